//! The calendar: a month as a table, a week and a day as lists, all with the filters of the lists.

mod around;
mod dates;
mod table;

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use jiff::civil::Date;
use leptos::prelude::*;
use pure::months::{Size, Stretch};
use server::{
    Broken, Desk,
    http::feeds::{self, Format},
    listings::search::months::{self, Chosen, Day, Nearest, OneDay},
    urls::{Urls, View},
    words::Words,
};

use super::{
    form, lists,
    parts::{
        drawings::{self, drawing},
        finder, moments,
    },
    refusal,
    request::Visit,
    shell::{self, FeedLink, Head},
};

/// So many dates are shown in the cell of a day.
const ROOM_IN_CELL: usize = 4;
/// So many dates are shown of each day of a week.
const ROOM_IN_WEEK: usize = 12;

/// A page of the calendar, as it was asked for.
struct Page<'a> {
    visit: &'a Visit,
    stretch: Stretch,
    chosen: Chosen,
    /// The days between which dates that repeat are known.
    known: (Date, Date),
}

/// `GET /calendar`: to this month, week or day, or to the month that the form asks for.
pub async fn lead(visit: Visit) -> Response {
    let asked = form::from_query(&visit.query);
    let size = match asked.get("view") {
        "week" => Size::Week,
        "day" => Size::Day,
        _ => Size::Month,
    };
    let today = visit.today();
    let typed = |name, usual: i16| match asked.get(name).trim() {
        "" => Some(usual),
        typed => typed.parse().ok(),
    };
    let stretch = match asked.get("year").is_empty() && asked.get("month").is_empty() {
        true => Stretch::around(size, today),
        false => typed("year", today.year())
            .zip(typed("month", today.month().into()))
            .and_then(|(year, month)| Stretch::month(year, month.try_into().ok()?)),
    };
    match stretch {
        Some(stretch) => {
            let address = visit.urls.calendar(&stretch, &Chosen::parse(&visit.query).to_query());
            Redirect::temporary(&address).into_response()
        }
        None => lost(&visit),
    }
}

/// `GET /calendar/{yyyy}/{mm}`, `/calendar/{yyyy}/w{ww}`, `/calendar/{yyyy}/{mm}/{dd}`, and the feeds of them.
pub async fn stretch(State(desk): State<Desk>, visit: Visit) -> Response {
    let (path, format) = feeds::split(&visit.path);
    let Some(stretch) = Urls::stretch_at(path.trim_end_matches('/')) else { return lost(&visit) };
    let chosen = Chosen::parse(&visit.query);
    if let Some(format) = format {
        return Redirect::permanent(&feed(&visit.urls, &stretch, &chosen, format)).into_response();
    }
    if !visit.urls.calendar(&stretch, "").ends_with(path) {
        return Redirect::permanent(&visit.urls.calendar(&stretch, &chosen.to_query())).into_response();
    }
    let page = Page { visit: &visit, stretch, chosen, known: months::known_days(&desk) };
    let answer = match stretch.size() {
        Size::Month => page.month(&desk).await,
        Size::Week => page.week(&desk).await,
        Size::Day => page.day(&desk).await,
    };
    answer.unwrap_or_else(|broken| refusal::broken(&visit, &broken))
}

/// The feed of what begins in a stretch of the calendar.
#[must_use]
pub fn feed(urls: &Urls, stretch: &Stretch, chosen: &Chosen, format: Format) -> String {
    urls.list_feed(&chosen.view, format.ending(), &chosen.within(stretch).to_query())
}

/// What a stretch of the calendar is called: "December 2026", "7 to 13 December 2026".
fn called(words: Words, stretch: &Stretch) -> String {
    let (first, last) = (stretch.first(), stretch.last());
    match stretch.size() {
        Size::Month => words.month_year(first),
        Size::Day => words.day_with_year(first),
        Size::Week => {
            let begins = match (first.year() == last.year(), first.month() == last.month()) {
                (true, true) => first.day().to_string(),
                (true, false) => {
                    words.months_day_and_month(first.day().to_string(), words.month(first.month()))
                }
                (false, _) => words.plain_date(first),
            };
            words.months_days(begins, words.plain_date(last))
        }
    }
}

impl Page<'_> {
    async fn month(&self, desk: &Desk) -> Result<Response, Broken> {
        let days = months::days(desk, &self.chosen, &self.stretch, ROOM_IN_CELL).await?;
        let nearest = self.nearest(desk, &days).await?;
        Ok(self.answer(nearest.is_some(), || match nearest {
            Some(nearest) => self.nothing(&nearest),
            None => table::month(self, &days),
        }))
    }

    async fn week(&self, desk: &Desk) -> Result<Response, Broken> {
        let days = months::days(desk, &self.chosen, &self.stretch, ROOM_IN_WEEK).await?;
        let nearest = self.nearest(desk, &days).await?;
        Ok(self.answer(nearest.is_some(), || match nearest {
            Some(nearest) => self.nothing(&nearest),
            None => dates::week(self, &days),
        }))
    }

    async fn day(&self, desk: &Desk) -> Result<Response, Broken> {
        let number = lists::page_asked_for(&self.visit.query);
        let found = months::one_day(desk, &self.chosen, &self.stretch, number).await?;
        let OneDay { lasting, beginning, .. } = &found;
        let nearest = match number == 1 && lasting.is_empty() && beginning.rows.is_empty() {
            true => Some(months::nearest(desk, &self.chosen, &self.stretch).await?),
            false => None,
        };
        Ok(self.answer(nearest.is_some(), || match nearest {
            Some(nearest) => self.nothing(&nearest),
            None => dates::day(self, &found),
        }))
    }

    /// What is nearest, if none of these days holds anything.
    async fn nearest(&self, desk: &Desk, days: &[Day]) -> Result<Option<Nearest>, Broken> {
        match days.iter().all(|day| day.dates.is_empty()) {
            true => Ok(Some(months::nearest(desk, &self.chosen, &self.stretch).await?)),
            false => Ok(None),
        }
    }

    /// Answers with the page. Search engines get the months that hold something and are not far away, without filters;
    /// the rest of the calendar has no end.
    fn answer(&self, is_empty: bool, inside: impl FnOnce() -> AnyView) -> Response {
        let Page { visit, stretch, chosen, .. } = self;
        let words = visit.words;
        let query = chosen.to_query();
        let name = words.follow_calendar_name(self.title());
        let feed = |format| feed(&visit.urls, stretch, chosen, format);
        let is_one_of_many = stretch.size() != Size::Month || !query.is_empty();
        let head = Head {
            canonical: Some(visit.urls.calendar(stretch, &query)),
            feeds: vec![
                FeedLink::calendar(name.clone(), feed(Format::Ics)),
                FeedLink::atom(name.clone(), feed(Format::Atom)),
                FeedLink::json(name, feed(Format::Json)),
            ],
            unindexed: is_one_of_many || is_empty || self.is_far(stretch),
            style: Some("months.css"),
            ..Head::new(self.title(), words.months_description(called(words, stretch)))
        };
        shell::answer(StatusCode::OK, visit, head, || {
            let class = if stretch.size() == Size::Month { "wrap sideways" } else { "wrap" };
            view! {
                <div class=class>
                    <h1>{self.heading()}</h1>
                    {around::turn(self)}
                    {around::ways(self)}
                    {finder::chosen_at(visit, &chosen.filter, &|rest| self.address(&self.chosen_but(rest.clone())))}
                    {inside()}
                    {self.as_far_as_known()}
                    {around::forms(self)}
                    {around::take_along(self)}
                    <p class="printed hint">{visit.urls.host().to_owned()} {visit.path.clone()}</p>
                </div>
            }
            .into_any()
        })
    }

    fn title(&self) -> String {
        let words = self.visit.words;
        let what = match self.chosen.view {
            View::Events => words.events_title(),
            View::Cafes => words.cafes_title(),
            View::WhatsOn | View::Group(_) | View::Place(_) => words.months_name(),
        };
        words.months_title(what, called(words, &self.stretch))
    }

    fn heading(&self) -> String {
        match self.chosen.view {
            View::Events | View::Cafes => self.title(),
            View::WhatsOn | View::Group(_) | View::Place(_) => called(self.visit.words, &self.stretch),
        }
    }

    /// The same page with other choices.
    fn address(&self, chosen: &Chosen) -> String {
        self.visit.urls.calendar(&self.stretch, &chosen.to_query())
    }

    /// Another page with the same choices.
    fn of(&self, stretch: &Stretch) -> String {
        self.visit.urls.calendar(stretch, &self.chosen.to_query())
    }

    fn chosen_but(&self, filter: server::listings::Filter) -> Chosen {
        Chosen { filter, ..self.chosen.clone() }
    }

    /// Whether no date that repeats is known so far away.
    fn is_far(&self, stretch: &Stretch) -> bool {
        stretch.last() < self.known.0 || stretch.first() > self.known.1
    }

    /// How far dates that repeat are known, where the page goes beyond.
    fn as_far_as_known(&self) -> Option<AnyView> {
        let words = self.visit.words;
        let (first, last) = self.known;
        let said = if self.stretch.last() > last {
            words.months_not_yet(words.plain_date(last))
        } else if self.stretch.first() < first {
            words.months_long_ago(words.plain_date(first))
        } else {
            return None;
        };
        Some(view! { <p class="hint known">{said}</p> }.into_any())
    }

    /// Nothing to show: where the next date is.
    fn nothing(&self, nearest: &Nearest) -> AnyView {
        let words = self.visit.words;
        let name = called(words, &self.stretch);
        let is_narrowed = !self.chosen.to_query().is_empty();
        let title = if is_narrowed { words.months_empty_chosen(name) } else { words.months_empty(name) };
        let told = match (&nearest.after, &nearest.before) {
            (Some(next), _) => self.way_to(words.months_next(), next),
            (None, Some(last)) => self.way_to(words.months_last(), last),
            (None, None) if is_narrowed => view! { <p>{words.months_none_near()}</p> }.into_any(),
            (None, None) => view! { <p>{words.months_none()}</p> }.into_any(),
        };
        let everything = is_narrowed.then(|| {
            let plain = Chosen::parse("");
            view! {
                <p class="doings">
                    <a class="button" href=self.address(&plain)>{words.list_everything()}</a>
                </p>
            }
        });
        view! {
            <section class="empty">
                {drawing(drawings::CHAIRS)} <h2>{title}</h2> {told} {everything}
            </section>
        }
        .into_any()
    }

    /// A sentence that leads to the page of a date, as large as this one.
    fn way_to(&self, said: String, on: &months::OnDay) -> AnyView {
        let words = self.visit.words;
        let day = on.date.start.date();
        let when = moments::day_and_start(words, &on.listing, on.date.start, self.visit.today());
        let what = words.months_date(when, on.listing.title.as_str());
        let link = match Stretch::around(self.stretch.size(), day) {
            Some(stretch) => view! { <a href=self.of(&stretch)>{what}</a> }.into_any(),
            None => what.into_any(),
        };
        view! { <p>{said} " " {link}</p> }.into_any()
    }
}

/// 404: no calendar has this day.
fn lost(visit: &Visit) -> Response {
    let words = visit.words;
    let (title, text) = (words.months_lost_title(), words.months_lost_text());
    let head = Head { hidden: true, style: Some("months.css"), ..Head::new(title.clone(), text.clone()) };
    shell::answer(StatusCode::NOT_FOUND, visit, head, || {
        view! {
            <div class="wrap lost">
                <div>
                    <h1>{title}</h1>
                    <p class="lede">{text}</p>
                    {around::jump(visit, &Chosen::parse(&visit.query), visit.today())}
                    <p class="doings">
                        <a class="button quiet" href=visit.urls.calendar_now()>{words.months_this_month()}</a>
                        <a class="button quiet" href=visit.urls.list(&View::WhatsOn)>{words.lost_whats_on()}</a>
                    </p>
                </div>
                {drawing(drawings::DOOR)}
            </div>
        }
        .into_any()
    })
}
