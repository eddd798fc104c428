//! What bringing a long calendar in costs, while the site goes on answering.

use std::{
    fmt::Write as _,
    fs,
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use calcard::icalendar::ICalendar;
use tokio::time::{Instant, interval};

use crate::{
    Failure,
    goals::{Goal, figure},
    load::{Client, Requests},
    machine,
    routes::Wanted,
    servers::Server,
};

/// So often somebody reads a page meanwhile.
const READS: Duration = Duration::from_millis(50);
/// Days of one year that every month has.
const DAYS: usize = 336;

/// A calendar of the length that the issue names, and one that is as long as any may be.
pub async fn measure(wanted: &Wanted<'_>, goals: &mut Vec<Goal>) -> Result<(), Failure> {
    let (usual, most) = if wanted.quick { (100, 200) } else { (20_000, 100_000) };
    brought(wanted, usual, Some(10.0), goals).await?;
    brought(wanted, most, None, goals).await
}

/// Brings a calendar into a copy of the data.
async fn brought(
    wanted: &Wanted<'_>,
    events: usize,
    seconds: Option<f64>,
    goals: &mut Vec<Goal>,
) -> Result<(), Failure> {
    let folder = wanted.data.with_file_name("import");
    let _ = fs::remove_dir_all(&folder);
    copy(wanted.data, &folder)?;
    let calendar = calendar(events)?;
    let file = folder.join("long.ics");
    fs::write(&file, &calendar)?;
    let begun = Instant::now();
    ICalendar::parse(&calendar).map_err(|_| "calcard cannot read the calendar")?;
    let read_by_calcard = begun.elapsed().as_secs_f64();
    let megabytes = calendar.len() / 1_024 / 1_024;
    drop(calendar);

    let cuppa = Server::cuppa(wanted.cuppa, &folder).await?;
    let begun = Instant::now();
    let mut import = Import(
        Command::new(wanted.cuppa)
            .current_dir(&folder)
            .arg("import")
            .arg(&file)
            .args(["--group", "tea-and-talk", "--data"])
            .arg(&folder)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()?,
    );
    let (mut memory, mut answers) = (0.0_f64, Vec::new());
    let mut client = Client::at(cuppa.address());
    let pages = Requests::of((0..1_000).map(|number| format!("/whats-on?page={}", 1 + number % 20)), false);
    let mut read = interval(READS);
    let status = loop {
        read.tick().await;
        let asked = Instant::now();
        client.ask(pages.next()).await?;
        answers.push(asked.elapsed().as_secs_f64() * 1_000.0);
        memory = memory.max(machine::memory_of(&import.0).1);
        if let Some(status) = import.0.try_wait()? {
            break status;
        }
    };
    let took = begun.elapsed().as_secs_f64();
    if !status.success() {
        return Err(format!("cuppa import ended with {status}").into());
    }
    answers.sort_by(f64::total_cmp);
    let late = answers.get(answers.len() * 99 / 100).copied().unwrap_or_default();
    let what = format!("{events} events ({megabytes} MB) brought in");
    goals.push(figure(&what, seconds, took, "s"));
    goals.push(figure(
        "the same, to calcard reading them and storing nothing",
        None,
        took / read_by_calcard,
        "times",
    ));
    goals.push(figure("the same, memory at its highest", Some(300.0), memory, "MB"));
    goals.push(figure("/whats-on meanwhile, p99", None, late, "ms"));
    drop(cuppa);
    fs::remove_dir_all(&folder)?;
    Ok(())
}

/// Ends with its value, also where the bench fails.
struct Import(Child);

impl Drop for Import {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The data of a server, for another one that may write to it.
pub fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        match entry.file_type()?.is_dir() {
            true => copy(&entry.path(), &target)?,
            false => drop(fs::copy(entry.path(), target)?),
        }
    }
    Ok(())
}

/// Events of half a kilobyte over a year, a tenth of which repeat.
fn calendar(events: usize) -> Result<String, std::fmt::Error> {
    let year = machine::now().to_zoned(jiff::tz::TimeZone::UTC).year() + 1;
    let mut text = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example.org//bench//EN\r\n");
    for number in 0..events {
        let day = number % DAYS;
        let (month, day) = (day / 28 + 1, day % 28 + 1);
        write!(
            text,
            "BEGIN:VEVENT\r\nUID:{number}@example.org\r\nDTSTAMP:20261101T100000Z\r\n\
             DTSTART;TZID=Europe/London:{year}{month:02}{day:02}T180000\r\n\
             DTEND;TZID=Europe/London:{year}{month:02}{day:02}T200000\r\nSUMMARY:Tea and talk {number}\r\n\
             LOCATION:Oak Hall\\, 12 Mill Street\\, Leeds\r\n"
        )?;
        text.push_str("DESCRIPTION:Come as you are\\; the kettle is on from six. There is no right or\r\n");
        text.push_str("  wrong question. The door at the back has no step\\, and the toilet is on the\r\n");
        text.push_str("  same floor. We close when the last cup is washed.\r\n");
        if number % 10 == 0 {
            text.push_str("RRULE:FREQ=WEEKLY;COUNT=10\r\n");
        }
        text.push_str("END:VEVENT\r\n");
    }
    text.push_str("END:VCALENDAR\r\n");
    Ok(text)
}
