//! Where something is that shows only its area: whoever asks a thousand times how near it is learns its rounded point, and
//! nothing more. Two houses whose points differ within a cell give the same answers, in the same order, to the byte.

use std::collections::BTreeMap;

use axum::http::Method;
use pure::{points::Point, towns};
use tests::{
    fixtures::but,
    house::{House, Page},
    planted::{Kept, NEARBY, ONE},
};

/// What is asked about is this one and that one.
const TITLES: [&str; 2] = ["Quiet kettle", "Station café"];
/// So far around a place its towns are asked.
const AROUND_KM: f64 = 45.0;
/// So many towns are asked at most.
const TOWNS_MOST: usize = 160;

/// Beside them, as near as can be to where they seem to be and to where they are: everybody knows where these are.
const OPEN: [(&str, &str, &str); 4] = [
    ("Open soup", "53.8410", "-1.5090"),
    ("Open cake", "53.8395", "-1.5079"),
    ("Open games", "53.8431", "-1.5110"),
    ("Open walk", "53.8095", "-1.5600"),
];

/// An evening whose address is told on request, a café that shows its area, and others beside them whose addresses everybody
/// knows, so that it shows in which order they stand.
async fn house_with(kept: &Kept) -> House {
    let house = House::empty().await;
    let plain = [("start_time", "19:00"), ("locality", "Leeds"), ("country", "GB"), ("summary", "Tea.")];
    let quiet = [
        ("kind", "event"),
        ("title", TITLES[0]),
        ("start_date", "2026-12-11"),
        ("place_name", kept.place),
        ("address", kept.address),
        ("latitude", kept.latitude),
        ("longitude", kept.longitude),
        ("address_visibility", "on_request"),
        ("email", kept.host),
    ];
    let cafe = [
        ("kind", "cafe"),
        ("title", TITLES[1]),
        ("start_date", "2026-12-10"),
        ("repeats", "weekly"),
        ("cafe_state", "open"),
        ("place_name", kept.cafe_place),
        ("address", kept.cafe_address),
        ("latitude", kept.cafe_latitude),
        ("longitude", kept.cafe_longitude),
        ("address_visibility", "area"),
        ("email", kept.cafe_host),
    ];
    house.publishes(&but(&plain, &quiet)).await;
    house.publishes(&but(&plain, &cafe)).await;
    for (title, latitude, longitude) in OPEN {
        let open = [
            ("kind", "event"),
            ("title", title),
            ("start_date", "2026-12-11"),
            ("place_name", "Oak Hall"),
            ("address", "12 Mill Street"),
            ("latitude", latitude),
            ("longitude", longitude),
            ("address_visibility", "public"),
            ("email", "ana@example.org"),
        ];
        house.publishes(&but(&plain, &open)).await;
    }
    house
}

fn points(kept: &Kept) -> [Point; 2] {
    [
        Point::parse(kept.latitude, kept.longitude).expect("a point"),
        Point::parse(kept.cafe_latitude, kept.cafe_longitude).expect("a point"),
    ]
}

/// How far a town is asked about: all around the distance at which the answer turns.
fn ranges(town: Point, points: [Point; 2]) -> Vec<u32> {
    let mut ranges: Vec<u32> = points
        .iter()
        .flat_map(|point| {
            let far = town.distance_km(*point);
            [-1.0, 0.0, 1.0, 2.0].map(|more| (far + more).floor().max(1.0))
        })
        .map(|km| format!("{km}").parse().expect("whole kilometres"))
        .collect();
    ranges.sort_unstable();
    ranges.dedup();
    ranges
}

fn is_in(page: &Page, title: &str) -> bool {
    let items = page.json();
    let items = items["items"].as_array().cloned().unwrap_or_default();
    items.iter().any(|item| item["title"].as_str().is_some_and(|named| named.contains(title)))
}

#[tokio::test]
async fn a_thousand_questions_place_nothing_better_than_its_rounded_point() {
    let houses = [house_with(&ONE).await, house_with(&NEARBY).await];
    let rounded = points(&ONE).map(Point::rounded);
    assert_eq!(rounded, points(&NEARBY).map(Point::rounded), "they are in the same cells");

    let mut around: BTreeMap<String, Point> = BTreeMap::new();
    for town in towns::all().filter(|town| town.point().distance_km(rounded[0]) < AROUND_KM).take(TOWNS_MOST)
    {
        around.insert(town.key(), town.point());
    }
    for outward in ["ls1", "ls7", "ls8", "ls17", "wf1", "bd1", "hg1"] {
        let spot = towns::postcode(outward).expect("an outward code");
        around.insert(outward.to_owned(), spot.point());
    }
    assert!(around.len() > 60, "only {} towns are near", around.len());

    // Each answer is that of the rounded point, in both houses, to the byte.
    let mut asked = 0;
    let mut told: Vec<(Point, u32, [bool; 2])> = Vec::new();
    for (key, town) in &around {
        for within in ranges(*town, rounded) {
            asked += 1;
            let path = format!("/whats-on.json?near={key}&within={within}");
            let pages = [houses[0].visitor().reads(&path).await, houses[1].visitor().reads(&path).await];
            are_alike(&path, &pages);
            let is_near = TITLES.map(|title| is_in(&pages[0], title));
            // Where nothing is near, one is shown what is further away: that says nothing of how near it is.
            let looks_further = OPEN.iter().any(|(title, latitude, longitude)| {
                let point = Point::parse(latitude, longitude).expect("a point");
                is_in(&pages[0], title) && town.distance_km(point) > f64::from(within)
            });
            if !looks_further {
                for (index, title) in TITLES.iter().enumerate() {
                    let is_within = town.distance_km(rounded[index]) <= f64::from(within);
                    assert_eq!(
                        is_near[index], is_within,
                        "{title} at {path}: only the rounded point is known"
                    );
                }
                told.push((*town, within, is_near));
            }
        }
    }
    assert!(asked >= 1_000, "only {asked} questions");
    assert!(told.len() >= 100, "only {} answers say how near something is", told.len());

    // What anybody can work out of that: all points that fit every answer. The rounded point is one of them, so that it is
    // explained without the true one; and since the two houses cannot be told apart, whoever guesses is as far off in one
    // of them as half of what lies between their points.
    for (index, title) in TITLES.iter().enumerate() {
        let fits = |point: Point| {
            told.iter()
                .filter(|(town, within, near)| (town.distance_km(point) <= f64::from(*within)) == near[index])
                .count()
        };
        let best = fits(rounded[index]);
        let mut fitting = Vec::new();
        for north in -60..=60 {
            for east in -60..=60 {
                let latitude = rounded[index].latitude() + f64::from(north) * 0.0005;
                let longitude = rounded[index].longitude() + f64::from(east) * 0.0008;
                let point = Point::new(latitude, longitude).expect("a point");
                if fits(point) >= best {
                    fitting.push(point);
                }
            }
        }
        assert!(
            fitting.iter().any(|point| point.distance_km(rounded[index]) < 0.01),
            "{title}: the rounded point fits"
        );
        let many = f64::from(u32::try_from(fitting.len()).expect("few points"));
        let latitude = fitting.iter().map(|point| point.latitude()).sum::<f64>() / many;
        let longitude = fitting.iter().map(|point| point.longitude()).sum::<f64>() / many;
        let guess = Point::new(latitude, longitude).expect("a point");
        let off = [points(&ONE)[index], points(&NEARBY)[index]].map(|point| guess.distance_km(point));
        let apart = points(&ONE)[index].distance_km(points(&NEARBY)[index]);
        println!(
            "{title}: {asked} questions leave {} points; the best guess is {:.0} m from the rounded point, {:.0} m and {:.0} m \
             from the true ones, which are {:.0} m apart",
            fitting.len(),
            guess.distance_km(rounded[index]) * 1_000.0,
            off[0] * 1_000.0,
            off[1] * 1_000.0,
            apart * 1_000.0,
        );
        assert!(off[0].max(off[1]) >= apart / 2.0, "{title}");
    }
}

fn are_alike(path: &str, pages: &[Page; 2]) {
    assert!(!pages[0].status.is_server_error(), "{path}: {}", pages[0].status);
    assert_eq!(pages[0].status, pages[1].status, "{path}");
    assert_eq!(pages[0].headers, pages[1].headers, "{path}");
    assert!(pages[0].body == pages[1].body, "{path}:\n{}\n\n{}", pages[0].text(), pages[1].text());
}

#[tokio::test]
async fn maps_calendars_lists_and_programs_know_only_the_rounded_point() {
    let houses = [house_with(&ONE).await, house_with(&NEARBY).await];
    let mut paths = Vec::new();
    let near = [
        "near=leeds",
        "near=ls8&within=2",
        "near=ls8&within=1",
        "near=roundhay&within=1",
        "near=harrogate&within=17",
    ];
    for query in near {
        for list in [
            "/whats-on",
            "/events",
            "/cafes",
            "/map",
            "/map/pins.json",
            "/calendar/2026/12",
            "/calendar/2026/w50",
        ] {
            paths.push(format!("{list}?{query}"));
            paths.push(format!("{list}?{query}&sort=soonest"));
        }
        for feed in ["/events.json", "/cafes.json", "/whats-on.ics", "/whats-on.atom", "/embed/whats-on"] {
            paths.push(format!("{feed}?{query}"));
        }
        for list in ["listings", "dates"] {
            paths.push(format!("/api/v1/{list}?{query}"));
        }
    }
    // The map, closer and closer, so that a pin would leave the edge of one of them before the other.
    for point in points(&ONE).into_iter().chain(points(&NEARBY)) {
        for zoom in 9..=18 {
            for (north, east) in [(0.0, 0.0), (0.002, 0.0), (0.0, 0.003), (-0.004, -0.004)] {
                let at = format!("{:.5},{:.5}", point.latitude() + north, point.longitude() + east);
                paths.push(format!("/map/pins.json?at={at}&zoom={zoom}&width=40&height=40"));
                paths.push(format!("/map?at={at}&zoom={zoom}"));
            }
        }
    }
    paths.extend(["", ".json", ".ics"].map(|ending| format!("/events/quiet-kettle{ending}")));
    paths.extend(["", ".json", ".ics"].map(|ending| format!("/cafes/station-cafe{ending}")));
    assert!(paths.len() > 400, "only {} addresses", paths.len());
    for path in &paths {
        let pages = [houses[0].visitor().reads(path).await, houses[1].visitor().reads(path).await];
        are_alike(path, &pages);
    }
    // Whoever says where they are is told the list near the nearest town, whatever is near.
    for point in points(&ONE).into_iter().chain(points(&NEARBY)) {
        for view in ["/whats-on", "/cafes", "/map"] {
            let sent = format!("latitude={}&longitude={}&view={view}", point.latitude(), point.longitude());
            let kind = [("content-type", "application/x-www-form-urlencoded")];
            let mut pages = Vec::new();
            for house in &houses {
                let sent = sent.clone().into_bytes();
                pages.push(house.visitor().asks(Method::POST, "/nearest-town", &kind, sent).await);
            }
            let pages: [Page; 2] = pages.try_into().expect("two");
            are_alike(&format!("/nearest-town with {sent}"), &pages);
        }
    }
}
