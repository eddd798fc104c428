//! Write-ups: how a date went, told in a few lines by those who run it, with photos in which nobody is shown against their will.
//!
//! Whoever looks after a listing [writes](writing) about its dates that have been. Of somebody whom nobody knows yet a moderator
//! [looks](deciding) at it first, and at each change, while everybody sees what stood there before. What is taken away is gone at
//! once: a write-up, a photo, the word that a photo may be seen. Faces are off by default: a photo is seen by nobody before
//! somebody says, of that one, that nobody can be recognised in it or that everybody who can has agreed.

mod deciding;
pub(crate) mod store;
mod writing;

use std::{collections::HashMap, sync::Arc};

use jiff::civil::Date;
use pure::recurrence::DateName;

pub use deciding::{
    Decided, Undone, Verb, Waiting, approve, can_be_undone, decision, one, reject, take_down, undo, waiting,
};
pub(crate) use deciding::{Told, told};
pub(crate) use writing::{Finished, put};
pub use writing::{
    Overview, Own, PHOTOS_MOST, PhotoPage, Place, Saved, Standing, ToTell, WriteError, Writing, add_photo,
    change_photo, overview, photo, place, save, take_away, take_photo_away,
};

use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    ids::{ListingId, Moment, PersonId, WriteUpId, WriteUpVersionId},
    listings::{self, PublicListing, parts::Expected},
    moderation::acts::UNDO_SECONDS,
    urls::Urls,
    words::Words,
};

/// So many stand on a page, and in the feed.
pub const PAGE: u32 = 50;

/// A write-up as everybody sees it.
#[derive(Clone, Debug)]
pub struct WriteUp {
    /// Which one.
    pub id: WriteUpId,
    /// What readers of feeds know it by.
    pub uid: String,
    /// Whose date it was.
    pub listing: ListingId,
    /// What the date is called in addresses.
    pub date: DateName,
    /// The day on which it was, there.
    pub day: Date,
    /// What is told.
    pub said: Said,
    /// The photos that everybody may see.
    pub photos: Vec<Photo>,
    /// When everybody saw it first.
    pub published: Moment,
    /// When everybody saw it as it is.
    pub changed: Moment,
}

/// What a write-up tells in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// What happened, in the Markdown of descriptions.
    pub what: String,
    /// How many came, roughly.
    pub came: Option<Expected>,
    /// What worked; may be empty.
    pub worked: String,
    /// What they would do otherwise; may be empty.
    pub otherwise: String,
}

/// A photo of a write-up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Photo {
    /// Which one of its write-up; never given twice while the write-up is there.
    pub number: u32,
    /// Its file.
    pub digest: String,
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// Why it may be seen; nobody sees it without.
    pub faces: Option<Faces>,
}

/// What somebody said of the people in a photo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Faces {
    /// Nobody can be recognised in it.
    Nobody,
    /// Everybody who can be recognised has said yes to its being here.
    Agreed,
}

impl WriteUp {
    /// Where everybody reads it: on the page of its date, or among the others of its listing when the series was typed anew
    /// and has no such date any more.
    #[must_use]
    pub fn address(&self, urls: &Urls, listing: &PublicListing) -> String {
        match listing.schedule.as_ref().and_then(|schedule| schedule.date_called(self.date)) {
            Some(_) => urls.date(listing.kind, &listing.slug, self.date),
            None => urls.write_ups(Some(&listing.slug), 1),
        }
    }
}

/// How many came, in words.
#[must_use]
pub fn came_in_words(words: Words, came: Expected) -> String {
    let said = words.find(&format!("expected-{}", came.as_str().replace(' ', "-")));
    said.unwrap_or_else(|| came.as_str().to_owned())
}

impl Faces {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Nobody, Self::Agreed];

    /// As forms and the database write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Nobody => "nobody",
            Self::Agreed => "agreed",
        }
    }

    /// Reads it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|faces| faces.as_str() == text)
    }
}

/// A page of write-ups, those of the newest dates first.
#[derive(Clone, Debug)]
pub struct Page {
    /// Each with its listing.
    pub write_ups: Vec<(Arc<PublicListing>, WriteUp)>,
    /// Which page it is, from 1.
    pub page: u32,
    /// Whether another follows.
    pub follows: bool,
}

/// Everything that everybody may read, or all of one listing.
///
/// # Errors
/// When the database cannot be read.
pub async fn page(desk: &Desk, of: Option<ListingId>, page: u32) -> Result<Page, Broken> {
    let skipped = i64::from(page.saturating_sub(1)) * i64::from(PAGE);
    let most = i64::from(PAGE) + 1;
    let mut rows = match of {
        Some(listing) => store::shown_of(&desk.db, listing, most, skipped).await?,
        None => store::shown(&desk.db, most, skipped).await?,
    };
    let follows = rows.len() > PAGE as usize;
    rows.truncate(PAGE as usize);
    Ok(Page { write_ups: with_listings(desk, rows).await?, page, follows })
}

/// The newest of what a group runs, as many as are wanted.
///
/// # Errors
/// When the database cannot be read.
pub async fn newest_of_group(
    desk: &Desk,
    key: &str,
    most: usize,
) -> Result<Vec<(Arc<PublicListing>, WriteUp)>, Broken> {
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    with_listings(desk, store::shown_of_group(&desk.db, key, most).await?).await
}

/// Each with its listing.
async fn with_listings(
    desk: &Desk,
    rows: Vec<store::Row>,
) -> Result<Vec<(Arc<PublicListing>, WriteUp)>, Broken> {
    let write_ups = whole(desk, rows).await?;
    let listings = listings::by_id(desk, write_ups.iter().map(|write_up| write_up.listing)).await?;
    let with_listing = |write_up: WriteUp| Some((Arc::clone(listings.get(&write_up.listing)?), write_up));
    Ok(write_ups.into_iter().filter_map(with_listing).collect())
}

/// The newest of one listing, as many as are wanted, and whether there are more.
///
/// # Errors
/// When the database cannot be read.
pub async fn newest_of(desk: &Desk, listing: ListingId, most: usize) -> Result<(Vec<WriteUp>, bool), Broken> {
    let one_more = i64::try_from(most + 1).unwrap_or(i64::MAX);
    let mut rows = store::shown_of(&desk.db, listing, one_more, 0).await?;
    let are_more = rows.len() > most;
    rows.truncate(most);
    Ok((whole(desk, rows).await?, are_more))
}

/// That of one date.
///
/// # Errors
/// When the database cannot be read.
pub async fn of_date(desk: &Desk, listing: ListingId, date: DateName) -> Result<Option<WriteUp>, Broken> {
    let row = store::shown_on(&desk.db, listing, &date.to_string()).await?;
    Ok(whole(desk, row.into_iter().collect()).await?.pop())
}

/// With their photos, as far as everybody may see them.
async fn whole(desk: &Desk, rows: Vec<store::Row>) -> Result<Vec<WriteUp>, Broken> {
    let versions: Vec<WriteUpVersionId> = rows.iter().map(|row| row.version).collect();
    let mut photos = photos_of(desk, &versions).await?;
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            let mut photos = photos.remove(&row.version).unwrap_or_default();
            photos.retain(|photo| photo.faces.is_some());
            let (said, date, day) = (row.said(), row.date_name.parse().ok()?, row.held_on.parse().ok()?);
            let changed = row.published_at.unwrap_or(row.written_at);
            Some(WriteUp {
                id: row.id,
                uid: row.uid,
                listing: row.listing,
                date,
                day,
                said,
                photos,
                published: row.first_published_at.unwrap_or(changed),
                changed,
            })
        })
        .collect())
}

async fn photos_of(
    desk: &Desk,
    versions: &[WriteUpVersionId],
) -> Result<HashMap<WriteUpVersionId, Vec<Photo>>, Broken> {
    let mut photos: HashMap<_, Vec<Photo>> = HashMap::new();
    if versions.is_empty() {
        return Ok(photos);
    }
    for row in store::photos(desk.db.reader(), versions).await? {
        let number = u32::try_from(row.number).unwrap_or_default();
        photos.entry(row.version).or_default().push(Photo {
            number,
            width: u32::try_from(row.width).unwrap_or_default(),
            height: u32::try_from(row.height).unwrap_or_default(),
            faces: row.faces.as_deref().and_then(Faces::parse),
            digest: row.digest,
            alt: row.alt,
        });
    }
    Ok(photos)
}

/// Forgets what somebody wrote who is erased.
pub(crate) async fn forget_of_person(tx: &mut Tx, person: PersonId) -> Result<(), Broken> {
    store::forget_written_by(tx, person).await
}

/// Forgets versions that newer ones took the place of so long ago that no decision brings them back.
pub(crate) async fn forget_put_aside(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    store::forget_replaced(tx, now.plus(-UNDO_SECONDS)).await
}
