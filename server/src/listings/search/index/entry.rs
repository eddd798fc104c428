//! What the index knows of a listing: what lists ask for, and its dates.

use std::collections::HashMap;

use jiff::{
    SignedDuration,
    civil::{self, DateTime},
};
use pure::{
    points::Point,
    recurrence::{DateStatus, Occurrence},
};

use crate::{
    ids::{ListingId, Moment},
    listings::{
        PublicListing,
        parts::{Access, CafeState, Cost, Kind},
        public::UNSTATED_END,
    },
};

/// A word that many listings say in the same way: a group, a place, a topic, a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Name(u32);

impl Name {
    /// Which of them it is.
    fn number(self) -> usize {
        self.0 as usize
    }
}

/// Every name that a listing holds, each kept once.
#[derive(Debug, Default)]
pub(crate) struct Names {
    known: HashMap<Box<str>, Name>,
    /// What each says, and how often listings hold it.
    texts: Vec<(Box<str>, u32)>,
    /// Those that nobody holds any more: the next words have them.
    free: Vec<Name>,
}

impl Names {
    /// The name of a word, new or known. It is there for as long as it is held.
    pub(super) fn of(&mut self, text: &str) -> Name {
        if let Some(name) = self.known.get(text) {
            return *name;
        }
        let name = match self.free.pop() {
            Some(name) => name,
            None => {
                self.texts.push(Default::default());
                Name(u32::try_from(self.texts.len() - 1).unwrap_or(u32::MAX))
            }
        };
        self.texts[name.number()] = (text.into(), 0);
        self.known.insert(text.into(), name);
        name
    }

    /// A listing has come that holds these.
    pub(super) fn hold(&mut self, names: impl Iterator<Item = Name>) {
        for name in names {
            self.texts[name.number()].1 += 1;
        }
    }

    /// A listing has gone that held them. What nobody holds any more is forgotten.
    pub(super) fn let_go(&mut self, names: impl Iterator<Item = Name>) {
        for name in names {
            let (text, held) = &mut self.texts[name.number()];
            *held -= 1;
            if *held == 0 {
                self.known.remove(text);
                *text = Box::default();
                self.free.push(name);
            }
        }
    }

    /// The names of those words that any listing says.
    pub(super) fn those(&self, texts: &[String]) -> Vec<Name> {
        texts.iter().filter_map(|text| self.known.get(text.as_str()).copied()).collect()
    }

    /// What all of them say.
    #[cfg(any(debug_assertions, test))]
    pub(super) fn all(&self) -> impl Iterator<Item = &str> {
        self.known.keys().map(|text| &**text)
    }

    /// What it says.
    pub(crate) fn text(&self, name: Name) -> &str {
        self.texts.get(name.number()).map_or("", |(text, _)| text)
    }
}

/// A listing, as lists look for it.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) id: ListingId,
    /// Another one after every change of it.
    pub(crate) stamp: i64,
    pub(crate) kind: Kind,
    pub(crate) state: Option<CafeState>,
    /// All that it has of what filters ask for, each once.
    pub(crate) values: Box<[Value]>,
    /// Its topics, each as it is compared and as somebody typed it, each once.
    pub(crate) spellings: Box<[(Name, Name)]>,
    /// Where it is, as far as everybody may know.
    pub(crate) spot: Option<Spot>,
    pub(crate) title: Box<str>,
    /// Where it is, if it is anywhere: ISO 3166-1 alpha-2.
    pub(crate) country: Option<Name>,
    pub(crate) changed: Moment,
    /// When it was there to be announced.
    pub(crate) announced: Moment,
    /// When all of it was cancelled, if it was.
    pub(crate) cancelled: Option<Moment>,
    /// When it was taken back, if it was.
    pub(crate) taken_back: Option<Moment>,
    /// Its dates, soonest first.
    pub(crate) dates: Vec<Date>,
}

impl Entry {
    /// All the names that it holds.
    pub(super) fn names(&self) -> impl Iterator<Item = Name> + '_ {
        let of_values = self.values.iter().filter_map(|value| value.name());
        let of_spellings = self.spellings.iter().flat_map(|(topic, typed)| [*topic, *typed]);
        of_values.chain(of_spellings).chain(self.country)
    }

    /// When the last of its dates is over; without any, since ever.
    pub(crate) fn until(&self) -> Moment {
        self.dates.iter().map(|date| date.until()).max().unwrap_or(Moment(i64::MIN))
    }
}

/// A point, and the same on the unit sphere: the straight line between two of them tells how far it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Spot {
    pub(crate) point: Point,
    on_sphere: [f64; 3],
}

impl Spot {
    pub(super) fn of(on_sphere: [f64; 3]) -> Self {
        Self { point: Point::from_unit_sphere(on_sphere), on_sphere }
    }

    /// The square of the straight line to a point, through a globe whose radius is 1.
    pub(crate) fn squared_chord(&self, other: [f64; 3]) -> f64 {
        self.on_sphere.iter().zip(other).map(|(one, other)| (one - other) * (one - other)).sum()
    }
}

/// What a filter asks for, and a listing has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Value {
    /// What it is.
    Kind(Kind),
    /// What it costs.
    Cost(Cost),
    /// It can be joined online, or at a place; it may be both.
    Online(bool),
    /// A way in.
    Access(Access),
    /// A topic, as it is compared: however it is written and joined it is the same.
    Topic(Name),
    /// A language, by its code.
    Language(Name),
    /// Its group, by its key.
    Group(Name),
    /// Its place, by its slug, where everybody may know the whole of it.
    Place(Name),
}

impl Value {
    /// What it is called, where people say what that is.
    fn name(self) -> Option<Name> {
        match self {
            Self::Kind(_) | Self::Cost(_) | Self::Online(_) | Self::Access(_) => None,
            Self::Topic(name) | Self::Language(name) | Self::Group(name) | Self::Place(name) => Some(name),
        }
    }
}

/// How a topic is compared.
pub(crate) fn folded(topic: &str) -> String {
    topic.to_ascii_lowercase().replace(' ', "-")
}

/// One date of a listing: moments in seconds since 1970, and what clocks show then in seconds since 1970 by them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Date {
    pub(crate) starts_at: Moment,
    /// The start that was planned for it, its name.
    original: i64,
    starts: i64,
    lasts: u32,
    lasts_by_clocks: i32,
    status: Status,
}

/// [`DateStatus`], in an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Status {
    Confirmed,
    Moved,
    Cancelled,
}

impl Date {
    pub(crate) fn of(date: &Occurrence) -> Self {
        let (starts_at, ends_at) = (date.starts_at.as_second(), date.ends_at.as_second());
        let (starts, ends) = (seconds(date.start), seconds(date.end));
        Self {
            starts_at: Moment(starts_at),
            original: seconds(date.original),
            starts,
            lasts: u32::try_from(ends_at - starts_at).unwrap_or_default(),
            lasts_by_clocks: i32::try_from(ends - starts).unwrap_or_default(),
            status: match date.status {
                DateStatus::Confirmed => Status::Confirmed,
                DateStatus::Moved => Status::Moved,
                DateStatus::Cancelled => Status::Cancelled,
            },
        }
    }

    /// The start that was planned for it, which is its name.
    pub(crate) fn original(self) -> DateTime {
        by_clocks(self.original)
    }

    /// Its start, as clocks show it.
    pub(crate) fn start(self) -> DateTime {
        by_clocks(self.starts)
    }

    /// Its end, as clocks show it.
    pub(crate) fn end(self) -> DateTime {
        by_clocks(self.starts + i64::from(self.lasts_by_clocks))
    }

    /// When it is over. Without a stated end it runs for an hour.
    pub(crate) fn until(self) -> Moment {
        self.starts_at.plus(i64::from(self.lasts).max(UNSTATED_END.as_secs()))
    }

    /// Whether it takes up several days: a night that ends before noon is the evening of one.
    pub(crate) fn takes_days(self) -> bool {
        let noon = self.starts.div_euclid(DAY) * DAY + DAY + DAY / 2;
        self.starts + i64::from(self.lasts_by_clocks) >= noon
    }

    /// Where it stands in the order of clocks, wherever they are.
    pub(crate) fn by_clocks(self) -> (i64, i64) {
        (self.starts, self.original)
    }

    /// Whether it takes place.
    pub(crate) fn is_cancelled(self) -> bool {
        self.status == Status::Cancelled
    }

    /// The date, as it was worked out when the listing was stored; nothing is worked out anew for a list.
    pub(crate) fn occurrence(self, listing: &PublicListing) -> Occurrence {
        let original = self.original();
        let changes =
            listing.schedule.as_ref().map(|schedule| schedule.changes.as_slice()).unwrap_or_default();
        Occurrence {
            original,
            start: self.start(),
            end: self.end(),
            starts_at: self.starts_at.timestamp(),
            ends_at: self.starts_at.plus(self.lasts.into()).timestamp(),
            status: match self.status {
                Status::Confirmed => DateStatus::Confirmed,
                Status::Moved => DateStatus::Moved,
                Status::Cancelled => DateStatus::Cancelled,
            },
            change: changes.iter().position(|change| change.original == original),
        }
    }
}

/// A day, counted from the first of 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Day(i32);

impl Day {
    pub(crate) fn of(day: civil::Date) -> Self {
        Self::holding(seconds(day.to_datetime(civil::Time::midnight())))
    }

    /// The day of what clocks show, in seconds.
    pub(super) fn holding(by_clocks: i64) -> Self {
        Self(i32::try_from(by_clocks.div_euclid(DAY)).unwrap_or_default())
    }

    /// When it begins in UTC.
    pub(crate) fn midnight(self) -> Moment {
        Moment(i64::from(self.0) * DAY)
    }
}

/// In seconds.
pub(crate) const DAY: i64 = 24 * 60 * 60;

/// The first moment of 1970, as clocks showed it.
const EPOCH: DateTime = civil::date(1970, 1, 1).at(0, 0, 0, 0);

fn seconds(by_clocks: DateTime) -> i64 {
    by_clocks.duration_since(EPOCH).as_secs()
}

fn by_clocks(seconds: i64) -> DateTime {
    EPOCH.saturating_add(SignedDuration::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_name_goes_with_the_last_listing_that_holds_it_and_another_takes_its_place() {
        let mut names = Names::default();
        for number in 0..1_000 {
            let text = format!("topic {number}");
            let name = names.of(&text);
            let again = names.of(&text);
            names.hold([name, again].into_iter());
            names.let_go([name].into_iter());
            assert_eq!(names.of(&text), name);
            assert_eq!(names.text(name), text);
            names.let_go([name].into_iter());
            assert_eq!((names.text(name), names.those(&[text]).len()), ("", 0));
        }
        assert_eq!((names.texts.len(), names.all().count()), (1, 0));
    }

    #[test]
    fn a_date_comes_out_as_it_went_in() {
        for (starts, ends) in [
            (date(2026, 12, 8).at(18, 0, 0, 0), date(2026, 12, 8).at(20, 30, 0, 0)),
            (date(1969, 7, 20).at(20, 17, 0, 0), date(1969, 7, 21).at(0, 0, 0, 0)),
            // The clocks go back meanwhile.
            (date(2026, 10, 25).at(1, 50, 0, 0), date(2026, 10, 25).at(1, 10, 0, 0)),
        ] {
            let zone = jiff::tz::TimeZone::UTC;
            let at = |time: DateTime| time.to_zoned(zone.clone()).expect("UTC has every time").timestamp();
            let ends_at = at(ends).max(at(starts));
            let occurrence = Occurrence {
                original: starts.saturating_sub(SignedDuration::from_hours(400_000)),
                start: starts,
                end: ends,
                starts_at: at(starts),
                ends_at,
                status: DateStatus::Moved,
                change: None,
            };
            let kept = Date::of(&occurrence);
            assert_eq!((kept.original(), kept.start(), kept.end()), (occurrence.original, starts, ends));
            assert_eq!(Day::holding(kept.by_clocks().0), Day::of(starts.date()));
            assert_eq!(kept.starts_at.timestamp(), occurrence.starts_at);
            assert!(kept.until().timestamp() >= ends_at);
            assert!(!kept.takes_days());
        }
    }
}
