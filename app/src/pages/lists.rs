//! The lists: every coming date, events, the directory of cafés; and the inside of every view that is like them.

use std::{collections::HashMap, sync::Arc};

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;
use pure::{
    months::{Size, Stretch},
    towns,
};
use server::{
    Desk,
    http::followed::Followed,
    ids::ListingId,
    listings::{
        self, Filter, Results, Row,
        parts::{CafeState, Kind},
        search::{
            self, Counts, Near, ReadAs, counts,
            directory::{self, Tally},
            months::Chosen,
        },
    },
    urls::View,
    words::Words,
};

use super::{
    parts::{
        drawings::{self, drawing},
        finder, follow,
        icons::{self, icon},
        pager::{Pages, Turning, pager},
        rows::{self, Telling},
        start,
    },
    refusal,
    request::Visit,
    shell::{self, FeedLink, Head, Nav},
};

/// So many filters are left out, one at a time, to see what there would be.
const WITHOUT_MOST: usize = 8;
/// A group or a place with less to come needs no search of its own.
const SEARCHED_FROM: u32 = 10;
/// Where their search stands on their pages.
const SEARCH: &str = "search";

/// `GET /whats-on`.
pub async fn whats_on(State(desk): State<Desk>, visit: Visit) -> Response {
    let (name, lede) = (visit.words.whats_on_title(), visit.words.whats_on_lede());
    list(&desk, &visit, &View::WhatsOn, Nav::WhatsOn, name, lede).await
}

/// `GET /events`.
pub async fn events(State(desk): State<Desk>, visit: Visit) -> Response {
    let (name, lede) = (visit.words.events_title(), visit.words.events_lede());
    list(&desk, &visit, &View::Events, Nav::Events, name, lede).await
}

/// `GET /cafes`.
pub async fn cafes(State(desk): State<Desk>, visit: Visit) -> Response {
    let (name, lede) = (visit.words.cafes_title(), visit.words.cafes_lede());
    list(&desk, &visit, &View::Cafes, Nav::Cafes, name, lede).await
}

/// Any of the three.
async fn list(desk: &Desk, visit: &Visit, view: &View, current: Nav, name: String, lede: String) -> Response {
    let listed = match listed(desk, visit, view, &name).await {
        Ok(listed) => listed,
        Err(broken) => return refusal::broken(visit, &broken),
    };
    let head = Head { current: Some(current), ..head(visit, &listed, lede.clone()) };
    shell::answer(status_of(&listed.results), visit, head, || {
        view! {
            <div class="wrap">
                <h1>{name.clone()}</h1>
                <p class="lede">{lede}</p>
                {finder::form(visit, view, &listed.filter, &listed.counts)}
                {finder::chosen(visit, view, &listed.filter)}
                {found(visit, &listed)}
                {listed.directory.as_ref().map(|directory| tallied(visit, &directory.tally))}
                {begin(visit, &listed)}
                <p class="after">
                    <a href=visit.urls.groups(1)>{visit.words.groups_all()}</a>
                </p>
            </div>
        }
        .into_any()
    })
}

/// One page of a view, as it was asked for.
pub struct Listed<'a> {
    /// The view.
    pub view: &'a View,
    /// What it is called.
    pub name: &'a str,
    /// What was asked for.
    pub filter: Filter,
    /// What was found.
    pub results: Results,
    /// What there is instead, where nothing was found.
    pub instead: Instead,
    /// How many listings each filter would leave.
    pub counts: Arc<Counts>,
    /// What the directory of cafés says besides; other views have none.
    pub directory: Option<Directory>,
    /// The same as a calendar to follow.
    pub followed: Option<Followed>,
}

impl Listed<'_> {
    /// Whether there is enough to search in.
    fn has_search(&self) -> bool {
        is_searched(self.view, &self.filter, &self.results)
    }
}

/// What the directory of cafés says besides its rows.
pub struct Directory {
    tally: Arc<Tally>,
    /// What is nearest to those that have closed.
    nearest: HashMap<ListingId, Row>,
}

/// A group or a place with a handful of dates is seen at a glance.
fn is_searched(view: &View, filter: &Filter, results: &Results) -> bool {
    let is_small = matches!(view, View::Group(_) | View::Place(_)) && results.total <= SEARCHED_FROM;
    !is_small || !filter.is_empty()
}

/// Looks for what a visitor asks of a view.
///
/// # Errors
/// When the database cannot be read.
pub async fn listed<'a>(
    desk: &Desk,
    visit: &Visit,
    view: &'a View,
    name: &'a str,
) -> Result<Listed<'a>, server::Broken> {
    let filter = search::dated(desk, Filter::of_view(view, &visit.query));
    let results = listings::search(desk, view, &filter, page_asked_for(&visit.query)).await?;
    let followed = Followed::list(desk, visit.words, view, &filter).await?;
    let instead = instead(desk, visit, view, &filter, &results).await?;
    let counts = match is_searched(view, &filter, &results) {
        true => counts::counts(desk, view, &filter, &results.meant).await?,
        false => Arc::default(),
    };
    let directory = match view {
        View::Cafes => Some(Directory {
            tally: directory::tally(desk).await?,
            nearest: directory::nearest_to_each(desk, &results.rows).await?,
        }),
        View::WhatsOn | View::Events | View::Group(_) | View::Place(_) => None,
    };
    Ok(Listed { view, name, filter, results, instead, counts, directory, followed })
}

/// What there is where nothing fits all that was asked for.
#[derive(Default)]
pub struct Instead {
    /// How many cafés fit that have no date.
    cafes: u32,
    /// What is left out, what is asked for then, and how much there is.
    without: Vec<(String, Filter, u32)>,
    /// What is further away.
    nearest: Vec<Row>,
    /// What is next, where nothing is further away either.
    next: Vec<Row>,
}

async fn instead(
    desk: &Desk,
    visit: &Visit,
    view: &View,
    filter: &Filter,
    results: &Results,
) -> Result<Instead, server::Broken> {
    let mut instead = Instead::default();
    if !results.rows.is_empty() || results.page > 1 || filter.is_empty() {
        return Ok(instead);
    }
    let each = finder::without_each(visit, filter);
    if each.len() > 1 {
        for (said, rest) in each.into_iter().take(WITHOUT_MOST) {
            let many = search::count(desk, view, &rest).await?;
            if many > 0 {
                instead.without.push((said, rest, many));
            }
        }
    }
    // Where dates are told, a café that has none is not.
    if *view == View::WhatsOn {
        instead.cafes = search::count(desk, &View::Cafes, filter).await?;
    }
    instead.nearest = search::nearest(desk, view, filter, &results.meant).await?;
    // Whoever ticked what they need, or named a town that we do not know, is not helped by anything else.
    let others = Filter { q: String::new(), near: None, ..filter.clone() };
    if instead.nearest.is_empty() && others.is_empty() && filter.near.as_ref().is_none_or(Near::is_known) {
        instead.next = search::next(desk, view, filter, &results.meant).await?;
    }
    Ok(instead)
}

/// A page behind the last one is no page.
fn status_of(results: &Results) -> StatusCode {
    if results.page > 1 && results.rows.is_empty() { StatusCode::NOT_FOUND } else { StatusCode::OK }
}

/// What the page of a view says of itself.
#[must_use]
pub fn head(visit: &Visit, listed: &Listed<'_>, description: String) -> Head {
    let query = listed.filter.to_query();
    let mut feeds = feeds_of(visit, listed.view, listed.name, &query);
    feeds.push(shell::oembed_of(visit, listed.name, &visit.urls.list_with(listed.view, &query)));
    Head {
        canonical: Some(visit.urls.list_page(listed.view, &query, listed.results.page)),
        feeds,
        asks_where: listed.has_search(),
        ..Head::new(listed.name, description)
    }
}

/// The number behind `page=`, 1 when there is none.
#[must_use]
pub fn page_asked_for(query: &str) -> u32 {
    query
        .split('&')
        .find_map(|pair| pair.strip_prefix("page="))
        .and_then(|number| number.parse().ok())
        .map_or(1, |number: u32| number.max(1))
}

/// The feeds of a view.
#[must_use]
pub fn feeds_of(visit: &Visit, view: &View, name: &str, query: &str) -> Vec<FeedLink> {
    let name = visit.words.follow_calendar_name(name);
    vec![
        FeedLink::calendar(name.clone(), visit.urls.list_feed(view, "ics", query)),
        FeedLink::atom(name.clone(), visit.urls.list_feed(view, "atom", query)),
        FeedLink::json(name, visit.urls.list_feed(view, "json", query)),
    ]
}

fn found(visit: &Visit, listed: &Listed<'_>) -> AnyView {
    let Listed { view, filter, results, .. } = listed;
    let said = read_as(visit, listed);
    if results.rows.is_empty() {
        // What is not there yet can be followed all the same.
        let follow = (results.page == 1).then(|| view! { <div class="above">{follow(visit, listed)}</div> });
        let asked = what_was_asked(visit.words, filter, results);
        return (said, empty(visit, view, &asked), told_instead(visit, listed), follow).into_any();
    }
    let words = visit.words;
    let turn = |turning| {
        let pages = Pages { page: results.page, of: results.pages(), follows: results.follows };
        pager(visit, turning, pages, |page| visit.urls.list_page(view, &filter.to_query(), page))
    };
    match view {
        View::Cafes => {
            let tally = if results.more { words.list_cafes_many() } else { words.list_cafes(results.total) };
            // The directory has no months, so its number is the heading.
            view! {
                {said}
                <div class="above">{as_month(visit, listed)} {follow(visit, listed)}</div>
                <h2 class="month">{tally}</h2>
                {match &listed.directory {
                    Some(directory) => rows::directory(visit, &results.rows, &directory.nearest),
                    None => rows::list(visit, &results.rows, Telling::Cafe),
                }}
                {turn(Turning::Pages)}
            }
            .into_any()
        }
        View::WhatsOn | View::Events | View::Group(_) | View::Place(_) if results.best_first => {
            // It is never more than anybody counts: of more, the time tells which come first.
            let tally = rows::tally(words, results.total, &results.rows);
            view! {
                {said}
                <div class="above">{as_month(visit, listed)} {follow(visit, listed)}</div>
                <h2 class="month">{tally}</h2>
                {sorted(visit, listed)}
                {rows::list(visit, &results.rows, Telling::Date)}
                {turn(Turning::Pages)}
            }
            .into_any()
        }
        View::WhatsOn | View::Events | View::Group(_) | View::Place(_) => view! {
            {said}
            <div class="above">
                <p class="tally">{of_dates(visit, listed)}</p>
                {as_month(visit, listed)}
                {follow(visit, listed)}
            </div>
            {sorted(visit, listed)}
            {rows::by_month(visit, &results.rows)}
            {turn(Turning::Dates)}
        }
        .into_any(),
    }
}

/// How many dates there are, and of how many listings: that is what filters count.
fn of_dates(visit: &Visit, listed: &Listed<'_>) -> String {
    let Listed { view, results, counts, .. } = listed;
    let words = visit.words;
    let dates = if results.more { words.list_dates_many() } else { words.list_dates(results.total) };
    match counts.now {
        Some(many) => {
            let is_events = **view == View::Events;
            let listings =
                if is_events { words.filters_events(many) } else { rows::tally(words, many, &results.rows) };
            words.filters_tally(listings, words.lower_first(&dates))
        }
        None => dates,
    }
}

/// What the directory holds, whatever was asked for.
fn tallied(visit: &Visit, tally: &Tally) -> AnyView {
    let words = visit.words;
    let (cafes, dates) = (words.list_cafes(tally.cafes), words.list_dates(tally.dates));
    let said = match tally.countries {
        0 => words.directory_tally_nowhere(cafes, dates),
        countries => words.directory_tally(cafes, words.directory_countries(countries), dates),
    };
    let closed = (tally.closed > 0).then(|| words.directory_closed(tally.closed));
    view! { <p class="tally">{said} ". " {closed}</p> }.into_any()
}

/// A café of one's own: where none is near the town that was named, and at the end of the directory.
fn begin(visit: &Visit, listed: &Listed<'_>) -> Option<AnyView> {
    let Listed { view, results, .. } = listed;
    // A directory without any café has said it already.
    let is_bare = results.rows.is_empty() && results.meant.town().is_none();
    if **view != View::Cafes || results.follows || is_bare {
        return None;
    }
    let meets = |row: &Row| row.listing.cafe_state != Some(CafeState::Closed);
    Some(start::start(visit, results.meant.town(), !results.rows.iter().any(meets)))
}

/// In which order words are answered, and the way to the other.
fn sorted(visit: &Visit, listed: &Listed<'_>) -> Option<AnyView> {
    let Listed { view, filter, results, .. } = listed;
    let words = visit.words;
    if filter.q.is_empty() || !(results.best_first || filter.soonest) {
        return None;
    }
    let other = Filter { soonest: !filter.soonest, ..filter.clone() };
    let address = visit.urls.list_with(view, &other.to_query());
    Some(match filter.soonest {
        true => view! { <p class="hint"><a href=address>{words.list_to_best()}</a></p> }.into_any(),
        false => {
            view! { <p class="hint">{words.list_best_first()} " " <a href=address>{words.list_to_soonest()}</a></p> }
                .into_any()
        }
    })
}

/// How what was typed was understood, where that goes without saying for nobody.
fn read_as(visit: &Visit, listed: &Listed<'_>) -> Vec<AnyView> {
    let Listed { view, filter, results, .. } = listed;
    let words = visit.words;
    let sentence = |said: String| view! { <p class="hint">{said}</p> }.into_any();
    let mut said = Vec::new();
    let near = results.meant.near();
    if let Some(unknown) = near.filter(|near| !near.is_known()) {
        said.push(
            view! { <p class="notice">{words.list_near_unknown(unknown.typed.as_str())}</p> }.into_any(),
        );
    }
    if let Some(land) = near.and_then(|near| near.land.as_ref()) {
        said.push(sentence(words.list_read_in(land.in_full())));
    } else if let (None, Some(near)) = (&filter.near, near) {
        said.push(sentence(words.list_read_near(near.within.to_string(), near.name())));
    }
    if let Some((near, taken)) = near.and_then(|near| Some((near, near.taken_for()?))) {
        let typed = near.typed.as_str();
        said.push(sentence(match near.is_guess {
            true => words.list_near_guessed(typed, taken),
            false => words.list_near_taken(typed, taken),
        }));
    }
    match &results.meant.read_as {
        Some(ReadAs::Spelt(read)) => said.push(sentence(words.list_read_as(read.as_str()))),
        Some(ReadAs::Any) => said.push(sentence(words.list_read_as_any())),
        Some(ReadAs::Without(left)) => {
            said.push(sentence(match near.and_then(|near| near.land.as_ref()) {
                Some(land) => words.list_read_without_in(words.land(land), left.as_str()),
                None => words.list_read_without(near.map(Near::name).unwrap_or_default(), left.as_str()),
            }));
        }
        Some(ReadAs::Elsewhere(land)) => {
            said.push(sentence(words.list_read_elsewhere(words.land(land))));
        }
        Some(ReadAs::NearMe) => said.push(sentence(words.list_read_near_me())),
        Some(ReadAs::NoWords) => said.push(sentence(words.list_read_no_words(filter.q.as_str()))),
        None => {}
    }
    let others: Vec<AnyView> = near
        .map(Near::others)
        .unwrap_or_default()
        .into_iter()
        .map(|other| {
            let name = other.label();
            let near = near.map(|near| near.at(other));
            let address = visit.urls.list_with(view, &Filter { near, ..filter.clone() }.to_query());
            view! { <li><a href=address>{name}</a></li> }.into_any()
        })
        .collect();
    let is_town = results.meant.town().is_some();
    if !others.is_empty() {
        said.push(
            view! {
                <div class="hint">
                    <p>{if is_town { words.list_near_others() } else { words.list_near_towns() }}</p>
                    <ul class="inline">{others}</ul>
                </div>
            }
            .into_any(),
        );
    }
    said.extend(filter.ignored.iter().map(|what| sentence(words.list_ignored(what.as_str()))));
    said
}

/// What there is where nothing fits: all but one of what was asked for, and what is further away.
fn told_instead(visit: &Visit, listed: &Listed<'_>) -> AnyView {
    let Listed { view, instead, .. } = listed;
    let words = visit.words;
    let without = instead
        .without
        .iter()
        .map(|(said, rest, many)| {
            let address = visit.urls.list_with(view, &rest.to_query());
            view! {
                <li>
                    <a href=address>{words.list_empty_without_one(said.as_str())}</a>
                    " ("
                    {many.to_string()}
                    ")"
                </li>
            }
        })
        .collect_view();
    let without = (!instead.without.is_empty()).then(|| {
        view! {
            <section class="part">
                <p>{words.list_empty_without()}</p>
                <ul>{without}</ul>
            </section>
        }
    });
    let cafes = (instead.cafes > 0).then(|| {
        let address = visit.urls.list_with(&View::Cafes, &listed.filter.to_query());
        view! {
            <p class="part">
                <a class="button" href=address>{words.list_instead_cafes(instead.cafes)}</a>
            </p>
        }
    });
    let telling = if **view == View::Cafes { Telling::Cafe } else { Telling::Date };
    let nearest = (!instead.nearest.is_empty()).then(|| {
        view! {
            <section class="part">
                <h2>{words.list_empty_nearest()}</h2>
                {rows::list(visit, &instead.nearest, telling)}
            </section>
        }
    });
    let next = (!instead.next.is_empty()).then(|| {
        let is_elsewhere =
            matches!(what_was_asked(visit.words, &listed.filter, &listed.results), Asked::Land(_));
        let heading = if is_elsewhere { words.list_empty_next_elsewhere() } else { words.list_empty_next() };
        view! {
            <section class="part">
                <h2>{heading}</h2>
                {rows::list(visit, &instead.next, telling)}
            </section>
        }
    });
    view! {
        {cafes}
        {without}
        {nearest}
        {next}
    }
    .into_any()
}

/// The same in the calendar: the month of the first day asked for, or this one.
fn as_month(visit: &Visit, listed: &Listed<'_>) -> Option<AnyView> {
    let first = listed.filter.from.unwrap_or_else(|| visit.today());
    let month = Stretch::around(Size::Month, first)?;
    let chosen = Chosen::of_list(listed.view, &listed.filter);
    let address = visit.urls.calendar(&month, &chosen.to_query());
    let days = Chosen { filter: listed.filter.clone(), ..chosen };
    Some(
        view! {
            <a class="as-month" href=address>
                {icon(icons::CALENDAR)}
                {visit.words.months_as_month()}
            </a>
            " " <a class="as-month" href=visit.urls.map(&days.to_query(), None)>
                {icon(icons::PLACE)}
                {visit.words.list_as_map()}
            </a>
        }
        .into_any(),
    )
}

fn follow(visit: &Visit, listed: &Listed<'_>) -> Option<AnyView> {
    listed.followed.as_ref().map(|followed| follow::panel(visit, followed))
}

/// What belongs to a group or a place besides its coming dates.
pub struct Besides {
    /// Its cafés, also those without a date to come.
    pub cafes: Vec<Row>,
    /// What is over: at a place, and of a group where nothing is to come.
    pub lately: Vec<Row>,
}

/// Looks for what else belongs to a group or a place.
///
/// # Errors
/// When the database cannot be read.
pub async fn besides(desk: &Desk, listed: &Listed<'_>) -> Result<Besides, server::Broken> {
    let first = listed.results.page == 1;
    let nothing_coming = listed.results.rows.is_empty();
    let looks_back = listed.filter.is_empty() && (nothing_coming || matches!(listed.view, View::Place(_)));
    Ok(Besides {
        cafes: if first { search::cafes_of(desk, listed.view, &listed.filter).await? } else { Vec::new() },
        lately: if first && looks_back { search::lately(desk, listed.view).await? } else { Vec::new() },
    })
}

/// What somebody comes to the page of a group or a place for: its cafés, its coming dates, or what was on lately.
#[must_use]
pub fn inside(visit: &Visit, listed: &Listed<'_>, besides: &Besides) -> AnyView {
    let words = visit.words;
    let Listed { view, filter, results, .. } = listed;
    let cafes = (!besides.cafes.is_empty()).then(|| {
        view! {
            <section>
                <h2 class="month">{words.home_cafes()}</h2>
                {rows::list(visit, &besides.cafes, Telling::Cafe)}
            </section>
        }
    });
    let lately = (!besides.lately.is_empty()).then(|| {
        view! {
            <p class="after">{words.list_lately()}</p>
            {rows::by_month(visit, &besides.lately)}
        }
    });
    let dates = if results.rows.is_empty() && filter.is_empty() && results.page == 1 {
        view! {
            <div class="above">
                <p class="tally">{words.list_nothing_coming()}</p>
                {follow(visit, listed)}
            </div>
        }
        .into_any()
    } else {
        found(visit, listed)
    };
    view! {
        {finder::chosen(visit, view, filter)}
        {cafes}
        {dates}
        {lately}
    }
    .into_any()
}

/// What comes after it: the search of what is there, where there is enough of it, and the way to add more.
#[must_use]
pub fn onward(visit: &Visit, listed: &Listed<'_>) -> AnyView {
    let words = visit.words;
    let Listed { view, filter, counts, .. } = listed;
    let finder = listed.has_search().then(|| {
        view! {
            <section id=SEARCH class="after">
                <h2>{words.list_search_here()}</h2>
                {finder::form(visit, view, filter, counts)}
            </section>
        }
    });
    view! {
        {finder}
        <p class="doings after">
            <a class="button quiet" href=visit.urls.add(Kind::Event)>{words.foot_add_event()}</a>
            <a class="button quiet" href=visit.urls.add(Kind::Cafe)>{words.foot_add_cafe()}</a>
        </p>
    }
    .into_any()
}

/// Ways to what stands further down on the page of a group or a place: parts of it, and its search.
#[must_use]
pub fn further_down(visit: &Visit, listed: &Listed<'_>, parts: &[(&str, String)]) -> Option<AnyView> {
    let words = visit.words;
    let search = listed.has_search().then(|| (SEARCH, words.list_search()));
    let ways: Vec<AnyView> = parts
        .iter()
        .cloned()
        .chain(search)
        .map(|(id, name)| view! { <li><a href=format!("#{id}")>{name}</a></li> }.into_any())
        .collect();
    (!ways.is_empty()).then(|| {
        view! {
            <nav class="down unprinted" aria-label=words.list_further_down()>
                <ul class="inline">{ways}</ul>
            </nav>
        }
        .into_any()
    })
}

/// What was asked of a list in which nothing is.
#[derive(Clone, PartialEq, Eq)]
pub enum Asked {
    /// All of it.
    Nothing,
    /// All in a country or a region, by what that is called.
    Land(String),
    /// One word, and nothing besides.
    OneWord,
    /// Several words, or filters.
    Several,
}

fn what_was_asked(words: Words, filter: &Filter, results: &Results) -> Asked {
    let is_first = results.page == 1;
    if filter.is_empty() && is_first {
        return Asked::Nothing;
    }
    let others = Filter { q: String::new(), near: None, ..filter.clone() };
    let land = results.meant.near().and_then(|near| Some((near, near.land.as_ref()?)));
    if let Some((near, land)) = land
        && is_first
        && others.is_empty()
        && (filter.q.is_empty() || (filter.near.is_none() && names_only(&filter.q, &near.typed)))
    {
        return Asked::Land(words.land(land));
    }
    if is_one_word(filter) { Asked::OneWord } else { Asked::Several }
}

/// Whether these words say where, and nothing else.
fn names_only(q: &str, typed: &str) -> bool {
    let q = q.trim();
    let rest = ["in", "near", "around"].into_iter().find_map(|word| {
        let (first, rest) = q.split_once(' ')?;
        first.eq_ignore_ascii_case(word).then_some(rest)
    });
    towns::fold(rest.unwrap_or(q)) == towns::fold(typed)
}

/// Whether there is nothing to leave out.
fn is_one_word(filter: &Filter) -> bool {
    let without = Filter { q: String::new(), ..filter.clone() };
    without.is_empty() && filter.q.split_whitespace().count() == 1
}

/// Nothing to list: what could be here, and the next step.
#[must_use]
pub fn empty(visit: &Visit, view: &View, asked: &Asked) -> AnyView {
    let words = visit.words;
    let narrowed = *asked != Asked::Nothing;
    let (title, text) = match (asked, view) {
        (Asked::Land(land), View::Cafes) => {
            (words.list_empty_title_land(land.as_str()), words.list_empty_land_cafes(land.as_str()))
        }
        (Asked::Land(land), View::WhatsOn | View::Events | View::Group(_) | View::Place(_)) => {
            (words.list_empty_title_land(land.as_str()), words.list_empty_land(land.as_str()))
        }
        (Asked::OneWord, _) => (words.list_empty_title(), words.list_empty_word()),
        (Asked::Several, _) => (words.list_empty_title(), words.list_empty_chosen()),
        (Asked::Nothing, View::Cafes) => (words.list_empty_title_all(), words.list_empty_cafes()),
        (Asked::Nothing, View::WhatsOn | View::Events | View::Group(_) | View::Place(_)) => {
            (words.list_empty_title_all(), words.list_empty_all())
        }
    };
    let everything = narrowed
        .then(|| view! { <a class="button" href=visit.urls.list(view)>{words.list_everything()}</a> });
    // Where nothing is yet, a café is as good a beginning as an event.
    let event = (*view != View::Cafes).then(
        || view! { <a class="button quiet" href=visit.urls.add(Kind::Event)>{words.foot_add_event()}</a> },
    );
    let cafe = (*view == View::Cafes || matches!(asked, Asked::Land(_))).then(
        || view! { <a class="button quiet" href=visit.urls.add(Kind::Cafe)>{words.foot_add_cafe()}</a> },
    );
    view! {
        <section class="empty">
            {drawing(drawings::CHAIRS)}
            <h2>{title}</h2>
            <p>{text}</p>
            <p class="doings">{everything} {event} {cafe}</p>
        </section>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn some_words_only_say_where() {
        for (q, typed, only) in [
            ("spain", "spain", true),
            (" in Spain ", "spain", true),
            ("España", "españa", true),
            ("spain wheelchair", "spain", false),
            ("in", "spain", false),
        ] {
            assert_eq!(names_only(q, typed), only, "{q}");
        }
    }

    #[test]
    fn a_page_number_that_is_none_is_the_first_page() {
        for (query, page) in
            [("", 1), ("page=3", 3), ("q=tea&page=2", 2), ("page=0", 1), ("page=-1", 1), ("page=x", 1)]
        {
            assert_eq!(page_asked_for(query), page, "{query}");
        }
    }
}
