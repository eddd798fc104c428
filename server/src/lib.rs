//! The product without its face: what Cuppa knows and does, with no page in it.
//!
//! A request is handed a [`Desk`] and calls verbs: `listings::submit`, `moderation::release`, … Each room keeps its
//! SQL in its own `store.rs`; what is public leaves only as `listings::public::PublicListing`.

pub mod broken;
pub mod chance;
pub mod clock;
pub mod db;
pub mod demo;
pub mod doctor;
pub(crate) mod fetching;
pub mod fields;
pub mod fill;
pub mod follows;
pub mod forms;
pub mod groups;
pub mod help;
pub mod http;
pub mod ids;
pub mod imports;
pub mod jobs;
pub mod knowledge;
pub mod letters;
pub mod library;
pub mod listings;
pub mod log;
pub mod moderation;
pub mod people;
pub mod places;
pub mod retention;
pub mod rights;
pub mod settings;
pub mod site;
pub mod streets;
pub mod tokens;
pub mod urls;
pub mod wording;
pub mod words;
pub mod write_ups;

use std::sync::Arc;

pub use broken::{Broken, WhileDoing};
use chance::Chance;
use clock::Clock;
use db::Db;
use letters::{handed::Handed, pace::Pace, post::Post, shared::Shared, signing::Signer};
use settings::Settings;
use tokens::Key;
use urls::Urls;
use words::{Language, Words};

/// All that a request may use. Cheap to copy.
#[derive(Clone, Debug)]
pub struct Desk {
    /// The database.
    pub db: Db,
    /// The time.
    pub clock: Clock,
    /// Randomness.
    pub chance: Chance,
    /// Makes and checks links.
    pub key: Key,
    /// Where letters go.
    pub post: Post,
    /// How fast they go.
    pub pace: Pace,
    /// Signs them.
    pub signer: Signer,
    /// Those that were taken and are not noted yet.
    pub handed: Handed,
    /// What those of one round have in common.
    pub shared: Shared,
    /// Wakes the jobs when something is waiting for them.
    pub bell: jobs::Bell,
    /// The settings in force.
    pub settings: Arc<Settings>,
    /// What is said of the site.
    pub site: site::Current,
    /// Addresses in the source language, unless this desk speaks another.
    pub urls: Urls,
    /// How often one network may ask.
    pub limits: http::guard::Limits,
    /// What is remembered of today, and of no other day.
    pub day: moderation::raids::Day,
    /// Calendars that somebody looks through before they bring them in.
    pub tray: imports::Tray,
    /// Wishes for a letter that wait for the jobs.
    pub wishes: people::Wishes,
    /// Printed pieces that were asked for lately.
    pub printed: http::print::Printed,
    /// Answers that everybody gets.
    pub kept: http::kept::Kept,
    /// Street maps, if whoever runs the site has any and [visitors](Desk::for_visitors) are answered.
    pub streets: Option<streets::Streets>,
    /// Whom to call: emergency numbers and helplines.
    pub help: help::Help,
    /// Listings that were looked at lately.
    pub loaded: listings::Loaded,
    /// What lists look for.
    pub index: listings::search::Index,
    /// What lists count.
    pub counted: listings::search::Counted,
    /// Which words hurt.
    pub wording: wording::Current,
}

impl Desk {
    /// Sets a desk up on the data folder that the settings name.
    ///
    /// # Errors
    /// When the folder, the database, the key or the SMTP address cannot be used.
    pub async fn open(settings: Settings, clock: Clock, chance: Chance) -> Result<Self, Broken> {
        let db = Db::open(&settings.data).await?;
        let key = Key::of_folder(&settings.data, &chance)?;
        let post = Post::of(&settings)?;
        let signer = Signer::of(&settings).while_doing("reading the DKIM key")?;
        let urls = Urls::new(&settings.base_url, Language::default());
        let words = Words::of(Language::default());
        let site = site::Current::read(&db, words, &settings.contact).await?;
        let help = help::Help::standing(&settings.data);
        let settings = Arc::new(settings);
        let desk = Self {
            db,
            clock,
            chance,
            key,
            post,
            pace: Pace::of(&settings),
            signer,
            handed: Handed::of(&settings.data),
            shared: Shared::default(),
            bell: jobs::Bell::default(),
            limits: http::guard::Limits::of(&settings),
            settings,
            site,
            urls,
            day: moderation::raids::Day::default(),
            tray: imports::Tray::default(),
            wishes: people::Wishes::default(),
            printed: http::print::Printed::default(),
            kept: http::kept::Kept::new(),
            streets: None,
            help,
            loaded: listings::Loaded::default(),
            index: listings::search::Index::default(),
            counted: listings::search::Counted::default(),
            wording: wording::Current::default(),
        };
        listings::search::make_findable(&desk).await?;
        Ok(desk)
    }

    /// The same desk with the street map that its settings name, for whoever answers visitors: nothing else needs one, so
    /// nothing else stops because of it.
    ///
    /// # Errors
    /// When the settings name a street map that cannot be used.
    pub async fn for_visitors(self) -> Result<Self, Broken> {
        let streets = streets::Streets::of(&self.settings).await?;
        Ok(Self { streets, ..self })
    }

    /// The sentences of the source language, or of the one that this desk [speaks](Desk::in_language).
    #[must_use]
    pub fn words(&self) -> Words {
        Words::of(self.urls.language())
    }

    /// The same desk for whoever reads another language: its sentences, and addresses of pages in it.
    #[must_use]
    pub fn in_language(&self, language: Language) -> Self {
        Self { urls: self.urls.in_language(language), ..self.clone() }
    }
}
