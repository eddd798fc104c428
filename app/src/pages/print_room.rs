//! The print room of a listing: its poster in small, and a file for every paper and ink.

use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use server::{
    Broken, Desk,
    http::print,
    listings::{self, Found, PublicListing},
};

use super::{
    listing as listing_page, refusal,
    request::Visit,
    shell::{self, Head},
};

/// The papers, the usual one first.
const PAPERS: &[&str] = &["a4", "a3", "a5", "letter"];
/// The inks, the usual one first.
const INKS: &[&str] = &["full", "black"];

/// `GET /print/{slug}`.
pub async fn room(desk: &Desk, visit: &Visit, slug: &str) -> Response {
    match listings::find_any(desk, slug).await {
        Ok(Found::Listing(listing)) => {
            of_listing(desk, visit, &listing).await.unwrap_or_else(|broken| refusal::broken(visit, &broken))
        }
        Ok(Found::Gone) => refusal::gone(visit),
        Ok(Found::Absent | Found::Elsewhere(_)) => refusal::not_found(visit),
        Err(broken) => refusal::broken(visit, &broken),
    }
}

async fn of_listing(desk: &Desk, visit: &Visit, listing: &PublicListing) -> Result<Response, Broken> {
    let words = visit.words;
    // A room full of links that lead nowhere helps nobody.
    let can_print = print::can_print(desk, words, listing).await?;
    let head = Head {
        canonical: Some(visit.urls.print_room(&listing.slug)),
        ..Head::new(words.print_title(listing.title.as_str()), words.print_description())
    };
    Ok(shell::answer(StatusCode::OK, visit, head, || {
        if can_print { page(visit, listing) } else { no_letters(visit, listing) }
    }))
}

/// 422: some letters of the listing are in no font of ours, and leaving them out would change what was written.
#[must_use]
pub fn letters_missing(visit: &Visit, listing: &PublicListing) -> Response {
    let words = visit.words;
    let head = Head { hidden: true, ..Head::new(words.print_letters_title(), words.print_letters_text()) };
    shell::answer(StatusCode::UNPROCESSABLE_ENTITY, visit, head, || no_letters(visit, listing))
}

fn no_letters(visit: &Visit, listing: &PublicListing) -> AnyView {
    let words = visit.words;
    view! {
        <div class="wrap">
            <h1>{words.print_letters_title()}</h1>
            <p class="lede">{words.print_letters_text()}</p>
            <p class="doings">
                <a class="button quiet" href=visit.urls.listing(listing.kind, &listing.slug)>{words.print_back()}</a>
            </p>
        </div>
    }
    .into_any()
}

fn page(visit: &Visit, listing: &PublicListing) -> AnyView {
    let words = visit.words;
    let preview = visit.urls.piece(&listing.slug, "poster.svg", "");
    let over =
        listing_page::is_over(visit, listing).then(|| view! { <p class="notice">{words.print_over()}</p> });
    let papers = PAPERS.iter().map(|paper| paper_line(visit, listing, paper)).collect_view();
    view! {
        <div class="wrap">
            <p class="crumb">
                <a href=visit.urls.listing(listing.kind, &listing.slug)>{words.print_back()}</a>
            </p>
            <h1>{words.print_heading()}</h1>
            <p class="lede">{words.print_lede(listing.title.as_str())}</p>
            {over}
            <div class="room">
                <img
                    class="sheet"
                    src=preview
                    alt=words.print_preview(listing.title.as_str())
                    width="420"
                    height="594"
                />
                <section>
                    <h2>{words.print_choose()}</h2>
                    <ul class="papers">{papers} {in_languages(visit, listing)}</ul>
                    <p class="hint">{words.print_tip()}</p>
                    <p class="hint">{words.print_check()}</p>
                </section>
            </div>
        </div>
    }
    .into_any()
}

/// The poster in the other languages in which somebody has said the listing.
fn in_languages(visit: &Visit, listing: &PublicListing) -> Option<AnyView> {
    let words = visit.words;
    let here = words.language();
    let others = listing.texts.iter().map(|text| text.language).filter(|language| *language != here);
    let links = others.map(|language| {
        let tag = language.tag();
        let address = visit.urls.piece(&listing.slug, "poster.pdf", &format!("lang={tag}"));
        let said = words.print_link(words.print_poster(), words.print_paper_a4(), language.own_name());
        view! {
            <li>
                <a href=address hreflang=tag>{said}</a>
            </li>
        }
    });
    let links = links.collect_view();
    (!links.is_empty()).then(|| {
        view! {
            <li>
                <h3>{words.texts_print()}</h3>
                <ul>{links}</ul>
            </li>
        }
        .into_any()
    })
}

fn paper_line(visit: &Visit, listing: &PublicListing, paper: &'static str) -> AnyView {
    let words = visit.words;
    let (name, hint) = match paper {
        "a3" => (words.print_paper_a3(), words.print_paper_hint_a3()),
        "a5" => (words.print_paper_a5(), words.print_paper_hint_a5()),
        "letter" => (words.print_paper_letter(), words.print_paper_hint_letter()),
        _ => (words.print_paper_a4(), words.print_paper_hint_a4()),
    };
    let files = INKS
        .iter()
        .map(|ink| {
            let colour = if *ink == "black" { words.print_black() } else { words.print_colour() };
            // The usual sheet is the one default file, under its plain address.
            let query = if (paper, *ink) == ("a4", "full") {
                String::new()
            } else {
                format!("paper={paper}&colour={ink}")
            };
            let address = visit.urls.piece(&listing.slug, "poster.pdf", &query);
            let said = words.print_link(words.print_poster(), name.as_str(), colour);
            view! {
                <li>
                    <a href=address>{said}</a>
                </li>
            }
        })
        .collect_view();
    view! {
        <li>
            <h3>{name}</h3>
            <p class="hint">{hint}</p>
            <ul>{files}</ul>
        </li>
    }
    .into_any()
}
