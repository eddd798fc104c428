//! Names that were nearly typed: a letter too much, too few, wrong, or two that changed places.

use std::ops::Range;

use super::pack::Names;
use crate::slips::Table;

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::slips::slips;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn whatever_one_slip_early_may_mean_is_one_slip_away(typed in "[a-z]{3,9}") {
            for meant in one_slip_early(&typed, 2) {
                prop_assert_eq!(slips(&meant, &typed), 1, "{}", meant);
            }
        }
    }
}
