//! How fast letters go out: all of them, and those to one domain. Kept in memory only; after a restart it is learned anew.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use jiff::Timestamp;

use crate::{ids::Moment, settings::Settings};

/// What is saved up while nothing goes out: letters of a quarter of a minute, which is how often the jobs look.
const SAVED_UP: f64 = 0.25;
/// A domain that asked for less is asked to take twice as much after so many seconds without another word.
const AGAIN_SECONDS: f64 = 600.0;
/// A domain that asks for less for the first time gets so many a minute all the same: what went there in the last minute
/// says little when it was little.
const LEARNED_LEAST: f64 = 30.0;
/// Nothing is put off for longer than so many seconds: until then more may have been learned.
const PUT_OFF_MOST: i64 = 300;
/// Several letters on their way at once hear the same wish: it counts once in so many seconds.
const ONE_WISH_SECONDS: f64 = 30.0;
/// What was learned is forgotten when it is no limit any more: so many letters a minute.
const NO_LIMIT: f64 = 6_000.0;
/// So many domains are remembered before those that nobody wrote to for an hour are forgotten.
const DOMAINS_MOST: usize = 1_000;
const HOUR: f64 = 3_600.0;

/// How fast letters go out. Cheap to copy.
#[derive(Clone, Debug)]
pub struct Pace(Arc<Mutex<Known>>);

#[derive(Debug)]
struct Known {
    all: Option<Bucket>,
    most_to_domain: Option<f64>,
    domains: HashMap<String, Domain>,
}

/// Tokens that come in at a steady rate.
#[derive(Debug)]
struct Bucket {
    per_minute: f64,
    tokens: f64,
    at: Option<Timestamp>,
}

#[derive(Debug, Default)]
struct Domain {
    bucket: Option<Bucket>,
    /// Letters a minute after it asked for less.
    learned: Option<f64>,
    asked_at: Option<Timestamp>,
    /// The letter that was put off last comes back then.
    put_off: Option<Timestamp>,
    /// Letters of the minute that has begun, and of the one before.
    minute: Option<Timestamp>,
    sent: f64,
    sent_before: f64,
}

impl Bucket {
    fn new(per_minute: f64) -> Self {
        Self { per_minute, tokens: saved_up(per_minute), at: None }
    }

    fn fill(&mut self, now: Timestamp) {
        let passed = self.at.map_or(0.0, |at| seconds(at, now));
        self.at = Some(now);
        self.tokens = (self.tokens + passed * self.per_minute / 60.0).min(saved_up(self.per_minute));
    }

    fn take(&mut self, now: Timestamp) -> bool {
        self.fill(now);
        let is_there = self.tokens >= 1.0;
        if is_there {
            self.tokens -= 1.0;
        }
        is_there
    }
}

fn saved_up(per_minute: f64) -> f64 {
    (per_minute * SAVED_UP).max(1.0)
}

fn seconds(from: Timestamp, to: Timestamp) -> f64 {
    to.duration_since(from).as_secs_f64().max(0.0)
}

impl Pace {
    /// As the settings say; zero is no limit.
    #[must_use]
    pub(crate) fn of(settings: &Settings) -> Self {
        let limit = |most: u32| (most > 0).then(|| f64::from(most));
        Self(Arc::new(Mutex::new(Known {
            all: limit(settings.mail_rate).map(Bucket::new),
            most_to_domain: limit(settings.mail_rate_domain),
            domains: HashMap::new(),
        })))
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How many letters may go out now, at most so many.
    pub(crate) fn room(&self, now: Timestamp, most: u32) -> u32 {
        let mut known = self.known();
        let Some(all) = &mut known.all else { return most };
        all.fill(now);
        (0..most).take_while(|taken| all.tokens >= f64::from(*taken) + 1.0).count().try_into().unwrap_or(most)
    }

    /// So many are to go out.
    pub(crate) fn spend(&self, letters: usize) {
        if let Some(all) = &mut self.known().all {
            all.tokens -= f64::from(u32::try_from(letters).unwrap_or(u32::MAX));
        }
    }

    /// So many did not go out after all.
    pub(crate) fn give_back(&self, letters: u32) {
        if let Some(all) = &mut self.known().all {
            all.tokens += f64::from(letters);
        }
    }

    /// Lets a letter to a domain go; or says when it may come back, each a little after the one before, as far
    /// as five minutes reach.
    ///
    /// # Errors
    /// When it may come back.
    pub(crate) fn take(&self, domain: &str, now: Timestamp) -> Result<(), Moment> {
        let mut known = self.known();
        let most = known.most_to_domain;
        let Some(domain) = known.domain(domain, now) else { return Ok(()) };
        domain.ask_for_more(now, most);
        let limit = match (domain.learned, most) {
            (Some(learned), Some(most)) => learned.min(most),
            (Some(limit), None) | (None, Some(limit)) => limit,
            (None, None) => return Ok(()),
        };
        let bucket = domain.bucket.get_or_insert_with(|| Bucket::new(limit));
        bucket.per_minute = limit;
        if bucket.take(now) {
            return Ok(());
        }
        let from = domain.put_off.filter(|last| *last > now).unwrap_or(now);
        let next = from.checked_add(jiff::SignedDuration::from_secs_f64(60.0 / limit)).unwrap_or(from);
        let last = now.checked_add(jiff::SignedDuration::from_secs(PUT_OFF_MOST)).unwrap_or(next);
        domain.put_off = Some(next.min(last));
        Err(Moment::from(next).plus(1).min(Moment::from(last)))
    }

    /// A letter went out to a domain.
    pub(crate) fn sent(&self, domain: &str, now: Timestamp) {
        let mut known = self.known();
        let domain = known.remembered(domain, now);
        domain.count(now);
        domain.sent += 1.0;
    }

    /// A domain asks for less: half of what it got.
    pub(crate) fn slow(&self, domain: &str, now: Timestamp) {
        let mut known = self.known();
        let most = known.most_to_domain;
        let domain = known.remembered(domain, now);
        if domain.asked_at.is_some_and(|at| seconds(at, now) < ONE_WISH_SECONDS) {
            return;
        }
        domain.count(now);
        let less = match domain.learned.or(most) {
            Some(got) => got / 2.0,
            None => (domain.sent.max(domain.sent_before) / 2.0).max(LEARNED_LEAST),
        };
        domain.learned = Some(less.max(1.0));
        domain.asked_at = Some(now);
        domain.bucket = Some(Bucket { tokens: 0.0, at: Some(now), ..Bucket::new(1.0) });
    }
}

impl Known {
    /// A domain that is limited, or was written to.
    fn domain(&mut self, name: &str, now: Timestamp) -> Option<&mut Domain> {
        if self.most_to_domain.is_some() {
            return Some(self.remembered(name, now));
        }
        self.domains.get_mut(name)
    }

    fn remembered(&mut self, name: &str, now: Timestamp) -> &mut Domain {
        if self.domains.len() >= DOMAINS_MOST && !self.domains.contains_key(name) {
            self.domains.retain(|_, domain| {
                domain.minute.or(domain.asked_at).is_some_and(|at| seconds(at, now) < HOUR)
            });
        }
        self.domains.entry(name.to_owned()).or_default()
    }
}

impl Domain {
    fn count(&mut self, now: Timestamp) {
        let passed = self.minute.map(|begun| seconds(begun, now));
        if passed.is_none_or(|passed| passed >= 60.0) {
            self.sent_before = if passed.is_some_and(|passed| passed < 120.0) { self.sent } else { 0.0 };
            self.sent = 0.0;
            self.minute = Some(now);
        }
    }

    fn ask_for_more(&mut self, now: Timestamp, most: Option<f64>) {
        let (Some(learned), Some(asked)) = (self.learned, self.asked_at) else { return };
        if seconds(asked, now) >= AGAIN_SECONDS {
            self.learned = Some(learned * 2.0).filter(|more| *more < most.unwrap_or(NO_LIMIT));
            self.asked_at = self.learned.map(|_| now);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::SignedDuration;

    fn pace(all: &str, domain: &str) -> Pace {
        let flags = [("mail_rate", all.to_owned()), ("mail_rate_domain", domain.to_owned())].into();
        Pace::of(&Settings::gather(&flags, |_| None, None).unwrap())
    }

    fn later(at: Timestamp, seconds: i64) -> Timestamp {
        at.checked_add(SignedDuration::from_secs(seconds)).unwrap()
    }

    const BEGINNING: Timestamp = Timestamp::UNIX_EPOCH;

    #[test]
    fn without_a_limit_everything_goes_at_once() {
        let pace = pace("0", "0");
        assert_eq!(pace.room(BEGINNING, 500), 500);
        assert!((0..10_000).all(|_| pace.take("example.org", BEGINNING).is_ok()));
    }

    #[test]
    fn a_minute_has_as_many_letters_as_the_setting_says() {
        let pace = pace("60", "0");
        let mut sent = 0;
        for round in 0..=8 {
            let now = later(BEGINNING, round * 15);
            let room = pace.room(now, 500);
            pace.spend(room as usize);
            sent += room;
        }
        assert_eq!(sent, 15 + 8 * 15, "a quarter of a minute saved up, and then one a second");
    }

    #[test]
    fn letters_to_one_domain_are_put_off_one_after_the_other_and_others_go() {
        let pace = pace("0", "60");
        let put_off: Vec<Moment> =
            (0..20).filter_map(|_| pace.take("example.org", BEGINNING).err()).collect();
        assert_eq!(put_off, (2..=6).map(Moment).collect::<Vec<_>>(), "fifteen went");
        assert!(pace.take("example.net", BEGINNING).is_ok());
        for moment in put_off {
            assert!(pace.take("example.org", moment.timestamp()).is_ok(), "{moment:?}");
        }
    }

    #[test]
    fn what_did_not_go_out_after_all_leaves_room_for_others() {
        let pace = pace("60", "0");
        pace.spend(pace.room(BEGINNING, 500) as usize);
        assert_eq!(pace.room(BEGINNING, 500), 0);
        pace.give_back(4);
        assert_eq!(pace.room(BEGINNING, 500), 4);
    }

    #[test]
    fn a_domain_that_got_little_still_gets_letters_and_none_is_put_off_for_long() {
        let pace = pace("0", "0");
        pace.sent("example.org", BEGINNING);
        pace.slow("example.org", BEGINNING);
        let put_off: Vec<Moment> =
            (0..1_000).filter_map(|_| pace.take("example.org", BEGINNING).err()).collect();
        assert_eq!(put_off.first(), Some(&Moment(3)), "thirty a minute");
        assert_eq!(put_off.last(), Some(&Moment(300)));
        assert!(put_off.iter().all(|moment| moment.0 <= 300), "five minutes");
        (1..20).for_each(|wish| pace.slow("example.org", later(BEGINNING, 40 * wish)));
        let slowest = later(BEGINNING, 761);
        let next = pace.take("example.org", slowest).unwrap_err();
        assert!(next.0 <= 761 + 61, "one a minute is the least: {next:?}");
    }

    #[test]
    fn a_domain_that_asks_for_less_gets_half_and_later_more() {
        let pace = pace("0", "0");
        (0..120).for_each(|_| pace.sent("example.org", BEGINNING));
        (0..8).for_each(|_| pace.slow("example.org", BEGINNING));
        let minute = |from: i64| {
            (0..60).filter(|second| pace.take("example.org", later(BEGINNING, from + second)).is_ok()).count()
        };
        assert!((59..=60).contains(&minute(1)), "half of 120 a minute");
        pace.slow("example.org", later(BEGINNING, 100));
        assert!((28..=31).contains(&minute(101)), "half of that");
        assert!(minute(800) >= 59, "twice as many after ten minutes");
        assert!(pace.take("example.net", BEGINNING).is_ok(), "others do not wait for it");
    }
}
