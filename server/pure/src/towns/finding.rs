//! From what people type to the towns they mean: exact names first, then names with a region behind them, then what
//! was begun or misspelt.

use std::ops::Range;

use crate::countries::Country;
use crate::slips::slips;

use super::folding::{fold, words};
use super::{PACK, Spot, Town, postcodes, typos};

/// The most that is ever offered to choose from.
pub const MOST: usize = 12;

/// How much of what is typed is read.
const LONGEST: usize = 120;
/// A town can be named as the neighbourhood of another up to this far away: "Didsbury, Manchester".
const NEIGHBOURS_KM: f64 = 40.0;

/// What typed words may mean, the likeliest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Whether these are called what was typed. If not, they are a guess: begun, misspelt, or in another region.
    pub exact: bool,
    /// At most [`MOST`].
    pub spots: Vec<Spot>,
}

impl Found {
    fn nothing() -> Found {
        Found { exact: false, spots: Vec::new() }
    }

    /// The likeliest.
    pub fn first(&self) -> Option<Spot> {
        self.spots.first().copied()
    }
}

/// The towns or the postcode that typed words mean. Without a country, British towns weigh more than others of the
/// name; with one, its own come before all others.
///
/// Understood are names in any spelling, also old ones and those in other languages and scripts, with or without
/// region and country behind them; keys; and UK postcodes. Where nothing is called so, what begins so and what is a
/// slip or two away is offered instead.
pub fn find(typed: &str, near: Option<Country>) -> Found {
    find_called(typed, near).unwrap_or_else(|| guessed(&Asked::read(typed), &Eyes::of(near)))
}

/// The same without what is offered instead, for which every name there is has to be looked at.
pub fn find_called(typed: &str, near: Option<Country>) -> Option<Found> {
    let asked = Asked::read(typed);
    if asked.words.is_empty() {
        return Some(Found::nothing());
    }
    if let Some(outward) = postcodes::read_loosely(&asked.text) {
        return Some(Found { exact: true, spots: vec![Spot::Outward(outward)] });
    }
    if asked.text.contains('-')
        && let Some(spot) = by_key(&asked.text).filter(|spot| spot.is_told_in_full(&asked.text))
    {
        return Some(Found { exact: true, spots: vec![spot] });
    }
    let eyes = Eyes::of(near);
    let exact = exactly(&asked, &eyes)?;
    Some(better_guessed(&asked, &eyes, &exact).unwrap_or(exact))
}

/// Where only some far village is called so, but a town at home begins so: "Scarboro" is one in Alberta, and rarely
/// meant.
fn better_guessed(asked: &Asked, eyes: &Eyes, exact: &Found) -> Option<Found> {
    const VILLAGE: u32 = 20_000;
    let is_far_village = |spot: &Spot| match spot {
        Spot::Town(town) => town.population() < VILLAGE && eyes.favour(town.0).is_none(),
        Spot::Outward(_) => false,
    };
    let whole = asked.whole();
    if whole.len() < 6 || !exact.spots.iter().all(is_far_village) {
        return None;
    }
    let mut best = Best::new();
    begun(&whole, eyes, &mut best);
    let meant = best.first().filter(|town| town.population() >= VILLAGE && eyes.favour(town.0).is_some())?;
    let rest = fold(&meant.name()).strip_prefix(&whole)?.len();
    if rest > 3 {
        return None;
    }
    let mut spots = vec![Spot::Town(meant)];
    spots.extend(exact.spots.iter().take(MOST - 1));
    Some(Found { exact: false, spots })
}

/// What the words may become while they are still being typed; at most [`MOST`], the most prominent first.
pub fn suggest(typed: &str, near: Option<Country>) -> Vec<Spot> {
    let asked = Asked::read(typed);
    if asked.words.is_empty() {
        return Vec::new();
    }
    let codes: Vec<Spot> = postcodes::begun(&asked.text).take(MOST).map(Spot::Outward).collect();
    if !codes.is_empty() {
        return codes;
    }
    let eyes = Eyes::of(near);
    let mut best = Best::new();
    called_and_otherwise(&asked.whole(), &eyes, [3, 3], &mut best, |_| true);
    begun(&asked.whole(), &eyes, &mut best);
    for (name, region) in asked.splits() {
        let there = |town| belongs(town, &region) || begins_to_belong(town, &region);
        called_and_otherwise(&name, &eyes, [3, 3], &mut best, there);
    }
    if best.is_empty() { find(typed, near).spots } else { best.spots() }
}

/// The first half of the UK postcode that is typed, and nothing else.
pub fn postcode(typed: &str) -> Option<Spot> {
    postcodes::read_loosely(typed).map(Spot::Outward)
}

/// The one spot whose key this is.
pub fn by_key(key: &str) -> Option<Spot> {
    if key.len() > LONGEST || key.bytes().any(|byte| !matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-')) {
        return None;
    }
    if let Some(outward) = postcodes::read(key) {
        let spot = Spot::Outward(outward);
        return (spot.key() == key).then_some(spot);
    }
    let asked = Asked::read(key);
    let bare = most_prominent(&asked.whole()).into_iter();
    let full = asked.splits().flat_map(|(name, region)| {
        let towns = PACK.names.called(&name);
        towns.map(|number| Town(number as u32)).filter(move |town| belongs(town.0, &region))
    });
    let towns: Vec<Town> = bare.chain(full).collect();
    let own = towns.iter().find(|town| town.key() == key);
    own.or_else(|| towns.iter().find(|town| town.full_key() == key)).copied().map(Spot::Town)
}

/// Whom a name means where nothing else is said.
pub(super) fn most_prominent(name: &str) -> Option<Town> {
    let mut best = Best::new();
    called(&fold(name), &Eyes::of(None), &mut best, |_| true);
    best.first()
}

/// The numbers of the areas of a country.
pub(super) fn areas_of(country: Country) -> Range<u16> {
    let range = PACK.areas.beginning_with(&format!("{}\t", country.code()));
    range.start as u16..range.end as u16
}

/// What was typed, taken apart.
struct Asked {
    text: String,
    words: Vec<String>,
    /// Where in the words a comma stood.
    commas: Vec<usize>,
}

impl Asked {
    fn read(typed: &str) -> Asked {
        let calm: String =
            typed.chars().take(LONGEST).map(|c| if c.is_control() { ' ' } else { c }).collect();
        Asked::of(calm.trim())
    }

    fn of(text: &str) -> Asked {
        let mut all = Vec::new();
        let mut commas = Vec::new();
        for part in text.split([',', ';', '،', '、', '，', '(', '/']) {
            let part = words(part);
            if !part.is_empty() && !all.is_empty() {
                commas.push(all.len());
            }
            all.extend(part);
        }
        Asked { text: text.to_owned(), words: all, commas }
    }

    fn whole(&self) -> String {
        self.words.concat()
    }

    /// Each way to read it as a name and a region behind it: at a comma first, then the longest name first.
    fn splits(&self) -> impl Iterator<Item = (String, String)> {
        let comma = self.commas.first().copied();
        let others = (1..self.words.len()).rev().filter(move |at| Some(*at) != comma);
        comma.into_iter().chain(others).map(|at| (self.words[..at].concat(), self.words[at..].concat()))
    }

    /// What stands behind the first comma.
    fn without_the_first_part(&self) -> Option<Asked> {
        let at = *self.commas.first()?;
        Some(Asked {
            text: self.text.split_once(',').map_or_else(String::new, |(_, rest)| rest.trim().to_owned()),
            words: self.words[at..].to_vec(),
            commas: self.commas[1..].iter().map(|comma| comma - at).collect(),
        })
    }
}

/// From where the towns are seen.
struct Eyes {
    /// Areas by their numbers, and how much more a town there weighs.
    favoured: Vec<(Range<u16>, u64)>,
}

impl Eyes {
    fn of(near: Option<Country>) -> Eyes {
        // Boston in Lincolnshire before Boston in Massachusetts, but not Melbourne in Derbyshire before the other one.
        const ISLES: [(&str, u64); 5] = [("GB", 60), ("IM", 60), ("JE", 60), ("GG", 60), ("IE", 30)];
        let asked_for = near.map(|country| (areas_of(country), 1_000_000));
        let isles =
            ISLES.iter().filter_map(|(code, favour)| Some((areas_of(Country::parse(code).ok()?), *favour)));
        Eyes { favoured: asked_for.into_iter().chain(isles).collect() }
    }

    fn favour(&self, town: u32) -> Option<u64> {
        let area = PACK.area(town);
        self.favoured.iter().find(|(areas, _)| areas.contains(&area)).map(|(_, favour)| *favour)
    }

    /// How much a town weighs among others of the same name.
    fn weight(&self, town: u32, by_another_name: bool) -> u64 {
        let own_name = if by_another_name { 1 } else { 5 };
        let whole = if PACK.point(town).is_district { 2 } else { 10 };
        u64::from(PACK.population(town).max(400)) * self.favour(town).unwrap_or(1) * own_name * whole
    }
}

/// The best few towns.
struct Best(Vec<(u64, u32)>);

impl Best {
    fn new() -> Best {
        Best(Vec::with_capacity(MOST + 1))
    }

    fn add(&mut self, weight: u64, town: u32) {
        // Of equal weight, the one that comes first in the pack.
        let before = |one: &(u64, u32)| one.0 > weight || (one.0 == weight && one.1 <= town);
        if self.0.len() == MOST && self.0.last().is_some_and(before) {
            return;
        }
        if let Some(there) = self.0.iter().position(|(_, known)| *known == town) {
            if self.0[there].0 >= weight {
                return;
            }
            self.0.remove(there);
        }
        let at = self.0.partition_point(before);
        self.0.insert(at, (weight, town));
        self.0.truncate(MOST);
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn first(&self) -> Option<Town> {
        self.0.first().map(|(_, town)| Town(*town))
    }

    fn spots(&self) -> Vec<Spot> {
        self.0.iter().map(|(_, town)| Spot::Town(Town(*town))).collect()
    }

    fn found(&self, exact: bool) -> Option<Found> {
        (!self.is_empty()).then(|| Found { exact, spots: self.spots() })
    }
}

/// Towns of exactly this name, or with exactly this other name.
fn called(name: &str, eyes: &Eyes, best: &mut Best, counts: impl Fn(u32) -> bool) {
    called_and_otherwise(name, eyes, [1, 1], best, counts);
}

/// As [`called`], with how many times more the name itself and another name count.
fn called_and_otherwise(
    name: &str,
    eyes: &Eyes,
    times: [u64; 2],
    best: &mut Best,
    counts: impl Fn(u32) -> bool,
) {
    for number in PACK.names.called(name) {
        let town = number as u32;
        if counts(town) {
            best.add(eyes.weight(town, false) * times[0], town);
        }
    }
    for number in PACK.other_names.called(name) {
        let town = PACK.other_town(number);
        // Two letters are the other name of some village nearly always.
        let is_rare = name.len() < 3 && PACK.population(town) < METROPOLIS;
        if counts(town) && !is_rare {
            best.add(eyes.weight(town, true) * times[1], town);
        }
    }
}

/// So many people know a town by two letters.
const METROPOLIS: u32 = 1_000_000;

fn begun(start: &str, eyes: &Eyes, best: &mut Best) {
    for number in PACK.names.beginning_with(start) {
        best.add(eyes.weight(number as u32, false), number as u32);
    }
    for number in PACK.other_names.beginning_with(start) {
        let town = PACK.other_town(number);
        best.add(eyes.weight(town, true), town);
    }
}

/// Names as they were typed, with their regions if those were typed too.
fn exactly(asked: &Asked, eyes: &Eyes) -> Option<Found> {
    let mut best = Best::new();
    called(&asked.whole(), eyes, &mut best, |_| true);
    if let Some(found) = best.found(true) {
        return Some(found);
    }
    for (name, region) in asked.splits() {
        // Bangor, Wales is not in New South Wales, but Leeds, Yorkshire is in West Yorkshire.
        called_and_otherwise(&name, eyes, [20, 1], &mut best, |town| spells(&region, &full_names(town)));
        if best.is_empty() {
            called_and_otherwise(&name, eyes, [20, 1], &mut best, |town| belongs(town, &region));
        }
        if let Some(found) = best.found(true) {
            return Some(found);
        }
    }
    // "Leeds LS9 8AA"
    for at in (1..asked.words.len()).rev().take(2) {
        if let Some(outward) = postcodes::read(&asked.words[at..].join(" ")) {
            return Some(Found { exact: true, spots: vec![Spot::Outward(outward)] });
        }
    }
    // "Didsbury, Manchester"
    for (name, town) in asked.splits() {
        let mut hosts = Best::new();
        called(&town, eyes, &mut hosts, |_| true);
        let hosts: Vec<_> = hosts.0.iter().map(|(_, host)| Town(*host).point()).collect();
        if !hosts.is_empty() {
            called(&name, eyes, &mut best, |town| {
                hosts.iter().any(|host| host.distance_km(Town(town).point()) <= NEIGHBOURS_KM)
            });
        }
        if let Some(found) = best.found(true) {
            return Some(found);
        }
    }
    // "12 Briggate, Leeds"
    asked
        .without_the_first_part()
        .and_then(|rest| exactly_or_postcode(&rest, eyes))
        .or_else(|| trimmed(asked, eyes))
}

fn exactly_or_postcode(asked: &Asked, eyes: &Eyes) -> Option<Found> {
    match postcodes::read(&asked.text) {
        Some(outward) => Some(Found { exact: true, spots: vec![Spot::Outward(outward)] }),
        None => exactly(asked, eyes),
    }
}

/// Without words that only say which part of a town: "north Leeds", "Leeds city centre", "Dublin 8".
fn trimmed(asked: &Asked, eyes: &Eyes) -> Option<Found> {
    const BEFORE: [&str; 10] =
        ["north", "south", "east", "west", "central", "greater", "inner", "outer", "near", "downtown"];
    const BEHIND: [&str; 10] =
        ["city", "town", "centre", "center", "area", "north", "south", "east", "west", "central"];
    let is_number = |word: &str| word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit());
    let mut left = &asked.words[..];
    while let [_, .., last] = left
        && (BEHIND.contains(&last.as_str()) || is_number(last))
    {
        left = &left[..left.len() - 1];
    }
    while let [first, _, ..] = left
        && BEFORE.contains(&first.as_str())
    {
        left = &left[1..];
    }
    if left.len() == asked.words.len() {
        return None;
    }
    exactly(&Asked { text: left.join(" "), words: left.to_vec(), commas: Vec::new() }, eyes)
}

/// What begins so, what is misspelt, or what is there by the name but not in that region.
fn guessed(asked: &Asked, eyes: &Eyes) -> Found {
    let whole = asked.whole();
    let mut best = Best::new();
    if whole.len() >= 3 {
        begun(&whole, eyes, &mut best);
    }
    misspelt(&whole, FIRM, eyes, &mut best, |_| true);
    if best.is_empty() {
        for (name, region) in asked.splits() {
            misspelt(&name, FIRM, eyes, &mut best, |town| belongs(town, &region));
            called(&name, eyes, &mut best, |town| nearly_belongs(town, &region));
        }
    }
    if best.is_empty()
        && let Some(at) = asked.commas.first()
    {
        called(&asked.words[..*at].concat(), eyes, &mut best, |_| true);
    }
    if best.is_empty() && whole.len() <= 20 {
        misspelt(&whole, 1, eyes, &mut best, |_| true);
    }
    best.found(false).unwrap_or_else(Found::nothing)
}

/// So many letters at the beginning of a name people rarely miss; two slips there are looked for last.
const FIRM: usize = 2;

/// One slip from five letters on, two from nine. A slip costs more than most differences in size.
fn misspelt(typed: &str, firm: usize, eyes: &Eyes, best: &mut Best, counts: impl Fn(u32) -> bool) {
    let most: usize = match typed.len() {
        0..5 => return,
        5..9 => 1,
        _ => 2,
    };
    let mut add = |town: u32, by_another_name: bool, slips: usize| {
        if counts(town) {
            let right = most.saturating_sub(slips) as u32;
            best.add(eyes.weight(town, by_another_name) * 20_u64.pow(right), town);
        }
    };
    typos::near_misses(&PACK.names, typed, most, firm, |number, slips| add(number as u32, false, slips));
    // Other names are many, and some are strange: there two slips can make anything of anything.
    typos::near_misses(&PACK.other_names, typed, 1, firm, |number, slips| {
        add(PACK.other_town(number), true, slips);
    });
}

/// Whether a text, folded, says nothing but where a town is: "walesuk" of a town in Wales.
fn belongs(town: u32, said: &str) -> bool {
    let names: Vec<String> = runs(town).collect();
    spells(said, &names)
}

fn full_names(town: u32) -> Vec<String> {
    Town(town).area().names().map(fold).collect()
}

fn spells(said: &str, names: &[String]) -> bool {
    said.is_empty()
        || names.iter().any(|name| said.strip_prefix(name.as_str()).is_some_and(|rest| spells(rest, names)))
}

/// Whether what is still being typed may become the region of a town.
fn begins_to_belong(town: u32, said: &str) -> bool {
    runs(town).any(|name| name.starts_with(said))
}

/// Whether the region of a town was misspelt.
fn nearly_belongs(town: u32, said: &str) -> bool {
    said.len() >= 5 && runs(town).any(|name| slips(&name, said) <= if said.len() < 9 { 1 } else { 2 })
}

/// The names of a town's regions and country, and each part of them that is said alone: "Yorkshire", "Carolina".
fn runs(town: u32) -> impl Iterator<Item = String> {
    const NOT_ALONE: [&str; 6] = ["of", "city", "county", "north", "south", "new"];
    Town(town).area().names().flat_map(|name| {
        let words = words(name);
        let mut runs = Vec::new();
        for from in 0..words.len() {
            for until in from + 1..=words.len() {
                let run = &words[from..until];
                if run.len() == words.len() || !run.iter().all(|word| NOT_ALONE.contains(&word.as_str())) {
                    runs.push(run.concat());
                }
            }
        }
        runs
    })
}
