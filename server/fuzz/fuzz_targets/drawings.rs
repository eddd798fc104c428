//! [`drawings`] under fire.

#![no_main]

#[path = "../under_fire/drawings.rs"]
mod drawings;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| drawings::holds(bytes));
