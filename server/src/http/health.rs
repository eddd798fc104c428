//! For machines: is it up, may robots come, who hears of a weakness.

use axum::{
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

use crate::{Desk, listings, words::Language};

/// Pages that are for one person, and forms that robots would only fill with nonsense.
const NOT_FOR_ROBOTS: [&str; 9] = [
    "/manage/",
    "/confirm/",
    "/sign-in",
    "/moderate",
    "/add/thanks",
    "/follow/asked",
    "/unsubscribe/",
    "/flag/",
    "/islands/",
];

/// 200 as soon as pages are served.
pub async fn alive() -> &'static str {
    "ok\n"
}

/// 200 when the database answers too.
pub async fn ready(State(desk): State<Desk>) -> Response {
    match desk.db.answers().await {
        Ok(_) => "ready\n".into_response(),
        Err(broken) => {
            tracing::error!("{}", broken.chain());
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n").into_response()
        }
    }
}

/// Robots are welcome: calendars of large providers obey this file too. Private pages are not for them.
pub async fn robots(State(desk): State<Desk>) -> Response {
    let text = format!(
        "User-agent: *\n{}Allow: /\n\nSitemap: {}\n",
        NOT_FOR_ROBOTS.map(disallowed).concat(),
        desk.urls.absolute(&desk.urls.sitemap())
    );
    plain(text)
}

/// In every language (RFC 9309 has no way to say "or nothing" in a path).
fn disallowed(path: &str) -> String {
    Language::ALL.iter().map(|language| format!("Disallow: {}{path}\n", language.prefix())).collect()
}

/// Who hears of a weakness (RFC 9116). It is renewed with every year.
pub async fn security(State(desk): State<Desk>) -> Response {
    let year = listings::today_in(&desk, None).year() + 1;
    plain(format!(
        "Contact: mailto:{}\nExpires: {year}-12-31T23:59:59Z\nPreferred-Languages: en\nCanonical: {}\n",
        desk.site.now().contact,
        desk.urls.absolute("/.well-known/security.txt")
    ))
}

fn plain(text: String) -> Response {
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}
