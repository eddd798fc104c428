//! What is kept, for how long and why, as the table says by which the program forgets; and what everybody can do about it
//! themselves.

use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use server::{
    retention::{self, Part},
    words::Words,
};

use super::{
    request::Visit,
    shell::{self, Head},
};

/// Where people in the United Kingdom complain.
const ICO: &str = "https://ico.org.uk/make-a-complaint/";

/// `GET /privacy`.
pub async fn show(visit: Visit) -> Response {
    let words = visit.words;
    let head = Head {
        canonical: Some(visit.urls.privacy()),
        ..Head::new(words.privacy_title(), words.privacy_description())
    };
    shell::answer(StatusCode::OK, &visit, head, || page(&visit))
}

fn page(visit: &Visit) -> AnyView {
    let words = visit.words;
    let never = [
        words.privacy_never_cookies(),
        words.privacy_never_track(),
        words.privacy_never_ip(),
        words.privacy_never_attend(),
        words.privacy_never_where(),
    ];
    let never = never.into_iter().map(|point| view! { <li>{point}</li> }).collect_view();
    view! {
        <div class="wrap">
            <h1>{words.privacy_title()}</h1>
            <p class="lede">{words.privacy_description()}</p>
            <section class="part">
                <h2>{words.privacy_never_title()}</h2>
                <div class="prose">
                    <ul>{never}</ul>
                </div>
            </section>
            {rights(visit)}
            {who(visit)}
            {table(visit)}
            {after(words)}
            {device(visit)}
            {told(words.privacy_screen_title(), words.privacy_screen())}
        </div>
    }
    .into_any()
}

/// What everybody can do themselves. Whoever is not signed in is led to how by the pages themselves.
fn rights(visit: &Visit) -> AnyView {
    let (words, urls) = (visit.words, &visit.urls);
    let contact = visit.site.contact.as_str();
    let write = (!contact.is_empty()).then(|| view! { <p>{words.privacy_right_write(contact)}</p> });
    let rights = [
        (words.privacy_right_see(), urls.me_kept(), words.privacy_right_see_link()),
        (words.privacy_right_mend(), urls.me(), words.privacy_right_mend_link()),
        (words.privacy_right_stop(), urls.resend(), words.privacy_right_stop_link()),
        (words.privacy_right_erase(), urls.me_erasure(), words.privacy_right_erase_link()),
    ];
    let rights = rights
        .into_iter()
        .map(|(right, way, name)| {
            view! {
                <li>
                    {right}
                    " "
                    <a href=way>{name}</a>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="part" id="rights">
            <h2>{words.privacy_rights_title()}</h2>
            <div class="prose">
                <p>{words.privacy_rights_lede()}</p>
                <ul>{rights}</ul>
                <p>{words.privacy_right_out()}</p>
                <p>{words.privacy_group()}</p>
                {write}
            </div>
        </section>
    }
    .into_any()
}

/// Who answers for it, why the law lets them, and who hears complaints.
fn who(visit: &Visit) -> AnyView {
    let (words, site) = (visit.words, &visit.site);
    let contact = site.contact.as_str();
    let who = match () {
        () if contact.is_empty() => words.privacy_who_nobody(),
        () if !site.is_set_up() => words.privacy_who_unsaid(contact),
        () => words.privacy_who(site.runs.as_str(), site.name.as_str(), contact),
    };
    let complain = match site.complaints.as_str() {
        "" => words.privacy_complain_nobody(),
        complaints => words.privacy_complain(complaints),
    };
    view! {
        <section class="part">
            <h2>{words.privacy_who_title()}</h2>
            <div class="prose">
                <p>{who}</p>
                <p>{words.privacy_basis()}</p>
            </div>
        </section>
        <section class="part">
            <h2>{words.privacy_complain_title()}</h2>
            <div class="prose">
                <p>{complain} " " <a href=ICO>{words.privacy_complain_ico()}</a></p>
            </div>
        </section>
    }
    .into_any()
}

/// The table, part by part.
fn table(visit: &Visit) -> AnyView {
    let words = visit.words;
    let parts = Part::ALL.into_iter().map(|part| part_of_table(visit, part)).collect_view();
    view! {
        <section class="part" id="kept">
            <h2>{words.privacy_table_title()}</h2>
            <p>{words.privacy_table_lede()}</p>
            {parts}
        </section>
    }
    .into_any()
}

fn part_of_table(visit: &Visit, part: Part) -> AnyView {
    let words = visit.words;
    let rows = retention::TABLE.iter().filter(|kept| kept.part == part);
    let rows = rows
        .map(|kept| {
            let told = kept.told(words);
            view! {
                <div>
                    <dt>{told.what}</dt>
                    <dd class="long"><strong>{words.privacy_table_long()}</strong> " " {told.long}</dd>
                    <dd><strong>{words.privacy_table_why()}</strong> " " {told.why}</dd>
                </div>
            }
        })
        .collect_view();
    view! {
        <h3>{part.heading(words)}</h3>
        <dl class="kept">{rows}</dl>
    }
    .into_any()
}

/// What is left when somebody was erased.
fn after(words: Words) -> AnyView {
    let stays = [
        words.privacy_after_times(),
        words.privacy_after_web_address(),
        words.privacy_after_decisions(),
        words.privacy_after_asked(),
        words.privacy_after_copies(),
    ];
    let stays = stays.into_iter().map(|point| view! { <li>{point}</li> }).collect_view();
    view! {
        <section class="part" id="after">
            <h2>{words.privacy_after_title()}</h2>
            <div class="prose">
                <p>{words.privacy_after()}</p>
                <p>{words.privacy_after_stays()}</p>
                <ul>{stays}</ul>
            </div>
        </section>
    }
    .into_any()
}

/// What a browser keeps for its owner, and where they see it.
fn device(visit: &Visit) -> AnyView {
    let words = visit.words;
    view! {
        <section class="part">
            <h2>{words.privacy_device_title()}</h2>
            <div class="prose">
                <p>
                    {words.privacy_device(words.saved_keep())} " " <a href=visit.urls.saved()>{words.saved_all()}</a>
                </p>
            </div>
        </section>
    }
    .into_any()
}

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
