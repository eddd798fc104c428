//! Embeds what `cargo xtask site` made: styles, fonts, icons, scripts and the islands, each under a name that holds
//! its digest, so that a browser may keep it for ever.

use std::{
    env,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

fn main() {
    let site = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("site");
    println!("cargo::rerun-if-changed={}", site.display());
    // Without the site a check or a test of the rest still builds; the pages then stand without their styles.
    let mut files = Vec::new();
    gather(&site, &mut files);
    files.sort();

    let mut code = String::from("/// Every embedded file.\npub(super) static FILES: &[Asset] = &[\n");
    for file in files {
        println!("cargo::rerun-if-changed={}", file.display());
        let bytes = fs::read(&file).expect("a readable file of the site");
        let name = file.file_name().expect("a file has a name").to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let digest = &HEXLOWER.encode(&Sha256::digest(&bytes))[..12];
        let (stem, ending) = name.rsplit_once('.').unwrap_or((&name, ""));
        let mime = match ending {
            "css" => "text/css; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            "wasm" => "application/wasm",
            "svg" => "image/svg+xml",
            "png" => "image/png",
            "ico" => "image/x-icon",
            "woff2" => "font/woff2",
            "webmanifest" | "json" => "application/manifest+json",
            "txt" => "text/plain; charset=utf-8",
            _ => "application/octet-stream",
        };
        let packs = !matches!(ending, "woff2" | "png");
        writeln!(
            code,
            "    Asset {{ name: {name:?}, hashed: \"{stem}.{digest}.{ending}\", mime: {mime:?}, packs: {packs}, bytes: include_bytes!({:?}) }},",
            file.display()
        )
        .expect("a string takes all");
    }
    code.push_str("];\n");
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it")).join("assets.rs");
    fs::write(out, code).expect("the build folder can be written");
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) {
    for path in fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok).map(|entry| entry.path()) {
        if path.is_dir() { gather(&path, files) } else { files.push(path) }
    }
}
