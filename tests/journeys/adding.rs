//! Adding: form, letter, confirmation, moderator, public.

use axum::http::StatusCode;
use tests::{
    fixtures::{EVENING, MONTHLY_CAFE, but},
    house::{House, link_in},
};

/// Journey O1, without an account: form, letter, moderator, listing, poster, private link.
#[tokio::test]
async fn a_first_event_goes_from_the_form_to_the_public() {
    let house = House::empty().await;
    let added = house.adds(EVENING).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER);
    let thanks = house.visitor().reads(added.header("location")).await;
    assert!(
        thanks.mentions("Tea and talk") && thanks.mentions("Tuesday 8\u{a0}December"),
        "{}",
        thanks.text()
    );

    let letter = house.newest_letter("ana@example.org");
    assert_eq!(letter.subject, "Please confirm your listing");
    let confirm = link_in(&letter, "/confirm/");
    let manage = link_in(&letter, "/manage/");
    assert!(house.visitor().reads(&manage).await.mentions("Tea and talk"));

    let page = house.visitor().reads(&confirm).await;
    assert!(page.mentions("Oak Hall"));
    let confirmed = house.visitor().presses(&page, "Confirm").await;
    assert!(confirmed.status.is_success(), "{}", confirmed.status);
    house.delivers().await;
    assert_eq!(house.newest_letter("ana@example.org").subject, "We have your listing");
    assert!(!house.visitor().reads("/events").await.mentions("Tea and talk"));

    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    assert!(queue.mentions("Tea and talk") && queue.mentions("ana@example.org"));
    let approved = moderator.presses(&queue, "Approve").await;
    assert!(approved.status.is_success() || approved.status.is_redirection());
    house.delivers().await;
    assert_eq!(house.newest_letter("ana@example.org").subject, "Your listing is public");

    for (path, words) in [
        ("/", "Tea and talk"),
        ("/whats-on", "Tea and talk"),
        ("/events", "Tea and talk"),
        ("/events/tea-and-talk", "12 Mill Street"),
        ("/events/tea-and-talk/2026-12-08", "6\u{a0}pm to 8\u{a0}pm"),
        ("/events.ics", "SUMMARY:Tea and talk"),
        ("/events/tea-and-talk.ics", "DTSTART;TZID=Europe/London:20261208T180000"),
        ("/events.json", "2026-12-08T18:00:00+00:00"),
        ("/sitemap/1.xml", "/events/tea-and-talk</loc>"),
        ("/print/tea-and-talk", "poster.pdf"),
    ] {
        let page = house.visitor().reads(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(page.mentions(words), "{path} does not say {words}:\n{}", page.text());
    }
    assert!(house.visitor().reads("/print/tea-and-talk/poster.pdf").await.body.starts_with(b"%PDF-"));
    assert!(house.visitor().reads(&manage).await.mentions("/events/tea-and-talk"));
}

#[tokio::test]
async fn a_monthly_cafe_has_its_dates_for_eighteen_months() {
    let house = House::empty().await;
    let path = house.publishes(MONTHLY_CAFE).await;
    assert_eq!(path, "/cafes/leeds-harm-reduction-cafe");
    let page = house.visitor().reads(&path).await;
    assert!(page.mentions("First Thursday of every month"), "{}", page.text());
    assert!(page.mentions("Thursday 7\u{a0}January 2027"));

    let feed = house.visitor().reads("/cafes.json").await.json();
    let dates = feed["items"][0]["_cuppa"]["dates"].as_array().expect("dates").clone();
    assert_eq!(dates.len(), 18);
    assert_eq!(dates[0]["start"], "2026-12-03T18:00:00+00:00");
    assert_eq!(dates[5]["start"], "2027-05-06T18:00:00+01:00", "summer time moves the offset, not the hour");
    assert!(house.visitor().reads("/cafes.ics").await.mentions("RRULE:FREQ=MONTHLY;BYDAY=1TH"));
}

#[tokio::test]
async fn dates_are_brought_forward_as_time_goes_by() {
    let house = House::empty().await;
    house.publishes(MONTHLY_CAFE).await;
    house.waits(200 * 86_400).await;
    let moved = server::listings::roll_forward(&house.desk).await.expect("dates roll forward");
    assert_eq!(moved, 1);
    assert_eq!(server::listings::roll_forward(&house.desk).await.expect("once is enough"), 0);
    assert!(
        house
            .visitor()
            .reads("/whats-on?from=2028-11-01&to=2028-11-30")
            .await
            .mentions("Leeds Harm Reduction Café")
    );
}

#[tokio::test]
async fn the_same_form_twice_makes_one_listing() {
    let house = House::empty().await;
    let visitor = house.visitor();
    let key = visitor.reads("/add").await.hidden("form_key");
    house.waits(10).await;
    let fields = but(EVENING, &[("form_key", &key)]);
    let first = visitor.posts("/add", &fields).await;
    let second = visitor.posts("/add", &fields).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER);
    assert_eq!(first.header("location"), second.header("location"));
    house.delivers().await;
    assert_eq!(house.mailbox("ana@example.org").len(), 1);
}

#[tokio::test]
async fn confirming_twice_is_confirming_once() {
    let house = House::empty().await;
    house.adds(EVENING).await;
    let link = link_in(&house.newest_letter("ana@example.org"), "/confirm/");
    let page = house.visitor().reads(&link).await;
    house.visitor().presses(&page, "Confirm").await;
    house.visitor().presses(&page, "Confirm").await;
    house.delivers().await;
    assert_eq!(house.mailbox("ana@example.org").len(), 2, "one letter to confirm, one that it is held");
    assert_eq!(
        house.visitor().reads(&link).await.status,
        StatusCode::OK,
        "the old link still says what became of it"
    );
}

#[tokio::test]
async fn looking_at_a_link_changes_nothing() {
    let house = House::empty().await;
    house.adds(EVENING).await;
    let link = link_in(&house.newest_letter("ana@example.org"), "/confirm/");
    for _ in 0..3 {
        house.visitor().reads(&link).await;
    }
    assert!(!house.moderator().await.reads("/moderate").await.mentions("Tea and talk"));
}

#[tokio::test]
async fn the_second_listing_of_a_known_address_is_published_at_once() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.adds_and_confirms(&but(EVENING, &[("title", "A second evening")])).await;
    assert!(house.visitor().reads("/events").await.mentions("A second evening"));
    assert_eq!(house.newest_letter("ana@example.org").subject, "Your listing is public");
}

#[tokio::test]
async fn a_rejection_says_why_and_keeps_the_listing_hidden() {
    let house = House::empty().await;
    house.adds_and_confirms(EVENING).await;
    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    let empty = moderator.fills_and_presses(&queue, "Reject", &[("reason", "  ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let queue = moderator.reads("/moderate").await;
    moderator.fills_and_presses(&queue, "Reject", &[("reason", "This is a shop.\nWe list meetings.")]).await;
    house.delivers().await;
    let letter = house.newest_letter("ana@example.org");
    assert!(letter.plain.contains("> This is a shop.\n> We list meetings."), "{}", letter.plain);
    assert!(!house.visitor().reads("/events").await.mentions("Tea and talk"));
    assert!(!moderator.reads("/moderate").await.has_button("Approve"));
}

#[tokio::test]
async fn only_moderators_see_the_queue_and_decide() {
    let house = House::empty().await;
    house.adds_and_confirms(EVENING).await;
    for path in ["/moderate", "/moderate/listings/tea-and-talk"] {
        assert_eq!(house.visitor().reads(path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    for path in ["/moderate/approvals", "/moderate/rejections"] {
        let answer = house.visitor().posts(path, &[("slug", "tea-and-talk"), ("reason", "x")]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
    }
    assert!(!house.visitor().reads("/events").await.mentions("Tea and talk"));
}

#[tokio::test]
async fn a_sign_in_link_opens_once() {
    let house = House::empty().await;
    let address = server::people::Address::parse("mo@example.org").expect("an address");
    let link = server::people::add_moderator(&house.desk, &address).await.expect("a link");
    let path = link.strip_prefix("http://127.0.0.1:3000").expect("absolute").to_owned();
    let page = house.visitor().reads(&path).await;
    assert!(
        house
            .visitor()
            .presses(&page, "Sign in")
            .await
            .header("set-cookie")
            .contains("HttpOnly; SameSite=Lax")
    );
    assert_eq!(house.visitor().presses(&page, "Sign in").await.header("set-cookie"), "");
}

#[tokio::test]
async fn every_letter_reads_well() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.adds_and_confirms(&but(EVENING, &[("email", "cleo@example.org")])).await;
    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    moderator.fills_and_presses(&queue, "Reject", &[("reason", "It is listed twice.")]).await;
    house.delivers().await;
    let mut letters = house.mailbox("ana@example.org");
    letters.extend(house.mailbox("cleo@example.org").pop());
    let read: Vec<String> = letters
        .iter()
        .map(|letter| format!("Subject: {}\n\n{}", letter.subject, without_tokens(&letter.plain)))
        .collect();
    insta::assert_snapshot!(read.join("\n=====\n\n"));
    for letter in &letters {
        let raw = String::from_utf8_lossy(&letter.raw);
        for header in
            ["Message-ID: <", "Auto-Submitted: auto-generated", "MIME-Version: 1.0", "multipart/alternative"]
        {
            assert!(raw.contains(header), "{header} is not in\n{raw}");
        }
        for word in letter.plain.split_whitespace().filter(|word| word.starts_with("http")) {
            assert!(letter.html.contains(word), "{word} is in the text but not in the HTML");
        }
    }
}

/// Links end in tokens that are made from a fresh key for each house.
fn without_tokens(text: &str) -> String {
    text.lines()
        .map(|line| match line.rsplit_once('/') {
            Some((start, token)) if line.starts_with("http") && token.len() == 32 => format!("{start}/…"),
            _ => line.to_owned(),
        })
        .collect::<Vec<_>>()
        .join("\n")
}

#[tokio::test]
async fn corrected_words_are_never_thrown_away() {
    let house = House::empty().await;
    let visitor = house.visitor();
    let key = visitor.reads("/add").await.hidden("form_key");
    house.waits(10).await;
    visitor.posts("/add", &but(EVENING, &[("form_key", &key)])).await;
    let corrected = but(EVENING, &[("form_key", &key), ("place_name", "Elm Hall")]);
    assert_eq!(visitor.posts("/add", &corrected).await.status, StatusCode::SEE_OTHER);
    house.delivers().await;
    let letters = house.mailbox("ana@example.org");
    assert_eq!(letters.len(), 2, "each gets its letter");
    let first = link_in(&letters[0], "/confirm/");
    let page = house.visitor().reads(&link_in(&letters[1], "/confirm/")).await;
    assert!(page.mentions("Elm Hall"));
    house.visitor().presses(&page, "Confirm").await;
    house.delivers().await;
    assert_eq!(
        house.visitor().reads(&first).await.status,
        StatusCode::NOT_FOUND,
        "the earlier try is done with"
    );
    let queue = house.moderator().await.reads("/moderate").await;
    assert!(queue.mentions("Elm Hall") && !queue.mentions("Oak Hall"));
}

#[tokio::test]
async fn a_twin_of_a_public_listing_is_for_a_moderator_to_compare() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.adds_and_confirms(&but(EVENING, &[("summary", "The same again.")])).await;
    assert_eq!(house.newest_letter("ana@example.org").subject, "We have your listing");
    assert!(house.moderator().await.reads("/moderate").await.mentions("The same again."));
    assert_eq!(
        house.visitor().reads("/events").await.text().matches("href=\"/events/tea-and-talk").count(),
        1
    );
}

#[tokio::test]
async fn a_stranger_learns_nothing_of_an_address() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let mut receipts = Vec::new();
    for email in ["ana@example.org", "eve@example.org"] {
        let many_links = "https://example.org/ ".repeat(9);
        for others in [vec![("email", email)], vec![("email", email), ("description", &many_links)]] {
            let answer = house.adds(&but(EVENING, &others)).await;
            receipts.push((answer.status, answer.header("location").len()));
        }
    }
    assert_eq!(receipts[0], receipts[2], "a known address is answered like an unknown one");
    assert_eq!(receipts[1], receipts[3]);
}

#[tokio::test]
async fn what_nobody_needs_is_forgotten() {
    let house = House::empty().await;
    house.adds(EVENING).await;
    let (stop, stopped) = tokio::sync::watch::channel(false);
    house.desk.clock.pass(jiff::SignedDuration::from_hours(24 * 61));
    let work = tokio::spawn(server::jobs::run(house.desk.clone(), stopped));
    for _ in 0..200 {
        if server::letters::outbox::lines(&house.desk).await.expect("the outbox").is_empty() {
            break;
        }
        tokio::task::yield_now().await;
    }
    stop.send(true).expect("the jobs listen");
    work.await.expect("the jobs end well");
    assert!(server::letters::outbox::lines(&house.desk).await.expect("the outbox").is_empty());
}

#[tokio::test]
async fn what_begins_in_two_years_has_its_date_everywhere() {
    let house = House::empty().await;
    for (title, repeats) in [("Far conference", "never"), ("Far series", "weekly")] {
        let far = [("title", title), ("repeats", repeats), ("start_date", "2028-12-08")];
        let path = house.publishes(&but(EVENING, &far)).await;
        assert!(house.visitor().reads(&path).await.mentions("December 2028"), "{title}");
        for list in ["/whats-on", "/whats-on.ics", "/whats-on.json"] {
            assert!(house.visitor().reads(list).await.mentions(title), "{list} lacks {title}");
        }
        let json = house.visitor().reads(&format!("{path}.json")).await.json();
        assert_eq!(json["items"][0]["_cuppa"]["dates"][0]["start"], "2028-12-08T18:00:00+00:00");
    }
}

#[tokio::test]
async fn an_end_that_nobody_stated_is_never_guessed() {
    let house = House::empty().await;
    let path = house.publishes(&but(EVENING, &[("end_time", "")])).await;
    assert!(!house.visitor().reads(&format!("{path}.ics")).await.mentions("DTEND"));
    let page = house.visitor().reads(&path).await;
    assert!(page.mentions("6\u{a0}pm") && !page.mentions("6\u{a0}pm to"));
}
