//! Letters signed with DKIM (RFC 6376), so that mail providers know them for ours; and the keys for it.
//!
//! Both ways of writing a letter down are relaxed: lettre folds lines anew after it has signed. `Content-Type` stays
//! unsigned, for it belongs to the first part and lettre does not find it. Headers that a letter may lack are named all
//! the same: then nobody can add them on the way.

use std::{fmt, fs, io::Write as _, path::Path, sync::Arc};

use data_encoding::BASE64;
use lettre::{
    Message,
    message::{
        dkim::{
            DkimCanonicalization, DkimCanonicalizationType, DkimConfig, DkimSigningAlgorithm, DkimSigningKey,
        },
        header::HeaderName,
    },
};
use rsa::{
    RsaPrivateKey, RsaPublicKey,
    pkcs1::{DecodeRsaPrivateKey as _, EncodeRsaPrivateKey as _},
    pkcs8::{DecodePrivateKey as _, EncodePrivateKey as _, EncodePublicKey as _, LineEnding},
    rand_core::{CryptoRng, Error, RngCore},
    traits::PublicKeyParts as _,
};
use thiserror::Error;

use crate::{chance::Chance, people::Address, settings::Settings};

/// What is signed. Both headers of RFC 8058 are in it, or big providers show no unsubscribe button.
const SIGNED: &[&str] = &[
    "From",
    "Reply-To",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "References",
    "In-Reply-To",
    "MIME-Version",
    "Auto-Submitted",
    "Feedback-ID",
    "List-Id",
    "List-Unsubscribe",
    "List-Unsubscribe-Post",
];
/// What an Ed25519 key begins with in a file, before its 32 bytes (RFC 8410).
const ED25519: [u8; 16] = [48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32];
/// Shorter RSA keys are taken by nobody, longer ones do not fit every DNS.
const RSA_BITS: usize = 2_048;
/// The file that a new key is written to.
const FILE: &str = "dkim.pem";

/// Signs letters, if there is a key. Cheap to copy.
#[derive(Clone, Default)]
pub struct Signer(Option<Arc<Signing>>);

struct Signing {
    config: DkimConfig,
    record: Record,
}

/// What DNS must say, so that others can check what was signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The name to set.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// A kind of key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyKind {
    /// Checked by everybody.
    Rsa,
    /// Shorter and faster, and not checked by everybody yet.
    Ed25519,
}

impl KeyKind {
    /// Reads what somebody typed.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "rsa" => Some(Self::Rsa),
            "ed25519" => Some(Self::Ed25519),
            _ => None,
        }
    }
}

/// A key that cannot be used.
#[derive(Debug, Error)]
pub enum KeyRefused {
    /// The file is not there, or not for us.
    #[error(
        "The DKIM key {file} cannot be read: {why}. Set CUPPA_DKIM_KEY to the file of a key, or make one with \
         `cuppa mail key DIR`."
    )]
    Unreadable {
        /// Which one.
        file: String,
        /// What the machine said.
        why: String,
    },
    /// It is no key that we know.
    #[error("The file {0} is no RSA or Ed25519 key in PEM. Make one with `cuppa mail key DIR`.")]
    NoKey(String),
    /// There is one already.
    #[error("There is a key at {0} already. Take another folder, or move it away first.")]
    Exists(String),
    /// It could not be written.
    #[error("The key cannot be written to {file}: {why}.")]
    Unwritable {
        /// Where.
        file: String,
        /// What the machine said.
        why: String,
    },
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Signer(…)" } else { "Signer(none)" })
    }
}

/// A key as it is read from its file.
enum Key {
    Rsa(Box<RsaPrivateKey>),
    Ed25519([u8; 32]),
}

impl Signer {
    /// As the settings say; without a key nothing is signed.
    ///
    /// # Errors
    /// When the key cannot be used, in a sentence.
    pub fn of(settings: &Settings) -> Result<Self, KeyRefused> {
        let (Some(file), Some(selector)) = (&settings.dkim_key, &settings.dkim_selector) else {
            return Ok(Self::default());
        };
        let named = file.display().to_string();
        let text = fs::read_to_string(file)
            .map_err(|error| KeyRefused::Unreadable { file: named.clone(), why: error.to_string() })?;
        let key = Key::read(&text).ok_or_else(|| KeyRefused::NoKey(named.clone()))?;
        let domain = Address::domain_of(&settings.mail_from).to_owned();
        let record = key.record(selector, &domain).ok_or_else(|| KeyRefused::NoKey(named.clone()))?;
        let signing = key.signing().ok_or(KeyRefused::NoKey(named))?;
        let relaxed = DkimCanonicalization {
            header: DkimCanonicalizationType::Relaxed,
            body: DkimCanonicalizationType::Relaxed,
        };
        let headers = SIGNED.iter().map(|name| HeaderName::new_from_ascii_str(name)).collect();
        let config = DkimConfig::new(selector.clone(), domain, signing, headers, relaxed);
        Ok(Self(Some(Arc::new(Signing { config, record }))))
    }

    /// Signs a letter; the last thing that is done to it.
    pub(crate) fn sign(&self, message: &mut Message) {
        if let Some(signing) = &self.0 {
            message.sign(&signing.config);
        }
    }

    /// What DNS must say; `None` when nothing is signed.
    #[must_use]
    pub fn record(&self) -> Option<&Record> {
        self.0.as_ref().map(|signing| &signing.record)
    }
}

/// Makes a key in a folder, readable by its owner only; gives its file, and what DNS must say for a selector and a domain.
///
/// # Errors
/// When there is one already, or it cannot be written.
pub fn make_key(
    folder: &Path,
    kind: KeyKind,
    selector: &str,
    domain: &str,
    chance: &Chance,
) -> Result<(std::path::PathBuf, Record), KeyRefused> {
    let file = folder.join(FILE);
    let named = file.display().to_string();
    let unwritable = |why: String| KeyRefused::Unwritable { file: named.clone(), why };
    fs::create_dir_all(folder).map_err(|error| unwritable(error.to_string()))?;
    let key = match kind {
        KeyKind::Rsa => RsaPrivateKey::new(&mut OfChance(chance), RSA_BITS)
            .map(|key| Key::Rsa(Box::new(key)))
            .map_err(|error| unwritable(error.to_string()))?,
        KeyKind::Ed25519 => Key::Ed25519(chance.bytes()),
    };
    let text = key.to_pem().ok_or_else(|| KeyRefused::NoKey(named.clone()))?;
    let record = key.record(selector, domain).ok_or_else(|| KeyRefused::NoKey(named.clone()))?;
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut made = options.open(&file).map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => KeyRefused::Exists(named.clone()),
        _ => unwritable(error.to_string()),
    })?;
    made.write_all(text.as_bytes())
        .and_then(|()| made.sync_all())
        .map_err(|error| unwritable(error.to_string()))?;
    Ok((file, record))
}

impl Key {
    /// Reads what OpenSSL and we write.
    fn read(pem: &str) -> Option<Self> {
        let rsa = RsaPrivateKey::from_pkcs8_pem(pem)
            .or_else(|_| RsaPrivateKey::from_pkcs1_pem(pem).map_err(|_| rsa::pkcs8::Error::KeyMalformed));
        if let Ok(key) = rsa {
            return Some(Self::Rsa(Box::new(key)));
        }
        let inside: String = pem.lines().filter(|line| !line.starts_with("-----")).collect();
        let bytes = BASE64.decode(inside.trim().as_bytes()).ok()?;
        bytes.strip_prefix(&ED25519)?.try_into().ok().map(Self::Ed25519)
    }

    fn to_pem(&self) -> Option<String> {
        match self {
            Self::Rsa(key) => key.to_pkcs8_pem(LineEnding::LF).ok().map(|text| text.to_string()),
            Self::Ed25519(secret) => {
                let bytes = [ED25519.as_slice(), secret].concat();
                Some(format!(
                    "-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n",
                    BASE64.encode(&bytes)
                ))
            }
        }
    }

    /// As lettre takes it.
    fn signing(&self) -> Option<DkimSigningKey> {
        match self {
            Self::Rsa(key) => {
                let text = key.to_pkcs1_pem(LineEnding::LF).ok()?;
                DkimSigningKey::new(&text, DkimSigningAlgorithm::Rsa).ok()
            }
            Self::Ed25519(secret) => {
                DkimSigningKey::new(&BASE64.encode(secret), DkimSigningAlgorithm::Ed25519).ok()
            }
        }
    }

    /// What DNS must say. `None` for an RSA key that nobody takes, because it is too short.
    fn record(&self, selector: &str, domain: &str) -> Option<Record> {
        let (kind, public) = match self {
            Self::Rsa(key) => {
                if key.size() * 8 < 1_024 {
                    return None;
                }
                let der = RsaPublicKey::from(&**key).to_public_key_der().ok()?;
                ("rsa", BASE64.encode(der.as_bytes()))
            }
            Self::Ed25519(secret) => {
                let public = ed25519_dalek::SigningKey::from_bytes(secret).verifying_key();
                ("ed25519", BASE64.encode(public.as_bytes()))
            }
        };
        Some(Record {
            name: format!("{selector}._domainkey.{domain}"),
            text: format!("v=DKIM1; k={kind}; p={public}"),
        })
    }
}

/// Our chance, as the maker of keys asks for it.
struct OfChance<'a>(&'a Chance);

impl RngCore for OfChance<'_> {
    fn next_u32(&mut self) -> u32 {
        let [a, b, c, d, ..] = self.0.bytes();
        u32::from_be_bytes([a, b, c, d])
    }

    fn next_u64(&mut self) -> u64 {
        u64::from(self.next_u32()) << 32 | u64::from(self.next_u32())
    }

    fn fill_bytes(&mut self, bytes: &mut [u8]) {
        for some in bytes.chunks_mut(32) {
            let fresh = self.0.bytes();
            some.copy_from_slice(&fresh[..some.len()]);
        }
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Error> {
        self.fill_bytes(bytes);
        Ok(())
    }
}

impl CryptoRng for OfChance<'_> {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_once_for_its_owner_only_and_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let chance = Chance::seeded(1);
        let (file, record) =
            make_key(folder.path(), KeyKind::Ed25519, "cuppa", "example.org", &chance).unwrap();
        assert_eq!(record.name, "cuppa._domainkey.example.org");
        assert!(record.text.starts_with("v=DKIM1; k=ed25519; p="), "{record:?}");
        let text = fs::read_to_string(&file).unwrap();
        assert_eq!(Key::read(&text).and_then(|key| key.record("cuppa", "example.org")), Some(record));
        #[cfg(unix)]
        {
            let mode = std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&file).unwrap().permissions());
            assert_eq!(mode & 0o777, 0o600);
        }
        let again = make_key(folder.path(), KeyKind::Ed25519, "cuppa", "example.org", &chance).unwrap_err();
        assert!(again.to_string().contains("already"), "{again}");
    }

    #[test]
    fn what_is_no_key_is_refused_in_a_sentence() {
        for text in ["", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "x", "-----"] {
            assert!(Key::read(text).is_none(), "{text}");
        }
    }
}
