//! The feeds, written by hand: what a calendar and a JSON Feed need to hold for the same listings, line by line.

use std::fmt::Write as _;

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use serde::Serialize;

use super::{
    Site,
    pages::segment,
    store::{Card, Change, Row},
    words,
};
use crate::Failure;

/// Every listing as a `VEVENT`, what differs on a date as another.
pub(super) fn calendar(site: &Site, cards: &[Card]) -> String {
    let mut out = String::with_capacity(cards.len() * 1_800);
    for line in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Craft//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "NAME:Cuppa: what’s on",
        "X-WR-CALNAME:Cuppa: what’s on",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    ] {
        fold(&mut out, line);
    }
    for card in cards {
        let times = card.starts.as_deref().and_then(|text| text.parse().ok());
        let ends = card.ends.as_deref().and_then(|text| text.parse().ok());
        let (Some(start), Some(end)) = (times, ends) else { continue };
        let zone = card.zone();
        entry(&mut out, site, card, &zone, start, end, None);
        for change in card.changes() {
            entry(&mut out, site, card, &zone, start, end, Some(&change));
        }
    }
    fold(&mut out, "END:VCALENDAR");
    out
}

fn entry(
    out: &mut String,
    site: &Site,
    card: &Card,
    zone: &TimeZone,
    start: DateTime,
    end: DateTime,
    change: Option<&Change>,
) {
    let lasts = start.duration_until(end);
    let (from, until) = match change {
        None => (start, end),
        Some(change) => {
            let from = change.moved_start.unwrap_or(change.original);
            (from, change.moved_end.unwrap_or_else(|| from + lasts))
        }
    };
    let mut line = |text: &str| fold(out, text);
    line("BEGIN:VEVENT");
    line(&format!("UID:{}", card.uid));
    for (name, at) in
        [("DTSTAMP", card.changed_at), ("CREATED", card.created_at), ("LAST-MODIFIED", card.changed_at)]
    {
        line(&format!("{name}:{}", utc(at)));
    }
    line(&format!("SEQUENCE:{}", card.sequence));
    let at = |name: &str, wall: DateTime| {
        if card.all_day() {
            format!("{name};VALUE=DATE:{}", wall.strftime("%Y%m%d"))
        } else {
            format!("{name};TZID={}:{}", card.time_zone, wall.strftime("%Y%m%dT%H%M%S"))
        }
    };
    if let Some(change) = change {
        line(&at("RECURRENCE-ID", change.original));
    }
    line(&at("DTSTART", from));
    if until > from {
        line(&at("DTEND", until));
    }
    if let (None, Some(rule)) = (change, &card.rule) {
        line(&format!("RRULE:{}", ending_in_utc(rule, zone)));
    }
    let cancelled = change.is_some_and(|change| change.cancelled == 1);
    line(if cancelled { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" });
    line("TRANSP:OPAQUE");
    line("CLASS:PUBLIC");
    line(&format!("SUMMARY:{}", escaped(&card.title)));
    line(&format!("DESCRIPTION:{}", escaped(&text(card))));
    if let Some(place) = words::place_line(card) {
        line(&format!("LOCATION:{}", escaped(&place)));
    }
    if let (Some(latitude), Some(longitude), "public") =
        (card.place_latitude, card.place_longitude, card.address_visibility.as_str())
    {
        line(&format!("GEO:{latitude};{longitude}"));
    }
    line(&format!("URL:{}/{}/{}", site.base, segment(card), card.slug));
    let tags: Vec<String> = tags(card).iter().map(|tag| escaped(tag)).collect();
    line(&format!("CATEGORIES:{}", tags.join(",")));
    line("END:VEVENT");
}

fn utc(at: i64) -> String {
    let zoned = Timestamp::from_second(at).unwrap_or_default().to_zoned(TimeZone::UTC);
    zoned.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// The end of a stored rule is wall time; calendars want UTC.
fn ending_in_utc(rule: &str, zone: &TimeZone) -> String {
    let Some((before, rest)) = rule.split_once("UNTIL=") else { return rule.to_owned() };
    let (until, after) = rest.split_once(';').map_or((rest, ""), |(until, after)| (until, after));
    let Ok(wall) = DateTime::strptime("%Y%m%dT%H%M%S", until) else { return rule.to_owned() };
    let moment = zone.to_ambiguous_timestamp(wall).compatible().map_or(0, Timestamp::as_second);
    let separator = if after.is_empty() { "" } else { ";" };
    format!("{before}UNTIL={}{separator}{after}", utc(moment))
}

fn text(card: &Card) -> String {
    let mut text = card.summary.clone();
    if !card.description.is_empty() {
        let _ = write!(text, "\n\n{}", card.description.trim_end());
    }
    let facts: Vec<String> = card
        .cost
        .iter()
        .cloned()
        .chain(
            card.facts()
                .into_iter()
                .filter(|(fact, _)| fact != "tag" && fact != "language")
                .map(|(_, value)| value),
        )
        .map(|value| words::fact(&value).to_owned())
        .collect();
    let _ = write!(text, "\n\n{}", facts.join(" · "));
    if let Some(group) = &card.group_name {
        let _ = write!(text, "\n\nOrganised by {group}");
    }
    text
}

fn tags(card: &Card) -> Vec<String> {
    card.facts().into_iter().filter(|(fact, _)| fact == "tag").map(|(_, value)| value).collect()
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(letter);
            }
            '\n' => out.push_str("\\n"),
            '\r' => {}
            letter => out.push(letter),
        }
    }
    out
}

/// Lines of at most 75 octets, never inside a letter.
fn fold(out: &mut String, line: &str) {
    let mut room = 75;
    for letter in line.chars() {
        if letter.len_utf8() > room {
            out.push_str("\r\n ");
            room = 74;
        }
        room -= letter.len_utf8();
        out.push(letter);
    }
    out.push_str("\r\n");
}

#[derive(Serialize)]
struct Feed<'a> {
    version: &'static str,
    title: &'static str,
    home_page_url: String,
    feed_url: String,
    language: &'static str,
    items: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    url: String,
    title: &'a str,
    summary: &'a str,
    content_text: String,
    date_published: String,
    date_modified: String,
    tags: Vec<String>,
    _cuppa: Told<'a>,
}

#[derive(Serialize)]
struct Told<'a> {
    kind: &'a str,
    status: &'static str,
    time_zone: &'a str,
    dates: Vec<Date<'a>>,
    place: Option<String>,
    attendance: &'a str,
    cost: Option<&'a str>,
    access: Vec<String>,
}

#[derive(Serialize)]
struct Date<'a> {
    start: String,
    end: String,
    status: &'a str,
}

/// A listing is one item, where its first date stands.
pub(super) fn json(site: &Site, rows: &[Row]) -> Result<Vec<u8>, Failure> {
    let mut at = std::collections::HashMap::new();
    let mut items: Vec<Item> = Vec::new();
    for row in rows {
        let card = &*row.card;
        let (place, zone) = at.entry(card.id).or_insert_with(|| {
            items.push(item(site, card));
            (items.len() - 1, card.zone())
        });
        let place = *place;
        if let Some(date) = &row.date {
            let told = |second: i64| {
                let zoned = Timestamp::from_second(second).unwrap_or_default().to_zoned(zone.clone());
                zoned.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
            };
            items[place]._cuppa.dates.push(Date {
                start: told(date.starts_at),
                end: told(date.ends_at),
                status: &date.status,
            });
        }
    }
    let feed = Feed {
        version: "https://jsonfeed.org/version/1.1",
        title: "Cuppa: events",
        home_page_url: format!("{}/events", site.base),
        feed_url: format!("{}/events.json", site.base),
        language: "en-GB",
        items,
    };
    Ok(serde_json::to_vec(&feed)?)
}

fn item<'a>(site: &Site, card: &'a Card) -> Item<'a> {
    let told = |second: i64| Timestamp::from_second(second).unwrap_or_default().to_string();
    Item {
        id: &card.uid,
        url: format!("{}/{}/{}", site.base, segment(card), card.slug),
        title: &card.title,
        summary: &card.summary,
        content_text: text(card),
        date_published: told(card.published_at.unwrap_or(card.created_at)),
        date_modified: told(card.changed_at),
        tags: tags(card),
        _cuppa: Told {
            kind: &card.kind,
            status: "confirmed",
            time_zone: &card.time_zone,
            dates: Vec::new(),
            place: words::place_line(card),
            attendance: &card.attendance,
            cost: card.cost.as_deref(),
            access: card
                .facts()
                .into_iter()
                .filter(|(fact, _)| fact == "access")
                .map(|(_, value)| value)
                .collect(),
        },
    }
}
