//! New write-ups as Atom, for people who read the news of many sites in one place. What was taken away is in it no more.

use std::sync::Arc;

use axum::response::Response;
use pure::{
    calendars::atom::{self, Entry, Feed},
    markdown,
};

use super::{
    cache::{Answer, Ready},
    feeds::{self, Asked, ICON},
    kept::{Address, Made, Until},
    news,
};
use crate::{
    Desk,
    broken::Broken,
    ids::Moment,
    listings::{self, Found, PublicListing},
    words::Words,
    write_ups::{self, WriteUp, came_in_words},
};

/// What somebody took back is not handed out again while it is asked for anew.
const CACHE: &str = "public, max-age=300";

/// The newest write-ups, of one listing if its slug is said; `None` when that is none.
///
/// # Errors
/// When the database cannot be read.
pub async fn feed(desk: &Desk, of: Option<&str>, asked: Asked<'_>) -> Result<Option<Response>, Broken> {
    let of = match of {
        None => None,
        Some(slug) => match listings::find_any(desk, slug).await? {
            Found::Listing(listing) => Some(listing),
            Found::Elsewhere(_) | Found::Gone | Found::Absent => return Ok(None),
        },
    };
    let words = asked.words;
    let slug = of.as_ref().map(|listing| listing.slug.as_str());
    let is_packed = super::choices::Choices::parse(asked.query).packed;
    let make = async {
        let made = made(desk, words, of.as_deref()).await?;
        Ok(Some(Made { answer: feeds::as_chosen(made.answer, asked.query), ..made }))
    };
    let ready = if asked.by_anybody {
        let query = format!("listing={}&packed={is_packed}", slug.unwrap_or_default());
        let path = desk.urls.write_ups_feed(None);
        desk.kept.answer(desk, Address { path, query, language: words.language() }, make).await?
    } else {
        make.await?.map(|made: Made| Arc::new(Ready::of(made.answer)))
    };
    Ok(match ready {
        Some(ready) => Some(ready.send(asked.headers).await),
        None => None,
    })
}

async fn made(desk: &Desk, words: Words, of: Option<&PublicListing>) -> Result<Made, Broken> {
    let page = write_ups::page(desk, of.map(|listing| listing.id), 1).await?;
    let urls = desk.urls.in_language(words.language());
    let slug = of.map(|listing| listing.slug.as_str());
    let source = urls.absolute(&urls.write_ups_feed(slug));
    let feed = Feed {
        id: source.clone(),
        title: match of {
            Some(listing) => words.write_ups_of(listing.title.as_str()),
            None => words.write_ups_title(),
        },
        subtitle: words.write_ups_lede(),
        page: urls.absolute(&urls.write_ups(slug, 1)),
        source,
        author: desk.site.now().name.clone(),
        icon: urls.absolute(&urls.asset(ICON)),
        language: words.language().tag().to_owned(),
        updated: page.write_ups.iter().map(|(_, write_up)| write_up.changed).max().map(Moment::timestamp),
        entries: page
            .write_ups
            .iter()
            .map(|(listing, write_up)| entry(desk, words, listing, write_up))
            .collect(),
        deleted: Vec::new(),
    };
    Ok(Made {
        answer: Answer { cache: CACHE, ..news::answer(&feed) },
        until: Until::tomorrow(desk.clock.timestamp()),
    })
}

fn entry(desk: &Desk, words: Words, listing: &PublicListing, write_up: &WriteUp) -> Entry {
    let urls = desk.urls.in_language(words.language());
    let said = &write_up.said;
    let labelled = |label: String, text: &str| (!text.is_empty()).then(|| words.named(label, text));
    let came = said.came.map(|came| came_in_words(words, came)).unwrap_or_default();
    let photos = write_up.photos.len();
    let paragraphs = [
        Some(markdown::to_text(&said.what)),
        labelled(words.write_up_came(), &came),
        labelled(words.write_up_worked(), &markdown::to_text(&said.worked)),
        labelled(words.write_up_otherwise(), &markdown::to_text(&said.otherwise)),
        (photos > 0).then(|| words.write_up_photos_count(photos)),
    ];
    Entry {
        id: atom::id(&write_up.uid, desk.urls.host()),
        title: words.write_up_of(listing.title.as_str(), words.day_with_year(write_up.day)),
        published: write_up.published.timestamp(),
        updated: write_up.changed.timestamp(),
        page: urls.absolute(&write_up.address(&urls, listing)),
        author: listing.group_name.clone(),
        summary: String::new(),
        paragraphs: paragraphs.into_iter().flatten().collect(),
        tags: listing.tags.clone(),
    }
}
