//! Tells moderators once a day what waits for them: never one letter for each thing.

use jiff::civil::Date;

use super::{mail_host, sheet::Sheet, store};
use crate::{Desk, broken::Broken, db::Tx, ids::Moment, moderation, people};

/// As the outbox writes it.
pub(super) const KIND: &str = "queue";

/// Whether every moderator has the letter of a day.
pub(crate) async fn is_written(desk: &Desk, day: Date) -> Result<bool, Broken> {
    store::is_queue_told(&desk.db, &day.to_string()).await
}

/// When the last such letter was written.
pub(crate) async fn last_written(desk: &Desk) -> Result<Option<Moment>, Broken> {
    store::queue_told(&desk.db).await
}

/// Writes the letter of a day to every moderator. Says how many it wrote.
pub(crate) async fn write(desk: &Desk, tx: &mut Tx, day: Date) -> Result<u64, Broken> {
    let stem = desk.chance.uuid();
    store::add_queue(tx, &day.to_string(), &stem, mail_host(desk), desk.clock.now()).await
}

/// How the queue stands now; nothing when nothing waits any more, or its reader is no moderator any more.
pub(super) async fn compose(desk: &Desk, row: &store::Waiting) -> Result<Option<Sheet>, Broken> {
    if !people::store::is_moderator(desk.db.reader(), row.person_id).await? {
        return Ok(None);
    }
    let Some(stands) = moderation::queue::all_that_waits(desk).await? else { return Ok(None) };
    let words = desk.words();
    let oldest = stands.oldest.timestamp().to_zoned(jiff::tz::TimeZone::UTC).date();
    Ok(Some(
        Sheet::new(words, &words.letter_queue_subject())
            .text(words.letter_queue_opening(stands.count))
            .text(words.letter_queue_oldest(words.day_with_year(oldest)))
            .button(words.letter_queue_button(), desk.urls.absolute(&desk.urls.moderate()))
            .because(words.letter_queue_footer()),
    ))
}
