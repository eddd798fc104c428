//! The next five dates of an event, in words, while its form is being filled in.
//!
//! Without a script its first sentence stays: the dates are shown after the form was sent.

#![allow(
    missing_docs,
    reason = "the macros of islands and server functions make structs that no comment reaches"
)]

use std::time::Duration;

use leptos::{either::Either, html, prelude::*, task::spawn_local, wasm_bindgen, web_sys};
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast, prelude::Closure};

/// How long typing must rest before the server is asked.
const REST: Duration = Duration::from_millis(350);

/// The fields of the form around the island that decide its dates.
const ASKED: &[&str] = &[
    "kind",
    "start_date",
    "start_time",
    "end_date",
    "end_time",
    "all_day",
    "time_zone",
    "country",
    "repeats",
    "rrule",
    "repeats_until",
];

/// The sentences of the island, in the language of its page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Sentences {
    /// What stands above the dates.
    pub title: String,
    /// What stands there as long as no script runs.
    pub without: String,
    /// When no day is chosen yet.
    pub waiting: String,
    /// When the server did not answer.
    pub unreachable: String,
}

/// What the island shows.
#[derive(Clone, PartialEq)]
enum Shown {
    Without,
    Waiting,
    Unreachable,
    Dates(Vec<String>),
    /// Why there are no dates, in the server's words.
    Refused(String),
}

/// The next five dates of what the form around it says, kept up with every change.
#[island]
pub fn NextDates(
    /// The language of the page (BCP 47), in which the server answers.
    language: String,
    /// Ready sentences.
    sentences: Sentences,
) -> impl IntoView {
    let here = NodeRef::<html::Div>::new();
    let shown = RwSignal::new(Shown::Without);
    Effect::new(move |_| {
        if let Some(form) = here.get().and_then(|here| here.closest("form").ok().flatten()) {
            keep_up(form.unchecked_ref(), language.clone(), shown);
        }
    });
    let Sentences { title, without, waiting, unreachable } = sentences;
    let told = move || {
        let sentence = match shown.get() {
            Shown::Without => without.clone(),
            Shown::Waiting => waiting.clone(),
            Shown::Unreachable => unreachable.clone(),
            Shown::Refused(why) => why,
            Shown::Dates(dates) => return Either::Left(list(dates)),
        };
        Either::Right(view! { <p class="hint">{sentence}</p> })
    };
    view! {
        <div class="next-dates" node_ref=here>
            <p class="next-dates-title">{title}</p>
            <div role="status">{told}</div>
        </div>
    }
}

fn list(dates: Vec<String>) -> impl IntoView {
    let dates: Vec<_> = dates.into_iter().map(|date| view! { <li>{date}</li> }).collect();
    view! { <ol role="list">{dates}</ol> }
}

/// Asks again whenever the form changes and then rests for a moment.
fn keep_up(form: &web_sys::HtmlFormElement, language: String, shown: RwSignal<Shown>) {
    let latest = StoredValue::new(0_u32);
    let ask = {
        let form = form.clone();
        move || {
            latest.update_value(|number| *number += 1);
            let mine = latest.get_value();
            let Some(asked) = schedule_of(&form) else { return shown.set(Shown::Waiting) };
            let language = language.clone();
            spawn_local(async move {
                let answer = match next_dates(language, asked).await {
                    Ok(Ok(dates)) => Shown::Dates(dates),
                    Ok(Err(why)) => Shown::Refused(why),
                    Err(_) => Shown::Unreachable,
                };
                // Answers may overtake each other; only the newest question counts.
                if latest.try_get_value() == Some(mine) {
                    shown.set(answer);
                }
            });
        }
    };
    ask();
    let mut rest = leptos::leptos_dom::helpers::debounce(REST, move |()| ask());
    let changed = Closure::<dyn FnMut(web_sys::Event)>::new(move |event: web_sys::Event| {
        let name =
            event.target().and_then(|field| field.unchecked_into::<web_sys::Element>().get_attribute("name"));
        if name.is_some_and(|name| ASKED.contains(&name.as_str())) {
            rest(());
        }
    });
    // A failure leaves the first sentence standing, which stays true.
    for event in ["input", "change"] {
        let _ = form.add_event_listener_with_callback(event, changed.as_ref().unchecked_ref());
    }
    changed.forget();
}

/// What the form says of its dates, as a form would send it; nothing before a day and a time are chosen.
fn schedule_of(form: &web_sys::HtmlFormElement) -> Option<String> {
    let typed = web_sys::FormData::new_with_form(form).ok()?;
    let has = |name| typed.get(name).as_string().is_some_and(|text| !text.is_empty());
    if !has("start_date") || !(has("start_time") || has("all_day")) {
        return None;
    }
    let asked = web_sys::UrlSearchParams::new().ok()?;
    for name in ASKED {
        if let Some(text) = typed.get(name).as_string() {
            asked.append(name, &text);
        }
    }
    Some(asked.to_string().into())
}

/// The next five dates in words, or a sentence that says why there are none. `asked` is written like a query;
/// `language` is a tag such as `en-GB`.
///
/// # Errors
/// When the server cannot be reached.
#[server(prefix = "/islands", endpoint = "next_dates")]
pub async fn next_dates(
    language: String,
    asked: String,
) -> Result<Result<Vec<String>, String>, ServerFnError> {
    use server::words::{Language, Words};

    let desk = use_context::<server::Desk>().ok_or_else(|| ServerFnError::new("no desk"))?;
    let words = Words::of(Language::of_segment(&language).unwrap_or_default());
    Ok(server::listings::preview(&desk, &crate::pages::form::from_query(&asked), words))
}
