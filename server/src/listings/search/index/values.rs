//! Which listings have which value of a filter, as sets: what fits and how much there is are told by cutting sets.

use std::collections::{BTreeMap, HashMap, hash_map};

use roaring::RoaringBitmap;

use super::entry::{Entry, Name, Value};
use crate::ids::ListingId;

/// Listings, by their ids. Ids are counted up from 1, so that there are hardly any gaps.
pub(crate) type Ids = RoaringBitmap;

/// The id of a listing in a set. Four thousand million are enough.
pub(crate) fn number_of(id: ListingId) -> Option<u32> {
    u32::try_from(id.0).ok()
}

/// The listing that an id of a set means.
pub(crate) fn listing_of(number: u32) -> ListingId {
    ListingId(number.into())
}

/// A set of listings, to be asked of each of a million dates.
pub(super) struct Bits(Vec<u64>);

impl Bits {
    pub(super) fn of(ids: &Ids) -> Self {
        let mut bits = vec![0; ids.max().map_or(0, |last| last as usize / 64 + 1)];
        for number in ids {
            bits[number as usize / 64] |= 1 << (number % 64);
        }
        Self(bits)
    }

    pub(super) fn has(&self, number: u32) -> bool {
        self.0.get(number as usize / 64).is_some_and(|bits| bits & 1 << (number % 64) != 0)
    }
}

/// The listings that have each value.
#[derive(Debug, Default)]
pub(super) struct Values {
    sets: HashMap<Value, Ids>,
    /// In which ways each topic is typed, each with how many listings say it so.
    spellings: HashMap<Name, BTreeMap<Name, u32>>,
}

impl Values {
    pub(super) fn put(&mut self, number: u32, entry: &Entry) {
        for value in &entry.values {
            self.sets.entry(*value).or_default().insert(number);
        }
        for (topic, typed) in &entry.spellings {
            *self.spellings.entry(*topic).or_default().entry(*typed).or_default() += 1;
        }
    }

    pub(super) fn take_out(&mut self, number: u32, entry: &Entry) {
        for value in &entry.values {
            if let Some(set) = self.sets.get_mut(value) {
                set.remove(number);
                if set.is_empty() {
                    self.sets.remove(value);
                }
            }
        }
        for (topic, typed) in &entry.spellings {
            let hash_map::Entry::Occupied(mut spellings) = self.spellings.entry(*topic) else { continue };
            if let Some(many) = spellings.get_mut().get_mut(typed) {
                *many -= 1;
            }
            spellings.get_mut().retain(|_, many| *many > 0);
            if spellings.get().is_empty() {
                spellings.remove();
            }
        }
    }

    /// Every value that any listing has.
    pub(super) fn all(&self) -> impl Iterator<Item = Value> + '_ {
        self.sets.keys().copied()
    }

    /// The listings that have any of these values.
    pub(super) fn any_of(&self, values: &[Value]) -> Ids {
        values.iter().filter_map(|value| self.sets.get(value)).fold(Ids::new(), |any, set| any | set)
    }

    /// How many of some listings have a value.
    pub(super) fn many(&self, value: Value, among: &Ids) -> u32 {
        let many = self.sets.get(&value).map_or(0, |set| set.intersection_len(among));
        u32::try_from(many).unwrap_or(u32::MAX)
    }

    /// The ways in which a topic is typed, each with how many listings say it so.
    pub(super) fn spellings(&self, topic: Name) -> impl Iterator<Item = (u32, Name)> + '_ {
        self.spellings.get(&topic).into_iter().flatten().map(|(typed, many)| (*many, *typed))
    }

    /// Every spelling of every topic.
    #[cfg(debug_assertions)]
    pub(super) fn all_spellings(&self) -> impl Iterator<Item = (Name, Name, u32)> + '_ {
        let all = self.spellings.iter();
        all.flat_map(|(topic, spellings)| spellings.iter().map(|(typed, many)| (*topic, *typed, *many)))
    }
}
