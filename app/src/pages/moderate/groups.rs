//! Groups as moderators see them: which are trusted, and who agreed to the principles.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use server::{
    Broken, Desk,
    fields::Fields,
    groups::{
        self, Registered,
        agreements::{self, Agreed},
        trust,
    },
    ids::AgreementId,
    listings::{Refusals, parts::Kind},
    moderation::RejectError,
    urls::View,
};

use super::{answer, moment};
use crate::pages::{
    form::{Posted, from_query},
    parts::field::Sheet,
    refusal,
    request::Visit,
};

/// A reason that could not be taken: which card it is on, and why.
type Unfinished<'a> = Option<(String, &'a Posted, &'a Refusals)>;

/// `GET /moderate/groups`
pub async fn show(State(desk): State<Desk>, visit: Visit) -> Response {
    page(&desk, &visit, None).await
}

/// `POST /moderate/groups/{key}/trust`
pub async fn trust(State(desk): State<Desk>, visit: Visit, Path(key): Path<String>) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    let outcome = trust::give(&desk, moderator, &key).await;
    finish(&desk, &visit, outcome.map_err(RejectError::Broken), String::new(), &Posted::default()).await
}

/// `POST /moderate/groups/{key}/trust/end`
pub async fn distrust(
    State(desk): State<Desk>,
    visit: Visit,
    Path(key): Path<String>,
    posted: Posted,
) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    let outcome = trust::take_away(&desk, moderator, &key, posted.fields.get("reason"), visit.words).await;
    finish(&desk, &visit, outcome, format!("group-{key}"), &posted).await
}

/// `POST /moderate/agreements/{id}/revocation`
pub async fn revoke(
    State(desk): State<Desk>,
    visit: Visit,
    Path(id): Path<String>,
    posted: Posted,
) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    let id = numbered(&id);
    let outcome = agreements::revoke(&desk, moderator, id, posted.fields.get("reason"), visit.words).await;
    finish(&desk, &visit, outcome, format!("agreement-{}", id.0), &posted).await
}

/// `POST /moderate/agreements/{id}/revocation/end`
pub async fn restore(State(desk): State<Desk>, visit: Visit, Path(id): Path<String>) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    let outcome = agreements::restore(&desk, moderator, numbered(&id)).await;
    finish(&desk, &visit, outcome.map_err(RejectError::Broken), String::new(), &Posted::default()).await
}

fn numbered(id: &str) -> AgreementId {
    AgreementId(id.parse().unwrap_or_default())
}

async fn finish(
    desk: &Desk,
    visit: &Visit,
    outcome: Result<bool, RejectError>,
    card: String,
    posted: &Posted,
) -> Response {
    match outcome {
        Ok(true) => Redirect::to(&visit.urls.moderate_groups("done")).into_response(),
        Ok(false) => refusal::not_found(visit),
        Err(RejectError::Refused(sentence)) => {
            let refusals = Refusals::one("reason", sentence);
            page(desk, visit, Some((card, posted, &refusals))).await
        }
        Err(RejectError::Broken(broken)) => refusal::broken(visit, &broken),
    }
}

async fn page(desk: &Desk, visit: &Visit, unfinished: Unfinished<'_>) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(visit) };
    let all: Result<_, Broken> =
        tokio::try_join!(groups::registered(desk, moderator), agreements::newest(desk, moderator));
    let (groups, agreed) = match all {
        Ok(both) => both,
        Err(broken) => return refusal::broken(visit, &broken),
    };
    let words = visit.words;
    let status = if unfinished.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    answer(visit, status, words.mod_groups_heading(), || {
        let done = (from_query(&visit.query).get("done") == "done")
            .then(|| view! { <p class="notice" role="status">{words.mod_groups_done()}</p> });
        let no_groups = groups.is_empty().then(|| view! { <p>{words.mod_groups_none()}</p> });
        let nobody = agreed.is_empty().then(|| view! { <p>{words.mod_agreements_none()}</p> });
        let cards = groups.iter().map(|group| card(visit, group, unfinished.as_ref())).collect_view();
        let lines = agreed.iter().map(|agreed| line(visit, agreed, unfinished.as_ref())).collect_view();
        view! {
            <div class="wrap">
                <p class="crumb"><a href=visit.urls.moderate()>{words.moderate_back()}</a></p>
                <h1>{words.mod_groups_heading()}</h1>
                {done}
                <p class="lede">{words.mod_groups_lede()}</p>
                {no_groups}
                <ul class="queue">{cards}</ul>
                <section class="part">
                    <h2>{words.mod_agreements_heading()}</h2>
                    <p>{words.mod_agreements_lede()}</p>
                    {nobody}
                    <ul class="queue">{lines}</ul>
                </section>
            </div>
        }
        .into_any()
    })
}

fn card(visit: &Visit, group: &Registered, unfinished: Option<&(String, &Posted, &Refusals)>) -> AnyView {
    let (words, urls) = (visit.words, &visit.urls);
    let stand = match group {
        Registered { is_closed: true, .. } => Some(words.mod_group_closed()),
        Registered { has_earned: true, .. } => Some(words.mod_group_earned()),
        Registered { is_trusted: true, .. } => Some(words.mod_group_trusted()),
        _ => None,
    };
    let why = group.distrusted_because.clone().filter(|_| !group.is_trusted).map(|why| {
        view! {
            <p>{words.mod_group_distrusted()}</p>
            <blockquote class="notice">{why}</blockquote>
        }
    });
    let key = group.key.as_str();
    let act = match group.is_trusted {
        true => asking_why(
            visit,
            urls.moderate_group_trust_end(key),
            &format!("group-{key}"),
            [words.mod_group_distrust_fold(), words.mod_group_distrust_label(), words.mod_group_distrust()],
            of_card(unfinished, &format!("group-{key}")),
        ),
        false => view! {
            <form class="doings" method="post" action=urls.moderate_group_trust(key)>
                <button type="submit" class="quiet">{words.mod_group_trust()}</button>
            </form>
        }
        .into_any(),
    };
    let act = (!group.is_closed).then_some(act);
    view! {
        <li class="panel">
            <h2><a href=urls.list(&View::Group(group.key.clone()))>{group.name.clone()}</a></h2>
            <p>{words.mod_group_members(group.members)} " · " {words.mod_group_listings(group.listings)}</p>
            <p class="hint">{moment(visit, group.since)}</p>
            {stand.map(|stand| view! { <p class="stand"><strong>{stand}</strong></p> })}
            {why}
            {act}
        </li>
    }
    .into_any()
}

fn line(visit: &Visit, agreed: &Agreed, unfinished: Option<&(String, &Posted, &Refusals)>) -> AnyView {
    let (words, urls) = (visit.words, &visit.urls);
    let page = match (&agreed.group, &agreed.cafe) {
        (Some(key), _) => urls.list(&View::Group(key.clone())),
        (None, slug) => urls.listing(Kind::Cafe, slug.as_deref().unwrap_or_default()),
    };
    let id = agreed.id.0;
    let act = match &agreed.revoked_because {
        Some(why) => view! {
            <p>{words.mod_agreement_withdrawn()}</p>
            <blockquote class="notice">{why.clone()}</blockquote>
            <form class="doings" method="post" action=urls.moderate_agreement_restore(id)>
                <button type="submit" class="quiet">{words.mod_agreement_restore()}</button>
            </form>
        }
        .into_any(),
        None => asking_why(
            visit,
            urls.moderate_agreement_revoke(id),
            &format!("agreement-{id}"),
            [
                words.mod_agreement_revoke_fold(),
                words.mod_agreement_revoke_label(),
                words.mod_agreement_revoke(),
            ],
            of_card(unfinished, &format!("agreement-{id}")),
        ),
    };
    view! {
        <li class="panel">
            <h3><a href=page>{agreed.name.clone()}</a></h3>
            <p>{words.mod_agreement_on(moment(visit, agreed.agreed_at))}</p>
            {act}
        </li>
    }
    .into_any()
}

fn of_card<'a>(
    unfinished: Option<&'a (String, &'a Posted, &'a Refusals)>,
    card: &str,
) -> Option<(&'a Posted, &'a Refusals)> {
    unfinished.filter(|(of, ..)| of == card).map(|(_, posted, refusals)| (*posted, *refusals))
}

/// A decision that needs a reason, folded away: its heading, what is asked, and its button.
pub(super) fn asking_why(
    visit: &Visit,
    action: String,
    card: &str,
    [heading, label, press]: [String; 3],
    unfinished: Option<(&Posted, &Refusals)>,
) -> AnyView {
    let (nothing, fine) = (Fields::default(), Refusals::default());
    let sheet = Sheet {
        words: visit.words,
        typed: unfinished.map_or(&nothing, |(posted, _)| &posted.fields),
        refusals: unfinished.map_or(&fine, |(_, refusals)| refusals),
    };
    let reason = sheet.ask("reason", label).numbered(card).required().lines(4);
    view! {
        <details class="fold" open=sheet.refusals.of("reason").is_some()>
            <summary><span class="fold-title">{heading}</span></summary>
            <form class="inside" method="post" action=action novalidate>
                {reason}
                <button type="submit" class="grave">{press}</button>
            </form>
        </details>
    }
    .into_any()
}
