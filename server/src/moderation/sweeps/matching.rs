//! Whether the words of a listing hold what a sweep looks for. Plain words and sites only: nothing here takes longer than
//! the text is long.

use std::collections::HashSet;

use pure::folding;

/// A word that is looked for has at least so many letters: shorter ones stand everywhere.
const LETTERS_LEAST: usize = 3;
/// So many words are looked for at once.
const WORDS_MOST: usize = 8;

/// The words that somebody looks for; `None` when there are none, or one is too short to mean anything.
pub(super) fn words_of(typed: &str) -> Option<Vec<String>> {
    let words: Vec<String> = folding::words(typed).collect();
    let fits = !words.is_empty()
        && words.len() <= WORDS_MOST
        && words.iter().all(|word| word.chars().count() >= LETTERS_LEAST);
    fits.then_some(words)
}

/// The site that somebody means by a link, an address or its bare name.
pub(super) fn site_of(typed: &str) -> Option<String> {
    let text = typed.trim().to_lowercase();
    let rest = text.split_once("://").map_or(text.as_str(), |(_, rest)| rest);
    let site = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let site = site.strip_prefix("www.").unwrap_or(site);
    let is_plain = site.chars().all(|c| c.is_alphanumeric() || c == '.' || c == '-');
    let has_dot = site.split('.').filter(|part| !part.is_empty()).count() >= 2;
    (is_plain && has_dot && site.len() <= 253).then(|| site.to_owned())
}

/// Whether a text holds all of these words, in whatever order.
pub(super) fn holds_all(text: &str, words: &[String]) -> bool {
    let held: HashSet<String> = folding::words(text).collect();
    !words.is_empty() && words.iter().all(|word| held.contains(word))
}

/// Whether a text names a site, or a part of it.
pub(super) fn links_to(text: &str, site: &str) -> bool {
    let text = text.to_lowercase();
    text.match_indices(site).any(|(at, _)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text.get(at + site.len()..).and_then(|text| text.chars().next());
        let goes_on = |c: char| c.is_alphanumeric() || c == '-';
        !before.is_some_and(goes_on) && !after.is_some_and(goes_on)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_is_meant_by_any_of_its_names() {
        for typed in ["shop.example", "https://www.Shop.example/pills?x=1", "shop.example:8080"] {
            assert_eq!(site_of(typed).as_deref(), Some("shop.example"), "{typed}");
        }
        for typed in ["", "shop", "two words.example", "http://", "..", "<script>.example"] {
            assert_eq!(site_of(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_site_is_found_whole_and_nothing_else() {
        for text in ["See https://shop.example/x", "SHOP.EXAMPLE", "at cheap.shop.example."] {
            assert!(links_to(text, "shop.example"), "{text}");
        }
        for text in ["workshop.example", "shop.example-cafe.org", "shop example"] {
            assert!(!links_to(text, "shop.example"), "{text}");
        }
    }

    #[test]
    fn words_are_found_however_they_are_written() {
        let words = words_of(" Cheap  PÍLLS ").expect("two words");
        assert!(holds_all("Buy pills, they are cheap", &words));
        assert!(!holds_all("Buy pills", &words) && !holds_all("Cheapest pillscape", &words));
        assert_eq!(words_of("a"), None, "a single letter stands everywhere");
        assert_eq!(words_of("  "), None);
    }
}
