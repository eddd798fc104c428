//! The figures, for people as tables and for later as JSON.

use std::{fs, path::Path};

use serde::Serialize;

use crate::{
    Failure,
    filled::{Filled, Tally},
    goals::{self, Goal},
    machine::{self, Machine},
    routes::{self, Line, Wanted, Who},
};

#[derive(Serialize)]
struct Report<'r> {
    date: String,
    commit: &'r str,
    /// A try of the instrument: its figures mean nothing.
    quick: bool,
    machine: Machine,
    /// Whoever asked was on the same machine, one thread of it.
    visitors: usize,
    seconds: f64,
    database: Tally,
    alike: Vec<String>,
    routes: Vec<Line>,
    goals: Vec<Goal>,
}

/// Measures everything, prints it and writes it down.
pub async fn run(wanted: &Wanted<'_>, json: &Path, commit: &str) -> Result<(), Failure> {
    let filled = Filled::of(wanted.data).await?;
    let (routes, alike) = routes::measure(wanted, &filled).await?;
    let goals = goals::measure(wanted, &filled).await?;
    let report = Report {
        date: machine::now().strftime("%Y-%m-%d").to_string(),
        commit,
        quick: wanted.quick,
        machine: Machine::here(),
        visitors: wanted.visitors(),
        seconds: wanted.time().as_secs_f64(),
        database: filled.tally,
        alike,
        routes,
        goals,
    };
    print(&report);
    let json = match json.extension() {
        Some(_) => json.to_owned(),
        None => json.join(format!("{}-{commit}.json", report.date)),
    };
    if let Some(folder) = json.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut text = serde_json::to_string_pretty(&report)?;
    text.push('\n');
    fs::write(&json, text)?;
    println!("\nWritten down in {}", json.display());
    Ok(())
}

fn print(report: &Report<'_>) {
    let Tally { listings, dates, follows, bytes } = report.database;
    println!(
        "\n{} · commit {} · {} cores, {} MB, {}",
        report.date, report.commit, report.machine.cores, report.machine.memory_mb, report.machine.kernel
    );
    println!(
        "{listings} listings, {dates} dates, {follows} follows, {} MB on disk · {} visitors at once for {} s; “alone” is one visitor",
        bytes / 1_048_576,
        report.visitors,
        report.seconds
    );
    println!(
        "limit: our bytes from memory by bare axum · craft: axum and maud by hand, the same statements\n"
    );
    if report.quick {
        println!("QUICK: this tries the instrument; the figures mean nothing.\n");
    }
    println!(
        "| {:<21} | {:<5} | {:>9} | {:>8} | {:>8} | {:>8} | {:>9} | {:>9} | {:>10} | {:>6} |",
        "route", "who", "req/s", "of limit", "p50 ms", "p99 ms", "alone p50", "alone p99", "bytes", "MB"
    );
    println!("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    for line in &report.routes {
        let route = match (line.who, line.packed) {
            (Who::Limit, true) => format!("{}, packed", line.route),
            (Who::Limit, false) => line.route.to_owned(),
            _ => String::new(),
        };
        println!(
            "| {route:<21} | {:<5} | {:>9.1} | {:>7.1}% | {:>8.2} | {:>8.2} | {:>9.2} | {:>9.2} | {:>10} | {:>6.0} |",
            line.who.name(),
            line.per_second,
            line.of_limit * 100.0,
            line.p50_ms,
            line.p99_ms,
            line.alone_p50_ms,
            line.alone_p99_ms,
            line.bytes,
            line.memory_mb,
        );
    }
    println!("\n| {:<74} | {:>8} | {:>10} |", "cuppa", "goal", "measured");
    println!("| --- | ---: | ---: |");
    for goal in &report.goals {
        let hoped = goal.goal.map_or(String::new(), |most| format!("< {most:.0}"));
        println!("| {:<74} | {hoped:>8} | {:>7.1} {} |", goal.what, goal.measured, goal.unit);
    }
    println!();
    for sentence in &report.alike {
        println!("{sentence}");
    }
}
