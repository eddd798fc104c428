//! JSON Feed 1.1 with an object of our own in each item: what scripts and other sites rely on, so that changing a
//! name here is changing a promise.

use jiff::Timestamp;
use serde::{Serialize, Serializer};

use crate::recurrence::{DateStatus, Occurrence};
use crate::zones::Zone;

/// A JSON Feed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Feed {
    version: &'static str,
    /// The name of the view.
    pub title: String,
    /// The page of the same view.
    pub home_page_url: String,
    /// This feed.
    pub feed_url: String,
    /// What the view holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// For whoever opens the feed in a browser and wonders.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_comment: Option<String>,
    /// A square picture for lists of feeds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon: Option<String>,
    /// A small one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub favicon: Option<String>,
    /// Who answers for it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub authors: Vec<Author>,
    /// The language of the words, such as `en-GB`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The listings, in the order of the page.
    pub items: Vec<Item>,
}

/// Who made something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Author {
    /// A name as it was typed.
    pub name: String,
    /// A page about them on our own site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// The same thing in another form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Attachment {
    /// Where it is.
    pub url: String,
    /// What it is.
    pub mime_type: &'static str,
}

/// One listing.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Item {
    /// The UID that calendars know it by.
    pub id: String,
    /// Its page.
    pub url: String,
    /// Its title.
    pub title: String,
    /// One or two sentences.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The whole description without markup.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_text: Option<String>,
    /// The same with its headings, lists and links, where it has any: HTML that is safe to show. Of plain paragraphs it
    /// would say nothing more, and a list of ten thousand would weigh half as much again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_html: Option<String>,
    /// A picture on our own site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    /// Who organises it, if somebody said.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub authors: Vec<Author>,
    /// When it became public; see [`moment`].
    pub date_published: String,
    /// When it last changed; see [`moment`].
    pub date_modified: String,
    /// Its tags.
    pub tags: Vec<String>,
    /// The same listing as a calendar, when it has dates.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attachment>,
    /// What JSON Feed has no word for.
    #[serde(rename = "_cuppa")]
    pub cuppa: Cuppa,
}

/// What JSON Feed has no word for. A fact that nobody stated is `null`, which is not "no".
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Cuppa {
    /// `event` or `cafe`.
    pub kind: String,
    /// `confirmed` or `cancelled`; for a café also its state.
    pub status: String,
    /// The IANA zone of the dates.
    pub time_zone: String,
    /// The dates in the feed's window.
    pub dates: Vec<ItemDate>,
    /// Where, as far as it is public.
    pub place: Option<Place>,
    /// `in_person`, `online` or `hybrid`.
    pub attendance: Option<String>,
    /// `free`, `donation` or `paid`.
    pub cost: Option<String>,
    /// The stated access facts, such as `step_free`.
    pub access: Vec<String>,
}

/// One date of a listing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ItemDate {
    /// RFC 3339 with the zone's offset at that moment, or a plain day.
    pub start: String,
    /// The same; of whole days the last one, included.
    pub end: String,
    /// `confirmed`, `moved` or `cancelled`.
    #[serde(serialize_with = "as_word")]
    pub status: DateStatus,
}

/// Where a listing takes place, as far as it is public.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Place {
    /// The venue.
    pub name: Option<String>,
    /// The street address.
    pub address: Option<String>,
    /// The town.
    pub locality: Option<String>,
    /// The county or state.
    pub region: Option<String>,
    /// The postcode.
    pub postcode: Option<String>,
    /// The ISO 3166-1 code.
    pub country: Option<String>,
    /// Degrees north; blurred where only the area is public.
    pub latitude: Option<f64>,
    /// Degrees east; blurred where only the area is public.
    pub longitude: Option<f64>,
}

impl Feed {
    /// A feed without items.
    pub fn new(title: String, home_page_url: String, feed_url: String) -> Feed {
        Feed {
            version: "https://jsonfeed.org/version/1.1",
            title,
            home_page_url,
            feed_url,
            description: None,
            user_comment: None,
            icon: None,
            favicon: None,
            authors: vec![],
            language: None,
            items: vec![],
        }
    }
}

/// A date as the feed tells it.
pub fn date(occurrence: &Occurrence, zone: &Zone, all_day: bool) -> ItemDate {
    let (start, end) = if all_day {
        // The end is the midnight after, which people would read as one day too many.
        let last = occurrence.end.date().yesterday().unwrap_or(occurrence.end.date());
        (occurrence.start.date().to_string(), last.max(occurrence.start.date()).to_string())
    } else {
        (moment(occurrence.starts_at, zone), moment(occurrence.ends_at, zone))
    };
    ItemDate { start, end, status: occurrence.status }
}

/// A moment in RFC 3339 with the zone's offset at that moment.
pub fn moment(at: Timestamp, zone: &Zone) -> String {
    at.display_with_offset(zone.time_zone().to_offset(at)).to_string()
}

fn as_word<S: Serializer>(status: &DateStatus, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(status.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recurrence::{Schedule, expand};

    fn told(start: &str, end: &str, zone: &str, all_day: bool) -> ItemDate {
        let zone = Zone::parse(zone).unwrap();
        let schedule = Schedule::once(start.parse().unwrap(), end.parse().unwrap(), all_day, zone);
        let day = schedule.start.date();
        let found = expand(&schedule, day, day.tomorrow().unwrap(), 1);
        date(&found[0], &schedule.zone, all_day)
    }

    #[test]
    fn dates_carry_the_offset_of_their_own_day_or_none() {
        let cases = [
            (
                told("2026-12-08T19:00:00", "2026-12-08T21:00:00", "Europe/London", false),
                ("2026-12-08T19:00:00+00:00", "2026-12-08T21:00:00+00:00"),
            ),
            (
                told("2026-07-08T19:00:00", "2026-07-08T21:00:00", "America/New_York", false),
                ("2026-07-08T19:00:00-04:00", "2026-07-08T21:00:00-04:00"),
            ),
            (
                // The clocks go back in between.
                told("2026-10-25T00:30:00", "2026-10-25T03:00:00", "Europe/London", false),
                ("2026-10-25T00:30:00+01:00", "2026-10-25T03:00:00+00:00"),
            ),
            (
                told("2026-12-08T00:00:00", "2026-12-09T00:00:00", "Europe/London", true),
                ("2026-12-08", "2026-12-08"),
            ),
            (
                told("2026-12-08T00:00:00", "2026-12-11T00:00:00", "Europe/London", true),
                ("2026-12-08", "2026-12-10"),
            ),
        ];
        for (told, (start, end)) in cases {
            assert_eq!((told.start.as_str(), told.end.as_str()), (start, end));
        }
    }

    #[test]
    fn a_feed_is_written_under_the_promised_names() {
        let mut feed = Feed::new(
            "What’s on".to_owned(),
            "https://cuppa.example/whats-on".to_owned(),
            "https://cuppa.example/whats-on.json".to_owned(),
        );
        feed.items.push(Item {
            id: "1b9d@cuppa.example".to_owned(),
            url: "https://cuppa.example/events/tea".to_owned(),
            title: "Tea".to_owned(),
            summary: Some("A cup.".to_owned()),
            content_text: None,
            content_html: Some("<p>Come as you are.</p>\n".to_owned()),
            image: None,
            authors: vec![Author {
                name: "Hope Street Union".to_owned(),
                url: Some("https://cuppa.example/groups/hope-street-union".to_owned()),
            }],
            date_published: "2026-10-01T10:00:00+01:00".to_owned(),
            date_modified: "2026-10-02T10:00:00+01:00".to_owned(),
            tags: vec!["naloxone".to_owned()],
            attachments: vec![Attachment {
                url: "https://cuppa.example/events/tea.ics".to_owned(),
                mime_type: "text/calendar",
            }],
            cuppa: Cuppa {
                kind: "event".to_owned(),
                status: "confirmed".to_owned(),
                time_zone: "Europe/London".to_owned(),
                dates: vec![told("2026-12-08T19:00:00", "2026-12-08T21:00:00", "Europe/London", false)],
                place: Some(Place { locality: Some("Kirkby".to_owned()), ..Place::default() }),
                attendance: Some("in_person".to_owned()),
                cost: None,
                access: vec!["step_free".to_owned()],
            },
        });
        insta::assert_snapshot!(serde_json::to_string_pretty(&feed).unwrap());
    }
}
