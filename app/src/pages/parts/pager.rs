//! From page to page of a list.

use leptos::prelude::*;
use server::{listings::Results, urls::View};

use crate::pages::request::Visit;

/// The links to the pages before and after; nothing when there is only one page. `query` holds the filters.
#[must_use]
pub fn pager(visit: &Visit, view: View, query: &str, results: &Results) -> AnyView {
    if results.pages < 2 {
        return ().into_any();
    }
    let words = visit.words;
    let (before, after) = match view {
        View::Cafes => (words.list_before(), words.list_after()),
        View::WhatsOn | View::Events => (words.list_earlier(), words.list_later()),
    };
    let to = |page: u32| visit.urls.list_page(view, query, page);
    let earlier = (results.page > 1)
        .then(|| view! { <a class="button quiet" rel="prev" href=to(results.page - 1)>{before}</a> });
    let later = (results.page < results.pages)
        .then(|| view! { <a class="button quiet" rel="next" href=to(results.page + 1)>{after}</a> });
    view! {
        <nav class="pager" aria-label=words.list_pages()>
            <span>{words.list_page_of(results.page, results.pages)}</span>
            <span class="doings">{earlier} {later}</span>
        </nav>
    }
    .into_any()
}
