//! What countries are called in each language: the Unicode project's names (CLDR), pinned to the byte and packed into
//! `server/src/words/countries.tsv`. The pack is committed; only who adds a language or wants newer names runs this.

use std::process::Command;

use crate::cargo::answer;
use crate::{Outcome, folders, scripts, telling};

/// The languages besides English, in the order of `Language::ALL`.
const TAGS: [&str; 7] = ["es", "fr", "de", "pt", "pl", "ar", "cy"];

/// Makes the pack anew.
pub fn pack() -> Outcome {
    let (from, place) = (folders::root().join("xtask/countries"), scripts::folder().join("countries"));
    scripts::packages(&from, &place, "the names of countries")?;
    let mut packing = Command::new("node");
    packing.arg(from.join("pack.mjs")).arg(place.join("node_modules")).args(TAGS);
    let names = answer(&mut packing).ok_or("the names of countries could not be packed")?;
    let pack = folders::root().join("server/src/words/countries.tsv");
    let changed = folders::write_if_changed(&pack, format!("\t{names}\n").as_bytes())?;
    telling::done(if changed { "the names changed: commit them" } else { "nothing changed" });
    Ok(())
}
