//! Calendars that are kept in step: looked at about every six hours, until that fails for days or somebody wants it no
//! longer.

use pure::calendars::reading;
use tokio::task::JoinSet;

use super::{
    FETCH_PATIENCE, FOLLOWED_MOST, ImportError, Source, Suspended, page_of, read,
    store::{self, Row},
    take, unreadable,
};
use crate::{
    Desk,
    broken::{Broken, WhileDoing},
    db::Tx,
    fetching::{self, Fetched},
    ids::{ImportId, Moment},
    letters,
    listings::editing::Editor,
    words::Words,
};

/// A calendar is asked for about so often.
const ROUND_SECONDS: i64 = 6 * 60 * 60;
/// So many are looked at at once.
const LOOKING_MOST: usize = 3;
/// So often in a row, and for so long, asking may fail before it ends.
const FAILURES_MOST: i64 = 8;
const FAILING_SECONDS: i64 = 2 * 24 * 60 * 60;

/// From now on it is kept in step.
pub(super) async fn subscribe(tx: &mut Tx, id: ImportId, now: Moment) -> Result<(), Broken> {
    store::subscribe(tx, id, next_round(id, now), now).await
}

/// In about six hours; not everybody's calendar at the same moment.
pub(super) fn next_round(id: ImportId, now: Moment) -> Moment {
    now.plus(ROUND_SECONDS - 900 + (id.0 * 977).rem_euclid(1_800))
}

/// Looks at every address that is due, a few at once, so that a slow one does not keep the others waiting. Says how many
/// it looked at.
///
/// # Errors
/// When the database cannot be read or written.
pub async fn keep_in_step(desk: &Desk) -> Result<usize, Broken> {
    let due = store::due(&desk.db, desk.clock.now()).await?;
    let count = due.len();
    let mut due = due.into_iter();
    // They end with this round, however that ends.
    let mut looking = JoinSet::new();
    loop {
        while looking.len() < LOOKING_MOST
            && let Some(id) = due.next()
        {
            let desk = desk.clone();
            looking.spawn(async move { look_or_fail(&desk, id).await });
        }
        match looking.join_next().await {
            Some(done) => done.while_doing("looking at a calendar")??,
            None => return Ok(count),
        }
    }
}

/// Whatever breaks over one calendar, the next one is not kept waiting by it.
async fn look_or_fail(desk: &Desk, id: ImportId) -> Result<(), Broken> {
    let Err(broken) = look(desk, id).await else { return Ok(()) };
    tracing::error!(import = id.0, "{}", broken.chain());
    fail(desk, id, &desk.words().broken_text()).await
}

/// Looks once at the address of an import.
async fn look(desk: &Desk, id: ImportId) -> Result<(), Broken> {
    let Some(row) = store::by_id(&desk.db, id).await? else { return Ok(()) };
    let words = desk.words();
    let source = match row.address.as_deref().map(Source::parse) {
        Some(Ok(source)) => source,
        Some(Err(why)) => return fail(desk, id, &why.sentence(words)).await,
        None => return Ok(()),
    };
    let known = row.known();
    // Whoever kept us waiting the last time does not keep others waiting as long again.
    let patience = if row.failure.is_some() { FETCH_PATIENCE } else { fetching::WHOLE };
    let (bytes, newly_known) =
        match fetching::fetch(desk, &source, fetching::CALENDAR, &known, patience).await {
            Ok(Fetched::New(bytes, newly_known)) => (bytes, newly_known),
            Ok(Fetched::Unchanged) => {
                let now = desk.clock.now();
                let mut tx = desk.db.write().await?;
                store::asked(&mut tx, id, &known, row.doubted_at, next_round(id, now)).await?;
                return tx.commit().await;
            }
            Err(why) => return fail(desk, id, &why.sentence(words)).await,
        };
    let _reads = desk.tray.reads().await;
    match read(move || reading::read_owned(bytes)).await? {
        Ok(calendar) => take(desk, id, calendar, Some(&newly_known)).await.map(drop),
        Err(why) => fail(desk, id, &unreadable(why, words)).await,
    }
}

/// Notes that looking failed; after days of that nothing is fetched any more, and whoever asked for it gets a letter.
async fn fail(desk: &Desk, id: ImportId, sentence: &str) -> Result<(), Broken> {
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let failing = store::failed(&mut tx, id, sentence, next_round(id, now), now).await?;
    let enough = failing
        .is_some_and(|(failures, since)| failures >= FAILURES_MOST && since.plus(FAILING_SECONDS) <= now);
    if enough
        && store::suspend(&mut tx, id, Suspended::Failures, None, now).await?
        && let Some(row) = store::by_id_in(&mut tx, id).await?
    {
        let cause = now.0.to_string();
        letters::imports::write(desk, &mut tx, letters::imports::Kind::Suspended, row.person_id, id, &cause)
            .await?;
    }
    tx.commit().await?;
    desk.bell.ring();
    Ok(())
}

/// It is kept in step no longer. Everything that came stays. Twice is once.
///
/// # Errors
/// When the import is none of this page.
pub async fn stop(desk: &Desk, editor: &Editor, id: ImportId) -> Result<(), ImportError> {
    let row = own(desk, editor, id).await?;
    if row.since.is_none() {
        return Ok(());
    }
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    store::suspend(&mut tx, id, Suspended::Organiser, Some(row.person_id), now).await?;
    Ok(tx.commit().await?)
}

/// Keeps it in step again, and looks at once. What a moderator stopped stays so.
///
/// # Errors
/// When the import is none of this page, too many are looked at, or its organiser keeps too many in step.
pub async fn try_again(desk: &Desk, editor: &Editor, id: ImportId, words: Words) -> Result<(), ImportError> {
    let row = own(desk, editor, id).await?;
    page_of(desk, editor, words).await?;
    if row.since.is_none() || row.suspended() == Some(Suspended::Moderator) {
        return Ok(());
    }
    let Some(place) = desk.tray.place() else { return Err(ImportError::Busy) };
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    if store::count_followed(&mut tx, row.person_id, id).await? >= FOLLOWED_MOST {
        return Err(ImportError::refused("form", words.import_refused_many(FOLLOWED_MOST.to_string())));
    }
    store::subscribe(&mut tx, id, next_round(id, now), now).await?;
    tx.commit().await?;
    let desk = desk.clone();
    let looking = tokio::spawn(async move {
        let _place = place;
        look_or_fail(&desk, id).await
    });
    if let Ok(done) = tokio::time::timeout(FETCH_PATIENCE, looking).await {
        done.while_doing("looking at a calendar again")??;
    }
    Ok(())
}

async fn own(desk: &Desk, editor: &Editor, id: ImportId) -> Result<Row, ImportError> {
    let row = store::by_id(&desk.db, id).await?;
    row.filter(|row| row.listing_id == Some(editor.listing())).ok_or(ImportError::Absent)
}
