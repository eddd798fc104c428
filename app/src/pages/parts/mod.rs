//! What several pages are made of.

pub mod differences;
pub mod downloads;
pub mod drawings;
pub mod errors;
pub mod facts;
pub mod field;
pub mod filters;
pub mod finder;
pub mod follow;
pub mod icons;
pub mod in_english;
pub mod letters_in;
pub mod listing_form;
pub mod moments;
pub mod pager;
pub mod rescued;
pub mod rows;
pub mod start;
pub mod terms;
pub mod told;
pub mod told_in;
pub mod towns;
pub mod venue;
pub mod wording;
