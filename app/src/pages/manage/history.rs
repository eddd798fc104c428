//! What a listing said before: every version, how each differs from the one before, and one press back to it; for its
//! organiser, and for moderators with a note.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use server::{
    Desk,
    fields::Fields,
    ids::Moment,
    listings::{
        PublicListing, Refusals,
        editing::{self, Edited, Editor, ReturnError},
        history::{self, Difference, History, How, Opened, Role, Version},
    },
    words::Words,
};

use super::{PrivateLink, acts, edit::as_moderator};
use crate::pages::{
    form::{Posted, from_query},
    parts::{
        differences,
        field::Sheet,
        listing_form::{FORM, fold},
    },
    refusal,
    request::Visit,
    shell::{self, Head},
};

/// Who reads, and by which way they came.
struct Reader<'a> {
    editor: &'a Editor,
    door: Door<'a>,
}

#[derive(Clone, Copy)]
enum Door<'a> {
    /// The private link of the listing.
    Token(&'a str),
    /// The pages of moderators, by the listing's slug.
    Slug(&'a str),
}

impl Door<'_> {
    fn list(self, visit: &Visit) -> String {
        match self {
            Self::Token(token) => visit.urls.manage_history(token),
            Self::Slug(slug) => visit.urls.moderate_history(slug),
        }
    }

    fn version(self, visit: &Visit, number: u32) -> String {
        match self {
            Self::Token(token) => visit.urls.manage_version(token, number),
            Self::Slug(slug) => visit.urls.moderate_version(slug, number),
        }
    }

    fn version_return(self, visit: &Visit, number: u32) -> String {
        match self {
            Self::Token(token) => visit.urls.manage_version_return(token, number),
            Self::Slug(slug) => visit.urls.moderate_version_return(slug, number),
        }
    }

    fn edit(self, visit: &Visit) -> String {
        match self {
            Self::Token(token) => visit.urls.manage_edit(token),
            Self::Slug(slug) => visit.urls.moderate_edit(slug),
        }
    }

    /// Where it leads back to, and how that is called.
    fn back(self, visit: &Visit) -> (String, String) {
        match self {
            Self::Token(token) => (visit.urls.manage(token), visit.words.manage_back()),
            Self::Slug(_) => (visit.urls.moderate(), visit.words.moderate_back()),
        }
    }
}

/// `GET /manage/{token}/history`
pub async fn show(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateLink { token, editor }: PrivateLink,
) -> Response {
    let visit = visit.with_link(&token);
    list(&desk, &visit, &Reader { editor: &editor, door: Door::Token(&token) }).await
}

/// `GET /moderate/listings/{slug}/history`
pub async fn show_to_moderator(State(desk): State<Desk>, visit: Visit, Path(slug): Path<String>) -> Response {
    match as_moderator(&desk, &visit, &slug).await {
        Ok(editor) => list(&desk, &visit, &Reader { editor: &editor, door: Door::Slug(&slug) }).await,
        Err(no) => no,
    }
}

/// `GET /manage/{token}/history/{n}`
pub async fn version(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateLink { token, editor }: PrivateLink,
    Path((_, number)): Path<(String, String)>,
) -> Response {
    let visit = visit.with_link(&token);
    let reader = Reader { editor: &editor, door: Door::Token(&token) };
    answer(&desk, &visit, &reader, number.parse().ok(), StatusCode::OK, &Tried::default()).await
}

/// `GET /moderate/listings/{slug}/history/{n}`
pub async fn version_to_moderator(
    State(desk): State<Desk>,
    visit: Visit,
    Path((slug, number)): Path<(String, String)>,
) -> Response {
    let editor = match as_moderator(&desk, &visit, &slug).await {
        Ok(editor) => editor,
        Err(no) => return no,
    };
    let reader = Reader { editor: &editor, door: Door::Slug(&slug) };
    answer(&desk, &visit, &reader, number.parse().ok(), StatusCode::OK, &Tried::default()).await
}

/// `POST /manage/{token}/history/{n}/return`
pub async fn take_up(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateLink { token, editor }: PrivateLink,
    Path((_, number)): Path<(String, String)>,
    posted: Posted,
) -> Response {
    let visit = visit.with_link(&token);
    let reader = Reader { editor: &editor, door: Door::Token(&token) };
    match returned(&desk, &visit, &reader, number.parse().ok(), posted).await {
        Ok(Edited::Unchanged) => acts::to_page(&visit, &token, "unchanged"),
        Ok(Edited::Done) => acts::to_page(&visit, &token, "returned"),
        Ok(Edited::Waits) => acts::to_page(&visit, &token, "waits"),
        Err(again) => again,
    }
}

/// `POST /moderate/listings/{slug}/history/{n}/return`
pub async fn take_up_as_moderator(
    State(desk): State<Desk>,
    visit: Visit,
    Path((slug, number)): Path<(String, String)>,
    posted: Posted,
) -> Response {
    let editor = match as_moderator(&desk, &visit, &slug).await {
        Ok(editor) => editor,
        Err(no) => return no,
    };
    let reader = Reader { editor: &editor, door: Door::Slug(&slug) };
    match returned(&desk, &visit, &reader, number.parse().ok(), posted).await {
        Ok(Edited::Unchanged) => Redirect::to(&visit.urls.moderate_history(&slug)).into_response(),
        Ok(_) => Redirect::to(&visit.urls.moderate_after(&slug)).into_response(),
        Err(again) => again,
    }
}

/// `POST /manage/{token}/history/end`
pub async fn forget(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateLink { token, editor }: PrivateLink,
) -> Response {
    match history::forget_earlier(&desk, &editor).await {
        Ok(true) => Redirect::to(&visit.urls.manage_history_after(&token, "forgotten")).into_response(),
        Ok(false) => refusal::not_found(&visit),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// What became of a form that was sent.
#[derive(Default)]
struct Tried {
    typed: Fields,
    refusals: Refusals,
    /// What somebody else changed since the form was opened.
    met: Option<Vec<Difference>>,
}

/// Takes a version up again, or gives its page back with what stands in the way.
async fn returned(
    desk: &Desk,
    visit: &Visit,
    reader: &Reader<'_>,
    number: Option<u32>,
    posted: Posted,
) -> Result<Edited, Response> {
    let words = visit.words;
    let Some(number) = number else { return Err(refusal::not_found(visit)) };
    let outcome = match posted.broke_off {
        true => Err(ReturnError::Refused(Refusals::one(FORM, words.add_broke_off()))),
        false => editing::return_to(desk, reader.editor, number, &posted.fields, words).await,
    };
    let mut tried = Tried { typed: posted.fields, ..Tried::default() };
    let status = match outcome {
        Ok(edited) => return Ok(edited),
        Err(ReturnError::Refused(refusals)) => {
            tried.refusals = refusals;
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Err(ReturnError::Outdated) => {
            let seen = tried.typed.get("newest").parse().unwrap_or_default();
            match history::since(desk, reader.editor, seen).await {
                Ok(since) => tried.met = Some(since),
                Err(broken) => return Err(refusal::broken(visit, &broken)),
            }
            StatusCode::CONFLICT
        }
        Err(ReturnError::Absent) => return Err(refusal::not_found(visit)),
        Err(ReturnError::Broken(broken)) => return Err(refusal::broken(visit, &broken)),
    };
    Err(answer(desk, visit, reader, Some(number), status, &tried).await)
}

async fn list(desk: &Desk, visit: &Visit, reader: &Reader<'_>) -> Response {
    match history::of(desk, reader.editor).await {
        Ok(Some(history)) => {
            let words = visit.words;
            let title = words.history_title(history.listing.title.clone());
            let head = Head { hidden: true, ..Head::new(title, words.history_describe()) };
            shell::answer(StatusCode::OK, visit, head, || list_page(visit, reader, &history))
        }
        Ok(None) => refusal::not_found(visit),
        Err(broken) => refusal::broken(visit, &broken),
    }
}

fn list_page(visit: &Visit, reader: &Reader<'_>, history: &History) -> AnyView {
    let words = visit.words;
    let (back, back_to) = reader.door.back(visit);
    let done = (from_query(&visit.query).get("done") == "forgotten")
        .then(|| view! { <p class="notice" role="status">{words.history_done_forgotten()}</p> });
    let is_organiser = matches!(reader.door, Door::Token(_));
    let shown_before = (history.shown_before && is_organiser)
        .then(|| view! { <p class="notice">{words.history_hidden_before()}</p> });
    let versions = match history.versions.len() {
        0 => view! { <p>{words.history_none()}</p> }.into_any(),
        1 => view! { <p>{words.history_none_kept()}</p> }.into_any(),
        _ => {
            let all = history.versions.iter().map(|version| line(visit, reader, &history.listing, version));
            view! { <ol class="queue versions" reversed>{all.collect_view()}</ol> }.into_any()
        }
    };
    view! {
        <div class="wrap">
            <p class="crumb"><a href=back>{back_to}</a></p>
            <h1>{words.history_title(history.listing.title.clone())}</h1>
            <p class="lede">{words.history_lede()}</p>
            {done}
            {shown_before}
            {versions}
            {forgetting(visit, reader, history)}
        </div>
    }
    .into_any()
}

/// A version in the list: who, when, and what changed.
fn line(visit: &Visit, reader: &Reader<'_>, listing: &PublicListing, version: &Version) -> AnyView {
    let words = visit.words;
    let what = differences::labels(words, listing.kind, &version.differences);
    let what = (!what.is_empty()).then(|| view! { <p>{words.history_changed(words.join(what))}</p> });
    let now = version.is_now.then(|| view! { <p><strong>{words.history_is_now()}</strong></p> });
    view! {
        <li class="panel">
            <h2>{words.history_number(version.number.to_string())}</h2>
            <p class="hint">{by(visit, listing, version)}</p>
            {now}
            {what}
            <p class="doings">
                <a href=reader.door.version(visit, version.number)>
                    {words.history_look(version.number.to_string())}
                </a>
            </p>
        </li>
    }
    .into_any()
}

/// Earlier versions can be forgotten by the organiser.
fn forgetting(visit: &Visit, reader: &Reader<'_>, history: &History) -> Option<AnyView> {
    let Door::Token(token) = reader.door else { return None };
    if history.versions.len() < 2 || !reader.editor.is_organiser() {
        return None;
    }
    let words = visit.words;
    let inside = view! {
        <p>{words.history_forget_text()}</p>
        {acts::button(visit.urls.manage_history_end(token), "grave", words.history_forget())}
    };
    let open = history.shown_before;
    Some(fold(open, "group fold", words.history_forget_heading(), None, inside.into_any()))
}

async fn answer(
    desk: &Desk,
    visit: &Visit,
    reader: &Reader<'_>,
    number: Option<u32>,
    status: StatusCode,
    tried: &Tried,
) -> Response {
    let Some(number) = number else { return refusal::not_found(visit) };
    match history::open(desk, reader.editor, number).await {
        Ok(Some(opened)) => {
            let words = visit.words;
            let title = words.history_one_title(number.to_string(), opened.listing.title.clone());
            let title = if tried.refusals.is_empty() { title } else { words.add_problem_page(title) };
            let head = Head { hidden: true, ..Head::new(title, words.history_describe()) };
            shell::answer(status, visit, head, || page(visit, reader, &opened, tried))
        }
        Ok(None) => refusal::not_found(visit),
        Err(broken) => refusal::broken(visit, &broken),
    }
}

fn page(visit: &Visit, reader: &Reader<'_>, opened: &Opened, tried: &Tried) -> AnyView {
    let words = visit.words;
    let Opened { listing, version, .. } = opened;
    let changed = match version.has_before {
        false => view! { <p>{words.history_first()}</p> }.into_any(),
        true => differences::both(
            visit,
            listing.kind,
            &version.differences,
            &words.history_was(),
            &words.history_now(),
        ),
    };
    let back = match version.is_now {
        true => view! { <p class="notice">{words.history_is_now()}</p> }.into_any(),
        false => going_back(visit, reader, opened, tried),
    };
    view! {
        <div class="wrap">
            <p class="crumb"><a href=reader.door.list(visit)>{words.history_back_to_list()}</a></p>
            <h1>{words.history_one_title(version.number.to_string(), listing.title.clone())}</h1>
            <p class="lede">{by(visit, listing, version)}</p>
            {problem(visit, reader.door, tried)}
            {met(visit, listing, tried.met.as_deref())}
            <section class="part">
                <h2>{words.history_what_heading()}</h2>
                {changed}
            </section>
            {back}
            {around(visit, reader.door, opened)}
        </div>
    }
    .into_any()
}

/// What stands in the way, and another way to the same.
fn problem(visit: &Visit, door: Door<'_>, tried: &Tried) -> Option<AnyView> {
    let words = visit.words;
    if tried.refusals.is_empty() {
        return None;
    }
    // What a moderator has to say is asked for at its own field.
    if tried.refusals.of("note").is_some() {
        let field = format!("#{}", crate::pages::parts::field::id_of("note"));
        let sentence = tried.refusals.of("note").map(ToOwned::to_owned);
        return Some(
            view! { <p class="notice off" role="alert"><a href=field>{sentence}</a></p> }.into_any(),
        );
    }
    let sentences =
        tried.refusals.0.iter().map(|refusal| view! { <li>{refusal.sentence.clone()}</li> }).collect_view();
    Some(
        view! {
            <div class="notice off" role="alert">
                <p>{words.history_refused()}</p>
                <ul>{sentences}</ul>
                <p><a href=door.edit(visit)>{words.manage_edit_link()}</a></p>
            </div>
        }
        .into_any(),
    )
}

/// Somebody else wrote meanwhile: what they changed. What going back would change stands below, as it is now.
fn met(visit: &Visit, listing: &PublicListing, since: Option<&[Difference]>) -> Option<AnyView> {
    let words = visit.words;
    let theirs = match since? {
        [] => view! { <p>{words.history_met_unknown()}</p> }.into_any(),
        since => view! {
            <p>{words.history_met_theirs()}</p>
            {differences::both(
                visit,
                listing.kind,
                since,
                &words.manage_met_before(),
                &words.history_return_now(),
            )}
        }
        .into_any(),
    };
    Some(
        view! {
            <section class="summary" role="alert" tabindex="-1" aria-labelledby="met-title">
                <h2 id="met-title">{words.history_met_title()}</h2>
                <p>{words.history_met_text()}</p>
                {theirs}
            </section>
        }
        .into_any(),
    )
}

/// What going back to a version would change, and the button.
fn going_back(visit: &Visit, reader: &Reader<'_>, opened: &Opened, tried: &Tried) -> AnyView {
    let words = visit.words;
    let sheet = Sheet { words, typed: &tried.typed, refusals: &tried.refusals };
    let note = reader.editor.is_moderator().then(|| {
        sheet.ask("note", words.manage_note_label()).hint(words.manage_note_hint()).required().lines(3)
    });
    let gone = opened.picture_gone.then(|| view! { <p>{words.history_return_picture_gone()}</p> });
    let shows =
        opened.shows_more.then(|| view! { <p class="notice">{words.history_return_shows_more()}</p> });
    let waits = (!reader.editor.is_moderator()).then(|| words.history_return_waits());
    view! {
        <section class="part" id=FORM>
            <h2>{words.history_return_heading()}</h2>
            <p>{words.history_return_text()}</p>
            {gone}
            {shows}
            {differences::both(
                visit,
                opened.listing.kind,
                &opened.back,
                &words.history_return_now(),
                &words.history_return_then(),
            )}
            <form method="post" action=reader.door.version_return(visit, opened.version.number) novalidate>
                <input type="hidden" name="newest" value=opened.newest.to_string() />
                {note}
                <div class="doings">
                    <button type="submit">{words.history_return()}</button>
                </div>
                {waits.map(|sentence| view! { <p class="hint">{sentence}</p> })}
            </form>
        </section>
    }
    .into_any()
}

fn around(visit: &Visit, door: Door<'_>, opened: &Opened) -> AnyView {
    let words = visit.words;
    let (older, newer) = opened.around;
    let older = older.map(|number| (door.version(visit, number), words.history_older(number.to_string())));
    let newer = newer.map(|number| (door.version(visit, number), words.history_newer(number.to_string())));
    let links = older.into_iter().chain(newer).map(|(href, text)| view! { <a href=href>{text}</a> });
    view! { <p class="doings">{links.collect_view()}</p> }.into_any()
}

/// "Changed by its organiser, Sunday 22 November, 10 am".
fn by(visit: &Visit, listing: &PublicListing, version: &Version) -> String {
    visit.words.history_by(who(visit.words, version), moment(visit, listing, version.at))
}

fn who(words: Words, version: &Version) -> String {
    match (version.how, version.role) {
        (How::Began, Role::Calendar) => words.history_began_calendar(),
        (How::Began, Role::Unknown) => words.history_began_unknown(),
        (How::Began, _) => words.history_began_organiser(),
        (How::Released, _) => words.history_released(),
        (How::Returned(number), Role::Moderator) => words.history_returned_moderator(number.to_string()),
        (How::Returned(number), Role::Holder) => words.history_returned_holder(number.to_string()),
        (How::Returned(number), _) => words.history_returned_organiser(number.to_string()),
        (How::Edited, Role::Organiser) => words.history_edited_organiser(),
        (How::Edited, Role::Holder) => words.history_edited_holder(),
        (How::Edited, Role::Moderator) => words.history_edited_moderator(),
        (How::Edited, Role::Calendar) => words.history_edited_calendar(),
        (How::Edited, Role::Unknown) => words.history_edited_unknown(),
    }
}

/// A moment as the clocks show it where the listing takes place.
fn moment(visit: &Visit, listing: &PublicListing, at: Moment) -> String {
    let at = at.timestamp().to_zoned(listing.zone.time_zone().clone());
    let day = visit.words.day(at.date(), visit.today_in(&listing.zone));
    visit.words.history_when(day, visit.words.clock(at.time()))
}

/// Leads to the earlier versions, on the private page.
pub(super) fn link(visit: &Visit, token: &str) -> AnyView {
    let words = visit.words;
    view! {
        <section class="part">
            <h2>{words.history_link_heading()}</h2>
            <p>{words.history_link_text()}</p>
            <p class="doings">
                <a class="button quiet" href=visit.urls.manage_history(token)>{words.history_link()}</a>
            </p>
        </section>
    }
    .into_any()
}
