//! Another address for all letters: asked for on one's page, confirmed by a letter that goes there.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use server::{
    Desk,
    fields::Fields,
    listings::Refusals,
    people::{self, LinksError, NewAddress, SignedIn, TakeError},
};

use super::{Me, answer, back};
use crate::pages::{
    form::from_query,
    parts::{
        errors,
        field::{Line, Sheet},
    },
    refusal,
    request::Visit,
    shell,
};

/// `GET /me/address`
pub async fn show(visit: Visit, Me { who, .. }: Me) -> Response {
    form(&visit, &who, StatusCode::OK, &Fields::default(), &Refusals::default())
}

/// `POST /me/address`: a letter asks at the new address.
pub async fn ask(State(desk): State<Desk>, visit: Visit, Me { who, posted }: Me) -> Response {
    match people::ask_new_address(&desk, &who, &posted.fields, visit.words).await {
        Ok(()) => Redirect::to(&visit.urls.me_address("asked")).into_response(),
        Err(LinksError::Refused(refusals)) => {
            form(&visit, &who, StatusCode::UNPROCESSABLE_ENTITY, &posted.fields, &refusals)
        }
        Err(LinksError::Broken(broken)) => refusal::broken(&visit, &broken),
    }
}

/// `GET /new-address/{token}`: one button. Looking changes nothing.
pub async fn confirmable(State(desk): State<Desk>, visit: Visit, Path(token): Path<String>) -> Response {
    let words = visit.words;
    match people::for_new_address(&desk, &token).await {
        Ok(Some(new)) if new.done => done(&visit, &new),
        Ok(Some(new)) => said(&visit, StatusCode::OK, words.new_address_heading(), || {
            view! {
                <p class="lede">{words.new_address_lede(new.address)}</p>
                <form class="doings" method="post" action=visit.urls.new_address(&token)>
                    <input type="hidden" name="token" value=token.clone() />
                    <button type="submit">{words.new_address_button()}</button>
                </form>
            }
            .into_any()
        }),
        Ok(None) => stale(&visit),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// `POST /new-address/{token}`
pub async fn confirm(State(desk): State<Desk>, visit: Visit, Path(token): Path<String>) -> Response {
    let words = visit.words;
    match people::take_new_address(&desk, &token).await {
        Ok(new) => done(&visit, &new),
        Err(TakeError::Absent) => stale(&visit),
        Err(TakeError::Taken) => {
            said(&visit, StatusCode::CONFLICT, words.new_address_taken_heading(), || {
                view! {
                <p class="lede">{words.new_address_taken_lede()}</p>
                <p class="doings"><a class="button" href=visit.urls.sign_in()>{words.sign_in_heading()}</a></p>
            }
            .into_any()
            })
        }
        Err(TakeError::Broken(broken)) => refusal::broken(&visit, &broken),
    }
}

fn done(visit: &Visit, new: &NewAddress) -> Response {
    let words = visit.words;
    said(visit, StatusCode::OK, words.new_address_done_heading(), || {
        view! {
            <p class="lede">{words.new_address_done_lede(new.address.as_str())}</p>
            <p>{words.new_address_done_links()}</p>
            {back(visit)}
        }
        .into_any()
    })
}

fn stale(visit: &Visit) -> Response {
    let words = visit.words;
    said(visit, StatusCode::NOT_FOUND, words.new_address_stale_heading(), || {
        view! {
            <p class="lede">{words.new_address_stale_lede()}</p>
            {back(visit)}
        }
        .into_any()
    })
}

fn said(visit: &Visit, status: StatusCode, heading: String, inside: impl FnOnce() -> AnyView) -> Response {
    shell::private(status, visit, heading, visit.words.new_address_describe(), inside)
}

fn form(visit: &Visit, who: &SignedIn, status: StatusCode, typed: &Fields, refusals: &Refusals) -> Response {
    let words = visit.words;
    let sheet = Sheet { words, typed, refusals };
    let asked = (from_query(&visit.query).get("done") == "asked")
        .then(|| view! { <p class="notice" role="status">{words.me_address_asked()}</p> });
    let email = Line { kind: Some("email"), autocomplete: Some("email"), ..Line::default() };
    answer(visit, status, words.me_address_heading(), || {
        view! {
            {asked}
            {errors::summary(sheet, &["email"])}
            <p class="lede">{words.me_address_lede()}</p>
            <p>{words.me_address_now(who.address())}</p>
            <form method="post" action=visit.urls.me_address("") novalidate>
                {sheet
                    .ask("email", words.me_address_label())
                    .hint(words.me_address_hint())
                    .required()
                    .line_of(email)}
                <div class="doings">
                    <button type="submit">{words.me_address_send()}</button>
                </div>
            </form>
            {back(visit)}
        }
        .into_any()
    })
}
