//! How we stand to OWASP ASVS (`server/src/http/asvs.md`): one answer to each requirement, and tests that are there.

use std::{collections::BTreeSet, fs};

use super::{root, rust};

const ANSWERS: &[&str] = &["met", "not applicable", "not so", "operator"];

/// So many requirements of the levels 1 and 2 have the chapters that apply: by 5.0.0, without 10 and 17.
const REQUIREMENTS: usize = 217;

#[test]
fn each_requirement_of_the_standard_has_one_answer_and_its_tests_are_there() {
    let table = fs::read_to_string(root().join("server/src/http/asvs.md")).expect("the table");
    let files = rust();
    let known: BTreeSet<&str> = files
        .iter()
        .flat_map(|(_, text)| text.split("fn ").skip(1))
        .filter_map(|rest| rest.split('(').next())
        .collect();
    let mut answered = BTreeSet::new();
    for row in table.lines().filter(|line| line.starts_with("| V")) {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [id, asked, answer, why] = cells[..] else { panic!("four cells: {row}") };
        assert!(answered.insert(id), "{id} is answered twice");
        assert!(ANSWERS.contains(&answer), "{id}: {answer}");
        assert!(!asked.is_empty() && !why.is_empty(), "{id}: why?");
        // What looks like a test is one; paths, settings and the like have other letters in them.
        let is_name = |text: &&str| {
            text.len() > 12 && text.chars().all(|letter| letter.is_lowercase() || letter == '_')
        };
        for test in why.split('`').skip(1).step_by(2).filter(is_name) {
            assert!(known.contains(test), "{id}: there is no test {test}");
        }
    }
    assert_eq!(answered.len(), REQUIREMENTS);
}
