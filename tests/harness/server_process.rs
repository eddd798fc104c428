//! The real program in a process of its own, on a free port, with a data folder that nobody else has.

use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use tempfile::TempDir;

use crate::outside::{self, Missing};
use crate::socket::Visitor;

const PATIENCE: Duration = Duration::from_secs(30);

/// `cuppa serve`, running. It ends with this value.
pub struct ServerProcess {
    program: PathBuf,
    folder: TempDir,
    port: u16,
    settings: Vec<(String, String)>,
    child: Option<Child>,
    /// How long it took from starting the process to its first answer.
    pub first_answer: Duration,
}

impl ServerProcess {
    /// Serves the demonstration listings, without limits on how often one may ask.
    pub async fn with_demonstration() -> Result<ServerProcess, Missing> {
        let mut server = ServerProcess::prepared(&[("CUPPA_RATE_POSTS", "0"), ("CUPPA_RATE_REQUESTS", "0")])?;
        server.command_line(&["demo"]);
        server.serve().await;
        Ok(server)
    }

    /// Serves an empty data folder, with these settings (`CUPPA_…`).
    pub async fn with_settings(settings: &[(&str, &str)]) -> Result<ServerProcess, Missing> {
        let mut server = ServerProcess::prepared(settings)?;
        server.serve().await;
        Ok(server)
    }

    fn prepared(settings: &[(&str, &str)]) -> Result<ServerProcess, Missing> {
        Ok(ServerProcess {
            program: outside::program()?,
            folder: tempfile::tempdir().expect("a temporary folder can be made"),
            port: free_port(),
            settings: settings
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
            child: None,
            first_answer: Duration::ZERO,
        })
    }

    /// Starts the process, and returns when it answers. Also after `kill_nine`: same port, same data.
    #[expect(clippy::disallowed_methods, reason = "a process outside ours starts in real time")]
    pub async fn serve(&mut self) {
        let log = File::options().create(true).append(true).open(self.log()).expect("the log can be written");
        let started = std::time::Instant::now();
        let child = self
            .command(&["serve", "--listen", &format!("127.0.0.1:{}", self.port)])
            .stdin(Stdio::null())
            .stdout(log.try_clone().expect("one file takes both outputs"))
            .stderr(log)
            .spawn()
            .unwrap_or_else(|cause| panic!("{} cannot be started: {cause}", self.program.display()));
        self.child = Some(child);
        if tokio::time::timeout(PATIENCE, self.answers()).await.is_err() {
            panic!("no answer from the server in {PATIENCE:?}; it said:\n{}", self.said());
        }
        self.first_answer = started.elapsed();
    }

    /// Asks again and again, 5 ms apart: another process cannot be awaited in any other way.
    async fn answers(&mut self) {
        let mut again = tokio::time::interval(Duration::from_millis(5));
        let visitor = self.visitor();
        loop {
            again.tick().await;
            if visitor.try_get("/healthz").await.is_ok_and(|answer| answer.status == 200) {
                return;
            }
            if let Some(status) = self.child.as_mut().and_then(|child| child.try_wait().ok().flatten()) {
                panic!("the server ended before it answered ({status}); it said:\n{}", self.said());
            }
        }
    }

    /// Where it serves, without a slash at the end.
    pub fn base(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// A client without a browser, at this server.
    pub fn visitor(&self) -> Visitor {
        Visitor::of(&self.base())
    }

    /// Its data folder.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Everything it has said on its console.
    pub fn said(&self) -> String {
        fs::read_to_string(self.log()).unwrap_or_default()
    }

    /// Every letter it has written to its folder, oldest file name first.
    pub fn letters(&self) -> Vec<String> {
        let mut files: Vec<_> = fs::read_dir(self.data().join("mail"))
            .map(|entries| entries.filter_map(|entry| Some(entry.ok()?.path())).collect())
            .unwrap_or_default();
        files.retain(|file| file.extension().is_some_and(|ending| ending == "eml"));
        files.sort();
        files.iter().map(|file| fs::read_to_string(file).expect("a letter is text")).collect()
    }

    /// Ends it at once, as a power cut would.
    pub fn kill_nine(&mut self) {
        if let Some(mut child) = self.child.take() {
            // On Unix this is SIGKILL, which no process can answer.
            child.kill().expect("the server was still running");
            child.wait().expect("an ended process can be waited for");
        }
    }

    /// Asks it to end, as a service manager would, and says how it did.
    pub async fn ask_to_end(&mut self) -> ExitStatus {
        let mut child = self.child.take().expect("the server is running");
        let sent = Command::new("kill").args(["-TERM", &child.id().to_string()]).status();
        assert!(sent.is_ok_and(|status| status.success()), "the server could not be asked");
        tokio::task::spawn_blocking(move || child.wait())
            .await
            .expect("waiting does not panic")
            .expect("an ended process can be waited for")
    }

    /// Runs another command of the program on the same data folder, also beside the running server.
    #[track_caller]
    pub fn command_line(&self, words: &[&str]) -> String {
        let output = self.command(words).output().expect("the program can be started");
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(
            output.status.success(),
            "`cuppa {}` failed ({}):\n{said}{}",
            words.join(" "),
            output.status,
            String::from_utf8_lossy(&output.stderr)
        );
        said
    }

    /// The same for a command that may end with a number of its own: that, and what it said.
    #[track_caller]
    pub fn command_ends(&self, words: &[&str]) -> (Option<i32>, String) {
        let output = self.command(words).output().expect("the program can be started");
        (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned())
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut line = Command::new(&self.program);
        // In a folder of its own, or a developer's `cuppa.toml` would be read.
        line.current_dir(self.folder.path()).args(words).arg("--data").arg(self.data());
        for (inherited, _) in
            std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("CUPPA_"))
        {
            line.env_remove(inherited);
        }
        line.env("CUPPA_BASE_URL", self.base());
        line.envs(self.settings.iter().map(|(name, value)| (name, value)));
        line
    }

    fn log(&self) -> PathBuf {
        Path::join(self.folder.path(), "console.log")
    }
}

impl Drop for ServerProcess {
    fn drop(&mut self) {
        if let Some(mut child) = self.child.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
        if std::thread::panicking() {
            eprintln!("The server said:\n{}", self.said());
        }
    }
}

/// A port that was free a moment ago.
fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .expect("some port is free")
        .port()
}
