//! In which language letters come, and how to get them in the one that is being read.

use leptos::prelude::*;
use server::words::Language;

use crate::pages::request::Visit;

/// What somebody gets now, and a button where they read another language; `action` takes it.
#[must_use]
pub fn letters_in(visit: &Visit, language: Language, action: String) -> AnyView {
    let words = visit.words;
    let (here, own_name) = (words.language(), language.own_name());
    let now = view! { <p>{words.letters_in_now(own_name)}</p> };
    if here == language {
        return view! {
            {now}
            <p class="hint">{words.letters_in_other()}</p>
        }
        .into_any();
    }
    view! {
        {now}
        <form class="doings" method="post" action=action>
            <input type="hidden" name="language" value=here.tag() />
            <button class="quiet" type="submit">{words.letters_in_take(here.own_name())}</button>
        </form>
    }
    .into_any()
}
