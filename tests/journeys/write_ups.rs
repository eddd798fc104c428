//! Write-ups: how a date went, told by those who run it, and photos in which nobody is shown against their will.

use std::io::Cursor;

use axum::http::StatusCode;
use image::{DynamicImage, ImageFormat};
use sqlx::{Connection as _, SqliteConnection, query_scalar, sqlite::SqliteConnectOptions};
use tests::{
    fixtures::{HIDDEN, MONTHLY_CAFE, but},
    house::{House, Page, Visitor, private_page_in},
};

const BEN: &str = "ben@example.org";
const CAFE: &str = "/cafes/leeds-harm-reduction-cafe";
const DATE: &str = "/cafes/leeds-harm-reduction-cafe/2026-12-03";
/// A morning after the first date of the café.
const AFTER: &str = "2026-12-05T09:30:00Z";

const TOLD: &[(&str, &str)] = &[
    ("what", "Eleven people came.\n\nWe talked about **naloxone** and ate plum cake."),
    ("came", "about 10"),
    ("worked", "Name badges with animals."),
    ("otherwise", "Open the windows sooner."),
];

/// The monthly café of somebody whom moderators watch, or trust, after its first date; and its private page.
async fn cafe_that_was(is_watched: bool) -> (House, String) {
    let house = House::empty().await;
    house.adds_and_confirms(MONTHLY_CAFE).await;
    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    let watch: &[(&str, &str)] = if is_watched { &[("watch", "1")] } else { &[] };
    moderator.fills_and_presses(&queue, "Approve", watch).await;
    house.delivers().await;
    let manage = private_page_in(&house.newest_letter(BEN));
    house.waits_until(AFTER).await;
    (house, manage)
}

fn place(manage: &str) -> String {
    format!("{manage}/write-ups/2026-12-03")
}

/// Fills the form of the date in, and saves it.
async fn tells(house: &House, manage: &str, typed: &[(&str, &str)]) -> Page {
    let form = house.visitor().reads(&place(manage)).await;
    assert_eq!(form.status, StatusCode::OK, "{}", form.words());
    let saved = house.visitor().saves(&form, "Save the write-up", typed).await;
    house.delivers().await;
    saved
}

async fn decides(house: &House, button: &str, typed: &[(&str, &str)]) -> Page {
    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    let decided = moderator.fills_and_presses(&queue, button, typed).await;
    assert_eq!(decided.status, StatusCode::SEE_OTHER, "{}", decided.words());
    let said = moderator.reads(decided.header("location")).await;
    house.delivers().await;
    said
}

async fn database(house: &House) -> SqliteConnection {
    let file = SqliteConnectOptions::new().filename(house.desk.settings.data.join("cuppa.sqlite"));
    SqliteConnection::connect_with(&file).await.expect("the database opens")
}

async fn count(house: &House, statement: &'static str) -> i64 {
    query_scalar(statement).fetch_one(&mut database(house).await).await.expect("a number")
}

/// A photo of this many dots, light as paper, that says where it was taken.
fn photo(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let light = image::RgbImage::from_fn(width, height, |x, y| {
        let shade = |of: u32, most: u32| u8::try_from(190 + of * 60 / most).expect("a shade");
        image::Rgb([250, shade(x, width), shade(y, height)])
    });
    DynamicImage::ImageRgb8(light)
        .write_to(&mut Cursor::new(&mut bytes), ImageFormat::Jpeg)
        .expect("a picture");
    let position = b"Exif\0\0GPS 53.4084 -2.9916";
    let mut part = vec![0xff, 0xe1, 0, u8::try_from(position.len() + 2).expect("short")];
    part.extend_from_slice(position);
    bytes.splice(2..2, part);
    bytes
}

/// Adds a photo; gives the address of its page.
async fn adds_photo(house: &House, manage: &str) -> String {
    let typed = [("image_alt", "A plum cake on a long table")];
    let file = photo(800, 600);
    let added = house
        .visitor()
        .posts_with_file(&format!("{}/photos", place(manage)), &typed, Some(("image", "cake.jpg", &file)))
        .await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.words());
    added.header("location").to_owned()
}

/// The address of the only picture on a page.
#[track_caller]
fn picture_on(page: &Page) -> String {
    let text = page.text();
    let found = text.split("src=\"/pictures/").nth(1).and_then(|rest| rest.split('"').next());
    format!("/pictures/{}", found.unwrap_or_else(|| panic!("no picture on {}: {text}", page.path)))
}

fn without_link(picture: &str) -> String {
    picture.split('?').next().unwrap_or_default().to_owned()
}

/// Says what stands in a photo.
async fn says_of(house: &House, page: &str, typed: &[(&str, &str)]) -> Page {
    let form = house.visitor().reads(page).await;
    assert_eq!(form.status, StatusCode::OK, "{}", form.words());
    house.visitor().saves(&form, "Save", typed).await
}

/// Whether every tag of an XML file that is opened is closed in its turn.
fn is_in_order(xml: &str) -> bool {
    let mut open: Vec<&str> = Vec::new();
    for tag in xml.split('<').skip(1) {
        let Some((tag, _)) = tag.split_once('>') else { return false };
        if tag.starts_with('?') || tag.ends_with('/') {
            continue;
        }
        match tag.strip_prefix('/') {
            Some(closed) if open.pop() != Some(closed) => return false,
            Some(_) => {}
            None => open.push(tag.split_whitespace().next().unwrap_or_default()),
        }
    }
    open.is_empty()
}

#[tokio::test]
async fn what_is_told_about_a_date_is_held_approved_and_then_read_in_every_place() {
    let (house, manage) = cafe_that_was(true).await;
    let private = house.visitor().reads(&manage).await;
    assert!(private.mentions("How did it go?"), "{}", private.words());
    assert!(private.text().contains(&format!("href=\"{}\"", place(&manage))), "{}", private.words());

    let saved = tells(&house, &manage, TOLD).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.words());
    let form = house.visitor().reads(saved.header("location")).await;
    assert!(form.mentions("A moderator looks at it before everybody can read it."), "{}", form.words());
    let everywhere =
        [CAFE, DATE, "/write-ups", "/write-ups.atom", "/write-ups?listing=leeds-harm-reduction-cafe"];
    for path in everywhere {
        let page = house.visitor().reads(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(!page.mentions("plum cake"), "{path} tells what waits");
    }

    let queue = house.moderator().await.reads("/moderate").await;
    assert!(queue.mentions("plum cake") && queue.mentions("1 write-up"), "{}", queue.words());
    let said = decides(&house, "Approve", &[]).await;
    assert!(
        said.mentions("Everybody can read the write-up of “Leeds Harm Reduction Café” now."),
        "{}",
        said.words()
    );
    for path in everywhere {
        let page = house.visitor().reads(path).await;
        assert!(page.mentions("plum cake"), "{path} does not tell what everybody may read");
    }
    let date = house.visitor().reads(DATE).await;
    for told in
        ["<strong>naloxone</strong>", "Name badges with animals.", "Open the windows", "About 10 people"]
    {
        assert!(date.text().contains(told), "{told}: {}", date.words());
    }
    let letter = house.newest_letter(BEN);
    assert_eq!(letter.subject, "Your write-up is public");
    assert!(letter.plain.contains(&format!("http://127.0.0.1:3000{DATE}")), "{}", letter.plain);
    let map: String = house.visitor().reads("/sitemap/1.xml").await.text();
    assert!(map.contains("/write-ups</loc>"), "{map}");
    // Nobody is asked about it once more.
    let private = house.visitor().reads(&manage).await;
    assert!(private.mentions("You have told about every date so far."), "{}", private.words());
}

#[tokio::test]
async fn on_pages_of_another_language_the_words_of_organisers_are_marked_as_theirs() {
    let (house, manage) = cafe_that_was(false).await;
    tells(&house, &manage, TOLD).await;
    for (path, name, class) in [("/ar/write-ups", "p", "gist"), (&format!("/ar{DATE}"), "div", "prose")] {
        let page = house.visitor().reads(path).await;
        let marked = format!("<{name} lang=\"en-GB\" dir=\"ltr\" class=\"{class}\"");
        assert!(page.mentions(&marked), "{path}: {}", page.text());
    }
    let list = house.visitor().reads("/ar/write-ups").await;
    assert!(list.mentions("<span lang=\"en-GB\" dir=\"ltr\">"), "{}", list.text());
}

#[tokio::test]
async fn the_feed_of_write_ups_is_atom_in_order_whose_ids_stay() {
    let (house, manage) = cafe_that_was(false).await;
    let empty = house.visitor().reads("/write-ups.atom").await;
    assert!(is_in_order(&empty.text()) && !empty.text().contains("<entry>"), "{}", empty.text());
    tells(&house, &manage, TOLD).await;
    let feed = house.visitor().reads("/write-ups.atom").await;
    assert_eq!(feed.header("content-type"), "application/atom+xml; charset=utf-8");
    let text = feed.text();
    assert!(is_in_order(&text), "{text}");
    assert!(
        text.contains("href=\"http://127.0.0.1:3000/cafes/leeds-harm-reduction-cafe/2026-12-03\""),
        "{text}"
    );
    let id = |text: &str| {
        let entry = text.split("<entry>").nth(1).expect("an entry").to_owned();
        entry.split("<id>").nth(1).expect("its id").split("</id>").next().expect("whole").to_owned()
    };
    assert!(id(&text).starts_with("urn:uuid:"), "{text}");
    let tag = feed.header("etag").to_owned();
    let known = [("if-none-match", tag.as_str())];
    let again = house.visitor().asks(axum::http::Method::GET, "/write-ups.atom", &known, Vec::new()).await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
    tells(&house, &manage, &[("what", "Twelve people came.")]).await;
    let changed = house.visitor().reads("/write-ups.atom").await.text();
    assert!(changed.contains("Twelve people") && id(&changed) == id(&text), "{changed}");
    let page = house.visitor().reads("/write-ups").await;
    assert!(page.text().contains("type=\"application/atom+xml\""), "{}", page.text());
}

#[tokio::test]
async fn of_somebody_trusted_it_is_public_at_once() {
    let (house, manage) = cafe_that_was(false).await;
    let saved = tells(&house, &manage, TOLD).await;
    assert!(saved.header("location").ends_with("?done=saved"), "{}", saved.words());
    assert!(house.visitor().reads(DATE).await.mentions("plum cake"));
    assert!(!house.moderator().await.reads("/moderate").await.mentions("plum cake"));
    // The same once more is nothing new.
    let again = tells(&house, &manage, &[]).await;
    assert!(again.header("location").ends_with("?done=unchanged"), "{}", again.words());
    assert_eq!(count(&house, "select count(*) from write_up_versions").await, 1);
}

#[tokio::test]
async fn a_change_waits_while_everybody_reads_what_stood_there_and_can_be_rejected_with_a_reason() {
    let (house, manage) = cafe_that_was(true).await;
    tells(&house, &manage, TOLD).await;
    decides(&house, "Approve", &[]).await;
    tells(&house, &manage, &[("what", "Somebody fell asleep.")]).await;
    let date = house.visitor().reads(DATE).await;
    assert!(date.mentions("plum cake") && !date.mentions("fell asleep"), "{}", date.words());
    let form = house.visitor().reads(&place(&manage)).await;
    assert!(form.mentions("Until then everybody reads what stood there before."), "{}", form.words());

    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    let without = moderator.fills_and_presses(&queue, "Reject", &[("reason", " ")]).await;
    assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", without.words());
    let said = decides(&house, "Reject", &[("reason", "Please name nobody.")]).await;
    assert!(said.mentions("was not taken"), "{}", said.words());
    let letter = house.newest_letter(BEN);
    assert_eq!(letter.subject, "About your write-up");
    assert!(letter.plain.contains("Please name nobody."), "{}", letter.plain);
    let form = house.visitor().reads(&place(&manage)).await;
    assert!(form.mentions("Please name nobody.") && form.mentions("fell asleep"), "{}", form.words());
    assert!(!house.moderator().await.reads("/moderate").await.has_button("Approve"));

    // What is written anew is looked at anew.
    tells(&house, &manage, &[("what", "Everybody stayed awake.")]).await;
    decides(&house, "Approve", &[]).await;
    assert!(house.visitor().reads(DATE).await.mentions("stayed awake"));
}

#[tokio::test]
async fn what_moderators_decide_can_be_taken_back_for_thirty_days() {
    let (house, manage) = cafe_that_was(true).await;
    tells(&house, &manage, TOLD).await;
    let said = decides(&house, "Approve", &[]).await;
    let moderator = house.moderator().await;
    let undone = moderator.presses(&said, "Undo").await;
    assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.words());
    house.delivers().await;
    assert!(!house.visitor().reads(DATE).await.mentions("plum cake"));
    assert_eq!(house.newest_letter(BEN).subject, "We look at your write-up once more");
    let queue = moderator.reads("/moderate").await;
    assert!(queue.mentions("plum cake") && queue.has_button("Approve"), "{}", queue.words());

    // A rejection, too; from the log.
    decides(&house, "Reject", &[("reason", "Please name nobody.")]).await;
    let log = moderator.reads("/moderate/log").await;
    assert!(log.mentions("Write-up not taken") && log.mentions("Please name nobody."), "{}", log.words());
    let undone = moderator.presses(&log, "Undo").await;
    assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.words());
    house.delivers().await;
    decides(&house, "Approve", &[]).await;
    assert!(house.visitor().reads(DATE).await.mentions("plum cake"));

    house.waits_until("2027-01-06T09:30:00Z").await;
    // They signed in for thirty days only.
    let moderator = house.moderator().await;
    let id = count(&house, "select max(id) from write_up_decisions").await;
    let late = moderator.posts(&format!("/moderate/write-ups/{id}/undo"), &[]).await;
    assert!(!moderator.reads(late.header("location")).await.has_button("Undo"));
    assert!(house.visitor().reads(DATE).await.mentions("plum cake"));
}

#[tokio::test]
async fn what_everybody_read_is_taken_down_with_a_reason_and_is_there_again_when_that_was_a_slip() {
    let (house, manage) = cafe_that_was(false).await;
    tells(&house, &manage, &[("what", "Somebody sang.")]).await;
    tells(&house, &manage, TOLD).await;
    let moderator = house.moderator().await;
    let date = moderator.reads(DATE).await;
    assert!(date.mentions("Take this write-up down") && date.mentions("plum cake"), "{}", date.words());
    assert!(!house.visitor().reads(DATE).await.mentions("Take this write-up down"));
    let id = count(&house, "select id from write_ups").await;
    let form = moderator.reads(&format!("/moderate/write-ups/{id}")).await;
    let without = moderator.fills_and_presses(&form, "Take this write-up down", &[("reason", " ")]).await;
    assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", without.words());
    let reason = [("reason", "Please name nobody.")];
    let gone = moderator.fills_and_presses(&form, "Take this write-up down", &reason).await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER, "{}", gone.words());
    house.delivers().await;
    // Nor does what stood there before come up in its place.
    for path in [DATE, "/write-ups", "/write-ups.atom"] {
        let page = house.visitor().reads(path).await;
        assert!(!page.mentions("plum cake") && !page.mentions("Somebody sang"), "{path}: {}", page.words());
    }
    let letter = house.newest_letter(BEN);
    assert_eq!(letter.subject, "About your write-up");
    assert!(letter.plain.contains("Please name nobody."), "{}", letter.plain);
    let own = house.visitor().reads(&place(&manage)).await;
    assert!(own.mentions("Please name nobody.") && own.mentions("plum cake"), "{}", own.words());
    let again = moderator.reads(&format!("/moderate/write-ups/{id}")).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);

    // Taken back from the log, it is there at once, and its authors hear of it.
    let log = moderator.reads("/moderate/log").await;
    assert!(log.mentions("Please name nobody."), "{}", log.words());
    let undone = moderator.presses(&log, "Undo").await;
    let said = moderator.reads(undone.header("location")).await;
    assert!(said.mentions("Everybody can read the write-up"), "{}", said.words());
    house.delivers().await;
    assert!(house.visitor().reads(DATE).await.mentions("plum cake"));
    assert_eq!(house.newest_letter(BEN).subject, "Your write-up is public");

    // What somebody writes after it was taken down for good is looked at first, although we know them.
    let form = moderator.reads(&format!("/moderate/write-ups/{id}")).await;
    moderator.fills_and_presses(&form, "Take this write-up down", &reason).await;
    house.delivers().await;
    tells(&house, &manage, &[("what", "Nobody is named.")]).await;
    assert!(!house.visitor().reads(DATE).await.mentions("Nobody is named."));
    decides(&house, "Approve", &[]).await;
    assert!(house.visitor().reads(DATE).await.mentions("Nobody is named."));
    tells(&house, &manage, &[("what", "And they are known again.")]).await;
    assert!(house.visitor().reads(DATE).await.mentions("known again"));
}

#[tokio::test]
async fn a_form_that_is_refused_keeps_all_that_was_typed() {
    let (house, manage) = cafe_that_was(false).await;
    let long = "a".repeat(2_001);
    let typed = [("what", ""), ("worked", long.as_str()), ("otherwise", "More chairs"), ("came", "more")];
    let refused = tells(&house, &manage, &typed).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for kept in ["Tell in a few lines what happened.", "at most 2000 characters", &long, "More chairs"] {
        assert!(refused.mentions(kept), "{kept}: {}", refused.words());
    }
    assert!(refused.text().contains("<option value=\"more\" selected"), "{}", refused.text());
    assert_eq!(count(&house, "select count(*) from write_ups").await, 0);

    tells(&house, &manage, TOLD).await;
    let photos = format!("{}/photos", place(&manage));
    let no_words = [("image_alt", "")];
    let file = photo(80, 60);
    let refused =
        house.visitor().posts_with_file(&photos, &no_words, Some(("image", "cake.jpg", &file))).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.mentions("Say in a few words what the picture shows"), "{}", refused.words());
    assert!(refused.mentions("We could not keep the picture cake.jpg."), "{}", refused.words());
    let alt = [("image_alt", "A cake")];
    let refused =
        house.visitor().posts_with_file(&photos, &alt, Some(("image", "cake.jpg", b"just words"))).await;
    assert!(refused.mentions("This is not a picture that we can read."), "{}", refused.words());
    assert!(refused.mentions("A cake") && refused.mentions("plum cake"), "{}", refused.words());
}

#[tokio::test]
async fn somebody_who_writes_after_somebody_else_is_told_before_their_words_win() {
    let (house, manage) = cafe_that_was(false).await;
    tells(&house, &manage, TOLD).await;
    let form = house.visitor().reads(&place(&manage)).await;
    tells(&house, &manage, &[("what", "Twelve people came.")]).await;
    let typed = [("what", "Thirteen people came.")];
    let late = house.visitor().saves(&form, "Save the write-up", &typed).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        late.mentions("Thirteen people came.") && late.mentions("Twelve people came."),
        "{}",
        late.words()
    );
    let saved = house.visitor().saves(&late, "Save the write-up", &[]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.words());
    assert!(house.visitor().reads(DATE).await.mentions("Thirteen people came."));
}

#[tokio::test]
async fn a_date_to_come_cannot_be_told_about_yet() {
    let house = House::empty().await;
    house.publishes(MONTHLY_CAFE).await;
    let manage = private_page_in(&house.newest_letter(BEN));
    let early = house.visitor().reads(&place(&manage)).await;
    assert!(early.mentions("Come back when it has been."), "{}", early.words());
    let list = house.visitor().reads(&format!("{manage}/write-ups")).await;
    assert!(list.mentions("No date has been yet."), "{}", list.words());
    let refused = house.visitor().posts(&place(&manage), TOLD).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.mentions("plum cake"), "what was typed is kept: {}", refused.words());
    let none = house.visitor().reads(&format!("{manage}/write-ups/2026-12-04")).await;
    assert_eq!(none.status, StatusCode::NOT_FOUND);
    assert_eq!(count(&house, "select count(*) from write_ups").await, 0);
}

#[tokio::test]
async fn a_photo_is_seen_by_nobody_before_somebody_says_who_is_in_it() {
    let (house, manage) = cafe_that_was(false).await;
    tells(&house, &manage, TOLD).await;
    let page = adds_photo(&house, &manage).await;
    let own = house.visitor().reads(&page).await;
    assert!(!own.text().contains("type=\"radio\" value=\"nobody\" checked"), "{}", own.text());
    let picture = picture_on(&own);
    // Its authors see it by their link, and nobody else does.
    assert_eq!(house.visitor().reads(&picture).await.status, StatusCode::OK);
    let public = without_link(&picture);
    assert_eq!(house.visitor().reads(&public).await.status, StatusCode::NOT_FOUND);
    let date = house.visitor().reads(DATE).await;
    assert!(!date.text().contains("/pictures/"), "{}", date.text());

    let said = says_of(&house, &page, &[("faces", "nobody")]).await;
    assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.words());
    let date = house.visitor().reads(DATE).await;
    assert!(date.text().contains(&public) && date.mentions("A plum cake on a long table"), "{}", date.text());
    let file = house.visitor().reads(&public).await;
    assert_eq!(file.status, StatusCode::OK);
    assert_eq!(
        file.header("cache-control"),
        "public, no-cache",
        "nobody shows an old one once it is taken back"
    );
    for trace in [b"Exif".as_slice(), b"GPS", b"53.4084"] {
        assert!(!file.body.windows(trace.len()).any(|part| part == trace), "it says where it was taken");
    }

    // Whoever takes their word back is heard at once.
    let page_again = house.visitor().reads(&page).await;
    let digest = page_again.hidden("picture");
    let back = [("picture", digest.as_str()), ("image_alt", "A plum cake on a long table")];
    let said = house.visitor().posts(&page, &back).await;
    assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.words());
    assert_eq!(house.visitor().reads(&public).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_photo_of_somebody_unknown_waits_with_its_write_up() {
    let (house, manage) = cafe_that_was(true).await;
    tells(&house, &manage, TOLD).await;
    decides(&house, "Approve", &[]).await;
    let page = adds_photo(&house, &manage).await;
    let public = without_link(&picture_on(&house.visitor().reads(&page).await));
    assert!(
        !house.moderator().await.reads("/moderate").await.has_button("Approve"),
        "nobody is to see it yet"
    );
    says_of(&house, &page, &[("faces", "agreed")]).await;
    assert_eq!(house.visitor().reads(&public).await.status, StatusCode::NOT_FOUND);
    let queue = house.moderator().await.reads("/moderate").await;
    assert!(
        queue.text().contains(&public) && queue.mentions("A plum cake on a long table"),
        "{}",
        queue.text()
    );
    decides(&house, "Approve", &[]).await;
    assert_eq!(house.visitor().reads(&public).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_covered_square_is_covered_in_the_file_and_what_was_below_is_nowhere() {
    let (house, manage) = cafe_that_was(false).await;
    tells(&house, &manage, TOLD).await;
    let page = adds_photo(&house, &manage).await;
    says_of(&house, &page, &[("faces", "agreed")]).await;
    let before = without_link(&picture_on(&house.visitor().reads(&page).await));
    let form = house.visitor().reads(&page).await;
    let digest = form.hidden("picture");
    let typed = [
        ("picture", digest.as_str()),
        ("image_alt", "A plum cake"),
        ("faces", "agreed"),
        ("cover", "0-0"),
        ("cover", "7-5"),
        ("cover", "8-0"),
    ];
    let covered = house.visitor().posts(&page, &typed).await;
    assert!(covered.header("location").ends_with("?done=covered"), "{}", covered.words());
    let after = without_link(&picture_on(&house.visitor().reads(&page).await));
    assert_ne!(before, after);
    assert_eq!(house.visitor().reads(&before).await.status, StatusCode::NOT_FOUND);
    assert_eq!(count(&house, "select count(*) from pictures").await, 1);
    let file = house.visitor().reads(&after).await;
    let dots = image::load_from_memory(&file.body).expect("a picture").to_rgb8();
    assert_eq!(dots.dimensions(), (800, 600));
    for (x, y, is_covered) in
        [(50, 50, true), (95, 95, true), (750, 550, true), (150, 50, false), (650, 450, false)]
    {
        let [red, green, blue] = dots.get_pixel(x, y).0;
        assert_eq!(red < 120 && green < 120 && blue < 140, is_covered, "{x}, {y}: {red} {green} {blue}");
    }
    // What was said of another picture is said of no other.
    let stale = house.visitor().posts(&page, &typed).await;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(stale.mentions("This photo has changed"), "{}", stale.words());
}

#[tokio::test]
async fn a_write_up_has_four_photos_at_most_and_each_can_be_taken_away() {
    let (house, manage) = cafe_that_was(false).await;
    tells(&house, &manage, TOLD).await;
    let mut pages = Vec::new();
    for _ in 0..4 {
        pages.push(adds_photo(&house, &manage).await);
    }
    let form = house.visitor().reads(&place(&manage)).await;
    assert!(form.mentions("This write-up has 4 photos."), "{}", form.words());
    let alt = [("image_alt", "A cake")];
    let file = photo(80, 60);
    let photos = format!("{}/photos", place(&manage));
    let fifth = house.visitor().posts_with_file(&photos, &alt, Some(("image", "a.jpg", &file))).await;
    assert_eq!(fifth.status, StatusCode::UNPROCESSABLE_ENTITY);
    for page in pages {
        let form = house.visitor().reads(&page).await;
        let gone = house.visitor().presses(&form, "Take the photo away").await;
        assert_eq!(gone.status, StatusCode::SEE_OTHER, "{}", gone.words());
    }
    assert_eq!(count(&house, "select count(*) from pictures").await, 0);
}

#[tokio::test]
async fn links_of_others_open_no_write_up() {
    let (house, manage) = cafe_that_was(false).await;
    tells(&house, &manage, TOLD).await;
    let photo = adds_photo(&house, &manage).await;
    house.publishes(&but(MONTHLY_CAFE, &[("title", "Another café"), ("email", "cara@example.org")])).await;
    let other = private_page_in(&house.newest_letter("cara@example.org"));
    let theirs = photo.replace(&manage, &other);
    assert_eq!(house.visitor().reads(&theirs).await.status, StatusCode::NOT_FOUND);
    let picture = picture_on(&house.visitor().reads(&photo).await);
    let own_token = manage.trim_start_matches("/manage/");
    let by_theirs = picture.replace(own_token, other.trim_start_matches("/manage/"));
    assert_eq!(house.visitor().reads(&by_theirs).await.status, StatusCode::NOT_FOUND);
    for act in ["end", "photos/1/end"] {
        let done = house.visitor().posts(&format!("{}/{act}", place(&other)), &[]).await;
        assert_eq!(done.status, StatusCode::NOT_FOUND, "{act}");
    }
    let guessed = format!("{}q/write-ups/2026-12-03", &manage[..manage.len() - 1]);
    assert_eq!(house.visitor().reads(&guessed).await.status, StatusCode::NOT_FOUND);
    assert!(house.visitor().reads(DATE).await.mentions("plum cake"));
}

#[tokio::test]
async fn what_a_listing_hides_may_not_stand_in_its_write_ups() {
    let house = House::empty().await;
    house.publishes(HIDDEN).await;
    let manage = private_page_in(&house.newest_letter("secret@example.org"));
    house.waits_until("2026-12-12T09:30:00Z").await;
    let place = format!("{manage}/write-ups/2026-12-11");
    let form = house.visitor().reads(&place).await;
    let typed = [("what", "We met at 3 Secret Lane."), ("worked", "https://meet.example.org/secret-room")];
    let refused = house.visitor().saves(&form, "Save the write-up", &typed).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.words());
    assert!(refused.mentions("you chose not to show it to everybody"), "{}", refused.words());
    let saved = house.visitor().saves(&form, "Save the write-up", &[("what", "We met.")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.words());
    let file = photo(80, 60);
    let alt = [("image_alt", "The door of 3 Secret Lane")];
    let photos = format!("{place}/photos");
    let refused = house.visitor().posts_with_file(&photos, &alt, Some(("image", "a.jpg", &file))).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.words());
    house.delivers().await;
}

#[tokio::test]
async fn of_a_listing_that_nobody_may_see_no_write_up_is_told_anywhere() {
    let (house, manage) = cafe_that_was(false).await;
    tells(&house, &manage, TOLD).await;
    let page = adds_photo(&house, &manage).await;
    says_of(&house, &page, &[("faces", "nobody")]).await;
    let public = without_link(&picture_on(&house.visitor().reads(&page).await));
    let private = house.visitor().reads(&manage).await;
    house.visitor().presses(&private, "Take it off the site").await;
    house.delivers().await;
    for path in
        [CAFE, DATE, "/write-ups", "/write-ups.atom", "/write-ups?listing=leeds-harm-reduction-cafe", &public]
    {
        assert!(!house.visitor().reads(path).await.mentions("plum cake"), "{path} tells it");
    }
    assert_eq!(house.visitor().reads(&public).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_write_up_that_is_taken_away_is_gone_for_good() {
    let (house, manage) = cafe_that_was(false).await;
    tells(&house, &manage, TOLD).await;
    adds_photo(&house, &manage).await;
    let form = house.visitor().reads(&place(&manage)).await;
    let gone = house.visitor().presses(&form, "Take the write-up away").await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER, "{}", gone.words());
    for path in [CAFE, DATE, "/write-ups", "/write-ups.atom"] {
        assert!(!house.visitor().reads(path).await.mentions("plum cake"), "{path} tells it");
    }
    for table in [
        "select count(*) from write_ups",
        "select count(*) from write_up_photos",
        "select count(*) from pictures",
    ] {
        assert_eq!(count(&house, table).await, 0, "{table}");
    }
    assert!(house.visitor().reads(gone.header("location")).await.mentions("It is gone, for good."));
}

#[tokio::test]
async fn whoever_is_erased_takes_their_write_ups_along_and_can_have_them_before() {
    let (house, manage) = cafe_that_was(false).await;
    tells(&house, &manage, TOLD).await;
    let ben: Visitor<'_> = house.signs_in(BEN).await;
    let kept = ben.reads("/me/kept").await.json();
    assert_eq!(kept["written_in_write_ups"][0]["date"], "2026-12-03", "{kept}");
    assert_eq!(kept["listings"][0]["write_ups"][0]["worked"], "Name badges with animals.", "{kept}");
    let erased = ben.posts("/me/erasure", &[("word", "erase")]).await;
    assert!(erased.status.is_success() || erased.status.is_redirection(), "{}", erased.words());
    house.delivers().await;
    assert_eq!(count(&house, "select count(*) from write_ups").await, 0);
    assert!(!house.visitor().reads("/write-ups").await.mentions("plum cake"));
}

#[tokio::test]
async fn what_a_write_up_said_before_is_forgotten_after_thirty_days() {
    let (house, manage) = cafe_that_was(true).await;
    for what in ["Eleven people came.", "Twelve people came."] {
        tells(&house, &manage, &[("what", what)]).await;
        decides(&house, "Approve", &[]).await;
    }
    assert_eq!(count(&house, "select count(*) from write_up_versions").await, 2);
    house.waits_until("2027-01-05T09:30:00Z").await;
    server::retention::forget(&house.desk).await.expect("what is over is forgotten");
    assert_eq!(count(&house, "select count(*) from write_up_versions").await, 1);
    assert!(house.visitor().reads(DATE).await.mentions("Twelve people came."));
}

#[tokio::test]
async fn somebody_who_wants_their_words_looked_at_saves_nothing() {
    let (house, manage) = cafe_that_was(false).await;
    let typed = [("what", "A junkie came."), ("check", "1")];
    let looked = house.visitor().posts(&place(&manage), &typed).await;
    assert_eq!(looked.status, StatusCode::OK, "{}", looked.words());
    assert!(looked.mentions("“junkie”") && looked.mentions("A junkie came."), "{}", looked.words());
    assert_eq!(count(&house, "select count(*) from write_ups").await, 0);
}
