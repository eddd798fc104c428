//! Which part of a calendar a line belongs to: parts are opened and closed in any case and order, unknown ones are
//! passed over, and one without an end takes no other with it.

use ical::property::Property;

use super::EVENTS_MOST;
use super::doubts::{Doubt, Doubts, Quoted};
use super::events::{self, Event, Place};
use super::lines::{self, Line};
use super::values::{self, value};
use super::zones::{Names, OBSERVANCES_MOST, Observance, Told};

/// Parts inside each other; more is nobody's calendar.
const DEEPEST: usize = 32;

/// What a file holds, event by event.
#[derive(Default)]
pub(super) struct Contents {
    /// The first name that a calendar of the file gives itself.
    pub(super) name: Option<String>,
    pub(super) calendars: Vec<Head>,
    /// Boxed, so that each leaves nothing behind once it is taken.
    pub(super) events: Vec<Option<Box<Event>>>,
    pub(super) names: Names,
    pub(super) doubts: Doubts,
    /// Whether anything in it is of a calendar.
    pub(super) is_calendar: bool,
}

/// What a calendar says of itself.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Head {
    /// The zone that it is at home in, by its number.
    pub(super) home: Option<u16>,
    /// The only zone that it describes.
    only_told: Option<u16>,
    told: bool,
    /// It tells what does not take place.
    pub(super) cancels: bool,
}

impl Head {
    /// The zone of times that name none.
    pub(super) fn zone(&self) -> Option<u16> {
        self.home.or(self.only_told)
    }
}

/// A part that is open.
struct Open {
    name: Box<str>,
    line: u32,
    kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Calendar,
    Event,
    Zone,
    Observance,
    /// Tasks, diaries and the like: known, and not listed here.
    Unlisted,
    Alarm,
    /// Participants, places, whatever is yet to come.
    Other,
}

/// The most single dates that all events of a file list together.
const DATES_MOST: usize = 500_000;

/// Reads a file line by line.
pub(super) struct Reader {
    contents: Contents,
    open: Vec<Open>,
    /// How many parts are open beyond the deepest that is followed.
    deeper: usize,
    event: Option<Box<Event>>,
    zone: Option<(String, Told)>,
    events_left_out: Option<(u32, usize)>,
    last_line: u32,
    dates_left: usize,
}

impl Default for Reader {
    fn default() -> Reader {
        Reader {
            contents: Contents::default(),
            open: vec![],
            deeper: 0,
            event: None,
            zone: None,
            events_left_out: None,
            last_line: 0,
            dates_left: DATES_MOST,
        }
    }
}

impl Reader {
    pub(super) fn take(&mut self, line: &Line<'_>) {
        self.last_line = line.number;
        let is_mark =
            |name: &str| line.text.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
        // An alarm knows nothing of these: its end is missing.
        let is_events = ["DTSTART", "DTEND", "RRULE", "EXDATE", "LOCATION", "STATUS", "CLASS", "SEQUENCE"]
            .into_iter()
            .any(is_mark);
        if is_events && self.deeper == 0 && self.open.last().is_some_and(|open| open.kind == Kind::Alarm) {
            self.close_down_to(self.open.len() - 1);
        }
        let kind = self.open.last().map(|open| open.kind);
        let is_listed =
            self.deeper == 0 && !matches!(kind, None | Some(Kind::Unlisted | Kind::Alarm | Kind::Other));
        // Of parts that are not listed only their ends are of interest.
        let is_wanted = is_listed || is_mark("BEGIN") || is_mark("END") || kind.is_none();
        if !is_wanted {
            return;
        }
        let Some(property) = lines::property(&line.text) else {
            self.contents.doubts.add(line.number, Doubt::NoContentLine);
            return;
        };
        if let Some(doubt) = &line.doubt
            && is_listed
            && of_interest(&property)
        {
            self.contents.doubts.add(line.number, doubt.clone());
        }
        match property.name.as_str() {
            "BEGIN" => self.begin(value(&property).trim(), line.number),
            "END" => self.end(value(&property).trim(), line.number),
            _ if is_listed => self.property(&property, line.number),
            _ => {}
        }
    }

    /// Nothing more will come.
    pub(super) fn finish(mut self) -> Contents {
        if let Some(open) = self.open.last() {
            let doubt = Doubt::BrokenOff(Quoted::new(
                self.open.iter().find(|open| open.kind == Kind::Event).unwrap_or(open).name.as_ref(),
            ));
            self.contents.doubts.add(self.last_line, doubt);
        }
        while let Some(open) = self.open.pop() {
            self.close(&open);
        }
        if let Some((line, left_out)) = self.events_left_out {
            self.contents.doubts.add(line, Doubt::TooManyEvents(left_out));
        }
        self.contents
    }

    fn begin(&mut self, name: &str, line: u32) {
        let name = name.to_ascii_uppercase();
        let kind = match name.as_str() {
            "VCALENDAR" => Kind::Calendar,
            "VEVENT" => Kind::Event,
            "VTIMEZONE" => Kind::Zone,
            "STANDARD" | "DAYLIGHT" if self.open.last().is_some_and(|open| open.kind == Kind::Zone) => {
                Kind::Observance
            }
            "VTODO" | "VJOURNAL" | "VFREEBUSY" | "VAVAILABILITY" | "VPOLL" => Kind::Unlisted,
            "VALARM" => Kind::Alarm,
            _ => Kind::Other,
        };
        self.contents.is_calendar |= matches!(kind, Kind::Calendar | Kind::Event);
        // These stand in no other: where one is open, its end is missing.
        let keeps = match kind {
            Kind::Calendar => Some(0),
            Kind::Event | Kind::Zone | Kind::Unlisted => self
                .open
                .iter()
                .position(|open| matches!(open.kind, Kind::Event | Kind::Zone | Kind::Unlisted)),
            Kind::Observance | Kind::Alarm | Kind::Other => None,
        };
        if let Some(keeps) = keeps {
            self.close_down_to(keeps);
        } else if self.open.len() >= DEEPEST {
            if self.deeper == 0 {
                self.contents.doubts.add(line, Doubt::TooDeep);
            }
            self.deeper = self.deeper.saturating_add(1);
            return;
        }
        match kind {
            Kind::Calendar => self.contents.calendars.push(Head::default()),
            Kind::Event => self.event = Some(Box::new(Event::new(line, self.calendar()))),
            Kind::Zone => self.zone = Some((String::new(), Told::default())),
            Kind::Observance => {
                if let Some((_, told)) = &mut self.zone
                    && told.observances.len() < OBSERVANCES_MOST
                {
                    told.observances.push(Observance::default());
                }
            }
            Kind::Unlisted | Kind::Alarm | Kind::Other => {}
        }
        let name: String = name.chars().take(64).collect();
        self.open.push(Open { name: name.into(), line, kind });
    }

    fn end(&mut self, name: &str, line: u32) {
        if self.deeper > 0 {
            self.deeper -= 1;
            return;
        }
        match self.open.iter().rposition(|open| open.name.eq_ignore_ascii_case(name)) {
            Some(at) => {
                self.close_down_to(at + 1);
                if let Some(open) = self.open.pop() {
                    self.close(&open);
                }
            }
            None => {
                self.contents.doubts.add(line, Doubt::EndsNothing(Quoted::new(name)));
                // Most likely a slip of the pen in the end of what is open.
                if let Some(open) = self.open.pop_if(|open| matches!(open.kind, Kind::Other | Kind::Alarm)) {
                    self.close(&open);
                }
            }
        }
    }

    /// Closes parts whose end is missing.
    fn close_down_to(&mut self, keeps: usize) {
        self.deeper = 0;
        while self.open.len() > keeps {
            let Some(open) = self.open.pop() else { break };
            self.contents.doubts.add(open.line, Doubt::NoEnd(Quoted::new(&open.name)));
            self.close(&open);
        }
    }

    fn close(&mut self, open: &Open) {
        match open.kind {
            Kind::Event => {
                let Some(mut event) = self.event.take() else { return };
                event.finish();
                if self.contents.events.len() < EVENTS_MOST {
                    self.contents.events.push(Some(event));
                } else {
                    let (_, left_out) = self.events_left_out.get_or_insert((open.line, 0));
                    *left_out += 1;
                }
            }
            Kind::Zone => {
                if let Some((name, told)) = self.zone.take().filter(|(name, _)| !name.is_empty()) {
                    self.keep_zone(&name, told, open.line);
                }
            }
            Kind::Calendar | Kind::Observance | Kind::Unlisted | Kind::Alarm | Kind::Other => {}
        }
    }

    fn keep_zone(&mut self, name: &str, told: Told, line: u32) {
        let calendar = self.calendar();
        let number = self.contents.names.number(name, calendar, line);
        let head = self.head();
        head.only_told = if head.told { None } else { number };
        head.told = true;
        self.contents.names.tell(calendar, name, told);
    }

    fn property(&mut self, property: &Property, line: u32) {
        match self.open.last().map(|open| open.kind) {
            Some(Kind::Calendar) => self.calendar_property(property, line),
            Some(Kind::Event) => {
                if let Some(event) = &mut self.event {
                    let Contents { names, doubts, .. } = &mut self.contents;
                    event
                        .take(property, &mut Place { line, names, doubts, dates_left: &mut self.dates_left });
                }
            }
            Some(Kind::Zone) => {
                if let Some((name, told)) = &mut self.zone {
                    match property.name.as_str() {
                        "TZID" => value(property).trim().clone_into(name),
                        "X-LIC-LOCATION" => told.location = Some(value(property).trim().to_owned()),
                        _ => {}
                    }
                }
            }
            Some(Kind::Observance) => {
                let told = self.zone.as_mut().and_then(|(_, told)| told.observances.last_mut());
                if let Some(observance) = told {
                    match property.name.as_str() {
                        "DTSTART" => observance.start = events::wall(property),
                        "TZOFFSETFROM" => observance.before = values::offset(value(property)),
                        "TZOFFSETTO" => observance.after = values::offset(value(property)),
                        "RRULE" => observance.rule = Some(value(property).to_owned()),
                        "RDATE" if observance.more.len() < OBSERVANCES_MOST => {
                            let each = value(property).split(',').take(OBSERVANCES_MOST);
                            let read = |raw: &str| {
                                values::stamp(raw, false, values::Clock::Anywhere).map(|stamp| stamp.wall)
                            };
                            observance.more.extend(each.filter_map(read));
                        }
                        _ => {}
                    }
                }
            }
            None | Some(Kind::Unlisted | Kind::Alarm | Kind::Other) => {}
        }
    }

    fn calendar_property(&mut self, property: &Property, line: u32) {
        match property.name.as_str() {
            "NAME" | "X-WR-CALNAME" if self.contents.name.is_none() => {
                let (name, _) = super::prose::line(&values::text(property), 200);
                self.contents.name = Some(name).filter(|name| !name.is_empty());
            }
            "X-WR-TIMEZONE" | "TIMEZONE-ID" if !value(property).trim().is_empty() => {
                let calendar = self.calendar();
                let number = self.contents.names.number(value(property), calendar, line);
                let head = self.head();
                head.home = head.home.or(number);
            }
            "METHOD" => self.head().cancels = value(property).trim().eq_ignore_ascii_case("CANCEL"),
            _ => {}
        }
    }

    /// The number of the calendar that is open. Events without one are of one as well.
    fn calendar(&mut self) -> u32 {
        if self.contents.calendars.is_empty() {
            self.contents.calendars.push(Head::default());
        }
        u32::try_from(self.contents.calendars.len() - 1).unwrap_or(u32::MAX)
    }

    fn head(&mut self) -> &mut Head {
        let last = usize::try_from(self.calendar()).unwrap_or_default();
        &mut self.contents.calendars[last]
    }
}

/// Whether anything of a line is used, so that it matters how well it could be read.
fn of_interest(property: &Property) -> bool {
    let name = property.name.as_str();
    matches!(
        name,
        "SUMMARY" | "DESCRIPTION" | "LOCATION" | "X-ALT-DESC" | "STYLED-DESCRIPTION" | "UID" | "CONTACT"
    ) || matches!(name, "CATEGORIES" | "ORGANIZER" | "URL" | "NAME" | "X-WR-CALNAME" | "RDATE" | "EXDATE")
}

#[cfg(test)]
mod tests {
    use super::super::lines::Lines;
    use super::*;

    /// Titles of the events that are found, and warnings as "line sentence".
    fn read(file: &str) -> (Vec<String>, Vec<String>) {
        let mut reader = Reader::default();
        Lines::of(file.as_bytes()).for_each(|line| reader.take(&line));
        let contents = reader.finish();
        let titles = contents.events.iter().flatten().map(|event| event.title.clone()).collect();
        let told = contents.doubts.told().into_iter();
        (titles, told.map(|warning| format!("{} {}", warning.line, warning.doubt)).collect())
    }

    #[test]
    fn parts_are_opened_and_closed_in_any_case() {
        let (titles, doubts) =
            read("begin:vcalendar\nBegin:vEvent\nsummary:Tea\nEnd:VEVENT\nEND:vcalendar\n");
        assert_eq!((titles, doubts), (vec!["Tea".to_owned()], vec![]));
    }

    #[test]
    fn what_is_nobodys_business_is_passed_over() {
        let file = "BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:Do\nnonsense\nEND:VTODO\nBEGIN:X-FOO\nX:1\nBEGIN:X-BAR\nEND:X-BAR\nEND:X-FOO\n\
            BEGIN:VEVENT\nBEGIN:VALARM\nSUMMARY:Ring\nEND:VALARM\nBEGIN:VLOCATION\nSUMMARY:Where\nBEGIN:PARTICIPANT\nSUMMARY:Who\n\
            END:PARTICIPANT\nEND:VLOCATION\nSUMMARY:Tea\nEND:VEVENT\nBEGIN:VJOURNAL\nSUMMARY:Dear\nEND:VJOURNAL\nEND:VCALENDAR\n";
        assert_eq!(read(file), (vec!["Tea".to_owned()], vec![]));
    }

    #[test]
    fn a_missing_or_wrong_end_takes_no_other_event_with_it() {
        let file = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:One\nBEGIN:VEVENT\nSUMMARY:Two\nEND:VEVNT\nBEGIN:VALARM\nEND:VEVENT\n\
            END:VTODO\nBEGIN:VTODO\nBEGIN:VEVENT\nSUMMARY:Three\nEND:VCALENDAR\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Four\n";
        let (titles, doubts) = read(file);
        assert_eq!(titles, ["One", "Two", "Three", "Four"]);
        assert_eq!(
            doubts,
            [
                "2 “BEGIN:VEVENT” has no end, so we ended it.",
                "6 “END:VEVNT” ends nothing, so we left it out.",
                "7 “BEGIN:VALARM” has no end, so we ended it.",
                "9 “END:VTODO” ends nothing, so we left it out.",
                "10 “BEGIN:VTODO” has no end, so we ended it.",
                "11 “BEGIN:VEVENT” has no end, so we ended it.",
                "16 The file breaks off inside “VEVENT”. We kept what was there.",
            ]
        );
    }

    #[test]
    fn an_alarm_without_end_does_not_swallow_its_event() {
        for end in ["", "END:VALRM\n"] {
            let file = format!(
                "BEGIN:VEVENT\nBEGIN:VALARM\nTRIGGER:-PT5M\n{end}DTSTART:20261201\nSUMMARY:Tea\nEND:VEVENT\n\
                 BEGIN:VEVENT\nSUMMARY:Cake\nEND:VEVENT\n"
            );
            let (titles, doubts) = read(&file);
            assert_eq!((titles, doubts.len()), (vec!["Tea".to_owned(), "Cake".to_owned()], 1), "{doubts:?}");
        }
    }

    #[test]
    fn only_the_bad_line_is_lost() {
        let file = "BEGIN:VCALENDAR\nrubbish\nBEGIN:VEVENT\nSUMMARY:Tea\nno colon here\nWhere we meet: there\nEND:VEVENT\nEND:VCALENDAR\n";
        let (titles, doubts) = read(file);
        assert_eq!(titles, ["Tea"]);
        let lines: Vec<_> = doubts.iter().map(|doubt| doubt.split(' ').next().unwrap()).collect();
        assert_eq!(lines, ["2", "5", "6"]);
    }

    #[test]
    fn a_well_of_parts_has_a_floor() {
        let deep = "BEGIN:X\n".repeat(100_000);
        let (titles, doubts) = read(&format!(
            "{deep}BEGIN:VEVENT\nSUMMARY:Lost\nEND:VEVENT\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Tea\nEND:VEVENT\nEND:VCALENDAR\n"
        ));
        assert_eq!(titles, ["Tea"]);
        assert!(doubts.iter().any(|doubt| doubt.contains("too many parts inside each other")));
    }

    #[test]
    fn a_calendar_of_a_hundred_calendars_is_read_whole() {
        let one = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Tea\nEND:VEVENT\nEND:VCALENDAR\n";
        assert_eq!(read(&one.repeat(100)).0.len(), 100);
    }
}
