//! Going back to an earlier version: all of it stands there again, by the rules of any other change.

use thiserror::Error;

use super::{
    DatesWanted, Edited, Editor, News, Refusals, Snapshot, Stored, Wanted, Writer, apply, changed,
    hidden_at_once, history, listings_store, looked_at_again, note_of, parse_known, store, typed, waits,
};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    fields::Fields,
    ids::{Moment, PersonId},
    listings::{history::How, submission},
    moderation,
    words::Words,
};

/// Why an earlier version was not taken up again.
#[derive(Debug, Error)]
pub enum ReturnError {
    /// Sentences about what stands in the way.
    #[error("{0}")]
    Refused(Refusals),
    /// Somebody has changed the listing since this version was looked at.
    #[error("somebody else changed it meanwhile")]
    Outdated,
    /// The listing, or this version of it, is not there any more.
    #[error("it is not there any more")]
    Absent,
    /// Ours.
    #[error(transparent)]
    Broken(#[from] Broken),
}

impl From<super::EditError> for ReturnError {
    fn from(error: super::EditError) -> Self {
        match error {
            super::EditError::Refused(refusals) => Self::Refused(refusals),
            super::EditError::Broken(broken) => Self::Broken(broken),
            _ => Self::Absent,
        }
    }
}

/// Takes an earlier version of a listing up again: its words, its dates, its picture, and whether it is cancelled. That is
/// a version itself. The form says in `newest` which version its sender has seen; a moderator says in `note` why.
///
/// # Errors
/// Says what is amiss, or that somebody else has written since; then nothing is changed.
pub async fn return_to(
    desk: &Desk,
    editor: &Editor,
    number: u32,
    form: &Fields,
    words: Words,
) -> Result<Edited, ReturnError> {
    let note = note_of(editor, form, words)?;
    let Some((mut tx, mut stored)) = editor.begin(desk).await? else { return Err(ReturnError::Absent) };
    let Some(version) = history::kept(&mut tx, &stored, number).await? else {
        return Err(ReturnError::Absent);
    };
    if version.same(&Snapshot::of(&stored)) {
        return Ok(Edited::Unchanged);
    }
    if form.get("newest") != history::newest_number(&mut tx, stored.id).await?.to_string() {
        return Err(ReturnError::Outdated);
    }
    let (wanted, submission) = read(&version, &stored, words).map_err(ReturnError::Refused)?;
    let now = desk.clock.now();
    let matters = |stored: &Stored| {
        typed::matters(&typed::of_listing(stored), &wanted) || !version.same_dates(&Snapshot::of(stored))
    };
    let it_matters = matters(&stored);
    if it_matters && waits(&mut tx, editor, &stored).await? {
        // What is hidden or called off is so at once.
        stored = hidden_at_once(desk, &mut tx, (stored, editor.writer()), &wanted, words, now).await?;
        if let Some(reason) = version.cancelled.as_deref().filter(|_| stored.cancelled.is_none()) {
            store::cancel(&mut tx, stored.id, editor.person(), reason, now).await?;
            changed(desk, &mut tx, &stored, editor.writer(), News::Cancelled, now).await?;
            stored = listings_store::load_one(&mut tx, stored.id).await?.unwrap_or(stored);
        }
        if matters(&stored) {
            let fields = typed::as_json(&wanted, &typed::of_listing(&stored), typed::ALL);
            let dates = version.dates_to_keep();
            let picture = version.picture.as_deref();
            let wished = store::Wished { fields: &fields, picture, dates: Some(&dates) };
            store::propose(&mut tx, stored.id, None, wished, now).await?;
            tx.commit().await?;
            desk.bell.ring();
            return Ok(Edited::Waits);
        }
    }
    if !editor.is_moderator() {
        store::forget_proposal_of(&mut tx, stored.id, None).await?;
    }
    let picture = version.picture.as_deref();
    let wanted = Wanted { submission: &submission, picture, dates: DatesWanted::AsIn(&version) };
    let by = editor.writer().but(How::Returned(number));
    apply(desk, &mut tx, &stored, wanted, by, now).await?;
    looked_at_again(&mut tx, editor, &stored, it_matters, now).await?;
    if let Some(note) = note {
        moderation::note_edit(desk, &mut tx, editor.person(), stored.id, stored.person_id, &note).await?;
    }
    tx.commit().await?;
    desk.bell.ring();
    Ok(Edited::Done)
}

/// What became of the wish to take a single change back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TakenBack {
    /// What stood there before it stands there again.
    Done,
    /// Somebody has written since; nothing is changed.
    WrittenSince,
    /// What stood there before is kept no longer, or nobody could write it any more.
    VersionGone,
}

/// Takes back the change that made a version, as long as it is the newest. Whoever sees the listing is told.
pub(crate) async fn take_back(
    desk: &Desk,
    tx: &mut Tx,
    stored: &Stored,
    wrote: u32,
    moderator: PersonId,
    words: Words,
) -> Result<TakenBack, Broken> {
    if history::newest_number(tx, stored.id).await? != wrote {
        return Ok(TakenBack::WrittenSince);
    }
    let number = wrote.saturating_sub(1);
    let Some(version) = history::kept(tx, stored, number).await? else { return Ok(TakenBack::VersionGone) };
    let Ok((_, submission)) = read(&version, stored, words) else { return Ok(TakenBack::VersionGone) };
    let picture = version.picture.as_deref();
    let wanted = Wanted { submission: &submission, picture, dates: DatesWanted::AsIn(&version) };
    let by = Writer::moderator(moderator).but(How::Returned(number));
    apply(desk, tx, stored, wanted, by, desk.clock.now()).await?;
    Ok(TakenBack::Done)
}

/// The form of a version, read as any form is.
pub(super) fn read(
    version: &Snapshot,
    stored: &Stored,
    words: Words,
) -> Result<(Fields, submission::Submission), Refusals> {
    let mut form = version.fields.clone();
    typed::put_given(&mut form, stored);
    // It did not say where it is, and need not now.
    let places = ["place_name", "address", "locality"];
    if places.iter().all(|name| form.get(name).is_empty()) {
        form.set(submission::PLACE_UNSAID, "1");
    }
    // The address is not part of a version; any that can be written to lets the form be read.
    form.set("email", "nobody@example.org");
    let submission = parse_known(&form, &version.laid_over(stored), words)?;
    Ok((form, submission))
}

/// It takes place or does not, as a version says; gives what followers are told.
pub(super) async fn call_off_or_on(
    tx: &mut Tx,
    stored: &Stored,
    version: &Snapshot,
    by: Writer,
    now: Moment,
) -> Result<News, Broken> {
    if version.cancelled == stored.cancelled {
        return Ok(News::Changed);
    }
    if stored.cancelled.is_some() {
        store::uncancel(tx, stored.id).await?;
    }
    match &version.cancelled {
        Some(reason) => {
            store::cancel(tx, stored.id, by.person, reason, now).await?;
            Ok(if stored.cancelled.is_none() { News::Cancelled } else { News::Changed })
        }
        None => Ok(News::Changed),
    }
}
