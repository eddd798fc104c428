//! How the date of a request stands, and what its asker may be told of it: as it is at this moment, each time anew.

use data_encoding::HEXLOWER;
use jiff::{SignedDuration, ToSpan, civil::DateTime};
use pure::recurrence::{DateName, DateStatus, Occurrence, Schedule};

use super::store::Row;
use crate::{
    ids::Moment,
    listings::{
        parts::{AddressVisibility, Attendance, CafeState},
        public::UNSTATED_END,
        store::{Stored, wall},
    },
    tokens,
};

/// How the date that somebody asked about stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Nobody can see the listing just now: nothing is told.
    Hidden,
    /// It does not take place.
    Off,
    /// It takes place; without a date none was fixed when somebody asked.
    On(Option<Occurrence>),
}

/// What somebody may be told who got a yes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Told {
    /// The date, as clocks show it.
    pub(crate) date: Option<Occurrence>,
    /// Another place on this date.
    pub(crate) elsewhere: Option<String>,
    /// The whole address in lines.
    pub(crate) address: Vec<String>,
    /// The link to join online.
    pub(crate) link: Option<String>,
}

impl Told {
    /// Whether there is nothing in it that was hidden.
    pub(crate) fn is_empty(&self) -> bool {
        self.address.is_empty() && self.elsewhere.is_none() && self.link.is_none()
    }

    /// What stands for it in the database: the same for the same words.
    pub(super) fn digest(&self) -> String {
        let date = self.date.map(|date| (date.start.to_string(), date.end.to_string()));
        let said = format!("{date:?} {:?} {:?} {:?}", self.elsewhere, self.address, self.link);
        HEXLOWER.encode(&tokens::digest(&said)[..16])
    }
}

/// How the date of a request stands.
pub(crate) fn standing(stored: &Stored, row: &Row) -> Standing {
    if row.is_withdrawn {
        return Standing::Off;
    }
    if !row.is_public {
        return Standing::Hidden;
    }
    if stored.cancelled.is_some() {
        return Standing::Off;
    }
    let Some(original) = wall(&row.original) else {
        let has_closed = stored.cafe_state.as_deref() == Some(CafeState::Closed.as_str());
        return if has_closed { Standing::Off } else { Standing::On(None) };
    };
    match stored.schedule().and_then(|schedule| date_of(&schedule, original)) {
        Some(date) if date.status != DateStatus::Cancelled => Standing::On(Some(date)),
        _ => Standing::Off,
    }
}

/// The date that was meant: it may have been moved, or its listing typed anew.
pub(crate) fn date_of(schedule: &Schedule, original: DateTime) -> Option<Occurrence> {
    let exactly = schedule.date_called(schedule.name_of(original)).filter(|date| date.original == original);
    let only = || match schedule.repeats() {
        true => None,
        false => schedule.date_called(schedule.name_of(schedule.start)),
    };
    exactly.or_else(only).or_else(|| schedule.date_called(DateName::from(original.date())))
}

/// All that is hidden of a listing, as it is now.
pub(crate) fn told(stored: &Stored, date: Option<Occurrence>) -> Told {
    let elsewhere = || {
        let schedule = stored.schedule()?;
        schedule.different(&date?).place.map(str::to_owned)
    };
    let tells = may_tell_place(stored);
    Told {
        date,
        elsewhere: tells.then(elsewhere).flatten(),
        address: if tells { stored.whole_address() } else { Vec::new() },
        link: stored.online_url.clone().filter(|_| has_link(stored)),
    }
}

/// What of it somebody gets whose request was answered; what goes out by itself is all of it.
pub(crate) fn told_to(stored: &Stored, row: &Row, date: Option<Occurrence>) -> Told {
    let all = told(stored, date);
    if row.answer.is_none() {
        return all;
    }
    Told {
        date,
        elsewhere: all.elsewhere.filter(|_| row.gives_place),
        address: if row.gives_place { all.address } else { Vec::new() },
        link: all.link.filter(|_| row.gives_link),
    }
}

/// Who shows no more than the area tells nobody more by way of a request.
fn may_tell_place(stored: &Stored) -> bool {
    stored.address_visibility != AddressVisibility::Area.as_str()
        && Attendance::parse(&stored.attendance).is_some_and(Attendance::has_place)
}

fn has_link(stored: &Stored) -> bool {
    Attendance::parse(&stored.attendance).is_some_and(Attendance::has_link)
}

/// When a request about a date is answered by itself. Whole days are days of the calendar, so that it is the same hour also
/// when clocks change in between.
pub(crate) fn due(stored: &Stored, date: &Occurrence, hours: u16) -> Moment {
    let plainly = Moment::from(date.starts_at - SignedDuration::from_hours(i64::from(hours)));
    let days = i64::from(hours / 24);
    let (0, Some(schedule)) = (hours % 24, stored.schedule()) else { return plainly };
    let there = date.starts_at.to_zoned(schedule.zone.time_zone().clone());
    there.checked_sub(days.days()).map_or(plainly, |due| Moment::from(due.timestamp()))
}

/// When a date is over.
pub(super) fn over(date: &Occurrence) -> Moment {
    Moment::from(date.ends_at.max(date.starts_at + UNSTATED_END))
}

/// The date of a request that is to be answered by itself at this moment, if it is: the date takes place, is near enough and
/// not over, and there is something to tell.
pub(crate) fn sent_now(stored: &Stored, row: &Row, hours: u16, now: Moment) -> Option<Occurrence> {
    if row.confirmed_at.is_none() || row.answer.is_some() {
        return None;
    }
    let Standing::On(Some(date)) = standing(stored, row) else { return None };
    let is_time = due(stored, &date, hours) <= now && now < over(&date);
    (is_time && !told(stored, Some(date)).is_empty()).then_some(date)
}
