//! The form that asks for letters about what somebody follows, and the page after it: the same for every address.

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use jiff::civil::Time;
use leptos::prelude::*;
use pure::languages;
use server::{
    Desk,
    fields::Fields,
    follows::{
        self, AskError, Meant, Rhythm, What,
        parts::{ahead_in_words, what_in_words},
    },
    forms,
    listings::Refusals,
    urls::View,
    words::Words,
};

use super::{
    form::{Posted, from_query},
    parts::{
        errors,
        field::{Choice, Line, Sheet, id_of},
        finder::WITHIN,
        listing_form::time_zones,
        towns,
    },
    refusal,
    request::Visit,
    shell::{self, Head},
};

/// The one-time key of a form, as a field.
const FORM_KEY: &str = "form_key";
/// The form itself, where a sentence about all of it leads.
const FORM: &str = "form";
/// The form and every field that the page shows, so that the error summary can lead there.
const SHOWN: &[&str] = &[
    FORM,
    "what",
    "where",
    "town",
    "within",
    "tag",
    "lang",
    "q",
    "rhythm",
    "hour",
    "time_zone",
    "ahead",
    "email",
];
/// So many hours before a date are offered.
const AHEAD: &[u16] = &[1, 2, 3, 6, 12, 24, 48, 72, 168];
/// What follows from another answer, kept where the page says what is followed and does not ask.
const KEPT_UNASKED: &[&str] = &["where", "within", "lang"];

/// `GET /follow`: the form, filled in from the query.
pub async fn form(State(desk): State<Desk>, visit: Visit) -> Response {
    let mut typed = from_query(&visit.query);
    let meant = match follows::meant(&desk, &typed, visit.words).await {
        Ok(meant) => meant,
        Err(broken) => return refusal::broken(&visit, &broken),
    };
    fill_in(&mut typed, meant.as_ref());
    let key = forms::new_form_key(&desk);
    answer(StatusCode::OK, &visit, &key, &typed, meant.as_ref(), &Refusals::default())
}

/// `POST /follow`: takes the form. The answer does not say whether we know the address.
pub async fn ask(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    let Posted { fields, broke_off, .. } = posted;
    let taken = match broke_off {
        true => Err(AskError::Refused(Refusals::one(FORM, visit.words.add_broke_off()))),
        false => follows::ask(&desk, &fields, visit.words).await,
    };
    let (status, refusals) = match taken {
        Ok(()) => return Redirect::to(&visit.urls.follow_asked()).into_response(),
        Err(AskError::Refused(refusals)) => (StatusCode::UNPROCESSABLE_ENTITY, refusals),
        Err(AskError::Broken(broken)) => {
            tracing::error!(chain = broken.chain(), "taking a form for letters broke");
            (StatusCode::INTERNAL_SERVER_ERROR, Refusals::one(FORM_KEY, visit.words.following_broken()))
        }
    };
    let meant = follows::meant(&desk, &fields, visit.words).await.ok().flatten();
    let key = forms::usable_key(&desk, fields.get(FORM_KEY));
    answer(status, &visit, &key, &fields, meant.as_ref(), &refusals)
}

/// `GET /follow/asked`: what happens next, whoever asked.
pub async fn asked(visit: Visit) -> Response {
    let words = visit.words;
    shell::private(
        StatusCode::OK,
        &visit,
        words.following_asked_heading(),
        words.following_describe(),
        || {
            view! {
                <p class="lede">{words.following_asked_lede()}</p>
                <div class="prose">
                    <p>{words.following_asked_then()}</p>
                    <p>{words.following_asked_none()}</p>
                </div>
                <p class="doings">
                    <a class="button quiet" href=visit.urls.list(&View::WhatsOn)>{words.following_asked_browse()}</a>
                    <a class="button quiet" href=visit.urls.follow("")>{words.following_more()}</a>
                </p>
            }
            .into_any()
        },
    )
}

/// What stands in a form that nobody has filled in: one thing is told as it happens, a whole list once a week.
fn fill_in(typed: &mut Fields, meant: Option<&Meant>) {
    if typed.get("what").is_empty() {
        typed.push("what", What::Everything.as_str());
    }
    // A link names a town by its key, which nobody would type.
    if let Some(town) = follows::town_of_key(typed.get("where")) {
        typed.set("where", town);
    }
    if typed.get("rhythm").is_empty() {
        let rhythm = match meant.map(|meant| meant.what) {
            Some(What::Listing | What::Group) => Rhythm::Instant,
            _ => Rhythm::Weekly,
        };
        typed.push("rhythm", rhythm.as_str());
    }
    if typed.get("time_zone").is_empty() {
        let zone = meant.and_then(|meant| meant.zone.clone());
        typed.push("time_zone", zone.unwrap_or_else(|| follows::USUAL_ZONE.to_owned()));
    }
}

fn answer(
    status: StatusCode,
    visit: &Visit,
    key: &str,
    typed: &Fields,
    meant: Option<&Meant>,
    refusals: &Refusals,
) -> Response {
    let words = visit.words;
    let heading = words.following_heading();
    let title = if refusals.is_empty() { heading } else { words.add_problem_page(heading) };
    let head = Head { hidden: true, keeps_query: true, ..Head::new(title, words.following_describe()) };
    let sheet = Sheet { words, typed, refusals };
    shell::answer(status, visit, head, || page(visit, key, sheet, meant))
}

fn page(visit: &Visit, key: &str, sheet: Sheet<'_>, meant: Option<&Meant>) -> AnyView {
    let words = sheet.words;
    let email = Line { kind: Some("email"), autocomplete: Some("email"), ..Line::default() };
    let is_said = meant.is_some_and(|meant| matches!(meant.what, What::Group | What::Listing));
    let is_ahead_asked = meant.is_some_and(|meant| Rhythm::of(meant.what).contains(&Rhythm::NextDate));
    let kept: Vec<_> = KEPT_UNASKED
        .iter()
        .filter(|_| is_said)
        .chain(["ahead"].iter().filter(|_| !is_ahead_asked))
        .filter(|name| !sheet.typed.get(name).is_empty())
        .map(|name| view! { <input type="hidden" name=*name value=sheet.typed.get(name).to_owned() /> })
        .collect();
    view! {
        <div class="wrap">
            <h1>{words.following_heading()}</h1>
            {errors::summary(sheet, SHOWN)}
            <p class="lede">{words.following_lede()}</p>
            <form id=id_of(FORM) method="post" action=visit.urls.follow("") novalidate>
                <input type="hidden" name=FORM_KEY value=key.to_owned() />
                {kept}
                <div class="trap" aria-hidden="true">
                    <label for="f-website">{words.add_trap_label()}</label>
                    <input id="f-website" name="website" type="text" tabindex="-1" autocomplete="off" />
                </div>
                {match meant {
                    Some(Meant { what: what @ (What::Group | What::Listing), name, .. }) => {
                        chosen(visit, sheet, *what, name.as_deref())
                    }
                    _ => choose(sheet),
                }}
                {pace(sheet, meant.map_or(What::Everything, |meant| meant.what), None)}
                {sheet
                    .ask("email", words.following_email_label())
                    .hint(words.following_email_hint())
                    .required()
                    .line_of(email)}
                <p class="hint after">{words.following_keep()}</p>
                <div class="doings">
                    <button type="submit">{words.following_send()}</button>
                    <a href=visit.urls.privacy()>{words.add_keep_private_link()}</a>
                </div>
            </form>
            {towns::offers(visit)}
        </div>
    }
    .into_any()
}

/// What a page offered to follow: it is said, not asked.
fn chosen(visit: &Visit, sheet: Sheet<'_>, what: What, name: Option<&str>) -> AnyView {
    let words = sheet.words;
    view! {
        <input type="hidden" name="what" value=what.as_str() />
        <input type="hidden" name="slug" value=sheet.typed.get("slug").to_owned() />
        <div class="field">
            <p class="asked-for">
                {words.following_what_this()} " " <strong>{what_in_words(words, what, name, 0)}</strong>
            </p>
            <p><a href=visit.urls.follow("")>{words.following_more()}</a></p>
        </div>
    }
    .into_any()
}

fn choose(sheet: Sheet<'_>) -> AnyView {
    let words = sheet.words;
    let offered = [What::Town, What::Everything, What::Tag, What::Language, What::Search];
    let slug = sheet.typed.get("slug").to_owned();
    let slug = (!slug.is_empty()).then(|| view! { <input type="hidden" name="slug" value=slug /> });
    view! {
        {slug}
        {sheet
            .ask("what", words.following_what_label())
            .hint(words.following_what_hint())
            .one_of(sheet.choices("what", offered.map(What::as_str)))}
        <div class="if-town">{town(sheet)}</div>
        <div class="if-language">
            {sheet.ask("lang", words.list_language()).pick(spoken(words))}
        </div>
        <div class="if-topic">
            {sheet.ask("tag", words.following_topic_label()).hint(words.following_topic_hint()).line()}
        </div>
        <div class="if-words">
            {sheet.ask("q", words.following_words_label()).hint(words.following_words_hint()).line()}
        </div>
    }
    .into_any()
}

/// Which town and how far around it; and, where several are called so, which of them.
fn town(sheet: Sheet<'_>) -> AnyView {
    let words = sheet.words;
    let line = Line { autocomplete: Some("address-level2"), is_town: true, ..Line::default() };
    let offered = follows::towns_offered(sheet.typed.get("where"));
    let which = (!offered.is_empty()).then(|| {
        let choices = offered.into_iter().map(|town| Choice::new(town.key, town.label)).collect();
        sheet
            .ask("town", words.following_town_which())
            .hint(words.following_town_which_hint())
            .one_of(choices)
    });
    let distances = WITHIN.iter().map(|km| km.to_string());
    let distances = distances.map(|km| Choice::new(km.clone(), words.list_within_km(km))).collect();
    view! {
        {sheet.ask("where", words.list_near()).hint(words.list_near_hint()).line_of(line)}
        {which}
        {sheet.ask("within", words.list_within()).starts_as("25").pick(distances)}
    }
    .into_any()
}

/// The languages to choose from, led by none.
fn spoken(words: Words) -> Vec<Choice> {
    let none = Choice::new("", words.following_language_none());
    let known = languages::ALL.iter().map(|language| Choice::new(language.code, language.name));
    [none].into_iter().chain(known).collect()
}

/// How often letters come; `number` tells the fields of several follows on one page apart.
pub(super) fn pace(sheet: Sheet<'_>, what: What, number: Option<&str>) -> AnyView {
    let words = sheet.words;
    let ask = |name, label| {
        let ask = sheet.ask(name, label);
        match number {
            Some(number) => ask.numbered(number),
            None => ask,
        }
    };
    let rhythms = Rhythm::of(what);
    // The first group is for forms that know a place.
    let zones = time_zones(sheet).into_iter().filter(|group| group.label.is_some()).collect();
    view! {
        {ask("rhythm", words.following_rhythm_label())
            .one_of(sheet.choices("rhythm", rhythms.iter().map(|rhythm| rhythm.as_str())))}
        {rhythms.contains(&Rhythm::NextDate).then(|| {
            view! {
                <div class="if-next-date">
                    {ask("ahead", words.following_ahead_label()).starts_as("24").pick(ahead(sheet))}
                </div>
            }
        })}
        <div class="pair if-hour">
            {ask("hour", words.following_hour_label()).starts_as("9").pick(hours(words))}
            {ask("time_zone", words.following_zone_label())
                .hint(words.following_zone_hint())
                .pick_grouped(zones, None)}
        </div>
    }
    .into_any()
}

/// How long before a date; what was chosen elsewhere is among it.
fn ahead(sheet: Sheet<'_>) -> Vec<Choice> {
    let mut hours = AHEAD.to_vec();
    if let Ok(typed) = sheet.typed.get("ahead").trim().parse::<u16>()
        && !hours.contains(&typed)
    {
        hours.push(typed);
        hours.sort_unstable();
    }
    hours
        .into_iter()
        .map(|hours| Choice::new(hours.to_string(), ahead_in_words(sheet.words, hours)))
        .collect()
}

fn hours(words: Words) -> Vec<Choice> {
    (0..24)
        .filter_map(|hour| Some(Choice::new(hour.to_string(), words.clock(Time::new(hour, 0, 0, 0).ok()?))))
        .collect()
}
