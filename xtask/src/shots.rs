//! `cargo xtask shots`: pictures of every page, narrow and wide, light and dark, and on paper, for people to look at.

use crate::cargo::must;
use crate::{Outcome, folders, stages, telling, tools};

/// Takes the pictures, into `shots` in the build folder, with contact sheets beside them.
pub fn shots() -> Outcome {
    tools::browser()?;
    let mut test = stages::visiting("browser")?;
    telling::doing("Taking pictures of every page (two to four minutes)");
    // Nothing may be left out: without a browser this test would pass unseen.
    test.env("CI", "true").args(["shots", "--", "--ignored", "--nocapture"]);
    must(&mut test, "taking pictures")?;
    telling::done(&folders::target().join("shots/contact.html").display().to_string());
    Ok(())
}
