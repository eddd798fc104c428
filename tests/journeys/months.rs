//! The calendar: a month as a table, a week and a day, with the filters of the lists, and no dead end anywhere.

use axum::http::{Method, StatusCode};
use tests::{
    fixtures::{EVENING, HIDDEN, MONTHLY_CAFE, but},
    house::{House, Page},
};

/// What stands between two words of a page, without its tags, and with one space where there are several.
fn plain(page: &Page) -> String {
    let mut text = String::new();
    let mut inside = false;
    let words = page.words().replace("</p>", " </p>").replace("</h2>", " </h2>").replace("</li>", " </li>");
    for letter in words.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            _ if !inside => text.push(if letter == '\u{a0}' { ' ' } else { letter }),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace(" ,", ",")
}

/// The cell of a day in the table of a month.
#[track_caller]
fn cell(page: &Page, day: &str) -> String {
    let text = page.text();
    let cells = text.split("<td").skip(1).filter_map(|rest| rest.split("</td>").next());
    let found = cells.filter(|cell| cell.contains(&format!("<time datetime=\"{day}\">")));
    let found: Vec<&str> = found.collect();
    assert_eq!(found.len(), 1, "one cell for {day}: {text}");
    plain(&Page { body: format!("<td{}", found[0]).into_bytes(), ..page.clone() })
}

#[tokio::test]
async fn a_month_is_a_table_with_a_cell_for_each_day() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.publishes(MONTHLY_CAFE).await;
    let page = house.visitor().reads("/calendar/2026/12").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    let text = page.text();
    assert_eq!(text.matches("<table").count(), 1);
    assert_eq!(text.matches("<caption").count(), 1);
    assert_eq!(text.matches("<th scope=\"col\">").count(), 8, "seven days, and the number of the week");
    assert_eq!(text.matches("<td").count(), 35, "five weeks");
    assert!(text.find("Monday").expect("a head") < text.find("Sunday").expect("a head"));
    assert_eq!(cell(&page, "2026-12-08"), "Tuesday 8 December 6 pm Tea and talk, Leeds");
    assert_eq!(cell(&page, "2026-12-03"), "Thursday 3 December 6 pm Leeds Harm Reduction Café, Leeds");
    assert_eq!(cell(&page, "2026-12-09"), "Wednesday 9 December");
    assert_eq!(cell(&page, "2026-11-30"), "30 November", "a neighbour is told apart by its month");
    for link in [
        "href=\"/events/tea-and-talk\"",
        "href=\"/cafes/leeds-harm-reduction-cafe/2026-12-03\"",
        "href=\"/calendar/2026/12/08\"",
        "href=\"/calendar/2026/w50\"",
        "rel=\"prev\" href=\"/calendar/2026/11\"",
        "rel=\"next\" href=\"/calendar/2027/01\"",
        "<link rel=\"canonical\" href=\"http://127.0.0.1:3000/calendar/2026/12\"",
    ] {
        assert!(text.contains(link), "no {link} in {text}");
    }
    assert!(!text.contains("href=\"/calendar/2026/12/09\""), "nothing leads to an empty day");
    assert!(!text.contains("noindex"));
}

#[tokio::test]
async fn today_is_marked_in_words_too() {
    let house = House::empty().await;
    house
        .publishes(&but(
            EVENING,
            &[("start_date", "2026-11-22"), ("start_time", "19:00"), ("end_time", "21:00")],
        ))
        .await;
    for path in ["/calendar/2026/11", "/calendar/2026/w47"] {
        let page = house.visitor().reads(path).await;
        let text = page.text();
        assert!(page.mentions(">Today</span>"), "{path}");
        assert!(text.contains("aria-current=\"date\""), "{path}");
    }
    assert!(!plain(&house.visitor().reads("/calendar/2026/12/08").await).contains("Today Tuesday"));
}

#[tokio::test]
async fn the_calendar_leads_to_now_and_to_any_month() {
    let house = House::empty().await;
    for (asked, expected) in [
        ("/calendar", "/calendar/2026/11"),
        ("/calendar?q=tea&tag=naloxone&page=3", "/calendar/2026/11?q=tea&tag=naloxone"),
        ("/calendar?view=week", "/calendar/2026/w47"),
        ("/calendar?view=day&kind=cafe", "/calendar/2026/11/22?kind=cafe"),
        ("/calendar?month=3&year=2027&kind=event&q=tea", "/calendar/2027/03?kind=event&q=tea"),
        ("/calendar?month=3&year=", "/calendar/2026/03"),
        ("/calendar/2026/2", "/calendar/2026/02"),
        ("/calendar/2026/W5?q=tea", "/calendar/2026/w05?q=tea"),
        ("/calendar/2026/12/", "/calendar/2026/12"),
    ] {
        let page = house.visitor().reads(asked).await;
        assert!(page.status.is_redirection(), "{asked}: {}", page.status);
        assert_eq!(page.header("location"), expected, "{asked}");
    }
    // The form says where it leads, and keeps what was chosen.
    let page = house.visitor().reads("/calendar/2026/12?kind=cafe&q=tea&tag=soup").await;
    let text = page.text();
    let form = text.split("<form").find(|form| form.contains("action=\"/calendar\"")).expect("the form");
    for field in ["name=\"kind\" value=\"cafe\"", "name=\"q\" value=\"tea\"", "name=\"tag\" value=\"soup\""] {
        assert!(form.contains(field), "{field} in {form}");
    }
}

#[tokio::test]
async fn days_that_no_calendar_has_are_a_page_with_a_way_on() {
    let house = House::empty().await;
    for path in [
        "/calendar/2026/13",
        "/calendar/2026/00",
        "/calendar/0/01",
        "/calendar/1899/12",
        "/calendar/2201/01",
        "/calendar/99999/01",
        "/calendar/2026/w54",
        "/calendar/2026/w00",
        "/calendar/2026/02/30",
        "/calendar/2026",
        "/calendar/soon/please",
        "/calendar/2026/12/01/noon",
        "/calendar/2026/13.ics",
        "/calendar?month=13&year=2026",
        "/calendar?month=3&year=99999",
        "/calendar?month=x&year=y",
        "/calendar/%FF/01",
    ] {
        let page = house.visitor().reads(path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
        assert!(page.mentions("href=\"/whats-on\""), "{path}: {}", page.text());
        if !path.contains('%') {
            assert!(page.mentions("That day is not in the calendar"), "{path}");
            assert!(page.mentions("action=\"/calendar\"") && page.mentions("noindex"), "{path}");
        }
    }
}

#[tokio::test]
async fn what_is_cancelled_or_moved_says_so_in_words() {
    let house = House::with_demonstration().await;
    let page = house.visitor().reads("/calendar/2026/12").await;
    let said = plain(&page);
    assert!(said.contains("6:30 pm Sopa na Esquina, Lisboa, Portugal, cancelled"), "{said}");
    assert!(said.contains("3 pm Drug checking and tea, Glasgow, moved from Tuesday 1 December"), "{said}");
    let week = plain(&house.visitor().reads("/calendar/2026/w50").await);
    assert!(week.contains("6:30 pm Sopa na Esquina, Lisboa, Portugal, cancelled"), "{week}");
    let day = plain(&house.visitor().reads("/calendar/2026/12/08").await);
    assert!(day.contains("Sopa na Esquina") && day.contains("Cancelled"), "{day}");
}

#[tokio::test]
async fn the_time_elsewhere_says_where() {
    let house = House::empty().await;
    let melbourne = [
        ("title", "Dahl"),
        ("time_zone", "Australia/Melbourne"),
        ("locality", "Melbourne"),
        ("country", "AU"),
        ("postcode", ""),
    ];
    house.publishes(&but(EVENING, &melbourne)).await;
    let dublin = [
        ("title", "Caife"),
        ("time_zone", "Europe/Dublin"),
        ("locality", "Dublin"),
        ("country", "IE"),
        ("postcode", ""),
    ];
    house.publishes(&but(EVENING, &dublin)).await;
    let page = house.visitor().reads("/calendar/2026/12").await;
    // Each at the hour of its own clocks, and on its own day.
    assert_eq!(
        cell(&page, "2026-12-08"),
        "Tuesday 8 December 6 pm Caife, Dublin, Ireland 6 pm, Melbourne time, Dahl, Melbourne, Australia"
    );
}

#[tokio::test]
async fn what_goes_on_for_days_is_on_each_of_them() {
    let house = House::empty().await;
    let festival = [
        ("title", "Festival"),
        ("start_date", "2026-11-29"),
        ("end_date", "2026-12-01"),
        ("start_time", "10:00"),
    ];
    house.publishes(&but(EVENING, &festival)).await;
    let whole = [
        ("title", "Open doors"),
        ("start_date", "2026-12-10"),
        ("end_date", "2026-12-11"),
        ("all_day", "yes"),
        ("start_time", ""),
        ("end_time", ""),
    ];
    house.publishes(&but(EVENING, &whole)).await;
    let night = [
        ("title", "Night tea"),
        ("start_date", "2026-12-18"),
        ("end_date", "2026-12-19"),
        ("start_time", "22:00"),
        ("end_time", "02:00"),
    ];
    house.publishes(&but(EVENING, &night)).await;
    // Also where few listings fit, which are looked at in another way.
    for query in ["", "?tag=naloxone", "?q=festival", "?place=oak-hall"] {
        let november = house.visitor().reads(&format!("/calendar/2026/11{query}")).await;
        assert_eq!(cell(&november, "2026-11-29"), "Sunday 29 November 10 am, day 1 of 3 Festival, Leeds");
        assert_eq!(cell(&november, "2026-11-30"), "Monday 30 November Day 2 of 3 Festival, Leeds");
        let december = house.visitor().reads(&format!("/calendar/2026/12{query}")).await;
        assert_eq!(cell(&december, "2026-12-01"), "Tuesday 1 December Day 3 of 3 Festival, Leeds");
    }
    let december = house.visitor().reads("/calendar/2026/12").await;
    assert_eq!(cell(&december, "2026-12-01"), "Tuesday 1 December Day 3 of 3 Festival, Leeds");
    assert_eq!(cell(&december, "2026-12-02"), "Wednesday 2 December");
    assert_eq!(cell(&december, "2026-12-10"), "Thursday 10 December All day, day 1 of 2 Open doors, Leeds");
    assert_eq!(cell(&december, "2026-12-11"), "Friday 11 December Day 2 of 2 Open doors, Leeds");
    assert_eq!(cell(&december, "2026-12-18"), "Friday 18 December 10 pm Night tea, Leeds");
    assert_eq!(cell(&december, "2026-12-19"), "Saturday 19 December");
    let day = plain(&house.visitor().reads("/calendar/2026/12/01").await);
    assert!(
        day.contains("Still on from the days before") && day.contains("Day 3 of 3 Festival, Leeds"),
        "{day}"
    );
    assert!(day.contains("Nothing begins on this day"), "{day}");
    let week = plain(&house.visitor().reads("/calendar/2026/w49").await);
    assert!(week.contains("Monday 30 November Day 2 of 3 Festival"), "{week}");
}

#[tokio::test]
async fn a_full_day_shows_the_first_and_leads_to_the_rest() {
    let house = House::empty().await;
    let titles: Vec<String> = (10..38).map(|minute| format!("Tea at {minute}")).collect();
    for (number, title) in titles.iter().enumerate() {
        let time = format!("18:{}", number + 10);
        house.publishes(&but(EVENING, &[("title", title), ("start_time", &time)])).await;
        let page = house.visitor().reads("/calendar/2026/12").await;
        let said = cell(&page, "2026-12-08");
        let shown = said.matches("Tea at").count();
        match number + 1 {
            all @ 1..=5 => assert_eq!(shown, all, "{said}"),
            all @ 6..=24 => {
                assert_eq!(shown, 4, "{said}");
                assert!(said.contains(&format!("{} more on Tuesday 8 December", all - 4)), "{said}");
            }
            _ => assert!(shown == 4 && said.contains("More than 20 more on Tuesday 8 December"), "{said}"),
        }
    }
    let day = house.visitor().reads("/calendar/2026/12/08").await;
    assert!(titles.iter().all(|title| day.mentions(title)) && day.mentions("28 dates begin on this day"));
    let week = plain(&house.visitor().reads("/calendar/2026/w50").await);
    assert_eq!(week.matches("Tea at").count(), 12);
    assert!(week.contains("16 more on Tuesday 8 December"), "{week}");
}

#[tokio::test]
async fn an_empty_month_leads_to_the_next_date() {
    let house = House::empty().await;
    let empty = house.visitor().reads("/calendar/2026/12").await;
    assert_eq!(empty.status, StatusCode::OK);
    assert!(empty.mentions("Nothing is listed for December 2026") && empty.mentions("noindex"));
    assert!(empty.mentions("Nothing is listed before or after it, either."));
    house.publishes(EVENING).await;
    for (path, words, link) in [
        ("/calendar/2026/11", "Next after that: Tuesday 8 December, 6 pm: Tea and talk", "/calendar/2026/12"),
        (
            "/calendar/2026/w47",
            "Next after that: Tuesday 8 December, 6 pm: Tea and talk",
            "/calendar/2026/w50",
        ),
        (
            "/calendar/2026/12/01",
            "Next after that: Tuesday 8 December, 6 pm: Tea and talk",
            "/calendar/2026/12/08",
        ),
        (
            "/calendar/2031/03",
            "Nothing follows. The last before that: Tuesday 8 December, 6 pm: Tea and talk",
            "/calendar/2026/12",
        ),
        (
            "/calendar/2026/11?tag=naloxone",
            "Next after that: Tuesday 8 December",
            "/calendar/2026/12?tag=naloxone",
        ),
        (
            "/calendar/2031/03?tag=naloxone",
            "Nothing follows. The last before that: Tuesday 8 December",
            "/calendar/2026/12?tag=naloxone",
        ),
        (
            "/calendar/2026/12?tag=soup",
            "Nothing that you chose is listed for December 2026",
            "/calendar/2026/12",
        ),
    ] {
        let page = house.visitor().reads(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(plain(&page).contains(words), "{path}: {}", plain(&page));
        assert!(page.mentions(&format!("href=\"{link}\"")), "{path}: {}", page.text());
        assert!(page.mentions("noindex"), "{path}");
    }
    let far = house.visitor().reads("/calendar/2031/03").await;
    assert!(far.mentions("Dates that repeat are worked out until") && far.mentions("rel=\"next nofollow\""));
    let old = house.visitor().reads("/calendar/2001/03").await;
    assert!(old.mentions("Of dates that repeat, we keep those since"));
    // The calendar ends somewhere, and says nothing of what is beyond.
    assert!(!house.visitor().reads("/calendar/1900/01").await.mentions("rel=\"prev"));
    assert!(!house.visitor().reads("/calendar/2200/12").await.mentions("rel=\"next"));
}

#[tokio::test]
async fn search_engines_get_the_months_and_not_their_endless_variants() {
    let house = House::empty().await;
    house.publishes(MONTHLY_CAFE).await;
    for (path, kept) in [
        ("/calendar/2026/12", true),
        ("/calendar/2027/06", true),
        ("/calendar/2026/12?q=leeds", false),
        ("/calendar/2026/12?kind=cafe", false),
        ("/calendar/2026/w49", false),
        ("/calendar/2026/12/03", false),
        ("/calendar/2029/01", false),
    ] {
        let page = house.visitor().reads(path).await;
        assert_eq!(!page.mentions("content=\"noindex\""), kept, "{path}");
        assert_eq!(page.header("cache-control"), "no-cache", "{path} may be kept like any list");
    }
}

#[tokio::test]
async fn a_page_of_the_calendar_and_its_feeds_hold_the_same() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let film = [
        ("title", "Film night"),
        ("tags", "film"),
        ("attendance", "hybrid"),
        ("group_name", "Night Owls"),
        ("place_name", "Elm Hall"),
    ];
    house.publishes(&but(EVENING, &film)).await;
    house
        .publishes(&but(
            EVENING,
            &[
                ("title", "Soup"),
                ("start_date", "2026-12-31"),
                ("start_time", "23:00"),
                ("end_time", "23:30"),
            ],
        ))
        .await;
    house.publishes(&but(EVENING, &[("title", "Lemonade"), ("start_date", "2027-01-01")])).await;
    house.publishes(&but(EVENING, &[("title", "Toast"), ("start_date", "2026-11-30")])).await;
    house.publishes(MONTHLY_CAFE).await;
    let all = ["Tea and talk", "Film night", "Soup", "Leeds Harm Reduction Café", "Lemonade", "Toast"];
    for (path, seen) in [
        ("/calendar/2026/12", vec![all[0], all[1], all[2], all[3]]),
        ("/calendar/2026/12?tag=film", vec![all[1]]),
        ("/calendar/2026/12?tag=film&tag=naloxone", vec![all[0], all[1], all[2]]),
        ("/calendar/2026/12?group=night-owls", vec![all[1]]),
        ("/calendar/2026/12?place=oak-hall", vec![all[0], all[2], all[3]]),
        ("/calendar/2026/12?q=cafe+leeds", vec![all[3]]),
        ("/calendar/2026/12?online=1", vec![all[1]]),
        ("/calendar/2026/12?kind=cafe", vec![all[3]]),
        ("/calendar/2026/12?kind=event", vec![all[0], all[1], all[2]]),
        // The days are those of the page.
        ("/calendar/2026/12?from=2026-12-31&to=2027-01-31", vec![all[0], all[1], all[2], all[3]]),
        ("/calendar/2026/w53", vec![all[2], all[4]]),
        ("/calendar/2026/w50", vec![all[0], all[1]]),
        ("/calendar/2026/12/08", vec![all[0], all[1]]),
        ("/calendar/2026/12/08?tag=film", vec![all[1]]),
        ("/calendar/2027/01", vec![all[3], all[4]]),
    ] {
        let page = house.visitor().reads(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        let words = page.words();
        let main = words.split("<main").nth(1).unwrap_or_default();
        for title in all {
            assert_eq!(main.contains(title), seen.contains(&title), "{path}: {title}\n{main}");
        }
        let text = page.text();
        for ending in ["ics", "atom", "json"] {
            let feed = text
                .split("href=\"")
                .filter_map(|rest| rest.split('"').next())
                .find(|href| href.contains(&format!(".{ending}?")))
                .unwrap_or_else(|| panic!("{path} has no {ending}"))
                .replace("&amp;", "&");
            assert!(
                text.matches(&feed.replace('&', "&amp;")).count() >= 2,
                "{feed} is in the head and the foot"
            );
            let feed = house.visitor().reads(&feed).await;
            assert_eq!(feed.status, StatusCode::OK, "{path}");
            let told = feed.words().replace("\r\n ", "");
            for title in all {
                assert_eq!(
                    told.contains(title),
                    seen.contains(&title),
                    "{path} as {ending}: {title}\n{told}"
                );
            }
            // The ending may stand at the page's own address, too.
            let (own, query) = path.split_once('?').unwrap_or((path, ""));
            let led = house.visitor().reads(&format!("{own}.{ending}?{query}")).await;
            assert_eq!(led.status, StatusCode::PERMANENT_REDIRECT, "{path}");
            assert_eq!(house.visitor().reads(led.header("location")).await.body, feed.body, "{path}");
        }
    }
}

#[tokio::test]
async fn a_program_is_led_to_the_calendar_of_the_month() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let page = house.visitor().reads("/calendar/2026/12").await;
    assert!(page.headers.get_all("vary").iter().any(|value| value == "accept"), "{:?}", page.headers);
    let led = house
        .visitor()
        .asks(Method::GET, "/calendar/2026/12?tag=naloxone", &[("accept", "text/calendar")], Vec::new())
        .await;
    assert_eq!(led.status, StatusCode::SEE_OTHER);
    assert_eq!(led.header("location"), "/whats-on.ics?tag=naloxone&from=2026-12-01&to=2026-12-31");
}

#[tokio::test]
async fn lists_lead_to_the_calendar_and_back_with_their_filters() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.publishes(MONTHLY_CAFE).await;
    for (list, calendar) in [
        ("/whats-on", "/calendar/2026/11"),
        ("/events", "/calendar/2026/11?kind=event"),
        ("/cafes", "/calendar/2026/11?kind=cafe"),
        ("/whats-on?tag=naloxone&q=tea", "/calendar/2026/11?q=tea&amp;tag=naloxone"),
        ("/whats-on?from=2026-12-01&to=2026-12-31", "/calendar/2026/12"),
        ("/groups/hope-street-union", "/calendar/2026/11?group=hope-street-union"),
        ("/places/oak-hall", "/calendar/2026/11?place=oak-hall"),
    ] {
        let page = house.visitor().reads(list).await;
        assert!(page.text().contains(&format!("href=\"{calendar}\"")), "{list}: {}", page.text());
    }
    let page = house.visitor().reads("/calendar/2026/12?kind=cafe&q=leeds").await;
    let text = page.text();
    for link in [
        "href=\"/cafes?q=leeds&amp;from=2026-12-01&amp;to=2026-12-31\"",
        "href=\"/cafes?q=leeds\"",
        "href=\"/calendar/2026/12?kind=cafe\"",
        "href=\"/calendar/2026/12?q=leeds\"",
        "href=\"/calendar/2026/12?kind=event&amp;q=leeds\"",
        "href=\"/calendar/2027/01?kind=cafe&amp;q=leeds\"",
        "href=\"/calendar/2026/w49?kind=cafe&amp;q=leeds\"",
    ] {
        assert!(text.contains(link), "no {link} in {text}");
    }
}

#[tokio::test]
async fn what_is_hidden_or_held_is_not_in_the_calendar() {
    let house = House::empty().await;
    house.publishes(HIDDEN).await;
    house.adds(&but(EVENING, &[("title", "Not yet"), ("email", "eve@example.org")])).await;
    for path in ["/calendar/2026/12", "/calendar/2026/w50", "/calendar/2026/12/11", "/calendar/2026/12/08"] {
        let page = house.visitor().reads(path).await;
        assert!(!page.text().to_lowercase().contains("secret"), "{path}: {}", page.text());
        assert!(!page.mentions("Not yet"), "{path}");
    }
    let page = house.visitor().reads("/calendar/2026/12").await;
    assert_eq!(cell(&page, "2026-12-11"), "Friday 11 December 7 pm Union social, Leeds");
}

#[tokio::test]
async fn a_long_day_has_pages() {
    let house = House::empty().await;
    let hourly = [("repeats", "custom"), ("rrule", "FREQ=DAILY"), ("start_date", "2026-12-01")];
    for number in 0..3 {
        let title = format!("Round {number}");
        house.publishes(&but(EVENING, &[hourly[0], hourly[1], hourly[2], ("title", &title)])).await;
    }
    let first = house.visitor().reads("/calendar/2026/12/08").await;
    assert!(first.mentions("3 dates begin on this day") && !first.mentions("page=2"));
    let beyond = house.visitor().reads("/calendar/2026/12/08?page=2").await;
    assert_eq!(beyond.status, StatusCode::OK);
    assert!(beyond.mentions("There is no such page") && beyond.mentions("href=\"/calendar/2026/12/08\""));
}
