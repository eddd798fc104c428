//! The forms that add an event or a café: one page, what is needed first, the rest folded away.
//!
//! A refused form is the same page again, with every typed word and a sentence at each field.

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use pure::towns::{self, Spot};
use server::{
    Desk,
    fields::Fields,
    forms,
    http::towns::Fills,
    listings::{self, Refusals, SubmitError, editing, parts::Kind},
    moderation::raids::{self, WORK_BITS},
    wording::{self, spotting::Spotted},
};

use super::{
    assets,
    form::Posted,
    manage::PrivateLink,
    parts::{
        errors,
        field::{Line, Sheet, id_of, with_sentence},
        listing_form::{self, FORM, group},
        towns as offering,
        wording::{CHECK, Checked, button, script},
    },
    refusal,
    request::Visit,
    shell::{self, Head, Nav},
};

/// The one-time key of a form, as a field.
const FORM_KEY: &str = "form_key";

/// The form and every field that the page shows, so that the error summary can lead there.
fn shown() -> Vec<&'static str> {
    [FORM].into_iter().chain(editing::FIELDS.iter().copied()).chain(["image", "email"]).collect()
}

/// `GET /add`: the form for an event.
pub async fn event(State(desk): State<Desk>, visit: Visit) -> Response {
    fresh(&desk, &visit, Kind::Event).await
}

/// `GET /add/cafe`: the form for a café.
pub async fn cafe(State(desk): State<Desk>, visit: Visit) -> Response {
    fresh(&desk, &visit, Kind::Cafe).await
}

/// `POST /add`: takes an event, or whatever the field `kind` says.
pub async fn submit(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    take(&desk, &visit, posted, Kind::Event).await
}

/// `POST /add/cafe`: takes a café, or whatever the field `kind` says.
pub async fn submit_cafe(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    take(&desk, &visit, posted, Kind::Cafe).await
}

async fn fresh(desk: &Desk, visit: &Visit, kind: Kind) -> Response {
    let key = forms::new_form_key(desk);
    answer(StatusCode::OK, desk, visit, kind, &key, Filled::new(&in_town(&visit.query))).await
}

/// `GET /manage/{token}/again`: the same again on another date.
pub async fn again(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateLink { editor, .. }: PrivateLink,
) -> Response {
    match editing::same_again(&desk, &editor).await {
        Ok(Some((kind, fields))) => {
            let key = forms::new_form_key(&desk);
            answer(StatusCode::OK, &desk, &visit, kind, &key, Filled::new(&fields)).await
        }
        Ok(None) => refusal::not_found(&visit),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// The fields of the town that somebody came from, by `town=` and its key.
fn in_town(query: &str) -> Fields {
    let mut fields = Fields::default();
    let key = query.split('&').find_map(|pair| pair.strip_prefix("town="));
    if let Some(town) = key.and_then(towns::by_key).map(Spot::town) {
        let Fills { locality, region, country } = Fills::of(town);
        fields.push("locality", locality);
        fields.push("country", country);
        if !region.is_empty() {
            fields.push("region", region);
        }
    }
    fields
}

async fn take(desk: &Desk, visit: &Visit, posted: Posted, kind: Kind) -> Response {
    let Posted { mut fields, file_too_big, broke_off } = posted;
    if fields.get("kind").is_empty() {
        fields.push("kind", kind.as_str());
    }
    let kind = Kind::parse(fields.get("kind")).unwrap_or(kind);
    if broke_off {
        let sorry = Refusals::one(FORM, visit.words.add_broke_off());
        let key = forms::usable_key(desk, fields.get(FORM_KEY));
        let filled = Filled { refusals: &sorry, ..Filled::new(&fields) };
        return answer(StatusCode::UNPROCESSABLE_ENTITY, desk, visit, kind, &key, filled).await;
    }
    if let Some(found) = wording::asked_for(desk, &mut fields, CHECK).await {
        let key = forms::usable_key(desk, fields.get(FORM_KEY));
        let filled = Filled { found: Some(&found), ..Filled::new(&fields) };
        return answer(StatusCode::OK, desk, visit, kind, &key, filled).await;
    }
    let mut refusals = match listings::submit(desk, visit.comer(), &fields, visit.words).await {
        Ok(submitted) => {
            let thanks = format!("{}?receipt={}", visit.urls.added(), submitted.receipt);
            return Redirect::to(&thanks).into_response();
        }
        Err(SubmitError::Refused(refusals)) => refusals,
        Err(SubmitError::Broken(broken)) => {
            tracing::error!(chain = broken.chain(), "taking a form broke");
            let sorry = Refusals::one(FORM_KEY, visit.words.add_broken());
            let key = fields.get(FORM_KEY);
            let filled = Filled { refusals: &sorry, ..Filled::new(&fields) };
            return answer(StatusCode::INTERNAL_SERVER_ERROR, desk, visit, kind, key, filled).await;
        }
    };
    if file_too_big {
        refusals = with_sentence(refusals, "image", visit.words.add_image_too_big());
    }
    let key = forms::usable_key(desk, fields.get(FORM_KEY));
    let filled = Filled { refusals: &refusals, ..Filled::new(&fields) };
    answer(StatusCode::UNPROCESSABLE_ENTITY, desk, visit, kind, &key, filled).await
}

/// What the form holds, and what is said of it.
#[derive(Clone, Copy)]
struct Filled<'a> {
    typed: &'a Fields,
    refusals: &'a Refusals,
    /// What was found, if somebody wanted their words looked at.
    found: Option<&'a [Spotted]>,
}

impl<'a> Filled<'a> {
    fn new(typed: &'a Fields) -> Self {
        static FINE: Refusals = Refusals(Vec::new());
        Self { typed, refusals: &FINE, found: None }
    }
}

async fn answer(
    status: StatusCode,
    desk: &Desk,
    visit: &Visit,
    kind: Kind,
    key: &str,
    Filled { typed, refusals, found }: Filled<'_>,
) -> Response {
    let words = visit.words;
    let (heading, description) = match kind {
        Kind::Event => (words.add_event_heading(), words.add_event_describe()),
        Kind::Cafe => (words.add_cafe_heading(), words.add_cafe_describe()),
    };
    let title = match (refusals.is_empty(), found) {
        (false, _) => words.add_problem_page(heading),
        (true, Some(_)) => words.wording_checked_page(heading),
        (true, None) => heading,
    };
    // Whoever looks for a way to list something should find the form, but not somebody else's mistakes.
    let head = Head {
        hidden: !refusals.is_empty() || found.is_some() || !typed.get("email").is_empty(),
        once: true,
        island: true,
        current: Some(Nav::Add),
        ..Head::new(title, description)
    };
    let sheet = Sheet { words, typed, refusals };
    // Nobody is shut out of the form because we cannot count.
    let is_raid = raids::is_raid(desk).await.unwrap_or_else(|broken| {
        tracing::error!("{}", broken.chain());
        false
    });
    shell::answer(status, visit, head, || page(visit, kind, (key, is_raid), sheet, Checked::of(found)))
}

fn page<'a>(
    visit: &Visit,
    kind: Kind,
    (key, is_raid): (&str, bool),
    sheet: Sheet<'a>,
    checked: Checked<'a>,
) -> AnyView {
    let words = sheet.words;
    let (heading, lede, other, other_link, other_kind, send) = match kind {
        Kind::Event => (
            words.add_event_heading(),
            words.add_event_lede(),
            words.add_event_other(),
            words.add_event_other_link(),
            Kind::Cafe,
            words.add_send_event(),
        ),
        Kind::Cafe => (
            words.add_cafe_heading(),
            words.add_cafe_lede(),
            words.add_cafe_other(),
            words.add_cafe_other_link(),
            Kind::Event,
            words.add_send_cafe(),
        ),
    };
    view! {
        <div class="wrap">
            <h1>{heading}</h1>
            {errors::summary(sheet, &shown())}
            {checked.summary(words, sheet.typed.has_file())}
            <p class="lede">{lede}</p>
            <p>{other} " " <a href=visit.urls.add(other_kind)>{other_link}</a></p>
            <form
                id=id_of(FORM)
                method="post"
                action=visit.urls.add(kind)
                enctype="multipart/form-data"
                data-work=is_raid.then(|| WORK_BITS.to_string())
                novalidate
            >
                <input type="hidden" name="kind" value=kind.as_str() />
                <input type="hidden" name=FORM_KEY value=key.to_owned() />
                {is_raid.then(|| view! { <input type="hidden" name="work" value="" /> })}
                <div class="trap" aria-hidden="true">
                    <label for="f-website">{words.add_trap_label()}</label>
                    <input id="f-website" name="website" type="text" tabindex="-1" autocomplete="off" />
                </div>
                {listing_form::fields(sheet, checked, kind)}
                {listing_form::picture(sheet, checked, ().into_any())}
                {email(sheet)}
                <div class="doings">
                    <button type="submit">{send}</button>
                    <a href=visit.urls.privacy()>{words.add_keep_private_link()}</a>
                </div>
            </form>
            {button(words, FORM)}
            {offering::offers(visit)}
            {script(&visit.urls, words)}
            {is_raid.then(|| view! { <script src=assets::href("work.js") defer></script> })}
        </div>
    }
    .into_any()
}

fn email(sheet: Sheet<'_>) -> AnyView {
    let words = sheet.words;
    let line = Line { kind: Some("email"), autocomplete: Some("email"), ..Line::default() };
    let inside = view! {
        {sheet.ask("email", words.add_email_label()).hint(words.add_email_hint()).required().line_of(line)}
        <div class="next">
            <h3>{words.add_next_title()}</h3>
            <ol>
                <li>{words.add_next_confirm()}</li>
                <li>{words.add_next_look()}</li>
                <li>{words.add_next_public()}</li>
            </ol>
        </div>
    };
    group(words.add_email_legend(), inside.into_any())
}
