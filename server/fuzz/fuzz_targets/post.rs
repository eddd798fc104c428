//! [`post`] under fire.

#![no_main]

#[path = "../under_fire/desk.rs"]
mod desk;
#[path = "../under_fire/post.rs"]
mod post;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| post::holds(bytes));
