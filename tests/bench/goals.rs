//! The goals of the project, each with what was measured. A missed goal is a figure like any other; nothing fails.

use std::time::Duration;

use serde::Serialize;

use crate::{
    Failure, calendars, feeds,
    filled::Filled,
    finding, importing,
    load::{self, Client, Requests, Until},
    post, raiding,
    routes::Wanted,
    servers::Server,
    wording,
};

/// One figure, beside its goal if it has one.
#[derive(Serialize)]
pub struct Goal {
    /// What was measured.
    pub what: String,
    /// What is hoped for, at most.
    pub goal: Option<f64>,
    /// What it came to.
    pub measured: f64,
    /// Of what.
    pub unit: &'static str,
}

/// Measures them, each on a server that has just begun.
pub async fn measure(wanted: &Wanted<'_>, filled: &Filled) -> Result<Vec<Goal>, Failure> {
    let mut goals = Vec::new();
    posters(wanted, filled, &mut goals).await?;
    pages(wanted, &mut goals).await?;
    feeds::measure(wanted, filled, &mut goals).await?;
    calendars::measure(wanted.quick, &mut goals)?;
    wording::measure(wanted.quick, &mut goals)?;
    finding::measure(wanted, &mut goals).await?;
    importing::measure(wanted, &mut goals).await?;
    post::measure(wanted, &mut goals).await?;
    raiding::measure(wanted, &mut goals).await?;
    memory(wanted, filled, &mut goals).await?;
    Ok(goals)
}

async fn posters(wanted: &Wanted<'_>, filled: &Filled, goals: &mut Vec<Goal>) -> Result<(), Failure> {
    let cuppa = Server::cuppa(wanted.cuppa, wanted.data).await?;
    let many = if wanted.quick { 4 } else { 60 };
    let pieces: Vec<String> = filled
        .paths
        .iter()
        .filter_map(|path| path.rsplit_once('/'))
        .map(|(_, slug)| format!("/print/{slug}/poster.pdf"))
        .collect();
    // Letters that no font has yet are refused with a page; such a listing is passed over.
    let mut drawn = Vec::new();
    let mut first = None;
    for piece in &pieces {
        let asked = tokio::time::Instant::now();
        let answer = Client::at(cuppa.address()).fetch(piece, false).await;
        let took = asked.elapsed();
        if answer.is_ok_and(|answer| answer.header("content-type").starts_with("application/pdf")) {
            first.get_or_insert(took);
            drawn.push((piece.clone(), took));
        }
        if drawn.len() > many {
            break;
        }
    }
    let Some(first) = first else { return Err("no poster could be drawn".into()) };
    let mut others: Vec<Duration> = drawn.iter().skip(1).map(|(_, took)| *took).collect();
    others.sort_unstable();
    let at = |percent: usize| -> f64 {
        let at = (others.len() * percent).div_ceil(100).clamp(1, others.len().max(1)) - 1;
        others.get(at).map_or(0.0, |took| took.as_secs_f64() * 1_000.0)
    };
    let again = Requests::of(drawn.first().map(|(piece, _)| piece.clone()), false);
    let again = load::alone(cuppa.address(), &again, Until::Answers(wanted.least())).await?;
    goals.push(figure("the first poster after the start", None, first.as_secs_f64() * 1_000.0, "ms"));
    goals.push(figure("a poster after the first, another listing each time, p50", Some(100.0), at(50), "ms"));
    goals.push(figure("the same, p99", Some(100.0), at(99), "ms"));
    goals.push(figure("a poster that was drawn before, p50", None, again.within(50), "ms"));
    Ok(())
}

async fn pages(wanted: &Wanted<'_>, goals: &mut Vec<Goal>) -> Result<(), Failure> {
    let cuppa = Server::cuppa(wanted.cuppa, wanted.data).await?;
    let many = if wanted.quick { 20 } else { 1_000 };
    // The query is another each time and asks for nothing, so that no answer can be kept for the next.
    let each = Requests::of((0..many + 10).map(|number| format!("/whats-on?measure={number}")), false);
    load::alone(cuppa.address(), &each, Until::Answers(10)).await?;
    let measured = load::alone(cuppa.address(), &each, Until::Answers(many)).await?;
    goals.push(figure("/whats-on uncached, one visitor, p50", None, measured.within(50), "ms"));
    goals.push(figure("/whats-on uncached, one visitor, p99", Some(20.0), measured.within(99), "ms"));
    Ok(())
}

async fn memory(wanted: &Wanted<'_>, filled: &Filled, goals: &mut Vec<Goal>) -> Result<(), Failure> {
    let cuppa = Server::cuppa(wanted.cuppa, wanted.data).await?;
    let views = if wanted.quick { 200 } else { 10_000 };
    goals.push(figure("resident memory after the start", None, cuppa.memory().0, "MB"));
    // As people read: half of it listings, the rest lists and the front page.
    let paths = (0..views).map(|number| match number % 10 {
        0..5 => filled.paths[(number * 7) % filled.paths.len()].clone(),
        5 | 6 => format!("/whats-on?page={}", 1 + number % 20),
        7 => format!("/events?page={}", 1 + number % 20),
        8 => "/cafes".to_owned(),
        _ => "/".to_owned(),
    });
    let measured = load::load(cuppa.address(), &Requests::of(paths, true), 4, Until::Answers(views)).await?;
    let (now, highest) = cuppa.memory();
    let what = format!("resident memory after {} page views", measured.answers());
    goals.push(figure(&what, Some(150.0), now, "MB"));
    goals.push(figure("the same, at its highest", None, highest, "MB"));
    goals.push(figure("those page views, four visitors", None, measured.rate(), "a second"));
    Ok(())
}

/// A figure with its goal.
pub fn figure(what: &str, goal: Option<f64>, measured: f64, unit: &'static str) -> Goal {
    Goal { what: what.to_owned(), goal, measured, unit }
}
