//! What the program embeds, in `app/site`: styles, the browser part, the small scripts, fonts and icons.
//! Only files that changed are written; what has no source any more is removed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::telling::{self, Watch};
use crate::{Outcome, browser_part, folders, styles};

/// The stylesheets that pages ask for: everybody's, those of single areas beside it, and that of embeds.
const SHEETS: [&str; 8] =
    ["app.css", "help.css", "learn.css", "map.css", "months.css", "start.css", "texts.css", "embed.css"];

/// Makes `app/site` anew, as far as its sources changed.
pub fn build() -> Outcome {
    let watch = Watch::start();
    telling::doing(
        "Building styles, scripts and the browser part (the first time, 3 to 6 minutes; then seconds)",
    );
    let mut site = Site { folder: folders::site(), kept: BTreeSet::new(), changed: Vec::new() };

    for name in SHEETS {
        if let Some(css) = styles::bundle(name)? {
            site.write(Path::new(name), css.as_bytes())?;
        }
    }
    let browser = browser_part::build()?;
    site.write(Path::new("islands.js"), &browser.script)?;
    site.write(Path::new("islands.wasm"), &browser.module)?;
    site.copy(OUR_SCRIPTS, "", &["js"])?;
    site.copy("app/browser/vendor", "", &["js", "css"])?;
    site.copy("style/fonts", "fonts", &["woff2"])?;
    site.copy("style/icons", "icons", &["svg", "png", "ico", "webp"])?;
    site.remove_the_rest()?;

    let what = if site.changed.is_empty() { "nothing changed".into() } else { site.changed.join(", ") };
    telling::done(&format!("app/site: {what} ({})", watch.so_far()));
    Ok(())
}

/// Where the small scripts of our own are.
const OUR_SCRIPTS: &str = "app/browser";

/// A script without what only helps to read it: lines that are a remark, and what lines are indented by.
fn without_remarks(script: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(script);
    let lines = text.lines().map(str::trim_start).filter(|line| !line.is_empty() && !line.starts_with("//"));
    let mut kept = lines.collect::<Vec<_>>().join("\n");
    kept.push('\n');
    kept.into_bytes()
}

struct Site {
    folder: PathBuf,
    kept: BTreeSet<PathBuf>,
    changed: Vec<String>,
}

impl Site {
    fn write(&mut self, name: &Path, bytes: &[u8]) -> Outcome {
        if folders::write_if_changed(&self.folder.join(name), bytes)? {
            self.changed.push(format!("{} ({} KB)", name.display(), bytes.len().div_ceil(1024)));
        }
        if !self.kept.insert(name.to_path_buf()) {
            return Err(format!("two sources make app/site/{}", name.display()).into());
        }
        Ok(())
    }

    /// Copies the files of one source folder, not of those below it, whose names end in one of `endings`.
    fn copy(&mut self, from: &str, to: &str, endings: &[&str]) -> Outcome {
        let source = folders::root().join(from);
        if !source.is_dir() {
            return Ok(());
        }
        for entry in fs::read_dir(source)? {
            let path = entry?.path();
            let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
            if let Some(name) = path.file_name()
                && path.is_file()
                && endings.contains(&ending)
            {
                let bytes = fs::read(&path)?;
                let is_our_script = ending == "js" && from == OUR_SCRIPTS;
                let bytes = if is_our_script { without_remarks(&bytes) } else { bytes };
                self.write(&Path::new(to).join(name), &bytes)?;
            }
        }
        Ok(())
    }

    fn remove_the_rest(&mut self) -> Outcome {
        for name in folders::files_below(&self.folder)? {
            if !self.kept.contains(&name) {
                fs::remove_file(self.folder.join(&name))?;
                self.changed.push(format!("{} removed", name.display()));
            }
        }
        Ok(())
    }
}
