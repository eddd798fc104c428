//! `cargo xtask kill-test`: power cuts amid writes, again and again; the same test as in `tests/interop`, only longer.

use std::path::PathBuf;

use crate::cargo::{cargo, must};
use crate::{Outcome, folders, release, run, telling};

/// Cuts the power so often, amid so many writes each time.
pub fn kill_test(rounds: u32, writes: u32, seed: u64, optimised: bool) -> Outcome {
    let program = if optimised { released()? } else { run::program_for_tests()? };
    telling::doing(&format!(
        "{rounds} power cuts, each amid {writes} writes, seed {seed} (about half a minute each)"
    ));
    let mut test = cargo(&["test", "--test", "interop", "power_cut", "--", "--nocapture"]);
    test.env("CUPPA_BIN", program)
        .env("CARGO_TARGET_DIR", folders::target())
        // Nothing may be left out: without the program this test would pass unseen.
        .env("CI", "true")
        .env("KILL_TEST_ROUNDS", rounds.to_string())
        .env("KILL_TEST_WRITES", writes.to_string())
        .env("KILL_TEST_SEED", seed.to_string());
    must(&mut test, "the kill test")
}

fn released() -> Outcome<PathBuf> {
    release::build(true)?;
    Ok(folders::target().join("release").join(format!("cuppa{}", std::env::consts::EXE_SUFFIX)))
}
