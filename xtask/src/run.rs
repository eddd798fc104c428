//! `cargo xtask run`: from a fresh checkout to a site one can visit.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::telling::{self, Watch};
use crate::{Outcome, cargo, folders, site};

/// Builds everything, loads the demonstration listings into a new data folder, and serves.
pub fn run(serve: &[OsString]) -> Outcome {
    site::build()?;
    let cuppa = program()?;
    let data = data_folder(serve);
    let address =
        said(serve, "--listen").or_else(|| env::var_os("CUPPA_LISTEN")).unwrap_or("127.0.0.1:3000".into());
    let known_as = base_url(serve, &address);
    if is_new(&data) {
        telling::doing(&format!("Loading the demonstration listings into {} (seconds)", data.display()));
        let mut demo = Command::new(&cuppa);
        demo.envs(known_as.clone()).arg("demo").arg("--data").arg(&data);
        cargo::must(&mut demo, "loading the demonstration listings")?;
    }
    telling::doing(&format!("Serving on http://{} (Ctrl+C stops it)", address.to_string_lossy()));
    let mut server = Command::new(&cuppa);
    server.envs(known_as).arg("serve").args(serve);
    if said(serve, "--data").is_none() {
        server.arg("--data").arg(&data);
    }
    become_it(server)
}

/// Who only chooses another port on this machine means that address: forms sent from elsewhere are refused.
fn base_url(serve: &[OsString], address: &OsStr) -> Option<(&'static str, String)> {
    let address = address.to_str().filter(|address| {
        ["127.", "localhost:", "[::1]:"].iter().any(|loopback| address.starts_with(loopback))
    })?;
    let chosen = said(serve, "--listen").is_some() || env::var_os("CUPPA_LISTEN").is_some();
    let named = said(serve, "--base-url").is_some() || env::var_os("CUPPA_BASE_URL").is_some();
    (chosen && !named).then(|| ("CUPPA_BASE_URL", format!("http://{address}")))
}

/// The program as it is built every day.
/// Without `--package`, so that it shares every dependency with the tests and with xtask itself.
pub fn program() -> Outcome<PathBuf> {
    telling::doing("Building the program (the first time, 8 to 15 minutes on two cores; then seconds)");
    let watch = Watch::start();
    cargo::must(&mut cargo::cargo(&["build", "--bin", "cuppa"]), "building the program")?;
    telling::done(&format!("built in {}", watch.so_far()));
    Ok(built())
}

/// The same program, asked for together with the tests: then it shares every dependency with them.
pub fn program_for_tests() -> Outcome<PathBuf> {
    cargo::must(&mut cargo::cargo(&["build", "--bin", "cuppa", "--tests"]), "building the program")?;
    Ok(built())
}

fn built() -> PathBuf {
    folders::target().join("debug").join(format!("cuppa{}", env::consts::EXE_SUFFIX))
}

/// By the same rule as the program: flag, then environment, then `./data`.
fn data_folder(serve: &[OsString]) -> PathBuf {
    said(serve, "--data").or_else(|| env::var_os("CUPPA_DATA")).map_or_else(|| "./data".into(), PathBuf::from)
}

fn is_new(data: &Path) -> bool {
    !data.read_dir().is_ok_and(|mut inside| inside.next().is_some())
}

/// The value of a flag, written as `--flag value` or `--flag=value`.
fn said(line: &[OsString], flag: &str) -> Option<OsString> {
    for (at, word) in line.iter().enumerate() {
        if word == OsStr::new(flag) {
            return line.get(at + 1).cloned();
        }
        let value =
            word.to_str().and_then(|word| word.strip_prefix(flag)).and_then(|rest| rest.strip_prefix('='));
        if let Some(value) = value {
            return Some(value.into());
        }
    }
    None
}

/// Hands this process over to the server, so that Ctrl+C and `kill` reach it and nothing is left behind.
#[cfg(unix)]
fn become_it(mut server: Command) -> Outcome {
    use std::os::unix::process::CommandExt;
    Err(format!("the server could not be started: {}", server.exec()).into())
}

#[cfg(not(unix))]
fn become_it(mut server: Command) -> Outcome {
    cargo::must(&mut server, "the server")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_are_read_in_both_spellings() {
        let line: Vec<OsString> =
            ["--listen", "127.0.0.1:4000", "--data=elsewhere"].map(OsString::from).into();
        assert_eq!(said(&line, "--listen"), Some("127.0.0.1:4000".into()));
        assert_eq!(said(&line, "--data"), Some("elsewhere".into()));
        assert_eq!(said(&line, "--base-url"), None);
    }

    #[test]
    fn a_folder_with_anything_in_it_is_not_new() {
        let folder = tempfile::tempdir().unwrap();
        assert!(is_new(folder.path()));
        assert!(is_new(&folder.path().join("not there")));
        std::fs::write(folder.path().join("cuppa.sqlite"), "").unwrap();
        assert!(!is_new(folder.path()));
    }
}
