//! Journey O2: a café that repeats and changes. After each change the page, the feed, the letter to followers and a fresh
//! poster say the same.

use std::{fs, process::Command};

use tests::{
    fixtures::MONTHLY_CAFE,
    house::{House, link_in},
    outside::{installed, on_this_machine},
};

/// Who follows the café, at once.
const FAY: &str = "fay@example.org";

/// What a fresh poster says, in one line.
async fn poster(house: &House) -> String {
    let answer = house.visitor().reads("/print/leeds-harm-reduction-cafe/poster.pdf").await;
    assert!(answer.body.starts_with(b"%PDF-"), "{}", answer.text());
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let file = folder.path().join("poster.pdf");
    fs::write(&file, &answer.body).expect("the poster can be written");
    let output = Command::new("pdftotext").arg("-layout").arg(&file).arg("-").output().expect("it starts");
    let words = String::from_utf8_lossy(&output.stdout).replace('\u{a0}', " ");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The whole page, and the whole feed without its folds.
async fn page_and_feed(house: &House) -> (String, String) {
    let page = house.visitor().reads("/cafes/leeds-harm-reduction-cafe").await.words().replace('\u{a0}', " ");
    let feed = house.visitor().reads("/cafes.ics").await.text().replace("\r\n ", "");
    (page, feed)
}

/// What calendars know the café by, and the number of its changes, which every event of it shares.
fn name_and_number(feed: &str) -> (String, u32) {
    let line =
        |name: &str| feed.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().to_owned();
    let number: u32 = line("SEQUENCE:").parse().expect("a number of changes");
    for sequence in feed.lines().filter_map(|line| line.strip_prefix("SEQUENCE:")) {
        assert_eq!(sequence, number.to_string(), "{feed}");
    }
    (line("UID:"), number)
}

/// A change is counted once, and the café stays the same one to calendars.
fn counts(before: &mut (String, u32), feed: &str) {
    let now = name_and_number(feed);
    assert_eq!(now, (before.0.clone(), before.1 + 1), "{feed}");
    *before = now;
}

async fn follows(house: &House) {
    let form = house.visitor().reads("/follow?what=listing&slug=leeds-harm-reduction-cafe").await;
    house.waits(10).await;
    let asked =
        house.visitor().saves(&form, "Ask for these letters", &[("email", FAY), ("rhythm", "instant")]).await;
    assert!(asked.status.is_redirection(), "{}", asked.text());
    house.delivers().await;
    let page = house.visitor().reads(&link_in(&house.newest_letter(FAY), "/follow/")).await;
    house.visitor().presses(&page, "Confirm").await;
}

#[tokio::test]
async fn page_feed_letter_and_poster_agree_after_each_change() {
    if on_this_machine(installed("pdftotext")).is_none() {
        return;
    }
    let house = House::empty().await;
    house.publishes(MONTHLY_CAFE).await;
    let private = link_in(&house.newest_letter("ben@example.org"), "/manage/");
    follows(&house).await;
    assert!(poster(&house).await.contains("First Thursday of every month"));
    let visitor = house.visitor();
    let mut known = name_and_number(&page_and_feed(&house).await.1);

    // Move one date.
    let form = visitor.reads(&format!("{private}/dates/2026-12-03")).await;
    let moved = [("start_date", "2026-12-04"), ("start_time", "17:30"), ("end_time", "19:30")];
    visitor.saves(&form, "Save this date", &moved).await;
    house.waits(61).await;
    let (page, feed) = page_and_feed(&house).await;
    counts(&mut known, &feed);
    assert!(page.contains("Moved from Thursday 3 December") && page.contains("5:30 pm to 7:30 pm"), "{page}");
    assert!(feed.contains("RECURRENCE-ID;TZID=Europe/London:20261203T180000"), "{feed}");
    assert!(feed.contains("DTSTART;TZID=Europe/London:20261204T173000"), "{feed}");
    let letter = house.newest_letter(FAY).plain.replace('\u{a0}', " ");
    assert!(letter.contains("Thursday 3 December") && letter.contains("Friday 4 December"), "{letter}");
    let paper = poster(&house).await;
    assert!(
        paper.contains("Friday 4 December") || paper.contains("Friday") && paper.contains("5:30 pm"),
        "{paper}"
    );

    // Cancel one.
    let form = visitor.reads(&format!("{private}/dates/2027-01-07")).await;
    visitor
        .fills_and_presses(&form, "Cancel this date", &[("cancel_reason", "The heating is broken.")])
        .await;
    house.waits(601).await;
    let (page, feed) = page_and_feed(&house).await;
    counts(&mut known, &feed);
    assert!(page.contains("The heating is broken.") && page.contains("Cancelled"), "{page}");
    assert!(feed.contains("RECURRENCE-ID;TZID=Europe/London:20270107T180000"), "{feed}");
    assert!(feed.contains("STATUS:CANCELLED"), "{feed}");
    let letter = house.newest_letter(FAY).plain.replace('\u{a0}', " ");
    assert!(letter.contains("Thursday 7 January 2027") && letter.contains("ancelled"), "{letter}");
    let paper = poster(&house).await;
    assert!(!paper.contains("7 January") || paper.contains("ancelled"), "{paper}");

    // Add a topic to one.
    let form = visitor.reads(&format!("{private}/dates/2026-12-03")).await;
    visitor.saves(&form, "Save this date", &[("date_title", "Naloxone, with Sam")]).await;
    house.waits(601).await;
    let (page, feed) = page_and_feed(&house).await;
    counts(&mut known, &feed);
    assert!(page.contains("Naloxone, with Sam"), "{page}");
    assert!(feed.contains("SUMMARY:Leeds Harm Reduction Café: Naloxone\\, with Sam"), "{feed}");
    let letter = house.newest_letter(FAY).plain.clone();
    assert!(letter.contains("Naloxone, with Sam"), "{letter}");
    assert!(poster(&house).await.contains("Naloxone, with Sam"), "the poster names the topic of its date");

    // Another hour from a date on.
    let form = visitor.reads(&format!("{private}/dates/2027-02-04")).await;
    let bent = [("applies", "following"), ("start_time", "19:00"), ("end_time", "21:00")];
    let shown = visitor.saves(&form, "Save this date", &bent).await;
    visitor.saves(&shown, "Yes, save it like this", &[]).await;
    house.waits(601).await;
    let (page, feed) = page_and_feed(&house).await;
    counts(&mut known, &feed);
    assert!(
        page.contains("From Thursday 4 February 2027: first Thursday of every month, 7 pm to 9 pm"),
        "{page}"
    );
    assert!(feed.contains("DTSTART;TZID=Europe/London:20270204T190000"), "{feed}");
    let letter = house.newest_letter(FAY).plain.replace('\u{a0}', " ");
    assert!(letter.contains("first Thursday of every month, 7 pm to 9 pm"), "{letter}");
    assert!(poster(&house).await.contains("From Thursday 4 February 2027"));

    // One more date, and one that is left out.
    let page = visitor.reads(&private).await;
    let added = [("start_date", "2026-12-19"), ("start_time", "14:00"), ("end_time", "16:00")];
    visitor.fills_and_presses(&page, "Add this date", &added).await;
    house.waits(601).await;
    let (page, feed) = page_and_feed(&house).await;
    counts(&mut known, &feed);
    assert!(page.contains("Saturday 19 December"), "{page}");
    assert!(feed.contains("DTSTART;TZID=Europe/London:20261219T140000"), "{feed}");
    let letter = house.newest_letter(FAY).plain.replace('\u{a0}', " ");
    assert!(letter.contains("Saturday 19 December 2026, 2 pm to 4 pm"), "{letter}");
    let paper = poster(&house).await;
    assert!(paper.contains("19 Dec"), "{paper}");
    let page = visitor.reads(&private).await;
    visitor.fills_and_presses(&page, "Leave these days out", &[("left_out", "4 March 2027")]).await;
    house.waits(601).await;
    let (page, feed) = page_and_feed(&house).await;
    counts(&mut known, &feed);
    assert!(page.contains("except 4 March 2027") && !page.contains("Thursday 4 March 2027"), "{page}");
    assert!(feed.contains("EXDATE;TZID=Europe/London:20270304T190000"), "{feed}");
    assert!(house.newest_letter(FAY).plain.contains("There is no date on that day"));
    let paper = poster(&house).await;
    assert!(!paper.contains("4 March") && !paper.contains("4 Mar "), "{paper}");

    // Change all of it.
    let form = visitor.reads(&format!("{private}/edit")).await;
    visitor.saves(&form, "Save the changes", &[("place_name", "Elm Hall"), ("address", "3 Elm Road")]).await;
    house.waits(601).await;
    let (page, feed) = page_and_feed(&house).await;
    counts(&mut known, &feed);
    assert!(page.contains("Elm Hall") && !page.contains("Oak Hall"), "{page}");
    assert!(feed.contains("LOCATION:Elm Hall") && !feed.contains("Oak Hall"), "{feed}");
    let letter = house.newest_letter(FAY).plain.clone();
    assert!(letter.contains("Oak Hall") && letter.contains("Elm Hall"), "old and new: {letter}");
    let paper = poster(&house).await;
    assert!(paper.contains("Elm Hall") && !paper.contains("Oak Hall"), "{paper}");

    // Cancel all.
    let page = visitor.reads(&private).await;
    visitor
        .fills_and_presses(&page, "Cancel all dates", &[("cancel_reason", "The group takes a rest.")])
        .await;
    house.waits(61).await;
    let (page, feed) = page_and_feed(&house).await;
    counts(&mut known, &feed);
    assert!(page.contains("The group takes a rest."), "{page}");
    assert!(!feed.contains("STATUS:CONFIRMED"), "{feed}");
    assert!(house.newest_letter(FAY).plain.contains("The group takes a rest."));
    assert!(poster(&house).await.contains("Cancelled"), "a poster that is printed now says so");
}
