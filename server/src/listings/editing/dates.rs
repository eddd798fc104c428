//! One date of a series, or it and all that follow: moved, cancelled, somewhere else, with a topic or a note of its own.

use jiff::{ToSpan as _, civil::DateTime};
use pure::{
    recurrence::{self, DateChange, DateName, DateStatus, Occurrence, Part},
    text,
};

use super::{
    EditError, Edited, Editor, News, Stored, Writer, calendar, changed, listings_store, looked_at_again,
    public, series, series::Wanted, standing, standing::CancelError, store, store::StoredProposal,
    submission, today_in, typed, waits,
};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    fields::Fields,
    ids::Moment,
    listings::{PublicListing, Refusals, hiding, new_uid, parts::TITLE_MOST},
    words::Words,
};

/// The fields of the form of one date.
pub(super) const FIELDS: &[&str] = &[
    series::APPLIES,
    "start_date",
    "start_time",
    "end_date",
    "end_time",
    "date_title",
    "date_place",
    "date_note",
];

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
    /// Whether it can be changed with those that follow: it is not one that was added by hand.
    pub has_others: bool,
}

/// The form of the date that is called so; `None` when there is none.
///
/// # Errors
/// When the database cannot be read.
pub async fn date_form(desk: &Desk, editor: &Editor, name: DateName) -> Result<Option<DateForm>, Broken> {
    let Some(stored) = listings_store::load(&desk.db, &[editor.id]).await?.pop() else { return Ok(None) };
    let (Some(date), Some(listing)) = (called(&stored, name), public::reveal(&stored)) else {
        return Ok(None);
    };
    let waiting = store::proposals_of(desk.db.reader(), editor.id).await?;
    let (mut fields, waits) = newest_words(&waiting, editor, &stored, date.original);
    fields.set("seen", typed::seen(&fields, FIELDS));
    let over = date.ends_at <= desk.clock.timestamp();
    let has_others = part_of(&stored, date.original, |part| part.rule().is_some()).unwrap_or_default();
    Ok(Some(DateForm { date, fields, listing, over, waits, has_others }))
}

/// Changes one date as its form says.
///
/// # Errors
/// Says what is amiss, or what somebody else wrote meanwhile; then nothing is changed.
pub async fn change_date(
    desk: &Desk,
    editor: &Editor,
    name: DateName,
    fields: &Fields,
    words: Words,
) -> Result<Edited, EditError> {
    let Some((mut tx, stored)) = editor.begin(desk).await? else { return Err(EditError::Absent) };
    let Some(date) = called(&stored, name) else { return Err(EditError::Absent) };
    let now = desk.clock.now();
    if date.ends_at <= now.timestamp() {
        return Err(EditError::refused("start_date", words.refused_date_over()));
    }
    let waiting = store::proposals_of(tx.connection(), stored.id).await?;
    let (current, _) = newest_words(&waiting, editor, &stored, date.original);
    if let Some(conflict) = typed::conflict(fields, &current, FIELDS) {
        return Err(EditError::Outdated(Box::new(conflict)));
    }
    let wanted = parse(&stored, date.original, fields, words, new_uid(desk)).map_err(EditError::Refused)?;
    if is_moved_into_the_past(&stored, &wanted, now) {
        return Err(EditError::refused("start_date", words.refused_past()));
    }
    if typed::same(fields, &current, FIELDS) {
        return Ok(Edited::Unchanged);
    }
    let original = date.original.to_string();
    if waits(&mut tx, editor, &stored).await? {
        let public = fields_of(&stored, date.original).unwrap_or_default();
        let kept = typed::as_json(fields, &public, FIELDS);
        let wished = store::Wished { fields: &kept, picture: None, dates: None };
        store::propose(&mut tx, stored.id, Some(&original), wished, now).await?;
        tx.commit().await?;
        return Ok(Edited::Waits);
    }
    if !editor.is_moderator() {
        store::forget_proposal_of(&mut tx, stored.id, Some(&original)).await?;
    }
    put_wanted(desk, &mut tx, &stored, &wanted, editor.writer(), now).await?;
    looked_at_again(&mut tx, editor, &stored, true, now).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(Edited::Done)
}

fn is_moved_into_the_past(stored: &Stored, wanted: &Wanted, now: Moment) -> bool {
    let end = match wanted {
        Wanted::Once(change) => change.moved_to.map(|(_, end)| end),
        Wanted::Bent { first, .. } => Some(first.1),
    };
    end.zip(stored.schedule()).is_some_and(|(end, plan)| plan.zone.at(end) <= now.timestamp())
}

/// A change that waited, if its date is still there and still to come.
pub(super) fn still_fits(
    desk: &Desk,
    stored: &Stored,
    original: DateTime,
    typed: &Fields,
    words: Words,
) -> Option<Wanted> {
    let date = recurrence::named(&stored.schedule()?, original)?;
    let now = desk.clock.now();
    let wanted = parse(stored, original, typed, words, new_uid(desk)).ok()?;
    let fits = date.ends_at > now.timestamp() && !is_moved_into_the_past(stored, &wanted, now);
    fits.then_some(wanted)
}

/// Whether somebody who changes more than one date has seen what it leads to: the form says so of these very words.
#[must_use]
pub fn is_sure(fields: &Fields) -> bool {
    series::Applies::of(fields) == series::Applies::This || fields.get("sure") == typed::seen(fields, FIELDS)
}

/// What a form says that [`is_sure`].
#[must_use]
pub fn sure(fields: &Fields) -> String {
    typed::seen(fields, FIELDS)
}

/// What a change of a date and all that follow would lead to, before it is made.
///
/// # Errors
/// Says what is amiss.
pub async fn foresee(
    desk: &Desk,
    editor: &Editor,
    name: DateName,
    fields: &Fields,
    words: Words,
) -> Result<Option<series::Foreseen>, EditError> {
    let Some(stored) = listings_store::load(&desk.db, &[editor.id]).await?.pop() else {
        return Err(EditError::Absent);
    };
    let date = called(&stored, name).ok_or(EditError::Absent)?;
    let wanted = parse(&stored, date.original, fields, words, String::new()).map_err(EditError::Refused)?;
    Ok(match wanted {
        Wanted::Bent { bent, .. } => stored
            .schedule()
            .map(|old| series::Foreseen::of(&old, &bent, date.starts_at, desk.clock.timestamp(), words)),
        Wanted::Once(_) => None,
    })
}

/// Cancels one date, and says why if there is something to say. Twice is once.
///
/// # Errors
/// A date that is over cannot be cancelled.
pub async fn cancel_date(
    desk: &Desk,
    editor: &Editor,
    name: DateName,
    reason: &str,
    words: Words,
) -> Result<(), CancelError> {
    let reason = standing::reason_of(reason, words)?;
    let (mut tx, stored, date) = begin(desk, editor, name).await?;
    let now = desk.clock.now();
    if date.ends_at <= now.timestamp() {
        return Err(CancelError::Refused(words.refused_date_over()));
    }
    if let Some(sentence) = hiding::told_in(&stored, &reason, words) {
        return Err(CancelError::Refused(sentence));
    }
    if date.status != DateStatus::Cancelled {
        let mut change = change_of(&stored, date.original);
        change.cancelled = true;
        if !reason.is_empty() {
            change.note = Some(reason);
        }
        put(desk, &mut tx, &stored, &change, editor.writer(), now).await?;
    }
    tx.commit().await?;
    desk.bell.ring();
    Ok(())
}

/// A cancelled date takes place after all, as it was planned or moved before.
///
/// # Errors
/// When the date is not there.
pub async fn keep_date(desk: &Desk, editor: &Editor, name: DateName) -> Result<(), CancelError> {
    let (mut tx, stored, date) = begin(desk, editor, name).await?;
    if date.status == DateStatus::Cancelled {
        let mut change = change_of(&stored, date.original);
        change.cancelled = false;
        // What was said was most likely why it did not take place.
        change.note = None;
        put(desk, &mut tx, &stored, &change, editor.writer(), desk.clock.now()).await?;
    }
    tx.commit().await?;
    desk.bell.ring();
    Ok(())
}

async fn begin(
    desk: &Desk,
    editor: &Editor,
    name: DateName,
) -> Result<(Tx, Stored, Occurrence), CancelError> {
    let Some((tx, stored)) = editor.begin(desk).await? else { return Err(CancelError::Absent) };
    let date = called(&stored, name).ok_or(CancelError::Absent)?;
    Ok((tx, stored, date))
}

/// Stores what shall be different and tells whoever follows.
pub(super) async fn put_wanted(
    desk: &Desk,
    tx: &mut Tx,
    stored: &Stored,
    wanted: &Wanted,
    by: Writer,
    now: Moment,
) -> Result<(), Broken> {
    match wanted {
        Wanted::Once(change) => put(desk, tx, stored, change, by, now).await,
        Wanted::Bent { bent, note, .. } => series::put(desk, tx, stored, bent, note.as_ref(), by, now).await,
    }
}

/// Stores what differs on one date, works the dates out anew and tells whoever follows.
async fn put(
    desk: &Desk,
    tx: &mut Tx,
    stored: &Stored,
    change: &DateChange,
    by: Writer,
    now: Moment,
) -> Result<(), Broken> {
    if change.is_nothing() {
        calendar::store::forget_date_change(tx, stored.id, change.original).await?;
    } else {
        calendar::store::put_date_change(tx, stored.id, change, by.person, now).await?;
    }
    if let Some(schedule) = listings_store::load_one(tx, stored.id).await?.as_ref().and_then(Stored::schedule)
    {
        let today = today_in(desk, Some(&schedule.zone));
        calendar::store::put_occurrences(tx, stored.id, &schedule, today).await?;
    }
    changed(desk, tx, stored, by, News::Changed, now).await
}

/// The date that is called so, wherever it was moved to.
pub(super) fn called(stored: &Stored, name: DateName) -> Option<Occurrence> {
    // What happens once is changed as a whole.
    stored.schedule().filter(recurrence::Schedule::repeats)?.date_called(name)
}

/// Asks the stretch of the series that gives a date; `None` for a date that was added by hand.
fn part_of<T>(stored: &Stored, original: DateTime, ask: impl FnOnce(Part<'_>) -> T) -> Option<T> {
    stored.schedule()?.parts().find(|part| part.holds(original)).map(ask)
}

fn change_of(stored: &Stored, original: DateTime) -> DateChange {
    let changes = stored.schedule().map(|schedule| schedule.changes).unwrap_or_default();
    changes
        .into_iter()
        .find(|change| change.original == original)
        .unwrap_or_else(|| DateChange::none(original))
}

/// The form of a date as it stands: a cancelled one as it would be.
pub(super) fn fields_of(stored: &Stored, original: DateTime) -> Option<Fields> {
    let schedule = stored.schedule()?;
    let change = change_of(stored, original);
    let (start, end) = change.moved_to.unwrap_or_else(|| schedule.planned(original));
    let (title, place) = from_then_on(stored, original);
    let mut fields = Fields::default();
    fields.push(series::APPLIES, series::Applies::This.as_str());
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
    for (name, text) in [
        ("date_title", change.title.or(title)),
        ("date_place", change.place.or(place)),
        ("date_note", change.note),
    ] {
        fields.push(name, text.unwrap_or_default());
    }
    Some(fields)
}

/// Another title and place that the series has had since an earlier date.
fn from_then_on(stored: &Stored, original: DateTime) -> (Option<String>, Option<String>) {
    let later =
        part_of(stored, original, |part| part.later.map(|later| (later.title.clone(), later.place.clone())));
    later.flatten().unwrap_or_default()
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
fn parse(
    stored: &Stored,
    original: DateTime,
    fields: &Fields,
    words: Words,
    uid: String,
) -> Result<Wanted, Refusals> {
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
    let mut line = |field: &'static str, most: usize| {
        words.typed(text::line(fields.get(field), most)).unwrap_or_else(|sentence| {
            refusals.add(field, sentence);
            None
        })
    };
    let title = line("date_title", TITLE_MOST);
    let place = line("date_place", PLACE_MOST);
    let note = line("date_note", NOTE_MOST);
    for (field, said) in [("date_title", &title), ("date_note", &note)] {
        if let Some(sentence) = said.as_deref().and_then(|said| hiding::told_in(stored, said, words)) {
            refusals.add(field, sentence);
        }
    }
    if !refusals.is_empty() {
        return Err(refusals);
    }
    let read = series::Read { moved, title, place, note };
    match series::Applies::of(fields) {
        series::Applies::This => {
            let planned = schedule.planned(original);
            let (usual_title, usual_place) = from_then_on(stored, original);
            // What the series is called since then is not said again of each date; but this one may be as ever.
            let title = match (read.title, usual_title) {
                (None, Some(_)) => Some(stored.title.clone()),
                (title, usual) => title.filter(|title| Some(title) != usual.as_ref()),
            };
            Ok(Wanted::Once(DateChange {
                original,
                moved_to: read.moved.filter(|moved| *moved != planned),
                cancelled: change_of(stored, original).cancelled,
                title,
                place: read.place.filter(|place| Some(place) != usual_place.as_ref()),
                note: read.note,
            }))
        }
        applies => series::bend(&schedule, original, applies, read, uid, words),
    }
}
