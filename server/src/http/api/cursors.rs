//! Where a reader of a long list left off, as a word of an address: it means something to us only.

use data_encoding::BASE64URL_NOPAD;

/// The lists that have cursors. One of another list is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum List {
    Listings,
    Dates,
    Groups,
    Places,
}

impl List {
    fn sign(self) -> &'static str {
        match self {
            Self::Listings => "l",
            Self::Dates => "d",
            Self::Groups => "g",
            Self::Places => "p",
        }
    }
}

/// A cursor behind an item that is known by these words.
pub(super) fn write(list: List, key: &[&str]) -> String {
    BASE64URL_NOPAD.encode(format!("{}\n{}", list.sign(), key.join("\n")).as_bytes())
}

/// The words of a cursor, if it is one of ours, of this list.
pub(super) fn read(list: List, cursor: &str) -> Option<Vec<String>> {
    let text = String::from_utf8(BASE64URL_NOPAD.decode(cursor.as_bytes()).ok()?).ok()?;
    let mut words = text.split('\n').map(str::to_owned);
    (words.next()? == list.sign()).then(|| words.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_is_read_by_the_list_that_wrote_it_only() {
        let cursor = write(List::Dates, &["1796666400", "7", "2026-12-08T18:00:00"]);
        assert!(cursor.chars().all(|sign| sign.is_ascii_alphanumeric() || "-_".contains(sign)), "{cursor}");
        assert_eq!(read(List::Dates, &cursor).unwrap(), ["1796666400", "7", "2026-12-08T18:00:00"]);
        assert_eq!(read(List::Listings, &cursor), None);
        for nonsense in ["", "x", "ZZZZ", "%00", "bAo=", &cursor[1..]] {
            assert_eq!(read(List::Dates, nonsense), None, "{nonsense}");
        }
        assert_eq!(read(List::Groups, &write(List::Groups, &["hope-street"])).unwrap(), ["hope-street"]);
    }
}
