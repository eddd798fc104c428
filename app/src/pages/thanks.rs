//! After the form: what happens next, and the first dates. Loading it again sends nothing again.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;
use server::{
    Desk,
    listings::{self, Receipt, parts::Kind},
    urls::View,
};

use super::{
    form::from_query,
    refusal,
    request::Visit,
    shell::{self, Head},
};

/// `GET /add/thanks?receipt=…`
pub async fn show(State(desk): State<Desk>, visit: Visit) -> Response {
    let query = from_query(&visit.query);
    let receipt = match listings::receipt(&desk, query.get("receipt"), visit.words).await {
        Ok(receipt) => receipt,
        Err(broken) => return refusal::broken(&visit, &broken),
    };
    let words = visit.words;
    let head = Head { hidden: true, ..Head::new(words.thanks_heading(), words.thanks_letter()) };
    shell::answer(StatusCode::OK, &visit, head, || page(&visit, receipt))
}

fn page(visit: &Visit, receipt: Option<Receipt>) -> AnyView {
    let words = visit.words;
    let kind = receipt.as_ref().map_or(Kind::Event, |receipt| receipt.kind);
    let have = match &receipt {
        Some(receipt) => words.thanks_title_known(receipt.title.clone()),
        None => words.thanks_title_unknown(),
    };
    view! {
        <div class="wrap">
            <h1>{words.thanks_heading()}</h1>
            <p class="lede">{have}</p>
            <div class="prose">
                <p>{words.thanks_letter()}</p>
                <p>{words.thanks_no_letter()}</p>
            </div>
            {receipt.map(|receipt| dates(visit, receipt.dates))}
            <section class="part">
                <h2>{words.thanks_next_heading()}</h2>
                <ol class="steps">
                    <li><p>{words.thanks_next_confirm()}</p></li>
                    <li><p>{words.thanks_next_look()}</p></li>
                    <li><p>{words.thanks_next_public()}</p></li>
                </ol>
                <p>{words.thanks_keep()}</p>
            </section>
            <p class="doings">
                <a class="button quiet" href=visit.urls.add(kind)>{words.thanks_another()}</a>
                <a class="button quiet" href=visit.urls.list(&View::WhatsOn)>{words.thanks_browse()}</a>
            </p>
        </div>
    }
    .into_any()
}

fn dates(visit: &Visit, dates: Vec<String>) -> AnyView {
    let words = visit.words;
    if dates.is_empty() {
        return view! { <p class="notice">{words.thanks_dates_none()}</p> }.into_any();
    }
    let count = dates.len();
    let dates: Vec<_> = dates.into_iter().map(|date| view! { <li>{date}</li> }).collect();
    view! {
        <section class="part">
            <h2>{words.thanks_dates_heading(count)}</h2>
            <ul class="dates">{dates}</ul>
            <p class="hint">{words.thanks_dates_wrong()}</p>
        </section>
    }
    .into_any()
}
