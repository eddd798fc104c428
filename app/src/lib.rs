//! The face. The browser gets `islands`; the server gets both rooms.
pub mod islands;

#[cfg(feature = "ssr")]
pub mod pages;
