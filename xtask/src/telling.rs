//! What is said while working: one plain line for each step, with how long it took.

use std::env;
use std::time::{Duration, Instant};

/// One line about what is being done now.
pub fn doing(line: &str) {
    println!("\n\u{25b8} {line}");
}

/// One line about what came of it.
pub fn done(line: &str) {
    println!("  {line}");
}

/// A line that nobody should overlook: something was left out.
pub fn loud(line: &str) {
    println!("\n!!! SKIPPED: {line}\n");
}

/// The last line of a command that did not succeed.
pub fn trouble(what: &dyn std::fmt::Display) {
    eprintln!("\n\u{2717} {what}");
}

/// Whether a machine is watching, for which nothing may be left out.
pub fn in_ci() -> bool {
    env::var("CI").is_ok_and(|value| !value.is_empty() && value != "false" && value != "0")
}

/// Measures how long a step takes.
pub struct Watch(Instant);

impl Watch {
    /// Starts now.
    #[expect(
        clippy::disallowed_methods,
        reason = "builds take real time; only Cuppa's own clock can be stopped"
    )]
    pub fn start() -> Watch {
        Watch(Instant::now())
    }

    /// How long it has been, as a person would say it.
    pub fn so_far(&self) -> String {
        in_words(self.0.elapsed())
    }
}

fn in_words(took: Duration) -> String {
    match took.as_secs() {
        0..10 => format!("{:.1} s", took.as_secs_f64()),
        seconds @ 10..60 => format!("{seconds} s"),
        seconds => format!("{} min {:02} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_said_as_people_say_them() {
        assert_eq!(in_words(Duration::from_millis(640)), "0.6 s");
        assert_eq!(in_words(Duration::from_secs(41)), "41 s");
        assert_eq!(in_words(Duration::from_secs(125)), "2 min 05 s");
    }
}
