//! The front page: what is on soon, the cafés, and how to start one.

use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use server::{
    Desk, knowledge,
    listings::{self, Filter, Row, parts::Kind},
    urls::View,
    words::Language,
};

use super::{
    lists::{Asked, empty, feeds_of},
    parts::{
        drawings::{self, drawing},
        rows::{self, Telling},
    },
    refusal,
    request::Visit,
    shell::{self, Head},
};

/// So many dates are shown.
const DATES: u32 = 6;
/// So many cafés are shown.
const CAFES: u32 = 4;

/// `GET /`. Whoever comes from elsewhere is led to the language that their browser asks for; from our own pages everybody
/// gets here in the language that they chose.
pub async fn home(State(desk): State<Desk>, visit: Visit, headers: HeaderMap) -> Response {
    if let Some(language) = wanted_elsewhere(&visit, &headers) {
        let vary = [(header::VARY, VARIES), (header::CACHE_CONTROL, "no-cache")];
        return (vary, Redirect::to(&visit.urls.in_language(language).home())).into_response();
    }
    let mut response = front_page(desk, visit).await;
    response.headers_mut().append(header::VARY, HeaderValue::from_static(VARIES));
    response
}

/// What decides in which language somebody who comes from elsewhere reads.
const VARIES: &str = "accept-language, sec-fetch-site";

/// The language of a browser that comes from elsewhere to the page without a language; `None` where it is this one.
fn wanted_elsewhere(visit: &Visit, headers: &HeaderMap) -> Option<Language> {
    // Whoever chose this language at the foot of a page has chosen, also with a browser too old to say where it comes from.
    if !visit.query.is_empty() {
        return None;
    }
    let said = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let is_ours = said("sec-fetch-site") == "same-origin" || visit.words.language() != Language::default();
    Language::wanted(said("accept-language")).filter(|wanted| !is_ours && *wanted != Language::default())
}

async fn front_page(desk: Desk, visit: Visit) -> Response {
    let filter = Filter::default();
    let dates = match listings::first_rows(&desk, &View::WhatsOn, &filter, DATES).await {
        Ok(rows) => rows,
        Err(broken) => return refusal::broken(&visit, &broken),
    };
    let cafes = match listings::first_rows(&desk, &View::Cafes, &filter, CAFES).await {
        Ok(rows) => rows,
        Err(broken) => return refusal::broken(&visit, &broken),
    };
    let head = Head {
        canonical: Some(visit.urls.home()),
        feeds: feeds_of(&visit, &View::WhatsOn, &visit.words.whats_on_title(), ""),
        ..Head::new(visit.words.home_title(), visit.words.home_description())
    };
    shell::answer(StatusCode::OK, &visit, head, || page(&visit, &dates, &cafes))
}

fn page(visit: &Visit, dates: &[Row], cafes: &[Row]) -> AnyView {
    let leaflets = knowledge::leaflets().map(|leaflet| {
        let said = visit.words.leaflets_leaflet(leaflet.title.as_str());
        view! {
            <p>
                <a href=visit.urls.leaflet(leaflet.slug)>{said}</a>
            </p>
        }
    });
    let leaflets = leaflets.collect_view();
    view! {
        {hero(visit)}
        <div class="wrap">
            {soon(visit, dates)}
            {some_cafes(visit, cafes)}
            {invitation(visit)}
            <section class="section plain">
                <h2>{visit.words.home_what_title()}</h2>
                <p class="lede">{visit.words.home_what_text()}</p>
                <p>
                    <a href=visit.urls.learn()>{visit.words.learn_title()}</a>
                </p>
                {leaflets}
            </section>
        </div>
    }
    .into_any()
}

fn hero(visit: &Visit) -> AnyView {
    let words = visit.words;
    view! {
        <div class="hero">
            <div class="wrap">
                <div class="words">
                    <h1>{words.home_hello()}</h1>
                    <p class="lede">{words.home_lede()}</p>
                    <form class="finder one" role="search" action=visit.urls.list(&View::WhatsOn)>
                        <div class="ask">
                            <label>
                                {words.home_find()}
                                <input type="search" name="q" placeholder=words.home_find_hint() />
                            </label>
                            <button type="submit">{words.list_find()}</button>
                        </div>
                    </form>
                </div>
                {drawing(drawings::TABLE)}
            </div>
        </div>
    }
    .into_any()
}

fn soon(visit: &Visit, dates: &[Row]) -> AnyView {
    if dates.is_empty() {
        return empty(visit, &View::WhatsOn, &Asked::Nothing);
    }
    let words = visit.words;
    view! {
        <section class="section">
            <div class="heading">
                <h2>{words.home_coming()}</h2>
                <a href=visit.urls.list(&View::WhatsOn)>{words.home_all_dates()}</a>
            </div>
            {rows::list(visit, dates, Telling::Date)}
        </section>
    }
    .into_any()
}

fn some_cafes(visit: &Visit, cafes: &[Row]) -> AnyView {
    if cafes.is_empty() {
        return ().into_any();
    }
    let words = visit.words;
    view! {
        <section class="section">
            <div class="heading">
                <h2>{words.home_cafes()}</h2>
                <a href=visit.urls.list(&View::Cafes)>{words.home_all_cafes()}</a>
            </div>
            {rows::list(visit, cafes, Telling::Cafe)}
        </section>
    }
    .into_any()
}

fn invitation(visit: &Visit) -> AnyView {
    let words = visit.words;
    view! {
        <section class="invite">
            <div>
                <h2>{words.home_invite_title()}</h2>
                <p>{words.home_invite_text()}</p>
                <p class="doings">
                    <a class="button" href=visit.urls.add(Kind::Cafe)>{words.foot_add_cafe()}</a>
                    <a class="button quiet" href=visit.urls.start()>{words.start_link()}</a>
                    <a class="button quiet" href=visit.urls.add(Kind::Event)>{words.foot_add_event()}</a>
                </p>
            </div>
            {drawing(drawings::CUPS)}
        </section>
    }
    .into_any()
}
