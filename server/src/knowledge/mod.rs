//! The learning pages: Markdown of our own, built in, read at first use, and shown as pages and as leaflets.

mod folded;

use std::{collections::BTreeMap, sync::LazyLock};

use jiff::civil::Date;
pub use press::{Block, Mark, Section, Span};
use pure::{markdown, slugs};
use serde::Deserialize;

pub use self::folded::leaflet;
use crate::{
    listings::parts::Kind,
    urls::{Urls, View},
};

/// Every page: its slug and its text.
const TEXTS: &[(&str, &str)] = &[
    ("what-is-harm-reduction", include_str!("pages/what-is-harm-reduction.md")),
    ("safety", include_str!("pages/safety.md")),
    ("accessibility", include_str!("pages/accessibility.md")),
    ("running-this-site", include_str!("pages/running-this-site.md")),
];

/// So many words a minute, read with care.
const READING_SPEED: usize = 180;

static PAGES: LazyLock<Vec<Page>> = LazyLock::new(|| {
    let read = |(slug, text): &(&'static str, &str)| Page::parse(slug, text);
    TEXTS.iter().map(read).collect::<Result<_, _>>().expect("a test reads every page")
});

/// A page that explains something.
#[derive(Clone, Debug)]
pub struct Page {
    /// The last part of its address.
    pub slug: &'static str,
    /// Its name.
    pub title: String,
    /// The whole of it in one sentence.
    pub summary: String,
    /// When somebody last read it with care.
    pub reviewed: Date,
    /// The texts behind it.
    pub sources: Vec<Source>,
    sections: Vec<Section>,
    sheets: Vec<Sheet>,
    folding: Option<Folding>,
}

/// A table to print and fill in: what is asked in its first column, and room, or words to strike out, in the others.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// The heading of the section that it belongs to.
    below: String,
    /// Its name.
    pub title: String,
    /// What stands above its columns.
    pub columns: Vec<String>,
    /// Its rows, with as many cells as there are columns.
    pub rows: Vec<Vec<String>>,
}

/// A text of others that a page draws on.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its name.
    pub name: String,
    /// Whose it is.
    pub by: Option<String>,
    /// Where to read it.
    pub address: Option<String>,
    /// What was taken from it.
    pub used: String,
}

/// What stands above a text, between two lines of plus signs.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Front {
    title: String,
    summary: String,
    reviewed: Date,
    sources: Vec<Source>,
    leaflet: Option<Folding>,
    #[serde(default)]
    sheets: Vec<Sheet>,
    #[serde(default)]
    marks: BTreeMap<String, Mark>,
}

/// Which section lies on which panel of the folded sheet, by heading.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Folding {
    flap: Vec<String>,
    inside: [Vec<String>; 3],
    back: Vec<String>,
    foot: String,
}

/// The page with this slug.
#[must_use]
pub fn find(slug: &str) -> Option<&'static Page> {
    PAGES.iter().find(|page| page.slug == slug)
}

/// Every page that is also a leaflet.
pub fn leaflets() -> impl Iterator<Item = &'static Page> {
    PAGES.iter().filter(|page| page.folding.is_some())
}

impl Page {
    fn parse(slug: &'static str, text: &str) -> Result<Self, String> {
        let (front, body) = text
            .strip_prefix("+++\n")
            .and_then(|rest| rest.split_once("\n+++\n"))
            .ok_or_else(|| format!("{slug} has no front matter"))?;
        let front: Front = toml::from_str(front).map_err(|wrong| format!("{slug}: {wrong}"))?;
        let sections = sections(body, &front.marks).map_err(|wrong| format!("{slug}: {wrong}"))?;
        if let Some(folding) = &front.leaflet {
            folding.holds_all(&sections).map_err(|wrong| format!("{slug}: {wrong}"))?;
        }
        for sheet in &front.sheets {
            sheet.fits(&sections).map_err(|wrong| format!("{slug}: {wrong}"))?;
        }
        Ok(Self {
            slug,
            title: front.title,
            summary: front.summary,
            reviewed: front.reviewed,
            sources: front.sources,
            sections,
            sheets: front.sheets,
            folding: front.leaflet,
        })
    }

    /// Its sections, with every link leading to a path of ours or to another site.
    #[must_use]
    pub fn sections(&self, urls: &Urls) -> Vec<Section> {
        self.sections.iter().map(|section| linked(section, |name| address(urls, name))).collect()
    }

    /// The tables to fill in that belong to a section.
    pub fn sheets_below(&self, heading: &str) -> impl Iterator<Item = &Sheet> {
        self.sheets.iter().filter(move |sheet| sheet.below == heading)
    }

    /// How many minutes it takes to read.
    #[must_use]
    pub fn minutes(&self) -> usize {
        let words = |text: &str| text.split_whitespace().count();
        let said = self.sections.iter().flat_map(|section| {
            let spans = section.blocks.iter().flat_map(texts);
            spans.chain([section.heading.as_str()])
        });
        said.map(words).sum::<usize>().div_ceil(READING_SPEED).max(1)
    }
}

impl Sheet {
    /// Below a section that is there, and each row as long as the others.
    fn fits(&self, sections: &[Section]) -> Result<(), String> {
        if !sections.iter().any(|section| section.heading == self.below) {
            return Err(format!("the sheet “{}” belongs to no section", self.title));
        }
        let odd = self.rows.iter().find(|row| row.len() != self.columns.len());
        match odd {
            Some(row) => Err(format!("a row of “{}” has {} cells: {row:?}", self.title, row.len())),
            None if self.columns.len() < 2 => {
                Err(format!("the sheet “{}” has no room to fill in", self.title))
            }
            None => Ok(()),
        }
    }
}

impl Folding {
    /// Every section on exactly one panel, and no panel waiting for a section that is not there.
    fn holds_all(&self, sections: &[Section]) -> Result<(), String> {
        let panels = self.inside.iter().chain([&self.flap, &self.back]).flatten().chain([&self.foot]);
        let mut placed: Vec<&str> = panels.map(String::as_str).collect();
        let mut there: Vec<&str> = sections.iter().map(|section| section.heading.as_str()).collect();
        placed.sort_unstable();
        there.sort_unstable();
        if placed == there { Ok(()) } else { Err(format!("the panels hold {placed:?} of {there:?}")) }
    }
}

/// The name of a section in an address.
#[must_use]
pub fn anchor(section: &Section) -> String {
    slugs::slug(&section.heading)
}

/// Headings of the second level begin sections; a mark is given to the points under a smaller heading.
fn sections(body: &str, marks: &BTreeMap<String, Mark>) -> Result<Vec<Section>, String> {
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
            markdown::Block::Quote(spans) => Block::Quote { spans: all(spans) },
            markdown::Block::Points(items) => {
                Block::Points { mark, items: items.into_iter().map(all).collect() }
            }
            markdown::Block::Steps(items) => Block::Steps { items: items.into_iter().map(all).collect() },
        });
    }
    Ok(sections)
}

fn all(spans: Vec<markdown::Span>) -> Vec<Span> {
    spans.into_iter().map(|span| Span { text: span.text, strong: span.strong, link: span.link }).collect()
}

fn spans(block: &Block) -> Vec<&Span> {
    match block {
        Block::Heading { .. } => Vec::new(),
        Block::Paragraph { spans } | Block::Quote { spans } => spans.iter().collect(),
        Block::Points { items, .. } | Block::Steps { items } => items.iter().flatten().collect(),
    }
}

fn texts(block: &Block) -> Vec<&str> {
    match block {
        Block::Heading { text } => vec![text],
        _ => spans(block).into_iter().map(|span| span.text.as_str()).collect(),
    }
}

/// The same section with every link sent on; a link that leads nowhere is only words.
fn linked(section: &Section, to: impl Fn(&str) -> Option<String>) -> Section {
    let mut section = section.clone();
    for block in &mut section.blocks {
        let spans: Vec<&mut Span> = match block {
            Block::Heading { .. } => Vec::new(),
            Block::Paragraph { spans } | Block::Quote { spans } => spans.iter_mut().collect(),
            Block::Points { items, .. } | Block::Steps { items } => items.iter_mut().flatten().collect(),
        };
        for span in spans {
            span.link = span.link.as_deref().and_then(&to);
        }
    }
    section
}

/// Where a link of a text leads: texts name our pages, so that addresses stay in one place.
fn address(urls: &Urls, name: &str) -> Option<String> {
    match name {
        "help-now" => Some(urls.help_now()),
        "whats-on" => Some(urls.list(&View::WhatsOn)),
        "add-cafe" => Some(urls.add(Kind::Cafe)),
        "privacy" => Some(urls.privacy()),
        "safety" => Some(urls.safety()),
        "shared-screen" => Some(urls.shared_screen()),
        "accessibility" => Some(urls.accessibility()),
        "about" => Some(urls.about()),
        "resend" => Some(urls.resend()),
        "follow" => Some(urls.follow("")),
        "running-this-site" => Some(urls.running_this_site()),
        _ => name.starts_with("https://").then(|| name.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    fn urls() -> Urls {
        Urls::new("https://cuppa.example", Language::default())
    }

    #[test]
    fn every_page_can_be_read_and_every_link_leads_somewhere() {
        for (slug, text) in TEXTS {
            let page = Page::parse(slug, text).unwrap_or_else(|wrong| panic!("{wrong}"));
            assert!(page.sections.len() > 1 && !page.sources.is_empty(), "{slug}");
            for section in &page.sections {
                for link in section.blocks.iter().flat_map(spans).filter_map(|span| span.link.as_deref()) {
                    assert!(address(&urls(), link).is_some(), "{slug}: {link}");
                }
            }
            assert_eq!(slugs::slug(slug), *slug);
        }
        let page = find("what-is-harm-reduction").unwrap();
        assert!((3..=5).contains(&page.minutes()), "{}", page.minutes());
        assert!(find("nothing").is_none());
    }

    #[test]
    fn front_matter_that_does_not_fit_is_refused() {
        let front = "title = \"T\"\nsummary = \"S\"\nreviewed = \"2026-11-22\"\nsources = []\n";
        let leaflet = "[leaflet]\nflap = []\ninside = [[\"A\"], [], []]\nback = []\nfoot = \"B\"\n";
        let page = |more: &str, body: &str| Page::parse("t", &format!("+++\n{front}{more}+++\n{body}"));
        assert!(page("", "## A\n\nTea\n").is_ok());
        assert!(page(leaflet, "## A\n\nTea\n\n## B\n\nCake\n").is_ok());
        for (more, body) in [
            (leaflet, "## A\n\nTea\n"),
            (leaflet, "## A\n\nTea\n\n## B\n\nCake\n\n## C\n\nLost\n"),
            ("unknown = 1\n", "## A\n"),
            ("", "Tea\n\n## A\n"),
            ("", "## A\n\n# Too loud\n"),
        ] {
            assert!(page(more, body).is_err(), "{more} {body}");
        }
        assert!(Page::parse("t", "## A\n").is_err());
    }

    #[test]
    fn a_sheet_belongs_to_a_section_and_has_room_to_fill_in() {
        let front = "title = \"T\"\nsummary = \"S\"\nreviewed = \"2026-11-22\"\nsources = []\n";
        let page = |sheet: &str| {
            Page::parse("t", &format!("+++\n{front}[[sheets]]\ntitle = \"Tea\"\n{sheet}+++\n## A\n\nTea\n"))
        };
        let whole = "below = \"A\"\ncolumns = [\"Who\", \"When\"]\nrows = [[\"Milk\", \"\"]]\n";
        let read = page(whole).unwrap();
        assert_eq!(read.sheets_below("A").map(|sheet| sheet.rows.len()).collect::<Vec<_>>(), [1]);
        assert_eq!(read.sheets_below("B").count(), 0);
        for (right, wrong) in [
            ("below = \"A\"", "below = \"B\""),
            ("[[\"Milk\", \"\"]]", "[[\"Milk\"]]"),
            ("[\"Who\", \"When\"]", "[\"Who\"]"),
        ] {
            assert!(page(&whole.replace(right, wrong)).is_err(), "{wrong}");
        }
        assert!(
            page(
                &whole
                    .replace("[\"Who\", \"When\"]", "[\"Who\"]")
                    .replace("[[\"Milk\", \"\"]]", "[[\"Milk\"]]")
            )
            .is_err()
        );
    }

    #[test]
    fn points_take_the_mark_of_their_heading() {
        let marks = BTreeMap::from([("Yes".to_owned(), Mark::Tick)]);
        let read = sections("## A\n\n### Yes\n\n- a\n\n### No\n\n- b\n\n## B\n\n- c\n", &marks).unwrap();
        let found: Vec<Mark> = read
            .iter()
            .flat_map(|section| &section.blocks)
            .filter_map(|block| match block {
                Block::Points { mark, .. } => Some(*mark),
                _ => None,
            })
            .collect();
        assert_eq!(found, [Mark::Tick, Mark::Dot, Mark::Dot]);
    }
}
