//! Who asks for the address or the link of a listing, for whoever looks after it: what waits, what was answered, and whether
//! it is answered by itself.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use server::{
    Desk,
    fields::Fields,
    follows::parts::ahead_in_words,
    ids::{Moment, RequestId},
    listings::{
        PublicListing, Refusals,
        editing::Editor,
        requests::{
            self, Answered, Choice as Answer, HOURS, Hidden, Request, RespondError, Responding,
            Response as Way,
        },
    },
};

use super::{PrivateForm, PrivateLink, not_done};
use crate::pages::{
    form::from_query,
    parts::{
        errors,
        field::{Choice, Sheet, id_of},
        moments,
    },
    request::Visit,
    shell,
};

/// The fields that the page shows once, so that the error summary can lead there.
const SHOWN: &[&str] = &["how", "hours"];

/// What was typed, where, and what is amiss with it.
#[derive(Default)]
struct Unfinished {
    /// The request that it answers; without one it is the setting.
    at: Option<RequestId>,
    typed: Fields,
    refusals: Refusals,
}

/// `GET /manage/{token}/requests`
pub async fn show(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateLink { token, editor }: PrivateLink,
) -> Response {
    page(&desk, &visit, &token, &editor, &Unfinished::default()).await
}

/// `POST /manage/{token}/requests/{id}`: answers one.
pub async fn respond(
    State(desk): State<Desk>,
    visit: Visit,
    Path((_, id)): Path<(String, i64)>,
    PrivateForm { token, editor, posted }: PrivateForm,
) -> Response {
    let id = RequestId(id);
    let outcome = match posted.broke_off {
        true => Err(RespondError::Refused(Refusals::one("answer", visit.words.add_broke_off()))),
        false => requests::respond(&desk, &editor, id, &posted.fields, visit.words).await,
    };
    let outcome = outcome.map(|answered| match answered {
        Answered::Done => "answered",
        Answered::Already => "already",
    });
    let unfinished = Unfinished { at: Some(id), typed: posted.fields, refusals: Refusals::default() };
    finish(&desk, &visit, &token, &editor, outcome, unfinished).await
}

/// `POST /manage/{token}/requests`: whether they are answered by themselves.
pub async fn choose(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateForm { token, editor, posted }: PrivateForm,
) -> Response {
    let outcome = match posted.broke_off {
        true => Err(RespondError::Refused(Refusals::one("how", visit.words.add_broke_off()))),
        false => requests::set_hours(&desk, &editor, &posted.fields, visit.words).await,
    };
    let done = if posted.fields.get("how") == "itself" { "itself" } else { "hand" };
    let unfinished = Unfinished { at: None, typed: posted.fields, refusals: Refusals::default() };
    finish(&desk, &visit, &token, &editor, outcome.map(|()| done), unfinished).await
}

async fn finish(
    desk: &Desk,
    visit: &Visit,
    token: &str,
    editor: &Editor,
    outcome: Result<&str, RespondError>,
    unfinished: Unfinished,
) -> Response {
    match outcome {
        Ok(done) => Redirect::to(&visit.urls.manage_requests_after(token, done)).into_response(),
        Err(RespondError::Refused(refusals)) => {
            page(desk, visit, token, editor, &Unfinished { refusals, ..unfinished }).await
        }
        Err(RespondError::Absent) => not_done(visit, None),
        Err(RespondError::Broken(broken)) => not_done(visit, Some(&broken)),
    }
}

async fn page(desk: &Desk, visit: &Visit, token: &str, editor: &Editor, unfinished: &Unfinished) -> Response {
    let words = visit.words;
    let responding = match requests::responding(desk, editor).await {
        Ok(Some(responding)) => responding,
        Ok(None) => return not_done(visit, None),
        Err(broken) => return not_done(visit, Some(&broken)),
    };
    let (status, heading) = match unfinished.refusals.is_empty() {
        true => (StatusCode::OK, words.requests_heading()),
        false => (StatusCode::UNPROCESSABLE_ENTITY, words.add_problem_page(words.requests_heading())),
    };
    shell::private(status, visit, heading, words.manage_describe(), || {
        shown(visit, token, &responding, unfinished)
    })
}

fn shown(visit: &Visit, token: &str, responding: &Responding, unfinished: &Unfinished) -> AnyView {
    let words = visit.words;
    let title = responding.listing.title.as_str();
    let done = match from_query(&visit.query).get("done") {
        "answered" => Some(words.requests_done_answered()),
        "already" => Some(words.requests_done_already()),
        "hand" => Some(words.requests_done_hand()),
        "itself" => Some(words.requests_done_itself()),
        _ => None,
    };
    let lede = match responding.hides {
        Some(Hidden::Place) => words.requests_lede_place(title),
        Some(Hidden::Link) => words.requests_lede_link(title),
        Some(Hidden::Both) => words.requests_lede_both(title),
        None => words.requests_lede_nothing(title),
    };
    let (answered, waiting): (Vec<_>, Vec<_>) =
        responding.requests.iter().partition(|request| request.response.is_some());
    let all = responding.requests.len();
    let sheet = Sheet { words, typed: &unfinished.typed, refusals: &unfinished.refusals };
    let none = (all == 0).then(|| view! { <p>{words.requests_none()}</p> });
    let nobody = (all > 0 && waiting.is_empty()).then(|| view! { <p>{words.requests_waiting(0)}</p> });
    let rows =
        waiting.iter().map(|request| row(visit, token, responding, request, unfinished)).collect_view();
    let answered = (!answered.is_empty()).then(|| {
        let rows = answered.iter().map(|request| done_with(visit, responding, request)).collect_view();
        view! {
            <section class="part">
                <h2>{words.requests_answered_heading()}</h2>
                <ul class="queue">{rows}</ul>
            </section>
        }
    });
    view! {
        <p class="crumb"><a href=visit.urls.manage(token)>{words.manage_back()}</a></p>
        {done.map(|done| view! { <p class="notice" role="status">{done}</p> })}
        {errors::summary(sheet, if unfinished.at.is_some() { &[] } else { SHOWN })}
        <p class="lede">{lede}</p>
        {none}
        {nobody}
        <ul class="queue">{rows}</ul>
        {(!waiting.is_empty()).then(|| view! { <p class="hint">{words.requests_ignore()}</p> })}
        {responding.is_cut.then(|| view! { <p>{words.requests_more(all)}</p> })}
        {answered}
        {sends(visit, token, responding)}
        {how(visit, token, responding, unfinished)}
        <p class="hint after">{words.requests_kept()}</p>
    }
    .into_any()
}

/// One that waits, and its form.
fn row(
    visit: &Visit,
    token: &str,
    responding: &Responding,
    request: &Request,
    unfinished: &Unfinished,
) -> AnyView {
    let words = visit.words;
    let (mut fresh, fine) = (Fields::default(), Refusals::default());
    let unsent = request.unsent.map(|at| {
        // What was said beside it is not typed twice.
        fresh.set("reply", request.reply.clone());
        let when = moment(visit, &responding.listing, at);
        view! { <p class="notice">{words.requests_unsent(when)}</p> }
    });
    let sheet = match unfinished.at == Some(request.id) {
        true => Sheet { words, typed: &unfinished.typed, refusals: &unfinished.refusals },
        false => Sheet { words, typed: &fresh, refusals: &fine },
    };
    let choices = responding
        .choices
        .iter()
        .filter(|choice| !request.is_off || **choice == Answer::No)
        .map(|choice| match choice {
            Answer::Place => Choice::new(choice.as_str(), words.requests_answer_place()),
            Answer::Link => Choice::new(choice.as_str(), words.requests_answer_link()),
            Answer::Both => Choice::new(choice.as_str(), words.requests_answer_both()),
            Answer::Words => Choice::new(choice.as_str(), words.requests_answer_words()),
            Answer::No => {
                Choice::new(choice.as_str(), words.requests_answer_no()).hint(words.requests_answer_no_hint())
            }
        })
        .collect();
    let number = request.id.0.to_string();
    let due = request.due.map(|due| {
        let when = moment(visit, &responding.listing, due);
        view! { <p>{words.requests_due(when)}</p> }
    });
    let which = words.requests_send_which(name_of(visit, request));
    view! {
        <li class="panel">
            {said(visit, responding, request)}
            {unsent}
            {due}
            <form method="post" action=visit.urls.manage_request(token, request.id.0) novalidate>
                {sheet
                    .ask("answer", words.requests_answer_label())
                    .numbered(&number)
                    .required()
                    .one_of(choices)}
                {sheet
                    .ask("reply", words.requests_reply_label())
                    .hint(words.requests_reply_hint())
                    .numbered(&number)
                    .lines(2)}
                <div class="doings">
                    <button type="submit" aria-label=which>{words.requests_send()}</button>
                </div>
            </form>
        </li>
    }
    .into_any()
}

/// One that was answered.
fn done_with(visit: &Visit, responding: &Responding, request: &Request) -> AnyView {
    let words = visit.words;
    let how = match request.response {
        Some(Way::ByItself) => words.requests_answered_itself(),
        Some(Way::Refused) => words.requests_answered_refused(),
        Some(Way::Given) | None => words.requests_answered_given(),
    };
    let reply = (!request.reply.is_empty()).then(|| quoted(&request.reply));
    view! {
        <li class="panel">
            {said(visit, responding, request)}
            <p><strong>{how}</strong></p>
            {reply}
        </li>
    }
    .into_any()
}

/// Who asks, about which date, and in which words.
fn said(visit: &Visit, responding: &Responding, request: &Request) -> AnyView {
    let words = visit.words;
    let listing = &responding.listing;
    let date = match (request.date, request.is_off) {
        (Some(date), _) => {
            let today = visit.today_in(&listing.zone);
            Some(words.requests_date(moments::day_and_start(words, listing, date.start, today)))
        }
        (None, true) => Some(words.requests_date_off()),
        (None, false) => None,
    };
    let typed = match request.words.is_empty() {
        true => view! { <p class="hint">{words.requests_no_words()}</p> }.into_any(),
        false => quoted(&request.words),
    };
    view! {
        <h2>{words.requests_from(name_of(visit, request))}</h2>
        {date.map(|date| view! { <p>{date}</p> })}
        {typed}
    }
    .into_any()
}

fn name_of(visit: &Visit, request: &Request) -> String {
    match request.name.is_empty() {
        true => visit.words.requests_nameless(),
        false => request.name.clone(),
    }
}

fn quoted(text: &str) -> AnyView {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let lines = lines.map(|line| view! { <p>{line.to_owned()}</p> }).collect_view();
    view! { <blockquote class="notice">{lines}</blockquote> }.into_any()
}

/// What an answer holds: whoever sends it sees it first.
fn sends(visit: &Visit, token: &str, responding: &Responding) -> AnyView {
    let words = visit.words;
    if responding.hides.is_none() {
        return ().into_any();
    }
    let address = responding.address.iter().map(|line| view! { <span>{line.clone()}</span> }).collect_view();
    let address = (!responding.address.is_empty()).then(|| view! { <address>{address}</address> });
    let link = responding.link.as_ref().map(|link| view! { <p class="address-line">{link.clone()}</p> });
    let nothing = (responding.address.is_empty() && responding.link.is_none())
        .then(|| view! { <p>{words.requests_sends_nothing()}</p> });
    view! {
        <section class="part">
            <h2>{words.requests_sends_heading()}</h2>
            <div class="panel">
                {address}
                {link}
                {nothing}
            </div>
            <p><a href=visit.urls.manage_edit(token)>{words.requests_sends_edit()}</a></p>
        </section>
    }
    .into_any()
}

/// By hand or by itself.
fn how(visit: &Visit, token: &str, responding: &Responding, unfinished: &Unfinished) -> AnyView {
    let words = visit.words;
    let stands = match responding.hours {
        Some(hours) => words.requests_how_stands_itself(ahead_in_words(words, hours)),
        None => words.requests_how_stands_hand(),
    };
    let mut typed = Fields::default();
    typed.push("how", if responding.hours.is_some() { "itself" } else { "hand" });
    typed.push("hours", responding.hours.unwrap_or(24).to_string());
    let fine = Refusals::default();
    let sheet = match unfinished.at.is_none() && !unfinished.refusals.is_empty() {
        true => Sheet { words, typed: &unfinished.typed, refusals: &unfinished.refusals },
        false => Sheet { words, typed: &typed, refusals: &fine },
    };
    let ways = vec![
        Choice::new("hand", words.requests_how_hand()),
        Choice::new("itself", words.requests_how_itself()).hint(words.requests_how_itself_hint()),
    ];
    let hours =
        HOURS.iter().map(|hours| Choice::new(hours.to_string(), ahead_in_words(words, *hours))).collect();
    let form = match responding.may_choose {
        true => view! {
            <form method="post" action=visit.urls.manage_requests(token) novalidate>
                {sheet.ask("how", words.requests_how_label()).one_of(ways)}
                {sheet.ask("hours", words.requests_hours_label()).pick(hours)}
                <div class="doings">
                    <button type="submit" class="quiet">{words.requests_how_save()}</button>
                </div>
            </form>
        }
        .into_any(),
        false => view! { <p class="hint">{words.requests_how_owner()}</p> }.into_any(),
    };
    view! {
        <section class="part" id=id_of("setting")>
            <h2>{words.requests_how_heading()}</h2>
            <p>{stands}</p>
            {form}
        </section>
    }
    .into_any()
}

/// A moment on the clock of the place.
fn moment(visit: &Visit, listing: &PublicListing, at: Moment) -> String {
    let there = at.timestamp().to_zoned(listing.zone.time_zone().clone());
    let words = visit.words;
    words.listing_date_line(words.day(there.date(), visit.today_in(&listing.zone)), words.clock(there.time()))
}

/// The way here from the private page, where something is hidden or somebody has asked.
pub(super) fn section(
    visit: &Visit,
    token: &str,
    listing: &PublicListing,
    (waiting, all): (usize, usize),
) -> Option<AnyView> {
    let words = visit.words;
    if listing.hides().is_none() && all == 0 {
        return None;
    }
    let link = if waiting > 0 { words.requests_link() } else { words.requests_link_all() };
    Some(
        view! {
            <section class="part">
                <h2>{words.requests_heading()}</h2>
                <p>
                    {words.requests_waiting(waiting)} " "
                    <a href=visit.urls.manage_requests(token)>{link}</a>
                </p>
            </section>
        }
        .into_any(),
    )
}
