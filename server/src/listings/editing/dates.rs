//! One date of a series: moved, cancelled, somewhere else, with a topic or a note of its own.

use jiff::{
    ToSpan as _,
    civil::{Date, DateTime},
};
use pure::{
    recurrence::{DateChange, DateStatus, Occurrence, Schedule, expand},
    text::{self, TextRefused},
};

use super::{
    EditError, Edited, Editor, News, Stored, calendar, listings_store, looked_at_again, public, standing,
    standing::CancelError, store, store::StoredProposal, submission, tell, today_in, typed, waits,
};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    fields::Fields,
    ids::{Moment, PersonId},
    listings::{PublicListing, Refusals, parts::TITLE_MOST, public::DATES_MOST},
    words::Words,
};

/// The fields of the form of one date.
pub(super) const FIELDS: &[&str] =
    &["start_date", "start_time", "end_date", "end_time", "date_title", "date_place", "date_note"];

/// Where a date is, if it is not where the others are.
const PLACE_MOST: usize = 200;
const NOTE_MOST: usize = 500;

/// The form of one date, filled in.
#[derive(Debug)]
pub struct DateForm {
    /// The date as it stands.
    pub date: Occurrence,
    /// What stands in the form; also what it held when it was opened, in `seen`.
    pub fields: Fields,
    /// The listing as everybody sees it, or will.
    pub listing: PublicListing,
    /// Whether it is over.
    pub over: bool,
    /// Whether a change of it waits for a moderator.
    pub waits: bool,
}

/// The form of the date whose planned day this is; `None` when there is none.
///
/// # Errors
/// When the database cannot be read.
pub async fn date_form(desk: &Desk, editor: &Editor, day: Date) -> Result<Option<DateForm>, Broken> {
    let Some(stored) = listings_store::load(&desk.db, &[editor.id]).await?.pop() else { return Ok(None) };
    let (Some(date), Some(listing)) = (planned_on(&stored, day), public::reveal(&stored)) else {
        return Ok(None);
    };
    let waiting = store::proposals_of(desk.db.reader(), editor.id).await?;
    let (mut fields, waits) = newest_words(&waiting, editor, &stored, date.original);
    fields.set("seen", typed::seen(&fields, FIELDS));
    let over = date.ends_at <= desk.clock.timestamp();
    Ok(Some(DateForm { date, fields, listing, over, waits }))
}

/// Changes one date as its form says.
///
/// # Errors
/// Says what is amiss, or what somebody else wrote meanwhile; then nothing is changed.
pub async fn change_date(
    desk: &Desk,
    editor: &Editor,
    day: Date,
    fields: &Fields,
    words: Words,
) -> Result<Edited, EditError> {
    let mut tx = desk.db.write().await?;
    let Some(stored) = listings_store::load_one(&mut tx, editor.id).await? else {
        return Err(EditError::Absent);
    };
    let Some(date) = planned_on(&stored, day) else { return Err(EditError::Absent) };
    let now = desk.clock.now();
    if date.ends_at <= now.timestamp() {
        return Err(EditError::refused("start_date", words.refused_date_over()));
    }
    let waiting = store::proposals_of(tx.connection(), stored.id).await?;
    let (current, _) = newest_words(&waiting, editor, &stored, date.original);
    if let Some(conflict) = typed::conflict(fields, &current, FIELDS) {
        return Err(EditError::Outdated(Box::new(conflict)));
    }
    let change = parse(&stored, date.original, fields, words).map_err(EditError::Refused)?;
    if is_moved_into_the_past(&stored, &change, now) {
        return Err(EditError::refused("start_date", words.refused_past()));
    }
    if typed::same(fields, &current, FIELDS) {
        return Ok(Edited::Unchanged);
    }
    let original = date.original.to_string();
    if waits(&mut tx, editor, &stored).await? {
        let public = fields_of(&stored, date.original).unwrap_or_default();
        let kept = typed::as_json(fields, &public, FIELDS);
        store::propose(&mut tx, stored.id, Some(&original), &kept, None, now).await?;
        tx.commit().await?;
        return Ok(Edited::Waits);
    }
    if !editor.is_moderator() {
        store::forget_proposal_of(&mut tx, stored.id, Some(&original)).await?;
    }
    put(desk, &mut tx, &stored, &change, editor.person(), now).await?;
    looked_at_again(&mut tx, editor, &stored, true, now).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(Edited::Done)
}

fn is_moved_into_the_past(stored: &Stored, change: &DateChange, now: Moment) -> bool {
    change
        .moved_to
        .is_some_and(|(_, end)| stored.schedule().is_some_and(|plan| plan.zone.at(end) <= now.timestamp()))
}

/// A change that waited, if its date is still there and still to come.
pub(super) fn still_fits(
    stored: &Stored,
    original: DateTime,
    typed: &Fields,
    words: Words,
    now: Moment,
) -> Option<DateChange> {
    let date = planned_on(stored, original.date())?;
    let change = parse(stored, original, typed, words).ok()?;
    let fits = date.original == original
        && date.ends_at > now.timestamp()
        && !is_moved_into_the_past(stored, &change, now);
    fits.then_some(change)
}

/// Cancels one date, and says why if there is something to say. Twice is once.
///
/// # Errors
/// A date that is over cannot be cancelled.
pub async fn cancel_date(
    desk: &Desk,
    editor: &Editor,
    day: Date,
    reason: &str,
    words: Words,
) -> Result<(), CancelError> {
    let reason = standing::reason_of(reason, words)?;
    let (mut tx, stored, date) = begin(desk, editor, day).await?;
    let now = desk.clock.now();
    if date.ends_at <= now.timestamp() {
        return Err(CancelError::Refused(words.refused_date_over()));
    }
    if date.status != DateStatus::Cancelled {
        let mut change = change_of(&stored, date.original);
        change.cancelled = true;
        if !reason.is_empty() {
            change.note = Some(reason);
        }
        put(desk, &mut tx, &stored, &change, editor.person(), now).await?;
    }
    tx.commit().await?;
    desk.bell.ring();
    Ok(())
}

/// A cancelled date takes place after all, as it was planned or moved before.
///
/// # Errors
/// When the date is not there.
pub async fn keep_date(desk: &Desk, editor: &Editor, day: Date) -> Result<(), CancelError> {
    let (mut tx, stored, date) = begin(desk, editor, day).await?;
    if date.status == DateStatus::Cancelled {
        let mut change = change_of(&stored, date.original);
        change.cancelled = false;
        // What was said was most likely why it did not take place.
        change.note = None;
        put(desk, &mut tx, &stored, &change, editor.person(), desk.clock.now()).await?;
    }
    tx.commit().await?;
    desk.bell.ring();
    Ok(())
}

async fn begin(desk: &Desk, editor: &Editor, day: Date) -> Result<(Tx, Stored, Occurrence), CancelError> {
    let mut tx = desk.db.write().await?;
    let Some(stored) = listings_store::load_one(&mut tx, editor.id).await? else {
        return Err(CancelError::Absent);
    };
    let date = planned_on(&stored, day).ok_or(CancelError::Absent)?;
    Ok((tx, stored, date))
}

/// Stores what differs on one date, works the dates out anew and tells whoever follows.
pub(super) async fn put(
    desk: &Desk,
    tx: &mut Tx,
    stored: &Stored,
    change: &DateChange,
    by: PersonId,
    now: Moment,
) -> Result<(), Broken> {
    let before = public::reveal(stored);
    if change.is_nothing() {
        calendar::store::forget_date_change(tx, stored.id, change.original).await?;
    } else {
        calendar::store::put_date_change(tx, stored.id, change, by, now).await?;
    }
    if let Some(schedule) = listings_store::load_one(tx, stored.id).await?.as_ref().and_then(Stored::schedule)
    {
        let today = today_in(desk, Some(&schedule.zone));
        calendar::store::put_occurrences(tx, stored.id, &schedule, today).await?;
    }
    tell(desk, tx, stored.id, News::Changed, before.as_ref(), now).await
}

/// What differs on single dates stays with its day when the series begins at another hour.
pub(super) async fn carried_over(
    tx: &mut Tx,
    stored: &Stored,
    schedule: &Schedule,
) -> Result<Vec<DateChange>, Broken> {
    for waiting in store::proposals_of(tx.connection(), stored.id).await? {
        let Some(original) = waiting.original.as_deref().and_then(listings_store::wall) else { continue };
        let to = original.date().to_datetime(schedule.start.time());
        if to != original {
            store::rename_proposal(tx, waiting.id, &to.to_string()).await?;
        }
    }
    let mut changes = stored.schedule().map(|old| old.changes).unwrap_or_default();
    for change in &mut changes {
        let to = change.original.date().to_datetime(schedule.start.time());
        if to != change.original {
            calendar::store::rename_date_change(tx, stored.id, change.original, to).await?;
            change.original = to;
        }
    }
    Ok(changes)
}

/// The date whose planned day this is, wherever it was moved to within a year.
fn planned_on(stored: &Stored, day: Date) -> Option<Occurrence> {
    // What happens once is changed as a whole.
    let schedule = stored.schedule().filter(|schedule| schedule.rule.is_some())?;
    let from = day.checked_sub(1.year()).unwrap_or(Date::MIN);
    let until = day.checked_add(1.year()).unwrap_or(Date::MAX);
    expand(&schedule, from, until, DATES_MOST).into_iter().find(|date| date.original.date() == day)
}

fn change_of(stored: &Stored, original: DateTime) -> DateChange {
    let changes = stored.schedule().map(|schedule| schedule.changes).unwrap_or_default();
    changes.into_iter().find(|change| change.original == original).unwrap_or(DateChange {
        original,
        moved_to: None,
        cancelled: false,
        title: None,
        place: None,
        note: None,
    })
}

/// The form of a date as it stands: a cancelled one as it would be.
pub(super) fn fields_of(stored: &Stored, original: DateTime) -> Option<Fields> {
    let schedule = stored.schedule()?;
    let change = change_of(stored, original);
    let planned = (original, original.saturating_add(schedule.start.duration_until(schedule.end)));
    let (start, end) = change.moved_to.unwrap_or(planned);
    let mut fields = Fields::default();
    fields.push("start_date", start.date().to_string());
    if schedule.all_day {
        let last = end.date().saturating_sub(1.day());
        fields.push("end_date", if last > start.date() { last.to_string() } else { String::new() });
    } else {
        fields.push("start_time", start.time().strftime("%H:%M").to_string());
        fields.push(
            "end_time",
            if end == start { String::new() } else { end.time().strftime("%H:%M").to_string() },
        );
        fields.push(
            "end_date",
            if end.date() == start.date() { String::new() } else { end.date().to_string() },
        );
    }
    for (name, text) in
        [("date_title", change.title), ("date_place", change.place), ("date_note", change.note)]
    {
        fields.push(name, text.unwrap_or_default());
    }
    Some(fields)
}

fn newest_words(
    waiting: &[StoredProposal],
    editor: &Editor,
    stored: &Stored,
    original: DateTime,
) -> (Fields, bool) {
    let key = original.to_string();
    let own = waiting.iter().find(|row| row.original.as_deref() == Some(key.as_str()));
    match own.filter(|_| !editor.is_moderator()) {
        Some(row) => (typed::from_json(&row.fields), true),
        None => (fields_of(stored, original).unwrap_or_default(), false),
    }
}

/// Reads the form of a date. What it says of the hours is read as the form of a listing is.
pub(super) fn parse(
    stored: &Stored,
    original: DateTime,
    fields: &Fields,
    words: Words,
) -> Result<DateChange, Refusals> {
    let Some(schedule) = stored.schedule() else { return Err(Refusals::default()) };
    let mut when: Fields = ["start_date", "start_time", "end_date", "end_time"]
        .into_iter()
        .map(|name| (name, fields.get(name).to_owned()))
        .collect();
    when.push("time_zone", schedule.zone.name());
    if schedule.all_day {
        when.push("all_day", "1");
    }
    let mut refusals = Refusals::default();
    let moved = match submission::parse_schedule(&when, words) {
        Ok(Some(moved)) => Some((moved.start, moved.end)),
        Ok(None) => {
            refusals.add("start_date", words.refused_start_missing());
            None
        }
        Err(more) => {
            refusals = more;
            None
        }
    };
    let mut line = |field: &'static str, most: usize| match text::line(fields.get(field), most) {
        Ok(text) => Some(text),
        Err(TextRefused::Empty) => None,
        Err(TextRefused::TooLong { max, .. }) => {
            refusals.add(field, words.refused_too_long(max.to_string()));
            None
        }
        Err(_) => {
            refusals.add(field, words.refused_control());
            None
        }
    };
    let title = line("date_title", TITLE_MOST);
    let place = line("date_place", PLACE_MOST);
    let note = line("date_note", NOTE_MOST);
    if !refusals.is_empty() {
        return Err(refusals);
    }
    let planned = (original, original.saturating_add(schedule.start.duration_until(schedule.end)));
    Ok(DateChange {
        original,
        moved_to: moved.filter(|moved| *moved != planned),
        cancelled: change_of(stored, original).cancelled,
        title,
        place,
        note,
    })
}
