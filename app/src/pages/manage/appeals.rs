//! A rejected listing's private page: ask once to look at it again, in one's own words.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;
use server::{
    Desk,
    listings::Refusals,
    moderation::{
        RejectError,
        appeals::{self, Appealing},
    },
};

use super::{PrivateForm, Unfinished, acts::to_page, again};
use crate::pages::{moderate::paragraphs, parts::field::Sheet, refusal, request::Visit};

/// `POST /manage/{token}/appeal`
pub async fn ask(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateForm { token, editor, posted }: PrivateForm,
) -> Response {
    let outcome = match posted.broke_off {
        true => Err(RejectError::Refused(visit.words.add_broke_off())),
        false => appeals::ask(&desk, &editor, posted.fields.get("appeal"), visit.words).await,
    };
    match outcome {
        // Whoever asks twice has asked.
        Ok(_) => to_page(&visit, &token, "appealed"),
        Err(RejectError::Broken(broken)) => refusal::broken(&visit, &broken),
        Err(RejectError::Refused(sentence)) => {
            let refusals = Refusals::one("appeal", sentence);
            let unfinished = Unfinished { typed: posted.fields, refusals };
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            again(&desk, &visit, &token, &editor, status, &unfinished).await
        }
    }
}

/// How asking stands: the form, what was asked, or what was answered.
pub(super) fn section(visit: &Visit, token: &str, appealing: &Appealing, sheet: Sheet<'_>) -> AnyView {
    let words = visit.words;
    match appealing {
        Appealing::May => view! {
            <h3>{words.manage_appeal_heading()}</h3>
            <p>{words.manage_appeal_text()}</p>
            <form method="post" action=visit.urls.manage_appeal(token) novalidate>
                {sheet
                    .ask("appeal", words.manage_appeal_label())
                    .hint(words.manage_appeal_hint())
                    .required()
                    .lines(4)}
                <div class="doings">
                    <button type="submit" class="quiet">{words.manage_appeal_send()}</button>
                </div>
            </form>
        }
        .into_any(),
        Appealing::Asked(said) => view! {
            <p>{words.manage_appeal_asked()}</p>
            <blockquote class="notice">{paragraphs(said)}</blockquote>
        }
        .into_any(),
        Appealing::Refused(why) => view! {
            <p>{words.manage_appeal_refused()}</p>
            <blockquote class="notice">{paragraphs(why)}</blockquote>
        }
        .into_any(),
    }
}
