//! Uploaded pictures, already safe: for everybody once a public listing shows them, before that for moderators.

use axum::{http::HeaderMap, response::Response};

use super::cache::Answer;
use crate::{Desk, broken::Broken, library, people::Moderator};

/// The picture of a digest, `None` when this visitor may not see it.
///
/// # Errors
/// When the database cannot be read.
pub async fn picture(
    desk: &Desk,
    moderator: Option<&Moderator>,
    digest: &str,
    request: &HeaderMap,
) -> Result<Option<Response>, Broken> {
    let public = library::public_picture(desk, digest).await?;
    let cache = if public.is_some() { "public, max-age=86400" } else { "private, no-store" };
    let bytes = match (public, moderator) {
        (Some(bytes), _) => Some(bytes),
        (None, Some(moderator)) => library::any_picture(desk, moderator, digest).await?,
        (None, None) => None,
    };
    Ok(bytes.map(|bytes| {
        Answer { bytes, mime: "image/jpeg", cache, name: None, changed: None, packs: false }.respond(request)
    }))
}
