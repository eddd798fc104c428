//! Sends what waits: claims a letter with a lease, composes it, hands it to the post, then notes what became of it.
//!
//! A crash between handing over and noting sends a letter twice under one Message-ID; nothing else does.

use super::{
    compose,
    people::Kind,
    post::{Envelope, Undelivered},
    store::{self, Line, Waiting},
};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    ids::{LetterId, Moment, PersonId},
    people,
};

/// Nobody else sends a claimed letter for so many seconds.
const LEASE_SECONDS: i64 = 120;
/// How long to wait after the first, second … failure: to about two days in all.
const WAITS: &[i64] = &[60, 300, 1_800, 7_200, 21_600, 43_200, 86_400];

/// Sends every letter that is due now. Says how many were looked at.
///
/// # Errors
/// When the database cannot be read or written.
pub async fn deliver_due(desk: &Desk) -> Result<usize, Broken> {
    let mut looked_at = 0;
    while let Some(letter) = claim(desk).await? {
        looked_at += 1;
        deliver(desk, &letter).await?;
    }
    Ok(looked_at)
}

/// Takes up the letters that were being sent when the last server ended. Only the one that holds the folder may.
///
/// # Errors
/// When the database cannot be written.
pub(crate) async fn take_up(desk: &Desk) -> Result<usize, Broken> {
    let mut tx = desk.db.write().await?;
    let taken = store::end_leases(&mut tx).await?;
    tx.commit_unseen().await?;
    Ok(usize::try_from(taken).unwrap_or(usize::MAX))
}

/// The outbox, newest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn lines(desk: &Desk) -> Result<Vec<Line>, Broken> {
    store::lines(&desk.db).await
}

/// The words of a letter as they would be sent now: subject and plain text.
///
/// # Errors
/// When the database cannot be read.
pub async fn show(desk: &Desk, id: LetterId) -> Result<Option<(String, String)>, Broken> {
    let Some(letter) = store::by_id(&desk.db, id).await? else { return Ok(None) };
    Ok(compose(desk, &letter).await?.map(|ready| (ready.sheet.subject().to_owned(), ready.sheet.plain())))
}

/// The letters about what somebody follows, for themselves: oldest first.
pub(crate) async fn of_follower(desk: &Desk, person: PersonId) -> Result<Vec<store::ToFollower>, Broken> {
    store::of_follower(&desk.db, person).await
}

/// Forgets letters that went out or were given up thirty days ago.
pub(crate) async fn forget_sent(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    store::forget_sent(tx, now.plus(-30 * 24 * 60 * 60)).await
}

async fn claim(desk: &Desk) -> Result<Option<Waiting>, Broken> {
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let letter = store::claim(&mut tx, now, now.plus(LEASE_SECONDS)).await?;
    tx.commit_unseen().await?;
    Ok(letter)
}

async fn deliver(desk: &Desk, letter: &Waiting) -> Result<(), Broken> {
    let address = address_of(desk, letter).await?;
    let ready = compose(desk, letter).await?;
    let sent = match (&address, &ready) {
        (Some(address), Some(ready)) => {
            let site = desk.site.now();
            let envelope = Envelope {
                from: &desk.settings.mail_from,
                answers: &site.contact,
                to: address,
                message_id: &letter.message_id,
                written: letter.written_at,
                name: format!("{:06}-{}", letter.id.0, letter.kind),
                thread: ready.thread.as_deref(),
                list: ready.list.as_ref(),
            };
            Some(desk.post.send(&envelope, &ready.sheet).await)
        }
        _ => None,
    };
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    match sent {
        Some(Ok(())) => store::done(&mut tx, letter.id, now, None).await?,
        None => store::done(&mut tx, letter.id, now, Some("not sent: no longer true")).await?,
        Some(Err(Undelivered::ForGood(error))) => {
            tracing::warn!(letter = letter.id.0, "a letter was refused for good");
            store::failed(&mut tx, letter.id, now, &error).await?;
        }
        Some(Err(Undelivered::ForNow(error))) => match next_try(letter, now) {
            Some(due) => store::later(&mut tx, letter.id, due, &error).await?,
            None => {
                tracing::warn!(letter = letter.id.0, "a letter was given up after many tries");
                store::failed(&mut tx, letter.id, now, &error).await?;
            }
        },
    }
    tx.commit_unseen().await
}

/// Where a letter goes: to its person, or to the address that it is about.
async fn address_of(desk: &Desk, letter: &Waiting) -> Result<Option<String>, Broken> {
    match (letter.address_change_id, Kind::parse(&letter.kind)) {
        (Some(change), Some(kind)) => people::addresses::goes_to(desk, kind, change).await,
        _ => people::store::address_of(&desk.db, letter.person_id).await,
    }
}

fn next_try(letter: &Waiting, now: Moment) -> Option<Moment> {
    let tries = usize::try_from(letter.attempts).unwrap_or(usize::MAX).saturating_sub(1);
    // Letters that failed together do not all come back in the same second.
    WAITS.get(tries).map(|wait| now.plus(wait + letter.id.0 % 17))
}
