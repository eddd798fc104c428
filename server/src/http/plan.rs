//! The plan of a café as a calendar: each task fills its own day, and takes no time of it.
//!
//! Tasks are events and no to-dos (`VTODO`): Google's calendar, Apple's and Fastmail's show none of those in a file or a
//! feed, and Outlook passes them over, while a whole-day event is shown by all of them (nextcloud/server#38036).

use axum::{http::HeaderMap, response::Response};
use jiff::{
    Timestamp,
    civil::{Date, Time},
    tz::TimeZone,
};
use pure::{
    calendars::{Calendar, CancelledShown, Entry, Options},
    recurrence::Schedule,
    zones::Zone,
};

use super::cache::{Answer, Disposition};
use crate::{
    Desk,
    knowledge::{
        self,
        plan::{Plan, REVIEWED, Task},
    },
    listings::calendar::new_writing,
    words::Words,
};

const CALENDAR: &str = "text/calendar; charset=utf-8";
const CACHE: &str = "public, max-age=300";

/// The plan as a file for calendars.
#[must_use]
pub fn ics(desk: &Desk, words: Words, plan: &Plan, request: &HeaderMap) -> Response {
    let urls = desk.urls.in_language(words.language());
    let day = plan.day.to_string();
    let entries = plan
        .steps
        .iter()
        .filter_map(|step| Some((step.day?, &step.tasks)))
        .flat_map(|(own, tasks)| tasks.iter().map(move |task| (own, *task)))
        .map(|(own, task)| entry(desk, words, plan, own, task))
        .collect();
    let calendar = Calendar {
        name: words.plan_feed_name(words.plain_date(plan.day)),
        description: words.plan_feed_description(words.plain_date(plan.day)),
        url: urls.absolute(&urls.start_plan(&day)),
        source: urls.absolute(&urls.start_plan_calendar(&day, &plan.today.to_string())),
        product: desk.urls.host().to_owned(),
        entries,
        changed: Some(midnight(REVIEWED)),
    };
    let options =
        Options { expand: false, cancelled: CancelledShown::Status, window: (plan.today, plan.day) };
    let answer = Answer {
        bytes: new_writing(words, options).finish(&calendar).into_bytes(),
        mime: CALENDAR,
        cache: CACHE,
        name: Some((format!("plan-{day}.ics"), Disposition::Attachment)),
        changed: None,
        packs: true,
    };
    answer.respond(request)
}

/// A task on its day. Its name in calendars is of the café's day and the task, so that a file that is taken anew moves what
/// is there and doubles nothing; and each day by which it is later makes it newer.
fn entry(desk: &Desk, words: Words, plan: &Plan, own: Date, task: &Task) -> Entry {
    let urls = desk.urls.in_language(words.language());
    let last = own.tomorrow().unwrap_or(own);
    let whole = |day: Date| day.to_datetime(Time::midnight());
    let page = knowledge::leads_to(&urls, task.reads).map(|path| urls.absolute(&path));
    Entry {
        uid: format!("plan-{}-{}@{}", plan.day, task.key, desk.urls.host()),
        sequence: plan.days_late(),
        created: midnight(REVIEWED),
        changed: midnight(REVIEWED),
        schedule: Schedule::once(whole(own), whole(last), true, Zone::utc()),
        utc: false,
        title: task.name(words),
        text: task.how(words),
        location: None,
        point: None,
        url: page,
        categories: Vec::new(),
        cancelled: false,
        image: None,
        html: None,
        conference: None,
        contact: None,
    }
}

fn midnight(day: Date) -> Timestamp {
    day.to_zoned(TimeZone::UTC).map_or(Timestamp::UNIX_EPOCH, |at| at.timestamp())
}
