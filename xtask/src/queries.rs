//! The committed answers in `.sqlx`: what a database made from `migrations/` says about every SQL statement,
//! so that building needs no database and a renamed column breaks the build.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use sqlx::ConnectOptions;
use sqlx::migrate::Migrator;
use sqlx::sqlite::SqliteConnectOptions;

use crate::telling::{self, Watch};
use crate::{Outcome, cargo, folders};

type Answers = BTreeMap<PathBuf, Vec<u8>>;

/// Writes `.sqlx` anew.
pub fn refresh() -> Outcome {
    // Of this one package: whoever writes a store need not wait until the pages compile again.
    let fresh = ask(&["check", "--package", "server", "--all-targets"])?;
    let folder = folders::root().join(".sqlx");
    let old = read(&folder)?;
    let mut changed = 0;
    for (name, answer) in &fresh {
        changed += usize::from(folders::write_if_changed(&folder.join(name), answer)?);
    }
    let stale: Vec<_> = old.keys().filter(|name| !fresh.contains_key(*name)).collect();
    for name in &stale {
        fs::remove_file(folder.join(name))?;
    }
    telling::done(&format!(
        "{} statements: {changed} new or changed, {} no longer asked, the rest as before",
        fresh.len(),
        stale.len()
    ));
    Ok(())
}

/// Fails when `.sqlx` is not what `refresh` would write.
pub fn check() -> Outcome {
    // Of all packages: that shares every checked dependency with the lints, and they come next anyway.
    let fresh = ask(&["check", "--all-targets"])?;
    let there = read(&folders::root().join(".sqlx"))?;
    let missing = fresh.iter().filter(|(name, answer)| there.get(*name) != Some(*answer)).count();
    let stale = there.keys().filter(|name| !fresh.contains_key(*name)).count();
    if missing + stale == 0 {
        telling::done(&format!("{} statements, all as committed", fresh.len()));
        return Ok(());
    }
    Err(format!(".sqlx is out of date ({missing} missing or changed, {stale} stale): run `cargo xtask sqlx`")
        .into())
}

/// Compiles `server` against an empty database, and collects what it answered.
/// Into a folder of its own first: a check that fails loses nothing.
fn ask(check: &[&str]) -> Outcome<Answers> {
    telling::doing(
        "Asking an empty database about every SQL statement (the first time, 2 to 4 minutes of checking)",
    );
    let watch = Watch::start();
    let work = tempfile::tempdir()?;
    let database = work.path().join("empty.sqlite");
    empty_database(&database)?;
    let answers = work.path().join("answers");
    fs::create_dir(&answers)?;

    let touched = Touched::touch(folders::root().join("server/src/lib.rs"))?;
    let mut check = cargo::cargo(check);
    check
        .env("SQLX_OFFLINE", "false")
        .env("DATABASE_URL", format!("sqlite://{}", database.display()))
        .env("SQLX_OFFLINE_DIR", &answers);
    let outcome = cargo::must(&mut check, "checking `server` against an empty database");
    touched.put_back();
    outcome?;

    let answers = read(&answers)?;
    telling::done(&format!("asked in {}", watch.so_far()));
    Ok(answers)
}

/// The schema as the migrations make it, without a row.
fn empty_database(file: &Path) -> Outcome {
    let migrations = folders::root().join("migrations");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let mut connection = SqliteConnectOptions::new()
            .filename(file)
            .create_if_missing(true)
            .foreign_keys(true)
            .connect()
            .await?;
        Migrator::new(migrations).await?.run(&mut connection).await?;
        sqlx::Connection::close(connection).await?;
        Ok(())
    })
}

fn read(folder: &Path) -> Outcome<Answers> {
    folders::files_below(folder)?
        .into_iter()
        .filter(|name| name.extension().is_some_and(|extension| extension == "json"))
        .map(|name| Ok((name.clone(), fs::read(folder.join(&name))?)))
        .collect()
}

/// A source file made to look just changed, so that cargo compiles its crate again and every statement is asked.
/// Afterwards its date is put back, or each run would cost the everyday build a recompilation.
struct Touched {
    file: PathBuf,
    before: SystemTime,
    during: SystemTime,
}

impl Touched {
    #[expect(clippy::disallowed_methods, reason = "cargo compares the dates of files, and those are real")]
    fn touch(file: PathBuf) -> Outcome<Touched> {
        let before = fs::metadata(&file)?.modified()?;
        fs::File::options().append(true).open(&file)?.set_modified(SystemTime::now())?;
        // Read back, for file systems that keep dates less exactly than the clock tells them.
        let during = fs::metadata(&file)?.modified()?;
        Ok(Touched { file, before, during })
    }

    /// If someone saved the file meanwhile, the new date is theirs and stays. A date that cannot be put back
    /// costs a recompilation and nothing else.
    fn put_back(self) {
        let unchanged =
            fs::metadata(&self.file).and_then(|now| now.modified()).is_ok_and(|now| now == self.during);
        if unchanged && let Ok(file) = fs::File::options().append(true).open(&self.file) {
            let _ = file.set_modified(self.before);
        }
    }
}
