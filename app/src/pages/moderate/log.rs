//! What moderators did, the newest first, each with a button that takes it back where that can be.

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use server::{
    Broken, Desk,
    ids::{ActId, WriteUpDecisionId},
    moderation::{
        self, Act, Met, Undone, Verb, acts,
        log::{Deed, Line, Place, What},
        queue::{self, Figures},
    },
    people::Moderator,
    write_ups,
};

use super::{answer, letters, moment};
use crate::pages::{
    form::{Posted, from_query},
    refusal,
    request::Visit,
};

/// Where an act was taken back: there one reads what became of it.
const FROM_LOG: &str = "log";
/// The same in the queue.
pub(super) const FROM_QUEUE: &str = "queue";

/// `GET /moderate/log`
pub async fn show(State(desk): State<Desk>, visit: Visit) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    let after = Place::parse(from_query(&visit.query).get("after"));
    let (log, undone, figures) = match tokio::try_join!(
        moderation::log::page(&desk, moderator, after),
        just_undone(&desk, &visit, moderator),
        queue::figures(&desk, moderator)
    ) {
        Ok(all) => all,
        Err(broken) => return refusal::broken(&visit, &broken),
    };
    let words = visit.words;
    answer(&visit, StatusCode::OK, words.moderate_log_heading(), || {
        let none = log.lines.is_empty().then(|| view! { <p>{words.moderate_log_empty()}</p> });
        let next = log.next.map(|place| {
            view! {
                <p class="doings">
                    <a class="button quiet" rel="next" href=visit.urls.moderate_log_after(place)>
                        {words.moderate_log_next()}
                    </a>
                </p>
            }
        });
        view! {
            <div class="wrap">
                <p class="crumb"><a href=visit.urls.moderate()>{words.moderate_back()}</a></p>
                <h1>{words.moderate_log_heading()}</h1>
                {undone_notice(&visit, undone.as_ref())}
                <p class="lede">{words.moderate_log_lede()}</p>
                {none}
                {lines(&visit, &log.lines, FROM_LOG)}
                {next}
                <section class="part">
                    <h2>{words.moderate_figures_heading()}</h2>
                    <p>{in_figures(&visit, figures)}</p>
                </section>
            </div>
        }
        .into_any()
    })
}

/// How the queue stands: all that is ever counted.
fn in_figures(visit: &Visit, figures: Option<Figures>) -> String {
    let words = visit.words;
    figures.map_or_else(
        || words.moderate_figures_none(),
        |Figures { count, oldest, median }| {
            words.moderate_figures(count, moment(visit, oldest), moment(visit, median))
        },
    )
}

/// `POST /moderate/undoings`
pub async fn undo(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    let act = ActId(posted.fields.get("act").parse().unwrap_or_default());
    let how = match moderation::undo(&desk, moderator, act, visit.words).await {
        Ok(Undone::Done) => "done",
        Ok(Undone::Already) => "already",
        Ok(Undone::TooLate) => "late",
        Ok(Undone::Absent) => return refusal::not_found(&visit),
        Err(broken) => return refusal::broken(&visit, &broken),
    };
    let back = match posted.fields.get("from") {
        FROM_QUEUE => visit.urls.moderate_undone(act, how),
        _ => visit.urls.moderate_log_undone(act, how),
    };
    Redirect::to(&back).into_response()
}

/// The act that somebody has just wanted to take back.
pub(super) async fn just_undone(
    desk: &Desk,
    visit: &Visit,
    moderator: &Moderator,
) -> Result<Option<Act>, Broken> {
    match from_query(&visit.query).get("undone").parse() {
        Ok(act) => acts::find(desk, moderator, ActId(act)).await,
        Err(_) => Ok(None),
    }
}

/// Says what became of the wish to take an act back.
pub(super) fn undone_notice(visit: &Visit, act: Option<&Act>) -> Option<AnyView> {
    let words = visit.words;
    let act = act?;
    let sentences = match from_query(&visit.query).get("how") {
        "already" => vec![words.moderate_was_undone()],
        "late" => vec![words.moderate_undo_late()],
        _ if act.undone.is_none() => return None,
        _ => what_is_so(visit, act),
    };
    let sentences = sentences.into_iter().map(|sentence| view! { <p>{sentence}</p> }).collect_view();
    Some(view! { <div class="notice" role="status">{sentences}</div> }.into_any())
}

/// What is so again, and of which listings it is not.
fn what_is_so(visit: &Visit, act: &Act) -> Vec<String> {
    let words = visit.words;
    let met: Vec<String> = act
        .listings
        .iter()
        .filter_map(|listing| Some(met_in_words(visit, listing.met?, &listing.title)))
        .collect();
    let holds = |met: Option<Met>| {
        matches!(met, Some(Met::DecidedSince | Met::WrittenSince | Met::VersionGone | Met::AlreadySo))
    };
    let first = match (&act.calendar, act.count, act.listings.first()) {
        (Some(_), ..) => Some(words.moderate_undone_calendar()),
        (None, 1, Some(listing)) if holds(listing.met) && act.held_again == 0 => return met,
        (None, 1, Some(listing)) if holds(listing.met) => None,
        (None, 1, Some(listing)) => Some(undone_in_words(visit, act.verb, &listing.title)),
        (None, 0, _) | (None, _, None) => None,
        (None, many, Some(_)) => Some(words.moderate_undone_many(many)),
    };
    let also = (act.held_again > 0).then(|| words.moderate_undone_also(act.held_again));
    first.into_iter().chain(also).chain(met).chain([words.moderate_undo_told()]).collect()
}

fn undone_in_words(visit: &Visit, verb: Verb, title: &str) -> String {
    let words = visit.words;
    match verb {
        Verb::Released | Verb::Rejected => words.moderate_undone_waits(title),
        Verb::ChangeReleased => words.moderate_undone_change(title),
        Verb::ChangeRejected => words.moderate_undone_change_waits(title),
        Verb::Edited => words.moderate_undone_edited(title),
        Verb::Hidden => words.moderate_undone_hidden(title),
        Verb::Shown => words.moderate_undone_shown(title),
        Verb::Settled => words.moderate_undone_settled(title),
        Verb::AppealRefused => words.moderate_undone_appeal(title),
        Verb::CalendarApproved | Verb::CalendarRejected | Verb::CalendarStopped | Verb::CalendarAllowed => {
            words.moderate_undone_calendar()
        }
    }
}

fn met_in_words(visit: &Visit, met: Met, title: &str) -> String {
    let words = visit.words;
    match met {
        Met::DecidedSince => words.moderate_met_decided_since(title),
        Met::WrittenSince => words.moderate_met_written_since(title),
        Met::VersionGone => words.moderate_met_version_gone(title),
        Met::AlreadySo => words.moderate_met_already_so(title),
        Met::NewerChange => words.moderate_met_newer_change(title),
        Met::NewWords => words.moderate_met_new_words(title),
        Met::Withdrawn => words.moderate_met_withdrawn(title),
    }
}

/// What was done, a line each.
pub(super) fn lines(visit: &Visit, lines: &[Line], from: &'static str) -> AnyView {
    let lines = lines.iter().map(|said| match said {
        Line::Act(act) => line(visit, act, from),
        Line::Deed(deed) => beside(visit, deed),
    });
    let lines = lines.collect_view();
    view! { <ol class="log">{lines}</ol> }.into_any()
}

fn line(visit: &Visit, act: &Act, from: &'static str) -> AnyView {
    let words = visit.words;
    let reason = act
        .reason
        .clone()
        .map(|reason| view! { <p class="hint">{words.moderate_decision_reason(reason)}</p> });
    let undone = act.undone.as_ref().map(|(who, at)| {
        let when = moment(visit, *at);
        let line = match who {
            Some(who) => words.moderate_log_undone_by(who.clone(), when),
            None => words.moderate_log_undone(when),
        };
        view! { <p><strong>{line}</strong></p> }
    });
    let met = act.listings.iter().filter_map(|listing| {
        let sentence = met_in_words(visit, listing.met?, &listing.title);
        Some(view! { <p class="hint">{sentence}</p> })
    });
    view! {
        <li>
            {about(visit, act)}
            <p>{by(visit, act)}</p>
            {reason}
            {undone}
            {met.collect_view()}
            {undo_button(visit, act, from)}
        </li>
    }
    .into_any()
}

/// What was decided about a group, a place, a name, a letter or a write-up. It is taken back where it was decided, and so says its page.
fn beside(visit: &Visit, deed: &Deed) -> AnyView {
    let (words, urls) = (visit.words, &visit.urls);
    let (said, undo, page) = match &deed.what {
        What::ClaimApproved(id) => {
            (words.log_claim_approved(), Some(urls.moderate_claim_undo(id.0)), urls.moderate_claims(""))
        }
        What::ClaimRejected(id) => {
            (words.log_claim_rejected(), Some(urls.moderate_claim_undo(id.0)), urls.moderate_claims(""))
        }
        What::GroupTrusted => (words.log_trusted(), None, urls.moderate_groups("")),
        What::GroupDistrusted => (words.log_distrusted(), None, urls.moderate_groups("")),
        What::AgreementWithdrawn(id) => (
            words.log_agreement_withdrawn(),
            Some(urls.moderate_agreement_restore(id.0)),
            urls.moderate_groups(""),
        ),
        What::GroupMerged(id, into) => {
            (words.log_group_merged(into), Some(urls.moderate_merge_undo(id.0)), urls.moderate_merges(""))
        }
        What::PlaceMerged(id, into) => {
            (words.log_place_merged(into), Some(urls.moderate_merge_undo(id.0)), urls.moderate_merges(""))
        }
        What::LetterGivenUp(id, can_be_sent) => (
            words.log_letter_given_up(),
            can_be_sent.then(|| urls.moderate_letter_try(*id)),
            urls.moderate_letters(""),
        ),
        What::LetterSent(_) => (words.log_letter_sent(), None, urls.moderate_letters("")),
        What::WriteUpApproved(id, slug) => {
            (words.log_write_up_approved(), undo_of_write_up(visit, *id, deed), urls.moderate_history(slug))
        }
        What::WriteUpRejected(id, slug) => {
            (words.log_write_up_rejected(), undo_of_write_up(visit, *id, deed), urls.moderate_history(slug))
        }
    };
    let name = match &deed.what {
        What::LetterGivenUp(id, _) | What::LetterSent(id) => {
            words.log_letter(id.0.to_string(), letters::kind_in_words(visit, &deed.name))
        }
        _ => deed.name.clone(),
    };
    let when = moment(visit, deed.at);
    let by = match &deed.by {
        Some(who) => words.moderate_decision_by(said, who, when),
        None => words.moderate_decision_on(said, when),
    };
    let reason = deed
        .reason
        .as_ref()
        .map(|reason| view! { <p class="hint">{words.moderate_decision_reason(reason)}</p> });
    let undone = deed
        .undone
        .map(|at| view! { <p><strong>{words.moderate_log_undone(moment(visit, at))}</strong></p> });
    let button = undo.filter(|_| deed.undone.is_none()).map(|action| {
        view! {
            <form class="doings" method="post" action=action>
                <button type="submit" class="quiet" aria-label=words.moderate_undo_what(name.as_str())>
                    {words.moderate_undo()}
                </button>
            </form>
        }
    });
    view! {
        <li>
            <strong><a href=page>{name.clone()}</a></strong>
            <p>{by}</p>
            {reason}
            {undone}
            {button}
        </li>
    }
    .into_any()
}

/// Where a decision about a write-up is taken back, as long as it can be.
fn undo_of_write_up(visit: &Visit, id: WriteUpDecisionId, deed: &Deed) -> Option<String> {
    write_ups::can_be_undone(deed.at, visit.now.into()).then(|| visit.urls.moderate_undo_write_up(id))
}

/// "Approved by mo@example.org on Sunday 22 November, 10 am UTC".
fn by(visit: &Visit, act: &Act) -> String {
    let words = visit.words;
    let verb = match act.is_upon_report {
        true => words.moderate_decision_hidden_first(),
        false => in_words(visit, act.verb),
    };
    let when = moment(visit, act.at);
    match &act.by {
        Some(who) => words.moderate_decision_by(verb, who.clone(), when),
        None => words.moderate_decision_on(verb, when),
    }
}

fn in_words(visit: &Visit, verb: Verb) -> String {
    let words = visit.words;
    match verb {
        Verb::Released => words.moderate_decision_released(),
        Verb::Rejected => words.moderate_decision_rejected(),
        Verb::ChangeReleased => words.moderate_decision_change_released(),
        Verb::ChangeRejected => words.moderate_decision_change_rejected(),
        Verb::Edited => words.moderate_decision_edited(),
        Verb::Hidden => words.moderate_decision_hidden(),
        Verb::Shown => words.moderate_decision_shown(),
        Verb::Settled => words.moderate_decision_settled(),
        Verb::AppealRefused => words.moderate_decision_appeal_refused(),
        Verb::CalendarApproved => words.moderate_decision_calendar_approved(),
        Verb::CalendarRejected => words.moderate_decision_calendar_rejected(),
        Verb::CalendarStopped => words.moderate_decision_calendar_stopped(),
        Verb::CalendarAllowed => words.moderate_decision_calendar_allowed(),
    }
}

/// What it was about: a listing, a calendar, or many listings, folded away.
fn about(visit: &Visit, act: &Act) -> AnyView {
    let words = visit.words;
    let named = |listing: &acts::Decided| {
        let history = visit.urls.moderate_history(&listing.slug);
        view! { <a href=history>{listing.title.clone()}</a> }
    };
    let heading = match (&act.calendar, act.count, act.listings.first()) {
        (Some(calendar), ..) => view! { <strong>{calendar.clone()}</strong> }.into_any(),
        (None, 1, Some(listing)) => view! { <strong>{named(listing)}</strong> }.into_any(),
        (None, 0, _) | (None, _, None) => view! { <strong>{words.moderate_log_gone()}</strong> }.into_any(),
        (None, many, Some(_)) => view! { <strong>{words.moderate_log_listings(many)}</strong> }.into_any(),
    };
    let all = (act.count > 1 || (act.calendar.is_some() && act.count > 0)).then(|| {
        let more = act.count.saturating_sub(act.listings.len());
        let more = (more > 0).then(|| view! { <li>{words.moderate_log_more(more)}</li> });
        let listings = act.listings.iter().map(|listing| view! { <li>{named(listing)}</li> }).collect_view();
        view! {
            <details>
                <summary>{words.moderate_log_which()}</summary>
                <ul>{listings} {more}</ul>
            </details>
        }
    });
    view! { {heading} {all} }.into_any()
}

/// The button that takes an act back, if it can be.
pub(super) fn undo_button(visit: &Visit, act: &Act, from: &'static str) -> Option<AnyView> {
    let words = visit.words;
    // Said aloud, a button among many says what it is about.
    let what = act.listings.first().map_or_else(|| by(visit, act), |listing| listing.title.clone());
    act.can_be_undone.then(|| {
        let also = (act.held_again > 0)
            .then(|| view! { <p class="hint">{words.moderate_undo_also(act.held_again)}</p> });
        view! {
            {also}
            <form class="doings" method="post" action=visit.urls.moderate_undo()>
                <input type="hidden" name="act" value=act.id.0.to_string() />
                <input type="hidden" name="from" value=from />
                <button type="submit" class="quiet" aria-label=words.moderate_undo_what(what)>
                    {words.moderate_undo()}
                </button>
            </form>
        }
        .into_any()
    })
}
