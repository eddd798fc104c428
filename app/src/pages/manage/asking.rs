//! Somebody was asked to look after a listing: before they say yes their link opens this page and nothing else.

use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use server::{
    Broken, Desk,
    listings::{State, editing::Editor, holders, parts::Kind},
};

use super::Asked;
use crate::pages::{form::Posted, parts::rescued, request::Visit, shell};

/// What somebody was asked to look after: its name, and its page if everybody can see it.
pub(super) async fn about(
    desk: &Desk,
    editor: &Editor,
) -> Result<Option<(String, Option<(Kind, String)>)>, Broken> {
    let asked = holders::asked_about(desk, editor).await?;
    Ok(asked.map(|(listing, state)| {
        let public = (state == State::Public).then(|| (listing.kind, listing.slug.clone()));
        (listing.title, public)
    }))
}

/// Yes, or no thank you; with whatever was typed meanwhile.
pub(super) fn page(visit: &Visit, asked: &Asked, posted: &Posted) -> Response {
    let (words, urls) = (visit.words, &visit.urls);
    let status = if asked.came_to_look { StatusCode::OK } else { StatusCode::FORBIDDEN };
    shell::private(status, visit, words.holders_agree_heading(), words.manage_describe(), || {
        let page = asked.public.as_ref().map(|(kind, slug)| {
            view! { <p><a href=urls.listing(*kind, slug)>{words.holders_agree_see()}</a></p> }
        });
        view! {
            <p class="lede">{words.holders_of(asked.title.as_str())} " " {words.holders_agree_lede()}</p>
            {page}
            <p>{words.holders_agree_text()}</p>
            {rescued::typed(words, &posted.fields)}
            <div class="side-by-side">
                <form class="doings" method="post" action=urls.manage_holders_agreement(&asked.token)>
                    <button type="submit">{words.holders_agree()}</button>
                </form>
                <form class="doings" method="post" action=urls.manage_holders_leaving(&asked.token)>
                    <button type="submit" class="quiet">{words.holders_decline()}</button>
                </form>
            </div>
        }
        .into_any()
    })
}
