//! Words: those by which a listing is found, and what the words of a visitor ask for.

use pure::{countries::Country, folding};

use crate::listings::{
    PublicListing,
    parts::{Access, Attendance, Audience, Cost, Kind, Offers},
    public::PublicPlace,
};

/// So many words of a visitor are looked at.
const WORDS_MOST: usize = 12;

/// Words that say nothing of what somebody looks for. Who types nothing else means them.
const FILLERS: &[&str] = &[
    "a",
    "am",
    "an",
    "and",
    "any",
    "anything",
    "are",
    "at",
    "by",
    "can",
    "do",
    "does",
    "event",
    "events",
    "find",
    "for",
    "from",
    "get",
    "happening",
    "how",
    "i",
    "im",
    "in",
    "is",
    "looking",
    "me",
    "meeting",
    "meetings",
    "my",
    "need",
    "next",
    "now",
    "of",
    "on",
    "or",
    "please",
    "some",
    "somewhere",
    "soon",
    "that",
    "the",
    "there",
    "this",
    "to",
    "today",
    "tomorrow",
    "tonight",
    "want",
    "we",
    "week",
    "weekend",
    "what",
    "whats",
    "when",
    "where",
    "with",
    "you",
];

/// The words by which a listing is found, a column each.
#[derive(serde::Serialize)]
pub(super) struct Findable {
    pub(super) title: String,
    pub(super) summary: String,
    pub(super) body: String,
    pub(super) place: String,
    pub(super) organiser: String,
    pub(super) topics: String,
    pub(super) facts: String,
}

impl Findable {
    /// What everybody may find a listing by.
    pub(super) fn of(listing: &PublicListing) -> Self {
        Self {
            title: folding::findable(&listing.title),
            summary: folding::findable(&listing.summary),
            body: folding::findable(&pure::markdown::to_text(&listing.description)),
            place: listing.place.as_ref().map(place).unwrap_or_default(),
            organiser: folding::findable(listing.group_name.as_deref().unwrap_or_default()),
            topics: folding::findable(&listing.tags.join(" ")),
            facts: facts(listing),
        }
    }

    /// All of them.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        let columns =
            [&self.title, &self.summary, &self.body, &self.place, &self.organiser, &self.topics, &self.facts];
        columns.into_iter().flat_map(|column| column.split(' ')).filter(|word| !word.is_empty())
    }
}

/// Its lines, and its country by its name.
fn place(place: &PublicPlace) -> String {
    let mut words = folding::findable(&place.lines().join(" "));
    let area = place.area();
    let country = area.country.as_deref().and_then(|code| Country::parse(code).ok());
    if let Some(country) = country {
        words.push(' ');
        words.push_str(&folding::findable(country.name()));
    }
    words
}

/// What was ticked, in the words that people look for it with.
fn facts(listing: &PublicListing) -> String {
    let mut said = vec![match listing.kind {
        Kind::Cafe => "cafe coffee",
        Kind::Event => "event",
    }];
    said.extend(match listing.attendance {
        Attendance::Online => Some("online zoom video internet"),
        Attendance::Hybrid => Some("online zoom video hybrid"),
        Attendance::InPerson => None,
    });
    said.extend((listing.cost == Some(Cost::Free)).then_some("free"));
    said.extend(listing.offers.iter().map(|offers| match offers {
        Offers::Naloxone => "naloxone narcan prenoxad nyxoid overdose kit",
        Offers::DrugChecking => "drug checking testing pills",
        Offers::NeedleExchange => "needle syringe exchange nsp nx",
        Offers::Testing => "testing hiv hepatitis hep bbv",
        Offers::HotFood => "hot food meal soup dinner lunch breakfast",
        Offers::Childcare => "childcare creche children kids",
        Offers::TravelCosts => "travel costs fares",
        Offers::PeerSupport => "peer support",
        Offers::Talk => "talk lecture speaker",
        Offers::Training => "training workshop course",
    }));
    said.extend(listing.access.iter().map(|access| match access {
        Access::StepFree => "step free wheelchair accessible ramp lift",
        Access::AccessibleToilet => "accessible disabled toilet",
        Access::HearingLoop => "hearing loop deaf",
        Access::SignLanguage => "sign language bsl deaf",
        Access::QuietSpace => "quiet space autism sensory",
        Access::Parking => "parking",
        Access::PublicTransport => "bus train tram",
    }));
    said.extend(listing.audience.iter().map(|audience| match audience {
        Audience::Open => "everybody open",
        Audience::PeopleWhoUseDrugs => "people who use drugs peers",
        Audience::Family => "family families parents carers",
        Audience::Workers => "workers staff",
        Audience::Students => "students university",
        Audience::Women => "women womens",
        Audience::Lgbtq => "lgbtq lgbt queer trans gay",
        Audience::PeopleInRecovery => "recovery",
    }));
    let mut words = said.join(" ");
    for language in listing.languages.iter().filter_map(|typed| pure::languages::named(typed)) {
        words.push(' ');
        words.push_str(&folding::findable(language.name));
        words.push(' ');
        words.push_str(&folding::findable(&language.others.join(" ")));
    }
    words
}

/// The words of a visitor that say what they look for, folded.
pub(super) fn asked(q: &str) -> Vec<String> {
    let all: Vec<String> = folding::words(q).take(WORDS_MOST).collect();
    let said: Vec<String> = all.iter().filter(|word| !FILLERS.contains(&word.as_str())).cloned().collect();
    if said.is_empty() { all } else { said }
}

/// What FTS5 looks for: all of the words, or any of them. Each is a beginning, and quoted, so that no sign in it means
/// anything. No word at all finds nothing.
pub(super) fn expression(words: &[String], any: bool) -> String {
    if words.is_empty() {
        return "\"\"".to_owned();
    }
    let each: Vec<String> = words.iter().map(|word| one(word)).collect();
    each.join(if any { " OR " } else { " AND " })
}

/// One word: as it is, and as one of what it says are many.
fn one(word: &str) -> String {
    let single = word
        .strip_suffix("ies")
        .map(|stem| format!("{stem}y"))
        .or_else(|| word.strip_suffix('s').filter(|stem| !stem.ends_with('s')).map(str::to_owned))
        .filter(|single| single.len() >= 3);
    match single {
        Some(single) => format!("(\"{word}\" * OR \"{single}\" *)"),
        None => format!("\"{word}\" *"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asks(q: &str) -> String {
        expression(&asked(q), false)
    }

    #[test]
    fn no_sign_means_anything_to_the_search() {
        assert_eq!(
            asks("q=\"near* OR (x) -tea^ AND' NOT"),
            "\"q\" * AND \"near\" * AND \"x\" * AND \"tea\" * AND \"not\" *"
        );
        assert_eq!(asks("***"), "\"\"");
        assert_eq!(asks(&"tea ".repeat(5_000)).matches("tea").count(), WORDS_MOST);
    }

    #[test]
    fn words_that_say_nothing_are_left_out_unless_they_are_all() {
        for (q, expected) in [
            ("what’s on for women in Hull tonight", "\"women\" * AND \"hull\" *"),
            ("what’s on", "(\"whats\" * OR \"what\" *) AND \"on\" *"),
            ("Cafés", "(\"cafes\" * OR \"cafe\" *)"),
            ("families", "(\"families\" * OR \"family\" *)"),
            ("harmless", "\"harmless\" *"),
        ] {
            assert_eq!(asks(q), expected, "{q}");
        }
    }
}
