//! The plan for a day: as a page, for calendars and on paper.

use axum::{
    extract::{RawQuery, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use leptos::prelude::*;
use server::{
    Desk,
    fields::Fields,
    http::{plan as http_plan, print},
    knowledge::{
        self,
        plan::{Left, Plan, PlanRefused, Step, TASKS, Task, When, outline},
    },
    listings::Refusals,
};

use super::{STYLE, ready};
use crate::pages::{
    form::from_query,
    parts::{
        errors,
        field::{Line, Sheet},
    },
    refusal,
    request::Visit,
    shell::{self, FeedLink, Head},
};

const FIELD: &str = "date";
/// The papers that a plan comes on, the usual one first.
const PAPERS: [&str; 2] = ["a4", "us-letter"];

/// `GET /start/plan`.
pub async fn show(visit: Visit) -> Response {
    let typed = from_query(&visit.query);
    let plan = match typed.get(FIELD) {
        "" => None,
        day => match Plan::parse(day, visit.today()) {
            Ok(plan) => Some(plan),
            Err(refused) => return refuse(&visit, &typed, &refused),
        },
    };
    let (words, refusals) = (visit.words, Refusals::default());
    let sheet = Sheet { words, typed: &typed, refusals: &refusals };
    let (title, feeds) = match &plan {
        None => (words.plan_title(), Vec::new()),
        Some(plan) => {
            let name = words.plan_feed_name(words.plain_date(plan.day));
            let file = visit.urls.start_plan_calendar(&plan.day.to_string(), &plan.today.to_string());
            (words.plan_title_for(words.day_with_year(plan.day)), vec![FeedLink::calendar(name, file)])
        }
    };
    let head = Head {
        canonical: Some(visit.urls.start_plan("")),
        keeps_query: true,
        style: STYLE,
        unindexed: plan.is_some(),
        feeds,
        ..Head::new(title.clone(), words.plan_description())
    };
    shell::answer(StatusCode::OK, &visit, head, || page(&visit, title, sheet, plan.as_ref()))
}

/// `GET /start/plan.ics`.
pub async fn calendar(State(desk): State<Desk>, visit: Visit, headers: HeaderMap) -> Response {
    let typed = from_query(&visit.query);
    match Plan::since(typed.get(FIELD), typed.get("made"), visit.today()) {
        Ok(plan) => http_plan::ics(&desk, visit.words, &plan, &headers),
        Err(refused) => refuse(&visit, &typed, &refused),
    }
}

/// `GET /start/plan.pdf`.
pub async fn paper(
    State(desk): State<Desk>,
    visit: Visit,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let typed = from_query(&visit.query);
    let plan = match Plan::parse(typed.get(FIELD), visit.today()) {
        Ok(plan) => plan,
        Err(refused) => return refuse(&visit, &typed, &refused),
    };
    match print::plan(&desk, visit.words, &plan, &query.unwrap_or_default(), &headers).await {
        Ok(Some(sheet)) => sheet,
        Ok(None) => refusal::not_found(&visit),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// The form again, with what was typed and why it cannot be.
fn refuse(visit: &Visit, typed: &Fields, refused: &PlanRefused) -> Response {
    let words = visit.words;
    let refusals = Refusals::one(FIELD, refused.sentence(words));
    let sheet = Sheet { words, typed, refusals: &refusals };
    let head = Head {
        canonical: Some(visit.urls.start_plan("")),
        keeps_query: true,
        style: STYLE,
        unindexed: true,
        ..Head::new(words.add_problem_page(words.plan_title()), words.plan_description())
    };
    shell::answer(StatusCode::UNPROCESSABLE_ENTITY, visit, head, || {
        page(visit, words.plan_title(), sheet, None)
    })
}

/// One field and one button.
pub(super) fn form(visit: &Visit, sheet: Sheet<'_>, button: String) -> AnyView {
    let words = visit.words;
    let field = sheet
        .ask(FIELD, words.plan_ask())
        .hint(words.plan_ask_hint())
        .line_of(Line { kind: Some("date"), ..Line::default() });
    view! {
        <form class="plan-for unprinted" action=visit.urls.start_plan("")>
            {field}
            <button type="submit">{button}</button>
        </form>
    }
    .into_any()
}

fn page(visit: &Visit, title: String, sheet: Sheet<'_>, plan: Option<&Plan>) -> AnyView {
    let words = visit.words;
    let (first, then) = match plan {
        None => (
            view! {
                <p class="lede">{words.plan_lede()}</p>
                {form(visit, sheet, words.plan_make())}
                <h2 class="without">{words.plan_without()}</h2>
            }
            .into_any(),
            ().into_any(),
        ),
        Some(plan) => (
            view! {
                {left(visit, plan)}
                {files(visit, plan)}
            }
            .into_any(),
            form(visit, sheet, words.plan_make_anew()),
        ),
    };
    let steps = plan.map_or_else(outline, |plan| plan.steps.clone());
    let steps = steps.iter().map(|one| step(visit, one)).collect_view();
    view! {
        <div class="wrap">
            <p class="crumb">
                <a href=visit.urls.start()>{words.start_all()}</a>
            </p>
            <h1>{title}</h1>
            {errors::summary(sheet, &[FIELD])}
            {first}
            <ol class="plan">{steps}</ol>
            {then}
            {ready(visit)}
        </div>
    }
    .into_any()
}

/// How much time there is, and from which day on there would be enough.
fn left(visit: &Visit, plan: &Plan) -> AnyView {
    let words = visit.words;
    let begins = plan.steps.first().and_then(|step| step.day).unwrap_or(plan.day);
    let said = match plan.left() {
        Left::Enough => {
            return view! { <p class="lede">{words.plan_left_enough(words.day_with_year(begins))}</p> }
                .into_any();
        }
        Left::Weeks(weeks) => words.plan_left_weeks(weeks.to_string()),
        Left::Days(days) => words.plan_left_days(days.to_string()),
        Left::Tomorrow => words.plan_left_tomorrow(),
        Left::Today => words.plan_left_today(),
        Left::Been => words.plan_left_been(),
    };
    let good = plan.first_good_day();
    view! {
        <p class="lede">{said}</p>
        <p class="unprinted">
            <a href=visit.urls.start_plan(&good.to_string())>
                {words.plan_later(words.day_with_year(good))}
            </a>
        </p>
    }
    .into_any()
}

fn files(visit: &Visit, plan: &Plan) -> AnyView {
    let (words, day) = (visit.words, plan.day.to_string());
    let papers = PAPERS
        .iter()
        .map(|paper| {
            let (name, query) = match *paper {
                "a4" => (words.plan_paper_a4(), String::new()),
                other => (words.plan_paper_letter(), format!("paper={other}")),
            };
            let file = visit.urls.start_plan_file("pdf", &day, &query);
            view! { <li><a href=file>{name}</a></li> }
        })
        .collect_view();
    let calendar = visit.urls.start_plan_calendar(&day, &plan.today.to_string());
    view! {
        <section class="panel take unprinted">
            <h2>{words.plan_take()}</h2>
            <p>
                <a href=calendar>{words.plan_calendar()}</a>
            </p>
            <p class="hint">{words.plan_calendar_hint(TASKS.len().to_string())}</p>
            <p id="on-paper">{words.plan_paper()}</p>
            <ul aria-labelledby="on-paper">{papers}</ul>
        </section>
    }
    .into_any()
}

fn step(visit: &Visit, step: &Step) -> AnyView {
    let words = visit.words;
    let day = step.day.map(|day| {
        view! {
            <p class="on">
                <time datetime=day.to_string()>{words.day_with_year(day)}</time>
            </p>
        }
    });
    let tasks = step.tasks.iter().map(|one| task(visit, one)).collect_view();
    let class = (step.when == When::First).then_some("first");
    view! {
        <li class=class>
            <div class="when">
                <h3>{step.when.name(words)}</h3>
                {day}
            </div>
            <ul>{tasks}</ul>
        </li>
    }
    .into_any()
}

fn task(visit: &Visit, task: &Task) -> AnyView {
    let words = visit.words;
    let name = match knowledge::leads_to(&visit.urls, task.reads) {
        Some(page) => view! { <a href=page>{task.name(words)}</a> }.into_any(),
        None => view! { <b>{task.name(words)}</b> }.into_any(),
    };
    view! {
        <li>
            {name}
            <p>{task.how(words)}</p>
        </li>
    }
    .into_any()
}
