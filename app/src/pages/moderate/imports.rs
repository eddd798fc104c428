//! Calendars that somebody brought in: look at all of them, stop one, and decide about everything that waits of one.

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use server::{
    Desk,
    ids::ImportId,
    imports::{self, Decision, Moderated, Rejected, Stand, Suspended, Verb},
    listings::Refusals,
    moderation::{RejectError, Release},
};

use super::{Unfinished, answer, problem, with_reason};
use crate::pages::{
    form::{Posted, from_query},
    lists::page_asked_for,
    manage::import::{came_in_words, moment},
    parts::pager::{Pages, Turning, pager},
    refusal,
    request::Visit,
};

/// `GET /moderate/imports`
pub async fn show(State(desk): State<Desk>, visit: Visit) -> Response {
    page(&desk, &visit, StatusCode::OK, None).await
}

/// `POST /moderate/imports/end`
pub async fn end(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    match imports::stop_as_moderator(&desk, moderator, import_of(&posted)).await {
        Ok(()) => back(&visit, "ended"),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// `POST /moderate/imports/allowances`
pub async fn allow(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    match imports::allow_again(&desk, moderator, import_of(&posted)).await {
        Ok(()) => back(&visit, "allowed"),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// `POST /moderate/imports/approvals`
pub async fn approve(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    let watch = !posted.fields.get("watch").is_empty();
    let import = import_of(&posted);
    match imports::release_all(&desk, moderator, import, watch, posted.fields.get("seen")).await {
        Ok(Release::Decided) => back(&visit, "already"),
        Ok(Release::Public) => back(&visit, "approved"),
        Ok(Release::Changed) => {
            let refusals = Refusals::one("seen", visit.words.import_moderate_changed());
            let unfinished = Unfinished { card: card_of(import), typed: posted.fields, refusals };
            page(&desk, &visit, StatusCode::CONFLICT, Some(&unfinished)).await
        }
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// `POST /moderate/imports/rejections`
pub async fn reject(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    let reason = posted.fields.get("reason");
    let (import, seen) = (import_of(&posted), posted.fields.get("seen"));
    let sentence = match imports::reject_all(&desk, moderator, import, reason, seen, visit.words).await {
        Ok(Rejected::Nothing) => return back(&visit, "already"),
        Ok(Rejected::AsSeen) => return back(&visit, "rejected"),
        Ok(Rejected::Otherwise) => return back(&visit, "rejected-more"),
        Err(RejectError::Broken(broken)) => return refusal::broken(&visit, &broken),
        Err(RejectError::Refused(sentence)) => sentence,
    };
    let unfinished = Unfinished {
        card: card_of(import_of(&posted)),
        typed: posted.fields,
        refusals: Refusals::one("reason", sentence),
    };
    page(&desk, &visit, StatusCode::UNPROCESSABLE_ENTITY, Some(&unfinished)).await
}

fn import_of(posted: &Posted) -> ImportId {
    ImportId(posted.fields.get("import").parse().unwrap_or_default())
}

fn card_of(import: ImportId) -> String {
    format!("import-{}", import.0)
}

/// To the list, which says what was done. Loading it again does nothing again.
fn back(visit: &Visit, done: &str) -> Response {
    Redirect::to(&visit.urls.moderate_imports_after(done)).into_response()
}

async fn page(desk: &Desk, visit: &Visit, status: StatusCode, unfinished: Option<&Unfinished>) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(visit) };
    let number = page_asked_for(&visit.query);
    let (all, follows) = match imports::all(desk, moderator, number).await {
        Ok(all) => all,
        Err(broken) => return refusal::broken(visit, &broken),
    };
    let words = visit.words;
    answer(visit, status, words.import_moderate_title(), || {
        let none = all.is_empty().then(|| view! { <p>{words.import_moderate_none()}</p> });
        let pages = Pages { page: number, of: None, follows };
        let cards = all.iter().map(|moderated| card(visit, moderated, unfinished)).collect_view();
        view! {
            <div class="wrap">
                <p class="crumb"><a href=visit.urls.moderate()>{words.moderate_back()}</a></p>
                <h1>{words.import_moderate_title()}</h1>
                {done(visit)}
                {unfinished.map(problem)}
                <p class="lede">{words.import_moderate_lede()}</p>
                {none}
                <ol class="queue">{cards}</ol>
                {pager(visit, Turning::Pages, pages, |page| visit.urls.moderate_imports_page(page))}
            </div>
        }
        .into_any()
    })
}

/// Says what was just done.
fn done(visit: &Visit) -> Option<AnyView> {
    let words = visit.words;
    let sentence = match from_query(&visit.query).get("done") {
        "ended" => words.import_moderate_done_ended(),
        "allowed" => words.import_moderate_done_allowed(),
        "approved" => words.import_moderate_done_approved(),
        "rejected" => words.import_moderate_done_rejected(),
        "rejected-more" => words.import_moderate_done_rejected_more(),
        "already" => words.moderate_already(),
        _ => return None,
    };
    Some(
        view! {
            <p class="notice" role="status">
                {sentence} " " <a href=visit.urls.moderate_log()>{words.moderate_undo_in_log()}</a>
            </p>
        }
        .into_any(),
    )
}

fn card(visit: &Visit, moderated: &Moderated, unfinished: Option<&Unfinished>) -> AnyView {
    let words = visit.words;
    let import = &moderated.import;
    let id = card_of(import.id);
    let group = import.group.clone().map(|group| view! { <li>{words.import_moderate_group(group)}</li> });
    let last = import.last.as_ref().map(|(at, counts)| {
        view! { <li>{words.import_last(moment(visit, *at))} " " {came_in_words(visit, counts)}</li> }
    });
    let heading = match import.has_address {
        true => import.origin.clone(),
        false => words.import_from_file(import.origin.as_str()),
    };
    let follows = matches!(import.stand, Stand::Follows(_) | Stand::Failing(..));
    let stop = follows.then(|| {
        view! {
            <form class="doings" method="post" action=visit.urls.moderate_import_end()>
                <input type="hidden" name="import" value=import.id.0.to_string() />
                <button type="submit" class="quiet">{words.import_moderate_stop()}</button>
            </form>
        }
    });
    let allow = matches!(import.stand, Stand::Suspended(Suspended::Moderator, _)).then(|| {
        view! {
            <form class="doings" method="post" action=visit.urls.moderate_import_allow()>
                <input type="hidden" name="import" value=import.id.0.to_string() />
                <p class="hint">{words.import_moderate_allow_hint()}</p>
                <button type="submit" class="quiet">{words.import_moderate_allow()}</button>
            </form>
        }
    });
    let log = moderated.decisions.iter().map(|decision| {
        view! { <li>{decided(visit, decision)}</li> }
    });
    view! {
        <li class="panel" id=format!("waits-{id}")>
            <h2>{heading}</h2>
            <ul class="log">
                <li>{words.import_moderate_by(moderated.email.as_str())}</li>
                {group}
                <li>{stand(visit, &import.stand)}</li>
                {last}
                <li>{words.import_moderate_listings(import.listings)}</li>
                {log.collect_view()}
            </ul>
            {waiting(visit, moderated, &id, Unfinished::of(unfinished, &id))}
            {stop}
            {allow}
        </li>
    }
    .into_any()
}

/// A line of the log of a calendar.
fn decided(visit: &Visit, decision: &Decision) -> String {
    let words = visit.words;
    let verb = match decision.verb {
        Verb::Approved => words.import_moderate_log_approved(),
        Verb::Rejected => words.import_moderate_log_rejected(),
        Verb::Stopped => words.import_moderate_log_stopped(),
        Verb::Allowed => words.import_moderate_log_allowed(),
    };
    let when = moment(visit, decision.at);
    match &decision.by {
        Some(who) => words.moderate_decision_by(verb, who.clone(), when),
        None => words.moderate_decision_on(verb, when),
    }
}

fn stand(visit: &Visit, stand: &Stand) -> String {
    let words = visit.words;
    match stand {
        Stand::Once => words.import_state_once(),
        Stand::Follows(next) => words.import_state_follows(moment(visit, *next)),
        Stand::Failing(_, why) => words.import_state_failing(why.as_str()),
        Stand::Suspended(Suspended::Failures, why) => {
            let why = why.as_deref().unwrap_or_default();
            format!("{} {why}", words.import_moderate_failures())
        }
        Stand::Suspended(Suspended::Organiser, _) => words.import_moderate_organiser(),
        Stand::Suspended(Suspended::Moderator, _) => words.import_moderate_moderator(),
    }
}

/// All that waits of one calendar, decided together; each can be looked at.
fn waiting(visit: &Visit, moderated: &Moderated, id: &str, unfinished: Option<&Unfinished>) -> AnyView {
    if moderated.waiting.is_empty() {
        return ().into_any();
    }
    let words = visit.words;
    let import = moderated.import.id.0.to_string();
    let seen = moderated.seen.clone();
    let each = moderated
        .waiting
        .iter()
        .map(|listing| {
            view! {
                <li>
                    <a href=visit.urls.moderate_preview(&listing.slug)>{listing.title.clone()}</a>
                </li>
            }
        })
        .collect_view();
    view! {
        <p><strong>{words.import_moderate_waiting(moderated.waiting.len())}</strong></p>
        <ol class="log">{each}</ol>
        <div class="decide">
            <form method="post" action=visit.urls.moderate_import_approve()>
                <input type="hidden" name="import" value=import.clone() />
                <input type="hidden" name="seen" value=seen.clone() />
                <label class="watch">
                    <input type="checkbox" name="watch" value="1" /> {words.moderate_watch()}
                </label>
                <button type="submit">{words.import_moderate_approve()}</button>
            </form>
            {with_reason(
                visit,
                visit.urls.moderate_import_reject(),
                id,
                vec![("import", import), ("seen", seen)],
                (words.import_moderate_reject_section(), words.import_moderate_reject()),
                unfinished,
            )}
        </div>
    }
    .into_any()
}
