//! Servers in processes of their own, so that each has its memory to itself. They end with their value.

use std::{
    env,
    io::{BufRead as _, BufReader},
    net::SocketAddr,
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
    time::Duration,
};

use crate::{Failure, load::Client, machine, sockets};

/// A running server.
pub struct Server {
    child: Child,
    port: u16,
    /// Kept open, or the server would fail when it next says something.
    _said: Option<BufReader<ChildStdout>>,
}

impl Server {
    /// This program in another role, which tells its port first.
    pub fn own(words: &[&str]) -> Result<Self, Failure> {
        let mut child = Command::new(env::current_exe()?)
            .args(words)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut said = BufReader::new(child.stdout.take().ok_or("its output is piped")?);
        let mut line = String::new();
        said.read_line(&mut line)?;
        let port = line.trim().parse().map_err(|_| format!("`bench {}` told no port", words.join(" ")))?;
        Ok(Self { child, port, _said: Some(said) })
    }

    /// `cuppa serve` on a data folder, without limits on how often one may ask.
    pub async fn cuppa(program: &Path, data: &Path) -> Result<Self, Failure> {
        Self::cuppa_with(program, data, &[("CUPPA_RATE_POSTS", "0")]).await
    }

    /// The same with other limits.
    pub async fn cuppa_with(program: &Path, data: &Path, limits: &[(&str, &str)]) -> Result<Self, Failure> {
        let port = sockets::free()?;
        let mut line = Command::new(program);
        for (inherited, _) in env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("CUPPA_"))
        {
            line.env_remove(inherited);
        }
        let child = line
            // In a folder of its own, or somebody's `cuppa.toml` would be read.
            .current_dir(data)
            .args(["serve", "--listen", &format!("127.0.0.1:{port}")])
            .arg("--data")
            .arg(data)
            .env("CUPPA_BASE_URL", format!("http://127.0.0.1:{port}"))
            .envs([("CUPPA_RATE_REQUESTS", "0"), ("CUPPA_LOG", "warn")])
            .envs(limits.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .map_err(|cause| format!("{} cannot be started: {cause}", program.display()))?;
        let mut server = Self { child, port, _said: None };
        server.answers().await?;
        Ok(server)
    }

    /// Asks again and again, 10 ms apart: another process cannot be awaited in any other way.
    async fn answers(&mut self) -> Result<(), Failure> {
        let mut again = tokio::time::interval(Duration::from_millis(10));
        for _ in 0..6_000 {
            again.tick().await;
            if Client::at(self.address()).fetch("/healthz", false).await.is_ok() {
                return Ok(());
            }
            if let Some(status) = self.child.try_wait()? {
                return Err(format!("cuppa ended before it answered ({status})").into());
            }
        }
        Err("cuppa did not answer within a minute".into())
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        sockets::here(self.port)
    }

    /// As it is asked for.
    pub fn base(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The seconds that it has computed so far, in all its threads.
    pub fn computed(&self) -> f64 {
        machine::computed_by(&self.child)
    }

    /// Its memory in MB: now, and at its highest.
    pub fn memory(&self) -> (f64, f64) {
        machine::memory_of(&self.child)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
