//! Dates as rows: the day is the picture, then the name, the time, the place and a few facts.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;
use leptos::prelude::*;
use pure::recurrence::{DateStatus, Occurrence, words::Pattern};
use server::{
    ids::ListingId,
    listings::{
        PublicListing, Row,
        parts::{Attendance, CafeState, Kind},
    },
    words::Words,
};

use super::{drawings, facts, in_english::marks_of, moments, told_in};
use crate::pages::request::Visit;

/// How much a row says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Telling {
    /// A date of something: what, when, where.
    Date,
    /// A café, and when it meets next.
    Cafe,
}

/// How many listings there are: events or cafés, where all of them are among the rows and none is of the other kind.
#[must_use]
pub fn tally(words: Words, many: u32, rows: &[Row]) -> String {
    let told: HashSet<ListingId> = rows.iter().map(|row| row.listing.id).collect();
    let are_all =
        |kind| many > 0 && told.len() == many as usize && rows.iter().all(|row| row.listing.kind == kind);
    if are_all(Kind::Event) {
        words.filters_events(many)
    } else if are_all(Kind::Cafe) {
        words.list_cafes(many)
    } else {
        words.list_found(many)
    }
}

/// Rows under one heading.
#[must_use]
pub fn list(visit: &Visit, rows: &[Row], telling: Telling) -> AnyView {
    let items = rows.iter().map(|row| one(visit, row, telling)).collect_view();
    view! { <ol class="rows">{items}</ol> }.into_any()
}

/// The rows of the directory of cafés: beside one that has closed stands the nearest that meets.
#[must_use]
pub fn directory(visit: &Visit, rows: &[Row], nearest: &HashMap<ListingId, Row>) -> AnyView {
    let items = rows.iter().map(|row| {
        let instead = nearest.get(&row.listing.id);
        match &row.date {
            Some(date) => dated(visit, row, date, Telling::Cafe, instead),
            None => undated(visit, row, Telling::Cafe, instead),
        }
    });
    view! { <ol class="rows">{items.collect_view()}</ol> }.into_any()
}

/// Rows by month, each month with its heading.
#[must_use]
pub fn by_month(visit: &Visit, rows: &[Row]) -> AnyView {
    let month_of = |row: &Row| row.date.map(|date| (date.start.year(), date.start.month()));
    rows.chunk_by(|one, next| month_of(one) == month_of(next))
        .map(|month| {
            let heading = match month.first().and_then(|row| row.date) {
                Some(date) => visit.words.month_year(date.start.date()),
                None => visit.words.list_no_dates(),
            };
            view! {
                <section>
                    <h2 class="month">{heading}</h2>
                    {list(visit, month, Telling::Date)}
                </section>
            }
        })
        .collect_view()
        .into_any()
}

fn one(visit: &Visit, row: &Row, telling: Telling) -> AnyView {
    match &row.date {
        Some(date) => dated(visit, row, date, telling, None),
        None => undated(visit, row, telling, None),
    }
}

fn dated(visit: &Visit, row: &Row, date: &Occurrence, telling: Telling, instead: Option<&Row>) -> AnyView {
    let (words, listing) = (visit.words, &*row.listing);
    let today = visit.today_in(&listing.zone);
    let status = moments::status(listing, date);
    let different = listing.different(date);
    let topic = different.title.filter(|title| *title != listing.title).map(str::to_owned);
    let address = match telling {
        Telling::Date if listing.repeats() => {
            visit.urls.date(listing.kind, &listing.slug, listing.name_of(date))
        }
        Telling::Date | Telling::Cafe => visit.urls.listing(listing.kind, &listing.slug),
    };
    let time = moments::span_there(words, listing, date, today);
    let spoken = words.list_heading_date(words.day(date.start.date(), today), time.clone());
    let spoken_status = match status {
        DateStatus::Confirmed => String::new(),
        DateStatus::Moved if date.start == date.original => words.list_heading_ends(),
        DateStatus::Moved => words.list_heading_moved(),
        DateStatus::Cancelled => words.list_heading_cancelled(),
    };
    let soon = moments::soon(words, date.start.date(), today)
        .filter(|_| status != DateStatus::Cancelled)
        .map(|soon| view! { <span class="tag">{soon}</span> " " });
    let tag = moments::tag_for_visitors(visit, listing, date).map(|tag| view! { <p class="news">{tag}</p> });
    // What is said of one date is said in its own language only.
    let own = marks_of(words, listing.language());
    let note =
        different.note.map(|note| view! { <p class="gist" lang=own.lang dir=own.dir>{note.to_owned()}</p> });
    let elsewhere = different.place.map(str::to_owned);
    // For a copy of the page on a device.
    let until = date.ends_at.as_second().to_string();
    view! {
        <li class="row" class:off=status == DateStatus::Cancelled>
            {day_block(visit, date.start.date())}
            <h3>
                <a href=address>
                    {told_in::title(words, listing)} <span class="unseen">{spoken} {spoken_status}</span>
                </a>
            </h3>
            {topic.map(|topic| view! { <p class="topic" lang=own.lang dir=own.dir>{topic}</p> })}
            {tag}
            {state(words, listing)}
            <p class="time">
                {soon}
                <time datetime=moments::machine(listing, date) data-until=until>
                    {time}
                </time>
                {more_dates(visit, row)}
            </p>
            {usual(visit, row, telling)}
            {where_line(visit, row, elsewhere)}
            {instead.map(|other| nearest_that_meets(visit, other))}
            {note}
            {facts::pills(visit, listing)}
        </li>
    }
    .into_any()
}

/// How many dates it has besides, where a listing has one row.
fn more_dates(visit: &Visit, row: &Row) -> Option<String> {
    (row.more > 0).then(|| format!(" {}", visit.words.list_more_dates(row.more)))
}

fn undated(visit: &Visit, row: &Row, telling: Telling, instead: Option<&Row>) -> AnyView {
    let (words, listing) = (visit.words, &*row.listing);
    let said = facts::not_meeting(words, listing).unwrap_or_else(|| words.list_no_dates());
    view! {
        <li class="row">
            <div class="day">{drawings::drawing(drawings::CUP)}</div>
            <h3>
                <a href=visit
                    .urls
                    .listing(
                        listing.kind,
                        &listing.slug,
                    )>{told_in::title(words, listing)} <span class="unseen">{words.list_heading_undated(said.clone())}</span></a>
            </h3>
            <p class="time">{said}</p>
            {usual(visit, row, telling)}
            {where_line(visit, row, None)}
            {instead.map(|other| nearest_that_meets(visit, other))}
            {facts::pills(visit, listing)}
        </li>
    }
    .into_any()
}

/// That a café does not meet, where it has a date all the same.
fn state(words: Words, listing: &PublicListing) -> Option<AnyView> {
    let said = facts::not_meeting(words, listing)?;
    Some(view! { <p class="news"><span class="tag calm">{said}</span></p> }.into_any())
}

/// When a café usually meets, and since when it exists.
fn usual(visit: &Visit, row: &Row, telling: Telling) -> Option<AnyView> {
    let (words, listing) = (visit.words, &*row.listing);
    if telling != Telling::Cafe {
        return None;
    }
    let is_closed = listing.cafe_state == Some(CafeState::Closed);
    let meets = row.date.is_some() && !is_closed;
    let now = listing.rhythm(visit.now).filter(|_| meets).and_then(|rhythm| rhythm.now);
    let rhythm = now.map(|described| match described.pattern {
        Pattern::Other => words.directory_other_days(),
        _ => words.lower_first(&words.described(&described)),
    });
    let since = listing.founded.as_deref().map(|said| words.since(said));
    let said = match (rhythm, since) {
        (Some(rhythm), Some(since)) => words.directory_usual_since(rhythm, since),
        (Some(rhythm), None) => words.directory_usual(rhythm),
        (None, Some(since)) if is_closed => words.directory_began(since),
        (None, Some(since)) => words.directory_since(since),
        (None, None) => return None,
    };
    Some(view! { <p class="usual">{said}</p> }.into_any())
}

fn nearest_that_meets(visit: &Visit, other: &Row) -> AnyView {
    let words = visit.words;
    let listing = &*other.listing;
    let address = visit.urls.listing(listing.kind, &listing.slug);
    let far = other.km.map(|km| format!(", {}", far(visit, km)));
    view! {
        <p class="instead">
            {words.directory_nearest()} " " <a href=address>{told_in::title(words, listing)}</a> {far}
        </p>
    }
    .into_any()
}

fn where_line(visit: &Visit, row: &Row, elsewhere: Option<String>) -> AnyView {
    let (words, listing) = (visit.words, &*row.listing);
    if let Some(place) = elsewhere.filter(|_| listing.attendance != Attendance::Online) {
        return view! { <p class="where"><strong>{words.list_this_time_at(place)}</strong></p> }.into_any();
    }
    let far = row.km.map(|km| view! { " · " <span class="far">{far(visit, km)}</span> });
    moments::where_line(words, listing).map(|place| view! { <p class="where">{place} {far}</p> }).into_any()
}

/// How far it is, as people say it: nobody walks 3.47 km.
fn far(visit: &Visit, km: f64) -> String {
    let words = visit.words;
    if km < 1.0 {
        return words.list_far_less();
    }
    words.list_far(distance(words, km))
}

/// A distance of a kilometre or more, rounded.
#[must_use]
pub fn distance(words: Words, km: f64) -> String {
    let rounded = if km < 10.0 { km.round() } else { (km / 5.0).round() * 5.0 };
    words.list_within_km(format!("{rounded:.0}"))
}

/// Weekday, number, month. What stands beside it says the same to a screen reader.
#[must_use]
pub fn day_block(visit: &Visit, day: Date) -> AnyView {
    let words = visit.words;
    view! {
        <p class="day" aria-hidden="true">
            <span>{words.weekday_short(day.weekday())}</span>
            <b>{day.day().to_string()}</b>
            <span>{words.month_short(day.month())}</span>
        </p>
    }
    .into_any()
}
