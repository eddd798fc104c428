//! Tells whoever had a listing that it is somebody else's now.

use super::{About, Sheet};

pub(super) fn sheet(about: &About) -> Sheet {
    let words = about.words;
    Sheet::new(words, &words.letter_goes_elsewhere_subject())
        .text(words.letter_goes_elsewhere_opening(about.title.as_str()))
        .text(words.letter_goes_elsewhere_not_you(about.contact.as_str()))
        .because(words.letter_people_footer())
}

#[cfg(test)]
mod tests {
    use super::{super::samples, sheet};

    #[test]
    fn it_names_the_listing_and_holds_no_link() {
        let plain = sheet(&samples::about()).plain();
        assert!(plain.contains("“Tea and talk”"), "{plain}");
        assert!(!plain.contains("https://cuppa.example/manage"), "{plain}");
        assert!(plain.contains("people@cuppa.example"), "{plain}");
    }
}
