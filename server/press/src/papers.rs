//! The sheets a printer takes, and the inks.

use serde::Serialize;

/// A sheet of paper, always upright.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Paper {
    /// 210 × 297 mm, what most printers hold.
    A4,
    /// 297 × 420 mm, for a window.
    A3,
    /// 148 × 210 mm, for a counter.
    A5,
    /// 8.5 × 11 inches.
    Letter,
}

impl Paper {
    /// Every sheet, the usual one first.
    pub const ALL: [Self; 4] = [Self::A4, Self::A3, Self::A5, Self::Letter];

    /// The name in an address: `a4`, `a3`, `a5`, `letter`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::A3 => "a3",
            Self::A5 => "a5",
            Self::Letter => "letter",
        }
    }

    /// Reads the name in an address; `us-letter` is a letter, too.
    pub fn parse(raw: &str) -> Option<Self> {
        let raw = raw.trim().to_ascii_lowercase();
        let name = if raw == "us-letter" { "letter" } else { raw.as_str() };
        Self::ALL.into_iter().find(|paper| paper.as_str() == name)
    }

    /// Width and height in millimetres.
    pub fn millimetres(self) -> (f64, f64) {
        match self {
            Self::A4 => (210.0, 297.0),
            Self::A3 => (297.0, 420.0),
            Self::A5 => (148.0, 210.0),
            Self::Letter => (215.9, 279.4),
        }
    }
}

/// The inks of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Colour {
    /// Marigold, teal and berry on warm paper.
    Full,
    /// One ink, no tints: photocopies well.
    Black,
}

impl Colour {
    /// Both, the usual one first.
    pub const ALL: [Self; 2] = [Self::Full, Self::Black];

    /// The name in an address: `full`, `black`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Black => "black",
        }
    }

    /// Reads the name in an address.
    pub fn parse(raw: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|colour| colour.as_str().eq_ignore_ascii_case(raw.trim()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_addresses_are_read_back() {
        for paper in Paper::ALL {
            assert_eq!(Paper::parse(paper.as_str()), Some(paper));
        }
        for colour in Colour::ALL {
            assert_eq!(Colour::parse(colour.as_str()), Some(colour));
        }
        assert_eq!(Paper::parse(" A4 "), Some(Paper::A4));
        assert_eq!(Paper::parse("us-letter"), Some(Paper::Letter));
        assert_eq!(Paper::parse("us-a4"), None);
        assert_eq!(Paper::parse("../a4"), None);
    }
}
