//! The first run: whoever starts the site says who runs it, by a link that opens once; moderators mend it.

use axum::http::StatusCode;
use server::{Desk, chance::Chance, site};
use tests::house::{House, Page, link_in};

const SAID: &[(&str, &str)] = &[
    ("site_name", "Northern Cups"),
    ("runs", "A union of people who use drugs, Leeds"),
    ("country", "GB"),
    ("contact", "ask@example.org"),
    ("moderator", "mia@example.org"),
];

async fn link(house: &House) -> Option<String> {
    let link = site::setup_link(&house.desk).await.expect("the database answers")?;
    Some(link.strip_prefix("http://127.0.0.1:3000").expect("an absolute link").to_owned())
}

async fn sets_up(house: &House, said: &[(&str, &str)]) -> Page {
    let page = house.visitor().reads(&link(house).await.expect("nobody has done it")).await;
    house.visitor().fills_and_presses(&page, "Set it up", said).await
}

#[tokio::test]
async fn the_first_run_names_the_site_and_makes_its_first_moderator() {
    let house = House::empty().await;
    assert!(!house.visitor().reads("/about").await.mentions("Who runs this site"));
    let waiting = house.visitor().reads("/setup").await;
    assert!(waiting.status == StatusCode::FORBIDDEN && waiting.mentions("on the console"));
    let way = link(&house).await.expect("nobody has done it");
    let done = sets_up(&house, SAID).await;
    assert!(done.status == StatusCode::OK && done.mentions("It is set up"), "{}", done.text());
    let about = house.visitor().reads("/about").await;
    for said in
        ["About Cuppa – Northern Cups", "Northern Cups is run by A union of people who use drugs, Leeds."]
    {
        assert!(about.mentions(said), "{said}: {}", about.text());
    }
    assert!(about.mentions("Questions: ask@example.org") && about.mentions("Complaints: ask@example.org"));
    assert!(!about.mentions("mia@example.org"), "whose queue it is stays private");
    let feed = house.visitor().reads("/events.json").await;
    assert!(feed.mentions("Northern Cups"), "{}", feed.text());
    house.delivers().await;
    let letter = house.newest_letter("mia@example.org");
    assert!(String::from_utf8_lossy(&letter.raw).contains("Reply-To: ask@example.org"));
    let page = house.visitor().reads(&link_in(&letter, "/sign-in/")).await;
    let mia = house.with_session_of(&house.visitor().presses(&page, "Sign in").await);
    assert_eq!(mia.reads("/moderate").await.status, StatusCode::OK);

    // The link opens once.
    assert_eq!(link(&house).await, None);
    assert_eq!(house.visitor().reads(&way).await.status, StatusCode::NOT_FOUND);
    let token = way.rsplit_once('/').expect("a path").1;
    let late: Vec<_> = SAID.iter().copied().chain([("token", token), ("site_name", "Mine")]).collect();
    let refused = house.visitor().posts("/setup", &late).await;
    assert!(
        refused.status == StatusCode::FORBIDDEN && refused.mentions("ask@example.org"),
        "what was typed is kept"
    );
    assert!(!house.visitor().reads("/about").await.mentions("Mine is run"));

    // A moderator mends it, and a new start knows it.
    let form = mia.reads("/setup").await;
    let saved = mia
        .saves(&form, "Save the changes", &[("complaints", "unhappy@example.org"), ("runs", "HIT <b>")])
        .await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    let about = mia.reads(saved.header("location")).await;
    assert!(
        about.mentions("Saved.") && about.mentions("Complaints: unhappy@example.org"),
        "{}",
        about.text()
    );
    assert!(about.text().contains("HIT &lt;b") && !about.text().contains("HIT <b"), "{}", about.text());
    let settings = (*house.desk.settings).clone();
    let again = Desk::open(settings, house.desk.clock.clone(), Chance::System).await.expect("a new start");
    assert_eq!(again.site.now().complaints, "unhappy@example.org");
}

#[tokio::test]
async fn a_form_that_is_not_whole_comes_back_with_everything_typed() {
    let house = House::empty().await;
    for (field, typed, sentence) in [
        ("site_name", "", "Give the site a name."),
        ("site_name", "A name that is much too long to stand at the top", "This is too long"),
        ("runs", " ", "Say who runs the site"),
        ("contact", "nobody", "does not look like an email address"),
        ("contact", "", "where people can ask"),
        ("complaints", "here", "does not look like an email address"),
        ("country", "", "Choose the country"),
        ("country", "XX", "Choose the country"),
        ("moderator", "", "somebody who looks after new listings"),
        ("moderator", "m", "does not look like an email address"),
    ] {
        let said: Vec<_> =
            SAID.iter().copied().filter(|(name, _)| *name != field).chain([(field, typed)]).collect();
        let refused = sets_up(&house, &said).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{field} {typed}");
        assert!(refused.mentions(sentence), "{field} {typed}: {}", refused.text());
        assert!(
            refused.mentions(&format!("href=\"#f-{field}\"")) && refused.mentions(typed),
            "{field} {typed}"
        );
    }
    assert!(link(&house).await.is_some(), "nothing is stored");
    let guessed = house.visitor().reads("/setup/aaaaaaaboygbeaviusj3qeeegw3yma56").await;
    assert_eq!(guessed.status, StatusCode::NOT_FOUND);
}
