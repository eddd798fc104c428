//! The map: where everything is that a list shows, as pins, and the same list beside it.

use std::{collections::HashMap, sync::Arc};

use pure::{
    maps::{Pin, Window, Zoom, gather},
    points::{Bounds, Point},
};
use url::form_urlencoded;

use super::{
    Meant, Results,
    index::{Asked, Ids, Known, Order},
    months::Chosen,
    ordered, page_of, understood,
};
use crate::{
    Desk,
    broken::Broken,
    ids::ListingId,
    listings::{PublicListing, by_id},
};

/// Pins stand so many pixels apart, so that a finger meets one of them.
pub const APART: f64 = 44.0;
/// Of one pin so many listings are named.
const NAMED_MOST: u32 = 1;
/// So many cells of a map are told.
const CELLS_MOST: usize = 4_000;
/// Looking for the window that holds all, the world has so many columns.
const COLUMNS: f64 = 64.0;
/// The whole earth.
const EVERYWHERE: Bounds = Bounds { south: -90.0, north: 90.0, west: -180.0, east: 180.0 };

/// What part of the map somebody looks at, where they chose one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Part {
    /// The middle.
    pub centre: Point,
    /// How close.
    pub zoom: Zoom,
}

impl Part {
    /// Reads `at=` and `zoom=`; what is no place on earth is no part of the map.
    #[must_use]
    pub fn parse(query: &str) -> Option<Part> {
        let (mut centre, mut zoom) = (None, None);
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match name.as_ref() {
                "at" => {
                    let (latitude, longitude) = value.split_once(',')?;
                    centre = Point::parse(latitude, longitude).ok();
                }
                "zoom" => zoom = value.parse().ok().and_then(Zoom::new),
                _ => {}
            }
        }
        Some(Part { centre: centre?, zoom: zoom? })
    }

    /// The part that a window shows.
    #[must_use]
    pub fn of(window: &Window) -> Part {
        Part { centre: window.centre, zoom: window.zoom }
    }

    /// The same as a query string. The closer, the more of the point is told, so that a step stays a step; seen from far,
    /// an address says hardly more than a country.
    #[must_use]
    pub fn to_query(&self) -> String {
        let digits = match self.zoom.number() {
            ..=6 => 1,
            7..=9 => 2,
            10..=12 => 3,
            _ => 4,
        };
        let (latitude, longitude) = (self.centre.latitude(), self.centre.longitude());
        format!("at={latitude:.digits$},{longitude:.digits$}&zoom={}", self.zoom.number())
    }

    /// A picture of it.
    #[must_use]
    pub fn window(&self, width: u32, height: u32) -> Window {
        Window { centre: self.centre, zoom: self.zoom, width, height }
    }
}

/// One pin: a listing, or how many there are.
pub type Listed = Pin<Arc<PublicListing>>;

/// What a map shows.
#[derive(Clone, Debug)]
pub struct Map {
    /// The part of the earth.
    pub window: Window,
    /// Its pins, in the order of reading. A pin of one holds its listing.
    pub pins: Vec<Listed>,
    /// How many listings have a place on earth at all.
    pub placed: u32,
    /// How many are in this window.
    pub here: u32,
}

/// The pins of a part of the map; without one, of the part that holds everything.
///
/// # Errors
/// When the database cannot be read.
pub async fn map(
    desk: &Desk,
    chosen: &Chosen,
    part: Option<Part>,
    (width, height): (u32, u32),
) -> Result<Arc<Map>, Broken> {
    let at = part.map(|part| part.to_query()).unwrap_or_default();
    let name = format!("{}?{at}&{width}x{height}", chosen.to_query());
    desk.counted.maps.get(desk, name, drawn(desk, chosen, part, (width, height))).await
}

async fn drawn(
    desk: &Desk,
    chosen: &Chosen,
    part: Option<Part>,
    (width, height): (u32, u32),
) -> Result<Map, Broken> {
    let meant = understood::of(desk, &chosen.view, &chosen.filter).await?;
    let asked = meant.asked(&chosen.view, &chosen.filter, desk.clock.now());
    let look = |known: &Known| {
        let shown = known.shown(&asked);
        let window = match part {
            Some(part) => part.window(width, height),
            None => whole(known, &shown, &meant, width, height),
        };
        let (wide, high) = window.degrees(APART);
        let pins: Vec<Pin<ListingId>> = window
            .bounds()
            .iter()
            .flat_map(|area| cells(&known.placed(&shown, area), (wide, high)))
            .collect();
        (window, pins, known.many_placed(&shown))
    };
    let (window, mut pins, placed) = desk.index.ask(&desk.db, look).await?;
    let placed = u32::try_from(placed).unwrap_or(u32::MAX);
    pins.retain(|pin| window.holds(pin.point, 0.0));
    let here = pins.iter().map(|pin| pin.many).sum();
    let mut pins = gather(&window, pins, APART);
    pins.sort_by_key(|pin| reading_order(&window, pin.point));
    let pins = named(desk, pins).await?;
    Ok(Map { window, pins, placed, here })
}

/// As lines are read: from the north to the south, and from the west to the east. In this order keys reach the pins.
fn reading_order(window: &Window, point: Point) -> (i64, i64) {
    let (x, y) = window.place(point);
    ((y / APART).floor() as i64, x.floor() as i64)
}

/// Listings gathered in cells so many degrees wide and high: one pin each, in their middle.
fn cells(placed: &[(ListingId, Point)], (wide, high): (f64, f64)) -> Vec<Pin<ListingId>> {
    struct Cell {
        many: u32,
        north: f64,
        east: f64,
        first: ListingId,
    }
    let mut cells: HashMap<(i64, i64), Cell> = HashMap::new();
    for (id, point) in placed {
        let (north, east) = (point.latitude(), point.longitude());
        let at = (((east + 180.0) / wide).floor() as i64, ((north + 90.0) / high).floor() as i64);
        let cell = cells.entry(at).or_insert(Cell { many: 0, north: 0.0, east: 0.0, first: *id });
        cell.many += 1;
        cell.north += north;
        cell.east += east;
        cell.first = cell.first.min(*id);
    }
    let mut cells: Vec<Cell> = cells.into_values().collect();
    cells.sort_unstable_by_key(|cell| cell.first);
    cells.truncate(CELLS_MOST);
    let pin = |cell: Cell| {
        let many = f64::from(cell.many);
        let point = Point::new(cell.north / many, cell.east / many).ok()?;
        Some(Pin { point, of: vec![cell.first], many: cell.many })
    };
    cells.into_iter().filter_map(pin).collect()
}

/// The window that holds all that is asked for: around the town that was named, else around all points.
fn whole(known: &Known, shown: &Ids, meant: &Meant, width: u32, height: u32) -> Window {
    if let Some(near) = meant.near()
        && let Some(town) = near.town
    {
        return Window::around_circle(town.point(), near.within.into(), width, height);
    }
    let step = 360.0 / COLUMNS;
    let points: Vec<Point> =
        cells(&known.placed(shown, &EVERYWHERE), (step, step)).into_iter().map(|pin| pin.point).collect();
    let world = Window { centre: middle_of_the_world(), zoom: Zoom::LEAST, width, height };
    Window::around(&points, width, height).unwrap_or(world)
}

/// Where people live.
fn middle_of_the_world() -> Point {
    Point::new(25.0, 0.0).expect("a point on earth")
}

/// The listings that pins of one are for.
async fn named(desk: &Desk, pins: Vec<Pin<ListingId>>) -> Result<Vec<Listed>, Broken> {
    let alone = |pin: &Pin<ListingId>| pin.many <= NAMED_MOST;
    let ids = pins.iter().filter(|pin| alone(pin)).flat_map(|pin| pin.of.iter().copied());
    let listings = by_id(desk, ids).await?;
    let named = |pin: Pin<ListingId>| Pin {
        point: pin.point,
        of: pin.of.iter().filter_map(|id| listings.get(id).cloned()).collect(),
        many: pin.many,
    };
    Ok(pins.into_iter().map(named).collect())
}

/// The list beside the map, each listing once with its next date: of the part that is shown, or of everything, also what
/// has no place on earth.
///
/// # Errors
/// When the database cannot be read.
pub async fn beside(
    desk: &Desk,
    chosen: &Chosen,
    window: Option<&Window>,
    page: u32,
) -> Result<Results, Broken> {
    let meant = understood::of(desk, &chosen.view, &chosen.filter).await?;
    let areas = window.map(Window::bounds);
    let asked = meant.asked(&chosen.view, &chosen.filter, desk.clock.now());
    let asked = Asked { areas: areas.as_deref(), ..asked };
    let (order, scores) = ordered(desk, &asked).await?;
    let order = if order == Order::ByTime { Order::EachByTime } else { order };
    page_of(desk, asked, order, &scores, &meant, page).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_place_on_earth_is_a_part_of_the_map() {
        for (query, expected) in [
            ("at=53.8,-1.5&zoom=8", Some("at=53.80,-1.50&zoom=8")),
            ("q=tea&at=-18.12,178.4&zoom=3", Some("at=-18.1,178.4&zoom=3")),
            ("at=53.80001,-1.5&zoom=16", Some("at=53.8000,-1.5000&zoom=16")),
            ("at=91,0&zoom=3", None),
            ("at=0,181&zoom=3", None),
            ("at=NaN,0&zoom=3", None),
            ("at=53&zoom=3", None),
            ("at=53,1&zoom=0", None),
            ("at=53,1&zoom=99", None),
            ("at=53,1", None),
            ("zoom=3", None),
            ("", None),
        ] {
            let part = Part::parse(query).map(|part| part.to_query());
            assert_eq!(part.as_deref(), expected, "{query}");
        }
    }
}
