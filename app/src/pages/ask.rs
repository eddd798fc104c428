//! A visitor asks for the address or the link that a listing hides. No account, and neither side learns the other's address.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use server::{
    Desk,
    fields::Fields,
    follows::parts::ahead_in_words,
    forms,
    listings::{
        PublicListing, Refusals,
        requests::{self, AskError, Closed, Form, Hidden, Place},
    },
    urls::View,
};

use super::{
    form::Posted,
    parts::{
        errors,
        field::{Choice, Line, Sheet, id_of},
        listing_form::FORM,
        moments, rescued,
    },
    refusal,
    request::Visit,
    shell::{self, Head},
};

const FORM_KEY: &str = "form_key";
const SHOWN: &[&str] = &[FORM, "date", "name", "words", "email"];

/// `GET /ask/{slug}`
pub async fn show(State(desk): State<Desk>, visit: Visit, Path(slug): Path<String>) -> Response {
    let key = forms::new_form_key(&desk);
    answer(&desk, &visit, &slug, StatusCode::OK, &key, &Fields::default(), &Refusals::default()).await
}

/// `POST /ask/{slug}`: takes a question. The answer does not say whether we know the address, or whether it asked before.
pub async fn send(
    State(desk): State<Desk>,
    visit: Visit,
    Path(slug): Path<String>,
    posted: Posted,
) -> Response {
    let Posted { fields, broke_off, .. } = posted;
    let taken = match broke_off {
        true => Err(AskError::Refused(Refusals::one(FORM, visit.words.add_broke_off()))),
        false => requests::ask(&desk, &slug, &fields, visit.comer(), visit.words).await,
    };
    let (status, refusals) = match taken {
        Ok(()) => return Redirect::to(&visit.urls.ask_sent(&slug)).into_response(),
        Err(AskError::Refused(refusals)) => (StatusCode::UNPROCESSABLE_ENTITY, refusals),
        Err(AskError::Closed) => (StatusCode::CONFLICT, Refusals::default()),
        Err(AskError::Broken(broken)) => {
            tracing::error!(chain = broken.chain(), "taking a question broke");
            (StatusCode::INTERNAL_SERVER_ERROR, Refusals::one(FORM_KEY, visit.words.ask_broken()))
        }
    };
    let key = forms::usable_key(&desk, fields.get(FORM_KEY));
    answer(&desk, &visit, &slug, status, &key, &fields, &refusals).await
}

/// `GET /ask/{slug}/sent`: what happens next, whoever asked.
pub async fn sent(visit: Visit) -> Response {
    let words = visit.words;
    // It is the same for every slug, and repeats none.
    let head = Head { hidden: true, lost: true, ..Head::new(words.ask_sent_heading(), words.ask_describe()) };
    shell::answer(StatusCode::OK, &visit, head, || {
        view! {
            <div class="wrap">
                <h1>{words.ask_sent_heading()}</h1>
                <p class="lede">{words.ask_sent_lede()}</p>
                <p>{words.ask_sent_none()}</p>
                <p class="doings">
                    <a class="button quiet" href=visit.urls.list(&View::WhatsOn)>{words.ask_sent_on()}</a>
                </p>
            </div>
        }
        .into_any()
    })
}

async fn answer(
    desk: &Desk,
    visit: &Visit,
    slug: &str,
    status: StatusCode,
    key: &str,
    typed: &Fields,
    refusals: &Refusals,
) -> Response {
    let words = visit.words;
    match requests::place(desk, slug).await {
        Ok(Place::Open(form)) => {
            let heading = match form.hides {
                Hidden::Place => words.ask_heading_place(),
                Hidden::Link => words.ask_heading_link(),
                Hidden::Both => words.ask_heading_both(),
            };
            let sheet = Sheet { words, typed, refusals };
            shell::private(status, visit, heading, words.ask_describe(), || page(visit, &form, key, sheet))
        }
        Ok(Place::Closed(listing, why)) => {
            shell::private(status, visit, words.ask_closed_heading(), words.ask_describe(), || {
                closed(visit, &listing, why, typed)
            })
        }
        Ok(Place::Gone) => refusal::gone(visit),
        Ok(Place::Absent) => refusal::not_found(visit),
        Err(broken) => refusal::broken(visit, &broken),
    }
}

fn page(visit: &Visit, form: &Form, key: &str, sheet: Sheet<'_>) -> AnyView {
    let words = visit.words;
    let listing = &form.listing;
    let how = match form.hours.filter(|_| !form.dates.is_empty()) {
        Some(hours) => words.ask_how_by_itself(ahead_in_words(words, hours)),
        None => words.ask_how_by_hand(),
    };
    let keep = if form.dates.is_empty() { words.ask_keep_undated() } else { words.ask_keep() };
    let email = Line { kind: Some("email"), autocomplete: Some("email"), ..Line::default() };
    // A name that a browser knows is most often a full one.
    let name = Line { autocomplete: Some("off"), ..Line::default() };
    view! {
        {errors::summary(sheet, SHOWN)}
        <p class="lede">{words.ask_about(listing.title.as_str())}</p>
        <div class="prose">
            <p>{words.ask_lede()}</p>
            <p>{how}</p>
        </div>
        <form id=id_of(FORM) method="post" action=visit.urls.ask(&listing.slug) novalidate>
            <input type="hidden" name=FORM_KEY value=key.to_owned() />
            <div class="trap" aria-hidden="true">
                <label for="f-website">{words.add_trap_label()}</label>
                <input id="f-website" name="website" type="text" tabindex="-1" autocomplete="off" />
            </div>
            {dates(visit, form, sheet)}
            {sheet.ask("name", words.ask_name_label()).hint(words.ask_name_hint()).line_of(name)}
            {sheet.ask("words", words.ask_words_label()).hint(words.ask_words_hint()).lines(4)}
            {sheet.ask("email", words.ask_email_label()).hint(words.ask_email_hint()).required().line_of(email)}
            <p class="hint after">{keep}</p>
            <div class="doings">
                <button type="submit">{words.ask_send()}</button>
                <a href=visit.urls.listing(listing.kind, &listing.slug)>{words.ask_back()}</a>
            </div>
        </form>
    }
    .into_any()
}

/// Which date it is about: one is said, of several the next is chosen.
fn dates(visit: &Visit, form: &Form, sheet: Sheet<'_>) -> AnyView {
    let words = visit.words;
    let listing = &form.listing;
    let today = visit.today_in(&listing.zone);
    let mut offered: Vec<Choice> = form
        .dates
        .iter()
        .map(|date| {
            let said = moments::day_and_start(words, listing, date.start, today);
            Choice::new(date.original.to_string(), said)
        })
        .collect();
    // A date that was chosen and is off by now stays in sight, with its sentence.
    if offered.is_empty() && sheet.refusals.of("date").is_none() {
        return ().into_any();
    }
    if offered.is_empty() {
        offered.push(Choice::new("", words.letter_dates_to_come()));
    }
    sheet.ask("date", words.ask_date_label()).pick(offered)
}

/// Nobody can ask: why, a way on, and what was typed meanwhile.
fn closed(visit: &Visit, listing: &PublicListing, why: Closed, typed: &Fields) -> AnyView {
    let words = visit.words;
    let title = listing.title.as_str();
    let said = match why {
        Closed::Cancelled => words.ask_closed_cancelled(title),
        Closed::Over => words.ask_closed_over(title),
        Closed::NothingHidden => words.ask_closed_nothing(title),
    };
    view! {
        <p class="lede">{said}</p>
        {rescued::typed(words, typed)}
        <p class="doings">
            <a class="button" href=visit.urls.listing(listing.kind, &listing.slug)>{words.ask_closed_listing()}</a>
            <a class="button quiet" href=visit.urls.list(&View::WhatsOn)>{words.ask_closed_on()}</a>
        </p>
    }
    .into_any()
}
