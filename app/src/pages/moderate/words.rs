//! The list of words that hurt, for those who change it: what was changed, one word as a form, off and back.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use server::{
    Desk,
    fields::Fields,
    http::words::level_in_words,
    ids::WordChangeId,
    listings::Refusals,
    wording::{
        Change, Level,
        changing::{self, ChangeError, FIELDS},
        spotting::Spotted,
    },
};

use super::{answer, moment};
use crate::pages::{
    form::{Posted, from_query},
    parts::{
        errors,
        field::{Choice, Sheet},
        told,
        wording::{alternatives_in_words, place_in_words},
    },
    refusal,
    request::Visit,
};

/// What the page shows besides what was changed.
struct Open<'a> {
    /// The word that is opened; empty when a new one may be added.
    word: String,
    /// The word that was looked for in vain.
    missing: Option<String>,
    typed: &'a Fields,
    refusals: &'a Refusals,
}

/// `GET /moderate/words`: the form of a word that the query names, or an empty one.
pub async fn show(State(desk): State<Desk>, visit: Visit) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    let asked = from_query(&visit.query).get("word").trim().to_owned();
    let typed = match changing::form(&desk, moderator, &asked).await {
        Ok(typed) => typed,
        Err(broken) => return refusal::broken(&visit, &broken),
    };
    let missing = (typed.is_empty() && !asked.is_empty()).then_some(asked);
    let word = typed.get("term").to_owned();
    let open = Open { word, missing, typed: &typed, refusals: &Refusals::default() };
    page(&desk, &visit, StatusCode::OK, &open).await
}

/// `POST /moderate/words`
pub async fn put(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    let outcome = match posted.broke_off {
        true => Err(ChangeError::Refused(Refusals::one("term", visit.words.add_broke_off()))),
        false => changing::put(&desk, moderator, &posted.fields, visit.words).await,
    };
    done(&desk, &visit, &posted.fields, outcome, "put").await
}

/// `POST /moderate/words/removals`
pub async fn switch_off(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    let (term, reason) = (posted.fields.get("term"), posted.fields.get("reason"));
    let outcome = changing::switch_off(&desk, moderator, (term, reason), visit.words).await;
    let mut typed = match changing::form(&desk, moderator, term).await {
        Ok(typed) => typed,
        Err(broken) => return refusal::broken(&visit, &broken),
    };
    typed.set("reason", reason);
    done(&desk, &visit, &typed, outcome, "off").await
}

/// `POST /moderate/words/changes/{id}/end`
pub async fn bring_back(State(desk): State<Desk>, visit: Visit, Path(id): Path<String>) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    match changing::bring_back(&desk, moderator, WordChangeId(id.parse().unwrap_or_default())).await {
        Ok(done) => {
            let done = if done { "back" } else { "nothing" };
            Redirect::to(&visit.urls.moderate_words(done)).into_response()
        }
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

async fn done(
    desk: &Desk,
    visit: &Visit,
    typed: &Fields,
    outcome: Result<(), ChangeError>,
    what: &str,
) -> Response {
    match outcome {
        Ok(()) => Redirect::to(&visit.urls.moderate_words(what)).into_response(),
        Err(ChangeError::Refused(refusals)) => {
            let open = Open { word: String::new(), missing: None, typed, refusals: &refusals };
            page(desk, visit, StatusCode::UNPROCESSABLE_ENTITY, &open).await
        }
        Err(ChangeError::Broken(broken)) => refusal::broken(visit, &broken),
    }
}

async fn page(desk: &Desk, visit: &Visit, status: StatusCode, open: &Open<'_>) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(visit) };
    let changes = match changing::newest(desk, moderator).await {
        Ok(changes) => changes,
        Err(broken) => return refusal::broken(visit, &broken),
    };
    let words = visit.words;
    answer(visit, status, words.wording_moderate_heading(), || {
        let said = match from_query(&visit.query).get("done") {
            "put" => Some(words.wording_moderate_put()),
            "off" => Some(words.wording_moderate_off()),
            "back" => Some(words.wording_moderate_back()),
            "nothing" => Some(words.wording_moderate_nothing()),
            _ => None,
        };
        let sheet = Sheet { words, typed: open.typed, refusals: open.refusals };
        view! {
            <div class="wrap">
                <p class="crumb"><a href=visit.urls.moderate()>{words.moderate_back()}</a></p>
                <h1>{words.wording_moderate_heading()}</h1>
                {said.map(|said| view! { <p class="notice" role="status">{said}</p> })}
                {errors::summary(sheet, &FIELDS)}
                <p class="lede">{words.wording_moderate_lede()}</p>
                <p><a href=visit.urls.words()>{words.wording_list_heading()}</a></p>
                {finding(visit, open)}
                {form(visit, sheet, open)}
                {off(visit, open)}
                {changed(visit, &changes)}
            </div>
        }
        .into_any()
    })
}

fn finding(visit: &Visit, open: &Open<'_>) -> AnyView {
    let words = visit.words;
    let missing = open.missing.as_ref().map(|word| {
        view! { <p class="notice" role="status">{words.wording_moderate_find_none(word.as_str())}</p> }
    });
    view! {
        <form class="searching" method="get" action=visit.urls.moderate_words("")>
            <label for="f-word">{words.wording_moderate_find_label()}</label>
            <p class="hint" id="f-word-hint">{words.wording_moderate_find_hint()}</p>
            <input id="f-word" name="word" type="search" maxlength="80" aria-describedby="f-word-hint" />
            <button type="submit" class="quiet">{words.wording_moderate_find()}</button>
        </form>
        {missing}
    }
    .into_any()
}

fn form(visit: &Visit, sheet: Sheet<'_>, open: &Open<'_>) -> AnyView {
    let words = visit.words;
    let heading = match open.word.as_str() {
        "" => words.wording_moderate_add_heading(),
        word => words.wording_moderate_change_heading(word),
    };
    let levels = Level::ALL
        .into_iter()
        .map(|level| Choice::new(level.as_str(), level_in_words(words, level)))
        .collect();
    let alternatives = sheet.ask("alternatives", words.wording_moderate_alternatives_label());
    view! {
        <section class="part">
            <h2>{heading}</h2>
            <form method="post" action=visit.urls.moderate_words("") novalidate>
                {sheet
                    .ask("term", words.wording_moderate_term_label())
                    .hint(words.wording_moderate_term_hint())
                    .required()
                    .line()}
                {sheet.ask("level", words.wording_moderate_level_label()).required().one_of(levels)}
                {alternatives.hint(words.wording_moderate_alternatives_hint()).required().lines(2)}
                {sheet
                    .ask("forms", words.wording_moderate_forms_label())
                    .hint(words.wording_moderate_forms_hint())
                    .line()}
                {sheet
                    .ask("why", words.wording_moderate_why_label())
                    .hint(words.wording_moderate_why_hint())
                    .required()
                    .lines(2)}
                {sheet
                    .ask("sources", words.wording_moderate_sources_label())
                    .hint(words.wording_moderate_sources_hint())
                    .line()}
                {sheet
                    .ask("reason", words.wording_moderate_reason_label())
                    .hint(words.wording_moderate_reason_hint())
                    .required()
                    .lines(2)}
                <div class="doings">
                    <button type="submit">{words.wording_moderate_save()}</button>
                </div>
            </form>
        </section>
    }
    .into_any()
}

/// Switching the opened word off, folded away.
fn off(visit: &Visit, open: &Open<'_>) -> Option<AnyView> {
    if open.word.is_empty() {
        return None;
    }
    let words = visit.words;
    let (nothing, fine) = (Fields::default(), Refusals::default());
    let sheet = Sheet { words, typed: &nothing, refusals: &fine };
    let reason = sheet
        .ask("reason", words.wording_moderate_reason_label())
        .numbered("off")
        .hint(words.wording_moderate_reason_hint())
        .required()
        .lines(2);
    Some(
        view! {
            <details class="fold">
                <summary><span class="fold-title">{words.wording_moderate_off_section()}</span></summary>
                <form class="inside" method="post" action=visit.urls.moderate_word_off() novalidate>
                    <p>{words.wording_moderate_off_text()}</p>
                    <input type="hidden" name="term" value=open.word.clone() />
                    {reason}
                    <button type="submit" class="grave">{words.wording_moderate_off_button()}</button>
                </form>
            </details>
        }
        .into_any(),
    )
}

fn changed(visit: &Visit, changes: &[Change]) -> AnyView {
    let words = visit.words;
    let inside = if changes.is_empty() {
        view! { <p class="hint">{words.wording_moderate_changes_none()}</p> }.into_any()
    } else {
        let lines = changes.iter().map(|change| line(visit, change)).collect_view();
        view! { <ol class="log">{lines}</ol> }.into_any()
    };
    view! {
        <section class="part">
            <h2>{words.wording_moderate_changes_heading()}</h2>
            {inside}
        </section>
    }
    .into_any()
}

fn line(visit: &Visit, change: &Change) -> AnyView {
    let words = visit.words;
    let (term, when) = (change.term.as_str(), moment(visit, change.made_at));
    let what = match change.is_off {
        true => words.wording_moderate_was_off(term, when),
        false => words.wording_moderate_was_put(term, when),
    };
    let who = match &change.by {
        Some(who) => words.wording_moderate_by(who.as_str(), change.reason.as_str()),
        None => words.wording_moderate_by_nobody(change.reason.as_str()),
    };
    let end = match change.ended_at {
        Some(ended) => {
            view! { <p class="hint">{words.wording_moderate_ended(moment(visit, ended))}</p> }.into_any()
        }
        None => view! {
            <form class="doings" method="post" action=visit.urls.moderate_word_end(change.id)>
                <a href=visit.urls.moderate_word(term)>{words.wording_moderate_find()}</a>
                <button type="submit" class="quiet" aria-label=words.wording_moderate_end_which(term)>
                    {words.wording_moderate_end()}
                </button>
            </form>
        }
        .into_any(),
    };
    view! {
        <li>
            <strong>{what}</strong>
            <p>{who}</p>
            {end}
        </li>
    }
    .into_any()
}

/// What stands in a listing that waits: a line among its facts, or nothing.
pub(super) fn fact(visit: &Visit, spotted: &[Spotted]) -> Option<AnyView> {
    if spotted.is_empty() {
        return None;
    }
    let words = visit.words;
    let lines = spotted
        .iter()
        .map(|spotted| {
            view! {
                <li>
                    {place_in_words(words, spotted.field)} ": "
                    <mark class=spotted.level.as_str()>{spotted.typed.clone()}</mark> " – "
                    {level_in_words(words, spotted.level)} ". "
                    {words.wording_instead_said(alternatives_in_words(words, &spotted.alternatives))}
                </li>
            }
        })
        .collect_view();
    Some(told::fact(words.wording_queue_label(), view! { <ul class="spotted">{lines}</ul> }.into_any()))
}
