//! The site as an app: what a phone asks when somebody puts it on its home screen.

use axum::{
    http::HeaderMap,
    response::{IntoResponse as _, Response},
};
use serde_json::json;
use server::{http::cache::Answer, urls::View};

use super::{assets, request::Visit};

/// The colour behind the page while it opens, and around it: paper.
const PAPER: &str = "#fbf7f0";

/// The icons: file, side in dots, and whether a phone may cut it into any shape.
const ICONS: [(&str, &str, &str); 3] = [
    ("app-192.png", "192x192", "any"),
    ("app-512.png", "512x512", "any"),
    ("app-mask-512.png", "512x512", "maskable"),
];

/// `GET /manifest.webmanifest`.
pub async fn manifest(visit: Visit, request: HeaderMap) -> Response {
    let (words, urls) = (visit.words, &visit.urls);
    let name = visit.site.name.as_str();
    let language = words.language();
    let icons = ICONS.map(|(file, sizes, purpose)| {
        json!({ "src": assets::href(file), "sizes": sizes, "type": "image/png", "purpose": purpose })
    });
    let ways = [
        (words.shell_help_now(), urls.help_now()),
        (words.shell_whats_on(), urls.list(&View::WhatsOn)),
        (words.saved_title(), urls.saved()),
    ];
    let manifest = json!({
        // Another language is the same app.
        "id": "/",
        "name": name,
        "short_name": name,
        "description": words.home_description(),
        "lang": language.tag(),
        "dir": language.direction(),
        "start_url": urls.home(),
        "scope": "/",
        // With a button that goes back: not every phone has one.
        "display": "minimal-ui",
        "background_color": PAPER,
        "theme_color": PAPER,
        "icons": icons,
        "shortcuts": ways.map(|(name, url)| json!({ "name": name, "url": url })),
    });
    Answer {
        bytes: manifest.to_string().into_bytes(),
        mime: "application/manifest+json",
        cache: "no-cache",
        name: None,
        changed: None,
        packs: true,
    }
    .respond(&request)
    .into_response()
}
