//! Towns that share a name must differ in what is said behind it: so each has a label and an address of its own.

use std::collections::{BTreeMap, HashMap};

use pure::points::Point;
use pure::slugs::slug;
use pure::towns::fold;
use pure::towns::packing::{Area, Draft};

/// Two towns of a name and country that are nearer than this are one, in kilometres.
const SAME: f64 = 6.0;

/// Drops what is there twice, and keeps narrower regions only where they are needed.
pub fn tell_apart(towns: Vec<Draft>) -> Vec<Draft> {
    let towns = once_each(towns);
    let landmarks = Landmarks::of(&towns);
    let mut said: Vec<Said> = towns.into_iter().map(Said::of).collect();

    // In Britain and Ireland the county is always said; elsewhere only the wider region, at first.
    for town in &mut said {
        if !matches!(town.draft.area.country.as_str(), "GB" | "IE") {
            town.narrower = std::mem::take(&mut town.draft.area.narrow);
        }
    }
    for number in shared(&said) {
        let town = &mut said[number];
        if !town.narrower.is_empty() {
            town.draft.area.narrow = std::mem::take(&mut town.narrower);
        }
    }
    for number in shared(&said) {
        let town = &mut said[number];
        if let Some(landmark) = landmarks.near(&town.draft) {
            town.draft.area.narrow.insert(0, format!("near {landmark}"));
        }
    }
    // What nobody could tell apart by words is of no use twice.
    let mut kept: HashMap<String, usize> = HashMap::new();
    for (number, town) in said.iter().enumerate() {
        let best = kept.entry(town.in_full()).or_insert(number);
        if said[*best].draft.population < town.draft.population {
            *best = number;
        }
    }
    let mut kept: Vec<usize> = kept.into_values().collect();
    kept.sort_unstable();
    kept.into_iter().map(|number| said[number].draft.clone()).collect()
}

struct Said {
    draft: Draft,
    narrower: Vec<String>,
}

impl Said {
    fn of(draft: Draft) -> Said {
        Said { draft, narrower: Vec::new() }
    }

    /// All that will be said of it, as in its address.
    fn in_full(&self) -> String {
        let Area { country, narrow, wide, .. } = &self.draft.area;
        let narrow = narrow.first();
        let wide = wide.first().filter(|_| narrow.is_none() || !matches!(country.as_str(), "GB" | "IE"));
        let regions: Vec<String> = [narrow, wide].into_iter().flatten().map(|region| slug(region)).collect();
        format!("{}-{}-{country}", fold(&self.draft.name), regions.join("-"))
    }
}

/// The numbers of all that are not alone in what is said of them.
fn shared(said: &[Said]) -> Vec<usize> {
    let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (number, town) in said.iter().enumerate() {
        groups.entry(town.in_full()).or_default().push(number);
    }
    groups.into_values().filter(|group| group.len() > 1).flatten().collect()
}

/// One of each town: the larger where two of a name lie in one place.
fn once_each(towns: Vec<Draft>) -> Vec<Draft> {
    let mut groups: BTreeMap<(String, String), Vec<Draft>> = BTreeMap::new();
    for town in towns {
        groups.entry((fold(&town.name), town.area.country.clone())).or_default().push(town);
    }
    let mut once = Vec::new();
    for mut group in groups.into_values() {
        group.sort_by_key(|town| (town.is_district, std::cmp::Reverse(town.population)));
        let mut kept: Vec<Draft> = Vec::new();
        for town in group {
            let there = |other: &Draft| other.point.distance_km(town.point) < SAME;
            if !kept.iter().any(there) {
                kept.push(town);
            }
        }
        once.append(&mut kept);
    }
    once
}

/// Larger towns by square degree, for saying what a small one is near.
struct Landmarks(HashMap<(i32, i32), Vec<Landmark>>);

struct Landmark {
    point: Point,
    name: String,
    people: u32,
}

impl Landmarks {
    fn of(towns: &[Draft]) -> Landmarks {
        let mut squares: HashMap<_, Vec<_>> = HashMap::new();
        for town in towns.iter().filter(|town| !town.is_district) {
            let landmark = Landmark { point: town.point, name: town.name.clone(), people: town.population };
            squares.entry(square(town.point)).or_default().push(landmark);
        }
        Landmarks(squares)
    }

    /// The nearest town of another name that is larger than this one.
    fn near(&self, town: &Draft) -> Option<&str> {
        let (south, west) = square(town.point);
        let around = (-1..=1).flat_map(|rows| (-1..=1).map(move |columns| (south + rows, west + columns)));
        let others = around.filter_map(|square| self.0.get(&square)).flatten();
        let larger =
            others.filter(|other| other.people > town.population && fold(&other.name) != fold(&town.name));
        let away = |other: &&Landmark| other.point.distance_km(town.point);
        larger
            .min_by(|a, b| away(a).total_cmp(&away(b)).then(a.name.cmp(&b.name)))
            .map(|landmark| landmark.name.as_str())
    }
}

fn square(point: Point) -> (i32, i32) {
    (point.latitude().floor() as i32, point.longitude().floor() as i32)
}
