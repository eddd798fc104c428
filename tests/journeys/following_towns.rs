//! Following a town or a language by email: told of what is near by what everybody may know of where it is; asked which
//! town was meant; and nothing lost when a database from before learns it.

use std::path::Path;

use axum::http::StatusCode;
use pure::{points::Point, towns};
use server::db::Db;
use sqlx::{
    Connection as _, Row as _, SqliteConnection, migrate::Migrator, query, query_scalar,
    sqlite::SqliteConnectOptions,
};
use tests::{
    fixtures::{EVENING, HIDDEN, Typed, but},
    forms,
    house::{House, Page, link_in},
};

use crate::following::{FAY, asks, edits, follows, presses, subjects};

/// Fay follows Leeds, as it happens.
const LEEDS: &[Typed] =
    &[("email", FAY), ("what", "town"), ("where", "Leeds"), ("within", "25"), ("rhythm", "instant")];
const SEND: &str = "Ask for these letters";

/// The evening under another name in another town, known by the name of the town alone.
fn evening(title: &'static str, town: &'static str) -> Vec<Typed> {
    let known = [("place_name", ""), ("address", ""), ("postcode", ""), ("title", title), ("locality", town)];
    but(EVENING, &known)
}

/// What the forms of a page would send for a field.
fn stands(page: &Page, field: &str) -> Option<String> {
    let form = forms::on(&page.text()).into_iter().find(|form| form.button == SEND)?;
    form.fields.into_iter().find(|(name, _)| name == field).map(|(_, value)| value)
}

#[tokio::test]
async fn a_follower_of_leeds_is_told_of_bradford_and_not_of_liverpool() {
    let house = House::empty().await;
    follows(&house, LEEDS).await;
    house.publishes(&evening("Tea on the quay", "Liverpool")).await;
    house.publishes(&but(&evening("Online tea", "Leeds"), &[("attendance", "online")])).await;
    assert_eq!(subjects(&house).len(), 1, "what is far away or nowhere is not near: {:?}", subjects(&house));

    house.publishes(&but(&evening("Soup", "Bradford"), &[("email", "bo@example.org")])).await;
    let letter = house.newest_letter(FAY);
    assert_eq!(letter.subject, "New near Leeds");
    for words in ["There is something new near Leeds:", "Soup", "everything within 25\u{a0}km of Leeds"] {
        assert!(letter.plain.contains(words), "no {words} in {}", letter.plain);
    }
    edits(&house, "bo@example.org", &[("title", "Soup and bread")]).await;
    presses(&house, "bo@example.org", "Cancel it", &[("cancel_reason", "Snow.")]).await;
    presses(&house, "bo@example.org", "Take it off the site", &[]).await;
    assert_eq!(
        subjects(&house)[1..],
        ["New near Leeds", "A change near Leeds", "Cancelled near Leeds", "Taken off the site near Leeds"]
    );
}

#[tokio::test]
async fn a_distance_is_as_far_as_it_says() {
    let house = House::empty().await;
    for (email, within) in [("near@example.org", "5"), ("far@example.org", "100")] {
        follows(&house, &but(LEEDS, &[("email", email), ("within", within)])).await;
    }
    follows(&house, &but(LEEDS, &[("email", "code@example.org"), ("where", "bd1 1aa"), ("within", "5")]))
        .await;
    house.publishes(&evening("Soup", "Bradford")).await;
    let told =
        |email: &str| house.mailbox(email).iter().filter(|l| l.subject.starts_with("New near")).count();
    assert_eq!((told("near@example.org"), told("far@example.org"), told("code@example.org")), (0, 1, 1));
    assert_eq!(house.newest_letter("code@example.org").subject, "New near BD1");
}

#[tokio::test]
async fn what_moves_near_and_what_moves_away_is_told() {
    let house = House::empty().await;
    follows(&house, LEEDS).await;
    house.publishes(&evening("Tea on the quay", "Liverpool")).await;
    edits(&house, "ana@example.org", &[("locality", "Bradford")]).await;
    assert_eq!(subjects(&house)[1..], ["A change near Leeds"]);
    house.waits(3_600).await;
    edits(&house, "ana@example.org", &[("locality", "Liverpool")]).await;
    let letter = house.newest_letter(FAY);
    assert!(letter.plain.contains("Bradford → Liverpool"), "{}", letter.plain);
    house.waits(3_600).await;
    // Whoever was told of it is told on, wherever it is.
    edits(&house, "ana@example.org", &[("title", "Tea by the river")]).await;
    assert_eq!(subjects(&house).len(), 4);
}

/// Everybody may know of a hidden address only the point of a grid; by that it is near or not, whatever is true.
#[tokio::test]
async fn a_hidden_address_is_near_by_its_rounded_point_alone() {
    let leeds = towns::by_key("leeds").expect("Leeds is in the pack").point();
    let is_near = |point: Point| leeds.distance_km(point) <= 5.0;
    // Along the edge of the circle, where rounding takes a point out of it or brings one in.
    let steps = || (-60..60).map(|step| f64::from(step) * 0.001);
    let points: Vec<Point> = steps()
        .flat_map(|north| steps().map(move |east| (leeds.latitude() + north, leeds.longitude() + east)))
        .filter_map(|(latitude, longitude)| Point::new(latitude, longitude).ok())
        .collect();
    let one = |truly: bool, rounded: bool| {
        let found =
            points.iter().find(|point| is_near(**point) == truly && is_near(point.rounded()) == rounded);
        *found.expect("some point is rounded across the edge")
    };
    for (point, told) in [(one(true, false), 0), (one(false, true), 1)] {
        let house = House::empty().await;
        follows(&house, &but(LEEDS, &[("within", "5")])).await;
        let (latitude, longitude) = (point.latitude().to_string(), point.longitude().to_string());
        let at = [("latitude", latitude.as_str()), ("longitude", longitude.as_str())];
        house.publishes(&but(HIDDEN, &at)).await;
        let news: Vec<_> = house.mailbox(FAY).into_iter().filter(|l| l.subject == "New near Leeds").collect();
        assert_eq!(news.len(), told, "{point:?}");
        for letter in news {
            let text = format!("{}{}", letter.plain, letter.html);
            assert!(!text.to_lowercase().contains("secret") && !text.contains(&latitude), "{text}");
        }
    }
}

#[tokio::test]
async fn whoever_may_mean_several_towns_is_asked_which_and_nothing_typed_is_lost() {
    let house = House::empty().await;
    let springfield =
        but(LEEDS, &[("where", "Springfield"), ("within", "50"), ("time_zone", "America/Chicago")]);
    let asked = asks(&house, &springfield).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(asked.mentions("There is more than one “Springfield”. Choose yours."), "{}", asked.text());
    for label in ["Springfield, Illinois, United States", "Springfield, Massachusetts, United States"] {
        assert!(asked.mentions(label), "{label} is not offered");
    }
    for (field, typed) in [("where", "Springfield"), ("within", "50"), ("email", FAY), ("rhythm", "instant")]
    {
        assert_eq!(stands(&asked, field).as_deref(), Some(typed), "{field}");
    }
    assert_eq!(stands(&asked, "town"), None, "nobody has chosen yet");
    assert!(house.mailbox(FAY).is_empty());

    // What was not offered for this name is no answer to it.
    let wrong = house.visitor().saves(&asked, SEND, &[("town", "leeds-west-yorkshire-gb")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);

    let key = towns::find("Springfield, Illinois", None).first().expect("it is there").lasting_key();
    let taken = house.visitor().saves(&asked, SEND, &[("town", &key)]).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text());
    house.delivers().await;
    let letter = house.newest_letter(FAY);
    let agreed = "everything within 50\u{a0}km of Springfield, Illinois, United States";
    assert!(letter.plain.contains(agreed), "{}", letter.plain);
    let confirm = house.visitor().reads(&link_in(&letter, "/follow/")).await;
    let follower = house.visitor().presses(&confirm, "Confirm").await;
    assert!(follower.mentions(agreed), "{}", follower.text());
}

#[tokio::test]
async fn a_town_that_is_clear_is_not_asked_about() {
    let house = House::empty().await;
    for (number, (town, told)) in [
        ("Leeds", "Leeds"),
        ("leeds", "Leeds"),
        ("LS9 8AA", "LS9"),
        ("Newport, Shropshire", "Newport, Shropshire, England"),
        ("springfield-illinois-us", "Springfield, Illinois, United States"),
    ]
    .into_iter()
    .enumerate()
    {
        let email = format!("fay{number}@example.org");
        let asked = asks(&house, &but(LEEDS, &[("email", &email), ("where", town), ("within", "")])).await;
        assert_eq!(asked.status, StatusCode::SEE_OTHER, "{town}: {}", asked.text());
        let letter = house.newest_letter(&email);
        assert!(letter.plain.contains(&format!("within 25\u{a0}km of {told}")), "{town}: {}", letter.plain);
    }
}

#[tokio::test]
async fn a_town_that_is_only_spelt_alike_is_asked_about_and_an_unknown_one_refused_at_its_field() {
    let house = House::empty().await;
    let asked = asks(&house, &but(LEEDS, &[("where", "Liverpol")])).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(asked.mentions("Did you mean one of these?") && asked.mentions("Liverpool, Merseyside, England"));
    let key = towns::by_key("liverpool").expect("it is there").lasting_key();
    let taken = house.visitor().saves(&asked, SEND, &[("town", &key)]).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text());
    house.delivers().await;
    assert!(
        house.newest_letter(FAY).plain.contains("25\u{a0}km of Liverpool,"),
        "it is the one that was chosen"
    );

    // No village that is called like a country is meant by it.
    let wider = asks(&house, &but(LEEDS, &[("where", "ireland")])).await;
    assert_eq!(wider.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wider.mentions("“ireland” is no town that letters can be about."), "{}", wider.text());

    let unknown = asks(&house, &but(LEEDS, &[("where", "Qwxyzville")])).await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = unknown.words();
    let field = text.split("id=\"f-where-problem\"").nth(1).expect("a sentence at the field");
    let problem = field.split("</p>").next().unwrap_or_default();
    assert!(problem.contains("called “Qwxyzville”"), "{problem}");
    assert!(!text.contains("name=\"town\""), "there is nothing to choose from");
}

#[tokio::test]
async fn the_way_from_a_list_leads_to_letters_about_just_that_town_and_distance() {
    let house = House::empty().await;
    let list = house.visitor().reads("/whats-on?near=newport-shropshire-gb&within=10").await;
    let href = "/follow?what=town&where=newport-shropshire-gb&within=10";
    assert!(list.mentions(&format!("href=\"{href}\"")), "{}", list.text());
    let form = house.visitor().reads(href).await;
    assert_eq!(stands(&form, "what").as_deref(), Some("town"));
    assert_eq!(stands(&form, "where").as_deref(), Some("Newport, Shropshire, England"), "no key is shown");
    assert_eq!(stands(&form, "within").as_deref(), Some("10"));
    assert_eq!(stands(&form, "rhythm").as_deref(), Some("weekly"));
    house.waits(20).await;
    let taken = house.visitor().saves(&form, SEND, &[("email", FAY)]).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text());
    house.delivers().await;
    assert!(
        house.newest_letter(FAY).plain.contains("10\u{a0}km of Newport, Shropshire, England, every Monday")
    );
}

#[tokio::test]
async fn two_distances_around_one_town_are_two_follows_and_the_same_one_is_one() {
    let house = House::empty().await;
    follows(&house, LEEDS).await;
    let page = follows(&house, &but(LEEDS, &[("within", "100")])).await;
    asks(&house, &but(LEEDS, &[("where", "Leeds, West Yorkshire")])).await;
    assert_eq!(house.newest_letter(FAY).subject, "About the letters you get");
    let page = house.visitor().reads(&page).await;
    assert!(page.mentions("within 25\u{a0}km of Leeds") && page.mentions("within 100\u{a0}km of Leeds"));
    // Both are about it, and one letter is enough.
    house.publishes(EVENING).await;
    assert_eq!(subjects(&house).iter().filter(|subject| subject.starts_with("New")).count(), 1);
}

/// Of a person's place the database holds the key of the town and the distance, and nothing else.
#[tokio::test]
async fn nothing_is_stored_of_a_place_but_the_town_and_the_distance() {
    let house = House::empty().await;
    follows(&house, &but(LEEDS, &[("where", "LS9 8AA"), ("within", "10")])).await;
    house.desk.db.empty_log().await.expect("the log is emptied");
    let bytes = std::fs::read(house.desk.settings.data.join("cuppa.sqlite")).expect("the database");
    let holds = |text: &str| bytes.windows(text.len()).any(|part| part == text.as_bytes());
    assert!(!holds("8AA") && !holds("8aa"), "the rest of a postcode is somebody's street");
    let mut database = opened(&house.desk.settings.data).await;
    let row = query("select * from follows").fetch_one(&mut database).await.expect("one follow");
    let stored: (String, i64) = (row.get("target"), row.get("within"));
    assert_eq!(stored, ("ls9".to_owned(), 10));
    assert_eq!(row.len(), 19, "another column must not hold where somebody is");
}

#[tokio::test]
async fn the_weekly_letter_of_a_town_holds_what_is_on_there_and_what_is_gone() {
    let house = House::empty().await;
    follows(&house, &but(LEEDS, &[("rhythm", "weekly"), ("time_zone", "Europe/London")])).await;
    let soon = [("start_date", "2026-12-04")];
    house.publishes(&but(&evening("Tea on the quay", "Liverpool"), &soon)).await;
    house.publishes(&but(&evening("Films", "Bradford"), &[("email", "bo@example.org")])).await;
    house.publishes(&but(&evening("Soup", "Bradford"), &[("email", "cy@example.org"), soon[0]])).await;
    house.waits_until("2026-11-23T09:00:00Z").await;
    let letter = house.newest_letter(FAY);
    assert_eq!(letter.subject, "Your next two weeks near Leeds");
    assert!(letter.plain.contains("everything within 25\u{a0}km of Leeds"), "{}", letter.plain);
    let (dates, new) = letter.plain.split_once("New since the last letter").expect("both parts");
    assert!(dates.contains("Soup") && new.contains("Films") && !letter.plain.contains("quay"));

    presses(&house, "bo@example.org", "Cancel it", &[]).await;
    presses(&house, "cy@example.org", "Take it off the site", &[]).await;
    presses(&house, "ana@example.org", "Take it off the site", &[]).await;
    house.waits_until("2026-11-30T09:00:00Z").await;
    let letter = house.newest_letter(FAY);
    let (cancelled, gone) = letter.plain.split_once("Taken off the site").expect("both parts");
    assert!(cancelled.contains("Films") && gone.contains("Soup"), "{}", letter.plain);
    assert!(!letter.plain.contains("quay"), "what was far away is far away: {}", letter.plain);
}

#[tokio::test]
async fn a_follower_of_a_language_is_told_of_what_is_held_in_it() {
    let house = House::empty().await;
    let spanish = [("email", FAY), ("what", "language"), ("lang", "Spanish"), ("rhythm", "instant")];
    follows(&house, &spanish).await;
    follows(&house, &but(&spanish, &[("email", "gus@example.org"), ("rhythm", "weekly")])).await;
    house.publishes(&but(EVENING, &[("title", "Herbata"), ("languages", "Polski")])).await;
    house.publishes(&but(EVENING, &[("title", "Café y pan"), ("languages", "English, Español")])).await;
    let news: Vec<_> = house.mailbox(FAY).into_iter().skip(1).collect();
    assert_eq!(news.len(), 1, "{:?}", subjects(&house));
    assert!(news[0].plain.contains("Café y pan"), "{}", news[0].plain);
    assert!(news[0].plain.contains("you follow everything in Spanish."), "{}", news[0].plain);
    house.waits_until("2026-11-30T09:00:00Z").await;
    let letter = house.newest_letter("gus@example.org");
    assert!(letter.plain.contains("Café y pan") && !letter.plain.contains("Herbata"), "{}", letter.plain);
}

async fn opened(folder: &Path) -> SqliteConnection {
    let options = SqliteConnectOptions::new().filename(folder.join("cuppa.sqlite")).foreign_keys(true);
    SqliteConnection::connect_with(&options.create_if_missing(true)).await.expect("the database opens")
}

/// Every value of some rows, as texts.
async fn rows(database: &mut SqliteConnection, sql: &'static str) -> Vec<String> {
    query_scalar(sql).fetch_all(database).await.expect("rows")
}

const FOLLOWS_OF_BEFORE: &str = "
    select json_array(
        id, person_id, what, target, listing_id, words, rhythm, hour, time_zone, asked_at, confirmed_at, agreed,
        rhythm_since, weekly_at
    )
    from follows
    order by id
";
const FOLLOWS: &str = "
    select json_array(
        id, person_id, what, target, listing_id, words, rhythm, hour, time_zone, asked_at, confirmed_at, agreed,
        rhythm_since, next_at
    )
    from follows
    order by id
";
const LETTERS: &str = "select json_array(id, kind, person_id, follow_id, cause) from outbox order by id";

#[tokio::test]
async fn a_database_from_before_towns_keeps_every_follow_and_every_letter() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let all = Migrator::new(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../migrations"))).await;
    let all = all.expect("migrations");
    let before = Migrator::with_migrations(all.iter().filter(|step| step.version < 16).cloned().collect());
    let mut database = opened(folder.path()).await;
    before.run(&mut database).await.expect("the database of before");
    for statement in [
        "insert into people (address, created_at) values ('ana@example.org', 1), ('fay@example.org', 2)",
        "insert into listings (
            uid, slug, code, kind, title, summary, description, attendance, time_zone, address_visibility,
            online_url_public, person_id, link_generation, sequence, created_at, changed_at, form_key
        )
        values ('u', 'tea', 'c', 'event', 'Tea', '', '', 'online', 'Europe/London', 'public', 0, 1, 0, 0, 1, 1, 'k')",
        "insert into follows (
            person_id, what, target, listing_id, words, rhythm, hour, time_zone, asked_at, confirmed_at, agreed,
            rhythm_since, weekly_at
        )
        values
            (2, 'everything', '', null, null, 'instant', 9, 'Europe/London', 3, 4, 'Yes', 4, null),
            (2, 'group', 'hope-street-union', null, null, 'weekly', 18, 'Asia/Kathmandu', 3, 4, 'Yes', 5, 99),
            (2, 'listing', 'tea', 1, null, 'instant', 9, 'Europe/London', 3, null, null, null, null),
            (2, 'tag', 'Naloxone', null, null, 'weekly', 9, 'Europe/London', 3, null, null, null, null),
            (2, 'search', 'cake leeds', null, 'cake', 'instant', 9, 'Europe/London', 3, 4, 'Yes', 4, null),
            (1, 'everything', '', null, null, 'instant', 9, 'Europe/London', 3, null, null, null, null),
            (1, 'tag', 'gone', null, null, 'instant', 9, 'Europe/London', 3, null, null, null, null)",
        "insert into outbox (kind, person_id, follow_id, cause, message_id, written_at, due_at, sent_at)
        values
            ('follow-confirm', 2, 3, 'a', '<a>', 1, 1, 1),
            ('weekly', 2, 2, 'b', '<b>', 1, 1, 1),
            ('sign-in', 1, null, 'c', '<c>', 1, 1, 1)",
        // The last one has ended: its number must not come again, because links are made of it.
        "delete from follows where target = 'gone'",
    ] {
        query(statement).execute(&mut database).await.expect(statement);
    }
    let (follows, letters) =
        (rows(&mut database, FOLLOWS_OF_BEFORE).await, rows(&mut database, LETTERS).await);
    assert_eq!((follows.len(), letters.len()), (6, 3));
    database.close().await.expect("the database closes");

    Db::open(folder.path()).await.expect("it is brought up to date").close().await;

    let mut database = opened(folder.path()).await;
    assert_eq!(rows(&mut database, FOLLOWS).await, follows);
    assert_eq!(rows(&mut database, LETTERS).await, letters);
    assert!(rows(&mut database, "select \"table\" from pragma_foreign_key_check").await.is_empty());
    assert_eq!(rows(&mut database, "select * from pragma_integrity_check").await, ["ok"]);
    let made =
        "select name from sqlite_schema where tbl_name = 'follows' and type = 'index' and sql is not null
        or name in ('strangers', 'letters_of_follows', 'follows_anew') order by name";
    assert_eq!(
        rows(&mut database, made).await,
        [
            "follows_by_listing",
            "follows_by_target",
            "follows_by_topic",
            "follows_by_town",
            "follows_due",
            "follows_unconfirmed",
            "strangers"
        ]
    );
    let town = "insert into follows (person_id, what, target, within, rhythm, hour, time_zone, asked_at)
        values (2, 'town', 'leeds', 25, 'instant', 9, 'Europe/London', 3)";
    query(town).execute(&mut database).await.expect("a town can be followed");
    assert_eq!(
        rows(&mut database, "select cast(max(id) as text) from follows").await,
        ["8"],
        "7 was somebody's"
    );
    for refused in [
        "update follows set within = 0 where what = 'town'",
        "update follows set within = 5 where what = 'tag'",
        "update follows set what = 'gossip' where id = 1",
        "insert into follows (person_id, what, target, rhythm, hour, time_zone, asked_at)
        values (2, 'tag', 'NALOXONE', 'instant', 9, 'Europe/London', 3)",
    ] {
        assert!(query(refused).execute(&mut database).await.is_err(), "{refused}");
    }
    // What goes with a follow goes with it still.
    query("delete from follows where id = 3").execute(&mut database).await.expect("it ends");
    assert_eq!(rows(&mut database, LETTERS).await.len(), 2);
    query("delete from people where id = 2").execute(&mut database).await.expect("somebody goes");
    assert_eq!(rows(&mut database, FOLLOWS).await.len(), 1);
}
