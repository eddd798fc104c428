//! A real Postfix between Cuppa and the world, with folders of its own: what it sends back about a letter ends the letters to
//! that address.

use std::{
    fs,
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use tests::{
    outside::{self, Missing, on_this_machine},
    server_process::ServerProcess,
};
use tokio::net::TcpStream;

use crate::letters::{Sink, add, free_port};

/// Where what comes back is addressed to.
const BACK: &str = "bounces.example.org";

/// Postfix, running. It ends with this value.
struct Postfix {
    folder: tempfile::TempDir,
    child: Child,
}

impl Postfix {
    /// Takes letters on one port, passes them on to another, and what comes back to a third.
    async fn start(port: u16, sink: u16, back: u16) -> Result<Postfix, Missing> {
        let program = outside::installed("postfix")?;
        let folder = tempfile::Builder::new().prefix("post").tempdir_in("/tmp").expect("a folder");
        let root = folder.path();
        let path = |name: &str| root.join(name).display().to_string();
        fs::create_dir(root.join("etc")).expect("a folder");
        fs::create_dir(root.join("queue")).expect("a folder");
        fs::create_dir(root.join("lib")).expect("a folder");
        // Its parts run as somebody else, who must come in.
        must(Command::new("chmod").args(["755"]).arg(root));
        must(Command::new("chown").arg("postfix").arg(root.join("lib")));
        let settings = format!(
            "compatibility_level = 3.6\nqueue_directory = {queue}\ndata_directory = {lib}\nmyhostname = mail.example.org\n\
             inet_interfaces = 127.0.0.1\ninet_protocols = ipv4\nmydestination =\nrelayhost = [127.0.0.1]:{sink}\n\
             transport_maps = inline:{{ {{ {BACK} = lmtp:inet:127.0.0.1:{back} }} }}\nmynetworks = 127.0.0.0/8\n\
             smtpd_relay_restrictions = permit_mynetworks, reject\nalias_maps =\nalias_database =\n\
             maillog_file = {log}\nmaillog_file_prefixes = {root}\nsmtp_tls_security_level = none\n\
             notify_classes =\nlocal_recipient_maps =\n",
            queue = path("queue"),
            lib = path("lib"),
            log = path("log"),
            root = root.display(),
        );
        fs::write(root.join("etc/main.cf"), settings).expect("a file");
        fs::write(root.join("etc/master.cf"), master(port)).expect("a file");
        let etc = path("etc");
        let child = Command::new(program)
            .args(["-c", &etc, "start-fg"])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|cause| Missing(format!("postfix could not be started: {cause}")))?;
        let postfix = Postfix { folder, child };
        let mut again = tokio::time::interval(Duration::from_millis(20));
        for _ in 0..1_500 {
            again.tick().await;
            if TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
                return Ok(postfix);
            }
        }
        Err(Missing(format!("postfix does not take letters; it said:\n{}", postfix.said())))
    }

    fn said(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }
}

impl Drop for Postfix {
    fn drop(&mut self) {
        let etc = self.folder.path().join("etc");
        let _ = Command::new("postfix").arg("-c").arg(etc).arg("stop").stderr(Stdio::null()).status();
        let _ = self.child.kill();
        let _ = self.child.wait();
        if std::thread::panicking() {
            eprintln!("Postfix said:\n{}", self.said());
        }
    }
}

fn must(command: &mut Command) {
    assert!(command.status().is_ok_and(|status| status.success()), "{command:?}");
}

/// The parts of Postfix that this needs, none of them in a cage.
fn master(port: u16) -> String {
    let mut text = format!("127.0.0.1:{port} inet n - n - - smtpd\n");
    for (name, kind, wake, most, program) in [
        ("pickup", "unix", "60", "1", "pickup"),
        ("cleanup", "unix", "-", "0", "cleanup"),
        ("qmgr", "unix", "300", "1", "qmgr"),
        ("rewrite", "unix", "-", "-", "trivial-rewrite"),
        ("bounce", "unix", "-", "0", "bounce"),
        ("defer", "unix", "-", "0", "bounce"),
        ("trace", "unix", "-", "0", "bounce"),
        ("flush", "unix", "1000?", "0", "flush"),
        ("proxymap", "unix", "-", "-", "proxymap"),
        ("smtp", "unix", "-", "-", "smtp"),
        ("relay", "unix", "-", "-", "smtp"),
        ("error", "unix", "-", "-", "error"),
        ("retry", "unix", "-", "-", "error"),
        ("lmtp", "unix", "-", "-", "lmtp"),
        ("anvil", "unix", "-", "1", "anvil"),
        ("scache", "unix", "-", "1", "scache"),
        ("postlog", "unix-dgram", "-", "1", "postlogd"),
    ] {
        // Those that programs of users talk to are not hidden.
        let open = ["pickup", "cleanup", "qmgr", "flush", "postlog"].contains(&name);
        let hidden = if open { "n" } else { "-" };
        text.push_str(&format!("{name} {kind} {hidden} - n {wake} {most} {program}\n"));
    }
    text
}

#[tokio::test]
async fn what_a_real_mail_server_sends_back_ends_the_letters_to_that_address() {
    if !Path::new("/usr/sbin/postfix").exists() && on_this_machine(outside::installed("postfix")).is_none() {
        return;
    }
    let (port, sink_port, back) = (free_port(), free_port(), free_port());
    let Some(mut sink) = on_this_machine(Sink::start(sink_port).await) else { return };
    let Some(postfix) = on_this_machine(Postfix::start(port, sink_port, back).await) else { return };
    let (smtp, listen) = (format!("smtp://127.0.0.1:{port}"), format!("127.0.0.1:{back}"));
    let bounces = format!("bounce@{BACK}");
    let settings = [
        ("CUPPA_SMTP_URL", smtp.as_str()),
        ("CUPPA_MAIL_FROM", "cuppa@example.org"),
        ("CUPPA_MAIL_BOUNCES", bounces.as_str()),
        ("CUPPA_BOUNCES_LISTEN", listen.as_str()),
        ("CUPPA_RATE_POSTS", "0"),
    ];
    let Some(server) = on_this_machine(ServerProcess::with_settings(&settings).await) else { return };
    add(&server.visitor(), "ana@example.org", "For Ana").await;
    let letter = sink.next().await;
    assert_eq!(letter["to"][0], "ana@example.org");
    let from = letter["from"].as_str().expect("a sender");
    assert!(from.starts_with("bounce+1.") && from.ends_with(&format!("@{BACK}")), "{from}");

    // Postfix takes it, is told by the next server that nobody is there, and sends it back.
    add(&server.visitor(), "nobody@example.net", "For nobody").await;
    let mut again = tokio::time::interval(Duration::from_millis(100));
    let came_back = async {
        loop {
            again.tick().await;
            let outbox = server.command_line(&["mail", "list"]);
            if let Some(line) = outbox.lines().find(|line| line.contains("came back")) {
                return line.to_owned();
            }
        }
    };
    let line = tokio::time::timeout(Duration::from_secs(60), came_back).await;
    let line = line.unwrap_or_else(|_| panic!("nothing came back; Postfix said:\n{}", postfix.said()));
    assert!(line.contains("nobody@example.net") && line.contains("5.1.1"), "{line}");
}
