//! Counts per filter: beside each value stands how many listings there would be, and that is how many there are.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use server::fill::{self, Wanted};
use tests::{
    fixtures::{EVENING, MONTHLY_CAFE, but},
    forms::{self, unescaped},
    house::{House, Page},
};

/// One value that a list offers.
#[derive(Debug)]
struct Offered {
    /// "Step-free".
    said: String,
    /// What is asked for with it: a path with its query.
    path: String,
    /// How many listings there would be.
    many: Option<usize>,
    /// Whether it is a link.
    is_link: bool,
}

/// Everything that the finder of a page offers to add.
fn offered(page: &Page) -> Vec<Offered> {
    let text = page.text();
    let finder = text.split("<details class=\"more\"").nth(1).expect("the finder is there");
    let finder = finder.split("</details>").next().expect("it ends");
    let (path, query) = page.path.split_once('?').unwrap_or((&page.path, ""));
    let mut found = Vec::new();
    for value in finder.split("<input").skip(1) {
        let value = value.split("<input").next().unwrap_or_default();
        let name = attribute(value, "name");
        let with = format!("{path}?{query}&{name}={}", escaped(&attribute(value, "value")));
        for (start, is_link) in [("<a href=\"", true), ("<span class=\"none\">", false)] {
            let Some((_, rest)) = value.split_once(start) else { continue };
            let word = if is_link { rest.split_once('>').expect("a tag").1 } else { rest };
            let word = unescaped(word.split('<').next().expect("a word"));
            let counted = word.rsplit_once(" (").map(|(said, many)| (said.to_owned(), many.to_owned()));
            let (said, many) = counted.unwrap_or((word, String::new()));
            let number = many.trim_end_matches(')').parse().ok();
            found.push(Offered {
                said,
                path: if is_link {
                    unescaped(rest.split('"').next().expect("an address"))
                } else {
                    with.clone()
                },
                many: number,
                is_link,
            });
        }
    }
    found
}

fn attribute(tag: &str, name: &str) -> String {
    let value = tag.split(&format!(" {name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
    unescaped(value.unwrap_or_else(|| panic!("no {name} in {tag}")))
}

fn escaped(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

/// The listings that a list holds on all of its pages, as its feed tells them.
async fn listings(house: &House, path: &str) -> usize {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let feed = house.visitor().reads(&format!("{path}.json?{query}")).await;
    assert_eq!(feed.status, StatusCode::OK, "{path}.json?{query}");
    let feed = feed.json();
    let items = feed["items"].as_array().expect("items");
    items.iter().map(|item| item["url"].as_str().expect("an address")).collect::<BTreeSet<_>>().len()
}

#[tokio::test]
async fn what_stands_beside_a_filter_is_what_its_link_finds() {
    let house = House::with_demonstration().await;
    let (mut links, mut muted, mut different) = (0, 0, BTreeSet::new());
    for query in [
        "",
        "q=tea",
        "q=leeds+tea",
        "q=naloxne",
        "near=leeds&within=100",
        "access=step_free",
        "access=step_free&access=quiet_space&cost=free",
        "cost=free&cost=donation&tag=naloxone",
        "online=1&q=families",
        "online=0&lang=en",
        "lang=pt&lang=es",
        "from=2026-12-01&to=2026-12-20",
        "tag=peer+support&near=london&within=50",
        "q=tea&cost=donation&sort=soonest",
    ] {
        for view in ["/whats-on", "/events", "/cafes"] {
            let page = house.visitor().reads(&format!("{view}?{query}")).await;
            for Offered { said, path, many, is_link } in offered(&page) {
                let Some(many) = many else { panic!("{view}?{query}: nobody counted {said}") };
                let found = listings(&house, &path).await;
                // What none of these listings has may be found by another reading of the words: then the page says so.
                let is_told = is_link || !query.contains("q=");
                assert!(
                    found == many || !is_told,
                    "{view}?{query}: {said} says {many}, {path} finds {found}"
                );
                assert_eq!(is_link, many > 0, "{view}?{query}: {said} ({many})");
                links += usize::from(is_link);
                muted += usize::from(!is_link);
                different.insert(many);
            }
        }
    }
    assert!(links > 300 && muted > 50 && different.len() > 10, "{links} links, {muted} muted, {different:?}");
}

#[tokio::test]
async fn a_list_says_how_many_listings_it_has_beside_its_dates() {
    let house = House::empty().await;
    house.publishes(&but(EVENING, &[("repeats", "weekly"), ("repeats_until", "2026-12-29")])).await;
    house.publishes(&but(EVENING, &[("title", "Soup"), ("access", "")])).await;
    house.publishes(MONTHLY_CAFE).await;
    let page = house.visitor().reads("/whats-on?to=2026-12-31").await;
    assert!(page.mentions("3 events and cafés, 6 dates"), "{}", page.text());
    let events = house.visitor().reads("/events?to=2026-12-31").await;
    assert!(events.mentions("2 events, 5 dates"), "{}", events.text());
    assert!(page.mentions("Step-free (1)") && page.mentions("Free (2)"), "{}", page.text());
    assert!(page.mentions("<span class=\"none\">Hearing loop (0)</span>"), "{}", page.text());
    assert!(page.mentions("peer support (2)"), "topics are offered: {}", page.text());
}

#[tokio::test]
async fn of_several_ways_in_any_will_do_and_is_counted_so() {
    let house = House::empty().await;
    let loops = [("title", "Loop"), ("access", ""), ("access", "hearing_loop")];
    house.publishes(&but(EVENING, &loops)).await;
    house.publishes(&but(EVENING, &[("title", "Ramp")])).await;
    let query = "access=step_free&access=hearing_loop";
    let page = house.visitor().reads(&format!("/whats-on?{query}")).await;
    assert_eq!(page.text().matches("<li class=\"row").count(), 2, "{}", page.text());
    for feed in ["/whats-on.json", "/api/v1/listings"] {
        let told = house.visitor().reads(&format!("{feed}?{query}")).await.json();
        assert_eq!(told["items"].as_array().expect("items").len(), 2, "{feed}");
    }
    let one = house.visitor().reads("/whats-on?access=step_free").await;
    assert_eq!(one.text().matches("<li class=\"row").count(), 1);
    assert!(one.mentions("Hearing loop (2)"), "one more is counted with the first: {}", one.text());
}

#[tokio::test]
async fn several_filters_at_once_still_go_through_the_form() {
    let house = House::with_demonstration().await;
    let query = "q=tea&near=leeds&within=100&tag=naloxone&tag=soup&group=hit&lang=en&lang=pl&access=step_free&\
                 cost=free&cost=donation&from=2026-12-01&to=2027-02-01&online=0";
    let page = house.visitor().reads(&format!("/whats-on?{query}")).await;
    let text = page.text().replace("role=\"search\"", "method=\"post\"");
    let form = forms::on(&text).into_iter().find(|form| form.action == "/whats-on").expect("the finder");
    let mut sent: Vec<(String, String)> = form.fields;
    sent.retain(|(_, value)| !value.is_empty());
    let mut asked: Vec<(String, String)> =
        url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    for fields in [&mut sent, &mut asked] {
        for (name, value) in fields.iter_mut() {
            match (name.as_str(), value.as_str()) {
                ("near", _) => *value = value.to_lowercase(),
                ("online", "0") => *value = "false".to_owned(),
                _ => {}
            }
        }
        fields.sort();
    }
    assert_eq!(sent, asked, "what is on is sent again, and nothing else");
}

#[tokio::test]
async fn a_language_that_nobody_speaks_there_can_be_chosen_all_the_same() {
    let house = House::empty().await;
    house.publishes(&but(EVENING, &[("languages", "Polski, English")])).await;
    let page = house.visitor().reads("/whats-on").await;
    assert!(page.mentions("Polish (1)") && page.mentions("English (1)"), "{}", page.text());
    assert!(page.text().contains("<option value=\"cy\""), "Welsh is there to choose");
    assert!(!page.text().contains("<option value=\"pl\""), "what is offered already is not offered again");
    let welsh = house.visitor().reads("/whats-on?lang=cy").await;
    assert!(welsh.mentions("Nothing found"), "{}", welsh.text());
}

#[tokio::test]
async fn hundreds_of_listings_are_counted_as_exactly_as_a_few() {
    let house = House::empty().await;
    let wanted = Wanted { events: 700, cafes: 60, follows: 0, seed: 3 };
    fill::fill(&house.desk, &wanted, |_, _| {}).await.expect("the house is filled");
    let (mut many_fit, mut few_fit) = (0, 0);
    for path in ["/whats-on", "/whats-on?cost=free", "/events?lang=en", "/cafes"] {
        let page = house.visitor().reads(path).await;
        for Offered { said, path: with, many, is_link } in offered(&page) {
            let many = many.expect("all are counted");
            assert_eq!(listings(&house, &with).await, many, "{path}: {said}");
            assert_eq!(is_link, many > 0, "{path}: {said}");
            *if many > 50 { &mut many_fit } else { &mut few_fit } += 1;
        }
    }
    assert!(many_fit > 10 && few_fit > 10, "{many_fit} and {few_fit}");
}

#[tokio::test]
async fn counts_change_with_what_is_listed_and_with_time() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    assert!(house.visitor().reads("/whats-on").await.mentions("Step-free (1)"));
    house.publishes(&but(EVENING, &[("title", "Soup"), ("start_date", "2026-12-20")])).await;
    assert!(house.visitor().reads("/whats-on").await.mentions("Step-free (2)"), "a new one counts at once");
    // The first is over.
    house.waits(20 * 24 * 60 * 60).await;
    assert!(
        house.visitor().reads("/whats-on").await.mentions("Step-free (1)"),
        "what is over does not count"
    );
}
