//! The add form, read: either a [`Submission`] in which nothing is amiss, or a sentence at every field that is.

use std::fmt::Display;

use jiff::{
    ToSpan as _,
    civil::{Date, DateTime, Time},
};
use pure::{
    countries::Country,
    points::Point,
    recurrence::{Repeats, Rule, Schedule},
    slugs,
    text::{self, TextRefused},
    towns,
    zones::{Placed, Zone},
};

use super::hiding;
use super::parts::{
    Access, AddressVisibility, Ages, Alcohol, Attendance, Audience, CafeState, Cost, DESCRIPTION_MOST,
    Expected, Facilities, Kind, Offers, Photos, SUMMARY_MOST, TITLE_MOST,
};
use super::texts::{self, Text};
use crate::{
    fields::{Fields, Upload},
    people::Address,
    words::{Language, Words},
};

/// A field that cannot be taken as it is, and a sentence that says what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The name of the field.
    pub field: &'static str,
    /// The sentence.
    pub sentence: String,
}

/// All that is amiss with a form, in the order of its fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Refusals(pub Vec<Refusal>);

impl Refusals {
    /// The sentence at a field.
    #[must_use]
    pub fn of(&self, field: &str) -> Option<&str> {
        self.0.iter().find(|refusal| refusal.field == field).map(|refusal| refusal.sentence.as_str())
    }

    /// Whether nothing is amiss.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Only this one.
    #[must_use]
    pub fn one(field: &'static str, sentence: impl Into<String>) -> Self {
        let mut refusals = Self::default();
        refusals.add(field, sentence);
        refusals
    }

    pub(crate) fn add(&mut self, field: &'static str, sentence: impl Into<String>) {
        // One sentence a field is enough: the first is the one to mend first.
        if self.of(field).is_none() {
            self.0.push(Refusal { field, sentence: sentence.into() });
        }
    }
}

impl Display for Refusals {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for refusal in &self.0 {
            writeln!(f, "{}: {}", refusal.field, refusal.sentence)?;
        }
        Ok(())
    }
}

/// A listing as its organiser means it, checked.
#[derive(Clone, Debug)]
pub struct Submission {
    pub(crate) kind: Kind,
    pub(crate) title: String,
    pub(crate) summary: String,
    pub(crate) description: String,
    /// The language of these words.
    pub(crate) language: Language,
    /// The same in others.
    pub(crate) texts: Vec<Text>,
    pub(crate) attendance: Attendance,
    pub(crate) zone: Zone,
    pub(crate) place: Option<TypedPlace>,
    pub(crate) address_visibility: AddressVisibility,
    pub(crate) online_url: Option<String>,
    pub(crate) online_url_public: bool,
    pub(crate) group_name: Option<String>,
    pub(crate) contact: Option<String>,
    pub(crate) address: Address,
    pub(crate) tags: Vec<String>,
    pub(crate) languages: Vec<String>,
    pub(crate) cost: Option<Cost>,
    pub(crate) cost_note: Option<String>,
    pub(crate) ages: Option<Ages>,
    pub(crate) audience: Vec<Audience>,
    pub(crate) access: Vec<Access>,
    pub(crate) offers: Vec<Offers>,
    pub(crate) facilities: Vec<Facilities>,
    pub(crate) alcohol: Option<Alcohol>,
    pub(crate) photos: Option<Photos>,
    pub(crate) expected: Option<Expected>,
    pub(crate) speaker: Option<String>,
    pub(crate) ground_rules: Option<String>,
    pub(crate) picture: Option<(Upload, String)>,
    pub(crate) picture_alt: Option<String>,
    pub(crate) founded: Option<String>,
    pub(crate) cafe_state: Option<CafeState>,
    pub(crate) repeats: Repeats,
    pub(crate) schedule: Option<Schedule>,
}

impl Submission {
    /// The group's name as a filter writes it; `None` when it has no letter in it.
    pub(crate) fn group_key(&self) -> Option<String> {
        self.group_name.as_deref().and_then(group_key)
    }
}

/// The name of a group as a filter writes it; `None` when it has no letter in it.
pub(crate) fn group_key(name: &str) -> Option<String> {
    name.chars().any(char::is_alphanumeric).then(|| slugs::slug(name))
}

/// A place as typed.
#[derive(Clone, Debug, PartialEq)]
pub struct TypedPlace {
    pub(crate) name: String,
    pub(crate) address: Option<String>,
    pub(crate) locality: Option<String>,
    pub(crate) region: Option<String>,
    pub(crate) postcode: Option<String>,
    pub(crate) country: Option<String>,
    pub(crate) point: Option<Point>,
}

/// The zone of a town, if all that may be meant have the same: nobody shall come at the wrong hour for a namesake.
fn zone_of_town(place: &TypedPlace, country: Option<Country>) -> Option<&'static str> {
    let named = [place.locality.as_deref(), place.region.as_deref()];
    let typed = named.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let found = towns::find(&typed, country);
    let mut zones = found
        .spots
        .iter()
        .filter(|spot| found.exact && country.is_none_or(|country| spot.country() == country))
        .map(|spot| spot.zone());
    let zone = zones.next()?;
    zones.all(|other| other == zone).then_some(zone)
}

/// Reads a form of this kind. `today` says what has passed.
///
/// # Errors
/// A sentence for every field that cannot be taken.
pub fn parse(fields: &Fields, words: Words, today: Date) -> Result<Submission, Refusals> {
    read(fields, words, Some(today))
}

/// Reads the form of a listing that is here already: its dates may have passed.
///
/// # Errors
/// A sentence for every field that cannot be taken.
pub(crate) fn parse_known(fields: &Fields, words: Words) -> Result<Submission, Refusals> {
    read(fields, words, None)
}

/// The field of the language of its own words. It stands in the form of those in other languages.
pub const LANGUAGE: &str = "language";

/// The field that says that a listing need not say where it is. No form has it, and only what is known here may say so.
pub(crate) const PLACE_UNSAID: &str = "place_unsaid";

fn read(fields: &Fields, words: Words, today: Option<Date>) -> Result<Submission, Refusals> {
    let place_unsaid = today.is_none() && !fields.get(PLACE_UNSAID).is_empty();
    let mut reading = Reading { fields, words, refusals: Refusals::default(), place_unsaid };
    let submission = reading.submission(today);
    match submission {
        Some(submission) if reading.refusals.is_empty() => {
            let told = hiding::told_by(&submission, words);
            if told.is_empty() { Ok(submission) } else { Err(told) }
        }
        _ => Err(reading.refusals),
    }
}

/// Reads only when it takes place: for showing dates while someone is still choosing.
///
/// # Errors
/// A sentence for every field of the schedule that cannot be taken.
pub fn parse_schedule(fields: &Fields, words: Words) -> Result<Option<Schedule>, Refusals> {
    let mut reading = Reading { fields, words, refusals: Refusals::default(), place_unsaid: false };
    // While someone chooses, the zone matters to nothing that is shown: wall time is wall time.
    let zone = reading.zone_typed().or_else(|| Zone::parse("UTC").ok());
    let schedule = zone.and_then(|zone| reading.schedule(&zone)).map(|(_, schedule)| schedule);
    if reading.refusals.is_empty() { Ok(schedule) } else { Err(reading.refusals) }
}

struct Reading<'f> {
    fields: &'f Fields,
    words: Words,
    refusals: Refusals,
    /// It need not say where it is.
    place_unsaid: bool,
}

impl Reading<'_> {
    fn submission(&mut self, today: Option<Date>) -> Option<Submission> {
        let kind = Kind::parse(self.fields.get("kind").trim()).unwrap_or(Kind::Event);
        let title = self.line("title", TITLE_MOST);
        if title.is_none() {
            self.refuse("title", self.words.refused_title_missing());
        }
        let summary = self.line("summary", SUMMARY_MOST).unwrap_or_default();
        let description = self.block("description", DESCRIPTION_MOST).unwrap_or_default();
        let language = self.language(today.is_some());
        let texts = self.texts(language);
        let attendance = self.choice("attendance", Attendance::parse).unwrap_or(Attendance::InPerson);
        let address_visibility =
            self.choice("address_visibility", AddressVisibility::parse).unwrap_or(AddressVisibility::Public);
        let place = self.place(attendance, address_visibility);
        let zone = self.zone(place.as_ref());
        let schedule = zone.as_ref().and_then(|zone| self.schedule(zone));
        self.schedule_is_needed(kind, schedule.as_ref().map(|(_, schedule)| schedule), today);
        let online_url = self.link("online_url");
        let email = self.fields.get("email").trim().to_owned();
        let address = Address::parse(&email);
        if address.is_none() {
            let sentence = if email.is_empty() {
                self.words.refused_email_missing()
            } else {
                self.words.refused_email_form()
            };
            self.refuse("email", sentence);
        }
        let submission = Submission {
            kind,
            title: title.unwrap_or_default(),
            summary,
            description,
            language,
            texts,
            attendance,
            place: place.filter(|_| attendance.has_place()),
            address_visibility,
            online_url: online_url.filter(|_| attendance.has_link()),
            online_url_public: self.ticked("online_url_public"),
            group_name: self.line("group_name", 120),
            contact: self.line("contact_public", 200),
            tags: self
                .several("tags", 10, 40)
                .into_iter()
                .filter(|tag| tag.chars().any(char::is_alphanumeric))
                .collect(),
            languages: self.several("languages", 10, 40),
            cost: self.choice("cost", Cost::parse),
            cost_note: self.line("cost_note", 200),
            ages: self.choice("ages", Ages::parse),
            audience: self.choices("audience", Audience::parse),
            access: self.choices("access", Access::parse),
            offers: self.choices("offers", Offers::parse),
            facilities: self.choices("facilities", Facilities::parse),
            alcohol: if self.fields.get("alcohol") == "unknown" {
                None
            } else {
                self.choice("alcohol", Alcohol::parse)
            },
            photos: self.choice("photos", Photos::parse),
            expected: self.choice("expected", Expected::parse),
            speaker: self.line("speaker", 200),
            ground_rules: self.block("ground_rules", 2_000),
            picture: self.picture(),
            picture_alt: self.line("image_alt", 300),
            founded: if kind == Kind::Cafe { self.founded() } else { None },
            cafe_state: if kind == Kind::Cafe { self.choice("cafe_state", CafeState::parse) } else { None },
            repeats: schedule.as_ref().map_or(Repeats::Never, |(repeats, _)| *repeats),
            schedule: schedule.map(|(_, schedule)| schedule),
            zone: zone?,
            address: address?,
        };
        Some(submission)
    }

    fn refuse(&mut self, field: &'static str, sentence: String) {
        self.refusals.add(field, sentence);
    }

    /// The language of its own words: unless it is said, that of the page on which they are written, or of all that was
    /// written before there was a choice.
    fn language(&mut self, is_new: bool) -> Language {
        let said = self.choice(LANGUAGE, texts::language_of);
        said.unwrap_or_else(|| if is_new { self.words.language() } else { Language::default() })
    }

    /// Its words in other languages. Each has a name, so that lists can show it.
    fn texts(&mut self, own: Language) -> Vec<Text> {
        let mut all = Vec::new();
        for (language, [title, summary, description]) in texts::FIELDS {
            let name = self.line(title, TITLE_MOST);
            let summary = self.line(summary, SUMMARY_MOST).unwrap_or_default();
            let description = self.block(description, DESCRIPTION_MOST).unwrap_or_default();
            match name {
                Some(_) if language == own => {
                    self.refuse(LANGUAGE, self.words.refused_language_taken(own.own_name()));
                }
                Some(title) => all.push(Text { language, title, summary, description }),
                None if summary.is_empty() && description.is_empty() => {}
                None => self.refuse(title, self.words.refused_title_missing()),
            }
        }
        all
    }

    fn ticked(&self, field: &str) -> bool {
        matches!(self.fields.get(field).trim(), "on" | "1" | "true" | "yes")
    }

    /// One line of text; `None` when nothing was typed or it was refused.
    fn line(&mut self, field: &'static str, most: usize) -> Option<String> {
        let read = text::line(self.fields.get(field), most);
        self.typed(field, read)
    }

    fn block(&mut self, field: &'static str, most: usize) -> Option<String> {
        let read = text::block(self.fields.get(field), most);
        self.typed(field, read)
    }

    fn typed(&mut self, field: &'static str, read: Result<String, TextRefused>) -> Option<String> {
        self.words.typed(read).unwrap_or_else(|sentence| {
            self.refuse(field, sentence);
            None
        })
    }

    fn choice<T>(&mut self, field: &'static str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = self.fields.get(field).trim();
        if text.is_empty() {
            return None;
        }
        let choice = parse(text);
        if choice.is_none() {
            self.refuse(field, self.words.refused_choice());
        }
        choice
    }

    fn choices<T: Copy + PartialEq>(
        &mut self,
        field: &'static str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Vec<T> {
        let mut chosen = Vec::new();
        for text in self.fields.all(field).map(str::trim).filter(|text| !text.is_empty()).collect::<Vec<_>>()
        {
            match parse(text) {
                Some(choice) if !chosen.contains(&choice) => chosen.push(choice),
                Some(_) => {}
                None => self.refuse(field, self.words.refused_choice()),
            }
        }
        chosen
    }

    /// Words separated by commas, or a repeated field.
    fn several(&mut self, field: &'static str, most: usize, longest: usize) -> Vec<String> {
        let typed: Vec<&str> = self
            .fields
            .all(field)
            .flat_map(|text| text.split(','))
            .filter(|text| !text.trim().is_empty())
            .collect();
        let mut several: Vec<String> = Vec::new();
        for text in typed {
            let read = text::line(text, longest);
            if let Some(word) = self.typed(field, read)
                && !several.contains(&word)
            {
                several.push(word);
            }
        }
        if several.len() > most {
            self.refuse(field, self.words.refused_too_many(most.to_string()));
        }
        several
    }

    fn link(&mut self, field: &'static str) -> Option<String> {
        let link = self.line(field, 500)?;
        let fits = url::Url::parse(&link)
            .is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
        if !fits {
            self.refuse(field, self.words.refused_link());
        }
        fits.then_some(link)
    }

    fn place(&mut self, attendance: Attendance, visibility: AddressVisibility) -> Option<TypedPlace> {
        let name = self.line("place_name", 200);
        let address = self.line("address", 300);
        let locality = self.line("locality", 120);
        let region = self.line("region", 120);
        let postcode = self.line("postcode", 20);
        let typed_country = self.line("country", 60);
        let country = typed_country.as_deref().and_then(|text| Country::parse(text).ok());
        if typed_country.is_some() && country.is_none() {
            self.refuse("country", self.words.refused_country());
        }
        let point = self.point();
        if attendance.has_place() {
            if name.is_none()
                && address.is_none()
                && locality.is_none()
                && self.refusals.of("place_name").is_none()
            {
                if !self.place_unsaid {
                    self.refuse("place_name", self.words.refused_place_missing());
                }
            } else if visibility != AddressVisibility::Public && locality.is_none() {
                self.refuse("locality", self.words.refused_locality_missing());
            }
        }
        let called = name.or_else(|| address.clone()).or_else(|| locality.clone())?;
        let country = country.map(|country| country.code().to_owned());
        Some(TypedPlace { name: called, address, locality, region, postcode, country, point })
    }

    fn point(&mut self) -> Option<Point> {
        let (latitude, longitude) = (self.fields.get("latitude").trim(), self.fields.get("longitude").trim());
        if latitude.is_empty() && longitude.is_empty() {
            return None;
        }
        let point = Point::parse(latitude, longitude).ok();
        if point.is_none() {
            self.refuse("latitude", self.words.refused_point());
        }
        point
    }

    fn zone_typed(&mut self) -> Option<Zone> {
        let typed = self.fields.get("time_zone").trim();
        if typed.is_empty() {
            return None;
        }
        let zone = Zone::parse(typed).ok();
        if zone.is_none() {
            self.refuse("time_zone", self.words.refused_zone());
        }
        zone
    }

    /// The zone as typed, the only one of its country, or the one of its town.
    fn zone(&mut self, place: Option<&TypedPlace>) -> Option<Zone> {
        if let Some(zone) = self.zone_typed() {
            return Some(zone);
        }
        let country =
            place.and_then(|place| place.country.as_deref()).and_then(|text| Country::parse(text).ok());
        let only = country.and_then(|country| country.only_zone());
        let name = only.or_else(|| place.and_then(|place| zone_of_town(place, country)));
        let zone = name.and_then(|name| Zone::parse(name).ok());
        if zone.is_none() {
            self.refuse("time_zone", self.words.refused_zone_missing());
        }
        zone
    }

    fn date(&mut self, field: &'static str) -> Option<Date> {
        let typed = self.fields.get(field).trim();
        if typed.is_empty() {
            return None;
        }
        let date = typed.parse::<Date>().ok().filter(|date| (1900..=2200).contains(&date.year()));
        if date.is_none() {
            self.refuse(field, self.words.refused_date());
        }
        date
    }

    fn time(&mut self, field: &'static str) -> Option<Time> {
        let typed = self.fields.get(field).trim();
        if typed.is_empty() {
            return None;
        }
        let time = Time::strptime("%H:%M", typed).or_else(|_| Time::strptime("%H:%M:%S", typed)).ok();
        if time.is_none() {
            self.refuse(field, self.words.refused_time());
        }
        time
    }

    fn schedule(&mut self, zone: &Zone) -> Option<(Repeats, Schedule)> {
        let all_day = self.ticked("all_day");
        let start_date = self.date("start_date")?;
        let end_date = self.date("end_date");
        let start_time = self.time("start_time");
        let end_time = self.time("end_time");
        if start_time.is_none() && !all_day {
            self.refuse("start_time", self.words.refused_start_time_missing());
            return None;
        }
        let (start, end) = if all_day {
            let last = end_date.unwrap_or(start_date);
            (start_date.to_datetime(Time::midnight()), last.tomorrow().ok()?.to_datetime(Time::midnight()))
        } else {
            let start = start_date.to_datetime(start_time?);
            // Without an end both stand at the start: "not stated", never guessed.
            let end = match (end_date, end_time) {
                (None, None) => start,
                (date, Some(time)) => date.unwrap_or(start_date).to_datetime(time),
                (Some(date), None) if date == start_date => start,
                (Some(_), None) => {
                    self.refuse("end_time", self.words.refused_end_time_missing());
                    return None;
                }
            };
            (start, end)
        };
        self.order(start, end, end_date.is_none(), end_time.is_some() && !all_day);
        if !all_day {
            self.exists("start_time", start, zone);
            self.exists("end_time", end, zone);
        }
        let (repeats, rule) = self.rule(start, zone)?;
        Some((repeats, Schedule { rule, ..Schedule::once(start, end, all_day, zone.clone()) }))
    }

    fn order(&mut self, start: DateTime, end: DateTime, same_day: bool, end_typed: bool) {
        let field = if same_day { "end_time" } else { "end_date" };
        if end < start || (end == start && end_typed) {
            let sentence =
                if same_day { self.words.refused_end_time_before() } else { self.words.refused_end_before() };
            self.refuse(field, sentence);
        } else if end.date() > start.date().checked_add(60.days()).unwrap_or(Date::MAX) {
            self.refuse(field, self.words.refused_too_long_lasting());
        }
    }

    /// Clocks go forward: an hour of that night is on no clock.
    fn exists(&mut self, field: &'static str, wall: DateTime, zone: &Zone) {
        if let Placed::Missing { after, .. } = zone.placed(wall) {
            let sentence =
                self.words.refused_gap(self.words.clock(wall.time()), self.words.clock(after.time()));
            self.refuse(field, sentence);
        }
    }

    fn rule(&mut self, start: DateTime, zone: &Zone) -> Option<(Repeats, Option<Rule>)> {
        let repeats = self.choice("repeats", Repeats::parse).unwrap_or(Repeats::Never);
        let until = self.date("repeats_until");
        if until.is_some_and(|until| until < start.date()) && repeats != Repeats::Never {
            self.refuse("repeats_until", self.words.refused_until_before());
            return None;
        }
        let rule = match repeats {
            Repeats::Custom => Rule::parse_custom(self.fields.get("rrule"), start, zone, until).map(Some),
            _ => Rule::from_repeats(repeats, start, until),
        };
        match rule {
            Ok(rule) => Some((repeats, rule)),
            Err(refused) => {
                self.refuse(
                    if repeats == Repeats::Custom { "rrule" } else { "repeats" },
                    refused.to_string(),
                );
                None
            }
        }
    }

    /// An event needs a date to come; a café may have none, and may be history.
    fn schedule_is_needed(&mut self, kind: Kind, schedule: Option<&Schedule>, today: Option<Date>) {
        let Some(schedule) = schedule else {
            if kind == Kind::Event && self.fields.get("start_date").trim().is_empty() {
                self.refuse("start_date", self.words.refused_start_missing());
            }
            return;
        };
        let Some(today) = today else { return };
        let yesterday = today.yesterday().unwrap_or(today);
        if kind == Kind::Event && schedule.rule.is_none() && schedule.end.date() < yesterday {
            self.refuse("start_date", self.words.refused_past());
        }
    }

    fn picture(&mut self) -> Option<(Upload, String)> {
        let upload = self.fields.file("image")?.clone();
        let alt = self.line("image_alt", 300);
        if alt.is_none() && self.refusals.of("image_alt").is_none() {
            self.refuse("image_alt", self.words.refused_alt_missing());
        }
        Some((upload, alt?))
    }

    fn founded(&mut self) -> Option<String> {
        let typed = self.line("founded", 40)?;
        let is_year =
            typed.len() == 4 && typed.parse::<i16>().is_ok_and(|year| (1900..=2200).contains(&year));
        let is_month = typed.len() == 7 && format!("{typed}-01").parse::<Date>().is_ok();
        let fits = is_year || is_month || typed.parse::<Date>().is_ok();
        if !fits {
            self.refuse("founded", self.words.refused_founded());
        }
        fits.then_some(typed)
    }
}
