//! The demonstration: cafés that really were, and plausible ones to come, entered through the same door as any other.
//!
//! What is known of the past ones, and from where, stands in each description. Where the exact day is not known, none
//! is made up: such a café has only the month in which it met.

mod drawings;
mod examples;

use std::collections::BTreeMap;

use jiff::{
    ToSpan as _,
    civil::{Date, Weekday},
};
use pure::{recurrence::DateChange, zones::Zone};
use tokio::sync::Mutex;

use drawings::Drawing;
use examples::{Begins, Bend, Example, Told};

use crate::{
    Desk,
    broken::{Broken, WhileDoing as _},
    db::Tx,
    fields::{Fields, Upload},
    ids::{ListingId, Moment, PersonId},
    library::{self, SafePicture},
    listings::{self, SubmitError, dates, editing, parts::Expected, public, search, store, submission},
    people::{self, Address},
    words::Language,
    write_ups::{self, Finished, Said},
};

/// Fields of which several may be ticked.
const SEVERAL: [&str; 4] = ["audience", "access", "offers", "facilities"];
/// Dates that bend lie within so many days of the first.
const BENDS_WITHIN: i32 = 200;

/// Drawings made safe, by name: the same bytes always come out the same, and it takes a while.
static GALLERY: Mutex<BTreeMap<&'static str, SafePicture>> = Mutex::const_new(BTreeMap::new());

/// Loads what is not there yet. Says how many listings it added.
///
/// # Errors
/// When the database cannot be written.
pub async fn load(desk: &Desk) -> Result<usize, Broken> {
    let mut added = 0;
    for example in examples::all() {
        let form_key = format!("demonstration-{}", example.number);
        if store::by_form(&desk.db, &form_key).await?.is_some() {
            continue;
        }
        add(desk, example, &form_key).await?;
        added += 1;
    }
    Ok(added)
}

async fn add(desk: &Desk, example: &Example, form_key: &str) -> Result<(), Broken> {
    let now = desk.clock.now();
    let today = today(desk, example);
    let fields = fields(example, today);
    let submission = submission::parse(&fields, desk.words(), today)
        .map_err(SubmitError::Refused)
        .while_doing("reading a demonstration listing")?;
    let picture = match (example.drawing, &submission.picture) {
        (Some(drawing), Some((upload, alt))) => Some((made_safe(drawing, upload).await?, alt.clone())),
        _ => None,
    };
    let address = Address::parse("demo@example.org")
        .ok_or_else(|| Broken::new("reading the demonstration's address"))?;
    let mut tx = desk.db.write().await?;
    let person = people::known_by(&mut tx, &address, Language::default(), now).await?;
    let new = listings::New { submission: &submission, form: form_key, person, picture: picture.as_ref() };
    let id = listings::store_new(desk, &mut tx, new, now).await?;
    bend(&mut tx, id, example.bends, person, now, today).await?;
    if let Some(told) = example.told {
        tell(desk, &mut tx, id, told, person).await?;
    }
    store::mark_published(&mut tx, &[id], now).await?;
    if let Some(listing) = store::load_one(&mut tx, id).await?.as_ref().and_then(public::reveal) {
        search::store::put_findable(&mut tx, &[listing]).await?;
    }
    tx.commit().await
}

/// A drawing made safe as any upload is.
async fn made_safe(drawing: &Drawing, upload: &Upload) -> Result<SafePicture, Broken> {
    let mut gallery = GALLERY.lock().await;
    if let Some(safe) = gallery.get(drawing.name) {
        return Ok(safe.clone());
    }
    let safe = library::make_safe(upload.bytes.clone())
        .await?
        .map_err(|_| Broken::new("making a drawing of the demonstration safe"))?;
    gallery.insert(drawing.name, safe.clone());
    Ok(safe)
}

/// The last date of a listing that is over has its write-up, with a drawing that shows nobody.
async fn tell(
    desk: &Desk,
    tx: &mut Tx,
    id: ListingId,
    told: &'static Told,
    by: PersonId,
) -> Result<(), Broken> {
    let upload = Upload { name: told.photo.name.to_owned(), bytes: told.photo.bytes.to_vec() };
    let photo = made_safe(told.photo, &upload).await?;
    let listing = store::load_one(tx, id).await?.as_ref().and_then(public::reveal);
    let Some(listing) = listing else { return Ok(()) };
    let now = desk.clock.timestamp();
    let today = listing.zone.wall(now).date();
    let dates = listing.dates(today - 3.months(), today + 1.days());
    let Some(last) = dates.into_iter().rev().find(|date| date.ends_at <= now) else { return Ok(()) };
    let said = Said {
        what: told.what.to_owned(),
        came: Expected::parse(told.came),
        worked: told.worked.to_owned(),
        otherwise: told.otherwise.to_owned(),
    };
    let finished = Finished {
        listing: id,
        date: listing.name_of(&last),
        day: last.start.date(),
        said: &said,
        photo: (&photo, told.photo.alt),
        by,
    };
    write_ups::put(desk, tx, finished).await
}

/// Today where the listing is, so that what begins tomorrow does so there.
fn today(desk: &Desk, example: &Example) -> Date {
    let typed = example.typed.iter().find(|(name, _)| *name == "time_zone");
    let zone = typed.and_then(|(_, zone)| Zone::parse(zone).ok());
    listings::today_in(desk, zone.as_ref())
}

fn fields(example: &Example, today: Date) -> Fields {
    let mut fields = Fields::default();
    for (name, text) in example.typed {
        if SEVERAL.contains(name) {
            text.split(' ').for_each(|choice| fields.push(*name, choice));
        } else {
            fields.push(*name, *text);
        }
    }
    fields.push("email", "demo@example.org");
    if let Some(start) = first_day(example.begins, today) {
        let number = |name| fields.get(name).parse::<i32>().ok();
        let end = number("lasts_days").map(|days| start + days.days());
        let until = number("repeats_weeks").map(|weeks| start + weeks.weeks());
        fields.push("start_date", start.to_string());
        fields.push("end_date", end.map(|end| end.to_string()).unwrap_or_default());
        fields.push("repeats_until", until.map(|until| until.to_string()).unwrap_or_default());
    }
    if let Some(drawing) = example.drawing {
        let upload = Upload { name: drawing.name.to_owned(), bytes: drawing.bytes.to_vec() };
        fields.push_file("image", upload);
        fields.push("image_alt", drawing.alt);
    }
    fields
}

fn first_day(begins: Begins, today: Date) -> Option<Date> {
    let this_month = today.first_of_month();
    let next_month = this_month + 1.month();
    let soonest = |day_of: &dyn Fn(Date) -> Option<Date>| {
        [this_month, next_month].into_iter().filter_map(day_of).find(|day| *day > today)
    };
    match begins {
        Begins::AsTyped => None,
        Begins::Weeks(day, weeks) => Some(coming(today, day) + (weeks * 7).days()),
        Begins::Nth(nth, day, months) => (next_month + months.months()).nth_weekday_of_month(nth, day).ok(),
        Begins::Soonest(nth, day) => soonest(&|month| month.nth_weekday_of_month(nth, day).ok()),
        Begins::Since(nth, day, months) => (this_month - months.months()).nth_weekday_of_month(nth, day).ok(),
        Begins::Day(day) => soonest(&|month| month.with().day(day).build().ok()),
    }
}

fn coming(today: Date, day: Weekday) -> Date {
    today.nth_weekday(1, day).unwrap_or(today)
}

async fn bend(
    tx: &mut Tx,
    id: ListingId,
    bends: &[Bend],
    person: PersonId,
    now: Moment,
    today: Date,
) -> Result<(), Broken> {
    let Some(schedule) = store::load_one(tx, id).await?.and_then(|stored| stored.schedule()) else {
        return Ok(());
    };
    let dates = pure::recurrence::expand(&schedule, today, today + BENDS_WITHIN.days(), usize::MAX);
    let mut changes: BTreeMap<usize, DateChange> = BTreeMap::new();
    for bend in bends {
        let (nth, note) = match *bend {
            Bend::All(reason) => {
                editing::store::cancel(tx, id, person, reason, now).await?;
                continue;
            }
            Bend::Elsewhere(nth, _) => (nth, ""),
            Bend::Cancels(nth, note) | Bend::Moves(nth, _, note) | Bend::Topic(nth, _, note) => (nth, note),
        };
        let Some(date) = dates.get(nth) else { continue };
        let change = changes.entry(nth).or_insert_with(|| DateChange {
            original: date.original,
            moved_to: None,
            cancelled: false,
            title: None,
            place: None,
            note: None,
        });
        change.note = Some(note.to_owned()).filter(|note| !note.is_empty()).or(change.note.take());
        match *bend {
            Bend::All(_) => {}
            Bend::Cancels(..) => change.cancelled = true,
            Bend::Moves(_, days, _) => {
                change.moved_to = Some((date.start + days.days(), date.end + days.days()));
            }
            Bend::Elsewhere(_, place) => change.place = Some(place.to_owned()),
            Bend::Topic(_, title, _) => change.title = Some(title.to_owned()),
        }
    }
    for change in changes.values() {
        dates::store::put_date_change(tx, id, change, person, now).await?;
    }
    if bends.is_empty() {
        return Ok(());
    }
    store::touch(tx, id, now).await?;
    let Some(schedule) = store::load_one(tx, id).await?.and_then(|stored| stored.schedule()) else {
        return Ok(());
    };
    dates::store::put_occurrences(tx, id, &schedule, today).await
}
