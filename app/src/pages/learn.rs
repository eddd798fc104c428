//! Pages to read: what harm reduction is, from its definitions to its words; and the frame of every page on such a shelf.

use axum::{extract::Path, http::StatusCode, response::Response};
use leptos::prelude::*;
use server::{
    knowledge::{self, Page, Section, Shelf, Worksheet},
    listings::parts::Kind,
    urls::View,
};

use super::{
    guide, leaflets,
    parts::in_english::{self, Marks},
    refusal,
    request::Visit,
    shell::{self, Head, Nav},
};

/// What only these pages need.
const STYLE: &str = "learn.css";

/// `GET /learn`.
pub async fn shelf(visit: Visit) -> Response {
    let words = visit.words;
    let head = Head {
        canonical: Some(visit.urls.learn()),
        current: Some(Nav::Learn),
        style: Some(STYLE),
        ..Head::new(words.learn_title(), words.learn_description())
    };
    shell::answer(StatusCode::OK, &visit, head, || {
        view! {
            <div class="wrap">
                <h1>{words.learn_title()}</h1>
                <p class="lede">{words.learn_lede()}</p>
                {pages_on(&visit, Shelf::Learn)}
                {onward(&visit)}
            </div>
        }
        .into_any()
    })
}

/// `GET /learn/{slug}`.
pub async fn page(visit: Visit, Path(slug): Path<String>) -> Response {
    let Some(page) = knowledge::read(Shelf::Learn, &slug) else { return refusal::not_found(&visit) };
    let back = (visit.urls.learn(), visit.words.learn_all());
    let head = Head { current: Some(Nav::Learn), ..head_of(&visit, page) };
    read(&visit, page, head, back, onward(&visit))
}

/// What a page of a shelf says of itself.
pub(super) fn head_of(visit: &Visit, page: &'static Page) -> Head {
    Head {
        canonical: page.path(&visit.urls),
        style: Some(STYLE),
        ..Head::new(page.title.clone(), page.summary.clone())
    }
}

/// A page of a shelf: `back` leads to the shelf, `last` stands below everything.
pub(super) fn read(
    visit: &Visit,
    page: &'static Page,
    head: Head,
    back: (String, String),
    last: AnyView,
) -> Response {
    shell::answer(StatusCode::OK, visit, head, || reading_page(visit, page, back, last))
}

/// Every page of a shelf: its name, one line, and how long it takes.
pub(super) fn pages_on(visit: &Visit, shelf: Shelf) -> AnyView {
    let words = visit.words;
    let english = in_english::marks(words);
    let items = knowledge::on_shelf(shelf)
        .map(|page| {
            let added = page.is_added().then(|| view! { " · " {words.learn_added_short()} });
            view! {
                <li>
                    <h2 lang=english.lang dir=english.dir>
                        <a href=page.path(&visit.urls)>{page.title.as_str()}</a>
                    </h2>
                    <p lang=english.lang dir=english.dir>{page.summary.as_str()}</p>
                    <p class="hint">{words.knowledge_minutes(page.minutes())} {added}</p>
                </li>
            }
        })
        .collect_view();
    view! {
        {in_english::note(visit)}
        <ol class="shelf">{items}</ol>
    }
    .into_any()
}

fn reading_page(visit: &Visit, page: &'static Page, back: (String, String), last: AnyView) -> AnyView {
    let words = visit.words;
    let (to, all) = back;
    let english = in_english::marks(words);
    let sections = page.sections(&visit.urls);
    let contents = page.is_long().then(|| contents(visit, page, &sections));
    let sections = sections.into_iter().map(|section| whole(visit, page, section)).collect_view();
    let added = page.is_added().then(|| view! { <p class="notice">{words.learn_added()}</p> });
    let some = page.has_some_added().then(|| view! { <p class="hint">{words.learn_added_some()}</p> });
    view! {
        <div class="wrap reading learning">
            <p class="crumb">
                <a href=to>{all}</a>
            </p>
            <h1 lang=english.lang dir=english.dir>{page.title.as_str()}</h1>
            <p class="lede" lang=english.lang dir=english.dir>{page.summary.as_str()}</p>
            {in_english::note(visit)}
            <p class="hint">
                {words.knowledge_minutes(page.minutes())} " · "
                {words.knowledge_reviewed(words.plain_date(page.reviewed))}
            </p>
            {added}
            {some}
            {contents}
            {sections}
            {leaflets::sources(visit, page)}
            {neighbours(visit, page)}
            {last}
        </div>
    }
    .into_any()
}

fn contents(visit: &Visit, page: &'static Page, sections: &[Section]) -> AnyView {
    let words = visit.words;
    let english = in_english::marks(words);
    let ours = Marks { lang: None, dir: None };
    let line = |to: String, name: String, marks: Marks| {
        view! { <li><a href=to lang=marks.lang dir=marks.dir>{name}</a></li> }
    };
    let items = sections
        .iter()
        .map(|section| line(format!("#{}", knowledge::anchor(section)), section.heading.clone(), english))
        .collect_view();
    let sources =
        (!page.sources.is_empty()).then(|| line("#sources".to_owned(), words.knowledge_sources(), ours));
    view! {
        <nav class="contents unprinted" aria-label=words.guide_contents()>
            <ol>{items} {sources}</ol>
        </nav>
    }
    .into_any()
}

/// A section, what is to be known of it, and what there is to fill in.
fn whole(visit: &Visit, page: &'static Page, section: Section) -> AnyView {
    let words = visit.words;
    let english = in_english::marks(words);
    let added = page.has_added(&section.heading);
    let note = added.then(|| view! { <p class="hint added">{words.learn_added_section()}</p> }).into_any();
    let sheets = page.sheets_below(&section.heading).map(|one| guide::sheet(one, english)).collect_view();
    let worksheets: Vec<AnyView> =
        page.worksheets_below(&section.heading).map(|one| worksheet(one, english)).collect();
    let how = (!worksheets.is_empty()).then(|| {
        view! { <p class="hint writing unprinted">{words.learn_worksheet_hint()}</p> }
    });
    leaflets::section_with(section, english, note, view! { {sheets} {how} {worksheets} }.into_any())
}

/// Questions with room to write, on the screen or on paper. It is no form: nothing leaves the page.
fn worksheet(sheet: &'static Worksheet, english: Marks) -> AnyView {
    let name = pure::slugs::slug(&sheet.title);
    let heading = name.clone();
    let questions = sheet
        .questions
        .iter()
        .enumerate()
        .map(|(at, question)| {
            let id = format!("{name}-{}", at + 1);
            view! {
                <div class="asked">
                    <label for=id.clone()>{question.as_str()}</label>
                    <textarea id=id rows="3" autocomplete="off" maxlength="2000"></textarea>
                </div>
            }
        })
        .collect_view();
    view! {
        <section class="worksheet" aria-labelledby=name lang=english.lang dir=english.dir>
            <h3 id=heading>{sheet.title.as_str()}</h3>
            {questions}
        </section>
    }
    .into_any()
}

/// The page before, and the page after.
fn neighbours(visit: &Visit, page: &'static Page) -> AnyView {
    let words = visit.words;
    let english = in_english::marks(words);
    let link = |page: &'static Page, class: &'static str, rel: &'static str, said: String| {
        view! {
            <li class=class>
                <a href=page.path(&visit.urls) rel=rel>
                    <span>
                        {said} <i class="unseen">":"</i>
                    </span>
                    " "
                    <b lang=english.lang dir=english.dir>{page.title.as_str()}</b>
                </a>
            </li>
        }
    };
    let before = page.before().map(|page| link(page, "before", "prev", words.learn_before()));
    let after = page.after().map(|page| link(page, "after", "next", words.learn_after()));
    view! {
        <nav class="turning unprinted" aria-label=words.learn_turn()>
            <ul>{before} {after}</ul>
        </nav>
    }
    .into_any()
}

/// Where to go from here: paper to pass on, a café to come to, to start and to list.
fn onward(visit: &Visit) -> AnyView {
    let (words, urls) = (visit.words, &visit.urls);
    view! {
        <section class="part unprinted">
            <h2>{words.learn_onward()}</h2>
            <ul class="onward">
                <li>
                    <a href=urls.leaflets()>{words.posters_leaflets()}</a>
                </li>
                <li>
                    <a href=urls.posters()>{words.leaflets_posters()}</a>
                </li>
                <li>
                    <a href=urls.list(&View::WhatsOn)>{words.lost_whats_on()}</a>
                </li>
                <li>
                    <a href=urls.start()>{words.learn_start()}</a>
                </li>
                <li>
                    <a href=urls.add(Kind::Cafe)>{words.foot_add_cafe()}</a>
                </li>
                <li>
                    <a href=urls.add(Kind::Event)>{words.foot_add_event()}</a>
                </li>
            </ul>
        </section>
    }
    .into_any()
}
