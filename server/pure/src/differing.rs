//! Two texts word by word: what was taken out, what was put in, and what stayed.
//!
//! However long the texts are, the work is bounded: a long text is compared by its lines first, and what two stretches of
//! it have in common is looked for only where both are short enough. Otherwise one stands for the other as a whole.

use std::ops::Range;

use similar::{Algorithm, DiffTag, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation as _;

/// Two stretches of so many and so many pieces are compared as long as the product is not more.
const WORK_MOST: usize = 2_000_000;
/// What stays between two changes must have so many letters to be worth a mark of its own.
const LETTERS_KEPT: usize = 4;

/// A stretch of two texts that were compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stretch<'t> {
    /// It stands in both.
    Kept(&'t str),
    /// It stands in the old one only.
    Out(&'t str),
    /// It stands in the new one only.
    In(&'t str),
}

/// What both texts have in common, or where they differ: in bytes of either.
#[derive(Debug, Clone)]
struct Span {
    same: bool,
    old: Range<usize>,
    new: Range<usize>,
}

/// Compares two texts. What stays and what was taken out make the old one, what stays and what was put in the new one;
/// where words stand for others, those that were taken out come first.
#[must_use]
pub fn words<'t>(old: &'t str, new: &'t str) -> Vec<Stretch<'t>> {
    let lines = |text: &'t str| pieces(text.split_inclusive('\n'));
    let lines = spans(old, new, &lines(old), &lines(new));
    let mut all = Vec::new();
    for span in lines {
        if span.same || span.old.is_empty() || span.new.is_empty() {
            all.push(span);
            continue;
        }
        let (was, is) = (&old[span.old.clone()], &new[span.new.clone()]);
        let inside = |text: &'t str| pieces(text.split_word_bounds());
        all.extend(spans(was, is, &inside(was), &inside(is)).into_iter().map(|inner| Span {
            same: inner.same,
            old: moved(inner.old, span.old.start),
            new: moved(inner.new, span.new.start),
        }));
    }
    let mut said = Vec::new();
    for Span { same, old: was, new: is } in gathered(old, all) {
        let (was, is) = (&old[was], &new[is]);
        if same {
            said.push(Stretch::Kept(was));
            continue;
        }
        if !was.is_empty() {
            said.push(Stretch::Out(was));
        }
        if !is.is_empty() {
            said.push(Stretch::In(is));
        }
    }
    said
}

fn moved(range: Range<usize>, by: usize) -> Range<usize> {
    range.start + by..range.end + by
}

/// The pieces of a text, each with where it begins, and where the text ends.
fn pieces<'t>(cut: impl Iterator<Item = &'t str>) -> Vec<(usize, &'t str)> {
    let mut end = 0;
    let mut pieces = Vec::new();
    for piece in cut {
        pieces.push((end, piece));
        end += piece.len();
    }
    pieces.push((end, ""));
    pieces
}

/// Compares pieces of two texts; what they begin and end with alike costs nothing.
fn spans(old: &str, new: &str, was: &[(usize, &str)], is: &[(usize, &str)]) -> Vec<Span> {
    let (olds, news): (Vec<&str>, Vec<&str>) =
        (was.iter().map(|(_, piece)| *piece).collect(), is.iter().map(|(_, piece)| *piece).collect());
    // The last piece of each is empty and says where the text ends.
    let (olds, news) = (&olds[..olds.len() - 1], &news[..news.len() - 1]);
    let head = olds.iter().zip(news).take_while(|(one, other)| one == other).count();
    let tail = olds[head..]
        .iter()
        .rev()
        .zip(news[head..].iter().rev())
        .take_while(|(one, other)| one == other)
        .count();
    let (old_end, new_end) = (olds.len() - tail, news.len() - tail);
    let between = |pieces: &[(usize, &str)], range: Range<usize>| pieces[range.start].0..pieces[range.end].0;
    let mut found = vec![Span { same: true, old: between(was, 0..head), new: between(is, 0..head) }];
    let (middle_old, middle_new) = (&olds[head..old_end], &news[head..new_end]);
    if middle_old.len().saturating_mul(middle_new.len()) > WORK_MOST {
        found.push(Span { same: false, old: between(was, head..old_end), new: between(is, head..new_end) });
    } else {
        // How many pieces each change is long can be relied on; where it begins follows from those before it.
        let (mut at_old, mut at_new) = (head, head);
        for change in capture_diff_slices(Algorithm::Myers, middle_old, middle_new) {
            let (then_old, then_new) = (at_old + change.old_range().len(), at_new + change.new_range().len());
            let same = change.tag() == DiffTag::Equal;
            found.push(Span {
                same,
                old: between(was, at_old..then_old),
                new: between(is, at_new..then_new),
            });
            (at_old, at_new) = (then_old, then_new);
        }
    }
    found.push(Span {
        same: true,
        old: between(was, old_end..olds.len()),
        new: between(is, new_end..news.len()),
    });
    found.retain(|span| !(span.old.is_empty() && span.new.is_empty()));
    debug_assert!(found.iter().all(|span| !span.same || old[span.old.clone()] == new[span.new.clone()]));
    found
}

/// Neighbours of a kind together; a space or a short word that stays between two changes is no island among them.
fn gathered(old: &str, spans: Vec<Span>) -> Vec<Span> {
    let count = spans.len();
    let mut all: Vec<Span> = Vec::with_capacity(count);
    for (position, mut span) in spans.into_iter().enumerate() {
        let letters = || {
            old[span.old.clone()].chars().filter(|letter| letter.is_alphanumeric()).take(LETTERS_KEPT).count()
        };
        let is_between = position + 1 < count && all.last().is_some_and(|last| !last.same);
        if span.same && is_between && !old[span.old.clone()].contains('\n') && letters() < LETTERS_KEPT {
            span.same = false;
        }
        match all.last_mut() {
            Some(last) if last.same == span.same => {
                last.old.end = span.old.end;
                last.new.end = span.new.end;
            }
            _ => all.push(span),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn old_of(said: &[Stretch<'_>]) -> String {
        said.iter()
            .filter_map(
                |one| if let Stretch::Kept(text) | Stretch::Out(text) = one { Some(*text) } else { None },
            )
            .collect()
    }

    fn new_of(said: &[Stretch<'_>]) -> String {
        said.iter()
            .filter_map(
                |one| if let Stretch::Kept(text) | Stretch::In(text) = one { Some(*text) } else { None },
            )
            .collect()
    }

    fn marked(old: &str, new: &str) -> String {
        words(old, new)
            .iter()
            .map(|one| match one {
                Stretch::Kept(text) => (*text).to_owned(),
                Stretch::Out(text) => format!("[-{text}-]"),
                Stretch::In(text) => format!("[+{text}+]"),
            })
            .collect()
    }

    #[test]
    fn words_are_marked_as_people_would_mark_them() {
        for (old, new, said) in [
            ("", "", ""),
            ("Tea and talk", "Tea and talk", "Tea and talk"),
            ("Tea and talk", "Tea and cake", "Tea and [-talk-][+cake+]"),
            ("Tea and talk", "Tea, cake and talk", "Tea[+, cake+] and talk"),
            ("", "Tea", "[+Tea+]"),
            ("Tea", "", "[-Tea-]"),
            ("one a two", "three a four", "[-one a two-][+three a four+]"),
            ("a\nkept line\nb", "c\nkept line\nd", "[-a-][+c+]\nkept line\n[-b-][+d+]"),
            (
                "wir treffen uns",
                "wir treffen uns \u{1f469}\u{200d}\u{1f680}",
                "wir treffen uns[+ \u{1f469}\u{200d}\u{1f680}+]",
            ),
        ] {
            assert_eq!(marked(old, new), said, "{old:?} to {new:?}");
        }
    }

    #[test]
    fn the_longest_texts_are_compared_in_bounds() {
        // One letter a word, nothing in common: more work than is ever done.
        let (old, new) = ("a ".repeat(10_000), "b ".repeat(10_000));
        let said = words(&old, &new);
        assert_eq!(said, [Stretch::Out(&old[..19_999]), Stretch::In(&new[..19_999]), Stretch::Kept(" ")]);
        // A word at the beginning and one at the end of a long text are found all the same.
        let line = "We meet for tea and talk, and everybody is welcome.\n".repeat(380);
        let (old, new) = (format!("Hello {line}Bye"), format!("Hi {line}Ciao"));
        assert_eq!(words(&old, &new).iter().filter(|one| !matches!(one, Stretch::Kept(_))).count(), 4);
    }

    /// Texts that have something in common, with line ends, marks of several letters and empty ones.
    fn text() -> impl Strategy<Value = String> {
        let word = prop_oneof![
            Just("tea"),
            Just("and"),
            Just("cake "),
            Just(" "),
            Just("\n"),
            Just("\r\n"),
            Just(", "),
            Just("Käse"),
            Just("e\u{301}"),
            Just("\u{1f469}\u{200d}\u{1f680}"),
            Just("\u{0e19}\u{0e49}\u{0e33}"),
            Just("\u{65e5}\u{672c}"),
            Just("1,000"),
        ];
        prop_oneof![prop::collection::vec(word, 0..40).prop_map(|words| words.concat()), any::<String>()]
    }

    proptest! {
        #[test]
        fn without_what_was_put_in_it_is_the_old_text_and_without_what_was_taken_out_the_new(old in text(), new in text()) {
            let said = words(&old, &new);
            prop_assert_eq!(old_of(&said), old.as_str());
            prop_assert_eq!(new_of(&said), new.as_str());
        }

        #[test]
        fn no_stretch_is_empty_and_no_two_of_a_kind_meet(old in text(), new in text()) {
            let said = words(&old, &new);
            for one in &said {
                let (Stretch::Kept(text) | Stretch::Out(text) | Stretch::In(text)) = one;
                prop_assert!(!text.is_empty());
            }
            for pair in said.windows(2) {
                prop_assert!(std::mem::discriminant(&pair[0]) != std::mem::discriminant(&pair[1]));
                prop_assert!(!matches!(pair, [Stretch::In(_), Stretch::Out(_)]), "what was taken out comes first");
            }
        }

        #[test]
        fn what_is_the_same_is_not_marked(text in text()) {
            prop_assert!(words(&text, &text).iter().all(|one| matches!(one, Stretch::Kept(_))));
        }
    }
}
