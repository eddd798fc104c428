//! Pins on a map: what stands so close together that fingers could not tell it apart is one pin.

use crate::points::Point;

use super::Window;

/// One or more things at a place of the picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Pin<T> {
    /// Where it stands: in the middle of what it is for.
    pub point: Point,
    /// What it is for.
    pub of: Vec<T>,
    /// How many that are.
    pub many: u32,
}

/// Makes one pin of those that stand less than so many pixels apart in this window. Those that come first stay first.
#[must_use]
pub fn gather<T>(window: &Window, pins: Vec<Pin<T>>, apart: f64) -> Vec<Pin<T>> {
    gather_by(pins, apart, |point| window.place(point))
}

/// The same where pins stand elsewhere than their points, such as inside of an edge.
#[must_use]
pub fn gather_by<T>(pins: Vec<Pin<T>>, apart: f64, place: impl Fn(Point) -> (f64, f64)) -> Vec<Pin<T>> {
    let mut gathered: Vec<((f64, f64), Pin<T>)> = Vec::new();
    for pin in pins {
        let at = place(pin.point);
        let near = gathered.iter_mut().find(|(other, _)| (other.0 - at.0).hypot(other.1 - at.1) < apart);
        match near {
            Some((_, near)) => near.takes(pin),
            None => gathered.push((at, pin)),
        }
    }
    gathered.into_iter().map(|(_, pin)| pin).collect()
}

impl<T> Pin<T> {
    /// A pin stands where most of what it is for is; where it began, so that no two pins come to meet.
    fn takes(&mut self, other: Pin<T>) {
        self.of.extend(other.of);
        self.many += other.many;
    }
}

#[cfg(test)]
mod tests {
    use super::super::Zoom;
    use super::*;
    use proptest::prelude::*;

    fn pin(latitude: f64, longitude: f64, of: u32) -> Pin<u32> {
        Pin { point: Point::new(latitude, longitude).unwrap(), of: vec![of], many: 1 }
    }

    fn britain() -> Window {
        let centre = Point::new(54.0, -2.5).unwrap();
        Window { centre, zoom: Zoom::new(6).unwrap(), width: 512, height: 400 }
    }

    #[test]
    fn leeds_and_bradford_are_one_and_london_is_another() {
        let pins = vec![pin(53.8, -1.55, 1), pin(53.79, -1.75, 2), pin(51.5, -0.12, 3)];
        let gathered = gather(&britain(), pins, 40.0);
        let held: Vec<Vec<u32>> = gathered.into_iter().map(|pin| pin.of).collect();
        assert_eq!(held, vec![vec![1, 2], vec![3]]);
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_no_pin_hides_another(
            places in prop::collection::vec((50.0..58.0_f64, -6.0..1.0_f64), 0..60)
        ) {
            let pins: Vec<Pin<u32>> =
                places.iter().enumerate().map(|(of, at)| pin(at.0, at.1, of as u32)).collect();
            let window = britain();
            let gathered = gather(&window, pins, 40.0);
            let mut held: Vec<u32> = gathered.iter().flat_map(|pin| pin.of.clone()).collect();
            held.sort_unstable();
            prop_assert_eq!(held, (0..places.len() as u32).collect::<Vec<_>>());
            for (number, pin) in gathered.iter().enumerate() {
                let at = window.place(pin.point);
                for other in &gathered[..number] {
                    let other = window.place(other.point);
                    prop_assert!((other.0 - at.0).hypot(other.1 - at.1) >= 40.0);
                }
            }
        }
    }
}
