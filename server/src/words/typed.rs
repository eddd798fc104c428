//! What is said of a text that somebody typed and that we cannot take.

use pure::text::TextRefused;

use super::Words;

impl Words {
    /// What somebody typed; `None` when they left it empty.
    ///
    /// # Errors
    /// The sentence that says what is amiss with it.
    pub(crate) fn typed(self, read: Result<String, TextRefused>) -> Result<Option<String>, String> {
        match read {
            Ok(text) => Ok(Some(text)),
            Err(TextRefused::Empty) => Ok(None),
            Err(TextRefused::TooLong { max, .. }) => Err(self.refused_too_long(max.to_string())),
            Err(TextRefused::Control) => Err(self.refused_control()),
            Err(TextRefused::Direction) => Err(self.refused_direction()),
        }
    }
}

#[cfg(test)]
mod tests {
    use pure::text;

    use crate::words::{Language, Words};

    #[test]
    fn each_reason_has_its_own_sentence() {
        let words = Words::of(Language::default());
        for (typed, said) in [
            (" soup ", Ok(Some("soup".to_owned()))),
            ("  ", Ok(None)),
            ("a bowl of soup", Err(words.refused_too_long("6"))),
            ("so\u{7}up", Err(words.refused_control())),
            ("so\u{202E}up", Err(words.refused_direction())),
        ] {
            assert_eq!(words.typed(text::line(typed, 6)), said, "{typed:?}");
        }
    }
}
