//! A listing told fact by fact: what an organiser confirms and a moderator weighs, with what was left unsaid.

use jiff::civil::Date;
use leptos::prelude::*;
use pure::{markdown, recurrence};
use server::listings::{
    PublicListing,
    parts::Kind,
    public::{PublicPicture, PublicPlace},
};

use super::field::word_for;
use crate::pages::request::Visit;

/// How many dates are told.
const DATES_TOLD: usize = 5;

/// One fact.
#[must_use]
pub fn fact(label: String, value: AnyView) -> AnyView {
    view! {
        <div>
            <dt>{label}</dt>
            <dd>{value}</dd>
        </div>
    }
    .into_any()
}

/// One fact in several lines.
#[must_use]
pub fn lines(lines: Vec<String>) -> AnyView {
    lines.into_iter().map(|line| view! { <span class="line">{line}</span> }).collect_view().into_any()
}

/// All that everybody will be able to read of a listing, as rows of a `dl.told`.
#[must_use]
pub fn facts(visit: &Visit, listing: &PublicListing) -> Vec<AnyView> {
    let words = visit.words;
    let mut facts = vec![fact(
        words.told_kind(),
        match listing.kind {
            Kind::Event => words.told_kind_event(),
            Kind::Cafe => words.told_kind_cafe(),
        }
        .into_any(),
    )];
    facts.extend(when(visit, listing));
    facts.extend(place(visit, listing));
    let stated = |label: String, text: Option<String>| {
        let text = text.filter(|text| !text.is_empty());
        fact(label, text.map_or_else(|| unstated(visit), IntoAny::into_any))
    };
    let chosen = |label: String, field: &str, values: Vec<&'static str>| {
        let named: Vec<String> = values.into_iter().map(|value| word_for(words, field, value)).collect();
        stated(label, Some(named.join(", ")))
    };
    facts.push(stated(words.told_organiser(), listing.group_name.clone()));
    facts.push(stated(words.told_contact(), listing.contact.clone()));
    facts.push(stated(words.told_summary(), Some(listing.summary.clone())));
    facts.push(fact(words.told_description(), prose(visit, &listing.description)));
    facts.push(stated(words.told_tags(), Some(listing.tags.join(", "))));
    facts.push(stated(words.told_languages(), Some(listing.languages.join(", "))));
    let cost = listing.cost.map(|cost| word_for(words, "cost", cost.as_str()));
    let cost: Vec<String> = cost.into_iter().chain(listing.cost_note.clone()).collect();
    facts.push(stated(words.told_cost(), Some(cost.join(", "))));
    facts.push(chosen(words.told_ages(), "ages", listing.ages.iter().map(|ages| ages.as_str()).collect()));
    facts.push(chosen(
        words.told_audience(),
        "audience",
        listing.audience.iter().map(|a| a.as_str()).collect(),
    ));
    facts.push(chosen(words.told_access(), "access", listing.access.iter().map(|a| a.as_str()).collect()));
    facts.push(chosen(words.told_offers(), "offers", listing.offers.iter().map(|o| o.as_str()).collect()));
    facts.push(chosen(
        words.told_facilities(),
        "facilities",
        listing.facilities.iter().map(|f| f.as_str()).collect(),
    ));
    facts.push(chosen(words.told_alcohol(), "alcohol", listing.alcohol.iter().map(|a| a.as_str()).collect()));
    facts.push(chosen(words.told_photos(), "photos", listing.photos.iter().map(|p| p.as_str()).collect()));
    facts.push(chosen(
        words.told_expected(),
        "expected",
        listing.expected.iter().map(|e| e.as_str()).collect(),
    ));
    facts.push(fact(words.told_rules(), prose(visit, listing.ground_rules.as_deref().unwrap_or_default())));
    match listing.kind {
        Kind::Event => facts.push(stated(words.told_speaker(), listing.speaker.clone())),
        Kind::Cafe => {
            facts.push(stated(words.told_founded(), listing.founded.clone()));
            let state =
                listing.cafe_state.and_then(|state| words.find(&format!("told-state-{}", state.as_str())));
            facts.push(stated(words.told_state(), state));
        }
    }
    facts.extend(listing.picture.as_ref().map(|shown| fact(words.told_picture(), picture(visit, shown))));
    facts
}

/// The next dates of a listing in words; those of the past when none is to come.
#[must_use]
pub fn next_dates(visit: &Visit, listing: &PublicListing) -> Vec<String> {
    let Some(schedule) = &listing.schedule else { return Vec::new() };
    let today = visit.today_in(&listing.zone);
    let from = today.max(schedule.start.date());
    let mut dates = listing.dates(from, Date::MAX);
    if dates.is_empty() {
        dates = listing.dates(schedule.start.date(), Date::MAX);
    }
    let told = dates.iter().take(DATES_TOLD);
    told.map(|date| visit.words.day_and_span(date.start, date.end, schedule.all_day, today)).collect()
}

fn when(visit: &Visit, listing: &PublicListing) -> Vec<AnyView> {
    let words = visit.words;
    let Some(schedule) = &listing.schedule else {
        return vec![fact(words.told_when(), words.told_dates_none().into_any())];
    };
    let dates = lines(next_dates(visit, listing));
    match &schedule.rule {
        None => vec![fact(words.told_when(), dates)],
        Some(rule) => {
            let rhythm = words.rhythm(&recurrence::words::describe(rule, schedule.start));
            vec![fact(words.told_when(), rhythm.into_any()), fact(words.told_dates(), dates)]
        }
    }
}

fn place(visit: &Visit, listing: &PublicListing) -> Vec<AnyView> {
    let words = visit.words;
    let mut facts = Vec::new();
    if let Some(place) = &listing.place {
        let mut told = place.lines();
        if let Some(country) =
            place.area().country.as_deref().and_then(|code| pure::countries::Country::parse(code).ok())
        {
            told.push(country.name().to_owned());
        }
        told.extend(match place {
            PublicPlace::Known(_) => None,
            PublicPlace::Area(_) => Some(words.told_where_area()),
            PublicPlace::OnRequest(_) => Some(words.told_where_on_request()),
        });
        facts.push(fact(words.told_where(), lines(told)));
    }
    if listing.attendance.has_link() {
        let link = listing.online_url.clone().unwrap_or_else(|| words.told_link_by_letter());
        facts.push(fact(words.told_online(), link.into_any()));
    }
    facts
}

fn prose(visit: &Visit, text: &str) -> AnyView {
    if text.trim().is_empty() {
        return unstated(visit);
    }
    view! { <div class="prose" inner_html=markdown::to_html(text)></div> }.into_any()
}

fn picture(visit: &Visit, picture: &PublicPicture) -> AnyView {
    view! {
        <img
            src=visit.urls.picture(&picture.digest)
            alt=picture.alt.clone()
            width=picture.width.to_string()
            height=picture.height.to_string()
        />
        <p class="hint">{visit.words.told_picture_alt(picture.alt.clone())}</p>
    }
    .into_any()
}

fn unstated(visit: &Visit) -> AnyView {
    view! { <span class="hint">{visit.words.told_not_stated()}</span> }.into_any()
}
