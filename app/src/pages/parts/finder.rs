//! The search of a list and the filters that are on, each with a way to take it off.

use leptos::prelude::*;
use server::{listings::Filter, urls::View};

use super::icons::{self, icon};
use crate::pages::request::Visit;

/// The form of a list page. Filters that it has no field for are kept in hidden ones.
#[must_use]
pub fn form(visit: &Visit, view: &View, filter: &Filter) -> AnyView {
    let words = visit.words;
    let kept = [("tag", &filter.tags), ("group", &filter.groups), ("place", &filter.places)]
        .into_iter()
        .flat_map(|(name, values)| values.iter().map(move |value| (name, value.clone())))
        .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
        .collect_view();
    view! {
        <form class="finder" role="search" action=visit.urls.list(view)>
            {kept}
            <div class="ask">
                <label>
                    {words.list_search()}
                    <input type="search" name="q" value=filter.q.clone() placeholder=words.list_search_hint() />
                </label>
                <button>{words.list_show()}</button>
            </div>
            {more(visit, filter)}
        </form>
    }
    .into_any()
}

/// The fields that are folded away until one of them is in use.
fn more(visit: &Visit, filter: &Filter) -> AnyView {
    let words = visit.words;
    let used = filter.from.is_some() || filter.to.is_some() || filter.online.is_some();
    let day = |date: Option<jiff::civil::Date>| date.map(|date| date.to_string()).unwrap_or_default();
    view! {
        <details class="more" open=used>
            <summary>{words.list_more()}</summary>
            <div class="fields">
                <label>{words.list_from()} <input type="date" name="from" value=day(filter.from) /></label>
                <label>{words.list_to()} <input type="date" name="to" value=day(filter.to) /></label>
                <label>
                    {words.list_attendance()} <select name="online">
                        <option value="">{words.list_anywhere()}</option>
                        <option value="true" selected=filter.online == Some(true)>{words.list_online()}</option>
                        <option value="false" selected=filter.online == Some(false)>
                            {words.list_at_a_place()}
                        </option>
                    </select>
                </label>
            </div>
        </details>
    }
    .into_any()
}

/// The filters that are on; nothing when none is.
#[must_use]
pub fn chosen(visit: &Visit, view: &View, filter: &Filter) -> AnyView {
    if filter.is_empty() {
        return ().into_any();
    }
    let words = visit.words;
    let chips = without_each(visit, filter)
        .into_iter()
        .map(|(said, rest)| {
            let address = visit.urls.list_with(view, &rest.to_query());
            let remove = words.list_remove(said.as_str());
            view! {
                <li>
                    <a href=address aria-label=remove>{said} {icon(icons::REMOVE)}</a>
                </li>
            }
        })
        .collect_view();
    view! {
        <ul class="chosen" aria-label=words.list_chosen()>
            {chips} <li>
                <a class="all" href=visit.urls.list(view)>{words.list_everything()}</a>
            </li>
        </ul>
    }
    .into_any()
}

/// Each filter in words.
#[must_use]
pub fn in_words(visit: &Visit, filter: &Filter) -> Vec<String> {
    without_each(visit, filter).into_iter().map(|(said, _)| said).collect()
}

/// Each filter in words, and what remains when it is taken off.
fn without_each(visit: &Visit, filter: &Filter) -> Vec<(String, Filter)> {
    let words = visit.words;
    let today = visit.today();
    let mut chips = Vec::new();
    let mut chip = |said: String, take: &dyn Fn(&mut Filter)| {
        let mut rest = filter.clone();
        take(&mut rest);
        chips.push((said, rest));
    };
    if !filter.q.is_empty() {
        chip(words.list_chip_words(filter.q.as_str()), &|rest| rest.q.clear());
    }
    for tag in &filter.tags {
        chip(words.list_chip_topic(tag.clone()), &|rest| {
            rest.tags.retain(|other| other != tag);
        });
    }
    for group in &filter.groups {
        chip(words.list_chip_group(group.as_str()), &|rest| rest.groups.retain(|other| other != group));
    }
    for place in &filter.places {
        chip(words.list_chip_place(place.as_str()), &|rest| rest.places.retain(|other| other != place));
    }
    if let Some(from) = filter.from {
        chip(words.list_chip_from(words.day(from, today)), &|rest| rest.from = None);
    }
    if let Some(to) = filter.to {
        chip(words.list_chip_to(words.day(to, today)), &|rest| rest.to = None);
    }
    if let Some(online) = filter.online {
        let said = if online { words.list_online() } else { words.list_at_a_place() };
        chip(said, &|rest| rest.online = None);
    }
    chips
}
