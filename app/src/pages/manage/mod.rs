//! A listing's private page: how it stands, what can be done with it, and what it says.

pub mod acts;
pub mod appeals;
mod asking;
pub mod dates;
pub mod edit;
pub mod history;
pub mod holders;
pub mod import;
pub mod question;
pub mod requests;
pub mod series;
pub mod texts;
pub mod write_ups;

use std::collections::HashMap;

use axum::{
    extract::{FromRef, FromRequest, FromRequestParts, Path, Request, State},
    http::{Method, StatusCode, request::Parts},
    response::{IntoResponse as _, Response},
};
use leptos::prelude::*;
use server::{
    Broken, Desk,
    fields::Fields,
    listings::{
        self, Found, PublicListing, Refusals, State as Stand,
        editing::{self, Editor, Link, Managed, Proposal, Right},
        parts::Kind,
    },
};

use super::{
    form::{Posted, TooMuch, from_query},
    listing,
    parts::{differences, field::Sheet, rescued, told},
    refusal,
    request::Visit,
    shell::{self, Head},
};

/// `GET /manage/{token}`
pub async fn show(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateLink { token, editor }: PrivateLink,
) -> Response {
    let visit = visit.with_link(&token);
    again(&desk, &visit, &token, &editor, StatusCode::OK, &Unfinished::default()).await
}

/// `GET /manage/{token}/preview`: what everybody will see.
pub async fn preview(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateLink { token, editor }: PrivateLink,
) -> Response {
    let visit = visit.with_link(&token);
    match editing::managed(&desk, &editor).await {
        Ok(Some(managed)) => {
            let words = visit.words;
            let title = words.manage_preview_title(managed.listing.title.as_str());
            let head = Head { hidden: true, ..Head::new(title, words.manage_describe()) };
            shell::answer(StatusCode::OK, &visit, head, || {
                view! {
                    <div class="wrap">
                        <p class="crumb"><a href=visit.urls.manage(&token)>{words.manage_back()}</a></p>
                        <p class="notice">{words.manage_preview_lede()}</p>
                    </div>
                    {listing::page(&visit, &managed.listing, None)}
                }
                .into_any()
            })
        }
        Ok(None) => refusal::not_found(&visit),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// The private link that a request came by, and the right that it gives. Whose link does not open anything gets the page
/// that says why instead.
pub struct PrivateLink {
    pub(super) token: String,
    pub(super) editor: Editor,
}

/// The same with a form that was posted there. Nothing typed is lost: when the link opens nothing any more, the page that
/// says so holds the words, to be copied.
pub struct PrivateForm {
    token: String,
    editor: Editor,
    posted: Posted,
}

/// The link of somebody who looks after a listing, or was asked to and has not said yes.
pub struct OwnLink {
    token: String,
    editor: Editor,
}

/// Why somebody may not do what they came for.
enum Shut {
    /// They were asked to look after the listing, and have not said yes.
    Asked(Box<Asked>),
    Replaced,
    Unknown,
    /// Its holder looks after the listing no longer.
    Ended,
    /// Nobody is signed in who came for a listing that a group runs.
    SignInFirst,
    /// They are of the group that runs the listing no longer.
    Left,
    /// Of their group only owners may do it, or only whoever came by a private link.
    NotTheirs,
    /// No moderator is signed in.
    SignedOut,
    Broken(Broken),
}

/// What somebody was asked to look after.
struct Asked {
    token: String,
    editor: Editor,
    title: String,
    /// Its page for everybody, if it has one: kind and slug.
    public: Option<(Kind, String)>,
    /// Whether they opened a page, and want nothing done.
    came_to_look: bool,
}

impl<S: Send + Sync> FromRequestParts<S> for PrivateLink
where
    Desk: FromRef<S>,
{
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let Ok(visit) = Visit::from_request_parts(parts, state).await;
        opened(parts, state).await.map_err(|shut| shut_out(&visit, shut, &Posted::default()))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for OwnLink
where
    Desk: FromRef<S>,
{
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let Ok(visit) = Visit::from_request_parts(parts, state).await;
        match opened(parts, state).await {
            Ok(PrivateLink { token, editor }) => Ok(Self { token, editor }),
            Err(Shut::Asked(asked)) => Ok(Self { token: asked.token, editor: asked.editor }),
            Err(shut) => Err(shut_out(&visit, shut, &Posted::default())),
        }
    }
}

impl<S: Send + Sync> FromRequest<S> for PrivateForm
where
    Desk: FromRef<S>,
{
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let Ok(visit) = Visit::from_request_parts(&mut parts, state).await;
        // The right is looked up once the whole form is here: on a slow line that takes a while.
        let mut head = parts.clone();
        let posted = Posted::from_request(Request::from_parts(parts, body), state)
            .await
            .map_err(TooMuch::into_response)?;
        match opened(&mut head, state).await {
            Ok(PrivateLink { token, editor }) => Ok(Self { token, editor, posted }),
            Err(shut) => Err(shut_out(&visit, shut, &posted)),
        }
    }
}

async fn opened<S: Send + Sync>(parts: &mut Parts, state: &S) -> Result<PrivateLink, Shut>
where
    Desk: FromRef<S>,
{
    let named = Path::<HashMap<String, String>>::from_request_parts(parts, state).await;
    let token = named.ok().and_then(|Path(mut named)| named.remove("token")).unwrap_or_default();
    let desk = Desk::from_ref(state);
    let found = match editing::open(&desk, &token).await {
        // It is no link: somebody may have come for a listing that a group of theirs runs.
        Ok(Link::Unknown) => match Visit::from_request_parts(parts, state).await {
            Ok(Visit { person: Some(who), .. }) => editing::open_as_member(&desk, &who, &token).await,
            Ok(_) => return Err(signed_out(&desk, &token).await),
        },
        found => found,
    };
    match found {
        Ok(Link::Opens(editor)) => match parts.extensions.get::<Right>() {
            Some(right) if !editor.may(*right) => Err(Shut::NotTheirs),
            _ => Ok(PrivateLink { token, editor }),
        },
        Ok(Link::Left) => Err(Shut::Left),
        Ok(Link::Asks(editor)) => Err(match asking::about(&desk, &editor).await {
            Ok(Some((title, public))) => {
                let came_to_look = parts.method == Method::GET;
                Shut::Asked(Box::new(Asked { token, editor, title, public, came_to_look }))
            }
            Ok(None) => Shut::Unknown,
            Err(broken) => Shut::Broken(broken),
        }),
        Ok(Link::Replaced) => Err(Shut::Replaced),
        Ok(Link::Ended) => Err(Shut::Ended),
        Ok(Link::Unknown) => Err(Shut::Unknown),
        Err(broken) => Err(Shut::Broken(broken)),
    }
}

/// Nobody is signed in: a session may have ended while somebody wrote. Which listings there are everybody knows.
async fn signed_out(desk: &Desk, slug: &str) -> Shut {
    match listings::find_any(desk, slug).await {
        Ok(Found::Listing(_)) => Shut::SignInFirst,
        Ok(_) => Shut::Unknown,
        Err(broken) => Shut::Broken(broken),
    }
}

/// The page for whoever comes by a link that opens nothing, with what they typed meanwhile.
fn shut_out(visit: &Visit, shut: Shut, posted: &Posted) -> Response {
    let words = visit.words;
    let (status, title, text) = match shut {
        Shut::Asked(asked) => return asking::page(visit, &asked, posted),
        Shut::Replaced => (StatusCode::GONE, words.manage_replaced_title(), words.manage_replaced_text()),
        Shut::Unknown => (StatusCode::NOT_FOUND, words.manage_unknown_title(), words.manage_unknown_text()),
        Shut::Ended => (StatusCode::GONE, words.holders_ended_title(), words.holders_ended_text()),
        Shut::SignInFirst => (StatusCode::FORBIDDEN, words.me_out_heading(), words.me_out_lede()),
        Shut::Left => (StatusCode::GONE, words.group_left_listing_title(), words.group_left_listing_text()),
        Shut::NotTheirs => {
            (StatusCode::FORBIDDEN, words.group_not_yours_title(), words.group_not_yours_text())
        }
        Shut::SignedOut => (StatusCode::FORBIDDEN, words.members_title(), words.members_text()),
        Shut::Broken(broken) => return refusal::broken(visit, &broken),
    };
    let (way, name) = match status {
        _ if visit.person.is_some() => (visit.urls.me(), words.me_back()),
        StatusCode::FORBIDDEN => (visit.urls.sign_in(), words.sign_in_heading()),
        _ => (visit.urls.resend(), words.manage_resend()),
    };
    shell::private(status, visit, title, words.manage_describe(), || {
        view! {
            <p class="lede">{text}</p>
            {rescued::typed(words, &posted.fields)}
            <p class="doings">
                <a class="button" href=way>{name}</a>
                <a class="button quiet" href=visit.urls.home()>{words.lost_home()}</a>
            </p>
        }
        .into_any()
    })
}

/// What could not be done, with what was typed.
#[derive(Debug, Default)]
pub(super) struct Unfinished {
    pub(super) typed: Fields,
    pub(super) refusals: Refusals,
}

/// The private page, with what could not be done.
pub(super) async fn again(
    desk: &Desk,
    visit: &Visit,
    token: &str,
    editor: &Editor,
    status: StatusCode,
    unfinished: &Unfinished,
) -> Response {
    let asking = match server::listings::requests::waiting(desk, editor).await {
        Ok(asking) => asking,
        Err(broken) => return refusal::broken(visit, &broken),
    };
    let told = match server::write_ups::overview(desk, editor).await {
        Ok(told) => told,
        Err(broken) => return refusal::broken(visit, &broken),
    };
    match editing::managed(desk, editor).await {
        Ok(Some(managed)) => {
            let title = managed.listing.title.clone();
            let head = Head { hidden: true, ..Head::new(title, visit.words.manage_describe()) };
            let beside = Beside { asking, told: told.as_ref() };
            shell::answer(status, visit, head, || page(visit, token, &managed, beside, unfinished))
        }
        Ok(None) => refusal::not_found(visit),
        Err(broken) => refusal::broken(visit, &broken),
    }
}

/// Something of ours broke, or it is not there any more.
pub(super) fn not_done(visit: &Visit, broken: Option<&Broken>) -> Response {
    broken.map_or_else(|| refusal::not_found(visit), |broken| refusal::broken(visit, broken))
}

/// What of a listing stands on pages of its own.
#[derive(Clone, Copy)]
struct Beside<'a> {
    /// How many ask for what is hidden and wait, and how many have asked.
    asking: (usize, usize),
    /// How its dates went.
    told: Option<&'a server::write_ups::Overview>,
}

fn page(
    visit: &Visit,
    token: &str,
    managed: &Managed,
    beside: Beside<'_>,
    unfinished: &Unfinished,
) -> AnyView {
    let words = visit.words;
    let listing = &managed.listing;
    let sheet = Sheet { words, typed: &unfinished.typed, refusals: &unfinished.refusals };
    let withdrawn = managed.state == Stand::Withdrawn;
    let problem = unfinished.refusals.0.first().map(|refusal| {
        let field = format!("#{}", super::parts::field::id_of(refusal.field));
        view! { <p class="notice off" role="alert"><a href=field>{refusal.sentence.clone()}</a></p> }
    });
    let acts = (!withdrawn).then(|| {
        view! {
            {change(visit, token, listing)}
            {texts::section(visit, token)}
            {series::section(visit, token, listing, sheet)}
            {acts::calling_off(visit, token, listing, sheet)}
            {managed.may_keep.then(|| acts::taking_back(visit, token, sheet))}
        }
    });
    view! {
        <div class="wrap">
            <h1>{listing.title.clone()}</h1>
            {done(visit, token, listing)}
            {managed.is_offered.then(|| holders::offered(visit, token))}
            {managed.as_member.then(|| holders::of_group(visit, token, managed))}
            {problem}
            <section class="part">
                <h2>{words.manage_state_heading()}</h2>
                {stand(visit, token, managed, sheet)}
                {(managed.state == Stand::Public && listing.schedule.is_some())
                    .then(|| question::section(visit, token, listing))}
            </section>
            {waiting(visit, token, managed)}
            {requests::section(visit, token, listing, beside.asking)}
            {beside
                .told
                .filter(|told| !withdrawn && (listing.schedule.is_some() || told.has_been))
                .map(|told| write_ups::section(visit, token, told))}
            {acts}
            {(!managed.as_member).then(|| holders::link(visit, token, managed))}
            {(!managed.as_member).then(|| acts::link(visit, token, managed))}
            {history::link(visit, token)}
            <section class="part">
                <h2>{words.manage_preview_heading()}</h2>
                <p><a href=visit.urls.manage_preview(token)>{words.manage_preview_link()}</a></p>
                {said(visit, managed)}
            </section>
            {managed.may_keep.then(|| quiet_import(visit, token))}
        </div>
    }
    .into_any()
}

/// The way to calendars of elsewhere: few need it.
fn quiet_import(visit: &Visit, token: &str) -> AnyView {
    let words = visit.words;
    view! {
        <p class="hint">
            {words.import_quiet_text()} " " <a href=visit.urls.manage_import(token)>{words.import_quiet_link()}</a>
        </p>
    }
    .into_any()
}

/// Says what was just done.
fn done(visit: &Visit, token: &str, listing: &PublicListing) -> Option<AnyView> {
    let words = visit.words;
    let query = from_query(&visit.query);
    let sentence = match query.get("done") {
        // Whoever has changed a series has to know which of its dates that was not for.
        "edited-all" => {
            let today = visit.today_in(&listing.zone);
            let mut later = listing.schedule.iter().flat_map(|schedule| &schedule.later);
            match later.find(|later| later.start.date() > today) {
                Some(later) => words.manage_done_bent(words.day(later.start.date(), today)),
                None => words.manage_done_edited(),
            }
        }
        "edited" => words.manage_done_edited(),
        "returned" => words.history_done_returned(),
        "unchanged" => words.manage_done_unchanged(),
        "waits" => words.manage_done_waits(),
        "dropped" => words.manage_done_dropped(),
        "cancelled" => words.manage_done_cancelled(),
        "kept" => words.manage_done_kept(),
        "withdrawn" => words.manage_done_withdrawn(),
        "back" => words.manage_done_back(),
        "ended" => words.manage_done_ended(),
        "goes-on" => words.manage_done_goes_on(),
        "left-out" => words.manage_done_left_out(),
        "appealed" => words.manage_done_appealed(),
        "taken-in" => words.manage_done_taken_in(),
        "agreed" => words.holders_done_agreed(),
        "added" => words.manage_done_added(),
        "takes-place" => words.question_done_yes(),
        "asked" => words.question_done_started(),
        "unasked" => words.question_done_stopped(),
        which @ ("link" | "taken-over") => {
            let address = visit.urls.absolute(&visit.urls.manage(token));
            let sentence =
                if which == "link" { words.manage_done_link() } else { words.holders_done_taken_over() };
            return Some(
                view! {
                    <div class="notice" role="status">
                        <p>{sentence}</p>
                        <label>
                            {words.manage_link_copy()} <input type="text" readonly value=address />
                        </label>
                    </div>
                }
                .into_any(),
            );
        }
        _ => return None,
    };
    Some(view! { <p class="notice" role="status">{sentence}</p> }.into_any())
}

fn stand(visit: &Visit, token: &str, managed: &Managed, sheet: Sheet<'_>) -> AnyView {
    let words = visit.words;
    let listing = &managed.listing;
    let (stand, next) = match &managed.state {
        Stand::Public if listing.cancelled.is_some() => (words.manage_cancelled(), cancelled(visit, token)),
        Stand::Unconfirmed => (words.manage_unconfirmed(), unconfirmed(visit, managed)),
        Stand::Waiting => (words.manage_waiting(), plain(words.manage_waiting_next())),
        Stand::Hidden => (words.manage_hidden(), plain(words.manage_hidden_next())),
        Stand::Public => (words.manage_public(), public(visit, listing)),
        Stand::Rejected { reason } => {
            (words.manage_rejected(), rejected(visit, token, reason, managed, sheet))
        }
        Stand::Withdrawn if managed.may_keep => (words.manage_withdrawn(), acts::coming_back(visit, token)),
        Stand::Withdrawn => (words.manage_withdrawn(), ().into_any()),
    };
    view! {
        <p class="stand"><strong>{stand}</strong></p>
        {next}
    }
    .into_any()
}

fn plain(sentence: String) -> AnyView {
    view! { <p>{sentence}</p> }.into_any()
}

fn unconfirmed(visit: &Visit, managed: &Managed) -> AnyView {
    let words = visit.words;
    view! {
        <p>{words.manage_unconfirmed_next()}</p>
        <p class="doings">
            <a class="button" href=visit.urls.confirm(&managed.confirm)>{words.manage_unconfirmed_link()}</a>
        </p>
    }
    .into_any()
}

fn public(visit: &Visit, listing: &PublicListing) -> AnyView {
    let words = visit.words;
    let (urls, slug) = (&visit.urls, &listing.slug);
    view! {
        <p>{words.manage_public_next()}</p>
        <p class="doings">
            <a class="button" href=urls.listing(listing.kind, slug)>{words.manage_public_see()}</a>
            <a class="button quiet" href=urls.print_room(slug)>{words.manage_public_poster()}</a>
            <a class="button quiet" href=urls.listing_feed(listing.kind, slug, "ics")>{words.manage_public_calendar()}</a>
            <a class="button quiet" href=urls.press_note(slug)>{words.press_title()}</a>
        </p>
    }
    .into_any()
}

fn cancelled(visit: &Visit, token: &str) -> AnyView {
    let words = visit.words;
    view! {
        <p>{words.manage_cancelled_next()}</p>
        {acts::button(visit.urls.manage_cancellation_end(token), "quiet", words.manage_uncancel())}
    }
    .into_any()
}

fn rejected(visit: &Visit, token: &str, reason: &str, managed: &Managed, sheet: Sheet<'_>) -> AnyView {
    let words = visit.words;
    let paragraphs: Vec<_> = reason
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| view! { <p>{line.to_owned()}</p> })
        .collect();
    view! {
        <p>{words.manage_rejected_next()}</p>
        <blockquote class="notice">{paragraphs}</blockquote>
        <p>{words.manage_rejected_again()}</p>
        <p class="doings">
            <a class="button" href=visit.urls.manage_edit(token)>{words.manage_edit_link()}</a>
        </p>
        {managed
            .appealing
            .as_ref()
            .map(|appealing| {
                view! { <div class="after">{appeals::section(visit, token, appealing, sheet)}</div> }
            })}
    }
    .into_any()
}

/// Changes that wait for a moderator, each with what everybody sees meanwhile.
fn waiting(visit: &Visit, token: &str, managed: &Managed) -> AnyView {
    if managed.proposals.is_empty() {
        return ().into_any();
    }
    let words = visit.words;
    let changes = managed
        .proposals
        .iter()
        .map(|proposal| {
            view! {
                <li class="panel">
                    {proposed(visit, &managed.listing, proposal, &words.manage_seen_then())}
                    <form class="doings" method="post" action=visit.urls.manage_change_end(token)>
                        <input type="hidden" name="proposal" value=proposal.id.0.to_string() />
                        <button type="submit" class="quiet">{words.manage_drop()}</button>
                    </form>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="part">
            <h2>{words.manage_waits_heading()}</h2>
            <p>{words.manage_waits_text()}</p>
            <ul class="queue">{changes}</ul>
        </section>
    }
    .into_any()
}

/// A change that waits: what everybody sees, and what it would be.
pub(super) fn proposed(visit: &Visit, listing: &PublicListing, proposal: &Proposal, wanted: &str) -> AnyView {
    let words = visit.words;
    let of_date = proposal.date.map(|date| {
        let day = words.day(date.date(), visit.today_in(&listing.zone));
        view! { <p><strong>{words.manage_change_of_date(day)}</strong></p> }
    });
    view! {
        {of_date}
        {differences::both(
            visit,
            listing.kind,
            &proposal.differences,
            &words.manage_seen_now(),
            wanted,
        )}
    }
    .into_any()
}

fn change(visit: &Visit, token: &str, listing: &PublicListing) -> AnyView {
    let words = visit.words;
    let text = match listing.kind {
        Kind::Event => words.manage_edit_event(),
        Kind::Cafe => words.manage_edit_cafe(),
    };
    // A café goes on by its own dates; an event that was a success is held once more.
    let again = (listing.kind == Kind::Event).then(|| {
        view! { <a class="button quiet" href=visit.urls.manage_again(token)>{words.manage_again()}</a> }
    });
    view! {
        <section class="part">
            <h2>{words.manage_edit_heading()}</h2>
            <p>{text}</p>
            <p class="doings">
                <a class="button" href=visit.urls.manage_edit(token)>{words.manage_edit_link()}</a>
                {again}
            </p>
        </section>
    }
    .into_any()
}

/// All that the listing says, hidden things included: this page is private.
fn said(visit: &Visit, managed: &Managed) -> AnyView {
    let words = visit.words;
    let mut facts = told::facts(visit, &managed.listing);
    let hidden = managed.hidden_link.iter().map(|link| (words.moderate_hidden_link(), vec![link.clone()]));
    let address = (!managed.hidden_address.is_empty())
        .then(|| (words.moderate_hidden_address(), managed.hidden_address.clone()));
    for (label, lines) in address.into_iter().chain(hidden) {
        let note = view! { <span class="hint">{words.manage_hidden_note()}</span> };
        facts.push(told::fact(label, (told::lines(lines), note).into_any()));
    }
    view! {
        <article class="panel">
            <h3>{managed.listing.title.clone()}</h3>
            <dl class="told">{facts}</dl>
        </article>
    }
    .into_any()
}
