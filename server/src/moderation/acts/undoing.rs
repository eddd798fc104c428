//! Taking an act back: everything is as it was before it, as far as nobody has gone on since.
//!
//! Who was not told yet is not told at all; who was told gets one calm letter. What cannot be taken back, because somebody
//! has gone on from there, is said, listing by listing, and left alone.

use super::{Before, Met, Verb, is_too_late, store};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    groups,
    ids::{ActId, DecisionId, ListingId, Moment, PersonId},
    imports,
    letters::{self, Letter, Recalled},
    listings::{self, editing, search, store::Stored},
    moderation::{self, Hold, appeals, flags, held_again, sweeps},
    people::{self, Moderator},
    words::Words,
};

/// What became of the wish to take an act back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undone {
    /// It is as it was; the log says of which listings it is not.
    Done,
    /// Somebody has taken it back already.
    Already,
    /// It was too long ago, or nobody noted what was there before.
    TooLate,
    /// There is no such act.
    Absent,
}

/// One act that is taken back, by whom and when.
struct Undoing<'a> {
    desk: &'a Desk,
    id: ActId,
    verb: Verb,
    by: PersonId,
    now: Moment,
    words: Words,
}

/// Takes back what a moderator did. Twice is once.
///
/// # Errors
/// When the database cannot be written.
pub async fn undo(desk: &Desk, moderator: &Moderator, id: ActId, words: Words) -> Result<Undone, Broken> {
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let Some(act) = store::known(&mut tx, id).await? else { return Ok(Undone::Absent) };
    let Some(verb) = Verb::parse(&act.verb) else { return Ok(Undone::Absent) };
    if act.undone_at.is_some() {
        return Ok(Undone::Already);
    }
    let decisions = store::decisions(&mut tx, id).await?;
    let calendars = imports::of_act(&mut tx, id).await?;
    if is_too_late(act.acted_at, now) || (decisions.is_empty() && calendars == 0) {
        return Ok(Undone::TooLate);
    }
    let undoing = Undoing { desk, id, verb, by: moderator.person, now, words };
    store::note_undone(&mut tx, id, moderator.person, now).await?;
    match verb {
        // These may be thousands, so they go back all at once.
        Verb::Rejected | Verb::CalendarRejected => undoing.rejections(&mut tx, &decisions).await?,
        _ => {
            for decision in &decisions {
                let met = undoing.one(&mut tx, decision).await?;
                let undone_at = (!met.is_some_and(Met::prevents)).then_some(now);
                store::note_met(&mut tx, decision.id, undone_at, met.map(Met::as_str)).await?;
            }
        }
    }
    held_again::hold(desk, &mut tx, id, now).await?;
    people::take_trust_back(&mut tx, id).await?;
    groups::trust::was_taken_back(&mut tx, id).await?;
    if calendars > 0 {
        imports::undo(desk, &mut tx, id, now).await?;
    }
    tx.commit().await?;
    desk.bell.ring();
    Ok(Undone::Done)
}

impl Undoing<'_> {
    /// Takes one decision back, and says what had happened since.
    async fn one(&self, tx: &mut Tx, decision: &store::Decision) -> Result<Option<Met>, Broken> {
        let before: Before = serde_json::from_str(&decision.before).unwrap_or_default();
        let Some(stored) = listings::store::load_one(tx, decision.listing_id).await? else { return Ok(None) };
        match self.verb {
            Verb::Released | Verb::CalendarApproved => self.released(tx, decision.id, &stored, &before).await,
            Verb::Hidden => self.hidden(tx, decision.id, &stored).await,
            Verb::Shown => self.shown(tx, decision.id, &stored, &before).await,
            Verb::Settled => {
                self.reopen(tx, stored.id, &before).await?;
                Ok(None)
            }
            Verb::ChangeReleased => self.change_released(tx, decision.id, &stored, &before).await,
            Verb::ChangeRejected => {
                let met = self.change_waits(tx, decision.id).await?;
                self.recall(tx, Letter::ChangeRejected, &stored, decision.id).await?;
                Ok(met)
            }
            Verb::Edited => {
                let met = self.back_to_before(tx, &stored, &before).await?;
                if !met.is_some_and(Met::prevents) {
                    self.recall(tx, Letter::Edited, &stored, decision.id).await?;
                }
                Ok(met)
            }
            Verb::AppealRefused => {
                let met = (!appeals::reopen(tx, self.id).await?).then_some(Met::AlreadySo);
                self.recall(tx, Letter::AppealRefused, &stored, decision.id).await?;
                Ok(met)
            }
            Verb::Rejected | Verb::CalendarRejected | Verb::CalendarStopped | Verb::CalendarAllowed => {
                Ok(None)
            }
        }
    }

    /// What everybody sees waits again.
    async fn released(
        &self,
        tx: &mut Tx,
        decision: DecisionId,
        stored: &Stored,
        before: &Before,
    ) -> Result<Option<Met>, Broken> {
        if store::is_decided_since(tx, stored.id, decision).await? {
            return Ok(Some(Met::DecidedSince));
        }
        self.hold_again(tx, stored.id, before).await?;
        if let Some(rejection) = &before.rejection {
            moderation::store::reject_again(tx, stored.id, rejection).await?;
        }
        appeals::reopen(tx, self.id).await?;
        self.recall(tx, Letter::Published, stored, decision).await?;
        if moderation::is_withdrawn(tx, stored.id).await? {
            return Ok(Some(Met::Withdrawn));
        }
        Ok(before.sequence.is_some_and(|then| then != stored.sequence).then_some(Met::NewWords))
    }

    /// What was rejected waits again, all of it.
    async fn rejections(&self, tx: &mut Tx, decisions: &[store::Decision]) -> Result<(), Broken> {
        store::take_back_rejections(tx, self.id, self.now).await?;
        store::reopen_flags(tx, self.id).await?;
        for decision in decisions {
            let before: Before = serde_json::from_str(&decision.before).unwrap_or_default();
            flags::count_again(tx, decision.listing_id, &before).await?;
        }
        // One letter told of many, or one of one.
        let recalled = letters::recall_of_act(tx, self.id).await?;
        sweeps::tell_undone(self.desk, tx, self.id, recalled).await?;
        if recalled == Recalled::Never
            && let [decision] = decisions
            && let Some(stored) = listings::store::load_one(tx, decision.listing_id).await?
        {
            self.recall(tx, Letter::Rejected, &stored, decision.id).await?;
        }
        Ok(())
    }

    /// What was hidden is shown again.
    async fn hidden(
        &self,
        tx: &mut Tx,
        decision: DecisionId,
        stored: &Stored,
    ) -> Result<Option<Met>, Broken> {
        if store::is_decided_since(tx, stored.id, decision).await? {
            return Ok(Some(Met::DecidedSince));
        }
        if !moderation::lift(tx, stored.id, Hold::Flag).await? {
            return Ok(Some(Met::AlreadySo));
        }
        listings::appear(self.desk, tx, stored.id, self.now).await?;
        self.recall(tx, Letter::Hidden, stored, decision).await?;
        Ok(moderation::is_withdrawn(tx, stored.id).await?.then_some(Met::Withdrawn))
    }

    /// What was shown again is hidden again, and what visitors reported is open.
    async fn shown(
        &self,
        tx: &mut Tx,
        decision: DecisionId,
        stored: &Stored,
        before: &Before,
    ) -> Result<Option<Met>, Broken> {
        if store::is_decided_since(tx, stored.id, decision).await? {
            return Ok(Some(Met::DecidedSince));
        }
        self.hold_again(tx, stored.id, before).await?;
        self.reopen(tx, stored.id, before).await?;
        self.recall(tx, Letter::Published, stored, decision).await?;
        Ok(moderation::is_withdrawn(tx, stored.id).await?.then_some(Met::Withdrawn))
    }

    /// Everybody sees what stood there before a change, which waits again.
    async fn change_released(
        &self,
        tx: &mut Tx,
        decision: DecisionId,
        stored: &Stored,
        before: &Before,
    ) -> Result<Option<Met>, Broken> {
        let met = self.back_to_before(tx, stored, before).await?;
        if met.is_some_and(Met::prevents) {
            return Ok(met);
        }
        let met = self.change_waits(tx, decision).await?;
        self.recall(tx, Letter::ChangePublished, stored, decision).await?;
        Ok(met)
    }

    async fn change_waits(&self, tx: &mut Tx, decision: DecisionId) -> Result<Option<Met>, Broken> {
        let waits = store::wait_again(tx, decision).await?;
        Ok((!waits).then_some(Met::NewerChange))
    }

    /// What stood there before the act wrote, unless somebody has written since.
    async fn back_to_before(
        &self,
        tx: &mut Tx,
        stored: &Stored,
        before: &Before,
    ) -> Result<Option<Met>, Broken> {
        let Some(wrote) = before.wrote else { return Ok(None) };
        let back = editing::take_back(self.desk, tx, stored, wrote, self.by, self.words).await?;
        Ok(match back {
            editing::TakenBack::Done => None,
            editing::TakenBack::WrittenSince => Some(Met::WrittenSince),
            editing::TakenBack::VersionGone => Some(Met::VersionGone),
        })
    }

    async fn hold_again(&self, tx: &mut Tx, id: ListingId, before: &Before) -> Result<(), Broken> {
        for (why, since) in &before.holds {
            moderation::store::hold(tx, id, why, Moment(*since)).await?;
        }
        search::store::forget_findable(tx, &[id]).await
    }

    async fn reopen(&self, tx: &mut Tx, id: ListingId, before: &Before) -> Result<(), Broken> {
        store::reopen_flags(tx, self.id).await?;
        flags::count_again(tx, id, before).await
    }

    /// A letter about the decision that has not gone out never does; whoever read it is told that it does not hold.
    async fn recall(
        &self,
        tx: &mut Tx,
        letter: Letter,
        stored: &Stored,
        decision: DecisionId,
    ) -> Result<(), Broken> {
        if letters::recall(tx, letter, stored.id, decision).await? == Recalled::Gone {
            let cause = format!("undone-{}", decision.0);
            letters::write(self.desk, tx, Letter::LooksAgain, stored.person_id, Some(stored.id), &cause)
                .await?;
            if letter.is_shared() || letter == Letter::Published {
                letters::write_to_holders(self.desk, tx, Letter::LooksAgain, stored.id, &cause).await?;
            }
        }
        Ok(())
    }
}
