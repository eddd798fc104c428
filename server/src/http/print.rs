//! Posters made from the listing itself: what everybody may see, and nothing else, set in type by `press`; and what is
//! printed for everybody, a general poster and leaflets.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use axum::{http::HeaderMap, response::Response};
use jiff::{Timestamp, civil::Date};
use press::{
    Colour, INVITATION_PAPERS, Invitation, LEAFLET_PAPERS, PLAN_PAPERS, Paper, PlanSheet, PlanStep, Poster,
    PressError,
};
use pure::recurrence::{DateStatus, Occurrence, words::Rhythm};
use tokio::sync::{Semaphore, SemaphorePermit};
use url::form_urlencoded;

use super::cache::{Answer, Disposition};
use crate::{
    Desk,
    broken::{Broken, WhileDoing},
    ids::{ListingId, Moment},
    knowledge::{
        self, Page,
        plan::{Plan, Task},
    },
    listings::{
        self, PublicListing, calendar,
        parts::{Audience, Kind},
        public::PublicPlace,
    },
    words::{Language, Words},
};

/// What the files of the general poster are called.
pub const GENERAL_POSTER: &str = "harm-reduction-cafe";

/// So many sheets are remembered before all are forgotten.
const REMEMBERED: usize = 64;
const NEXT_DATES: usize = 4;

/// What is on a sheet. Two that are equal look the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Matter {
    /// A listing as it was changed then, printed on that day.
    Listing(ListingId, Moment, Date),
    /// A leaflet, by its slug.
    Leaflet(&'static str),
    /// The general poster.
    Invitation,
    /// The plan of a café on that day, seen from another.
    Plan(Date, Date),
}

type SheetKey = (Matter, Language, Piece);

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
    /// The sheet of this key, out of memory or off the press: `compose` is asked for the work only if it must be done.
    /// A refusal of the press comes back as it is.
    async fn sheet<Set>(
        &self,
        key: SheetKey,
        compose: impl FnOnce() -> Set,
    ) -> Result<Result<Arc<Vec<u8>>, PressError>, Broken>
    where
        Set: FnOnce() -> Result<Vec<u8>, PressError> + Send + 'static,
    {
        if let Some(known) = self.find(&key) {
            return Ok(Ok(known));
        }
        // One sheet at a time: typesetting fills a core, and who waited for the same sheet finds it ready.
        let _turn = self.turn().await?;
        if let Some(known) = self.find(&key) {
            return Ok(Ok(known));
        }
        Ok(tokio::task::spawn_blocking(compose()).await.while_doing("printing")?.map(|bytes| {
            let bytes = Arc::new(bytes);
            self.remember(key, Arc::clone(&bytes));
            bytes
        }))
    }

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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
        Self::wished(file.strip_prefix("poster.")?, query, &Paper::ALL)
    }

    /// Reads the ending of a file and a query; `None` for another ending, ink or paper than these.
    fn wished(ending: &str, query: &str, papers: &[Paper]) -> Option<Self> {
        let svg = match ending {
            "pdf" => false,
            "svg" => true,
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
        papers.contains(&piece.paper).then_some(piece)
    }

    /// Answers with the finished sheet; `name` is what the file is called, without paper, ink and ending.
    fn answer(self, bytes: &[u8], name: &str, request: &HeaderMap) -> Response {
        let (mime, ending) = if self.svg { ("image/svg+xml", "svg") } else { ("application/pdf", "pdf") };
        let name = format!("{name}-{}-{}.{ending}", self.paper.as_str(), self.colour.as_str());
        let answer = Answer {
            bytes: bytes.to_vec(),
            mime,
            cache: "public, max-age=300",
            name: Some((name, Disposition::Inline)),
            changed: None,
            packs: self.svg,
        };
        answer.respond(request)
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
    let asked = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "lang");
    let words = match asked.map(|(_, tag)| Language::of_segment(&tag)) {
        Some(Some(language)) => Words::of(language),
        Some(None) => return Ok(Print::Unknown),
        None => words,
    };
    let language = words.language();
    let listing = &listing.told_in(language);
    let today = listings::today_in(desk, Some(&listing.zone));
    let key = (Matter::Listing(listing.id, listing.changed, today), words.language(), piece);
    let compose = || {
        let poster = poster(desk, words, listing, today);
        move || set(&poster, piece)
    };
    match desk.printed.sheet(key, compose).await? {
        Ok(bytes) => {
            let of_language = match language == Language::default() {
                true => String::new(),
                false => format!("-{}", language.tag()),
            };
            let name = format!("{}-poster{of_language}", listing.slug);
            Ok(Print::Sheet(piece.answer(&bytes, &name, request)))
        }
        Err(PressError::Letters(letters)) => Ok(Print::Letters(letters)),
        Err(other) => Err(other).while_doing("printing a poster"),
    }
}

/// Prints a page of ours as a leaflet: `ending` is `pdf`, or `svg` for its front. `None` for what is not printed here.
///
/// # Errors
/// When the press breaks.
pub async fn leaflet(
    desk: &Desk,
    words: Words,
    page: &'static Page,
    ending: &str,
    query: &str,
    request: &HeaderMap,
) -> Result<Option<Response>, Broken> {
    let Some(piece) = Piece::wished(ending, query, LEAFLET_PAPERS) else { return Ok(None) };
    let Some(leaflet) = knowledge::leaflet(page, words, &desk.urls) else { return Ok(None) };
    let key = (Matter::Leaflet(page.slug), words.language(), piece);
    let compose = || {
        move || match piece.svg {
            true => press::leaflet_svg(&leaflet, piece.paper, piece.colour).map(String::into_bytes),
            false => press::leaflet_pdf(&leaflet, piece.paper, piece.colour),
        }
    };
    let bytes = desk.printed.sheet(key, compose).await?.while_doing("printing a leaflet")?;
    Ok(Some(piece.answer(&bytes, page.slug, request)))
}

/// Prints the general poster: `file` as in `harm-reduction-cafe.pdf`. `None` for what is not printed here.
///
/// # Errors
/// When the press breaks.
pub async fn general_poster(
    desk: &Desk,
    words: Words,
    file: &str,
    query: &str,
    request: &HeaderMap,
) -> Result<Option<Response>, Broken> {
    let ending = file.strip_prefix(GENERAL_POSTER).and_then(|rest| rest.strip_prefix('.'));
    let Some(piece) = ending.and_then(|ending| Piece::wished(ending, query, INVITATION_PAPERS)) else {
        return Ok(None);
    };
    let key = (Matter::Invitation, words.language(), piece);
    let compose = || {
        let invitation = general_invitation(desk, words);
        move || match piece.svg {
            true => press::invitation_svg(&invitation, piece.paper, piece.colour).map(String::into_bytes),
            false => press::invitation_pdf(&invitation, piece.paper, piece.colour),
        }
    };
    let bytes = desk.printed.sheet(key, compose).await?.while_doing("printing the general poster")?;
    Ok(Some(piece.answer(&bytes, GENERAL_POSTER, request)))
}

/// Prints the plan of a café. `None` for a paper that it is not printed on.
///
/// # Errors
/// When the press breaks.
pub async fn plan(
    desk: &Desk,
    words: Words,
    plan: &Plan,
    query: &str,
    request: &HeaderMap,
) -> Result<Option<Response>, Broken> {
    let Some(piece) = Piece::wished("pdf", query, PLAN_PAPERS) else { return Ok(None) };
    let key = (Matter::Plan(plan.day, plan.today), words.language(), piece);
    let compose = || {
        let sheet = plan_sheet(desk, words, plan);
        move || press::plan_pdf(&sheet, piece.paper, piece.colour)
    };
    let bytes = desk.printed.sheet(key, compose).await?.while_doing("printing a plan")?;
    Ok(Some(piece.answer(&bytes, &format!("plan-{}", plan.day), request)))
}

fn plan_sheet(desk: &Desk, words: Words, plan: &Plan) -> PlanSheet {
    let path = desk.urls.in_language(words.language()).start();
    let address = format!("{}{path}", desk.urls.host());
    let step = |step: &knowledge::plan::Step| PlanStep {
        when: step.when.name(words),
        day: step.day.map(|day| words.day_with_year(day)).unwrap_or_default(),
        tasks: step.tasks.iter().map(|task: &&Task| task.name(words)).collect(),
    };
    PlanSheet {
        language: words.language().tag().to_owned(),
        kicker: words.plan_paper_kicker(),
        title: words.plan_paper_title(words.day_with_year(plan.day)),
        steps: plan.steps.iter().map(step).collect(),
        foot: words.plan_paper_foot(),
        qr: desk.urls.absolute(&path),
        qr_alt: words.poster_qr(address.as_str()),
        address,
        help_line: words.poster_help(),
    }
}

fn general_invitation(desk: &Desk, words: Words) -> Invitation {
    let address = desk.urls.host().to_owned();
    Invitation {
        language: words.language().tag().to_owned(),
        document_title: words.invitation_title(),
        kicker: words.invitation_kicker(),
        says: words.invitation_says(),
        answers: words.invitation_answers(),
        lines: vec![words.invitation_welcome(), words.invitation_quiet(), words.invitation_swap()],
        call: words.invitation_call(),
        qr: desk.urls.absolute(&desk.urls.home()),
        qr_alt: words.poster_qr(address.as_str()),
        address,
        help_line: words.poster_help(),
    }
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

fn set(poster: &Poster, piece: Piece) -> Result<Vec<u8>, PressError> {
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
        repeats: rhythm(words, listing, now),
        facts: calendar::facts(words, listing),
        next_heading: words.poster_repeats_next(),
        group: listing.group_name.as_deref().map(|group| words.poster_group(group)),
        ground_rules: listing.ground_rules.clone(),
        invitation: invitation(words, listing),
        cancelled: match listing.cancelled {
            Some(_) => Some(words.poster_cancelled()),
            None => over.then(|| words.poster_over()),
        },
        qr: desk.urls.absolute(&desk.urls.in_language(words.language()).short_read(&listing.code)),
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
    if let Some(topic) = listing.different(date).title {
        // The name stays the picture; what this date is about comes before what all of them are about.
        poster.summary = words.poster_topic(topic, poster.summary.as_str()).trim_end().to_owned();
    }
    // Online, nobody knows from the place what time it is there.
    if listing.attendance.has_link() {
        poster.zone_note = Some(words.poster_zone(listing.zone.name().replace('_', " ")));
    }
}

fn put_place(poster: &mut Poster, words: Words, listing: &PublicListing, date: Option<&Occurrence>) {
    let elsewhere = date.and_then(|date| listing.different(date).place).map(str::to_owned);
    (poster.place, poster.place_note) = match (&listing.place, elsewhere) {
        (Some(_), Some(elsewhere)) => (vec![elsewhere], None),
        (Some(place @ PublicPlace::Known(_)), None) => (place.lines(), None),
        (Some(place @ PublicPlace::Area(_)), None) => (place.lines(), Some(words.poster_area())),
        (Some(place @ PublicPlace::OnRequest(_)), None) => (place.lines(), Some(words.poster_on_request())),
        (None, _) if listing.attendance.has_place() => (vec![words.listing_place_unknown()], None),
        (None, _) => (vec![words.poster_online()], Some(words.poster_online_note())),
    };
}

/// How often a series meets, in words. Days that are left out are among the next dates, not here.
fn rhythm(words: Words, listing: &PublicListing, now: Timestamp) -> Option<String> {
    let rhythm = listing.rhythm(now)?;
    Some(words.rhythm(&Rhythm { except: Vec::new(), ..rhythm }))
}

fn invitation(words: Words, listing: &PublicListing) -> String {
    let named: Vec<String> = listing
        .audience
        .iter()
        .filter(|audience| **audience != Audience::Open)
        .filter_map(|audience| words.find(&format!("audience-{}", audience.as_str().replace('_', "-"))))
        .map(|name| if name.starts_with("LGBTQ") { name } else { words.lower_first(&name) })
        .collect();
    if named.is_empty() || listing.audience.contains(&Audience::Open) {
        words.poster_invitation()
    } else {
        words.poster_invitation_for(words.join(named))
    }
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
