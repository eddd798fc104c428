//! The link that confirms a listing: looking changes nothing, one button does it.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use leptos::prelude::*;
use server::{
    Desk,
    listings::{self, Outcome, PublicListing, parts::Kind},
};

use super::{parts::told, principles, refusal, request::Visit, shell};

/// `GET /confirm/{token}`: the listing as it will look, and the button.
pub async fn show(State(desk): State<Desk>, visit: Visit, Path(token): Path<String>) -> Response {
    let visit = visit.with_link(&token);
    match listings::for_confirmation(&desk, &token).await {
        Ok(Some(found)) if found.done => {
            page(&visit, StatusCode::OK, visit.words.confirm_done_heading(), || {
                view! { <p class="lede">{visit.words.confirm_done_lede()}</p> }.into_any()
            })
        }
        Ok(Some(found)) => page(&visit, StatusCode::OK, visit.words.confirm_heading(), || {
            question(&visit, &token, &found.listing)
        }),
        Ok(None) => gone(&visit),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// `POST /confirm/{token}`: confirms. Twice is once, so a reload does no harm.
pub async fn confirm(State(desk): State<Desk>, visit: Visit, Path(token): Path<String>) -> Response {
    let words = visit.words;
    match listings::confirm(&desk, &token).await {
        Ok(Some(Outcome::Published(listing))) => {
            page(&visit, StatusCode::OK, words.confirm_published_heading(), || published(&visit, &listing))
        }
        Ok(Some(Outcome::Held(listing))) => {
            page(&visit, StatusCode::OK, words.confirm_held_heading(), || held(&visit, &listing))
        }
        Ok(None) => gone(&visit),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

fn gone(visit: &Visit) -> Response {
    page(visit, StatusCode::NOT_FOUND, visit.words.confirm_gone_heading(), || {
        view! { <p class="lede">{visit.words.confirm_gone_lede()}</p> }.into_any()
    })
}

fn page(visit: &Visit, status: StatusCode, heading: String, inside: impl FnOnce() -> AnyView) -> Response {
    shell::private(status, visit, heading, visit.words.confirm_describe(), inside)
}

fn question(visit: &Visit, token: &str, listing: &PublicListing) -> AnyView {
    let words = visit.words;
    view! {
        <p class="lede">{words.confirm_lede(listing.title.clone())}</p>
        <p>{words.confirm_explain()}</p>
        {(listing.kind == Kind::Cafe).then(|| view! {
            <section class="notice">
                <p>{words.confirm_principles()}</p>
                {principles::list(words)}
            </section>
        })}
        <form class="doings" method="post" action=visit.urls.confirm(token)>
            <input type="hidden" name="token" value=token.to_owned() />
            <button type="submit">{words.confirm_button()}</button>
        </form>
        <p class="hint">{words.confirm_not_yours()}</p>
        <section class="part">
            <h2>{words.confirm_preview_heading()}</h2>
            {card(visit, listing)}
        </section>
    }
    .into_any()
}

fn published(visit: &Visit, listing: &PublicListing) -> AnyView {
    let words = visit.words;
    view! {
        <p class="lede">{words.confirm_published_lede(listing.title.clone())}</p>
        <p class="doings">
            <a class="button" href=visit.urls.listing(listing.kind, &listing.slug)>{words.confirm_published_see()}</a>
            <a class="button quiet" href=visit.urls.print_room(&listing.slug)>{words.confirm_published_poster()}</a>
        </p>
    }
    .into_any()
}

fn held(visit: &Visit, listing: &PublicListing) -> AnyView {
    let words = visit.words;
    view! {
        <p class="lede">{words.confirm_held_lede(listing.title.clone())}</p>
        <p>{words.confirm_held_next()}</p>
    }
    .into_any()
}

/// The listing on a card, whole.
pub(super) fn card(visit: &Visit, listing: &PublicListing) -> AnyView {
    view! {
        <article class="panel">
            <h3>{listing.title.clone()}</h3>
            <dl class="told">{told::facts(visit, listing)}</dl>
        </article>
    }
    .into_any()
}
