//! The plan of a café in calendars of others: every task on its day, and none missing.

use std::collections::BTreeSet;

use jiff::{Timestamp, ToSpan as _, civil::Date, fmt::rfc2822, tz::TimeZone};
use tests::{outside::on_this_machine, server_process::ServerProcess, socket::Visitor};

use crate::{engines::Engine, subscribers::Subscriber};

/// The day of the café: ten months after what the server takes for today, so that there is time for everything.
async fn day(visitor: &Visitor) -> Date {
    let answer = visitor.get("/start").await;
    let now = rfc2822::parse(answer.header("date")).expect("an answer has a date");
    now.date().checked_add(300.days()).expect("a day")
}

/// What each page of the plan says: the day, and the task.
fn on_the_page(html: &str) -> BTreeSet<(String, String)> {
    html.split("<time datetime=\"")
        .skip(1)
        .flat_map(|step| {
            let day = step.split('"').next().unwrap_or_default().to_owned();
            let tasks = step.split("</ul>").next().unwrap_or_default();
            let names = tasks
                .split("<a href=\"")
                .skip(1)
                .filter_map(|task| Some(task.split_once('>')?.1.split("</a>").next()?.replace("&amp;", "&")));
            names.map(|name| (day.clone(), name)).collect::<Vec<_>>()
        })
        .collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn every_calendar_has_every_task_on_its_day() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let visitor = server.visitor();
    let day = day(&visitor).await;
    let path = format!("/start/plan?date={day}");
    let page = visitor.get(&path).await;
    assert_eq!(page.status, 200, "{}", page.text());
    let told = on_the_page(page.text());
    assert_eq!(told.len(), 27, "{told:?}");
    let feed = visitor.get(&path.replace("/plan?", "/plan.ics?")).await;
    let at = |days: i64| -> Timestamp {
        let day = day.checked_add(days.days()).expect("a day");
        day.to_zoned(TimeZone::UTC).expect("a moment").timestamp()
    };
    let (from, until) = (at(-90), at(30));
    for engine in Engine::ALL {
        let Some(seen) = on_this_machine(engine.occurrences(&feed.body, from, until)) else { return };
        let seen: BTreeSet<(String, String)> =
            seen.into_iter().map(|task| (task.start, task.summary)).collect();
        assert_eq!(seen, told, "{engine:?} has other tasks, or other days, than the page");
    }
    // And two programs that people use: one fetches it, the other one lists it.
    let address = format!("{}{}", server.base(), path.replace("/plan?", "/plan.ics?"));
    let Some(subscriber) = on_this_machine(Subscriber::of(&address)) else { return };
    assert_eq!(subscriber.items().len(), 27, "vdirsyncer keeps one item for each task");
    let Some(listed) = on_this_machine(subscriber.lists(from, until)) else { return };
    let listed: BTreeSet<(String, String)> =
        listed.into_iter().map(|task| (task.start, task.summary)).collect();
    assert_eq!(listed, told, "khal has other tasks, or other days, than the page");
    println!("{} tasks on their days for {:?}, vdirsyncer and khal", told.len(), Engine::ALL);
}
