//! Asks the owner of an address whether they want letters; nothing is sent before they say yes.

use super::{About, Sheet};

pub(super) fn sheet(about: &About<'_>) -> Sheet {
    let words = about.words;
    Sheet::new(words, &words.letter_follow_confirm_subject())
        .text(words.letter_follow_confirm_opening())
        .quote(about.follow.agreement(words))
        .text(words.letter_follow_confirm_ask())
        .button(words.letter_follow_confirm_button(), about.follower_link())
        .text(words.letter_follow_confirm_not_you())
        .because(words.letter_follow_confirm_footer())
}
