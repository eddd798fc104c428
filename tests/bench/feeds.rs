//! What feeds cost: made anew, after a write, and while nothing has changed.

use std::time::Duration;

use tokio::time::{Instant, interval};

use crate::{
    Failure,
    filled::Filled,
    goals::{Goal, figure},
    load::{self, Client, Requests, Until},
    routes::Wanted,
    servers::Server,
};

/// So often a server is asked whether it knows of a change.
const LOOKS: Duration = Duration::from_millis(20);

/// Feeds of some topics, and those of everything.
pub async fn measure(wanted: &Wanted<'_>, filled: &Filled, goals: &mut Vec<Goal>) -> Result<(), Failure> {
    of_topics(wanted, filled, goals).await?;
    for path in ["/whats-on.ics", "/whats-on.json"] {
        of_everything(wanted, filled, path, goals).await?;
    }
    Ok(())
}

async fn of_topics(wanted: &Wanted<'_>, filled: &Filled, goals: &mut Vec<Goal>) -> Result<(), Failure> {
    let cuppa = Server::cuppa(wanted.cuppa, wanted.data).await?;
    let target = if wanted.quick { filled.tally.listings / 5 } else { 2_000 };
    let (topics, many) = filled.topics_of(target).await?;
    for ending in ["ics", "json", "atom"] {
        // The same topics in another order are the same listings, and another answer: none is kept for the next.
        let path = |number| format!("/whats-on.{ending}?{}", in_order(&topics, number));
        let Ok(whole) = Client::at(cuppa.address()).fetch(&path(0), false).await else {
            eprintln!("  no feed at {}", path(0));
            continue;
        };
        let text = String::from_utf8_lossy(&whole.body);
        let held = match ending {
            "ics" => text.matches("\r\nSUMMARY:").count() - text.matches("\r\nRECURRENCE-ID").count(),
            "json" => text.matches("\"content_text\"").count(),
            _ => text.matches("<entry>").count(),
        };
        let each = Requests::of((1..500).map(path), false);
        let measured =
            load::alone(cuppa.address(), &each, Until::Time(wanted.time(), wanted.least())).await?;
        let what = format!(
            ".{ending} of {many} listings ({held} in it, {} KB), uncached, one visitor",
            whole.body.len() / 1_024
        );
        goals.push(figure(&format!("{what}, p50"), Some(100.0), measured.within(50), "ms"));
        goals.push(figure(&format!("{what}, p99"), None, measured.within(99), "ms"));
    }
    Ok(())
}

/// The topics as a query, in one of their orders.
fn in_order(topics: &[String], mut number: usize) -> String {
    let mut rest: Vec<&String> = topics.iter().collect();
    let mut query = Vec::new();
    while !rest.is_empty() {
        let topic = rest.remove(number % rest.len());
        number /= rest.len() + 1;
        query.push(format!("tag={}", topic.replace(' ', "-")));
    }
    query.join("&")
}

/// The first answer, those after it while nothing changes, and the first after something was written.
async fn of_everything(
    wanted: &Wanted<'_>,
    filled: &Filled,
    path: &str,
    goals: &mut Vec<Goal>,
) -> Result<(), Failure> {
    let cuppa = Server::cuppa(wanted.cuppa, wanted.data).await?;
    let first = timed(&cuppa, path, false).await?;
    let what = format!("{path} of {} listings ({} KB)", filled.tally.listings, first.kilobytes);
    goals.push(figure(&format!("{what}, the first after the start"), Some(150.0), first.took, "ms"));
    let packed = timed(&cuppa, path, true).await?;
    let what = format!("{path} packed for the first time ({} KB)", packed.kilobytes);
    goals.push(figure(&what, None, packed.took, "ms"));
    let again = Until::Answers(if wanted.quick { 5 } else { 50 });
    let kept = load::alone(cuppa.address(), &Requests::of([path.to_owned()], false), again).await?;
    goals.push(figure(&format!("{path}, while nothing changes, p50"), Some(150.0), kept.within(50), "ms"));

    let mut etag = first.etag;
    let mut after = Vec::new();
    for _ in 0..if wanted.quick { 2 } else { 6 } {
        filled.changes_a_word().await?;
        let (new, took) = changed(&cuppa, path, etag).await?;
        etag = new;
        after.push(took);
    }
    after.sort_by(f64::total_cmp);
    let middle = after.get(after.len() / 2).copied().unwrap_or_default();
    goals.push(figure(&format!("{path}, the first after a write, p50"), Some(150.0), middle, "ms"));

    let until = Until::Answers(if wanted.quick { 20 } else { 2_000 });
    let known = load::alone(cuppa.address(), &Requests::known(path, &etag), until).await?;
    goals.push(figure(&format!("{path}, not changed since (304), p50"), Some(1.0), known.within(50), "ms"));
    goals.push(figure("the same, p99", None, known.within(99), "ms"));
    Ok(())
}

/// Asks until the server knows of a change by another process, which it looks for about once a second. Tells the new
/// ETag, and how many milliseconds the answer took that had it.
async fn changed(cuppa: &Server, path: &str, etag: String) -> Result<(String, f64), Failure> {
    let mut client = Client::at(cuppa.address());
    let known = Requests::known(path, &etag);
    let mut look = interval(LOOKS);
    loop {
        look.tick().await;
        let asked = Instant::now();
        let answer = client.ask(known.next()).await?;
        let took = asked.elapsed().as_secs_f64() * 1_000.0;
        if answer.status == 200 {
            return Ok((timed(cuppa, path, false).await?.etag, took));
        }
    }
}

/// One answer and how long it took.
struct Timed {
    took: f64,
    kilobytes: usize,
    etag: String,
}

async fn timed(cuppa: &Server, path: &str, packed: bool) -> Result<Timed, Failure> {
    let asked = Instant::now();
    let whole = Client::at(cuppa.address()).fetch(path, packed).await?;
    let took = asked.elapsed().as_secs_f64() * 1_000.0;
    Ok(Timed { took, kilobytes: whole.body.len() / 1_024, etag: whole.header("etag").to_owned() })
}
