//! Texts about a listing, to copy and send: a note for the press, and posts. What a listing hides is in none of them, for
//! they are made from what everybody may see.

use jiff::{
    Timestamp,
    civil::{Date, DateTime},
};
use pure::recurrence::{DateStatus, Occurrence, words::Rhythm};

use super::{
    PublicListing, calendar,
    parts::{CafeState, Kind, Photos},
    public::PublicPlace,
};
use crate::{urls::Urls, words::Words};

/// So many signs fit into the shortest of posts.
pub const POST_MOST: usize = 280;

/// What can be announced of a listing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It takes place.
    Coming,
    /// It is cancelled.
    Cancelled,
    /// There is nothing to come.
    Over,
}

/// The texts. Plain, so that they stay what they are wherever they are put.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Announcement {
    /// What they announce.
    pub standing: Standing,
    /// For the press.
    pub note: String,
    /// At most [`POST_MOST`] signs, if its name and its address leave room for that.
    pub post: String,
    /// For where there is room.
    pub long: String,
    /// One line.
    pub slip: String,
}

/// What is said of one listing.
struct Said<'a> {
    words: Words,
    listing: &'a PublicListing,
    address: String,
    help: String,
    title: String,
    when: Option<String>,
    place: String,
    /// The same, only the town.
    area: String,
}

/// Puts a listing into words for others.
#[must_use]
pub fn announce(words: Words, urls: &Urls, listing: &PublicListing, now: Timestamp) -> Announcement {
    let coming = listing.coming(now);
    let standing = standing(listing, &coming);
    let date = coming
        .iter()
        .find(|date| date.status != DateStatus::Cancelled)
        .or_else(|| coming.first().filter(|_| standing == Standing::Cancelled));
    let different = date.map(|date| listing.different(date)).unwrap_or_default();
    let title = match different.title {
        Some(topic) => words.feed_topic(listing.title.as_str(), topic),
        None => listing.title.clone(),
    };
    let said = Said {
        words,
        listing,
        address: urls.absolute(&urls.listing(listing.kind, &listing.slug)),
        help: urls.absolute(&urls.help_now()),
        title,
        when: date.map(|date| when(words, date.start, date.end, listing.all_day())),
        place: place(words, listing, different.place),
        area: area(words, listing, different.place),
    };
    let rhythm = listing.rhythm(now).map(|rhythm| {
        // Days that are left out are on the page.
        words.rhythm(&Rhythm { except: Vec::new(), ..rhythm })
    });
    let called_off = standing == Standing::Cancelled;
    let texts = if called_off {
        [said.regret(), said.regret()]
    } else {
        [said.note(rhythm.as_deref()), said.long(rhythm.as_deref())]
    };
    let [note, long] = texts.map(|text| plain(&text));
    Announcement {
        standing,
        note,
        long,
        post: plain(&said.post(called_off)),
        slip: plain(&said.slip(called_off)),
    }
}

fn standing(listing: &PublicListing, coming: &[Occurrence]) -> Standing {
    let none_left = !coming.is_empty() && coming.iter().all(|date| date.status == DateStatus::Cancelled);
    let is_closed = listing.cafe_state == Some(CafeState::Closed);
    let waits = listing.schedule.is_none() || listing.kind == Kind::Cafe;
    match coming.is_empty() {
        _ if listing.cancelled.is_some() || none_left => Standing::Cancelled,
        _ if is_closed => Standing::Over,
        true if !waits => Standing::Over,
        _ => Standing::Coming,
    }
}

/// "Thursday 4 March 2027, 6 pm to 8 pm": such texts outlive the year.
fn when(words: Words, start: DateTime, end: DateTime, all_day: bool) -> String {
    let day: Date = start.date();
    words.time_day_and_span(words.day_with_year(day), words.span(start, end, all_day, day))
}

fn place(words: Words, listing: &PublicListing, elsewhere: Option<&str>) -> String {
    let lines = |place: &PublicPlace| place.lines().join(", ");
    let there = match (&listing.place, elsewhere) {
        (_, Some(elsewhere)) => Some(words.press_where_at(elsewhere)),
        (Some(place @ PublicPlace::Known(_)), None) => Some(words.press_where_at(lines(place))),
        (Some(place @ PublicPlace::Area(_)), None) if !lines(place).is_empty() => {
            Some(words.press_where_area(lines(place)))
        }
        (Some(place @ PublicPlace::OnRequest(_)), None) => Some(match lines(place) {
            area if area.is_empty() => words.press_where_ask(),
            area => words.press_where_on_request(area),
        }),
        _ => listing.attendance.has_place().then(|| words.press_where_unknown()),
    };
    let online = listing.attendance.has_link().then(|| match listing.online_url {
        Some(_) => words.press_where_online_open(),
        None => words.press_where_online(),
    });
    match (there, online) {
        (Some(there), Some(online)) => words.press_where_both(there, online),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => words.press_where_unknown(),
    }
}

fn area(words: Words, listing: &PublicListing, elsewhere: Option<&str>) -> String {
    let town = listing.place.as_ref().and_then(|place| place.area().locality.clone());
    match (elsewhere, town) {
        (None, Some(town)) => town,
        _ => place(words, listing, elsewhere),
    }
}

impl Said<'_> {
    fn note(&self, rhythm: Option<&str>) -> String {
        let (words, listing) = (self.words, self.listing);
        let kind = match listing.kind {
            Kind::Cafe => words.press_kind_cafe(),
            Kind::Event => words.press_kind_event(),
        };
        let headline = match &self.when {
            Some(when) => words.press_headline(self.title.as_str(), when.as_str()),
            None => words.press_headline_open(self.title.as_str()),
        };
        let contact = match &listing.contact {
            Some(contact) => words.press_contact(contact.as_str()),
            None => words.press_contact_none(),
        };
        let photos = match listing.photos {
            Some(Photos::None) => words.press_editors_photos_none(),
            _ => words.press_editors_photos(),
        };
        let editors = [
            words.press_editors_what(),
            words.press_editors_words(),
            photos,
            words.press_editors_help(self.help.as_str()),
        ];
        let editors: Vec<String> = editors.into_iter().map(|line| format!("- {line}")).collect();
        let group = listing.group_name.as_deref().map(|group| words.press_group(group));
        let who = match listing.kind {
            Kind::Cafe => words.press_who_cafe(),
            Kind::Event => words.press_who_event(),
        };
        paragraphs([
            Some(format!("{kind}\n{headline}")),
            Some(self.opening()),
            Some(listing.summary.clone()),
            Some(who),
            rhythm.map(|rhythm| words.press_rhythm(words.lower_first(rhythm))),
            self.facts(),
            group,
            Some(words.press_more(self.address.as_str())),
            Some(contact),
            Some(format!("{}\n{}", words.press_editors(), editors.join("\n"))),
        ])
    }

    fn long(&self, rhythm: Option<&str>) -> String {
        let words = self.words;
        let who = (self.listing.kind == Kind::Cafe).then(|| words.press_who_cafe());
        paragraphs([
            Some(self.opening()),
            Some(self.listing.summary.clone()),
            who,
            rhythm.map(|rhythm| words.press_rhythm(words.lower_first(rhythm))),
            self.facts(),
            Some(words.press_more(self.address.as_str())),
        ])
    }

    fn regret(&self) -> String {
        let words = self.words;
        let title = self.title.as_str();
        let off = match &self.when {
            Some(when) => words.press_called_off(title, when.as_str(), self.place.as_str()),
            None => words.press_called_off_open(title),
        };
        paragraphs([Some(off), Some(words.press_sorry(self.address.as_str()))])
    }

    fn opening(&self) -> String {
        let (title, place) = (self.title.as_str(), self.place.as_str());
        match &self.when {
            Some(when) => self.words.press_opening(title, when.as_str(), place),
            None => self.words.press_opening_open(title, place),
        }
    }

    fn facts(&self) -> Option<String> {
        let words = self.words;
        let facts = calendar::facts(words, self.listing).into_iter();
        let facts: Vec<String> =
            facts.map(|fact| if is_name(&fact) { fact } else { words.lower_first(&fact) }).collect();
        (!facts.is_empty()).then(|| words.press_facts(words.in_a_row(&facts)))
    }

    /// The longest of several that fits.
    fn post(&self, called_off: bool) -> String {
        let words = self.words;
        let (title, address) = (self.title.as_str(), self.address.as_str());
        let Some(when) = self.when.as_deref() else {
            return match called_off {
                true => words.press_post_off_open(title, address),
                false => words.press_post_open(title, address),
            };
        };
        if called_off {
            return words.press_post_off(title, when, address);
        }
        let at = |place: &str| match self.listing.kind {
            Kind::Cafe => words.press_post_cafe(title, when, place, address),
            Kind::Event => words.press_post_event(title, when, place, address),
        };
        let ways =
            [at(&self.place), at(&self.area), words.press_slip(when, title, self.area.as_str(), address)];
        let fitting = ways.into_iter().find(|way| way.chars().count() <= POST_MOST);
        fitting.unwrap_or_else(|| words.press_post_short(title, when, address))
    }

    fn slip(&self, called_off: bool) -> String {
        match &self.when {
            Some(when) if !called_off => self.words.press_slip(
                when.as_str(),
                self.title.as_str(),
                self.area.as_str(),
                self.address.as_str(),
            ),
            _ => self.post(called_off),
        }
    }
}

/// Whether a fact begins with a name, which keeps its large letter.
fn is_name(fact: &str) -> bool {
    fact.chars().take_while(|letter| letter.is_alphabetic()).filter(|letter| letter.is_uppercase()).count()
        > 1
}

fn paragraphs<const N: usize>(parts: [Option<String>; N]) -> String {
    let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.trim().is_empty()).collect();
    parts.join("\n\n")
}

/// Without spaces that do not break: other programs show them as boxes, or count them twice.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}
