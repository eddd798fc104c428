//! Line drawings of our own: one weight, a few colours from the style sheet, nothing that needs words.

use leptos::prelude::*;

/// A table set for whoever comes.
pub const TABLE: &str = include_str!("drawings/table.svg");
/// Two cups and a pot.
pub const CUPS: &str = include_str!("drawings/cups.svg");
/// One cup.
pub const CUP: &str = include_str!("drawings/cup.svg");
/// Two chairs and a cup: somebody may come.
pub const CHAIRS: &str = include_str!("drawings/chairs.svg");
/// A door that stands open.
pub const DOOR: &str = include_str!("drawings/door.svg");
/// A cup that fell over.
pub const SPILLED: &str = include_str!("drawings/spilled.svg");
/// People talking.
pub const TALK: &str = include_str!("drawings/talk.svg");

/// Puts a drawing on a page.
#[must_use]
pub fn drawing(svg: &'static str) -> AnyView {
    view! { <span class="drawing" aria-hidden="true" inner_html=svg></span> }.into_any()
}
