//! A calendar is chosen, looked through, and brought in once its organiser has said yes.

use std::{sync::Arc, time::Duration};

use jiff::civil::DateTime;
use pure::{
    calendars::reading::{self, Calendar},
    plain,
};
use tokio::task::spawn_blocking;

use super::{
    FETCH_PATIENCE, FOLLOWED_MOST, FetchError, ImportError, Note, Source, is_believed, is_open, keeping,
    mapping, note_broken, page_of, read, running,
    store::{self, Origin},
    take,
    tray::Kept,
    unreadable,
};
use crate::{
    Desk,
    broken::{Broken, WhileDoing},
    fetching::{self, Known},
    fields::Fields,
    ids::ImportId,
    listings::{editing::Editor, submission, today_in},
    words::Words,
};

/// And no longer than this until it is in; it goes on without them.
const TAKE_PATIENCE: Duration = Duration::from_secs(25);
/// So many dates are shown of what would come.
const FIRST_SHOWN: usize = 6;
/// So much of what cannot be used is shown before it comes.
const NOTES_SHOWN: usize = 100;

/// What would come in.
#[derive(Debug)]
pub struct Preview {
    /// The key under which it is kept for an hour.
    pub key: String,
    /// Its address, or the name of the file.
    pub origin: String,
    /// What the calendar calls itself.
    pub name: Option<String>,
    /// How many events would come in.
    pub events: usize,
    /// How many of the listings that they make are still to come.
    pub coming: usize,
    /// How many events are over for too long.
    pub old: usize,
    /// The first dates to come: a name, when it begins and ends, and whether it lasts whole days.
    pub first: Vec<(String, DateTime, DateTime, bool)>,
    /// What cannot be used, as far as it is shown.
    pub notes: Vec<Note>,
    /// How much more cannot be used.
    pub more_notes: usize,
    /// Whether it is to be kept in step.
    pub follows: bool,
    /// Whether a moderator looks at it first.
    pub held: bool,
}

/// How bringing in ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Brought {
    /// It is in.
    Done,
    /// It is long, and still coming in.
    Working,
}

/// Reads a calendar and says what would come of it. Nothing is stored; what was read is kept for an hour.
///
/// # Errors
/// Sentences at the fields that are amiss.
pub async fn preview(
    desk: &Desk,
    editor: &Editor,
    fields: &Fields,
    words: Words,
) -> Result<Preview, ImportError> {
    if !is_open(desk, editor).await? {
        return Err(ImportError::refused("form", words.import_not_confirmed()));
    }
    let stored = page_of(desk, editor, words).await?;
    let Some(place) = desk.tray.place() else { return Err(ImportError::Busy) };
    let kept = chosen(desk, editor, fields, words).await?;
    let field = if kept.source.is_some() { "address" } else { "calendar" };
    let bytes = Arc::clone(&kept.bytes);
    // The place goes along: reading goes on even if whoever waits for the page is gone.
    let (calendar, place) = read(move || reading::read(&bytes).map(|calendar| (calendar, place)))
        .await?
        .map_err(|why| ImportError::refused(field, unreadable(why, words)))?;
    let group_key = stored.group_name.as_deref().and_then(submission::group_key).unwrap_or_default();
    let held = !is_believed(desk, stored.person_id, &group_key).await?;
    let (now, today) = (desk.clock.timestamp(), today_in(desk, None));
    let looking = spawn_blocking(move || (looked_through(calendar, words, now, today), place));
    let (mut preview, _place) = looking.await.while_doing("looking a calendar through")?;
    preview.key.clone_from(&kept.key);
    preview.origin.clone_from(&kept.called);
    preview.follows = kept.follows;
    preview.held = held;
    desk.tray.put(kept);
    Ok(preview)
}

/// The file or the address that somebody chose, with what is in it.
async fn chosen(desk: &Desk, editor: &Editor, fields: &Fields, words: Words) -> Result<Kept, ImportError> {
    let follows = fields.get("mode") == "follow";
    let typed = fields.get("address").trim();
    let kept = |source, called: &str, bytes, known| Kept {
        key: desk.chance.uuid(),
        listing: editor.listing(),
        source,
        called: plain::in_one_line(called).chars().take(300).collect(),
        follows,
        bytes: Arc::new(bytes),
        known,
        since: desk.clock.now(),
    };
    match (fields.file("calendar"), typed.is_empty()) {
        (None, true) => Err(ImportError::refused("calendar", words.import_refused_nothing())),
        (Some(_), false) => Err(ImportError::refused("address", words.import_refused_both())),
        (Some(_), true) if follows => Err(ImportError::refused("mode", words.import_refused_file_follow())),
        (Some(file), true) => {
            let called = if file.name.trim().is_empty() { "calendar.ics" } else { file.name.as_str() };
            Ok(kept(None, called, file.bytes.clone(), Known::default()))
        }
        (None, false) => {
            let refuse = |why: FetchError| ImportError::refused("address", why.sentence(words));
            let source = Source::parse(typed).map_err(refuse)?;
            let (bytes, known) = fetching::fetch_new(desk, &source, fetching::CALENDAR, FETCH_PATIENCE)
                .await
                .map_err(refuse)?;
            let called = source.as_str().to_owned();
            Ok(kept(Some(source), &called, bytes, known))
        }
    }
}

/// What would come of a calendar that was read. Nothing is fetched, stored or kept.
#[must_use]
pub fn looked_through(
    calendar: Calendar,
    words: Words,
    now: jiff::Timestamp,
    today: jiff::civil::Date,
) -> Preview {
    let mut notes: Vec<Note> = calendar.warnings.iter().map(running::of_reader).collect();
    let (mut events, mut old, mut coming) = (0, 0, Vec::new());
    for mut series in calendar.series {
        if running::is_long_over(&series.schedule, today) {
            old += series.events;
            continue;
        }
        events += series.events;
        notes.extend(mapping::bounded(&mut series, today, words));
        let (draft, more) = mapping::draft(&series, words);
        notes.extend(more);
        if let Some(next) = running::next_start(&series.schedule, now, today) {
            let schedule = &series.schedule;
            let start = schedule.zone.wall(next);
            let start =
                if schedule.all_day { start.date().to_datetime(schedule.start.time()) } else { start };
            let end = start.saturating_add(schedule.start.duration_until(schedule.end));
            coming.push((next, (draft.title, start, end, schedule.all_day)));
        }
    }
    coming.sort_by_key(|(next, _)| *next);
    notes.sort_by_key(|note| note.line);
    let more_notes = notes.len().saturating_sub(NOTES_SHOWN);
    notes.truncate(NOTES_SHOWN);
    Preview {
        key: String::new(),
        origin: String::new(),
        name: calendar.name.map(|name| plain::in_one_line(&name)).filter(|name| !name.is_empty()),
        events,
        coming: coming.len(),
        old,
        first: coming.into_iter().take(FIRST_SHOWN).map(|(_, shown)| shown).collect(),
        notes,
        more_notes,
        follows: false,
        held: false,
    }
}

/// Brings in what was looked through.
///
/// # Errors
/// When it is kept no longer.
pub async fn bring_in(desk: &Desk, editor: &Editor, key: &str, words: Words) -> Result<Brought, ImportError> {
    let now = desk.clock.now();
    let Some(kept) = desk.tray.find(key, editor.listing(), now) else {
        return Err(ImportError::refused("calendar", words.import_refused_lost()));
    };
    let stored = page_of(desk, editor, words).await?;
    let origin = Origin {
        person: stored.person_id,
        listing: Some(stored.id),
        group_name: stored.group_name.as_deref(),
        // By the name that was typed, whether its group accepts it or not.
        group_key: &stored.group_name.as_deref().and_then(submission::group_key).unwrap_or_default(),
        address: kept.source.as_ref().map(Source::as_str),
        called: &kept.called,
    };
    let Some(place) = desk.tray.waits() else { return Err(ImportError::Busy) };
    let mut tx = desk.db.write().await?;
    if store::is_stopped(&mut tx, &origin).await? {
        return Err(ImportError::refused("address", words.import_state_moderator()));
    }
    let id = store::begin(&mut tx, &origin, now).await?;
    if kept.follows {
        if store::count_followed(&mut tx, stored.person_id, id).await? >= FOLLOWED_MOST {
            return Err(ImportError::refused("mode", words.import_refused_many(FOLLOWED_MOST.to_string())));
        }
        keeping::subscribe(&mut tx, id, now).await?;
    }
    tx.commit().await?;
    // Whoever goes away leaves nothing half done: it goes on without them.
    let desk = desk.clone();
    let taking = tokio::spawn(async move {
        let _place = place;
        match take_kept(&desk, id, &kept).await {
            Ok(()) => Ok(()),
            Err(broken) => note_broken(&desk, id, &broken).await,
        }
    });
    match tokio::time::timeout(TAKE_PATIENCE, taking).await {
        Ok(done) => {
            done.while_doing("bringing a calendar in")??;
            Ok(Brought::Done)
        }
        Err(_) => Ok(Brought::Working),
    }
}

async fn take_kept(desk: &Desk, id: ImportId, kept: &Kept) -> Result<(), Broken> {
    let _reads = desk.tray.reads().await;
    let bytes = Arc::clone(&kept.bytes);
    match read(move || reading::read(&bytes)).await? {
        Ok(calendar) => take(desk, id, calendar, kept.follows.then_some(&kept.known)).await.map(drop),
        Err(_) => Err(Broken::new("reading a calendar again that was read before")),
    }
}
