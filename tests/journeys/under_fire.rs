//! What strangers send, under fire in small: what the fuzzer of `server/fuzz` runs for hours holds for its seeds, for every
//! beginning of them, and for each with a byte that is another. What ever broke something is a seed.

use std::{fs, path::Path};

use app::pages::form;

#[path = "../../server/fuzz/under_fire/calendars.rs"]
mod calendars;
#[path = "../../server/fuzz/under_fire/desk.rs"]
mod desk;
#[path = "../../server/fuzz/under_fire/drawings.rs"]
mod drawings;
#[path = "../../server/fuzz/under_fire/forms.rs"]
mod forms;
#[path = "../../server/fuzz/under_fire/links.rs"]
mod links;
#[path = "../../server/fuzz/under_fire/markdown.rs"]
mod markdown;
#[path = "../../server/fuzz/under_fire/pictures.rs"]
mod pictures;
#[path = "../../server/fuzz/under_fire/post.rs"]
mod post;
#[path = "../../server/fuzz/under_fire/rules.rs"]
mod rules;

/// So many beginnings of each seed are tried, and as many bytes are changed.
const STEPS: usize = 24;

fn replay(name: &str, holds: impl Fn(&[u8])) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace holds this crate");
    let folder = root.join("server/fuzz/seeds").join(name);
    let mut seeds: Vec<_> =
        fs::read_dir(&folder).expect("seeds").map(|entry| entry.expect("a seed").path()).collect();
    seeds.sort();
    assert!(!seeds.is_empty(), "{name} has no seeds");
    for seed in seeds {
        let bytes = fs::read(&seed).expect("a seed can be read");
        holds(&bytes);
        for step in 0..STEPS {
            let at = bytes.len() * step / STEPS;
            holds(&bytes[..at]);
            let mut other = bytes.clone();
            if let Some(byte) = other.get_mut(at) {
                *byte ^= [0x01, 0x20, 0x80, 0xff][step % 4];
            }
            holds(&other);
        }
    }
}

#[test]
fn forms_hold() {
    replay("forms", forms::holds);
}

#[test]
fn pictures_hold() {
    replay("pictures", pictures::holds);
}

#[test]
fn drawings_hold() {
    replay("drawings", drawings::holds);
}

#[test]
fn markdown_holds() {
    replay("markdown", markdown::holds);
}

#[test]
fn links_and_cookies_hold() {
    replay("links", links::holds);
}

#[test]
fn calendars_hold() {
    replay("calendars", calendars::holds);
}

#[test]
fn rules_hold() {
    replay("rules", rules::holds);
}

#[test]
fn what_comes_back_by_mail_holds() {
    replay("post", post::holds);
}
