//! Maps without anybody else's help: the land of the world lies inside the program, is drawn as a picture, and places on
//! it are told as pins. Whoever looks at a map tells nobody but us where.
//!
//! The flat picture of the world is that of all maps on the web (Web Mercator, EPSG:3857): 256 pixels wide at zoom 0,
//! twice as wide with each zoom.

mod drawing;
mod land;
pub mod packing;
mod pins;

use crate::points::{Bounds, Point};

pub use drawing::{Circle, draw};
pub use pins::{Pin, gather, gather_by};

/// The world at zoom 0 is so many pixels wide and high.
const WORLD: f64 = 256.0;
/// Where the flat world ends in the north and in the south: there it is a square.
const NORTHMOST: f64 = 85.051_128;

/// How close one looks. The streets of a town fill a picture at 14; our own land shows no more than coasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Zoom(u8);

impl Zoom {
    /// The whole world, in a picture of 512 pixels.
    pub const LEAST: Zoom = Zoom(1);
    /// A few streets.
    pub const MOST: Zoom = Zoom(16);

    /// A zoom, if there is one of this number.
    #[must_use]
    pub fn new(number: u8) -> Option<Zoom> {
        let zoom = Zoom(number);
        (Zoom::LEAST..=Zoom::MOST).contains(&zoom).then_some(zoom)
    }

    /// Its number, as all maps on the web count them.
    #[must_use]
    pub fn number(self) -> u8 {
        self.0
    }

    /// One closer.
    #[must_use]
    pub fn closer(self) -> Option<Zoom> {
        Zoom::new(self.0 + 1)
    }

    /// One further away.
    #[must_use]
    pub fn further(self) -> Option<Zoom> {
        Zoom::new(self.0.checked_sub(1)?)
    }

    /// How many pixels the world is wide.
    fn world(self) -> f64 {
        WORLD * f64::from(1_u32 << self.0)
    }
}

/// Where a point lies on the flat world, as parts of its width from the north-west.
fn flat(point: Point) -> (f64, f64) {
    flat_of(point.latitude(), point.longitude())
}

/// The same of degrees north and east, which may go on beyond the edge of the world.
fn flat_of(north: f64, east: f64) -> (f64, f64) {
    let north = north.clamp(-NORTHMOST, NORTHMOST).to_radians();
    let across = east / 360.0 + 0.5;
    let down = 0.5 - north.tan().asinh() / std::f64::consts::TAU;
    (across, down.clamp(0.0, 1.0))
}

/// The point there; the flat world goes round, and ends in the north and the south.
fn round((across, down): (f64, f64)) -> Point {
    let longitude = (across.rem_euclid(1.0) - 0.5) * 360.0;
    let latitude = ((0.5 - down.clamp(0.0, 1.0)) * std::f64::consts::TAU).sinh().atan().to_degrees();
    Point::new(latitude.clamp(-90.0, 90.0), longitude.clamp(-180.0, 180.0))
        .expect("both are within what a point can be, unless a number is none")
}

/// What a picture shows: so many pixels around a point.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Window {
    /// What is in the middle.
    pub centre: Point,
    /// How close.
    pub zoom: Zoom,
    /// Pixels from left to right.
    pub width: u32,
    /// Pixels from top to bottom.
    pub height: u32,
}

impl Window {
    /// So much of the world is left free around the outermost points, as a part of the picture.
    const FREE: f64 = 0.12;
    /// A few points close together are shown with what is around them.
    const CLOSEST: Zoom = Zoom(9);

    /// The closest picture of this size that holds all points; `None` when there are none.
    #[must_use]
    pub fn around(points: &[Point], width: u32, height: u32) -> Option<Window> {
        let flat: Vec<(f64, f64)> = points.iter().map(|point| flat(*point)).collect();
        let (west, wide) = narrowest(flat.iter().map(|(across, _)| across.rem_euclid(1.0)).collect())?;
        let north = flat.iter().map(|(_, down)| *down).fold(f64::INFINITY, f64::min);
        let south = flat.iter().map(|(_, down)| *down).fold(f64::NEG_INFINITY, f64::max);
        let room = |pixels: u32| f64::from(pixels) * (1.0 - 2.0 * Window::FREE);
        let fits = |zoom: &Zoom| {
            wide * zoom.world() <= room(width) && (south - north) * zoom.world() <= room(height)
        };
        let zoom = (Zoom::LEAST.0..=Window::CLOSEST.0).rev().map(Zoom).find(fits).unwrap_or(Zoom::LEAST);
        let centre = round((west + wide / 2.0, f64::midpoint(north, south)));
        Some(Window { centre, zoom, width, height })
    }

    /// The closest picture of this size that holds a circle.
    #[must_use]
    pub fn around_circle(centre: Point, km: f64, width: u32, height: u32) -> Window {
        let edges = crate::points::boxes(centre, km);
        // Around a pole it is every meridian, and the first of them is the last.
        if edges.iter().any(|area| area.east - area.west >= 360.0) {
            return Window { centre, zoom: Zoom::LEAST, width, height };
        }
        let corners = |area: &Bounds| [(area.south, area.west), (area.north, area.east)];
        let corners: Vec<Point> = edges
            .iter()
            .flat_map(corners)
            .filter_map(|(latitude, longitude)| Point::new(latitude, longitude).ok())
            .collect();
        let window = Window::around(&corners, width, height);
        Window { centre, ..window.unwrap_or(Window { centre, zoom: Zoom::LEAST, width, height }) }
    }

    /// One square of the grid that maps on the web are made of, where squares are 512 pixels wide and the world is one of
    /// them at zoom 0. `None` where there is none.
    #[must_use]
    pub fn tile(zoom: u8, column: u32, row: u32) -> Option<Window> {
        // Ours are counted by squares of 256 pixels.
        let closer = Zoom::new(zoom.checked_add(1)?)?;
        let many = 1_u32 << zoom;
        if column >= many || row >= many {
            return None;
        }
        let middle = |number: u32| (f64::from(number) + 0.5) / f64::from(many);
        Some(Window { centre: round((middle(column), middle(row))), zoom: closer, width: 512, height: 512 })
    }

    /// The same picture of what lies so many pixels to the right and below.
    #[must_use]
    pub fn moved(&self, right: f64, down: f64) -> Window {
        let (across, below) = flat(self.centre);
        let world = self.zoom.world();
        Window { centre: round((across + right / world, below + down / world)), ..*self }
    }

    /// The same middle from elsewhere.
    #[must_use]
    pub fn at(&self, zoom: Zoom) -> Window {
        Window { zoom, ..*self }
    }

    /// Where a point lies in the picture, in pixels from its upper left; also where that is outside of it. Of a world that
    /// goes round, the place that is nearer to the middle.
    #[must_use]
    pub fn place(&self, point: Point) -> (f64, f64) {
        let ((across, down), (middle, below)) = (flat(point), flat(self.centre));
        let turns = across - middle;
        let turns = turns - turns.round();
        let world = self.zoom.world();
        (turns * world + f64::from(self.width) / 2.0, (down - below) * world + f64::from(self.height) / 2.0)
    }

    /// Whether a point lies in the picture, by so many pixels from its edge.
    #[must_use]
    pub fn holds(&self, point: Point, inside: f64) -> bool {
        let (x, y) = self.place(point);
        (inside..=f64::from(self.width) - inside).contains(&x)
            && (inside..=f64::from(self.height) - inside).contains(&y)
    }

    /// The stretch of the earth that it shows, or two where it crosses the hundred-and-eightieth meridian.
    #[must_use]
    pub fn bounds(&self) -> Vec<Bounds> {
        let world = self.zoom.world();
        let (across, below) = flat(self.centre);
        let (wide, high) = (f64::from(self.width) / world / 2.0, f64::from(self.height) / world / 2.0);
        // What is at a pole is shown at the edge.
        let edge = |down: f64| match down {
            ..=0.0 => 90.0,
            1.0.. => -90.0,
            down => round((0.5, down)).latitude(),
        };
        let (north, south) = (edge(below - high), edge(below + high));
        let degrees = |across: f64| (across - 0.5) * 360.0;
        let part = |west: f64, east: f64| Bounds { south, north, west, east };
        let (west, east) = (across - wide, across + wide);
        if wide >= 0.5 {
            vec![part(-180.0, 180.0)]
        } else if west < 0.0 {
            vec![part(-180.0, degrees(east)), part(degrees(west + 1.0), 180.0)]
        } else if east > 1.0 {
            vec![part(degrees(west), 180.0), part(-180.0, degrees(east - 1.0))]
        } else {
            vec![part(degrees(west), degrees(east))]
        }
    }

    /// So many degrees of longitude and, in the middle, of latitude are as many pixels.
    #[must_use]
    pub fn degrees(&self, pixels: f64) -> (f64, f64) {
        let longitude = pixels / self.zoom.world() * 360.0;
        (longitude, longitude * self.centre.latitude().to_radians().cos().max(0.05))
    }
}

/// The narrowest stretch of a circle of length 1 that holds all of these: where it begins, and how long it is.
fn narrowest(mut places: Vec<f64>) -> Option<(f64, f64)> {
    places.sort_by(f64::total_cmp);
    let (first, last) = (*places.first()?, *places.last()?);
    // The widest gap is left out; the one between the last and the first goes over the edge.
    let over_the_edge = (first, first + 1.0 - last);
    let gaps = places.windows(2).map(|pair| (pair[1], pair[1] - pair[0]));
    let (begins, gap) = gaps.fold(over_the_edge, |widest, gap| if gap.1 > widest.1 { gap } else { widest });
    Some((begins, 1.0 - gap))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn point(latitude: f64, longitude: f64) -> Point {
        Point::new(latitude, longitude).unwrap()
    }

    #[test]
    fn known_places_lie_where_other_maps_have_them() {
        // Web maps have Liverpool in the square 503/331 at zoom 10.
        let (across, down) = flat(point(53.4084, -2.9916));
        assert_eq!(((across * 1024.0) as u32, (down * 1024.0) as u32), (503, 331));
        assert_eq!(flat(point(0.0, 0.0)), (0.5, 0.5));
    }

    #[test]
    fn a_picture_is_as_close_as_its_points_allow() {
        let leeds_and_hull = [point(53.8, -1.55), point(53.74, -0.33)];
        let near = Window::around(&leeds_and_hull, 512, 400).unwrap();
        assert_eq!(near.zoom.number(), 8);
        let fiji_and_auckland = [point(-18.1, 178.4), point(-18.1, -179.9), point(-36.8, 174.8)];
        let across = Window::around(&fiji_and_auckland, 512, 400).unwrap();
        assert!(across.centre.longitude() > 170.0, "{across:?}");
        assert_eq!(across.bounds().len(), 2);
        assert_eq!(Window::around(&leeds_and_hull[..1], 512, 400).unwrap().zoom, Window::CLOSEST);
        assert!(Window::around(&[], 512, 400).is_none());
    }

    #[test]
    fn squares_are_those_of_other_maps() {
        let world = Window::tile(0, 0, 0).unwrap();
        assert_eq!((world.centre.latitude(), world.centre.longitude()), (0.0, 0.0));
        assert!(Window::tile(15, 32_767, 32_767).is_some());
        for (zoom, column, row) in
            [(0, 1, 0), (0, 0, 1), (16, 0, 0), (200, 0, 0), (255, 0, 0), (15, u32::MAX, 0)]
        {
            assert!(Window::tile(zoom, column, row).is_none(), "{zoom}/{column}/{row}");
        }
    }

    fn anywhere() -> impl Strategy<Value = Point> {
        (-90.0..=90.0_f64, -180.0..=180.0_f64).prop_map(|(latitude, longitude)| point(latitude, longitude))
    }

    proptest! {
        #[test]
        fn what_is_flat_becomes_round_again(at in (-85.0..85.0_f64, -179.9..179.9_f64)) {
            let at = point(at.0, at.1);
            let again = round(flat(at));
            prop_assert!((again.latitude() - at.latitude()).abs() < 1e-9);
            prop_assert!((again.longitude() - at.longitude()).abs() < 1e-9);
        }

        #[test]
        fn a_picture_holds_its_points(points in prop::collection::vec(anywhere(), 1..20)) {
            let window = Window::around(&points, 512, 512).unwrap();
            for point in points {
                // The whole world fills its picture to the edge.
                prop_assert!(window.zoom == Zoom::LEAST || window.holds(point, 0.0), "{point:?} in {window:?}");
            }
        }

        #[test]
        fn what_a_picture_holds_lies_within_its_bounds(
            centre in anywhere(), zoom in 1_u8..=16, at in anywhere(),
        ) {
            let window = Window { centre, zoom: Zoom::new(zoom).unwrap(), width: 512, height: 400 };
            let within = window.bounds().iter().any(|area| area.contains(at));
            if window.holds(at, 0.01) {
                prop_assert!(within, "{at:?} in {window:?}");
            } else if !window.holds(at, -0.01) && at.latitude().abs() < 85.0 {
                prop_assert!(!within, "{at:?} not in {window:?}");
            }
        }
    }
}
