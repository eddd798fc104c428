//! Links that only we can make: an HMAC over what the link is for, its row and its generation.
//!
//! No table, outbox or backup holds a usable link. The key lives beside the database, not in it.

use std::{fs, io::Write, path::Path};

use data_encoding::{BASE32_NOPAD, HEXLOWER};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use crate::{
    broken::{Broken, WhileDoing},
    chance::Chance,
};

/// What a link is for. A link for one thing opens nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Confirms the address of a new listing.
    Confirm,
    /// Opens the private page of a listing.
    Manage,
    /// Opens the private page of a listing for one of those who look after it beside its organiser.
    Holder,
    /// Asks somebody into a group.
    Invitation,
    /// Signs in once.
    SignIn,
    /// Confirms that letters go to a new address.
    NewAddress,
    /// Shows what happens next, after a form was taken.
    Receipt,
    /// Marks a form as ours, and when it was handed out.
    Form,
    /// Confirms a follow, and opens the page of its follower.
    Follow,
    /// Ends one follow.
    Unsubscribe,
    /// Confirms a request for what is hidden, and takes it back.
    Request,
    /// Sets the site up, once.
    Setup,
    /// Marks the return address of a letter as ours.
    Bounce,
}

impl Purpose {
    fn label(self) -> &'static [u8] {
        match self {
            Self::Confirm => b"confirm",
            Self::Manage => b"manage",
            Self::Holder => b"holder",
            Self::Invitation => b"invitation",
            Self::SignIn => b"sign-in",
            Self::NewAddress => b"new-address",
            Self::Receipt => b"receipt",
            Self::Form => b"form",
            Self::Follow => b"follow",
            Self::Unsubscribe => b"unsubscribe",
            Self::Request => b"request",
            Self::Setup => b"setup",
            Self::Bounce => b"bounce",
        }
    }
}

const ID_BYTES: usize = 5;
const MAC_BYTES: usize = 15;
/// Of a token that stands in an address, which has room for little: 16 letters and digits.
const SHORT_BYTES: usize = 10;

/// The key file's contents.
#[derive(Clone)]
pub struct Key([u8; 32]);

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(…)")
    }
}

impl Key {
    /// The key of a data folder, made when it is new and readable by its owner only.
    ///
    /// # Errors
    /// When the file cannot be read or written, or is not a key.
    pub fn of_folder(folder: &Path, chance: &Chance) -> Result<Self, Broken> {
        let file = folder.join("key");
        if !file.exists() {
            fs::create_dir_all(folder).while_doing("making the data folder")?;
            let mut options = fs::OpenOptions::new();
            options.write(true).create_new(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            // Two programs may start at once: whoever is second reads what the first wrote.
            if let Ok(mut made) = options.open(&file) {
                made.write_all(HEXLOWER.encode(&chance.bytes()).as_bytes())
                    .while_doing("writing the key file")?;
                made.sync_all().while_doing("writing the key file")?;
            }
        }
        let text = fs::read_to_string(&file).while_doing("reading the key file")?;
        let bytes = HEXLOWER.decode(text.trim().as_bytes()).while_doing("reading the key file")?;
        let key = bytes.try_into().map_err(|_| Broken::new("reading a key file of 64 hexadecimal digits"))?;
        Ok(Self(key))
    }

    /// A key from chance, for tests.
    #[must_use]
    pub fn fresh(chance: &Chance) -> Self {
        Self(chance.bytes())
    }

    fn mac(&self, purpose: Purpose, id: i64, generation: i64) -> Hmac<Sha256> {
        let mut mac =
            <Hmac<Sha256> as KeyInit>::new_from_slice(&self.0).expect("HMAC takes a key of any length");
        mac.update(purpose.label());
        mac.update(&[0]);
        mac.update(&id.to_be_bytes());
        mac.update(&generation.to_be_bytes());
        mac
    }

    /// The token of a row: 32 letters and digits.
    #[must_use]
    pub fn token(&self, purpose: Purpose, id: i64, generation: i64) -> String {
        let mut bytes = Vec::with_capacity(ID_BYTES + MAC_BYTES);
        bytes.extend_from_slice(&id.to_be_bytes()[8 - ID_BYTES..]);
        bytes.extend_from_slice(&self.mac(purpose, id, generation).finalize().into_bytes()[..MAC_BYTES]);
        BASE32_NOPAD.encode(&bytes).to_lowercase()
    }

    /// A token that stands beside its row's number, where there is room for little.
    #[must_use]
    pub fn short_token(&self, purpose: Purpose, id: i64) -> String {
        let bytes = self.mac(purpose, id, 0).finalize().into_bytes();
        BASE32_NOPAD.encode(&bytes[..SHORT_BYTES]).to_lowercase()
    }

    /// Whether we made it, compared in constant time.
    #[must_use]
    pub fn is_short_token(&self, token: &str, purpose: Purpose, id: i64) -> bool {
        let bytes = BASE32_NOPAD.decode(token.to_ascii_uppercase().as_bytes());
        bytes.is_ok_and(|bytes| {
            bytes.len() == SHORT_BYTES && self.mac(purpose, id, 0).verify_truncated_left(&bytes).is_ok()
        })
    }

    /// What stands for an address where the address itself must not be kept: whoever has no key cannot tell of which.
    #[must_use]
    pub fn fingerprint(&self, address: &str) -> Vec<u8> {
        let mut mac =
            <Hmac<Sha256> as KeyInit>::new_from_slice(&self.0).expect("HMAC takes a key of any length");
        mac.update(b"address\0");
        mac.update(address.to_ascii_lowercase().as_bytes());
        mac.finalize().into_bytes().to_vec()
    }

    /// The row that a token names; whether it is genuine is for [`Key::is_genuine`] to say.
    #[must_use]
    pub fn row_of(token: &str) -> Option<i64> {
        let bytes = decode(token)?;
        let mut id = [0; 8];
        id[8 - ID_BYTES..].copy_from_slice(&bytes[..ID_BYTES]);
        Some(i64::from_be_bytes(id))
    }

    /// Whether we made this token for this row and generation, compared in constant time.
    #[must_use]
    pub fn is_genuine(&self, token: &str, purpose: Purpose, id: i64, generation: i64) -> bool {
        decode(token).is_some_and(|bytes| {
            Self::row_of(token) == Some(id)
                && self.mac(purpose, id, generation).verify_truncated_left(&bytes[ID_BYTES..]).is_ok()
        })
    }
}

fn decode(token: &str) -> Option<Vec<u8>> {
    // Mail programs and people change case; nothing else is forgiven.
    if token.len() != 32 || !token.is_ascii() {
        return None;
    }
    let bytes = BASE32_NOPAD.decode(token.to_ascii_uppercase().as_bytes()).ok()?;
    (bytes.len() == ID_BYTES + MAC_BYTES).then_some(bytes)
}

/// What is stored of a secret that someone else keeps.
#[must_use]
pub fn digest(secret: &str) -> Vec<u8> {
    Sha256::digest(secret.as_bytes()).to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_opens_its_own_door_only() {
        let key = Key::fresh(&Chance::seeded(1));
        let token = key.token(Purpose::Manage, 77, 3);
        assert_eq!(token.len(), 32);
        assert_eq!(Key::row_of(&token), Some(77));
        assert!(key.is_genuine(&token, Purpose::Manage, 77, 3));
        assert!(key.is_genuine(&token.to_uppercase(), Purpose::Manage, 77, 3));
        for (purpose, id, generation) in
            [(Purpose::Confirm, 77, 3), (Purpose::Manage, 78, 3), (Purpose::Manage, 77, 4)]
        {
            assert!(!key.is_genuine(&token, purpose, id, generation));
        }
        assert!(!Key::fresh(&Chance::seeded(2)).is_genuine(&token, Purpose::Manage, 77, 3));
    }

    #[test]
    fn a_short_token_is_of_its_row_and_an_address_has_one_fingerprint() {
        let key = Key::fresh(&Chance::seeded(1));
        let token = key.short_token(Purpose::Bounce, 7);
        assert_eq!(token.len(), 16);
        assert!(key.is_short_token(&token.to_uppercase(), Purpose::Bounce, 7));
        for (other, purpose, id) in [
            (token.as_str(), Purpose::Bounce, 8),
            (&token, Purpose::Follow, 7),
            (&token[1..], Purpose::Bounce, 7),
            ("", Purpose::Bounce, 7),
        ] {
            assert!(!key.is_short_token(other, purpose, id), "{other}");
        }
        assert_eq!(key.fingerprint("Ana@Example.org"), key.fingerprint("ana@example.org"));
        assert_ne!(key.fingerprint("ana@example.org"), key.fingerprint("ben@example.org"));
        assert_ne!(
            key.fingerprint("ana@example.org"),
            Key::fresh(&Chance::seeded(2)).fingerprint("ana@example.org")
        );
    }

    #[test]
    fn broken_tokens_are_nobodys() {
        let key = Key::fresh(&Chance::seeded(1));
        for broken in
            ["", "a", "ünicode-ünicode-ünicode-ünicode", &"a".repeat(31), &"1".repeat(32), &"a".repeat(9000)]
        {
            assert!(Key::row_of(broken).is_none(), "{broken}");
            assert!(!key.is_genuine(broken, Purpose::Manage, 0, 0));
        }
    }
}
