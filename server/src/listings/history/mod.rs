//! What a listing said before: every version of it, who wrote it and when, and how two of them differ.
//!
//! Whoever writes over a listing calls [`keep`] in the same transaction. The newest version is what stands there now, so
//! a listing that nobody ever changed has none; with the first change what stood there until then is kept as well.
//! Versions hold all that a listing holds, hidden addresses included: only its editors and moderators see them.

pub mod differences;
mod snapshot;
pub(crate) mod store;

pub use differences::Difference;
pub(in crate::listings) use snapshot::Snapshot;

use super::{
    PublicListing,
    editing::Editor,
    public,
    store::{self as listings_store, Stored},
};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    ids::{ListingId, Moment, PersonId},
};

/// So many versions of a listing are kept, the newest.
pub const VERSIONS_MOST: i64 = 50;
/// And of those that a calendar wrote, so many: it may write all day.
pub const OF_CALENDARS_MOST: i64 = 5;

/// In which part somebody writes. Nobody is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Whom letters about it go to.
    Organiser,
    /// Somebody who looks after it beside them.
    Holder,
    /// Somebody of the group that runs it.
    Member,
    /// A moderator.
    Moderator,
    /// The calendar that it came from.
    Calendar,
    /// It was not noted.
    Unknown,
}

impl Role {
    const ALL: [Self; 6] =
        [Self::Organiser, Self::Holder, Self::Member, Self::Moderator, Self::Calendar, Self::Unknown];

    fn as_str(self) -> &'static str {
        match self {
            Self::Organiser => "organiser",
            Self::Holder => "holder",
            Self::Member => "member",
            Self::Moderator => "moderator",
            Self::Calendar => "calendar",
            Self::Unknown => "unknown",
        }
    }

    fn parse(text: &str) -> Self {
        Self::ALL.into_iter().find(|role| role.as_str() == text).unwrap_or(Self::Unknown)
    }
}

/// How a version came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// It stood there before the first change.
    Began,
    /// Somebody changed something.
    Edited,
    /// Somebody wanted a change, and a moderator let it through.
    Released,
    /// Somebody took an earlier version up again.
    Returned(u32),
}

impl How {
    fn stored(self) -> (&'static str, Option<u32>) {
        match self {
            Self::Began => ("began", None),
            Self::Edited => ("edited", None),
            Self::Released => ("released", None),
            Self::Returned(number) => ("returned", Some(number)),
        }
    }

    fn read(text: &str, returned_to: Option<u32>) -> Self {
        match (text, returned_to) {
            ("began", _) => Self::Began,
            ("released", _) => Self::Released,
            ("returned", Some(number)) => Self::Returned(number),
            _ => Self::Edited,
        }
    }
}

/// Who writes over a listing, in which part, and how.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Writer {
    pub(crate) person: PersonId,
    pub(crate) role: Role,
    pub(crate) how: How,
}

impl Writer {
    pub(crate) fn organiser(person: PersonId) -> Self {
        Self { person, role: Role::Organiser, how: How::Edited }
    }

    pub(crate) fn holder(person: PersonId) -> Self {
        Self { person, role: Role::Holder, how: How::Edited }
    }

    pub(crate) fn member(person: PersonId) -> Self {
        Self { person, role: Role::Member, how: How::Edited }
    }

    pub(crate) fn moderator(person: PersonId) -> Self {
        Self { person, role: Role::Moderator, how: How::Edited }
    }

    pub(crate) fn calendar(person: PersonId) -> Self {
        Self { person, role: Role::Calendar, how: How::Edited }
    }

    /// Whether they write as one of those who look after the listing.
    pub(crate) fn looks_after_it(self) -> bool {
        matches!(self.role, Role::Organiser | Role::Holder | Role::Member)
    }

    pub(crate) fn but(self, how: How) -> Self {
        Self { how, ..self }
    }
}

/// A version of a listing.
#[derive(Clone, Debug)]
pub struct Version {
    /// Which one.
    pub number: u32,
    /// Who wrote it, in which part.
    pub role: Role,
    /// How it came to be.
    pub how: How,
    /// When.
    pub at: Moment,
    /// Where it differs from the one before that is kept; nothing for the first one.
    pub differences: Vec<Difference>,
    /// Whether an earlier one is kept.
    pub has_before: bool,
    /// Whether it is what stands there now.
    pub is_now: bool,
}

/// Every version of a listing.
#[derive(Debug)]
pub struct History {
    /// The listing as everybody sees it, or will.
    pub listing: PublicListing,
    /// The versions, the newest first.
    pub versions: Vec<Version>,
    /// Whether something was shown to everybody before that is hidden now.
    pub shown_before: bool,
}

/// One version of a listing.
#[derive(Debug)]
pub struct Opened {
    /// The listing as everybody sees it, or will.
    pub listing: PublicListing,
    /// The version.
    pub version: Version,
    /// What would be different if it were taken up again.
    pub back: Vec<Difference>,
    /// The picture that it showed is kept no longer.
    pub picture_gone: bool,
    /// Something that is hidden now would be shown to everybody.
    pub shows_more: bool,
    /// The number of the newest version: whoever returns says which one they have seen.
    pub newest: u32,
    /// The version before, and the one after.
    pub around: (Option<u32>, Option<u32>),
}

/// Notes what a listing says now that somebody has written over it. `before` is what stood there.
pub(crate) async fn keep(tx: &mut Tx, before: &Stored, by: Writer, now: Moment) -> Result<(), Broken> {
    let Some(after) = listings_store::load_one(tx, before.id).await? else { return Ok(()) };
    keep_both(tx, before, &after, by, now).await
}

/// The same for whoever has read already what stands there.
pub(crate) async fn keep_both(
    tx: &mut Tx,
    before: &Stored,
    after: &Stored,
    by: Writer,
    now: Moment,
) -> Result<(), Broken> {
    let (was, is) = (Snapshot::of(before), Snapshot::of(after));
    if was.same(&is) {
        return Ok(());
    }
    match store::newest(tx, before.id).await? {
        None => {
            let untouched = before.sequence == 0;
            let role = if untouched { Role::Organiser } else { Role::Unknown };
            let made = if untouched { before.created_at } else { before.changed_at };
            store::put_first(tx, before.id, &was, role, made).await?;
        }
        Some(newest) if Snapshot::read(&newest, before).same(&was) => {}
        // Somebody has written and not said so. What they wrote is not lost all the same.
        Some(_) => {
            debug_assert!(false, "{} was written over without a version", before.slug);
            store::put(tx, before.id, &was, Role::Unknown, None, How::Edited, before.changed_at).await?;
        }
    }
    store::put(tx, before.id, &is, by.role, Some(by.person), by.how, now).await?;
    store::forget_old(tx, before.id, VERSIONS_MOST, OF_CALENDARS_MOST).await
}

/// Every version of a listing that is kept, with what each of them changed.
///
/// # Errors
/// When the database cannot be read.
pub async fn of(desk: &Desk, editor: &Editor) -> Result<Option<History>, Broken> {
    let Some(stored) = listings_store::load(&desk.db, &[editor.listing()]).await?.pop() else {
        return Ok(None);
    };
    let rows = store::all(&desk.db, stored.id).await?;
    let snapshots: Vec<Snapshot> = rows.iter().map(|row| Snapshot::read(row, &stored)).collect();
    let now = Snapshot::of(&stored);
    let versions = rows
        .iter()
        .enumerate()
        .filter_map(|(position, row)| told(row, snapshots.get(position)?, snapshots.get(position + 1), &now))
        .collect();
    let shown_before = snapshots.iter().any(|earlier| now.hides(earlier));
    Ok(public::reveal(&stored).map(|listing| History { listing, versions, shown_before }))
}

fn told(
    row: &store::StoredVersion,
    version: &Snapshot,
    before: Option<&Snapshot>,
    now: &Snapshot,
) -> Option<Version> {
    Some(Version {
        number: u32::try_from(row.number).ok()?,
        role: Role::parse(&row.by_role),
        how: How::read(&row.how, row.returned_to.and_then(|number| u32::try_from(number).ok())),
        at: row.made_at,
        differences: before.map(|before| differences::between(before, version)).unwrap_or_default(),
        has_before: before.is_some(),
        is_now: version.same(now),
    })
}

/// One version of a listing, what it changed, and what going back to it would change.
///
/// # Errors
/// When the database cannot be read.
pub async fn open(desk: &Desk, editor: &Editor, number: u32) -> Result<Option<Opened>, Broken> {
    let Some(stored) = listings_store::load(&desk.db, &[editor.listing()]).await?.pop() else {
        return Ok(None);
    };
    let rows = store::all(&desk.db, stored.id).await?;
    let Some(position) = rows.iter().position(|row| row.number == i64::from(number)) else { return Ok(None) };
    let (row, earlier) = (rows.get(position), rows.get(position + 1));
    let Some(row) = row else { return Ok(None) };
    let later = position.checked_sub(1).and_then(|position| rows.get(position));
    let now = Snapshot::of(&stored);
    let snapshot = Snapshot::read(row, &stored);
    let before = earlier.map(|row| Snapshot::read(row, &stored));
    let numbered = |row: &store::StoredVersion| u32::try_from(row.number).ok();
    let opened = public::reveal(&stored).zip(told(row, &snapshot, before.as_ref(), &now));
    Ok(opened.map(|(listing, version)| Opened {
        listing,
        version,
        back: differences::between(&now, &snapshot),
        picture_gone: snapshot.picture_gone,
        shows_more: now.hides(&snapshot),
        newest: rows.first().and_then(numbered).unwrap_or_default(),
        around: (earlier.and_then(numbered), later.and_then(numbered)),
    }))
}

/// What was changed since a version; nothing when it is kept no longer.
///
/// # Errors
/// When the database cannot be read.
pub async fn since(desk: &Desk, editor: &Editor, number: u32) -> Result<Vec<Difference>, Broken> {
    let Some(stored) = listings_store::load(&desk.db, &[editor.listing()]).await?.pop() else {
        return Ok(Vec::new());
    };
    let rows = store::all(&desk.db, stored.id).await?;
    let seen = rows.iter().find(|row| row.number == i64::from(number));
    Ok(seen
        .map(|row| differences::between(&Snapshot::read(row, &stored), &Snapshot::of(&stored)))
        .unwrap_or_default())
}

/// A version, as a change in progress sees it.
pub(in crate::listings) async fn kept(
    tx: &mut Tx,
    stored: &Stored,
    number: u32,
) -> Result<Option<Snapshot>, Broken> {
    let row = store::one(tx, stored.id, number).await?;
    Ok(row.map(|row| Snapshot::read(&row, stored)))
}

/// The number of the newest version; 0 when nobody ever changed the listing.
pub(crate) async fn newest_number(tx: &mut Tx, id: ListingId) -> Result<u32, Broken> {
    let newest = store::newest(tx, id).await?;
    Ok(newest.and_then(|row| u32::try_from(row.number).ok()).unwrap_or_default())
}

/// The number of the newest version, if a moderator has written it at this very moment.
pub(crate) async fn just_written_by_moderator(
    tx: &mut Tx,
    id: ListingId,
    now: Moment,
) -> Result<Option<u32>, Broken> {
    let newest = store::newest(tx, id).await?;
    let just = newest.filter(|row| row.made_at == now && Role::parse(&row.by_role) == Role::Moderator);
    Ok(just.and_then(|row| u32::try_from(row.number).ok()))
}

/// Forgets what a listing said before, for good. What it says now stays. Only its organiser may: it takes away what others
/// could go back to. `false` when it is not theirs to do.
///
/// # Errors
/// When the database cannot be written.
pub async fn forget_earlier(desk: &Desk, editor: &Editor) -> Result<bool, Broken> {
    let Some((mut tx, stored)) = editor.begin(desk).await?.filter(|_| editor.is_organiser()) else {
        return Ok(false);
    };
    store::forget_earlier(&mut tx, stored.id).await?;
    tx.commit_unseen().await?;
    Ok(true)
}

/// Forgets the versions that somebody wrote, and all of the listings that are theirs: for whoever asks to be erased. What
/// stands in a listing of others now is no business of its versions, so the newest of those stays.
///
/// # Errors
/// When the database cannot be written.
pub async fn forget_of_person(tx: &mut Tx, person: PersonId) -> Result<(), Broken> {
    store::forget_of_person(tx, person).await
}

/// All that a listing says now, hidden things included: its form and its dates, as versions keep them.
pub(crate) fn said(stored: &Stored) -> String {
    let now = Snapshot::of(stored);
    format!(r#"{{"fields":{},"dates":{}}}"#, now.fields_to_keep(), now.dates_to_keep())
}

/// Whether a listing says these words somewhere, in letters of whatever size.
pub(crate) fn says(stored: &Stored, words: &str) -> bool {
    said(stored).to_lowercase().contains(&words.to_lowercase())
}

/// In tests whoever looks at a listing makes sure that its newest version is what stands there.
#[cfg(debug_assertions)]
pub(in crate::listings) async fn proves_itself(desk: &Desk, id: ListingId) -> Result<(), Broken> {
    let mut tx = desk.db.write().await?;
    let Some(stored) = listings_store::load_one(&mut tx, id).await? else { return Ok(()) };
    if let Some(newest) = store::newest(&mut tx, id).await? {
        let is_now = Snapshot::read(&newest, &stored).same(&Snapshot::of(&stored));
        assert!(is_now, "{} was written over without a version", stored.slug);
    }
    Ok(())
}
