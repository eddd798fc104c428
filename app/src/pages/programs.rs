//! Programs that ask a page for its calendar or its feed by what they accept are led there.

use axum::{
    extract::Request,
    http::{HeaderValue, Method, header},
    middleware::Next,
    response::{IntoResponse as _, Redirect, Response},
};
use server::{
    http::{
        accept::preferred_feed,
        feeds::{self, Format},
    },
    listings::search::months::Chosen,
    urls::{Urls, View},
    words::Language,
};

use super::months;

/// What stands in front of every page that has feeds. What was asked of the page is asked of its feed.
pub async fn lead_to_feed(request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let offered = offered(path);
    if offered.is_empty() || !matches!(*request.method(), Method::GET | Method::HEAD) {
        return next.run(request).await;
    }
    let mut response = match preferred_feed(request.headers(), offered) {
        Some(format) => {
            let language = request.extensions().get::<Language>().copied().unwrap_or_default();
            let query = without_page(request.uri().query().unwrap_or_default());
            let urls = Urls::new("", language);
            let feed = match Urls::stretch_at(path) {
                Some(stretch) => months::feed(&urls, &stretch, &Chosen::parse(&query), format),
                None => urls.feed_of(path, format.ending(), &query),
            };
            Redirect::to(&feed).into_response()
        }
        None => next.run(request).await,
    };
    response.headers_mut().append(header::VARY, HeaderValue::from_static("accept"));
    response
}

/// The feeds of a page; none at the address of a feed.
fn offered(path: &str) -> &'static [Format] {
    let is_feed = path.rsplit('/').next().is_some_and(|segment| feeds::split(segment).1.is_some());
    match (is_feed, View::of_path(path), Urls::slug_at(path)) {
        (false, None, None) if Urls::stretch_at(path).is_some() => Format::ALL,
        (false, Some(_), _) => &[Format::Ics, Format::Atom, Format::Json],
        (false, None, Some(_)) => &[Format::Ics, Format::Json],
        _ => &[],
    }
}

/// A feed is the whole list and not one page of it.
fn without_page(query: &str) -> String {
    let kept = query.split('&').filter(|pair| !pair.starts_with("page=") && !pair.is_empty());
    kept.collect::<Vec<_>>().join("&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_offers_the_feeds_that_it_has() {
        for (path, count) in [
            ("/whats-on", 3),
            ("/groups/hope-street-union", 3),
            ("/places/oak-hall", 3),
            ("/calendar/2026/12", 3),
            ("/calendar/2026/w50", 3),
            ("/calendar/2026/12.ics", 0),
            ("/calendar/2026/13", 0),
            ("/events/tea-and-talk", 2),
            ("/cafes/kirkby", 2),
            ("/cafes.ics", 0),
            ("/groups/hope-street-union.atom", 0),
            ("/events/tea-and-talk.ics", 0),
            ("/groups", 0),
            ("/about", 0),
        ] {
            assert_eq!(offered(path).len(), count, "{path}");
        }
    }
}
