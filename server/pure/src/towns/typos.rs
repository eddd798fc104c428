//! Names that were nearly typed: a letter too much, too few, wrong, or two that changed places.

use std::ops::Range;

use super::pack::Names;

/// Shows every name within so many slips of what was typed, with how many it takes. Of slips in the first `firm`
/// letters only a single one is looked for.
pub(super) fn near_misses(
    names: &Names<'_>,
    typed: &str,
    slips: usize,
    firm: usize,
    mut with: impl FnMut(usize, usize),
) {
    if !typed.is_ascii() || typed.len() <= firm {
        return;
    }
    // Slips behind the first letters: a walk through everything that begins with them.
    walk(names, names.beginning_with(&typed[..firm]), typed.as_bytes(), slips, &mut with);
    // One slip within them: everything that could have been meant is looked up.
    for meant in one_slip_early(typed, firm) {
        for number in names.called(&meant) {
            with(number, 1);
        }
    }
}

/// How many slips it takes to type one for the other.
pub(super) fn slips(meant: &str, typed: &str) -> usize {
    let mut table = Table::new(typed.as_bytes(), usize::MAX);
    for byte in meant.bytes() {
        table.next(byte);
    }
    table.last()
}

fn walk(
    names: &Names<'_>,
    range: Range<usize>,
    typed: &[u8],
    slips: usize,
    with: &mut impl FnMut(usize, usize),
) {
    let mut table = Table::new(typed, slips);
    let mut before = Vec::new();
    // So long is the beginning that no ending can mend.
    let mut hopeless = usize::MAX;
    names.each(range, |number, name| {
        let name = name.as_bytes();
        let shared = name.iter().zip(&before).take_while(|(a, b)| a == b).count();
        if shared < hopeless {
            hopeless = usize::MAX;
            table.keep(shared.min(before.len()));
            for (at, byte) in name.iter().enumerate().skip(shared) {
                if !table.next(*byte) {
                    hopeless = at + 1;
                    break;
                }
            }
            before.clear();
            before.extend_from_slice(&name[..name.len().min(hopeless)]);
            if hopeless == usize::MAX && table.last() <= slips {
                with(number, table.last());
            }
        }
        true
    });
}

/// Every text from which one slip in its first letters makes what was typed.
fn one_slip_early(typed: &str, letters: usize) -> Vec<String> {
    const LETTERS: &str = "abcdefghijklmnopqrstuvwxyz0123456789";
    let mut meant = Vec::new();
    for at in 0..letters {
        let (start, rest) = typed.split_at(at);
        let (typed_letter, after) = rest.split_at(1);
        // A letter too much; two that changed places.
        meant.push(format!("{start}{after}"));
        if let Some(next) = after.get(..1) {
            meant.push(format!("{start}{next}{typed_letter}{}", &after[1..]));
        }
        for letter in LETTERS.chars() {
            meant.push(format!("{start}{letter}{after}"));
            meant.push(format!("{start}{letter}{rest}"));
        }
    }
    meant.sort_unstable();
    meant.dedup();
    meant.retain(|meant| meant != typed);
    meant
}

/// The table of slips between the beginnings of two texts, a row for each letter of the one that may be meant, so
/// that names which begin alike share their rows.
struct Table<'t> {
    typed: &'t [u8],
    most: usize,
    /// Row after row; each is one longer than what was typed.
    rows: Vec<usize>,
    letters: Vec<u8>,
}

impl<'t> Table<'t> {
    fn new(typed: &'t [u8], most: usize) -> Table<'t> {
        Table { typed, most, rows: (0..=typed.len()).collect(), letters: Vec::new() }
    }

    fn width(&self) -> usize {
        self.typed.len() + 1
    }

    /// Forgets all but the first letters.
    fn keep(&mut self, letters: usize) {
        self.letters.truncate(letters);
        self.rows.truncate((letters + 1) * self.width());
    }

    /// Adds a letter; says whether there is still hope.
    fn next(&mut self, letter: u8) -> bool {
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

    fn last(&self) -> usize {
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

    proptest! {
        #[test]
        fn slips_are_the_same_both_ways(one in "[a-d]{0,8}", other in "[a-d]{0,8}") {
            prop_assert_eq!(slips(&one, &other), slips(&other, &one));
        }

        #[test]
        fn whatever_one_slip_early_may_mean_is_one_slip_away(typed in "[a-z]{3,9}") {
            for meant in one_slip_early(&typed, 2) {
                prop_assert_eq!(slips(&meant, &typed), 1, "{}", meant);
            }
        }
    }
}
