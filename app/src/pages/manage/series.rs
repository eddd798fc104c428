//! When a listing meets, on its private page: the rule in words, its next dates, one more date, days left out, an end.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;
use pure::recurrence::{DateName, DateStatus, Occurrence, Schedule};
use server::{
    Desk,
    listings::{
        PublicListing, Refusals,
        editing::{self, CancelError, EditError},
    },
};

use super::{PrivateForm, PrivateLink, Unfinished, acts, again, dates::PlannedDate, not_done};
use crate::pages::{
    form::Posted,
    listing,
    parts::{
        field::{Line, Sheet},
        listing_form::{FORM, fold},
        moments,
    },
    request::Visit,
};

/// So many dates can be changed from the page; later ones come nearer by themselves.
const DATES_SHOWN: usize = 14;
/// The field of days that are left out.
const LEFT_OUT: &str = "left_out";

/// `POST /manage/{token}/dates`: one more date.
pub async fn add(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateForm { token, editor, posted }: PrivateForm,
) -> Response {
    let outcome = match posted.broke_off {
        true => Err(EditError::Refused(Refusals::one(FORM, visit.words.add_broke_off()))),
        false => editing::add_date(&desk, &editor, &posted.fields, visit.words).await,
    };
    match outcome {
        Ok(_) => acts::to_page(&visit, &token, "added"),
        Err(EditError::Refused(refusals)) => {
            let unfinished = Unfinished { typed: posted.fields, refusals };
            again(&desk, &visit, &token, &editor, StatusCode::UNPROCESSABLE_ENTITY, &unfinished).await
        }
        Err(EditError::Broken(broken)) => not_done(&visit, Some(&broken)),
        Err(EditError::Absent | EditError::Outdated(_) | EditError::Unsure(_)) => not_done(&visit, None),
    }
}

/// `POST /manage/{token}/left-out`
pub async fn leave_out(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateForm { token, editor, posted }: PrivateForm,
) -> Response {
    let outcome = match posted.broke_off {
        true => Err(CancelError::Refused(visit.words.add_broke_off())),
        false => editing::leave_out(&desk, &editor, posted.fields.get(LEFT_OUT), visit.words).await,
    };
    acts::finish(&desk, &visit, &token, &editor, outcome, "left-out", LEFT_OUT, posted).await
}

/// `POST /manage/{token}/left-out/{day}/end`
pub async fn take_in(
    State(desk): State<Desk>,
    visit: Visit,
    PlannedDate { token, editor, name }: PlannedDate,
) -> Response {
    let outcome = editing::take_in(&desk, &editor, name).await;
    acts::finish(&desk, &visit, &token, &editor, outcome, "taken-in", FORM, Posted::default()).await
}

/// `POST /manage/{token}/ending/end`
pub async fn go_on(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateLink { token, editor }: PrivateLink,
) -> Response {
    let outcome = editing::go_on(&desk, &editor).await;
    acts::finish(&desk, &visit, &token, &editor, outcome, "goes-on", FORM, Posted::default()).await
}

/// When it meets, and what can be done about it. Dates that are to be announced are given on the form of all.
pub(super) fn section(visit: &Visit, token: &str, listing: &PublicListing, sheet: Sheet<'_>) -> AnyView {
    let Some(schedule) = &listing.schedule else { return ().into_any() };
    let words = visit.words;
    let dates = schedule.repeats().then(|| dates(visit, token, listing));
    let has_rule = schedule.rule.is_some() || !schedule.later.is_empty();
    view! {
        <section class="part">
            <h2>{words.manage_dates_heading()}</h2>
            {listing.rhythm(visit.now).map(|rhythm| view! { <p class="stand">{words.rhythm(&rhythm)}</p> })}
            {ended(visit, token, schedule)}
            {dates}
            {adding(visit, token, schedule, sheet)}
            {has_rule.then(|| leaving_out(visit, token, listing, schedule, sheet))}
        </section>
    }
    .into_any()
}

/// The dates to come, each with its own page.
fn dates(visit: &Visit, token: &str, listing: &PublicListing) -> AnyView {
    let words = visit.words;
    let coming = listing.coming(visit.now);
    if coming.is_empty() {
        return view! { <p>{words.manage_dates_none()}</p> }.into_any();
    }
    let dates = coming.iter().take(DATES_SHOWN).map(|date| dated(visit, token, listing, date)).collect_view();
    view! {
        <p>{words.manage_dates_text()}</p>
        <ol class="dates">{dates}</ol>
    }
    .into_any()
}

fn dated(visit: &Visit, token: &str, listing: &PublicListing, date: &Occurrence) -> AnyView {
    let words = visit.words;
    let today = visit.today_in(&listing.zone);
    let line = words.day_and_span(date.start, date.end, listing.all_day(), today);
    let added = listing
        .schedule
        .as_ref()
        .is_some_and(|schedule| schedule.beside().any(|added| added.start == date.original))
        .then(|| view! { " " <span class="tag calm">{words.manage_dates_added()}</span> });
    view! {
        <li class:off=moments::status(listing, date) == DateStatus::Cancelled>
            <a href=visit.urls.manage_date(token, listing.name_of(date))>{line}</a>
            {added}
            {moments::tag(words, listing, date, today)}
            {listing::different(visit, listing, date)}
        </li>
    }
    .into_any()
}

/// That the series was ended, and the way back.
fn ended(visit: &Visit, token: &str, schedule: &Schedule) -> AnyView {
    let words = visit.words;
    let Some(last) = schedule.last else { return ().into_any() };
    view! {
        <p>{words.manage_dates_ended(words.day_with_year(last.date()))}</p>
        {acts::button(visit.urls.manage_ending_end(token), "quiet", words.manage_go_on())}
    }
    .into_any()
}

fn adding(visit: &Visit, token: &str, schedule: &Schedule, sheet: Sheet<'_>) -> AnyView {
    let words = visit.words;
    let time = Line { kind: Some("time"), ..Line::default() };
    let day = Line { kind: Some("date"), ..Line::default() };
    let hours = (!schedule.all_day).then(|| {
        view! {
            <div class="pair">
                {sheet.ask("start_time", words.add_start_time_label()).required().line_of(time)}
                {sheet.ask("end_time", words.add_end_time_label()).line_of(time)}
            </div>
        }
    });
    let inside = view! {
        <p>{words.manage_add_text()}</p>
        <form method="post" action=visit.urls.manage_dates(token) novalidate>
            {sheet.ask("start_date", words.add_start_date_label()).required().line_of(day)}
            {hours}
            {fold(
                sheet.wants_open(&["end_date"]),
                "fold",
                words.manage_date_end_section(),
                None,
                sheet.ask("end_date", words.add_end_date_label()).line_of(day),
            )}
            <div class="doings">
                <button type="submit">{words.manage_add()}</button>
            </div>
        </form>
    };
    let open = sheet.wants_open(&["start_date", "start_time", "end_time", "end_date"]);
    fold(open, "group fold", words.manage_add_heading(), None, inside.into_any())
}

fn leaving_out(
    visit: &Visit,
    token: &str,
    listing: &PublicListing,
    schedule: &Schedule,
    sheet: Sheet<'_>,
) -> AnyView {
    let words = visit.words;
    let today = visit.today_in(&listing.zone);
    let left_out: Vec<_> = schedule
        .skipped
        .iter()
        .filter(|skipped| skipped.date() >= today)
        .map(|skipped| {
            let name = DateName::in_full(*skipped);
            view! {
                <li>
                    {moments::day_and_start(words, listing, *skipped, today)}
                    {acts::button(visit.urls.manage_left_out_end(token, name), "quiet", words.manage_take_in())}
                </li>
            }
        })
        .collect();
    let list = (!left_out.is_empty()).then(|| {
        view! {
            <h3>{words.manage_left_out_list()}</h3>
            <ul class="dates">{left_out}</ul>
        }
    });
    let inside = view! {
        <p>{words.manage_left_out_text()}</p>
        {list}
        <form method="post" action=visit.urls.manage_left_out(token) novalidate>
            {sheet.ask(LEFT_OUT, words.manage_left_out_label()).hint(words.manage_left_out_hint()).lines(3)}
            <div class="doings">
                <button type="submit">{words.manage_left_out()}</button>
            </div>
        </form>
    };
    let open = sheet.wants_open(&[LEFT_OUT]);
    fold(open, "group fold", words.manage_left_out_heading(), None, inside.into_any())
}
