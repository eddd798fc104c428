//! What the figures depend on: the machine, its clock, and how much memory a process holds.

use std::{fs, process::Child};

use jiff::Timestamp;
use serde::Serialize;

/// The machine, in its own words.
#[derive(Serialize)]
pub struct Machine {
    /// Cores that may be used.
    pub cores: usize,
    /// Memory in all.
    pub memory_mb: u64,
    /// The kernel's name and version.
    pub kernel: String,
}

impl Machine {
    /// This one.
    pub fn here() -> Self {
        let line = |file: &str| fs::read_to_string(file).unwrap_or_default().trim().to_owned();
        Self {
            cores: std::thread::available_parallelism().map_or(1, usize::from),
            memory_mb: kilobytes(&line("/proc/meminfo"), "MemTotal:") / 1_024,
            kernel: format!("{} {}", line("/proc/sys/kernel/ostype"), line("/proc/sys/kernel/osrelease")),
        }
    }
}

/// The memory of a process in MB: now, and at its highest.
pub fn memory_of(child: &Child) -> (f64, f64) {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
    let megabytes = |name| kilobytes(&status, name) as f64 / 1_024.0;
    (megabytes("VmRSS:"), megabytes("VmHWM:"))
}

/// A process is told how long it has computed in hundredths of a second (`USER_HZ`, which is 100 on Linux).
const TICKS_A_SECOND: f64 = 100.0;

/// The seconds that a process has computed, for itself and by the kernel for it (proc(5), `utime` and `stime`).
pub fn computed_by(child: &Child) -> f64 {
    let stat = fs::read_to_string(format!("/proc/{}/stat", child.id())).unwrap_or_default();
    // Behind the name, which may hold spaces, the twelfth and the thirteenth.
    let rest = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
    let ticks = rest.split_whitespace().skip(11).take(2).filter_map(|text| text.parse::<f64>().ok());
    ticks.sum::<f64>() / TICKS_A_SECOND
}

fn kilobytes(text: &str, name: &str) -> u64 {
    let line = text.lines().find_map(|line| line.strip_prefix(name));
    line.and_then(|rest| rest.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}

/// Now.
#[expect(clippy::disallowed_methods, reason = "what is measured takes real time")]
pub fn now() -> Timestamp {
    Timestamp::now()
}
