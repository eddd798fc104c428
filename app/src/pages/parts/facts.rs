//! Facts as short words: a few beside a date, all of them on a listing's page. Unknown is not "no".

use leptos::prelude::*;
use server::{
    listings::{
        parts::{Access, AddressVisibility, Alcohol, Attendance, CafeState, Offers},
        public::{PublicListing, PublicPlace},
    },
    words::Words,
};

use super::icons::{self, icon};
use crate::pages::request::Visit;

/// A row shows at most so many facts.
const SHORT_MOST: usize = 4;

/// The public word of a choice: `word(words, "access", "step_free")` is "Step-free".
#[must_use]
pub fn word(words: Words, fact: &str, choice: &str) -> String {
    words.find(&format!("{fact}-{}", choice.replace(['_', ' '], "-"))).unwrap_or_else(|| choice.to_owned())
}

/// What matters most before going, as a list of short words.
#[must_use]
pub fn pills(visit: &Visit, listing: &PublicListing) -> AnyView {
    let facts = short(visit.words, listing);
    if facts.is_empty() {
        return ().into_any();
    }
    let items = facts
        .into_iter()
        .take(SHORT_MOST)
        .map(|(picture, text)| view! { <li>{icon(picture)} {text}</li> })
        .collect_view();
    view! { <ul class="facts">{items}</ul> }.into_any()
}

fn short(words: Words, listing: &PublicListing) -> Vec<(&'static str, String)> {
    let mut facts = Vec::new();
    if listing.attendance == Attendance::Hybrid {
        facts.push((icons::ONLINE, word(words, "attendance", listing.attendance.as_str())));
    }
    if matches!(listing.place, Some(PublicPlace::OnRequest(_))) {
        let hidden = AddressVisibility::OnRequest.as_str();
        facts.push((icons::PLACE, word(words, "address-visibility", hidden)));
    }
    if let Some(cost) = listing.cost {
        facts.push((icons::COST, word(words, "cost", cost.as_str())));
    }
    if listing.access.contains(&Access::StepFree) {
        facts.push((icons::ACCESS, word(words, "access", Access::StepFree.as_str())));
    }
    if listing.offers.contains(&Offers::Naloxone) {
        facts.push((icons::KIT, word(words, "offers", Offers::Naloxone.as_str())));
    }
    if let Some(alcohol) = listing.alcohol {
        facts.push((glass(alcohol), word(words, "alcohol", alcohol.as_str())));
    }
    if let Some(ages) = listing.ages {
        facts.push((icons::PERSON, word(words, "ages", ages.as_str())));
    }
    facts
}

fn glass(alcohol: Alcohol) -> &'static str {
    match alcohol {
        Alcohol::None => icons::NO_ALCOHOL,
        Alcohol::Sold => icons::ALCOHOL,
    }
}

/// Every fact of a listing, and "not stated" for what nobody has said.
#[must_use]
pub fn know(visit: &Visit, listing: &PublicListing) -> AnyView {
    let words = visit.words;
    let one = |fact: &str, choice: Option<&'static str>| -> Vec<String> {
        choice.map(|choice| word(words, fact, choice)).into_iter().collect()
    };
    let mut cost = one("cost", listing.cost.map(|cost| cost.as_str()));
    cost.extend(listing.cost_note.as_deref().map(|note| words.in_order(note)));
    let access = listing.access.iter().map(|way| word(words, "access", way.as_str())).collect();
    let audience =
        listing.audience.iter().map(|audience| word(words, "audience", audience.as_str())).collect();
    let alcohol = one("alcohol", listing.alcohol.map(|alcohol| alcohol.as_str()));
    let always: [(&'static str, String, Vec<String>); 6] = [
        (icons::COST, words.fact_cost(), cost),
        (icons::ACCESS, words.fact_access(), access),
        (listing.alcohol.map_or(icons::ALCOHOL, glass), words.fact_alcohol(), alcohol),
        (icons::PEOPLE, words.fact_audience(), audience),
        (icons::PERSON, words.fact_ages(), one("ages", listing.ages.map(|ages| ages.as_str()))),
        (icons::PHOTO, words.fact_photos(), one("photos", listing.photos.map(|photos| photos.as_str()))),
    ];
    let lines = always
        .into_iter()
        .chain(if_said(words, listing).into_iter().filter(|(_, _, said)| !said.is_empty()))
        .map(|(picture, question, said)| line(words, picture, question, said))
        .collect_view();
    view! { <dl class="know">{lines}</dl> }.into_any()
}

/// Facts that are left out when nobody has said them.
fn if_said(words: Words, listing: &PublicListing) -> [(&'static str, String, Vec<String>); 6] {
    let offers = listing.offers.iter().map(|offer| word(words, "offers", offer.as_str())).collect();
    let facilities =
        listing.facilities.iter().map(|facility| word(words, "facilities", facility.as_str())).collect();
    let expected = listing.expected.map(|expected| word(words, "expected", expected.as_str()));
    [
        (icons::KIT, words.fact_offers(), offers),
        (icons::ROOM, words.fact_facilities(), facilities),
        (icons::PEOPLE, words.fact_expected(), expected.into_iter().collect()),
        (icons::SPEECH, words.fact_languages(), listing.languages.clone()),
        (icons::SPEECH, words.fact_speaker(), listing.speaker.iter().cloned().collect()),
        (
            icons::CALENDAR,
            words.fact_founded(),
            listing.founded.iter().map(|said| words.since(said)).collect(),
        ),
    ]
}

fn line(words: Words, picture: &'static str, question: String, said: Vec<String>) -> AnyView {
    let answers = if said.is_empty() {
        view! { <dd class="unset">{words.fact_not_stated()}</dd> }.into_any()
    } else {
        said.into_iter().map(|answer| view! { <dd>{answer}</dd> }).collect_view().into_any()
    };
    view! {
        <div>
            <dt>{icon(picture)} {question}</dt>
            {answers}
        </div>
    }
    .into_any()
}

/// "Taking a break" or "No longer meets", when a café does not meet.
#[must_use]
pub fn not_meeting(words: Words, listing: &PublicListing) -> Option<String> {
    match listing.cafe_state? {
        CafeState::Open => None,
        CafeState::Resting => Some(words.list_resting()),
        CafeState::Closed => Some(words.list_closed()),
    }
}
