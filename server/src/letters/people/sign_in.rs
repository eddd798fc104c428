//! Holds a link to sign in with, for whoever asked for one.

use super::{About, Sheet};

pub(super) fn sheet(about: &About) -> Sheet {
    let words = about.words;
    Sheet::new(words, &words.letter_sign_in_subject())
        .text(words.letter_sign_in_opening())
        .button(words.letter_sign_in_button(), about.link.clone().unwrap_or_default())
        .text(words.letter_sign_in_once())
        .text(words.letter_sign_in_not_you())
        .because(words.letter_people_footer())
}

#[cfg(test)]
mod tests {
    use super::{super::samples, sheet};

    #[test]
    fn it_holds_the_link_and_says_how_long_it_works() {
        let plain = sheet(&samples::about()).plain();
        assert!(plain.contains("\nhttps://cuppa.example/manage/abc\n"), "{plain}");
        assert!(plain.contains("within an hour"), "{plain}");
    }
}
