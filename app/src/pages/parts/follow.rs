//! "Follow this calendar": every way to take a list or a listing along, the same on every page.

use leptos::prelude::*;
use server::http::{choices::Choices, followed::Followed};

use super::icons::{self, icon};
use crate::pages::{assets, request::Visit};

/// So many days before each date the panel offers to tell of it.
pub const ANNOUNCED_DAYS: i32 = 7;

/// The panel, folded until asked for.
#[must_use]
pub fn panel(visit: &Visit, followed: &Followed) -> AnyView {
    let words = visit.words;
    let calendar = followed.calendar(&visit.urls, Choices::default());
    view! {
        <details class="follow">
            <summary>{icon(icons::CALENDAR)} {words.follow_title()}</summary>
            <div class="inside">
                <p>{words.follow_text()}</p>
                {ways(visit, followed, Choices::default())}
                <p>
                    <a href=visit.urls.follow_calendar(&calendar)>{words.follow_help()}</a>
                </p>
                <p>
                    <a href=followed.embed_form(&visit.urls)>{words.embed_link()}</a>
                </p>
            </div>
        </details>
    }
    .into_any()
}

/// The address of a calendar, told as it was chosen, and all that can be done with it.
#[must_use]
pub fn ways(visit: &Visit, followed: &Followed, choices: Choices) -> AnyView {
    let words = visit.words;
    let urls = &visit.urls;
    let calendar = followed.calendar(urls, choices);
    let name = followed.name.as_str();
    // Links to others are pressed by whoever wants them; nothing is ever asked of those on its own.
    view! {
        <label class="address">
            {words.follow_address()}
            <span>
                <input
                    type="text"
                    readonly
                    value=urls.absolute(&calendar)
                    data-copy=words.follow_copy()
                    data-copied=words.follow_copied()
                />
            </span>
        </label>
        <div>
            <p>{words.follow_open()}</p>
            <ul>
                {way(urls.webcal(&calendar), words.follow_apps())}
                {away(urls.google_calendar(&calendar), words.follow_google())}
                {away(urls.outlook_calendar(&calendar, name), words.follow_outlook())}
                {away(urls.office_calendar(&calendar, name), words.follow_office())}
            </ul>
            <p class="hint">{words.follow_privacy()}</p>
        </div>
        <div>
            <p>{words.follow_more()}</p>
            <ul>
                {way(urls.follow(&followed.by_email()), words.follow_email())}
                {followed.news(urls).map(|news| way(news, words.follow_atom()))}
                {followed
                    .announcements(urls, ANNOUNCED_DAYS)
                    .map(|news| way(news, words.follow_announce()))}
                {way(followed.json(urls), words.follow_json())}
                {way(followed.file(urls), words.follow_file())}
            </ul>
        </div>
        <script src=assets::href("copy.js") defer></script>
    }
    .into_any()
}

fn way(address: String, name: String) -> AnyView {
    view! { <li><a href=address>{name}</a></li> }.into_any()
}

/// A way that leads to somebody else, who is not told from where.
fn away(address: String, name: String) -> AnyView {
    view! { <li><a href=address rel="noreferrer">{name}</a></li> }.into_any()
}
