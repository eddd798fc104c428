//! `cargo xtask`: the two commands of the README, and everything that checks and builds Cuppa.

mod bench;
mod browser_part;
mod cargo;
mod countries;
mod folders;
mod kill_test;
mod land;
mod queries;
mod release;
mod run;
mod scripts;
mod shots;
mod site;
mod stages;
mod styles;
mod supplies;
mod telling;
mod test;
mod tools;
mod towns;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// What went wrong, as a sentence for the person at the keyboard.
pub type Trouble = Box<dyn std::error::Error + Send + Sync>;
/// Either what was asked for, or a sentence about what stood in the way.
pub type Outcome<T = ()> = Result<T, Trouble>;

/// Builds, runs and checks Cuppa.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
struct Line {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Builds everything, loads the demonstration listings into a new data folder, and serves on 127.0.0.1:3000
    Run {
        /// Passed on to `cuppa serve`, for example `--listen 127.0.0.1:4000`
        #[arg(last = true)]
        serve: Vec<OsString>,
    },
    /// Checks everything: format, lints, SQL, and all tests
    Test {
        /// Only these stages, in their usual order
        #[arg(value_enum)]
        only: Vec<stages::Stage>,
    },
    /// Makes the program
    Build {
        /// The one file to deploy, optimised and stripped
        #[arg(long)]
        release: bool,
    },
    /// Measures the release on 10,000 listings, beside bare axum and beside pages written by hand
    Bench {
        /// Tries the instrument itself in a minute or two: little data, the everyday build; the figures mean nothing
        #[arg(long)]
        quick: bool,
        /// Where the figures are written: a file, or a folder; without it `docs/bench`
        #[arg(long)]
        json: Option<PathBuf>,
    },
    /// Cuts the power amid writes, again and again, and looks whether anything acknowledged is lost
    KillTest {
        /// How often
        #[arg(long, default_value_t = 10)]
        rounds: u32,
        /// How many writes are begun before each cut
        #[arg(long, default_value_t = 500)]
        writes: u32,
        /// The same seed chooses the same writes and cuts
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// The optimised program instead of the everyday one
        #[arg(long)]
        release: bool,
    },
    /// Takes pictures of every page for people to look at
    Shots,
    /// Makes what the program embeds: styles, scripts, the browser part
    Site,
    /// Asks a fresh database about every SQL statement and writes its answers to `.sqlx`
    Sqlx {
        /// Changes nothing; fails when `.sqlx` is out of date
        #[arg(long)]
        check: bool,
    },
    /// Fetches the towns of the world and packs them anew; the pack is committed, so this is for newer towns only
    Towns,
    /// Fetches shores and borders of the world and packs them anew; the pack is committed
    Land,
    /// Fetches what countries are called in each language and packs it anew; the pack is committed
    Countries,
}

fn main() -> ExitCode {
    let outcome = match Line::parse().command {
        Command::Run { serve } => run::run(&serve),
        Command::Test { only } => test::test(&only),
        Command::Build { release } => release::build(release),
        Command::Bench { quick, json } => bench::bench(quick, json),
        Command::KillTest { rounds, writes, seed, release } => {
            kill_test::kill_test(rounds, writes, seed, release)
        }
        Command::Shots => shots::shots(),
        Command::Site => site::build(),
        Command::Sqlx { check: true } => queries::check(),
        Command::Sqlx { check: false } => queries::refresh(),
        Command::Towns => towns::pack(),
        Command::Land => land::pack(),
        Command::Countries => countries::pack(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            telling::trouble(&trouble);
            ExitCode::FAILURE
        }
    }
}
