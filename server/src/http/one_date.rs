//! One date of a listing as a file to put into a calendar: whoever takes it is not told of later changes.

use axum::{http::HeaderMap, response::Response};
use jiff::civil::Date;
use pure::calendars::{Calendar, Options};

use super::{
    cache::Disposition,
    choices::Choices,
    feeds::{as_chosen, calendar_answer, entry, new_writing},
};
use crate::{Desk, listings::PublicListing, words::Words};

/// The date that was planned for this day, wherever it was moved to; `None` when there is none.
#[must_use]
pub fn file(
    desk: &Desk,
    words: Words,
    listing: &PublicListing,
    day: Date,
    query: &str,
    request: &HeaderMap,
) -> Option<Response> {
    let date = listing.planned_on(day)?;
    let urls = &desk.urls;
    let page = urls.absolute(&urls.date(listing.kind, &listing.slug, day));
    let calendar = Calendar {
        name: listing.title.clone(),
        description: listing.summary.clone(),
        url: page,
        source: urls.absolute(&urls.date_file(listing.kind, &listing.slug, day)),
        product: urls.host().to_owned(),
        changed: Some(listing.changed.timestamp()),
        entries: entry(desk, words, listing).into_iter().collect(),
    };
    let starts = date.start.date();
    let window = (starts, starts.tomorrow().unwrap_or(Date::MAX));
    let options = Options { expand: true, cancelled: Choices::parse(query).cancelled, window };
    let name = format!("{}-{day}.ics", listing.slug);
    let answer = calendar_answer(new_writing(words, options), &calendar, name, Disposition::Attachment);
    Some(as_chosen(answer, query).respond(request))
}
