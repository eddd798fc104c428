//! Everything that lists, months and maps look for, in memory: what is public, with its dates, in the order of time.
//!
//! The database stays the truth. Every change of a listing leaves a stamp there, in the same transaction, whoever made
//! it; before anybody is answered, what was stamped since is read again: at once what this process committed, and what
//! another did as soon as [`Db::notice_others`] hears of it. So nothing is found that nobody may see, and nobody reads
//! stale what they have just written. Words stay with SQLite (FTS5), which knows them best.

mod entry;
mod fitting;
mod lists;
mod store;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, PoisonError, RwLock},
};

pub(crate) use entry::{DAY, Date, Day, Entry, Name, folded};
pub(crate) use fitting::{Asked, Fitting};
pub use lists::DateKey;
pub(crate) use lists::{FEW, Line, OnClock, Order, Scores, Slice};

use pure::points::Point;

use crate::{
    broken::Broken,
    db::Db,
    ids::{ListingId, Moment},
    listings::parts::{Access, Attendance, CafeState, Cost, Kind},
};
use entry::{Names, Rest, Topic, Ways};
use store::Read;

/// So many listings are read at once while nobody is answered yet.
const AT_FIRST: usize = 5_000;
/// And so many later: whoever asks something waits meanwhile.
const AT_ONCE: usize = 500;

/// The index. Cheap to copy.
#[derive(Clone, Debug, Default)]
pub struct Index {
    known: Arc<RwLock<Known>>,
    /// Held by whoever brings it up to date.
    renewing: Arc<tokio::sync::Mutex<()>>,
}

impl Index {
    /// Learns all that was committed before, so that the first visitor need not wait for it.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn catch_up(&self, db: &Db) -> Result<(), Broken> {
        self.ask(db, |_| ()).await
    }

    /// Asks it something, once it knows all that was committed before.
    pub(crate) async fn ask<T>(&self, db: &Db, question: impl FnOnce(&Known) -> T) -> Result<T, Broken> {
        let version = db.version();
        if !self.knows(version) {
            let _alone = self.renewing.lock().await;
            if !self.knows(version) {
                self.renew(db).await?;
            }
        }
        Ok(question(&self.known.read().unwrap_or_else(PoisonError::into_inner)))
    }

    fn knows(&self, version: u64) -> bool {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        known.version.is_some_and(|known| known >= version)
    }

    async fn renew(&self, db: &Db) -> Result<(), Broken> {
        // Asked for first: what is read then is at least as new.
        let version = db.version();
        let (stamp, at_once) = {
            let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
            (known.stamp, if known.version.is_some() { AT_ONCE } else { AT_FIRST })
        };
        let mut snapshot = store::snapshot(db).await?;
        let changed = snapshot.changed_after(stamp).await?;
        for some in changed.chunks(at_once) {
            let ids: Vec<ListingId> = some.iter().map(|changed| changed.id).collect();
            let read = snapshot.read(&ids).await?;
            let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
            known.replace(&ids, read);
            known.stamp = some.iter().map(|changed| changed.stamp).fold(known.stamp, i64::max);
        }
        self.known.write().unwrap_or_else(PoisonError::into_inner).version = Some(version);
        #[cfg(debug_assertions)]
        self.proves_itself(&mut snapshot).await?;
        Ok(())
    }

    /// In tests every index that was kept in step is compared with one that is made anew.
    #[cfg(debug_assertions)]
    async fn proves_itself(&self, snapshot: &mut store::Snapshot) -> Result<(), Broken> {
        const SOME: usize = 100;
        let all = snapshot.changed_after(0).await?;
        if all.len() > SOME {
            return Ok(());
        }
        let ids: Vec<ListingId> = all.iter().map(|changed| changed.id).collect();
        let mut anew = Known::default();
        anew.replace(&ids, snapshot.read(&ids).await?);
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        assert_eq!(known.told(), anew.told(), "a change left no stamp");
        Ok(())
    }
}

/// What the index knows.
#[derive(Debug, Default)]
pub(crate) struct Known {
    /// The version of the database that it is at least as new as.
    version: Option<u64>,
    /// The last change that it has heard of.
    stamp: i64,
    names: Names,
    /// What everybody may see.
    pub(crate) public: Shelf,
    /// What everybody could see, and was taken back.
    pub(crate) taken_back: Shelf,
}

impl Known {
    /// Some listings are as they were read now; what was not read is none.
    fn replace(&mut self, ids: &[ListingId], read: Vec<Read>) {
        for shelf in [&mut self.public, &mut self.taken_back] {
            shelf.take_out(ids);
        }
        let entries = read.into_iter().filter_map(|read| self.entry(read));
        let (taken_back, public): (Vec<Entry>, Vec<Entry>) =
            entries.collect::<Vec<_>>().into_iter().partition(|entry| entry.rest.taken_back.is_some());
        self.public.put(public);
        self.taken_back.put(taken_back);
    }

    fn entry(&mut self, read: Read) -> Option<Entry> {
        let Read { row, topics, access, languages, on_sphere, mut dates } = read;
        let names = &mut self.names;
        dates.sort_unstable();
        let topics =
            topics.iter().map(|topic| Topic { folded: names.of(&folded(topic)), shown: names.of(topic) });
        let access: Vec<Access> = access.iter().filter_map(|way| Access::parse(way)).collect();
        let rest = Rest {
            title: row.title.into(),
            topics: topics.collect(),
            country: row.country.map(|country| names.of(&country)),
            languages: languages.iter().map(|code| names.of(code)).collect(),
            changed: row.changed_at,
            announced: row.announced_at,
            cancelled: row.cancelled_at,
            taken_back: row.withdrawn_at,
            dates,
        };
        Some(Entry {
            id: row.id,
            stamp: row.stamp,
            kind: Kind::parse(&row.kind)?,
            attendance: Attendance::parse(&row.attendance)?,
            cost: row.cost.as_deref().and_then(Cost::parse),
            state: row.cafe_state.as_deref().and_then(CafeState::parse),
            access: Ways::of(&access),
            group: row.group_key.map(|key| names.of(&key)),
            place: row.place.map(|slug| names.of(&slug)),
            point: on_sphere.map(Point::from_unit_sphere),
            on_sphere: on_sphere.unwrap_or_default(),
            until: rest.dates.iter().map(|date| date.until()).max().unwrap_or(Moment(i64::MIN)),
            rest: Box::new(rest),
        })
    }

    /// Those of some listings that everybody may see, each with what changes whenever it does.
    pub(crate) fn stamps(&self, ids: &[ListingId]) -> Vec<(ListingId, i64)> {
        let stamp = |id: &ListingId| Some((*id, self.public.at(self.public.slot(*id)?)?.stamp));
        ids.iter().filter_map(stamp).collect()
    }

    /// All of it, in words.
    #[cfg(debug_assertions)]
    fn told(&self) -> Vec<String> {
        let name = |name: &Name| self.text(*name).to_owned();
        let mut told: Vec<String> = [&self.public, &self.taken_back]
            .iter()
            .flat_map(|shelf| {
                let dates = shelf.days.values().flatten().map(|when| shelf.date(*when).map(|(of, date)| (of.id, date)));
                let mut dates: Vec<String> = dates.map(|date| format!("{date:?}")).collect();
                dates.extend(shelf.entries.iter().flatten().map(|entry| {
                    let Entry { id, kind, attendance, cost, state, access, point, until, rest, .. } = entry;
                    let said: Vec<String> = [&entry.group, &entry.place, &rest.country]
                        .into_iter()
                        .flatten()
                        .chain(&rest.languages)
                        .chain(rest.topics.iter().flat_map(|topic| [&topic.folded, &topic.shown]))
                        .map(name)
                        .collect();
                    let Rest { title, changed, announced, cancelled, taken_back, dates, .. } = &**rest;
                    format!("{id:?} {kind:?} {attendance:?} {cost:?} {state:?} {access:?} {point:?} {until:?} {said:?} {title} {changed:?} {announced:?} {cancelled:?} {taken_back:?} {dates:?}")
                }));
                dates
            })
            .collect();
        told.sort_unstable();
        told
    }

    /// How many names there are.
    pub(crate) fn names(&self) -> usize {
        self.names.many()
    }

    /// What a name says.
    pub(crate) fn text(&self, name: Name) -> &str {
        self.names.text(name)
    }
}

/// Listings with their dates.
#[derive(Debug, Default)]
pub(crate) struct Shelf {
    /// Each stays where it is while it stays as it is.
    entries: Vec<Option<Entry>>,
    free: Vec<u32>,
    /// Those that are somewhere, from the south to the north.
    by_latitude: BTreeSet<(Latitude, u32)>,
    /// Where each listing stands, by its id.
    by_id: Vec<Option<u32>>,
    /// Their dates, by the day in UTC on which they start; those of a day soonest first.
    days: BTreeMap<i64, Vec<When>>,
}

/// A date among all others: enough of it to pass by those that are not asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct When {
    starts_at: Moment,
    /// How many seconds later it is over.
    lasts: u32,
    /// By how many seconds clocks are ahead there.
    ahead: i32,
    /// Whose date it is.
    slot: u32,
    /// Which of its dates.
    nth: u32,
}

impl When {
    fn of(date: Date, slot: u32, nth: u32) -> Self {
        let lasts = u32::try_from(date.until().0 - date.starts_at.0).unwrap_or(u32::MAX);
        let ahead = i32::try_from(date.by_clocks().0 - date.starts_at.0).unwrap_or_default();
        Self { starts_at: date.starts_at, lasts, ahead, slot, nth }
    }

    /// When it starts as clocks show it, in seconds.
    fn starts(self) -> i64 {
        self.starts_at.0 + i64::from(self.ahead)
    }

    /// The day on which it starts there.
    fn day(self) -> Day {
        Day::holding(self.starts())
    }

    fn until(self) -> Moment {
        self.starts_at.plus(self.lasts.into())
    }
}

/// Degrees north of the equator, in millionths: no more than a step of a foot, and in an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Latitude(i32);

impl Latitude {
    fn of(degrees: f64) -> Self {
        Self((degrees * 1e6).floor() as i32)
    }
}

/// The dates of a listing among all others.
fn dates_of(entry: &Entry, slot: u32) -> impl Iterator<Item = When> + '_ {
    (0_u32..).zip(&entry.rest.dates).map(move |(nth, date)| When::of(*date, slot, nth))
}

/// Ids are counted up, so that hardly any is missing.
fn place_of(id: ListingId) -> usize {
    usize::try_from(id.0).unwrap_or_default()
}

fn utc_day(moment: Moment) -> i64 {
    moment.0.div_euclid(DAY)
}

impl Shelf {
    fn take_out(&mut self, ids: &[ListingId]) {
        let mut days: BTreeMap<i64, Vec<u32>> = BTreeMap::new();
        for id in ids {
            let Some(slot) = self.by_id.get_mut(place_of(*id)).and_then(Option::take) else { continue };
            let Some(entry) = self.entries.get_mut(slot as usize).and_then(Option::take) else { continue };
            self.free.push(slot);
            if let Some(point) = entry.point {
                self.by_latitude.remove(&(Latitude::of(point.latitude()), slot));
            }
            for when in dates_of(&entry, slot) {
                days.entry(utc_day(when.starts_at)).or_default().push(slot);
            }
        }
        for (day, mut slots) in days {
            slots.sort_unstable();
            let Some(dates) = self.days.get_mut(&day) else { continue };
            dates.retain(|when| slots.binary_search(&when.slot).is_err());
            if dates.is_empty() {
                self.days.remove(&day);
            }
        }
    }

    fn put(&mut self, entries: Vec<Entry>) {
        let mut days: BTreeMap<i64, Vec<When>> = BTreeMap::new();
        for entry in entries {
            let slot = self.free.pop().unwrap_or_else(|| {
                self.entries.push(None);
                u32::try_from(self.entries.len() - 1).unwrap_or(u32::MAX)
            });
            for when in dates_of(&entry, slot) {
                days.entry(utc_day(when.starts_at)).or_default().push(when);
            }
            if let Some(point) = entry.point {
                self.by_latitude.insert((Latitude::of(point.latitude()), slot));
            }
            let place = place_of(entry.id);
            self.by_id.resize(self.by_id.len().max(place + 1), None);
            self.by_id[place] = Some(slot);
            if let Some(room) = self.entries.get_mut(slot as usize) {
                *room = Some(entry);
            }
        }
        for (day, new) in days {
            let dates = self.days.entry(day).or_default();
            dates.extend(new);
            // Nearly in order already.
            dates.sort();
        }
    }

    /// Where a listing stands, if it does.
    fn slot(&self, id: ListingId) -> Option<u32> {
        *self.by_id.get(place_of(id))?
    }

    /// The listing that stands somewhere.
    fn at(&self, slot: u32) -> Option<&Entry> {
        self.entries.get(slot as usize)?.as_ref()
    }

    /// A date among all others, with its listing.
    fn date(&self, when: When) -> Option<(&Entry, Date)> {
        let entry = self.at(when.slot)?;
        Some((entry, *entry.rest.dates.get(when.nth as usize)?))
    }
}
