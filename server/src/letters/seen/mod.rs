//! What moderators see of the post: how much waits and why, what was given up, what is withheld, what came back. Addresses are shown
//! shortened: enough to know one's own, too little to write to.

pub(super) mod store;

pub use store::Line;

use super::{
    outbox::Ended,
    store::by_id,
    suppressions::{self, Why},
};
use crate::{Desk, broken::Broken, ids::LetterId, people::Moderator};

/// What moderators do to letters, as the log writes it.
const GIVEN_UP: &str = "given_up";
const SENT_NOW: &str = "sent_now";

/// How the post stands.
#[derive(Debug)]
pub struct Seen {
    /// How many letters of each kind wait.
    pub waiting: Vec<(String, usize)>,
    /// Those that are tried next.
    pub next: Vec<Letter>,
    /// How many were given up in the last thirty days.
    pub failed: usize,
    /// The newest of them.
    pub given_up: Vec<Letter>,
    /// How many were withheld in the last thirty days, because their addresses take no letters.
    pub withheld: usize,
    /// The newest of them.
    pub kept_back: Vec<Letter>,
    /// How many went out in the last thirty days and came back.
    pub came_back: usize,
    /// The newest of them.
    pub returned: Vec<Letter>,
    /// How many addresses take no letters.
    pub suppressed: usize,
}

/// A letter as a moderator sees it.
#[derive(Debug)]
pub struct Letter {
    /// Its line of the outbox, with its address and what was said of it shortened.
    pub line: Line,
    /// Why it ended, if it did.
    pub ended: Option<Ended>,
}

/// How the post stands.
///
/// # Errors
/// When the database cannot be read.
pub async fn look(desk: &Desk, _: &Moderator) -> Result<Seen, Broken> {
    let letters = async |ids: Vec<LetterId>| -> Result<Vec<Letter>, Broken> {
        Ok(store::lines(&desk.db, &ids).await?.into_iter().map(shortened).collect())
    };
    Ok(Seen {
        waiting: store::count_waiting(&desk.db).await?,
        next: letters(store::next(&desk.db).await?).await?,
        failed: store::count_failed(&desk.db).await?,
        given_up: letters(store::given_up(&desk.db).await?).await?,
        withheld: store::count_withheld(&desk.db).await?,
        kept_back: letters(store::withheld(&desk.db).await?).await?,
        came_back: store::count_returned(&desk.db).await?,
        returned: letters(store::returned(&desk.db).await?).await?,
        suppressed: suppressions::count(desk).await?,
    })
}

/// A letter goes out now: one that waits, was given up, was withheld, or came back. Its address takes letters again, unless
/// its owner has complained. `false` when there is none to send.
///
/// # Errors
/// When the database cannot be written.
pub async fn try_now(desk: &Desk, moderator: &Moderator, id: LetterId) -> Result<bool, Broken> {
    let now = desk.clock.now();
    let Some(letter) = by_id(&desk.db, id).await? else { return Ok(false) };
    let why = suppressions::among(desk, std::iter::once(letter.address.as_str())).await?;
    if why.get(&letter.address) == Some(&Why::Complaint) {
        return Ok(false);
    }
    let mut tx = desk.db.write().await?;
    let is_there = store::try_now(&mut tx, id, now).await?;
    if is_there {
        suppressions::lift(desk, &mut tx, letter.person_id).await?;
        store::take_giving_up_back(&mut tx, id, now).await?;
        store::log(&mut tx, id, SENT_NOW, moderator.person, now).await?;
    }
    tx.commit_unseen().await?;
    desk.bell.ring();
    Ok(is_there)
}

/// A letter that waits shall not be sent. `false` when none waits. [`try_now`] takes it back.
///
/// # Errors
/// When the database cannot be written.
pub async fn give_up(desk: &Desk, moderator: &Moderator, id: LetterId) -> Result<bool, Broken> {
    let mut tx = desk.db.write().await?;
    let now = desk.clock.now();
    let given_up = store::give_up(&mut tx, id, moderator.person, Ended::GivenUp.as_str(), now).await?;
    if given_up {
        store::log(&mut tx, id, GIVEN_UP, moderator.person, now).await?;
    }
    tx.commit_unseen().await?;
    Ok(given_up)
}

fn shortened(line: Line) -> Letter {
    let ended = line.ended_why.as_deref().and_then(Ended::parse);
    let last_error = line.last_error.as_deref().map(without_addresses);
    let address = short_address(&line.address);
    Letter { ended, line: Line { address, last_error, ..line } }
}

/// `a…@example.org`.
fn short_address(address: &str) -> String {
    match address.rsplit_once('@') {
        Some((local, domain)) => format!("{}…@{domain}", local.chars().take(1).collect::<String>()),
        None => "…".to_owned(),
    }
}

/// What a mail server said, its addresses shortened.
fn without_addresses(said: &str) -> String {
    let is_edge = |c: char| c.is_whitespace() || "<>()[]\"',;:".contains(c);
    said.split_inclusive(is_edge)
        .map(|word| {
            let bare = word.trim_end_matches(is_edge);
            let edge = word.get(bare.len()..).unwrap_or_default();
            if bare.contains('@') { format!("{}{edge}", short_address(bare)) } else { word.to_owned() }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_whole_address_is_shown() {
        for (said, shown) in [
            ("550 5.1.1 <ana@example.org>: nobody", "550 5.1.1 <a…@example.org>: nobody"),
            ("ana+cafe@example.org is full", "a…@example.org is full"),
            ("quoted 'ana@example.org', \"ben@example.org\"", "quoted 'a…@example.org', \"b…@example.org\""),
            ("no address at all", "no address at all"),
            ("@", "…@"),
            ("", ""),
        ] {
            assert_eq!(without_addresses(said), shown);
        }
    }
}
