//! What somebody keeps on their device to read it without a network: the button of a listing, the page that lists it, and the
//! script behind both. We do not learn of it: a browser alone knows what it keeps.

use std::{collections::BTreeMap, sync::LazyLock};

use axum::{
    http::{HeaderMap, StatusCode},
    response::{IntoResponse as _, Response},
};
use leptos::prelude::*;
use serde_json::json;
use server::{
    http::cache::{Answer, fingerprint},
    urls::{Urls, View},
    words::{Language, Words},
};

use super::{
    assets, refusal,
    request::Visit,
    shell::{self, Head},
};

/// What pages and the worker both know of it, and what pages do.
const SHARED: &str = "keeping.js";
const OF_PAGES: &str = "saved.js";

/// The script of each language, by its tag, and the path that names what is in it.
static SCRIPTS: LazyLock<BTreeMap<&'static str, (String, String)>> = LazyLock::new(|| {
    let one = |language: &Language| Some((language.tag(), written(*language)?));
    Language::ALL.iter().filter_map(one).collect()
});

fn written(language: Language) -> Option<(String, String)> {
    // Of the site it has paths only, which are the same wherever it stands.
    let (words, urls) = (Words::of(language), Urls::new("", language));
    let kept = json!({
        "language": language.tag(),
        "script": urls.offline_script(),
        "all": urls.saved(),
        "words": {
            "all": words.saved_all(),
            "allDropped": words.saved_forgotten_all(),
            "begun": words.saved_last_begun(),
            "doing": words.saved_doing(),
            "done": words.saved_done(),
            "drop": words.saved_drop(),
            "dropped": words.saved_dropped(),
            "failed": words.saved_failed(),
            "forget": words.saved_forget(),
            "here": words.saved_here(),
            "kept": words.saved_kept("{age}"),
            "last": words.saved_last_row(),
            "named": words.named("{name}", "{text}"),
            "none": words.saved_none(),
            "off": words.saved_off(),
            "over": words.saved_over(),
        },
    });
    let text = format!("const KEPT = {kept};\n{}{}", assets::text(SHARED)?, assets::text(OF_PAGES)?);
    let path = urls.saved_script(&fingerprint(text.as_bytes())[..12]);
    Some((text, path))
}

/// What pages and the worker both know.
pub fn shared() -> Option<&'static str> {
    assets::text(SHARED)
}

/// Where the script is; its path changes with what is in it.
pub fn script_path(visit: &Visit) -> String {
    let known = SCRIPTS.get(visit.words.language().tag());
    known.map_or_else(|| visit.urls.saved_script(""), |(_, path)| path.clone())
}

/// `GET /saved.js`.
pub async fn script(visit: Visit, request: HeaderMap) -> Response {
    let Some((text, _)) = SCRIPTS.get(visit.words.language().tag()) else {
        return refusal::not_found(&visit);
    };
    Answer {
        bytes: text.clone().into_bytes(),
        mime: "text/javascript; charset=utf-8",
        cache: "no-cache",
        name: None,
        changed: None,
        packs: true,
    }
    .respond(&request)
    .into_response()
}

/// `GET /saved`: kept with Help now, so that what is kept is found and forgotten without a network, too.
pub async fn show(visit: Visit) -> Response {
    let visit = visit.of_nobody();
    shell::answer(StatusCode::OK, &visit, head(&visit), || page(&visit))
}

/// What its page says of itself.
pub fn head(visit: &Visit) -> Head {
    let words = visit.words;
    Head {
        canonical: Some(visit.urls.saved()),
        unindexed: true,
        style: Some("help.css"),
        ..Head::new(words.saved_title(), words.saved_description())
    }
}

/// The page itself: the same for everybody, until their browser puts in what it keeps.
pub fn page(visit: &Visit) -> AnyView {
    let (words, urls) = (visit.words, &visit.urls);
    view! {
        <div class="wrap">
            <h1>{words.saved_title()}</h1>
            <p class="lede">{words.saved_description()}</p>
            <noscript>
                <p class="notice">
                    {words.saved_scripts()} " " <a href=urls.list(&View::WhatsOn)>{words.lost_whats_on()}</a>
                </p>
            </noscript>
            <section class="part" hidden>
                <ul class="kept-here" tabindex="-1"></ul>
            </section>
            <div class="prose">
                <p>{words.saved_how(words.saved_keep())}</p>
                <p>
                    {words.saved_shared()} " " <a href=urls.shared_screen()>{words.safety_screen_title()}</a>
                </p>
            </div>
            {choices(visit)}
            <section class="part">
                <h2>{words.saved_app_title()}</h2>
                <div class="prose">
                    <p>{words.saved_app(visit.site.name.as_str())}</p>
                </div>
            </section>
        </div>
    }
    .into_any()
}

/// Whether the last list is kept, and the button that forgets everything: shown where a browser can do it.
pub fn choices(visit: &Visit) -> AnyView {
    let words = visit.words;
    view! {
        <div class="switches kept-choices unprinted" hidden>
            <div class="switch">
                <label>
                    <input type="checkbox" name="last-list" aria-describedby="last-list-hint" />
                    <span>{words.saved_last()}</span>
                </label>
                <p class="hint" id="last-list-hint">
                    {words.saved_last_hint()}
                </p>
            </div>
            <p>
                <button type="button" class="quiet">
                    {words.saved_forget_all()}
                </button>
            </p>
            <p class="kept-said" role="status"></p>
        </div>
        {script_of(visit)}
    }
    .into_any()
}

/// What is kept, on the page that stands in place of one that cannot be fetched.
pub fn instead(visit: &Visit) -> AnyView {
    view! {
        <section class="part" hidden>
            <h2>{visit.words.saved_title()}</h2>
            <ul class="kept-here" data-bare tabindex="-1"></ul>
            <p class="kept-said" role="status"></p>
        </section>
        {script_of(visit)}
    }
    .into_any()
}

fn script_of(visit: &Visit) -> AnyView {
    view! { <script type="module" src=script_path(visit)></script> }.into_any()
}

/// The button of a page that anybody may read. `keep.js` shows it where a browser can do it.
pub fn button(visit: &Visit) -> AnyView {
    view! {
        <div class="keeping unprinted" hidden data-script=script_path(visit)>
            <button type="button" class="quiet">
                {visit.words.saved_keep()}
            </button>
            <p role="status"></p>
        </div>
    }
    .into_any()
}
