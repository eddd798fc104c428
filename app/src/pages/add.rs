//! The forms that add an event or a café: one page, what is needed first, the rest folded away.
//!
//! A refused form is the same page again, with every typed word and a sentence at each field.

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use pure::{countries, zones};
use server::{
    Desk,
    fields::Fields,
    listings::{
        self, Refusals, SubmitError,
        parts::{
            Access, AddressVisibility, Ages, Alcohol, Attendance, Audience, CafeState, Cost, Expected,
            Facilities, Kind, Offers, Photos,
        },
    },
};

use super::{
    form::Posted,
    parts::{
        errors,
        field::{Choice, Group, Line, Sheet, id_of, with_sentence},
    },
    request::Visit,
    shell::{self, Head, Nav},
};
use crate::islands::next_dates::{NextDates, Sentences};

/// The one-time key of a form, as a field.
const FORM_KEY: &str = "form_key";
/// The form itself, where a sentence about all of it leads.
const FORM: &str = "form";

/// The form and every field that the page shows, so that the error summary can lead there.
const SHOWN: &[&str] = &[
    FORM,
    "title",
    "summary",
    "description",
    "tags",
    "languages",
    "speaker",
    "founded",
    "cafe_state",
    "start_date",
    "start_time",
    "end_date",
    "end_time",
    "all_day",
    "repeats",
    "repeats_until",
    "rrule",
    "time_zone",
    "attendance",
    "place_name",
    "address",
    "locality",
    "postcode",
    "region",
    "country",
    "latitude",
    "longitude",
    "address_visibility",
    "online_url",
    "online_url_public",
    "group_name",
    "contact_public",
    "audience",
    "ages",
    "cost",
    "cost_note",
    "expected",
    "access",
    "offers",
    "facilities",
    "alcohol",
    "photos",
    "ground_rules",
    "image",
    "image_alt",
    "email",
];

/// `GET /add`: the form for an event.
pub async fn event(State(desk): State<Desk>, visit: Visit) -> Response {
    fresh(&desk, &visit, Kind::Event)
}

/// `GET /add/cafe`: the form for a café.
pub async fn cafe(State(desk): State<Desk>, visit: Visit) -> Response {
    fresh(&desk, &visit, Kind::Cafe)
}

/// `POST /add`: takes an event, or whatever the field `kind` says.
pub async fn submit(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    take(&desk, &visit, posted, Kind::Event).await
}

/// `POST /add/cafe`: takes a café, or whatever the field `kind` says.
pub async fn submit_cafe(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    take(&desk, &visit, posted, Kind::Cafe).await
}

fn fresh(desk: &Desk, visit: &Visit, kind: Kind) -> Response {
    let key = listings::new_form_key(desk);
    answer(StatusCode::OK, visit, kind, &key, &Fields::default(), &Refusals::default())
}

async fn take(desk: &Desk, visit: &Visit, posted: Posted, kind: Kind) -> Response {
    let Posted { mut fields, file_too_big, broke_off } = posted;
    if fields.get("kind").is_empty() {
        fields.push("kind", kind.as_str());
    }
    let kind = Kind::parse(fields.get("kind")).unwrap_or(kind);
    if broke_off {
        let sorry = Refusals::one(FORM, visit.words.add_broke_off());
        let key = usable_key(desk, &fields, false);
        return answer(StatusCode::UNPROCESSABLE_ENTITY, visit, kind, &key, &fields, &sorry);
    }
    let mut refusals = match listings::submit(desk, &fields, visit.words).await {
        Ok(submitted) => {
            let thanks = format!("{}?receipt={}", visit.urls.added(), submitted.receipt);
            return Redirect::to(&thanks).into_response();
        }
        Err(SubmitError::Refused(refusals)) => refusals,
        Err(SubmitError::Broken(broken)) => {
            tracing::error!(chain = broken.chain(), "taking a form broke");
            let sorry = Refusals::one(FORM_KEY, visit.words.add_broken());
            let key = fields.get(FORM_KEY);
            return answer(StatusCode::INTERNAL_SERVER_ERROR, visit, kind, key, &fields, &sorry);
        }
    };
    if file_too_big {
        refusals = with_sentence(refusals, "image", visit.words.add_image_too_big());
    }
    let is_stale = refusals.of(FORM_KEY) == Some(visit.words.refused_form_stale().as_str());
    let key = usable_key(desk, &fields, is_stale);
    answer(StatusCode::UNPROCESSABLE_ENTITY, visit, kind, &key, &fields, &refusals)
}

/// A stale or missing key is replaced by one that may be used at once, or the form could never be sent; a fresh one
/// stays, so that its time runs on.
fn usable_key(desk: &Desk, fields: &Fields, is_stale: bool) -> String {
    match fields.get(FORM_KEY) {
        "" => listings::renewed_form_key(desk),
        _ if is_stale => listings::renewed_form_key(desk),
        posted => posted.to_owned(),
    }
}

fn answer(
    status: StatusCode,
    visit: &Visit,
    kind: Kind,
    key: &str,
    typed: &Fields,
    refusals: &Refusals,
) -> Response {
    let words = visit.words;
    let (heading, description) = match kind {
        Kind::Event => (words.add_event_heading(), words.add_event_describe()),
        Kind::Cafe => (words.add_cafe_heading(), words.add_cafe_describe()),
    };
    let title = if refusals.is_empty() { heading } else { words.add_problem_page(heading) };
    let head = Head { hidden: true, island: true, current: Some(Nav::Add), ..Head::new(title, description) };
    let sheet = Sheet { words, typed, refusals };
    shell::answer(status, visit, head, || page(visit, kind, key, sheet))
}

fn page(visit: &Visit, kind: Kind, key: &str, sheet: Sheet<'_>) -> AnyView {
    let words = sheet.words;
    let (heading, lede, other, other_link, other_kind, send) = match kind {
        Kind::Event => (
            words.add_event_heading(),
            words.add_event_lede(),
            words.add_event_other(),
            words.add_event_other_link(),
            Kind::Cafe,
            words.add_send_event(),
        ),
        Kind::Cafe => (
            words.add_cafe_heading(),
            words.add_cafe_lede(),
            words.add_cafe_other(),
            words.add_cafe_other_link(),
            Kind::Event,
            words.add_send_cafe(),
        ),
    };
    view! {
        <div class="wrap">
            <h1>{heading}</h1>
            {errors::summary(sheet, SHOWN)}
            <p class="lede">{lede}</p>
            <p>{other} " " <a href=visit.urls.add(other_kind)>{other_link}</a></p>
            <form
                id=id_of(FORM)
                method="post"
                action=visit.urls.add(kind)
                enctype="multipart/form-data"
                novalidate
            >
                <input type="hidden" name="kind" value=kind.as_str() />
                <input type="hidden" name=FORM_KEY value=key.to_owned() />
                <div class="trap" aria-hidden="true">
                    <label for="f-website">{words.add_trap_label()}</label>
                    <input id="f-website" name="website" type="text" tabindex="-1" autocomplete="off" />
                </div>
                {what(sheet, kind)}
                {when(sheet, kind)}
                {place(sheet)}
                {who_and_how(sheet)}
                {good_to_know(sheet)}
                {picture(sheet)}
                {email(sheet)}
                <div class="doings">
                    <button>{send}</button>
                    <a href=visit.urls.privacy()>{words.add_keep_private_link()}</a>
                </div>
            </form>
        </div>
    }
    .into_any()
}

fn what(sheet: Sheet<'_>, kind: Kind) -> AnyView {
    let words = sheet.words;
    let (label, hint) = match kind {
        Kind::Event => (words.add_title_event_label(), words.add_title_event_hint()),
        Kind::Cafe => (words.add_title_cafe_label(), words.add_title_cafe_hint()),
    };
    let own = match kind {
        Kind::Event => sheet.ask("speaker", words.add_speaker_label()).hint(words.add_speaker_hint()).line(),
        Kind::Cafe => {
            let founded =
                sheet.ask("founded", words.add_founded_label()).hint(words.add_founded_hint()).line();
            let states =
                sheet.choices_or_none("cafe_state", CafeState::ALL.iter().map(|state| state.as_str()));
            let state = sheet.ask("cafe_state", words.add_cafe_state_label()).pick(states);
            (founded, state).into_any()
        }
    };
    let more = (
        sheet.ask("summary", words.add_summary_label()).hint(words.add_summary_hint()).lines(3),
        sheet.ask("description", words.add_description_label()).hint(words.add_description_hint()).lines(9),
        sheet.ask("tags", words.add_tags_label()).hint(words.add_tags_hint()).line(),
        sheet.ask("languages", words.add_languages_label()).hint(words.add_languages_hint()).line(),
        own,
    );
    let folded = &["summary", "description", "tags", "languages", "speaker", "founded", "cafe_state"];
    let inside = (
        sheet.ask("title", label).hint(hint).required().line(),
        fold(
            sheet.wants_open(folded),
            "fold",
            words.add_more_legend(),
            Some(words.add_more_note()),
            more.into_any(),
        ),
    );
    group(words.add_what_legend(), inside.into_any())
}

fn when(sheet: Sheet<'_>, kind: Kind) -> AnyView {
    let words = sheet.words;
    let time = Line { kind: Some("time"), ..Line::default() };
    let date = Line { kind: Some("date"), ..Line::default() };
    let (start, repeats, note) = match kind {
        Kind::Event => (
            sheet.ask("start_date", words.add_start_date_label()).required(),
            sheet.ask("repeats", words.add_repeats_label()).starts_as("never"),
            None,
        ),
        // A café that meets is a café that meets again.
        Kind::Cafe => (
            sheet.ask("start_date", words.add_start_date_cafe_label()),
            sheet.ask("repeats", words.add_repeats_label()).starts_as("monthly_nth"),
            Some(view! { <p class="hint">{words.add_when_cafe_note()}</p> }),
        ),
    };
    let start_time = sheet.ask("start_time", words.add_start_time_label());
    let start_time = if kind == Kind::Event { start_time.required() } else { start_time };
    let rhythms = sheet.choices(
        "repeats",
        ["never", "weekly", "fortnightly", "monthly_nth", "monthly_last", "monthly_day", "custom"],
    );
    let last_day = (
        sheet.ask("all_day", words.add_all_day_label()).tick(),
        sheet.ask("end_date", words.add_end_date_label()).line_of(date),
    );
    let sentences = Sentences {
        title: words.add_dates_title(),
        without: words.add_dates_without(),
        waiting: words.add_dates_waiting(),
        unreachable: words.add_dates_unreachable(),
    };
    let inside = view! {
        {note}
        {start.line_of(date)}
        <div class="pair">
            {start_time.line_of(time)}
            {sheet.ask("end_time", words.add_end_time_label()).line_of(time)}
        </div>
        {fold(
            sheet.wants_open(&["all_day", "end_date"]),
            "fold",
            words.add_end_date_section(),
            None,
            last_day.into_any(),
        )}
        <div class="beside">
            <div>
                {repeats.pick(rhythms)}
                <div class="if-rule">
                    {sheet.ask("rrule", words.add_rrule_label()).hint(words.add_rrule_hint()).line()}
                </div>
                <div class="if-repeats">
                    {sheet
                        .ask("repeats_until", words.add_repeats_until_label())
                        .hint(words.add_repeats_until_hint())
                        .line_of(date)}
                </div>
            </div>
            <NextDates language=words.language().tag().to_owned() sentences=sentences />
        </div>
        {sheet
            .ask("time_zone", words.add_time_zone_label())
            .hint(words.add_time_zone_hint())
            .pick_grouped(time_zones(sheet), None)}
    };
    group(words.add_when_legend(), inside.into_any())
}

/// The zones by region, led by "found from the country".
fn time_zones(sheet: Sheet<'_>) -> Vec<Group> {
    let from_place = Choice::new("", sheet.words.add_time_zone_from_place());
    let mut groups = vec![Group { label: None, choices: vec![from_place] }];
    for name in zones::all() {
        let (region, town) = name.split_once('/').map_or(("UTC", name.as_str()), |parts| parts);
        let choice = Choice::new(name.clone(), town.replace('_', " ").replace('/', ", "));
        match groups.last_mut() {
            Some(group) if group.label.as_deref() == Some(region) => group.choices.push(choice),
            _ => groups.push(Group { label: Some(region.to_owned()), choices: vec![choice] }),
        }
    }
    groups
}

fn place(sheet: Sheet<'_>) -> AnyView {
    let words = sheet.words;
    let fills = |autocomplete| Line { autocomplete: Some(autocomplete), ..Line::default() };
    let ways = sheet.choices("attendance", Attendance::ALL.iter().map(|way| way.as_str()));
    let seen = sheet.choices("address_visibility", AddressVisibility::ALL.iter().map(|seen| seen.as_str()));
    let mut countries = vec![Choice::new("", words.add_country_choose())];
    countries.extend(countries::all().iter().map(|country| Choice::new(country.code(), country.name())));
    let countries = vec![Group { label: None, choices: countries }];
    let number = Line { inputmode: Some("decimal"), ..Line::default() };
    let point = view! {
        <p class="hint">{words.add_point_note()}</p>
        <div class="pair">
            {sheet.ask("latitude", words.add_latitude_label()).hint(words.add_latitude_hint()).line_of(number)}
            {sheet.ask("longitude", words.add_longitude_label()).hint(words.add_longitude_hint()).line_of(number)}
        </div>
    };
    let link = Line { inputmode: Some("url"), autocomplete: Some("off"), ..Line::default() };
    let inside = view! {
        {sheet.ask("attendance", words.add_attendance_label()).starts_as("in_person").one_of(ways)}
        <div class="if-place">
            {sheet
                .ask("place_name", words.add_place_name_label())
                .hint(words.add_place_name_hint())
                .line_of(fills("organization"))}
            {sheet.ask("address", words.add_address_label()).line_of(fills("street-address"))}
            <div class="pair">
                {sheet.ask("locality", words.add_locality_label()).line_of(fills("address-level2"))}
                {sheet.ask("postcode", words.add_postcode_label()).line_of(fills("postal-code"))}
            </div>
            {sheet.ask("country", words.add_country_label()).pick_grouped(countries, Some("country"))}
            {fold(
                sheet.wants_open(&["latitude", "longitude", "region"]),
                "fold",
                words.add_point_section(),
                None,
                (sheet.ask("region", words.add_region_label()).line_of(fills("address-level1")), point).into_any(),
            )}
            {sheet
                .ask("address_visibility", words.add_address_visibility_label())
                .hint(words.add_address_visibility_hint())
                .starts_as("public")
                .one_of(seen)}
        </div>
        <div class="if-online">
            {sheet.ask("online_url", words.add_online_url_label()).hint(words.add_online_url_hint()).line_of(link)}
            {sheet
                .ask("online_url_public", words.add_online_url_public_label())
                .hint(words.add_online_url_public_hint())
                .tick()}
        </div>
    };
    group(words.add_where_legend(), inside.into_any())
}

fn who_and_how(sheet: Sheet<'_>) -> AnyView {
    let words = sheet.words;
    let audience = sheet.choices("audience", Audience::ALL.iter().map(|audience| audience.as_str()));
    let ages = sheet.choices_or_none("ages", Ages::ALL.iter().map(|ages| ages.as_str()));
    let costs = sheet.choices_or_none("cost", Cost::ALL.iter().map(|cost| cost.as_str()));
    let expected = sheet.choices_or_none("expected", Expected::ALL.iter().map(|expected| expected.as_str()));
    let inside = view! {
        {sheet.ask("group_name", words.add_group_name_label()).hint(words.add_group_name_hint()).line()}
        {sheet.ask("contact_public", words.add_contact_public_label()).hint(words.add_contact_public_hint()).line()}
        {sheet.ask("audience", words.add_audience_label()).hint(words.add_audience_hint()).any_of(audience)}
        <div class="pair">
            {sheet.ask("ages", words.add_ages_label()).pick(ages)}
            {sheet.ask("expected", words.add_expected_label()).pick(expected)}
        </div>
        {sheet.ask("cost", words.add_cost_label()).pick(costs)}
        {sheet.ask("cost_note", words.add_cost_note_label()).hint(words.add_cost_note_hint()).line()}
    };
    let fields = &["group_name", "contact_public", "audience", "ages", "expected", "cost", "cost_note"];
    let open = sheet.wants_open(fields);
    fold(open, "group fold", words.add_who_legend(), Some(words.add_who_note()), inside.into_any())
}

fn good_to_know(sheet: Sheet<'_>) -> AnyView {
    let words = sheet.words;
    let access = sheet.choices("access", Access::ALL.iter().map(|access| access.as_str()));
    let offers = sheet.choices("offers", Offers::ALL.iter().map(|offer| offer.as_str()));
    let facilities = sheet.choices("facilities", Facilities::ALL.iter().map(|facility| facility.as_str()));
    let mut alcohol = vec![Choice::new("unknown", words.add_not_stated())];
    alcohol.extend(sheet.choices("alcohol", Alcohol::ALL.iter().map(|alcohol| alcohol.as_str())));
    let photos = sheet.choices_or_none("photos", Photos::ALL.iter().map(|photos| photos.as_str()));
    let inside = view! {
        <p class="hint">{words.add_good_unknown()}</p>
        {sheet.ask("access", words.add_access_label()).any_of(access)}
        {sheet.ask("offers", words.add_offers_label()).any_of(offers)}
        {sheet.ask("facilities", words.add_facilities_label()).any_of(facilities)}
        <div class="pair">
            {sheet.ask("alcohol", words.add_alcohol_label()).starts_as("unknown").pick(alcohol)}
            {sheet.ask("photos", words.add_photos_label()).pick(photos)}
        </div>
        {sheet.ask("ground_rules", words.add_ground_rules_label()).hint(words.add_ground_rules_hint()).lines(4)}
    };
    let fields = &["access", "offers", "facilities", "alcohol", "photos", "ground_rules"];
    let open = sheet.wants_open(fields);
    fold(open, "group fold", words.add_good_legend(), Some(words.add_good_note()), inside.into_any())
}

fn picture(sheet: Sheet<'_>) -> AnyView {
    let words = sheet.words;
    // No page can hand a file back to a browser: so it says which one is missing.
    let lost = sheet.typed.file("image").map(|file| file.name.clone());
    let open = lost.is_some() || sheet.wants_open(&["image", "image_alt"]);
    let again = lost.map(|name| view! { <p class="notice">{words.add_image_again(name)}</p> });
    let inside = view! {
        {again}
        {sheet
            .ask("image", words.add_image_label())
            .hint(words.add_image_hint())
            .file("image/jpeg,image/png,image/webp,image/gif")}
        {sheet.ask("image_alt", words.add_image_alt_label()).hint(words.add_image_alt_hint()).lines(2)}
    };
    fold(open, "group fold", words.add_picture_legend(), Some(words.add_picture_note()), inside.into_any())
}

fn email(sheet: Sheet<'_>) -> AnyView {
    let words = sheet.words;
    let line = Line { kind: Some("email"), autocomplete: Some("email"), ..Line::default() };
    let inside = view! {
        {sheet.ask("email", words.add_email_label()).hint(words.add_email_hint()).required().line_of(line)}
        <div class="next">
            <h3>{words.add_next_title()}</h3>
            <ol>
                <li>{words.add_next_confirm()}</li>
                <li>{words.add_next_look()}</li>
                <li>{words.add_next_public()}</li>
            </ol>
        </div>
    };
    group(words.add_email_legend(), inside.into_any())
}

fn group(legend: String, inside: AnyView) -> AnyView {
    view! {
        <fieldset class="group">
            <legend>
                <h2>{legend}</h2>
            </legend>
            {inside}
        </fieldset>
    }
    .into_any()
}

/// What can be left out is folded away, but never what was typed or is amiss.
fn fold(open: bool, class: &'static str, title: String, note: Option<String>, inside: AnyView) -> AnyView {
    let heading = if class == "fold" {
        view! { <span class="fold-title">{title}</span> }.into_any()
    } else {
        view! { <h2>{title}</h2> }.into_any()
    };
    view! {
        <details class=class open=open>
            <summary>{heading} {note.map(|note| view! { <span class="hint">{note}</span> })}</summary>
            <div class="inside">{inside}</div>
        </details>
    }
    .into_any()
}
