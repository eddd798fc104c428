//! A listing for every way in which something can meet, typed into the real form and changed on its private page, and
//! what the site says about its dates: the truth that every calendar is held to.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::StatusCode;
use jiff::{Timestamp, civil::Date};
use pure::slugs::slug;
use serde_json::Value;
use tests::{
    fixtures::{Typed, but},
    forms,
    house::{House, Page, link_in},
};

use crate::engines::seconds;

/// The window in which dates are compared: a year and a few days, so that every clock changes twice.
pub const FROM: &str = "2026-11-16T00:00:00Z";
/// Its end.
pub const UNTIL: &str = "2027-12-01T00:00:00Z";

/// One listing of the fixture.
pub struct Row {
    /// What is special about it; also its title, unless that is typed, and the name of its group.
    pub name: &'static str,
    /// What is typed into the add form besides `USUAL`.
    typed: &'static [Typed],
    /// What its organiser does once it is public.
    then: &'static [Deed],
}

impl Row {
    /// Whether a date is added to it.
    fn adds(&self) -> bool {
        self.then.iter().any(|(_, button, _)| *button == ADD)
    }
}

/// A page below the private one, the button that is pressed there, and what is typed before.
type Deed = (&'static str, &'static str, &'static [Typed]);

const fn row(name: &'static str, typed: &'static [Typed], then: &'static [Deed]) -> Row {
    Row { name, typed, then }
}

/// What every row has, unless it says otherwise.
const USUAL: &[Typed] = &[
    ("kind", "event"),
    ("summary", "Tea; cake, \"and\" talk \\ silence."),
    ("description", "Come as you are.\n\n* **Cake** is free, naïve or not.\n* Bring ☕."),
    ("start_date", "2026-12-08"),
    ("start_time", "18:00"),
    ("end_time", "20:00"),
    ("time_zone", "Europe/London"),
    ("attendance", "in_person"),
    ("place_name", "Oak Hall"),
    ("address", "12 Mill Street"),
    ("locality", "Leeds"),
    ("country", "GB"),
    ("latitude", "53.7951"),
    ("longitude", "-1.5312"),
    ("tags", "naloxone, peer support"),
];

const SAVE: &str = "Save this date";
const CANCEL: &str = "Cancel this date";
const ADD: &str = "Add this date";
const LEAVE_OUT: &str = "Leave these days out";
const END: &str = "End the series after this date";
const GO_ON: &str = "Let the series go on";
const SAVE_ALL: &str = "Save the changes";
/// What concerns several dates is shown before it is saved.
const SURE: &str = "Yes, save it like this";

/// The rows, one a line. Whatever is new in how things meet gets a line at the end.
#[rustfmt::skip]
pub const ROWS: &[Row] = &[
    // What takes place once.
    row("once", &[], &[]),
    row("once, without an end", &[("end_time", "")], &[]),
    row("overnight as clocks go forward", &[("start_date", "2027-03-27"), ("start_time", "22:00"), ("end_date", "2027-03-28"), ("end_time", "06:00")], &[]),
    row("overnight as clocks go back", &[("start_date", "2027-10-30"), ("start_time", "22:00"), ("end_date", "2027-10-31"), ("end_time", "06:00")], &[]),
    row("a whole day", &[("all_day", "on"), ("start_time", ""), ("end_time", "")], &[]),
    row("whole days", &[("all_day", "on"), ("start_time", ""), ("end_time", ""), ("end_date", "2026-12-10")], &[]),
    row("whole days, running now", &[("all_day", "on"), ("start_time", ""), ("end_time", ""), ("start_date", "2026-11-20"), ("end_date", "2026-11-25")], &[]),
    row("several days", &[("end_date", "2026-12-10"), ("end_time", "14:30")], &[]),
    row("several days, running now", &[("start_date", "2026-11-20"), ("end_date", "2026-11-25")], &[]),
    row("online in UTC", &[("attendance", "online"), ("time_zone", "UTC")], &[]),
    row("online in a zone", &[("attendance", "online"), ("time_zone", "Europe/Paris"), ("start_date", "2027-06-08")], &[]),
    row("here and online", &[("attendance", "hybrid"), ("online_url", "https://meet.example.org/secret-room")], &[]),
    row("once, moved", &[], &[("/edit", "Save the changes", &[("start_date", "2026-12-09"), ("start_time", "17:15")])]),
    // Rules.
    row("weekly", &[("repeats", "weekly")], &[]),
    row("weekly, online in UTC", &[("repeats", "weekly"), ("attendance", "online"), ("time_zone", "UTC")], &[]),
    row("weekly, without an end", &[("repeats", "weekly"), ("end_time", "")], &[]),
    row("fortnightly", &[("repeats", "fortnightly")], &[]),
    row("the second Tuesday", &[("repeats", "monthly_nth")], &[]),
    row("the fifth Thursday", &[("repeats", "monthly_nth"), ("start_date", "2026-12-31")], &[]),
    row("the last Friday", &[("repeats", "monthly_last"), ("start_date", "2026-11-27")], &[]),
    row("the 31st", &[("repeats", "monthly_day"), ("start_date", "2026-12-31")], &[]),
    row("a café", &[("kind", "cafe"), ("repeats", "monthly_nth"), ("cafe_state", "open")], &[]),
    row("whole days, the first weekend", &[("repeats", "monthly_nth"), ("all_day", "on"), ("start_time", ""), ("end_time", ""), ("start_date", "2026-12-05"), ("end_date", "2026-12-06")], &[]),
    row("overnight, every week", &[("repeats", "weekly"), ("start_date", "2026-12-05"), ("start_time", "22:00"), ("end_date", "2026-12-06"), ("end_time", "06:00")], &[]),
    row("Mondays and Fridays", &[("repeats", "custom"), ("rrule", "FREQ=WEEKLY;BYDAY=MO,FR"), ("start_date", "2026-12-07")], &[]),
    row("the last working day", &[("repeats", "custom"), ("rrule", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"), ("start_date", "2026-12-31")], &[]),
    row("the last day", &[("repeats", "custom"), ("rrule", "FREQ=MONTHLY;BYMONTHDAY=-1"), ("start_date", "2026-12-31")], &[]),
    row("every tenth day", &[("repeats", "custom"), ("rrule", "FREQ=DAILY;INTERVAL=10")], &[]),
    row("every December", &[("repeats", "custom"), ("rrule", "FREQ=YEARLY;BYMONTH=12;BYDAY=2TU")], &[]),
    row("eight times", &[("repeats", "custom"), ("rrule", "FREQ=WEEKLY;COUNT=8")], &[]),
    // Rules that end, where the last evening is on another day in UTC.
    row("until a day, in London", &[("repeats", "weekly"), ("repeats_until", "2027-04-27")], &[]),
    row("until a day, east of Greenwich", &[("repeats", "weekly"), ("repeats_until", "2027-04-27"), ("time_zone", "Pacific/Auckland"), ("start_time", "08:00"), ("end_time", "09:00")], &[]),
    row("until a day, west of Greenwich", &[("repeats", "weekly"), ("repeats_until", "2027-04-27"), ("time_zone", "America/Los_Angeles"), ("start_time", "22:00"), ("end_time", "23:00")], &[]),
    row("whole days until a day", &[("repeats", "weekly"), ("repeats_until", "2027-04-27"), ("all_day", "on"), ("start_time", ""), ("end_time", "")], &[]),
    // Single dates that differ.
    row("weekly, one moved", &[("repeats", "weekly")], &[("/dates/2026-12-15", SAVE, &[("start_date", "2026-12-16"), ("start_time", "17:30"), ("end_time", "19:30")])]),
    row("weekly, one moved past the next", &[("repeats", "weekly")], &[("/dates/2026-12-15", SAVE, &[("start_date", "2026-12-24")])]),
    row("weekly, one moved by clocks", &[("repeats", "weekly")], &[("/dates/2027-03-30", SAVE, &[("start_date", "2027-03-26")])]),
    row("weekly, one cancelled", &[("repeats", "weekly")], &[("/dates/2026-12-15", CANCEL, &[("cancel_reason", "The boiler is being mended.")])]),
    row("weekly, the first cancelled", &[("repeats", "weekly")], &[("/dates/2026-12-08", CANCEL, &[])]),
    row("weekly, one with a topic", &[("repeats", "weekly")], &[("/dates/2026-12-15", SAVE, &[("date_title", "Film; \"tea\", talk")])]),
    row("weekly, one elsewhere", &[("repeats", "weekly")], &[("/dates/2026-12-15", SAVE, &[("date_place", "Elm Hall, Room 2; upstairs")])]),
    row("weekly, all of that", &[("repeats", "weekly")], &[("/dates/2026-12-08", SAVE, &[("start_time", "17:00")]), ("/dates/2026-12-15", CANCEL, &[]), ("/dates/2026-12-22", SAVE, &[("date_title", "Film"), ("date_place", "Elm Hall"), ("start_date", "2026-12-23")]), ("/dates/2026-12-22", CANCEL, &[]), ("/dates/2027-06-29", SAVE, &[("date_note", "Bring a friend.")])]),
    row("whole days, one moved, one cancelled", &[("repeats", "weekly"), ("all_day", "on"), ("start_time", ""), ("end_time", "")], &[("/dates/2026-12-15", SAVE, &[("start_date", "2026-12-16"), ("end_date", "2026-12-17")]), ("/dates/2026-12-22", CANCEL, &[])]),
    row("another hour for all, one cancelled", &[("repeats", "weekly")], &[("/dates/2026-12-15", CANCEL, &[]), ("/edit", "Save the changes", &[("start_time", "19:00"), ("end_time", "21:00")])]),
    // Times that clocks show twice in autumn: the first of both is meant.
    row("once, at a time that comes twice", &[("start_date", "2027-10-31"), ("start_time", "01:15"), ("end_time", "01:45")], &[]),
    row("weekly, at a time that comes twice", &[("repeats", "weekly"), ("repeats_until", "2027-11-28"), ("start_date", "2027-06-06"), ("start_time", "01:30"), ("end_time", "03:30")], &[]),
    row("weekly, until a time that comes twice", &[("repeats", "weekly"), ("repeats_until", "2027-11-28"), ("start_date", "2027-06-05"), ("start_time", "22:00"), ("end_date", "2027-06-06"), ("end_time", "01:30")], &[]),
    // Series that bend.
    row("weekly, at another hour from a date on", &[("repeats", "weekly")], &[("/dates/2027-01-12", SAVE, &[("applies", "following"), ("start_time", "19:30"), ("end_time", "21:00")])]),
    row("the second Tuesday, Wednesdays from a date on", &[("repeats", "monthly_nth")], &[("/dates/2027-03-09", SAVE, &[("applies", "following"), ("start_date", "2027-03-10"), ("date_title", "Film"), ("date_place", "Elm Hall; upstairs")])]),
    row("weekly, bent twice, changed on both sides", &[("repeats", "weekly")], &[("/dates/2027-01-12", SAVE, &[("applies", "following"), ("start_date", "2027-01-13")]), ("/dates/2027-06-02", SAVE, &[("applies", "following"), ("start_time", "10:00"), ("end_time", "11:30")]), ("/dates/2026-12-15", CANCEL, &[]), ("/dates/2027-02-03", SAVE, &[("start_date", "2027-02-04")]), ("/dates/2027-07-07", CANCEL, &[])]),
    row("weekly, cancelled dates that move along", &[("repeats", "weekly")], &[("/dates/2027-02-09", CANCEL, &[]), ("/dates/2027-01-12", SAVE, &[("applies", "following"), ("start_date", "2027-01-14"), ("start_time", "12:00"), ("end_time", "13:00")])]),
    row("eight times, bent after three", &[("repeats", "custom"), ("rrule", "FREQ=WEEKLY;COUNT=8")], &[("/dates/2026-12-29", SAVE, &[("applies", "following"), ("start_date", "2026-12-30")])]),
    row("until a day, bent east of Greenwich", &[("repeats", "weekly"), ("repeats_until", "2027-04-27"), ("time_zone", "Pacific/Auckland"), ("start_time", "08:00"), ("end_time", "09:00")], &[("/dates/2027-02-02", SAVE, &[("applies", "following"), ("start_time", "06:30"), ("end_time", "07:00")])]),
    row("whole days, bent", &[("repeats", "weekly"), ("all_day", "on"), ("start_time", ""), ("end_time", "")], &[("/dates/2027-01-12", SAVE, &[("applies", "following"), ("start_date", "2027-01-15")])]),
    row("all dates moved by one of them", &[("repeats", "weekly")], &[("/dates/2027-01-12", SAVE, &[("applies", "all"), ("start_date", "2027-01-13"), ("start_time", "09:00"), ("end_time", "10:00")])]),
    row("once, and once more", &[], &[("", ADD, &[("start_date", "2026-12-19"), ("start_time", "14:00"), ("end_time", "16:00")])]),
    row("weekly, and two more, one of them moved", &[("repeats", "weekly")], &[("", ADD, &[("start_date", "2026-12-19"), ("start_time", "14:00"), ("end_time", "16:00")]), ("", ADD, &[("start_date", "2027-05-01"), ("start_time", "10:00"), ("end_time", "11:00")]), ("/dates/2026-12-19", SAVE, &[("start_date", "2026-12-20"), ("date_title", "Carols")])]),
    row("weekly, an added date cancelled", &[("repeats", "weekly")], &[("", ADD, &[("start_date", "2026-12-19"), ("start_time", "14:00"), ("end_time", "16:00")]), ("/dates/2026-12-19", CANCEL, &[])]),
    row("weekly, holidays left out", &[("repeats", "weekly")], &[("", LEAVE_OUT, &[("left_out", "29 December 2026\n2027-01-05\n30/03/2027")])]),
    row("whole days, holidays left out", &[("repeats", "weekly"), ("all_day", "on"), ("start_time", ""), ("end_time", "")], &[("", LEAVE_OUT, &[("left_out", "29 December 2026")])]),
    row("weekly, ended", &[("repeats", "weekly")], &[("/dates/2027-02-09", END, &[])]),
    row("eight times, ended after three", &[("repeats", "custom"), ("rrule", "FREQ=WEEKLY;COUNT=8")], &[("/dates/2026-12-22", END, &[])]),
    row("weekly, one with another end", &[("repeats", "weekly")], &[("/dates/2026-12-15", SAVE, &[("end_time", "22:30")])]),
    row("weekly, an added date that it reaches again", &[("repeats", "weekly")], &[("/dates/2027-01-05", END, &[]), ("", ADD, &[("start_date", "2027-01-19"), ("start_time", "18:00"), ("end_time", "21:00")]), ("/dates/2027-01-19", SAVE, &[("date_title", "Film")]), ("", GO_ON, &[])]),
    row("weekly, moved to where a date was added", &[("repeats", "weekly")], &[("", ADD, &[("start_date", "2026-12-16"), ("start_time", "19:00"), ("end_time", "21:00")]), ("/edit", SAVE_ALL, &[("start_date", "2026-12-09"), ("start_time", "19:00"), ("end_time", "21:00")])]),
    row("weekly, an added date taken away", &[("repeats", "weekly")], &[("", ADD, &[("start_date", "2026-12-19"), ("start_time", "14:00"), ("end_time", "16:00")]), ("", LEAVE_OUT, &[("left_out", "19 December 2026")])]),
    row("weekly, two on one day, each changed", &[("repeats", "weekly")], &[("", ADD, &[("start_date", "2026-12-16"), ("start_time", "14:00"), ("end_time", "16:00")]), ("/dates/2026-12-15", SAVE, &[("applies", "following"), ("start_date", "2026-12-16")]), ("/dates/2026-12-16-1800", CANCEL, &[]), ("/dates/2026-12-16", SAVE, &[("date_title", "Film")])]),
    row("weekly, on another weekday with what was said of single dates", &[("repeats", "weekly")], &[("/dates/2026-12-15", CANCEL, &[]), ("", LEAVE_OUT, &[("left_out", "29 December 2026")]), ("/dates/2027-02-09", SAVE, &[("start_date", "2027-02-12")]), ("/dates/2027-04-13", END, &[]), ("/edit", SAVE_ALL, &[("start_date", "2026-12-10")])]),
    row("weekly, every other week now, some of it lost", &[("repeats", "weekly")], &[("/dates/2026-12-15", CANCEL, &[]), ("/dates/2026-12-22", CANCEL, &[]), ("/edit", SAVE_ALL, &[("repeats", "fortnightly")])]),
    row("once, then every Wednesday", &[("repeats", "weekly")], &[("/dates/2026-12-15", SAVE, &[("applies", "following"), ("start_date", "2026-12-16")]), ("/edit", SAVE_ALL, &[("repeats", "never")])]),
    row("weekly, the rest dropped", &[("repeats", "weekly")], &[("/dates/2026-12-15", SAVE, &[("applies", "following"), ("start_date", "2026-12-16")]), ("/edit", SAVE_ALL, &[("later", "drop"), ("start_time", "17:00")])]),
    // Where it is, and whether at all.
    row("the address on request", &[("repeats", "weekly"), ("address_visibility", "on_request"), ("place_name", "The secret room"), ("address", "3 Secret Lane")], &[]),
    row("only the area", &[("repeats", "weekly"), ("address_visibility", "area"), ("place_name", "The secret room"), ("address", "3 Secret Lane")], &[]),
    row("once, cancelled", &[], &[("", "Cancel it", &[("cancel_reason", "The boiler, again.")])]),
    row("weekly, all cancelled", &[("repeats", "weekly")], &[("/dates/2026-12-15", SAVE, &[("start_date", "2026-12-16")]), ("", "Cancel all dates", &[("cancel_reason", "The group rests.")])]),
    row("once, taken back", &[], &[("", "Take it off the site", &[])]),
    row("weekly, taken back", &[("repeats", "weekly")], &[("/dates/2026-12-15", SAVE, &[("start_date", "2026-12-16")]), ("", "Take it off the site", &[])]),
    // Clocks of the world.
    row("Europe/London", &[("repeats", "weekly"), ("time_zone", "Europe/London")], &[]),
    row("Europe/Berlin", &[("repeats", "weekly"), ("time_zone", "Europe/Berlin")], &[("/dates/2026-12-15", CANCEL, &[])]),
    row("America/New_York", &[("repeats", "weekly"), ("time_zone", "America/New_York")], &[("/dates/2026-12-15", CANCEL, &[])]),
    row("Asia/Kolkata", &[("repeats", "weekly"), ("time_zone", "Asia/Kolkata")], &[("/dates/2026-12-15", CANCEL, &[])]),
    row("Africa/Casablanca", &[("repeats", "weekly"), ("time_zone", "Africa/Casablanca")], &[("/dates/2026-12-15", CANCEL, &[])]),
    row("Australia/Lord_Howe", &[("repeats", "weekly"), ("time_zone", "Australia/Lord_Howe")], &[("/dates/2026-12-15", CANCEL, &[])]),
    row("Pacific/Chatham", &[("repeats", "weekly"), ("time_zone", "Pacific/Chatham")], &[("/dates/2026-12-15", CANCEL, &[])]),
    row("America/Asuncion", &[("repeats", "weekly"), ("time_zone", "America/Asuncion")], &[("/dates/2026-12-15", CANCEL, &[])]),
    row("Africa/Cairo", &[("repeats", "weekly"), ("time_zone", "Africa/Cairo")], &[("/dates/2026-12-15", CANCEL, &[])]),
    row("Asia/Kathmandu", &[("repeats", "weekly"), ("time_zone", "Asia/Kathmandu")], &[("/dates/2026-12-15", CANCEL, &[])]),
    row("Europe/Dublin", &[("repeats", "weekly"), ("time_zone", "Europe/Dublin")], &[("/dates/2026-12-15", CANCEL, &[])]),
    row("America/Nuuk", &[("repeats", "weekly"), ("time_zone", "America/Nuuk")], &[("/dates/2026-12-15", CANCEL, &[])]),
    row("Antarctica/Troll", &[("repeats", "weekly"), ("time_zone", "Antarctica/Troll")], &[("/dates/2026-12-15", CANCEL, &[])]),
    // Times that clocks skip in spring, over before autumn shows them twice: calendars disagree which of the two is meant.
    row("a start that clocks skip", &[("repeats", "weekly"), ("repeats_until", "2027-09-26"), ("start_date", "2026-12-06"), ("start_time", "01:30"), ("end_time", "03:00")], &[]),
    row("an end that clocks skip", &[("repeats", "weekly"), ("repeats_until", "2027-09-26"), ("start_date", "2026-12-05"), ("start_time", "23:00"), ("end_date", "2026-12-06"), ("end_time", "01:30")], &[]),
    row("half an hour that clocks skip", &[("repeats", "weekly"), ("time_zone", "Australia/Lord_Howe"), ("start_date", "2026-12-06"), ("start_time", "02:15"), ("end_time", "04:00")], &[]),
    row("a midnight that clocks skip", &[("repeats", "weekly"), ("time_zone", "Africa/Cairo"), ("start_date", "2026-12-04"), ("start_time", "00:00"), ("end_time", "02:30")], &[]),
    // Titles. A backslash before an n is a new line to node-ical, so there is none.
    row("emoji", &[("title", "Tea ☕ 🫖 and 👩🏽‍🤝‍👨🏿 talk 🏴󠁧󠁢󠁳󠁣󠁴󠁿")], &[]),
    row("marks", &[("title", "Tea; cake, \"talk\": a\\b, 50% & <b>free</b>, isn’t it")], &[]),
    row("right to left", &[("title", "مقهى الحد من الضرر — בית קפה")], &[]),
    row("a hundred and twenty characters", &[("title", "Ünïcödé ŵörds âñd ôthèr lêttêrs thåt tåkë twö øctêts ëåch, sö thât lînës must bë földëd where nô lettêr brëåks în twø ☕☕")], &[]),
    row("a name that looks like a line", &[("title", "END:VEVENT")], &[]),
];

/// One date, as the site tells it and as calendars should.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Told {
    /// In UTC; a whole day is its date.
    pub start: String,
    /// Written like the start; of whole days, the day after the last.
    pub end: String,
    /// Whether it does not take place.
    pub cancelled: bool,
    /// What calendars call it.
    pub title: String,
    /// Words of the place that calendars show.
    pub place: String,
}

/// A row that was made, and what the site says of it.
pub struct Made {
    /// Which.
    pub row: &'static Row,
    /// The UIDs of its listings.
    pub uids: BTreeSet<String>,
    /// The absolute addresses of their pages.
    pub pages: BTreeSet<String>,
    /// Every date in the window.
    pub dates: BTreeSet<Told>,
}

/// Makes every row, and hears what the site says of each.
pub async fn make(house: &House) -> Vec<Made> {
    let mut made = Vec::new();
    for row in ROWS {
        made.push(make_one(house, row).await);
    }
    made
}

async fn make_one(house: &House, row: &'static Row) -> Made {
    // Each row is all that a group of its own lists: what is split off from it stays with it.
    let email = format!("{}@example.org", slug(row.name));
    let own = [("title", row.name), ("group_name", row.name), ("email", email.as_str())];
    house.publishes(&but(&but(USUAL, &own), row.typed)).await;
    let private = link_in(&house.newest_letter(&email), "/manage/");
    let mut made = heard(house, row).await;
    for (below, button, typed) in row.then {
        let page = house.visitor().reads(&format!("{private}{below}")).await;
        let mut done = house.visitor().saves(&page, button, typed).await;
        if done.has_button(SURE) {
            done = house.visitor().saves(&done, SURE, &[]).await;
        }
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}: {button}: {}", row.name, done.text());
        house.delivers().await;
        let now = heard(house, row).await;
        made = match (now.dates.is_empty(), *button) {
            (true, _) => taken_back(made),
            (false, LEAVE_OUT) if row.adds() => with_taken_away(now, &made),
            (false, _) => now,
        };
    }
    assert!(!made.dates.is_empty(), "{} has no date in the window", row.name);
    made
}

/// A date that was added and left out again is none on the pages; calendars are told that it is cancelled.
fn with_taken_away(mut now: Made, before: &Made) -> Made {
    let gone: Vec<Told> = before.dates.difference(&now.dates).cloned().collect();
    now.dates.extend(gone.into_iter().map(called_off));
    now
}

fn called_off(date: Told) -> Told {
    let title = if date.cancelled { date.title } else { format!("Cancelled: {}", date.title) };
    Told { title, cancelled: true, ..date }
}

/// What was taken back is told as cancelled, by its name and its times.
fn taken_back(before: Made) -> Made {
    let called_off = |date: Told| Told { place: String::new(), ..called_off(date) };
    Made { dates: before.dates.into_iter().map(called_off).collect(), ..before }
}

/// What the JSON feed tells of a row; its pages have to tell the same.
async fn heard(house: &House, row: &'static Row) -> Made {
    let key = slug(row.name);
    let feed = house.visitor().reads(&format!("/groups/{key}.json")).await.json();
    let items = feed["items"].as_array().expect("a JSON Feed has items");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let differing = on_pages(house, &format!("/whats-on?group={key}")).await;
    let mut dates = BTreeSet::new();
    for item in items {
        let own = &item["_cuppa"];
        for date in own["dates"].as_array().expect("an item has dates") {
            let (start, end) = (in_utc(&text(&date["start"])), text(&date["end"]));
            let cancelled = date["status"] == "cancelled";
            let Some(shown) = differing.get(&start) else {
                panic!("{}: the JSON tells of {start}, the pages do not", row.name)
            };
            assert_eq!(shown.cancelled, cancelled, "{}: {start} on the page and in the JSON", row.name);
            let title = match &shown.topic {
                Some(topic) => format!("{}: {topic}", text(&item["title"])),
                None => text(&item["title"]),
            };
            let prefix = if cancelled { "Cancelled: " } else { "" };
            dates.insert(Told {
                end: if start.len() == 10 { day_after(&end) } else { in_utc(&end) },
                cancelled,
                title: format!("{prefix}{title}"),
                place: shown.elsewhere.clone().unwrap_or_else(|| text(&own["place"]["name"])),
                start,
            });
        }
    }
    assert_eq!(dates.len(), differing.len(), "{}: the pages show other dates than the JSON tells", row.name);
    for item in items.iter().filter(|item| item["_cuppa"]["status"] != "withdrawn") {
        is_on_its_own(house, item).await;
    }
    dates.retain(|date| (FROM..UNTIL).contains(&date.start.as_str()));
    Made {
        row,
        uids: items.iter().map(|item| text(&item["id"])).collect(),
        pages: items.iter().map(|item| text(&item["url"])).collect(),
        dates,
    }
}

fn day_after(day: &str) -> String {
    day.parse::<Date>().and_then(Date::tomorrow).expect("a day").to_string()
}

/// What a row of a list page says of a date.
struct Shown {
    cancelled: bool,
    topic: Option<String>,
    elsewhere: Option<String>,
}

/// Every date on the pages of a list, by its start.
async fn on_pages(house: &House, list: &str) -> BTreeMap<String, Shown> {
    let mut shown = BTreeMap::new();
    for number in 1.. {
        let page = house.visitor().reads(&format!("{list}&page={number}")).await;
        let text = page.text();
        let rows: Vec<&str> = text.split("<li class=\"row").skip(1).collect();
        if rows.is_empty() {
            break;
        }
        for row in rows {
            let words = |before: &str, after: &str| {
                Some(forms::unescaped(row.split_once(before)?.1.split_once(after)?.0))
            };
            let start = words("<time datetime=\"", "\"").expect("a row has a time");
            let known = shown.insert(
                in_utc(&start),
                Shown {
                    cancelled: row.contains("class=\"tag off\""),
                    topic: words("<p class=\"topic\">", "</p>"),
                    elsewhere: words("<strong>This time at ", "</strong>"),
                },
            );
            assert!(known.is_none(), "{list} shows {start} twice");
        }
    }
    shown
}

/// A listing's own feed tells the same dates, and its own page shows the next of them.
async fn is_on_its_own(house: &House, item: &Value) {
    let starts = |item: &Value| -> BTreeSet<String> {
        let dates = item["_cuppa"]["dates"].as_array().expect("an item has dates").iter();
        dates.map(|date| in_utc(date["start"].as_str().unwrap_or_default())).collect()
    };
    let address = item["url"].as_str().unwrap_or_default();
    let path = address.trim_start_matches("http://127.0.0.1:3000");
    let own = house.visitor().reads(&format!("{path}.json")).await.json();
    assert_eq!(starts(&own["items"][0]), starts(item), "{path}.json tells other dates than the list");
    let shown = starts_on(&house.visitor().reads(path).await);
    assert!(!shown.is_empty(), "{path} shows no date");
    assert!(shown.is_subset(&starts(item)), "{path} shows {shown:?}, its JSON does not tell all of them");
}

fn starts_on(page: &Page) -> BTreeSet<String> {
    let text = page.text();
    let times =
        text.split("<time").skip(1).filter_map(|rest| rest.split_once("datetime=\"")?.1.split('"').next());
    times.map(in_utc).collect()
}

/// A moment in UTC; a whole day as it stands.
pub fn in_utc(start: &str) -> String {
    start.parse::<Timestamp>().map_or_else(|_| start.to_owned(), seconds)
}
