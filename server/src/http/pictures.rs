//! Uploaded pictures, already safe: for everybody once a public listing shows them, before that for moderators and
//! whoever holds a link of the listing.

use axum::{http::HeaderMap, response::Response};

use super::cache::Answer;
use crate::{Desk, broken::Broken, library, listings, people::Moderator};

const PRIVATE: &str = "private, no-store";

/// The picture that a file is called after, `None` when this visitor may not see it. Before it is public, whoever holds
/// a private `link` of its listing may.
///
/// # Errors
/// When the database cannot be read.
pub async fn picture(
    desk: &Desk,
    moderator: Option<&Moderator>,
    link: &str,
    file: &str,
    request: &HeaderMap,
) -> Result<Option<Response>, Broken> {
    let Some(digest) = digest_in(file) else { return Ok(None) };
    let of_listing = library::public_picture(desk, digest).await?;
    let (public, cache) = match of_listing {
        Some(bytes) => (Some(bytes), "public, max-age=86400"),
        // Whose face is covered, or whose photo is taken away, is gone for everybody who asks again.
        None => (library::public_photo(desk, digest).await?, "public, no-cache"),
    };
    let (bytes, cache) = match (public, moderator) {
        (Some(bytes), _) => (Some(bytes), cache),
        (None, Some(moderator)) => (library::any_picture(desk, moderator, digest).await?, PRIVATE),
        (None, None) => match listings::opened_by_any(desk, link).await? {
            Some(id) => (library::picture_of_listing(desk, id, digest).await?, PRIVATE),
            None => (None, PRIVATE),
        },
    };
    Ok(bytes.map(|bytes| {
        Answer { bytes, mime: library::media_type(digest), cache, name: None, changed: None, packs: false }
            .respond(request)
    }))
}

/// The digest of a JPEG is its name without the ending, that of a PNG its whole name.
fn digest_in(file: &str) -> Option<&str> {
    match file.split_once('.')? {
        (digest, "jpg") => Some(digest),
        (_, "png") => Some(file),
        _ => None,
    }
}
