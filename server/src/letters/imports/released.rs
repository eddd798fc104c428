//! Tells whoever brought a calendar in that everybody can see what came.

use super::{About, Sheet};

pub(super) fn sheet(about: &About) -> Sheet {
    let words = about.words;
    let opening = match about.trusted {
        true => words.letter_import_released_opening(),
        false => words.letter_import_released_watched(),
    };
    let sheet = Sheet::new(words, &words.letter_import_released_subject()).text(opening);
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
    fn it_says_that_everybody_can_see_them() {
        let plain = sheet(&samples::about()).plain();
        assert!(plain.contains("Everybody can see them now."), "{plain}");
        assert!(plain.contains("\nhttps://cuppa.example/manage/abc/import\n"), "{plain}");
    }
}
