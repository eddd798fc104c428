//! "I lost my link": one field, and the same answer for every address.

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use server::{
    Desk,
    fields::Fields,
    listings::Refusals,
    people::{self, Wish},
    urls::View,
};

use super::{
    form::Posted,
    parts::{
        errors,
        field::{Line, Sheet},
    },
    request::Visit,
    shell::{self, Head},
};

/// `GET /resend`: the form.
pub async fn form(visit: Visit) -> Response {
    answer(StatusCode::OK, &visit, &Fields::default(), &Refusals::default())
}

/// `POST /resend`: mails what there is. The answer does not say whether there is anything.
pub async fn send(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    match people::wish(&desk, Wish::Links, &posted.fields, visit.words) {
        Ok(()) => Redirect::to(&visit.urls.resent()).into_response(),
        Err(refusals) => answer(StatusCode::UNPROCESSABLE_ENTITY, &visit, &posted.fields, &refusals),
    }
}

/// `GET /resend/sent`: what happens next, whoever asked.
pub async fn sent(visit: Visit) -> Response {
    let words = visit.words;
    shell::private(StatusCode::OK, &visit, words.resend_done_heading(), words.resend_describe(), || {
        view! {
            <p class="lede">{words.resend_done_lede()}</p>
            <p>{words.resend_done_none()}</p>
            <p class="doings">
                <a class="button quiet" href=visit.urls.resend()>{words.resend_done_again()}</a>
                <a class="button quiet" href=visit.urls.list(&View::WhatsOn)>{words.following_asked_browse()}</a>
            </p>
        }
        .into_any()
    })
}

fn answer(status: StatusCode, visit: &Visit, typed: &Fields, refusals: &Refusals) -> Response {
    let words = visit.words;
    let heading = words.resend_heading();
    let title = if refusals.is_empty() { heading } else { words.add_problem_page(heading) };
    let head = Head { hidden: true, ..Head::new(title, words.resend_describe()) };
    let sheet = Sheet { words, typed, refusals };
    shell::answer(status, visit, head, || page(visit, sheet))
}

fn page(visit: &Visit, sheet: Sheet<'_>) -> AnyView {
    let words = sheet.words;
    let email = Line { kind: Some("email"), autocomplete: Some("email"), ..Line::default() };
    view! {
        <div class="wrap">
            <h1>{words.resend_heading()}</h1>
            {errors::summary(sheet, &["email"])}
            <p class="lede">{words.resend_lede()}</p>
            <form method="post" action=visit.urls.resend() novalidate>
                {sheet
                    .ask("email", words.resend_email_label())
                    .hint(words.resend_email_hint())
                    .required()
                    .line_of(email)}
                <div class="doings">
                    <button type="submit">{words.resend_send()}</button>
                </div>
            </form>
        </div>
    }
    .into_any()
}
