//! Every verb has its row in the table of permissions: every route that is posted to, and every page that is not for
//! everybody. They are read out of the routers' own files, so that nobody forgets one.

use std::collections::BTreeSet;

use tests::{permissions::ROWS, routes::routes};

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
    let mut asked = BTreeSet::new();
    for route in routes() {
        if route.is_posted_to {
            asked.insert(("POST".to_owned(), route.path.clone()));
        }
        let is_private = PRIVATE.iter().any(|part| match part.starts_with('/') {
            true => route.path == *part || route.path.starts_with(&format!("{part}/")),
            false => route.path.contains(part),
        });
        if route.is_read && is_private && !route.leads_back {
            asked.insert(("GET".to_owned(), route.path));
        }
    }
    asked
}
