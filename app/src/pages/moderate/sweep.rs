//! Many listings that wait and have something in common: look at exactly what would be hit, leave out what is real, say
//! why once.

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use server::{
    Desk,
    fields::Fields,
    listings::Refusals,
    moderation::{
        RejectError,
        sweeps::{self, Common, Preview, SHOWN_MOST, Swept},
    },
    people::Moderator,
};

use super::{answer, moment};
use crate::pages::{
    form::{Posted, from_query},
    parts::field::{Choice, Sheet, id_of, with_sentence},
    refusal,
    request::Visit,
};

/// `GET /moderate/sweep`
pub async fn show(State(desk): State<Desk>, visit: Visit) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    let typed = from_query(&visit.query);
    look(&desk, &visit, moderator, StatusCode::OK, &typed, Refusals::default()).await
}

/// `POST /moderate/sweeps`
pub async fn sweep(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    let typed = posted.fields;
    let words = visit.words;
    let common = Common::parse(typed.get("by"), typed.get("what")).filter(|_| !posted.broke_off);
    let Some(common) = common else {
        let sorry = Refusals::one("reason", words.add_broke_off());
        return look(&desk, &visit, moderator, StatusCode::UNPROCESSABLE_ENTITY, &typed, sorry).await;
    };
    let left_out: Vec<&str> = typed.all("leave").collect();
    let meant = (left_out.as_slice(), typed.get("seen"));
    let (status, sentence) =
        match sweeps::sweep(&desk, moderator, &common, meant, typed.get("reason"), words).await {
            Ok(Swept::Done(act, count)) => {
                return Redirect::to(&visit.urls.moderate_swept(act, count)).into_response();
            }
            Ok(Swept::Nothing) => (StatusCode::CONFLICT, words.sweep_nothing_done()),
            Ok(Swept::Changed) => (StatusCode::CONFLICT, words.sweep_changed()),
            Err(RejectError::Refused(sentence)) => (StatusCode::UNPROCESSABLE_ENTITY, sentence),
            Err(RejectError::Broken(broken)) => return refusal::broken(&visit, &broken),
        };
    look(&desk, &visit, moderator, status, &typed, Refusals::one("reason", sentence)).await
}

/// The page with what would be hit, and with what was typed so far.
async fn look(
    desk: &Desk,
    visit: &Visit,
    moderator: &Moderator,
    status: StatusCode,
    typed: &Fields,
    refusals: Refusals,
) -> Response {
    let words = visit.words;
    let (by, what) = (typed.get("by"), typed.get("what"));
    let common = Common::parse(by, what);
    let refusals = match common.is_none() && !by.is_empty() {
        true => with_sentence(refusals, "what", words.sweep_unclear()),
        false => refusals,
    };
    let preview = match &common {
        Some(common) => match sweeps::preview(desk, moderator, common).await {
            Ok(preview) => Some(preview),
            Err(broken) => return refusal::broken(visit, &broken),
        },
        None => None,
    };
    answer(visit, status, words.sweep_heading(), || {
        let sheet = Sheet { words, typed, refusals: &refusals };
        let shown = common.as_ref().zip(preview.as_ref());
        view! {
            <div class="wrap">
                <p class="crumb"><a href=visit.urls.moderate()>{words.moderate_back()}</a></p>
                <h1>{words.sweep_heading()}</h1>
                <p class="lede">{words.sweep_lede()}</p>
                {shown.map(|(common, preview)| hits(visit, common, preview, sheet))}
                {search(visit, common.as_ref(), sheet)}
            </div>
        }
        .into_any()
    })
}

/// What to look for.
fn search(visit: &Visit, common: Option<&Common>, sheet: Sheet<'_>) -> AnyView {
    let words = visit.words;
    let nothing = Fields::default();
    // What is found by its address was not typed here.
    let is_typed = !matches!(common, Some(Common::Address(_) | Common::Network(_)));
    let sheet = if is_typed { sheet } else { Sheet { typed: &nothing, ..sheet } };
    let choices =
        vec![Choice::new("words", words.sweep_by_words()), Choice::new("link", words.sweep_by_link())];
    let heading = match common {
        Some(_) => words.sweep_search_else(),
        None => words.sweep_search(),
    };
    view! {
        <section class="part">
            <h2>{heading}</h2>
            <form method="get" action=visit.urls.moderate_sweep()>
                {sheet.ask("by", words.sweep_by_label()).starts_as("words").one_of(choices)}
                {sheet.ask("what", words.sweep_what_label()).hint(words.sweep_what_hint()).line()}
                <div class="doings">
                    <button type="submit" class="quiet">{words.sweep_look()}</button>
                </div>
            </form>
        </section>
    }
    .into_any()
}

/// Exactly what would be hit, and the button.
fn hits(visit: &Visit, common: &Common, preview: &Preview, sheet: Sheet<'_>) -> AnyView {
    let words = visit.words;
    let (by, what) = common.as_fields();
    if preview.hits.is_empty() {
        return view! { <p class="notice">{words.sweep_none()}</p> }.into_any();
    }
    let left_out: Vec<&str> = sheet.typed.all("leave").collect();
    let rows = preview.hits.iter().take(SHOWN_MOST).map(|hit| {
        let is_left_out = left_out.contains(&hit.slug.as_str());
        view! {
            <li>
                <a href=visit.urls.moderate_preview(&hit.slug)>{hit.title.clone()}</a>
                <label class="watch">
                    <input type="checkbox" name="leave" value=hit.slug.clone() checked=is_left_out />
                    {words.sweep_leave_out()}
                    <span class="unseen">{hit.title.clone()}</span>
                </label>
                <span class="hint">{moment(visit, hit.since)}</span>
            </li>
        }
    });
    let more = preview.hits.len().saturating_sub(SHOWN_MOST);
    let more = (more > 0).then(|| view! { <p class="hint">{words.sweep_more(more)}</p> });
    let problem = sheet.refusals.of("reason").map(|sentence| {
        let field = format!("#{}", id_of("reason"));
        view! { <p class="notice off" role="alert"><a href=field>{sentence.to_owned()}</a></p> }
    });
    view! {
        <section class="part">
            <h2>{words.sweep_hits(preview.hits.len())}</h2>
            {problem}
            <p>{words.sweep_from(preview.addresses)}</p>
            <form method="post" action=visit.urls.moderate_sweeps() novalidate>
                <input type="hidden" name="by" value=by />
                <input type="hidden" name="what" value=what.to_owned() />
                <input type="hidden" name="seen" value=preview.seen.clone() />
                <ol class="rows-short">{rows.collect_view()}</ol>
                {more}
                {sheet
                    .ask("reason", words.moderate_reason_label())
                    .hint(words.sweep_reason_hint())
                    .required()
                    .lines(3)}
                <p class="hint">{words.sweep_then()}</p>
                <div class="doings">
                    <button type="submit" class="grave">{words.sweep_reject()}</button>
                </div>
            </form>
        </section>
    }
    .into_any()
}
