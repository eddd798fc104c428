//! Tells somebody that codes on paper were made for them.

use super::{About, Sheet};

pub(super) fn sheet(about: &About) -> Sheet {
    let words = about.words;
    Sheet::new(words, &words.letter_codes_made_subject())
        .text(words.letter_codes_made_opening())
        .text(words.letter_codes_made_not_you())
        .button(words.letter_codes_button(), about.link.clone().unwrap_or_default())
        .because(words.letter_people_footer())
}

#[cfg(test)]
mod tests {
    use super::{super::samples, sheet};

    #[test]
    fn it_says_what_to_do_about_it() {
        let plain = sheet(&samples::about()).plain();
        assert!(plain.contains("If this was not you"), "{plain}");
    }
}
