//! The guide for whoever runs a site: duties and people, with tables to print and fill in.

use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use server::knowledge::{self, Page, Section, Sheet};

use super::{
    leaflets,
    parts::in_english::{self, Marks},
    refusal,
    request::Visit,
    shell::{self, Head},
};

/// `GET /about/running-this-site`.
pub async fn show(visit: Visit) -> Response {
    let Some(page) = knowledge::find("running-this-site") else { return refusal::not_found(&visit) };
    let head = Head {
        canonical: Some(visit.urls.running_this_site()),
        style: Some("help.css"),
        ..Head::new(page.title.clone(), page.summary.clone())
    };
    shell::answer(StatusCode::OK, &visit, head, || guide_page(&visit, page))
}

fn guide_page(visit: &Visit, page: &'static Page) -> AnyView {
    let words = visit.words;
    let english = in_english::marks(words);
    let sections = page.sections(&visit.urls);
    let contents = sections
        .iter()
        .map(|section| {
            let anchor = format!("#{}", knowledge::anchor(section));
            view! { <li><a href=anchor>{section.heading.clone()}</a></li> }
        })
        .collect_view();
    let sections = sections.into_iter().map(|section| with_sheets(page, section, english)).collect_view();
    view! {
        <div class="wrap reading">
            <p class="crumb">
                <a href=visit.urls.about()>{words.foot_about()}</a>
            </p>
            <h1 lang=english.lang dir=english.dir>{page.title.as_str()}</h1>
            <p class="lede" lang=english.lang dir=english.dir>{page.summary.as_str()}</p>
            {in_english::note(visit)}
            <p class="hint">
                {words.knowledge_minutes(page.minutes())} " · "
                {words.knowledge_reviewed(words.plain_date(page.reviewed))}
            </p>
            <nav class="contents unprinted" aria-label=words.guide_contents()>
                <ol lang=english.lang dir=english.dir>{contents}</ol>
            </nav>
            <p class="hint">{words.guide_print()}</p>
            {sections}
            {leaflets::sources(visit, page)}
        </div>
    }
    .into_any()
}

/// A section, and below it the tables that belong to it.
fn with_sheets(page: &'static Page, section: Section, english: Marks) -> AnyView {
    let sheets = page.sheets_below(&section.heading).map(|one| sheet(one, english)).collect_view();
    view! {
        {leaflets::section(section, english)}
        {sheets}
    }
    .into_any()
}

/// A table to print and fill in.
pub(super) fn sheet(sheet: &'static Sheet, english: Marks) -> AnyView {
    let columns =
        sheet.columns.iter().map(|name| view! { <th scope="col">{name.as_str()}</th> }).collect_view();
    let rows = sheet
        .rows
        .iter()
        .map(|row| {
            let cells = row.iter().enumerate().map(|(at, text)| match at {
                // A row that is left to be filled in has no head yet.
                0 if !text.is_empty() => view! { <th scope="row">{text.as_str()}</th> }.into_any(),
                _ => view! { <td>{text.as_str()}</td> }.into_any(),
            });
            view! { <tr>{cells.collect_view()}</tr> }
        })
        .collect_view();
    view! {
        <section class="fill" tabindex="0" aria-label=sheet.title.clone() lang=english.lang dir=english.dir>
            <table>
                <caption>{sheet.title.as_str()}</caption>
                <thead>
                    <tr>{columns}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
    .into_any()
}
