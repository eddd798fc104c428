//! Tells whoever brought a calendar in that a moderator has not published what came, and why.

use super::{About, Sheet};

pub(super) fn sheet(about: &About) -> Sheet {
    let words = about.words;
    let sheet = Sheet::new(words, &words.letter_import_rejected_subject())
        .text(words.letter_import_rejected_opening())
        .quote(about.reason.clone())
        .text(words.letter_import_rejected_then());
    match &about.page {
        Some(page) => {
            sheet.text(words.letter_import_page_text()).button(words.letter_import_page(), page.clone())
        }
        None => sheet,
    }
}

#[cfg(test)]
mod tests {
    use super::{super::samples, sheet};

    #[test]
    fn it_says_why() {
        let plain = sheet(&samples::about()).plain();
        assert!(plain.contains("Nobody answers there."), "{plain}");
    }
}
