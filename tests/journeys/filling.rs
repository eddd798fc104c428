//! Bulk data for measuring: the same each time, and as real as any other.

use server::fill::{self, Wanted};
use tests::house::House;

const SOME: Wanted = Wanted { events: 40, cafes: 12, follows: 30, seed: 1 };

async fn filled_with(wanted: &Wanted) -> House {
    let house = House::empty().await;
    let filled = fill::fill(&house.desk, wanted, |_, _| {}).await.expect("the house is filled");
    assert_eq!((filled.events, filled.cafes, filled.follows), (wanted.events, wanted.cafes, wanted.follows));
    house
}

/// Everything that a feed tells of, but for the addresses of the site.
async fn told(house: &House) -> Vec<String> {
    let mut told = Vec::new();
    for feed in ["/whats-on.json", "/cafes.json"] {
        let feed = house.visitor().reads(feed).await.json();
        told.extend(feed["items"].as_array().expect("items").iter().map(ToString::to_string));
    }
    told
}

#[tokio::test]
async fn the_same_seed_fills_alike_and_another_otherwise() {
    let (one, two) = (filled_with(&SOME).await, filled_with(&SOME).await);
    let other = filled_with(&Wanted { seed: 2, ..SOME }).await;
    let (one, two, other) = (told(&one).await, told(&two).await, told(&other).await);
    assert!(one.len() > 30, "{}", one.len());
    assert_eq!(one, two);
    assert!(one.iter().all(|item| !other.contains(item)));
}

#[tokio::test]
async fn filling_again_adds_only_what_is_not_there() {
    let house = filled_with(&SOME).await;
    let more = Wanted { events: 45, follows: 31, ..SOME };
    let filled = fill::fill(&house.desk, &more, |_, _| {}).await.expect("the house is filled");
    assert_eq!((filled.events, filled.cafes, filled.follows), (5, 0, 1));
}

#[tokio::test]
async fn what_was_filled_in_is_on_the_pages() {
    let house = filled_with(&SOME).await;
    let feed = house.visitor().reads("/whats-on.json").await.json();
    let items = feed["items"].as_array().expect("items").clone();
    let title = |item: &serde_json::Value| item["title"].as_str().expect("a title").to_owned();
    let list = house.visitor().reads("/whats-on").await;
    assert!(list.mentions(&title(&items[0])));
    for item in items.iter().take(5) {
        let path =
            item["url"].as_str().expect("an address").strip_prefix("http://127.0.0.1:3000").expect("ours");
        let page = house.visitor().reads(path).await;
        assert_eq!(page.status, 200, "{path}");
        assert!(page.mentions(&title(item)), "{path}");
    }
    let cafes = house.visitor().reads("/cafes").await;
    assert!(cafes.mentions("Café"));
}
