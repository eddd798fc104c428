//! Leaflets: short texts to read here, or to print, fold and pass on.

use axum::{
    extract::{Path, RawQuery, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use leptos::prelude::*;
use server::{
    Desk,
    http::print,
    knowledge::{self, Block, Mark, Page, Section, Span, Term},
};

use super::{
    parts::{
        downloads::downloads,
        in_english::{self, Marks},
    },
    refusal,
    request::Visit,
    shell::{self, Head},
};

/// The papers that a leaflet is folded from, the usual one first.
const PAPERS: &[&str] = &["a4", "letter"];

/// `GET /leaflets`.
pub async fn shelf(visit: Visit) -> Response {
    let words = visit.words;
    let head = Head {
        canonical: Some(visit.urls.leaflets()),
        ..Head::new(words.leaflets_title(), words.leaflets_description())
    };
    shell::answer(StatusCode::OK, &visit, head, || shelf_page(&visit))
}

/// `GET /leaflets/{slug}`, and the same leaflet as a file under `{slug}.pdf` and `{slug}.svg`.
pub async fn leaflet(
    State(desk): State<Desk>,
    visit: Visit,
    Path(segment): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let (slug, ending) = match segment.rsplit_once('.') {
        Some((slug, ending)) => (slug, Some(ending)),
        None => (segment.as_str(), None),
    };
    let Some(page) = knowledge::leaflets().find(|page| page.slug == slug) else {
        return refusal::not_found(&visit);
    };
    let Some(ending) = ending else { return read(&visit, page) };
    let query = query.unwrap_or_default();
    match print::leaflet(&desk, visit.words, page, ending, &query, &headers).await {
        Ok(Some(sheet)) => sheet,
        Ok(None) => refusal::not_found(&visit),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

fn shelf_page(visit: &Visit) -> AnyView {
    let words = visit.words;
    let leaflets = knowledge::leaflets().map(|page| on_the_shelf(visit, page)).collect_view();
    view! {
        <div class="wrap">
            <h1>{words.leaflets_title()}</h1>
            <p class="lede">{words.leaflets_lede()}</p>
            {in_english::note(visit)}
            {leaflets}
            {folding(visit)}
            <p class="after">
                <a href=visit.urls.posters()>{words.leaflets_posters()}</a>
            </p>
        </div>
    }
    .into_any()
}

fn on_the_shelf(visit: &Visit, page: &'static Page) -> AnyView {
    let words = visit.words;
    let english = in_english::marks(words);
    view! {
        <section class="room leaflet">
            {front(visit, page)}
            <div>
                <h2 lang=english.lang dir=english.dir>{page.title.as_str()}</h2>
                <p class="lede" lang=english.lang dir=english.dir>{page.summary.as_str()}</p>
                <p class="doings">
                    <a class="button" href=visit.urls.leaflet(page.slug)>{words.leaflets_read()}</a>
                </p>
                <p class="after">{words.leaflets_use()}</p>
                {files(visit, page)}
                <p class="hint">{words.leaflets_black_tip()}</p>
            </div>
        </section>
    }
    .into_any()
}

fn front(visit: &Visit, page: &'static Page) -> AnyView {
    view! {
        <img
            class="sheet front"
            src=visit.urls.leaflet_file(page.slug, "svg", "")
            alt=visit.words.leaflets_preview(page.title.as_str())
            width="240"
            height="506"
        />
    }
    .into_any()
}

fn files(visit: &Visit, page: &'static Page) -> AnyView {
    downloads(visit, PAPERS, |query| visit.urls.leaflet_file(page.slug, "pdf", query))
}

fn folding(visit: &Visit) -> AnyView {
    let words = visit.words;
    let steps = [
        words.leaflets_fold_sides(),
        words.leaflets_fold_lay(),
        words.leaflets_fold_right(),
        words.leaflets_fold_left(),
    ];
    let steps = steps.into_iter().map(|step| view! { <li>{step}</li> }).collect_view();
    view! {
        <section class="part">
            <h2>{words.leaflets_fold_title()}</h2>
            <div class="prose">
                <ol>{steps}</ol>
            </div>
        </section>
    }
    .into_any()
}

fn read(visit: &Visit, page: &'static Page) -> Response {
    let head = Head {
        canonical: Some(visit.urls.leaflet(page.slug)),
        ..Head::new(page.title.clone(), page.summary.clone())
    };
    shell::answer(StatusCode::OK, visit, head, || reading_page(visit, page))
}

fn reading_page(visit: &Visit, page: &'static Page) -> AnyView {
    let words = visit.words;
    let english = in_english::marks(words);
    let sections = page.sections(&visit.urls).into_iter().map(|one| section(one, english)).collect_view();
    view! {
        <div class="wrap">
            <p class="crumb">
                <a href=visit.urls.leaflets()>{words.leaflets_all()}</a>
            </p>
            <h1 lang=english.lang dir=english.dir>{page.title.as_str()}</h1>
            <p class="lede" lang=english.lang dir=english.dir>{page.summary.as_str()}</p>
            {in_english::note(visit)}
            <p class="hint">
                {words.knowledge_minutes(page.minutes())} " · "
                {words.knowledge_reviewed(words.plain_date(page.reviewed))}
            </p>
            <div class="halves reading">
                <div>{sections} {sources(visit, page)}</div>
                <aside class="side unprinted">
                    <section class="panel">
                        <h2>{words.leaflets_print()}</h2>
                        {front(visit, page)}
                        {files(visit, page)}
                        <p>
                            <a href=visit.urls.leaflets()>{words.leaflets_fold_title()}</a>
                        </p>
                    </section>
                </aside>
            </div>
        </div>
    }
    .into_any()
}

/// A section as a page shows it.
pub(super) fn section(section: Section, english: Marks) -> AnyView {
    section_with(section, english, ().into_any(), ().into_any())
}

/// A section with something said below its heading, and something below its text.
pub(super) fn section_with(section: Section, english: Marks, note: AnyView, below: AnyView) -> AnyView {
    let anchor = knowledge::anchor(&section);
    let blocks = section.blocks.into_iter().map(|one| block(one, &section.heading)).collect_view();
    view! {
        <section class="part" id=anchor>
            <h2 lang=english.lang dir=english.dir>{section.heading}</h2>
            {note}
            <div class="prose" lang=english.lang dir=english.dir>
                {blocks}
            </div>
            {below}
        </section>
    }
    .into_any()
}

fn block(block: Block, heading: &str) -> AnyView {
    match block {
        Block::Heading { text } => view! { <h3>{text}</h3> }.into_any(),
        Block::Paragraph { spans } => view! { <p>{said(spans)}</p> }.into_any(),
        Block::Quote { spans, credit } if credit.is_empty() => {
            view! { <blockquote><p>{said(spans)}</p></blockquote> }.into_any()
        }
        Block::Quote { spans, credit } => quoted(spans, credit),
        Block::Points { mark, items } => {
            let class = match mark {
                Mark::Dot => None,
                Mark::Tick => Some("marked tick"),
                Mark::Cross => Some("marked cross"),
            };
            view! { <ul class=class>{each(items)}</ul> }.into_any()
        }
        Block::Steps { items } => view! { <ol>{each(items)}</ol> }.into_any(),
        Block::Table { head, rows } => table(heading, head, rows),
        Block::Terms { items } => terms(items),
    }
}

/// Somebody else's words, and whose they are. Where they can be read is told to programs, too.
fn quoted(spans: Vec<Span>, credit: Vec<Span>) -> AnyView {
    let from = credit.iter().find_map(|span| span.link.clone());
    view! {
        <figure class="credited">
            <blockquote cite=from>
                <p>{said(spans)}</p>
            </blockquote>
            <figcaption>{said(credit)}</figcaption>
        </figure>
    }
    .into_any()
}

/// A table whose first cells name its rows. It is called as the section that it stands in, for those who go from table to
/// table.
fn table(heading: &str, head: Vec<Vec<Span>>, rows: Vec<Vec<Vec<Span>>>) -> AnyView {
    let head = head.into_iter().map(|cell| view! { <th scope="col">{said(cell)}</th> }).collect_view();
    let rows = rows
        .into_iter()
        .map(|row| {
            let cells = row.into_iter().enumerate().map(|(at, cell)| match at {
                0 => view! { <th scope="row">{said(cell)}</th> }.into_any(),
                _ => view! { <td>{said(cell)}</td> }.into_any(),
            });
            view! { <tr>{cells.collect_view()}</tr> }
        })
        .collect_view();
    view! {
        <table class="lines-up" aria-label=heading.to_owned()>
            <thead>
                <tr>{head}</tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn terms(items: Vec<Term>) -> AnyView {
    let items = items
        .into_iter()
        .map(|item| {
            let anchor = knowledge::anchor_of(&item.term);
            view! {
                <div id=anchor>
                    <dt>{said(item.term)}</dt>
                    <dd>{said(item.meaning)}</dd>
                </div>
            }
        })
        .collect_view();
    view! { <dl class="meanings">{items}</dl> }.into_any()
}

fn each(items: Vec<Vec<Span>>) -> AnyView {
    items.into_iter().map(|spans| view! { <li>{said(spans)}</li> }).collect_view().into_any()
}

fn said(spans: Vec<Span>) -> AnyView {
    spans
        .into_iter()
        .map(|span| match (span.link, span.strong) {
            (Some(link), _) => view! { <a href=link>{span.text}</a> }.into_any(),
            (None, true) => view! { <strong>{span.text}</strong> }.into_any(),
            (None, false) => span.text.into_any(),
        })
        .collect_view()
        .into_any()
}

/// The texts behind a page.
pub(super) fn sources(visit: &Visit, page: &'static Page) -> AnyView {
    let words = visit.words;
    let english = in_english::marks(words);
    let sources = page
        .sources
        .iter()
        .map(|source| {
            let name = match source.address.as_deref() {
                Some(address) => {
                    view! { <a href=address rel="noreferrer">{source.name.as_str()}</a> }.into_any()
                }
                None => view! { <strong>{source.name.as_str()}</strong> }.into_any(),
            };
            let by = source.by.as_deref().map(|by| format!(", {}", words.knowledge_source_by(by)));
            view! {
                <li>
                    {name} {by} <br />
                    {source.used.as_str()}
                </li>
            }
        })
        .collect_view();
    if page.sources.is_empty() {
        return ().into_any();
    }
    view! {
        <section class="part" id="sources">
            <h2>{words.knowledge_sources()}</h2>
            <div class="prose">
                <p>{words.knowledge_sources_text()}</p>
                <ul lang=english.lang dir=english.dir>{sources}</ul>
            </div>
        </section>
    }
    .into_any()
}
