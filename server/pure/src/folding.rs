//! Words as a search compares them: without accents, in small Latin letters, whatever script and keyboard they came by.

use deunicode::deunicode;

/// Of longer words the beginning is enough.
const WORD_MOST: usize = 40;

/// The words of a text, in their order: "Café «Ümit», drop-in" is `cafe`, `umit`, `drop`, `in`.
pub fn words(text: &str) -> impl Iterator<Item = String> {
    // Pictures have names in Latin letters that nobody typed.
    let said: String = text.chars().filter(|c| !is_picture(*c)).collect();
    let plain = deunicode(&said).to_ascii_lowercase().replace(['\'', '`'], "");
    plain
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| word[..word.len().min(WORD_MOST)].to_owned())
        .collect::<Vec<_>>()
        .into_iter()
}

/// Signs that are drawn and not spelt: emoji, arrows, dingbats.
fn is_picture(c: char) -> bool {
    matches!(u32::from(c), 0x2190..=0x21ff | 0x2300..=0x27bf | 0x2b00..=0x2bff | 0xfe00..=0xfe0f | 0x1f000..=0x1faff | 0xe0000..=0xe007f)
}

/// A text as it is found by its words: them, and the other ways in which people write some of them.
pub fn findable(text: &str) -> String {
    let mut found: Vec<String> = words(text).collect();
    for word in text.split_whitespace() {
        // "Drop-in" is also "dropin".
        if word.contains('-') {
            found.push(words(word).collect::<String>());
        }
        // "Köln" is also "Koeln", "Tromsø" also "Tromsoe".
        let spelt_out: String = word.chars().map(spelt_out).collect();
        if spelt_out != word {
            found.extend(words(&spelt_out));
        }
    }
    found.join(" ")
}

/// A letter with dots or a ring as those write it who do not have the key.
fn spelt_out(letter: char) -> String {
    let pair = match letter {
        'ä' | 'æ' => "ae",
        'ö' | 'ø' | 'œ' => "oe",
        'ü' => "ue",
        'å' => "aa",
        'Ä' | 'Æ' => "Ae",
        'Ö' | 'Ø' | 'Œ' => "Oe",
        'Ü' => "Ue",
        'Å' => "Aa",
        _ => return letter.into(),
    };
    pair.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_are_the_same_in_any_clothes() {
        for (text, expected) in [
            ("Café «Ümit», drop-in", "cafe umit drop in"),
            ("Women’s group", "womens group"),
            ("Straße 12", "strasse 12"),
            ("Łódź", "lodz"),
            ("  ", ""),
            ("tea \u{1f3c3} ☕", "tea"),
            ("naloxone/NARCAN", "naloxone narcan"),
        ] {
            assert_eq!(words(text).collect::<Vec<_>>().join(" "), expected, "{text}");
        }
        assert!(words("Київ").next().is_some_and(|word| word.starts_with("ki")));
    }

    #[test]
    fn other_ways_of_writing_are_found_too() {
        assert_eq!(findable("Drop-in in Köln"), "drop in in koln dropin koeln");
        assert_eq!(findable("Tea"), "tea");
    }

    proptest! {
        #[test]
        fn any_text_becomes_plain_words(text in any::<String>()) {
            for word in words(&findable(&text)) {
                prop_assert!(word.len() <= WORD_MOST && word.bytes().all(|b| b.is_ascii_alphanumeric()));
            }
        }
    }
}
