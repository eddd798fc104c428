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
mod values;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, PoisonError, RwLock},
};

pub(crate) use entry::{DAY, Date, Day, Entry, Value, folded};
pub(crate) use fitting::Asked;
pub use lists::DateKey;
pub(crate) use lists::{Line, OnClock, Order, Scores, Slice};
pub(crate) use values::Ids;

use crate::{
    broken::Broken,
    db::Db,
    ids::{ListingId, Moment},
    listings::parts::{Access, Attendance, CafeState, Cost, Kind},
};
use entry::{Name, Names, Spot};
use store::{Led, Read};
use values::{Values, listing_of, number_of};

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
        let led = snapshot.led().await?;
        {
            let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
            known.led = led;
            known.version = Some(version);
        }
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

/// The listings that changed after a stamp, as the database has it now.
#[cfg(debug_assertions)]
pub(crate) async fn changed_since(db: &Db, stamp: i64) -> Result<Vec<ListingId>, Broken> {
    let changed = store::snapshot(db).await?.changed_after(stamp).await?;
    Ok(changed.into_iter().map(|changed| changed.id).collect())
}

/// What the index knows.
#[derive(Debug, Default)]
pub(crate) struct Known {
    /// The version of the database that it is at least as new as.
    version: Option<u64>,
    /// The last change that it has heard of.
    stamp: i64,
    names: Names,
    /// Which names lead elsewhere.
    led: Led,
    /// What everybody may see.
    pub(crate) public: Shelf,
    /// What everybody could see, and was taken back.
    pub(crate) taken_back: Shelf,
}

impl Known {
    /// Some listings are as they were read now; what was not read is none.
    fn replace(&mut self, ids: &[ListingId], read: Vec<Read>) {
        let mut gone = self.public.take_out(ids);
        gone.extend(self.taken_back.take_out(ids));
        let entries: Vec<Entry> = read.into_iter().filter_map(|read| self.entry(read)).collect();
        self.names.hold(entries.iter().flat_map(Entry::names));
        // After the others have come, which say nearly the same.
        self.names.let_go(gone.iter().flat_map(Entry::names));
        let (taken_back, public): (Vec<Entry>, Vec<Entry>) =
            entries.into_iter().partition(|entry| entry.taken_back.is_some());
        self.public.put(public);
        self.taken_back.put(taken_back);
    }

    fn entry(&mut self, read: Read) -> Option<Entry> {
        let Read { row, topics, access, languages, on_sphere, mut dates } = read;
        let names = &mut self.names;
        dates.sort_unstable();
        let kind = Kind::parse(&row.kind)?;
        let attendance = Attendance::parse(&row.attendance)?;
        let mut values = vec![Value::Kind(kind)];
        values.extend(row.cost.as_deref().and_then(Cost::parse).map(Value::Cost));
        values.extend(attendance.has_link().then_some(Value::Online(true)));
        values.extend(attendance.has_place().then_some(Value::Online(false)));
        values.extend(access.iter().filter_map(|way| Access::parse(way)).map(Value::Access));
        let mut spellings: Vec<(Name, Name)> =
            topics.iter().map(|typed| (names.of(&folded(typed)), names.of(typed))).collect();
        spellings.sort_unstable();
        spellings.dedup();
        values.extend(spellings.iter().map(|(topic, _)| Value::Topic(*topic)));
        values.extend(languages.iter().map(|code| Value::Language(names.of(code))));
        values.extend(row.group_key.map(|key| Value::Group(names.of(&key))));
        values.extend(row.place.map(|slug| Value::Place(names.of(&slug))));
        values.sort_unstable();
        values.dedup();
        Some(Entry {
            id: row.id,
            stamp: row.stamp,
            kind,
            state: row.cafe_state.as_deref().and_then(CafeState::parse),
            values: values.into(),
            spellings: spellings.into(),
            spot: on_sphere.map(Spot::of),
            title: row.title.into(),
            country: row.country.map(|country| names.of(&country)),
            changed: row.changed_at,
            announced: row.announced_at,
            cancelled: row.cancelled_at,
            taken_back: row.withdrawn_at,
            dates,
        })
    }

    /// The last change that it has heard of.
    #[cfg(debug_assertions)]
    pub(crate) const fn newest(&self) -> i64 {
        self.stamp
    }

    /// Those of some listings that everybody may see, each with what changes whenever it does.
    pub(crate) fn stamps(&self, ids: &[ListingId]) -> Vec<(ListingId, i64)> {
        let stamp = |id: &ListingId| Some((*id, self.public.at(number_of(*id)?)?.stamp));
        ids.iter().filter_map(stamp).collect()
    }

    /// All of it, in words.
    #[cfg(debug_assertions)]
    fn told(&self) -> Vec<String> {
        let told = |shelf: &Shelf| {
            // Sets are printed whole: what is left out of a large one could differ.
            let whole = |set: &Ids| set.iter().collect::<Vec<_>>();
            let dates = shelf.days.values().flatten().filter_map(|when| shelf.date(*when));
            let mut told: Vec<String> = dates.map(|(of, date)| format!("{:?} {date:?}", of.id)).collect();
            for entry in shelf.entries.iter().flatten() {
                let Entry { id, kind, state, values, spot, title, country, dates, .. } = &**entry;
                let Entry { changed, announced, cancelled, taken_back, .. } = &**entry;
                let mut values: Vec<String> = values.iter().map(|value| self.said(*value)).collect();
                values.sort_unstable();
                let country = country.map(|country| self.text(country));
                told.push(format!(
                    "{id:?} {kind:?} {state:?} {values:?} {spot:?} {title} {country:?} {dates:?}"
                ));
                let over = number_of(*id).map(|number| shelf.until(number));
                told.push(format!("{id:?} {changed:?} {announced:?} {cancelled:?} {taken_back:?} {over:?}"));
            }
            for value in shelf.values.all() {
                told.push(format!("{}: {:?}", self.said(value), whole(&shelf.values.any_of(&[value]))));
            }
            for (topic, typed, many) in shelf.values.all_spellings() {
                told.push(format!("{} is typed {} by {many}", self.text(topic), self.text(typed)));
            }
            told.push(format!("there {:?}", whole(&shelf.there)));
            told.push(format!("placed {:?}", whole(&shelf.placed)));
            told.push(format!("by latitude {:?}", shelf.by_latitude));
            told.sort_unstable();
            told
        };
        let mut names: Vec<&str> = self.names.all().collect();
        names.sort_unstable();
        [told(&self.public), told(&self.taken_back), vec![format!("names {names:?}")]].concat()
    }

    /// A value in words.
    #[cfg(debug_assertions)]
    fn said(&self, value: Value) -> String {
        match value {
            Value::Kind(_) | Value::Cost(_) | Value::Online(_) | Value::Access(_) => format!("{value:?}"),
            Value::Topic(name) => format!("topic {}", self.text(name)),
            Value::Language(name) => format!("language {}", self.text(name)),
            Value::Group(name) => format!("group {}", self.text(name)),
            Value::Place(name) => format!("place {}", self.text(name)),
        }
    }

    /// What a name says.
    pub(crate) fn text(&self, name: Name) -> &str {
        self.names.text(name)
    }
}

/// Listings with their dates.
#[derive(Debug, Default)]
pub(crate) struct Shelf {
    /// By their ids.
    entries: Vec<Option<Box<Entry>>>,
    /// When the last date of each is over, by their ids as well: asked of most of them for every list.
    over: Vec<Moment>,
    /// All that are there.
    there: Ids,
    values: Values,
    /// Those that are somewhere.
    placed: Ids,
    /// The same from the south to the north.
    by_latitude: BTreeMap<(Latitude, u32), Spot>,
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
    /// Whose date it is, by the id.
    of: u32,
    /// Which of its dates.
    nth: u32,
}

impl When {
    fn new(date: Date, of: u32, nth: u32) -> Self {
        let lasts = u32::try_from(date.until().0 - date.starts_at.0).unwrap_or(u32::MAX);
        let ahead = i32::try_from(date.by_clocks().0 - date.starts_at.0).unwrap_or_default();
        Self { starts_at: date.starts_at, lasts, ahead, of, nth }
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
fn dates_of(entry: &Entry, number: u32) -> impl Iterator<Item = When> + '_ {
    (0_u32..).zip(&entry.dates).map(move |(nth, date)| When::new(*date, number, nth))
}

fn utc_day(moment: Moment) -> i64 {
    moment.0.div_euclid(DAY)
}

impl Shelf {
    /// Takes some listings out, and gives what was known of them.
    fn take_out(&mut self, ids: &[ListingId]) -> Vec<Entry> {
        let mut days: BTreeSet<i64> = BTreeSet::new();
        let mut gone = Ids::new();
        let mut entries = Vec::new();
        for number in ids.iter().filter_map(|id| number_of(*id)) {
            let Some(entry) = self.entries.get_mut(number as usize).and_then(Option::take) else { continue };
            gone.insert(number);
            self.values.take_out(number, &entry);
            if let Some(spot) = entry.spot {
                self.by_latitude.remove(&(Latitude::of(spot.point.latitude()), number));
            }
            days.extend(entry.dates.iter().map(|date| utc_day(date.starts_at)));
            entries.push(*entry);
        }
        self.there -= &gone;
        self.placed -= &gone;
        for number in gone.iter() {
            self.over[number as usize] = Moment(i64::MIN);
        }
        // Nothing stands behind the last that is left.
        let many = self.there.max().map_or(0, |last| last as usize + 1);
        self.entries.truncate(many);
        self.over.truncate(many);
        for day in days {
            let Some(dates) = self.days.get_mut(&day) else { continue };
            dates.retain(|when| !gone.contains(when.of));
            if dates.is_empty() {
                self.days.remove(&day);
            }
        }
        entries
    }

    fn put(&mut self, entries: Vec<Entry>) {
        let mut days: BTreeMap<i64, Vec<When>> = BTreeMap::new();
        for entry in entries {
            let Some(number) = number_of(entry.id) else { continue };
            for when in dates_of(&entry, number) {
                days.entry(utc_day(when.starts_at)).or_default().push(when);
            }
            if let Some(spot) = entry.spot {
                self.by_latitude.insert((Latitude::of(spot.point.latitude()), number), spot);
                self.placed.insert(number);
            }
            self.values.put(number, &entry);
            self.there.insert(number);
            let place = number as usize;
            let many = self.entries.len().max(place + 1);
            self.entries.resize_with(many, || None);
            self.over.resize(many, Moment(i64::MIN));
            self.over[place] = entry.until();
            self.entries[place] = Some(Box::new(entry));
        }
        for (day, new) in days {
            let dates = self.days.entry(day).or_default();
            dates.extend(new);
            // Nearly in order already.
            dates.sort();
        }
    }

    /// The listing that has an id.
    fn at(&self, number: u32) -> Option<&Entry> {
        self.entries.get(number as usize)?.as_deref()
    }

    /// When the last date of a listing is over.
    fn until(&self, number: u32) -> Moment {
        self.over.get(number as usize).copied().unwrap_or(Moment(i64::MIN))
    }

    /// A date among all others, with its listing.
    fn date(&self, when: When) -> Option<(&Entry, Date)> {
        let entry = self.at(when.of)?;
        Some((entry, *entry.dates.get(when.nth as usize)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_listing_says_any_more_is_forgotten() {
        let says = |id: i64, topic: &str| Read {
            topics: vec![topic.to_owned(), "tea".to_owned()],
            ..Read::plain(id)
        };
        let names = |known: &Known| {
            let mut names: Vec<String> = known.names.all().map(str::to_owned).collect();
            names.sort_unstable();
            names
        };
        let spelt = |known: &Known| -> Vec<String> {
            known.values().map(|value| known.spelt(value).to_owned()).filter(|said| said != "tea").collect()
        };
        let ids = [1, 2, 3].map(ListingId);
        let mut known = Known::default();
        known.replace(&ids, vec![says(1, "Naloxone"), says(2, "naloxone"), says(3, "Naloxone")]);
        assert_eq!(names(&known), ["Naloxone", "naloxone", "tea"]);
        assert!(spelt(&known).contains(&"Naloxone".to_owned()), "as most write it");
        known.replace(&[ids[0], ids[2]], Vec::new());
        assert_eq!(names(&known), ["naloxone", "tea"]);
        assert!(!spelt(&known).contains(&"Naloxone".to_owned()), "nobody does any more");
        assert_eq!((known.public.entries.len(), known.public.over.len()), (3, 3), "from 0 to 2");
        // Said anew, it is the same; taken back, it is said among what was.
        let taken_back = Read {
            row: store::Row { withdrawn_at: Some(Moment(9)), ..says(2, "x").row },
            ..says(2, "naloxone")
        };
        known.replace(&[ids[1]], vec![taken_back]);
        assert_eq!(names(&known), ["naloxone", "tea"]);
        assert_eq!(known.values().count(), 0);
        known.replace(&[ids[1]], Vec::new());
        assert!(names(&known).is_empty());
        for shelf in [&known.public, &known.taken_back] {
            assert_eq!((shelf.entries.len(), shelf.over.len(), shelf.there.len()), (0, 0, 0));
            assert_eq!((shelf.values.all().count(), shelf.days.len(), shelf.by_latitude.len()), (0, 0, 0));
        }
    }
}
