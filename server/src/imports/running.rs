//! One run: what a calendar says now is compared with what came of it before, and the difference is written, a
//! few hundred listings at a time, so that nobody else has to wait for long.
//!
//! Followers are told of it as of anything else, within reason: of at most ten new listings and a hundred changed ones
//! a run, those that come soonest. What is cancelled or taken off the site is always told.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    time::Duration,
};

use jiff::{
    Timestamp, ToSpan as _,
    civil::{Date, DateTime},
};
use pure::{
    calendars::reading::{Calendar, Series, Warning},
    recurrence::{Schedule, expand},
};
use serde::{Deserialize, Serialize};
use tokio::task::spawn_blocking;

use super::{
    HELD_MOST, Note, Suspended, mapping,
    store::{self, Brought, Came, Row, Standing, Suspension},
};
use crate::{
    Desk,
    broken::{Broken, WhileDoing},
    db::Tx,
    groups::{names, trust},
    ids::{ImportId, ListingId, Moment},
    listings::{
        brought::{self, Draft, Owner},
        dates::store::BACK_DAYS,
        public, store as listings_store, today_in,
    },
    moderation, people,
    people::Address,
    words::Words,
};

/// So many listings are written in one change.
const BATCH: usize = 200;
/// For so long others may write between two of them.
const GIVEN_WAY: Duration = Duration::from_millis(10);
/// So many single dates, and listings, are written in one change.
const WEIGHT: usize = 400;
/// Followers are told of so many changed listings of one run.
const CHANGED_TOLD: usize = 100;
/// When so many are missing at once, and most of all, it may be a slip.
const MISSING_MANY: usize = 2;
/// Nobody reads more of what could not be used.
const NOTES_HELD: usize = 5_000;
/// A series that has no date within so many days is over.
const LOOKED_AHEAD: i32 = 5 * 366;

/// What a run brought, by numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Counts {
    /// Events of the calendar that were stored or updated, single dates of series that differ included.
    pub events: usize,
    /// The listings they are.
    pub series: usize,
    /// New ones.
    pub added: usize,
    /// Changed ones.
    pub changed: usize,
    /// Those that are in the calendar again.
    pub back: usize,
    /// Those that are missing in the calendar, and were taken off the site.
    pub withdrawn: usize,
    /// What could not be used, all of it.
    pub warnings: usize,
}

/// What a run led to.
#[derive(Debug, Default)]
pub(super) struct Taken {
    pub(super) counts: Counts,
    pub(super) notes: Vec<Note>,
    /// Something waits for a moderator and is to be looked at again, even if the calendar stays as it is.
    pub(super) incomplete: bool,
    /// Most of it is missing, and it is not believed yet.
    pub(super) doubted: bool,
}

/// What is to be written.
struct Plan {
    /// Soonest first.
    series: Vec<Series>,
    missing: Missing,
    notes: Vec<Note>,
}

/// What is known and not in the calendar any more, and how sure that is.
struct Missing {
    listings: Vec<ListingId>,
    /// Whether the calendar was read to its end.
    is_whole: bool,
    /// It holds nothing at all, or an event without a name that may be one of those that are missing.
    is_doubtful: bool,
}

/// Takes what a calendar says. `deletions` says whether what is missing in it is to go.
pub(super) async fn run(
    desk: &Desk,
    id: ImportId,
    calendar: Calendar,
    deletions: bool,
) -> Result<Taken, Broken> {
    // One at a time: two runs of one calendar would both find the same event to be new.
    let _turn = desk.tray.turn().await;
    // Only now: much may have been decided while it was fetched, and while others had their turn.
    let row = store::by_id(&desk.db, id).await?.ok_or_else(|| Broken::new("finding an import"))?;
    let import = &row;
    let (words, now, today) = (desk.words(), desk.clock.timestamp(), today_in(desk, None));
    let known = store::brought(&desk.db, import.id).await?;
    let planned = spawn_blocking(move || plan(calendar, known, words, now, today));
    let plan = planned.await.while_doing("comparing a calendar with what came of it before")?;
    let mut run = Run::begin(desk, import, plan.notes).await?;
    let mut series = plan.series.into_iter();
    loop {
        let (mut batch, mut weighs) = (Vec::new(), 0);
        while batch.len() < BATCH && weighs < WEIGHT {
            let Some(next) = series.next() else { break };
            weighs += weight(&next.schedule);
            batch.push(next);
        }
        if batch.is_empty() || run.stopped {
            break;
        }
        run.take_batch(&batch).await?;
        give_way().await;
    }
    if deletions && !run.stopped {
        run.take_away(&plan.missing).await?;
    }
    Ok(run.end())
}

/// How much there is to write of a schedule.
fn weight(schedule: &Schedule) -> usize {
    1 + schedule.changes.len() + schedule.added.len() + schedule.skipped.len()
}

/// Lets others write in between. Other processes only look again and again whether they may (SQLite's busy handler), so a
/// moment must be free for them to find.
async fn give_way() {
    let _ = tokio::time::timeout(GIVEN_WAY, std::future::pending::<()>()).await;
}

fn plan(calendar: Calendar, known: Vec<Brought>, words: Words, now: Timestamp, today: Date) -> Plan {
    let mut known: HashMap<String, Brought> =
        known.into_iter().map(|brought| (brought.uid.clone(), brought)).collect();
    let mut notes: Vec<Note> = calendar.warnings.iter().map(of_reader).collect();
    let mut old = 0;
    let mut series = calendar.series;
    // An event that is there but cannot be used is not missing.
    for uid in &calendar.lost {
        known.remove(uid);
    }
    if calendar.lost.iter().any(String::is_empty) {
        known.retain(|uid, _| !is_made(uid));
    }
    let is_doubtful = series.is_empty()
        || series.iter().any(|series| is_made(&series.uid) && !known.contains_key(&series.uid));
    series.retain_mut(|series| {
        if is_long_over(&series.schedule, today) {
            known.remove(&series.uid);
            old += series.events;
            return false;
        }
        notes.extend(mapping::bounded(series, today, words));
        let (draft, more) = mapping::draft(series, words);
        notes.extend(more.into_iter().take(NOTES_HELD.saturating_sub(notes.len())));
        let before = known.remove(&series.uid);
        // Single dates alone, as in a message about one of them, say nothing of the rest.
        if !series.whole && before.is_some() {
            return false;
        }
        !before.is_some_and(|before| before.taken == draft.digest() && before.vanished_at.is_none())
    });
    series.sort_by_cached_key(|series| {
        let next = next_start(&series.schedule, now, today);
        (next.is_none(), next)
    });
    if old > 0 {
        notes.push(Note { line: None, text: words.import_noted_old(old, BACK_DAYS.to_string()) });
    }
    let left = known.into_values().filter(|left| left.vanished_at.is_none());
    let listings = left.map(|left| left.listing_id).collect();
    let missing = Missing { listings, is_whole: calendar.is_whole, is_doubtful };
    Plan { series, missing, notes }
}

/// Whether the reader made this name, because the calendar gave none.
fn is_made(uid: &str) -> bool {
    uid.len() == 16 && uid.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// What the reader could not use.
pub(super) fn of_reader(warning: &Warning) -> Note {
    Note { line: Some(warning.line), text: warning.doubt.to_string() }
}

/// Whether it is over for so long that it is not even history here.
pub(super) fn is_long_over(schedule: &Schedule, today: Date) -> bool {
    let long_ago = today.saturating_sub(BACK_DAYS.days());
    schedule.start.date() < long_ago
        && expand(schedule, long_ago, today.saturating_add(LOOKED_AHEAD.days()), 1).is_empty()
}

/// When it begins next, as far as anybody looks ahead.
pub(super) fn next_start(schedule: &Schedule, now: Timestamp, today: Date) -> Option<Timestamp> {
    let yesterday = today.yesterday().unwrap_or(today);
    let until = public::horizon(schedule, today);
    let coming = expand(schedule, yesterday, until, 4);
    coming.into_iter().map(|date| date.starts_at).find(|start| *start > now)
}

/// What a calendar calls off of a listing.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct CalledOff {
    whole: bool,
    /// The planned starts of single dates, those that it leaves out included.
    dates: BTreeSet<DateTime>,
}

impl CalledOff {
    fn of(draft: &Draft) -> Self {
        let Schedule { changes, skipped, .. } = &draft.schedule;
        let cancelled = changes.iter().filter(|change| change.cancelled).map(|change| change.original);
        Self { whole: draft.cancelled, dates: cancelled.chain(skipped.iter().copied()).collect() }
    }

    fn from_stored(text: Option<&str>) -> Self {
        text.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
    }

    /// None is nothing.
    fn as_stored(&self) -> Option<String> {
        serde_json::to_string(self).ok().filter(|_| *self != Self::default())
    }
}

impl<'a> Came<'a> {
    /// What is noted of an event that is in a listing now.
    fn of(series: &'a Series, draft: &Draft, listing: ListingId, kept: brought::Digest) -> Self {
        let called_off = CalledOff::of(draft).as_stored();
        Self { uid: &series.uid, listing, taken: draft.digest(), kept, called_off }
    }
}

/// Whether an event may be written over its listing.
enum Verdict {
    Yes,
    /// Somebody changed it here: it says what they say, unless it is called off.
    ByHand,
    /// It is for people to say now, or for moderators.
    No,
}

/// How far a run is.
struct Progress {
    counts: Counts,
    notes: usize,
    room: usize,
    over: usize,
}

/// A run in progress.
struct Run<'r> {
    desk: &'r Desk,
    import: &'r Row,
    owner: Owner,
    /// Whether a moderator trusts whoever brings it in.
    trusted: bool,
    /// Whether they are of the trusted group that it is for: what it says under that name need not wait either.
    vouched: bool,
    /// Why nothing was fetched any more when it began: whoever stopped it then may bring it in once more by hand.
    suspension: Option<Suspension>,
    /// Somebody stopped it since, or a moderator has at any time: nothing more is written.
    stopped: bool,
    words: Words,
    now: Moment,
    /// So many more may wait for a moderator.
    room: usize,
    /// Left out for want of room.
    over: usize,
    /// What people typed here themselves, by name and first start.
    typed: HashSet<(String, String)>,
    taken: Taken,
}

impl<'r> Run<'r> {
    async fn begin(desk: &'r Desk, import: &'r Row, notes: Vec<Note>) -> Result<Self, Broken> {
        let address = people::store::address_of(&desk.db, import.person_id).await?.unwrap_or_default();
        let address = Address::parse(&address)
            .ok_or_else(|| Broken::new("reading the address of whoever brings a calendar in"))?;
        let owner = Owner { person: import.person_id, address, group_name: import.group_name.clone() };
        let mut tx = desk.db.write().await?;
        let trusted = people::is_trusted(&mut tx, import.person_id).await?;
        let vouched = trust::vouches_by_name(tx.connection(), &import.group_key, import.person_id).await?;
        let held = store::count_held(&mut tx, import.person_id).await?;
        let typed = store::typed(&mut tx, import).await?;
        let suspension = store::suspension(&mut tx, import.id).await?;
        drop(tx);
        Ok(Self {
            desk,
            import,
            owner,
            trusted,
            vouched,
            suspension,
            stopped: suspension.is_some_and(|suspension| suspension.why == Suspended::Moderator),
            words: desk.words(),
            now: desk.clock.now(),
            room: HELD_MOST.saturating_sub(held),
            over: 0,
            typed,
            taken: Taken { notes, ..Taken::default() },
        })
    }

    fn note(&mut self, line: Option<u32>, text: String) {
        if self.taken.notes.len() < NOTES_HELD {
            self.taken.notes.push(Note { line, text });
        }
    }

    /// Many events, as one change. Where one of them cannot be stored nothing of it happened, and they are tried one by
    /// one. A change that could be taken back in parts would cost the more the larger it is: SQLite then looks through
    /// all that it may have to take back after each statement.
    async fn take_batch(&mut self, batch: &[Series]) -> Result<(), Broken> {
        let before = self.progress();
        let mut tx = self.desk.db.write().await?;
        if !self.may_go_on(&mut tx).await? {
            return Ok(());
        }
        if self.take_all(&mut tx, batch).await.is_err() {
            drop(tx);
            self.go_back_to(before);
            tx = self.desk.db.write().await?;
            for series in batch {
                self.try_to_take(&mut tx, series).await?;
            }
        }
        // Whoever runs the site has said whose it is.
        if self.import.listing_id.is_none() {
            names::accept_of_import(&mut tx, self.import.id, self.now).await?;
        }
        tx.commit().await
    }

    /// Whether nobody has stopped it meanwhile; and whoever is not trusted any more brings nothing in that everybody sees.
    async fn may_go_on(&mut self, tx: &mut Tx) -> Result<bool, Broken> {
        let (key, person) = (&self.import.group_key, self.import.person_id);
        self.trusted = people::is_trusted(tx, person).await?;
        self.vouched = trust::vouches_by_name(tx.connection(), key, person).await?;
        self.stopped |= store::suspension(tx, self.import.id).await? != self.suspension;
        self.taken.incomplete |= self.stopped;
        Ok(!self.stopped)
    }

    fn progress(&self) -> Progress {
        let Self { taken, room, over, .. } = self;
        Progress { counts: taken.counts.clone(), notes: taken.notes.len(), room: *room, over: *over }
    }

    /// What was done since did not happen.
    fn go_back_to(&mut self, before: Progress) {
        self.taken.counts = before.counts;
        self.taken.notes.truncate(before.notes);
        (self.room, self.over) = (before.room, before.over);
    }

    /// What is new is stored all at once: a statement for each of thousands takes longer on its way to the database than
    /// there.
    async fn take_all(&mut self, tx: &mut Tx, batch: &[Series]) -> Result<(), Broken> {
        let uids: Vec<&str> = batch.iter().map(|series| series.uid.as_str()).collect();
        let known = store::standings(tx, self.import, &uids).await?;
        let mut new = Vec::new();
        for series in batch {
            // Mapped once more instead of kept: a hundred thousand drafts would need the memory twice.
            let (draft, _) = mapping::draft(series, self.words);
            match known.get(&series.uid) {
                Some(standing) => self.change(tx, series, &draft, standing).await?,
                None if self.has_room(series, &draft) => new.push((series, draft)),
                None => {}
            }
        }
        self.add(tx, &new).await
    }

    /// An event that cannot be stored is lost by itself, and takes no other along.
    async fn try_to_take(&mut self, tx: &mut Tx, series: &Series) -> Result<(), Broken> {
        let before = self.progress();
        store::begin_try(tx).await?;
        match self.take_all(tx, std::slice::from_ref(series)).await {
            Ok(()) => store::keep_try(tx).await,
            Err(broken) => {
                tracing::error!(import = self.import.id.0, line = series.line, "{}", broken.chain());
                self.go_back_to(before);
                self.note(Some(series.line), self.words.import_noted_broken());
                store::undo_try(tx).await
            }
        }
    }

    /// Whether a new event is wanted: nobody typed it here themselves, and there is room for it.
    fn has_room(&mut self, series: &Series, draft: &Draft) -> bool {
        let twin = (draft.title.to_lowercase(), draft.schedule.start.to_string());
        if self.typed.contains(&twin) {
            self.note(Some(series.line), self.words.import_noted_twin(draft.title.as_str()));
            return false;
        }
        if self.trusted || self.vouched {
            return true;
        }
        if self.room == 0 {
            self.over += series.events;
            self.taken.incomplete = true;
            return false;
        }
        self.room -= 1;
        true
    }

    async fn add(&mut self, tx: &mut Tx, new: &[(&Series, Draft)]) -> Result<(), Broken> {
        if new.is_empty() {
            return Ok(());
        }
        let drafts: Vec<&Draft> = new.iter().map(|(_, draft)| draft).collect();
        let told = brought::NEW_TOLD.saturating_sub(self.taken.counts.added);
        let added =
            brought::add(self.desk, tx, &drafts, &self.owner, self.trusted || self.vouched, told, self.now)
                .await?;
        let came: Vec<Came<'_>> = new
            .iter()
            .zip(added)
            .map(|((series, draft), (listing, kept))| Came::of(series, draft, listing, kept))
            .collect();
        store::put(tx, self.import.id, &came).await?;
        self.taken.counts.added += new.len();
        new.iter().for_each(|(series, _)| self.count(series));
        Ok(())
    }

    async fn change(
        &mut self,
        tx: &mut Tx,
        series: &Series,
        draft: &Draft,
        standing: &Standing,
    ) -> Result<(), Broken> {
        let title = draft.title.as_str();
        // What came by another private link is none of ours; nor is what a calendar is kept in step with.
        let is_others = standing.is_followed || standing.page != self.import.listing_id;
        if standing.import_id != self.import.id && is_others {
            self.note(Some(series.line), self.words.import_noted_other(title));
            return Ok(());
        }
        let Some(mut stored) = listings_store::load_one(tx, standing.listing_id).await? else {
            return Ok(());
        };
        match self.verdict(series, draft, standing, &stored) {
            Verdict::Yes => {}
            Verdict::ByHand => return self.call_off(tx, series, draft, standing, &stored).await.map(drop),
            Verdict::No => return Ok(()),
        }
        let is_back = standing.vanished_at.is_some();
        if is_back {
            store::mark_vanished(tx, stored.id, None).await?;
            if standing.is_withdrawn {
                brought::bring_back(self.desk, tx, stored.id, self.now).await?;
                stored = listings_store::load_one(tx, stored.id).await?.unwrap_or(stored);
            }
            if draft.digest().as_slice() == standing.taken {
                self.taken.counts.back += 1;
                self.count(series);
                return Ok(());
            }
        }
        let is_believed = self.trusted || names::vouches(tx, stored.id, self.import.person_id).await?;
        if !is_believed && moderation::is_public(tx, stored.id).await? {
            return self.wait(tx, series, draft, standing, &stored).await;
        }
        let tells = self.taken.counts.changed < CHANGED_TOLD;
        let (kept, is_new) =
            brought::rewrite(self.desk, tx, &stored, draft, &self.owner, tells, self.now).await?;
        store::put(tx, self.import.id, &[Came::of(series, draft, stored.id, kept)]).await?;
        if is_back {
            self.taken.counts.back += 1;
        } else if is_new {
            self.taken.counts.changed += 1;
        }
        if is_back || is_new {
            self.count(series);
        }
        Ok(())
    }

    fn verdict(
        &mut self,
        series: &Series,
        draft: &Draft,
        standing: &Standing,
        stored: &listings_store::Stored,
    ) -> Verdict {
        // A moderator said no to it, or somebody took it off the site themselves.
        if standing.is_rejected || standing.is_withdrawn_by_hand {
            return Verdict::No;
        }
        if brought::digest_of(stored).as_slice() != standing.kept {
            self.note(Some(series.line), self.words.import_noted_by_hand(draft.title.as_str()));
            return Verdict::ByHand;
        }
        Verdict::Yes
    }

    /// A change of what everybody sees, by somebody whom no moderator trusts and no group vouches for, is not taken; only that it is called off.
    async fn wait(
        &mut self,
        tx: &mut Tx,
        series: &Series,
        draft: &Draft,
        standing: &Standing,
        stored: &listings_store::Stored,
    ) -> Result<(), Broken> {
        self.note(Some(series.line), self.words.import_noted_waits(stored.title.as_str()));
        self.taken.incomplete = true;
        if let Some(kept) = self.call_off(tx, series, draft, standing, stored).await? {
            store::put_kept(tx, stored.id, &kept).await?;
        }
        Ok(())
    }

    /// What a calendar calls off is so at once, the whole or a single date, whatever else is not taken: nobody shall
    /// stand before a locked door. But only once: what somebody takes up again here by hand stays so. Gives what stands
    /// in the listing then, if anything was called off.
    async fn call_off(
        &mut self,
        tx: &mut Tx,
        series: &Series,
        draft: &Draft,
        standing: &Standing,
        stored: &listings_store::Stored,
    ) -> Result<Option<brought::Digest>, Broken> {
        let before = CalledOff::from_stored(standing.called_off.as_deref());
        let is = CalledOff::of(draft);
        if is == before {
            return Ok(None);
        }
        store::put_called_off(tx, stored.id, is.as_stored().as_deref()).await?;
        let whole = is.whole && !before.whole;
        let dates: Vec<DateTime> = is.dates.difference(&before.dates).copied().collect();
        let by = self.owner.person;
        let done = brought::call_off(self.desk, tx, stored, whole, &dates, by, self.now).await?;
        if done.is_some() {
            self.taken.counts.changed += 1;
            self.count(series);
        }
        Ok(done)
    }

    fn count(&mut self, series: &Series) {
        self.taken.counts.events += series.events;
        self.taken.counts.series += 1;
    }

    /// What is missing in the calendar is taken off the site, if it is still to come.
    async fn take_away(&mut self, all: &Missing) -> Result<(), Broken> {
        let coming = store::coming(&self.desk.db, self.import.id, self.now).await?;
        let missing: Vec<ListingId> = all.listings.iter().copied().filter(|id| coming.contains(id)).collect();
        if missing.is_empty() {
            return Ok(());
        }
        if !all.is_whole {
            self.note(None, self.words.import_noted_not_whole());
            // As soon as it is whole again.
            self.taken.incomplete = true;
            return Ok(());
        }
        let most = missing.len() >= MISSING_MANY && missing.len() * 2 > coming.len();
        let suspicious = most || all.is_doubtful;
        if suspicious && self.import.doubted_at.is_none() {
            self.note(None, self.words.import_noted_doubted(missing.len()));
            self.taken.doubted = true;
            return Ok(());
        }
        for batch in missing.chunks(BATCH) {
            let mut tx = self.desk.db.write().await?;
            if !self.may_go_on(&mut tx).await? {
                return Ok(());
            }
            for id in batch {
                self.take_one_away(&mut tx, *id).await?;
            }
            tx.commit().await?;
            give_way().await;
        }
        Ok(())
    }

    async fn take_one_away(&mut self, tx: &mut Tx, id: ListingId) -> Result<(), Broken> {
        let Some(missed) = store::missed(tx, id).await? else { return Ok(()) };
        let Some(stored) = listings_store::load_one(tx, id).await? else { return Ok(()) };
        if missed.is_withdrawn || missed.import_id != self.import.id {
            return Ok(());
        }
        if brought::digest_of(&stored).as_slice() != missed.kept {
            self.note(None, self.words.import_noted_by_hand_missing(stored.title.as_str()));
            return Ok(());
        }
        brought::take_away(self.desk, tx, &stored, self.owner.person, self.now).await?;
        store::mark_vanished(tx, id, Some(self.now)).await?;
        self.taken.counts.withdrawn += 1;
        Ok(())
    }

    fn end(mut self) -> Taken {
        if self.over > 0 {
            self.note(None, self.words.import_noted_cap(self.over, HELD_MOST.to_string()));
        }
        self.taken.counts.warnings = self.taken.notes.len();
        // By line, and what is about the whole at the end.
        self.taken.notes.sort_by_key(|note| (note.line.is_none(), note.line));
        self.taken
    }
}
