//! One bulk listing as its organiser would have typed it: the same number of the same row gives the same words.

use std::{
    fmt::Write as _,
    sync::{Arc, atomic::AtomicU64},
};

use jiff::{
    ToSpan as _,
    civil::{Date, Weekday},
};

use super::{
    themes::{
        CAFE, GROUND_RULES, GROUPS, POINTS, SENTENCES, STREETS, THEMES, TURNS, Theme, VENUE_KINDS,
        VENUE_NAMES,
    },
    towns::{TOWNS, Town},
};
use crate::{chance::Chance, fields::Fields, listings::parts::Kind};

/// So many draws of the row belong to one listing.
const DRAWS: u64 = 1 << 12;
/// How often a draw is thrown again whose words the form refuses, such as an hour that no clock shows.
pub(super) const TRIES: u64 = 8;

const WEEKDAYS: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// The part of the row of chance that belongs to one try at one listing.
pub(super) fn chance_of(seed: u64, kind: Kind, number: u64, again: u64) -> Chance {
    let place = (number << 1) | u64::from(kind == Kind::Cafe);
    Chance::Seeded(seed, Arc::new(AtomicU64::new((place * TRIES + again) * DRAWS)))
}

/// The part of the row of chance that belongs to one follow: far behind those of listings.
pub(super) fn chance_of_follow(seed: u64, number: u64) -> Chance {
    Chance::Seeded(seed, Arc::new(AtomicU64::new((1 << 60) + number * DRAWS)))
}

/// Throws.
pub(super) struct Dice {
    chance: Chance,
    bytes: [u8; 32],
    next: usize,
}

impl Dice {
    pub(super) fn new(chance: Chance) -> Self {
        Self { chance, bytes: [0; 32], next: 32 }
    }

    /// A number below `most`.
    pub(super) fn below(&mut self, most: usize) -> usize {
        if self.next >= self.bytes.len() {
            self.bytes = self.chance.bytes();
            self.next = 0;
        }
        let mut four = [0; 4];
        four.copy_from_slice(&self.bytes[self.next..self.next + 4]);
        self.next += 4;
        usize::try_from(u32::from_be_bytes(four)).unwrap_or_default() % most.max(1)
    }

    /// Whether one of so many in a hundred.
    pub(super) fn hits(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of them.
    pub(super) fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    /// The small more often than the large.
    fn mostly_small(&mut self, most: usize) -> i32 {
        i32::try_from(self.below(most) * self.below(most) / most.max(1)).unwrap_or_default()
    }

    /// Each with so many chances in a hundred.
    fn some(&mut self, fields: &mut Fields, name: &str, of: &[&str], percent: usize) {
        for value in of {
            if self.hits(percent) {
                fields.push(name, *value);
            }
        }
    }
}

/// What is typed for a listing. `organiser` is the number in its address.
pub(super) fn typed(dice: &mut Dice, kind: Kind, organiser: u64, today: Date) -> Fields {
    // Half of everything is in the first twenty towns.
    let town = if dice.hits(50) { &TOWNS[dice.below(20)] } else { &TOWNS[dice.below(TOWNS.len())] };
    let theme = match kind {
        Kind::Event => &THEMES[dice.below(THEMES.len())],
        Kind::Cafe => &CAFE,
    };
    let venue = format!("{} {}", dice.one(VENUE_NAMES), dice.one(VENUE_KINDS));
    let mut fields = Fields::default();
    fields.push("kind", kind.as_str());
    fields.push("title", title(dice, kind, theme, town, &venue));
    if dice.hits(92) {
        fields.push("summary", dice.one(theme.summaries));
    }
    fields.push("description", description(dice));
    place(dice, &mut fields, town, &venue);
    if !matches!(fields.get("address_visibility"), "" | "public") {
        // Nobody tells in the title where it is, and hides it.
        let told = fields.get("title").replace(&format!("at the {venue}"), &format!("in {}", town.name));
        fields.set("title", told.replace(&venue, town.name));
    }
    match kind {
        Kind::Event => event_times(dice, &mut fields, today),
        Kind::Cafe => cafe_times(dice, &mut fields, today),
    }
    if dice.hits(90) {
        fields.push("group_name", format!("{} {}", town.name, dice.one(GROUPS)));
    }
    fields.push("email", format!("organiser-{organiser}@example.org"));
    facts(dice, &mut fields, theme, town, organiser);
    fields
}

fn title(dice: &mut Dice, kind: Kind, theme: &Theme, town: &Town, venue: &str) -> String {
    let name = dice.one(theme.names);
    match (kind, dice.below(6)) {
        (Kind::Cafe, 0 | 1) => format!("{} Harm Reduction Café", town.name),
        (Kind::Cafe, 2 | 3) => format!("Harm Reduction Café at the {venue}"),
        (Kind::Cafe, 4) => format!("{venue} Harm Reduction Café, {}", town.name),
        (Kind::Cafe, _) => format!("{} Café: {}", town.name, dice.one(TURNS)),
        (Kind::Event, 0) => name.to_owned(),
        (Kind::Event, 1 | 2) => format!("{name}, {}", town.name),
        (Kind::Event, 3) => format!("{name} at the {venue}"),
        (Kind::Event, _) if name.contains(':') => format!("{name} ({})", dice.one(TURNS)),
        (Kind::Event, _) => format!("{name}: {}", dice.one(TURNS)),
    }
}

/// None, one paragraph, a page, a long page, and now and then everything that somebody knows.
fn description(dice: &mut Dice) -> String {
    let paragraphs = match dice.below(100) {
        0..15 => 0,
        15..50 => 1,
        50..85 => 3,
        85..97 => 9,
        _ => 32,
    };
    let mut text = String::new();
    for number in 0..paragraphs {
        if number > 0 && number % 4 == 0 {
            let _ = write!(text, "## Part {}\n\n", number / 4);
        }
        let sentences = 2 + dice.below(4);
        for at in 0..sentences {
            let bold = dice.hits(6);
            let sentence = dice.one(SENTENCES);
            let space = if at == 0 { "" } else { " " };
            let _ =
                if bold { write!(text, "{space}**{sentence}**") } else { write!(text, "{space}{sentence}") };
        }
        text.push_str("\n\n");
        if dice.hits(25) {
            for _ in 0..2 + dice.below(4) {
                let _ = writeln!(text, "- {}", dice.one(POINTS));
            }
            text.push('\n');
        }
    }
    text
}

fn place(dice: &mut Dice, fields: &mut Fields, town: &Town, venue: &str) {
    let attendance = match dice.below(100) {
        0..78 => "in_person",
        78..92 => "online",
        _ => "hybrid",
    };
    fields.push("attendance", attendance);
    fields.push("time_zone", town.zone);
    if attendance != "in_person" {
        fields.push("online_url", format!("https://meet.example.org/{}", 100_000 + dice.below(900_000)));
        if dice.hits(50) {
            fields.push("online_url_public", "on");
        }
    }
    if attendance == "online" {
        return;
    }
    fields.push("place_name", venue);
    fields.push("address", format!("{} {}", 1 + dice.below(120), dice.one(STREETS)));
    fields.push("locality", town.name);
    fields.push("country", town.country);
    if dice.hits(85) {
        // Within a few kilometres of the centre.
        let mut near = |middle: f64| {
            let step = i32::try_from(dice.below(4_000)).unwrap_or_default() - 2_000;
            format!("{:.4}", middle + f64::from(step) / 100_000.0)
        };
        let (latitude, longitude) = (near(town.latitude), near(town.longitude));
        fields.push("latitude", latitude);
        fields.push("longitude", longitude);
    }
    let visibility = match dice.below(100) {
        0..84 => "public",
        84..92 => "area",
        _ => "on_request",
    };
    fields.push("address_visibility", visibility);
}

fn event_times(dice: &mut Dice, fields: &mut Fields, today: Date) {
    match dice.below(100) {
        // Once, more likely soon than late.
        0..60 => {
            let start = today + (1 + dice.mostly_small(360)).days();
            match dice.below(100) {
                0..5 => {
                    fields.push("all_day", "on");
                    fields.push("start_date", start.to_string());
                    fields.push("end_date", (start + dice.one(&[0, 1, 2, 4]).days()).to_string());
                }
                5..8 => {
                    fields.push("start_date", start.to_string());
                    fields.push("start_time", "21:30");
                    fields.push("end_date", (start + 1.day()).to_string());
                    fields.push("end_time", dice.one(&["00:30", "01:00", "02:30"]));
                }
                _ => at_an_hour(dice, fields, start),
            }
        }
        60..72 => {
            let start = today - dice.mostly_small(120).days();
            at_an_hour(dice, fields, start);
            fields.push("repeats", "weekly");
            // A course ends, a drop-in goes on.
            if dice.hits(70) {
                let weeks = i32::try_from(dice.below(20)).unwrap_or_default();
                fields.push("repeats_until", (today + (weeks * 7).days()).to_string());
            }
        }
        72..78 => {
            let start = today - dice.mostly_small(120).days();
            at_an_hour(dice, fields, start);
            fields.push("repeats", "fortnightly");
        }
        78..92 => monthly(dice, fields, today, "monthly_nth"),
        _ => monthly(dice, fields, today, "monthly_last"),
    }
}

fn cafe_times(dice: &mut Dice, fields: &mut Fields, today: Date) {
    let state = match dice.below(100) {
        0..86 => "open",
        86..95 => "resting",
        _ => "closed",
    };
    fields.push("cafe_state", state);
    fields.push("founded", (2012 + dice.below(14)).to_string());
    match dice.below(100) {
        _ if state != "open" => {}
        0..70 => monthly(dice, fields, today, "monthly_nth"),
        70..82 => monthly(dice, fields, today, "monthly_last"),
        82..94 => {
            let start = today - dice.mostly_small(300).days();
            at_an_hour(dice, fields, start);
            fields.push("repeats", dice.one(&["weekly", "weekly", "fortnightly"]));
        }
        // Dates to be announced.
        _ => {}
    }
}

fn monthly(dice: &mut Dice, fields: &mut Fields, today: Date, repeats: &str) {
    let nth = if repeats == "monthly_last" { -1 } else { dice.one(&[1, 1, 2, 2, 3, 4]) };
    let month = today.first_of_month() - dice.mostly_small(14).months();
    let weekday = dice.one(&WEEKDAYS);
    let start = month.nth_weekday_of_month(nth, weekday).unwrap_or(month);
    at_an_hour(dice, fields, start);
    fields.push("repeats", repeats);
}

fn at_an_hour(dice: &mut Dice, fields: &mut Fields, start: Date) {
    let hour = dice.one(&[9, 10, 11, 12, 13, 14, 16, 17, 18, 18, 18, 19, 19, 20]);
    let minute = dice.one(&["00", "00", "00", "30", "15"]);
    fields.push("start_date", start.to_string());
    fields.push("start_time", format!("{hour:02}:{minute}"));
    if dice.hits(90) {
        fields.push("end_time", format!("{:02}:{minute}", hour + dice.one(&[1, 1, 2, 2, 3])));
    }
}

fn facts(dice: &mut Dice, fields: &mut Fields, theme: &Theme, town: &Town, organiser: u64) {
    let mut tags: Vec<&str> = theme.tags.to_vec();
    if dice.hits(30) {
        let other = &THEMES[dice.below(THEMES.len())];
        tags.push(dice.one(other.tags));
    }
    fields.push("tags", tags.join(", "));
    fields.push("languages", town.languages);
    match dice.below(100) {
        0..58 => fields.push("cost", "free"),
        58..70 => fields.push("cost", "donation"),
        70..77 => {
            fields.push("cost", "paid");
            fields.push("cost_note", "Pay what you can.");
        }
        _ => {}
    }
    if dice.hits(40) {
        fields.push("contact_public", format!("hello-{organiser}@example.org"));
    }
    if dice.hits(50) {
        fields.push("ages", dice.one(&["all", "16", "18", "with_adult"]));
    }
    dice.some(fields, "audience", theme.audience, 70);
    dice.some(fields, "offers", theme.offers, 75);
    dice.some(fields, "access", &["step_free", "accessible_toilet", "public_transport"], 45);
    dice.some(fields, "access", &["hearing_loop", "sign_language", "quiet_space", "parking"], 12);
    dice.some(fields, "facilities", &["wifi", "projector", "plug_points"], 25);
    if dice.hits(60) {
        fields.push("alcohol", dice.one(&["none", "none", "none", "sold"]));
    }
    if dice.hits(55) {
        fields.push("photos", dice.one(&["none", "none", "ask", "yes"]));
    }
    if dice.hits(50) {
        fields.push("expected", dice.one(&["a handful", "about 10", "about 25", "more"]));
    }
    if dice.hits(12) {
        fields.push("speaker", dice.one(&["Ana", "Ben", "Chidi", "Dina", "Esperanza", "Farid"]));
    }
    if dice.hits(25) {
        fields.push("ground_rules", dice.one(GROUND_RULES));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        listings::submission,
        words::{Language, Words},
    };

    fn words_of(seed: u64, number: u64) -> Vec<(String, String)> {
        let mut dice = Dice::new(chance_of(seed, Kind::Event, number, 0));
        let fields = typed(&mut dice, Kind::Event, number, "2026-11-22".parse().unwrap());
        fields.texts().map(|(name, text)| (name.to_owned(), text.to_owned())).collect()
    }

    #[test]
    fn the_same_seed_types_the_same_words_and_another_other_ones() {
        for number in 0..50 {
            assert_eq!(words_of(1, number), words_of(1, number));
        }
        let differ = (0..50).filter(|number| words_of(1, *number) != words_of(2, *number)).count();
        assert_eq!(differ, 50);
        assert_ne!(words_of(1, 0), words_of(1, 1));
    }

    #[test]
    fn nearly_every_throw_fits_the_form() {
        let words = Words::of(Language::default());
        let today = "2026-11-22".parse().unwrap();
        let mut refused = Vec::new();
        for kind in [Kind::Event, Kind::Cafe] {
            for number in 0..1_000 {
                let fields = typed(&mut Dice::new(chance_of(7, kind, number, 0)), kind, number, today);
                if let Err(refusals) = submission::parse(&fields, words, today) {
                    refused.push(refusals.to_string());
                }
            }
        }
        assert!(refused.len() < 20, "{refused:?}");
    }

    #[test]
    fn every_town_is_where_the_form_takes_it() {
        for town in TOWNS {
            assert!(pure::zones::Zone::parse(town.zone).is_ok(), "{}: {}", town.name, town.zone);
            assert!(pure::countries::Country::parse(town.country).is_ok(), "{}", town.name);
            let point = pure::points::Point::parse(&town.latitude.to_string(), &town.longitude.to_string());
            assert!(point.is_ok(), "{}", town.name);
        }
    }
}
