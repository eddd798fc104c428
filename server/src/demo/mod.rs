//! The demonstration: cafés that really were, and plausible ones to come, entered through the same door as any other.
//!
//! What is known of the past ones, and from where, stands in each description. Where the exact day is not known, none
//! is made up: such a café has only the month in which it met.

mod examples;

use jiff::{
    ToSpan as _,
    civil::{Date, DateTime, Weekday},
};
use pure::recurrence::DateChange;

use examples::{Begins, Bends, EXAMPLES, Example};

use crate::{
    Desk,
    broken::Broken,
    db::Tx,
    fields::Fields,
    ids::{ListingId, Moment, PersonId},
    listings::{self, dates, public, search, store, submission},
    people::{self, Address},
};

/// Loads what is not there yet. Says how many listings it added.
///
/// # Errors
/// When the database cannot be written.
pub async fn load(desk: &Desk) -> Result<usize, Broken> {
    let mut added = 0;
    for (number, example) in EXAMPLES.iter().enumerate() {
        let form_key = format!("demonstration-{number}");
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
    let today = listings::today_in(desk, None);
    let fields = fields(example, today);
    let submission = submission::parse(&fields, desk.words(), today)
        .map_err(|_| Broken::new("reading a demonstration listing"))?;
    let address = Address::parse("demo@example.org")
        .ok_or_else(|| Broken::new("reading the demonstration's address"))?;
    let mut tx = desk.db.write().await?;
    let person = people::known_by(&mut tx, &address, now).await?;
    let id = listings::store_new(desk, &mut tx, &submission, form_key, person, None, now).await?;
    bend(&mut tx, id, &example.bends, person, now, today).await?;
    store::mark_published(&mut tx, id, now).await?;
    if let Some(listing) = store::load_one(&mut tx, id).await?.as_ref().and_then(public::reveal) {
        search::store::put_words(&mut tx, &listing).await?;
    }
    tx.commit().await
}

fn fields(example: &Example, today: Date) -> Fields {
    let mut fields: Fields = example.typed.iter().copied().collect();
    fields.push("email", "demo@example.org");
    let start = match example.begins {
        Begins::AsTyped => None,
        Begins::Weeks(day, weeks) => Some(coming(today, day) + (weeks * 7).days()),
        Begins::Nth(nth, day, months) => {
            let month = today.first_of_month() + (months + 1).months();
            month.nth_weekday_of_month(nth, day).ok()
        }
    };
    if let Some(start) = start {
        fields.push("start_date", start.to_string());
        if let Ok(days) = fields.get("lasts_days").parse::<i32>() {
            fields.push("end_date", (start + days.days()).to_string());
        }
    }
    fields
}

fn coming(today: Date, day: Weekday) -> Date {
    today.nth_weekday(1, day).unwrap_or(today)
}

async fn bend(
    tx: &mut Tx,
    id: ListingId,
    bends: &Bends,
    person: PersonId,
    now: Moment,
    today: Date,
) -> Result<(), Broken> {
    let (Bends::Cancels(nth, _) | Bends::Moves(nth, _, _) | Bends::Elsewhere(nth, _)) = bends else {
        return Ok(());
    };
    let Some(schedule) = store::load_one(tx, id).await?.and_then(|stored| stored.schedule()) else {
        return Ok(());
    };
    let dates = pure::recurrence::expand(&schedule, today, today + 200.days(), nth + 1);
    let Some(date) = dates.get(*nth) else { return Ok(()) };
    let plain = DateChange {
        original: date.original,
        moved_to: None,
        cancelled: false,
        title: None,
        place: None,
        note: None,
    };
    let change = match bends {
        Bends::No => return Ok(()),
        Bends::Cancels(_, note) => DateChange { cancelled: true, note: Some((*note).to_owned()), ..plain },
        Bends::Moves(_, days, note) => {
            let by = |wall: DateTime| wall + days.days();
            DateChange {
                moved_to: Some((by(date.start), by(date.end))),
                note: Some((*note).to_owned()),
                ..plain
            }
        }
        Bends::Elsewhere(_, place) => DateChange { place: Some((*place).to_owned()), ..plain },
    };
    dates::store::put_date_change(tx, id, &change, person, now).await?;
    store::touch(tx, id, now).await?;
    let Some(schedule) = store::load_one(tx, id).await?.and_then(|stored| stored.schedule()) else {
        return Ok(());
    };
    dates::store::put_occurrences(tx, id, &schedule, today).await
}
