//! The iCalendar feed, row by row what subscribers' calendars were seen to need and nothing that one of them was
//! seen to stumble over.

use std::collections::BTreeMap;

use ical::parser::ical::component::{IcalCalendar, IcalEvent};
use ical::property::Property;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::writer::{self, escaped};
use super::zones::vtimezone;
use crate::recurrence::{
    Added, DateStatus, Different, Occurrence, Part, Rule, Schedule, changed, expand, named, touched_by_clocks,
};
use crate::zones::Zone;

/// A view as a calendar.
#[derive(Debug, Clone, PartialEq)]
pub struct Calendar {
    /// What subscribers see in their list of calendars.
    pub name: String,
    /// A sentence about what it holds.
    pub description: String,
    /// The page of the same view.
    pub url: String,
    /// This feed.
    pub source: String,
    /// The host that made it, for `PRODID`.
    pub product: String,
    /// The listings, in the order of the page.
    pub entries: Vec<Entry>,
    /// When any of it last changed.
    pub changed: Option<Timestamp>,
}

/// A listing as an event of a calendar.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Given once and never derived: `<uuid>@host`.
    pub uid: String,
    /// One more with every published change. Google looks at nothing else.
    pub sequence: u32,
    /// When it was made.
    pub created: Timestamp,
    /// When it last changed.
    pub changed: Timestamp,
    /// When it takes place.
    pub schedule: Schedule,
    /// Online: times in UTC, unless it repeats.
    pub utc: bool,
    /// Its title.
    pub title: String,
    /// Its description without markup.
    pub text: String,
    /// Name and full address in one, as far as they are public.
    pub location: Option<String>,
    /// Latitude and longitude, as far as they are public.
    pub point: Option<(f64, f64)>,
    /// Its page; `None` when it has none any more.
    pub url: Option<String>,
    /// Its tags.
    pub categories: Vec<String>,
    /// The whole listing is cancelled.
    pub cancelled: bool,
    /// A picture on our own site.
    pub image: Option<String>,
    /// The same as `text` with its markup, when that says more.
    pub html: Option<String>,
    /// A link to join that everybody may see.
    pub conference: Option<String>,
    /// A way to reach the organiser that everybody may see.
    pub contact: Option<String>,
}

/// What a subscriber may choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// Every date an event of its own, for clients that cannot repeat.
    pub expand: bool,
    /// How what is cancelled is told.
    pub cancelled: CancelledShown,
    /// The days, the second excluded, from which dates are told when they are expanded, and of a series those that
    /// clocks skip. Zones are told at least two years beyond it.
    pub window: (Date, Date),
}

/// How what is cancelled is told: clients treat `STATUS:CANCELLED` differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CancelledShown {
    /// By status and in words.
    Status,
    /// Only in words: Google removes what has the status.
    Text,
    /// Not at all.
    Omit,
}

/// The words that a calendar needs in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarWords {
    /// Before the title of what is cancelled, such as "Cancelled: ".
    pub cancelled_prefix: String,
    /// What is said of a calendar that cannot hold all dates.
    pub capped: String,
}

/// The most dates of one entry when every date is an event of its own.
const MOST_DATES: usize = 1000;

/// The calendar as an iCalendar file.
pub fn ics(calendar: &Calendar, options: &Options, words: &CalendarWords) -> String {
    Writing::new(*options, words.clone()).finish(calendar)
}

/// A calendar that is written entry by entry, so that nobody need hold thousands of them at once.
pub struct Writing {
    options: Options,
    words: CalendarWords,
    events: String,
    zones: ZonesUsed,
    capped: bool,
}

impl Writing {
    /// Nothing is written yet.
    pub fn new(options: Options, words: CalendarWords) -> Self {
        Self { options, words, events: String::new(), zones: ZonesUsed::default(), capped: false }
    }

    /// Writes one entry, after those before it.
    pub fn add(&mut self, entry: &Entry) {
        let mut teller = Teller { entry, options: &self.options, words: &self.words, capped: false };
        for event in teller.events() {
            writer::event(&mut self.events, &event);
        }
        self.capped |= teller.capped;
        self.zones.note(entry, &self.options);
    }

    /// What was written elsewhere with the same options and words, after what is written here.
    pub fn append(&mut self, other: Self) {
        self.events.push_str(&other.events);
        self.capped |= other.capped;
        self.zones.merge(other.zones);
    }

    /// The whole file: what was added, and then the entries that the calendar itself still holds.
    pub fn finish(mut self, calendar: &Calendar) -> String {
        for entry in &calendar.entries {
            self.add(entry);
        }
        let mut model = IcalCalendar::new();
        model.properties = head(calendar, self.capped.then_some(&self.words));
        model.timezones =
            self.zones.0.values().map(|used| vtimezone(&used.zone, used.from, used.to)).collect();
        writer::write(&model, &self.events)
    }
}

/// A property without parameters.
pub(super) fn property(name: &str, value: &str) -> Property {
    Property { name: name.to_owned(), params: None, value: Some(value.to_owned()) }
}

fn head(calendar: &Calendar, capped: Option<&CalendarWords>) -> Vec<Property> {
    // Nobody shall take a part for the whole.
    let parts = [Some(calendar.description.as_str()), capped.map(|words| words.capped.as_str())];
    let description =
        parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n");
    let mut head = vec![
        property("VERSION", "2.0"),
        property("PRODID", &escaped(&format!("-//{}//Cuppa//EN", calendar.product))),
        property("CALSCALE", "GREGORIAN"),
        property("METHOD", "PUBLISH"),
        property("NAME", &escaped(&calendar.name)),
        property("X-WR-CALNAME", &escaped(&calendar.name)),
    ];
    if !description.is_empty() {
        head.push(property("DESCRIPTION", &escaped(&description)));
        head.push(property("X-WR-CALDESC", &escaped(&description)));
    }
    head.push(property("URL", &calendar.url));
    head.push(with("SOURCE", &[("VALUE", "URI")], &calendar.source));
    if let Some(changed) = calendar.changed {
        head.push(property("LAST-MODIFIED", &utc(changed)));
    }
    // A colour name for those who read the standard (RFC 7986 5.9), and the colour itself for Apple.
    head.push(property("COLOR", "teal"));
    head.push(property("X-APPLE-CALENDAR-COLOR", "#0A5C5C"));
    // macOS reads the first, Outlook the second, Google neither.
    head.push(with("REFRESH-INTERVAL", &[("VALUE", "DURATION")], "PT1H"));
    head.push(property("X-PUBLISHED-TTL", "PT1H"));
    head
}

/// Tells one entry.
struct Teller<'a> {
    entry: &'a Entry,
    options: &'a Options,
    words: &'a CalendarWords,
    /// Whether there were more dates than are told.
    capped: bool,
}

/// One event to be told: which times, under which name, with what differs.
struct Telling<'a> {
    uid: String,
    start: DateTime,
    end: DateTime,
    different: Different<'a>,
    cancelled: bool,
    recurrence: Vec<Property>,
    /// Whether it stands for all that its rule gives.
    repeats: bool,
}

impl Teller<'_> {
    fn events(&mut self) -> Vec<IcalEvent> {
        if self.omits(self.entry.cancelled) {
            return vec![];
        }
        let schedule = &self.entry.schedule;
        let mut events: Vec<IcalEvent> = vec![];
        for part in schedule.parts().filter(|part| !part.is_empty()) {
            match part.rule() {
                // What calendars disagree about is told date by date.
                Some(rule) if rule.is_portable() && !self.options.expand => {
                    events.extend(self.series(&part, &rule));
                }
                Some(_) => events.extend(self.expanded(&part)),
                None => events.extend(self.single(part.start, self.uid_of(&part))),
            }
        }
        events.extend(schedule.beside().flat_map(|added| self.single(added.start, added.uid.clone())));
        events.extend(schedule.taken_away().filter_map(|added| self.taken_away(added)));
        events
    }

    /// A date that was added and left out again: calendars that keep what they once read learn of it only so.
    fn taken_away(&self, added: &Added) -> Option<IcalEvent> {
        let (from, until) = self.options.window;
        let day = added.start.date();
        let outside = self.options.expand && !(from <= day && day < until);
        (!outside && !self.omits(true)).then(|| {
            self.event(Telling {
                uid: added.uid.clone(),
                start: added.start,
                end: added.end,
                different: Different::default(),
                cancelled: true,
                recurrence: vec![],
                repeats: false,
            })
        })
    }

    fn uid_of(&self, part: &Part<'_>) -> String {
        part.later.map_or_else(|| self.entry.uid.clone(), |later| later.uid.clone())
    }

    /// One date by itself, wherever it was moved.
    fn single(&self, original: DateTime, uid: String) -> Option<IcalEvent> {
        let date = named(&self.entry.schedule, original)?;
        let (from, until) = self.options.window;
        let day = date.start.date();
        // Where every date stands for itself, each is told only within the window.
        let outside = self.options.expand && self.entry.schedule.repeats() && !(from <= day && day < until);
        let omitted = outside || self.omits(date.status == DateStatus::Cancelled);
        (!omitted).then(|| self.event(self.date(&date, uid)))
    }

    /// What repeats, every date by itself. Each keeps its name, however it is moved.
    fn expanded(&mut self, part: &Part<'_>) -> Vec<IcalEvent> {
        let (from, until) = self.options.window;
        let uid = self.uid_of(part);
        let dates = expand(&self.entry.schedule, from, until, MOST_DATES + 1);
        self.capped |= dates.len() > MOST_DATES;
        dates
            .iter()
            .take(MOST_DATES)
            .filter(|date| part.holds(date.original))
            .filter(|date| !self.omits(date.status == DateStatus::Cancelled))
            .map(|date| {
                let name = date.original.strftime("%Y%m%dT%H%M%S");
                self.event(self.date(date, format!("{name}-{uid}")))
            })
            .collect()
    }

    /// What repeats, as its rule and what differs from it.
    fn series(&self, part: &Part<'_>, rule: &Rule) -> Vec<IcalEvent> {
        let schedule = &self.entry.schedule;
        let own = |date: &Occurrence| part.holds(date.original);
        let (omitted, mut differing): (Vec<_>, Vec<_>) = changed(schedule)
            .into_iter()
            .filter(own)
            .partition(|date| self.omits(date.status == DateStatus::Cancelled));
        // Clients disagree about times that the clocks skip or show twice, and about how long a night is in which they
        // change: those of the window are told as they are shown.
        let (from, until) = self.options.window;
        differing.extend(touched_by_clocks(schedule, from, until).into_iter().filter(own));
        differing.sort_unstable_by_key(|date| date.original);
        let mut recurrence = vec![property("RRULE", &rule.for_calendar(&schedule.zone, schedule.all_day))];
        let mut left_out: Vec<DateTime> = part.skipped().collect();
        left_out.extend(omitted.iter().map(|date| date.original));
        left_out.sort_unstable();
        left_out.dedup();
        recurrence.extend(left_out.iter().map(|original| self.time("EXDATE", *original)));
        let uid = self.uid_of(part);
        let (title, place) =
            part.later.map_or((None, None), |later| (later.title.as_deref(), later.place.as_deref()));
        let master = Telling {
            uid: uid.clone(),
            start: part.start,
            end: part.end,
            different: Different { title, place, note: None },
            cancelled: self.entry.cancelled,
            recurrence,
            repeats: true,
        };
        let mut events = vec![self.event(master)];
        events.extend(differing.iter().map(|date| {
            let recurrence = vec![self.time("RECURRENCE-ID", date.original)];
            self.event(Telling { recurrence, ..self.date(date, uid.clone()) })
        }));
        events
    }

    fn date(&self, date: &Occurrence, uid: String) -> Telling<'_> {
        Telling {
            uid,
            start: date.start,
            end: date.end,
            different: self.entry.schedule.different(date),
            cancelled: self.entry.cancelled || date.status == DateStatus::Cancelled,
            recurrence: vec![],
            repeats: false,
        }
    }

    fn omits(&self, cancelled: bool) -> bool {
        cancelled && self.options.cancelled == CancelledShown::Omit
    }

    /// One event in full: clients disagree about what an override inherits, so it inherits nothing.
    fn event(&self, telling: Telling<'_>) -> IcalEvent {
        let (entry, cancelled) = (self.entry, telling.cancelled);
        let by_status = cancelled && self.options.cancelled == CancelledShown::Status;
        let Different { title, place: elsewhere, note } = telling.different;
        let title = title.unwrap_or(&entry.title);
        let prefix = if cancelled { self.words.cancelled_prefix.as_str() } else { "" };
        let location = elsewhere.or(entry.location.as_deref());
        // The point is the usual place's.
        let point = entry.point.filter(|_| elsewhere.is_none());

        // Which of two is meant can only be said in UTC; a rule cannot.
        let zone = &entry.schedule.zone;
        let in_utc = !telling.repeats
            && !entry.schedule.all_day
            && (zone.is_twice(telling.start) || zone.is_twice(telling.end));
        let time = |name: &str, wall| match in_utc {
            true => property(name, &utc(zone.at(wall))),
            false => self.time(name, wall),
        };
        let mut properties = vec![
            property("UID", &escaped(&telling.uid)),
            property("DTSTAMP", &utc(entry.changed)),
            property("CREATED", &utc(entry.created)),
            property("LAST-MODIFIED", &utc(entry.changed)),
            property("SEQUENCE", &entry.sequence.to_string()),
            time("DTSTART", telling.start),
        ];
        // An end that nobody stated equals the start. Left out, it says the same (RFC 5545 3.6.1).
        if entry.schedule.all_day || telling.end != telling.start {
            properties.push(time("DTEND", telling.end));
        }
        properties.extend(telling.recurrence);
        properties.push(property("STATUS", if by_status { "CANCELLED" } else { "CONFIRMED" }));
        let takes_time = !cancelled && !entry.schedule.all_day;
        properties.push(property("TRANSP", if takes_time { "OPAQUE" } else { "TRANSPARENT" }));
        properties.push(property("CLASS", "PUBLIC"));
        properties.push(property("SUMMARY", &escaped(&format!("{prefix}{title}"))));
        let description = self.description(note);
        if !description.is_empty() {
            properties.push(property("DESCRIPTION", &escaped(&description)));
        }
        properties.extend(location.map(|location| property("LOCATION", &escaped(location))));
        properties.extend(point.map(|(latitude, longitude)| {
            property("GEO", &format!("{};{}", degrees(latitude), degrees(longitude)))
        }));
        properties.extend(point.zip(location).map(|(point, location)| pin(point, location)));
        properties.extend(entry.url.as_deref().map(|url| property("URL", url)));
        if !entry.categories.is_empty() {
            let categories: Vec<String> = entry.categories.iter().map(|category| escaped(category)).collect();
            properties.push(property("CATEGORIES", &categories.join(",")));
        }
        properties.extend(
            entry
                .image
                .as_deref()
                .map(|image| with("IMAGE", &[("VALUE", "URI"), ("DISPLAY", "FULLSIZE")], image)),
        );
        properties.extend(
            entry
                .conference
                .as_deref()
                .map(|link| with("CONFERENCE", &[("VALUE", "URI"), ("FEATURE", "VIDEO")], link)),
        );
        properties.extend(entry.contact.as_deref().map(|contact| property("CONTACT", &escaped(contact))));
        // Outlook shows markup only from here. It would hide the note of a date.
        properties.extend(
            entry
                .html
                .as_deref()
                .filter(|_| note.is_none())
                .map(|html| with("X-ALT-DESC", &[("FMTTYPE", "text/html")], &escaped(html))),
        );
        IcalEvent { properties, alarms: vec![] }
    }

    /// The note of the date first; the page last, since many clients hide `URL`.
    fn description(&self, note: Option<&str>) -> String {
        let text = self.entry.text.trim();
        let page = self.entry.url.as_deref().filter(|url| !text.ends_with(url));
        let parts = [note, Some(text), page];
        parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
    }

    /// A time of this entry: a day, a moment in UTC, or what the clocks of a named zone show.
    fn time(&self, name: &str, wall: DateTime) -> Property {
        let schedule = &self.entry.schedule;
        if schedule.all_day {
            return with(name, &[("VALUE", "DATE")], &wall.strftime("%Y%m%d").to_string());
        }
        if needs_no_zone(self.entry) {
            return property(name, &utc(schedule.zone.at(wall)));
        }
        with(name, &[("TZID", schedule.zone.name())], &wall.strftime("%Y%m%dT%H%M%S").to_string())
    }
}

/// Whether an entry's times are in UTC: those of a series would wander through the day with the clocks.
fn needs_no_zone(entry: &Entry) -> bool {
    entry.schedule.zone.is_utc() || (entry.utc && !entry.schedule.repeats())
}

/// The zones of a calendar, each with the time for which it must be told.
#[derive(Default)]
struct ZonesUsed(BTreeMap<String, ZoneUsed>);

struct ZoneUsed {
    zone: Zone,
    from: Timestamp,
    to: Timestamp,
}

impl ZonesUsed {
    fn note(&mut self, entry: &Entry, options: &Options) {
        let schedule = &entry.schedule;
        if schedule.all_day || needs_no_zone(entry) {
            return;
        }
        let at = |wall| schedule.zone.at(wall);
        let horizon = options.window.1.at(0, 0, 0, 0);
        let spans = schedule
            .parts()
            .flat_map(|part| {
                let last = part.rule().map(|rule| rule.until().unwrap_or(horizon));
                [Some((part.start, part.end)), last.map(|last| (last, last))]
            })
            .flatten();
        let moved = schedule.changes.iter().filter_map(|change| change.moved_to);
        let added = schedule.added.iter().map(|added| (added.start, added.end));
        let spans: Vec<_> = spans.chain(moved).chain(added).collect();
        let from = spans.iter().map(|(start, _)| at(*start)).min().unwrap_or(Timestamp::MAX);
        let to = spans.iter().map(|(_, end)| at(*end)).max().unwrap_or(Timestamp::MIN);
        // Two years more, for calendars that go on asking after the feed is gone.
        let to = to.saturating_add(SignedDuration::from_hours(2 * 366 * 24)).unwrap_or(Timestamp::MAX);
        self.widen(schedule.zone.name().to_owned(), ZoneUsed { zone: schedule.zone.clone(), from, to });
    }

    fn merge(&mut self, others: Self) {
        others.0.into_iter().for_each(|(name, other)| self.widen(name, other));
    }

    fn widen(&mut self, name: String, other: ZoneUsed) {
        let (from, to) = (other.from, other.to);
        let used = self.0.entry(name).or_insert(other);
        used.from = used.from.min(from);
        used.to = used.to.max(to);
    }
}

fn with(name: &str, parameters: &[(&str, &str)], value: &str) -> Property {
    let parameters = parameters.iter().map(|(name, value)| ((*name).to_owned(), vec![(*value).to_owned()]));
    Property { params: Some(parameters.collect()), ..property(name, value) }
}

/// Apple shows a map for this, and only for this.
fn pin((latitude, longitude): (f64, f64), location: &str) -> Property {
    let value = format!("geo:{},{}", degrees(latitude), degrees(longitude));
    let title = location.replace(['\r', '\n'], " ");
    let parameters = [("VALUE", "URI"), ("X-APPLE-RADIUS", "70"), ("X-TITLE", &title)];
    with("X-APPLE-STRUCTURED-LOCATION", &parameters, &value)
}

/// At most six decimals (RFC 5545 3.8.1.6).
fn degrees(value: f64) -> String {
    let written = format!("{value:.6}");
    let short = written.trim_end_matches('0').trim_end_matches('.');
    if short == "-0" { "0".to_owned() } else { short.to_owned() }
}

fn utc(moment: Timestamp) -> String {
    format!("{}", TimeZone::UTC.to_datetime(moment).strftime("%Y%m%dT%H%M%SZ"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recurrence::{Added, DateChange, Later, Rule};
    use jiff::civil::date;

    const WORDS: &str = "Cancelled: ";

    /// The last Friday in Kirkby: one date moved, one cancelled, one with a topic in another room.
    fn cafe() -> Entry {
        let change = |original: &str| DateChange::none(original.parse().unwrap());
        Entry {
            uid: "5f0c6a4e-3b6f-4c9e-9d55-0d1f6b1c9a11@cuppa.example".to_owned(),
            sequence: 4,
            created: "2026-09-01T09:00:00Z".parse().unwrap(),
            changed: "2026-10-05T17:30:00Z".parse().unwrap(),
            schedule: Schedule {
                later: vec![],
                added: vec![],
                skipped: vec![],
                last: None,
                start: date(2026, 10, 30).at(19, 0, 0, 0),
                end: date(2026, 10, 30).at(21, 0, 0, 0),
                all_day: false,
                zone: Zone::parse("Europe/London").unwrap(),
                rule: Some(Rule::from_stored("FREQ=MONTHLY;UNTIL=20270430T235959;BYDAY=-1FR").unwrap()),
                changes: vec![
                    DateChange { cancelled: true, ..change("2026-12-25T19:00:00") },
                    DateChange {
                        moved_to: Some((date(2026, 11, 26).at(18, 0, 0, 0), date(2026, 11, 26).at(20, 0, 0, 0))),
                        ..change("2026-11-27T19:00:00")
                    },
                    DateChange {
                        title: Some("Overdose day; what we learnt".to_owned()),
                        place: Some("Room 2, Kirkby Library".to_owned()),
                        note: Some("Bring a friend.".to_owned()),
                        ..change("2027-01-29T19:00:00")
                    },
                    DateChange { cancelled: true, ..change("2027-01-30T19:00:00") },
                ],
            },
            utc: false,
            title: "Kirkby café: tea, cake & talk".to_owned(),
            text: "A quiet evening.\n\nEverybody is welcome, with or without a story to tell, and the kettle is on from six.".to_owned(),
            location: Some("Kirkby Library, Newtown Gardens, Kirkby, L32 8RR".to_owned()),
            point: Some((53.4812, -2.89)),
            url: Some("https://cuppa.example/cafes/kirkby".to_owned()),
            categories: vec!["peer support".to_owned(), "tea, cake".to_owned()],
            cancelled: false,
            image: None,
            html: None,
            conference: None,
            contact: None,
        }
    }

    fn once(start: &str, end: &str) -> Entry {
        let cafe = cafe();
        Entry {
            schedule: Schedule {
                start: start.parse().unwrap(),
                end: end.parse().unwrap(),
                rule: None,
                changes: vec![],
                ..cafe.schedule.clone()
            },
            ..cafe
        }
    }

    fn calendar(entries: Vec<Entry>) -> Calendar {
        Calendar {
            name: "Cafés near Liverpool".to_owned(),
            description: "Harm reduction cafés, soonest first.".to_owned(),
            url: "https://cuppa.example/cafes?near=liverpool".to_owned(),
            source: "https://cuppa.example/cafes.ics?near=liverpool".to_owned(),
            product: "cuppa.example".to_owned(),
            entries,
            changed: Some("2026-10-05T17:30:00Z".parse().unwrap()),
        }
    }

    fn options(expand: bool, cancelled: CancelledShown) -> Options {
        Options { expand, cancelled, window: (date(2026, 10, 1), date(2028, 4, 1)) }
    }

    fn told(entries: Vec<Entry>, expand: bool, cancelled: CancelledShown) -> String {
        let words =
            CalendarWords { cancelled_prefix: WORDS.to_owned(), capped: "This is not all.".to_owned() };
        ics(&calendar(entries), &options(expand, cancelled), &words)
    }

    /// How often a line stands in a file, unfolded.
    fn count(told: &str, line: &str) -> usize {
        told.replace("\r\n ", "").split("\r\n").filter(|own| *own == line).count()
    }

    #[test]
    fn a_cafe_with_a_moved_a_cancelled_and_a_special_date() {
        insta::assert_snapshot!(told(vec![cafe()], false, CancelledShown::Status).replace("\r\n", "\n"));
    }

    #[test]
    fn the_same_listings_give_the_same_bytes() {
        let make = || {
            told(
                vec![cafe(), once("2026-12-01T10:00:00", "2026-12-01T11:00:00")],
                false,
                CancelledShown::Text,
            )
        };
        assert_eq!(make(), make());
    }

    #[test]
    fn a_cancelled_date_is_told_as_the_subscriber_chose() {
        let cases = [
            (CancelledShown::Status, 1, 1, 0),
            (CancelledShown::Text, 0, 1, 0),
            (CancelledShown::Omit, 0, 0, 1),
        ];
        for (shown, by_status, in_words, left_out) in cases {
            let told = told(vec![cafe()], false, shown);
            assert_eq!(count(&told, "STATUS:CANCELLED"), by_status, "{shown:?}");
            assert_eq!(told.matches("SUMMARY:Cancelled: ").count(), in_words, "{shown:?}");
            assert_eq!(count(&told, "EXDATE;TZID=Europe/London:20261225T190000"), left_out, "{shown:?}");
            assert_eq!(count(&told, "SEQUENCE:4"), 4 - left_out, "{shown:?}");
        }
    }

    #[test]
    fn a_cancelled_listing_is_cancelled_on_every_date_or_gone() {
        let cancelled = || vec![Entry { cancelled: true, ..cafe() }];
        let status = told(cancelled(), false, CancelledShown::Status);
        assert_eq!(count(&status, "STATUS:CONFIRMED"), 0);
        assert_eq!(count(&status, "TRANSP:OPAQUE"), 0);
        assert_eq!(count(&told(cancelled(), false, CancelledShown::Omit), "BEGIN:VEVENT"), 0);
    }

    #[test]
    fn expanded_dates_are_events_of_their_own_with_steady_names() {
        let told = told(vec![cafe()], true, CancelledShown::Status);
        assert_eq!(count(&told, "BEGIN:VEVENT"), 7);
        assert!(!told.contains("RRULE:FREQ=MONTHLY") && !told.contains("RECURRENCE-ID"));
        let moved = "UID:20261127T190000-5f0c6a4e-3b6f-4c9e-9d55-0d1f6b1c9a11@cuppa.example";
        assert_eq!(count(&told, moved), 1);
    }

    #[test]
    fn whole_days_are_days_and_need_no_zone() {
        let mut days = once("2026-12-08T00:00:00", "2026-12-10T00:00:00");
        days.schedule.all_day = true;
        let told = told(vec![days], false, CancelledShown::Status);
        assert_eq!(count(&told, "DTSTART;VALUE=DATE:20261208"), 1);
        assert_eq!(count(&told, "DTEND;VALUE=DATE:20261210"), 1);
        assert!(!told.contains("TZID") && !told.contains("VTIMEZONE"));
    }

    #[test]
    fn an_online_event_is_in_utc_unless_it_repeats() {
        let online = Entry { utc: true, ..once("2026-07-08T19:00:00", "2026-07-08T21:00:00") };
        let single = told(vec![online], false, CancelledShown::Status);
        assert_eq!(count(&single, "DTSTART:20260708T180000Z"), 1);
        assert!(!single.contains("VTIMEZONE"));
        let series = told(vec![Entry { utc: true, ..cafe() }], false, CancelledShown::Status);
        assert_eq!(count(&series, "DTSTART;TZID=Europe/London:20261030T190000"), 1);
    }

    #[test]
    fn a_single_event_that_moved_is_found_wherever_it_went() {
        let mut event = once("2026-12-08T19:00:00", "2026-12-08T21:00:00");
        event.schedule.changes = vec![DateChange {
            original: event.schedule.start,
            moved_to: Some((date(2027, 2, 1).at(10, 0, 0, 0), date(2027, 2, 1).at(11, 0, 0, 0))),
            cancelled: false,
            title: None,
            place: None,
            note: None,
        }];
        let told = told(vec![event], false, CancelledShown::Status);
        assert_eq!(count(&told, "DTSTART;TZID=Europe/London:20270201T100000"), 1);
        assert!(!told.contains("RECURRENCE-ID"));
    }

    /// The events of a file, unfolded, each as its lines.
    fn events(told: &str) -> Vec<Vec<String>> {
        let unfolded = told.replace("\r\n ", "");
        let events = unfolded.split("BEGIN:VEVENT\r\n").skip(1);
        events.map(|event| event.split("\r\n").map(str::to_owned).collect()).collect()
    }

    fn has(event: &[String], line: &str) -> bool {
        event.iter().any(|own| own == line)
    }

    #[test]
    fn a_date_that_the_clocks_skip_is_told_as_it_is_shown() {
        let mut night = once("2027-03-07T01:30:00", "2027-03-07T02:15:00");
        night.schedule.rule = Some(Rule::from_stored("FREQ=WEEKLY").unwrap());
        night.schedule.changes =
            vec![DateChange { cancelled: true, ..DateChange::none(date(2027, 4, 4).at(1, 30, 0, 0)) }];
        let events = events(&told(vec![night.clone()], false, CancelledShown::Status));
        // The series, then by their dates this spring's gap, the cancelled one, the hour that autumn shows twice and next
        // spring's gap; the third spring lies beyond the window.
        assert_eq!(events.len(), 5);
        assert!(has(&events[0], "DTSTART;TZID=Europe/London:20270307T013000"));
        assert!(has(&events[0], "DTEND;TZID=Europe/London:20270307T021500"));
        for line in [
            "UID:5f0c6a4e-3b6f-4c9e-9d55-0d1f6b1c9a11@cuppa.example",
            "RECURRENCE-ID;TZID=Europe/London:20270328T013000",
            "DTSTART;TZID=Europe/London:20270328T023000",
            "DTEND;TZID=Europe/London:20270328T031500",
            "SEQUENCE:4",
            "STATUS:CONFIRMED",
            "TRANSP:OPAQUE",
            "CLASS:PUBLIC",
            "SUMMARY:Kirkby café: tea\\, cake & talk",
            "LOCATION:Kirkby Library\\, Newtown Gardens\\, Kirkby\\, L32 8RR",
            "GEO:53.4812;-2.89",
            "URL:https://cuppa.example/cafes/kirkby",
            "CATEGORIES:peer support,tea\\, cake",
        ] {
            assert!(has(&events[1], line), "{line} in {:?}", events[1]);
        }
        assert!(has(&events[2], "STATUS:CANCELLED"));
        assert!(has(&events[3], "RECURRENCE-ID;TZID=Europe/London:20271031T013000"));
        assert!(has(&events[3], "DTSTART:20271031T003000Z") && has(&events[3], "DTEND:20271031T021500Z"));
        assert!(has(&events[4], "RECURRENCE-ID;TZID=Europe/London:20280326T013000"));
        // An end in the gap is one, too; whole days and times in UTC have none.
        night.schedule.changes.clear();
        let told_as = |change: &dyn Fn(&mut Schedule)| {
            let mut night = night.clone();
            change(&mut night.schedule);
            told(vec![night], false, CancelledShown::Status)
        };
        let end = told_as(&|schedule| {
            schedule.start = date(2027, 3, 7).at(0, 30, 0, 0);
            schedule.end = date(2027, 3, 7).at(1, 15, 0, 0);
        });
        assert_eq!(count(&end, "DTSTART;TZID=Europe/London:20270328T003000"), 1);
        assert_eq!(count(&end, "DTEND;TZID=Europe/London:20270328T021500"), 1);
        let days = told_as(&|schedule| {
            schedule.all_day = true;
            schedule.start = date(2027, 3, 7).at(0, 0, 0, 0);
            schedule.end = date(2027, 3, 8).at(0, 0, 0, 0);
        });
        let utc = told_as(&|schedule| schedule.zone = Zone::utc());
        assert!(!days.contains("RECURRENCE-ID") && !utc.contains("RECURRENCE-ID"));
    }

    #[test]
    fn what_a_calendar_is_told_of_a_series_is_what_the_pages_show() {
        for (start, end) in [
            ("2026-10-04T01:30:00", "2026-10-04T02:15:00"),
            ("2026-10-04T01:30:00", "2026-10-04T01:30:00"),
            ("2026-10-04T00:30:00", "2026-10-04T01:45:00"),
            ("2026-10-03T22:00:00", "2026-10-04T01:30:00"),
            ("2026-10-04T01:00:00", "2026-10-05T01:59:59"),
        ] {
            let mut night = once(start, end);
            night.schedule.rule = Some(Rule::from_stored("FREQ=DAILY").unwrap());
            let (from, until) = options(false, CancelledShown::Status).window;
            let own =
                |entry: &Entry, expand| events(&told(vec![entry.clone()], expand, CancelledShown::Status));
            let overrides = own(&night, false).split_off(1);
            let length = night.schedule.start.duration_until(night.schedule.end);
            let odd: Vec<_> = expand(&night.schedule, from, until, usize::MAX)
                .into_iter()
                .filter(|date| {
                    let offset = |moment| night.schedule.zone.time_zone().to_offset(moment);
                    let twice =
                        night.schedule.zone.is_twice(date.start) || night.schedule.zone.is_twice(date.end);
                    twice
                        || offset(date.starts_at) != offset(date.ends_at)
                        || (date.start, date.end) != (date.original, date.original.saturating_add(length))
                })
                .collect();
            assert!(!odd.is_empty(), "{start}");
            assert_eq!(overrides.len(), odd.len(), "{start}");
            for (told, date) in overrides.iter().zip(&odd) {
                let line = |name: &str, wall: DateTime| {
                    format!("{name};TZID=Europe/London:{}", wall.strftime("%Y%m%dT%H%M%S"))
                };
                assert!(has(told, &line("RECURRENCE-ID", date.original)));
                let zone = &night.schedule.zone;
                let twice = zone.is_twice(date.start) || zone.is_twice(date.end);
                let told_as = |name: &str, wall: DateTime| match twice {
                    true => format!("{name}:{}", utc(zone.at(wall))),
                    false => line(name, wall),
                };
                assert!(has(told, &told_as("DTSTART", date.start)));
                assert_eq!(has(told, &told_as("DTEND", date.end)), start != end);
                assert!(date.starts_at <= date.ends_at);
            }
        }
    }

    #[test]
    fn a_series_that_bends_is_told_in_events_that_need_nothing_of_each_other() {
        let mut bent = cafe();
        bent.schedule.later = vec![Later {
            instead_of: date(2027, 2, 26).at(19, 0, 0, 0),
            start: date(2027, 2, 24).at(18, 0, 0, 0),
            end: date(2027, 2, 24).at(20, 0, 0, 0),
            rule: Some(Rule::from_stored("FREQ=MONTHLY;BYDAY=-1WE").unwrap()),
            title: Some("Kirkby café in the garden".to_owned()),
            place: Some("The garden, Newtown Gardens".to_owned()),
            uid: "later@cuppa.example".to_owned(),
        }];
        bent.schedule.added = vec![Added {
            start: date(2027, 1, 9).at(14, 0, 0, 0),
            end: date(2027, 1, 9).at(16, 0, 0, 0),
            uid: "added@cuppa.example".to_owned(),
        }];
        bent.schedule.skipped = vec![date(2027, 3, 31).at(18, 0, 0, 0)];
        bent.schedule
            .changes
            .push(DateChange { cancelled: true, ..DateChange::none(date(2027, 4, 28).at(18, 0, 0, 0)) });
        let told = told(vec![bent.clone()], false, CancelledShown::Status);
        let events = events(&told);
        let of = |uid: &str| -> Vec<&Vec<String>> {
            let uid = format!("UID:{uid}");
            events.iter().filter(|event| has(event, &uid)).collect()
        };
        let first = of(&bent.uid);
        assert!(has(first[0], "RRULE:FREQ=MONTHLY;UNTIL=20270226T185959Z;BYDAY=-1FR"), "{:?}", first[0]);
        let later = of("later@cuppa.example");
        assert!(has(later[0], "RRULE:FREQ=MONTHLY;BYDAY=-1WE"), "{:?}", later[0]);
        assert!(has(later[0], "EXDATE;TZID=Europe/London:20270331T180000"));
        assert!(has(later[0], "SUMMARY:Kirkby café in the garden"));
        assert!(
            has(later[0], "LOCATION:The garden\\, Newtown Gardens")
                && later[0].iter().all(|line| !line.starts_with("GEO"))
        );
        assert!(has(later[1], "RECURRENCE-ID;TZID=Europe/London:20270428T180000"));
        assert!(
            has(later[1], "STATUS:CANCELLED")
                && has(later[1], "SUMMARY:Cancelled: Kirkby café in the garden")
        );
        let added = of("added@cuppa.example");
        assert_eq!(added.len(), 1);
        assert!(
            has(added[0], "DTSTART;TZID=Europe/London:20270109T140000")
                && added[0].iter().all(|line| !line.starts_with("RRULE"))
        );
        assert!(!told.contains("RDATE") && !told.contains("THISANDFUTURE"));
        assert_eq!(first.len() + later.len() + added.len(), events.len());
    }

    #[test]
    fn a_date_that_was_added_and_that_the_rule_gives_too_is_told_once() {
        let mut series = cafe();
        let start = date(2027, 1, 29).at(19, 0, 0, 0);
        series.schedule.added = vec![Added {
            start,
            end: start.saturating_add(SignedDuration::from_hours(1)),
            uid: "added@cuppa.example".to_owned(),
        }];
        for expand in [false, true] {
            let told = told(vec![series.clone()], expand, CancelledShown::Status);
            assert!(!told.contains("added@cuppa.example"), "{told}");
        }
    }

    #[test]
    fn an_added_date_that_was_left_out_again_is_told_as_cancelled() {
        let mut series = cafe();
        let start = date(2027, 1, 9).at(14, 0, 0, 0);
        series.schedule.added = vec![Added {
            start,
            end: start.saturating_add(SignedDuration::from_hours(1)),
            uid: "added@cuppa.example".to_owned(),
        }];
        series.schedule.skipped = vec![start];
        let told = |shown| told(vec![series.clone()], false, shown);
        let all = told(CancelledShown::Status);
        let events = events(&all);
        let of_it: Vec<_> = events.iter().filter(|event| has(event, "UID:added@cuppa.example")).collect();
        assert_eq!(of_it.len(), 1);
        assert!(has(of_it[0], "STATUS:CANCELLED") && !all.contains("EXDATE"), "{all}");
        assert!(!told(CancelledShown::Omit).contains("added@cuppa.example"));
    }

    #[test]
    fn dates_that_stand_for_themselves_are_those_of_the_window() {
        let mut twice = once("2026-12-08T19:00:00", "2026-12-08T21:00:00");
        twice.schedule.added = vec![Added {
            start: date(2029, 1, 9).at(14, 0, 0, 0),
            end: date(2029, 1, 9).at(16, 0, 0, 0),
            uid: "added@cuppa.example".to_owned(),
        }];
        let count = |expand| {
            told(vec![twice.clone()], expand, CancelledShown::Status).matches("BEGIN:VEVENT").count()
        };
        assert_eq!((count(false), count(true)), (2, 1));
    }

    #[test]
    fn a_calendar_that_cannot_hold_every_date_says_so() {
        let mut daily = cafe();
        daily.schedule.rule = Some(Rule::from_stored("FREQ=DAILY").unwrap());
        let calendar = calendar(vec![daily]);
        let years =
            Options { window: (date(2026, 1, 1), date(2036, 1, 1)), ..options(true, CancelledShown::Status) };
        let words =
            CalendarWords { cancelled_prefix: WORDS.to_owned(), capped: "This is not all.".to_owned() };
        let told = ics(&calendar, &years, &words);
        assert_eq!(told.matches("BEGIN:VEVENT").count(), MOST_DATES);
        assert_eq!(told.matches("This is not all.").count(), 2);
        let whole = ics(&calendar, &Options { expand: false, ..years }, &words);
        assert!(!whole.contains("This is not all."));
    }

    #[test]
    fn an_end_that_nobody_stated_is_left_out() {
        let single = once("2026-12-08T19:00:00", "2026-12-08T19:00:00");
        assert!(!told(vec![single.clone()], false, CancelledShown::Status).contains("DTEND"));
        let online = Entry { utc: true, ..single };
        assert!(!told(vec![online], false, CancelledShown::Status).contains("DTEND"));

        let mut series = cafe();
        series.schedule.end = series.schedule.start;
        series.schedule.changes[1].moved_to =
            Some((date(2026, 11, 26).at(18, 0, 0, 0), date(2026, 11, 26).at(18, 0, 0, 0)));
        for expand in [false, true] {
            let told = told(vec![series.clone()], expand, CancelledShown::Status);
            assert!(told.matches("BEGIN:VEVENT").count() > 3);
            assert!(!told.contains("DTEND"), "{told}");
        }
        // One date whose end is stated keeps it.
        series.schedule.changes[1].moved_to =
            Some((date(2026, 11, 26).at(18, 0, 0, 0), date(2026, 11, 26).at(20, 0, 0, 0)));
        let stated = told(vec![series], false, CancelledShown::Status);
        assert_eq!(stated.matches("DTEND").count(), 1);

        let mut days = once("2026-12-08T00:00:00", "2026-12-08T00:00:00");
        days.schedule.all_day = true;
        assert!(told(vec![days], false, CancelledShown::Status).contains("DTEND;VALUE=DATE:20261208"));
    }

    #[test]
    fn a_calendar_is_the_same_however_it_came_together() {
        let mut elsewhere = once("2027-02-08T19:00:00", "2027-02-08T21:00:00");
        elsewhere.schedule.zone = Zone::parse("Africa/Casablanca").unwrap();
        let entries = vec![cafe(), elsewhere, once("2026-12-08T19:00:00", "2026-12-08T21:00:00")];
        let words = CalendarWords { cancelled_prefix: WORDS.to_owned(), capped: String::new() };
        for expand in [false, true] {
            let options = options(expand, CancelledShown::Status);
            let whole = ics(&calendar(entries.clone()), &options, &words);
            for added in 0..=entries.len() {
                let mut writing = Writing::new(options, words.clone());
                entries[..added].iter().for_each(|entry| writing.add(entry));
                assert_eq!(writing.finish(&calendar(entries[added..].to_vec())), whole);
            }
        }
    }

    #[test]
    fn every_zone_is_told_once() {
        let mut elsewhere = once("2026-12-08T19:00:00", "2026-12-08T21:00:00");
        elsewhere.schedule.zone = Zone::parse("Africa/Casablanca").unwrap();
        let told = told(vec![cafe(), elsewhere, cafe()], false, CancelledShown::Status);
        assert_eq!(count(&told, "TZID:Europe/London"), 1);
        assert_eq!(count(&told, "TZID:Africa/Casablanca"), 1);
        assert_eq!(count(&told, "BEGIN:VTIMEZONE"), 2);
    }

    #[test]
    fn the_page_ends_the_description_once() {
        let mut linked = once("2026-12-08T19:00:00", "2026-12-08T21:00:00");
        linked.text = format!("See {}", linked.url.clone().unwrap());
        let told = told(vec![linked], false, CancelledShown::Status).replace("\r\n ", "");
        assert!(told.contains("DESCRIPTION:See https://cuppa.example/cafes/kirkby\r\n"));
    }

    #[test]
    fn degrees_have_six_decimals_at_most() {
        for (value, written) in
            [(53.4812, "53.4812"), (-2.890_000_04, "-2.89"), (10.0, "10"), (-0.000_000_1, "0")]
        {
            assert_eq!(degrees(value), written);
        }
    }

    #[test]
    fn what_was_taken_back_is_cancelled_and_says_nothing_but_its_name_and_times() {
        let gone = Entry {
            sequence: 5,
            cancelled: true,
            text: String::new(),
            location: None,
            point: None,
            url: None,
            categories: vec![],
            image: None,
            html: None,
            conference: None,
            contact: None,
            ..cafe()
        };
        let schedule = Schedule { rule: None, changes: vec![], ..gone.schedule.clone() };
        let told = told(vec![Entry { schedule, ..gone }], false, CancelledShown::Status);
        for line in ["STATUS:CANCELLED", "SEQUENCE:5", "SUMMARY:Cancelled: "] {
            assert!(told.contains(line), "{line} is not in {told}");
        }
        let event = told.split("BEGIN:VEVENT").nth(1).unwrap();
        for name in ["DESCRIPTION", "LOCATION", "URL", "CATEGORIES", "GEO", "IMAGE"] {
            assert!(!event.contains(&format!("\r\n{name}")), "{name} is in {event}");
        }
    }
}
