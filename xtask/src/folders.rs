//! Where things are: the checkout, and the folder that builds go to.

use std::env;
use std::fs;
use std::path::{Path, PathBuf, absolute};

use crate::Outcome;

/// The checkout. Cargo says so at run time: a shared build folder may hold an xtask built for another checkout.
pub fn root() -> PathBuf {
    let here =
        env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    here.parent().map_or_else(|| here.clone(), Path::to_path_buf)
}

/// Where cargo builds: `target`, unless `CARGO_TARGET_DIR` says otherwise.
pub fn target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(elsewhere) if !elsewhere.is_empty() => absolute(&elsewhere).unwrap_or_else(|_| elsewhere.into()),
        _ => root().join("target"),
    }
}

/// What the program embeds, made anew from `style/` and `app/browser/`.
pub fn site() -> PathBuf {
    root().join("app/site")
}

/// Every file in a folder and below, as paths relative to it; a folder that is not there has none.
pub fn files_below(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(next) = waiting.pop() {
        if !next.is_dir() {
            continue;
        }
        for entry in fs::read_dir(&next)? {
            let path = entry?.path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                found.push(path.strip_prefix(folder)?.to_path_buf());
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Writes a file only if that changes it: a newer date alone would make cargo build again what embeds it.
pub fn write_if_changed(path: &Path, bytes: &[u8]) -> Outcome<bool> {
    if fs::read(path).is_ok_and(|there| there == bytes) {
        return Ok(false);
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes)?;
    Ok(true)
}
