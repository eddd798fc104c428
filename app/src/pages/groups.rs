//! Groups: all that list something, and what one of them lists.

use axum::{extract::State, http::StatusCode, response::Response};
use jiff::tz::TimeZone;
use leptos::prelude::*;
use pure::markdown;
use server::{
    Desk,
    groups::{self, Directory, Group, Profile},
    ids::Moment,
    listings::parts::Kind,
    urls::View,
    write_ups,
};

use super::{
    lists::{self, page_asked_for},
    parts::{
        drawings::{self, drawing},
        pager::{Pages, Turning, pager},
    },
    principles, refusal,
    request::Visit,
    shell::{self, Head},
    write_ups as told_of,
};

/// So many of its newest write-ups stand on the page of a group.
const WRITE_UPS_SHOWN: usize = 2;

/// `GET /groups`.
pub async fn directory(State(desk): State<Desk>, visit: Visit) -> Response {
    let directory = match groups::directory(&desk, page_asked_for(&visit.query)).await {
        Ok(directory) => directory,
        Err(broken) => return refusal::broken(&visit, &broken),
    };
    let words = visit.words;
    let head = Head {
        canonical: Some(visit.urls.groups(directory.page)),
        ..Head::new(words.groups_title(), words.groups_lede())
    };
    shell::answer(StatusCode::OK, &visit, head, || all(&visit, &directory))
}

fn all(visit: &Visit, directory: &Directory) -> AnyView {
    let words = visit.words;
    let pages = Pages { page: directory.page, of: None, follows: directory.follows };
    let groups = if directory.groups.is_empty() {
        empty(visit, directory.page > 1)
    } else {
        let groups = directory.groups.iter().map(|group| one(visit, group)).collect_view();
        view! {
            <ul class="names">{groups}</ul>
            {pager(visit, Turning::Pages, pages, |page| visit.urls.groups(page))}
        }
        .into_any()
    };
    view! {
        <div class="wrap">
            <h1>{words.groups_title()}</h1>
            <p class="lede">{words.groups_lede()}</p>
            {groups}
        </div>
    }
    .into_any()
}

fn one(visit: &Visit, group: &Group) -> AnyView {
    let words = visit.words;
    let cafes = (group.cafes > 0).then(|| words.list_cafes(group.cafes));
    let dates = if group.dates > 0 { words.groups_dates(group.dates) } else { words.groups_no_dates() };
    let listed: Vec<String> = cafes.into_iter().chain([dates]).collect();
    view! {
        <li>
            <a href=visit.urls.list(&View::Group(group.key.clone()))>{group.name.clone()}</a>
            <span>{listed.join(" · ")}</span>
        </li>
    }
    .into_any()
}

fn empty(visit: &Visit, is_past_the_end: bool) -> AnyView {
    let words = visit.words;
    let (title, text) = if is_past_the_end {
        (words.list_past_page_title(), words.list_past_page())
    } else {
        (words.list_empty_title_all(), words.groups_empty())
    };
    let first = is_past_the_end
        .then(|| view! { <a class="button" href=visit.urls.groups(1)>{words.list_first_page()}</a> });
    view! {
        <section class="empty">
            {drawing(drawings::CHAIRS)}
            <h2>{title}</h2>
            <p>{text}</p>
            <p class="doings">
                {first} <a class="button quiet" href=visit.urls.add(Kind::Event)>{words.foot_add_event()}</a>
            </p>
        </section>
    }
    .into_any()
}

/// `GET /groups/{key}`.
pub async fn group(desk: &Desk, visit: &Visit, key: &str) -> Response {
    let found = tokio::try_join!(groups::name_of(desk, key), groups::profile(desk, key));
    let (name, profile) = match found {
        Ok((Some(name), profile)) => (name, profile),
        Ok((None, Some(profile))) if profile.was_public && profile.closed.is_some() => {
            return closed(visit, &profile);
        }
        Ok(_) => return refusal::not_found(visit),
        Err(broken) => return refusal::broken(visit, &broken),
    };
    let view = View::Group(key.to_owned());
    let listed = match lists::listed(desk, visit, &view, &name).await {
        Ok(listed) => listed,
        Err(broken) => return refusal::broken(visit, &broken),
    };
    let besides = match lists::besides(desk, &listed).await {
        Ok(besides) => besides,
        Err(broken) => return refusal::broken(visit, &broken),
    };
    let words = visit.words;
    let told = match write_ups::newest_of_group(desk, key, WRITE_UPS_SHOWN).await {
        Ok(told) => told,
        Err(broken) => return refusal::broken(visit, &broken),
    };
    let head = lists::head(visit, &listed, words.group_description(name.as_str()));
    shell::answer(StatusCode::OK, visit, head, || {
        let unconfirmed =
            profile.is_none().then(|| view! { <p class="hint">{words.listing_unconfirmed()}</p> });
        view! {
            <div class="wrap">
                <p class="crumb">
                    <a href=visit.urls.groups(1)>{words.groups_all()}</a>
                </p>
                <h1>{name.clone()}</h1>
                {unconfirmed}
                {profile.as_ref().map(|profile| about(visit, profile))}
                {lists::further_down(visit, &listed, &[])}
                {lists::inside(visit, &listed, &besides)}
                {told_of::of_group(visit, &told)}
                {profile.as_ref().map(|profile| standing(visit, profile))}
                {lists::onward(visit, &listed)}
            </div>
        }
        .into_any()
    })
}

/// What a group that somebody has started here says of itself. Who is in it is nobody's business.
fn about(visit: &Visit, profile: &Profile) -> AnyView {
    let words = visit.words;
    let said = (!profile.about.is_empty())
        .then(|| view! { <div class="prose" inner_html=markdown::to_html(&profile.about)></div> });
    let site = profile.site.clone().map(|site| {
        view! { <p><a href=site rel="noreferrer nofollow">{words.group_site()}</a></p> }
    });
    (said, site).into_any()
}

/// Since when it is here, and what it agreed to.
fn standing(visit: &Visit, profile: &Profile) -> AnyView {
    let words = visit.words;
    let agreement = profile.agreement.as_ref();
    view! {
        <section class="part">
            <h2>{words.group_about_heading()}</h2>
            {agreement.map(|agreement| principles::standing(visit, agreement, words.group_agreed()))}
            <p class="hint">{words.group_since(day(visit, profile.since))}</p>
        </section>
    }
    .into_any()
}

/// It has ended, and its page says so.
fn closed(visit: &Visit, profile: &Profile) -> Response {
    let words = visit.words;
    let title = words.group_closed_title(profile.name.as_str());
    let day = day(visit, profile.closed.unwrap_or(profile.since));
    shell::private(StatusCode::GONE, visit, title, words.groups_lede(), || {
        view! {
            <p class="lede">{words.group_closed_lede(day)}</p>
            <p class="doings">
                <a class="button quiet" href=visit.urls.groups(1)>{words.groups_all()}</a>
            </p>
        }
        .into_any()
    })
}

fn day(visit: &Visit, moment: Moment) -> String {
    visit.words.day_with_year(moment.timestamp().to_zoned(TimeZone::UTC).date())
}
