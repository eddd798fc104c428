//! The pages, written by hand in maud: the same headings, rows, facts and ways as ours.

use jiff::{Timestamp, civil::Date};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use pulldown_cmark::{Options, Parser};

use super::{
    Site,
    store::{Card, Change, DateRow, Row, moment, today},
    words,
};

pub(super) const ROWS: u32 = 50;
pub(super) const HOME_DATES: u32 = 6;
pub(super) const HOME_CAFES: u32 = 4;
const DATES_SHOWN: usize = 8;

const MARK: &str = r#"<path d="M6 13h15v5q0 8-7.500 8T6 18zM21 15q5.500-.5 5.500 3t-6.500 4"/><path class="s" d="M11 9.500q-2-2.500 0-5M16 9.500q-2-2.500 0-5"/>"#;
const COST: &str = r#"<path d="M3 12V4h8l10 10-8 8z"/><circle cx="7.500" cy="8.500" r=".8"/>"#;
const ACCESS: &str = r#"<path d="M2 19h20V9z"/>"#;
const GLASS: &str = r#"<path d="M7 3h10l-1 7a4 4 0 0 1-8 0zM12 14v6M8.500 20.500h7M3 3l18 18"/>"#;
const KIT: &str = r#"<rect x="3" y="6" width="18" height="14" rx="3"/><path d="M9 6V4h6v2M12 10v6M9 13h6"/>"#;
const PLACE: &str =
    r#"<path d="M12 21s-7-6.500-7-12a7 7 0 0 1 14 0c0 5.500-7 12-7 12z"/><circle cx="12" cy="9" r="2.500"/>"#;
const PERSON: &str = r#"<circle cx="12" cy="8" r="4"/><path d="M4.500 21q0-7 7.500-7t7.500 7"/>"#;
const CALENDAR: &str =
    r#"<rect x="3" y="5" width="18" height="16" rx="2"/><path d="M3 10h18M8 2.500V7M16 2.500V7"/>"#;
const REMOVE: &str = r#"<path d="M6 6l12 12M18 6L6 18"/>"#;

fn icon(paths: &str) -> Markup {
    html! { svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false" { (PreEscaped(paths)) } }
}

/// What frames every page.
fn shell(site: &Site, title: &str, description: &str, path: &str, body: &Markup) -> Markup {
    let here = |way: &str| path.starts_with(way).then_some("page");
    html! {
        (DOCTYPE)
        html lang="en-GB" dir="ltr" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) " – Cuppa" }
                meta name="description" content=(description);
                meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbf7f0";
                meta name="theme-color" media="(prefers-color-scheme: dark)" content="#16181d";
                meta property="og:site_name" content="Cuppa";
                meta property="og:type" content="website";
                meta property="og:title" content={ (title) " – Cuppa" };
                meta property="og:description" content=(description);
                meta property="og:url" content={ (site.base) (path) };
                link rel="canonical" href={ (site.base) (path) };
                link rel="alternate" type="text/calendar" title={ "Cuppa: " (title) } href={ (path) ".ics" };
                link rel="alternate" type="application/feed+json" title={ "Cuppa: " (title) } href={ (path) ".json" };
                (PreEscaped(&site.head))
            }
            body {
                a class="skip" href="#page" { "Skip to the page" }
                header class="strip" {
                    div class="wrap" {
                        a class="mark" href="/" aria-label="Cuppa, front page" {
                            svg viewBox="0 0 32 32" aria-hidden="true" focusable="false" { (PreEscaped(MARK)) }
                            span { "Cuppa" }
                        }
                        a class="help" href="/help-now" { "Help now" }
                        a class="leave" href="https://www.bbc.co.uk/weather" rel="noreferrer"
                            title="Opens the weather. Pressing Shift three times does the same." { "Leave this page" }
                    }
                }
                nav class="ways" aria-label="Main" {
                    div class="wrap" {
                        ul {
                            li { a href="/whats-on" aria-current=[here("/whats-on")] { "What’s on" } }
                            li { a href="/events" aria-current=[here("/events")] { "Events" } }
                            li { a href="/cafes" aria-current=[here("/cafes")] { "Cafés" } }
                            li { a href="/add" { "Add yours" } }
                        }
                    }
                }
                main id="page" tabindex="-1" { (body) }
                (foot())
            }
        }
    }
}

fn foot() -> Markup {
    html! {
        footer class="foot" {
            div class="wrap" {
                section {
                    h2 { "Help now" }
                    p { "Someone will not wake up? Call an ambulance: 999 in the UK, 112 in most of Europe. Give naloxone if you have it." }
                    ul { li { a href="/help-now" { "What to do, step by step" } } }
                }
                section {
                    h2 { "Run something?" }
                    p { "List it in about four minutes. No account, no cost." }
                    ul {
                        li { a href="/add" { "Add an event" } }
                        li { a href="/add/cafe" { "Add a café" } }
                    }
                }
                section {
                    h2 { "Nobody watching" }
                    p { "No cookies for readers. No trackers. Nothing on this page comes from anywhere else." }
                    ul {
                        li { a href="/privacy" { "What we keep, and what we never do" } }
                        li { a href="/about" { "About Cuppa" } }
                    }
                }
            }
        }
    }
}

pub(super) fn home(site: &Site, dates: &[Row], cafes: &[Row]) -> Markup {
    let body = html! {
        div class="hero" {
            div class="wrap" {
                div class="words" {
                    h1 { "Come in, sit down" }
                    p class="lede" { "Cafés and events of the harm reduction movement: where, when, and what happens there." }
                    form class="finder one" role="search" action="/whats-on" {
                        div class="ask" {
                            label { "Find something near you" input type="search" name="q" placeholder="Town or topic"; }
                            button { "Show" }
                        }
                    }
                }
            }
        }
        div class="wrap" {
            section class="section" {
                div class="heading" { h2 { "Coming up" } a href="/whats-on" { "Every date" } }
                (rows(dates, true))
            }
            section class="section" {
                div class="heading" { h2 { "Cafés" } a href="/cafes" { "Every café" } }
                (rows(cafes, false))
            }
            section class="invite" {
                div {
                    h2 { "Start one where you are" }
                    p { "A table, a kettle and two people are enough. We help you with the rest." }
                    p class="doings" {
                        a class="button" href="/add/cafe" { "Add a café" }
                        a class="button quiet" href="/add" { "Add an event" }
                    }
                }
            }
        }
    };
    shell(site, "Cuppa", "Cafés and events of the harm reduction movement.", "/", &body)
}

pub(super) fn list(site: &Site, events: bool, found: &[Row], counted: i64, follows: bool) -> Markup {
    let (title, path) = if events { ("Events", "/events") } else { ("What’s on", "/whats-on") };
    let description =
        "Every coming date of cafés and events. Come as you are. You don’t have to share anything.";
    let month_of = |row: &Row| row.date.as_ref().map(|date| (date.start().year(), date.start().month()));
    let tally = if counted > 1_000 { "More than 1000 dates".to_owned() } else { format!("{counted} dates") };
    let body = html! {
        div class="wrap" {
            h1 { (title) }
            p class="lede" { (description) }
            form class="finder" role="search" action=(path) {
                div class="ask" {
                    label { "Search" input type="search" name="q" value="" placeholder="Town or topic"; }
                    button { "Show" }
                }
                details class="more" {
                    summary { "Choose days, or online" }
                    div class="fields" {
                        label { "From" input type="date" name="from" value=""; }
                        label { "Until" input type="date" name="to" value=""; }
                        label {
                            "Where"
                            select name="online" {
                                option value="" { "Anywhere" }
                                option value="true" { "Online" }
                                option value="false" { "At a place" }
                            }
                        }
                    }
                }
            }
            div class="above" {
                p class="tally" { (tally) }
                (follow(site, path, title))
            }
            @for month in found.chunk_by(|one, next| month_of(one) == month_of(next)) {
                section {
                    @if let Some((year, number)) = month.first().and_then(month_of) {
                        h2 class="month" { (words::month(number)) " " (year) }
                    }
                    (rows(month, true))
                }
            }
            @if follows {
                nav class="pager" { a class="button quiet" href={ (path) "?page=2" } rel="next" { "Later" } }
            }
        }
    };
    shell(site, title, description, path, &body)
}

/// `by_date` says whether a row leads to its date or to the listing.
fn rows(rows: &[Row], by_date: bool) -> Markup {
    html! {
        ol class="rows" {
            @for row in rows {
                @match &row.date {
                    Some(date) => (dated(&row.card, date, by_date)),
                    None => (undated(&row.card)),
                }
            }
        }
    }
}

fn dated(card: &Card, date: &DateRow, by_date: bool) -> Markup {
    let today = today(&card.zone());
    let (start, end) = (date.start(), date.end());
    let day = start.date();
    let span = words::span(start, end, card.all_day(), today);
    let cancelled = date.status == "cancelled";
    let change = change_of(card, date);
    let segment = segment(card);
    let address = match (&card.rule, date.original()) {
        (Some(_), Some(original)) if by_date => format!("/{segment}/{}/{}", card.slug, original.date()),
        _ => format!("/{segment}/{}", card.slug),
    };
    let month: String = words::month(day.month()).chars().take(3).collect();
    let weekday: String = words::weekday(day.weekday()).chars().take(3).collect();
    html! {
        li class=(if cancelled { "row off" } else { "row" }) {
            p class="day" aria-hidden="true" {
                span { (weekday) }
                b { (day.day()) }
                span { (month) }
            }
            h3 {
                a href=(address) {
                    (card.title)
                    span class="unseen" {
                        " – " (words::day(day, today)) ", " (span)
                        @if cancelled { " – Cancelled" } @else if date.status == "moved" { " – Moved" }
                    }
                }
            }
            (news(date, today))
            p class="time" {
                @if !cancelled {
                    @if day == today { span class="tag" { "Today" } " " }
                    @else if today.tomorrow().is_ok_and(|tomorrow| tomorrow == day) { span class="tag" { "Tomorrow" } " " }
                }
                time datetime=(machine(card, date)) { (span) }
            }
            @if let Some(place) = words::place_line(card) { p class="where" { (place) } }
            @if let Some(note) = change.and_then(|change| change.note) { p class="gist" { (note) } }
            (pills(card))
        }
    }
}

fn undated(card: &Card) -> Markup {
    html! {
        li class="row" {
            div class="day" {}
            h3 { a href={ "/" (segment(card)) "/" (card.slug) } { (card.title) span class="unseen" { " – no dates yet" } } }
            p class="time" { "Dates to be announced" }
            @if let Some(place) = words::place_line(card) { p class="where" { (place) } }
            (pills(card))
        }
    }
}

fn news(date: &DateRow, today: Date) -> Markup {
    html! {
        @if date.status == "cancelled" {
            p class="news" { span class="tag off" { (icon(REMOVE)) "Cancelled" } }
        } @else if date.status == "moved" {
            @if let Some(original) = date.original() {
                p class="news" { span class="tag calm" { "Moved from " (words::day(original.date(), today)) } }
            }
        }
    }
}

fn pills(card: &Card) -> Markup {
    let facts = card.facts();
    let has = |fact: &str, value: &str| facts.iter().any(|(known, said)| known == fact && said == value);
    let mut short = Vec::new();
    if card.attendance == "hybrid" {
        short.push((PLACE, "At a place and online"));
    }
    if card.address_visibility == "on_request" && card.place_name.is_some() {
        short.push((PLACE, "Address on request"));
    }
    short.extend(card.cost.as_deref().map(|cost| (COST, words::fact(cost))));
    if has("access", "step_free") {
        short.push((ACCESS, "Step-free"));
    }
    if has("offers", "naloxone") {
        short.push((KIT, "Naloxone to take home"));
    }
    short.extend(card.alcohol.as_deref().map(|alcohol| (GLASS, words::fact(alcohol))));
    short.extend(card.ages.as_deref().map(|ages| (PERSON, words::fact(ages))));
    html! {
        @if !short.is_empty() {
            ul class="facts" {
                @for (picture, word) in short.iter().take(4) { li { (icon(picture)) (word) } }
            }
        }
    }
}

fn change_of(card: &Card, date: &DateRow) -> Option<Change> {
    let original = date.original()?;
    card.changes().into_iter().find(|change| change.original == original)
}

fn machine(card: &Card, date: &DateRow) -> String {
    if card.all_day() {
        return date.start().date().to_string();
    }
    let at = Timestamp::from_second(date.starts_at).unwrap_or_default();
    at.to_zoned(card.zone()).strftime("%Y-%m-%dT%H:%M%:z").to_string()
}

pub(super) fn segment(card: &Card) -> &'static str {
    if card.kind == "cafe" { "cafes" } else { "events" }
}

fn follow(site: &Site, path: &str, title: &str) -> Markup {
    let host = site.base.split_once("://").map_or(site.base.as_str(), |(_, host)| host);
    html! {
        details class="follow" {
            summary { (icon(CALENDAR)) "Follow this calendar" }
            div class="inside" {
                p { "New dates, moved dates and cancelled dates turn up in your calendar by themselves." }
                label class="address" {
                    "Copy this address into your calendar"
                    span { input type="text" readonly value={ (site.base) (path) ".ics" } data-copy="Copy" data-copied="Copied"; }
                }
                div {
                    p { "Or open it in" }
                    ul {
                        li { a href={ "webcal://" (host) (path) ".ics" } { "Apple and other apps" } }
                        li { a href={ "https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2F" (host) (path) ".ics" } rel="noreferrer" { "Google Calendar" } }
                        li { a href={ "https://outlook.live.com/calendar/0/addfromweb?url=" (site.base) (path) ".ics&name=" (title) } rel="noreferrer" { "Outlook.com" } }
                        li { a href={ "https://outlook.office.com/calendar/0/addfromweb?url=" (site.base) (path) ".ics&name=" (title) } rel="noreferrer" { "Outlook at work or school" } }
                    }
                    p class="hint" { "If you use Google or Microsoft, they learn what you follow. A calendar that is only on your own phone or computer tells nobody." }
                }
                div {
                    p { "Other ways" }
                    ul {
                        li { a href="/follow" { "Get it by email" } }
                        li { a href={ (path) ".json" } { "JSON Feed" } }
                        li { a href={ (path) ".ics?download=1" } { "Save as a file, once" } }
                    }
                }
                p { a href={ "/follow/calendar?of=" (path) ".ics" } { "Did it work? Help and more choices" } }
            }
        }
    }
}

pub(super) fn listing(site: &Site, card: &Card, dates: &[DateRow]) -> Markup {
    let zone = card.zone();
    let today = today(&zone);
    let now = moment().as_second();
    let path = format!("/{}/{}", segment(card), card.slug);
    let next = dates.iter().find(|date| date.status != "cancelled").or(dates.first());
    let changed = Timestamp::from_second(card.changed_at).unwrap_or_default().to_zoned(zone).date();
    let facts = card.facts();
    let body = html! {
        article class="wrap" {
            p class="crumb" { a href={ "/" (segment(card)) } { "All " (if card.kind == "cafe" { "cafés" } else { "events" }) } }
            h1 { (card.title) }
            @if !card.summary.is_empty() { p class="lede" { (card.summary) } }
            div class="halves" {
                div {
                    div class="ticket" {
                        @if let Some(date) = next { (slab(card, date, today, now)) }
                        (venue(card))
                    }
                    @if !card.description.is_empty() {
                        section class="part" {
                            h2 { "What happens there" }
                            div class="prose" { (prose(&card.description)) }
                        }
                    }
                    section class="part" {
                        h2 { "Good to know" }
                        (know(card, &facts))
                        p class="hint" { "“Not stated” means that nobody has told us. It does not mean no." }
                    }
                    @if dates.len() > 1 { (next_dates(card, dates, next, today)) }
                }
                (side(site, card, &facts, &path))
            }
            p class="hint after" { "Last changed on " (changed.day()) "\u{a0}" (words::month(changed.month())) " " (changed.year()) }
            p class="printed" { "Printed from " (site.base) (path) ". Check there before you set out, it may have moved." }
        }
    };
    shell(site, &card.title, &card.summary, &path, &body)
}

fn slab(card: &Card, date: &DateRow, today: Date, now: i64) -> Markup {
    let (start, end) = (date.start(), date.end());
    let day = start.date();
    let span = words::span(start, end, card.all_day(), today);
    let class = match (date.status == "cancelled", date.ends_at <= now) {
        (true, _) => "slab off",
        (_, true) => "slab past",
        _ => "slab",
    };
    html! {
        section class=(class) {
            h2 class="unseen" { "Next date" }
            span class="number" aria-hidden="true" { (day.day()) }
            p class="said" {
                span class="ahead" aria-hidden="true" { (words::weekday(day.weekday())) }
                strong aria-hidden="true" { (words::month(day.month())) ", " (span) }
                time class="unseen" datetime=(machine(card, date)) { (words::day(day, today)) ", " (span) }
                @if let Some(rule) = &card.rule { span { (rhythm(rule, day)) } }
            }
            @if let Some(note) = change_of(card, date).and_then(|change| change.note) { div class="news" { p { (note) } } }
        }
    }
}

/// "Every Thursday", "Fourth Thursday of every month".
fn rhythm(rule: &str, day: Date) -> String {
    let weekday = words::weekday(day.weekday());
    if rule.contains("FREQ=MONTHLY") {
        let nth = match (rule.contains("BYDAY=-1"), (day.day() - 1) / 7) {
            (true, _) => "Last",
            (_, 0) => "First",
            (_, 1) => "Second",
            (_, 2) => "Third",
            _ => "Fourth",
        };
        format!("{nth} {weekday} of every month")
    } else if rule.contains("INTERVAL=2") {
        format!("Every 2 weeks on {weekday}")
    } else {
        format!("Every {weekday}")
    }
}

fn venue(card: &Card) -> Markup {
    let public = card.address_visibility == "public";
    html! {
        section class="venue" {
            h2 { "Where" }
            @if card.place_name.is_some() {
                address {
                    @if public {
                        @for line in [&card.place_name, &card.place_address].into_iter().flatten() { span { (line) } }
                    }
                    @if let Some(town) = &card.place_locality { span { (town) } }
                    @if let Some(country) = card.place_country.as_deref().and_then(words::country) { span { (country) } }
                }
                @if !public { p { "The organiser tells the address to those who ask." } }
                @if let (true, Some(latitude), Some(longitude)) = (public, card.place_latitude, card.place_longitude) {
                    p class="point" {
                        a class="unprinted" href={ "geo:" (latitude) "," (longitude) } { (icon(PLACE)) "Open in a map app" }
                        span class="hint" { "Map point: " (format!("{latitude:.5}, {longitude:.5}")) }
                    }
                }
            }
            @if card.attendance != "in_person" {
                @match card.online_url.as_deref().filter(|_| card.online_url_public == 1) {
                    Some(link) => { p { a href=(link) rel="noreferrer nofollow" { "Join online" } } }
                    None => { p { "Online. The organiser sends the link." } }
                }
                p class="hint" { "Times are those of " (card.time_zone) }
            }
        }
    }
}

fn prose(markdown: &str) -> Markup {
    let mut text = String::with_capacity(markdown.len() * 5 / 4);
    pulldown_cmark::html::push_html(&mut text, Parser::new_ext(markdown, Options::empty()));
    PreEscaped(text)
}

fn know(card: &Card, facts: &[(String, String)]) -> Markup {
    let of = |fact: &str| -> Vec<&str> {
        facts.iter().filter(|(known, _)| known == fact).map(|(_, value)| words::fact(value)).collect()
    };
    let one = |choice: &Option<String>| -> Vec<String> {
        choice.iter().map(|choice| words::fact(choice).to_owned()).collect()
    };
    let strings = |values: Vec<&str>| -> Vec<String> { values.into_iter().map(str::to_owned).collect() };
    let mut cost = one(&card.cost);
    cost.extend(card.cost_note.clone());
    let always = [
        (COST, "Cost", cost),
        (ACCESS, "Getting in", strings(of("access"))),
        (GLASS, "Alcohol", one(&card.alcohol)),
        (PERSON, "For", strings(of("audience"))),
        (PERSON, "Ages", one(&card.ages)),
        (PERSON, "Photos", one(&card.photos)),
    ];
    let if_said = [
        (KIT, "You will find", strings(of("offers"))),
        (KIT, "The room has", strings(of("facilities"))),
        (PERSON, "How many people", one(&card.expected)),
        (PERSON, "Languages", strings(of("language"))),
        (PERSON, "Speaker", card.speaker.iter().cloned().collect()),
        (CALENDAR, "Since", card.founded.iter().cloned().collect()),
    ];
    html! {
        dl class="know" {
            @for (picture, question, said) in always.iter().chain(if_said.iter().filter(|(_, _, said)| !said.is_empty())) {
                div {
                    dt { (icon(picture)) (question) }
                    @if said.is_empty() { dd class="unset" { "Not stated" } }
                    @for answer in said { dd { (answer) } }
                }
            }
        }
    }
}

fn next_dates(card: &Card, dates: &[DateRow], shown: Option<&DateRow>, today: Date) -> Markup {
    let others = dates.iter().filter(|date| shown.is_none_or(|shown| shown.original() != date.original()));
    html! {
        section class="part" {
            h2 { "Next dates" }
            ol class="dates" {
                @for date in others.take(DATES_SHOWN) {
                    @let cancelled = date.status == "cancelled";
                    li class=(if cancelled { "off" } else { "" }) {
                        a href={ "/" (segment(card)) "/" (card.slug) "/" (date.original().unwrap_or_default().date()) } {
                            time datetime=(machine(card, date)) {
                                (words::day(date.start().date(), today))
                                @if !card.all_day() { ", " (words::clock(date.start().time())) }
                            }
                        }
                        @if cancelled { span class="tag off" { (icon(REMOVE)) "Cancelled" } }
                        @if let Some(note) = change_of(card, date).and_then(|change| change.note) { p class="note" { (note) } }
                    }
                }
            }
            @if dates.len() > DATES_SHOWN + 1 { p class="hint" { "And more after that. Follow in your calendar to have them all." } }
        }
    }
}

fn side(site: &Site, card: &Card, facts: &[(String, String)], path: &str) -> Markup {
    html! {
        div class="side" {
            section class="panel unprinted" {
                h2 { "Don’t miss it" }
                (follow(site, path, &card.title))
            }
            section class="panel unprinted" {
                h2 { "Posters" }
                p { "Made from this page, ready for your printer." }
                a class="button quiet" href={ "/print/" (card.slug) } { "Print a poster" }
            }
            @if card.group_name.is_some() || card.contact_public.is_some() {
                section class="panel" {
                    @if let Some(group) = &card.group_name {
                        h2 { "Organised by" }
                        p { strong { (group) } }
                        p class="quieter" { "Not confirmed by the group." }
                        @if let Some(key) = &card.group_key {
                            p class="unprinted" { a href={ "/whats-on?group=" (key) } { "Everything they list" } }
                        }
                    }
                    @if let Some(contact) = &card.contact_public {
                        h2 { "Get in touch" }
                        p class="contact" { a href={ "mailto:" (contact) } { (contact) } }
                    }
                }
            }
            section class="panel unprinted" {
                h2 { "Topics" }
                ul class="topics" {
                    @for (_, tag) in facts.iter().filter(|(fact, _)| fact == "tag") {
                        li { a href={ "/whats-on?tag=" (tag.replace(' ', "-")) } { (tag) } }
                    }
                }
            }
        }
    }
}
