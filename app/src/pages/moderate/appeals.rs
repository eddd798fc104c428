//! What was rejected, and whose organisers ask to look once more: what we said, what they say, publish it or say no.

use axum::{extract::State, response::Response};
use leptos::prelude::*;
use server::{
    Desk,
    ids::DecisionId,
    moderation::{
        Release,
        appeals::{self, Appeal},
    },
};

use super::{Unfinished, ask_again, back, behind, finish, moment, paragraphs, together, with_reason};
use crate::pages::{form::Posted, parts::told, refusal, request::Visit};

/// `POST /moderate/appeals/approvals`
pub async fn accept(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    let slug = posted.fields.get("slug");
    let seen = posted.fields.get("sequence").parse().ok();
    match appeals::accept(&desk, moderator, appeal_in(&posted), seen).await {
        Ok(Release::Public) => back(&visit, Some(slug)),
        Ok(Release::Decided) => back(&visit, None),
        Ok(Release::Changed) => {
            let sentence = visit.words.moderate_changed_meanwhile();
            ask_again(&desk, &visit, moderator, posted.fields, "slug", sentence).await
        }
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// `POST /moderate/appeals/rejections`
pub async fn refuse(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    if posted.broke_off {
        let sentence = visit.words.add_broke_off();
        return ask_again(&desk, &visit, moderator, posted.fields, "reason", sentence).await;
    }
    let reason = posted.fields.get("reason");
    let outcome = appeals::refuse(&desk, moderator, appeal_in(&posted), reason, visit.words).await;
    finish(&desk, &visit, moderator, posted.fields, outcome).await
}

fn appeal_in(posted: &Posted) -> DecisionId {
    DecisionId(posted.fields.get("appeal").parse().unwrap_or_default())
}

/// The appeals that wait; nothing when none does.
pub(super) fn section(
    visit: &Visit,
    (appeals, count): &(Vec<Appeal>, usize),
    unfinished: Option<&Unfinished>,
) -> AnyView {
    if appeals.is_empty() {
        return ().into_any();
    }
    let words = visit.words;
    let cards = appeals.iter().map(|appeal| card(visit, appeal, unfinished)).collect_view();
    view! {
        <section class="part" id="appeals">
            <h2>{words.moderate_appeals_heading()}</h2>
            <p>{words.moderate_appeals_text()}</p>
            <ol class="queue">{cards}</ol>
            {behind(visit, *count, appeals.len())}
        </section>
    }
    .into_any()
}

fn card(visit: &Visit, appeal: &Appeal, unfinished: Option<&Unfinished>) -> AnyView {
    let words = visit.words;
    let slug = appeal.listing.slug.clone();
    let id = appeal.id.0.to_string();
    let card = format!("appeal-{id}");
    let unfinished = Unfinished::of(unfinished, &card);
    let hidden = vec![("slug", slug.clone()), ("appeal", id.clone()), ("card", card.clone())];
    view! {
        <li class="panel" id=format!("waits-{card}")>
            <h3><a href=visit.urls.moderate_history(&slug)>{appeal.listing.title.clone()}</a></h3>
            <h4>{words.moderate_appeal_reason()}</h4>
            <blockquote class="notice">{paragraphs(&appeal.reason)}</blockquote>
            <h4>{words.moderate_appeal_words()}</h4>
            <blockquote class="notice">{paragraphs(&appeal.words)}</blockquote>
            <p class="hint">{words.moderate_appeal_since(moment(visit, appeal.since))}</p>
            <dl class="told">{told::facts(visit, &appeal.listing)}</dl>
            <p><a href=visit.urls.moderate_edit(&slug)>{words.moderate_edit()}</a></p>
            <div class="decide">
                <form method="post" action=visit.urls.moderate_accept_appeal()>
                    <input type="hidden" name="slug" value=slug.clone() />
                    <input type="hidden" name="appeal" value=id />
                    <input type="hidden" name="card" value=card.clone() />
                    <input type="hidden" name="sequence" value=appeal.listing.sequence.to_string() />
                    <button type="submit">{words.moderate_appeal_accept()}</button>
                </form>
                {with_reason(
                    visit,
                    visit.urls.moderate_refuse_appeal(),
                    &card,
                    hidden,
                    (words.moderate_appeal_section(), words.moderate_appeal_refuse()),
                    unfinished,
                )}
            </div>
            {together::section(visit, &slug, &card, &appeal.talk, unfinished)}
        </li>
    }
    .into_any()
}
