//! The plan of a café on one sheet: every task with a box to tick, for the wall beside the kettle.

use serde::Serialize;
use typst_layout::PagedDocument;

use crate::codes::{self, Code};
use crate::presses::{self, Template};
use crate::{Colour, Paper, PressError, words};

/// The sheets that a plan comes on, the usual one first.
pub const PLAN_PAPERS: &[Paper] = &[Paper::A4, Paper::Letter];

/// What a plan says. Every sentence is ready-made, in the language of the plan.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PlanSheet {
    /// A language tag such as `en-GB`.
    pub language: String,
    /// "The plan, from the first idea to the day after".
    pub kicker: String,
    /// "Our café: Thursday 4 March 2027"; also the title of the document.
    pub title: String,
    /// What is done, day by day.
    pub steps: Vec<PlanStep>,
    /// Where to read more, before the address.
    pub foot: String,
    /// The full address, in the code and as a link.
    pub qr: String,
    /// What the code is, for those who do not see it.
    pub qr_alt: String,
    /// The same address, short, as printed.
    pub address: String,
    /// "If someone will not wake up, call the ambulance".
    pub help_line: String,
}

/// What is done on one day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PlanStep {
    /// "8 weeks before".
    pub when: String,
    /// "Thursday 7 January 2027".
    pub day: String,
    /// Each thing to do, in a few words.
    pub tasks: Vec<String>,
}

/// A plan as a tagged PDF of one page that meets PDF/UA-1.
pub fn plan_pdf(plan: &PlanSheet, paper: Paper, colour: Colour) -> Result<Vec<u8>, PressError> {
    presses::pdf(&lay_out(plan, paper, colour)?)
}

#[derive(Serialize)]
struct Sheet<'a> {
    plan: &'a PlanSheet,
    lang: String,
    region: Option<String>,
    millimetres: (f64, f64),
    colour: Colour,
    code: Code,
}

fn lay_out(plan: &PlanSheet, paper: Paper, colour: Colour) -> Result<PagedDocument, PressError> {
    let (lang, region) = words::language(&plan.language)?;
    let code = codes::code(&plan.qr)?;
    let sheet = Sheet { plan, lang, region, millimetres: paper.millimetres(), colour, code };
    let document = presses::set_in_type(Template::Plan, &sheet, 1)?;
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
    fn no_word_is_small_or_near_the_edge_or_upon_another() {
        let far = "cafes.the-harm-reduction-network-of-a-long-town.example:8443".to_owned();
        for (paper, address) in PLAN_PAPERS.iter().flat_map(|paper| [(paper, None), (paper, Some(&far))]) {
            let (wide, high) = paper.millimetres();
            for mut plan in [shelf::plan(), shelf::late_plan()] {
                if let Some(address) = address {
                    plan.address = address.clone();
                }
                let document = lay_out(&plan, *paper, Colour::Full).unwrap();
                let mut taken: Vec<[f64; 4]> = Vec::new();
                each_place(&document.pages()[0].frame, &mut |at, item| {
                    assert!(item.size.to_pt() >= 11.99, "{} at {:?}", item.text, item.size);
                    let (left, right) = (at.x.to_mm(), (at.x + item.width()).to_mm());
                    let (top, bottom) = ((at.y - item.size * 0.66).to_mm(), at.y.to_mm());
                    let inside = left > 11.9 && right < wide - 11.9 && top > 9.9 && bottom < high - 9.0;
                    assert!(inside, "“{}” {left} {right} {top} {bottom}", item.text);
                    for [other_left, other_right, other_top, other_bottom] in &taken {
                        let beside = right <= other_left + 0.2
                            || left >= other_right - 0.2
                            || bottom <= *other_top
                            || top >= *other_bottom;
                        assert!(beside, "“{}” lies upon another word", item.text);
                    }
                    taken.push([left, right, top, bottom]);
                });
            }
        }
    }

    #[test]
    fn what_does_not_fit_is_said() {
        let mut long = shelf::plan();
        let more = long.steps.clone();
        for _ in 0..4 {
            long.steps.extend(more.clone());
        }
        assert_eq!(lay_out(&long, Paper::A4, Colour::Full).unwrap_err(), PressError::TooMuch);
    }
}
