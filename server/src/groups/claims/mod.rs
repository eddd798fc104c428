//! Claims: somebody says that a name which others use, or a group that nobody looks after, is theirs. A moderator decides,
//! tells them why, and can take it back.

pub(crate) mod store;

use super::{
    founding::{Wished, begin_with},
    members::store as members_store,
    merging, names,
};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    ids::{ClaimId, Moment, PersonId},
    letters::groups::ClaimKind,
    moderation::{self, RejectError},
    people::Moderator,
    words::Words,
};

/// So many claims of one person wait at once.
pub(super) const WAITING_MOST: i64 = 5;
/// What somebody wrote for a claim is forgotten so long after it was decided.
pub(crate) const WORDS_KEPT_SECONDS: i64 = 90 * 24 * 60 * 60;

/// A claim as moderators see it.
#[derive(Clone, Debug)]
pub struct Claim {
    /// Its number.
    pub id: ClaimId,
    /// The name, as a slug.
    pub key: String,
    /// The name.
    pub name: String,
    /// Who claims it; nothing when they are forgotten.
    pub email: Option<String>,
    /// What they say; nothing a while after it was decided.
    pub words: Option<String>,
    /// When they said it.
    pub at: Moment,
    /// How many public listings of others stand under the name.
    pub of_others: u32,
    /// How many of theirs.
    pub own: u32,
    /// Whether a group of this name is here.
    pub is_here: bool,
    /// What was decided.
    pub verdict: Option<Verdict>,
}

/// What was decided of a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The name is theirs.
    Approved,
    /// It is not, and why.
    Rejected(String),
}

impl From<store::Row> for Claim {
    fn from(row: store::Row) -> Self {
        let verdict = match (row.verdict.as_deref(), row.reason) {
            (Some("approved"), _) => Some(Verdict::Approved),
            (Some(_), reason) => Some(Verdict::Rejected(reason.unwrap_or_default())),
            (None, _) => None,
        };
        Self {
            id: row.id,
            key: row.key,
            name: row.name,
            email: row.email,
            words: row.words,
            at: row.claimed_at,
            of_others: u32::try_from(row.of_others).unwrap_or(u32::MAX),
            own: u32::try_from(row.own).unwrap_or(u32::MAX),
            is_here: row.is_here,
            verdict,
        }
    }
}

/// The claims that wait, oldest first, and those that were decided, newest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn all(desk: &Desk, _moderator: &Moderator) -> Result<(Vec<Claim>, Vec<Claim>), Broken> {
    let of = |rows: Vec<store::Row>| rows.into_iter().map(Claim::from).collect();
    Ok((of(store::all(&desk.db, false).await?), of(store::all(&desk.db, true).await?)))
}

/// How many claims wait.
///
/// # Errors
/// When the database cannot be read.
pub async fn count_waiting(desk: &Desk, _moderator: &Moderator) -> Result<usize, Broken> {
    store::count_all_waiting(&desk.db).await
}

/// The name is theirs: they are an owner of its group, which is made if it is not there, and what they list under it is the
/// group's. `false` when the claim does not wait any more.
///
/// # Errors
/// When the database cannot be written.
pub async fn approve(desk: &Desk, moderator: &Moderator, id: ClaimId) -> Result<bool, Broken> {
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let Some((row, person)) = waiting(store::by_id_in(&mut tx, id).await?) else { return Ok(false) };
    // The name may lead to another one since.
    let key = merging::leads_to(&mut tx, &row.key).await?.unwrap_or_else(|| row.key.clone());
    let group = members_store::group_by_key_in(&mut tx, &key).await?;
    let wished = Wished { key: &key, name: &row.name, about: &row.about, site: row.site.as_deref() };
    let (made, had_role) = match group {
        None => (Some(begin_with(&mut tx, &wished, person, now).await?), None),
        Some(group) if group.closed_at.is_some() => return Ok(false),
        Some(group) => {
            let had = members_store::of_person_in(&mut tx, group.id, person).await?;
            let had = had.filter(members_store::Row::stands).map(|row| row.role);
            members_store::put(&mut tx, group.id, person, "owner", None, Some(now), now).await?;
            names::store::accept_of_member(&mut tx, group.id, person, now).await?;
            (None, had)
        }
    };
    let (by, had_role) = (moderator.person, had_role.as_deref());
    store::decide(
        &mut tx,
        id,
        store::Decision { verdict: "approved", reason: None, by, made, had_role },
        now,
    )
    .await?;
    ClaimKind::Approved.write(desk, &mut tx, person, id, &now.0.to_string()).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(true)
}

/// The name is not theirs; they are told why. `false` when the claim does not wait any more.
///
/// # Errors
/// Without a reason nothing is decided.
pub async fn reject(
    desk: &Desk,
    moderator: &Moderator,
    id: ClaimId,
    reason: &str,
    words: Words,
) -> Result<bool, RejectError> {
    let reason = moderation::reason_of(reason, words)?;
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let Some((_, person)) = waiting(store::by_id_in(&mut tx, id).await?) else { return Ok(false) };
    let (by, reason) = (moderator.person, Some(reason.as_str()));
    let decision = store::Decision { verdict: "rejected", reason, by, made: None, had_role: None };
    store::decide(&mut tx, id, decision, now).await?;
    ClaimKind::Rejected.write(desk, &mut tx, person, id, &now.0.to_string()).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(true)
}

/// Takes a decision back: the claim waits again, and what came of an approval is as it was. `false` when nothing was
/// decided.
///
/// # Errors
/// When the database cannot be written.
pub async fn undo(desk: &Desk, _moderator: &Moderator, id: ClaimId) -> Result<bool, Broken> {
    let mut tx = desk.db.write().await?;
    let Some(row) = store::by_id_in(&mut tx, id).await?.filter(|row| row.verdict.is_some()) else {
        return Ok(false);
    };
    let now = desk.clock.now();
    if row.verdict.as_deref() == Some("approved") {
        match (row.made_group_id, row.person_id) {
            (Some(group), _) => store::unmake(&mut tx, group).await?,
            (None, Some(person)) => {
                let key = merging::leads_to(&mut tx, &row.key).await?.unwrap_or_else(|| row.key.clone());
                if let Some(group) = members_store::group_by_key_in(&mut tx, &key).await?
                    && let Some(member) = members_store::of_person_in(&mut tx, group.id, person).await?
                {
                    let since = row.decided_at.unwrap_or(now);
                    let was_member = row.had_role.is_some();
                    names::store::unaccept_of_claim(&mut tx, (group.id, person), since, was_member).await?;
                    match &row.had_role {
                        Some(role) => members_store::set_role(&mut tx, member.id, role).await?,
                        None => {
                            members_store::end(&mut tx, member.id, "ended", now).await?;
                        }
                    }
                }
            }
            (None, None) => {}
        }
    }
    if !store::undecide(&mut tx, id).await? {
        return Ok(false);
    }
    tx.commit().await?;
    Ok(true)
}

/// Forgets what people wrote for claims that were decided long ago.
pub(crate) async fn forget_old(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    store::forget_words(tx, now.plus(-WORDS_KEPT_SECONDS)).await
}

/// A claim that waits, and whose it is.
fn waiting(row: Option<store::Row>) -> Option<(store::Row, PersonId)> {
    let row = row.filter(|row| row.verdict.is_none())?;
    let person = row.person_id?;
    Some((row, person))
}

/// What a letter about a claim says.
pub(crate) async fn told(desk: &Desk, id: ClaimId) -> Result<Option<store::Row>, Broken> {
    store::by_id(&desk.db, id).await
}
