//! [`calendars`] under fire.

#![no_main]

#[path = "../under_fire/calendars.rs"]
mod calendars;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| calendars::holds(bytes));
