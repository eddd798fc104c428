//! The loop behind the pages: daily and weekly letters, those before a date, letters that are due, calendars of others, dates that must reach further
//! ahead.

use std::{sync::Arc, time::Duration};

use tokio::{
    sync::{Notify, watch},
    task::JoinHandle,
};

use crate::{
    Desk,
    broken::Broken,
    follows, imports,
    letters::{bounces, outbox},
    listings, moderation, people, retention, rights,
};

/// How often the loop looks by itself.
const ROUND: Duration = Duration::from_secs(15);
/// How often somebody looks whether another process has written.
const GLANCE: Duration = Duration::from_secs(1);
/// Dates are brought forward once in so many rounds: about every six hours.
const ROLL_EVERY: u32 = 6 * 60 * 4;

/// Organisers are asked, and moderators told, once in so many rounds: about every ten minutes.
const ASK_EVERY: u32 = 4 * 10;

/// Wakes the loop when something is waiting for it.
#[derive(Clone, Debug, Default)]
pub struct Bell(Arc<Notify>);

impl Bell {
    /// Something is waiting.
    pub fn ring(&self) {
        self.0.notify_one();
    }
}

/// Works until `stop` says so. What fails is logged and tried again in the next round.
pub async fn run(desk: Desk, stop: watch::Receiver<bool>) {
    tokio::join!(
        watch_others(&desk, stop.clone()),
        bounces::listening::listen(&desk, stop.clone()),
        work(&desk, stop)
    );
}

/// What the command line writes beside us is noticed about a second later.
async fn watch_others(desk: &Desk, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        report("looking for changes of others", desk.db.notice_others().await.map(usize::from));
        tokio::select! {
            _ = stop.changed() => break,
            _ = tokio::time::timeout(GLANCE, std::future::pending::<()>()) => {}
        }
    }
}

async fn work(desk: &Desk, mut stop: watch::Receiver<bool>) {
    let mut round: u32 = 0;
    let mut importing: Option<JoinHandle<()>> = None;
    report("taking up letters", outbox::take_up(desk).await);
    while !*stop.borrow() {
        report("answering wishes for letters", people::answer_wishes(desk).await);
        report("writing daily and weekly letters", follows::write_digests(desk).await);
        report("writing letters before a date", follows::write_reminders(desk).await);
        report("answering requests", listings::requests::work(desk).await);
        if round.is_multiple_of(ASK_EVERY) {
            report("asking whether dates take place", listings::questions::ask(desk).await);
            report("telling moderators what waits", moderation::tell_moderators(desk).await);
        }
        report("reading what came back", bounces::look(desk).await);
        let batch = outbox::deliver_some(desk).await;
        // More wait: they have their turn in the next round, so that nothing else waits for all of them.
        if batch.as_ref().is_ok_and(|batch| batch.is_full) {
            desk.bell.ring();
        }
        report("delivering letters", batch.map(|batch| batch.looked_at));
        report("forgetting follows that nobody confirmed", follows::forget_unconfirmed(desk).await);
        if round.is_multiple_of(ROLL_EVERY) {
            report("bringing dates forward", listings::roll_forward(desk).await);
            report("forgetting what need not be kept", retention::forget(desk).await);
            report("writing the file anew after an erasure", rights::wipe(desk).await);
        }
        // The calendars of others may take minutes, and letters do not wait for them.
        if importing.as_ref().is_none_or(JoinHandle::is_finished) {
            let desk = desk.clone();
            importing = Some(tokio::spawn(async move {
                report("keeping calendars in step", imports::keep_in_step(&desk).await);
            }));
        }
        desk.tray.forget_old(desk.clock.now());
        desk.limits.forget_quiet();
        round = round.wrapping_add(1);
        tokio::select! {
            _ = stop.changed() => break,
            () = desk.bell.0.notified() => {}
            // A round that nobody rings for: a letter that is due again, a day that has passed.
            _ = tokio::time::timeout(ROUND, std::future::pending::<()>()) => {}
        }
    }
    // What is committed stays; the rest comes in at the next start.
    if let Some(importing) = importing {
        importing.abort();
    }
}

fn report(job: &'static str, outcome: Result<usize, Broken>) {
    match outcome {
        Ok(0) => {}
        Ok(done) => tracing::debug!(job, done),
        Err(broken) => tracing::error!(job, "{}", broken.chain()),
    }
}
