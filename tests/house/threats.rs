//! Every rule against those who might come names tests that are there: `server/src/http/threats.md`.

use std::{collections::BTreeSet, fs};

use super::{root, rust};

#[test]
fn every_rule_against_those_who_might_come_is_proved_by_a_test() {
    let table = fs::read_to_string(root().join("server/src/http/threats.md")).expect("the table");
    let files = rust();
    let known: BTreeSet<&str> = files
        .iter()
        .flat_map(|(_, text)| text.split("fn ").skip(1))
        .filter_map(|rest| rest.split('(').next())
        .collect();
    let rows: Vec<&str> = table.lines().filter(|line| line.starts_with("| ")).skip(1).collect();
    for who in ["troll", "spammer", "stalker", "police without a warrant", "curious host", "stolen laptop"] {
        assert!(rows.iter().any(|row| row.starts_with(&format!("| {who}"))), "nothing stands against: {who}");
    }
    for row in rows.iter().filter(|row| !row.starts_with("| ---")) {
        let tests: Vec<&str> = row.split('`').skip(1).step_by(2).collect();
        assert!(!tests.is_empty(), "no test: {row}");
        for test in tests {
            assert!(known.contains(test), "there is no test {test}");
        }
    }
}
