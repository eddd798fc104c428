//! A listing as search engines read it (schema.org, JSON-LD): what its page says and nothing more, each date with the
//! offset of its place, each hidden address as the town.

use pure::{
    calendars::json,
    recurrence::{DateStatus, Occurrence},
};
use serde_json::{Map, Value, json};

use super::api::shapes::planned;
use crate::{
    listings::{
        PublicListing,
        parts::{Attendance, Cost, Kind, SUMMARY_MOST},
        public::{Area, PublicPlace},
    },
    urls::{Urls, View},
    words::Words,
};

/// So many of the next dates of a series are told.
const DATES_TOLD: usize = 8;
const CONTEXT: &str = "https://schema.org";

/// A listing with its dates to come, or one date of it, and the way to it; ready to stand in a page as
/// [`in_a_page`] writes it.
#[must_use]
pub fn listing(
    words: Words,
    urls: &Urls,
    listing: &PublicListing,
    date: Option<&Occurrence>,
    coming: &[Occurrence],
) -> Value {
    let page = Page { words, urls, listing };
    let thing = match date {
        Some(date) => page.date(date),
        None if listing.repeats() || listing.kind == Kind::Cafe => page.series(coming),
        None => page.once(),
    };
    json!({ "@context": CONTEXT, "@graph": [thing, page.way(date)] })
}

/// JSON that may stand inside `<script>`: nothing in it can end the element or begin another.
#[must_use]
pub fn in_a_page(told: &Value) -> String {
    told.to_string()
        .replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
}

struct Page<'a> {
    words: Words,
    urls: &'a Urls,
    listing: &'a PublicListing,
}

impl Page<'_> {
    /// What takes place once, also when it is over or has no date yet.
    fn once(&self) -> Value {
        let date = self.listing.dates(jiff::civil::Date::MIN, jiff::civil::Date::MAX).into_iter().next();
        let mut told = self.told("Event", self.address());
        match &date {
            Some(date) => self.times(&mut told, date),
            None => put(&mut told, "eventStatus", self.status(DateStatus::Confirmed)),
        }
        Value::Object(told)
    }

    /// One date of a series.
    fn date(&self, date: &Occurrence) -> Value {
        let mut told = self.told("Event", self.address_of(date));
        self.times(&mut told, date);
        if self.listing.repeats() {
            let series = json!({ "@type": "EventSeries", "name": self.listing.title, "url": self.address() });
            put(&mut told, "superEvent", series);
        }
        Value::Object(told)
    }

    /// What meets again and again, with its next dates; each of those stands for itself.
    fn series(&self, coming: &[Occurrence]) -> Value {
        let mut told = self.told("EventSeries", self.address());
        // Whether it takes place, each date says for itself.
        if self.listing.cancelled.is_some() {
            put(&mut told, "eventStatus", self.status(DateStatus::Cancelled));
        }
        let dates: Vec<Value> = coming.iter().take(DATES_TOLD).map(|date| self.sub_event(date)).collect();
        if !dates.is_empty() {
            put(&mut told, "subEvent", Value::Array(dates));
        }
        Value::Object(told)
    }

    fn sub_event(&self, date: &Occurrence) -> Value {
        let mut told = Map::new();
        put(&mut told, "@type", "Event");
        put(&mut told, "name", self.listing.title.as_str());
        put(&mut told, "url", self.address_of(date));
        put(&mut told, "eventAttendanceMode", self.mode());
        self.times(&mut told, date);
        put_some(&mut told, "location", told_location(self, Some(date)));
        Value::Object(told)
    }

    /// What is true of a listing on every one of its dates.
    fn told(&self, kind: &str, address: String) -> Map<String, Value> {
        let Self { urls, listing, .. } = self;
        let mut told = Map::new();
        put(&mut told, "@type", kind);
        put(&mut told, "@id", format!("{address}#event"));
        put(&mut told, "url", address);
        put(&mut told, "name", listing.title.as_str());
        put_some(&mut told, "description", self.description());
        put(&mut told, "eventAttendanceMode", self.mode());
        put_some(&mut told, "location", told_location(self, None));
        put_some(&mut told, "organizer", self.organizer());
        self.cost(&mut told);
        let picture = |digest: &str| urls.absolute(&urls.picture(digest));
        put_some(&mut told, "image", listing.picture.as_ref().map(|one| picture(&one.digest)));
        let languages: Vec<&String> = listing.languages.iter().filter(|typed| is_tag(typed)).collect();
        put_some(&mut told, "inLanguage", (!languages.is_empty()).then(|| json!(languages)));
        put_some(&mut told, "keywords", (!listing.tags.is_empty()).then(|| listing.tags.join(", ")));
        told
    }

    /// When a date is, and how it stands; with its own topic, place and note where it has them.
    fn times(&self, told: &mut Map<String, Value>, date: &Occurrence) {
        let listing = self.listing;
        let all_day = listing.all_day();
        let moment = json::date(date, &listing.zone, all_day);
        put(told, "startDate", moment.start);
        // An end that nobody stated is not guessed.
        if all_day || date.end != date.start {
            put(told, "endDate", moment.end);
        }
        let status = if listing.cancelled.is_some() { DateStatus::Cancelled } else { date.status };
        put(told, "eventStatus", self.status(status));
        if status == DateStatus::Moved {
            put(told, "previousStartDate", planned(&listing.zone, date, all_day));
        }
        let different = listing.different(date);
        if let Some(topic) = different.title.filter(|topic| *topic != listing.title) {
            put(told, "name", self.words.feed_topic(listing.title.as_str(), topic));
        }
        put_some(told, "location", different.place.and_then(|_| told_location(self, Some(date))));
        put_some(told, "disambiguatingDescription", different.note);
    }

    fn status(&self, status: DateStatus) -> &'static str {
        match (status, &self.listing.cancelled) {
            (DateStatus::Cancelled, _) | (_, Some(_)) => "https://schema.org/EventCancelled",
            (DateStatus::Moved, None) => "https://schema.org/EventRescheduled",
            (DateStatus::Confirmed, None) => "https://schema.org/EventScheduled",
        }
    }

    fn mode(&self) -> &'static str {
        match self.listing.attendance {
            Attendance::InPerson => "https://schema.org/OfflineEventAttendanceMode",
            Attendance::Online => "https://schema.org/OnlineEventAttendanceMode",
            Attendance::Hybrid => "https://schema.org/MixedEventAttendanceMode",
        }
    }

    /// In short: the page itself says the rest.
    fn description(&self) -> Option<String> {
        let described = || {
            let text = pure::markdown::to_text(&self.listing.description);
            text.split("\n\n").next().unwrap_or_default().chars().take(SUMMARY_MOST).collect()
        };
        let summary = Some(self.listing.summary.clone()).filter(|summary| !summary.is_empty());
        Some(summary.unwrap_or_else(described)).filter(|text| !text.is_empty())
    }

    fn organizer(&self) -> Option<Value> {
        let mut told = Map::new();
        put(&mut told, "@type", "Organization");
        put(&mut told, "name", self.listing.group_name.clone()?);
        let page = |key: &String| self.urls.absolute(&self.urls.list(&View::Group(key.clone())));
        put_some(&mut told, "url", self.listing.group_key.as_ref().map(page));
        Some(Value::Object(told))
    }

    fn cost(&self, told: &mut Map<String, Value>) {
        let Some(cost) = self.listing.cost else { return };
        let said = self.words.find(&format!("cost-{}", cost.as_str()));
        let note = self.listing.cost_note.clone();
        let mut offer = Map::new();
        put(&mut offer, "@type", "Offer");
        put(&mut offer, "url", self.address());
        match cost {
            Cost::Free => put(&mut offer, "price", 0),
            // Nobody said how much.
            Cost::Donation | Cost::Paid => put_some(&mut offer, "name", said),
        }
        put_some(&mut offer, "description", note);
        match cost {
            Cost::Free => put(told, "isAccessibleForFree", true),
            Cost::Paid => put(told, "isAccessibleForFree", false),
            Cost::Donation => {}
        }
        put(told, "offers", Value::Object(offer));
    }

    /// How one gets here from the front page.
    fn way(&self, date: Option<&Occurrence>) -> Value {
        let Self { words, urls, listing } = self;
        let (view, name) = match listing.kind {
            Kind::Event => (View::Events, words.events_title()),
            Kind::Cafe => (View::Cafes, words.cafes_title()),
        };
        let mut steps =
            vec![(name, urls.absolute(&urls.list(&view))), (listing.title.clone(), self.address())];
        steps.extend(date.map(|date| (words.day_with_year(date.start.date()), self.address_of(date))));
        let steps: Vec<Value> = (1..)
            .zip(steps)
            .map(|(position, (name, item))| {
                json!({ "@type": "ListItem", "position": position, "name": name, "item": item })
            })
            .collect();
        json!({ "@type": "BreadcrumbList", "itemListElement": steps })
    }

    fn address(&self) -> String {
        self.urls.absolute(&self.urls.listing(self.listing.kind, &self.listing.slug))
    }

    fn address_of(&self, date: &Occurrence) -> String {
        match self.listing.repeats() {
            true => {
                let day = date.original.date();
                self.urls.absolute(&self.urls.date(self.listing.kind, &self.listing.slug, day))
            }
            false => self.address(),
        }
    }
}

/// Where a listing or one date of it is, as far as its page says so.
fn told_location(page: &Page<'_>, date: Option<&Occurrence>) -> Option<Value> {
    let listing = page.listing;
    let online = listing.attendance.has_link().then(|| {
        let address = listing.online_url.clone().unwrap_or_else(|| page.address());
        json!({ "@type": "VirtualLocation", "url": address })
    });
    // Another place for one date is told only where the usual one is public.
    let elsewhere = date.and_then(|date| listing.different(date).place);
    let place = match (elsewhere, &listing.place) {
        _ if !listing.attendance.has_place() => None,
        (Some(elsewhere), _) => Some(json!({ "@type": "Place", "name": elsewhere })),
        (None, Some(place)) => told_place(page, place),
        (None, None) => None,
    };
    match (place, online) {
        (Some(place), Some(online)) => Some(json!([place, online])),
        (place, online) => place.or(online),
    }
}

fn told_place(page: &Page<'_>, place: &PublicPlace) -> Option<Value> {
    let Area { locality, region, country, point } = place.area();
    let mut address = Map::new();
    put(&mut address, "@type", "PostalAddress");
    put_some(&mut address, "addressLocality", locality.clone());
    put_some(&mut address, "addressRegion", region.clone());
    put_some(&mut address, "addressCountry", country.clone());
    let mut told = Map::new();
    put(&mut told, "@type", "Place");
    match place {
        PublicPlace::Known(known) => {
            put(&mut told, "name", known.name.as_str());
            let view = View::Place(known.slug.clone());
            put(&mut told, "url", page.urls.absolute(&page.urls.list(&view)));
            put_some(&mut address, "streetAddress", known.address.clone());
            put_some(&mut address, "postalCode", known.postcode.clone());
            let geo = point.map(|point| {
                json!({
                    "@type": "GeoCoordinates", "latitude": point.latitude(), "longitude": point.longitude(),
                })
            });
            put_some(&mut told, "geo", geo);
        }
        PublicPlace::Area(_) | PublicPlace::OnRequest(_) => {
            // Where not even the town is known, nothing is.
            put(&mut told, "name", locality.clone().or_else(|| region.clone())?);
        }
    }
    put(&mut told, "address", Value::Object(address));
    Some(Value::Object(told))
}

/// Whether somebody typed a language tag, such as `en` or `pt-BR`, and not a word.
fn is_tag(typed: &str) -> bool {
    let mut parts = typed.split('-');
    let is_short = |part: &str, most: usize| {
        (2..=most).contains(&part.len()) && part.bytes().all(|letter| letter.is_ascii_alphanumeric())
    };
    parts
        .next()
        .is_some_and(|first| is_short(first, 3) && first.bytes().all(|letter| letter.is_ascii_alphabetic()))
        && parts.all(|part| is_short(part, 8))
}

fn put(told: &mut Map<String, Value>, name: &str, value: impl Into<Value>) {
    told.insert(name.to_owned(), value.into());
}

fn put_some(told: &mut Map<String, Value>, name: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        put(told, name, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_can_end_the_element_that_it_stands_in() {
        let told = json!({ "name": "</script><script>alert('x')</script> <!-- & \u{2028}" });
        let written = in_a_page(&told);
        assert!(!written.contains(['<', '>', '&', '\u{2028}']), "{written}");
        assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), told);
    }

    #[test]
    fn a_language_is_told_only_as_a_tag() {
        for (typed, is) in [
            ("en", true),
            ("pt-BR", true),
            ("zh-Hans-CN", true),
            ("English", false),
            ("e", false),
            ("en-", false),
            ("éé", false),
            ("12", false),
            ("", false),
        ] {
            assert_eq!(is_tag(typed), is, "{typed}");
        }
    }
}
