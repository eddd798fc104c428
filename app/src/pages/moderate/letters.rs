//! How the post stands: what waits and why, what was given up, what is withheld, what came back. A letter can be sent now, or given up.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use server::{
    Broken, Desk,
    ids::LetterId,
    letters::{
        outbox::Ended,
        seen::{self, Letter, Seen},
    },
};

use super::{answer, moment};
use crate::pages::{form::from_query, refusal, request::Visit};

/// `GET /moderate/letters`
pub async fn show(State(desk): State<Desk>, visit: Visit) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    match seen::look(&desk, moderator).await {
        Ok(seen) => {
            let title = visit.words.moderate_letters_heading();
            answer(&visit, StatusCode::OK, title, || page(&visit, &seen))
        }
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// `POST /moderate/letters/{id}/try`
pub async fn try_now(State(desk): State<Desk>, visit: Visit, Path(id): Path<String>) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    done(&visit, "tried", seen::try_now(&desk, moderator, letter(&id)).await)
}

/// `POST /moderate/letters/{id}/end`
pub async fn give_up(State(desk): State<Desk>, visit: Visit, Path(id): Path<String>) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    done(&visit, "ended", seen::give_up(&desk, moderator, letter(&id)).await)
}

fn letter(id: &str) -> LetterId {
    LetterId(id.parse().unwrap_or_default())
}

/// Back to the page, which says what became of it.
fn done(visit: &Visit, what: &str, outcome: Result<bool, Broken>) -> Response {
    match outcome {
        Ok(done) => {
            let what = if done { what } else { "nothing" };
            Redirect::to(&visit.urls.moderate_letters(what)).into_response()
        }
        Err(broken) => refusal::broken(visit, &broken),
    }
}

fn page(visit: &Visit, seen: &Seen) -> AnyView {
    let words = visit.words;
    let said = match from_query(&visit.query).get("done") {
        "tried" => Some(words.moderate_letters_tried()),
        "ended" => Some(words.moderate_letters_ended()),
        "nothing" => Some(words.moderate_letters_nothing()),
        _ => None,
    };
    let waiting: usize = seen.waiting.iter().map(|(_, count)| count).sum();
    let kinds = seen
        .waiting
        .iter()
        .map(|(kind, count)| {
            view! { <li>{words.moderate_letters_of_kind(*count, kind_in_words(visit, kind))}</li> }
        })
        .collect_view();
    let kinds = (waiting > 0).then(|| view! { <ul>{kinds}</ul> });
    view! {
        <div class="wrap">
            <p class="crumb"><a href=visit.urls.moderate()>{words.moderate_back()}</a></p>
            <h1>{words.moderate_letters_heading()}</h1>
            {said.map(|said| view! { <p class="notice" role="status">{said}</p> })}
            <p class="lede">{words.moderate_letters_lede()}</p>
            <section class="part">
                <h2>{words.moderate_letters_waiting_heading()}</h2>
                <p>{words.moderate_letters_waiting(waiting)}</p>
                {kinds}
                {list(visit, &seen.next)}
                {more(visit, waiting, seen.next.len())}
            </section>
            <section class="part">
                <h2>{words.moderate_letters_failed_heading()}</h2>
                <p>{words.moderate_letters_failed(seen.failed)}</p>
                {list(visit, &seen.given_up)}
                {more(visit, seen.failed, seen.given_up.len())}
            </section>
            <section class="part">
                <h2>{words.moderate_letters_withheld_heading()}</h2>
                <p>{words.moderate_letters_suppressed(seen.suppressed)}</p>
                <p>{words.moderate_letters_withheld(seen.withheld)}</p>
                {list(visit, &seen.kept_back)}
                {more(visit, seen.withheld, seen.kept_back.len())}
            </section>
            <section class="part">
                <h2>{words.moderate_letters_returned_heading()}</h2>
                <p>{words.moderate_letters_returned(seen.came_back)}</p>
                {list(visit, &seen.returned)}
                {more(visit, seen.came_back, seen.returned.len())}
            </section>
        </div>
    }
    .into_any()
}

fn more(visit: &Visit, count: usize, shown: usize) -> Option<AnyView> {
    let more = count.saturating_sub(shown);
    (more > 0).then(|| view! { <p class="hint">{visit.words.moderate_letters_more(more)}</p> }.into_any())
}

fn list(visit: &Visit, letters: &[Letter]) -> Option<AnyView> {
    let lines = letters.iter().map(|letter| line(visit, letter)).collect_view();
    (!letters.is_empty()).then(|| view! { <ol class="log">{lines}</ol> }.into_any())
}

fn line(visit: &Visit, letter: &Letter) -> AnyView {
    let (words, urls) = (visit.words, &visit.urls);
    let line = &letter.line;
    let kind = kind_in_words(visit, &line.kind);
    let what = words.moderate_letters_line(kind, line.address.as_str());
    let waits = line.sent_at.is_none() && line.failed_at.is_none();
    let stand = match (letter.ended, line.failed_at.or(line.sent_at)) {
        (Some(ended), Some(at)) => words.moderate_letters_ended_on(why(visit, ended), moment(visit, at)),
        (_, Some(at)) => words.moderate_letters_ended_on(why(visit, Ended::Refused), moment(visit, at)),
        (_, None) if line.attempts == 0 => words.moderate_letters_due(moment(visit, line.due_at)),
        (_, None) => words.moderate_letters_again(line.attempts, moment(visit, line.due_at)),
    };
    let said =
        line.last_error.clone().map(|said| view! { <p class="hint">{words.moderate_letters_said(said)}</p> });
    let end = waits.then(|| {
        view! {
            <form method="post" action=urls.moderate_letter_end(line.id)>
                <button type="submit" class="quiet" aria-label=words.moderate_letters_end_which(what.as_str())>
                    {words.moderate_letters_end()}
                </button>
            </form>
        }
    });
    view! {
        <li>
            <strong>{what.clone()}</strong>
            <p>{stand}</p>
            {said}
            <div class="doings">
                <form method="post" action=urls.moderate_letter_try(line.id)>
                    <button type="submit" class="quiet" aria-label=words.moderate_letters_try_which(what.as_str())>
                        {words.moderate_letters_try()}
                    </button>
                </form>
                {end}
            </div>
        </li>
    }
    .into_any()
}

fn why(visit: &Visit, ended: Ended) -> String {
    let words = visit.words;
    match ended {
        Ended::Untrue => words.moderate_letters_why_untrue(),
        Ended::Suppressed => words.moderate_letters_why_suppressed(),
        Ended::Refused => words.moderate_letters_why_refused(),
        Ended::Late => words.moderate_letters_why_late(),
        Ended::GivenUp => words.moderate_letters_why_given_up(),
        Ended::Bounced => words.moderate_letters_why_bounced(),
    }
}

/// What a kind of letter is called; one that has no name here is called as the outbox does.
pub(super) fn kind_in_words(visit: &Visit, kind: &str) -> String {
    visit.words.find(&format!("letter-kind-{}", kind.replace('_', "-"))).unwrap_or_else(|| kind.to_owned())
}
