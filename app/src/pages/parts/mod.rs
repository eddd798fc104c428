//! What several pages are made of.

pub mod drawings;
pub mod errors;
pub mod facts;
pub mod field;
pub mod finder;
pub mod follow;
pub mod icons;
pub mod moments;
pub mod pager;
pub mod rows;
pub mod told;
pub mod venue;
