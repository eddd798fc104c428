//! Brings a calendar of others in: choose it, look through what would come, say yes, and see what came.

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use jiff::tz::TimeZone;
use leptos::prelude::*;
use server::{
    Desk,
    fields::Fields,
    ids::{ImportId, Moment},
    imports::{self, Brought, Came, Counts, HELD_MOST, ImportError, Note, Preview, Stand, Suspended, Yours},
    listings::{Refusals, editing::Editor},
};

use super::{PrivateForm, PrivateLink, not_done};
use crate::pages::{
    form::{FILE_MOST, Posted, from_query},
    parts::{
        errors,
        field::{Line, Sheet, with_sentence},
        listing_form::fold,
        pager::{Pages, Turning, pager},
    },
    request::Visit,
    shell::{self, Head},
};

/// The fields of the form, in their order.
const FIELDS: &[&str] = &["calendar", "address", "mode"];
/// Events that are over for so many days are left out, as the page says.
const OLD_DAYS: &str = "400";

/// `GET /manage/{token}/import`: the form, and what came before.
pub async fn show(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateLink { token, editor }: PrivateLink,
) -> Response {
    let (typed, fine) = (Fields::default(), Refusals::default());
    form(&desk, &visit, &token, &editor, &typed, &fine).await
}

/// `POST /manage/{token}/import`: shows what would come in. Nothing is stored.
pub async fn choose(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateForm { token, editor, posted }: PrivateForm,
) -> Response {
    let words = visit.words;
    let amiss = match (posted.broke_off, posted.file_too_big) {
        (true, _) => Some(("form", words.add_broke_off())),
        (false, true) => {
            Some(("calendar", words.import_refused_file_large((FILE_MOST / 1024 / 1024).to_string())))
        }
        (false, false) => None,
    };
    if let Some((field, sentence)) = amiss {
        let refusals = with_sentence(Refusals::default(), field, sentence);
        return form(&desk, &visit, &token, &editor, &posted.fields, &refusals).await;
    }
    match imports::preview(&desk, &editor, &posted.fields, words).await {
        Ok(preview) => answer(&visit, StatusCode::OK, words.import_preview_title(), || {
            looked_through(&visit, &token, &preview)
        }),
        Err(ImportError::Refused(refusals)) => {
            form(&desk, &visit, &token, &editor, &posted.fields, &refusals).await
        }
        Err(ImportError::Busy) => {
            let refusals = Refusals::one("form", words.import_refused_busy());
            form(&desk, &visit, &token, &editor, &posted.fields, &refusals).await
        }
        Err(ImportError::Absent) => not_done(&visit, None),
        Err(ImportError::Broken(broken)) => not_done(&visit, Some(&broken)),
    }
}

/// `POST /manage/{token}/import/taking`: brings in what was looked through.
pub async fn take(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateForm { token, editor, posted }: PrivateForm,
) -> Response {
    match imports::bring_in(&desk, &editor, posted.fields.get("key"), visit.words).await {
        Ok(Brought::Done) => back(&visit, &token, "taken"),
        Ok(Brought::Working) => back(&visit, &token, "working"),
        Err(ImportError::Refused(refusals)) => {
            form(&desk, &visit, &token, &editor, &posted.fields, &refusals).await
        }
        Err(ImportError::Busy) => busy(&visit, &token, posted.fields.get("key")),
        Err(ImportError::Absent) => not_done(&visit, None),
        Err(ImportError::Broken(broken)) => not_done(&visit, Some(&broken)),
    }
}

/// Too much is coming in: the button once more, with what it is about.
fn busy(visit: &Visit, token: &str, key: &str) -> Response {
    let words = visit.words;
    let key = key.to_owned();
    answer(visit, StatusCode::SERVICE_UNAVAILABLE, words.import_title(), || {
        view! {
            <h1>{words.import_title()}</h1>
            <p class="notice off" role="alert">{words.import_refused_busy()}</p>
            <form class="doings" method="post" action=visit.urls.manage_import_taking(token)>
                <input type="hidden" name="key" value=key />
                <button type="submit">{words.import_preview_take()}</button>
            </form>
        }
        .into_any()
    })
}

/// `POST /manage/{token}/import/end`: it is kept in step no longer.
pub async fn end(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateForm { token, editor, posted }: PrivateForm,
) -> Response {
    let outcome = imports::stop(&desk, &editor, import_of(&posted)).await;
    finish(&visit, &token, outcome, "ended")
}

/// `POST /manage/{token}/import/again`: looks at its address once more.
pub async fn again(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateForm { token, editor, posted }: PrivateForm,
) -> Response {
    match imports::try_again(&desk, &editor, import_of(&posted), visit.words).await {
        Err(ImportError::Busy) => back(&visit, &token, "busy"),
        Err(ImportError::Refused(refusals)) => {
            form(&desk, &visit, &token, &editor, &posted.fields, &refusals).await
        }
        outcome => finish(&visit, &token, outcome, "again"),
    }
}

fn import_of(posted: &Posted) -> ImportId {
    ImportId(posted.fields.get("import").parse().unwrap_or_default())
}

fn finish(visit: &Visit, token: &str, outcome: Result<(), ImportError>, done: &str) -> Response {
    match outcome {
        Ok(()) => back(visit, token, done),
        Err(ImportError::Broken(broken)) => not_done(visit, Some(&broken)),
        Err(_) => not_done(visit, None),
    }
}

/// To the page of imports, which says what was done. Loading it again does nothing again.
fn back(visit: &Visit, token: &str, done: &str) -> Response {
    Redirect::to(&visit.urls.manage_import_after(token, done)).into_response()
}

/// The form with what was typed, and what came before.
async fn form(
    desk: &Desk,
    visit: &Visit,
    token: &str,
    editor: &Editor,
    typed: &Fields,
    refusals: &Refusals,
) -> Response {
    let page = from_query(&visit.query).get("page").parse().unwrap_or(1).max(1);
    let (open, yours) =
        match tokio::try_join!(imports::is_open(desk, editor), imports::of_listing(desk, editor, page)) {
            Ok(known) => known,
            Err(broken) => return not_done(visit, Some(&broken)),
        };
    let words = visit.words;
    let sheet = Sheet { words, typed, refusals };
    let (status, title) = match refusals.is_empty() {
        true => (StatusCode::OK, words.import_title()),
        false => (StatusCode::UNPROCESSABLE_ENTITY, words.add_problem_page(words.import_title())),
    };
    answer(visit, status, title, || {
        let asked = if open { asking(visit, token, sheet) } else { sentence(words.import_not_confirmed()) };
        let came = yours.iter().map(|yours| shown(visit, token, yours, page)).collect_view();
        let came = (!yours.is_empty()).then(|| {
            view! {
                <section class="part">
                    <h2>{words.import_yours_heading()}</h2>
                    {came}
                </section>
            }
        });
        view! {
            <h1>{words.import_title()}</h1>
            {done(visit)}
            {errors::summary(sheet, FIELDS)}
            {asked}
            {came}
        }
        .into_any()
    })
}

fn answer(visit: &Visit, status: StatusCode, title: String, inside: impl FnOnce() -> AnyView) -> Response {
    let words = visit.words;
    let head = Head { hidden: true, ..Head::new(title, words.import_describe()) };
    let path = visit.path.split("/import").next().unwrap_or_default().to_owned();
    shell::answer(status, visit, head, || {
        view! {
            <div class="wrap">
                <p class="crumb"><a href=path>{words.import_back()}</a></p>
                {inside()}
            </div>
        }
        .into_any()
    })
}

fn sentence(text: String) -> AnyView {
    view! { <p>{text}</p> }.into_any()
}

/// Says what was just done.
fn done(visit: &Visit) -> Option<AnyView> {
    let words = visit.words;
    let sentence = match from_query(&visit.query).get("done") {
        "taken" => words.import_done_taken(),
        "working" => words.import_done_working(),
        "ended" => words.import_done_ended(),
        "again" => words.import_done_again(),
        "busy" => words.import_refused_busy(),
        _ => return None,
    };
    Some(view! { <p class="notice" role="status">{sentence}</p> }.into_any())
}

fn asking(visit: &Visit, token: &str, sheet: Sheet<'_>) -> AnyView {
    let words = visit.words;
    let address = Line { inputmode: Some("url"), ..Line::default() };
    view! {
        <p class="lede">{words.import_lede()}</p>
        <form
            method="post"
            action=visit.urls.manage_import(token)
            enctype="multipart/form-data"
            novalidate
        >
            {sheet
                .ask("calendar", words.import_file_label())
                .hint(words.import_file_hint())
                .file(".ics,.ical,.ifb,.icalendar,text/calendar")}
            {sheet
                .ask("address", words.import_address_label())
                .hint(words.import_address_hint())
                .line_of(address)}
            {sheet
                .ask("mode", words.import_mode_label())
                .starts_as("once")
                .one_of(sheet.choices("mode", ["once", "follow"]))}
            <div class="doings">
                <button type="submit">{words.import_show()}</button>
            </div>
        </form>
    }
    .into_any()
}

/// What would come in, and the button that says yes.
fn looked_through(visit: &Visit, token: &str, preview: &Preview) -> AnyView {
    let words = visit.words;
    let called = preview.name.clone().map(|name| sentence(words.import_preview_called(name)));
    let old = (preview.old > 0).then(|| sentence(words.import_preview_old(preview.old, OLD_DAYS)));
    let other = visit.urls.manage_import(token);
    let notes = listed(visit, words.import_preview_warnings(), &preview.notes, preview.more_notes, false);
    let inside = if preview.events == 0 {
        view! {
            <p>{words.import_preview_nothing()}</p>
            {old}
            {notes}
            <p class="doings">
                <a class="button quiet" href=other>{words.import_preview_other()}</a>
            </p>
        }
        .into_any()
    } else {
        let first = (!preview.first.is_empty()).then(|| first_dates(visit, preview));
        let held = preview.held.then(|| sentence(words.import_preview_held(HELD_MOST)));
        let mode = match preview.follows {
            true => words.import_preview_follow(),
            false => words.import_preview_once(),
        };
        view! {
            <p class="stand">
                <strong>{words.import_preview_events(preview.events)}</strong>
            </p>
            <p>{words.import_preview_coming(preview.coming)}</p>
            {old}
            {first}
            {notes}
            <section class="part prose">
                <p>{words.import_preview_public()}</p>
                {held}
                <p>{mode}</p>
            </section>
            <form class="doings" method="post" action=visit.urls.manage_import_taking(token)>
                <input type="hidden" name="key" value=preview.key.clone() />
                <button type="submit">{words.import_preview_take()}</button>
                <a class="button quiet" href=other>{words.import_preview_other()}</a>
            </form>
        }
        .into_any()
    };
    view! {
        <h1>{words.import_preview_title()}</h1>
        <p class="lede">{words.import_preview_from(preview.origin.as_str())}</p>
        {called}
        {inside}
    }
    .into_any()
}

fn first_dates(visit: &Visit, preview: &Preview) -> AnyView {
    let words = visit.words;
    let dates = preview
        .first
        .iter()
        .map(|(title, start, end, all_day)| {
            let when = words.day_and_span(*start, *end, *all_day, visit.today());
            view! {
                <li>
                    <strong>{title.clone()}</strong>
                    <p>{when}</p>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="part">
            <h2>{words.import_preview_first()}</h2>
            <ol class="log">{dates}</ol>
        </section>
    }
    .into_any()
}

/// What could not be used, each with its line, folded away.
fn listed(visit: &Visit, heading: String, notes: &[Note], more: usize, open: bool) -> Option<AnyView> {
    if notes.is_empty() {
        return None;
    }
    let words = visit.words;
    let lines = notes
        .iter()
        .map(|note| {
            let line = match note.line {
                Some(line) => words.import_line(line.to_string(), note.text.as_str()),
                None => note.text.clone(),
            };
            view! { <li>{line}</li> }
        })
        .collect_view();
    let more = (more > 0).then(|| sentence(words.import_warnings_more(more)));
    let inside = view! {
        <ul class="log">{lines}</ul>
        {more}
    };
    Some(fold(open, "fold", heading, None, inside.into_any()))
}

/// A calendar that was brought in: how it stands, what came, what can be done.
fn shown(visit: &Visit, token: &str, yours: &Yours, page: u32) -> AnyView {
    let words = visit.words;
    let import = &yours.import;
    let heading = match import.has_address {
        true => words.import_preview_from(import.origin.as_str()),
        false => words.import_from_file(import.origin.as_str()),
    };
    let last = import.last.as_ref().map(|(at, counts)| {
        view! {
            <p>{words.import_last(moment(visit, *at))} " " {came_in_words(visit, counts)}</p>
        }
    });
    let held = (import.held > 0).then(|| sentence(words.import_held_count(import.held)));
    let warnings = import.last.as_ref().map_or(0, |(_, counts)| counts.warnings);
    let notes = listed(
        visit,
        words.import_warnings_heading(warnings),
        &yours.notes,
        warnings.saturating_sub(yours.notes.len()),
        false,
    );
    let stop = matches!(import.stand, Stand::Follows(_) | Stand::Failing(..))
        .then(|| act(visit.urls.manage_import_end(token), import.id, words.import_stop()));
    let again = matches!(
        import.stand,
        Stand::Failing(..) | Stand::Suspended(Suspended::Failures | Suspended::Organiser, _)
    )
    .then(|| act(visit.urls.manage_import_again(token), import.id, words.import_again()));
    view! {
        <article class="panel">
            <h3>{heading}</h3>
            <p>{stand(visit, &import.stand)}</p>
            {last}
            {held}
            {notes}
            <div class="doings">{again} {stop}</div>
            {came(visit, token, yours, page)}
        </article>
    }
    .into_any()
}

fn act(action: String, import: ImportId, button: String) -> AnyView {
    view! {
        <form method="post" action=action>
            <input type="hidden" name="import" value=import.0.to_string() />
            <button type="submit" class="quiet">{button}</button>
        </form>
    }
    .into_any()
}

/// How an import stands, in a sentence or two.
fn stand(visit: &Visit, stand: &Stand) -> String {
    let words = visit.words;
    match stand {
        Stand::Once => words.import_state_once(),
        Stand::Follows(next) => words.import_state_follows(moment(visit, *next)),
        Stand::Failing(next, why) => {
            let next = words.import_state_follows(moment(visit, *next));
            format!("{next} {}", words.import_state_failing(why.as_str()))
        }
        Stand::Suspended(Suspended::Failures, why) => {
            words.import_state_failures(why.as_deref().unwrap_or_default())
        }
        Stand::Suspended(Suspended::Organiser, _) => words.import_state_organiser(),
        Stand::Suspended(Suspended::Moderator, _) => words.import_state_moderator(),
    }
}

/// A moment in words, in UTC: a calendar may be of many places.
pub(in crate::pages) fn moment(visit: &Visit, moment: Moment) -> String {
    let at = moment.timestamp().to_zoned(TimeZone::UTC);
    let day = visit.words.day(at.date(), visit.today());
    visit.words.import_moment(day, visit.words.clock(at.time()))
}

/// What a run brought, in sentences.
pub(in crate::pages) fn came_in_words(visit: &Visit, counts: &Counts) -> String {
    let words = visit.words;
    let said = [
        (counts.added, words.import_came_added(counts.added)),
        (counts.changed, words.import_came_changed(counts.changed)),
        (counts.withdrawn, words.import_came_withdrawn(counts.withdrawn)),
        (counts.back, words.import_came_back(counts.back)),
    ];
    let said: Vec<String> =
        said.into_iter().filter(|(count, _)| *count > 0).map(|(_, sentence)| sentence).collect();
    if said.is_empty() { words.import_came_nothing() } else { said.join(" ") }
}

/// The listings that came, each with a link to its private page.
fn came(visit: &Visit, token: &str, yours: &Yours, page: u32) -> Option<AnyView> {
    if yours.import.listings == 0 {
        return None;
    }
    let words = visit.words;
    let listings = yours.came.iter().map(|came| listing(visit, came)).collect_view();
    let seen = usize::try_from(page * imports::PAGE_LISTINGS).unwrap_or(usize::MAX);
    let pages = Pages { page, of: None, follows: yours.import.listings > seen };
    let to = |page: u32| visit.urls.manage_import_page(token, page);
    Some(
        view! {
            <h4>{words.import_listings_heading()}</h4>
            <p class="hint">{words.import_listings_text()}</p>
            <ol class="dates">{listings}</ol>
            {pager(visit, Turning::Pages, pages, to)}
        }
        .into_any(),
    )
}

fn listing(visit: &Visit, came: &Came) -> AnyView {
    let words = visit.words;
    let listing = &came.listing;
    let when = match listing.coming(visit.now).first() {
        Some(date) => {
            words.day_and_span(date.start, date.end, listing.all_day(), visit.today_in(&listing.zone))
        }
        None => words.import_listing_over(),
    };
    let by_hand = came.by_hand.then(|| view! { <p class="hint">{words.import_by_hand()}</p> });
    view! {
        <li>
            <a href=visit.urls.manage(&came.token)>{listing.title.clone()}</a>
            " "
            <span>{when}</span>
            {by_hand}
        </li>
    }
    .into_any()
}
