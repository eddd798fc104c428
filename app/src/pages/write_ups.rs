//! Write-ups: all of them by the newest dates, and what stands of them on the pages of listings and dates.

use std::sync::Arc;

use axum::{
    extract::State,
    http::{HeaderMap, StatusCode},
    response::Response,
};
use leptos::prelude::*;
use pure::markdown;
use server::{
    Desk,
    http::{feeds::Asked, write_ups as feed_of},
    listings::{self, Found, PublicListing, parts::Kind},
    words::Language,
    write_ups::{self, Page, Photo, Said, WriteUp, came_in_words},
};

use super::{
    form::from_query,
    lists::page_asked_for,
    parts::{
        drawings::{self, drawing},
        in_english::{Marks, marks_of},
        moments,
        pager::{Pages, Turning, pager},
        rows::day_block,
        told_in,
    },
    refusal,
    request::Visit,
    shell::{self, FeedLink, Head},
};

/// What photos, and covering parts of them, look like, beside what every page does.
pub(super) const STYLE: &str = "write-ups.css";
/// Where the write-up of a date stands on its page.
const PLACE: &str = "write-up";
/// So many characters of a long one stand in a list.
const EXCERPT_MOST: usize = 320;

/// `GET /write-ups`: all of them, or with `listing=` all of one listing, whole.
pub async fn show(State(desk): State<Desk>, visit: Visit) -> Response {
    let query = from_query(&visit.query);
    let of = match query.get("listing") {
        "" => None,
        slug => match listings::find_any(&desk, slug).await {
            Ok(Found::Listing(listing)) => Some(listing),
            Ok(Found::Gone) => return refusal::gone(&visit),
            Ok(Found::Elsewhere(_) | Found::Absent) => return refusal::not_found(&visit),
            Err(broken) => return refusal::broken(&visit, &broken),
        },
    };
    let number = page_asked_for(&visit.query);
    let page = match write_ups::page(&desk, of.as_ref().map(|listing| listing.id), number).await {
        Ok(page) => page,
        Err(broken) => return refusal::broken(&visit, &broken),
    };
    let words = visit.words;
    let slug = of.as_ref().map(|listing| listing.slug.as_str());
    let title = of.as_ref().map(|listing| words.write_ups_of(listing.title.as_str()));
    let head = Head {
        canonical: Some(visit.urls.write_ups(slug, page.page)),
        feeds: vec![FeedLink::atom(
            title.clone().unwrap_or_else(|| words.write_ups_feed()),
            visit.urls.write_ups_feed(slug),
        )],
        style: of.as_ref().map(|_| STYLE),
        ..Head::new(title.unwrap_or_else(|| words.write_ups_title()), words.write_ups_lede())
    };
    shell::answer(StatusCode::OK, &visit, head, || list(&visit, of.as_deref(), &page))
}

/// `GET /write-ups.atom`: the newest, or with `listing=` the newest of one listing.
pub async fn atom(State(desk): State<Desk>, visit: Visit, headers: HeaderMap) -> Response {
    let query = from_query(&visit.query);
    let of = Some(query.get("listing")).filter(|slug| !slug.is_empty());
    let asked = Asked {
        words: visit.words,
        query: &visit.query,
        headers: &headers,
        by_anybody: visit.person.is_none(),
    };
    match feed_of::feed(&desk, of, asked).await {
        Ok(Some(feed)) => feed,
        Ok(None) => refusal::not_found(&visit),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

fn list(visit: &Visit, of: Option<&PublicListing>, page: &Page) -> AnyView {
    let words = visit.words;
    let slug = of.map(|listing| listing.slug.as_str());
    let pages = Pages { page: page.page, of: None, follows: page.follows };
    let inside = match of {
        _ if page.write_ups.is_empty() => empty(visit),
        Some(listing) => {
            let all = page.write_ups.iter().map(|(_, write_up)| whole_of_several(visit, listing, write_up));
            all.collect_view().into_any()
        }
        None => {
            let rows = page.write_ups.iter().map(|(listing, write_up)| row(visit, listing, write_up, false));
            view! { <ol class="rows">{rows.collect_view()}</ol> }.into_any()
        }
    };
    let (crumb, heading, lede) = match of {
        Some(listing) => (
            Some((visit.urls.listing(listing.kind, &listing.slug), listing.title.clone())),
            words.write_ups_of(listing.title.as_str()),
            None,
        ),
        None => (None, words.write_ups_title(), Some(words.write_ups_lede())),
    };
    view! {
        <div class="wrap">
            {crumb.map(|(address, name)| view! { <p class="crumb"><a href=address>{name}</a></p> })}
            <h1>{heading}</h1>
            {lede.map(|lede| view! { <p class="lede">{lede}</p> })}
            {inside}
            {pager(visit, Turning::Pages, pages, |page| visit.urls.write_ups(slug, page))}
            <p class="doings unprinted">
                {of.map(|_| view! { <a href=visit.urls.write_ups(None, 1)>{words.write_ups_all()}</a> })}
                <a href=visit.urls.write_ups_feed(slug)>{words.write_ups_feed()}</a>
            </p>
        </div>
    }
    .into_any()
}

fn empty(visit: &Visit) -> AnyView {
    let words = visit.words;
    view! {
        <section class="empty">
            {drawing(drawings::CHAIRS)}
            <h2>{words.write_ups_empty_title()}</h2>
            <p>{words.write_ups_empty()}</p>
            <p class="doings">
                <a class="button" href=visit.urls.start()>{words.start_title()}</a>
                <a class="button quiet" href=visit.urls.add(Kind::Cafe)>{words.foot_add_cafe()}</a>
            </p>
        </section>
    }
    .into_any()
}

/// One of many, of several listings; `is_below` a heading of its own.
fn row(visit: &Visit, listing: &PublicListing, write_up: &WriteUp, is_below: bool) -> AnyView {
    let words = visit.words;
    let listing = &listing.told_in(words.language());
    let Marks { lang, dir } = marks_of(words, listing.language());
    let day = words.day_with_year(write_up.day);
    let place = moments::where_line(words, listing).map(|place| view! { <p class="where">{place}</p> });
    let link = view! { <a href=write_up.address(&visit.urls, listing)>{told_in::title(words, listing)}</a> };
    let name = match is_below {
        true => view! { <h3>{link}</h3> }.into_any(),
        false => view! { <h2>{link}</h2> }.into_any(),
    };
    let group = listing.group_name.clone().map(|group| view! { <p class="usual">{group}</p> });
    view! {
        <li class="row">
            {day_block(visit, write_up.day)}
            {name}
            <p class="time">
                <time datetime=write_up.day.to_string()>{day}</time>
            </p>
            {place}
            {group}
            <p class="gist" lang=lang dir=dir>{excerpt(&write_up.said.what)}</p>
            {figures(visit, write_up)}
        </li>
    }
    .into_any()
}

/// How many came, and how many photos there are.
fn figures(visit: &Visit, write_up: &WriteUp) -> Option<AnyView> {
    let words = visit.words;
    let came = write_up.said.came.map(|came| came_in_words(words, came));
    let photos = (!write_up.photos.is_empty()).then(|| words.write_up_photos_count(write_up.photos.len()));
    let said: Vec<String> = came.into_iter().chain(photos).collect();
    (!said.is_empty()).then(|| view! { <p class="hint">{said.join(" · ")}</p> }.into_any())
}

/// The beginning of a text, which ends with a whole word.
fn excerpt(markdown: &str) -> String {
    let text = markdown::to_text(markdown);
    let in_a_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if in_a_line.chars().count() <= EXCERPT_MOST {
        return in_a_line;
    }
    let cut: String = in_a_line.chars().take(EXCERPT_MOST).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end_matches([',', '.', ';', ':', '،', '؛']))
}

/// The newest of a listing, on its page, with the way to all of them.
#[must_use]
pub fn of_listing(visit: &Visit, listing: &PublicListing, newest: &[WriteUp], are_more: bool) -> AnyView {
    if newest.is_empty() {
        return ().into_any();
    }
    let words = visit.words;
    let Marks { lang, dir } = marks_of(words, listing.language());
    let parts = newest.iter().map(|write_up| {
        let day = words.day_with_year(write_up.day);
        let which = words.write_up_read_which(listing.title.as_str(), day.as_str());
        view! {
            <h3>
                <time datetime=write_up.day.to_string()>{day}</time>
            </h3>
            <p lang=lang dir=dir>{excerpt(&write_up.said.what)}</p>
            {figures(visit, write_up)}
            <p>
                <a href=write_up.address(&visit.urls, listing) aria-label=which>{words.write_up_read()}</a>
            </p>
        }
    });
    let all = visit.urls.write_ups(are_more.then_some(listing.slug.as_str()), 1);
    let all_of = match are_more {
        true => words.write_ups_all_of(listing.title.as_str()),
        false => words.write_ups_title(),
    };
    view! {
        <section class="part">
            <h2>{words.write_up_heading()}</h2>
            <div class="prose">{parts.collect_view()}</div>
            <p class="unprinted">
                <a href=all>{all_of}</a>
            </p>
        </section>
    }
    .into_any()
}

/// The newest of a group, on its page.
#[must_use]
pub fn of_group(visit: &Visit, newest: &[(Arc<PublicListing>, WriteUp)]) -> Option<AnyView> {
    let words = visit.words;
    let rows = newest.iter().map(|(listing, write_up)| row(visit, listing, write_up, true)).collect_view();
    (!newest.is_empty()).then(|| {
        view! {
            <section class="part">
                <h2>{words.write_up_heading()}</h2>
                <ol class="rows">{rows}</ol>
                <p class="unprinted">
                    <a href=visit.urls.write_ups(None, 1)>{words.write_ups_title()}</a>
                </p>
            </section>
        }
        .into_any()
    })
}

/// That of a date, on its page.
#[must_use]
pub fn of_date(visit: &Visit, listing: &PublicListing, write_up: &WriteUp) -> AnyView {
    let words = visit.words;
    view! {
        <section class="part" id=PLACE>
            <h2>{words.write_up_heading()}</h2>
            {said(visit, listing.language(), &write_up.said)}
            {photos(visit, listing.language(), &write_up.photos)}
            <p class="unprinted">
                <a href=visit.urls.write_ups(None, 1)>{words.write_ups_title()}</a>
            </p>
            {visit.moderator().map(|_| view! {
                <p class="unprinted">
                    <a href=visit.urls.moderate_write_up(write_up.id)>{words.moderate_write_up_take_down()}</a>
                </p>
            })}
        </section>
    }
    .into_any()
}

/// One of several of the same listing.
fn whole_of_several(visit: &Visit, listing: &PublicListing, write_up: &WriteUp) -> AnyView {
    let day = visit.words.day_with_year(write_up.day);
    let address = write_up.address(&visit.urls, listing);
    view! {
        <section class="part">
            <h2>
                <a href=address><time datetime=write_up.day.to_string()>{day}</time></a>
            </h2>
            {said(visit, listing.language(), &write_up.said)}
            {photos(visit, listing.language(), &write_up.photos)}
        </section>
    }
    .into_any()
}

/// What is told in words, which are in the language of its listing.
#[must_use]
pub fn said(visit: &Visit, language: Language, said: &Said) -> AnyView {
    let words = visit.words;
    let Marks { lang, dir } = marks_of(words, language);
    let came = said.came.map(|came| {
        view! {
            <h3>{words.write_up_came()}</h3>
            <p>{came_in_words(words, came)}</p>
        }
    });
    let more = [(words.write_up_worked(), &said.worked), (words.write_up_otherwise(), &said.otherwise)];
    let more = more.into_iter().filter(|(_, text)| !text.is_empty()).map(|(label, text)| {
        view! {
            <h3>{label}</h3>
            <div class="prose" lang=lang dir=dir inner_html=markdown::to_html(text)></div>
        }
    });
    view! {
        <div class="prose">
            <div class="prose" lang=lang dir=dir inner_html=markdown::to_html(&said.what)></div>
            {more.collect_view()}
            {came}
        </div>
    }
    .into_any()
}

/// Photos, one below the other or side by side.
#[must_use]
pub fn photos(visit: &Visit, language: Language, photos: &[Photo]) -> Option<AnyView> {
    let shown = photos.iter().map(|shown| view! { <figure>{photo(visit, language, shown)}</figure> });
    let shown = shown.collect_view();
    (!photos.is_empty()).then(|| view! { <div class="photos">{shown}</div> }.into_any())
}

/// One photo, as large as there is room.
#[must_use]
pub fn photo(visit: &Visit, language: Language, photo: &Photo) -> AnyView {
    view! {
        <img
            lang=marks_of(visit.words, language).lang
            src=visit.urls.picture(&photo.digest)
            alt=photo.alt.clone()
            width=photo.width.to_string()
            height=photo.height.to_string()
            loading="lazy"
            decoding="async"
        />
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::{EXCERPT_MOST, excerpt};

    #[test]
    fn an_excerpt_is_plain_short_and_ends_with_a_whole_word() {
        assert_eq!(excerpt("**Eleven** people,\n\n- tea\n- cake"), "Eleven people, - tea - cake");
        let long = excerpt(&"kettles and cups, ".repeat(40));
        assert!(long.chars().count() <= EXCERPT_MOST && long.ends_with('…'), "{long}");
        let last = long.trim_end_matches('…').split(' ').next_back();
        assert!(last.is_some_and(|word| ["kettles", "and", "cups"].contains(&word)), "{long}");
    }
}
