//! What somebody typed into a form that cannot be taken any more, so that they can copy it: nothing typed is ever lost.

use leptos::prelude::*;
use server::{
    fields::Fields,
    listings::{editing, parts::Kind},
    words::Words,
};

use super::{
    differences::{label_of, said},
    field::{escaped, id_of},
};

/// A line longer than this is shown in several.
const LINE_MOST: usize = 60;

/// The words that would be lost, each with the label of its field; nothing when none would.
#[must_use]
pub fn typed(words: Words, fields: &Fields) -> Option<AnyView> {
    let kind = Kind::parse(fields.get("kind")).unwrap_or(Kind::Event);
    let lines = editing::written(fields).into_iter().map(|(field, text)| {
        let label = label_of(words, kind, &field);
        let text = said(words, &field, &text);
        let id = id_of(&field);
        let typed = match text.contains('\n') || text.chars().count() > LINE_MOST {
            true => {
                let text = format!("\n{}", escaped(&text));
                view! { <textarea id=id.clone() readonly rows="6">{text}</textarea> }.into_any()
            }
            false => view! { <input id=id.clone() type="text" readonly value=text /> }.into_any(),
        };
        view! {
            <div class="field">
                <label for=id>{label}</label>
                {typed}
            </div>
        }
        .into_any()
    });
    let lines: Vec<_> = lines.collect();
    let has_file = fields.has_file();
    let file = has_file.then(|| view! { <p>{words.rescued_file()}</p> });
    (has_file || !lines.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="rescued">
                <h2 id="rescued">{words.rescued_heading()}</h2>
                <p>{words.rescued_text()}</p>
                {lines}
                {file}
            </section>
        }
        .into_any()
    })
}
