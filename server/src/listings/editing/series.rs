//! A whole series, or the rest of it from one date on: other hours and days, dates added and left out, an end.

use jiff::{
    Timestamp,
    civil::{Date, DateTime},
};
use pure::{
    recurrence::{
        self, Added, Bend, BendRefused, Bent, Carried, DateChange, DateName, Occurrence, Schedule,
        words::{Rhythm, rhythm},
    },
    text,
};

use super::{
    EditError, Edited, Editor, News, Stored, Writer, calendar, changed, dates::called, listings_store,
    standing::CancelError, store, submission, today_in,
};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    fields::Fields,
    ids::{ListingId, Moment},
    listings::{Refusals, new_uid},
    words::Words,
};

/// The field that says which dates a change is for.
pub const APPLIES: &str = "applies";
/// The field that says what becomes of the dates from which on a series goes on otherwise.
pub const LATER: &str = "later";
/// So many dates can be left out at once.
const LEFT_OUT_MOST: usize = 60;
/// So many dates can be added to one listing.
const ADDED_MOST: usize = 200;
/// So many of the dates to come are shown before a series bends.
const FORESEEN_DATES: usize = 6;

/// Which dates a change is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Applies {
    /// Only the one.
    This,
    /// It and all that follow.
    Following,
    /// All of the series, also those of the past.
    All,
}

impl Applies {
    /// All of them, in the order of the form.
    pub const ALL: &[Self] = &[Self::This, Self::Following, Self::All];

    /// The form's value.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::This => "this",
            Self::Following => "following",
            Self::All => "all",
        }
    }

    /// From a form: one that does not ask means the one date.
    #[must_use]
    pub fn of(fields: &Fields) -> Self {
        let typed = fields.get(APPLIES);
        Self::ALL.iter().copied().find(|applies| applies.as_str() == typed).unwrap_or(Self::This)
    }
}

/// The form of a date, read.
pub(super) struct Read {
    pub(super) moved: Option<(DateTime, DateTime)>,
    pub(super) title: Option<String>,
    pub(super) place: Option<String>,
    pub(super) note: Option<String>,
}

/// What shall be different.
#[derive(Clone, Debug)]
pub(super) enum Wanted {
    /// On one date.
    Once(DateChange),
    /// From a date on, or always.
    Bent {
        bent: Box<Bent>,
        /// When the date that was opened starts and ends then.
        first: (DateTime, DateTime),
        /// A word about that date.
        note: Option<DateChange>,
    },
}

/// What a series would be, before it is so.
#[derive(Clone, Debug)]
pub struct Foreseen {
    /// How it would repeat.
    pub rhythm: Option<Rhythm>,
    /// Its first dates from the changed one on.
    pub dates: Vec<Occurrence>,
    /// What would be lost that was said of single dates, a sentence each.
    pub lost: Vec<String>,
}

impl Foreseen {
    pub(super) fn of(old: &Schedule, bent: &Bent, from: Timestamp, now: Timestamp, words: Words) -> Self {
        let schedule = &bent.schedule;
        let day = schedule.zone.wall(from).date();
        let from = day.checked_sub(jiff::Span::new().days(31)).unwrap_or(day);
        let until = day.checked_add(jiff::Span::new().years(3)).unwrap_or(Date::MAX);
        Self {
            rhythm: rhythm(schedule, day),
            dates: recurrence::expand(schedule, from, until, FORESEEN_DATES + 31)
                .into_iter()
                .filter(|date| date.start.date() >= day)
                .take(FORESEEN_DATES)
                .collect(),
            lost: sentences(old, &bent.lost, now, words),
        }
    }
}

/// A series that bends as a form says.
pub(super) fn bend(
    schedule: &Schedule,
    original: DateTime,
    applies: Applies,
    read: Read,
    uid: String,
    words: Words,
) -> Result<Wanted, Refusals> {
    let (start, end) = read.moved.unwrap_or_else(|| schedule.planned(original));
    let bent = if applies == Applies::All {
        if read.title.is_some() {
            return Err(Refusals::one("date_title", words.refused_all_renamed()));
        }
        if read.place.is_some() {
            return Err(Refusals::one("date_place", words.refused_all_replaced()));
        }
        schedule.all_moved(original, start, end)
    } else {
        schedule.from_here_on(original, Bend { start, end, title: read.title, place: read.place, uid })
    };
    let bent = bent.map_err(|refused| {
        let field = if refused == BendRefused::TooEarly { "start_date" } else { APPLIES };
        Refusals::one(field, refused.to_string())
    })?;
    let note = read.note.map(|note| {
        let known = bent.schedule.changes.iter().find(|change| change.original == start).cloned();
        DateChange { note: Some(note), ..known.unwrap_or_else(|| DateChange::none(start)) }
    });
    Ok(Wanted::Bent { bent: Box::new(bent), first: (start, end), note })
}

/// Stores a series that bends, with what was said of its single dates, and tells whoever follows.
pub(super) async fn put(
    desk: &Desk,
    tx: &mut Tx,
    stored: &Stored,
    bent: &Bent,
    note: Option<&DateChange>,
    by: Writer,
    now: Moment,
) -> Result<(), Broken> {
    for lost in &bent.lost {
        calendar::store::forget_date_change(tx, stored.id, *lost).await?;
    }
    rename(tx, stored.id, &bent.renamed).await?;
    keep_ends(tx, stored, &bent.schedule, by, now).await?;
    if let Some(note) = note {
        calendar::store::put_date_change(tx, stored.id, note, by.person, now).await?;
    }
    store_schedule(desk, tx, stored.id, &bent.schedule, by, now).await?;
    changed(desk, tx, stored, by, News::Changed, now).await
}

/// Added dates that a rule reaches now still end when they were to.
async fn keep_ends(
    tx: &mut Tx,
    stored: &Stored,
    schedule: &Schedule,
    by: Writer,
    now: Moment,
) -> Result<Vec<DateChange>, Broken> {
    let kept = stored.schedule().map(|before| schedule.ends_kept(&before)).unwrap_or_default();
    for change in &kept {
        calendar::store::put_date_change(tx, stored.id, change, by.person, now).await?;
    }
    Ok(kept)
}

/// Stores a schedule whole. What differs on single dates has its new names already.
async fn store_schedule(
    desk: &Desk,
    tx: &mut Tx,
    id: ListingId,
    schedule: &Schedule,
    by: Writer,
    now: Moment,
) -> Result<(), Broken> {
    let repeats = match &schedule.rule {
        Some(rule) => rule.repeats(schedule.start),
        None => recurrence::Repeats::Never,
    };
    let today = today_in(desk, Some(&schedule.zone));
    let scheduled = calendar::store::Scheduled { id, schedule, repeats, today };
    calendar::store::put_schedules(tx, &[scheduled]).await?;
    calendar::store::put_bends(tx, id, schedule, by.person, now).await?;
    // What differs on single dates may have been noted meanwhile.
    if let Some(schedule) = listings_store::load_one(tx, id).await?.as_ref().and_then(Stored::schedule) {
        calendar::store::put_occurrences(tx, id, &schedule, today).await?;
    }
    Ok(())
}

/// Dates have other names: what differs on them, and changes of them that wait, go along. The last comes first, so
/// that no name is taken when it is given.
async fn rename(tx: &mut Tx, id: ListingId, renamed: &[(DateTime, DateTime)]) -> Result<(), Broken> {
    let (forward, back): (Vec<_>, Vec<_>) = renamed.iter().copied().partition(|(old, new)| new > old);
    let waiting = store::proposals_of(tx.connection(), id).await?;
    for (old, new) in forward.into_iter().rev().chain(back) {
        calendar::store::rename_date_change(tx, id, old, new).await?;
        let old = old.to_string();
        for proposal in waiting.iter().filter(|row| row.original.as_deref() == Some(old.as_str())) {
            store::rename_proposal(tx, proposal.id, &new.to_string()).await?;
        }
    }
    Ok(())
}

/// Whether a form drops how the series goes on otherwise, so that it holds for all dates.
pub(super) fn drops_later(typed: &Fields) -> bool {
    typed.get(LATER) == "drop"
}

/// The schedule of a form with all that was said of the series beside it; `None` when it had none before.
fn carried(
    stored: &Stored,
    schedule: &Schedule,
    waiting: &[store::StoredProposal],
    drops_later: bool,
) -> Option<Carried> {
    let old = stored.schedule()?;
    let more: Vec<DateTime> =
        waiting.iter().filter_map(|row| listings_store::wall(row.original.as_deref()?)).collect();
    if !drops_later || old.later.is_empty() {
        return Some(old.carried_to(schedule, &more));
    }
    // What was said of dates that are dropped holds no longer, unless the others reach them.
    let mut plain = Schedule { later: vec![], ..old.clone() };
    let said =
        old.changes.iter().map(|change| change.original).chain(old.skipped.iter().copied()).chain(more);
    let mut dropped: Vec<DateTime> = said
        .filter(|original| old.gives(*original) && !plain.gives(*original))
        .filter(|original| !schedule.gives(*original))
        .collect();
    dropped.sort_unstable();
    dropped.dedup();
    plain.changes.retain(|change| !dropped.contains(&change.original));
    plain.skipped.retain(|skipped| !dropped.contains(skipped));
    let mut carried = plain.carried_to(schedule, &[]);
    carried.lost.extend(dropped);
    Some(carried)
}

/// Refuses a form that would be of no effect, and says in sentences what of single dates to come would be lost by it.
pub(super) fn doubts(
    stored: &Stored,
    schedule: &Schedule,
    waiting: &[store::StoredProposal],
    drops_later: bool,
    now: Timestamp,
    words: Words,
) -> Result<Vec<String>, Refusals> {
    let Some((old, carried)) = stored.schedule().zip(carried(stored, schedule, waiting, drops_later)) else {
        return Ok(Vec::new());
    };
    let new = &carried.schedule;
    let has_no_date = |schedule: &Schedule| schedule.parts().next().is_some_and(|part| part.is_empty());
    let is_as_before =
        (new.start, new.end, new.all_day, &new.rule) == (old.start, old.end, old.all_day, &old.rule);
    if let Some(later) = new.later.first()
        && has_no_date(new)
        && !(is_as_before && has_no_date(&old))
    {
        let day = words.day_with_year(later.start.date());
        return Err(Refusals::one("start_date", words.refused_before_later(day)));
    }
    Ok(sentences(&old, &carried.lost, now, words))
}

/// What is lost of dates to come, a sentence each.
fn sentences(old: &Schedule, lost: &[DateTime], now: Timestamp, words: Words) -> Vec<String> {
    lost.iter()
        .filter(|original| old.zone.at(old.planned(**original).1) > now)
        .map(|original| {
            let day = words.day_with_year(original.date());
            let change = old.changes.iter().find(|change| change.original == *original);
            if old.skipped.contains(original) {
                words.manage_lost_left_out(day)
            } else if change.is_some_and(|change| change.cancelled) {
                words.manage_lost_cancelled(day)
            } else if old.added.iter().any(|added| added.start == *original) {
                words.manage_lost_added(day)
            } else {
                words.manage_lost_differs(day)
            }
        })
        .collect()
}

/// The schedule of a form, with all that was said of the series beside it: how it goes on, what is added and left out,
/// where it ends, and what differs on single dates, which go along to where they are now.
pub(super) async fn carried_over(
    tx: &mut Tx,
    stored: &Stored,
    schedule: &Schedule,
    drops_later: bool,
    by: Writer,
    now: Moment,
) -> Result<Schedule, Broken> {
    let waiting = store::proposals_of(tx.connection(), stored.id).await?;
    let Some(carried) = carried(stored, schedule, &waiting, drops_later) else { return Ok(schedule.clone()) };
    for lost in &carried.lost {
        calendar::store::forget_date_change(tx, stored.id, *lost).await?;
    }
    rename(tx, stored.id, &carried.renamed).await?;
    let mut schedule = carried.schedule;
    for change in keep_ends(tx, stored, &schedule, by, now).await? {
        schedule.changes.retain(|known| known.original != change.original);
        schedule.changes.push(change);
    }
    Ok(schedule)
}

/// The schedule of an earlier version, with all that was said of the series beside it then.
pub(super) async fn as_it_was(
    tx: &mut Tx,
    stored: &Stored,
    wanted: Option<&Schedule>,
    by: Writer,
    now: Moment,
) -> Result<Option<Schedule>, Broken> {
    let known = stored.date_changes();
    let changes = wanted.map(|wanted| wanted.changes.as_slice()).unwrap_or_default();
    for gone in known.iter().filter(|known| !changes.iter().any(|change| change.original == known.original)) {
        calendar::store::forget_date_change(tx, stored.id, gone.original).await?;
    }
    for change in changes.iter().filter(|change| !known.contains(change)) {
        calendar::store::put_date_change(tx, stored.id, change, by.person, now).await?;
    }
    let Some(mut schedule) = wanted.cloned() else { return Ok(None) };
    let old = stored.schedule();
    // Who has an added date in a calendar is told that it is none any more.
    for added in old.iter().filter(|_| stored.published_at.is_some()).flat_map(|old| &old.added) {
        let is_known =
            schedule.added.iter().any(|known| known.start == added.start || known.uid == added.uid);
        if !is_known && !schedule.gives(added.start) {
            schedule.added.push(added.clone());
            schedule.skipped.push(added.start);
        }
    }
    schedule.added.sort_by_key(|added| added.start);
    if let Some(old) = &old {
        // What calendars know by one name now and knew by another then makes room first.
        let mut same = schedule.clone();
        same.later.retain(|then| {
            !old.later.iter().any(|now| now.instead_of == then.instead_of && now.uid != then.uid)
        });
        same.added.retain(|then| !old.added.iter().any(|now| now.start == then.start && now.uid != then.uid));
        if same != schedule {
            calendar::store::put_bends(tx, stored.id, &same, by.person, now).await?;
        }
    }
    for row in store::proposals_of(tx.connection(), stored.id).await? {
        let original = row.original.as_deref().and_then(listings_store::wall);
        if original.is_some_and(|original| recurrence::named(&schedule, original).is_none()) {
            store::forget_proposal(tx, row.id).await?;
        }
    }
    Ok(Some(schedule))
}

/// The series ends with this date.
///
/// # Errors
/// When the date is not there.
pub async fn end_series(desk: &Desk, editor: &Editor, name: DateName) -> Result<(), CancelError> {
    change(desk, editor, |stored, schedule| {
        schedule.last = Some(called(stored, name).ok_or(CancelError::Absent)?.original);
        Ok(())
    })
    .await
}

/// A series that was ended goes on.
///
/// # Errors
/// When the listing is not there.
pub async fn go_on(desk: &Desk, editor: &Editor) -> Result<(), CancelError> {
    change(desk, editor, |_, schedule| {
        schedule.last = None;
        Ok(())
    })
    .await
}

/// Leaves dates out, as they were typed: one day a line. They are not cancelled, they never were meant.
///
/// # Errors
/// A sentence when a day cannot be read or has no date; then nothing is changed.
pub async fn leave_out(desk: &Desk, editor: &Editor, typed: &str, words: Words) -> Result<(), CancelError> {
    let refused = |sentence| Err(CancelError::Refused(sentence));
    let lines: Vec<&str> =
        typed.split(['\n', ',', ';']).map(str::trim).filter(|line| !line.is_empty()).collect();
    if lines.is_empty() {
        return refused(words.refused_left_out_none());
    }
    if lines.len() > LEFT_OUT_MOST {
        return refused(words.refused_too_many(LEFT_OUT_MOST.to_string()));
    }
    let mut days = Vec::new();
    for line in lines {
        match text::day(line) {
            Some(day) => days.push(day),
            None => return refused(words.refused_left_out_unreadable(line)),
        }
    }
    change(desk, editor, |stored, schedule| {
        for day in days {
            // A day is left out whole, with every date on it.
            let dates = recurrence::planned_on(schedule, day);
            if dates.is_empty() {
                return Err(CancelError::Refused(words.refused_left_out_no_date(words.day_with_year(day))));
            }
            if dates.iter().any(|date| date.ends_at <= desk.clock.timestamp()) {
                return Err(CancelError::Refused(words.refused_date_over()));
            }
            for date in dates {
                if stored.published_at.is_none() {
                    // Nobody has it in a calendar yet.
                    schedule.added.retain(|added| added.start != date.original);
                }
                if schedule.gives(date.original)
                    || schedule.added.iter().any(|added| added.start == date.original)
                {
                    schedule.skipped.push(date.original);
                }
            }
        }
        Ok(())
    })
    .await
}

/// A date that was left out is one again.
///
/// # Errors
/// When the listing is not there.
pub async fn take_in(desk: &Desk, editor: &Editor, name: DateName) -> Result<(), CancelError> {
    change(desk, editor, |_, schedule| {
        schedule.skipped.retain(|skipped| !name.fits(*skipped));
        Ok(())
    })
    .await
}

/// Adds a date beside the rule, as its form says.
///
/// # Errors
/// Sentences at the fields that are amiss; then nothing is changed.
pub async fn add_date(
    desk: &Desk,
    editor: &Editor,
    fields: &Fields,
    words: Words,
) -> Result<Edited, EditError> {
    let Some((mut tx, stored)) = editor.begin(desk).await? else { return Err(EditError::Absent) };
    let Some(mut schedule) = stored.schedule() else { return Err(EditError::Absent) };
    let mut when: Fields = ["start_date", "start_time", "end_date", "end_time"]
        .into_iter()
        .map(|name| (name, fields.get(name).to_owned()))
        .collect();
    when.push("time_zone", schedule.zone.name());
    if schedule.all_day {
        when.push("all_day", "1");
    }
    let typed = submission::parse_schedule(&when, words).map_err(EditError::Refused)?;
    let typed = typed.ok_or_else(|| EditError::refused("start_date", words.refused_start_missing()))?;
    let now = desk.clock.now();
    if schedule.zone.at(typed.end) <= now.timestamp() {
        return Err(EditError::refused("start_date", words.refused_past()));
    }
    if !recurrence::planned_on(&schedule, typed.start.date()).is_empty() {
        return Err(EditError::refused("start_date", words.refused_added_twice()));
    }
    if schedule.added.len() >= ADDED_MOST {
        return Err(EditError::refused("start_date", words.refused_too_many(ADDED_MOST.to_string())));
    }
    // A date that was left out and is wanted again is itself again.
    schedule.skipped.retain(|skipped| *skipped != typed.start);
    let by_rule = Schedule { added: vec![], ..schedule.clone() };
    if recurrence::named(&by_rule, typed.start).is_none() {
        match schedule.added.iter_mut().find(|added| added.start == typed.start) {
            Some(known) => known.end = typed.end,
            None => schedule.added.push(Added { start: typed.start, end: typed.end, uid: new_uid(desk) }),
        }
        schedule.added.sort_by_key(|added| added.start);
    }
    let mut change = schedule
        .changes
        .iter()
        .find(|change| change.original == typed.start)
        .cloned()
        .unwrap_or_else(|| DateChange::none(typed.start));
    change.cancelled = false;
    let wanted = (typed.start, typed.end);
    change.moved_to = (schedule.planned(typed.start) != wanted).then_some(wanted);
    if change.is_nothing() {
        calendar::store::forget_date_change(&mut tx, stored.id, typed.start).await?;
    } else {
        calendar::store::put_date_change(&mut tx, stored.id, &change, editor.person(), now).await?;
    }
    store_schedule(desk, &mut tx, stored.id, &schedule, editor.writer(), now).await?;
    changed(desk, &mut tx, &stored, editor.writer(), News::Changed, now).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(Edited::Done)
}

/// Changes the schedule of a listing and tells whoever follows; nothing when it is the same then.
async fn change(
    desk: &Desk,
    editor: &Editor,
    how: impl FnOnce(&Stored, &mut Schedule) -> Result<(), CancelError>,
) -> Result<(), CancelError> {
    let Some((mut tx, stored)) = editor.begin(desk).await? else { return Err(CancelError::Absent) };
    let old = stored.schedule().ok_or(CancelError::Absent)?;
    let mut new = old.clone();
    how(&stored, &mut new)?;
    if new != old {
        let now = desk.clock.now();
        let by = editor.writer();
        keep_ends(&mut tx, &stored, &new, by, now).await?;
        store_schedule(desk, &mut tx, stored.id, &new, by, now).await?;
        changed(desk, &mut tx, &stored, by, News::Changed, now).await?;
    }
    tx.commit().await?;
    desk.bell.ring();
    Ok(())
}
