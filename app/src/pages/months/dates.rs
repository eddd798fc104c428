//! Dates of the calendar, each in one line: "6 pm Tea and talk, Leeds, cancelled"; and the days made of such lines.

use leptos::prelude::*;
use pure::{months::Stretch, recurrence::DateStatus};
use server::{
    follows::parts::zone_in_words,
    listings::{
        parts::Attendance,
        search::months::{Day, More, OnDay, OneDay},
    },
};

use super::Page;
use crate::pages::{
    parts::{
        moments,
        pager::{Pages, Turning, pager},
        rows::{self, Telling},
        told_in,
    },
    request::Visit,
};

/// Dates under each other.
pub(super) fn lines(visit: &Visit, dates: &[OnDay]) -> AnyView {
    let lines = dates.iter().map(|on| line(visit, on)).collect_view();
    view! { <ul>{lines}</ul> }.into_any()
}

fn line(visit: &Visit, on: &OnDay) -> AnyView {
    let words = visit.words;
    let OnDay { listing, date, nth } = on;
    let status = moments::status(listing, date);
    let different = listing.different(date);
    let title = match different.title {
        Some(topic) if topic.contains(&listing.title) => topic.to_owned().into_any(),
        Some(topic) => words.feed_topic(listing.title.as_str(), topic).into_any(),
        None => told_in::title(words, listing),
    };
    let elsewhere = different.place.filter(|_| listing.attendance != Attendance::Online);
    let place = elsewhere.map(str::to_owned).or_else(|| moments::town_line(words, listing));
    let part = |said: String| words.months_entry_part(said);
    let when = match nth {
        Some((nth, of)) if *nth > 1 => view! { <b>{words.months_day_of_first(*nth, *of)}</b> }.into_any(),
        _ => {
            let at = match listing.all_day() {
                true => words.months_all_day(),
                false => words.clock(date.start.time()),
            };
            let zone = moments::is_elsewhere(listing, date)
                .then(|| {
                    let zone = zone_in_words(words, &listing.zone);
                    view! { <span class="comma">", "</span> <span class="zone">{zone}</span> <span class="comma">","</span> }
                });
            let of = nth.map(|(nth, of)| part(words.months_day_of(nth, of)));
            view! {
                <b>
                    <time datetime=moments::machine(listing, date)>{at}</time>
                    {of}
                </b>
                {zone}
            }
            .into_any()
        }
    };
    let status_said = match status {
        DateStatus::Confirmed => None,
        DateStatus::Cancelled => Some(("tag off", words.months_cancelled())),
        DateStatus::Moved => {
            let today = visit.today_in(&listing.zone);
            let from = match date.original.date() == date.start.date() {
                true => words.clock(date.original.time()),
                false => words.day(date.original.date(), today),
            };
            Some(("tag calm", words.months_moved(from)))
        }
    };
    let how = status_said.map(|(class, said)| {
        view! {
            <span class="unseen">", "</span>
            <span class=class>{said}</span>
        }
    });
    let address = match listing.repeats() {
        true => visit.urls.date(listing.kind, &listing.slug, date.original.date()),
        false => visit.urls.listing(listing.kind, &listing.slug),
    };
    view! {
        <li class:off=status == DateStatus::Cancelled>
            <a href=address>
                {when} " " <span class="title">{title}</span>
                {place.map(|place| view! { <span class="town">{part(place)}</span> })} {how}
            </a>
        </li>
    }
    .into_any()
}

/// The link to the rest of a day; nothing when all of it is there.
pub(super) fn more(page: &Page<'_>, day: &Day) -> Option<AnyView> {
    let words = page.visit.words;
    let said = match day.more {
        More::Exactly(0) => return None,
        More::Exactly(count) => words.months_more(count),
        More::Than(count) => words.months_more_than(count),
    };
    let on = words.months_more_on(words.day(day.day, page.visit.today()));
    let address = page.of(&Stretch::day(day.day)?);
    Some(
        view! {
            <p class="more">
                <a href=address>{said} <span class="unseen">{on}</span></a>
            </p>
        }
        .into_any(),
    )
}

/// A week: a heading for each day, and its dates.
pub(super) fn week(page: &Page<'_>, days: &[Day]) -> AnyView {
    let visit = page.visit;
    let words = visit.words;
    let days = days
        .iter()
        .map(|day| {
            let is_today = day.day == visit.today();
            let name = words.day(day.day, visit.today());
            let heading = match Stretch::day(day.day).filter(|_| !day.dates.is_empty()) {
                Some(stretch) => view! { <a href=page.of(&stretch)>{name}</a> }.into_any(),
                None => name.into_any(),
            };
            let today = is_today.then(|| view! { " " <span class="tag">{words.list_today()}</span> });
            let inside = match day.dates.is_empty() {
                true => view! { <p class="hint">{words.months_nothing_on_day()}</p> }.into_any(),
                false => lines(visit, &day.dates),
            };
            view! {
                <section aria-current=is_today.then_some("date")>
                    <h2>{heading} {today}</h2>
                    <div>{inside} {more(page, day)}</div>
                </section>
            }
        })
        .collect_view();
    view! { <div class="week lines">{days}</div> }.into_any()
}

/// A day: what is still on, then all that begins.
pub(super) fn day(page: &Page<'_>, found: &OneDay) -> AnyView {
    let visit = page.visit;
    let words = visit.words;
    let OneDay { lasting, more_lasting, beginning } = found;
    let lasting = (!lasting.is_empty()).then(|| {
        let more = more_lasting.then(|| view! { <p class="hint">{words.months_lasting_more()}</p> });
        view! {
            <section class="lines">
                <h2 class="month">{words.months_lasting()}</h2>
                {lines(visit, lasting)}
                {more}
            </section>
        }
    });
    if beginning.rows.is_empty() && beginning.page > 1 {
        return view! {
            <section class="empty">
                <h2>{words.list_past_page_title()}</h2>
                <p>{words.list_past_page()}</p>
                <p class="doings">
                    <a class="button" href=page.of(&page.stretch)>{words.list_first_page()}</a>
                </p>
            </section>
        }
        .into_any();
    }
    let tally = match beginning.more {
        true => words.months_tally_many(),
        false => words.months_tally(beginning.total),
    };
    let rows = (!beginning.rows.is_empty()).then(|| rows::list(visit, &beginning.rows, Telling::Date));
    let pages = Pages { page: beginning.page, of: beginning.pages(), follows: beginning.follows };
    view! {
        {lasting}
        <h2 class="month">{tally}</h2>
        {rows}
        {pager(visit, Turning::Pages, pages, |number| {
            visit.urls.calendar_page(&page.stretch, &page.chosen.to_query(), number)
        })}
    }
    .into_any()
}
