//! Changing everything of a listing: the form it came by, filled in; for its organiser, and for moderators with a note.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use server::{
    Desk,
    fields::Fields,
    listings::{
        PublicListing, Refusals,
        editing::{self, Conflict, EditError, Edited, Editor, FIELDS, LATER},
    },
    wording::{self, spotting::Spotted},
};

use super::{PrivateForm, PrivateLink, Shut, acts};
use crate::pages::{
    form::Posted,
    parts::{
        differences, errors,
        field::{Sheet, id_of, with_sentence},
        listing_form::{self, FORM},
        towns,
        wording::{CHECK, Checked, button, script},
    },
    refusal,
    request::Visit,
    shell::{self, Head},
};

/// Whose form it is, and where it is sent.
struct Writing<'a> {
    editor: &'a Editor,
    action: String,
    back: String,
}

/// `GET /manage/{token}/edit`
pub async fn show(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateLink { token, editor }: PrivateLink,
) -> Response {
    let visit = visit.with_link(&token);
    fresh(&desk, &visit, &of_organiser(&visit, &token, &editor)).await
}

/// `POST /manage/{token}/edit`
pub async fn save(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateForm { token, editor, posted }: PrivateForm,
) -> Response {
    let visit = visit.with_link(&token);
    match take(&desk, &visit, &of_organiser(&visit, &token, &editor), posted).await {
        Ok(Edited::Unchanged) => acts::to_page(&visit, &token, "unchanged"),
        Ok(Edited::Done) => acts::to_page(&visit, &token, "edited-all"),
        Ok(Edited::Waits) => acts::to_page(&visit, &token, "waits"),
        Err(again) => again,
    }
}

/// `GET /moderate/listings/{slug}/edit`
pub async fn show_to_moderator(State(desk): State<Desk>, visit: Visit, Path(slug): Path<String>) -> Response {
    match as_moderator(&desk, &visit, &slug).await {
        Ok(editor) => fresh(&desk, &visit, &of_moderator(&visit, &slug, &editor)).await,
        Err(no) => no,
    }
}

/// `POST /moderate/listings/{slug}/edit`
pub async fn save_as_moderator(
    State(desk): State<Desk>,
    visit: Visit,
    Path(slug): Path<String>,
    posted: Posted,
) -> Response {
    if visit.moderator().is_none() {
        // Their session may have ended while they wrote.
        return super::shut_out(&visit, Shut::SignedOut, &posted);
    }
    let editor = match as_moderator(&desk, &visit, &slug).await {
        Ok(editor) => editor,
        Err(no) => return no,
    };
    match take(&desk, &visit, &of_moderator(&visit, &slug, &editor), posted).await {
        Ok(Edited::Unchanged) => Redirect::to(&visit.urls.moderate()).into_response(),
        Ok(_) => Redirect::to(&visit.urls.moderate_after(&slug)).into_response(),
        Err(again) => again,
    }
}

pub(super) async fn as_moderator(desk: &Desk, visit: &Visit, slug: &str) -> Result<Editor, Response> {
    let Some(moderator) = visit.moderator() else { return Err(refusal::forbidden(visit)) };
    match editing::open_as_moderator(desk, moderator, slug).await {
        Ok(Some(editor)) => Ok(editor),
        Ok(None) => Err(refusal::not_found(visit)),
        Err(broken) => Err(refusal::broken(visit, &broken)),
    }
}

fn of_organiser<'a>(visit: &Visit, token: &str, editor: &'a Editor) -> Writing<'a> {
    Writing { editor, action: visit.urls.manage_edit(token), back: visit.urls.manage(token) }
}

fn of_moderator<'a>(visit: &Visit, slug: &str, editor: &'a Editor) -> Writing<'a> {
    Writing { editor, action: visit.urls.moderate_edit(slug), back: visit.urls.moderate() }
}

async fn fresh(desk: &Desk, visit: &Visit, form: &Writing<'_>) -> Response {
    match editing::form(desk, form.editor).await {
        Ok(Some(editable)) => {
            let state = Filled {
                listing: &editable.listing,
                typed: &editable.fields,
                refusals: &Refusals::default(),
                conflict: None,
                lost: &[],
                found: None,
                waits: editable.waits,
            };
            answer(visit, StatusCode::OK, form, &state)
        }
        Ok(None) => refusal::not_found(visit),
        Err(broken) => refusal::broken(visit, &broken),
    }
}

/// Saves the form, or gives the same page back with everything typed.
async fn take(desk: &Desk, visit: &Visit, form: &Writing<'_>, posted: Posted) -> Result<Edited, Response> {
    let words = visit.words;
    let Posted { mut fields, file_too_big, broke_off } = posted;
    let found = match broke_off {
        true => None,
        false => wording::asked_for(desk, &mut fields, CHECK).await,
    };
    let outcome = match (broke_off, &found) {
        (true, _) => Err(EditError::Refused(Refusals::one(FORM, words.add_broke_off()))),
        // Whoever wants their words looked at wants nothing saved.
        (false, Some(_)) => Err(EditError::Refused(Refusals::default())),
        (false, None) => editing::edit(desk, form.editor, &fields, words).await,
    };
    let mut lost = Vec::new();
    let (status, typed, refusals, conflict) = match outcome {
        Ok(edited) => return Ok(edited),
        Err(EditError::Refused(_)) if found.is_some() => (StatusCode::OK, fields, Refusals::default(), None),
        Err(EditError::Refused(refusals)) if file_too_big => {
            let refusals = with_sentence(refusals, "image", words.add_image_too_big());
            (StatusCode::UNPROCESSABLE_ENTITY, fields, refusals, None)
        }
        Err(EditError::Refused(refusals)) => (StatusCode::UNPROCESSABLE_ENTITY, fields, refusals, None),
        Err(EditError::Outdated(conflict)) => {
            let fields = conflict.fields.clone();
            (StatusCode::CONFLICT, fields, Refusals::default(), Some(conflict))
        }
        Err(EditError::Unsure(sentences)) => {
            lost = sentences;
            (StatusCode::OK, fields, Refusals::default(), None)
        }
        Err(EditError::Absent) => return Err(refusal::not_found(visit)),
        Err(EditError::Broken(broken)) => {
            tracing::error!(chain = broken.chain(), "taking a change broke");
            let sorry = Refusals::one(FORM, words.add_broken());
            (StatusCode::INTERNAL_SERVER_ERROR, fields, sorry, None)
        }
    };
    let editable = match editing::form(desk, form.editor).await {
        Ok(Some(editable)) => editable,
        Ok(None) => return Err(refusal::not_found(visit)),
        Err(broken) => return Err(refusal::broken(visit, &broken)),
    };
    let state = Filled {
        listing: &editable.listing,
        typed: &typed,
        refusals: &refusals,
        conflict: conflict.as_deref(),
        lost: &lost,
        found: found.as_deref(),
        waits: editable.waits,
    };
    Err(answer(visit, status, form, &state))
}

/// What the page shows.
struct Filled<'a> {
    listing: &'a PublicListing,
    typed: &'a Fields,
    refusals: &'a Refusals,
    conflict: Option<&'a Conflict>,
    /// What would be lost, a sentence each: it is asked about before it is.
    lost: &'a [String],
    /// What was found, if somebody wanted their words looked at.
    found: Option<&'a [Spotted]>,
    waits: bool,
}

fn answer(visit: &Visit, status: StatusCode, form: &Writing<'_>, state: &Filled<'_>) -> Response {
    let words = visit.words;
    let heading = acts::kind_heading(visit, state.listing.kind);
    let title = match (state.refusals.is_empty(), state.found) {
        (false, _) => words.add_problem_page(heading),
        (true, Some(_)) => words.wording_checked_page(heading),
        (true, None) => heading,
    };
    let head = Head { hidden: true, island: true, ..Head::new(title, words.manage_describe()) };
    shell::answer(status, visit, head, || page(visit, form, state))
}

fn page(visit: &Visit, form: &Writing<'_>, state: &Filled<'_>) -> AnyView {
    let words = visit.words;
    let kind = state.listing.kind;
    let sheet = Sheet { words, typed: state.typed, refusals: state.refusals };
    let checked = Checked::of(state.found);
    let shown: Vec<&str> =
        [FORM, "note", LATER].into_iter().chain(FIELDS.iter().copied()).chain(["image"]).collect();
    let waits = state.waits.then(|| view! { <p class="notice">{words.manage_edit_waits()}</p> });
    let later = state.listing.schedule.as_ref().and_then(|schedule| schedule.later.first());
    let bent = later.map(|later| {
        let day = words.day(later.start.date(), visit.today_in(&state.listing.zone));
        let choices = sheet.choices(LATER, ["keep", "drop"]);
        let ask = sheet.ask(LATER, words.manage_later_label()).starts_as("keep").one_of(choices);
        let inside = view! {
            <p>{words.manage_edit_bent(day)}</p>
            {ask}
        };
        listing_form::group(words.manage_later_legend(), inside.into_any())
    });
    let is_asked = !state.lost.is_empty();
    let sure = is_asked.then(|| {
        view! { <input type="hidden" name="sure" value=editing::sure_of_all(state.typed) /> }
    });
    let press = if is_asked { words.manage_foresee_save() } else { words.manage_save() };
    let note = form.editor.is_moderator().then(|| {
        let ask = sheet.ask("note", words.manage_note_label()).hint(words.manage_note_hint());
        listing_form::group(words.manage_note_legend(), ask.required().lines(3))
    });
    view! {
        <div class="wrap">
            <p class="crumb"><a href=form.back.clone()>{words.manage_back()}</a></p>
            <h1>{acts::kind_heading(visit, kind)}</h1>
            {errors::summary(sheet, &shown)}
            {checked.summary(words, state.typed.has_file())}
            {state.conflict.map(|conflict| met(visit, state.listing, conflict))}
            {is_asked.then(|| asked(visit, state.lost))}
            {waits}
            <form
                id=id_of(FORM)
                method="post"
                action=form.action.clone()
                enctype="multipart/form-data"
                novalidate
            >
                <input type="hidden" name="seen" value=state.typed.get("seen").to_owned() />
                {sure}
                {bent}
                {listing_form::fields(sheet, checked, kind)}
                {listing_form::picture(sheet, checked, picture(visit, state.listing, sheet))}
                {note}
                <div class="doings">
                    <button type="submit">{press}</button>
                    <a href=form.back.clone()>{words.manage_back_unsaved()}</a>
                </div>
            </form>
            {button(words, FORM)}
            {towns::offers(visit)}
            {script(&visit.urls, words)}
        </div>
    }
    .into_any()
}

/// What would be lost, before it is.
pub(super) fn losing(visit: &Visit, lost: &[String]) -> AnyView {
    let words = visit.words;
    let lines = lost.iter().map(|sentence| view! { <li>{sentence.clone()}</li> }).collect_view();
    view! {
        <p>{words.manage_lost_text()}</p>
        <ul>{lines}</ul>
        <p>{words.manage_lost_then()}</p>
    }
    .into_any()
}

/// Asks before anything is lost.
fn asked(visit: &Visit, lost: &[String]) -> AnyView {
    let words = visit.words;
    view! {
        <section class="notice" role="status" aria-labelledby="lost">
            <h2 id="lost">{words.manage_foresee_heading()}</h2>
            {losing(visit, lost)}
            <p class="doings">
                <button type="submit" form=id_of(FORM)>{words.manage_foresee_save()}</button>
            </p>
        </section>
    }
    .into_any()
}

/// The picture that is there, and a way to be without it.
fn picture(visit: &Visit, listing: &PublicListing, sheet: Sheet<'_>) -> AnyView {
    let Some(picture) = &listing.picture else { return ().into_any() };
    let words = visit.words;
    view! {
        <figure class="photo small">
            <img
                src=visit.urls.picture(&picture.digest)
                alt=picture.alt.clone()
                width=picture.width.to_string()
                height=picture.height.to_string()
                loading="lazy"
            />
            <figcaption class="hint">{words.manage_picture_there()}</figcaption>
        </figure>
        {sheet.ask("image_remove", words.manage_picture_remove()).tick()}
    }
    .into_any()
}

/// Somebody else wrote meanwhile: both versions, and what the form holds now.
pub(super) fn met(visit: &Visit, listing: &PublicListing, conflict: &Conflict) -> AnyView {
    let words = visit.words;
    let clashes = (!conflict.clashes.is_empty()).then(|| {
        view! {
            <p>{words.manage_met_clashes()}</p>
            {differences::of_fields(
                visit,
                listing.kind,
                &conflict.clashes,
                &words.manage_met_theirs(),
                &words.manage_met_mine(),
            )}
        }
    });
    let taken = (!conflict.taken.is_empty()).then(|| {
        view! {
            <p>{words.manage_met_taken()}</p>
            {differences::of_fields(
                visit,
                listing.kind,
                &conflict.taken,
                &words.manage_met_theirs(),
                &words.manage_met_before(),
            )}
        }
    });
    view! {
        <section class="summary" role="alert" tabindex="-1" aria-labelledby="met-title">
            <h2 id="met-title">{words.manage_met_title()}</h2>
            <p>{words.manage_met_text()}</p>
            {clashes}
            {taken}
        </section>
    }
    .into_any()
}
