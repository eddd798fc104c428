//! How dates went, for whoever looks after a listing: tell it, change it, add photos, cover what nobody shall see, take it away.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use pure::recurrence::DateName;
use server::{
    Desk,
    fields::Fields,
    library::GRID,
    listings::{Refusals, editing::Editor, parts::Expected},
    wording::{self, spotting::Spotted},
    write_ups::{
        self, Faces, Overview, Own, PHOTOS_MOST, Photo, PhotoPage, Place, Saved, Standing, ToTell,
        WriteError, Writing, came_in_words,
    },
};

use super::{PrivateForm, PrivateLink, not_done};
use crate::pages::{
    form::from_query,
    moderate::paragraphs,
    parts::{
        errors,
        field::{Choice, Sheet, id_of, with_sentence},
        rescued,
        wording::{CHECK, Checked, button, script},
    },
    request::Visit,
    shell::{self, Head},
    write_ups as shown,
};

/// The form of the words, by its id.
const FORM: &str = "write-up";
/// What it asks.
const ASKED: &[&str] = &["what", "worked", "otherwise", "came"];
/// What is asked when a photo is added.
const OF_PHOTO: &[&str] = &["image", "image_alt"];
/// What is asked of a photo.
const OF_FACES: &[&str] = &["cover", "faces", "image_alt"];
/// Pictures that are read.
const PICTURES: &str = "image/jpeg,image/png,image/webp,image/gif";

/// What was typed into which form, and what is amiss with it.
#[derive(Default)]
struct Unfinished {
    typed: Fields,
    refusals: Refusals,
    /// Whether a photo was to be added.
    of_photo: bool,
    /// What was found, if somebody wanted their words looked at.
    found: Option<Vec<Spotted>>,
}

/// `GET /manage/{token}/write-ups`
pub async fn show(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateLink { token, editor }: PrivateLink,
) -> Response {
    match write_ups::overview(&desk, &editor).await {
        Ok(Some(overview)) => {
            let heading = visit.words.manage_write_ups_heading();
            answer(StatusCode::OK, &visit, heading, || all(&visit, &token, &overview))
        }
        Ok(None) => not_done(&visit, None),
        Err(broken) => not_done(&visit, Some(&broken)),
    }
}

/// `GET /manage/{token}/write-ups/{day}`
pub async fn form(
    State(desk): State<Desk>,
    visit: Visit,
    Path((_, day)): Path<(String, String)>,
    PrivateLink { token, editor }: PrivateLink,
) -> Response {
    let visit = visit.with_link(&token);
    let Ok(date) = day.parse() else { return not_done(&visit, None) };
    page(&desk, &visit, &token, &editor, date, Unfinished::default()).await
}

/// `POST /manage/{token}/write-ups/{day}`
pub async fn save(
    State(desk): State<Desk>,
    visit: Visit,
    Path((_, day)): Path<(String, String)>,
    PrivateForm { token, editor, posted }: PrivateForm,
) -> Response {
    let visit = visit.with_link(&token);
    let Ok(date) = day.parse() else { return not_done(&visit, None) };
    let mut typed = posted.fields;
    let found = match posted.broke_off {
        true => None,
        false => wording::asked_for(&desk, &mut typed, CHECK).await,
    };
    let outcome = match (posted.broke_off, &found) {
        (true, _) => Err(WriteError::Refused(Refusals::one("what", visit.words.add_broke_off()))),
        // Whoever wants their words looked at wants nothing saved.
        (false, Some(_)) => Err(WriteError::Refused(Refusals::default())),
        (false, None) => write_ups::save(&desk, &editor, date, &typed, visit.words).await,
    };
    match outcome {
        Ok(saved) => to_form(&visit, &token, date, done(saved)),
        Err(WriteError::Refused(refusals)) => {
            let unfinished = Unfinished { typed, refusals, of_photo: false, found };
            page(&desk, &visit, &token, &editor, date, unfinished).await
        }
        Err(WriteError::Absent) => not_done(&visit, None),
        Err(WriteError::Broken(broken)) => not_done(&visit, Some(&broken)),
    }
}

/// `POST /manage/{token}/write-ups/{day}/end`
pub async fn end(
    State(desk): State<Desk>,
    visit: Visit,
    Path((_, day)): Path<(String, String)>,
    PrivateLink { token, editor }: PrivateLink,
) -> Response {
    let Ok(date) = day.parse() else { return not_done(&visit, None) };
    match write_ups::take_away(&desk, &editor, date).await {
        Ok(true) => Redirect::to(&visit.urls.manage_write_ups(&token, "gone")).into_response(),
        Ok(false) => not_done(&visit, None),
        Err(broken) => not_done(&visit, Some(&broken)),
    }
}

/// `POST /manage/{token}/write-ups/{day}/photos`
pub async fn add_photo(
    State(desk): State<Desk>,
    visit: Visit,
    Path((_, day)): Path<(String, String)>,
    PrivateForm { token, editor, posted }: PrivateForm,
) -> Response {
    let visit = visit.with_link(&token);
    let words = visit.words;
    let Ok(date) = day.parse() else { return not_done(&visit, None) };
    let outcome = match posted.broke_off {
        true => Err(WriteError::Refused(Refusals::one("image", words.add_broke_off()))),
        false => write_ups::add_photo(&desk, &editor, date, &posted.fields, words).await,
    };
    match outcome {
        Ok(number) => Redirect::to(&visit.urls.manage_write_up_photo(&token, date, number)).into_response(),
        Err(WriteError::Refused(refusals)) => {
            let refusals = match posted.file_too_big {
                true => with_sentence(refusals, "image", words.add_image_too_big()),
                false => refusals,
            };
            let unfinished = Unfinished { typed: posted.fields, refusals, of_photo: true, found: None };
            page(&desk, &visit, &token, &editor, date, unfinished).await
        }
        Err(WriteError::Absent) => not_done(&visit, None),
        Err(WriteError::Broken(broken)) => not_done(&visit, Some(&broken)),
    }
}

/// `GET /manage/{token}/write-ups/{day}/photos/{n}`
pub async fn show_photo(
    State(desk): State<Desk>,
    visit: Visit,
    Path((_, day, number)): Path<(String, String, String)>,
    PrivateLink { token, editor }: PrivateLink,
) -> Response {
    let visit = visit.with_link(&token);
    let (Ok(date), Ok(number)) = (day.parse(), number.parse()) else { return not_done(&visit, None) };
    photo_page(&desk, &visit, &token, &editor, (date, number), None).await
}

/// `POST /manage/{token}/write-ups/{day}/photos/{n}`
pub async fn change_photo(
    State(desk): State<Desk>,
    visit: Visit,
    Path((_, day, number)): Path<(String, String, String)>,
    PrivateForm { token, editor, posted }: PrivateForm,
) -> Response {
    let visit = visit.with_link(&token);
    let (Ok(date), Ok(number)) = (day.parse::<DateName>(), number.parse()) else {
        return not_done(&visit, None);
    };
    let outcome = match posted.broke_off {
        true => Err(WriteError::Refused(Refusals::one("cover", visit.words.add_broke_off()))),
        false => write_ups::change_photo(&desk, &editor, date, number, &posted.fields, visit.words).await,
    };
    match outcome {
        // Whoever covered something wants to see whether it is enough.
        Ok(_) if posted.fields.all("cover").next().is_some() => {
            let again = visit.urls.manage_write_up_photo(&token, date, number);
            Redirect::to(&format!("{again}?done=covered")).into_response()
        }
        Ok(saved) => to_form(&visit, &token, date, done(saved)),
        Err(WriteError::Refused(refusals)) => {
            let unfinished = Some((posted.fields, refusals));
            photo_page(&desk, &visit, &token, &editor, (date, number), unfinished).await
        }
        Err(WriteError::Absent) => not_done(&visit, None),
        Err(WriteError::Broken(broken)) => not_done(&visit, Some(&broken)),
    }
}

/// `POST /manage/{token}/write-ups/{day}/photos/{n}/end`
pub async fn end_photo(
    State(desk): State<Desk>,
    visit: Visit,
    Path((_, day, number)): Path<(String, String, String)>,
    PrivateLink { token, editor }: PrivateLink,
) -> Response {
    let (Ok(date), Ok(number)) = (day.parse(), number.parse()) else { return not_done(&visit, None) };
    match write_ups::take_photo_away(&desk, &editor, date, number).await {
        Ok(true) => to_form(&visit, &token, date, "gone"),
        Ok(false) => not_done(&visit, None),
        Err(broken) => not_done(&visit, Some(&broken)),
    }
}

fn done(saved: Saved) -> &'static str {
    match saved {
        Saved::Seen => "saved",
        Saved::Waits => "waits",
        Saved::Unchanged => "unchanged",
    }
}

fn to_form(visit: &Visit, token: &str, date: DateName, done: &str) -> Response {
    Redirect::to(&visit.urls.manage_write_up_after(token, date, done)).into_response()
}

fn answer(status: StatusCode, visit: &Visit, heading: String, inside: impl FnOnce() -> AnyView) -> Response {
    let head = Head {
        hidden: true,
        style: Some(shown::STYLE),
        ..Head::new(heading.clone(), visit.words.manage_describe())
    };
    shell::answer(status, visit, head, || {
        view! {
            <div class="wrap">
                <h1>{heading}</h1>
                {inside()}
            </div>
        }
        .into_any()
    })
}

/// Says what was just done.
fn notice(visit: &Visit) -> Option<AnyView> {
    let words = visit.words;
    let sentence = match from_query(&visit.query).get("done") {
        "saved" => words.write_up_done_saved(),
        "waits" => words.write_up_done_waits(),
        "unchanged" => words.write_up_done_unchanged(),
        "gone" => words.write_up_done_gone(),
        "covered" => words.write_up_photo_done(),
        _ => return None,
    };
    Some(view! { <p class="notice" role="status">{sentence}</p> }.into_any())
}

fn all(visit: &Visit, token: &str, overview: &Overview) -> AnyView {
    let words = visit.words;
    let written = overview.written.iter().map(|own| written(visit, token, own)).collect_view();
    let written = (!overview.written.is_empty()).then(|| {
        view! {
            <section class="part">
                <h2>{words.manage_write_ups_written()}</h2>
                <ul class="queue">{written}</ul>
            </section>
        }
    });
    view! {
        <p class="crumb"><a href=visit.urls.manage(token)>{words.manage_back()}</a></p>
        {notice(visit)}
        <p class="lede">{words.manage_write_ups_ask()}</p>
        {asked(visit, token, overview)}
        {written}
        <p class="after"><a href=visit.urls.write_ups(None, 1)>{words.write_ups_title()}</a></p>
    }
    .into_any()
}

/// The dates that nobody told about yet; or that there are none.
fn asked(visit: &Visit, token: &str, overview: &Overview) -> AnyView {
    let words = visit.words;
    match (overview.to_tell.is_empty(), overview.has_been) {
        (true, false) => view! { <p>{words.manage_write_ups_none_yet()}</p> }.into_any(),
        (true, true) => view! { <p>{words.manage_write_ups_all_told()}</p> }.into_any(),
        (false, _) => {
            let dates = overview.to_tell.iter().map(|date| to_tell(visit, token, date)).collect_view();
            view! { <ul class="names">{dates}</ul> }.into_any()
        }
    }
}

fn to_tell(visit: &Visit, token: &str, date: &ToTell) -> AnyView {
    let words = visit.words;
    let day = words.day_with_year(date.day);
    let which = words.manage_write_ups_tell_which(day.as_str());
    view! {
        <li>
            <span>{day}</span>
            <a href=visit.urls.manage_write_up(token, date.date) aria-label=which>
                {words.manage_write_ups_tell()}
            </a>
        </li>
    }
    .into_any()
}

fn written(visit: &Visit, token: &str, own: &Own) -> AnyView {
    let words = visit.words;
    let day = words.day_with_year(own.day);
    let which = words.manage_write_ups_change_which(day.as_str());
    view! {
        <li class="panel">
            <h3>{day}</h3>
            {standing(visit, &own.standing)}
            <p>
                <a href=visit.urls.manage_write_up(token, own.date) aria-label=which>
                    {words.manage_write_ups_change()}
                </a>
            </p>
        </li>
    }
    .into_any()
}

fn standing(visit: &Visit, standing: &Standing) -> AnyView {
    let words = visit.words;
    match standing {
        Standing::Seen => view! { <p>{words.write_up_seen()}</p> }.into_any(),
        Standing::Waits { seen_before: false } => view! { <p>{words.write_up_waits()}</p> }.into_any(),
        Standing::Waits { seen_before: true } => view! { <p>{words.write_up_waits_before()}</p> }.into_any(),
        Standing::Rejected { reason, .. } => view! {
            <p>{words.write_up_rejected()}</p>
            <blockquote class="notice">{paragraphs(reason)}</blockquote>
            <p>{words.write_up_rejected_then()}</p>
        }
        .into_any(),
    }
}

/// The form of a date, as it stands or with what could not be taken; or that the date is still to come.
async fn page(
    desk: &Desk,
    visit: &Visit,
    token: &str,
    editor: &Editor,
    date: DateName,
    unfinished: Unfinished,
) -> Response {
    let words = visit.words;
    let status = match unfinished.refusals.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    match write_ups::place(desk, editor, date).await {
        Ok(Place::Open(writing)) => {
            let day = words.day_with_year(writing.day);
            let heading = words.manage_write_up_heading(day.as_str());
            let heading = match status == StatusCode::OK {
                true => heading,
                false => words.add_problem_page(heading),
            };
            answer(status, visit, heading, || open(visit, token, &writing, &unfinished))
        }
        Ok(Place::NotYet(_, date)) => {
            let day = words.day_with_year(date.start.date());
            answer(status, visit, words.manage_write_up_heading(day), || {
                view! {
                    <p class="crumb">
                        <a href=visit.urls.manage_write_ups(token, "")>{words.manage_write_up_back()}</a>
                    </p>
                    <p class="lede">{words.write_up_not_yet()}</p>
                    {rescued::typed(words, &unfinished.typed)}
                }
                .into_any()
            })
        }
        Ok(Place::Absent) => not_done(visit, None),
        Err(broken) => not_done(visit, Some(&broken)),
    }
}

fn open(visit: &Visit, token: &str, writing: &Writing, unfinished: &Unfinished) -> AnyView {
    let words = visit.words;
    let fresh = as_typed(writing);
    let (nothing, fine) = (Fields::default(), Refusals::default());
    let is_fresh = unfinished.of_photo || unfinished.typed.is_empty();
    let sheet = match is_fresh {
        true => Sheet { words, typed: &fresh, refusals: &fine },
        false => Sheet { words, typed: &unfinished.typed, refusals: &unfinished.refusals },
    };
    let of_photo = match unfinished.of_photo {
        true => Sheet { words, typed: &unfinished.typed, refusals: &unfinished.refusals },
        false => Sheet { words, typed: &nothing, refusals: &fine },
    };
    let checked = Checked::of(unfinished.found.as_deref());
    let stands = writing.own.as_ref().map(|own| standing(visit, &own.standing));
    let now = writing.own.as_ref().map(|own| {
        view! {
            <section class="part">
                <h2>{words.write_up_now()}</h2>
                <div class="panel">{shown::said(visit, writing.listing.language(), &own.said)}</div>
            </section>
        }
    });
    view! {
        <p class="crumb">
            <a href=visit.urls.manage_write_ups(token, "")>{words.manage_write_up_back()}</a>
        </p>
        {notice(visit)}
        {errors::summary(sheet, ASKED)}
        {errors::summary(of_photo, OF_PHOTO)}
        {checked.summary(words, false)}
        {stands}
        {telling(visit, token, writing, sheet, checked)}
        {photos(visit, token, writing, of_photo)}
        {now}
        {writing.own.as_ref().map(|_| ending(visit, token, writing))}
        {script(&visit.urls, words)}
    }
    .into_any()
}

/// The form as it would be typed.
fn as_typed(writing: &Writing) -> Fields {
    let mut fields = Fields::default();
    if let Some(own) = &writing.own {
        fields.push("what", own.said.what.clone());
        fields.push("came", own.said.came.map_or("", Expected::as_str));
        fields.push("worked", own.said.worked.clone());
        fields.push("otherwise", own.said.otherwise.clone());
    }
    fields
}

fn telling<'a>(
    visit: &Visit,
    token: &str,
    writing: &Writing,
    sheet: Sheet<'a>,
    checked: Checked<'a>,
) -> AnyView {
    let words = visit.words;
    let ask = |name, label| sheet.ask(name, label).checked(checked);
    let mut came = vec![Choice::new("", words.add_not_stated())];
    came.extend(Expected::ALL.iter().map(|came| Choice::new(came.as_str(), came_in_words(words, *came))));
    // What whoever wrote last wrote is always known to the form: once they were told of it, their words win.
    let seen = writing.own.as_ref().map(|own| own.version.0.to_string()).unwrap_or_default();
    view! {
        <form
            id=id_of(FORM)
            method="post"
            action=visit.urls.manage_write_up(token, writing.date)
            novalidate
        >
            <input type="hidden" name="seen" value=seen />
            {ask("what", words.write_up_what_label()).hint(words.write_up_what_hint()).required().lines(8)}
            {ask("came", words.write_up_came_label()).pick(came)}
            {ask("worked", words.write_up_worked_label()).lines(3)}
            {ask("otherwise", words.write_up_otherwise_label()).lines(3)}
            <div class="doings">
                <button type="submit">{words.write_up_save()}</button>
            </div>
        </form>
        {button(words, FORM)}
    }
    .into_any()
}

fn photos(visit: &Visit, token: &str, writing: &Writing, sheet: Sheet<'_>) -> AnyView {
    let words = visit.words;
    let date = writing.date;
    let own = writing.own.as_ref().map(|own| own.photos.as_slice());
    let shown = own.unwrap_or_default().iter().map(|photo| one_photo(visit, token, date, photo));
    let add = match own {
        None => view! { <p>{words.write_up_photos_first()}</p> }.into_any(),
        Some(photos) if photos.len() >= PHOTOS_MOST => {
            view! { <p>{words.write_up_photos_enough(PHOTOS_MOST)}</p> }.into_any()
        }
        Some(_) => adding(visit, token, date, sheet),
    };
    view! {
        <section class="part" id=id_of("photos")>
            <h2>{words.write_up_photos_heading()}</h2>
            <p>{words.write_up_photos_lede(PHOTOS_MOST)}</p>
            <ul class="queue">{shown.collect_view()}</ul>
            {add}
        </section>
    }
    .into_any()
}

fn adding(visit: &Visit, token: &str, date: DateName, sheet: Sheet<'_>) -> AnyView {
    let words = visit.words;
    // No page can hand a file back to a browser: so it says which one is missing.
    let lost = sheet.typed.file("image").map(|file| words.add_image_again(file.name.as_str()));
    view! {
        {lost.map(|lost| view! { <p class="notice">{lost}</p> })}
        <form
            method="post"
            action=visit.urls.manage_write_up_photos(token, date)
            enctype="multipart/form-data"
            novalidate
        >
            {sheet.ask("image", words.add_image_label()).file(PICTURES)}
            {sheet.ask("image_alt", words.add_image_alt_label()).hint(words.write_up_alt_hint()).lines(2)}
            <div class="doings">
                <button type="submit" class="quiet">{words.write_up_photo_add()}</button>
            </div>
        </form>
    }
    .into_any()
}

fn one_photo(visit: &Visit, token: &str, date: DateName, photo: &Photo) -> AnyView {
    let words = visit.words;
    let who = match photo.faces {
        None => view! { <p><strong>{words.write_up_photo_hidden()}</strong></p> }.into_any(),
        Some(Faces::Nobody) => view! { <p>{words.write_up_photo_nobody()}</p> }.into_any(),
        Some(Faces::Agreed) => view! { <p>{words.write_up_photo_agreed()}</p> }.into_any(),
    };
    let which = words.write_up_photo_look_which(photo.alt.as_str());
    view! {
        <li class="panel">
            <figure class="photo small">{shown::photo(visit, words.language(), photo)}</figure>
            <p class="hint">{photo.alt.clone()}</p>
            {who}
            <p>
                <a href=visit.urls.manage_write_up_photo(token, date, photo.number) aria-label=which>
                    {words.write_up_photo_look()}
                </a>
            </p>
        </li>
    }
    .into_any()
}

fn ending(visit: &Visit, token: &str, writing: &Writing) -> AnyView {
    let words = visit.words;
    view! {
        <details class="group fold">
            <summary>
                <h2>{words.write_up_end_heading()}</h2>
            </summary>
            <div class="inside">
                <p>{words.write_up_end_text()}</p>
                <form method="post" action=visit.urls.manage_write_up_end(token, writing.date)>
                    <div class="doings">
                        <button type="submit" class="grave">{words.write_up_end()}</button>
                    </div>
                </form>
            </div>
        </details>
    }
    .into_any()
}

async fn photo_page(
    desk: &Desk,
    visit: &Visit,
    token: &str,
    editor: &Editor,
    (date, number): (DateName, u32),
    unfinished: Option<(Fields, Refusals)>,
) -> Response {
    let words = visit.words;
    let found = match write_ups::photo(desk, editor, date, number).await {
        Ok(Some(found)) => found,
        Ok(None) => return not_done(visit, None),
        Err(broken) => return not_done(visit, Some(&broken)),
    };
    let (status, heading) = match &unfinished {
        None => (StatusCode::OK, words.write_up_photo_title()),
        Some(_) => (StatusCode::UNPROCESSABLE_ENTITY, words.add_problem_page(words.write_up_photo_title())),
    };
    let (typed, refusals) = unfinished.unwrap_or_else(|| {
        let mut typed = Fields::default();
        typed.push("image_alt", found.photo.alt.clone());
        typed.push("faces", found.photo.faces.map_or("", Faces::as_str));
        (typed, Refusals::default())
    });
    let sheet = Sheet { words, typed: &typed, refusals: &refusals };
    answer(status, visit, heading, || who(visit, token, date, &found, sheet))
}

fn who(visit: &Visit, token: &str, date: DateName, found: &PhotoPage, sheet: Sheet<'_>) -> AnyView {
    let words = visit.words;
    let photo = &found.photo;
    let faces = vec![
        Choice::new(Faces::Nobody.as_str(), words.write_up_faces_nobody()),
        Choice::new(Faces::Agreed.as_str(), words.write_up_faces_agreed()),
    ];
    view! {
        <p class="crumb">
            <a href=visit.urls.manage_write_up(token, date)>{words.manage_write_up_back_one()}</a>
        </p>
        {notice(visit)}
        {errors::summary(sheet, OF_FACES)}
        <p class="lede">{words.write_up_photo_lede()}</p>
        <form method="post" action=visit.urls.manage_write_up_photo(token, date, photo.number) novalidate>
            <input type="hidden" name="picture" value=photo.digest.clone() />
            {covering(visit, photo, sheet)}
            {sheet.ask("faces", words.write_up_faces_label()).hint(words.write_up_faces_hint()).one_of(faces)}
            {sheet
                .ask("image_alt", words.add_image_alt_label())
                .hint(words.write_up_alt_hint())
                .required()
                .lines(2)}
            <div class="doings">
                <button type="submit">{words.write_up_photo_save()}</button>
            </div>
        </form>
        <form
            class="after"
            method="post"
            action=visit.urls.manage_write_up_photo_end(token, date, photo.number)
        >
            <div class="doings">
                <button type="submit" class="grave">{words.write_up_photo_end()}</button>
            </div>
        </form>
    }
    .into_any()
}

/// The photo below a grid of boxes; what is ticked is covered.
fn covering(visit: &Visit, photo: &Photo, sheet: Sheet<'_>) -> AnyView {
    let words = visit.words;
    let (columns, rows) = GRID;
    let id = id_of("cover");
    let boxes = (0..rows).flat_map(|row| (0..columns).map(move |column| (column, row)));
    let boxes = boxes.map(|(column, row)| {
        let value = format!("{column}-{row}");
        let is_ticked = sheet.typed.has("cover", &value);
        let said = words.write_up_cover_square(row + 1, column + 1);
        let id = (column == 0 && row == 0).then(|| id.clone());
        view! { <input id=id type="checkbox" name="cover" value=value checked=is_ticked aria-label=said /> }
    });
    let problem = sheet.refusals.of("cover").map(|problem| {
        view! { <p class="problem">{problem.to_owned()}</p> }
    });
    view! {
        <fieldset class="field">
            <legend>{words.write_up_cover_label()}</legend>
            <p class="hint">{words.write_up_cover_hint()}</p>
            {problem}
            <div class="cover">
                {shown::photo(visit, words.language(), photo)}
                <div class="squares" dir="ltr">{boxes.collect_view()}</div>
            </div>
        </fieldset>
    }
    .into_any()
}

/// The way here from the private page: the newest dates that nobody told about yet.
pub(super) fn section(visit: &Visit, token: &str, overview: &Overview) -> AnyView {
    let words = visit.words;
    let lede = overview.has_been.then(|| view! { <p>{words.manage_write_ups_ask()}</p> });
    view! {
        <section class="part">
            <h2>{words.manage_write_ups_heading()}</h2>
            {lede}
            {asked(visit, token, overview)}
            <p><a href=visit.urls.manage_write_ups(token, "")>{words.manage_write_ups_link()}</a></p>
        </section>
    }
    .into_any()
}
