//! Sends what waits: claims some letters with a lease, composes each, hands it to the post, then notes what became of it.
//!
//! What a mail server has taken is noted in a file at once (`handed.rs`), and in the database a moment later, together with
//! whatever else went out meanwhile. A crash between the server's yes and that note sends a letter twice under one
//! Message-ID; nothing else does.

use std::{
    collections::HashMap,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use tokio::{sync::mpsc, task::JoinSet};

use super::{
    bounces, compose, mail_host,
    people::Kind,
    post::{Envelope, PATIENCE, Undelivered},
    replies, requests,
    seen::store as seen,
    sheet::Sheet,
    store::{self, Waiting},
    suppressions::{self, Why},
};
use crate::{
    Desk,
    broken::{Broken, WhileDoing},
    db::Tx,
    ids::{LetterId, Moment, PersonId},
    people::{self, Address},
};

pub use super::seen::Line;

/// Nobody else sends a claimed letter for so many seconds.
const LEASE_SECONDS: i64 = 120;
/// So many letters are claimed at once: those that can go out well within their lease.
const CLAIMED_MOST: u32 = 256;
/// How long to wait after the first, second … failure: two days in all.
const WAITS: &[i64] = &[60, 300, 1_800, 7_200, 21_600, 43_200, 43_200, 55_440];
/// What was being handed over when the program was killed waits so long: one that is killed again and again must not send
/// the same few letters each time.
const DOUBT_SECONDS: i64 = 20;
/// A server that does not want a letter is asked so often.
const UNWILLING_MOST: i64 = 4;
/// A letter that went out, or was given up, is known for so long. So is its file, where letters are files.
pub(crate) const SENT_SECONDS: i64 = 30 * 24 * 60 * 60;
/// When the database cannot be written, what became of letters is noted again so often …
const NOTED_AGAIN_MOST: u32 = 3;
/// … after so long.
const NOTED_AGAIN: Duration = Duration::from_secs(1);

/// Why a letter has ended without going out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// Nothing in it was true any more.
    Untrue,
    /// Nothing is sent to its address.
    Suppressed,
    /// A mail server refused it for good.
    Refused,
    /// No mail server took it for two days.
    Late,
    /// A moderator gave it up.
    GivenUp,
    /// It went out and came back.
    Bounced,
}

impl Ended {
    const ALL: &[Self] =
        &[Self::Untrue, Self::Suppressed, Self::Refused, Self::Late, Self::GivenUp, Self::Bounced];

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Untrue => "untrue",
            Self::Suppressed => "suppressed",
            Self::Refused => "refused",
            Self::Late => "late",
            Self::GivenUp => "given_up",
            Self::Bounced => "bounced",
        }
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|ended| ended.as_str() == text)
    }
}

/// What became of a letter that was claimed.
enum Outcome {
    Sent,
    /// Nothing was left to say.
    Untrue,
    Suppressed(Why),
    /// It did not have its turn, and comes back then.
    PutOff(Moment),
    Later(Moment, String),
    Failed(Ended, String),
    /// There is no such mailbox.
    Nobody {
        address: String,
        status: Option<String>,
        error: String,
    },
}

impl Outcome {
    /// Whether a mail server was asked to take it.
    fn is_tried(&self) -> bool {
        !matches!(self, Self::Untrue | Self::Suppressed(_) | Self::PutOff(_))
    }
}

/// What one delivery did.
#[derive(Clone, Copy, Debug)]
pub struct Batch {
    /// So many letters were looked at.
    pub looked_at: usize,
    /// There may be more that are due, and somebody who takes them.
    pub is_full: bool,
}

/// Sends every letter that is due now. Says how many were looked at.
///
/// # Errors
/// When the database cannot be read or written.
pub async fn deliver_due(desk: &Desk) -> Result<usize, Broken> {
    let mut looked_at = 0;
    loop {
        let batch = deliver_some(desk).await?;
        looked_at += batch.looked_at;
        if !batch.is_full {
            return Ok(looked_at);
        }
    }
}

/// Sends as many of the letters that are due now as are claimed at once.
///
/// # Errors
/// When the database cannot be read or written.
pub async fn deliver_some(desk: &Desk) -> Result<Batch, Broken> {
    // The last delivery could not note what became of its letters.
    if desk.handed.is_left() {
        take_up(desk).await?;
    }
    let room = desk.pace.room(desk.clock.timestamp(), CLAIMED_MOST);
    if room == 0 {
        return Ok(Batch { looked_at: 0, is_full: false });
    }
    let letters = claim(desk, room).await?;
    let looked_at = letters.len();
    if looked_at == 0 {
        return Ok(Batch { looked_at, is_full: false });
    }
    // Whoever does not answer is not asked again for every letter that waits.
    let is_there = carry_all(desk, letters).await?;
    Ok(Batch { looked_at, is_full: is_there && u32::try_from(looked_at).is_ok_and(|count| count >= room) })
}

/// Takes up the letters that were being sent when the last server ended, or when the database could not be written, but
/// those that a mail server had taken. Only the one that holds the folder may, while it sends nothing.
///
/// # Errors
/// When the database cannot be written.
pub(crate) async fn take_up(desk: &Desk) -> Result<usize, Broken> {
    let (left, now) = (desk.handed.left(), desk.clock.now());
    let mut tx = desk.db.write().await?;
    store::was_sent(&mut tx, &left.taken, now).await?;
    store::is_doubtful(&mut tx, &left.doubtful, now.plus(DOUBT_SECONDS)).await?;
    let taken = store::end_leases(&mut tx).await?;
    tx.commit_unseen().await?;
    desk.handed.clear()?;
    Ok(usize::try_from(taken).unwrap_or(usize::MAX))
}

/// The outbox, newest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn lines(desk: &Desk) -> Result<Vec<Line>, Broken> {
    seen::lines(&desk.db, &seen::newest(&desk.db).await?).await
}

/// One line of the outbox.
///
/// # Errors
/// When the database cannot be read.
pub async fn line(desk: &Desk, id: LetterId) -> Result<Option<Line>, Broken> {
    Ok(seen::lines(&desk.db, &[id]).await?.pop())
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

/// Sends a letter by hand, past the outbox, to see whether letters arrive.
///
/// # Errors
/// What the mail server said.
pub async fn send_test(desk: &Desk, address: &Address) -> Result<(), String> {
    let words = desk.words();
    let site = desk.site.now();
    let sheet = Sheet::new(words, &words.letter_test_subject())
        .text(words.letter_test_opening())
        .because(words.letter_test_footer(site.name.as_str()));
    let message_id = format!("<{}@{}>", desk.chance.uuid(), mail_host(desk));
    let now = desk.clock.now();
    let envelope = Envelope {
        from: &desk.settings.mail_from,
        name: &site.name,
        back_to: None,
        answers: &site.contact,
        to: address.as_str(),
        message_id: &message_id,
        written: now,
        kind: "test",
        file: format!("test-{}", now.0),
        thread: None,
        list: None,
        calendar: None,
    };
    desk.post.send(&desk.signer, &envelope, &sheet).await.map_err(Undelivered::into_words)
}

/// Forgets letters that went out or were given up thirty days ago.
pub(crate) async fn forget_sent(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    store::forget_sent(tx, now.plus(-SENT_SECONDS)).await
}

async fn claim(desk: &Desk, most: u32) -> Result<Vec<Waiting>, Broken> {
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let mut letters = store::claim(&mut tx, now, now.plus(LEASE_SECONDS), most).await?;
    tx.commit_unseen().await?;
    letters.sort_by_key(|letter| (!letter.is_asked_for, letter.due_at, letter.id));
    desk.pace.spend(letters.len());
    desk.shared.begin();
    Ok(letters)
}

/// What several hands share while they carry letters.
struct Round {
    /// Addresses of this round that nothing is sent to.
    closed: HashMap<String, Why>,
    /// Nobody answered: the rest stays here.
    away: AtomicBool,
    /// Whoever has not had their turn by then comes again: the lease is nearly over.
    until: Moment,
}

/// Carries letters to the post, those to one person by one hand and in their order. Whether there is more to be done now.
async fn carry_all(desk: &Desk, letters: Vec<Waiting>) -> Result<bool, Broken> {
    let patience = i64::try_from(PATIENCE.as_secs()).unwrap_or(LEASE_SECONDS);
    let round = Arc::new(Round {
        closed: suppressions::among(desk, letters.iter().map(|letter| letter.address.as_str())).await?,
        away: AtomicBool::new(false),
        until: desk.clock.now().plus(LEASE_SECONDS - 2 * patience),
    });
    let hands = desk.post.hands().min(letters.len()).max(1);
    let mut piles: Vec<Vec<Waiting>> = (0..hands).map(|_| Vec::new()).collect();
    for letter in letters {
        let hand = usize::try_from(letter.person_id.0.unsigned_abs()).unwrap_or_default() % hands;
        if let Some(pile) = piles.get_mut(hand) {
            pile.push(letter);
        }
    }
    let (tell, mut told) = mpsc::unbounded_channel();
    let mut working = JoinSet::new();
    for pile in piles {
        let (desk, round, tell) = (desk.clone(), Arc::clone(&round), tell.clone());
        working.spawn(async move {
            for letter in pile {
                let outcome = match round.away.load(Ordering::Relaxed) || desk.clock.now() > round.until {
                    // Away is not its fault: it was not tried.
                    true => Outcome::PutOff(next_round(&desk)),
                    false => carry(&desk, &round, &letter).await,
                };
                if !outcome.is_tried() {
                    desk.pace.give_back(1);
                }
                if tell.send((letter, outcome)).is_err() {
                    return;
                }
            }
        });
    }
    drop(tell);
    let mut done = Vec::new();
    while told.recv_many(&mut done, usize::try_from(CLAIMED_MOST).unwrap_or(1)).await > 0 {
        match note(desk, &done).await {
            Ok(()) => done.clear(),
            // What the hands hold is on its way, and would go out twice if they were stopped: it is noted with what comes next.
            Err(broken) => tracing::error!("{}", broken.chain()),
        }
    }
    note_again(desk, &done).await?;
    while let Some(ended) = working.join_next().await {
        ended.while_doing("carrying letters")?;
    }
    desk.handed.clear()?;
    Ok(!round.away.load(Ordering::Relaxed))
}

/// Notes what could not be noted before, if there is any. What still cannot be is taken up from its file.
async fn note_again(desk: &Desk, done: &[(Waiting, Outcome)]) -> Result<(), Broken> {
    if done.is_empty() {
        return Ok(());
    }
    let mut tries = 1;
    loop {
        let _ = tokio::time::timeout(NOTED_AGAIN, std::future::pending::<()>()).await;
        match note(desk, done).await {
            Err(broken) if tries < NOTED_AGAIN_MOST => tracing::error!("{}", broken.chain()),
            noted => return noted,
        }
        tries += 1;
    }
}

fn next_round(desk: &Desk) -> Moment {
    desk.clock.now().plus(WAITS.first().copied().unwrap_or(LEASE_SECONDS))
}

/// Carries one letter. One that breaks here does not hold up the others.
async fn carry(desk: &Desk, round: &Round, letter: &Waiting) -> Outcome {
    match try_carrying(desk, round, letter).await {
        Ok(outcome) => outcome,
        Err(broken) => {
            tracing::error!(letter = letter.id.0, "{}", broken.chain());
            later(desk, letter, "it could not be put together".to_owned())
        }
    }
}

async fn try_carrying(desk: &Desk, round: &Round, letter: &Waiting) -> Result<Outcome, Broken> {
    let Some(address) = address_of(desk, letter).await? else { return Ok(Outcome::Untrue) };
    if !letter.is_asked_for
        && let Some(why) = closed_to(desk, round, letter, &address).await?
    {
        return Ok(Outcome::Suppressed(why));
    }
    let domain = Address::domain_of(&address);
    if !letter.is_asked_for
        && let Err(next) = desk.pace.take(domain, desk.clock.timestamp())
    {
        return Ok(Outcome::PutOff(next));
    }
    let Some(ready) = compose(desk, letter).await? else { return Ok(Outcome::Untrue) };
    let site = desk.site.now();
    let back_to = bounces::return_address(desk, letter.id);
    let envelope = Envelope {
        from: &desk.settings.mail_from,
        name: &site.name,
        back_to: back_to.as_deref(),
        answers: &site.contact,
        to: &address,
        message_id: &letter.message_id,
        written: letter.written_at,
        kind: &letter.kind,
        file: format!("{:06}-{}", letter.id.0, letter.kind),
        thread: ready.thread.as_deref().or(letter.listing_uid.as_deref()),
        list: ready.list.as_ref(),
        calendar: ready.calendar.as_deref(),
    };
    desk.handed.begin(letter.id);
    let sent = desk.post.send(&desk.signer, &envelope, &ready.sheet).await;
    if sent.is_err() {
        desk.handed.refused(letter.id);
    }
    let now = desk.clock.timestamp();
    Ok(match sent {
        Ok(()) => {
            desk.handed.taken(letter.id);
            desk.pace.sent(domain, now);
            Outcome::Sent
        }
        Err(Undelivered::Away(error)) => {
            round.away.store(true, Ordering::Relaxed);
            later(desk, letter, error)
        }
        Err(Undelivered::ForNow(error)) => later(desk, letter, error),
        Err(Undelivered::Slower(error)) => {
            desk.pace.slow(domain, now);
            later(desk, letter, error)
        }
        Err(Undelivered::Unwilling(error)) if letter.attempts < UNWILLING_MOST => later(desk, letter, error),
        Err(Undelivered::Unwilling(error) | Undelivered::ForGood(error)) => {
            tracing::warn!(letter = letter.id.0, "a letter was refused for good");
            Outcome::Failed(Ended::Refused, error)
        }
        Err(Undelivered::Nobody(error, status)) => {
            tracing::warn!(letter = letter.id.0, "a letter was refused for good: nobody is there");
            Outcome::Nobody { address, status, error }
        }
    })
}

/// Why nothing is sent to an address, if so.
async fn closed_to(
    desk: &Desk,
    round: &Round,
    letter: &Waiting,
    address: &str,
) -> Result<Option<Why>, Broken> {
    if address == letter.address {
        return Ok(round.closed.get(address).copied());
    }
    // It is another one since the letter was claimed.
    Ok(suppressions::among(desk, std::iter::once(address)).await?.get(address).copied())
}

/// Notes what became of some letters, in one change.
async fn note(desk: &Desk, done: &[(Waiting, Outcome)]) -> Result<(), Broken> {
    let now = desk.clock.now();
    let sent: Vec<LetterId> = done
        .iter()
        .filter(|(_, outcome)| matches!(outcome, Outcome::Sent))
        .map(|(letter, _)| letter.id)
        .collect();
    let mut tx = desk.db.write().await?;
    if !sent.is_empty() {
        store::sent(&mut tx, &sent, now).await?;
    }
    for (letter, outcome) in done {
        let id = letter.id;
        match outcome {
            Outcome::Sent => {}
            Outcome::Untrue => {
                store::unsent(&mut tx, id, now, Ended::Untrue.as_str(), "not sent: no longer true").await?;
                requests::was_untrue(&mut tx, letter, now).await?;
            }
            Outcome::Suppressed(why) => {
                let why = format!("not sent: the address takes no letters ({})", why.as_str());
                store::unsent(&mut tx, id, now, Ended::Suppressed.as_str(), &why).await?;
            }
            Outcome::PutOff(due) => store::put_off(&mut tx, id, *due).await?,
            Outcome::Later(due, error) => {
                store::later(&mut tx, id, *due, &replies::without_secrets(error)).await?;
            }
            Outcome::Failed(why, error) => {
                let error = replies::without_secrets(error);
                store::failed(&mut tx, id, now, why.as_str(), &error).await?;
            }
            Outcome::Nobody { address, status, error } => {
                let error = replies::without_secrets(error);
                store::failed(&mut tx, id, now, Ended::Refused.as_str(), &error).await?;
                suppressions::add(desk, &mut tx, address, Why::Refused, status.as_deref()).await?;
            }
        }
    }
    tx.commit_unseen().await
}

/// Where a letter goes now: to its person, or to the address that it is about. A person may have changed it, or be forgotten,
/// since the letter was claimed.
async fn address_of(desk: &Desk, letter: &Waiting) -> Result<Option<String>, Broken> {
    match (letter.address_change_id, Kind::parse(&letter.kind)) {
        (Some(change), Some(kind)) => people::addresses::goes_to(desk, kind, change).await,
        _ => store::address_of(&desk.db, letter.person_id).await,
    }
}

/// It is tried again, unless it was tried for two days.
fn later(desk: &Desk, letter: &Waiting, error: String) -> Outcome {
    let tries = usize::try_from(letter.attempts).unwrap_or(usize::MAX).saturating_sub(1);
    match WAITS.get(tries) {
        Some(wait) => Outcome::Later(desk.clock.now().plus(wait + jitter(desk, *wait)), error),
        None => {
            tracing::warn!(letter = letter.id.0, "a letter was given up after many tries");
            Outcome::Failed(Ended::Late, error)
        }
    }
}

/// Letters that failed together do not all come back in the same second: up to a tenth later, by chance.
fn jitter(desk: &Desk, wait: i64) -> i64 {
    let [first, second, ..] = desk.chance.bytes();
    i64::from(u16::from_be_bytes([first, second])) % (wait / 10).max(1)
}
