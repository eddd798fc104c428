//! What visitors reported: look into it, hide the listing meanwhile, mend it with a note, or settle it.

use axum::{extract::State, response::Response};
use leptos::prelude::*;
use server::{
    Desk,
    moderation::{self, Flagged},
};

use super::{Unfinished, ask_again, back, behind, finish, moment, together, with_reason};
use crate::pages::{form::Posted, refusal, request::Visit};

/// `POST /moderate/hidings`
pub async fn hide(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    if posted.broke_off {
        let sentence = visit.words.add_broke_off();
        return ask_again(&desk, &visit, moderator, posted.fields, "reason", sentence).await;
    }
    let (slug, reason) = (posted.fields.get("slug"), posted.fields.get("reason"));
    let outcome = moderation::hide(&desk, moderator, slug, reason, visit.words).await;
    finish(&desk, &visit, moderator, posted.fields, outcome).await
}

/// `POST /moderate/settlements`
pub async fn settle(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    match moderation::settle(&desk, moderator, posted.fields.get("slug")).await {
        Ok(settled) => back(&visit, settled.map(|listing| listing.slug).as_deref()),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// The listings that visitors reported; nothing when there is none.
pub(super) fn section(
    visit: &Visit,
    (flagged, count): &(Vec<Flagged>, usize),
    unfinished: Option<&Unfinished>,
) -> AnyView {
    if flagged.is_empty() {
        return ().into_any();
    }
    let cards = flagged.iter().map(|flagged| card(visit, flagged, unfinished)).collect_view();
    view! {
        <section class="part" id="reported">
            <h2>{visit.words.moderate_flags_heading()}</h2>
            <p>{visit.words.moderate_flags_text()}</p>
            <ol class="queue">{cards}</ol>
            {behind(visit, *count, flagged.len())}
        </section>
    }
    .into_any()
}

fn card(visit: &Visit, flagged: &Flagged, unfinished: Option<&Unfinished>) -> AnyView {
    let words = visit.words;
    let listing = &flagged.listing;
    let slug = listing.slug.clone();
    let card = format!("flag-{slug}");
    let unfinished = Unfinished::of(unfinished, &card);
    let reports = flagged
        .reports
        .iter()
        .map(|(reason, note, at)| {
            let note =
                (!note.is_empty()).then(|| view! { <blockquote class="notice">{note.clone()}</blockquote> });
            view! {
                <li>
                    <strong>{reason.in_words(visit.words)}</strong>
                    " "
                    <span class="hint">{moment(visit, *at)}</span>
                    {note}
                </li>
            }
        })
        .collect_view();
    let (settle, hide) = match flagged.is_hidden {
        true => (words.moderate_show_again(), None),
        false => {
            let hidden = vec![("slug", slug.clone()), ("card", card.clone())];
            let said = (words.moderate_hide_section(), words.moderate_hide());
            let form = with_reason(visit, visit.urls.moderate_hide(), &card, hidden, said, unfinished);
            (words.moderate_settle(), Some(form))
        }
    };
    let reject = flagged.is_hidden.then(|| {
        let hidden = vec![("slug", slug.clone()), ("card", card.clone())];
        let said = (words.moderate_remove_section(), words.moderate_reject());
        with_reason(visit, visit.urls.moderate_reject(), &card, hidden, said, unfinished)
    });
    // What is hidden has no page for everybody.
    let page = match flagged.is_hidden {
        true => visit.urls.moderate_preview(&slug),
        false => visit.urls.listing(listing.kind, &slug),
    };
    let is_hidden = flagged.is_hidden.then(|| view! { <p class="notice">{words.moderate_is_hidden()}</p> });
    view! {
        <li class="panel" id=format!("waits-{card}")>
            <h3><a href=page>{listing.title.clone()}</a></h3>
            {is_hidden}
            <ul class="log">{reports}</ul>
            {(flagged.more > 0).then(|| view! { <p class="hint">{words.moderate_flags_more(flagged.more)}</p> })}
            <p class="doings">
                <a href=visit.urls.moderate_edit(&slug)>{words.moderate_edit()}</a>
                <a href=visit.urls.moderate_history(&slug)>{words.history_link()}</a>
            </p>
            <div class="decide">
                <form method="post" action=visit.urls.moderate_settle()>
                    <input type="hidden" name="slug" value=slug.clone() />
                    <button type="submit">{settle}</button>
                </form>
                {hide}
                {reject}
            </div>
            {together::section(visit, &slug, &card, &flagged.talk, unfinished)}
        </li>
    }
    .into_any()
}
