//! What an event of others becomes here: its words calmed and cut, its text made Markdown, its place and its link told
//! apart. What could not be taken as it was is noted, with the line that it stands on.

use std::collections::HashSet;

use jiff::civil::Date;
use pure::{calendars::reading::Series, plain, points::Point, recurrence::Schedule};
use url::Url;

use super::{Note, rooms::Doors};
use crate::{
    listings::{
        LINKS_MOST,
        brought::Draft,
        parts::{Attendance, DESCRIPTION_MOST, TITLE_MOST},
        submission::TypedPlace,
    },
    words::Words,
};

/// As the form takes them.
const PLACE_NAME_MOST: usize = 200;
const PLACE_ADDRESS_MOST: usize = 300;
const LINK_MOST: usize = 500;
const TAGS_MOST: usize = 10;
const TAG_MOST: usize = 40;
/// A series differs on so many single dates, and has so many beside its rule.
const DIFFERENT_MOST: usize = 1_000;
const ADDED_MOST: usize = 5_000;
/// As the form of one date takes them.
const NOTE_MOST: usize = 500;

/// Words that stand where a place should, and name none.
const ONLINE: &[&str] = &[
    "google meet",
    "internet",
    "microsoft teams",
    "microsoft teams meeting",
    "on zoom",
    "online",
    "online event",
    "teams",
    "via zoom",
    "virtual",
    "webinar",
    "zoom",
];

/// What an event becomes, and what is to be said of it.
pub(super) fn draft(series: &Series, words: Words) -> (Draft, Vec<Note>) {
    let title = String::new();
    let doors = doors(series);
    let mut mapping =
        Mapping { words, line: series.line, notes: Vec::new(), title, doors, closed: Vec::new() };
    let draft = mapping.draft(series);
    (draft, mapping.notes)
}

/// A series that differs on more dates than anybody reads keeps those that are nearest: first those to come.
pub(super) fn bounded(series: &mut Series, today: Date, words: Words) -> Option<Note> {
    let Schedule { changes, added, .. } = &mut series.schedule;
    let over = keep_nearest(changes, DIFFERENT_MOST, today, |change| {
        let moved = change.moved_to.map_or(change.original, |(start, _)| start);
        moved.max(change.original).date()
    }) + keep_nearest(added, ADDED_MOST, today, |added| added.start.date());
    let title = plain::in_one_line(&series.title);
    let title = plain::cut(&title, TITLE_MOST).unwrap_or(title);
    (over > 0).then(|| Note {
        line: Some(series.line),
        text: words.import_noted_different(title, DIFFERENT_MOST.to_string()),
    })
}

/// Says how many were left out.
fn keep_nearest<T>(all: &mut Vec<T>, most: usize, today: Date, day: impl Fn(&T) -> Date) -> usize {
    let over = all.len().saturating_sub(most);
    if over == 0 {
        return 0;
    }
    let mut by_distance: Vec<usize> = (0..all.len()).collect();
    by_distance.sort_by_key(|index| {
        let day = day(&all[*index]);
        (day < today, day.duration_since(today).abs())
    });
    let kept: HashSet<usize> = by_distance.into_iter().take(most).collect();
    let mut index = 0;
    all.retain(|_| {
        index += 1;
        kept.contains(&(index - 1))
    });
    over
}

/// Whatever in an event opens a room.
fn doors(series: &Series) -> Doors {
    let mut doors = Doors::named(series.conference.iter().chain(&series.rooms).map(String::as_str));
    let texts =
        [series.location.as_deref(), series.url.as_deref(), Some(&series.description), Some(&series.title)];
    for text in texts.into_iter().flatten().chain(series.categories.iter().map(String::as_str)) {
        doors.look_in(&plain::calmed(text));
    }
    doors
}

struct Mapping {
    words: Words,
    line: u32,
    notes: Vec<Note>,
    /// As it is called in notes.
    title: String,
    doors: Doors,
    /// Where something stood that opens a room.
    closed: Vec<String>,
}

impl Mapping {
    fn note(&mut self, text: String) {
        self.notes.push(Note { line: Some(self.line), text });
    }

    /// A text without what opens a room. `part` names it in the note, `instead` stands where a link stood.
    fn closed(&mut self, text: &str, part: fn(&Words) -> String, instead: &str) -> String {
        let (shown, found) = self.doors.closed(&plain::calmed(text), instead);
        let part = part(&self.words);
        if found && !self.closed.contains(&part) {
            self.closed.push(part);
        }
        shown
    }

    fn draft(&mut self, series: &Series) -> Draft {
        let words = self.words;
        let hidden = words.import_link_hidden();
        let raw_title = self.closed(&series.title, Words::import_part_title, "");
        let (title, whole_title) = self.title(raw_title.trim_matches([' ', '-', '–', '|', ':', ',']));
        let text = self.closed(&series.description, Words::import_part_description, &hidden);
        let raw_place = series.location.as_deref().unwrap_or_default();
        let location = self.closed(raw_place, Words::import_part_place, "");
        let shown_url = self.shown_url(series.url.as_deref());
        let named = location.trim_matches([' ', '-', '–', '|', ':', ',', '\n']);
        let says_online = ONLINE.contains(&plain::in_one_line(named).to_lowercase().as_str());
        let place = if says_online { None } else { self.place(&location, series.point) };
        let tags = self.tags(&series.categories);
        let schedule = self.schedule(&series.schedule);
        if !self.closed.is_empty() {
            let parts = words.join(std::mem::take(&mut self.closed));
            self.note(words.import_noted_closed(self.title.as_str(), parts));
        }
        let link = self.doors.link().filter(|link| link.chars().count() <= LINK_MOST).map(str::to_owned);
        let attendance = match (&place, self.doors.link().is_some() || says_online) {
            (Some(_), true) => Attendance::Hybrid,
            (None, true) => Attendance::Online,
            // Without a place the page says that it is not stated, which is true.
            (_, false) => Attendance::InPerson,
        };
        Draft {
            title,
            description: self.description(whole_title.as_deref(), &text, shown_url.as_deref()),
            attendance,
            place,
            online_url: link,
            tags,
            schedule,
            cancelled: series.cancelled,
        }
    }

    /// The address of an event elsewhere, if it may be shown.
    fn shown_url(&mut self, url: Option<&str>) -> Option<String> {
        let url = url.and_then(web_address).filter(|url| url.chars().count() <= LINK_MOST)?;
        let shown = self.closed(&url, Words::import_part_address, "");
        (shown == url).then_some(url)
    }

    /// The schedule, with what it says of single dates as the form of a date would take it.
    fn schedule(&mut self, schedule: &Schedule) -> Schedule {
        let mut schedule = schedule.clone();
        let mut calm = |text: &mut Option<String>, most: usize| {
            let Some(raw) = text.take() else { return };
            let shown = plain::in_one_line(&self.closed(&raw, Words::import_part_dates, ""));
            let fits = plain::cut(&shown, most).unwrap_or(shown);
            *text = Some(fits).filter(|text| text.chars().any(char::is_alphanumeric));
        };
        for later in &mut schedule.later {
            calm(&mut later.title, TITLE_MOST);
            calm(&mut later.place, PLACE_NAME_MOST);
        }
        for change in &mut schedule.changes {
            calm(&mut change.title, TITLE_MOST);
            calm(&mut change.place, PLACE_NAME_MOST);
            calm(&mut change.note, NOTE_MOST);
        }
        schedule
    }

    /// The title; and the whole of it, when it had to be cut.
    fn title(&mut self, raw: &str) -> (String, Option<String>) {
        let whole = plain::in_one_line(raw);
        if pure::text::line(&whole, usize::MAX).is_err() {
            let title = self.words.import_untitled();
            self.title.clone_from(&title);
            self.note(self.words.import_noted_untitled(title.as_str()));
            return (title, None);
        }
        match plain::cut(&whole, TITLE_MOST) {
            Some(cut) => {
                self.title.clone_from(&cut);
                self.note(self.words.import_noted_title_cut(cut.as_str()));
                (cut, Some(whole))
            }
            None => {
                self.title.clone_from(&whole);
                (whole, None)
            }
        }
    }

    fn description(&mut self, whole_title: Option<&str>, text: &str, url: Option<&str>) -> String {
        let more = url.filter(|url| !text.contains(url)).map(|url| self.words.import_more_at(url));
        let around: Vec<String> =
            whole_title.into_iter().chain(more.as_deref()).map(|part| plain::to_markdown(part, 1)).collect();
        let taken: usize = around.iter().map(|part| part.chars().count() + 2).sum();
        let room = DESCRIPTION_MOST.saturating_sub(taken);
        let mut body = plain::to_markdown(text, LINKS_MOST - 1);
        if body.chars().count() > room {
            self.note(self.words.import_noted_description_cut(self.title.as_str()));
            // What is escaped grows: so much of the text that what becomes of it fits.
            let mut most = room;
            while body.chars().count() > room && most > 0 {
                most = most * 9 / 10;
                body = plain::to_markdown(&plain::cut(text, most).unwrap_or_default(), LINKS_MOST - 1);
            }
        }
        let (first, last) = around.split_at(usize::from(whole_title.is_some()));
        let parts: Vec<&str> = first
            .iter()
            .map(String::as_str)
            .chain([body.as_str()])
            .chain(last.iter().map(String::as_str))
            .filter(|part| !part.is_empty())
            .collect();
        parts.join("\n\n")
    }

    /// "Oak Hall, 12 Mill Street, Leeds": a name, and the rest as its address.
    fn place(&mut self, location: &str, point: Option<(f64, f64)>) -> Option<TypedPlace> {
        // Zero and zero is what programs write that do not know.
        let point = point
            .filter(|(north, east)| (*north, *east) != (0.0, 0.0))
            .and_then(|(north, east)| Point::new(north, east).ok());
        let parts: Vec<String> = location
            .split('\n')
            .map(plain::in_one_line)
            .map(|line| line.trim_matches([',', ' ']).to_owned())
            .filter(|line| line.chars().any(char::is_alphanumeric))
            .collect();
        let lines = parts.join(", ");
        let (name, address) = lines.split_once(", ").unwrap_or((lines.as_str(), ""));
        if name.is_empty() {
            let name = self.words.import_place_on_map();
            return point.map(|point| typed_place(name, None, Some(point)));
        }
        let (short_name, short_address) =
            (plain::cut(name, PLACE_NAME_MOST), plain::cut(address, PLACE_ADDRESS_MOST));
        if short_name.is_some() || short_address.is_some() {
            self.note(self.words.import_noted_place_cut(self.title.as_str()));
        }
        let address = short_address.unwrap_or_else(|| address.to_owned());
        let name = short_name.unwrap_or_else(|| name.to_owned());
        Some(typed_place(name, Some(address).filter(|address| !address.is_empty()), point))
    }

    fn tags(&mut self, categories: &[String]) -> Vec<String> {
        let mut tags: Vec<String> = Vec::new();
        let mut left_out = false;
        for tag in categories.iter().flat_map(|text| text.split(',')).map(plain::in_one_line) {
            let tag = plain::in_one_line(&self.closed(&tag, Words::import_part_topics, ""));
            let fits = tag.chars().any(char::is_alphanumeric) && tag.chars().count() <= TAG_MOST;
            let known = tags.iter().any(|other| other.to_lowercase() == tag.to_lowercase());
            match fits && !known {
                true if tags.len() < TAGS_MOST => tags.push(tag),
                true => left_out = true,
                false => {}
            }
        }
        if left_out {
            self.note(self.words.import_noted_tags(self.title.as_str(), TAGS_MOST.to_string()));
        }
        tags
    }
}

fn typed_place(name: String, address: Option<String>, point: Option<Point>) -> TypedPlace {
    TypedPlace { name, address, locality: None, region: None, postcode: None, country: None, point }
}

/// A whole web address, as it was written.
fn web_address(text: &str) -> Option<String> {
    let text = text.trim();
    let fits = Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    (fits && !text.chars().any(|c| c.is_whitespace() || c.is_control())).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use pure::calendars::reading;

    use super::*;
    use crate::words::Language;

    /// What becomes of an event with these lines.
    fn mapped(lines: &[&str]) -> (Draft, Vec<String>) {
        let text = format!(
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20261210T180000Z\r\nDTEND:20261210T190000Z\r\n{}\r\n\
             END:VEVENT\r\nEND:VCALENDAR\r\n",
            lines.join("\r\n")
        );
        let calendar = reading::read(text.as_bytes()).expect("a calendar");
        let series = calendar.series.first().expect("an event");
        let (draft, notes) = draft(series, Words::of(Language::default()));
        (draft, notes.into_iter().map(|note| note.text).collect())
    }

    #[test]
    fn a_long_title_is_cut_and_kept_whole_in_the_description() {
        let title = "Knitting and naloxone ".repeat(8);
        let (draft, notes) = mapped(&[&format!("SUMMARY:{title}"), "DESCRIPTION:Bring wool."]);
        assert!(draft.title.ends_with('…') && draft.title.chars().count() <= TITLE_MOST, "{}", draft.title);
        assert_eq!(draft.description, format!("{}\n\nBring wool.", title.trim()));
        assert_eq!(notes.len(), 1, "{notes:?}");
        let (draft, notes) = mapped(&["DESCRIPTION:Bring wool."]);
        assert_eq!(draft.title, "An event without a name");
        assert_eq!(notes.len(), 1, "{notes:?}");
    }

    #[test]
    fn a_long_description_fits_whatever_is_escaped_in_it() {
        let text = "*_[ ".repeat(8_000);
        let (draft, notes) =
            mapped(&["SUMMARY:Tea", &format!("DESCRIPTION:{text}"), "URL:https://example.org/tea"]);
        let length = draft.description.chars().count();
        assert!((15_000..=DESCRIPTION_MOST).contains(&length), "{length}");
        assert!(draft.description.ends_with("…\n\nMore at <https://example.org/tea>"));
        assert_eq!(notes.len(), 1, "{notes:?}");
    }

    #[test]
    fn a_page_elsewhere_is_told_once() {
        let (draft, _) = mapped(&["SUMMARY:Tea", "URL:https://example.org/tea"]);
        assert_eq!(draft.description, "More at <https://example.org/tea>");
        let (draft, _) = mapped(&[
            "SUMMARY:Tea",
            "DESCRIPTION:See https://example.org/tea.",
            "URL:https://example.org/tea",
        ]);
        assert_eq!(draft.description, "See <https://example.org/tea>.");
        let (draft, _) = mapped(&["SUMMARY:Tea", "URL:ftp://example.org/tea"]);
        assert_eq!(draft.description, "");
    }

    #[test]
    fn where_it_is_is_told_apart() {
        let zoom = "https://us02web.zoom.us/j/1?pwd=x";
        let cases = [
            (
                "LOCATION:Oak Hall\\, 12 Mill Street\\, Leeds",
                Some(("Oak Hall", Some("12 Mill Street, Leeds"))),
                None,
                "in_person",
            ),
            ("LOCATION:Oak Hall", Some(("Oak Hall", None)), None, "in_person"),
            ("LOCATION:online", None, None, "online"),
            ("LOCATION:https://us02web.zoom.us/j/1?pwd=x", None, Some(zoom), "online"),
            ("GEO:53.8;-1.5", Some(("A place on the map", None)), None, "in_person"),
            ("GEO:0;0", None, None, "in_person"),
            ("COMMENT:nothing", None, None, "in_person"),
            ("DESCRIPTION:Join https://us02web.zoom.us/j/1?pwd=x", None, Some(zoom), "online"),
            ("URL:https://us02web.zoom.us/j/1?pwd=x", None, Some(zoom), "online"),
        ];
        for (line, place, link, attendance) in cases {
            let (draft, notes) = mapped(&["SUMMARY:Tea", line]);
            let is = draft.place.as_ref().map(|place| (place.name.as_str(), place.address.as_deref()));
            assert_eq!(is, place, "{line}");
            assert_eq!(draft.online_url.as_deref(), link, "{line}");
            assert_eq!(draft.attendance.as_str(), attendance, "{line}");
            // A link in the place of a place is where it belongs.
            let is_told = link.is_some() && !line.starts_with("LOCATION");
            assert_eq!(notes.len(), usize::from(is_told), "{line}: {notes:?}");
            assert!(!draft.description.contains("zoom"), "{}", draft.description);
        }
        let (both, _) =
            mapped(&["SUMMARY:Tea", "LOCATION:Oak Hall", &format!("CONFERENCE;VALUE=URI:{zoom}")]);
        assert_eq!(both.attendance, Attendance::Hybrid);
    }

    #[test]
    fn what_opens_a_room_is_shown_nowhere() {
        let bbb = "CONFERENCE;VALUE=URI:https://rooms.example.org/r/s3cret";
        let cases: &[(&[&str], &str)] = &[
            (&["SUMMARY:Tea https://us02web.zoom.us/j/8?pwd=s3cret"], "Tea"),
            (&["SUMMARY:Tea (Passcode: s3cret)"], "Tea"),
            (&["SUMMARY:us02web.zoom.us/j/8?pwd=s3cret"], "An event without a name"),
            (&["SUMMARY:Tea", bbb, "DESCRIPTION:Come to https://rooms.example.org/r/s3cret"], "Tea"),
            (&["SUMMARY:Tea", bbb, "LOCATION:https://rooms.example.org/r/s3cret"], "Tea"),
            (&["SUMMARY:Tea", bbb, "URL:https://rooms.example.org/r/s3cret/"], "Tea"),
            (&["SUMMARY:Tea rooms.example.org/r/s3cret", bbb], "Tea"),
            (&["SUMMARY:Tea", "CATEGORIES:peers,https://us02web.zoom.us/j/8?pwd=s3cret"], "Tea"),
            (&["SUMMARY:Tea", "URL:https://www.google.com/url?q=https://zoom.us/j/s3cret&sa=D"], "Tea"),
            (
                &[
                    "SUMMARY:Tea",
                    "LOCATION:https://us02web.zoom.us/j/8",
                    "DESCRIPTION:Meeting ID: 812 3456 7890\\nPasscode: s3cret\\nBring tea.",
                ],
                "Tea",
            ),
            (&["SUMMARY:Tea", "DESCRIPTION:Join https://zoom.us/j/8 (Passcode: s3cret)"], "Tea"),
            (&["SUMMARY:Tea", "DESCRIPTION:Join us02web.zoom.us/j/8?pwd=s3cret"], "Tea"),
            (&["SUMMARY:Tea", "LOCATION:Zoom\\, Kennwort: s3cret"], "Tea"),
        ];
        for (lines, title) in cases {
            let (draft, notes) = mapped(lines);
            assert_eq!(draft.title, *title, "{lines:?}");
            let shown = format!("{} {} {:?} {:?}", draft.title, draft.description, draft.place, draft.tags);
            assert!(!shown.contains("s3cret") && !shown.contains("7890"), "{shown}");
            assert!(!notes.join(" ").contains("s3cret"), "{notes:?}");
            let is_told = !lines.last().is_some_and(|line| line.starts_with("LOCATION:https"));
            assert_eq!(
                notes.iter().any(|note| note.contains("We took it out")),
                is_told,
                "{lines:?}: {notes:?}"
            );
        }
        let (draft, notes) = mapped(&[
            "SUMMARY:Tea",
            "DESCRIPTION:See https://example.org/tea and join https://zoom.us/j/8",
            "CATEGORIES:zoom.us/j/8",
        ]);
        assert_eq!(
            draft.description,
            "See <https://example.org/tea> and join (the link to join is not shown)"
        );
        assert_eq!(notes.len(), 1);
        assert!(notes[0].contains("stood in its description and its topics."), "{notes:?}");
    }

    #[test]
    fn what_opens_a_room_is_not_said_of_single_dates_either() {
        let text = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Tea\r\nDTSTART:20261210T180000Z\r\n\
            RRULE:FREQ=WEEKLY;COUNT=4\r\nCONFERENCE;VALUE=URI:https://rooms.example.org/r/s3cret\r\nEND:VEVENT\r\n\
            BEGIN:VEVENT\r\nUID:a\r\nRECURRENCE-ID:20261217T180000Z\r\nDTSTART:20261217T180000Z\r\n\
            SUMMARY:Cake rooms.example.org/r/s3cret\r\nLOCATION:https://rooms.example.org/r/s3cret\r\n\
            CONFERENCE;VALUE=URI:https://other.example.org/s3cret\r\n\
            DESCRIPTION:Code secret : s3cret and https://other.example.org/s3cret\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        let calendar = reading::read(text.as_bytes()).expect("a calendar");
        let (draft, notes) = draft(&calendar.series[0], Words::of(Language::default()));
        assert_eq!(draft.schedule.changes[0].title.as_deref(), Some("Cake"));
        assert!(!format!("{:?}", draft.schedule).contains("s3cret"), "{:?}", draft.schedule);
        assert_eq!(notes.len(), 1, "{notes:?}");
    }

    #[test]
    fn a_series_differs_on_a_thousand_dates_at_most_and_those_to_come_are_kept() {
        let mut text = String::from(
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Tea\r\nDTSTART:20200101T180000Z\r\nRRULE:FREQ=DAILY\r\n\
             END:VEVENT\r\n",
        );
        let first = jiff::civil::date(2026, 1, 1);
        for number in 0..3_000 {
            let day = first.saturating_add(jiff::Span::new().days(number)).strftime("%Y%m%d").to_string();
            text += &format!(
                "BEGIN:VEVENT\r\nUID:a\r\nRECURRENCE-ID:{day}T180000Z\r\nDTSTART:{day}T180000Z\r\nSUMMARY:Cake {number}\r\n\
                 END:VEVENT\r\n"
            );
        }
        text += "END:VCALENDAR\r\n";
        let calendar = reading::read(text.as_bytes()).expect("a calendar");
        let mut series = calendar.series.into_iter().next().expect("a series");
        assert_eq!(series.schedule.changes.len(), 3_000);
        let today = jiff::civil::date(2026, 11, 22);
        let note = bounded(&mut series, today, Words::of(Language::default())).expect("a note");
        assert!(
            note.line == Some(2) && note.text.contains("1,000") || note.text.contains("1000"),
            "{note:?}"
        );
        let changes = &series.schedule.changes;
        assert_eq!((changes.len(), changes[0].original.date()), (1_000, today));
        assert!(changes.is_sorted_by_key(|change| change.original));
        assert!(bounded(&mut series, today, Words::of(Language::default())).is_none());
    }

    #[test]
    fn topics_are_calm_and_few() {
        let (draft, notes) =
            mapped(&["SUMMARY:Tea", "CATEGORIES:Peer support,TEA,tea,!!,a,b,c,d,e,f,g,h,i,j"]);
        assert_eq!(draft.tags, ["Peer support", "TEA", "a", "b", "c", "d", "e", "f", "g", "h"]);
        assert_eq!(notes.len(), 1, "{notes:?}");
    }

    #[test]
    fn what_says_the_same_has_the_same_digest() {
        let digest = |lines: &[&str]| mapped(lines).0.digest();
        let one = digest(&["SUMMARY:Tea", "LOCATION:Oak Hall", "RRULE:FREQ=WEEKLY;COUNT=3"]);
        assert_eq!(
            one,
            digest(&["SEQUENCE:4", "RRULE:FREQ=WEEKLY;COUNT=3", "LOCATION:Oak Hall ", "SUMMARY:Tea"])
        );
        for other in [
            digest(&["SUMMARY:Teas", "LOCATION:Oak Hall", "RRULE:FREQ=WEEKLY;COUNT=3"]),
            digest(&["SUMMARY:Tea", "LOCATION:Oak Halls", "RRULE:FREQ=WEEKLY;COUNT=3"]),
            digest(&["SUMMARY:Tea", "LOCATION:Oak Hall", "RRULE:FREQ=WEEKLY;COUNT=4"]),
            digest(&[
                "SUMMARY:Tea",
                "LOCATION:Oak Hall",
                "RRULE:FREQ=WEEKLY;COUNT=3",
                "EXDATE:20261217T180000Z",
            ]),
            digest(&["SUMMARY:Tea", "LOCATION:Oak Hall", "RRULE:FREQ=WEEKLY;COUNT=3", "STATUS:CANCELLED"]),
        ] {
            assert_ne!(one, other);
        }
    }
}
