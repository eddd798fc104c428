//! Cargo called by xtask: from the checkout's root, with cargo's own progress let through.

use std::env;
use std::ffi::OsString;
use std::process::{Command, ExitStatus};

use crate::{Outcome, folders};

/// A call of the same cargo that started xtask.
pub fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")));
    command.args(arguments).current_dir(folders::root());
    command
}

/// Runs a command to its end; what it prints goes straight to the person. Fails with what it was, if it fails.
pub fn must(command: &mut Command, what: &str) -> Outcome {
    let status = status(command)?;
    if status.success() { Ok(()) } else { Err(format!("{what} failed ({status})").into()) }
}

/// Runs a command to its end and says how it ended.
pub fn status(command: &mut Command) -> Outcome<ExitStatus> {
    let program = command.get_program().to_string_lossy().into_owned();
    command.status().map_err(|cause| format!("{program} could not be started: {cause}").into())
}

/// Runs a command and returns what it printed, if it succeeded.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
