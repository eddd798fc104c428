//! Groups and places: pages and feeds of what a group lists and of what is on at a place, and nothing of what is hidden.

use axum::http::StatusCode;
use tests::{
    fixtures::{EVENING, HIDDEN, MONTHLY_CAFE, but},
    house::House,
};

const OWLS: &[(&str, &str)] = &[
    ("title", "Film night"),
    ("tags", "film"),
    ("group_name", "Night Owls"),
    ("place_name", "Elm Hall"),
    ("address", "4 High Street"),
];

#[tokio::test]
async fn a_group_has_a_page_with_its_cafes_and_its_coming_dates() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.publishes(&but(EVENING, OWLS)).await;
    house.publishes(&but(MONTHLY_CAFE, &[("group_name", "Hope Street Union")])).await;
    let page = house.visitor().reads("/groups/hope-street-union").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    for words in [
        "<h1>Hope Street Union</h1>",
        "Not confirmed by the group.",
        "Tea and talk",
        "Leeds Harm Reduction Café",
        "href=\"/groups/hope-street-union.ics\"",
        "href=\"/groups/hope-street-union.atom\"",
        "href=\"/groups/hope-street-union.json\"",
        "<link rel=\"canonical\" href=\"http://127.0.0.1:3000/groups/hope-street-union\"",
        "href=\"/add\"",
    ] {
        assert!(page.mentions(words), "no {words} in {}", page.text());
    }
    assert!(!page.mentions("Film night"));
    // The finder goes on asking the same page.
    let found = house.visitor().reads("/groups/hope-street-union?q=talk").await;
    assert!(found.mentions("Tea and talk") && !found.mentions("Leeds Harm"), "{}", found.text());
    assert!(found.mentions("action=\"/groups/hope-street-union\""));
}

#[tokio::test]
async fn a_group_is_called_as_it_was_typed_last() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.publishes(&but(EVENING, &[("title", "Soup"), ("group_name", "HOPE street union")])).await;
    assert!(house.visitor().reads("/groups/hope-street-union").await.mentions("<h1>HOPE street union</h1>"));
    // What nobody has confirmed names nothing.
    house
        .adds(&but(
            EVENING,
            &[("title", "Cake"), ("group_name", "Hope? Street? Union?"), ("email", "eve@example.org")],
        ))
        .await;
    assert!(house.visitor().reads("/groups/hope-street-union").await.mentions("<h1>HOPE street union</h1>"));
}

#[tokio::test]
async fn a_group_without_anything_public_is_not_there() {
    let house = House::empty().await;
    house.adds_and_confirms(EVENING).await;
    for path in ["/groups/hope-street-union", "/groups/nobody", "/groups/%20", "/groups/..%2f"] {
        let page = house.visitor().reads(path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
        assert!(!page.mentions("Hope Street"), "{path}");
        for ending in ["ics", "json", "atom"] {
            let feed = house.visitor().reads(&format!("{path}.{ending}")).await;
            assert_eq!(feed.status, StatusCode::NOT_FOUND, "{path}.{ending}");
        }
    }
    let all = house.visitor().reads("/groups").await;
    assert!(all.status == StatusCode::OK && !all.mentions("Hope Street"));
    assert!(all.mentions("Groups show up here"), "the empty directory says what could be here");
}

#[tokio::test]
async fn the_directory_names_every_group_and_what_it_lists() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.publishes(&but(EVENING, OWLS)).await;
    house.publishes(&but(MONTHLY_CAFE, &[("group_name", "Hope Street Union")])).await;
    let all = house.visitor().reads("/groups").await;
    let words = all.words();
    let hope = words.find("Hope Street Union").expect("the one");
    let owls = words.find("Night Owls").expect("and the other");
    assert!(hope < owls, "they stand in the order of the alphabet");
    assert!(words[hope..owls].contains("1 café") && words[hope..owls].contains("coming dates"), "{words}");
    assert!(words[owls..].contains("1 coming date"), "{words}");
    for path in ["/cafes", "/whats-on", "/events/tea-and-talk"] {
        assert!(house.visitor().reads(path).await.text().contains("href=\"/groups"), "{path}");
    }
    assert!(house.visitor().reads("/groups?page=2").await.mentions("There is no such page"));
}

#[tokio::test]
async fn a_group_with_nothing_to_come_shows_what_was_on_lately() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.waits(60 * 24 * 60 * 60).await;
    let page = house.visitor().reads("/groups/hope-street-union").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(
        page.mentions("Nothing is coming up right now.") && page.mentions("Tea and talk"),
        "{}",
        page.text()
    );
    assert!(page.mentions("December 2026"), "the month says how long ago it was");
    let feed = house.visitor().reads("/groups/hope-street-union.json").await.json();
    assert_eq!(feed["items"].as_array().expect("items").len(), 0);
    // So does a place.
    let place = house.visitor().reads("/places/oak-hall").await;
    assert!(place.mentions("Nothing is coming up right now.") && place.mentions("Tea and talk"));
}

#[tokio::test]
async fn a_place_has_a_page_with_its_address_and_what_is_on_there() {
    let house = House::empty().await;
    let at = [("latitude", "53.795123"), ("longitude", "-1.531234")];
    let path = house.publishes(&but(EVENING, &at)).await;
    house.publishes(&but(EVENING, OWLS)).await;
    let listing = house.visitor().reads(&path).await;
    assert!(listing.mentions("<a href=\"/places/oak-hall\"><bdi>Oak Hall</bdi></a>"), "{}", listing.text());
    let page = house.visitor().reads("/places/oak-hall").await;
    for words in [
        "<h1>Oak Hall</h1>",
        "12 Mill Street",
        "Leeds LS9 8AA",
        "United Kingdom",
        "geo:53.795123,-1.531234",
        "Tea and talk",
        "href=\"/places/oak-hall.ics\"",
        "What is on at Oak Hall in Leeds.",
    ] {
        assert!(page.mentions(words), "no {words} in {}", page.text());
    }
    assert!(!page.mentions("Film night"));
}

#[tokio::test]
async fn a_place_says_in_words_how_to_get_there() {
    let house = House::empty().await;
    let at = [("latitude", "53.83"), ("longitude", "-1.55"), ("access", "parking")];
    house.publishes(&but(EVENING, &at)).await;
    let page = house.visitor().reads("/places/oak-hall").await;
    for words in [
        "About 3\u{a0}km north of the middle of Leeds",
        "geo:53.83,-1.55",
        "Map point: 53.83000, -1.55000",
        "<strong>Parking</strong>",
        "https://www.openstreetmap.org/?mlat=53.83&mlon=-1.55#map=17/53.83/-1.55",
        "That leaves this site",
    ] {
        assert!(page.mentions(words), "no {words} in {}", page.text());
    }
    assert!(!page.mentions("Near public transport"), "what nobody states is not there");
    // Nobody has said where it is on the map.
    house.publishes(&but(EVENING, &[("title", "Film"), ("place_name", "Elm Hall")])).await;
    let elm = house.visitor().reads("/places/elm-hall").await;
    assert!(!elm.text().contains("openstreetmap") && !elm.mentions("of the middle of"), "{}", elm.text());
    assert!(elm.mentions("Nobody has said yet how to get there"), "{}", elm.text());
}

#[tokio::test]
async fn where_listings_differ_a_place_says_who_states_which_way_in() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.publishes(&but(EVENING, &[("title", "Quiet about it"), ("access", "")])).await;
    let page = house.visitor().reads("/places/oak-hall").await;
    assert!(page.mentions("Those who list something here say:"), "silence is no other word: {}", page.text());
    assert!(page.mentions("Not stated: accessible toilet, hearing loop, sign language and quiet space."));
    assert!(page.mentions("That does not mean no."));
    let both = [("title", "Loop night"), ("access", "step_free"), ("access", "hearing_loop")];
    house.publishes(&but(EVENING, &both)).await;
    let page = house.visitor().reads("/places/oak-hall").await;
    assert!(page.mentions("do not all say the same"), "{}", page.text());
    let words = page.words();
    let of = |fact: &str| {
        let rest = words.split(&format!("<strong>{fact}</strong>")).nth(1).expect(fact);
        rest.split("</li>").next().unwrap_or_default().to_owned()
    };
    assert!(of("Step-free").contains("Tea and talk") && of("Step-free").contains("Loop night"), "{words}");
    assert!(of("Hearing loop").contains("Loop night") && !of("Hearing loop").contains("Tea and talk"));
    // What is kept hidden states nothing about a place that others show.
    let hidden = [("title", "Secret circle"), ("address_visibility", "area"), ("access", "sign_language")];
    house.publishes(&but(EVENING, &hidden)).await;
    let page = house.visitor().reads("/places/oak-hall").await;
    assert!(!page.mentions("Secret circle") && !page.mentions("<strong>Sign language"), "{}", page.text());
}

#[tokio::test]
async fn a_place_shows_what_is_on_there_and_what_was_lately() {
    let house = House::empty().await;
    house.publishes(&but(EVENING, &[("title", "The first one"), ("start_date", "2026-11-24")])).await;
    house.publishes(EVENING).await;
    let before = house.visitor().reads("/places/oak-hall").await;
    assert!(!before.mentions("This was on lately:"), "{}", before.text());
    house.waits(7 * 24 * 60 * 60).await;
    let page = house.visitor().reads("/places/oak-hall").await;
    let words = page.words();
    let (coming, lately) =
        (words.find("Tea and talk").expect("to come"), words.find("The first one").expect("over"));
    let said = words.find("This was on lately:").expect("it says so");
    assert!(coming < said && said < lately, "{words}");
    assert!(!house.visitor().reads("/places/oak-hall?q=tea").await.mentions("The first one"));
}

#[tokio::test]
async fn the_dates_of_a_place_come_before_the_way_there_and_its_search() {
    let house = House::empty().await;
    house.publishes(MONTHLY_CAFE).await;
    house
        .publishes(&but(
            EVENING,
            &[("repeats", "weekly"), ("place_name", "Arch"), ("group_name", "Night Owls")],
        ))
        .await;
    for (path, order) in [
        (
            "/places/arch",
            vec![
                "href=\"#way\"",
                "href=\"#access\"",
                "href=\"#search\"",
                "class=\"row",
                "id=\"way\"",
                "id=\"access\"",
                "id=\"search\"",
                "role=\"search\"",
            ],
        ),
        ("/groups/night-owls", vec!["href=\"#search\"", "class=\"row", "id=\"search\"", "role=\"search\""]),
        // What is chosen is said before what it leaves.
        ("/groups/night-owls?q=tea", vec!["class=\"chosen\"", "class=\"row", "role=\"search\""]),
    ] {
        let page = house.visitor().reads(path).await;
        let text = page.text();
        let at: Vec<Option<usize>> = order.iter().map(|what| text.find(what)).collect();
        assert!(at.iter().all(Option::is_some) && at.is_sorted(), "{path}: {at:?} of {order:?} in {text}");
    }
    // A handful of dates is seen at a glance.
    house.publishes(&but(EVENING, &[("title", "Once"), ("place_name", "Elm Hall")])).await;
    let page = house.visitor().reads("/places/elm-hall").await;
    assert!(!page.mentions("#search") && page.mentions("#way"), "{}", page.text());
}

#[tokio::test]
async fn a_place_that_is_kept_hidden_is_answered_like_one_that_is_not_there() {
    let house = House::empty().await;
    house.publishes(HIDDEN).await;
    // The same words with the whole address, not public yet.
    house
        .adds(&but(
            HIDDEN,
            &[("title", "Held"), ("address_visibility", "public"), ("email", "eve@example.org")],
        ))
        .await;
    let hidden = server::places::all_public(&house.desk).await.expect("the places");
    assert!(hidden.is_empty(), "{hidden:?}");
    let nowhere = house.visitor().reads("/places/no-such-place").await;
    assert_eq!(nowhere.status, StatusCode::NOT_FOUND);
    for slug in ["the-secret-room", "place"] {
        let page = house.visitor().reads(&format!("/places/{slug}")).await;
        assert_eq!((page.status, page.text()), (nowhere.status, nowhere.text()), "{slug}");
        for ending in ["ics", "json", "atom"] {
            let feed = house.visitor().reads(&format!("/places/{slug}.{ending}")).await;
            assert_eq!((feed.status, feed.text()), (nowhere.status, nowhere.text()), "{slug}.{ending}");
        }
    }
}

#[tokio::test]
async fn a_hidden_listing_is_not_on_the_page_of_its_place_when_another_shows_it() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    for (title, visibility) in [("Quiet circle", "area"), ("Closed circle", "on_request")] {
        house.publishes(&but(EVENING, &[("title", title), ("address_visibility", visibility)])).await;
    }
    for path in ["/places/oak-hall", "/places/oak-hall.ics", "/places/oak-hall.json", "/places/oak-hall.atom"]
    {
        let page = house.visitor().reads(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(page.mentions("Tea and talk"), "{path}");
        assert!(!page.mentions("Quiet circle") && !page.mentions("Closed circle"), "{path}: {}", page.text());
    }
    let quiet = house.visitor().reads("/events/quiet-circle").await;
    assert!(quiet.status == StatusCode::OK && !quiet.text().contains("/places/"), "{}", quiet.text());
}

#[tokio::test]
async fn a_group_and_a_place_have_feeds_of_the_same_rows_as_their_pages() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.publishes(&but(EVENING, &[("title", "Soup"), ("tags", "soup"), ("attendance", "hybrid")])).await;
    house.publishes(&but(EVENING, OWLS)).await;
    house.publishes(&but(MONTHLY_CAFE, &[("group_name", "Hope Street Union")])).await;
    let all = ["Tea and talk", "Soup", "Film night", "Leeds Harm Reduction Café"];
    for (view, query, seen) in [
        ("/groups/hope-street-union", "", vec![all[0], all[1], all[3]]),
        ("/groups/hope-street-union", "tag=soup", vec![all[1]]),
        ("/groups/hope-street-union", "q=talk", vec![all[0]]),
        ("/groups/hope-street-union", "online=1", vec![all[1]]),
        ("/groups/hope-street-union", "from=2026-12-08&to=2026-12-08", vec![all[0], all[1]]),
        // The group is fixed.
        ("/groups/hope-street-union", "group=night-owls", vec![all[0], all[1], all[3]]),
        ("/groups/night-owls", "", vec![all[2]]),
        ("/places/oak-hall", "", vec![all[0], all[1], all[3]]),
        ("/places/oak-hall", "place=elm-hall&tag=soup", vec![all[1]]),
        ("/places/elm-hall", "", vec![all[2]]),
        // As a filter it goes on working.
        ("/whats-on", "group=night-owls", vec![all[2]]),
        ("/whats-on", "place=elm-hall", vec![all[2]]),
    ] {
        for ending in ["", ".ics", ".json", ".atom"] {
            let path = format!("{view}{ending}?{query}");
            let page = house.visitor().reads(&path).await;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            let text = page.words().replace("\r\n ", "");
            for title in all {
                assert_eq!(text.contains(title), seen.contains(&title), "{path}: {title}\n{text}");
            }
        }
    }
}

#[tokio::test]
async fn a_cafe_without_dates_is_with_its_group_everywhere_it_can_be() {
    let house = House::empty().await;
    let undated =
        [("start_date", ""), ("start_time", ""), ("end_time", ""), ("repeats", ""), ("group_name", "Hope")];
    house.publishes(&but(MONTHLY_CAFE, &undated)).await;
    for path in ["/groups/hope", "/groups/hope.json", "/groups/hope.atom", "/places/oak-hall.json"] {
        let page = house.visitor().reads(path).await;
        assert!(page.mentions("Leeds Harm Reduction Café"), "{path}: {}", page.text());
    }
    assert!(house.visitor().reads("/groups").await.mentions("1 café · No coming dates"));
}

#[tokio::test]
async fn groups_and_places_are_on_the_map_of_the_site() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.publishes(HIDDEN).await;
    let map = house.visitor().reads("/sitemap/1.xml").await;
    for path in ["/groups", "/groups/hope-street-union", "/places/oak-hall"] {
        assert!(map.mentions(&format!("<loc>http://127.0.0.1:3000{path}</loc>")), "{path}");
    }
    assert_eq!(map.text().matches("/places/").count(), 1, "a hidden place is not there");
}
