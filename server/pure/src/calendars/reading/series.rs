//! From single events to what is listed: those of one name become one series, with what differs on single dates laid
//! over it, all of it in the wall time of one zone.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, DateTime, Time};
use jiff::{SignedDuration, Timestamp, ToSpan};

use super::components::{Contents, Head};
use super::doubts::{Doubt, Doubts, Quoted};
use super::events::{DATES_MOST, Event, fingerprint};
use super::values::{Clock, Lasting, Length, Stamp};
use super::{DAYS_MOST, prose};
use crate::recurrence::{Added, Bend, DateChange, Rule, RuleRefused, Schedule, named};
use crate::zones::Zone;

/// What has one UID: its master, and whatever differs from it.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// Its name in that calendar. Where the file gives none, one made of start and title.
    pub uid: String,
    /// The line of the file on which it begins.
    pub line: u32,
    /// How many events of the file it is made of.
    pub events: usize,
    /// Whether the series itself is in the file, and not only single dates of it, as in a message that takes one back.
    pub whole: bool,
    /// One line; empty if the file gives none.
    pub title: String,
    /// Plain text of several lines, HTML taken apart.
    pub description: String,
    /// When it takes place. Names for calendars in it are left empty.
    pub schedule: Schedule,
    /// None of it takes place.
    pub cancelled: bool,
    /// Name and address in one line.
    pub location: Option<String>,
    /// Latitude and longitude.
    pub point: Option<(f64, f64)>,
    /// Its page, on the web.
    pub url: Option<String>,
    /// Where people meet online. Not everybody may be meant to know.
    pub conference: Option<String>,
    /// Every such address of the series and of its single dates.
    pub rooms: Vec<String>,
    /// Its tags.
    pub categories: Vec<String>,
    /// The organiser's name; never an address.
    pub organiser: Option<String>,
    /// Whom to ask, as it was written.
    pub contact: Option<String>,
    /// A picture, on the web.
    pub image: Option<String>,
    /// The highest number of a change.
    pub sequence: u32,
    /// The last change, if the file says it.
    pub changed: Option<Timestamp>,
}

/// The most characters of what differs on one date.
const TITLE_MOST: usize = 120;
const PLACE_MOST: usize = 200;
const NOTE_MOST: usize = 500;
/// The most addresses of rooms of one series.
const ROOMS_MOST: usize = 50;
/// The most dates of a rule that are held against what differs from it.
const COMPARED_MOST: usize = 50_000;
/// The most times that one series is bent.
const BENDS_MOST: usize = 50;
/// The steps that all rules of a file may take together to find their first dates. Honest ones need one each.
const STEPS_MOST: usize = 4_000_000;
/// The steps that all of them may take to be held against what differs from them.
const COMPARING_MOST: usize = 20_000_000;

/// Makes series of all events, in the order of the file; says how many events they are made of, and the names of those
/// that could not be used.
pub(super) fn series(contents: &mut Contents) -> (Vec<Series>, usize, Vec<String>) {
    let doubts = std::mem::take(&mut contents.doubts);
    let mut maker = Maker {
        zones: vec![],
        heads: &contents.calendars,
        doubts,
        floats: false,
        steps_left: STEPS_MOST,
        comparing_left: COMPARING_MOST,
    };
    let home = |calendar: u32| contents.calendars.get(usize::try_from(calendar).ok()?)?.zone();
    maker.zones = contents.names.resolved(home, &mut maker.doubts);

    let mut events = std::mem::take(&mut contents.events);
    let mut lost = Vec::new();
    for event in &mut events {
        if event.as_mut().is_some_and(|event| !maker.makes_usable(event)) {
            lost.extend(event.take().map(|event| event.uid));
        }
    }
    let mut order: Vec<usize> = (0..events.len()).filter(|index| events[*index].is_some()).collect();
    let uid = |index: &usize| events[*index].as_ref().map(|event| event.uid.as_str());
    order.sort_by(|one, other| uid(one).cmp(&uid(other)));
    let mut groups: Vec<Vec<usize>> =
        order.chunk_by(|one, other| uid(one) == uid(other)).map(<[usize]>::to_vec).collect();
    groups.sort_unstable_by_key(|group| group.first().copied());

    let mut told = Vec::with_capacity(groups.len());
    for group in groups {
        let group = group.into_iter().filter_map(|index| events[index].take()).map(|event| *event).collect();
        told.extend(maker.one(group));
    }
    contents.doubts = maker.doubts;
    let count = told.iter().map(|series: &Series| series.events).sum();
    (told, count, lost)
}

struct Maker<'a> {
    zones: Vec<Zone>,
    heads: &'a [Head],
    doubts: Doubts,
    /// Whether it was said that times have no zone.
    floats: bool,
    steps_left: usize,
    comparing_left: usize,
}

/// When something is, once.
#[derive(Debug, Clone)]
struct When {
    start: DateTime,
    end: DateTime,
    all_day: bool,
    zone: Zone,
}

impl When {
    fn length(&self) -> SignedDuration {
        self.start.duration_until(self.end)
    }
}

/// An event that differs from its series on one date.
struct Override {
    event: Event,
    /// The date's name, in the wall time of the series.
    original: DateTime,
}

impl Maker<'_> {
    /// Gives an event all that it needs to be listed, if it can be.
    fn makes_usable(&mut self, event: &mut Event) -> bool {
        let Some(start) = event.start.or(event.original) else {
            self.doubts.add(event.line, Doubt::NoStart);
            return false;
        };
        if event.uid.is_empty() {
            event.uid =
                format!("{:016x}", fingerprint([start.wall.to_string().as_str(), event.title.as_str()]));
            self.doubts.add(event.line, Doubt::NoUid);
        }
        event.cancelled |= self.head(event.calendar).cancels;
        true
    }

    /// One series of all events with one name.
    fn one(&mut self, mut group: Vec<Event>) -> Option<Series> {
        let hides = group.iter().any(|event| event.private && event.original.is_none());
        let mut hidden = Vec::new();
        group.retain(|event| {
            let keeps = !(hides || event.private);
            if !keeps {
                self.doubts.add(event.line, Doubt::Private);
                hidden.extend(event.original);
            }
            keeps
        });
        let rooms: BTreeSet<String> = group
            .iter()
            .flat_map(|event| event.conference.iter().chain(&event.other_rooms))
            .cloned()
            .collect();
        let rooms = rooms.into_iter().take(ROOMS_MOST).collect();
        let (mut masters, overrides): (Vec<_>, Vec<_>) =
            group.into_iter().partition(|event| event.original.is_none());
        let newest = masters
            .iter()
            .enumerate()
            .max_by_key(|(index, event)| (event.sequence, *index))
            .map(|(index, _)| index);
        let master = newest.map(|newest| masters.swap_remove(newest));
        for older in masters {
            self.doubts.add(older.line, Doubt::Twice);
        }
        let series = match master {
            Some(master) => self.whole(master, overrides, &hidden),
            None => self.single_dates(overrides),
        };
        series.map(|series| Series { rooms, ..series })
    }

    /// A series by its master.
    fn whole(&mut self, mut master: Event, overrides: Vec<Event>, hidden: &[Stamp]) -> Option<Series> {
        let when = self.when(&master, None)?;
        let mut schedule = Schedule::once(when.start, when.end, when.all_day, when.zone.clone());
        let mut before_its_rule = None;
        if let Some((line, rule)) = master.rule.take() {
            match self.rule(&rule, &when) {
                Ok((anchor, rule)) => {
                    if anchor != when.start {
                        before_its_rule = Some((when.start, when.end));
                    }
                    (schedule.start, schedule.end) = (anchor, anchor.saturating_add(when.length()));
                    schedule.rule = rule;
                }
                Err(doubt) => self.doubts.add(line, doubt),
            }
        }
        let mut added: BTreeMap<DateTime, DateTime> = self.added(&master, &when).into_iter().collect();
        added.extend(before_its_rule);
        let mut overrides: Vec<Override> = overrides
            .into_iter()
            .filter_map(|event| {
                Some(Override {
                    original: self.wall(event.original?, event.calendar, event.line, &when),
                    event,
                })
            })
            .collect();
        let skipped: BTreeSet<(DateTime, bool)> = master
            .skipped
            .iter()
            .chain(hidden)
            .map(|stamp| (self.wall(*stamp, master.calendar, master.line, &when), stamp.clock == Clock::Day))
            .collect();

        let compared = added
            .keys()
            .chain(skipped.iter().map(|(wall, _)| wall))
            .chain(overrides.iter().map(|own| &own.original));
        let given = Given::of(&schedule, compared.copied(), &mut self.comparing_left);
        added.retain(|start, _| !given.has(*start));
        overrides = self.one_for_each_date(overrides, &given, &added);

        for (wall, is_day) in skipped {
            let midnight = !when.all_day && wall.time() == Time::midnight();
            let exactly = given.has(wall) || added.contains_key(&wall);
            // A day leaves out all of its dates; so does midnight, where nothing is at midnight.
            let left_out: Vec<DateTime> = if exactly || !(is_day || midnight) {
                vec![wall]
            } else {
                given.on(wall.date()).chain(on(&added, wall.date())).collect()
            };
            for start in left_out {
                // What is said of a date is newer than that it is none.
                let taken_back = overrides.iter().any(|own| own.original == start && !own.event.cancelled);
                if taken_back {
                    continue;
                }
                added.remove(&start);
                if given.has(start) {
                    schedule.skipped.push(start);
                }
            }
        }
        schedule.skipped.sort_unstable();
        schedule.skipped.dedup();
        if schedule.skipped.len() > DATES_MOST {
            schedule.skipped.truncate(DATES_MOST);
            self.doubts.add(master.line, Doubt::TooManyDates(DATES_MOST));
        }
        // Without a rule the first date cannot be left out of itself.
        if schedule.rule.is_none()
            && schedule.skipped.contains(&schedule.start)
            && let Some((start, end)) = added.pop_first()
        {
            schedule.skipped.clear();
            (schedule.start, schedule.end) = (start, end);
        }

        let events = 1 + overrides.len();
        let (sequence, changed) = newest(&master, overrides.iter().map(|own| &own.event));
        let mut later = Vec::new();
        let usual = if overrides.is_empty() { Usual::default() } else { Usual::of(&master) };
        for own in overrides {
            let room = later.len() < BENDS_MOST && self.comparing_left > 0;
            if own.event.all_later && room && given.bends_at(own.original, &schedule) {
                later.push(own);
                continue;
            }
            if own.event.all_later {
                self.doubts.add(own.event.line, Doubt::AllLater);
            }
            self.change(&mut schedule, &mut added, &given, &own, &usual, &when);
        }
        schedule.added =
            added.into_iter().map(|(start, end)| Added { start, end, uid: String::new() }).collect();
        schedule.changes.sort_by_key(|change| change.original);
        let cancelled = self.bend(&mut schedule, later, &usual, &when) || master.cancelled;
        Some(told(master, schedule, events, true, cancelled, (sequence, changed)))
    }

    /// Dates of a series that is not in the file itself.
    fn single_dates(&mut self, overrides: Vec<Event>) -> Option<Series> {
        let mut dates: Vec<(When, Event)> = Vec::new();
        for mut event in overrides {
            event.start = event.start.or(event.original);
            let Some(when) = self.when(&event, None) else { continue };
            dates.push((when, event));
        }
        // In the order of time, whatever zone each is told in; of two at one moment the newer first.
        dates.sort_by_key(|(when, event)| (when.zone.at(when.start), std::cmp::Reverse(event.sequence)));
        let cancelled = dates.iter().all(|(_, event)| event.cancelled);
        let mut dates = dates.into_iter();
        let (when, first) = dates.next()?;
        let mut schedule = Schedule::once(when.start, when.end, when.all_day, when.zone.clone());
        let usual = Usual::of(&first);
        let mut events = 1;
        let mut starts = BTreeSet::from([when.start]);
        let mut newest_of_all = (first.sequence, first.changed);
        if first.cancelled && !cancelled {
            schedule.changes.push(DateChange { cancelled: true, ..DateChange::none(when.start) });
        }
        for (own, event) in dates {
            let in_zone = |wall: DateTime| {
                if own.all_day || own.zone == when.zone { wall } else { when.zone.wall(own.zone.at(wall)) }
            };
            let start = in_zone(own.start);
            let end = in_zone(own.end).max(start);
            let (start, end) = if when.all_day { in_whole_days(start, end) } else { (start, end) };
            if !starts.insert(start) {
                self.doubts.add(event.line, Doubt::Twice);
                continue;
            }
            events += 1;
            newest_of_all = (newest_of_all.0.max(event.sequence), newest_of_all.1.max(event.changed));
            schedule.added.push(Added { start, end, uid: String::new() });
            let change =
                DateChange { cancelled: event.cancelled && !cancelled, ..usual.differences(&event, start) };
            if !change.is_nothing() {
                schedule.changes.push(change);
            }
        }
        schedule.added.sort_by_key(|added| added.start);
        schedule.changes.sort_by_key(|change| change.original);
        Some(told(first, schedule, events, false, cancelled, newest_of_all))
    }

    /// When an event is. `usual` is the length of its series, for where it states none.
    fn when(&mut self, event: &Event, usual: Option<&When>) -> Option<When> {
        let start = event.start?;
        let mut zone = self.zone(start, event.calendar, event.line);
        let mut wall = start.wall;
        // What takes place once is told in the clocks of its calendar; what repeats in UTC must stay there.
        if start.clock == Clock::Utc
            && event.rule.is_none()
            && let Some(home) = self.home(event.calendar)
        {
            wall = home.wall(zone.at(wall));
            zone = home;
        }
        let midnight = |wall: DateTime| wall.time() == Time::midnight();
        let mut all_day = start.clock == Clock::Day;
        let when = When { start: wall, end: wall, all_day, zone };
        let stated = event
            .end
            .map(|end| self.wall(end, event.calendar, event.line, &When { all_day: false, ..when.clone() }));
        if event.days_by_name && midnight(wall) && stated.is_none_or(midnight) {
            all_day = true;
        }
        let next_day = |wall: DateTime| wall.date().tomorrow().unwrap_or(Date::MAX).at(0, 0, 0, 0);
        let unstated = match usual {
            Some(usual) if usual.all_day == all_day => wall.saturating_add(usual.length()),
            _ if all_day => next_day(wall),
            _ => wall,
        };
        let end = match (stated, event.length) {
            (Some(end), _) if all_day && !midnight(end) => next_day(end),
            (Some(end), _) => end,
            (None, Some(length)) if all_day => {
                let end = length.after(wall);
                if midnight(end) { end } else { next_day(end) }
            }
            (None, Some(length)) if event.rule.is_none() => {
                // What takes place once lasts as long as a stopwatch says.
                let whole = when.zone.at(Length { days: length.days, seconds: 0 }.after(wall));
                whole
                    .checked_add(SignedDuration::from_secs(length.seconds))
                    .map_or(wall, |end| when.zone.wall(end))
            }
            (None, Some(length)) => length.after(wall),
            (None, None) => unstated,
        };
        let end = if end < wall {
            self.doubts.add(event.line, Doubt::EndBeforeStart);
            unstated.max(wall)
        } else if all_day && end == wall {
            next_day(wall)
        } else {
            end
        };
        let longest = wall.saturating_add(DAYS_MOST.days());
        if end > longest {
            self.doubts.add(event.line, Doubt::LastsTooLong);
        }
        Some(When { end: end.min(longest), all_day, ..when })
    }

    /// The first of a rule's own dates, and the rule for what follows; `None` where only the first date is left.
    fn rule(&mut self, text: &str, when: &When) -> Result<(DateTime, Option<Rule>), Doubt> {
        let text = if when.all_day { until_as_day(text) } else { text.to_owned() };
        let refused = |refused| match refused {
            RuleRefused::UntilBeforeStart => Doubt::RuleOver,
            _ => Doubt::Rule(Quoted::new(&text)),
        };
        if self.steps_left == 0 {
            return Err(Doubt::TooMuchWork);
        }
        self.steps_left = self.steps_left.saturating_sub(steps_to_two_ends(&text));
        let rule = Rule::from_imported(&text, when.start, &when.zone).map_err(refused)?;
        let rule = if when.all_day { rule.for_whole_days().ok_or(RuleRefused::TooOften) } else { Ok(rule) };
        let rule = rule.map_err(refused)?;
        let (first, steps) = rule.first(when.start);
        self.steps_left = self.steps_left.saturating_sub(steps);
        let first = first.ok_or(Doubt::RuleWithoutDates)?;
        if first == when.start {
            return Ok((first, Some(rule)));
        }
        // The first date counts, although the rule does not give it.
        Ok(rule.one_less().map_or((when.start, None), |rule| (first, Some(rule))))
    }

    /// Dates beside the rule: start and end.
    fn added(&mut self, master: &Event, when: &When) -> Vec<(DateTime, DateTime)> {
        let longest = SignedDuration::from_hours(24 * DAYS_MOST);
        let mut added = Vec::with_capacity(master.added.len());
        for (stamp, lasting) in &master.added {
            let wall = self.wall(*stamp, master.calendar, master.line, when);
            let start =
                if stamp.clock == Clock::Day { wall.date().to_datetime(when.start.time()) } else { wall };
            let end = match lasting {
                Lasting::Usual => start.saturating_add(when.length()),
                Lasting::For(length) => length.after(start),
                Lasting::Until(end) => self.wall(*end, master.calendar, master.line, when),
            };
            let end = if end < start { start.saturating_add(when.length()) } else { end };
            let (start, end) = if when.all_day { in_whole_days(start, end) } else { (start, end) };
            if start != when.start {
                added.push((start, end.min(start.saturating_add(longest))));
            }
        }
        added
    }

    /// Overrides by the dates that they are about: the newest of each.
    fn one_for_each_date(
        &mut self,
        overrides: Vec<Override>,
        given: &Given,
        added: &BTreeMap<DateTime, DateTime>,
    ) -> Vec<Override> {
        let exact: BTreeSet<DateTime> = overrides
            .iter()
            .map(|own| own.original)
            .filter(|own| given.has(*own) || added.contains_key(own))
            .collect();
        let mut by_date: BTreeMap<(DateTime, bool), Override> = BTreeMap::new();
        for mut own in overrides {
            if !exact.contains(&own.original) {
                // At another time than planned, but the only date of its day: programs forget to tell what moved.
                let mut near = given.on(own.original.date()).chain(on(added, own.original.date()));
                if let (Some(only), None) = (near.next(), near.next())
                    && !exact.contains(&only)
                {
                    own.original = only;
                }
            }
            let key = (own.original, own.event.all_later);
            match by_date.get(&key) {
                Some(other) if other.event.sequence > own.event.sequence => {
                    self.doubts.add(own.event.line, Doubt::Twice);
                }
                Some(_) | None => {
                    if let Some(older) = by_date.insert(key, own) {
                        self.doubts.add(older.event.line, Doubt::Twice);
                    }
                }
            }
        }
        by_date.into_values().collect()
    }

    /// Lays what differs on one date over the schedule.
    fn change(
        &mut self,
        schedule: &mut Schedule,
        added: &mut BTreeMap<DateTime, DateTime>,
        given: &Given,
        own: &Override,
        usual: &Usual,
        when: &When,
    ) {
        let event = &own.event;
        let moved = self.own_time(event, when);
        let mut change = DateChange { cancelled: event.cancelled, ..usual.differences(event, own.original) };
        let planned_end = match added.get(&own.original) {
            Some(end) => Some(*end),
            None => given.has(own.original).then(|| own.original.saturating_add(when.length())),
        };
        match planned_end {
            Some(end) => {
                change.moved_to = moved.filter(|moved| *moved != (own.original, end) && !event.cancelled);
            }
            // No date of the series: its own then, unless it does not take place.
            None if event.cancelled => return,
            None => {
                let (start, end) =
                    moved.unwrap_or((own.original, own.original.saturating_add(when.length())));
                if given.has(start) || added.contains_key(&start) {
                    return;
                }
                added.insert(start, end);
                change.original = start;
            }
        }
        if !change.is_nothing() {
            schedule.changes.push(change);
        }
    }

    /// When an event is by the clocks of its series, if it says so itself; among whole days it is whole days as well.
    fn own_time(&mut self, event: &Event, when: &When) -> Option<(DateTime, DateTime)> {
        let own = self.when(event, Some(when))?;
        if when.all_day {
            return Some(in_whole_days(own.start, own.end));
        }
        let in_zone = |wall: DateTime| {
            if own.all_day || own.zone == when.zone { wall } else { when.zone.wall(own.zone.at(wall)) }
        };
        let start = in_zone(own.start);
        Some((start, in_zone(own.end).max(start)))
    }

    /// Bends the series where the file says "this and all that follow". Whether nothing is left of it.
    fn bend(&mut self, schedule: &mut Schedule, later: Vec<Override>, usual: &Usual, when: &When) -> bool {
        let mut cancelled = false;
        // By how much names of dates have moved.
        let mut shift = SignedDuration::ZERO;
        for own in later {
            self.comparing_left = self.comparing_left.saturating_sub(COMPARED_MOST);
            if own.event.cancelled {
                cancelled |= own.original <= schedule.start;
                end_before(schedule, own.original.saturating_add(shift));
                continue;
            }
            let different = usual.differences(&own.event, own.original);
            let planned = (own.original, own.original.saturating_add(when.length()));
            let (start, end) = self.own_time(&own.event, when).unwrap_or(planned);
            let bend = Bend {
                start,
                end,
                title: different.title.clone(),
                place: different.place.clone(),
                uid: String::new(),
            };
            let names = [own.original.saturating_add(shift), own.original];
            let bent = names.into_iter().find_map(|name| {
                let bent = schedule.from_here_on(name, bend.clone()).ok()?.schedule;
                let (rule, start) = match bent.later.last() {
                    Some(stretch) => (&stretch.rule, stretch.start),
                    None => (&bent.rule, bent.start),
                };
                rule.as_ref().is_none_or(|rule| rule.begins(start)).then_some(bent)
            });
            if let Some(bent) = bent {
                shift = own.original.duration_until(start);
                *schedule = bent;
                continue;
            }
            self.doubts.add(own.event.line, Doubt::AllLater);
            let Some(name) = names.into_iter().find(|name| named(schedule, *name).is_some()) else {
                continue;
            };
            let moved_to = Some((start, end)).filter(|_| start != own.original);
            let change = DateChange { original: name, moved_to, ..different };
            let is_free = schedule.changes.iter().all(|there| there.original != name);
            if is_free && !change.is_nothing() {
                schedule.changes.push(change);
                schedule.changes.sort_by_key(|change| change.original);
            }
        }
        cancelled
    }

    /// What the clocks of a series show at a time that was written by others.
    fn wall(&mut self, stamp: Stamp, calendar: u32, line: u32, when: &When) -> DateTime {
        let wall = match stamp.clock {
            Clock::Day => return stamp.wall,
            Clock::Anywhere => stamp.wall,
            Clock::Utc | Clock::Zone(_) => {
                let zone = self.zone(stamp, calendar, line);
                // Midnight in UTC is how some programs write a day.
                let is_day =
                    when.all_day && stamp.clock == Clock::Utc && stamp.wall.time() == Time::midnight();
                if zone == when.zone || is_day { stamp.wall } else { when.zone.wall(zone.at(stamp.wall)) }
            }
        };
        if when.all_day { wall.date().at(0, 0, 0, 0) } else { wall }
    }

    fn zone(&mut self, stamp: Stamp, calendar: u32, line: u32) -> Zone {
        match stamp.clock {
            Clock::Utc => Zone::utc(),
            Clock::Zone(number) => self.zones.get(usize::from(number)).cloned().unwrap_or_else(Zone::utc),
            Clock::Day => self.home(calendar).unwrap_or_else(Zone::utc),
            Clock::Anywhere => self.home(calendar).unwrap_or_else(|| {
                if !std::mem::replace(&mut self.floats, true) {
                    self.doubts.add(line, Doubt::NoZone);
                }
                Zone::utc()
            }),
        }
    }

    fn home(&self, calendar: u32) -> Option<Zone> {
        self.head(calendar).zone().and_then(|number| self.zones.get(usize::from(number))).cloned()
    }

    fn head(&self, calendar: u32) -> Head {
        usize::try_from(calendar)
            .ok()
            .and_then(|calendar| self.heads.get(calendar))
            .copied()
            .unwrap_or_default()
    }
}

/// The dates that a schedule's rule gives, as far as anything is held against them.
struct Given {
    dates: Vec<DateTime>,
    /// There are more than were looked at; those are believed.
    more: bool,
}

impl Given {
    fn of(schedule: &Schedule, compared: impl Iterator<Item = DateTime>, left: &mut usize) -> Given {
        let Some(rule) = &schedule.rule else { return Given { dates: vec![schedule.start], more: false } };
        let (mut first, mut last) = (DateTime::MAX, DateTime::MIN);
        for date in compared {
            (first, last) = (first.min(date), last.max(date));
        }
        if first > last {
            return Given { dates: vec![], more: false };
        }
        if *left == 0 {
            return Given { dates: vec![], more: true };
        }
        let (first, last) = (first.date().at(0, 0, 0, 0), last.date().at(23, 59, 59, 0));
        let dates = rule.between(schedule.start, first, last, COMPARED_MOST);
        // What lies before the first is walked as well, unless it can be jumped over.
        let days = usize::try_from(schedule.start.duration_until(last).as_hours() / 24).unwrap_or_default();
        // Where dates are rare, the crate searches long for the next.
        let is_rare = dates.len() < days / 400;
        let steps = if is_rare { 2 * COMPARED_MOST } else { days.min(COMPARED_MOST).max(dates.len()) };
        *left = left.saturating_sub(steps + rule.times_a_day());
        Given { more: dates.len() == COMPARED_MOST, dates }
    }

    fn has(&self, date: DateTime) -> bool {
        self.dates.binary_search(&date).is_ok()
            || (self.more && self.dates.last().is_none_or(|last| *last < date))
    }

    /// Whether the rule gives a date for sure, near enough to its first and to its next for a bend there to be worked
    /// out at once.
    fn bends_at(&self, date: DateTime, schedule: &Schedule) -> bool {
        let is_near = schedule.start.date().saturating_add(100.years()) > date.date();
        let Some(rule) = schedule.rule.as_ref().filter(|rule| is_near && rule.is_portable()) else {
            return false;
        };
        let soon = schedule.start.saturating_add(10.years());
        self.dates.binary_search(&date).is_ok()
            && rule.between(schedule.start, schedule.start, soon, 2).len() == 2
    }

    fn on(&self, day: Date) -> impl Iterator<Item = DateTime> + use<'_> {
        let from = self.dates.partition_point(|date| date.date() < day);
        self.dates[from..].iter().copied().take_while(move |date| date.date() == day)
    }
}

fn on(added: &BTreeMap<DateTime, DateTime>, day: Date) -> impl Iterator<Item = DateTime> + use<'_> {
    added.range(day.at(0, 0, 0, 0)..=day.at(23, 59, 59, 999_999_999)).map(|(start, _)| *start)
}

/// The midnight before a start, and the one after an end.
fn in_whole_days(start: DateTime, end: DateTime) -> (DateTime, DateTime) {
    let midnight = |day: Date| day.at(0, 0, 0, 0);
    let (first, last) = (midnight(start.date()), midnight(end.date()));
    let is_whole = last == end && first < last;
    (first, if is_whole { last } else { midnight(end.date().tomorrow().unwrap_or(Date::MAX)) })
}

/// The words of a series, as they are held against those of its dates.
#[derive(Default)]
struct Usual {
    title: String,
    place: String,
    note: String,
    description: String,
}

impl Usual {
    fn of(event: &Event) -> Usual {
        Usual {
            title: prose::line(&event.title, TITLE_MOST).0,
            place: prose::line(event.location.as_deref().unwrap_or_default(), PLACE_MOST).0,
            note: prose::line(&event.description, NOTE_MOST).0,
            description: event.description.clone(),
        }
    }

    /// What is said otherwise of a date.
    fn differences(&self, own: &Event, original: DateTime) -> DateChange {
        let other = |own: &str, usual: &str, most: usize| {
            let (own, _) = prose::line(own, most);
            (!own.is_empty() && own != usual).then_some(own)
        };
        // Often the usual words with a few before or after them.
        let note = match self.description.as_str() {
            "" => own.description.as_str(),
            usual => {
                let (before, after) =
                    (own.description.strip_suffix(usual), own.description.strip_prefix(usual));
                after.or(before).unwrap_or(&own.description)
            }
        };
        DateChange {
            title: other(&own.title, &self.title, TITLE_MOST),
            place: own.location.as_deref().and_then(|place| other(place, &self.place, PLACE_MOST)),
            note: other(note, &self.note, NOTE_MOST),
            ..DateChange::none(original)
        }
    }
}

/// Nothing takes place from a date on.
fn end_before(schedule: &mut Schedule, date: DateTime) {
    let most = date.saturating_sub(1.second());
    if most < schedule.start {
        return;
    }
    schedule.later.retain(|later| later.start <= most);
    match schedule.later.last_mut() {
        Some(later) => later.rule = later.rule.take().map(|rule| rule.over_by(most, later.start)),
        None => schedule.rule = schedule.rule.take().map(|rule| rule.over_by(most, schedule.start)),
    }
    schedule.added.retain(|added| added.start <= most);
    schedule.skipped.retain(|skipped| *skipped <= most);
    schedule.changes.retain(|change| change.original <= most);
}

fn newest<'a>(master: &Event, overrides: impl Iterator<Item = &'a Event>) -> (u32, Option<Timestamp>) {
    overrides.fold((master.sequence, master.changed), |(sequence, changed), own| {
        (sequence.max(own.sequence), changed.max(own.changed))
    })
}

/// How many steps it takes to see which of two ends of a rule comes first.
fn steps_to_two_ends(rule: &str) -> usize {
    let upper = rule.to_ascii_uppercase();
    match upper.split_once("COUNT=") {
        Some((_, count)) if upper.contains("UNTIL=") => {
            let digits = count.bytes().take_while(u8::is_ascii_digit).count();
            count[..digits].parse().unwrap_or(COMPARED_MOST).min(COMPARED_MOST)
        }
        _ => 0,
    }
}

/// An end at midnight in UTC is how some programs write the day on which a rule for whole days ends.
fn until_as_day(rule: &str) -> String {
    let part = |part: &str| {
        let upper = part.trim().to_ascii_uppercase();
        let is_day = upper.starts_with("UNTIL=") && upper.ends_with("T000000Z") && part.is_ascii();
        if is_day { upper.trim_end_matches("T000000Z").to_owned() } else { part.to_owned() }
    };
    rule.split(';').map(part).collect::<Vec<_>>().join(";")
}

fn told(
    event: Event,
    schedule: Schedule,
    events: usize,
    whole: bool,
    cancelled: bool,
    (sequence, changed): (u32, Option<Timestamp>),
) -> Series {
    Series {
        uid: event.uid,
        line: event.line,
        events,
        whole,
        title: event.title,
        description: event.description,
        schedule,
        cancelled,
        location: event.location,
        point: event.point,
        url: event.url,
        conference: event.conference,
        rooms: vec![],
        categories: event.categories,
        organiser: event.organiser,
        contact: event.contact,
        image: event.image,
        sequence,
        changed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn evening() -> When {
        When {
            start: date(2026, 11, 3).at(19, 0, 0, 0),
            end: date(2026, 11, 3).at(21, 0, 0, 0),
            all_day: false,
            zone: Zone::utc(),
        }
    }

    #[test]
    fn an_end_at_midnight_is_a_day_where_there_are_only_days() {
        let cases = [
            ("FREQ=DAILY;UNTIL=20261201T000000Z", "FREQ=DAILY;UNTIL=20261201"),
            ("until=20261201t000000z;FREQ=DAILY", "UNTIL=20261201;FREQ=DAILY"),
            ("FREQ=DAILY;UNTIL=20261201T230000Z", "FREQ=DAILY;UNTIL=20261201T230000Z"),
            ("FREQ=DAILY;UNTIL=20261201", "FREQ=DAILY;UNTIL=20261201"),
        ];
        for (rule, expected) in cases {
            assert_eq!(until_as_day(rule), expected);
        }
    }

    #[test]
    fn whole_days_hold_what_has_times() {
        let at = |day, hour| date(2026, 11, day).at(hour, 0, 0, 0);
        for (start, end, expected) in [
            (at(3, 0), at(4, 0), (at(3, 0), at(4, 0))),
            (at(3, 10), at(3, 12), (at(3, 0), at(4, 0))),
            (at(3, 22), at(4, 2), (at(3, 0), at(5, 0))),
            (at(3, 10), at(4, 0), (at(3, 0), at(4, 0))),
            (at(3, 0), at(3, 0), (at(3, 0), at(4, 0))),
        ] {
            assert_eq!(in_whole_days(start, end), expected);
        }
    }

    #[test]
    fn a_file_made_to_keep_us_busy_finds_an_end_of_patience() {
        let mut maker = Maker {
            zones: vec![],
            heads: &[],
            doubts: Doubts::default(),
            floats: false,
            steps_left: 2,
            comparing_left: 0,
        };
        assert!(maker.rule("FREQ=WEEKLY", &evening()).is_ok(), "an honest rule takes one step");
        assert_eq!(
            maker.rule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", &evening()),
            Err(Doubt::RuleWithoutDates)
        );
        assert_eq!(maker.rule("FREQ=WEEKLY", &evening()), Err(Doubt::TooMuchWork));
        assert_eq!(steps_to_two_ends("FREQ=DAILY;COUNT=4000000000;UNTIL=99980101"), COMPARED_MOST);
        assert_eq!(steps_to_two_ends("FREQ=DAILY;COUNT=40"), 0);

        let mut schedule = Schedule::once(evening().start, evening().end, false, Zone::utc());
        schedule.rule = Rule::from_stored("FREQ=DAILY").ok();
        let days = || (0..3).map(|day| date(2026, 11, 10 + day).at(19, 0, 0, 0));
        let mut left = 100;
        let given = Given::of(&schedule, days(), &mut left);
        assert_eq!((given.dates.len(), left), (3, 90));
        assert!(!given.has(date(2026, 11, 10).at(20, 0, 0, 0)) && !given.more);
        // What is not looked at is believed.
        let given = Given::of(&schedule, days(), &mut 0);
        assert!(given.has(date(2026, 11, 10).at(20, 0, 0, 0)));
    }
}
