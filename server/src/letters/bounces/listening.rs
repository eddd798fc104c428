//! A small mail server of our own, for a real one beside it to hand over what came back (SMTP, or LMTP after `LHLO`). It
//! takes nothing but messages to return addresses that we made, and not many, long or slow ones.

use std::{future::pending, io, net::SocketAddr, sync::Arc, time::Duration};

use tokio::{
    io::{AsyncBufRead, AsyncBufReadExt as _, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, BufReader},
    net::TcpListener,
    sync::{Semaphore, watch},
    time::timeout,
};

use super::{Taken, letter_of, reading::LONGEST, take};
use crate::{Desk, settings::Settings};

/// So many may talk at once.
const GUESTS: usize = 16;
/// A whole visit may take so long: few may talk at once, so nobody may sit here.
const VISIT_PATIENCE: Duration = Duration::from_secs(60);
/// What kept us from taking somebody in, such as too many open files, is not over the next moment.
const BREATH: Duration = Duration::from_millis(100);
/// An address that another program has is tried again so often.
const AGAIN: Duration = Duration::from_secs(60);
/// A command is at most so long (RFC 5321 4.5.3.1.4, and some room).
const COMMAND_MOST: usize = 1_024;
/// So many readers has one message, and so many commands one visit.
const READERS_MOST: usize = 20;
const COMMANDS_MOST: usize = 1_000;

/// Listens where the settings say, until `stop` says so.
pub(crate) async fn listen(desk: &Desk, mut stop: watch::Receiver<bool>) {
    let Some(address) = desk.settings.bounces_listen else { return };
    if let Some(listener) = bind(address, &mut stop).await {
        receive(desk, listener, &mut stop).await;
    }
}

/// Whether the address where the settings want to listen can be had: asked before anything begins, because whoever starts
/// a server reads what it says then, and not its log later.
pub(super) async fn try_address(settings: &Settings) -> io::Result<()> {
    match settings.bounces_listen {
        Some(address) => TcpListener::bind(address).await.map(drop),
        None => Ok(()),
    }
}

/// `None` when it is time to stop. Whoever has the address may leave it: it is tried until then, and that is said once.
async fn bind(address: SocketAddr, stop: &mut watch::Receiver<bool>) -> Option<TcpListener> {
    let mut is_said = false;
    loop {
        match TcpListener::bind(address).await {
            Ok(listener) => return Some(listener),
            Err(_) if is_said => {}
            Err(error) => {
                tracing::error!(
                    "what comes back cannot be taken at {address}, which is tried again: {error}"
                );
                is_said = true;
            }
        }
        tokio::select! {
            _ = stop.changed() => return None,
            _ = timeout(AGAIN, pending::<()>()) => {}
        }
    }
}

async fn receive(desk: &Desk, listener: TcpListener, stop: &mut watch::Receiver<bool>) {
    let room = Arc::new(Semaphore::new(GUESTS));
    loop {
        let accepted = tokio::select! {
            _ = stop.changed() => return,
            accepted = listener.accept() => accepted,
        };
        let Ok((mut stream, _)) = accepted else {
            let _ = timeout(BREATH, pending::<()>()).await;
            continue;
        };
        let Ok(place) = Arc::clone(&room).try_acquire_owned() else {
            let _ = stream.write_all(b"421 4.3.2 too many at once\r\n").await;
            continue;
        };
        let desk = desk.clone();
        tokio::spawn(async move {
            let (reading, writing) = stream.split();
            let _ = timeout(VISIT_PATIENCE, visit(&desk, BufReader::new(reading), writing)).await;
            drop(place);
        });
    }
}

/// Whether a line came whole.
enum Line {
    Whole(String),
    TooLong,
    End,
}

async fn line(reading: &mut (impl AsyncBufRead + Unpin), most: usize) -> Line {
    let mut bytes = Vec::new();
    let limit = u64::try_from(most).unwrap_or(u64::MAX);
    match reading.take(limit).read_until(b'\n', &mut bytes).await {
        Ok(read) if read > 0 => {}
        _ => return Line::End,
    }
    match (bytes.last() == Some(&b'\n'), bytes.len() >= most) {
        (true, _) => Line::Whole(String::from_utf8_lossy(&bytes).trim_end().to_owned()),
        (false, true) => Line::TooLong,
        (false, false) => Line::End,
    }
}

/// One visit. `None` when it ended in the middle.
async fn visit(
    desk: &Desk,
    mut reading: impl AsyncBufRead + Unpin,
    mut writing: impl AsyncWrite + Unpin,
) -> Option<()> {
    let host = desk.urls.host().split(':').next().unwrap_or("localhost").to_owned();
    say(&mut writing, &format!("220 {host} takes what came back")).await?;
    let mut readers: Vec<String> = Vec::new();
    let (mut has_sender, mut is_local) = (false, false);
    for _ in 0..COMMANDS_MOST {
        let command = match line(&mut reading, COMMAND_MOST).await {
            Line::Whole(command) => command,
            Line::TooLong => return say(&mut writing, "500 5.5.2 the line is too long").await,
            Line::End => return None,
        };
        let verb: String = command.chars().take(4).collect::<String>().to_ascii_uppercase();
        let answer = match verb.as_str() {
            "HELO" => format!("250 {host}"),
            "EHLO" | "LHLO" => {
                is_local = verb == "LHLO";
                format!("250-{host}\r\n250-8BITMIME\r\n250-ENHANCEDSTATUSCODES\r\n250 SIZE {LONGEST}")
            }
            "MAIL" => {
                (has_sender, readers) = (true, Vec::new());
                "250 2.1.0 ok".to_owned()
            }
            "RCPT" if !has_sender => "503 5.5.1 who writes?".to_owned(),
            "RCPT" if readers.len() >= READERS_MOST => "452 4.5.3 too many readers".to_owned(),
            "RCPT" => match reader(desk, &command) {
                Some(reader) => {
                    readers.push(reader);
                    "250 2.1.5 ok".to_owned()
                }
                None => "550 5.1.1 nobody of that name takes letters here".to_owned(),
            },
            "DATA" if readers.is_empty() => "503 5.5.1 for whom?".to_owned(),
            "DATA" => {
                say(&mut writing, "354 go on").await?;
                let answer = match message(&mut reading).await? {
                    Some(raw) => match take(desk, &raw, &readers).await {
                        Ok(Taken::Done) => "250 2.0.0 taken",
                        // Nobody would read it here: whoever wrote it shall know.
                        Ok(Taken::NotOurs) => "550 5.6.0 that is no report about a letter of ours",
                        Err(broken) => {
                            tracing::error!("taking what came back: {}", broken.chain());
                            "451 4.3.0 try again"
                        }
                    },
                    None => "552 5.3.4 too long",
                };
                // LMTP wants an answer for each reader (RFC 2033 4.2).
                let answers = if is_local { readers.len() } else { 1 };
                (has_sender, readers) = (false, Vec::new());
                vec![answer; answers].join("\r\n")
            }
            "RSET" => {
                (has_sender, readers) = (false, Vec::new());
                "250 2.0.0 ok".to_owned()
            }
            "NOOP" => "250 2.0.0 ok".to_owned(),
            "QUIT" => return say(&mut writing, "221 2.0.0 bye").await,
            _ => "502 5.5.1 that is not done here".to_owned(),
        };
        say(&mut writing, &answer).await?;
    }
    say(&mut writing, "421 4.7.0 that is enough").await
}

/// The reader that a command names, if it is one of ours: a return address, or the plain one, where complaints go.
fn reader(desk: &Desk, command: &str) -> Option<String> {
    let address = command.split_once('<')?.1.split_once('>')?.0;
    let is_plain =
        desk.settings.mail_bounces.as_ref().is_some_and(|plain| plain.eq_ignore_ascii_case(address));
    (is_plain || letter_of(desk, address).is_some()).then(|| address.to_owned())
}

/// The message up to its dot; inside `None` when it was too long: it is read to its end, and not kept.
async fn message(reading: &mut (impl AsyncBufRead + Unpin)) -> Option<Option<Vec<u8>>> {
    let (mut raw, mut is_long) = (Vec::new(), false);
    loop {
        let mut bytes = Vec::new();
        let limit = u64::try_from(LONGEST).unwrap_or(u64::MAX);
        let read = (&mut *reading).take(limit).read_until(b'\n', &mut bytes).await;
        if !matches!(read, Ok(read) if read > 0) {
            return None;
        }
        if bytes == b".\r\n" || bytes == b".\n" {
            return Some((!is_long).then_some(raw));
        }
        let line = if bytes.first() == Some(&b'.') { &bytes[1..] } else { &bytes[..] };
        if is_long || raw.len() + line.len() > LONGEST {
            (is_long, raw) = (true, Vec::new());
        } else {
            raw.extend_from_slice(line);
        }
    }
}

async fn say(writing: &mut (impl AsyncWrite + Unpin), answer: &str) -> Option<()> {
    writing.write_all(format!("{answer}\r\n").as_bytes()).await.ok()?;
    writing.flush().await.ok()
}
