//! Every public page for search engines (sitemaps.org protocol 0.9): a short index, and parts that it names.

use std::fmt::Write as _;

use axum::{http::HeaderMap, response::Response};

use super::{
    cache::Answer,
    kept::{Address, Made, Until},
};
use crate::{
    Desk,
    broken::Broken,
    groups,
    ids::Moment,
    knowledge::{self, Shelf},
    listings, places,
    urls::View,
};

/// So many addresses are in one part; the protocol allows five times as many.
const PART: usize = 10_000;
const XML: &str = "application/xml; charset=utf-8";
const CACHE: &str = "public, max-age=3600";
const HEADING: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const NAMES: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// A page, and when what it shows last changed, where somebody knows.
type Page = (String, Option<Moment>);

/// The index: every part, with the last change in it.
///
/// # Errors
/// When the database cannot be read.
pub async fn index(desk: &Desk, request: &HeaderMap) -> Result<Option<Response>, Broken> {
    answer(desk, desk.urls.sitemap(), request, |pages| {
        let parts = (1..).zip(pages.chunks(PART)).map(|(number, part)| {
            let changed = part.iter().filter_map(|(_, changed)| *changed).max();
            (desk.urls.sitemap_part(number), changed)
        });
        Some(written(desk, "sitemapindex", "sitemap", parts))
    })
    .await
}

/// A part of it, from 1; `None` beyond the last.
///
/// # Errors
/// When the database cannot be read.
pub async fn part(desk: &Desk, number: usize, request: &HeaderMap) -> Result<Option<Response>, Broken> {
    answer(desk, desk.urls.sitemap_part(number), request, |pages| {
        let part = pages.chunks(PART).nth(number.checked_sub(1)?)?;
        Some(written(desk, "urlset", "url", part.iter().cloned()))
    })
    .await
}

async fn answer(
    desk: &Desk,
    path: String,
    request: &HeaderMap,
    write: impl FnOnce(&[Page]) -> Option<String>,
) -> Result<Option<Response>, Broken> {
    let make = async {
        let Some(xml) = write(&pages(desk).await?) else { return Ok(None) };
        let answer = Answer {
            bytes: xml.into_bytes(),
            mime: XML,
            cache: CACHE,
            name: None,
            changed: None,
            packs: true,
        };
        Ok(Some(Made { answer, until: Until::tomorrow(desk.clock.timestamp()) }))
    };
    let address = Address { path, query: String::new(), language: desk.urls.language() };
    Ok(match desk.kept.answer(desk, address, make).await? {
        Some(ready) => Some(ready.send(request).await),
        None => None,
    })
}

/// Every public page: those that stay, then the lists, groups and places, then the listings in the order in which they
/// were typed, so that a new one changes the last part only.
async fn pages(desk: &Desk) -> Result<Vec<Page>, Broken> {
    let urls = &desk.urls;
    let groups = groups::all_public(desk).await?;
    let places = places::all_public(desk).await?;
    let listings = listings::all_public(desk).await?;
    let changed = listings.iter().map(|(_, _, changed)| *changed).max();
    let still = [urls.help_now(), urls.about(), urls.privacy(), urls.follow_calendar(""), urls.leaflets()];
    let about_us = [urls.safety(), urls.accessibility(), urls.running_this_site()];
    let for_others = [urls.posters(), urls.api(), urls.embed("")];
    let starting = [urls.start(), urls.start_plan(""), urls.press_note("")];
    let leaflets = knowledge::leaflets().map(|leaflet| urls.leaflet(leaflet.slug));
    let shelves = [Shelf::Learn, Shelf::Start].into_iter().flat_map(knowledge::on_shelf);
    let learning = [urls.learn()].into_iter().chain(shelves.filter_map(|page| page.path(urls)));
    let mut pages: Vec<Page> = still
        .into_iter()
        .chain(about_us)
        .chain(for_others)
        .chain(starting)
        .chain(leaflets)
        .chain(learning)
        .map(|page| (page, None))
        .collect();
    let lists = View::ALWAYS.iter().map(|view| urls.list(view));
    pages.extend([urls.home()].into_iter().chain(lists).chain([urls.groups(1)]).map(|page| (page, changed)));
    let groups = groups.into_iter().map(|(key, at)| (View::Group(key), at));
    let places = places.into_iter().map(|(slug, at)| (View::Place(slug), at));
    pages.extend(groups.chain(places).map(|(view, at)| (urls.list(&view), Some(at))));
    pages.extend(listings.into_iter().map(|(kind, slug, at)| (urls.listing(kind, &slug), Some(at))));
    Ok(pages)
}

fn written(desk: &Desk, all: &str, one: &str, pages: impl Iterator<Item = Page>) -> String {
    let mut xml = format!("{HEADING}<{all} xmlns=\"{NAMES}\">\n");
    for (page, changed) in pages {
        // Slugs hold letters, digits and hyphens only, so that nothing here needs escaping but the base.
        let page = desk.urls.absolute(&page).replace('&', "&amp;");
        let changed = changed.map(|at| format!("<lastmod>{}</lastmod>", at.timestamp())).unwrap_or_default();
        let _ = writeln!(xml, "<{one}><loc>{page}</loc>{changed}</{one}>");
    }
    let _ = writeln!(xml, "</{all}>");
    xml
}
