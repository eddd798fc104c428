//! The land that the program knows: shores and borders by Natural Earth are fetched, pinned to the byte, and packed into
//! `server/pure/src/maps/land.bin`. The pack is committed; only who wants newer borders runs this.

use std::fs;

use crate::cargo::{cargo, must};
use crate::telling::{self, Watch};
use crate::{Outcome, folders, scripts};

/// Makes the pack anew.
pub fn pack() -> Outcome {
    let place = scripts::folder().join("land");
    scripts::packages(&folders::root().join("xtask/land"), &place, "shores and borders")?;
    telling::doing("Packing the land");
    let watch = Watch::start();
    let fresh = place.join("land.bin");
    let mut packing = cargo(&["run", "--quiet", "--example", "pack_land", "--"]);
    packing.arg(place.join("node_modules/world-atlas/countries-10m.json")).arg(&fresh);
    must(&mut packing, "packing the land")?;
    let pack = folders::root().join("server/pure/src/maps/land.bin");
    let changed = folders::write_if_changed(&pack, &fs::read(fresh)?)?;
    let what = if changed {
        "the pack changed: see that its tests still hold, and commit it"
    } else {
        "nothing changed"
    };
    telling::done(&format!("{what} ({})", watch.so_far()));
    Ok(())
}
