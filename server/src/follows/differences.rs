//! What is different between two moments of one listing, told as old and new.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{
    Timestamp, ToSpan as _,
    civil::{Date, DateTime},
};
use pure::{
    recurrence::{self, DateStatus, Later, Occurrence, Schedule, words::Pattern},
    zones::Zone,
};

use super::{facts::Facts, parts::zone_in_words};
use crate::words::Words;

/// How many dates are told of a series whose rule has no name.
const DATES_TOLD: usize = 3;
/// So many dates are looked at to find them: the first may be cancelled.
const DATES_LOOKED_AT: usize = 20;
/// Days so near each other are looked at together.
const NEAR_DAYS: i64 = 100;
/// How far ahead the next date is looked for.
const YEARS_AHEAD: i64 = 3;

/// One thing that was so and is otherwise now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Difference {
    pub(crate) label: String,
    pub(crate) old: String,
    pub(crate) new: String,
    /// An address that belongs to it.
    pub(crate) link: Option<String>,
    /// Whether somebody could set out in vain: such news never waits.
    pub(crate) is_cancellation: bool,
}

/// Every difference that letters speak of, the gravest first. `reader` is the zone whose times need no name.
pub(crate) fn between(
    words: Words,
    old: &Facts,
    new: &Facts,
    now: Timestamp,
    reader: Option<&Zone>,
) -> Vec<Difference> {
    let mut found = Found { words, hides_address: new.hides_address, differences: Vec::new() };
    found.standing(old, new);
    found.note(words.change_title(), quoted(words, &old.title), quoted(words, &new.title));
    found.schedule(old.schedule().as_ref(), new.schedule().as_ref(), now, reader);
    found.place(old, new);
    let way = |facts: &Facts| facts.attendance().and_then(|way| choice(words, "attendance", way.as_str()));
    found.note_some(words.change_attendance(), way(old), way(new));
    found.link(old, new);
    found.note_some(words.change_cost(), cost(words, old), cost(words, new));
    let state =
        |facts: &Facts| facts.cafe_state().and_then(|state| choice(words, "cafe-state", state.as_str()));
    found.note_some(words.change_state(), state(old), state(new));
    found.differences
}

struct Found {
    words: Words,
    hides_address: bool,
    differences: Vec<Difference>,
}

impl Found {
    fn note(&mut self, label: String, old: String, new: String) {
        if old != new {
            self.differences.push(Difference { label, old, new, link: None, is_cancellation: false });
        }
    }

    /// The same for what may not be stated.
    fn note_some(&mut self, label: String, old: Option<String>, new: Option<String>) {
        let unsaid = || self.words.change_unsaid();
        let (old, new) = (old.unwrap_or_else(unsaid), new.unwrap_or_else(unsaid));
        self.note(label, old, new);
    }

    fn standing(&mut self, old: &Facts, new: &Facts) {
        let words = self.words;
        let said = |facts: &Facts| match facts.cancelled.as_deref().map(str::trim) {
            None => words.change_takes_place(),
            Some("") => words.change_cancelled(),
            Some(reason) => words.change_cancelled_because(reason),
        };
        let is_cancellation = old.cancelled.is_none() && new.cancelled.is_some();
        self.note(words.change_standing(), said(old), said(new));
        if let Some(last) = self.differences.last_mut() {
            last.is_cancellation |= is_cancellation;
        }
    }

    /// An address that is kept back now is not told, though everybody could see it before.
    fn place(&mut self, old: &Facts, new: &Facts) {
        let words = self.words;
        let (was, is) = (place(words, old), place(words, new));
        if new.hides_address && !old.hides_address && !old.place.is_empty() {
            self.note(words.change_place(), words.change_place_open(), words.change_place_kept(is));
        } else {
            self.note(words.change_place(), was, is);
        }
    }

    /// Links are told alone on their line, and only those that everybody can see.
    fn link(&mut self, old: &Facts, new: &Facts) {
        if old.online_url == new.online_url {
            return;
        }
        let words = self.words;
        let (was, is) = match (&old.online_url, &new.online_url) {
            (Some(_), None) => (words.change_link_open(), words.change_link_kept()),
            (None, _) => (words.change_link_kept(), words.change_link_this()),
            (Some(_), Some(_)) => (words.change_link_other(), words.change_link_this()),
        };
        self.note(words.change_link(), was, is);
        if let Some(last) = self.differences.last_mut() {
            last.link.clone_from(&new.online_url);
        }
    }

    fn schedule(
        &mut self,
        old: Option<&Schedule>,
        new: Option<&Schedule>,
        now: Timestamp,
        reader: Option<&Zone>,
    ) {
        let words = self.words;
        if base(old) != base(new) {
            let other_zone = old.zip(new).is_some_and(|(old, new)| old.zone != new.zone);
            let said = |schedule: Option<&Schedule>| match schedule {
                Some(schedule) => {
                    let said = when(words, schedule, now);
                    let foreign = reader.is_some_and(|reader| *reader != schedule.zone);
                    if (foreign || other_zone) && !schedule.all_day {
                        words.letter_when_zone(said, zone_in_words(words, &schedule.zone))
                    } else {
                        said
                    }
                }
                None => words.letter_dates_to_come(),
            };
            self.note(words.change_when(), said(old), said(new));
        }
        let (Some(old), Some(new)) = (old, new) else { return };
        let days: BTreeSet<Date> = [old, new]
            .into_iter()
            .flat_map(|schedule| {
                let changed = schedule.changes.iter().map(|change| change.original);
                let added = schedule.added.iter().map(|added| added.start);
                changed.chain(added).chain(schedule.skipped.iter().copied())
            })
            .map(|original| original.date())
            .collect();
        let zone = reader.filter(|reader| **reader != new.zone).map(|_| &new.zone);
        let same_base = base(Some(old)) == base(Some(new));
        let skipped: BTreeSet<Date> = new.skipped.iter().map(|skipped| skipped.date()).collect();
        let dropped: BTreeSet<DateTime> = old.added.iter().map(|added| added.start).collect();
        let (mut were, mut are) = (OneDate::on(old, &days), OneDate::on(new, &days));
        for day in days {
            let (was, is) = (were.remove(&day).unwrap_or_default(), are.remove(&day).unwrap_or_default());
            for pair in paired(was, is) {
                let (was, is) = &pair;
                let to_come = was.iter().chain(is).any(|date| date.ends_at > now);
                let is_left_out = |was: &OneDate| skipped.contains(&day) || dropped.contains(&was.original);
                match (was, is) {
                    _ if !to_come => {}
                    (Some(was), Some(is)) => self.date(was, is, zone),
                    // A rule that changed as a whole has been told already.
                    (Some(was), None) if is_left_out(was) => self.no_date(was, zone),
                    (None, Some(is)) if same_base => {
                        let said = self.said(is, zone);
                        self.note(words.change_added(), words.change_none(), said);
                    }
                    _ => {}
                }
            }
        }
    }

    /// A date in words; its zone when it has to be named.
    fn said(&self, date: &OneDate, zone: Option<&Zone>) -> String {
        let words = self.words;
        let said = words.time_day_and_span(
            words.day_with_year(date.start.date()),
            words.span(date.start, date.end, date.all_day, date.start.date()),
        );
        match zone {
            Some(zone) if !date.all_day => words.letter_when_zone(said, zone_in_words(words, zone)),
            _ => said,
        }
    }

    /// What was to take place and is left out: somebody could set out in vain.
    fn no_date(&mut self, was: &OneDate, zone: Option<&Zone>) {
        let words = self.words;
        if was.is_cancelled {
            return;
        }
        let label = self.said(was, zone);
        let (old, new) = (words.change_takes_place(), words.change_left_out());
        self.differences.push(Difference { label, old, new, link: None, is_cancellation: true });
    }

    /// What is different on one date; its zone when it has to be named.
    fn date(&mut self, was: &OneDate, is: &OneDate, zone: Option<&Zone>) {
        let words = self.words;
        let label = words.day_with_year(was.start.date());
        let standing = |date: &OneDate| {
            if date.is_cancelled { words.change_cancelled() } else { words.change_takes_place() }
        };
        if was.is_cancelled != is.is_cancelled {
            self.differences.push(Difference {
                label: self.said(was, zone),
                old: standing(was),
                new: standing(is),
                link: None,
                is_cancellation: is.is_cancelled,
            });
        }
        if !is.is_cancelled && (was.is_moved || is.is_moved) {
            self.note(words.change_date(), self.said(was, zone), self.said(is, zone));
        }
        let about = |what: String| words.change_on(label.clone(), what);
        let usual = |said: &Option<String>| said.clone().unwrap_or_else(|| words.change_as_usual());
        self.note(about(words.change_topic()), usual(&was.title), usual(&is.title));
        if !self.hides_address {
            self.note(about(words.change_this_place()), usual(&was.place), usual(&is.place));
        }
        let none = |said: &Option<String>| said.clone().unwrap_or_else(|| words.change_none());
        self.note(about(words.change_note()), none(&was.note), none(&is.note));
    }
}

/// The dates of one day as they were and as they are: those of one name belong together, and so do the others in order,
/// since a series that begins an hour later is the same series.
fn paired(was: Vec<OneDate>, is: Vec<OneDate>) -> Vec<(Option<OneDate>, Option<OneDate>)> {
    let names = |dates: &[OneDate]| -> Vec<DateTime> { dates.iter().map(|date| date.original).collect() };
    let (were, are) = (names(&was), names(&is));
    let (same_was, other_was): (Vec<_>, Vec<_>) =
        was.into_iter().partition(|date| are.contains(&date.original));
    let (same_is, other_is): (Vec<_>, Vec<_>) =
        is.into_iter().partition(|date| were.contains(&date.original));
    let (mut other_was, mut other_is) = (other_was.into_iter(), other_is.into_iter());
    let others = std::iter::from_fn(move || match (other_was.next(), other_is.next()) {
        (None, None) => None,
        pair => Some(pair),
    });
    same_was.into_iter().map(Some).zip(same_is.into_iter().map(Some)).chain(others).collect()
}

/// One date as it stands in a schedule.
struct OneDate {
    original: DateTime,
    start: DateTime,
    end: DateTime,
    ends_at: Timestamp,
    all_day: bool,
    is_moved: bool,
    is_cancelled: bool,
    title: Option<String>,
    place: Option<String>,
    note: Option<String>,
}

impl OneDate {
    /// The dates whose rule puts them on some days, in their order. Days are compared, so that a series that begins an
    /// hour later is the same series. A series may differ on thousands: each part of it is walked once.
    fn on(schedule: &Schedule, days: &BTreeSet<Date>) -> BTreeMap<Date, Vec<Self>> {
        let mut found: BTreeMap<DateTime, Occurrence> = BTreeMap::new();
        let mut put = |date: Occurrence| {
            if days.contains(&date.original.date()) {
                found.entry(date.original).or_insert(date);
            }
        };
        recurrence::changed(schedule).into_iter().for_each(&mut put);
        for (first, last) in runs(days) {
            let Ok(after) = last.tomorrow() else { continue };
            recurrence::expand(schedule, first, after, usize::MAX).into_iter().for_each(&mut put);
        }
        let mut by_day: BTreeMap<Date, Vec<Self>> = BTreeMap::new();
        for (original, date) in found {
            by_day.entry(original.date()).or_default().push(Self::of(schedule, &date));
        }
        by_day
    }

    fn of(schedule: &Schedule, date: &Occurrence) -> Self {
        let change = date.change.and_then(|index| schedule.changes.get(index));
        let different = schedule.different(date);
        Self {
            original: date.original,
            start: date.start,
            end: date.end,
            ends_at: date.ends_at,
            all_day: schedule.all_day,
            is_moved: change.is_some_and(|change| change.moved_to.is_some()),
            is_cancelled: change.is_some_and(|change| change.cancelled),
            title: different.title.map(str::to_owned),
            place: different.place.map(str::to_owned),
            note: different.note.map(str::to_owned),
        }
    }
}

/// Days that are near each other, from the first to the last.
fn runs(days: &BTreeSet<Date>) -> Vec<(Date, Date)> {
    let mut runs: Vec<(Date, Date)> = Vec::new();
    for day in days {
        match runs.last_mut() {
            Some((_, last)) if last.saturating_add(NEAR_DAYS.days()) >= *day => *last = *day,
            _ => runs.push((*day, *day)),
        }
    }
    runs
}

/// A schedule without what differs on single dates.
fn base(schedule: Option<&Schedule>) -> Option<Schedule> {
    let schedule = schedule?.clone();
    // Calendars' names for the parts of a series are nobody's news.
    let later = schedule.later.into_iter().map(|later| Later { uid: String::new(), ..later }).collect();
    Some(Schedule { later, added: vec![], skipped: vec![], changes: vec![], ..schedule })
}

/// "First Thursday of every month, 6 pm to 8 pm, next on Thursday 7 January 2027"; a single date is only itself.
fn when(words: Words, schedule: &Schedule, now: Timestamp) -> String {
    let said = rhythm(words, schedule, now);
    match coming(schedule, now).first() {
        Some(next) if is_regular(schedule) => {
            words.change_series_next(said, words.day_with_year(next.start.date()))
        }
        _ => said,
    }
}

/// "First Thursday of every month, 6 pm to 8 pm". A rule without a name is told by its next dates; a single date is
/// only itself.
pub(crate) fn rhythm(words: Words, schedule: &Schedule, now: Timestamp) -> String {
    let span = words.span(schedule.start, schedule.end, schedule.all_day, schedule.start.date());
    let said = match schedule.rule.is_some() || !schedule.later.is_empty() {
        false => words.day_with_year(schedule.start.date()),
        true if is_regular(schedule) => {
            let today = schedule.zone.wall(now).date();
            let rhythm = recurrence::words::rhythm(schedule, today);
            rhythm.map(|rhythm| words.rhythm(&rhythm)).unwrap_or_default()
        }
        true => {
            let dates = coming(schedule, now).into_iter().map(|date| words.day_with_year(date.start.date()));
            words.join(dates.collect())
        }
    };
    words.time_day_and_span(said, span)
}

/// Whether it repeats, and only by rules that have names.
fn is_regular(schedule: &Schedule) -> bool {
    let named = |part: &recurrence::Part<'_>| {
        part.rule().map(|rule| recurrence::words::describe(&rule, part.start).pattern != Pattern::Other)
    };
    let rules: Vec<bool> =
        schedule.parts().filter(|part| !part.is_empty()).filter_map(|part| named(&part)).collect();
    !rules.is_empty() && rules.into_iter().all(|named| named)
}

/// The next dates that take place.
fn coming(schedule: &Schedule, now: Timestamp) -> Vec<Occurrence> {
    let today = schedule.zone.wall(now).date();
    let until = today.max(schedule.start.date()).saturating_add(jiff::Span::new().years(YEARS_AHEAD));
    recurrence::expand(schedule, today, until, DATES_LOOKED_AT)
        .into_iter()
        .filter(|date| date.ends_at > now && date.status != DateStatus::Cancelled)
        .take(DATES_TOLD)
        .collect()
}

fn quoted(words: Words, title: &str) -> String {
    words.followed_listing(title)
}

fn place(words: Words, facts: &Facts) -> String {
    match (facts.place.is_empty(), facts.attendance()) {
        (false, _) => facts.place.join(", "),
        (true, Some(way)) if !way.has_place() => words.list_online(),
        (true, _) => words.change_unsaid(),
    }
}

fn cost(words: Words, facts: &Facts) -> Option<String> {
    let cost = facts.cost().and_then(|cost| choice(words, "cost", cost.as_str()));
    let said: Vec<String> = cost.into_iter().chain(facts.cost_note.clone()).collect();
    (!said.is_empty()).then(|| words.in_a_row(&said))
}

/// A choice of the form in short public words.
pub(crate) fn choice(words: Words, field: &str, value: &str) -> Option<String> {
    words.find(&format!("{field}-{value}").replace('_', "-"))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::words::Language;

    const NOW: &str = "2026-11-22T10:00:00Z";

    /// A café on first Thursdays, with these members of its facts said otherwise.
    fn cafe(others: &[(&str, Value)]) -> Facts {
        let mut facts = json!({
            "title": "Leeds Café", "group": null, "topics": [], "attendance": "in_person", "place": ["Oak Hall", "Leeds"],
            "hides_address": false, "online_url": null, "cost": null, "cost_note": null, "cafe_state": "open",
            "cancelled": null,
            "when": {
                "start": "2026-12-03T18:00:00", "end": "2026-12-03T20:00:00", "all_day": false,
                "zone": "Europe/London", "rule": "FREQ=MONTHLY;BYDAY=1TH", "dates": []
            }
        });
        for (path, value) in others {
            *facts.pointer_mut(path).expect("a member of the facts") = value.clone();
        }
        serde_json::from_value(facts).expect("facts")
    }

    fn told(old: &Facts, new: &Facts, reader: Option<&str>) -> Vec<String> {
        let reader = reader.map(|name| Zone::parse(name).expect("a zone"));
        let now = NOW.parse().expect("a moment");
        between(Words::of(Language::default()), old, new, now, reader.as_ref())
            .into_iter()
            .map(|it| format!("{}: {} → {}", it.label, it.old, it.new).replace('\u{a0}', " "))
            .collect()
    }

    /// One date of the series, with what differs on it.
    fn date(original: &str, others: &Value) -> Value {
        let mut date = json!({
            "original": original, "moved_to": null, "cancelled": false, "title": null, "place": null, "note": null
        });
        let members = date.as_object_mut().expect("an object");
        members.extend(others.as_object().cloned().unwrap_or_default());
        json!([date])
    }

    #[test]
    fn what_is_the_same_is_not_told() {
        assert!(told(&cafe(&[]), &cafe(&[]), Some("Asia/Kathmandu")).is_empty());
        // A date that nobody could have missed any more.
        let past = date("2026-11-05T18:00:00", &json!({"cancelled": true}));
        assert!(told(&cafe(&[]), &cafe(&[("/when/dates", past)]), None).is_empty());
        // A day on which there is no date.
        let no_date = date("2026-12-04T18:00:00", &json!({"cancelled": true}));
        assert!(told(&cafe(&[]), &cafe(&[("/when/dates", no_date)]), None).is_empty());
    }

    #[test]
    fn every_difference_is_told_as_old_and_new() {
        for (path, value, line) in [
            ("/title", json!("Tea"), "Name: “Leeds Café” → “Tea”"),
            ("/place", json!(["Elm Hall", "York"]), "Place: Oak Hall, Leeds → Elm Hall, York"),
            ("/cost", json!("free"), "Cost: not stated → Free"),
            ("/cost_note", json!("£3"), "Cost: not stated → £3"),
            ("/cafe_state", json!("resting"), "The café: Open → Taking a break"),
            ("/cancelled", json!("Snow."), "How it stands: It takes place → Cancelled (Snow.)"),
            ("/cancelled", json!(""), "How it stands: It takes place → Cancelled"),
            ("/attendance", json!("hybrid"), "How to come: At a place → At a place and online"),
            (
                "/online_url",
                json!("https://meet.example.org"),
                "Link to join: not shown → everybody can see it:",
            ),
            (
                "/when/rule",
                json!("FREQ=MONTHLY;BYDAY=1FR"),
                "When: First Thursday of every month, 6 pm to 8 pm, next on Thursday 3 December 2026 → \
                 First Friday of every month, 6 pm to 8 pm, next on Friday 4 December 2026",
            ),
            (
                "/when/zone",
                json!("Europe/Lisbon"),
                "When: First Thursday of every month, 6 pm to 8 pm, next on Thursday 3 December 2026, London time → \
                 First Thursday of every month, 6 pm to 8 pm, next on Thursday 3 December 2026, Lisbon time",
            ),
            (
                "/when",
                Value::Null,
                "When: First Thursday of every month, 6 pm to 8 pm, next on Thursday 3 December 2026 → \
                 Dates to be announced",
            ),
            (
                "/when/dates",
                date("2026-12-03T18:00:00", &json!({"cancelled": true})),
                "Thursday 3 December 2026, 6 pm to 8 pm: It takes place → Cancelled",
            ),
            (
                "/when/dates",
                date(
                    "2026-12-03T18:00:00",
                    &json!({"moved_to": ["2026-12-04T17:00:00", "2026-12-04T19:00:00"]}),
                ),
                "Date: Thursday 3 December 2026, 6 pm to 8 pm → Friday 4 December 2026, 5 pm to 7 pm",
            ),
            (
                "/when/dates",
                date("2026-12-03T18:00:00", &json!({"title": "With Sam"})),
                "Thursday 3 December 2026, topic: as usual → With Sam",
            ),
            (
                "/when/dates",
                date("2026-12-03T18:00:00", &json!({"place": "Elm Hall"})),
                "Thursday 3 December 2026, place: as usual → Elm Hall",
            ),
            (
                "/when/dates",
                date("2026-12-03T18:00:00", &json!({"note": "Side door."})),
                "Thursday 3 December 2026, note: none → Side door.",
            ),
        ] {
            let (old, new) = (cafe(&[]), cafe(&[(path, value)]));
            assert_eq!(told(&old, &new, None), [line], "{path}");
            let back: Vec<String> = told(&new, &old, None);
            assert_eq!(back.len(), 1, "{path} is told when it is taken back, too: {back:?}");
        }
    }

    #[test]
    fn a_series_that_begins_an_hour_later_keeps_what_differs_on_its_dates() {
        let old = cafe(&[("/when/dates", date("2026-12-03T18:00:00", &json!({"cancelled": true})))]);
        let new = cafe(&[
            ("/when/start", json!("2026-12-03T19:00:00")),
            ("/when/end", json!("2026-12-03T21:00:00")),
            ("/when/dates", date("2026-12-03T19:00:00", &json!({"cancelled": true}))),
        ]);
        let told = told(&old, &new, None);
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].contains("6 pm to 8 pm") && told[0].contains("7 pm to 9 pm"), "{told:?}");
    }

    #[test]
    fn an_address_that_is_kept_back_now_is_not_told() {
        let old = cafe(&[
            ("/online_url", json!("https://meet.example.org/secret")),
            ("/when/dates", date("2026-12-03T18:00:00", &json!({"place": "The secret room"}))),
            ("/place", json!(["The secret hall", "Leeds"])),
        ]);
        let new = cafe(&[("/place", json!(["Leeds"])), ("/hides_address", json!(true))]);
        let told = told(&old, &new, None).join("\n");
        assert!(!told.contains("secret"), "{told}");
        assert!(
            told.contains(
                "everybody could see the address → the organiser does not show it any more (Leeds)"
            )
        );
    }

    #[test]
    fn times_of_other_zones_are_named() {
        let new = cafe(&[("/when/end", json!("2026-12-03T21:00:00"))]);
        assert!(!told(&cafe(&[]), &new, Some("Europe/London"))[0].contains("London time"));
        assert_eq!(told(&cafe(&[]), &new, Some("Asia/Kathmandu"))[0].matches("London time").count(), 2);
        let cancelled = cafe(&[("/when/dates", date("2026-12-03T18:00:00", &json!({"cancelled": true})))]);
        assert!(told(&cafe(&[]), &cancelled, Some("Asia/Kathmandu"))[0].contains("8 pm, London time"));
    }

    #[test]
    fn only_what_is_called_off_is_a_cancellation() {
        let words = Words::of(Language::default());
        let now = NOW.parse().expect("a moment");
        let is = |old: &Facts, new: &Facts| {
            between(words, old, new, now, None).iter().any(|difference| difference.is_cancellation)
        };
        let off = cafe(&[("/cancelled", json!("Snow."))]);
        let one_off = cafe(&[("/when/dates", date("2026-12-03T18:00:00", &json!({"cancelled": true})))]);
        assert!(is(&cafe(&[]), &off) && is(&cafe(&[]), &one_off));
        assert!(!is(&off, &cafe(&[])) && !is(&one_off, &cafe(&[])));
        assert!(!is(&cafe(&[]), &cafe(&[("/title", json!("Tea"))])));
    }

    #[test]
    fn thousands_of_dates_are_told_apart_in_one_walk() {
        let series = |title: &str| {
            let start: DateTime = "2026-12-03T18:00:00".parse().unwrap();
            let named =
                |day: i64| date(&start.saturating_add(day.days()).to_string(), &json!({ "title": title }));
            let dates: Vec<Value> = (0..3_000).map(|day| named(day)[0].take()).collect();
            cafe(&[("/when/rule", json!("FREQ=DAILY")), ("/when/dates", json!(dates))])
        };
        assert_eq!(told(&series("Tea"), &series("Cake"), None).len(), 3_000);
        assert_eq!(told(&series("Tea"), &series("Tea"), None).len(), 0);
    }
}
