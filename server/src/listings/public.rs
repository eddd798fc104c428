//! What may leave the core: a listing without room for anything hidden.
//!
//! Pages, feeds, posters, letters and the search index are made from [`PublicListing`] only. It has no field for a
//! hidden address, an email address, a hidden link or a hold, so there is nothing to forget.

use std::sync::Arc;

use jiff::{
    SignedDuration, Timestamp,
    civil::{Date, DateTime},
};
use pure::{
    points::Point,
    recurrence::{
        DateName, Different, Occurrence, Schedule, expand, last_before,
        words::{Rhythm, rhythm},
    },
    zones::Zone,
};

use super::parts::{
    Access, AddressVisibility, Ages, Alcohol, Attendance, Audience, CafeState, Cost, Expected, Facilities,
    Kind, Offers, Photos,
};
use super::{
    questions::Open,
    store::Stored,
    texts::{Text, ToldIn},
};
use crate::{
    ids::{ListingId, Moment},
    words::Language,
};

/// How many dates of one listing are ever worked out at once.
pub(crate) const DATES_MOST: usize = 1_000;
/// How far ahead dates are worked out: 18 months.
pub(crate) const AHEAD_DAYS: i32 = 548;
/// A date lasts no longer (see `submission`).
const LASTS_MOST: SignedDuration = SignedDuration::from_hours(24 * 61);
/// A date without a stated end counts as running for an hour.
pub(crate) const UNSTATED_END: SignedDuration = SignedDuration::from_hours(1);

/// The day up to which the dates of a schedule are worked out: so far ahead, or its first date when that lies further.
pub(crate) fn horizon(schedule: &Schedule, today: Date) -> Date {
    let ahead = today.checked_add(jiff::Span::new().days(AHEAD_DAYS)).unwrap_or(Date::MAX);
    ahead.max(schedule.start.date().tomorrow().unwrap_or(Date::MAX))
}

/// A listing as everybody may see it.
#[derive(Clone, Debug)]
pub struct PublicListing {
    /// Its row.
    pub id: ListingId,
    /// Its calendar UID (RFC 5545 3.8.4.7), stable for ever.
    pub uid: String,
    /// The last segment of its address.
    pub slug: String,
    /// The code of its short address on paper.
    pub code: String,
    /// Event or café.
    pub kind: Kind,
    /// Its name.
    pub title: String,
    /// One or two sentences; may be empty.
    pub summary: String,
    /// Markdown; may be empty.
    pub description: String,
    /// In which language each of these three is.
    pub told_in: ToldIn,
    /// These three in every language in which somebody has said them, its own first.
    pub texts: Arc<[Text]>,
    /// At a place, online, or both.
    pub attendance: Attendance,
    /// Where, as far as everybody may know.
    pub place: Option<PublicPlace>,
    /// The link to join, only when the organiser made it public.
    pub online_url: Option<String>,
    /// Who organises it, as typed.
    pub group_name: Option<String>,
    /// The group's name as a filter writes it.
    pub group_key: Option<String>,
    /// Whether the group itself says that it is theirs. Otherwise nobody has confirmed the name.
    pub group_confirms: bool,
    /// A way to reach the organiser that they chose to publish.
    pub contact: Option<String>,
    /// Topics.
    pub tags: Vec<String>,
    /// Languages spoken there (BCP 47 tags or words, as typed).
    pub languages: Vec<String>,
    /// What it costs; `None` is "not stated".
    pub cost: Option<Cost>,
    /// More on the cost.
    pub cost_note: Option<String>,
    /// Which ages are welcome.
    pub ages: Option<Ages>,
    /// Who it is made for.
    pub audience: Vec<Audience>,
    /// Ways in.
    pub access: Vec<Access>,
    /// What one finds there.
    pub offers: Vec<Offers>,
    /// What the room has.
    pub facilities: Vec<Facilities>,
    /// Whether alcohol is sold.
    pub alcohol: Option<Alcohol>,
    /// Whether photos are taken.
    pub photos: Option<Photos>,
    /// How many people come.
    pub expected: Option<Expected>,
    /// Who speaks.
    pub speaker: Option<String>,
    /// Ground rules.
    pub ground_rules: Option<String>,
    /// A picture.
    pub picture: Option<PublicPicture>,
    /// When a café began: a year or a date, as typed.
    pub founded: Option<String>,
    /// Whether a café still meets.
    pub cafe_state: Option<CafeState>,
    /// When it takes place; `None` is "dates to be announced".
    pub schedule: Option<Schedule>,
    /// The zone of its place.
    pub zone: Zone,
    /// Why the whole listing is cancelled, if it is.
    pub cancelled: Option<String>,
    /// The dates that its organiser was asked about and has not answered.
    pub(crate) questions: Vec<Open>,
    /// The number of published changes (RFC 5545 3.8.7.4).
    pub sequence: u32,
    /// When it was first typed.
    pub created: Moment,
    /// When what everybody sees last changed.
    pub changed: Moment,
    /// When it was first public.
    pub published: Option<Moment>,
    /// Nobody outside this file can make one.
    _sealed: (),
}

/// Where it is, as far as everybody may know.
#[derive(Clone, Debug, PartialEq)]
pub enum PublicPlace {
    /// The whole address.
    Known(KnownPlace),
    /// Only the area; the organiser has not said more.
    Area(Area),
    /// Only the area; the organiser tells those who ask.
    OnRequest(Area),
}

/// A place that everybody may know.
#[derive(Clone, Debug, PartialEq)]
pub struct KnownPlace {
    /// The last segment of the place's address; also what the filter `place` takes.
    pub slug: String,
    /// "Oak Hall".
    pub name: String,
    /// Street and number.
    pub address: Option<String>,
    /// Postcode.
    pub postcode: Option<String>,
    /// Town and country.
    pub area: Area,
}

/// A town, as far as everybody may know.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Area {
    /// Town.
    pub locality: Option<String>,
    /// Region or county.
    pub region: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// A point: exact for a known place, otherwise rounded to about a kilometre.
    pub point: Option<Point>,
}

/// A picture that is safe to show.
#[derive(Clone, Debug, PartialEq)]
pub struct PublicPicture {
    /// The beginning of the file's SHA-256, in hexadecimal, and its ending if it is no JPEG: its address.
    pub digest: String,
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
}

impl PublicPlace {
    /// The area, which is always known.
    #[must_use]
    pub fn area(&self) -> &Area {
        match self {
            Self::Known(known) => &known.area,
            Self::Area(area) | Self::OnRequest(area) => area,
        }
    }

    /// Name and address in lines; nothing but the area when the rest is hidden.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        match self {
            Self::Known(known) => {
                let town = [known.area.locality.clone(), known.postcode.clone()]
                    .into_iter()
                    .flatten()
                    .collect::<Vec<_>>();
                [
                    Some(known.name.clone()),
                    known.address.clone(),
                    (!town.is_empty()).then(|| town.join(" ")),
                    known.area.region.clone(),
                ]
                .into_iter()
                .flatten()
                .filter(|line| !line.is_empty())
                .collect()
            }
            Self::Area(area) | Self::OnRequest(area) => {
                [area.locality.clone(), area.region.clone()].into_iter().flatten().collect()
            }
        }
    }
}

impl PublicListing {
    /// Its dates whose local day lies in `from` ≤ day < `until`, in their original order.
    #[must_use]
    pub fn dates(&self, from: Date, until: Date) -> Vec<Occurrence> {
        self.schedule.as_ref().map_or_else(Vec::new, |schedule| expand(schedule, from, until, DATES_MOST))
    }

    /// Its dates still to come, soonest first: those of 18 months, or its first one when that lies further.
    #[must_use]
    pub fn coming(&self, now: Timestamp) -> Vec<Occurrence> {
        let Some(schedule) = &self.schedule else { return Vec::new() };
        let today = self.zone.wall(now).date();
        // What lasts for days may have begun a while ago.
        let from = today.checked_sub(LASTS_MOST).unwrap_or(today);
        let mut dates = self.dates(from, horizon(schedule, today));
        dates.retain(|date| date.ends_at.max(date.starts_at + UNSTATED_END) > now);
        dates.sort_by_key(|date| date.starts_at);
        dates
    }

    /// The last of its dates that is over.
    #[must_use]
    pub fn last(&self, now: Timestamp) -> Option<Occurrence> {
        let tomorrow = self.zone.wall(now).date().tomorrow().ok()?;
        last_before(self.schedule.as_ref()?, tomorrow).filter(|date| date.ends_at <= now)
    }

    /// Whether it meets more than once.
    #[must_use]
    pub fn repeats(&self) -> bool {
        self.schedule.as_ref().is_some_and(Schedule::repeats)
    }

    /// Whether it lasts whole days.
    #[must_use]
    pub fn all_day(&self) -> bool {
        self.schedule.as_ref().is_some_and(|schedule| schedule.all_day)
    }

    /// What is said of one of its dates and not of all: its title, place or note.
    #[must_use]
    pub fn different(&self, date: &Occurrence) -> Different<'_> {
        self.schedule.as_ref().map(|schedule| schedule.different(date)).unwrap_or_default()
    }

    /// What one of its dates is called in an address.
    #[must_use]
    pub fn name_of(&self, date: &Occurrence) -> DateName {
        self.schedule
            .as_ref()
            .map_or_else(|| date.original.date().into(), |schedule| schedule.name_of(date.original))
    }

    /// When one of its dates was to start and end.
    #[must_use]
    pub fn planned(&self, date: &Occurrence) -> (DateTime, DateTime) {
        let once = (date.original, date.original);
        self.schedule.as_ref().map_or(once, |schedule| schedule.planned(date.original))
    }

    /// How often it meets, as people would say it today.
    #[must_use]
    pub fn rhythm(&self, now: Timestamp) -> Option<Rhythm> {
        rhythm(self.schedule.as_ref()?, self.zone.wall(now).date())
    }
}

/// What everybody may see of a row. The only way to a [`PublicListing`].
pub(crate) fn reveal(stored: &Stored) -> Option<PublicListing> {
    let attendance = Attendance::parse(&stored.attendance)?;
    let visibility = AddressVisibility::parse(&stored.address_visibility)?;
    let mut schedule = stored.schedule();
    if visibility != AddressVisibility::Public
        && let Some(schedule) = &mut schedule
    {
        // Another place for one date is as hidden as the usual one.
        for change in &mut schedule.changes {
            change.place = None;
        }
        for later in &mut schedule.later {
            later.place = None;
        }
    }
    let facts = stored.facts();
    let own = Text {
        language: Language::of_tag(&stored.language),
        title: stored.title.clone(),
        summary: stored.summary.clone(),
        description: stored.description.clone(),
    };
    let told_in = ToldIn::one(own.language);
    let (width, height) = stored.picture_width.zip(stored.picture_height).unwrap_or_default();
    let picture =
        stored.picture_digest.clone().zip(stored.picture_alt.clone()).map(|(digest, alt)| PublicPicture {
            digest,
            alt,
            width: u32::try_from(width).unwrap_or_default(),
            height: u32::try_from(height).unwrap_or_default(),
        });
    Some(PublicListing {
        id: stored.id,
        uid: stored.uid.clone(),
        slug: stored.slug.clone(),
        code: stored.code.clone(),
        kind: Kind::parse(&stored.kind)?,
        title: stored.title.clone(),
        summary: stored.summary.clone(),
        description: stored.description.clone(),
        told_in,
        texts: std::iter::once(own).chain(stored.texts()).collect(),
        attendance,
        place: if attendance.has_place() { reveal_place(stored, visibility) } else { None },
        online_url: stored
            .online_url
            .clone()
            .filter(|_| stored.online_url_public == 1 && attendance.has_link()),
        group_name: stored.group_name.clone(),
        group_key: stored.group_key.clone(),
        group_confirms: stored.is_accepted,
        contact: stored.contact_public.clone(),
        tags: facts.of("tag"),
        languages: facts.of("language"),
        cost: stored.cost.as_deref().and_then(Cost::parse),
        cost_note: stored.cost_note.clone(),
        ages: stored.ages.as_deref().and_then(Ages::parse),
        audience: facts.of("audience").iter().filter_map(|value| Audience::parse(value)).collect(),
        access: facts.of("access").iter().filter_map(|value| Access::parse(value)).collect(),
        offers: facts.of("offers").iter().filter_map(|value| Offers::parse(value)).collect(),
        facilities: facts.of("facilities").iter().filter_map(|value| Facilities::parse(value)).collect(),
        alcohol: stored.alcohol.as_deref().and_then(Alcohol::parse),
        photos: stored.photos.as_deref().and_then(Photos::parse),
        expected: stored.expected.as_deref().and_then(Expected::parse),
        speaker: stored.speaker.clone(),
        ground_rules: stored.ground_rules.clone(),
        picture,
        founded: stored.founded.clone(),
        cafe_state: stored.cafe_state.as_deref().and_then(CafeState::parse),
        zone: Zone::parse(&stored.time_zone).ok()?,
        schedule,
        cancelled: stored.cancelled.clone(),
        questions: stored.questions(),
        sequence: u32::try_from(stored.sequence).unwrap_or_default(),
        created: stored.created_at,
        changed: stored.changed_at,
        published: stored.published_at,
        _sealed: (),
    })
}

fn reveal_place(stored: &Stored, visibility: AddressVisibility) -> Option<PublicPlace> {
    let area = |point| Area {
        locality: stored.place_locality.clone(),
        region: stored.place_region.clone(),
        country: stored.place_country.clone(),
        point,
    };
    let name = stored.place_name.clone()?;
    Some(match visibility {
        AddressVisibility::Public => PublicPlace::Known(KnownPlace {
            slug: stored.place_slug.clone()?,
            name,
            address: stored.place_address.clone(),
            postcode: stored.place_postcode.clone(),
            area: area(stored.point()),
        }),
        AddressVisibility::Area => PublicPlace::Area(area(stored.point().map(Point::rounded))),
        AddressVisibility::OnRequest => PublicPlace::OnRequest(area(stored.point().map(Point::rounded))),
    })
}
