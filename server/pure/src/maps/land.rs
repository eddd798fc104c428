//! The land of the world and the borders on it, as they lie in the program.
//!
//! A pack is two lists, the shores and then the borders. A list begins with how many lines it has; a line, with how many
//! points. The first point of a line is told from zero, each other one from the point before it, in two hundredths of a
//! degree east and north; a line that crosses the edge of the flat world goes on beyond it. All numbers are LEB128; those
//! that may be below zero are zigzagged.

use std::sync::LazyLock;

use super::flat_of;

/// So many steps are a degree: about half a kilometre each.
pub(super) const STEPS: f64 = 200.0;

pub(super) static LAND: LazyLock<Land> = LazyLock::new(|| {
    Land::read(include_bytes!("land.bin")).expect("the pack is committed with the code, and a test reads it")
});

/// Lines on the flat world, as parts of its width.
pub(super) struct Land {
    /// Closed lines: what is inside of an odd number of them is land.
    pub(super) shores: Vec<Line>,
    /// Between countries.
    pub(super) borders: Vec<Line>,
}

/// One line, with the stretch of the flat world that it touches.
pub(super) struct Line {
    pub(super) points: Vec<(f32, f32)>,
    pub(super) left: f32,
    pub(super) right: f32,
    pub(super) top: f32,
    pub(super) bottom: f32,
}

impl Land {
    /// Reads a pack; `None` if it is none.
    pub(super) fn read(bytes: &[u8]) -> Option<Land> {
        let mut rest = bytes;
        let shores = lines(&mut rest)?;
        let borders = lines(&mut rest)?;
        rest.is_empty().then_some(Land { shores, borders })
    }
}

fn lines(rest: &mut &[u8]) -> Option<Vec<Line>> {
    let many = number(rest)?;
    (0..many).map(|_| line(rest)).collect()
}

fn line(rest: &mut &[u8]) -> Option<Line> {
    let (mut east, mut north) = (0_i64, 0_i64);
    let many = number(rest)?;
    let points = (0..many).map(|_| {
        east += signed(number(rest)?);
        north += signed(number(rest)?);
        let is_on_earth = north.abs() <= 90 * STEPS as i64 && east.abs() <= 540 * STEPS as i64;
        let (across, down) = flat_of(north as f64 / STEPS, east as f64 / STEPS);
        is_on_earth.then_some((across as f32, down as f32))
    });
    let points: Vec<(f32, f32)> = points.collect::<Option<_>>()?;
    let (first, others) = points.split_first()?;
    let mut line = Line { left: first.0, right: first.0, top: first.1, bottom: first.1, points: Vec::new() };
    for (across, down) in others {
        line.left = line.left.min(*across);
        line.right = line.right.max(*across);
        line.top = line.top.min(*down);
        line.bottom = line.bottom.max(*down);
    }
    Some(Line { points, ..line })
}

fn number(rest: &mut &[u8]) -> Option<u64> {
    let mut number = 0;
    for place in 0..9 {
        let (byte, after) = rest.split_first()?;
        *rest = after;
        number |= u64::from(byte & 0x7f) << (7 * place);
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

fn signed(number: u64) -> i64 {
    (number >> 1) as i64 ^ -((number & 1) as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pack_is_read() {
        assert!(LAND.shores.len() > 500, "{}", LAND.shores.len());
        assert!(LAND.borders.len() > 200, "{}", LAND.borders.len());
    }

    #[test]
    fn towns_stand_on_land_and_seas_are_none() {
        let is_land = |latitude: f64, longitude: f64| {
            let (across, down) = flat_of(latitude, longitude);
            let (across, down) = (across as f32, down as f32);
            let worlds = [across - 1.0, across, across + 1.0];
            let crossed = LAND.shores.iter().map(|shore| {
                let next = shore.points.iter().cycle().skip(1);
                shore
                    .points
                    .iter()
                    .zip(next)
                    .filter(|(from, to)| (from.1 > down) != (to.1 > down))
                    .map(|(from, to)| (to.0 - from.0) * (down - from.1) / (to.1 - from.1) + from.0)
                    .map(|shore| worlds.iter().filter(|across| **across < shore).count())
                    .sum::<usize>()
            });
            crossed.sum::<usize>() % 2 == 1
        };
        for (place, latitude, longitude) in [
            ("Leeds", 53.80, -1.55),
            ("Liverpool", 53.41, -2.97),
            ("Lisbon", 38.74, -9.14),
            ("Vancouver", 49.25, -123.1),
            ("Nairobi", -1.29, 36.82),
            ("the middle of Viti Levu", -17.75, 178.0),
            ("the east of Chukotka", 66.5, -175.0),
            ("Antarctica", -80.0, 0.0),
        ] {
            assert!(is_land(latitude, longitude), "{place}");
        }
        for (place, latitude, longitude) in [("the Irish Sea", 53.7, -4.8), ("the Atlantic", 30.0, -40.0)] {
            assert!(!is_land(latitude, longitude), "{place}");
        }
    }

    #[test]
    fn what_is_no_pack_is_none() {
        for bytes in [&b""[..], &[1], &[0xff; 12], &[0, 0, 0], &[1, 1, 0xff, 0xff, 0xff, 0x7f, 0, 0]] {
            assert!(Land::read(bytes).is_none(), "{bytes:?}");
        }
    }
}
