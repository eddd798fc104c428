//! Codes on paper: made as a set, shown once, and printed as a page of their own.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;
use server::{Desk, people};

use super::{Me, answer, back};
use crate::pages::{refusal, request::Visit};

/// `GET /me/codes`
pub async fn show(State(desk): State<Desk>, visit: Visit, Me { who, .. }: Me) -> Response {
    let words = visit.words;
    let left = match people::codes_left(&desk, &who).await {
        Ok(0) => words.me_codes_none(),
        Ok(left) => words.me_codes_count(left),
        Err(broken) => return refusal::broken(&visit, &broken),
    };
    answer(&visit, StatusCode::OK, words.me_codes_heading(), || {
        view! {
            <p class="lede">{words.me_codes_lede()}</p>
            <div class="prose">
                <p>{left}</p>
                <p>{words.me_codes_how()}</p>
                <p>{words.me_codes_replace()}</p>
            </div>
            <form class="doings" method="post" action=visit.urls.me_codes()>
                <button type="submit">{words.me_codes_make()}</button>
                <a class="button quiet" href=visit.urls.me()>{words.me_back()}</a>
            </form>
        }
        .into_any()
    })
}

/// `POST /me/codes`: the only time that anybody sees them.
pub async fn make(State(desk): State<Desk>, visit: Visit, Me { who, .. }: Me) -> Response {
    let words = visit.words;
    let codes = match people::make_codes(&desk, &who).await {
        Ok(codes) => codes,
        Err(broken) => return refusal::broken(&visit, &broken),
    };
    let address = visit.urls.absolute(&visit.urls.sign_in());
    answer(&visit, StatusCode::OK, words.me_codes_made_heading(), || {
        let codes = codes.into_iter().map(|code| view! { <li><code>{code}</code></li> }).collect_view();
        view! {
            <p class="lede unprinted">{words.me_codes_made_lede()}</p>
            <ol class="codes">{codes}</ol>
            <div class="prose">
                <p>{words.me_codes_made_use(address)}</p>
                <p>{words.me_codes_made_then()}</p>
                <p>{words.me_codes_how()}</p>
            </div>
            {back(&visit)}
        }
        .into_any()
    })
}
