//! Once a day or a week: the dates that come, what is new, and what will not take place.

use pure::recurrence::DateStatus;

use super::{About, Sheet, zone_of};
use crate::{
    follows::{Rhythm, digests::Digest, parts::zone_in_words},
    listings::{PublicListing, Row},
};

pub(super) fn sheet(about: &About<'_>, digest: &Digest) -> Sheet {
    let words = about.words;
    let what = about.follow.what_in_words(words);
    let (subject, opening, dates) = match about.follow.pace.rhythm {
        Rhythm::Daily => (
            about.near_or(|town| words.letter_daily_subject_near(town), || words.letter_daily_subject()),
            words.letter_daily_opening(what),
            words.letter_daily_dates(),
        ),
        _ => (
            about.near_or(|town| words.letter_weekly_subject_near(town), || words.letter_weekly_subject()),
            words.letter_weekly_opening(what),
            words.letter_weekly_dates(),
        ),
    };
    let mut sheet = Sheet::new(words, &subject).text(opening);
    // Said once, and at each date only where its clock is another one.
    let own = &about.follow.pace.zone;
    let (theirs, others): (Vec<&Row>, Vec<&Row>) = digest
        .dates
        .iter()
        .filter(|row| row.date.is_some() && !row.listing.all_day())
        .partition(|row| zone_of(&row.listing) == own);
    sheet = match (theirs.is_empty(), others.is_empty()) {
        (true, _) => sheet,
        (false, true) => sheet.text(words.letter_digest_zone(zone_in_words(words, own))),
        (false, false) => sheet.text(words.letter_digest_zones(zone_in_words(words, own))),
    };
    if !digest.dates.is_empty() {
        sheet = sheet.heading(dates);
        sheet = digest.dates.iter().fold(sheet, |sheet, row| {
            let is_new = digest.shown_new.contains(&row.listing.id);
            date(about, sheet, row, is_new.then(|| words.letter_weekly_is_new()))
        });
    }
    if digest.more {
        let address = about.urls.list_with(&digest.view, &digest.filter.to_query());
        sheet = sheet.text(words.letter_weekly_more()).link(about.urls.absolute(&address));
    }
    if !digest.new.is_empty() {
        sheet = sheet.heading(words.letter_weekly_new());
        let place = |listing: &PublicListing| about.place(listing, None);
        sheet = digest.new.iter().fold(sheet, |sheet, listing| named(about, sheet, listing, place(listing)));
    }
    if !digest.cancelled.is_empty() {
        sheet = sheet.heading(words.letter_weekly_cancelled());
        sheet = digest.cancelled.iter().fold(sheet, |sheet, listing| named(about, sheet, listing, None));
    }
    if !digest.withdrawn.is_empty() {
        sheet = sheet.heading(words.letter_weekly_withdrawn()).text(words.letter_weekly_withdrawn_text());
        sheet = digest.withdrawn.iter().fold(sheet, |sheet, listing| named(about, sheet, listing, None));
    }
    sheet
}

fn date(about: &About<'_>, sheet: Sheet, row: &Row, new: Option<String>) -> Sheet {
    let words = about.words;
    let listing = &row.listing;
    let Some(date) = &row.date else { return sheet };
    let different = listing.different(date);
    let (topic, note) = (different.title.map(str::to_owned), different.note.map(str::to_owned));
    let standing = match date.status {
        DateStatus::Confirmed => None,
        DateStatus::Cancelled => Some(words.list_cancelled()),
        DateStatus::Moved => {
            let planned = listing.planned(date);
            Some(words.moved(planned, date, listing.all_day(), |day| words.day_with_year(day)))
        }
    };
    let when = match zone_of(listing) == &about.follow.pace.zone {
        true => about.day_and_hours(listing, date.start, date.end),
        false => about.day_and_span(listing, date.start, date.end),
    };
    let takes_place = date.status != DateStatus::Cancelled;
    let lines = [
        new,
        standing,
        Some(when),
        topic.map(|topic| words.listing_this_time(topic)),
        about.place(listing, Some(date)).filter(|_| takes_place),
        about.cost(listing).filter(|_| takes_place),
        note,
        (takes_place && listing.is_unsure(date, about.now.timestamp())).then(|| words.listing_unsure()),
    ];
    let address = about.urls.date(listing.kind, &listing.slug, listing.name_of(date));
    let address = if listing.repeats() { about.urls.absolute(&address) } else { about.listing_link(listing) };
    sheet.item(listing.title.clone(), lines.into_iter().flatten().collect(), address)
}

fn named(about: &About<'_>, sheet: Sheet, listing: &PublicListing, place: Option<String>) -> Sheet {
    let lines = about.when(listing).into_iter().chain(place).collect();
    sheet.item(listing.title.clone(), lines, about.listing_link(listing))
}
