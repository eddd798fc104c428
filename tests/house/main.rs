//! The house itself: one gate, SQL in its place, words documented, nothing written twice in the wrong room.

mod asvs;
mod permissions;
mod plans;
mod retention;
mod threats;

use std::{
    fs,
    path::{Path, PathBuf},
};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace holds this crate").to_path_buf()
}

/// Every file below a folder with this ending, with its path from the root.
fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("a readable folder").filter_map(Result::ok) {
            let path = entry.path();
            let name = entry.file_name();
            if path.is_dir() && name != "target" && name != "node_modules" && name != "site" {
                walk(&path, found);
            } else if path.is_file() {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(folder), &mut found);
    found.sort();
    found
        .into_iter()
        .filter(|path| path.extension().is_some_and(|known| known == ending))
        .map(|path| {
            let text = fs::read_to_string(&path).expect("source is text");
            (path.strip_prefix(root()).expect("below the root").display().to_string(), text)
        })
        .collect()
}

fn rust() -> Vec<(String, String)> {
    ["app", "server", "tests", "xtask"].iter().flat_map(|folder| files(folder, "rs")).collect()
}

/// The code of a file before its tests.
fn code(text: &str) -> &str {
    text.split("#[cfg(test)]").next().unwrap_or(text)
}

#[test]
fn one_file_names_a_cargo_feature() {
    let gates: Vec<String> = rust()
        .into_iter()
        .filter(|(path, _)| !path.starts_with("tests/house"))
        .filter(|(_, text)| {
            text.contains("cfg(feature")
                || text.contains("cfg(any(feature")
                || text.contains("cfg_attr(feature")
        })
        .map(|(path, _)| path)
        .collect();
    assert_eq!(gates, ["app/src/lib.rs"]);
}

#[test]
fn sql_is_in_stores_only() {
    for (path, text) in rust() {
        let may = path.ends_with("/store.rs")
            || path.ends_with("/db.rs")
            || path.starts_with("xtask/")
            || path.starts_with("tests/");
        let has = ["query!(", "query_as!(", "query_scalar!(", "sqlx::query", "QueryBuilder"]
            .iter()
            .any(|sign| text.contains(sign));
        assert!(may || !has, "{path} holds SQL");
    }
}

#[test]
fn the_face_knows_no_database_and_the_product_no_face() {
    for (path, text) in rust() {
        if path.starts_with("app/") {
            assert!(
                !text.contains("sqlx") && !text.contains("lettre::") && !text.contains("typst"),
                "{path}"
            );
        }
        if path.starts_with("server/") {
            assert!(!text.contains("leptos"), "{path}");
        }
        if path.starts_with("server/pure/src") {
            assert!(!text.contains("tokio") && !text.contains("Timestamp::now"), "{path}");
            // Zone data is the one thing read from outside, because the newest copy is the right one.
            assert!(!text.contains("std::fs") || path.ends_with("zones.rs"), "{path}");
        }
    }
}

#[test]
fn an_island_needs_leptos_and_serde_only() {
    let manifest = fs::read_to_string(root().join("app/Cargo.toml")).expect("the face");
    let table = manifest
        .split("\n[dependencies]\n")
        .nth(1)
        .and_then(|rest| rest.split("\n[").next())
        .expect("the table");
    let always: Vec<&str> = table
        .lines()
        .filter(|line| !line.is_empty() && !line.contains("optional = true"))
        .filter_map(|line| line.split(['.', ' ']).next())
        .collect();
    assert_eq!(always, ["leptos", "serde"]);
}

#[test]
fn no_room_is_a_catch_all() {
    for (path, _) in rust() {
        for part in Path::new(&path).components().map(|part| part.as_os_str().to_string_lossy().into_owned())
        {
            let stem = part.trim_end_matches(".rs");
            let banned = [
                "utils", "util", "common", "helpers", "helper", "misc", "manager", "service", "data", "info",
            ];
            assert!(!banned.contains(&stem), "{path}");
        }
    }
}

#[test]
fn every_file_opens_with_a_sentence() {
    for (path, text) in rust() {
        assert!(
            text.starts_with("//!") || path == "app/browser/src/lib.rs" && text.contains("//!"),
            "{path} says not what it is for"
        );
    }
    for (path, text) in files("migrations", "sql") {
        assert!(text.starts_with("-- "), "{path} says not why");
    }
}

#[test]
fn addresses_are_written_in_one_place() {
    for (path, text) in rust() {
        let product = path.starts_with("server/src") || path.starts_with("app/src/pages");
        let may = path.starts_with("server/src/urls/")
            || path == "app/src/pages/mod.rs"
            || path == "app/src/pages/assets.rs";
        if product && !may {
            for line in code(&text).lines() {
                assert!(!line.contains("format!(\"/"), "{path} makes an address of its own: {}", line.trim());
            }
        }
    }
}

#[test]
fn every_setting_is_in_the_readme() {
    let readme = fs::read_to_string(root().join("README.md")).expect("there is a README");
    for setting in server::settings::ALL {
        assert!(readme.contains(setting.variable), "{} is not in the README", setting.variable);
    }
}

#[test]
fn every_room_and_word_is_in_the_readme() {
    let readme = fs::read_to_string(root().join("README.md")).expect("there is a README");
    for entry in fs::read_dir(root().join("server/src")).expect("the product").filter_map(Result::ok) {
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() {
            assert!(readme.contains(&format!("{name}/")), "the room server/src/{name} is not in the plan");
        }
    }
    for noun in [
        "listing", "event", "café", "date", "group", "place", "letter", "outbox", "hold", "follow", "news",
        "proposal", "flag",
    ] {
        assert!(readme.contains(&format!("| **{noun}**")), "the glossary lacks “{noun}”");
    }
}

#[test]
fn styles_use_logical_directions() {
    for (path, text) in files("style", "css") {
        for line in text.lines() {
            let rule = line.trim_start();
            for physical in [
                "margin-left",
                "margin-right",
                "padding-left",
                "padding-right",
                "text-align: left",
                "text-align: right",
                "border-left",
                "border-right",
            ] {
                assert!(!rule.starts_with(physical), "{path}: {rule}");
            }
        }
    }
}

#[test]
fn nothing_of_a_third_party_is_fetched() {
    for ending in ["css", "js"] {
        for folder in ["style", "app/browser"] {
            for (path, text) in files(folder, ending) {
                for address in text.split("url(").skip(1) {
                    let address = address.split(')').next().unwrap_or_default();
                    assert!(!address.contains("//") || address.contains("data:"), "{path}: url({address})");
                }
                assert!(!text.contains("@import url(http") && !text.contains("fetch(\"http"), "{path}");
            }
        }
    }
}

#[test]
fn every_dependency_says_why() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("the workspace");
    let table = manifest
        .split("[workspace.dependencies]")
        .nth(1)
        .and_then(|rest| rest.split("\n[").next())
        .expect("the table");
    for line in table
        .lines()
        .filter(|line| line.contains(" = ") && !line.contains("path = ") && !line.starts_with('#'))
    {
        assert!(line.contains("# "), "no reason beside: {line}");
    }
}

/// What the program itself says is held to the list of words that it holds others to.
#[test]
fn the_house_speaks_of_people() {
    let mut texts: Vec<(String, String)> = files("server/src/words", "ftl")
        .into_iter()
        .map(|(path, text)| (path, said_in_fluent(&text)))
        .collect();
    let paper = files("server/press/src", "typ").into_iter();
    texts.extend(files("server/src/knowledge/pages", "md"));
    texts.extend(files("server/src/demo", "rs"));
    texts.extend(files("server/src/demo", "toml"));
    texts.extend(paper.chain([("README.md".to_owned(), readme())]));
    assert!(texts.len() > 40, "only {} files were read", texts.len());
    let mut faults = Vec::new();
    for (path, text) in &texts {
        for hit in pure::wording::check(text) {
            let (before, words, after) = pure::wording::around(text, &hit.range, 40);
            faults.push(format!("{path}: {before}[{words}]{after}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The texts that the list was tried on are not ours to hand on: what is found in them stands in `source_texts.tsv` with a
/// passage each, which `pure` tries. Where they lie beside the checkout, they are read whole.
#[test]
fn the_source_texts_give_exactly_the_expected_hits_where_they_are_at_hand() {
    let Ok(folder) = fs::read_dir(root().join("../shared/seeds")) else { return };
    let recorded = root().join("server/pure/src/wording/source_texts.tsv");
    let recorded = fs::read_to_string(recorded).expect("what was found is recorded");
    let mut read = 0;
    for path in folder.map(|file| file.expect("a readable folder").path()) {
        let name = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("a text can be read");
        let found = pure::wording::check(&text);
        let found: Vec<(&str, &str)> =
            found.iter().map(|hit| (hit.term.term.as_str(), hit.term.level.as_str())).collect();
        let expected: Vec<(&str, &str)> = recorded
            .lines()
            .map(|line| line.split('\t').collect::<Vec<_>>())
            .filter(|row| name.starts_with(&format!("{}_", row[0])) && !row[1].is_empty())
            .map(|row| (row[1], row[2]))
            .collect();
        assert_eq!(found, expected, "{name}");
        read += 1;
    }
    assert_eq!(read, 5);
}

/// The sentences of a Fluent file, without its comments and the names of its messages.
fn said_in_fluent(text: &str) -> String {
    let is_name = |name: &str| name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let lines = text.lines().filter(|line| !line.starts_with('#')).map(|line| match line.split_once(" = ") {
        Some((name, said)) if is_name(name) => said,
        _ => line,
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn readme() -> String {
    fs::read_to_string(root().join("README.md")).expect("the README")
}
