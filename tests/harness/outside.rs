//! What lies outside this repository: the built program, and the tools of others that visit it.
//! Where one is missing, a test says so loudly and passes; in CI it fails.

use std::env;
use std::fmt;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Something a test needs is not on this machine; the sentence says what to do.
#[derive(Debug)]
pub struct Missing(pub String);

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What was asked for, or `None` when it is missing here and nobody insists.
///
/// ```ignore
/// let Some(chromium) = on_this_machine(Chromium::start().await) else { return };
/// ```
#[track_caller]
pub fn on_this_machine<T>(wanted: Result<T, Missing>) -> Option<T> {
    match wanted {
        Ok(found) => Some(found),
        Err(missing) if in_ci() => panic!("{missing} (with CI=true nothing may be left out)"),
        Err(missing) => {
            tells(&format!("\n!!! SKIPPED: {missing}\n"));
            None
        }
    }
}

/// Says something that people should see although the test passes: written past the test runner, which keeps the
/// output of passing tests to itself.
pub fn tells(what: &str) {
    let _ = writeln!(std::io::stderr(), "{what}");
}

/// Whether a machine is watching, for which nothing may be left out.
pub fn in_ci() -> bool {
    env::var("CI").is_ok_and(|value| !value.is_empty() && value != "false" && value != "0")
}

/// The checkout.
pub fn root() -> PathBuf {
    let here =
        env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    here.parent().map_or_else(|| here.clone(), Path::to_path_buf)
}

/// Where cargo builds: `target`, unless `CARGO_TARGET_DIR` says otherwise.
pub fn target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(elsewhere) if !elsewhere.is_empty() => root().join(elsewhere),
        _ => root().join("target"),
    }
}

/// The program under test, as `cargo xtask` built it.
pub fn program() -> Result<PathBuf, Missing> {
    match env::var_os("CUPPA_BIN").map(PathBuf::from) {
        Some(program) if program.is_file() => Ok(program),
        Some(program) => Err(Missing(format!("CUPPA_BIN names {}, which is not there", program.display()))),
        None => {
            Err(Missing("the built program: run these tests by `cargo xtask test browser interop`".into()))
        }
    }
}

/// A tool that `cargo xtask test` sets up under the build folder.
pub fn tool(name: &str) -> Result<PathBuf, Missing> {
    let tool = target().join("tools").join(name);
    if tool.exists() {
        return Ok(tool);
    }
    Err(Missing(format!("{name}: `cargo xtask test browser interop` sets it up")))
}

/// A program on the search path.
pub fn installed(program: &str) -> Result<PathBuf, Missing> {
    env::split_paths(&env::var_os("PATH").unwrap_or_default())
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
        .ok_or_else(|| {
            Missing(format!("{program} is not installed: `cargo xtask test` installs it or says how"))
        })
}
