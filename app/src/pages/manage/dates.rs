//! One date of a series: move it, give it a topic, a place or a note of its own, cancel it.

use axum::{
    extract::{FromRef, FromRequest, FromRequestParts, Path, Request, State},
    http::{StatusCode, request::Parts},
    response::Response,
};
use leptos::prelude::*;
use pure::recurrence::{DateName, DateStatus};
use server::{
    Desk,
    fields::Fields,
    listings::{
        PublicListing, Refusals,
        editing::{
            self, APPLIES, Applies, CancelError, Conflict, DateForm, EditError, Edited, Editor, Foreseen,
        },
    },
};

use super::{
    PrivateForm, PrivateLink, acts,
    edit::{losing, met},
};
use crate::pages::{
    form::Posted,
    parts::{
        errors,
        field::{Line, Sheet, id_of},
        listing_form::{FORM, fold, group},
        moments,
    },
    refusal,
    request::Visit,
    shell::{self, Head},
};

const SHOWN: &[&str] = &[
    FORM,
    APPLIES,
    "start_date",
    "start_time",
    "end_time",
    "end_date",
    "date_title",
    "date_place",
    "date_note",
    "cancel_reason",
];

/// What could not be done with a date, or not yet.
struct Problem {
    status: StatusCode,
    typed: Fields,
    refusals: Refusals,
    conflict: Option<Box<Conflict>>,
    foreseen: Option<Foreseen>,
}

/// `GET /manage/{token}/dates/{day}`
pub async fn show(
    State(desk): State<Desk>,
    visit: Visit,
    PlannedDate { token, editor, name }: PlannedDate,
) -> Response {
    answer(&desk, &visit, &token, &editor, name, None).await
}

/// `POST /manage/{token}/dates/{day}`
pub async fn save(
    State(desk): State<Desk>,
    visit: Visit,
    PlannedForm { planned: PlannedDate { token, editor, name }, posted }: PlannedForm,
) -> Response {
    let fields = &posted.fields;
    let mut foreseen = None;
    let outcome = match posted.broke_off {
        true => Err(EditError::Refused(Refusals::one(FORM, visit.words.add_broke_off()))),
        // More than one date: what that leads to is shown first.
        false if !editing::is_sure(fields) => {
            match editing::foresee(&desk, &editor, name, fields, visit.words).await {
                Ok(seen) => {
                    foreseen = seen;
                    Ok(Edited::Unchanged)
                }
                Err(refused) => Err(refused),
            }
        }
        false => editing::change_date(&desk, &editor, name, fields, visit.words).await,
    };
    let (status, refusals, conflict) = match outcome {
        Ok(Edited::Unchanged) if foreseen.is_some() => (StatusCode::OK, Refusals::default(), None),
        Ok(Edited::Unchanged) => return acts::to_page(&visit, &token, "unchanged"),
        Ok(Edited::Done) => return acts::to_page(&visit, &token, "edited"),
        Ok(Edited::Waits) => return acts::to_page(&visit, &token, "waits"),
        Err(EditError::Refused(refusals)) => (StatusCode::UNPROCESSABLE_ENTITY, refusals, None),
        Err(EditError::Outdated(conflict)) => (StatusCode::CONFLICT, Refusals::default(), Some(conflict)),
        Err(EditError::Absent | EditError::Unsure(_)) => return refusal::not_found(&visit),
        Err(EditError::Broken(broken)) => return refusal::broken(&visit, &broken),
    };
    let typed = conflict.as_ref().map_or(posted.fields, |conflict| conflict.fields.clone());
    let problem = Problem { status, typed, refusals, conflict, foreseen };
    answer(&desk, &visit, &token, &editor, name, Some(problem)).await
}

/// `POST /manage/{token}/dates/{day}/cancellation`
pub async fn cancel(
    State(desk): State<Desk>,
    visit: Visit,
    PlannedForm { planned: PlannedDate { token, editor, name }, posted }: PlannedForm,
) -> Response {
    let reason = posted.fields.get("cancel_reason");
    let outcome = match posted.broke_off {
        true => Err(CancelError::Refused(visit.words.add_broke_off())),
        false => editing::cancel_date(&desk, &editor, name, reason, visit.words).await,
    };
    finish(&desk, &visit, &token, &editor, name, outcome, posted.fields, "cancelled").await
}

/// `POST /manage/{token}/dates/{day}/cancellation/end`
pub async fn keep(
    State(desk): State<Desk>,
    visit: Visit,
    PlannedDate { token, editor, name }: PlannedDate,
) -> Response {
    let outcome = editing::keep_date(&desk, &editor, name).await;
    finish(&desk, &visit, &token, &editor, name, outcome, Fields::default(), "kept").await
}

/// `POST /manage/{token}/dates/{day}/ending`
pub async fn end(
    State(desk): State<Desk>,
    visit: Visit,
    PlannedDate { token, editor, name }: PlannedDate,
) -> Response {
    let outcome = editing::end_series(&desk, &editor, name).await;
    finish(&desk, &visit, &token, &editor, name, outcome, Fields::default(), "ended").await
}

/// The private link that a request came by, and what one of its dates is called.
pub struct PlannedDate {
    pub(super) token: String,
    pub(super) editor: Editor,
    pub(super) name: DateName,
}

/// The same with a form that was posted there.
pub struct PlannedForm {
    planned: PlannedDate,
    posted: Posted,
}

impl<S: Send + Sync> FromRequestParts<S> for PlannedDate
where
    Desk: FromRef<S>,
{
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let PrivateLink { token, editor } = PrivateLink::from_request_parts(parts, state).await?;
        let Ok(visit) = Visit::from_request_parts(parts, state).await;
        match planned_in(parts, state).await {
            Some(name) => Ok(Self { token, editor, name }),
            None => Err(refusal::not_found(&visit)),
        }
    }
}

impl<S: Send + Sync> FromRequest<S> for PlannedForm
where
    Desk: FromRef<S>,
{
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let Ok(visit) = Visit::from_request_parts(&mut parts, state).await;
        let name = planned_in(&mut parts, state).await;
        let form = PrivateForm::from_request(Request::from_parts(parts, body), state).await?;
        let PrivateForm { token, editor, posted } = form;
        match name {
            Some(name) => Ok(Self { planned: PlannedDate { token, editor, name }, posted }),
            None => Err(refusal::not_found(&visit)),
        }
    }
}

/// What the path calls a date.
async fn planned_in<S: Send + Sync>(parts: &mut Parts, state: &S) -> Option<DateName> {
    let named = Path::<(String, String)>::from_request_parts(parts, state).await;
    named.ok().and_then(|Path((_, day))| day.parse().ok())
}

#[expect(clippy::too_many_arguments, reason = "the one end of two small acts")]
async fn finish(
    desk: &Desk,
    visit: &Visit,
    token: &str,
    editor: &Editor,
    name: DateName,
    outcome: Result<(), CancelError>,
    typed: Fields,
    done: &str,
) -> Response {
    match outcome {
        Ok(()) => acts::to_page(visit, token, done),
        Err(CancelError::Refused(sentence)) => {
            let refusals = Refusals::one("cancel_reason", sentence);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            let problem = Problem { status, typed, refusals, conflict: None, foreseen: None };
            answer(desk, visit, token, editor, name, Some(problem)).await
        }
        Err(CancelError::Absent) => refusal::not_found(visit),
        Err(CancelError::Broken(broken)) => refusal::broken(visit, &broken),
    }
}

async fn answer(
    desk: &Desk,
    visit: &Visit,
    token: &str,
    editor: &Editor,
    name: DateName,
    problem: Option<Problem>,
) -> Response {
    let form = match editing::date_form(desk, editor, name).await {
        Ok(Some(form)) => form,
        Ok(None) => return refusal::not_found(visit),
        Err(broken) => return refusal::broken(visit, &broken),
    };
    let words = visit.words;
    let heading = words.manage_date_title(words.day(name.day(), visit.today_in(&form.listing.zone)));
    let status = problem.as_ref().map_or(StatusCode::OK, |problem| problem.status);
    let head = Head { hidden: true, ..Head::new(heading.clone(), words.manage_describe()) };
    shell::answer(status, visit, head, || page(visit, token, name, heading, &form, problem))
}

fn page(
    visit: &Visit,
    token: &str,
    name: DateName,
    heading: String,
    form: &DateForm,
    problem: Option<Problem>,
) -> AnyView {
    let words = visit.words;
    let today = visit.today_in(&form.listing.zone);
    // A reason that was refused belongs to the other form: this one keeps what stands there.
    let (typed, refusals, conflict, foreseen) = match problem {
        Some(problem) if problem.typed.get("seen").is_empty() => {
            let mut typed = form.fields.clone();
            typed.set("cancel_reason", problem.typed.get("cancel_reason"));
            (typed, problem.refusals, None, None)
        }
        Some(problem) => (problem.typed, problem.refusals, problem.conflict, problem.foreseen),
        None => (form.fields.clone(), Refusals::default(), None, None),
    };
    let sheet = Sheet { words, typed: &typed, refusals: &refusals };
    let listing = &form.listing;
    let status = moments::status(listing, &form.date);
    let stands = words.day_and_span(form.date.start, form.date.end, listing.all_day(), today);
    let waits = form.waits.then(|| view! { <p class="notice">{words.manage_edit_waits()}</p> });
    let inside = match (form.over, status) {
        (true, _) => view! { <p class="notice">{words.refused_date_over()}</p> }.into_any(),
        (false, DateStatus::Cancelled) => view! {
            <p class="notice off">{words.manage_date_cancelled()}</p>
            {acts::button(visit.urls.manage_date_cancellation_end(token, name), "", words.manage_uncancel())}
        }
        .into_any(),
        (false, _) => {
            let ending = form.has_others.then(|| ending(visit, token, name));
            let fields = fields(visit, token, name, form, sheet, foreseen.is_some());
            (fields, calling_off(visit, token, name, sheet), ending).into_any()
        }
    };
    view! {
        <div class="wrap">
            <p class="crumb"><a href=visit.urls.manage(token)>{words.manage_back()}</a></p>
            <h1>{heading}</h1>
            {errors::summary(sheet, SHOWN)}
            {conflict.map(|conflict| met(visit, listing, &conflict))}
            {foreseen.as_ref().map(|foreseen| foretold(visit, listing, foreseen))}
            {waits}
            <p class="lede">
                {listing.title.clone()} ": " {stands} " " {moments::tag(words, listing, &form.date, today)}
            </p>
            {inside}
        </div>
    }
    .into_any()
}

fn fields(
    visit: &Visit,
    token: &str,
    name: DateName,
    form: &DateForm,
    sheet: Sheet<'_>,
    is_foreseen: bool,
) -> AnyView {
    let words = visit.words;
    let which = form.has_others.then(|| {
        let choices = sheet.choices(APPLIES, Applies::ALL.iter().map(|applies| applies.as_str()));
        let ask = sheet.ask(APPLIES, words.manage_applies_label()).starts_as(Applies::This.as_str());
        ask.one_of(choices)
    });
    let sure = is_foreseen.then(|| {
        view! { <input type="hidden" name="sure" value=editing::sure(sheet.typed) /> }
    });
    let press = if is_foreseen { words.manage_foresee_save() } else { words.manage_save_date() };
    let time = Line { kind: Some("time"), ..Line::default() };
    let date = Line { kind: Some("date"), ..Line::default() };
    let hours = (!form.listing.all_day()).then(|| {
        view! {
            <div class="pair">
                {sheet.ask("start_time", words.add_start_time_label()).required().line_of(time)}
                {sheet.ask("end_time", words.add_end_time_label()).line_of(time)}
            </div>
        }
    });
    let place = form.listing.attendance.has_place().then(|| {
        sheet.ask("date_place", words.manage_date_place_label()).hint(words.manage_date_place_hint()).line()
    });
    let when = view! {
        {sheet.ask("start_date", words.add_start_date_label()).required().line_of(date)}
        {hours}
        {fold(
            sheet.wants_open(&["end_date"]),
            "fold",
            words.manage_date_end_section(),
            None,
            sheet.ask("end_date", words.add_end_date_label()).line_of(date),
        )}
    };
    let what = view! {
        {sheet.ask("date_title", words.manage_date_title_label()).hint(words.manage_date_title_hint()).line()}
        {place}
        {sheet.ask("date_note", words.manage_date_note_label()).hint(words.manage_date_note_hint()).lines(3)}
    };
    view! {
        <form id=id_of(FORM) method="post" action=visit.urls.manage_date(token, name) novalidate>
            <input type="hidden" name="seen" value=sheet.typed.get("seen").to_owned() />
            {group(words.manage_date_when(), when.into_any())}
            {group(words.manage_date_what(), what.into_any())}
            {which}
            {sure}
            <div class="doings">
                <button type="submit">{press}</button>
                <a href=visit.urls.manage(token)>{words.manage_back_unsaved()}</a>
            </div>
        </form>
    }
    .into_any()
}

/// What a change of more than one date would lead to.
fn foretold(visit: &Visit, listing: &PublicListing, foreseen: &Foreseen) -> AnyView {
    let words = visit.words;
    let today = visit.today_in(&listing.zone);
    let rhythm =
        foreseen.rhythm.as_ref().map(|rhythm| view! { <p><strong>{words.rhythm(rhythm)}</strong></p> });
    let dates = foreseen
        .dates
        .iter()
        .map(|date| {
            let off = date.status == DateStatus::Cancelled;
            let said = words.day_and_span(date.start, date.end, listing.all_day(), today);
            view! { <li class:off=off>{said} {moments::tag(words, listing, date, today)}</li> }
        })
        .collect_view();
    let lost = (!foreseen.lost.is_empty()).then(|| losing(visit, &foreseen.lost));
    view! {
        <section class="notice" role="status" aria-labelledby="foreseen">
            <h2 id="foreseen">{words.manage_foresee_heading()}</h2>
            {rhythm}
            <p>{words.manage_foresee_text()}</p>
            <ol class="dates">{dates}</ol>
            {lost}
            <p class="doings">
                <button type="submit" form=id_of(FORM)>{words.manage_foresee_save()}</button>
            </p>
        </section>
    }
    .into_any()
}

/// The date is the last one.
fn ending(visit: &Visit, token: &str, name: DateName) -> AnyView {
    let words = visit.words;
    let inside = view! {
        <p>{words.manage_end_text()}</p>
        {acts::button(visit.urls.manage_date_ending(token, name), "grave", words.manage_end())}
    };
    fold(false, "group fold", words.manage_end_heading(), None, inside.into_any())
}

fn calling_off(visit: &Visit, token: &str, name: DateName, sheet: Sheet<'_>) -> AnyView {
    let words = visit.words;
    let inside = view! {
        <p>{words.manage_cancel_date_text()}</p>
        <form method="post" action=visit.urls.manage_date_cancellation(token, name) novalidate>
            {sheet
                .ask("cancel_reason", words.manage_cancel_reason_label())
                .hint(words.manage_cancel_reason_hint())
                .lines(2)}
            <div class="doings">
                <button type="submit" class="grave">{words.manage_cancel_date()}</button>
            </div>
        </form>
    };
    fold(
        sheet.refusals.of("cancel_reason").is_some(),
        "group fold",
        words.manage_cancel_date_heading(),
        None,
        inside.into_any(),
    )
}
