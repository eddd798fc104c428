//! The land of a window as a picture: shores, borders, and the towns that are known best.

use std::fmt::Write as _;

use crate::towns::{self, Town};

use super::{Window, Zoom, land::LAND, land::Line};

/// Numbers in the picture are halves of a pixel.
const FINE: f64 = 2.0;
/// Lines go on so far beyond the edge that nobody sees where they were cut.
const BEYOND: f64 = 24.0;
/// A point nearer than this to the last one is not drawn.
const STEP: f64 = 2.0;
/// At most so many towns are named.
const NAMED_MOST: usize = 40;
/// The height of a name, and how wide a letter is on average.
const NAME_HIGH: f64 = 34.0;
const LETTER_WIDE: f64 = 17.5;
/// A name stands so far from its dot.
const BESIDE: f64 = 12.0;

/// Warm paper by day and by night, as the pages are.
const COLOURS: &str = "\
.sea{fill:#e8eeee}.land{fill:#fbf7f0;stroke:#b9ad97}.border{fill:none;stroke:#b9ad97;stroke-dasharray:6 6}\
text{font:32px system-ui,sans-serif;fill:#4a5163;stroke:#fbf7f0;stroke-width:6;paint-order:stroke;stroke-linejoin:round}\
circle{fill:#4a5163}\
@media(prefers-color-scheme:dark){.sea{fill:#0f1317}.land{fill:#1f232a;stroke:#4a505c}.border{stroke:#4a505c}\
text{fill:#b9bfcc;stroke:#1f232a}circle{fill:#b9bfcc}}";

/// The land of a window as SVG, without anything from elsewhere.
#[must_use]
pub fn draw(window: &Window) -> String {
    let (wide, high) = (f64::from(window.width) * FINE, f64::from(window.height) * FINE);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{}\" viewBox=\"0 0 {wide} {high}\">\
         <style>{COLOURS}</style><rect class=\"sea\" width=\"{wide}\" height=\"{high}\"/>",
        window.width, window.height,
    );
    let sheet = Sheet::of(window);
    let _ = write!(svg, "<path class=\"land\" fill-rule=\"evenodd\" d=\"{}\"/>", sheet.shores());
    let _ = write!(svg, "<path class=\"border\" d=\"{}\"/>", sheet.borders());
    names(&mut svg, window);
    svg.push_str("</svg>\n");
    svg
}

/// Where the flat world lies in the picture.
struct Sheet {
    /// The world is so wide.
    world: f64,
    /// Its upper left corner.
    left: f64,
    top: f64,
    wide: f64,
    high: f64,
}

impl Sheet {
    fn of(window: &Window) -> Sheet {
        let world = window.zoom.world() * FINE;
        let (across, down) = super::flat(window.centre);
        let (wide, high) = (f64::from(window.width) * FINE, f64::from(window.height) * FINE);
        Sheet { world, left: wide / 2.0 - across * world, top: high / 2.0 - down * world, wide, high }
    }

    /// The worlds side by side that a line may be seen in: it goes round.
    fn worlds(&self, line: &Line) -> impl Iterator<Item = f64> {
        let (top, bottom) = (self.down(line.top), self.down(line.bottom));
        let is_above_or_below = bottom < -BEYOND || top > self.high + BEYOND;
        [-1.0, 0.0, 1.0].into_iter().map(|turn| self.left + turn * self.world).filter(move |left| {
            let (from, to) =
                (left + f64::from(line.left) * self.world, left + f64::from(line.right) * self.world);
            !is_above_or_below && to >= -BEYOND && from <= self.wide + BEYOND
        })
    }

    fn down(&self, part: f32) -> f64 {
        self.top + f64::from(part) * self.world
    }

    fn shores(&self) -> String {
        let mut path = Path::default();
        for shore in &LAND.shores {
            let size = f64::from((shore.right - shore.left).max(shore.bottom - shore.top)) * self.world;
            if size < 3.0 {
                continue;
            }
            for left in self.worlds(shore) {
                let points = shore
                    .points
                    .iter()
                    .map(|(across, down)| (left + f64::from(*across) * self.world, self.down(*down)));
                path.closed(&self.cut(points.collect()));
            }
        }
        path.text
    }

    fn borders(&self) -> String {
        let mut path = Path::default();
        for border in &LAND.borders {
            for left in self.worlds(border) {
                let points: Vec<(f64, f64)> = border
                    .points
                    .iter()
                    .map(|(across, down)| (left + f64::from(*across) * self.world, self.down(*down)))
                    .collect();
                for seen in points.chunk_by(|from, to| self.is_seen(*from) || self.is_seen(*to)) {
                    path.open(seen);
                }
            }
        }
        path.text
    }

    fn is_seen(&self, (x, y): (f64, f64)) -> bool {
        (-BEYOND..=self.wide + BEYOND).contains(&x) && (-BEYOND..=self.high + BEYOND).contains(&y)
    }

    /// What of a surface lies in the picture and a little beyond (Sutherland and Hodgman).
    fn cut(&self, points: Vec<(f64, f64)>) -> Vec<(f64, f64)> {
        // Each edge: how far a point is on the inner side of it.
        let right = self.wide + BEYOND;
        let bottom = self.high + BEYOND;
        let edges: [&dyn Fn((f64, f64)) -> f64; 4] =
            [&|(x, _)| x + BEYOND, &|(x, _)| right - x, &|(_, y)| y + BEYOND, &|(_, y)| bottom - y];
        edges.into_iter().fold(points, |points, inside| {
            if points.iter().all(|point| inside(*point) >= 0.0) {
                return points;
            }
            let mut kept = Vec::with_capacity(points.len());
            let mut last = points.last().copied().unwrap_or_default();
            for point in points {
                let (from, to) = (inside(last), inside(point));
                if (from < 0.0) != (to < 0.0) {
                    let part = from / (from - to);
                    kept.push((last.0 + (point.0 - last.0) * part, last.1 + (point.1 - last.1) * part));
                }
                if to >= 0.0 {
                    kept.push(point);
                }
                last = point;
            }
            kept
        })
    }
}

/// The `d` of a path, in whole numbers.
#[derive(Default)]
struct Path {
    text: String,
}

impl Path {
    fn closed(&mut self, points: &[(f64, f64)]) {
        // What has no surface is not drawn.
        if self.line(points, 3) {
            self.text.push('z');
        }
    }

    fn open(&mut self, points: &[(f64, f64)]) {
        self.line(points, 2);
    }

    /// Draws a line, if it has so many points far enough from each other.
    fn line(&mut self, points: &[(f64, f64)], least: usize) -> bool {
        let mut drawn: Vec<(i64, i64)> = Vec::new();
        for (x, y) in points {
            let far = |(last_x, last_y): &(i64, i64)| (x - *last_x as f64).hypot(y - *last_y as f64);
            if drawn.last().is_none_or(|last| far(last) >= STEP) {
                drawn.push((x.round() as i64, y.round() as i64));
            }
        }
        if drawn.len() < least {
            return false;
        }
        let mut last = (0, 0);
        for (number, point) in drawn.into_iter().enumerate() {
            match number {
                0 => self.text.push('M'),
                1 => self.text.push('l'),
                _ if point.0 >= last.0 => self.text.push(' '),
                _ => {}
            }
            let (x, y) = (point.0 - last.0, point.1 - last.1);
            let between = if y < 0 { "" } else { " " };
            let _ = write!(self.text, "{x}{between}{y}");
            last = point;
        }
        true
    }
}

/// Names the towns that most people live in, as far as there is room.
fn names(svg: &mut String, window: &Window) {
    let least = people(window.zoom);
    let bounds = window.bounds();
    let mut seen: Vec<Town> = towns::all()
        .filter(|town| town.population() >= least && !town.is_district())
        .filter(|town| bounds.iter().any(|area| area.contains(town.point())))
        .collect();
    seen.sort_by_key(|town| std::cmp::Reverse(town.population()));
    let mut taken: Vec<Room> = Vec::new();
    let mut named = 0;
    for town in seen {
        if named == NAMED_MOST {
            break;
        }
        let (x, y) = window.place(town.point());
        let (x, y) = (x * FINE, y * FINE);
        let name = town.name();
        let wide = name.chars().count() as f64 * LETTER_WIDE;
        let dot = Room { left: x - 6.0, right: x + 6.0, top: y - 6.0, bottom: y + 6.0 };
        let behind = Room::beside(x + BESIDE, y, wide);
        let before = Room::beside(x - BESIDE - wide, y, wide);
        let fits = |place: &Room| {
            let is_inside = place.left >= 4.0
                && place.top >= 4.0
                && place.right <= f64::from(window.width) * FINE - 4.0
                && place.bottom <= f64::from(window.height) * FINE - 4.0;
            is_inside && !taken.iter().any(|other| other.meets(place) || other.meets(&dot))
        };
        // A name before its dot ends there, however wide its letters are.
        let places = [(behind, behind.left, ""), (before, before.right, " text-anchor=\"end\"")];
        let Some((place, at, end)) = places.into_iter().find(|(place, ..)| fits(place)) else { continue };
        let _ = write!(
            svg,
            "<circle cx=\"{x:.0}\" cy=\"{y:.0}\" r=\"5\"/><text x=\"{:.0}\" y=\"{:.0}\"{end}>",
            at,
            y + 11.0,
        );
        escaped(svg, &name);
        svg.push_str("</text>");
        taken.extend([place, dot]);
        named += 1;
    }
}

/// Smaller towns are not looked at from so far away.
fn people(zoom: Zoom) -> u32 {
    match zoom.number() {
        ..=2 => 4_000_000,
        3 => 1_500_000,
        4 => 700_000,
        5 => 250_000,
        6 => 90_000,
        7 => 40_000,
        8 => 15_000,
        9 => 6_000,
        10 => 2_000,
        _ => 0,
    }
}

/// Room that is taken.
#[derive(Clone, Copy)]
struct Room {
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

impl Room {
    /// A line of text in the height of a dot.
    fn beside(left: f64, y: f64, wide: f64) -> Room {
        Room { left, right: left + wide, top: y - NAME_HIGH / 2.0, bottom: y + NAME_HIGH / 2.0 }
    }

    fn meets(&self, other: &Room) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}

fn escaped(svg: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => svg.push_str("&amp;"),
            '<' => svg.push_str("&lt;"),
            letter => svg.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::points::Point;
    use proptest::prelude::*;

    fn window(latitude: f64, longitude: f64, zoom: u8) -> Window {
        let centre = Point::new(latitude, longitude).unwrap();
        Window { centre, zoom: Zoom::new(zoom).unwrap(), width: 512, height: 400 }
    }

    #[test]
    fn the_north_of_england_has_its_towns() {
        let svg = draw(&window(53.7, -1.9, 8));
        for town in ["Leeds", "Manchester", "Liverpool", "Sheffield"] {
            assert!(svg.contains(&format!(">{town}<")), "{town}: {svg}");
        }
    }

    #[test]
    fn no_picture_is_heavy() {
        for (latitude, longitude, zoom) in [
            (10.0, 0.0, 1),
            (60.0, 10.0, 3),
            (62.0, 8.0, 5),
            (-50.0, -73.0, 6),
            (54.0, -3.0, 6),
            (65.0, -90.0, 4),
        ] {
            let weight = draw(&window(latitude, longitude, zoom)).len();
            assert!(weight < 60_000, "{weight} bytes at {latitude} {longitude} {zoom}");
        }
    }

    proptest! {
        #[test]
        fn every_window_can_be_drawn(
            latitude in -90.0..=90.0_f64, longitude in -180.0..=180.0_f64, zoom in 1_u8..=16,
        ) {
            let svg = draw(&window(latitude, longitude, zoom));
            prop_assert!(svg.ends_with("</svg>\n"));
            prop_assert!(!svg.contains("NaN") && !svg.contains("inf\""));
        }
    }
}
