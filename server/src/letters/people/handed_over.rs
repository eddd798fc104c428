//! Tells somebody that a listing is theirs now; holds its private link.

use super::{About, Sheet};

pub(super) fn sheet(about: &About) -> Sheet {
    let words = about.words;
    Sheet::new(words, &words.letter_handed_over_subject())
        .text(words.letter_handed_over_opening(about.title.as_str()))
        .text(words.letter_handed_over_then())
        .heading(words.letter_manage_heading())
        .text(words.letter_manage_keep())
        .link(about.link.clone().unwrap_or_default())
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
