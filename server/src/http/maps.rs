//! What a map is made of: the land that the program knows, and street maps, if whoever runs the site has any.

use axum::{
    http::{HeaderMap, StatusCode, header::CACHE_CONTROL},
    response::{IntoResponse as _, Response},
};
use pure::maps::{self, Circle, Window};

use super::cache::Answer;
use crate::{Desk, streets::Square};

/// Squares of street maps hardly change within a day.
const KEPT_BY_BROWSERS: &str = "public, max-age=86400";

/// The land of a window as a picture, with names where nothing will cover them.
#[must_use]
pub fn land(window: &Window, covered: &[Circle], request: &HeaderMap) -> Response {
    Answer {
        bytes: maps::draw(window, covered).into_bytes(),
        mime: "image/svg+xml",
        cache: "public, max-age=604800",
        name: None,
        changed: None,
        packs: true,
    }
    .respond(request)
}

/// One square of the street map; empty where a map has none there, and `None` where there can be none.
pub async fn streets(
    desk: &Desk,
    (zoom, column, row): (u8, u32, u32),
    request: &HeaderMap,
) -> Option<Response> {
    let square = Square::of(zoom, column, row)?;
    let Ok(told) = desk.streets.as_ref()?.square(desk, square).await else {
        return Some(StatusCode::BAD_GATEWAY.into_response());
    };
    // A painter of maps takes any other answer for a square.
    let Some((bytes, mime)) = told else {
        return Some((StatusCode::NO_CONTENT, [(CACHE_CONTROL, KEPT_BY_BROWSERS)]).into_response());
    };
    let answer = Answer {
        bytes: bytes.to_vec(),
        mime,
        cache: KEPT_BY_BROWSERS,
        name: None,
        changed: None,
        packs: !mime.starts_with("image/"),
    };
    Some(answer.respond(request))
}
