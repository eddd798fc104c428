//! Names that somebody asks for: approve, say no with a reason, and take either back.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use server::{
    Desk,
    groups::claims::{self, Claim, Verdict},
    ids::ClaimId,
    listings::Refusals,
    moderation::RejectError,
    urls::View,
};

use super::{answer, groups::asking_why, moment};
use crate::pages::{
    form::{Posted, from_query},
    refusal,
    request::Visit,
};

/// A reason that could not be taken: of which claim, and why.
type Unfinished<'a> = Option<(ClaimId, &'a Posted, &'a Refusals)>;

/// `GET /moderate/claims`
pub async fn show(State(desk): State<Desk>, visit: Visit) -> Response {
    page(&desk, &visit, None).await
}

/// `POST /moderate/claims/{id}/approval`
pub async fn approve(State(desk): State<Desk>, visit: Visit, Path(id): Path<String>) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    match claims::approve(&desk, moderator, numbered(&id)).await {
        Ok(done) => back(&visit, if done { "approved" } else { "nothing" }),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// `POST /moderate/claims/{id}/rejection`
pub async fn reject(
    State(desk): State<Desk>,
    visit: Visit,
    Path(id): Path<String>,
    posted: Posted,
) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    let id = numbered(&id);
    match claims::reject(&desk, moderator, id, posted.fields.get("reason"), visit.words).await {
        Ok(done) => back(&visit, if done { "rejected" } else { "nothing" }),
        Err(RejectError::Refused(sentence)) => {
            let refusals = Refusals::one("reason", sentence);
            page(&desk, &visit, Some((id, &posted, &refusals))).await
        }
        Err(RejectError::Broken(broken)) => refusal::broken(&visit, &broken),
    }
}

/// `POST /moderate/claims/{id}/undo`
pub async fn undo(State(desk): State<Desk>, visit: Visit, Path(id): Path<String>) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    match claims::undo(&desk, moderator, numbered(&id)).await {
        Ok(done) => back(&visit, if done { "undone" } else { "nothing" }),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

fn numbered(id: &str) -> ClaimId {
    ClaimId(id.parse().unwrap_or_default())
}

fn back(visit: &Visit, done: &str) -> Response {
    Redirect::to(&visit.urls.moderate_claims(done)).into_response()
}

async fn page(desk: &Desk, visit: &Visit, unfinished: Unfinished<'_>) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(visit) };
    let (waiting, decided) = match claims::all(desk, moderator).await {
        Ok(both) => both,
        Err(broken) => return refusal::broken(visit, &broken),
    };
    let words = visit.words;
    let status = if unfinished.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    answer(visit, status, words.claims_heading(), || {
        let done = match from_query(&visit.query).get("done") {
            "approved" => Some(words.claims_done_approved()),
            "rejected" => Some(words.claims_done_rejected()),
            "undone" => Some(words.claims_done_undone()),
            "nothing" => Some(words.claims_done_nothing()),
            _ => None,
        };
        let none = waiting.is_empty().then(|| view! { <p>{words.claims_none()}</p> });
        let cards = waiting.iter().map(|claim| card(visit, claim, unfinished)).collect_view();
        let before = (!decided.is_empty()).then(|| {
            let lines = decided.iter().map(|claim| line(visit, claim)).collect_view();
            view! {
                <section class="part">
                    <h2>{words.claims_decided_heading()}</h2>
                    <ul class="queue">{lines}</ul>
                </section>
            }
        });
        view! {
            <div class="wrap">
                <p class="crumb"><a href=visit.urls.moderate()>{words.moderate_back()}</a></p>
                <h1>{words.claims_heading()}</h1>
                {done.map(|done| view! { <p class="notice" role="status">{done}</p> })}
                <p class="lede">{words.claims_lede()}</p>
                {none}
                <ol class="queue">{cards}</ol>
                {before}
            </div>
        }
        .into_any()
    })
}

fn card(visit: &Visit, claim: &Claim, unfinished: Unfinished<'_>) -> AnyView {
    let (words, urls) = (visit.words, &visit.urls);
    let id = claim.id.0;
    let here = claim.is_here.then(|| view! { <p>{words.claims_here()}</p> });
    let page = urls.list(&View::Group(claim.key.clone()));
    let said: Vec<_> = claim
        .words
        .as_deref()
        .unwrap_or_default()
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| view! { <p>{line.to_owned()}</p> })
        .collect();
    let unfinished =
        unfinished.filter(|(of, ..)| *of == claim.id).map(|(_, posted, refusals)| (posted, refusals));
    view! {
        <li class="panel">
            <h2>{words.claims_who(who(visit, claim), claim.name.as_str())}</h2>
            <p class="hint">{moment(visit, claim.at)}</p>
            <blockquote class="notice">{said}</blockquote>
            <p>{words.claims_others(claim.of_others)} " " {words.claims_own(claim.own)}</p>
            {here}
            <p><a href=page>{words.claims_page()}</a></p>
            <div class="decide">
                <form method="post" action=urls.moderate_claim_approve(id)>
                    <button type="submit">{words.claims_approve()}</button>
                </form>
                {asking_why(
                    visit,
                    urls.moderate_claim_reject(id),
                    &format!("claim-{id}"),
                    [words.claims_reject_fold(), words.claims_reject_label(), words.claims_reject()],
                    unfinished,
                )}
            </div>
        </li>
    }
    .into_any()
}

fn line(visit: &Visit, claim: &Claim) -> AnyView {
    let words = visit.words;
    let (said, why) = match &claim.verdict {
        Some(Verdict::Rejected(why)) => (words.claims_rejected(claim.name.as_str()), Some(why.clone())),
        _ => (words.claims_approved(claim.name.as_str()), None),
    };
    view! {
        <li class="panel">
            <p><strong>{said}</strong> " " <span class="hint">{who(visit, claim)}</span></p>
            {why.map(|why| view! { <blockquote class="notice">{why}</blockquote> })}
            <form class="doings" method="post" action=visit.urls.moderate_claim_undo(claim.id.0)>
                <button type="submit" class="quiet">{words.claims_undo()}</button>
            </form>
        </li>
    }
    .into_any()
}

fn who(visit: &Visit, claim: &Claim) -> String {
    claim.email.clone().unwrap_or_else(|| visit.words.claims_gone_person())
}
