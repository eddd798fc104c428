//! Wishes for a letter: taken alike for every address, known or not, and answered by the loop. How long the page takes
//! tells nobody whether we know the address, and one that we do not know leaves no trace.
//!
//! They wait in memory only: on disk even a stranger's address would leave one. Whoever asked in the second in which the
//! program ends asks again.

use std::sync::{Arc, Mutex, PoisonError};

use super::{Address, signing_in, store};
use crate::{Desk, broken::Broken, fields::Fields, follows, letters, listings::Refusals, words::Words};

/// So many wishes wait at once; whoever comes when there are more asks again.
const WAITING_MOST: usize = 1_000;

/// What somebody wants at their address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// A link to sign in with.
    SignIn,
    /// All their private links.
    Links,
}

/// Wishes that wait for the loop.
#[derive(Clone, Debug, Default)]
pub struct Wishes(Arc<Mutex<Vec<(Address, Wish)>>>);

impl Wishes {
    fn add(&self, address: Address, wish: Wish) {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if waiting.len() < WAITING_MOST && !waiting.contains(&(address.clone(), wish)) {
            waiting.push((address, wish));
        }
    }

    fn take(&self) -> Vec<(Address, Wish)> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Takes what somebody wants at the address that they typed. The letter goes out a moment later, once in ten minutes at
/// most, if we know the address.
///
/// # Errors
/// When what was typed is no address.
pub fn wish(desk: &Desk, what: Wish, fields: &Fields, words: Words) -> Result<(), Refusals> {
    let mut refusals = Refusals::default();
    let Some(address) = follows::address(fields, words, &mut refusals) else { return Err(refusals) };
    desk.wishes.add(address, what);
    desk.bell.ring();
    Ok(())
}

/// Answers every wish. Says how many there were.
///
/// # Errors
/// When the database cannot be written.
pub async fn answer_wishes(desk: &Desk) -> Result<usize, Broken> {
    let wishes = desk.wishes.take();
    for (address, wish) in &wishes {
        let mut tx = desk.db.write().await?;
        let Some(person) = store::person_of(&mut tx, address.as_str()).await? else { continue };
        match wish {
            Wish::SignIn => signing_in::write_link(desk, &mut tx, person).await?,
            Wish::Links => letters::links::write(desk, &mut tx, person).await?,
        }
        tx.commit().await?;
    }
    Ok(wishes.len())
}

#[cfg(test)]
mod tests {
    use super::{Address, WAITING_MOST, Wish, Wishes};

    #[test]
    fn the_same_wish_waits_once_and_a_flood_fills_no_memory() {
        let wishes = Wishes::default();
        let address = |number: usize| Address::parse(&format!("p{number}@example.org")).expect("an address");
        for _ in 0..2 {
            wishes.add(address(0), Wish::Links);
        }
        wishes.add(address(0), Wish::SignIn);
        assert_eq!(wishes.take().len(), 2);
        for number in 0..2 * WAITING_MOST {
            wishes.add(address(number), Wish::SignIn);
        }
        assert_eq!(wishes.take().len(), WAITING_MOST);
        assert!(wishes.take().is_empty());
    }
}
