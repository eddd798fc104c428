//! The general poster: an invitation to talk, not to one evening.

use serde::Serialize;
use typst_layout::PagedDocument;

use crate::codes::{self, Code};
use crate::presses::{self, Template};
use crate::{Colour, Paper, PressError, words};

/// The sheets that the general poster comes on, the usual one first.
pub const INVITATION_PAPERS: &[Paper] = &[Paper::A4, Paper::A3, Paper::Letter];

/// What the general poster says. Every sentence is ready-made, in the language of the poster.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Invitation {
    /// A language tag such as `en-GB`.
    pub language: String,
    /// The title of the document.
    pub document_title: String,
    /// "Harm reduction cafés".
    pub kicker: String,
    /// What the first cup says: the first half of the invitation.
    pub says: String,
    /// What the second cup answers: the other half.
    pub answers: String,
    /// What it is, in a few short lines.
    pub lines: Vec<String>,
    /// "Find a café near you, or start one."
    pub call: String,
    /// The full address, in the code and as a link.
    pub qr: String,
    /// What the code is, for those who do not see it.
    pub qr_alt: String,
    /// The same address, short, as printed.
    pub address: String,
    /// "In an emergency call the ambulance".
    pub help_line: String,
}

/// The general poster as a tagged PDF that meets PDF/UA-1.
pub fn invitation_pdf(invitation: &Invitation, paper: Paper, colour: Colour) -> Result<Vec<u8>, PressError> {
    presses::pdf(&lay_out(invitation, paper, colour)?)
}

/// The general poster as a picture, for a preview.
pub fn invitation_svg(invitation: &Invitation, paper: Paper, colour: Colour) -> Result<String, PressError> {
    presses::svg(&lay_out(invitation, paper, colour)?)
}

#[derive(Serialize)]
struct Sheet<'a> {
    poster: &'a Invitation,
    lang: String,
    region: Option<String>,
    millimetres: (f64, f64),
    colour: Colour,
    code: Code,
}

fn lay_out(invitation: &Invitation, paper: Paper, colour: Colour) -> Result<PagedDocument, PressError> {
    let (lang, region) = words::language(&invitation.language)?;
    let code = codes::code(&invitation.qr)?;
    let sheet = Sheet { poster: invitation, lang, region, millimetres: paper.millimetres(), colour, code };
    let document = presses::set_in_type(Template::Invitation, &sheet, 1)?;
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
    fn words_are_never_small_and_never_near_the_edge() {
        let far = "cafes.the-harm-reduction-network-of-a-long-town.example:8443".to_owned();
        for (paper, address) in INVITATION_PAPERS.iter().flat_map(|p| [(p, None), (p, Some(&far))]) {
            let (wide, high) = paper.millimetres();
            let mut invitation = shelf::invitation();
            if let Some(address) = address {
                invitation.address = address.clone();
            }
            let document = lay_out(&invitation, *paper, Colour::Full).unwrap();
            each_place(&document.pages()[0].frame, &mut |at, item| {
                assert!(item.size.to_pt() >= 11.99, "{} at {:?}", item.text, item.size);
                let (left, right) = (at.x.to_mm(), (at.x + item.width()).to_mm());
                let inside =
                    left > 11.9 && right < wide - 11.5 && at.y.to_mm() > 12.0 && at.y.to_mm() < high - 9.0;
                assert!(inside, "“{}” {left} {right} {:?}", item.text, at.y.to_mm());
            });
        }
    }
}
