//! Holds the new link of somebody who looks after a listing beside its organiser.

use super::{About, Sheet};

pub(super) fn sheet(about: &About) -> Sheet {
    let words = about.words;
    Sheet::new(words, &words.letter_new_link_subject())
        .text(words.letter_holder_link_opening(about.title.as_str()))
        .text(words.letter_holder_link_old())
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
