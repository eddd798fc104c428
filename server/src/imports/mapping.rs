//! What an event of others becomes here: its words calmed and cut, its text made Markdown, its place and its link told
//! apart. What could not be taken as it was is noted, with the line that it stands on.

use pure::{calendars::reading::Series, plain, points::Point, recurrence::Schedule};
use url::Url;

use super::Note;
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
/// As the form of one date takes them.
const NOTE_MOST: usize = 500;

/// Where people meet by video: links to these open a room, so they are never shown.
const ROOMS: &[&str] = &[
    "8x8.vc",
    "bluejeans.com",
    "chime.aws",
    "gotomeet.me",
    "gotomeeting.com",
    "jit.si",
    "meet.goto.com",
    "meet.google.com",
    "meet.jit.si",
    "teams.live.com",
    "teams.microsoft.com",
    "webex.com",
    "whereby.com",
    "zoom.us",
    "zoomgov.com",
];

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

/// Lines that open a room together with its link.
const KEYS_OF_ROOMS: &[&str] = &["meeting id", "passcode", "password", "one tap mobile", "webinar id"];

/// What an event becomes, and what is to be said of it.
pub(super) fn draft(series: &Series, words: Words) -> (Draft, Vec<Note>) {
    let mut mapping = Mapping { words, line: series.line, notes: Vec::new(), title: String::new() };
    let draft = mapping.draft(series);
    (draft, mapping.notes)
}

struct Mapping {
    words: Words,
    line: u32,
    notes: Vec<Note>,
    /// As it is called in notes.
    title: String,
}

impl Mapping {
    fn note(&mut self, text: String) {
        self.notes.push(Note { line: Some(self.line), text });
    }

    fn draft(&mut self, series: &Series) -> Draft {
        let words = self.words;
        let (title, whole_title) = self.title(&series.title);
        let (text, link_in_text) = without_rooms(&plain::calmed(&series.description), words);
        let (location, link_in_place) =
            without_rooms(&plain::calmed(series.location.as_deref().unwrap_or_default()), words);
        let location = location.replace(&words.import_link_hidden(), "");
        let (shown_url, link_in_url) = shown_url(series.url.as_deref());
        let online_url = series
            .conference
            .as_deref()
            .and_then(web_address)
            .or(link_in_place)
            .or(link_in_url)
            .or(link_in_text)
            .filter(|link| link.chars().count() <= LINK_MOST);
        let says_online = ONLINE.contains(&plain::in_one_line(&location).to_lowercase().as_str());
        let place = if says_online { None } else { self.place(&location, series.point) };
        let attendance = match (&place, online_url.is_some() || says_online) {
            (Some(_), true) => Attendance::Hybrid,
            (None, true) => Attendance::Online,
            // Without a place the page says that it is not stated, which is true.
            (_, false) => Attendance::InPerson,
        };
        let description = self.description(whole_title.as_deref(), &text, shown_url.as_deref());
        Draft {
            title,
            description,
            attendance,
            place,
            online_url,
            tags: self.tags(&series.categories),
            schedule: schedule(&series.schedule, words),
            cancelled: series.cancelled,
        }
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

/// The text without links that open a room, and the first of these.
fn without_rooms(text: &str, words: Words) -> (String, Option<String>) {
    let rooms: Vec<_> =
        plain::web_addresses(text).into_iter().filter(|range| is_room(&text[range.clone()])).collect();
    let Some(first) = rooms.first().map(|range| text[range.clone()].to_owned()) else {
        return (text.to_owned(), None);
    };
    let mut shown = String::with_capacity(text.len());
    let mut from = 0;
    for range in rooms {
        shown.push_str(&text[from..range.start]);
        shown.push_str(&words.import_link_hidden());
        from = range.end;
    }
    shown.push_str(&text[from..]);
    let opens = |line: &&str| {
        let line = line.trim().to_lowercase();
        !KEYS_OF_ROOMS.iter().any(|key| line.starts_with(key))
    };
    (shown.split('\n').filter(opens).collect::<Vec<_>>().join("\n"), Some(first))
}

fn is_room(address: &str) -> bool {
    let Some(url) = Url::parse(address).ok() else { return false };
    url.host_str().is_some_and(|host| {
        ROOMS
            .iter()
            .any(|room| host == *room || host.strip_suffix(room).is_some_and(|before| before.ends_with('.')))
    })
}

/// A whole web address, as it was written.
fn web_address(text: &str) -> Option<String> {
    let text = text.trim();
    let fits = Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    (fits && !text.chars().any(|c| c.is_whitespace() || c.is_control())).then(|| text.to_owned())
}

/// The address of an event elsewhere that may be shown; or the room that it opens.
fn shown_url(url: Option<&str>) -> (Option<String>, Option<String>) {
    match url.and_then(web_address).filter(|url| url.chars().count() <= LINK_MOST) {
        Some(room) if is_room(&room) => (None, Some(room)),
        shown => (shown, None),
    }
}

/// The schedule, with what it says of single dates as the form of a date would take it.
fn schedule(schedule: &Schedule, words: Words) -> Schedule {
    let mut schedule = schedule.clone();
    let calm = |text: &mut Option<String>, most: usize| {
        let Some(raw) = text.take() else { return };
        let (shown, _) = without_rooms(&plain::calmed(&raw), words);
        let shown = plain::in_one_line(&shown);
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
            assert!(notes.is_empty(), "{line}: {notes:?}");
            assert!(!draft.description.contains("zoom"), "{}", draft.description);
        }
        let (both, _) =
            mapped(&["SUMMARY:Tea", "LOCATION:Oak Hall", &format!("CONFERENCE;VALUE=URI:{zoom}")]);
        assert_eq!(both.attendance, Attendance::Hybrid);
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
