//! On each card: which moderator looks at it, and what they tell each other.

use axum::{
    extract::State,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use server::{
    Broken, Desk,
    fields::Fields,
    listings::Refusals,
    moderation::{
        RejectError,
        together::{self, Talk},
    },
};

use super::{Unfinished, ask_again, moment};
use crate::pages::{form::Posted, parts::field::Sheet, refusal, request::Visit};

/// `POST /moderate/attentions`
pub async fn look(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    let done = together::look_at(&desk, moderator, posted.fields.get("slug")).await;
    back(&visit, &posted, done)
}

/// `POST /moderate/attentions/end`
pub async fn look_away(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    let done = together::look_away(&desk, moderator, posted.fields.get("slug")).await;
    back(&visit, &posted, done.map(|()| true))
}

/// `POST /moderate/remarks`
pub async fn remark(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    let Some(moderator) = visit.moderator() else { return refusal::forbidden(&visit) };
    let outcome = match posted.broke_off {
        true => Err(RejectError::Refused(visit.words.add_broke_off())),
        false => {
            let (slug, said) = (posted.fields.get("slug"), posted.fields.get("remark"));
            together::remark(&desk, moderator, slug, said, visit.words).await
        }
    };
    match outcome {
        Ok(done) => back(&visit, &posted, Ok(done)),
        Err(RejectError::Broken(broken)) => refusal::broken(&visit, &broken),
        Err(RejectError::Refused(sentence)) => {
            ask_again(&desk, &visit, moderator, posted.fields, "remark", sentence).await
        }
    }
}

/// To the card that it was about.
fn back(visit: &Visit, posted: &Posted, done: Result<bool, Broken>) -> Response {
    match done {
        Ok(true) => Redirect::to(&visit.urls.moderate_at(posted.fields.get("card"))).into_response(),
        Ok(false) => refusal::not_found(visit),
        Err(broken) => refusal::broken(visit, &broken),
    }
}

/// Who looks at a listing, and what moderators said about it.
pub(super) fn section(
    visit: &Visit,
    slug: &str,
    card: &str,
    talk: &Talk,
    unfinished: Option<&Unfinished>,
) -> AnyView {
    let words = visit.words;
    let (nothing, fine) = (Fields::default(), Refusals::default());
    let sheet = Sheet {
        words,
        typed: unfinished.map_or(&nothing, |unfinished| &unfinished.typed),
        refusals: unfinished.map_or(&fine, |unfinished| &unfinished.refusals),
    };
    let remarks = talk.remarks.iter().map(|(who, said, at)| {
        let when = moment(visit, *at);
        let by = match who {
            Some(who) => words.moderate_remark_by(who.clone(), when),
            None => words.moderate_remark_nobody(when),
        };
        view! { <li><p>{said.clone()}</p> <p class="hint">{by}</p></li> }
    });
    let remarks = (!talk.remarks.is_empty()).then(|| view! { <ul class="log">{remarks.collect_view()}</ul> });
    let (stands, action, button) = match &talk.looks {
        None => (None, visit.urls.moderate_look(), words.moderate_look()),
        Some((_, true)) => {
            (Some(words.moderate_looks_me()), visit.urls.moderate_look_away(), words.moderate_look_away())
        }
        Some((who, false)) => {
            (Some(words.moderate_looks_other(who)), visit.urls.moderate_look(), words.moderate_look_instead())
        }
    };
    let named = || {
        view! {
            <input type="hidden" name="slug" value=slug.to_owned() />
            <input type="hidden" name="card" value=card.to_owned() />
        }
    };
    view! {
        <div class="together">
            {stands.map(|sentence| view! { <p class="notice">{sentence}</p> })}
            {remarks}
            <form method="post" action=action>
                {named()}
                <button type="submit" class="quiet">{button}</button>
            </form>
            <details class="fold" open=sheet.refusals.of("remark").is_some()>
                <summary><span class="fold-title">{words.moderate_remark_section()}</span></summary>
                <form class="inside" method="post" action=visit.urls.moderate_remark() novalidate>
                    {named()}
                    {sheet
                        .ask("remark", words.moderate_remark_label())
                        .numbered(card)
                        .hint(words.moderate_remark_hint())
                        .required()
                        .lines(2)}
                    <button type="submit" class="quiet">{words.moderate_remark_send()}</button>
                </form>
            </details>
        </div>
    }
    .into_any()
}
