//! Words of the list beside the fields that they stand in: what they do, why, and what could be said instead, to choose.

use leptos::prelude::*;
use server::{
    http::words::level_in_words,
    urls::Urls,
    wording::{
        self, Alternative,
        spotting::{DATE, INSTEAD, REASON, Spotted},
    },
    words::Words,
};

use super::field::{Choice, id_of};
use crate::pages::assets;

/// The button that looks for words, by its name and what it says.
pub const CHECK: &str = "check";

/// What was found in a form that somebody wanted looked at; nothing on a form that nobody did.
#[derive(Clone, Copy, Default)]
pub struct Checked<'a> {
    found: Option<&'a [Spotted]>,
}

impl<'a> Checked<'a> {
    /// What was found, which may be nothing.
    #[must_use]
    pub fn of(found: Option<&'a [Spotted]>) -> Self {
        Self { found }
    }

    /// Whether words stand beside one of these fields: then they must not stay folded away.
    #[must_use]
    pub fn wants_open(self, fields: &[&str]) -> bool {
        self.found.unwrap_or_default().iter().any(|spotted| fields.contains(&spotted.field))
    }

    /// What stands beside a field.
    #[must_use]
    pub fn beside(self, words: Words, field: &str) -> Option<AnyView> {
        let all = self.found.unwrap_or_default();
        let here: Vec<&Spotted> = all.iter().filter(|spotted| spotted.field == field).collect();
        if here.is_empty() {
            return None;
        }
        let id = id_of(field);
        let count = here.len();
        let entries = here
            .into_iter()
            .enumerate()
            .map(|(n, spotted)| entry(words, spotted, &format!("{id}-instead-{n}")));
        Some(
            view! {
                <div class="found" id=format!("{id}-words")>
                    <p class="found-count">{words.wording_field_heading(count)}</p>
                    <ul>{entries.collect_view()}</ul>
                </div>
            }
            .into_any(),
        )
    }

    /// Says at the top of the page what was found, and leads to each field.
    #[must_use]
    pub fn summary(self, words: Words, has_file: bool) -> Option<AnyView> {
        let found = self.found?;
        let mut fields: Vec<&'static str> = found.iter().map(|spotted| spotted.field).collect();
        fields.dedup();
        let links = fields
            .into_iter()
            .map(|field| {
                let typed: Vec<String> = found
                    .iter()
                    .filter(|spotted| spotted.field == field)
                    .map(|spotted| format!("“{}”", spotted.typed))
                    .collect();
                view! {
                    <li>
                        <a href=format!("#{}", id_of(field))>{place_in_words(words, field)}</a>
                        ": "
                        {words.in_a_row(&typed)}
                    </li>
                }
            })
            .collect_view();
        let then = (!found.is_empty()).then(|| view! { <p>{words.wording_checked_then()}</p> });
        let file = has_file.then(|| view! { <p>{words.wording_checked_again_file()}</p> });
        Some(
            view! {
                <section class="notice" role="status" aria-labelledby="words-title">
                    <h2 id="words-title">{words.wording_checked_heading()}</h2>
                    <p>{words.wording_found(found.len())} " " {words.wording_checked_kept()}</p>
                    <ul>{links}</ul>
                    {then}
                    {file}
                </section>
            }
            .into_any(),
        )
    }
}

/// The button that looks for words and sends nothing. It stands behind the form and its one button, which Enter presses.
#[must_use]
pub fn button(words: Words, form: &str) -> AnyView {
    view! {
        <div class="check">
            <p class="hint">{words.wording_check_hint()}</p>
            <button type="submit" class="quiet" form=id_of(form) name=CHECK value="1">
                {words.wording_check()}
            </button>
        </div>
    }
    .into_any()
}

/// With scripts the same is said while somebody writes.
#[must_use]
pub fn script(urls: &Urls, words: Words) -> AnyView {
    view! {
        <script
            src=assets::href("wording.js")
            data-check=urls.words_check()
            data-fields=wording::spotting::FIELDS.join(" ")
            data-use=words.wording_live_use("…")
            data-why=words.wording_why_said("…")
            defer
        ></script>
    }
    .into_any()
}

/// Where a word stands, as a sentence begins.
#[must_use]
pub fn place_in_words(words: Words, field: &str) -> String {
    match field {
        "title" => words.wording_in_title(),
        "summary" => words.wording_in_summary(),
        "tags" => words.wording_in_tags(),
        "speaker" => words.wording_in_speaker(),
        "group_name" => words.wording_in_group_name(),
        "cost_note" => words.wording_in_cost_note(),
        "ground_rules" => words.wording_in_ground_rules(),
        "image" => words.wording_in_image(),
        "image_alt" => words.wording_in_image_alt(),
        DATE => words.wording_in_date(),
        REASON => words.wording_in_reason(),
        "what" => words.write_up_what_label(),
        "worked" => words.write_up_worked_label(),
        "otherwise" => words.write_up_otherwise_label(),
        _ => words.wording_in_description(),
    }
}

/// An alternative with when it fits.
#[must_use]
pub fn alternative_in_words(alternative: &Alternative) -> String {
    match (alternative.text.as_str(), alternative.note.as_str()) {
        (text, "") => text.to_owned(),
        ("", note) => note.to_owned(),
        (text, note) => format!("{text} ({note})"),
    }
}

/// Several of them, in quotation marks, with "or" before the last.
#[must_use]
pub fn alternatives_in_words(words: Words, alternatives: &[Alternative]) -> String {
    let mut said: Vec<String> = alternatives
        .iter()
        .map(|alternative| match (alternative.text.as_str(), alternative.note.as_str()) {
            ("", note) => note.to_owned(),
            (text, "") => format!("“{text}”"),
            (text, note) => format!("“{text}” ({note})"),
        })
        .collect();
    match said.pop() {
        Some(last) if !said.is_empty() => words.wording_or(words.in_a_row(&said), last),
        Some(only) => only,
        None => String::new(),
    }
}

/// Who says so.
#[must_use]
pub fn sources_in_words(words: Words, sources: &[String]) -> String {
    let named = sources.iter().map(|named| match wording::source(named) {
        Some(source) => source.name.to_owned(),
        None if named == "general knowledge" => words.wording_ours(),
        None => named.clone(),
    });
    named.collect::<Vec<_>>().join("; ")
}

fn entry(words: Words, spotted: &Spotted, id: &str) -> AnyView {
    let ready = spotted.alternatives.iter().filter(|alternative| alternative.is_ready());
    let mut choices = vec![Choice::new("", words.wording_keep(spotted.typed.as_str()))];
    choices.extend(
        ready.map(|alternative| Choice::new(spotted.choice(alternative), alternative_in_words(alternative))),
    );
    // Nobody but them sees the name of a file, and it cannot be changed from here.
    let choosing = if spotted.field == "image" {
        view! { <p class="hint">{words.wording_file_name()}</p> }.into_any()
    } else if choices.len() > 1 {
        let options = choices.into_iter().map(Choice::into_option).collect_view();
        view! {
            <label for=id.to_owned()>{words.wording_instead_label(spotted.typed.as_str())}</label>
            <select id=id.to_owned() name=INSTEAD>
                {options}
            </select>
        }
        .into_any()
    } else {
        let said = alternatives_in_words(words, &spotted.alternatives);
        view! { <p>{words.wording_instead_said(said)}</p> }.into_any()
    };
    let except = (!spotted.except.is_empty())
        .then(|| view! { <p class="hint">{words.wording_except_said(spotted.except.as_str())}</p> });
    let times = (spotted.count > 1).then(|| format!(", {}", words.wording_times(spotted.count)));
    view! {
        <li>
            <p>
                <mark class=spotted.level.as_str()>{spotted.typed.clone()}</mark>
                " – "
                {level_in_words(words, spotted.level)}
                {times}
            </p>
            {choosing}
            <p class="hint">{words.wording_why_said(spotted.why.as_str())}</p>
            {except}
            <p class="hint">{words.wording_source_said(sources_in_words(words, &spotted.sources))}</p>
        </li>
    }
    .into_any()
}
