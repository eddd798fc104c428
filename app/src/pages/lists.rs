//! The lists: every coming date, events, the directory of cafés.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;
use server::{
    Desk,
    listings::{self, Filter, Results, parts::Kind},
    urls::View,
};

use super::{
    parts::{
        drawings::{self, drawing},
        finder,
        follow::{self, Feed},
        pager::pager,
        rows::{self, Telling},
    },
    refusal,
    request::Visit,
    shell::{self, FeedLink, Head, Nav},
};

/// `GET /whats-on`.
pub async fn whats_on(State(desk): State<Desk>, visit: Visit) -> Response {
    list(&desk, &visit, View::WhatsOn).await
}

/// `GET /events`.
pub async fn events(State(desk): State<Desk>, visit: Visit) -> Response {
    list(&desk, &visit, View::Events).await
}

/// `GET /cafes`.
pub async fn cafes(State(desk): State<Desk>, visit: Visit) -> Response {
    list(&desk, &visit, View::Cafes).await
}

/// Any of the three.
pub async fn list(desk: &Desk, visit: &Visit, view: View) -> Response {
    let filter = Filter::parse(&visit.query);
    let results = match listings::search(desk, view, &filter, page_asked_for(&visit.query)).await {
        Ok(results) => results,
        Err(broken) => return refusal::broken(visit, &broken),
    };
    let query = filter.to_query();
    let head = Head {
        canonical: Some(visit.urls.list_page(view, &query, results.page)),
        feeds: feeds_of(visit, view, &query),
        current: Some(match view {
            View::WhatsOn => Nav::WhatsOn,
            View::Events => Nav::Events,
            View::Cafes => Nav::Cafes,
        }),
        ..Head::new(name(visit, view), lede(visit, view))
    };
    shell::answer(StatusCode::OK, visit, head, || page(visit, view, &filter, &results))
}

/// The number behind `page=`, 1 when there is none.
fn page_asked_for(query: &str) -> u32 {
    query
        .split('&')
        .find_map(|pair| pair.strip_prefix("page="))
        .and_then(|number| number.parse().ok())
        .map_or(1, |number: u32| number.max(1))
}

/// The feeds of a view.
#[must_use]
pub fn feeds_of(visit: &Visit, view: View, query: &str) -> Vec<FeedLink> {
    let name = feed_name(visit, view);
    vec![
        FeedLink::calendar(name.clone(), visit.urls.list_feed(view, "ics", query)),
        FeedLink::json(name, visit.urls.list_feed(view, "json", query)),
    ]
}

fn feed_name(visit: &Visit, view: View) -> String {
    visit.words.follow_calendar_name(name(visit, view))
}

fn name(visit: &Visit, view: View) -> String {
    match view {
        View::WhatsOn => visit.words.whats_on_title(),
        View::Events => visit.words.events_title(),
        View::Cafes => visit.words.cafes_title(),
    }
}

fn lede(visit: &Visit, view: View) -> String {
    match view {
        View::WhatsOn => visit.words.whats_on_lede(),
        View::Events => visit.words.events_lede(),
        View::Cafes => visit.words.cafes_lede(),
    }
}

fn page(visit: &Visit, view: View, filter: &Filter, results: &Results) -> AnyView {
    view! {
        <div class="wrap">
            <h1>{name(visit, view)}</h1>
            <p class="lede">{lede(visit, view)}</p>
            {finder::form(visit, view, filter)}
            {finder::chosen(visit, view, filter)}
            {found(visit, view, filter, results)}
        </div>
    }
    .into_any()
}

fn found(visit: &Visit, view: View, filter: &Filter, results: &Results) -> AnyView {
    if results.rows.is_empty() {
        return empty(visit, view, !filter.is_empty() || results.page > 1);
    }
    let words = visit.words;
    let (tally, rows) = match view {
        View::Cafes => (words.list_cafes(results.total), rows::list(visit, &results.rows, Telling::Cafe)),
        View::WhatsOn | View::Events => {
            (words.list_dates(results.total), rows::by_month(visit, &results.rows))
        }
    };
    // The directory has no months, so its number is the heading.
    let (tally, heading) = match view {
        View::Cafes => (None, Some(view! { <h2 class="month">{tally}</h2> })),
        View::WhatsOn | View::Events => (Some(view! { <p class="tally">{tally}</p> }), None),
    };
    view! {
        <div class="above">
            {tally}
            {follow(visit, view, filter)}
        </div>
        {heading}
        {rows}
        {pager(visit, view, &filter.to_query(), results)}
    }
    .into_any()
}

fn follow(visit: &Visit, view: View, filter: &Filter) -> AnyView {
    let query = filter.to_query();
    let feed = Feed {
        name: feed_name(visit, view),
        ics: visit.urls.list_feed(view, "ics", &query),
        json: visit.urls.list_feed(view, "json", &query),
    };
    follow::panel(visit, &feed)
}

/// Nothing to list: what could be here, and the next step.
#[must_use]
pub fn empty(visit: &Visit, view: View, narrowed: bool) -> AnyView {
    let words = visit.words;
    let (title, text) = match (narrowed, view) {
        (true, _) => (words.list_empty_title(), words.list_empty_chosen()),
        (false, View::Cafes) => (words.list_empty_title_all(), words.list_empty_cafes()),
        (false, View::WhatsOn | View::Events) => (words.list_empty_title_all(), words.list_empty_all()),
    };
    let kind = if view == View::Cafes { Kind::Cafe } else { Kind::Event };
    let add = if kind == Kind::Cafe { words.foot_add_cafe() } else { words.foot_add_event() };
    let everything = narrowed
        .then(|| view! { <a class="button" href=visit.urls.list(view)>{words.list_everything()}</a> });
    view! {
        <section class="empty">
            {drawing(drawings::CHAIRS)}
            <h2>{title}</h2>
            <p>{text}</p>
            <p class="doings">
                {everything} <a class="button quiet" href=visit.urls.add(kind)>{add}</a>
            </p>
        </section>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_number_that_is_none_is_the_first_page() {
        for (query, page) in
            [("", 1), ("page=3", 3), ("q=tea&page=2", 2), ("page=0", 1), ("page=-1", 1), ("page=x", 1)]
        {
            assert_eq!(page_asked_for(query), page, "{query}");
        }
    }
}
