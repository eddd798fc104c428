//! What must hold after a power cut: looked up in the database itself, in the folder of letters, and on the pages.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    path::Path,
    time::Duration,
};

use sqlx::{Connection as _, Row as _, SqliteConnection, query, query_scalar, sqlite::SqliteConnectOptions};
use tokio::time::Instant;

use super::people::{Deed, Organiser};
use crate::{
    mailroom::{Letter, Mailroom},
    server_process::ServerProcess,
    socket::Visitor,
};

async fn open(data: &Path) -> SqliteConnection {
    let file =
        SqliteConnectOptions::new().filename(data.join("cuppa.sqlite")).busy_timeout(Duration::from_secs(20));
    SqliteConnection::connect_with(&file).await.expect("the database opens")
}

/// How many letters wait while the power is out, those that were being handed over too: the next server takes them up.
pub(super) async fn letters_waiting(data: &Path) -> usize {
    let mut database = open(data).await;
    let waiting: i64 = query_scalar(
        "select count(*) from outbox where sent_at is null and failed_at is null and due_at <= unixepoch()",
    )
    .fetch_one(&mut database)
    .await
    .expect("the outbox is there");
    database.close().await.expect("the database closes");
    usize::try_from(waiting).unwrap_or_default()
}

/// Waits until no letter is due any more.
pub(super) async fn letters_go_out(data: &Path, patience: Duration) {
    let mut database = open(data).await;
    let begun = Instant::now();
    let mut again = tokio::time::interval(Duration::from_millis(50));
    loop {
        again.tick().await;
        let due: Vec<String> = query_scalar(
            "
            select id || ' ' || kind || ' ' || coalesce(last_error, '')
            from outbox
            where sent_at is null and failed_at is null and due_at <= unixepoch() + 30
            ",
        )
        .fetch_all(&mut database)
        .await
        .expect("the outbox is there");
        if due.is_empty() {
            return;
        }
        assert!(begun.elapsed() < patience, "letters that never went out: {due:?}");
    }
}

/// Looks everything up. Says how many letters there are in all, and how many of them were handed over more than once.
/// `before` are the letters as the power cut left them.
pub(super) async fn all_is_there(
    server: &ServerProcess,
    everybody: &[Organiser],
    before: &BTreeMap<String, Letter>,
) -> (usize, usize) {
    let data = server.data();
    let mut database = open(&data).await;
    is_sound(&mut database).await;
    let stored = Stored::read(&mut database).await;
    for person in everybody {
        person_is_served(person, &stored);
        some_pages_open(person, &Visitor::of(&server.base())).await;
    }
    letters_are_whole(&mut database, server, everybody, before).await
}

async fn is_sound(database: &mut SqliteConnection) {
    let whole: Vec<String> =
        query_scalar("pragma integrity_check").fetch_all(&mut *database).await.expect("it can be checked");
    assert_eq!(whole, ["ok"]);
    let dangling =
        query("pragma foreign_key_check").fetch_all(&mut *database).await.expect("it can be checked");
    assert!(dangling.is_empty(), "{} rows point at nothing", dangling.len());
}

/// A listing as it is stored, as far as anybody was told of it.
#[derive(Debug)]
struct StoredListing {
    many: i64,
    confirmed: bool,
    summary: String,
    proposed: String,
    cancelled: bool,
    withdrawn: bool,
}

struct Stored {
    by_title: HashMap<String, StoredListing>,
    released: BTreeSet<String>,
    /// Address, how many follows, how many of them confirmed.
    follows: HashMap<String, (i64, i64)>,
}

impl Stored {
    async fn read(database: &mut SqliteConnection) -> Stored {
        let rows = query(
            "
            select
                min(listings.title) as title,
                count(*) as many,
                max(exists (select 1 from confirmations where confirmations.listing_id = listings.id)) as confirmed,
                max(listings.summary) as summary,
                max(coalesce((
                    select group_concat(proposals.fields) from proposals where proposals.listing_id = listings.id
                ), '')) as proposed,
                max(exists (select 1 from cancellations where cancellations.listing_id = listings.id)) as cancelled,
                max(exists (select 1 from withdrawals where withdrawals.listing_id = listings.id)) as withdrawn
            from listings
            group by listings.title
            ",
        )
        .fetch_all(&mut *database)
        .await
        .expect("the listings are there");
        let by_title = rows
            .iter()
            .map(|row| {
                let stored = StoredListing {
                    many: row.get("many"),
                    confirmed: row.get::<i64, _>("confirmed") == 1,
                    summary: row.get("summary"),
                    proposed: row.get("proposed"),
                    cancelled: row.get::<i64, _>("cancelled") == 1,
                    withdrawn: row.get::<i64, _>("withdrawn") == 1,
                };
                (row.get("title"), stored)
            })
            .collect();
        let released: Vec<String> = query_scalar(
            "
            select listings.slug
            from listings
            join decisions on decisions.listing_id = listings.id
            join acts on acts.id = decisions.act_id
            where acts.verb = 'released'
            ",
        )
        .fetch_all(&mut *database)
        .await
        .expect("the decisions are there");
        let follows = query(
            "
            select people.address, count(*) as many, count(follows.confirmed_at) as confirmed
            from follows
            join people on people.id = follows.person_id
            group by people.address
            ",
        )
        .fetch_all(&mut *database)
        .await
        .expect("the follows are there");
        let follows =
            follows.iter().map(|row| (row.get("address"), (row.get("many"), row.get("confirmed")))).collect();
        Stored { by_title, released: released.into_iter().collect(), follows }
    }
}

/// Everything that somebody was told is done, is done, and once.
fn person_is_served(person: &Organiser, stored: &Stored) {
    let mut marks: BTreeMap<&str, usize> = BTreeMap::new();
    for act in person.acts.iter().filter(|act| act.acknowledged) {
        let listing = |title: &str| {
            stored.by_title.get(title).unwrap_or_else(|| panic!("“{title}” is lost, after {act:?}"))
        };
        match &act.deed {
            Deed::Adds(title) => assert_eq!(listing(title).many, 1, "“{title}” is there more than once"),
            Deed::Confirms(title) => assert!(listing(title).confirmed, "“{title}” is not confirmed"),
            Deed::Cancels(title) => assert!(listing(title).cancelled, "“{title}” is not cancelled"),
            Deed::Withdraws(title) => assert!(listing(title).withdrawn, "“{title}” is not withdrawn"),
            Deed::Edits(title, mark) => {
                marks.insert(title, *mark);
            }
            Deed::Follows(email) => {
                assert_eq!(
                    stored.follows.get(email).map(|(many, _)| *many),
                    Some(1),
                    "{email} follows nothing"
                );
            }
            Deed::ConfirmsFollow(email) => {
                assert_eq!(
                    stored.follows.get(email).map(|(_, yes)| *yes),
                    Some(1),
                    "{email} is not confirmed"
                );
            }
            Deed::Approves(slug) => assert!(stored.released.contains(slug), "{slug} was not released"),
        }
    }
    for (title, mark) in marks {
        let StoredListing { summary, proposed, .. } = &stored.by_title[title];
        // A later change of which no answer told may stand there instead.
        let newest = [summary, proposed].into_iter().flat_map(|text| marks_in(text)).max();
        assert!(newest >= Some(mark), "“{title}” should hold mark {mark}: “{summary}”, proposed {proposed}");
    }
}

fn marks_in(text: &str) -> impl Iterator<Item = usize> {
    text.split("Mark ").skip(1).filter_map(|rest| rest.split('.').next()?.parse().ok())
}

/// The newest private pages of somebody open, and name their listing.
async fn some_pages_open(person: &Organiser, visitor: &Visitor) {
    let known = person.listings.iter().rev().filter_map(|listing| Some((listing, listing.manage.as_ref()?)));
    for (listing, manage) in known.take(3) {
        let page = visitor.get(manage).await;
        assert_eq!(page.status, 200, "{}", listing.title);
        assert!(page.text().contains(&listing.title), "{manage} does not name {}", listing.title);
    }
}

/// A letter went out for every row that says so, under the row's Message-ID; and one cause is one letter.
async fn letters_are_whole(
    database: &mut SqliteConnection,
    server: &ServerProcess,
    everybody: &[Organiser],
    before: &BTreeMap<String, Letter>,
) -> (usize, usize) {
    let data = everybody.first().map_or_else(|| server.data(), |person| person.data().to_path_buf());
    let mut mailroom = Mailroom::of(&data);
    let files = mailroom.look();
    for (name, letter) in before {
        let now = files.get(name).unwrap_or_else(|| panic!("the letter {name} is gone"));
        assert_eq!(now.message_id, letter.message_id, "{name} went out again under another Message-ID");
    }
    // 20261122T100000Z-000001-confirm.eml
    let number_of = |name: &str| name.split('-').nth(1).and_then(|number| number.parse::<i64>().ok());
    let rows = query(
        "
        select
            outbox.id, outbox.kind, outbox.message_id, people.address,
            outbox.sent_at is not null and outbox.last_error is null as sent
        from outbox
        join people on people.id = outbox.person_id
        ",
    )
    .fetch_all(&mut *database)
    .await
    .expect("the outbox is there");
    let mut by_number: HashMap<i64, &Letter> = HashMap::new();
    let mut ids = BTreeSet::new();
    for (name, letter) in files {
        let number = number_of(name).unwrap_or_else(|| panic!("{name} has no number"));
        assert!(by_number.insert(number, letter).is_none(), "letter {number} is there under two names");
        assert!(ids.insert(letter.message_id.as_str()), "{} is there twice: {name}", letter.message_id);
    }
    let mut confirmations: HashMap<String, usize> = HashMap::new();
    for row in &rows {
        let (number, kind, address): (i64, String, String) =
            (row.get("id"), row.get("kind"), row.get("address"));
        if row.get::<i64, _>("sent") == 0 {
            continue;
        }
        let letter = by_number
            .get(&number)
            .unwrap_or_else(|| panic!("letter {number} ({kind}) to {address} was sent and is not there"));
        assert_eq!(letter.message_id, row.get::<String, _>("message_id"), "letter {number} ({kind})");
        assert_eq!(letter.to, address, "letter {number} ({kind})");
        if kind == "confirm" {
            *confirmations.entry(address).or_default() += 1;
        }
    }
    for person in everybody {
        for act in person.acts.iter().filter(|act| act.acknowledged) {
            let Deed::Adds(title) = &act.deed else { continue };
            let listing =
                person.listings.iter().find(|listing| listing.title == *title).expect("it is known");
            assert_eq!(
                confirmations.get(&listing.email),
                Some(&1),
                "letters that ask {} to confirm",
                listing.email
            );
        }
    }
    // Each handing over is a line on the console; a file that is written again keeps its name and its Message-ID.
    let handed_over = server.said().lines().filter(|line| line.starts_with("A letter for ")).count();
    (files.len(), handed_over.saturating_sub(files.len()))
}
