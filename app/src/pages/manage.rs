//! A listing's private page: how it stands in words, and what happens next.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use leptos::prelude::*;
use server::{
    Desk,
    listings::{self, Managed, PublicListing, State as Stand, parts::Kind},
};

use super::{
    confirm::card,
    refusal,
    request::Visit,
    shell::{self, Head},
};

/// `GET /manage/{token}`
pub async fn show(State(desk): State<Desk>, visit: Visit, Path(token): Path<String>) -> Response {
    let managed = match listings::managed(&desk, &token).await {
        Ok(Some(managed)) => managed,
        Ok(None) => return refusal::not_found(&visit),
        Err(broken) => return refusal::broken(&visit, &broken),
    };
    let head =
        Head { hidden: true, ..Head::new(managed.listing.title.clone(), visit.words.manage_describe()) };
    shell::answer(StatusCode::OK, &visit, head, || page(&visit, &managed))
}

fn page(visit: &Visit, managed: &Managed) -> AnyView {
    let words = visit.words;
    let listing = &managed.listing;
    let (stand, next) = match &managed.state {
        Stand::Unconfirmed => (words.manage_unconfirmed(), plain(words.manage_unconfirmed_next())),
        Stand::Waiting => (words.manage_waiting(), plain(words.manage_waiting_next())),
        Stand::Public => (words.manage_public(), public(visit, listing)),
        Stand::Rejected { reason } => (words.manage_rejected(), rejected(visit, listing.kind, reason)),
        Stand::Withdrawn => (words.manage_withdrawn(), plain(words.manage_withdrawn_next())),
    };
    view! {
        <div class="wrap">
            <h1>{listing.title.clone()}</h1>
            <p class="notice">{words.manage_private()}</p>
            <section class="part">
                <h2>{words.manage_state_heading()}</h2>
                <p class="stand"><strong>{stand}</strong></p>
                <h3>{words.manage_next_heading()}</h3>
                {next}
            </section>
            <section class="part">
                <h2>{words.manage_preview_heading()}</h2>
                {card(visit, listing)}
            </section>
        </div>
    }
    .into_any()
}

fn plain(sentence: String) -> AnyView {
    view! { <p>{sentence}</p> }.into_any()
}

fn public(visit: &Visit, listing: &PublicListing) -> AnyView {
    let words = visit.words;
    let (urls, slug) = (&visit.urls, &listing.slug);
    view! {
        <p>{words.manage_public_next()}</p>
        <p class="doings">
            <a class="button" href=urls.listing(listing.kind, slug)>{words.manage_public_see()}</a>
            <a class="button quiet" href=urls.print_room(slug)>{words.manage_public_poster()}</a>
            <a class="button quiet" href=urls.listing_feed(listing.kind, slug, "ics")>{words.manage_public_calendar()}</a>
        </p>
    }
    .into_any()
}

fn rejected(visit: &Visit, kind: Kind, reason: &str) -> AnyView {
    let words = visit.words;
    let again = match kind {
        Kind::Event => words.manage_again_event(),
        Kind::Cafe => words.manage_again_cafe(),
    };
    let paragraphs: Vec<_> = reason
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| view! { <p>{line.to_owned()}</p> })
        .collect();
    view! {
        <p>{words.manage_rejected_next()}</p>
        <blockquote class="notice">{paragraphs}</blockquote>
        <p>{words.manage_rejected_again()}</p>
        <p class="doings"><a class="button quiet" href=visit.urls.add(kind)>{again}</a></p>
    }
    .into_any()
}
