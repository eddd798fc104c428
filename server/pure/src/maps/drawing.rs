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
/// How tall the letters of a name are, and the line they stand in.
const LETTERS_HIGH: f64 = 32.0;
const NAME_HIGH: f64 = 34.0;
/// A name stands so far from its dot, or from the pin that covers it.
const BESIDE: f64 = 12.0;
/// So much stays free around everything that is named.
const FREE: f64 = 5.0;
/// A dot has this radius.
const DOT: f64 = 5.0;

/// Warm paper by day and by night, as the pages are.
const COLOURS: &str = "\
.sea{fill:#e8eeee}.land{fill:#fbf7f0;stroke:#b9ad97}.border{fill:none;stroke:#b9ad97;stroke-dasharray:6 6}\
text{font:32px system-ui,sans-serif;fill:#4a5163;stroke:#fbf7f0;stroke-width:6;paint-order:stroke;stroke-linejoin:round}\
circle{fill:#4a5163}\
@media(prefers-color-scheme:dark){.sea{fill:#0f1317}.land{fill:#1f232a;stroke:#4a505c}.border{stroke:#4a505c}\
text{fill:#b9bfcc;stroke:#1f232a}circle{fill:#b9bfcc}}";

/// A round part of a picture, in its pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Circle {
    /// Its middle, from the left.
    pub x: f64,
    /// And from the top.
    pub y: f64,
    /// From the middle to its edge.
    pub radius: f64,
}

/// The land of a window as SVG, without anything from elsewhere. What will stand upon it, such as pins, covers no name.
#[must_use]
pub fn draw(window: &Window, covered: &[Circle]) -> String {
    let (wide, high) = (f64::from(window.width) * FINE, f64::from(window.height) * FINE);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{}\" viewBox=\"0 0 {wide} {high}\">\
         <style>{COLOURS}</style><rect class=\"sea\" width=\"{wide}\" height=\"{high}\"/>",
        window.width, window.height,
    );
    let sheet = Sheet::of(window);
    let _ = write!(svg, "<path class=\"land\" fill-rule=\"evenodd\" d=\"{}\"/>", sheet.shores());
    let _ = write!(svg, "<path class=\"border\" d=\"{}\"/>", sheet.borders());
    names(&mut svg, window, covered);
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
fn names(svg: &mut String, window: &Window, covered: &[Circle]) {
    let least = people(window.zoom);
    let bounds = window.bounds();
    let mut seen: Vec<Town> = towns::all()
        .filter(|town| town.population() >= least && !town.is_district())
        .filter(|town| bounds.iter().any(|area| area.contains(town.point())))
        .collect();
    seen.sort_by_key(|town| std::cmp::Reverse(town.population()));
    let towns = seen.into_iter().map(|town| {
        let (x, y) = window.place(town.point());
        ((x * FINE, y * FINE), town.name())
    });
    let covered: Vec<Room> = covered.iter().map(Room::of).collect();
    for Named { name, room, dot, is_before } in placed(window, covered, towns) {
        if let Some((x, y)) = dot {
            let _ = write!(svg, "<circle cx=\"{x:.0}\" cy=\"{y:.0}\" r=\"{DOT:.0}\"/>");
        }
        // A name before its dot ends there, however wide its letters are.
        let (at, end) = if is_before { (room.right, " text-anchor=\"end\"") } else { (room.left, "") };
        let line = (room.top + room.bottom) / 2.0 + 11.0;
        let _ = write!(svg, "<text x=\"{at:.0}\" y=\"{line:.0}\"{end}>");
        escaped(svg, &name);
        svg.push_str("</text>");
    }
}

/// A name that has found room.
#[derive(Debug)]
struct Named {
    name: String,
    room: Room,
    /// Where its dot is drawn; nowhere under a pin.
    dot: Option<(f64, f64)>,
    /// Whether it stands before what it names.
    is_before: bool,
}

/// Finds room for the names of towns, those that come first before the others: beside its dot, or beside the pin that
/// stands there instead.
fn placed(
    window: &Window,
    covered: Vec<Room>,
    towns: impl Iterator<Item = ((f64, f64), String)>,
) -> Vec<Named> {
    let sheet = Room {
        left: 4.0,
        top: 4.0,
        right: f64::from(window.width) * FINE - 4.0,
        bottom: f64::from(window.height) * FINE - 4.0,
    };
    let mut taken = covered.clone();
    // Of the towns under a pin, one gives it a name.
    let mut free = covered;
    let mut named: Vec<Named> = Vec::new();
    for ((x, y), name) in towns {
        if named.len() == NAMED_MOST {
            break;
        }
        let dot = Room { left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT };
        // Beside a pin that only reaches its dot, a name would seem to be the pin's.
        let pin = free.iter().position(|pin| pin.half().meets(&dot));
        if pin.is_none() && taken.iter().any(|other| other.meets(&dot)) {
            continue;
        }
        let pin = pin.map(|number| (number, free[number]));
        let beside = pin.map_or(Room { left: x, right: x, ..dot }, |(_, pin)| pin);
        let wide = wide(&name);
        let places = [
            (Room::beside(beside.right + BESIDE, y, wide), false),
            (Room::beside(beside.left - BESIDE - wide, y, wide), true),
        ];
        let fits =
            |room: &Room| sheet.holds(room) && !taken.iter().any(|other| other.meets(&room.wider(FREE)));
        let Some((room, is_before)) = places.into_iter().find(|(room, _)| fits(room)) else { continue };
        taken.push(room);
        match pin {
            Some((number, _)) => {
                free.swap_remove(number);
            }
            None => taken.push(dot),
        }
        named.push(Named { name, room, dot: pin.is_none().then_some((x, y)), is_before });
    }
    named
}

/// How wide a name becomes in the widest letters that systems have.
fn wide(name: &str) -> f64 {
    let letter = |letter: char| match letter {
        'i' | 'j' | 'l' | 'I' | '\'' | '’' | '.' | ',' => 0.32,
        ' ' | 'f' | 'r' | 't' | '-' | 'J' => 0.42,
        'm' | 'W' => 1.0,
        'w' | 'M' | 'Q' | 'O' | 'G' | 'D' | 'H' | 'N' | 'U' => 0.84,
        letter if letter.is_uppercase() => 0.72,
        letter if letter.is_ascii() => 0.62,
        // Accents change no width; letters of other scripts are as wide as they are tall.
        letter if letter.is_lowercase() => 0.64,
        _ => 1.0,
    };
    name.chars().map(letter).sum::<f64>() * LETTERS_HIGH
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
#[derive(Debug, Clone, Copy)]
struct Room {
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

impl Room {
    /// What a round thing upon the picture covers.
    fn of(circle: &Circle) -> Room {
        let Circle { x, y, radius } = *circle;
        Room {
            left: (x - radius) * FINE,
            right: (x + radius) * FINE,
            top: (y - radius) * FINE,
            bottom: (y + radius) * FINE,
        }
    }

    /// A line of text in the height of a dot.
    fn beside(left: f64, y: f64, wide: f64) -> Room {
        Room { left, right: left + wide, top: y - NAME_HIGH / 2.0, bottom: y + NAME_HIGH / 2.0 }
    }

    /// Its middle, half as wide and half as high.
    fn half(&self) -> Room {
        let (wide, high) = ((self.right - self.left) / 4.0, (self.bottom - self.top) / 4.0);
        Room {
            left: self.left + wide,
            right: self.right - wide,
            top: self.top + high,
            bottom: self.bottom - high,
        }
    }

    fn wider(&self, by: f64) -> Room {
        Room { left: self.left - by, right: self.right + by, ..*self }
    }

    fn holds(&self, other: &Room) -> bool {
        self.left <= other.left
            && self.right >= other.right
            && self.top <= other.top
            && self.bottom >= other.bottom
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
        let svg = draw(&window(53.7, -1.9, 8), &[]);
        for town in ["Leeds", "Manchester", "Liverpool", "Sheffield"] {
            assert!(svg.contains(&format!(">{town}<")), "{town}: {svg}");
        }
    }

    #[test]
    fn a_pin_covers_no_name() {
        let window = window(53.7, -1.9, 8);
        let leeds = crate::towns::find("Leeds", None).first().unwrap().point();
        let (x, y) = window.place(leeds);
        for (pins, named, not_named) in [
            // Without pins the biggest towns are named, and their dots drawn.
            (vec![], vec!["Leeds", "Manchester", "Sheffield"], vec![]),
            // A pin on a town moves its name to the pin's side.
            (vec![(x, y)], vec!["Leeds", "Manchester"], vec![]),
            // Where pins stand on both sides, there is no room for it.
            (vec![(x - 60.0, y), (x, y), (x + 60.0, y)], vec!["Sheffield"], vec!["Leeds"]),
        ] {
            let pins: Vec<Circle> = pins.into_iter().map(|(x, y)| Circle { x, y, radius: 29.0 }).collect();
            let svg = draw(&window, &pins);
            for town in named {
                assert!(svg.contains(&format!(">{town}<")), "{town} with {pins:?}: {svg}");
            }
            for town in not_named {
                assert!(!svg.contains(&format!(">{town}<")), "{town} with {pins:?}: {svg}");
            }
        }
    }

    #[test]
    fn names_find_room_beside_each_other() {
        let window = window(0.0, 0.0, 1);
        for (towns, pins, expected) in [
            // The second would touch the first on one side, so it stands on the other.
            (vec![((300.0, 300.0), "Lagos"), ((320.0, 340.0), "Benin")], vec![], vec!["Lagos +", "Benin +"]),
            (
                vec![((300.0, 300.0), "Bogota"), ((450.0, 310.0), "Lagos")],
                vec![],
                vec!["Bogota +", "Lagos +"],
            ),
            // Its own dot would be touched.
            (vec![((300.0, 300.0), "Bogota"), ((430.0, 310.0), "Lagos")], vec![], vec!["Bogota +"]),
            (vec![((400.0, 300.0), "Lagos"), ((260.0, 310.0), "Lima")], vec![], vec!["Lagos +", "Lima +"]),
            (vec![((400.0, 300.0), "Lagos"), ((330.0, 310.0), "Lima")], vec![], vec!["Lagos +", "Lima -"]),
            // No room on either side.
            (vec![((400.0, 300.0), "Lagos"), ((410.0, 310.0), "Lima")], vec![], vec!["Lagos +"]),
            // At the right edge a name stands before its dot; in a corner of a single name there is none.
            (vec![((1000.0, 300.0), "Suva")], vec![], vec!["Suva -"]),
            (vec![((1000.0, 2.0), "Suva")], vec![], vec![]),
            // A pin beside pushes it over, and upon it takes the dot's place.
            (vec![((400.0, 300.0), "Lagos")], vec![(240.0, 150.0)], vec!["Lagos -"]),
            (vec![((400.0, 300.0), "Lagos")], vec![(200.0, 150.0)], vec!["Lagos + at the pin"]),
            (
                vec![((400.0, 300.0), "Lagos")],
                vec![(200.0, 150.0), (260.0, 150.0)],
                vec!["Lagos - at the pin"],
            ),
            // Of two towns under one pin the bigger gives it its name; what a pin only touches has none.
            (
                vec![((400.0, 300.0), "Lagos"), ((402.0, 302.0), "Ikeja")],
                vec![(200.0, 150.0)],
                vec!["Lagos + at the pin"],
            ),
            (vec![((435.0, 300.0), "Lagos")], vec![(200.0, 150.0)], vec![]),
        ] {
            let covered =
                pins.iter().map(|(x, y)| Room::of(&Circle { x: *x, y: *y, radius: 20.0 })).collect();
            let said = towns.iter().map(|(at, name)| (*at, (*name).to_owned()));
            let names: Vec<String> = placed(&window, covered, said)
                .into_iter()
                .map(|named| {
                    let side = if named.is_before { "-" } else { "+" };
                    let pin = if named.dot.is_none() { " at the pin" } else { "" };
                    format!("{} {side}{pin}", named.name)
                })
                .collect();
            assert_eq!(names, expected, "{towns:?} {pins:?}");
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
            let weight = draw(&window(latitude, longitude, zoom), &[]).len();
            assert!(weight < 60_000, "{weight} bytes at {latitude} {longitude} {zoom}");
        }
    }

    proptest! {
        #[test]
        fn no_name_meets_another_or_a_pin(
            towns in prop::collection::vec((0.0..1024.0_f64, 0.0..800.0_f64, "[A-Z][a-z]{2,14}"), 0..60),
            pins in prop::collection::vec((20.0..490.0_f64, 20.0..380.0_f64), 0..12),
        ) {
            let pins: Vec<Room> =
                pins.iter().map(|(x, y)| Room::of(&Circle { x: *x, y: *y, radius: 29.0 })).collect();
            let towns = towns.into_iter().map(|(x, y, name)| ((x, y), name));
            let named = placed(&window(0.0, 0.0, 1), pins.clone(), towns);
            for (number, one) in named.iter().enumerate() {
                prop_assert!(!pins.iter().any(|pin| pin.meets(&one.room)), "{one:?}");
                prop_assert!(!named[..number].iter().any(|other| other.room.meets(&one.room)), "{one:?}");
            }
        }

        #[test]
        fn every_window_can_be_drawn(
            latitude in -90.0..=90.0_f64, longitude in -180.0..=180.0_f64, zoom in 1_u8..=16,
        ) {
            let svg = draw(&window(latitude, longitude, zoom), &[]);
            prop_assert!(svg.ends_with("</svg>\n"));
            prop_assert!(!svg.contains("NaN") && !svg.contains("inf\""));
        }
    }
}
