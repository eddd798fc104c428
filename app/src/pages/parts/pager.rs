//! From page to page of a list.

use leptos::prelude::*;

use crate::pages::request::Visit;

/// Where a page of a list stands among the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pages {
    /// This page, from 1.
    pub page: u32,
    /// How many there are, if they were counted.
    pub of: Option<u32>,
    /// Whether another page follows.
    pub follows: bool,
}

/// Whether the pages of a list go on in time or in number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turning {
    /// Dates: earlier and later.
    Dates,
    /// Anything else: the page before, the page after.
    Pages,
}

/// The links to the pages before and after; nothing when there is only one page. `to` gives the address of a page.
#[must_use]
pub fn pager(visit: &Visit, turning: Turning, pages: Pages, to: impl Fn(u32) -> String) -> AnyView {
    let Pages { page, of, follows } = pages;
    if page == 1 && !follows {
        return ().into_any();
    }
    let words = visit.words;
    let (before, after) = match turning {
        Turning::Pages => (words.list_before(), words.list_after()),
        Turning::Dates => (words.list_earlier(), words.list_later()),
    };
    let earlier =
        (page > 1).then(|| view! { <a class="button quiet" rel="prev" href=to(page - 1)>{before}</a> });
    let later = follows.then(|| view! { <a class="button quiet" rel="next" href=to(page + 1)>{after}</a> });
    let place = match of {
        Some(of) => words.list_page_of(page, of),
        None => words.list_page(page),
    };
    view! {
        <nav class="pager" aria-label=words.list_pages()>
            <span>{place}</span>
            <span class="doings">{earlier} {later}</span>
        </nav>
    }
    .into_any()
}
