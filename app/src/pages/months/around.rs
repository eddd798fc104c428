//! What stands around a page of the calendar: the ways to other days, the forms, and what to take along.

use jiff::civil::Date;
use leptos::prelude::*;
use pure::months::{Size, Stretch};
use server::{http::feeds::Format, listings::search::months::Chosen, urls::View, words::Words};

use super::{Page, called, feed};
use crate::pages::{
    form,
    parts::icons::{self, icon},
    request::Visit,
};

/// Back, to today, and on.
pub(super) fn turn(page: &Page<'_>) -> AnyView {
    let Page { visit, stretch, .. } = page;
    let words = visit.words;
    let way = |to: Option<Stretch>, rel: &'static str| {
        let to = to?;
        // Programs that follow every link would go on for ever.
        let rel = if page.is_far(&to) { format!("{rel} nofollow") } else { rel.to_owned() };
        let name = called_briefly(words, &to);
        let whole = match to.size() {
            Size::Week => words.months_title(name.as_str(), called(words, &to)),
            Size::Month | Size::Day => called(words, &to),
        };
        let (label, before, after) = match rel.starts_with("prev") {
            true => (words.months_before(whole), Some(icon(icons::BEFORE)), None),
            false => (words.months_after(whole), None, Some(icon(icons::AFTER))),
        };
        Some(view! {
            <a class="button quiet" rel=rel href=page.of(&to) aria-label=label>
                {before} {name} {after}
            </a>
        })
    };
    let (now, said) = match stretch.size() {
        Size::Month => (Size::Month, words.months_this_month()),
        Size::Week => (Size::Week, words.months_this_week()),
        Size::Day => (Size::Day, words.months_today()),
    };
    let now = match Stretch::around(now, visit.today()) {
        Some(now) if now == *stretch => view! { <span aria-current="date">{said}</span> }.into_any(),
        Some(now) => view! { <a class="button quiet" href=page.of(&now)>{said}</a> }.into_any(),
        None => ().into_any(),
    };
    view! {
        <nav class="turn" aria-label=words.months_turn()>
            {way(stretch.before(), "prev")} {now} {way(stretch.after(), "next")}
        </nav>
    }
    .into_any()
}

/// The name of a neighbour, beside the whole name of the page.
fn called_briefly(words: Words, to: &Stretch) -> String {
    let first = to.first();
    match to.size() {
        Size::Month => words.month(first.month()),
        Size::Week => words.months_week_number(first.iso_week_date().week()),
        Size::Day => words.weekday(first.weekday()),
    }
}

/// More or less at once, and which kind of listing.
pub(super) fn ways(page: &Page<'_>) -> AnyView {
    let Page { visit, stretch, chosen, .. } = page;
    let words = visit.words;
    let day = if stretch.holds(visit.today()) { visit.today() } else { stretch.first() };
    let size = |size: Size, name: String| {
        let current = (stretch.size() == size).then_some("page");
        let to = Stretch::around(size, day)?;
        Some(view! {
            <li>
                <a href=page.of(&to) aria-current=current>
                    {name}
                </a>
            </li>
        })
    };
    let kind = |view: View, name: String| {
        let current = (chosen.view == view).then_some("true");
        view! {
            <li>
                <a href=page.address(&chosen.of_view(view)) aria-current=current>
                    {name}
                </a>
            </li>
        }
    };
    let list = visit.urls.list_with(&chosen.view, &chosen.within(stretch).to_query());
    view! {
        <div class="views">
            <nav aria-label=words.months_sizes()>
                <ul>
                    {size(Size::Month, words.months_month())} {size(Size::Week, words.months_week())}
                    {size(Size::Day, words.months_day())} <li>
                        <a href=list>{words.months_list()}</a>
                    </li>
                </ul>
            </nav>
            <nav aria-label=words.months_kinds()>
                <ul>
                    {kind(View::WhatsOn, words.months_everything())} {kind(View::Events, words.events_title())}
                    {kind(View::Cafes, words.cafes_title())}
                </ul>
            </nav>
        </div>
    }
    .into_any()
}

/// The search of this page, and the way to any month.
pub(super) fn forms(page: &Page<'_>) -> AnyView {
    let Page { visit, stretch, chosen, .. } = page;
    let words = visit.words;
    view! {
        <div class="asks" id="after-days" tabindex="-1">
            <form class="finder" role="search" action=visit.urls.calendar(stretch, "")>
                {hidden(chosen, "q")} <div class="ask">
                    <label>
                        {words.months_search()}
                        <input
                            type="search"
                            name="q"
                            value=chosen.filter.q.clone()
                            placeholder=words.list_search_hint()
                        />
                    </label>
                    <button type="submit">{words.list_show()}</button>
                </div>
            </form>
            {jump(visit, chosen, stretch.first())}
        </div>
    }
    .into_any()
}

/// A form that leads to any month.
pub(super) fn jump(visit: &Visit, chosen: &Chosen, day: Date) -> AnyView {
    let words = visit.words;
    let months = (1..=12_i8)
        .map(|month| {
            view! {
                <option value=month selected=month == day.month()>
                    {words.month(month)}
                </option>
            }
        })
        .collect_view();
    view! {
        <form class="finder jump" action=visit.urls.calendar_now() aria-label=words.months_jump()>
            {hidden(chosen, "")} <div class="ask">
                <label>{words.months_jump_month()} <select name="month">{months}</select></label>
                <label>
                    {words.months_jump_year()}
                    <input
                        type="number"
                        name="year"
                        min="1900"
                        max="2200"
                        required
                        value=day.year()
                    />
                </label>
                <button type="submit">{words.months_jump_go()}</button>
            </div>
        </form>
    }
    .into_any()
}

/// What was chosen, for a form that has a field for `but` only.
fn hidden(chosen: &Chosen, but: &str) -> AnyView {
    form::from_query(&chosen.to_query())
        .texts()
        .filter(|(name, _)| *name != but)
        .map(|(name, value)| view! { <input type="hidden" name=name.to_owned() value=value.to_owned() /> })
        .collect_view()
        .into_any()
}

/// The same days for other programs, and the list that goes on.
pub(super) fn take_along(page: &Page<'_>) -> AnyView {
    let Page { visit, stretch, chosen, .. } = page;
    let words = visit.words;
    let file = |format, name: String| {
        view! {
            <li>
                <a href=feed(&visit.urls, stretch, chosen, format)>{name}</a>
            </li>
        }
    };
    let list = visit.urls.list_with(&chosen.view, &chosen.filter.to_query());
    view! {
        <section class="take unprinted">
            <h2>{words.months_take()}</h2>
            <p>{words.months_take_text()}</p>
            <ul>
                {file(Format::Ics, words.months_take_calendar())}
                {file(Format::Atom, words.months_take_atom())}
                {file(Format::Json, words.months_take_json())}
            </ul>
            <p>{words.months_take_all()} " " <a href=list>{words.months_take_list()}</a></p>
        </section>
    }
    .into_any()
}
