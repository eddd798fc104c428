//! What a list asks for, and which listings fit it.

use std::ops::RangeInclusive;

use jiff::civil;
use pure::points::{self, Bounds};

use super::{
    DAY, Entry, Known, Latitude, Shelf, When,
    entry::{Day, Name, Names, Ways, folded},
};
use crate::{
    ids::{ListingId, Moment},
    listings::{
        parts::{Attendance, Cost, Kind},
        search::{Filter, hits::Hits, near::Near},
    },
    urls::View,
};

/// A date lasts at most 61 days (see `submission`), and clocks may change in between.
pub(crate) const LASTS_MOST: i64 = 62 * DAY;

/// What a list is asked for.
#[derive(Clone, Copy)]
pub(crate) struct Asked<'a> {
    pub(crate) view: &'a View,
    pub(crate) filter: &'a Filter,
    /// What the words are understood to ask for.
    pub(crate) words: Option<&'a Hits>,
    /// How far from where, as it is understood.
    pub(crate) near: Option<&'a Near>,
    /// What is in the country or the region that is meant instead of a town.
    pub(crate) land: Option<&'a Hits>,
    /// The stretches of the earth that it is on, where a map asks.
    pub(crate) areas: Option<&'a [Bounds]>,
    /// The only listing that is asked for.
    pub(crate) only: Option<ListingId>,
    /// Dates that ended before this moment are past.
    pub(crate) since: Moment,
}

impl<'a> Asked<'a> {
    /// All that a view holds.
    pub(crate) fn all_of(view: &'a View, filter: &'a Filter, since: Moment) -> Self {
        Self { view, filter, words: None, near: None, land: None, areas: None, only: None, since }
    }

    /// Whether a café is there without a date: in the directory of cafés, and with its group and place.
    fn shows_cafes_without_dates(&self) -> bool {
        let is_between_days = self.filter.from.is_some() || self.filter.to.is_some();
        !matches!(self.view, View::WhatsOn | View::Events) && !is_between_days
    }

    /// Between which parallels all lies that is asked for, where it is asked for by where it is.
    fn parallels(&self) -> Option<(f64, f64)> {
        let around = self.near.and_then(|near| Some(points::boxes(near.town?.point(), near.within.into())));
        let areas = around.as_deref().or(self.areas)?;
        let south = areas.iter().map(|area| area.south).fold(f64::INFINITY, f64::min);
        let north = areas.iter().map(|area| area.north).fold(f64::NEG_INFINITY, f64::max);
        Some((south, north))
    }

    /// Which dates it is asked for.
    pub(super) fn dates(&self) -> Span {
        Span {
            since: self.filter.from.is_none().then_some(self.since),
            from: self.filter.from.map(Day::of),
            to: self.filter.to.map(Day::of),
        }
    }
}

/// Some of all dates.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    /// They are not over by then.
    pub(super) since: Option<Moment>,
    /// They start on this day or later, where they are.
    pub(super) from: Option<Day>,
    /// They start on this day or sooner.
    pub(super) to: Option<Day>,
}

impl Span {
    /// Those that start on some days, over or not.
    pub(super) fn on(days: RangeInclusive<civil::Date>) -> Self {
        Self { since: None, from: Some(Day::of(*days.start())), to: Some(Day::of(*days.end())) }
    }

    pub(super) fn holds(&self, when: When) -> bool {
        self.since.is_none_or(|since| when.until() > since)
            && self.from.is_none_or(|from| when.day() >= from)
            && self.to.is_none_or(|to| when.day() <= to)
    }

    /// The moments between which they start, wherever they are: no zone is a whole day off.
    pub(super) fn moments(&self) -> (Moment, Moment) {
        let since = self.since.map(|since| since.plus(-LASTS_MOST));
        let from = self.from.map(|from| from.midnight().plus(-DAY));
        let to = self.to.map_or(Moment(i64::MAX), |to| to.midnight().plus(2 * DAY));
        (since.max(from).unwrap_or(Moment(i64::MIN)), to)
    }
}

/// The listings that fit what a list asks for, whatever their dates.
#[derive(Clone, Debug)]
pub(crate) struct Fitting {
    bits: Vec<u64>,
    many: usize,
}

impl Fitting {
    pub(super) fn none(slots: usize) -> Self {
        Self { bits: vec![0; slots.div_ceil(64)], many: 0 }
    }

    pub(super) fn put(&mut self, slot: u32) {
        let bit = 1 << (slot % 64);
        if let Some(word) = self.bits.get_mut(slot as usize / 64)
            && *word & bit == 0
        {
            *word |= bit;
            self.many += 1;
        }
    }

    pub(super) fn has(&self, slot: u32) -> bool {
        self.bits.get(slot as usize / 64).is_some_and(|word| word & 1 << (slot % 64) != 0)
    }

    /// How many they are.
    pub(crate) fn many(&self) -> usize {
        self.many
    }

    pub(super) fn slots(&self) -> impl Iterator<Item = u32> + '_ {
        (0_u32..).zip(&self.bits).flat_map(|(number, word)| {
            let mut left = *word;
            std::iter::from_fn(move || {
                let bit = left.trailing_zeros();
                left &= left.checked_sub(1)?;
                Some(number * 64 + bit)
            })
        })
    }
}

/// What is asked for, as quickly answered as it can be. Of several kinds of filter all must fit; of several values of one
/// kind, any.
struct Test<'a> {
    kind: Option<Kind>,
    groups: Vec<Vec<Name>>,
    places: Vec<Vec<Name>>,
    costs: &'a [Cost],
    online: Option<bool>,
    access: Option<Ways>,
    topics: Option<Vec<Name>>,
    languages: Option<Vec<Name>>,
    near: Option<Option<([f64; 3], f64)>>,
    areas: Option<&'a [Bounds]>,
}

impl<'a> Test<'a> {
    fn of(asked: &Asked<'a>, names: &Names) -> Self {
        let Filter { tags, groups, places, languages, access, costs, online, .. } = asked.filter;
        let any = |wanted: &[String]| (!wanted.is_empty()).then(|| names.those(wanted));
        let (of_group, at_place) = match asked.view {
            View::Group(key) => (any(std::slice::from_ref(key)), None),
            View::Place(slug) => (None, any(std::slice::from_ref(slug))),
            View::WhatsOn | View::Events | View::Cafes => (None, None),
        };
        let topics: Vec<String> = tags.iter().map(|topic| folded(topic)).collect();
        Self {
            kind: match asked.view {
                View::Events => Some(Kind::Event),
                View::Cafes => Some(Kind::Cafe),
                View::WhatsOn | View::Group(_) | View::Place(_) => None,
            },
            groups: of_group.into_iter().chain(any(groups)).collect(),
            places: at_place.into_iter().chain(any(places)).collect(),
            costs,
            online: *online,
            access: (!access.is_empty()).then(|| Ways::of(access)),
            topics: any(&topics),
            languages: any(languages),
            // What is in a country is told by its own words.
            near: asked.near.filter(|near| near.land.is_none()).map(Near::reach),
            areas: asked.areas,
        }
    }

    fn fits(&self, entry: &Entry) -> bool {
        let is_one = |wanted: &[Vec<Name>], name: Option<Name>| {
            wanted.iter().all(|any| name.is_some_and(|name| any.contains(&name)))
        };
        self.kind.is_none_or(|kind| entry.kind == kind)
            && self.online.is_none_or(|online| takes_part(entry.attendance, online))
            && (self.costs.is_empty() || entry.cost.is_some_and(|cost| self.costs.contains(&cost)))
            && self.access.is_none_or(|ways| entry.access.meets(ways))
            && is_one(&self.groups, entry.group)
            && is_one(&self.places, entry.place)
            && self.near.is_none_or(|reach| is_within(entry, reach))
            && self.areas.is_none_or(|areas| {
                entry.point.is_some_and(|point| areas.iter().any(|area| area.contains(point)))
            })
            && self
                .languages
                .as_ref()
                .is_none_or(|any| entry.rest.languages.iter().any(|name| any.contains(name)))
            && self
                .topics
                .as_ref()
                .is_none_or(|any| entry.rest.topics.iter().any(|topic| any.contains(&topic.folded)))
    }
}

fn takes_part(attendance: Attendance, online: bool) -> bool {
    if online { attendance.has_link() } else { attendance.has_place() }
}

/// Nothing is near to a town that nobody knows, and what is nowhere is near to nothing.
fn is_within(entry: &Entry, reach: Option<([f64; 3], f64)>) -> bool {
    entry.point.is_some() && reach.is_some_and(|(town, squared)| entry.squared_chord(town) <= squared)
}

impl Entry {
    /// The square of the straight line to a point, through a globe whose radius is 1.
    pub(crate) fn squared_chord(&self, other: [f64; 3]) -> f64 {
        self.on_sphere.iter().zip(other).map(|(one, other)| (one - other) * (one - other)).sum()
    }
}

impl Known {
    /// What everybody may see and fits, whatever its dates.
    pub(crate) fn fitting(&self, asked: &Asked<'_>) -> Fitting {
        self.fitting_of(&self.public, asked)
    }

    pub(super) fn fitting_of(&self, shelf: &Shelf, asked: &Asked<'_>) -> Fitting {
        let mut fitting = Fitting::none(shelf.entries.len());
        self.that_fit(shelf, asked).for_each(|(slot, _)| fitting.put(slot));
        fitting
    }

    /// What fits, whatever its dates, and where it stands.
    fn that_fit<'k>(
        &'k self,
        shelf: &'k Shelf,
        asked: &'k Asked<'_>,
    ) -> impl Iterator<Item = (u32, &'k Entry)> + 'k {
        let test = Test::of(asked, &self.names);
        let listings = shelf.candidates(asked).filter_map(|slot| Some((slot, shelf.at(slot)?)));
        listings.filter(move |(_, entry)| test.fits(entry))
    }

    /// What everybody may see and fits, where that is not too much.
    pub(crate) fn few(&self, asked: &Asked<'_>, most: usize) -> Option<Vec<ListingId>> {
        let ids = self.that_fit(&self.public, asked).map(|(_, entry)| entry.id);
        let few: Vec<ListingId> = ids.take(most.saturating_add(1)).collect();
        (few.len() <= most).then_some(few)
    }

    /// Whether a list has any row.
    pub(crate) fn finds(&self, asked: &Asked<'_>) -> bool {
        self.that_fit(&self.public, asked).any(|(slot, _)| self.public.shows(asked, slot))
    }

    /// The listings of which a list has a row, also cafés without a date where it has them; but those that fit something
    /// else.
    pub(crate) fn shown_but<'k>(
        &'k self,
        asked: &'k Asked<'_>,
        but: Option<&'k Asked<'_>>,
    ) -> impl Iterator<Item = &'k Entry> + 'k {
        let but = but.map(|but| Test::of(but, &self.names));
        self.that_fit(&self.public, asked)
            .filter(move |(_, entry)| but.as_ref().is_none_or(|but| !but.fits(entry)))
            .filter(|(slot, _)| self.public.shows(asked, *slot))
            .map(|(_, entry)| entry)
    }
}

impl Shelf {
    /// The listings among which are all that fit, where the shortest way to them leads past few others.
    fn candidates<'k>(&'k self, asked: &Asked<'k>) -> Box<dyn Iterator<Item = u32> + 'k> {
        let Asked { only, words, land, .. } = *asked;
        let mut said = words.into_iter().chain(land);
        match (only, said.next()) {
            (Some(id), None) => Box::new(self.slot(id).into_iter()),
            (only, Some(hits)) => {
                let beside = said.next();
                let is_wanted = move |id: &&ListingId| {
                    only.is_none_or(|only| only == **id) && beside.is_none_or(|beside| beside.has(**id))
                };
                Box::new(hits.ids().iter().filter(is_wanted).filter_map(|id| self.slot(*id)))
            }
            (None, None) => match asked.parallels() {
                Some((south, north)) if south <= north => {
                    let band = (Latitude::of(south), 0)..=(Latitude::of(north), u32::MAX);
                    Box::new(self.by_latitude.range(band).map(|(_, slot)| *slot))
                }
                Some(_) => Box::new(std::iter::empty()),
                None => Box::new((0_u32..).zip(&self.entries).map(|(slot, _)| slot)),
            },
        }
    }

    /// Whether a list has a row for a listing that fits: a date, or a café that may be without one.
    pub(super) fn shows(&self, asked: &Asked<'_>, slot: u32) -> bool {
        self.at(slot).is_some_and(|entry| {
            asked.shows_cafes_without_dates() && entry.kind == Kind::Cafe || self.has_date(asked, slot)
        })
    }

    /// Whether a listing has a date that is asked for.
    pub(super) fn has_date(&self, asked: &Asked<'_>, slot: u32) -> bool {
        let Some(entry) = self.at(slot) else { return false };
        let span = asked.dates();
        match span {
            Span { since: Some(since), from: None, to: None } => entry.until > since,
            _ => self.dates_at(slot).any(|when| span.holds(when)),
        }
    }

    /// The dates of one listing, soonest first.
    pub(super) fn dates_at(&self, slot: u32) -> impl Iterator<Item = When> + '_ {
        self.at(slot).into_iter().flat_map(move |entry| super::dates_of(entry, slot))
    }
}
