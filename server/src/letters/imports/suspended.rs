//! Tells whoever keeps a calendar in step that it could not be read for days.

use super::{About, Sheet};

pub(super) fn sheet(about: &About) -> Sheet {
    let words = about.words;
    let sheet = Sheet::new(words, &words.letter_import_suspended_subject())
        .text(words.letter_import_suspended_opening())
        .quote(about.reason.clone())
        .text(words.letter_import_suspended_stays());
    match &about.page {
        Some(page) => {
            sheet.text(words.letter_import_suspended_then()).button(words.letter_import_page(), page.clone())
        }
        None => sheet
            .text(words.letter_import_suspended_address())
            .link(about.origin.clone())
            .text(words.letter_import_suspended_command()),
    }
}

#[cfg(test)]
mod tests {
    use super::{super::samples, sheet};

    #[test]
    fn it_says_what_went_wrong_and_where_to_try_again() {
        let mut about = samples::about();
        let plain = sheet(&about).plain();
        assert!(plain.contains("Nobody answers there."), "{plain}");
        assert!(plain.contains("\nhttps://cuppa.example/manage/abc/import\n"), "{plain}");
        about.page = None;
        let plain = sheet(&about).plain();
        assert!(plain.contains("--subscribe") && plain.contains("calendar.example.org"), "{plain}");
    }
}
