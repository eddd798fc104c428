//! What letters speak of, kept as it was before a change: public facts only, because it is made of what is public.

use jiff::civil::DateTime;
use pure::{
    countries::Country,
    recurrence::{Added, DateChange, Later, Rule, Schedule},
    zones::Zone,
};
use serde::{Deserialize, Serialize};

use super::parts::topic_key;
use crate::listings::{
    PublicListing,
    parts::{Attendance, CafeState, Cost},
    public::PublicPlace,
};
use crate::words::{Language, Words};

/// The country whose name goes without saying in the source language.
const HOME_COUNTRY: &str = "GB";

/// A listing as letters speak of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Facts {
    pub(super) title: String,
    group: Option<String>,
    topics: Vec<String>,
    attendance: String,
    pub(super) place: Vec<String>,
    /// Whether the address is kept back; then not even the one of before is told.
    pub(super) hides_address: bool,
    pub(super) online_url: Option<String>,
    cost: Option<String>,
    pub(super) cost_note: Option<String>,
    cafe_state: Option<String>,
    pub(super) cancelled: Option<String>,
    when: Option<When>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct When {
    start: DateTime,
    end: DateTime,
    all_day: bool,
    zone: String,
    rule: Option<String>,
    dates: Vec<OneDate>,
    // News from before series could bend does not have these.
    #[serde(default)]
    later: Vec<GoesOn>,
    #[serde(default)]
    added: Vec<(DateTime, DateTime)>,
    #[serde(default)]
    skipped: Vec<DateTime>,
    #[serde(default)]
    last: Option<DateTime>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct GoesOn {
    instead_of: DateTime,
    start: DateTime,
    end: DateTime,
    rule: Option<String>,
    title: Option<String>,
    place: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct OneDate {
    original: DateTime,
    moved_to: Option<(DateTime, DateTime)>,
    cancelled: bool,
    title: Option<String>,
    place: Option<String>,
    note: Option<String>,
}

impl Facts {
    /// What letters speak of in a listing.
    pub(crate) fn of(listing: &PublicListing) -> Self {
        Self {
            title: listing.title.clone(),
            group: listing.group_key.clone(),
            topics: listing.tags.iter().map(|tag| topic_key(tag)).collect(),
            attendance: listing.attendance.as_str().to_owned(),
            place: listing
                .place
                .as_ref()
                .map(|place| place_lines(Words::of(Language::default()), place))
                .unwrap_or_default(),
            hides_address: matches!(listing.place, Some(PublicPlace::Area(_) | PublicPlace::OnRequest(_))),
            online_url: listing.online_url.clone(),
            cost: listing.cost.map(|cost| cost.as_str().to_owned()),
            cost_note: listing.cost_note.clone(),
            cafe_state: listing.cafe_state.map(|state| state.as_str().to_owned()),
            cancelled: listing.cancelled.clone(),
            when: listing.schedule.as_ref().map(When::of),
        }
    }

    pub(super) fn group(&self) -> Option<&str> {
        self.group.as_deref()
    }

    pub(super) fn topics(&self) -> &[String] {
        &self.topics
    }

    pub(super) fn attendance(&self) -> Option<Attendance> {
        Attendance::parse(&self.attendance)
    }

    pub(super) fn cost(&self) -> Option<Cost> {
        self.cost.as_deref().and_then(Cost::parse)
    }

    pub(super) fn cafe_state(&self) -> Option<CafeState> {
        self.cafe_state.as_deref().and_then(CafeState::parse)
    }

    pub(super) fn schedule(&self) -> Option<Schedule> {
        let when = self.when.as_ref()?;
        Some(Schedule {
            start: when.start,
            end: when.end,
            all_day: when.all_day,
            zone: Zone::parse(&when.zone).ok()?,
            rule: when.rule.as_deref().map(Rule::from_stored).transpose().ok()?,
            later: when.later.iter().filter_map(GoesOn::later).collect(),
            added: when
                .added
                .iter()
                .map(|(start, end)| Added { start: *start, end: *end, uid: String::new() })
                .collect(),
            skipped: when.skipped.clone(),
            last: when.last,
            changes: when.dates.iter().map(OneDate::change).collect(),
        })
    }
}

impl When {
    fn of(schedule: &Schedule) -> Self {
        Self {
            start: schedule.start,
            end: schedule.end,
            all_day: schedule.all_day,
            zone: schedule.zone.name().to_owned(),
            rule: schedule.rule.as_ref().map(Rule::as_stored),
            dates: schedule.changes.iter().map(OneDate::of).collect(),
            later: schedule.later.iter().map(GoesOn::of).collect(),
            added: schedule.added.iter().map(|added| (added.start, added.end)).collect(),
            skipped: schedule.skipped.clone(),
            last: schedule.last,
        }
    }
}

impl GoesOn {
    fn of(later: &Later) -> Self {
        Self {
            instead_of: later.instead_of,
            start: later.start,
            end: later.end,
            rule: later.rule.as_ref().map(Rule::as_stored),
            title: later.title.clone(),
            place: later.place.clone(),
        }
    }

    fn later(&self) -> Option<Later> {
        Some(Later {
            instead_of: self.instead_of,
            start: self.start,
            end: self.end,
            rule: self.rule.as_deref().map(Rule::from_stored).transpose().ok()?,
            title: self.title.clone(),
            place: self.place.clone(),
            // Letters have no use for it.
            uid: String::new(),
        })
    }
}

impl OneDate {
    fn of(change: &DateChange) -> Self {
        Self {
            original: change.original,
            moved_to: change.moved_to,
            cancelled: change.cancelled,
            title: change.title.clone(),
            place: change.place.clone(),
            note: change.note.clone(),
        }
    }

    fn change(&self) -> DateChange {
        DateChange {
            original: self.original,
            moved_to: self.moved_to,
            cancelled: self.cancelled,
            title: self.title.clone(),
            place: self.place.clone(),
            note: self.note.clone(),
        }
    }
}

/// Name and address in lines as far as everybody may know, with the country when it does not go without saying.
pub(crate) fn place_lines(words: Words, place: &PublicPlace) -> Vec<String> {
    let mut lines = place.lines();
    let abroad = place.area().country.as_deref().filter(|code| !code.eq_ignore_ascii_case(HOME_COUNTRY));
    lines.extend(
        abroad.and_then(|code| Country::parse(code).ok()).map(|country| words.country(country).to_owned()),
    );
    lines
}
