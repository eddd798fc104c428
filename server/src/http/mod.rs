//! What is answered without a page: feeds, print, pictures, health; and the guard in front of everything.

pub mod accept;
pub(crate) mod announced;
pub mod api;
pub mod cache;
pub mod choices;
pub mod door;
pub mod embeds;
pub mod feeds;
pub mod followed;
pub mod guard;
pub mod health;
pub mod json_ld;
pub mod kept;
pub mod maps;
pub mod news;
pub mod oembed;
pub mod one_date;
pub mod pictures;
pub mod plan;
pub mod print;
pub mod sitemap;
pub mod towns;
pub mod words;
pub mod write_ups;
