//! Pages that hardly change: help now, and about this site.

use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use server::{listings::parts::Kind, urls::View};

use super::{
    parts::{
        drawings::{self, drawing},
        in_english,
    },
    request::Visit,
    setup,
    shell::{self, Head},
};

/// `GET /about`.
pub async fn about(visit: Visit) -> Response {
    let words = visit.words;
    let head = Head {
        canonical: Some(visit.urls.about()),
        ..Head::new(words.about_title(), words.about_description())
    };
    shell::answer(StatusCode::OK, &visit, head, || about_page(&visit))
}

fn about_page(visit: &Visit) -> AnyView {
    let words = visit.words;
    let english = in_english::marks(words);
    let urls = &visit.urls;
    let contact = visit.site.contact.as_str();
    let wrong = if contact.is_empty() { words.about_wrong_none() } else { words.about_wrong(contact) };
    view! {
        <div class="wrap">
            <h1>{words.about_title()}</h1>
            {setup::changed(visit)}
            <p class="lede">{words.about_what()}</p>
            <div class="scene">{drawing(drawings::TABLE)}</div>
            {told(words.about_harm_title(), words.about_harm())}
            {told(words.about_from_title(), words.about_from())}
            {told(words.about_list_title(), words.about_list())}
            <p class="doings">
                <a class="button" href=urls.add(Kind::Event)>{words.foot_add_event()}</a>
                <a class="button quiet" href=urls.add(Kind::Cafe)>{words.foot_add_cafe()}</a>
            </p>
            {told(words.about_use_title(), words.about_use())}
            <p class="doings">
                <a href=urls.list(&View::WhatsOn)>{words.lost_whats_on()}</a>
            </p>
            {told(words.about_wrong_title(), wrong)}
            {who_runs_it(visit)}
            <p class="doings">
                <a href=urls.running_this_site()>{words.about_running()}</a>
            </p>
            {told(words.about_towns_title(), words.about_towns())}
            <p class="hint credit">
                <span lang=english.lang dir=english.dir>{words.about_towns_credit()}</span> " " <a href=GEONAMES>{words.about_towns_geonames()}</a> " · "
                <a href=CC_BY rel="license">{words.about_towns_cc()}</a> " · "
                <a href=OGL rel="license">{words.about_towns_ogl()}</a>
            </p>
        </div>
    }
    .into_any()
}

/// Who runs the site, once they have said so.
fn who_runs_it(visit: &Visit) -> Option<AnyView> {
    let (words, site) = (visit.words, &visit.site);
    if !site.is_set_up() {
        return None;
    }
    let country = site.country.map_or("", |country| words.country(country));
    let change =
        visit.moderator().map(|_| view! { <p><a href=visit.urls.setup()>{words.about_change()}</a></p> });
    Some(
        view! {
            <section class="part">
                <h2>{words.about_runs_title()}</h2>
                <div class="prose">
                    <p>{words.about_runs(site.name.as_str(), site.runs.as_str())}</p>
                    <p>{words.about_country(country)}</p>
                    <p>{words.about_contact(site.contact.as_str())}</p>
                    <p>{words.about_complaints(site.complaints.as_str())}</p>
                    <p>{words.about_complaints_how()}</p>
                    {change}
                </div>
            </section>
        }
        .into_any(),
    )
}

/// Who gathered the towns, and on which terms they and the postcodes may be used.
const GEONAMES: &str = "https://www.geonames.org/";
const CC_BY: &str = "https://creativecommons.org/licenses/by/4.0/";
const OGL: &str = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

fn told(title: String, text: String) -> AnyView {
    view! {
        <section class="part">
            <h2>{title}</h2>
            <div class="prose">
                <p>{text}</p>
            </div>
        </section>
    }
    .into_any()
}
