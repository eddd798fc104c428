//! How programs of others read what is public, in plain words, with lines that work as they stand.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;
use server::{
    Broken, Desk,
    http::api,
    listings::{self, Filter, PublicListing, public::PublicPlace},
    urls::{Urls, View},
};

use super::{
    parts::terms::terms,
    refusal,
    request::Visit,
    shell::{self, Head},
};

/// What may go wrong, in the order of the numbers.
const PROBLEMS: &[u16] = &[400, 403, 404, 405, 410, 429, 500, 501];

/// A line to try: what it shows, the path that is asked for, and what stands between `curl` and the address.
struct Example {
    shows: String,
    path: String,
    options: &'static str,
}

/// `GET /api`.
pub async fn explain(State(desk): State<Desk>, visit: Visit) -> Response {
    let examples = match examples(&desk, &visit).await {
        Ok(examples) => examples,
        Err(broken) => return refusal::broken(&visit, &broken),
    };
    let words = visit.words;
    let head =
        Head { canonical: Some(visit.urls.api()), ..Head::new(words.api_title(), words.api_description()) };
    shell::answer(StatusCode::OK, &visit, head, || page(&visit, &examples))
}

fn page(visit: &Visit, examples: &[Example]) -> AnyView {
    let words = visit.words;
    let urls = &visit.urls;
    let read = [
        words.api_read_null(),
        words.api_read_times(),
        words.api_read_hidden(),
        words.api_read_cancelled(),
        words.api_read_gone(),
        words.api_read_group(),
        words.api_read_uid(),
        words.api_read_html(),
        words.api_read_names(),
    ];
    let polite = [
        words.api_polite_limit(),
        words.api_polite_cache(),
        words.api_polite_cors(),
        words.api_polite_link(),
    ];
    view! {
        <div class="wrap">
            <h1>{words.api_title()}</h1>
            <p class="lede">{words.api_lede()}</p>
            <section class="part">
                <h2>{words.api_simple_title()}</h2>
                <ul class="links">
                    <li>
                        <a href=urls.embed("")>{words.api_simple_embed()}</a>
                    </li>
                    <li>
                        <a href=urls.follow_calendar("")>{words.api_simple_calendar()}</a>
                    </li>
                </ul>
            </section>
            {lines_to_try(visit, examples)}
            {addresses(visit)}
            {parameters(visit)}
            <section class="part prose">
                <h2>{words.api_next_title()}</h2>
                <p>{words.api_next_text()}</p>
            </section>
            {points(words.api_read_title(), read)}
            {points(words.api_polite_title(), polite)}
            {problems(visit)}
        </div>
    }
    .into_any()
}

fn lines_to_try(visit: &Visit, examples: &[Example]) -> AnyView {
    let words = visit.words;
    let lines = examples.iter().map(|example| {
        let address = visit.urls.absolute(&example.path);
        let line = format!("curl {}'{address}'", example.options);
        view! {
            <li>
                <p>
                    {example.shows.clone()} ". "
                    <a href=example.path.clone()>
                        {words.api_try_open()} <span class="unseen">": " {example.shows.clone()}</span>
                    </a>
                </p>
                <pre tabindex="0"><code>{line}</code></pre>
            </li>
        }
    });
    let lines = lines.collect_view();
    view! {
        <section class="part">
            <h2>{words.api_try_title()}</h2>
            <p>{words.api_try_lede()}</p>
            <ul class="calls">{lines}</ul>
        </section>
    }
    .into_any()
}

/// Lines that work on this very site: what they name is there.
async fn examples(desk: &Desk, visit: &Visit) -> Result<Vec<Example>, Broken> {
    let (words, urls) = (visit.words, &visit.urls);
    let rows = listings::first_rows(desk, &View::WhatsOn, &Filter::default(), listings::PAGE_ROWS).await?;
    let listed: Vec<&PublicListing> = rows.iter().map(|row| &*row.listing).collect();
    let town = listed.iter().find_map(|listing| listing.place.as_ref()?.area().locality.clone());
    let tag = listed.iter().find_map(|listing| listing.tags.first().cloned());
    let group = listed.iter().find_map(|listing| listing.group_key.clone());
    let place = listed.iter().find_map(|listing| match listing.place.as_ref()? {
        PublicPlace::Known(known) => Some(known.slug.clone()),
        PublicPlace::Area(_) | PublicPlace::OnRequest(_) => None,
    });
    let first = listed.first().map(|listing| urls.api_listing(&listing.slug));
    let (from, to) = (visit.today().first_of_month(), visit.today().last_of_month());
    let asking = |filter: Filter| format!("{}&limit=3", filter.to_query());
    let dates = |filter: Filter| urls.api_dates(&asking(filter));
    let month = Filter { from: Some(from), to: Some(to), ..Filter::default() };
    let lines = [
        (words.api_try_dates(), Some(urls.api_dates("limit=3")), ""),
        (words.api_try_cafes(), Some(urls.api_listings("kind=cafe&limit=10")), ""),
        (words.api_try_town(), town.map(|q| dates(Filter { q, ..Filter::default() })), ""),
        (words.api_try_tag(), tag.map(|tag| dates(Filter { tags: vec![tag], ..Filter::default() })), ""),
        (
            words.api_try_group(),
            group.map(|key| dates(Filter { groups: vec![key], ..Filter::default() })),
            "",
        ),
        (
            words.api_try_place(),
            place.map(|key| dates(Filter { places: vec![key], ..Filter::default() })),
            "",
        ),
        (words.api_try_days(), Some(dates(month)), ""),
        (words.api_try_listing(), first, ""),
        (words.api_try_groups(), Some(urls.api_groups("limit=200")), ""),
        (words.api_try_places(), Some(urls.api_places("limit=200")), ""),
        (words.api_try_head(), Some(urls.api_dates("limit=3")), "--head "),
        (words.api_try_described(), Some(urls.api_description()), ""),
    ];
    let examples =
        lines.into_iter().filter_map(|(shows, path, options)| Some(Example { shows, path: path?, options }));
    Ok(examples.collect())
}

fn addresses(visit: &Visit) -> AnyView {
    let words = visit.words;
    let urls = &visit.urls;
    let rows = [
        (urls.api_dates(""), words.api_addresses_dates()),
        (urls.api_listings(""), words.api_addresses_listings()),
        (urls.api_listing("{slug}"), words.api_addresses_listing()),
        (urls.api_groups(""), words.api_addresses_groups()),
        (urls.api_places(""), words.api_addresses_places()),
    ];
    let rows = rows.map(|(address, answers)| (address, None, Some(answers)));
    view! {
        <section class="part">
            <h2>{words.api_addresses_title()}</h2>
            {terms(rows)}
        </section>
    }
    .into_any()
}

fn parameters(visit: &Visit) -> AnyView {
    let words = visit.words;
    let names = api::asked::of_dates().into_iter().map(|name| {
        let means = words.find(&api::ask_id(&name));
        (name, None, means)
    });
    view! {
        <section class="part">
            <h2>{words.api_ask_title()}</h2>
            <p>{words.api_ask_lede()}</p>
            {terms(names)}
        </section>
    }
    .into_any()
}

fn points(title: String, lines: impl IntoIterator<Item = String>) -> AnyView {
    let lines: Vec<_> = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect();
    view! {
        <section class="part prose">
            <h2>{title}</h2>
            <ul>{lines}</ul>
        </section>
    }
    .into_any()
}

/// Each with the place that the answers of the API lead to.
fn problems(visit: &Visit) -> AnyView {
    let words = visit.words;
    let rows = PROBLEMS.iter().map(|status| {
        let means = words.find(&format!("api-problem-{status}"));
        (status.to_string(), Some(Urls::api_problem_place(*status)), means)
    });
    view! {
        <section class="part">
            <h2>{words.api_problems_title()}</h2>
            <p>{words.api_problems_lede()}</p>
            {terms(rows)}
        </section>
    }
    .into_any()
}
