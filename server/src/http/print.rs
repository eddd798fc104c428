//! Posters made from the listing itself: what everybody may see, and nothing else, set in type by `press`.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use axum::{http::HeaderMap, response::Response};
use jiff::civil::Date;
use press::{Colour, Paper, Poster};
use pure::recurrence::{DateStatus, Occurrence};
use tokio::sync::{Semaphore, SemaphorePermit};
use url::form_urlencoded;

use super::{
    cache::{Answer, Disposition},
    feeds,
};
use crate::{
    Desk,
    broken::{Broken, WhileDoing},
    ids::{ListingId, Moment},
    listings::{
        self, PublicListing,
        parts::{Audience, Kind},
        public::PublicPlace,
    },
    words::Words,
};

/// So many sheets are remembered before all are forgotten.
const REMEMBERED: usize = 64;
const NEXT_DATES: usize = 4;

type SheetKey = (ListingId, Moment, Date, &'static str, &'static str, bool);

/// Sheets that were asked for lately. A changed listing has another key.
#[derive(Clone, Debug)]
pub struct Printed {
    sheets: Arc<Mutex<HashMap<SheetKey, Arc<Vec<u8>>>>>,
    press: Arc<Semaphore>,
}

impl Default for Printed {
    fn default() -> Self {
        Self { sheets: Arc::default(), press: Arc::new(Semaphore::new(1)) }
    }
}

impl Printed {
    async fn turn(&self) -> Result<SemaphorePermit<'_>, Broken> {
        self.press.acquire().await.while_doing("waiting for the press")
    }

    fn find(&self, key: &SheetKey) -> Option<Arc<Vec<u8>>> {
        self.sheets().get(key).cloned()
    }

    fn remember(&self, key: SheetKey, bytes: Arc<Vec<u8>>) {
        let mut sheets = self.sheets();
        if sheets.len() >= REMEMBERED
            && let Some(other) = sheets.keys().next().copied()
        {
            sheets.remove(&other);
        }
        sheets.insert(key, bytes);
    }

    fn sheets(&self) -> MutexGuard<'_, HashMap<SheetKey, Arc<Vec<u8>>>> {
        self.sheets.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A piece that was asked for by the end of its address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    paper: Paper,
    colour: Colour,
    svg: bool,
}

/// What became of a wish for a piece.
#[derive(Debug)]
pub enum Print {
    /// Here it is.
    Sheet(Response),
    /// There is no such piece, paper or file type.
    Unknown,
    /// The listing is written in letters that no font of ours can draw; these.
    Letters(String),
}

impl Piece {
    /// Reads `poster.pdf` and `paper=a4&colour=black`; `None` for what is not printed here.
    #[must_use]
    pub fn parse(file: &str, query: &str) -> Option<Self> {
        let svg = match file {
            "poster.pdf" => false,
            "poster.svg" => true,
            _ => return None,
        };
        let mut piece = Self { paper: Paper::A4, colour: Colour::Full, svg };
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match name.as_ref() {
                "paper" => piece.paper = Paper::parse(&value)?,
                "colour" => piece.colour = Colour::parse(&value)?,
                _ => {}
            }
        }
        Some(piece)
    }
}

/// Prints a piece of a public listing.
///
/// # Errors
/// When the press breaks.
pub async fn print(
    desk: &Desk,
    words: Words,
    listing: &PublicListing,
    file: &str,
    query: &str,
    request: &HeaderMap,
) -> Result<Print, Broken> {
    let Some(piece) = Piece::parse(file, query) else { return Ok(Print::Unknown) };
    let today = listings::today_in(desk, Some(&listing.zone));
    let key = (listing.id, listing.changed, today, piece.paper.as_str(), piece.colour.as_str(), piece.svg);
    // One sheet at a time: typesetting fills a core, and who asks for the same sheet finds it ready.
    let _turn = desk.printed.turn().await?;
    let known = desk.printed.find(&key);
    let bytes = match known {
        Some(bytes) => bytes,
        None => {
            let poster = poster(desk, words, listing, today);
            let printed =
                tokio::task::spawn_blocking(move || set(&poster, piece)).await.while_doing("printing")?;
            match printed {
                Ok(bytes) => {
                    let bytes = Arc::new(bytes);
                    desk.printed.remember(key, Arc::clone(&bytes));
                    bytes
                }
                Err(press::PressError::Letters(letters)) => return Ok(Print::Letters(letters)),
                Err(other) => return Err(other).while_doing("printing a poster"),
            }
        }
    };
    let (mime, ending) = if piece.svg { ("image/svg+xml", "svg") } else { ("application/pdf", "pdf") };
    let name = format!("{}-poster-{}-{}.{ending}", listing.slug, piece.paper.as_str(), piece.colour.as_str());
    let answer = Answer {
        bytes: bytes.to_vec(),
        mime,
        cache: "public, max-age=300",
        name: Some((name, Disposition::Inline)),
        changed: None,
        packs: piece.svg,
    };
    Ok(Print::Sheet(answer.respond(request)))
}

/// Whether our fonts hold every letter of a listing.
///
/// # Errors
/// When the press breaks.
pub async fn can_print(desk: &Desk, words: Words, listing: &PublicListing) -> Result<bool, Broken> {
    // The preview is asked for next, and is remembered then.
    let sheet = print(desk, words, listing, "poster.svg", "", &HeaderMap::new()).await?;
    Ok(!matches!(sheet, Print::Letters(_)))
}

fn set(poster: &Poster, piece: Piece) -> Result<Vec<u8>, press::PressError> {
    if piece.svg {
        press::poster_svg(poster, piece.paper, piece.colour).map(String::into_bytes)
    } else {
        press::poster_pdf(poster, piece.paper, piece.colour)
    }
}

/// What the poster of a listing says: its next date that takes place, or its last one.
#[must_use]
pub fn poster(desk: &Desk, words: Words, listing: &PublicListing, today: Date) -> Poster {
    let now = desk.clock.timestamp();
    let mut coming = listing.coming(now);
    coming.retain(|date| date.status != DateStatus::Cancelled);
    let shown = coming.first().copied().or_else(|| listing.last(now));
    let over = coming.is_empty() && shown.is_some();
    let short = desk.urls.short(&listing.code);
    let address = format!("{}{short}", desk.urls.host());
    let mut poster = Poster {
        language: words.language().tag().to_owned(),
        document_title: listing.title.clone(),
        kicker: match listing.kind {
            Kind::Event => words.poster_kicker_event(),
            Kind::Cafe => words.poster_kicker_cafe(),
        },
        title: listing.title.clone(),
        summary: listing.summary.clone(),
        month_year: words.poster_dates_to_come(),
        day: words.poster_to_come(),
        repeats: rhythm(words, listing),
        facts: feeds::facts(words, listing),
        next_heading: words.poster_repeats_next(),
        group: listing.group_name.as_deref().map(|group| words.poster_group(group)),
        ground_rules: listing.ground_rules.clone(),
        invitation: invitation(words, listing),
        cancelled: match listing.cancelled {
            Some(_) => Some(words.poster_cancelled()),
            None => over.then(|| words.poster_over()),
        },
        qr: desk.urls.absolute(&short),
        qr_alt: words.poster_qr(address.as_str()),
        address,
        check_online: words.poster_check(),
        printed_on: words.poster_printed(words.plain_date(today)),
        help_line: help_line(words, listing),
        ..Poster::default()
    };
    if let Some(date) = &shown {
        put_date(&mut poster, words, listing, date);
        poster.next_dates = coming
            .iter()
            .skip(1)
            .take(NEXT_DATES)
            .map(|next| words.day_and_span(next.start, next.end, listing.all_day(), today))
            .collect();
    }
    put_place(&mut poster, words, listing, shown.as_ref());
    poster
}

fn put_date(poster: &mut Poster, words: Words, listing: &PublicListing, date: &Occurrence) {
    let day = date.start.date();
    poster.weekday = words.weekday(day.weekday());
    poster.day = day.day().to_string();
    poster.month_year = words.month_year(day);
    poster.times = words.span(date.start, date.end, listing.all_day(), day);
    if let Some(title) = listing.change_of(date).and_then(|change| change.title.clone()) {
        poster.title = title;
    }
    // Online, nobody knows from the place what time it is there.
    if listing.attendance.has_link() {
        poster.zone_note = Some(words.poster_zone(listing.zone.name().replace('_', " ")));
    }
}

fn put_place(poster: &mut Poster, words: Words, listing: &PublicListing, date: Option<&Occurrence>) {
    let elsewhere = date.and_then(|date| listing.change_of(date)).and_then(|change| change.place.clone());
    (poster.place, poster.place_note) = match (&listing.place, elsewhere) {
        (Some(_), Some(elsewhere)) => (vec![elsewhere], None),
        (Some(place @ PublicPlace::Known(_)), None) => (place.lines(), None),
        (Some(place @ PublicPlace::Area(_)), None) => (place.lines(), Some(words.poster_area())),
        (Some(place @ PublicPlace::OnRequest(_)), None) => (place.lines(), Some(words.poster_on_request())),
        (None, _) => (vec![words.poster_online()], Some(words.poster_online_note())),
    };
}

/// How often a series meets, in words.
#[must_use]
pub fn rhythm(words: Words, listing: &PublicListing) -> Option<String> {
    let schedule = listing.schedule.as_ref()?;
    let rule = schedule.rule.as_ref()?;
    Some(words.rhythm(&pure::recurrence::words::describe(rule, schedule.start)))
}

fn invitation(words: Words, listing: &PublicListing) -> String {
    let named: Vec<String> = listing
        .audience
        .iter()
        .filter(|audience| **audience != Audience::Open)
        .filter_map(|audience| words.find(&format!("audience-{}", audience.as_str().replace('_', "-"))))
        .map(|name| if name.starts_with("LGBTQ") { name } else { lower_first(&name) })
        .collect();
    if named.is_empty() || listing.audience.contains(&Audience::Open) {
        words.poster_invitation()
    } else {
        words.poster_invitation_for(words.join(named))
    }
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// The ambulance's number in the country of the place; no number where we are not sure.
fn help_line(words: Words, listing: &PublicListing) -> String {
    let country =
        listing.place.as_ref().and_then(|place| place.area().country.as_deref()).unwrap_or_default();
    match country {
        "GB" => words.poster_help_gb(),
        "US" | "CA" => words.poster_help_911(),
        "AU" => words.poster_help_000(),
        "IE" | "FR" | "DE" | "ES" | "PT" | "IT" | "NL" | "BE" | "AT" | "DK" | "SE" | "FI" | "PL" | "CZ"
        | "GR" | "HU" | "RO" | "BG" | "HR" | "SI" | "SK" | "EE" | "LV" | "LT" | "LU" | "MT" | "CY" => {
            words.poster_help_112()
        }
        _ => words.poster_help(),
    }
}
