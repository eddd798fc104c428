//! Several look after one listing: each has a link of their own, which can be ended without touching those of others.
//!
//! The organiser is whom letters go to. They ask others, end their links, and hand the listing over to one who has said
//! yes, so that no listing goes to an address that nobody reads.

pub(crate) mod store;

use thiserror::Error;

use super::{
    PublicListing, Refusals, public,
    store::{self as listings_store, Stored},
};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    fields::Fields,
    follows,
    ids::{HolderId, ListingId, Moment, PersonId},
    letters::people::Kind,
    listings::editing::Editor,
    moderation, people,
    tokens::Purpose,
    words::Words,
};

/// So many may look after one listing, those included whose link was ended lately.
const HOLDERS_MOST: i64 = 20;
/// Whoever does not say yes for so long is forgotten; so is a link that was ended.
const KEPT_SECONDS: i64 = 30 * 24 * 60 * 60;

/// Who looks after a listing, as one of them sees it.
#[derive(Debug)]
pub struct Together {
    /// The listing, as everybody sees it, or will.
    pub listing: PublicListing,
    /// The address that letters go to; only the organiser is shown it.
    pub email: Option<String>,
    /// Whether the organiser looks.
    pub is_organiser: bool,
    /// Whether whoever looks was asked and has not said yes.
    pub is_asked: bool,
    /// Whether its address is confirmed; before that nobody is asked.
    pub is_open: bool,
    /// The others, by when they were asked.
    pub holders: Vec<Holder>,
    /// How many more there are, whose addresses this one is not shown.
    pub more: usize,
}

/// Somebody who looks after a listing beside its organiser.
#[derive(Clone, Debug)]
pub struct Holder {
    /// Their number, for buttons.
    pub id: HolderId,
    /// Their address.
    pub email: String,
    /// Since when.
    pub since: Moment,
    /// Whether they said yes.
    pub has_agreed: bool,
    /// Whether it is the one who looks.
    pub is_this: bool,
}

/// Why something was not done.
#[derive(Debug, Error)]
pub enum HolderError {
    /// Sentences at fields.
    #[error("{0}")]
    Refused(Refusals),
    /// The listing, or this one of them, is not there any more; or it is not theirs to do.
    #[error("it is not there any more")]
    Absent,
    /// Ours.
    #[error(transparent)]
    Broken(#[from] Broken),
}

impl HolderError {
    fn refused(field: &'static str, sentence: String) -> Self {
        Self::Refused(Refusals::one(field, sentence))
    }
}

/// Who looks after a listing.
///
/// # Errors
/// When the database cannot be read.
pub async fn together(desk: &Desk, editor: &Editor) -> Result<Option<Together>, Broken> {
    let Some(stored) = listings_store::load(&desk.db, &[editor.listing()]).await?.pop() else {
        return Ok(None);
    };
    let Some(listing) = public::reveal(&stored) else { return Ok(None) };
    let rows = store::of_listing(&desk.db, editor.listing()).await?;
    let is_organiser = editor.is_organiser();
    let count = rows.len();
    let is_asked = rows.iter().any(|row| Some(row.id) == editor.holder() && row.agreed_at.is_none());
    // Addresses are shown to the organiser, to whoever asked them, and to their owner.
    let seen = |row: &store::Row| {
        is_organiser || Some(row.id) == editor.holder() || row.by_person_id == Some(editor.person())
    };
    let holders: Vec<Holder> = rows
        .into_iter()
        .filter(seen)
        .map(|row| Holder {
            is_this: Some(row.id) == editor.holder(),
            id: row.id,
            email: row.email,
            since: row.since,
            has_agreed: row.agreed_at.is_some(),
        })
        .collect();
    let email = match is_organiser {
        true => people::store::address_of(&desk.db, stored.person_id).await?,
        false => None,
    };
    Ok(Some(Together {
        listing,
        email,
        is_organiser,
        is_asked,
        is_open: moderation::is_confirmed(desk, editor.listing()).await?,
        more: count - holders.len(),
        holders,
    }))
}

/// Asks somebody by letter to look after a listing, too. The letter holds a link of their own. Whoever was asked already
/// is not asked again, and the answer is the same.
///
/// # Errors
/// When what was typed is no address, or too many look after it.
pub async fn invite(desk: &Desk, editor: &Editor, fields: &Fields, words: Words) -> Result<(), HolderError> {
    let mut refusals = Refusals::default();
    let Some(address) = follows::address(fields, words, &mut refusals) else {
        return Err(HolderError::Refused(refusals));
    };
    let (mut tx, stored) = begin(desk, editor).await?;
    if !moderation::is_confirmed(desk, stored.id).await? {
        return Err(HolderError::refused("email", words.refused_holder_unconfirmed()));
    }
    let now = desk.clock.now();
    let person = people::known_by(&mut tx, &address, now).await?;
    if person == stored.person_id {
        // Only the organiser may learn whose address it is.
        return match editor.is_organiser() {
            true => Err(HolderError::refused("email", words.refused_holder_organiser())),
            false => Ok(()),
        };
    }
    if store::count(&mut tx, stored.id, person).await? >= HOLDERS_MOST {
        return Err(HolderError::refused("email", words.refused_holders_many(HOLDERS_MOST.to_string())));
    }
    if let Some((id, generation)) = store::ask(&mut tx, stored.id, person, editor.person(), now).await? {
        Kind::HolderInvited.write_about_holder(desk, &mut tx, person, stored.id, id, generation).await?;
    }
    tx.commit().await?;
    desk.bell.ring();
    Ok(())
}

/// Whoever was asked says yes. Twice is once; the organiser need not.
///
/// # Errors
/// When the database cannot be written.
pub async fn agree(desk: &Desk, editor: &Editor) -> Result<(), HolderError> {
    let Some(id) = editor.holder() else { return Ok(()) };
    let (mut tx, _) = begin(desk, editor).await?;
    store::agree(&mut tx, id, desk.clock.now()).await?;
    tx.commit().await?;
    Ok(())
}

/// Makes a new link for one of them, which comes to them by letter. The one of before opens nothing any more.
///
/// # Errors
/// When it is nobody whom this editor may do that for.
pub async fn renew(desk: &Desk, editor: &Editor, id: HolderId) -> Result<(), HolderError> {
    let (mut tx, stored) = begin(desk, editor).await?;
    let row = theirs(&mut tx, editor, id).await?;
    let generation = store::renew(&mut tx, id).await?;
    Kind::HolderLink.write_about_holder(desk, &mut tx, row.person_id, stored.id, id, generation).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(())
}

/// The same for the link that an editor came with; gives the new one's token. `None` for the organiser.
pub(in crate::listings) async fn renew_own(
    desk: &Desk,
    tx: &mut Tx,
    editor: &Editor,
) -> Result<Option<String>, Broken> {
    let Some(id) = editor.holder() else { return Ok(None) };
    let generation = store::renew(tx, id).await?;
    let (person, listing) = (editor.person(), editor.listing());
    Kind::HolderLink.write_about_holder(desk, tx, person, listing, id, generation).await?;
    Ok(Some(desk.key.token(Purpose::Holder, id.0, generation)))
}

/// Ends the link of one of them, who is told. Twice is once.
///
/// # Errors
/// When it is nobody whom this editor may do that for.
pub async fn end(desk: &Desk, editor: &Editor, id: HolderId) -> Result<(), HolderError> {
    let (mut tx, stored) = begin(desk, editor).await?;
    let row = theirs(&mut tx, editor, id).await?;
    let now = desk.clock.now();
    if store::end(&mut tx, id, now).await? {
        let generation = row.generation;
        Kind::HolderEnded.write_about_holder(desk, &mut tx, row.person_id, stored.id, id, generation).await?;
    }
    tx.commit().await?;
    desk.bell.ring();
    Ok(())
}

/// Whoever came by their own link looks after the listing no longer.
///
/// # Errors
/// Its organiser cannot leave before somebody else has it.
pub async fn leave(desk: &Desk, editor: &Editor, words: Words) -> Result<(), HolderError> {
    let Some(id) = editor.holder() else {
        return Err(HolderError::refused("leave", words.refused_leaving()));
    };
    let (mut tx, _) = begin(desk, editor).await?;
    store::end(&mut tx, id, desk.clock.now()).await?;
    tx.commit().await?;
    Ok(())
}

/// Hands a listing over to one of them: letters go there from now on, its calendars with it, and its private link is a new
/// one. Whoever hands it over may keep a link of their own; gives its token then.
///
/// # Errors
/// When it is not the organiser who does it, or the other one has not said yes.
pub async fn hand_over(
    desk: &Desk,
    editor: &Editor,
    id: HolderId,
    fields: &Fields,
    words: Words,
) -> Result<Option<String>, HolderError> {
    if !editor.is_organiser() {
        return Err(HolderError::Absent);
    }
    let (mut tx, stored) = begin(desk, editor).await?;
    let row = theirs(&mut tx, editor, id).await?;
    if row.agreed_at.is_none() {
        return Err(HolderError::refused("handover", words.refused_handover()));
    }
    let now = desk.clock.now();
    let old = stored.person_id;
    let generation = store::hand_over(&mut tx, stored.id, old, row.person_id).await?;
    store::end(&mut tx, id, now).await?;
    Kind::HandedOver.write_about_listing(desk, &mut tx, row.person_id, stored.id, generation).await?;
    Kind::GoesElsewhere.write_about_listing(desk, &mut tx, old, stored.id, generation).await?;
    let kept = match fields.get("stay").is_empty() {
        true => None,
        false => store::ask(&mut tx, stored.id, old, row.person_id, now).await?,
    };
    let mut token = None;
    if let Some((id, generation)) = kept {
        store::agree(&mut tx, id, now).await?;
        Kind::HolderLink.write_about_holder(desk, &mut tx, old, stored.id, id, generation).await?;
        token = Some(desk.key.token(Purpose::Holder, id.0, generation));
    }
    tx.commit().await?;
    desk.bell.ring();
    Ok(token)
}

/// A listing that somebody looks after beside its organiser.
pub(crate) struct Held {
    pub(crate) id: ListingId,
    pub(crate) listing: PublicListing,
    /// The token of their own link.
    pub(crate) token: String,
    pub(crate) has_agreed: bool,
}

/// What somebody looks after beside its organiser.
pub(crate) async fn of_person(desk: &Desk, person: PersonId) -> Result<Vec<Held>, Broken> {
    let rows = store::of_person(&desk.db, person).await?;
    let ids: Vec<ListingId> = rows.iter().map(|row| row.listing_id).collect();
    let stored = listings_store::load(&desk.db, &ids).await?;
    let held = rows.into_iter().filter_map(|row| {
        let listing = stored.iter().find(|stored| stored.id == row.listing_id).and_then(public::reveal)?;
        let token = desk.key.token(Purpose::Holder, row.id.0, row.generation);
        Some(Held { id: row.listing_id, listing, token, has_agreed: row.agreed_at.is_some() })
    });
    Ok(held.collect())
}

/// Forgets links that were ended long ago, and whoever never said yes.
pub(crate) async fn forget_old(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    store::forget_old(tx, now.plus(-KEPT_SECONDS)).await
}

/// One of them whom this editor may do something for: the organiser for each, others for themselves and whom they asked.
async fn theirs(tx: &mut Tx, editor: &Editor, id: HolderId) -> Result<store::Row, HolderError> {
    let row = store::by_id_in(tx, id).await?.filter(|row| row.listing_id == editor.listing());
    let row = row.filter(|row| row.ended_at.is_none()).ok_or(HolderError::Absent)?;
    let may =
        editor.is_organiser() || Some(id) == editor.holder() || row.by_person_id == Some(editor.person());
    if may { Ok(row) } else { Err(HolderError::Absent) }
}

async fn begin(desk: &Desk, editor: &Editor) -> Result<(Tx, Stored), HolderError> {
    let mut tx = desk.db.write().await?;
    match listings_store::load_one(&mut tx, editor.listing()).await? {
        Some(stored) => Ok((tx, stored)),
        None => Err(HolderError::Absent),
    }
}
