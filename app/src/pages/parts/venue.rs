//! Where a listing takes place, as far as everybody may know, and how to reach its organiser.

use leptos::prelude::*;
use pure::recurrence::Occurrence;
use server::{
    follows::parts::zone_in_words,
    listings::{
        parts::Attendance,
        public::{KnownPlace, PublicListing, PublicPlace},
        requests::{self, Hidden},
    },
    urls::View,
    words::Words,
};

use super::{
    icons::{self, icon},
    moments,
};
use crate::pages::request::Visit;

/// The lower half of the ticket.
#[must_use]
pub fn venue(visit: &Visit, listing: &PublicListing, date: Option<&Occurrence>) -> AnyView {
    let words = visit.words;
    let elsewhere = date
        .and_then(|date| listing.different(date).place)
        .map(|place| view! { <p class="notice">{words.listing_here_on(place)}</p> });
    let place = match (&listing.place, listing.attendance) {
        (_, Attendance::Online) => ().into_any(),
        (Some(PublicPlace::Known(known)), _) => {
            let page = visit.urls.list(&View::Place(known.slug.clone()));
            known_place(visit, known, Some(page))
        }
        (Some(place @ PublicPlace::Area(_)), _) => view! {
            {address(words, place)}
            <p>{words.listing_area()}</p>
        }
        .into_any(),
        (Some(place @ PublicPlace::OnRequest(_)), _) => {
            let how = listing.contact.as_deref().map(|how| {
                view! { <p>{words.listing_on_request_ask()} " " {contact(how)}</p> }
            });
            view! {
                <p>
                    <strong>{words.listing_on_request()}</strong>
                </p>
                {address(words, place)}
                <p>{words.listing_on_request_text()}</p>
                {how}
            }
            .into_any()
        }
        (None, _) => view! { <p>{words.listing_place_unknown()}</p> }.into_any(),
    };
    view! {
        <section class="venue">
            <h2>{words.listing_where()}</h2>
            {elsewhere}
            {place}
            {online(visit, listing)}
            {asking(visit, listing)}
        </section>
    }
    .into_any()
}

/// The way to ask for what is hidden, while somebody can.
fn asking(visit: &Visit, listing: &PublicListing) -> Option<AnyView> {
    let words = visit.words;
    let hides = listing.hides().filter(|_| requests::is_open(listing, visit.now))?;
    let (text, way) = match hides {
        Hidden::Place => (words.ask_way_text_place(), words.ask_way_place()),
        Hidden::Link => (words.ask_way_text_link(), words.ask_way_link()),
        Hidden::Both => (words.ask_way_text_place(), words.ask_way_both()),
    };
    Some(
        view! {
            <p class="doings unprinted">
                <a class="button" href=visit.urls.ask(&listing.slug) rel="nofollow">{way}</a>
            </p>
            <p class="hint unprinted">{text}</p>
        }
        .into_any(),
    )
}

/// A place that everybody may know: its address and its point, and above them its name as a link to its `page`.
#[must_use]
pub fn known_place(visit: &Visit, known: &KnownPlace, page: Option<String>) -> AnyView {
    let words = visit.words;
    let point = known.area.point.map(|point| {
        let address = visit.urls.geo(point.latitude(), point.longitude());
        let coordinates = words
            .listing_coordinates(format!("{:.5}", point.latitude()), format!("{:.5}", point.longitude()));
        view! {
            <p class="point">
                <a class="unprinted" href=address>{icon(icons::PLACE)} {words.listing_point()}</a>
                <span class="hint">{coordinates}</span>
            </p>
        }
    });
    let name = page.map(|page| view! { <span><a href=page><bdi>{known.name.clone()}</bdi></a></span> });
    let rest = lines(words, &PublicPlace::Known(known.clone())).into_iter().skip(1);
    let rest = rest.map(in_its_way).collect_view();
    view! {
        <address>
            {name}
            {rest}
        </address>
        {point}
    }
    .into_any()
}

/// The address of a place in one line, without its name.
#[must_use]
pub fn in_a_line(words: Words, known: &KnownPlace) -> String {
    lines(words, &PublicPlace::Known(known.clone())).into_iter().skip(1).collect::<Vec<_>>().join(", ")
}

fn address(words: Words, place: &PublicPlace) -> AnyView {
    let lines = lines(words, place).into_iter().map(in_its_way).collect_view();
    view! { <address>{lines}</address> }.into_any()
}

/// A line of an address: its number stays in front of its street, whichever way the page runs.
fn in_its_way(line: String) -> AnyView {
    view! { <span><bdi>{line}</bdi></span> }.into_any()
}

/// Name and address, a line each, the country last.
fn lines(words: Words, place: &PublicPlace) -> Vec<String> {
    let country = place.area().country.as_deref().and_then(|code| moments::country(words, code));
    let mut lines: Vec<String> = place.lines().into_iter().chain(country.map(str::to_owned)).collect();
    // A place that is called like its town is told once.
    lines.dedup();
    lines
}

fn online(visit: &Visit, listing: &PublicListing) -> AnyView {
    if !listing.attendance.has_link() {
        return ().into_any();
    }
    let words = visit.words;
    let is_hybrid = listing.attendance == Attendance::Hybrid;
    let how = match &listing.online_url {
        Some(link) => {
            let also = is_hybrid.then(|| view! { <p>{words.listing_hybrid()}</p> });
            view! {
                {also}
                <p>
                    <a href=link.clone() rel="noreferrer nofollow">{icon(icons::ONLINE)} {words.listing_online_open()}</a>
                </p>
            }
            .into_any()
        }
        None => {
            let also = is_hybrid.then(|| words.listing_hybrid());
            match listing.contact.as_deref() {
                Some(how) => {
                    view! { <p>{also} " " {words.listing_online_ask()} " " {contact(how)}</p> }.into_any()
                }
                None => view! { <p>{also} " " {words.listing_online_sent()}</p> }.into_any(),
            }
        }
    };
    let heading = (!is_hybrid).then(|| view! { <p><strong>{words.listing_online()}</strong></p> });
    view! {
        {heading}
        {how}
        <p class="hint">{words.listing_online_zone(zone_in_words(visit.words, &listing.zone))}</p>
    }
    .into_any()
}

/// A way to reach the organiser, as a link where it is one.
#[must_use]
pub fn contact(typed: &str) -> AnyView {
    let typed = typed.trim();
    let is_one_word = !typed.contains(char::is_whitespace);
    if is_one_word && (typed.starts_with("https://") || typed.starts_with("http://")) {
        return view! { <a href=typed.to_owned() rel="noreferrer nofollow">{typed.to_owned()}</a> }
            .into_any();
    }
    if is_one_word
        && !typed.contains(['/', ':', '?', '&'])
        && typed.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
    {
        return view! { <a href=format!("mailto:{typed}")>{typed.to_owned()}</a> }.into_any();
    }
    // A telephone number runs its own way, whichever way the page does.
    view! { <bdi>{typed.to_owned()}</bdi> }.into_any()
}
