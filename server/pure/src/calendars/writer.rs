//! The last yard of an iCalendar file: content lines that no client can stumble over and no typed word can break
//! out of. (The model is the `ical` crate's; its own generator folds by characters and escapes nothing.)

use std::borrow::Cow;

use ical::parser::ical::component::{IcalCalendar, IcalEvent, IcalTimeZoneTransitionType};
use ical::property::Property;

/// The most octets of a line, its end not counted (RFC 5545 3.1).
const MOST_OCTETS: usize = 75;

/// Writes a calendar around its events, which were written by [`event`]: zones come before them, each line is folded and
/// ended by CRLF. Values are taken as they are, so texts must have gone through [`escaped`]; control characters are left
/// out in any case.
pub fn write(calendar: &IcalCalendar, events: &str) -> String {
    let mut out = String::with_capacity(events.len() + 4_096);
    begin(&mut out, "VCALENDAR", &calendar.properties);
    for zone in &calendar.timezones {
        begin(&mut out, "VTIMEZONE", &zone.properties);
        for transition in &zone.transitions {
            let name = match transition.transition {
                IcalTimeZoneTransitionType::STANDARD => "STANDARD",
                IcalTimeZoneTransitionType::DAYLIGHT => "DAYLIGHT",
            };
            begin(&mut out, name, &transition.properties);
            end(&mut out, name);
        }
        end(&mut out, "VTIMEZONE");
    }
    out.push_str(events);
    end(&mut out, "VCALENDAR");
    out
}

/// Writes an event. A calendar may have thousands, so none is kept once it is written.
pub fn event(out: &mut String, event: &IcalEvent) {
    begin(out, "VEVENT", &event.properties);
    end(out, "VEVENT");
}

/// A TEXT value (RFC 5545 3.3.11): backslash, semicolon, comma and line ends escaped.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut rest = text;
    while let Some(at) = rest.find(['\\', ';', ',', '\n', '\r']) {
        let (plain, special) = rest.split_at(at);
        out.push_str(plain);
        match special.as_bytes().first() {
            Some(b'\r') if special.as_bytes().get(1) == Some(&b'\n') => {}
            Some(b'\n' | b'\r') => out.push_str("\\n"),
            Some(other) => out.extend(['\\', char::from(*other)]),
            None => {}
        }
        rest = &special[1..];
    }
    out.push_str(rest);
    out
}

/// What a TEXT value says: the way back from [`escaped`].
pub fn unescaped(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut characters = value.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next() {
                Some('n' | 'N') => out.push('\n'),
                Some(other) => out.push(other),
                None => out.push('\\'),
            },
            other => out.push(other),
        }
    }
    out
}

fn begin(out: &mut String, component: &str, properties: &[Property]) {
    out.push_str("BEGIN:");
    out.push_str(component);
    out.push_str("\r\n");
    let mut line = String::new();
    for property in properties {
        line.clear();
        put_line(&mut line, property);
        push_folded(out, &line);
    }
}

fn end(out: &mut String, component: &str) {
    out.push_str("END:");
    out.push_str(component);
    out.push_str("\r\n");
}

fn put_line(line: &mut String, property: &Property) {
    line.push_str(&property.name);
    for (name, values) in property.params.iter().flatten() {
        line.push(';');
        line.push_str(name);
        for (index, value) in values.iter().enumerate() {
            line.push(if index == 0 { '=' } else { ',' });
            line.push_str(&parameter(value));
        }
    }
    line.push(':');
    line.push_str(property.value.as_deref().unwrap_or_default());
}

/// A parameter's value: carets, quotation marks and line ends by RFC 6868, in quotation marks where it must be.
fn parameter(raw: &str) -> Cow<'_, str> {
    let value: Cow<'_, str> = if raw.contains(['^', '"', '\r', '\n']) {
        let value = raw.replace('^', "^^").replace('"', "^'");
        value.replace("\r\n", "^n").replace(['\r', '\n'], "^n").into()
    } else {
        raw.into()
    };
    let plain = !value.is_empty() && !value.contains([':', ';', ',']);
    if plain { value } else { format!("\"{value}\"").into() }
}

/// Adds a line in pieces of at most 75 octets, cut between characters; what follows begins with a space.
fn push_folded(out: &mut String, line: &str) {
    let line = without_controls(line);
    let mut rest = &*line;
    let mut most = MOST_OCTETS;
    while rest.len() > most {
        let cut = (0..=most).rev().find(|at| rest.is_char_boundary(*at)).unwrap_or(most);
        let (piece, more) = rest.split_at(cut);
        out.push_str(piece);
        out.push_str("\r\n ");
        rest = more;
        // The space counts, too.
        most = MOST_OCTETS - 1;
    }
    out.push_str(rest);
    out.push_str("\r\n");
}

/// Control characters are not allowed in a line at all; a line end among them could forge a property.
fn without_controls(line: &str) -> Cow<'_, str> {
    let unwanted = |c: char| c.is_control() && c != '\t';
    // Most lines are plain ASCII, and bytes are looked through faster than characters.
    if line.bytes().all(|byte| (b' '..0x7f).contains(&byte)) {
        return line.into();
    }
    if line.contains(unwanted) { line.replace(unwanted, "").into() } else { line.into() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn with_one(property: Property) -> String {
        let mut one = IcalEvent::new();
        one.properties.push(property);
        let mut events = String::new();
        event(&mut events, &one);
        write(&IcalCalendar::new(), &events)
    }

    fn property(value: &str, parameter: Option<&str>) -> Property {
        Property {
            name: "SUMMARY".to_owned(),
            params: parameter.map(|value| vec![("X-TITLE".to_owned(), vec![value.to_owned()])]),
            value: Some(value.to_owned()),
        }
    }

    fn unfolded(written: &str) -> String {
        written.replace("\r\n ", "")
    }

    #[test]
    fn texts_are_escaped_and_come_back() {
        let cases = [
            ("Tea, cake; talk", "Tea\\, cake\\; talk"),
            ("a\\b", "a\\\\b"),
            ("one\ntwo\r\nthree\rfour", "one\\ntwo\\nthree\\nfour"),
            ("C:\\new", "C:\\\\new"),
        ];
        for (text, value) in cases {
            assert_eq!(escaped(text), value);
        }
        assert_eq!(unescaped("C:\\\\new\\, \\N\\;"), "C:\\new, \n;");
    }

    #[test]
    fn parameters_are_quoted_and_never_hold_a_quotation_mark() {
        let cases = [
            ("Kirkby", "Kirkby"),
            ("Doe, Jane: x", "\"Doe, Jane: x\""),
            ("Café, \"Ünter\"", "\"Café, ^'Ünter^'\""),
            ("a^b\nc", "a^^b^nc"),
            ("", "\"\""),
        ];
        for (raw, written) in cases {
            assert_eq!(parameter(raw), written);
        }
    }

    #[test]
    fn a_forged_line_stays_inside_its_own() {
        let written = with_one(property("Tea\r\nATTENDEE:mailto:x@example.org", Some("x\r\nEND:VEVENT")));
        assert_eq!(written.lines().count(), 5);
        assert!(!written.lines().any(|line| line.starts_with("ATTENDEE")));
    }

    proptest! {
        #[test]
        fn every_line_is_short_and_unfolds_back(text in any::<String>(), parameter in any::<String>()) {
            let value = escaped(&text);
            let written = with_one(property(&value, Some(&parameter)));
            prop_assert!(written.ends_with("\r\n"));
            for line in written.trim_end_matches("\r\n").split("\r\n") {
                prop_assert!(line.len() <= MOST_OCTETS);
                prop_assert!(!line.contains(|c: char| c.is_control() && c != '\t'));
            }
            let kept = without_controls(&value).into_owned();
            prop_assert!(unfolded(&written).contains(&kept));
        }

        #[test]
        fn escaping_goes_there_and_back(text in any::<String>()) {
            let normal = text.replace("\r\n", "\n").replace('\r', "\n");
            prop_assert_eq!(unescaped(&escaped(&text)), normal);
        }
    }
}
