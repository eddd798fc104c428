//! Countries and their regions, as people name them instead of a town. A region is here what towns say they lie in, so
//! whatever has a town near it can be listed by it.

use std::sync::LazyLock;

use super::finding::{self, areas_of};
use super::folding::{fold, words};
use super::{Area, PACK, Spot, Town};
use crate::countries::{self, Country};
use crate::points::Point;
use crate::slips;
use crate::slugs;

/// A country, or regions of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Land {
    country: Country,
    /// Its regions of the name; none where it is the whole country.
    regions: Vec<&'static str>,
    /// What it is called.
    name: String,
    /// The same told in full, where several regions have a part of their names in common.
    told: Option<String>,
}

/// A region has at least so many people: below it is a town by another name.
const REGION_LEAST: u64 = 50_000;
/// A council's area of a town's name is no other place than the town, up to so many people.
const COUNTY_LEAST: u64 = 400_000;
/// A town at home is meant before a region of its name from so many people on.
const TOWN_LEAST: u32 = 20_000;
/// A town abroad, from so many on.
const CITY_LEAST: u32 = 100_000;
/// And unless its region has so many times more.
const REGION_TIMES: u64 = 5;
/// A country is recognised with a slip from so many letters on.
const MISSPELT_LEAST: usize = 6;

/// Where no town is meant: too wide to list by, or no place at all.
#[rustfmt::skip]
const NO_TOWN: &[&str] = &[
    "africa", "antarctica", "anywhere", "asia", "balkans", "britishisles", "caribbean", "centralamerica", "eu", "europe",
    "europeanunion", "everywhere", "globally", "here", "home", "international", "latinamerica", "me", "mylocation",
    "middleeast", "nearby", "nearme", "no", "none", "northamerica", "nowhere", "oceania", "online", "scandinavia",
    "southamerica", "virtual", "westafrica", "eastafrica", "world", "worldwide", "yes", "zoom",
];

/// Whether a name is that of no town whatever: wider than what can be listed by, or no place.
pub fn is_no_town(typed: &str) -> bool {
    NO_TOWN.contains(&fold(typed).as_str())
}

impl Land {
    /// The country or the part of the United Kingdom that is called so.
    pub fn named(typed: &str) -> Option<Land> {
        let name = fold(typed);
        if name.len() < 2 {
            return None;
        }
        country(&name).map(Land::of).or_else(|| nation(&name))
    }

    /// The one whose name is a slip away.
    pub fn misspelt(typed: &str) -> Option<Land> {
        let name = fold(typed);
        if name.len() < MISSPELT_LEAST {
            return None;
        }
        let nations = NATIONS.iter().map(|nation| (fold(nation), *nation));
        let all = countries::all().iter().map(|country| (fold(country.name()), country.name()));
        let near = nations.chain(all).find(|(meant, _)| {
            meant[..1] == name[..1] && slips::within(meant, &name, 1).is_some_and(|slips| slips == 1)
        });
        near.and_then(|(_, name)| Land::named(name))
    }

    /// The regions that are called so, where they and no town of the name are meant. `found` is the town of the name.
    pub fn region(typed: &str, found: Option<Spot>) -> Option<Land> {
        let name = fold(typed);
        if name.len() < 3 || name.len() > 60 {
            return None;
        }
        let of_name = || REGIONS.iter().filter(|region| region.is_called(&name));
        // Of several countries with a region of the name, the one at home, else the one with most people.
        let at_home = |country: Country| matches!(country.code(), "GB" | "IE");
        let first = of_name().max_by_key(|region| (at_home(region.country), region.people))?;
        let (country, people) = (first.country, first.people);
        let regions: Vec<&'static Region> = of_name().filter(|region| region.country == country).collect();
        if people < REGION_LEAST || found.is_some_and(|found| is_rather(found, &name, people)) {
            return None;
        }
        if let Some(whole) = regions.iter().find(|region| region.folded == name) {
            let (regions, name) = (vec![whole.folded.as_str()], whole.name.to_owned());
            return Some(Land { country, regions, name, told: None });
        }
        let told = enumerated(&regions.iter().map(|region| region.name).collect::<Vec<_>>());
        let common = regions.first().and_then(|region| end_called(region.name, &name)).unwrap_or(&told);
        Some(Land {
            country,
            name: common.to_owned(),
            regions: regions.iter().map(|region| region.folded.as_str()).collect(),
            told: Some(told),
        })
    }

    fn of(country: Country) -> Land {
        Land { country, regions: Vec::new(), name: country.name().to_owned(), told: None }
    }

    /// The country itself, or that of its regions.
    pub fn country(&self) -> Country {
        self.country
    }

    /// Whether it is a whole country.
    pub fn is_country(&self) -> bool {
        self.regions.is_empty()
    }

    /// Whether it is called exactly so.
    pub fn is_called(&self, typed: &str) -> bool {
        fold(&self.name) == fold(typed)
    }

    /// What it is called: `Ireland`, `Scotland`, `Victoria`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The name with what tells it apart: `Victoria, Australia`, `North Tyneside and South Tyneside, United Kingdom`.
    pub fn label(&self) -> String {
        let is_plain = self.regions.is_empty() || NATIONS.contains(&self.name.as_str());
        let name = self.told.as_deref().unwrap_or(&self.name);
        if is_plain { name.to_owned() } else { format!("{name}, {}", self.country.name()) }
    }

    /// The label as it stands in a sentence, behind a word such as "in": `the United Kingdom`.
    pub fn in_full(&self) -> String {
        self.with_article(self.label())
    }

    /// The same, shortly where several regions are meant: `Tyneside`.
    pub fn in_a_sentence(&self) -> String {
        if self.told.is_some() { self.name.clone() } else { self.in_full() }
    }

    fn with_article(&self, label: String) -> String {
        let begins = |word: &&str| label.starts_with(word);
        let ends = |word: &&str| label.ends_with(word);
        let has_article =
            self.regions.is_empty() && (PLURALS_BEGIN.iter().any(begins) || PLURALS_END.iter().any(ends));
        if has_article { format!("the {label}") } else { label }
    }

    /// What stands in an address for it, if its name is enough.
    pub fn key(&self) -> Option<String> {
        let key = slugs::slug(&self.name);
        let read = Land::named(&key).or_else(|| Land::region(&key, finding::find(&key, None).first()));
        (read.as_ref() == Some(self)).then_some(key)
    }

    /// Words that no language has: by any of them whatever lies there is found.
    pub fn marks(&self) -> Vec<String> {
        if self.regions.is_empty() {
            return vec![mark(self.country)];
        }
        self.regions.iter().map(|region| mark_of_region(self.country, region)).collect()
    }
}

/// The marks of whatever lies at a point, in a country if that is known, and in a region as somebody typed it.
pub fn marks_at(point: Option<Point>, country: Option<Country>, region: Option<&str>) -> Vec<String> {
    let town = point.map(super::nearest);
    let Some(country) = country.or(town.map(Town::country)) else { return Vec::new() };
    // Beyond the border is another country's town.
    let town = town.filter(|town| town.country() == country);
    let mut marks = vec![mark(country)];
    let known = town.into_iter().flat_map(|town| area_names(town.area()));
    let regions = known.chain(region.map(fold).filter(|region| !region.is_empty()));
    marks.extend(regions.map(|region| mark_of_region(country, &region)));
    marks.sort_unstable();
    marks.dedup();
    marks
}

fn mark(country: Country) -> String {
    format!("in1{}", country.code().to_ascii_lowercase())
}

fn mark_of_region(country: Country, folded: &str) -> String {
    format!("{}1{folded}", mark(country))
}

/// Countries that English gives an article, by how their names begin and end.
const PLURALS_BEGIN: &[&str] =
    &["United ", "Netherlands", "Philippines", "Bahamas", "Gambia", "Maldives", "Isle "];
const PLURALS_END: &[&str] = &[" Islands", " Republic", " Territories", " Territory"];

/// The end of a name that is called so: of `South Tyneside` it is `Tyneside`.
fn end_called(name: &'static str, called: &str) -> Option<&'static str> {
    let ends = name.match_indices(' ').map(|(at, _)| &name[at + 1..]);
    ends.into_iter().find(|end| fold(end) == called)
}

/// `A`, `A and B`, `A, B and C`.
fn enumerated(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [name] => (*name).to_owned(),
        [names @ .., last] => format!("{} and {last}", names.join(", ")),
    }
}

const NATIONS: [&str; 4] = ["England", "Scotland", "Wales", "Northern Ireland"];

/// A part of the United Kingdom, also in its own language, and the south of one.
fn nation(name: &str) -> Option<Land> {
    const SIDES: [&str; 7] = ["north", "south", "east", "west", "mid", "central", "rural"];
    const OWN: [(&str, &str); 5] = [
        ("alba", "Scotland"),
        ("cymru", "Wales"),
        ("ni", "Northern Ireland"),
        ("ulster", "Northern Ireland"),
        ("nireland", "Northern Ireland"),
    ];
    let side = SIDES.iter().find_map(|side| name.strip_prefix(side));
    let of = |name: &str| {
        let own = NATIONS.iter().find(|nation| fold(nation) == name).copied();
        own.or_else(|| OWN.iter().find(|(other, _)| *other == name).map(|(_, nation)| *nation))
    };
    let nation = of(name).or_else(|| of(side?))?;
    let country = Country::parse("GB").ok()?;
    let region = REGIONS.iter().find(|region| region.country == country && region.name == nation)?;
    Some(Land { country, regions: vec![region.folded.as_str()], name: nation.to_owned(), told: None })
}

fn country(name: &str) -> Option<Country> {
    // The islands around it say that they are in the kingdom, too.
    let otherwise = OTHERWISE.iter().find(|(other, _)| *other == name).map(|(_, code)| *code);
    let own = || countries::all().iter().find(|country| fold(country.name()) == name).map(|own| own.code());
    let known = || {
        let mut all = (0..).map(|number| PACK.countries.get(number)).take_while(|names| !names.is_empty());
        let names = all.find(|names| names.split('|').skip(1).any(|other| fold(other) == name))?;
        names.split('|').next()
    };
    Country::parse(otherwise.or_else(own).or_else(known)?).ok()
}

/// What else countries are called.
#[rustfmt::skip]
const OTHERWISE: &[(&str, &str)] = &[
    ("uk", "GB"),
    ("algerie", "DZ"), ("aotearoanewzealand", "NZ"), ("cameroun", "CM"), ("congo", "CD"), ("eesti", "EE"),
    ("greatbritain", "GB"), ("hrvatska", "HR"), ("island", "IS"), ("kalaallitnunaat", "GL"), ("latvija", "LV"), ("lietuva", "LT"),
    ("maroc", "MA"), ("peru", "PE"), ("rossiya", "RU"), ("slovenija", "SI"), ("slovensko", "SK"), 
    ("srbija", "RS"), ("srilanka", "LK"), ("tunisie", "TN"), ("ukraina", "UA"), ("unitedstatesofamerica", "US"),
    ("usofa", "US"), ("usamerica", "US"), ("zhongguo", "CN"), ("nihon", "JP"), ("crnagora", "ME"), ("shqiperia", "AL"),
    ("balgaria", "BG"), ("luxemburg", "LU"), ("letzebuerg", "LU"), ("kibris", "CY"), ("sakartvelo", "GE"),
    ("southernireland", "IE"), ("irishrepublic", "IE"),
];

/// Whether the town of a name is meant before a region of it.
fn is_rather(found: Spot, name: &str, people: u64) -> bool {
    let Spot::Town(town) = found else { return true };
    let is_at_home = matches!(town.country().code(), "GB" | "IE" | "IM" | "JE" | "GG");
    let population = town.population();
    match (town.is_district(), is_at_home) {
        (true, true) => people < COUNTY_LEAST && fold(&town.name()) == name,
        (false, true) => population >= TOWN_LEAST,
        // What is only another name of it must be the bigger by that.
        (_, false) => {
            let times = if fold(&town.name()).contains(name) { REGION_TIMES } else { 1 };
            population >= CITY_LEAST && u64::from(population) * times >= people
        }
    }
}

/// A region of a country, with the people of its towns.
struct Region {
    country: Country,
    name: &'static str,
    folded: String,
    people: u64,
}

impl Region {
    /// Whether it is called so, or is a side of what is called so: West Yorkshire is in Yorkshire.
    fn is_called(&self, name: &str) -> bool {
        const SIDES: [&str; 9] =
            ["north", "south", "east", "west", "mid", "greater", "east riding of", "central", "county"];
        if self.folded == name {
            return true;
        }
        name.len() >= 5
            && self.folded.ends_with(name)
            && SIDES.iter().any(|side| {
                let said = words(self.name);
                let sides = words(side);
                said.len() > sides.len() && said.starts_with(&sides) && said[sides.len()..].concat() == name
            })
    }
}

/// Everything that towns say they lie in.
static REGIONS: LazyLock<Vec<Region>> = LazyLock::new(|| {
    let mut people = Vec::<u64>::new();
    for town in super::all().filter(|town| !town.is_district()) {
        let area = usize::from(PACK.area(town.0));
        people.resize(people.len().max(area + 1), 0);
        people[area] += u64::from(town.population());
    }
    let mut regions: Vec<Region> = Vec::new();
    for country in countries::all() {
        let mut of_it = std::collections::BTreeMap::<String, (&'static str, u64)>::new();
        for number in areas_of(*country) {
            let area = Area(PACK.areas.get(usize::from(number)));
            let many = people.get(usize::from(number)).copied().unwrap_or_default();
            for name in area.narrow().chain(area.wide()) {
                of_it.entry(fold(name)).or_insert((name, 0)).1 += many;
            }
        }
        let of_it = of_it.into_iter().filter(|(folded, _)| !folded.is_empty());
        regions.extend(of_it.map(|(folded, (name, people))| Region {
            country: *country,
            name,
            folded,
            people,
        }));
    }
    regions
});

fn area_names(area: Area) -> impl Iterator<Item = String> {
    area.narrow().chain(area.wide()).map(fold).filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::towns::find;

    fn meant(typed: &str) -> Option<String> {
        let land = Land::named(typed).or_else(|| Land::region(typed, find(typed, None).first()));
        land.map(|land| land.label())
    }

    #[test]
    fn countries_are_known_by_what_people_call_them() {
        for (typed, label) in [
            ("ireland", "Ireland"),
            ("Éire", "Ireland"),
            ("eire", "Ireland"),
            ("UK", "United Kingdom"),
            ("u.k.", "United Kingdom"),
            ("the united kingdom", "United Kingdom"),
            ("great-britain", "United Kingdom"),
            ("usa", "United States"),
            ("America", "United States"),
            ("deutschland", "Germany"),
            ("Brasil", "Brazil"),
            ("españa", "Spain"),
            ("maroc", "Morocco"),
            ("nepal", "Nepal"),
            ("kenya", "Kenya"),
            ("south africa", "South Africa"),
            ("jersey", "Jersey"),
            ("scotland", "Scotland"),
            ("Cymru", "Wales"),
            ("south wales", "Wales"),
            ("northern ireland", "Northern Ireland"),
            ("england", "England"),
        ] {
            assert_eq!(Land::named(typed).map(|land| land.label()).as_deref(), Some(label), "{typed}");
        }
        for no in ["", "i", "no", "leeds", "africa", "tea"] {
            assert_eq!(Land::named(no), None, "{no}");
        }
        assert_eq!(Land::misspelt("scotlnd").map(|land| land.label()).as_deref(), Some("Scotland"));
        assert_eq!(Land::misspelt("spian"), None, "too short to be sure");
    }

    #[test]
    fn a_region_is_meant_where_no_town_that_people_know_is() {
        for (typed, label) in [
            ("british columbia", Some("British Columbia, Canada")),
            ("Victoria", Some("Victoria, Australia")),
            ("new south wales", Some("New South Wales, Australia")),
            ("west yorkshire", Some("West Yorkshire, United Kingdom")),
            ("kent", Some("Kent, United Kingdom")),
            ("cornwall", Some("Cornwall, United Kingdom")),
            ("california", Some("California, United States")),
            ("leeds", None),
            ("durham", None),
            ("bradford", None),
            ("cork", None),
            ("berlin", None),
            ("new york", None),
            ("sao paulo", None),
            ("colonia", None),
            ("tower hamlets", None),
            ("qwertyville", None),
        ] {
            assert_eq!(meant(typed).as_deref(), label, "{typed}");
        }
        let tyneside = Land::region("tyneside", None).unwrap();
        assert_eq!(tyneside.name(), "Tyneside");
        assert_eq!(tyneside.in_a_sentence(), "Tyneside");
        assert_eq!(tyneside.label(), "North Tyneside and South Tyneside, United Kingdom");
        assert_eq!(Land::region("yorkshire", None).unwrap().name(), "Yorkshire");
        let yorkshire = meant("yorkshire").unwrap_or_default();
        assert!(yorkshire.contains("West Yorkshire") && yorkshire.contains("North Yorkshire"), "{yorkshire}");
        assert!(meant("midlands").unwrap_or_default().contains("West Midlands"), "{:?}", meant("midlands"));
    }

    #[test]
    fn a_sentence_gives_some_countries_an_article() {
        for (typed, said) in [
            ("uk", "the United Kingdom"),
            ("usa", "the United States"),
            ("netherlands", "the Netherlands"),
            ("isle of man", "the Isle of Man"),
            ("spain", "Spain"),
            ("scotland", "Scotland"),
            ("kent", "Kent, United Kingdom"),
        ] {
            let land = Land::named(typed).or_else(|| Land::region(typed, None)).unwrap();
            assert_eq!(land.in_a_sentence(), said, "{typed}");
        }
    }

    #[test]
    fn what_lies_in_a_land_has_its_marks() {
        let leeds = find("Leeds", None).first().map(Spot::point);
        let marks = marks_at(leeds, None, None);
        for typed in ["uk", "england", "west yorkshire", "yorkshire"] {
            let land = Land::named(typed).or_else(|| Land::region(typed, None)).unwrap();
            assert!(land.marks().iter().any(|mark| marks.contains(mark)), "{typed}: {marks:?}");
        }
        for typed in ["scotland", "ireland", "kent"] {
            let land = Land::named(typed).or_else(|| Land::region(typed, None)).unwrap();
            assert!(!land.marks().iter().any(|mark| marks.contains(mark)), "{typed}");
        }
        assert_eq!(marks_at(None, Country::parse("GB").ok(), Some("Scotland")), ["in1gb", "in1gb1scotland"]);
        assert!(marks_at(None, None, Some("Scotland")).is_empty());
    }

    #[test]
    fn the_key_of_a_land_means_it() {
        for typed in
            ["ireland", "uk", "scotland", "british columbia", "victoria", "kent", "tyneside", "yorkshire"]
        {
            let land = Land::named(typed).or_else(|| Land::region(typed, find(typed, None).first())).unwrap();
            let key = land.key().unwrap_or_else(|| panic!("{typed} has a key"));
            assert_eq!(meant(&key), Some(land.label()), "{key}");
        }
    }
}
