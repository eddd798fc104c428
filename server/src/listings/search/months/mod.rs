//! The calendar: what is on, day by day, for a month, a week or a day; and what comes next where nothing is.

pub(super) mod store;

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use jiff::civil::{Date, DateTime};
use pure::{
    months::{Stretch, day_of, room_for_lasting},
    recurrence::Occurrence,
};
use url::form_urlencoded;

use super::{
    COUNTED_MOST, Filter, Meant, PAGE_ROWS, PAGES_MOST, Results, Row, shortened, store as lists, understood,
};
use crate::{
    Desk,
    broken::Broken,
    ids::ListingId,
    listings::{PublicListing, dates, parts::Kind, public, store::wall, today_in},
    urls::View,
};
use lists::Asked;
use store::Key;

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
    let few = lists::few(&desk.db, asked).await?;
    let asked = asked.among(few.as_deref());
    let most = u32::try_from(room).unwrap_or(u32::MAX).saturating_add(BESIDE_MOST + 1);
    let mut beginning = store::beginning(&desk.db, asked, stretch, most).await?;
    let lasting = store::lasting(&desk.db, asked, stretch, LASTING_MOST + 1).await?;
    let planned: Vec<Planned> = stretch
        .days()
        .map(|day| plan(day, beginning.remove(&day).unwrap_or_default(), &lasting, room, most))
        .collect();
    let wanted: HashSet<Key> = planned.iter().flat_map(|day| day.keys.iter().cloned()).collect();
    let rows = found(desk, &wanted.into_iter().collect::<Vec<_>>()).await?;
    Ok(planned
        .into_iter()
        .map(|Planned { day, keys, more }| {
            let dates = keys.iter().filter_map(|key| on_day(&rows, key, day)).collect();
            Day { day, dates: in_order(dates), more }
        })
        .collect())
}

/// What the cell of a day holds before anything of it is loaded.
struct Planned {
    day: Date,
    keys: Vec<Key>,
    more: More,
}

fn plan(day: Date, beginning: Vec<Key>, lasting: &[(Key, DateTime)], room: usize, most: u32) -> Planned {
    let is_capped = beginning.len() >= most as usize || lasting.len() > LASTING_MOST as usize;
    let going_on: Vec<&Key> =
        lasting.iter().filter(|(key, ends)| goes_on(key, *ends, day)).map(|(key, _)| key).collect();
    let total = beginning.len() + going_on.len();
    // A line that says "1 more" takes as much room as that one.
    let room = if total == room + 1 && !is_capped { total } else { room };
    let first = room_for_lasting(going_on.len(), beginning.len(), room);
    let then = room - first;
    let keys: Vec<Key> =
        going_on.into_iter().take(first).cloned().chain(beginning.into_iter().take(then)).collect();
    let beside = u32::try_from(total - keys.len()).unwrap_or(u32::MAX);
    let more = match is_capped && beside > 0 || beside > BESIDE_MOST {
        true => More::Than(beside.saturating_sub(1).min(BESIDE_MOST)),
        false => More::Exactly(beside),
    };
    Planned { day, keys, more }
}

/// Whether a date that began before is still on.
fn goes_on(key: &Key, ends: DateTime, day: Date) -> bool {
    key.start().is_some_and(|start| start.date() < day && day_of(start, ends, day).is_some())
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
    let few = lists::few(&desk.db, asked).await?;
    let asked = asked.among(few.as_deref());
    let mut keys = store::beginning_on(&desk.db, asked, day, PAGE_ROWS + 1, (page - 1) * PAGE_ROWS).await?;
    let counted = store::count_beginning_on(&desk.db, asked, day, COUNTED_MOST + 1).await?;
    let follows = shortened(&mut keys, PAGE_ROWS);
    let mut lasting = match page {
        1 => store::lasting(&desk.db, asked, stretch, LASTING_MOST).await?,
        _ => Vec::new(),
    };
    lasting.retain(|(key, ends)| goes_on(key, *ends, day));
    let more_lasting = shortened(&mut lasting, LASTING_SHOWN);
    let lasting: Vec<Key> = lasting.into_iter().map(|(key, _)| key).collect();
    let all: Vec<Key> = keys.iter().chain(&lasting).cloned().collect();
    let rows = found(desk, &all).await?;
    let of = |keys: &[Key]| in_order(keys.iter().filter_map(|key| on_day(&rows, key, day)).collect());
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

/// Looks for what is nearest to a stretch that holds nothing. Among very many dates it gives up after a while.
///
/// # Errors
/// When the database cannot be read.
pub async fn nearest(desk: &Desk, chosen: &Chosen, stretch: &Stretch) -> Result<Nearest, Broken> {
    let meant = chosen.meant(desk).await?;
    let asked = chosen.asked(desk, &meant);
    let few = lists::few(&desk.db, asked).await?;
    let asked = asked.among(few.as_deref());
    if let Some(key) = store::first_after(&desk.db, asked, stretch.last()).await? {
        return Ok(Nearest { after: one(desk, key).await?, before: None });
    }
    Ok(match store::last_before(&desk.db, asked, stretch.first()).await? {
        Some(key) => Nearest { after: None, before: one(desk, key).await? },
        None => Nearest::default(),
    })
}

async fn one(desk: &Desk, key: Key) -> Result<Option<OnDay>, Broken> {
    let rows = found(desk, std::slice::from_ref(&key)).await?;
    Ok(key.start().and_then(|start| on_day(&rows, &key, start.date())))
}

/// The days between which dates that repeat are worked out: beyond them, only what takes place once is known.
#[must_use]
pub fn known_days(desk: &Desk) -> (Date, Date) {
    let today = today_in(desk, None);
    let days_from = |days: i32| today.saturating_add(jiff::Span::new().days(days));
    (days_from(-dates::store::BACK_DAYS), days_from(public::AHEAD_DAYS))
}

/// The dates of some keys, by listing and planned start.
async fn found(desk: &Desk, keys: &[Key]) -> Result<HashMap<(ListingId, DateTime), Row>, Broken> {
    let rows = super::rows(desk, store::by_keys(&desk.db, keys).await?, &Meant::default()).await?;
    Ok(rows.into_iter().filter_map(|row| Some(((row.listing.id, row.date?.original), row))).collect())
}

fn on_day(rows: &HashMap<(ListingId, DateTime), Row>, key: &Key, day: Date) -> Option<OnDay> {
    let row = rows.get(&(key.listing, wall(&key.original)?))?;
    let date = row.date?;
    Some(OnDay { listing: Arc::clone(&row.listing), date, nth: day_of(date.start, date.end, day) })
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, datetime};

    use super::*;

    fn key(number: i64, starts: DateTime) -> Key {
        Key { starts: starts.to_string(), listing: ListingId(number), original: starts.to_string() }
    }

    #[test]
    fn a_cell_shows_the_first_few_and_counts_the_rest() {
        let day = date(2026, 12, 8);
        let evening = |number| key(number, datetime(2026, 12, 8, 18, 0, 0, 0));
        let festival =
            |number| (key(number, datetime(2026, 12, 7, 10, 0, 0, 0)), datetime(2026, 12, 9, 16, 0, 0, 0));
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
            let beginning: Vec<Key> = (0..evenings).map(evening).collect();
            let lasting: Vec<_> = (100..100 + festivals).map(festival).collect();
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
