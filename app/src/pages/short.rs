//! The short address on paper: what somebody needs to know who has just scanned a poster, and a way on.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use leptos::prelude::*;
use pure::recurrence::{DateStatus, Occurrence};
use server::{
    Desk,
    listings::{
        PublicListing,
        parts::Kind,
        scanned::{OnPaper, Scanned, scanned},
        search::TakenBack,
    },
    urls::View,
};

use super::{
    listing::{been, dated, notices, unfixed},
    parts::{
        moments,
        rows::{self, Telling},
        told_in,
    },
    refusal,
    request::Visit,
    shell::{self, Head},
};

/// `GET /d/{code}`. Codes are read off paper, so capitals do not matter.
pub async fn short(State(desk): State<Desk>, visit: Visit, Path(code): Path<String>) -> Response {
    match scanned(&desk, &code.to_ascii_lowercase()).await {
        Ok(Scanned::Listing(paper)) => {
            let head = Head { hidden: true, ..Head::new(&paper.listing.title, &paper.listing.summary) };
            shell::answer(StatusCode::OK, &visit, head, || page(&visit, &paper))
        }
        Ok(Scanned::TakenBack(taken)) => gone(&visit, &taken),
        Ok(Scanned::Absent) => refusal::not_found(&visit),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

fn page(visit: &Visit, paper: &OnPaper) -> AnyView {
    let words = visit.words;
    let listing = &paper.listing;
    let kind = match listing.kind {
        Kind::Event => words.short_event(),
        Kind::Cafe => words.short_cafe(),
    };
    let news = paper.news.iter().map(|date| told(visit, listing, date)).collect_view();
    let summary = told_in::summary(words, listing, "lede");
    view! {
        <article class="wrap scanned">
            <p class="hint">{kind}</p>
            <h1>{told_in::title(words, listing)}</h1>
            {notices(visit, listing)}
            {news}
            {next(visit, paper)}
            {summary}
            {ways_on(visit, paper)}
            {others(visit, paper)}
        </article>
    }
    .into_any()
}

/// One date that the paper may announce and that is different now.
fn told(visit: &Visit, listing: &PublicListing, date: &Occurrence) -> AnyView {
    let words = visit.words;
    let today = visit.today_in(&listing.zone);
    let planned = moments::day_and_start(words, listing, date.original, today);
    match date.status {
        DateStatus::Moved => {
            let now = moments::day_and_start(words, listing, date.start, today);
            view! { <p class="notice"><strong>{words.short_date_moved(planned, now)}</strong></p> }.into_any()
        }
        DateStatus::Cancelled | DateStatus::Confirmed => {
            let note = listing.different(date).note.map(str::to_owned);
            view! {
                <p class="notice off">
                    <strong>{words.short_date_cancelled(planned)}</strong> " " {note}
                </p>
            }
            .into_any()
        }
    }
}

/// The next date, big, and where; or why there is none.
fn next(visit: &Visit, paper: &OnPaper) -> AnyView {
    let words = visit.words;
    let listing = &paper.listing;
    match (&paper.next, &paper.last) {
        (Some(next), _) => {
            // Another place this time is told with what is different.
            let usual = listing.different(next).place.is_none();
            let place = moments::where_line(words, listing)
                .filter(|_| usual)
                .map(|place| view! { <p class="where">{place}</p> });
            view! {
                {dated(visit, listing, next, words.short_next())}
                {place}
            }
            .into_any()
        }
        // The notice above has said it.
        (None, _) if paper.is_told() => ().into_any(),
        (None, Some(last)) => been(visit, listing, last),
        (None, None) if listing.schedule.is_none() => unfixed(visit),
        (None, None) => view! { <p class="lede">{words.short_no_other()}</p> }.into_any(),
    }
}

fn ways_on(visit: &Visit, paper: &OnPaper) -> AnyView {
    let words = visit.words;
    let urls = &visit.urls;
    let listing = &paper.listing;
    let calendar = paper.next.map(|_| {
        view! {
            <a class="button quiet" href=urls.listing_feed(listing.kind, &listing.slug, "ics")>
                {words.short_calendar()}
            </a>
        }
    });
    let elsewhere = paper
        .next
        .is_none()
        .then(|| view! { <a class="button quiet" href=urls.list(&View::WhatsOn)>{words.short_on_now()}</a> });
    view! {
        <p class="doings after">
            <a class="button" href=urls.listing(listing.kind, &listing.slug)>{words.short_full()}</a>
            {calendar}
            {elsewhere}
        </p>
    }
    .into_any()
}

fn others(visit: &Visit, paper: &OnPaper) -> AnyView {
    match &paper.listing.group_name {
        Some(group) if !paper.others.is_empty() => view! {
            <section>
                <h2 class="month">{visit.words.short_others(group.as_str())}</h2>
                {rows::list(visit, &paper.others, Telling::Date)}
            </section>
        }
        .into_any(),
        _ => ().into_any(),
    }
}

fn gone(visit: &Visit, taken: &TakenBack) -> Response {
    let words = visit.words;
    let title = words.short_gone_title(taken.title.as_str());
    let head = Head { hidden: true, ..Head::new(title.clone(), words.short_gone_text()) };
    shell::answer(StatusCode::GONE, visit, head, || {
        view! {
            <div class="wrap scanned">
                <h1>{title}</h1>
                <p class="lede">{words.short_gone_text()}</p>
                <p class="doings after">
                    <a class="button" href=visit.urls.list(&View::WhatsOn)>{words.short_on_now()}</a>
                </p>
            </div>
        }
        .into_any()
    })
}
