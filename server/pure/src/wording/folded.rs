//! A text as the list is looked up in it: small Latin letters without marks, one space for any gap, and a way back to
//! where each letter stands in the text as it was typed.

use deunicode::deunicode_char;

/// A letter that is neither Latin nor looks like it. It makes a word longer, and is found by nothing.
const OTHER_LETTER: u8 = 1;
/// A sign between words that no word of the list goes across.
const SIGN: u8 = b'|';

/// Letters of other scripts that a reader takes for Latin ones: each is followed by what it is taken for.
const LOOK_ALIKES: &str = "\
    аaеeоoрpсcуyхxіiїiјjѕsһhԁdԛqԝwӏlкkмmтtвbнhпnгrѵvүyьbёeґrєeьbғfқkңhҳxӀl\
    АaВbЕeКkМmНhОoРpСcТtУyХxІiЇiЈjЅsҺhԚqԜwЁeҮyЬbѴvԌg\
    αaβbεeηnιiκkνvοoρpσoτtυuχxωwμuγyάaέeήnίiόoύuώwϊiϋuϲcϳj\
    ΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧxΆaΈeΉhΊiΌoΎyϹcͿj\
    օoսuհhոnցgզqյjՍuՕo\
    ᎪaᏴbᏟcᎠdᎬeᏀgᎻhᎫjᏦkᏞlᎷmᏢpᏒrᏚsᎢtᏙvᎳwᏃz\
    ⅼlⅽcⅾdⅿmⅰiⅴvⅹx";

/// A text that was made ready.
pub(super) struct Folded<'t> {
    /// The text as it was typed.
    typed: &'t str,
    /// What is looked at.
    pub(super) plain: Vec<u8>,
    /// From which place of `plain` on its letters stand one by one in the text, and where there.
    stretches: Vec<(usize, usize)>,
    /// Behind which places of `plain` a sentence has ended.
    pub(super) ends: Vec<usize>,
}

/// What becomes of a character.
#[derive(Clone, Copy)]
enum Fate {
    Letter(u8),
    Space,
    Newline,
    Sign,
    End,
    /// It is not seen, or belongs to the letter before it.
    Nothing,
}

/// Makes a text ready.
pub(super) fn fold(typed: &str) -> Folded<'_> {
    let mut made = Making {
        plain: Vec::with_capacity(typed.len()),
        stretches: Vec::new(),
        ends: Vec::new(),
        next: usize::MAX,
        lines: 0,
    };
    let bytes = typed.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at].is_ascii() {
            made.take(ASCII[usize::from(bytes[at])], at);
            at += 1;
        } else {
            let Some(letter) = typed[at..].chars().next() else { break };
            made.take_foreign(letter, at);
            at += letter.len_utf8();
        }
    }
    Folded { typed, plain: made.plain, stretches: made.stretches, ends: made.ends }
}

/// A word of the list as it is looked up.
pub(super) fn pattern(term: &str) -> Vec<u8> {
    fold(term).plain.trim_ascii().to_vec()
}

impl Folded<'_> {
    /// Where in the typed text a stretch of `plain` stands, its last letter with all its marks.
    pub(super) fn typed_range(&self, from: usize, to: usize) -> std::ops::Range<usize> {
        let start = self.typed_at(from);
        let last = self.typed_at(to.saturating_sub(1)).max(start);
        let mut after = self.typed[last..].char_indices().skip(1);
        let end = after
            .find(|(_, letter)| !is_mark(*letter))
            .map_or(self.typed.len(), |(further, _)| last + further);
        start..end
    }

    /// Where in the typed text the letter of a place of `plain` stands.
    pub(super) fn typed_at(&self, place: usize) -> usize {
        match self.stretches.partition_point(|(from, _)| *from <= place) {
            0 => place,
            n => self.stretches[n - 1].1 + (place - self.stretches[n - 1].0),
        }
    }

    /// Whether a whole word, or several, stand there.
    pub(super) fn is_whole(&self, from: usize, to: usize) -> bool {
        let before = from.checked_sub(1).map(|place| self.plain[place]);
        let after = self.plain.get(to).copied();
        !before.is_some_and(is_of_word) && !after.is_some_and(is_of_word)
    }

    /// The word that ends before this place, if nothing but a gap or an apostrophe is between.
    pub(super) fn word_before(&self, place: usize) -> Option<std::ops::Range<usize>> {
        let end = place.checked_sub(1).filter(|at| matches!(self.plain[*at], b' ' | b'\''))?;
        let long = self.plain[..end].iter().rev().take_while(|byte| is_of_word(**byte)).count();
        (long > 0 && !self.ends_between(end, place)).then(|| end - long..end)
    }

    /// The word that begins after this place.
    pub(super) fn word_after(&self, place: usize) -> Option<std::ops::Range<usize>> {
        let gap =
            self.plain[place..].iter().take(3).take_while(|byte| matches!(**byte, b' ' | b'\'')).count();
        let start = place + gap;
        let long = self.plain[start..].iter().take_while(|byte| is_of_word(**byte)).count();
        (gap > 0 && long > 0 && !self.ends_between(place, start)).then(|| start..start + long)
    }

    /// The sentence around a place, as a stretch of `plain`.
    pub(super) fn sentence(&self, from: usize, to: usize) -> std::ops::Range<usize> {
        let ended = self.ends.partition_point(|end| *end <= from);
        let start = ended.checked_sub(1).map_or(0, |n| self.ends[n]);
        let later = ended + self.ends[ended..].partition_point(|end| *end < to);
        start..self.ends.get(later).copied().unwrap_or(self.plain.len())
    }

    /// Whether a word begins with a capital letter as it was typed.
    pub(super) fn is_capital(&self, place: usize) -> bool {
        self.typed[self.typed_at(place)..].chars().next().is_some_and(char::is_uppercase)
    }

    fn ends_between(&self, from: usize, to: usize) -> bool {
        let after = self.ends.partition_point(|end| *end <= from);
        self.ends.get(after).is_some_and(|end| *end <= to)
    }
}

/// What makes a word longer.
pub(super) fn is_of_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == OTHER_LETTER
}

struct Making {
    plain: Vec<u8>,
    stretches: Vec<(usize, usize)>,
    ends: Vec<usize>,
    /// Where in the text the next letter is expected, as long as they come one by one.
    next: usize,
    /// How many lines have ended in the gap that was met last.
    lines: u8,
}

impl Making {
    fn push(&mut self, byte: u8, at: usize) {
        if self.next != at {
            self.stretches.push((self.plain.len(), at));
        }
        self.plain.push(byte);
        self.next = at + 1;
    }

    fn take(&mut self, fate: Fate, at: usize) {
        match fate {
            Fate::Letter(byte) => {
                self.lines = 0;
                self.push(byte, at);
            }
            Fate::Space | Fate::Newline => {
                if matches!(fate, Fate::Newline) {
                    self.lines = self.lines.saturating_add(1);
                }
                if self.plain.last() != Some(&b' ') {
                    self.push(b' ', at);
                }
                // After a blank line something new begins, whether a full stop says so or not.
                let here = self.plain.len();
                if self.lines == 2 && self.ends.last() != Some(&here) {
                    self.ends.push(here);
                }
            }
            Fate::Sign => {
                self.lines = 0;
                self.push(SIGN, at);
            }
            Fate::End => {
                self.lines = 0;
                self.push(SIGN, at);
                self.ends.push(self.plain.len());
            }
            Fate::Nothing => {}
        }
    }

    fn take_foreign(&mut self, letter: char, at: usize) {
        let fate = foreign(letter);
        if !matches!(fate, Fate::Letter(OTHER_LETTER)) {
            return self.take(fate, at);
        }
        if !is_like_latin(letter) {
            return self.take(fate, at);
        }
        // "ß" is "ss": both stand where it stands.
        let latin = deunicode_char(letter).unwrap_or_default();
        let mut any = false;
        for byte in latin.bytes().filter(u8::is_ascii_alphanumeric) {
            any = true;
            self.take(Fate::Letter(byte.to_ascii_lowercase()), at);
        }
        if !any {
            self.take(Fate::Letter(OTHER_LETTER), at);
        }
    }
}

/// What becomes of each ASCII character.
static ASCII: [Fate; 128] = {
    let mut fates = [Fate::Sign; 128];
    let mut byte = 0_u8;
    while byte < 128 {
        fates[byte as usize] = match byte {
            b'a'..=b'z' | b'0'..=b'9' | b'\'' => Fate::Letter(byte),
            b'A'..=b'Z' => Fate::Letter(byte.to_ascii_lowercase()),
            b'`' => Fate::Letter(b'\''),
            // A word that was cut at a line's end and one that is written with a hyphen are the same to the list.
            b' ' | b'\t' | b'\r' | b'-' | 0x0b | 0x0c => Fate::Space,
            b'\n' => Fate::Newline,
            b'.' | b'!' | b'?' => Fate::End,
            0..=0x1f | 0x7f => Fate::Nothing,
            _ => Fate::Sign,
        };
        byte += 1;
    }
    fates
};

/// What becomes of any other character; a letter that is still to be made Latin is another letter for now.
fn foreign(letter: char) -> Fate {
    match letter {
        // First what is frequent: look-alikes and pieces of typography.
        '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2bc}' | '\u{b4}' | '\u{2b9}' | '\u{2032}' | '\u{ff07}' => {
            Fate::Letter(b'\'')
        }
        '\u{2010}' | '\u{2011}' | '\u{2012}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}' => Fate::Space,
        '\u{2026}' | '\u{3002}' | '\u{ff01}' | '\u{ff1f}' | '\u{ff0e}' | '\u{61f}' => Fate::End,
        '\u{85}' | '\u{2028}' | '\u{2029}' => Fate::Newline,
        _ if is_mark(letter) || is_unseen(letter) => Fate::Nothing,
        _ => match look_alike(letter) {
            Some(latin) => Fate::Letter(latin),
            None if letter.is_whitespace() => Fate::Space,
            None if letter.is_alphanumeric() || is_like_latin(letter) => Fate::Letter(OTHER_LETTER),
            None if letter.is_control() => Fate::Nothing,
            None => Fate::Sign,
        },
    }
}

/// The Latin letter that one of another script is taken for.
fn look_alike(letter: char) -> Option<u8> {
    static TABLE: std::sync::LazyLock<Vec<(char, u8)>> = std::sync::LazyLock::new(|| {
        let mut table = Vec::new();
        let mut letters = LOOK_ALIKES.chars();
        while let (Some(letter), Some(latin)) = (letters.next(), letters.next()) {
            table.extend(u8::try_from(latin).ok().map(|latin| (letter, latin)));
        }
        table.sort_unstable();
        table
    });
    let found = TABLE.binary_search_by_key(&letter, |(known, _)| *known).ok()?;
    Some(TABLE[found].1)
}

/// Letters that are Latin beneath an accent, a circle or a fancy dress.
fn is_like_latin(letter: char) -> bool {
    matches!(u32::from(letter),
        0xaa | 0xba | 0xb2..=0xb3 | 0xb9 | 0xc0..=0x2b8 | 0x1d00..=0x1dbf | 0x1e00..=0x1eff | 0x2070..=0x209c
        | 0x2102..=0x214f | 0x2170..=0x217f | 0x2460..=0x24ff | 0x2c60..=0x2c7f | 0xa720..=0xa7ff
        | 0xab30..=0xab6f | 0xfb00..=0xfb06 | 0xff10..=0xff19 | 0xff21..=0xff3a | 0xff41..=0xff5a
        | 0x1d400..=0x1d7ff | 0x1f110..=0x1f189)
        && !matches!(letter, '×' | '÷' | '™')
}

/// What stands above, below or in a letter and is drawn with it.
fn is_mark(letter: char) -> bool {
    matches!(u32::from(letter),
        0x300..=0x36f | 0x483..=0x489 | 0x591..=0x5bd | 0x5bf..=0x5c7 | 0x610..=0x61a | 0x64b..=0x65f | 0x670
        | 0x6d6..=0x6ed | 0x1ab0..=0x1aff | 0x1dc0..=0x1dff | 0x20d0..=0x20ff | 0xfe00..=0xfe0f
        | 0xfe20..=0xfe2f | 0xe0100..=0xe01ef)
}

/// What nobody sees: joiners, directions, soft hyphens, tags.
fn is_unseen(letter: char) -> bool {
    matches!(u32::from(letter),
        0xad | 0x34f | 0x61c | 0x115f..=0x1160 | 0x17b4..=0x17b5 | 0x180b..=0x180e | 0x200b..=0x200f
        | 0x202a..=0x202e | 0x2060..=0x206f | 0x3164 | 0xfeff | 0xffa0 | 0xfff9..=0xfffb | 0xe0000..=0xe007f)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        String::from_utf8_lossy(&fold(text).plain).into_owned()
    }

    #[test]
    fn the_same_word_is_the_same_in_every_dress() {
        for dressed in [
            "Junkie",
            "jun\u{200b}kie",
            "ju\u{ad}nkie",
            "јunkіе",
            "ϳυηκιε",
            "ｊｕｎｋｉｅ",
            "𝐣𝐮𝐧𝐤𝐢𝐞",
            "𝓳𝓾𝓷𝓴𝓲𝓮",
            "j\u{336}u\u{336}n\u{336}k\u{336}i\u{336}e\u{336}",
            "júñkïê",
            "jun\0kie",
            "\u{202e}junkie",
            "ⓙⓤⓝⓚⓘⓔ",
            "jսոkie",
        ] {
            assert_eq!(plain(dressed), "junkie", "{dressed}");
        }
    }

    #[test]
    fn gaps_apostrophes_and_hyphens_are_one_thing_each() {
        assert_eq!(plain("medication-assisted \r\n\t treatment"), "medication assisted treatment");
        assert_eq!(plain("a user’s – view"), "a user's | view");
        assert_eq!(plain("Straße"), "strasse");
        assert_eq!(plain("مقهى junkie"), "\u{1}\u{1}\u{1}\u{1} junkie");
    }

    #[test]
    fn the_way_back_leads_to_whole_letters_and_their_marks() {
        let text = "«é» jùnkie\u{301}\u{200d}s";
        let folded = fold(text);
        let at = String::from_utf8_lossy(&folded.plain).find("junkies").expect("it is there");
        assert_eq!(&text[folded.typed_range(at, at + 6)], "jùnkie\u{301}");
        assert_eq!(&text[folded.typed_range(at, at + 7)], "jùnkie\u{301}\u{200d}s");
    }
}
