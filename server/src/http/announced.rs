//! The dates of a list as Atom, each so many days before it: for people who want to be reminded in a news reader.
//!
//! What is in the feed depends on the listings and on which dates are announced by now and not over, on nothing else:
//! between two such moments its bytes stay the same.

use jiff::{SignedDuration, Timestamp, ToSpan as _};
use pure::{
    calendars::atom::{self, Deleted, Entry, Feed},
    recurrence::{DateStatus, Occurrence, expand},
};
use url::form_urlencoded;

use super::{
    feeds::{self, Format, List},
    kept::{Made, Until},
    news,
};
use crate::{
    Desk,
    broken::Broken,
    listings::{
        PublicListing, Row, calendar,
        public::UNSTATED_END,
        search::{self, TakenBack},
    },
    words::Words,
};

/// Nobody is told of a date earlier than so many days before it.
const DAYS_MOST: i64 = 60;
/// No feed tells that more dates are gone.
const GONE_MOST: usize = 1_000;

/// How many days before a date the address asks to be told of it; `None` when it does not ask.
pub(super) fn days(query: &str) -> Option<i64> {
    let asked = form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name == "announce");
    let days: i64 = asked.last()?.1.trim().parse().ok()?;
    Some(days.clamp(1, DAYS_MOST))
}

/// The end of a query that asks for it.
pub(super) fn to_query(days: i64) -> String {
    format!("announce={days}")
}

/// The dates of a list that are announced by now, the last announced first: until one of them is over, or until the next
/// date of any listing is announced.
pub(super) async fn list(list: &List<'_>, days: i64) -> Result<Made, Broken> {
    let List { desk, words, view, filter, now, .. } = list;
    let mut until = Until::tomorrow(*now);
    if let Some(next) = search::next_announced(desk, *now, days).await? {
        until.at(next);
    }
    let rows = search::announced(desk, view, filter, days).await?;
    rows.iter().filter_map(|row| row.date.as_ref()).for_each(|date| until.over(date));
    let taken_back = search::taken_back(desk, view, filter, 0).await?;
    let before = SignedDuration::from_hours(24 * days);
    let entries: Vec<Entry> = rows.iter().filter_map(|row| entry(desk, *words, row, before)).collect();
    let deleted: Vec<Deleted> =
        taken_back.iter().flat_map(|taken| gone(desk, *words, taken, before)).take(GONE_MOST).collect();
    let changed = entries.iter().map(|entry| entry.updated).chain(deleted.iter().map(|gone| gone.at));
    let source = list.source(Format::Atom, &feeds::joined(&[&filter.to_query(), &to_query(days)]));
    let title = words.feed_announced_name(list.name.as_str(), days);
    let feed = Feed { title, updated: changed.max(), entries, deleted, ..news::feed(list, source) };
    Ok(Made { answer: news::answer(&feed), until })
}

fn entry(desk: &Desk, words: Words, row: &Row, before: SignedDuration) -> Option<Entry> {
    let (listing, date) = (&row.listing, row.date.as_ref()?);
    let urls = &desk.urls;
    let is_cancelled = listing.cancelled.is_some() || date.status == DateStatus::Cancelled;
    let prefix = if is_cancelled { words.feed_cancelled_prefix() } else { String::new() };
    let name = words.listing_date_title(listing.title.as_str(), words.day_with_year(date.start.date()));
    // Nobody could be told of it before it was there.
    let first = listing.published.unwrap_or(listing.created).timestamp();
    let published = (date.starts_at - before).max(first);
    let page = match listing.repeats() {
        true => urls.date(listing.kind, &listing.slug, listing.name_of(date)),
        false => urls.listing(listing.kind, &listing.slug),
    };
    Some(Entry {
        id: date_id(desk, &listing.uid, date),
        title: format!("{prefix}{name}"),
        published,
        updated: published.max(listing.changed.timestamp()),
        page: urls.absolute(&page),
        author: listing.group_name.clone(),
        summary: listing.summary.clone(),
        paragraphs: paragraphs(words, listing, date, is_cancelled),
        tags: listing.tags.clone(),
    })
}

fn paragraphs(words: Words, listing: &PublicListing, date: &Occurrence, is_cancelled: bool) -> Vec<String> {
    let when = news::told(words, listing, date);
    let mut lines = vec![if is_cancelled { words.feed_date_cancelled(when) } else { when }];
    lines.extend(news::different(words, listing, date));
    if listing.attendance.has_link() {
        lines.push(words.listing_online_zone(listing.zone.name()));
    }
    let mut paragraphs: Vec<String> = calendar::cancelled(words, listing).into_iter().collect();
    paragraphs.push(lines.join("\n"));
    paragraphs.extend(calendar::location(words, listing));
    paragraphs.extend(calendar::parts(words, listing));
    paragraphs
}

/// The dates that had been announced and were not over when their listing was taken back.
fn gone(desk: &Desk, words: Words, taken: &TakenBack, before: SignedDuration) -> Vec<Deleted> {
    let Some(schedule) = &taken.schedule else { return Vec::new() };
    let at: Timestamp = taken.at.timestamp();
    let day = |moment: Timestamp| taken.zone.wall(moment).date();
    // What lasts for days may have begun a while before.
    let from = day(at).saturating_sub(62.days());
    let until = day(at + before).saturating_add(2.days());
    let was_told = |date: &Occurrence| {
        date.starts_at - before <= at && date.ends_at.max(date.starts_at + UNSTATED_END) > at
    };
    expand(schedule, from, until, GONE_MOST)
        .iter()
        .filter(|date| was_told(date))
        .map(|date| Deleted {
            id: date_id(desk, &taken.uid, date),
            at,
            comment: words.feed_taken_back_title(taken.title.as_str()),
        })
        .collect()
}

fn date_id(desk: &Desk, uid: &str, date: &Occurrence) -> String {
    atom::date_id(&atom::id(uid, desk.urls.host()), date.original)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_asks_for_one_to_sixty_days() {
        for (query, expected) in [
            ("", None),
            ("announce=", None),
            ("announce=soon", None),
            ("q=tea&announce=7", Some(7)),
            ("announce=0", Some(1)),
            ("announce=-5", Some(1)),
            ("announce=61", Some(60)),
            ("announce=3&announce=14", Some(14)),
        ] {
            assert_eq!(days(query), expected, "{query}");
        }
    }
}
