//! [`markdown`] under fire.

#![no_main]

#[path = "../under_fire/markdown.rs"]
mod markdown;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| markdown::holds(bytes));
