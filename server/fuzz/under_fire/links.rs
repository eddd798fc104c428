//! Any text at all as the token of a link, as a cookie, as the name of a date: no panic, and nobody guesses one.

use pure::recurrence::DateName;
use server::{
    people,
    tokens::{Key, Purpose},
};

use super::desk;

const PURPOSES: &[Purpose] = &[
    Purpose::Confirm,
    Purpose::Manage,
    Purpose::Holder,
    Purpose::Invitation,
    Purpose::SignIn,
    Purpose::NewAddress,
    Purpose::Receipt,
    Purpose::Form,
    Purpose::Follow,
    Purpose::Unsubscribe,
    Purpose::Request,
    Purpose::Setup,
    Purpose::Bounce,
];

/// Tries a token.
pub fn holds(bytes: &[u8]) {
    let (desk, runtime) = desk::opened();
    let key = &desk.key;
    let token = String::from_utf8_lossy(bytes);
    if let Some(row) = Key::row_of(&token) {
        for purpose in PURPOSES {
            assert!(!key.is_genuine(&token, *purpose, row, 0));
        }
        let real = key.token(Purpose::Manage, row, 0);
        assert!(key.is_genuine(&real, Purpose::Manage, row, 0) && Key::row_of(&real) == Some(row));
        assert!(key.is_genuine(&real.to_uppercase(), Purpose::Manage, row, 0));
        for other in PURPOSES.iter().filter(|other| **other != Purpose::Manage) {
            assert!(!key.is_genuine(&real, *other, row, 0), "{other:?}");
        }
        assert!(
            !key.is_genuine(&real, Purpose::Manage, row, 1)
                && !key.is_genuine(&real, Purpose::Manage, row + 1, 0)
        );
    }
    assert!(!key.is_short_token(&token, Purpose::Manage, 1));
    if let Ok(name) = token.parse::<DateName>() {
        assert_eq!(name.to_string().parse::<DateName>(), Ok(name));
    }
    for cookies in [token.to_string(), format!("cuppa={token}"), format!("a=b; cuppa={token}; c")] {
        let Some(session) = people::session_in(desk, &cookies) else { continue };
        let who = runtime.block_on(people::signed_in(desk, &session)).expect("the database can be read");
        assert!(who.is_none(), "{cookies}");
    }
}
