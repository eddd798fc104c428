//! The general poster: it invites to talk, not to one evening, so that it never grows old.

use axum::{
    extract::{Path, RawQuery, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use leptos::prelude::*;
use server::{Desk, http::print, urls::View};

use super::{
    parts::downloads::downloads,
    refusal,
    request::Visit,
    shell::{self, Head},
};

/// The papers that the poster comes on, the usual one first.
const PAPERS: &[&str] = &["a4", "a3", "letter"];

/// `GET /posters`.
pub async fn wall(visit: Visit) -> Response {
    let words = visit.words;
    let head = Head {
        canonical: Some(visit.urls.posters()),
        ..Head::new(words.posters_title(), words.posters_description())
    };
    shell::answer(StatusCode::OK, &visit, head, || page(&visit))
}

/// `GET /posters/{file}`.
pub async fn file(
    State(desk): State<Desk>,
    visit: Visit,
    Path(file): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    match print::general_poster(&desk, visit.words, &file, &query.unwrap_or_default(), &headers).await {
        Ok(Some(sheet)) => sheet,
        Ok(None) => refusal::not_found(&visit),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

fn page(visit: &Visit) -> AnyView {
    let words = visit.words;
    let urls = &visit.urls;
    view! {
        <div class="wrap">
            <h1>{words.posters_title()}</h1>
            <p class="lede">{words.posters_lede()}</p>
            <section class="room">
                <img
                    class="sheet"
                    src=urls.poster_file("svg", "")
                    alt=words.posters_preview()
                    width="420"
                    height="594"
                />
                <div>
                    <h2>{words.posters_general()}</h2>
                    <p>{words.posters_use()}</p>
                    {downloads(visit, PAPERS, |query| urls.poster_file("pdf", query))}
                    <p class="hint">{words.leaflets_black_tip()}</p>
                </div>
            </section>
            <section class="part">
                <h2>{words.posters_own_title()}</h2>
                <div class="prose">
                    <p>{words.posters_own()}</p>
                    <p>
                        <a href=urls.list(&View::WhatsOn)>{words.lost_whats_on()}</a>
                    </p>
                </div>
            </section>
            <p class="after">
                <a href=urls.leaflets()>{words.posters_leaflets()}</a>
            </p>
        </div>
    }
    .into_any()
}
