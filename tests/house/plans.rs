//! How SQLite answers every statement: it finds what is asked for by a key, or the reason why not stands here.

use std::collections::BTreeSet;

use sqlx::{AssertSqlSafe, Connection as _, Row as _, SqliteConnection, migrate::Migrator, raw_sql};

use super::{files, root};

/// What may be passed through as a whole: a part of the statement that no other of its kind has, the name that the table
/// has there, and why that is no harm.
const MAY_SCAN: &[(&str, &str, &str)] = &[
    // Everything is asked for.
    ("select listings.kind, listings.slug, listings.changed_at", "listings", "a site map has every listing"),
    ("group by places.id order by places.slug", "listings", "a site map has every place"),
    ("ListingId\", listings.slug from listings join public_listings", "listings", "`cuppa fill` asks once"),
    ("delete from people where id in", "people", "four times a day, who has nothing left here"),
    // The rows come in the order that is asked for, and no more of them than are asked for.
    ("from outbox order by id desc limit 200", "outbox", "the newest two hundred"),
    (
        "from outbox where ended_why = 'suppressed' order by",
        "outbox",
        "only those withheld are in the index, the newest hundred",
    ),
    (
        "count!: i64\" from outbox where ended_why = 'suppressed'",
        "outbox",
        "only those withheld are in the index",
    ),
    (
        "from outbox where sent_at is null and failed_at is null group by kind",
        "outbox",
        "only those that wait are in the index",
    ),
    (
        "count(*) as \"count!: i64\" from suppressions",
        "suppressions",
        "addresses that take no letters are few",
    ),
    (
        "from outbox where sent_at is null and failed_at is null order by due_at, id limit 100",
        "outbox",
        "only those that wait are in the index, the first hundred",
    ),
    ("from agreements left join groups", "agreements", "the newest hundred"),
    ("from groups left join group_trusts", "groups", "the newest two hundred"),
    ("from merges where undone_at is null", "merges", "the newest hundred"),
    ("where (claims.verdict is not null) =", "claims", "names that somebody asks for are few"),
    ("proposed_at!: Moment\" from proposals join public_listings", "proposals", "the oldest few"),
    ("from flags where flags.settled_at is null order by", "flags", "the oldest five hundred of those open"),
    ("left join people on people.id = word_changes.by_person_id", "word_changes", "the newest hundred"),
    // There is little of it.
    ("from moderators where person_id <> ", "moderators", "moderators are few"),
    (
        "answer = 'refused' and not exists",
        "requests",
        "only those refused are in the index, until they are told",
    ),
    ("listing_stamps.stamp > requests.seen_stamp", "requests", "questions are kept a day after their date"),
    ("from request_settings cross join requests", "request_settings", "few are answered by themselves"),
    (
        "alternatives, forms, why, sources from word_changes where ended_at",
        "word_changes",
        "few words are changed",
    ),
    ("count(*) as \"count!: i64\" from word_changes", "word_changes", "few words are changed"),
    ("with waits as (", "waits", "what waits, put together just before"),
    ("with waits as (", "waiting_listings", "what waits is counted, once in ten minutes"),
    ("with waits as (", "proposals", "changes that wait are counted"),
    ("with waits as (", "flags", "only those open are in the index"),
    ("with waits as (", "appeals", "only those open are in the index"),
    ("with waits as (", "claims", "only those that wait are in the index"),
    ("with waits as (", "versions", "only what is not published is in the index"),
    ("order by waiting_write_ups.since", "versions", "only what is not published is in the index"),
    ("i64\" from waiting_write_ups", "versions", "only what is not published is in the index"),
    (
        "versions.id = shown_write_ups.version_id order by write_ups.held_on desc",
        "write_ups",
        "the newest fifty, in the order of the index",
    ),
    (
        "delete from write_up_versions where published_at is not null and exists",
        "write_up_versions",
        "what write-ups say, four times a day",
    ),
    (
        "from asked_listings cross join occurrences",
        "asked_listings",
        "whoever confirmed a listing, every ten minutes",
    ),
    ("select 'queue', person_id", "moderators", "moderators are few"),
    ("from outbox where outbox.cause = 'queue:'", "moderators", "moderators are few"),
    ("delete from decided_proposals where decision_id in", "aside", "changes decided within thirty days"),
    (
        "rejections.reason, appeals.asked_at as \"since!: Moment\" from appeals",
        "appeals",
        "only those open are in the index",
    ),
    ("select count(*) as \"count!: i64\" from appeals", "appeals", "only those open are in the index"),
    ("from claims where verdict is null", "claims", "only those that wait are in the index"),
    ("from waiting_listings group by why", "waiting_listings", "what waits is counted"),
    ("from waiting_listings order by since limit 1", "waiting_listings", "how long what waits has waited"),
    ("concat_ws(", "waiting_listings", "a sweep looks through all that waits"),
    ("count(*) as \"count!: i64\" from proposals", "proposals", "those that wait are counted"),
    ("from imports order by", "imports", "calendars are few; those that need somebody come first"),
    ("from schedules where rule is not null and", "added_dates", "few dates stand beside a rule"),
    ("from schedules where rule is not null and", "continuations", "few series bend"),
    ("with named as materialized", "named", "one page of groups, put together just before"),
    ("select alike.term, found_terms.doc", "alike", "a few words, found just before"),
    ("with weighed as materialized", "weighed", "the listings found, weighed just before"),
    ("set reminded_until = told.until", "told", "the follows whose next date is due, found just before"),
    ("set reminded_until = max(", "told", "those who were told of a date of one listing, found just before"),
    ("set next_at = next.at", "next", "the follows whose next date is due, found just before"),
    ("as \"is_seen!: bool\" from came", "came", "what came by a trust, found just before"),
    ("with here as (", "here", "what stands under a name, found just before"),
    ("select way from finding", "finding", "one row"),
    ("from sqlite_schema", "sqlite_schema", "the names of the tables, once at the start"),
];

/// How a statement begins that does not ask for rows, so that SQLite has no plan for it.
const WITHOUT_A_PLAN: [&str; 5] = ["savepoint ", "release ", "rollback to ", "pragma ", "vacuum "];

#[tokio::test]
async fn no_statement_passes_through_a_whole_table_without_a_reason() {
    let mut database = new_database().await;
    let mut statements = checked();
    statements.extend(unchecked());
    assert!(statements.len() > 200, "only {} statements were found", statements.len());
    statements.extend(triggered(&mut database).await);

    let (mut faults, mut used) = (Vec::new(), BTreeSet::new());
    for statement in &statements {
        for (table, step) in passes(&mut database, statement).await {
            match MAY_SCAN.iter().find(|(part, name, _)| statement.contains(part) && *name == table) {
                Some(reason) if used.insert(reason) => {}
                Some(reason) => faults.push(format!("{reason:?} is taken, also by\n    {statement}")),
                None => faults.push(format!("{step}\n    {statement}")),
            }
        }
    }
    let idle = MAY_SCAN.iter().filter(|reason| !used.contains(reason));
    faults.extend(idle.map(|reason| format!("{reason:?} allows nothing any more")));
    assert!(faults.is_empty(), "these pass through a whole table:\n{}", faults.join("\n"));
}

/// A database as a new house has it: plans need its tables and indexes, and no rows.
pub(super) async fn new_database() -> SqliteConnection {
    let mut database = SqliteConnection::connect("sqlite::memory:").await.expect("a new database");
    let migrations = Migrator::new(root().join("migrations")).await.expect("migrations");
    migrations.run(&mut database).await.expect("they fit a new database");
    database
}

/// The statements that are checked when the program is built.
fn checked() -> BTreeSet<String> {
    let kept = std::fs::read_dir(root().join(".sqlx")).expect("checked statements are kept");
    let statement = |text: String| {
        let kept: serde_json::Value = serde_json::from_str(&text).expect("each is kept as JSON");
        in_a_line(kept["query"].as_str().expect("with its words"))
    };
    kept.filter_map(Result::ok)
        .map(|entry| statement(std::fs::read_to_string(entry.path()).expect("each is kept as text")))
        .collect()
}

/// The statements besides, which nobody checks before they are asked.
fn unchecked() -> BTreeSet<String> {
    let rooms = files("server/src", "rs");
    let may = rooms.iter().filter(|(path, _)| path.ends_with("/store.rs") || path.ends_with("/db.rs"));
    let calls = may.flat_map(|(path, text)| {
        let calls = ["query(", "query_as(", "query_scalar("];
        calls.into_iter().flat_map(move |call| text.split(call).skip(1).map(move |rest| (path, rest)))
    });
    let statements = calls.map(|(path, rest)| {
        let text = first_text(rest.trim_start());
        in_a_line(text.unwrap_or_else(|| panic!("{path} asks for something that is not written there")))
    });
    statements.filter(|statement| !WITHOUT_A_PLAN.iter().any(|start| statement.starts_with(start))).collect()
}

/// The text that a source begins with.
fn first_text(source: &str) -> Option<&str> {
    let (rest, end) = match source.strip_prefix("r#\"") {
        Some(rest) => (rest, "\"#"),
        None => (source.strip_prefix('"')?, "\""),
    };
    rest.split_once(end).map(|(text, _)| text)
}

/// The statements that SQLite adds to others by itself. What changes is known in them: `new.id` is as good as a number.
async fn triggered(database: &mut SqliteConnection) -> BTreeSet<String> {
    let triggers = raw_sql("select sql from sqlite_schema where type = 'trigger'").fetch_all(database).await;
    let triggers = triggers.expect("the triggers").into_iter().map(|row| row.get::<String, _>("sql"));
    let statements = |trigger: String| {
        let (_, rest) = trigger.split_once("begin").expect("a trigger begins");
        let (body, _) = rest.rsplit_once("end").expect("and ends");
        let body = body.replace("new.", ":new_").replace("old.", ":old_");
        body.split(';').map(in_a_line).filter(|statement| !statement.is_empty()).collect::<Vec<_>>()
    };
    triggers.flat_map(statements).collect()
}

fn in_a_line(statement: &str) -> String {
    statement.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Which tables a statement passes through as a whole, also in what it checks because of foreign keys, and how SQLite
/// says that. An index that it makes for the occasion needs the whole table, too.
async fn passes(database: &mut SqliteConnection, statement: &str) -> Vec<(String, String)> {
    let plan = raw_sql(AssertSqlSafe(format!("explain query plan {statement}"))).fetch_all(database).await;
    let plan = plan.unwrap_or_else(|error| panic!("{error}: {statement}"));
    let steps = plan.iter().map(|step| step.get::<String, _>("detail"));
    let whole = steps.filter(|step| match step.split_once(" VIRTUAL TABLE INDEX ") {
        // The text index says with these numbers, and the index of points, that they were given nothing to go by.
        Some((_, way)) => matches!(way, "0:" | "2:"),
        // A row of constants has no name, and `(` begins what the statement itself holds.
        None if step.starts_with("SCAN CONSTANT ROW") || step.starts_with("SCAN (") => false,
        None => step.starts_with("SCAN ") || step.contains(" AUTOMATIC "),
    });
    whole.map(|step| (step.split(' ').nth(1).unwrap_or_default().to_owned(), step)).collect()
}
