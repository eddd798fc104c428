//! The database: `Db` reads, `Tx` writes; opening, locking, migrating, copying.
//!
//! One SQLite file in WAL mode with `synchronous = full`: what was acknowledged is on disk. Readers have a pool;
//! there is one writer connection, and every write begins immediately, so that writers queue instead of failing.
//!
//! Time, decided once: a schedule's truth is local wall time (text, `2026-12-08T18:00:00`) with an IANA zone.
//! `occurrences.starts_at` and `ends_at` are UTC seconds, derived from it and rebuilt. Other moments are UTC seconds.

use std::{
    fs::{self, File, TryLockError},
    path::{Path, PathBuf},
    time::Duration,
};

use sqlx::{
    Sqlite, SqlitePool, Transaction,
    migrate::Migrator,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use crate::{
    broken::{Broken, WhileDoing},
    ids::Moment,
};

static MIGRATIONS: Migrator = sqlx::migrate!("../migrations");

/// How long a polite second writer waits for the first.
const PATIENCE: Duration = Duration::from_secs(20);

/// The database, for reading; [`Db::write`] begins a change.
#[derive(Clone, Debug)]
pub struct Db {
    readers: SqlitePool,
    writer: SqlitePool,
}

/// A change in progress. Dropped without [`Tx::commit`], nothing of it happened.
#[derive(Debug)]
pub struct Tx {
    transaction: Transaction<'static, Sqlite>,
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
        let writer = SqlitePoolOptions::new()
            .max_connections(1)
            .connect_with(options.clone())
            .await
            .while_doing("opening the database")?;
        migrate(&writer, folder).await?;
        let readers = SqlitePoolOptions::new()
            .max_connections(4)
            .connect_with(options.read_only(true).create_if_missing(false))
            .await
            .while_doing("opening the database for reading")?;
        Ok(Self { readers, writer })
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
        Ok(Tx { transaction })
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// When it does not.
    pub async fn answers(&self) -> Result<(), Broken> {
        sqlx::query("select 1").execute(&self.readers).await.while_doing("asking the database")?;
        Ok(())
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
    /// When the log cannot be emptied.
    pub async fn empty_log(&self) -> Result<(), Broken> {
        sqlx::query("pragma wal_checkpoint(truncate)")
            .execute(&self.writer)
            .await
            .while_doing("emptying the log of the database")?;
        Ok(())
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
        self.transaction.commit().await.while_doing("committing a change")
    }
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
const COPY_SECONDS: i64 = 30 * 24 * 60 * 60;

/// Removes safety copies that are too old.
///
/// # Errors
/// When a copy cannot be removed.
pub(crate) fn forget_old_copies(folder: &Path, now: Moment) -> Result<(), Broken> {
    let Ok(copies) = fs::read_dir(folder.join("before-migration")) else { return Ok(()) };
    for copy in copies.filter_map(Result::ok) {
        let made = copy.metadata().and_then(|known| known.modified()).ok();
        let since = made.and_then(|made| made.duration_since(std::time::UNIX_EPOCH).ok());
        let made = since.and_then(|since| i64::try_from(since.as_secs()).ok()).unwrap_or_default();
        if now.0 - made > COPY_SECONDS {
            fs::remove_file(copy.path()).while_doing("removing an old safety copy")?;
        }
    }
    Ok(())
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
