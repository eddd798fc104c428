//! Tells the address of before that letters go to another one now.

use super::{About, Sheet};

pub(super) fn sheet(about: &About) -> Sheet {
    let words = about.words;
    Sheet::new(words, &words.letter_address_changed_subject())
        .text(words.letter_address_changed_opening())
        .text(words.letter_address_changed_not_you(about.contact.as_str()))
        .because(words.letter_people_footer())
}

#[cfg(test)]
mod tests {
    use super::{super::samples, sheet};

    #[test]
    fn it_says_whom_to_write_to_and_holds_no_link() {
        let plain = sheet(&samples::about()).plain();
        assert!(!plain.contains("https://cuppa.example/manage"), "{plain}");
        assert!(plain.contains("people@cuppa.example"), "{plain}");
    }
}
