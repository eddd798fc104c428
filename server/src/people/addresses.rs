//! A new address for all letters of somebody: it counts once they have confirmed it there, and the old one is told.

use thiserror::Error;

use super::{LinksError, SignedIn, forget_if_stranger, store};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    fields::Fields,
    follows,
    ids::{AddressChangeId, Moment},
    letters::{self, people::Kind, suppressions},
    listings::Refusals,
    tokens::{Key, Purpose},
    words::Words,
};

/// The link in the letter opens for a day.
pub(crate) const LINK_SECONDS: i64 = 24 * 60 * 60;
/// Nobody is asked more often by the same person.
const AGAIN_SECONDS: i64 = 10 * 60;
/// What was done is forgotten after so long.
pub(crate) const KEPT_SECONDS: i64 = 30 * 24 * 60 * 60;

/// What a link to confirm an address is about.
#[derive(Debug)]
pub struct NewAddress {
    /// The new address.
    pub address: String,
    /// Whether it is confirmed already.
    pub done: bool,
}

/// Why a new address was not taken.
#[derive(Debug, Error)]
pub enum TakeError {
    /// The link opens nothing, or nothing any more.
    #[error("the link opens nothing any more")]
    Absent,
    /// Somebody else came with this address meanwhile.
    #[error("the address is somebody else's here")]
    Taken,
    /// Ours.
    #[error(transparent)]
    Broken(#[from] Broken),
}

/// Asks at a new address whether it is really theirs. Nothing changes before the answer. Whether somebody else here has
/// this address only its owner learns.
///
/// # Errors
/// When what was typed is no address, is the one they have, or a letter went out just before.
pub async fn ask_new_address(
    desk: &Desk,
    who: &SignedIn,
    fields: &Fields,
    words: Words,
) -> Result<(), LinksError> {
    let mut refusals = Refusals::default();
    let Some(address) = follows::address(fields, words, &mut refusals) else {
        return Err(LinksError::Refused(refusals));
    };
    let refuse = |sentence| Err(LinksError::Refused(Refusals::one("email", sentence)));
    if address.as_str().eq_ignore_ascii_case(who.address()) {
        return refuse(words.refused_address_same());
    }
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    if letters::was_written(&mut tx, Kind::NewAddress, who.person, now.plus(-AGAIN_SECONDS)).await? {
        return refuse(words.refused_address_soon());
    }
    store::forget_address_changes(&mut tx, who.person).await?;
    let until = now.plus(LINK_SECONDS);
    let id = store::ask_address(&mut tx, who.person, address.as_str(), now, until).await?;
    Kind::NewAddress.write_about_address(desk, &mut tx, who.person, id).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(())
}

/// What a link is about; looking changes nothing.
///
/// # Errors
/// When the database cannot be read.
pub async fn for_new_address(desk: &Desk, token: &str) -> Result<Option<NewAddress>, Broken> {
    let Some(id) = genuine(desk, token) else { return Ok(None) };
    let now = desk.clock.now();
    let row = store::address_change(&desk.db, id).await?;
    Ok(row
        .filter(|row| row.done || row.expires_at > now)
        .map(|row| NewAddress { address: row.address, done: row.done }))
}

/// From now on letters go to the new address, and the old one is told. Twice is once. Whoever is signed in elsewhere, and
/// links to sign in that went to the old address, and codes on paper, are done with: whoever has them may not be whom the
/// new address belongs to.
///
/// # Errors
/// When the link does not open, or the address became somebody else's.
pub async fn take_new_address(desk: &Desk, token: &str) -> Result<NewAddress, TakeError> {
    let id = genuine(desk, token).ok_or(TakeError::Absent)?;
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let row = store::address_change_in(&mut tx, id).await?.ok_or(TakeError::Absent)?;
    if row.done {
        return Ok(NewAddress { address: row.address, done: true });
    }
    if row.expires_at <= now {
        return Err(TakeError::Absent);
    }
    if let Some(other) = store::person_of(&mut tx, &row.address).await?
        && other != row.person
    {
        // What somebody typed that address for, and nobody has confirmed there, keeps nobody from it: it comes along.
        store::take_unproven(&mut tx, other, row.person).await?;
        if !forget_if_stranger(&mut tx, other).await? {
            return Err(TakeError::Taken);
        }
    }
    store::take_address(&mut tx, id, row.person, &row.address, now).await?;
    store::forget_sign_ins(&mut tx, row.person).await?;
    store::forget_sessions(&mut tx, row.person).await?;
    store::forget_codes(&mut tx, row.person).await?;
    suppressions::lift(desk, &mut tx, row.person).await?;
    Kind::AddressChanged.write_about_address(desk, &mut tx, row.person, id).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(NewAddress { address: row.address, done: true })
}

/// Where a letter about a new address goes: the new one is asked, the old one is told.
pub(crate) async fn goes_to(desk: &Desk, kind: Kind, id: AddressChangeId) -> Result<Option<String>, Broken> {
    let row = store::address_change(&desk.db, id).await?;
    Ok(row.and_then(|row| if kind == Kind::AddressChanged { row.before } else { Some(row.address) }))
}

/// What a letter about a new address says.
pub(crate) struct Told {
    /// The link that confirms it; none when the address is somebody else's here.
    pub(crate) link: Option<String>,
    /// Whether it still waits for an answer.
    pub(crate) waits: bool,
}

/// What a letter about a new address says, as things stand.
pub(crate) async fn told(desk: &Desk, id: AddressChangeId) -> Result<Option<Told>, Broken> {
    let Some(row) = store::address_change(&desk.db, id).await? else { return Ok(None) };
    let is_taken = store::is_of_another(&desk.db, &row.address, row.person).await?;
    let link = desk.urls.absolute(&desk.urls.new_address(&desk.key.token(Purpose::NewAddress, id.0, 0)));
    let waits = !row.done && row.expires_at > desk.clock.now();
    Ok(Some(Told { link: (!is_taken).then_some(link), waits }))
}

/// Forgets an address that is erased wherever it stands as somebody's new one or their one of before; says how often it did.
pub(crate) async fn forget_address(tx: &mut Tx, address: &str) -> Result<u64, Broken> {
    store::forget_in_address_changes(tx, address).await
}

/// Forgets wishes that nobody confirmed, and changes that were made long ago.
pub(crate) async fn forget_old(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    store::forget_old_address_changes(tx, now, now.plus(-KEPT_SECONDS)).await
}

fn genuine(desk: &Desk, token: &str) -> Option<AddressChangeId> {
    let id = Key::row_of(token)?;
    desk.key.is_genuine(token, Purpose::NewAddress, id, 0).then_some(AddressChangeId(id))
}
