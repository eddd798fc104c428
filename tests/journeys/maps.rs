//! The map: the same listings as the lists, pins where they are, and nothing about where they are not to be seen.

use std::{
    collections::BTreeSet,
    fs,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
};

use axum::{
    Router,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse as _, Redirect},
    routing::get,
};
use server::{
    Desk, chance::Chance, clock::Clock, letters::outbox, people, settings::Settings, streets::Streets,
};
use tests::{
    fixtures::{EVENING, HIDDEN, MONTHLY_CAFE, but},
    house::{House, Page},
    street_maps::{self, StreetMap},
};
use tokio::net::TcpListener;

/// What a page says in a row, without tags.
fn rows(page: &Page) -> Vec<String> {
    let text = page.text();
    let rows = text.split("<li class=\"row").skip(1);
    rows.filter_map(|row| {
        row.split("<h3>").nth(1)?.split("href=\"").nth(1)?.split('"').next().map(str::to_owned)
    })
    .collect()
}

/// Where the pins of a page lead, and what they say.
fn pins(page: &Page) -> Vec<(String, String)> {
    let text = page.text();
    let pins = text.split("<a ").skip(1).filter_map(|rest| rest.split('>').next());
    let value = |tag: &str, name: &str| {
        tag.split(&format!("{name}=\"")).nth(1)?.split('"').next().map(|value| value.replace("&amp;", "&"))
    };
    pins.filter(|tag| value(tag, "class").is_some_and(|class| class.starts_with("pin")))
        .map(|tag| (value(tag, "href").expect("a way"), value(tag, "aria-label").expect("a name")))
        .collect()
}

/// An event at a point.
async fn at(house: &House, title: &str, latitude: &str, longitude: &str) -> String {
    let fields = but(EVENING, &[("title", title), ("latitude", latitude), ("longitude", longitude)]);
    house.publishes(&fields).await
}

#[tokio::test]
async fn every_listing_is_a_pin_and_a_row() {
    let house = House::empty().await;
    let leeds = house.publishes(EVENING).await;
    let cafe = house.publishes(MONTHLY_CAFE).await;
    let page = house.visitor().reads("/map").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    assert_eq!(rows(&page).len(), 2, "a café that meets every month is one row");
    let near = pins(&page);
    assert_eq!(near.len(), 1, "both are in Leeds: {near:?}");
    assert_eq!(near[0].1, "2 listings near Leeds: look closer");
    assert!(
        near[0].0.ends_with("#picture") && page.text().contains("id=\"picture\""),
        "it is seen again: {near:?}"
    );
    let kept = house.visitor().reads("/map?kind=cafe").await;
    assert!(pins(&kept)[0].0.starts_with(&cafe), "{:?}", pins(&kept));
    assert!(rows(&kept).iter().all(|row| row.starts_with(&cafe)));
    let event = house.visitor().reads("/map?kind=event").await;
    assert_eq!(pins(&event)[0].0, leeds);
    assert_eq!(pins(&event)[0].1.replace('\u{a0}', " "), "Tuesday 8 December, 6 pm: Tea and talk");
}

#[tokio::test]
async fn a_part_of_the_map_shows_what_is_there_and_nothing_else() {
    let house = House::empty().await;
    let leeds = at(&house, "Tea in Leeds", "53.80", "-1.55").await;
    let hull = at(&house, "Tea in Hull", "53.74", "-0.33").await;
    let suva = at(&house, "Tea in Suva", "-18.14", "178.44").await;
    let taveuni = at(&house, "Tea in Taveuni", "-16.85", "-179.98").await;
    let shows = async |part: &str| -> BTreeSet<String> {
        rows(&house.visitor().reads(&format!("/map?{part}")).await).into_iter().collect()
    };
    let all = |paths: &[&String]| paths.iter().map(|path| (*path).clone()).collect::<BTreeSet<_>>();
    assert_eq!(shows("").await, all(&[&leeds, &hull, &suva, &taveuni]));
    assert_eq!(shows("at=53.8,-1.0&zoom=8").await, all(&[&leeds, &hull]));
    assert_eq!(shows("at=53.8,-1.55&zoom=12").await, all(&[&leeds]));
    // Over the edge of the flat world.
    assert_eq!(shows("at=-17.5,179.5&zoom=6").await, all(&[&suva, &taveuni]));
    assert_eq!(shows("at=-17.5,-179.5&zoom=6").await, all(&[&suva, &taveuni]));
    assert!(shows("at=0,0&zoom=6").await.is_empty());
    assert!(house.visitor().reads("/map?at=0,0&zoom=6").await.mentions("Nothing is listed here"));
    // The map that moves is told the same.
    let told = house.visitor().reads("/map/pins.json?at=53.8,-1.0&zoom=9&width=700&height=500").await.json();
    let leads: BTreeSet<String> = told
        .as_array()
        .expect("pins")
        .iter()
        .map(|pin| pin["leads"].as_str().expect("a way").to_owned())
        .collect();
    assert_eq!(leads, all(&[&leeds, &hull]));
}

#[tokio::test]
async fn a_hidden_address_is_only_known_by_its_rounded_point() {
    let house = House::empty().await;
    let path = house.publishes(HIDDEN).await;
    for address in
        ["/map", "/map/pins.json", "/map?at=53.8,-1.53&zoom=16", "/map/pins.json?at=53.8,-1.53&zoom=16"]
    {
        let text = house.visitor().reads(address).await.text().to_lowercase();
        for hidden in ["secret", "secr3t", "53.7951", "-1.5312"] {
            assert!(!text.contains(hidden), "{address} tells “{hidden}”: {text}");
        }
    }
    // Streets away from the rounded point it is not listed, though the address is there.
    let pin = house.visitor().reads("/map/pins.json").await.json();
    let (latitude, longitude) =
        (pin[0]["latitude"].as_f64().expect("a pin"), pin[0]["longitude"].as_f64().expect("a pin"));
    assert!(
        (latitude * 100.0).fract().abs() < 1e-3 || (latitude * 100.0).fract().abs() > 0.999,
        "{latitude}"
    );
    let here = house.visitor().reads(&format!("/map?at={latitude},{longitude}&zoom=16")).await;
    assert!(
        rows(&here).iter().all(|row| row.starts_with(&path)) && rows(&here).len() == 1,
        "{:?}",
        rows(&here)
    );
    assert!(rows(&house.visitor().reads("/map?at=53.7951,-1.5312&zoom=16").await).is_empty());
}

/// Where the circles of a radius stand: the middle of each.
fn circles(page: &Page, radius: f64) -> Vec<(f64, f64)> {
    let text = page.text();
    let number = |tag: &str, name: &str| -> Option<f64> {
        tag.split(&format!(" {name}=\"")).nth(1)?.split('"').next()?.parse().ok()
    };
    let tags = text.split("<circle").skip(1).filter_map(|rest| rest.split('>').next());
    tags.filter(|tag| number(tag, "r") == Some(radius))
        .filter_map(|tag| Some((number(tag, "cx")?, number(tag, "cy")?)))
        .collect()
}

/// A finger reaches a pin so far from its middle: of a picture 512 wide that is 327 wide on a screen of 360, so 44 pixels.
const REACH: f64 = 34.5;

#[tokio::test]
async fn no_pin_is_within_the_reach_of_another_and_names_make_way_for_pins() {
    let house = House::empty().await;
    for (title, latitude, longitude) in [
        ("Leeds", "53.80", "-1.55"),
        ("Bradford", "53.79", "-1.75"),
        ("York", "53.96", "-1.08"),
        ("Hull", "53.74", "-0.33"),
        ("Sheffield", "53.38", "-1.47"),
        ("Liverpool", "53.41", "-2.98"),
        ("Chester", "53.19", "-2.89"),
    ] {
        at(&house, title, latitude, longitude).await;
    }
    for query in
        ["", "?at=53.8,-1.5&zoom=7", "?at=53.8,-1.5&zoom=8", "?at=53.8,-0.4&zoom=9", "?at=53.19,-2.89&zoom=9"]
    {
        let page = house.visitor().reads(&format!("/map{query}")).await;
        let (seen, reached) = (circles(&page, 20.0), circles(&page, REACH));
        assert!(!seen.is_empty() && seen.len() == reached.len(), "{query}: {seen:?} {reached:?}");
        for (number, (x, y)) in reached.iter().enumerate() {
            let is_inside = (REACH..=512.0 - REACH).contains(x) && (REACH..=400.0 - REACH).contains(y);
            assert!(is_inside, "{query}: {x} {y}");
            for (other, (pin_x, pin_y)) in seen.iter().enumerate() {
                let far = (x - pin_x).hypot(y - pin_y);
                // On phones pins have a radius of 27.
                assert!(
                    if other == number { far <= REACH - 20.0 } else { far >= REACH + 26.0 },
                    "{query}: {far}"
                );
            }
        }
        // The picture below is drawn for these pins.
        let land = page.text();
        let land =
            land.split("<image href=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a picture");
        let (x, y) = seen[0];
        assert!(land.contains(&format!("pins={x},{y}")), "{land}");
        assert_eq!(house.visitor().reads(&land.replace("&amp;", "&")).await.status, StatusCode::OK);
    }
    let land = async |pins: &str| {
        house.visitor().reads(&format!("/map/land.svg?at=53.80,-1.55&zoom=8{pins}")).await.text()
    };
    assert!(land("").await.contains("text-anchor") && land("").await.contains(">Leeds<"));
    assert!(!land("&pins=196,200,256,200,316,200").await.contains(">Leeds<"), "there is no room for it");
    // Nonsense covers nothing.
    for pins in ["&pins=", "&pins=x,y", "&pins=NaN,1,inf,2", "&pins=-5,9999", "&pins=1"] {
        assert_eq!(land(pins).await, land("").await, "{pins}");
    }
}

#[tokio::test]
async fn the_map_comes_first_and_its_search_is_folded_above_it() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let page = house.visitor().reads("/map?near=leeds").await;
    let text = page.text();
    let at = |what: &str| text.find(what).unwrap_or_else(|| panic!("{what} is there"));
    let order = [
        "<details class=\"seek",
        "role=\"search\"",
        "</details>",
        "id=\"picture\"",
        "class=\"row",
        "Natural Earth",
    ];
    assert!(order.windows(2).all(|pair| at(pair[0]) < at(pair[1])), "{text}");
    assert!(text.contains("data-view=\"/map\""), "it can ask where somebody is");
}

#[tokio::test]
async fn what_has_no_place_is_in_the_list() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let online: Vec<(&str, &str)> = EVENING
        .iter()
        .copied()
        .filter(|(name, _)| {
            !["latitude", "longitude", "address", "locality", "place_name", "postcode"].contains(name)
        })
        .collect();
    let online = but(&online, &[("title", "Tea online"), ("attendance", "online")]);
    let path = house.publishes(&online).await;
    let page = house.visitor().reads("/map").await;
    assert!(rows(&page).contains(&path));
    assert_eq!(pins(&page).len(), 1);
    assert!(page.mentions("1 of them is online or names no place, so it has no pin."), "{}", page.text());
    let here = house.visitor().reads("/map?at=53.8,-1.55&zoom=8").await;
    assert!(!rows(&here).contains(&path));
}

#[tokio::test]
async fn nonsense_is_a_map_all_the_same() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    for query in [
        "at=91,0&zoom=3",
        "at=0,999&zoom=3",
        "at=NaN,NaN&zoom=3",
        "at=53.8&zoom=8",
        "at=53.8,-1.5&zoom=99",
        "at=53.8,-1.5&zoom=-1",
        "at=90,180&zoom=16",
        "at=-90,-180&zoom=1",
        "width=0&height=999999999&at=0,0&zoom=1",
        "near=nowhere-at-all",
        "page=999999",
    ] {
        for path in ["/map", "/map/pins.json"] {
            let page = house.visitor().reads(&format!("{path}?{query}")).await;
            assert_eq!(page.status, StatusCode::OK, "{path}?{query}: {}", page.text());
        }
    }
    for path in [
        "/map/land.svg",
        "/map/land.svg?at=1,1&zoom=x",
        "/map/land/0/1/0.svg",
        "/map/land/99/0/0.svg",
        "/map/land/-1/0/0.svg",
        "/map/land/3/1/1.png",
        "/map/land/3/99999999999/1.svg",
        "/map/streets/3/1/1",
        "/map/streets/3/x/1",
    ] {
        assert_eq!(house.visitor().reads(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn the_land_is_drawn_here() {
    let house = House::empty().await;
    for path in ["/map/land.svg?at=53.80,-1.55&zoom=8", "/map/land/7/63/41.svg"] {
        let page = house.visitor().reads(path).await;
        assert_eq!((page.status, page.header("content-type")), (StatusCode::OK, "image/svg+xml"), "{path}");
        assert!(page.text().contains(">Leeds<"), "{path}: {}", page.text());
        assert!(!page.text().contains("href"), "it loads nothing");
        assert!(!page.header("etag").is_empty());
    }
}

#[tokio::test]
async fn street_maps_come_from_a_file_of_whoever_runs_the_site() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("streets.pmtiles");
    fs::write(&file, StreetMap::of_picture(PICTURE).bytes()).expect("a file");
    let file = file.to_str().expect("a name");
    let house = House::with_settings(&[("map_tiles", file)]).await;
    house.publishes(EVENING).await;
    let square = house.visitor().reads("/map/streets/0/0/0").await;
    assert_eq!((square.status, square.header("content-type")), (StatusCode::OK, "image/png"));
    assert_eq!(square.body, PICTURE);
    assert_eq!(house.visitor().reads("/map/streets/1/0/0").await.status, StatusCode::NO_CONTENT);
    assert_eq!(house.visitor().reads("/map/streets/1/2/0").await.status, StatusCode::NOT_FOUND);
    let page = house.visitor().reads("/map").await;
    assert!(page.mentions("© some mappers") && page.mentions("The street map comes from this site as well."));
}

/// Why a street map is refused at the start, if it is; or else its credit.
async fn started(file: &[u8], credit: &str) -> Result<String, String> {
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path().join("streets.pmtiles");
    fs::write(&at, file).expect("a file");
    started_with(at.to_str().expect("a plain name"), credit).await
}

async fn started_with(tiles: &str, credit: &str) -> Result<String, String> {
    let flags = [("map_tiles", tiles.to_owned()), ("map_credit", credit.to_owned())];
    let settings = Settings::gather(&flags.into(), |_| None, None).expect("the settings fit");
    match Streets::of(&settings).await {
        Ok(streets) => Ok(streets.expect("there is one").credit().to_owned()),
        Err(broken) => Err(broken.chain()),
    }
}

/// The beginning of a picture is enough of one here.
const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\nthe rest of a picture";

#[tokio::test]
async fn a_street_map_that_would_stay_empty_is_refused_at_the_start() {
    let whole = StreetMap::of_picture(PICTURE);
    assert!(started(&whole.bytes(), "").await.is_ok());
    let packed = |packed| StreetMap { packed, ..whole }.bytes();
    assert!(started(&packed(street_maps::GZIP), "").await.is_ok());
    for (file, sentence) in [
        (whole.bytes()[..whole.bytes().len() - 1].to_vec(), "it ends before its last square"),
        (packed(street_maps::ZSTANDARD), "its squares are packed in a way that is not undone here"),
        (packed(street_maps::BROTLI), "its squares are packed in a way that is not undone here"),
        (packed(0), "its squares are packed in a way that is not undone here"),
        (StreetMap { kind: 0, ..whole }.bytes(), "it does not say what its squares are"),
        (StreetMap { kind: 6, ..whole }.bytes(), "its squares are neither pictures nor Mapbox vector tiles"),
        (b"no map at all".to_vec(), "as PMTiles"),
    ] {
        let refused = started(&file, "© some mappers").await.expect_err(sentence);
        assert!(refused.contains(sentence), "{refused}");
    }
}

#[tokio::test]
async fn a_street_map_says_whose_work_it_is_or_nothing_starts() {
    let map =
        |said: &[u8], packed| StreetMap { said: (said, packed), ..StreetMap::of_picture(PICTURE) }.bytes();
    let mapped = br#"{"name":"Town","attribution":"<a href=\"https://example.org\">&copy; Mappers &amp; Co</a><script>"}"#;
    let long = format!(r#"{{"attribution":"{}"}}"#, "© mappers ".repeat(1_000));
    let plain = street_maps::UNPACKED;
    for (file, credit, expected) in [
        (map(mapped, plain), "", "© Mappers & Co"),
        (map(&street_maps::gzipped(mapped), street_maps::GZIP), "", "© Mappers & Co"),
        (map(mapped, plain), "© the council", "© the council"),
        (map(b"{}", plain), "© the council", "© the council"),
    ] {
        assert_eq!(started(&file, credit).await.as_deref(), Ok(expected));
    }
    assert!(
        started(&map(long.as_bytes(), plain), "").await.is_ok_and(|credit| credit.chars().count() <= 300)
    );
    // A few bytes that unpack to far too many.
    let endless =
        street_maps::gzipped(format!(r#"{{"attribution":"{}"}}"#, "o".repeat(8 * 1024 * 1024)).as_bytes());
    for file in [
        map(b"{}", plain),
        map(b"", plain),
        map(b"no JSON", plain),
        map(br#"{"attribution":"<br> "}"#, plain),
        map(br#"{"attribution":["Mappers"]}"#, plain),
        map(&endless, street_maps::GZIP),
    ] {
        let refused = started(&file, " ").await.expect_err("nobody is named");
        assert!(refused.contains("CUPPA_MAP_CREDIT"), "{refused}");
    }
    let others = "https://tiles.example.org/{z}/{x}/{y}.png";
    assert!(started_with(others, "").await.is_err_and(|refused| refused.contains("CUPPA_MAP_CREDIT")));
    assert_eq!(started_with(others, "© Mappers").await.as_deref(), Ok("© Mappers"));
}

#[tokio::test]
async fn a_street_map_that_nobody_is_named_for_stops_the_server_and_no_other_command() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path().join("streets.pmtiles");
    fs::write(
        &at,
        StreetMap { said: (b"{}", street_maps::UNPACKED), ..StreetMap::of_picture(PICTURE) }.bytes(),
    )
    .expect("a file");
    let name = |path: &std::path::Path| path.to_str().expect("a plain name").to_owned();
    let flags = [("data", name(&folder.path().join("data"))), ("map_tiles", name(&at))];
    let settings = Settings::gather(&flags.into(), |_| None, None).expect("the settings fit");
    let desk = Desk::open(settings, Clock::Running, Chance::System).await.expect("the folder opens");
    assert!(outbox::lines(&desk).await.expect("letters are listed").is_empty());
    let mo = people::Address::parse("mo@example.org").expect("an address");
    people::add_moderator(&desk, &mo).await.expect("a moderator is made");
    let refused = desk.for_visitors().await.map(drop).expect_err("nobody is served");
    assert!(refused.chain().contains("CUPPA_MAP_CREDIT"), "{}", refused.chain());
}

/// The squares of somebody else, by their rows, and how often each row was asked for.
async fn squares_of_others() -> (String, Arc<[AtomicU32; 8]>) {
    let asked: Arc<[AtomicU32; 8]> = Arc::default();
    let counted = Arc::clone(&asked);
    let square = async move |Path((_, _, row)): Path<(u8, u32, String)>| {
        let row: usize = row.trim_end_matches(".png").parse().expect("a row");
        counted[row].fetch_add(1, Ordering::Relaxed);
        match row {
            0 => (StatusCode::OK, b"\x89PNG\r\n\x1a\nthe rest of a picture".to_vec()).into_response(),
            1 => (StatusCode::NOT_FOUND, "no such square").into_response(),
            2 => (StatusCode::OK, Vec::new()).into_response(),
            3 => (StatusCode::OK, "<!DOCTYPE html><p>Please sign in").into_response(),
            4 => (StatusCode::OK, vec![0x89; 3 * 1024 * 1024]).into_response(),
            5 => Redirect::temporary("http://127.0.0.1:1/elsewhere.png").into_response(),
            _ => (StatusCode::INTERNAL_SERVER_ERROR, "broken").into_response(),
        }
    };
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        axum::serve(listener, Router::new().route("/{z}/{x}/{y}", get(square))).await.expect("it serves");
    });
    (format!("http://{address}/{{z}}/{{x}}/{{y}}.png"), asked)
}

#[tokio::test]
async fn street_maps_of_others_are_fetched_once_and_only_pictures_are_passed_on() {
    let (tiles, asked) = squares_of_others().await;
    let house = House::with_settings(&[("map_tiles", &tiles), ("map_credit", "© <b>mappers</b>")]).await;
    let visitor = house.visitor();
    for (row, status) in [
        (0, StatusCode::OK),
        (1, StatusCode::NO_CONTENT),
        (2, StatusCode::NO_CONTENT),
        (3, StatusCode::BAD_GATEWAY),
        (4, StatusCode::BAD_GATEWAY),
        (5, StatusCode::BAD_GATEWAY),
        (6, StatusCode::BAD_GATEWAY),
    ] {
        let path = format!("/map/streets/3/1/{row}");
        // A library full of visitors asks for the same square at once.
        let (one, other) = tokio::join!(visitor.reads(&path), visitor.reads(&path));
        assert_eq!((one.status, other.status), (status, status), "{path}");
        assert!(!one.mentions("sign in"), "no page of others is passed on");
        assert_eq!(visitor.reads(&path).await.status, status);
        assert_eq!(asked[row].load(Ordering::Relaxed), 1, "{path} is asked for once");
    }
    assert_eq!(visitor.reads("/map/streets/3/1/0").await.header("content-type"), "image/png");
    let page = visitor.reads("/map").await;
    assert!(page.mentions("127.0.0.1"), "the page says who learns of it");
    assert!(page.text().contains("© &lt;b&gt;mappers&lt;/b&gt;"), "a credit is text: {}", page.text());
}

#[tokio::test]
async fn whoever_moves_the_map_is_not_refused_a_page_for_it() {
    let house = House::with_settings(&[("rate_requests", "4")]).await;
    let reader = house.visitor_from([203, 0, 113, 7]);
    let square = async |row: u32| reader.reads(&format!("/map/land/7/63/{row}.svg")).await;
    for row in 0..20 {
        assert_eq!(square(row).await.status, StatusCode::OK, "square {row}");
    }
    // Five squares for each request, and then nothing that a painter of maps could take for a square.
    let refused = square(20).await;
    assert_eq!((refused.status, refused.text().as_str()), (StatusCode::TOO_MANY_REQUESTS, ""));
    assert!(refused.header("retry-after").parse::<u32>().is_ok());
    for path in ["/map", "/whats-on", "/map", "/map/pins.json"] {
        assert_eq!(reader.reads(path).await.status, StatusCode::OK, "{path}");
    }
    assert_eq!(reader.reads("/map").await.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(
        house.visitor_from([203, 0, 113, 8]).reads("/map/land/7/63/1.svg").await.status,
        StatusCode::OK
    );
}
