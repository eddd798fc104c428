//! Where two versions of a listing differ, side by side: in the words of the form, with dates told as sentences, and what
//! was taken out of a text and put in marked in words and lines, not by colour alone.

use jiff::civil::{Date, DateTime};
use leptos::prelude::*;
use pure::{
    differing::{self, Stretch},
    recurrence::{Later, Schedule, words::describe},
    text,
};
use server::{
    listings::{
        editing::Clash,
        history::{Difference, differences::DateSaid},
        parts::Kind,
        submission::LANGUAGE,
        texts,
    },
    words::{Language, Words},
};

use super::field::word_for;
use crate::pages::request::Visit;

/// The fields that hold words of people, which are compared word by word where they are long.
const TEXTS: &[&str] =
    &["summary", "description", "contact_public", "ground_rules", "image_alt", "date_note"];
/// What has fewer letters is taken in at a glance.
const GLANCE: usize = 80;

/// Both versions of all that differs, each side under its heading.
#[must_use]
pub fn both(visit: &Visit, kind: Kind, differences: &[Difference], was: &str, now: &str) -> AnyView {
    let rows = differences.iter().map(|difference| {
        let (then, since) = sides(visit, difference);
        row(label(visit.words, kind, difference), (was, then), (now, since))
    });
    view! { <dl class="differences">{rows.collect_view()}</dl> }.into_any()
}

/// The same of fields that two people wrote in.
#[must_use]
pub fn of_fields(visit: &Visit, kind: Kind, clashes: &[Clash], was: &str, now: &str) -> AnyView {
    let differences: Vec<Difference> = clashes.iter().cloned().map(Difference::Field).collect();
    both(visit, kind, &differences, was, now)
}

/// What differs, without how.
#[must_use]
pub fn labels(words: Words, kind: Kind, differences: &[Difference]) -> Vec<String> {
    let mut labels: Vec<String> =
        differences.iter().map(|difference| label(words, kind, difference)).collect();
    labels.dedup();
    labels
}

fn row(label: String, (was, then): (&str, AnyView), (now, since): (&str, AnyView)) -> AnyView {
    view! {
        <div class="difference">
            <dt>{label}</dt>
            <dd>
                <span class="hint">{was.to_owned()}</span>
                <span class="was">{then}</span>
            </dd>
            <dd>
                <span class="hint">{now.to_owned()}</span>
                <span class="now">{since}</span>
            </dd>
        </div>
    }
    .into_any()
}

fn label(words: Words, kind: Kind, difference: &Difference) -> String {
    match difference {
        Difference::Field(clash) => label_of(words, kind, clash.field),
        Difference::When { .. } => words.differences_when(),
        Difference::Later { was, now, .. } => {
            let from = now.as_ref().or(was.as_ref()).map(|later| later.instead_of.date());
            words.differences_later(from.map(|day| words.day_with_year(day)).unwrap_or_default())
        }
        Difference::Last { .. } => words.differences_last(),
        Difference::Day { day, .. } => words.differences_day(words.day_with_year(*day)),
        Difference::Cancelled { .. } => words.differences_takes_place(),
        Difference::Picture { .. } => words.differences_picture(),
    }
}

/// The label of a field as the forms write it.
pub fn label_of(words: Words, kind: Kind, field: &str) -> String {
    if let Some((language, plain)) = texts::of_field(field) {
        return words.texts_field(label_of(words, kind, plain), language.own_name());
    }
    let id = field.replace('_', "-");
    let of_kind = if kind == Kind::Cafe { "cafe" } else { "event" };
    [format!("add-{id}-label"), format!("add-{id}-{of_kind}-label"), format!("manage-{id}-label")]
        .iter()
        .find_map(|id| words.find(id))
        .unwrap_or_else(|| field.to_owned())
}

fn sides(visit: &Visit, difference: &Difference) -> (AnyView, AnyView) {
    let words = visit.words;
    let plain = |was: String, now: String| (was.into_any(), now.into_any());
    match difference {
        Difference::Field(Clash { field, theirs, mine }) => {
            let (was, now) = (said(words, field, theirs), said(words, field, mine));
            let is_long = |text: &str| text.chars().nth(GLANCE).is_some() || text.contains('\n');
            let has_both = !theirs.is_empty() && !mine.is_empty();
            match TEXTS.contains(&texts::plain(field)) && has_both && (is_long(&was) || is_long(&now)) {
                true => marked(words, &was, &now),
                false => plain(was, now),
            }
        }
        Difference::When { was, now } => plain(when(words, was.as_deref()), when(words, now.as_deref())),
        Difference::Later { was, now, all_day } => {
            plain(later(words, was.as_deref(), *all_day), later(words, now.as_deref(), *all_day))
        }
        Difference::Last { was, now } => plain(last(words, *was), last(words, *now)),
        Difference::Day { was, now, all_day, .. } => {
            plain(dates(words, was, *all_day), dates(words, now, *all_day))
        }
        Difference::Cancelled { was, now } => {
            plain(takes_place(words, was.as_deref()), takes_place(words, now.as_deref()))
        }
        Difference::Picture { was, now } => (picture(visit, was.as_deref()), picture(visit, now.as_deref())),
    }
}

/// Both texts, with what was taken out and put in. Texts that have nothing in common stand there as they are.
fn marked(words: Words, was: &str, now: &str) -> (AnyView, AnyView) {
    let stretches = differing::words(was, now);
    let common =
        |one: &Stretch<'_>| matches!(one, Stretch::Kept(text) if text.contains(char::is_alphanumeric));
    if !stretches.iter().any(common) {
        return (was.to_owned().into_any(), now.to_owned().into_any());
    }
    let end = words.differences_end();
    let unseen = |text: String| view! { <span class="unseen">{text}</span> };
    let side = |is_old: bool| {
        let pieces = stretches.iter().filter_map(|one| match one {
            Stretch::Kept(text) => Some((*text).to_owned().into_any()),
            Stretch::Out(text) if is_old => {
                let lead = format!(" {} ", words.differences_out());
                let end = format!(" {end} ");
                Some(view! { <del>{unseen(lead)}{(*text).to_owned()}{unseen(end)}</del> }.into_any())
            }
            Stretch::In(text) if !is_old => {
                let lead = format!(" {} ", words.differences_in());
                let end = format!(" {end} ");
                Some(view! { <ins>{unseen(lead)}{(*text).to_owned()}{unseen(end)}</ins> }.into_any())
            }
            _ => None,
        });
        pieces.collect_view().into_any()
    };
    (side(true), side(false))
}

/// What a field holds, in words.
pub(super) fn said(words: Words, field: &str, text: &str) -> String {
    match (field, text) {
        (_, "") => words.manage_nothing(),
        ("all_day" | "online_url_public", _) => words.manage_yes(),
        ("audience" | "access" | "offers" | "facilities", several) => {
            let chosen: Vec<String> =
                several.split(", ").map(|value| word_for(words, field, value)).collect();
            words.in_a_row(&chosen)
        }
        (LANGUAGE, tag) => Language::of_tag(tag).own_name().to_owned(),
        ("country", code) => pure::countries::Country::parse(code)
            .map_or_else(|_| code.to_owned(), |known| words.country(known).to_owned()),
        ("start_date" | "end_date" | "repeats_until", day) => {
            text::day(day).map_or_else(|| day.to_owned(), |day| words.day_with_year(day))
        }
        ("start_time" | "end_time", time) => {
            time.parse().map_or_else(|_| time.to_owned(), |time| words.clock(time))
        }
        ("founded", since) => words.since(since),
        (_, value) if !value.contains(char::is_whitespace) || field == "expected" => {
            word_for(words, field, value)
        }
        (_, text) => text.to_owned(),
    }
}

/// "First Thursday of every month, 6 pm to 8 pm, from Thursday 3 December 2026 on".
fn when(words: Words, schedule: Option<&Schedule>) -> String {
    let Some(schedule) = schedule else { return words.differences_when_none() };
    let Schedule { start, end, all_day, rule, .. } = schedule;
    let span = words.span(*start, *end, *all_day, start.date());
    let day = words.day_with_year(start.date());
    match rule {
        Some(rule) => words.differences_when_rule(words.described(&describe(rule, *start)), span, day),
        None => words.time_day_and_span(day, span),
    }
}

fn later(words: Words, later: Option<&Later>, all_day: bool) -> String {
    let Some(Later { start, end, rule, title, place, .. }) = later else {
        return words.differences_later_none();
    };
    let span = words.span(*start, *end, all_day, start.date());
    let day = words.day_with_year(start.date());
    let how = match rule {
        Some(rule) => words.differences_when_rule(words.described(&describe(rule, *start)), span, day),
        None => words.differences_later_once(span, day),
    };
    let title = title.as_deref().map(|title| words.differences_later_title(title));
    let place = place.as_deref().map(|place| words.differences_later_place(place));
    std::iter::once(how).chain(title).chain(place).collect::<Vec<_>>().join("\n")
}

fn last(words: Words, day: Option<Date>) -> String {
    match day {
        Some(day) => words.differences_last_day(words.day_with_year(day)),
        None => words.differences_last_none(),
    }
}

/// What is said of the dates of a day, a line each.
fn dates(words: Words, said: &[DateSaid], all_day: bool) -> String {
    said.iter().map(|date| date_said(words, date, all_day)).collect::<Vec<_>>().join("\n")
}

fn date_said(words: Words, said: &DateSaid, all_day: bool) -> String {
    let span = |(start, end): (DateTime, DateTime)| words.span(start, end, all_day, start.date());
    let (added, times, cancelled, title, place, note) = match said {
        DateSaid::None => return words.differences_day_none(),
        DateSaid::Planned => return words.differences_day_planned(),
        DateSaid::Differs { added, times, cancelled, title, place, note } => {
            (added, times, cancelled, title, place, note)
        }
    };
    let mut lines = Vec::new();
    match times {
        Some(times) if *added => lines.push(words.differences_day_added(span(*times))),
        Some(times) => {
            let when = words.time_day_and_span(words.day_with_year(times.0.date()), span(*times));
            lines.push(words.differences_day_moved(when));
        }
        None => {}
    }
    if *cancelled {
        lines.push(words.differences_day_cancelled());
    }
    lines.extend(title.as_deref().map(|title| words.differences_day_title(title)));
    lines.extend(place.as_deref().map(|place| words.differences_day_place(place)));
    lines.extend(note.as_deref().map(|note| words.differences_day_note(note)));
    lines.join("\n")
}

fn takes_place(words: Words, cancelled: Option<&str>) -> String {
    match cancelled {
        None => words.differences_takes_place_yes(),
        Some("") => words.differences_takes_place_no(),
        Some(reason) => words.differences_takes_place_why(reason),
    }
}

fn picture(visit: &Visit, digest: Option<&str>) -> AnyView {
    let words = visit.words;
    match digest {
        None => words.differences_picture_none().into_any(),
        Some(digest) => {
            view! { <img src=visit.urls.picture(digest) alt=words.differences_picture_alt() loading="lazy" /> }
                .into_any()
        }
    }
}
