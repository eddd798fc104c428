//! Names that programs use, each with what it means, and a place that others can lead to.

use leptos::prelude::*;

/// The list; a name with an id can be led to.
#[must_use]
pub fn terms(rows: impl IntoIterator<Item = (String, Option<String>, Option<String>)>) -> AnyView {
    let rows: Vec<_> = rows
        .into_iter()
        .map(|(name, id, means)| {
            view! {
                <dt id=id>
                    <code>{name}</code>
                </dt>
                <dd>{means}</dd>
            }
        })
        .collect();
    view! { <dl class="endings asks">{rows}</dl> }.into_any()
}
