//! The directory of cafés: since when, how often, when next, how they stand; and what to do where there is none.

use axum::http::StatusCode;
use tests::{
    fixtures::{EVENING, MONTHLY_CAFE, but},
    house::House,
};

const UNDATED: [(&str, &str); 4] =
    [("start_date", ""), ("start_time", ""), ("end_time", ""), ("repeats", "")];

/// These words and those.
fn and(
    these: &[(&'static str, &'static str)],
    those: &[(&'static str, &'static str)],
) -> Vec<(&'static str, &'static str)> {
    these.iter().chain(those).copied().collect()
}

/// The row of a café in the directory.
fn row(text: &str, title: &str) -> String {
    let mut rows = text.split("<li class=\"row").skip(1);
    let found = rows.find(|row| row.split("</h3>").next().unwrap_or_default().contains(title));
    found
        .unwrap_or_else(|| panic!("no row for {title} in {text}"))
        .split("</li>")
        .next()
        .unwrap_or_default()
        .to_owned()
}

async fn publishes(house: &House, title: &'static str, more: &[(&'static str, &'static str)]) -> String {
    let mut fields = but(MONTHLY_CAFE, &[("title", title)]);
    fields = but(&fields, more);
    house.publishes(&fields).await
}

#[tokio::test]
async fn a_row_says_since_when_how_often_when_next_and_how_it_stands() {
    let house = House::empty().await;
    publishes(&house, "First Thursdays", &[("founded", "2012-09")]).await;
    let undated = and(&UNDATED, &[("founded", "")]);
    publishes(&house, "Someday", &undated).await;
    let resting = and(&UNDATED, &[("cafe_state", "resting"), ("founded", "2019")]);
    publishes(&house, "Resting", &resting).await;
    let page = house.visitor().reads("/cafes").await;
    let text = page.words();
    let first = row(&text, "First Thursdays");
    assert!(first.contains("Usually: first Thursday of every month. Since September 2012"), "{first}");
    assert!(first.contains("Thursday 3\u{a0}December"), "{first}");
    let someday = row(&text, "Someday");
    assert!(someday.contains("Dates to be announced") && !someday.contains("Since"), "{someday}");
    let resting = row(&text, "Resting");
    assert!(resting.contains("Taking a break") && resting.contains("Since 2019"), "{resting}");
}

#[tokio::test]
async fn the_directory_counts_what_is_public_now() {
    let house = House::empty().await;
    let none = house.visitor().reads("/cafes").await;
    assert!(none.mentions("0 cafés, 0 dates to come"), "{}", none.text());
    publishes(&house, "Leeds", &[("repeats_until", "2027-02-10")]).await;
    assert!(house.visitor().reads("/cafes").await.mentions("1 café in 1 country, 3 dates to come"));
    publishes(&house, "Köln", &[("country", "DE"), ("time_zone", "Europe/Berlin"), ("repeats", "never")])
        .await;
    publishes(
        &house,
        "Ended",
        &and(&UNDATED, &[("cafe_state", "closed"), ("country", "FR"), ("time_zone", "Europe/Paris")]),
    )
    .await;
    // Nobody has confirmed this one.
    house
        .adds(&but(MONTHLY_CAFE, &[("title", "Held"), ("country", "IE"), ("email", "eve@example.org")]))
        .await;
    let page = house.visitor().reads("/cafes?q=leeds").await;
    assert!(page.mentions("2 cafés in 2 countries, 4 dates to come"), "{}", page.text());
    assert!(page.mentions("1 more no longer meets."), "{}", page.text());
}

#[tokio::test]
async fn a_cafe_that_has_closed_stands_last_and_leads_to_the_nearest_that_meets() {
    let house = House::empty().await;
    let at = |north: &'static str, west: &'static str| [("latitude", north), ("longitude", west)];
    let near = at("53.80", "-1.55");
    publishes(&house, "Bradford tea", &at("53.795", "-1.76")).await;
    publishes(&house, "Wakefield tea", &at("53.683", "-1.50")).await;
    let closed = and(&UNDATED, &[("cafe_state", "closed"), ("founded", "2012"), near[0], near[1]]);
    let path = publishes(&house, "An old one", &closed).await;
    let resting = and(&UNDATED, &[("cafe_state", "resting"), near[0], near[1]]);
    publishes(&house, "Resting nearby", &resting).await;
    let far = and(&UNDATED, &[("cafe_state", "closed"), ("locality", "Lerwick"), ("postcode", "")]);
    publishes(&house, "A far one", &and(&far, &at("60.155", "-1.145"))).await;
    let page = house.visitor().reads("/cafes").await;
    let text = page.words().replace("<!>", "");
    let place = |title: &str| text.find(&format!(">{title}")).unwrap_or_else(|| panic!("{title}: {text}"));
    assert!(place("Bradford tea") < place("Resting nearby") && place("Resting nearby") < place("An old one"));
    let old = row(&text, "An old one");
    assert!(old.contains("No longer meets") && old.contains("First met: 2012"), "{old}");
    assert!(
        old.contains("The nearest that meets: <a href=\"/cafes/wakefield-tea\">Wakefield tea</a>"),
        "{old}"
    );
    assert!(old.contains("about 15\u{a0}km away"), "{old}");
    assert!(!row(&text, "A far one").contains("nearest"), "what is far away is no offer in a list");
    let listing = house.visitor().reads(&path).await;
    assert!(listing.mentions("Cafés nearby that meet"), "{}", listing.text());
    let others = listing.words();
    let before = |one: &str, other: &str| others.find(one).expect(one) < others.find(other).expect(other);
    assert!(before(">Wakefield tea", ">Bradford tea"), "the nearest comes first");
    assert!(!others.contains("Resting nearby"), "one that rests does not meet");
    let open = house.visitor().reads("/cafes/wakefield-tea").await;
    assert!(!open.mentions("Cafés nearby that meet"));
}

#[tokio::test]
async fn where_no_cafe_is_near_one_can_be_started_with_the_town_filled_in() {
    let house = House::empty().await;
    publishes(&house, "Leeds tea", &[]).await;
    let page = house.visitor().reads("/cafes?near=Truro").await;
    assert!(page.mentions("Start one in Truro"), "{}", page.text());
    assert!(page.mentions("There is no café near Truro yet."), "{}", page.text());
    assert!(page.text().contains("href=\"/add/cafe?town=truro\""), "{}", page.text());
    let form = house.visitor().reads("/add/cafe?town=truro").await;
    assert_eq!(form.status, StatusCode::OK);
    assert!(form.text().contains("value=\"Truro\""), "{}", form.text());
    assert!(form.text().contains("<option value=\"GB\" selected"), "the country is chosen");
    // A town that shares its name brings its region along.
    let bangor = house.visitor().reads("/cafes?near=Bangor%2C+Gwynedd").await.text();
    let link = bangor.split("href=\"/add/cafe?town=").nth(1).and_then(|rest| rest.split('"').next());
    let form = house.visitor().reads(&format!("/add/cafe?town={}", link.expect("a link"))).await;
    assert!(
        form.text().contains("value=\"Bangor\"") && form.text().contains("value=\"Gwynedd\""),
        "{}",
        form.text()
    );
    for nonsense in ["nowhere-at-all", "%00", "", "leeds%22"] {
        let form = house.visitor().reads(&format!("/add/cafe?town={nonsense}")).await;
        assert_eq!(form.status, StatusCode::OK, "{nonsense}");
    }
    // At the end of the directory, too, but where one is near nobody says that there is none.
    for path in ["/cafes", "/cafes?near=leeds"] {
        let page = house.visitor().reads(path).await;
        assert!(page.mentions("No café near you?"), "{path}: {}", page.text());
        assert!(!page.mentions("There is no café near"), "{path}");
    }
    house.publishes(EVENING).await;
    assert!(!house.visitor().reads("/whats-on").await.mentions("No café near you?"), "only among cafés");
}
