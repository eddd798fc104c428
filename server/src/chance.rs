//! The only file that asks the machine for randomness.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use sha2::{Digest, Sha256};

/// Letters of the short addresses printed on paper: nothing that could be mistaken for another.
const CODE_LETTERS: &[u8; 30] = b"23456789abcdefghjkmnpqrstvwxyz";

/// Gives random bytes: from the operating system, or a repeatable row of them for tests and demonstrations.
#[derive(Clone, Debug)]
pub enum Chance {
    /// The operating system's.
    System,
    /// The same row each time, from a seed.
    Seeded(u64, Arc<AtomicU64>),
}

impl Chance {
    /// A repeatable row.
    #[must_use]
    pub fn seeded(seed: u64) -> Self {
        Self::Seeded(seed, Arc::new(AtomicU64::new(0)))
    }

    /// 32 random bytes.
    ///
    /// # Panics
    /// When the operating system has no randomness to give: nothing secret could be made then.
    #[must_use]
    pub fn bytes(&self) -> [u8; 32] {
        match self {
            Self::System => {
                let mut bytes = [0; 32];
                #[expect(
                    clippy::disallowed_methods,
                    reason = "the one place where the machine's randomness comes in"
                )]
                getrandom::fill(&mut bytes).expect("a machine without randomness cannot keep a secret");
                bytes
            }
            Self::Seeded(seed, step) => {
                let step = step.fetch_add(1, Ordering::Relaxed);
                let mut hasher = Sha256::new();
                hasher.update(seed.to_be_bytes());
                hasher.update(step.to_be_bytes());
                hasher.finalize().into()
            }
        }
    }

    /// A version 4 UUID (RFC 9562), in its usual spelling.
    #[must_use]
    pub fn uuid(&self) -> String {
        let bytes = self.bytes();
        let mut sixteen = [0; 16];
        sixteen.copy_from_slice(&bytes[..16]);
        uuid::Builder::from_random_bytes(sixteen).into_uuid().to_string()
    }

    /// A short code for paper: six letters and digits without look-alikes, 30^6 of them.
    #[must_use]
    pub fn code(&self) -> String {
        self.bytes()
            .iter()
            .take(6)
            .map(|byte| char::from(CODE_LETTERS[usize::from(*byte) % CODE_LETTERS.len()]))
            .collect()
    }
}
