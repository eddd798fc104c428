//! The languages of the site: how far each is, who has read it, and how to help.

use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use server::words::{Language, Words};

use super::{
    request::Visit,
    shell::{self, Head},
};

/// `GET /about/translating`.
pub async fn show(visit: Visit) -> Response {
    let words = visit.words;
    let head = Head {
        canonical: Some(visit.urls.translating()),
        style: Some("texts.css"),
        ..Head::new(words.translating_title(), words.translating_description())
    };
    shell::answer(StatusCode::OK, &visit, head, || page(&visit))
}

fn page(visit: &Visit) -> AnyView {
    let words = visit.words;
    let rows = Language::ALL.iter().map(|language| row(visit, *language)).collect_view();
    view! {
        <div class="wrap reading">
            <p class="crumb">
                <a href=visit.urls.about()>{words.foot_about()}</a>
            </p>
            <h1>{words.translating_title()}</h1>
            <p class="lede">{words.translating_lede()}</p>
            <div class="narrows">
                <table class="told">
                    <caption>{words.translating_caption()}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{words.translating_language()}</th>
                            <th scope="col">{words.translating_sentences()}</th>
                            <th scope="col">{words.translating_read()}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <section class="part">
                <h2>{words.translating_help_title()}</h2>
                <div class="prose">
                    <p>{words.translating_help()}</p>
                    <p>{words.translating_help_how(visit.site.contact.as_str())}</p>
                </div>
            </section>
        </div>
    }
    .into_any()
}

fn row(visit: &Visit, language: Language) -> AnyView {
    let words = visit.words;
    let (missing, all) = Words::of(language).missing();
    let tag = language.tag();
    let read = match language {
        Language::BritishEnglish => words.translating_source(),
        _ => words.translating_awaits(),
    };
    view! {
        <tr>
            <th scope="row">
                <a href=visit.urls.in_language(language).home() lang=tag hreflang=tag dir=language.direction()>
                    {language.own_name()}
                </a>
            </th>
            <td data-head=words.translating_sentences()>
                {words.translating_so_many((all - missing).to_string(), all.to_string())}
            </td>
            <td data-head=words.translating_read()>{read}</td>
        </tr>
    }
    .into_any()
}
