//! A place that everybody may know: where it is, and what is on there.

use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use server::{Desk, places, urls::View};

use super::{lists, parts::venue, refusal, request::Visit, shell};

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
    let words = visit.words;
    let description = match place.area.locality.as_deref() {
        Some(town) => words.place_description_town(place.name.as_str(), town),
        None => words.place_description(place.name.as_str()),
    };
    let head = lists::head(visit, &listed, description);
    shell::answer(StatusCode::OK, visit, head, || {
        view! {
            <div class="wrap">
                <p class="crumb">
                    <a href=visit.urls.list(&View::WhatsOn)>{words.listing_been_way_on()}</a>
                </p>
                <h1>{place.name.clone()}</h1>
                <section class="venue at">{venue::known_place(visit, &place, None)}</section>
                {lists::inside(visit, &listed, &besides)}
            </div>
        }
        .into_any()
    })
}
