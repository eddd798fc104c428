//! Uploaded pictures, already safe: for everybody once a public listing shows them, before that for moderators and
//! whoever holds a link of the listing.

use axum::{http::HeaderMap, response::Response};

use super::cache::Answer;
use crate::{Desk, broken::Broken, library, listings, people::Moderator};

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
    let public = library::public_picture(desk, digest).await?;
    let cache = if public.is_some() { "public, max-age=86400" } else { "private, no-store" };
    let bytes = match (public, moderator) {
        (Some(bytes), _) => Some(bytes),
        (None, Some(moderator)) => library::any_picture(desk, moderator, digest).await?,
        (None, None) => match listings::opened_by_any(desk, link).await? {
            Some(id) => library::picture_of_listing(desk, id, digest).await?,
            None => None,
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
