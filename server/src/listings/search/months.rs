//! The calendar: what is on, day by day, for a month, a week or a day; and what comes next where nothing is.

use std::{collections::HashMap, sync::Arc};

use jiff::civil::Date;
use pure::{
    months::{Stretch, day_of, room_for_lasting},
    recurrence::Occurrence,
};
use url::form_urlencoded;

use super::{
    COUNTED_MOST, Filter, Meant, PAGE_ROWS, PAGES_MOST, Results, Row,
    index::{self, Asked, Ids, Known, OnClock},
    shortened, understood,
};
use crate::{
    Desk,
    broken::Broken,
    ids::ListingId,
    listings::{PublicListing, by_id, dates, parts::Kind, public, today_in},
    urls::View,
};

/// Of what is on beside the dates shown of a day, so much is counted.
pub const BESIDE_MOST: u32 = 20;
/// Of dates that go on from another day, so many are looked at.
pub const LASTING_MOST: u32 = 200;
/// On the page of a day so many of them are shown.
const LASTING_SHOWN: u32 = 50;

/// What a visitor chose to see in the calendar: events or cafés or both, and the filters of the lists. The days are
/// those of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen {
    /// The list that it is a calendar of.
    pub view: View,
    /// Its filters, without days.
    pub filter: Filter,
}

impl Chosen {
    /// Reads a query.
    #[must_use]
    pub fn parse(query: &str) -> Self {
        let kind = form_urlencoded::parse(query.as_bytes())
            .find_map(|(name, value)| (name == "kind").then(|| Kind::parse(&value)));
        let view = match kind.flatten() {
            Some(Kind::Event) => View::Events,
            Some(Kind::Cafe) => View::Cafes,
            None => View::WhatsOn,
        };
        Self::of_list(&view, &Filter::parse(query))
    }

    /// What a visitor chose on the page of a list. What a group or a place is the page of is a filter here.
    #[must_use]
    pub fn of_list(view: &View, filter: &Filter) -> Self {
        let mut filter = Filter { from: None, to: None, ..filter.clone() };
        let view = match view {
            View::WhatsOn | View::Events | View::Cafes => view.clone(),
            View::Group(key) => {
                filter.groups = vec![key.clone()];
                View::WhatsOn
            }
            View::Place(slug) => {
                filter.places = vec![slug.clone()];
                View::WhatsOn
            }
        };
        Self { view, filter }
    }

    /// The same of another list.
    #[must_use]
    pub fn of_view(&self, view: View) -> Self {
        Self { view, ..self.clone() }
    }

    /// The same as a query string, always in the same order.
    #[must_use]
    pub fn to_query(&self) -> String {
        let kind = match self.view {
            View::Events => "kind=event",
            View::Cafes => "kind=cafe",
            View::WhatsOn | View::Group(_) | View::Place(_) => "",
        };
        let filters = self.filter.to_query();
        let parts = [kind, &filters].into_iter().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join("&")
    }

    /// The filters of the list and the feeds that hold what begins in a stretch of the calendar.
    #[must_use]
    pub fn within(&self, stretch: &Stretch) -> Filter {
        Filter { from: Some(stretch.first()), to: Some(stretch.last()), ..self.filter.clone() }
    }

    /// How its words are understood: as on the list of the same view.
    async fn meant(&self, desk: &Desk) -> Result<Meant, Broken> {
        understood::of(desk, &self.view, &self.filter).await
    }

    fn asked<'a>(&'a self, desk: &Desk, meant: &'a Meant) -> Asked<'a> {
        meant.asked(&self.view, &self.filter, desk.clock.now())
    }
}

/// A date, on one of the days that it takes up.
#[derive(Clone, Debug)]
pub struct OnDay {
    /// The listing.
    pub listing: Arc<PublicListing>,
    /// Its date.
    pub date: Occurrence,
    /// Which of its days this is, and how many it has, if it has several.
    pub nth: Option<(i32, i32)>,
}

/// What is on one day, as far as a page shows it.
#[derive(Clone, Debug)]
pub struct Day {
    /// The day.
    pub day: Date,
    /// The first of its dates: what goes on from before, then what begins, in the order of the clock.
    pub dates: Vec<OnDay>,
    /// How many more there are.
    pub more: More,
}

/// How many dates there are beside those that are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum More {
    /// So many, or none.
    Exactly(u32),
    /// More than were counted.
    Than(u32),
}

/// What is on each day of a stretch, at most `room` dates a day.
///
/// # Errors
/// When the database cannot be read.
pub async fn days(desk: &Desk, chosen: &Chosen, stretch: &Stretch, room: usize) -> Result<Vec<Day>, Broken> {
    let meant = chosen.meant(desk).await?;
    let asked = chosen.asked(desk, &meant);
    let most = room.saturating_add(BESIDE_MOST as usize + 1);
    let look = |known: &Known| {
        let fitting = known.fitting(&asked);
        let beginning = known.beginning(&fitting, stretch.first()..=stretch.last(), most);
        (beginning, lasting(known, &fitting, stretch, LASTING_MOST as usize + 1))
    };
    let (mut beginning, lasting) = desk.index.ask(&desk.db, look).await?;
    let planned: Vec<Planned> = stretch
        .days()
        .map(|day| {
            plan(day, beginning.remove(&index::Day::of(day)).unwrap_or_default(), &lasting, room, most)
        })
        .collect();
    let listings = by_id(desk, planned.iter().flat_map(|day| &day.keys).map(|key| key.listing)).await?;
    Ok(planned
        .into_iter()
        .map(|Planned { day, keys, more }| {
            let dates = keys.iter().filter_map(|key| on_day(&listings, key, day)).collect();
            Day { day, dates: in_order(dates), more }
        })
        .collect())
}

/// What goes on from one day of a stretch to another, or into it, soonest first.
fn lasting(known: &Known, fitting: &Ids, stretch: &Stretch, most: usize) -> Vec<OnClock> {
    let mut dates = known.lasting(fitting, stretch.first()..=stretch.last());
    dates.retain(|on| on.date.end().date() >= stretch.first() && on.date.start().date() < stretch.last());
    dates.truncate(most);
    dates
}

/// What the cell of a day holds before anything of it is loaded.
struct Planned {
    day: Date,
    keys: Vec<OnClock>,
    more: More,
}

fn plan(day: Date, beginning: Vec<OnClock>, lasting: &[OnClock], room: usize, most: usize) -> Planned {
    let is_capped = beginning.len() >= most || lasting.len() > LASTING_MOST as usize;
    let going_on: Vec<&OnClock> = lasting.iter().filter(|key| goes_on(key, day)).collect();
    let total = beginning.len() + going_on.len();
    // A line that says "1 more" takes as much room as that one.
    let room = if total == room + 1 && !is_capped { total } else { room };
    let first = room_for_lasting(going_on.len(), beginning.len(), room);
    let then = room - first;
    let keys: Vec<OnClock> =
        going_on.into_iter().take(first).copied().chain(beginning.into_iter().take(then)).collect();
    let beside = u32::try_from(total - keys.len()).unwrap_or(u32::MAX);
    let more = match is_capped && beside > 0 || beside > BESIDE_MOST {
        true => More::Than(beside.saturating_sub(1).min(BESIDE_MOST)),
        false => More::Exactly(beside),
    };
    Planned { day, keys, more }
}

/// Whether a date that began before is still on.
fn goes_on(key: &OnClock, day: Date) -> bool {
    key.date.start().date() < day && day_of(key.date.start(), key.date.end(), day).is_some()
}

/// What goes on from before stands first, then all goes by the clock.
fn in_order(mut dates: Vec<OnDay>) -> Vec<OnDay> {
    dates.sort_by(|one, other| {
        (one.date.start, &one.listing.title).cmp(&(other.date.start, &other.listing.title))
    });
    dates
}

/// All that is on one day, fifty a page.
#[derive(Clone, Debug)]
pub struct OneDay {
    /// What goes on from the days before: on the first page.
    pub lasting: Vec<OnDay>,
    /// Whether more goes on from the days before than is shown.
    pub more_lasting: bool,
    /// What begins on it.
    pub beginning: Results,
}

/// What is on one day: the first of a stretch.
///
/// # Errors
/// When the database cannot be read.
pub async fn one_day(desk: &Desk, chosen: &Chosen, stretch: &Stretch, page: u32) -> Result<OneDay, Broken> {
    let page = page.clamp(1, PAGES_MOST);
    let day = stretch.first();
    let meant = chosen.meant(desk).await?;
    let asked = chosen.asked(desk, &meant);
    let look = |known: &Known| {
        let fitting = known.fitting(&asked);
        let mut beginning = known.beginning(&fitting, day..=day, usize::MAX);
        let beginning = beginning.remove(&index::Day::of(day)).unwrap_or_default();
        let lasting = match page {
            1 => lasting(known, &fitting, stretch, LASTING_MOST as usize),
            _ => Vec::new(),
        };
        (beginning, lasting)
    };
    let (beginning, mut lasting) = desk.index.ask(&desk.db, look).await?;
    let counted = u32::try_from(beginning.len()).unwrap_or(u32::MAX).min(COUNTED_MOST + 1);
    let before = ((page - 1) * PAGE_ROWS) as usize;
    let mut keys: Vec<OnClock> = beginning.into_iter().skip(before).take(PAGE_ROWS as usize + 1).collect();
    let follows = shortened(&mut keys, PAGE_ROWS);
    lasting.retain(|key| goes_on(key, day));
    let more_lasting = shortened(&mut lasting, LASTING_SHOWN);
    let listings = by_id(desk, keys.iter().chain(&lasting).map(|key| key.listing)).await?;
    let of = |keys: &[OnClock]| in_order(keys.iter().filter_map(|key| on_day(&listings, key, day)).collect());
    let row = |on: OnDay| Row { listing: on.listing, date: Some(on.date), more: 0, km: None };
    Ok(OneDay {
        lasting: of(&lasting),
        more_lasting,
        beginning: Results {
            rows: of(&keys).into_iter().map(row).collect(),
            page,
            follows,
            meant,
            ..Results::counted(counted)
        },
    })
}

/// What is nearest to a stretch that holds nothing: the next date after it, or else the last one before it.
#[derive(Clone, Debug, Default)]
pub struct Nearest {
    /// The next date after it.
    pub after: Option<OnDay>,
    /// The last date before it, where none comes after it.
    pub before: Option<OnDay>,
}

/// Looks for what is nearest to a stretch that holds nothing.
///
/// # Errors
/// When the database cannot be read.
pub async fn nearest(desk: &Desk, chosen: &Chosen, stretch: &Stretch) -> Result<Nearest, Broken> {
    let meant = chosen.meant(desk).await?;
    let asked = chosen.asked(desk, &meant);
    let look = |known: &Known| {
        let fitting = known.fitting(&asked);
        let after = known.first_after(&fitting, stretch.last());
        let before = if after.is_none() { known.last_before(&fitting, stretch.first()) } else { None };
        (after, before)
    };
    let (after, before) = desk.index.ask(&desk.db, look).await?;
    let listings = by_id(desk, after.iter().chain(&before).map(|key| key.listing)).await?;
    let told = |key: Option<OnClock>| key.and_then(|key| on_day(&listings, &key, key.date.start().date()));
    Ok(Nearest { after: told(after), before: told(before) })
}

/// The days between which dates that repeat are worked out: beyond them, only what takes place once is known.
#[must_use]
pub fn known_days(desk: &Desk) -> (Date, Date) {
    let today = today_in(desk, None);
    let days_from = |days: i32| today.saturating_add(jiff::Span::new().days(days));
    (days_from(-dates::store::BACK_DAYS), days_from(public::AHEAD_DAYS))
}

fn on_day(listings: &HashMap<ListingId, Arc<PublicListing>>, key: &OnClock, day: Date) -> Option<OnDay> {
    let listing = listings.get(&key.listing)?;
    let date = key.date.occurrence(listing);
    Some(OnDay { listing: Arc::clone(listing), date, nth: day_of(date.start, date.end, day) })
}

#[cfg(test)]
mod tests {
    use jiff::civil::{DateTime, date, datetime};
    use pure::recurrence::DateStatus;

    use super::*;

    fn key(number: i64, start: DateTime, end: DateTime) -> OnClock {
        let at = |time: DateTime| time.to_zoned(jiff::tz::TimeZone::UTC).unwrap().timestamp();
        let date = Occurrence {
            original: start,
            start,
            end,
            starts_at: at(start),
            ends_at: at(end),
            status: DateStatus::Confirmed,
            change: None,
        };
        OnClock::of(ListingId(number), index::Date::of(&date))
    }

    #[test]
    fn a_cell_shows_the_first_few_and_counts_the_rest() {
        let day = date(2026, 12, 8);
        let evening =
            |number| key(number, datetime(2026, 12, 8, 18, 0, 0, 0), datetime(2026, 12, 8, 20, 0, 0, 0));
        let festival =
            |number| key(number, datetime(2026, 12, 7, 10, 0, 0, 0), datetime(2026, 12, 9, 16, 0, 0, 0));
        let room = 4;
        let most = 25;
        for (evenings, festivals, shown, more) in [
            (0, 0, 0, More::Exactly(0)),
            (4, 0, 4, More::Exactly(0)),
            (5, 0, 5, More::Exactly(0)),
            (6, 0, 4, More::Exactly(2)),
            (1, 3, 4, More::Exactly(0)),
            (9, 3, 4, More::Exactly(8)),
            (24, 0, 4, More::Exactly(20)),
            (25, 0, 4, More::Than(20)),
            (20, 30, 4, More::Than(20)),
        ] {
            let beginning: Vec<OnClock> = (0..evenings).map(evening).collect();
            let lasting: Vec<OnClock> = (100..100 + festivals).map(festival).collect();
            let planned = plan(day, beginning, &lasting, room, most);
            assert_eq!((planned.keys.len(), planned.more), (shown, more), "{evenings} and {festivals}");
        }
    }

    #[test]
    fn what_was_chosen_survives_the_round_trip() {
        for (query, written) in [
            ("", ""),
            ("kind=cafe&q=tea", "kind=cafe&q=tea"),
            ("q=tea&kind=event&tag=naloxone", "kind=event&q=tea&tag=naloxone"),
            ("kind=party&q=tea", "q=tea"),
            ("from=2026-12-01&to=2026-12-31&online=1&month=3", "online=1"),
        ] {
            let chosen = Chosen::parse(query);
            assert_eq!(chosen.to_query(), written, "{query}");
            assert_eq!(Chosen::parse(written), chosen, "{query}");
        }
        let group = Chosen::of_list(&View::Group("owls".to_owned()), &Filter::parse("q=tea&to=2026-12-31"));
        assert_eq!(group.to_query(), "q=tea&group=owls");
        let month = Stretch::month(2026, 12).unwrap();
        assert_eq!(group.within(&month).to_query(), "q=tea&group=owls&from=2026-12-01&to=2026-12-31");
    }
}
