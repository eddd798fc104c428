//! Changes that wait for a moderator: what everybody sees, what it would be, approve or say no.

use axum::{extract::State, response::Response};
use leptos::prelude::*;
use server::{
    Desk,
    ids::ProposalId,
    moderation::{self, Change},
    wording::{List, spotting},
};

use super::{Unfinished, ask_again, back, behind, finish, together, with_reason};
use crate::pages::{form::Posted, manage::proposed, refusal, request::Visit};

/// `POST /moderate/changes/approvals`
pub async fn approve(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    if posted.broke_off {
        return ask_again(&desk, &visit, moderator, posted.fields, "slug", visit.words.add_broke_off()).await;
    }
    match moderation::release_change(&desk, moderator, proposal_in(&posted), visit.words).await {
        Ok(released) => back(&visit, released.map(|listing| listing.slug).as_deref()),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// `POST /moderate/changes/rejections`
pub async fn reject(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    if posted.broke_off {
        let sentence = visit.words.add_broke_off();
        return ask_again(&desk, &visit, moderator, posted.fields, "reason", sentence).await;
    }
    let reason = posted.fields.get("reason");
    let outcome =
        moderation::reject_change(&desk, moderator, proposal_in(&posted), reason, visit.words).await;
    finish(&desk, &visit, moderator, posted.fields, outcome).await
}

fn proposal_in(posted: &Posted) -> ProposalId {
    ProposalId(posted.fields.get("proposal").parse().unwrap_or_default())
}

/// The changes that wait; nothing when none does.
pub(super) fn section(
    visit: &Visit,
    list: &List,
    (changes, count): &(Vec<Change>, usize),
    unfinished: Option<&Unfinished>,
) -> AnyView {
    if changes.is_empty() {
        return ().into_any();
    }
    let cards = changes.iter().map(|change| card(visit, list, change, unfinished)).collect_view();
    view! {
        <section class="part" id="changes">
            <h2>{visit.words.moderate_changes_heading()}</h2>
            <p>{visit.words.moderate_changes_text()}</p>
            <ol class="queue">{cards}</ol>
            {behind(visit, *count, changes.len())}
        </section>
    }
    .into_any()
}

fn card(visit: &Visit, list: &List, change: &Change, unfinished: Option<&Unfinished>) -> AnyView {
    let words = visit.words;
    let listing = &change.listing;
    let id = change.proposal.id.0.to_string();
    let card = format!("change-{id}");
    let hidden = vec![("slug", listing.slug.clone()), ("proposal", id.clone()), ("card", card.clone())];
    let unfinished = Unfinished::of(unfinished, &card);
    let spotted = super::words::fact(visit, &spotting::in_change(list, &change.proposal.differences));
    view! {
        <li class="panel" id=format!("waits-{card}")>
            <h3><a href=visit.urls.listing(listing.kind, &listing.slug)>{listing.title.clone()}</a></h3>
            {proposed(visit, listing, &change.proposal, &words.moderate_change_then())}
            {spotted.map(|fact| view! { <dl class="told">{fact}</dl> })}
            <p class="hint">{words.moderate_change_since(super::moment(visit, change.proposal.since))}</p>
            <p><a href=visit.urls.moderate_history(&listing.slug)>{words.history_link()}</a></p>
            <div class="decide">
                <form method="post" action=visit.urls.moderate_approve_change()>
                    <input type="hidden" name="slug" value=listing.slug.clone() />
                    <input type="hidden" name="proposal" value=id />
                    <button type="submit">{words.moderate_approve()}</button>
                </form>
                {with_reason(
                    visit,
                    visit.urls.moderate_reject_change(),
                    &card,
                    hidden,
                    (words.moderate_reject_section(), words.moderate_reject()),
                    unfinished,
                )}
            </div>
            {together::section(visit, &listing.slug, &card, &change.talk, unfinished)}
        </li>
    }
    .into_any()
}
