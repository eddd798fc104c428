//! Several look after one listing: each has a link of their own, which can be ended without touching those of others.
//!
//! The organiser is whom letters go to. They ask others, end their links, and offer the listing to one who has said yes.
//! It is handed over once that one takes it: nobody answers for what they never wanted, and no listing goes to an address
//! that nobody reads.

pub(crate) mod store;

use thiserror::Error;

use super::{
    PublicListing, Refusals, State, public,
    store::{self as listings_store, Stored},
};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    fields::Fields,
    follows,
    groups::names,
    ids::{HolderId, ListingId, Moment, PersonId},
    letters::{self, people::Kind},
    listings::editing::{Editor, Right},
    moderation, people,
    tokens::Purpose,
    words::Words,
};

/// So many may look after one listing, those included whose link was ended lately.
const HOLDERS_MOST: i64 = 20;
/// Whoever does not say yes for so long is forgotten; so is a link that was ended. For as long nobody is asked again who
/// left by themselves.
pub(crate) const KEPT_SECONDS: i64 = 30 * 24 * 60 * 60;
/// One letter of a kind to one of them in so long is enough.
const AGAIN_SECONDS: i64 = 10 * 60;
/// So many may be asked by one person in a day.
const ASKED_MOST: i64 = 20;
const DAY_SECONDS: i64 = 24 * 60 * 60;
/// So many such letters reach one address in a day, whoever sends them.
const LETTERS_A_DAY: i64 = 5;

/// Who looks after a listing, as one of them sees it.
#[derive(Debug)]
pub struct Together {
    /// The listing, as everybody sees it, or will.
    pub listing: PublicListing,
    /// The address that letters go to; only the organiser is shown it.
    pub email: Option<String>,
    /// Whether the organiser looks.
    pub is_organiser: bool,
    /// Whether the organiser offers it to whoever looks.
    pub is_offered: bool,
    /// Whether others may be asked: nobody is while its address is not confirmed, or while it is off the site.
    pub is_open: bool,
    /// The others, by when they were asked; a holder sees only themselves.
    pub holders: Vec<Holder>,
    /// How many more there are.
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
    /// Since when the listing is offered to them, if it is.
    pub offered: Option<Moment>,
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
    let offer = store::offer_of(desk.db.reader(), editor.listing()).await?;
    let is_organiser = editor.is_organiser();
    let count = rows.len();
    // Addresses are shown to the organiser, and to their owner.
    let holders: Vec<Holder> = rows
        .into_iter()
        .filter(|row| is_organiser || Some(row.id) == editor.holder())
        .map(|row| Holder {
            is_this: Some(row.id) == editor.holder(),
            offered: offer.as_ref().filter(|offer| offer.holder_id == row.id).map(|offer| offer.offered_at),
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
        is_offered: holders.iter().any(|holder| holder.is_this && holder.offered.is_some()),
        is_open: may_ask(&moderation::state_of(desk, editor.listing()).await?),
        more: count - holders.len(),
        holders,
    }))
}

/// Nobody gets a letter about what is not confirmed, or was refused, or is off the site.
fn may_ask(state: &State) -> bool {
    match state {
        State::Waiting | State::Public => true,
        State::Unconfirmed | State::Hidden | State::Rejected { .. } | State::Withdrawn => false,
    }
}

/// Asks somebody by letter to look after a listing, too. The letter holds a link of their own. Whoever was asked already
/// is not asked again.
///
/// # Errors
/// When what was typed is no address, somebody left lately, or too many were asked; and only the organiser asks.
pub async fn invite(desk: &Desk, editor: &Editor, fields: &Fields, words: Words) -> Result<(), HolderError> {
    if !editor.is_organiser() {
        return Err(HolderError::Absent);
    }
    let mut refusals = Refusals::default();
    let Some(address) = follows::address(fields, words, &mut refusals) else {
        return Err(HolderError::Refused(refusals));
    };
    let refuse = |sentence| Err(HolderError::refused("email", sentence));
    let (mut tx, stored) = begin(desk, editor).await?;
    if !may_ask(&moderation::state_of(desk, stored.id).await?) {
        return refuse(words.refused_holder_not_open());
    }
    let now = desk.clock.now();
    let person = people::known_by(&mut tx, &address, words.language(), now).await?;
    if person == stored.person_id {
        return refuse(words.refused_holder_organiser());
    }
    let before = store::by_person_in(&mut tx, stored.id, person).await?;
    if before.as_ref().is_some_and(|row| row.ended_at.is_none()) {
        return Ok(());
    }
    if before.is_some_and(|row| row.ended_by_person_id == Some(person)) {
        return refuse(words.refused_holder_left());
    }
    if store::count(&mut tx, stored.id, person).await? >= HOLDERS_MOST {
        return refuse(words.refused_holders_many(HOLDERS_MOST.to_string()));
    }
    if store::asked_since(&mut tx, editor.person(), now.plus(-DAY_SECONDS)).await? >= ASKED_MOST {
        return refuse(words.refused_holders_asked(ASKED_MOST.to_string()));
    }
    if letters::times_written(&mut tx, Kind::HolderInvited, person, now.plus(-DAY_SECONDS)).await?
        >= LETTERS_A_DAY
    {
        return refuse(words.refused_asked_enough());
    }
    let (id, generation) = store::ask(&mut tx, stored.id, person, Some(editor.person()), now).await?;
    wrote_lately(&mut tx, Kind::HolderInvited, id, now, "email", words).await?;
    Kind::HolderInvited.write_about_holder(desk, &mut tx, person, stored.id, id, generation).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(())
}

/// What somebody was asked to look after, as everybody sees it or will, and how it stands.
///
/// # Errors
/// When the database cannot be read.
pub async fn asked_about(desk: &Desk, editor: &Editor) -> Result<Option<(PublicListing, State)>, Broken> {
    let stored = listings_store::load(&desk.db, &[editor.listing()]).await?.pop();
    let Some(listing) = stored.as_ref().and_then(public::reveal) else { return Ok(None) };
    Ok(Some((listing, moderation::state_of(desk, editor.listing()).await?)))
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
/// When it is nobody whom this editor may do that for, or they got one just now.
pub async fn renew(desk: &Desk, editor: &Editor, id: HolderId, words: Words) -> Result<(), HolderError> {
    let (mut tx, stored) = begin(desk, editor).await?;
    let row = theirs(&mut tx, editor, id).await?;
    wrote_lately(&mut tx, Kind::HolderLink, id, desk.clock.now(), "form", words).await?;
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
    // Whoever never said yes has nothing to be told of.
    if store::end(&mut tx, id, editor.person(), now).await? && row.agreed_at.is_some() {
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
    store::end(&mut tx, id, editor.person(), desk.clock.now()).await?;
    tx.commit().await?;
    Ok(())
}

/// Offers a listing to one of them, who is asked by letter. In `stay` the organiser says whether they want to keep a link
/// of their own. An offer to somebody else is taken back by it.
///
/// # Errors
/// When it is not the organiser who does it, or the other one has not said yes to looking after it.
pub async fn offer(
    desk: &Desk,
    editor: &Editor,
    id: HolderId,
    fields: &Fields,
    words: Words,
) -> Result<(), HolderError> {
    if !editor.is_organiser() {
        return Err(HolderError::Absent);
    }
    let (mut tx, stored) = begin(desk, editor).await?;
    let row = theirs(&mut tx, editor, id).await?;
    if row.agreed_at.is_none() {
        return Err(HolderError::refused("handover", words.refused_handover()));
    }
    let now = desk.clock.now();
    wrote_lately(&mut tx, Kind::Offered, id, now, "handover", words).await?;
    let stays = !fields.get("stay").is_empty();
    store::offer(&mut tx, stored.id, id, stays, now).await?;
    Kind::Offered.write_about_holder(desk, &mut tx, row.person_id, stored.id, id, now.0).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(())
}

/// The organiser takes an offer back, or whoever it was made to does not want it. Twice is once.
///
/// # Errors
/// When it is made to somebody else.
pub async fn end_offer(desk: &Desk, editor: &Editor) -> Result<(), HolderError> {
    let (mut tx, stored) = begin(desk, editor).await?;
    let Some(offer) = store::offer_of(tx.connection(), stored.id).await? else { return Ok(()) };
    if !editor.is_organiser() && Some(offer.holder_id) != editor.holder() {
        return Err(HolderError::Absent);
    }
    store::end_offer(&mut tx, stored.id).await?;
    tx.commit().await?;
    Ok(())
}

/// Whoever a listing was offered to takes it: letters come to them from now on, its calendars with it, and its private
/// link is a new one, whose token this gives. Whoever had it may keep a link of their own, which vouches for nobody: what
/// they write is looked at as the words of anybody else.
///
/// # Errors
/// When nothing is offered to this editor.
pub async fn take_over(desk: &Desk, editor: &Editor) -> Result<String, HolderError> {
    let (mut tx, stored) = begin(desk, editor).await?;
    let offer = store::offer_of(tx.connection(), stored.id).await?;
    let offer = offer.filter(|offer| Some(offer.holder_id) == editor.holder()).ok_or(HolderError::Absent)?;
    let now = desk.clock.now();
    let (old, new) = (stored.person_id, editor.person());
    let generation = store::hand_over(&mut tx, stored.id, old, new).await?;
    store::end_offer(&mut tx, stored.id).await?;
    names::has_new_host(&mut tx, stored.id).await?;
    store::end(&mut tx, offer.holder_id, old, now).await?;
    Kind::HandedOver.write_about_listing(desk, &mut tx, new, stored.id, generation).await?;
    Kind::GoesElsewhere.write_about_listing(desk, &mut tx, old, stored.id, generation).await?;
    if offer.stays {
        let (id, generation) = store::ask(&mut tx, stored.id, old, None, now).await?;
        store::agree(&mut tx, id, now).await?;
        Kind::HolderLink.write_about_holder(desk, &mut tx, old, stored.id, id, generation).await?;
    }
    tx.commit().await?;
    desk.bell.ring();
    Ok(desk.key.token(Purpose::Manage, stored.id.0, generation))
}

/// An owner of the group that runs a listing takes it over, because its organiser has left the group: so it lives on. Both
/// are told. Gives the token of its private page.
///
/// # Errors
/// When its organiser is of the group, or it is not an owner who does it.
pub async fn take_over_for_group(desk: &Desk, editor: &Editor) -> Result<String, HolderError> {
    if !editor.is_member() || !editor.may(Right::Keep) {
        return Err(HolderError::Absent);
    }
    let (mut tx, stored) = editor.begin(desk).await?.ok_or(HolderError::Absent)?;
    if !names::host_has_left_in(&mut tx, stored.id).await? {
        return Err(HolderError::Absent);
    }
    let (old, new) = (stored.person_id, editor.person());
    let generation = store::hand_over(&mut tx, stored.id, old, new).await?;
    store::end_offer(&mut tx, stored.id).await?;
    names::has_new_host(&mut tx, stored.id).await?;
    Kind::HandedOver.write_about_listing(desk, &mut tx, new, stored.id, generation).await?;
    Kind::GoesElsewhere.write_about_listing(desk, &mut tx, old, stored.id, generation).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(desk.key.token(Purpose::Manage, stored.id.0, generation))
}

/// A listing is somebody else's from now on, because its organiser is erased; they are told. A link of their own that they
/// had beside it ends, for the private link is theirs.
pub(crate) async fn inherit(
    desk: &Desk,
    tx: &mut Tx,
    id: ListingId,
    from: PersonId,
    to: PersonId,
    holder: Option<HolderId>,
) -> Result<(), Broken> {
    let generation = store::hand_over(tx, id, from, to).await?;
    store::end_offer(tx, id).await?;
    names::has_new_host(tx, id).await?;
    if let Some(holder) = holder {
        store::end(tx, holder, from, desk.clock.now()).await?;
    }
    Kind::HandedOver.write_about_listing(desk, tx, to, id, generation).await
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

/// The token of the link of somebody who looks after a listing, as long as they do.
pub(crate) async fn link_of(desk: &Desk, id: HolderId) -> Result<Option<String>, Broken> {
    let row = store::by_id(&desk.db, id).await?;
    let row = row.filter(|row| row.agreed_at.is_some() && row.ended_at.is_none());
    Ok(row.map(|row| desk.key.token(Purpose::Holder, id.0, row.generation)))
}

/// Forgets links that were ended long ago, whoever never said yes, and offers that nobody answered.
pub(crate) async fn forget_old(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    store::forget_old(tx, now.plus(-KEPT_SECONDS)).await
}

/// One of them whom this editor may do something for: the organiser for each, others for themselves.
async fn theirs(tx: &mut Tx, editor: &Editor, id: HolderId) -> Result<store::Row, HolderError> {
    let row = store::by_id_in(tx, id).await?.filter(|row| row.listing_id == editor.listing());
    let row = row.filter(|row| row.ended_at.is_none()).ok_or(HolderError::Absent)?;
    let may = editor.is_organiser() || Some(id) == editor.holder();
    if may { Ok(row) } else { Err(HolderError::Absent) }
}

/// Refuses when a letter of this kind went to one of them just now.
async fn wrote_lately(
    tx: &mut Tx,
    kind: Kind,
    id: HolderId,
    now: Moment,
    field: &'static str,
    words: Words,
) -> Result<(), HolderError> {
    match kind.was_written_to_holder(tx, id, now.plus(-AGAIN_SECONDS)).await? {
        true => Err(HolderError::refused(field, words.refused_holder_soon())),
        false => Ok(()),
    }
}

async fn begin(desk: &Desk, editor: &Editor) -> Result<(Tx, Stored), HolderError> {
    if !editor.may(Right::Links) {
        return Err(HolderError::Absent);
    }
    editor.begin(desk).await?.ok_or(HolderError::Absent)
}
