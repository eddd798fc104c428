//! Tells somebody that a name is not theirs, and why.

use super::{About, Sheet};

pub(super) fn sheet(about: &About) -> Sheet {
    let words = about.words;
    Sheet::new(words, &words.letter_claim_rejected_subject())
        .text(words.letter_claim_rejected_opening(about.group.as_str()))
        .quote(about.reason.clone())
        .text(words.letter_claim_rejected_then(about.contact.as_str()))
        .because(words.letter_people_footer())
}

#[cfg(test)]
mod tests {
    use super::{super::samples, sheet};

    #[test]
    fn it_says_why_and_holds_no_link() {
        let plain = sheet(&samples::about()).plain();
        assert!(plain.contains("Hope Street Union"), "{plain}");
        assert!(!plain.contains("https://cuppa.example/me"), "{plain}");
        assert!(plain.contains("The union itself wrote to us."), "{plain}");
    }
}
