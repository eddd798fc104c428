//! What the reader promises: first what other readers lose, then what a series means, then that no file breaks it.

use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::recurrence::{DateStatus, expand};

const SAMPLE: &str = include_str!("sample.ics");

/// A calendar of one event with some lines.
fn event(lines: &str) -> String {
    format!(
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1@example.org\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n"
    )
}

fn only(file: &str) -> Series {
    let calendar = read(file.as_bytes()).unwrap();
    let [only] = <[Series; 1]>::try_from(calendar.series).unwrap_or_else(|series| panic!("{series:?}"));
    only
}

fn doubts(file: &str) -> Vec<String> {
    let calendar = read(file.as_bytes()).unwrap();
    calendar.warnings.iter().map(|warning| format!("{} {}", warning.line, warning.doubt)).collect()
}

fn titles(file: &[u8]) -> Vec<String> {
    read(file).unwrap().series.into_iter().map(|series| series.title).collect()
}

/// Every date up to the middle of 2028: when it starts and how it differs.
fn dates(series: &Series) -> Vec<String> {
    expand(&series.schedule, date(2026, 1, 1), date(2028, 7, 1), 200)
        .iter()
        .map(|found| {
            let different = series.schedule.different(found);
            let status = match found.status {
                DateStatus::Confirmed => "",
                DateStatus::Moved => " moved",
                DateStatus::Cancelled => " cancelled",
            };
            let words: Vec<&str> =
                [different.title, different.place, different.note].into_iter().flatten().collect();
            let start = found.start.strftime("%y-%m-%d %H:%M");
            format!("{start}{status} {}", words.join("|")).trim_end().to_owned()
        })
        .collect()
}

/// Start, end and zone of what takes place once.
fn when(lines: &str) -> String {
    let Series { schedule, .. } = only(&event(lines));
    let day = if schedule.all_day { " all day" } else { "" };
    format!("{} {} {}{day}", schedule.start, schedule.end, schedule.zone)
}

mod what_the_ical_crate_would_lose_or_change_is_kept {
    use super::*;

    const TEA: &str = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261201T190000Z\r\nSUMMARY:Tea\r\nEND:VEVENT\r\n\
        END:VCALENDAR\r\n";

    fn with_summary(line: &[u8]) -> Vec<u8> {
        let (before, after) = TEA.split_once("SUMMARY:Tea").unwrap();
        [before.as_bytes(), line, after.as_bytes()].concat()
    }

    fn summary(line: &[u8]) -> String {
        titles(&with_summary(line)).remove(0)
    }

    #[test]
    fn a_fold_right_after_a_space_keeps_the_space() {
        assert_eq!(summary(b"SUMMARY:Hello \r\n wonderful"), "Hello wonderful");
    }

    #[test]
    fn a_fold_inside_a_letter_keeps_the_letter() {
        assert_eq!(summary(b"SUMMARY:Caf\xC3\r\n \xA9"), "Café");
    }

    #[test]
    fn letters_of_other_encodings_cost_no_event() {
        let file = with_summary(b"SUMMARY:Caf\xE9");
        assert_eq!(titles(&file), ["Café"]);
        assert_eq!(read(&file).unwrap().warnings, [Warning { line: 5, doubt: Doubt::NotUtf8 }]);
    }

    #[test]
    fn a_byte_order_mark_is_no_fault() {
        let file = format!("\u{FEFF}{TEA}");
        assert_eq!((titles(file.as_bytes()).len(), doubts(&file).len()), (1, 0));
    }

    #[test]
    fn lines_may_end_in_a_bare_cr() {
        assert_eq!(titles(TEA.replace("\r\n", "\r").as_bytes()), ["Tea"]);
        assert_eq!(titles(TEA.replace("\r\n", "\n").as_bytes()), ["Tea"]);
        assert_eq!(titles(TEA.replace("\r\n", "\r\r\n").as_bytes()), ["Tea"]);
    }

    #[test]
    fn blank_lines_of_any_kind_end_nothing() {
        for blank in ["\r\n", " \r\n", "\t\r\n", "\u{A0}\r\n", "\u{C}\r\n", "\r\n\r\n"] {
            let file = TEA.replace("UID:1\r\n", &format!("UID:1\r\n{blank}"));
            assert_eq!(
                (titles(file.as_bytes()), doubts(&file).len()),
                (vec!["Tea".to_owned()], 0),
                "{blank:?}"
            );
            let file = format!("{blank}{TEA}");
            assert_eq!(
                (titles(file.as_bytes()), doubts(&file).len()),
                (vec!["Tea".to_owned()], 0),
                "{blank:?} first"
            );
        }
    }

    #[test]
    fn names_may_be_small() {
        assert_eq!(titles(TEA.to_ascii_lowercase().as_bytes()), ["tea"]);
        assert_eq!(summary(b"summary;language=en:Tea"), "Tea");
    }

    #[test]
    fn quoted_parameters_keep_their_colons_and_commas() {
        let line = "SUMMARY:Tea\nORGANIZER;CN=\"Doe, Jane: of; tea\";X=\"a\",\"b\":mailto:jane@example.org";
        let series = only(&TEA.replace("SUMMARY:Tea", line));
        assert_eq!(series.organiser.as_deref(), Some("Doe, Jane: of; tea"));
    }

    #[test]
    fn a_parameter_may_have_any_number_of_values() {
        let many: Vec<String> = (0..200).map(|number| format!("\"mailto:{number}@example.org\"")).collect();
        assert_eq!(summary(format!("SUMMARY;MEMBER={};X=y:Tea", many.join(",")).as_bytes()), "Tea");
    }

    #[test]
    fn a_value_may_begin_with_a_colon() {
        assert_eq!(summary(b"SUMMARY::-)"), ":-)");
    }

    #[test]
    fn a_parameter_without_value_or_name_costs_nothing() {
        let file = event("DTSTART;FOO:20261201T190000Z\nSUMMARY;LANGUAGE=de;:Tee");
        assert_eq!((titles(file.as_bytes()), doubts(&file).len()), (vec!["Tee".to_owned()], 0));
    }

    #[test]
    fn a_line_without_colon_costs_itself() {
        let file = event("DTSTART:20261201T190000Z\nNOCOLON\nSUMMARY:Tea");
        assert_eq!(titles(file.as_bytes()), ["Tea"]);
        assert_eq!(doubts(&file), ["6 We could not read this line, so we left it out."]);
    }

    #[test]
    fn carets_in_parameters_mean_what_rfc_6868_says() {
        let series = only(&event("DTSTART:20261201\nORGANIZER;CN=Ana ^'Tea^' ^^ Co:mailto:a@example.org"));
        assert_eq!(series.organiser.as_deref(), Some("Ana \"Tea\" ^ Co"));
    }

    #[test]
    fn escapes_in_texts_are_undone() {
        let series =
            only(&event("DTSTART:20261201\nSUMMARY:a\\, b\\; c\\\\d\nDESCRIPTION:one\\ntwo\\Nthree"));
        assert_eq!((series.title.as_str(), series.description.as_str()), ("a, b; c\\d", "one\ntwo\nthree"));
    }

    #[test]
    fn a_wrong_end_costs_no_other_event() {
        let file = TEA.replace("END:VEVENT", "END:VEVNT").repeat(2).replacen("UID:1", "UID:2", 1);
        assert_eq!(titles(file.as_bytes()), ["Tea", "Tea"]);
    }

    #[test]
    fn components_that_nobody_knows_cost_nothing() {
        for part in ["VLOCATION", "PARTICIPANT", "VRESOURCE", "X-FOO"] {
            let inside =
                format!("DTSTART:20261201\nBEGIN:{part}\nUID:2\nSUMMARY:Not this\nEND:{part}\nSUMMARY:Tea");
            let file = event(&inside).replace("BEGIN:VEVENT", &format!("BEGIN:VAVAILABILITY\nBEGIN:AVAILABLE\nUID:3\nEND:AVAILABLE\nEND:VAVAILABILITY\nBEGIN:{part}\nUID:4\nEND:{part}\nBEGIN:VEVENT"));
            assert_eq!((titles(file.as_bytes()), doubts(&file).len()), (vec!["Tea".to_owned()], 0), "{part}");
        }
    }

    #[test]
    fn what_follows_a_fault_is_read_as_if_nothing_had_been() {
        let file = format!(
            "{}{}",
            TEA.replace("SUMMARY:Tea", "?\r\n;;;\r\nSUMMARY:Tea"),
            TEA.replace("UID:1", "UID:2")
        );
        assert_eq!(titles(file.as_bytes()).len(), 2);
        assert_eq!(doubts(&file).len(), 2);
    }

    #[test]
    fn a_line_of_fifty_megabytes_is_cut() {
        let file = with_summary(
            format!("SUMMARY:{}\r\nDESCRIPTION:{}", "tea ".repeat(1000), "x".repeat(40 << 20)).as_bytes(),
        );
        let calendar = read(&file).unwrap();
        assert!(calendar.series[0].title.chars().count() <= TITLE_MOST);
        assert!(calendar.series[0].description.chars().count() <= DESCRIPTION_MOST);
        assert_eq!(calendar.warnings.iter().map(|warning| warning.line).collect::<Vec<_>>(), [5, 6, 6]);
    }
}

mod what_is_not_there {
    use super::*;

    #[test]
    fn only_what_is_no_calendar_at_all_is_refused() {
        let cases: [(&[u8], Unreadable); 6] = [
            (b"", Unreadable::Empty),
            (b" \r\n\r\n", Unreadable::Empty),
            (b"<!DOCTYPE html><html><body>Sign in</body></html>", Unreadable::WebPage),
            (b"{\"error\": \"not found\"}", Unreadable::NotACalendar),
            (b"BEGIN:VCARD\nFN:Ana\nEND:VCARD\n", Unreadable::NotACalendar),
            (&[0xFF; 100], Unreadable::NotACalendar),
        ];
        for (file, refused) in cases {
            assert_eq!(read(file), Err(refused), "{}", String::from_utf8_lossy(file));
        }
        assert_eq!(read(&vec![b'x'; BYTES_MOST + 1]), Err(Unreadable::TooBig));
        assert_eq!(read(b"BEGIN:VCALENDAR\nEND:VCALENDAR\n").unwrap().series, []);
        assert_eq!(titles(b"BEGIN:VEVENT\nUID:1\nDTSTART:20261201\nSUMMARY:Tea\n"), ["Tea"]);
    }

    #[test]
    fn an_event_without_start_or_name_is_told() {
        let file = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:When\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:20261201\nSUMMARY:Tea\nEND:VEVENT\nEND:VCALENDAR\n";
        let calendar = read(file.as_bytes()).unwrap();
        assert_eq!((calendar.series.len(), calendar.events), (1, 1));
        let doubts: Vec<_> =
            calendar.warnings.into_iter().map(|warning| (warning.line, warning.doubt)).collect();
        assert_eq!(doubts, [(2, Doubt::NoStart), (5, Doubt::NoUid)]);
        // The same file gives the same name again.
        assert_eq!(calendar.series[0].uid, only(&file.replace("SUMMARY:When", "")).uid);
    }

    #[test]
    fn what_is_private_stays_so() {
        for class in ["PRIVATE", "confidential"] {
            let file = event(&format!("DTSTART:20261201\nCLASS:{class}\nSUMMARY:Secret"));
            let calendar = read(file.as_bytes()).unwrap();
            assert_eq!((calendar.series.len(), calendar.events), (0, 0));
            assert_eq!(calendar.warnings[0].doubt, Doubt::Private);
        }
        // One private date of a public series is none of its dates.
        let weekly = "BEGIN:VEVENT\nUID:1\nDTSTART:20261201T190000Z\nRRULE:FREQ=WEEKLY;COUNT=3\nSUMMARY:Tea\nEND:VEVENT\n";
        let secret = "BEGIN:VEVENT\nUID:1\nRECURRENCE-ID:20261208T190000Z\nDTSTART:20261208T190000Z\nCLASS:PRIVATE\nEND:VEVENT\n";
        assert_eq!(dates(&only(&format!("{weekly}{secret}"))), ["26-12-01 19:00", "26-12-15 19:00"]);
        // Nothing of a private series comes out by its exceptions.
        let hidden = weekly.replace("SUMMARY:Tea", "CLASS:PRIVATE");
        let public = secret.replace("CLASS:PRIVATE", "SUMMARY:Secret");
        assert_eq!(read(format!("{hidden}{public}").as_bytes()).unwrap().series, []);
    }

    #[test]
    fn more_events_than_can_be_read_are_counted() {
        let mut file = String::from("BEGIN:VCALENDAR\n");
        for number in 0..EVENTS_MOST + 5 {
            file.push_str(&format!("BEGIN:VEVENT\nUID:{number}\nDTSTART:20261201\nEND:VEVENT\n"));
        }
        let calendar = read(file.as_bytes()).unwrap();
        assert_eq!((calendar.series.len(), calendar.events), (EVENTS_MOST, EVENTS_MOST));
        let line = u32::try_from(2 + 4 * EVENTS_MOST).unwrap();
        assert_eq!(
            calendar.warnings,
            [
                Warning { line, doubt: Doubt::TooManyEvents(5) },
                Warning { line: line + 19, doubt: Doubt::BrokenOff("VCALENDAR".into()) },
            ]
        );
    }
}

mod when_something_is {
    use super::*;

    #[test]
    fn ends_are_stated_in_many_ways_or_not_at_all() {
        let cases = [
            (
                "DTSTART:20261201T190000Z\nDTEND:20261201T210000Z",
                "2026-12-01T19:00:00 2026-12-01T21:00:00 UTC",
            ),
            ("DTSTART:20261201T190000Z\nDURATION:PT90M", "2026-12-01T19:00:00 2026-12-01T20:30:00 UTC"),
            ("DTSTART:20261201T190000Z", "2026-12-01T19:00:00 2026-12-01T19:00:00 UTC"),
            ("DTSTART;VALUE=DATE:20261201", "2026-12-01T00:00:00 2026-12-02T00:00:00 UTC all day"),
            ("DTSTART:20261201", "2026-12-01T00:00:00 2026-12-02T00:00:00 UTC all day"),
            ("DTSTART:20261201\nDTEND:20261203", "2026-12-01T00:00:00 2026-12-03T00:00:00 UTC all day"),
            ("DTSTART:20261201\nDTEND:20261201", "2026-12-01T00:00:00 2026-12-02T00:00:00 UTC all day"),
            ("DTSTART:20261201\nDURATION:P2D", "2026-12-01T00:00:00 2026-12-03T00:00:00 UTC all day"),
            ("DTSTART:20261201\nDURATION:PT36H", "2026-12-01T00:00:00 2026-12-03T00:00:00 UTC all day"),
            ("DTSTART;VALUE=DATE:20261201T000000", "2026-12-01T00:00:00 2026-12-02T00:00:00 UTC all day"),
            (
                "DTSTART;TZID=Europe/Berlin:20261201T230000\nDTEND;TZID=Europe/London:20261202T010000",
                "2026-12-01T23:00:00 2026-12-02T02:00:00 Europe/Berlin",
            ),
            (
                "DTSTART;TZID=Europe/London:20261024T220000\nDURATION:PT6H",
                "2026-10-24T22:00:00 2026-10-25T03:00:00 Europe/London",
            ),
            (
                "DTSTART;TZID=Europe/London:20261024T220000\nDURATION:P1D",
                "2026-10-24T22:00:00 2026-10-25T22:00:00 Europe/London",
            ),
            (
                "DTSTART;TZID=Europe/London:20261201T000000\nDTEND;TZID=Europe/London:20261202T000000\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
                "2026-12-01T00:00:00 2026-12-02T00:00:00 Europe/London all day",
            ),
        ];
        for (lines, expected) in cases {
            assert_eq!(when(lines), expected, "{lines}");
            assert_eq!(doubts(&event(lines)), [""; 0], "{lines}");
        }
    }

    #[test]
    fn ends_that_make_no_sense_are_told() {
        let cases = [
            (
                "DTSTART:20261201T190000Z\nDTEND:20261201T170000Z",
                "2026-12-01T19:00:00 2026-12-01T19:00:00 UTC",
                Doubt::EndBeforeStart,
            ),
            (
                "DTSTART:20261201\nDTEND:20261130",
                "2026-12-01T00:00:00 2026-12-02T00:00:00 UTC all day",
                Doubt::EndBeforeStart,
            ),
            (
                "DTSTART:20261201T190000Z\nDURATION:-PT1H",
                "2026-12-01T19:00:00 2026-12-01T19:00:00 UTC",
                Doubt::EndBeforeStart,
            ),
            (
                "DTSTART:20261201\nDTEND:20280101",
                "2026-12-01T00:00:00 2027-01-31T00:00:00 UTC all day",
                Doubt::LastsTooLong,
            ),
            (
                "DTSTART:20261201T190000\nDTEND:20261201T200000",
                "2026-12-01T19:00:00 2026-12-01T20:00:00 UTC",
                Doubt::NoZone,
            ),
        ];
        for (lines, expected, doubt) in cases {
            assert_eq!(when(lines), expected, "{lines}");
            let warnings = read(event(lines).as_bytes()).unwrap().warnings;
            assert_eq!(
                warnings.into_iter().map(|warning| warning.doubt).collect::<Vec<_>>(),
                [doubt],
                "{lines}"
            );
        }
    }

    #[test]
    fn a_calendar_at_home_somewhere_tells_its_time() {
        let home = |event: &str| event.replace("VERSION:2.0", "VERSION:2.0\nX-WR-TIMEZONE:Europe/Berlin");
        let cases = [
            // Google writes single events in UTC, whatever the calendar's zone.
            (
                "DTSTART:20261201T180000Z\nDTEND:20261201T200000Z",
                "2026-12-01T19:00:00 2026-12-01T21:00:00 Europe/Berlin",
            ),
            ("DTSTART:20261201T190000", "2026-12-01T19:00:00 2026-12-01T19:00:00 Europe/Berlin"),
            ("DTSTART:20261201", "2026-12-01T00:00:00 2026-12-02T00:00:00 Europe/Berlin all day"),
            (
                "DTSTART;TZID=Europe/London:20261201T190000",
                "2026-12-01T19:00:00 2026-12-01T19:00:00 Europe/London",
            ),
            // A rule in UTC stays there: its hour must not move with anybody's clocks.
            ("DTSTART:20261201T180000Z\nRRULE:FREQ=WEEKLY", "2026-12-01T18:00:00 2026-12-01T18:00:00 UTC"),
        ];
        for (lines, expected) in cases {
            let file = home(&event(lines));
            let Series { schedule, .. } = only(&file);
            let day = if schedule.all_day { " all day" } else { "" };
            assert_eq!(
                format!("{} {} {}{day}", schedule.start, schedule.end, schedule.zone),
                expected,
                "{lines}"
            );
            assert_eq!(doubts(&file), [""; 0], "{lines}");
        }
    }

    #[test]
    fn the_only_zone_that_a_calendar_describes_is_its_home() {
        let zone = "BEGIN:VTIMEZONE\nTZID:Europe/Berlin\nEND:VTIMEZONE\nBEGIN:VEVENT";
        let file = event("DTSTART:20261201T190000").replacen("BEGIN:VEVENT", zone, 1);
        assert_eq!((only(&file).schedule.zone.name(), doubts(&file).len()), ("Europe/Berlin", 0));
        let two = file.replacen("BEGIN:VEVENT", &zone.replace("Berlin", "London"), 1);
        assert_eq!((only(&two).schedule.zone.name(), doubts(&two).len()), ("UTC", 1));
    }

    #[test]
    fn zones_are_found_by_all_their_names_and_an_unknown_one_is_told() {
        let zone = |zone: &str, more: &str| {
            let lines = format!("DTSTART;TZID={zone}:20261201T190000");
            let file = event(&lines).replacen("BEGIN:VEVENT", &format!("{more}BEGIN:VEVENT"), 1);
            (only(&file).schedule.zone.name().to_owned(), doubts(&file))
        };
        let kolkata = "BEGIN:VTIMEZONE\nTZID:Here\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0530\nTZOFFSETTO:+0530\n\
            END:STANDARD\nEND:VTIMEZONE\n";
        let located = kolkata.replace("TZID:Here", "TZID:Here\nX-LIC-LOCATION:Asia/Colombo");
        let cases = [
            ("W. Europe Standard Time", "", "Europe/Berlin"),
            ("/mozilla.org/20050126_1/Europe/Berlin", "", "Europe/Berlin"),
            ("(UTC+01:00) Amsterdam, Berlin, Bern", "", "Europe/Amsterdam"),
            ("\"(UTC+01:00) Amsterdam, Berlin, Bern\"", "", "Europe/Amsterdam"),
            ("Here", kolkata, "Asia/Kolkata"),
            ("Here", &located, "Asia/Colombo"),
        ];
        for (name, more, expected) in cases {
            assert_eq!(zone(name, more), (expected.to_owned(), vec![]), "{name}");
        }
        let unknown = zone("Mars/Olympus", "");
        assert_eq!(unknown.1, ["5 We do not know the time zone “Mars/Olympus”. We read its times as UTC."]);
        let (at_home, doubts) = zone("Mars/Olympus", "X-WR-TIMEZONE:Europe/London\n");
        assert_eq!(at_home, "Europe/London");
        assert_eq!(
            doubts,
            ["6 We do not know the time zone “Mars/Olympus”. We read its times as Europe/London."]
        );
    }
}

mod what_a_series_means {
    use super::*;

    /// Tuesdays at seven in Berlin, five of them from 3 November 2026, and other events of the same name.
    fn tuesdays(lines: &str, others: &[&str]) -> String {
        let others: String = others
            .iter()
            .map(|lines| format!("BEGIN:VEVENT\nUID:1@example.org\n{lines}\nEND:VEVENT\n"))
            .collect();
        event(&format!(
            "DTSTART;TZID=Europe/Berlin:20261103T190000\nDTEND;TZID=Europe/Berlin:20261103T210000\n\
             RRULE:FREQ=WEEKLY;COUNT=5\nSUMMARY:Tea\nLOCATION:Library\nDESCRIPTION:Come.\n{lines}"
        )) + &others
    }

    fn told(lines: &str, others: &[&str]) -> Vec<String> {
        let file = tuesdays(lines, others);
        assert_eq!(doubts(&file), [""; 0], "{file}");
        dates(&only(&file))
    }

    const ALL: [&str; 5] =
        ["26-11-03 19:00", "26-11-10 19:00", "26-11-17 19:00", "26-11-24 19:00", "26-12-01 19:00"];

    fn all_but(index: usize, instead: Option<&str>) -> Vec<String> {
        let mut all: Vec<String> = ALL.iter().map(|date| (*date).to_owned()).collect();
        match instead {
            Some(instead) => all[index] = instead.to_owned(),
            None => {
                all.remove(index);
            }
        }
        all
    }

    #[test]
    fn a_rule_is_kept_with_everything_it_says() {
        let stored = |rule: &str| {
            let lines = format!("DTSTART;TZID=Europe/Berlin:20261103T190000\nRRULE:{rule}");
            only(&event(&lines)).schedule.rule.map(|rule| rule.as_stored())
        };
        let cases = [
            ("FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=TU"),
            ("freq=weekly;byday=tu,th;interval=2;wkst=su", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;WKST=SU"),
            ("FREQ=MONTHLY;BYDAY=1TU", "FREQ=MONTHLY;BYDAY=1TU"),
            ("FREQ=YEARLY;BYWEEKNO=45;BYDAY=TU", "FREQ=YEARLY;BYWEEKNO=45;BYDAY=TU"),
            ("FREQ=YEARLY;BYDAY=44TU", "FREQ=YEARLY;BYDAY=44TU"),
            ("FREQ=DAILY;BYHOUR=10,19;BYMINUTE=0", "FREQ=DAILY;BYHOUR=10,19;BYMINUTE=0"),
            ("FREQ=HOURLY;INTERVAL=6", "FREQ=HOURLY;INTERVAL=6"),
            // An end in UTC, in no zone and on a day.
            ("FREQ=WEEKLY;UNTIL=20261201T180000Z", "FREQ=WEEKLY;UNTIL=20261201T235959;BYDAY=TU"),
            ("FREQ=WEEKLY;UNTIL=20261201T190000", "FREQ=WEEKLY;UNTIL=20261201T235959;BYDAY=TU"),
            ("FREQ=WEEKLY;UNTIL=20261201", "FREQ=WEEKLY;UNTIL=20261201T235959;BYDAY=TU"),
        ];
        for (rule, expected) in cases {
            assert_eq!(stored(rule).as_deref(), Some(expected), "{rule}");
        }
    }

    #[test]
    fn a_rule_that_nobody_can_keep_leaves_the_first_date() {
        let unkept =
            |rule: &str| format!("6 We could not keep how this repeats: “{rule}”. We kept its first date.");
        let cases = [
            ("FREQ=SOMETIMES", unkept("FREQ=SOMETIMES")),
            ("RSCALE=HEBREW;FREQ=YEARLY", unkept("RSCALE=HEBREW;FREQ=YEARLY")),
            ("W1 MO #0", unkept("W1 MO #0")),
            (
                "FREQ=WEEKLY;UNTIL=20261001",
                "6 The rule for how this repeats is over before its first date. We kept the first date."
                    .to_owned(),
            ),
            (
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "6 The rule for how this repeats gives no date. We kept the first date.".to_owned(),
            ),
        ];
        for (rule, doubt) in cases {
            let file = event(&format!("DTSTART:20261103T190000Z\nRRULE:{rule}"));
            assert_eq!(dates(&only(&file)), ["26-11-03 19:00"], "{rule}");
            assert_eq!(doubts(&file), [doubt]);
        }
        assert_eq!(doubts(&event("DTSTART:20261103T190000Z\nRRULE:")), [""; 0], "no rule at all");
    }

    #[test]
    fn among_whole_days_a_date_with_times_is_whole_days_as_well() {
        let file = event(
            "DTSTART:20261103\nRRULE:FREQ=WEEKLY;COUNT=2\nRDATE;VALUE=PERIOD:20261105T100000/PT2H",
        ) + "BEGIN:VEVENT\nUID:1@example.org\nRECURRENCE-ID:20261110\nDTSTART:20261111T190000Z\nEND:VEVENT\n";
        let series = only(&file);
        assert_eq!(dates(&series), ["26-11-03 00:00", "26-11-05 00:00", "26-11-11 00:00 moved"]);
        let (start, end) = series.schedule.changes[0].moved_to.unwrap();
        assert_eq!(start.duration_until(end).as_hours(), 24);
        assert_eq!(series.schedule.added[0].end, date(2026, 11, 6).at(0, 0, 0, 0));
    }

    #[test]
    fn what_follows_from_no_date_is_a_date_of_its_own() {
        let later =
            "RECURRENCE-ID;RANGE=THISANDFUTURE:20261112T180000Z\nDTSTART:20261112T180000Z\nSUMMARY:Film";
        let file = tuesdays("", &[later]);
        assert_eq!(dates(&only(&file))[2], "26-11-12 19:00 Film");
        assert_eq!(doubts(&file).len(), 1);
    }

    #[test]
    fn a_first_date_that_its_rule_does_not_give_counts_as_one() {
        let file =
            event("DTSTART:20261102T190000Z\nDTEND:20261102T200000Z\nRRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=3");
        let series = only(&file);
        assert_eq!(dates(&series), ["26-11-02 19:00", "26-11-03 19:00", "26-11-10 19:00"]);
        assert_eq!(series.schedule.rule.as_ref().unwrap().as_stored(), "FREQ=WEEKLY;COUNT=2;BYDAY=TU");
        assert_eq!(series.schedule.start, date(2026, 11, 3).at(19, 0, 0, 0));
        assert_eq!(series.schedule.added.len(), 1);
        let alone = only(&event("DTSTART:20261102T190000Z\nRRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=1"));
        assert_eq!(dates(&alone), ["26-11-02 19:00"]);
    }

    #[test]
    fn dates_are_left_out_however_they_are_named() {
        for exdate in [
            "EXDATE;TZID=Europe/Berlin:20261110T190000",
            "EXDATE:20261110T180000Z",
            "EXDATE;VALUE=DATE:20261110",
            "EXDATE;TZID=America/New_York:20261110T130000",
            "EXDATE:20261110T190000",
            // Midnight is a day where nothing is at midnight.
            "EXDATE;TZID=Europe/Berlin:20261110T000000",
            "EXDATE:20261110T180000Z,20270101T180000Z\nEXDATE;TZID=Europe/Berlin:20261110T203000",
        ] {
            let file = tuesdays(exdate, &[]).replace("VERSION:2.0", "X-WR-TIMEZONE:Europe/Berlin");
            let series = only(&file);
            assert_eq!(dates(&series), all_but(1, None), "{exdate}");
            assert_eq!(series.schedule.skipped.len(), 1, "{exdate}: what is no date is not left out");
        }
        let whole_days =
            event("DTSTART;VALUE=DATE:20261103\nRRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20261110T000000Z");
        assert_eq!(dates(&only(&whole_days)), ["26-11-03 00:00", "26-11-17 00:00"]);
        let first =
            dates(&only(&event("DTSTART:20261103T190000Z\nRDATE:20261105T190000Z\nEXDATE:20261103T190000Z")));
        assert_eq!(first, ["26-11-05 19:00"]);
    }

    #[test]
    fn dates_beside_the_rule_are_added_once() {
        let lines = "RDATE;TZID=Europe/Berlin:20261105T140000,20261110T190000\nRDATE;VALUE=PERIOD:20261106T130000Z/PT30M,20261107T130000Z/20261107T150000Z\n\
            RDATE:20261105T130000Z\nRDATE;VALUE=DATE:20261108\nEXDATE:20261106T130000Z";
        let series = only(&tuesdays(lines, &[]));
        let added: Vec<String> = series
            .schedule
            .added
            .iter()
            .map(|added| format!("{} {}", added.start, added.end.time()))
            .collect();
        assert_eq!(
            added,
            ["2026-11-05T14:00:00 16:00:00", "2026-11-07T14:00:00 16:00:00", "2026-11-08T19:00:00 21:00:00"]
        );
        assert_eq!(dates(&series).len(), 8);
        let without_rule = only(&event("DTSTART:20261103T190000Z\nRDATE:20261105T190000Z,20261103T190000Z"));
        assert_eq!(dates(&without_rule), ["26-11-03 19:00", "26-11-05 19:00"]);
    }

    #[test]
    fn one_date_differs_however_it_is_named() {
        for name in [
            "RECURRENCE-ID;TZID=Europe/Berlin:20261110T190000",
            "RECURRENCE-ID:20261110T180000Z",
            "RECURRENCE-ID;VALUE=DATE:20261110",
            "RECURRENCE-ID;TZID=America/New_York:20261110T130000",
            // Another time than planned, but the only date of its day.
            "RECURRENCE-ID;TZID=Europe/Berlin:20261110T180000",
        ] {
            let own = format!(
                "{name}\nDTSTART;TZID=Europe/London:20261111T190000\nDTEND;TZID=Europe/London:20261111T193000\nSUMMARY:Film"
            );
            assert_eq!(told("", &[&own]), all_but(1, Some("26-11-11 20:00 moved Film")), "{name}");
        }
    }

    #[test]
    fn a_date_says_only_what_differs() {
        let id = "RECURRENCE-ID;TZID=Europe/Berlin:20261110T190000\nDTSTART;TZID=Europe/Berlin:20261110T190000\nDTEND;TZID=Europe/Berlin:20261110T210000";
        let cases = [
            ("SUMMARY:Tea\nLOCATION:Library\nDESCRIPTION:Come.", "26-11-10 19:00"),
            ("SUMMARY:Film", "26-11-10 19:00 Film"),
            ("LOCATION:Hall\\, first floor", "26-11-10 19:00 Hall, first floor"),
            ("DESCRIPTION:Come.\\n\\nBring cake.", "26-11-10 19:00 Bring cake."),
            ("STATUS:CANCELLED", "26-11-10 19:00 cancelled"),
        ];
        for (lines, expected) in cases {
            assert_eq!(told("", &[&format!("{id}\n{lines}")]), all_but(1, Some(expected)), "{lines}");
        }
        let unchanged = only(&tuesdays("", &[&format!("{id}\n{}", cases[0].0)]));
        assert_eq!((unchanged.schedule.changes.len(), unchanged.events), (0, 2));
        let no_time = format!("{}\nSTATUS:CANCELLED", "RECURRENCE-ID;TZID=Europe/Berlin:20261110T190000");
        assert_eq!(told("", &[&no_time]), all_but(1, Some("26-11-10 19:00 cancelled")));
    }

    #[test]
    fn a_moved_date_without_an_end_is_as_long_as_the_others() {
        let own =
            "RECURRENCE-ID;TZID=Europe/Berlin:20261110T190000\nDTSTART;TZID=Europe/Berlin:20261110T200000";
        let series = only(&tuesdays("", &[own]));
        let moved = series.schedule.changes[0].moved_to.unwrap();
        assert_eq!(moved.0.duration_until(moved.1).as_mins(), 120);
    }

    #[test]
    fn an_exception_wins_over_a_date_left_out() {
        let own =
            "RECURRENCE-ID;TZID=Europe/Berlin:20261110T190000\nDTSTART;TZID=Europe/Berlin:20261111T190000";
        let exdate = "EXDATE;TZID=Europe/Berlin:20261110T190000";
        assert_eq!(told(exdate, &[own]), all_but(1, Some("26-11-11 19:00 moved")));
        let cancelled = format!("{own}\nSTATUS:CANCELLED");
        assert_eq!(told(exdate, &[&cancelled]), all_but(1, None));
    }

    #[test]
    fn the_newest_of_several_exceptions_holds() {
        let own = |sequence: u32, title: &str| {
            format!(
                "RECURRENCE-ID:20261110T180000Z\nSEQUENCE:{sequence}\nDTSTART:20261110T180000Z\nDTEND:20261110T200000Z\nSUMMARY:{title}"
            )
        };
        for (first, second, expected) in [(1, 2, "B"), (2, 1, "A"), (1, 1, "B")] {
            let file = tuesdays("", &[&own(first, "A"), &own(second, "B")]);
            let series = only(&file);
            assert_eq!(dates(&series), all_but(1, Some(&format!("26-11-10 19:00 {expected}"))));
            assert_eq!((series.events, series.sequence, doubts(&file).len()), (2, first.max(second), 1));
        }
    }

    #[test]
    fn the_newest_of_several_masters_holds() {
        let own = |sequence: u32, title: &str| {
            format!("DTSTART:20261110T180000Z\nSEQUENCE:{sequence}\nSUMMARY:{title}")
        };
        for (first, second, expected) in [(1, 2, "B"), (2, 1, "A"), (0, 0, "B")] {
            let file = event(&own(first, "A")) + &event(&own(second, "B"));
            let calendar = read(file.as_bytes()).unwrap();
            assert_eq!((calendar.series[0].title.as_str(), calendar.events), (expected, 1));
            assert_eq!(calendar.warnings[0].doubt, Doubt::Twice);
        }
    }

    #[test]
    fn an_exception_of_no_date_is_a_date_of_its_own() {
        let own = "RECURRENCE-ID:20261112T180000Z\nDTSTART:20261113T180000Z\nSUMMARY:Extra";
        let mut expected = ALL.map(str::to_owned).to_vec();
        expected.insert(2, "26-11-13 19:00 Extra".to_owned());
        assert_eq!(told("", &[own]), expected);
        assert_eq!(told("", &[&format!("{own}\nSTATUS:CANCELLED")]), ALL);
    }

    #[test]
    fn exceptions_without_a_series_are_a_series_of_their_own() {
        let own = |day: u8, more: &str| {
            format!(
                "BEGIN:VEVENT\nUID:1\nRECURRENCE-ID:202612{day:02}T190000Z\nDTSTART:202612{day:02}T190000Z\nSUMMARY:Tea{more}\nEND:VEVENT\n"
            )
        };
        let alone = only(&own(1, ""));
        assert_eq!((dates(&alone), alone.whole, alone.events), (vec!["26-12-01 19:00".to_owned()], false, 1));
        let three = only(&format!("{}{}{}", own(8, " and film"), own(1, ""), own(15, "\nSTATUS:CANCELLED")));
        assert_eq!(
            dates(&three),
            ["26-12-01 19:00", "26-12-08 19:00 Tea and film", "26-12-15 19:00 cancelled"]
        );
        assert_eq!((three.events, three.cancelled), (3, false));
        let taken_back =
            only(&format!("METHOD:CANCEL\n{}", own(1, "")).replace("METHOD", "BEGIN:VCALENDAR\nMETHOD"));
        assert!(taken_back.cancelled && !taken_back.whole);
    }

    #[test]
    fn exceptions_without_a_series_are_the_same_date_in_any_zone() {
        let own = |number: u8, start: &str| {
            format!(
                "BEGIN:VEVENT\nUID:1\nRECURRENCE-ID:2026120{number}T100000Z\nDTSTART;TZID={start}\nEND:VEVENT\n"
            )
        };
        let file = [
            own(1, "Europe/Berlin:20261201T110000"),
            own(2, "Europe/London:20261201T100000"),
            own(3, "Europe/Berlin:20261201T103000"),
            own(4, "America/New_York:20261201T050000"),
        ];
        let series = only(&file.concat());
        assert_eq!(dates(&series), ["26-12-01 10:30", "26-12-01 11:00"]);
        assert_eq!((series.events, doubts(&file.concat()).len()), (2, 2));
    }

    #[test]
    fn a_series_goes_on_otherwise_from_a_date_on() {
        let later = "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261117T190000\nDTSTART;TZID=Europe/Berlin:20261118T200000\n\
            DTEND;TZID=Europe/Berlin:20261118T210000\nSUMMARY:Late tea";
        let expected = [
            "26-11-03 19:00",
            "26-11-10 19:00",
            "26-11-18 20:00 Late tea",
            "26-11-25 20:00 Late tea",
            "26-12-02 20:00 Late tea",
        ];
        assert_eq!(told("", &[later]), expected);
        // What is said of a single later date is said of where it moves.
        let single = "RECURRENCE-ID;TZID=Europe/Berlin:20261124T190000\nSTATUS:CANCELLED";
        let mut with_single = expected.map(str::to_owned);
        with_single[3] = "26-11-25 20:00 cancelled Late tea".to_owned();
        assert_eq!(told("", &[later, single]), with_single);
        // And again.
        let again = "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261201T190000\nDTSTART;TZID=Europe/Berlin:20261202T180000\nSUMMARY:Tea";
        let twice = told("", &[later, again]);
        assert_eq!(twice[3..], ["26-11-25 20:00 Late tea", "26-12-02 18:00"]);
        let over = "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261117T190000\nSTATUS:CANCELLED";
        assert_eq!(told("", &[over]), ALL[..2]);
    }

    #[test]
    fn what_cannot_bend_changes_one_date_and_is_told() {
        let later = "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261112T190000\nDTSTART;TZID=Europe/Berlin:20261113T190000";
        let file = tuesdays("", &[later]).replace("FREQ=WEEKLY;COUNT=5", "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4");
        assert_eq!(
            dates(&only(&file)),
            ["26-11-03 19:00", "26-11-05 19:00", "26-11-10 19:00", "26-11-13 19:00 moved"]
        );
        assert_eq!(doubts(&file).len(), 1);
    }

    #[test]
    fn what_is_cancelled_is_told_as_such() {
        assert!(only(&event("DTSTART:20261201\nSTATUS:CANCELLED")).cancelled);
        assert!(only(&event("DTSTART:20261201").replace("VERSION:2.0", "METHOD:CANCEL")).cancelled);
        assert!(
            !only(&event("DTSTART:20261201\nSTATUS:TENTATIVE").replace("VERSION:2.0", "METHOD:PUBLISH"))
                .cancelled
        );
    }

    #[test]
    fn whole_days_in_any_zone_stay_days() {
        let file = event("DTSTART;VALUE=DATE:20261103\nDTEND;VALUE=DATE:20261105\nRRULE:FREQ=WEEKLY;UNTIL=20261117T000000Z;BYHOUR=10")
            .replace("VERSION:2.0", "X-WR-TIMEZONE:America/New_York");
        let series = only(&file);
        assert_eq!(dates(&series), ["26-11-03 00:00", "26-11-10 00:00", "26-11-17 00:00"]);
        assert!(series.schedule.all_day);
        assert_eq!(series.schedule.start.duration_until(series.schedule.end).as_hours(), 48);
    }

    #[test]
    fn one_calendar_after_another_is_one_file() {
        let file = event("DTSTART:20261201") + &event("DTSTART:20261202").replace("UID:1", "UID:2");
        let calendar = read(file.as_bytes()).unwrap();
        assert_eq!((calendar.series.len(), calendar.events, calendar.warnings), (2, 2, vec![]));
    }

    #[test]
    fn the_sample_is_read_whole() {
        let calendar = read(SAMPLE.as_bytes()).unwrap();
        assert_eq!(calendar.warnings, []);
        assert_eq!((calendar.name.as_deref(), calendar.events), (Some("Tea, cake and talk"), 7));
        let [weekly, days, once, odd] = &calendar.series[..] else { panic!("{:?}", calendar.series) };
        assert_eq!(weekly.schedule.zone.name(), "Europe/Berlin");
        assert_eq!(weekly.description, "Tea, cake & talk (https://example.org/talk)\n\n- free\n- warm");
        let told = dates(weekly);
        assert_eq!(
            told[..6],
            [
                "26-11-03 19:00",
                "26-11-11 19:00 moved Café evening with a film|Town hall",
                "26-11-17 19:00 cancelled",
                "26-11-24 19:00",
                "26-12-01 19:00",
                "26-12-05 14:00",
            ]
        );
        assert_eq!(told.last().map(String::as_str), Some("27-03-30 20:00 Late café evening"));
        assert_eq!(told.len(), 22 - 2 + 1);
        assert_eq!((weekly.sequence, weekly.changed), (3, "2026-10-02T09:00:00Z".parse().ok()));
        assert_eq!(dates(days), ["26-12-24 00:00", "27-12-24 00:00"]);
        assert_eq!(
            once.title,
            "Once; with a long line that goes on and on until it has to be folded here, right after a space"
        );
        assert_eq!(dates(once), ["26-12-01 19:00"]);
        assert_eq!(dates(odd).len(), 9);
        assert!(!odd.schedule.rule.as_ref().unwrap().is_portable());
    }
}

mod others;

mod no_file_breaks_it {
    use super::*;

    /// What any file may come to: bounded texts, dates in order, ends after starts.
    fn holds(bytes: &[u8]) {
        let Ok(calendar) = read(bytes) else { return };
        assert_eq!(calendar.events, calendar.series.iter().map(|series| series.events).sum::<usize>());
        assert!(calendar.warnings.is_sorted_by_key(|warning| warning.line));
        for warning in &calendar.warnings {
            assert!(warning.line > 0 && warning.doubt.to_string().chars().count() < 300);
        }
        for series in &calendar.series {
            assert!(!series.uid.is_empty());
            assert!(series.title.chars().count() <= TITLE_MOST && !series.title.contains('\n'));
            assert!(series.description.chars().count() <= DESCRIPTION_MOST);
            let schedule = &series.schedule;
            assert!(schedule.start <= schedule.end);
            assert!(schedule.added.is_sorted_by(|one, other| one.start < other.start));
            assert!(schedule.changes.is_sorted_by_key(|change| change.original));
            let from = schedule.first_day();
            let found = expand(schedule, from, from.saturating_add(jiff::ToSpan::days(400)), 20);
            assert!(found.windows(2).all(|pair| pair[0].original < pair[1].original), "{schedule:?}");
            let is_left_out = schedule.skipped.contains(&schedule.start) || !schedule.later.is_empty();
            assert!(is_left_out || !found.is_empty(), "{schedule:?}");
            // What is stored comes back.
            if let Some(rule) = &schedule.rule {
                assert_eq!(crate::recurrence::Rule::from_stored(&rule.as_stored()).as_ref(), Ok(rule));
            }
        }
    }

    #[test]
    fn the_sample_cut_anywhere() {
        for end in 0..SAMPLE.len() {
            if end % 7 == 0 {
                holds(&SAMPLE.as_bytes()[..end]);
            }
        }
    }

    #[test]
    fn the_sample_with_any_line_left_out_or_doubled() {
        let lines: Vec<&str> = SAMPLE.lines().collect();
        for index in 0..lines.len() {
            let mut without = lines.clone();
            let line = without.remove(index);
            holds(without.join("\r\n").as_bytes());
            without.splice(index..index, [line, line]);
            holds(without.join("\n").as_bytes());
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(150))]

        #[test]
        fn the_sample_with_bytes_changed(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12)) {
            let mut bytes = SAMPLE.as_bytes().to_vec();
            for (at, byte) in changes {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            holds(&bytes);
        }

        #[test]
        fn lines_of_the_sample_shuffled_and_with_values_of_each_other(
            order in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..60),
        ) {
            let lines: Vec<&str> = SAMPLE.lines().collect();
            let mixed: Vec<String> = order
                .into_iter()
                .map(|(name, value)| {
                    let (name, value) = (lines[name.index(lines.len())], lines[value.index(lines.len())]);
                    let name = name.rsplit_once(':').map_or(name, |(name, _)| name);
                    format!("{name}:{}", value.rsplit_once(':').map_or(value, |(_, value)| value))
                })
                .collect();
            holds(format!("BEGIN:VEVENT\n{}\n", mixed.join("\n")).as_bytes());
        }

        #[test]
        fn times_and_rules_of_any_kind(
            start in "(16|19|20|99)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|2[0-9]|3[01])(T[0-2][0-9][0-5]0[0-5]0Z?)?",
            end in "(DTEND:20[0-9]{2}(0[1-9]|1[0-2])[0-2][0-9](T[0-2][0-9]0000Z?)?|DURATION:-?P[0-9]{1,5}[DW]|DURATION:PT[0-9]{1,6}[HM])?",
            frequency in prop::sample::select(vec!["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
            parts in prop::sample::subsequence(
                vec![
                    ";COUNT=7", ";UNTIL=20301231", ";UNTIL=20270101T000000Z", ";INTERVAL=65535", ";INTERVAL=2", ";BYMONTH=2,7", ";BYMONTHDAY=30,-1",
                    ";BYYEARDAY=366", ";BYWEEKNO=1,53", ";BYDAY=MO,SU", ";BYDAY=-1FR", ";BYDAY=53TU", ";BYHOUR=0,23", ";BYMINUTE=59",
                    ";BYSECOND=0,30", ";BYSETPOS=-1,2", ";WKST=SU",
                ],
                0..6,
            ),
            more in prop::collection::vec("(RDATE|EXDATE|RECURRENCE-ID)(;VALUE=DATE|;TZID=Africa/Cairo|;RANGE=THISANDFUTURE)?:20(26|27)(0[1-9]|1[0-2])[0-2][0-9](T[0-2][0-9]0000Z?)?", 0..5),
        ) {
            let lines = format!("DTSTART:{start}\n{end}\nRRULE:FREQ={frequency}{}", parts.concat());
            let (of_master, of_others): (Vec<_>, Vec<_>) = more.into_iter().partition(|line| !line.starts_with("REC"));
            let others: String = of_others
                .into_iter()
                .map(|line| format!("BEGIN:VEVENT\nUID:1@example.org\n{line}\nDTSTART:20270101T190000\nSUMMARY:Other\nEND:VEVENT\n"))
                .collect();
            holds((event(&format!("{lines}\n{}", of_master.join("\n"))) + &others).as_bytes());
        }
    }
}
