//! Somebody asked for letters that this address gets already: the link of the page where they can be changed.

use super::{About, Sheet};

pub(super) fn sheet(about: &About<'_>) -> Sheet {
    let words = about.words;
    Sheet::new(words, &words.letter_follow_known_subject())
        .text(words.letter_follow_known_opening(about.follow.what_in_words(words)))
        .text(words.letter_follow_known_rhythm(about.follow.pace_in_words(words)))
        .button(words.letter_follow_known_button(), about.follower_link())
        .because(words.letter_follow_confirm_footer())
}
