//! [`rules`] under fire.

#![no_main]

#[path = "../under_fire/rules.rs"]
mod rules;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| rules::holds(bytes));
