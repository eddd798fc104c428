//! Any bytes at all, sent to the return address of a letter: no panic, and nothing is believed of anybody without a letter
//! of ours.

use server::{
    letters::bounces::{self, Taken},
    tokens::Purpose,
};

use super::desk;

/// Tries what comes back.
pub fn holds(bytes: &[u8]) {
    let (desk, runtime) = desk::opened();
    let stranger = ["ana@example.org".to_owned(), String::from_utf8_lossy(bytes).into_owned()];
    let ours = [format!("bounce+7.{}@example.org", desk.key.short_token(Purpose::Bounce, 7))];
    runtime.block_on(async {
        let taken = bounces::take(desk, bytes, &stranger).await.expect("the database can be read");
        assert_eq!(taken, Taken::NotOurs);
        bounces::take(desk, bytes, &ours).await.expect("the database can be read");
    });
}
