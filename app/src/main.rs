//! The command line: start, stop. No decisions.

use std::{env, fs, io, io::Write as _, net::SocketAddr, path::Path, process::ExitCode, time::Duration};

use app::pages;
use clap::{Arg, ArgAction, ArgMatches, Command};
use server::{
    Broken, Desk, WhileDoing,
    chance::Chance,
    clock::Clock,
    db::FolderLock,
    demo,
    doctor::{self, Finding, Health},
    fill::{self, Wanted},
    http::door::{self, Bounds},
    ids::LetterId,
    imports::{self, Note, Report},
    jobs,
    letters::{
        bounces, outbox,
        signing::{self, KeyKind},
    },
    log,
    people::{self, Address},
    rights::{self, EraseError},
    settings::{self, Said, Settings, SettingsRefused},
    site,
    words::{Language, Words},
};
use tokio::{net::TcpListener, sync::watch};
use tracing_subscriber::{Layer as _, layer::SubscriberExt as _, util::SubscriberInitExt as _};

/// After being asked to stop, visitors who are being answered get so long.
const VISITORS_LEAVE: Duration = Duration::from_secs(6);
/// Then the jobs and the database get so long.
const JOBS_END: Duration = Duration::from_secs(3);

type Failure = Box<dyn std::error::Error + Send + Sync>;

#[tokio::main]
async fn main() -> ExitCode {
    let said = command().get_matches();
    if let Some(more) = said.subcommand_matches("import") {
        return import(&said, more).await;
    }
    if let Some(more) = said.subcommand_matches("check") {
        return check(&said, more).await;
    }
    match run(&said).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{}", sentence(&failure));
            ExitCode::FAILURE
        }
    }
}

fn sentence(failure: &Failure) -> String {
    failure.downcast_ref::<Broken>().map_or_else(|| failure.to_string(), Broken::chain)
}

fn command() -> Command {
    let flag = |setting: &'static settings::Setting| {
        Arg::new(setting.name)
            .long(setting.name.replace('_', "-"))
            .help(setting.sentence)
            .global(true)
            .value_name("…")
    };
    Command::new("cuppa")
        .about("Lists the cafés and events of the harm reduction movement.")
        .version(env!("CARGO_PKG_VERSION"))
        .arg(
            Arg::new("config")
                .long("config")
                .value_name("FILE")
                .help("A settings file; without it ./cuppa.toml, if it is there.")
                .global(true),
        )
        .args(settings::ALL.iter().map(flag))
        .subcommand(Command::new("serve").about("Serves the site (what happens without a command, too)."))
        .subcommand(Command::new("demo").about("Loads the demonstration listings."))
        .subcommand(
            Command::new("fill")
                .about("Adds repeatable bulk data, for measuring. Never on a folder that people use.")
                .arg(number("events", "How many events."))
                .arg(number("cafes", "How many cafés."))
                .arg(number("follows", "How many confirmed follows."))
                .arg(number("seed", "The same seed gives the same listings.").default_value("1")),
        )
        .subcommand(
            Command::new("moderator")
                .about("Looks after the moderators.")
                .subcommand_required(true)
                .subcommand(
                    Command::new("add")
                        .about("Makes a moderator and prints a sign-in link.")
                        .arg(Arg::new("email").required(true)),
                )
                .subcommand(
                    Command::new("remove")
                        .about("Takes a moderator's right away, at once.")
                        .arg(Arg::new("email").required(true)),
                ),
        )
        .subcommand(
            Command::new("erase")
                .about("Erases an address and everything that is its owner's. What others can go on with goes to them.")
                .arg(Arg::new("email").required(true)),
        )
        .subcommand(
            Command::new("mail")
                .about("Looks into the outbox.")
                .subcommand_required(true)
                .subcommand(Command::new("list").about("Lists the latest letters."))
                .subcommand(
                    Command::new("show")
                        .about("Prints a letter as it would be sent now.")
                        .arg(Arg::new("number").required(true)),
                )
                .subcommand(
                    Command::new("key")
                        .about("Makes a key that letters are signed with (DKIM), and prints what DNS must say.")
                        .arg(Arg::new("folder").value_name("DIR").required(true))
                        .arg(
                            Arg::new("kind")
                                .long("kind")
                                .default_value("rsa")
                                .value_parser(["rsa", "ed25519"])
                                .help("rsa is checked by everybody; ed25519 is shorter."),
                        ),
                )
                .subcommand(
                    Command::new("test")
                        .about("Sends a letter at once and says what the mail server answered.")
                        .arg(Arg::new("address").required(true)),
                ),
        )
        .subcommand(
            Command::new("check")
                .about("Looks whether everything is as it should be: settings, database, time zones, disk, keys, mail. Ends 0, or 1 when something is amiss.")
                .arg(
                    Arg::new("dns")
                        .long("dns")
                        .value_name("ADDRESS:PORT")
                        .value_parser(clap::value_parser!(SocketAddr))
                        .help("The DNS server to ask; without it the machine's own."),
                ),
        )
        .subcommand(
            Command::new("backup")
                .about("Copies the database into a new file, also while the site is running.")
                .arg(Arg::new("file").required(true)),
        )
        .subcommand(
            Command::new("import")
                .about("Brings a calendar in: a file or an address. Ends 0, 1 with warnings, 2 when nothing could be read.")
                .arg(Arg::new("from").value_name("FILE|URL").help("A calendar file, or the address of one."))
                .arg(
                    Arg::new("group")
                        .long("group")
                        .value_name("SLUG")
                        .help("Which group it is of; made if it is not there."),
                )
                .arg(switch("json").help("Prints one JSON object, whatever happens."))
                .arg(switch("subscribe").help("Keeps it in step: the server looks there about every six hours.")),
        )
        .subcommand(
            Command::new("settings")
                .about("Prints every setting with its default and its environment variable."),
        )
}

fn switch(name: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue)
}

fn number(name: &'static str, sentence: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .help(sentence)
        .value_name("N")
        .value_parser(clap::value_parser!(u64))
        .default_value("0")
}

async fn run(said: &ArgMatches) -> Result<(), Failure> {
    if said.subcommand_matches("settings").is_some() {
        print!("{}", Settings::sample());
        return Ok(());
    }
    let serving = matches!(said.subcommand_name(), None | Some("serve"));
    let settings = gather(said, serving)?;
    match said.subcommand() {
        Some(("demo", _)) => {
            let desk = open(settings).await?;
            println!("{} listings added to the demonstration.", demo::load(&desk).await?);
        }
        Some(("fill", more)) => fill_up(settings, more).await?,
        Some(("moderator", more)) => moderator(settings, more).await?,
        Some(("erase", more)) => erase(settings, more).await?,
        Some(("backup", more)) => backup(settings, more).await?,
        Some(("mail", more)) => mail(settings, more).await?,
        _ => serve(settings).await?,
    }
    Ok(())
}

/// Flags, then the environment, then the file. Beside a running server the other commands use its base URL, so that
/// the links they print lead there.
fn gather(said: &ArgMatches, serving: bool) -> Result<Settings, Failure> {
    let inner = said.subcommand().map(|(_, more)| more.subcommand().map_or(more, |(_, most)| most));
    let find = |name: &str| {
        inner.and_then(|more| more.get_one::<String>(name)).or_else(|| said.get_one::<String>(name)).cloned()
    };
    let flags: Said =
        settings::ALL.iter().filter_map(|setting| Some((setting.name, find(setting.name)?))).collect();
    let file = match find("config") {
        Some(path) => Some(
            fs::read_to_string(&path)
                .map_err(|error| format!("The settings file {path} cannot be read: {error}"))?,
        ),
        None => match fs::read_to_string("cuppa.toml") {
            Ok(text) => Some(text),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(format!("The settings file cuppa.toml cannot be read: {error}").into()),
        },
    };
    let settings = Settings::gather(&flags, |name| env::var(name).ok(), file.as_deref())?;
    if serving {
        settings.fit_to_serve()?;
        return Ok(settings);
    }
    let served = fs::read_to_string(served_at(&settings.data)).ok();
    let environment = |name: &str| {
        env::var(name).ok().or_else(|| (name == "CUPPA_BASE_URL").then(|| served.clone()).flatten())
    };
    Ok(Settings::gather(&flags, environment, file.as_deref())?)
}

/// Where a server notes the base URL that it answers to.
fn served_at(data: &Path) -> std::path::PathBuf {
    data.join("base-url")
}

async fn open(settings: Settings) -> Result<Desk, Broken> {
    Desk::open(settings, Clock::Running, Chance::System).await
}

/// The desk of a folder that is in use already: a slip of the pen must not make a new, empty one.
async fn open_in_use(settings: Settings) -> Result<Desk, Failure> {
    if !settings.data.join("cuppa.sqlite").is_file() {
        let folder = settings.data.display();
        return Err(format!(
            "There is no database in the folder {folder}. Say with --data where it is, or start the server first."
        )
        .into());
    }
    Ok(open(settings).await?)
}

async fn serve(settings: Settings) -> Result<(), Failure> {
    let printed = log::printed(&settings.log).ok_or_else(|| SettingsRefused::Unfit {
        name: "log",
        variable: "CUPPA_LOG",
        value: settings.log.clone(),
        wanted: "a filter such as info or warn,server=debug",
    })?;
    let writer = tracing_subscriber::fmt::layer().with_target(false).with_writer(io::stderr);
    tracing_subscriber::registry().with(writer.with_filter(printed)).init();
    let Some(_lock) = FolderLock::take(&settings.data)? else {
        return Err(format!("Another server uses the folder {} already.", settings.data.display()).into());
    };
    let listener = TcpListener::bind(settings.listen)
        .await
        .map_err(|error| format!("The address {} cannot be served: {error}", settings.listen))?;
    bounces::try_address(&settings).await.map_err(|error| {
        let address = settings.bounces_listen.map(|address| address.to_string()).unwrap_or_default();
        format!("What comes back cannot be taken at {address} (CUPPA_BOUNCES_LISTEN): {error}")
    })?;
    fs::write(served_at(&settings.data), &settings.base_url).while_doing("noting the base URL")?;
    let desk = open(settings).await?.for_visitors().await?;
    desk.index.catch_up(&desk.db).await?;
    let (stop, stopped) = watch::channel(false);
    let working = tokio::spawn(jobs::run(desk.clone(), stopped.clone()));
    println!("Cuppa listens on http://{} and is known as {}", listener.local_addr()?, desk.urls.base());
    if desk.settings.smtp_url.is_none() {
        println!("No SMTP is set: letters are written to {}", desk.settings.data.join("mail").display());
    }
    if let Some(link) = site::setup_link(&desk).await? {
        println!("Nobody has set this site up yet. Say who runs it: {link}");
    }
    let router = pages::router(desk.clone());
    let (close, mut closing) = watch::channel(false);
    let closed = async move {
        asked_to_stop().await;
        let _ = close.send(true);
    };
    let overdue = async {
        // `close` is gone, and that is no wish to stop, only when the server has failed.
        if closing.wait_for(|asked| *asked).await.is_err() {
            std::future::pending::<()>().await;
        }
        let _ = tokio::time::timeout(VISITORS_LEAVE, std::future::pending::<()>()).await;
    };
    tokio::select! {
        () = door::serve(listener, router, &desk.settings, Bounds::default(), closed) => {}
        () = overdue => tracing::warn!("somebody was still reading or sending when the server ended"),
    }
    // What the last visitors caused is still on its way: the jobs end after them.
    let _ = stop.send(true);
    let ending = async {
        let worked = working.await;
        desk.db.close().await;
        worked
    };
    match tokio::time::timeout(JOBS_END, ending).await {
        Ok(worked) => worked?,
        Err(_) => {
            tracing::warn!("a job was still at work when the server ended; it goes on at the next start");
        }
    }
    Ok(())
}

/// Waits until someone asks us to stop.
async fn asked_to_stop() {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut terminated) => {
                tokio::select! {
                    _ = interrupted => {}
                    _ = terminated.recv() => {}
                }
            }
            Err(_) => {
                let _ = interrupted.await;
            }
        }
    }
    #[cfg(not(unix))]
    let _ = interrupted.await;
}

async fn moderator(settings: Settings, said: &ArgMatches) -> Result<(), Failure> {
    let Some((act, more)) = said.subcommand() else { return Ok(()) };
    let typed = more.get_one::<String>("email").cloned().unwrap_or_default();
    let address = Address::parse(&typed).ok_or_else(|| format!("“{typed}” is not an email address."))?;
    if act == "add" {
        let desk = open(settings).await?;
        println!("{}", people::add_moderator(&desk, &address).await?);
        return Ok(());
    }
    let desk = open_in_use(settings).await?;
    match people::remove_moderator(&desk, &address).await? {
        true => println!("{address} is no moderator any more."),
        false => return Err(format!("{address} was no moderator.").into()),
    }
    Ok(())
}

/// Erases somebody, as they can do themselves on their page.
async fn erase(settings: Settings, said: &ArgMatches) -> Result<(), Failure> {
    let typed = said.get_one::<String>("email").cloned().unwrap_or_default();
    let address = Address::parse(&typed).ok_or_else(|| format!("“{typed}” is not an email address."))?;
    let desk = open_in_use(settings).await?;
    let words = Words::of(Language::default());
    match rights::erase_address(&desk, &address, words).await {
        Ok(true) => println!("Erased. Backups that you made can hold it: keep none for longer than 30 days."),
        Ok(false) => println!("Nothing was kept about it. Letters to it are removed, if there were any."),
        Err(EraseError::Refused(refusals)) => {
            let told: Vec<&str> = refusals.0.iter().map(|refusal| refusal.sentence.as_str()).collect();
            return Err(told.join(" ").into());
        }
        Err(EraseError::Absent) => return Err("It is not there any more.".into()),
        Err(EraseError::Traces(broken)) => {
            return Err(format!(
                "It is erased, but traces of it are left in files: {}. Run this again; a server that runs writes the file \
                 of the database anew within six hours.",
                broken.chain()
            )
            .into());
        }
        Err(EraseError::Broken(broken)) => return Err(broken.into()),
    }
    desk.db.close().await;
    Ok(())
}

async fn fill_up(settings: Settings, said: &ArgMatches) -> Result<(), Failure> {
    let many = |name: &str| said.get_one::<u64>(name).copied().unwrap_or_default();
    let wanted =
        Wanted { events: many("events"), cafes: many("cafes"), follows: many("follows"), seed: many("seed") };
    let desk = open(settings).await?;
    let filled = fill::fill(&desk, &wanted, |done, of| println!("{done} of {of}")).await?;
    println!(
        "{} events, {} cafés and {} follows added; {} dates are cancelled or moved.",
        filled.events, filled.cafes, filled.follows, filled.bent
    );
    desk.db.close().await;
    Ok(())
}

async fn backup(settings: Settings, said: &ArgMatches) -> Result<(), Failure> {
    let file = said.get_one::<String>("file").cloned().unwrap_or_default();
    let desk = open_in_use(settings).await?;
    desk.db.copy_to(Path::new(&file)).await?;
    println!("{file} is a whole copy of the database. Keep the file `key` of the data folder with it.");
    Ok(())
}

/// Looks whether everything is as it should be.
async fn check(said: &ArgMatches, more: &ArgMatches) -> ExitCode {
    let found: Result<Vec<Finding>, Failure> = async {
        let dns = more.get_one::<SocketAddr>("dns").copied();
        Ok(doctor::examine(&gather(said, false)?, dns).await?)
    }
    .await;
    let findings = match found {
        Ok(findings) => findings,
        Err(failure) => {
            eprintln!("{}", sentence(&failure));
            return ExitCode::FAILURE;
        }
    };
    let words = Words::of(Language::default());
    let mut told = String::new();
    for Finding { health, sentence } in &findings {
        let health = match health {
            Health::Fine => words.doctor_fine(),
            Health::Advice => words.doctor_advice(),
            Health::Amiss => words.doctor_amiss(),
        };
        told.push_str(&format!("{health:<7} {sentence}\n"));
    }
    let _ = io::stdout().write_all(told.as_bytes());
    match findings.iter().any(|finding| finding.health == Health::Amiss) {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    }
}

/// Some things could not be used.
const WITH_WARNINGS: u8 = 1;
/// Nothing could be read.
const UNREADABLE: u8 = 2;

/// Brings a calendar in. Whatever happens, the answer has the same form.
async fn import(said: &ArgMatches, more: &ArgMatches) -> ExitCode {
    let report = match bring_in(said, more).await {
        Ok(report) => report,
        Err(failure) => Report::unreadable(sentence(&failure)),
    };
    let told = match more.get_flag("json") {
        true => as_json(&report),
        false => as_text(&report, more.get_flag("subscribe")),
    };
    // Whoever has stopped listening has heard enough.
    let _ = io::stdout().write_all(told.as_bytes());
    match (report.readable, report.notes.is_empty()) {
        (false, _) => ExitCode::from(UNREADABLE),
        (true, false) => ExitCode::from(WITH_WARNINGS),
        (true, true) => ExitCode::SUCCESS,
    }
}

async fn bring_in(said: &ArgMatches, more: &ArgMatches) -> Result<Report, Failure> {
    let typed = |name: &str| more.get_one::<String>(name).cloned().unwrap_or_default();
    let desk = open(gather(said, false)?).await?;
    let report =
        imports::by_command_line(&desk, &typed("from"), &typed("group"), more.get_flag("subscribe")).await?;
    desk.db.close().await;
    Ok(report)
}

fn as_json(report: &Report) -> String {
    let warnings: Vec<_> = report
        .notes
        .iter()
        .map(|Note { line, text }| serde_json::json!({ "line": line.unwrap_or_default(), "text": text }))
        .collect();
    let told = serde_json::json!({
        "events": report.counts.events,
        "series": report.counts.series,
        "warnings": warnings,
    });
    format!("{told}\n")
}

fn as_text(report: &Report, follows: bool) -> String {
    let words = Words::of(Language::default());
    let mut lines: Vec<String> = report
        .notes
        .iter()
        .map(|Note { line, text }| match line {
            Some(line) => words.import_line(line.to_string(), text.as_str()),
            None => text.clone(),
        })
        .collect();
    if report.readable {
        lines.push(words.import_command_done(report.counts.series, report.counts.events));
        if report.counts.withdrawn > 0 {
            lines.push(words.import_came_withdrawn(report.counts.withdrawn));
        }
        if follows {
            lines.push(words.import_command_subscribed());
        }
    }
    lines.push(String::new());
    lines.join("\n")
}

async fn mail(settings: Settings, said: &ArgMatches) -> Result<(), Failure> {
    if let Some(more) = said.subcommand_matches("key") {
        return make_key(&settings, more);
    }
    let desk = open_in_use(settings).await?;
    match said.subcommand() {
        Some(("show", more)) => show_letter(&desk, more).await,
        Some(("test", more)) => send_test(&desk, more).await,
        _ => {
            for line in outbox::lines(&desk).await? {
                println!("{:>6}  {:<10} {:<32} {}", line.id.0, line.kind, line.address, state(&desk, &line));
            }
            Ok(())
        }
    }
}

/// Makes a key; nothing is changed but its file.
fn make_key(settings: &Settings, more: &ArgMatches) -> Result<(), Failure> {
    let typed = |name: &str| more.get_one::<String>(name).cloned().unwrap_or_default();
    let selector = settings.dkim_selector.as_deref().unwrap_or("cuppa");
    let domain = settings.mail_from.rsplit_once('@').map_or("localhost", |(_, domain)| domain);
    let kind = KeyKind::parse(&typed("kind")).unwrap_or(KeyKind::Rsa);
    let (file, record) =
        signing::make_key(Path::new(&typed("folder")), kind, selector, domain, &Chance::System)?;
    let words = Words::of(Language::default());
    println!("{}", words.mail_key_made(file.display().to_string(), selector));
    println!("{} TXT \"{}\"", record.name, record.text);
    Ok(())
}

/// How a letter stands, why, and when it is tried next.
fn state(desk: &Desk, line: &outbox::Line) -> String {
    let words = desk.words();
    // What was withheld, or came back, is noted as sent, too: it is done with.
    let why = line.ended_why.as_ref().filter(|_| line.sent_at.is_some());
    let why = why.and_then(|why| words.find(&format!("moderate-letters-why-{}", why.replace('_', "-"))));
    let state = match (why, line.sent_at, line.failed_at) {
        (Some(why), Some(at), _) => words.moderate_letters_ended_on(why, at.timestamp().to_string()),
        (_, Some(at), _) => words.mail_state_sent(at.timestamp().to_string()),
        (_, _, Some(at)) => words.mail_state_given_up(at.timestamp().to_string()),
        _ => words.mail_state_waiting(line.attempts, line.due_at.timestamp().to_string()),
    };
    let error = line.last_error.as_ref().map(|error| format!(" ({error})")).unwrap_or_default();
    format!("{state}{error}")
}

async fn show_letter(desk: &Desk, more: &ArgMatches) -> Result<(), Failure> {
    let number = more.get_one::<String>("number").and_then(|text| text.parse().ok()).unwrap_or_default();
    let Some(line) = outbox::line(desk, LetterId(number)).await? else {
        return Err(format!("There is no letter {number}.").into());
    };
    println!("{}, {}: {}", line.kind, line.address, state(desk, &line));
    match outbox::show(desk, LetterId(number)).await? {
        Some((subject, text)) => println!("\n{subject}\n\n{text}"),
        None => println!("Nothing is left to say in it."),
    }
    Ok(())
}

async fn send_test(desk: &Desk, more: &ArgMatches) -> Result<(), Failure> {
    let typed = more.get_one::<String>("address").cloned().unwrap_or_default();
    let address = Address::parse(&typed).ok_or_else(|| format!("“{typed}” is not an email address."))?;
    outbox::send_test(desk, &address).await?;
    let words = desk.words();
    println!(
        "{}",
        match desk.settings.smtp_url {
            Some(_) => words.mail_test_sent(address.as_str()),
            None => words.mail_test_file(desk.settings.data.join("mail").display().to_string()),
        }
    );
    Ok(())
}
