//! The search of a list and the filters that are on, each with a way to take it off.

use std::collections::BTreeSet;

use leptos::prelude::*;
use pure::languages;
use server::{
    listings::{
        Filter,
        search::{Counts, near},
    },
    urls::View,
};

use super::{
    filters,
    icons::{self, icon},
    towns,
};
use crate::pages::{assets, request::Visit};

/// The distances that are offered, in kilometres.
pub const WITHIN: &[u32] = &[2, 5, 10, 25, 50, 100, 250];

/// The form of a list page, with how many listings each filter would leave. Filters that it has no field for are kept in
/// hidden ones.
#[must_use]
pub fn form(visit: &Visit, view: &View, filter: &Filter, counts: &Counts) -> AnyView {
    let to = |with: &Filter| visit.urls.list_with(view, &with.to_query());
    let asking = Asking {
        action: visit.urls.list(view),
        to: &to,
        own: Vec::new(),
        where_i_am: Some(where_i_am(visit, &view.path())),
    };
    form_of(visit, asking, filter, counts)
}

/// The page whose form it is.
pub struct Asking<'a> {
    /// Where the form leads.
    pub action: String,
    /// The address of the page with other filters.
    pub to: &'a dyn Fn(&Filter) -> String,
    /// What the page keeps besides filters.
    pub own: Vec<(&'static str, String)>,
    /// The button that asks a browser where it is.
    pub where_i_am: Option<AnyView>,
}

/// The same for a page that is no list.
#[must_use]
pub fn form_of(visit: &Visit, asking: Asking<'_>, filter: &Filter, counts: &Counts) -> AnyView {
    let Asking { action, to, own, where_i_am } = asking;
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
    let kept = [("group", &filter.groups), ("place", &filter.places)]
        .into_iter()
        .flat_map(|(name, values)| values.iter().map(move |value| (name, value.clone())))
        .chain(own)
        .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
        .collect_view();
    view! {
        <form class="finder" role="search" action=action>
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
                        data-towns=true
                    />
                </label>
                {where_i_am}
                <label class="narrow">{words.list_within()} <select name="within">{distances}</select></label>
                <button type="submit">{words.list_show()}</button>
            </div>
            {filters::more(visit, filter, counts, to)}
        </form>
        {towns::offers(visit)}
    }
    .into_any()
}

/// The button that asks a browser where it is, and leads back to the page at this path. It is there for scripts, and
/// hidden until one comes.
#[must_use]
pub fn where_i_am(visit: &Visit, page: &str) -> AnyView {
    let words = visit.words;
    view! {
        <div class="where-i-am" hidden data-address=visit.urls.nearest_town() data-view=page.to_owned()>
            <button type="button" class="quiet" aria-describedby="where-i-am">{words.list_here()}</button>
            <p class="hint" id="where-i-am">{words.list_here_hint()}</p>
            <p
                class="hint"
                role="status"
                data-looking=words.list_here_looking()
                data-refused=words.list_here_refused()
                data-failed=words.list_here_failed()
            ></p>
        </div>
        <script src=assets::href("where.js") defer></script>
    }
    .into_any()
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
    let each = without_each(visit, filter);
    // Of one, its own way off is the way to everything.
    let all = (each.len() != 1).then(|| {
        view! {
            <li>
                <a class="all" href=to(&Filter::default())>{words.list_everything()}</a>
            </li>
        }
    });
    let chips = each
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
                {chips} {all}
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
        let said = match &near.land {
            Some(land) => words.list_chip_in(words.land(land)),
            None => words.list_chip_near(near.within.to_string(), town),
        };
        chip(said, &|rest| rest.near = None);
    }
    for tag in &filter.tags {
        chip(words.list_chip_topic(tag.clone()), &|rest| {
            rest.tags.retain(|other| other != tag);
        });
    }
    for group in &filter.groups {
        chip(words.list_chip_group(words.name_of_slug(group)), &|rest| {
            rest.groups.retain(|other| other != group);
        });
    }
    for place in &filter.places {
        chip(words.list_chip_place(place.as_str()), &|rest| {
            rest.places.retain(|other| other != place);
        });
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
