//! Letters about people themselves, not about what they list: signing in, looking after a listing together, a new address.

mod address_changed;
mod code_used;
mod codes_made;
mod goes_elsewhere;
mod handed_over;
mod holder_ended;
mod holder_invited;
mod holder_link;
mod new_address;
mod offered;
mod sign_in;

use super::{Concerning, put, sheet::Sheet, store, store::Waiting};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    ids::{AddressChangeId, HolderId, ListingId, Moment, PersonId, SignInId},
    listings::{self, holders, public},
    people,
    tokens::Purpose,
    words::Words,
};

/// The kinds of letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Holds a link to sign in with.
    SignIn,
    /// Somebody was asked to look after a listing, too; holds a link of their own.
    HolderInvited,
    /// Their link was replaced; holds the new one.
    HolderLink,
    /// Their link was ended.
    HolderEnded,
    /// The organiser of a listing wants to hand it over to its reader; holds the reader's own link.
    Offered,
    /// A listing was handed over to its reader; holds its private link.
    HandedOver,
    /// A listing of its reader was handed over to somebody else.
    GoesElsewhere,
    /// Asks at a new address whether it is theirs.
    NewAddress,
    /// Tells the old address that there is a new one.
    AddressChanged,
    /// Codes on paper were made for its reader.
    CodesMade,
    /// Somebody signed in as its reader with a code from paper.
    CodeUsed,
}

impl Kind {
    const ALL: &[Self] = &[
        Self::SignIn,
        Self::HolderInvited,
        Self::HolderLink,
        Self::HolderEnded,
        Self::Offered,
        Self::HandedOver,
        Self::GoesElsewhere,
        Self::NewAddress,
        Self::AddressChanged,
        Self::CodesMade,
        Self::CodeUsed,
    ];

    /// As the outbox writes it.
    fn as_str(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::HolderInvited => "holder-invited",
            Self::HolderLink => "holder-link",
            Self::HolderEnded => "holder-ended",
            Self::Offered => "offered",
            Self::HandedOver => "handed-over",
            Self::GoesElsewhere => "goes-elsewhere",
            Self::NewAddress => "new-address",
            Self::AddressChanged => "address-changed",
            Self::CodesMade => "codes-made",
            Self::CodeUsed => "code-used",
        }
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == text)
    }

    /// Whether one was written to somebody who looks after a listing, about that, after a moment.
    pub(crate) async fn was_written_to_holder(
        self,
        tx: &mut Tx,
        id: HolderId,
        after: Moment,
    ) -> Result<bool, Broken> {
        store::is_written_to_holder(tx, self.as_str(), id, after).await
    }

    /// Writes a letter about a link to sign in with.
    pub(crate) async fn write_about_sign_in(
        self,
        desk: &Desk,
        tx: &mut Tx,
        person: PersonId,
        id: SignInId,
    ) -> Result<(), Broken> {
        let cause = format!("{}:{}", self.as_str(), id.0);
        put(desk, tx, self.as_str(), person, Concerning::SignIn(id), &cause).await
    }

    /// Writes a letter to somebody who looks after a listing: one for each generation of their link, or moment of an offer.
    pub(crate) async fn write_about_holder(
        self,
        desk: &Desk,
        tx: &mut Tx,
        person: PersonId,
        listing: ListingId,
        id: HolderId,
        time: i64,
    ) -> Result<(), Broken> {
        let cause = format!("{}:{}:{time}", self.as_str(), id.0);
        put(desk, tx, self.as_str(), person, Concerning::Holder(listing, id), &cause).await
    }

    /// Writes a letter about a listing that has another organiser, since a generation of its link.
    pub(crate) async fn write_about_listing(
        self,
        desk: &Desk,
        tx: &mut Tx,
        person: PersonId,
        listing: ListingId,
        generation: i64,
    ) -> Result<(), Broken> {
        let cause = format!("{}:{}:{generation}", self.as_str(), listing.0);
        put(desk, tx, self.as_str(), person, Concerning::Listing(Some(listing)), &cause).await
    }

    /// Writes a letter about codes on paper: each time that something was done with them.
    pub(crate) async fn write_about_codes(
        self,
        desk: &Desk,
        tx: &mut Tx,
        person: PersonId,
        now: Moment,
    ) -> Result<(), Broken> {
        let cause = format!("{}:{}:{}", self.as_str(), person.0, now.0);
        put(desk, tx, self.as_str(), person, Concerning::Listing(None), &cause).await
    }

    /// Writes a letter about a new address.
    pub(crate) async fn write_about_address(
        self,
        desk: &Desk,
        tx: &mut Tx,
        person: PersonId,
        id: AddressChangeId,
    ) -> Result<(), Broken> {
        let cause = format!("{}:{}", self.as_str(), id.0);
        put(desk, tx, self.as_str(), person, Concerning::AddressChange(id), &cause).await
    }
}

impl From<Kind> for &'static str {
    fn from(kind: Kind) -> Self {
        kind.as_str()
    }
}

/// What such a letter is made of.
struct About {
    words: Words,
    /// The name of the listing; empty when it is about none.
    title: String,
    /// The one link in it.
    link: Option<String>,
    /// Whom to write to when something is wrong.
    contact: String,
    /// What the site is called: not everybody who gets such a letter has been there.
    site: String,
}

/// The words of a waiting letter as things stand now; `None` when nothing is left to say.
pub(super) async fn compose(desk: &Desk, kind: Kind, row: &Waiting) -> Result<Option<Sheet>, Broken> {
    let Some((title, link)) = told(desk, kind, row).await? else { return Ok(None) };
    let site = desk.site.now();
    let about =
        About { words: desk.words(), title, link, contact: site.contact.clone(), site: site.name.clone() };
    Ok(Some(match kind {
        Kind::SignIn => sign_in::sheet(&about),
        Kind::HolderInvited => holder_invited::sheet(&about),
        Kind::HolderLink => holder_link::sheet(&about),
        Kind::HolderEnded => holder_ended::sheet(&about),
        Kind::Offered => offered::sheet(&about),
        Kind::HandedOver => handed_over::sheet(&about),
        Kind::GoesElsewhere => goes_elsewhere::sheet(&about),
        Kind::NewAddress => new_address::sheet(&about),
        Kind::AddressChanged => address_changed::sheet(&about),
        Kind::CodesMade => codes_made::sheet(&about),
        Kind::CodeUsed => code_used::sheet(&about),
    }))
}

/// The name of the listing and the link, if there is still something to say.
async fn told(desk: &Desk, kind: Kind, row: &Waiting) -> Result<Option<(String, Option<String>)>, Broken> {
    match kind {
        Kind::SignIn => {
            let Some(id) = row.sign_in_id else { return Ok(None) };
            let link = people::signing_in::open_link(desk, id).await?;
            Ok(link.map(|link| (String::new(), Some(link))))
        }
        Kind::HolderInvited | Kind::HolderLink | Kind::HolderEnded | Kind::Offered => {
            let Some(id) = row.holder_id else { return Ok(None) };
            let Some(held) = holders::store::by_id(&desk.db, id).await? else { return Ok(None) };
            // A link that was ended meanwhile is not sent; and one that was given back has not ended.
            if held.ended_at.is_some() != (kind == Kind::HolderEnded) {
                return Ok(None);
            }
            let Some(title) = title_of(desk, held.listing_id).await? else { return Ok(None) };
            let link = desk.key.token(Purpose::Holder, id.0, held.generation);
            Ok(Some((title, Some(desk.urls.absolute(&desk.urls.manage(&link))))))
        }
        Kind::HandedOver | Kind::GoesElsewhere => {
            let Some(id) = row.listing_id else { return Ok(None) };
            let Some(stored) = listings::store::load(&desk.db, &[id]).await?.pop() else { return Ok(None) };
            let is_theirs = stored.person_id == row.person_id;
            let Some(listing) = public::reveal(&stored) else { return Ok(None) };
            // It may have come back meanwhile.
            if is_theirs != (kind == Kind::HandedOver) {
                return Ok(None);
            }
            let token = desk.key.token(Purpose::Manage, id.0, stored.link_generation);
            Ok(Some((listing.title, Some(desk.urls.absolute(&desk.urls.manage(&token))))))
        }
        Kind::NewAddress => {
            let Some(id) = row.address_change_id else { return Ok(None) };
            let told = people::addresses::told(desk, id).await?.filter(|told| told.waits);
            Ok(told.map(|told| (String::new(), told.link)))
        }
        Kind::AddressChanged => Ok(row.address_change_id.map(|_| (String::new(), None))),
        Kind::CodesMade | Kind::CodeUsed => {
            Ok(Some((String::new(), Some(desk.urls.absolute(&desk.urls.sign_in())))))
        }
    }
}

async fn title_of(desk: &Desk, id: ListingId) -> Result<Option<String>, Broken> {
    let stored = listings::store::load(&desk.db, &[id]).await?.pop();
    Ok(stored.as_ref().and_then(public::reveal).map(|listing| listing.title))
}

#[cfg(test)]
pub(crate) mod samples {
    use super::About;
    use crate::words::{Language, Words};

    /// What the letters of this folder are tried with.
    pub(super) fn about() -> About {
        About {
            words: Words::of(Language::default()),
            title: "Tea and talk".to_owned(),
            link: Some("https://cuppa.example/manage/abc".to_owned()),
            contact: "people@cuppa.example".to_owned(),
            site: "Tea Room".to_owned(),
        }
    }
}
