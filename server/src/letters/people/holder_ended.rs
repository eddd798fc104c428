//! Tells somebody that they look after a listing no longer.

use super::{About, Sheet};

pub(super) fn sheet(about: &About) -> Sheet {
    let words = about.words;
    Sheet::new(words, &words.letter_holder_ended_subject())
        .text(words.letter_holder_ended_opening(about.title.as_str()))
        .text(words.letter_holder_ended_then())
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
    }
}
