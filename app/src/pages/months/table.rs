//! A month as a table: a row for each week, a column for each day of the week. On a phone the styles make a list of it.

use jiff::civil::{Date, Weekday};
use leptos::prelude::*;
use pure::months::{Size, Stretch, weekdays};
use server::listings::search::months::Day;

use super::{Page, called, dates};
use crate::pages::assets;

/// The month, with what is on each of its days.
pub(super) fn month(page: &Page<'_>, days: &[Day]) -> AnyView {
    let Page { visit, stretch, .. } = page;
    let words = visit.words;
    let begins = words.language().week_begins();
    // Weeks are numbered from Monday, everywhere.
    let numbered = begins == Weekday::Monday;
    let corner = numbered.then(|| view! { <th scope="col">{words.months_weeks()}</th> });
    let heads = weekdays(begins)
        .into_iter()
        .map(|weekday| view! { <th scope="col">{words.weekday(weekday)}</th> })
        .collect_view();
    let weeks = stretch
        .weeks(begins)
        .into_iter()
        .map(|week| {
            let cells = week.map(|day| cell(page, day, days));
            let has_dates = days.iter().any(|day| week.contains(&day.day) && !day.dates.is_empty());
            view! {
                <tr class:none=!has_dates>
                    {numbered.then(|| number(page, week[0]))} {cells.collect_view()}
                </tr>
            }
        })
        .collect_view();
    view! {
        <a class="past" href="#after-days">
            {words.months_skip()}
        </a>
        <table class="grid lines">
            <caption class="unseen">{words.months_caption(called(words, stretch))}</caption>
            <thead>
                <tr>{corner} {heads}</tr>
            </thead>
            <tbody>{weeks}</tbody>
        </table>
        <script src=assets::href("months.js") defer></script>
    }
    .into_any()
}

/// The number of a week leads to its page.
fn number(page: &Page<'_>, monday: Date) -> AnyView {
    let week = monday.iso_week_date().week();
    let name = view! { <span class="long">{page.visit.words.months_weeks()} " "</span> {week} };
    let inside = match Stretch::around(Size::Week, monday) {
        Some(week) => view! { <a href=page.of(&week)>{name}</a> }.into_any(),
        None => name.into_any(),
    };
    view! { <th scope="row">{inside}</th> }.into_any()
}

fn cell(page: &Page<'_>, date: Date, days: &[Day]) -> AnyView {
    let visit = page.visit;
    let words = visit.words;
    let number = date.day().to_string();
    let month = words.month(date.month());
    let Some(day) = days.iter().find(|day| day.day == date) else {
        let name = words.months_day_and_month(number, month);
        return view! {
            <td class="other">
                <time datetime=date.to_string()>{name}</time>
            </td>
        }
        .into_any();
    };
    let is_today = date == visit.today();
    // One name for all: what the table says by its columns, the list on a phone says in words.
    let name = view! {
        <time datetime=date.to_string()>
            <span class="long">{words.weekday(date.weekday())} " "</span>
            {number}
            <span class="long">" " {month}</span>
        </time>
    };
    let today = is_today.then(|| view! { " " <span class="tag">{words.list_today()}</span> });
    let current = is_today.then_some("date");
    match Stretch::day(date).filter(|_| !day.dates.is_empty()) {
        Some(stretch) => view! {
            <td aria-current=current>
                <p class="nr">
                    <a href=page.of(&stretch)>{name}</a>
                    {today}
                </p>
                {dates::lines(visit, &day.dates)}
                {dates::more(page, day)}
            </td>
        }
        .into_any(),
        None => view! {
            <td class="none" aria-current=current>
                <p class="nr">{name} {today}</p>
            </td>
        }
        .into_any(),
    }
}
