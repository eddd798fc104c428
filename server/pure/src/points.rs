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

    /// How far it is to another point, as the crow flies.
    pub fn distance_km(self, other: Point) -> f64 {
        const EARTH_RADIUS_KM: f64 = 6371.0;
        let half_chord = |from: f64, to: f64| ((to - from).to_radians() / 2.0).sin().powi(2);
        let across = half_chord(self.latitude, other.latitude)
            + self.latitude.to_radians().cos()
                * other.latitude.to_radians().cos()
                * half_chord(self.longitude, other.longitude);
        2.0 * EARTH_RADIUS_KM * across.sqrt().min(1.0).asin()
    }
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

    #[test]
    fn liverpool_and_london_are_as_far_apart_as_they_are() {
        let liverpool = Point::new(53.4084, -2.9916).unwrap();
        let london = Point::new(51.5074, -0.1278).unwrap();
        assert!((liverpool.distance_km(london) - 286.5).abs() < 1.0);
        assert_eq!(liverpool.distance_km(liverpool), 0.0);
    }

    #[test]
    fn neighbours_share_a_blurred_point() {
        let home = Point::new(53.4084, -2.9916).unwrap();
        let next_door = Point::new(53.4085, -2.9918).unwrap();
        assert_eq!(home.rounded(), next_door.rounded());
    }

    proptest! {
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
