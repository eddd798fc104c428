//! Earlier versions: every change leaves one, they are read in words, and one press goes back.

use axum::http::StatusCode;
use image::{DynamicImage, ImageFormat};
use server::{
    ids::PersonId,
    listings::history::{self, OF_CALENDARS_MOST, VERSIONS_MOST},
};
use sqlx::{Connection as _, SqliteConnection};
use tests::{
    fixtures::{EVENING, HIDDEN, MONTHLY_CAFE},
    house::{House, Page, link_in},
};

/// The path of the private page of the newest listing of an address.
fn manage(house: &House, address: &str) -> String {
    link_in(&house.newest_letter(address), "/manage/")
}

async fn saves(house: &House, page: &Page, button: &str, changes: &[(&str, &str)]) -> Page {
    let saved = house.visitor().saves(page, button, changes).await;
    house.delivers().await;
    saved
}

/// Changes the whole form.
async fn edits(house: &House, private: &str, changes: &[(&str, &str)]) -> Page {
    let form = house.visitor().reads(&format!("{private}/edit")).await;
    let saved = saves(house, &form, "Save the changes", changes).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    house.visitor().reads(saved.header("location")).await
}

async fn version(house: &House, private: &str, number: u32) -> Page {
    house.visitor().reads(&format!("{private}/history/{number}")).await
}

async fn goes_back(house: &House, private: &str, number: u32) -> Page {
    let page = version(house, private, number).await;
    let done = house.visitor().presses(&page, "Go back to this version").await;
    house.delivers().await;
    done
}

/// Publishes a listing whose organiser is watched; gives the path of its private page.
async fn watched(house: &House, fields: &[(&str, &str)]) -> String {
    house.adds_and_confirms(fields).await;
    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    moderator.saves(&queue, "Approve", &[("watch", "1")]).await;
    house.delivers().await;
    let email = fields.iter().find(|(name, _)| *name == "email").expect("an address").1;
    manage(house, email)
}

/// The database of a house, looked at from outside.
async fn database(house: &House) -> SqliteConnection {
    let file = house.desk.settings.data.join("cuppa.sqlite");
    SqliteConnection::connect(&format!("sqlite://{}", file.display())).await.expect("the file opens")
}

/// Notes every row that a listing is read from and that is written without a version after it.
struct Watcher(SqliteConnection);

impl Watcher {
    async fn over(house: &House) -> Self {
        let mut database = database(house).await;
        let mut script =
            "create table unversioned (listing_id integer not null, what text not null) strict;".to_owned();
        let words = "title, summary, description, attendance, time_zone, place_id, address_visibility, \
                     online_url, online_url_public, group_name, contact_public, cost, picture_digest, \
                     picture_alt";
        for (table, id, of) in [
            ("listings", "id", format!("update of {words}")),
            ("schedules", "listing_id", "insert".into()),
            ("schedules", "listing_id", "update of starts, ends, all_day, time_zone, rule".into()),
            ("date_changes", "listing_id", "insert".into()),
            ("date_changes", "listing_id", "update".into()),
            ("date_changes", "listing_id", "delete".into()),
            ("continuations", "listing_id", "insert".into()),
            ("added_dates", "listing_id", "insert".into()),
            ("skipped_dates", "listing_id", "insert".into()),
            ("skipped_dates", "listing_id", "delete".into()),
            ("endings", "listing_id", "insert".into()),
            ("endings", "listing_id", "delete".into()),
            ("cancellations", "listing_id", "insert".into()),
            ("cancellations", "listing_id", "delete".into()),
        ] {
            let act = of.split(' ').next().unwrap_or_default();
            let row = if act == "delete" { "old" } else { "new" };
            script += &format!(
                "create trigger watch_{table}_{act} after {of} on {table} begin
                     insert into unversioned values ({row}.{id}, '{act} {table}');
                 end;"
            );
        }
        script += "create trigger watch_versions after insert on versions begin
                       delete from unversioned where listing_id = new.listing_id;
                   end;";
        sqlx::raw_sql(sqlx::AssertSqlSafe(script)).execute(&mut database).await.expect("triggers are made");
        Self(database)
    }

    /// What was written without a version since.
    async fn sees(&mut self) -> Option<String> {
        sqlx::query_scalar("select what from unversioned limit 1")
            .fetch_optional(&mut self.0)
            .await
            .expect("rows")
    }

    async fn versions(&mut self) -> i64 {
        sqlx::query_scalar("select count(*) from versions").fetch_one(&mut self.0).await.expect("a number")
    }
}

/// A page behind the private link, a button on it, and what is typed there.
type Act = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

#[tokio::test]
async fn no_writer_forgets_a_version() {
    let house = House::empty().await;
    house.publishes(MONTHLY_CAFE).await;
    let private = manage(&house, "ben@example.org");
    let mut watcher = Watcher::over(&house).await;
    let mut before = 0;
    let acts: &[Act] = &[
        ("/edit", "Save the changes", &[("summary", "Tea, cake and toast.")]),
        ("/edit", "Save the changes", &[("place_name", "Elm Hall")]),
        ("/edit", "Save the changes", &[("address_visibility", "area")]),
        ("/edit", "Save the changes", &[("start_time", "19:00"), ("end_time", "21:00")]),
        ("/dates/2026-12-03", "Save this date", &[("date_title", "Naloxone, with Sam")]),
        ("/dates/2027-01-07", "Cancel this date", &[("cancel_reason", "The heating is broken.")]),
        ("/dates/2027-01-07", "It takes place after all", &[]),
        ("", "Leave these days out", &[("left_out", "4 February 2027")]),
        ("", "Put it back", &[]),
        ("", "Add this date", &[("start_date", "2027-02-20"), ("start_time", "11:00")]),
        ("/dates/2027-04-01", "End the series after this date", &[]),
        ("", "Let the series go on", &[]),
        ("", "Cancel all dates", &[("cancel_reason", "")]),
        ("", "It takes place after all", &[]),
        ("/history/1", "Go back to this version", &[]),
    ];
    for (ending, button, changes) in acts {
        house.waits(700).await;
        let page = house.visitor().reads(&format!("{private}{ending}")).await;
        let done = saves(&house, &page, button, changes).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{button}: {}", done.text());
        assert_eq!(watcher.sees().await, None, "{button} leaves no version");
        let now = watcher.versions().await;
        assert!(now > before, "{button} leaves no version");
        before = now;
        house.visitor().reads(&private).await;
    }
    let list = house.visitor().reads(&format!("{private}/history")).await;
    assert_eq!(list.status, StatusCode::OK);
    assert!(list.mentions("This is what it says now."), "{}", list.text());
    // Every one of them can be read.
    for number in 1..=u32::try_from(before).expect("a few") {
        let page = version(&house, &private, number).await;
        assert_eq!(page.status, StatusCode::OK, "{number}");
    }
}

#[tokio::test]
async fn what_changed_is_told_in_words_and_one_press_goes_back() {
    let house = House::empty().await;
    let path = house.publishes(EVENING).await;
    let private = manage(&house, "ana@example.org");
    let empty = house.visitor().reads(&format!("{private}/history")).await;
    assert!(empty.mentions("Nobody has changed this listing"), "{}", empty.text());
    assert!(house.visitor().reads(&private).await.mentions("See earlier versions"));

    edits(
        &house,
        &private,
        &[
            ("description", "Come as you are.\n\n**Soup** is free."),
            ("start_time", "19:00"),
            ("end_time", "21:30"),
            ("access", "step_free"),
            ("cost", "donation"),
        ],
    )
    .await;
    let list = house.visitor().reads(&format!("{private}/history")).await;
    for words in
        ["Version 2", "Version 1", "Changed by its organiser", "Written by its organiser", "10\u{a0}am"]
    {
        assert!(list.mentions(words), "no {words} in {}", list.text());
    }
    assert!(!list.mentions("ana@example.org"), "nobody is named");
    let page = version(&house, &private, 2).await;
    for words in [
        "When it meets",
        "Tuesday 8\u{a0}December 2026, 6\u{a0}pm to 8\u{a0}pm",
        "Tuesday 8\u{a0}December 2026, 7\u{a0}pm to 9:30\u{a0}pm",
        "<del>",
        "taken out:",
        "Cake",
        "<ins>",
        "put in:",
        "Soup",
    ] {
        assert!(page.mentions(words), "no {words} in {}", page.text());
    }
    assert!(!page.has_button("Go back to this version"), "it stands there now");

    let done = goes_back(&house, &private, 1).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    assert!(house.visitor().reads(done.header("location")).await.mentions("Done. It says again"));
    let shown = house.visitor().reads(&path).await;
    assert!(shown.mentions("Cake") && !shown.mentions("Soup"), "{}", shown.text());
    assert!(shown.mentions("6\u{a0}pm to 8\u{a0}pm"));
    let third = version(&house, &private, 3).await;
    assert!(third.mentions("Its organiser went back to version 1"), "{}", third.text());

    // A double press changes nothing more, and going back can be undone by going back.
    let again = goes_back(&house, &private, 2).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    assert!(house.visitor().reads(&path).await.mentions("Soup"));
    let page = version(&house, &private, 1).await;
    let first = house.visitor().presses(&page, "Go back to this version").await;
    let second = house.visitor().presses(&page, "Go back to this version").await;
    house.delivers().await;
    assert_eq!((first.status, second.status), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER));
    assert!(house.visitor().reads(second.header("location")).await.mentions("Nothing was different"));
    assert_eq!(version(&house, &private, 6).await.status, StatusCode::NOT_FOUND);
    for wrong in ["0", "99", "x", "-1"] {
        let page = house.visitor().reads(&format!("{private}/history/{wrong}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{wrong}");
    }
}

#[tokio::test]
async fn all_that_was_said_of_a_series_comes_back() {
    let house = House::empty().await;
    let path = house.publishes(MONTHLY_CAFE).await;
    let private = manage(&house, "ben@example.org");
    let page = house.visitor().reads(&format!("{private}/dates/2027-01-07")).await;
    saves(&house, &page, "Cancel this date", &[("cancel_reason", "The heating is broken.")]).await;
    let page = house.visitor().reads(&private).await;
    saves(&house, &page, "Leave these days out", &[("left_out", "4 February 2027")]).await;
    let page = house.visitor().reads(&private).await;
    saves(&house, &page, "Add this date", &[("start_date", "2027-02-20"), ("start_time", "11:00")]).await;
    house.waits(700).await;
    let feed =
        async || house.visitor().reads("/cafes.json").await.json()["items"][0]["_cuppa"]["dates"].clone();
    let before = feed().await;
    let uids = async || {
        let text = house.visitor().reads("/cafes.ics").await.text();
        let mut uids: Vec<String> =
            text.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect();
        uids.sort();
        uids.dedup();
        uids
    };
    let known = uids().await;

    let form = house.visitor().reads(&format!("{private}/edit")).await;
    let asked =
        saves(&house, &form, "Save the changes", &[("start_date", "2026-12-08"), ("repeats", "weekly")])
            .await;
    let saved = saves(&house, &asked, "Yes, save it like this", &[]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    assert_ne!(feed().await, before);
    let page = version(&house, &private, 5).await;
    for words in
        ["First Thursday of every month", "Every Tuesday", "The date of Thursday 7\u{a0}January 2027"]
    {
        assert!(page.mentions(words), "no {words} in {}", page.text());
    }
    let done = goes_back(&house, &private, 4).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    assert_eq!(feed().await, before, "the dates are as they were");
    assert_eq!(uids().await, known, "calendars know them by the same names");
    assert!(house.visitor().reads(&path).await.mentions("The heating is broken."));

    // Back to where the extra date never was: whoever has it in a calendar is told.
    let added = |text: &str| text.replace("\r\n ", "").contains("20270220T110000");
    let done = goes_back(&house, &private, 3).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let calendar = house.visitor().reads("/cafes.ics").await.text();
    assert!(added(&calendar) && calendar.contains("STATUS:CANCELLED"), "{calendar}");
    assert!(version(&house, &private, 7).await.mentions("There is no date."));
    assert_eq!(goes_back(&house, &private, 4).await.status, StatusCode::SEE_OTHER);
    assert_eq!(feed().await, before);
}

#[tokio::test]
async fn a_return_that_meets_an_edit_shows_both() {
    let house = House::empty().await;
    let path = house.publishes(EVENING).await;
    let private = manage(&house, "ana@example.org");
    edits(&house, &private, &[("title", "Coffee and talk")]).await;
    let mine = version(&house, &private, 1).await;
    edits(&house, &private, &[("summary", "With biscuits.")]).await;
    let met = house.visitor().presses(&mine, "Go back to this version").await;
    assert_eq!(met.status, StatusCode::CONFLICT);
    for words in ["Somebody else changed this meanwhile", "With biscuits.", "Coffee and talk", "Tea and talk"]
    {
        assert!(met.mentions(words), "no {words} in {}", met.text());
    }
    assert!(house.visitor().reads(&path).await.mentions("With biscuits."), "nothing is lost unseen");
    let done = house.visitor().presses(&met, "Go back to this version").await;
    house.delivers().await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let page = house.visitor().reads(&path).await;
    assert!(page.mentions("Tea and talk") && !page.mentions("With biscuits."), "{}", page.text());
}

#[tokio::test]
async fn a_return_waits_for_a_moderator_where_an_edit_would() {
    let house = House::empty().await;
    let private = watched(&house, MONTHLY_CAFE).await;
    let path = "/cafes/leeds-harm-reduction-cafe";
    edits(&house, &private, &[("title", "Leeds Café")]).await;
    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    moderator.presses(&queue, "Approve").await;
    house.delivers().await;
    let page = house.visitor().reads(&private).await;
    saves(&house, &page, "Leave these days out", &[("left_out", "4 February 2027")]).await;
    assert!(version(&house, &private, 2).await.mentions("let through by a moderator"));

    let done = goes_back(&house, &private, 1).await;
    assert!(house.visitor().reads(done.header("location")).await.mentions("A moderator looks"));
    let shown = house.visitor().reads(path).await;
    assert!(shown.mentions("Leeds Café"), "everybody sees what was there");
    // Whoever writes on meanwhile still wants the dates of then.
    edits(&house, &private, &[("cost_note", "Bring a cup")]).await;
    let queue = moderator.reads("/moderate").await;
    assert!(queue.mentions("Leeds Harm Reduction Café"), "{}", queue.text());
    assert!(queue.mentions("The date of Thursday 4\u{a0}February 2027"), "{}", queue.text());
    moderator.presses(&queue, "Approve").await;
    house.delivers().await;
    let shown = house.visitor().reads(path).await;
    assert!(shown.mentions("Leeds Harm Reduction Café") && shown.mentions("Bring a cup"), "{}", shown.text());
    assert!(house.visitor().reads(&private).await.mentions("/dates/2027-02-04"), "the dates came along");

    // What is called off is so at once.
    let page = house.visitor().reads(&private).await;
    saves(&house, &page, "Cancel all dates", &[("cancel_reason", "Ben is ill.")]).await;
    let page = house.visitor().reads(&private).await;
    saves(&house, &page, "It takes place after all", &[]).await;
    let page = version(&house, &private, 5).await;
    assert!(page.mentions("No, it is cancelled. Ben is ill."), "{}", page.text());
    goes_back(&house, &private, 5).await;
    assert!(house.visitor().reads(path).await.mentions("Ben is ill."));
}

#[tokio::test]
async fn a_moderator_goes_back_with_a_note() {
    let house = House::empty().await;
    let path = house.publishes(EVENING).await;
    let private = manage(&house, "ana@example.org");
    edits(&house, &private, &[("title", "Buy my pans")]).await;
    let moderator = house.moderator().await;
    let list = moderator.reads("/moderate/listings/tea-and-talk/history").await;
    assert!(list.mentions("Version 2") && !list.has_button("Forget all earlier versions"));
    let page = moderator.reads("/moderate/listings/tea-and-talk/history/1").await;
    let refused = moderator.saves(&page, "Go back to this version", &[("note", "")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let done = moderator.saves(&refused, "Go back to this version", &[("note", "No adverts, please.")]).await;
    house.delivers().await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    assert!(moderator.reads(done.header("location")).await.mentions("You changed “Tea and talk”"));
    assert!(house.visitor().reads(&path).await.mentions("Tea and talk"));
    let letter = house.newest_letter("ana@example.org");
    assert!(letter.plain.contains("No adverts, please."), "{}", letter.plain);
    assert!(version(&house, &private, 3).await.mentions("A moderator went back to version 1"));
}

#[tokio::test]
async fn pictures_of_versions_are_kept_and_shown_to_those_who_may_see_them() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let private = manage(&house, "ana@example.org");
    let mut bytes = Vec::new();
    let grey = DynamicImage::ImageLuma8(image::GrayImage::from_pixel(60, 40, image::Luma([90])));
    grey.write_to(&mut std::io::Cursor::new(&mut bytes), ImageFormat::Png).expect("a picture is written");
    let form = house.visitor().reads(&format!("{private}/edit")).await;
    let text = form.text();
    let form =
        tests::forms::on(&text).into_iter().find(|form| form.button == "Save the changes").expect("a form");
    let form = form.with("image_alt", "A grey cup");
    let file = Some(("image", "cup.png", bytes.as_slice()));
    let saved = house.visitor().posts_with_file(&form.action, &form.typed(), file).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    house.delivers().await;
    edits(&house, &private, &[("image_remove", "1")]).await;

    // Two days on, pictures that nobody shows are swept.
    house.waits(3 * 24 * 60 * 60).await;
    let mut outside = database(&house).await;
    let orphan =
        "insert into pictures (digest, bytes, width, height, created_at) values ('orphan', x'00', 1, 1, 0)";
    sqlx::query(orphan).execute(&mut outside).await.expect("a picture that nobody shows");
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let work = tokio::spawn(server::jobs::run(house.desk.clone(), stopped));
    let is_there = "select exists (select 1 from pictures where digest = 'orphan')";
    while sqlx::query_scalar::<_, bool>(is_there).fetch_one(&mut outside).await.expect("an answer") {
        tokio::task::yield_now().await;
    }
    stop.send(true).expect("the jobs listen");
    work.await.expect("the jobs end well");
    let page = version(&house, &private, 3).await;
    let text = page.words();
    let at = text.find("/pictures/").expect("the picture of before is shown");
    let address = text[at..].split('"').next().unwrap_or_default().to_owned();
    assert_eq!(house.visitor().reads(&address).await.status, StatusCode::OK, "{address}");
    let bare = address.split('?').next().unwrap_or_default();
    assert_eq!(house.visitor().reads(bare).await.status, StatusCode::NOT_FOUND, "nobody else sees it");
    let done = goes_back(&house, &private, 2).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    assert_eq!(house.visitor().reads(bare).await.status, StatusCode::OK, "everybody sees it again");

    // A picture that is gone is said, and the rest comes back.
    edits(&house, &private, &[("image_remove", "1"), ("title", "Tea")]).await;
    sqlx::query("delete from pictures").execute(&mut outside).await.expect("pictures are gone");
    let page = version(&house, &private, 2).await;
    assert!(page.mentions("The picture of then is not kept any more"), "{}", page.text());
    assert_eq!(goes_back(&house, &private, 2).await.status, StatusCode::SEE_OTHER);
    assert!(house.visitor().reads("/events").await.mentions("Tea and talk"));
}

#[tokio::test]
async fn what_was_hidden_is_in_versions_only_and_can_be_forgotten() {
    let house = House::empty().await;
    let shown: Vec<(&str, &str)> = tests::fixtures::but(
        HIDDEN,
        &[("address_visibility", "public"), ("online_url_public", "1"), ("repeats", "never")],
    );
    house.publishes(&shown).await;
    let private = manage(&house, "secret@example.org");
    edits(&house, &private, &[("address_visibility", "on_request"), ("online_url_public", "")]).await;
    edits(&house, &private, &[("summary", "A social.")]).await;
    for path in [
        "/",
        "/whats-on",
        "/events",
        "/events.ics",
        "/events.json",
        "/events.atom",
        "/api/v1/listings",
        "/api/v1/places",
        "/events/union-social",
        "/whats-on?q=lane",
        "/sitemap/1.xml",
        "/embed/events",
    ] {
        let page = house.visitor().reads(path).await;
        for secret in ["Secret Lane", "secret room", "SECR3T", "secret-room"] {
            assert!(!page.mentions(secret), "{path} tells {secret}");
        }
    }
    let list = house.visitor().reads(&format!("{private}/history")).await;
    assert!(list.mentions("You hide something now"), "{}", list.text());
    assert_eq!(list.header("cache-control"), "no-store");
    assert!(list.mentions("noindex"));
    let first = version(&house, &private, 1).await;
    assert!(first.mentions("Take care: something is hidden now"), "{}", first.text());
    for nobody in ["/moderate/listings/union-social/history", "/moderate/listings/union-social/history/1"] {
        assert_eq!(house.visitor().reads(nobody).await.status, StatusCode::FORBIDDEN, "{nobody}");
    }
    let refused =
        house.visitor().posts("/moderate/listings/union-social/history/1/return", &[("newest", "3")]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    for ending in ["history", "history/1"] {
        let page = house.visitor().reads(&format!("/manage/abcdefgh/{ending}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{ending}");
    }

    let done = house.visitor().presses(&list, "Forget all earlier versions").await;
    let page = house.visitor().reads(done.header("location")).await;
    assert!(
        page.mentions("gone for good") && page.mentions("No earlier version is kept."),
        "{}",
        page.text()
    );
    assert_eq!(version(&house, &private, 1).await.status, StatusCode::NOT_FOUND);
    let mut outside = database(&house).await;
    let left: i64 =
        sqlx::query_scalar("select count(*) from versions").fetch_one(&mut outside).await.expect("a number");
    assert_eq!(left, 1);
    assert!(house.visitor().reads("/events/union-social").await.mentions("A social."), "it stays as it is");
    // A number is never given twice.
    edits(&house, &private, &[("summary", "Another social.")]).await;
    assert_eq!(version(&house, &private, 4).await.status, StatusCode::OK);
    assert_eq!(version(&house, &private, 2).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn whoever_is_erased_takes_their_versions_along() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let private = manage(&house, "ana@example.org");
    edits(&house, &private, &[("summary", "One.")]).await;
    edits(&house, &private, &[("summary", "Two.")]).await;
    let mut outside = database(&house).await;
    let ana: i64 = sqlx::query_scalar("select id from people where address = 'ana@example.org'")
        .fetch_one(&mut outside)
        .await
        .expect("Ana is known");
    let mut tx = house.desk.db.write().await.expect("a change begins");
    history::forget_of_person(&mut tx, PersonId(ana)).await.expect("they are forgotten");
    tx.commit().await.expect("it is done");
    let left: i64 =
        sqlx::query_scalar("select count(*) from versions").fetch_one(&mut outside).await.expect("a number");
    assert_eq!(left, 0);
    assert!(house.visitor().reads(&private).await.mentions("Two."));
}

#[tokio::test]
async fn so_many_versions_are_kept_and_no_more() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let private = manage(&house, "ana@example.org");
    let count = u32::try_from(VERSIONS_MOST).expect("a few") + 3;
    for number in 0..count {
        let summary = format!("Words number {number}.");
        let form = house.visitor().reads(&format!("{private}/edit")).await;
        house.visitor().saves(&form, "Save the changes", &[("summary", &summary)]).await;
    }
    house.waits(700).await;
    let mut outside = database(&house).await;
    let left: i64 =
        sqlx::query_scalar("select count(*) from versions").fetch_one(&mut outside).await.expect("a number");
    assert_eq!(left, VERSIONS_MOST);
    let list = house.visitor().reads(&format!("{private}/history")).await;
    assert!(list.mentions(&format!("Version {}", count + 1)));
    assert_eq!(version(&house, &private, 4).await.status, StatusCode::NOT_FOUND);
    let oldest = version(&house, &private, 5).await;
    assert!(oldest.mentions("This is the oldest version that is kept"), "{}", oldest.text());
}

#[tokio::test]
async fn a_calendar_leaves_versions_and_only_a_few() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let private = manage(&house, "ana@example.org");
    let mut watcher = Watcher::over(&house).await;
    let calendar = |title: &str| {
        let lines = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Union//Cal//EN",
            "BEGIN:VEVENT",
            "UID:one@union",
            "DTSTAMP:20261101T120000Z",
            &format!("SUMMARY:{title}"),
            "DTSTART;TZID=Europe/London:20261210T180000",
            "DTEND;TZID=Europe/London:20261210T200000",
            "LOCATION:Elm House\\, 3 Park Row\\, Leeds",
            "END:VEVENT",
            "END:VCALENDAR",
        ];
        lines.join("\r\n") + "\r\n"
    };
    for number in 1..=OF_CALENDARS_MOST + 3 {
        let visitor = house.visitor();
        let text = calendar(&format!("Knitting number {number}"));
        let file = Some(("calendar", "union.ics", text.as_bytes()));
        let fields = [("mode", "once"), ("address", "")];
        let preview = visitor.posts_with_file(&format!("{private}/import"), &fields, file).await;
        let done = visitor.presses(&preview, "Bring them in").await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
        house.waits(700).await;
        // What is new has nothing before it.
        if number > 1 {
            assert_eq!(watcher.sees().await, None, "the calendar writes without a version");
            assert_eq!(watcher.versions().await, number.min(OF_CALENDARS_MOST));
        } else {
            sqlx::query("delete from unversioned").execute(&mut watcher.0).await.expect("rows go");
        }
    }
    let moderator = house.moderator().await;
    let list = moderator.reads("/moderate/listings/knitting-number-1/history").await;
    assert!(list.mentions("Changed by its calendar") && list.mentions("Version 8"), "{}", list.text());
}
