//! Slips of the finger: a letter too much, too few, a wrong one, or two that changed places (optimal string alignment).

/// How many slips it takes to type one for the other.
pub fn slips(meant: &str, typed: &str) -> usize {
    let mut table = Table::new(typed.as_bytes(), usize::MAX);
    for byte in meant.bytes() {
        table.next(byte);
    }
    table.last()
}

/// The same, if they are at most so many.
pub fn within(meant: &str, typed: &str, most: usize) -> Option<usize> {
    if meant.len().abs_diff(typed.len()) > most {
        return None;
    }
    Some(slips(meant, typed)).filter(|slips| *slips <= most)
}

/// How many slips of the finger a word of this length may have and still be meant. A short word is another one soon.
pub fn allowed(word: &str) -> usize {
    match word.len() {
        0..=4 => 0,
        5..=7 => 1,
        _ => 2,
    }
}

/// What it would be if two letters beside each other had changed places, behind the first one.
pub fn swapped(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let swap = |at: usize| {
        let mut letters = letters.clone();
        letters.swap(at, at + 1);
        letters.into_iter().collect::<String>()
    };
    (1..letters.len().saturating_sub(1)).map(swap).filter(|other| other != word).collect()
}

/// Whether two letters beside each other changed places, and nothing else.
pub fn is_swapped(meant: &str, typed: &str) -> bool {
    let sorted = |text: &str| {
        let mut letters: Vec<u8> = text.bytes().collect();
        letters.sort_unstable();
        letters
    };
    meant.len() == typed.len() && slips(meant, typed) == 1 && sorted(meant) == sorted(typed)
}

/// The table of slips between the beginnings of two texts, a row for each letter of the one that may be meant, so
/// that names which begin alike share their rows.
pub(crate) struct Table<'t> {
    typed: &'t [u8],
    most: usize,
    /// Row after row; each is one longer than what was typed.
    rows: Vec<usize>,
    letters: Vec<u8>,
}

impl<'t> Table<'t> {
    /// Nothing of what may be meant is known yet. More slips than `most` are no hope.
    pub(crate) fn new(typed: &'t [u8], most: usize) -> Table<'t> {
        Table { typed, most, rows: (0..=typed.len()).collect(), letters: Vec::new() }
    }

    fn width(&self) -> usize {
        self.typed.len() + 1
    }

    /// Forgets all but the first letters.
    pub(crate) fn keep(&mut self, letters: usize) {
        self.letters.truncate(letters);
        self.rows.truncate((letters + 1) * self.width());
    }

    /// Adds a letter; says whether there is still hope.
    pub(crate) fn next(&mut self, letter: u8) -> bool {
        let at = self.letters.len();
        let above = at * self.width();
        let (mut least, mut least_above) = (at + 1, self.rows[above]);
        self.rows.push(at + 1);
        for (column, typed) in self.typed.iter().enumerate() {
            let here = above + column;
            let left = self.rows[here + self.width()];
            let wrong = self.rows[here] + usize::from(*typed != letter);
            let mut slips = wrong.min(self.rows[here + 1] + 1).min(left + 1);
            if at > 0 && column > 0 && self.letters[at - 1] == *typed && self.typed[column - 1] == letter {
                slips = slips.min(self.rows[here - self.width() - 1] + 1);
            }
            least = least.min(slips);
            least_above = least_above.min(self.rows[here + 1]);
            self.rows.push(slips);
        }
        self.letters.push(letter);
        // Two letters that changed places mend what looks hopeless in between.
        least <= self.most || least_above < self.most
    }

    /// The slips between what is known of the one and the whole of the other.
    pub(crate) fn last(&self) -> usize {
        self.rows.last().copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn slips_are_counted_as_fingers_make_them() {
        let cases = [
            ("liverpool", "liverpool", 0),
            ("liverpool", "liverpol", 1),
            ("edinburgh", "edinbrugh", 1),
            ("leeds", "leads", 1),
            ("manchester", "mancester", 1),
            ("birmingham", "birminggam", 1),
            ("bath", "", 4),
        ];
        for (meant, typed, expected) in cases {
            assert_eq!(slips(meant, typed), expected, "{meant} {typed}");
        }
    }

    #[test]
    fn too_many_slips_are_another_word() {
        for (one, other, expected) in [
            ("naloxone", "naloxone", Some(0)),
            ("naloxnoe", "naloxone", Some(1)),
            ("naloxon", "naloxone", Some(1)),
            ("liverpol", "liverpool", Some(1)),
            ("manchster", "manchester", Some(1)),
            ("tea", "cake", None),
            ("", "ab", Some(2)),
        ] {
            assert_eq!(within(one, other, 2), expected, "{one} {other}");
        }
    }

    #[test]
    fn two_letters_that_changed_places_are_told_from_a_wrong_one() {
        for (meant, typed, expected) in
            [("chai", "chia", true), ("week", "weed", false), ("tea", "tea", false), ("chiya", "chia", false)]
        {
            assert_eq!(is_swapped(meant, typed), expected, "{meant} {typed}");
        }
        assert_eq!(swapped("chia"), ["ciha", "chai"]);
        assert!(swapped("").is_empty() && swapped("a").is_empty());
    }

    proptest! {
        #[test]
        fn slips_are_the_same_both_ways(one in "[a-d]{0,8}", other in "[a-d]{0,8}") {
            prop_assert_eq!(slips(&one, &other), slips(&other, &one));
            prop_assert_eq!(within(&one, &other, 3), within(&other, &one, 3));
            prop_assert_eq!(within(&one, &one, 0), Some(0));
        }
    }
}
