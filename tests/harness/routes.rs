//! Every route, read out of the files of the routers themselves, so that a test which visits them all forgets none.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use server::urls::View;

/// A route as its router writes it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Route {
    /// Its path, with the names of what stands in it in braces.
    pub path: String,
    /// Whether it is read.
    pub is_read: bool,
    /// Whether it is posted to.
    pub is_posted_to: bool,
    /// Whether reading it only leads back to where it is posted from.
    pub leads_back: bool,
}

impl Route {
    /// The names of what stands in it, from left to right: `slug` and `day` of `/events/{slug}/{day}`, `*path` of what may
    /// be longer.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.path.split('{').skip(1).filter_map(|rest| rest.split('}').next())
    }
}

/// All of them.
///
/// # Panics
/// When a router writes a route in a way that cannot be read here.
pub fn routes() -> BTreeSet<Route> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace holds this crate");
    let mut files = Vec::new();
    for folder in ["app/src", "server/src"] {
        walk(&root.join(folder), &mut files);
    }
    let sources: Vec<String> =
        files.iter().map(|file| fs::read_to_string(file).expect("source is text")).collect();
    let mut routes = BTreeSet::new();
    for source in &sources {
        let code = source.split("#[cfg(test)]").next().unwrap_or(source);
        for rest in code.split(".route(").skip(1) {
            let call = whole_call(rest);
            let (name, handlers) = cut(call);
            for path in paths(name.trim(), source, &sources) {
                routes.insert(Route {
                    path,
                    is_read: handlers.contains("get(") || handlers.contains("any("),
                    is_posted_to: handlers.contains("post("),
                    leads_back: handlers.contains("lead_back)"),
                });
            }
        }
    }
    routes
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a readable folder").filter_map(Result::ok) {
        let path = entry.path();
        if path.is_dir() {
            walk(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// What stands between the brackets of a call whose beginning was cut off.
fn whole_call(rest: &str) -> &str {
    let mut depth = 1;
    let end = rest.char_indices().find(|(_, letter)| {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        depth == 0
    });
    &rest[..end.expect("a call ends").0]
}

/// The first of what a call is given, and the rest.
fn cut(call: &str) -> (&str, &str) {
    let mut depth = 0;
    let comma = call.char_indices().find(|(_, letter)| {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        depth == 0 && *letter == ','
    });
    call.split_at(comma.expect("a route has handlers").0)
}

/// The paths that a router means: a text, a constant, or a text with constants in it, or with the lists that are always there.
fn paths(name: &str, source: &str, sources: &[String]) -> Vec<String> {
    if let Some(text) = name.strip_prefix('"') {
        return vec![text.trim_end_matches('"').to_owned()];
    }
    let Some(written) = name.strip_prefix("&format!(\"") else {
        return vec![constant(name, source, sources)];
    };
    let (text, given) = written.split_once('"').expect("a text ends");
    let braces = text.replace("{{", "\u{1}").replace("}}", "\u{2}");
    if braces.contains("{}") {
        assert!(given.contains("view.path()"), "tests/harness/routes.rs cannot read {name}");
        return View::ALWAYS.iter().map(|view| braces.replace("{}", &view.path())).collect();
    }
    let mut parts = braces.split('{');
    let mut path = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (named, rest) = part.split_once('}').expect("a brace is closed");
        path.push_str(&constant(named, source, sources));
        path.push_str(rest);
    }
    vec![path.replace('\u{1}', "{").replace('\u{2}', "}")]
}

/// A text that is written as a constant, in the same file or elsewhere.
fn constant(name: &str, source: &str, sources: &[String]) -> String {
    let declared = format!("const {name}: &str");
    let line = std::iter::once(source)
        .chain(sources.iter().map(String::as_str))
        .find_map(|text| text.lines().find(|line| line.contains(&declared)));
    let line = line.unwrap_or_else(|| panic!("{name} is no constant that tests/harness/routes.rs can find"));
    line.split('"').nth(1).expect("a text").to_owned()
}
