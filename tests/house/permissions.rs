//! Every verb has its row in the table of permissions: every route that is posted to, and every page that is not for
//! everybody. They are read out of the router's own file, so that nobody forgets one.

use std::{collections::BTreeSet, fs};

use tests::permissions::ROWS;

use super::root;

/// What a route of a page that is not for everybody begins with, or has in it.
const PRIVATE: &[&str] = &["/manage", "/moderate", "/me", "/invited", "/setup", "{token}"];

#[test]
fn every_verb_has_a_row_in_the_table_of_permissions() {
    let asked = asked();
    assert!(asked.len() > 50, "only {} verbs were found", asked.len());
    let rows: BTreeSet<(String, String)> =
        ROWS.iter().map(|row| (row.method.to_owned(), row.route.to_owned())).collect();
    assert_eq!(rows.len(), ROWS.len(), "each has one row");
    let missing: Vec<_> = asked.difference(&rows).collect();
    assert!(missing.is_empty(), "without a row in tests/harness/permissions.rs: {missing:?}");
    let idle: Vec<_> = rows.difference(&asked).collect();
    assert!(idle.is_empty(), "these rows are of no route: {idle:?}");
}

/// The verbs of the router.
fn asked() -> BTreeSet<(String, String)> {
    let router = fs::read_to_string(root().join("app/src/pages/mod.rs")).expect("the router");
    let urls = fs::read_to_string(root().join("server/src/urls/mod.rs")).expect("the addresses");
    let mut asked = BTreeSet::new();
    for rest in router.split(".route(").skip(1) {
        let call = whole_call(rest);
        let (name, handlers) = call.split_once(',').expect("a route has handlers");
        let route = match name.trim().strip_prefix('"') {
            Some(text) => text.trim_end_matches('"').to_owned(),
            None if name.contains("format!") => continue,
            None => constant(&urls, name.trim()),
        };
        let leads_back = handlers.contains("get(") && handlers.contains("lead_back)");
        if handlers.contains("post(") {
            asked.insert(("POST".to_owned(), route.clone()));
        }
        let is_private = PRIVATE.iter().any(|part| match part.starts_with('/') {
            true => route == *part || route.starts_with(&format!("{part}/")),
            false => route.contains(part),
        });
        if handlers.contains("get(") && is_private && !leads_back {
            asked.insert(("GET".to_owned(), route));
        }
    }
    asked
}

/// What stands between the brackets of a call whose beginning was cut off.
fn whole_call(rest: &str) -> &str {
    let mut depth = 1;
    let end = rest.char_indices().find(|(_, letter)| {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        depth == 0
    });
    &rest[..end.expect("a call ends").0]
}

/// An address that is written as a constant.
fn constant(urls: &str, name: &str) -> String {
    let line = urls.lines().find(|line| line.starts_with(&format!("pub const {name}: &str")));
    let line = line.unwrap_or_else(|| panic!("{name} is no constant of urls/mod.rs"));
    line.split('"').nth(1).expect("a text").to_owned()
}
