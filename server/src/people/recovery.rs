//! Codes on paper, for whoever can no longer read their letters. Each signs in once; here is a digest of them only.

use data_encoding::BASE32_NOPAD;

use super::{SignedIn, store};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    ids::{Moment, PersonId},
    letters::people::Kind,
    tokens,
};

/// So many codes are made at once.
const MADE: usize = 8;
/// So many random bytes are in one: 80 bits, which nobody guesses.
const BYTES: usize = 10;

/// Makes new codes. Those of before open nothing any more. This is the only time that anybody sees them; their owner is
/// told by letter that there are new ones, as whoever sits at their open session could make some.
///
/// # Errors
/// When the database cannot be written.
pub async fn make_codes(desk: &Desk, who: &SignedIn) -> Result<Vec<String>, Broken> {
    let codes: Vec<String> =
        (0..MADE).map(|_| BASE32_NOPAD.encode(&desk.chance.bytes()[..BYTES]).to_lowercase()).collect();
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    store::forget_codes(&mut tx, who.person).await?;
    for code in &codes {
        store::keep_code(&mut tx, who.person, &tokens::digest(code), now).await?;
    }
    Kind::CodesMade.write_about_codes(desk, &mut tx, who.person, now).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(codes.iter().map(|code| in_fours(code)).collect())
}

/// How many codes of somebody are left.
///
/// # Errors
/// When the database cannot be read.
pub async fn codes_left(desk: &Desk, who: &SignedIn) -> Result<u32, Broken> {
    let left = store::codes_left(&desk.db, who.person).await?;
    Ok(u32::try_from(left).unwrap_or_default())
}

/// Uses a code up that somebody typed; gives whose it is.
pub(super) async fn use_up(tx: &mut Tx, typed: &str, now: Moment) -> Result<Option<PersonId>, Broken> {
    store::use_code(tx, &tokens::digest(&as_made(typed)), now).await
}

/// As people copy it best: four letters at a time.
fn in_fours(code: &str) -> String {
    let letters: Vec<char> = code.chars().collect();
    letters.chunks(4).map(String::from_iter).collect::<Vec<_>>().join("-")
}

/// A typed code as it was made: no gaps, small letters, and the digits that no code has read as what they look like.
fn as_made(typed: &str) -> String {
    typed
        .chars()
        .filter(|letter| letter.is_ascii_alphanumeric())
        .map(|letter| match letter.to_ascii_lowercase() {
            '0' => 'o',
            '1' => 'l',
            '8' => 'b',
            letter => letter,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{as_made, in_fours};

    #[test]
    fn a_code_is_read_however_it_was_copied() {
        assert_eq!(in_fours("abcdefghijklmnop"), "abcd-efgh-ijkl-mnop");
        for typed in ["abcd-efgh-ijkl-mnop", " ABCD EFGH IJKL MNOP ", "a8cd–efgh—ijk1-mn0p"] {
            assert_eq!(as_made(typed), "abcdefghijklmnop", "{typed}");
        }
    }
}
