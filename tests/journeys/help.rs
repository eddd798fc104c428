//! Help now is one tap away and the same for everybody, old numbers are folded, an operator may bring their own list; and
//! the pages about safety, access and running a site are there.

use std::fs;

use axum::http::StatusCode;
use server::help::{FILE, Help};
use tests::house::House;

const OWN: &str = r#"
[[line]]
country = "IE"
name = "The line of our town"
purpose = "To talk."
numbers = [{ shown = "01 234", dial = "tel:01234" }]
languages = ["en", "ga"]
hours = "Every evening"
source = "https://example.org/line"
checked_on = "2026-11-20"
"#;

/// A house whose data folder has a list of numbers in it; the folder outlives the house.
async fn with_list(text: &str) -> (tempfile::TempDir, House) {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    fs::write(folder.path().join(FILE), text).expect("the list can be written");
    let data = folder.path().to_str().expect("temporary folders have plain names").to_owned();
    let house = House::with_settings(&[("data", &data)]).await;
    (folder, house)
}

#[tokio::test]
async fn help_now_is_the_same_for_everybody() {
    let house = House::with_demonstration().await;
    let visitor = house.visitor().reads("/help-now").await;
    assert_eq!(visitor.header("set-cookie"), "");
    for path in ["/help-now", "/offline", "/saved", "/offline.js"] {
        let anybody = house.visitor().reads(path).await;
        assert_eq!(house.moderator().await.reads(path).await.body, anybody.body, "{path}");
        assert_eq!(
            house.visitor().reads(&format!("{path}?from=a-poster")).await.body,
            anybody.body,
            "{path}"
        );
    }
}

#[tokio::test]
async fn numbers_keep_their_order_where_lines_run_from_the_right() {
    let house = House::with_demonstration().await;
    let page = house.visitor().reads("/ar/help-now").await.text();
    let lines = page.split("<ul class=\"phones\">").skip(1).collect::<String>();
    let links: Vec<&str> =
        lines.split("<a ").skip(1).filter(|link| link.contains("class=\"button")).collect();
    assert!(links.len() > 10, "{page}");
    for link in links {
        let tag = link.split('>').next().unwrap_or_default();
        assert!(tag.contains("dir=\"ltr\""), "{tag}");
    }
}

#[tokio::test]
async fn the_number_stands_before_anything_else_and_each_country_is_one_tap_away() {
    let house = House::empty().await;
    let text = house.visitor().reads("/help-now").await.text();
    let main = text.split("<main").nth(1).expect("the page");
    let first = main.find("href=\"tel:999\"").expect("the number");
    assert!(first < main.find("Signs of an overdose").expect("the signs"));
    for number in ["999", "112", "911", "000", "111"] {
        assert!(main.contains(&format!("href=\"tel:{number}\"")), "{number}");
    }
    for found in house.desk.help.countries(None) {
        let anchor = found.country.code().to_ascii_lowercase();
        assert!(main.contains(&format!("href=\"#{anchor}\"")), "{anchor}");
        assert!(main.contains(&format!("id=\"{anchor}\"")), "{anchor}");
    }
}

#[tokio::test]
async fn a_number_that_nobody_checked_for_long_is_folded_and_never_gone() {
    let house = House::empty().await;
    let folded = |text: &str| text.matches("Check this number before you rely on it").count();
    let dials = |text: &str| text.matches("href=\"tel:").count();
    let now = house.visitor().reads("/help-now").await.text();
    let today = jiff::civil::date(2026, 11, 22);
    assert_eq!(folded(&now), house.desk.help.doubtful(today).count());
    assert!(folded(&now) < house.desk.help.count(), "some are known to be right");

    house.desk.clock.pass(jiff::SignedDuration::from_hours(24 * 400));
    let later = house.visitor().reads("/help-now").await.text();
    assert_eq!(folded(&later), house.desk.help.count(), "all are old by now");
    assert_eq!(dials(&later), dials(&now), "and none is gone");
    // What browsers keep is made anew for that.
    let version = |text: String| text.lines().next().expect("a line").to_owned();
    let script = version(house.visitor().reads("/offline.js").await.text());
    let other = House::empty().await;
    assert_ne!(script, version(other.visitor().reads("/offline.js").await.text()));
}

#[tokio::test]
async fn an_operator_brings_a_list_of_their_own() {
    let (_folder, house) = with_list(OWN).await;
    let page = house.visitor().reads("/help-now").await;
    for words in ["The line of our town", "href=\"tel:01234\"", "example.org", "English and Irish"] {
        assert!(page.mentions(words), "{words}");
    }
    assert!(page.mentions("href=\"tel:999\"") && !page.mentions("Samaritans"), "numbers for ambulances stay");
}

#[tokio::test]
async fn a_list_that_cannot_be_used_takes_nothing_away() {
    let torn = OWN.replace("tel:01234", "tel:01243");
    for (text, words) in [
        (torn.as_str(), "The line of our town"),
        ("not a list", "not written as they should be"),
        (&"# tea\n".repeat(20_000), "more than 64 KB"),
    ] {
        let (folder, house) = with_list(text).await;
        let page = house.visitor().reads("/help-now").await;
        assert!(page.mentions("Samaritans") && !page.mentions("our town"), "{words}");
        let said = Help::of_folder(folder.path()).expect_err("it is refused").to_string();
        assert!(said.contains(words) && said.contains(FILE), "{said}");
    }
}

#[tokio::test]
async fn the_script_that_keeps_it_names_only_what_the_page_is_made_of() {
    let house = House::with_demonstration().await;
    let script = house.visitor().reads("/offline.js").await;
    if script.status == StatusCode::NOT_FOUND && std::env::var("CI").is_err() {
        eprintln!("SKIPPED: the scripts are not built; `cargo xtask test` builds them first.");
        return;
    }
    assert_eq!(script.header("cache-control"), "no-cache");
    assert_eq!(
        script.header("content-security-policy"),
        "default-src 'none'; connect-src 'self'; frame-ancestors 'none'"
    );
    let text = script.text();
    let kept = text.lines().next().and_then(|line| line.strip_prefix("const KEPT = ")).expect("what is kept");
    let kept: serde_json::Value = serde_json::from_str(kept.trim_end_matches(';')).expect("JSON");
    let files = kept["files"].as_array().expect("files");
    let page = house.visitor().reads("/help-now").await.text();
    let list = house.visitor().reads("/saved").await.text();
    for file in files.iter().filter_map(|file| file.as_str()) {
        let is_part = page.contains(file) || list.contains(file) || file.ends_with(".woff2");
        assert!(is_part, "{file} is no part of the pages");
        assert_eq!(house.visitor().reads(file).await.status, StatusCode::OK, "{file}");
    }
    assert_eq!((&kept["help"], &kept["offline"]), (&"/help-now".into(), &"/offline".into()));
    assert_eq!((&kept["saved"], &kept["language"]), (&"/saved".into(), &"en-GB".into()));
    assert_eq!(kept["lists"], serde_json::json!(["/whats-on", "/events", "/cafes"]));
    // No page of another site ever gets it.
    assert!(!house.visitor().reads("/embed/whats-on").await.mentions("offline.js"));
}

#[tokio::test]
async fn safety_access_and_running_a_site_are_explained_and_lead_to_a_person() {
    let house = House::with_demonstration().await;
    let home = house.visitor().reads("/").await;
    for path in ["/safety", "/accessibility"] {
        assert!(home.mentions(&format!("href=\"{path}\"")), "{path} is in the foot");
        let page = house.visitor().reads(path).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.mentions(&house.desk.site.now().contact), "{path} leads to a person");
    }
    let safety = house.visitor().reads("/safety").await;
    for words in ["name=\"plain-tabs\"", "name=\"keep-help\"", "<noscript>", "What we cannot promise"] {
        assert!(safety.mentions(words), "{words}");
    }
    assert!(house.visitor().reads("/about").await.mentions("href=\"/about/running-this-site\""));
    let guide = house.visitor().reads("/about/running-this-site").await;
    for words in ["not legal advice", "72 hours", "Illegal content: our risk assessment", "<caption>"] {
        assert!(guide.mentions(words), "{words}");
    }
}
