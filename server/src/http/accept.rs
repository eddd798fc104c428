//! Programs that ask a page for its calendar or its feed by what they accept (RFC 9110 12.5.1). A browser, which asks
//! for HTML first or for anything at all, always gets the page.

use axum::http::{HeaderMap, header};

use super::feeds::Format;

/// The media types that ask for a feed.
const FEEDS: &[(&str, Format)] = &[
    ("text/calendar", Format::Ics),
    ("application/atom+xml", Format::Atom),
    ("application/feed+json", Format::Json),
    ("application/json", Format::Json),
];
/// The media types that a page is.
const PAGES: &[&str] = &["text/html", "application/xhtml+xml"];

/// What a request said that it would like.
struct Range {
    /// In small letters, without parameters.
    name: String,
    /// In thousandths.
    quality: u16,
    /// Its place in the header.
    at: usize,
}

/// The feed that a request would rather have than the page, if one of those on offer is: it must be named, be liked
/// better than HTML, or as much and named while HTML is not, or as much and named before it.
#[must_use]
pub fn preferred_feed(request: &HeaderMap, offered: &[Format]) -> Option<Format> {
    let ranges = ranges(request);
    let named = |name: &str| ranges.iter().find(|range| range.name == name);
    let page = PAGES.iter().filter_map(|name| named(name)).max_by_key(|range| (range.quality, !range.at));
    // Where HTML is not named, it is as welcome as anything.
    let anything = ["text/*", "*/*"].iter().find_map(|name| named(name)).map_or(0, |range| range.quality);
    let (quality, at) = page.map_or((anything, usize::MAX), |range| (range.quality, range.at));
    FEEDS
        .iter()
        .filter(|(_, format)| offered.contains(format))
        .filter_map(|(name, format)| Some((named(name)?, *format)))
        .filter(|(range, _)| range.quality > 0)
        .filter(|(range, _)| range.quality > quality || range.quality == quality && range.at < at)
        .max_by_key(|(range, _)| (range.quality, !range.at))
        .map(|(_, format)| format)
}

fn ranges(request: &HeaderMap) -> Vec<Range> {
    request
        .get_all(header::ACCEPT)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .enumerate()
        .filter_map(|(at, range)| {
            let mut parts = range.split(';').map(str::trim);
            let name = parts.next()?.to_ascii_lowercase();
            let quality = parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")));
            // A wish whose weight makes no sense is no wish.
            let quality = quality.map_or(Some(1_000), thousandths)?;
            Some(Range { name, quality, at })
        })
        .collect()
}

/// A weight from 0 to 1 with three decimals at most.
fn thousandths(text: &str) -> Option<u16> {
    let (whole, decimals) = text.trim().split_once('.').unwrap_or((text.trim(), ""));
    let is_digits = decimals.bytes().all(|digit| digit.is_ascii_digit());
    if !matches!(whole, "0" | "1") || !is_digits || decimals.len() > 3 {
        return None;
    }
    let decimals: u16 = format!("{decimals:0<3}").parse().ok()?;
    let all = if whole == "1" { 1_000 + decimals } else { decimals };
    (all <= 1_000).then_some(all)
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn asking(values: &[&str]) -> HeaderMap {
        let accept = |value: &&str| (header::ACCEPT, HeaderValue::from_str(value).unwrap());
        values.iter().map(accept).collect()
    }

    #[test]
    fn programs_get_what_they_name_and_browsers_the_page() {
        let (ics, json, atom) = (Some(Format::Ics), Some(Format::Json), Some(Format::Atom));
        let firefox = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
        let chromium = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7";
        for (accept, expected) in [
            ("", None),
            ("*/*", None),
            ("text/*", None),
            ("application/*", None),
            ("nonsense", None),
            (firefox, None),
            (chromium, None),
            ("text/calendar", ics),
            ("Text/Calendar; charset=utf-8", ics),
            ("text/calendar, */*", ics),
            ("text/calendar, */*;q=0.1", ics),
            ("*/*, text/calendar;q=0.5", None),
            ("text/calendar;q=0.9, text/html;q=0.8", ics),
            ("text/html;q=0.8, text/calendar;q=0.9", ics),
            ("text/html, text/calendar", None),
            ("text/calendar, text/html", ics),
            ("text/html;q=0.5, application/xhtml+xml, text/calendar;q=0.9", None),
            ("text/calendar;q=0", None),
            ("text/calendar;q=0.000, */*", None),
            ("text/calendar;q=2", None),
            ("text/calendar;q=0.1234", None),
            ("text/calendar;q=much, application/json", json),
            ("application/atom+xml", atom),
            ("application/atom+xml, application/rss+xml;q=0.9, text/html;q=0.5, */*;q=0.1", atom),
            ("application/feed+json", json),
            ("application/json, text/plain, */*", json),
            ("application/json;q=0.5, text/calendar;q=0.6", ics),
            ("application/json, text/calendar", json),
        ] {
            let all = [Format::Ics, Format::Json, Format::Atom];
            assert_eq!(preferred_feed(&asking(&[accept]), &all), expected, "{accept}");
        }
        assert_eq!(preferred_feed(&HeaderMap::new(), &[Format::Ics]), None);
        assert_eq!(preferred_feed(&asking(&["text/html;q=0.5", "text/calendar"]), &[Format::Ics]), ics);
    }

    #[test]
    fn what_is_not_on_offer_is_not_given() {
        let request = asking(&["application/atom+xml, text/calendar;q=0.5, text/html;q=0.1"]);
        assert_eq!(preferred_feed(&request, &[Format::Ics, Format::Json]), Some(Format::Ics));
        assert_eq!(preferred_feed(&request, &[]), None);
    }
}
