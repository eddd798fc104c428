//! `cargo xtask bench`: Cuppa beside the limit and the craft, on one filled database that is made once.

use std::collections::hash_map::DefaultHasher;
use std::env;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::telling::{self, Watch};
use crate::{Outcome, cargo, folders, release, run};

/// What the bulk data is made from: when any of it changes, the data is made anew.
const SOURCES: [&str; 3] = ["server/src/fill", "server/src/listings", "migrations"];

/// Builds, fills, measures; prints a table and writes it down.
pub fn bench(quick: bool, json: Option<PathBuf>) -> Outcome {
    let profile = if quick { "debug" } else { "release" };
    if quick {
        run::program()?;
    } else {
        release::build(true)?;
    }
    telling::doing("Building the bench (the first time, 5 to 10 minutes; then seconds)");
    let watch = Watch::start();
    let build: &[&str] = match quick {
        true => &["build", "--bin", "bench"],
        // By package, as the release is.
        false => &["build", "--release", "--package", "bench", "--bin", "bench"],
    };
    cargo::must(&mut cargo::cargo(build), "building the bench")?;
    telling::done(&format!("built in {}", watch.so_far()));

    let built = folders::target().join(profile);
    let program = |name: &str| built.join(format!("{name}{}", env::consts::EXE_SUFFIX));
    let (events, cafes) = if quick { (180, 20) } else { (9_000, 1_000) };
    let data = filled(&program("cuppa"), events, cafes)?;
    // Finding is measured where much is listed: a hundred thousand listings, a million dates.
    let much = if quick { data.clone() } else { filled(&program("cuppa"), 90_000, 10_000)? };
    let json = json.unwrap_or_else(|| match quick {
        true => folders::target().join("bench/quick.json"),
        false => folders::root().join("docs/bench"),
    });
    telling::doing(if quick {
        "Measuring (about a minute)"
    } else {
        "Measuring (15 to 25 minutes; leave the machine alone)"
    });
    let mut measure = Command::new(program("bench"));
    measure.arg("run").arg(program("cuppa")).arg(data).arg(much).arg(json).arg(commit());
    if quick {
        measure.arg("quick");
    }
    cargo::must(&mut measure, "the bench")
}

/// A data folder with so many listings, made the first time and whenever its sources have changed.
fn filled(cuppa: &Path, events: u32, cafes: u32) -> Outcome<PathBuf> {
    let all = folders::target().join("bench");
    let size = format!("{events}-events-{cafes}-cafes-");
    let folder = all.join(format!("{size}{:016x}", sources()?));
    let done = folder.join("filled");
    if done.is_file() {
        telling::done(&format!("the data is there: {}", folder.display()));
        return Ok(folder);
    }
    telling::doing(&format!(
        "Filling a database with {} listings (a minute for each 10,000)",
        events + cafes
    ));
    let watch = Watch::start();
    for old in fs::read_dir(&all).into_iter().flatten().filter_map(Result::ok) {
        if old.file_name().to_string_lossy().starts_with(&size) {
            fs::remove_dir_all(old.path())?;
        }
    }
    fs::create_dir_all(&folder)?;
    let mut fill = Command::new(cuppa);
    fill.current_dir(&folder)
        .args(["fill", "--events", &events.to_string(), "--cafes", &cafes.to_string(), "--seed", "1"])
        .arg("--data")
        .arg(&folder);
    cargo::must(&mut fill, "filling the database")?;
    fs::write(done, "")?;
    telling::done(&format!("{} in {}", folder.display(), watch.so_far()));
    Ok(folder)
}

/// A number that changes with the sources of the data, and every month: dates to come must still be to come.
fn sources() -> Outcome<u64> {
    let mut hasher = DefaultHasher::new();
    for source in SOURCES {
        let source = folders::root().join(source);
        for name in folders::files_below(&source)? {
            name.hash(&mut hasher);
            fs::read(source.join(name))?.hash(&mut hasher);
        }
    }
    cargo::answer(Command::new("date").args(["-u", "+%Y-%m"])).hash(&mut hasher);
    Ok(hasher.finish())
}

/// What is measured, as git names it; marked when the files differ from it.
fn commit() -> String {
    let git = |words: &[&str]| cargo::answer(Command::new("git").args(words).current_dir(folders::root()));
    let name = git(&["rev-parse", "--short", "HEAD"]).unwrap_or_else(|| "unknown".to_owned());
    let differs =
        git(&["status", "--porcelain", "--untracked-files=no"]).is_some_and(|lines| !lines.is_empty());
    if differs { format!("{name}-and-changes") } else { name }
}
