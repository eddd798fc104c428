//! Words that hurt and what may be said instead: why it matters, the list, and a text of one's own to try. What is tried is
//! looked at and forgotten.

use axum::{
    extract::State,
    http::{HeaderMap, StatusCode},
    response::Response,
};
use leptos::prelude::*;
use server::{
    Desk,
    http::words::{checked, level_in_words, listed},
    listings::Refusals,
    wording::{self, Level, List, SOURCES, Term},
    words::{Language, Words},
};

use super::{
    form::{Posted, from_query},
    parts::{
        errors,
        field::Sheet,
        in_english,
        wording::{alternatives_in_words, sources_in_words},
    },
    refusal,
    request::Visit,
    shell::{self, Head},
};

/// The field of the text.
const TEXT: &str = "text";
/// A text that is tried has at most so many characters: as many as a listing's longest field.
const TEXT_MOST: usize = 20_000;
const TEXT_MOST_SAID: &str = "20,000";
/// So many hits are explained; what stands behind them is counted.
const HITS_MOST: usize = 200;
/// So much of a text stands around its hits.
const AROUND: usize = 60;

/// `GET /words`
pub async fn show(State(desk): State<Desk>, visit: Visit) -> Response {
    match wording::list(&desk).await {
        Ok(list) => answer(&visit, StatusCode::OK, &list, None, None),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// `POST /words`: looks at a text.
pub async fn look(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    let list = match wording::list(&desk).await {
        Ok(list) => list,
        Err(broken) => return refusal::broken(&visit, &broken),
    };
    let words = visit.words;
    let text = posted.fields.get(TEXT);
    let refused = match text.chars().count() {
        _ if posted.broke_off => Some(words.wording_try_broke_off()),
        0 => Some(words.wording_try_empty()),
        _ if text.trim().is_empty() => Some(words.wording_try_empty()),
        long if long > TEXT_MOST => Some(words.refused_too_long(TEXT_MOST_SAID)),
        _ => None,
    };
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    answer(&visit, status, &list, Some(&posted), refused)
}

/// `GET /words.json`
pub async fn json(State(desk): State<Desk>, visit: Visit, headers: HeaderMap) -> Response {
    match wording::list(&desk).await {
        Ok(list) => listed(&list, &headers),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// `POST /words/check`: what of the list stands in a text, for a script that asks while somebody writes.
pub async fn check(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    match wording::list(&desk).await {
        Ok(list) => checked(&list, visit.words, posted.fields.get(TEXT)),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

fn answer(
    visit: &Visit,
    status: StatusCode,
    list: &List,
    tried: Option<&Posted>,
    refused: Option<String>,
) -> Response {
    let words = visit.words;
    let q = from_query(&visit.query).get("q").trim().to_owned();
    let title =
        if refused.is_some() { words.add_problem_page(words.wording_title()) } else { words.wording_title() };
    let head = Head {
        canonical: Some(visit.urls.words()),
        unindexed: !q.is_empty(),
        hidden: tried.is_some(),
        ..Head::new(title, words.wording_description())
    };
    let refusals = refused.map(|sentence| Refusals::one(TEXT, sentence)).unwrap_or_default();
    shell::answer(status, visit, head, || page(visit, list, tried, &refusals, &q))
}

fn page(visit: &Visit, list: &List, tried: Option<&Posted>, refusals: &Refusals, q: &str) -> AnyView {
    let words = visit.words;
    let nothing = Posted::default();
    let sheet = Sheet { words, typed: &tried.unwrap_or(&nothing).fields, refusals };
    let result =
        tried.filter(|_| refusals.is_empty()).map(|tried| result(visit, list, tried.fields.get(TEXT)));
    // Whoever looks for a word or tries a text has read why.
    let matters = (tried.is_none() && q.is_empty()).then(|| matters(visit));
    view! {
        <div class="wrap">
            <h1>{words.wording_title()}</h1>
            {errors::summary(sheet, &[TEXT])}
            <p class="lede">{words.wording_lede()}</p>
            {matters}
            <section class="part" id="try">
                <h2>{words.wording_try_heading()}</h2>
                {result}
                <form method="post" action=format!("{}#try", visit.urls.words()) novalidate>
                    {sheet
                        .ask(TEXT, words.wording_try_label())
                        .hint(words.wording_try_hint(TEXT_MOST_SAID))
                        .required()
                        .lines(6)}
                    <div class="doings">
                        <button type="submit">{words.wording_try_button()}</button>
                    </div>
                </form>
            </section>
            {the_list(visit, list, q)}
        </div>
    }
    .into_any()
}

fn matters(visit: &Visit) -> AnyView {
    let words = visit.words;
    view! {
        <section class="part">
            <h2>{words.wording_matters_heading()}</h2>
            <div class="prose">
                <p>{words.wording_matters_person()}</p>
                <p>{words.wording_matters_care()}</p>
                <p>{words.wording_matters_own()}</p>
                <p>{words.wording_matters_choice()}</p>
            </div>
        </section>
    }
    .into_any()
}

/// What was found in a text: each with the words around it, and what could be said instead.
fn result(visit: &Visit, list: &List, text: &str) -> AnyView {
    let words = visit.words;
    let hits = list.check(text);
    if hits.is_empty() {
        return view! { <p class="notice" role="status">{words.wording_try_none()}</p> }.into_any();
    }
    let entries = hits
        .iter()
        .take(HITS_MOST)
        .map(|hit| {
            let (before, typed, after) = wording::around(text, &hit.range, AROUND);
            let opening = if before.len() < hit.range.start { "… " } else { "" };
            let ending = if hit.range.end + after.len() < text.len() { " …" } else { "" };
            view! {
                <li>
                    <p class="quoted" dir="auto">
                        {opening}
                        {before.to_owned()}
                        <mark class=hit.term.level.as_str()>{typed.to_owned()}</mark>
                        {after.to_owned()}
                        {ending}
                    </p>
                    <p>
                        <strong>{level_in_words(words, hit.term.level)}"."</strong>
                        " "
                        {words.wording_instead_said(alternatives_in_words(words, &hit.alternatives()))}
                    </p>
                    {reasons(visit, hit.term)}
                </li>
            }
        })
        .collect_view();
    let more = hits.len().saturating_sub(HITS_MOST);
    let more = (more > 0).then(|| view! { <p>{words.wording_try_more(more)}</p> });
    view! {
        <section class="found" role="status" aria-labelledby="result">
            <h3 id="result">{words.wording_try_result()}</h3>
            <p>{words.wording_found(hits.len())}</p>
            <ol>{entries}</ol>
            {more}
        </section>
    }
    .into_any()
}

fn reasons(visit: &Visit, term: &Term) -> AnyView {
    let words = visit.words;
    let english = in_english::marks(words);
    // The list is about English words, and says why in English.
    let ours = Words::of(Language::default());
    let except = (!term.except.is_empty())
        .then(|| view! { <p class="hint" lang=english.lang dir=english.dir>{ours.wording_except_said(term.except.as_str())}</p> });
    view! {
        <p class="hint" lang=english.lang dir=english.dir>{ours.wording_why_said(term.why.as_str())}</p>
        {except}
        <p class="hint" lang=english.lang dir=english.dir>
            {ours.wording_source_said(sources_in_words(ours, &term.sources))}
        </p>
    }
    .into_any()
}

fn the_list(visit: &Visit, list: &List, q: &str) -> AnyView {
    let words = visit.words;
    let terms = list.search(q);
    let found = match terms.len() {
        0 => words.wording_search_none(q),
        count => words.wording_list_count(count),
    };
    let levels = Level::ALL
        .into_iter()
        .filter_map(|level| {
            let rows: Vec<&Term> = terms.iter().copied().filter(|term| term.level == level).collect();
            (!rows.is_empty()).then(|| of_level(visit, level, rows, !q.is_empty()))
        })
        .collect_view();
    let whole = (!q.is_empty())
        .then(|| view! { <a href=format!("{}#list", visit.urls.words())>{words.wording_search_all()}</a> });
    let sources = q.is_empty().then(|| sources(visit));
    view! {
        <section class="part" id="list">
            <h2>{words.wording_list_heading()}</h2>
            <p>{words.wording_list_date()}</p>
            <form class="searching" method="get" action=format!("{}#list", visit.urls.words()) role="search">
                <label for="f-q">{words.wording_search_label()}</label>
                <input id="f-q" name="q" type="search" value=q.to_owned() maxlength="80" />
                <button type="submit" class="quiet">{words.wording_search_button()}</button>
            </form>
            <p role="status">{found} " " {whole}</p>
            {levels}
            <p><a href=visit.urls.words_json()>{words.wording_list_json()}</a></p>
        </section>
        {sources}
    }
    .into_any()
}

/// The words of one level, folded away as long as nobody looks for one: all of them are forty screens of a phone.
fn of_level(visit: &Visit, level: Level, rows: Vec<&Term>, is_open: bool) -> AnyView {
    let words = visit.words;
    let (english, ours) = (in_english::marks(words), Words::of(Language::default()));
    let count = words.wording_list_count(rows.len());
    let text = match level {
        Level::Slur => words.wording_level_slur_text(),
        Level::Label => words.wording_level_label_text(),
        Level::Tip => words.wording_level_tip_text(),
    };
    let rows = rows
        .into_iter()
        .map(|term| {
            view! {
                <div>
                    <dt lang=english.lang dir=english.dir>{term.term.clone()}</dt>
                    <dd>
                        <p lang=english.lang dir=english.dir>
                            {ours.wording_instead_said(alternatives_in_words(ours, &term.alternatives))}
                        </p>
                        <details>
                            <summary>{words.wording_why()}</summary>
                            {reasons(visit, term)}
                        </details>
                    </dd>
                </div>
            }
        })
        .collect_view();
    view! {
        <details class="fold level" open=is_open>
            <summary>
                <h3>{level_in_words(words, level)}</h3>
                <span class="hint">{text} " " {count}</span>
            </summary>
            <dl class="terms inside">{rows}</dl>
        </details>
    }
    .into_any()
}

fn sources(visit: &Visit) -> AnyView {
    let words = visit.words;
    let english = in_english::marks(words);
    let rows = SOURCES
        .iter()
        .map(|source| {
            if source.address.starts_with("http") {
                let (lang, dir) = (english.lang, english.dir);
                view! { <li><a href=source.address rel="noreferrer" lang=lang dir=dir>{source.name}</a></li> }
                    .into_any()
            } else {
                view! { <li><span lang=english.lang dir=english.dir>{source.name}</span></li> }.into_any()
            }
        })
        .collect_view();
    view! {
        <section class="part">
            <h2>{words.wording_sources_heading()}</h2>
            <ul class="sources">{rows}</ul>
        </section>
    }
    .into_any()
}
