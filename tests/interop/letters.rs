//! Letters through a real mail server: they arrive whole, and wait while it is away.

use std::{
    net::{Ipv4Addr, TcpListener},
    process::Stdio,
    time::Duration,
};

use serde_json::Value;
use tests::{
    outside::{self, Missing, on_this_machine},
    server_process::ServerProcess,
    socket::Visitor,
};
use tokio::{
    io::{AsyncBufReadExt, BufReader, Lines},
    process::{Child, ChildStdout, Command},
};

const PATIENCE: Duration = Duration::from_secs(30);

/// A mail server that tells what it is given. It ends with this value.
pub struct Sink {
    _child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Sink {
    pub async fn start(port: u16) -> Result<Sink, Missing> {
        let mut child = Command::new(outside::tool("venv/bin/python")?)
            .arg(outside::root().join("tests/interop/smtp_sink.py"))
            .arg(port.to_string())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .map_err(|cause| Missing(format!("the mail server could not be started: {cause}")))?;
        let lines = BufReader::new(child.stdout.take().expect("its output is piped")).lines();
        let mut sink = Sink { _child: child, lines };
        assert_eq!(sink.next().await["ready"], true);
        Ok(sink)
    }

    pub async fn next(&mut self) -> Value {
        let line =
            tokio::time::timeout(PATIENCE, self.lines.next_line()).await.expect("a letter comes in time");
        serde_json::from_str(&line.expect("it speaks").expect("it still runs")).expect("JSON")
    }
}

#[tokio::test]
async fn a_letter_arrives_whole_through_a_mail_server() {
    let port = free_port();
    let smtp = format!("smtp://127.0.0.1:{port}");
    let settings = [
        ("CUPPA_SMTP_URL", smtp.as_str()),
        ("CUPPA_MAIL_FROM", "cuppa@example.org"),
        ("CUPPA_CONTACT", "people@example.org"),
        ("CUPPA_RATE_POSTS", "0"),
    ];
    let Some(mut sink) = on_this_machine(Sink::start(port).await) else { return };
    let Some(server) = on_this_machine(ServerProcess::with_settings(&settings).await) else { return };
    add(&server.visitor(), "ana@example.org", "Caf\u{e9} 茶 und Gespräch \u{1f375}").await;
    let letter = sink.next().await;
    assert_eq!(letter["from"], "cuppa@example.org");
    assert_eq!(letter["to"][0], "ana@example.org");
    assert_eq!(letter["defects"], Value::Array(Vec::new()));
    assert!(letter["longest"].as_u64().expect("a number") <= 998);
    let headers = &letter["headers"];
    assert_eq!(headers["subject"], "Please confirm your listing");
    assert!(letter["plain"].as_str().expect("a text part").contains("“Caf\u{e9} 茶 und Gespräch \u{1f375}”"));
    assert_eq!(headers["reply-to"], "people@example.org");
    assert_eq!(headers["auto-submitted"], "auto-generated");
    for name in ["message-id", "date", "mime-version", "to"] {
        assert!(headers[name].is_string(), "{name}");
    }
    let plain = letter["plain"].as_str().expect("a text part");
    let link = plain
        .lines()
        .find(|line| line.starts_with(&format!("{}/confirm/", server.base())))
        .expect("a link alone on its line");
    assert!(letter["html"].as_str().expect("an HTML part").contains(link));
    assert_eq!(server.visitor().get(link.trim_start_matches(&server.base())).await.status, 200);
    assert!(server.letters().is_empty(), "nothing is written to files when a mail server is set");

    add(&server.visitor(), "later@example.org", "For later").await;
    add(&server.visitor(), "nobody@example.org", "For nobody").await;
    add(&server.visitor(), "ben@example.org", "For Ben").await;
    assert_eq!(sink.next().await["to"][0], "ben@example.org", "one refused letter does not hold up the next");
    let outbox = server.command_line(&["mail", "list"]);
    let refused =
        outbox.lines().find(|line| line.contains("nobody@example.org")).expect("it is in the outbox");
    assert!(refused.contains("given up") && refused.contains("550"), "{refused}");
    let later = outbox.lines().find(|line| line.contains("later@example.org")).expect("it is in the outbox");
    assert!(later.contains("tried once, next try") && later.contains("451"), "{later}");
    server.command_line(&["mail", "test", "cleo@example.org"]);
    assert_eq!(sink.next().await["headers"]["subject"], "A test letter");
}

#[tokio::test]
async fn a_letter_waits_while_the_mail_server_is_away() {
    let port = free_port();
    let smtp = format!("smtp://127.0.0.1:{port}");
    let settings = [
        ("CUPPA_SMTP_URL", smtp.as_str()),
        ("CUPPA_MAIL_FROM", "cuppa@example.org"),
        ("CUPPA_RATE_POSTS", "0"),
    ];
    let Some(server) = on_this_machine(ServerProcess::with_settings(&settings).await) else { return };
    add(&server.visitor(), "ana@example.org", "Tea and talk").await;
    let mut again = tokio::time::interval(Duration::from_millis(50));
    let waiting = async {
        loop {
            again.tick().await;
            let outbox = server.command_line(&["mail", "list"]);
            if outbox.contains("tried once") && outbox.contains('(') {
                return outbox;
            }
        }
    };
    let outbox = tokio::time::timeout(PATIENCE, waiting).await.expect("it is tried soon");
    assert!(outbox.contains("waiting"), "{outbox}");
}

pub async fn add(visitor: &Visitor, email: &str, title: &str) {
    let key = visitor.form_key().await;
    visitor.reads_the_form().await;
    let fields = [
        ("form_key", key.as_str()),
        ("title", title),
        ("start_date", "2199-01-01"),
        ("start_time", "18:00"),
        ("place_name", "Oak Hall"),
        ("country", "GB"),
        ("email", email),
    ];
    assert_eq!(visitor.try_post("/add", &fields).await.expect("an answer").status, 303);
}

pub fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .expect("some port is free")
        .port()
}
