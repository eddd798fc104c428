//! A listing told fact by fact: what an organiser confirms and a moderator weighs, with what was left unsaid.

use jiff::{ToSpan as _, civil::Date};
use leptos::prelude::*;
use pure::{markdown, recurrence};
use server::listings::{
    PublicListing,
    parts::Kind,
    public::{PublicPicture, PublicPlace},
};
use server::words::Language;

use super::field::word_for;
use crate::pages::request::Visit;

/// How many dates are told.
const DATES_TOLD: usize = 5;
/// How far ahead they are looked for.
const YEARS_AHEAD: i64 = 6;

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
    let mut told = Told { facts, unsaid: Vec::new() };
    let chosen = |field: &str, values: Vec<&'static str>| {
        let named: Vec<String> = values.into_iter().map(|value| word_for(words, field, value)).collect();
        Some(words.in_a_row(&named))
    };
    told.line(words.told_organiser(), listing.group_name.clone());
    told.line(words.told_contact(), listing.contact.clone());
    told.line(words.told_summary(), Some(listing.summary.clone()));
    told.prose(words.told_description(), &listing.description);
    for text in listing.texts.iter().skip(1) {
        let label = |field: String| words.texts_field(field, text.language.own_name());
        told.facts
            .push(fact(label(words.texts_name()), in_words_of(text.language, text.title.clone().into_any())));
        if !text.summary.is_empty() {
            let said = in_words_of(text.language, text.summary.clone().into_any());
            told.facts.push(fact(label(words.told_summary()), said));
        }
        if !text.description.is_empty() {
            let html = markdown::to_html(&text.description);
            let said = view! { <div class="prose" inner_html=html></div> }.into_any();
            told.facts.push(fact(label(words.told_description()), in_words_of(text.language, said)));
        }
    }
    told.line(words.told_tags(), Some(words.in_a_row(&listing.tags)));
    told.line(words.told_languages(), Some(words.in_a_row(&listing.languages)));
    let cost = listing.cost.map(|cost| word_for(words, "cost", cost.as_str()));
    let cost: Vec<String> = cost.into_iter().chain(listing.cost_note.clone()).collect();
    told.line(words.told_cost(), Some(words.in_a_row(&cost)));
    told.line(words.told_ages(), chosen("ages", listing.ages.iter().map(|it| it.as_str()).collect()));
    told.line(
        words.told_audience(),
        chosen("audience", listing.audience.iter().map(|it| it.as_str()).collect()),
    );
    told.line(words.told_access(), chosen("access", listing.access.iter().map(|it| it.as_str()).collect()));
    told.line(words.told_offers(), chosen("offers", listing.offers.iter().map(|it| it.as_str()).collect()));
    told.line(
        words.told_facilities(),
        chosen("facilities", listing.facilities.iter().map(|it| it.as_str()).collect()),
    );
    told.line(
        words.told_alcohol(),
        chosen("alcohol", listing.alcohol.iter().map(|it| it.as_str()).collect()),
    );
    told.line(words.told_photos(), chosen("photos", listing.photos.iter().map(|it| it.as_str()).collect()));
    told.line(
        words.told_expected(),
        chosen("expected", listing.expected.iter().map(|it| it.as_str()).collect()),
    );
    told.prose(words.told_rules(), listing.ground_rules.as_deref().unwrap_or_default());
    match listing.kind {
        Kind::Event => told.line(words.told_speaker(), listing.speaker.clone()),
        Kind::Cafe => {
            let state =
                listing.cafe_state.and_then(|state| words.find(&format!("told-state-{}", state.as_str())));
            told.line(words.told_founded(), listing.founded.as_deref().map(|said| words.since(said)));
            told.line(words.told_state(), state);
        }
    }
    match &listing.picture {
        Some(shown) => told.facts.push(fact(words.told_picture(), picture(visit, shown))),
        None => told.unsaid.push(words.told_picture()),
    }
    let Told { mut facts, unsaid } = told;
    if !unsaid.is_empty() {
        facts.push(fact(words.told_not_stated(), words.in_a_row(&unsaid).into_any()));
    }
    facts
}

/// Words of a language, marked as such.
fn in_words_of(language: Language, said: AnyView) -> AnyView {
    view! { <div lang=language.tag() dir=language.direction()>{said}</div> }.into_any()
}

/// What is said, and the names of what is not: many of the second would bury the first.
struct Told {
    facts: Vec<AnyView>,
    unsaid: Vec<String>,
}

impl Told {
    fn line(&mut self, label: String, text: Option<String>) {
        match text.filter(|text| !text.is_empty()) {
            Some(text) => self.facts.push(fact(label, text.into_any())),
            None => self.unsaid.push(label),
        }
    }

    fn prose(&mut self, label: String, text: &str) {
        if text.trim().is_empty() {
            return self.unsaid.push(label);
        }
        let html = markdown::to_html(text);
        self.facts.push(fact(label, view! { <div class="prose" inner_html=html></div> }.into_any()));
    }
}

/// The next dates of a listing in words; those of the past when none is to come.
#[must_use]
pub fn next_dates(visit: &Visit, listing: &PublicListing) -> Vec<String> {
    let Some(schedule) = &listing.schedule else { return Vec::new() };
    let today = visit.today_in(&listing.zone);
    let first = schedule.start.date();
    let until = today.max(first).checked_add(YEARS_AHEAD.years()).unwrap_or(Date::MAX);
    let mut dates = recurrence::expand(schedule, today.max(first), until, DATES_TOLD);
    if dates.is_empty() {
        dates = recurrence::expand(schedule, first, until, DATES_TOLD);
    }
    dates.iter().map(|date| visit.words.day_and_span(date.start, date.end, schedule.all_day, today)).collect()
}

fn when(visit: &Visit, listing: &PublicListing) -> Vec<AnyView> {
    let words = visit.words;
    let Some(schedule) = &listing.schedule else {
        return vec![fact(words.told_when(), words.told_dates_none().into_any())];
    };
    let dates = lines(next_dates(visit, listing));
    match recurrence::words::rhythm(schedule, visit.today_in(&listing.zone)) {
        None => vec![fact(words.told_when(), dates)],
        Some(rhythm) => {
            let rhythm = words.rhythm(&rhythm);
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
            told.push(words.country(country).to_owned());
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
