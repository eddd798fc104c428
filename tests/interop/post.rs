//! Letters of every sort, as programs of others read them: Python's own reader finds no fault, dkimpy finds every signature
//! good, and a letter with a calendar tells the same as the feed. And the power goes while letters are on their way.

use std::{collections::BTreeMap, env, fs, path::Path, process::Command, time::Duration};

use serde_json::Value;
use sqlx::{Connection as _, SqliteConnection, query, query_scalar, sqlite::SqliteConnectOptions};
use tests::{
    fixtures::{EVENING, MONTHLY_CAFE, but},
    house::{House, link_in},
    kept_letters,
    mail_server::MailServer,
    outside::{self, Missing, on_this_machine},
    power_cuts::Dice,
    server_process::ServerProcess,
};

const FAY: &str = "fay@example.org";

/// A house that signs with this key, in which letters of many sorts were sent.
async fn with_letters(key: &Path) -> House {
    let key = key.to_str().expect("a plain name");
    let settings = [("mail_from", "cuppa@example.org"), ("dkim_key", key), ("dkim_selector", "cuppa")];
    let house = House::with_settings(&settings).await;
    for rhythm in ["instant", "weekly"] {
        let visitor = house.visitor();
        let form = visitor.reads("/follow").await.hidden("form_key");
        house.waits(20).await;
        let email = if rhythm == "instant" { FAY } else { "gus+cups@example.org" };
        let fields =
            [("form_key", form.as_str()), ("email", email), ("what", "everything"), ("rhythm", rhythm)];
        visitor.posts("/follow", &fields).await;
        house.delivers().await;
        let page = visitor.reads(&link_in(&house.newest_letter(email), "/follow/")).await;
        visitor.presses(&page, "Confirm").await;
    }
    house.publishes(&but(EVENING, &[("title", "Café 茶 \u{1f375} ünd ein sehr langer Titel, der über mehr als eine Zeile geht\r\nBcc: eve@example.org")])).await;
    house.publishes(MONTHLY_CAFE).await;
    house
        .adds_and_confirms(&but(EVENING, &[("email", "cleo@xn--bcher-kva.example"), ("title", "Another")]))
        .await;
    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    moderator.fills_and_presses(&queue, "Reject", &[("reason", "It is listed\r\n.\r\ntwice.")]).await;
    house.delivers().await;
    let private = link_in(&house.newest_letter("ana@example.org"), "/manage/");
    let form = house.visitor().reads(&format!("{private}/edit")).await;
    let changes = [("start_time", "17:30"), ("place_name", "Elm Hall")];
    house.visitor().saves(&form, "Save the changes", &changes).await;
    house.waits(700).await;
    let page = house.visitor().reads(&private).await;
    house.visitor().fills_and_presses(&page, "Cancel it", &[("cancel_reason", "Ana is ill.")]).await;
    house.delivers().await;
    let page = house.visitor().reads(&private).await;
    house.visitor().presses(&page, "Take it off the site").await;
    house.visitor().posts("/sign-in", &[("email", "ben@example.org")]).await;
    house.visitor().posts("/resend", &[("email", FAY)]).await;
    house.delivers().await;
    house.desk.clock.pass(jiff::SignedDuration::from_hours(8 * 24));
    server::follows::write_digests(&house.desk).await.expect("weekly letters");
    house.delivers().await;
    house
}

/// What other programs say of all letters of a house.
fn letters_of(house: &House) -> Result<Vec<Value>, Missing> {
    let server::letters::post::Post::Memory(mailbox) = &house.desk.post else { unreachable!("in memory") };
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    for (number, letter) in mailbox.lock().expect("nobody panicked over it").iter().enumerate() {
        fs::write(folder.path().join(format!("{number:04}.eml")), &letter.raw).expect("a file");
    }
    read_by_others(folder.path(), &house.desk.signer.record().expect("it signs").text)
}

/// What other programs say of all letters in a folder, in the order of their names.
fn read_by_others(folder: &Path, record: &str) -> Result<Vec<Value>, Missing> {
    let output = Command::new(outside::tool("venv/bin/python")?)
        .arg("-B")
        .arg(outside::root().join("tests/interop/letters.py"))
        .arg(folder)
        .arg(record)
        .output()
        .map_err(|cause| Missing(format!("Python could not be started: {cause}")))?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8(output.stdout).expect("UTF-8");
    Ok(printed.lines().map(|line| serde_json::from_str(line).expect("JSON lines")).collect())
}

/// Keys as OpenSSL makes them.
fn openssl(folder: &Path, words: &[&str]) -> Result<std::path::PathBuf, Missing> {
    let file = folder.join("key.pem");
    let output = Command::new(outside::installed("openssl")?).args(words).arg("-out").arg(&file).output();
    assert!(output.is_ok_and(|output| output.status.success()), "openssl {words:?}");
    Ok(file)
}

async fn every_letter_is_good(key: &[&str]) {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let Some(key) = on_this_machine(openssl(folder.path(), key)) else { return };
    let house = with_letters(&key).await;
    let Some(letters) = on_this_machine(letters_of(&house)) else { return };
    assert!(letters.len() >= 20, "only {} letters", letters.len());
    let mut lists = 0;
    for letter in &letters {
        is_good(letter);
        lists += usize::from(letter["list"] == true);
    }
    assert!(lists >= 5, "letters of lists are among them: {lists}");
    let with_calendars: Vec<&Value> =
        letters.iter().filter(|letter| !letter["events"].as_array().expect("events").is_empty()).collect();
    assert!(with_calendars.len() >= 5, "only {} with a calendar", with_calendars.len());
    let told =
        |status: &str| with_calendars.iter().filter(|letter| letter["events"][0]["status"] == status).count();
    assert!(told("CANCELLED") >= 1 && told("CONFIRMED") >= 2, "{with_calendars:?}");
    let sequences: Vec<i64> =
        with_calendars.iter().filter_map(|letter| letter["events"][0]["sequence"].as_i64()).collect();
    assert!(sequences.iter().any(|number| *number > 0), "later letters have higher numbers: {sequences:?}");
    println!("{} letters, {lists} of lists, {} with a calendar", letters.len(), with_calendars.len());
}

/// Python's reader finds no fault in it, it is signed well with all that must be, and nobody is invited to anything.
fn is_good(letter: &Value) {
    assert_eq!(letter["defects"], Value::Array(Vec::new()), "{letter}");
    assert!(letter["longest"].as_u64().expect("a number") <= 998, "{letter}");
    assert_eq!(letter["valid"], true, "{letter}");
    assert_eq!(letter["changed"], false, "what was changed on the way is noticed: {letter}");
    let signed: Vec<&str> =
        letter["signed"].as_array().expect("names").iter().filter_map(Value::as_str).collect();
    for name in ["from", "to", "subject", "date", "message-id", "list-unsubscribe", "list-unsubscribe-post"] {
        assert!(signed.contains(&name), "{name} is not signed: {letter}");
    }
    for method in letter["methods"].as_array().expect("methods") {
        assert_eq!(method, "PUBLISH", "{letter}");
    }
}

/// The journeys cause every kind of letter there is, and keep one of each.
#[test]
fn a_letter_of_every_kind_is_good() {
    let folder = outside::target().join("letters");
    let record = fs::read_to_string(folder.join(kept_letters::RECORD))
        .map_err(|_| Missing("letters of every kind: `cargo xtask test journeys` keeps them".to_owned()));
    let Some(record) = on_this_machine(record) else { return };
    let Some(letters) = on_this_machine(read_by_others(&folder, &record)) else { return };
    letters.iter().for_each(is_good);
    let kinds: Vec<String> = fs::read_dir(&folder)
        .expect("the folder is there")
        .filter_map(|file| Some(file.ok()?.file_name().to_str()?.strip_suffix(".eml")?.replace('_', "-")))
        .collect();
    let none: Vec<&str> =
        kinds_named().into_iter().filter(|kind| !kinds.iter().any(|kept| kept == kind)).collect();
    assert!(none.is_empty(), "no journey causes these letters: {none:?}");
    println!("{} letters, one of each kind", letters.len());
}

/// Every kind that moderators and followers are told the name of.
fn kinds_named() -> Vec<&'static str> {
    include_str!("../../server/src/words/en-GB/post.ftl")
        .lines()
        .filter_map(|line| line.strip_prefix("letter-kind-")?.split_once(" =").map(|(kind, _)| kind))
        .collect()
}

#[tokio::test]
async fn every_letter_is_signed_well_by_an_rsa_key() {
    every_letter_is_good(&["genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"]).await;
}

#[tokio::test]
async fn every_letter_is_signed_well_by_an_ed25519_key() {
    every_letter_is_good(&["genpkey", "-algorithm", "ed25519"]).await;
}

/// So many letters are on their way in each round.
const LETTERS: i64 = 40;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_power_goes_while_letters_are_on_their_way_and_none_is_lost_or_comes_thrice() {
    let rounds: i64 = env::var("POST_KILLS").ok().and_then(|said| said.parse().ok()).unwrap_or(8);
    let mail = MailServer::start().await;
    let settings = [
        ("CUPPA_SMTP_URL", mail.url.as_str()),
        ("CUPPA_MAIL_FROM", "cuppa@example.org"),
        ("CUPPA_LOG", "warn"),
    ];
    let Some(mut server) = on_this_machine(ServerProcess::with_settings(&settings).await) else { return };
    server.kill_nine();
    let mut dice = Dice::new(7);
    for round in 0..rounds {
        queue(&server.data(), round).await;
        let before = mail.taken().len();
        server.serve().await;
        let mut again = tokio::time::interval(Duration::from_millis(1));
        // Somewhere between the first of them and most of them, and a little later.
        let enough = before + 1 + dice.below(30);
        while mail.taken().len() < enough {
            again.tick().await;
        }
        for _ in 0..dice.below(8) {
            again.tick().await;
        }
        server.kill_nine();
    }
    server.serve().await;
    let mut again = tokio::time::interval(Duration::from_millis(20));
    while waiting(&server.data()).await > 0 {
        again.tick().await;
    }
    let mut seen: BTreeMap<String, i64> = BTreeMap::new();
    for letter in mail.taken() {
        let id = letter.raw.lines().find_map(|line| line.strip_prefix("Message-ID: "));
        *seen.entry(id.expect("a name").to_owned()).or_default() += 1;
    }
    let doubled = seen.values().filter(|times| **times > 1).count();
    println!("{rounds} power cuts, {} letters, {doubled} came twice", seen.len());
    assert_eq!(i64::try_from(seen.len()).ok(), Some(rounds * LETTERS), "each came, under one name");
    assert!(seen.values().all(|times| *times <= 2), "{seen:?}");
}

async fn opened(data: &Path) -> SqliteConnection {
    let file =
        SqliteConnectOptions::new().filename(data.join("cuppa.sqlite")).busy_timeout(Duration::from_secs(20));
    SqliteConnection::connect_with(&file).await.expect("the database opens")
}

/// Letters that have something to say whenever they go out, each to somebody else.
async fn queue(data: &Path, round: i64) {
    let mut database = opened(data).await;
    for number in 0..LETTERS {
        let address = format!("p{round}-{number}@example.org");
        query("insert into people (address, created_at) values (?, unixepoch())")
            .bind(&address)
            .execute(&mut database)
            .await
            .expect("somebody");
        query(
            "insert into outbox (kind, person_id, cause, message_id, written_at, due_at)
             select 'codes-made', id, ?1, '<' || ?1 || '>', unixepoch(), unixepoch() from people where address = ?1",
        )
        .bind(&address)
        .execute(&mut database)
        .await
        .expect("a letter");
    }
    database.close().await.expect("it closes");
}

async fn waiting(data: &Path) -> i64 {
    let mut database = opened(data).await;
    let waiting = query_scalar("select count(*) from outbox where sent_at is null and failed_at is null")
        .fetch_one(&mut database)
        .await
        .expect("the outbox is there");
    database.close().await.expect("it closes");
    waiting
}
