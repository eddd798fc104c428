//! One date of a listing as a file to put into a calendar: whoever takes it is not told of later changes.

use axum::{http::HeaderMap, response::Response};
use jiff::civil::Date;
use pure::{
    calendars::{Calendar, Entry, Options},
    recurrence::{DateChange, DateName, DateStatus, Occurrence, Schedule},
};

use super::{
    cache::Disposition,
    choices::Choices,
    feeds::{as_chosen, calendar_answer},
};
use crate::{
    Desk,
    listings::{
        PublicListing,
        calendar::{Markup, entry, new_writing},
    },
    words::Words,
};

/// The date that is called so, wherever it was moved to; `None` when there is none.
#[must_use]
pub fn file(
    desk: &Desk,
    words: Words,
    listing: &PublicListing,
    name: DateName,
    query: &str,
    request: &HeaderMap,
) -> Option<Response> {
    let schedule = listing.schedule.as_ref()?;
    let date = schedule.date_called(name)?;
    let name = schedule.name_of(date.original);
    let urls = &desk.urls;
    let calendar = Calendar {
        name: listing.title.clone(),
        description: listing.summary.clone(),
        url: urls.absolute(&urls.date(listing.kind, &listing.slug, name)),
        source: urls.absolute(&urls.date_file(listing.kind, &listing.slug, name)),
        product: urls.host().to_owned(),
        changed: Some(listing.changed.timestamp()),
        entries: entry(desk, words, listing, Markup::Told)
            .map(|entry| alone(entry, &date))
            .into_iter()
            .collect(),
    };
    let starts = date.start.date();
    let window = (starts, starts.tomorrow().unwrap_or(Date::MAX));
    let options = Options { expand: true, cancelled: Choices::parse(query).cancelled, window };
    let file = format!("{}-{name}.ics", listing.slug);
    let answer = calendar_answer(new_writing(words, options), &calendar, file, Disposition::Attachment);
    Some(as_chosen(answer, query).respond(request))
}

/// The entry of a listing with one of its dates and no other, under the name that the date has when every date of the
/// listing stands by itself.
fn alone(entry: Entry, date: &Occurrence) -> Entry {
    let schedule = &entry.schedule;
    let different = schedule.different(date);
    let change = DateChange {
        // Also where only the end is another.
        moved_to: date.change.and_then(|index| schedule.changes.get(index)?.moved_to),
        cancelled: date.status == DateStatus::Cancelled,
        title: different.title.map(str::to_owned),
        place: different.place.map(str::to_owned),
        note: different.note.map(str::to_owned),
        ..DateChange::none(date.original)
    };
    let (start, end) = schedule.planned(date.original);
    let once = Schedule::once(start, end, schedule.all_day, schedule.zone.clone());
    Entry { uid: uid(&entry, date), schedule: Schedule { changes: vec![change], ..once }, ..entry }
}

fn uid(entry: &Entry, date: &Occurrence) -> String {
    let schedule = &entry.schedule;
    if let Some(added) = schedule.beside().find(|added| added.start == date.original) {
        return added.uid.clone();
    }
    let part = schedule.parts().find(|part| part.holds(date.original));
    let uid = part.and_then(|part| part.later).map_or(&entry.uid, |later| &later.uid);
    match part.and_then(|part| part.rule()) {
        Some(_) => format!("{}-{uid}", date.original.strftime("%Y%m%dT%H%M%S")),
        None => uid.clone(),
    }
}
