//! Tells an owner that what they offered was taken.

use super::{About, Sheet};

pub(super) fn sheet(about: &About) -> Sheet {
    let words = about.words;
    Sheet::new(words, &words.letter_group_taken_subject())
        .text(words.letter_group_taken_opening(about.group.as_str()))
        .text(words.letter_group_taken_not_you(about.contact.as_str()))
        .because(words.letter_people_footer())
}

#[cfg(test)]
mod tests {
    use super::{super::samples, sheet};

    #[test]
    fn it_names_the_group_and_holds_no_link() {
        let plain = sheet(&samples::about()).plain();
        assert!(plain.contains("Hope Street Union"), "{plain}");
        assert!(!plain.contains("https://cuppa.example/me"), "{plain}");
    }
}
