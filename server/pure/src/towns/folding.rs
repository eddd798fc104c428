//! Nobody types a name twice in the same way: here accents, case, gaps and hyphens go, and words with two spellings
//! get one, so that what is left can be compared byte by byte.

use std::borrow::Cow;

use deunicode::deunicode;

/// What is left of a name for comparing: lower-case Latin letters and digits, without gaps. Other scripts are spelt
/// out in Latin letters, the same way for a name in the pack and for a name that is typed.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_into(text, &mut folded);
    folded
}

/// As [`fold`], into a buffer that is used again.
pub(super) fn fold_into(text: &str, folded: &mut String) {
    folded.clear();
    each_word(text, folded, |folded, from| {
        if is_small(&folded[from..]) {
            folded.truncate(from);
        }
    });
    if folded.is_empty() {
        each_word(text, folded, |_, _| {});
    }
}

/// The words of a name, each folded; together they are what [`fold`] makes of it.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    each_word(text, &mut String::with_capacity(text.len()), |folded, from| {
        words.push(folded[from..].to_owned());
    });
    if words.iter().any(|word| !is_small(word)) {
        words.retain(|word| !is_small(word));
    }
    words
}

/// Words that come and go: the Hague, Tyne & Wear.
fn is_small(word: &str) -> bool {
    matches!(word, "the" | "and")
}

/// Adds word after word to what is folded already, and says at the end of each where it begins.
fn each_word(text: &str, folded: &mut String, mut ended: impl FnMut(&mut String, usize)) {
    let plain = if text.is_ascii() { Cow::Borrowed(text) } else { Cow::Owned(deunicode(text)) };
    let mut from = folded.len();
    let mut end = |folded: &mut String| {
        if folded.len() > from {
            if let Some(spelling) = one_spelling(&folded[from..]) {
                folded.truncate(from);
                folded.push_str(spelling);
            }
            ended(folded, from);
            from = folded.len();
        }
    };
    for byte in plain.bytes() {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' => folded.push(char::from(byte)),
            b'A'..=b'Z' => folded.push(char::from(byte.to_ascii_lowercase())),
            // King's Lynn is typed as Kings Lynn.
            b'\'' | b'`' => {}
            _ => end(folded),
        }
    }
    end(folded);
}

/// The one spelling of a word that has two.
fn one_spelling(word: &str) -> Option<&'static str> {
    match word {
        "saint" | "sankt" => Some("st"),
        "ste" => Some("sainte"),
        "mount" => Some("mt"),
        "fort" => Some("ft"),
        "upon" => Some("on"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spellings_of_one_name_fold_to_one() {
        let cases: [(&[&str], &str); 10] = [
            (&["Köln", "koln", "KÖLN ", "Ko\u{308}ln"], "koln"),
            (&["Saint Helens", "St Helens", "St. Helens", "st-helens"], "sthelens"),
            (&["King's Lynn", "Kings Lynn", "King’s Lynn", "kings-lynn"], "kingslynn"),
            (&["Newcastle upon Tyne", "newcastle-on-tyne"], "newcastleontyne"),
            (&["The Hague", "the hague", "Hague"], "hague"),
            (&["Tyne & Wear", "tyne and wear"], "tynewear"),
            (&["Łódź", "Lodz"], "lodz"),
            (&["Mount Vernon", "Mt. Vernon"], "mtvernon"),
            (&["The", "the!"], "the"),
            (&["", "!!!", "\u{7}"], ""),
        ];
        for (typed, folded) in cases {
            for typed in typed {
                assert_eq!(fold(typed), folded, "{typed}");
            }
        }
    }

    proptest! {
        #[test]
        fn folding_is_plain_and_the_words_are_its_parts(text in any::<String>()) {
            let folded = fold(&text);
            prop_assert!(folded.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()));
            prop_assert_eq!(words(&text).concat(), folded);
        }
    }
}
