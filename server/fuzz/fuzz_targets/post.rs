//! [`post`] under fire.

#![no_main]

#[path = "../under_fire/desk.rs"]
mod desk;
#[path = "../under_fire/post.rs"]
mod post;

libfuzzer_sys::fuzz_target!(
    // Else a panic that the reader takes care of would end the run.
    init: drop(std::panic::take_hook()),
    |bytes: &[u8]| post::holds(bytes)
);
