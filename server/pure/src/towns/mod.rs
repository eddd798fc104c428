//! The towns of the world, inside the program: someone types a town or the first half of a postcode and gets a point
//! on the map, and nobody else learns of it.
//!
//! The pack holds every place of a thousand people or more that GeoNames knows, from five hundred in Britain and
//! Ireland, where most of our listings are; the parts of British towns by the names of their wards; and the outward
//! codes of UK postcodes. `cargo xtask towns` makes it. It is searched where it lies in the program.
//!
//! ```
//! use pure::towns;
//!
//! let found = towns::find("liverpol", None);
//! assert!(!found.exact);
//! assert_eq!(found.spots[0].label(), "Liverpool, Merseyside, England");
//! assert_eq!(found.spots[0].key(), "liverpool");
//! assert_eq!(towns::by_key("ls9").unwrap().label(), "LS9, Leeds");
//! ```

mod finding;
mod folding;
pub mod lands;
mod nearby;
mod pack;
pub mod packing;
mod postcodes;
#[cfg(test)]
mod tests;
mod typos;

use std::sync::LazyLock;

use crate::countries::Country;
use crate::points::Point;
use crate::slugs;

use pack::{Pack, Place};

pub use finding::{Found, MOST, by_key, find, find_called, postcode, suggest};
pub use folding::fold;
pub use lands::Land;
pub use nearby::{landmark, nearest, zone_at};

static PACK: LazyLock<Pack<'static>> = LazyLock::new(|| {
    Pack::read(include_bytes!("towns.bin")).expect("the pack is committed with the code, and a test reads it")
});

/// Every town of the pack, by name.
pub fn all() -> impl Iterator<Item = Town> {
    (0..PACK.names.count).map(|number| Town(number as u32))
}

/// Where someone can mean to be: a town, or the first half of a UK postcode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Spot {
    /// A town or a part of one.
    Town(Town),
    /// A postcode district such as LS9.
    Outward(Outward),
}

impl Spot {
    /// `Leeds`, or `LS9`.
    pub fn name(self) -> String {
        match self {
            Spot::Town(town) => town.name(),
            Spot::Outward(outward) => outward.code(),
        }
    }

    /// The name with what tells it apart from others: `Bangor, Gwynedd, Wales`, or `LS9, Leeds`.
    pub fn label(self) -> String {
        match self {
            Spot::Town(town) => town.label(),
            Spot::Outward(outward) => outward.label(),
        }
    }

    /// What stands in an address for it, and for nothing else: `leeds`, `bangor-northern-ireland-gb`, `ls9`.
    pub fn key(self) -> String {
        match self {
            Spot::Town(town) => town.key(),
            Spot::Outward(outward) => outward.code().to_ascii_lowercase(),
        }
    }

    /// What to write down for years: a key that also means the same when another town of the name grows.
    pub fn lasting_key(self) -> String {
        match self {
            Spot::Town(town) => {
                Some(town.full_key()).filter(|key| by_key(key) == Some(self)).unwrap_or_else(|| town.key())
            }
            Spot::Outward(_) => self.key(),
        }
    }

    /// What somebody types who means it and nothing else: its label, or its key where the label means something else.
    pub fn to_type(self) -> String {
        let label = self.label();
        let found = finding::find(&label, None);
        let is_land = Land::named(&label).or_else(|| Land::region(&label, Some(self))).is_some();
        if found.exact && found.first() == Some(self) && !is_land { label } else { self.lasting_key() }
    }

    /// The middle of it, to about a kilometre.
    pub fn point(self) -> Point {
        match self {
            Spot::Town(town) => town.point(),
            Spot::Outward(outward) => outward.point(),
        }
    }

    /// Whether this is what its address is when the name alone stands for another.
    fn is_told_in_full(self, key: &str) -> bool {
        matches!(self, Spot::Town(town) if town.full_key() == key)
    }

    /// The town itself, or that of the postcode.
    pub fn town(self) -> Town {
        match self {
            Spot::Town(town) => town,
            Spot::Outward(outward) => outward.town(),
        }
    }

    /// The country it is in.
    pub fn country(self) -> Country {
        self.town().country()
    }

    /// Its time zone, by IANA name.
    pub fn zone(self) -> &'static str {
        self.town().zone()
    }
}

/// A town of the pack. It is only its number there, so it is cheap to copy and means nothing to another build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Town(u32);

impl Town {
    /// The name as it is written there, in Latin letters; English where English has one.
    pub fn name(self) -> String {
        PACK.names.get(self.0 as usize)
    }

    /// The region that people know: the county in Britain and Ireland, the state or the like elsewhere.
    pub fn region(self) -> Option<&'static str> {
        let area = self.area();
        area.narrow().next().or(area.wide().next())
    }

    /// The country it is in.
    pub fn country(self) -> Country {
        self.area().country()
    }

    /// Its time zone, by IANA name.
    pub fn zone(self) -> &'static str {
        self.area().zone()
    }

    /// The middle of it, to about a kilometre.
    pub fn point(self) -> Point {
        let place = self.place();
        point(place)
    }

    /// How many live there, to three figures; zero when nobody says.
    pub fn population(self) -> u32 {
        PACK.population(self.0)
    }

    /// Whether it is no town but an area that has a council or councillors: a ward, a borough, a county.
    pub fn is_district(self) -> bool {
        self.place().is_district
    }

    /// The name with what tells it apart: `Bangor, Gwynedd, Wales`, `Springfield, Illinois, United States`.
    pub fn label(self) -> String {
        let area = self.area();
        let name = self.name();
        let country = area.country();
        let mut label = name.clone();
        // "Durham, County Durham" and "Luxembourg, Luxembourg" say nothing twice. Abroad a narrower region stands only
        // where it is needed.
        let says_it_again = |region: &&str| {
            let (region, name) = (folding::words(region), folding::words(&name));
            region.windows(name.len().max(1)).any(|run| run == name)
        };
        let narrow = area
            .narrow()
            .next()
            .filter(|county| !area.tells_counties() || county.starts_with("near ") || !says_it_again(county));
        let wide = area.wide().next().filter(|wide| *wide != country.name() && !says_it_again(wide));
        for region in narrow.into_iter().chain(wide) {
            label.push_str(", ");
            label.push_str(region);
        }
        // England, Scotland, Wales and Northern Ireland need no more.
        if country.name() != name && (country.code() != "GB" || wide.is_none()) {
            label.push_str(", ");
            label.push_str(country.name());
        }
        label
    }

    /// What stands in an address for this town, and for no other. The most prominent one of a name has the name
    /// alone, the others add region and country.
    pub fn key(self) -> String {
        let bare = slugs::slug(&self.name());
        let is_free = postcodes::read(&bare).is_none() && finding::most_prominent(&bare) == Some(self);
        if is_free { bare } else { self.full_key() }
    }

    /// The key that also stands when another town of the name grows.
    fn full_key(self) -> String {
        let area = self.area();
        let narrow = area.narrow().next();
        // Counties of Britain and Ireland have names of their own; elsewhere two states may share one.
        let wide = area.wide().next().filter(|_| narrow.is_none() || !area.tells_counties());
        let code = area.code().to_ascii_lowercase();
        let name = self.name();
        let parts = [Some(name.as_str()), narrow, wide].into_iter().flatten().map(slugs::slug);
        parts.chain([code]).collect::<Vec<_>>().join("-")
    }

    fn place(self) -> Place {
        PACK.point(self.0)
    }

    fn area(self) -> Area {
        Area(PACK.areas.get(usize::from(PACK.area(self.0))))
    }
}

/// The first half of a UK postcode: enough to say where somebody is, too little to say who.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Outward(u16);

impl Outward {
    /// Such as `LS9`.
    pub fn code(self) -> String {
        let (code, ..) = PACK.outward(usize::from(self.0));
        String::from_utf8_lossy(code).trim_end().to_owned()
    }

    /// The town that it is in, or next to.
    pub fn town(self) -> Town {
        let (.., town) = PACK.outward(usize::from(self.0));
        Town(town)
    }

    /// The middle of it, to about a kilometre.
    pub fn point(self) -> Point {
        let (_, place, _) = PACK.outward(usize::from(self.0));
        point(place)
    }

    /// Such as `LS9, Leeds`.
    pub fn label(self) -> String {
        format!("{}, {}", self.code(), self.town().name())
    }
}

fn point(place: Place) -> Point {
    Point::new(place.latitude(), place.longitude()).expect("hundredths in the pack were made of a point")
}

/// Where a town lies, as it stands in the pack: country, zone, narrower and wider region.
#[derive(Clone, Copy)]
struct Area(&'static str);

impl Area {
    fn column(self, number: usize) -> &'static str {
        self.0.split('\t').nth(number).unwrap_or_default()
    }

    fn code(self) -> &'static str {
        self.column(0)
    }

    fn country(self) -> Country {
        Country::parse(self.code()).expect("every country of the pack is in the list, and a test holds it")
    }

    /// Britain and Ireland are known by counties.
    fn tells_counties(self) -> bool {
        matches!(self.code(), "GB" | "IE")
    }

    fn zone(self) -> &'static str {
        PACK.zones.get(self.column(1).parse().unwrap_or_default())
    }

    fn narrow(self) -> impl Iterator<Item = &'static str> {
        self.column(2).split('|').filter(|name| !name.is_empty())
    }

    fn wide(self) -> impl Iterator<Item = &'static str> {
        self.column(3).split('|').filter(|name| !name.is_empty())
    }

    /// Everything that its country and regions are called.
    fn names(self) -> impl Iterator<Item = &'static str> {
        let countries = PACK.countries.beginning_with(self.code());
        let country = countries.start;
        let country = if countries.is_empty() { self.code() } else { PACK.countries.get(country) };
        self.narrow().chain(self.wide()).chain(country.split('|'))
    }
}
