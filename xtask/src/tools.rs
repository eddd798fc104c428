//! Programs of others that the checks use: found, or set up without anyone's help where that is possible.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::cargo::{answer, must};
use crate::telling::{self, Watch};
use crate::{Outcome, folders, scripts};

/// A program on the search path.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// Chromium and the program that drives it.
pub fn browser() -> Outcome {
    present(&["chromium", "chromedriver"], &["chromium", "chromium-driver"])
}

/// Independent readers of calendars, posters and QR codes.
pub fn readers() -> Outcome {
    present(&["pdftotext", "zbarimg", "postfix"], &["poppler-utils", "zbar-tools", "postfix"])?;
    scripts::python()?;
    scripts::node()?;
    scripts::libical()
}

fn present(programs: &[&str], packages: &[&str]) -> Outcome {
    if programs.iter().all(|program| find(program).is_some()) {
        return Ok(());
    }
    install(packages)?;
    match programs.iter().find(|program| find(program).is_none()) {
        None => Ok(()),
        Some(missing) => {
            Err(format!("{missing} is still missing after installing {}", packages.join(", ")).into())
        }
    }
}

/// Installs Debian packages, where that is ours to do.
pub fn install(packages: &[&str]) -> Outcome {
    let wanted = packages.join(" ");
    if find("apt-get").is_none() || !is_root() {
        return Err(format!("please install it: as root on Debian, `apt-get install {wanted}`").into());
    }
    telling::doing(&format!("Installing {wanted} (one to three minutes)"));
    let watch = Watch::start();
    // A new machine has no package lists yet; one that has them is spared the wait.
    if must(&mut apt(&["install"], packages), "apt-get install").is_err() {
        must(&mut apt(&["update"], &[]), "apt-get update")?;
        must(&mut apt(&["install"], packages), &format!("installing {wanted}"))?;
    }
    telling::done(&format!("installed in {}", watch.so_far()));
    Ok(())
}

fn apt(verb: &[&str], packages: &[&str]) -> Command {
    let mut command = Command::new("apt-get");
    command
        .args(["-qq", "-y", "-o", "DPkg::Lock::Timeout=120", "-o", "Dpkg::Use-Pty=0"])
        .args(verb)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .stdin(Stdio::null());
    if !packages.is_empty() {
        command.arg("--no-install-recommends").args(packages);
    }
    command
}

fn is_root() -> bool {
    answer(Command::new("id").arg("-u")).is_some_and(|id| id == "0")
}

/// Runs a program that may wait for a network that is not there, and ends it when it takes too long.
pub fn within_seconds(limit: u64, program: &str, arguments: &[&str]) -> Outcome {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let mut child = tokio::process::Command::new(program)
            .args(arguments)
            .current_dir(folders::root())
            .stdin(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .map_err(|cause| format!("{program} could not be started: {cause}"))?;
        match tokio::time::timeout(Duration::from_secs(limit), child.wait()).await {
            Ok(status) if status.as_ref().is_ok_and(std::process::ExitStatus::success) => Ok(()),
            Ok(_) => Err(format!("`{program} {}` failed", arguments.join(" ")).into()),
            Err(_) => Err(format!("`{program} {}` took longer than {limit} s", arguments.join(" ")).into()),
        }
    })
}

/// Whether a tool was set up from exactly these instructions before; if so, nothing needs a network.
pub fn is_set_up(folder: &Path, instructions: &str) -> bool {
    fs::read_to_string(folder.join("set-up-from")).is_ok_and(|before| before == instructions)
}

/// Remembers what a tool was set up from, once it stands.
pub fn remember(folder: &Path, instructions: &str) -> Outcome {
    Ok(fs::write(folder.join("set-up-from"), instructions)?)
}
