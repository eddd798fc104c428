//! `cuppa import` beside a running server: what it prints for other programs, how it ends, and what everybody sees then.

use std::fs;

use serde_json::{Value, json};
use tests::{outside::on_this_machine, server_process::ServerProcess};

/// A calendar with these lines in its second event.
fn calendar(more: &str) -> String {
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Union//Cal//EN\r\n\
         BEGIN:VEVENT\r\nUID:one@union\r\nDTSTAMP:20261101T120000Z\r\nSUMMARY:Far away tea\r\n\
         DTSTART:20991210T180000Z\r\nDTEND:20991210T200000Z\r\nLOCATION:Elm House\r\nEND:VEVENT\r\n\
         BEGIN:VEVENT\r\nUID:two@union\r\nDTSTAMP:20261101T120000Z\r\nSUMMARY:Far away cake\r\n\
         DTSTART:20991211T180000Z\r\nDTEND:20991211T200000Z\r\n{more}END:VEVENT\r\nEND:VCALENDAR\r\n"
    )
}

#[tokio::test]
async fn importing_says_the_same_thing_whatever_happens() {
    let Some(server) = on_this_machine(ServerProcess::with_settings(&[]).await) else { return };
    let file = |name: &str, text: &str| {
        let path = server.data().join(name);
        fs::write(&path, text).expect("a file can be written");
        path.to_str().expect("a plain path").to_owned()
    };
    let good = file("good.ics", &calendar(""));
    let bad_line = file("bad-line.ics", &calendar("RRULE:FREQ=SOMETIMES\r\n"));
    let nothing = file("nothing.ics", "hello");
    let ends = |words: &[&str]| -> (Option<i32>, Value) {
        let (code, said) = server.command_ends(words);
        let told: Value = serde_json::from_str(&said).unwrap_or_else(|_| panic!("{words:?} printed {said}"));
        let known: Vec<&String> = told.as_object().expect("an object").keys().collect();
        assert_eq!(known, ["events", "series", "warnings"], "{words:?}");
        for warning in told["warnings"].as_array().expect("a list") {
            assert!(warning["line"].is_u64() && warning["text"].is_string(), "{warning}");
        }
        (code, told)
    };

    let (code, told) = ends(&["import", &good, "--group", "hope-street-union", "--json"]);
    assert_eq!((code, told), (Some(0), json!({ "events": 2, "series": 2, "warnings": [] })));
    let feed = server.visitor().get("/groups/hope-street-union.json").await.json();
    assert_eq!(feed["items"].as_array().map(Vec::len), Some(2), "{feed}");
    let before = server.visitor().get("/events.ics").await.body;
    let (code, told) = ends(&["import", &good, "--group", "hope-street-union", "--json"]);
    assert_eq!((code, &told["events"], &told["warnings"]), (Some(0), &json!(0), &json!([])));
    assert_eq!(server.visitor().get("/events.ics").await.body, before, "the same file twice changes nothing");

    let (code, told) = ends(&["import", &bad_line, "--group", "other", "--json"]);
    assert_eq!(code, Some(1), "{told}");
    assert!(told["warnings"][0]["line"].as_u64().is_some_and(|line| line > 1), "{told}");
    for words in [
        &["import", nothing.as_str(), "--group", "a", "--json"][..],
        &["import", "/nowhere.ics", "--group", "a", "--json"],
        &["import", "http://127.0.0.1:1/a.ics", "--group", "a", "--json"],
        &["import", "http://localhost/a.ics", "--group", "a", "--json"],
        &["import", good.as_str(), "--json"],
        &["import", "--json"],
        &["import", good.as_str(), "--group", "a", "--subscribe", "--json"],
        &["import", good.as_str(), "--group", "a", "--json", "--listen", "nowhere"],
    ] {
        let (code, told) = ends(words);
        assert_eq!(code, Some(2), "{words:?}: {told}");
        assert_eq!(
            (&told["events"], told["warnings"].as_array().map(Vec::len)),
            (&json!(0), Some(1)),
            "{words:?}"
        );
    }

    let (code, said) = server.command_ends(&["import", &bad_line, "--group", "third"]);
    assert_eq!(code, Some(1));
    assert!(said.contains("Line ") && said.contains("2 listings came in"), "{said}");
}
