//! Listings that name a group. A name gives nobody anything: what a group runs is what its members list under its name,
//! and what a member says is theirs. Everything else is typed words, and stands on no page of the group.

pub(in crate::groups) mod store;

use super::{
    GroupError,
    members::{Member, begin},
};
use crate::{
    Desk,
    broken::Broken,
    db::{Tx, as_list},
    ids::{GroupId, ImportId, ListingId, Moment, PersonId},
    listings::{
        PublicListing, State, public,
        store::{self as listings_store, Stored},
    },
    moderation,
    people::SignedIn,
};

/// Names lead on from one merge to the next, so often at most.
const MERGES_MOST: usize = 5;

/// A listing that names a group, as its members see it.
#[derive(Debug)]
pub struct Named {
    /// The listing, as everybody sees it, or will.
    pub listing: PublicListing,
    /// Where it stands.
    pub state: State,
    /// What was said of the name.
    pub word: Word,
}

/// What was said of the name that a listing gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// Nothing so far.
    Waits,
    /// Its organiser is of the group, or was: its members look after it.
    OfMember {
        /// Whether its organiser has left, so that an owner may take it over.
        may_be_taken_over: bool,
    },
    /// A member said that it is theirs; its organiser goes on looking after it.
    Said,
    /// A member said that it is not theirs.
    Refused,
}

/// Looks at what listings name, now that they were written: under which group they stand, and whether they do. Whoever
/// stores the name of a group calls this in the same change, and says who wrote it where that may be another than the
/// organiser.
pub(crate) async fn sort(
    tx: &mut Tx,
    ids: &[ListingId],
    by: Option<PersonId>,
    now: Moment,
) -> Result<(), Broken> {
    let ids = as_list(ids);
    for _ in 0..MERGES_MOST {
        if store::follow_merges(tx, &ids).await? == 0 {
            break;
        }
    }
    store::forget_others(tx, &ids).await?;
    store::note(tx, &ids, by, now).await?;
    store::set_aside(tx, &ids).await
}

/// What whoever runs the site brought in for a group is the group's, without a word of its members.
pub(crate) async fn accept_of_import(tx: &mut Tx, import: ImportId, now: Moment) -> Result<(), Broken> {
    store::accept_of_import(tx, import, now).await
}

/// Whether somebody is of the trusted group that runs a listing: what they write need not wait.
pub(crate) async fn vouches(tx: &mut Tx, listing: ListingId, person: PersonId) -> Result<bool, Broken> {
    store::vouches(tx, listing, person).await
}

/// What somebody who signed in is to the group that runs a listing.
pub(crate) struct Standing {
    pub(crate) is_owner: bool,
    /// Who asked them into the group.
    pub(crate) by: Option<PersonId>,
    /// Whether they are of it still.
    pub(crate) stands: bool,
}

impl From<store::Standing> for Standing {
    fn from(row: store::Standing) -> Self {
        Self { is_owner: row.is_owner, by: row.by, stands: row.stands }
    }
}

/// What somebody who signed in is to the group that runs a listing, or was lately.
pub(crate) async fn standing(
    desk: &Desk,
    listing: ListingId,
    who: &SignedIn,
) -> Result<Option<Standing>, Broken> {
    Ok(store::standing(&desk.db, listing, who.person()).await?.map(Standing::from))
}

/// The same, as a change in progress sees it.
pub(crate) async fn standing_in(
    tx: &mut Tx,
    listing: ListingId,
    person: PersonId,
) -> Result<Option<Standing>, Broken> {
    Ok(store::standing_in(tx, listing, person).await?.map(Standing::from))
}

/// Whether the organiser of a listing has left the group that runs it.
pub(crate) async fn host_has_left(desk: &Desk, listing: ListingId) -> Result<bool, Broken> {
    store::host_has_left(desk.db.reader(), listing).await
}

/// The same, as a change in progress sees it.
pub(crate) async fn host_has_left_in(tx: &mut Tx, listing: ListingId) -> Result<bool, Broken> {
    store::host_has_left(tx.connection(), listing).await
}

/// An owner has taken a listing over.
pub(crate) async fn has_new_host(tx: &mut Tx, listing: ListingId) -> Result<(), Broken> {
    store::has_new_host(tx, listing).await
}

/// The listings that somebody may change because a group of theirs runs them, and that they have no link to.
pub(crate) async fn run_with(desk: &Desk, who: &SignedIn) -> Result<Vec<Stored>, Broken> {
    let ids = store::run_with(&desk.db, who.person()).await?;
    listings_store::load(&desk.db, &ids).await
}

/// The listings that name a group. Of those that nobody has accepted, members are shown what everybody may see.
pub(super) async fn of_group(desk: &Desk, group: GroupId) -> Result<Vec<Named>, Broken> {
    let rows = store::of_group(&desk.db, group).await?;
    let ids: Vec<ListingId> = rows.iter().map(|row| row.listing_id).collect();
    let all = listings_store::load(&desk.db, &ids).await?;
    let mut named = Vec::with_capacity(all.len());
    for stored in &all {
        let Some(row) = rows.iter().find(|row| row.listing_id == stored.id) else { continue };
        let word = match row.accepted_how.as_deref() {
            Some("member") => Word::OfMember { may_be_taken_over: row.host_left_at.is_some() },
            Some(_) => Word::Said,
            None if row.refused_at.is_some() => Word::Refused,
            None => Word::Waits,
        };
        if !row.is_public && !matches!(word, Word::OfMember { .. }) {
            continue;
        }
        let Some(listing) = public::reveal(stored) else { continue };
        named.push(Named { listing, state: moderation::state_of(desk, stored.id).await?, word });
    }
    Ok(named)
}

/// A member says that a listing is the group's: it stands on the page of the group from now on. Twice is once.
///
/// # Errors
/// When nothing of this slug names the group in public.
pub async fn accept(desk: &Desk, member: &Member, slug: &str) -> Result<(), GroupError> {
    let (mut tx, listing) = named_in_public(desk, member, slug).await?;
    let now = desk.clock.now();
    if !store::accept(&mut tx, member.group, listing, member.person, now).await? {
        return Err(GroupError::Absent);
    }
    super::trust::earn(&mut tx, member.group, now).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(())
}

/// A member says that a listing is not the group's: its words stay as they were typed, beside them stands that the group
/// has not confirmed them, and it is on no page and in no feed of the group. Twice is once.
///
/// # Errors
/// When nothing of this slug names the group in public.
pub async fn refuse(desk: &Desk, member: &Member, slug: &str) -> Result<(), GroupError> {
    let (mut tx, listing) = named_in_public(desk, member, slug).await?;
    if !store::refuse(&mut tx, member.group, listing, member.person, desk.clock.now()).await? {
        return Err(GroupError::Absent);
    }
    store::set_aside(&mut tx, &as_list(&[listing])).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(())
}

async fn named_in_public(desk: &Desk, member: &Member, slug: &str) -> Result<(Tx, ListingId), GroupError> {
    let (mut tx, _) = begin(desk, member).await?;
    let found = listings_store::by_slug(&desk.db, slug).await?.and_then(|row| row.id);
    let id = found.ok_or(GroupError::Absent)?;
    if !moderation::is_public(&mut tx, id).await? {
        return Err(GroupError::Absent);
    }
    Ok((tx, id))
}
