//! What is written to the log: what we say ourselves, and nothing of what the crates below us say, at whatever level. They
//! do not know whom it may harm: a resolver says which calendar somebody named, a reader of drawings what stands in one, a
//! database what was asked of it.

use tracing_subscriber::filter::{LevelFilter, Targets};

/// The crates that are ours.
const OURS: &[&str] = &["app", "cuppa", "press", "pure", "server"];

/// Crates of others whose names begin like one of ours. A name is heard by how it begins, so these are put to silence.
const LIKE_OURS: &[&str] = &["approx", "server_fn"];

/// What goes to the log by a setting such as `info` or `warn,server=debug`; `None` when it is none. A level alone is for our
/// own crates; another crate is heard only by its name, by somebody who knows what it tells.
#[must_use]
pub fn printed(setting: &str) -> Option<Targets> {
    let parts = || setting.split(',').map(str::trim).filter(|part| !part.is_empty());
    let mut printed = Targets::new();
    for level in parts().filter(|part| !part.contains('=')) {
        let level: LevelFilter = level.parse().ok()?;
        printed = printed
            .with_targets(OURS.iter().map(|ours| (*ours, level)))
            .with_targets(LIKE_OURS.iter().map(|other| (*other, LevelFilter::OFF)));
    }
    for (target, level) in parts().filter_map(|part| part.split_once('=')) {
        let level: LevelFilter = level.trim().parse().ok()?;
        printed = printed.with_target(target.trim(), level);
    }
    Some(printed)
}

#[cfg(test)]
mod tests {
    use tracing::Level;

    use super::{LIKE_OURS, OURS, printed};

    #[test]
    fn no_crate_of_others_is_taken_for_one_of_ours() {
        let names =
            include_str!("../../Cargo.lock").lines().filter_map(|line| line.strip_prefix("name = \""));
        for name in names.filter_map(|name| name.strip_suffix('"')).map(|name| name.replace('-', "_")) {
            let begins_like = |known: &[&str]| known.iter().any(|known| name.starts_with(known));
            let is_heard = begins_like(OURS) && !OURS.contains(&name.as_str());
            assert!(!is_heard || begins_like(LIKE_OURS), "{name} would be heard as one of ours");
        }
    }

    #[test]
    fn a_level_is_for_our_own_crates_and_others_are_heard_only_by_name() {
        for (setting, target, level, is_printed) in [
            ("info", "server::jobs", Level::INFO, true),
            ("info", "server::jobs", Level::DEBUG, false),
            ("debug", "cuppa", Level::DEBUG, true),
            ("debug", "app::pages::refusal", Level::ERROR, true),
            ("debug", "sqlx::pool", Level::WARN, false),
            ("trace", "hyper::proto", Level::ERROR, false),
            ("trace", "server_fn::request", Level::ERROR, false),
            ("info,server_fn=debug", "server_fn::request", Level::DEBUG, true),
            ("warn,server=debug", "server::imports", Level::DEBUG, true),
            ("server=debug, warn", "server::imports", Level::DEBUG, true),
            ("server=debug, warn", "app::pages", Level::INFO, false),
            ("info,sqlx=warn", "sqlx::pool", Level::WARN, true),
            ("off", "server::jobs", Level::ERROR, false),
            ("", "server::jobs", Level::ERROR, false),
        ] {
            let printed = printed(setting).expect(setting);
            assert_eq!(printed.would_enable(target, &level), is_printed, "{setting}: {target} {level}");
        }
        for nonsense in ["loud", "server", "server=loud"] {
            assert!(printed(nonsense).is_none(), "{nonsense}");
        }
    }
}
