//! Power cuts while people add, confirm, change, cancel and follow: nothing that was acknowledged is lost.
//!
//! A short one here; `cargo xtask kill-test` tells by the environment how many rounds, writes, and which seed.

use std::env;

use tests::{
    outside::on_this_machine,
    power_cuts::{self, Wanted},
};

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_was_acknowledged_survives_power_cuts_once_and_no_letter_is_lost() {
    let said = |name: &str| env::var(name).ok().and_then(|value| value.parse::<u64>().ok());
    let many = |name: &str, otherwise| said(name).and_then(|many| many.try_into().ok()).unwrap_or(otherwise);
    let wanted = Wanted {
        rounds: many("KILL_TEST_ROUNDS", 2),
        writes: many("KILL_TEST_WRITES", 100),
        seed: said("KILL_TEST_SEED").unwrap_or(1),
    };
    on_this_machine(power_cuts::withstand(wanted).await);
}
