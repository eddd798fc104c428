//! What the API tells, as types: programs of others rely on every name here, and the description is made of them.
//!
//! A fact that nobody stated is `null` or an empty list, which is not "no".

use jiff::Timestamp;
use pure::{
    calendars::json,
    markdown,
    points::Point,
    recurrence::{DateStatus, Occurrence},
    zones::Zone,
};
use serde::Serialize;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{Object, ObjectBuilder, RefOr, Schema, schema::Type},
};

use crate::{
    groups::InShort,
    listings::{
        PublicListing, Row,
        parts::{
            Access, AddressVisibility, Ages, Alcohol, Attendance, Audience, CafeState, Cost, Expected,
            Facilities, Kind, Offers, Photos,
        },
        public::{Area, KnownPlace, PublicPicture, PublicPlace},
        texts,
    },
    urls::{Urls, View},
    words::Words,
};

/// Some of a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct Batch<T> {
    /// The address of the next batch; `null` where the list ends. It also stands in the header `Link`.
    // First, so that it is found without reading the rest.
    pub next: Option<String>,
    /// What is in this batch.
    pub items: Vec<T>,
}

/// An event or a café.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Listing {
    /// The UID that calendars know it by. It never changes.
    pub uid: String,
    /// Its name in addresses. It never changes, and is never given to another.
    #[schema(examples("tea-and-talk"))]
    pub slug: String,
    /// What it is.
    pub kind: Kind,
    /// Its page, to link to.
    pub url: String,
    /// The same as this, by itself.
    pub api_url: String,
    /// Its calendar (iCalendar); `null` while it has no dates.
    pub calendar_url: Option<String>,
    /// Its name.
    pub title: String,
    /// One or two sentences; may be empty.
    pub summary: String,
    /// The whole description without markup; may be empty.
    pub description_text: String,
    /// The same as HTML that is safe to show; may be empty.
    pub description_html: String,
    /// The language of its name, as BCP 47 writes it. Addresses that begin with a language, as `/es/api/v1/listings` does,
    /// tell what was written in it, where anything was.
    #[schema(examples("en-GB"))]
    pub language: String,
    /// The same words in other languages.
    pub texts: Vec<Text>,
    /// Whether it takes place.
    pub status: Status,
    /// Why it was cancelled, where somebody said.
    pub cancelled_because: Option<String>,
    /// The IANA zone of its place and its dates.
    #[schema(examples("Europe/London"))]
    pub time_zone: String,
    /// Whether it can have more than one date.
    pub repeats: bool,
    /// How often it meets, in words.
    #[schema(examples("First Thursday of every month"))]
    pub rhythm: Option<String>,
    /// Its dates: those to come, or those between the days that were asked for. In a list at most ten of each listing.
    pub dates: Vec<Date>,
    /// All of its dates to come, in batches.
    pub dates_url: String,
    /// How one takes part.
    pub attendance: Attendance,
    /// Where, as far as it is public.
    pub place: Option<Place>,
    /// The link to join, where the organiser made it public.
    pub online_url: Option<String>,
    /// Who organises it, as somebody typed it. The page says whether the group has confirmed that.
    pub group: Option<GroupName>,
    /// A way to reach the organiser that they chose to publish.
    pub contact: Option<String>,
    /// A picture.
    pub picture: Option<Picture>,
    /// Topics.
    pub tags: Vec<String>,
    /// Languages spoken there: tags such as `en`, or words, as they were typed.
    pub languages: Vec<String>,
    /// What it costs.
    pub cost: Option<Cost>,
    /// More on the cost.
    pub cost_note: Option<String>,
    /// Which ages are welcome.
    pub ages: Option<Ages>,
    /// Who it is made for.
    pub audience: Vec<Audience>,
    /// Ways in, and ways to take part.
    pub access: Vec<Access>,
    /// What one finds there.
    pub offers: Vec<Offers>,
    /// What the room has.
    pub facilities: Vec<Facilities>,
    /// Whether alcohol is sold.
    pub alcohol: Option<Alcohol>,
    /// Whether photos are taken.
    pub photos: Option<Photos>,
    /// How many people come, roughly.
    pub expected: Option<Expected>,
    /// Who speaks.
    pub speaker: Option<String>,
    /// Ground rules.
    pub ground_rules: Option<String>,
    /// When a café began: a year, a month or a day.
    pub founded: Option<String>,
    /// Whether a café still meets.
    pub cafe_state: Option<CafeState>,
    /// How often it was changed in public.
    pub sequence: u32,
    /// When it became public (RFC 3339).
    #[schema(format = DateTime)]
    pub published: String,
    /// When it last changed (RFC 3339).
    #[schema(format = DateTime)]
    pub changed: String,
}

/// The words of a listing in another language.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Text {
    /// Which one, as BCP 47 writes it.
    #[schema(examples("es"))]
    pub language: String,
    /// Its name.
    pub title: String,
    /// One or two sentences; may be empty.
    pub summary: String,
    /// The whole description without markup; may be empty.
    pub description_text: String,
    /// The same as HTML that is safe to show; may be empty.
    pub description_html: String,
}

/// A listing in short, as a date tells it.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ListingInShort {
    /// The UID that calendars know it by.
    pub uid: String,
    /// Its name in addresses.
    pub slug: String,
    /// What it is.
    pub kind: Kind,
    /// Its page, to link to.
    pub url: String,
    /// All that the API tells of it.
    pub api_url: String,
    /// Its name.
    pub title: String,
    /// One or two sentences; may be empty.
    pub summary: String,
    /// The IANA zone of its place and its dates.
    pub time_zone: String,
    /// How one takes part.
    pub attendance: Attendance,
    /// Where, as far as it is public.
    pub place: Option<Place>,
    /// Who organises it, as somebody typed it.
    pub group: Option<GroupName>,
    /// Topics.
    pub tags: Vec<String>,
    /// What it costs.
    pub cost: Option<Cost>,
    /// Ways in, and ways to take part.
    pub access: Vec<Access>,
}

/// One date of a listing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Date {
    /// When it starts: RFC 3339 with the offset of its zone at that moment, or a plain day where it lasts whole days.
    #[schema(examples("2026-12-08T18:00:00+00:00", "2026-12-08"))]
    pub start: String,
    /// When it ends, in the same way; of whole days the last one, included. `null` where nobody said when.
    pub end: Option<String>,
    /// Whether it lasts whole days.
    pub all_day: bool,
    /// Whether it takes place as planned.
    pub status: DateWord,
    /// When it was planned to start, where it was moved.
    pub moved_from: Option<String>,
    /// Another title, only this time.
    pub title: Option<String>,
    /// Another place, only this time.
    pub place: Option<String>,
    /// A word about this date.
    pub note: Option<String>,
    /// Its page, to link to.
    pub url: String,
}

/// A date, and what it is a date of.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct DateOfListing {
    /// The date.
    #[serde(flatten)]
    pub date: Date,
    /// What it is a date of.
    pub listing: ListingInShort,
}

/// Where a listing takes place, as far as it is public.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct Place {
    /// How much of the address everybody may know: all of it (`public`), or only the area. With `on_request` the
    /// organiser tells those who ask.
    pub visibility: AddressVisibility,
    /// Its name in addresses, where all of it is public.
    pub slug: Option<String>,
    /// Its page, where all of it is public.
    pub url: Option<String>,
    /// The venue.
    pub name: Option<String>,
    /// The street address.
    pub address: Option<String>,
    /// The postcode.
    pub postcode: Option<String>,
    /// The town.
    pub locality: Option<String>,
    /// The county or state.
    pub region: Option<String>,
    /// The country (ISO 3166-1 alpha-2).
    #[schema(examples("GB"))]
    pub country: Option<String>,
    /// Degrees north. Rounded to about a kilometre where only the area is public.
    pub latitude: Option<f64>,
    /// Degrees east. Rounded to about a kilometre where only the area is public.
    pub longitude: Option<f64>,
}

/// The name of a group, as somebody typed it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct GroupName {
    /// The name.
    pub name: String,
    /// Its name in addresses.
    pub slug: Option<String>,
    /// Its page.
    pub url: Option<String>,
}

/// A picture of ours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Picture {
    /// Where it is.
    pub url: String,
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
}

/// A group that lists something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Group {
    /// Its name in addresses, and for the filter `group`.
    pub slug: String,
    /// Its name, as it was typed last.
    pub name: String,
    /// Its page, to link to.
    pub url: String,
    /// Its calendar (iCalendar).
    pub calendar_url: String,
    /// The dates of what it lists.
    pub dates_url: String,
    /// When what it lists last changed (RFC 3339).
    #[schema(format = DateTime)]
    pub changed: String,
}

/// A place that everybody may know.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct Venue {
    /// Its name in addresses, and for the filter `place`.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Its page, to link to.
    pub url: String,
    /// Its calendar (iCalendar).
    pub calendar_url: String,
    /// The dates of what is on there.
    pub dates_url: String,
    /// The street address.
    pub address: Option<String>,
    /// The postcode.
    pub postcode: Option<String>,
    /// The town.
    pub locality: Option<String>,
    /// The county or state.
    pub region: Option<String>,
    /// The country (ISO 3166-1 alpha-2).
    pub country: Option<String>,
    /// Degrees north.
    pub latitude: Option<f64>,
    /// Degrees east.
    pub longitude: Option<f64>,
}

/// Whether a listing takes place; of a café, whether it still meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// It takes place.
    Confirmed,
    /// It does not.
    Cancelled,
    /// A café that meets.
    Open,
    /// A café that takes a break.
    Resting,
    /// A café that has ended.
    Closed,
}

/// Whether a date takes place as planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DateWord(DateStatus);

impl Serialize for DateWord {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.as_str())
    }
}

impl PartialSchema for DateWord {
    fn schema() -> RefOr<Schema> {
        let all = [DateStatus::Confirmed, DateStatus::Moved, DateStatus::Cancelled];
        let words = all.map(DateStatus::as_str);
        let schema: Object = ObjectBuilder::new().schema_type(Type::String).enum_values(Some(words)).build();
        schema.into()
    }
}

impl ToSchema for DateWord {}

impl Listing {
    pub(super) fn of(
        urls: &Urls,
        words: Words,
        now: Timestamp,
        listing: &PublicListing,
        dates: &[Occurrence],
    ) -> Self {
        let absolute = |path: String| urls.absolute(&path);
        let (kind, slug) = (listing.kind, listing.slug.as_str());
        Self {
            uid: listing.uid.clone(),
            slug: slug.to_owned(),
            kind,
            url: absolute(urls.listing(kind, slug)),
            api_url: absolute(urls.api_listing(slug)),
            calendar_url: listing.schedule.as_ref().map(|_| absolute(urls.listing_feed(kind, slug, "ics"))),
            title: listing.title.clone(),
            summary: listing.summary.clone(),
            description_text: markdown::to_text(&listing.description),
            description_html: markdown::to_html(&listing.description),
            language: listing.told_in.title.tag().to_owned(),
            texts: others(listing).map(Text::of).collect(),
            status: Status::of(listing),
            cancelled_because: listing.cancelled.clone().filter(|reason| !reason.is_empty()),
            time_zone: listing.zone.name().to_owned(),
            repeats: listing.repeats(),
            rhythm: listing.rhythm(now).map(|rhythm| words.rhythm(&rhythm)),
            dates: dates.iter().map(|date| Date::of(urls, listing, date)).collect(),
            dates_url: absolute(urls.api_dates(&dates_of("listing", slug))),
            attendance: listing.attendance,
            place: listing.place.as_ref().map(|place| Place::of(urls, place)),
            online_url: listing.online_url.clone(),
            group: GroupName::of(urls, listing),
            contact: listing.contact.clone(),
            picture: listing.picture.as_ref().map(|picture| Picture::of(urls, picture)),
            tags: listing.tags.clone(),
            languages: listing.languages.clone(),
            cost: listing.cost,
            cost_note: listing.cost_note.clone(),
            ages: listing.ages,
            audience: listing.audience.clone(),
            access: listing.access.clone(),
            offers: listing.offers.clone(),
            facilities: listing.facilities.clone(),
            alcohol: listing.alcohol,
            photos: listing.photos,
            expected: listing.expected,
            speaker: listing.speaker.clone(),
            ground_rules: listing.ground_rules.clone(),
            founded: listing.founded.clone(),
            cafe_state: listing.cafe_state.filter(|_| kind == Kind::Cafe),
            sequence: listing.sequence,
            published: listing.published.unwrap_or(listing.created).timestamp().to_string(),
            changed: listing.changed.timestamp().to_string(),
        }
    }
}

/// Its words in other languages than the one in which it is told.
fn others(listing: &PublicListing) -> impl Iterator<Item = &texts::Text> {
    listing.texts.iter().filter(|text| text.language != listing.told_in.title)
}

impl Text {
    fn of(text: &texts::Text) -> Self {
        Self {
            language: text.language.tag().to_owned(),
            title: text.title.clone(),
            summary: text.summary.clone(),
            description_text: markdown::to_text(&text.description),
            description_html: markdown::to_html(&text.description),
        }
    }
}

impl Status {
    fn of(listing: &PublicListing) -> Self {
        match (&listing.cancelled, listing.kind, listing.cafe_state) {
            (Some(_), ..) => Self::Cancelled,
            (None, Kind::Cafe, Some(CafeState::Open)) => Self::Open,
            (None, Kind::Cafe, Some(CafeState::Resting)) => Self::Resting,
            (None, Kind::Cafe, Some(CafeState::Closed)) => Self::Closed,
            (None, Kind::Cafe, None) | (None, Kind::Event, _) => Self::Confirmed,
        }
    }
}

impl ListingInShort {
    fn of(urls: &Urls, listing: &PublicListing) -> Self {
        Self {
            uid: listing.uid.clone(),
            slug: listing.slug.clone(),
            kind: listing.kind,
            url: urls.absolute(&urls.listing(listing.kind, &listing.slug)),
            api_url: urls.absolute(&urls.api_listing(&listing.slug)),
            title: listing.title.clone(),
            summary: listing.summary.clone(),
            time_zone: listing.zone.name().to_owned(),
            attendance: listing.attendance,
            place: listing.place.as_ref().map(|place| Place::of(urls, place)),
            group: GroupName::of(urls, listing),
            tags: listing.tags.clone(),
            cost: listing.cost,
            access: listing.access.clone(),
        }
    }
}

impl Date {
    fn of(urls: &Urls, listing: &PublicListing, date: &Occurrence) -> Self {
        let (all_day, zone) = (listing.all_day(), &listing.zone);
        let told = json::date(date, zone, all_day);
        let different = listing.different(date);
        // A cancelled listing cancels all of its dates.
        let status = if listing.cancelled.is_some() { DateStatus::Cancelled } else { date.status };
        let page = match listing.repeats() {
            true => urls.date(listing.kind, &listing.slug, date.original.date()),
            false => urls.listing(listing.kind, &listing.slug),
        };
        Self {
            start: told.start,
            end: (all_day || date.end != date.start).then_some(told.end),
            all_day,
            status: DateWord(status),
            moved_from: (status == DateStatus::Moved).then(|| planned(zone, date, all_day)),
            title: different.title.map(str::to_owned),
            place: different.place.map(str::to_owned),
            note: different.note.map(str::to_owned),
            url: urls.absolute(&page),
        }
    }
}

/// When a date was planned to start.
pub(in crate::http) fn planned(zone: &Zone, date: &Occurrence, all_day: bool) -> String {
    match all_day {
        true => date.original.date().to_string(),
        false => json::moment(zone.at(date.original), zone),
    }
}

impl DateOfListing {
    /// The date of a row; a café without one is none.
    pub(super) fn of(urls: &Urls, row: &Row) -> Option<Self> {
        let date = row.date.as_ref()?;
        Some(Self {
            date: Date::of(urls, &row.listing, date),
            listing: ListingInShort::of(urls, &row.listing),
        })
    }
}

impl Place {
    fn of(urls: &Urls, place: &PublicPlace) -> Self {
        let (visibility, known) = match place {
            PublicPlace::Known(known) => (AddressVisibility::Public, Some(known)),
            PublicPlace::Area(_) => (AddressVisibility::Area, None),
            PublicPlace::OnRequest(_) => (AddressVisibility::OnRequest, None),
        };
        let Area { locality, region, country, point } = place.area().clone();
        Self {
            visibility,
            slug: known.map(|known| known.slug.clone()),
            url: known.map(|known| urls.absolute(&urls.list(&View::Place(known.slug.clone())))),
            name: known.map(|known| known.name.clone()),
            address: known.and_then(|known| known.address.clone()),
            postcode: known.and_then(|known| known.postcode.clone()),
            locality,
            region,
            country,
            latitude: point.map(Point::latitude),
            longitude: point.map(Point::longitude),
        }
    }
}

impl GroupName {
    fn of(urls: &Urls, listing: &PublicListing) -> Option<Self> {
        let page = |key: &String| urls.absolute(&urls.list(&View::Group(key.clone())));
        Some(Self {
            name: listing.group_name.clone()?,
            slug: listing.group_key.clone(),
            url: listing.group_key.as_ref().map(page),
        })
    }
}

impl Picture {
    fn of(urls: &Urls, picture: &PublicPicture) -> Self {
        Self {
            url: urls.absolute(&urls.picture(&picture.digest)),
            alt: picture.alt.clone(),
            width: picture.width,
            height: picture.height,
        }
    }
}

impl Group {
    pub(super) fn of(urls: &Urls, group: InShort) -> Self {
        let view = View::Group(group.key.clone());
        Self {
            url: urls.absolute(&urls.list(&view)),
            calendar_url: urls.absolute(&urls.list_feed(&view, "ics", "")),
            dates_url: urls.absolute(&urls.api_dates(&dates_of("group", &group.key))),
            slug: group.key,
            name: group.name,
            changed: group.changed.timestamp().to_string(),
        }
    }
}

impl Venue {
    pub(super) fn of(urls: &Urls, place: KnownPlace) -> Self {
        let view = View::Place(place.slug.clone());
        let Area { locality, region, country, point } = place.area;
        Self {
            url: urls.absolute(&urls.list(&view)),
            calendar_url: urls.absolute(&urls.list_feed(&view, "ics", "")),
            dates_url: urls.absolute(&urls.api_dates(&dates_of("place", &place.slug))),
            slug: place.slug,
            name: place.name,
            address: place.address,
            postcode: place.postcode,
            locality,
            region,
            country,
            latitude: point.map(Point::latitude),
            longitude: point.map(Point::longitude),
        }
    }
}

/// The query of the dates of one thing. Slugs hold nothing that a query would have to write otherwise.
fn dates_of(name: &str, slug: &str) -> String {
    format!("{name}={slug}")
}
