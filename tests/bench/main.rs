//! The bench: Cuppa beside the limit (its very bytes from memory) and beside the craft (a page written by hand), on one
//! machine, one database and one load. It prints and keeps figures, and asserts none.

mod bytes_from_memory;
mod calendars;
mod craft;
mod feeds;
mod filled;
mod finding;
mod goals;
mod importing;
mod load;
mod machine;
mod post;
mod raiding;
mod report;
mod routes;
mod servers;
mod sockets;
mod wording;

use std::{env, path::Path, process::ExitCode};

/// What stood in the way.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

const USAGE: &str = "bench run CUPPA DATA MUCH JSON COMMIT [quick]  (cargo xtask bench does it)\nbench raid CUPPA DATA\n\
     bench post CUPPA DATA [quick]  (letters alone; DATA is copied)\nbench words [quick]  (the language helper alone)";

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match obey(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn obey(words: &[&str]) -> Result<(), Failure> {
    // The servers get as many threads as they like; whoever asks them is one thread, so that it takes little from them.
    let serving = || tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let asking = || tokio::runtime::Builder::new_current_thread().enable_all().build();
    match words {
        ["bytes", folder] => serving()?.block_on(bytes_from_memory::serve(Path::new(folder))),
        ["craft", folder, base, head] => {
            serving()?.block_on(craft::serve(Path::new(folder), (*base).to_owned(), (*head).to_owned()))
        }
        ["run", cuppa, data, much, json, commit, more @ ..] => {
            let wanted = routes::Wanted {
                cuppa: Path::new(cuppa),
                data: Path::new(data),
                much: Path::new(much),
                quick: more.contains(&"quick"),
            };
            asking()?.block_on(report::run(&wanted, Path::new(json), commit))
        }
        ["raid", cuppa, data] => asking()?.block_on(raiding::alone(Path::new(cuppa), Path::new(data))),
        ["post", cuppa, data, more @ ..] => {
            let (cuppa, data) = (Path::new(cuppa), Path::new(data));
            let wanted = routes::Wanted { cuppa, data, much: data, quick: more.contains(&"quick") };
            let mut goals = Vec::new();
            asking()?.block_on(post::measure(&wanted, &mut goals))?;
            print(&goals);
            Ok(())
        }
        ["words", more @ ..] => {
            let mut goals = Vec::new();
            wording::measure(more.contains(&"quick"), &mut goals)?;
            print(&goals);
            Ok(())
        }
        _ => Err(USAGE.into()),
    }
}

fn print(goals: &[goals::Goal]) {
    for goal in goals {
        println!("{:>12.3} {:<10} {}", goal.measured, goal.unit, goal.what);
    }
}
