//! The layout of `towns.bin`: columns and sorted names that are searched where they lie in the program, without
//! unpacking anything or keeping anything in memory.
//!
//! All numbers are little-endian. Names stand in blocks of [`BLOCK`]: the first of a block is whole, each other one
//! says how many bytes it shares with the one before it.

use std::ops::Range;

use super::folding::fold_into;

/// What the file begins with; the digit counts layouts.
pub(super) const MAGIC: &[u8; 8] = b"cuppatw1";
/// How many names stand in a block.
pub(super) const BLOCK: usize = 16;
/// Bands of one degree of latitude.
pub(super) const BANDS: usize = 180;

/// The sections, in their order.
#[derive(Clone, Copy)]
pub(super) enum Section {
    Zones,
    Countries,
    Areas,
    Names,
    Points,
    Populations,
    TownAreas,
    Bands,
    OtherNames,
    OtherTowns,
    Outward,
}

/// How many there are.
pub(super) const SECTIONS: usize = 11;

/// The bytes of one outward code: four letters, a point, a town.
pub(super) const OUTWARD_BYTES: usize = 4 + 4 + 3;

/// The pack as its columns.
pub(super) struct Pack<'a> {
    /// IANA names.
    pub zones: Strings<'a>,
    /// `GB|Great Britain|UK`, sorted.
    pub countries: Strings<'a>,
    /// Country, zone and region, each in a column of text, sorted.
    pub areas: Strings<'a>,
    /// The name of each town; a town's number is its place here.
    pub names: Names<'a>,
    /// Where each is, and whether it is a ward or the like.
    pub points: &'a [u8],
    /// How many live in each, to three figures.
    pub populations: &'a [u8],
    /// The area of each.
    pub town_areas: &'a [u8],
    /// Towns by degrees of latitude, and in each band by longitude.
    pub bands: &'a [u8],
    /// What else towns are called, folded.
    pub other_names: Names<'a>,
    /// The town of each other name.
    pub other_towns: &'a [u8],
    /// The first halves of UK postcodes, sorted.
    pub outward: &'a [u8],
}

impl<'a> Pack<'a> {
    /// The columns of a file; nothing when it is no such file, or not whole.
    pub fn read(bytes: &'a [u8]) -> Option<Pack<'a>> {
        let body = bytes.strip_prefix(MAGIC)?;
        let end = |section: usize| {
            body.get(section * 4..section * 4 + 4)
                .and_then(|four| four.try_into().ok())
                .map(|four| u32::from_le_bytes(four) as usize)
        };
        let mut sections = [&body[..0]; SECTIONS];
        let mut from = SECTIONS * 4;
        for (number, section) in sections.iter_mut().enumerate() {
            let until = end(number)?;
            *section = body.get(from..until)?;
            from = until;
        }
        let section = |section: Section| sections[section as usize];
        let pack = Pack {
            zones: Strings::read(section(Section::Zones))?,
            countries: Strings::read(section(Section::Countries))?,
            areas: Strings::read(section(Section::Areas))?,
            names: Names::read(section(Section::Names), false)?,
            points: section(Section::Points),
            populations: section(Section::Populations),
            town_areas: section(Section::TownAreas),
            bands: section(Section::Bands),
            other_names: Names::read(section(Section::OtherNames), true)?,
            other_towns: section(Section::OtherTowns),
            outward: section(Section::Outward),
        };
        let towns = pack.names.count;
        let whole = from == body.len()
            && pack.points.len() == towns * 4
            && pack.populations.len() == towns * 2
            && pack.town_areas.len() == towns * 2
            && pack.bands.len() > (BANDS + 1) * 4
            && pack.other_towns.len() == pack.other_names.count * 3
            && pack.outward.len().is_multiple_of(OUTWARD_BYTES);
        whole.then_some(pack)
    }

    /// Latitude and longitude in hundredths of a degree from the south pole and the date line, and whether this is a
    /// ward or the like.
    pub fn point(&self, town: u32) -> Place {
        Place::unpacked(four(self.points, town as usize * 4))
    }

    /// How many live there.
    pub fn population(&self, town: u32) -> u32 {
        let packed = two(self.populations, town as usize * 2);
        u32::from(packed & 0xfff) << (packed >> 12)
    }

    /// The number of a town's area.
    pub fn area(&self, town: u32) -> u16 {
        two(self.town_areas, town as usize * 2)
    }

    /// The town that another name stands for.
    pub fn other_town(&self, name: usize) -> u32 {
        three(self.other_towns, name * 3)
    }

    /// How many towns lie south of a band.
    pub fn before_band(&self, band: usize) -> usize {
        four(self.bands, band * 4) as usize
    }

    /// A town by its place in the order of bands.
    pub fn in_bands(&self, place: usize) -> u32 {
        three(self.bands, (BANDS + 1) * 4 + place * 3)
    }

    /// One outward code: its letters padded with spaces, its point, its town.
    pub fn outward(&self, number: usize) -> (&'a [u8], Place, u32) {
        let record = &self.outward[number * OUTWARD_BYTES..(number + 1) * OUTWARD_BYTES];
        (&record[..4], Place::unpacked(four(record, 4)), three(record, 8))
    }
}

/// Where something is, to a hundredth of a degree: about a kilometre, which is what a town is anyway.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// Hundredths of a degree from the south pole.
    pub south: u32,
    /// Hundredths of a degree eastward from the date line.
    pub west: u32,
    /// Whether it is no town but a ward, a borough or a county.
    pub is_district: bool,
}

impl Place {
    /// From degrees.
    pub fn new(latitude: f64, longitude: f64, is_district: bool) -> Place {
        Place {
            south: ((latitude + 90.0) * 100.0).round() as u32,
            west: ((longitude + 180.0) * 100.0).round() as u32,
            is_district,
        }
    }

    pub fn latitude(self) -> f64 {
        (f64::from(self.south) - 9_000.0) / 100.0
    }

    pub fn longitude(self) -> f64 {
        (f64::from(self.west) - 18_000.0) / 100.0
    }

    /// The band of latitude it lies in.
    pub fn band(self) -> usize {
        (self.south as usize / 100).min(BANDS - 1)
    }

    pub fn packed(self) -> u32 {
        self.south << 17 | self.west << 1 | u32::from(self.is_district)
    }

    fn unpacked(packed: u32) -> Place {
        Place { south: packed >> 17, west: packed >> 1 & 0xffff, is_district: packed & 1 == 1 }
    }
}

fn two(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes([bytes[at], bytes[at + 1]])
}

fn three(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], 0])
}

fn four(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}

/// Short texts by number.
#[derive(Clone, Copy)]
pub(super) struct Strings<'a> {
    count: usize,
    ends: &'a [u8],
    text: &'a str,
}

impl<'a> Strings<'a> {
    fn read(bytes: &'a [u8]) -> Option<Strings<'a>> {
        let count = u32::from_le_bytes(bytes.get(..4)?.try_into().ok()?) as usize;
        let text = std::str::from_utf8(bytes.get(4 + count * 4..)?).ok()?;
        Some(Strings { count, ends: &bytes[4..4 + count * 4], text })
    }

    /// One of them; empty when there is none of that number.
    pub fn get(&self, number: usize) -> &'a str {
        if number >= self.count {
            return "";
        }
        let from = if number == 0 { 0 } else { four(self.ends, (number - 1) * 4) as usize };
        self.text.get(from..four(self.ends, number * 4) as usize).unwrap_or_default()
    }

    /// Those that begin with a text, where they are sorted.
    pub fn beginning_with(&self, start: &str) -> Range<usize> {
        let first = |small: &dyn Fn(&str) -> bool| {
            let (mut low, mut high) = (0, self.count);
            while low < high {
                let middle = low.midpoint(high);
                if small(self.get(middle)) { low = middle + 1 } else { high = middle }
            }
            low
        };
        first(&|text| text < start)..first(&|text| text < start || text.starts_with(start))
    }
}

/// Names in the order of what they fold to.
#[derive(Clone, Copy)]
pub(super) struct Names<'a> {
    /// How many there are.
    pub count: usize,
    blocks: &'a [u8],
    body: &'a [u8],
    /// Whether they stand there folded already.
    folded: bool,
}

impl<'a> Names<'a> {
    fn read(bytes: &'a [u8], folded: bool) -> Option<Names<'a>> {
        let count = u32::from_le_bytes(bytes.get(..4)?.try_into().ok()?) as usize;
        let blocks = count.div_ceil(BLOCK) * 4;
        Some(Names { count, blocks: bytes.get(4..4 + blocks)?, body: &bytes[4 + blocks..], folded })
    }

    /// One name as it stands there.
    pub fn get(&self, number: usize) -> String {
        let mut cursor = self.reading_from(number / BLOCK);
        for _ in 0..=number % BLOCK {
            cursor.step();
        }
        cursor.name().to_owned()
    }

    /// The first whose folded form is not before `key`.
    pub fn first_from(&self, key: &str) -> usize {
        let mut folded = String::new();
        let (mut low, mut high) = (0, self.count.div_ceil(BLOCK));
        while low < high {
            let middle = low.midpoint(high);
            if self.head(middle, &mut folded) < key { low = middle + 1 } else { high = middle }
        }
        // The block before may end with names that are not before the key.
        let block = low.saturating_sub(1);
        let mut number = block * BLOCK;
        let mut cursor = self.reading_from(block);
        while number < self.count && cursor.step() {
            if cursor.folded(&mut folded) >= key {
                return number;
            }
            number += 1;
        }
        number
    }

    /// Those that fold to exactly this.
    pub fn called(&self, key: &str) -> Range<usize> {
        let from = self.first_from(key);
        let mut until = from;
        self.each(from..self.count, |_, folded| {
            let same = folded == key;
            until += usize::from(same);
            same
        });
        from..until
    }

    /// Those whose folded form begins with this.
    pub fn beginning_with(&self, start: &str) -> Range<usize> {
        // All that is folded sorts before a tilde.
        self.first_from(start)..self.first_from(&format!("{start}~"))
    }

    /// Shows each of a range, folded, until it is told to stop.
    pub fn each(&self, range: Range<usize>, mut with: impl FnMut(usize, &str) -> bool) {
        let mut folded = String::new();
        let mut cursor = self.reading_from(range.start / BLOCK);
        for _ in 0..range.start % BLOCK {
            cursor.step();
        }
        for number in range {
            if !cursor.step() || !with(number, cursor.folded(&mut folded)) {
                return;
            }
        }
    }

    /// The first name of a block, folded; it stands there whole.
    fn head<'f>(&self, block: usize, folded: &'f mut String) -> &'f str
    where
        'a: 'f,
    {
        let at = four(self.blocks, block * 4) as usize;
        let lengths = usize::from(self.body[at] & 0xf);
        let (from, own) =
            if lengths == 0xf { (at + 2, 0xf + usize::from(self.body[at + 1])) } else { (at + 1, lengths) };
        let name = std::str::from_utf8(&self.body[from..from + own]).unwrap_or_default();
        if self.folded {
            return name;
        }
        fold_into(name, folded);
        folded
    }

    fn reading_from(&self, block: usize) -> Cursor<'a> {
        let at = if block * 4 < self.blocks.len() {
            four(self.blocks, block * 4) as usize
        } else {
            self.body.len()
        };
        Cursor { names: *self, at, name: Vec::with_capacity(40) }
    }
}

/// A place in the names, with the name that was read last.
struct Cursor<'a> {
    names: Names<'a>,
    at: usize,
    name: Vec<u8>,
}

impl Cursor<'_> {
    /// Reads the next name; not when there is none.
    fn step(&mut self) -> bool {
        let body = self.names.body;
        let Some(&lengths) = body.get(self.at) else { return false };
        self.at += 1;
        let mut own = usize::from(lengths & 0xf);
        if own == 0xf {
            own += usize::from(body[self.at]);
            self.at += 1;
        }
        self.name.truncate(usize::from(lengths >> 4));
        self.name.extend_from_slice(&body[self.at..self.at + own]);
        self.at += own;
        true
    }

    fn name(&self) -> &str {
        std::str::from_utf8(&self.name).unwrap_or_default()
    }

    fn folded<'f>(&'f self, buffer: &'f mut String) -> &'f str {
        if self.names.folded {
            return self.name();
        }
        fold_into(self.name(), buffer);
        buffer
    }
}
