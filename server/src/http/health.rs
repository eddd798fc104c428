//! For machines: is it up, may robots come, which pages are there, who hears of a weakness.

use std::fmt::Write as _;

use axum::{
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

use crate::{Desk, broken::Broken, groups, knowledge, listings, places, urls::View};

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
        "User-agent: *\nDisallow: /manage/\nDisallow: /confirm/\nDisallow: /sign-in\nDisallow: /moderate\nDisallow: /add/thanks\nAllow: /\n\nSitemap: {}\n",
        desk.urls.absolute("/sitemap.xml")
    );
    plain(text)
}

/// Every public page (sitemaps.org protocol 0.9).
///
/// # Errors
/// When the database cannot be read.
pub async fn sitemap(desk: &Desk) -> Result<Response, Broken> {
    let urls = &desk.urls;
    let mut pages: Vec<(String, Option<String>)> =
        [urls.home(), urls.help_now(), urls.about(), urls.privacy(), urls.follow_calendar("")]
            .into_iter()
            .map(|page| (page, None))
            .collect();
    pages.extend(View::ALWAYS.iter().map(|view| (urls.list(view), None)));
    pages.push((urls.groups(1), None));
    pages.extend([urls.leaflets(), urls.posters()].map(|page| (page, None)));
    pages.extend(knowledge::leaflets().map(|leaflet| (urls.leaflet(leaflet.slug), None)));
    let groups = groups::all_public(desk).await?.into_iter().map(|(key, at)| (View::Group(key), at));
    let places = places::all_public(desk).await?.into_iter().map(|(slug, at)| (View::Place(slug), at));
    pages.extend(groups.chain(places).map(|(view, at)| (urls.list(&view), Some(at.timestamp().to_string()))));
    pages.extend(
        listings::all_public(desk)
            .await?
            .into_iter()
            .map(|(kind, slug, changed)| (urls.listing(kind, &slug), Some(changed.timestamp().to_string()))),
    );
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for (page, changed) in pages {
        let changed = changed.map(|moment| format!("<lastmod>{moment}</lastmod>")).unwrap_or_default();
        // Slugs hold letters, digits and hyphens only, so that nothing here needs escaping but the base.
        let page = urls.absolute(&page).replace('&', "&amp;");
        let _ = writeln!(xml, "<url><loc>{page}</loc>{changed}</url>");
    }
    xml.push_str("</urlset>\n");
    Ok(([(header::CONTENT_TYPE, "application/xml; charset=utf-8")], xml).into_response())
}

/// Who hears of a weakness (RFC 9116). It is renewed with every year.
pub async fn security(State(desk): State<Desk>) -> Response {
    let year = listings::today_in(&desk, None).year() + 1;
    plain(format!(
        "Contact: mailto:{}\nExpires: {year}-12-31T23:59:59Z\nPreferred-Languages: en\nCanonical: {}\n",
        desk.settings.contact,
        desk.urls.absolute("/.well-known/security.txt")
    ))
}

fn plain(text: String) -> Response {
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}
