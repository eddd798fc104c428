//! Pages: they say what they should, weigh little, and never mix two visitors up.

use std::io::Write as _;

use axum::http::StatusCode;
use tests::{
    fixtures::{EVENING, but},
    house::House,
};

/// HTML and CSS of a first view, packed (LOOK: 30 KB).
const WEIGHT_MOST: usize = 30 * 1024;

const PAGES: &[&str] = &[
    "/",
    "/whats-on",
    "/events",
    "/cafes",
    "/add",
    "/add/cafe",
    "/help-now",
    "/about",
    "/privacy",
    "/offline",
    "/saved",
    "/safety",
    "/accessibility",
    "/about/running-this-site",
    "/sign-in",
    "/nowhere",
    "/events/naloxone-in-half-an-hour",
    "/cafes/mersey-harm-reduction-cafe",
    "/events/union-social-soup-and-a-film",
    "/cafes/harm-reduction-cafe-brunswick-2013",
    "/print/naloxone-in-half-an-hour",
    "/learn",
    "/learn/principles",
    "/learn/risk-set-setting",
    "/start",
    "/start/safety",
    "/start/talk",
    "/start/plan?date=2027-03-04",
    "/start/press-note?listing=mersey-harm-reduction-cafe",
    "/leaflets",
    "/leaflets/what-is-harm-reduction",
    "/posters",
    "/words",
    "/words?q=clean",
    "/calendar/2026/12",
    "/calendar/2026/w50",
    "/calendar/2026/12/08",
    "/calendar/2031/03",
    "/calendar/2026/13",
    "/follow/calendar",
    "/api",
    "/embed",
    "/embed?of=%2Fcafes&q=leeds&show=1",
    "/follow/calendar?of=%2Fcafes%2Fmersey-harm-reduction-cafe.ics&cancelled=text&past=60",
];

#[tokio::test]
async fn every_page_has_one_heading_a_title_a_language_and_a_way_out() {
    let house = House::with_demonstration().await;
    for path in PAGES {
        let text = house.visitor().reads(path).await.text();
        assert_eq!(text.matches("<h1").count(), 1, "{path}");
        assert!(text.contains("<html lang=\"en-GB\" dir=\"ltr\""), "{path}: {}", &text[..200]);
        assert!(text.contains("<title>"), "{path}");
        for words in ["Leave this page", "href=\"/help-now\"", "<main"] {
            assert!(text.contains(words), "{path} lacks {words}");
        }
    }
}

#[tokio::test]
async fn every_page_is_light() {
    let house = House::with_demonstration().await;
    let styles = house.visitor().reads("/assets/app.css").await;
    if styles.status == StatusCode::NOT_FOUND && std::env::var("CI").is_err() {
        eprintln!("SKIPPED: the styles are not built; `cargo xtask test` builds them first.");
        return;
    }
    assert_eq!(styles.status, StatusCode::OK, "the styles are built before this test");
    let styles = packed(&styles.body);
    for path in PAGES {
        let page = packed(&house.visitor().reads(path).await.body);
        assert!(page + styles <= WEIGHT_MOST, "{path}: {page} + {styles} bytes, packed");
    }
}

fn packed(bytes: &[u8]) -> usize {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packer.write_all(bytes).expect("memory takes all");
    packer.finish().expect("memory takes all").len()
}

#[tokio::test]
async fn a_thousand_pages_at_once_never_mix() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.publishes(&but(EVENING, &[("title", "Film night"), ("summary", "Popcorn for all.")])).await;
    let visitor = house.visitor();
    let visits: Vec<_> = (0..1_000)
        .map(|number| {
            visitor.reads(if number % 2 == 0 { "/events/tea-and-talk" } else { "/events/film-night" })
        })
        .collect();
    let pages = all(visits).await;
    for page in pages {
        let (own, other) = if page.path.ends_with("tea-and-talk") {
            ("open evening", "Popcorn")
        } else {
            ("Popcorn", "open evening")
        };
        assert!(page.mentions(own) && !page.mentions(other), "{} mixed with the other", page.path);
    }
}

/// Polls every visit in turn on this thread, so that all are under way together.
async fn all<F: Future>(visits: Vec<F>) -> Vec<F::Output> {
    let mut under_way: Vec<_> = visits.into_iter().map(Box::pin).map(Some).collect();
    let mut done: Vec<Option<F::Output>> = under_way.iter().map(|_| None).collect();
    std::future::poll_fn(|context| {
        let mut waiting = false;
        for (visit, output) in under_way.iter_mut().zip(&mut done) {
            if let Some(future) = visit {
                match future.as_mut().poll(context) {
                    std::task::Poll::Ready(answer) => {
                        *output = Some(answer);
                        *visit = None;
                    }
                    std::task::Poll::Pending => waiting = true,
                }
            }
        }
        if waiting { std::task::Poll::Pending } else { std::task::Poll::Ready(()) }
    })
    .await;
    done.into_iter().flatten().collect()
}

#[tokio::test]
async fn a_long_list_has_pages() {
    let house = House::with_demonstration().await;
    let first = house.visitor().reads("/whats-on").await;
    assert!(first.text().contains("page=2"), "the demonstration has more dates than fit on one page");
    let second = house.visitor().reads("/whats-on?page=2").await;
    assert_eq!(second.status, StatusCode::OK);
    assert_ne!(first.body, second.body);
    assert_eq!(house.visitor().reads("/whats-on?page=99999999999").await.status, StatusCode::OK);
}

#[tokio::test]
async fn nobody_counts_beyond_a_thousand() {
    let house = House::empty().await;
    let daily = [("repeats", "custom"), ("rrule", "FREQ=DAILY")];
    house.publishes(&but(EVENING, &daily)).await;
    let first = house.visitor().reads("/whats-on").await;
    assert!(first.mentions(" dates</p>") && first.mentions("Page 1 of 11"), "{}", first.text());
    house
        .publishes(&but(
            EVENING,
            &[daily[0], daily[1], ("title", "Soup"), ("start_time", "12:00"), ("end_time", "13:00")],
        ))
        .await;
    let first = house.visitor().reads("/whats-on").await;
    assert!(first.mentions("over 1,000 dates") && first.mentions("<span>Page 1</span>"), "{}", first.text());
    assert!(first.mentions("rel=\"next\"") && !first.mentions("rel=\"prev\""));
    let beyond = house.visitor().reads("/whats-on?page=21").await;
    assert!(
        beyond.mentions("Tea and talk") && beyond.mentions("rel=\"next\"") && beyond.mentions("rel=\"prev\"")
    );
    let last = house.visitor().reads("/whats-on?page=22").await;
    assert!(last.mentions("Tea and talk") && !last.mentions("rel=\"next\""), "{}", last.text());
    assert!(!house.visitor().reads("/whats-on?page=23").await.mentions("Tea and talk"));
}

#[tokio::test]
async fn a_listing_of_the_other_kind_has_moved() {
    let house = House::with_demonstration().await;
    let answer = house.visitor().reads("/events/mersey-harm-reduction-cafe").await;
    assert!(answer.status.is_redirection());
    assert_eq!(answer.header("location"), "/cafes/mersey-harm-reduction-cafe");
}

#[tokio::test]
async fn machines_find_what_they_look_for() {
    let house = House::with_demonstration().await;
    for (path, words) in [
        ("/healthz", "ok"),
        ("/readyz", "ready"),
        ("/robots.txt", "Sitemap: http://127.0.0.1:3000/sitemap.xml"),
        ("/.well-known/security.txt", "Contact: mailto:"),
        ("/sitemap.xml", "<loc>http://127.0.0.1:3000/sitemap/1.xml</loc>"),
        ("/sitemap/1.xml", "<urlset"),
    ] {
        let page = house.visitor().reads(path).await;
        assert!(page.status == StatusCode::OK && page.mentions(words), "{path}: {}", page.text());
    }
    assert!(
        house.visitor().reads("/robots.txt").await.mentions("Disallow: /ar/manage/\n"),
        "private pages are in every language"
    );
    assert!(
        !house.visitor().reads("/robots.txt").await.mentions("Disallow: /\n"),
        "calendars obey robots.txt"
    );
}
