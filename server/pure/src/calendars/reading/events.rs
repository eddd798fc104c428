//! One event as far as it is understood: each of its lines is read when it comes and then let go, so that a file of
//! any size takes little more room than its words.

use ical::property::Property;
use jiff::{Timestamp, civil::DateTime};

use super::doubts::{Doubt, Doubts, Quoted};
use super::prose;
use super::values::{self, Clock, Lasting, Length, Stamp, parameter, value};
use super::zones::Names;

/// The most characters that are kept of each text. What is listed here may be shorter still.
pub const TITLE_MOST: usize = 1_000;
/// The most characters of a description.
pub const DESCRIPTION_MOST: usize = 40_000;
/// The most characters of a place.
pub const PLACE_MOST: usize = 1_000;
/// The most characters of a name or a category.
const NAME_MOST: usize = 200;
const CATEGORIES_MOST: usize = 50;
/// The most addresses of rooms that one event has beside the first.
const ROOMS_MOST: usize = 10;
/// The most dates that one event lists beside its rule, or leaves out.
pub(super) const DATES_MOST: usize = 5_000;
/// More bytes of HTML are not looked at.
const HTML_BYTES_MOST: usize = 200_000;
/// The most bytes of a name for an event.
const UID_BYTES_MOST: usize = 1_000;

/// One event of a file.
#[derive(Debug, Default)]
pub(super) struct Event {
    pub(super) line: u32,
    /// The number of its calendar in the file.
    pub(super) calendar: u32,
    pub(super) uid: String,
    pub(super) start: Option<Stamp>,
    pub(super) end: Option<Stamp>,
    pub(super) length: Option<Length>,
    pub(super) rule: Option<(u32, Box<str>)>,
    pub(super) added: Vec<(Stamp, Lasting)>,
    pub(super) skipped: Vec<Stamp>,
    /// Which date it differs on, and whether on all later ones.
    pub(super) original: Option<Stamp>,
    pub(super) all_later: bool,
    pub(super) sequence: u32,
    pub(super) changed: Option<Timestamp>,
    pub(super) cancelled: bool,
    pub(super) private: bool,
    /// It lists more dates than are kept, and that was said.
    overfull: bool,
    /// Whole days, although its times are given.
    pub(super) days_by_name: bool,
    pub(super) title: String,
    pub(super) description: String,
    /// The same in HTML, for where nothing else is.
    styled: String,
    pub(super) location: Option<String>,
    pub(super) point: Option<(f64, f64)>,
    pub(super) url: Option<String>,
    pub(super) conference: Option<String>,
    /// Further addresses where people meet online.
    pub(super) other_rooms: Vec<String>,
    pub(super) categories: Vec<String>,
    pub(super) organiser: Option<String>,
    pub(super) contact: Option<String>,
    pub(super) image: Option<String>,
}

/// Where a line stands.
pub(super) struct Place<'a> {
    pub(super) line: u32,
    pub(super) names: &'a mut Names,
    pub(super) doubts: &'a mut Doubts,
    /// How many single dates the file may still list.
    pub(super) dates_left: &'a mut usize,
}

impl Event {
    pub(super) fn new(line: u32, calendar: u32) -> Event {
        Event { line, calendar, ..Event::default() }
    }

    /// Reads one of its lines.
    pub(super) fn take(&mut self, property: &Property, at: &mut Place<'_>) {
        let raw = value(property);
        match property.name.as_str() {
            "UID" => self.uid = uid(raw),
            "DTSTART" => self.start = self.stamp(property, at).or(self.start),
            "DTEND" => self.end = self.stamp(property, at).or(self.end),
            "DURATION" => {
                self.length =
                    at.or_doubt(values::length(raw), || Doubt::Length(Quoted::new(raw))).or(self.length);
            }
            "RECURRENCE-ID" => {
                self.original = self.stamp(property, at).or(self.original);
                self.all_later = parameter(property, "RANGE")
                    .is_some_and(|range| range.eq_ignore_ascii_case("THISANDFUTURE"));
            }
            "RRULE" if raw.trim().is_empty() => {}
            "RRULE" => match &self.rule {
                None => self.rule = Some((at.line, raw.trim().into())),
                Some((_, rule)) if **rule == *raw.trim() => {}
                Some(_) => at.doubts.add(at.line, Doubt::SecondRule),
            },
            "EXRULE" => at.doubts.add(at.line, Doubt::ExceptionRule),
            "EXDATE" => self.skip(property, at),
            "RDATE" => self.add(property, at),
            "SEQUENCE" => {
                let read = raw.trim().parse::<u64>().ok();
                let read = at.or_doubt(read, || Doubt::Number(Quoted::new(raw)));
                self.sequence = read.map_or(self.sequence, |read| u32::try_from(read).unwrap_or(u32::MAX));
            }
            "LAST-MODIFIED" => self.changed = values::moment(raw).or(self.changed),
            "DTSTAMP" => self.changed = self.changed.or_else(|| values::moment(raw)),
            "STATUS" => {
                self.cancelled = raw.trim().eq_ignore_ascii_case("CANCELLED")
                    || raw.trim().eq_ignore_ascii_case("CANCELED");
            }
            "CLASS" => {
                self.private =
                    ["PRIVATE", "CONFIDENTIAL"].iter().any(|kind| raw.trim().eq_ignore_ascii_case(kind));
            }
            "X-MICROSOFT-CDO-ALLDAYEVENT" => self.days_by_name = raw.trim().eq_ignore_ascii_case("TRUE"),
            "SUMMARY" if self.title.is_empty() => {
                self.title = at.line_of(&values::text(property), TITLE_MOST);
            }
            "DESCRIPTION" if self.description.is_empty() => {
                let text = values::text(property);
                let html =
                    parameter(property, "FMTTYPE").is_some_and(|kind| kind.eq_ignore_ascii_case("text/html"));
                self.description = at.block_of(&if html {
                    prose::from_html(bounded(&text))
                } else {
                    prose::plain(bounded(&text)).into_owned()
                });
            }
            "X-ALT-DESC" | "STYLED-DESCRIPTION" if self.styled.is_empty() && self.description.is_empty() => {
                self.styled = at.block_of(&prose::from_html(bounded(&values::text(property))));
            }
            "LOCATION" => self.take_location(&values::text(property), at),
            "GEO" => {
                let read = at.or_doubt(values::point(raw), || Doubt::Point(Quoted::new(raw)));
                self.point = known(read).or(self.point);
            }
            "X-APPLE-STRUCTURED-LOCATION" => self.take_pin(property),
            "URL" => {
                // Empty is how some programs say "none".
                let read = || values::web_address(raw);
                let read = if raw.trim().is_empty() {
                    None
                } else {
                    at.or_doubt(read(), || Doubt::Address(Quoted::new(raw)))
                };
                self.url = read.or(self.url.take());
            }
            "CONFERENCE"
            | "X-GOOGLE-CONFERENCE"
            | "X-MICROSOFT-SKYPETEAMSMEETINGURL"
            | "X-MICROSOFT-ONLINEMEETINGCONFLINK" => {
                self.take_room(values::web_address(raw));
            }
            "CATEGORIES" => self.categorise(raw),
            "ORGANIZER" => self.organiser = parameter(property, "CN").and_then(name),
            "CONTACT" => self.contact = name(&values::text(property)),
            "IMAGE" => self.image = self.image.take().or_else(|| values::web_address(raw)),
            "ATTACH" if self.image.is_none() => {
                let is_image = parameter(property, "FMTTYPE")
                    .is_some_and(|kind| kind.to_ascii_lowercase().starts_with("image/"));
                self.image = is_image.then(|| values::web_address(raw)).flatten();
            }
            _ => {}
        }
    }

    /// Nothing more of it will come.
    pub(super) fn finish(&mut self) {
        if self.description.is_empty() {
            self.description = std::mem::take(&mut self.styled);
        }
        self.styled = String::new();
    }

    fn stamp(&self, property: &Property, at: &mut Place<'_>) -> Option<Stamp> {
        let (zone, raw) = values::zone_and_times(property);
        let clock = self.clock(zone.as_deref(), at);
        let read = values::stamp(raw, values::are_days(property), clock);
        if let Some(Stamp { wall, clock: Clock::Zone(number) }) = read {
            at.names.needed(number, wall.year());
        }
        at.or_doubt(read, || Doubt::Time(Quoted::new(raw)))
    }

    fn clock(&self, zone: Option<&str>, at: &mut Place<'_>) -> Clock {
        match zone.map(str::trim).filter(|zone| !zone.is_empty()) {
            None => Clock::Anywhere,
            Some(zone) => at.names.number(zone, self.calendar, at.line).map_or(Clock::Anywhere, Clock::Zone),
        }
    }

    fn skip(&mut self, property: &Property, at: &mut Place<'_>) {
        let (zone, raw) = values::zone_and_times(property);
        let clock = self.clock(zone.as_deref(), at);
        let days = values::are_days(property);
        for raw in raw.split(',').filter(|raw| !raw.trim().is_empty()) {
            let read = at.or_doubt(values::stamp(raw, days, clock), || Doubt::Time(Quoted::new(raw)));
            if let Some(stamp) = read
                && self.has_room(self.skipped.len(), at)
            {
                self.skipped.push(stamp);
            }
        }
    }

    fn add(&mut self, property: &Property, at: &mut Place<'_>) {
        let (zone, raw) = values::zone_and_times(property);
        let clock = self.clock(zone.as_deref(), at);
        let days = values::are_days(property);
        for raw in raw.split(',').filter(|raw| !raw.trim().is_empty()) {
            let (start, end) = raw.split_once('/').map_or((raw, None), |(start, end)| (start, Some(end)));
            let read = values::stamp(start, days, clock).and_then(|start| {
                let lasting = match end {
                    None => Lasting::Usual,
                    Some(end) => values::length(end)
                        .map(Lasting::For)
                        .or_else(|| values::stamp(end, days, clock).map(Lasting::Until))?,
                };
                Some((start, lasting))
            });
            let read = at.or_doubt(read, || Doubt::Time(Quoted::new(raw)));
            if let Some(added) = read
                && self.has_room(self.added.len(), at)
            {
                self.added.push(added);
            }
        }
    }

    fn has_room(&mut self, there: usize, at: &mut Place<'_>) -> bool {
        if there < DATES_MOST && *at.dates_left > 0 {
            *at.dates_left -= 1;
            return true;
        }
        if !std::mem::replace(&mut self.overfull, true) {
            at.doubts.add(at.line, Doubt::TooManyDates(there));
        }
        false
    }

    /// A place that is nothing but an address on the web is where people meet online, which not everybody may see.
    fn take_location(&mut self, text: &str, at: &mut Place<'_>) {
        let place = at.line_of(&in_commas(&prose::plain(bounded(text))), PLACE_MOST);
        match values::web_address(&place).filter(|_| !place.contains(' ')) {
            Some(address) => self.take_room(Some(address)),
            None if place.is_empty() => {}
            None => self.location = Some(place),
        }
    }

    /// The first is where people meet; the others may be ways to the same room.
    fn take_room(&mut self, address: Option<String>) {
        let Some(address) = address else { return };
        if self.conference.is_none() {
            self.conference = Some(address);
        } else if self.other_rooms.len() < ROOMS_MOST {
            self.other_rooms.push(address);
        }
    }

    fn take_pin(&mut self, property: &Property) {
        let place = value(property).trim().get(..4).filter(|scheme| scheme.eq_ignore_ascii_case("geo:"));
        let read = place.and_then(|_| values::point(value(property).trim()[4..].split(';').next()?));
        self.point = self.point.or(known(read));
        let title =
            parameter(property, "X-TITLE").and_then(|title| name(&in_commas(&prose::unescaped(title))));
        self.location = self.location.take().or(title);
    }

    fn categorise(&mut self, raw: &str) {
        for category in prose::listed(raw) {
            let (category, _) = prose::line(&category, NAME_MOST);
            let there = self.categories.contains(&category);
            if !category.is_empty() && !there && self.categories.len() < CATEGORIES_MOST {
                self.categories.push(category);
            }
        }
    }
}

impl Place<'_> {
    fn or_doubt<T>(&mut self, read: Option<T>, doubt: impl FnOnce() -> Doubt) -> Option<T> {
        if read.is_none() {
            self.doubts.add(self.line, doubt());
        }
        read
    }

    fn line_of(&mut self, text: &str, most: usize) -> String {
        let (text, was_cut) = prose::line(text, most);
        self.note_cut(was_cut);
        text
    }

    fn block_of(&mut self, text: &str) -> String {
        let (text, was_cut) = prose::block(text, DESCRIPTION_MOST);
        self.note_cut(was_cut);
        text
    }

    fn note_cut(&mut self, was_cut: bool) {
        if was_cut {
            self.doubts.add(self.line, Doubt::TooLong);
        }
    }
}

/// Nought and nought, in the sea off Africa, is what programs write that know no point.
fn known(point: Option<(f64, f64)>) -> Option<(f64, f64)> {
    point.filter(|point| *point != (0.0, 0.0))
}

/// Somebody's name. An address instead of one is nobody's business.
fn name(raw: &str) -> Option<String> {
    let (name, _) = prose::line(raw, NAME_MOST);
    (!name.is_empty() && !name.contains('@')).then_some(name)
}

/// The lines of an address in one, as people write it there.
fn in_commas(text: &str) -> String {
    let mut lines = text.split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty()).peekable();
    let mut out = String::with_capacity(text.len());
    while let Some(line) = lines.next() {
        let goes_on = lines.peek().is_some();
        out.push_str(if goes_on { line.trim_end_matches(',') } else { line });
        out.push_str(if goes_on { ", " } else { "" });
    }
    out
}

fn uid(raw: &str) -> String {
    let calm: String = raw.trim().chars().filter(|c| !c.is_control()).collect();
    if calm.len() <= UID_BYTES_MOST {
        return calm;
    }
    // Cut it would be another's.
    let end = (0..=UID_BYTES_MOST / 2).rev().find(|end| calm.is_char_boundary(*end)).unwrap_or(0);
    format!("{}-{:016x}", &calm[..end], fingerprint([calm.as_str()]))
}

/// The same number for the same texts, today and in every later version: FNV-1a.
pub(super) fn fingerprint<'a>(texts: impl IntoIterator<Item = &'a str>) -> u64 {
    let octets = texts.into_iter().flat_map(|text| text.bytes().chain([0]));
    octets.fold(0xCBF2_9CE4_8422_2325, |hash, octet| (hash ^ u64::from(octet)).wrapping_mul(0x0100_0000_01B3))
}

fn bounded(text: &str) -> &str {
    if text.len() <= HTML_BYTES_MOST {
        return text;
    }
    let end = (0..=HTML_BYTES_MOST).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    &text[..end]
}

/// The wall time of a property of a zone's description.
pub(super) fn wall(property: &Property) -> Option<DateTime> {
    values::stamp(value(property), false, Clock::Anywhere).map(|stamp| stamp.wall)
}

#[cfg(test)]
mod tests {
    use super::super::lines;
    use super::*;

    fn event(lines: &[&str]) -> (Event, Vec<String>) {
        let (mut names, mut doubts, mut dates_left) = (Names::default(), Doubts::default(), 1_000);
        let mut event = Event::new(1, 0);
        for (line, text) in (2..).zip(lines) {
            let property = lines::property(text).unwrap();
            event.take(
                &property,
                &mut Place { line, names: &mut names, doubts: &mut doubts, dates_left: &mut dates_left },
            );
        }
        event.finish();
        let told =
            doubts.told().into_iter().map(|warning| format!("{} {}", warning.line, warning.doubt)).collect();
        (event, told)
    }

    #[test]
    fn texts_become_plain_and_calm() {
        let (event, doubts) = event(&[
            "SUMMARY;LANGUAGE=en:Tea\\, cake\\n& talk",
            "DESCRIPTION:<p>One</p><p>Two &amp\\; three</p>",
            "LOCATION:The Old Library\\n1 High Street\\,\\n\\nKirkby",
            "CATEGORIES:tea,cake\\, sweet,tea",
            "CATEGORIES:talk",
            "ORGANIZER;CN=\"Ana, of the choir\":mailto:ana@example.org",
            "CONTACT:Ring the bell",
            "URL:https://example.org/tea",
            "GEO:53.48;-2.89",
        ]);
        assert_eq!(event.title, "Tea, cake & talk");
        assert_eq!(event.description, "One\n\nTwo & three");
        assert_eq!(event.location.as_deref(), Some("The Old Library, 1 High Street, Kirkby"));
        assert_eq!(event.categories, ["tea", "cake, sweet", "talk"]);
        assert_eq!(event.organiser.as_deref(), Some("Ana, of the choir"));
        assert_eq!(event.contact.as_deref(), Some("Ring the bell"));
        assert_eq!(event.url.as_deref(), Some("https://example.org/tea"));
        assert_eq!((event.point, doubts.len()), (Some((53.48, -2.89)), 0));
    }

    #[test]
    fn html_beside_an_empty_description_takes_its_place() {
        let (event, _) =
            event(&["X-ALT-DESC;FMTTYPE=text/html:<html><body>Tea<br>Cake</body></html>", "DESCRIPTION:\\n"]);
        assert_eq!(event.description, "Tea\nCake");
    }

    #[test]
    fn an_address_in_place_of_a_place_is_where_people_meet_online() {
        let (event, _) = event(&["LOCATION:https://meet.example.org/abc"]);
        assert_eq!(
            (event.location, event.conference.as_deref()),
            (None, Some("https://meet.example.org/abc"))
        );
    }

    #[test]
    fn nobodys_mail_address_is_taken() {
        let (event, _) = event(&["ORGANIZER;CN=ana@example.org:mailto:ana@example.org"]);
        assert_eq!(event.organiser, None);
    }

    #[test]
    fn apple_and_others_say_in_their_own_way_where_it_is() {
        let (event, _) = event(&[
            "X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-TITLE=\"Old Library\\n1 High Street\";X-APPLE-RADIUS=70:geo:53.48,-2.89",
            "GEO:0.0;0.0",
            "ATTACH;FMTTYPE=image/png:https://example.org/a.png",
            "ATTACH;FMTTYPE=application/pdf:https://example.org/a.pdf",
        ]);
        assert_eq!(
            (event.location.as_deref(), event.point),
            (Some("Old Library, 1 High Street"), Some((53.48, -2.89)))
        );
        assert_eq!(event.image.as_deref(), Some("https://example.org/a.png"));
    }

    #[test]
    fn lists_of_dates_lose_only_what_cannot_be_read() {
        let (event, doubts) = event(&[
            "EXDATE;TZID=Europe/Berlin:20261201T190000,soon,20261208T190000",
            "RDATE;VALUE=PERIOD:20261210T190000Z/PT2H,20261211T190000Z/20261211T210000Z,20261212T190000Z/x",
            "RDATE;VALUE=DATE:20261213,20261214",
        ]);
        assert_eq!((event.skipped.len(), event.added.len()), (2, 4));
        assert_eq!(
            doubts,
            [
                "2 We could not read the time “soon”, so we left it out.",
                "3 We could not read the time “20261212T190000Z/x”, so we left it out."
            ]
        );
    }

    #[test]
    fn what_makes_no_sense_is_left_out_by_itself() {
        let (event, doubts) = event(&[
            "DTSTART:tomorrow",
            "DTSTART:20261201T190000Z",
            "DURATION:a while",
            "SEQUENCE:first",
            "SEQUENCE:99999999999",
            "GEO:here",
            "URL:example.org",
            "URL:",
            "RRULE:FREQ=WEEKLY",
            "RRULE:FREQ=WEEKLY",
            "RRULE:FREQ=DAILY",
            "EXRULE:FREQ=DAILY",
        ]);
        assert!(event.start.is_some());
        assert_eq!(event.sequence, u32::MAX);
        let lines: Vec<&str> = doubts.iter().filter_map(|doubt| doubt.split(' ').next()).collect();
        assert_eq!(lines, ["2", "4", "5", "7", "8", "12", "13"]);
    }

    #[test]
    fn names_without_measure_stay_apart() {
        let long = |end: &str| uid(&format!("{}{end}", "é".repeat(2000)));
        assert!(long("a").len() < 600);
        assert_ne!(long("a"), long("b"));
        assert_eq!(uid(" 1@example.org\u{7} "), "1@example.org");
        assert_eq!(fingerprint(["a", "b"]), 0xAB40_D782_0D40_8076, "it must never change");
    }
}
