//! The site in eight languages: each page at its own address, whole, with letters to match.

use axum::http::{Method, StatusCode};
use server::words::{Language, Words};
use tests::{
    fixtures::{EVENING, but},
    house::{House, Page, link_in},
};

/// Pages whose sentences are all ours: nothing on them was typed by somebody.
const OUR_PAGES: &[&str] = &[
    "/about",
    "/about/translating",
    "/accessibility",
    "/add",
    "/add/cafe",
    "/calendar/2190/03",
    "/embed",
    "/follow",
    "/follow/calendar",
    "/help-now",
    "/leaflets",
    "/learn",
    "/learn/risk-set-setting",
    "/nowhere",
    "/offline",
    "/posters",
    "/principles",
    "/privacy",
    "/resend",
    "/safety",
    "/sign-in",
    "/start",
    "/start/plan?date=2027-03-04",
    "/start/talk",
    "/words",
];

fn others() -> impl Iterator<Item = Language> {
    Language::ALL.iter().copied().filter(|language| *language != Language::default())
}

/// The sentences of a page that stand in its own language: none that is marked as of another one, none for programs.
fn sentences(page: &Page) -> Vec<String> {
    const ALONE: &[&str] = &["area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"];
    let text = page.text();
    let mut found = Vec::new();
    // How deep the scan is in what is not of the page's language; the whole page itself has a language, too.
    let mut foreign: Vec<String> = Vec::new();
    let mut rest = text.split_once("<body").map_or("", |(_, body)| body);
    while let Some((said, more)) = rest.split_once('<') {
        if foreign.is_empty() {
            found.push(said.split_whitespace().collect::<Vec<_>>().join(" "));
        }
        if let Some(comment) = more.strip_prefix("!--").or_else(|| more.strip_prefix('!')) {
            rest = comment.split_once('>').map_or("", |(_, rest)| rest);
            continue;
        }
        let (tag, after) = more.split_once('>').unwrap_or((more, ""));
        rest = after;
        let name: String = tag
            .trim_start_matches('/')
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || *c == '-')
            .collect();
        if tag.starts_with('/') {
            if foreign.last() == Some(&name) {
                foreign.pop();
            }
        } else if !ALONE.contains(&name.as_str()) && !tag.ends_with('/') {
            let is_code =
                matches!(name.as_str(), "script" | "style" | "code" | "pre" | "svg" | "option" | "textarea");
            if is_code || tag.contains(" lang=\"") || foreign.last() == Some(&name) {
                foreign.push(name);
            }
        }
    }
    // Names of things are the same everywhere.
    found.retain(|said| said.split(' ').filter(|word| word.chars().all(char::is_alphabetic)).count() >= 4);
    found
}

#[tokio::test]
async fn every_page_is_there_in_every_language_and_says_which() {
    let house = House::with_demonstration().await;
    for path in OUR_PAGES.iter().filter(|path| **path != "/nowhere") {
        for language in Language::ALL {
            let page = house.visitor().reads(&format!("{}{path}", language.prefix())).await;
            let text = page.text();
            assert_eq!(page.status, StatusCode::OK, "{path} in {}", language.tag());
            let says = format!("<html lang=\"{}\" dir=\"{}\"", language.tag(), language.direction());
            assert!(text.contains(&says), "{path} in {}", language.tag());
            for other in Language::ALL {
                let link = format!("hreflang=\"{}\"", other.tag());
                assert!(
                    text.contains(&link),
                    "{path} in {} does not lead to {}",
                    language.tag(),
                    other.tag()
                );
            }
        }
    }
    let page = house.visitor().reads("/es/events").await.text();
    let base = house.desk.settings.base_url.as_str();
    for (tag, path) in
        [("es", "/es/events"), ("en-GB", "/events"), ("x-default", "/events"), ("ar", "/ar/events")]
    {
        assert!(page.contains(&format!("hreflang=\"{tag}\" href=\"{base}{path}\"")), "{tag}: {path}");
    }
    assert!(page.contains(&format!("rel=\"canonical\" href=\"{base}/es/events\"")));
}

#[tokio::test]
async fn no_sentence_of_a_page_is_left_in_english() {
    let house = House::with_demonstration().await;
    let mut left = Vec::new();
    for path in OUR_PAGES {
        let english = sentences(&house.visitor().reads(path).await);
        assert!(english.len() > 3, "{path}: {english:?}");
        for language in others() {
            let page = house.visitor().reads(&format!("{}{path}", language.prefix())).await;
            let said = sentences(&page).into_iter().filter(|said| english.contains(said));
            left.extend(said.map(|said| format!("{path} in {}: {said}", language.tag())));
        }
    }
    assert!(left.is_empty(), "{} sentences:\n{}", left.len(), left.join("\n"));
}

#[tokio::test]
async fn the_front_door_alone_asks_the_browser_which_language() {
    let house = House::with_demonstration().await;
    let comes = async |path: &str, headers: &[(&str, &str)]| {
        let answer = house.visitor().asks(Method::GET, path, headers, Vec::new()).await;
        (answer.status, answer.header("location").to_owned(), answer.header("vary").to_owned())
    };
    let spanish = ("accept-language", "es-MX,es;q=0.9,en;q=0.5");
    let (status, to, vary) = comes("/", &[spanish]).await;
    assert_eq!((status, to.as_str()), (StatusCode::SEE_OTHER, "/es/"));
    assert!(vary.contains("accept-language"), "{vary}");
    for (path, headers) in [
        ("/", &[("accept-language", "en-US")][..]),
        ("/", &[("accept-language", "ja")]),
        ("/", &[spanish, ("sec-fetch-site", "same-origin")]),
        ("/?lang=en-GB", &[spanish]),
        ("/events", &[spanish]),
        ("/cy/", &[spanish]),
    ] {
        assert_eq!(comes(path, headers).await.0, StatusCode::OK, "{path} {headers:?}");
    }
}

#[tokio::test]
async fn how_far_each_language_is_stands_on_a_page() {
    let house = House::empty().await;
    let page = house.visitor().reads("/about/translating").await;
    for language in Language::ALL {
        let (missing, all) = Words::of(*language).missing();
        assert!(page.mentions(language.own_name()), "{}", language.tag());
        assert!(page.mentions(&format!("{} of {all}", all - missing)), "{}", language.tag());
    }
    assert_eq!(page.words().matches("Not yet").count(), Language::ALL.len() - 1, "nobody has read them yet");
    let polish = house.visitor().reads("/pl/about").await;
    let note = Words::of(Language::Polish).translating_note();
    assert!(polish.mentions(&note), "each page says that it was translated by a machine");
}

#[tokio::test]
async fn letters_come_in_the_language_in_which_somebody_wrote() {
    let house = House::empty().await;
    let form = house.visitor().reads("/es/follow").await;
    house.waits(4).await;
    let spanish = Words::of(Language::Spanish);
    house
        .visitor()
        .saves(
            &form,
            &spanish.following_send(),
            &[("email", "ana@example.org"), ("what", "everything"), ("rhythm", "instant")],
        )
        .await;
    house.delivers().await;
    let letter = house.newest_letter("ana@example.org");
    let said = letter.plain.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains(&spanish.letter_follow_confirm_footer()), "{said}");
    let link = link_in(&letter, "/es/follow/");
    let question = house.visitor().reads(&link).await;
    let page = house.visitor().presses(&question, &spanish.following_confirm_button()).await;
    assert!(page.mentions(&spanish.letters_in_now("Español")));

    // The page in another language offers that one.
    let welsh = Words::of(Language::Welsh);
    let token = link.rsplit('/').next().expect("a token");
    let page = house.visitor().reads(&format!("/cy/follow/{token}")).await;
    let taken = house.visitor().presses(&page, &welsh.letters_in_take("Cymraeg")).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER);
    house.publishes(&but(EVENING, &[("title", "Soup"), ("email", "bo@example.org")])).await;
    house.delivers().await;
    let letter = house.newest_letter("ana@example.org");
    assert!(letter.plain.contains("/cy/"), "the next letter is in Welsh: {}", letter.plain);
    assert!(!letter.plain.contains("/es/"), "{}", letter.plain);
}

#[tokio::test]
async fn a_form_that_is_refused_is_refused_in_its_own_language() {
    let house = House::empty().await;
    for language in others() {
        let words = Words::of(language);
        let page = house.visitor().reads(&format!("{}/add", language.prefix())).await;
        house.waits(4).await;
        let refused = house.visitor().saves(&page, &words.add_send_event(), &[("title", "Té y sopa")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", language.tag());
        assert!(refused.mentions("Té y sopa"), "what was typed is kept");
        assert!(!refused.mentions("Type "), "{}", language.tag());
    }
}

#[tokio::test]
async fn whoever_changes_the_language_keeps_what_they_chose() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    for chosen in [
        "/start/plan?date=2027-03-04",
        "/start/press-note?listing=tea-and-talk",
        "/follow?what=tag&tag=women",
    ] {
        for (here, there) in [("", "/es"), ("/es", "")] {
            let page = house.visitor().reads(&format!("{here}{chosen}")).await.text().replace("&amp;", "&");
            assert!(page.contains(&format!("href=\"{there}{chosen}\"")), "{there}{chosen}: {page}");
        }
    }
}

/// Where lines run from right to left, a number that begins one would be read in pieces.
#[tokio::test]
async fn numbers_that_somebody_typed_stay_whole_on_pages_that_are_read_from_right_to_left() {
    let house = House::empty().await;
    let typed =
        [("contact_public", "0113 496 0123"), ("address", "5 Quay Street"), ("place_name", "12 The Calls")];
    house.publishes(&but(EVENING, &typed)).await;
    let page = house.visitor().reads("/ar/events/tea-and-talk").await;
    for whole in ["<bdi>0113 496 0123</bdi>", "<bdi>5 Quay Street", "<bdi>12 The Calls</bdi>"] {
        assert!(page.mentions(whole), "{whole}: {}", page.text());
    }
    let note = house.visitor().reads("/ar/start/press-note?listing=tea-and-talk").await;
    assert!(note.mentions("\u{200E}0113 496 0123"), "{}", note.text());
}
