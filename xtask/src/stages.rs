//! The stages of `cargo xtask test`, in their order.

use std::process::Command;

use clap::ValueEnum;

use crate::cargo::{cargo, must};
use crate::{Outcome, folders, queries, run, scripts, site, supplies, tools};

/// One part of the checks; it can also be asked for by name.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Stage {
    /// Every file is formatted
    Format,
    /// What the program embeds can be built
    Site,
    /// `.sqlx` is what the migrations and statements make it
    Sql,
    /// No lint has anything to say
    Lints,
    /// What others wrote and we build on: its licences, where it is from, and known weaknesses
    Supplies,
    /// Rules, stores, letters: the tests beside the code
    Unit,
    /// The promises of tests/journeys
    Journeys,
    /// The rules of the house: tests/house
    House,
    /// A real Chromium: tests/browser
    Browser,
    /// Programs of others: tests/interop
    Interop,
}

/// How a stage ended, if it did not fail.
pub enum Ending {
    /// It ran to its end.
    Passed,
    /// A tool is missing that cannot be set up here; the sentence says which.
    Skipped(String),
}

impl Stage {
    /// Its name, as it is typed and told.
    pub fn name(self) -> String {
        self.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned())
    }

    /// Runs it to its end.
    pub fn run(self) -> Outcome<Ending> {
        match self {
            Stage::Format => must(&mut cargo(&["fmt", "--all", "--check"]), "the format")?,
            Stage::Site => site::build()?,
            Stage::Lints => {
                must(&mut cargo(&["clippy", "--all-targets", "--", "--deny", "warnings"]), "clippy")?;
            }
            Stage::Sql => queries::check()?,
            Stage::Supplies => {
                if let Err(trouble) = supplies::set_up() {
                    return Ok(Ending::Skipped(trouble.to_string()));
                }
                supplies::check()?;
            }
            Stage::Unit => {
                must(&mut cargo(&["test", "--no-fail-fast", "--lib", "--bins"]), "a test beside the code")?;
            }
            Stage::Journeys => {
                // One letter of each kind is kept there for the programs of the last stage.
                let kept = folders::target().join("letters");
                must(tests("journeys").env("CUPPA_LETTERS", kept), "a journey")?;
            }
            Stage::House => must(&mut tests("house"), "a rule of the house")?,
            Stage::Browser => {
                if let Err(trouble) = tools::browser().and_then(|()| scripts::node()) {
                    return Ok(Ending::Skipped(trouble.to_string()));
                }
                must(&mut visiting("browser")?, "a test in Chromium")?;
            }
            Stage::Interop => {
                if let Err(trouble) = tools::readers() {
                    return Ok(Ending::Skipped(trouble.to_string()));
                }
                must(&mut visiting("interop")?, "a test with another program")?;
            }
        }
        Ok(Ending::Passed)
    }
}

fn tests(name: &str) -> Command {
    cargo(&["test", "--test", name])
}

/// Tests that visit the real program: it is built first, and they are told where it is.
pub fn visiting(name: &str) -> Outcome<Command> {
    let program = run::program_for_tests()?;
    let mut command = tests(name);
    command.env("CUPPA_BIN", program).env("CARGO_TARGET_DIR", folders::target());
    Ok(command)
}
