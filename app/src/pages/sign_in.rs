//! Signing in by a link and one button, or by a code from paper. A reader who does not sign in never gets a cookie.

use axum::{
    extract::{Path, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use server::{
    Desk,
    fields::Fields,
    listings::Refusals,
    people::{self, Begun, LinksError, Wish},
    urls::View,
};

use super::{
    form::Posted,
    parts::{
        errors,
        field::{Line, Sheet},
    },
    refusal,
    request::Visit,
    shell,
};

/// `GET /sign-in`: the form.
pub async fn form(visit: Visit) -> Response {
    filled(&visit, StatusCode::OK, &Fields::default(), &Refusals::default())
}

/// `POST /sign-in`: mails a link. The answer does not say whether we know the address.
pub async fn ask(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    match people::wish(&desk, Wish::SignIn, &posted.fields, visit.words) {
        Ok(()) => Redirect::to(&visit.urls.sign_in_asked()).into_response(),
        Err(refusals) => filled(&visit, StatusCode::UNPROCESSABLE_ENTITY, &posted.fields, &refusals),
    }
}

/// `GET /sign-in/asked`: what happens next, whoever asked.
pub async fn asked(visit: Visit) -> Response {
    let words = visit.words;
    answer(&visit, StatusCode::OK, words.sign_in_asked_heading(), || {
        view! {
            <p class="lede">{words.sign_in_asked_lede()}</p>
            <p>{words.sign_in_asked_none()}</p>
            <p class="doings">
                <a class="button quiet" href=visit.urls.sign_in()>{words.sign_in_asked_again()}</a>
                <a class="button quiet" href=visit.urls.list(&View::WhatsOn)>{words.lost_whats_on()}</a>
            </p>
        }
        .into_any()
    })
}

/// `POST /sign-in/codes`: begins a session by a code from paper.
pub async fn with_code(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    match people::sign_in_with_code(&desk, &posted.fields, visit.words).await {
        // Whoever needs a code has lost their letters: their page is where that is mended.
        Ok(begun) => enter(&desk, &visit.urls.me(), &begun),
        Err(error) => again(&visit, &posted.fields, error),
    }
}

/// `GET` of a place that is only for sending: to the form.
pub async fn lead_back(visit: Visit) -> Response {
    Redirect::to(&visit.urls.sign_in()).into_response()
}

/// `GET /sign-in/{token}`: one button. Looking uses nothing up.
pub async fn show(State(desk): State<Desk>, visit: Visit, Path(token): Path<String>) -> Response {
    match people::for_sign_in(&desk, &token).await {
        Ok(Some(address)) => {
            answer(&visit, StatusCode::OK, visit.words.sign_in_heading(), || button(&visit, &token, &address))
        }
        Ok(None) => stale(&visit),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// `POST /sign-in/{token}`: begins a session.
pub async fn sign_in(
    State(desk): State<Desk>,
    visit: Visit,
    Path(token): Path<String>,
    posted: Posted,
) -> Response {
    match people::sign_in(&desk, &token, &posted.fields).await {
        Ok(Some(begun)) => {
            let way = if begun.is_moderator { visit.urls.moderate() } else { visit.urls.me() };
            enter(&desk, &way, &begun)
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
    with_cookie(&visit.urls.home(), &people::no_session_cookie(&desk))
}

fn enter(desk: &Desk, way: &str, begun: &Begun) -> Response {
    with_cookie(way, &people::session_cookie(desk, &begun.secret))
}

fn with_cookie(way: &str, cookie: &str) -> Response {
    let mut response = Redirect::to(way).into_response();
    if let Ok(cookie) = HeaderValue::from_str(cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn stale(visit: &Visit) -> Response {
    let words = visit.words;
    answer(visit, StatusCode::NOT_FOUND, words.sign_in_stale_heading(), || {
        view! {
            <p class="lede">{words.sign_in_stale()}</p>
            <p class="doings">
                <a class="button" href=visit.urls.sign_in()>{words.sign_in_new_link()}</a>
            </p>
        }
        .into_any()
    })
}

fn again(visit: &Visit, typed: &Fields, error: LinksError) -> Response {
    match error {
        LinksError::Refused(refusals) => filled(visit, StatusCode::UNPROCESSABLE_ENTITY, typed, &refusals),
        LinksError::Broken(broken) => refusal::broken(visit, &broken),
    }
}

fn answer(visit: &Visit, status: StatusCode, heading: String, inside: impl FnOnce() -> AnyView) -> Response {
    shell::private(status, visit, heading, visit.words.sign_in_describe(), inside)
}

fn filled(visit: &Visit, status: StatusCode, typed: &Fields, refusals: &Refusals) -> Response {
    let sheet = Sheet { words: visit.words, typed, refusals };
    let heading = visit.words.sign_in_heading();
    let heading = if refusals.is_empty() { heading } else { visit.words.add_problem_page(heading) };
    answer(visit, status, heading, || match &visit.person {
        Some(_) => signed_in(visit),
        None => forms(visit, sheet),
    })
}

fn signed_in(visit: &Visit) -> AnyView {
    let words = visit.words;
    let queue = visit.moderator().map(|_| {
        view! { <a class="button quiet" href=visit.urls.moderate()>{words.sign_in_to_queue()}</a> }
    });
    view! {
        <p class="lede">{words.sign_in_signed_in()}</p>
        <p class="doings">
            <a class="button" href=visit.urls.me()>{words.sign_in_to_me()}</a>
            {queue}
        </p>
        {out(visit)}
    }
    .into_any()
}

/// The button that signs out.
pub fn out(visit: &Visit) -> AnyView {
    view! {
        <form class="doings" method="post" action=visit.urls.sign_out()>
            <button type="submit" class="quiet">{visit.words.sign_in_out_button()}</button>
        </form>
    }
    .into_any()
}

fn forms(visit: &Visit, sheet: Sheet<'_>) -> AnyView {
    let words = visit.words;
    let email = Line { kind: Some("email"), autocomplete: Some("email"), ..Line::default() };
    let code = Line { autocomplete: Some("off"), ..Line::default() };
    view! {
        {errors::summary(sheet, &["email", "code"])}
        <p class="lede">{words.sign_in_moderators()}</p>
        <p>{words.sign_in_how()}</p>
        <form method="post" action=visit.urls.sign_in() novalidate>
            {sheet
                .ask("email", words.sign_in_email_label())
                .hint(words.sign_in_email_hint())
                .required()
                .line_of(email)}
            <div class="doings">
                <button type="submit">{words.sign_in_send()}</button>
            </div>
        </form>
        <section class="part">
            <h2>{words.sign_in_codes_heading()}</h2>
            <p>{words.sign_in_codes_text()}</p>
            <form method="post" action=visit.urls.sign_in_codes() novalidate>
                {sheet
                    .ask("code", words.sign_in_code_label())
                    .hint(words.sign_in_code_hint())
                    .required()
                    .line_of(code)}
                <div class="doings">
                    <button type="submit" class="quiet">{words.sign_in_code_send()}</button>
                </div>
            </form>
        </section>
        <p class="hint">
            {words.sign_in_lost_manage()} " "
            <a href=visit.urls.resend()>{words.sign_in_lost_manage_link()}</a>
        </p>
    }
    .into_any()
}

fn button(visit: &Visit, token: &str, address: &str) -> AnyView {
    let words = visit.words;
    let (typed, refusals) = (Fields::default(), Refusals::default());
    let sheet = Sheet { words, typed: &typed, refusals: &refusals };
    view! {
        <p class="lede">{words.sign_in_ready(address)}</p>
        <form method="post" action=visit.urls.sign_in_with(token)>
            <input type="hidden" name="token" value=token.to_owned() />
            {sheet.ask("name", words.sign_in_name_label()).hint(words.sign_in_name_hint()).line()}
            <div class="doings">
                <button type="submit">{words.sign_in_button()}</button>
            </div>
        </form>
        <p class="hint">{words.sign_in_cookie()}</p>
    }
    .into_any()
}
