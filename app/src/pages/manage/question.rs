//! "Does it take place?": where the letter before a date leads.

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use pure::recurrence::Occurrence;
use server::{
    Desk,
    listings::{
        PublicListing, Refusals,
        questions::{self, Asking, Said},
    },
};

use super::{PrivateForm, PrivateLink, acts, not_done};
use crate::pages::{
    form::from_query,
    parts::{
        field::{Sheet, id_of},
        moments,
    },
    request::Visit,
    shell,
};

/// `GET /manage/{token}/question`: what the letter asks. Looking answers nothing.
pub async fn show(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateLink { token, editor }: PrivateLink,
) -> Response {
    match questions::asking(&desk, &editor).await {
        Ok(Some(asking)) => {
            let heading = visit.words.question_title();
            shell::private(StatusCode::OK, &visit, heading, visit.words.manage_describe(), || {
                page(&visit, &token, &asking)
            })
        }
        Ok(None) => not_done(&visit, None),
        Err(broken) => not_done(&visit, Some(&broken)),
    }
}

/// `POST /manage/{token}/question`: yes, it takes place.
pub async fn say_yes(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateForm { token, editor, posted }: PrivateForm,
) -> Response {
    match questions::say_yes(&desk, &editor, posted.fields.get("original").trim()).await {
        Ok(Said::Heard) => acts::to_page(&visit, &token, "takes-place"),
        // Somebody has answered in another way meanwhile: the page says how it stands.
        Ok(Said::NotAsked) => Redirect::to(&visit.urls.manage_question(&token, "")).into_response(),
        Ok(Said::Absent) => not_done(&visit, None),
        Err(broken) => not_done(&visit, Some(&broken)),
    }
}

/// `POST /manage/{token}/questions`: whether letters ask before dates.
pub async fn put_asked(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateForm { token, editor, posted }: PrivateForm,
) -> Response {
    let wanted = posted.fields.get("ask") == "yes";
    match questions::put_asked(&desk, &editor, wanted).await {
        Ok(true) => acts::to_page(&visit, &token, if wanted { "asked" } else { "unasked" }),
        Ok(false) => not_done(&visit, None),
        Err(broken) => not_done(&visit, Some(&broken)),
    }
}

fn page(visit: &Visit, token: &str, asking: &Asking) -> AnyView {
    let words = visit.words;
    let listing = &asking.listing;
    let query = from_query(&visit.query);
    let came_to = query.get("answer");
    let open = asking.open.map(|date| {
        let today = visit.today_in(&listing.zone);
        let when = moments::day_and_start(words, listing, date.start, today);
        let place = moments::where_line(words, listing);
        view! {
            <p class="lede">{words.question_lede()}</p>
            <section class="panel">
                <h2>{listing.title.clone()}</h2>
                <p><strong>{when}</strong></p>
                {place.map(|place| view! { <p>{place}</p> })}
                {(came_to != "cancel").then(|| yes(visit, token, &date))}
            </section>
            {cancelling(visit, token, listing, &date, came_to == "cancel")}
            {(came_to == "cancel").then(|| yes(visit, token, &date))}
            <section class="part">
                <h2>{words.question_change_heading()}</h2>
                <p><a href=change(visit, token, listing, &date)>{words.question_change_link()}</a></p>
            </section>
        }
        .into_any()
    });
    view! {
        <p class="crumb"><a href=visit.urls.manage(token)>{words.manage_back()}</a></p>
        {open.unwrap_or_else(|| view! { <p class="lede">{words.question_none()}</p> }.into_any())}
        {letters(visit, token, asking)}
    }
    .into_any()
}

fn yes(visit: &Visit, token: &str, date: &Occurrence) -> AnyView {
    let words = visit.words;
    view! {
        <form class="doings" method="post" action=visit.urls.manage_question(token, "")>
            <input type="hidden" name="original" value=date.original.to_string() />
            <button type="submit">{words.question_yes_button()}</button>
        </form>
        <p class="hint">{words.question_yes_explain()}</p>
    }
    .into_any()
}

/// Calls the date off, where the private page does it, too.
fn cancelling(
    visit: &Visit,
    token: &str,
    listing: &PublicListing,
    date: &Occurrence,
    is_open: bool,
) -> AnyView {
    let words = visit.words;
    let action = match listing.repeats() {
        true => visit.urls.manage_date_cancellation(token, listing.name_of(date)),
        false => visit.urls.manage_cancellation(token),
    };
    let (typed, refusals) = (server::fields::Fields::default(), Refusals::default());
    let sheet = Sheet { words, typed: &typed, refusals: &refusals };
    view! {
        <details class="group fold" id=id_of("cancel") open=is_open>
            <summary>
                <h2>{words.question_cancel_heading()}</h2>
            </summary>
            <div class="inside">
                <p>{words.question_cancel_explain()}</p>
                <form method="post" action=action novalidate>
                    {sheet
                        .ask("cancel_reason", words.manage_cancel_reason_label())
                        .hint(words.manage_cancel_reason_hint())
                        .lines(2)}
                    <div class="doings">
                        <button type="submit" class="grave">{words.manage_cancel_date()}</button>
                    </div>
                </form>
            </div>
        </details>
    }
    .into_any()
}

fn change(visit: &Visit, token: &str, listing: &PublicListing, date: &Occurrence) -> String {
    match listing.repeats() {
        true => visit.urls.manage_date(token, listing.name_of(date)),
        false => visit.urls.manage_edit(token),
    }
}

/// Whether letters ask, and how to have it otherwise.
fn letters(visit: &Visit, token: &str, asking: &Asking) -> AnyView {
    let words = visit.words;
    let (said, answer, button) = match asking.is_asked {
        true => (words.question_stop_text(), "no", words.question_stop_button()),
        false => (words.question_stopped(), "yes", words.question_start_button()),
    };
    view! {
        <section class="part" id=id_of("letters")>
            <h2>{words.question_stop_heading()}</h2>
            <p>{said}</p>
            <form class="doings" method="post" action=visit.urls.manage_questions(token)>
                <input type="hidden" name="ask" value=answer />
                <button type="submit" class="quiet">{button}</button>
            </form>
        </section>
    }
    .into_any()
}

/// The way here from the private page.
pub fn section(visit: &Visit, token: &str, listing: &PublicListing) -> AnyView {
    let words = visit.words;
    let is_unsure = listing.coming(visit.now).iter().any(|date| listing.is_unsure(date, visit.now));
    let link = visit.urls.manage_question(token, "");
    match is_unsure {
        true => view! {
            <p class="notice">
                {words.question_manage()} " " <a href=link>{words.question_manage_link()}</a>
            </p>
        }
        .into_any(),
        false => view! { <p class="hint"><a href=link>{words.question_asks_heading()}</a></p> }.into_any(),
    }
}
