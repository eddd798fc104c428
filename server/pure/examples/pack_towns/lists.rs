//! What we had to write by hand: files of columns between tabs beside this one.

use std::collections::HashMap;

use pure::points::Point;
use pure::towns::packing::{Area, Draft};

use crate::Outcome;

/// The lines of a list without its comments, each as so many columns; columns that are not there are empty.
fn rows<const N: usize>(list: &'static str) -> impl Iterator<Item = [&'static str; N]> {
    list.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).map(|line| {
        let mut columns = [""; N];
        for (column, text) in columns.iter_mut().zip(line.split('\t')) {
            *column = text;
        }
        columns
    })
}

fn names(column: &str) -> Vec<String> {
    column.split('|').filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

/// A council of Great Britain.
pub struct Council {
    /// What people call it.
    pub name: String,
    /// What the county is called, the name to show first; none where a county council decides.
    pub county: Vec<String>,
}

/// Councils by their official code.
pub fn councils() -> HashMap<&'static str, Council> {
    rows(include_str!("councils.tsv"))
        .map(|[code, name, county]| (code, Council { name: name.to_owned(), county: names(county) }))
        .collect()
}

/// What to call regions, by country and their name in GeoNames.
pub fn regions() -> HashMap<(&'static str, &'static str), Vec<String>> {
    rows(include_str!("regions.tsv")).map(|[country, name, shown]| ((country, name), names(shown))).collect()
}

/// What else countries are called.
pub fn countries() -> Outcome<HashMap<&'static str, Vec<String>>> {
    Ok(rows(include_str!("countries.tsv")).map(|[code, others]| (code, names(others))).collect())
}

/// Country, name of a town, and what else people call it.
pub fn nicknames() -> Outcome<Vec<[&'static str; 3]>> {
    Ok(rows(include_str!("nicknames.tsv")).collect())
}

/// Outward codes that are on no free map, with country and town.
pub fn outward_by_hand() -> Outcome<Vec<(String, &'static str, &'static str)>> {
    let mut codes = Vec::new();
    for [area, numbers, country, town] in rows(include_str!("outward.tsv")) {
        let (first, last) = numbers.split_once('-').unwrap_or((numbers, numbers));
        for number in first.parse::<u8>()?..=last.parse::<u8>()? {
            codes.push((format!("{area}{number}"), country, town));
        }
    }
    Ok(codes)
}

/// Towns that GeoNames does not count as one.
pub fn towns_by_hand() -> Outcome<Vec<Draft>> {
    rows(include_str!("missing.tsv"))
        .map(|[country, name, narrow, wide, latitude, longitude, population, zone]| {
            Ok(Draft {
                name: name.to_owned(),
                area: Area {
                    country: country.to_owned(),
                    zone: zone.to_owned(),
                    narrow: names(narrow),
                    wide: names(wide),
                },
                point: Point::parse(latitude, longitude)?,
                population: population.parse()?,
                is_district: false,
                other_names: Vec::new(),
            })
        })
        .collect()
}
