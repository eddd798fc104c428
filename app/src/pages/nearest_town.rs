//! "Use where I am": a rough point comes in, and its sender is led to their list near the nearest town.
//!
//! The point comes in the body of a form, so that it stands in no address, no history and no log. Nothing of it is kept.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use pure::points::Point;
use server::{
    fields::Fields,
    listings::{Filter, search::months::Chosen},
    urls::{MAP, View},
};

use super::{form::Posted, request::Visit, shell};

/// `POST /nearest-town`: to the list that `view` names, or to the map, with what was typed in its form, near the nearest
/// town.
pub async fn lead(visit: Visit, posted: Posted) -> Response {
    let fields = posted.fields;
    let view = View::of_path(fields.get("view")).unwrap_or(View::WhatsOn);
    match Point::parse(fields.get("latitude"), fields.get("longitude")) {
        Ok(point) => to(&address(&visit, &view, &fields, &Filter::of_form_at(&view, &fields, point))),
        Err(_) => lost(&visit, &address(&visit, &view, &fields, &Filter::of_form(&view, &fields))),
    }
}

/// `GET` of a place that is only for sending: to what is on.
pub async fn lead_back(visit: Visit) -> Response {
    to(&visit.urls.list(&View::WhatsOn))
}

/// Where these filters lead on the page that asks.
fn address(visit: &Visit, view: &View, fields: &Fields, filter: &Filter) -> String {
    if fields.get("view") != MAP {
        return visit.urls.list_with(view, &filter.to_query());
    }
    let kind = Chosen::parse(&format!("kind={}", fields.get("kind"))).view;
    let chosen = Chosen { view: kind, filter: filter.clone() };
    visit.urls.map(&chosen.to_query(), None)
}

fn to(address: &str) -> Response {
    let mut response = Redirect::to(address).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// What came is no point: the way back to the page, with everything that was typed.
fn lost(visit: &Visit, back: &str) -> Response {
    let words = visit.words;
    let heading = words.list_here_lost_heading();
    shell::private(StatusCode::UNPROCESSABLE_ENTITY, visit, heading.clone(), heading, || {
        view! {
            <p class="lede">{words.list_here_lost()}</p>
            <p class="doings">
                <a class="button quiet" href=back.to_owned()>
                    {words.list_here_lost_back()}
                </a>
            </p>
        }
        .into_any()
    })
}
