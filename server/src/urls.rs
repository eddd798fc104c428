//! Every URL, written once. Pages, letters, feeds and posters are handed a [`Urls`].

use jiff::civil::Date;
use pure::{
    months::{Size, Stretch},
    recurrence::DateName,
};

use crate::{
    ids::{ActId, Moment},
    listings::parts::Kind,
    words::Language,
};

/// Where a point is sent to find the nearest town, without the language.
pub const NEAREST_TOWN: &str = "/nearest-town";
/// The towns that the beginning of a name may mean, without the language.
pub const TOWNS: &str = "/towns";
/// The map, without the language.
pub const MAP: &str = "/map";

/// Whether a path without the language is that of a square of a map: its zoom, its column and its row are numbers.
#[must_use]
pub fn is_map_square(path: &str) -> bool {
    let below = |of: &str| path.strip_prefix(MAP)?.strip_prefix(of);
    let Some(rest) = below("/land/").or_else(|| below("/streets/")) else { return false };
    let parts: Vec<&str> = rest.split('/').map(|part| part.strip_suffix(".svg").unwrap_or(part)).collect();
    let is_number = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    parts.len() == 3 && parts.iter().all(is_number)
}

/// Makes paths and absolute addresses, for one site and one language.
#[derive(Clone, Debug)]
pub struct Urls {
    base: String,
    language: Language,
    /// A private link of a listing, which also opens its pictures before they are public.
    link: Option<String>,
}

/// The lists that have a page, and feeds of exactly that page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum View {
    /// Every coming date.
    WhatsOn,
    /// Coming dates of events.
    Events,
    /// The directory of cafés.
    Cafes,
    /// What a group lists; its key is the name as a slug.
    Group(String),
    /// What is on at a place, by its slug.
    Place(String),
}

impl View {
    /// Those that are there whatever is listed.
    pub const ALWAYS: &[Self] = &[Self::WhatsOn, Self::Events, Self::Cafes];

    /// Its path without the language: `/whats-on`, `/groups/hope-street-union`.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::WhatsOn => "/whats-on".to_owned(),
            Self::Events => "/events".to_owned(),
            Self::Cafes => "/cafes".to_owned(),
            Self::Group(key) => format!("/groups/{key}"),
            Self::Place(slug) => format!("/places/{slug}"),
        }
    }

    /// The view at a path without a language and an ending; whether it is there is another question.
    #[must_use]
    pub fn of_path(path: &str) -> Option<Self> {
        let named =
            |beginning| path.strip_prefix(beginning).filter(|name| !name.contains('/')).map(str::to_owned);
        let always = Self::ALWAYS.iter().find(|view| view.path() == path);
        let by_name = || named("/groups/").map(Self::Group).or_else(|| named("/places/").map(Self::Place));
        always.cloned().or_else(by_name)
    }

    /// What its files are called, without an ending: `whats-on`, `hope-street-union`.
    #[must_use]
    pub fn file_name(&self) -> &str {
        match self {
            Self::WhatsOn => "whats-on",
            Self::Events => "events",
            Self::Cafes => "cafes",
            Self::Group(slug) | Self::Place(slug) => slug,
        }
    }
}

impl Urls {
    /// For a site at `base`, as in `https://cuppa.example` without a slash at its end.
    #[must_use]
    pub fn new(base: &str, language: Language) -> Self {
        Self { base: base.trim_end_matches('/').to_owned(), language, link: None }
    }

    /// The same site in another language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> Self {
        Self { base: self.base.clone(), language, link: self.link.clone() }
    }

    /// The same, for whoever holds a private link of a listing.
    #[must_use]
    pub fn with_link(&self, token: &str) -> Self {
        Self { link: Some(token.to_owned()), ..self.clone() }
    }

    /// The site's own address, without a slash at its end.
    #[must_use]
    pub fn base(&self) -> &str {
        &self.base
    }

    /// The host of the site, with its port if it has one: what is printed on paper.
    #[must_use]
    pub fn host(&self) -> &str {
        self.base.split_once("://").map_or(self.base.as_str(), |(_, host)| host)
    }

    /// An absolute address of a path of ours.
    #[must_use]
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    fn page(&self, path: &str) -> String {
        format!("{}{path}", self.language.prefix())
    }

    /// Where a date is added to a listing.
    #[must_use]
    pub fn manage_dates(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/dates"))
    }

    /// Where a series ends with one of its dates.
    #[must_use]
    pub fn manage_date_ending(&self, token: &str, date: DateName) -> String {
        self.page(&format!("/manage/{token}/dates/{date}/ending"))
    }

    /// Where a series that was ended goes on.
    #[must_use]
    pub fn manage_ending_end(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/ending/end"))
    }

    /// Where dates of a series are left out.
    #[must_use]
    pub fn manage_left_out(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/left-out"))
    }

    /// Where a date that was left out is one again.
    #[must_use]
    pub fn manage_left_out_end(&self, token: &str, date: DateName) -> String {
        self.page(&format!("/manage/{token}/left-out/{date}/end"))
    }

    /// The front page.
    #[must_use]
    pub fn home(&self) -> String {
        self.page("/")
    }
    /// A list page, without filters.
    #[must_use]
    pub fn list(&self, view: &View) -> String {
        self.page(&view.path())
    }
    /// A list page with its filters, `query` without the question mark.
    #[must_use]
    pub fn list_with(&self, view: &View, query: &str) -> String {
        with_query(self.list(view), query)
    }
    /// A feed of a list: `format` is `ics`, `json` or `atom`.
    #[must_use]
    pub fn list_feed(&self, view: &View, format: &str, query: &str) -> String {
        with_query(self.page(&format!("{}.{format}", view.path())), query)
    }
    /// Leads from a point to a list near the nearest town (POST).
    #[must_use]
    pub fn nearest_town(&self) -> String {
        self.page(NEAREST_TOWN)
    }
    /// The towns that the beginning of a name may mean, as JSON; `?q=` follows.
    #[must_use]
    pub fn towns(&self) -> String {
        self.page(TOWNS)
    }
    /// The calendar: leads to the month that is now, or to the one that a form asks for.
    #[must_use]
    pub fn calendar_now(&self) -> String {
        self.page("/calendar")
    }
    /// The map with its filters, and the part of it that is looked at.
    #[must_use]
    pub fn map(&self, query: &str, part: Option<&str>) -> String {
        let parts = [query, part.unwrap_or_default()];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        with_query(self.page(MAP), &parts.join("&"))
    }
    /// The pins of a part of the map.
    #[must_use]
    pub fn map_pins(&self) -> String {
        self.page("/map/pins.json")
    }
    /// The land of a part of the map as a picture, and where pins will stand upon it.
    #[must_use]
    pub fn map_land(&self, part: &str, pins: &[(f64, f64)]) -> String {
        let pins: Vec<String> = pins.iter().map(|(x, y)| format!("{x:.0},{y:.0}")).collect();
        let pins = if pins.is_empty() { String::new() } else { format!("&pins={}", pins.join(",")) };
        with_query("/map/land.svg".to_owned(), &format!("{part}{pins}"))
    }
    /// The squares of a map, `land` or `streets`; zoom, column and row follow.
    #[must_use]
    pub fn map_squares(&self, of: &str) -> String {
        format!("/map/{of}")
    }
    /// A month, a week or a day of the calendar, with its filters.
    #[must_use]
    pub fn calendar(&self, stretch: &Stretch, query: &str) -> String {
        let first = stretch.first();
        let path = match stretch.size() {
            Size::Month => format!("/calendar/{:04}/{:02}", first.year(), first.month()),
            Size::Week => {
                let week = first.iso_week_date();
                format!("/calendar/{:04}/w{:02}", week.year(), week.week())
            }
            Size::Day => format!("/calendar/{:04}/{:02}/{:02}", first.year(), first.month(), first.day()),
        };
        with_query(self.page(&path), query)
    }
    /// The month, the week or the day at a path without a language and an ending, also where a zero was left out.
    #[must_use]
    pub fn stretch_at(path: &str) -> Option<Stretch> {
        let mut segments = path.strip_prefix("/calendar/")?.split('/');
        let (year, within, day) = (segments.next()?.parse().ok()?, segments.next()?, segments.next());
        match (within.strip_prefix(['w', 'W']), day, segments.next()) {
            (Some(week), None, None) => Stretch::week(year, week.parse().ok()?),
            (None, None, None) => Stretch::month(year, within.parse().ok()?),
            (None, Some(day), None) => {
                Stretch::day(Date::new(year, within.parse().ok()?, day.parse().ok()?).ok()?)
            }
            _ => None,
        }
    }
    /// A page of the directory of groups.
    #[must_use]
    pub fn groups(&self, page: u32) -> String {
        let query = if page > 1 { format!("page={page}") } else { String::new() };
        with_query(self.page("/groups"), &query)
    }
    /// A listing's page.
    #[must_use]
    pub fn listing(&self, kind: Kind, slug: &str) -> String {
        self.page(&format!("/{}/{slug}", kind.segment()))
    }
    /// A listing as a file: `format` is `ics` or `json`.
    #[must_use]
    pub fn listing_feed(&self, kind: Kind, slug: &str, format: &str) -> String {
        self.page(&format!("/{}/{slug}.{format}", kind.segment()))
    }
    /// The same with what was chosen, `query` without the question mark.
    #[must_use]
    pub fn listing_feed_with(&self, kind: Kind, slug: &str, format: &str, query: &str) -> String {
        with_query(self.listing_feed(kind, slug, format), query)
    }
    /// The slug of the listing at a path without a language and an ending.
    #[must_use]
    pub fn slug_at(path: &str) -> Option<&str> {
        let kinds = [Kind::Event, Kind::Cafe];
        let below = |kind: Kind| path.strip_prefix('/')?.strip_prefix(kind.segment())?.strip_prefix('/');
        kinds.into_iter().find_map(below).filter(|slug| !slug.is_empty() && !slug.contains('/'))
    }
    /// The feed of a page of ours at `path`: `format` is `ics`, `json` or `atom`.
    #[must_use]
    pub fn feed_of(&self, path: &str, format: &str, query: &str) -> String {
        with_query(self.page(&format!("{path}.{format}")), query)
    }
    /// One date of a listing as a file for a calendar.
    #[must_use]
    pub fn date_file(&self, kind: Kind, slug: &str, date: impl Into<DateName>) -> String {
        let date = date.into();
        self.page(&format!("/{}/{slug}/{date}.ics", kind.segment()))
    }
    /// One date of a listing.
    #[must_use]
    pub fn date(&self, kind: Kind, slug: &str, date: impl Into<DateName>) -> String {
        let date = date.into();
        self.page(&format!("/{}/{slug}/{date}", kind.segment()))
    }
    /// The form that adds a listing.
    #[must_use]
    pub fn add(&self, kind: Kind) -> String {
        self.page(match kind {
            Kind::Event => "/add",
            Kind::Cafe => "/add/cafe",
        })
    }
    /// The same with a town filled in, by its key.
    #[must_use]
    pub fn add_in(&self, kind: Kind, town: &str) -> String {
        with_query(self.add(kind), &format!("town={}", escaped(town)))
    }
    /// After a form was taken: what happens next.
    #[must_use]
    pub fn added(&self) -> String {
        self.page("/add/thanks")
    }
    /// Confirms an address, from a letter.
    #[must_use]
    pub fn confirm(&self, token: &str) -> String {
        self.page(&format!("/confirm/{token}"))
    }
    /// A listing's private page.
    #[must_use]
    pub fn manage(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}"))
    }
    /// A listing's private page, which says what was done.
    #[must_use]
    pub fn manage_after(&self, token: &str, done: &str) -> String {
        with_query(self.manage(token), &format!("done={done}"))
    }
    /// A listing as everybody will see it, before they do.
    #[must_use]
    pub fn manage_preview(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/preview"))
    }
    /// The form of a new listing that is the same again on another date.
    #[must_use]
    pub fn manage_again(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/again"))
    }
    /// Changes everything of a listing.
    #[must_use]
    pub fn manage_edit(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/edit"))
    }
    /// What a listing said before.
    #[must_use]
    pub fn manage_history(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/history"))
    }
    /// The same, which says what was done.
    #[must_use]
    pub fn manage_history_after(&self, token: &str, done: &str) -> String {
        with_query(self.manage_history(token), &format!("done={done}"))
    }
    /// Forgets what a listing said before (POST).
    #[must_use]
    pub fn manage_history_end(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/history/end"))
    }
    /// One version of a listing.
    #[must_use]
    pub fn manage_version(&self, token: &str, number: u32) -> String {
        self.page(&format!("/manage/{token}/history/{number}"))
    }
    /// Goes back to a version (POST).
    #[must_use]
    pub fn manage_version_return(&self, token: &str, number: u32) -> String {
        self.page(&format!("/manage/{token}/history/{number}/return"))
    }
    /// What a listing said before, for moderators.
    #[must_use]
    pub fn moderate_history(&self, slug: &str) -> String {
        self.page(&format!("/moderate/listings/{slug}/history"))
    }
    /// One version of a listing, for moderators.
    #[must_use]
    pub fn moderate_version(&self, slug: &str, number: u32) -> String {
        self.page(&format!("/moderate/listings/{slug}/history/{number}"))
    }
    /// Goes back to a version as a moderator (POST).
    #[must_use]
    pub fn moderate_version_return(&self, slug: &str, number: u32) -> String {
        self.page(&format!("/moderate/listings/{slug}/history/{number}/return"))
    }
    /// Changes one date of a listing.
    #[must_use]
    pub fn manage_date(&self, token: &str, date: DateName) -> String {
        self.page(&format!("/manage/{token}/dates/{date}"))
    }
    /// Cancels one date of a listing (POST).
    #[must_use]
    pub fn manage_date_cancellation(&self, token: &str, date: DateName) -> String {
        self.page(&format!("/manage/{token}/dates/{date}/cancellation"))
    }
    /// Takes the cancellation of one date back (POST).
    #[must_use]
    pub fn manage_date_cancellation_end(&self, token: &str, date: DateName) -> String {
        self.page(&format!("/manage/{token}/dates/{date}/cancellation/end"))
    }
    /// Cancels a whole listing (POST).
    #[must_use]
    pub fn manage_cancellation(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/cancellation"))
    }
    /// Takes the cancellation of a listing back (POST).
    #[must_use]
    pub fn manage_cancellation_end(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/cancellation/end"))
    }
    /// Takes a listing off the site (POST).
    #[must_use]
    pub fn manage_withdrawal(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/withdrawal"))
    }
    /// Brings a listing back (POST).
    #[must_use]
    pub fn manage_withdrawal_end(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/withdrawal/end"))
    }
    /// Makes a new private link (POST).
    #[must_use]
    pub fn manage_new_link(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/new-link"))
    }
    /// Gives up a change that waits for a moderator (POST).
    #[must_use]
    pub fn manage_change_end(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/change/end"))
    }
    /// Brings a calendar in from elsewhere; shows what came.
    #[must_use]
    pub fn manage_import(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/import"))
    }
    /// The same, which says what was done.
    #[must_use]
    pub fn manage_import_after(&self, token: &str, done: &str) -> String {
        with_query(self.manage_import(token), &format!("done={done}"))
    }
    /// A page of what came from calendars.
    #[must_use]
    pub fn manage_import_page(&self, token: &str, page: u32) -> String {
        with_query(self.manage_import(token), &format!("page={page}"))
    }
    /// Brings in what was looked through (POST).
    #[must_use]
    pub fn manage_import_taking(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/import/taking"))
    }
    /// A calendar is kept in step no longer (POST).
    #[must_use]
    pub fn manage_import_end(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/import/end"))
    }
    /// Asks for a calendar once more (POST).
    #[must_use]
    pub fn manage_import_again(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/import/again"))
    }
    /// The form that asks for letters; `query` fills it in.
    #[must_use]
    pub fn follow(&self, query: &str) -> String {
        with_query(self.page("/follow"), query)
    }
    /// After a form for letters was taken: what happens next.
    #[must_use]
    pub fn follow_asked(&self) -> String {
        self.page("/follow/asked")
    }
    /// Help for those who follow in a calendar: `feed` is the path of theirs, empty for no one in particular.
    #[must_use]
    pub fn follow_calendar(&self, feed: &str) -> String {
        let query = if feed.is_empty() { String::new() } else { format!("of={}", escaped(feed)) };
        with_query(self.page("/follow/calendar"), &query)
    }
    /// A follower's page; confirms a new follow (POST).
    #[must_use]
    pub fn follower(&self, token: &str) -> String {
        self.page(&format!("/follow/{token}"))
    }
    /// Changes how often letters come (POST).
    #[must_use]
    pub fn follow_changes(&self, token: &str) -> String {
        self.page(&format!("/follow/{token}/changes"))
    }
    /// Ends one follow of a follower's page (POST).
    #[must_use]
    pub fn follow_endings(&self, token: &str) -> String {
        self.page(&format!("/follow/{token}/endings"))
    }
    /// Erases a follower's address (POST).
    #[must_use]
    pub fn follow_erasures(&self, token: &str) -> String {
        self.page(&format!("/follow/{token}/erasures"))
    }
    /// Ends one follow, from a letter.
    #[must_use]
    pub fn unsubscribe(&self, token: &str) -> String {
        self.page(&format!("/unsubscribe/{token}"))
    }
    /// After somebody asked for their links: what happens next.
    #[must_use]
    pub fn resent(&self) -> String {
        self.page("/resend/sent")
    }
    /// The form that mails somebody all of their links.
    #[must_use]
    pub fn resend(&self) -> String {
        self.page("/resend")
    }
    /// The form that asks for a sign-in link.
    #[must_use]
    pub fn sign_in(&self) -> String {
        self.page("/sign-in")
    }
    /// The page about this site, which says what was done.
    #[must_use]
    pub fn about_after(&self, done: &str) -> String {
        with_done(self.about(), done)
    }
    /// What is said of the site: its form, for moderators, and where it is sent (POST).
    #[must_use]
    pub fn setup(&self) -> String {
        self.page("/setup")
    }
    /// The link that sets the site up.
    #[must_use]
    pub fn setup_with(&self, token: &str) -> String {
        self.page(&format!("/setup/{token}"))
    }
    /// A sign-in link.
    #[must_use]
    pub fn sign_in_with(&self, token: &str) -> String {
        self.page(&format!("/sign-in/{token}"))
    }
    /// Ends a session.
    #[must_use]
    pub fn sign_out(&self) -> String {
        self.page("/sign-out")
    }
    /// The moderators' queue.
    #[must_use]
    pub fn moderate(&self) -> String {
        self.page("/moderate")
    }
    /// A held listing as the public would see it.
    #[must_use]
    pub fn moderate_preview(&self, slug: &str) -> String {
        self.page(&format!("/moderate/listings/{slug}"))
    }
    /// Releases a held listing (POST).
    #[must_use]
    pub fn moderate_approve(&self) -> String {
        self.page("/moderate/approvals")
    }
    /// Rejects a held listing (POST).
    #[must_use]
    pub fn moderate_reject(&self) -> String {
        self.page("/moderate/rejections")
    }
    /// The queue, which says what was decided about a listing.
    #[must_use]
    pub fn moderate_after(&self, decided: &str) -> String {
        with_query(self.moderate(), &format!("decided={decided}"))
    }
    /// The queue after one of its listings.
    #[must_use]
    pub fn moderate_from(&self, after: impl std::fmt::Display) -> String {
        with_query(self.moderate(), &format!("after={after}"))
    }
    /// What waits and has something in common.
    #[must_use]
    pub fn moderate_sweep(&self) -> String {
        self.page("/moderate/sweep")
    }
    /// What waits from the address of a listing.
    #[must_use]
    pub fn moderate_sweep_like(&self, by: &str, slug: &str) -> String {
        with_query(self.moderate_sweep(), &format!("by={by}&what={}", escaped(slug)))
    }
    /// Rejects or releases many at once (POST).
    #[must_use]
    pub fn moderate_sweeps(&self) -> String {
        self.page("/moderate/sweeps")
    }
    /// The queue, which says how many were decided about by which act.
    #[must_use]
    pub fn moderate_swept(&self, act: ActId, count: usize) -> String {
        with_query(self.moderate(), &format!("swept={}&count={count}", act.0))
    }
    /// The queue at one of its cards.
    #[must_use]
    pub fn moderate_at(&self, card: &str) -> String {
        let plain: String = card.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        format!("{}#waits-{plain}", self.moderate())
    }
    /// The queue, which says what was taken back, and whether it was.
    #[must_use]
    pub fn moderate_undone(&self, act: ActId, how: &str) -> String {
        with_query(self.moderate(), &format!("undone={}&how={how}", act.0))
    }
    /// What moderators did, the newest first.
    #[must_use]
    pub fn moderate_log(&self) -> String {
        self.page("/moderate/log")
    }
    /// The same after one of the acts.
    #[must_use]
    pub fn moderate_log_after(&self, at: Moment, act: ActId) -> String {
        with_query(self.moderate_log(), &format!("after={}-{}", at.0, act.0))
    }
    /// The same, which says what was taken back, and whether it was.
    #[must_use]
    pub fn moderate_log_undone(&self, act: ActId, how: &str) -> String {
        with_query(self.moderate_log(), &format!("undone={}&how={how}", act.0))
    }
    /// Takes an act back (POST).
    #[must_use]
    pub fn moderate_undo(&self) -> String {
        self.page("/moderate/undoings")
    }
    /// A moderator looks at something (POST).
    #[must_use]
    pub fn moderate_look(&self) -> String {
        self.page("/moderate/attentions")
    }
    /// They look at it no longer (POST).
    #[must_use]
    pub fn moderate_look_away(&self) -> String {
        self.page("/moderate/attentions/end")
    }
    /// A moderator tells the others something (POST).
    #[must_use]
    pub fn moderate_remark(&self) -> String {
        self.page("/moderate/remarks")
    }
    /// Releases what was rejected, because its organiser asked (POST).
    #[must_use]
    pub fn moderate_accept_appeal(&self) -> String {
        self.page("/moderate/appeals/approvals")
    }
    /// What was rejected stays so (POST).
    #[must_use]
    pub fn moderate_refuse_appeal(&self) -> String {
        self.page("/moderate/appeals/rejections")
    }
    /// Asks to look at a rejection once more (POST).
    #[must_use]
    pub fn manage_appeal(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/appeal"))
    }
    /// Changes a listing as a moderator, with a note.
    #[must_use]
    pub fn moderate_edit(&self, slug: &str) -> String {
        self.page(&format!("/moderate/listings/{slug}/edit"))
    }
    /// Lets a waiting change become public (POST).
    #[must_use]
    pub fn moderate_approve_change(&self) -> String {
        self.page("/moderate/changes/approvals")
    }
    /// Says no to a waiting change (POST).
    #[must_use]
    pub fn moderate_reject_change(&self) -> String {
        self.page("/moderate/changes/rejections")
    }
    /// Hides a listing while a moderator looks into it (POST).
    #[must_use]
    pub fn moderate_hide(&self) -> String {
        self.page("/moderate/hidings")
    }
    /// Settles what visitors reported (POST).
    #[must_use]
    pub fn moderate_settle(&self) -> String {
        self.page("/moderate/settlements")
    }
    /// Every calendar that was brought in.
    #[must_use]
    pub fn moderate_imports(&self) -> String {
        self.page("/moderate/imports")
    }
    /// A page of the same, from 1.
    #[must_use]
    pub fn moderate_imports_page(&self, page: u32) -> String {
        with_query(self.moderate_imports(), &format!("page={page}"))
    }
    /// The same, which says what was done.
    #[must_use]
    pub fn moderate_imports_after(&self, done: &str) -> String {
        with_query(self.moderate_imports(), &format!("done={done}"))
    }
    /// A calendar is kept in step no longer (POST).
    #[must_use]
    pub fn moderate_import_end(&self) -> String {
        self.page("/moderate/imports/end")
    }
    /// A calendar that a moderator stopped may go on (POST).
    #[must_use]
    pub fn moderate_import_allow(&self) -> String {
        self.page("/moderate/imports/allowances")
    }
    /// Releases all that waits of a calendar (POST).
    #[must_use]
    pub fn moderate_import_approve(&self) -> String {
        self.page("/moderate/imports/approvals")
    }
    /// Rejects all that waits of a calendar (POST).
    #[must_use]
    pub fn moderate_import_reject(&self) -> String {
        self.page("/moderate/imports/rejections")
    }
    /// A visitor's report of a listing.
    #[must_use]
    pub fn flag(&self, slug: &str) -> String {
        self.page(&format!("/flag/{slug}"))
    }
    /// The print room of a listing.
    #[must_use]
    pub fn print_room(&self, slug: &str) -> String {
        self.page(&format!("/print/{slug}"))
    }
    /// One printed piece as a file: `file` as in `poster.pdf`.
    #[must_use]
    pub fn piece(&self, slug: &str, file: &str, query: &str) -> String {
        with_query(self.page(&format!("/print/{slug}/{file}")), query)
    }
    /// Leaflets for everybody.
    #[must_use]
    pub fn leaflets(&self) -> String {
        self.page("/leaflets")
    }
    /// A leaflet to read on the screen.
    #[must_use]
    pub fn leaflet(&self, slug: &str) -> String {
        self.page(&format!("/leaflets/{slug}"))
    }
    /// A leaflet as a file: `ending` is `pdf`, or `svg` for its front.
    #[must_use]
    pub fn leaflet_file(&self, slug: &str, ending: &str, query: &str) -> String {
        with_query(self.page(&format!("/leaflets/{slug}.{ending}")), query)
    }
    /// The general poster.
    #[must_use]
    pub fn posters(&self) -> String {
        self.page("/posters")
    }
    /// The general poster as a file: `ending` is `pdf` or `svg`.
    #[must_use]
    pub fn poster_file(&self, ending: &str, query: &str) -> String {
        with_query(self.page(&format!("/posters/{}.{ending}", crate::http::print::GENERAL_POSTER)), query)
    }
    /// The short address printed on paper.
    #[must_use]
    pub fn short(&self, code: &str) -> String {
        format!("/d/{code}")
    }
    /// An uploaded picture, named by its digest; one that says no ending is a JPEG.
    #[must_use]
    pub fn picture(&self, digest: &str) -> String {
        let ending = if digest.contains('.') { "" } else { ".jpg" };
        let query = self.link.as_ref().map(|token| format!("link={token}")).unwrap_or_default();
        with_query(format!("/pictures/{digest}{ending}"), &query)
    }
    /// Overdose and crisis help.
    #[must_use]
    pub fn help_now(&self) -> String {
        self.page("/help-now")
    }
    /// About this site.
    #[must_use]
    pub fn about(&self) -> String {
        self.page("/about")
    }
    /// What is kept, what never is.
    #[must_use]
    pub fn privacy(&self) -> String {
        self.page("/privacy")
    }
    /// An embedded file: `name` is the hashed name.
    #[must_use]
    pub fn asset(&self, name: &str) -> String {
        format!("/assets/{name}")
    }
}

fn with_query(path: String, query: &str) -> String {
    if query.is_empty() { path } else { format!("{path}?{query}") }
}

/// Where "Leave this page" leads: a page that nobody asks about.
pub const LEAVE: &str = "https://www.bbc.co.uk/weather";

/// Ways out of the site: calendars and maps of others, as links and nothing more.
impl Urls {
    /// One page of a list, with its filters.
    #[must_use]
    pub fn list_page(&self, view: &View, query: &str, page: u32) -> String {
        match (query.is_empty(), page) {
            (_, 0 | 1) => self.list_with(view, query),
            (true, page) => self.list_with(view, &format!("page={page}")),
            (false, page) => self.list_with(view, &format!("{query}&page={page}")),
        }
    }
    /// One page of a day of the calendar, with its filters.
    #[must_use]
    pub fn calendar_page(&self, stretch: &Stretch, query: &str, page: u32) -> String {
        match (query.is_empty(), page) {
            (_, 0 | 1) => self.calendar(stretch, query),
            (true, page) => self.calendar(stretch, &format!("page={page}")),
            (false, page) => self.calendar(stretch, &format!("{query}&page={page}")),
        }
    }
    /// A feed of ours for programs that subscribe by `webcal`.
    #[must_use]
    pub fn webcal(&self, feed: &str) -> String {
        let address = self.absolute(feed);
        match address.split_once("://") {
            Some((_, rest)) => format!("webcal://{rest}"),
            None => address,
        }
    }
    /// Adds a feed of ours to Google Calendar.
    #[must_use]
    pub fn google_calendar(&self, feed: &str) -> String {
        format!("https://calendar.google.com/calendar/r?cid={}", escaped(&self.webcal(feed)))
    }
    /// Adds a feed of ours to Outlook on the web, for people.
    #[must_use]
    pub fn outlook_calendar(&self, feed: &str, name: &str) -> String {
        self.add_from_web("https://outlook.live.com", feed, name)
    }
    /// The same for those whose calendar is at work or at school.
    #[must_use]
    pub fn office_calendar(&self, feed: &str, name: &str) -> String {
        self.add_from_web("https://outlook.office.com", feed, name)
    }

    fn add_from_web(&self, outlook: &str, feed: &str, name: &str) -> String {
        let (address, name) = (escaped(&self.absolute(feed)), escaped(name));
        format!("{outlook}/calendar/0/addfromweb?url={address}&name={name}")
    }
    /// A point for whatever program shows maps on the visitor's machine.
    #[must_use]
    pub fn geo(&self, latitude: f64, longitude: f64) -> String {
        format!("geo:{latitude},{longitude}")
    }
    /// A point on the map of others. Whoever goes there leaves the site.
    #[must_use]
    pub fn open_street_map(&self, latitude: f64, longitude: f64) -> String {
        format!(
            "https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=17/{latitude}/{longitude}"
        )
    }
}

/// Where embeds begin: behind it stands the path of what is embedded.
pub const EMBED: &str = "/embed";

/// What other sites and programs ask for.
impl Urls {
    /// How the API is used, in words.
    #[must_use]
    pub fn api(&self) -> String {
        self.page("/api")
    }
    /// What the API says of itself, for programs.
    #[must_use]
    pub fn api_description(&self) -> String {
        self.page("/api/openapi.json")
    }
    /// Listings for programs.
    #[must_use]
    pub fn api_listings(&self, query: &str) -> String {
        with_query(self.page("/api/v1/listings"), query)
    }
    /// One listing for programs.
    #[must_use]
    pub fn api_listing(&self, slug: &str) -> String {
        self.page(&format!("/api/v1/listings/{slug}"))
    }
    /// Dates for programs.
    #[must_use]
    pub fn api_dates(&self, query: &str) -> String {
        with_query(self.page("/api/v1/dates"), query)
    }
    /// Groups for programs.
    #[must_use]
    pub fn api_groups(&self, query: &str) -> String {
        with_query(self.page("/api/v1/groups"), query)
    }
    /// Places for programs.
    #[must_use]
    pub fn api_places(&self, query: &str) -> String {
        with_query(self.page("/api/v1/places"), query)
    }
    /// Where an answer of the API that says no is explained.
    #[must_use]
    pub fn api_problem(&self, status: u16) -> String {
        format!("{}#{}", self.api(), Self::api_problem_place(status))
    }
    /// The place on that page.
    #[must_use]
    pub fn api_problem_place(status: u16) -> String {
        format!("problem-{status}")
    }
    /// The form that makes what another site puts into its pages.
    #[must_use]
    pub fn embed(&self, query: &str) -> String {
        with_query(self.page(EMBED), query)
    }
    /// The form for the page at `path`, with a query of its own.
    #[must_use]
    pub fn embed_form_of(&self, path: &str, query: &str) -> String {
        let of = format!("of={}", escaped(path));
        self.embed(&if query.is_empty() { of } else { format!("{of}&{query}") })
    }
    /// What stands in the frame of another site, of our page at `path`.
    #[must_use]
    pub fn embedded(&self, path: &str, query: &str) -> String {
        with_query(self.page(&format!("{EMBED}{path}")), query)
    }
    /// The script of the element that lists dates on other sites. It says everything in the reader's language.
    #[must_use]
    pub fn element_script(&self) -> String {
        format!("{EMBED}/cuppa-dates.js")
    }
    /// How others embed a page of ours: `page` is its absolute address, `format` is `json` or `xml`.
    #[must_use]
    pub fn oembed(&self, page: &str, format: &str) -> String {
        self.page(&format!("/oembed?format={format}&url={}", escaped(page)))
    }
    /// The map of the site for search engines.
    #[must_use]
    pub fn sitemap(&self) -> String {
        "/sitemap.xml".to_owned()
    }
    /// A part of it, from 1.
    #[must_use]
    pub fn sitemap_part(&self, number: usize) -> String {
        format!("/sitemap/{number}.xml")
    }
}

/// People without passwords: signing in, their own page, and those who look after a listing together.
impl Urls {
    /// After somebody asked for a link to sign in with.
    #[must_use]
    pub fn sign_in_asked(&self) -> String {
        self.page("/sign-in/asked")
    }
    /// Signs in with a code from paper (POST).
    #[must_use]
    pub fn sign_in_codes(&self) -> String {
        self.page("/sign-in/codes")
    }
    /// The page of whoever signed in.
    #[must_use]
    pub fn me(&self) -> String {
        self.page("/me")
    }
    /// Where somebody is signed in; it says what was done, if anything was.
    #[must_use]
    pub fn me_sessions(&self, done: &str) -> String {
        with_done(self.page("/me/sessions"), done)
    }
    /// Ends all sessions but this one (POST).
    #[must_use]
    pub fn me_sessions_end(&self) -> String {
        self.page("/me/sessions/end")
    }
    /// Gives a session a name (POST).
    #[must_use]
    pub fn me_session_name(&self, id: i64) -> String {
        self.page(&format!("/me/sessions/{id}/name"))
    }
    /// Ends a session (POST).
    #[must_use]
    pub fn me_session_end(&self, id: i64) -> String {
        self.page(&format!("/me/sessions/{id}/end"))
    }
    /// Codes for paper.
    #[must_use]
    pub fn me_codes(&self) -> String {
        self.page("/me/codes")
    }
    /// A new address for letters; it says what was done, if anything was.
    #[must_use]
    pub fn me_address(&self, done: &str) -> String {
        with_done(self.page("/me/address"), done)
    }
    /// Confirms a new address.
    #[must_use]
    pub fn new_address(&self, token: &str) -> String {
        self.page(&format!("/new-address/{token}"))
    }
    /// Who looks after a listing; it says what was done, if anything was.
    #[must_use]
    pub fn manage_holders(&self, token: &str, done: &str) -> String {
        with_done(self.page(&format!("/manage/{token}/holders")), done)
    }
    /// Says yes to looking after a listing (POST).
    #[must_use]
    pub fn manage_holders_agreement(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/holders/agreement"))
    }
    /// Looks after a listing no longer (POST).
    #[must_use]
    pub fn manage_holders_leaving(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/holders/leaving"))
    }
    /// Ends the link of one of them (POST).
    #[must_use]
    pub fn manage_holder_end(&self, token: &str, id: i64) -> String {
        self.page(&format!("/manage/{token}/holders/{id}/end"))
    }
    /// Makes a new link for one of them (POST).
    #[must_use]
    pub fn manage_holder_link(&self, token: &str, id: i64) -> String {
        self.page(&format!("/manage/{token}/holders/{id}/link"))
    }
    /// Takes a listing that is offered (POST).
    #[must_use]
    pub fn manage_handover(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/holders/handover"))
    }
    /// Takes an offer back, or does not want it (POST).
    #[must_use]
    pub fn manage_handover_end(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/holders/handover/end"))
    }
    /// Offers the listing to one of them (POST).
    #[must_use]
    pub fn manage_holder_handover(&self, token: &str, id: i64) -> String {
        self.page(&format!("/manage/{token}/holders/{id}/handover"))
    }
}

/// Groups: their members, what moderators decide of them, and the principles.
impl Urls {
    /// A group for its members; it says what was done, if anything was.
    #[must_use]
    pub fn my_group(&self, key: &str, done: &str) -> String {
        with_done(self.page(&format!("/me/groups/{key}")), done)
    }
    /// Asks somebody into a group.
    #[must_use]
    pub fn invitation(&self, token: &str) -> String {
        self.page(&format!("/invited/{token}"))
    }
    /// Says no to a group (POST).
    #[must_use]
    pub fn invitation_refusal(&self, token: &str) -> String {
        self.page(&format!("/invited/{token}/refusal"))
    }
    /// Starts a group.
    #[must_use]
    pub fn my_group_new(&self) -> String {
        self.page("/me/groups/new")
    }
    /// What a group says of itself (POST).
    #[must_use]
    pub fn my_group_about(&self, key: &str) -> String {
        self.page(&format!("/me/groups/{key}/about"))
    }
    /// Asks somebody into a group (POST).
    #[must_use]
    pub fn my_group_members(&self, key: &str) -> String {
        self.page(&format!("/me/groups/{key}/members"))
    }
    /// Gives somebody another part in a group (POST).
    #[must_use]
    pub fn my_group_member_role(&self, key: &str, id: i64) -> String {
        self.page(&format!("/me/groups/{key}/members/{id}/role"))
    }
    /// Ends what somebody is to a group (POST).
    #[must_use]
    pub fn my_group_member_end(&self, key: &str, id: i64) -> String {
        self.page(&format!("/me/groups/{key}/members/{id}/end"))
    }
    /// Offers a group to one of its members (POST).
    #[must_use]
    pub fn my_group_member_handover(&self, key: &str, id: i64) -> String {
        self.page(&format!("/me/groups/{key}/members/{id}/handover"))
    }
    /// Takes a group that was offered (POST).
    #[must_use]
    pub fn my_group_offer(&self, key: &str) -> String {
        self.page(&format!("/me/groups/{key}/offer"))
    }
    /// Turns an offered group down (POST).
    #[must_use]
    pub fn my_group_offer_end(&self, key: &str) -> String {
        self.page(&format!("/me/groups/{key}/offer/end"))
    }
    /// Leaves a group (POST).
    #[must_use]
    pub fn my_group_leaving(&self, key: &str) -> String {
        self.page(&format!("/me/groups/{key}/leaving"))
    }
    /// Closes a group (POST).
    #[must_use]
    pub fn my_group_closing(&self, key: &str) -> String {
        self.page(&format!("/me/groups/{key}/closing"))
    }
    /// A group agrees to the principles (POST).
    #[must_use]
    pub fn my_group_agreement(&self, key: &str) -> String {
        self.page(&format!("/me/groups/{key}/agreement"))
    }
    /// A listing is the group’s (POST).
    #[must_use]
    pub fn my_group_acceptance(&self, key: &str, slug: &str) -> String {
        self.page(&format!("/me/groups/{key}/listings/{slug}/acceptance"))
    }
    /// A listing is not the group’s (POST).
    #[must_use]
    pub fn my_group_refusal(&self, key: &str, slug: &str) -> String {
        self.page(&format!("/me/groups/{key}/listings/{slug}/refusal"))
    }
    /// An owner of its group takes a listing over (POST).
    #[must_use]
    pub fn manage_takeover(&self, token: &str) -> String {
        self.page(&format!("/manage/{token}/takeover"))
    }
    /// What a harm reduction café stands for.
    #[must_use]
    pub fn principles(&self) -> String {
        self.page("/principles")
    }
    /// Claims of names; it says what was done, if anything was.
    #[must_use]
    pub fn moderate_claims(&self, done: &str) -> String {
        with_done(self.page("/moderate/claims"), done)
    }
    /// Approves a claim (POST).
    #[must_use]
    pub fn moderate_claim_approve(&self, id: i64) -> String {
        self.page(&format!("/moderate/claims/{id}/approval"))
    }
    /// Says no to a claim (POST).
    #[must_use]
    pub fn moderate_claim_reject(&self, id: i64) -> String {
        self.page(&format!("/moderate/claims/{id}/rejection"))
    }
    /// Takes the decision of a claim back (POST).
    #[must_use]
    pub fn moderate_claim_undo(&self, id: i64) -> String {
        self.page(&format!("/moderate/claims/{id}/undo"))
    }
    /// Groups, their trust, and agreements; it says what was done, if anything was.
    #[must_use]
    pub fn moderate_groups(&self, done: &str) -> String {
        with_done(self.page("/moderate/groups"), done)
    }
    /// Trusts a group (POST).
    #[must_use]
    pub fn moderate_group_trust(&self, key: &str) -> String {
        self.page(&format!("/moderate/groups/{key}/trust"))
    }
    /// Trusts a group no longer (POST).
    #[must_use]
    pub fn moderate_group_trust_end(&self, key: &str) -> String {
        self.page(&format!("/moderate/groups/{key}/trust/end"))
    }
    /// Withdraws an agreement (POST).
    #[must_use]
    pub fn moderate_agreement_revoke(&self, id: i64) -> String {
        self.page(&format!("/moderate/agreements/{id}/revocation"))
    }
    /// Gives an agreement back (POST).
    #[must_use]
    pub fn moderate_agreement_restore(&self, id: i64) -> String {
        self.page(&format!("/moderate/agreements/{id}/revocation/end"))
    }
    /// Merging groups and places; it says what was done, if anything was.
    #[must_use]
    pub fn moderate_merges(&self, done: &str) -> String {
        with_done(self.page("/moderate/merges"), done)
    }
    /// Takes a merge back (POST).
    #[must_use]
    pub fn moderate_merge_undo(&self, id: i64) -> String {
        self.page(&format!("/moderate/merges/{id}/undo"))
    }
}

/// An address of a page that says what was done.
fn with_done(path: String, done: &str) -> String {
    if done.is_empty() { path } else { with_query(path, &format!("done={done}")) }
}

/// A text as a value of a query; spaces as others read them, too.
fn escaped(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_of_the_calendar_has_one_address() {
        let urls = Urls::new("https://cuppa.example", Language::default());
        for (path, expected) in [
            ("/calendar/2026/12", Some("/calendar/2026/12")),
            ("/calendar/2026/2", Some("/calendar/2026/02")),
            ("/calendar/2026/w07", Some("/calendar/2026/w07")),
            ("/calendar/2026/W7", Some("/calendar/2026/w07")),
            ("/calendar/2026/w53", Some("/calendar/2026/w53")),
            ("/calendar/2028/02/29", Some("/calendar/2028/02/29")),
            ("/calendar/2028/2/9", Some("/calendar/2028/02/09")),
            ("/calendar/2026/02/29", None),
            ("/calendar/2026/02/30", None),
            ("/calendar/2026/13", None),
            ("/calendar/2026/0", None),
            ("/calendar/2026/w54", None),
            ("/calendar/2027/w53", None),
            ("/calendar/2026/w", None),
            ("/calendar/2026/ww1", None),
            ("/calendar/2026/w01/01", None),
            ("/calendar/2026/12/01/01", None),
            ("/calendar/2026/12/", None),
            ("/calendar/2026/", None),
            ("/calendar/2026", None),
            ("/calendar/0/12", None),
            ("/calendar/-2026/12", None),
            ("/calendar/1899/12", None),
            ("/calendar/2201/01", None),
            ("/calendar/99999/01", None),
            ("/calendar/2026/999", None),
            ("/calendar/now/please", None),
            ("/calendars/2026/12", None),
        ] {
            let found = Urls::stretch_at(path).map(|stretch| urls.calendar(&stretch, ""));
            assert_eq!(found.as_deref(), expected, "{path}");
        }
    }
}
