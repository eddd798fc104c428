//! What is still said of a listing that was taken back, so that calendars and news readers take it away: its name and
//! its times, and nothing else.

use pure::{
    recurrence::{DateChange, Later, Schedule},
    zones::Zone,
};

use super::{
    Filter,
    index::{Asked, DAY, Known},
    store,
};
use crate::{
    Desk,
    broken::Broken,
    ids::{ListingId, Moment},
    listings::{
        parts::Kind,
        store::{Stored, load},
    },
    urls::View,
};

/// Programs are told for ninety days.
pub(crate) const TOLD_FOR: i64 = 90 * DAY;
/// No feed tells of more.
const TOLD_MOST: u32 = 1_000;

/// A listing that had been public and was taken back.
#[expect(
    clippy::manual_non_exhaustive,
    reason = "closed even to the rest of this crate, which the attribute is not"
)]
#[derive(Clone, Debug)]
pub struct TakenBack {
    /// The UID that programs know it by.
    pub uid: String,
    /// The last segment of the address that it had.
    pub slug: String,
    /// Event or café.
    pub kind: Kind,
    /// Its name.
    pub title: String,
    /// When it would have taken place.
    pub schedule: Option<Schedule>,
    /// The zone of its times.
    pub zone: Zone,
    /// The number of published changes, this one counted.
    pub sequence: u32,
    /// When it was first typed.
    pub created: Moment,
    /// When it was first public.
    pub published: Moment,
    /// When it was taken back.
    pub at: Moment,
    /// Nobody outside this file can make one.
    _sealed: (),
}

/// What was taken back of a view today or in the ninety days before it, the latest first. Of what had ended by then only the last
/// `past` days are told.
///
/// # Errors
/// When the database cannot be read.
pub async fn taken_back(
    desk: &Desk,
    view: &View,
    filter: &Filter,
    past: i64,
) -> Result<Vec<TakenBack>, Broken> {
    let is_elsewhere = matches!(view, View::Place(_)) || !filter.places.is_empty() || filter.near.is_some();
    // Neither its place nor its words may be found any more, not even by asking for them.
    if is_elsewhere || !filter.q.is_empty() || filter.online.is_some() {
        return Ok(Vec::new());
    }
    let asked = Asked::all_of(view, filter, desk.clock.now());
    let after = super::today(desk).plus(-TOLD_FOR);
    let find = |known: &Known| known.taken_back(&asked, after, past * DAY, TOLD_MOST);
    let found = desk.index.ask(&desk.db, find).await?;
    let ids: Vec<ListingId> = found.iter().map(|(id, _)| *id).collect();
    let stored = load(&desk.db, &ids).await?;
    let at = |id| found.iter().find(|(found, _)| *found == id).map(|(_, at)| *at);
    Ok(stored.iter().filter_map(|stored| told(stored, at(stored.id)?)).collect())
}

/// What had been public and was taken back today or in the ninety days before, by the last segment of its address.
///
/// # Errors
/// When the database cannot be read.
pub async fn by_slug(desk: &Desk, kind: Kind, slug: &str) -> Result<Option<TakenBack>, Broken> {
    let Some((id, at)) = store::taken_back_called(&desk.db, None, Some(slug)).await? else { return Ok(None) };
    let stored = load(&desk.db, &[id]).await?;
    let known = stored.first().and_then(|stored| told(stored, at));
    Ok(known.filter(|taken| taken.kind == kind && taken.at > super::today(desk).plus(-TOLD_FOR)))
}

/// What had been public and was taken back, by the short address that may still hang on a wall.
///
/// # Errors
/// When the database cannot be read.
pub async fn by_code(desk: &Desk, code: &str) -> Result<Option<TakenBack>, Broken> {
    let Some((id, at)) = store::taken_back_called(&desk.db, Some(code), None).await? else { return Ok(None) };
    Ok(load(&desk.db, &[id]).await?.first().and_then(|stored| told(stored, at)))
}

/// What is told of a listing that was taken back at a moment; nothing when it was never public.
fn told(stored: &Stored, at: Moment) -> Option<TakenBack> {
    let schedule = stored.schedule().map(|schedule| Schedule {
        changes: schedule
            .changes
            .into_iter()
            .map(|change| DateChange { title: None, place: None, note: None, ..change })
            .collect(),
        later: schedule.later.into_iter().map(|later| Later { title: None, place: None, ..later }).collect(),
        ..schedule
    });
    Some(TakenBack {
        uid: stored.uid.clone(),
        slug: stored.slug.clone(),
        kind: Kind::parse(&stored.kind)?,
        title: stored.title.clone(),
        schedule,
        zone: Zone::parse(&stored.time_zone).ok()?,
        sequence: u32::try_from(stored.sequence).unwrap_or_default(),
        created: stored.created_at,
        published: stored.published_at?,
        at,
        _sealed: (),
    })
}
