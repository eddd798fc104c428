//! [`links`] under fire.

#![no_main]

#[path = "../under_fire/desk.rs"]
mod desk;
#[path = "../under_fire/links.rs"]
mod links;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| links::holds(bytes));
