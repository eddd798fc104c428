//! What the answer of a mail server means for a letter, by its code (RFC 5321 4.2) and its status (RFC 3463); and what of
//! it may be kept.

/// So many characters of an answer are kept: its code and its status stand at the beginning.
const KEPT_MOST: usize = 200;
/// A path that is longer may be a private link.
const PATH_MOST: usize = 12;

/// What to do after an answer that was no yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// Ask again in a while.
    Later,
    /// Ask again in a while, and ask less often.
    Slower,
    /// The server does not want it now, for reasons of its own: ask a few times more.
    Unwilling,
    /// There is no such mailbox.
    Nobody,
    /// Nobody will ever take this letter, such as one that is too long.
    Never,
}

/// A status such as 5.1.1: class, subject, detail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Status(pub(crate) u16, pub(crate) u16, pub(crate) u16);

impl std::fmt::Display for Status {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}.{}", self.0, self.1, self.2)
    }
}

impl Status {
    /// The first status in a text, if there is one.
    pub(crate) fn find(text: &str) -> Option<Self> {
        text.split(|c: char| !(c.is_ascii_digit() || c == '.')).find_map(Self::parse)
    }

    /// Reads a status that stands alone.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('.');
        let mut next = |most: usize| -> Option<u16> {
            let part = parts.next()?;
            let fits = !part.is_empty() && part.len() <= most && part.bytes().all(|b| b.is_ascii_digit());
            fits.then(|| part.parse().ok()).flatten()
        };
        let status = Self(next(1)?, next(3)?, next(3)?);
        (parts.next().is_none() && matches!(status.0, 2 | 4 | 5)).then_some(status)
    }

    /// Whether the mailbox or its host is not there, whoever writes (RFC 3463 3.2 and 3.3). That the sender is bad, or
    /// the mailbox is full, says nothing of that kind; nor does 5.1.0, which stands for whatever else is wrong with an
    /// address, ours too.
    pub(crate) fn is_nobody(self) -> bool {
        matches!(self, Self(5, 1, 1..=3 | 6 | 10) | Self(5, 2, 1))
    }
}

/// Sorts an answer.
pub(crate) fn meaning(code: u16, said: &str) -> Meaning {
    let status = Status::find(said);
    match (code, status) {
        // It closes, or it says that we ask too often.
        (421, _) | (454, None) | (400..=499, Some(Status(4, 7, _))) => Meaning::Slower,
        // A name and a password that are not taken are for the operator to mend; letters wait meanwhile.
        (400..=499 | 530 | 534 | 535 | 538, _) => Meaning::Later,
        (500..=599, Some(status)) if status.is_nobody() => Meaning::Nobody,
        // Full now may not be full tomorrow.
        (500..=599, Some(Status(5, 2, 2))) => Meaning::Later,
        (500..=599, Some(Status(5, 2, 3) | Status(5, 3, 4) | Status(5, 6, _))) | (552, None) => {
            Meaning::Never
        }
        // A 550 without a status may mean the mailbox, or our network: nobody is cut off by a guess.
        (500..=599, _) => Meaning::Unwilling,
        _ => Meaning::Later,
    }
}

/// An answer as it may be kept: servers repeat what they were given, and that may hold addresses, return addresses and
/// private links.
pub(crate) fn without_secrets(said: &str) -> String {
    let words: Vec<&str> = said.split_whitespace().map(in_place_of).collect();
    words.join(" ").chars().take(KEPT_MOST).collect()
}

/// A word, or what stands in its place.
fn in_place_of(word: &str) -> &str {
    let is_link = word.contains("://")
        || word.to_ascii_lowercase().contains("www.")
        || word.contains('/') && word.len() > PATH_MOST;
    // The part before the @ may stand alone: `bounce+12.abc`.
    let has_extension =
        || word.split_once('+').is_some_and(|(local, _)| local.ends_with(|c: char| c.is_ascii_alphabetic()));
    if is_link {
        "[link]"
    } else if word.contains('@') || has_extension() {
        "[address]"
    } else {
        word
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_sorted_by_what_they_speak_of() {
        for (code, said, meant) in [
            (450, "4.2.0 greylisted", Meaning::Later),
            (451, "try again", Meaning::Later),
            (421, "4.3.2 closing", Meaning::Slower),
            (421, "too many connections", Meaning::Slower),
            (450, "4.7.28 our system has detected an unusual rate of mail", Meaning::Slower),
            (454, "Throttling failure: maximum sending rate exceeded", Meaning::Slower),
            (454, "4.7.0 Temporary authentication failure", Meaning::Slower),
            (535, "5.7.8 wrong password", Meaning::Later),
            (550, "5.1.1 there is nobody of that name", Meaning::Nobody),
            (550, "no such user", Meaning::Unwilling),
            (550, "5.2.1 mailbox disabled", Meaning::Nobody),
            (554, "5.1.2 no such host", Meaning::Nobody),
            (551, "moved", Meaning::Unwilling),
            (553, "mailbox name not allowed", Meaning::Unwilling),
            (550, "5.1.0 address rejected", Meaning::Unwilling),
            (550, "5.1.10 recipient not found", Meaning::Nobody),
            (550, "5.7.1 we do not like your network 192.0.2.1", Meaning::Unwilling),
            (553, "5.1.8 sender address rejected: no such domain", Meaning::Unwilling),
            (550, "5.1.7 bad sender", Meaning::Unwilling),
            (554, "spam", Meaning::Unwilling),
            (552, "5.2.2 mailbox full", Meaning::Later),
            (552, "5.3.4 message too big", Meaning::Never),
            (552, "too big", Meaning::Never),
        ] {
            assert_eq!(meaning(code, said), meant, "{code} {said}");
        }
    }

    #[test]
    fn what_is_kept_holds_no_address_and_no_link() {
        for (said, kept) in [
            (
                "permanent error (550): 5.1.1 <ana@example.org>: nobody",
                "permanent error (550): 5.1.1 [address] nobody",
            ),
            (
                "550 5.7.1 spam: https://example.org/manage/abc,def (see\r\n www.example.net)",
                "550 5.7.1 spam: [link] (see [link]",
            ),
            ("no user bounce+12.abcdef here", "no user [address] here"),
            ("blocked: example.org/manage/abcdef", "blocked: [link]"),
            ("451 4.3.0 and/or later, at 10:00+00:00", "451 4.3.0 and/or later, at 10:00+00:00"),
            ("", ""),
        ] {
            assert_eq!(without_secrets(said), kept);
        }
        assert_eq!(without_secrets(&"茶 ".repeat(500)).chars().count(), KEPT_MOST);
    }

    #[test]
    fn a_status_is_no_address_and_no_version() {
        assert_eq!(Status::find("smtp; 550 5.1.1 <ana@example.org>"), Some(Status(5, 1, 1)));
        assert_eq!(Status::find("550-5.1.1 gone"), Some(Status(5, 1, 1)));
        for text in ["", "192.0.2.1", "5.1", "5.1.1.1", "9.1.1", "5.1111.1", "v5", "5..1", ".", "٥.١.١"] {
            assert_eq!(Status::find(text), None, "{text}");
        }
    }
}
