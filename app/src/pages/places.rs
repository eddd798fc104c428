//! A place that everybody may know: where it is, how to get there and in, what is on there, and what was.

use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use pure::{
    points::{Direction, Point},
    towns,
};
use server::{
    Desk,
    listings::{PublicListing, parts::Access, public::KnownPlace},
    places::{self, Stated},
    urls::View,
    words::Words,
};

use super::{
    lists,
    parts::{
        facts,
        icons::{self, icon},
        rows, venue,
    },
    refusal,
    request::Visit,
    shell,
};

/// Where the parts of the page are that stand below its dates.
const WAY: &str = "way";
const ACCESS: &str = "access";
/// So many are named who state the same.
const NAMED_MOST: usize = 3;
/// Nearer than that, one is in the middle of a town.
const MIDDLE_KM: f64 = 0.7;
/// What is said of the way there, rather than of the way in.
const WAYS_THERE: [Access; 2] = [Access::PublicTransport, Access::Parking];

/// `GET /places/{slug}`. A place that somebody keeps to themselves is answered like one that is not there.
pub async fn place(desk: &Desk, visit: &Visit, slug: &str) -> Response {
    let place = match places::find(desk, slug).await {
        Ok(Some(place)) => place,
        Ok(None) => return refusal::not_found(visit),
        Err(broken) => return refusal::broken(visit, &broken),
    };
    let view = View::Place(slug.to_owned());
    let listed = match lists::listed(desk, visit, &view, &place.name).await {
        Ok(listed) => listed,
        Err(broken) => return refusal::broken(visit, &broken),
    };
    let besides = match lists::besides(desk, &listed).await {
        Ok(besides) => besides,
        Err(broken) => return refusal::broken(visit, &broken),
    };
    let there = match places::listed_at(desk, slug).await {
        Ok(there) => there,
        Err(broken) => return refusal::broken(visit, &broken),
    };
    let words = visit.words;
    let description = match place.area.locality.as_deref() {
        Some(town) => words.place_description_town(place.name.as_str(), town),
        None => words.place_description(place.name.as_str()),
    };
    let head = lists::head(visit, &listed, description);
    shell::answer(StatusCode::OK, visit, head, || {
        let stated = places::stated(&there);
        view! {
            <div class="wrap">
                <p class="crumb">
                    <a href=visit.urls.list(&View::WhatsOn)>{words.listing_been_way_on()}</a>
                </p>
                <h1>{place.name.clone()}</h1>
                <p class="lede">{venue::in_a_line(words, &place)}</p>
                {lists::further_down(
                    visit,
                    &listed,
                    &[(WAY, words.place_way()), (ACCESS, words.place_access())],
                )}
                {lists::inside(visit, &listed, &besides)}
                <div class="at after">
                    <section class="venue" id=WAY>
                        <h2>{words.place_way()}</h2>
                        {venue::known_place(visit, &place, None)}
                        {way(visit, &place, &stated)}
                    </section>
                    <section class="venue" id=ACCESS>
                        <h2>{words.place_access()}</h2>
                        {access(visit, &stated)}
                    </section>
                </div>
                {lists::onward(visit, &listed)}
            </div>
        }
        .into_any()
    })
}

/// How to get there: from the nearest town that people know, by what is stated, and on the map of others.
fn way(visit: &Visit, place: &KnownPlace, stated: &Stated<'_>) -> AnyView {
    let words = visit.words;
    let map = place.area.point.map(|point| {
        let address = visit.urls.open_street_map(point.latitude(), point.longitude());
        view! {
            <p class="unprinted">
                <a href=address rel="noreferrer nofollow">{icon(icons::AFTER)} {words.place_open_street_map()}</a>
            </p>
            <p class="hint unprinted">{words.place_open_street_map_hint()}</p>
        }
    });
    let far = place.area.point.map(|point| view! { <p>{from_town(words, point)}</p> });
    let said: Vec<AnyView> = WAYS_THERE
        .iter()
        .filter_map(|way| {
            let (_, by) = stated.ways.iter().find(|(stated, _)| stated == way)?;
            let what = facts::word(words, "access", way.as_str());
            let by = (!stated.alike).then(|| view! { " – " {names(visit, by)} });
            Some(view! { <p><strong>{what}</strong> {by}</p> }.into_any())
        })
        .collect();
    let unknown = said.is_empty().then(|| view! { <p class="hint">{words.place_way_unknown()}</p> });
    (far, said, unknown, map).into_any()
}

/// "About 3 km north of the middle of Leeds".
fn from_town(words: Words, point: Point) -> String {
    let town = towns::landmark(point);
    let km = town.point().distance_km(point);
    if km < MIDDLE_KM {
        return words.place_way_middle(town.name());
    }
    let about = words.place_about(rows::distance(words, km.max(1.0)));
    words.place_way_far(about, direction(words, town.point().direction_to(point)), town.name())
}

fn direction(words: Words, direction: Direction) -> String {
    match direction {
        Direction::North => words.place_north(),
        Direction::NorthEast => words.place_north_east(),
        Direction::East => words.place_east(),
        Direction::SouthEast => words.place_south_east(),
        Direction::South => words.place_south(),
        Direction::SouthWest => words.place_south_west(),
        Direction::West => words.place_west(),
        Direction::NorthWest => words.place_north_west(),
    }
}

/// What is stated of the way in; where those who list something there differ, who states what.
fn access(visit: &Visit, stated: &Stated<'_>) -> AnyView {
    let words = visit.words;
    let word = |access: &Access| facts::word(words, "access", access.as_str());
    let ways: Vec<_> = stated.ways.iter().filter(|(way, _)| !WAYS_THERE.contains(way)).collect();
    let unknown: Vec<String> = stated
        .unknown
        .iter()
        .filter(|way| !WAYS_THERE.contains(way))
        .map(|way| words.lower_first(&word(way)))
        .collect();
    if ways.is_empty() {
        return view! {
            <p>{words.place_access_none()}</p>
            <p class="hint">{words.listing_know_hint()}</p>
        }
        .into_any();
    }
    let unknown = (!unknown.is_empty())
        .then(|| view! { <p class="hint">{words.place_access_unknown(words.join(unknown))}</p> });
    let said = if stated.alike { words.place_access_all() } else { words.place_access_differs() };
    let items = ways
        .into_iter()
        .map(|(way, by)| {
            let by = (!stated.alike).then(|| view! { " – " {names(visit, by)} });
            view! { <li>{icon(icons::ACCESS)} <span><strong>{word(way)}</strong> {by}</span></li> }
        })
        .collect_view();
    view! {
        <p>{said}</p>
        <ul class="ways-in">{items}</ul>
        {unknown}
    }
    .into_any()
}

/// Those who state something, each once, by their names as links.
fn names(visit: &Visit, by: &[&PublicListing]) -> AnyView {
    let words = visit.words;
    let mut named: Vec<&PublicListing> = Vec::new();
    for listing in by {
        if !named.iter().any(|other| other.title == listing.title) {
            named.push(listing);
        }
    }
    let more = named.len().saturating_sub(NAMED_MOST);
    let links = named.into_iter().take(NAMED_MOST).enumerate().map(|(number, listing)| {
        let before = (number > 0).then_some(", ");
        let address = visit.urls.listing(listing.kind, &listing.slug);
        view! { {before} <a href=address>{listing.title.clone()}</a> }
    });
    let more = (more > 0).then(|| {
        let more = u32::try_from(more).unwrap_or(u32::MAX);
        format!(", {}", words.place_access_more(more))
    });
    (links.collect_view(), more).into_any()
}
