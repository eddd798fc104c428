//! A visitor tells the moderators that something is wrong with a listing. No account, no name.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use leptos::prelude::*;
use server::{
    Desk,
    fields::Fields,
    forms,
    listings::{self, Found, PublicListing, Refusals},
    moderation::{self, FlagError, FlagReason},
    urls::View,
};

use super::{
    form::Posted,
    parts::{
        errors,
        field::{Choice, Sheet, id_of},
        listing_form::FORM,
    },
    refusal,
    request::Visit,
    shell,
};

const SHOWN: &[&str] = &[FORM, "reason", "note"];

/// `GET /flag/{slug}`
pub async fn show(State(desk): State<Desk>, visit: Visit, Path(slug): Path<String>) -> Response {
    match listings::find_any(&desk, &slug).await {
        Ok(Found::Listing(listing)) => {
            let key = forms::new_form_key(&desk);
            answer(&visit, StatusCode::OK, &listing, &key, &Fields::default(), &Refusals::default())
        }
        Ok(Found::Gone) => refusal::gone(&visit),
        Ok(_) => refusal::not_found(&visit),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// `POST /flag/{slug}`
pub async fn send(
    State(desk): State<Desk>,
    visit: Visit,
    Path(slug): Path<String>,
    posted: Posted,
) -> Response {
    let listing = match listings::find_any(&desk, &slug).await {
        Ok(Found::Listing(listing)) => listing,
        Ok(Found::Gone) => return refusal::gone(&visit),
        Ok(_) => return refusal::not_found(&visit),
        Err(broken) => return refusal::broken(&visit, &broken),
    };
    let outcome = match posted.broke_off {
        true => Err(FlagError::Refused(Refusals::one(FORM, visit.words.add_broke_off()))),
        false => moderation::flag(&desk, visit.comer(), &slug, &posted.fields, visit.words).await,
    };
    match outcome {
        Ok(()) => thanks(&visit),
        Err(FlagError::Refused(refusals)) => {
            let key = forms::usable_key(&desk, posted.fields.get("form_key"));
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            answer(&visit, status, &listing, &key, &posted.fields, &refusals)
        }
        Err(FlagError::Absent) => refusal::not_found(&visit),
        Err(FlagError::Broken(broken)) => refusal::broken(&visit, &broken),
    }
}

fn thanks(visit: &Visit) -> Response {
    let words = visit.words;
    shell::private(StatusCode::OK, visit, words.flag_done_heading(), words.flag_describe(), || {
        view! {
            <p class="lede">{words.flag_done_lede()}</p>
            <p class="doings">
                <a class="button quiet" href=visit.urls.list(&View::WhatsOn)>{words.flag_done_on()}</a>
            </p>
        }
        .into_any()
    })
}

fn answer(
    visit: &Visit,
    status: StatusCode,
    listing: &PublicListing,
    key: &str,
    typed: &Fields,
    refusals: &Refusals,
) -> Response {
    let words = visit.words;
    let sheet = Sheet { words, typed, refusals };
    shell::private(status, visit, words.flag_heading(), words.flag_describe(), || {
        page(visit, listing, key, sheet)
    })
}

fn page(visit: &Visit, listing: &PublicListing, key: &str, sheet: Sheet<'_>) -> AnyView {
    let words = visit.words;
    let reasons = FlagReason::ALL
        .iter()
        .map(|reason| Choice::new(reason.as_str(), reason.in_words(visit.words)))
        .collect();
    view! {
        {errors::summary(sheet, SHOWN)}
        <p class="lede">{words.flag_about(listing.title.as_str())}</p>
        <p>{words.flag_lede()}</p>
        <p>{words.flag_emergency()} " " <a href=visit.urls.help_now()>{words.shell_help_now()}</a></p>
        <form id=id_of(FORM) method="post" action=visit.urls.flag(&listing.slug) novalidate>
            <input type="hidden" name="form_key" value=key.to_owned() />
            <div class="trap" aria-hidden="true">
                <label for="f-website">{words.add_trap_label()}</label>
                <input id="f-website" name="website" type="text" tabindex="-1" autocomplete="off" />
            </div>
            {sheet.ask("reason", words.flag_reason_label()).required().one_of(reasons)}
            {sheet.ask("note", words.flag_note_label()).hint(words.flag_note_hint()).lines(4)}
            <div class="doings">
                <button type="submit">{words.flag_send()}</button>
                <a href=visit.urls.listing(listing.kind, &listing.slug)>{words.flag_back()}</a>
            </div>
        </form>
    }
    .into_any()
}
