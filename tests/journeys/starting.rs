//! Starting a café: pages to read, a plan for a day on the page, in a calendar and on paper, and texts to copy.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use jiff::{Timestamp, ToSpan as _, civil::Date, tz::TimeZone};
use tests::{
    fixtures::{EVENING, HIDDEN, MONTHLY_CAFE, but},
    house::{House, Page, link_in},
};

/// The pages that lie on the shelf, in its order.
async fn shelf(house: &House) -> Vec<String> {
    let text = house.visitor().reads("/start").await.text();
    let list = text.split("class=\"shelf\"").nth(1).and_then(|rest| rest.split("</ol>").next());
    links(list.expect("the shelf")).into_iter().collect()
}

/// What links in a piece of a page lead to, in its order.
fn links(html: &str) -> Vec<String> {
    html.split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(|link| link.replace("&amp;", "&"))
        .collect()
}

fn main_of(page: &Page) -> String {
    let text = page.text();
    text.split("<main").nth(1).and_then(|rest| rest.split("</main>").next()).expect("a page").to_owned()
}

fn today(house: &House) -> Date {
    house.desk.clock.timestamp().to_zoned(TimeZone::UTC).date()
}

/// Every task of a calendar file: its name there, its day and what it is called.
fn tasks(file: &str) -> Vec<(String, Date, String)> {
    let whole = file.replace("\r\n ", "");
    let line = |event: &str, name: &str| {
        let line = event.lines().find(|line| line.starts_with(name)).expect(name);
        line.split_once(':').expect("a value").1.to_owned()
    };
    whole
        .split("BEGIN:VEVENT")
        .skip(1)
        .map(|event| {
            let day = Date::strptime("%Y%m%d", line(event, "DTSTART;VALUE=DATE")).expect("a whole day");
            let end = Date::strptime("%Y%m%d", line(event, "DTEND;VALUE=DATE")).expect("a whole day");
            assert_eq!(end, day + 1.day(), "a task fills its day");
            assert_eq!(line(event, "TRANSP"), "TRANSPARENT", "and takes no time of it");
            (line(event, "UID"), day, line(event, "SUMMARY"))
        })
        .collect()
}

/// Somebody who wants to start a café reads, plans, takes the plan along, and lists the café.
#[tokio::test]
async fn a_future_organiser_plans_takes_the_plan_along_and_adds_a_cafe() {
    let house = House::empty().await;
    let visitor = house.visitor();
    let home = visitor.reads("/").await;
    assert!(home.mentions("href=\"/start\""));
    let start = visitor.reads("/start").await;
    assert!(start.mentions("class=\"plan-for unprinted\"") && start.mentions("action=\"/start/plan\""));
    assert!(visitor.reads("/start/why").await.mentions("href=\"/start/plan\""));

    let plan = visitor.reads("/start/plan?date=2027-03-04").await;
    assert_eq!((plan.status, plan.header("set-cookie")), (StatusCode::OK, ""));
    for words in [
        "Your café on Thursday 4\u{a0}March 2027",
        "You have time for everything. Begin on Thursday 7\u{a0}January 2027.",
        "8 weeks before",
        "Find two people to plan it with",
        "<time datetime=\"2027-03-05\">Friday 5\u{a0}March 2027</time>",
        "noindex",
    ] {
        assert!(plan.mentions(words), "{words}:\n{}", plan.text());
    }
    let offered = links(&main_of(&plan));
    let file =
        |ending: &str| offered.iter().filter(|link| link.contains(ending)).cloned().collect::<Vec<_>>();
    let calendar = visitor.reads(&file(".ics")[0]).await;
    assert_eq!(calendar.status, StatusCode::OK);
    assert_eq!(calendar.header("content-type"), "text/calendar; charset=utf-8");
    assert!(calendar.header("content-disposition").contains("plan-2027-03-04.ics"));
    let papers = file(".pdf");
    assert_eq!(papers.len(), 2, "{papers:?}");
    for paper in papers {
        let sheet = visitor.reads(&paper).await;
        assert_eq!(
            (sheet.status, sheet.header("content-type")),
            (StatusCode::OK, "application/pdf"),
            "{paper}"
        );
        assert!(sheet.body.starts_with(b"%PDF-"), "{paper}");
    }

    assert!(offered.contains(&"/add/cafe".to_owned()), "{offered:?}");
    let path = house.publishes(MONTHLY_CAFE).await;
    assert!(visitor.reads(&path).await.mentions("Leeds Harm Reduction Café"));
    let letter = house.newest_letter("ben@example.org");
    let private = visitor.reads(&link_in(&letter, "/manage/")).await;
    let texts = "/start/press-note?listing=leeds-harm-reduction-cafe";
    assert!(private.mentions(&format!("href=\"{texts}\"")), "{}", private.text());
    let texts = visitor.reads(texts).await;
    assert!(texts.mentions("Thursday 3 December 2026, 6 pm to 8 pm"), "{}", texts.text());
}

#[tokio::test]
async fn every_page_about_starting_is_on_the_shelf_and_no_link_leads_into_nothing() {
    let house = House::empty().await;
    let pages = shelf(&house).await;
    assert_eq!(pages.len(), 11, "{pages:?}");
    let map = house.visitor().reads("/sitemap/1.xml").await;
    let mut tried = BTreeSet::new();
    let others = ["/start", "/start/plan", "/start/press-note"].map(str::to_owned);
    for path in pages.iter().chain(&others) {
        let page = house.visitor().reads(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(page.mentions("/assets/start."), "{path} has the looks of its area");
        assert!(map.mentions(&format!("{path}<")), "{path} is not in the sitemap");
        let main = main_of(&page);
        assert!(links(&main).contains(&"/add/cafe".to_owned()), "{path} leads to the form");
        let mut before = 0;
        for heading in main.split("<h").skip(1) {
            let Some(level) = heading.chars().next().and_then(|c| c.to_digit(10)) else { continue };
            assert!(level <= before + 1, "{path}: a heading of level {level} below one of level {before}");
            before = level;
        }
        for link in links(&main) {
            let (to, part) = link.split_once('#').unwrap_or((link.as_str(), ""));
            if to.starts_with("http") || !tried.insert(link.clone()) && !to.is_empty() {
                continue;
            }
            let found = match to {
                "" => main.clone(),
                to => {
                    let answer = house.visitor().reads(to).await;
                    assert_eq!(answer.status, StatusCode::OK, "{path} leads to {link}");
                    answer.text()
                }
            };
            assert!(part.is_empty() || found.contains(&format!("id=\"{part}\"")), "{path} leads to {link}");
        }
    }
    for from in ["/", "/help-now", "/cafes"] {
        assert!(house.visitor().reads(from).await.mentions("href=\"/start\""), "{from}");
    }
    assert_eq!(house.visitor().reads("/start/nothing").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_day_that_cannot_be_is_refused_kindly_and_kept() {
    let house = House::empty().await;
    let before = (today(&house) - 2.days()).to_string();
    for (typed, said) in [
        ("soon", "We cannot read this as a day."),
        ("2027-02-30", "We cannot read this as a day."),
        ("%3Cb%3E", "We cannot read this as a day."),
        (before.as_str(), "is over. Choose a day that is still to come."),
        ("2999-01-01", "is more than two years away."),
    ] {
        for ending in ["", ".ics", ".pdf"] {
            // Calendars ask for the file of a café for some weeks after it.
            if (typed, ending) == (before.as_str(), ".ics") {
                continue;
            }
            let page = house.visitor().reads(&format!("/start/plan{ending}?date={typed}")).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{ending} {typed}");
            assert!(page.mentions(said), "{typed}: {}", page.text());
            assert!(page.mentions("href=\"#f-date\"") && page.mentions("aria-invalid"), "{typed}");
            let kept = typed.replace("%3C", "<").replace("%3E", ">");
            assert!(page.mentions(&format!("value=\"{kept}\"")), "{typed}: {}", page.text());
        }
    }
    for file in ["/start/plan.ics", "/start/plan.pdf"] {
        assert_eq!(house.visitor().reads(file).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{file}");
    }
    let napkin = house.visitor().reads("/start/plan.pdf?date=2027-03-04&paper=napkin").await;
    assert_eq!(napkin.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn whoever_comes_late_does_first_what_should_be_done_by_now() {
    let house = House::empty().await;
    let day = today(&house) + 21.days();
    let plan = house.visitor().reads(&format!("/start/plan?date={day}")).await;
    assert!(plan.mentions("You have 3 weeks. Eight would be easier, but it can be done: do these first."));
    let main = main_of(&plan);
    let first =
        main.split("<li class=\"first\">").nth(1).and_then(|rest| rest.split("3 weeks before").next());
    let first = first.expect("what comes first");
    assert!(first.contains("Find two people") && first.contains("Get naloxone") && !first.contains("Remind"));
    let good = today(&house) + 56.days();
    assert!(links(&main).contains(&format!("/start/plan?date={good}")), "a kinder day is one press away");

    let file = house.visitor().reads(&format!("/start/plan.ics?date={day}")).await.text();
    let told = tasks(&file);
    assert!(told.iter().all(|(_, day, _)| *day >= today(&house)), "nothing lies in the past");
    // Twelve that should be done by now, and two whose day it is.
    assert_eq!(told.iter().filter(|(_, day, _)| *day == today(&house)).count(), 14);
}

#[tokio::test]
async fn on_the_day_after_a_cafe_its_plan_says_what_is_left_and_calendars_keep_all_of_it() {
    let house = House::empty().await;
    let (made, day) = (today(&house), today(&house) + 21.days());
    let page = house.visitor().reads(&format!("/start/plan?date={day}")).await;
    let file = links(&main_of(&page)).into_iter().find(|link| link.contains(".ics")).expect("a calendar");
    assert_eq!(file, format!("/start/plan.ics?date={day}&made={made}"));
    let told = tasks(&house.visitor().reads(&file).await.text());

    house.desk.clock.pass(jiff::SignedDuration::from_hours(22 * 24));
    let page = house.visitor().reads(&format!("/start/plan?date={day}")).await;
    assert!(page.mentions("It has been. What is left is quick"), "{}", page.text());
    assert_eq!(tasks(&house.visitor().reads(&file).await.text()), told, "nothing that was done comes back");
    house.desk.clock.pass(jiff::SignedDuration::from_hours(24));
    let page = house.visitor().reads(&format!("/start/plan?date={day}")).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(tasks(&house.visitor().reads(&file).await.text()), told);
    house.desk.clock.pass(jiff::SignedDuration::from_hours(30 * 24));
    assert_eq!(house.visitor().reads(&file).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_calendar_file_taken_anew_doubles_nothing_and_changes_only_with_the_days() {
    let house = House::empty().await;
    let path = "/start/plan.ics?date=2027-03-04";
    let made = format!("{path}&made={}", today(&house));
    let once = house.visitor().reads(&made).await;
    let told = tasks(&once.text());
    assert_eq!(told.len(), 27);
    let names: BTreeSet<&String> = told.iter().map(|(uid, ..)| uid).collect();
    assert_eq!(names.len(), told.len(), "each has a name of its own");
    assert!(told.is_sorted_by_key(|(_, day, _)| *day));

    // Whoever asks for the same file again gets the same, to the letter.
    house.desk.clock.pass(jiff::SignedDuration::from_hours(24));
    assert_eq!(house.visitor().reads(&made).await.body, once.body);
    let late: Timestamp = "2027-02-12T12:00:00Z".parse().expect("a moment");
    house.desk.clock.pass(late.duration_since(house.desk.clock.timestamp()));
    let later = house.visitor().reads(path).await.text();
    let moved = tasks(&later);
    assert_eq!(names, moved.iter().map(|(uid, ..)| uid).collect(), "what moved keeps its name");
    assert!(later.contains("SEQUENCE:36\r\n") && once.text().contains("SEQUENCE:0\r\n"), "and is newer");

    let other = house.visitor().reads("/start/plan.ics?date=2027-03-11").await.text();
    assert!(tasks(&other).iter().all(|(uid, ..)| !names.contains(uid)), "another café has a plan of its own");
}

#[tokio::test]
async fn texts_to_copy_say_what_the_page_says_and_nothing_that_is_hidden() {
    let house = House::empty().await;
    house.publishes(&but(EVENING, &[("title", "Tea & <talk>")])).await;
    house.publishes(HIDDEN).await;
    let known = house.visitor().reads("/start/press-note?listing=tea-and-talk").await;
    let known = if known.status == StatusCode::OK {
        known
    } else {
        house.visitor().reads("/start/press-note?listing=tea-talk").await
    };
    for words in [
        "Tea & <talk>, Tuesday 8 December 2026, 6 pm to 8 pm",
        "at Oak Hall, 12 Mill Street, Leeds LS9 8AA",
        "Good to know: free, step-free, no alcohol.",
        "Organised by Hope Street Union.",
        "/events/tea-",
        "people who use drugs",
    ] {
        assert!(known.mentions(words), "{words}: {}", known.text());
    }
    let hidden = house.visitor().reads("/start/press-note?listing=union-social").await;
    let main = main_of(&hidden);
    assert!(main.contains("the address is given to those who ask on its page"), "{main}");
    assert!(main.contains("Do you want the press there at all?"));
    assert!(!main.to_lowercase().contains("secret") && !main.contains("53.79"), "{main}");
    for (_, text) in texts(&main) {
        assert!(!text.contains('\u{a0}'), "plain spaces only: {text}");
    }
}

/// The texts to copy, by their names.
fn texts(main: &str) -> Vec<(String, String)> {
    main.split("<textarea id=\"text-")
        .skip(1)
        .map(|rest| {
            let (name, rest) = rest.split_once('"').expect("a name");
            let text = rest.split_once('>').expect("a field").1.split("</textarea>").next().expect("its end");
            (name.to_owned(), text.trim().to_owned())
        })
        .collect()
}

#[tokio::test]
async fn a_short_post_fits_wherever_it_is_put() {
    let house = House::empty().await;
    let long =
        "The Saturday Afternoon Neighbourhood Conversation about Drugs, Families, Housing, Rest and Tea";
    house.publishes(&but(MONTHLY_CAFE, &[("title", long)])).await;
    let all = server::listings::all_public(&house.desk).await.expect("the listings");
    for (_, slug, _) in all {
        let page = house.visitor().reads(&format!("/start/press-note?listing={slug}")).await;
        let texts = texts(&main_of(&page));
        assert_eq!(
            texts.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(),
            ["note", "post", "long", "slip"]
        );
        let post = &texts[1].1;
        assert!(post.chars().count() <= 280 && post.contains("Thursday 3 December 2026"), "{post}");
    }
}

#[tokio::test]
async fn texts_are_for_public_listings_only_and_a_whole_address_will_do() {
    let house = House::empty().await;
    house.publishes(&but(EVENING, &[("title", "Film night"), ("email", "cleo@example.org")])).await;
    house.adds_and_confirms(EVENING).await;
    let held = house.visitor().reads("/start/press-note?listing=tea-and-talk").await;
    let never = house.visitor().reads("/start/press-note?listing=nobody-here").await;
    assert_eq!((held.status, never.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
    let same = |page: &Page, slug: &str| page.text().replace(slug, "…");
    assert_eq!(
        same(&held, "tea-and-talk"),
        same(&never, "nobody-here"),
        "what waits is not told from what is not"
    );

    for typed in [
        "film-night",
        "%20film-night%20",
        "/events/film-night",
        "https%3A%2F%2Fcuppa.example%2Fevents%2Ffilm-night%2F",
        "https%3A%2F%2Fcuppa.example%2Fevents%2Ffilm-night.ics%3Fpast%3D3%23top",
        "%2Fevents%2Ffilm-night%2F2026-12-08",
    ] {
        let page = house.visitor().reads(&format!("/start/press-note?listing={typed}")).await;
        assert_eq!(page.status, StatusCode::OK, "{typed}");
        assert!(page.mentions("Film night, Tuesday 8 December 2026"), "{typed}");
    }
}

#[tokio::test]
async fn what_is_cancelled_is_not_announced_and_what_is_over_is_written_up() {
    let house = House::with_demonstration().await;
    let over = house.visitor().reads("/start/press-note?listing=harm-reduction-cafe-brunswick-2013").await;
    assert!(over.mentions("It is over, so there is nothing to announce.") && !over.mentions("<textarea"));
    assert!(over.mentions("href=\"/start/after\""));

    let all = server::listings::all_public(&house.desk).await.expect("the listings");
    let mut off = 0;
    for (_, slug, _) in all {
        let page = house.visitor().reads(&format!("/start/press-note?listing={slug}")).await;
        assert_eq!(page.status, StatusCode::OK, "{slug}");
        for (name, text) in texts(&main_of(&page)) {
            assert!(!text.is_empty() && !text.contains("press-"), "{slug} {name}: {text}");
            if page.mentions("It is cancelled, so these texts say so.") {
                assert!(
                    text.contains("will not take place") || text.contains("Cancelled:"),
                    "{slug} {name}: {text}"
                );
                off += 1;
            }
        }
    }
    println!("{off} texts say that something is cancelled");
}
