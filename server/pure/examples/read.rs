//! Reads calendar files as an import does and says what it made of them: `cargo run -p pure --example read -- FILE…`

use pure::calendars::reading;

fn main() {
    for path in std::env::args().skip(1) {
        let bytes = match std::fs::read(&path) {
            Ok(bytes) => bytes,
            Err(broken) => {
                println!("{path}: {broken}");
                continue;
            }
        };
        match reading::read_owned(bytes) {
            Ok(calendar) => {
                println!("{path}: {} events, {} series", calendar.events, calendar.series.len());
                for warning in &calendar.warnings {
                    println!("  {}: {}", warning.line, warning.doubt);
                }
            }
            Err(refused) => println!("{path}: {refused}"),
        }
    }
}
