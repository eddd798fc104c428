//! Words: those by which a listing is found, and what the words of a visitor ask for.

use jiff::civil::Weekday;
use pure::{
    countries::Country,
    folding,
    points::Point,
    recurrence::words::{Pattern, describe},
    towns::Land,
};

use super::near;
use crate::listings::{
    PublicListing,
    parts::{Access, Ages, Alcohol, Attendance, Audience, Cost, Facilities, Kind, Offers, Photos},
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
    "near",
    "nearby",
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
    /// What everybody may find a listing by, that is at this point.
    pub(super) fn of(listing: &PublicListing, point: Option<Point>) -> Self {
        Self {
            title: folding::findable(&joined(listing.texts.iter().map(|text| text.title.as_str()))),
            summary: folding::findable(&joined(
                listing.texts.iter().map(|text| text.summary.as_str()).chain(titles(listing)),
            )),
            body: folding::findable(&body(listing)),
            place: listing.place.as_ref().map(|whole| place(whole, listing)).unwrap_or_default(),
            organiser: folding::findable(listing.group_name.as_deref().unwrap_or_default()),
            topics: folding::findable(&listing.tags.join(" ")),
            facts: facts(listing, point),
        }
    }

    /// All of them.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        let columns =
            [&self.title, &self.summary, &self.body, &self.place, &self.organiser, &self.topics, &self.facts];
        columns.into_iter().flat_map(|column| column.split(' ')).filter(|word| !word.is_empty())
    }
}

fn joined<'a>(parts: impl Iterator<Item = &'a str>) -> String {
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What single dates are called.
fn titles(listing: &PublicListing) -> impl Iterator<Item = &str> {
    let changes = listing.schedule.iter().flat_map(|schedule| &schedule.changes);
    let later = listing.schedule.iter().flat_map(|schedule| &schedule.later);
    changes
        .filter_map(|change| change.title.as_deref())
        .chain(later.filter_map(|later| later.title.as_deref()))
}

/// Everything that its page tells at length.
fn body(listing: &PublicListing) -> String {
    let described = listing.texts.iter().map(|text| pure::markdown::to_text(&text.description));
    let description = described.collect::<Vec<_>>().join(" ");
    let rules = listing.ground_rules.as_deref().map(pure::markdown::to_text).unwrap_or_default();
    let notes = listing.schedule.iter().flat_map(|schedule| &schedule.changes);
    let said = [
        Some(description.as_str()),
        Some(rules.as_str()),
        listing.cost_note.as_deref(),
        listing.speaker.as_deref(),
    ];
    joined(said.into_iter().flatten().chain(notes.filter_map(|change| change.note.as_deref())))
}

/// Its lines, its country by its name, and where single dates are instead. A hidden place has none of those.
fn place(place: &PublicPlace, listing: &PublicListing) -> String {
    let changes = listing.schedule.iter().flat_map(|schedule| &schedule.changes);
    let later = listing.schedule.iter().flat_map(|schedule| &schedule.later);
    let elsewhere = changes
        .filter_map(|change| change.place.clone())
        .chain(later.filter_map(|later| later.place.clone()));
    let mut words =
        folding::findable(&place.lines().into_iter().chain(elsewhere).collect::<Vec<_>>().join(" "));
    let area = place.area();
    let country = area.country.as_deref().and_then(|code| Country::parse(code).ok());
    if let Some(country) = country {
        words.push(' ');
        words.push_str(&folding::findable(country.name()));
    }
    words
}

/// What was ticked, in the words that people look for it with.
fn facts(listing: &PublicListing, point: Option<Point>) -> String {
    let mut said = vec![match listing.kind {
        Kind::Cafe => "cafe coffee",
        Kind::Event => "event",
    }];
    said.extend(match listing.attendance {
        Attendance::Online => Some("online zoom video internet"),
        Attendance::Hybrid => Some("online zoom video hybrid"),
        Attendance::InPerson => None,
    });
    said.extend(listing.cost.map(|cost| match cost {
        Cost::Free => "free",
        Cost::Donation => "donation donations pay what you can",
        Cost::Paid => "paid ticket tickets price",
    }));
    said.extend(listing.facilities.iter().map(|facility| match facility {
        Facilities::Wifi => "wifi wireless internet",
        Facilities::Projector => "projector screen",
        Facilities::PlugPoints => "plug points sockets charging",
    }));
    said.extend(listing.alcohol.map(|alcohol| match alcohol {
        Alcohol::None => "no alcohol free sober dry",
        Alcohol::Sold => "alcohol bar",
    }));
    said.extend(listing.ages.map(|ages| match ages {
        Ages::All => "all ages",
        Ages::Sixteen => "16 over 16s",
        Ages::Eighteen => "18 over 18s adults",
        Ages::WithAdult => "children with an adult kids",
    }));
    said.extend(listing.photos.map(|photos| match photos {
        Photos::None => "no photos",
        Photos::Ask => "photos ask",
        Photos::Yes => "photos",
    }));
    said.extend(listing.offers.iter().map(|offers| match offers {
        Offers::Naloxone => "naloxone prenoxad nyxoid overdose kit",
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
    for word in rhythm(listing).into_iter().chain(near::marks_of(listing, point)) {
        words.push(' ');
        words.push_str(&word);
    }
    words
}

/// On which weekdays it meets, and how often, as people say it.
fn rhythm(listing: &PublicListing) -> Vec<String> {
    let Some(schedule) = &listing.schedule else { return Vec::new() };
    let mut said = Vec::new();
    for part in schedule.parts().filter(|part| !part.is_empty()) {
        let Some(rule) = part.rule() else {
            said.push(weekday(part.start.date().weekday()).to_owned());
            continue;
        };
        let again = |every: u16, each: &str, other: &str| match every {
            1 => each.to_owned(),
            2 => other.to_owned(),
            _ => String::new(),
        };
        match describe(&rule, part.start).pattern {
            Pattern::EveryDays(every) => {
                said.push(again(every, "daily every day", "every other day"));
                said.extend(Weekday::Monday.cycle_forward().take(7).map(|day| weekday(day).to_owned()));
            }
            Pattern::EveryWeeks { every, days } => {
                said.push(again(
                    every,
                    "weekly every week",
                    "fortnightly biweekly every other two weeks fortnight",
                ));
                said.extend(days.into_iter().map(|day| weekday(day).to_owned()));
            }
            Pattern::MonthlyNth { every, nth, day } => {
                said.push(again(every, "monthly every month", "every other two months"));
                said.push(format!("{} {}", ordinal(nth), weekday(day)));
            }
            Pattern::MonthlyDay { every, .. } => {
                said.push(again(every, "monthly every month", "every other two months"));
            }
            Pattern::Yearly { .. } => said.push("yearly annual every year".to_owned()),
            Pattern::YearlyNth { day, .. } => said.push(format!("yearly annual every year {}", weekday(day))),
            Pattern::Other => {}
        }
    }
    let moved = schedule.changes.iter().filter_map(|change| change.moved_to).map(|(start, _)| start);
    let added = schedule.added.iter().map(|added| added.start);
    said.extend(moved.chain(added).map(|start| weekday(start.date().weekday()).to_owned()));
    let mut words: Vec<String> =
        said.iter().flat_map(|said| said.split_whitespace()).map(str::to_owned).collect();
    words.sort_unstable();
    words.dedup();
    words
}

fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "monday",
        Weekday::Tuesday => "tuesday",
        Weekday::Wednesday => "wednesday",
        Weekday::Thursday => "thursday",
        Weekday::Friday => "friday",
        Weekday::Saturday => "saturday",
        Weekday::Sunday => "sunday",
    }
}

fn ordinal(nth: i8) -> &'static str {
    match nth {
        1 => "first 1st",
        2 => "second 2nd",
        3 => "third 3rd",
        4 => "fourth 4th",
        5 => "fifth 5th",
        _ => "last",
    }
}

/// What people say for what listings say in other words.
const ALIKE: &[(&str, &[&str])] = &[
    ("narcan", &["naloxone"]),
    ("hcv", &["hepatitis"]),
    ("hep", &["hepatitis"]),
    ("mums", &["women", "parents", "mothers"]),
    ("moms", &["women", "parents", "mothers"]),
    ("mum", &["women", "parents", "mothers"]),
    ("mothers", &["women", "mamas"]),
    ("dads", &["parents", "families"]),
    ("legal", &["rights", "lawyer", "law"]),
    ("lawyer", &["legal", "rights"]),
    ("solicitor", &["lawyer", "legal", "rights"]),
    ("footcare", &["feet", "foot"]),
    ("needles", &["syringe", "exchange"]),
    ("syringes", &["needle"]),
    ("kids", &["children"]),
    ("queer", &["lgbtq"]),
    ("gay", &["lgbtq"]),
];

/// Whether a word is understood, even where no listing says it.
pub(super) fn is_understood(word: &str) -> bool {
    ALIKE.iter().any(|(said, _)| *said == word)
}

/// The words of a visitor that say what they look for, folded.
pub(super) fn asked(q: &str) -> Vec<String> {
    let all: Vec<String> = folding::words(q).take(WORDS_MOST).collect();
    let said: Vec<String> = all.iter().filter(|word| !FILLERS.contains(&word.as_str())).cloned().collect();
    if said.is_empty() { all } else { said }
}

/// What is looked for, as FTS5 takes it: all of the parts, or any of them. No part at all finds nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sought {
    pub(super) parts: Vec<String>,
    pub(super) any: bool,
}

impl Sought {
    /// All of some words, or any of them. Each is a beginning, and quoted, so that no sign in it means anything.
    pub(super) fn words(words: &[String], any: bool) -> Self {
        Self { parts: words.iter().map(|word| one(word)).collect(), any }
    }

    /// What lies in a country or a region.
    pub(super) fn marks(land: &Land) -> Self {
        Self {
            parts: land.marks().iter().map(|mark| format!("facts : {}", quoted(mark))).collect(),
            any: true,
        }
    }

    /// The whole in one expression.
    pub(super) fn expression(&self) -> String {
        match self.parts.is_empty() {
            true => quoted(""),
            false => self.parts.join(if self.any { " OR " } else { " AND " }),
        }
    }
}

/// A word in which no sign means anything.
pub(super) fn quoted(word: &str) -> String {
    format!("\"{word}\"")
}

/// One word: as it is, as one of what it says are many, and as what others say for it.
fn one(word: &str) -> String {
    let single = word
        .strip_suffix("ies")
        .map(|stem| format!("{stem}y"))
        .or_else(|| word.strip_suffix('s').filter(|stem| !stem.ends_with('s')).map(str::to_owned))
        .filter(|single| single.len() >= 3);
    let others =
        ALIKE.iter().filter(|(said, _)| *said == word).flat_map(|(_, others)| others.iter().copied());
    let all = [word].into_iter().chain(single.as_deref()).chain(others);
    let all: Vec<String> = all.map(|word| format!("{} *", quoted(word))).collect();
    if all.len() > 1 { format!("({})", all.join(" OR ")) } else { all.concat() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asks(q: &str) -> String {
        Sought::words(&asked(q), false).expression()
    }

    #[test]
    fn no_sign_means_anything_to_the_search() {
        assert_eq!(
            asks("q=\"near* OR (x) -tea^ AND' NOT"),
            "\"q\" * AND \"x\" * AND \"tea\" * AND \"not\" *"
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
            ("narcan", "(\"narcan\" * OR \"naloxone\" *)"),
        ] {
            assert_eq!(asks(q), expected, "{q}");
        }
    }
}
