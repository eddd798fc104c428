//! Towns that are offered while somebody types: what may be meant, told apart, and understood when it comes back.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use serde_json::Value;
use tests::{
    fixtures::EVENING,
    house::{House, Page},
};
use url::form_urlencoded;

/// What is offered for a beginning.
async fn asks(house: &House, typed: &str) -> Page {
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("q", typed).finish();
    house.visitor().reads(&format!("/towns?{query}")).await
}

fn offered(page: &Page, part: &str) -> Vec<String> {
    let told = page.json();
    let towns = told["towns"].as_array().expect("towns").iter();
    towns.map(|town| town[part].as_str().expect(part).to_owned()).collect()
}

#[tokio::test]
async fn what_is_offered_is_told_apart_and_understood_when_it_is_typed() {
    let house = House::empty().await;
    for (typed, among) in [
        ("leed", "Leeds, West Yorkshire, England"),
        ("bangor", "Bangor, Gwynedd, Wales"),
        ("bangor", "Bangor, Northern Ireland"),
        ("springfield", "Springfield, Illinois, United States"),
        ("hebden", "Hebden Bridge, West Yorkshire, England"),
        ("ls9", "LS9, Leeds"),
        ("luxem", "Luxembourg"),
    ] {
        let page = asks(&house, typed).await;
        let labels = offered(&page, "label");
        assert!(labels.iter().any(|label| label == among), "{typed}: {labels:?}");
        assert_eq!(labels.iter().collect::<BTreeSet<_>>().len(), labels.len(), "{typed}: {labels:?}");
        for (label, value) in labels.iter().zip(offered(&page, "value")) {
            let query = form_urlencoded::Serializer::new(String::new()).append_pair("near", &value).finish();
            let list = house.visitor().reads(&format!("/whats-on?{query}")).await;
            assert_eq!(list.status, StatusCode::OK);
            assert!(!list.mentions("We do not know a town"), "{typed}: {value}: {}", list.text());
            let name = label.split(',').next().expect("a name");
            assert!(list.mentions(&format!("km of {name}")), "{typed}: {value} for {label}: {}", list.text());
        }
    }
}

#[tokio::test]
async fn little_is_asked_and_little_is_told() {
    let house = House::empty().await;
    let nothing: [(&str, &str); 8] = [
        ("", "nothing typed"),
        ("l", "one letter"),
        (" l ", "one letter, and spaces"),
        ("..,", "no letters"),
        ("qwxyzqwxyz", "no town"),
        ("\u{0}\u{1}", "nothing that is seen"),
        (&"leeds ".repeat(20), "more than any name"),
        (&"x".repeat(20_000), "far more"),
    ];
    for (typed, why) in nothing {
        let page = asks(&house, typed).await;
        // An address of any length is not read.
        if page.status == StatusCode::URI_TOO_LONG {
            continue;
        }
        assert_eq!(page.status, StatusCode::OK, "{why}");
        assert_eq!(page.json()["towns"], Value::Array(Vec::new()), "{why}");
    }
    for typed in ["le", "san", "new", "saint", "' or 1=1 --", "<b>leeds", "%", "東京"] {
        let page = asks(&house, typed).await;
        assert_eq!(
            (page.status, page.header("content-type")),
            (StatusCode::OK, "application/json"),
            "{typed}"
        );
        let many = offered(&page, "label").len();
        assert!(many <= 8 && page.text().len() < 4_000, "{typed}: {many}");
        assert_eq!(page.header("cache-control"), "public, max-age=86400", "it is the same for everybody");
        assert!(page.header("set-cookie").is_empty());
    }
    assert_eq!(house.visitor().reads("/towns").await.json()["towns"], Value::Array(Vec::new()));
    let said = asks(&house, "hebden bridg").await.json();
    assert_eq!(said["said"], "1 town. Press the down arrow to choose it.");
}

#[tokio::test]
async fn only_pages_with_a_field_for_a_town_load_what_offers_them() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    for (path, is_there) in [
        ("/whats-on", true),
        ("/cafes?near=leeds", true),
        ("/map", true),
        ("/follow", true),
        ("/add", true),
        ("/", false),
        ("/about", false),
        ("/events/tea-and-talk", false),
    ] {
        let page = house.visitor().reads(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert_eq!(page.text().contains("/assets/towns"), is_there, "{path}");
        assert_eq!(page.text().contains("data-towns=\"/towns\""), is_there, "{path}");
        let field = page.text().split("<input").any(|rest| {
            let tag = rest.split('>').next().unwrap_or_default();
            tag.contains(" data-towns") && !tag.contains("role=")
        });
        assert_eq!(field, is_there, "{path}: a field that works by itself");
    }
}

#[tokio::test]
async fn a_town_fills_the_form_of_a_listing() {
    let house = House::empty().await;
    let told = asks(&house, "bangor").await.json();
    let fills: Vec<&Value> =
        told["towns"].as_array().expect("towns").iter().map(|town| &town["fills"]).collect();
    let expected = [("", "GB"), ("Gwynedd", "GB"), ("Maine", "US")];
    for (fills, (region, country)) in fills.iter().zip(expected) {
        assert_eq!(
            **fills,
            serde_json::json!({ "locality": "Bangor", "region": region, "country": country })
        );
    }
}
