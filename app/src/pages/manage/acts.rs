//! What can be done with a listing by one button: cancel, take off the site, bring back, a new private link.

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use server::{
    Desk,
    ids::ProposalId,
    listings::{
        PublicListing, Refusals,
        editing::{self, CancelError, Editor, Managed},
        parts::Kind,
    },
};

use super::{PrivateForm, PrivateLink, Unfinished, again, not_done};
use crate::pages::{
    form::Posted,
    parts::{field::Sheet, listing_form::fold},
    refusal,
    request::Visit,
};

/// `POST /manage/{token}/cancellation`
pub async fn cancel(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateForm { token, editor, posted }: PrivateForm,
) -> Response {
    let reason = posted.fields.get("cancel_reason");
    let outcome = match posted.broke_off {
        true => Err(CancelError::Refused(visit.words.add_broke_off())),
        false => editing::cancel(&desk, &editor, reason, visit.words).await,
    };
    finish(&desk, &visit, &token, &editor, outcome, "cancelled", "cancel_reason", posted).await
}

/// `POST /manage/{token}/cancellation/end`
pub async fn uncancel(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateLink { token, editor }: PrivateLink,
) -> Response {
    let outcome = editing::uncancel(&desk, &editor).await;
    finish(&desk, &visit, &token, &editor, outcome, "kept", "form", Posted::default()).await
}

/// `POST /manage/{token}/withdrawal`
pub async fn withdraw(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateForm { token, editor, posted }: PrivateForm,
) -> Response {
    let reason = posted.fields.get("withdraw_reason");
    let outcome = match posted.broke_off {
        true => Err(CancelError::Refused(visit.words.add_broke_off())),
        false => editing::withdraw(&desk, &editor, reason, visit.words).await,
    };
    finish(&desk, &visit, &token, &editor, outcome, "withdrawn", "withdraw_reason", posted).await
}

/// `POST /manage/{token}/withdrawal/end`
pub async fn bring_back(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateLink { token, editor }: PrivateLink,
) -> Response {
    let outcome = editing::bring_back(&desk, &editor).await;
    finish(&desk, &visit, &token, &editor, outcome, "back", "form", Posted::default()).await
}

/// `POST /manage/{token}/new-link`
pub async fn new_link(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateLink { editor, .. }: PrivateLink,
) -> Response {
    match editing::renew_link(&desk, &editor).await {
        Ok(token) => to_page(&visit, &token, "link"),
        Err(CancelError::Broken(broken)) => refusal::broken(&visit, &broken),
        Err(_) => refusal::not_found(&visit),
    }
}

/// `POST /manage/{token}/change/end`
pub async fn drop_change(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateForm { token, editor, posted }: PrivateForm,
) -> Response {
    let proposal = ProposalId(posted.fields.get("proposal").parse().unwrap_or_default());
    match editing::drop_proposal(&desk, &editor, proposal).await {
        Ok(()) => to_page(&visit, &token, "dropped"),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// To the private page, which then says what was done. Loading it again does nothing again.
pub(super) fn to_page(visit: &Visit, token: &str, done: &str) -> Response {
    Redirect::to(&visit.urls.manage_after(token, done)).into_response()
}

#[expect(clippy::too_many_arguments, reason = "the one end of several small acts")]
pub(super) async fn finish(
    desk: &Desk,
    visit: &Visit,
    token: &str,
    editor: &Editor,
    outcome: Result<(), CancelError>,
    done: &str,
    field: &'static str,
    posted: Posted,
) -> Response {
    match outcome {
        Ok(()) => to_page(visit, token, done),
        Err(CancelError::Refused(sentence)) => {
            let unfinished = Unfinished { typed: posted.fields, refusals: Refusals::one(field, sentence) };
            again(desk, visit, token, editor, StatusCode::UNPROCESSABLE_ENTITY, &unfinished).await
        }
        Err(CancelError::Absent) => not_done(visit, None),
        Err(CancelError::Broken(broken)) => not_done(visit, Some(&broken)),
    }
}

/// A form that is one button.
pub(super) fn button(action: String, class: &'static str, text: String) -> AnyView {
    view! {
        <form class="doings" method="post" action=action>
            <button type="submit" class=class>{text}</button>
        </form>
    }
    .into_any()
}

/// Cancels the whole listing.
pub(super) fn calling_off(visit: &Visit, token: &str, listing: &PublicListing, sheet: Sheet<'_>) -> AnyView {
    if listing.cancelled.is_some() || listing.coming(visit.now).is_empty() {
        return ().into_any();
    }
    let words = visit.words;
    let repeats = listing.repeats();
    let press = if repeats { words.manage_cancel_all() } else { words.manage_cancel_once() };
    let inside = view! {
        <p>{if repeats { words.manage_cancel_all_text() } else { words.manage_cancel_once_text() }}</p>
        <form method="post" action=visit.urls.manage_cancellation(token) novalidate>
            {sheet
                .ask("cancel_reason", words.manage_cancel_reason_label())
                .hint(words.manage_cancel_reason_hint())
                .lines(2)}
            <div class="doings">
                <button type="submit" class="grave">{press}</button>
            </div>
        </form>
    };
    let open = sheet.refusals.of("cancel_reason").is_some();
    fold(open, "group fold", words.manage_cancel_heading(), None, inside.into_any())
}

/// Takes it off the site.
pub(super) fn taking_back(visit: &Visit, token: &str, sheet: Sheet<'_>) -> AnyView {
    let words = visit.words;
    let inside = view! {
        <p>{words.manage_withdraw_text()}</p>
        <form method="post" action=visit.urls.manage_withdrawal(token) novalidate>
            {sheet
                .ask("withdraw_reason", words.manage_withdraw_reason_label())
                .hint(words.manage_withdraw_reason_hint())
                .lines(2)}
            <div class="doings">
                <button type="submit" class="grave">{words.manage_withdraw()}</button>
            </div>
        </form>
    };
    let open = sheet.refusals.of("withdraw_reason").is_some();
    fold(open, "group fold", words.manage_withdraw_heading(), None, inside.into_any())
}

/// It was taken off the site: one button brings it back.
pub(super) fn coming_back(visit: &Visit, token: &str) -> AnyView {
    let words = visit.words;
    view! {
        <p>{words.manage_withdrawn_next()}</p>
        {button(visit.urls.manage_withdrawal_end(token), "", words.manage_bring_back())}
    }
    .into_any()
}

/// The private link, and how to replace it.
pub(super) fn link(visit: &Visit, token: &str, managed: &Managed) -> AnyView {
    let words = visit.words;
    let letters = match &managed.email {
        Some(email) => words.manage_letters_go(email.as_str()),
        None => words.holders_organiser_hidden(),
    };
    let inside = view! {
        <p>{words.manage_private()}</p>
        <p>{letters}</p>
        <p>{words.manage_link_text()}</p>
        {button(visit.urls.manage_new_link(token), "quiet", words.manage_new_link())}
    };
    fold(false, "group fold", words.manage_link_heading(), None, inside.into_any())
}

/// The word for a listing in a sentence: an event or a café.
pub(super) fn kind_heading(visit: &Visit, kind: Kind) -> String {
    match kind {
        Kind::Event => visit.words.manage_change_event(),
        Kind::Cafe => visit.words.manage_change_cafe(),
    }
}
