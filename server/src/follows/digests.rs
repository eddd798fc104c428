//! Daily and weekly letters: when the next one is due, and what it holds.

use std::{collections::HashSet, sync::Arc};

use jiff::{
    ToSpan as _,
    civil::{Date, Weekday},
};
use pure::zones::Zone;

use super::{
    Follow,
    parts::{Pace, Rhythm, What},
    store,
    telling::{Kind, is_over},
};
use crate::{
    Desk,
    broken::Broken,
    ids::{ListingId, Moment},
    letters,
    listings::{
        self, Filter, PublicListing, Row, public,
        search::{Near, near::point_of},
    },
    urls::View,
};

/// A weekly letter looks so many days ahead.
const DAYS_OF_WEEKLY: i64 = 14;
/// A daily one tells of today and of so many days after it.
const DAYS_OF_DAILY: i64 = 1;
/// A letter names so many new ones, and so many that are gone.
const NEWS_MOST: usize = 30;

/// What a daily or weekly letter tells.
pub(crate) struct Digest {
    /// The dates of the next days, soonest first.
    pub(crate) dates: Vec<Row>,
    /// Whether there are more than the letter holds.
    pub(crate) more: bool,
    /// The list that holds them all.
    pub(crate) view: View,
    /// Its filters.
    pub(crate) filter: Filter,
    /// What everybody can see since the last letter, and which of it is among the dates already.
    pub(crate) new: Vec<PublicListing>,
    pub(crate) shown_new: HashSet<ListingId>,
    /// What was cancelled since the last letter.
    pub(crate) cancelled: Vec<PublicListing>,
    /// What was taken off the site since the last letter.
    pub(crate) withdrawn: Vec<PublicListing>,
}

impl Digest {
    pub(crate) fn is_empty(&self) -> bool {
        self.dates.is_empty() && self.new.is_empty() && self.cancelled.is_empty() && self.withdrawn.is_empty()
    }
}

/// The next day, or the next Monday, at a full hour where the clock is, after a moment. It is found from local dates, so
/// that it keeps its hour when clocks change; an hour that clocks skip is the one after it.
pub(super) fn next_after(after: Moment, pace: &Pace) -> Option<Moment> {
    let (mut day, step) = match pace.rhythm {
        Rhythm::Daily => (today(after, &pace.zone), 1.day()),
        Rhythm::Weekly => (monday_of(after, &pace.zone), 7.days()),
        Rhythm::Instant | Rhythm::NextDate => return None,
    };
    loop {
        let moment = Moment::from(pace.zone.at(day.at(pace.hour, 0, 0, 0)));
        if moment > after {
            return Some(moment);
        }
        day = day.checked_add(step).ok()?;
    }
}

/// The day that a moment lies in, where the clock is.
fn today(moment: Moment, zone: &Zone) -> Date {
    zone.wall(moment.timestamp()).date()
}

/// The Monday of the week that a moment lies in, where the clock is.
fn monday_of(moment: Moment, zone: &Zone) -> Date {
    let today = today(moment, zone);
    let since = i64::from(today.weekday().since(Weekday::Monday));
    today.saturating_sub(since.days())
}

/// The day that names a letter: each follow has one in it, whatever happens.
fn named(now: Moment, pace: &Pace) -> Date {
    match pace.rhythm {
        Rhythm::Weekly => monday_of(now, &pace.zone),
        _ => today(now, &pace.zone),
    }
}

/// Writes the daily and weekly letters that are due. One follow has one in a day or a week, whatever happens.
///
/// # Errors
/// When the database cannot be read or written.
pub async fn write_digests(desk: &Desk) -> Result<usize, Broken> {
    let now = desk.clock.now();
    let due = store::digests_due(&desk.db, now).await?;
    if due.is_empty() {
        return Ok(0);
    }
    let mut written = 0;
    let mut tx = desk.db.write().await?;
    for pace in due {
        let day = named(now, &pace);
        written += letters::followers::write_digests(desk, &mut tx, &pace, day, now).await?;
        let next = next_after(now, &pace).unwrap_or(now.plus(24 * 60 * 60));
        store::put_next_digests(&mut tx, &pace, now, next).await?;
    }
    tx.commit_unseen().await?;
    Ok(usize::try_from(written).unwrap_or(usize::MAX))
}

/// What a daily or weekly letter tells that was written at a moment, the one before it at another.
pub(crate) async fn digest(
    desk: &Desk,
    follow: &Follow,
    after: Moment,
    until: Moment,
) -> Result<Digest, Broken> {
    let (view, filter) = asked_for(desk, follow);
    let (dates, more) = dates(desk, follow, &view, &filter).await?;
    let near = follow.near();
    let told =
        store::news_for(&desk.db, follow.id, near.as_ref().and_then(Near::reach), after, until).await?;
    let of = |wanted: &[Kind]| -> HashSet<ListingId> {
        told.iter().filter(|(_, kind)| wanted.contains(kind)).map(|(id, _)| *id).collect()
    };
    let (new, cancelled, withdrawn) =
        (of(&[Kind::New, Kind::Back]), of(&[Kind::Cancelled]), of(&[Kind::Withdrawn]));
    let mut ids: Vec<ListingId> = told.iter().map(|(id, _)| *id).collect();
    let mut known = HashSet::new();
    ids.retain(|id| known.insert(*id));
    let shown: HashSet<ListingId> = dates.iter().map(|row| row.listing.id).collect();
    let mut digest = Digest {
        dates,
        more,
        view,
        filter,
        new: vec![],
        shown_new: new.intersection(&shown).copied().collect(),
        cancelled: vec![],
        withdrawn: vec![],
    };
    for stored in listings::store::load(&desk.db, &ids).await? {
        let Some(listing) = public::reveal(&stored).map(|listing| listing.told_in(desk.words().language()))
        else {
            continue;
        };
        if near.as_ref().is_some_and(|near| !point_of(&listing).is_some_and(|point| near.reaches(point))) {
            continue;
        }
        let (is_public, is_withdrawn) = store::standing(&desk.db, listing.id).await?;
        let (room, is_new) = match (is_public, listing.cancelled.is_some()) {
            (true, false) => {
                (&mut digest.new, new.contains(&listing.id) && !digest.shown_new.contains(&listing.id))
            }
            (true, true) => (&mut digest.cancelled, cancelled.contains(&listing.id)),
            (false, _) if is_withdrawn => (&mut digest.withdrawn, withdrawn.contains(&listing.id)),
            // Held, or hidden by a moderator: nothing is told of it.
            (false, _) => continue,
        };
        // Come and gone between two letters: nobody has heard of it.
        let unheard = new.contains(&listing.id) && (!is_public || listing.cancelled.is_some());
        if is_new && !unheard && !is_over(&listing, until) && room.len() < NEWS_MOST {
            room.push(listing);
        }
    }
    Ok(digest)
}

/// The list that shows what is followed.
fn asked_for(desk: &Desk, follow: &Follow) -> (View, Filter) {
    let mut filter = Filter::default();
    let mut view = View::WhatsOn;
    match follow.what {
        What::Everything | What::Listing => {}
        What::Town => filter.near = follow.near(),
        What::Group => view = View::Group(follow.target.clone()),
        What::Tag => filter.tags.push(follow.target.clone()),
        What::Language => filter.languages.push(follow.target.clone()),
        What::Search => filter.q.clone_from(&follow.target),
    }
    filter.soonest = true;
    let days = if follow.pace.rhythm == Rhythm::Daily { DAYS_OF_DAILY } else { DAYS_OF_WEEKLY };
    filter.to = today(desk.clock.now(), &follow.pace.zone).checked_add(days.days()).ok();
    (view, filter)
}

async fn dates(
    desk: &Desk,
    follow: &Follow,
    view: &View,
    filter: &Filter,
) -> Result<(Vec<Row>, bool), Broken> {
    if follow.what == What::Listing {
        let listings::Found::Listing(listing) = listings::find_any(desk, &follow.target).await? else {
            return Ok((Vec::new(), false));
        };
        let last = filter.to.unwrap_or(Date::MAX);
        let coming = listing.coming(desk.clock.timestamp());
        let rows = coming
            .into_iter()
            .filter(|date| date.start.date() <= last && listing.cancelled.is_none())
            .map(|date| Row { listing: Arc::clone(&listing), date: Some(date), more: 0, km: None })
            .collect();
        return Ok((rows, false));
    }
    let results = listings::search::to_the_letter(desk, view, filter).await?;
    let mut rows = results.rows;
    rows.retain(|row| row.listing.cancelled.is_none());
    Ok((rows, results.follows))
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;

    fn pace(hour: i8, zone: &str) -> Pace {
        Pace { rhythm: Rhythm::Weekly, hour, zone: Zone::parse(zone).expect("a zone"), ahead: 24 }
    }

    fn moment(text: &str) -> Moment {
        Moment::from(text.parse::<Timestamp>().expect("a moment"))
    }

    #[test]
    fn the_weekly_letter_keeps_its_hour_when_clocks_change() {
        for (after, hour, zone, next) in [
            // A Sunday, the Monday itself before and after the hour, and on the hour.
            ("2026-11-22T10:00:00Z", 9, "Europe/London", "2026-11-23T09:00:00Z"),
            ("2026-11-23T08:59:59Z", 9, "Europe/London", "2026-11-23T09:00:00Z"),
            ("2026-11-23T09:00:00Z", 9, "Europe/London", "2026-11-30T09:00:00Z"),
            // Clocks go forward on 28 March 2027, back on 25 October 2026.
            ("2027-03-22T09:00:00Z", 9, "Europe/London", "2027-03-29T08:00:00Z"),
            ("2026-10-19T08:00:00Z", 9, "Europe/London", "2026-10-26T09:00:00Z"),
            ("2026-10-26T13:00:00Z", 9, "America/New_York", "2026-11-02T14:00:00Z"),
            // It is Monday there long before, or long after, it is here.
            ("2026-11-22T10:00:00Z", 0, "Pacific/Kiritimati", "2026-11-29T10:00:00Z"),
            ("2026-11-23T05:00:00Z", 23, "Pacific/Pago_Pago", "2026-11-24T10:00:00Z"),
            ("2026-11-22T20:00:00Z", 9, "Asia/Kathmandu", "2026-11-23T03:15:00Z"),
        ] {
            let found = next_after(moment(after), &pace(hour, zone));
            assert_eq!(found.map(Moment::timestamp), next.parse().ok(), "after {after} at {hour} in {zone}");
        }
    }

    #[test]
    fn the_daily_letter_comes_once_on_every_day_right_across_changing_clocks() {
        for (after, hour, zone, next) in [
            ("2026-11-23T08:59:59Z", 9, "Europe/London", "2026-11-23T09:00:00Z"),
            ("2026-11-23T09:00:00Z", 9, "Europe/London", "2026-11-24T09:00:00Z"),
            // Clocks go forward on 28 March 2027 at one: two has no such night, and one is two.
            ("2027-03-27T01:00:00Z", 1, "Europe/London", "2027-03-28T01:00:00Z"),
            ("2027-03-28T01:00:00Z", 1, "Europe/London", "2027-03-29T00:00:00Z"),
            // Back on 25 October 2026: half past one comes twice, the letter once.
            ("2026-10-24T00:00:00Z", 1, "Europe/London", "2026-10-25T00:00:00Z"),
            ("2026-10-25T00:00:00Z", 1, "Europe/London", "2026-10-26T01:00:00Z"),
            // Half an hour forward, on 4 October 2026.
            ("2026-10-02T15:30:00Z", 2, "Australia/Lord_Howe", "2026-10-03T15:30:00Z"),
            ("2026-10-03T15:30:00Z", 2, "Australia/Lord_Howe", "2026-10-04T15:00:00Z"),
        ] {
            let daily = Pace { rhythm: Rhythm::Daily, ..pace(hour, zone) };
            let found = next_after(moment(after), &daily);
            assert_eq!(found.map(Moment::timestamp), next.parse().ok(), "after {after} at {hour} in {zone}");
        }
    }

    #[test]
    fn every_zone_has_one_moment_on_every_day_of_a_year() {
        for zone in pure::zones::all() {
            let daily = Pace { rhythm: Rhythm::Daily, ..pace(2, &zone) };
            let mut after = moment("2026-01-01T00:00:00Z");
            let mut days = std::collections::BTreeSet::new();
            for _ in 0..365 {
                after = next_after(after, &daily).expect("there is always a next day");
                assert!(days.insert(today(after, &daily.zone)), "{zone}: twice on {after:?}");
            }
        }
    }

    #[test]
    fn every_zone_has_one_moment_on_every_monday() {
        for zone in pure::zones::all() {
            let mut after = moment("2026-01-01T00:00:00Z");
            for _ in 0..60 {
                let next = next_after(after, &pace(2, &zone)).expect("there is always a next Monday");
                let days = (next.0 - after.0) as f64 / 86_400.0;
                assert!(next > after && days < 7.2, "{zone}: {days} days");
                let wall = pace(2, &zone).zone.wall(next.timestamp());
                assert_eq!(wall.date().weekday(), Weekday::Monday, "{zone}");
                assert!(wall.hour() == 2 || wall.hour() == 3, "{zone}: {wall}");
                after = next;
            }
        }
    }

    #[test]
    fn who_is_told_at_once_or_before_a_date_has_no_such_moment() {
        for rhythm in [Rhythm::Instant, Rhythm::NextDate] {
            let pace = Pace { rhythm, ..pace(9, "Europe/London") };
            assert_eq!(next_after(moment("2026-11-22T10:00:00Z"), &pace), None);
        }
    }
}
