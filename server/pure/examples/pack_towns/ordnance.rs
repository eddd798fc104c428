//! Great Britain from Code-Point Open, the Ordnance Survey's free list of postcodes: which council and ward each lies
//! in, so where councils, wards and outward codes are.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs;
use std::path::Path;

use pure::points::Point;
use pure::towns::fold;
use pure::towns::packing::{Area, Draft};

use crate::Outcome;
use crate::lists::{self, Council};

/// So many people share a postcode.
const PEOPLE: f64 = 38.0;
/// A ward whose postcodes are nearer than this to its middle is a part of a town, in metres.
const COMPACT: f64 = 1_500.0;
/// A ward is no news where a town of its name is so near, in kilometres.
const SAME: f64 = 6.0;
/// The side of the squares that postcodes are looked up in, in metres.
const SQUARE: f64 = 1_000.0;

/// The postcodes of Great Britain.
pub struct Map {
    postcodes: Vec<Postcode>,
    squares: HashMap<(i32, i32), Vec<usize>>,
    councils: HashMap<&'static str, Council>,
    wards: HashMap<String, String>,
}

struct Postcode {
    outward: String,
    east: f64,
    north: f64,
    county: String,
    council: String,
    ward: String,
}

impl Map {
    /// Reads the postcodes, and the names of wards from the sheets of the code list.
    pub fn read(folder: &Path, sheets: &Path) -> Outcome<Map> {
        let mut files: Vec<_> =
            fs::read_dir(folder.join("Data/CSV"))?.map(|entry| Ok(entry?.path())).collect::<Outcome<_>>()?;
        files.sort();
        let mut postcodes = Vec::new();
        for file in files {
            for line in fs::read_to_string(file)?.lines() {
                let columns: Vec<&str> = line.split(',').map(|column| column.trim_matches('"')).collect();
                let [postcode, quality, east, north, _, _, _, county, council, ward] = columns[..] else {
                    return Err(format!("not a postcode: {line}").into());
                };
                // Ninety means that nobody knows where.
                if quality == "90" || ward.is_empty() {
                    continue;
                }
                let outward: String = postcode.chars().filter(|c| *c != ' ').collect();
                postcodes.push(Postcode {
                    outward: outward[..outward.len() - 3].to_owned(),
                    east: east.parse()?,
                    north: north.parse()?,
                    county: county.to_owned(),
                    council: council.to_owned(),
                    ward: ward.to_owned(),
                });
            }
        }
        let mut squares: HashMap<_, Vec<usize>> = HashMap::new();
        for (number, postcode) in postcodes.iter().enumerate() {
            squares.entry(square(postcode.east, postcode.north)).or_default().push(number);
        }
        Ok(Map { postcodes, squares, councils: lists::councils(), wards: ward_names(sheets)? })
    }

    /// The council at a point, one for all of London; none far from any postcode.
    pub fn council_at(&self, point: Point) -> Option<&str> {
        self.nearest(point).map(|postcode| whole_city(&postcode.council))
    }

    /// What the county at a point is called, the name to show first.
    pub fn county_at(&self, point: Point) -> Vec<String> {
        let Some(postcode) = self.nearest(point) else { return Vec::new() };
        self.county(&postcode.county, &postcode.council)
    }

    fn county(&self, county: &str, council: &str) -> Vec<String> {
        let Some(known) = self.councils.get(council) else { return Vec::new() };
        if !known.county.is_empty() {
            return known.county.clone();
        }
        let mut names = self.councils.get(county).map(|county| county.county.clone()).unwrap_or_default();
        names.push(known.name.clone());
        names
    }

    fn nearest(&self, point: Point) -> Option<&Postcode> {
        let (east, north) = grid(point);
        let (column, row) = square(east, north);
        for around in [1, 3, 10, 25] {
            let mut best: Option<(f64, &Postcode)> = None;
            for column in column - around..=column + around {
                for row in row - around..=row + around {
                    for number in self.squares.get(&(column, row)).into_iter().flatten() {
                        let postcode = &self.postcodes[*number];
                        let away = (postcode.east - east).hypot(postcode.north - north);
                        if best.is_none_or(|(nearest, _)| away < nearest) {
                            best = Some((away, postcode));
                        }
                    }
                }
            }
            if let Some((_, postcode)) = best {
                return Some(postcode);
            }
        }
        None
    }

    /// Every outward code with its middle and the council of most of it.
    pub fn outward(&self) -> Vec<(String, Point, String)> {
        let mut codes: BTreeMap<&str, Vec<&Postcode>> = BTreeMap::new();
        for postcode in &self.postcodes {
            codes.entry(&postcode.outward).or_default().push(postcode);
        }
        let council = |postcodes: &[&Postcode]| {
            let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
            for postcode in postcodes {
                *counts.entry(whole_city(&postcode.council)).or_default() += 1;
            }
            counts
                .into_iter()
                .max_by_key(|(_, count)| *count)
                .map(|(council, _)| council.to_owned())
                .unwrap_or_default()
        };
        codes
            .into_iter()
            .map(|(code, postcodes)| (code.to_owned(), Middle::of(&postcodes).point(), council(&postcodes)))
            .collect()
    }

    /// Boroughs and counties by the names of their councils, and parts of towns by the names of their wards, where no
    /// town of the name is near.
    pub fn districts(&self, towns: &[Draft]) -> Vec<Draft> {
        let mut known = Known::of(towns);
        let mut districts = self.councils_as_places(&known);
        known.add(&districts);
        districts.extend(self.wards_as_places(&known));
        districts
    }

    fn councils_as_places(&self, known: &Known) -> Vec<Draft> {
        let mut lands: BTreeMap<&str, Vec<&Postcode>> = BTreeMap::new();
        for postcode in &self.postcodes {
            let council = self.councils.get(postcode.council.as_str());
            let county = match council {
                Some(council) if council.county.is_empty() => self.councils.get(postcode.county.as_str()),
                council => council,
            };
            let names: HashSet<&String> = council
                .map(|council| &council.name)
                .into_iter()
                .chain(county.and_then(|it| it.county.first()))
                .collect();
            for name in names {
                lands.entry(name).or_default().push(postcode);
            }
        }
        let mut places = Vec::new();
        for (name, postcodes) in lands {
            let middle = Middle::of(&postcodes);
            // A town of the name stands for what surrounds it.
            if !known.is_near(name, middle.point(), SAME.max(middle.spread * 2.0 / 1000.0)) {
                places.push(district(name, Vec::new(), &postcodes, postcodes.len() as f64));
            }
        }
        places
    }

    fn wards_as_places(&self, known: &Known) -> Vec<Draft> {
        let mut wards: BTreeMap<&str, Vec<&Postcode>> = BTreeMap::new();
        for postcode in &self.postcodes {
            wards.entry(&postcode.ward).or_default().push(postcode);
        }
        // Wards that share a name but for a compass point are one part of a town.
        let mut parts: BTreeMap<(String, &str), (String, Vec<&Postcode>, f64)> = BTreeMap::new();
        for (ward, postcodes) in wards {
            let Some(name) = self.wards.get(ward) else { continue };
            if Middle::of(&postcodes).spread > COMPACT {
                continue;
            }
            let names = parts_of(name);
            for part in &names {
                let entry = parts
                    .entry((fold(part), postcodes[0].council.as_str()))
                    .or_insert_with(|| (part.clone(), Vec::new(), 0.0));
                entry.1.extend(&postcodes);
                entry.2 += postcodes.len() as f64 / names.len() as f64;
            }
        }
        let mut places = Vec::new();
        let mut told: HashSet<(String, String)> = HashSet::new();
        for ((folded, council), (name, postcodes, share)) in parts {
            let Some(of) = self.councils.get(council) else { continue };
            if fold(&of.name) == folded || known.is_near(&name, Middle::of(&postcodes).point(), SAME) {
                continue;
            }
            let shown = if council.starts_with("E09") { "London".to_owned() } else { of.name.clone() };
            // Two boroughs of London may share a name across their border.
            if !told.insert((folded, shown.clone())) {
                continue;
            }
            let mut narrow = vec![shown, of.name.clone()];
            narrow.extend(self.county(&postcodes[0].county, council));
            let mut seen = HashSet::new();
            narrow.retain(|name| seen.insert(name.clone()));
            places.push(district(&name, narrow, &postcodes, share));
        }
        places
    }
}

fn district(name: &str, narrow: Vec<String>, postcodes: &[&Postcode], share: f64) -> Draft {
    let wide: &[&str] = match postcodes[0].council.as_bytes()[0] {
        b'S' => &["Scotland", "Alba"],
        b'W' => &["Wales", "Cymru"],
        _ => &["England"],
    };
    let wide = wide.iter().map(|name| (*name).to_owned()).collect();
    Draft {
        name: name.to_owned(),
        area: Area { country: "GB".to_owned(), zone: "Europe/London".to_owned(), narrow, wide },
        point: Middle::of(postcodes).point(),
        population: (share * PEOPLE) as u32,
        is_district: true,
        other_names: Vec::new(),
    }
}

/// The names of British towns and where they are.
struct Known(HashMap<String, Vec<Point>>);

impl Known {
    fn of(towns: &[Draft]) -> Known {
        let mut known = Known(HashMap::new());
        known.add(towns);
        known
    }

    fn add(&mut self, towns: &[Draft]) {
        for town in towns.iter().filter(|town| town.area.country == "GB") {
            for name in std::iter::once(&town.name).chain(&town.other_names) {
                self.0.entry(fold(name)).or_default().push(town.point);
            }
        }
    }

    fn is_near(&self, name: &str, point: Point, km: f64) -> bool {
        self.0.get(&fold(name)).is_some_and(|points| points.iter().any(|known| known.distance_km(point) < km))
    }
}

/// London is one town of many councils.
fn whole_city(council: &str) -> &str {
    if council.starts_with("E09") { "E09" } else { council }
}

/// The middle of postcodes, and how far they are from it on average.
struct Middle {
    east: f64,
    north: f64,
    spread: f64,
}

impl Middle {
    fn of(postcodes: &[&Postcode]) -> Middle {
        let mean = |of: &dyn Fn(&Postcode) -> f64| {
            postcodes.iter().map(|postcode| of(postcode)).sum::<f64>() / postcodes.len() as f64
        };
        let (east, north) = (mean(&|postcode| postcode.east), mean(&|postcode| postcode.north));
        let spread = mean(&|postcode| (postcode.east - east).hypot(postcode.north - north));
        Middle { east, north, spread }
    }

    fn point(&self) -> Point {
        off_the_grid(self.east, self.north)
    }
}

fn square(east: f64, north: f64) -> (i32, i32) {
    ((east / SQUARE).floor() as i32, (north / SQUARE).floor() as i32)
}

/// The parts of a town that a ward is named for: "Gipton & Harehills Ward" is Gipton and Harehills.
fn parts_of(ward: &str) -> Vec<String> {
    const POINTS: [&str; 14] = [
        "North",
        "South",
        "East",
        "West",
        "North-East",
        "North-West",
        "South-East",
        "South-West",
        "Northern",
        "Southern",
        "Eastern",
        "Western",
        "Central",
        "Village",
    ];
    // Names of wards that nobody lives in.
    const NO_PLACES: [&str; 36] = [
        "Abbey",
        "Bridge",
        "Canal",
        "Castle",
        "Cathedral",
        "Central",
        "Centre",
        "Church",
        "City",
        "City Centre",
        "College",
        "Common",
        "Grange",
        "Green",
        "Harbour",
        "Heath",
        "Hill",
        "Hospital",
        "Lakes",
        "Manor",
        "Market",
        "Minster",
        "North",
        "Old Town",
        "Park",
        "Priory",
        "Queens",
        "Riverside",
        "Rural",
        "Station",
        "Town",
        "Town Centre",
        "Trinity",
        "University",
        "Victoria",
        "Village",
    ];
    let name = ward.strip_suffix(" Ward").or_else(|| ward.strip_suffix(" ED")).unwrap_or(ward);
    let name = name.split(" (").next().unwrap_or(name);
    name.replace(" and ", "&")
        .replace(" with ", "&")
        .split(['&', ',', '/'])
        .flat_map(|part| {
            // North Bermondsey is Bermondsey too.
            let without =
                part.trim().split_once(' ').filter(|(first, _)| POINTS.contains(first)).map(|(_, rest)| rest);
            [Some(part), without].into_iter().flatten()
        })
        .filter_map(|part| {
            let mut words: Vec<&str> = part.split_whitespace().collect();
            while words.len() > 1 && words.last().is_some_and(|word| POINTS.contains(word)) {
                words.pop();
            }
            let part = words.join(" ");
            let is_place = part.len() > 3
                && !POINTS.contains(&part.as_str())
                && !NO_PLACES.contains(&part.as_str())
                && !words.contains(&"Rural")
                && part.chars().all(|c| !c.is_ascii_digit());
            is_place.then_some(part)
        })
        .collect()
}

/// The names of wards by code, from the sheets of a workbook.
fn ward_names(sheets: &Path) -> Outcome<HashMap<String, String>> {
    let words = texts_between(&fs::read_to_string(sheets.join("xl/sharedStrings.xml"))?, "<si>", "</si>")
        .map(|entry| {
            texts_between(entry, "<t", "</t>").map(|text| after_tag(text).to_owned()).collect::<String>()
        })
        .map(|text| text.replace("&amp;", "&").replace("&apos;", "'").replace("&quot;", "\""))
        .collect::<Vec<_>>();
    let mut names = HashMap::new();
    let mut files: Vec<_> = fs::read_dir(sheets.join("xl/worksheets"))?
        .filter_map(|entry| {
            Some(entry.ok()?.path()).filter(|path| path.extension().is_some_and(|it| it == "xml"))
        })
        .collect();
    files.sort();
    for file in files {
        for row in texts_between(&fs::read_to_string(file)?, "<row", "</row>") {
            let cells: Vec<&str> = texts_between(row, "<v>", "</v>")
                .filter_map(|number| words.get(number.parse::<usize>().ok()?).map(String::as_str))
                .collect();
            if let [name, code] = cells[..] {
                names.insert(code.to_owned(), name.to_owned());
            }
        }
    }
    Ok(names)
}

/// Every text between two marks.
fn texts_between<'t>(text: &'t str, from: &'t str, until: &'t str) -> impl Iterator<Item = &'t str> {
    text.split(from).skip(1).filter_map(move |rest| rest.split_once(until).map(|(inside, _)| inside))
}

/// What follows the end of a tag that was cut at its name.
fn after_tag(text: &str) -> &str {
    text.split_once('>').map_or(text, |(_, inside)| inside)
}

/// Metres east and north on the National Grid: through the Ordnance Survey's shift between the two ellipsoids (good to
/// some five metres), then its transverse Mercator projection.
fn grid(point: Point) -> (f64, f64) {
    let (latitude, longitude) = shifted(point.latitude().to_radians(), point.longitude().to_radians());
    let (a, b) = (6_377_563.396_f64, 6_356_256.909_f64);
    let scale = 0.999_601_271_7;
    let (latitude_0, longitude_0) = (49.0_f64.to_radians(), (-2.0_f64).to_radians());
    let e2 = 1.0 - (b * b) / (a * a);
    let n = (a - b) / (a + b);
    let (sin, cos, tan) = (latitude.sin(), latitude.cos(), latitude.tan());
    let nu = a * scale / (1.0 - e2 * sin * sin).sqrt();
    let rho = a * scale * (1.0 - e2) / (1.0 - e2 * sin * sin).powf(1.5);
    let eta2 = nu / rho - 1.0;
    let (less, more) = (latitude - latitude_0, latitude + latitude_0);
    let arc = b
        * scale
        * ((1.0 + n + 1.25 * n.powi(2) + 1.25 * n.powi(3)) * less
            - (3.0 * n + 3.0 * n.powi(2) + 2.625 * n.powi(3)) * less.sin() * more.cos()
            + (1.875 * n.powi(2) + 1.875 * n.powi(3)) * (2.0 * less).sin() * (2.0 * more).cos()
            - 35.0 / 24.0 * n.powi(3) * (3.0 * less).sin() * (3.0 * more).cos());
    let l = longitude - longitude_0;
    let north = arc - 100_000.0
        + nu / 2.0 * sin * cos * l.powi(2)
        + nu / 24.0 * sin * cos.powi(3) * (5.0 - tan.powi(2) + 9.0 * eta2) * l.powi(4);
    let east = 400_000.0
        + nu * cos * l
        + nu / 6.0 * cos.powi(3) * (nu / rho - tan.powi(2)) * l.powi(3)
        + nu / 120.0
            * cos.powi(5)
            * (5.0 - 18.0 * tan.powi(2) + tan.powi(4) + 14.0 * eta2 - 58.0 * tan.powi(2) * eta2)
            * l.powi(5);
    (east, north)
}

/// From the ellipsoid of satellites to that of the Ordnance Survey, in radians.
fn shifted(latitude: f64, longitude: f64) -> (f64, f64) {
    let (a, b) = (6_378_137.0_f64, 6_356_752.314_245_f64);
    let e2 = 1.0 - (b * b) / (a * a);
    let nu = a / (1.0 - e2 * latitude.sin().powi(2)).sqrt();
    let (x, y, z) = (
        nu * latitude.cos() * longitude.cos(),
        nu * latitude.cos() * longitude.sin(),
        nu * (1.0 - e2) * latitude.sin(),
    );
    let seconds = |turn: f64| (turn / 3600.0).to_radians();
    let (rx, ry, rz) = (seconds(-0.150_2), seconds(-0.247_0), seconds(-0.842_1));
    let s = 1.0 + 20.4894e-6;
    let (x, y, z) = (
        -446.448 + s * x - rz * y + ry * z,
        125.157 + rz * x + s * y - rx * z,
        -542.060 - ry * x + rx * y + s * z,
    );
    let (a, b) = (6_377_563.396_f64, 6_356_256.909_f64);
    let e2 = 1.0 - (b * b) / (a * a);
    let p = x.hypot(y);
    let mut latitude = z.atan2(p * (1.0 - e2));
    for _ in 0..5 {
        let nu = a / (1.0 - e2 * latitude.sin().powi(2)).sqrt();
        latitude = (z + e2 * nu * latitude.sin()).atan2(p);
    }
    (latitude, y.atan2(x))
}

/// The point of a place on the grid: guessed, and mended by how far the guess is off.
fn off_the_grid(east: f64, north: f64) -> Point {
    let (mut latitude, mut longitude) = (54.0_f64, -2.0_f64);
    for _ in 0..20 {
        let guess = Point::new(latitude, longitude).expect("guesses stay in Britain");
        let (found_east, found_north) = grid(guess);
        latitude += (north - found_north) / 111_200.0;
        longitude += (east - found_east) / (111_300.0 * latitude.to_radians().cos());
    }
    Point::new(latitude, longitude).expect("guesses stay in Britain")
}
