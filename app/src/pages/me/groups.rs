//! Somebody's groups: what waits for them there, starting one, and looking after its members.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use jiff::tz::TimeZone;
use leptos::prelude::*;
use server::{
    Desk,
    fields::Fields,
    groups::{
        self, GroupError, Named, Started, Word, agreements,
        members::{self, Access, Member, Mine, OneOf, Owner, Role, Together},
    },
    ids::{MembershipId, Moment},
    listings::Refusals,
    rights::{self, EraseError},
    urls::View,
};

use super::{Me, answer, back, rights as rights_pages};
use crate::pages::{
    form::{Posted, from_query},
    parts::{
        errors,
        field::{Line, Sheet},
        listing_form::fold,
        rescued,
    },
    principles, refusal,
    request::Visit,
    shell,
};

/// The fields of the pages, in their order.
const FIELDS: &[&str] = &["name", "about", "site", "claim", "offer", "leave", "word", "email"];

/// `GET /me/groups/new`
pub async fn new(visit: Visit, _: Me) -> Response {
    starting(&visit, &Fields::default(), &Refusals::default())
}

/// `POST /me/groups/new`
pub async fn start(State(desk): State<Desk>, visit: Visit, Me { who, posted }: Me) -> Response {
    let words = visit.words;
    let outcome = match posted.broke_off {
        true => Err(broke_off(&visit, "name")),
        false => groups::start(&desk, &who, &posted.fields, words).await,
    };
    match outcome {
        Ok(Started::Here(key)) => Redirect::to(&visit.urls.my_group(&key, "started")).into_response(),
        Ok(Started::Waits) => answer(&visit, StatusCode::OK, words.group_waits_heading(), || {
            view! {
                <p class="lede">{words.group_waits_lede()}</p>
                {back(&visit)}
            }
            .into_any()
        }),
        Err(GroupError::Refused(refusals)) => starting(&visit, &posted.fields, &refusals),
        Err(GroupError::Absent) => refusal::not_found(&visit),
        Err(GroupError::Broken(broken)) => refusal::broken(&visit, &broken),
    }
}

/// A form that did not come whole is not acted on.
fn broke_off(visit: &Visit, field: &'static str) -> GroupError {
    GroupError::Refused(Refusals::one(field, visit.words.add_broke_off()))
}

fn starting(visit: &Visit, typed: &Fields, refusals: &Refusals) -> Response {
    let words = visit.words;
    let sheet = Sheet { words, typed, refusals };
    let (status, heading) = match refusals.is_empty() {
        true => (StatusCode::OK, words.group_new_heading()),
        false => (StatusCode::UNPROCESSABLE_ENTITY, words.add_problem_page(words.group_new_heading())),
    };
    let claims = refusals.of("claim").is_some() || !typed.get("claim").is_empty();
    let press = if claims { words.group_new_ask() } else { words.group_new_start() };
    answer(visit, status, heading, || {
        let claim = claims.then(|| {
            sheet.ask("claim", words.group_claim_label()).hint(words.group_claim_hint()).required().lines(4)
        });
        view! {
            {errors::summary(sheet, FIELDS)}
            <p class="lede">{words.group_new_lede()}</p>
            <p>{words.group_new_public()}</p>
            <form method="post" action=visit.urls.my_group_new() novalidate>
                {sheet
                    .ask("name", words.group_new_name_label())
                    .hint(words.group_new_name_hint())
                    .required()
                    .line()}
                {claim}
                {described(sheet)}
                <div class="doings">
                    <button type="submit">{press}</button>
                </div>
            </form>
            {back(visit)}
        }
        .into_any()
    })
}

/// What a group says of itself.
fn described(sheet: Sheet<'_>) -> AnyView {
    let words = sheet.words;
    let site = Line { autocomplete: Some("off"), ..Line::default() };
    view! {
        {sheet.ask("about", words.group_about_label()).hint(words.group_about_hint()).lines(5)}
        {sheet.ask("site", words.group_site_label()).hint(words.group_site_hint()).line_of(site)}
    }
    .into_any()
}

/// `GET /me/groups/{key}`
pub async fn show(State(desk): State<Desk>, visit: Visit, Path(key): Path<String>, me: Me) -> Response {
    match member(&desk, &visit, &key, &me).await {
        Ok(member) => page(&desk, &visit, &member, None).await,
        Err(no) => no,
    }
}

/// `POST /me/groups/{key}/about`
pub async fn describe(State(desk): State<Desk>, visit: Visit, Path(key): Path<String>, me: Me) -> Response {
    let (member, owner) = match owner(&desk, &visit, &key, &me).await {
        Ok(both) => both,
        Err(no) => return no,
    };
    let outcome = match me.posted.broke_off {
        true => Err(broke_off(&visit, "about")),
        false => members::describe(&desk, &owner, &me.posted.fields, visit.words).await,
    };
    finish(&desk, &visit, &member, outcome, "described", &me.posted).await
}

/// `POST /me/groups/{key}/members`: asks somebody.
pub async fn invite(State(desk): State<Desk>, visit: Visit, Path(key): Path<String>, me: Me) -> Response {
    let (member, owner) = match owner(&desk, &visit, &key, &me).await {
        Ok(both) => both,
        Err(no) => return no,
    };
    let outcome = match me.posted.broke_off {
        true => Err(broke_off(&visit, "email")),
        false => members::invite(&desk, &owner, &me.posted.fields, visit.words).await,
    };
    finish(&desk, &visit, &member, outcome, "invited", &me.posted).await
}

/// `POST /me/groups/{key}/members/{id}/role`: they are an editor, or are asked to be an owner, too.
pub async fn role(
    State(desk): State<Desk>,
    visit: Visit,
    Path((key, id)): Path<(String, String)>,
    me: Me,
) -> Response {
    let (member, owner) = match owner(&desk, &visit, &key, &me).await {
        Ok(both) => both,
        Err(no) => return no,
    };
    let id = numbered(&id);
    if me.posted.fields.get("role") == Role::Owner.as_str() {
        let outcome = members::offer(&desk, &owner, id, false, visit.words).await;
        return finish(&desk, &visit, &member, outcome, "offered", &me.posted).await;
    }
    let outcome = match me.posted.fields.get("role") == Role::Editor.as_str() {
        true => members::make_editor(&desk, &owner, id, visit.words).await,
        false => Err(broke_off(&visit, "offer")),
    };
    finish(&desk, &visit, &member, outcome, "editor", &me.posted).await
}

/// `POST /me/groups/{key}/members/{id}/end`
pub async fn end(
    State(desk): State<Desk>,
    visit: Visit,
    Path((key, id)): Path<(String, String)>,
    me: Me,
) -> Response {
    let (member, owner) = match owner(&desk, &visit, &key, &me).await {
        Ok(both) => both,
        Err(no) => return no,
    };
    let outcome = members::end(&desk, &owner, numbered(&id)).await;
    finish(&desk, &visit, &member, outcome, "ended", &me.posted).await
}

/// `POST /me/groups/{key}/members/{id}/handover`
pub async fn hand_over(
    State(desk): State<Desk>,
    visit: Visit,
    Path((key, id)): Path<(String, String)>,
    me: Me,
) -> Response {
    let (member, owner) = match owner(&desk, &visit, &key, &me).await {
        Ok(both) => both,
        Err(no) => return no,
    };
    let outcome = members::offer(&desk, &owner, numbered(&id), true, visit.words).await;
    finish(&desk, &visit, &member, outcome, "offered", &me.posted).await
}

/// `POST /me/groups/{key}/offer`: takes it.
pub async fn take(State(desk): State<Desk>, visit: Visit, Path(key): Path<String>, me: Me) -> Response {
    let member = match member(&desk, &visit, &key, &me).await {
        Ok(member) => member,
        Err(no) => return no,
    };
    let outcome = members::take(&desk, &member).await;
    finish(&desk, &visit, &member, outcome, "taken", &me.posted).await
}

/// `POST /me/groups/{key}/offer/end`: does not want it.
pub async fn turn_down(State(desk): State<Desk>, visit: Visit, Path(key): Path<String>, me: Me) -> Response {
    let member = match member(&desk, &visit, &key, &me).await {
        Ok(member) => member,
        Err(no) => return no,
    };
    let outcome = members::turn_down(&desk, &member).await;
    finish(&desk, &visit, &member, outcome, "turned-down", &me.posted).await
}

/// `POST /me/groups/{key}/leaving`
pub async fn leave(State(desk): State<Desk>, visit: Visit, Path(key): Path<String>, me: Me) -> Response {
    let member = match member(&desk, &visit, &key, &me).await {
        Ok(member) => member,
        Err(no) => return no,
    };
    let words = visit.words;
    match members::leave(&desk, &member, words).await {
        Ok(()) => said(&visit, words.group_left_heading(), words.group_left_lede()),
        failed => finish(&desk, &visit, &member, failed, "", &me.posted).await,
    }
}

/// `POST /me/groups/{key}/closing`
pub async fn close(State(desk): State<Desk>, visit: Visit, Path(key): Path<String>, me: Me) -> Response {
    let (member, owner) = match owner(&desk, &visit, &key, &me).await {
        Ok(both) => both,
        Err(no) => return no,
    };
    let words = visit.words;
    match members::close(&desk, &owner).await {
        Ok(()) => said(&visit, words.group_done_closed_heading(), words.group_done_closed_lede()),
        failed => finish(&desk, &visit, &member, failed, "", &me.posted).await,
    }
}

/// `GET /me/groups/{key}/kept`: what is kept about the group, as a file.
pub async fn kept(State(desk): State<Desk>, visit: Visit, Path(key): Path<String>, me: Me) -> Response {
    match owner(&desk, &visit, &key, &me).await {
        Ok((_, owner)) => {
            rights_pages::file(&visit, rights::of_group(&desk, &owner).await, "cuppa-group.json")
        }
        Err(no) => no,
    }
}

/// `POST /me/groups/{key}/erasure`
pub async fn erase(State(desk): State<Desk>, visit: Visit, Path(key): Path<String>, me: Me) -> Response {
    let (member, owner) = match owner(&desk, &visit, &key, &me).await {
        Ok(both) => both,
        Err(no) => return no,
    };
    let words = visit.words;
    match rights::erase_group(&desk, &owner, &me.posted.fields, words).await {
        Ok(()) => said(&visit, words.group_done_erased_heading(), words.group_done_erased_lede()),
        Err(EraseError::Refused(refusals)) => {
            page(&desk, &visit, &member, Some((&me.posted.fields, &refusals))).await
        }
        Err(EraseError::Absent) => gone(&visit, &me.posted),
        Err(EraseError::Traces(broken) | EraseError::Broken(broken)) => refusal::broken(&visit, &broken),
    }
}

/// `POST /me/groups/{key}/agreement`
pub async fn agree(State(desk): State<Desk>, visit: Visit, Path(key): Path<String>, me: Me) -> Response {
    let (member, owner) = match owner(&desk, &visit, &key, &me).await {
        Ok(both) => both,
        Err(no) => return no,
    };
    let outcome = agreements::agree(&desk, &owner).await;
    finish(&desk, &visit, &member, outcome, "agreed", &me.posted).await
}

/// `POST /me/groups/{key}/listings/{slug}/acceptance`
pub async fn accept(
    State(desk): State<Desk>,
    visit: Visit,
    Path((key, slug)): Path<(String, String)>,
    me: Me,
) -> Response {
    let member = match member(&desk, &visit, &key, &me).await {
        Ok(member) => member,
        Err(no) => return no,
    };
    let outcome = groups::accept(&desk, &member, &slug).await;
    finish(&desk, &visit, &member, outcome, "accepted", &me.posted).await
}

/// `POST /me/groups/{key}/listings/{slug}/refusal`
pub async fn refuse(
    State(desk): State<Desk>,
    visit: Visit,
    Path((key, slug)): Path<(String, String)>,
    me: Me,
) -> Response {
    let member = match member(&desk, &visit, &key, &me).await {
        Ok(member) => member,
        Err(no) => return no,
    };
    let outcome = groups::refuse(&desk, &member, &slug).await;
    finish(&desk, &visit, &member, outcome, "refused", &me.posted).await
}

/// The right that whoever signed in has in a group. Whoever is of it no longer is told so, with what they typed.
async fn member(desk: &Desk, visit: &Visit, key: &str, me: &Me) -> Result<Member, Response> {
    match members::access(desk, &me.who, key).await {
        Ok(Access::Member(member)) => Ok(member),
        Ok(Access::Gone) => Err(gone(visit, &me.posted)),
        Ok(Access::Moved(key, name)) => Err(moved(visit, &me.posted, &key, &name)),
        Ok(Access::None) => Err(refusal::not_found(visit)),
        Err(broken) => Err(refusal::broken(visit, &broken)),
    }
}

/// The same for what only owners may do.
async fn owner(desk: &Desk, visit: &Visit, key: &str, me: &Me) -> Result<(Member, Owner), Response> {
    let member = member(desk, visit, key, me).await?;
    match member.owner() {
        Some(owner) => Ok((member, owner)),
        None => Err(not_theirs(visit, &me.posted)),
    }
}

fn gone(visit: &Visit, posted: &Posted) -> Response {
    let words = visit.words;
    answer(visit, StatusCode::GONE, words.group_gone_heading(), || {
        view! {
            <p class="lede">{words.group_gone_lede()}</p>
            {rescued::typed(words, &posted.fields)}
            {back(visit)}
        }
        .into_any()
    })
}

/// The group is one with another now: whatever was to be done for it is done there.
fn moved(visit: &Visit, posted: &Posted, key: &str, name: &str) -> Response {
    let words = visit.words;
    answer(visit, StatusCode::GONE, words.group_moved_heading(), || {
        view! {
            <p class="lede">{words.group_moved_lede(name)}</p>
            {rescued::typed(words, &posted.fields)}
            <p><a class="button" href=visit.urls.my_group(key, "")>{words.group_moved_on(name)}</a></p>
            {back(visit)}
        }
        .into_any()
    })
}

fn not_theirs(visit: &Visit, posted: &Posted) -> Response {
    let words = visit.words;
    answer(visit, StatusCode::FORBIDDEN, words.group_not_yours_title(), || {
        view! {
            <p class="lede">{words.group_not_yours_text()}</p>
            {rescued::typed(words, &posted.fields)}
            {back(visit)}
        }
        .into_any()
    })
}

fn numbered(id: &str) -> MembershipId {
    MembershipId(id.parse().unwrap_or_default())
}

/// A page for whoever has nothing to do there any more.
fn said(visit: &Visit, heading: String, lede: String) -> Response {
    answer(visit, StatusCode::OK, heading, || {
        view! {
            <p class="lede">{lede}</p>
            {back(visit)}
        }
        .into_any()
    })
}

async fn finish(
    desk: &Desk,
    visit: &Visit,
    member: &Member,
    outcome: Result<(), GroupError>,
    done: &str,
    posted: &Posted,
) -> Response {
    match outcome {
        Ok(()) => Redirect::to(&visit.urls.my_group(member.key(), done)).into_response(),
        Err(GroupError::Refused(refusals)) => {
            page(desk, visit, member, Some((&posted.fields, &refusals))).await
        }
        Err(GroupError::Absent) => gone(visit, posted),
        Err(GroupError::Broken(broken)) => refusal::broken(visit, &broken),
    }
}

async fn page(
    desk: &Desk,
    visit: &Visit,
    member: &Member,
    unfinished: Option<(&Fields, &Refusals)>,
) -> Response {
    let together = match members::together(desk, member).await {
        Ok(Some(together)) => together,
        Ok(None) => return gone(visit, &Posted::default()),
        Err(broken) => return refusal::broken(visit, &broken),
    };
    let status = if unfinished.is_none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let fine = Refusals::default();
    let mut typed = unfinished.map(|(typed, _)| typed.clone()).unwrap_or_default();
    // The form of what everybody reads stands filled in, unless it was just typed.
    for (name, text) in
        [("about", together.about.as_str()), ("site", together.site.as_deref().unwrap_or_default())]
    {
        if unfinished.is_none_or(|(typed, _)| typed.texts().all(|(typed, _)| typed != name)) {
            typed.set(name, text);
        }
    }
    let refusals = unfinished.map_or(&fine, |(_, refusals)| refusals);
    let sheet = Sheet { words: visit.words, typed: &typed, refusals };
    answer(visit, status, together.name.clone(), || shown(visit, &together, sheet))
}

fn shown(visit: &Visit, together: &Together, sheet: Sheet<'_>) -> AnyView {
    let words = visit.words;
    let public = match together.is_public {
        true => {
            let address = visit.urls.list(&View::Group(together.key.clone()));
            view! { <p><a href=address>{words.group_me_public()}</a></p> }.into_any()
        }
        false => view! { <p class="hint">{words.group_me_not_public()}</p> }.into_any(),
    };
    let trusted = together.is_trusted.then(|| view! { <p>{words.group_me_trusted()}</p> });
    view! {
        <p class="crumb"><a href=visit.urls.me()>{words.me_back()}</a></p>
        {done(visit)}
        {errors::summary(sheet, FIELDS)}
        {public}
        {together.is_offered.then(|| offered(visit, together))}
        {waiting(visit, together)}
        {run(visit, together)}
        {trusted}
        {people(visit, together, sheet)}
        {together.is_owner.then(|| about(visit, together, sheet))}
        {together.is_owner.then(|| agreeing(visit, together))}
        {leaving(visit, together, sheet)}
    }
    .into_any()
}

fn done(visit: &Visit) -> Option<AnyView> {
    let words = visit.words;
    let sentence = match from_query(&visit.query).get("done") {
        "started" => words.group_me_done_started(),
        "described" => words.group_me_done_described(),
        "invited" => words.group_me_done_invited(),
        "ended" => words.group_me_done_ended(),
        "offered" => words.group_me_done_offered(),
        "editor" => words.group_me_done_editor(),
        "taken" => words.group_me_done_taken(),
        "turned-down" => words.group_me_done_turned_down(),
        "agreed" => words.group_me_done_agreed(),
        "accepted" => words.group_me_done_accepted(),
        "refused" => words.group_me_done_refused(),
        _ => return None,
    };
    Some(view! { <p class="notice" role="status">{sentence}</p> }.into_any())
}

fn offered(visit: &Visit, together: &Together) -> AnyView {
    let (words, urls) = (visit.words, &visit.urls);
    view! {
        <section class="notice" aria-labelledby="offered">
            <h2 id="offered">{words.group_me_offer_heading()}</h2>
            <p>{words.group_me_offer_text()}</p>
            <div class="side-by-side">
                {button(urls.my_group_offer(&together.key), "", words.group_me_offer_take())}
                {button(urls.my_group_offer_end(&together.key), "quiet", words.group_me_offer_end())}
            </div>
        </section>
    }
    .into_any()
}

/// Listings that somebody put under the name of the group.
fn waiting(visit: &Visit, together: &Together) -> Option<AnyView> {
    let words = visit.words;
    let rows: Vec<AnyView> = together
        .waiting()
        .map(|named| {
            let slug = &named.listing.slug;
            let acts = view! {
                <div class="side-by-side">
                    {button(
                        visit.urls.my_group_acceptance(&together.key, slug),
                        "",
                        words.group_me_accept(),
                    )}
                    {button(
                        visit.urls.my_group_refusal(&together.key, slug),
                        "quiet",
                        words.group_me_refuse(),
                    )}
                </div>
            };
            listed(visit, named, acts.into_any())
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="part">
                <h2>{words.group_me_waiting_heading()}</h2>
                <p>{words.group_me_waiting_text()}</p>
                <ul class="queue">{rows}</ul>
            </section>
        }
        .into_any()
    })
}

/// What the group runs, and what a member said is not theirs.
fn run(visit: &Visit, together: &Together) -> AnyView {
    let (words, urls) = (visit.words, &visit.urls);
    let (mut run, mut refused) = (Vec::new(), Vec::new());
    for named in &together.named {
        let slug = &named.listing.slug;
        let not_ours =
            || button(urls.my_group_refusal(&together.key, slug), "quiet", words.group_me_refuse());
        match named.word {
            Word::OfMember { may_be_taken_over } => {
                let left = may_be_taken_over.then(|| view! { <p>{words.group_me_listing_left()}</p> });
                let acts = view! {
                    {left}
                    <p class="doings">
                        <a class="button quiet" href=urls.manage(slug)>{words.group_me_listing_open()}</a>
                    </p>
                };
                run.push(listed(visit, named, acts.into_any()));
            }
            Word::Said => {
                let acts = view! {
                    <p class="hint">{words.group_me_listing_said()}</p>
                    {not_ours()}
                };
                run.push(listed(visit, named, acts.into_any()));
            }
            Word::Refused => {
                let accept = urls.my_group_acceptance(&together.key, slug);
                refused.push(listed(visit, named, button(accept, "quiet", words.group_me_accept())));
            }
            Word::Waits => {}
        }
    }
    let none = run.is_empty().then(|| view! { <p>{words.group_me_listings_none()}</p> });
    let refused = (!refused.is_empty()).then(|| {
        let inside = view! {
            <p>{words.group_me_refused_text()}</p>
            <ul class="queue">{refused}</ul>
        };
        fold(false, "fold", words.group_me_refused_heading(), None, inside.into_any())
    });
    view! {
        <section class="part">
            <h2>{words.group_me_listings_heading()}</h2>
            {none}
            <ul class="queue">{run}</ul>
            {refused}
        </section>
    }
    .into_any()
}

fn listed(visit: &Visit, named: &Named, acts: AnyView) -> AnyView {
    let words = visit.words;
    let listing = &named.listing;
    let next = match listing.coming(visit.now).first() {
        Some(date) => {
            let today = visit.today_in(&listing.zone);
            words.me_next(words.day_and_span(date.start, date.end, listing.all_day(), today))
        }
        None => words.me_next_none(),
    };
    let title = match named.state {
        server::listings::State::Public => {
            let address = visit.urls.listing(listing.kind, &listing.slug);
            view! { <a href=address>{listing.title.clone()}</a> }.into_any()
        }
        _ => listing.title.clone().into_any(),
    };
    view! {
        <li class="panel">
            <h3>{title}</h3>
            <p class="stand"><strong>{super::stand(words, &named.state, listing)}</strong></p>
            <p>{next}</p>
            {acts}
        </li>
    }
    .into_any()
}

fn people(visit: &Visit, together: &Together, sheet: Sheet<'_>) -> AnyView {
    let words = visit.words;
    let rows = together.members.iter().map(|one| row(visit, together, one)).collect_view();
    let more = (together.more > 0).then(|| view! { <p>{words.group_me_more(together.more)}</p> });
    let inviting = together.is_owner.then(|| {
        let email = Line { kind: Some("email"), autocomplete: Some("off"), ..Line::default() };
        view! {
            <h3>{words.group_me_invite_heading()}</h3>
            <p>{words.group_me_invite_text()}</p>
            <form method="post" action=visit.urls.my_group_members(&together.key) novalidate>
                {sheet.ask("email", words.group_me_invite_label()).required().line_of(email)}
                <div class="doings">
                    <button type="submit">{words.group_me_invite()}</button>
                </div>
            </form>
        }
    });
    view! {
        <section class="part">
            <h2>{words.group_me_members_heading()}</h2>
            <p>{words.group_me_members_text()}</p>
            <ul class="queue">{rows}</ul>
            {more}
            {inviting}
        </section>
    }
    .into_any()
}

fn row(visit: &Visit, together: &Together, one: &OneOf) -> AnyView {
    let words = visit.words;
    let since = match one.has_agreed {
        true => words.group_me_since(called(visit, one.role), day(visit, one.since)),
        false => words.group_me_asked(day(visit, one.since)),
    };
    let you = one.is_this.then(|| view! { <span class="hint">" " {words.group_me_you()}</span> });
    let offered = one.is_offered.then(|| view! { <p>{words.group_me_offered()}</p> });
    let acts = (together.is_owner && !one.is_this).then(|| acts(visit, together, one));
    view! {
        <li class="panel">
            <h3 class="address-line">{one.email.clone()} {you}</h3>
            <p>{since}</p>
            {offered}
            {acts}
        </li>
    }
    .into_any()
}

/// What an owner may do with somebody else of the group.
fn acts(visit: &Visit, together: &Together, one: &OneOf) -> AnyView {
    let (words, urls) = (visit.words, &visit.urls);
    let (key, id) = (together.key.as_str(), one.id.0);
    if !one.has_agreed {
        return button(urls.my_group_member_end(key, id), "quiet", words.group_me_end_asked());
    }
    let (role, press) = match one.role {
        Role::Editor => (Role::Owner, words.group_me_make_owner()),
        Role::Owner => (Role::Editor, words.group_me_make_editor()),
    };
    let inside = view! {
        <form class="doings" method="post" action=urls.my_group_member_role(key, id)>
            <input type="hidden" name="role" value=role.as_str() />
            <button type="submit" class="quiet">{press}</button>
        </form>
        <p>{words.group_me_handover_text()}</p>
        {button(urls.my_group_member_handover(key, id), "quiet", words.group_me_handover())}
        {button(urls.my_group_member_end(key, id), "grave", words.group_me_end())}
    };
    fold(false, "fold", words.group_me_change_fold(), None, inside.into_any())
}

fn about(visit: &Visit, together: &Together, sheet: Sheet<'_>) -> AnyView {
    let words = visit.words;
    let inside = view! {
        <form method="post" action=visit.urls.my_group_about(&together.key) novalidate>
            {described(sheet)}
            <div class="doings">
                <button type="submit">{words.group_me_about_save()}</button>
            </div>
        </form>
    };
    let open = sheet.refusals.of("about").is_some() || sheet.refusals.of("site").is_some();
    fold(open, "group fold", words.group_me_about_heading(), None, inside.into_any())
}

fn agreeing(visit: &Visit, together: &Together) -> AnyView {
    let words = visit.words;
    let inside = match &together.agreement {
        Some(agreement) => principles::standing(visit, agreement, words.group_agreed()),
        None => view! {
            <p>{words.group_me_principles_text()}</p>
            {principles::list(words)}
            {button(visit.urls.my_group_agreement(&together.key), "", words.group_me_principles_agree())}
        }
        .into_any(),
    };
    fold(false, "group fold", words.group_me_principles_heading(), None, inside)
}

fn leaving(visit: &Visit, together: &Together, sheet: Sheet<'_>) -> AnyView {
    let (words, urls) = (visit.words, &visit.urls);
    let leave = match together.is_last_owner {
        true => view! { <p id="f-leave">{words.group_me_last_owner()}</p> }.into_any(),
        false => view! {
            <p>{words.group_me_leave_text()}</p>
            {button(urls.my_group_leaving(&together.key), "grave", words.group_me_leave())}
        }
        .into_any(),
    };
    let close = together.is_owner.then(|| {
        view! {
            <p>{words.group_me_close_text()}</p>
            {button(urls.my_group_closing(&together.key), "grave", words.group_me_close())}
            <form class="for-good" method="post" action=urls.my_group_erasure(&together.key) novalidate>
                <h3>{words.group_me_erase()}</h3>
                <p>{words.group_me_erase_text()}</p>
                <p>
                    {words.group_me_kept_text()} " "
                    <a href=urls.my_group_kept(&together.key)>{words.group_me_kept()}</a>
                </p>
                {sheet
                    .ask("word", words.group_me_erase_word(words.erase_word()))
                    .required()
                    .line_of(Line { autocomplete: Some("off"), ..Line::default() })}
                <div class="doings">
                    <button type="submit" class="grave">{words.group_me_erase()}</button>
                </div>
            </form>
        }
    });
    let inside = view! {
        {leave}
        {close}
    };
    let open = sheet.refusals.of("word").is_some();
    fold(open, "group fold", words.group_me_leave_heading(), None, inside.into_any())
}

/// Their groups, on the page of whoever signed in.
pub(super) fn section(visit: &Visit, groups: &[Mine]) -> AnyView {
    let (words, urls) = (visit.words, &visit.urls);
    let rows = groups.iter().map(|mine| {
        let waits = mine.waiting;
        let need = match mine {
            Mine { invitation: Some(_), .. } => Some(words.me_group_asked()),
            Mine { is_offered: true, .. } => Some(words.me_group_offered()),
            _ if waits > 0 => Some(words.me_group_waiting(waits)),
            _ => None,
        };
        let (way, name) = match &mine.invitation {
            Some(token) => (urls.invitation(token), words.me_group_answer()),
            None => (urls.my_group(&mine.key, ""), words.me_group_open()),
        };
        let class = if mine.needs_them() { "button" } else { "button quiet" };
        let role = mine.invitation.is_none().then(|| view! { <p>{called(visit, mine.role)}</p> });
        view! {
            <li class="panel">
                <h3>{mine.name.clone()}</h3>
                {role}
                {need.map(|need| view! { <p>{need}</p> })}
                <p class="doings"><a class=class href=way>{name}</a></p>
            </li>
        }
    });
    let rows = rows.collect_view();
    let none = groups.is_empty().then(|| view! { <p>{words.me_groups_none()}</p> });
    view! {
        <section class="part">
            <h2>{words.me_groups_heading()}</h2>
            {none}
            <ul class="queue">{rows}</ul>
            <p class="doings">
                <a class="button quiet" href=urls.my_group_new()>{words.me_groups_start()}</a>
            </p>
        </section>
    }
    .into_any()
}

fn called(visit: &Visit, role: Role) -> String {
    match role {
        Role::Owner => visit.words.group_role_owner(),
        Role::Editor => visit.words.group_role_editor(),
    }
}

fn day(visit: &Visit, moment: Moment) -> String {
    visit.words.day(moment.timestamp().to_zoned(TimeZone::UTC).date(), visit.today())
}

/// A form that is one button.
fn button(action: String, class: &'static str, text: String) -> AnyView {
    view! {
        <form class="doings" method="post" action=action>
            <button type="submit" class=class>{text}</button>
        </form>
    }
    .into_any()
}

/// `GET /invited/{token}`: looking changes nothing.
pub async fn invitation(State(desk): State<Desk>, visit: Visit, Path(token): Path<String>) -> Response {
    let (words, urls) = (visit.words, &visit.urls);
    let asked = match members::for_invitation(&desk, &token).await {
        Ok(Some(asked)) => asked,
        Ok(None) => return stale(&visit),
        Err(broken) => return refusal::broken(&visit, &broken),
    };
    if asked.has_agreed {
        return welcome(&visit, &asked);
    }
    shell::private(StatusCode::OK, &visit, words.invited_heading(), words.invited_describe(), || {
        let (group, email) = (asked.name, asked.address);
        view! {
            <p class="lede">{words.invited_lede(group, email.as_str())}</p>
            <p>{words.invited_text()}</p>
            <div class="side-by-side">
                {button(urls.invitation(&token), "", words.invited_accept())}
                {button(urls.invitation_refusal(&token), "quiet", words.invited_decline())}
            </div>
            <p class="hint">{words.invited_other(email)}</p>
        }
        .into_any()
    })
}

/// `POST /invited/{token}`
pub async fn join(State(desk): State<Desk>, visit: Visit, Path(token): Path<String>) -> Response {
    match members::agree(&desk, &token).await {
        Ok(asked) => welcome(&visit, &asked),
        Err(GroupError::Broken(broken)) => refusal::broken(&visit, &broken),
        Err(_) => stale(&visit),
    }
}

/// `POST /invited/{token}/refusal`
pub async fn decline(State(desk): State<Desk>, visit: Visit, Path(token): Path<String>) -> Response {
    let words = visit.words;
    match members::decline(&desk, &token).await {
        Ok(_) => shell::private(
            StatusCode::OK,
            &visit,
            words.invited_declined_heading(),
            words.invited_describe(),
            || view! { <p class="lede">{words.invited_declined_lede()}</p> }.into_any(),
        ),
        Err(GroupError::Broken(broken)) => refusal::broken(&visit, &broken),
        Err(_) => stale(&visit),
    }
}

fn welcome(visit: &Visit, asked: &members::Invitation) -> Response {
    let words = visit.words;
    let (group, email) = (asked.name.as_str(), asked.address.as_str());
    shell::private(StatusCode::OK, visit, words.invited_done_heading(), words.invited_describe(), || {
        view! {
            <p class="lede">{words.invited_done_lede(email, group)}</p>
            <p class="doings">
                <a class="button" href=visit.urls.sign_in()>{words.sign_in_heading()}</a>
            </p>
        }
        .into_any()
    })
}

fn stale(visit: &Visit) -> Response {
    let words = visit.words;
    shell::private(
        StatusCode::NOT_FOUND,
        visit,
        words.invited_stale_heading(),
        words.invited_describe(),
        || view! { <p class="lede">{words.invited_stale_lede()}</p> }.into_any(),
    )
}
