//! All that a listing says at one moment, as versions keep it.

use pure::recurrence::Schedule;
use serde::{Deserialize, Serialize};

use super::{super::editing::typed, Stored, store::StoredVersion};
use crate::fields::Fields;

/// What a listing says: its form, its dates, its picture.
#[derive(Clone, Debug)]
pub(in crate::listings) struct Snapshot {
    /// The form, filled in.
    pub(in crate::listings) fields: Fields,
    /// When it meets, with all that differs on single dates.
    pub(in crate::listings) schedule: Option<Schedule>,
    /// Why it does not take place, if it does not.
    pub(in crate::listings) cancelled: Option<String>,
    /// The digest of its picture.
    pub(in crate::listings) picture: Option<String>,
    /// It had a picture, which is kept no longer.
    pub(in crate::listings) picture_gone: bool,
    dates: Dates,
}

/// The columns that a schedule is read from.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Dates {
    starts: Option<String>,
    ends: Option<String>,
    all_day: Option<i64>,
    zone: Option<String>,
    repeats: Option<String>,
    rule: Option<String>,
    last: Option<String>,
    changes: String,
    later: String,
    added: String,
    skipped: String,
    cancelled: Option<String>,
}

impl Dates {
    fn of(stored: &Stored) -> Self {
        Self {
            starts: stored.starts.clone(),
            ends: stored.ends.clone(),
            all_day: stored.all_day,
            zone: stored.schedule_zone.clone(),
            repeats: stored.repeats.clone(),
            rule: stored.rule.clone(),
            last: stored.last.clone(),
            changes: stored.changes.clone(),
            later: stored.later.clone(),
            added: stored.added.clone(),
            skipped: stored.skipped.clone(),
            cancelled: stored.cancelled.clone(),
        }
    }

    fn laid_over(self, stored: &Stored) -> Stored {
        Stored {
            starts: self.starts,
            ends: self.ends,
            all_day: self.all_day,
            schedule_zone: self.zone,
            repeats: self.repeats,
            rule: self.rule,
            last: self.last,
            changes: self.changes,
            later: self.later,
            added: self.added,
            skipped: self.skipped,
            cancelled: self.cancelled,
            ..stored.clone()
        }
    }
}

impl Snapshot {
    /// What stands in a listing.
    pub(in crate::listings) fn of(stored: &Stored) -> Self {
        Self {
            fields: typed::of_listing(stored),
            schedule: stored.schedule(),
            cancelled: stored.cancelled.clone(),
            picture: stored.picture_digest.clone(),
            picture_gone: false,
            dates: Dates::of(stored),
        }
    }

    /// A version of a listing.
    pub(super) fn read(row: &StoredVersion, stored: &Stored) -> Self {
        let mut fields = typed::from_json(&row.fields);
        fields.set("kind", stored.kind.clone());
        let picture_gone = row.picture_digest.is_none() && !fields.get("image_alt").is_empty();
        if picture_gone {
            fields.remove("image_alt");
        }
        let mut snapshot = Self::with_dates(fields, &row.dates, stored);
        snapshot.picture.clone_from(&row.picture_digest);
        snapshot.picture_gone = picture_gone;
        snapshot
    }

    /// A form, with dates that were kept beside it.
    pub(in crate::listings) fn with_dates(fields: Fields, dates: &str, stored: &Stored) -> Self {
        let dates = serde_json::from_str(dates).unwrap_or_else(|_| Dates::of(stored));
        let then = dates.clone().laid_over(stored);
        Self {
            fields,
            schedule: then.schedule(),
            cancelled: then.cancelled,
            picture: None,
            picture_gone: false,
            dates,
        }
    }

    /// A row that has these dates: what its form says of them can be compared with it.
    pub(in crate::listings) fn laid_over(&self, stored: &Stored) -> Stored {
        self.dates.clone().laid_over(stored)
    }

    /// Its form, to be kept.
    pub(super) fn fields_to_keep(&self) -> String {
        let said = typed::ALL.iter().flat_map(|name| self.fields.all(name).map(move |text| (*name, text)));
        serde_json::json!(said.filter(|(_, text)| !text.is_empty()).collect::<Vec<_>>()).to_string()
    }

    /// Its dates, to be kept.
    pub(in crate::listings) fn dates_to_keep(&self) -> String {
        serde_json::json!(self.dates).to_string()
    }

    /// Whether both say the same.
    pub(in crate::listings) fn same(&self, other: &Self) -> bool {
        self.same_dates(other)
            && self.cancelled == other.cancelled
            && self.picture == other.picture
            && typed::same(&self.fields, &other.fields, typed::ALL)
    }

    /// Whether both meet at the same times, with the same said of single dates.
    pub(in crate::listings) fn same_dates(&self, other: &Self) -> bool {
        self.schedule.as_ref().map(meant) == other.schedule.as_ref().map(meant)
    }

    /// Whether something is hidden that everybody saw in an earlier version.
    pub(super) fn hides(&self, earlier: &Self) -> bool {
        let (has_place, has_link) = (
            ["place_name", "address", "postcode"].iter().any(|name| !earlier.fields.get(name).is_empty()),
            !earlier.fields.get("online_url").is_empty(),
        );
        typed::hiding(&earlier.fields, &self.fields).is_some_and(|narrow| {
            let place = !typed::same(&narrow, &earlier.fields, &["address_visibility"]);
            (place && has_place) || (!place && has_link)
        })
    }
}

/// A schedule without what has no effect: an added date that was left out again is as if it never was.
fn meant(schedule: &Schedule) -> Schedule {
    let mut meant = schedule.clone();
    meant.added.retain(|added| !schedule.skipped.contains(&added.start) && !schedule.gives(added.start));
    meant.skipped.retain(|skipped| schedule.gives(*skipped));
    meant.changes.retain(|change| !change.is_nothing());
    meant.changes.sort_by_key(|change| change.original);
    meant.skipped.sort_unstable();
    meant.added.sort_by_key(|added| added.start);
    meant
}
