//! Finding: what was typed is understood kindly and said honestly, near is near, and every list says the same.

use axum::http::StatusCode;
use tests::{
    fixtures::{EVENING, but},
    house::{House, Page, link_in},
};

/// The addresses of the rows of a page, in their order.
fn rows(page: &Page) -> Vec<String> {
    let text = page.text();
    let links = text.split("<h3><a href=\"").skip(1);
    links.filter_map(|rest| Some(rest.split('"').next()?.to_owned())).collect()
}

async fn in_three_towns() -> House {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    for (title, town, country, zone) in [
        ("Soup and solidarity", "Bradford", "GB", "Europe/London"),
        ("Kaffee und Kuchen", "Köln", "DE", "Europe/Berlin"),
        ("Tea on the quay", "Bangor", "GB", "Europe/London"),
    ] {
        let more = [
            ("title", title),
            ("summary", ""),
            ("description", ""),
            ("tags", ""),
            ("place_name", ""),
            ("address", ""),
            ("locality", town),
            ("region", if town == "Bangor" { "Northern Ireland" } else { "" }),
            ("postcode", ""),
            ("country", country),
            ("time_zone", zone),
            ("latitude", ""),
            ("longitude", ""),
        ];
        house.publishes(&but(EVENING, &more)).await;
    }
    house
}

#[tokio::test]
async fn near_is_near_and_says_how_far() {
    let house = in_three_towns().await;
    let visitor = house.visitor();
    let page = visitor.reads("/whats-on?near=Leeds").await;
    assert_eq!(rows(&page), ["/events/soup-and-solidarity", "/events/tea-and-talk"]);
    assert!(page.mentions("about 15\u{a0}km away"), "{}", page.text());
    assert_eq!(rows(&visitor.reads("/whats-on?near=leeds&within=5").await), ["/events/tea-and-talk"]);
    assert_eq!(rows(&visitor.reads("/whats-on?near=cologne").await), ["/events/kaffee-und-kuchen"]);
    for (query, title) in [("near=LS9", "Tea and talk"), ("near=bd1+1aa", "Soup and solidarity")] {
        let calendar = visitor.reads(&format!("/whats-on.ics?{query}")).await;
        assert!(calendar.words().contains(title), "{query}");
    }
}

#[tokio::test]
async fn a_town_that_nobody_knows_is_not_the_whole_country() {
    let house = in_three_towns().await;
    let page = house.visitor().reads("/whats-on?near=Qwxyzville").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.mentions("We do not know a town or a postcode called “Qwxyzville”."), "{}", page.text());
    assert_eq!(rows(&page), [""; 0]);
    assert!(!house.visitor().reads("/whats-on.ics?near=Qwxyzville").await.words().contains("VEVENT"));
}

#[tokio::test]
async fn towns_of_one_name_are_offered_to_choose_from() {
    let house = in_three_towns().await;
    let page = house.visitor().reads("/whats-on?near=Bangor").await;
    assert!(page.mentions("There are more towns of that name:"), "{}", page.text());
    assert!(page.text().contains("near=bangor-"), "{}", page.text());
    let other = house.visitor().reads("/whats-on?near=Bangor%2C+Northern+Ireland").await;
    assert_eq!(rows(&other), ["/events/tea-on-the-quay"]);
}

#[tokio::test]
async fn a_country_is_listed_whole_and_never_taken_for_a_village() {
    let house = in_three_towns().await;
    let visitor = house.visitor();
    let british = ["/events/soup-and-solidarity", "/events/tea-and-talk", "/events/tea-on-the-quay"];
    for (query, expected) in [
        ("near=uk", &british[..]),
        ("near=united+kingdom", &british[..]),
        ("near=England", &british[..2]),
        ("near=west+yorkshire", &british[..2]),
        ("near=northern+ireland", &british[2..]),
        ("near=deutschland", &["/events/kaffee-und-kuchen"][..]),
        ("q=germany", &["/events/kaffee-und-kuchen"][..]),
        ("q=soup+england", &british[..1]),
    ] {
        let page = visitor.reads(&format!("/whats-on?{query}")).await;
        let mut found = rows(&page);
        found.sort();
        assert_eq!(found, expected, "{query}");
        assert!(page.mentions("This looks in the whole of"), "{query}: {}", page.text());
        let feed = visitor.reads(&format!("/whats-on.json?{query}")).await.json();
        assert_eq!(feed["items"].as_array().map(Vec::len), Some(expected.len()), "{query}");
        let api = visitor.reads(&format!("/api/v1/listings?{query}")).await.json();
        assert_eq!(api["items"].as_array().map(Vec::len), Some(expected.len()), "{query}");
    }
    let page = visitor.reads("/whats-on?near=usa").await;
    assert!(page.mentions("We took “usa” for the United States."), "{}", page.text());
    // Where only a country was asked for, it is said what is so, and what is elsewhere.
    for (path, said) in [
        ("/whats-on?near=usa", "Nothing is coming up in the United States yet"),
        ("/whats-on?q=spain", "Nothing is coming up in Spain yet"),
        ("/events?q=in+Spain", "As soon as somebody lists a date in Spain, it shows up here."),
        ("/cafes?near=spain", "No café is listed in Spain yet."),
        ("/whats-on?near=tyneside", "Nothing is coming up in Tyneside yet"),
        (
            "/whats-on?q=tyneside",
            "This looks in the whole of North Tyneside and South Tyneside, United Kingdom.",
        ),
    ] {
        let page = visitor.reads(path).await;
        assert!(page.mentions(said) && page.text().contains("href=\"/add/cafe\""), "{path}: {}", page.text());
        assert!(!page.mentions("Nothing found") && !page.mentions("fewer words"), "{path}: {}", page.text());
        assert!(!page.mentions("We took “tyneside”"), "{}", page.text());
        assert!(
            path.starts_with("/cafes") || page.mentions("What is next elsewhere"),
            "{path}: {}",
            page.text()
        );
    }
    let page = visitor.reads("/whats-on?near=spain&cost=free").await;
    assert!(page.mentions("Nothing found"), "{}", page.text());
    let page = visitor.reads("/whats-on?near=africa").await;
    assert!(page.mentions("We know towns, postcodes and countries."), "{}", page.text());
}

#[tokio::test]
async fn what_is_taken_for_something_else_is_told() {
    let house = in_three_towns().await;
    for (query, told) in [
        ("near=Colonia", "We took “Colonia” for"),
        ("near=bradfrod", "We know no “bradfrod” and took it for Bradford"),
        ("q=zebras+leeds", "Nothing near Leeds holds “zebras”. This is what is on there."),
        ("q=tea+near+me", "We do not know where you are."),
        ("q=%2A", "There are no words to look for in “*”. This is everything."),
        ("q=zebra", "Nothing that is coming up holds that word."),
        ("q=zebra", "What is on next"),
    ] {
        let page = house.visitor().reads(&format!("/whats-on?{query}")).await;
        assert!(page.mentions(told), "{query}: {}", page.text());
    }
    let tab = rows(&house.visitor().reads("/whats-on?q=tea%09quay").await);
    assert_eq!(tab, ["/events/tea-on-the-quay"], "a tab ends a word");
}

#[tokio::test]
async fn what_is_nearest_holds_the_words_that_were_typed() {
    let house = in_three_towns().await;
    let page = house.visitor().reads("/whats-on?near=York&within=10&q=kuchen").await;
    let nearest = rows(&page);
    assert_eq!(nearest, ["/events/kaffee-und-kuchen"], "Bradford is nearer, but has no cake");
}

#[tokio::test]
async fn days_among_the_words_are_days() {
    let house = House::empty().await;
    house.publishes(&but(EVENING, &[("title", "Early tea"), ("start_date", "2026-12-08")])).await;
    house.publishes(&but(EVENING, &[("title", "Late tea"), ("start_date", "2027-01-14")])).await;
    let visitor = house.visitor();
    for (query, expected) in [
        ("q=december", "/events/early-tea"),
        ("q=8+december", "/events/early-tea"),
        ("q=tea+in+January", "/events/late-tea"),
        ("q=2027-01-14", "/events/late-tea"),
    ] {
        assert_eq!(rows(&visitor.reads(&format!("/whats-on?{query}")).await), [expected], "{query}");
        let feed = visitor.reads(&format!("/whats-on.json?{query}")).await.json();
        assert_eq!(feed["items"].as_array().map(Vec::len), Some(1), "{query}");
    }
    let page = visitor.reads("/whats-on?q=tea+in+january").await;
    assert!(page.mentions("From "), "the days can be taken off: {}", page.text());
}

#[tokio::test]
async fn nothing_found_says_what_there_is_instead() {
    let house = in_three_towns().await;
    let page = house.visitor().reads("/whats-on?near=York&within=10&q=soup").await;
    assert!(page.mentions("Nothing found"), "{}", page.text());
    assert!(page.mentions("The nearest"), "{}", page.text());
    assert!(page.text().contains("/events/soup-and-solidarity"), "{}", page.text());
    assert!(page.mentions("left out"), "leaving one thing out is offered: {}", page.text());
}

#[tokio::test]
async fn what_fits_best_comes_first_and_each_listing_once() {
    let house = House::empty().await;
    house.publishes(&but(EVENING, &[("repeats", "weekly"), ("title", "Evening about film")])).await;
    house
        .publishes(&but(
            EVENING,
            &[("title", "Film club"), ("start_date", "2027-02-01"), ("description", "")],
        ))
        .await;
    let page = house.visitor().reads("/whats-on?q=film").await;
    let found = rows(&page);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(page.mentions("2 events"), "{}", page.text());
    assert!(!page.mentions("2 events and cafés"), "{}", page.text());
    assert!(page.mentions("more dates"), "{}", page.text());
    let by_time = rows(&house.visitor().reads("/whats-on?q=film&sort=soonest").await);
    assert!(by_time.len() > 2, "{by_time:?}");
}

#[tokio::test]
async fn slips_of_the_finger_are_forgiven_and_told() {
    let house = in_three_towns().await;
    let page = house.visitor().reads("/whats-on?q=solidraity").await;
    assert_eq!(rows(&page), ["/events/soup-and-solidarity"]);
    assert!(page.mentions("This is what there is for “solidarity”."), "{}", page.text());
    let calendar = house.visitor().reads("/whats-on.ics?q=solidraity").await;
    assert!(calendar.words().contains("Soup and solidarity"), "a feed understands what its page does");
}

#[tokio::test]
async fn what_was_taken_back_is_no_spelling_of_anything() {
    let house = House::empty().await;
    house.publishes(&but(EVENING, &[("title", "Zwetschgendatschi")])).await;
    assert_eq!(rows(&house.visitor().reads("/whats-on?q=zwetschgendatshi").await).len(), 1);
    let private = link_in(&house.newest_letter("ana@example.org"), "/manage/");
    let page = house.visitor().reads(&private).await;
    house.visitor().presses(&page, "Take it off the site").await;
    house.delivers().await;
    let page = house.visitor().reads("/whats-on?q=zwetschgendatshi").await;
    assert!(!page.mentions("zwetschgendatschi"), "{}", page.text());
}

#[tokio::test]
async fn filters_that_nobody_understands_are_named_and_no_filter_breaks_a_page() {
    let house = in_three_towns().await;
    let visitor = house.visitor();
    let long = "a".repeat(7_000);
    let many: String = (0..200).map(|number| format!("&tag=t{number}")).collect();
    for query in [
        "within=-5&near=leeds",
        "within=1e9&near=leeds",
        "near=Springfield",
        "from=2026-02-30",
        "lang=xx&access=flying&cost=cheap",
        "q=%22+NEAR(a+b)+*+AND+(",
        "q=title%3Atea",
        "q=-tea+%5E",
        &format!("q={long}"),
        &format!("near={long}"),
        &many,
        "near=%00%FF%FE",
    ] {
        for ending in ["", ".json", ".ics", ".atom"] {
            let page = visitor.reads(&format!("/whats-on{ending}?{query}")).await;
            assert_eq!(page.status, StatusCode::OK, "/whats-on{ending}?{query:.80}");
        }
    }
    let page = visitor.reads("/whats-on?colour=red&within=-5&near=leeds").await;
    assert!(page.mentions("colour=red") && page.mentions("within=-5"), "{}", page.text());
}

#[tokio::test]
async fn cost_access_and_language_narrow_a_list() {
    let house = House::empty().await;
    house
        .publishes(&but(
            EVENING,
            &[("title", "Ramp"), ("access", "step_free"), ("cost", "free"), ("languages", "Polski")],
        ))
        .await;
    house
        .publishes(&but(
            EVENING,
            &[("title", "Stairs"), ("access", ""), ("cost", "paid"), ("languages", "English")],
        ))
        .await;
    for (query, expected) in [
        ("access=step_free", vec!["/events/ramp"]),
        ("cost=free", vec!["/events/ramp"]),
        ("cost=paid", vec!["/events/stairs"]),
        ("lang=pl", vec!["/events/ramp"]),
        ("lang=Polish", vec!["/events/ramp"]),
        ("lang=en&lang=pl", vec!["/events/ramp", "/events/stairs"]),
        ("lang=pl&cost=paid", vec![]),
    ] {
        let mut found = rows(&house.visitor().reads(&format!("/whats-on?{query}")).await);
        found.sort();
        found.dedup();
        assert_eq!(found, expected, "{query}");
    }
}

#[tokio::test]
async fn a_hidden_address_is_near_to_its_area_and_to_nothing_else() {
    let house = House::empty().await;
    let hidden = [
        ("address_visibility", "on_request"),
        ("latitude", "53.80123"),
        ("longitude", "-1.54987"),
        ("locality", "Leeds"),
    ];
    house.publishes(&but(EVENING, &hidden)).await;
    let page = house.visitor().reads("/whats-on?near=leeds&within=2").await;
    let text = page.text();
    assert!(!text.contains("53.80123") && !text.contains("1.54987"), "{text}");
    // Two addresses in one square of the grid are as far away as each other.
    let said = text.split("class=\"far\">").nth(1).and_then(|rest| rest.split('<').next()).map(str::to_owned);
    let neighbour = House::empty().await;
    neighbour
        .publishes(&but(
            EVENING,
            &[hidden[0], ("latitude", "53.80321"), ("longitude", "-1.54789"), hidden[3]],
        ))
        .await;
    let text = neighbour.visitor().reads("/whats-on?near=leeds&within=2").await.text();
    let theirs =
        text.split("class=\"far\">").nth(1).and_then(|rest| rest.split('<').next()).map(str::to_owned);
    assert_eq!(said, theirs);
}

#[tokio::test]
async fn the_zone_of_a_listing_is_that_of_its_town_unless_another_of_the_name_has_another() {
    let house = House::empty().await;
    let there = |town: &'static str, region: &'static str| {
        but(
            EVENING,
            &[("locality", town), ("region", region), ("country", "US"), ("time_zone", ""), ("postcode", "")],
        )
    };
    let path = house.publishes(&there("Denver", "Colorado")).await;
    let json = house.visitor().reads(&format!("{path}.json")).await.json();
    assert_eq!(json["items"][0]["_cuppa"]["time_zone"], "America/Denver");
    let refused = house.adds(&there("Springfield", "")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.mentions("Choose the time zone"), "{}", refused.text());
    let path = house.publishes(&there("Springfield", "Illinois")).await;
    let json = house.visitor().reads(&format!("{path}.json")).await.json();
    assert_eq!(json["items"][0]["_cuppa"]["time_zone"], "America/Chicago");
}

#[tokio::test]
async fn what_words_find_is_looked_up_again_after_every_change() {
    let house = House::empty().await;
    let visitor = house.visitor();
    let finds = async || rows(&visitor.reads("/whats-on?q=talk").await);
    assert_eq!(finds().await, [""; 0]);
    let tea = house.publishes(EVENING).await;
    assert_eq!(finds().await, [tea.as_str()]);
    let private = link_in(&house.newest_letter("ana@example.org"), "/manage/");
    let page = visitor.reads(&private).await;
    visitor.presses(&page, "Take it off the site").await;
    house.delivers().await;
    assert_eq!(finds().await, [""; 0]);
    let page = visitor.reads(&private).await;
    visitor.presses(&page, "Bring it back").await;
    house.delivers().await;
    assert_eq!(finds().await, [tea.as_str()]);
}
