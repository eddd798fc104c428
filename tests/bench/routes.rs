//! The table: each route, plain and packed, of each of the three servers, one after the other.

use std::{collections::BTreeSet, fs, path::Path, time::Duration};

use serde::Serialize;

use crate::{
    Failure,
    bytes_from_memory::Kept,
    filled::Filled,
    load::{self, Client, Requests, Until, Whole},
    servers::Server,
};

/// What was asked for on the command line.
pub struct Wanted<'w> {
    /// The program.
    pub cuppa: &'w Path,
    /// A filled data folder.
    pub data: &'w Path,
    /// Another one, with ten times as much in it.
    pub much: &'w Path,
    /// Only a try of the instrument itself.
    pub quick: bool,
}

impl Wanted<'_> {
    /// How long each load lasts.
    pub fn time(&self) -> Duration {
        if self.quick { Duration::from_millis(300) } else { Duration::from_secs(5) }
    }

    /// How many visitors ask at once.
    pub fn visitors(&self) -> usize {
        if self.quick { 4 } else { 16 }
    }

    /// How many answers a percentile is taken of, at least.
    pub fn least(&self) -> usize {
        if self.quick { 3 } else { 10 }
    }
}

/// Who answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Who {
    /// Our bytes from memory.
    Limit,
    /// A page written by hand.
    Craft,
    /// Cuppa.
    Cuppa,
}

impl Who {
    /// As the table names it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Limit => "limit",
            Self::Craft => "craft",
            Self::Cuppa => "cuppa",
        }
    }
}

/// One line of the table.
#[derive(Serialize)]
pub struct Line {
    /// What was asked for, named.
    pub route: &'static str,
    /// Whether packed by gzip, as browsers ask.
    pub packed: bool,
    /// Who answered.
    pub who: Who,
    /// Answers a second, to many visitors at once.
    pub per_second: f64,
    /// The same, as a part of the limit's in this run.
    pub of_limit: f64,
    /// Milliseconds for half of the answers, to many at once.
    pub p50_ms: f64,
    /// Milliseconds for all but one in a hundred.
    pub p99_ms: f64,
    /// Half of the answers, to one visitor.
    pub alone_p50_ms: f64,
    /// All but one in a hundred, to one visitor.
    pub alone_p99_ms: f64,
    /// How many answers were measured, to many at once.
    pub answers: usize,
    /// How many visitors there were.
    pub visitors: usize,
    /// Bytes of one answer on the wire, head included.
    pub bytes: usize,
    /// The server's memory afterwards.
    pub memory_mb: f64,
}

/// A route that all three answer.
struct Route {
    name: &'static str,
    path: String,
}

/// The whole table, and sentences on whether the craft shows what we show.
pub async fn measure(wanted: &Wanted<'_>, filled: &Filled) -> Result<(Vec<Line>, Vec<String>), Failure> {
    let cuppa = Server::cuppa(wanted.cuppa, wanted.data).await?;
    let route = |name, path: &str| Route { name, path: path.to_owned() };
    let routes = [
        route("/", "/"),
        route("/whats-on", "/whats-on"),
        route("/events", "/events"),
        route("a listing", &filled.typical),
        route("/whats-on.ics", "/whats-on.ics"),
        route("/events.json", "/events.json"),
    ];
    let kept = wanted.data.join("answers");
    keep(&cuppa, &routes, &kept).await?;
    let head = head_of(&cuppa).await?;
    let limit = Server::own(&["bytes", kept.to_str().ok_or("a plain path")?])?;
    let craft = Server::own(&["craft", wanted.data.to_str().ok_or("a plain path")?, &cuppa.base(), &head])?;

    let mut lines = Vec::new();
    let mut said = Vec::new();
    for route in &routes {
        said.push(same_rows(&cuppa, &craft, route).await?);
        for packed in [false, true] {
            let mut best = 0.0;
            for (who, server) in [(Who::Limit, &limit), (Who::Craft, &craft), (Who::Cuppa, &cuppa)] {
                let line = one(wanted, route, packed, who, server, &mut best).await?;
                eprintln!(
                    "  {} {}{}: {:.0} a second",
                    who.name(),
                    route.name,
                    if packed { ", packed" } else { "" },
                    line.per_second
                );
                lines.push(line);
            }
        }
    }
    Ok((lines, said))
}

async fn one(
    wanted: &Wanted<'_>,
    route: &Route,
    packed: bool,
    who: Who,
    server: &Server,
    best: &mut f64,
) -> Result<Line, Failure> {
    let requests = Requests::of([route.path.clone()], packed);
    let time = wanted.time();
    // Nobody measures the first answers: caches are filled then, and connections made.
    load::alone(server.address(), &requests, Until::Time(time / 10, 2)).await?;
    let alone = load::alone(server.address(), &requests, Until::Time(time / 2, wanted.least())).await?;
    // Whole feeds take long; many at once would only stand in line.
    let visitors = if alone.within(50) > 100.0 { 2 } else { wanted.visitors() };
    let many =
        load::load(server.address(), &requests, visitors, Until::Time(time, wanted.least().max(visitors)))
            .await?;
    if who == Who::Limit {
        *best = many.rate();
    }
    Ok(Line {
        route: route.name,
        packed,
        who,
        per_second: many.rate(),
        of_limit: many.rate() / *best,
        p50_ms: many.within(50),
        p99_ms: many.within(99),
        alone_p50_ms: alone.within(50),
        alone_p99_ms: alone.within(99),
        answers: many.answers(),
        visitors,
        bytes: many.wire,
        memory_mb: server.memory().0,
    })
}

/// Keeps our answers, for the limit to serve.
async fn keep(cuppa: &Server, routes: &[Route], folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder)?;
    let mut all = Vec::new();
    for (number, route) in routes.iter().enumerate() {
        let mut client = Client::at(cuppa.address());
        let plain = client.fetch(&route.path, false).await?;
        let packed = client.fetch(&route.path, true).await?;
        if packed.header("content-encoding") != "gzip" {
            return Err(format!("{} does not come packed", route.path).into());
        }
        let kept = Kept {
            path: route.path.clone(),
            kind: plain.header("content-type").to_owned(),
            plain: format!("{number}.plain"),
            packed: format!("{number}.packed"),
        };
        fs::write(folder.join(&kept.plain), &plain.body)?;
        fs::write(folder.join(&kept.packed), &packed.body)?;
        all.push(kept);
    }
    Ok(fs::write(folder.join("kept.json"), serde_json::to_vec_pretty(&all)?)?)
}

/// The links to styles, scripts and icons in our head, which the craft's pages have too.
async fn head_of(cuppa: &Server) -> Result<String, Failure> {
    let page = Client::at(cuppa.address()).fetch("/whats-on", false).await?;
    let text = String::from_utf8(page.body)?;
    let from = text.find("<link rel=\"icon\"").ok_or("a head with an icon")?;
    let until = text.find("</head>").ok_or("a head")?;
    Ok(text[from..until].to_owned())
}

/// Whether the craft lists what we list.
async fn same_rows(cuppa: &Server, craft: &Server, route: &Route) -> Result<String, Failure> {
    let ours = listed(&Client::at(cuppa.address()).fetch(&route.path, false).await?)?;
    let theirs = listed(&Client::at(craft.address()).fetch(&route.path, false).await?)?;
    let name = route.name;
    Ok(if ours == theirs {
        format!("{name}: the craft lists the same {}", ours.len())
    } else {
        let differ = ours.symmetric_difference(&theirs).count();
        format!("NOT ALIKE, {name}: cuppa lists {}, the craft {}; {differ} differ", ours.len(), theirs.len())
    })
}

/// What a page, a calendar or a JSON Feed lists.
fn listed(answer: &Whole) -> Result<BTreeSet<String>, Failure> {
    let text = std::str::from_utf8(&answer.body)?;
    let after = |sign: &str, end: char| -> BTreeSet<String> {
        text.split(sign).skip(1).filter_map(|rest| Some(rest.split(end).next()?.trim().to_owned())).collect()
    };
    Ok(match answer.header("content-type").split(';').next() {
        Some("text/calendar") => after("\r\nUID:", '\r'),
        Some("application/feed+json") => after("\"id\":\"", '"'),
        // Of a page the links into listings, wherever they stand.
        _ => after("href=\"/events/", '"').into_iter().chain(after("href=\"/cafes/", '"')).collect(),
    })
}
