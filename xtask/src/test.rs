//! `cargo xtask test`: every check, one after the other.
//! A stage that fails does not stop those after it: on a slow machine one run should tell everything that is
//! wrong. The run fails at its end, with the list.

use clap::ValueEnum;

use crate::Outcome;
use crate::stages::{Ending, Stage};
use crate::telling::{self, Watch, doing};

/// Runs these stages, or all.
pub fn test(only: &[Stage]) -> Outcome {
    let whole = Watch::start();
    let wanted = |stage: &&Stage| only.is_empty() || only.contains(stage);
    let mut told = Vec::new();
    let mut failed = Vec::new();
    for stage in Stage::value_variants().iter().filter(wanted) {
        let name = stage.name();
        doing(&format!("Stage {name}"));
        let watch = Watch::start();
        let ending = match stage.run() {
            Ok(Ending::Passed) => "passed".to_owned(),
            Ok(Ending::Skipped(why)) if telling::in_ci() => {
                failed.push(name.clone());
                format!("failed: {why}")
            }
            Ok(Ending::Skipped(why)) => {
                telling::loud(&format!("{name}: {why}"));
                format!("SKIPPED: {why}")
            }
            Err(trouble) => {
                failed.push(name.clone());
                format!("failed: {trouble}")
            }
        };
        let line = format!("{name:<9} {:>12}  {ending}", watch.so_far());
        telling::done(&line);
        told.push(line);
    }

    doing(&format!("All stages, {}", whole.so_far()));
    for line in &told {
        telling::done(line);
    }
    if failed.is_empty() { Ok(()) } else { Err(format!("failed: {}", failed.join(", ")).into()) }
}
