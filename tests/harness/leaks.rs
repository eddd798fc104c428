//! What is not to be told, and whether anything tells it: in whatever spelling, and in whatever an answer is packed in.

use std::io::Read as _;

use data_encoding::BASE64;
use flate2::read::{DeflateDecoder, GzDecoder, ZlibDecoder};

use crate::house::Page;

/// Coordinates that are told to so many decimals, or more, are told.
const DECIMALS: usize = 3;
/// A packed part that becomes longer than this is not read on.
const UNPACKED_MOST: u64 = 4 << 20;
/// A run of so many letters may be a coded text.
const CODED_LEAST: usize = 16;

/// Something that is told to few.
#[derive(Clone, Debug)]
pub struct Secret {
    /// What it is.
    pub what: &'static str,
    shape: Shape,
    /// The addresses of those who may read it in a letter.
    pub known_to: Vec<String>,
}

#[derive(Clone, Debug)]
enum Shape {
    /// Letters and digits in this order, whatever stands between them.
    Words(String),
    /// Exactly this, capitals aside.
    Exactly(String),
    /// Degrees.
    Degrees(f64),
}

impl Secret {
    /// Words, which may be spelt with other signs between them.
    ///
    /// # Panics
    /// When they are so short that they stand in every page by chance.
    pub fn words(what: &'static str, text: &str) -> Self {
        let squeezed = squeezed(text);
        assert!(squeezed.len() >= 6, "{what} is too short to be told from other words: {text}");
        Self { what, shape: Shape::Words(squeezed), known_to: Vec::new() }
    }

    /// A text that is told as it is, or not at all.
    pub fn exactly(what: &'static str, text: &str) -> Self {
        Self { what, shape: Shape::Exactly(text.to_lowercase()), known_to: Vec::new() }
    }

    /// One of the two numbers of a point.
    ///
    /// # Panics
    /// When it is no number.
    pub fn degrees(what: &'static str, text: &str) -> Self {
        Self { what, shape: Shape::Degrees(text.parse().expect("degrees")), known_to: Vec::new() }
    }

    /// The same, and these may read it in a letter.
    #[must_use]
    pub fn known_to(mut self, readers: &[&str]) -> Self {
        self.known_to.extend(readers.iter().map(|reader| (*reader).to_owned()));
        self
    }

    fn is_in(&self, reading: &Reading) -> bool {
        match &self.shape {
            Shape::Words(words) => reading.squeezed.contains(words.as_str()),
            Shape::Exactly(text) => reading.small.contains(text.as_str()),
            Shape::Degrees(degrees) => {
                reading.degrees.iter().any(|(told, decimals)| is_told_by(degrees.abs(), *told, *decimals))
            }
        }
    }
}

/// Whether a number with so many decimals is that of the point, rounded or cut.
fn is_told_by(degrees: f64, told: f64, decimals: usize) -> bool {
    let step = 10_f64.powi(-i32::try_from(decimals.min(12)).unwrap_or(12));
    (degrees - told).abs() < step
}

/// One way to read some bytes.
struct Reading {
    small: String,
    squeezed: String,
    degrees: Vec<(f64, usize)>,
}

impl Reading {
    fn of(text: &str) -> Self {
        let small = text.to_lowercase();
        Self { squeezed: squeezed(&small), degrees: degrees(&small), small }
    }
}

/// The secrets that a text tells, each once, by what they are.
pub fn told_by<'s>(bytes: &[u8], secrets: &'s [Secret]) -> Vec<&'s Secret> {
    let readings = readings(bytes);
    secrets.iter().filter(|secret| readings.iter().any(|reading| secret.is_in(reading))).collect()
}

/// The same of an answer: its headers and its body. What it was asked for is no part of it.
pub fn told_by_answer<'s>(page: &Page, secrets: &'s [Secret]) -> Vec<&'s Secret> {
    let mut told = told_by_headers(page, secrets);
    told.extend(told_by(&page.body, secrets));
    told
}

/// The same of the headers alone.
pub fn told_by_headers<'s>(page: &Page, secrets: &'s [Secret]) -> Vec<&'s Secret> {
    let mut bytes = Vec::new();
    for (name, value) in &page.headers {
        bytes.extend_from_slice(name.as_str().as_bytes());
        bytes.extend_from_slice(b": ");
        bytes.extend_from_slice(value.as_bytes());
        bytes.extend_from_slice(b"\n");
    }
    told_by(&bytes, secrets)
}

/// Every way to read some bytes: as they are, out of what they are packed in, and each of these as a reader of HTML, of
/// addresses and of JSON would, with what stands in tags and without.
fn readings(bytes: &[u8]) -> Vec<Reading> {
    let mut ways = vec![String::from_utf8_lossy(bytes).into_owned()];
    ways.extend(unpacked(bytes).iter().map(|bytes| String::from_utf8_lossy(bytes).into_owned()));
    for at in 0..ways.len() {
        let text = &ways[at];
        let mut more = Vec::new();
        if ["\n ", "\n\t"].iter().any(|fold| text.contains(fold)) {
            more.push(text.replace('\r', "").replace("\n ", "").replace("\n\t", ""));
        }
        if ["=\r\n", "=20", "=3D"].iter().any(|sign| text.contains(sign)) {
            more.push(quoted_printable(text));
        }
        if text.contains("base64") {
            more.extend(coded(text));
        }
        if text.contains("<FEFF") || text.contains("<feff") {
            more.extend(utf_16(text));
        }
        ways.extend(more);
    }
    let mut seen: Vec<String> = Vec::new();
    for way in ways {
        let decoded = decoded(&way);
        let bare = decoded.contains('<').then(|| without_tags(&decoded));
        for text in std::iter::once(decoded).chain(bare) {
            if !seen.contains(&text) {
                seen.push(text);
            }
        }
    }
    seen.iter().map(|text| Reading::of(text)).collect()
}

/// Read as HTML, addresses and JSON write it, also within each other.
fn decoded(text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..2 {
        if text.contains('&') {
            text = from_html(&text);
        }
        if text.contains('%') {
            text = from_address(&text);
        }
        if text.contains('\\') {
            text = from_json(&text);
        }
    }
    text
}

fn squeezed(text: &str) -> String {
    text.to_lowercase().chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// Every number with decimals, and how many they are. The lines of a drawing have thousands of them, some of which are
/// like any.
fn degrees(text: &str) -> Vec<(f64, usize)> {
    let mut parts = text.split(" d=\"");
    let mut undrawn = parts.next().unwrap_or_default().to_owned();
    undrawn.extend(parts.map(|part| part.split_once('"').map_or(part, |(_, rest)| rest)));
    let is_part = |letter: char| letter.is_ascii_digit() || letter == '.';
    undrawn
        .split(|letter| !is_part(letter))
        .filter_map(|number| {
            let (whole, decimals) = number.split_once('.')?;
            let fits = whole.len() <= 3 && decimals.len() >= DECIMALS && !decimals.contains('.');
            Some((number.parse().ok().filter(|_| fits)?, decimals.len()))
        })
        .collect()
}

/// What is packed: all of it, or streams within it, as in PDF and PNG.
fn unpacked(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    let mut read = |reader: &mut dyn std::io::Read| {
        let mut text = Vec::new();
        // What breaks off is read as far as it goes.
        let _ = reader.take(UNPACKED_MOST).read_to_end(&mut text);
        if !text.is_empty() {
            found.push(text);
        }
    };
    if bytes.starts_with(&[0x1f, 0x8b]) {
        read(&mut GzDecoder::new(bytes));
    }
    if bytes.starts_with(b"PK") {
        read(&mut DeflateDecoder::new(bytes.get(30..).unwrap_or_default()));
    }
    if bytes.starts_with(b"%PDF") {
        let starts =
            bytes.windows(7).enumerate().filter(|(_, part)| part == b"stream\n" || part == b"stream\r");
        for (at, _) in starts {
            let rest = &bytes[at + 7..];
            read(&mut ZlibDecoder::new(rest.strip_prefix(b"\n").unwrap_or(rest)));
        }
    }
    if bytes.starts_with(b"\x89PNG") {
        for name in [b"zTXt", b"iTXt"] {
            for (at, _) in bytes.windows(4).enumerate().filter(|(_, part)| part == name) {
                // A keyword stands before what is packed.
                for skip in 0..80 {
                    let Some(rest) = bytes.get(at + 4 + skip..).filter(|rest| rest.starts_with(&[0x78]))
                    else {
                        continue;
                    };
                    read(&mut ZlibDecoder::new(rest));
                }
            }
        }
    }
    found
}

fn from_html(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        plain.push_str(before);
        let named = after.split_once(';').filter(|(name, _)| name.len() <= 8);
        let letter = named.and_then(|(name, _)| match name {
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            "amp" => Some('&'),
            "nbsp" => Some(' '),
            _ => {
                let number = name.strip_prefix('#')?;
                let code = match number.strip_prefix(['x', 'X']) {
                    Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok(),
                    None => number.parse().ok(),
                };
                char::from_u32(code?)
            }
        });
        match (letter, named) {
            (Some(letter), Some((_, beyond))) => {
                plain.push(letter);
                rest = beyond;
            }
            _ => {
                plain.push('&');
                rest = after;
            }
        }
    }
    plain + rest
}

fn from_address(text: &str) -> String {
    bytes_after(text, '%')
}

/// Undoes what stands after a sign as two hexadecimal digits.
fn bytes_after(text: &str, sign: char) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut parts = text.split(sign);
    bytes.extend_from_slice(parts.next().unwrap_or_default().as_bytes());
    for part in parts {
        let coded = part.get(..2).and_then(|two| u8::from_str_radix(two, 16).ok());
        match coded {
            Some(byte) => {
                bytes.push(byte);
                bytes.extend_from_slice(&part.as_bytes()[2..]);
            }
            None => {
                bytes.extend_from_slice(sign.to_string().as_bytes());
                bytes.extend_from_slice(part.as_bytes());
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn quoted_printable(text: &str) -> String {
    bytes_after(&text.replace("=\r\n", "").replace("=\n", ""), '=')
}

fn from_json(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut parts = text.split('\\');
    plain.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let coded = part.strip_prefix('u').and_then(|rest| rest.get(..4));
        let letter = coded.and_then(|four| char::from_u32(u32::from_str_radix(four, 16).ok()?));
        match letter {
            Some(letter) => {
                plain.push(letter);
                plain.push_str(&part[5..]);
            }
            None => {
                let mut letters = part.chars();
                match letters.next() {
                    Some('n' | 'r' | 't') => plain.push(' '),
                    Some(other) => plain.push(other),
                    None => {}
                }
                plain.push_str(letters.as_str());
            }
        }
    }
    plain
}

/// Runs of letters that are a text in base64, as parts of letters and data addresses have it.
fn coded(text: &str) -> Vec<String> {
    let joined = text.replace("\r\n", "");
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || "+/-_=".contains(letter);
    let mut found = Vec::new();
    for run in joined.split(|letter| !is_part(letter)).filter(|run| run.len() >= CODED_LEAST) {
        let plain: String = run
            .trim_end_matches('=')
            .chars()
            .map(|letter| match letter {
                '-' => '+',
                '_' => '/',
                same => same,
            })
            .collect();
        // It may begin anywhere in the run.
        for skip in 0..4 {
            let Some(rest) = plain.get(skip..) else { continue };
            let Some(whole) = rest.get(..rest.len() / 4 * 4) else { continue };
            if let Ok(bytes) = BASE64.decode(whole.as_bytes())
                && let Some(text) = readable(&bytes)
            {
                found.push(text);
            }
        }
    }
    found
}

/// A text, if most of it can be read.
fn readable(bytes: &[u8]) -> Option<String> {
    let plain =
        bytes.iter().filter(|byte| (0x20..0x7f).contains(*byte) || **byte >= 0xc2 || **byte == b'\n').count();
    (plain * 10 >= bytes.len() * 8).then(|| String::from_utf8_lossy(bytes).into_owned())
}

/// Texts of PDF that are written as hexadecimal digits.
fn utf_16(text: &str) -> Vec<String> {
    text.split('<')
        .filter_map(|rest| rest.split_once('>').map(|(inside, _)| inside))
        .filter_map(|digits| digits.strip_prefix("FEFF").or_else(|| digits.strip_prefix("feff")))
        .filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()))
        .map(|digits| {
            let units: Vec<u16> = digits
                .as_bytes()
                .chunks(4)
                .filter_map(|four| u16::from_str_radix(std::str::from_utf8(four).ok()?, 16).ok())
                .collect();
            String::from_utf16_lossy(&units)
        })
        .collect()
}

fn without_tags(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut parts = text.split('<');
    plain.push_str(parts.next().unwrap_or_default());
    for part in parts {
        plain.push_str(part.split_once('>').map_or(part, |(_, words)| words));
    }
    plain
}
