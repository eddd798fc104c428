//! Where somebody is signed in: each session has the name that they typed, and a button that ends it.

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use jiff::tz::TimeZone;
use leptos::prelude::*;
use server::{
    Broken, Desk,
    fields::Fields,
    ids::{Moment, SessionId},
    listings::Refusals,
    people::{self, Place},
};

use super::{Me, Number, answer, back};
use crate::pages::{form::from_query, parts::field::Sheet, refusal, request::Visit, sign_in};

/// `GET /me/sessions`
pub async fn show(State(desk): State<Desk>, visit: Visit, Me { who, .. }: Me) -> Response {
    match people::sessions(&desk, &who).await {
        Ok(places) => {
            let heading = visit.words.me_sessions_heading();
            answer(&visit, StatusCode::OK, heading, || page(&visit, &places))
        }
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// `POST /me/sessions/{id}/name`
pub async fn name(
    State(desk): State<Desk>,
    visit: Visit,
    Number(id): Number,
    Me { who, posted }: Me,
) -> Response {
    let outcome = people::name_session(&desk, &who, SessionId(id), &posted.fields).await;
    finish(&visit, outcome, "named")
}

/// `POST /me/sessions/{id}/end`
pub async fn end(State(desk): State<Desk>, visit: Visit, Number(id): Number, Me { who, .. }: Me) -> Response {
    finish(&visit, people::end_session(&desk, &who, SessionId(id)).await, "ended")
}

/// `POST /me/sessions/end`: all but this one.
pub async fn end_others(State(desk): State<Desk>, visit: Visit, Me { who, .. }: Me) -> Response {
    finish(&visit, people::end_other_sessions(&desk, &who).await, "all-ended")
}

fn finish(visit: &Visit, outcome: Result<(), Broken>, done: &str) -> Response {
    match outcome {
        Ok(()) => Redirect::to(&visit.urls.me_sessions(done)).into_response(),
        Err(broken) => refusal::broken(visit, &broken),
    }
}

fn page(visit: &Visit, places: &[Place]) -> AnyView {
    let words = visit.words;
    let done = match from_query(&visit.query).get("done") {
        "named" => Some(words.me_done_named()),
        "ended" => Some(words.me_done_ended()),
        "all-ended" => Some(words.me_done_all_ended()),
        _ => None,
    };
    let rows = places.iter().map(|place| row(visit, place)).collect_view();
    let others = (places.len() > 1).then(|| {
        view! {
            <section class="part">
                <h2>{words.me_sessions_end_heading()}</h2>
                <p>{words.me_sessions_end_text()}</p>
                <form class="doings" method="post" action=visit.urls.me_sessions_end()>
                    <button type="submit" class="grave">{words.me_sessions_end()}</button>
                </form>
            </section>
        }
    });
    view! {
        {done.map(|done| view! { <p class="notice" role="status">{done}</p> })}
        <p class="lede">{words.me_sessions_lede()}</p>
        <ul class="queue">{rows}</ul>
        {others}
        {back(visit)}
    }
    .into_any()
}

fn row(visit: &Visit, place: &Place) -> AnyView {
    let words = visit.words;
    let named = if place.name.is_empty() { words.me_session_unnamed() } else { place.name.clone() };
    let day = |moment: Moment| words.day(moment.timestamp().to_zoned(TimeZone::UTC).date(), visit.today());
    let here =
        place.is_this.then(|| view! { <p class="stand"><strong>{words.me_session_this()}</strong></p> });
    let typed: Fields = [("name", place.name.as_str())].into_iter().collect();
    let refusals = Refusals::default();
    let sheet = Sheet { words, typed: &typed, refusals: &refusals };
    let end = match place.is_this {
        true => sign_in::out(visit),
        false => view! {
            <form class="doings" method="post" action=visit.urls.me_session_end(place.id.0)>
                <button type="submit" class="quiet">{words.me_session_end()}</button>
            </form>
        }
        .into_any(),
    };
    view! {
        <li class="panel">
            <h2>{named}</h2>
            {here}
            <p>{words.me_session_since(day(place.since), day(place.until))}</p>
            <form method="post" action=visit.urls.me_session_name(place.id.0)>
                {sheet.ask("name", words.me_session_name_label()).numbered(&place.id.0.to_string()).line()}
                <div class="doings">
                    <button type="submit" class="quiet">{words.me_session_name()}</button>
                </div>
            </form>
            {end}
        </li>
    }
    .into_any()
}
