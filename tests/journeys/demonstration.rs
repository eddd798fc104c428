//! The demonstration: every shape that a listing can have, all over the world, and always to come.

use std::{collections::BTreeSet, sync::Arc};

use axum::http::StatusCode;
use jiff::{Timestamp, ToSpan as _, civil::Time};
use pure::recurrence::{DateStatus, Occurrence, Repeats, Rule};
use server::listings::{
    self, Found, PublicListing,
    parts::{Attendance, Audience, CafeState, Cost, Kind},
    public::PublicPlace,
};
use tests::house::House;

/// Ordinary days, days before clocks change in different places, the turn of the year, the end of a short month.
const DAYS_OF_LOADING: &[&str] = &[
    "2026-02-28T12:00:00Z",
    "2026-03-27T10:00:00Z",
    "2026-04-03T23:30:00Z",
    "2026-07-01T00:10:00Z",
    "2026-10-23T10:00:00Z",
    "2026-10-31T09:00:00Z",
    "2026-12-30T18:00:00Z",
    "2028-02-29T12:00:00Z",
];
/// What a picture of the demonstration weighs on the way to a phone (a first visit: 60 KB with everything).
const PICTURE_MOST: usize = 12 * 1024;

async fn loaded_on(day: &str) -> House {
    let house = House::empty().await;
    let day: Timestamp = day.parse().expect("a moment");
    house.desk.clock.pass(day.duration_since(house.desk.clock.timestamp()));
    server::demo::load(&house.desk).await.unwrap_or_else(|broken| panic!("{day}: {}", broken.chain()));
    house
}

async fn listed(house: &House) -> Vec<PublicListing> {
    let mut all = Vec::new();
    for (_, slug, _) in listings::all_public(&house.desk).await.expect("the listings") {
        match listings::find_any(&house.desk, &slug).await.expect("a listing") {
            Found::Listing(listing) => all.push(Arc::unwrap_or_clone(listing)),
            other => panic!("{slug} is {other:?}"),
        }
    }
    all
}

fn rule(listing: &PublicListing) -> Option<&Rule> {
    listing.schedule.as_ref()?.rule.as_ref()
}

fn repeats(listing: &PublicListing, repeats: Repeats) -> bool {
    let Some(schedule) = &listing.schedule else { return false };
    let own =
        Rule::from_repeats(repeats, schedule.start, rule(listing).and_then(Rule::until).map(|at| at.date()));
    own.ok().flatten().is_some_and(|own| schedule.rule == Some(own))
}

#[tokio::test]
async fn it_shows_every_shape_of_a_listing_all_over_the_world() {
    let house = House::with_demonstration().await;
    let all = listed(&house).await;
    let now = house.desk.clock.timestamp();
    let to_come: Vec<&PublicListing> = all.iter().filter(|listing| !listing.coming(now).is_empty()).collect();
    assert!(all.len() >= 40 && to_come.len() >= 35, "{} listings, {} to come", all.len(), to_come.len());

    let countries: BTreeSet<&str> =
        to_come.iter().filter_map(|listing| listing.place.as_ref()?.area().country.as_deref()).collect();
    let zones: BTreeSet<&str> = to_come.iter().map(|listing| listing.zone.name()).collect();
    assert!(countries.len() >= 8 && zones.len() >= 8, "{countries:?} {zones:?}");
    for zone in [
        "Europe/London",
        "America/New_York",
        "Australia/Melbourne",
        "Asia/Kathmandu",
        "Africa/Nairobi",
        "America/Sao_Paulo",
        "Europe/Lisbon",
        "Africa/Casablanca",
    ] {
        assert!(zones.contains(zone), "{zone}");
    }

    let has = |shape: &str, fits: &dyn Fn(&PublicListing) -> bool| {
        assert!(all.iter().any(fits), "no listing is {shape}");
    };
    for attendance in Attendance::ALL {
        has(attendance.as_str(), &|listing| listing.attendance == *attendance);
    }
    for audience in Audience::ALL {
        has(audience.as_str(), &|listing| listing.audience.contains(audience));
    }
    for cost in Cost::ALL {
        has(cost.as_str(), &|listing| listing.cost == Some(*cost));
    }
    for state in CafeState::ALL {
        has(state.as_str(), &|listing| listing.cafe_state == Some(*state));
    }
    let simple = [Repeats::Weekly, Repeats::Fortnightly, Repeats::MonthlyNth, Repeats::MonthlyLast];
    for kind in simple.into_iter().chain([Repeats::MonthlyDay]) {
        has(kind.as_str(), &|listing| repeats(listing, kind));
    }
    has("on a rule of its own", &|listing| {
        rule(listing).is_some() && !Repeats::ALL.into_iter().any(|kind| repeats(listing, kind))
    });
    has("a series that ends", &|listing| rule(listing).is_some_and(Rule::ends));
    let days = |listing: &PublicListing| {
        listing
            .schedule
            .as_ref()
            .map_or(0, |schedule| (schedule.end.date() - schedule.start.date()).get_days())
    };
    has("one whole day", &|listing| listing.all_day() && days(listing) == 1);
    has("several whole days", &|listing| listing.all_day() && days(listing) > 1);
    has("several days with hours", &|listing| {
        !listing.all_day()
            && days(listing) > 0
            && listing.schedule.as_ref().is_some_and(|schedule| schedule.end.time() > schedule.start.time())
    });
    has("past midnight", &|listing| {
        days(listing) == 1
            && listing.schedule.as_ref().is_some_and(|schedule| {
                !listing.all_day() && (Time::midnight()..schedule.start.time()).contains(&schedule.end.time())
            })
    });
    has("on request", &|listing| matches!(listing.place, Some(PublicPlace::OnRequest(_))));
    has("known by its area", &|listing| matches!(listing.place, Some(PublicPlace::Area(_))));
    has("an open café without dates", &|listing| {
        listing.kind == Kind::Cafe
            && listing.schedule.is_none()
            && listing.cafe_state == Some(CafeState::Open)
    });
    has("one with a speaker", &|listing| listing.speaker.is_some());
    has("in two languages", &|listing| listing.languages.len() == 2);
    has("cancelled as a whole", &|listing| listing.cancelled.as_ref().is_some_and(|why| !why.is_empty()));
    has("a long title", &|listing| (90..=120).contains(&listing.title.chars().count()));
    let changed = |listing: &PublicListing, how: &dyn Fn(&pure::recurrence::DateChange) -> bool| {
        let changes = listing.schedule.as_ref().map(|schedule| &schedule.changes[..]).unwrap_or_default();
        listing.coming(now).iter().filter_map(|date| changes.get(date.change?)).any(how)
    };
    has("cancelled once", &|listing| changed(listing, &|change| change.cancelled && change.note.is_some()));
    has("moved once", &|listing| changed(listing, &|change| change.moved_to.is_some()));
    has("elsewhere once", &|listing| changed(listing, &|change| change.place.is_some()));
    has("about something once", &|listing| changed(listing, &|change| change.title.is_some()));

    let groups: Vec<&String> = all.iter().filter_map(|listing| listing.group_key.as_ref()).collect();
    assert!(groups.len() > groups.iter().collect::<BTreeSet<_>>().len() + 3, "groups list several things");
    let places: Vec<&String> = to_come
        .iter()
        .filter_map(|listing| match &listing.place {
            Some(PublicPlace::Known(known)) => Some(&known.slug),
            _ => None,
        })
        .collect();
    assert!(places.len() > places.iter().collect::<BTreeSet<_>>().len() + 1, "places are shared");
}

#[tokio::test]
async fn it_keeps_its_promises_whenever_it_is_loaded() {
    for day in DAYS_OF_LOADING {
        let house = loaded_on(day).await;
        let all = listed(&house).await;
        let now = house.desk.clock.timestamp();
        let coming = |fits: &dyn Fn(&PublicListing) -> bool| {
            all.iter().any(|listing| fits(listing) && !listing.coming(now).is_empty())
        };
        assert!(
            coming(&|listing| {
                let near = listing.place.as_ref().and_then(|place| place.area().locality.as_deref());
                listing.kind == Kind::Cafe && near == Some("Birkenhead")
            }),
            "{day}: a café near Liverpool"
        );
        assert!(
            coming(&|listing| listing.kind == Kind::Event && listing.title.contains("Naloxone")),
            "{day}: an event about naloxone"
        );
        assert!(
            coming(&|listing| matches!(listing.place, Some(PublicPlace::OnRequest(_)))),
            "{day}: an address on request"
        );
        assert!(coming(&|listing| listing.attendance == Attendance::Online), "{day}: one online");
        for status in [DateStatus::Cancelled, DateStatus::Moved] {
            let is = |date: &Occurrence| date.status == status;
            assert!(all.iter().any(|listing| listing.coming(now).iter().any(is)), "{day}: {status:?}");
        }

        // Whatever has a date to come begins after the day of loading, and much of it soon; but one has been, and tells how.
        let today = |listing: &PublicListing| listing.zone.wall(now).date();
        let mut soon = 0;
        for listing in all.iter().filter(|listing| listing.cafe_state != Some(CafeState::Closed)) {
            let Some(schedule) = &listing.schedule else { continue };
            let told = server::write_ups::newest_of(&house.desk, listing.id, 1).await.expect("write-ups");
            assert!(
                schedule.start.date() > today(listing) || !told.0.is_empty(),
                "{day}: {} begins {}",
                listing.slug,
                schedule.start
            );
            let within = (today(listing) + 8.weeks()).at(0, 0, 0, 0);
            let first = listing.coming(now).first().map(|date| date.start);
            assert!(first.is_some_and(|first| first < within), "{day}: {} is {first:?}", listing.slug);
            soon += i32::from(schedule.start.date() <= today(listing) + 7.days());
        }
        assert!(soon >= 10, "{day}: only {soon} begin within a week");
        let told = server::write_ups::page(&house.desk, None, 1).await.expect("write-ups").write_ups;
        assert_eq!(told.len(), 1, "{day}: one date is told about");
        assert!(told[0].1.day < today(&told[0].0) && told[0].1.photos.len() == 1, "{day}");
    }
}

#[tokio::test]
async fn loading_it_again_adds_nothing() {
    let house = House::with_demonstration().await;
    let before = house.visitor().reads("/whats-on.json").await.body;
    house.desk.clock.pass(jiff::SignedDuration::from_hours(24 * 3));
    assert_eq!(server::demo::load(&house.desk).await.expect("it loads"), 0);
    assert_eq!(listed(&house).await.len(), 46);
    assert!(!before.is_empty());
}

#[tokio::test]
async fn its_drawings_are_pictures_like_any_other_and_light() {
    let house = House::with_demonstration().await;
    let all = listed(&house).await;
    let pictures: Vec<_> = all.iter().filter_map(|listing| listing.picture.as_ref()).collect();
    assert!(pictures.len() >= 18, "{} have a picture", pictures.len());
    let digests: BTreeSet<&String> = pictures.iter().map(|picture| &picture.digest).collect();
    assert!(digests.len() >= 10, "{} drawings", digests.len());
    for picture in pictures {
        let file = house.visitor().reads(&house.desk.urls.picture(&picture.digest)).await;
        assert_eq!((file.status, file.header("content-type")), (StatusCode::OK, "image/png"));
        assert!(file.body.len() <= PICTURE_MOST, "“{}” weighs {}", picture.alt, file.body.len());
        assert!(picture.alt.chars().count() > 20 && picture.width > 0 && picture.height > 0);
    }
}
