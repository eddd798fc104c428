//! What lists ask of the index: rows in their order, a page of them, and how many there are.

use std::{cmp::Ordering, collections::HashMap, ops::RangeInclusive};

use jiff::civil;
use pure::{
    points::{self, Point},
    recurrence::Occurrence,
};

use super::{
    Asked, DAY, Date, Day, Entry, Ids, Known, Shelf, When,
    fitting::{LASTS_MOST, Span},
    listing_of, number_of, utc_day,
    values::Bits,
};
use crate::{
    ids::{ListingId, Moment},
    listings::{
        PublicListing,
        parts::{CafeState, Kind},
    },
};

/// What starts at one time by the clocks starts so many seconds apart at most, wherever it is.
const AROUND_THE_EARTH: i64 = 27 * 60 * 60;
/// Of so few listings all dates are sorted sooner than the first are found among all others.
const FEW: u64 = 500;
/// And of so few they are counted sooner.
const FEW_TO_COUNT: u64 = 3_000;

/// How well words fit listings, the less the better.
pub(crate) type Scores = HashMap<ListingId, f64>;

/// One row of a list before anything of it is loaded: a listing, and the date it is listed for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line {
    pub(crate) id: ListingId,
    pub(crate) date: Option<Date>,
    /// How many dates it has besides, where a listing has one row.
    pub(crate) more: u32,
}

impl Line {
    /// Where its date stands; a café without a date stands nowhere.
    pub(crate) fn key(&self) -> Option<DateKey> {
        let date = self.date?;
        Some(DateKey { starts_at: date.starts_at, listing: self.id, original: date.original().to_string() })
    }

    /// The date, as pages tell it.
    pub(crate) fn occurrence(&self, listing: &PublicListing) -> Option<Occurrence> {
        Some(self.date?.occurrence(listing))
    }
}

/// A date of a listing, in the order of clocks wherever they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct OnClock {
    starts: i64,
    pub(crate) listing: ListingId,
    original: i64,
    pub(crate) date: Date,
}

impl OnClock {
    pub(crate) fn of(listing: ListingId, date: Date) -> Self {
        let (starts, original) = date.by_clocks();
        Self { starts, listing, original, date }
    }
}

/// Where a date stands among all others.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DateKey {
    /// When it starts.
    pub starts_at: Moment,
    /// What it is a date of.
    pub listing: ListingId,
    /// Its name: the start that was planned for it.
    pub original: String,
}

/// A part of a list.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slice {
    pub(crate) limit: u32,
    pub(crate) offset: u32,
}

impl Slice {
    /// The first rows.
    pub(crate) fn first(limit: u32) -> Self {
        Self { limit, offset: 0 }
    }

    fn until(self) -> usize {
        (self.offset + self.limit) as usize
    }

    fn of<T>(self, rows: Vec<T>) -> Vec<T> {
        rows.into_iter().skip(self.offset as usize).take(self.limit as usize).collect()
    }

    /// The same of rows that are in no order yet: no more of them are sorted than it takes.
    fn sorted<T>(self, mut rows: Vec<T>, in_order: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
        if rows.len() > self.until() {
            rows.select_nth_unstable_by(self.until(), &in_order);
            rows.truncate(self.until());
        }
        rows.sort_unstable_by(in_order);
        self.of(rows)
    }
}

/// In which order a list is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    /// Cafés, one row each.
    Cafes,
    /// Dates, soonest first.
    ByTime,
    /// Listings, one row each with its next date, soonest first.
    EachByTime,
    /// Listings, one row each: what fits best first.
    BestFirst,
}

impl Known {
    /// Some rows of a list in an order. `scores` tell how well its words fit.
    pub(crate) fn rows(
        &self,
        asked: &Asked<'_>,
        fitting: &Ids,
        order: Order,
        scores: &Scores,
        slice: Slice,
    ) -> Vec<Line> {
        match order {
            Order::Cafes => self.public.cafes(asked, fitting, scores, slice),
            Order::ByTime => self.public.by_time(asked, fitting, slice),
            Order::EachByTime => self.public.each_by_time(asked, fitting, slice),
            Order::BestFirst => self.public.best(asked, fitting, scores, slice),
        }
    }

    /// How many rows a list has; counting stops at `most`.
    pub(crate) fn count(&self, asked: &Asked<'_>, fitting: &Ids, order: Order, most: u32) -> u32 {
        let shelf = &self.public;
        let has_date = |number: &u32| shelf.has_date(asked, *number);
        let most = most as usize;
        let counted = match order {
            Order::ByTime => shelf.in_no_order(asked.dates(), fitting).take(most).count(),
            Order::Cafes => {
                fitting.iter().filter(|number| shelf.is_cafe_of(asked, *number)).take(most).count()
            }
            Order::EachByTime | Order::BestFirst => fitting.iter().filter(has_date).take(most).count(),
        };
        u32::try_from(counted).unwrap_or(u32::MAX)
    }

    /// Everything that everybody may see.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Entry> {
        self.public.entries.iter().flatten().map(|entry| &**entry)
    }

    /// The first dates that begin on each of some days, by the clocks there, at most `most` a day.
    pub(crate) fn beginning(
        &self,
        fitting: &Ids,
        days: RangeInclusive<civil::Date>,
        most: usize,
    ) -> HashMap<Day, Vec<OnClock>> {
        let shelf = &self.public;
        let mut all: HashMap<Day, Vec<When>> = HashMap::new();
        for when in shelf.dates(Span::on(days), fitting) {
            all.entry(when.day()).or_default().push(when);
        }
        // Those of one listing stand in their order already.
        let key = |when: &When| (when.starts(), when.of, when.nth);
        let first = |(day, mut dates): (Day, Vec<When>)| {
            if dates.len() > most {
                dates.select_nth_unstable_by_key(most, key);
                dates.truncate(most);
            }
            dates.sort_unstable_by_key(key);
            (day, dates.into_iter().filter_map(|when| shelf.on_clock(when)).collect())
        };
        all.into_iter().map(first).collect()
    }

    /// Dates that begin on some days, or on the days before, and take up several, in the order of clocks.
    pub(crate) fn lasting(&self, fitting: &Ids, days: RangeInclusive<civil::Date>) -> Vec<OnClock> {
        const NIGHT: u32 = 9 * 60 * 60;
        let from = days.start().saturating_sub(jiff::Span::new().days(LASTS_MOST / DAY));
        let dates = self.public.dates(Span::on(from..=*days.end()), fitting);
        // However clocks change, what is shorter ends before noon.
        let long = dates.filter(|when| when.lasts > NIGHT).filter_map(|when| self.public.on_clock(when));
        let mut long: Vec<OnClock> = long.filter(|on| on.date.takes_days()).collect();
        long.sort_unstable();
        long
    }

    /// The first date after a day, by the clocks there.
    pub(crate) fn first_after(&self, fitting: &Ids, day: civil::Date) -> Option<OnClock> {
        let span = Span { since: None, from: Some(Day::of(day.tomorrow().ok()?)), to: None };
        let mut dates = self.public.dates(span, fitting);
        let first = dates.next()?;
        let beside = dates.take_while(|when| when.starts_at <= first.starts_at.plus(AROUND_THE_EARTH));
        std::iter::once(first).chain(beside).filter_map(|when| self.public.on_clock(when)).min()
    }

    /// The last date before a day, by the clocks there.
    pub(crate) fn last_before(&self, fitting: &Ids, day: civil::Date) -> Option<OnClock> {
        let span = Span { since: None, from: None, to: Some(Day::of(day.yesterday().ok()?)) };
        let mut dates = self.public.dates_backwards(span, fitting);
        let last = dates.next()?;
        let beside = dates.take_while(|when| when.starts_at >= last.starts_at.plus(-AROUND_THE_EARTH));
        std::iter::once(last).chain(beside).filter_map(|when| self.public.on_clock(when)).max()
    }

    /// The dates of a view after one of them, soonest first.
    pub(crate) fn dates_after(&self, asked: &Asked<'_>, after: Option<&DateKey>, limit: u32) -> Vec<Line> {
        let (shelf, fitting) = (&self.public, self.fitting(asked));
        let from = after.map_or(Moment(i64::MIN), |key| key.starts_at);
        let key = |found: &Line| found.key();
        let is_behind = |when: &When| {
            when.starts_at > from
                || after.is_none_or(|after| shelf.found(*when).as_ref().and_then(key) > Some(after.clone()))
        };
        let dates = shelf.dates_from(asked.dates(), &fitting, from).filter(is_behind);
        let in_order = |one: &When, other: &When| {
            let names = |when: &When| shelf.date(*when).map(|(entry, date)| (entry.id, date.original()));
            names(one).cmp(&names(other))
        };
        shelf.slice(dates, in_order, Slice::first(limit))
    }

    /// The listings on the pages of a view after one of them, in the order in which they were typed.
    pub(crate) fn listings_after(
        &self,
        asked: &Asked<'_>,
        after: Option<ListingId>,
        limit: u32,
    ) -> Vec<ListingId> {
        let shown = self.shown(asked);
        let behind = shown.iter().map(listing_of).filter(|id| after.is_none_or(|after| *id > after));
        behind.take(limit as usize).collect()
    }

    /// The listings of a view that a calendar holds: those with a date that is asked for, whole; and those that were
    /// cancelled after a moment, so that programs learn of it.
    pub(crate) fn in_calendar(&self, asked: &Asked<'_>, cancelled_since: Moment) -> Vec<ListingId> {
        let (shelf, fitting) = (&self.public, self.fitting(asked));
        let is_between_days = asked.filter.from.is_some() || asked.filter.to.is_some();
        let is_told = |number: u32| {
            let entry = shelf.at(number)?;
            let is_cancelled = entry.cancelled.is_some_and(|at| at > cancelled_since);
            (shelf.has_date(asked, number) || is_cancelled && !is_between_days).then_some(entry.id)
        };
        fitting.iter().filter_map(is_told).collect()
    }

    /// The listings on the pages of a view, the last changed first.
    pub(crate) fn changed_last(&self, asked: &Asked<'_>, limit: u32) -> Vec<ListingId> {
        let mut shown: Vec<(Moment, ListingId)> =
            self.entries(&self.shown(asked)).map(|entry| (entry.changed, entry.id)).collect();
        shown.sort_unstable_by(|one, other| other.cmp(one));
        shown.into_iter().take(limit as usize).map(|(_, id)| id).collect()
    }

    /// The dates of a view that begin at most `before` seconds after now, the last announced first: so many seconds before
    /// a date it is announced, or as soon as its listing is there.
    pub(crate) fn announced(&self, asked: &Asked<'_>, before: i64, limit: u32) -> Vec<Line> {
        let (shelf, fitting) = (&self.public, self.fitting(asked));
        let last = asked.since.plus(before);
        let soon = shelf.dates(asked.dates(), &fitting).take_while(|when| when.starts_at <= last);
        let told = |when: When| {
            let (entry, date) = shelf.date(when)?;
            Some((
                date.starts_at.plus(-before).max(entry.announced),
                date.starts_at,
                entry.id,
                date.original(),
                when,
            ))
        };
        let mut all: Vec<_> = soon.filter_map(told).collect();
        all.sort_unstable_by(|one, other| other.cmp(one));
        all.into_iter().take(limit as usize).filter_map(|(.., when)| shelf.found(when)).collect()
    }

    /// How far listings are from a point, in kilometres, where anybody knows where they are.
    pub(crate) fn distances(&self, ids: &[ListingId], from: Point) -> HashMap<ListingId, f64> {
        let from = from.on_unit_sphere();
        let far = |id: &ListingId| {
            let spot = self.public.at(number_of(*id)?)?.spot?;
            Some((*id, points::km_of_chord(spot.squared_chord(from).sqrt())))
        };
        ids.iter().filter_map(far).collect()
    }

    /// When the first date of any listing begins after a moment.
    pub(crate) fn first_start_after(&self, after: Moment) -> Option<Moment> {
        let days = self.public.days.range(utc_day(after)..);
        days.flat_map(|(_, dates)| dates).map(|when| when.starts_at).find(|starts_at| *starts_at > after)
    }

    /// The events of a view whose dates are all over, the latest first.
    pub(crate) fn over(&self, asked: &Asked<'_>, limit: u32) -> Vec<ListingId> {
        let (shelf, fitting) = (&self.public, self.fitting(asked));
        let over = |number: u32| {
            let entry = shelf.at(number)?;
            let last = entry.dates.last()?;
            (entry.kind == Kind::Event && shelf.until(number) <= asked.since)
                .then_some((last.starts_at, entry.id))
        };
        let mut all: Vec<(Moment, ListingId)> = fitting.iter().filter_map(over).collect();
        all.sort_unstable_by(|one, other| other.cmp(one));
        all.into_iter().take(limit as usize).map(|(_, id)| id).collect()
    }

    /// What was public and was taken back after `after`, with the moment, the latest first: in the views that showed it,
    /// as far as kind, group and topics tell. Its dates count that ended at most `past` seconds before that moment.
    pub(crate) fn taken_back(
        &self,
        asked: &Asked<'_>,
        after: Moment,
        past: i64,
        limit: u32,
    ) -> Vec<(ListingId, Moment)> {
        let (shelf, fitting) = (&self.taken_back, self.fitting_of(&self.taken_back, asked));
        let told = |number: u32| {
            let at = shelf.at(number)?.taken_back.filter(|at| *at > after)?;
            let then = Asked { since: at.plus(-past), ..*asked };
            shelf.shows(&then, number).then_some((at, shelf.at(number)?.id))
        };
        let mut all: Vec<(Moment, ListingId)> = fitting.iter().filter_map(told).collect();
        all.sort_unstable_by(|one, other| other.cmp(one));
        all.into_iter().take(limit as usize).map(|(at, id)| (id, at)).collect()
    }
}

impl Shelf {
    /// The dates of what fits, soonest first; of those that start together any may come first.
    pub(super) fn dates<'k>(&'k self, span: Span, fitting: &'k Ids) -> Box<dyn Iterator<Item = When> + 'k> {
        self.dates_from(span, fitting, Moment(i64::MIN))
    }

    /// The same from a moment on.
    fn dates_from<'k>(
        &'k self,
        span: Span,
        fitting: &'k Ids,
        from: Moment,
    ) -> Box<dyn Iterator<Item = When> + 'k> {
        if fitting.len() <= FEW {
            Box::new(self.gathered(span, fitting, from).into_iter())
        } else {
            Box::new(self.passed(span, fitting, from))
        }
    }

    /// The same as [`Shelf::dates`], the latest first.
    fn dates_backwards<'k>(&'k self, span: Span, fitting: &'k Ids) -> Box<dyn Iterator<Item = When> + 'k> {
        let from = Moment(i64::MIN);
        if fitting.len() <= FEW {
            Box::new(self.gathered(span, fitting, from).into_iter().rev())
        } else {
            Box::new(self.passed(span, fitting, from).rev())
        }
    }

    /// The dates of what fits, however they come.
    fn in_no_order<'k>(&'k self, span: Span, fitting: &'k Ids) -> Box<dyn Iterator<Item = When> + 'k> {
        if fitting.len() <= FEW_TO_COUNT {
            let dates = fitting.iter().flat_map(|number| self.dates_at(number));
            Box::new(dates.filter(move |when| span.holds(*when)))
        } else {
            Box::new(self.passed(span, fitting, Moment(i64::MIN)))
        }
    }

    /// Listing by listing, and then sorted.
    fn gathered(&self, span: Span, fitting: &Ids, from: Moment) -> Vec<When> {
        let dates = fitting.iter().flat_map(|number| self.dates_at(number));
        let mut dates: Vec<When> = dates.filter(|when| when.starts_at >= from && span.holds(*when)).collect();
        dates.sort_unstable();
        dates
    }

    /// In the order of time, past all others.
    fn passed<'k>(
        &'k self,
        span: Span,
        fitting: &'k Ids,
        from: Moment,
    ) -> impl DoubleEndedIterator<Item = When> + 'k {
        let (first, last) = span.moments();
        let (first, last) = (utc_day(first.max(from)), utc_day(last));
        // Nothing is between a day and one before it.
        let days = (first <= last).then(|| self.days.range(first..=last));
        let dates = days.into_iter().flatten().flat_map(|(_, dates)| dates).copied();
        let fitting = Bits::of(fitting);
        dates.filter(move |when| fitting.has(when.of) && when.starts_at >= from && span.holds(*when))
    }

    /// Some of the dates that come in the order of time, those that start together in an order of their own.
    fn slice(
        &self,
        dates: impl Iterator<Item = When>,
        in_order: impl Fn(&When, &When) -> Ordering,
        slice: Slice,
    ) -> Vec<Line> {
        let mut taken: Vec<When> = Vec::new();
        for when in dates {
            let is_beside = taken.last().is_some_and(|last| last.starts_at == when.starts_at);
            if taken.len() >= slice.until() && !is_beside {
                break;
            }
            taken.push(when);
        }
        taken.sort_by(|one, other| one.starts_at.cmp(&other.starts_at).then_with(|| in_order(one, other)));
        slice.of(taken).into_iter().filter_map(|when| self.found(when)).collect()
    }

    fn on_clock(&self, when: When) -> Option<OnClock> {
        self.date(when).map(|(entry, date)| OnClock::of(entry.id, date))
    }

    fn found(&self, when: When) -> Option<Line> {
        let (entry, date) = self.date(when)?;
        Some(Line { id: entry.id, date: Some(date), more: 0 })
    }

    /// As a list tells those that start together.
    fn by_title(&self, one: &When, other: &When) -> Ordering {
        let key =
            |when: &When| self.date(*when).map(|(entry, date)| (&entry.title, entry.id, date.original()));
        key(one).cmp(&key(other))
    }

    fn by_time(&self, asked: &Asked<'_>, fitting: &Ids, slice: Slice) -> Vec<Line> {
        let in_order = |one: &When, other: &When| self.by_title(one, other);
        self.slice(self.dates(asked.dates(), fitting), in_order, slice)
    }

    fn each_by_time(&self, asked: &Asked<'_>, fitting: &Ids, slice: Slice) -> Vec<Line> {
        let mut seen = Ids::new();
        let dates = self.dates(asked.dates(), fitting).filter(|when| seen.insert(when.of));
        let in_order = |one: &When, other: &When| self.by_title(one, other);
        let found = self.slice(dates, in_order, slice);
        found.into_iter().map(|found| Line { more: self.beside(asked, found.id), ..found }).collect()
    }

    /// How many of the dates that are asked for a listing has beside one.
    fn beside(&self, asked: &Asked<'_>, id: ListingId) -> u32 {
        let Some(number) = number_of(id) else { return 0 };
        let span = asked.dates();
        let many = self.dates_at(number).filter(|when| span.holds(*when)).count();
        u32::try_from(many.saturating_sub(1)).unwrap_or(u32::MAX)
    }

    /// The next date of a listing.
    fn next(&self, asked: &Asked<'_>, number: u32) -> Option<When> {
        let span = asked.dates();
        self.dates_at(number).find(|when| span.holds(*when))
    }

    fn best(&self, asked: &Asked<'_>, fitting: &Ids, scores: &Scores, slice: Slice) -> Vec<Line> {
        let row = |number: u32| {
            let entry = self.at(number)?;
            let when = self.next(asked, number)?;
            let score = fits(asked, entry, scores) * soonness(asked, when.starts_at);
            Some((score, entry.id, when))
        };
        let rows: Vec<(f64, ListingId, When)> = fitting.iter().filter_map(row).collect();
        let rows = slice.sorted(rows, |one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
        let rows = rows.into_iter().filter_map(|(.., when)| self.found(when));
        rows.map(|found| Line { more: self.beside(asked, found.id), ..found }).collect()
    }

    /// Between two days only those cafés count that meet then.
    fn is_cafe_of(&self, asked: &Asked<'_>, number: u32) -> bool {
        self.at(number).is_some_and(|entry| entry.kind == Kind::Cafe) && self.shows(asked, number)
    }

    /// Those that fit best first, or else those that meet soonest; those without a date then, those that have ended last.
    fn cafes(&self, asked: &Asked<'_>, fitting: &Ids, scores: &Scores, slice: Slice) -> Vec<Line> {
        struct Cafe<'k> {
            standing: u8,
            fits: f64,
            next: Option<When>,
            entry: &'k Entry,
        }
        let cafe = |number: u32| {
            let (entry, next) = (self.at(number)?, self.next(asked, number));
            let standing = match (entry.state, next) {
                (Some(CafeState::Closed), _) => 2,
                (_, None) => 1,
                _ => 0,
            };
            Some(Cafe { standing, fits: cafe_fits(asked, entry, scores), next, entry })
        };
        let shown = fitting.iter().filter(|number| self.is_cafe_of(asked, *number));
        let cafes: Vec<Cafe<'_>> = shown.filter_map(cafe).collect();
        let last = |cafe: &Cafe<'_>| (cafe.next.map(|when| when.starts_at), cafe.entry.id);
        let cafes = slice.sorted(cafes, |one, other| {
            let first = one.standing.cmp(&other.standing).then(one.fits.total_cmp(&other.fits));
            let title = || one.entry.title.cmp(&other.entry.title);
            let (one, other) = (last(one), last(other));
            first.then(one.0.cmp(&other.0)).then_with(title).then(one.1.cmp(&other.1))
        });
        let found = |cafe: Cafe<'_>| {
            let next = cafe.next.and_then(|when| self.found(when));
            next.unwrap_or(Line { id: cafe.entry.id, date: None, more: 0 })
        };
        cafes.into_iter().map(found).collect()
    }
}

/// How well something fits, the less the better. A word of the title weighs most; and where a town was named, what is
/// there counts for twice as much as what is far away.
fn fits(asked: &Asked<'_>, entry: &Entry, scores: &Scores) -> f64 {
    let town = asked.near.and_then(|near| near.town).zip(entry.spot);
    let nearness = town.map(|(town, spot)| nearness(spot.squared_chord(town.point().on_unit_sphere())));
    match (asked.words, nearness) {
        (Some(_), nearness) => score(scores, entry) * (1.0 + nearness.unwrap_or_default()),
        (None, Some(nearness)) => -nearness,
        (None, None) => -1.0,
    }
}

/// How well a café fits, the less the better: by the words, or else by how near it is. All alike where neither is asked.
fn cafe_fits(asked: &Asked<'_>, entry: &Entry, scores: &Scores) -> f64 {
    match (asked.filter.soonest, asked.words, asked.near.and_then(|near| near.town)) {
        (false, Some(_), _) => score(scores, entry),
        (false, None, Some(town)) => {
            entry.spot.map_or(f64::INFINITY, |spot| spot.squared_chord(town.point().on_unit_sphere()))
        }
        _ => 0.0,
    }
}

fn score(scores: &Scores, entry: &Entry) -> f64 {
    scores.get(&entry.id).copied().unwrap_or_default()
}

/// 1 in a town itself, a half ten kilometres away, nothing far away.
fn nearness(squared_chord: f64) -> f64 {
    1.0 / (1.0 + squared_chord / points::chord_of_km(10.0).powi(2))
}

/// What is on now counts for half as much again as what is on in a year.
fn soonness(asked: &Asked<'_>, starts_at: Moment) -> f64 {
    const THREE_WEEKS: f64 = 21.0 * 24.0 * 3_600.0;
    let seconds = starts_at.0.saturating_sub(asked.since.0).max(0) as f64;
    1.0 + 0.4 / (1.0 + seconds / THREE_WEEKS)
}

#[cfg(test)]
mod tests {
    use std::cmp::Reverse;

    use jiff::{Timestamp, tz::Offset};
    use proptest::prelude::*;
    use pure::recurrence::DateStatus;

    use super::{super::Value, *};
    use crate::{
        listings::search::{Filter, hits::Hits},
        urls::View,
    };

    /// When a date starts in UTC, how long it lasts, and how far clocks are ahead there; all in hours.
    type Hours = (i64, i64, i8);

    fn date((starts, lasts, ahead): Hours) -> Date {
        let at = |hours: i64| Timestamp::from_second(hours * 3_600).unwrap();
        let by_clocks = |hours| Offset::constant(ahead).to_datetime(at(hours));
        Date::of(&Occurrence {
            original: by_clocks(starts),
            start: by_clocks(starts),
            end: by_clocks(starts + lasts),
            starts_at: at(starts),
            ends_at: at(starts + lasts),
            status: DateStatus::Confirmed,
            change: None,
        })
    }

    fn event(id: i64, hours: &[Hours]) -> Entry {
        let mut dates: Vec<Date> = hours.iter().copied().map(date).collect();
        dates.sort_unstable();
        Entry {
            id: ListingId(id),
            stamp: id,
            kind: Kind::Event,
            state: None,
            values: [Value::Kind(Kind::Event)].into(),
            spellings: Box::default(),
            spot: None,
            title: format!("Number {}", id % 3).into(),
            country: None,
            changed: Moment(0),
            announced: Moment(0),
            cancelled: None,
            taken_back: None,
            dates,
        }
    }

    proptest! {
        #[test]
        fn both_ways_lead_to_the_same_dates(
            listings in prop::collection::vec(prop::collection::vec((0_i64..4_000, 0_i64..1_400, -12_i8..=14), 0..6), 1..20),
            gone in prop::collection::vec(0_usize..20, 0..6),
            since in prop::option::of(0_i64..4_000),
            from in prop::option::of(0_i64..170),
            to in prop::option::of(0_i64..170),
            after in 0_i64..4_000,
        ) {
            let mut shelf = Shelf::default();
            let entries: Vec<Entry> = (1..).zip(&listings).map(|(id, hours)| event(id, hours)).collect();
            shelf.put(entries);
            // Some are taken out again, and others come in their place.
            let ids: Vec<ListingId> = gone.iter().map(|id| ListingId(i64::try_from(*id).unwrap())).collect();
            shelf.take_out(&ids);
            shelf.put(vec![event(99, &[(50, 2, 0), (51, 2, 0)])]);
            let day = |day: i64| Day::holding(day * DAY);
            let span = Span { since: since.map(|hours| Moment(hours * 3_600)), from: from.map(day), to: to.map(day) };
            let fitting = shelf.there.clone();
            let from = Moment(after * 3_600);
            let mut passed: Vec<When> = shelf.passed(span, &fitting, from).collect();
            prop_assert!(passed.is_sorted_by_key(|when| when.starts_at));
            let mut backwards: Vec<When> = shelf.passed(span, &fitting, from).rev().collect();
            prop_assert!(backwards.is_sorted_by_key(|when| Reverse(when.starts_at)));
            backwards.sort_unstable();
            passed.sort_unstable();
            prop_assert_eq!(&passed, &shelf.gathered(span, &fitting, from));
            prop_assert_eq!(&passed, &backwards);
            // By hand: every date of every listing that is left.
            let left = listings.iter().enumerate().filter(|(at, _)| !gone.contains(&(at + 1)));
            let hours = left.flat_map(|(_, hours)| hours.iter().copied()).chain([(50, 2, 0), (51, 2, 0)]);
            let wanted = hours.filter(|(starts, lasts, ahead)| {
                let begins = day_of_hours(*starts + i64::from(*ahead));
                *starts >= after
                    && since.is_none_or(|since| starts + lasts.max(&1) > since)
                    && span.from.is_none_or(|from| begins >= from)
                    && span.to.is_none_or(|to| begins <= to)
            });
            prop_assert_eq!(passed.len(), wanted.count());
        }
    }

    /// An index of some listings.
    fn known(entries: Vec<Entry>) -> Known {
        let mut known = Known::default();
        known.public.put(entries);
        known
    }

    fn cafe(id: i64, state: Option<CafeState>, hours: &[Hours]) -> Entry {
        Entry { kind: Kind::Cafe, state, values: [Value::Kind(Kind::Cafe)].into(), ..event(id, hours) }
    }

    fn ids(lines: &[Line]) -> Vec<i64> {
        lines.iter().map(|line| line.id.0).collect()
    }

    #[test]
    fn each_order_is_kept_over_the_edge_of_a_page() {
        let (evening, later) = ((100, 2, 0), (130, 2, 0));
        // By their names: Number 0 is 3 and 6, Number 1 is 1 and 4, Number 2 is 2 and 5.
        let events = [(1, vec![evening, later]), (2, vec![evening]), (3, vec![evening]), (4, vec![later])];
        let known = known(events.iter().map(|(id, hours)| event(*id, hours)).collect());
        let everything = Filter::default();
        let asked = Asked::all_of(&View::WhatsOn, &everything, Moment(0));
        let fitting = known.fitting(&asked);
        let all = Slice::first(50);
        let scores: Scores =
            [(1, -1.0), (2, -9.0), (3, -9.0), (4, -3.0)].map(|(id, score)| (ListingId(id), score)).into();
        let words = Hits::default();
        for (order, expected) in [
            (Order::ByTime, vec![3, 1, 2, 1, 4]),
            (Order::EachByTime, vec![3, 1, 2, 4]),
            (Order::BestFirst, vec![2, 3, 4, 1]),
        ] {
            let is_by_words = order == Order::BestFirst;
            let asked = Asked { words: is_by_words.then_some(&words), ..asked };
            let rows = |slice| ids(&known.rows(&asked, &fitting, order, &scores, slice));
            assert_eq!(rows(all), expected, "{order:?}");
            let pages = (0..3).flat_map(|page| rows(Slice { limit: 2, offset: 2 * page }));
            assert_eq!(pages.collect::<Vec<_>>(), expected, "{order:?}, two a page");
            assert_eq!(known.count(&asked, &fitting, order, 50) as usize, expected.len(), "{order:?}");
        }
        // The API goes on behind a date, also among those that start together.
        let (mut read, mut after) = (Vec::new(), None);
        loop {
            let batch = known.dates_after(&asked, after.as_ref(), 2);
            let Some(last) = batch.last() else { break };
            after = last.key();
            read.extend(ids(&batch));
        }
        assert_eq!(read, [1, 2, 3, 1, 4]);
        assert_eq!(known.dates_after(&asked, None, 50).first().map(|line| line.more), Some(0));
        assert_eq!(
            known.rows(&asked, &fitting, Order::EachByTime, &scores, all)[1].more,
            1,
            "and one date more"
        );
    }

    #[test]
    fn cafes_that_meet_come_before_those_that_do_not() {
        let entries = vec![
            cafe(1, Some(CafeState::Closed), &[]),
            cafe(2, None, &[]),
            cafe(3, Some(CafeState::Open), &[(200, 2, 0)]),
            cafe(4, None, &[(100, 2, 0)]),
            cafe(5, Some(CafeState::Closed), &[(90, 2, 0)]),
            event(6, &[(100, 2, 0)]),
        ];
        let known = known(entries);
        for (view, query, expected) in [
            (View::Cafes, "", vec![4, 3, 2, 1, 5]),
            (View::WhatsOn, "", vec![4, 3, 5]),
            (View::Cafes, "from=1970-01-04&to=1970-01-06", vec![4, 5]),
        ] {
            let filter = Filter::parse(query);
            let asked = Asked::all_of(&view, &filter, Moment(0));
            let fitting = known.fitting(&asked);
            let found = known.rows(&asked, &fitting, Order::Cafes, &Scores::new(), Slice::first(50));
            assert_eq!(ids(&found), expected, "{view:?}?{query}");
            assert_eq!(known.count(&asked, &fitting, Order::Cafes, 50) as usize, expected.len());
        }
    }

    #[test]
    fn days_go_by_the_clocks_of_each_place() {
        // The same evening in Auckland, in London, and in Honolulu; a night until ten, and one until noon.
        let entries = vec![
            event(1, &[(18 + 240 - 13, 2, 13)]),
            event(2, &[(18 + 240, 2, 0)]),
            event(3, &[(18 + 240 + 10, 2, -10)]),
            event(4, &[(20 + 240, 14, 0)]),
            event(5, &[(20 + 240, 16, 0)]),
        ];
        let known = known(entries);
        let everything = Filter::default();
        let fitting = known.fitting(&Asked::all_of(&View::WhatsOn, &everything, Moment(0)));
        let day = civil::date(1970, 1, 11);
        let on = |days| {
            let beginning = known.beginning(&fitting, days, 50);
            beginning
                .into_values()
                .map(|dates| dates.iter().map(|on| on.listing.0).collect())
                .collect::<Vec<Vec<i64>>>()
        };
        assert_eq!(on(day..=day), [vec![1, 2, 3, 4, 5]]);
        assert!(on(day.tomorrow().unwrap()..=civil::date(1970, 2, 1)).is_empty());
        let first = known.beginning(&fitting, day..=day, 2);
        assert_eq!(first.values().map(Vec::len).collect::<Vec<_>>(), [2], "so many a day");
        let lasting = known.lasting(&fitting, day.tomorrow().unwrap()..=day.tomorrow().unwrap());
        assert_eq!(lasting.iter().map(|on| on.listing.0).collect::<Vec<_>>(), [5]);
        let of = |on: Option<OnClock>| on.map(|on| on.listing.0);
        assert_eq!(of(known.first_after(&fitting, day.yesterday().unwrap())), Some(1));
        assert_eq!(of(known.first_after(&fitting, day)), None);
        assert_eq!(of(known.last_before(&fitting, day.tomorrow().unwrap())), Some(5));
        assert_eq!(of(known.last_before(&fitting, day)), None);
    }

    fn day_of_hours(hours: i64) -> Day {
        Day::holding(hours * 3_600)
    }
}
