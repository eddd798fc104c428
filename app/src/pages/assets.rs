//! The embedded files: styles, fonts, icons, scripts. Under their hashed names a browser keeps them for ever.

use axum::{
    extract::Path,
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use server::http::cache::Answer;

use super::{refusal, request::Visit};

/// One embedded file.
pub(super) struct Asset {
    name: &'static str,
    hashed: &'static str,
    mime: &'static str,
    packs: bool,
    bytes: &'static [u8],
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The address of an embedded file, such as `app.css`.
#[must_use]
pub fn href(name: &str) -> String {
    let known = FILES.iter().find(|asset| asset.name == name).map_or(name, |asset| asset.hashed);
    format!("/assets/{known}")
}

/// An embedded file as a text, such as `copy.js`.
#[must_use]
pub fn text(name: &str) -> Option<&'static str> {
    let asset = FILES.iter().find(|asset| asset.name == name)?;
    std::str::from_utf8(asset.bytes).ok()
}

/// Answers with an embedded file: for ever under its hashed name, for an hour under its plain one.
pub async fn asset(visit: Visit, Path(name): Path<String>, request: HeaderMap) -> Response {
    let found = FILES.iter().find(|asset| asset.hashed == name || asset.name == name);
    match found {
        Some(asset) => file(asset, asset.hashed == name, &request),
        None => refusal::not_found(&visit),
    }
}

/// What browsers ask for without being told.
pub async fn favicon(visit: Visit, request: HeaderMap) -> Response {
    match FILES.iter().find(|asset| asset.name == "favicon.svg") {
        Some(asset) => file(asset, false, &request),
        None => refusal::not_found(&visit),
    }
}

fn file(asset: &Asset, for_ever: bool, request: &HeaderMap) -> Response {
    Answer {
        bytes: asset.bytes.to_vec(),
        mime: asset.mime,
        cache: if for_ever { "public, max-age=31536000, immutable" } else { "public, max-age=3600" },
        name: None,
        changed: None,
        packs: asset.packs,
    }
    .respond(request)
    .into_response()
}
