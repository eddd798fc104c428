//! What is new and what has changed in a list, as Atom: for people who read the news of many sites in one place.

use jiff::{Timestamp, civil::Date};
use pure::{
    calendars::atom::{self, Deleted, Entry, Feed},
    recurrence::{Added, DateStatus, Occurrence, Schedule},
};

use super::{
    announced,
    cache::Answer,
    feeds::{self, CACHE, Format, List},
    kept::{Made, Until},
};
use crate::{
    Desk,
    broken::Broken,
    listings::{
        PublicListing, calendar,
        parts::{CafeState, Kind},
        search::{self, TakenBack},
    },
    words::Words,
};

const FEED: &str = "application/atom+xml; charset=utf-8";
/// So many cancelled dates are told before the next one that takes place.
const CANCELLED_TOLD: usize = 3;

/// The Atom feed of a list: what is new and changed, or, where the address asks for it, each date some days before.
pub(super) async fn list(list: &List<'_>, query: &str) -> Result<Made, Broken> {
    if let Some(days) = announced::days(query) {
        return announced::list(list, days).await;
    }
    let List { desk, words, view, filter, now, .. } = list;
    let mut until = Until::tomorrow(*now);
    let listings = search::new_and_changed(desk, view, filter).await?;
    let taken_back = search::taken_back(desk, view, filter, 0).await?;
    let source = list.source(Format::Atom, &filter.to_query());
    let changed =
        listings.iter().map(|listing| listing.changed).chain(taken_back.iter().map(|taken| taken.at));
    let changed = changed.max().map(crate::ids::Moment::timestamp);
    let entries = listings.iter().map(|listing| entry(desk, *words, listing, *now, &mut until)).collect();
    let deleted = taken_back.iter().map(|taken| deleted(desk, *words, taken)).collect();
    let answer = answer(&Feed { updated: changed, entries, deleted, ..feed(list, source) });
    Ok(Made { answer, until })
}

/// A feed with its head, and still without anything in it.
pub(super) fn feed(list: &List<'_>, source: String) -> Feed {
    let List { desk, words, .. } = list;
    Feed {
        id: source.clone(),
        title: list.name.clone(),
        subtitle: words.feed_description(),
        page: list.page(),
        source,
        author: desk.site.now().name.clone(),
        icon: desk.urls.absolute(&desk.urls.asset(feeds::ICON)),
        language: words.language().tag().to_owned(),
        updated: None,
        entries: Vec::new(),
        deleted: Vec::new(),
    }
}

/// A feed on its way.
pub(super) fn answer(feed: &Feed) -> Answer {
    let bytes = atom::atom(feed).into_bytes();
    Answer { bytes, mime: FEED, cache: CACHE, name: None, changed: feed.updated, packs: true }
}

fn entry(desk: &Desk, words: Words, listing: &PublicListing, now: Timestamp, until: &mut Until) -> Entry {
    let prefix = if listing.cancelled.is_some() { words.feed_cancelled_prefix() } else { String::new() };
    let mut paragraphs: Vec<String> = calendar::cancelled(words, listing).into_iter().collect();
    paragraphs.extend(when(words, listing, now, until));
    paragraphs.extend(calendar::location(words, listing));
    paragraphs.extend(calendar::parts(words, listing));
    Entry {
        id: atom::id(&listing.uid, desk.urls.host()),
        title: format!("{prefix}{}", listing.title),
        published: listing.published.unwrap_or(listing.created).timestamp(),
        updated: listing.changed.timestamp(),
        page: desk.urls.absolute(&desk.urls.listing(listing.kind, &listing.slug)),
        author: listing.group_name.clone(),
        summary: listing.summary.clone(),
        paragraphs,
        tags: listing.tags.clone(),
    }
}

fn deleted(desk: &Desk, words: Words, taken: &TakenBack) -> Deleted {
    Deleted {
        id: atom::id(&taken.uid, desk.urls.host()),
        at: taken.at.timestamp(),
        comment: words.feed_taken_back_title(taken.title.as_str()),
    }
}

/// When it takes place, in lines: the café that rests says so, then the next date with what is different, then the
/// rhythm. Nothing here depends on the day on which it is read but which date is the next, and the rhythm.
fn when(words: Words, listing: &PublicListing, now: Timestamp, until: &mut Until) -> Option<String> {
    let state = match listing.cafe_state.filter(|_| listing.kind == Kind::Cafe) {
        Some(CafeState::Resting) => Some(words.list_resting()),
        Some(CafeState::Closed) => Some(words.list_closed()),
        Some(CafeState::Open) | None => None,
    };
    let coming = listing.coming(now);
    coming.iter().for_each(|date| until.over(date));
    // "From December", "until last week": the rhythm is told as of today.
    until.day_in(&listing.zone);
    if listing.cancelled.is_some() {
        return coming.first().map(|date| words.feed_date_cancelled(told(words, listing, date)));
    }
    let takes_place = |date: &&Occurrence| date.status != DateStatus::Cancelled;
    let next = coming.iter().find(takes_place);
    let mut lines: Vec<String> = state.into_iter().collect();
    // What is cancelled before the next date that takes place, so that nobody comes in vain.
    let cancelled =
        coming.iter().take_while(|date| date.status == DateStatus::Cancelled).take(CANCELLED_TOLD);
    lines.extend(cancelled.map(|date| words.feed_date_cancelled(told(words, listing, date))));
    lines.extend(taken_away(words, listing, listing.zone.wall(now).date(), next));
    match next {
        Some(next) => {
            lines.push(words.feed_next(told(words, listing, next)));
            lines.extend(different(words, listing, next));
        }
        None => match listing.last(now) {
            Some(last) if coming.is_empty() => {
                lines.push(words.feed_been(words.day_with_year(last.start.date())));
            }
            None if listing.schedule.is_none() && lines.is_empty() => lines.push(words.list_no_dates()),
            _ => {}
        },
    }
    lines.extend(listing.rhythm(now).map(|rhythm| words.rhythm(&rhythm)));
    if listing.attendance.has_link() && !coming.is_empty() {
        lines.push(words.listing_online_zone(listing.zone.name()));
    }
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// Extra dates that were to come before the next one and were taken away again: some may still have them.
fn taken_away(words: Words, listing: &PublicListing, today: Date, next: Option<&Occurrence>) -> Vec<String> {
    let away = listing.schedule.iter().flat_map(Schedule::taken_away);
    let is_near =
        |added: &&Added| added.end.date() >= today && next.is_none_or(|next| added.start <= next.start);
    away.filter(is_near)
        .take(CANCELLED_TOLD)
        .map(|added| {
            let day = added.start.date();
            let span = words.span(added.start, added.end, listing.all_day(), day);
            words.feed_date_cancelled(words.time_day_and_span(words.day_with_year(day), span))
        })
        .collect()
}

/// What is different on a date: from when it was moved, its topic, its place, a note.
pub(super) fn different(words: Words, listing: &PublicListing, date: &Occurrence) -> Vec<String> {
    let moved = (date.status == DateStatus::Moved).then(|| {
        let (start, end) = listing.planned(date);
        if date.start == date.original {
            return words.moved((start, end), date, listing.all_day(), |day| words.day_with_year(day));
        }
        words.list_moved_from(told(words, listing, &Occurrence { start, end, ..*date }))
    });
    let different = listing.different(date);
    let title = different.title.map(|title| words.listing_this_time(title));
    let place = different.place.map(|place| words.listing_here_on(place));
    [moved, title, place, different.note.map(str::to_owned)].into_iter().flatten().collect()
}

/// "Tuesday 8 December 2026, 6 pm to 8 pm".
pub(super) fn told(words: Words, listing: &PublicListing, date: &Occurrence) -> String {
    let day = date.start.date();
    words
        .time_day_and_span(words.day_with_year(day), words.span(date.start, date.end, listing.all_day(), day))
}
