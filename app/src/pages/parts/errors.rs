//! All that is amiss with a form, said once at its top, each sentence a link to its field.

use leptos::prelude::*;

use super::field::{Sheet, id_of};

/// The summary; nothing when nothing is amiss. `fields` are those that the form shows: only these can be linked to.
#[must_use]
pub fn summary(sheet: Sheet<'_>, fields: &[&str]) -> Option<AnyView> {
    if sheet.refusals.is_empty() {
        return None;
    }
    let words = sheet.words;
    // What never came cannot be here.
    let kept = match sheet.refusals.0.iter().any(|refusal| refusal.field == "form") {
        true => words.add_problem_arrived(),
        false => words.add_problem_kept(),
    };
    // In the order in which a person comes by them, whatever was read first.
    let mut refusals: Vec<_> = sheet.refusals.0.iter().collect();
    refusals.sort_by_key(|refusal| fields.iter().position(|field| *field == refusal.field));
    let sentences: Vec<_> = refusals
        .into_iter()
        .map(|refusal| {
            let sentence = refusal.sentence.clone();
            if fields.contains(&refusal.field) {
                view! { <li><a href=format!("#{}", id_of(refusal.field))>{sentence}</a></li> }.into_any()
            } else {
                view! { <li>{sentence}</li> }.into_any()
            }
        })
        .collect();
    Some(
        view! {
            <div class="summary" role="alert" tabindex="-1" aria-labelledby="summary-title">
                <h2 id="summary-title">{words.add_problem_title(sentences.len())}</h2>
                <p>{kept}</p>
                <ul>{sentences}</ul>
            </div>
        }
        .into_any(),
    )
}
