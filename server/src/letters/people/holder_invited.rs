//! Asks somebody to look after a listing, too; holds a link of their own.

use super::{About, Sheet};

pub(super) fn sheet(about: &About) -> Sheet {
    let words = about.words;
    Sheet::new(words, &words.letter_holder_invited_subject())
        .text(words.letter_holder_invited_opening(about.title.as_str(), about.site.as_str()))
        .text(words.letter_holder_invited_may())
        .button(words.letter_holder_invited_button(), about.link.clone().unwrap_or_default())
        .text(words.letter_holder_invited_keep())
        .text(words.letter_holder_invited_not_you())
        .because(words.letter_people_footer())
}

#[cfg(test)]
mod tests {
    use super::{super::samples, sheet};

    #[test]
    fn it_names_the_listing_and_holds_the_link() {
        let plain = sheet(&samples::about()).plain();
        assert!(plain.contains("“Tea and talk”"), "{plain}");
        assert!(plain.contains("\nhttps://cuppa.example/manage/abc\n"), "{plain}");
    }
}
