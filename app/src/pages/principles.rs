//! The principles of harm reduction cafés, and who agreed to them.

use axum::{http::StatusCode, response::Response};
use jiff::{civil::Date, tz::TimeZone};
use leptos::prelude::*;
use server::{
    groups::agreements::{Agreement, VERSION},
    ids::Moment,
    words::Words,
};

use super::{
    request::Visit,
    shell::{self, Head},
};

/// `GET /principles`
pub async fn show(visit: Visit) -> Response {
    let words = visit.words;
    let head = Head {
        canonical: Some(visit.urls.principles()),
        ..Head::new(words.principles_title(), words.principles_description())
    };
    shell::answer(StatusCode::OK, &visit, head, || {
        let version = VERSION.parse::<Date>().map(|day| {
            view! { <p class="hint">{words.principles_version(words.day_with_year(day))}</p> }
        });
        view! {
            <div class="wrap">
                <h1>{words.principles_title()}</h1>
                <p class="lede">{words.principles_lede()}</p>
                {list(words)}
                <div class="prose">
                    <p>{words.principles_how()}</p>
                </div>
                {version.ok()}
            </div>
        }
        .into_any()
    })
}

/// The sentences themselves.
pub(super) fn list(words: Words) -> AnyView {
    let all = [
        words.principle_welcome(),
        words.principle_no_conditions(),
        words.principle_together(),
        words.principle_respect(),
        words.principle_true(),
        words.principle_private(),
        words.principle_safe(),
        words.principle_nothing_sold(),
    ];
    let all = all.into_iter().map(|principle| view! { <li>{principle}</li> }).collect_view();
    view! { <ol class="principles">{all}</ol> }.into_any()
}

/// Who agreed, when; or that a moderator withdrew it, when, and why.
pub(super) fn standing(visit: &Visit, agreement: &Agreement, agreed: String) -> AnyView {
    let words = visit.words;
    let day = |moment: Moment| words.day_with_year(moment.timestamp().to_zoned(TimeZone::UTC).date());
    let text = view! { <a href=visit.urls.principles()>{words.group_principles()}</a> };
    let first = view! {
        <p>{agreed} " " {text} " " {words.group_agreed_on(day(agreement.agreed_at))}</p>
    };
    let withdrawn = agreement.revoked_at.zip(agreement.revoked_because.clone()).map(|(at, why)| {
        view! {
            <p><strong>{words.group_withdrawn(day(at))}</strong></p>
            <blockquote class="notice">{why}</blockquote>
        }
    });
    view! {
        {first}
        {withdrawn}
    }
    .into_any()
}
