//! The database: `Db` reads, `Tx` writes; opening, locking, migrating, copying.
//!
//! One SQLite file in WAL mode with `synchronous = full`: what was acknowledged is on disk. Readers have a pool;
//! there is one writer connection, and every write begins immediately, so that writers queue instead of failing.
//!
//! [`Db::version`] tells kept answers whether they still hold. It moves when a change of ours is committed, before
//! whoever made it hears of that, so nobody reads stale what they have just written; and when [`Db::notice_others`]
//! finds that another process, such as the command line, has committed something.
//!
//! Time, decided once: a schedule's truth is local wall time (text, `2026-12-08T18:00:00`) with an IANA zone.
//! `occurrences.starts_at` and `ends_at` are UTC seconds, derived from it and rebuilt. Other moments are UTC seconds.

use std::{
    fs::{self, File, TryLockError},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use serde::Serialize;
use sqlx::{
    AssertSqlSafe, Row as _, Sqlite, SqliteConnection, SqlitePool, Transaction,
    migrate::Migrator,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use tokio::sync::watch;

use crate::{
    broken::{Broken, WhileDoing},
    ids::Moment,
};

static MIGRATIONS: Migrator = sqlx::migrate!("../migrations");

/// How long a polite second writer waits for the first.
const PATIENCE: Duration = Duration::from_secs(20);

/// Whoever empties the log waits so long for readers, and lets others write before the next of so many tries.
const LOG_PATIENCE: Duration = Duration::from_secs(1);
const LOG_TRIES: u32 = 8;

/// How much of the file each reader keeps, in KiB with a minus as SQLite wants it: the upper parts of its indexes.
const READER_CACHE: &str = "-8192";

/// The database, for reading; [`Db::write`] begins a change.
#[derive(Clone, Debug)]
pub struct Db {
    readers: SqlitePool,
    writer: SqlitePool,
    version: Arc<watch::Sender<u64>>,
    others: Arc<Mutex<Option<i64>>>,
}

/// A change in progress. Dropped without [`Tx::commit`], nothing of it happened.
#[derive(Debug)]
pub struct Tx {
    transaction: Transaction<'static, Sqlite>,
    version: Arc<watch::Sender<u64>>,
}

/// The lock on a data folder: held by `serve` for as long as it runs.
#[derive(Debug)]
pub struct FolderLock {
    _file: File,
}

impl Db {
    /// Opens the database in a data folder, making both when they are new, and brings it up to date after a copy.
    ///
    /// # Errors
    /// When the folder or the file cannot be used.
    pub async fn open(folder: &Path) -> Result<Self, Broken> {
        fs::create_dir_all(folder).while_doing("making the data folder")?;
        let file = folder.join("cuppa.sqlite");
        let options = SqliteConnectOptions::new()
            .filename(&file)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(PATIENCE)
            .pragma("secure_delete", "on")
            .pragma("temp_store", "memory");
        // What the one writer knows of other processes goes with it, so it is not replaced for its age.
        let others: Arc<Mutex<Option<i64>>> = Arc::default();
        let known = Arc::clone(&others);
        let writer = SqlitePoolOptions::new()
            .max_connections(1)
            .idle_timeout(None)
            .max_lifetime(None)
            .after_connect(move |_, _| {
                *known.lock().unwrap_or_else(PoisonError::into_inner) = None;
                Box::pin(std::future::ready(Ok(())))
            })
            .connect_with(options.clone())
            .await
            .while_doing("opening the database")?;
        migrate(&writer, folder).await?;
        let readers = SqlitePoolOptions::new()
            .max_connections(4)
            .connect_with(options.pragma("cache_size", READER_CACHE).read_only(true).create_if_missing(false))
            .await
            .while_doing("opening the database for reading")?;
        let db = Self { readers, writer, version: Arc::new(watch::Sender::new(0)), others };
        db.notice_others().await?;
        Ok(db)
    }

    /// Opens the database in a data folder as it stands, only to look at it: nothing is made, and nothing brought up to
    /// date. Whatever would write fails.
    ///
    /// # Errors
    /// When the file is not there or cannot be read.
    pub async fn open_as_it_is(folder: &Path) -> Result<Self, Broken> {
        let options = SqliteConnectOptions::new()
            .filename(folder.join("cuppa.sqlite"))
            .create_if_missing(false)
            .read_only(true)
            .busy_timeout(PATIENCE);
        let readers = SqlitePoolOptions::new()
            .max_connections(1)
            .connect_with(options)
            .await
            .while_doing("opening the database for reading")?;
        let version = Arc::new(watch::Sender::new(0));
        Ok(Self { writer: readers.clone(), readers, version, others: Arc::default() })
    }

    /// Where reading happens. Only for `store.rs` files.
    pub(crate) fn reader(&self) -> &SqlitePool {
        &self.readers
    }

    /// Begins a change, waiting for the one before it.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn write(&self) -> Result<Tx, Broken> {
        let transaction =
            self.writer.begin_with("begin immediate").await.while_doing("beginning a change")?;
        Ok(Tx { transaction, version: Arc::clone(&self.version) })
    }

    /// Counts committed changes. Whoever reads asks for it first: what was read then is at least as new.
    #[must_use]
    pub fn version(&self) -> u64 {
        *self.version.borrow()
    }

    /// Tells of every new version, for whoever waits for one.
    #[must_use]
    pub fn versions(&self) -> watch::Receiver<u64> {
        self.version.subscribe()
    }

    /// Looks whether another process has committed anything since it was last asked; then the version moves. Cheap, but
    /// it stands in line with the writers: not for requests.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn notice_others(&self) -> Result<bool, Broken> {
        // The writer's own commits do not count for itself, and while it writes nobody else can.
        let seen: i64 = sqlx::query_scalar("pragma data_version")
            .fetch_one(&self.writer)
            .await
            .while_doing("looking for changes of other processes")?;
        let known = self.others.lock().unwrap_or_else(PoisonError::into_inner).replace(seen);
        let is_new = known != Some(seen);
        if is_new {
            move_on(&self.version);
        }
        Ok(is_new)
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// When it does not.
    pub async fn answers(&self) -> Result<(), Broken> {
        sqlx::query("select 1").execute(&self.readers).await.while_doing("asking the database")?;
        Ok(())
    }

    /// What is wrong with the file itself; nothing, when it is whole.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn faults(&self) -> Result<Vec<String>, Broken> {
        let said: Vec<String> = sqlx::query_scalar("pragma integrity_check")
            .fetch_all(&self.readers)
            .await
            .while_doing("looking whether the database is whole")?;
        Ok(said.into_iter().filter(|line| line != "ok").collect())
    }

    /// The tables of rows that lead to others which are not there, once for each row.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn orphans(&self) -> Result<Vec<String>, Broken> {
        let rows = sqlx::query("pragma foreign_key_check")
            .fetch_all(&self.readers)
            .await
            .while_doing("looking whether rows lead where they should")?;
        Ok(rows.iter().map(|row| row.get("table")).collect())
    }

    /// Copies the whole database, as it is at this moment, into a new file; the site goes on meanwhile.
    ///
    /// # Errors
    /// When the file is there already or cannot be written.
    pub async fn copy_to(&self, file: &Path) -> Result<(), Broken> {
        copy_into(&self.readers, file).await
    }

    /// Moves what was written into the file and empties the log beside it: what was erased is then in neither.
    ///
    /// # Errors
    /// When the log cannot be emptied, because somebody goes on reading what is only there.
    pub async fn empty_log(&self) -> Result<(), Broken> {
        self.empty_log_within(LOG_TRIES, LOG_PATIENCE).await
    }

    async fn empty_log_within(&self, tries: u32, patience: Duration) -> Result<(), Broken> {
        let writer = self.writer.clone();
        // A task of its own: a visitor who leaves now must leave neither the log full nor the writer impatient.
        let emptied = tokio::spawn(async move {
            for _ in 0..tries {
                if empty_once(&writer, patience).await? {
                    return Ok(());
                }
            }
            Err(Broken::new("emptying the log of the database, while somebody reads what is only there,"))
        });
        emptied.await.while_doing("emptying the log of the database")?
    }

    /// Writes the whole file anew, so that no page of it holds what was erased, and empties the log. Nobody else writes
    /// meanwhile, for a second or so on a big site.
    ///
    /// # Errors
    /// When it cannot be written; then it is as it was.
    pub async fn write_anew(&self) -> Result<(), Broken> {
        sqlx::query("vacuum").execute(&self.writer).await.while_doing("writing the database anew")?;
        self.empty_log().await
    }

    /// Closes every connection, so that the file stands alone.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}

impl Tx {
    /// Where writing happens. Only for `store.rs` files.
    pub(crate) fn connection(&mut self) -> &mut sqlx::SqliteConnection {
        &mut self.transaction
    }

    /// Makes the change lasting: on disk when this returns.
    ///
    /// # Errors
    /// When it could not be written; then nothing of it happened.
    pub async fn commit(self) -> Result<(), Broken> {
        self.commit_and(move_on).await
    }

    /// The same for what no reader ever sees, such as that a letter was sent: kept answers stay true.
    ///
    /// # Errors
    /// When it could not be written; then nothing of it happened.
    pub async fn commit_unseen(self) -> Result<(), Broken> {
        self.commit_and(|_| ()).await
    }

    async fn commit_and(self, then: fn(&watch::Sender<u64>)) -> Result<(), Broken> {
        let Self { transaction, version } = self;
        // A task of its own: a visitor who leaves now must not leave the version behind what was committed.
        let committed = tokio::spawn(async move {
            let committed = transaction.commit().await;
            then(&version);
            committed
        });
        committed.await.while_doing("committing a change")?.while_doing("committing a change")
    }
}

/// Plain values or rows as `json_each` takes them apart: so one statement serves as many as there are, and a calendar of
/// thousands needs as few as a single listing.
pub(crate) fn as_list(values: &[impl Serialize]) -> String {
    serde_json::json!(values).to_string()
}

/// Whether the log could be emptied: SQLite says in a column, not as an error, that a reader was in the way.
async fn empty_once(writer: &SqlitePool, patience: Duration) -> Result<bool, Broken> {
    let doing = "emptying the log of the database";
    let mut connection = writer.acquire().await.while_doing(doing)?;
    set_patience(&mut connection, patience).await?;
    let said = sqlx::query("pragma wal_checkpoint(truncate)").fetch_one(&mut *connection).await;
    set_patience(&mut connection, PATIENCE).await?;
    let is_busy: i64 = said.while_doing(doing)?.get("busy");
    Ok(is_busy == 0)
}

async fn set_patience(connection: &mut SqliteConnection, patience: Duration) -> Result<(), Broken> {
    sqlx::raw_sql(AssertSqlSafe(format!("pragma busy_timeout = {}", patience.as_millis())))
        .execute(connection)
        .await
        .while_doing("telling the database how long to wait")?;
    Ok(())
}

fn move_on(version: &watch::Sender<u64>) {
    version.send_modify(|version| *version += 1);
}

impl FolderLock {
    /// Takes the lock, or `None` when another server holds it.
    ///
    /// # Errors
    /// When the lock file cannot be made.
    pub fn take(folder: &Path) -> Result<Option<Self>, Broken> {
        fs::create_dir_all(folder).while_doing("making the data folder")?;
        let file = File::create(folder.join("lock")).while_doing("making the lock file")?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self { _file: file })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error).while_doing("locking the data folder"),
        }
    }
}

/// Safety copies are kept thirty days at most, as the privacy page says.
pub(crate) const COPY_SECONDS: i64 = 30 * 24 * 60 * 60;

/// Removes safety copies that are too old.
///
/// # Errors
/// When a copy cannot be removed.
pub(crate) fn forget_old_copies(folder: &Path, now: Moment) -> Result<u64, Broken> {
    forget_old_files(&folder.join("before-migration"), now.plus(-COPY_SECONDS))
}

/// Removes the files of a folder that were written before a moment; says how many there were.
///
/// # Errors
/// When a file cannot be removed.
pub(crate) fn forget_old_files(folder: &Path, before: Moment) -> Result<u64, Broken> {
    let Ok(files) = fs::read_dir(folder) else { return Ok(0) };
    let mut removed = 0;
    for file in files.filter_map(Result::ok) {
        let written =
            file.metadata().ok().filter(fs::Metadata::is_file).and_then(|known| known.modified().ok());
        let since = written.and_then(|written| written.duration_since(std::time::UNIX_EPOCH).ok());
        // What does not say when it was written is left alone.
        let Some(written) = since.and_then(|since| i64::try_from(since.as_secs()).ok()) else { continue };
        if written < before.0 {
            fs::remove_file(file.path()).while_doing("removing an old file")?;
            removed += 1;
        }
    }
    Ok(removed)
}

/// Applies what is new in `migrations/`. An older database is copied first, into `DIR/before-migration/`.
async fn migrate(pool: &SqlitePool, folder: &Path) -> Result<(), Broken> {
    let known: bool =
        sqlx::query_scalar("select count(*) > 0 from sqlite_schema where name = '_sqlx_migrations'")
            .fetch_one(pool)
            .await
            .while_doing("reading the schema")?;
    if known {
        let done: i64 = sqlx::query_scalar("select coalesce(max(version), 0) from _sqlx_migrations")
            .fetch_one(pool)
            .await
            .while_doing("reading which migrations are done")?;
        let newest = MIGRATIONS.iter().map(|migration| migration.version).max().unwrap_or_default();
        if done < newest {
            copy(pool, folder, done).await?;
        }
    }
    MIGRATIONS.run(pool).await.while_doing("bringing the database up to date")
}

async fn copy(pool: &SqlitePool, folder: &Path, version: i64) -> Result<(), Broken> {
    let copies = folder.join("before-migration");
    fs::create_dir_all(&copies).while_doing("making the folder of safety copies")?;
    let copy: PathBuf = copies.join(format!("cuppa-{version:04}.sqlite"));
    if copy.exists() {
        fs::remove_file(&copy).while_doing("replacing a safety copy")?;
    }
    copy_into(pool, &copy).await
}

async fn copy_into(pool: &SqlitePool, file: &Path) -> Result<(), Broken> {
    sqlx::query("vacuum into ?")
        .bind(file.to_string_lossy().into_owned())
        .execute(pool)
        .await
        .while_doing("copying the database")?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn written(db: &Db, words: &str) {
        let mut tx = db.write().await.expect("a change begins");
        sqlx::query("insert into people (address, created_at) values (?, 0)")
            .bind(words)
            .execute(tx.connection())
            .await
            .expect("it is written");
        tx.commit().await.expect("it is lasting");
    }

    fn log_holds(folder: &Path, words: &str) -> bool {
        let log = fs::read(folder.join("cuppa.sqlite-wal")).expect("there is a log");
        log.windows(words.len()).any(|part| part == words.as_bytes())
    }

    async fn newest(reader: &mut SqliteConnection) -> i64 {
        sqlx::query_scalar("select coalesce(max(id), 0) from people")
            .fetch_one(reader)
            .await
            .expect("a number")
    }

    #[tokio::test]
    async fn the_log_is_not_said_to_be_empty_while_somebody_reads_what_is_only_there() {
        let folder = tempfile::tempdir().expect("a folder");
        let db = Db::open(folder.path()).await.expect("it opens");
        written(&db, "ana@example.org").await;
        let mut reader = db.reader().begin().await.expect("somebody reads");
        assert_eq!(newest(&mut reader).await, 1);
        written(&db, "ben@example.org").await;

        let refused = db.empty_log_within(2, Duration::from_millis(5)).await;
        let said = refused.expect_err("somebody still reads").chain();
        assert_eq!(said, "emptying the log of the database, while somebody reads what is only there,");
        assert!(log_holds(folder.path(), "ben@example.org"));
        assert_eq!(newest(&mut reader).await, 1, "whoever reads is not disturbed");

        drop(reader);
        db.empty_log().await.expect("nobody is in the way");
        assert!(!log_holds(folder.path(), "ben@example.org"));
    }

    #[tokio::test]
    async fn the_log_is_emptied_as_soon_as_whoever_read_is_done_and_others_write_meanwhile() {
        let folder = tempfile::tempdir().expect("a folder");
        let db = Db::open(folder.path()).await.expect("it opens");
        let mut reader = db.reader().begin().await.expect("somebody reads");
        assert_eq!(newest(&mut reader).await, 0);
        written(&db, "ben@example.org").await;

        let emptied = db.empty_log_within(10_000, Duration::from_millis(1));
        let goes_on = async {
            written(&db, "cara@example.org").await;
            drop(reader);
        };
        let (emptied, ()) = tokio::join!(emptied, goes_on);
        emptied.expect("it was tried again");
        assert_eq!(fs::metadata(folder.path().join("cuppa.sqlite-wal")).expect("there is a log").len(), 0);
        // The writer is as patient as before.
        let patience: i64 =
            sqlx::query_scalar("pragma busy_timeout").fetch_one(&db.writer).await.expect("a number");
        assert_eq!(patience, i64::try_from(PATIENCE.as_millis()).expect("it fits"));
    }
}
