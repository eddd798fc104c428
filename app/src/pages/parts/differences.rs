//! Where two versions of a listing differ: what stands there, and what somebody wants to stand there.

use leptos::prelude::*;
use server::{
    listings::{editing::Clash, parts::Kind},
    words::Words,
};

use super::field::word_for;

/// Both versions, field by field, each under its heading.
#[must_use]
pub fn both(words: Words, kind: Kind, clashes: &[Clash], theirs: &str, mine: &str) -> AnyView {
    let rows = clashes
        .iter()
        .map(|clash| {
            view! {
                <div class="difference">
                    <dt>{label_of(words, kind, clash.field)}</dt>
                    <dd>
                        <span class="hint">{theirs.to_owned()}</span>
                        <span class="was">{said(words, clash.field, &clash.theirs)}</span>
                    </dd>
                    <dd>
                        <span class="hint">{mine.to_owned()}</span>
                        <span class="now">{said(words, clash.field, &clash.mine)}</span>
                    </dd>
                </div>
            }
        })
        .collect_view();
    view! { <dl class="differences">{rows}</dl> }.into_any()
}

/// The label of a field as the forms write it.
#[must_use]
pub fn label_of(words: Words, kind: Kind, field: &str) -> String {
    let id = field.replace('_', "-");
    let of_kind = if kind == Kind::Cafe { "cafe" } else { "event" };
    [format!("add-{id}-label"), format!("add-{id}-{of_kind}-label"), format!("manage-{id}-label")]
        .iter()
        .find_map(|id| words.find(id))
        .unwrap_or_else(|| field.to_owned())
}

/// What a field holds, in words.
pub(super) fn said(words: Words, field: &str, text: &str) -> String {
    match (field, text) {
        (_, "") => words.manage_nothing(),
        ("all_day" | "online_url_public", _) => words.manage_yes(),
        ("audience" | "access" | "offers" | "facilities", several) => {
            several.split(", ").map(|value| word_for(words, field, value)).collect::<Vec<_>>().join(", ")
        }
        ("country", code) => pure::countries::Country::parse(code)
            .map_or_else(|_| code.to_owned(), |known| known.name().to_owned()),
        (_, value) if !value.contains(char::is_whitespace) || field == "expected" => {
            word_for(words, field, value)
        }
        (_, text) => text.to_owned(),
    }
}
