//! The panel that leads to a café of one's own, where there is none yet.

use leptos::prelude::*;
use pure::towns::Spot;
use server::listings::parts::Kind;

use super::drawings::{self, drawing};
use crate::pages::request::Visit;

/// Leads to the form, with the town filled in where one was named. `is_first` says that none is near it.
#[must_use]
pub fn start(visit: &Visit, town: Option<Spot>, is_first: bool) -> AnyView {
    let words = visit.words;
    let name = town.map(|town| town.town().name());
    let title = match &name {
        Some(name) => words.directory_start_title_town(name.as_str()),
        None => words.directory_start_title(),
    };
    let text = match &name {
        Some(name) if is_first => words.directory_start_none(name.as_str()),
        Some(_) | None => words.directory_start_text(),
    };
    let address = match town {
        Some(town) => visit.urls.add_in(Kind::Cafe, &town.town().key()),
        None => visit.urls.add(Kind::Cafe),
    };
    view! {
        <section class="invite">
            <div>
                <h2>{title}</h2>
                <p>{text}</p>
                <p class="doings">
                    <a class="button" href=address>{words.foot_add_cafe()}</a>
                    <a class="button quiet" href=visit.urls.start()>{words.start_link()}</a>
                </p>
            </div>
            {drawing(drawings::CUPS)}
        </section>
    }
    .into_any()
}
