//! What whoever looks after a listing does with its write-ups.

use std::collections::BTreeSet;

use jiff::{ToSpan as _, civil::Date};
use pure::{
    recurrence::{DateName, DateStatus, Occurrence},
    text,
};
use thiserror::Error;

use super::{Faces, Photo, Said, photos_of, store};
use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    fields::Fields,
    ids::{ListingId, Moment, PersonId, WriteUpId, WriteUpVersionId},
    library::{self, GRID, SafePicture},
    listings::{
        self, PublicListing, Refusals,
        editing::{self, Editor},
        hiding,
        parts::Expected,
        public,
        store::Stored,
    },
    rights,
    words::Words,
};

/// A write-up has at most so many photos.
pub const PHOTOS_MOST: usize = 4;
/// What happened is told in at most so many characters.
const WHAT_MOST: usize = 5_000;
/// What worked, and what not, in so many.
const MORE_MOST: usize = 2_000;
/// What a photo shows, in so many.
const ALT_MOST: usize = 300;
/// Whoever looks after a listing is asked about dates of so many days back.
const ASKED_DAYS: i32 = 400;
/// And about so many of them at once.
const ASKED_MOST: usize = 6;

/// The write-ups of a listing, for whoever looks after it.
#[derive(Debug)]
pub struct Overview {
    /// The listing.
    pub listing: PublicListing,
    /// The newest dates that have been and that nobody told about, newest first.
    pub to_tell: Vec<ToTell>,
    /// Whether any date has been at all.
    pub has_been: bool,
    /// What is written, that of the newest dates first.
    pub written: Vec<Own>,
}

/// A date that nobody told about yet.
#[derive(Clone, Copy, Debug)]
pub struct ToTell {
    /// What it is called in addresses.
    pub date: DateName,
    /// The day on which it was.
    pub day: Date,
}

/// A write-up as its authors see it: the newest that they wrote.
#[derive(Clone, Debug)]
pub struct Own {
    /// What its date is called in addresses.
    pub date: DateName,
    /// The day on which it was.
    pub day: Date,
    /// Which version it is, as forms say what they were filled in from.
    pub version: WriteUpVersionId,
    /// What is told.
    pub said: Said,
    /// Its photos, also those that nobody else sees.
    pub photos: Vec<Photo>,
    /// How it stands.
    pub standing: Standing,
}

/// How a write-up stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Everybody sees it as it is here.
    Seen,
    /// A moderator looks at it first; and whether everybody sees meanwhile what it said before.
    Waits {
        /// Whether they do.
        seen_before: bool,
    },
    /// A moderator did not take it.
    Rejected {
        /// Why.
        reason: String,
        /// Whether everybody sees what it said before.
        seen_before: bool,
    },
}

/// What stands at the address of a write-up.
#[derive(Debug)]
pub enum Place {
    /// Its form.
    Open(Box<Writing>),
    /// The date is still to come.
    NotYet(Box<PublicListing>, Occurrence),
    /// There is no such date.
    Absent,
}

/// The form of a write-up.
#[derive(Debug)]
pub struct Writing {
    /// The listing.
    pub listing: PublicListing,
    /// What the date is called in addresses.
    pub date: DateName,
    /// The day on which it was.
    pub day: Date,
    /// What is written so far.
    pub own: Option<Own>,
}

/// One photo, for whoever says what becomes of it.
#[derive(Debug)]
pub struct PhotoPage {
    /// The listing.
    pub listing: PublicListing,
    /// Its write-up.
    pub own: Own,
    /// The photo.
    pub photo: Photo,
}

/// What became of what was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// Everybody sees it.
    Seen,
    /// A moderator looks at it first.
    Waits,
    /// Nothing is different.
    Unchanged,
}

/// Why something was not taken.
#[derive(Debug, Error)]
pub enum WriteError {
    /// Sentences at fields.
    #[error("{0}")]
    Refused(Refusals),
    /// There is no such date, write-up or photo, or the right to it was taken away.
    #[error("it is not there any more")]
    Absent,
    /// Ours.
    #[error(transparent)]
    Broken(#[from] Broken),
}

impl WriteError {
    fn refused(field: &'static str, sentence: String) -> Self {
        Self::Refused(Refusals::one(field, sentence))
    }
}

/// What is written about a listing, and which dates nobody told about.
///
/// # Errors
/// When the database cannot be read.
pub async fn overview(desk: &Desk, editor: &Editor) -> Result<Option<Overview>, Broken> {
    let Some(listing) = listing_of(desk, editor).await? else { return Ok(None) };
    let written = owned(desk, store::own(desk.db.reader(), listing.id).await?).await?;
    let been = been(desk, &listing);
    let told: BTreeSet<String> = written.iter().map(|own| own.date.to_string()).collect();
    let to_tell = been
        .iter()
        .map(|date| ToTell { date: listing.name_of(date), day: date.start.date() })
        .filter(|date| !told.contains(&date.date.to_string()))
        .take(ASKED_MOST)
        .collect();
    Ok(Some(Overview { has_been: !been.is_empty() || !written.is_empty(), to_tell, written, listing }))
}

/// The dates that have been, the newest first.
fn been(desk: &Desk, listing: &PublicListing) -> Vec<Occurrence> {
    let now = desk.clock.timestamp();
    let today = listing.zone.wall(now).date();
    let from = today.checked_sub(ASKED_DAYS.days()).unwrap_or(today);
    let mut dates = listing.dates(from, today.tomorrow().unwrap_or(today));
    if dates.is_empty() {
        // One that has been long ago may be told about, too.
        dates.extend(listing.last(now));
    }
    dates.retain(|date| can_be_told(date, now));
    dates.sort_by_key(|date| std::cmp::Reverse(date.starts_at));
    dates
}

fn can_be_told(date: &Occurrence, now: jiff::Timestamp) -> bool {
    date.ends_at <= now && date.status != DateStatus::Cancelled
}

async fn listing_of(desk: &Desk, editor: &Editor) -> Result<Option<PublicListing>, Broken> {
    let stored = listings::store::load(&desk.db, &[editor.listing()]).await?.pop();
    Ok(stored.as_ref().and_then(public::reveal))
}

/// Versions as their authors see them.
async fn owned(desk: &Desk, rows: Vec<store::Row>) -> Result<Vec<Own>, Broken> {
    let versions: Vec<WriteUpVersionId> = rows.iter().map(|row| row.version).collect();
    let mut photos = photos_of(desk, &versions).await?;
    let rejections = store::rejections(&desk.db, &versions).await?;
    let seen_before = store::are_seen_before(&desk.db, &versions).await?;
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            let seen_before = seen_before.contains(&row.version);
            let reason = rejections.iter().find(|(version, _)| *version == row.version);
            let standing = match (row.published_at, reason) {
                (Some(_), None) => Standing::Seen,
                (_, Some((_, reason))) => Standing::Rejected { reason: reason.clone(), seen_before },
                (None, None) => Standing::Waits { seen_before },
            };
            Some(Own {
                date: row.date_name.parse().ok()?,
                day: row.held_on.parse().ok()?,
                version: row.version,
                said: row.said(),
                photos: photos.remove(&row.version).unwrap_or_default(),
                standing,
            })
        })
        .collect())
}

/// What stands at the address of a write-up.
///
/// # Errors
/// When the database cannot be read.
pub async fn place(desk: &Desk, editor: &Editor, date: DateName) -> Result<Place, Broken> {
    let Some(listing) = listing_of(desk, editor).await? else { return Ok(Place::Absent) };
    let own = own_of(desk, listing.id, date).await?;
    if let Some(own) = own {
        return Ok(Place::Open(Box::new(Writing { date, day: own.day, own: Some(own), listing })));
    }
    let found = listing.schedule.as_ref().and_then(|schedule| schedule.date_called(date));
    Ok(match found {
        Some(found) if can_be_told(&found, desk.clock.timestamp()) => {
            // A date may be called by its hour, too: it has one write-up all the same.
            let date = listing.name_of(&found);
            let own = own_of(desk, listing.id, date).await?;
            Place::Open(Box::new(Writing { date, day: found.start.date(), own, listing }))
        }
        Some(found) if found.status != DateStatus::Cancelled => Place::NotYet(Box::new(listing), found),
        Some(_) | None => Place::Absent,
    })
}

async fn own_of(desk: &Desk, listing: ListingId, date: DateName) -> Result<Option<Own>, Broken> {
    let row = store::own_on(desk.db.reader(), listing, &date.to_string()).await?;
    Ok(owned(desk, row.into_iter().collect()).await?.pop())
}

/// Stores what is told about a date. Everybody sees it at once when somebody trusts its author, and a moderator first otherwise.
///
/// # Errors
/// Sentences at the fields that are amiss; nothing is stored then.
pub async fn save(
    desk: &Desk,
    editor: &Editor,
    date: DateName,
    fields: &Fields,
    words: Words,
) -> Result<Saved, WriteError> {
    let mut refusals = Refusals::default();
    let said = read(fields, words, &mut refusals);
    let writing = match place(desk, editor, date).await? {
        Place::Open(writing) => writing,
        Place::NotYet(..) => return Err(WriteError::refused("what", words.write_up_not_yet())),
        Place::Absent => return Err(WriteError::Absent),
    };
    let date_name = writing.date.to_string();
    let Some((mut tx, stored)) = editor.begin(desk).await? else { return Err(WriteError::Absent) };
    for (field, text) in [("what", &said.what), ("worked", &said.worked), ("otherwise", &said.otherwise)] {
        if let Some(sentence) = hiding::told_in(&stored, text, words) {
            refusals.add(field, sentence);
        }
    }
    if !refusals.is_empty() {
        return Err(WriteError::Refused(refusals));
    }
    let own = store::own_on(tx.connection(), stored.id, &date_name).await?;
    let seen = fields.get("seen").trim();
    if own.as_ref().is_some_and(|own| own.version.0.to_string() != seen && own.said() != said) {
        return Err(WriteError::refused("what", words.write_up_changed_meanwhile()));
    }
    if own.as_ref().is_some_and(|own| own.said() == said) {
        return Ok(Saved::Unchanged);
    }
    let id = match &own {
        Some(own) => own.id,
        None => {
            let day = writing.day.to_string();
            store::begin(&mut tx, stored.id, &date_name, &day, &desk.chance.uuid().to_string()).await?
        }
    };
    let from = own.as_ref().map(|own| own.version);
    let now = desk.clock.now();
    let (_, saved) = write(&mut tx, editor, &stored, Next { id, from, said: &said }, now).await?;
    tx.commit().await?;
    desk.bell.ring();
    Ok(saved)
}

fn read(fields: &Fields, words: Words, refusals: &mut Refusals) -> Said {
    let mut typed = |field, most| match words.typed(text::block(fields.get(field), most)) {
        Ok(typed) => typed.unwrap_or_default(),
        Err(sentence) => {
            refusals.add(field, sentence);
            String::new()
        }
    };
    let (what, worked, otherwise) =
        (typed("what", WHAT_MOST), typed("worked", MORE_MOST), typed("otherwise", MORE_MOST));
    if what.is_empty() && refusals.of("what").is_none() {
        refusals.add("what", words.write_up_what_missing());
    }
    let came = fields.get("came").trim();
    let known = Expected::parse(came);
    if known.is_none() && !came.is_empty() {
        refusals.add("came", words.refused_choice());
    }
    Said { what, came: known, worked, otherwise }
}

/// What a write-up says next.
#[derive(Clone, Copy)]
struct Next<'a> {
    id: WriteUpId,
    /// The version whose photos go along.
    from: Option<WriteUpVersionId>,
    said: &'a Said,
}

/// A new version takes the place of what waited; and of what everybody saw, if they see it at once.
async fn write(
    tx: &mut Tx,
    editor: &Editor,
    stored: &Stored,
    next: Next<'_>,
    now: Moment,
) -> Result<(WriteUpVersionId, Saved), Broken> {
    // What follows on something that was taken down is looked at, whoever wrote it.
    let is_trusted =
        editing::is_trusted(tx, editor, stored).await? && !store::is_taken_down(tx, next.id).await?;
    let version = store::add_version(tx, next.id, editor.person(), next.said, (now, None)).await?;
    if let Some(from) = next.from {
        store::copy_photos(tx, from, version).await?;
    }
    if is_trusted {
        store::publish(tx, version, now).await?;
    }
    store::take_places(tx, next.id, version, is_trusted).await?;
    Ok((version, if is_trusted { Saved::Seen } else { Saved::Waits }))
}

/// A write-up that everybody sees from the first, with a photo in which nobody can be recognised.
pub(crate) struct Finished<'a> {
    pub(crate) listing: ListingId,
    pub(crate) date: DateName,
    pub(crate) day: Date,
    pub(crate) said: &'a Said,
    /// The photo, and what it shows.
    pub(crate) photo: (&'a SafePicture, &'a str),
    pub(crate) by: PersonId,
}

/// Puts one in that came by no form: that of the demonstration.
pub(crate) async fn put(desk: &Desk, tx: &mut Tx, finished: Finished<'_>) -> Result<(), Broken> {
    let now = desk.clock.now();
    let Finished { listing, date, day, said, photo: (picture, alt), by } = finished;
    let uid = desk.chance.uuid().to_string();
    let id = store::begin(tx, listing, &date.to_string(), &day.to_string(), &uid).await?;
    let version = store::add_version(tx, id, by, said, (now, None)).await?;
    library::keep(tx, picture, now).await?;
    store::add_photo(tx, version, 1, &picture.digest, alt).await?;
    store::say_of_photo(tx, version, 1, alt, Some(Faces::Nobody.as_str())).await?;
    store::publish(tx, version, now).await
}

/// Takes a photo in, which nobody sees before somebody says that it may be seen. Gives its number.
///
/// # Errors
/// Sentences at the fields that are amiss; nothing is stored then.
pub async fn add_photo(
    desk: &Desk,
    editor: &Editor,
    date: DateName,
    fields: &Fields,
    words: Words,
) -> Result<u32, WriteError> {
    let mut refusals = Refusals::default();
    let alt = alt_in(fields, words, &mut refusals);
    let picture = match fields.file("image") {
        Some(upload) => match library::make_safe(upload.bytes.clone()).await? {
            Ok(picture) => Some(picture),
            Err(refused) => {
                refusals.add("image", refused.sentence(words));
                None
            }
        },
        None => {
            refusals.add("image", words.write_up_photo_missing());
            None
        }
    };
    let Some((mut tx, stored)) = editor.begin(desk).await? else { return Err(WriteError::Absent) };
    let Some(own) = store::own_on(tx.connection(), stored.id, &date.to_string()).await? else {
        return Err(WriteError::Absent);
    };
    tell_nothing_hidden(&stored, &alt, words, &mut refusals);
    if store::photos(tx.connection(), &[own.version]).await?.len() >= PHOTOS_MOST {
        refusals.add("image", words.write_up_photos_enough(PHOTOS_MOST));
    }
    let (Some(picture), true) = (picture, refusals.is_empty()) else {
        return Err(WriteError::Refused(refusals));
    };
    library::keep(&mut tx, &picture, desk.clock.now()).await?;
    let number = store::highest_number(&mut tx, own.id).await? + 1;
    store::add_photo(&mut tx, own.version, number, &picture.digest, &alt).await?;
    tx.commit().await?;
    Ok(u32::try_from(number).unwrap_or_default())
}

fn alt_in(fields: &Fields, words: Words, refusals: &mut Refusals) -> String {
    match words.typed(text::line(fields.get("image_alt"), ALT_MOST)) {
        Ok(Some(alt)) => return alt,
        Ok(None) => refusals.add("image_alt", words.refused_alt_missing()),
        Err(sentence) => refusals.add("image_alt", sentence),
    }
    String::new()
}

fn tell_nothing_hidden(stored: &Stored, alt: &str, words: Words, refusals: &mut Refusals) {
    if let Some(sentence) = hiding::told_in(stored, alt, words) {
        refusals.add("image_alt", sentence);
    }
}

/// One photo of a write-up.
///
/// # Errors
/// When the database cannot be read.
pub async fn photo(
    desk: &Desk,
    editor: &Editor,
    date: DateName,
    number: u32,
) -> Result<Option<PhotoPage>, Broken> {
    let Some(listing) = listing_of(desk, editor).await? else { return Ok(None) };
    let Some(own) = own_of(desk, listing.id, date).await? else { return Ok(None) };
    let photo = own.photos.iter().find(|photo| photo.number == number).cloned();
    Ok(photo.map(|photo| PhotoPage { listing, own, photo }))
}

/// Covers squares of a photo, and notes what is said of the people in it and what it shows. What makes it seen by fewer holds
/// at once; what makes it seen by more waits as words do.
///
/// # Errors
/// Sentences at the fields that are amiss; nothing is stored then.
pub async fn change_photo(
    desk: &Desk,
    editor: &Editor,
    date: DateName,
    number: u32,
    fields: &Fields,
    words: Words,
) -> Result<Saved, WriteError> {
    let Some(PhotoPage { photo, .. }) = photo(desk, editor, date, number).await? else {
        return Err(WriteError::Absent);
    };
    let mut refusals = Refusals::default();
    let alt = alt_in(fields, words, &mut refusals);
    // Whoever looked at another picture has said nothing about this one.
    if fields.get("picture") != photo.digest {
        refusals.add("cover", words.write_up_photo_changed());
    }
    let faces = Faces::parse(fields.get("faces"));
    let squares: Vec<(u32, u32)> = fields.all("cover").filter_map(square).collect();
    if !refusals.is_empty() {
        return Err(WriteError::Refused(refusals));
    }
    let covered = match squares.is_empty() {
        true => None,
        false => Some(cover(desk, editor, &photo, squares, words).await?),
    };
    let Some((mut tx, stored)) = editor.begin(desk).await? else { return Err(WriteError::Absent) };
    tell_nothing_hidden(&stored, &alt, words, &mut refusals);
    if !refusals.is_empty() {
        return Err(WriteError::Refused(refusals));
    }
    let Some(own) = store::own_on(tx.connection(), stored.id, &date.to_string()).await? else {
        return Err(WriteError::Absent);
    };
    let photos = store::photos(tx.connection(), &[own.version]).await?;
    let number = i64::from(number);
    let Some(stood) = photos.iter().find(|row| row.number == number && row.digest == photo.digest) else {
        return Err(WriteError::refused("cover", words.write_up_photo_changed()));
    };
    let (had, has) = (stood.faces.as_deref(), faces.map(Faces::as_str));
    let same = had == has && stood.alt == alt;
    let now = desk.clock.now();
    if let Some(covered) = &covered {
        library::keep(&mut tx, covered, now).await?;
        store::replace_photo(&mut tx, own.id, number, &covered.digest).await?;
    }
    let mut saved = if covered.is_some() { Saved::Seen } else { Saved::Unchanged };
    if has.is_none() {
        store::hide_photo(&mut tx, own.id, number).await?;
        store::say_of_photo(&mut tx, own.version, number, &alt, None).await?;
        saved = if same { saved } else { Saved::Seen };
    } else if !same {
        let said = own.said();
        let next = Next { id: own.id, from: Some(own.version), said: &said };
        let (version, written) = write(&mut tx, editor, &stored, next, now).await?;
        store::say_of_photo(&mut tx, version, number, &alt, has).await?;
        saved = written;
    }
    if covered.is_some() {
        library::forget_unshown(&mut tx, now).await?;
    }
    tx.commit().await?;
    if covered.is_some() {
        rights::empty_log(desk).await?;
    }
    desk.bell.ring();
    Ok(saved)
}

/// A square of the grid, as its box sends it: its column and its row.
fn square(sent: &str) -> Option<(u32, u32)> {
    let (column, row) = sent.split_once('-')?;
    let square: (u32, u32) = (column.parse().ok()?, row.parse().ok()?);
    (square.0 < GRID.0 && square.1 < GRID.1).then_some(square)
}

async fn cover(
    desk: &Desk,
    editor: &Editor,
    photo: &Photo,
    squares: Vec<(u32, u32)>,
    words: Words,
) -> Result<SafePicture, WriteError> {
    let bytes = library::picture_of_listing(desk, editor.listing(), &photo.digest).await?;
    let bytes = bytes.ok_or(WriteError::Absent)?;
    let made = library::make_covered(bytes, squares).await?;
    made.map_err(|refused| WriteError::refused("cover", refused.sentence(words)))
}

/// Takes a photo away, for good. `false` when it is not there.
///
/// # Errors
/// When the database cannot be written.
pub async fn take_photo_away(
    desk: &Desk,
    editor: &Editor,
    date: DateName,
    number: u32,
) -> Result<bool, Broken> {
    let Some((mut tx, stored)) = editor.begin(desk).await? else { return Ok(false) };
    let Some(own) = store::own_on(tx.connection(), stored.id, &date.to_string()).await? else {
        return Ok(false);
    };
    if !store::drop_photo(&mut tx, own.id, i64::from(number)).await? {
        return Ok(false);
    }
    library::forget_unshown(&mut tx, desk.clock.now()).await?;
    tx.commit().await?;
    rights::empty_log(desk).await?;
    Ok(true)
}

/// Takes a write-up away, for good. `false` when it is not there.
///
/// # Errors
/// When the database cannot be written.
pub async fn take_away(desk: &Desk, editor: &Editor, date: DateName) -> Result<bool, Broken> {
    let Some((mut tx, stored)) = editor.begin(desk).await? else { return Ok(false) };
    let Some(own) = store::own_on(tx.connection(), stored.id, &date.to_string()).await? else {
        return Ok(false);
    };
    store::drop_write_up(&mut tx, own.id).await?;
    library::forget_unshown(&mut tx, desk.clock.now()).await?;
    tx.commit().await?;
    rights::empty_log(desk).await?;
    Ok(true)
}
