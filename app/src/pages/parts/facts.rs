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
    let choices = |fact: &str, values: Vec<&str>| -> Option<String> {
        let said: Vec<String> = values.into_iter().map(|value| word(words, fact, value)).collect();
        (!said.is_empty()).then(|| said.join(", "))
    };
    let cost = match (listing.cost, &listing.cost_note) {
        (Some(cost), Some(note)) => Some(format!("{}, {note}", word(words, "cost", cost.as_str()))),
        (Some(cost), None) => Some(word(words, "cost", cost.as_str())),
        (None, note) => note.clone(),
    };
    let alcohol = listing.alcohol.map(|alcohol| word(words, "alcohol", alcohol.as_str()));
    let always = [
        (icons::COST, words.fact_cost(), cost),
        (
            icons::ACCESS,
            words.fact_access(),
            choices("access", listing.access.iter().map(|way| way.as_str()).collect()),
        ),
        (listing.alcohol.map_or(icons::ALCOHOL, glass), words.fact_alcohol(), alcohol),
        (
            icons::PEOPLE,
            words.fact_audience(),
            choices("audience", listing.audience.iter().map(|audience| audience.as_str()).collect()),
        ),
        (icons::PERSON, words.fact_ages(), listing.ages.map(|ages| word(words, "ages", ages.as_str()))),
        (
            icons::PHOTO,
            words.fact_photos(),
            listing.photos.map(|photos| word(words, "photos", photos.as_str())),
        ),
    ];
    let if_said = [
        (
            icons::KIT,
            words.fact_offers(),
            choices("offers", listing.offers.iter().map(|offer| offer.as_str()).collect()),
        ),
        (
            icons::ROOM,
            words.fact_facilities(),
            choices("facilities", listing.facilities.iter().map(|facility| facility.as_str()).collect()),
        ),
        (
            icons::PEOPLE,
            words.fact_expected(),
            listing.expected.map(|expected| word(words, "expected", expected.as_str())),
        ),
        (
            icons::SPEECH,
            words.fact_languages(),
            (!listing.languages.is_empty()).then(|| listing.languages.join(", ")),
        ),
        (icons::SPEECH, words.fact_speaker(), listing.speaker.clone()),
        (icons::CALENDAR, words.fact_founded(), listing.founded.clone()),
    ];
    let lines = always
        .into_iter()
        .chain(if_said.into_iter().filter(|(_, _, said)| said.is_some()))
        .map(|(picture, question, said)| line(words, picture, question, said))
        .collect_view();
    view! { <dl class="know">{lines}</dl> }.into_any()
}

fn line(words: Words, picture: &'static str, question: String, said: Option<String>) -> AnyView {
    let unset = said.is_none();
    view! {
        <div>
            <dt>{icon(picture)} {question}</dt>
            <dd class:unset=unset>{said.unwrap_or_else(|| words.fact_not_stated())}</dd>
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
