//! Everything that is kept about a follower, for themselves: as a file that people and programs can read.

use serde::Serialize;

use super::{genuine, of_person, store};
use crate::{
    Desk,
    broken::Broken,
    ids::{FollowId, Moment, PersonId},
    letters, people,
    tokens::Purpose,
};

/// Everything that is kept about a follower. Moments are in UTC (RFC 3339).
#[derive(Debug, Serialize)]
pub struct Export {
    /// Their address.
    pub address: String,
    /// What they follow, in the order in which they asked.
    pub follows: Vec<Followed>,
    /// The letters of the last thirty days, and those that wait; their words are not kept.
    pub letters: Vec<Lettered>,
}

/// One thing that is followed.
#[derive(Debug, Serialize)]
pub struct Followed {
    what: &'static str,
    target: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    within_km: Option<u32>,
    rhythm: &'static str,
    hour: i8,
    time_zone: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    hours_ahead: Option<u16>,
    asked_at: String,
    confirmed_at: Option<String>,
    agreed_to: Option<String>,
    paused_at: Option<String>,
}

/// One letter.
#[derive(Debug, Serialize)]
pub struct Lettered {
    kind: String,
    written_at: String,
    sent_at: Option<String>,
}

/// What is kept about whoever a follower's link belongs to. `None` when it opens nothing.
///
/// # Errors
/// When the database cannot be read.
pub async fn export(desk: &Desk, token: &str) -> Result<Option<Export>, Broken> {
    let Some(id) = genuine(desk, token, Purpose::Follow) else { return Ok(None) };
    let Some(person) = confirmed(desk, id).await? else { return Ok(None) };
    export_of(desk, person).await
}

/// The same of somebody who is known otherwise.
pub(crate) async fn export_of(desk: &Desk, person: PersonId) -> Result<Option<Export>, Broken> {
    let Some(address) = people::store::address_of(&desk.db, person).await? else { return Ok(None) };
    let at = |moment: Moment| moment.timestamp().to_string();
    let follows = of_person(desk, person).await?.into_iter().map(|follow| Followed {
        what: follow.what.as_str(),
        within_km: (follow.within > 0).then_some(follow.within),
        rhythm: follow.pace.rhythm.as_str(),
        hour: follow.pace.hour,
        time_zone: follow.pace.zone.name().to_owned(),
        hours_ahead: (follow.pace.rhythm == super::Rhythm::NextDate).then_some(follow.pace.ahead),
        asked_at: at(follow.asked_at),
        confirmed_at: follow.confirmed_at.map(at),
        agreed_to: follow.agreed,
        paused_at: follow.paused_at.map(at),
        target: follow.target,
    });
    let letters = letters::outbox::of_follower(desk, person).await?;
    let letters = letters.into_iter().map(|letter| Lettered {
        kind: letter.kind,
        written_at: at(letter.written_at),
        sent_at: letter.sent_at.map(at),
    });
    Ok(Some(Export { address, follows: follows.collect(), letters: letters.collect() }))
}

/// Whose confirmed follow it is: nobody sees anything before they have said yes.
async fn confirmed(desk: &Desk, id: FollowId) -> Result<Option<PersonId>, Broken> {
    let row = store::by_id(&desk.db, id).await?;
    Ok(row.filter(|row| row.confirmed_at.is_some()).map(|row| row.person_id))
}
