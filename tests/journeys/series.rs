//! Series that bend: this date and all that follow, all dates, one more date, days left out, an end. Page, feed and letter
//! say the same after each.

use axum::http::StatusCode;
use tests::{
    fixtures::{EVENING, MONTHLY_CAFE, but},
    house::{House, Page, link_in},
};

const CAFE: &str = "/cafes/leeds-harm-reduction-cafe";
const FAY: &str = "fay@example.org";

struct Organiser<'a> {
    house: &'a House,
    private: String,
}

impl<'a> Organiser<'a> {
    /// Ben, who runs the café on first Thursdays.
    async fn of_the_cafe(house: &'a House) -> Self {
        house.publishes(MONTHLY_CAFE).await;
        Self { house, private: link_in(&house.newest_letter("ben@example.org"), "/manage/") }
    }

    async fn private_page(&self) -> Page {
        self.house.visitor().reads(&self.private).await
    }

    async fn opens(&self, day: &str) -> Page {
        self.house.visitor().reads(&format!("{}/dates/{day}", self.private)).await
    }

    /// Saves a date as its form was changed; what concerns more than one date is shown first, and saved then.
    async fn saves(&self, day: &str, changes: &[(&str, &str)]) -> Page {
        let form = self.opens(day).await;
        let shown = self.house.visitor().saves(&form, "Save this date", changes).await;
        assert_eq!(shown.status, StatusCode::OK, "{}", shown.words());
        let saved = self.house.visitor().saves(&shown, "Yes, save it like this", &[]).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.words());
        self.house.delivers().await;
        shown
    }
}

async fn follows(house: &House) {
    follows_listing(house, "leeds-harm-reduction-cafe").await;
}

async fn follows_listing(house: &House, slug: &str) {
    let form = house.visitor().reads(&format!("/follow?what=listing&slug={slug}")).await;
    house.waits(10).await;
    house.visitor().saves(&form, "Ask for these letters", &[("email", FAY), ("rhythm", "instant")]).await;
    house.delivers().await;
    let page = house.visitor().reads(&link_in(&house.newest_letter(FAY), "/follow/")).await;
    house.visitor().presses(&page, "Confirm").await;
}

/// Ana, whose evenings are every Tuesday from 8 December 2026 at six.
struct Weekly<'a> {
    house: &'a House,
    path: String,
    private: String,
}

impl<'a> Weekly<'a> {
    async fn of(house: &'a House) -> Self {
        let path = house.publishes(&but(EVENING, &[("repeats", "weekly")])).await;
        Self { house, path, private: link_in(&house.newest_letter("ana@example.org"), "/manage/") }
    }

    /// Presses a button of a page below the private one, with these fields typed.
    async fn does(&self, below: &str, button: &str, typed: &[(&str, &str)]) -> Page {
        let page = self.house.visitor().reads(&format!("{}{below}", self.private)).await;
        let done = self.house.visitor().saves(&page, button, typed).await;
        self.house.delivers().await;
        done
    }

    /// The same, and it is done.
    async fn did(&self, below: &str, button: &str, typed: &[(&str, &str)]) {
        let done = self.does(below, button, typed).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", said(&done));
    }

    async fn adds(&self, day: &str, start: &str, end: &str) {
        let typed = [("start_date", day), ("start_time", start), ("end_time", end)];
        self.did("", "Add this date", &typed).await;
    }

    async fn page(&self) -> String {
        words(self.house, &self.path).await
    }

    /// The dates to come with their standing, as the JSON tells them.
    async fn dates(&self) -> Vec<String> {
        let json = self.house.visitor().reads(&format!("{}.json", self.path)).await.json();
        let dates = json["items"][0]["_cuppa"]["dates"].as_array().cloned().unwrap_or_default();
        let told = |date: &serde_json::Value| {
            let start = date["start"].as_str().unwrap_or_default().get(..16).unwrap_or_default().to_owned();
            if date["status"] == "cancelled" { format!("{start} cancelled") } else { start }
        };
        dates.iter().map(told).collect()
    }

    /// The events of its feed, without what folds them.
    async fn events(&self) -> Vec<String> {
        let text = feed(self.house, &format!("{}.ics", self.path)).await;
        text.split("BEGIN:VEVENT").skip(1).map(str::to_owned).collect()
    }
}

/// The words of a page, with plain spaces.
fn said(page: &Page) -> String {
    page.words().replace('\u{a0}', " ")
}

async fn words(house: &House, path: &str) -> String {
    said(&house.visitor().reads(path).await)
}

async fn feed(house: &House, path: &str) -> String {
    house.visitor().reads(path).await.text().replace("\r\n ", "")
}

/// The starts of the dates to come, as the JSON of a listing tells them.
async fn starts(house: &House) -> Vec<String> {
    let json = house.visitor().reads(&format!("{CAFE}.json")).await.json();
    let dates = json["items"][0]["_cuppa"]["dates"].as_array().cloned().unwrap_or_default();
    dates.iter().map(|date| date["start"].as_str().unwrap_or_default().to_owned()).collect()
}

#[tokio::test]
async fn a_cafe_meets_on_another_day_from_a_date_on() {
    let house = House::empty().await;
    let ben = Organiser::of_the_cafe(&house).await;
    follows(&house).await;
    let before = feed(&house, "/cafes.ics").await;

    let bent = [
        ("applies", "following"),
        ("start_date", "2027-03-05"),
        ("start_time", "17:00"),
        ("end_time", "19:30"),
        ("date_title", "In the garden"),
    ];
    let shown = ben.saves("2027-03-04", &bent).await;
    let told = said(&shown);
    assert!(told.contains("Please check before you save"), "{told}");
    assert!(told.contains("first Friday of every month, 5 pm to 7:30 pm"), "{told}");
    assert!(told.contains("Friday 2 April 2027, 5 pm to 7:30 pm"), "{told}");

    let page = words(&house, CAFE).await;
    assert!(page.contains("First Thursday of every month. From Friday 5 March 2027: first Friday of every month, 5 pm to 7:30 pm"), "{page}");
    assert_eq!(
        starts(&house).await[..5],
        [
            "2026-12-03T18:00:00+00:00",
            "2027-01-07T18:00:00+00:00",
            "2027-02-04T18:00:00+00:00",
            "2027-03-05T17:00:00+00:00",
            "2027-04-02T17:00:00+01:00",
        ]
    );
    let after = feed(&house, "/cafes.ics").await;
    assert!(after.contains("RRULE:FREQ=MONTHLY;UNTIL=20270304T175959Z;BYDAY=1TH"), "{after}");
    assert!(after.contains("DTSTART;TZID=Europe/London:20270305T170000"), "{after}");
    assert!(after.contains("SUMMARY:Leeds Harm Reduction Café: In the garden"), "{after}");
    let uids = |text: &str| {
        let mut uids: Vec<_> =
            text.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect();
        uids.dedup();
        uids
    };
    assert_eq!((uids(&before).len(), uids(&after).len()), (1, 2));
    assert!(uids(&after).contains(&uids(&before)[0]), "what was there keeps its name");
    let date = words(&house, &format!("{CAFE}/2027-04-02")).await;
    assert!(date.contains("In the garden"), "{date}");

    house.waits(601).await;
    let letter = house.newest_letter(FAY).plain.replace('\u{a0}', " ");
    assert!(letter.contains("first Friday of every month, 5 pm to 7:30 pm"), "{letter}");

    // Nothing else was lost: the dates before it are as they were, and each date can still be changed by itself.
    let form = ben.opens("2027-04-02").await;
    assert!(form.mentions("In the garden"), "{}", form.words());
    let saved = house.visitor().saves(&form, "Save this date", &[("start_time", "18:00")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.words());
    let after = feed(&house, "/cafes.ics").await;
    assert!(after.contains("RECURRENCE-ID;TZID=Europe/London:20270402T170000"), "{after}");

    // Editing the words of the listing leaves the bend where it is, and says so.
    let form = house.visitor().reads(&format!("{}/edit", ben.private)).await;
    assert!(form.words().contains("it meets otherwise"), "{}", form.words());
    house.visitor().saves(&form, "Save the changes", &[("summary", "Tea, cake and company.")]).await;
    assert!(words(&house, CAFE).await.contains("From Friday 5 March 2027"));
    house.waits(601).await;
    house.delivers().await;
}

#[tokio::test]
async fn nothing_is_saved_before_it_was_shown_and_other_words_are_shown_again() {
    let house = House::empty().await;
    let ben = Organiser::of_the_cafe(&house).await;
    let form = ben.opens("2027-01-07").await;
    let changes = [("applies", "following"), ("start_time", "19:00"), ("end_time", "21:00")];
    let shown = house.visitor().saves(&form, "Save this date", &changes).await;
    assert_eq!(starts(&house).await[1], "2027-01-07T18:00:00+00:00");
    // Somebody who then types another hour has not seen what that leads to.
    let again = house.visitor().saves(&shown, "Yes, save it like this", &[("start_time", "20:00")]).await;
    assert_eq!(again.status, StatusCode::OK);
    assert!(said(&again).contains("8 pm to 9 pm"), "{}", again.words());
    assert_eq!(starts(&house).await[1], "2027-01-07T18:00:00+00:00");
}

#[tokio::test]
async fn all_dates_move_by_one_of_them() {
    let house = House::empty().await;
    let ben = Organiser::of_the_cafe(&house).await;
    ben.saves(
        "2027-01-07",
        &[("applies", "all"), ("start_date", "2027-01-08"), ("start_time", "12:00"), ("end_time", "14:00")],
    )
    .await;
    assert_eq!(starts(&house).await[..2], ["2026-12-11T12:00:00+00:00", "2027-01-08T12:00:00+00:00"]);
    let page = words(&house, CAFE).await;
    assert!(page.contains("Second Friday of every month"), "{page}");
    assert_eq!(feed(&house, "/cafes.ics").await.matches("BEGIN:VEVENT").count(), 1);
}

#[tokio::test]
async fn what_was_said_of_single_dates_moves_along() {
    let house = House::empty().await;
    let ben = Organiser::of_the_cafe(&house).await;
    let form = ben.opens("2027-02-04").await;
    house
        .visitor()
        .fills_and_presses(&form, "Cancel this date", &[("cancel_reason", "The hall is closed.")])
        .await;
    ben.saves("2027-01-07", &[("applies", "following"), ("start_time", "19:00"), ("end_time", "21:00")])
        .await;
    let page = words(&house, &format!("{CAFE}/2027-02-04")).await;
    assert!(page.contains("The hall is closed.") && page.contains("ancelled"), "{page}");
    let text = feed(&house, "/cafes.ics").await;
    assert!(text.contains("RECURRENCE-ID;TZID=Europe/London:20270204T190000"), "{text}");
}

#[tokio::test]
async fn what_cannot_bend_says_why_and_keeps_every_word() {
    let house = House::empty().await;
    let ben = Organiser::of_the_cafe(&house).await;
    for (changes, sentence) in [
        (
            &[("applies", "following"), ("start_date", "2026-12-03"), ("date_note", "By the canal.")][..],
            "The date before it starts then or later.",
        ),
        (
            &[("applies", "all"), ("date_title", "Tea"), ("date_note", "By the canal.")],
            "To give every date another name",
        ),
        (
            &[("applies", "following"), ("start_time", "half six"), ("date_note", "By the canal.")],
            "Give the time with hours and minutes",
        ),
    ] {
        let form = ben.opens("2027-01-07").await;
        let refused = house.visitor().saves(&form, "Save this date", changes).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.mentions(sentence), "{sentence}: {}", refused.words());
        assert!(refused.mentions("By the canal."), "{}", refused.words());
        assert!(refused.mentions("checked"), "the choice stays chosen");
    }
}

#[tokio::test]
async fn a_date_is_added_and_is_a_date_like_any_other() {
    let house = House::empty().await;
    let ben = Organiser::of_the_cafe(&house).await;
    follows(&house).await;
    let page = ben.private_page().await;
    let added = house
        .visitor()
        .fills_and_presses(
            &page,
            "Add this date",
            &[("start_date", "2026-12-19"), ("start_time", "14:00"), ("end_time", "16:00")],
        )
        .await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.words());
    assert_eq!(starts(&house).await[1], "2026-12-19T14:00:00+00:00");
    assert!(ben.private_page().await.mentions("Extra date"));
    let text = feed(&house, "/cafes.ics").await;
    assert!(text.contains("DTSTART;TZID=Europe/London:20261219T140000"), "{text}");
    assert!(!text.contains("RDATE"), "{text}");
    house.waits(601).await;
    let letter = house.newest_letter(FAY).plain.replace('\u{a0}', " ");
    assert!(letter.contains("Saturday 19 December 2026, 2 pm to 4 pm"), "{letter}");

    // It can be moved and cancelled, and stays the same to calendars.
    let uid = |text: &str, start: &str| {
        let event =
            text.split("BEGIN:VEVENT").find(|event| event.contains(start)).unwrap_or_default().to_owned();
        event.lines().find(|line| line.starts_with("UID:")).map(str::to_owned)
    };
    let before = uid(&text, "20261219T140000");
    let form = ben.opens("2026-12-19").await;
    assert!(!form.mentions("This date and all that follow"), "nothing follows it");
    house
        .visitor()
        .saves(&form, "Save this date", &[("start_date", "2026-12-20"), ("date_title", "Carols")])
        .await;
    let text = feed(&house, "/cafes.ics").await;
    assert!(before.is_some() && uid(&text, "20261220T140000") == before, "{text}");
    assert!(words(&house, CAFE).await.contains("Carols"));

    // Twice on one day, and in the past: a sentence, and what was typed stays.
    for (day, sentence) in
        [("2027-01-07", "There is a date on that day already."), ("2020-01-01", "has passed")]
    {
        let typed = [("start_date", day), ("start_time", "14:00"), ("end_time", "16:00")];
        let refused =
            house.visitor().fills_and_presses(&ben.private_page().await, "Add this date", &typed).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(said(&refused).contains(sentence) && refused.mentions(day), "{}", said(&refused));
    }
    house.waits(601).await;
    house.delivers().await;
}

#[tokio::test]
async fn a_single_evening_gets_a_second_date() {
    let house = House::empty().await;
    let path = house.publishes(EVENING).await;
    let private = link_in(&house.newest_letter("ana@example.org"), "/manage/");
    let page = house.visitor().reads(&private).await;
    let typed = [("start_date", "2026-12-15"), ("start_time", "18:00"), ("end_time", "20:00")];
    house.visitor().fills_and_presses(&page, "Add this date", &typed).await;
    let page = words(&house, &path).await;
    assert!(page.contains("Tuesday 15 December"), "{page}");
    let text = feed(&house, "/events.ics").await;
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 2, "{text}");
    let list = words(&house, "/whats-on").await;
    assert_eq!(list.matches("Tea and talk").count(), 2, "{list}");
}

#[tokio::test]
async fn holidays_are_left_out_and_put_back() {
    let house = House::empty().await;
    let ben = Organiser::of_the_cafe(&house).await;
    follows(&house).await;
    let page = ben.private_page().await;
    let typed = [("left_out", "7 January 2027\n4/3/2027")];
    let done = house.visitor().fills_and_presses(&page, "Leave these days out", &typed).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
    let page = words(&house, CAFE).await;
    assert!(page.contains("First Thursday of every month, except 7 January 2027 and 4 March 2027"), "{page}");
    assert_eq!(starts(&house).await[1], "2027-02-04T18:00:00+00:00");
    let text = feed(&house, "/cafes.ics").await;
    assert!(text.contains("EXDATE;TZID=Europe/London:20270107T180000"), "{text}");
    let no_date = house.visitor().reads(&format!("{CAFE}/2027-01-07")).await;
    assert_eq!(no_date.status, StatusCode::NOT_FOUND);
    assert!(said(&no_date).contains("There is no date on Thursday 7 January 2027"), "{}", said(&no_date));
    house.waits(601).await;
    let letter = house.newest_letter(FAY).plain.replace('\u{a0}', " ");
    assert!(
        letter.contains("Thursday 7 January 2027") && letter.contains("There is no date on that day"),
        "{letter}"
    );

    let page = ben.private_page().await;
    house.visitor().presses(&page, "Put it back").await;
    assert_eq!(starts(&house).await[1], "2027-01-07T18:00:00+00:00");

    for (typed, sentence) in [
        ("", "Write at least one day"),
        ("Christmas", "We could not read “Christmas” as a day."),
        ("8 January 2027", "There is no date on Friday 8 January 2027."),
    ] {
        let page = ben.private_page().await;
        let refused =
            house.visitor().fills_and_presses(&page, "Leave these days out", &[("left_out", typed)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            said(&refused).contains(sentence) && refused.mentions(typed),
            "{sentence}: {}",
            said(&refused)
        );
    }
    house.waits(601).await;
    house.delivers().await;
}

#[tokio::test]
async fn a_series_is_ended_and_goes_on_again() {
    let house = House::empty().await;
    let ben = Organiser::of_the_cafe(&house).await;
    let form = ben.opens("2027-02-04").await;
    let done = house.visitor().presses(&form, "End the series after this date").await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
    assert_eq!(starts(&house).await.len(), 3);
    let page = words(&house, CAFE).await;
    assert!(page.contains("First Thursday of every month, until 4 February 2027"), "{page}");
    let text = feed(&house, "/cafes.ics").await;
    assert!(text.contains("UNTIL=20270204T180000Z"), "{text}");
    let page = ben.private_page().await;
    assert!(
        said(&page).contains("The last date of the series is Thursday 4 February 2027."),
        "{}",
        said(&page)
    );
    house.visitor().presses(&page, "Let the series go on").await;
    assert!(starts(&house).await.len() > 10);
}

#[tokio::test]
async fn what_a_watched_organiser_bends_waits_for_a_moderator() {
    let house = House::empty().await;
    house.adds_and_confirms(MONTHLY_CAFE).await;
    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    moderator.fills_and_presses(&queue, "Approve", &[("watch", "1")]).await;
    house.delivers().await;
    let private = link_in(&house.newest_letter("ben@example.org"), "/manage/");
    let form = house.visitor().reads(&format!("{private}/dates/2027-01-07")).await;
    let changes = [("applies", "following"), ("start_time", "19:00"), ("end_time", "21:00")];
    let shown = house.visitor().saves(&form, "Save this date", &changes).await;
    let waits = house.visitor().saves(&shown, "Yes, save it like this", &[]).await;
    assert!(waits.header("location").contains("waits"), "{}", waits.words());
    assert_eq!(starts(&house).await[1], "2027-01-07T18:00:00+00:00");
    let queue = moderator.reads("/moderate").await;
    assert!(queue.words().contains("This date and all that follow"), "{}", queue.words());
    moderator.presses(&queue, "Approve").await;
    house.delivers().await;
    assert_eq!(starts(&house).await[1], "2027-01-07T19:00:00+00:00");
}

#[tokio::test]
async fn an_hour_of_the_whole_series_takes_days_left_out_and_the_end_along() {
    let house = House::empty().await;
    let ben = Organiser::of_the_cafe(&house).await;
    let page = ben.private_page().await;
    house.visitor().fills_and_presses(&page, "Leave these days out", &[("left_out", "7 January 2027")]).await;
    let form = ben.opens("2027-02-04").await;
    house.visitor().presses(&form, "End the series after this date").await;
    let form = house.visitor().reads(&format!("{}/edit", ben.private)).await;
    let saved = house
        .visitor()
        .saves(&form, "Save the changes", &[("start_time", "19:00"), ("end_time", "21:00")])
        .await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.words());
    assert_eq!(starts(&house).await, ["2026-12-03T19:00:00+00:00", "2027-02-04T19:00:00+00:00"]);
}

#[tokio::test]
async fn a_date_that_was_added_and_that_the_series_reaches_again_is_told_once() {
    let house = House::empty().await;
    let ana = Weekly::of(&house).await;
    ana.did("/dates/2027-01-05", "End the series after this date", &[]).await;
    ana.adds("2027-01-19", "18:00", "20:30").await;
    assert_eq!(ana.events().await.len(), 2);
    ana.did("", "Let the series go on", &[]).await;
    assert_eq!(ana.dates().await.iter().filter(|date| date.starts_with("2027-01-19")).count(), 1);
    let events = ana.events().await;
    assert_eq!(events.len(), 2, "{events:#?}");
    assert!(events[0].contains("RRULE:FREQ=WEEKLY"), "{events:#?}");
    assert!(
        events[1].contains("RECURRENCE-ID") && events[1].contains("20270119T203000"),
        "it ends when it was to"
    );
    // It is a date of the series like any other: left out it is none, put back it is one.
    ana.did("", "Leave these days out", &[("left_out", "19 January 2027")]).await;
    assert!(!ana.dates().await.contains(&"2027-01-19T18:00".to_owned()));
    ana.did("", "Put it back", &[]).await;
    assert_eq!(ana.dates().await.iter().filter(|date| **date == "2027-01-19T18:00").count(), 1);
    let date = words(&house, &format!("{}/2027-01-19", ana.path)).await;
    assert!(date.contains("19 January 2027"), "{date}");
}

#[tokio::test]
async fn an_extra_date_that_is_taken_away_is_told_to_those_who_would_set_out() {
    let house = House::empty().await;
    let ana = Weekly::of(&house).await;
    ana.adds("2026-12-19", "14:00", "16:00").await;
    let before = ana.events().await;
    let uid = before[1].lines().find(|line| line.starts_with("UID:")).map(str::to_owned);
    follows_listing(&house, "tea-and-talk").await;
    house.waits(601).await;
    house.delivers().await;
    ana.did("", "Leave these days out", &[("left_out", "19 December 2026")]).await;
    house.waits(601).await;
    house.delivers().await;
    let letter = house.newest_letter(FAY).plain.replace('\u{a0}', " ");
    assert!(
        letter.contains("Saturday 19 December 2026, 2 pm to 4 pm")
            && letter.contains("There is no date on that day"),
        "{letter}"
    );
    assert!(!ana.dates().await.contains(&"2026-12-19T14:00".to_owned()));
    let page = ana.page().await;
    assert!(!page.contains("19 December"), "a Saturday is no exception from Tuesdays: {page}");
    let events = ana.events().await;
    assert_eq!(events.len(), 2, "{events:#?}");
    assert!(
        uid.is_some_and(|uid| events[1].contains(&uid)) && events[1].contains("STATUS:CANCELLED"),
        "{events:#?}"
    );
    assert!(!events[0].contains("EXDATE"), "{events:#?}");
    let told = feed(&house, &format!("{}.ics?cancelled=omit", ana.path)).await;
    assert_eq!(told.matches("BEGIN:VEVENT").count(), 1);
    // It can come back, longer than before, and is the same to calendars.
    ana.adds("2026-12-19", "14:00", "17:00").await;
    let again = ana.events().await;
    assert!(again[1].contains("T170000") && again[1].contains("STATUS:CONFIRMED"), "{again:#?}");
    ana.did("", "Leave these days out", &[("left_out", "19 December 2026")]).await;
    // After ninety days every calendar has heard of it.
    house.waits(91 * 86_400).await;
    server::retention::forget(&house.desk).await.expect("what is over is forgotten");
    ana.did("/edit", "Save the changes", &[("summary", "Tea, again.")]).await;
    assert_eq!(ana.events().await.len(), 1);
}

#[tokio::test]
async fn a_date_that_only_ends_at_another_hour_says_so_everywhere() {
    let house = House::empty().await;
    let ana = Weekly::of(&house).await;
    ana.did("/dates/2026-12-15", "Save this date", &[("end_time", "22:30")]).await;
    let file = feed(&house, &format!("{}/2026-12-15.ics", ana.path)).await;
    assert!(file.contains("DTSTART;TZID=Europe/London:20261215T180000"), "{file}");
    assert!(file.contains("DTEND;TZID=Europe/London:20261215T223000"), "{file}");
    for path in [ana.path.clone(), format!("{}/2026-12-15", ana.path), "/whats-on".to_owned()] {
        let page = words(&house, &path).await;
        assert!(page.contains("Ends at 10:30 pm instead of 8 pm"), "{path}: {page}");
        assert!(!page.contains("Moved"), "{path}: {page}");
    }
    let news = feed(&house, &format!("{}.json", ana.path)).await;
    assert!(!news.contains("Moved from"), "{news}");
}

#[tokio::test]
async fn two_dates_of_one_day_are_opened_changed_and_cancelled_each_by_itself() {
    let house = House::empty().await;
    let ana = Weekly::of(&house).await;
    ana.adds("2026-12-16", "14:00", "16:00").await;
    // The rest of the series goes over to Wednesdays.
    let form = ana
        .does(
            "/dates/2026-12-15",
            "Save this date",
            &[("applies", "following"), ("start_date", "2026-12-16")],
        )
        .await;
    let saved = house.visitor().saves(&form, "Yes, save it like this", &[]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", said(&saved));
    let wednesday = |dates: Vec<String>| -> Vec<String> {
        dates.into_iter().filter(|date| date.starts_with("2026-12-16")).collect()
    };
    assert_eq!(wednesday(ana.dates().await), ["2026-12-16T14:00", "2026-12-16T18:00"]);
    let page = house.visitor().reads(&ana.path).await.text();
    let (first, second) = (format!("{}/2026-12-16\"", ana.path), format!("{}/2026-12-16-1800\"", ana.path));
    assert!(page.contains(&first) && page.contains(&second), "{page}");
    let private = house.visitor().reads(&ana.private).await.text();
    assert!(private.contains("/dates/2026-12-16-1800"), "{private}");
    let evening = words(&house, &format!("{}/2026-12-16-1800", ana.path)).await;
    assert!(evening.contains("6 pm to 8 pm"), "{evening}");
    let file = feed(&house, &format!("{}/2026-12-16-1800.ics", ana.path)).await;
    assert!(file.contains("20261216T180000") && !file.contains("20261216T140000"), "{file}");

    follows_listing(&house, "tea-and-talk").await;
    house.waits(601).await;
    house.delivers().await;
    ana.did("/dates/2026-12-16-1800", "Save this date", &[("date_title", "Carols")]).await;
    ana.did("/dates/2026-12-16-1800", "Cancel this date", &[("cancel_reason", "No heating.")]).await;
    assert_eq!(wednesday(ana.dates().await), ["2026-12-16T14:00", "2026-12-16T18:00 cancelled"]);
    house.waits(601).await;
    house.delivers().await;
    let letter = house.newest_letter(FAY).plain.replace('\u{a0}', " ");
    assert!(letter.contains("Wednesday 16 December 2026, 6 pm to 8 pm"), "{letter}");
    ana.did("/dates/2026-12-16", "Cancel this date", &[]).await;
    assert_eq!(wednesday(ana.dates().await), ["2026-12-16T14:00 cancelled", "2026-12-16T18:00 cancelled"]);
    let nothing = house.visitor().reads(&format!("{}/2026-12-16-1900", ana.path)).await;
    assert_eq!(nothing.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn another_weekday_takes_what_was_said_of_single_dates_along() {
    for of_all in [false, true] {
        let house = House::empty().await;
        let ana = Weekly::of(&house).await;
        ana.did("/dates/2026-12-15", "Cancel this date", &[("cancel_reason", "Heating broken.")]).await;
        ana.did("", "Leave these days out", &[("left_out", "29 December 2026")]).await;
        ana.did("/dates/2027-01-12", "End the series after this date", &[]).await;
        if of_all {
            let typed = [("applies", "all"), ("start_date", "2026-12-09")];
            let shown = ana.does("/dates/2026-12-08", "Save this date", &typed).await;
            let saved = house.visitor().saves(&shown, "Yes, save it like this", &[]).await;
            assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", said(&saved));
        } else {
            ana.did("/edit", "Save the changes", &[("start_date", "2026-12-09")]).await;
        }
        assert_eq!(
            ana.dates().await,
            [
                "2026-12-09T18:00",
                "2026-12-16T18:00 cancelled",
                "2026-12-23T18:00",
                "2027-01-06T18:00",
                "2027-01-13T18:00"
            ]
        );
        let page = ana.page().await;
        assert!(page.contains("Every Wednesday, until 13 January 2027, except 30 December 2026"), "{page}");
        let date = words(&house, &format!("{}/2026-12-16", ana.path)).await;
        assert!(date.contains("Heating broken."), "{date}");
        let events = ana.events().await;
        assert!(events[0].contains("EXDATE;TZID=Europe/London:20261230T180000"), "{events:#?}");
        assert_eq!(events[0].matches("EXDATE").count(), 1, "{events:#?}");
    }
}

#[tokio::test]
async fn what_would_be_lost_is_asked_about_before_it_is() {
    let house = House::empty().await;
    let ana = Weekly::of(&house).await;
    ana.did("/dates/2026-12-15", "Cancel this date", &[]).await;
    ana.did("", "Leave these days out", &[("left_out", "29 December 2026")]).await;
    ana.did("/dates/2026-12-22", "Save this date", &[("date_title", "Carols")]).await;
    let asked = ana.does("/edit", "Save the changes", &[("repeats", "fortnightly"), ("title", "Tea")]).await;
    assert_eq!(asked.status, StatusCode::OK, "{}", said(&asked));
    let told = said(&asked);
    assert!(told.contains("Tuesday 15 December 2026: it was cancelled."), "{told}");
    assert!(told.contains("Tuesday 29 December 2026: it was left out."), "{told}");
    assert!(!told.contains("22 December 2026: "), "the fourth week is still one: {told}");
    assert!(ana.page().await.contains("Every Tuesday"), "nothing is saved yet");
    // Other words are asked about anew.
    let again = house.visitor().saves(&asked, "Yes, save it like this", &[("repeats", "monthly_nth")]).await;
    assert!(said(&again).contains("22 December 2026: something was different"), "{}", said(&again));
    let saved = house.visitor().saves(&again, "Yes, save it like this", &[("repeats", "fortnightly")]).await;
    let saved = house.visitor().saves(&saved, "Yes, save it like this", &[]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", said(&saved));
    assert_eq!(ana.dates().await[..3], ["2026-12-08T18:00", "2026-12-22T18:00", "2027-01-05T18:00"]);
    let page = ana.page().await;
    assert!(page.contains("Carols") && !page.contains("except"), "{page}");
    assert!(!ana.events().await[0].contains("EXDATE"));
}

/// Ana's evenings, on Wednesdays from 16 December on.
async fn wednesdays_later(house: &House) -> Weekly<'_> {
    let ana = Weekly::of(house).await;
    let typed = [("applies", "following"), ("start_date", "2026-12-16")];
    let shown = ana.does("/dates/2026-12-15", "Save this date", &typed).await;
    let saved = house.visitor().saves(&shown, "Yes, save it like this", &[]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", said(&saved));
    ana
}

#[tokio::test]
async fn a_series_that_bends_is_edited_as_its_form_says() {
    let house = House::empty().await;
    let ana = wednesdays_later(&house).await;
    follows_listing(&house, "tea-and-talk").await;
    house.waits(601).await;
    house.delivers().await;
    // Once, and the later dates stay: the page says both, and so does the answer.
    let saved = ana.does("/edit", "Save the changes", &[("repeats", "never"), ("start_time", "17:00")]).await;
    let answer = said(&house.visitor().reads(saved.header("location")).await);
    assert!(answer.contains("This is for the dates before Wednesday 16 December."), "{answer}");
    assert_eq!(ana.dates().await[..3], ["2026-12-08T17:00", "2026-12-16T18:00", "2026-12-23T18:00"]);
    let page = ana.page().await;
    assert!(
        page.contains("On Tuesday 8 December 2026. From Wednesday 16 December 2026: every Wednesday"),
        "{page}"
    );
    house.waits(601).await;
    house.delivers().await;
    let letter = house.newest_letter(FAY).plain.replace('\u{a0}', " ");
    assert!(letter.contains("From Wednesday 16 December 2026: every Wednesday"), "{letter}");
    // Dates that would never come are refused, and every word is kept.
    let typed = [("repeats", "weekly"), ("start_date", "2027-01-12"), ("summary", "Tea in the new year.")];
    let refused = ana.does("/edit", "Save the changes", &typed).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        said(&refused).contains("From Wednesday 16 December 2026 on it meets otherwise"),
        "{}",
        said(&refused)
    );
    assert!(refused.mentions("Tea in the new year."));
    assert_eq!(ana.dates().await[0], "2026-12-08T17:00");
    // Dropped, the form holds for all dates.
    let saved = house.visitor().saves(&refused, "Save the changes", &[("later", "drop")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", said(&saved));
    assert_eq!(ana.dates().await[..2], ["2027-01-12T17:00", "2027-01-19T17:00"]);
    assert_eq!(ana.events().await.len(), 1);
    assert!(!house.visitor().reads(&format!("{}/edit", ana.private)).await.mentions("meets otherwise"));
    house.waits(601).await;
    house.delivers().await;
}

#[tokio::test]
async fn what_was_said_of_dropped_dates_is_asked_about() {
    let house = House::empty().await;
    let ana = wednesdays_later(&house).await;
    ana.did("/dates/2026-12-23", "Cancel this date", &[]).await;
    let asked = ana.does("/edit", "Save the changes", &[("later", "drop")]).await;
    assert!(said(&asked).contains("Wednesday 23 December 2026: it was cancelled."), "{}", said(&asked));
    let saved = house.visitor().saves(&asked, "Yes, save it like this", &[]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", said(&saved));
    assert_eq!(ana.dates().await[..3], ["2026-12-08T18:00", "2026-12-15T18:00", "2026-12-22T18:00"]);
}

#[tokio::test]
async fn what_goes_on_after_a_single_date_is_brought_forward_like_any_series() {
    let house = House::empty().await;
    let ana = wednesdays_later(&house).await;
    ana.did("/edit", "Save the changes", &[("repeats", "never")]).await;
    house.waits(300 * 86_400).await;
    assert_eq!(server::listings::roll_forward(&house.desk).await.expect("dates come forward"), 1);
    let far = words(&house, "/whats-on?from=2028-03-01").await;
    assert!(far.contains("Tea and talk"), "{far}");
}

#[tokio::test]
async fn whoever_reads_news_hears_of_an_extra_date_that_is_taken_away() {
    let house = House::empty().await;
    let ana = Weekly::of(&house).await;
    ana.adds("2026-12-05", "14:00", "16:00").await;
    ana.did("", "Leave these days out", &[("left_out", "5 December 2026")]).await;
    let news = words(&house, "/events.atom").await;
    assert!(news.contains("Cancelled: Saturday 5 December 2026, 2 pm to 4 pm"), "{news}");
    house.waits(14 * 86_400).await;
    assert!(!words(&house, "/events.atom").await.contains("5 December"));
}
