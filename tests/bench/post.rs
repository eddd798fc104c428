//! Letters to many for one change: how long they take to be queued and to go out, beside lettre by itself handing the same
//! letters to the same sink; and what readers notice of it meanwhile.

use std::{
    fmt::Write as _,
    fs,
    net::SocketAddr,
    path::Path,
    process::{Command, Stdio},
    sync::{Arc, Mutex, PoisonError},
    thread,
    time::Duration,
};

use lettre::{
    Address, AsyncSmtpTransport, AsyncTransport as _, Tokio1Executor, address::Envelope,
    transport::smtp::PoolConfig,
};
use rusqlite::{Connection, params};
use tokio::{
    io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader},
    net::{TcpListener, TcpStream},
    task::JoinSet,
    time::{Instant, interval},
};

use crate::{
    Failure,
    goals::{Goal, figure},
    importing,
    load::{Client, Requests},
    routes::Wanted,
    servers::Server,
};

/// So many letters are kept for lettre to send again.
const KEPT: usize = 2_000;
/// So many hands does Cuppa have.
const HANDS: usize = 8;
/// So many letters does lettre send with one hand.
const ONE_HANDS_MOST: usize = 2_000;
/// So often somebody reads a page meanwhile.
const READS: Duration = Duration::from_millis(25);

/// One letter as it came.
struct Letter {
    from: String,
    to: String,
    raw: Vec<u8>,
}

/// What a sink knows.
#[derive(Default)]
struct Came {
    count: usize,
    first: Option<Instant>,
    last: Option<Instant>,
    kept: Vec<Letter>,
}

/// A mail server that takes everything and does nothing with it, on a thread of its own.
struct Sink {
    address: SocketAddr,
    came: Arc<Mutex<Came>>,
}

impl Sink {
    fn start() -> Result<Self, Failure> {
        let came = Arc::new(Mutex::new(Came::default()));
        let (tell, told) = std::sync::mpsc::channel();
        let shared = Arc::clone(&came);
        thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            let Ok(runtime) = runtime else { return };
            runtime.block_on(async move {
                let Ok(listener) = TcpListener::bind(("127.0.0.1", 0)).await else { return };
                let Ok(address) = listener.local_addr() else { return };
                if tell.send(address).is_err() {
                    return;
                }
                while let Ok((stream, _)) = listener.accept().await {
                    tokio::spawn(converse(stream, Arc::clone(&shared)));
                }
            });
        });
        Ok(Self { address: told.recv()?, came })
    }

    fn know<T>(&self, ask: impl FnOnce(&mut Came) -> T) -> T {
        ask(&mut self.came.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Waits until so many letters have come; gives the seconds between the first and the last.
    async fn all(&self, many: usize) -> Result<f64, Failure> {
        let mut again = interval(Duration::from_millis(20));
        let begun = Instant::now();
        while self.know(|came| came.count) < many {
            again.tick().await;
            if begun.elapsed() > Duration::from_secs(1_800) {
                return Err(format!("only {} of {many} letters came", self.know(|came| came.count)).into());
            }
        }
        let (first, last) = self.know(|came| (came.first, came.last));
        Ok(first.zip(last).map_or(0.0, |(first, last)| last.duration_since(first).as_secs_f64()))
    }
}

async fn converse(stream: TcpStream, came: Arc<Mutex<Came>>) -> Option<()> {
    stream.set_nodelay(true).ok()?;
    let (reading, mut writing) = stream.into_split();
    let mut reading = BufReader::new(reading);
    writing.write_all(b"220 sink\r\n").await.ok()?;
    let (mut from, mut to, mut line) = (String::new(), String::new(), Vec::new());
    loop {
        line.clear();
        if reading.read_until(b'\n', &mut line).await.ok()? == 0 {
            return None;
        }
        let said = String::from_utf8_lossy(&line).into_owned();
        let path = || said.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
        let answer: &[u8] = match said.get(..4).unwrap_or_default() {
            "EHLO" => b"250-sink\r\n250 8BITMIME\r\n",
            "MAIL" => {
                from = path();
                b"250 ok\r\n"
            }
            "RCPT" => {
                to = path();
                b"250 ok\r\n"
            }
            "DATA" => {
                writing.write_all(b"354 go on\r\n").await.ok()?;
                let mut raw = Vec::new();
                while !raw.ends_with(b"\r\n.\r\n") {
                    if reading.read_until(b'\n', &mut raw).await.ok()? == 0 {
                        return None;
                    }
                }
                raw.truncate(raw.len() - 3);
                let mut came = came.lock().unwrap_or_else(PoisonError::into_inner);
                came.count += 1;
                let now = Instant::now();
                came.first.get_or_insert(now);
                came.last = Some(now);
                if came.kept.len() < KEPT {
                    came.kept.push(Letter { from: from.clone(), to: to.clone(), raw });
                }
                b"250 taken\r\n"
            }
            "QUIT" => {
                writing.write_all(b"221 bye\r\n").await.ok()?;
                return None;
            }
            _ => b"250 ok\r\n",
        };
        writing.write_all(answer).await.ok()?;
    }
}

/// Letters about one new event to as many followers as the issue names.
pub async fn measure(wanted: &Wanted<'_>, goals: &mut Vec<Goal>) -> Result<(), Failure> {
    let (told, many) = if wanted.quick { (500, 1_000) } else { (10_000, 50_000) };
    queued(wanted, told, goals).await?;
    delivered(wanted, many, goals).await
}

/// How long it takes to queue letters for one change, and what readers notice of that and of their going out.
async fn queued(wanted: &Wanted<'_>, followers: usize, goals: &mut Vec<Goal>) -> Result<(), Failure> {
    let folder = folder(wanted)?;
    let sink = Sink::start()?;
    let smtp = format!("smtp://{}", sink.address);
    let without = import(wanted.cuppa, &folder, 1)?;
    follow(&folder, followers)?;
    let cuppa = Server::cuppa_with(wanted.cuppa, &folder, &post_to(&smtp)).await?;
    let mut client = Client::at(cuppa.address());
    let pages = Requests::of(["/events".to_owned()], false);
    let mut read = interval(READS);
    let mut percentile = async |until: &mut dyn FnMut() -> bool| -> Result<f64, Failure> {
        let mut took = Vec::new();
        while !until() || took.len() < 200 {
            read.tick().await;
            let asked = Instant::now();
            client.ask(pages.next()).await?;
            took.push(asked.elapsed().as_secs_f64() * 1_000.0);
        }
        took.sort_by(f64::total_cmp);
        Ok(took.get(took.len() * 99 / 100).copied().unwrap_or_default())
    };
    let idle = percentile(&mut || true).await?;
    let (program, data) = (wanted.cuppa.to_owned(), folder.clone());
    let importing = thread::spawn(move || import(&program, &data, 2).map_err(|cause| cause.to_string()));
    let busy = percentile(&mut || sink.know(|came| came.count) >= followers).await?;
    let with = importing.join().map_err(|_| "the import panicked")??;
    goals.push(figure(&format!("{followers} letters queued for one change"), Some(1.0), with - without, "s"));
    goals.push(figure("/events meanwhile, the 99th percentile", Some(3.0 * idle), busy, "ms"));
    goals.push(figure("the same while nothing else happens", None, idle, "ms"));
    Ok(())
}

/// How fast letters go out, beside lettre alone.
async fn delivered(wanted: &Wanted<'_>, followers: usize, goals: &mut Vec<Goal>) -> Result<(), Failure> {
    let folder = folder(wanted)?;
    let sink = Sink::start()?;
    let smtp = format!("smtp://{}", sink.address);
    follow(&folder, followers)?;
    import(wanted.cuppa, &folder, 1)?;
    let cuppa = Server::cuppa_with(wanted.cuppa, &folder, &post_to(&smtp)).await?;
    let before = cuppa.memory().0;
    let seconds = sink.all(followers).await?;
    let (now, highest) = cuppa.memory();
    drop(cuppa);
    let ours = rate(followers, seconds);
    goals.push(figure(&format!("{followers} letters went out"), None, ours, "letters/s"));
    goals.push(figure("memory at the highest meanwhile", None, highest, "MB"));
    goals.push(figure("memory before and after", None, now - before, "MB more"));
    // One hand waits for the sink after each letter: fewer are enough to know its rate.
    for (hands, many) in [(1, ONE_HANDS_MOST), (HANDS, followers)] {
        let alone = lettre_alone(&sink, followers.min(many), hands).await?;
        let what = if hands == 1 { "one hand".to_owned() } else { format!("{hands} hands") };
        goals.push(figure(&format!("lettre alone, {what}"), None, alone, "letters/s"));
        goals.push(figure(&format!("ours to that ({what}; at least 0.8)"), None, ours / alone, "of 1"));
    }
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "as many letters as this fit a float")]
fn rate(letters: usize, seconds: f64) -> f64 {
    letters as f64 / seconds.max(0.001)
}

/// Lettre's own pool, the same letters again and again, so many at once.
async fn lettre_alone(sink: &Sink, many: usize, hands: usize) -> Result<f64, Failure> {
    let letters: Arc<Vec<(Envelope, Vec<u8>)>> = Arc::new(sink.know(|came| {
        let letters = came.kept.iter().filter_map(|letter| {
            let (from, to): (Address, Address) = (letter.from.parse().ok()?, letter.to.parse().ok()?);
            Some((Envelope::new(Some(from), vec![to]).ok()?, letter.raw.clone()))
        });
        letters.collect()
    }));
    let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(&format!("smtp://{}", sink.address))?
        .pool_config(PoolConfig::new().max_size(u32::try_from(hands)?))
        .build();
    let begun = Instant::now();
    let mut working: JoinSet<Result<(), String>> = JoinSet::new();
    for hand in 0..hands {
        let (letters, transport) = (Arc::clone(&letters), transport.clone());
        working.spawn(async move {
            for (envelope, raw) in letters.iter().cycle().skip(hand).step_by(hands).take(many / hands) {
                transport.send_raw(envelope, raw).await.map_err(|error| error.to_string())?;
            }
            Ok(())
        });
    }
    while let Some(done) = working.join_next().await {
        done??;
    }
    Ok(rate(many, begun.elapsed().as_secs_f64()))
}

fn post_to(smtp: &str) -> [(&'static str, &str); 3] {
    [("CUPPA_SMTP_URL", smtp), ("CUPPA_MAIL_FROM", "cuppa@example.org"), ("CUPPA_RATE_POSTS", "0")]
}

fn folder(wanted: &Wanted<'_>) -> Result<std::path::PathBuf, Failure> {
    let folder = wanted.data.with_file_name("post");
    let _ = fs::remove_dir_all(&folder);
    importing::copy(wanted.data, &folder)?;
    let database = Connection::open(folder.join("cuppa.sqlite"))?;
    database.execute_batch("pragma foreign_keys = on; delete from outbox; delete from follows;")?;
    Ok(folder)
}

/// So many people follow everything, and are told at once.
fn follow(folder: &Path, many: usize) -> Result<(), Failure> {
    let mut database = Connection::open(folder.join("cuppa.sqlite"))?;
    let change = database.transaction()?;
    for number in 0..many {
        // Not all at one place, as in life.
        let address = format!("reader{number}@mail{}.example", number % 20);
        change.execute("insert into people (address, created_at) values (?, 1)", params![address])?;
        change.execute(
            "insert into follows (person_id, what, target, rhythm, hour, time_zone, asked_at, confirmed_at, agreed, rhythm_since)
             values (last_insert_rowid(), 'everything', '', 'instant', 9, 'Europe/London', 1, 1, 'yes', 1)",
            [],
        )?;
    }
    change.commit()?;
    Ok(())
}

/// Brings in one new event; gives the seconds that it took.
fn import(cuppa: &Path, folder: &Path, number: u32) -> Result<f64, Failure> {
    let mut calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n".to_owned();
    write!(
        calendar,
        "BEGIN:VEVENT\r\nUID:{number}@bench\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;TZID=Europe/London:20990301T180000\r\n\
         DTEND;TZID=Europe/London:20990301T200000\r\nSUMMARY:Tea and talk {number}\r\nDESCRIPTION:An open evening for everybody.\r\n\
         LOCATION:Oak Hall\\, 12 Mill Street\\, Leeds\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )?;
    let file = folder.join("one.ics");
    fs::write(&file, calendar)?;
    let begun = Instant::now();
    let status = Command::new(cuppa)
        .current_dir(folder)
        .arg("import")
        .arg(&file)
        .args(["--group", "tea-and-talk", "--data"])
        .arg(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status()?;
    let took = begun.elapsed().as_secs_f64();
    match status.code() {
        Some(0 | 1) => Ok(took),
        _ => Err(format!("cuppa import ended with {status}").into()),
    }
}
