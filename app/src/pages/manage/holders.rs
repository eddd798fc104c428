//! Who looks after a listing: ask others, end their links, hand it over, leave.

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
    ids::{HolderId, Moment},
    listings::{
        Refusals,
        editing::{Editor, Managed},
        holders::{self, Holder, HolderError, Together},
    },
};

use super::{OwnLink, PrivateForm, PrivateLink, acts, not_done};
use crate::pages::{
    form::from_query,
    me::Number,
    parts::{
        errors,
        field::{Line, Sheet},
        listing_form::fold,
    },
    request::Visit,
    shell,
};

/// The fields of the page, in their order.
const FIELDS: &[&str] = &["email", "handover", "form"];

/// `GET /manage/{token}/holders`
pub async fn show(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateLink { token, editor }: PrivateLink,
) -> Response {
    page(&desk, &visit, &token, &editor, &Fields::default(), &Refusals::default()).await
}

/// `POST /manage/{token}/holders`: asks somebody.
pub async fn invite(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateForm { token, editor, posted }: PrivateForm,
) -> Response {
    let outcome = match posted.broke_off {
        true => Err(HolderError::Refused(Refusals::one("email", visit.words.add_broke_off()))),
        false => holders::invite(&desk, &editor, &posted.fields, visit.words).await,
    };
    finish(&desk, &visit, &token, &editor, outcome, "invited", &posted.fields).await
}

/// `POST /manage/{token}/holders/agreement`: whoever was asked says yes.
pub async fn agree(State(desk): State<Desk>, visit: Visit, OwnLink { token, editor }: OwnLink) -> Response {
    match holders::agree(&desk, &editor).await {
        Ok(()) => acts::to_page(&visit, &token, "agreed"),
        failed => finish(&desk, &visit, &token, &editor, failed, "", &Fields::default()).await,
    }
}

/// `POST /manage/{token}/holders/leaving`
pub async fn leave(State(desk): State<Desk>, visit: Visit, OwnLink { token, editor }: OwnLink) -> Response {
    let words = visit.words;
    match holders::leave(&desk, &editor, words).await {
        Ok(()) => said(&visit, words.holders_left_heading(), words.holders_left_lede()),
        failed => finish(&desk, &visit, &token, &editor, failed, "", &Fields::default()).await,
    }
}

/// `POST /manage/{token}/holders/{id}/link`
pub async fn renew(
    State(desk): State<Desk>,
    visit: Visit,
    Number(id): Number,
    PrivateLink { token, editor }: PrivateLink,
) -> Response {
    let outcome = holders::renew(&desk, &editor, HolderId(id), visit.words).await;
    finish(&desk, &visit, &token, &editor, outcome, "renewed", &Fields::default()).await
}

/// `POST /manage/{token}/holders/{id}/end`
pub async fn end(
    State(desk): State<Desk>,
    visit: Visit,
    Number(id): Number,
    PrivateLink { token, editor }: PrivateLink,
) -> Response {
    let outcome = holders::end(&desk, &editor, HolderId(id)).await;
    finish(&desk, &visit, &token, &editor, outcome, "ended", &Fields::default()).await
}

/// `POST /manage/{token}/holders/{id}/handover`: offers it to one of them.
pub async fn offer(
    State(desk): State<Desk>,
    visit: Visit,
    Number(id): Number,
    PrivateForm { token, editor, posted }: PrivateForm,
) -> Response {
    let outcome = holders::offer(&desk, &editor, HolderId(id), &posted.fields, visit.words).await;
    finish(&desk, &visit, &token, &editor, outcome, "offered", &posted.fields).await
}

/// `POST /manage/{token}/holders/handover`: whoever it is offered to takes it.
pub async fn take_over(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateLink { token, editor }: PrivateLink,
) -> Response {
    match holders::take_over(&desk, &editor).await {
        Ok(new) => acts::to_page(&visit, &new, "taken-over"),
        Err(failed) => finish(&desk, &visit, &token, &editor, Err(failed), "", &Fields::default()).await,
    }
}

/// `POST /manage/{token}/holders/handover/end`: it is offered to nobody any more.
pub async fn end_offer(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateLink { token, editor }: PrivateLink,
) -> Response {
    let outcome = holders::end_offer(&desk, &editor).await;
    finish(&desk, &visit, &token, &editor, outcome, "kept", &Fields::default()).await
}

async fn finish(
    desk: &Desk,
    visit: &Visit,
    token: &str,
    editor: &Editor,
    outcome: Result<(), HolderError>,
    done: &str,
    typed: &Fields,
) -> Response {
    match outcome {
        Ok(()) => Redirect::to(&visit.urls.manage_holders(token, done)).into_response(),
        Err(HolderError::Refused(refusals)) => page(desk, visit, token, editor, typed, &refusals).await,
        Err(HolderError::Absent) => not_done(visit, None),
        Err(HolderError::Broken(broken)) => not_done(visit, Some(&broken)),
    }
}

/// A page for whoever has no link to this listing any more.
fn said(visit: &Visit, heading: String, lede: String) -> Response {
    let words = visit.words;
    shell::private(StatusCode::OK, visit, heading, words.manage_describe(), || {
        view! {
            <p class="lede">{lede}</p>
            <p class="doings"><a class="button quiet" href=visit.urls.home()>{words.lost_home()}</a></p>
        }
        .into_any()
    })
}

async fn page(
    desk: &Desk,
    visit: &Visit,
    token: &str,
    editor: &Editor,
    typed: &Fields,
    refusals: &Refusals,
) -> Response {
    let words = visit.words;
    let together = match holders::together(desk, editor).await {
        Ok(Some(together)) => together,
        Ok(None) => return not_done(visit, None),
        Err(broken) => return not_done(visit, Some(&broken)),
    };
    let (status, heading) = match refusals.is_empty() {
        true => (StatusCode::OK, words.holders_heading()),
        false => (StatusCode::UNPROCESSABLE_ENTITY, words.add_problem_page(words.holders_heading())),
    };
    let sheet = Sheet { words, typed, refusals };
    shell::private(status, visit, heading, words.manage_describe(), || shown(visit, token, &together, sheet))
}

fn shown(visit: &Visit, token: &str, together: &Together, sheet: Sheet<'_>) -> AnyView {
    let words = visit.words;
    let done = match from_query(&visit.query).get("done") {
        "invited" => Some(words.holders_done_invited()),
        "offered" => Some(words.holders_done_offered()),
        "kept" => Some(words.holders_done_kept()),
        "renewed" => Some(words.holders_done_renewed()),
        "ended" => Some(words.holders_done_ended()),
        _ => None,
    };
    let organiser = match &together.email {
        Some(email) => words.holders_organiser(email.as_str()),
        None => words.holders_organiser_hidden(),
    };
    let rows = together.holders.iter().map(|holder| row(visit, token, together, holder)).collect_view();
    let none =
        (together.holders.is_empty() && together.more == 0).then(|| view! { <p>{words.holders_none()}</p> });
    let more = (together.more > 0).then(|| view! { <p>{words.holders_more(together.more)}</p> });
    view! {
        <p class="crumb"><a href=visit.urls.manage(token)>{words.manage_back()}</a></p>
        {done.map(|done| view! { <p class="notice" role="status">{done}</p> })}
        {errors::summary(sheet, FIELDS)}
        <p class="lede">{words.holders_of(together.listing.title.as_str())} " " {words.holders_lede()}</p>
        {together.is_offered.then(|| offered(visit, token))}
        <p>{organiser}</p>
        <ul class="queue">{rows}</ul>
        {none}
        {more}
        {inviting(visit, token, together, sheet)}
        {leaving(visit, token, together)}
    }
    .into_any()
}

/// Whoever it is offered to takes it here, or does not.
pub(super) fn offered(visit: &Visit, token: &str) -> AnyView {
    let (words, urls) = (visit.words, &visit.urls);
    view! {
        <section class="notice" aria-labelledby="offered">
            <h2 id="offered">{words.holders_offered_heading()}</h2>
            <p>{words.holders_offered_text()}</p>
            <div class="side-by-side">
                {acts::button(urls.manage_handover(token), "", words.holders_take_over())}
                {acts::button(urls.manage_handover_end(token), "quiet", words.holders_decline())}
            </div>
        </section>
    }
    .into_any()
}

/// Who else looks after it, in short.
pub(super) fn link(visit: &Visit, token: &str, managed: &Managed) -> AnyView {
    let words = visit.words;
    view! {
        <section class="part">
            <h2>{words.holders_heading()}</h2>
            <p>
                {words.holders_count(managed.holders)} " "
                <a href=visit.urls.manage_holders(token, "")>{words.holders_link()}</a>
            </p>
        </section>
    }
    .into_any()
}

fn row(visit: &Visit, token: &str, together: &Together, holder: &Holder) -> AnyView {
    let (words, urls) = (visit.words, &visit.urls);
    let day = |moment: Moment| words.day(moment.timestamp().to_zoned(TimeZone::UTC).date(), visit.today());
    let since = match holder.has_agreed {
        true => words.holders_since(day(holder.since)),
        false => words.holders_asked(day(holder.since)),
    };
    let id = holder.id.0;
    let you = holder.is_this.then(|| view! { <span class="hint">" " {words.holders_you()}</span> });
    // Whoever came by this link leaves below, and renews it on the private page.
    let offered = holder.offered.map(|since| {
        view! {
            <p>{words.holders_offered_on(day(since))}</p>
            {acts::button(urls.manage_handover_end(token), "quiet", words.holders_keep())}
        }
    });
    let acts = (!holder.is_this).then(|| {
        let may = together.is_organiser && holder.has_agreed && holder.offered.is_none();
        let handover = may.then(|| {
            let tick = format!("f-stay-{id}");
            let inside = view! {
                <p>{words.holders_handover_text()}</p>
                <form method="post" action=urls.manage_holder_handover(token, id)>
                    <div class="choice">
                        <input id=tick.clone() type="checkbox" name="stay" value="1" />
                        <label for=tick>{words.holders_stay()}</label>
                    </div>
                    <div class="doings">
                        <button type="submit" class="grave">{words.holders_handover()}</button>
                    </div>
                </form>
            };
            fold(false, "fold", words.holders_handover_fold(), None, inside.into_any())
        });
        view! {
            <div class="side-by-side">
                <form class="doings" method="post" action=urls.manage_holder_link(token, id)>
                    <button type="submit" class="quiet">{words.holders_renew()}</button>
                </form>
                <form class="doings" method="post" action=urls.manage_holder_end(token, id)>
                    <button type="submit" class="grave">{words.holders_end()}</button>
                </form>
            </div>
            {handover}
        }
    });
    view! {
        <li class="panel">
            <h2 class="address-line">{holder.email.clone()} {you}</h2>
            <p>{since}</p>
            {offered}
            {acts}
        </li>
    }
    .into_any()
}

fn inviting(visit: &Visit, token: &str, together: &Together, sheet: Sheet<'_>) -> AnyView {
    let words = visit.words;
    if !together.is_organiser {
        return view! { <p>{words.holders_invite_organiser()}</p> }.into_any();
    }
    let inside = match together.is_open {
        false => view! { <p>{words.refused_holder_not_open()}</p> }.into_any(),
        true => {
            let email = Line { kind: Some("email"), autocomplete: Some("off"), ..Line::default() };
            view! {
                <p>{words.holders_invite_text()}</p>
                <form method="post" action=visit.urls.manage_holders(token, "") novalidate>
                    {sheet.ask("email", words.holders_email_label()).required().line_of(email)}
                    <div class="doings">
                        <button type="submit">{words.holders_invite()}</button>
                    </div>
                </form>
            }
            .into_any()
        }
    };
    view! {
        <section class="part">
            <h2>{words.holders_invite_heading()}</h2>
            {inside}
        </section>
    }
    .into_any()
}

fn leaving(visit: &Visit, token: &str, together: &Together) -> AnyView {
    let words = visit.words;
    let inside = match together.is_organiser {
        true => view! { <p>{words.holders_leave_organiser()}</p> }.into_any(),
        false => view! {
            <p>{words.holders_leave_text()}</p>
            <form class="doings" method="post" action=visit.urls.manage_holders_leaving(token)>
                <button type="submit" class="grave">{words.holders_leave()}</button>
            </form>
        }
        .into_any(),
    };
    view! {
        <section class="part">
            <h2>{words.holders_leave_heading()}</h2>
            {inside}
        </section>
    }
    .into_any()
}

/// `POST /manage/{token}/takeover`: an owner of the group takes the listing over, because its organiser has left.
pub async fn take_over_for_group(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateLink { token, editor }: PrivateLink,
) -> Response {
    match holders::take_over_for_group(&desk, &editor).await {
        Ok(own) => Redirect::to(&visit.urls.manage_after(&own, "handed-over")).into_response(),
        Err(failed) => finish(&desk, &visit, &token, &editor, Err(failed), "", &Fields::default()).await,
    }
}

/// What somebody of the group reads who came by no link.
pub(super) fn of_group(visit: &Visit, token: &str, managed: &Managed) -> AnyView {
    let words = visit.words;
    let take = managed.may_take_over.then(|| {
        view! {
            <h2>{words.group_takeover_heading()}</h2>
            <p>{words.group_takeover_text()}</p>
            <form class="doings" method="post" action=visit.urls.manage_takeover(token)>
                <button type="submit">{words.group_takeover()}</button>
            </form>
        }
    });
    view! {
        <section class="notice">
            <p>{words.group_manage_member()} " " {words.group_manage_links()}</p>
            {take}
        </section>
    }
    .into_any()
}
