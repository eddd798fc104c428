//! The leaflet: one text on one sheet, folded twice, to hand from person to person.

use serde::{Deserialize, Serialize};
use typst_layout::PagedDocument;

use crate::codes::{self, Code};
use crate::presses::{self, Template};
use crate::{Colour, Paper, PressError, words};

/// The sheets that a leaflet can be folded from, the usual one first.
pub const LEAFLET_PAPERS: &[Paper] = &[Paper::A4, Paper::Letter];

/// What a leaflet says. Every sentence is ready-made, in the language of the leaflet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Leaflet {
    /// A language tag such as `en-GB`.
    pub language: String,
    /// "A leaflet to read and pass on".
    pub kicker: String,
    /// The question on the front; also the title of the document.
    pub title: String,
    /// The answer in one sentence.
    pub summary: String,
    /// The panel that is folded in: what one sees beside the first page.
    pub flap: Vec<Section>,
    /// The three panels inside.
    pub inside: [Vec<Section>; 3],
    /// The back, above where to go from here.
    pub back: Vec<Section>,
    /// Where to go from here, beside the code.
    pub foot: Section,
    /// Whose words these are, and when they were last looked at.
    pub colophon: String,
    /// The full address, in the code and as a link.
    pub qr: String,
    /// What the code is, for those who do not see it.
    pub qr_alt: String,
    /// The same address, short, as printed.
    pub address: String,
}

/// A heading and what stands under it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// What stands under it.
    pub blocks: Vec<Block>,
}

/// A paragraph, or what takes the place of one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Block {
    /// A small heading.
    Heading {
        /// Its words.
        text: String,
    },
    /// A paragraph.
    Paragraph {
        /// Its words.
        spans: Vec<Span>,
    },
    /// Somebody else's words.
    Quote {
        /// Those words.
        spans: Vec<Span>,
        /// Whose they are.
        credit: Vec<Span>,
    },
    /// A list without order.
    Points {
        /// What stands before each point.
        mark: Mark,
        /// The words of each point.
        items: Vec<Vec<Span>>,
    },
    /// A list in order.
    Steps {
        /// The words of each step.
        items: Vec<Vec<Span>>,
    },
    /// A table.
    Table {
        /// What stands above its columns.
        head: Vec<Vec<Span>>,
        /// Its rows, with as many cells each.
        rows: Vec<Vec<Vec<Span>>>,
    },
    /// Words that are explained.
    Terms {
        /// Each of them.
        items: Vec<Term>,
    },
}

/// A word that is explained.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Term {
    /// The word.
    pub term: Vec<Span>,
    /// What it means.
    pub meaning: Vec<Span>,
}

/// What stands before a point. The words say the same: the mark is for the eye.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mark {
    /// A dot.
    #[default]
    Dot,
    /// A tick.
    Tick,
    /// A cross.
    Cross,
}

/// Words in one voice.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Whether they are heavy.
    pub strong: bool,
    /// Where they lead.
    pub link: Option<String>,
}

/// A leaflet as a tagged PDF of two pages that meets PDF/UA-1: the outside, then the inside.
pub fn leaflet_pdf(leaflet: &Leaflet, paper: Paper, colour: Colour) -> Result<Vec<u8>, PressError> {
    presses::pdf(&lay_out(leaflet, paper, colour, false)?)
}

/// The front of a leaflet as a picture, for a preview.
pub fn leaflet_svg(leaflet: &Leaflet, paper: Paper, colour: Colour) -> Result<String, PressError> {
    presses::svg(&lay_out(leaflet, paper, colour, true)?)
}

#[derive(Serialize)]
struct Sheet<'a> {
    leaflet: &'a Leaflet,
    lang: String,
    region: Option<String>,
    millimetres: (f64, f64),
    colour: Colour,
    code: Code,
    /// Only the front panel.
    front: bool,
}

fn lay_out(
    leaflet: &Leaflet,
    paper: Paper,
    colour: Colour,
    front: bool,
) -> Result<PagedDocument, PressError> {
    let (lang, region) = words::language(&leaflet.language)?;
    let code = codes::code(&leaflet.qr)?;
    let (narrow, long) = paper.millimetres();
    let sheet = Sheet { leaflet, lang, region, millimetres: (long, narrow), colour, code, front };
    let document = presses::set_in_type(Template::Leaflet, &sheet, if front { 1 } else { 2 })?;
    match presses::undrawn(&document) {
        missing if missing.is_empty() => Ok(document),
        missing => Err(PressError::Letters(missing.into_iter().collect())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{presses::each_place, shelf};

    #[test]
    fn no_word_is_small_or_comes_near_a_fold_or_an_edge() {
        let far = "cafes.the-harm-reduction-network-of-a-long-town.example:8443".to_owned();
        for (paper, address) in LEAFLET_PAPERS.iter().flat_map(|p| [(p, None), (p, Some(&far))]) {
            let (high, wide) = paper.millimetres();
            let mut leaflet = shelf::leaflet();
            if let Some(address) = address {
                leaflet.address = address.clone();
            }
            let document = lay_out(&leaflet, *paper, Colour::Full, false).unwrap();
            let flap = wide / 3.0 - 1.0;
            let panel = (wide - flap) / 2.0;
            let folds = [[0.0, flap, flap + panel, wide], [0.0, panel, 2.0 * panel, wide]];
            for (page, folds) in document.pages().iter().zip(folds) {
                each_place(&page.frame, &mut |at, item| {
                    assert!(item.size.to_pt() >= 10.99, "{} at {:?}", item.text, item.size);
                    let (left, right) = (at.x.to_mm(), (at.x + item.width()).to_mm());
                    let (top, bottom) = ((at.y - item.size * 0.67).to_mm(), at.y.to_mm());
                    let own = folds.windows(2).find(|own| own[0] <= left && left < own[1]).unwrap();
                    let inside =
                        left > own[0] + 8.0 && right < own[1] - 7.5 && top > 10.0 && bottom < high - 8.5;
                    assert!(inside, "“{}” {left} {right} {top} {bottom} in {own:?}", item.text);
                });
            }
        }
    }

    #[test]
    fn tables_and_words_with_their_meanings_can_be_printed() {
        let plain = |text: &str| vec![Span { text: text.to_owned(), ..Span::default() }];
        let mut leaflet = shelf::leaflet();
        leaflet.inside[0] = vec![Section {
            heading: "Tea".to_owned(),
            blocks: vec![
                Block::Table {
                    head: vec![plain("Cup"), plain("Pot")],
                    rows: vec![vec![plain("one"), plain("two")], vec![plain("three"), vec![]]],
                },
                Block::Terms { items: vec![Term { term: plain("Mug"), meaning: plain("It holds tea.") }] },
            ],
        }];
        let pdf = leaflet_pdf(&leaflet, Paper::A4, Colour::Full).unwrap();
        assert!(pdf.starts_with(b"%PDF-"));
    }

    #[test]
    fn a_panel_never_runs_over() {
        let mut long = shelf::leaflet();
        let more = long.inside[0][0].blocks.clone();
        for _ in 0..12 {
            long.inside[0][0].blocks.extend(more.clone());
        }
        assert_eq!(lay_out(&long, Paper::A4, Colour::Full, false).unwrap_err(), PressError::TooMuch);
    }
}
