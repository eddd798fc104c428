//! Towns that are offered while somebody types one. Fields ask for it by `data-towns`; without scripts they are fields.

use leptos::prelude::*;

use crate::pages::{assets, request::Visit};

/// The script, for a page that has such a field.
#[must_use]
pub fn offers(visit: &Visit) -> AnyView {
    let label = visit.words.list_towns_label();
    view! {
        <script src=assets::href("towns.js") data-towns=visit.urls.towns() data-label=label defer></script>
    }
    .into_any()
}
