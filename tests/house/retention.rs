//! Everything that is kept stands in the one table that the privacy page prints, and nothing is forgotten by any other.

use std::collections::BTreeSet;

use server::retention::{Lasts, TABLE};
use sqlx::Row as _;

use super::{code, files, plans::new_database, root};

/// Tables that keep nothing of anybody, each with why not.
const OF_NOBODY: &[(&str, &str)] = &[
    ("_sqlx_migrations", "which migrations were applied"),
    ("sqlite_sequence", "the highest numbers that were given"),
    ("finding", "by which rules listings are found"),
    ("listing_stamps", "that a listing has changed, as a number, for kept answers"),
    ("found_terms", "a way to look into the index of words"),
];

/// Every table of the database, without those in which SQLite keeps an index of words or points.
async fn tables() -> BTreeSet<String> {
    let mut open = new_database().await;
    let rows = sqlx::query(
        "select name, sql like 'create virtual%' as is_virtual from sqlite_schema where type = 'table'",
    )
    .fetch_all(&mut open)
    .await
    .expect("the schema");
    let all: Vec<(String, bool)> = rows.iter().map(|row| (row.get("name"), row.get("is_virtual"))).collect();
    let parts: Vec<String> =
        all.iter().filter(|(_, is_virtual)| *is_virtual).map(|(name, _)| format!("{name}_")).collect();
    all.into_iter()
        .map(|(name, _)| name)
        .filter(|name| !parts.iter().any(|part| name.starts_with(part.as_str())))
        .collect()
}

fn kept() -> BTreeSet<String> {
    TABLE.iter().flat_map(|kept| kept.tables).map(|table| (*table).to_owned()).collect()
}

#[tokio::test]
async fn every_table_is_in_the_table_of_what_is_kept_or_keeps_nothing_of_anybody() {
    let tables = tables().await;
    let (kept, of_nobody) = (kept(), OF_NOBODY.iter().map(|(name, _)| (*name).to_owned()).collect());
    let told: BTreeSet<String> = kept.union(&of_nobody).cloned().collect();
    let untold: Vec<_> = tables.difference(&told).collect();
    assert!(untold.is_empty(), "in no row of server/src/retention/mod.rs: {untold:?}");
    let gone: Vec<_> = told.difference(&tables).collect();
    assert!(gone.is_empty(), "no such table any more: {gone:?}");
    let both: Vec<_> = kept.intersection(&of_nobody).collect();
    assert!(both.is_empty(), "kept, and of nobody: {both:?}");
}

#[test]
fn what_is_forgotten_after_a_while_is_in_the_table_with_that_while() {
    let timed: BTreeSet<&str> = TABLE
        .iter()
        .filter(|kept| !matches!(kept.lasts, Lasts::WhileNeeded))
        .flat_map(|kept| kept.tables.iter().copied())
        .collect();
    let mut seen = 0;
    for (path, text) in files("server/src", "rs").iter().filter(|(path, _)| path.ends_with("store.rs")) {
        for function in code(text).split("async fn ").skip(1) {
            let head = function.split('{').next().unwrap_or_default();
            let by_time =
                head.starts_with("forget") && (head.contains(": Moment") || head.contains("most: i64"));
            if !by_time {
                continue;
            }
            for rest in function.split("delete from ").skip(1) {
                let table = rest.split(|letter: char| !(letter.is_alphanumeric() || letter == '_')).next();
                let table = table.expect("a table is named");
                assert!(
                    timed.contains(table),
                    "{path} forgets {table} after a while; no row says after which"
                );
                seen += 1;
            }
        }
    }
    assert!(seen > 15, "only {seen} such statements were found");
}

#[test]
fn the_loop_forgets_by_the_table_alone() {
    let text = std::fs::read_to_string(root().join("server/src/jobs/mod.rs")).expect("the loop");
    let forgets: Vec<&str> = code(&text)
        .lines()
        .map(str::trim)
        .filter(|line| line.contains("forget") && line.contains('('))
        .collect();
    // Follows are looked at each round by the time of their row; the last two are in memory.
    let may = [
        "retention::forget(",
        "follows::forget_unconfirmed(",
        "desk.tray.forget_old(",
        "desk.limits.forget_quiet(",
    ];
    for line in &forgets {
        assert!(may.iter().any(|call| line.contains(call)), "{line} forgets what no row tells of");
    }
    assert_eq!(forgets.len(), may.len(), "{forgets:#?}");
}
