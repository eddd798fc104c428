//! The API: the same listings as the pages, in batches that follow each other, for pages of any site; and what it says
//! when it cannot answer.

use std::collections::BTreeSet;

use axum::http::{Method, StatusCode};
use serde_json::Value;
use tests::{
    fixtures::{EVENING, HIDDEN, MONTHLY_CAFE, but},
    house::{House, Page, link_in},
};

const HERE: &str = "http://127.0.0.1:3000";
/// Every address of the API that is a list.
const LISTS: &[&str] = &["/api/v1/listings", "/api/v1/dates", "/api/v1/groups", "/api/v1/places"];

/// Every item of a list, part after part.
async fn all_of(house: &House, path: &str) -> Vec<Value> {
    let (mut items, mut next) = (Vec::new(), Some(path.to_owned()));
    while let Some(path) = next {
        let page = house.visitor().reads(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.text());
        let part = page.json();
        next = part["next"].as_str().map(|next| next.strip_prefix(HERE).expect("our own address").to_owned());
        let link = next.as_ref().map(|next| format!("<{HERE}{next}>; rel=\"next\"")).unwrap_or_default();
        assert_eq!(page.header("link"), link, "{path}");
        items.extend(part["items"].as_array().expect("items").clone());
    }
    items
}

fn words_of(items: &[Value], name: &str) -> Vec<String> {
    items.iter().map(|item| item[name].as_str().expect(name).to_owned()).collect()
}

#[tokio::test]
async fn the_api_tells_the_listings_and_dates_that_pages_and_feeds_show() {
    let house = House::with_demonstration().await;
    for (view, kind) in [("/whats-on", ""), ("/events", "kind=event"), ("/cafes", "kind=cafe")] {
        for filter in ["", "q=leeds", "tag=naloxone", "online=1", "online=0", "from=2026-12-01&to=2026-12-31"]
        {
            let query: Vec<&str> = [kind, filter].into_iter().filter(|part| !part.is_empty()).collect();
            let query = query.join("&");
            let feed = house.visitor().reads(&format!("{view}.json?{filter}")).await.json();
            let told: BTreeSet<String> =
                words_of(feed["items"].as_array().expect("items"), "id").into_iter().collect();
            let listings = all_of(&house, &format!("/api/v1/listings?limit=7&{query}")).await;
            let uids: Vec<String> = words_of(&listings, "uid");
            assert_eq!(uids.len(), uids.iter().collect::<BTreeSet<_>>().len(), "{query}: each once");
            assert_eq!(uids.into_iter().collect::<BTreeSet<_>>(), told, "{view}?{filter}");

            let dates = all_of(&house, &format!("/api/v1/dates?limit=13&{query}")).await;
            let starts: Vec<jiff::Timestamp> = words_of(&dates, "start")
                .iter()
                .map(|start| {
                    start.parse().unwrap_or_else(|_| format!("{start}T00:00:00Z").parse().expect("a day"))
                })
                .collect();
            let hours = jiff::SignedDuration::from_hours(26);
            assert!(starts.is_sorted_by(|one, next| *one <= *next + hours), "{query}: soonest first");
            if view == "/whats-on" {
                let in_feed: usize = feed["items"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .map(|item| item["_cuppa"]["dates"].as_array().map_or(0, Vec::len))
                    .sum();
                assert_eq!(dates.len(), in_feed, "{query}");
            }
        }
    }
}

#[tokio::test]
async fn a_listing_is_told_with_everything_that_its_page_says() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let told = house.visitor().reads("/api/v1/listings/tea-and-talk").await;
    assert_eq!((told.status, told.header("content-type")), (StatusCode::OK, "application/json"));
    let told = told.json();
    for (name, expected) in [
        ("slug", "tea-and-talk"),
        ("kind", "event"),
        ("url", "http://127.0.0.1:3000/events/tea-and-talk"),
        ("api_url", "http://127.0.0.1:3000/api/v1/listings/tea-and-talk"),
        ("calendar_url", "http://127.0.0.1:3000/events/tea-and-talk.ics"),
        ("dates_url", "http://127.0.0.1:3000/api/v1/dates?listing=tea-and-talk"),
        ("title", "Tea and talk"),
        ("summary", "An open evening for everybody."),
        ("description_html", "<p>Come as you are.</p>\n<p><strong>Cake</strong> is free.</p>\n"),
        ("status", "confirmed"),
        ("time_zone", "Europe/London"),
        ("attendance", "in_person"),
        ("cost", "free"),
        ("alcohol", "none"),
    ] {
        assert_eq!(told[name], expected, "{name}");
    }
    assert_eq!(told["place"]["name"], "Oak Hall");
    assert_eq!(told["place"]["visibility"], "public");
    assert_eq!(told["place"]["url"], "http://127.0.0.1:3000/places/oak-hall");
    assert_eq!(told["group"]["slug"], "hope-street-union");
    assert_eq!(told["tags"], serde_json::json!(["naloxone", "peer support"]));
    assert_eq!(told["access"], serde_json::json!(["step_free"]));
    assert!(told["ages"].is_null() && told["picture"].is_null(), "what nobody stated is not “no”");
    assert_eq!(
        told["dates"],
        serde_json::json!([{
            "start": "2026-12-08T18:00:00+00:00", "end": "2026-12-08T20:00:00+00:00", "all_day": false,
            "status": "confirmed", "moved_from": null, "title": null, "place": null, "note": null,
            "url": "http://127.0.0.1:3000/events/tea-and-talk",
        }])
    );
    let groups = all_of(&house, "/api/v1/groups").await;
    assert_eq!(words_of(&groups, "name"), ["Hope Street Union"]);
    let places = all_of(&house, "/api/v1/places").await;
    assert_eq!(words_of(&places, "slug"), ["oak-hall"]);
    let dates = all_of(&house, "/api/v1/dates?listing=tea-and-talk").await;
    assert_eq!(dates[0]["listing"]["title"], "Tea and talk");
    assert!(all_of(&house, "/api/v1/dates?listing=film-night").await.is_empty());
    // What else is asked for still counts.
    for besides in ["q=tea", "near=leeds", "tag=naloxone", "cost=free", "q=tea&near=leeds"] {
        let path = format!("/api/v1/dates?listing=tea-and-talk&{besides}");
        assert_eq!(all_of(&house, &path).await.len(), dates.len(), "{path}");
    }
    for besides in ["q=pottery", "near=penzance", "tag=film", "cost=paid", "lang=pl"] {
        let path = format!("/api/v1/dates?listing=tea-and-talk&{besides}");
        assert!(all_of(&house, &path).await.is_empty(), "{path}");
    }
}

#[tokio::test]
async fn batches_follow_each_other_while_listings_come_and_go() {
    let house = House::empty().await;
    house.publishes(MONTHLY_CAFE).await;
    house.publishes(EVENING).await;
    house.publishes(&but(EVENING, &[("title", "Film night"), ("start_time", "19:00")])).await;
    let first = house.visitor().reads("/api/v1/listings?limit=2").await.json();
    let next = first["next"].as_str().expect("more").strip_prefix(HERE).expect("ours").to_owned();
    // One that was told is taken back, and one is added: the next part is neither shorter nor tells anything twice.
    let private = link_in(&house.newest_letter("ben@example.org"), "/manage/");
    let page = house.visitor().reads(&private).await;
    house.visitor().presses(&page, "Take it off the site").await;
    house
        .publishes(&but(EVENING, &[("title", "Soup"), ("start_time", "12:00"), ("end_time", "13:00")]))
        .await;
    let rest = all_of(&house, &next).await;
    assert_eq!(words_of(&rest, "title"), ["Film night", "Soup"]);
    assert_eq!(
        words_of(&all_of(&house, "/api/v1/listings?limit=1").await, "title"),
        ["Tea and talk", "Film night", "Soup"]
    );
    // Dates at the same moment have an order, too.
    house.publishes(&but(EVENING, &[("title", "Another at six")])).await;
    let dates = all_of(&house, "/api/v1/dates?limit=1").await;
    let starts = words_of(&dates, "start");
    assert!(starts.is_sorted() && starts.len() == 4, "{starts:?}");
    let taken = house.visitor().reads("/api/v1/listings/leeds-harm-reduction-cafe").await;
    assert_eq!((taken.status, taken.json()["status"].as_u64()), (StatusCode::GONE, Some(410)));
    house.delivers().await;
}

#[tokio::test]
async fn what_is_cancelled_or_moved_says_so() {
    let house = House::empty().await;
    house.publishes(MONTHLY_CAFE).await;
    let private = link_in(&house.newest_letter("ben@example.org"), "/manage/");
    let date = house.visitor().reads(&format!("{private}/dates/2027-01-07")).await;
    let moved = house
        .visitor()
        .saves(
            &date,
            "Save this date",
            &[("start_date", "2027-01-08"), ("start_time", "19:00"), ("end_time", "21:00")],
        )
        .await;
    assert_eq!(moved.status, StatusCode::SEE_OTHER, "{}", moved.text());
    house.delivers().await;
    let dates = all_of(&house, "/api/v1/dates?kind=cafe&from=2027-01-01&to=2027-01-31").await;
    assert_eq!(dates.len(), 1);
    assert_eq!(dates[0]["status"], "moved");
    assert_eq!(dates[0]["start"], "2027-01-08T19:00:00+00:00");
    assert_eq!(dates[0]["moved_from"], "2027-01-07T18:00:00+00:00");
    let page = house.visitor().reads(&private).await;
    house.visitor().fills_and_presses(&page, "Cancel all dates", &[("cancel_reason", "Ben is ill.")]).await;
    let told = house.visitor().reads("/api/v1/listings/leeds-harm-reduction-cafe").await.json();
    assert_eq!((&told["status"], &told["cancelled_because"]), (&"cancelled".into(), &"Ben is ill.".into()));
    assert!(told["dates"].as_array().expect("dates").iter().all(|date| date["status"] == "cancelled"));
    house.delivers().await;
}

#[tokio::test]
async fn what_cannot_be_read_is_refused_with_a_sentence() {
    let house = House::with_demonstration().await;
    for (path, parameter) in [
        ("/api/v1/listings?town=leeds", "town"),
        ("/api/v1/listings?kind=club", "kind"),
        ("/api/v1/listings?from=soon", "from"),
        ("/api/v1/listings?from=2026-13-01", "from"),
        ("/api/v1/listings?limit=201", "limit"),
        ("/api/v1/listings?limit=-1", "limit"),
        ("/api/v1/listings?limit=1&limit=2", "limit"),
        ("/api/v1/listings?cursor=%F0%9F%8D%B5", "cursor"),
        ("/api/v1/listings?cursor=ZAox", "cursor"),
        ("/api/v1/listings?near=Qwxyzville", "near"),
        ("/api/v1/dates?near=africa&within=50", "near"),
        ("/api/v1/dates?online=maybe", "online"),
        ("/api/v1/dates?q=", "q"),
        ("/api/v1/groups?q=hope", "q"),
        ("/api/v1/places?limit=0", "limit"),
    ] {
        let page = house.visitor().reads(path).await;
        let problem = problem(&page, StatusCode::BAD_REQUEST);
        assert_eq!(problem["parameter"], parameter, "{path}");
        assert!(
            problem["detail"].as_str().is_some_and(|detail| detail.contains(parameter)),
            "{path}: {problem}"
        );
    }
    for path in ["/api/v1/listings/nowhere", "/api/v1/tea", "/api/v2/listings", "/api/v1/listings/a/b"] {
        problem(&house.visitor().reads(path).await, StatusCode::NOT_FOUND);
    }
    for method in [Method::POST, Method::PUT, Method::DELETE, Method::PATCH] {
        let page = house.visitor().asks(method, "/api/v1/listings", &[], Vec::new()).await;
        problem(&page, StatusCode::METHOD_NOT_ALLOWED);
        assert!(page.header("allow").contains("GET"), "{}", page.header("allow"));
    }
    let foreign = [("origin", "https://other.example")];
    let page = house.visitor().asks(Method::POST, "/api/v1/listings", &foreign, Vec::new()).await;
    problem(&page, StatusCode::FORBIDDEN);
}

#[track_caller]
fn problem(page: &Page, status: StatusCode) -> Value {
    assert_eq!(page.status, status, "{}: {}", page.path, page.text());
    assert_eq!(page.header("content-type"), "application/problem+json", "{}", page.path);
    assert_eq!(page.header("access-control-allow-origin"), "*", "{}", page.path);
    let problem = page.json();
    assert_eq!(problem["status"], status.as_u16());
    assert_eq!(problem["type"], format!("{HERE}/api#problem-{}", status.as_u16()));
    for name in ["title", "detail"] {
        assert!(problem[name].as_str().is_some_and(|text| !text.is_empty()), "{}: {problem}", page.path);
    }
    problem
}

#[tokio::test]
async fn whoever_asks_too_often_is_told_so_as_json() {
    let house = House::with_settings(&[("rate_requests", "3")]).await;
    let visitor = house.visitor_from([203, 0, 113, 7]);
    for _ in 0..3 {
        assert_eq!(visitor.reads("/api/v1/dates").await.status, StatusCode::OK);
    }
    let page = visitor.reads("/api/v1/dates").await;
    problem(&page, StatusCode::TOO_MANY_REQUESTS);
    assert!(page.header("retry-after").parse::<u32>().is_ok());
}

#[tokio::test]
async fn pages_of_any_site_may_read_and_nobody_is_known() {
    let house = House::with_demonstration().await;
    for path in
        LISTS.iter().copied().chain(["/api/openapi.json", "/api/v1/listings/naloxone-in-half-an-hour"])
    {
        let asking = [("origin", "https://other.example"), ("sec-fetch-site", "cross-site")];
        let page = house.visitor().asks(Method::GET, path, &asking, Vec::new()).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert_eq!(page.header("access-control-allow-origin"), "*", "{path}");
        assert_eq!(page.header("cross-origin-resource-policy"), "cross-origin", "{path}");
        assert_eq!(page.header("access-control-allow-credentials"), "", "{path}");
        assert_eq!(page.header("set-cookie"), "", "{path}");
        assert!(page.header("cache-control").starts_with("public, max-age="), "{path}");
        let preflight = [("origin", "https://other.example"), ("access-control-request-method", "GET")];
        let before = house.visitor().asks(Method::OPTIONS, path, &preflight, Vec::new()).await;
        assert_eq!((before.status, before.body.len()), (StatusCode::NO_CONTENT, 0), "{path}");
        assert_eq!(before.header("access-control-allow-origin"), "*", "{path}");
        assert!(before.header("access-control-allow-methods").contains("HEAD"), "{path}");
        assert!(before.header("access-control-allow-headers").contains("If-None-Match"), "{path}");

        let etag = page.header("etag").to_owned();
        assert!(etag.starts_with('"'), "{path}: {etag}");
        let known = house.visitor().asks(Method::GET, path, &[("if-none-match", &etag)], Vec::new()).await;
        assert_eq!((known.status, known.body.len()), (StatusCode::NOT_MODIFIED, 0), "{path}");
        assert_eq!(known.header("access-control-allow-origin"), "*", "{path}");
        let head = house.visitor().asks(Method::HEAD, path, &[], Vec::new()).await;
        assert_eq!((head.status, head.body.len()), (StatusCode::OK, 0), "{path}");
        assert_eq!(
            (head.header("etag"), head.header("link")),
            (etag.as_str(), page.header("link")),
            "{path}"
        );
        let packed =
            house.visitor().asks(Method::GET, path, &[("accept-encoding", "gzip")], Vec::new()).await;
        assert_eq!(packed.header("content-encoding"), "gzip", "{path}");
    }
}

#[tokio::test]
async fn the_beginning_of_a_list_is_made_once_and_never_stale() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let before = house.desk.kept.made();
    for _ in 0..3 {
        for path in ["/api/v1/dates?limit=5", "/api/v1/dates?limit=5&kind=event", "/api/v1/listings"] {
            assert_eq!(house.visitor().reads(path).await.json()["items"].as_array().map(Vec::len), Some(1));
        }
    }
    assert_eq!(house.desk.kept.made() - before, 3);
    house.publishes(&but(EVENING, &[("title", "Film night")])).await;
    assert_eq!(all_of(&house, "/api/v1/dates?limit=5").await.len(), 2);
    // An hour after the end nothing is to come, though nothing was written.
    house.waits(17 * 24 * 60 * 60).await;
    assert!(all_of(&house, "/api/v1/dates?limit=5").await.is_empty());
    assert!(all_of(&house, "/api/v1/listings").await.is_empty());
}

#[tokio::test]
async fn nothing_hidden_is_told() {
    let house = House::empty().await;
    let path = house.publishes(HIDDEN).await;
    let slug = path.rsplit('/').next().expect("a slug");
    for path in LISTS.iter().map(|path| (*path).to_owned()).chain([format!("/api/v1/listings/{slug}")]) {
        let text = house.visitor().reads(&path).await.text().to_lowercase();
        for hidden in ["secret", "secr3t", "53.7951", "-1.5312", "ana@example.org"] {
            assert!(!text.contains(hidden), "{path} tells “{hidden}”: {text}");
        }
    }
    let place = &house.visitor().reads(&format!("/api/v1/listings/{slug}")).await.json()["place"];
    assert_eq!((&place["visibility"], &place["locality"]), (&"on_request".into(), &"Leeds".into()));
    assert!(all_of(&house, "/api/v1/places").await.is_empty(), "a hidden place is none");
}

#[tokio::test]
async fn the_description_holds_together() {
    let house = House::empty().await;
    let page = house.visitor().reads("/api/openapi.json").await;
    let described = page.json();
    assert_eq!(described["openapi"], "3.1.0");
    assert_eq!(described["servers"][0]["url"], HERE);
    for path in LISTS {
        let answers = &described["paths"][path]["get"]["responses"];
        for status in ["200", "304", "400", "429", "500"] {
            assert!(answers[status].is_object(), "{path} does not describe {status}: {answers}");
        }
    }
    let text = page.text();
    for name in text.split("\"$ref\":\"#/components/schemas/").skip(1) {
        let name = name.split('"').next().expect("a name");
        assert!(described["components"]["schemas"][name].is_object(), "nothing describes {name}");
    }
}

/// The lines that the page about the API offers to try: whether only the headers are asked for, and the path.
fn lines_to_try(page: &Page) -> Vec<(Method, String)> {
    page.words()
        .split("<code>curl ")
        .skip(1)
        .map(|line| {
            let line = line.split("</code>").next().expect("its end");
            let (options, address) = line.split_once('\'').expect("a quoted address");
            let path = address.trim_end_matches('\'').strip_prefix(HERE).expect("our own address");
            let method = if options.trim() == "--head" { Method::HEAD } else { Method::GET };
            (method, path.to_owned())
        })
        .collect()
}

#[tokio::test]
async fn every_line_of_the_page_works_as_it_stands() {
    let house = House::with_demonstration().await;
    let page = house.visitor().reads("/api").await;
    assert_eq!(page.status, StatusCode::OK);
    let lines = lines_to_try(&page);
    assert_eq!(lines.len(), 12, "{lines:?}");
    for (method, path) in lines {
        assert!(
            page.text().contains(&format!("href=\"{}\"", path.replace('&', "&amp;"))),
            "no link to {path}"
        );
        let answer = house.visitor().asks(method.clone(), &path, &[], Vec::new()).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text());
        assert!(!answer.header("etag").is_empty(), "{path}");
        if method == Method::GET && !path.ends_with(".json") {
            let told = answer.json();
            let shown = told["items"].as_array().map_or(told["title"].is_string(), |items| !items.is_empty());
            assert!(shown, "{path} shows nothing: {told}");
        }
    }
    // Where nothing is listed, no line names a listing that is not there.
    let empty = House::empty().await;
    for (method, path) in lines_to_try(&empty.visitor().reads("/api").await) {
        assert_eq!(
            empty.visitor().asks(method, &path, &[], Vec::new()).await.status,
            StatusCode::OK,
            "{path}"
        );
    }
}

#[tokio::test]
async fn the_page_explains_all_that_can_be_asked_and_all_that_can_go_wrong() {
    let house = House::empty().await;
    let page = house.visitor().reads("/api").await;
    let described = house.visitor().reads("/api/openapi.json").await.json();
    for (path, operations) in described["paths"].as_object().expect("paths") {
        for parameter in operations["get"]["parameters"].as_array().into_iter().flatten() {
            let name = parameter["name"].as_str().expect("a name");
            assert!(parameter["description"].as_str().is_some_and(|said| !said.is_empty()), "{path}: {name}");
            let is_explained = page.text().contains(&format!("<code>{name}</code></dt><dd>"));
            assert!(is_explained || parameter["in"] == "path", "the page does not explain {name}");
        }
        for status in operations["get"]["responses"].as_object().expect("responses").keys() {
            let is_problem = !["200", "304"].contains(&status.as_str());
            assert!(!is_problem || page.text().contains(&format!("id=\"problem-{status}\"")), "{status}");
        }
    }
}

/// The addresses of the listings that the rows of a page lead to, page after page.
async fn on_pages(house: &House, view: &str, query: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for number in 1.. {
        let page = house.visitor().reads(&format!("{view}?{query}&page={number}")).await;
        let text = page.text();
        // What stands below "Nothing found" is offered in its place, and was not asked for.
        let asked_for = text.split("<section class=\"empty").next().unwrap_or_default();
        let rows: Vec<&str> = asked_for.split("<li class=\"row").skip(1).collect();
        if rows.is_empty() {
            break;
        }
        for row in rows {
            let link = row.split("<h3").nth(1).and_then(|rest| rest.split("href=\"").nth(1)).expect("a link");
            let path = link.split('"').next().expect("its end");
            let listing: Vec<&str> = path.split('/').take(3).collect();
            found.insert(format!("{HERE}{}", listing.join("/")));
        }
    }
    found
}

#[tokio::test]
async fn fifty_mixed_questions_have_the_same_answer_on_pages_in_feeds_and_here() {
    let house = House::with_demonstration().await;
    let choices: &[(&str, &[&str])] = &[
        ("q", &["leeds", "tea", "naloxone", "café", "\"(*", "oak hall"]),
        ("tag", &["naloxone", "families", "outreach", "peer support", "nothing-like-this"]),
        ("group", &["leeds-peer-network", "hit", "hope-street-union", "nobody"]),
        ("place", &["oak-hall", "drop-in-rooms", "nowhere"]),
        ("from", &["2026-11-01", "2026-12-01", "2027-02-01"]),
        ("to", &["2026-12-15", "2027-03-31"]),
        ("online", &["0", "1"]),
        ("near", &["leeds", "liverpool", "ls9"]),
        ("lang", &["en", "es", "cy"]),
        ("access", &["step_free", "quiet_space"]),
        ("cost", &["free", "donation"]),
    ];
    // The same row of numbers each time (Park and Miller).
    let mut number: u64 = 7;
    let mut roll = |sides: usize| {
        number = number * 48_271 % 2_147_483_647;
        usize::try_from(number).expect("small") % sides
    };
    let mut with_something = 0;
    for _ in 0..50 {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for _ in 0..=roll(2) {
            let (name, values) = choices[roll(choices.len())];
            query.append_pair(name, values[roll(values.len())]);
        }
        let query = query.finish();
        let single = ["q", "from", "to", "online", "near"];
        if single
            .iter()
            .any(|name| query.split('&').filter(|pair| pair.starts_with(&format!("{name}="))).count() > 1)
        {
            continue;
        }
        for (view, kind) in [("/whats-on", ""), ("/events", "&kind=event"), ("/cafes", "&kind=cafe")] {
            let pages = on_pages(&house, view, &query).await;
            let feed = house.visitor().reads(&format!("{view}.json?{query}")).await.json();
            let feed = words_of(feed["items"].as_array().expect("items"), "url");
            let told =
                words_of(&all_of(&house, &format!("/api/v1/listings?limit=9&{query}{kind}")).await, "url");
            let dates = all_of(&house, &format!("/api/v1/dates?limit=200&{query}{kind}")).await;
            let dated: BTreeSet<String> =
                dates.iter().filter_map(|date| date["listing"]["url"].as_str().map(str::to_owned)).collect();
            assert_eq!(feed.into_iter().collect::<BTreeSet<_>>(), pages, "{view}?{query}");
            assert_eq!(told.into_iter().collect::<BTreeSet<_>>(), pages, "{view}?{query}");
            let mapped = on_pages(&house, "/map", &format!("{query}{kind}")).await;
            assert_eq!(mapped, pages, "the map of {view}?{query}");
            // A calendar can say nothing of a café that has no date yet.
            for (feed, expected) in [("ics?past=0&", &dated), ("atom?", &pages)] {
                let text = house.visitor().reads(&format!("{view}.{feed}{query}")).await.text();
                let text = text.replace("\r\n ", "");
                let missing: Vec<&String> =
                    expected.iter().filter(|page| !text.contains(page.as_str())).collect();
                assert!(missing.is_empty(), "{view}.{feed}{query} lacks {missing:?}");
            }
            assert!(
                dated.is_subset(&pages) && (view == "/cafes" || dated == pages),
                "{view}?{query}: {dated:?}"
            );
            with_something += usize::from(!pages.is_empty());
        }
    }
    assert!(with_something > 30, "most questions find nothing: {with_something}");
}
