//! Words that the glossary explains lead to it where a page first uses them.

use press::{Block, Span};

use super::{Page, Shelf, anchor_of, reading};

/// The name of the page that explains words.
const GLOSSARY: &str = "learn-glossary";

/// A word that is explained: where, and the forms in which texts have it, in small letters.
struct Entry {
    link: String,
    forms: Vec<String>,
}

/// Links the first use of each explained word on every page to learn from or to start with.
pub(super) fn link(pages: &mut [Page]) {
    let entries = pages.iter().find(|page| page.name == GLOSSARY).map(entries).unwrap_or_default();
    for page in pages.iter_mut().filter(|page| page.name != GLOSSARY) {
        if matches!(page.shelf, Shelf::Learn | Shelf::Start) {
            link_page(page, &entries);
        }
    }
}

fn entries(glossary: &Page) -> Vec<Entry> {
    let terms =
        glossary.sections.iter().flat_map(|section| &section.blocks).filter_map(|block| match block {
            Block::Terms { items } => Some(items),
            _ => None,
        });
    terms
        .flatten()
        .map(|item| {
            let term = reading::plain(&item.term);
            let others = glossary.forms.get(&term).into_iter().flatten().cloned();
            let forms = [term.clone(), format!("{term}s")].into_iter().chain(others);
            Entry {
                link: format!("learn/{}#{}", glossary.slug, anchor_of(&item.term)),
                forms: forms.map(|form| form.to_ascii_lowercase()).collect(),
            }
        })
        .collect()
}

/// Headings and quotations stay as they are, and so do words that lead elsewhere already or are heavy.
fn link_page(page: &mut Page, entries: &[Entry]) {
    let mut unused: Vec<&Entry> = entries.iter().collect();
    for block in page.sections.iter_mut().flat_map(|section| &mut section.blocks) {
        let lines: Vec<&mut Vec<Span>> = match block {
            Block::Paragraph { spans } => vec![spans],
            Block::Points { items, .. } | Block::Steps { items } => items.iter_mut().collect(),
            Block::Table { rows, .. } => rows.iter_mut().flatten().collect(),
            Block::Terms { items } => items.iter_mut().map(|item| &mut item.meaning).collect(),
            Block::Heading { .. } | Block::Quote { .. } => Vec::new(),
        };
        for line in lines {
            let spans = std::mem::take(line);
            line.extend(spans.into_iter().flat_map(|span| {
                if span.strong || span.link.is_some() {
                    vec![span]
                } else {
                    link_words(span.text, &mut unused)
                }
            }));
        }
    }
}

fn link_words(text: String, unused: &mut Vec<&Entry>) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut rest = text;
    // Small letters of ASCII are as long as big ones, so that places in one are places in the other.
    while let Some((at, from, until)) = first(&rest.to_ascii_lowercase(), unused) {
        let entry = unused.remove(at);
        let after = rest.split_off(until);
        let word = rest.split_off(from);
        if !rest.is_empty() {
            spans.push(Span { text: rest, ..Span::default() });
        }
        spans.push(Span { text: word, strong: false, link: Some(entry.link.clone()) });
        rest = after;
    }
    if !rest.is_empty() {
        spans.push(Span { text: rest, ..Span::default() });
    }
    spans
}

/// The first explained word in a text in small letters, the longest of those that begin there: which, from where, until where.
fn first(text: &str, entries: &[&Entry]) -> Option<(usize, usize, usize)> {
    let found = entries.iter().enumerate().flat_map(|(at, entry)| {
        entry.forms.iter().filter_map(move |form| {
            let is_whole = |(from, _): &(usize, &str)| {
                let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
                !letter(text[..*from].chars().next_back())
                    && !letter(text[from + form.len()..].chars().next())
            };
            let (from, _) = text.match_indices(form.as_str()).find(is_whole)?;
            Some((at, from, from + form.len()))
        })
    });
    found.min_by_key(|(_, from, until)| (*from, usize::MAX - until))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_use_of_each_word_leads_to_its_meaning() {
        let entry = |link: &str, forms: &[&str]| Entry {
            link: link.to_owned(),
            forms: forms.iter().map(|form| (*form).to_owned()).collect(),
        };
        let entries = [entry("a", &["tea", "teas"]), entry("b", &["tea cup"]), entry("c", &["milk"])];
        let mut unused = entries.iter().collect();
        let marked = |text: &str, unused: &mut Vec<_>| -> String {
            link_words(text.to_owned(), unused)
                .into_iter()
                .map(|span| match span.link {
                    Some(link) => format!("[{}]({link})", span.text),
                    None => span.text,
                })
                .collect()
        };
        assert_eq!(
            marked("“Steam” of a Tea cup – Teas, tea, buttermilk", &mut unused),
            "“Steam” of a [Tea cup](b) – [Teas](a), tea, buttermilk"
        );
        assert_eq!(marked("Milk, and milk", &mut unused), "[Milk](c), and milk");
        assert!(unused.is_empty());
    }
}
