//! What is answered without a page: feeds, print, pictures, health; and the guard in front of everything.

pub mod cache;
pub mod feeds;
pub mod guard;
pub mod health;
pub mod news;
pub mod pictures;
pub mod print;
