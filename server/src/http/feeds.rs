//! Feeds of exactly what a page shows: the same path, the same filters, the same rows.

use std::{
    collections::{HashMap, HashSet, VecDeque},
    num::NonZero,
    sync::Arc,
};

use axum::{http::HeaderMap, response::Response};
use jiff::{
    Timestamp,
    civil::{Date, DateTime},
};
use pure::calendars::{
    Calendar, Entry, Options, Writing,
    json::{self, Attachment, Author, Cuppa, Feed, Item},
};
use pure::recurrence::{DateStatus, Occurrence};

use tokio::task::JoinHandle;

use super::{
    announced,
    cache::{Answer, Disposition, Ready},
    choices::Choices,
    kept::{Address, Made, Until},
    news,
};
use crate::{
    Desk,
    broken::{Broken, WhileDoing},
    groups,
    ids::{ListingId, Moment},
    listings::{
        self, Filter, Found, PublicListing,
        calendar::{self, Markup, ahead, days_from, entry, new_writing, text_and_html},
        parts::Kind,
        public::PublicPlace,
        search::{self, TakenBack},
    },
    places,
    urls::View,
    words::{Language, Words},
};

const CALENDAR: &str = "text/calendar; charset=utf-8";
const FEED: &str = "application/feed+json; charset=utf-8";
/// A calendar that something else is attached to.
const MIME_ICS: &str = "text/calendar";
/// Pictures of ours that readers of feeds show.
pub(super) const ICON: &str = "app-icon.png";
const FAVICON: &str = "favicon.svg";
/// Fresh for five minutes, and shown for an hour more while a new one is fetched.
pub(super) const CACHE: &str = "public, max-age=300, stale-while-revalidate=3600";
/// The same for those who can unpack nothing: whoever passes it on shall not pack it either (RFC 9111 5.2.2.6).
const CACHE_UNPACKED: &str = "public, max-age=300, stale-while-revalidate=3600, no-transform";
/// So many listings of a long calendar are in memory at once, and as many again that come after them.
const AT_ONCE: usize = 500;
/// How many days of the past dates of a series are told at all.
const KEPT_DAYS: i32 = listings::dates::store::BACK_DAYS;

/// The file types that an address can end in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// iCalendar (RFC 5545).
    Ics,
    /// JSON Feed 1.1.
    Json,
    /// Atom (RFC 4287), which only lists have.
    Atom,
}

impl Format {
    /// All of them.
    pub const ALL: &[Self] = &[Self::Ics, Self::Json, Self::Atom];

    /// What an address in this format ends in.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Ics => "ics",
            Self::Json => "json",
            Self::Atom => "atom",
        }
    }
}

/// Splits `naloxone-evening.ics` into the slug and the format: routes cannot, so it happens here only.
#[must_use]
pub fn split(segment: &str) -> (&str, Option<Format>) {
    let split = segment.rsplit_once('.').and_then(|(slug, ending)| {
        Some((slug, Format::ALL.iter().copied().find(|format| format.ending() == ending)?))
    });
    split.map_or((segment, None), |(slug, format)| (slug, Some(format)))
}

/// What is asked of a feed, and by whom.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'r> {
    /// The language asked for.
    pub words: Words,
    /// The query without its question mark.
    pub query: &'r str,
    /// The headers of the request.
    pub headers: &'r HeaderMap,
    /// Whether nobody signed in: only then an answer is kept for the next, and may be one that was kept.
    pub by_anybody: bool,
}

impl Asked<'_> {
    /// Answers with what `make` makes of it, or with what was made of the same before.
    async fn answer(
        &self,
        desk: &Desk,
        path: String,
        filter: &Filter,
        make: impl Future<Output = Result<Option<Made>, Broken>>,
    ) -> Result<Option<Response>, Broken> {
        let ready = if self.by_anybody {
            let address = Address { path, query: self.plain(filter), language: self.words.language() };
            desk.kept.answer(desk, address, make).await?
        } else {
            make.await?.map(|made| Arc::new(Ready::of(made.answer)))
        };
        Ok(match ready {
            Some(ready) => Some(ready.send(self.headers).await),
            None => None,
        })
    }

    /// All that the query asks for, always in the same order, and nothing else.
    fn plain(&self, filter: &Filter) -> String {
        let choices = Choices::parse(self.query);
        let announced = announced::days(self.query).map(announced::to_query).unwrap_or_default();
        let saved = if choices.saved { "download=1" } else { "" };
        joined(&[&filter.to_query(), &choices.to_query(), &announced, saved])
    }
}

/// One query of several.
pub(super) fn joined(queries: &[&str]) -> String {
    let asked: Vec<&str> = queries.iter().copied().filter(|query| !query.is_empty()).collect();
    asked.join("&")
}

/// The feed of a list page; `None` for a group or a place that is none.
///
/// # Errors
/// When the database cannot be read.
pub async fn list(
    desk: &Desk,
    view: &View,
    format: Format,
    asked: Asked<'_>,
) -> Result<Option<Response>, Broken> {
    let filter = search::dated(desk, Filter::of_view(view, asked.query));
    let path = format!("{}.{}", view.path(), format.ending());
    let make = async {
        let (words, filter) = (asked.words, filter.clone());
        let Some(name) = name(desk, words, view, &filter).await? else { return Ok(None) };
        let list = List { desk, words, view, filter, name, now: desk.clock.timestamp() };
        let made = match format {
            Format::Ics => list.calendar(asked.query).await?,
            Format::Json => list.json().await?,
            Format::Atom => news::list(&list, asked.query).await?,
        };
        Ok(Some(Made { answer: as_chosen(made.answer, asked.query), ..made }))
    };
    asked.answer(desk, path, &filter, make).await
}

/// An answer that may be packed unless its address says otherwise.
pub(super) fn as_chosen(answer: Answer, query: &str) -> Answer {
    match Choices::parse(query).packed {
        true => answer,
        false => Answer { packs: false, cache: CACHE_UNPACKED, ..answer },
    }
}

/// A list that is told as a feed.
pub(super) struct List<'a> {
    pub(super) desk: &'a Desk,
    pub(super) words: Words,
    pub(super) view: &'a View,
    pub(super) filter: Filter,
    pub(super) name: String,
    /// When it is told.
    pub(super) now: Timestamp,
}

impl List<'_> {
    /// The absolute address of its page.
    pub(super) fn page(&self) -> String {
        let urls = &self.desk.urls;
        urls.absolute(&urls.list_with(self.view, &self.filter.to_query()))
    }

    /// The absolute address of one of its feeds.
    pub(super) fn source(&self, format: Format, query: &str) -> String {
        let urls = &self.desk.urls;
        urls.absolute(&urls.list_feed(self.view, format.ending(), query))
    }

    /// The calendar: a day begins with what it holds by itself, and in between only a change makes it another one.
    async fn calendar(&self, query: &str) -> Result<Made, Broken> {
        let Self { desk, words, view, filter, now, .. } = self;
        let chosen = Choices::parse(query);
        let today = listings::today_in(desk, None);
        // Between two days a rule would say too much: every date stands for itself then.
        let between = filter.from.is_some() || filter.to.is_some();
        // As far as the pages know dates, too.
        let from = filter
            .from
            .map_or_else(|| days_from(today, -chosen.past), |from| from.max(days_from(today, -KEPT_DAYS)));
        let until = filter.to.map_or_else(|| ahead(today), |to| days_from(to, 1).min(ahead(today)));
        let options =
            Options { expand: chosen.expand || between, cancelled: chosen.cancelled, window: (from, until) };
        let ids = listings::for_calendar(desk, view, filter, days_from(today, -chosen.past)).await?;
        let taken_back = search::taken_back(desk, view, filter, i64::from(chosen.past)).await?;
        let (writing, newest) = self.write(&ids, options).await?;
        let changed = taken_back.iter().map(|taken| taken.at).chain(newest).max();
        let calendar = Calendar {
            name: self.name.clone(),
            description: words.feed_description(),
            url: self.page(),
            source: self.source(Format::Ics, &joined(&[&filter.to_query(), &chosen.to_query()])),
            product: desk.urls.host().to_owned(),
            changed: changed.map(Moment::timestamp),
            entries: taken_back.iter().filter_map(gone_entry).collect(),
        };
        let file = format!("{}.ics", view.file_name());
        let answer = calendar_answer(writing, &calendar, file, disposition(chosen));
        Ok(Made { answer, until: Until::tomorrow(*now) })
    }

    /// Writes listings as events, some at a time on every processor: while those are written the next are loaded. Tells the
    /// last change.
    async fn write(&self, ids: &[ListingId], options: Options) -> Result<(Writing, Option<Moment>), Broken> {
        let doing = "writing a calendar";
        let (mut writing, mut newest) = (new_writing(self.words, options), None);
        let mut take = |part: Writing, changed: Option<Moment>| {
            writing.append(part);
            newest = newest.max(changed);
        };
        let at_once = std::thread::available_parallelism().map_or(1, NonZero::get);
        let mut at_work: VecDeque<JoinHandle<_>> = VecDeque::with_capacity(at_once);
        for some in ids.chunks(AT_ONCE) {
            let listings = listings::load(self.desk, some).await?;
            let (desk, words) = (self.desk.clone(), self.words);
            at_work.push_back(tokio::task::spawn_blocking(move || written(&desk, words, &listings, options)));
            if at_work.len() > at_once
                && let Some(first) = at_work.pop_front()
            {
                let (part, changed) = first.await.while_doing(doing)?;
                take(part, changed);
            }
        }
        for work in at_work {
            let (part, changed) = work.await.while_doing(doing)?;
            take(part, changed);
        }
        Ok((writing, newest))
    }

    /// The rows as JSON Feed: true until the first of its dates is over.
    async fn json(&self) -> Result<Made, Broken> {
        let Self { desk, words, view, filter, now, .. } = self;
        let mut until = Until::tomorrow(*now);
        let mut rows = listings::search_all(desk, view, filter).await?;
        if matches!(view, View::Group(_) | View::Place(_)) {
            // Those that have no date to come are on the page, too.
            let cafes = search::cafes_of(desk, view, filter).await?;
            rows.extend(cafes.into_iter().filter(|cafe| cafe.date.is_none()));
        }
        let mut seen = HashMap::new();
        let mut items: Vec<Item> = Vec::new();
        for row in &rows {
            // A listing is one item, where its first date stands; its dates are those of the rows.
            let at = *seen.entry(row.listing.id).or_insert_with(|| {
                items.push(item(desk, *words, &row.listing));
                items.len() - 1
            });
            let Some(item) = items.get_mut(at) else { continue };
            row.date.iter().for_each(|date| until.over(date));
            match &row.date {
                _ if **view == View::Cafes => {
                    let dates = coming(&row.listing, filter, *now);
                    dates.iter().for_each(|date| until.over(date));
                    // How far ahead they reach goes by its own days.
                    until.day_in(&row.listing.zone);
                    item.cuppa.dates = told(&row.listing, &dates);
                }
                Some(date) => {
                    item.cuppa.dates.push(told_date(&row.listing, date));
                }
                None => {}
            }
        }
        let taken_back = search::taken_back(desk, view, filter, 0).await?;
        items.extend(taken_back.iter().map(|taken| gone_item(desk, *words, taken)));
        let source = self.source(Format::Json, &filter.to_query());
        let mut feed = json_feed(desk, *words, self.name.clone(), self.page(), source);
        feed.description = Some(words.feed_description());
        feed.items = items;
        let changed =
            rows.iter().map(|row| row.listing.changed).chain(taken_back.iter().map(|taken| taken.at));
        let answer = feed_answer(&feed, changed.max().map(Moment::timestamp))?;
        Ok(Made { answer, until })
    }
}

/// One listing as a file; `None` where no public listing of this kind is, and in a format that only lists have.
///
/// # Errors
/// When the database cannot be read.
pub async fn listing(
    desk: &Desk,
    kind: Kind,
    slug: &str,
    format: Format,
    asked: Asked<'_>,
) -> Result<Option<Response>, Broken> {
    let path = desk.urls.in_language(Language::default()).listing_feed(kind, slug, format.ending());
    let make = async {
        let made = match (listings::find(desk, kind, slug).await?, format) {
            (Found::Listing(listing), Format::Ics) => one_calendar(desk, &listing, asked),
            (Found::Listing(listing), Format::Json) => one_json(desk, &listing, asked.words)?,
            // Whoever follows it alone learns of it as those do who follow a whole list.
            (Found::Gone, Format::Ics | Format::Json) => {
                match search::taken_back::by_slug(desk, kind, slug).await? {
                    Some(taken) => gone(desk, &taken, format, asked)?,
                    None => return Ok(None),
                }
            }
            _ => return Ok(None),
        };
        Ok(Some(Made { answer: as_chosen(made.answer, asked.query), ..made }))
    };
    asked.answer(desk, path, &Filter::default(), make).await
}

fn one_calendar(desk: &Desk, listing: &PublicListing, asked: Asked<'_>) -> Made {
    let Asked { words, query, .. } = asked;
    let now = desk.clock.timestamp();
    let chosen = Choices::parse(query);
    let calendar = calendar::of_one(desk, words, listing);
    let today = listing.zone.wall(now).date();
    let from = days_from(today, -chosen.past);
    let options =
        Options { expand: chosen.expand, cancelled: chosen.cancelled, window: (from, ahead(today)) };
    let name = format!("{}.ics", listing.slug);
    let mut until = Until::tomorrow(now);
    until.day_in(&listing.zone);
    Made { answer: calendar_answer(new_writing(words, options), &calendar, name, disposition(chosen)), until }
}

/// The feed of a listing that was taken back: its name, and that it does not take place.
fn gone(desk: &Desk, taken: &TakenBack, format: Format, asked: Asked<'_>) -> Result<Made, Broken> {
    let Asked { words, query, .. } = asked;
    let urls = &desk.urls;
    let url = urls.absolute(&urls.listing(taken.kind, &taken.slug));
    let source = urls.absolute(&urls.listing_feed(taken.kind, &taken.slug, format.ending()));
    let until = Until::tomorrow(desk.clock.timestamp());
    if format == Format::Json {
        let mut feed = json_feed(desk, words, taken.title.clone(), url, source);
        feed.items = vec![gone_item(desk, words, taken)];
        return Ok(Made { answer: feed_answer(&feed, Some(taken.at.timestamp()))?, until });
    }
    let chosen = Choices::parse(query);
    let calendar = Calendar {
        name: taken.title.clone(),
        description: words.feed_taken_back(),
        url,
        source,
        product: urls.host().to_owned(),
        changed: Some(taken.at.timestamp()),
        entries: gone_entry(taken).into_iter().collect(),
    };
    let today = taken.zone.wall(desk.clock.timestamp()).date();
    let window = (days_from(today, -chosen.past), ahead(today));
    let options = Options { expand: chosen.expand, cancelled: chosen.cancelled, window };
    let name = format!("{}.ics", taken.slug);
    Ok(Made {
        answer: calendar_answer(new_writing(words, options), &calendar, name, disposition(chosen)),
        until,
    })
}

fn one_json(desk: &Desk, listing: &PublicListing, words: Words) -> Result<Made, Broken> {
    let (urls, now) = (&desk.urls, desk.clock.timestamp());
    let page = urls.absolute(&urls.listing(listing.kind, &listing.slug));
    let source = urls.absolute(&urls.listing_feed(listing.kind, &listing.slug, "json"));
    let mut feed = json_feed(desk, words, listing.title.clone(), page, source);
    feed.description = Some(listing.summary.clone()).filter(|summary| !summary.is_empty());
    let mut until = Until::tomorrow(now);
    until.day_in(&listing.zone);
    let dates = told_of_one(listing, now);
    dates.iter().for_each(|date| until.over(date));
    let mut item = item(desk, words, listing);
    item.cuppa.dates = told(listing, &dates);
    feed.items = vec![item];
    Ok(Made { answer: feed_answer(&feed, Some(listing.changed.timestamp()))?, until })
}

/// The dates of one listing to come; what takes place once is told even when it has passed.
pub(super) fn told_of_one(listing: &PublicListing, now: Timestamp) -> Vec<Occurrence> {
    match &listing.schedule {
        Some(schedule) if !schedule.repeats() => listing.dates(Date::MIN, Date::MAX),
        _ => listing.coming(now),
    }
}

/// A calendar is shown to whoever follows it; a file is saved.
fn disposition(chosen: Choices) -> Disposition {
    if chosen.saved { Disposition::Attachment } else { Disposition::Inline }
}

pub(super) fn calendar_answer(
    writing: Writing,
    calendar: &Calendar,
    name: String,
    disposition: Disposition,
) -> Answer {
    Answer {
        bytes: writing.finish(calendar).into_bytes(),
        mime: CALENDAR,
        cache: CACHE,
        name: Some((name, disposition)),
        changed: calendar.changed,
        packs: true,
    }
}

/// A JSON Feed that says whose it is, still without what is in it.
fn json_feed(desk: &Desk, words: Words, name: String, page: String, source: String) -> Feed {
    let urls = &desk.urls;
    let mut feed = Feed::new(name, page, source);
    feed.user_comment = Some(words.feed_user_comment());
    feed.icon = Some(urls.absolute(&urls.asset(ICON)));
    feed.favicon = Some(urls.absolute(&urls.asset(FAVICON)));
    feed.authors =
        vec![Author { name: desk.site.now().name.clone(), url: Some(urls.absolute(&urls.home())) }];
    feed.language = Some(words.language().tag().to_owned());
    feed
}

fn feed_answer(feed: &Feed, changed: Option<Timestamp>) -> Result<Answer, Broken> {
    let bytes = serde_json::to_vec(feed).while_doing("writing a JSON feed")?;
    Ok(Answer { bytes, mime: FEED, cache: CACHE, name: None, changed, packs: true })
}

/// What a feed is called; `None` for a group or a place that is none.
pub(super) async fn name(
    desk: &Desk,
    words: Words,
    view: &View,
    filter: &Filter,
) -> Result<Option<String>, Broken> {
    let name = match view {
        View::WhatsOn => words.feed_name_whats_on(),
        View::Events => words.feed_name_events(),
        View::Cafes => words.feed_name_cafes(),
        View::Group(key) => match groups::name_of(desk, key).await? {
            Some(name) => words.follow_calendar_name(name),
            // Whoever follows a group that has taken everything back is told so.
            None if !search::taken_back(desk, view, &Filter::default(), 0).await?.is_empty() => {
                words.feed_name_group_gone()
            }
            None => return Ok(None),
        },
        View::Place(slug) => match places::find(desk, slug).await? {
            Some(place) => words.follow_calendar_name(place.name),
            None => return Ok(None),
        },
    };
    let asked: Vec<String> = std::iter::once(filter.q.clone())
        .chain(filter.tags.iter().chain(&filter.groups).chain(&filter.places).cloned())
        .chain(filter.near.iter().map(|near| match &near.land {
            Some(land) => words.feed_name_in(words.land_called(land)),
            None => words.feed_name_near(near.name()),
        }))
        .filter(|part| !part.is_empty())
        .collect();
    Ok(Some(if asked.is_empty() { name } else { words.feed_name_filtered(name, words.in_a_row(&asked)) }))
}

/// What was taken back as calendars show it for a while: cancelled, and nothing but its name and its times.
fn gone_entry(taken: &TakenBack) -> Option<Entry> {
    Some(Entry {
        uid: taken.uid.clone(),
        sequence: taken.sequence,
        created: taken.created.timestamp(),
        changed: taken.at.timestamp(),
        schedule: taken.schedule.clone()?,
        utc: false,
        title: taken.title.clone(),
        text: String::new(),
        location: None,
        point: None,
        url: None,
        categories: Vec::new(),
        cancelled: true,
        image: None,
        html: None,
        conference: None,
        contact: None,
    })
}

/// The same for JSON Feed. Its page says that it is gone.
fn gone_item(desk: &Desk, words: Words, taken: &TakenBack) -> Item {
    Item {
        id: taken.uid.clone(),
        url: desk.urls.absolute(&desk.urls.listing(taken.kind, &taken.slug)),
        title: taken.title.clone(),
        summary: None,
        content_text: Some(words.feed_taken_back()),
        content_html: None,
        image: None,
        authors: Vec::new(),
        attachments: Vec::new(),
        date_published: taken.published.timestamp().to_string(),
        date_modified: taken.at.timestamp().to_string(),
        tags: Vec::new(),
        cuppa: Cuppa {
            kind: taken.kind.as_str().to_owned(),
            status: "withdrawn".to_owned(),
            time_zone: taken.zone.name().to_owned(),
            dates: Vec::new(),
            place: None,
            attendance: None,
            cost: None,
            access: Vec::new(),
        },
    }
}

/// Some listings as events, with their last change.
fn written(
    desk: &Desk,
    words: Words,
    listings: &[Arc<PublicListing>],
    options: Options,
) -> (Writing, Option<Moment>) {
    let mut writing = new_writing(words, options);
    // A third of a long list would be markup that only Outlook shows; a listing's own file has it.
    let entries = listings.iter().filter_map(|listing| entry(desk, words, listing, Markup::Left));
    entries.for_each(|entry| writing.add(&within(entry, options.window)));
    (writing, listings.iter().map(|listing| listing.changed).max())
}

/// The entry without what is only said of dates outside of a window: a series may differ on a thousand. That such a date
/// is off is still told, by leaving it out.
fn within(mut entry: Entry, (from, until): (Date, Date)) -> Entry {
    let schedule = &mut entry.schedule;
    if schedule.rule.is_none() || schedule.changes.is_empty() {
        return entry;
    }
    let inside = |start: DateTime| from <= start.date() && start.date() < until;
    let added: HashSet<DateTime> = schedule.added.iter().map(|added| added.start).collect();
    let mut skipped = Vec::new();
    schedule.changes.retain(|change| {
        let is_told =
            change.moved_to.is_some() || inside(change.original) || added.contains(&change.original);
        if !is_told && change.cancelled {
            skipped.push(change.original);
        }
        is_told
    });
    schedule.skipped.append(&mut skipped);
    schedule.skipped.sort_unstable();
    entry
}

/// A listing as JSON Feed shows it, still without its dates.
fn item(desk: &Desk, words: Words, listing: &PublicListing) -> Item {
    let urls = &desk.urls;
    let state = listing
        .cafe_state
        .filter(|_| listing.kind == Kind::Cafe)
        .map(crate::listings::parts::CafeState::as_str);
    let status = if listing.cancelled.is_some() { "cancelled" } else { state.unwrap_or("confirmed") };
    let (text, html) = text_and_html(words, listing, Markup::Told);
    Item {
        id: listing.uid.clone(),
        url: urls.absolute(&urls.listing(listing.kind, &listing.slug)),
        title: listing.title.clone(),
        summary: Some(listing.summary.clone()).filter(|summary| !summary.is_empty()),
        content_text: Some(if text.is_empty() { listing.title.clone() } else { text }),
        content_html: html,
        image: listing.picture.as_ref().map(|picture| urls.absolute(&urls.picture(&picture.digest))),
        authors: listing.group_name.iter().map(|name| author(desk, listing, name)).collect(),
        attachments: listing.schedule.iter().map(|_| attachment(desk, listing)).collect(),
        date_published: listing.published.unwrap_or(listing.created).timestamp().to_string(),
        date_modified: listing.changed.timestamp().to_string(),
        tags: listing.tags.clone(),
        cuppa: Cuppa {
            kind: listing.kind.as_str().to_owned(),
            status: status.to_owned(),
            time_zone: listing.zone.name().to_owned(),
            dates: Vec::new(),
            place: listing.place.as_ref().map(place),
            attendance: Some(listing.attendance.as_str().to_owned()),
            cost: listing.cost.map(|cost| cost.as_str().to_owned()),
            access: listing.access.iter().map(|access| access.as_str().to_owned()).collect(),
        },
    }
}

/// Whoever organises it, and all that they list.
fn author(desk: &Desk, listing: &PublicListing, name: &str) -> Author {
    let page = |key: &String| desk.urls.absolute(&desk.urls.list(&View::Group(key.clone())));
    Author { name: name.to_owned(), url: listing.group_key.as_ref().map(page) }
}

/// A listing with a schedule as a calendar.
fn attachment(desk: &Desk, listing: &PublicListing) -> Attachment {
    let path = desk.urls.listing_feed(listing.kind, &listing.slug, Format::Ics.ending());
    Attachment { url: desk.urls.absolute(&path), mime_type: MIME_ICS }
}

fn place(place: &PublicPlace) -> json::Place {
    let area = place.area();
    let known = match place {
        PublicPlace::Known(known) => Some(known),
        PublicPlace::Area(_) | PublicPlace::OnRequest(_) => None,
    };
    json::Place {
        name: known.map(|known| known.name.clone()),
        address: known.and_then(|known| known.address.clone()),
        postcode: known.and_then(|known| known.postcode.clone()),
        locality: area.locality.clone(),
        region: area.region.clone(),
        country: area.country.clone(),
        latitude: area.point.map(pure::points::Point::latitude),
        longitude: area.point.map(pure::points::Point::longitude),
    }
}

/// The dates that a listing has between the days of a filter.
pub(super) fn coming(listing: &PublicListing, filter: &Filter, now: Timestamp) -> Vec<Occurrence> {
    if filter.from.is_none() && filter.to.is_none() {
        return listing.coming(now);
    }
    let today = listing.zone.wall(now).date();
    let from = filter.from.map_or(today, |from| from.max(days_from(today, -KEPT_DAYS)));
    let until = filter.to.map_or_else(|| ahead(today), |to| days_from(to, 1).min(ahead(today)));
    listing.dates(from, until)
}

fn told(listing: &PublicListing, dates: &[Occurrence]) -> Vec<json::ItemDate> {
    dates.iter().map(|date| told_date(listing, date)).collect()
}

/// A date as it is told: a cancelled listing cancels all of its dates.
fn told_date(listing: &PublicListing, date: &Occurrence) -> json::ItemDate {
    let mut told = json::date(date, &listing.zone, listing.all_day());
    if listing.cancelled.is_some() {
        told.status = DateStatus::Cancelled;
    }
    told
}
