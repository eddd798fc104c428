//! The fields of a listing, for whoever adds one and whoever changes one: what is needed first, the rest folded away.

use leptos::prelude::*;
use pure::zones;
use server::listings::parts::{
    Access, AddressVisibility, Ages, Alcohol, Attendance, Audience, CafeState, Cost, Expected, Facilities,
    Kind, Offers, Photos,
};

use super::{
    field::{Choice, Group, Line, Sheet},
    wording::Checked,
};
use crate::islands::next_dates::{NextDates, Sentences};

/// The form itself, where a sentence about all of it leads.
pub const FORM: &str = "form";

/// Every field but the picture, with what was found in them beside each.
#[must_use]
pub fn fields<'a>(sheet: Sheet<'a>, checked: Checked<'a>, kind: Kind) -> AnyView {
    (
        what(sheet, checked, kind),
        when(sheet, kind),
        place(sheet),
        who_and_how(sheet, checked),
        good_to_know(sheet, checked),
    )
        .into_any()
}

fn what<'a>(sheet: Sheet<'a>, checked: Checked<'a>, kind: Kind) -> AnyView {
    let ask = |name, label| sheet.ask(name, label).checked(checked);
    let words = sheet.words;
    let (label, hint) = match kind {
        Kind::Event => (words.add_title_event_label(), words.add_title_event_hint()),
        Kind::Cafe => (words.add_title_cafe_label(), words.add_title_cafe_hint()),
    };
    let own = match kind {
        Kind::Event => ask("speaker", words.add_speaker_label()).hint(words.add_speaker_hint()).line(),
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
        ask("summary", words.add_summary_label()).hint(words.add_summary_hint()).lines(3),
        ask("description", words.add_description_label()).hint(words.add_description_hint()).lines(9),
        ask("tags", words.add_tags_label()).hint(words.add_tags_hint()).line(),
        sheet.ask("languages", words.add_languages_label()).hint(words.add_languages_hint()).line(),
        own,
    );
    let folded = &["summary", "description", "tags", "languages", "speaker", "founded", "cafe_state"];
    let inside = (
        ask("title", label).hint(hint).required().line(),
        fold(
            sheet.wants_open(folded) || checked.wants_open(folded),
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
pub fn time_zones(sheet: Sheet<'_>) -> Vec<Group> {
    let from_place = Choice::new("", sheet.words.add_time_zone_from_place());
    let mut groups = vec![Group { label: None, choices: vec![from_place] }];
    for name in zones::all() {
        let (region, town) = name.split_once('/').map_or(("UTC", name.as_str()), |parts| parts);
        let town = match town.contains('/') {
            // As there are several of a state: "Indiana, Knox".
            true => town.replace('_', " ").replace('/', ", "),
            false => sheet.words.town_of_zone(&name).unwrap_or_else(|| town.to_owned()),
        };
        let choice = Choice::new(name.clone(), town);
        match groups.last_mut() {
            Some(group) if group.label.as_deref() == Some(region) => group.choices.push(choice),
            _ => groups.push(Group { label: Some(region.to_owned()), choices: vec![choice] }),
        }
    }
    let order = sheet.words.alphabetically();
    for group in &mut groups {
        group.choices.sort_by(|one, other| order(one.label(), other.label()));
    }
    groups
}

fn place(sheet: Sheet<'_>) -> AnyView {
    let words = sheet.words;
    let fills = |autocomplete| Line { autocomplete: Some(autocomplete), ..Line::default() };
    let ways = sheet.choices("attendance", Attendance::ALL.iter().map(|way| way.as_str()));
    let seen = sheet.choices("address_visibility", AddressVisibility::ALL.iter().map(|seen| seen.as_str()));
    let mut countries = vec![Choice::new("", words.add_country_choose())];
    countries.extend(words.countries().iter().map(|(country, name)| Choice::new(country.code(), *name)));
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
            {sheet.ask("address", words.add_address_label()).line_of(fills("address-line1"))}
            <div class="pair">
                {sheet
                    .ask("locality", words.add_locality_label())
                    .line_of(Line { is_town: true, ..fills("address-level2") })}
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

fn who_and_how<'a>(sheet: Sheet<'a>, checked: Checked<'a>) -> AnyView {
    let ask = |name, label| sheet.ask(name, label).checked(checked);
    let words = sheet.words;
    let audience = sheet.choices("audience", Audience::ALL.iter().map(|audience| audience.as_str()));
    let ages = sheet.choices_or_none("ages", Ages::ALL.iter().map(|ages| ages.as_str()));
    let costs = sheet.choices_or_none("cost", Cost::ALL.iter().map(|cost| cost.as_str()));
    let expected = sheet.choices_or_none("expected", Expected::ALL.iter().map(|expected| expected.as_str()));
    let inside = view! {
        {ask("group_name", words.add_group_name_label()).hint(words.add_group_name_hint()).line()}
        {sheet.ask("contact_public", words.add_contact_public_label()).hint(words.add_contact_public_hint()).line()}
        {sheet.ask("audience", words.add_audience_label()).hint(words.add_audience_hint()).any_of(audience)}
        <div class="pair">
            {sheet.ask("ages", words.add_ages_label()).pick(ages)}
            {sheet.ask("expected", words.add_expected_label()).pick(expected)}
        </div>
        {sheet.ask("cost", words.add_cost_label()).pick(costs)}
        {ask("cost_note", words.add_cost_note_label()).hint(words.add_cost_note_hint()).line()}
    };
    let fields = &["group_name", "contact_public", "audience", "ages", "expected", "cost", "cost_note"];
    let open = sheet.wants_open(fields) || checked.wants_open(fields);
    fold(open, "group fold", words.add_who_legend(), Some(words.add_who_note()), inside.into_any())
}

fn good_to_know<'a>(sheet: Sheet<'a>, checked: Checked<'a>) -> AnyView {
    let ask = |name, label| sheet.ask(name, label).checked(checked);
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
        {ask("ground_rules", words.add_ground_rules_label()).hint(words.add_ground_rules_hint()).lines(4)}
    };
    let fields = &["access", "offers", "facilities", "alcohol", "photos", "ground_rules"];
    let open = sheet.wants_open(fields) || checked.wants_open(fields);
    fold(open, "group fold", words.add_good_legend(), Some(words.add_good_note()), inside.into_any())
}

/// The picture, and what stands before the field: the one that is there.
#[must_use]
pub fn picture<'a>(sheet: Sheet<'a>, checked: Checked<'a>, before: AnyView) -> AnyView {
    let ask = |name, label| sheet.ask(name, label).checked(checked);
    let words = sheet.words;
    // No page can hand a file back to a browser: so it says which one is missing.
    let lost = sheet.typed.file("image").map(|file| file.name.clone());
    let open = lost.is_some() || sheet.wants_open(&["image", "image_alt"]);
    let again = lost.map(|name| view! { <p class="notice">{words.add_image_again(name)}</p> });
    let inside = view! {
        {before}
        {again}
        {ask("image", words.add_image_label())
            .hint(words.add_image_hint())
            .file("image/jpeg,image/png,image/webp,image/gif,image/svg+xml")}
        {ask("image_alt", words.add_image_alt_label()).hint(words.add_image_alt_hint()).lines(2)}
    };
    fold(open, "group fold", words.add_picture_legend(), Some(words.add_picture_note()), inside.into_any())
}

/// A part of the form that is always in sight.
#[must_use]
pub fn group(legend: String, inside: AnyView) -> AnyView {
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
#[must_use]
pub fn fold(
    open: bool,
    class: &'static str,
    title: String,
    note: Option<String>,
    inside: AnyView,
) -> AnyView {
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
