//! A desk of its own, in a folder that lasts as long as the program.

use std::{collections::BTreeMap, sync::LazyLock};

use jiff::Timestamp;
use server::{Desk, chance::Chance, clock::Clock, settings::Settings};
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};

static OPENED: LazyLock<(Desk, Runtime, TempDir)> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let data = folder.path().to_str().expect("temporary folders have plain names").to_owned();
    let flags = BTreeMap::from([("data", data), ("mail_bounces", "bounce@example.org".to_owned())]);
    let settings = Settings::gather(&flags, |_| None, None).expect("the settings fit");
    let clock = Clock::stopped_at("2026-11-22T10:00:00Z".parse::<Timestamp>().expect("a moment"));
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
    let desk = runtime.block_on(Desk::open(settings, clock, Chance::System)).expect("the desk opens");
    (desk, runtime, folder)
});

/// The desk, and what to ask it with.
pub fn opened() -> (&'static Desk, &'static Runtime) {
    (&OPENED.0, &OPENED.1)
}
