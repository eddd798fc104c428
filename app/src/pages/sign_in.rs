//! Signing in by a link and one button. A reader who does not sign in never gets a cookie.

use axum::{
    extract::{Path, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use server::{Desk, listings::parts::Kind, people};

use super::{refusal, request::Visit, shell};

/// `GET /sign-in`: how one signs in.
pub async fn explain(visit: Visit) -> Response {
    answer(&visit, StatusCode::OK, visit.words.sign_in_heading(), || how(&visit))
}

/// `GET /sign-in/{token}`: one button. Looking uses nothing up.
pub async fn show(State(desk): State<Desk>, visit: Visit, Path(token): Path<String>) -> Response {
    match people::for_sign_in(&desk, &token).await {
        Ok(true) => answer(&visit, StatusCode::OK, visit.words.sign_in_heading(), || button(&visit, &token)),
        Ok(false) => stale(&visit),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// `POST /sign-in/{token}`: begins a session.
pub async fn sign_in(State(desk): State<Desk>, visit: Visit, Path(token): Path<String>) -> Response {
    match people::sign_in(&desk, &token).await {
        Ok(Some(session)) => {
            let queue = Redirect::to(&visit.urls.moderate()).into_response();
            with_cookie(queue, &people::session_cookie(&desk, &session))
        }
        Ok(None) => stale(&visit),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// `POST /sign-out`: ends the session and forgets its cookie.
pub async fn sign_out(State(desk): State<Desk>, visit: Visit) -> Response {
    if let Some(who) = &visit.person
        && let Err(broken) = people::sign_out(&desk, who).await
    {
        return refusal::broken(&visit, &broken);
    }
    let home = Redirect::to(&visit.urls.home()).into_response();
    with_cookie(home, &people::no_session_cookie(&desk))
}

fn with_cookie(mut response: Response, cookie: &str) -> Response {
    if let Ok(cookie) = HeaderValue::from_str(cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn stale(visit: &Visit) -> Response {
    answer(visit, StatusCode::NOT_FOUND, visit.words.sign_in_stale_heading(), || {
        view! { <p class="lede">{visit.words.sign_in_stale()}</p> }.into_any()
    })
}

fn answer(visit: &Visit, status: StatusCode, heading: String, inside: impl FnOnce() -> AnyView) -> Response {
    shell::private(status, visit, heading, visit.words.sign_in_describe(), inside)
}

fn how(visit: &Visit) -> AnyView {
    let words = visit.words;
    if visit.moderator().is_some() {
        return view! {
            <p class="lede">{words.sign_in_signed_in()}</p>
            <form class="doings" method="post" action=visit.urls.sign_out()>
                <a class="button" href=visit.urls.moderate()>{words.sign_in_to_queue()}</a>
                <button type="submit" class="quiet">{words.sign_in_out_button()}</button>
            </form>
        }
        .into_any();
    }
    view! {
        <p class="lede">{words.sign_in_how()}</p>
        <div class="prose">
            <p>{words.sign_in_moderators()}</p>
            <p>{words.sign_in_lost()}</p>
            <p>
                {words.sign_in_lost_manage()} " "
                <a href=visit.urls.resend()>{words.sign_in_lost_manage_link()}</a>
            </p>
        </div>
        <p class="doings">
            <a class="button quiet" href=visit.urls.add(Kind::Event)>{words.sign_in_add()}</a>
        </p>
    }
    .into_any()
}

fn button(visit: &Visit, token: &str) -> AnyView {
    let words = visit.words;
    view! {
        <p class="lede">{words.sign_in_ready()}</p>
        <form class="doings" method="post" action=visit.urls.sign_in_with(token)>
            <input type="hidden" name="token" value=token.to_owned() />
            <button type="submit">{words.sign_in_button()}</button>
        </form>
        <p class="hint">{words.sign_in_cookie()}</p>
    }
    .into_any()
}
