//! One-time keys of forms: the same form twice is done once, and haste is noticed.

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use crate::{
    Desk,
    fields::Fields,
    ids::Moment,
    tokens::{Key, Purpose},
};

/// A form is not sent back within so many seconds by a person.
const FILL_SECONDS: i64 = 3;
/// A form may stand open for a week.
const FORM_SECONDS: i64 = 7 * 24 * 60 * 60;

/// How long a form was open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Age {
    /// Shorter than a person takes.
    Hasty,
    /// As a person fills it in.
    Ripe,
    /// Too long.
    Stale,
}

/// The key for a form that is shown once more. A fresh one stays, so that its time runs on; a stale or missing one is
/// replaced by one that may be used at once, or the form could never be sent.
#[must_use]
pub fn usable_key(desk: &Desk, posted: &str) -> String {
    match age(desk, posted) {
        Some(Age::Hasty | Age::Ripe) => posted.to_owned(),
        Some(Age::Stale) | None => form_key_of(desk, desk.clock.now().plus(-FILL_SECONDS)),
    }
}

/// A fresh one-time key for a form, which also says when the form was handed out.
#[must_use]
pub fn new_form_key(desk: &Desk) -> String {
    form_key_of(desk, desk.clock.now())
}

fn form_key_of(desk: &Desk, issued: Moment) -> String {
    let mut nonce = [0; 8];
    nonce.copy_from_slice(&desk.chance.bytes()[..8]);
    format!(
        "{}{}",
        desk.key.token(Purpose::Form, issued.0, i64::from_be_bytes(nonce)),
        HEXLOWER.encode(&nonce)
    )
}

/// When a form was handed out, if its key is one of ours.
pub(crate) fn issued(desk: &Desk, form_key: &str) -> Option<Moment> {
    age(desk, form_key)?;
    let (token, _) = form_key.split_at_checked(32)?;
    Key::row_of(token).map(Moment)
}

/// How old a form key is, if it is one of ours.
pub(crate) fn age(desk: &Desk, form_key: &str) -> Option<Age> {
    let (token, nonce) = form_key.split_at_checked(32)?;
    let nonce: [u8; 8] = HEXLOWER.decode(nonce.as_bytes()).ok()?.try_into().ok()?;
    let issued = Key::row_of(token)?;
    let ours = desk.key.is_genuine(token, Purpose::Form, issued, i64::from_be_bytes(nonce));
    ours.then(|| match desk.clock.now().0 - issued {
        hasty if hasty < FILL_SECONDS => Age::Hasty,
        ripe if ripe <= FORM_SECONDS => Age::Ripe,
        _ => Age::Stale,
    })
}

/// What a form is known by: its one-time key and its words.
pub(crate) fn known_by(form_key: &str, fields: &Fields) -> String {
    let mut hasher = Sha256::new();
    for (name, text) in fields.texts().filter(|(name, _)| !matches!(*name, "form_key" | "work")) {
        for part in [name, text] {
            hasher.update(part.len().to_be_bytes());
            hasher.update(part);
        }
    }
    if let Some(upload) = fields.file("image") {
        hasher.update(&upload.bytes);
    }
    format!("{form_key}:{}", HEXLOWER.encode(&hasher.finalize()[..12]))
}
