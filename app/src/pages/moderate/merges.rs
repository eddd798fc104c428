//! Merging groups or places that have two addresses: choose, look what would happen, merge, and take it back.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use server::{
    Desk,
    fields::Fields,
    groups::merging::{self, Merge, MergeError, Preview, Side, What},
    ids::MergeId,
    listings::Refusals,
};

use super::{answer, moment};
use crate::pages::{
    form::{Posted, from_query},
    parts::{
        errors,
        field::{Choice, Sheet},
    },
    refusal,
    request::Visit,
};

/// `GET /moderate/merges`: the form; with two addresses in the query, what would happen.
pub async fn show(State(desk): State<Desk>, visit: Visit) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    let typed = from_query(&visit.query);
    let Some(what) = What::parse(typed.get("what")) else {
        return page(&desk, &visit, &typed, &Refusals::default(), None).await;
    };
    let both = (typed.get("from"), typed.get("into"));
    match merging::preview(&desk, moderator, what, both, visit.words).await {
        Ok(preview) => page(&desk, &visit, &typed, &Refusals::default(), Some(&preview)).await,
        Err(MergeError::Refused(field, sentence)) => {
            page(&desk, &visit, &typed, &Refusals::one(field, sentence), None).await
        }
        Err(MergeError::Broken(broken)) => refusal::broken(&visit, &broken),
    }
}

/// `POST /moderate/merges`
pub async fn merge(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    let typed = posted.fields;
    let what = What::parse(typed.get("what")).unwrap_or(What::Group);
    let both = (typed.get("from"), typed.get("into"));
    match merging::merge(&desk, moderator, what, both, visit.words).await {
        Ok(()) => Redirect::to(&visit.urls.moderate_merges("merged")).into_response(),
        Err(MergeError::Refused(field, sentence)) => {
            page(&desk, &visit, &typed, &Refusals::one(field, sentence), None).await
        }
        Err(MergeError::Broken(broken)) => refusal::broken(&visit, &broken),
    }
}

/// `POST /moderate/merges/{id}/undo`
pub async fn undo(State(desk): State<Desk>, visit: Visit, Path(id): Path<String>) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    let id = MergeId(id.parse().unwrap_or_default());
    match merging::undo(&desk, moderator, id).await {
        Ok(done) => {
            let done = if done { "undone" } else { "nothing" };
            Redirect::to(&visit.urls.moderate_merges(done)).into_response()
        }
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

async fn page(
    desk: &Desk,
    visit: &Visit,
    typed: &Fields,
    refusals: &Refusals,
    preview: Option<&Preview>,
) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(visit) };
    let standing = match merging::standing(desk, moderator).await {
        Ok(standing) => standing,
        Err(broken) => return refusal::broken(visit, &broken),
    };
    let words = visit.words;
    let status = if refusals.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    answer(visit, status, words.merges_heading(), || {
        let done = match from_query(&visit.query).get("done") {
            "merged" => Some(words.merges_done_merged()),
            "undone" => Some(words.merges_done_undone()),
            "nothing" => Some(words.merges_done_nothing()),
            _ => None,
        };
        let sheet = Sheet { words, typed, refusals };
        view! {
            <div class="wrap">
                <p class="crumb"><a href=visit.urls.moderate()>{words.moderate_back()}</a></p>
                <h1>{words.merges_heading()}</h1>
                {done.map(|done| view! { <p class="notice" role="status">{done}</p> })}
                {errors::summary(sheet, &["what", "from", "into"])}
                <p class="lede">{words.merges_lede()}</p>
                {preview.map(|preview| previewed(visit, preview))}
                {asking(visit, sheet)}
                {merged(visit, &standing)}
            </div>
        }
        .into_any()
    })
}

fn asking(visit: &Visit, sheet: Sheet<'_>) -> AnyView {
    let words = visit.words;
    let choices = vec![
        Choice::new(What::Group.as_str(), words.merges_what_group()),
        Choice::new(What::Place.as_str(), words.merges_what_place()),
    ];
    view! {
        <form method="get" action=visit.urls.moderate_merges("") novalidate>
            {sheet.ask("what", words.merges_what_label()).starts_as(What::Group.as_str()).one_of(choices)}
            {sheet.ask("from", words.merges_from_label()).hint(words.merges_from_hint()).required().line()}
            {sheet.ask("into", words.merges_into_label()).required().line()}
            <div class="doings">
                <button type="submit" class="quiet">{words.merges_look()}</button>
            </div>
        </form>
    }
    .into_any()
}

fn previewed(visit: &Visit, preview: &Preview) -> AnyView {
    let words = visit.words;
    let (from, into) = (&preview.from, &preview.into);
    let count = |side: &Side| u32::try_from(side.listings.len()).unwrap_or(u32::MAX);
    let of_groups = (preview.what == What::Group).then(|| {
        let members = (from.is_registered && into.is_registered)
            .then(|| view! { <p>{words.merges_preview_members(from.members)}</p> });
        view! {
            {members}
            <p>{words.merges_preview_followers(from.followers)}</p>
        }
    });
    view! {
        <section class="panel">
            <h2>{words.merges_preview_heading()}</h2>
            <p>{words.merges_preview_text(from.name.as_str(), into.name.as_str())}</p>
            <p>{words.merges_preview_moves(count(from))}</p>
            {listed(visit, from)}
            <p>{words.merges_preview_stays(count(into))}</p>
            {listed(visit, into)}
            {of_groups}
            <form class="doings" method="post" action=visit.urls.moderate_merges("")>
                <input type="hidden" name="what" value=preview.what.as_str() />
                <input type="hidden" name="from" value=from.key.clone() />
                <input type="hidden" name="into" value=into.key.clone() />
                <button type="submit">{words.merges_merge()}</button>
            </form>
        </section>
    }
    .into_any()
}

fn listed(visit: &Visit, side: &Side) -> AnyView {
    let lines = side.listings.iter().map(|(title, slug, kind)| {
        view! { <li><a href=visit.urls.listing(*kind, slug)>{title.clone()}</a></li> }
    });
    view! { <ul>{lines.collect_view()}</ul> }.into_any()
}

fn merged(visit: &Visit, standing: &[Merge]) -> AnyView {
    let words = visit.words;
    let none = standing.is_empty().then(|| view! { <p>{words.merges_standing_none()}</p> });
    let lines = standing.iter().map(|merge| {
        let path = |key: &str| visit.urls.list(&merge.what.view(key));
        let said = words.merges_standing(path(&merge.from), path(&merge.into), moment(visit, merge.at));
        view! {
            <li class="panel">
                <p>{said}</p>
                <form class="doings" method="post" action=visit.urls.moderate_merge_undo(merge.id.0)>
                    <button type="submit" class="quiet">{words.merges_undo()}</button>
                </form>
            </li>
        }
    });
    view! {
        <section class="part">
            <h2>{words.merges_standing_heading()}</h2>
            {none}
            <ul class="queue">{lines.collect_view()}</ul>
        </section>
    }
    .into_any()
}
