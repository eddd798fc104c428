//! Asks somebody into a group; holds the link of their answer.

use super::{About, Sheet};

pub(super) fn sheet(about: &About) -> Sheet {
    let words = about.words;
    Sheet::new(words, &words.letter_group_invited_subject())
        .text(words.letter_group_invited_opening(about.group.as_str(), about.site.as_str()))
        .text(words.letter_group_invited_may())
        .button(words.letter_group_invited_button(), about.link.clone())
        .text(words.letter_group_invited_yours())
        .text(words.letter_group_invited_not_you())
        .because(words.letter_people_footer())
}

#[cfg(test)]
mod tests {
    use super::{super::samples, sheet};

    #[test]
    fn it_names_the_group_and_holds_the_link() {
        let plain = sheet(&samples::about()).plain();
        assert!(plain.contains("Hope Street Union"), "{plain}");
        assert!(plain.contains("\nhttps://cuppa.example/me/groups/hope-street-union\n"), "{plain}");
    }
}
