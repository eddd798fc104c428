//! What the program embeds, in `app/site`: styles, the browser part, the small scripts, fonts and icons.
//! Only files that changed are written; what has no source any more is removed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree},
};

use crate::telling::{self, Watch};
use crate::{Outcome, browser_part, folders, styles};

/// The stylesheets that pages ask for: everybody's, those of single areas beside it, and that of embeds.
const SHEETS: [&str; 9] = [
    "app.css",
    "help.css",
    "learn.css",
    "map.css",
    "months.css",
    "start.css",
    "texts.css",
    "write-ups.css",
    "embed.css",
];

/// The icons of the installed app: name, drawing, and how many dots a side has. Phones cut the masked one into any shape.
const APP_ICONS: [(&str, &str, u16); 3] = [
    ("icons/app-192.png", "style/icons/favicon.svg", 192),
    ("icons/app-512.png", "style/icons/favicon.svg", 512),
    ("icons/app-mask-512.png", "style/icons/drawn/app-mask.svg", 512),
];

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
    site.join(OUR_SCRIPTS, OF_EVERY_PAGE)?;
    site.copy("app/browser/vendor", "", &["js", "css"])?;
    site.copy("style/fonts", "fonts", &["woff2"])?;
    site.copy("style/icons", "icons", &["svg", "png", "ico", "webp"])?;
    for (name, drawing, side) in APP_ICONS {
        site.write(Path::new(name), &drawn(&fs::read(folders::root().join(drawing))?, side)?)?;
    }
    site.remove_the_rest()?;

    let what = if site.changed.is_empty() { "nothing changed".into() } else { site.changed.join(", ") };
    telling::done(&format!("app/site: {what} ({})", watch.so_far()));
    Ok(())
}

/// Where the small scripts of our own are.
const OUR_SCRIPTS: &str = "app/browser";

/// What every page asks for is one file, under this name: each request of its own is a wait, and its head weighs as much as
/// what is in it.
const OF_EVERY_PAGE: (&str, [&str; 2]) = ("page.js", ["leave.js", "keep.js"]);

/// A script without what only helps to read it: lines that are a remark, and what lines are indented by.
fn without_remarks(script: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(script);
    let lines = text.lines().map(str::trim_start).filter(|line| !line.is_empty() && !line.starts_with("//"));
    let mut kept = lines.collect::<Vec<_>>().join("\n");
    kept.push('\n');
    kept.into_bytes()
}

/// A square drawing as dots, in PNG.
fn drawn(drawing: &[u8], side: u16) -> Outcome<Vec<u8>> {
    let tree = Tree::from_data(drawing, &Options::default())?;
    let mut paper = Pixmap::new(u32::from(side), u32::from(side)).ok_or("an icon has a side")?;
    let scale = f32::from(side) / tree.size().width();
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut paper.as_mut());
    Ok(paper.encode_png()?)
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
                && !OF_EVERY_PAGE.1.iter().any(|part| name == *part)
            {
                let bytes = fs::read(&path)?;
                let is_our_script = ending == "js" && from == OUR_SCRIPTS;
                let bytes = if is_our_script { without_remarks(&bytes) } else { bytes };
                self.write(&Path::new(to).join(name), &bytes)?;
            }
        }
        Ok(())
    }

    /// Puts scripts of ours into one.
    fn join(&mut self, from: &str, (name, parts): (&str, [&str; 2])) -> Outcome {
        let mut whole = Vec::new();
        for part in parts {
            whole.extend(without_remarks(&fs::read(folders::root().join(from).join(part))?));
        }
        self.write(Path::new(name), &whole)
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
