//! News of a listing, written with the change that causes it: who is told, and when.
//!
//! A new listing, a cancellation and a first change are told at once. Further changes within ten minutes of one that
//! was told become one letter at the end of those ten minutes. Words are put together when a letter goes out, so each
//! says what its reader was told last and how it stands then.

use pure::{languages, points::Point};

use super::{News, differences, facts::Facts, store, towns};
use crate::{
    Desk,
    broken::{Broken, WhileDoing},
    db::Tx,
    ids::{ListingId, Moment, NewsId},
    letters::{self, followers::ToFollower},
    listings::{PublicListing, public, search::near::point_of, store as listings_store},
};

/// Changes of one listing are gathered for so many seconds after one was told.
const GATHERING_SECONDS: i64 = 10 * 60;

/// A kind of news as the database writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    New,
    Back,
    Changed,
    Cancelled,
    Withdrawn,
}

impl Kind {
    const ALL: &[Self] = &[Self::New, Self::Back, Self::Changed, Self::Cancelled, Self::Withdrawn];

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Back => "back",
            Self::Changed => "changed",
            Self::Cancelled => "cancelled",
            Self::Withdrawn => "withdrawn",
        }
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == text)
    }
}

/// The listing that news is about, inside the change that causes it.
struct Teller<'t> {
    desk: &'t Desk,
    tx: &'t mut Tx,
    listing: PublicListing,
    before: Option<Facts>,
    /// Where it is and was, as far as everybody may know.
    points: Vec<Point>,
    /// The codes of the languages it is and was held in.
    languages: Vec<String>,
    now: Moment,
}

pub(super) async fn tell(
    desk: &Desk,
    tx: &mut Tx,
    id: ListingId,
    news: News,
    before: Option<&PublicListing>,
) -> Result<(), Broken> {
    let Some(stored) = listings_store::load_one(tx, id).await? else { return Ok(()) };
    let Some(listing) = public::reveal(&stored) else { return Ok(()) };
    // What is not public is never told; that it is gone can only be told afterwards.
    if news != News::Withdrawn && !store::is_public(tx, id).await? {
        return Ok(());
    }
    let now = desk.clock.now();
    if is_over(&listing, now) && before.is_none_or(|before| is_over(before, now)) {
        return Ok(());
    }
    let both = || [Some(&listing), before].into_iter().flatten();
    let points = both().filter_map(point_of).collect();
    let languages =
        both().flat_map(|listing| &listing.languages).map(|typed| languages::code(typed)).collect();
    let before = before.map(Facts::of);
    let mut teller = Teller { desk, tx, listing, before, points, languages, now };
    match news {
        News::New => teller.appeared().await,
        News::Changed if teller.before.is_some() => teller.changed().await,
        News::Changed => teller.returned().await,
        News::Cancelled => teller.cancelled().await,
        News::Withdrawn => teller.withdrawn().await,
    }
}

/// Whether all of its dates have been; one whose dates are to be announced is not over.
pub(crate) fn is_over(listing: &PublicListing, now: Moment) -> bool {
    listing.schedule.is_some() && listing.coming(now.timestamp()).is_empty()
}

impl Teller<'_> {
    /// A listing is new once. One that comes back after a moderator has looked into it is not.
    async fn appeared(&mut self) -> Result<(), Broken> {
        let earlier = self.listing.published.is_some_and(|first| first.plus(60) < self.now);
        if earlier || store::newest_news(self.tx, self.listing.id).await?.is_some() {
            return self.returned().await;
        }
        self.write(Kind::New, None, self.now).await
    }

    /// It was taken off the site and is there again; told only when its going was told.
    async fn returned(&mut self) -> Result<(), Broken> {
        match store::newest_news(self.tx, self.listing.id).await? {
            Some((gone, Kind::Withdrawn)) => {
                let never_told = !letters::followers::was_told(self.tx, gone).await?;
                store::forget_news(self.tx, gone).await?;
                if never_told {
                    return Ok(());
                }
                self.write(Kind::Back, None, self.now).await
            }
            _ => Ok(()),
        }
    }

    async fn changed(&mut self) -> Result<(), Broken> {
        let Some(before) = self.before.clone() else { return Ok(()) };
        let gathering = store::newest_change(self.tx, self.listing.id).await?;
        if let Some(waiting) = gathering.as_ref().filter(|change| change.due_at > self.now) {
            // It says the oldest state that nobody was told of anyway.
            let since = waiting.before.as_deref().and_then(|text| serde_json::from_str(text).ok());
            if self.cancels(since.as_ref().unwrap_or(&before)) {
                store::hasten(self.tx, waiting.id, self.now).await?;
                letters::followers::hasten(self.tx, waiting.id, self.now).await?;
                return self.address(waiting.id, Kind::Changed, self.now).await.map(drop);
            }
            return self.address(waiting.id, Kind::Changed, waiting.due_at).await.map(drop);
        }
        let differences = self.differences(&before);
        if differences.is_empty() {
            return Ok(());
        }
        let mut due = self.now;
        // What was gathered and came to nothing has told nobody anything.
        if let Some(last) = gathering
            && !self.cancels(&before)
            && letters::followers::is_told(self.tx, last.id).await?
        {
            due = due.max(last.due_at.plus(GATHERING_SECONDS));
        }
        self.write(Kind::Changed, Some(&before), due).await
    }

    /// A cancellation never waits, and what was still to be told of goes with it.
    async fn cancelled(&mut self) -> Result<(), Broken> {
        let mut before = self.before.clone();
        let gathering = store::newest_change(self.tx, self.listing.id).await?;
        if let Some(waiting) = gathering.filter(|change| change.due_at > self.now) {
            let since: Option<Facts> =
                waiting.before.as_deref().and_then(|text| serde_json::from_str(text).ok());
            // Called off, on again, off again, and nobody was told of the second: the first letter is still right.
            if since.as_ref().is_some_and(|since| since.cancelled.is_some()) {
                return Ok(());
            }
            store::forget_news(self.tx, waiting.id).await?;
            before = since.or(before);
        }
        let before = before.filter(|before| before.cancelled.is_none());
        self.write(Kind::Cancelled, before.as_ref(), self.now).await
    }

    async fn withdrawn(&mut self) -> Result<(), Broken> {
        let gathering = store::newest_change(self.tx, self.listing.id).await?;
        if let Some(waiting) = gathering.filter(|change| change.due_at > self.now) {
            store::forget_news(self.tx, waiting.id).await?;
        }
        let before = self.before.clone();
        self.write(Kind::Withdrawn, before.as_ref(), self.now).await
    }

    fn differences(&self, since: &Facts) -> Vec<differences::Difference> {
        let now = Facts::of(&self.listing);
        differences::between(self.desk.words(), since, &now, self.now.timestamp(), None)
    }

    fn cancels(&self, since: &Facts) -> bool {
        self.differences(since).iter().any(|difference| difference.is_cancellation)
    }

    /// Writes a piece of news and its letters; without a reader it is kept for weekly letters.
    async fn write(&mut self, kind: Kind, before: Option<&Facts>, due: Moment) -> Result<(), Broken> {
        let before = match before {
            Some(before) => {
                Some(serde_json::to_string(before).while_doing("keeping what a listing was before")?)
            }
            None => None,
        };
        let news = store::add_news(self.tx, self.listing.id, kind, before.as_deref(), self.now, due).await?;
        let written = self.address(news, kind, due).await?;
        if kind == Kind::Changed && written > 0 {
            store::put_told_of_change(self.tx, self.listing.id, self.now).await?;
        }
        // Nobody to tell, or each has a letter waiting that will say it all: then nothing was told of it, either.
        if kind == Kind::Changed && written == 0 {
            store::forget_news(self.tx, news).await?;
        }
        Ok(())
    }

    /// Writes the letters of a piece of news to everybody it is for who has none yet.
    async fn address(&mut self, news: NewsId, kind: Kind, due: Moment) -> Result<u64, Broken> {
        let towns = self.towns_near().await?;
        let is = Facts::of(&self.listing);
        let was = self.before.as_ref();
        let groups: Vec<&str> = is.group().into_iter().chain(was.and_then(Facts::group)).collect();
        let topics: Vec<&String> =
            is.topics().iter().chain(was.map(Facts::topics).unwrap_or_default()).collect();
        let audience = letters::followers::Audience {
            letter: ToFollower::News(kind),
            news,
            listing: self.listing.id,
            groups: serde_json::to_string(&groups).while_doing("naming groups")?,
            topics: serde_json::to_string(&topics).while_doing("naming topics")?,
            towns: serde_json::to_string(&towns).while_doing("naming towns")?,
            languages: serde_json::to_string(&self.languages).while_doing("naming languages")?,
            now: self.now,
            due,
        };
        letters::followers::write_news(self.desk, self.tx, &audience).await
    }

    /// The towns that somebody follows and that the listing is or was near to, each with the distance that is followed.
    async fn towns_near(&mut self) -> Result<Vec<(String, u32)>, Broken> {
        if self.points.is_empty() {
            return Ok(Vec::new());
        }
        let mut followed = store::followed_towns(self.tx).await?;
        followed.retain(|(key, within)| {
            let near = towns::stored(key, *within);
            self.points.iter().any(|point| near.reaches(*point))
        });
        Ok(followed)
    }
}
