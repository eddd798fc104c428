//! "Follow in your calendar": every way to take a list or a listing along, folded until asked for.

use leptos::prelude::*;

use super::icons::{self, icon};
use crate::pages::request::Visit;

/// The addresses of one feed.
#[derive(Clone, Debug)]
pub struct Feed {
    /// What it is called in a calendar.
    pub name: String,
    /// The path of its `.ics`, query included.
    pub ics: String,
    /// The path of its `.json`.
    pub json: String,
    /// The path of its `.atom`; a single listing has none.
    pub atom: Option<String>,
    /// The query of the form that asks for the same by email.
    pub email: String,
}

/// The folded panel.
#[must_use]
pub fn panel(visit: &Visit, feed: &Feed) -> AnyView {
    let words = visit.words;
    let urls = &visit.urls;
    view! {
        <details class="follow">
            <summary>{icon(icons::CALENDAR)} {words.follow_title()}</summary>
            <div class="inside">
                <p>{words.follow_text()}</p>
                <ul>
                    <li>
                        <a href=urls.webcal(&feed.ics)>{words.follow_apps()}</a>
                    </li>
                    <li>
                        <a href=urls.google_calendar(&feed.ics) rel="noreferrer">{words.follow_google()}</a>
                    </li>
                    <li>
                        <a href=urls.outlook_calendar(&feed.ics, &feed.name) rel="noreferrer">
                            {words.follow_outlook()}
                        </a>
                    </li>
                    <li>
                        <a href=feed.ics.clone()>{words.follow_download()}</a>
                    </li>
                    {feed.atom.clone().map(|atom| view! { <li><a href=atom>{words.follow_atom()}</a></li> })}
                    <li>
                        <a href=feed.json.clone()>{words.follow_json()}</a>
                    </li>
                </ul>
                <label>
                    {words.follow_copy()}
                    <input type="text" readonly value=urls.absolute(&feed.ics) />
                </label>
                <p class="hint">{words.follow_google_note()}</p>
                <p>
                    <a href=urls.follow(&feed.email)>{words.follow_email()}</a>
                </p>
            </div>
        </details>
    }
    .into_any()
}
