//! Changes that wait for a moderator while everybody sees the old words.

use super::{
    DatesWanted, Editor, Snapshot, Stored, Wanted, apply, dates, listings_store, public, returning, series,
    store::{self, StoredProposal},
    submission, typed,
};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    fields::Fields,
    ids::{ListingId, Moment, PersonId, ProposalId},
    listings::{
        PublicListing,
        history::{Difference, How, Writer, differences},
    },
    words::{Language, Words},
};

/// A change that waits for a moderator.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// Its row.
    pub id: ProposalId,
    /// The one date that it is about, as planned; `None` for the listing itself.
    pub date: Option<jiff::civil::DateTime>,
    /// Where it differs from what everybody sees.
    pub differences: Vec<Difference>,
    /// Since when it waits.
    pub since: Moment,
}

/// A change that waits, with its listing, for moderators.
#[derive(Debug)]
pub(crate) struct Proposed {
    pub(crate) proposal: Proposal,
    pub(crate) listing: PublicListing,
    pub(crate) person: PersonId,
}

/// The changes of one listing that wait.
pub(super) async fn of_listing(desk: &Desk, id: ListingId) -> Result<Vec<Proposal>, Broken> {
    let Some(stored) = listings_store::load(&desk.db, &[id]).await?.pop() else { return Ok(Vec::new()) };
    let waiting = store::proposals_of(desk.db.reader(), id).await?;
    Ok(waiting.iter().map(|row| told(row, &stored)).collect())
}

/// Whether any change of a listing waits.
pub(crate) async fn has_waiting(desk: &Desk, id: ListingId) -> Result<bool, Broken> {
    Ok(!store::proposals_of(desk.db.reader(), id).await?.is_empty())
}

fn told(row: &StoredProposal, stored: &Stored) -> Proposal {
    let date = row.original.as_deref().and_then(listings_store::wall);
    let differences = match date {
        Some(original) => {
            let now = dates::fields_of(stored, original).unwrap_or_default();
            let wanted = typed::merged(typed::from_json(&row.fields), &now, dates::FIELDS);
            of_date(stored, &now, &wanted)
        }
        None => differences::between(&Snapshot::of(stored), &snapshot_of(row, stored)),
    };
    Proposal { id: row.id, date, differences, since: row.proposed_at }
}

/// The listing as somebody wants it.
fn snapshot_of(row: &StoredProposal, stored: &Stored) -> Snapshot {
    let fields = wanted(row, stored);
    let mut now = Snapshot::of(stored);
    let mut snapshot = match dates_of(row, &fields, stored) {
        Some(version) => version,
        None => {
            // What is said of single dates goes along, and is not told.
            let rule = match typed::same(&fields, &now.fields, differences::WHEN) {
                true => None,
                false => submission::parse_schedule(&fields, Words::of(Language::default())).ok(),
            };
            now.schedule = match (rule, now.schedule) {
                (None, schedule) => schedule,
                (Some(rule), Some(then)) => rule.map(|rule| pure::recurrence::Schedule {
                    start: rule.start,
                    end: rule.end,
                    all_day: rule.all_day,
                    rule: rule.rule,
                    ..then
                }),
                (Some(rule), None) => rule,
            };
            now.fields = fields;
            now
        }
    };
    snapshot.picture.clone_from(&row.picture_digest);
    snapshot
}

/// The dates of an earlier version that somebody wants back, unless its hours were changed since.
fn dates_of(row: &StoredProposal, wanted: &Fields, stored: &Stored) -> Option<Snapshot> {
    let version = Snapshot::with_dates(wanted.clone(), row.dates.as_deref()?, stored);
    let then = typed::of_listing(&version.laid_over(stored));
    typed::same(wanted, &then, differences::WHEN).then_some(version)
}

/// What would be different on one date.
fn of_date(stored: &Stored, now: &Fields, wanted: &Fields) -> Vec<Difference> {
    let schedule = stored.schedule();
    let when = |form: &Fields| {
        let mut when = form.clone();
        let known = schedule.as_ref()?;
        when.set("time_zone", known.zone.name());
        if known.all_day {
            when.set("all_day", "1");
        }
        submission::parse_schedule(&when, Words::of(Language::default())).ok().flatten().map(Box::new)
    };
    let (was, then) = (when(now), when(wanted));
    let is_told = was.is_some() && then.is_some();
    let names: Vec<&'static str> =
        dates::FIELDS.iter().copied().filter(|name| !(is_told && differences::WHEN.contains(name))).collect();
    let when = (is_told && was != then).then_some(Difference::When { was, now: then });
    let fields = typed::differences(now, wanted, &names).into_iter().map(Difference::Field);
    when.into_iter().chain(fields).collect()
}

/// The newest words of a listing for its editor: an organiser's change that waits, else what stands there.
pub(super) fn newest_words(waiting: &[StoredProposal], editor: &Editor, stored: &Stored) -> Fields {
    match own(waiting, editor) {
        Some(row) => wanted(row, stored),
        None => typed::of_listing(stored),
    }
}

/// What the organiser wants the listing to say, with what was changed since.
fn wanted(row: &StoredProposal, stored: &Stored) -> Fields {
    typed::merged(typed::from_json(&row.fields), &typed::of_listing(stored), typed::ALL)
}

/// The organiser's change of the listing itself that waits. A moderator starts from what everybody sees.
pub(super) fn own<'w>(waiting: &'w [StoredProposal], editor: &Editor) -> Option<&'w StoredProposal> {
    waiting.iter().find(|row| row.original.is_none() && !editor.is_moderator())
}

/// The organiser does not want a waiting change any more. Twice is once.
///
/// # Errors
/// When the database cannot be written.
pub async fn drop_proposal(desk: &Desk, editor: &Editor, id: ProposalId) -> Result<(), Broken> {
    let Some((mut tx, _)) = editor.begin(desk).await? else { return Ok(()) };
    if store::proposal(&mut tx, id).await?.is_some_and(|row| row.listing_id == editor.id) {
        store::forget_proposal(&mut tx, id).await?;
    }
    tx.commit().await
}

/// The first changes that wait, oldest first, and how many there are.
pub(crate) async fn waiting_proposals(desk: &Desk, most: i64) -> Result<(Vec<Proposed>, usize), Broken> {
    let rows = store::proposals(&desk.db, most).await?;
    let count = store::count_proposals(&desk.db).await?;
    let ids: Vec<ListingId> = rows.iter().map(|row| row.listing_id).collect();
    let stored = listings_store::load(&desk.db, &ids).await?;
    let proposed = rows.iter().filter_map(|row| {
        let stored = stored.iter().find(|stored| stored.id == row.listing_id)?;
        proposed(row, stored)
    });
    Ok((proposed.collect(), count))
}

fn proposed(row: &StoredProposal, stored: &Stored) -> Option<Proposed> {
    let listing = public::reveal(stored)?;
    Some(Proposed { proposal: told(row, stored), listing, person: stored.person_id })
}

/// One change that waits.
pub(crate) async fn proposal_by_id(tx: &mut Tx, id: ProposalId) -> Result<Option<Proposed>, Broken> {
    let Some(row) = store::proposal(tx, id).await? else { return Ok(None) };
    let stored = listings_store::load_one(tx, row.listing_id).await?;
    Ok(stored.and_then(|stored| proposed(&row, &stored)))
}

/// A change was decided.
pub(crate) async fn forget_proposal(tx: &mut Tx, id: ProposalId) -> Result<(), Broken> {
    store::forget_proposal(tx, id).await
}

/// Writes a waiting change over its listing; `false` when it does not fit any more.
pub(crate) async fn apply_proposal(
    desk: &Desk,
    tx: &mut Tx,
    id: ProposalId,
    words: Words,
) -> Result<bool, Broken> {
    let Some(row) = store::proposal(tx, id).await? else { return Ok(false) };
    let Some(stored) = listings_store::load_one(tx, row.listing_id).await? else { return Ok(false) };
    let now = desk.clock.now();
    let by = Writer::organiser(stored.person_id).but(How::Released);
    match row.original.as_deref().and_then(listings_store::wall) {
        Some(original) => {
            let typed = typed::from_json(&row.fields);
            let Some(wanted) = dates::still_fits(desk, &stored, original, &typed, words) else {
                return Ok(false);
            };
            dates::put_wanted(desk, tx, &stored, &wanted, by, now).await?;
        }
        None => {
            let mut whole = wanted(&row, &stored);
            typed::put_given(&mut whole, &stored);
            // The address is not part of a change; any that can be written to lets the form be read.
            whole.set("email", "nobody@example.org");
            let version = dates_of(&row, &whole, &stored);
            let submission = match &version {
                Some(version) => returning::read(version, &stored, words).map(|(_, submission)| submission),
                None => submission::parse_known(&whole, words),
            };
            let Ok(submission) = submission else { return Ok(false) };
            let dates = match &version {
                Some(version) => DatesWanted::AsIn(version),
                None => DatesWanted::Carried { drops_later: series::drops_later(&whole) },
            };
            let wanted = Wanted { submission: &submission, picture: row.picture_digest.as_deref(), dates };
            apply(desk, tx, &stored, wanted, by, now).await?;
        }
    }
    store::forget_proposal(tx, id).await?;
    Ok(true)
}
