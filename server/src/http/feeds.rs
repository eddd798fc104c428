//! Feeds of exactly what a page shows: the same path, the same filters, the same rows.

use axum::{http::HeaderMap, response::Response};
use jiff::{Timestamp, civil::Date};
use pure::calendars::{
    Calendar, CalendarWords, CancelledShown, Entry, Options, ics,
    json::{self, Cuppa, Feed, Item},
};
use pure::recurrence::Occurrence;
use url::form_urlencoded;

use super::cache::{Answer, Disposition};
use crate::{
    Desk,
    broken::{Broken, WhileDoing},
    listings::{self, Filter, PublicListing, parts::Kind, public::PublicPlace},
    urls::View,
    words::Words,
};

const CALENDAR: &str = "text/calendar; charset=utf-8";
const FEED: &str = "application/feed+json; charset=utf-8";
/// Fresh for five minutes, and shown for an hour more while a new one is fetched.
const CACHE: &str = "public, max-age=300, stale-while-revalidate=3600";
/// How many days of the past a calendar keeps.
const PAST_DAYS: i32 = 30;
/// How many days of the past dates of a series are told at all.
const KEPT_DAYS: i32 = listings::dates::store::BACK_DAYS;

/// The file types that an address can end in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// iCalendar (RFC 5545).
    Ics,
    /// JSON Feed 1.1.
    Json,
}

/// Splits `naloxone-evening.ics` into the slug and the format: routes cannot, so it happens here only.
#[must_use]
pub fn split(segment: &str) -> (&str, Option<Format>) {
    match segment.rsplit_once('.') {
        Some((slug, "ics")) => (slug, Some(Format::Ics)),
        Some((slug, "json")) => (slug, Some(Format::Json)),
        _ => (segment, None),
    }
}

/// What a subscriber may choose in the address of a calendar.
struct Chosen {
    past: i32,
    cancelled: CancelledShown,
    expand: bool,
}

impl Chosen {
    fn parse(query: &str) -> Self {
        let mut chosen = Self { past: PAST_DAYS, cancelled: CancelledShown::Status, expand: false };
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match (name.as_ref(), value.as_ref()) {
                ("past", days) => {
                    chosen.past = days.parse().map_or(PAST_DAYS, |days: i32| days.clamp(0, 36_500));
                }
                ("cancelled", "text") => chosen.cancelled = CancelledShown::Text,
                ("cancelled", "omit" | "hide") => chosen.cancelled = CancelledShown::Omit,
                ("expand", "1" | "true") => chosen.expand = true,
                _ => {}
            }
        }
        chosen
    }
}

/// The feed of a list page.
///
/// # Errors
/// When the database cannot be read.
pub async fn list(
    desk: &Desk,
    words: Words,
    view: View,
    format: Format,
    query: &str,
    request: &HeaderMap,
) -> Result<Response, Broken> {
    let filter = Filter::parse(query);
    match format {
        Format::Ics => {
            let chosen = Chosen::parse(query);
            let since = desk.clock.now().plus(-i64::from(chosen.past) * 86_400);
            let listings = listings::for_calendar(desk, view, &filter, since).await?;
            let calendar = Calendar {
                name: name(words, view, &filter),
                description: words.feed_description(),
                url: desk.urls.absolute(&desk.urls.list_with(view, &filter.to_query())),
                source: desk.urls.absolute(&desk.urls.list_feed(view, "ics", query)),
                product: desk.urls.host().to_owned(),
                changed: newest(&listings),
                entries: listings.iter().filter_map(|listing| entry(desk, words, listing)).collect(),
            };
            let today = listings::today_in(desk, None);
            // Between two days a rule would say too much: every date stands for itself then.
            let between = filter.from.is_some() || filter.to.is_some();
            // As far as the pages know dates, too.
            let from = filter.from.map_or_else(
                || days_from(today, -chosen.past),
                |from| from.max(days_from(today, -KEPT_DAYS)),
            );
            let until = filter.to.map_or_else(|| ahead(today), |to| days_from(to, 1).min(ahead(today)));
            let options = Options {
                expand: chosen.expand || between,
                cancelled: chosen.cancelled,
                window: (from, until),
            };
            Ok(calendar_answer(
                desk,
                words,
                &calendar,
                options,
                format!("{}.ics", view.segment()),
                Disposition::Inline,
            )
            .respond(request))
        }
        Format::Json => {
            let rows = listings::search_all(desk, view, &filter).await?;
            let mut seen = Vec::new();
            let mut items: Vec<Item> = Vec::new();
            for row in &rows {
                // A listing is one item, where its first date stands; its dates are those of the rows.
                let at = seen.iter().position(|id| *id == row.listing.id).unwrap_or_else(|| {
                    seen.push(row.listing.id);
                    items.push(item(desk, words, &row.listing));
                    items.len() - 1
                });
                if view != View::Cafes
                    && let (Some(item), Some(date)) = (items.get_mut(at), &row.date)
                {
                    item.cuppa.dates.push(json::date(date, &row.listing.zone, row.listing.all_day()));
                }
            }
            if view == View::Cafes {
                for (item, row) in items.iter_mut().zip(&rows) {
                    item.cuppa.dates = coming(desk, &row.listing, &filter);
                }
            }
            let mut feed = Feed::new(
                name(words, view, &filter),
                desk.urls.absolute(&desk.urls.list_with(view, &filter.to_query())),
                desk.urls.absolute(&desk.urls.list_feed(view, "json", &filter.to_query())),
            );
            feed.description = Some(words.feed_description());
            feed.language = Some(words.language().tag().to_owned());
            feed.items = items;
            let changed = rows.iter().map(|row| row.listing.changed).max().map(crate::ids::Moment::timestamp);
            feed_answer(&feed, changed).map(|answer| answer.respond(request))
        }
    }
}

/// One listing as a file.
///
/// # Errors
/// When the listing cannot be written down.
pub fn listing(
    desk: &Desk,
    words: Words,
    listing: &PublicListing,
    format: Format,
    query: &str,
    request: &HeaderMap,
) -> Result<Response, Broken> {
    let urls = &desk.urls;
    let page = urls.absolute(&urls.listing(listing.kind, &listing.slug));
    match format {
        Format::Ics => {
            let chosen = Chosen::parse(query);
            let calendar = Calendar {
                name: listing.title.clone(),
                description: listing.summary.clone(),
                url: page,
                source: urls.absolute(&urls.listing_feed(listing.kind, &listing.slug, "ics")),
                product: urls.host().to_owned(),
                changed: Some(listing.changed.timestamp()),
                entries: entry(desk, words, listing).into_iter().collect(),
            };
            let today = listings::today_in(desk, Some(&listing.zone));
            let from = days_from(today, -chosen.past);
            let options =
                Options { expand: chosen.expand, cancelled: chosen.cancelled, window: (from, ahead(today)) };
            let name = format!("{}.ics", listing.slug);
            Ok(calendar_answer(desk, words, &calendar, options, name, Disposition::Inline).respond(request))
        }
        Format::Json => {
            let source = urls.absolute(&urls.listing_feed(listing.kind, &listing.slug, "json"));
            let mut feed = Feed::new(listing.title.clone(), page, source);
            feed.language = Some(words.language().tag().to_owned());
            let mut item = item(desk, words, listing);
            item.cuppa.dates = match &listing.schedule {
                // What takes place once is told even when it has passed.
                Some(schedule) if schedule.rule.is_none() => {
                    told(listing, &listing.dates(Date::MIN, Date::MAX))
                }
                _ => told(listing, &listing.coming(desk.clock.timestamp())),
            };
            feed.items = vec![item];
            feed_answer(&feed, Some(listing.changed.timestamp())).map(|answer| answer.respond(request))
        }
    }
}

fn calendar_answer(
    _desk: &Desk,
    words: Words,
    calendar: &Calendar,
    options: Options,
    name: String,
    disposition: Disposition,
) -> Answer {
    let prefix = CalendarWords { cancelled_prefix: words.feed_cancelled_prefix() };
    Answer {
        bytes: ics(calendar, &options, &prefix).into_bytes(),
        mime: CALENDAR,
        cache: CACHE,
        name: Some((name, disposition)),
        changed: calendar.changed,
        packs: true,
    }
}

fn feed_answer(feed: &Feed, changed: Option<Timestamp>) -> Result<Answer, Broken> {
    let bytes = serde_json::to_vec_pretty(feed).while_doing("writing a JSON feed")?;
    Ok(Answer { bytes, mime: FEED, cache: CACHE, name: None, changed, packs: true })
}

fn name(words: Words, view: View, filter: &Filter) -> String {
    let name = match view {
        View::WhatsOn => words.feed_name_whats_on(),
        View::Events => words.feed_name_events(),
        View::Cafes => words.feed_name_cafes(),
    };
    let asked: Vec<String> = std::iter::once(filter.q.clone())
        .chain(filter.tags.iter().chain(&filter.groups).chain(&filter.places).cloned())
        .filter(|part| !part.is_empty())
        .collect();
    if asked.is_empty() { name } else { words.feed_name_filtered(name, asked.join(", ")) }
}

fn newest(listings: &[PublicListing]) -> Option<Timestamp> {
    listings.iter().map(|listing| listing.changed).max().map(crate::ids::Moment::timestamp)
}

/// A listing as calendars show it; one without dates is in no calendar.
fn entry(desk: &Desk, words: Words, listing: &PublicListing) -> Option<Entry> {
    Some(Entry {
        uid: listing.uid.clone(),
        sequence: listing.sequence,
        created: listing.created.timestamp(),
        changed: listing.changed.timestamp(),
        schedule: listing.schedule.clone()?,
        utc: false,
        title: listing.title.clone(),
        text: text(words, listing),
        location: location(words, listing),
        point: match &listing.place {
            Some(PublicPlace::Known(known)) => {
                known.area.point.map(|point| (point.latitude(), point.longitude()))
            }
            _ => None,
        },
        url: desk.urls.absolute(&desk.urls.listing(listing.kind, &listing.slug)),
        categories: listing.tags.clone(),
        cancelled: listing.cancelled.is_some(),
        image: listing
            .picture
            .as_ref()
            .map(|picture| desk.urls.absolute(&desk.urls.picture(&picture.digest))),
    })
}

/// Everything a person needs to know, without markup.
fn text(words: Words, listing: &PublicListing) -> String {
    let mut parts = Vec::new();
    if let Some(reason) = &listing.cancelled {
        parts.push(words.feed_cancelled_because(reason.as_str()));
    }
    if !listing.summary.is_empty() {
        parts.push(listing.summary.clone());
    }
    if !listing.description.is_empty() {
        parts.push(pure::markdown::to_text(&listing.description));
    }
    if let Some(speaker) = &listing.speaker {
        parts.push(words.feed_speaker(speaker.as_str()));
    }
    let facts = facts(words, listing);
    if !facts.is_empty() {
        parts.push(facts.join(" · "));
    }
    if let Some(group) = &listing.group_name {
        parts.push(words.feed_organised_by(group.as_str()));
    }
    if let Some(link) = &listing.online_url {
        parts.push(words.feed_online_link(link.as_str()));
    }
    if let Some(contact) = &listing.contact {
        parts.push(words.feed_contact(contact.as_str()));
    }
    parts.join("\n\n")
}

/// The stated facts in short words, what matters most on the way first.
#[must_use]
pub fn facts(words: Words, listing: &PublicListing) -> Vec<String> {
    let find = |field: &str, value: &str| words.find(&format!("{field}-{}", value.replace(['_', ' '], "-")));
    let mut facts = Vec::new();
    facts.extend(listing.cost.and_then(|cost| find("cost", cost.as_str())));
    facts.extend(listing.cost_note.clone());
    facts.extend(listing.access.iter().filter_map(|access| find("access", access.as_str())));
    facts.extend(listing.alcohol.and_then(|alcohol| find("alcohol", alcohol.as_str())));
    facts.extend(listing.offers.iter().filter_map(|offer| find("offers", offer.as_str())));
    facts.extend(listing.ages.and_then(|ages| find("ages", ages.as_str())));
    facts.extend(listing.audience.iter().filter_map(|audience| find("audience", audience.as_str())));
    facts.extend(listing.photos.and_then(|photos| find("photos", photos.as_str())));
    facts
}

fn location(words: Words, listing: &PublicListing) -> Option<String> {
    match &listing.place {
        Some(place) => {
            let lines = place.lines().join(", ");
            Some(match place {
                PublicPlace::Known(_) => lines,
                PublicPlace::Area(_) => words.feed_place_area(lines),
                PublicPlace::OnRequest(_) => words.feed_place_on_request(lines),
            })
        }
        None => listing.attendance.has_link().then(|| words.feed_online()),
    }
}

/// A listing as JSON Feed shows it, still without its dates.
fn item(desk: &Desk, words: Words, listing: &PublicListing) -> Item {
    let urls = &desk.urls;
    let state = listing
        .cafe_state
        .filter(|_| listing.kind == Kind::Cafe)
        .map(crate::listings::parts::CafeState::as_str);
    let status = if listing.cancelled.is_some() { "cancelled" } else { state.unwrap_or("confirmed") };
    let text = text(words, listing);
    Item {
        id: listing.uid.clone(),
        url: urls.absolute(&urls.listing(listing.kind, &listing.slug)),
        title: listing.title.clone(),
        summary: Some(listing.summary.clone()).filter(|summary| !summary.is_empty()),
        content_text: Some(if text.is_empty() { listing.title.clone() } else { text }),
        image: listing.picture.as_ref().map(|picture| urls.absolute(&urls.picture(&picture.digest))),
        date_published: listing.published.unwrap_or(listing.created).timestamp().to_string(),
        date_modified: listing.changed.timestamp().to_string(),
        tags: listing.tags.clone(),
        cuppa: Cuppa {
            kind: listing.kind.as_str().to_owned(),
            status: status.to_owned(),
            time_zone: listing.zone.name().to_owned(),
            dates: Vec::new(),
            place: listing.place.as_ref().map(place),
            attendance: Some(listing.attendance.as_str().to_owned()),
            cost: listing.cost.map(|cost| cost.as_str().to_owned()),
            access: listing.access.iter().map(|access| access.as_str().to_owned()).collect(),
        },
    }
}

fn place(place: &PublicPlace) -> json::Place {
    let area = place.area();
    let known = match place {
        PublicPlace::Known(known) => Some(known),
        PublicPlace::Area(_) | PublicPlace::OnRequest(_) => None,
    };
    json::Place {
        name: known.map(|known| known.name.clone()),
        address: known.and_then(|known| known.address.clone()),
        postcode: known.and_then(|known| known.postcode.clone()),
        locality: area.locality.clone(),
        region: area.region.clone(),
        country: area.country.clone(),
        latitude: area.point.map(pure::points::Point::latitude),
        longitude: area.point.map(pure::points::Point::longitude),
    }
}

/// The dates that a café has between the days of a filter.
fn coming(desk: &Desk, listing: &PublicListing, filter: &Filter) -> Vec<json::ItemDate> {
    if filter.from.is_none() && filter.to.is_none() {
        return told(listing, &listing.coming(desk.clock.timestamp()));
    }
    let today = listings::today_in(desk, Some(&listing.zone));
    let from = filter.from.map_or(today, |from| from.max(days_from(today, -KEPT_DAYS)));
    let until = filter.to.map_or_else(|| ahead(today), |to| days_from(to, 1).min(ahead(today)));
    told(listing, &listing.dates(from, until))
}

fn told(listing: &PublicListing, dates: &[Occurrence]) -> Vec<json::ItemDate> {
    dates.iter().map(|date| json::date(date, &listing.zone, listing.all_day())).collect()
}

fn ahead(today: Date) -> Date {
    days_from(today, listings::public::AHEAD_DAYS)
}

fn days_from(date: Date, days: i32) -> Date {
    date.checked_add(jiff::Span::new().days(days)).unwrap_or(date)
}
