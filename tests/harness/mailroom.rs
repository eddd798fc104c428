//! The folder that letters are written to when no mail server is set: read as a mail program would.

use std::{collections::BTreeMap, fs, path::PathBuf};

/// Stands between two parts of a letter; no letter has it.
const BETWEEN: &str = "\0";

/// Letters by the names of their files, oldest first.
pub struct Mailroom {
    folder: PathBuf,
    letters: BTreeMap<String, Letter>,
}

/// One letter.
#[derive(Clone, Debug)]
pub struct Letter {
    /// To whom.
    pub to: String,
    /// The Message-ID, with its brackets.
    pub message_id: String,
    /// The plain text, decoded.
    pub plain: String,
}

impl Letter {
    /// The address in it that begins with this path, as a path.
    pub fn link(&self, base: &str, beginning: &str) -> Option<String> {
        let mut paths = self.plain.lines().filter_map(|line| line.trim_end().strip_prefix(base));
        paths.find(|path| path.starts_with(beginning)).map(str::to_owned)
    }
}

impl Mailroom {
    /// Of a data folder.
    pub fn of(data: &std::path::Path) -> Mailroom {
        Mailroom { folder: data.join("mail"), letters: BTreeMap::new() }
    }

    /// Reads what has come since it was last asked.
    pub fn look(&mut self) -> &BTreeMap<String, Letter> {
        let names = fs::read_dir(&self.folder)
            .into_iter()
            .flatten()
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        for name in names.filter(|name| name.ends_with(".eml")) {
            if !self.letters.contains_key(&name) {
                let text = fs::read_to_string(self.folder.join(&name)).expect("a letter is text");
                self.letters.insert(name, read(&text));
            }
        }
        &self.letters
    }

    /// The newest letter to an address that holds a link to this path, and the link.
    pub fn link_for(&mut self, address: &str, base: &str, beginning: &str) -> Option<String> {
        let letters = self.look();
        letters
            .values()
            .rev()
            .filter(|letter| letter.to == address)
            .find_map(|letter| letter.link(base, beginning))
    }
}

/// Reads a letter as it goes over the wire.
pub fn read(text: &str) -> Letter {
    let (head, body) = text.split_once("\r\n\r\n").expect("a head and a body");
    // Folded lines go on with a space.
    let head = head.replace("\r\n ", " ").replace("\r\n\t", " ");
    let line = |name: &str| {
        let found = head.lines().find_map(|line| {
            let (known, value) = line.split_once(':')?;
            known.eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
        });
        found.unwrap_or_default()
    };
    let to = line("To");
    let to = to.rsplit_once('<').map_or(to.as_str(), |(_, rest)| rest).trim_end_matches('>').to_owned();
    // Parts may hold parts: wherever any of them begins, the one before has ended.
    let boundaries = text.split("boundary=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let whole = boundaries
        .fold(format!("\r\n{body}"), |whole, boundary| whole.replace(&format!("\r\n--{boundary}"), BETWEEN));
    let plain = whole
        .split(BETWEEN)
        .find(|part| part.to_ascii_lowercase().contains("content-type: text/plain"))
        .and_then(|part| part.split_once("\r\n\r\n"))
        .map_or(String::new(), |(head, words)| decoded(head, words));
    Letter { to, message_id: line("Message-ID"), plain }
}

/// Of the codings of mail the two that we write.
fn decoded(head: &str, words: &str) -> String {
    let head = head.to_ascii_lowercase();
    if head.contains("base64") {
        let packed: String = words.split_whitespace().collect();
        let bytes = data_encoding::BASE64.decode(packed.as_bytes()).unwrap_or_default();
        return String::from_utf8_lossy(&bytes).into_owned();
    }
    if !head.contains("quoted-printable") {
        return words.to_owned();
    }
    let mut bytes = Vec::new();
    let joined = words.replace("=\r\n", "");
    let mut rest = joined.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let coded = (*first == b'=')
            .then(|| std::str::from_utf8(after.get(..2)?).ok())
            .flatten()
            .and_then(|two| u8::from_str_radix(two, 16).ok());
        match coded {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_read_as_it_was_written() {
        let letter = read(
            "Message-ID: <1@example.org>\r\nTo:\r\n <ana@example.org>\r\nContent-Type: multipart/alternative; boundary=\"b\"\r\n\r\n\
             --b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
             It=E2=80=99s here:\r\n---------\r\nhttp://127.0.0.1:1/confirm/ab=\r\ncd\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>\r\n--b--\r\n",
        );
        assert_eq!((letter.to.as_str(), letter.message_id.as_str()), ("ana@example.org", "<1@example.org>"));
        assert!(letter.plain.starts_with("It’s here:"));
        assert_eq!(letter.link("http://127.0.0.1:1", "/confirm/").as_deref(), Some("/confirm/abcd"));
    }
}
