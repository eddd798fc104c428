//! A listing, and one date of it: the day first, then where, then everything that helps to decide.

use axum::{
    http::{HeaderMap, StatusCode},
    response::{IntoResponse as _, Redirect, Response},
};
use jiff::{civil::Date, tz::TimeZone};
use leptos::prelude::*;
use pure::{
    markdown,
    recurrence::{DateName, DateStatus, Occurrence},
};
use server::{
    Desk,
    groups::agreements::{self, Agreement},
    http::{followed::Followed, json_ld, one_date},
    ids::Moment,
    listings::{
        self, Filter, Found, PublicListing, Row,
        parts::{CafeState, Kind},
        search::directory,
    },
    urls::View,
    write_ups::{self as told, WriteUp},
};

use super::{
    parts::{
        drawings::{self, drawing},
        facts, follow,
        in_english::marks_of,
        moments,
        rows::{self, Telling},
        told_in, venue,
    },
    refusal,
    request::Visit,
    saved,
    shell::{self, FeedLink, Head, Nav},
    write_ups,
};

/// So many of the next dates are listed.
const DATES_SHOWN: usize = 8;
/// So many of its newest write-ups stand on its page.
const WRITE_UPS_SHOWN: usize = 2;

/// `GET /events/{slug}` and `GET /cafes/{slug}`.
pub async fn listing(desk: &Desk, visit: &Visit, kind: Kind, slug: &str) -> Response {
    let found = match listings::find(desk, kind, slug).await {
        Ok(found) => found,
        Err(broken) => return refusal::broken(visit, &broken),
    };
    match found {
        Found::Listing(listing) => {
            let others = match directory::nearest_to(desk, &listing).await {
                Ok(others) => others,
                Err(broken) => return refusal::broken(visit, &broken),
            };
            let agreement = match kind {
                Kind::Cafe => agreements::of_listing(desk, listing.id).await,
                Kind::Event => Ok(None),
            };
            let agreement = match agreement {
                Ok(agreement) => agreement,
                Err(broken) => return refusal::broken(visit, &broken),
            };
            let (written, are_more) = match told::newest_of(desk, listing.id, WRITE_UPS_SHOWN).await {
                Ok(written) => written,
                Err(broken) => return refusal::broken(visit, &broken),
            };
            let head = head(visit, &listing, None);
            let around = Around {
                others: &others,
                agreement: agreement.as_ref(),
                written: &written,
                are_more,
                is_public: true,
            };
            shell::answer(StatusCode::OK, visit, head, || beside(visit, &listing, None, around))
        }
        Found::Elsewhere(kind) => Redirect::permanent(&visit.urls.listing(kind, slug)).into_response(),
        Found::Gone => refusal::gone(visit),
        Found::Absent => refusal::not_found(visit),
    }
}

/// `GET /events/{slug}/{yyyy-mm-dd}`: one date, named by the day that the rule gives, moved or not;
/// one that shares its day with an earlier one by its hour, too: `/events/{slug}/{yyyy-mm-dd}-{hhmm}`.
pub async fn date(desk: &Desk, visit: &Visit, kind: Kind, slug: &str, day: &str) -> Response {
    let Ok(name) = day.parse::<DateName>() else { return refusal::not_found(visit) };
    let found = match listings::find(desk, kind, slug).await {
        Ok(found) => found,
        Err(broken) => return refusal::broken(visit, &broken),
    };
    match found {
        Found::Listing(listing) => match date_of(&listing, name) {
            Some(date) => {
                let written = match told::of_date(desk, listing.id, listing.name_of(&date)).await {
                    Ok(written) => written,
                    Err(broken) => return refusal::broken(visit, &broken),
                };
                let has_photos = written.as_ref().is_some_and(|written| !written.photos.is_empty());
                let style = has_photos.then_some(write_ups::STYLE);
                let head = Head { style, ..head(visit, &listing, Some(&date)) };
                let around = Around { written: written.as_slice(), is_public: true, ..Around::default() };
                shell::answer(StatusCode::OK, visit, head, || beside(visit, &listing, Some(date), around))
            }
            None => no_date(visit, &listing, name.day()),
        },
        Found::Elsewhere(kind) => Redirect::permanent(&visit.urls.date(kind, slug, name)).into_response(),
        Found::Gone => refusal::gone(visit),
        Found::Absent => refusal::not_found(visit),
    }
}

/// `GET /events/{slug}/{yyyy-mm-dd}.ics`: one date to put into a calendar.
pub async fn date_file(
    desk: &Desk,
    visit: &Visit,
    kind: Kind,
    slug: &str,
    day: &str,
    headers: &HeaderMap,
) -> Response {
    let Ok(name) = day.parse::<DateName>() else { return refusal::not_found(visit) };
    match listings::find(desk, kind, slug).await {
        Ok(Found::Listing(listing)) => {
            one_date::file(desk, visit.words, &listing, name, &visit.query, headers)
                .unwrap_or_else(|| refusal::not_found(visit))
        }
        Ok(Found::Elsewhere(kind)) => {
            Redirect::permanent(&visit.urls.date_file(kind, slug, name)).into_response()
        }
        Ok(Found::Gone) => refusal::gone(visit),
        Ok(Found::Absent) => refusal::not_found(visit),
        Err(broken) => refusal::broken(visit, &broken),
    }
}

/// The date that is called so, wherever it was moved to.
fn date_of(listing: &PublicListing, name: DateName) -> Option<Occurrence> {
    listing.schedule.as_ref()?.date_called(name)
}

/// There is none on that day, or none any more; but there are others.
fn no_date(visit: &Visit, listing: &PublicListing, day: Date) -> Response {
    let words = visit.words;
    let title = words.listing_no_date(words.day(day, visit.today_in(&listing.zone)));
    shell::private(StatusCode::NOT_FOUND, visit, title, listing.title.clone(), || {
        view! {
            <p class="lede">{words.listing_no_date_text(listing.title.as_str())}</p>
            <p class="doings">
                <a class="button" href=visit.urls.listing(listing.kind, &listing.slug)>{words.listing_all_dates()}</a>
            </p>
        }
        .into_any()
    })
}

/// Whether it is over for good: an event without a date to come, a café that has closed. One that rests may wake.
#[must_use]
pub fn is_over(visit: &Visit, listing: &PublicListing) -> bool {
    listing.coming(visit.now).is_empty()
        && (listing.kind == Kind::Event && listing.schedule.is_some()
            || listing.cafe_state == Some(CafeState::Closed))
}

fn head(visit: &Visit, listing: &PublicListing, date: Option<&Occurrence>) -> Head {
    let words = visit.words;
    let today = visit.today_in(&listing.zone);
    let coming = listing.coming(visit.now);
    let next = date.copied().or_else(|| coming.first().copied()).or_else(|| listing.last(visit.now));
    let when = match &next {
        Some(next) => moments::day_and_start(words, listing, next.start, today),
        None => words.list_no_dates(),
    };
    let description = match (&listing.summary, moments::where_line(words, listing)) {
        (summary, _) if !summary.is_empty() => summary.clone(),
        (_, Some(place)) => words.listing_description_place(listing.title.as_str(), when, place),
        (_, None) => words.listing_description(listing.title.as_str(), when),
    };
    let title = match date {
        Some(date) => {
            words.listing_date_title(listing.title.as_str(), words.day_with_year(date.start.date()))
        }
        None => listing.title.clone(),
    };
    let canonical = match date {
        Some(date) => visit.urls.date(listing.kind, &listing.slug, listing.name_of(date)),
        None => visit.urls.listing(listing.kind, &listing.slug),
    };
    let json_ld = json_ld::listing(words, &visit.urls, listing, date, &coming);
    Head {
        canonical: Some(canonical),
        json_ld: Some(json_ld::in_a_page(&json_ld)),
        feeds: vec![
            FeedLink::calendar(
                listing.title.clone(),
                visit.urls.listing_feed(listing.kind, &listing.slug, "ics"),
            ),
            FeedLink::json(
                listing.title.clone(),
                visit.urls.listing_feed(listing.kind, &listing.slug, "json"),
            ),
            shell::oembed_of(visit, &listing.title, &visit.urls.listing(listing.kind, &listing.slug)),
        ],
        image: listing.picture.as_ref().map(|picture| visit.urls.picture(&picture.digest)),
        image_alt: listing.picture.as_ref().map(|picture| picture.alt.clone()),
        current: Some(match listing.kind {
            Kind::Event => Nav::Events,
            Kind::Cafe => Nav::Cafes,
        }),
        ..Head::new(title, description)
    }
}

/// A listing as everybody sees it, or one date of it.
#[must_use]
pub fn page(visit: &Visit, listing: &PublicListing, date: Option<Occurrence>) -> AnyView {
    beside(visit, listing, date, Around::default())
}

/// The same with the cafés that are nearest to one that has closed.
/// What a listing stands beside.
#[derive(Clone, Copy, Default)]
struct Around<'a> {
    /// Others near it.
    others: &'a [Row],
    /// The principles that it has agreed to.
    agreement: Option<&'a Agreement>,
    /// How its newest dates went, or the one date that is shown.
    written: &'a [WriteUp],
    /// Whether more of its dates were told about.
    are_more: bool,
    /// Whether this is its public page, which anybody may keep.
    is_public: bool,
}

fn beside(visit: &Visit, listing: &PublicListing, date: Option<Occurrence>, around: Around<'_>) -> AnyView {
    let words = visit.words;
    let coming = listing.coming(visit.now);
    let shown = date.or_else(|| next_to_go_to(listing, &coming));
    let summary = told_in::summary(words, listing, "lede");
    let name = marks_of(words, listing.told_in.title);
    let in_language = |language| {
        let urls = visit.urls.in_language(language);
        match date {
            Some(date) => urls.date(listing.kind, &listing.slug, listing.name_of(&date)),
            None => urls.listing(listing.kind, &listing.slug),
        }
    };
    let address = visit.urls.absolute(&visit.urls.listing(listing.kind, &listing.slug));
    let changed =
        words.plain_date(listing.changed.timestamp().to_zoned(listing.zone.time_zone().clone()).date());
    view! {
        <article class="wrap">
            {crumb(visit, listing, date.is_some())}
            <h1 lang=name.lang dir=name.dir>{listing.title.clone()}</h1>
            {summary}
            {told_in::note(visit, listing, in_language)}
            {notices(visit, listing)}
            {nearby(visit, around.others)}
            <div class="halves">
                <div>
                    {ticket(visit, listing, shown, date.is_some())}
                    {around.is_public.then(|| saved::button(visit))}
                    {date.and(around.written.first()).map(|written| write_ups::of_date(visit, listing, written))}
                    {picture(visit, listing)}
                    {what_happens(visit, listing)}
                    <section class="part">
                        <h2>{words.listing_know()}</h2>
                        {facts::know(visit, listing)}
                        <p class="hint">{words.listing_know_hint()}</p>
                    </section>
                    {next_dates(visit, listing, shown, &coming)}
                    {date
                        .is_none()
                        .then(|| write_ups::of_listing(visit, listing, around.written, around.are_more))}
                </div>
                {side(visit, listing, shown, around.agreement)}
            </div>
            <p class="hint after">
                {words.listing_changed(changed)} " "
                <a class="unprinted" href=visit.urls.flag(&listing.slug) rel="nofollow">{words.listing_flag()}</a>
                {visit.moderator().map(|_| view! {
                    " " <a class="unprinted" href=visit.urls.moderate_edit(&listing.slug)>{words.moderate_edit()}</a>
                })}
            </p>
            <p class="printed">{words.listing_printed(address)}</p>
        </article>
    }
    .into_any()
}

fn crumb(visit: &Visit, listing: &PublicListing, of_date: bool) -> AnyView {
    let words = visit.words;
    let urls = &visit.urls;
    let (address, name) = match (of_date, listing.kind) {
        (true, kind) => (urls.listing(kind, &listing.slug), words.listing_all_dates()),
        (false, Kind::Event) => (urls.list(&View::Events), words.listing_all_events()),
        (false, Kind::Cafe) => (urls.list(&View::Cafes), words.listing_all_cafes()),
    };
    view! {
        <p class="crumb">
            <a href=address>{name}</a>
        </p>
    }
    .into_any()
}

/// Where else to go when a café has closed.
fn nearby(visit: &Visit, others: &[Row]) -> Option<AnyView> {
    if others.is_empty() {
        return None;
    }
    Some(
        view! {
            <section class="part unprinted">
                <h2>{visit.words.directory_others()}</h2>
                {rows::list(visit, others, Telling::Cafe)}
            </section>
        }
        .into_any(),
    )
}

/// What changes everything else on the page: cancelled as a whole, resting, closed.
#[must_use]
pub fn notices(visit: &Visit, listing: &PublicListing) -> AnyView {
    let words = visit.words;
    let cancelled = listing.cancelled.as_ref().map(|reason| {
        let text = if reason.is_empty() {
            words.listing_cancelled_text()
        } else {
            words.listing_cancelled_because(reason.as_str())
        };
        notice("notice off", words.listing_cancelled_title(), text)
    });
    let state = match listing.cafe_state {
        Some(CafeState::Resting) => {
            Some(notice("notice", words.listing_resting_title(), words.listing_resting_text()))
        }
        Some(CafeState::Closed) => {
            Some(notice("notice", words.listing_closed_title(), words.listing_closed_text()))
        }
        Some(CafeState::Open) | None => None,
    };
    (cancelled, state).into_any()
}

/// One thing that changes everything else.
#[must_use]
pub fn notice(class: &'static str, title: String, text: String) -> AnyView {
    view! {
        <p class=class>
            <strong>{title}</strong>
            <br />
            {text}
        </p>
    }
    .into_any()
}

/// The soonest date that takes place; when all are cancelled, the soonest.
fn next_to_go_to(listing: &PublicListing, coming: &[Occurrence]) -> Option<Occurrence> {
    let takes_place = |date: &&Occurrence| moments::status(listing, date) != DateStatus::Cancelled;
    coming.iter().find(takes_place).or_else(|| coming.first()).copied()
}

/// Whether dates may be hoped for: a café that rests or has ended says so instead.
fn meets(listing: &PublicListing) -> bool {
    !matches!(listing.cafe_state, Some(CafeState::Resting | CafeState::Closed))
}

/// When and where, as one thing.
fn ticket(visit: &Visit, listing: &PublicListing, shown: Option<Occurrence>, of_date: bool) -> AnyView {
    let words = visit.words;
    let slab = match shown {
        Some(date) if of_date => dated(visit, listing, &date, words.listing_this_date()),
        Some(date) => dated(visit, listing, &date, words.listing_next_date()),
        None => match listing.last(visit.now) {
            Some(last) => been(visit, listing, &last),
            None if meets(listing) => unfixed(visit),
            // The notice above has said it.
            None => ().into_any(),
        },
    };
    view! { <div class="ticket">{slab} {venue::venue(visit, listing, shown.as_ref())}</div> }.into_any()
}

/// One date, big.
#[must_use]
pub fn dated(visit: &Visit, listing: &PublicListing, date: &Occurrence, heading: String) -> AnyView {
    let words = visit.words;
    let today = visit.today_in(&listing.zone);
    let day = date.start.date();
    let status = moments::status(listing, date);
    let is_over = date.ends_at <= visit.now;
    let span = moments::span(words, listing, date, today);
    let month = words.month(day.month());
    let line = if day.year() == today.year() {
        words.listing_slab_time(month, span.clone())
    } else {
        words.listing_slab_time_year(month, day.year().to_string(), span.clone())
    };
    let soon = moments::soon(words, day, today)
        .filter(|_| status != DateStatus::Cancelled && !is_over)
        .map(|soon| view! { <span class="tag calm">{soon}</span> });
    let rhythm = listing.rhythm(visit.now).map(|rhythm| words.rhythm(&rhythm));
    let over = is_over.then(|| view! { <strong>{words.listing_been_title()}</strong> });
    view! {
        <section
            class="slab"
            class:off=status == DateStatus::Cancelled
            class:past=is_over
            data-ends=(!is_over).then(|| date.ends_at.to_string())
        >
            <h2 class="unseen">{heading}</h2>
            <span class="number" aria-hidden="true">
                {day.day().to_string()}
            </span>
            <p class="said">
                {over}
                <span class="ahead" aria-hidden="true">
                    {words.weekday(day.weekday())} " " {soon}
                </span>
                <strong aria-hidden="true">{line}</strong>
                <time class="unseen" datetime=moments::machine(listing, date)>
                    {words.listing_date_line(words.day(day, today), span)}
                </time>
                {rhythm.map(|rhythm| view! { <span>{rhythm}</span> })}
            </p>
            {news(visit, listing, date)}
        </section>
    }
    .into_any()
}

/// What is different on this date.
fn news(visit: &Visit, listing: &PublicListing, date: &Occurrence) -> AnyView {
    let words = visit.words;
    let today = visit.today_in(&listing.zone);
    let different = listing.different(date);
    let mut lines = Vec::new();
    match moments::status(listing, date) {
        DateStatus::Cancelled => lines.push(words.listing_date_cancelled()),
        DateStatus::Moved => lines.push(moments::moved_from(words, listing, date, today)),
        DateStatus::Confirmed => {}
    }
    if let Some(title) = different.title.filter(|title| *title != listing.title) {
        lines.push(words.listing_this_time(title));
    }
    if let Some(place) = different.place {
        lines.push(words.listing_here_on(place));
    }
    lines.extend(different.note.map(str::to_owned));
    if moments::status(listing, date) != DateStatus::Cancelled && listing.is_unsure(date, visit.now) {
        lines.push(words.listing_unsure());
    }
    if lines.is_empty() {
        return ().into_any();
    }
    let lines = lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    view! { <div class="news">{lines}</div> }.into_any()
}

/// Its last date is over.
#[must_use]
pub fn been(visit: &Visit, listing: &PublicListing, last: &Occurrence) -> AnyView {
    let words = visit.words;
    let day = words.day_with_year(last.start.date());
    let text = match listing.kind {
        Kind::Cafe if meets(listing) => words.listing_been_cafe(day),
        Kind::Cafe | Kind::Event => words.listing_been_text(day),
    };
    view! {
        <section class="slab past">
            <span class="number" aria-hidden="true">
                {last.start.date().year().to_string()}
            </span>
            <div class="said">
                <h2>{words.listing_been_title()}</h2>
                <p>
                    <time datetime=moments::machine(listing, last)>{text}</time>
                </p>
                <p>
                    <a href=visit.urls.list(&View::WhatsOn)>{words.listing_been_way_on()}</a>
                </p>
            </div>
        </section>
    }
    .into_any()
}

/// Its dates are to be announced.
#[must_use]
pub fn unfixed(visit: &Visit) -> AnyView {
    let words = visit.words;
    view! {
        <section class="slab open">
            {drawing(drawings::CUP)} <div class="said">
                <h2>{words.listing_no_dates_title()}</h2>
                <p>{words.listing_no_dates_text()}</p>
            </div>
        </section>
    }
    .into_any()
}

fn picture(visit: &Visit, listing: &PublicListing) -> AnyView {
    match &listing.picture {
        Some(picture) => view! {
            <figure class="photo">
                <img
                    src=visit.urls.picture(&picture.digest)
                    alt=picture.alt.clone()
                    width=picture.width.to_string()
                    height=picture.height.to_string()
                    decoding="async"
                />
            </figure>
        }
        .into_any(),
        None => {
            let picture = if listing.kind == Kind::Cafe { drawings::CUPS } else { drawings::TALK };
            view! { <div class="scene">{drawing(picture)}</div> }.into_any()
        }
    }
}

fn what_happens(visit: &Visit, listing: &PublicListing) -> AnyView {
    let words = visit.words;
    let marks = marks_of(words, listing.told_in.description);
    let description = (!listing.description.is_empty()).then(|| {
        view! {
            <section class="part">
                <h2>{words.listing_what_happens()}</h2>
                <div class="prose" lang=marks.lang dir=marks.dir inner_html=markdown::to_html(&listing.description)></div>
            </section>
        }
    });
    let own = marks_of(words, listing.language());
    let rules = listing.ground_rules.as_ref().map(|rules| {
        view! {
            <section class="part">
                <h2>{words.listing_ground_rules()}</h2>
                <div class="prose" lang=own.lang dir=own.dir inner_html=markdown::to_html(rules)></div>
            </section>
        }
    });
    (description, rules).into_any()
}

fn next_dates(
    visit: &Visit,
    listing: &PublicListing,
    shown: Option<Occurrence>,
    coming: &[Occurrence],
) -> AnyView {
    let repeats = listing.repeats();
    if !repeats || coming.len() < 2 {
        return ().into_any();
    }
    let words = visit.words;
    let lines = coming
        .iter()
        .filter(|next| shown.is_none_or(|shown| shown.original != next.original))
        .take(DATES_SHOWN)
        .map(|next| date_line(visit, listing, next))
        .collect_view();
    let more =
        (coming.len() > DATES_SHOWN).then(|| view! { <p class="hint">{words.listing_more_dates()}</p> });
    view! {
        <section class="part">
            <h2>{words.listing_next_dates()}</h2>
            <ol class="dates">{lines}</ol>
            {more}
        </section>
    }
    .into_any()
}

fn date_line(visit: &Visit, listing: &PublicListing, date: &Occurrence) -> AnyView {
    let words = visit.words;
    let today = visit.today_in(&listing.zone);
    view! {
        <li class:off=moments::status(listing, date) == DateStatus::Cancelled>
            <a href=visit.urls.date(listing.kind, &listing.slug, listing.name_of(date))>
                <time datetime=moments::machine(
                    listing,
                    date,
                )>{moments::day_and_start(words, listing, date.start, today)}</time>
            </a>
            {moments::tag_for_visitors(visit, listing, date)}
            {different(visit, listing, date)}
        </li>
    }
    .into_any()
}

/// What is different on one date of several, in a line each: its topic, its place, a note.
#[must_use]
pub fn different(visit: &Visit, listing: &PublicListing, date: &Occurrence) -> AnyView {
    let words = visit.words;
    let different = listing.different(date);
    let lines = [
        different.title.map(|title| words.listing_this_time(title)),
        different.place.map(|place| words.listing_here_on(place)),
        different.note.map(str::to_owned),
    ];
    lines.into_iter().flatten().map(|line| view! { <p class="note">{line}</p> }).collect_view().into_any()
}

fn side(
    visit: &Visit,
    listing: &PublicListing,
    shown: Option<Occurrence>,
    agreement: Option<&Agreement>,
) -> AnyView {
    let words = visit.words;
    let urls = &visit.urls;
    let one_date = shown.filter(|date| date.ends_at > visit.now).map(|date| {
        let day = words.plain_date(date.start.date());
        view! {
            <p>
                <a href=urls.date_file(listing.kind, &listing.slug, listing.name_of(&date))>
                    {words.follow_one_date(day)}
                </a>
            </p>
            <p class="hint">{words.follow_one_date_hint()}</p>
        }
    });
    // What is over is neither followed nor announced.
    let ahead = (!is_over(visit, listing)).then(|| {
        view! {
            <section class="panel unprinted">
                <h2>{words.listing_follow()}</h2>
                {follow::panel(visit, &Followed::listing(listing))}
                {one_date}
            </section>
            <section class="panel unprinted">
                <h2>{words.listing_posters()}</h2>
                <p>{words.listing_posters_text()}</p>
                <a class="button quiet" href=urls.print_room(&listing.slug)>
                    {words.listing_posters_link()}
                </a>
            </section>
        }
    });
    view! {
        <div class="side">
            {ahead}
            {organiser(visit, listing)}
            {agreement.map(|agreement| agreed(visit, agreement))}
            {topics(visit, listing)}
        </div>
    }
    .into_any()
}

fn organiser(visit: &Visit, listing: &PublicListing) -> AnyView {
    let words = visit.words;
    let group = listing.group_name.as_ref().map(|name| {
        let all = listing.group_key.clone().map(|key| {
            let address = visit.urls.list(&View::Group(key));
            view! {
                <p class="unprinted">
                    <a href=address>{words.listing_more_of_group()}</a>
                </p>
            }
        });
        view! {
            <h2>{words.listing_organised()}</h2>
            <p>
                <strong>{name.clone()}</strong>
            </p>
            {(!listing.group_confirms).then(|| view! { <p class="quieter">{words.listing_unconfirmed()}</p> })}
            {all}
        }
    });
    let contact = match &listing.contact {
        Some(contact) => view! { <p class="contact">{venue::contact(contact)}</p> }.into_any(),
        None => view! { <p class="quieter">{words.listing_no_contact()}</p> }.into_any(),
    };
    view! {
        <section class="panel">
            {group} <h2>{words.listing_contact()}</h2> {contact}
        </section>
    }
    .into_any()
}

/// The name “harm reduction café” stands beside one that agreed to the principles, while that holds.
fn agreed(visit: &Visit, agreement: &Agreement) -> AnyView {
    let words = visit.words;
    let day = |moment: Moment| words.day_with_year(moment.timestamp().to_zoned(TimeZone::UTC).date());
    let inside = match agreement.revoked_at.zip(agreement.revoked_because.clone()) {
        None => view! {
            <h2>{words.listing_agreed_badge()}</h2>
            <p>
                {words.listing_agreed()} " " <a href=visit.urls.principles()>{words.group_principles()}</a> " "
                {words.listing_agreed_on(day(agreement.agreed_at))}
            </p>
        }
        .into_any(),
        Some((at, why)) => view! {
            <p>{words.listing_withdrawn(day(at))}</p>
            <blockquote>{why}</blockquote>
        }
        .into_any(),
    };
    view! { <section class="panel">{inside}</section> }.into_any()
}

fn topics(visit: &Visit, listing: &PublicListing) -> AnyView {
    if listing.tags.is_empty() {
        return ().into_any();
    }
    let tags = listing
        .tags
        .iter()
        .map(|tag| {
            let filter = Filter { tags: vec![tag.clone()], ..Filter::default() };
            let address = visit.urls.list_with(&View::WhatsOn, &filter.to_query());
            view! {
                <li>
                    <a href=address>{tag.clone()}</a>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="panel unprinted">
            <h2>{visit.words.listing_topics()}</h2>
            <ul class="topics">{tags}</ul>
        </section>
    }
    .into_any()
}
