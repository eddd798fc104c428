//! How to start a café: the shelf, its pages, a plan for a day, and texts to copy.

mod plan;
mod press_note;

use axum::{extract::Path, http::StatusCode, response::Response};
use leptos::prelude::*;
use server::{
    fields::Fields,
    knowledge::{self, Shelf},
    listings::{Refusals, parts::Kind},
};

pub use self::{
    plan::{calendar, paper, show as plan},
    press_note::show as press_note,
};
use super::{
    learn,
    parts::{
        drawings::{self, drawing},
        field::Sheet,
    },
    refusal,
    request::Visit,
    shell::{self, Head},
};

/// What these pages look like, beside what every page does.
const STYLE: Option<&str> = Some("start.css");

/// `GET /start`.
pub async fn shelf(visit: Visit) -> Response {
    let words = visit.words;
    let head = Head {
        canonical: Some(visit.urls.start()),
        style: STYLE,
        ..Head::new(words.start_title(), words.start_description())
    };
    shell::answer(StatusCode::OK, &visit, head, || shelf_page(&visit))
}

/// `GET /start/{slug}`.
pub async fn page(visit: Visit, Path(slug): Path<String>) -> Response {
    let Some(page) = knowledge::read(Shelf::Start, &slug) else { return refusal::not_found(&visit) };
    let back = (visit.urls.start(), visit.words.start_all());
    let head = Head { style: STYLE, ..learn::head_of(&visit, page) };
    learn::read(&visit, page, head, back, ready(&visit))
}

fn shelf_page(visit: &Visit) -> AnyView {
    let words = visit.words;
    let (typed, refusals) = (Fields::default(), Refusals::default());
    let sheet = Sheet { words, typed: &typed, refusals: &refusals };
    view! {
        <div class="wrap">
            <h1>{words.start_title()}</h1>
            <p class="lede">{words.start_lede()}</p>
            <section class="panel for-date">
                <h2>{words.start_first()}</h2>
                <p>{words.start_first_text()}</p>
                {plan::form(visit, sheet, words.plan_make())}
                <p>
                    <a href=visit.urls.start_plan("")>{words.plan_without()}</a>
                </p>
            </section>
            {learn::pages_on(visit, Shelf::Start)}
            <p class="after">
                <a href=visit.urls.press_note("")>{words.press_title()}</a>
            </p>
            <p>
                <a href=visit.urls.write_ups(None, 1)>{words.write_ups_title()}</a>
            </p>
            {ready(visit)}
        </div>
    }
    .into_any()
}

/// Where every page ends: the form that lists a café.
fn ready(visit: &Visit) -> AnyView {
    let words = visit.words;
    view! {
        <section class="invite">
            <div>
                <h2>{words.start_ready_title()}</h2>
                <p>{words.start_ready()}</p>
                <p class="doings">
                    <a class="button" href=visit.urls.add(Kind::Cafe)>{words.foot_add_cafe()}</a>
                    <a class="button quiet" href=visit.urls.start_plan("")>{words.start_first()}</a>
                </p>
            </div>
            {drawing(drawings::CUPS)}
        </section>
    }
    .into_any()
}
