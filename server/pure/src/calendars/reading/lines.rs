//! From bytes to content lines: whatever program wrote them, folded anywhere, ended by anything, in any of the
//! encodings that are still about. (The `ical` crate's own reader loses spaces, lines or the whole calendar here;
//! its model of a line is kept.)

use std::borrow::Cow;

use ical::property::Property;

use super::doubts::Doubt;

/// The most bytes that are kept of one line. Pictures inside a calendar are longer, and nothing else.
const BYTES_MOST: usize = 1 << 20;

/// A content line, unfolded.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Line<'a> {
    /// The physical line on which it begins, from 1.
    pub(super) number: u32,
    pub(super) text: Cow<'a, str>,
    /// What was wrong with its bytes.
    pub(super) doubt: Option<Doubt>,
}

/// The bytes of a file as far as they are lines of ASCII: UTF-16 becomes UTF-8, and a byte order mark goes.
pub(super) fn in_octets(bytes: &[u8]) -> Cow<'_, [u8]> {
    let units = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let units = rest.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
        let text: String =
            char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
        Cow::Owned(text.into_bytes())
    };
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => Cow::Borrowed(rest),
        [0xFF, 0xFE, rest @ ..] => units(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => units(rest, u16::from_be_bytes),
        _ => Cow::Borrowed(bytes),
    }
}

/// The content lines of some octets, unfolded before they are read as letters (RFC 5545 3.1). Empty lines are left
/// out.
pub(super) struct Lines<'a> {
    rest: &'a [u8],
    read: u32,
}

impl<'a> Lines<'a> {
    pub(super) fn of(octets: &'a [u8]) -> Lines<'a> {
        Lines { rest: octets, read: 0 }
    }

    /// The next line as it stands in the file, without its end: CRLF, LF, CR, or CR CR LF.
    fn physical(&mut self) -> Option<&'a [u8]> {
        if self.rest.is_empty() {
            return None;
        }
        let end = self.rest.iter().position(|byte| matches!(byte, b'\r' | b'\n')).unwrap_or(self.rest.len());
        let (line, after) = self.rest.split_at(end);
        self.rest = match after {
            [b'\r', b'\r', b'\n', rest @ ..] | [b'\r', b'\n', rest @ ..] | [_, rest @ ..] => rest,
            [] => after,
        };
        self.read = self.read.saturating_add(1);
        Some(line)
    }

    /// What follows on the next physical line if that belongs to this one. Empty lines before it are passed over.
    fn fold(&mut self) -> Option<&'a [u8]> {
        while matches!(self.rest.first(), Some(b'\r' | b'\n')) {
            self.physical();
        }
        match self.rest.first() {
            Some(b' ' | b'\t') => self.physical().map(|line| &line[1..]),
            _ => None,
        }
    }
}

impl<'a> Iterator for Lines<'a> {
    type Item = Line<'a>;

    fn next(&mut self) -> Option<Line<'a>> {
        loop {
            let first = self.physical()?;
            let number = self.read;
            let mut octets = Cow::Borrowed(first);
            let mut too_long = first.len() > BYTES_MOST;
            if too_long {
                octets = Cow::Borrowed(&first[..BYTES_MOST]);
            }
            while let Some(more) = self.fold() {
                let room = BYTES_MOST - octets.len();
                too_long |= more.len() > room;
                if !more.is_empty() {
                    octets.to_mut().extend_from_slice(&more[..more.len().min(room)]);
                }
            }
            let (text, is_utf8) = letters(octets, too_long);
            // Blank, or made of what some programs take for blank.
            if text.trim_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}').is_empty() {
                continue;
            }
            let doubt = match (is_utf8, too_long) {
                (_, true) => Some(Doubt::TooLong),
                (false, _) => Some(Doubt::NotUtf8),
                (true, false) => None,
            };
            return Some(Line { number, text, doubt });
        }
    }
}

/// Octets as letters: UTF-8, or else what Windows wrote before it. Where only a few octets are no UTF-8 among others
/// that are, those few are lost.
fn letters(octets: Cow<'_, [u8]>, was_cut: bool) -> (Cow<'_, str>, bool) {
    let octets = match octets {
        Cow::Borrowed(octets) => match std::str::from_utf8(octets) {
            Ok(text) => return (Cow::Borrowed(text), true),
            Err(_) => octets.to_vec(),
        },
        Cow::Owned(octets) => octets,
    };
    match String::from_utf8(octets) {
        Ok(text) => (Cow::Owned(text), true),
        Err(refused) => {
            let octets = refused.as_bytes();
            let some_are = octets.utf8_chunks().any(|chunk| !chunk.valid().is_ascii());
            // A line that was cut may have been cut inside a letter.
            if some_are || was_cut {
                (Cow::Owned(String::from_utf8_lossy(octets).into_owned()), false)
            } else {
                (Cow::Owned(octets.iter().map(|octet| windows_1252(*octet)).collect()), false)
            }
        }
    }
}

/// The letter that Windows-1252 has for an octet. The five that it leaves free are those of Latin-1.
fn windows_1252(octet: u8) -> char {
    const FROM_80: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}',
        '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
    ];
    match octet {
        0x80..=0x9F => FROM_80[usize::from(octet - 0x80)],
        _ => char::from(octet),
    }
}

/// The parts of a content line: name and parameter names in capitals, parameter values without quotation marks and
/// with RFC 6868 undone, the value as it stands. `None` for what is no content line.
pub(super) fn property(line: &str) -> Option<Property> {
    // Where quotation marks make it none, it may be one without them.
    split(line).or_else(|| line.contains('"').then(|| split(&line.replace('"', ""))).flatten())
}

fn split(line: &str) -> Option<Property> {
    let line = line.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}');
    let name_end = line.find([';', ':'])?;
    let name = line[..name_end].trim_end();
    let is_named = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    if name.is_empty() || !name.chars().all(is_named) {
        return None;
    }
    let mut parameters = Vec::new();
    let mut rest = &line[name_end..];
    while let Some(after) = rest.strip_prefix(';') {
        let key_end = after.find(['=', ';', ':'])?;
        let key = after[..key_end].trim().to_ascii_uppercase();
        rest = &after[key_end..];
        let mut values = Vec::new();
        let mut next = rest.strip_prefix('=');
        while let Some(after) = next {
            let (value, after) = parameter_value(after)?;
            values.push(value);
            rest = after;
            next = rest.strip_prefix(',');
        }
        if !key.is_empty() {
            parameters.push((key, values));
        }
    }
    let value = rest.strip_prefix(':')?;
    Some(Property {
        name: name.to_ascii_uppercase(),
        params: Some(parameters).filter(|parameters| !parameters.is_empty()),
        value: Some(value).filter(|value| !value.is_empty()).map(str::to_owned),
    })
}

/// One value of a parameter, and what follows it. `None` if nothing does.
fn parameter_value(raw: &str) -> Option<(String, &str)> {
    let quoted = raw.strip_prefix('"').and_then(|inside| inside.split_once('"'));
    let (start, raw) = match quoted {
        Some((inside, after)) => (inside, after),
        // Without its twin the mark means nothing.
        None => ("", raw.strip_prefix('"').unwrap_or(raw)),
    };
    let end = raw.find([',', ';', ':'])?;
    let value = format!("{start}{}", &raw[..end]);
    Some((if value.contains('^') { without_carets(&value) } else { value }, &raw[end..]))
}

/// RFC 6868 undone: `^n` is a line end, `^'` a quotation mark, `^^` a caret.
fn without_carets(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut characters = raw.chars().peekable();
    while let Some(character) = characters.next() {
        let meant = match (character, characters.peek()) {
            ('^', Some('n')) => '\n',
            ('^', Some('\'')) => '"',
            ('^', Some('^')) => '^',
            (other, _) => {
                out.push(other);
                continue;
            }
        };
        characters.next();
        out.push(meant);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use ical::PropertyParser;
    use proptest::prelude::*;

    fn lines(octets: &[u8]) -> Vec<(u32, String)> {
        let octets = in_octets(octets);
        Lines::of(&octets).map(|line| (line.number, line.text.into_owned())).collect()
    }

    fn texts(octets: &[u8]) -> Vec<String> {
        lines(octets).into_iter().map(|(_, text)| text).collect()
    }

    #[test]
    fn lines_end_in_any_of_the_ways_that_programs_end_them() {
        for end in ["\r\n", "\n", "\r", "\r\r\n"] {
            let file = ["A:1", "B:2", " 3", "C:4"].join(end);
            let expected = [(1, "A:1".to_owned()), (2, "B:23".to_owned()), (4, "C:4".to_owned())];
            assert_eq!(lines(file.as_bytes()), expected, "{end:?}");
            assert_eq!(lines(format!("{file}{end}").as_bytes()), expected, "{end:?} at the end");
        }
    }

    #[test]
    fn folds_are_undone_wherever_they_stand() {
        let cases: [(&[u8], &[&str]); 9] = [
            (b"A:Hello \r\n wonderful", &["A:Hello wonderful"]),
            (b"A:Hello\r\n  wonderful", &["A:Hello wonderful"]),
            (b"A:Hello\r\n\t wonderful", &["A:Hello wonderful"]),
            (b"A:caf\xC3\r\n \xA9", &["A:café"]),
            (b"A:\xF0\x9F\n \x98\n \x80", &["A:😀"]),
            (b"A:1\r\n \r\n 2\r\nB:3", &["A:12", "B:3"]),
            // Programs that double each line end.
            (b"A:1\r\n\r\n 2\r\n\r\nB:3", &["A:12", "B:3"]),
            (b"AB\r\n C;D\r\n =E:\r\n F", &["ABC;D=E:F"]),
            (b"A:1\n ", &["A:1"]),
        ];
        for (octets, expected) in cases {
            assert_eq!(texts(octets), expected, "{}", String::from_utf8_lossy(octets));
        }
    }

    #[test]
    fn blank_lines_are_passed_over_wherever_they_stand() {
        let file = "\r\n \t\r\nA:1\r\n\r\n\u{A0}\r\n\u{C}\r\nB:2\n\n\n";
        assert_eq!(lines(file.as_bytes()), [(3, "A:1".to_owned()), (7, "B:2".to_owned())]);
        assert_eq!(texts(b""), [""; 0]);
        assert_eq!(texts(b" \r\n"), [""; 0]);
    }

    #[test]
    fn other_encodings_are_read_as_what_they_most_likely_are() {
        let utf16 = |text: &str, order: fn(u16) -> [u8; 2]| -> Vec<u8> {
            std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(order).collect()
        };
        assert_eq!(texts("\u{FEFF}A:é".as_bytes()), ["A:é"]);
        assert_eq!(texts(&utf16("A:é😀\r\nB:1", u16::to_le_bytes)), ["A:é😀", "B:1"]);
        assert_eq!(texts(&utf16("A:é😀\r\nB:1", u16::to_be_bytes)), ["A:é😀", "B:1"]);
        assert_eq!(texts(b"A:caf\xE9 \x96 5 \x80"), ["A:café – 5 €"]);
        // Mostly UTF-8: what is broken is lost, what is whole is kept.
        assert_eq!(texts(b"A:caf\xC3\xA9 \xE9"), ["A:café \u{FFFD}"]);
        let octets = b"A:ok\nB:\xE9\nC:ok";
        let doubts: Vec<_> = Lines::of(octets).map(|line| line.doubt).collect();
        assert_eq!(doubts, [None, Some(Doubt::NotUtf8), None]);
    }

    #[test]
    fn a_line_without_end_is_cut_and_a_million_folds_are_not() {
        let long = [b"A:".as_slice(), &vec![b'x'; 3 << 20], b"\nB:1"].concat();
        let read: Vec<_> = Lines::of(&long).collect();
        assert_eq!((read[0].text.len(), read[0].doubt.clone()), (BYTES_MOST, Some(Doubt::TooLong)));
        assert_eq!(read[1].text, "B:1");
        let folded = format!("A:{}\nB:1", "x\n ".repeat(1_000_000));
        let read: Vec<_> = Lines::of(folded.as_bytes()).collect();
        assert_eq!((read[0].text.len(), read[0].doubt.clone()), (1_000_002, None));
        assert_eq!(read[1].number, 1_000_002);
        let endless = vec![b'\r'; 1 << 20];
        assert_eq!(Lines::of(&endless).count(), 0);
    }

    /// Name, parameters and value as one line that is easy to write down.
    fn shown(line: &str) -> Option<String> {
        let property = property(line)?;
        let parameters: Vec<String> = property
            .params
            .iter()
            .flatten()
            .map(|(name, values)| format!("{name}={}", values.join("|")))
            .collect();
        Some(format!(
            "{} [{}] {}",
            property.name,
            parameters.join(" "),
            property.value.as_deref().unwrap_or("-")
        ))
    }

    #[test]
    fn what_the_old_reader_lost_or_changed_in_a_line_is_kept() {
        let many: Vec<String> = (0..30).map(|number| format!("v{number}")).collect();
        let cases = [
            ("SUMMARY::-)", "SUMMARY [] :-)"),
            ("SUMMARY;LANGUAGE=en:::", "SUMMARY [LANGUAGE=en] ::"),
            ("dtstart;tzid=Europe/Berlin:20261201T190000", "DTSTART [TZID=Europe/Berlin] 20261201T190000"),
            ("A;B=\"x:y;z,w\",\"q\",r;C=1:v", "A [B=x:y;z,w|q|r C=1] v"),
            (&format!("A;B={}:v", many.join(",")), &format!("A [B={}] v", many.join("|"))),
            ("DTSTART;FOO:20261201", "DTSTART [FOO=] 20261201"),
            ("SUMMARY;LANGUAGE=de;:x", "SUMMARY [LANGUAGE=de] x"),
            ("A;B=^'q^' ^^ ^n^x:v", "A [B=\"q\" ^ \n^x] v"),
            ("A;B=\"no end:v", "A [B=no end] v"),
            ("A;B=\"half\" more:v", "A [B=half more] v"),
            ("A;B=\"c:d\"", "A [B=c] d"),
            ("A;B=:v", "A [B=] v"),
            ("A;B=,x:v", "A [B=|x] v"),
            ("A:", "A [] -"),
            (" A ; b = c :v", "A [B= c ] v"),
            ("X_OLD.NAME:v", "X_OLD.NAME [] v"),
        ];
        for (line, expected) in cases {
            assert_eq!(shown(line).as_deref(), Some(expected), "{line}");
        }
        for line in ["no colon", "", ":v", ";A=b:v", "Where we meet: town hall", "A;B=c", "A;B", "É:v"] {
            assert_eq!(shown(line), None, "{line}");
        }
    }

    proptest! {
        #[test]
        fn on_lines_that_are_well_formed_the_old_reader_agrees(
            name in "[A-Z][A-Z0-9-]{0,12}",
            parameters in prop::collection::vec(
                ("[A-Z][A-Z0-9-]{0,6}", prop::collection::vec("[a-zA-Z0-9/ é.+-]{1,8}|\"[a-z:;,= ]{1,8}\"", 1..5)),
                0..4,
            ),
            value in "[^:\u{0}-\u{1F}\u{7F}-\u{9F}\\s][^\u{0}-\u{1F}\u{7F}-\u{9F}]{0,30}[^\u{0}-\u{1F}\u{7F}-\u{9F}\\s]",
        ) {
            let parameters: String =
                parameters.iter().map(|(name, values)| format!(";{name}={}", values.join(","))).collect();
            let line = format!("{name}{parameters}:{value}");
            let theirs = PropertyParser::from_reader(line.as_bytes()).next().unwrap().unwrap();
            prop_assert_eq!(property(&line), Some(theirs), "{}", line);
        }

        #[test]
        fn no_bytes_are_too_much(octets in prop::collection::vec(any::<u8>(), 0..400)) {
            for line in Lines::of(&in_octets(&octets)) {
                let _ = property(&line.text);
            }
        }

        #[test]
        fn a_line_folded_anywhere_is_the_same_line(
            text in "A:[^\\r\\n]{1,60}",
            at in prop::collection::btree_set(1_usize..70, 0..6),
        ) {
            prop_assume!(!text.trim_end().ends_with('\u{FEFF}'));
            let mut octets = text.clone().into_bytes();
            for cut in at.into_iter().rev().filter(|cut| *cut <= text.len()) {
                octets.splice(cut..cut, *b"\r\n ");
            }
            prop_assert_eq!(texts(&octets), [text]);
        }
    }
}
