//! The one deployable file.

use crate::telling::{self, Watch};
use crate::{Outcome, cargo, folders, site};

/// Makes the program: optimised and alone in its file, or as `run` makes it.
pub fn build(release: bool) -> Outcome {
    site::build()?;
    if !release {
        return crate::run::program().map(|_| ());
    }
    telling::doing("Building the release (the first time, 15 to 25 minutes on two cores)");
    let watch = Watch::start();
    // By package, unlike everything else here: no feature that only the tools want gets into the file.
    cargo::must(
        &mut cargo::cargo(&["build", "--release", "--package", "app", "--bin", "cuppa"]),
        "the release build",
    )?;
    let file = folders::target().join("release").join(format!("cuppa{}", std::env::consts::EXE_SUFFIX));
    let megabytes = std::fs::metadata(&file)?.len() as f64 / 1e6;
    telling::done(&format!("{} ({megabytes:.1} MB, {})", file.display(), watch.so_far()));
    Ok(())
}
