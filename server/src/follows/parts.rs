//! The parts of a follow: what, how often, and how both are said.

use jiff::civil::Time;
use pure::{languages, zones::Zone};
use url::form_urlencoded;

use super::towns;
use crate::{
    ids::{FollowId, Moment, PersonId},
    listings::{Filter, search::Near},
    urls::View,
    words::Words,
};

/// What can be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// Every listing.
    Everything,
    /// What is near a town.
    Town,
    /// What one group lists.
    Group,
    /// One listing.
    Listing,
    /// One topic.
    Tag,
    /// What is held in a language.
    Language,
    /// Whatever holds some words.
    Search,
}

impl What {
    /// All of them, in the order in which they are offered.
    pub const ALL: &[Self] =
        &[Self::Everything, Self::Town, Self::Group, Self::Listing, Self::Tag, Self::Language, Self::Search];

    /// As forms and the database write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Everything => "everything",
            Self::Town => "town",
            Self::Group => "group",
            Self::Listing => "listing",
            Self::Tag => "tag",
            Self::Language => "language",
            Self::Search => "search",
        }
    }

    /// The one that is written so, if there is one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|what| what.as_str() == text)
    }
}

/// How often letters come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rhythm {
    /// As it happens.
    Instant,
    /// Every day, at an hour.
    Daily,
    /// On Mondays, at an hour.
    Weekly,
    /// Before each date of one listing, and at once when such a date changes after its letter.
    NextDate,
}

impl Rhythm {
    /// All of them, in the order in which they are offered.
    pub const ALL: &[Self] = &[Self::Instant, Self::Daily, Self::Weekly, Self::NextDate];

    /// Those that a thing can be followed by, in the order in which they are offered: only one listing has a next date.
    #[must_use]
    pub fn of(what: What) -> &'static [Self] {
        match what {
            What::Listing => &[Self::Instant, Self::NextDate, Self::Daily, Self::Weekly],
            _ => &[Self::Instant, Self::Daily, Self::Weekly],
        }
    }

    /// As forms and the database write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Instant => "instant",
            Self::Daily => "daily",
            Self::Weekly => "weekly",
            Self::NextDate => "next-date",
        }
    }

    /// The one that is written so, if there is one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rhythm| rhythm.as_str() == text)
    }
}

/// When letters come: the rhythm, the hour of daily and weekly ones and where the clock is, or how long before a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pace {
    /// How often.
    pub rhythm: Rhythm,
    /// The full hour, 0 to 23.
    pub hour: i8,
    /// The zone of that hour; times of other zones are named in letters.
    pub zone: Zone,
    /// How many hours before a date its letter comes; only [`Rhythm::NextDate`] asks.
    pub ahead: u16,
}

/// One address that follows one thing.
#[derive(Clone, Debug)]
pub struct Follow {
    /// Its row.
    pub id: FollowId,
    /// Opens the page of its follower, or confirms it.
    pub token: String,
    /// What is followed.
    pub what: What,
    /// What exactly: a town's key, a group's key, a listing's slug, a topic, a language's code, or words.
    pub target: String,
    /// How many kilometres around a town; zero for everything else.
    pub within: u32,
    /// What everybody calls it; nothing when nobody can see it now.
    pub name: Option<String>,
    /// When letters come.
    pub pace: Pace,
    /// Whether the owner of the address has said yes.
    pub is_confirmed: bool,
    /// Whether its owner wants no letters for a while.
    pub is_paused: bool,
    pub(crate) person: PersonId,
    pub(crate) asked_at: Moment,
    pub(crate) confirmed_at: Option<Moment>,
    /// The sentence that was agreed to.
    pub(crate) agreed: Option<String>,
    pub(crate) rhythm_since: Option<Moment>,
    pub(crate) paused_at: Option<Moment>,
    /// When the last date starts of which a letter told beforehand.
    pub(crate) reminded_until: Option<Moment>,
}

impl Follow {
    /// "everything that Hope Street Union lists", as the end of a sentence.
    #[must_use]
    pub fn what_in_words(&self, words: Words) -> String {
        what_in_words(words, self.what, self.name.as_deref(), self.within)
    }

    /// How far around which town, where it is one that is followed.
    #[must_use]
    pub fn near(&self) -> Option<Near> {
        (self.what == What::Town).then(|| towns::stored(&self.target, self.within))
    }

    /// "every Monday at 9 am, London time", as the end of a sentence.
    #[must_use]
    pub fn pace_in_words(&self, words: Words) -> String {
        self.pace.in_words(words)
    }

    /// The sentence that its follower agrees to.
    #[must_use]
    pub fn agreement(&self, words: Words) -> String {
        words.following_agreement(self.what_in_words(words), self.pace_in_words(words))
    }
}

impl Pace {
    /// "every Monday at 9 am, London time", as the end of a sentence.
    #[must_use]
    pub fn in_words(&self, words: Words) -> String {
        match self.rhythm {
            Rhythm::Instant => words.followed_as_it_happens(),
            Rhythm::Daily => words.followed_every_day(self.clock(words), zone_in_words(words, &self.zone)),
            Rhythm::Weekly => words.followed_every_week(self.clock(words), zone_in_words(words, &self.zone)),
            Rhythm::NextDate => words.followed_before_each_date(ahead_in_words(words, self.ahead)),
        }
    }

    fn clock(&self, words: Words) -> String {
        words.clock(Time::new(self.hour, 0, 0, 0).unwrap_or(Time::midnight()))
    }
}

/// "3 hours", "2 days": how long before a date, as people say it.
#[must_use]
pub fn ahead_in_words(words: Words, hours: u16) -> String {
    match (hours / 24, hours % 24) {
        (days, 0) if days > 0 => words.followed_ahead_days(days),
        _ => words.followed_ahead_hours(hours),
    }
}

/// What is followed, as the end of a sentence.
#[must_use]
pub fn what_in_words(words: Words, what: What, name: Option<&str>, within: u32) -> String {
    match (what, name) {
        (What::Everything, _) => words.followed_everything(),
        (_, None) => words.followed_gone(),
        (What::Town, Some(name)) => words.followed_town(within.to_string(), name),
        (What::Group, Some(name)) => words.followed_group(name),
        (What::Listing, Some(name)) => words.followed_listing(name),
        (What::Tag, Some(name)) => words.followed_topic(name),
        (What::Language, Some(name)) => words.followed_language(name),
        (What::Search, Some(name)) => words.followed_search(name),
    }
}

/// "London time": a zone by the town that it is named for.
#[must_use]
pub fn zone_in_words(words: Words, zone: &Zone) -> String {
    match words.town_of_zone(zone.name()) {
        Some(town) if !zone.is_utc() => words.followed_zone(town),
        _ => zone.name().to_owned(),
    }
}

/// A topic as it is compared: small letters, without spaces, exactly as SQLite's `lower` makes them.
pub(crate) fn topic_key(topic: &str) -> String {
    topic.to_ascii_lowercase().replace(' ', "-")
}

/// The query that fills the form in with one thing to follow.
#[must_use]
pub fn query_of(what: What, target: &str) -> String {
    let field = match what {
        What::Everything => None,
        What::Town => Some("where"),
        What::Group | What::Listing => Some("slug"),
        What::Tag => Some("tag"),
        What::Language => Some("lang"),
        What::Search => Some("q"),
    };
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("what", what.as_str());
    if let Some(field) = field {
        query.append_pair(field, target);
    }
    query.finish()
}

/// The query that fills the form in with a town, and how far around it.
fn query_of_town(near: &Near) -> String {
    let mut query = form_urlencoded::Serializer::new(query_of(What::Town, near.key()));
    query.append_pair("within", &near.within.to_string());
    query.finish()
}

/// The query that fills the form in with what a list shows, as near as one follow comes to it. Where somebody looks near
/// a town, what else they look for matters less: letters about the other end of the world would help nobody.
#[must_use]
pub fn query_of_list(view: &View, filter: &Filter) -> String {
    let town = filter.near.as_ref().filter(|near| near.town.is_some());
    let language = filter.languages.first().filter(|code| languages::named(code).is_some());
    match (view, town, filter.groups.as_slice(), filter.tags.first(), language) {
        (View::Group(key), ..) => query_of(What::Group, key),
        (_, Some(near), ..) => query_of_town(near),
        _ if !filter.q.is_empty() => query_of(What::Search, &filter.q),
        (.., Some(topic), _) => query_of(What::Tag, topic),
        (_, _, [key], ..) => query_of(What::Group, key),
        (.., Some(code)) => query_of(What::Language, code),
        _ => query_of(What::Everything, ""),
    }
}
