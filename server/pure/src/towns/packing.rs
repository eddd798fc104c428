//! How `towns.bin` is written: the other half of its layout. The same towns in any order make the same bytes.

use std::collections::{BTreeMap, BTreeSet};

use crate::points::Point;

use super::folding::fold;
use super::pack::{BANDS, BLOCK, MAGIC, Place, SECTIONS};

/// A town on its way into the pack.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The name that people see.
    pub name: String,
    /// Where it lies.
    pub area: Area,
    /// A point in it.
    pub point: Point,
    /// How many live there; zero when nobody says.
    pub population: u32,
    /// Whether it is no town but a ward, a borough or a county.
    pub is_district: bool,
    /// What else it is called.
    pub other_names: Vec<String>,
}

/// The country, zone and regions that many towns share.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Area {
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// The IANA zone.
    pub zone: String,
    /// The narrower region, if one is told: each name that it is known by, the one to show first.
    pub narrow: Vec<String>,
    /// The wider region likewise.
    pub wide: Vec<String>,
}

/// The first half of a postcode on its way into the pack.
#[derive(Debug, Clone)]
pub struct OutwardDraft {
    /// Such as `LS9`.
    pub code: String,
    /// The middle of it.
    pub point: Point,
    /// Its town, as a place in the list of towns.
    pub town: usize,
}

/// A country's code, and what else it is called.
pub type CountryNames = (String, Vec<String>);

/// The bytes of the pack.
pub fn pack(towns: &[Draft], outward: &[OutwardDraft], countries: &[CountryNames]) -> Vec<u8> {
    let mut order: Vec<(String, usize)> =
        towns.iter().enumerate().map(|(place, town)| (fold(&town.name), place)).collect();
    // Same-named ones stand together, the largest first.
    order.sort_by(|a, b| {
        let (one, other) = (&towns[a.1], &towns[b.1]);
        a.0.cmp(&b.0)
            .then(other.population.cmp(&one.population))
            .then_with(|| one.area.cmp(&other.area))
            .then_with(|| place(one).packed().cmp(&place(other).packed()))
            .then_with(|| one.name.cmp(&other.name))
    });
    let mut numbers = vec![0; towns.len()];
    for (number, (_, place)) in order.iter().enumerate() {
        numbers[*place] = number;
    }
    let sorted: Vec<&Draft> = order.iter().map(|(_, place)| &towns[*place]).collect();

    let zones: BTreeSet<&str> = towns.iter().map(|town| town.area.zone.as_str()).collect();
    let zones: Vec<&str> = zones.into_iter().collect();
    let areas: BTreeMap<String, ()> = towns.iter().map(|town| (area_text(&town.area, &zones), ())).collect();
    let areas: Vec<&str> = areas.keys().map(String::as_str).collect();
    let mut countries: Vec<String> = countries
        .iter()
        .map(|(code, names)| {
            std::iter::once(code).chain(names).map(String::as_str).collect::<Vec<_>>().join("|")
        })
        .collect();
    countries.sort();

    let mut points = Vec::new();
    let mut populations = Vec::new();
    let mut town_areas = Vec::new();
    for town in &sorted {
        points.extend(place(town).packed().to_le_bytes());
        populations.extend(short_population(town.population).to_le_bytes());
        let area = area_text(&town.area, &zones);
        let number = areas.binary_search(&area.as_str()).unwrap_or_default();
        town_areas.extend((number as u16).to_le_bytes());
    }

    let mut others = BTreeSet::new();
    for (number, town) in sorted.iter().enumerate() {
        let own = &order[number].0;
        for name in &town.other_names {
            let folded = fold(name);
            if !folded.is_empty() && folded != *own {
                others.insert((folded, number));
            }
        }
    }
    let other_towns = others.iter().flat_map(|(_, number)| three(*number)).collect();

    let mut codes: Vec<&OutwardDraft> = outward.iter().collect();
    codes.sort_by(|a, b| a.code.cmp(&b.code));
    let codes = codes.iter().flat_map(|code| outward_record(code, &numbers)).collect();

    let sections: [Vec<u8>; SECTIONS] = [
        strings(&zones),
        strings(&countries.iter().map(String::as_str).collect::<Vec<_>>()),
        strings(&areas),
        names(sorted.iter().map(|town| town.name.as_str())),
        points,
        populations,
        town_areas,
        bands(&sorted),
        names(others.iter().map(|(name, _)| name.as_str())),
        other_towns,
        codes,
    ];
    let mut bytes = MAGIC.to_vec();
    let mut end = SECTIONS * 4;
    for section in &sections {
        end += section.len();
        bytes.extend((end as u32).to_le_bytes());
    }
    bytes.extend(sections.concat());
    bytes
}

fn place(town: &Draft) -> Place {
    Place::new(town.point.latitude(), town.point.longitude(), town.is_district)
}

/// Country, zone, narrow and wide, each a column. Sorted, those of a country stand together.
fn area_text(area: &Area, zones: &[&str]) -> String {
    let zone = zones.binary_search(&area.zone.as_str()).unwrap_or_default();
    format!("{}\t{zone}\t{}\t{}", area.country, area.narrow.join("|"), area.wide.join("|"))
}

/// Twelve bits of figures and four of doublings.
fn short_population(population: u32) -> u16 {
    let mut doublings = 0;
    let mut figures = population;
    while figures > 0xfff {
        figures >>= 1;
        doublings += 1;
    }
    (doublings << 12) | figures as u16
}

fn bands(towns: &[&Draft]) -> Vec<u8> {
    let mut order: Vec<(usize, u32, usize)> = towns
        .iter()
        .enumerate()
        .map(|(number, town)| (place(town).band(), place(town).west, number))
        .collect();
    order.sort_unstable();
    let mut bytes = Vec::new();
    for band in 0..=BANDS {
        let before = order.partition_point(|(of, ..)| *of < band);
        bytes.extend((before as u32).to_le_bytes());
    }
    bytes.extend(order.iter().flat_map(|(_, _, number)| three(*number)));
    bytes
}

fn outward_record(code: &OutwardDraft, numbers: &[usize]) -> Vec<u8> {
    let mut record = format!("{:<4}", code.code).into_bytes();
    record.truncate(4);
    record.extend(Place::new(code.point.latitude(), code.point.longitude(), false).packed().to_le_bytes());
    record.extend(three(numbers[code.town]));
    record
}

fn three(number: usize) -> [u8; 3] {
    let [a, b, c, ..] = (number as u32).to_le_bytes();
    [a, b, c]
}

fn strings(texts: &[&str]) -> Vec<u8> {
    let mut bytes = (texts.len() as u32).to_le_bytes().to_vec();
    let mut end = 0_u32;
    for text in texts {
        end += text.len() as u32;
        bytes.extend(end.to_le_bytes());
    }
    bytes.extend(texts.concat().bytes());
    bytes
}

fn names<'n>(names: impl Iterator<Item = &'n str>) -> Vec<u8> {
    let mut blocks = Vec::new();
    let mut body = Vec::new();
    let mut before: &[u8] = b"";
    let mut count = 0_u32;
    for name in names {
        let name = &name.as_bytes()[..name.len().min(0xf + 0xff)];
        if (count as usize).is_multiple_of(BLOCK) {
            blocks.extend((body.len() as u32).to_le_bytes());
            before = b"";
        }
        let shared = name.iter().zip(before).take_while(|(a, b)| a == b).count().min(0xf);
        let own = &name[shared..];
        body.push((shared as u8) << 4 | own.len().min(0xf) as u8);
        if own.len() >= 0xf {
            body.push((own.len() - 0xf) as u8);
        }
        body.extend(own);
        before = name;
        count += 1;
    }
    [count.to_le_bytes().to_vec(), blocks, body].concat()
}
