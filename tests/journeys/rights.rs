//! What everybody may do about what is kept of them: have it all, and be erased, so that nothing is left in any file.

use axum::http::StatusCode;
use data_encoding::BASE64;
use image::{DynamicImage, ImageFormat};
use server::{
    letters::post::Post,
    people::Address,
    retention::{self, Lasts, Thing},
    rights::{self, EraseError},
    words::{Language, Words},
};
use sqlx::{
    AssertSqlSafe, Connection as _, SqliteConnection, query, query_scalar, sqlite::SqliteConnectOptions,
};
use tests::{
    fixtures::{EVENING, HIDDEN, MONTHLY_CAFE, but},
    forms,
    house::{House, Page, Visitor, link_in},
};

/// As it is typed, and as mail servers know it.
const TYPED: &str = "Rosa.Lind+tea@bücher.example";
const ROSA: &str = "Rosa.Lind+tea@xn--bcher-kva.example";
const ANA: &str = "ana@example.org";
const BEN: &str = "ben@example.org";
const CARA: &str = "cara@example.org";
const VI: &str = "vi@example.org";
const DANA: &str = "dana@example.org";
const DAY: i64 = 24 * 60 * 60;

/// What only she wrote where all can look for it.
const FINDABLE: &[&str] = &["marigold", "waxcap", "redwing"];

/// What nobody may find afterwards: her address, what she calls herself, and what she wrote. None of it is in the web address
/// of a page that was public: those are kept, as the page says, so that they never lead to something else.
const HERS: &[&str] = &[
    ROSA,
    "bücher.example",
    "Redwing",
    "Marigold evening",
    "Quillback Row",
    "meet.example.org/quillback",
    "Quibbling",
    "Waxcap",
    "redwing@example.net",
    "Thistledown",
];

fn words() -> Words {
    Words::of(Language::default())
}

async fn database(house: &House) -> SqliteConnection {
    let file = SqliteConnectOptions::new().filename(house.desk.settings.data.join("cuppa.sqlite"));
    SqliteConnection::connect_with(&file).await.expect("the database opens")
}

async fn count(house: &House, statement: &'static str) -> i64 {
    query_scalar(statement).fetch_one(&mut database(house).await).await.expect("a number")
}

/// Which of these words stand in the database, in the log beside it, or in a letter that is a file, however written down.
fn found(house: &House, all: &[&'static str]) -> Vec<&'static str> {
    let data = &house.desk.settings.data;
    let mut files = vec![data.join("cuppa.sqlite"), data.join("cuppa.sqlite-wal")];
    if let Ok(folder) = std::fs::read_dir(data.join("mail")) {
        files.extend(folder.map(|file| file.expect("a file").path()));
    }
    let bytes: Vec<u8> = files
        .iter()
        .flat_map(|file| std::fs::read(file).unwrap_or_default())
        .map(|byte| byte.to_ascii_lowercase())
        .collect();
    let has = |text: &[u8]| bytes.windows(text.len()).any(|part| part == text);
    all.iter()
        .filter(|word| {
            let lower = word.to_lowercase();
            // Base64 of what stands somewhere in a text, at each of three places, without its edges.
            let hidden = (0..3).any(|before| {
                let text = format!("{}{word}", "x".repeat(before));
                let code = BASE64.encode(text.as_bytes()).to_ascii_lowercase();
                let inner = code.get(4..code.len().saturating_sub(4)).unwrap_or_default();
                inner.len() > 6 && has(inner.as_bytes())
            });
            let quoted = lower.replace('=', "=3d").replace('ü', "=c3=bc");
            let percent: String = url::form_urlencoded::byte_serialize(lower.as_bytes()).collect();
            let spelt = [lower, quoted, percent.to_lowercase(), percent.to_lowercase().replace('+', "%20")];
            spelt.iter().any(|text| has(text.as_bytes())) || hidden
        })
        .copied()
        .collect()
}

/// Which of these words can be dug out of the indexes of words: they keep each with what it begins with in common with the
/// word before it left out.
async fn indexed(house: &House, all: &[&'static str]) -> Vec<&'static str> {
    let mut open = database(house).await;
    let mut found = Vec::new();
    for word in all {
        let known: i64 = query_scalar(
            "select (select count(*) from found_terms where term = ?1)
                 + (select count(*) from spelt_terms where term = ?1)
                 + (select count(*) from term_spellings where term = ?1)
                 + (select count(*) from listing_words where listing_words match ?1)",
        )
        .bind(word)
        .fetch_one(&mut open)
        .await
        .expect("the indexes are read");
        let parts: Vec<Vec<u8>> = query_scalar(
            "select block from listing_words_data union all select block from term_spellings_data",
        )
        .fetch_all(&mut open)
        .await
        .expect("the parts of the indexes");
        let end = word.as_bytes().get(2..).expect("a long word");
        if known > 0 || parts.iter().any(|part| part.windows(end.len()).any(|bytes| bytes == end)) {
            found.push(*word);
        }
    }
    found
}

/// A moderator releases a listing, and goes on watching whoever sent it.
async fn approves(house: &House, slug: &str) {
    let moderator = house.moderator().await;
    moderator.posts("/moderate/approvals", &[("slug", slug), ("watch", "1")]).await;
    house.delivers().await;
    assert_eq!(house.visitor().reads(&format!("/events/{slug}")).await.status, StatusCode::OK, "{slug}");
}

/// Adds a listing of hers; gives the path of its private page.
async fn adds(house: &House, title: &str, more: &[(&str, &str)]) -> String {
    let fields = but(EVENING, &[("title", title), ("email", ROSA), ("group_name", "")]);
    house.adds_and_confirms(&but(&fields, more)).await;
    let slug = title.to_lowercase().replace(' ', "-");
    let letters = house.mailbox(ROSA);
    let letter = letters.iter().rfind(|letter| letter.plain.contains("/manage/")).expect("a private link");
    assert!(letter.plain.contains(title), "{slug}: {}", letter.plain);
    link_in(letter, "/manage/")
}

async fn edits(house: &House, manage: &str, changes: &[(&str, &str)]) {
    let form = house.visitor().reads(&format!("{manage}/edit")).await;
    let saved = house.visitor().saves(&form, "Save the changes", changes).await;
    assert!(saved.status.is_redirection() || saved.status == StatusCode::OK, "{}", saved.text());
    house.delivers().await;
}

async fn shows_picture(house: &House, manage: &str) {
    let mut bytes = Vec::new();
    let grey = DynamicImage::ImageLuma8(image::GrayImage::from_pixel(60, 40, image::Luma([90])));
    grey.write_to(&mut std::io::Cursor::new(&mut bytes), ImageFormat::Png).expect("a picture is written");
    let text = house.visitor().reads(&format!("{manage}/edit")).await.text();
    let form = forms::on(&text).into_iter().find(|form| form.button == "Save the changes").expect("a form");
    let form = form.with("image_alt", "Redwing pours.");
    let file = Some(("image", "redwing.png", bytes.as_slice()));
    let saved = house.visitor().posts_with_file(&form.action, &form.typed(), file).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    house.delivers().await;
}

/// Asks somebody to look after a listing with her, who says yes.
async fn shares(house: &House, manage: &str, with: &str) {
    let page = house.visitor().reads(&format!("{manage}/holders")).await;
    house.visitor().fills_and_presses(&page, "Send the letter", &[("email", with)]).await;
    house.delivers().await;
    let own = link_in(&house.newest_letter(with), "/manage/");
    let page = house.visitor().reads(&own).await;
    house.visitor().presses(&page, "Yes, I look after it").await;
}

/// Somebody asks for what a listing hides, and says yes in the letter.
async fn asks(house: &House, slug: &str, typed: &[(&str, &str)]) {
    let form = house.visitor().reads(&format!("/ask/{slug}")).await;
    house.desk.clock.pass(jiff::SignedDuration::from_secs(20));
    let sent = house.visitor().fills_and_presses(&form, "Send my question", typed).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.words());
    house.delivers().await;
    let address = if typed.contains(&("email", TYPED)) { ROSA } else { VI };
    let page = house.visitor().reads(&link_in(&house.newest_letter(address), "/asked/")).await;
    house.visitor().presses(&page, "Confirm").await;
    house.delivers().await;
}

async fn follows(house: &House, fields: &[(&str, &str)], confirms: bool) {
    let form = house.visitor().reads("/follow").await;
    house.desk.clock.pass(jiff::SignedDuration::from_secs(20));
    let key = form.hidden("form_key");
    let mut all = vec![("form_key", key.as_str()), ("email", TYPED)];
    all.extend_from_slice(fields);
    let asked = house.visitor().posts("/follow", &all).await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.text());
    house.delivers().await;
    if confirms {
        let page = house.visitor().reads(&link_in(&house.newest_letter(ROSA), "/follow/")).await;
        house.visitor().presses(&page, "Confirm").await;
    }
}

/// Rosa does everything that one can do here.
async fn lives(house: &House) -> Visitor<'_> {
    house.publishes(EVENING).await;
    house.publishes(HIDDEN).await;
    // Hers, seen by all, with a hidden address, words that she took back, and somebody who could go on with it.
    let hidden = [
        ("address", "9 Quillback Row"),
        ("address_visibility", "on_request"),
        ("attendance", "hybrid"),
        ("online_url", "https://meet.example.org/quillback"),
        ("contact_public", "Redwing"),
        ("description", "Ask for Redwing, who brings Waxcap soup."),
    ];
    let marigold = adds(house, "Marigold evening", &hidden).await;
    approves(house, "marigold-evening").await;
    edits(house, &marigold, &[("summary", "Waxcap stew as well.")]).await;
    shows_picture(house, &marigold).await;
    shares(house, &marigold, BEN).await;
    // One that lives on with Cara.
    let soup = adds(house, "Soup together", &[("start_date", "2026-12-10")]).await;
    approves(house, "soup-together").await;
    shares(house, &soup, CARA).await;
    edits(house, &soup, &[("speaker", "Redwing")]).await;
    edits(house, &soup, &[("speaker", "")]).await;
    // One that was rejected, and that she asked about; one that is off the site; one that waits; one nobody confirmed.
    let plain = adds(house, "Thistledown walk", &[("start_date", "2026-12-11")]).await;
    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    moderator.fills_and_presses(&queue, "Reject", &[("reason", "It is not for here.")]).await;
    house.delivers().await;
    let page = house.visitor().reads(&plain).await;
    house.visitor().fills_and_presses(&page, "Ask again", &[("appeal", "Quibbling is not selling.")]).await;
    let off = adds(house, "Late night", &[("start_date", "2026-12-12")]).await;
    approves(house, "late-night").await;
    let page = house.visitor().reads(&off).await;
    house.visitor().fills_and_presses(&page, "Take it off the site", &[("reason", "Redwing is away.")]).await;
    house.delivers().await;
    adds(house, "Redwing waits", &[("start_date", "2026-12-13")]).await;
    house.adds(&but(EVENING, &[("title", "Thistledown talk"), ("email", TYPED)])).await;
    // What she follows, in every rhythm; one that she never confirmed.
    follows(house, &[("what", "everything"), ("rhythm", "instant")], true).await;
    follows(house, &[("what", "search"), ("q", "thistledown"), ("rhythm", "weekly")], true).await;
    follows(house, &[("what", "tag"), ("tag", "naloxone"), ("rhythm", "daily")], true).await;
    let next = [("what", "listing"), ("slug", "tea-and-talk"), ("rhythm", "next-date"), ("ahead", "24")];
    follows(house, &next, true).await;
    follows(house, &[("what", "tag"), ("tag", "redwing"), ("rhythm", "weekly")], false).await;
    // Signed in, with a name for it, codes on paper, and a new address that waits.
    house.waits(11 * 60).await;
    let rosa = house.signs_in(ROSA).await;
    let page = rosa.reads("/me/codes").await;
    rosa.presses(&page, "Make new codes").await;
    rosa.posts("/me/address", &[("email", "redwing@example.net")]).await;
    let page = rosa.reads("/me/sessions").await;
    rosa.fills_and_presses(&page, "Save the name", &[("name", "Redwing's phone")]).await;
    // A group of her own, one that goes on with Dana, and a name that others use.
    rosa.posts("/me/groups/new", &[("name", "Evening friends"), ("about", "Quibbling, with Redwing.")]).await;
    rosa.posts("/me/groups/new", &[("name", "Tea circle"), ("about", "We pour.")]).await;
    rosa.posts("/me/groups/tea-circle/members", &[("email", DANA)]).await;
    house.delivers().await;
    let page = house.visitor().reads(&link_in(&house.newest_letter(DANA), "/invited/")).await;
    house.visitor().presses(&page, "Accept").await;
    let claim = [("name", "Hope Street Union"), ("claim", "Quibbling about names, Redwing.")];
    rosa.posts("/me/groups/new", &claim).await;
    house.delivers().await;
    // She looks after Ana's evening, too, and has changed it.
    let ana = link_in(&house.mailbox(ANA).into_iter().rfind(has_manage).expect("a link"), "/manage/");
    let page = house.visitor().reads(&format!("{ana}/holders")).await;
    house.visitor().fills_and_presses(&page, "Send the letter", &[("email", TYPED)]).await;
    house.delivers().await;
    let own = link_in(&house.newest_letter(ROSA), "/manage/");
    let page = house.visitor().reads(&own).await;
    house.visitor().presses(&page, "Yes, I look after it").await;
    edits(house, &own, &[("summary", "Open to everybody, with biscuits.")]).await;
    // She asks for an address that is hidden, and somebody asks her for hers, which she answers.
    asks(house, "union-social", &[("email", TYPED), ("name", "Redwing"), ("words", "Is there Waxcap soup?")])
        .await;
    asks(house, "marigold-evening", &[("email", VI), ("name", "Vi"), ("words", "Is Redwing there?")]).await;
    let page = house.visitor().reads(&format!("{marigold}/requests")).await;
    let answer = [("answer", "both"), ("reply", "Ring at Thistledown’s.")];
    house.visitor().fills_and_presses(&page, "Answer", &answer).await;
    house.delivers().await;
    // A visitor reports what she lists, and a letter to her was given up, as the server put it.
    let form = house.visitor().reads("/flag/marigold-evening").await;
    house.desk.clock.pass(jiff::SignedDuration::from_secs(10));
    let note = [("reason", "other"), ("note", "Redwing never came.")];
    house.visitor().fills_and_presses(&form, "Send it", &note).await;
    house.delivers().await;
    let mut open = database(house).await;
    query(
        "update outbox set failed_at = sent_at, sent_at = null, ended_why = 'refused', last_error = ?1
         where id = (
             select max(outbox.id) from outbox join people on people.id = outbox.person_id where people.address = ?2
         )",
    )
    .bind(format!("550 <{ROSA}> no"))
    .bind(ROSA)
    .execute(&mut open)
    .await
    .expect("a letter was given up");
    let prints = house.desk.key.fingerprint(ROSA);
    query("insert into suppressions (fingerprint, why, since) values (?, 'complaint', 0)")
        .bind(prints)
        .execute(&mut open)
        .await
        .expect("she gets no letters");
    rosa
}

fn has_manage(letter: &server::letters::post::Delivered) -> bool {
    letter.plain.contains("/manage/")
}

/// Every letter as a file, as where there is no mail server; and some to her and about her as mail programs write them down.
fn letters_in_files(house: &House) {
    let folder = house.desk.settings.data.join("mail");
    std::fs::create_dir_all(&folder).expect("a folder");
    let Post::Memory(mailbox) = &house.desk.post else { panic!("letters are kept in memory") };
    for (number, letter) in mailbox.lock().expect("nobody panicked").iter().enumerate() {
        std::fs::write(folder.join(format!("{number}.eml")), &letter.raw).expect("a letter is written");
    }
    let lower = ROSA.to_lowercase();
    let coded = BASE64.encode(format!("Ask {ROSA}, she knows.").as_bytes());
    let (one, two) = ROSA.split_at(12);
    let letters = [
        ("to", format!("To: {lower}\r\nSubject: Hello\r\n\r\nHello.\r\n")),
        ("folded", format!("To: \"Ros\"\r\n <{ROSA}>\r\nSubject: Hello\r\n\r\nHello.\r\n")),
        (
            "quoted",
            format!(
                "To: {BEN}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nAsk {one}=\r\n{two}.\r\n"
            ),
        ),
        (
            "coded",
            format!(
                "To: {BEN}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n{coded}\r\n"
            ),
        ),
        ("another", format!("To: {BEN}\r\nSubject: Hello\r\n\r\nHello, Ben.\r\n")),
    ];
    for (name, letter) in letters {
        std::fs::write(folder.join(format!("{name}.eml")), letter).expect("a letter is written");
    }
}

async fn erases(rosa: &Visitor<'_>, more: &[(&str, &str)]) -> Page {
    let page = rosa.reads("/me/erasure").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    rosa.fills_and_presses(&page, "Erase me for good", more).await
}

#[tokio::test]
async fn of_somebody_who_did_everything_nothing_is_left_in_any_file() {
    let house = House::empty().await;
    let rosa = lives(&house).await;
    letters_in_files(&house);
    house.desk.db.empty_log().await.expect("the log is emptied");
    assert_eq!(indexed(&house, FINDABLE).await, FINDABLE, "all of it is found before");
    assert_eq!(count(&house, "select count(*) from pictures").await, 1);
    let before: Vec<&str> = HERS.iter().copied().filter(|word| *word != "bücher.example").collect();
    assert_eq!(found(&house, &before), before, "all of it is there before");

    // What happens is told first.
    let page = rosa.reads("/me/erasure").await;
    for told in [
        "Marigold evening",
        "Soup together",
        "ben@example.org goes on with it",
        "Nobody saw it.",
        "Evening friends: nobody else is in it",
        "Tea circle: the member who has been in it longest owns it",
        "The 5 things that you follow",
        "Your link to one listing that you look after",
        "30 days at most",
    ] {
        assert!(page.mentions(told), "no “{told}” in {}", page.text());
    }
    // Without the word nothing happens, and what was chosen stays chosen.
    let refused = erases(&rosa, &[("word", "yes"), ("listing-marigold-evening", "erase")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.mentions("Nothing is erased yet"), "{}", refused.text());
    assert!(refused.text().contains(r#"value="erase" checked"#), "{}", refused.text());

    let done = erases(&rosa, &[("word", " erase "), ("listing-marigold-evening", "erase")]).await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.text());
    assert!(done.mentions("You are erased") && !done.mentions("Sign out"), "{}", done.text());
    assert!(done.header("set-cookie").contains("Max-Age=0"), "{}", done.header("set-cookie"));
    assert_eq!(found(&house, HERS), [""; 0], "nothing of it is left");
    assert_eq!(indexed(&house, FINDABLE).await, [""; 0], "nor in any index");
    assert_eq!(count(&house, "select count(*) from pictures").await, 0);
    let letters = std::fs::read_dir(house.desk.settings.data.join("mail")).expect("a folder");
    let left: Vec<_> = letters.map(|file| file.expect("a letter").file_name()).collect();
    assert!(left.iter().any(|name| name == "another.eml"), "a letter that is not about her stays: {left:?}");
    assert!(left.len() > 5, "and those about others: {left:?}");
    assert_eq!(rosa.reads("/me").await.status, StatusCode::FORBIDDEN, "nobody is signed in");

    // What was public is gone, and calendars are told so, but not what it was.
    assert_eq!(house.visitor().reads("/events/marigold-evening").await.status, StatusCode::GONE);
    let feed = house.visitor().reads("/whats-on.ics").await;
    assert!(
        feed.mentions("STATUS:CANCELLED") && feed.mentions("SUMMARY:Cancelled: Taken off this site"),
        "{}",
        feed.text()
    );
    // What Cara has goes on with her, and she is told; Ana's keeps what it says; Dana owns the circle.
    house.delivers().await;
    assert_eq!(house.visitor().reads("/events/soup-together").await.status, StatusCode::OK);
    let manage = link_in(&house.newest_letter(CARA), "/manage/");
    edits(&house, &manage, &[("summary", "With bread.")]).await;
    assert!(house.visitor().reads("/events/soup-together").await.mentions("With bread."));
    assert!(house.visitor().reads("/events/tea-and-talk").await.mentions("with biscuits"));
    house.waits(11 * 60).await;
    let dana = house.signs_in(DANA).await;
    assert!(dana.reads("/me/groups/tea-circle").await.has_button("Close the group"));
    let told = house.mailbox(ROSA).len();
    // Moderators see what they decided, and the file was written anew.
    let moderator = house.moderator().await;
    assert_eq!(moderator.reads("/moderate/log").await.status, StatusCode::OK);
    assert_eq!(moderator.reads("/moderate").await.status, StatusCode::OK);
    assert_eq!(rights::wipe(&house.desk).await.expect("it is written anew"), 1);
    assert_eq!(rights::wipe(&house.desk).await.expect("once"), 0);
    assert_eq!(found(&house, HERS), [""; 0]);
    assert_eq!(house.desk.db.faults().await.expect("it is read"), Vec::<String>::new());
    assert_eq!(house.desk.db.orphans().await.expect("it is read"), Vec::<String>::new());
    // When every feed has told it, the rest goes as well; nobody was written to.
    house.desk.clock.pass(jiff::SignedDuration::from_secs(91 * DAY));
    retention::forget(&house.desk).await.expect("what is over is forgotten");
    assert_eq!(count(&house, "select count(*) from erased_listings").await, 0);
    retention::forget(&house.desk).await.expect("what is over is forgotten");
    assert_eq!(count(&house, "select count(*) from nobody").await, 0);
    assert_eq!(house.mailbox(ROSA).len(), told);
    assert_eq!(house.mailbox("nobody").len(), 0);
    assert_eq!(house.visitor().reads("/events/marigold-evening").await.status, StatusCode::NOT_FOUND);
    house.delivers().await;
}

#[tokio::test]
async fn of_an_erased_listing_only_its_times_are_left_in_any_table() {
    let house = House::empty().await;
    let rosa = lives(&house).await;
    erases(&rosa, &[("word", "ERASE"), ("listing-marigold-evening", "erase")]).await;
    house.delivers().await;
    let mut open = database(&house).await;
    let tables: Vec<String> = query_scalar(
        "select sqlite_schema.name
         from sqlite_schema
         join pragma_table_info(sqlite_schema.name) as columns
         where sqlite_schema.type = 'table' and columns.name = 'listing_id'
         order by sqlite_schema.name",
    )
    .fetch_all(&mut open)
    .await
    .expect("the tables");
    assert!(tables.len() > 30, "only {} tables", tables.len());
    let mut left = Vec::new();
    for table in &tables {
        let statement = format!(
            "select count(*) from {table} where listing_id in (select listing_id from erased_listings)"
        );
        let rows: i64 = query_scalar(AssertSqlSafe(statement)).fetch_one(&mut open).await.expect("a number");
        if rows > 0 {
            left.push(table.clone());
        }
    }
    // When it was, that it is gone, what was decided, and the letters that tell of it.
    let may = [
        "decisions",
        "erased_listings",
        "follows",
        "listing_stamps",
        "news",
        "occurrences",
        "outbox",
        "schedules",
        "slugs",
        "withdrawals",
        "write_up_decisions",
    ];
    left.retain(|table| !may.contains(&table.as_str()));
    assert_eq!(left, Vec::<String>::new());
    // What nobody did here is not forgotten in the trigger either; these hold nothing but times.
    let trigger: String = query_scalar("select sql from sqlite_schema where name = 'listing_erased'")
        .fetch_one(&mut open)
        .await
        .expect("the trigger");
    let times = ["added_dates", "endings", "skipped_dates"];
    for table in tables.iter().map(String::as_str) {
        let is_told = [format!("from {table} where"), format!("update {table} set")]
            .iter()
            .any(|line| trigger.contains(line.as_str()));
        assert!(is_told || may.contains(&table) || times.contains(&table), "listing_erased forgets {table}");
    }
}

#[tokio::test]
async fn everything_that_is_kept_is_in_the_file_and_nothing_of_others() {
    let house = House::empty().await;
    let rosa = lives(&house).await;
    assert!(rosa.reads("/me").await.mentions("Download all that is kept about you"));
    let file = rosa.reads("/me/kept").await;
    assert_eq!(file.status, StatusCode::OK);
    assert!(file.header("content-disposition").starts_with("attachment"));
    assert_eq!(file.header("cache-control"), "no-store");
    for word in HERS.iter().filter(|word| !["bücher.example"].contains(word)) {
        assert!(file.text().contains(word), "no {word}");
    }
    for other in [ANA, BEN, CARA, DANA, VI, "secret@example.org", "mo@example.org", "never came"] {
        assert!(!file.text().contains(other), "{other} is another's");
    }
    let kept = file.json();
    assert_eq!(kept["address"], ROSA);
    assert_eq!(kept["listings"].as_array().expect("listings").len(), 6);
    assert_eq!(kept["follows"].as_array().expect("follows").len(), 5);
    assert_eq!(kept["groups"].as_array().expect("groups").len(), 2);
    assert_eq!(kept["codes_on_paper"].as_array().expect("codes").len(), 8);
    assert!(kept["letters"].as_array().is_some_and(|letters| letters.len() > 10));
    assert_eq!(house.visitor().reads("/me/kept").await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn nobody_is_left_without_a_moderator_or_a_contact() {
    let house = House::empty().await;
    let moderator = house.moderator().await;
    let page = moderator.reads("/me/erasure").await;
    assert!(page.mentions("You are the only moderator") && !page.has_button("Erase me for good"));
    let refused = moderator.posts("/me/erasure", &[("word", "ERASE")]).await;
    assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text());
    house.moderator_called("mia@example.org").await;
    let erased = moderator.posts("/me/erasure", &[("word", "ERASE")]).await;
    assert!(erased.mentions("You are erased"), "{}", erased.text());
    assert_eq!(found(&house, &["mo@example.org"]), [""; 0]);
}

#[tokio::test]
async fn what_names_its_organiser_is_handed_to_nobody() {
    let house = House::empty().await;
    house.publishes(&but(MONTHLY_CAFE, &[("contact_public", "Ben@Example.org")])).await;
    let manage = link_in(&house.newest_letter(BEN), "/manage/");
    shares(&house, &manage, CARA).await;
    house.waits(11 * 60).await;
    let ben = house.signs_in(BEN).await;
    let page = ben.reads("/me/erasure").await;
    assert!(
        page.mentions("It says your email address") && !page.mentions("goes on with it"),
        "{}",
        page.text()
    );
    // Nor can it be asked for by hand.
    let slug = "listing-leeds-harm-reduction-cafe";
    let refused = ben.posts("/me/erasure", &[("word", "erase"), (slug, "holder-3")]).await;
    assert!(refused.mentions("has changed. Look again"), "{}", refused.text());
    ben.posts("/me/erasure", &[("word", "erase")]).await;
    assert_eq!(found(&house, &[BEN]), [""; 0]);
}

#[tokio::test]
async fn a_listing_goes_to_the_group_of_its_organiser_and_to_none_that_only_lends_its_name() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.waits(11 * 60).await;
    let ana = house.signs_in(ANA).await;
    ana.posts("/me/groups/new", &[("name", "Hope Street Union")]).await;
    let own = "/me/groups/hope-street-union";
    ana.posts(&format!("{own}/members"), &[("email", DANA)]).await;
    house.delivers().await;
    let page = house.visitor().reads(&link_in(&house.newest_letter(DANA), "/invited/")).await;
    house.visitor().presses(&page, "Accept").await;
    house.publishes(&but(EVENING, &[("title", "Soup together"), ("email", DANA)])).await;
    house.publishes(&but(EVENING, &[("title", "Bread"), ("email", BEN)])).await;
    ana.posts(&format!("{own}/listings/bread/acceptance"), &[]).await;
    assert_eq!(count(&house, "select count(*) from namings where accepted_how = 'said'").await, 1);

    house.waits(11 * 60).await;
    let dana = house.signs_in(DANA).await;
    assert!(dana.reads("/me/erasure").await.mentions("Hope Street Union goes on with it"));
    let ben = house.signs_in(BEN).await;
    let page = ben.reads("/me/erasure").await;
    assert!(page.mentions("Bread") && !page.mentions("goes on with it"), "{}", page.text());
    let refused = ben.posts("/me/erasure", &[("word", "erase"), ("listing-bread", "group")]).await;
    assert!(refused.mentions("has changed. Look again"), "{}", refused.text());
    erases(&ben, &[("word", "erase")]).await;
    erases(&dana, &[("word", "erase")]).await;
    house.delivers().await;
    assert_eq!(house.visitor().reads("/events/bread").await.status, StatusCode::GONE);
    assert_eq!(house.visitor().reads("/events/soup-together").await.status, StatusCode::OK);
    assert!(ana.reads("/me").await.mentions("Soup together"), "it is Ana's now");
    assert_eq!(found(&house, &[BEN, DANA]), [""; 0]);
}

#[tokio::test]
async fn an_address_goes_also_where_others_asked_for_it_and_where_it_was_somebodys_once() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.publishes(MONTHLY_CAFE).await;
    house.waits(11 * 60).await;
    // Ben wants letters at Ana's address, which she never confirms; and at Cara's, which he does.
    let ben = house.signs_in(BEN).await;
    ben.posts("/me/address", &[("email", CARA)]).await;
    house.delivers().await;
    let page = house.visitor().reads(&link_in(&house.newest_letter(CARA), "/new-address/")).await;
    house.visitor().presses(&page, "Confirm").await;
    house.waits(11 * 60).await;
    let cara = house.signs_in(CARA).await;
    cara.posts("/me/address", &[("email", "ANA@example.org")]).await;
    house.delivers().await;
    let ana = house.signs_in(ANA).await;
    assert_eq!(found(&house, &[ANA, BEN]), [ANA, BEN]);

    erases(&ana, &[("word", "erase")]).await;
    assert_eq!(found(&house, &[ANA]), [""; 0]);
    let before = Address::parse("Ben@example.org").expect("an address");
    assert!(
        rights::erase_address(&house.desk, &before, words()).await.expect("it is erased"),
        "it was there"
    );
    assert_eq!(found(&house, &[BEN]), [""; 0]);
    assert!(cara.reads("/me").await.mentions("Leeds Harm Reduction Café"), "what is Cara's stays hers");
    house.delivers().await;
}

#[tokio::test]
async fn whoever_runs_the_site_erases_an_address_and_what_others_look_after_lives_on() {
    let house = House::empty().await;
    let path = house.publishes(MONTHLY_CAFE).await;
    let manage = link_in(&house.newest_letter(BEN), "/manage/");
    shares(&house, &manage, CARA).await;
    let ben = Address::parse(BEN).expect("an address");
    assert!(rights::erase_address(&house.desk, &ben, words()).await.expect("he is erased"));
    house.delivers().await;
    assert_eq!(house.visitor().reads(&path).await.status, StatusCode::OK);
    assert_eq!(found(&house, &[BEN]), [""; 0]);
    assert!(!rights::erase_address(&house.desk, &ben, words()).await.expect("twice is once"));
    house.moderator().await;
    let mo = Address::parse("mo@example.org").expect("an address");
    let refused = rights::erase_address(&house.desk, &mo, words()).await;
    assert!(matches!(refused, Err(EraseError::Refused(_))), "{refused:?}");
}

#[tokio::test]
async fn an_owner_has_what_is_kept_about_a_group_and_erases_it() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.waits(11 * 60).await;
    let ana = house.signs_in(ANA).await;
    let typed = [("name", "Hope Street Union"), ("about", "Waxcap tea."), ("site", "hope.example.org")];
    ana.posts("/me/groups/new", &typed).await;
    let own = "/me/groups/hope-street-union";
    ana.posts(&format!("{own}/members"), &[("email", DANA)]).await;
    house.delivers().await;
    let file = ana.reads(&format!("{own}/kept")).await;
    assert_eq!(file.json()["about"], "Waxcap tea.");
    assert_eq!(file.json()["members"].as_array().expect("parts").len(), 2);
    assert!(!file.text().contains(DANA) && file.text().contains("Tea and talk"), "{}", file.text());
    let page = ana.reads(own).await;
    let refused = ana.fills_and_presses(&page, "Erase this group", &[("word", "no")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text());
    let erased = ana.fills_and_presses(&page, "Erase this group", &[("word", "erase")]).await;
    assert!(erased.mentions("The group is erased"), "{}", erased.text());
    assert_eq!(found(&house, &["Waxcap", "https://hope.example.org", DANA]), [""; 0]);
    assert_eq!(house.visitor().reads("/events/tea-and-talk").await.status, StatusCode::OK, "it stays hers");
    // Nobody else gets the name.
    let again = ana.posts("/me/groups/new", &typed).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", again.text());
}

#[tokio::test]
async fn the_privacy_page_prints_the_table_that_the_program_forgets_by() {
    let house = House::empty().await;
    let page = house.visitor().reads("/privacy").await;
    for kept in retention::TABLE {
        let told = kept.told(words());
        for sentence in [told.what, told.long, told.why] {
            assert!(page.words().contains(&sentence), "{:?}: {sentence}", kept.thing);
        }
    }
    for way in ["/me/kept", "/me/erasure", "/resend", "https://ico.org.uk/"] {
        assert!(page.text().contains(way), "no {way}");
    }
}

#[tokio::test]
async fn letters_that_are_files_and_safety_copies_go_after_thirty_days() {
    let house = House::empty().await;
    let data = &house.desk.settings.data;
    let now = std::time::UNIX_EPOCH
        + std::time::Duration::from_secs(house.desk.clock.timestamp().as_second().unsigned_abs());
    for folder in ["mail", "before-migration"] {
        std::fs::create_dir_all(data.join(folder)).expect("a folder");
        for (name, days) in [("old", 31), ("young", 29)] {
            let file = std::fs::File::create(data.join(folder).join(name)).expect("a file");
            let then = now - std::time::Duration::from_secs(days * 24 * 60 * 60);
            file.set_modified(then).expect("its time is set");
        }
    }
    retention::forget(&house.desk).await.expect("what is over is forgotten");
    for folder in ["mail", "before-migration"] {
        assert!(!data.join(folder).join("old").exists(), "{folder}");
        assert!(data.join(folder).join("young").exists(), "{folder}");
    }
}

/// What begins to be kept at `?1`, for `?2` seconds, and how much of it there is.
type Planted = (&'static [&'static str], &'static str);

/// How to plant something of a kind by the listing, the people and the calendar of [`a_house_with_a_little`]; none where
/// nothing is forgotten by a clock, or where it is a file or in memory.
fn planted(thing: Thing) -> Option<Planted> {
    let planted: Planted = match thing {
        Thing::UnconfirmedListings => (
            &["update listings set created_at = ?1 where slug = 'bread'"],
            "select count(*) from listings where slug = 'bread'",
        ),
        Thing::Pictures => (
            &[
                "insert into pictures (digest, bytes, width, height, created_at) values ('a', x'00', 1, 1, ?1)",
            ],
            "select count(*) from pictures",
        ),
        Thing::Tombstones => (
            &[
                "insert into people (address, created_at) values ('nobody', ?1)",
                "insert into nobody (id, person_id) select 1, id from people where address = 'nobody'",
                "insert into erased_listings (listing_id, called, erased_at) values (1, 'Gone', ?1)",
            ],
            "select count(*) from erased_listings join listings on listings.id = erased_listings.listing_id",
        ),
        Thing::TakenAwayDates => (
            &[
                "insert into added_dates (listing_id, starts, ends, uid, added_at)
                 values (1, '2026-12-09T18:00:00', '2026-12-09T20:00:00', 'a', ?1)",
                "insert into skipped_dates (listing_id, original, skipped_at) values (1, '2026-12-09T18:00:00', ?1)",
            ],
            "select count(*) from added_dates",
        ),
        Thing::Questions => (
            &["insert into questions (listing_id, original, asked_at) values (1, '2026-12-08T18:00:00', ?1)"],
            "select count(*) from questions",
        ),
        Thing::UnconfirmedFollows => (
            &["insert into follows (person_id, what, target, rhythm, hour, time_zone, asked_at)
               values (1, 'everything', '', 'weekly', 9, 'Europe/London', ?1)"],
            "select count(*) from follows",
        ),
        Thing::Askers => (
            &[
                "insert into askers (listing_id, fingerprint, times, since, last_at) values (1, zeroblob(32), 1, ?1, ?1)",
            ],
            "select count(*) from askers",
        ),
        Thing::Letters => (&["update outbox set sent_at = ?1"], "select count(*) from outbox"),
        Thing::News => (
            &[
                "delete from news",
                "insert into news (listing_id, kind, happened_at, due_at) values (1, 'new', ?1, ?1)",
            ],
            "select count(*) from news",
        ),
        Thing::RestingAddresses => (
            &[
                "insert into suppressions (fingerprint, why, since, ends_at) values (zeroblob(32), 'unsteady', ?1, ?1 + ?2)",
            ],
            "select count(*) from suppressions",
        ),
        Thing::Returns => (
            &["insert into returns (fingerprint, letter_id, returned_at) values (zeroblob(32), 1, ?1)"],
            "select count(*) from returns",
        ),
        Thing::SignInLinks => (
            &["insert into sign_ins (person_id, asked_at, expires_at) values (1, ?1, ?1 + ?2)"],
            "select count(*) from sign_ins where asked_at = expires_at - 24 * 60 * 60",
        ),
        Thing::Sessions => {
            (&["update sessions set begun_at = ?1, expires_at = ?1 + ?2"], "select count(*) from sessions")
        }
        Thing::NewAddresses => (
            &["insert into address_changes (person_id, address, asked_at, expires_at)
               values (1, 'new@example.org', ?1, ?1 + ?2)"],
            "select count(*) from address_changes",
        ),
        Thing::OldAddresses => (
            &["insert into address_changes (person_id, address, asked_at, expires_at, done_at, before)
               values (1, 'ana@example.org', ?1, ?1, ?1, 'old@example.org')"],
            "select count(*) from address_changes",
        ),
        Thing::Asked => (
            &["insert into link_holders (listing_id, person_id, since) values (1, 2, ?1)"],
            "select count(*) from link_holders",
        ),
        Thing::ClaimWords => (
            &[
                "insert into claims (key, name, person_id, about, claimed_at, verdict, decided_at)
                 values ('a', 'A', 1, 'Soup', ?1, 'rejected', ?1)",
                "insert into claim_words (claim_id, words) select id, 'Words' from claims",
            ],
            "select count(*) from claims left join claim_words on claim_words.claim_id = claims.id
             where claims.about <> '' or claim_words.words <> ''",
        ),
        Thing::Networks => (
            &["insert into held_networks (listing_id, network, since) values (1, x'00', ?1)"],
            "select count(*) from held_networks",
        ),
        Thing::Flags => (
            &["insert into flags (listing_id, reason, note, form_key, flagged_at, settled_at)
               values (1, 'other', 'Words', 'a', ?1, ?1)"],
            "select count(*) from flags",
        ),
        Thing::Remarks => (
            &["insert into remarks (listing_id, words, written_at) values (1, 'Words', ?1)"],
            "select count(*) from remarks",
        ),
        Thing::Attentions => (
            &["insert into attentions (listing_id, by_person_id, since) values (1, 2, ?1)"],
            "select count(*) from attentions",
        ),
        Thing::PutAside => (
            &[
                "update acts set acted_at = ?1",
                "insert into decided_proposals (decision_id, id, listing_id, fields, proposed_at)
                 select id, 1, listing_id, '{}', ?1 from decisions where listing_id = 1 limit 1",
            ],
            "select count(*) from decided_proposals",
        ),
        Thing::Erasures => {
            (&["insert into erasures (erased_at, wiped_at) values (?1, ?1)"], "select count(*) from erasures")
        }
        Thing::Listings
        | Thing::Places
        | Thing::Versions
        | Thing::WriteUps
        | Thing::Calendars
        | Thing::LookedThrough
        | Thing::Addresses
        | Thing::Follows
        | Thing::Requests
        | Thing::LetterFiles
        | Thing::Suppressions
        | Thing::Codes
        | Thing::Holders
        | Thing::Groups
        | Thing::Appeals
        | Thing::Log
        | Thing::Rights
        | Thing::SafetyCopies
        | Thing::Backups => return None,
    };
    Some(planted)
}

/// Ana's evening is public by a moderator who is signed in, and somebody never confirmed another.
async fn a_house_with_a_little() -> House {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.adds(&but(EVENING, &[("title", "Bread"), ("email", BEN)])).await;
    house
}

#[tokio::test]
async fn every_row_of_the_table_has_its_job_and_its_time() {
    // In memory, by its own tests; with the date it is about, by those of asking; files, by the test above; and what only
    // whoever runs the site can remove.
    let by_others =
        [Thing::LookedThrough, Thing::Requests, Thing::LetterFiles, Thing::SafetyCopies, Thing::Backups];
    let mut tried = 0;
    for kept in retention::TABLE {
        let Lasts::For(seconds) = kept.lasts else {
            assert!(planted(kept.thing).is_none(), "{:?} goes by no clock", kept.thing);
            continue;
        };
        let Some((plants, left)) = planted(kept.thing) else {
            assert!(by_others.contains(&kept.thing), "{:?} is tried nowhere", kept.thing);
            continue;
        };
        let house = a_house_with_a_little().await;
        let began = house.desk.clock.timestamp().as_second();
        let mut open = database(&house).await;
        for plant in plants {
            query(*plant).bind(began).bind(seconds).execute(&mut open).await.expect(plant);
        }
        for (after, is_there) in [(seconds - 60, true), (120, false)] {
            house.desk.clock.pass(jiff::SignedDuration::from_secs(after));
            retention::forget(&house.desk).await.expect("what is over is forgotten");
            let there = count(&house, left).await > 0;
            assert_eq!(there, is_there, "{:?}, {after} seconds on", kept.thing);
        }
        house.delivers().await;
        tried += 1;
    }
    assert!(tried > 20, "only {tried} rows were tried");
}

#[tokio::test]
async fn what_nothing_needs_any_more_goes_at_the_next_round() {
    let house = a_house_with_a_little().await;
    let mut open = database(&house).await;
    for plant in [
        "insert into people (address, created_at) values ('stranger@example.org', 0)",
        "insert into places (slug, name, time_zone, shared, created_at)
         values ('empty-room', 'The empty room', 'Europe/London', 0, 0)",
    ] {
        query(plant).execute(&mut open).await.expect(plant);
    }
    retention::forget(&house.desk).await.expect("what is over is forgotten");
    assert_eq!(count(&house, "select count(*) from people where address like 'stranger%'").await, 0);
    assert_eq!(count(&house, "select count(*) from places where slug = 'empty-room'").await, 0);
    assert!(count(&house, "select count(*) from people").await > 1, "whoever is needed stays");
    assert!(count(&house, "select count(*) from places").await > 0, "so does where something meets");
    house.delivers().await;
}
