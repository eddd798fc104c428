//! [`pictures`] under fire.

#![no_main]

#[path = "../under_fire/pictures.rs"]
mod pictures;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| pictures::holds(bytes));
