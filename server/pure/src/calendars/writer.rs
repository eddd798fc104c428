//! The last yard of an iCalendar file: content lines that no client can stumble over and no typed word can break
//! out of. (The model is the `ical` crate's; its own generator folds by characters and escapes nothing.)

use std::borrow::Cow;

use ical::parser::ical::component::{IcalCalendar, IcalTimeZoneTransitionType};
use ical::property::Property;

/// The most octets of a line, its end not counted (RFC 5545 3.1).
const MOST_OCTETS: usize = 75;

/// Writes a calendar: zones before events, each line folded and ended by CRLF. Values are taken as they are, so
/// texts must have gone through [`escaped`]; control characters are left out in any case.
pub fn write(calendar: &IcalCalendar) -> String {
    let mut out = String::new();
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
    for event in &calendar.events {
        begin(&mut out, "VEVENT", &event.properties);
        end(&mut out, "VEVENT");
    }
    end(&mut out, "VCALENDAR");
    out
}

/// A TEXT value (RFC 5545 3.3.11): backslash, semicolon, comma and line ends escaped.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\\' | ';' | ',' => out.extend(['\\', character]),
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' | '\r' => out.push_str("\\n"),
            other => out.push(other),
        }
    }
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
    push_folded(out, &format!("BEGIN:{component}"));
    for property in properties {
        push_folded(out, &content_line(property));
    }
}

fn end(out: &mut String, component: &str) {
    push_folded(out, &format!("END:{component}"));
}

fn content_line(property: &Property) -> String {
    let mut line = property.name.clone();
    for (name, values) in property.params.iter().flatten() {
        let values: Vec<String> = values.iter().map(|value| parameter(value)).collect();
        line.push_str(&format!(";{name}={}", values.join(",")));
    }
    line.push(':');
    line.push_str(property.value.as_deref().unwrap_or_default());
    line
}

/// A parameter's value: carets, quotation marks and line ends by RFC 6868, in quotation marks where it must be.
fn parameter(raw: &str) -> String {
    let value = raw.replace('^', "^^").replace('"', "^'").replace("\r\n", "^n").replace(['\r', '\n'], "^n");
    let plain = !value.is_empty() && !value.contains([':', ';', ',']);
    if plain { value } else { format!("\"{value}\"") }
}

/// Adds a line in pieces of at most 75 octets, cut between characters; what follows begins with a space.
fn push_folded(out: &mut String, line: &str) {
    let line = without_controls(line);
    let mut octets = 0;
    for character in line.chars() {
        if octets + character.len_utf8() > MOST_OCTETS {
            out.push_str("\r\n ");
            octets = 1;
        }
        out.push(character);
        octets += character.len_utf8();
    }
    out.push_str("\r\n");
}

/// Control characters are not allowed in a line at all; a line end among them could forge a property.
fn without_controls(line: &str) -> Cow<'_, str> {
    let unwanted = |c: char| c.is_control() && c != '\t';
    if line.contains(unwanted) { line.replace(unwanted, "").into() } else { line.into() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ical::parser::ical::component::IcalEvent;
    use proptest::prelude::*;

    fn with_one(property: Property) -> String {
        let mut calendar = IcalCalendar::new();
        let mut event = IcalEvent::new();
        event.properties.push(property);
        calendar.events.push(event);
        write(&calendar)
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
