//! A listing as calendars show it: one event with everything that a person needs to know, for feeds and for letters.

use pure::{
    calendars::{Calendar, CalendarWords, CancelledShown, Entry, Options, Writing},
    markdown,
    recurrence::Schedule,
};

use jiff::civil::Date;

use super::{
    PublicListing,
    public::{self, PublicPlace},
};
use crate::{Desk, words::Words};

/// The calendar of one listing, still without its events: they are written with the words and options of whoever asks.
pub(crate) fn of_one(desk: &Desk, words: Words, listing: &PublicListing) -> Calendar {
    let urls = &desk.urls;
    Calendar {
        name: listing.title.clone(),
        description: listing.summary.clone(),
        url: urls.absolute(&urls.listing(listing.kind, &listing.slug)),
        source: urls.absolute(&urls.listing_feed(listing.kind, &listing.slug, "ics")),
        product: urls.host().to_owned(),
        changed: Some(listing.changed.timestamp()),
        entries: entry(desk, words, listing, Markup::Told).into_iter().collect(),
    }
}

/// The days of the past that a calendar tells unless somebody chooses otherwise.
pub(crate) const PAST_DAYS: i32 = 30;

/// The listing as a file: the events of its feed, under the same UIDs and numbers. `None` while it has no dates.
pub(crate) fn file(desk: &Desk, words: Words, listing: &PublicListing) -> Option<String> {
    listing.schedule.as_ref()?;
    let today = listing.zone.wall(desk.clock.timestamp()).date();
    let window = (days_from(today, -PAST_DAYS), ahead(today));
    let options = Options { expand: false, cancelled: CancelledShown::Status, window };
    Some(new_writing(words, options).finish(&of_one(desk, words, listing)))
}

/// A listing as calendars show it; one without dates is in no calendar.
pub(crate) fn entry(desk: &Desk, words: Words, listing: &PublicListing, markup: Markup) -> Option<Entry> {
    let schedule = with_topics(words, listing)?;
    let (text, html) = text_and_html(words, listing, markup);
    Some(Entry {
        uid: listing.uid.clone(),
        sequence: listing.sequence,
        created: listing.created.timestamp(),
        changed: listing.changed.timestamp(),
        schedule,
        utc: false,
        title: listing.title.clone(),
        text,
        location: location(words, listing),
        point: match &listing.place {
            Some(PublicPlace::Known(known)) => {
                known.area.point.map(|point| (point.latitude(), point.longitude()))
            }
            _ => None,
        },
        url: Some(desk.urls.absolute(&desk.urls.listing(listing.kind, &listing.slug))),
        categories: listing.tags.clone(),
        cancelled: listing.cancelled.is_some(),
        image: listing
            .picture
            .as_ref()
            .map(|picture| desk.urls.absolute(&desk.urls.picture(&picture.digest))),
        html,
        conference: listing.online_url.clone(),
        contact: listing.contact.clone(),
    })
}

/// Whether an event is told with the markup of its description as well.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Markup {
    /// With it.
    Told,
    /// Without.
    Left,
}

/// The schedule, with the name of the listing before the topic of each date: a calendar of many shows nothing else.
fn with_topics(words: Words, listing: &PublicListing) -> Option<Schedule> {
    let mut schedule = listing.schedule.clone()?;
    let topics = schedule.changes.iter_mut().map(|change| &mut change.title);
    for title in topics.chain(schedule.later.iter_mut().map(|later| &mut later.title)) {
        *title = title.take().map(|topic| match topic.contains(&listing.title) {
            true => topic,
            false => words.feed_topic(listing.title.as_str(), topic),
        });
    }
    Some(schedule)
}

/// Everything a person needs to know, without markup; and the same with the markup of the description where it has any.
pub(crate) fn text_and_html(
    words: Words,
    listing: &PublicListing,
    markup: Markup,
) -> (String, Option<String>) {
    let cancelled = cancelled(words, listing);
    let before: Vec<&str> = cancelled.as_deref().into_iter().chain(summary(listing)).collect();
    let after = after_description(words, listing);
    let all = |described: String, write: &dyn Fn(&str) -> String| -> Vec<String> {
        let described = (!listing.description.is_empty()).then_some(described);
        let before = before.iter().map(|part| write(part));
        before.chain(described).chain(after.iter().map(|part| write(part))).collect()
    };
    let text = all(markdown::to_text(&listing.description), &str::to_owned).join("\n\n");
    let html = (markup == Markup::Told && markdown::is_shaped(&listing.description))
        .then(|| all(markdown::to_html(&listing.description), &markdown::paragraph).concat());
    (text, html)
}

/// That the whole listing is cancelled, and why, if somebody said.
pub(crate) fn cancelled(words: Words, listing: &PublicListing) -> Option<String> {
    let reason = listing.cancelled.as_deref()?;
    Some(if reason.is_empty() { words.list_cancelled() } else { words.feed_cancelled_because(reason) })
}

/// What there is to know of a listing besides when and where it is, a paragraph each.
pub(crate) fn parts(words: Words, listing: &PublicListing) -> Vec<String> {
    let described = (!listing.description.is_empty()).then(|| markdown::to_text(&listing.description));
    let summary = summary(listing).map(str::to_owned);
    summary.into_iter().chain(described).chain(after_description(words, listing)).collect()
}

fn summary(listing: &PublicListing) -> Option<&str> {
    Some(listing.summary.as_str()).filter(|summary| !summary.is_empty())
}

/// Who speaks, the stated facts, who organises it, and the ways to reach them.
fn after_description(words: Words, listing: &PublicListing) -> Vec<String> {
    let facts = facts(words, listing);
    let lines = [
        listing.speaker.as_deref().map(|speaker| words.feed_speaker(speaker)),
        (!facts.is_empty()).then(|| facts.join(" · ")),
        listing.group_name.as_deref().map(|group| words.feed_organised_by(group)),
        listing.online_url.as_deref().map(|link| words.feed_online_link(link)),
        listing.contact.as_deref().map(|contact| words.feed_contact(contact)),
    ];
    lines.into_iter().flatten().collect()
}

/// The stated facts in short words, what matters most on the way first.
#[must_use]
pub fn facts(words: Words, listing: &PublicListing) -> Vec<String> {
    let find = |field: &str, value: &str| words.find(&format!("{field}-{}", value.replace(['_', ' '], "-")));
    let mut facts = Vec::new();
    facts.extend(listing.cost.and_then(|cost| find("cost", cost.as_str())));
    facts.extend(listing.cost_note.as_deref().map(|note| words.in_order(note)));
    facts.extend(listing.access.iter().filter_map(|access| find("access", access.as_str())));
    facts.extend(listing.alcohol.and_then(|alcohol| find("alcohol", alcohol.as_str())));
    facts.extend(listing.offers.iter().filter_map(|offer| find("offers", offer.as_str())));
    facts.extend(listing.ages.and_then(|ages| find("ages", ages.as_str())));
    facts.extend(listing.audience.iter().filter_map(|audience| find("audience", audience.as_str())));
    facts.extend(listing.photos.and_then(|photos| find("photos", photos.as_str())));
    facts
}

pub(crate) fn location(words: Words, listing: &PublicListing) -> Option<String> {
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

/// A calendar in which nothing is written yet.
pub(crate) fn new_writing(words: Words, options: Options) -> Writing {
    let words =
        CalendarWords { cancelled_prefix: words.feed_cancelled_prefix(), capped: words.feed_capped() };
    Writing::new(options, words)
}

/// As far as dates are told, seen from a day.
pub(crate) fn ahead(today: Date) -> Date {
    days_from(today, public::AHEAD_DAYS)
}

/// A day so many days from another; or that one, where there is none.
pub(crate) fn days_from(date: Date, days: i32) -> Date {
    date.checked_add(jiff::Span::new().days(days)).unwrap_or(date)
}
