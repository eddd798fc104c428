//! One date of a listing in words: how it stands, when it is, what is different this time, where it is.

use jiff::civil::{Date, DateTime};
use leptos::prelude::*;
use pure::{
    countries::Country,
    recurrence::{DateStatus, Occurrence},
    zones::Zone,
};
use server::{
    follows::{USUAL_ZONE, parts::zone_in_words},
    listings::public::{Area, PublicListing, PublicPlace},
    words::Words,
};

use super::{
    super::request::Visit,
    icons::{self, icon},
};

/// The country whose name goes without saying in the source language.
const HOME_COUNTRY: &str = "GB";

/// Whether a date takes place: a cancelled listing cancels all of its dates.
#[must_use]
pub fn status(listing: &PublicListing, occurrence: &Occurrence) -> DateStatus {
    if listing.cancelled.is_some() { DateStatus::Cancelled } else { occurrence.status }
}

/// "6 pm to 8 pm".
#[must_use]
pub fn span(words: Words, listing: &PublicListing, occurrence: &Occurrence, today: Date) -> String {
    words.span(occurrence.start, occurrence.end, listing.all_day(), today)
}

/// The same, with whose time it is where clocks show another than most readers' clocks.
#[must_use]
pub fn span_there(words: Words, listing: &PublicListing, occurrence: &Occurrence, today: Date) -> String {
    let said = span(words, listing, occurrence, today);
    match is_elsewhere(listing, occurrence) {
        true => words.letter_when_zone(said, zone_in_words(words, &listing.zone)),
        false => said,
    }
}

/// Whether clocks there show another time than most readers' clocks.
#[must_use]
pub fn is_elsewhere(listing: &PublicListing, occurrence: &Occurrence) -> bool {
    let usual = Zone::parse(USUAL_ZONE).unwrap_or_else(|_| Zone::utc());
    let offset = |zone: &Zone| zone.time_zone().to_offset(occurrence.starts_at);
    !listing.all_day() && offset(&listing.zone) != offset(&usual)
}

/// "Tuesday 8 December, 6 pm".
#[must_use]
pub fn day_and_start(words: Words, listing: &PublicListing, start: DateTime, today: Date) -> String {
    let day = words.day(start.date(), today);
    if listing.all_day() { day } else { words.listing_date_line(day, words.clock(start.time())) }
}

/// What `<time datetime>` holds: the day, or the moment with its offset.
#[must_use]
pub fn machine(listing: &PublicListing, occurrence: &Occurrence) -> String {
    if listing.all_day() {
        occurrence.start.date().to_string()
    } else {
        let zoned = occurrence.starts_at.to_zoned(listing.zone.time_zone().clone());
        zoned.strftime("%Y-%m-%dT%H:%M%:z").to_string()
    }
}

/// "Today" or "Tomorrow", when it is.
#[must_use]
pub fn soon(words: Words, day: Date, today: Date) -> Option<String> {
    if day == today {
        Some(words.list_today())
    } else if today.tomorrow().is_ok_and(|tomorrow| tomorrow == day) {
        Some(words.list_tomorrow())
    } else {
        None
    }
}

/// "Moved from Tuesday 8 December", from which time when the day is the same, or only which end it has instead.
#[must_use]
pub fn moved_from(words: Words, listing: &PublicListing, occurrence: &Occurrence, today: Date) -> String {
    let planned = listing.planned(occurrence);
    words.moved(planned, occurrence, listing.all_day(), |day| words.day(day, today))
}

/// The tag of a date that is not as planned.
#[must_use]
pub fn tag(words: Words, listing: &PublicListing, occurrence: &Occurrence, today: Date) -> Option<AnyView> {
    match status(listing, occurrence) {
        DateStatus::Confirmed => None,
        DateStatus::Moved => {
            let said = moved_from(words, listing, occurrence, today);
            Some(view! { <span class="tag calm">{said}</span> }.into_any())
        }
        DateStatus::Cancelled => Some(
            view! { <span class="tag off">{icon(icons::REMOVE)} {words.list_cancelled()}</span> }.into_any(),
        ),
    }
}

/// The same for those who may go there, with a word where its organiser was asked about the date and has not answered.
#[must_use]
pub fn tag_for_visitors(visit: &Visit, listing: &PublicListing, date: &Occurrence) -> Option<AnyView> {
    let words = visit.words;
    let is_unsure = status(listing, date) != DateStatus::Cancelled && listing.is_unsure(date, visit.now);
    let unsure = || view! { <span class="tag calm">{words.list_unsure()}</span> }.into_any();
    tag(words, listing, date, visit.today_in(&listing.zone)).or_else(|| is_unsure.then(unsure))
}

/// Where it is in one line, as far as everybody may know: "Oak Hall, Leeds".
#[must_use]
pub fn where_line(words: Words, listing: &PublicListing) -> Option<String> {
    match &listing.place {
        Some(PublicPlace::Known(known)) => {
            let mut parts = vec![words.in_order(&known.name)];
            parts.extend(town(words, &known.area));
            parts.dedup();
            Some(parts.join(", "))
        }
        Some(PublicPlace::Area(area) | PublicPlace::OnRequest(area)) => {
            let parts = town(words, area);
            (!parts.is_empty()).then(|| parts.join(", "))
        }
        None => listing.attendance.has_link().then(|| words.list_online()),
    }
}

/// The town in one line, as far as everybody may know: "Leeds".
#[must_use]
pub fn town_line(words: Words, listing: &PublicListing) -> Option<String> {
    match &listing.place {
        Some(place) => Some(town(words, place.area()).join(", ")).filter(|town| !town.is_empty()),
        None => listing.attendance.has_link().then(|| words.months_online()),
    }
}

fn town(words: Words, area: &Area) -> Vec<String> {
    let place = area.locality.clone().or_else(|| area.region.clone());
    let abroad = area.country.as_deref().filter(|code| !code.eq_ignore_ascii_case(HOME_COUNTRY));
    place.into_iter().chain(abroad.and_then(|code| country(words, code)).map(str::to_owned)).collect()
}

/// The name of a country.
#[must_use]
pub fn country(words: Words, code: &str) -> Option<&'static str> {
    Country::parse(code).ok().map(|country| words.country(country))
}
