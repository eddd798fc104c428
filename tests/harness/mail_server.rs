//! A mail server in this process: it takes letters, or does not, as the address says. For what a real one may answer on
//! any day, and a test cannot wait for.

use std::sync::{Arc, Mutex};

use tokio::{
    io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

use crate::mailroom::{self, Letter};

/// What stands before the `@` or after it, and what is answered then.
const ANSWERS: &[(&str, &str)] = &[
    ("nobody", "550 5.1.1 <nobody@example.org>: there is nobody of that name"),
    ("later", "451 4.3.0 try again"),
    ("slower", "450 4.7.28 an unusual rate of mail"),
    ("unwilling", "550 5.7.1 we do not like your network"),
    ("full", "552 5.2.2 the mailbox is full"),
];

/// A letter as it came.
#[derive(Clone, Debug)]
pub struct Taken {
    /// The sender on the envelope.
    pub from: String,
    /// The reader on the envelope.
    pub to: String,
    /// The letter, its dots as they were written.
    pub raw: String,
}

/// A mail server. It ends with this value.
pub struct MailServer {
    /// Where it is, as the setting wants it.
    pub url: String,
    taken: Arc<Mutex<Vec<Taken>>>,
    /// Whether it minds addresses.
    minds: Arc<Mutex<bool>>,
    serving: JoinHandle<()>,
}

impl MailServer {
    /// A server on some free port.
    pub async fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("some port is free");
        let url = format!("smtp://{}", listener.local_addr().expect("a bound socket has an address"));
        let (taken, minds) = (Arc::new(Mutex::new(Vec::new())), Arc::new(Mutex::new(true)));
        let (letters, strict) = (Arc::clone(&taken), Arc::clone(&minds));
        let serving = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(converse(stream, Arc::clone(&letters), Arc::clone(&strict)));
            }
        });
        Self { url, taken, minds, serving }
    }

    /// The letters that were taken so far.
    pub fn taken(&self) -> Vec<Taken> {
        self.taken.lock().expect("nobody panicked over the letters").clone()
    }

    /// From now on every letter is taken, whoever it is for; or no more.
    pub fn takes_all(&self, all: bool) {
        *self.minds.lock().expect("nobody panicked over it") = !all;
    }

    /// The newest letter to an address.
    #[track_caller]
    pub fn newest(&self, address: &str) -> Letter {
        let letter = self.taken().into_iter().rfind(|letter| letter.to == address);
        mailroom::read(&letter.unwrap_or_else(|| panic!("no letter came for {address}")).raw)
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn converse(stream: TcpStream, taken: Arc<Mutex<Vec<Taken>>>, minds: Arc<Mutex<bool>>) -> Option<()> {
    let (reading, mut writing) = stream.into_split();
    let mut lines = BufReader::new(reading).lines();
    writing.write_all(b"220 mail.example.org\r\n").await.ok()?;
    let (mut from, mut to) = (String::new(), String::new());
    while let Some(line) = lines.next_line().await.ok()? {
        let command = line.to_ascii_uppercase();
        let path = || line.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
        let answer = if command.starts_with("EHLO") {
            "250-mail.example.org\r\n250 8BITMIME".to_owned()
        } else if command.starts_with("MAIL") {
            from = path();
            "250 ok".to_owned()
        } else if command.starts_with("RCPT") {
            to = path();
            let minds = *minds.lock().expect("nobody panicked over it");
            let found = ANSWERS.iter().find(|(part, _)| minds && to.contains(part));
            found.map_or("250 ok", |(_, answer)| answer).to_owned()
        } else if command.starts_with("DATA") {
            writing.write_all(b"354 go on\r\n").await.ok()?;
            let mut raw = String::new();
            loop {
                // Whoever goes before the dot has sent nothing (RFC 5321 4.1.1.4).
                let line = lines.next_line().await.ok()??;
                if line == "." {
                    break;
                }
                raw.push_str(line.strip_prefix('.').unwrap_or(&line));
                raw.push_str("\r\n");
            }
            let letter = Taken { from: from.clone(), to: to.clone(), raw };
            taken.lock().expect("nobody panicked over the letters").push(letter);
            "250 taken".to_owned()
        } else if command.starts_with("QUIT") {
            writing.write_all(b"221 bye\r\n").await.ok()?;
            return None;
        } else {
            "250 ok".to_owned()
        };
        writing.write_all(format!("{answer}\r\n").as_bytes()).await.ok()?;
    }
    None
}
