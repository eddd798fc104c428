//! Where a word of the list is nobody's business: in quotations, names, addresses, and in what people say of themselves.

use std::ops::Range;

use super::folded::{Folded, is_of_word};

/// A quotation longer than this is rather a quotation mark that was forgotten.
const QUOTE_MOST: usize = 2_000;
/// The same for single marks, which are apostrophes more often than not.
const SINGLE_MOST: usize = 200;
/// So far around a word is looked for the address that it is a part of.
const ADDRESS_MOST: usize = 120;
/// A name has so many words before and after the word in question.
const NAME_MOST: usize = 5;

/// What makes of "I" and a word a sentence about oneself.
const LINKS: &[&str] = &[
    "am",
    "m",
    "was",
    "were",
    "are",
    "re",
    "be",
    "been",
    "being",
    "become",
    "became",
    "feel",
    "felt",
    "identify",
    "as",
    "born",
    "myself",
    "ourselves",
];

/// What people have or get, of themselves only before one of `STATES`: "I got clean", but not "we have addicts here".
const HELD: &[&str] = &["have", "ve", "had", "get", "got", "getting", "stay", "stayed", "kept"];

/// The last words of terms that name how somebody is, not somebody.
const STATES: &[&str] = &[
    "clean",
    "sober",
    "free",
    "high",
    "drunk",
    "habit",
    "problem",
    "addiction",
    "alcoholism",
    "relapse",
    "relapsed",
    "lapse",
    "slip",
    "detox",
];

/// What may stand between "I" and what somebody says they are, and changes nothing.
const FILLERS: &[&str] = &[
    "a",
    "an",
    "not",
    "no",
    "never",
    "longer",
    "still",
    "now",
    "just",
    "also",
    "only",
    "always",
    "once",
    "proud",
    "grateful",
    "recovering",
    "former",
    "ex",
    "fully",
    "one",
    "used",
    "to",
    "will",
    "ll",
    "finally",
    "really",
    "already",
    "both",
    "all",
    "old",
    "young",
    "call",
    "years",
    "months",
    "weeks",
    "days",
];

/// Quotations of a text as ranges of its bytes, in order, none within another.
pub(super) fn quotations(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    // Where a mark of each kind was opened last.
    let [mut double, mut single, mut curly, mut curly_single, mut pointed, mut element] = [None; 6];
    let mut at = 0;
    let mut is_line_start = true;
    while at < bytes.len() {
        let byte = bytes[at];
        if is_line_start {
            is_line_start = false;
            if let Some(end) = quoted_lines(bytes, at) {
                found.push(at..end);
                at = end;
                is_line_start = true;
                continue;
            }
        }
        if !MARKS[usize::from(byte)] {
            at += 1;
            continue;
        }
        let rest = &text.as_bytes()[at..];
        match byte {
            b'\n' => is_line_start = true,
            b'"' => straight(text, at, &mut double, QUOTE_MOST, &mut found),
            b'\'' => straight(text, at, &mut single, SINGLE_MOST, &mut found),
            b'<' => {
                let opens = ["<q>", "<q ", "<blockquote", "<cite"].iter().any(|tag| begins(rest, tag));
                if opens {
                    element = Some(at);
                } else if ["</q", "</blockquote", "</cite"].iter().any(|tag| begins(rest, tag)) {
                    found.extend(element.take().map(|from| from..at));
                }
            }
            // German opens below and closes with what opens elsewhere.
            _ if rest.starts_with("“".as_bytes()) || rest.starts_with("”".as_bytes()) => {
                let closes = curly.filter(|from| at - from <= QUOTE_MOST && text.is_char_boundary(*from));
                let is_german = closes.is_some_and(|from| text[from..].starts_with('„'));
                if rest.starts_with("”".as_bytes()) || is_german {
                    found.extend(closes.map(|from| from..at));
                    curly = None;
                } else {
                    curly = Some(at);
                }
            }
            _ if rest.starts_with("„".as_bytes()) => curly = Some(at),
            _ if rest.starts_with("‘".as_bytes()) => curly_single = Some(at),
            _ if rest.starts_with("’".as_bytes()) => {
                let is_apostrophe = text[at + 3..].chars().next().is_some_and(char::is_alphanumeric);
                if !is_apostrophe {
                    let from = curly_single.take();
                    found.extend(from.filter(|from| at - from <= QUOTE_MOST).map(|from| from..at));
                }
            }
            _ if rest.starts_with("«".as_bytes()) => pointed = Some(at),
            _ if rest.starts_with("»".as_bytes()) => {
                let from = pointed.take();
                found.extend(from.filter(|from| at - from <= QUOTE_MOST).map(|from| from..at));
            }
            _ => {}
        }
        at += 1;
    }
    joined(found)
}

/// Whether a range lies within one of several that are in order.
pub(super) fn is_within(range: &Range<usize>, spans: &[Range<usize>]) -> bool {
    let next = spans.partition_point(|span| span.start <= range.start);
    next.checked_sub(1).is_some_and(|n| spans[n].end >= range.end)
}

/// Whether somebody says it of themselves: "I am …", "my …", "as …, I", "we drug users". What somebody says of others
/// who are with them is no such thing: "our addicts", "we have addicts here", "I call addicts".
pub(super) fn is_of_oneself(folded: &Folded<'_>, from: usize, to: usize) -> bool {
    let word = |range: &Range<usize>| std::str::from_utf8(&folded.plain[range.clone()]).unwrap_or_default();
    let last = folded.plain[from..to].rsplit(|byte| !is_of_word(*byte)).next().unwrap_or_default();
    let is_state = STATES.iter().any(|state| state.as_bytes() == last);
    let mut place = from;
    let mut has_link = false;
    let mut has_as = false;
    for passed in 0..8 {
        let Some(before) = folded.word_before(place) else { break };
        match word(&before) {
            "i" | "we" => return has_link || passed == 0,
            // "My relapse", but not "my addicts".
            "my" => return !last.ends_with(b"s"),
            link if LINKS.contains(&link) => {
                has_link = true;
                has_as |= link == "as";
            }
            held if HELD.contains(&held) => has_link |= is_state,
            filler if FILLERS.contains(&filler) => {}
            // Numbers: "I am 5 years …".
            number if number.bytes().all(|byte| byte.is_ascii_digit()) => {}
            _ => break,
        }
        place = before.start;
    }
    // "As an addict, I know …"
    has_as && {
        let after = &folded.plain[to..folded.plain.len().min(to + 8)];
        let mut words = after.split(|byte| !is_of_word(*byte)).filter(|word| !word.is_empty());
        matches!(words.next(), Some(b"i" | b"we"))
    }
}

/// Whether it is a part of a name, such as that of a team: capital letters all along, and a word that names have.
pub(super) fn is_in_name(
    folded: &Folded<'_>,
    from: usize,
    to: usize,
    is_noun: impl Fn(&[u8]) -> bool,
) -> bool {
    if !folded.is_capital(from) {
        return false;
    }
    let joins = |word: &[u8]| matches!(word, b"of" | b"and" | b"the" | b"for" | b"on" | b"in" | b"s");
    let mut place = from;
    let mut has_noun = false;
    for _ in 0..NAME_MOST {
        let Some(before) = folded.word_before(place) else { break };
        let word = &folded.plain[before.clone()];
        if folded.is_capital(before.start) {
            has_noun |= is_noun(word);
        } else if !joins(word) {
            break;
        }
        place = before.start;
    }
    let mut place = to;
    for _ in 0..NAME_MOST {
        let Some(after) = folded.word_after(place) else { break };
        let word = &folded.plain[after.clone()];
        if folded.is_capital(after.start) {
            has_noun |= is_noun(word);
        } else if !joins(word) {
            break;
        }
        place = after.end;
    }
    has_noun
}

/// Whether it is a part of an address on the web or of an email.
pub(super) fn is_in_address(text: &str, range: &Range<usize>) -> bool {
    let bytes = text.as_bytes();
    let parts = |byte: &&u8| {
        !byte.is_ascii_whitespace() && !matches!(**byte, b'(' | b')' | b'[' | b']' | b'<' | b'>' | b'"')
    };
    let before = bytes[..range.start].iter().rev().take(ADDRESS_MOST).take_while(parts).count();
    let after = bytes[range.end..].iter().take(ADDRESS_MOST).take_while(parts).count();
    let around = &bytes[range.start - before..range.end + after];
    let has = |sign: &[u8]| around.windows(sign.len()).any(|window| window == sign);
    has(b"://") || has(b"@") || around.starts_with(b"www.")
}

/// Where lines that quote, as in Markdown, end; None when the line does not begin like one.
fn quoted_lines(bytes: &[u8], at: usize) -> Option<usize> {
    let indent = bytes[at..].iter().take(3).take_while(|byte| **byte == b' ').count();
    if bytes.get(at + indent) != Some(&b'>') {
        return None;
    }
    let line_end = bytes[at..].iter().position(|byte| *byte == b'\n');
    Some(line_end.map_or(bytes.len(), |end| at + end + 1))
}

/// A mark that opens and closes alike: what stands around it says which.
fn straight(text: &str, at: usize, open: &mut Option<usize>, most: usize, found: &mut Vec<Range<usize>>) {
    let bytes = text.as_bytes();
    let before = at.checked_sub(1).map(|at| bytes[at]);
    let after = bytes.get(at + 1).copied();
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || !byte.is_ascii();
    let may_close = before.is_some_and(|byte| !byte.is_ascii_whitespace()) && !after.is_some_and(is_letter);
    let may_open = !before.is_some_and(is_letter) && after.is_some_and(|byte| !byte.is_ascii_whitespace());
    match *open {
        Some(from) if may_close && at - from <= most => {
            found.push(from..at);
            *open = None;
        }
        _ if may_open => *open = Some(at),
        _ => {}
    }
}

fn begins(bytes: &[u8], tag: &str) -> bool {
    bytes.get(..tag.len()).is_some_and(|start| start.eq_ignore_ascii_case(tag.as_bytes()))
}

/// Ranges in order, those that meet made one.
fn joined(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_unstable_by_key(|range| range.start);
    let mut joined: Vec<Range<usize>> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match joined.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => joined.push(range),
        }
    }
    joined
}

/// The bytes that quotation marks begin with.
static MARKS: [bool; 256] = {
    let mut marks = [false; 256];
    let bytes = [b'\n', b'"', b'\'', b'<', 0xe2, 0xc2];
    let mut n = 0;
    while n < bytes.len() {
        marks[bytes[n] as usize] = true;
        n += 1;
    }
    marks
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotations_are_found_whatever_marks_they_have() {
        for (text, quoted) in [
            ("terms like \"drug \n\naddict\" or \"user\" are", vec!["\"drug \n\naddict", "\"user"]),
            ("‘drug abusers’, people’s ‘a scourge’", vec!["‘drug abusers", "‘a scourge"]),
            ("the users' view and 'this one'", vec!["'this one"]),
            ("«so» and “so” and „so“ and more", vec!["«so", "“so", "„so"]),
            ("say <q>this</q> not that", vec!["<q>this"]),
            ("first\n> quoted\n>more\nlast", vec!["> quoted\n>more\n"]),
            ("a 5\" plate and people", vec![]),
            ("(\"one\"/\"two\")", vec!["\"one", "\"two"]),
        ] {
            let found: Vec<&str> = quotations(text).into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, quoted, "{text}");
        }
    }
}
