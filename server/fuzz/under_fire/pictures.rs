//! Any bytes at all, read as a picture: no panic, and what is kept is small and opens again.

use server::library;

/// Tries a picture.
pub fn holds(bytes: &[u8]) {
    let Ok(picture) = library::safe(bytes) else { return };
    assert!(picture.width.max(picture.height) <= 1_280);
    library::safe(&picture.bytes).expect("what we made is a picture");
}
