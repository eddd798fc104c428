//! Tells whoever brought a calendar in that a moderator has taken back what an earlier letter told.

use super::{About, Sheet};

pub(super) fn sheet(about: &About) -> Sheet {
    let words = about.words;
    let sheet = Sheet::new(words, &words.letter_import_looks_again_subject())
        .text(words.letter_import_looks_again_opening());
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
    fn it_says_that_they_wait_once_more() {
        let plain = sheet(&samples::about()).plain();
        assert!(plain.contains("has taken that decision back"), "{plain}");
        assert!(plain.contains("\nhttps://cuppa.example/manage/abc/import\n"), "{plain}");
    }
}
