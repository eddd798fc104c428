//! What a person typed into a form, kept word for word so that nothing typed is ever lost.

use std::fmt;

/// The fields of a posted form in the order they came, and the files.
#[derive(Clone, Default)]
pub struct Fields {
    texts: Vec<(String, String)>,
    files: Vec<(String, Upload)>,
}

/// An uploaded file.
#[derive(Clone)]
pub struct Upload {
    /// Its name on the person's machine; never trusted, only shown back.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// What somebody typed is theirs: it is shown back to them, and to no log.
impl fmt::Debug for Fields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.texts.iter().map(|(name, _)| name)).finish()
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload").field("bytes", &self.bytes.len()).finish_non_exhaustive()
    }
}

impl Fields {
    /// Adds a text, in the order in which it came.
    pub fn push(&mut self, name: impl Into<String>, text: impl Into<String>) {
        self.texts.push((name.into(), text.into()));
    }

    /// Adds a file.
    pub fn push_file(&mut self, name: impl Into<String>, upload: Upload) {
        self.files.push((name.into(), upload));
    }

    /// The first text of a name, or nothing typed.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.texts.iter().find(|(known, _)| known == name).map_or("", |(_, text)| text.as_str())
    }

    /// Whether this choice of a repeated field is ticked.
    #[must_use]
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.texts.iter().any(|(known, text)| known == name && text == value)
    }

    /// Every text with its name, in the order in which they came.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts.iter().map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// Every text of a repeated field.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.texts.iter().filter(move |(known, _)| known == name).map(|(_, text)| text.as_str())
    }

    /// The uploaded file of a name, if one was chosen.
    #[must_use]
    pub fn file(&self, name: &str) -> Option<&Upload> {
        self.files
            .iter()
            .find(|(known, upload)| known == name && !upload.bytes.is_empty())
            .map(|(_, upload)| upload)
    }

    /// Whether any file was chosen.
    #[must_use]
    pub fn has_file(&self) -> bool {
        self.files.iter().any(|(_, upload)| !upload.bytes.is_empty())
    }

    /// Puts one text in the place of whatever stood there.
    pub fn set(&mut self, name: &str, text: impl Into<String>) {
        self.texts.retain(|(known, _)| known != name);
        self.push(name, text);
    }

    /// Takes every text of a name away.
    pub fn remove(&mut self, name: &str) {
        self.texts.retain(|(known, _)| known != name);
    }

    /// Whether nothing at all was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty() && self.files.is_empty()
    }
}

impl<N: Into<String>, T: Into<String>> FromIterator<(N, T)> for Fields {
    fn from_iter<I: IntoIterator<Item = (N, T)>>(pairs: I) -> Self {
        let mut fields = Self::default();
        for (name, text) in pairs {
            fields.push(name, text);
        }
        fields
    }
}
