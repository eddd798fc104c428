//! A point on the map may give away a home: it is checked when it comes in, and blurred before it goes out where
//! only the area is public.

use thiserror::Error;

/// A point on the earth, in degrees.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    latitude: f64,
    longitude: f64,
}

/// Why numbers are not a point. Each is a sentence for the person who typed them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PointRefused {
    /// Not a number between -90 and 90.
    #[error("The latitude must be a number from -90 to 90, such as 53.41.")]
    Latitude,
    /// Not a number between -180 and 180.
    #[error("The longitude must be a number from -180 to 180, such as -2.98.")]
    Longitude,
}

impl Point {
    /// A point from two numbers.
    pub fn new(latitude: f64, longitude: f64) -> Result<Point, PointRefused> {
        if !(-90.0..=90.0).contains(&latitude) {
            return Err(PointRefused::Latitude);
        }
        if !(-180.0..=180.0).contains(&longitude) {
            return Err(PointRefused::Longitude);
        }
        Ok(Point { latitude, longitude })
    }

    /// A point from two typed numbers.
    pub fn parse(latitude: &str, longitude: &str) -> Result<Point, PointRefused> {
        let latitude = latitude.trim().parse().map_err(|_| PointRefused::Latitude)?;
        let longitude = longitude.trim().parse().map_err(|_| PointRefused::Longitude)?;
        Point::new(latitude, longitude)
    }

    /// Degrees north.
    pub fn latitude(self) -> f64 {
        self.latitude
    }

    /// Degrees east.
    pub fn longitude(self) -> f64 {
        self.longitude
    }

    /// The nearest point of a grid of about a kilometre. Every point of a cell gives the same one, so asking
    /// often tells nothing more.
    pub fn rounded(self) -> Point {
        let latitude = (self.latitude / STEP).round() * STEP;
        // Degrees of longitude shrink towards the poles; the last few kilometres there are one cell wide.
        let step = STEP / latitude.to_radians().cos().max(0.001);
        let longitude = (self.longitude / step).round() * step;
        Point { latitude: tidy(latitude), longitude: tidy(longitude.clamp(-180.0, 180.0)) }
    }

    /// The same point on a ball whose radius is 1, in space: `x` towards 0° 0°, `y` towards 90° east, `z` north.
    pub fn on_unit_sphere(self) -> [f64; 3] {
        let (north, east) = (self.latitude.to_radians(), self.longitude.to_radians());
        [north.cos() * east.cos(), north.cos() * east.sin(), north.sin()]
    }

    /// The point that lies there on the ball.
    pub fn from_unit_sphere([x, y, z]: [f64; 3]) -> Point {
        let (latitude, longitude) = (z.clamp(-1.0, 1.0).asin().to_degrees(), y.atan2(x).to_degrees());
        Point { latitude, longitude }
    }

    /// How far it is to another point, as the crow flies.
    pub fn distance_km(self, other: Point) -> f64 {
        let half_chord = |from: f64, to: f64| ((to - from).to_radians() / 2.0).sin().powi(2);
        let across = half_chord(self.latitude, other.latitude)
            + self.latitude.to_radians().cos()
                * other.latitude.to_radians().cos()
                * half_chord(self.longitude, other.longitude);
        2.0 * EARTH_RADIUS_KM * across.sqrt().min(1.0).asin()
    }
}

/// Which way something lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Towards the north pole.
    North,
    /// Half way to the east.
    NorthEast,
    /// Where the sun rises.
    East,
    /// Half way to the south.
    SouthEast,
    /// Towards the south pole.
    South,
    /// Half way to the west.
    SouthWest,
    /// Where the sun sets.
    West,
    /// Half way to the north.
    NorthWest,
}

/// All of them, clockwise.
const DIRECTIONS: [Direction; 8] = [
    Direction::North,
    Direction::NorthEast,
    Direction::East,
    Direction::SouthEast,
    Direction::South,
    Direction::SouthWest,
    Direction::West,
    Direction::NorthWest,
];

impl Point {
    /// Which way another point lies from here, as somebody would set out.
    pub fn direction_to(self, other: Point) -> Direction {
        let (from, to) = (self.latitude.to_radians(), other.latitude.to_radians());
        let across = (other.longitude - self.longitude).to_radians();
        let east = across.sin() * to.cos();
        let north = from.cos() * to.sin() - from.sin() * to.cos() * across.cos();
        let eighths = (east.atan2(north).to_degrees().rem_euclid(360.0) / 45.0).round() as usize;
        DIRECTIONS[eighths % DIRECTIONS.len()]
    }
}

/// The earth as a ball.
pub const EARTH_RADIUS_KM: f64 = 6371.0;

/// A stretch of the map between two parallels and two meridians, in degrees; west is never east of east.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    /// The southern edge.
    pub south: f64,
    /// The northern edge.
    pub north: f64,
    /// The western edge.
    pub west: f64,
    /// The eastern edge.
    pub east: f64,
}

impl Bounds {
    /// Whether a point lies inside, or on the edge.
    pub fn contains(&self, point: Point) -> bool {
        (self.south..=self.north).contains(&point.latitude)
            && (self.west..=self.east).contains(&point.longitude)
    }
}

/// Where everything lies that is no further from a point: one stretch of the map, or two where it crosses the
/// hundred-and-eightieth meridian. The corners hold more than the circle; measure what is found in them.
pub fn boxes(centre: Point, km: f64) -> Vec<Bounds> {
    // A hair more, so that nothing on the edge is lost to rounding. What is no number is no distance.
    let reach = km.max(0.0) / EARTH_RADIUS_KM + 1e-9;
    let latitude = centre.latitude.to_radians();
    let south = (latitude - reach).to_degrees().max(-90.0);
    let north = (latitude + reach).to_degrees().min(90.0);
    let all_round = Bounds { south, north, west: -180.0, east: 180.0 };
    if latitude.abs() + reach >= std::f64::consts::FRAC_PI_2 {
        // A pole lies inside: every meridian is near.
        return vec![all_round];
    }
    // The circle is widest a little towards the pole, where it touches its meridians.
    let across = (reach.sin() / latitude.cos()).asin().to_degrees();
    let (west, east) = (centre.longitude - across, centre.longitude + across);
    let part = |west, east| Bounds { south, north, west, east };
    if across >= 180.0 {
        vec![all_round]
    } else if west < -180.0 {
        vec![part(-180.0, east), part(west + 360.0, 180.0)]
    } else if east > 180.0 {
        vec![part(west, 180.0), part(-180.0, east - 360.0)]
    } else {
        vec![part(west, east)]
    }
}

/// How long a straight line is through a ball whose radius is 1, between two points so far apart on the ground.
pub fn chord_of_km(km: f64) -> f64 {
    2.0 * (km / EARTH_RADIUS_KM / 2.0).min(std::f64::consts::FRAC_PI_2).sin()
}

/// How far apart on the ground two points are that such a line joins.
pub fn km_of_chord(chord: f64) -> f64 {
    2.0 * EARTH_RADIUS_KM * (chord / 2.0).min(1.0).asin()
}

/// The grid's step in degrees of latitude: 1.1 km.
const STEP: f64 = 0.01;

/// Without the dust that multiplying leaves.
fn tidy(degrees: f64) -> f64 {
    (degrees * 1e5).round() / 1e5
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_lies_nowhere_is_refused() {
        let cases = [
            ("91", "0", PointRefused::Latitude),
            ("NaN", "0", PointRefused::Latitude),
            ("fifty", "0", PointRefused::Latitude),
            ("53.4", "-180.1", PointRefused::Longitude),
            ("53.4", "inf", PointRefused::Longitude),
            ("53.4", "", PointRefused::Longitude),
        ];
        for (latitude, longitude, refused) in cases {
            assert_eq!(Point::parse(latitude, longitude), Err(refused), "{latitude} {longitude}");
        }
        assert!(Point::parse(" 53.4084", "-2.9916 ").is_ok());
    }

    proptest! {
        #[test]
        fn a_point_on_the_ball_is_the_same_on_the_map(point in anywhere()) {
            let again = Point::from_unit_sphere(point.on_unit_sphere());
            prop_assert!(point.distance_km(again) < 1e-4, "{point:?} {again:?}");
            prop_assert!(Point::new(again.latitude, again.longitude).is_ok());
        }
    }

    #[test]
    fn liverpool_and_london_are_as_far_apart_as_they_are() {
        let liverpool = Point::new(53.4084, -2.9916).unwrap();
        let london = Point::new(51.5074, -0.1278).unwrap();
        assert!((liverpool.distance_km(london) - 286.5).abs() < 1.0);
        assert_eq!(liverpool.distance_km(liverpool), 0.0);
    }

    #[test]
    fn cities_are_as_far_apart_as_on_the_real_earth() {
        // On the ellipsoid of satellites; a ball is less than a hundredth off.
        let cases = [
            ((51.5074, -0.1278), (40.7128, -74.0060), 5585.0),
            ((53.7965, -1.5479), (53.4808, -2.2426), 57.8),
            ((-33.8688, 151.2093), (-36.8485, 174.7633), 2160.0),
            // Across the date line, and over the pole.
            ((-17.7134, 178.0650), (-13.8333, -171.7667), 1171.0),
            ((64.8378, -147.7164), (69.3558, 88.1893), 4496.0),
        ];
        for (one, other, km) in cases {
            let one = Point::new(one.0, one.1).unwrap();
            let other = Point::new(other.0, other.1).unwrap();
            let found = one.distance_km(other);
            assert!((found - km).abs() < km * 0.01, "{found} is not {km}");
        }
    }

    #[test]
    fn one_sets_out_the_way_that_a_compass_shows() {
        let leeds = Point::new(53.7965, -1.5479).unwrap();
        for (name, to, expected) in [
            ("York", (53.9591, -1.0815), Direction::NorthEast),
            ("Bradford", (53.7944, -1.7519), Direction::West),
            ("Wakefield", (53.6830, -1.4967), Direction::South),
            ("Harrogate", (53.9921, -1.5418), Direction::North),
            ("Hull", (53.7457, -0.3367), Direction::East),
            ("Huddersfield", (53.6458, -1.7850), Direction::SouthWest),
            ("Pontefract", (53.6910, -1.3127), Direction::SouthEast),
            ("Skipton", (53.9629, -2.0163), Direction::NorthWest),
        ] {
            assert_eq!(leeds.direction_to(Point::new(to.0, to.1).unwrap()), expected, "{name}");
        }
        // Across the date line it is not the long way round.
        let fiji = Point::new(-17.7, 179.5).unwrap();
        assert_eq!(fiji.direction_to(Point::new(-17.7, -179.5).unwrap()), Direction::East);
        assert_eq!(fiji.direction_to(fiji), Direction::North);
    }

    #[test]
    fn boxes_go_round_the_date_line_and_over_the_poles() {
        let boxes = |latitude, longitude, km| boxes(Point::new(latitude, longitude).unwrap(), km);
        assert_eq!(boxes(53.8, -1.5, 25.0).len(), 1);
        let fiji = boxes(-17.7, 179.9, 50.0);
        assert_eq!(fiji.len(), 2);
        assert!(fiji.iter().any(|part| part.contains(Point::new(-17.7, -179.9).unwrap())));
        assert_eq!(boxes(-17.7, -179.9, 50.0).len(), 2);
        let pole = boxes(89.9, 40.0, 50.0);
        assert!(pole[0].contains(Point::new(89.9, -140.0).unwrap()) && pole[0].north == 90.0);
        for km in [1e9, f64::INFINITY, 20_100.0] {
            let all = boxes(10.0, 10.0, km);
            assert!(all.len() == 1 && all[0].contains(Point::new(-89.0, -170.0).unwrap()));
        }
        for km in [-5.0, 0.0, f64::NAN] {
            let here = boxes(53.8, -1.5, km);
            assert!(here.len() == 1 && here[0].north - here[0].south < 1e-6, "{km}");
        }
    }

    #[test]
    fn a_line_through_the_ball_tells_how_far_it_is() {
        let leeds = Point::new(53.7965, -1.5479).unwrap();
        for (north, east) in [(53.8, -1.55), (53.4808, -2.2426), (-33.8688, 151.2093), (-53.7965, 178.4521)] {
            let other = Point::new(north, east).unwrap();
            let across = leeds.on_unit_sphere().into_iter().zip(other.on_unit_sphere());
            let chord = across.map(|(one, other)| (one - other).powi(2)).sum::<f64>().sqrt();
            let km = leeds.distance_km(other);
            assert!((km_of_chord(chord) - km).abs() < 0.001, "{km}");
            assert!((chord_of_km(km) - chord).abs() < 1e-9, "{km}");
        }
        assert_eq!(chord_of_km(1e9), 2.0);
    }

    #[test]
    fn neighbours_share_a_blurred_point() {
        let home = Point::new(53.4084, -2.9916).unwrap();
        let next_door = Point::new(53.4085, -2.9918).unwrap();
        assert_eq!(home.rounded(), next_door.rounded());
    }

    fn anywhere() -> impl Strategy<Value = Point> {
        let latitude = prop_oneof![-90.0..=90.0, 89.0..=90.0, -90.0..=-89.0];
        let longitude = prop_oneof![-180.0..=180.0, 179.0..=180.0, -180.0..=-179.0];
        (latitude, longitude).prop_map(|(latitude, longitude)| Point { latitude, longitude })
    }

    proptest! {
        #[test]
        fn whatever_is_in_reach_is_in_a_box(centre in anywhere(), other in anywhere(), more in 0.0..500.0) {
            let reach = centre.distance_km(other);
            for km in [reach, reach + more] {
                let boxes = boxes(centre, km);
                prop_assert!((1..=2).contains(&boxes.len()));
                prop_assert!(boxes.iter().any(|part| part.contains(other)), "{:?}", boxes);
                prop_assert!(boxes.iter().all(|part| part.west <= part.east && part.south <= part.north));
            }
        }

        #[test]
        fn ways_are_as_long_back_and_detours_are_longer(a in anywhere(), b in anywhere(), c in anywhere()) {
            prop_assert!((a.distance_km(b) - b.distance_km(a)).abs() < 1e-6);
            prop_assert!(a.distance_km(b) <= a.distance_km(c) + c.distance_km(b) + 1e-6);
            prop_assert!(a.distance_km(b) <= EARTH_RADIUS_KM * std::f64::consts::PI + 1e-6);
        }

        #[test]
        fn a_blurred_point_is_near_and_blurring_it_again_changes_nothing(
            latitude in -85.0..85.0,
            longitude in -180.0..180.0,
        ) {
            let point = Point::new(latitude, longitude).unwrap();
            let blurred = point.rounded();
            prop_assert!(point.distance_km(blurred) < 1.0);
            prop_assert_eq!(blurred.rounded(), blurred);
        }
    }
}
