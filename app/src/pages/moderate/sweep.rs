//! Many listings that wait and have something in common: look at exactly what would be hit, leave out what is not meant,
//! and say why once, or let all of it be seen.

use std::collections::HashSet;

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use server::{
    Broken, Desk,
    fields::Fields,
    listings::Refusals,
    moderation::{
        RejectError,
        sweeps::{self, Common, Fate, Place, Preview, Shown, Swept},
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
    // Another page of the same: nothing is decided, and nothing that was ticked or typed is lost.
    if !typed.get("turn").is_empty() {
        return look(&desk, &visit, moderator, StatusCode::OK, &typed, Refusals::default()).await;
    }
    let left_out: Vec<&str> = typed.all("leave").collect();
    let meant = (left_out.as_slice(), typed.get("seen"));
    let fate = (Fate::parse(typed.get("fate")), typed.get("reason"));
    let (status, sentence) = match sweeps::sweep(&desk, moderator, &common, meant, fate, words).await {
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
    let turned = Place::parse(typed.get("turn"));
    let (preview, refusals) = match &common {
        Some(common) => match seen_or_new(desk, moderator, common, typed).await {
            Ok((preview, true)) => (Some(preview), refusals),
            Ok((preview, false)) => (Some(preview), with_sentence(refusals, "reason", words.sweep_changed())),
            Err(broken) => return refusal::broken(visit, &broken),
        },
        None => (None, refusals),
    };
    answer(visit, status, words.sweep_heading(), || {
        let sheet = Sheet { words, typed, refusals: &refusals };
        let shown = common.as_ref().zip(preview.as_ref());
        view! {
            <div class="wrap">
                <p class="crumb"><a href=visit.urls.moderate()>{words.moderate_back()}</a></p>
                <h1>{words.sweep_heading()}</h1>
                <p class="lede">{words.sweep_lede()}</p>
                {shown.map(|(common, preview)| hits(visit, common, (preview, turned), sheet))}
                {search(visit, common.as_ref(), sheet)}
            </div>
        }
        .into_any()
    })
}

/// What would be hit: to whoever turns its pages, what they saw on the first one; and whether that is so still.
async fn seen_or_new(
    desk: &Desk,
    moderator: &Moderator,
    common: &Common,
    typed: &Fields,
) -> Result<(Preview, bool), Broken> {
    if typed.get("turn").is_empty() {
        return Ok((sweeps::preview(desk, moderator, common).await?, true));
    }
    match sweeps::preview_of_seen(desk, moderator, common, typed.get("seen")).await? {
        Some(preview) => Ok((preview, true)),
        None => Ok((sweeps::preview(desk, moderator, common).await?, false)),
    }
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

/// Exactly what would be hit, page by page, and the buttons.
fn hits(
    visit: &Visit,
    common: &Common,
    (preview, turned): (&Preview, Option<Place>),
    sheet: Sheet<'_>,
) -> AnyView {
    let words = visit.words;
    let (by, what) = common.as_fields();
    if preview.hits.is_empty() {
        return view! { <p class="notice">{words.sweep_none()}</p> }.into_any();
    }
    let shown = preview.after(turned);
    let left_out: HashSet<&str> = sheet.typed.all("leave").collect();
    let rows = shown.hits.iter().map(|hit| {
        let is_left_out = left_out.contains(hit.slug.as_str());
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
    // What was left out on other pages stays left out.
    let here: HashSet<&str> = shown.hits.iter().map(|hit| hit.slug.as_str()).collect();
    let elsewhere = preview
        .hits
        .iter()
        .filter(|hit| left_out.contains(hit.slug.as_str()) && !here.contains(hit.slug.as_str()))
        .map(|hit| view! { <input type="hidden" name="leave" value=hit.slug.clone() /> });
    let problem = sheet.refusals.of("reason").map(|sentence| {
        let field = format!("#{}", id_of("reason"));
        view! { <p class="notice off" role="alert"><a href=field>{sentence.to_owned()}</a></p> }
    });
    let beyond = (preview.beyond > 0)
        .then(|| view! { <p class="notice">{words.sweep_beyond(preview.beyond, preview.hits.len())}</p> });
    view! {
        <section class="part">
            <h2>{words.sweep_hits(preview.hits.len())}</h2>
            {problem}
            <p>{words.sweep_from(preview.addresses)}</p>
            {beyond}
            <form method="post" action=visit.urls.moderate_sweeps() novalidate>
                <input type="hidden" name="by" value=by />
                <input type="hidden" name="what" value=what.to_owned() />
                <input type="hidden" name="seen" value=preview.seen.clone() />
                {elsewhere.collect_view()}
                <ol class="rows-short">{rows.collect_view()}</ol>
                {turning(visit, preview, shown)}
                {sheet
                    .ask("reason", words.moderate_reason_label())
                    .hint(words.sweep_reason_hint())
                    .lines(3)}
                <p class="hint">{words.sweep_then()}</p>
                <div class="doings">
                    <button type="submit" class="quiet" name="fate" value=Fate::Released.as_str()>
                        {words.sweep_release()}
                    </button>
                    <button type="submit" class="grave" name="fate" value=Fate::Rejected.as_str()>
                        {words.sweep_reject()}
                    </button>
                </div>
            </form>
        </section>
    }
    .into_any()
}

/// How many would be hit that do not stand on this page, and the buttons to them.
fn turning(visit: &Visit, preview: &Preview, shown: Shown<'_>) -> Option<AnyView> {
    let words = visit.words;
    let more = preview.hits.len() - shown.hits.len();
    if more == 0 {
        return None;
    }
    // Anything that is no place is the first page.
    let place = |place: Option<Place>| place.map_or_else(|| "first".to_owned(), |place| place.to_string());
    let turn = |to: Option<Place>, label: String| {
        view! { <button type="submit" class="quiet" name="turn" value=place(to)>{label}</button> }
    };
    let span = words.sweep_span(
        (shown.before + 1).to_string(),
        (shown.before + shown.hits.len()).to_string(),
        preview.hits.len().to_string(),
    );
    Some(
        view! {
            <p><strong>{span}</strong> " " {words.sweep_more(more)}</p>
            <div class="doings">
                {shown.back.map(|back| turn(back, words.sweep_back()))}
                {shown.on.map(|on| turn(Some(on), words.sweep_on()))}
            </div>
        }
        .into_any(),
    )
}
