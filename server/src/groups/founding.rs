//! Starting a group: at once under a name that nobody else uses in public, or by a claim that a moderator decides.

use super::{GroupError, about, claims, members::store as members_store, merging, names, site, trust};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    fields::Fields,
    ids::{GroupId, Moment, PersonId},
    listings::{Refusals, submission},
    moderation,
    people::SignedIn,
    words::Words,
};

/// Somebody may own so many groups.
const OWNED_MOST: i64 = 10;
/// A name has at most so many characters, as on a form of a listing.
const NAME_MOST: usize = 120;

/// What became of a wish for a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Started {
    /// It is there; this is its key.
    Here(String),
    /// A moderator decides.
    Waits,
}

/// A group as somebody wants it.
pub(super) struct Wished<'a> {
    pub(super) key: &'a str,
    pub(super) name: &'a str,
    pub(super) about: &'a str,
    pub(super) site: Option<&'a str>,
}

/// Starts a group. When others use the name already, or a group of this name is here, what was typed as `claim` goes to
/// a moderator.
///
/// # Errors
/// Sentences at the fields that are amiss; at `claim`, that the name is in use and a few words are needed.
pub async fn start(
    desk: &Desk,
    who: &SignedIn,
    fields: &Fields,
    words: Words,
) -> Result<Started, GroupError> {
    let mut refusals = Refusals::default();
    let name = name(fields, words, &mut refusals);
    let about = about(fields, words, &mut refusals);
    let site = site(fields, words, &mut refusals);
    let claim = match words.typed(pure::text::block(fields.get("claim"), moderation::REASON_MOST)) {
        Ok(claim) => claim,
        Err(sentence) => {
            refusals.add("claim", sentence);
            None
        }
    };
    let (Some(name), true) = (name, refusals.is_empty()) else {
        return Err(GroupError::Refused(refusals));
    };
    let now = desk.clock.now();
    let mut tx = desk.db.write().await?;
    let typed = submission::group_key(&name).ok_or(GroupError::Absent)?;
    let key = merging::leads_to(&mut tx, &typed).await?.unwrap_or(typed);
    let group = members_store::group_by_key_in(&mut tx, &key).await?;
    if let Some(group) = &group {
        if group.closed_at.is_some() {
            return Err(GroupError::refused("name", words.refused_group_closed()));
        }
        let own = members_store::of_person_in(&mut tx, group.id, who.person()).await?;
        if own.is_some_and(|row| row.stands()) {
            return Ok(Started::Here(key));
        }
    }
    let wished = Wished { key: &key, name: &name, about: &about, site: site.as_deref() };
    if group.is_some() || names::store::is_used_by_others(&mut tx, &key, who.person()).await? {
        let Some(claim) = claim else {
            return Err(GroupError::refused("claim", words.refused_group_used()));
        };
        if claims::store::count_waiting(&mut tx, who.person()).await? >= claims::WAITING_MOST {
            return Err(GroupError::refused("claim", words.refused_claims_many()));
        }
        claims::store::put(&mut tx, &wished, who.person(), &claim, now).await?;
        tx.commit().await?;
        return Ok(Started::Waits);
    }
    if members_store::count_owned(&mut tx, who.person()).await? >= OWNED_MOST {
        return Err(GroupError::refused("name", words.refused_groups_many(OWNED_MOST.to_string())));
    }
    begin_with(&mut tx, &wished, who.person(), now).await?;
    tx.commit().await?;
    Ok(Started::Here(key))
}

/// A group begins with its first owner. What they list under its name is the group's; what others do waits for a word.
pub(super) async fn begin_with(
    tx: &mut Tx,
    wished: &Wished<'_>,
    owner: PersonId,
    now: Moment,
) -> Result<GroupId, Broken> {
    let Wished { key, name, about, site } = *wished;
    let group = members_store::start(tx, key, name, about, site, now).await?;
    members_store::put(tx, group, owner, "owner", None, Some(now), now).await?;
    let listings = names::store::under(tx, key).await?;
    names::sort(tx, &listings, None, now).await?;
    names::store::accept_of_member(tx, group, owner, now).await?;
    trust::earn(tx, group, now).await?;
    Ok(group)
}

fn name(fields: &Fields, words: Words, refusals: &mut Refusals) -> Option<String> {
    match words.typed(pure::text::line(fields.get("name"), NAME_MOST)) {
        // `/me/groups/new` is the form itself.
        Ok(Some(name)) => match submission::group_key(&name) {
            Some(key) if key != "new" => Some(name),
            _ => {
                refusals.add("name", words.refused_group_name());
                None
            }
        },
        Ok(None) => {
            refusals.add("name", words.refused_group_name());
            None
        }
        Err(sentence) => {
            refusals.add("name", sentence);
            None
        }
    }
}
