//! A note for the press and posts, filled in from a listing, to copy. What a listing hides is in none of them.

use std::sync::Arc;

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;
use server::{
    Broken, Desk,
    fields::Fields,
    listings::{
        self, Found, PublicListing, Refusals,
        announcing::{Announcement, Standing, announce},
        parts::Kind,
        public::PublicPlace,
    },
};

use super::{STYLE, ready};
use crate::pages::{
    assets,
    form::from_query,
    parts::{
        errors,
        field::{Sheet, escaped},
    },
    refusal,
    request::Visit,
    shell::{self, Head},
};

const FIELD: &str = "listing";
/// So many signs stand on a line of a field, about.
const LINE: usize = 60;

/// `GET /start/press-note`.
pub async fn show(State(desk): State<Desk>, visit: Visit) -> Response {
    let typed = from_query(&visit.query);
    let slug = slug_in(typed.get(FIELD));
    let found = match find(&desk, slug).await {
        Ok(found) => found,
        Err(broken) => return refusal::broken(&visit, &broken),
    };
    let words = visit.words;
    let unknown = found.is_none() && !slug.is_empty();
    let (status, refusals) = match unknown {
        true => (StatusCode::NOT_FOUND, Refusals::one(FIELD, words.press_unknown())),
        false => (StatusCode::OK, Refusals::default()),
    };
    let title = match &found {
        Some(listing) => words.press_title_for(listing.title.as_str()),
        None => words.press_title(),
    };
    let head = Head {
        canonical: Some(visit.urls.press_note("")),
        keeps_query: true,
        style: STYLE,
        unindexed: found.is_some() || unknown,
        ..Head::new(title.clone(), words.press_description())
    };
    let sheet = Sheet { words, typed: &typed, refusals: &refusals };
    shell::answer(status, &visit, head, || page(&visit, title, sheet, &typed, found.as_deref()))
}

/// Somebody may give the whole address of the page, or of a file of it.
fn slug_in(typed: &str) -> &str {
    let path = typed.trim().split(['?', '#']).next().unwrap_or_default();
    let mut parts = path.trim_end_matches('/').rsplit('/');
    let last = parts.next().unwrap_or_default();
    // The address of one date ends in its day.
    let is_day = last.get(..10).is_some_and(|day| day.parse::<jiff::civil::Date>().is_ok());
    let slug = if is_day { parts.next().unwrap_or_default() } else { last };
    slug.split('.').next().unwrap_or_default()
}

async fn find(desk: &Desk, slug: &str) -> Result<Option<Arc<PublicListing>>, Broken> {
    if slug.is_empty() {
        return Ok(None);
    }
    Ok(match listings::find_any(desk, slug).await? {
        Found::Listing(listing) => Some(listing),
        Found::Elsewhere(_) | Found::Gone | Found::Absent => None,
    })
}

fn page(
    visit: &Visit,
    title: String,
    sheet: Sheet<'_>,
    typed: &Fields,
    listing: Option<&PublicListing>,
) -> AnyView {
    let words = visit.words;
    let inside = match listing {
        Some(listing) => filled_in(visit, listing),
        None => view! { <p class="lede">{words.press_lede()}</p> }.into_any(),
    };
    let script = listing.map(|_| view! { <script src=assets::href("copy.js") defer></script> });
    let none = typed.get(FIELD).is_empty().then(|| {
        view! {
            <p>
                {words.press_none()} " "
                <a href=visit.urls.add(Kind::Cafe)>{words.foot_add_cafe()}</a>
            </p>
        }
    });
    view! {
        <div class="wrap">
            <p class="crumb">
                <a href=visit.urls.start()>{words.start_all()}</a>
            </p>
            <h1>{title}</h1>
            {errors::summary(sheet, &[FIELD])}
            {inside}
            <form class="unprinted" action=visit.urls.press_note("")>
                {sheet.ask(FIELD, words.press_ask()).hint(words.press_ask_hint()).line()}
                <p class="doings">
                    <button type="submit" class="quiet">
                        {words.press_make()}
                    </button>
                </p>
            </form>
            {none}
            {tips(visit)}
            {ready(visit)}
            {script}
        </div>
    }
    .into_any()
}

fn filled_in(visit: &Visit, listing: &PublicListing) -> AnyView {
    let (words, urls) = (visit.words, &visit.urls);
    let announced = announce(words, urls, listing, visit.now);
    let from = view! {
        <p>
            {words.press_from()} " "
            <a href=urls.listing(listing.kind, &listing.slug)>{listing.title.clone()}</a> "."
        </p>
    };
    if announced.standing == Standing::Over {
        return view! {
            {from}
            <p class="notice">
                {words.press_over()} " " <a href=urls.starting("after")>{words.plan_report()}</a>
            </p>
        }
        .into_any();
    }
    let notice = notice(visit, listing, &announced).map(|said| view! { <p class="notice">{said}</p> });
    let signs = announced.post.chars().count().to_string();
    view! {
        {from}
        <p>{words.press_change()}</p>
        {notice}
        <div class="texts">
            {to_copy(visit, "note", words.press_note_label(), &announced.note)}
            {to_copy(visit, "post", words.press_post_label(signs), &announced.post)}
            {to_copy(visit, "long", words.press_long_label(), &announced.long)}
            {to_copy(visit, "slip", words.press_slip_label(), &announced.slip)}
        </div>
    }
    .into_any()
}

/// What to think of before these texts go out.
fn notice(visit: &Visit, listing: &PublicListing, announced: &Announcement) -> Option<String> {
    let words = visit.words;
    match (announced.standing, &listing.place) {
        (Standing::Cancelled, _) => Some(words.press_cancelled_note()),
        (_, Some(PublicPlace::OnRequest(_))) => Some(words.press_hidden_on_request()),
        (_, Some(PublicPlace::Area(_))) => Some(words.press_hidden_area()),
        _ => None,
    }
}

/// A text in a field as tall as it is, to copy from.
fn to_copy(visit: &Visit, name: &'static str, label: String, text: &str) -> AnyView {
    let words = visit.words;
    let rows: usize = text.lines().map(|line| 1 + line.chars().count() / LINE).sum();
    let rows = (rows + 1).to_string();
    // Leptos leaves the text of a <textarea> as it is, so it is escaped here; the browser eats the first line break.
    let text = format!("\n{}", escaped(text));
    view! {
        <section class="text" id=name>
            <label for=format!("text-{name}")>{label}</label>
            <textarea
                id=format!("text-{name}")
                readonly
                rows=rows
                data-copy=words.follow_copy()
                data-copied=words.follow_copied()
            >
                {text}
            </textarea>
        </section>
    }
    .into_any()
}

fn tips(visit: &Visit) -> AnyView {
    let words = visit.words;
    let tips =
        [words.press_tip_text(), words.press_tip_when(), words.press_tip_who(), words.press_tip_quiet()];
    let tips = tips.into_iter().map(|tip| view! { <li>{tip}</li> }).collect_view();
    view! {
        <section class="part unprinted">
            <h2>{words.press_tips_title()}</h2>
            <div class="prose">
                <ul>{tips}</ul>
            </div>
        </section>
    }
    .into_any()
}
