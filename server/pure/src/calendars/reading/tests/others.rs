//! Other readers, asked about the same calendars: only what all of them understand, and not what one is known to get
//! wrong (the `icalendar` crate loses a file with any fault, `calcard` loses last dates of rules that end in UTC and
//! doubles overrides of another sequence).

use std::collections::BTreeSet;

use ::icalendar::{CalendarComponent, Component, EventLike};
use calcard::common::timezone::Tz;
use calcard::icalendar::{ICalendar, ICalendarComponentType, ICalendarProperty};

use super::*;
use crate::calendars::writer::escaped;

/// Lines as programs write them: folded at 75 octets, sometimes inside a letter.
fn folded(file: &str, split_letters: bool) -> Vec<u8> {
    let mut out = Vec::new();
    for line in file.lines() {
        let mut rest = line.as_bytes();
        while rest.len() > 74 {
            let mut end = 74;
            while !split_letters && !line.is_char_boundary(line.len() - rest.len() + end) {
                end -= 1;
            }
            out.extend_from_slice(&rest[..end]);
            out.extend_from_slice(b"\r\n ");
            rest = &rest[end..];
        }
        out.extend_from_slice(rest);
        out.extend_from_slice(b"\r\n");
    }
    out
}

/// What calcard reads: UID, title, place and description of each event.
fn calcards(file: &str) -> BTreeSet<[String; 4]> {
    let calendar = ICalendar::parse(file).unwrap();
    let events =
        calendar.components.iter().filter(|part| part.component_type == ICalendarComponentType::VEvent);
    let text = |part: &calcard::icalendar::ICalendarComponent, name: &ICalendarProperty| {
        let value = part.property(name).and_then(|entry| entry.values.first()?.as_text());
        value.unwrap_or_default().to_owned()
    };
    events
        .map(|part| {
            [
                ICalendarProperty::Uid,
                ICalendarProperty::Summary,
                ICalendarProperty::Location,
                ICalendarProperty::Description,
            ]
            .map(|name| text(part, &name))
        })
        .collect()
}

/// The same of the icalendar crate, which leaves texts escaped.
fn icalendars(file: &str) -> BTreeSet<[String; 4]> {
    let calendar: ::icalendar::Calendar = file.parse().unwrap();
    let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
    let told = |part: &CalendarComponent| match part {
        CalendarComponent::Event(event) => Some([
            text(event.get_uid()),
            text(event.get_summary()),
            text(event.get_location()),
            text(event.get_description()),
        ]),
        _ => None,
    };
    calendar.components.iter().filter_map(told).collect()
}

fn ours(file: &[u8]) -> BTreeSet<[String; 4]> {
    let calendar = read(file).unwrap();
    assert_eq!(calendar.warnings, []);
    let told =
        |series: Series| [series.uid, series.title, series.location.unwrap_or_default(), series.description];
    calendar.series.into_iter().map(told).collect()
}

/// Every start of a series, in seconds.
fn our_starts(file: &str) -> Vec<i64> {
    let series = only(file);
    let found = expand(&series.schedule, date(2020, 1, 1), date(2070, 1, 1), 300);
    let mut starts: Vec<i64> = found.iter().map(|found| found.starts_at.as_second()).collect();
    starts.sort_unstable();
    starts
}

fn calcards_starts(file: &str) -> Vec<i64> {
    let found = ICalendar::parse(file).unwrap().expand_dates(Tz::UTC, 300);
    assert_eq!(found.errors, []);
    let mut starts: Vec<i64> = found.events.into_iter().map(|event| event.timestamps().0).collect();
    starts.sort_unstable();
    starts
}

/// Words that are the same after calming, as ours are.
const WORDS: &str = "[a-zA-Zéß日😀,;\\\\\"'&:-]{1,12}( [a-zA-Zéß日😀,;\\\\\"'&:-]{1,12}){0,30}";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn three_readers_find_the_same_events_and_words(
        events in prop::collection::vec((WORDS, WORDS, WORDS, any::<bool>()), 1..6),
        split_letters in any::<bool>(),
    ) {
        let mut file = String::from("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n");
        let mut expected = BTreeSet::new();
        for (number, (title, place, text, alarm)) in events.into_iter().enumerate() {
            let uid = format!("{number}@example.org");
            let alarm = if alarm { "BEGIN:VALARM\nACTION:DISPLAY\nDESCRIPTION:x\nTRIGGER:-PT5M\nEND:VALARM\n" } else { "" };
            file.push_str(&format!(
                "BEGIN:VEVENT\nUID:{uid}\nDTSTAMP:20261001T090000Z\nDTSTART:20261201T190000Z\nSUMMARY:{}\n\
                 LOCATION;LANGUAGE=en:{}\nDESCRIPTION;X-A=\"b:c;d\":{}\n{alarm}END:VEVENT\n",
                escaped(&title), escaped(&place), escaped(&text),
            ));
            expected.insert([uid, title, place, text]);
        }
        file.push_str("END:VCALENDAR\n");
        let file = folded(&file, split_letters);
        prop_assert_eq!(&ours(&file), &expected);
        if let Ok(file) = std::str::from_utf8(&file) {
            prop_assert_eq!(&calcards(file), &expected);
            prop_assert_eq!(&icalendars(file), &expected);
        }
    }

    #[test]
    fn two_readers_find_the_same_dates(
        day in 0_i64..700,
        hour in 8_i8..20,
        zone in prop::sample::select(vec!["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Sydney"]),
        rule in prop::sample::select(vec![
            "FREQ=DAILY", "FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2;WKST=SU",
            "FREQ=MONTHLY;BYMONTHDAY=-1", "FREQ=MONTHLY;BYDAY=-1FR,2TU", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
            "FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=3,10;BYDAY=2SU", "FREQ=WEEKLY;BYDAY=MO,WE,SU;INTERVAL=3",
        ]),
        count in 1_u32..25,
        left_out in prop::collection::btree_set(1_usize..25, 0..4),
        moved in prop::collection::btree_map(1_usize..25, 1_i64..200, 0..4),
    ) {
        let first = date(2026, 1, 1).saturating_add(jiff::ToSpan::days(day)).at(hour, 30, 0, 0);
        // Both agree best about a first date that is one of the rule's.
        let rule = format!("{rule};COUNT={count}");
        let parsed = crate::recurrence::Rule::from_stored(&rule).unwrap();
        let start = parsed.first(first).0.unwrap();
        let planned = parsed.between(start, start, jiff::civil::DateTime::MAX, 30);
        let wall = |at: jiff::civil::DateTime| format!("TZID={zone}:{}", at.strftime("%Y%m%dT%H%M%S"));
        let exdates: String = left_out.iter().filter_map(|index| planned.get(*index))
            .map(|at| format!("EXDATE;{}\n", wall(*at))).collect();
        let overrides: String = moved.iter().filter(|(index, _)| !left_out.contains(index))
            .filter_map(|(index, hours)| Some((*planned.get(*index)?, *hours)))
            .map(|(at, hours)| {
                let to = at.date().saturating_add(jiff::ToSpan::days(hours / 24)).at(8 + (hours % 12) as i8, 15, 0, 0);
                format!("BEGIN:VEVENT\nUID:1\nDTSTAMP:20261001T090000Z\nRECURRENCE-ID;{}\nDTSTART;{}\nDURATION:PT1H\nEND:VEVENT\n", wall(at), wall(to))
            }).collect();
        let file = format!(
            "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\nUID:1\nDTSTAMP:20261001T090000Z\nDTSTART;{}\nDURATION:PT2H\n\
             RRULE:{rule}\n{exdates}END:VEVENT\n{overrides}END:VCALENDAR\n",
            wall(start),
        ).replace('\n', "\r\n");
        prop_assert_eq!(our_starts(&file), calcards_starts(&file), "{}", file);
    }
}
