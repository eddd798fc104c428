//! The browser part: the crate `browser` compiled to WebAssembly, and the script that binds it to the page.

use std::env;
use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

use wasm_bindgen_cli_support::Bindgen;

use crate::telling::{self, Watch};
use crate::{Outcome, cargo, folders, tools};

const TARGET: &str = "wasm32-unknown-unknown";

/// The two files a browser needs to wake the islands.
pub struct BrowserPart {
    /// An ES module; its default export takes the address of the WebAssembly.
    pub script: Vec<u8>,
    /// The WebAssembly.
    pub module: Vec<u8>,
}

/// Compiles the islands and binds them.
pub fn build() -> Outcome<BrowserPart> {
    let raw = compile()?;
    bind(&raw)
}

/// A target folder of its own: the everyday folder is often locked by an editor or another build.
fn compile() -> Outcome<PathBuf> {
    let way = way()?;
    let (folder, mut build) = match &way {
        Way::OwnToolchain => (folders::target().join("browser"), cargo::cargo(&["build"])),
        Way::Debian(debian) => (folders::target().join("browser-debian"), debian.cargo()),
    };
    build.args(["--package", "browser", "--lib", "--target", TARGET, "--profile", "wasm-release"]);
    build.arg("--target-dir").arg(&folder);
    cargo::must(&mut build, "compiling the browser part")?;
    Ok(folder.join(TARGET).join("wasm-release/browser.wasm"))
}

/// How this machine compiles for browsers.
enum Way {
    /// The toolchain in use has the target.
    OwnToolchain,
    /// Debian's own compiler builds the standard library too.
    Debian(Debian),
}

fn way() -> Outcome<Way> {
    if env::var("CUPPA_WASM").is_ok_and(|way| way == "debian") {
        return Ok(Way::Debian(Debian::set_up()?));
    }
    if toolchain_has_target() {
        return Ok(Way::OwnToolchain);
    }
    telling::doing(&format!("Adding {TARGET} to the Rust toolchain (a minute at most)"));
    if let Err(trouble) = tools::within_seconds(60, "rustup", &["target", "add", TARGET]) {
        telling::done(&format!("not that way: {trouble}"));
    }
    if toolchain_has_target() {
        return Ok(Way::OwnToolchain);
    }
    Debian::set_up().map(Way::Debian)
}

fn toolchain_has_target() -> bool {
    let mut ask = Command::new(rustc());
    ask.args(["--print", "target-libdir", "--target", TARGET]).current_dir(folders::root());
    cargo::answer(&mut ask).is_some_and(|folder| {
        folders::files_below(Path::new(&folder))
            .is_ok_and(|files| files.iter().any(|file| file.to_string_lossy().starts_with("libstd-")))
    })
}

fn rustc() -> std::ffi::OsString {
    env::var_os("RUSTC").unwrap_or_else(|| "rustc".into())
}

/// Debian's `rustc-web` and its standard library's source, linked by the `rust-lld` of the toolchain in use:
/// the way where no other toolchain can be fetched.
struct Debian {
    linker: PathBuf,
}

impl Debian {
    fn set_up() -> Outcome<Debian> {
        let there = |path: &str| Path::new(path).exists();
        if !(there("/usr/bin/rustc") && there("/usr/bin/cargo") && there("/usr/lib/rustlib/src/rust/library"))
        {
            tools::install(&["rustc-web", "cargo-web", "rust-web-src"]).map_err(|trouble| {
                format!(
                    "this toolchain cannot compile for browsers: run `rustup target add {TARGET}`, or as root on \
                     Debian `apt-get install rustc-web cargo-web rust-web-src` ({trouble})"
                )
            })?;
        }
        Ok(Debian { linker: linker()? })
    }

    fn cargo(&self) -> Command {
        let mut command = Command::new("/usr/bin/cargo");
        command.current_dir(folders::root());
        // What the toolchain in use says about itself must not reach the other one.
        for ours in
            ["CARGO", "RUSTUP_TOOLCHAIN", "RUSTUP_HOME", "LD_LIBRARY_PATH", "RUSTC_WRAPPER", "RUSTDOC"]
        {
            command.env_remove(ours);
        }
        command
            .env("RUSTC", "/usr/bin/rustc")
            .env("RUSTC_BOOTSTRAP", "1") // building the standard library is not a stable feature yet
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", &self.linker)
            .args(["build", "-Zbuild-std=std,panic_abort"]);
        command
    }
}

fn linker() -> Outcome<PathBuf> {
    let sysroot =
        cargo::answer(Command::new(rustc()).args(["--print", "sysroot"]).current_dir(folders::root()));
    let lib = PathBuf::from(sysroot.unwrap_or_default()).join("lib/rustlib");
    let found = folders::files_below(&lib)?.into_iter().find(|file| file.ends_with("bin/rust-lld"));
    found
        .map(|file| lib.join(file))
        .or_else(|| tools::find("rust-lld"))
        .or_else(|| tools::find("wasm-ld"))
        .ok_or_else(|| "no linker for WebAssembly: neither `rust-lld` nor `wasm-ld` was found".into())
}

/// Binding takes seconds, so it is done again only when the compiled module changed.
fn bind(raw: &Path) -> Outcome<BrowserPart> {
    let bytes = fs::read(raw)?;
    let bound = folders::target().join("browser/bound");
    let (script, module, stamp) =
        (bound.join("islands.js"), bound.join("islands.wasm"), bound.join("made-from"));
    let made_from = fingerprint(&bytes);
    if fs::read_to_string(&stamp).is_ok_and(|before| before == made_from)
        && let (Ok(script), Ok(module)) = (fs::read(&script), fs::read(&module))
    {
        return Ok(BrowserPart { script, module });
    }

    let watch = Watch::start();
    if bound.exists() {
        fs::remove_dir_all(&bound)?;
    }
    Bindgen::new()
        .input_bytes("islands", bytes)
        .web(true)
        .map_err(|cause| format!("{cause:#}"))?
        .typescript(false)
        // The page's own script says where the module is: its name carries a hash.
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(&bound)
        .map_err(|cause| format!("binding the browser part: {cause:#}"))?;
    if bound.join("snippets").exists() {
        return Err(
            "a dependency of the islands brings scripts of its own; the site embeds one script only".into()
        );
    }
    fs::rename(bound.join("islands_bg.wasm"), &module)?;
    fs::write(&stamp, made_from)?;
    telling::done(&format!("bound the browser part ({})", watch.so_far()));
    Ok(BrowserPart { script: fs::read(&script)?, module: fs::read(&module)? })
}

fn fingerprint(bytes: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    hasher.write(bytes);
    format!("{} {:016x} {}", bytes.len(), hasher.finish(), binder_version())
}

/// Another version of the binder makes another script from the same module.
fn binder_version() -> String {
    let lock = fs::read_to_string(folders::root().join("Cargo.lock")).unwrap_or_default();
    let mut lines = lock.lines().skip_while(|line| *line != "name = \"wasm-bindgen-cli-support\"");
    lines.nth(1).unwrap_or_default().to_owned()
}
