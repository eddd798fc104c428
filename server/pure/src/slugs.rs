//! An address that can be read out on the telephone, in any script: this makes one of a title.

use deunicode::deunicode;

/// The most characters of a slug.
const MOST: usize = 60;

/// Lower-case letters, digits and single hyphens, cut at a word; never empty.
pub fn slug(title: &str) -> String {
    let plain = deunicode(title).to_ascii_lowercase().replace(['\'', '`'], "");
    let mut slug = String::new();
    for word in plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        if slug.is_empty() {
            // A single endless word is cut where it must be; all of it is ASCII by now.
            slug.push_str(&word[..word.len().min(MOST)]);
        } else if slug.len() + 1 + word.len() <= MOST {
            slug.push('-');
            slug.push_str(word);
        } else {
            break;
        }
    }
    if slug.is_empty() { "listing".to_owned() } else { slug }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn titles_become_addresses() {
        let cases = [
            ("Naloxone evening", "naloxone-evening"),
            ("  Café – Kirkby & Huyton! ", "cafe-kirkby-huyton"),
            ("Women’s drop-in (Women's)", "womens-drop-in-womens"),
            ("Przerwa na kawę", "przerwa-na-kawe"),
            ("Кафе", "kafe"),
            ("!!!", "listing"),
            ("", "listing"),
            (
                "A very long title about harm reduction cafes that goes on and on forever",
                "a-very-long-title-about-harm-reduction-cafes-that-goes-on",
            ),
        ];
        for (title, expected) in cases {
            assert_eq!(slug(title), expected, "{title}");
        }
        assert_eq!(slug(&"x".repeat(100)).len(), MOST);
    }

    proptest! {
        #[test]
        fn a_slug_is_short_plain_and_steady(title in any::<String>()) {
            let made = slug(&title);
            prop_assert!(!made.is_empty() && made.len() <= MOST);
            prop_assert!(made.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'));
            prop_assert!(!made.starts_with('-') && !made.ends_with('-') && !made.contains("--"));
            prop_assert_eq!(slug(&made), made);
        }
    }
}
