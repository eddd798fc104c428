//! The words of a listing in other languages: written beside its own, read by whoever reads in them, and held to all that its
//! own words are held to.

use axum::http::StatusCode;
use tests::{
    fixtures::{EVENING, HIDDEN, but},
    house::{House, Page, link_in},
};

use super::following::{FAY, follows};

const SPANISH: &[(&str, &str)] = &[
    ("title", "Té y charla"),
    ("summary", "Una tarde abierta para todo el mundo."),
    ("description", "Ven como eres.\n\n**El pastel** es gratis."),
];
const EVENING_AT: &str = "/events/tea-and-talk";

fn private(house: &House, address: &str) -> String {
    link_in(&house.newest_letter(address), "/manage/")
}

/// Opens the form of a language, types and saves.
async fn says(house: &House, private: &str, language: &str, typed: &[(&str, &str)]) -> Page {
    let form = house.visitor().reads(&format!("{private}/texts/{language}")).await;
    assert_eq!(form.status, StatusCode::OK, "{}", form.text());
    let saved = house.visitor().saves(&form, "Save the changes", typed).await;
    house.delivers().await;
    saved
}

/// An evening that everybody sees, said in Spanish, too; gives its private page.
async fn translated(house: &House) -> String {
    house.publishes(EVENING).await;
    let private = private(house, "ana@example.org");
    let saved = says(house, &private, "es", SPANISH).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    assert!(saved.header("location").ends_with("done=edited"), "{}", saved.header("location"));
    private
}

#[tokio::test]
async fn whoever_reads_in_a_language_reads_the_words_that_were_written_in_it() {
    let house = House::empty().await;
    translated(&house).await;
    let spanish = house.visitor().reads(&format!("/es{EVENING_AT}")).await;
    assert!(spanish.mentions("<h1>Té y charla</h1>"), "{}", spanish.text());
    assert!(spanish.mentions("Una tarde abierta") && spanish.mentions("<strong>El pastel</strong>"));
    assert!(!spanish.mentions("An open evening") && !spanish.mentions("Come as you are"));
    assert!(spanish.mentions("También en:"), "{}", spanish.text());

    let english = house.visitor().reads(EVENING_AT).await;
    assert!(english.mentions("<h1>Tea and talk</h1>") && english.mentions("An open evening"));
    assert!(!english.mentions("Té y charla") && !english.mentions("Una tarde"));
    assert!(english.mentions("Also in:") && english.mentions("hreflang=\"es\" dir=\"ltr\">Español</a>"));

    // Nobody has written any in Arabic: its own words, marked as what they are.
    let arabic = house.visitor().reads(&format!("/ar{EVENING_AT}")).await;
    assert!(arabic.mentions("<h1 lang=\"en-GB\" dir=\"ltr\">Tea and talk</h1>"), "{}", arabic.text());
    assert!(arabic.mentions("<p lang=\"en-GB\" dir=\"ltr\" class=\"lede\">An open evening"));
    assert!(arabic.mentions("<div lang=\"en-GB\" dir=\"ltr\" class=\"prose\">"));

    for list in
        ["/whats-on", "/events", "/calendar/2026/12", "/groups/hope-street-union", "/", "/embed/whats-on"]
    {
        let spanish = house.visitor().reads(&format!("/es{list}")).await;
        assert!(
            spanish.mentions("Té y charla") && !spanish.mentions("Tea and talk"),
            "{list}: {}",
            spanish.text()
        );
        let english = house.visitor().reads(list).await;
        assert!(english.mentions("Tea and talk") && !english.mentions("Té y charla"), "{list}");
    }
    let polish = house.visitor().reads("/pl/whats-on").await;
    assert!(polish.mentions("<span lang=\"en-GB\">Tea and talk</span>"), "{}", polish.text());
}

#[tokio::test]
async fn a_listing_that_nobody_has_translated_says_so_and_nothing_more() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let english = house.visitor().reads(EVENING_AT).await;
    assert!(!english.mentions("Also in:") && !english.mentions("Written in"));
    let private = private(&house, "ana@example.org");
    let page = house.visitor().reads(&format!("{private}/texts")).await;
    let done = house.visitor().saves(&page, "Save the changes", &[("language", "cy")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let english = house.visitor().reads(EVENING_AT).await;
    assert!(english.mentions("Written in Cymraeg; nobody has translated it yet."), "{}", english.text());
    assert!(english.mentions("<h1 lang=\"cy\">Tea and talk</h1>") && !english.mentions("Also in:"));
    let welsh = house.visitor().reads(&format!("/cy{EVENING_AT}")).await;
    assert!(welsh.mentions("<h1>Tea and talk</h1>"));
}

#[tokio::test]
async fn what_was_filled_in_on_a_page_in_a_language_is_in_that_language() {
    let house = House::empty().await;
    let visitor = house.visitor();
    let form = visitor.reads("/es/add").await;
    house.waits(20).await;
    let key = form.hidden("form_key");
    let mut all = vec![("form_key", key.as_str())];
    all.extend_from_slice(EVENING);
    let added = visitor.posts("/es/add", &all).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text());
    house.delivers().await;
    let private = link_in(&house.newest_letter("ana@example.org"), "/es/manage/");
    let texts = house.visitor().reads(&format!("{private}/texts")).await;
    assert!(texts.mentions("<option value=\"es\" selected"), "{}", texts.text());
    let own = house.visitor().reads(&format!("{private}/texts/es")).await;
    assert_eq!(own.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_its_words_leave_open_is_said_in_its_own() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let private = private(&house, "ana@example.org");
    let form = house.visitor().reads(&format!("{private}/texts/es")).await;
    assert!(form.mentions("value=\"Tea and talk\"") && form.mentions("lang=\"es\""), "{}", form.text());
    assert!(
        form.mentions("<blockquote lang=\"en-GB\" dir=\"ltr\">An open evening for everybody.</blockquote>")
    );
    says(&house, &private, "es", &[("title", "Té y charla")]).await;
    let spanish = house.visitor().reads(&format!("/es{EVENING_AT}")).await;
    assert!(spanish.mentions("<h1>Té y charla</h1>"));
    assert!(spanish.mentions("<p lang=\"en-GB\" class=\"lede\">An open evening"), "{}", spanish.text());
}

#[tokio::test]
async fn a_refused_form_keeps_what_was_typed() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let private = private(&house, "ana@example.org");
    let long = "té ".repeat(200);
    for (field, text) in [("title", ""), ("title", long.as_str()), ("summary", long.as_str())] {
        let typed = but(SPANISH, &[(field, "x")]);
        let typed: Vec<_> =
            typed.iter().map(|(name, said)| (*name, if *name == field { text } else { *said })).collect();
        let refused = says(&house, &private, "es", &typed).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}: {}", refused.text());
        assert!(refused.mentions(&format!("href=\"#f-{field}\"")), "{}", refused.text());
        assert!(refused.mentions("Ven como eres.") && refused.mentions(text.trim()));
    }
    assert!(!house.visitor().reads(&format!("/es{EVENING_AT}")).await.mentions("Ven como eres"));
    assert_eq!(house.visitor().reads(&format!("{private}/texts/tlh")).await.status, StatusCode::NOT_FOUND);
    // Two languages at once: nobody would know which of them is shown.
    says(&house, &private, "es", SPANISH).await;
    let page = house.visitor().reads(&format!("{private}/texts")).await;
    let refused = house.visitor().saves(&page, "Save the changes", &[("language", "es")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text());
    assert!(refused.mentions("There are words in Español already."));
}

#[tokio::test]
async fn words_that_hurt_are_found_in_them_too() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let private = private(&house, "ana@example.org");
    let typed = but(SPANISH, &[("summary", "Our addicts meet here."), ("check", "1")]);
    let checked = house.visitor().posts(&format!("{private}/texts/es"), &typed).await;
    assert_eq!(checked.status, StatusCode::OK);
    assert!(
        checked.mentions("<mark class=") && checked.mentions("Our addicts meet here."),
        "{}",
        checked.text()
    );
}

#[tokio::test]
async fn words_of_somebody_whom_nobody_knows_wait() {
    let house = House::empty().await;
    house.adds_and_confirms(EVENING).await;
    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    moderator.saves(&queue, "Approve", &[("watch", "1")]).await;
    house.delivers().await;
    let private = private(&house, "ana@example.org");
    let saved = says(&house, &private, "es", SPANISH).await;
    assert!(saved.header("location").ends_with("done=waits"), "{}", saved.header("location"));
    for path in [format!("/es{EVENING_AT}"), "/es/whats-on.ics".into(), "/es/whats-on?q=charla".into()] {
        assert!(!house.visitor().reads(&path).await.mentions("Té y charla"), "{path}");
    }
    let form = house.visitor().reads(&format!("{private}/texts/es")).await;
    assert!(
        form.mentions("waits for a moderator") && form.mentions("value=\"Té y charla\""),
        "{}",
        form.text()
    );
    let queue = moderator.reads("/moderate").await;
    assert!(queue.mentions("(Español)") && queue.mentions("Té y charla"), "{}", queue.text());
    moderator.presses(&queue, "Approve").await;
    house.delivers().await;
    assert!(house.visitor().reads(&format!("/es{EVENING_AT}")).await.mentions("Té y charla"));
    let history = house.visitor().reads(&format!("{private}/history")).await;
    assert!(history.mentions("(Español)"), "{}", history.text());

    // What is taken away is gone at once.
    let form = house.visitor().reads(&format!("{private}/texts/es")).await;
    let gone = house.visitor().presses(&form, "Take the words in Español away").await;
    assert!(gone.header("location").ends_with("done=edited"), "{}", gone.header("location"));
    let spanish = house.visitor().reads(&format!("/es{EVENING_AT}")).await;
    assert!(spanish.mentions("Tea and talk") && !spanish.mentions("Té y charla"));
    // And comes back with the version that had it.
    let version = house.visitor().reads(&format!("{private}/history/2")).await;
    let back = house.visitor().presses(&version, "Go back to this version").await;
    house.delivers().await;
    assert!(back.header("location").ends_with("done=waits"), "{}", back.header("location"));
}

#[tokio::test]
async fn a_change_of_the_listing_leaves_them_alone() {
    let house = House::empty().await;
    let private = translated(&house).await;
    let form = house.visitor().reads(&format!("{private}/edit")).await;
    let saved = house.visitor().saves(&form, "Save the changes", &[("title", "Tea and toast")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    assert!(house.visitor().reads(EVENING_AT).await.mentions("Tea and toast"));
    assert!(house.visitor().reads(&format!("/es{EVENING_AT}")).await.mentions("<h1>Té y charla</h1>"));
}

#[tokio::test]
async fn two_who_translate_at_once_lose_nothing() {
    let house = House::empty().await;
    let private = translated(&house).await;
    let opened = house.visitor().reads(&format!("{private}/texts/es")).await;
    says(&house, &private, "es", &[("summary", "Una tarde para todas y todos.")]).await;
    let met =
        house.visitor().saves(&opened, "Save the changes", &[("summary", "Una tarde sin prisa.")]).await;
    assert_eq!(met.status, StatusCode::CONFLICT, "{}", met.text());
    assert!(met.mentions("Una tarde sin prisa.") && met.mentions("Una tarde para todas y todos."));
    let again = house.visitor().saves(&met, "Save the changes", &[]).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.text());
    assert!(house.visitor().reads(&format!("/es{EVENING_AT}")).await.mentions("Una tarde sin prisa."));
}

#[tokio::test]
async fn what_is_hidden_may_stand_in_no_language() {
    let house = House::empty().await;
    house.publishes(HIDDEN).await;
    let hides = private(&house, "secret@example.org");
    let typed = [("title", "Encuentro"), ("summary", "En 3 Secret Lane, a las siete.")];
    let refused = says(&house, &hides, "es", &typed).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text());
    assert!(refused.mentions("href=\"#f-summary\"") && refused.mentions("a las siete."));

    // What is hidden later must first go from them.
    let shows = translated(&house).await;
    says(&house, &shows, "es", &[("summary", "En 12 Mill Street.")]).await;
    let form = house.visitor().reads(&format!("{shows}/edit")).await;
    let hidden = [("address_visibility", "on_request")];
    let refused = house.visitor().saves(&form, "Save the changes", &hidden).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text());
    assert!(refused.mentions("Your words in Español tell what you want to hide."), "{}", refused.text());
    says(&house, &shows, "es", &[("summary", "Cerca del río.")]).await;
    let form = house.visitor().reads(&format!("{shows}/edit")).await;
    let saved = house.visitor().saves(&form, "Save the changes", &hidden).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
}

#[tokio::test]
async fn search_finds_the_words_of_every_language() {
    let house = House::empty().await;
    let private = translated(&house).await;
    for (path, name) in [("/whats-on", "Tea and talk"), ("/es/whats-on", "Té y charla")] {
        for word in ["charla", "tarde", "pastel", "talk", "evening"] {
            let found = house.visitor().reads(&format!("{path}?q={word}")).await;
            assert!(found.mentions(name), "{path} {word}");
        }
    }
    let form = house.visitor().reads(&format!("{private}/texts/es")).await;
    house.visitor().presses(&form, "Take the words in Español away").await;
    let found = house.visitor().reads("/api/v1/listings?q=charla").await.json();
    assert_eq!(found["items"], serde_json::json!([]), "{found}");
}

#[tokio::test]
async fn feeds_and_programs_get_the_words_of_the_language_in_front_of_the_address() {
    let house = House::empty().await;
    translated(&house).await;
    for path in [
        "/whats-on.ics",
        "/whats-on.json",
        "/whats-on.atom",
        "/events/tea-and-talk.ics",
        "/events/tea-and-talk.json",
    ] {
        // Twice: what is kept for one language is no answer in another.
        for _ in 0..2 {
            let spanish = house.visitor().reads(&format!("/es{path}")).await;
            assert_eq!(spanish.status, StatusCode::OK);
            assert!(
                spanish.mentions("Té y charla") && !spanish.mentions("Tea and talk"),
                "{path}: {}",
                spanish.text()
            );
            // Lines of calendars are folded.
            let whole = spanish.text().replace("\r\n ", "");
            assert!(whole.contains("/es/events/tea-and-talk"), "{path} leads to the Spanish page: {whole}");
            let english = house.visitor().reads(path).await;
            assert!(english.mentions("Tea and talk") && !english.mentions("Té y charla"), "{path}");
        }
    }
    let told = house.visitor().reads("/api/v1/listings/tea-and-talk").await.json();
    assert_eq!((&told["title"], &told["language"]), (&"Tea and talk".into(), &"en-GB".into()));
    assert_eq!(told["texts"][0]["language"], "es");
    assert_eq!(told["texts"][0]["title"], "Té y charla");
    assert_eq!(
        told["texts"][0]["description_text"].as_str().map(|text| text.starts_with("Ven como")),
        Some(true)
    );
    let told = house.visitor().reads("/es/api/v1/listings/tea-and-talk").await.json();
    assert_eq!((&told["title"], &told["language"]), (&"Té y charla".into(), &"es".into()));
    assert_eq!(told["texts"][0]["title"], "Tea and talk");
}

#[tokio::test]
async fn letters_have_the_words_of_whoever_reads_them() {
    let house = House::empty().await;
    let private = translated(&house).await;
    let page = follows(
        &house,
        &[("email", FAY), ("what", "everything"), ("rhythm", "instant"), ("time_zone", "Europe/London")],
    )
    .await;
    let spoken = house.visitor().posts(&format!("{page}/language"), &[("language", "es")]).await;
    assert_eq!(spoken.status, StatusCode::SEE_OTHER, "{}", spoken.text());
    let form = house.visitor().reads(&format!("{private}/edit")).await;
    house.visitor().saves(&form, "Save the changes", &[("start_time", "18:30")]).await;
    house.waits(700).await;
    let letter = house.newest_letter(FAY);
    assert!(
        letter.plain.contains("Té y charla") && !letter.plain.contains("Tea and talk"),
        "{}",
        letter.plain
    );
    assert!(letter.plain.contains("/es/events/tea-and-talk"), "{}", letter.plain);
}

#[tokio::test]
async fn a_poster_speaks_the_language_that_is_asked_for() {
    let house = House::empty().await;
    translated(&house).await;
    let room = house.visitor().reads("/print/tea-and-talk").await;
    assert!(room.mentions("/print/tea-and-talk/poster.pdf?lang=es"), "{}", room.text());
    let spanish = house.visitor().reads("/print/tea-and-talk/poster.pdf?lang=es").await;
    assert_eq!(spanish.header("content-type"), "application/pdf");
    assert!(spanish.header("content-disposition").contains("tea-and-talk-poster-es"), "{spanish:?}");
    let english = house.visitor().reads("/print/tea-and-talk/poster.pdf").await;
    assert_ne!(spanish.body, english.body);
    let nobody = house.visitor().reads("/print/tea-and-talk/poster.pdf?lang=tlh").await;
    assert_eq!(nobody.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn they_are_kept_with_the_listing_and_erased_with_it() {
    let house = House::empty().await;
    translated(&house).await;
    let ana = house.signed_in("ana@example.org").await;
    assert!(ana.reads("/me/kept").await.text().contains("Té y charla"));
    let page = ana.reads("/me/erasure").await;
    let chosen = [("word", "ERASE"), ("listing-tea-and-talk", "erase")];
    let done = ana.fills_and_presses(&page, "Erase me for good", &chosen).await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.text());
    house.delivers().await;
    for path in [format!("/es{EVENING_AT}"), "/es/whats-on.ics".into(), format!("/es{EVENING_AT}.ics")] {
        let gone = house.visitor().reads(&path).await;
        assert!(!gone.mentions("Té y charla") && !gone.mentions("Una tarde"), "{path}: {}", gone.text());
    }
}
