//! The tools of `tests/interop` that come as Python and JavaScript packages, pinned, or as a C program of ours over a
//! library of others, in folders of their own under the build folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::cargo::{answer, must};
use crate::telling::{self, Watch};
use crate::{Outcome, folders, tools};

/// Where the tools are; the tests look for them at the same place.
pub fn folder() -> PathBuf {
    folders::target().join("tools")
}

/// A Python environment with the packages of `requirements.txt`.
pub fn python() -> Outcome {
    let instructions = fs::read_to_string(sources().join("requirements.txt"))?;
    let venv = folder().join("venv");
    if tools::is_set_up(&venv, &instructions) {
        return Ok(());
    }
    telling::doing("Setting up the Python tools (a minute)");
    let watch = Watch::start();
    environment(&venv)?;
    let mut pip = Command::new(venv.join("bin/pip"));
    pip.args(["install", "--quiet", "--disable-pip-version-check", "--requirement"]);
    must(pip.arg(sources().join("requirements.txt")), "installing the Python tools")?;
    tools::remember(&venv, &instructions)?;
    telling::done(&format!("set up in {}", watch.so_far()));
    Ok(())
}

/// A Python environment without anything in it.
pub fn environment(venv: &Path) -> Outcome {
    start_afresh(venv)?;
    if tools::find("python3").is_none() {
        tools::install(&["python3", "python3-venv"])?;
    }
    let make = || must(Command::new("python3").args(["-m", "venv"]).arg(venv), "making a Python environment");
    if make().is_err() {
        // Debian leaves half of `venv` to a package of its own.
        tools::install(&["python3-venv"])?;
        start_afresh(venv)?;
        make()?;
    }
    Ok(())
}

/// The packages of the tests.
pub fn node() -> Outcome {
    packages(&sources(), &folder().join("node"), "the JavaScript tools")
}

/// The packages of the `package-lock.json` of a folder, as `npm ci` installs them.
pub fn packages(from: &Path, place: &Path, what: &str) -> Outcome {
    let lock = fs::read_to_string(from.join("package-lock.json"))?;
    if tools::is_set_up(place, &lock) {
        return Ok(());
    }
    if tools::find("npm").is_none() {
        return Err("npm is missing: please install Node.js 20 or newer".into());
    }
    telling::doing(&format!("Setting up {what} (half a minute)"));
    let watch = Watch::start();
    start_afresh(place)?;
    fs::create_dir_all(place)?;
    for file in ["package.json", "package-lock.json"] {
        fs::copy(from.join(file), place.join(file))?;
    }
    let mut npm = Command::new("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(place);
    must(&mut npm, &format!("setting up {what}"))?;
    tools::remember(place, &lock)?;
    telling::done(&format!("set up in {}", watch.so_far()));
    Ok(())
}

/// The small program of `occurrences.c`, which asks libical.
pub fn libical() -> Outcome {
    // Looked for each time: a build folder may be carried to a machine that has no libical.
    let mut looking = Command::new("cc");
    looking.args(["-fsyntax-only", "-include", "libical/ical.h", "-x", "c", "/dev/null"]);
    if tools::find("cc").is_none() || answer(looking.stderr(Stdio::null())).is_none() {
        tools::install(&["gcc", "libc6-dev", "libical-dev"])?;
    }
    let source = sources().join("occurrences.c");
    let instructions = fs::read_to_string(&source)?;
    let place = folder().join("libical");
    if tools::is_set_up(&place, &instructions) {
        return Ok(());
    }
    start_afresh(&place)?;
    fs::create_dir_all(&place)?;
    let mut compiling = Command::new("cc");
    compiling.args(["-std=c11", "-O1", "-Wall", "-Wextra", "-o"]).arg(place.join("occurrences"));
    must(compiling.arg(source).arg("-lical"), "building the program that asks libical")?;
    tools::remember(&place, &instructions)
}

fn sources() -> PathBuf {
    folders::root().join("tests/interop")
}

/// A set-up that was broken off halfway must not look like one.
fn start_afresh(place: &Path) -> Outcome {
    if place.exists() {
        fs::remove_dir_all(place)?;
    }
    Ok(fs::create_dir_all(place.parent().unwrap_or(place))?)
}
