//! What we promise and what nobody can, and for whom the site works: long texts of ours, and beside them the switches of
//! a shared screen and the way to a person.

use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use server::knowledge::{self, Page};

use super::{
    assets, leaflets,
    parts::in_english,
    refusal,
    request::Visit,
    saved,
    shell::{self, Head},
};

/// `GET /safety`.
pub async fn safety(visit: Visit) -> Response {
    let switches = |visit: &Visit| shared_screen(visit);
    text(&visit, "safety", visit.urls.safety(), switches)
}

/// `GET /accessibility`.
pub async fn accessibility(visit: Visit) -> Response {
    text(&visit, "accessibility", visit.urls.accessibility(), |_| ().into_any())
}

fn text(visit: &Visit, slug: &str, path: String, first: impl FnOnce(&Visit) -> AnyView) -> Response {
    let Some(page) = knowledge::find(slug) else { return refusal::not_found(visit) };
    let head = Head {
        canonical: Some(path),
        style: Some("help.css"),
        ..Head::new(page.title.clone(), page.summary.clone())
    };
    shell::answer(StatusCode::OK, visit, head, || text_page(visit, page, first(visit)))
}

fn text_page(visit: &Visit, page: &'static Page, first: AnyView) -> AnyView {
    let words = visit.words;
    let english = in_english::marks(words);
    let sections =
        page.sections(&visit.urls).into_iter().map(|one| leaflets::section(one, english)).collect_view();
    view! {
        <div class="wrap reading">
            <h1 lang=english.lang dir=english.dir>{page.title.as_str()}</h1>
            <p class="lede" lang=english.lang dir=english.dir>{page.summary.as_str()}</p>
            {in_english::note(visit)}
            <p class="hint">{words.knowledge_reviewed(words.plain_date(page.reviewed))}</p>
            {first}
            {sections}
            {person(visit)}
            {leaflets::sources(visit, page)}
        </div>
    }
    .into_any()
}

/// What somebody can do about it themselves, and the switches that need scripts.
fn shared_screen(visit: &Visit) -> AnyView {
    let words = visit.words;
    view! {
        <section class="part" id="shared-screen">
            <h2>{words.safety_screen_title()}</h2>
            <div class="prose">
                <p>{words.safety_screen_text()}</p>
                <p>{words.safety_screen_history()}</p>
            </div>
            <noscript>
                <p class="notice">{words.safety_screen_scripts()}</p>
            </noscript>
            <div class="switches unprinted" hidden>
                {switch(
                    "plain-tabs",
                    words.safety_screen_tabs(words.shell_plain_title()),
                    words.safety_screen_tabs_hint(),
                )}
                {switch("keep-help", words.safety_screen_keep(), words.safety_screen_keep_hint())}
                <p class="hint">{words.safety_screen_clear()}</p>
                <p
                    role="status"
                    data-saved=words.safety_screen_saved()
                    data-refused=words.safety_screen_refused()
                ></p>
            </div>
            <script src=assets::href("safety.js") defer></script>
            {saved::choices(visit)}
            <p>
                <a href=visit.urls.saved()>{words.saved_all()}</a>
            </p>
        </section>
    }
    .into_any()
}

fn switch(name: &'static str, label: String, hint: String) -> AnyView {
    let described = format!("{name}-hint");
    view! {
        <div class="switch">
            <label>
                <input type="checkbox" name=name aria-describedby=described.clone() />
                <span>{label}</span>
            </label>
            <p class="hint" id=described>
                {hint}
            </p>
        </div>
    }
    .into_any()
}

/// Somebody who answers.
fn person(visit: &Visit) -> AnyView {
    let (words, site) = (visit.words, &visit.site);
    let whom = if site.contact.is_empty() {
        words.safety_people_none()
    } else {
        words.safety_people_text(site.contact.as_str())
    };
    let complaints = (!site.complaints.is_empty()).then(|| {
        view! { <p>{words.safety_people_complaints(site.complaints.as_str())}</p> }
    });
    view! {
        <section class="part" id="reach-a-person">
            <h2>{words.safety_people_title()}</h2>
            <div class="prose">
                <p>{whom}</p>
                {complaints}
                <p>
                    <a href=visit.urls.about()>{words.safety_people_about()}</a>
                </p>
            </div>
        </section>
    }
    .into_any()
}
