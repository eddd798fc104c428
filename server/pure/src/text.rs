//! Words typed by people come with pasted line ends, stray spaces and, now and then, characters made to deceive
//! the eye: here they are made calm, or refused with a sentence.

use jiff::civil::Date;
use thiserror::Error;

/// Why typed words are not taken. Each is a sentence for the person who typed them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum TextRefused {
    /// Nothing that can be seen.
    #[error("Write something here.")]
    Empty,
    /// More characters than fit.
    #[error("This is {found} characters long. The most is {max}.")]
    TooLong {
        /// How many fit.
        max: usize,
        /// How many there are.
        found: usize,
    },
    /// A character that no keyboard types and no page shows.
    #[error("There is a hidden control character in this text. Type it again instead of pasting it.")]
    Control,
    /// A character that turns the reading direction round.
    #[error(
        "There is a hidden character in this text that changes its reading direction. Type it again instead of pasting it."
    )]
    Direction,
}

/// One line: trimmed, with single spaces, line ends turned into spaces.
pub fn line(raw: &str, max_chars: usize) -> Result<String, TextRefused> {
    refuse_hidden(raw)?;
    let words: Vec<&str> = raw.split_whitespace().collect();
    sized(words.join(" "), max_chars)
}

/// Several lines: line ends become `\n`, blank lines around the text and space after it are gone. Indentation and
/// trailing spaces inside it are Markdown's and stay.
pub fn block(raw: &str, max_chars: usize) -> Result<String, TextRefused> {
    refuse_hidden(raw)?;
    let lines = raw.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    let from = lines.find(|c: char| !c.is_whitespace()).unwrap_or(lines.len());
    let from = lines[..from].rfind('\n').map_or(0, |end| end + 1);
    sized(lines[from..].trim_end().to_owned(), max_chars)
}

/// A day as people write it: `2026-12-25`, `25/12/2026`, `25.12.2026`, `25 December 2026`, `Fri 25 Dec 2026`, `25th
/// December 2026`, `viernes 25 de diciembre de 2026`, in any language of [`MONTHS_ELSEWHERE`]. The day comes before the
/// month, as everywhere but in the United States.
pub fn day(raw: &str) -> Option<Date> {
    // The name of the weekday says nothing that the rest does not, nor do the little words between.
    let parts: Vec<Part> =
        raw.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).filter_map(part).collect();
    let &[first, Part::Month(month) | Part::Number(month, _), last] = &parts[..] else { return None };
    let (Part::Number(first, digits), Part::Number(last, _)) = (first, last) else { return None };
    let (year, day) = if digits == 4 { (first, last) } else { (last, first) };
    if !(1900..=2200).contains(&year) {
        return None;
    }
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// What a word of a day tells.
#[derive(Clone, Copy)]
enum Part {
    /// With its digits counted.
    Number(i16, usize),
    Month(i16),
}

fn part(word: &str) -> Option<Part> {
    if let Some(month) = named_month(word) {
        return Some(Part::Month(month));
    }
    // "1st" and "1er" are numbers, too; so are those of Arabic keyboards.
    let digits: Vec<u32> = word.chars().map_while(digit).collect();
    let number = digits
        .iter()
        .try_fold(0_i16, |number, digit| number.checked_mul(10)?.checked_add(i16::try_from(*digit).ok()?))?;
    (!digits.is_empty()).then_some(Part::Number(number, digits.len()))
}

fn digit(c: char) -> Option<u32> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6F0}'..='\u{6F9}' => '\u{6F0}',
        _ => return None,
    };
    Some(u32::from(c) - u32::from(zero))
}

/// The months by their English names, in small letters.
pub const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The same as dates name them in the other languages of the program: Spanish, French, German, Portuguese, Polish, Arabic,
/// Welsh.
const MONTHS_ELSEWHERE: [[&str; 12]; 7] = [
    [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
    [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    [
        "januar",
        "februar",
        "märz",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "dezember",
    ],
    [
        "janeiro",
        "fevereiro",
        "março",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro",
        "outubro",
        "novembro",
        "dezembro",
    ],
    [
        "stycznia",
        "lutego",
        "marca",
        "kwietnia",
        "maja",
        "czerwca",
        "lipca",
        "sierpnia",
        "września",
        "października",
        "listopada",
        "grudnia",
    ],
    [
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "مايو",
        "يونيو",
        "يوليو",
        "أغسطس",
        "سبتمبر",
        "أكتوبر",
        "نوفمبر",
        "ديسمبر",
    ],
    [
        "ionawr",
        "chwefror",
        "mawrth",
        "ebrill",
        "mai",
        "mehefin",
        "gorffennaf",
        "awst",
        "medi",
        "hydref",
        "tachwedd",
        "rhagfyr",
    ],
];

/// The number of a month by its name or the first three letters of it, where they say which.
fn named_month(name: &str) -> Option<i16> {
    let name = name.to_lowercase();
    if name.chars().count() < 3 {
        return None;
    }
    let found: Vec<usize> = std::iter::once(&MONTHS)
        .chain(&MONTHS_ELSEWHERE)
        .flat_map(|months| months.iter().enumerate())
        .filter(|(_, month)| month.starts_with(&name))
        .map(|(index, _)| index)
        .collect();
    let (first, rest) = found.split_first()?;
    rest.iter().all(|other| other == first).then(|| i16::try_from(first + 1).ok())?
}

fn refuse_hidden(raw: &str) -> Result<(), TextRefused> {
    if raw.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
        return Err(TextRefused::Control);
    }
    if raw.chars().any(|c| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')) {
        return Err(TextRefused::Direction);
    }
    Ok(())
}

fn sized(text: String, max: usize) -> Result<String, TextRefused> {
    // Joiners hold families and Persian words together, but alone they are nothing.
    let unseen =
        |c: char| c.is_whitespace() || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}');
    if text.chars().all(unseen) {
        return Err(TextRefused::Empty);
    }
    let found = text.chars().count();
    if found > max { Err(TextRefused::TooLong { max, found }) } else { Ok(text) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        let christmas = Some(Date::constant(2026, 12, 25));
        for written in [
            "2026-12-25",
            "25/12/2026",
            "25.12.2026",
            "25 December 2026",
            " Friday, 25 Dec 2026 ",
            "25 DECEMBER, 2026",
            "25th December 2026",
            "viernes, 25 de diciembre de 2026",
            "25. Dezember 2026",
            "piątek, 25 grudnia 2026",
            "Dydd Gwener 25 Rhagfyr 2026",
            "الجمعة، ٢٥ ديسمبر ٢٠٢٦",
        ] {
            assert_eq!(day(written), christmas, "{written}");
        }
        for written in [
            "",
            "Christmas",
            "25 December",
            "31/2/2026",
            "12/25/2026",
            "25/12/26",
            "1/2/3/4",
            "25 De 2026",
            "25 Jui 2026",
            "32767000 May 2026",
        ] {
            assert_eq!(day(written), None, "{written}");
        }
    }

    #[test]
    fn a_line_is_calm() {
        let cases = [
            ("  Naloxone \t evening\r\n", Ok("Naloxone evening")),
            ("Café d’été", Ok("Café d’été")),
            ("👩‍👩‍👧 day", Ok("👩‍👩‍👧 day")),
            ("مقهى", Ok("مقهى")),
            ("", Err(TextRefused::Empty)),
            (" \u{200D}\u{200B} ", Err(TextRefused::Empty)),
            ("bell\u{7}", Err(TextRefused::Control)),
            ("\u{85}", Err(TextRefused::Control)),
            ("gpj.\u{202E}exe", Err(TextRefused::Direction)),
            ("\u{2066}hidden\u{2069}", Err(TextRefused::Direction)),
        ];
        for (raw, calm) in cases {
            assert_eq!(line(raw, 40), calm.map(str::to_owned), "{raw:?}");
        }
    }

    #[test]
    fn length_is_counted_in_characters_after_calming() {
        assert_eq!(line("  éé  ", 2).as_deref(), Ok("éé"));
        assert_eq!(line("ééé", 2), Err(TextRefused::TooLong { max: 2, found: 3 }));
    }

    #[test]
    fn a_block_keeps_its_lines_and_loses_its_margins() {
        let cases = [
            ("One\r\ntwo\rthree", "One\ntwo\nthree"),
            ("\n \n    code\n  text  \nend \n\n", "    code\n  text  \nend"),
            ("a\n\n\nb", "a\n\n\nb"),
        ];
        for (raw, calm) in cases {
            assert_eq!(block(raw, 100).as_deref(), Ok(calm), "{raw:?}");
        }
    }

    proptest! {
        #[test]
        fn calming_twice_is_calming_once(raw in any::<String>()) {
            if let Ok(once) = line(&raw, 1000) {
                prop_assert_eq!(line(&once, 1000), Ok(once));
            }
            if let Ok(once) = block(&raw, 1000) {
                prop_assert_eq!(block(&once, 1000), Ok(once));
            }
        }
    }
}
