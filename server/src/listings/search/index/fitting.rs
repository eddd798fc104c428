//! What a list asks for, and which listings fit it.

use std::ops::RangeInclusive;

use jiff::civil;
use pure::points::{self, Bounds, Point};

use super::{
    DAY, Entry, Ids, Known, Latitude, Shelf, Value, When,
    entry::{Day, Name, Names, Spot, folded},
    listing_of, number_of,
    store::Led,
    values::Bits,
};
use crate::{
    ids::{ListingId, Moment},
    listings::{
        parts::Kind,
        search::{Filter, hits::Hits, near::Near},
    },
    urls::View,
};

/// A date lasts at most 61 days (see `submission`), and clocks may change in between.
pub(crate) const LASTS_MOST: i64 = 62 * DAY;

/// Of so many listings it is asked of each where it is; of more, those that are there are looked for first.
const MANY: u64 = 1_000;

const CAFE: Value = Value::Kind(Kind::Cafe);

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
            && self.from.is_none_or(|from| when.starts() >= from.midnight().0)
            && self.to.is_none_or(|to| when.starts() < to.midnight().0 + DAY)
    }

    /// The moments between which they start, wherever they are: no zone is a whole day off.
    pub(super) fn moments(&self) -> (Moment, Moment) {
        let since = self.since.map(|since| since.plus(-LASTS_MOST));
        let from = self.from.map(|from| from.midnight().plus(-DAY));
        let to = self.to.map_or(Moment(i64::MAX), |to| to.midnight().plus(2 * DAY));
        (since.max(from).unwrap_or(Moment(i64::MIN)), to)
    }
}

impl Asked<'_> {
    /// What is asked for beside words and places. Of several kinds of filter all must fit; of several values of one kind,
    /// any.
    fn values(&self, names: &Names, led: &Led) -> Vec<Vec<Value>> {
        let Filter { tags, groups, places, languages, access, costs, online, .. } = self.filter;
        let named = |texts: &[String], value: fn(Name) -> Value| -> Option<Vec<Value>> {
            (!texts.is_empty()).then(|| names.those(texts).into_iter().map(value).collect())
        };
        let groups: Vec<String> =
            groups.iter().map(|key| led.groups.get(key).unwrap_or(key).clone()).collect();
        let places: Vec<String> =
            places.iter().map(|slug| led.places.get(slug).unwrap_or(slug).clone()).collect();
        let topics: Vec<String> = tags.iter().map(|topic| folded(topic)).collect();
        let of_view = match self.view {
            View::Events => Some(vec![Value::Kind(Kind::Event)]),
            View::Cafes => Some(vec![Value::Kind(Kind::Cafe)]),
            View::Group(key) => named(std::slice::from_ref(key), Value::Group),
            View::Place(slug) => named(std::slice::from_ref(slug), Value::Place),
            View::WhatsOn => None,
        };
        let costs: Vec<Value> = costs.iter().copied().map(Value::Cost).collect();
        let access: Vec<Value> = access.iter().copied().map(Value::Access).collect();
        let all = [
            of_view,
            named(&groups, Value::Group),
            named(&places, Value::Place),
            named(&topics, Value::Topic),
            named(languages, Value::Language),
            (!costs.is_empty()).then_some(costs),
            (!access.is_empty()).then_some(access),
            online.map(|online| vec![Value::Online(online)]),
        ];
        all.into_iter().flatten().collect()
    }

    /// The stretch of the earth that is asked for, where it is asked for by where it is.
    fn stretch(&self) -> Option<Stretch<'_>> {
        // What is in a country is told by its own words.
        let near = self.near.filter(|near| near.land.is_none());
        (near.is_some() || self.areas.is_some())
            .then(|| Stretch { near: near.map(Near::reach), areas: self.areas })
    }
}

/// A stretch of the earth.
struct Stretch<'a> {
    /// So near to a town. Nothing is near to one that nobody knows.
    near: Option<Option<([f64; 3], f64)>>,
    areas: Option<&'a [Bounds]>,
}

impl Stretch<'_> {
    /// What is nowhere is near to nothing.
    fn holds(&self, spot: Option<Spot>) -> bool {
        let is_near = |spot: Spot, reach: Option<([f64; 3], f64)>| {
            reach.is_some_and(|(town, squared)| spot.squared_chord(town) <= squared)
        };
        spot.is_some_and(|spot| {
            self.near.is_none_or(|reach| is_near(spot, reach))
                && self.areas.is_none_or(|areas| areas.iter().any(|area| area.contains(spot.point)))
        })
    }
}

impl Known {
    /// What everybody may see and fits, whatever its dates.
    pub(crate) fn fitting(&self, asked: &Asked<'_>) -> Ids {
        self.fitting_of(&self.public, asked)
    }

    pub(super) fn fitting_of(&self, shelf: &Shelf, asked: &Asked<'_>) -> Ids {
        let only = asked.only.map(|id| number_of(id).into_iter().collect::<Ids>());
        let said = asked.words.into_iter().chain(asked.land).map(Hits::ids);
        let of_values = asked.values(&self.names, &self.led).into_iter().map(|any| shelf.values.any_of(&any));
        let sets = said.cloned().chain(only).chain(of_values);
        let cut = sets.reduce(|cut, set| cut & set).map(|cut| cut & &shelf.there);
        match (cut, asked.stretch()) {
            (None, None) => shelf.there.clone(),
            (Some(cut), None) => cut,
            (None, Some(stretch)) => shelf.within(asked, &stretch),
            (Some(cut), Some(stretch)) if cut.len() < MANY => {
                let spot = |number| shelf.at(number).and_then(|entry| entry.spot);
                cut.iter().filter(|number| stretch.holds(spot(*number))).collect()
            }
            (Some(cut), Some(stretch)) => cut & shelf.within(asked, &stretch),
        }
    }

    /// How many listings everybody may see.
    pub(crate) fn listings(&self) -> u64 {
        self.public.there.len()
    }

    /// What everybody may see and fits, where that is not too much.
    pub(crate) fn few(&self, asked: &Asked<'_>, most: usize) -> Option<Vec<ListingId>> {
        let fitting = self.fitting(asked);
        (fitting.len() <= most as u64).then(|| fitting.iter().map(listing_of).collect())
    }

    /// Whether a list has any row.
    pub(crate) fn finds(&self, asked: &Asked<'_>) -> bool {
        self.fitting(asked).iter().any(|number| self.public.shows(asked, number))
    }

    /// The listings of which a list has a row, also cafés without a date where it has them.
    pub(crate) fn shown(&self, asked: &Asked<'_>) -> Ids {
        let fitting = self.fitting(asked);
        let mut shown: Ids = fitting.iter().filter(|number| self.public.has_date(asked, *number)).collect();
        if asked.shows_cafes_without_dates() {
            shown |= self.public.values.any_of(&[CAFE]) & fitting;
        }
        shown
    }

    /// Every value that anything has which everybody may see.
    pub(crate) fn values(&self) -> impl Iterator<Item = Value> {
        self.public.values.all()
    }

    /// How many of some listings have a value.
    pub(crate) fn many(&self, value: Value, among: &Ids) -> u32 {
        self.public.values.many(value, among)
    }

    /// A topic as most listings write it; other values are not written in several ways.
    pub(crate) fn spelt(&self, value: Value) -> &str {
        let Value::Topic(topic) = value else { return "" };
        let spellings = self.public.values.spellings(topic);
        let texts = spellings.map(|(many, name)| (many, self.text(name)));
        texts.max().map_or("", |(_, text)| text)
    }

    /// How many of some listings have a place on earth.
    pub(crate) fn many_placed(&self, some: &Ids) -> u64 {
        self.public.placed.intersection_len(some)
    }

    /// Those of some listings that are in a stretch of the earth, each with where it is.
    pub(crate) fn placed(&self, some: &Ids, area: &Bounds) -> Vec<(ListingId, Point)> {
        let some = Bits::of(some);
        let band = (Latitude::of(area.south), 0)..=(Latitude::of(area.north), u32::MAX);
        let band = self.public.by_latitude.range(band).map(|((_, number), spot)| (*number, spot.point));
        band.filter(|(number, point)| area.contains(*point) && some.has(*number))
            .map(|(number, point)| (listing_of(number), point))
            .collect()
    }

    /// Some listings that everybody may see.
    pub(crate) fn entries(&self, some: &Ids) -> impl Iterator<Item = &Entry> {
        some.iter().filter_map(|number| self.public.at(number))
    }
}

impl Shelf {
    /// What is in a stretch of the earth.
    fn within(&self, asked: &Asked<'_>, stretch: &Stretch<'_>) -> Ids {
        let band = asked.parallels().filter(|(south, north)| south <= north);
        let band = band.map(|(south, north)| (Latitude::of(south), 0)..=(Latitude::of(north), u32::MAX));
        let spots = band.into_iter().flat_map(|band| self.by_latitude.range(band));
        let within = spots.filter(|(_, spot)| stretch.holds(Some(**spot)));
        let mut within: Vec<u32> = within.map(|((_, number), _)| *number).collect();
        // A set is made several times as fast in its own order.
        within.sort_unstable();
        within.into_iter().collect()
    }

    /// Whether a list has a row for a listing that fits: a date, or a café that may be without one.
    pub(super) fn shows(&self, asked: &Asked<'_>, number: u32) -> bool {
        self.has_date(asked, number)
            || asked.shows_cafes_without_dates()
                && self.at(number).is_some_and(|entry| entry.kind == Kind::Cafe)
    }

    /// Whether a listing has a date that is asked for.
    pub(super) fn has_date(&self, asked: &Asked<'_>, number: u32) -> bool {
        let span = asked.dates();
        match span {
            Span { since: Some(since), from: None, to: None } => self.until(number) > since,
            _ => self.dates_at(number).any(|when| span.holds(when)),
        }
    }

    /// The dates of one listing, soonest first.
    pub(super) fn dates_at(&self, number: u32) -> impl Iterator<Item = When> + '_ {
        self.at(number).into_iter().flat_map(move |entry| super::dates_of(entry, number))
    }
}

#[cfg(test)]
mod tests {
    use std::iter;

    use proptest::{
        collection::vec,
        option,
        prelude::*,
        sample::{select, subsequence},
    };

    use super::{super::store::Read, *};
    use crate::listings::parts::{Access, Attendance, Cost};

    const TOPICS: [&str; 5] = ["naloxone", "Naloxone", "Peer support", "peer-support", "tea"];
    const LANGUAGES: [&str; 3] = ["cy", "en", "pl"];
    const GROUPS: [&str; 2] = ["hope-street", "union"];
    const PLACES: [&str; 2] = ["arch-14", "hall"];
    /// In Leeds, and 13, 36, 80 and 270 kilometres from there; and on both sides of the edge of the flat world.
    const POINTS: [(f64, f64); 7] = [
        (53.80, -1.55),
        (53.79, -1.75),
        (53.96, -1.08),
        (53.74, -0.33),
        (51.51, -0.13),
        (-18.14, 178.44),
        (-16.85, -179.98),
    ];
    /// So many copies of a few listings are more than are asked each where it is.
    const COPIES: usize = 400;

    /// A listing, with what filters ask of it.
    #[derive(Clone, Debug)]
    struct Plain {
        kind: Kind,
        attendance: Attendance,
        cost: Option<Cost>,
        access: Vec<Access>,
        topics: Vec<&'static str>,
        languages: Vec<&'static str>,
        group: Option<&'static str>,
        place: Option<&'static str>,
        point: Option<(f64, f64)>,
        is_taken_back: bool,
    }

    impl Plain {
        fn any() -> impl Strategy<Value = Self> {
            let what = (
                select(vec![Kind::Event, Kind::Cafe]),
                select(Attendance::ALL.to_vec()),
                option::of(select(Cost::ALL.to_vec())),
                subsequence(Access::ALL.to_vec(), 0..=2),
            );
            let said = (
                subsequence(TOPICS.to_vec(), 0..=3),
                subsequence(LANGUAGES.to_vec(), 0..=2),
                option::of(select(GROUPS.to_vec())),
                option::of(select(PLACES.to_vec())),
            );
            let rest = (option::of(select(POINTS.to_vec())), prop::bool::weighted(0.2));
            (what, said, rest).prop_map(|(what, said, (point, is_taken_back))| {
                let (kind, attendance, cost, access) = what;
                let (topics, languages, group, place) = said;
                Self { kind, attendance, cost, access, topics, languages, group, place, point, is_taken_back }
            })
        }

        fn point(&self) -> Option<Point> {
            self.point.map(|(latitude, longitude)| Point::new(latitude, longitude).unwrap())
        }

        /// The same as the database tells it.
        fn read(&self, id: i64) -> Read {
            let owned = |texts: &[&str]| texts.iter().copied().map(str::to_owned).collect::<Vec<String>>();
            let mut read = Read::plain(id);
            read.row.kind = self.kind.as_str().to_owned();
            read.row.attendance = self.attendance.as_str().to_owned();
            read.row.cost = self.cost.map(|cost| cost.as_str().to_owned());
            read.row.group_key = self.group.map(str::to_owned);
            read.row.place = self.place.map(str::to_owned);
            read.row.withdrawn_at = self.is_taken_back.then_some(Moment(9));
            read.topics = owned(&self.topics);
            read.access = self.access.iter().map(|way| way.as_str().to_owned()).collect();
            read.languages = owned(&self.languages);
            read.on_sphere = self.point().map(Point::on_unit_sphere);
            read
        }
    }

    /// What a list is asked for, apart from dates.
    #[derive(Clone, Debug)]
    struct Question {
        view: View,
        filter: Filter,
        /// Which of the first listings say the words, and which are in the country.
        words: Option<Vec<bool>>,
        land: Option<Vec<bool>>,
        near: Option<(&'static str, u32)>,
        areas: Option<Vec<Bounds>>,
        only: Option<i64>,
    }

    impl Question {
        fn any() -> impl Strategy<Value = Self> {
            let views = vec![
                View::WhatsOn,
                View::Events,
                View::Cafes,
                View::Group("union".to_owned()),
                View::Place("hall".to_owned()),
            ];
            let texts = |all: &[&str]| {
                let all: Vec<String> = all.iter().copied().chain(["never"]).map(str::to_owned).collect();
                prop_oneof![3 => Just(Vec::new()), 1 => subsequence(all, 1..=2)]
            };
            let filter = (
                (texts(&TOPICS), texts(&GROUPS), texts(&PLACES), texts(&LANGUAGES)),
                prop_oneof![2 => Just(Vec::new()), 1 => subsequence(Access::ALL.to_vec(), 1..=2)],
                prop_oneof![2 => Just(Vec::new()), 1 => subsequence(Cost::ALL.to_vec(), 1..=2)],
                option::of(any::<bool>()),
            );
            let filter = filter.prop_map(|((tags, groups, places, languages), access, costs, online)| {
                Filter { tags, groups, places, languages, access, costs, online, ..Filter::default() }
            });
            let area = |south, north, west, east| Bounds { south, north, west, east };
            let areas = vec![
                vec![area(53.0, 54.0, -2.0, -1.0)],
                vec![area(-20.0, -10.0, 170.0, 180.0), area(-20.0, -10.0, -180.0, -170.0)],
                Vec::new(),
            ];
            let near = (select(vec!["leeds", "nowhere-at-all"]), select(vec![5, 25, 50, 300]));
            let some = || option::weighted(0.3, vec(any::<bool>(), 8));
            let rest = (some(), some(), option::weighted(0.4, near), option::weighted(0.3, select(areas)));
            (select(views), filter, rest, option::weighted(0.1, 1_i64..12)).prop_map(
                |(view, filter, (words, land, near, areas), only)| Self {
                    view,
                    filter,
                    words,
                    land,
                    near,
                    areas,
                    only,
                },
            )
        }

        /// Whether one listing fits, as anybody would say it.
        fn is_met_by(&self, id: i64, plain: &Plain) -> bool {
            let Filter { tags, groups, places, languages, access, costs, online, .. } = &self.filter;
            let same = |one: &str, other: &str| {
                let plainly = |text: &str| text.to_lowercase().replace(' ', "-");
                plainly(one) == plainly(other)
            };
            let is_any = |wanted: &[String], said: &[&str]| {
                wanted.is_empty() || wanted.iter().any(|wanted| said.iter().any(|said| same(wanted, said)))
            };
            let says = |some: &Option<Vec<bool>>| some.as_ref().is_none_or(|some| some[place_of(id)]);
            let is_near = |(town, km): (&str, u32)| {
                let town = pure::towns::by_key(town).map(pure::towns::Spot::point);
                town.zip(plain.point()).is_some_and(|(town, point)| town.distance_km(point) <= km.into())
            };
            let is_in = |areas: &Vec<Bounds>| {
                plain.point().is_some_and(|point| areas.iter().any(|area| area.contains(point)))
            };
            let of_view = match &self.view {
                View::WhatsOn => true,
                View::Events => plain.kind == Kind::Event,
                View::Cafes => plain.kind == Kind::Cafe,
                View::Group(key) => plain.group == Some(key),
                View::Place(slug) => plain.place == Some(slug),
            };
            of_view
                && is_any(tags, &plain.topics)
                && is_any(groups, plain.group.as_slice())
                && is_any(places, plain.place.as_slice())
                && is_any(languages, &plain.languages)
                && (access.is_empty() || access.iter().any(|way| plain.access.contains(way)))
                && (costs.is_empty() || plain.cost.is_some_and(|cost| costs.contains(&cost)))
                && match online {
                    None => true,
                    Some(true) => plain.attendance != Attendance::InPerson,
                    Some(false) => plain.attendance != Attendance::Online,
                }
                && says(&self.words)
                && says(&self.land)
                && self.near.is_none_or(is_near)
                && self.areas.as_ref().is_none_or(is_in)
                && self.only.is_none_or(|only| only == id)
        }
    }

    /// A listing, and its id.
    type Numbered<'p> = (i64, &'p Plain);

    /// Of the first eight listings, which one this is a copy of.
    fn place_of(id: i64) -> usize {
        usize::try_from(id % 8).unwrap()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]
        #[test]
        fn sets_hold_what_a_plain_filter_finds(
            listings in vec(Plain::any(), 8),
            gone in vec(prop::bool::weighted(0.2), 8),
            question in Question::any(),
            copies in select(vec![1, COPIES]),
        ) {
            let all: Vec<Numbered<'_>> = (1..).zip(iter::repeat_n(&listings, copies).flatten()).collect();
            let read = |(id, plain): &Numbered<'_>| plain.read(*id);
            let ids = |some: &[Numbered<'_>]| some.iter().map(|(id, _)| ListingId(*id)).collect::<Vec<_>>();
            let mut known = Known::default();
            known.replace(&ids(&all), all.iter().map(read).collect());
            let (away, left): (Vec<Numbered<'_>>, Vec<Numbered<'_>>) =
                all.into_iter().partition(|(id, _)| gone[place_of(*id)]);
            known.replace(&ids(&away), Vec::new());

            let saying = |some: &Option<Vec<bool>>| {
                let some = some.clone()?;
                // Words know listings that nobody sees as well.
                Some(Hits::from((1..4_000).filter(|id| some[place_of((*id).into())]).collect::<Ids>()))
            };
            let (words, land) = (saying(&question.words), saying(&question.land));
            let near = question.near.map(|(key, km)| Near::stored(key, km));
            let asked = Asked {
                words: words.as_ref(),
                land: land.as_ref(),
                near: near.as_ref(),
                areas: question.areas.as_deref(),
                only: question.only.map(ListingId),
                ..Asked::all_of(&question.view, &question.filter, Moment(0))
            };
            let expected = |is_taken_back: bool| {
                let those = left.iter().filter(|(_, plain)| plain.is_taken_back == is_taken_back);
                let met = those.filter(|(id, plain)| question.is_met_by(*id, plain));
                met.filter_map(|(id, _)| u32::try_from(*id).ok()).collect::<Vec<u32>>()
            };
            let whole = |ids: Ids| ids.into_iter().collect::<Vec<u32>>();
            prop_assert_eq!(whole(known.fitting(&asked)), expected(false));
            prop_assert_eq!(whole(known.fitting_of(&known.taken_back, &asked)), expected(true));
            // What is left is as if the others had never been there.
            #[cfg(debug_assertions)]
            if copies == 1 {
                let mut anew = Known::default();
                anew.replace(&ids(&left), left.iter().map(read).collect());
                prop_assert_eq!(known.told(), anew.told());
            }
        }
    }
}
