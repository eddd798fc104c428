//! Typesetting: data in, bytes out.
//!
//! Every sentence arrives ready-made and stays data: nothing a person typed is ever read as Typst source.
//! No clock, no network, no packages, no files but the templates, drawings and fonts built into the program.

// The shelf of sample posters is shared with the tests outside.
#[cfg(test)]
extern crate self as press;

mod codes;
mod invitations;
mod leaflets;
mod papers;
mod plans;
mod posters;
mod presses;
#[cfg(test)]
#[path = "../tests/shelf/mod.rs"]
mod shelf;
mod words;

pub use invitations::{INVITATION_PAPERS, Invitation, invitation_pdf, invitation_svg};
pub use leaflets::{Block, LEAFLET_PAPERS, Leaflet, Mark, Section, Span, Term, leaflet_pdf, leaflet_svg};
pub use papers::{Colour, Paper};
pub use plans::{PLAN_PAPERS, PlanSheet, PlanStep, plan_pdf};
pub use posters::{Poster, poster_pdf, poster_svg};

/// Why a sheet was not printed. `Broken` is ours to mend; the others say what the organiser can change.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PressError {
    /// Letters that no font here can draw. Leaving them out would change what was written.
    #[error("These letters cannot be printed yet: {0}")]
    Letters(String),
    /// More words than one sheet can hold, even after the last shortening.
    #[error("There are more words than fit on one sheet of this size.")]
    TooMuch,
    /// The printed code would be too fine for a phone to read.
    #[error("The address is too long for a code that a phone can read.")]
    AddressTooLong,
    /// Not a language tag such as `en-GB`.
    #[error("“{0}” is not a language tag.")]
    Language(String),
    /// A fault of this program, for the log.
    #[error("the press broke: {0}")]
    Broken(String),
}
