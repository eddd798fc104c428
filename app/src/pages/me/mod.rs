//! The page of whoever signed in: what they list, what waits for them, and how they sign in.

pub mod address;
pub mod codes;
pub mod groups;
pub mod rights;
pub mod sessions;

use std::{collections::HashMap, convert::Infallible};

use axum::{
    extract::{FromRef, FromRequest, FromRequestParts, Path, Request, State},
    http::{StatusCode, request::Parts},
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use server::{
    Desk,
    listings::{PublicListing, State as Stand, parts::Kind},
    people::{self, Mine, MyListing, SignedIn},
    words::{Language, Words},
};

use super::{
    form::{Posted, TooMuch},
    parts::{letters_in::letters_in, rescued},
    refusal,
    request::Visit,
    shell::{self, Head, Nav},
    sign_in,
};

/// `GET /me`
pub async fn show(State(desk): State<Desk>, visit: Visit, Me { who, .. }: Me) -> Response {
    match people::mine(&desk, &who).await {
        Ok(mine) => answer(&visit, StatusCode::OK, visit.words.me_heading(), || page(&visit, &who, &mine)),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// `POST /me/language`: letters in another language.
pub async fn speak(State(desk): State<Desk>, visit: Visit, Me { who, posted }: Me) -> Response {
    match people::get_letters_in(&desk, &who, Language::of_tag(posted.fields.get("language"))).await {
        Ok(()) => Redirect::to(&format!("{}#language", visit.urls.me())).into_response(),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// Whoever signed in, and the form that they sent, if they sent one. Everybody else gets the page that says how to sign
/// in, with what they typed: a session may end while somebody writes.
pub struct Me {
    pub(super) who: SignedIn,
    pub(super) posted: Posted,
}

impl<S: Send + Sync> FromRequest<S> for Me
where
    Desk: FromRef<S>,
{
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let Ok(visit) = Visit::from_request_parts(&mut parts, state).await;
        let posted = Posted::from_request(Request::from_parts(parts, body), state)
            .await
            .map_err(TooMuch::into_response)?;
        match visit.person.clone() {
            Some(who) => Ok(Self { who, posted }),
            None => Err(signed_out(&visit, &posted)),
        }
    }
}

/// The number in a path, `0` when it is none: no row has that.
pub struct Number(pub i64);

impl<S: Send + Sync> FromRequestParts<S> for Number {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Infallible> {
        let named = Path::<HashMap<String, String>>::from_request_parts(parts, state).await;
        let number = named.ok().and_then(|Path(named)| named.get("id")?.parse().ok());
        Ok(Self(number.unwrap_or_default()))
    }
}

fn signed_out(visit: &Visit, posted: &Posted) -> Response {
    let words = visit.words;
    shell::private(StatusCode::FORBIDDEN, visit, words.me_out_heading(), words.me_describe(), || {
        view! {
            <p class="lede">{words.me_out_lede()}</p>
            {rescued::typed(words, &posted.fields)}
            <p class="doings">
                <a class="button" href=visit.urls.sign_in()>{words.sign_in_heading()}</a>
                <a class="button quiet" href=visit.urls.home()>{words.lost_home()}</a>
            </p>
        }
        .into_any()
    })
}

/// A page of theirs.
pub(super) fn answer(
    visit: &Visit,
    status: StatusCode,
    heading: String,
    inside: impl FnOnce() -> AnyView,
) -> Response {
    let head = Head {
        hidden: true,
        current: Some(Nav::Me),
        ..Head::new(heading.clone(), visit.words.me_describe())
    };
    shell::answer(status, visit, head, || {
        view! {
            <div class="wrap">
                <h1>{heading}</h1>
                {inside()}
            </div>
        }
        .into_any()
    })
}

/// The way back to the whole.
pub(super) fn back(visit: &Visit) -> AnyView {
    view! { <p class="doings"><a class="button quiet" href=visit.urls.me()>{visit.words.me_back()}</a></p> }
        .into_any()
}

fn page(visit: &Visit, who: &SignedIn, mine: &Mine) -> AnyView {
    let words = visit.words;
    let (needs, rest): (Vec<_>, Vec<_>) = mine.listings.iter().partition(|mine| mine.needs_them());
    let none = mine.listings.is_empty().then(|| view! { <p>{words.me_listings_none()}</p> });
    let more = (mine.from_calendars > 0)
        .then(|| view! { <p class="hint">{words.me_from_calendars(mine.from_calendars)}</p> });
    view! {
        <p class="lede">{words.me_signed_in_as(who.address())}</p>
        {(!needs.is_empty()).then(|| listed(visit, words.me_needs_heading(), &needs))}
        {(!rest.is_empty()).then(|| listed(visit, words.me_listings_heading(), &rest))}
        {none}
        {more}
        <p class="doings">
            <a class="button quiet" href=visit.urls.add(Kind::Event)>{words.me_add_event()}</a>
            <a class="button quiet" href=visit.urls.add(Kind::Cafe)>{words.me_add_cafe()}</a>
        </p>
        {groups::section(visit, &mine.groups)}
        {settings(visit, who, mine)}
        <section class="part" id="language">
            <h2>{words.letters_in_heading()}</h2>
            {letters_in(visit, mine.language, visit.urls.me_language())}
        </section>
        {kept(visit)}
        {sign_in::out(visit)}
    }
    .into_any()
}

fn listed(visit: &Visit, heading: String, listings: &[&MyListing]) -> AnyView {
    let rows = listings.iter().map(|mine| row(visit, mine)).collect_view();
    view! {
        <section class="part">
            <h2>{heading}</h2>
            <ul class="queue">{rows}</ul>
        </section>
    }
    .into_any()
}

/// Where a listing stands, in words.
fn stand(words: Words, state: &Stand, listing: &PublicListing) -> String {
    match state {
        Stand::Public if listing.cancelled.is_some() => words.manage_cancelled(),
        Stand::Unconfirmed => words.manage_unconfirmed(),
        Stand::Waiting => words.manage_waiting(),
        Stand::Hidden => words.manage_hidden(),
        Stand::Public => words.manage_public(),
        Stand::Rejected { .. } => words.manage_rejected(),
        Stand::Withdrawn => words.manage_withdrawn(),
    }
}

fn row(visit: &Visit, mine: &MyListing) -> AnyView {
    let (words, urls) = (visit.words, &visit.urls);
    let listing = &mine.listing;
    let stand = stand(words, &mine.state, listing);
    let next = match listing.coming(visit.now).first() {
        Some(date) => {
            let today = visit.today_in(&listing.zone);
            words.me_next(words.day_and_span(date.start, date.end, listing.all_day(), today))
        }
        None => words.me_next_none(),
    };
    let need = match &mine.state {
        _ if mine.is_asked => Some(words.me_needs_agree()),
        Stand::Unconfirmed => Some(words.me_needs_confirm()),
        Stand::Rejected { .. } => Some(words.me_needs_rejected()),
        _ => None,
    };
    let shared = mine.is_shared.then(|| view! { <p class="hint">{words.me_shared()}</p> });
    let of_group = mine.is_of_group.then(|| view! { <p class="hint">{words.me_of_group()}</p> });
    let (way, name) = match &mine.confirm {
        Some(token) => (urls.confirm(token), words.me_confirm()),
        None => (urls.manage(&mine.token), words.me_open()),
    };
    let class = if need.is_some() { "button" } else { "button quiet" };
    view! {
        <li class="panel">
            <h3>{listing.title.clone()}</h3>
            <p class="stand"><strong>{stand}</strong></p>
            <p>{next}</p>
            {need.map(|need| view! { <p>{need}</p> })}
            {shared}
            {of_group}
            <p class="doings"><a class=class href=way>{name}</a></p>
        </li>
    }
    .into_any()
}

/// What they can do about what is kept of them.
fn kept(visit: &Visit) -> AnyView {
    let (words, urls) = (visit.words, &visit.urls);
    view! {
        <section class="part">
            <h2>{words.me_rights_heading()}</h2>
            <ul class="settings">
                <li>
                    <a href=urls.me_kept()>{words.me_kept_link()}</a>
                    <span class="hint">{words.me_kept_text()}</span>
                </li>
                <li>
                    <a href=urls.me_erasure()>{words.me_erasure_link()}</a>
                    <span class="hint">{words.me_erasure_text()}</span>
                </li>
            </ul>
        </section>
    }
    .into_any()
}

fn settings(visit: &Visit, who: &SignedIn, mine: &Mine) -> AnyView {
    let (words, urls) = (visit.words, &visit.urls);
    let codes = match mine.codes_left {
        0 => words.me_codes_none(),
        left => words.me_codes_count(left),
    };
    let lines = [
        (urls.me_sessions(""), words.me_sessions_link(), words.me_sessions_count(mine.sessions)),
        (urls.me_codes(), words.me_codes_link(), codes),
        (urls.me_address(""), words.me_address_link(), words.me_address_text(who.address())),
    ];
    let lines = lines
        .into_iter()
        .map(|(way, name, text)| {
            view! {
                <li>
                    <a href=way>{name}</a>
                    <span class="hint">{text}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="part">
            <h2>{words.me_settings_heading()}</h2>
            <ul class="settings">{lines}</ul>
        </section>
    }
    .into_any()
}
