//! The learning pages: Markdown of our own, built in, read at first use, and shown as pages and as leaflets.
//!
//! Pages lie on shelves; words that the glossary explains are linked to it where a page first uses them.

mod folded;
mod glossary;
pub mod plan;
#[cfg(test)]
mod promises;
mod reading;
mod shelves;

use std::{collections::BTreeMap, sync::LazyLock};

use jiff::civil::Date;
pub use press::{Block, Mark, Section, Span, Term};
use pure::slugs;
use serde::Deserialize;

pub use self::{folded::leaflet, shelves::Shelf};
use crate::urls::Urls;

/// Every page: its name and its text. The name of a page to learn from begins with `learn-`, of one for those who start
/// a café with `start-`; the rest is its slug.
const TEXTS: &[(&str, &str)] = &[
    ("what-is-harm-reduction", include_str!("pages/what-is-harm-reduction.md")),
    ("safety", include_str!("pages/safety.md")),
    ("accessibility", include_str!("pages/accessibility.md")),
    ("running-this-site", include_str!("pages/running-this-site.md")),
    ("start-why", include_str!("pages/start-why.md")),
    ("start-venue", include_str!("pages/start-venue.md")),
    ("start-money", include_str!("pages/start-money.md")),
    ("start-access", include_str!("pages/start-access.md")),
    ("start-ground-rules", include_str!("pages/start-ground-rules.md")),
    ("start-safety", include_str!("pages/start-safety.md")),
    ("start-tell", include_str!("pages/start-tell.md")),
    ("start-evening", include_str!("pages/start-evening.md")),
    ("start-online", include_str!("pages/start-online.md")),
    ("start-talk", include_str!("pages/start-talk.md")),
    ("start-after", include_str!("pages/start-after.md")),
    ("learn-what-is-harm-reduction", include_str!("pages/learn-what-is-harm-reduction.md")),
    ("learn-family", include_str!("pages/learn-family.md")),
    ("learn-principles", include_str!("pages/learn-principles.md")),
    ("learn-is-and-is-not", include_str!("pages/learn-is-and-is-not.md")),
    ("learn-why-it-works", include_str!("pages/learn-why-it-works.md")),
    ("learn-evidence", include_str!("pages/learn-evidence.md")),
    ("learn-rights", include_str!("pages/learn-rights.md")),
    ("learn-small-steps", include_str!("pages/learn-small-steps.md")),
    ("learn-risk-set-setting", include_str!("pages/learn-risk-set-setting.md")),
    ("learn-three-layers", include_str!("pages/learn-three-layers.md")),
    ("learn-words", include_str!("pages/learn-words.md")),
    ("learn-alongside", include_str!("pages/learn-alongside.md")),
    ("learn-reading", include_str!("pages/learn-reading.md")),
    ("learn-glossary", include_str!("pages/learn-glossary.md")),
];

/// So many words a minute, read with care.
const READING_SPEED: usize = 180;
/// So many sections make a page long enough for a list of them at its head.
const LONG: usize = 4;

static PAGES: LazyLock<Vec<Page>> = LazyLock::new(|| {
    let read = |(name, text): &(&'static str, &str)| Page::parse(name, text);
    let mut pages: Vec<Page> =
        TEXTS.iter().map(read).collect::<Result<_, _>>().expect("a test reads every page");
    pages.sort_by_key(|page| (page.shelf, page.order));
    glossary::link(&mut pages);
    pages
});

/// A page that explains something.
#[derive(Clone, Debug)]
pub struct Page {
    /// What it is called among all pages.
    name: &'static str,
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
    /// Where it lies.
    pub shelf: Shelf,
    /// What of it is not in the texts that the site began with.
    added: Added,
    /// Where on the shelf.
    order: u32,
    /// The items of the texts that the site began with that it tells of: `000.1`.
    pub covers: Vec<String>,
    /// Other forms of the words that it explains.
    forms: BTreeMap<String, Vec<String>>,
    sections: Vec<Section>,
    sheets: Vec<Sheet>,
    worksheets: Vec<Worksheet>,
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

/// Questions to think about, each with room to write on paper or on the screen.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Worksheet {
    /// The heading of the section that it belongs to.
    below: String,
    /// Its name.
    pub title: String,
    /// What is asked.
    pub questions: Vec<String>,
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
    #[serde(default)]
    shelf: Shelf,
    #[serde(default)]
    order: u32,
    #[serde(default)]
    covers: Vec<String>,
    #[serde(default)]
    added: Added,
    leaflet: Option<Folding>,
    #[serde(default)]
    sheets: Vec<Sheet>,
    #[serde(default)]
    worksheets: Vec<Worksheet>,
    #[serde(default)]
    marks: BTreeMap<String, Mark>,
    #[serde(default)]
    forms: BTreeMap<String, Vec<String>>,
}

/// What of a page is not in the texts that the site began with: `true`, or the headings of the sections.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum Added {
    Whole(bool),
    Sections(Vec<String>),
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

/// The page of this name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Page> {
    PAGES.iter().find(|page| page.name == name)
}

/// Every page that is also a leaflet.
pub fn leaflets() -> impl Iterator<Item = &'static Page> {
    PAGES.iter().filter(|page| page.folding.is_some())
}

/// The pages on a shelf, in the order in which they are best read.
pub fn on_shelf(shelf: Shelf) -> impl DoubleEndedIterator<Item = &'static Page> {
    PAGES.iter().filter(move |page| page.shelf == shelf)
}

/// The page with this slug on a shelf.
#[must_use]
pub fn read(shelf: Shelf, slug: &str) -> Option<&'static Page> {
    on_shelf(shelf).find(|page| page.slug == slug)
}

impl Page {
    fn parse(name: &'static str, text: &str) -> Result<Self, String> {
        let wrong = |wrong: String| format!("{name}: {wrong}");
        let (front, body) = text
            .strip_prefix("+++\n")
            .and_then(|rest| rest.split_once("\n+++\n"))
            .ok_or_else(|| wrong("there is no front matter".to_owned()))?;
        let front: Front = toml::from_str(front).map_err(|what| wrong(what.to_string()))?;
        let sections = reading::sections(body, &front.marks).map_err(wrong)?;
        let page = Self {
            name,
            slug: front.shelf.slug(name),
            title: front.title,
            summary: front.summary,
            reviewed: front.reviewed,
            sources: front.sources,
            shelf: front.shelf,
            added: front.added,
            order: front.order,
            covers: front.covers,
            forms: front.forms,
            sections,
            sheets: front.sheets,
            worksheets: front.worksheets,
            folding: front.leaflet,
        };
        page.hangs_together().map_err(wrong)?;
        Ok(page)
    }

    /// Everything that names a section names one that is there.
    fn hangs_together(&self) -> Result<(), String> {
        if let Some(folding) = &self.folding {
            folding.holds_all(&self.sections)?;
        }
        for sheet in &self.sheets {
            sheet.fits(&self.sections)?;
        }
        let worksheets = self.worksheets.iter().map(|sheet| &sheet.below);
        let added = match &self.added {
            Added::Whole(_) => [].iter(),
            Added::Sections(headings) => headings.iter(),
        };
        for named in worksheets.chain(added) {
            if !self.sections.iter().any(|section| section.heading == *named) {
                return Err(format!("there is no section “{named}”"));
            }
        }
        Ok(())
    }

    /// Its path, for a page whose shelf has addresses of its own.
    #[must_use]
    pub fn path(&self, urls: &Urls) -> Option<String> {
        match self.shelf {
            Shelf::Learn => Some(urls.learning(self.slug)),
            Shelf::Start => Some(urls.starting(self.slug)),
            Shelf::Leaflets => Some(urls.leaflet(self.slug)),
            Shelf::About => None,
        }
    }

    /// Its sections, with every link leading to a path of ours or to another site.
    #[must_use]
    pub fn sections(&self, urls: &Urls) -> Vec<Section> {
        self.sections
            .iter()
            .map(|section| reading::linked(section, |name| reading::address(urls, name)))
            .collect()
    }

    /// The tables to fill in that belong to a section.
    pub fn sheets_below(&self, heading: &str) -> impl Iterator<Item = &Sheet> {
        self.sheets.iter().filter(move |sheet| sheet.below == heading)
    }

    /// The questions to think about that belong to a section.
    pub fn worksheets_below(&self, heading: &str) -> impl Iterator<Item = &Worksheet> {
        self.worksheets.iter().filter(move |sheet| sheet.below == heading)
    }

    /// How many minutes it takes to read.
    #[must_use]
    pub fn minutes(&self) -> usize {
        let words = |text: &str| text.split_whitespace().count();
        let said = self.sections.iter().flat_map(|section| {
            let spans = section.blocks.iter().flat_map(reading::texts);
            spans.chain([section.heading.as_str()])
        });
        said.map(words).sum::<usize>().div_ceil(READING_SPEED).max(1)
    }

    /// Whether a list of its sections at its head spares somebody a search.
    #[must_use]
    pub fn is_long(&self) -> bool {
        self.sections.len() >= LONG
    }

    /// Whether none of it is in the texts that the site began with.
    #[must_use]
    pub fn is_added(&self) -> bool {
        matches!(self.added, Added::Whole(true))
    }

    /// Whether some of it is, and some is not.
    #[must_use]
    pub fn has_some_added(&self) -> bool {
        matches!(self.added, Added::Sections(_))
    }

    /// Whether a section of it is not in the texts that the site began with, though others are.
    #[must_use]
    pub fn has_added(&self, heading: &str) -> bool {
        matches!(&self.added, Added::Sections(headings) if headings.iter().any(|added| added == heading))
    }

    /// The page before it on its shelf.
    #[must_use]
    pub fn before(&self) -> Option<&'static Self> {
        on_shelf(self.shelf).rev().skip_while(|page| page.name != self.name).nth(1)
    }

    /// The page after it on its shelf.
    #[must_use]
    pub fn after(&self) -> Option<&'static Self> {
        on_shelf(self.shelf).skip_while(|page| page.name != self.name).nth(1)
    }
}

impl Default for Added {
    fn default() -> Self {
        Self::Whole(false)
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

/// Where a page leads that is named as texts name pages: `start/venue`, `add-cafe`.
#[must_use]
pub fn leads_to(urls: &Urls, name: &str) -> Option<String> {
    reading::address(urls, name)
}

/// The name of a section in an address.
#[must_use]
pub fn anchor(section: &Section) -> String {
    slugs::slug(&section.heading)
}

/// The name of an explained word in an address.
#[must_use]
pub fn anchor_of(term: &[Span]) -> String {
    slugs::slug(&reading::plain(term))
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
            assert!(!page.sections.is_empty(), "{slug}");
            for section in &page.sections {
                for link in
                    section.blocks.iter().flat_map(reading::spans).filter_map(|span| span.link.as_deref())
                {
                    assert!(reading::address(&urls(), link).is_some(), "{slug}: {link}");
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
    fn what_is_added_and_what_is_asked_belongs_to_a_section() {
        let front = "title = \"T\"\nsummary = \"S\"\nreviewed = \"2026-11-22\"\nsources = []\n";
        let page =
            |more: &str| Page::parse("t", &format!("+++\n{front}{more}+++\n## A\n\nTea\n\n## B\n\nCake\n"));
        let all = page("added = true\n").unwrap();
        assert!(all.is_added() && !all.has_some_added() && !all.has_added("A"));
        let some = page("added = [\"B\"]\n").unwrap();
        assert!(!some.is_added() && some.has_some_added() && some.has_added("B") && !some.has_added("A"));
        assert!(page("added = [\"C\"]\n").is_err());
        let asked = "[[worksheets]]\nbelow = \"A\"\ntitle = \"W\"\nquestions = [\"Why?\"]\n";
        assert_eq!(page(asked).unwrap().worksheets_below("A").count(), 1);
        assert!(page(&asked.replace("\"A\"", "\"C\"")).is_err());
    }

    #[test]
    fn points_take_the_mark_of_their_heading() {
        let marks = BTreeMap::from([("Yes".to_owned(), Mark::Tick)]);
        let read =
            reading::sections("## A\n\n### Yes\n\n- a\n\n### No\n\n- b\n\n## B\n\n- c\n", &marks).unwrap();
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
