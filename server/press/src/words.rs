//! What people type, made safe for paper: nothing invisible, nothing that reverses or buries a line; and the language
//! it is in.

use crate::PressError;

/// The same words on one line: no controls, no direction overrides, no towers of accents.
pub fn one_line(raw: &str) -> String {
    let mut line = String::with_capacity(raw.len());
    let mut marks = 0;
    for letter in raw.chars() {
        let letter = match letter {
            '\u{202F}' => '\u{A0}',
            '\u{A0}' => letter,
            _ if letter.is_whitespace() || letter.is_control() => ' ',
            _ if never_printed(letter) => continue,
            _ => letter,
        };
        marks = if stacks(letter) { marks + 1 } else { 0 };
        if marks > 3 || (letter == ' ' && (line.is_empty() || line.ends_with(' '))) {
            continue;
        }
        line.push(letter);
    }
    line.truncate(line.trim_end().len());
    line
}

/// Overrides and isolates of direction, noncharacters, private letters, annotation marks.
fn never_printed(letter: char) -> bool {
    matches!(u32::from(letter),
        0x00AD | 0x202A..=0x202E | 0x2060..=0x206F | 0xFEFF | 0xFFF0..=0xFFFD
        | 0xFDD0..=0xFDEF | 0xE000..=0xF8FF | 0xF_0000..)
        || u32::from(letter) & 0xFFFE == 0xFFFE
}

/// Accents that sit on the letter before them.
fn stacks(letter: char) -> bool {
    matches!(u32::from(letter), 0x0300..=0x036F | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x20D0..=0x20FF | 0xFE20..=0xFE2F)
}

/// `en-GB` as language and region; a script in between is passed over.
pub fn language(tag: &str) -> Result<(String, Option<String>), PressError> {
    let mut parts = tag.trim().split(['-', '_']);
    let lang = parts.next().unwrap_or_default().to_ascii_lowercase();
    if !(2..=3).contains(&lang.len()) || !lang.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return Err(PressError::Language(one_line(tag).chars().take(40).collect()));
    }
    let region = parts
        .find(|part| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_alphabetic()))
        .map(str::to_ascii_uppercase);
    Ok((lang, region))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_words_stay_as_they_are() {
        for words in ["#panic() $x$ *b* [", "Zażółć gęślą jaźń", "6\u{A0}pm", "👩‍👩‍👧 tea", "a -- b ... 'c'"]
        {
            assert_eq!(one_line(words), words);
        }
    }

    #[test]
    fn invisible_tricks_are_gone() {
        assert_eq!(one_line("  a\r\n\tb\u{202E}c\u{0}\u{FEFF}  "), "a bc");
        assert_eq!(one_line(&format!("e{}", "\u{301}".repeat(50))), format!("e{}", "\u{301}".repeat(3)));
    }

    #[test]
    fn language_tags_are_read() {
        assert_eq!(language("en-GB").unwrap(), ("en".to_owned(), Some("GB".to_owned())));
        assert_eq!(language("zh-Hant-TW").unwrap(), ("zh".to_owned(), Some("TW".to_owned())));
        assert_eq!(language("ar").unwrap(), ("ar".to_owned(), None));
        for wrong in ["", "e", "engl", "e1", "#panic()"] {
            assert!(matches!(language(wrong), Err(PressError::Language(_))), "{wrong}");
        }
    }
}
