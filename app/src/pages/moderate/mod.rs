//! The moderators' queue: every fact at hand, approve with one button, reject with a reason.

pub mod appeals;
pub mod changes;
pub mod claims;
pub mod flags;
pub mod groups;
pub mod imports;
pub mod letters;
pub mod log;
pub mod merges;
pub mod sweep;
pub mod together;
pub mod words;
pub mod write_ups;

use std::sync::Arc;

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use jiff::tz::TimeZone;
use leptos::prelude::*;
use server::{
    Broken, Desk,
    fields::Fields,
    groups::claims as claims_of_groups,
    ids::{ActId, Moment, WriteUpDecisionId},
    imports as calendars,
    listings::{PublicListing, Refusals},
    moderation::{
        self, Act, Change, Flagged, Held, RejectError, Release, Verb, acts,
        appeals::Appeal,
        log::Line,
        queue::{After, InShort, Section, Waits},
    },
    people::Moderator,
    urls::View,
    wording::{self, List, spotting},
    write_ups as of_dates,
};

use super::{
    form::{Posted, from_query},
    listing,
    parts::{
        field::{Sheet, id_of},
        told,
    },
    refusal,
    request::Visit,
    shell::{self, Head, Nav},
};

/// A decision that could not be taken as it came: the queue shows it again.
struct Unfinished {
    /// Which card it is on.
    card: String,
    typed: Fields,
    refusals: Refusals,
}

impl Unfinished {
    /// The form of a card as it was sent, if it was this one.
    fn of<'a>(unfinished: Option<&'a Self>, card: &str) -> Option<&'a Self> {
        unfinished.filter(|unfinished| unfinished.card == card)
    }
}

/// All that waits for a moderator, and what was decided lately.
struct Waiting {
    sections: Vec<Section>,
    /// The first changes, and how many there are.
    changes: (Vec<Change>, usize),
    /// The first reported listings, and how many there are.
    flagged: (Vec<Flagged>, usize),
    /// The first appeals, and how many there are.
    appeals: (Vec<Appeal>, usize),
    /// The first write-ups, and how many there are.
    write_ups: (Vec<of_dates::Waiting>, usize),
    /// What was decided about a write-up just now.
    told: Option<of_dates::Decided>,
    /// What was done last.
    lately: Vec<Line>,
    /// What was decided just now.
    decided: Option<Act>,
    /// What was taken back just now.
    undone: Option<Act>,
    /// How many came from calendars: they are decided on a page of their own.
    from_calendars: usize,
    /// How many ask for the name of a group: they are decided on a page of their own, too.
    claims: usize,
    /// Where this page begins, if it is not the first.
    after: Option<After>,
    /// The words that somebody may want to look at.
    words: Arc<List>,
}

/// `GET /moderate`: the queue, oldest first.
pub async fn queue(State(desk): State<Desk>, visit: Visit) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    show(&desk, &visit, moderator, StatusCode::OK, None).await
}

/// `GET /moderate/listings/{slug}`: a held listing as everybody would see it.
pub async fn preview(State(desk): State<Desk>, visit: Visit, Path(slug): Path<String>) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    match moderation::find(&desk, moderator, &slug).await {
        Ok(Some(held)) => {
            let title = visit.words.moderate_preview_heading(held.listing.title.clone());
            answer(&visit, StatusCode::OK, title, || preview_page(&visit, &held))
        }
        Ok(None) => refusal::not_found(&visit),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// `POST /moderate/approvals`
pub async fn approve(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    if posted.broke_off {
        return ask_again(&desk, &visit, moderator, posted.fields, "slug", visit.words.add_broke_off()).await;
    }
    let watch = !posted.fields.get("watch").is_empty();
    let slug = posted.fields.get("slug").to_owned();
    let seen = posted.fields.get("sequence").parse().ok();
    match moderation::release(&desk, moderator, &slug, watch, seen).await {
        Ok(Release::Public) => back(&visit, Some(&slug)),
        Ok(Release::Decided) => back(&visit, None),
        Ok(Release::Changed) => {
            let sentence = visit.words.moderate_changed_meanwhile();
            ask_again(&desk, &visit, moderator, posted.fields, "slug", sentence).await
        }
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// `POST /moderate/rejections`
pub async fn reject(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    let typed = posted.fields;
    if posted.broke_off {
        return ask_again(&desk, &visit, moderator, typed, "reason", visit.words.add_broke_off()).await;
    }
    let (slug, reason) = (typed.get("slug"), typed.get("reason"));
    let outcome = moderation::reject(&desk, moderator, slug, reason, visit.words).await;
    finish(&desk, &visit, moderator, typed, outcome).await
}

/// Back to the queue; or once more, when the reason could not be taken.
async fn finish(
    desk: &Desk,
    visit: &Visit,
    moderator: &Moderator,
    typed: Fields,
    outcome: Result<Option<PublicListing>, RejectError>,
) -> Response {
    let sentence = match outcome {
        Ok(decided) => return back(visit, decided.map(|listing| listing.slug).as_deref()),
        Err(RejectError::Broken(broken)) => return refusal::broken(visit, &broken),
        Err(RejectError::Refused(sentence)) => sentence,
    };
    ask_again(desk, visit, moderator, typed, "reason", sentence).await
}

/// The queue again, with what was typed and a sentence at the field.
async fn ask_again(
    desk: &Desk,
    visit: &Visit,
    moderator: &Moderator,
    typed: Fields,
    field: &'static str,
    sentence: String,
) -> Response {
    // A card of a change or a flag says so; that of a listing is known by its slug.
    let card = match typed.get("card") {
        "" => typed.get("slug").to_owned(),
        card => card.to_owned(),
    };
    let unfinished = Unfinished { card, typed, refusals: Refusals::one(field, sentence) };
    show(desk, visit, moderator, StatusCode::UNPROCESSABLE_ENTITY, Some(&unfinished)).await
}

/// To the queue, which then says what was decided. Loading it again decides nothing again.
pub(super) fn back(visit: &Visit, decided: Option<&str>) -> Response {
    let decided = decided.unwrap_or("-");
    Redirect::to(&visit.urls.moderate_after(decided)).into_response()
}

async fn show(
    desk: &Desk,
    visit: &Visit,
    moderator: &Moderator,
    status: StatusCode,
    unfinished: Option<&Unfinished>,
) -> Response {
    match waiting(desk, visit, moderator, unfinished).await {
        Ok(waiting) => {
            answer(visit, status, visit.words.moderate_heading(), || page(visit, &waiting, unfinished))
        }
        Err(broken) => refusal::broken(visit, &broken),
    }
}

async fn waiting(
    desk: &Desk,
    visit: &Visit,
    moderator: &Moderator,
    unfinished: Option<&Unfinished>,
) -> Result<Waiting, Broken> {
    let query = from_query(&visit.query);
    let after = After::parse(query.get("after"));
    let tried = unfinished.map(|unfinished| unfinished.typed.get("slug"));
    let decided = match query.get("swept").parse() {
        Ok(act) => acts::find(desk, moderator, ActId(act)).await?,
        Err(_) => acts::newest_about(desk, moderator, query.get("decided")).await?,
    };
    Ok(Waiting {
        sections: moderation::queue::queue(desk, moderator, after, tried).await?,
        changes: moderation::changes(desk, moderator).await?,
        flagged: moderation::flagged(desk, moderator).await?,
        appeals: moderation::appeals::waiting(desk, moderator).await?,
        write_ups: of_dates::waiting(desk, moderator).await?,
        told: match query.get("write-up").parse() {
            Ok(id) => of_dates::decision(desk, moderator, WriteUpDecisionId(id)).await?,
            Err(_) => None,
        },
        lately: moderation::log::lately(desk, moderator).await?,
        decided,
        undone: log::just_undone(desk, visit, moderator).await?,
        from_calendars: calendars::count_waiting(desk, moderator).await?,
        claims: claims_of_groups::count_waiting(desk, moderator).await?,
        after,
        words: wording::list(desk).await?,
    })
}

fn answer(visit: &Visit, status: StatusCode, title: String, inside: impl FnOnce() -> AnyView) -> Response {
    let head =
        Head { hidden: true, current: Some(Nav::Queue), ..Head::new(title, visit.words.moderate_describe()) };
    shell::answer(status, visit, head, inside)
}

fn page(visit: &Visit, waiting: &Waiting, unfinished: Option<&Unfinished>) -> AnyView {
    let words = visit.words;
    let Waiting { sections, changes, flagged, appeals, write_ups, from_calendars, after, .. } = waiting;
    let counts = counts(visit, waiting);
    let list = if counts.is_empty() {
        empty(visit)
    } else {
        let bundle = (*from_calendars > 0).then(|| {
            view! {
                <p class="notice" id="calendars">
                    {words.import_moderate_bundle(*from_calendars)} " "
                    <a href=visit.urls.moderate_imports()>{words.import_moderate_look()}</a>
                </p>
            }
        });
        let held = sections
            .iter()
            .map(|section| waiting_section(visit, section, &waiting.words, unfinished))
            .collect_view();
        // A later page goes on with one section.
        let first = after.is_none().then(|| {
            view! {
                {flags::section(visit, flagged, unfinished)}
                {changes::section(visit, &waiting.words, changes, unfinished)}
                {appeals::section(visit, appeals, unfinished)}
                {write_ups::section(visit, write_ups, unfinished)}
                {bundle}
            }
        });
        view! {
            <nav class="counts" aria-label=words.moderate_counts_label()>
                <ul>{counts}</ul>
            </nav>
            {first}
            {held}
        }
        .into_any()
    };
    view! {
        <div class="wrap">
            <h1>{words.moderate_heading()}</h1>
            {notice(visit, waiting.decided.as_ref())}
            {waiting.told.as_ref().map(|decided| write_ups::notice(visit, decided))}
            {log::undone_notice(visit, waiting.undone.as_ref())}
            {unfinished.map(problem)}
            {list}
            {lately(visit, &waiting.lately)}
            <p class="doings">
                <a href=visit.urls.moderate_sweep()>{words.sweep_link()}</a>
                <a href=visit.urls.moderate_imports()>{words.import_moderate_link()}</a>
            </p>
            <p><a href=visit.urls.moderate_claims("")>{words.moderate_claims_link()}</a></p>
            <p><a href=visit.urls.moderate_groups("")>{words.moderate_groups_link()}</a></p>
            <p><a href=visit.urls.moderate_merges("")>{words.moderate_merges_link()}</a></p>
            <p><a href=visit.urls.moderate_letters("")>{words.moderate_letters_link()}</a></p>
            <p><a href=visit.urls.moderate_words("")>{words.wording_moderate_link()}</a></p>
            <form class="doings" method="post" action=visit.urls.sign_out()>
                <span class="hint">{words.moderate_signed_in()}</span>
                <button type="submit" class="quiet">{words.moderate_sign_out()}</button>
            </form>
        </div>
    }
    .into_any()
}

/// How much waits for which reason, each leading to its section.
fn counts(visit: &Visit, waiting: &Waiting) -> Vec<AnyView> {
    let words = visit.words;
    let of = |why: Waits| {
        waiting.sections.iter().find(|section| section.why == why).map_or(0, |section| section.count)
    };
    let here = waiting.after.is_some();
    [
        (waiting.flagged.1, "reported", words.moderate_counts_reported(waiting.flagged.1)),
        (waiting.changes.1, "changes", words.moderate_counts_changes(waiting.changes.1)),
        (waiting.appeals.1, "appeals", words.moderate_counts_appeals(waiting.appeals.1)),
        (waiting.write_ups.1, "write-ups", words.moderate_counts_write_ups(waiting.write_ups.1)),
        (waiting.from_calendars, "calendars", words.moderate_counts_calendars(waiting.from_calendars)),
        (of(Waits::Twin), Waits::Twin.as_str(), words.moderate_counts_twins(of(Waits::Twin))),
        (of(Waits::NewAddress), Waits::NewAddress.as_str(), words.moderate_counts_new(of(Waits::NewAddress))),
    ]
    .into_iter()
    .filter(|(count, ..)| *count > 0)
    .map(|(_, section, said)| {
        // On a later page the other sections are on the first one.
        let page = if here { visit.urls.moderate() } else { String::new() };
        view! { <li><a href=format!("{page}#{section}")>{said}</a></li> }.into_any()
    })
    .chain((waiting.claims > 0).then(|| {
        let claims = visit.urls.moderate_claims("");
        view! { <li><a href=claims>{words.moderate_counts_claims(waiting.claims)}</a></li> }.into_any()
    }))
    .collect()
}

/// What waits for one reason: some of it whole, the rest in a line each.
fn waiting_section(
    visit: &Visit,
    section: &Section,
    list: &List,
    unfinished: Option<&Unfinished>,
) -> AnyView {
    let words = visit.words;
    let (heading, text) = match section.why {
        Waits::Twin => (words.moderate_twins_heading(), words.moderate_twins_text()),
        Waits::NewAddress => (words.moderate_new_heading(), words.moderate_new_text()),
    };
    let following = section.cards.iter().skip(1).map(|held| Some(held.listing.slug.as_str())).chain([None]);
    let cards = section
        .cards
        .iter()
        .zip(following)
        .map(|(held, next)| waiting_card(visit, held, (next, list), unfinished));
    let rows = section.rows.iter().map(|row| in_short(visit, row)).collect_view();
    let rows = (!section.rows.is_empty()).then(|| {
        view! {
            <h3 id=format!("rest-{}", section.why.as_str()) tabindex="-1">
                {words.moderate_rows_heading(section.rows.len())}
            </h3>
            <ol class="rows-short">{rows}</ol>
        }
    });
    let next = section.next.map(|next| {
        view! {
            <p class="doings">
                <a class="button quiet" rel="next" href=visit.urls.moderate_from(next)>
                    {words.moderate_rows_next()}
                </a>
            </p>
        }
    });
    view! {
        <section class="part" id=section.why.as_str()>
            <h2>{heading}</h2>
            <p>{text}</p>
            <ol class="queue">{cards.collect_view()}</ol>
            {rows}
            {next}
        </section>
    }
    .into_any()
}

/// A listing in a line: look at it, or approve it at once.
fn in_short(visit: &Visit, row: &InShort) -> AnyView {
    let words = visit.words;
    let again = row.is_again.then(|| view! { <span class="hint">{words.moderate_again()}</span> });
    let looks =
        row.looks.as_ref().map(|who| view! { <span class="hint">{words.moderate_looks_other(who)}</span> });
    view! {
        <li>
            <a href=visit.urls.moderate_preview(&row.slug)>{row.title.clone()}</a>
            <form method="post" action=visit.urls.moderate_approve()>
                <input type="hidden" name="slug" value=row.slug.clone() />
                <input type="hidden" name="sequence" value=row.sequence.to_string() />
                <button type="submit" class="quiet" aria-label=words.moderate_approve_which(row.title.as_str())>
                    {words.moderate_approve()}
                </button>
            </form>
            <span class="hint">{moment(visit, row.since)}</span>
            {again}
            {looks}
        </li>
    }
    .into_any()
}

/// How many more wait behind those of a section.
fn behind(visit: &Visit, count: usize, shown: usize) -> Option<AnyView> {
    let more = count.saturating_sub(shown);
    (more > 0).then(|| view! { <p class="hint">{visit.words.moderate_behind(more)}</p> }.into_any())
}

/// Says what was just decided, and takes it back if that was a slip.
fn notice(visit: &Visit, act: Option<&Act>) -> Option<AnyView> {
    let query = from_query(&visit.query);
    if query.get("decided").is_empty() && query.get("swept").is_empty() {
        return None;
    }
    let words = visit.words;
    let found = act.and_then(|act| Some((act, act.listings.first()?.title.clone())));
    let sentence = match found {
        None => words.moderate_already(),
        Some((act, _)) if act.undone.is_some() => words.moderate_was_undone(),
        Some((act, _)) if !query.get("swept").is_empty() => match act.verb {
            Verb::Released => words.sweep_released(act.count),
            _ => words.sweep_done(act.count),
        },
        Some((act, title)) => match act.verb {
            Verb::Released | Verb::CalendarApproved => words.moderate_released(title),
            Verb::Rejected | Verb::CalendarRejected => words.moderate_rejected(title),
            Verb::ChangeReleased => words.moderate_change_released(title),
            Verb::ChangeRejected => words.moderate_change_rejected(title),
            Verb::Edited => words.moderate_edited(title),
            Verb::Hidden => words.moderate_hidden(title),
            Verb::Shown => words.moderate_shown(title),
            Verb::Settled => words.moderate_settled(title),
            Verb::AppealRefused => words.moderate_appeal_refused(title),
            // They decide about no listing.
            Verb::CalendarStopped | Verb::CalendarAllowed => words.moderate_already(),
        },
    };
    Some(
        view! {
            <div class="notice" role="status">
                <p>{sentence}</p>
                {act.and_then(|act| log::undo_button(visit, act, log::FROM_QUEUE))}
            </div>
        }
        .into_any(),
    )
}

/// Leads to the decision that could not be taken.
fn problem(unfinished: &Unfinished) -> AnyView {
    let sentence = unfinished.refusals.0.first().map(|refusal| refusal.sentence.clone());
    let field = ["reason", "remark"].into_iter().find(|field| unfinished.refusals.of(field).is_some());
    let field = match field {
        Some(field) => format!("#{}-{}", id_of(field), unfinished.card),
        None => format!("#waits-{}", unfinished.card),
    };
    view! { <p class="notice off" role="alert"><a href=field>{sentence}</a></p> }.into_any()
}

fn empty(visit: &Visit) -> AnyView {
    let words = visit.words;
    view! {
        <div class="empty">
            <h2>{words.moderate_empty_heading()}</h2>
            <p>{words.moderate_empty()}</p>
            <p>{words.moderate_empty_next()}</p>
            <a class="button quiet" href=visit.urls.list(&View::WhatsOn)>{words.moderate_browse()}</a>
        </div>
    }
    .into_any()
}

fn waiting_card(
    visit: &Visit,
    held: &Held,
    (next, list): (Option<&str>, &List),
    unfinished: Option<&Unfinished>,
) -> AnyView {
    let words = visit.words;
    let listing = &held.listing;
    let only_here = |lines: Vec<String>| {
        let note = view! { <span class="hint">{words.moderate_hidden_note()}</span> };
        (told::lines(lines), note).into_any()
    };
    let mut facts = told::facts(visit, listing);
    if !held.hidden_address.is_empty() {
        facts.push(told::fact(words.moderate_hidden_address(), only_here(held.hidden_address.clone())));
    }
    if let Some(link) = &held.hidden_link {
        facts.push(told::fact(words.moderate_hidden_link(), only_here(vec![link.clone()])));
    }
    let before = match held.same_address_public {
        0 => words.moderate_before_none(),
        some => words.moderate_before_some(some),
    };
    facts.push(told::fact(words.moderate_email(), only_here(vec![held.email.clone()])));
    facts.push(told::fact(words.moderate_before(), before.into_any()));
    facts.push(told::fact(words.moderate_since(), moment(visit, held.since).into_any()));
    facts.extend(words::fact(visit, &spotting::in_listing(list, listing)));
    let again = held.is_again.then(|| view! { <p class="notice">{words.moderate_again()}</p> });
    let unfinished = Unfinished::of(unfinished, &listing.slug);
    let on = next.map(|slug| {
        view! { <a class="on unseen" href=format!("#waits-{slug}")>{words.moderate_next_card()}</a> }
    });
    let of_address = (held.same_address_waiting > 1).then(|| {
        let all = visit.urls.moderate_sweep_like("address", &listing.slug);
        view! { <a href=all>{words.moderate_of_address(held.same_address_waiting)}</a> }
    });
    let of_network = (held.same_network_waiting > 1).then(|| {
        let all = visit.urls.moderate_sweep_like("network", &listing.slug);
        view! { <a href=all>{words.moderate_of_network(held.same_network_waiting)}</a> }
    });
    view! {
        <li class="panel" id=format!("waits-{}", listing.slug) tabindex="-1">
            {on}
            <h3>{listing.title.clone()}</h3>
            {again}
            <dl class="told">{facts}</dl>
            <p class="doings">
                <a href=visit.urls.moderate_preview(&listing.slug)>{words.moderate_preview()}</a>
                <a href=visit.urls.moderate_edit(&listing.slug)>{words.moderate_edit()}</a>
                <a href=visit.urls.moderate_history(&listing.slug)>{words.history_link()}</a>
                {of_address}
                {of_network}
            </p>
            {decide(visit, listing, unfinished)}
            {together::section(visit, &listing.slug, &listing.slug, &held.talk, unfinished)}
        </li>
    }
    .into_any()
}

fn decide(visit: &Visit, listing: &PublicListing, unfinished: Option<&Unfinished>) -> AnyView {
    let words = visit.words;
    let slug = listing.slug.as_str();
    view! {
        <div class="decide">
            <form method="post" action=visit.urls.moderate_approve()>
                <input type="hidden" name="slug" value=slug.to_owned() />
                <input type="hidden" name="sequence" value=listing.sequence.to_string() />
                <label class="watch">
                    <input type="checkbox" name="watch" value="1" /> {words.moderate_watch()}
                </label>
                <button type="submit">{words.moderate_approve()}</button>
            </form>
            {with_reason(
                visit,
                visit.urls.moderate_reject(),
                slug,
                vec![("slug", slug.to_owned())],
                (words.moderate_reject_section(), words.moderate_reject()),
                unfinished,
            )}
        </div>
    }
    .into_any()
}

/// A decision that needs a reason, folded away: its heading, and its button.
fn with_reason(
    visit: &Visit,
    action: String,
    card: &str,
    hidden: Vec<(&'static str, String)>,
    (heading, button): (String, String),
    unfinished: Option<&Unfinished>,
) -> AnyView {
    let words = visit.words;
    let (nothing, fine) = (Fields::default(), Refusals::default());
    let sheet = Sheet {
        words,
        typed: unfinished.map_or(&nothing, |unfinished| &unfinished.typed),
        refusals: unfinished.map_or(&fine, |unfinished| &unfinished.refusals),
    };
    let reason = sheet
        .ask("reason", words.moderate_reason_label())
        .numbered(card)
        .hint(words.moderate_reason_hint())
        .required()
        .lines(4);
    let hidden =
        hidden.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
    view! {
        <details class="fold" open=sheet.refusals.of("reason").is_some()>
            <summary><span class="fold-title">{heading}</span></summary>
            <form class="inside" method="post" action=action novalidate>
                {hidden.collect_view()}
                {reason}
                <button type="submit" class="grave">{button}</button>
            </form>
        </details>
    }
    .into_any()
}

fn preview_page(visit: &Visit, held: &Held) -> AnyView {
    let words = visit.words;
    view! {
        <div class="wrap">
            <p class="crumb"><a href=visit.urls.moderate()>{words.moderate_back()}</a></p>
            <p class="notice">{words.moderate_preview_lede()}</p>
            {decide(visit, &held.listing, None)}
        </div>
        {listing::page(visit, &held.listing, None)}
    }
    .into_any()
}

fn lately(visit: &Visit, done: &[Line]) -> AnyView {
    let words = visit.words;
    let inside = if done.is_empty() {
        view! { <p class="hint">{words.moderate_decisions_empty()}</p> }.into_any()
    } else {
        view! {
            {log::lines(visit, done, log::FROM_QUEUE)}
            <p><a href=visit.urls.moderate_log()>{words.moderate_log_link()}</a></p>
        }
        .into_any()
    };
    view! {
        <section class="part">
            <h2>{words.moderate_decisions_heading()}</h2>
            {inside}
        </section>
    }
    .into_any()
}

/// What somebody wrote, paragraph by paragraph.
#[must_use]
pub fn paragraphs(text: &str) -> AnyView {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| view! { <p>{line.to_owned()}</p> }).collect_view().into_any()
}

/// A moment in words, in UTC: moderators sit in many places.
fn moment(visit: &Visit, moment: Moment) -> String {
    let at = moment.timestamp().to_zoned(TimeZone::UTC);
    let day = visit.words.day(at.date(), visit.today());
    visit.words.moderate_moment(day, visit.words.clock(at.time()))
}
