//! Series that bend: this date and all that follow, all dates, one more date, days left out, an end. Page, feed and letter
//! say the same after each.

use axum::http::StatusCode;
use tests::{
    fixtures::{EVENING, MONTHLY_CAFE},
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
    let form = house.visitor().reads("/follow?what=listing&slug=leeds-harm-reduction-cafe").await;
    house.waits(10).await;
    house.visitor().saves(&form, "Ask for these letters", &[("email", FAY), ("rhythm", "instant")]).await;
    house.delivers().await;
    let page = house.visitor().reads(&link_in(&house.newest_letter(FAY), "/follow/")).await;
    house.visitor().presses(&page, "Confirm").await;
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
