//! Makes `server/pure/src/towns/towns.bin` of what others have gathered. `cargo xtask towns` fetches that and runs this:
//! `cargo run --example pack_towns -- FOLDER FILE`

mod geonames;
mod lists;
mod ordnance;
mod telling_apart;

use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::path::{Path, PathBuf};

use pure::countries;
use pure::points::Point;
use pure::towns::fold;
use pure::towns::packing::{self, Draft, OutwardDraft};

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    let mut line = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(sources), Some(file)) = (line.next(), line.next()) else {
        return Err("say where the sources are, and where the pack goes".into());
    };
    let bytes = make(&sources)?;
    std::fs::write(&file, &bytes)?;
    println!("{}: {} KB", file.display(), bytes.len() / 1024);
    Ok(())
}

fn make(sources: &Path) -> Outcome<Vec<u8>> {
    let map = ordnance::Map::read(&sources.join("geocode/code_point_open"), &sources.join("codelist"))?;
    let mut towns = geonames::towns(sources, &map)?;
    let listed = towns.len();
    towns.extend(lists::towns_by_hand()?);
    let districts = map.districts(&towns);
    println!(
        "{listed} towns, {} by hand, {} wards, boroughs and counties",
        towns.len() - listed,
        districts.len()
    );
    towns.extend(districts);
    add_nicknames(&mut towns)?;
    let towns = telling_apart::tell_apart(towns);
    let outward = outward(&map, &towns)?;
    println!("{} towns kept, {} outward codes", towns.len(), outward.len());
    let countries = lists::countries()?;
    let names = countries::all().iter().map(|country| {
        let mut names = vec![country.name().to_owned()];
        names.extend(countries.get(country.code()).cloned().unwrap_or_default());
        (country.code().to_owned(), names)
    });
    Ok(packing::pack(&towns, &outward, &names.collect::<Vec<_>>()))
}

fn add_nicknames(towns: &mut [Draft]) -> Outcome<()> {
    for [country, name, others] in lists::nicknames()? {
        let town = towns
            .iter_mut()
            .filter(|town| town.area.country == country && town.name == name && !town.is_district)
            .max_by_key(|town| town.population)
            .ok_or_else(|| format!("no town is called {name} in {country}"))?;
        town.other_names.extend(others.split('|').map(str::to_owned));
    }
    Ok(())
}

/// Every outward code with the middle of it and its town.
fn outward(map: &ordnance::Map, towns: &[Draft]) -> Outcome<Vec<OutwardDraft>> {
    let mut codes: BTreeMap<String, (Point, usize)> = BTreeMap::new();
    let councils: HashMap<usize, String> = towns
        .iter()
        .enumerate()
        .filter(|(_, town)| town.area.country == "GB" && !town.is_district)
        .filter_map(|(number, town)| Some((number, map.council_at(town.point)?.to_owned())))
        .collect();
    let mut numbers: Vec<usize> = councils.keys().copied().collect();
    numbers.sort_unstable();
    for (code, middle, council) in map.outward() {
        let of_the_council = numbers.iter().copied().filter(|number| councils[number] == council);
        let town = town_of(middle, of_the_council, towns)
            .or_else(|| town_of(middle, numbers.iter().copied(), towns))
            .ok_or("Britain has towns")?;
        codes.insert(code, (middle, town));
    }
    for (code, country, name) in lists::outward_by_hand()? {
        let town = towns
            .iter()
            .enumerate()
            .filter(|(_, town)| {
                town.area.country == country && fold(&town.name) == fold(name) && !town.is_district
            })
            .filter(|(_, town)| {
                country != "GB" || town.area.wide.first().is_some_and(|wide| wide == "Northern Ireland")
            })
            .max_by_key(|(_, town)| town.population)
            .map(|(number, _)| number)
            .ok_or_else(|| format!("no town is called {name} in {country}"))?;
        codes.insert(code, (towns[town].point, town));
    }
    // W1 is W1A to W1W.
    let mut bare: BTreeMap<String, Vec<(Point, usize)>> = BTreeMap::new();
    for (code, middle) in &codes {
        if let Some(start) = code.strip_suffix(|c: char| c.is_ascii_alphabetic())
            && !codes.contains_key(start)
        {
            bare.entry(start.to_owned()).or_default().push(*middle);
        }
    }
    for (start, parts) in bare {
        let mean = |of: fn(Point) -> f64| {
            parts.iter().map(|(point, _)| of(*point)).sum::<f64>() / parts.len() as f64
        };
        let middle = Point::new(mean(Point::latitude), mean(Point::longitude))?;
        codes.insert(start, (middle, parts[0].1));
    }
    Ok(codes.into_iter().map(|(code, (point, town))| OutwardDraft { code, point, town }).collect())
}

/// The largest town that a point can lie in, or the one whose edge is nearest.
fn town_of(middle: Point, among: impl Iterator<Item = usize>, towns: &[Draft]) -> Option<usize> {
    let away = |number: usize| {
        let town = &towns[number];
        // Some four thousand people live on a square kilometre of a British town.
        let radius = (f64::from(town.population.max(1000)) / (4000.0 * std::f64::consts::PI)).sqrt();
        middle.distance_km(town.point) / radius
    };
    // An island is no post town.
    let is_town = |number: &usize| {
        !towns[*number].name.starts_with("Isle ") && middle.distance_km(towns[*number].point) < 60.0
    };
    let mut among: Vec<usize> = among.filter(is_town).collect();
    among.sort_by_key(|number| std::cmp::Reverse(towns[*number].population));
    let inside = among.iter().copied().find(|number| away(*number) <= 1.3);
    inside.or_else(|| among.iter().copied().min_by(|a, b| away(*a).total_cmp(&away(*b))))
}
