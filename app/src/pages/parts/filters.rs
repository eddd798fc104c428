//! What a list can be narrowed by, folded away: each value as a link that adds it at once, with how many listings that
//! leaves, and as a box for whoever ticks several.

use leptos::prelude::*;
use pure::languages;
use server::{
    listings::{
        Filter,
        parts::{Access, Cost},
        search::Counts,
    },
    words::Words,
};

use super::facts;
use crate::pages::request::Visit;

/// One value that can be added.
struct Value {
    /// The field of the form.
    name: &'static str,
    /// What the form sends.
    value: String,
    /// What it is called.
    said: String,
    /// Whether it is on.
    on: bool,
    /// How many listings there would be; `None` when nobody counted.
    many: Option<u32>,
    /// What is asked for then.
    with: Filter,
}

/// The fields that are folded away, and the same as links: `to` gives the address of a filter.
#[must_use]
pub fn more(visit: &Visit, filter: &Filter, counts: &Counts, to: &dyn Fn(&Filter) -> String) -> AnyView {
    let words = visit.words;
    let day = |date: Option<jiff::civil::Date>| date.map(|date| date.to_string()).unwrap_or_default();
    let hint = if counts.now.is_some() { words.filters_hint() } else { words.filters_hint_uncounted() };
    view! {
        <details class="more">
            <summary>{words.list_more()}</summary>
            <p class="hint">{hint}</p>
            {ticks(words, words.list_cost(), costs(words, filter, counts), to, ())}
            {ticks(words, words.list_access(), access(words, filter, counts), to, ())}
            {ticks(words, words.list_attendance(), ways(words, filter, counts), to, anywhere(words, filter))}
            {ticks(
                words,
                words.list_language(),
                spoken(filter, counts),
                to,
                other_language(words, filter, counts),
            )}
            {ticks(words, words.filters_topics(), topics(filter, counts), to, ())}
            <div class="fields">
                <label>{words.list_from()} <input type="date" name="from" value=day(filter.from) /></label>
                <label>{words.list_to()} <input type="date" name="to" value=day(filter.to) /></label>
            </div>
        </details>
    }
    .into_any()
}

/// The values of one kind, and what else belongs to them; nothing where there is none.
fn ticks(
    words: Words,
    legend: String,
    values: Vec<Value>,
    to: &dyn Fn(&Filter) -> String,
    besides: impl IntoView + 'static,
) -> Option<AnyView> {
    if values.is_empty() {
        return None;
    }
    let values = values.into_iter().map(|value| one(words, value, to)).collect_view();
    Some(
        view! {
            <fieldset class="ticks">
                <legend>{legend}</legend>
                {values}
                {besides}
            </fieldset>
        }
        .into_any(),
    )
}

fn one(words: Words, value: Value, to: &dyn Fn(&Filter) -> String) -> AnyView {
    let Value { name, value, said, on, many, with } = value;
    // Of online and at a place, one takes the place of the other.
    let kind = if name == "online" { "radio" } else { "checkbox" };
    let counted = many.filter(|_| !on).map(|many| words.filters_many(said.as_str(), many.to_string()));
    let word = match (counted, many) {
        _ if on => view! { <b>{said.clone()}</b> }.into_any(),
        (Some(counted), Some(0)) => view! { <span class="none">{counted}</span> }.into_any(),
        (counted, _) => {
            view! { <a href=to(&with) rel="nofollow">{counted.unwrap_or_else(|| said.clone())}</a> }
                .into_any()
        }
    };
    view! {
        <span>
            <input type=kind name=name value=value checked=on aria-label=said />
            {word}
        </span>
    }
    .into_any()
}

/// The same, and one thing more.
fn and(filter: &Filter, add: impl FnOnce(&mut Filter)) -> Filter {
    let mut with = filter.clone();
    add(&mut with);
    with
}

fn costs(words: Words, filter: &Filter, counts: &Counts) -> Vec<Value> {
    let value = |cost: &Cost| Value {
        name: "cost",
        value: cost.as_str().to_owned(),
        said: facts::word(words, "cost", cost.as_str()),
        on: filter.costs.contains(cost),
        many: counts.cost(*cost),
        with: and(filter, |with| with.costs.push(*cost)),
    };
    Cost::ALL.iter().map(value).collect()
}

fn access(words: Words, filter: &Filter, counts: &Counts) -> Vec<Value> {
    let value = |access: &Access| Value {
        name: "access",
        value: access.as_str().to_owned(),
        said: facts::word(words, "access", access.as_str()),
        on: filter.access.contains(access),
        many: counts.access(*access),
        with: and(filter, |with| with.access.push(*access)),
    };
    Access::ALL.iter().map(value).collect()
}

fn ways(words: Words, filter: &Filter, counts: &Counts) -> Vec<Value> {
    let value = |(online, said): (bool, String)| Value {
        name: "online",
        value: online.to_string(),
        said,
        on: filter.online == Some(online),
        many: counts.online(online),
        with: and(filter, |with| with.online = Some(online)),
    };
    [(false, words.list_at_a_place()), (true, words.list_online())].into_iter().map(value).collect()
}

fn anywhere(words: Words, filter: &Filter) -> impl IntoView + use<> {
    let on = filter.online.is_none();
    view! {
        <label>
            <input type="radio" name="online" value="" checked=on />
            {words.list_anywhere()}
        </label>
    }
}

/// The languages that are on, and those that are spoken there.
fn spoken(filter: &Filter, counts: &Counts) -> Vec<Value> {
    let offered = counts.languages.iter().filter(|code| !filter.languages.contains(code));
    let value = |code: &String| Value {
        name: "lang",
        value: code.clone(),
        said: languages::named(code).map_or_else(|| code.clone(), |language| language.name.to_owned()),
        on: filter.languages.contains(code),
        many: counts.language(code),
        with: and(filter, |with| with.languages.push(code.clone())),
    };
    filter.languages.iter().chain(offered).map(value).collect()
}

/// Any language, also one that nobody speaks there yet.
fn other_language(words: Words, filter: &Filter, counts: &Counts) -> impl IntoView + use<> {
    let is_there =
        |code: &str| filter.languages.iter().chain(&counts.languages).any(|offered| offered == code);
    let others = languages::ALL
        .iter()
        .filter(|language| !is_there(language.code))
        .map(|language| view! { <option value=language.code>{language.name}</option> })
        .collect_view();
    view! {
        <label class="other">
            {words.filters_other_language()} <select name="other_lang">
                <option value="">{words.filters_no_other()}</option>
                {others}
            </select>
        </label>
    }
}

/// The topics that are on, and those that most listings have.
fn topics(filter: &Filter, counts: &Counts) -> Vec<Value> {
    let is_on = |topic: &String| filter.tags.iter().any(|on| Counts::is_same_topic(on, topic));
    let offered = counts.topics.iter().filter(|topic| !is_on(topic));
    let value = |topic: &String| Value {
        name: "tag",
        value: topic.clone(),
        said: topic.clone(),
        on: filter.tags.contains(topic),
        many: counts.topic(topic),
        with: and(filter, |with| with.tags.push(topic.clone())),
    };
    filter.tags.iter().chain(offered).map(value).collect()
}
