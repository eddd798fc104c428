//! Asks at a new address whether its owner wants their letters there. An address that is known here already is told so instead,
//! and only there.

use super::{About, Sheet};

pub(super) fn sheet(about: &About) -> Sheet {
    let words = about.words;
    let sheet = Sheet::new(words, &words.letter_new_address_subject())
        .text(words.letter_new_address_opening(about.site.as_str()));
    let sheet = match &about.link {
        Some(link) => sheet
            .text(words.letter_new_address_ask())
            .button(words.letter_new_address_button(), link.clone())
            .text(words.letter_new_address_day()),
        None => sheet.text(words.letter_new_address_taken(about.site.as_str())),
    };
    sheet.text(words.letter_new_address_not_you()).because(words.letter_people_footer())
}

#[cfg(test)]
mod tests {
    use super::{super::samples, sheet};

    #[test]
    fn it_holds_the_link_unless_the_address_is_known_here() {
        let plain = sheet(&samples::about()).plain();
        assert!(plain.contains("\nhttps://cuppa.example/manage/abc\n"), "{plain}");
        let taken = sheet(&super::About { link: None, ..samples::about() }).plain();
        assert!(!taken.contains("https://cuppa.example/manage") && taken.contains("already"), "{taken}");
    }
}
