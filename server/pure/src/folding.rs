//! Words as a search compares them: without accents, in small Latin letters, whatever script and keyboard they came by;
//! and how far apart two spellings are.

use deunicode::deunicode;

/// Of longer words the beginning is enough.
const WORD_MOST: usize = 40;

/// The words of a text, in their order: "Café «Ümit», drop-in" is `cafe`, `umit`, `drop`, `in`.
pub fn words(text: &str) -> impl Iterator<Item = String> {
    let plain = deunicode(text).to_ascii_lowercase().replace(['\'', '`'], "");
    plain
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| word[..word.len().min(WORD_MOST)].to_owned())
        .collect::<Vec<_>>()
        .into_iter()
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

/// How many letters are to be added, left out, replaced or swapped with their neighbour to make one word of the other
/// (optimal string alignment), as long as it is at most `most`.
pub fn apart(one: &str, other: &str, most: usize) -> Option<usize> {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len().abs_diff(other.len()) > most {
        return None;
    }
    // Three rows of the table: what was swapped lies two back.
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (i, letter) in one.iter().enumerate() {
        let mut row = Vec::with_capacity(last.len());
        row.push(i + 1);
        for (j, against) in other.iter().enumerate() {
            let replaced = last[j] + usize::from(letter != against);
            let mut cost = replaced.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *letter == other[j - 1] && one[i - 1] == *against {
                cost = cost.min(before_last[j - 1] + 1);
            }
            row.push(cost);
        }
        if row.iter().min().is_none_or(|least| *least > most) {
            return None;
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last.last().copied().filter(|apart| *apart <= most)
}

/// How many slips of the finger a word of this length may have and still be meant.
pub fn slips_allowed(word: &str) -> usize {
    match word.len() {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
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

    #[test]
    fn slips_are_counted() {
        for (one, other, expected) in [
            ("naloxone", "naloxone", Some(0)),
            ("naloxnoe", "naloxone", Some(1)),
            ("naloxon", "naloxone", Some(1)),
            ("liverpol", "liverpool", Some(1)),
            ("manchster", "manchester", Some(1)),
            ("tea", "cake", None),
            ("", "ab", Some(2)),
        ] {
            assert_eq!(apart(one, other, 2), expected, "{one} {other}");
        }
    }

    proptest! {
        #[test]
        fn distance_is_the_same_both_ways(one in "[a-c]{0,6}", other in "[a-c]{0,6}") {
            prop_assert_eq!(apart(&one, &other, 3), apart(&other, &one, 3));
            prop_assert_eq!(apart(&one, &one, 0), Some(0));
        }

        #[test]
        fn any_text_becomes_plain_words(text in any::<String>()) {
            for word in words(&findable(&text)) {
                prop_assert!(word.len() <= WORD_MOST && word.bytes().all(|b| b.is_ascii_alphanumeric()));
            }
        }
    }
}
