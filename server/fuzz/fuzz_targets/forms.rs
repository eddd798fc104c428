//! [`forms`] under fire.

#![no_main]

#[path = "../../../app/src/pages/form.rs"]
mod form;
#[path = "../under_fire/forms.rs"]
mod forms;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| forms::holds(bytes));
