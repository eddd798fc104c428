//! Any text at all as the token of a link: no panic, and nobody guesses one.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use server::{
    chance::Chance,
    tokens::{Key, Purpose},
};

static KEY: LazyLock<Key> = LazyLock::new(|| Key::fresh(&Chance::System));

fuzz_target!(|bytes: &[u8]| {
    let token = String::from_utf8_lossy(bytes);
    if let Some(row) = Key::row_of(&token) {
        assert!(!KEY.is_genuine(&token, Purpose::Manage, row, 0));
        let real = KEY.token(Purpose::Manage, row.abs() >> 24, 0);
        assert!(!KEY.is_genuine(&real, Purpose::Confirm, row.abs() >> 24, 0));
    }
    assert!(!KEY.is_short_token(&token, Purpose::Manage, 1));
});
