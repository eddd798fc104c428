//! How `land.bin` is written: the other half of its layout.

use super::land::STEPS;

/// A line in degrees east and north.
pub type Degrees = Vec<(f64, f64)>;

/// What a line may leave out, in degrees: a point that is no further than this from the straight way past it.
const SMOOTH: f64 = 0.004;
/// An island that is smaller than this in both directions is left out, in degrees.
const SMALL: f64 = 0.012;

/// The bytes of the pack.
#[must_use]
pub fn pack(shores: &[Degrees], borders: &[Degrees]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let shores: Vec<Degrees> = shores
        .iter()
        .map(|shore| round_the_pole(unbroken(shore)))
        .filter(|shore| !is_small(shore))
        .map(|shore| smooth(&shore))
        .collect();
    let borders: Vec<Degrees> = borders.iter().map(|border| smooth(&unbroken(border))).collect();
    for lines in [shores, borders] {
        let lines: Vec<Vec<(i64, i64)>> =
            lines.iter().map(|line| steps(line)).filter(|line| line.len() > 1).collect();
        put(&mut bytes, lines.len() as u64);
        for line in lines {
            put(&mut bytes, line.len() as u64);
            let mut last = (0, 0);
            for (east, north) in line {
                put(&mut bytes, zigzag(east - last.0));
                put(&mut bytes, zigzag(north - last.1));
                last = (east, north);
            }
        }
    }
    bytes
}

/// A line that jumps from one edge of the flat world to the other goes on beyond it instead.
fn unbroken(line: &[(f64, f64)]) -> Degrees {
    let mut turns = 0.0;
    let mut last = line.first().map_or(0.0, |first| first.0);
    let each = line.iter().map(|(east, north)| {
        turns -= ((east - last) / 360.0).round();
        last = *east;
        (east + turns * 360.0, *north)
    });
    each.collect()
}

/// A shore that goes once round the world is that of a pole, the southern one: it is closed there.
fn round_the_pole(mut shore: Degrees) -> Degrees {
    if let (Some(first), Some(last)) = (shore.first().copied(), shore.last().copied())
        && (last.0 - first.0).abs() > 180.0
    {
        shore.extend([(last.0, -90.0), (first.0, -90.0), first]);
    }
    shore
}

fn is_small(shore: &[(f64, f64)]) -> bool {
    let reach = |each: fn(&(f64, f64)) -> f64| {
        let values = || shore.iter().map(each);
        values().fold(f64::NEG_INFINITY, f64::max) - values().fold(f64::INFINITY, f64::min)
    };
    reach(|point| point.0) < SMALL && reach(|point| point.1) < SMALL
}

/// The points of a grid, each once in a row.
fn steps(line: &[(f64, f64)]) -> Vec<(i64, i64)> {
    let mut steps: Vec<(i64, i64)> = line
        .iter()
        .map(|(east, north)| ((east * STEPS).round() as i64, (north * STEPS).round() as i64))
        .collect();
    steps.dedup();
    steps
}

/// The line without the points that hardly bend it (Ramer, Douglas and Peucker).
fn smooth(line: &[(f64, f64)]) -> Degrees {
    let mut kept = vec![false; line.len()];
    // The ends of a closed line are one point, so that nothing would be far from the way between them: two halves.
    let middle = line.len() / 2;
    let mut stretches = vec![(0, middle), (middle, line.len().saturating_sub(1))];
    for end in [0, middle, line.len().saturating_sub(1)] {
        if let Some(kept) = kept.get_mut(end) {
            *kept = true;
        }
    }
    while let Some((from, to)) = stretches.pop() {
        let between = from + 1..to;
        let furthest = between
            .map(|at| (at, beside(line[at], line[from], line[to])))
            .max_by(|one, other| one.1.total_cmp(&other.1))
            .filter(|(_, far)| *far > SMOOTH);
        if let Some((at, _)) = furthest {
            kept[at] = true;
            stretches.extend([(from, at), (at, to)]);
        }
    }
    line.iter().zip(kept).filter(|(_, kept)| *kept).map(|(point, _)| *point).collect()
}

/// How far a point is from the straight line between two others, in degrees of latitude.
fn beside(point: (f64, f64), from: (f64, f64), to: (f64, f64)) -> f64 {
    let narrow = point.1.to_radians().cos();
    let flat = |(east, north): (f64, f64)| ((east - from.0) * narrow, north - from.1);
    let ((px, py), (tx, ty)) = (flat(point), flat(to));
    let length = tx * tx + ty * ty;
    let along = if length == 0.0 { 0.0 } else { ((px * tx + py * ty) / length).clamp(0.0, 1.0) };
    (px - along * tx).hypot(py - along * ty)
}

fn zigzag(number: i64) -> u64 {
    ((number << 1) ^ (number >> 63)) as u64
}

fn put(bytes: &mut Vec<u8>, mut number: u64) {
    while number > 0x7f {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

#[cfg(test)]
mod tests {
    use super::super::land::Land;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_hardly_bends_a_line_is_left_out() {
        let line = vec![(0.0, 0.0), (0.5, 0.001), (1.0, 0.0), (1.0, 1.0)];
        assert_eq!(smooth(&line), vec![(0.0, 0.0), (1.0, 0.0), (1.0, 1.0)]);
    }

    #[test]
    fn a_line_over_the_edge_of_the_world_goes_on() {
        let fiji = [(179.5, -16.0), (180.0, -16.5), (-180.0, -16.5), (-179.8, -16.8), (179.5, -16.0)];
        let eastwards: Vec<f64> = unbroken(&fiji).into_iter().map(|point| (point.0 * 10.0).round()).collect();
        assert_eq!(eastwards, vec![1795.0, 1800.0, 1800.0, 1802.0, 1795.0]);
        let pole = vec![(-180.0, -78.0), (-60.0, -70.0), (60.0, -68.0), (180.0, -78.0)];
        assert_eq!(round_the_pole(unbroken(&pole)).len(), 7);
    }

    proptest! {
        #[test]
        fn what_is_packed_is_read(
            lines in prop::collection::vec(prop::collection::vec((-180.0..180.0_f64, -90.0..90.0_f64), 2..20), 0..5)
        ) {
            // A line of chance may go round and round; a real one goes round once.
            let lines: Vec<Degrees> = lines
                .iter()
                .map(|line| line.iter().map(|(east, north)| (east / 3.0, *north)).collect())
                .collect();
            let bytes = pack(&lines, &lines);
            let land = Land::read(&bytes).expect("our own pack");
            prop_assert!(land.borders.len() <= lines.len());
            prop_assert!(land.shores.len() <= land.borders.len());
        }
    }
}
