//! What the letters to somebody who asked lead to: confirming the question, seeing how it stands, withdrawing it.
//!
//! Looking changes nothing, because mail programs look at links before their readers do.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use jiff::tz::TimeZone;
use leptos::prelude::*;
use server::{
    Broken, Desk,
    ids::Moment,
    listings::requests::{self, Asked, Opened, Stand},
    urls::View,
};

use super::{parts::moments, refusal, request::Visit, shell};

/// `GET /asked/{token}`
pub async fn show(State(desk): State<Desk>, visit: Visit, Path(token): Path<String>) -> Response {
    answer(&visit, &token, requests::open(&desk, &token).await)
}

/// `POST /asked/{token}`: the question goes to the organiser. Twice is once, so a reload does no harm.
pub async fn confirm(State(desk): State<Desk>, visit: Visit, Path(token): Path<String>) -> Response {
    answer(&visit, &token, requests::confirm(&desk, &token).await)
}

/// `POST /asked/{token}/withdrawal`: nothing of it is kept.
pub async fn withdraw(State(desk): State<Desk>, visit: Visit, Path(token): Path<String>) -> Response {
    let words = visit.words;
    match requests::take_back(&desk, &token).await {
        Ok(true) => {
            simple(&visit, StatusCode::OK, words.asked_withdrawn_heading(), words.asked_withdrawn_lede())
        }
        Ok(false) => lost(&visit),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// `GET` of the place that is only for sending: back to the page.
pub async fn lead_back(visit: Visit, Path(token): Path<String>) -> Response {
    Redirect::to(&visit.urls.asked(&token)).into_response()
}

fn answer(visit: &Visit, token: &str, opened: Result<Option<Opened>, Broken>) -> Response {
    let words = visit.words;
    match opened {
        Ok(Some(Opened::Asked(asked))) => {
            shell::private(StatusCode::OK, visit, words.asked_heading(), words.asked_describe(), || {
                page(visit, token, &asked)
            })
        }
        Ok(Some(Opened::Ended)) => {
            simple(visit, StatusCode::GONE, words.asked_ended_heading(), words.asked_ended_lede())
        }
        Ok(None) => lost(visit),
        Err(broken) => refusal::broken(visit, &broken),
    }
}

/// A link of which a part is missing.
fn lost(visit: &Visit) -> Response {
    simple(visit, StatusCode::NOT_FOUND, visit.words.asked_lost_heading(), visit.words.asked_lost_lede())
}

fn simple(visit: &Visit, status: StatusCode, heading: String, lede: String) -> Response {
    let words = visit.words;
    shell::private(status, visit, heading, words.asked_describe(), || {
        view! {
            <p class="lede">{lede}</p>
            <p class="doings">
                <a class="button quiet" href=visit.urls.list(&View::WhatsOn)>{words.ask_sent_on()}</a>
            </p>
        }
        .into_any()
    })
}

fn page(visit: &Visit, token: &str, asked: &Asked) -> AnyView {
    let words = visit.words;
    let stands = match asked.stand {
        Stand::Unconfirmed => words.asked_confirm_lede(),
        Stand::Waits(None) => words.asked_waits(),
        Stand::Waits(Some(due)) => words.asked_waits_until(moment(visit, asked, due)),
        Stand::Off => words.asked_off(),
        Stand::Answered => words.asked_answered(),
    };
    let next = match asked.stand {
        Stand::Unconfirmed => view! {
            <form class="doings" method="post" action=visit.urls.asked(token)>
                <input type="hidden" name="token" value=token.to_owned() />
                <button type="submit">{words.asked_confirm()}</button>
            </form>
            <p class="hint after">{words.asked_not_you()}</p>
        }
        .into_any(),
        _ => ().into_any(),
    };
    view! {
        <p class="lede">{stands}</p>
        {said(visit, asked)}
        {next}
        <section class="part">
            <h2>{words.asked_withdraw_heading()}</h2>
            <p>{words.asked_withdraw_text()}</p>
            <form class="doings" method="post" action=visit.urls.asked_withdrawal(token)>
                <input type="hidden" name="token" value=token.to_owned() />
                <button type="submit" class="quiet">{words.asked_withdraw()}</button>
            </form>
        </section>
    }
    .into_any()
}

/// What was asked.
fn said(visit: &Visit, asked: &Asked) -> AnyView {
    let words = visit.words;
    let about = match &asked.listing {
        Some(listing) => {
            let when = asked.date.map(|date| {
                let today = visit.today_in(&listing.zone);
                let day = words.day(date.start.date(), today);
                let when = match listing.all_day() {
                    true => day,
                    false => words.listing_date_line(day, moments::span_there(words, listing, &date, today)),
                };
                view! { <p>{words.asked_date(when)}</p> }
            });
            let page = visit.urls.listing(listing.kind, &listing.slug);
            view! {
                <p><a href=page>{words.asked_about(listing.title.as_str())}</a></p>
                {when}
            }
            .into_any()
        }
        None => view! { <p>{words.asked_about_gone()}</p> }.into_any(),
    };
    let name = (!asked.name.is_empty()).then(|| view! { <p>{words.asked_name(asked.name.as_str())}</p> });
    let typed = (!asked.words.is_empty()).then(|| {
        let lines = asked.words.lines().filter(|line| !line.trim().is_empty());
        let lines = lines.map(|line| view! { <p>{line.to_owned()}</p> }).collect_view();
        view! {
            <h2>{words.asked_words_heading()}</h2>
            <blockquote class="notice">{lines}</blockquote>
        }
    });
    view! {
        <section class="panel">
            {about}
            {name}
            {typed}
        </section>
    }
    .into_any()
}

/// A moment on the clock of the place.
fn moment(visit: &Visit, asked: &Asked, at: Moment) -> String {
    let words = visit.words;
    let zone = asked.listing.as_ref().map_or(TimeZone::UTC, |listing| listing.zone.time_zone().clone());
    let there = at.timestamp().to_zoned(zone.clone());
    let today = visit.now.to_zoned(zone).date();
    words.listing_date_line(words.day(there.date(), today), words.clock(there.time()))
}
