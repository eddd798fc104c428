//! The body of a page: Markdown into sections, and where its links lead.

use std::collections::BTreeMap;

use press::{Block, Mark, Section, Span, Term};
use pure::markdown;

use super::{Shelf, find, read};
use crate::{
    listings::parts::Kind,
    urls::{Urls, View},
};

/// What stands before the name of whoever is quoted.
const CREDIT: &str = "— ";

/// Headings of the second level begin sections; a mark is given to the points under a smaller heading.
pub(super) fn sections(body: &str, marks: &BTreeMap<String, Mark>) -> Result<Vec<Section>, String> {
    let mut sections: Vec<Section> = Vec::new();
    let mut mark = Mark::Dot;
    for block in markdown::blocks(body) {
        if let markdown::Block::Heading(2, heading) = block {
            sections.push(Section { heading, blocks: Vec::new() });
            mark = Mark::Dot;
            continue;
        }
        let section = sections.last_mut().ok_or("words before the first heading")?;
        section.blocks.push(match block {
            markdown::Block::Heading(3, text) => {
                mark = marks.get(&text).copied().unwrap_or_default();
                Block::Heading { text }
            }
            markdown::Block::Heading(level, text) => {
                return Err(format!("“{text}” is a heading of level {level}"));
            }
            markdown::Block::Paragraph(spans) => Block::Paragraph { spans: all(spans) },
            markdown::Block::Quote(paragraphs) => quote(paragraphs)?,
            markdown::Block::Points(items) => Block::Points { mark, items: each(items) },
            markdown::Block::Steps(items) => Block::Steps { items: each(items) },
            markdown::Block::Table(head, rows) => {
                Block::Table { head: each(head), rows: rows.into_iter().map(each).collect() }
            }
            markdown::Block::Terms(terms) => {
                let items = terms
                    .into_iter()
                    .map(|(term, meaning)| Term { term: all(term), meaning: all(meaning) })
                    .collect();
                Block::Terms { items }
            }
        });
    }
    Ok(sections)
}

/// A quotation is one paragraph, and perhaps a second one that says whose it is.
fn quote(paragraphs: Vec<Vec<markdown::Span>>) -> Result<Block, String> {
    let mut paragraphs = paragraphs.into_iter().map(all);
    let (said, credit) = (paragraphs.next().unwrap_or_default(), paragraphs.next());
    let mut credit = credit.unwrap_or_default();
    if let Some(first) = credit.first_mut() {
        let name = first.text.strip_prefix(CREDIT).ok_or("a quotation of several paragraphs")?;
        first.text = name.to_owned();
        credit.retain(|span| !span.text.is_empty());
    }
    if paragraphs.next().is_some() {
        return Err("a quotation of several paragraphs".to_owned());
    }
    Ok(Block::Quote { spans: said, credit })
}

fn each(items: Vec<Vec<markdown::Span>>) -> Vec<Vec<Span>> {
    items.into_iter().map(all).collect()
}

fn all(spans: Vec<markdown::Span>) -> Vec<Span> {
    spans.into_iter().map(|span| Span { text: span.text, strong: span.strong, link: span.link }).collect()
}

/// Words without their dress.
pub(super) fn plain(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}

/// Everything said in a block, and the links in it.
pub(super) fn spans(block: &Block) -> Vec<&Span> {
    match block {
        Block::Heading { .. } => Vec::new(),
        Block::Paragraph { spans } => spans.iter().collect(),
        Block::Quote { spans, credit } => spans.iter().chain(credit).collect(),
        Block::Points { items, .. } | Block::Steps { items } => items.iter().flatten().collect(),
        Block::Table { head, rows } => head.iter().chain(rows.iter().flatten()).flatten().collect(),
        Block::Terms { items } => {
            items.iter().flat_map(|item| item.term.iter().chain(&item.meaning)).collect()
        }
    }
}

pub(super) fn texts(block: &Block) -> Vec<&str> {
    match block {
        Block::Heading { text } => vec![text],
        _ => spans(block).into_iter().map(|span| span.text.as_str()).collect(),
    }
}

/// The same section with every link sent on; a link that leads nowhere is only words.
pub(super) fn linked(section: &Section, to: impl Fn(&str) -> Option<String>) -> Section {
    let mut section = section.clone();
    for block in &mut section.blocks {
        let spans: Vec<&mut Span> = match block {
            Block::Heading { .. } => Vec::new(),
            Block::Paragraph { spans } => spans.iter_mut().collect(),
            Block::Quote { spans, credit } => spans.iter_mut().chain(credit).collect(),
            Block::Points { items, .. } | Block::Steps { items } => items.iter_mut().flatten().collect(),
            Block::Table { head, rows } => {
                head.iter_mut().chain(rows.iter_mut().flatten()).flatten().collect()
            }
            Block::Terms { items } => {
                items.iter_mut().flat_map(|item| item.term.iter_mut().chain(&mut item.meaning)).collect()
            }
        };
        for span in spans {
            span.link = span.link.as_deref().and_then(&to);
        }
    }
    section
}

/// Where a link of a text leads: texts name our pages, so that addresses stay in one place. `learn/principles` is a page
/// on a shelf, and `learn/glossary#stigma` a part of it.
pub(super) fn address(urls: &Urls, name: &str) -> Option<String> {
    match name {
        "help-now" => Some(urls.help_now()),
        "whats-on" => Some(urls.list(&View::WhatsOn)),
        "cafes" => Some(urls.list(&View::Cafes)),
        "add" => Some(urls.add(Kind::Event)),
        "add-cafe" => Some(urls.add(Kind::Cafe)),
        "learn" => Some(urls.learn()),
        "start" => Some(urls.start()),
        "plan" => Some(urls.start_plan("")),
        "press-note" => Some(urls.press_note("")),
        "leaflets" => Some(urls.leaflets()),
        "posters" => Some(urls.posters()),
        "write-ups" => Some(urls.write_ups(None, 1)),
        "words" => Some(urls.words()),
        "principles" => Some(urls.principles()),
        "privacy" => Some(urls.privacy()),
        "safety" => Some(urls.safety()),
        "shared-screen" => Some(urls.shared_screen()),
        "accessibility" => Some(urls.accessibility()),
        "about" => Some(urls.about()),
        "resend" => Some(urls.resend()),
        "follow" => Some(urls.follow("")),
        "running-this-site" => Some(urls.running_this_site()),
        _ if name.starts_with("https://") || name.starts_with("http://") => Some(name.to_owned()),
        _ => on_a_shelf(urls, name),
    }
}

fn on_a_shelf(urls: &Urls, name: &str) -> Option<String> {
    let (name, part) = match name.split_once('#') {
        Some((name, part)) => (name, Some(part)),
        None => (name, None),
    };
    let page = match name.split_once('/') {
        Some(("learn", slug)) => read(Shelf::Learn, slug),
        Some(("start", slug)) => read(Shelf::Start, slug),
        Some(("leaflets", slug)) => read(Shelf::Leaflets, slug),
        _ => find(name),
    }?;
    let path = page.path(urls)?;
    Some(match part {
        Some(part) => format!("{path}#{part}"),
        None => path,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quotation_says_whose_it_is() {
        let read = |text: &str| sections(&format!("## A\n\n{text}\n"), &BTreeMap::new());
        let quoted = |text: &str| match read(text).unwrap()[0].blocks[0].clone() {
            Block::Quote { spans, credit } => (plain(&spans), plain(&credit), credit.len()),
            other => panic!("{other:?}"),
        };
        assert_eq!(quoted("> Tea"), ("Tea".to_owned(), String::new(), 0));
        assert_eq!(quoted("> Tea\n>\n> — Ana, aloud"), ("Tea".to_owned(), "Ana, aloud".to_owned(), 1));
        assert_eq!(
            quoted("> Tea\n>\n> — [Ana](https://example.org/), aloud"),
            ("Tea".to_owned(), "Ana, aloud".to_owned(), 2)
        );
        assert!(read("> Tea\n>\n> Cake").is_err());
        assert!(read("> Tea\n>\n> — Ana\n>\n> Cake").is_err());
    }
}
