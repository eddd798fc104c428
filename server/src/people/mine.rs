//! What somebody who signed in has here, on one page.

use super::{SignedIn, recovery, signing_in, store};
use crate::{
    Desk,
    broken::Broken,
    groups::{members, names},
    letters,
    listings::{self, PublicListing, State, holders, public},
    moderation,
    tokens::Purpose,
    words::Language,
};

/// All that is somebody's.
#[derive(Debug)]
pub struct Mine {
    /// Listings that they added or look after, those that need them first, then by their next date.
    pub listings: Vec<MyListing>,
    /// How many of their listings came from a calendar.
    pub from_calendars: u32,
    /// The groups that they are of, or were asked into: those that need them first.
    pub groups: Vec<members::Mine>,
    /// Where they are signed in.
    pub sessions: usize,
    /// How many codes on paper they have left.
    pub codes_left: u32,
    /// In which language they get letters.
    pub language: Language,
}

/// A listing of somebody.
#[derive(Debug)]
pub struct MyListing {
    /// As everybody sees it, or will.
    pub listing: PublicListing,
    /// Where it stands.
    pub state: State,
    /// The token of its private page, or its slug when they look after it with their group.
    pub token: String,
    /// The token of the page that confirms it, while it waits for that.
    pub confirm: Option<String>,
    /// Whether they look after it beside its organiser.
    pub is_shared: bool,
    /// Whether its organiser waits for them to say yes.
    pub is_asked: bool,
    /// Whether they look after it because a group of theirs runs it.
    pub is_of_group: bool,
}

impl MyListing {
    /// Whether something here waits for them.
    #[must_use]
    pub fn needs_them(&self) -> bool {
        self.is_asked
            || !self.is_of_group && matches!(self.state, State::Unconfirmed | State::Rejected { .. })
    }
}

/// What somebody has here.
///
/// # Errors
/// When the database cannot be read.
pub async fn mine(desk: &Desk, who: &SignedIn) -> Result<Mine, Broken> {
    let own = letters::store::listings_of(&desk.db, who.person).await?;
    let held = holders::of_person(desk, who.person).await?;
    let mut all = Vec::with_capacity(own.len() + held.len());
    for stored in listings::store::load(&desk.db, &own).await? {
        let Some(listing) = public::reveal(&stored) else { continue };
        let token = |purpose| desk.key.token(purpose, stored.id.0, stored.link_generation);
        let state = moderation::state_of(desk, stored.id).await?;
        let confirm = (state == State::Unconfirmed).then(|| token(Purpose::Confirm));
        all.push(MyListing {
            listing,
            state,
            token: token(Purpose::Manage),
            confirm,
            is_shared: false,
            is_asked: false,
            is_of_group: false,
        });
    }
    for held in held {
        all.push(MyListing {
            state: moderation::state_of(desk, held.id).await?,
            listing: held.listing,
            token: held.token,
            confirm: None,
            is_shared: true,
            is_asked: !held.has_agreed,
            is_of_group: false,
        });
    }
    for stored in names::run_with(desk, who).await? {
        let Some(listing) = public::reveal(&stored) else { continue };
        let state = moderation::state_of(desk, stored.id).await?;
        let token = listing.slug.clone();
        let confirm = None;
        let mine = MyListing {
            listing,
            state,
            token,
            confirm,
            is_shared: false,
            is_asked: false,
            is_of_group: true,
        };
        all.push(mine);
    }
    let now = desk.clock.timestamp();
    all.sort_by_cached_key(|mine| {
        let next = mine.listing.coming(now).first().map(|date| date.starts_at);
        (!mine.needs_them(), next.is_none(), next, mine.listing.title.clone())
    });
    Ok(Mine {
        listings: all,
        from_calendars: u32::try_from(store::count_imported(&desk.db, who.person).await?).unwrap_or(u32::MAX),
        groups: members::mine(desk, who).await?,
        sessions: signing_in::sessions(desk, who).await?.len(),
        codes_left: recovery::codes_left(desk, who).await?,
        language: super::language_of(desk, who.person).await?,
    })
}
