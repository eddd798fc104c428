//! Letters about groups: being asked into one, its being handed over, and what became of a claim.

mod claim_approved;
mod claim_rejected;
mod ended;
mod invited;
mod offered;
mod taken;

use super::{Concerning, put, sheet::Sheet, store::Waiting};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    groups::{claims, members},
    ids::{ClaimId, MembershipId, PersonId},
    words::Words,
};

/// Letters to somebody of a group, or asked into it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Asks them into it; holds the link of their answer.
    Invited,
    /// They are of it no longer, by word of an owner.
    Ended,
    /// An owner wants them to be one.
    Offered,
    /// What they offered was taken.
    Taken,
}

impl Kind {
    const ALL: [Self; 4] = [Self::Invited, Self::Ended, Self::Offered, Self::Taken];

    fn as_str(self) -> &'static str {
        match self {
            Self::Invited => "group-invited",
            Self::Ended => "group-ended",
            Self::Offered => "group-offered",
            Self::Taken => "group-taken",
        }
    }

    /// Writes a letter about a membership; one cause makes one.
    pub(crate) async fn write(
        self,
        desk: &Desk,
        tx: &mut Tx,
        person: PersonId,
        id: MembershipId,
        cause: &str,
    ) -> Result<(), Broken> {
        let cause = format!("{}:{}:{cause}", self.as_str(), id.0);
        put(desk, tx, self.as_str(), person, Concerning::Membership(id), &cause).await
    }
}

impl From<Kind> for &'static str {
    fn from(kind: Kind) -> Self {
        kind.as_str()
    }
}

/// Letters about a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ClaimKind {
    /// The name is theirs.
    Approved,
    /// It is not, and why.
    Rejected,
}

impl ClaimKind {
    const ALL: [Self; 2] = [Self::Approved, Self::Rejected];

    fn as_str(self) -> &'static str {
        match self {
            Self::Approved => "claim-approved",
            Self::Rejected => "claim-rejected",
        }
    }

    /// Writes a letter about a claim; one cause makes one.
    pub(crate) async fn write(
        self,
        desk: &Desk,
        tx: &mut Tx,
        person: PersonId,
        id: ClaimId,
        cause: &str,
    ) -> Result<(), Broken> {
        let cause = format!("{}:{}:{cause}", self.as_str(), id.0);
        put(desk, tx, self.as_str(), person, Concerning::Claim(id), &cause).await
    }
}

/// What such a letter is made of.
struct About {
    words: Words,
    /// The name of the group.
    group: String,
    /// The one link in it.
    link: String,
    /// Why, when a moderator says it.
    reason: String,
    /// Whom to write to when something is wrong.
    contact: String,
    /// What the site is called: whoever is asked into a group may never have been there.
    site: String,
}

/// Whether a letter is one of these.
pub(super) fn are(kind: &str) -> bool {
    Kind::ALL.iter().any(|known| known.as_str() == kind)
        || ClaimKind::ALL.iter().any(|known| known.as_str() == kind)
}

/// The words of a waiting letter as things stand now; `None` when nothing is left to say.
pub(super) async fn compose(desk: &Desk, row: &Waiting) -> Result<Option<Sheet>, Broken> {
    if let Some(kind) = Kind::ALL.into_iter().find(|kind| kind.as_str() == row.kind) {
        return about_membership(desk, kind, row).await;
    }
    match ClaimKind::ALL.into_iter().find(|kind| kind.as_str() == row.kind) {
        Some(kind) => about_claim(desk, kind, row).await,
        None => Ok(None),
    }
}

async fn about_membership(desk: &Desk, kind: Kind, row: &Waiting) -> Result<Option<Sheet>, Broken> {
    let Some(id) = row.membership_id else { return Ok(None) };
    let Some(told) = members::told(desk, id).await? else { return Ok(None) };
    let still_true = match kind {
        Kind::Invited => told.row.ended_at.is_none() && told.row.agreed_at.is_none(),
        Kind::Ended => told.row.ended_at.is_some(),
        Kind::Offered => told.row.stands() && told.row.offered.is_some(),
        Kind::Taken => told.row.stands(),
    };
    if !still_true {
        return Ok(None);
    }
    let link = match kind {
        Kind::Invited => told.invitation,
        _ => desk.urls.absolute(&desk.urls.my_group(&told.key, "")),
    };
    let about = about(desk, told.group, link, String::new());
    Ok(Some(match kind {
        Kind::Invited => invited::sheet(&about),
        Kind::Ended => ended::sheet(&about),
        Kind::Offered => offered::sheet(&about),
        Kind::Taken => taken::sheet(&about),
    }))
}

async fn about_claim(desk: &Desk, kind: ClaimKind, row: &Waiting) -> Result<Option<Sheet>, Broken> {
    let Some(id) = row.claim_id else { return Ok(None) };
    let Some(claim) = claims::told(desk, id).await? else { return Ok(None) };
    let link = desk.urls.absolute(&desk.urls.my_group(&claim.key, ""));
    // A moderator may have thought again meanwhile.
    Ok(match (kind, claim.verdict.as_deref()) {
        (ClaimKind::Approved, Some("approved")) => {
            Some(claim_approved::sheet(&about(desk, claim.name, link, String::new())))
        }
        (ClaimKind::Rejected, Some("rejected")) => {
            let reason = claim.reason.unwrap_or_default();
            Some(claim_rejected::sheet(&about(desk, claim.name, link, reason)))
        }
        _ => None,
    })
}

fn about(desk: &Desk, group: String, link: String, reason: String) -> About {
    let site = desk.site.now();
    About { words: desk.words(), group, link, reason, contact: site.contact.clone(), site: site.name.clone() }
}

#[cfg(test)]
pub(crate) mod samples {
    use super::About;
    use crate::words::{Language, Words};

    /// What the letters of this folder are tried with.
    pub(super) fn about() -> About {
        About {
            words: Words::of(Language::default()),
            group: "Hope Street Union".to_owned(),
            link: "https://cuppa.example/me/groups/hope-street-union".to_owned(),
            reason: "The union itself wrote to us.".to_owned(),
            contact: "people@cuppa.example".to_owned(),
            site: "Tea Room".to_owned(),
        }
    }
}
