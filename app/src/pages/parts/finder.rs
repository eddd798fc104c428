//! The search of a list and the filters that are on, each with a way to take it off.

use std::collections::BTreeSet;

use leptos::prelude::*;
use pure::languages;
use server::{
    listings::{
        Filter,
        parts::{Access, Cost},
        search::near,
    },
    urls::View,
};

use super::icons::{self, icon};
use crate::pages::request::Visit;

/// The distances that are offered, in kilometres.
const WITHIN: &[u32] = &[2, 5, 10, 25, 50, 100, 250];

/// The form of a list page. Filters that it has no field for are kept in hidden ones.
#[must_use]
pub fn form(visit: &Visit, view: &View, filter: &Filter) -> AnyView {
    let words = visit.words;
    let near = filter.near.as_ref();
    let within = near.map_or(near::WITHIN, |near| near.within);
    let distances =
        WITHIN.iter().copied().filter(|km| *km != within).chain([within]).collect::<BTreeSet<_>>();
    let distances = distances
        .into_iter()
        .map(|km| {
            view! {
                <option value=km.to_string() selected=km == within>
                    {words.list_within_km(km.to_string())}
                </option>
            }
        })
        .collect_view();
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
                <label>
                    {words.list_near()}
                    <input
                        type="text"
                        name="near"
                        value=near.map(|near| near.name())
                        placeholder=words.list_near_hint()
                        autocomplete="address-level2"
                    />
                </label>
                <label class="narrow">{words.list_within()} <select name="within">{distances}</select></label>
                <button type="submit">{words.list_show()}</button>
            </div>
            {more(visit, filter)}
        </form>
    }
    .into_any()
}

/// The fields that are folded away until one of them is in use.
fn more(visit: &Visit, filter: &Filter) -> AnyView {
    let words = visit.words;
    let used = filter.from.is_some()
        || filter.to.is_some()
        || filter.online.is_some()
        || !(filter.costs.is_empty() && filter.access.is_empty() && filter.languages.is_empty());
    let costs = Cost::ALL.iter().map(|cost| {
        let said = words.find(&format!("cost-{}", cost.as_str())).unwrap_or_default();
        tick("cost", cost.as_str(), said, filter.costs.contains(cost))
    });
    let access = Access::ALL.iter().map(|access| {
        let said = words.find(&format!("access-{}", access.as_str().replace('_', "-"))).unwrap_or_default();
        tick("access", access.as_str(), said, filter.access.contains(access))
    });
    let spoken = filter.languages.first().map(String::as_str).unwrap_or_default();
    let languages = languages::ALL.iter().map(|language| {
        view! {
            <option value=language.code selected=language.code == spoken>
                {language.name}
            </option>
        }
    });
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
                <label>
                    {words.list_language()} <select name="lang">
                        <option value="">{words.list_any_language()}</option>
                        {languages.collect_view()}
                    </select>
                </label>
            </div>
            <fieldset class="ticks">
                <legend>{words.list_cost()}</legend>
                {costs.collect_view()}
            </fieldset>
            <fieldset class="ticks">
                <legend>{words.list_access()}</legend>
                {access.collect_view()}
            </fieldset>
        </details>
    }
    .into_any()
}

fn tick(name: &'static str, value: &'static str, said: String, on: bool) -> impl IntoView {
    view! {
        <label>
            <input type="checkbox" name=name value=value checked=on />
            {said}
        </label>
    }
}

/// The filters that are on; nothing when none is.
#[must_use]
pub fn chosen(visit: &Visit, view: &View, filter: &Filter) -> AnyView {
    chosen_at(visit, filter, &|rest| visit.urls.list_with(view, &rest.to_query()))
}

/// The same for a page that is no list: `to` gives the address of what remains.
#[must_use]
pub fn chosen_at(visit: &Visit, filter: &Filter, to: &dyn Fn(&Filter) -> String) -> AnyView {
    if filter.is_empty() {
        return ().into_any();
    }
    let words = visit.words;
    let chips = without_each(visit, filter)
        .into_iter()
        .map(|(said, rest)| {
            let address = to(&rest);
            let remove = words.list_remove(said.as_str());
            view! {
                <li>
                    <a href=address aria-label=remove>{said} {icon(icons::REMOVE)}</a>
                </li>
            }
        })
        .collect_view();
    view! {
        <div class="chosen" role="group" aria-label=words.list_chosen()>
            <ul>
                {chips} <li>
                    <a class="all" href=to(&Filter::default())>{words.list_everything()}</a>
                </li>
            </ul>
        </div>
    }
    .into_any()
}

/// Each filter in words.
#[must_use]
pub fn in_words(visit: &Visit, filter: &Filter) -> Vec<String> {
    without_each(visit, filter).into_iter().map(|(said, _)| said).collect()
}

/// Each filter in words, and what remains when it is taken off.
pub fn without_each(visit: &Visit, filter: &Filter) -> Vec<(String, Filter)> {
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
    if let Some(near) = &filter.near {
        let town = near.town.filter(|_| !near.others().is_empty());
        let town = town.map_or_else(|| near.name(), |town| town.label());
        chip(words.list_chip_near(near.within.to_string(), town), &|rest| rest.near = None);
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
    for code in &filter.languages {
        let name = languages::named(code).map_or(code.as_str(), |language| language.name);
        chip(words.list_chip_language(name), &|rest| rest.languages.retain(|other| other != code));
    }
    for cost in &filter.costs {
        let said = words.find(&format!("cost-{}", cost.as_str())).unwrap_or_default();
        chip(said, &|rest| rest.costs.retain(|other| other != cost));
    }
    for access in &filter.access {
        let said = words.find(&format!("access-{}", access.as_str().replace('_', "-"))).unwrap_or_default();
        chip(said, &|rest| rest.access.retain(|other| other != access));
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
