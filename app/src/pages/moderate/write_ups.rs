//! Write-ups that wait: what is told, with its photos, and what everybody reads meanwhile. Approve, or say why not.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use server::{
    Desk,
    ids::{WriteUpDecisionId, WriteUpId, WriteUpVersionId},
    listings::Refusals,
    moderation::RejectError,
    write_ups::{self, Decided, Undone, Verb, Waiting},
};

use super::{Unfinished, ask_again, back, behind, moment, with_reason};
use crate::pages::{form::Posted, refusal, request::Visit, write_ups as shown};

/// What the form is known by that takes one down.
const DOWN: &str = "down";

/// `POST /moderate/write-ups/approvals`
pub async fn approve(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    if posted.broke_off {
        return ask_again(&desk, &visit, moderator, posted.fields, "slug", visit.words.add_broke_off()).await;
    }
    match write_ups::approve(&desk, moderator, version_in(&posted)).await {
        Ok(decided) => to_queue(&visit, decided),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// `POST /moderate/write-ups/rejections`
pub async fn reject(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    let outcome = match posted.broke_off {
        true => Err(RejectError::Refused(visit.words.add_broke_off())),
        false => {
            let reason = posted.fields.get("reason");
            write_ups::reject(&desk, moderator, version_in(&posted), reason, visit.words).await
        }
    };
    match outcome {
        Ok(decided) => to_queue(&visit, decided),
        Err(RejectError::Refused(sentence)) => {
            ask_again(&desk, &visit, moderator, posted.fields, "reason", sentence).await
        }
        Err(RejectError::Broken(broken)) => refusal::broken(&visit, &broken),
    }
}

/// `GET /moderate/write-ups/{id}`: one that everybody reads.
pub async fn show(State(desk): State<Desk>, visit: Visit, Path(id): Path<i64>) -> Response {
    published(&desk, &visit, WriteUpId(id), None).await
}

/// `POST /moderate/write-ups/{id}/withdrawal`
pub async fn take_down(
    State(desk): State<Desk>,
    visit: Visit,
    Path(id): Path<i64>,
    posted: Posted,
) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    let id = WriteUpId(id);
    let outcome = match posted.broke_off {
        true => Err(RejectError::Refused(visit.words.add_broke_off())),
        false => write_ups::take_down(&desk, moderator, id, posted.fields.get("reason"), visit.words).await,
    };
    match outcome {
        Ok(decided) => to_queue(&visit, decided),
        Err(RejectError::Refused(sentence)) => {
            let refusals = Refusals::one("reason", sentence);
            let unfinished = Unfinished { card: DOWN.to_owned(), typed: posted.fields, refusals };
            published(&desk, &visit, id, Some(&unfinished)).await
        }
        Err(RejectError::Broken(broken)) => refusal::broken(&visit, &broken),
    }
}

/// The form that takes one down, below what it takes down.
async fn published(desk: &Desk, visit: &Visit, id: WriteUpId, unfinished: Option<&Unfinished>) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(visit) };
    let (listing, write_up) = match write_ups::one(desk, moderator, id).await {
        Ok(Some(found)) => found,
        Ok(None) => return refusal::not_found(visit),
        Err(broken) => return refusal::broken(visit, &broken),
    };
    let status = if unfinished.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let words = visit.words;
    let title = words.write_up_of(listing.title.as_str(), words.day_with_year(write_up.day));
    super::answer(visit, status, title.clone(), || {
        let back = write_up.address(&visit.urls, &listing);
        let form = with_reason(
            visit,
            visit.urls.moderate_take_down_write_up(id),
            DOWN,
            Vec::new(),
            (words.moderate_write_up_take_down(), words.moderate_write_up_take_down()),
            unfinished,
        );
        view! {
            <div class="wrap">
                <p class="crumb"><a href=back>{listing.title.clone()}</a></p>
                <h1>{title}</h1>
                {shown::said(visit, listing.language(), &write_up.said)}
                {shown::photos(visit, listing.language(), &write_up.photos)}
                <div class="decide">{form}</div>
            </div>
        }
        .into_any()
    })
}

/// `POST /moderate/write-ups/{id}/undo`
pub async fn undo(State(desk): State<Desk>, visit: Visit, Path(id): Path<i64>) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    let id = WriteUpDecisionId(id);
    match write_ups::undo(&desk, moderator, id).await {
        // The queue says how it stands.
        Ok(Undone::Done | Undone::Already | Undone::TooLate) => to_queue(&visit, Some(id)),
        Ok(Undone::Absent) => refusal::not_found(&visit),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

fn version_in(posted: &Posted) -> WriteUpVersionId {
    WriteUpVersionId(posted.fields.get("version").parse().unwrap_or_default())
}

fn to_queue(visit: &Visit, decided: Option<WriteUpDecisionId>) -> Response {
    match decided {
        Some(id) => Redirect::to(&visit.urls.moderate_after_write_up(id)).into_response(),
        // Somebody has decided already, or its authors have written anew.
        None => back(visit, None),
    }
}

/// Says what was just decided, and takes it back if that was a slip.
pub(super) fn notice(visit: &Visit, decided: &Decided) -> AnyView {
    let words = visit.words;
    let title = decided.title.as_str();
    let sentence = match decided.verb {
        _ if decided.is_back => words.moderate_write_up_approved(title),
        _ if decided.is_undone => words.moderate_write_up_undone(title),
        Verb::Approved => words.moderate_write_up_approved(title),
        Verb::Rejected => words.moderate_write_up_rejected(title),
    };
    let undo = decided.can_be_undone.then(|| {
        view! {
            <form class="doings" method="post" action=visit.urls.moderate_undo_write_up(decided.id)>
                <button type="submit" class="quiet" aria-label=words.moderate_undo_what(title)>
                    {words.moderate_undo()}
                </button>
            </form>
        }
    });
    view! {
        <div class="notice" role="status">
            <p>{sentence}</p>
            {undo}
        </div>
    }
    .into_any()
}

/// The write-ups that wait; nothing when none does.
pub(super) fn section(
    visit: &Visit,
    (waiting, count): &(Vec<Waiting>, usize),
    unfinished: Option<&Unfinished>,
) -> AnyView {
    if waiting.is_empty() {
        return ().into_any();
    }
    let words = visit.words;
    let cards = waiting.iter().map(|waiting| card(visit, waiting, unfinished)).collect_view();
    view! {
        <section class="part" id="write-ups">
            <h2>{words.moderate_write_ups_heading()}</h2>
            <p>{words.moderate_write_ups_text()}</p>
            <ol class="queue">{cards}</ol>
            {behind(visit, *count, waiting.len())}
        </section>
    }
    .into_any()
}

fn card(visit: &Visit, waiting: &Waiting, unfinished: Option<&Unfinished>) -> AnyView {
    let words = visit.words;
    let listing = &waiting.listing;
    let id = waiting.version.0.to_string();
    let card = format!("write-up-{id}");
    let hidden = vec![("slug", listing.slug.clone()), ("version", id.clone()), ("card", card.clone())];
    let unfinished = Unfinished::of(unfinished, &card);
    let title = words.write_up_of(listing.title.as_str(), words.day_with_year(waiting.day));
    let before = waiting.before.as_ref().map(|before| {
        view! {
            <details class="fold">
                <summary><span class="fold-title">{words.moderate_write_up_before()}</span></summary>
                <div class="inside">{shown::said(visit, listing.language(), before)}</div>
            </details>
        }
    });
    // What a photo shows is read aloud, and seen here, too.
    let photos = waiting.photos.iter().map(|photo| {
        view! {
            <figure class="photo">
                {shown::photo(visit, listing.language(), photo)}
                <figcaption class="hint">{photo.alt.clone()}</figcaption>
            </figure>
        }
    });
    view! {
        <li class="panel" id=format!("waits-{card}")>
            <h3><a href=visit.urls.date(listing.kind, &listing.slug, waiting.date)>{title}</a></h3>
            {shown::said(visit, listing.language(), &waiting.said)}
            {photos.collect_view()}
            {before}
            <p class="hint">{words.moderate_write_up_since(moment(visit, waiting.since))}</p>
            <div class="decide">
                <form method="post" action=visit.urls.moderate_approve_write_up()>
                    <input type="hidden" name="slug" value=listing.slug.clone() />
                    <input type="hidden" name="version" value=id />
                    <button type="submit">{words.moderate_approve()}</button>
                </form>
                {with_reason(
                    visit,
                    visit.urls.moderate_reject_write_up(),
                    &card,
                    hidden,
                    (words.moderate_reject_section(), words.moderate_reject()),
                    unfinished,
                )}
            </div>
        </li>
    }
    .into_any()
}
