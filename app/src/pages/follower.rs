//! The pages behind the links of letters to followers: say yes, see and change what one follows, stop, be erased.
//!
//! Looking changes nothing, because mail programs look at links before their readers do.

use axum::{
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use server::{
    Broken, Desk,
    fields::Fields,
    follows::{self, AskError, Ending, Erased, Export, Follow, Follower, Opened},
    listings::Refusals,
    urls::View,
    words::Language,
};

use super::{
    follow::pace,
    form::{Posted, from_query},
    parts::{errors, field::Sheet, letters_in::letters_in},
    refusal,
    request::Visit,
    shell,
};

/// The fields of a follower's page that the error summary can lead to: none, because each is there several times.
const SHOWN: &[&str] = &[];

/// `GET /follow/{token}`: the button that says yes, or the follower's page.
pub async fn show(State(desk): State<Desk>, visit: Visit, Path(token): Path<String>) -> Response {
    let words = visit.words;
    let said = match from_query(&visit.query).get("said") {
        "saved" => Some(words.following_page_saved()),
        "ended" => Some(words.following_page_ended()),
        "paused" => Some(words.following_page_paused()),
        "on" => Some(words.following_page_on()),
        "language" => Some(words.letters_in_taken()),
        _ => None,
    };
    opened(&visit, follows::open(&desk, &token).await, said)
}

/// `POST /follow/{token}`: says yes. Twice is once, so a reload does no harm.
pub async fn confirm(State(desk): State<Desk>, visit: Visit, Path(token): Path<String>) -> Response {
    let said = Some(visit.words.following_page_confirmed());
    opened(&visit, follows::confirm(&desk, &token, visit.words).await, said)
}

/// `POST /follow/{token}/changes`: when letters about one follow come.
pub async fn change(
    State(desk): State<Desk>,
    visit: Visit,
    Path(token): Path<String>,
    posted: Posted,
) -> Response {
    let refusals = match follows::change(&desk, &token, &posted.fields, visit.words).await {
        Ok(Some(_)) => return back(&visit, &token, "saved"),
        Ok(None) => return opened(&visit, follows::open(&desk, &token).await, None),
        Err(AskError::Broken(broken)) => return refusal::broken(&visit, &broken),
        Err(AskError::Refused(refusals)) => refusals,
    };
    match follows::open(&desk, &token).await {
        Ok(Some(Opened::Follower(follower))) => {
            let wrong = Some(Wrong { fields: &posted.fields, refusals: &refusals });
            page(&visit, StatusCode::UNPROCESSABLE_ENTITY, &follower, None, wrong)
        }
        other => opened(&visit, other, None),
    }
}

/// `POST /follow/{token}/language`: letters in another language.
pub async fn speak(
    State(desk): State<Desk>,
    visit: Visit,
    Path(token): Path<String>,
    posted: Posted,
) -> Response {
    match follows::speak(&desk, &token, Language::of_tag(posted.fields.get("language"))).await {
        Ok(Some(_)) => back(&visit, &token, "language"),
        Ok(None) => opened(&visit, follows::open(&desk, &token).await, None),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// `POST /follow/{token}/pauses`: no letters about one follow for a while, or letters again.
pub async fn pause(
    State(desk): State<Desk>,
    visit: Visit,
    Path(token): Path<String>,
    posted: Posted,
) -> Response {
    let said = if posted.fields.get("pause") == "no" { "on" } else { "paused" };
    match follows::pause(&desk, &token, &posted.fields).await {
        Ok(Some(_)) => back(&visit, &token, said),
        Ok(None) => opened(&visit, follows::open(&desk, &token).await, None),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// `GET /follow/{token}/export`: everything that is kept about a follower, as a file.
pub async fn export(State(desk): State<Desk>, visit: Visit, Path(token): Path<String>) -> Response {
    match follows::export(&desk, &token).await {
        Ok(Some(export)) => file(&export),
        Ok(None) => opened(&visit, follows::open(&desk, &token).await, None),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

fn file(export: &Export) -> Response {
    const NAME: &str = "attachment; filename=\"cuppa-letters.json\"";
    let text = serde_json::to_string_pretty(export).unwrap_or_default();
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CONTENT_DISPOSITION, NAME),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (headers, text).into_response()
}

/// `POST /follow/{token}/endings`: stops one of several.
pub async fn end(
    State(desk): State<Desk>,
    visit: Visit,
    Path(token): Path<String>,
    posted: Posted,
) -> Response {
    let ended = match follows::end_one(&desk, &token, &posted.fields).await {
        // Pressed twice: how it stands is the answer.
        Ok(None) => follows::open(&desk, &token).await,
        other => other,
    };
    match ended {
        Ok(Some(Opened::Follower(follower))) if follower.key().is_some() => {
            back(&visit, follower.key().unwrap_or_default(), "ended")
        }
        Ok(Some(_)) => simple(
            &visit,
            StatusCode::OK,
            visit.words.following_ended_heading(),
            visit.words.following_ended_lede(),
        ),
        other => opened(&visit, other, None),
    }
}

/// `POST /follow/{token}/erasures`: nothing of the address is kept.
pub async fn erase(State(desk): State<Desk>, visit: Visit, Path(token): Path<String>) -> Response {
    let words = visit.words;
    let (heading, lede) = match follows::erase(&desk, &token).await {
        Ok(Some(Erased::Whole)) => (words.following_erased_heading(), words.following_erased_lede()),
        Ok(Some(Erased::StillNeeded)) => {
            (words.following_erased_needed_heading(), words.following_erased_needed_lede())
        }
        Ok(None) => return lost(&visit),
        Err(broken) => return refusal::broken(&visit, &broken),
    };
    simple(&visit, StatusCode::OK, heading, lede)
}

/// `GET` of a place that is only for sending: back to the page.
pub async fn lead_back(visit: Visit, Path(token): Path<String>) -> Response {
    Redirect::to(&visit.urls.follower(&token)).into_response()
}

/// `GET /unsubscribe/{token}`: one button. Looking ends nothing.
pub async fn for_unsubscribing(
    State(desk): State<Desk>,
    visit: Visit,
    Path(token): Path<String>,
) -> Response {
    let words = visit.words;
    match follows::for_unsubscribing(&desk, &token).await {
        Ok(Some(Ending::Ahead(follow))) => {
            let heading = words.unsubscribe_heading();
            shell::private(StatusCode::OK, &visit, heading, words.unsubscribe_describe(), || {
                view! {
                    <p class="lede">{words.unsubscribe_lede(follow.what_in_words(words))}</p>
                    <p>{words.unsubscribe_explain()}</p>
                    <form class="doings" method="post" action=visit.urls.unsubscribe(&token)>
                        <input type="hidden" name="token" value=token.clone() />
                        <button type="submit">{words.unsubscribe_button()}</button>
                    </form>
                }
                .into_any()
            })
        }
        Ok(Some(Ending::Done)) => {
            simple(&visit, StatusCode::OK, words.unsubscribe_done_heading(), words.unsubscribe_already_lede())
        }
        Ok(None) => lost(&visit),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// `POST /unsubscribe/{token}`: ends it, whatever the body says and whoever sends it (RFC 8058). Twice is once.
pub async fn unsubscribe(State(desk): State<Desk>, visit: Visit, Path(token): Path<String>) -> Response {
    let words = visit.words;
    match follows::unsubscribe(&desk, &token).await {
        Ok(true) => {
            simple(&visit, StatusCode::OK, words.unsubscribe_done_heading(), words.unsubscribe_done_lede())
        }
        Ok(false) => lost(&visit),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

fn back(visit: &Visit, token: &str, said: &str) -> Response {
    Redirect::to(&format!("{}?said={said}", visit.urls.follower(token))).into_response()
}

fn opened(visit: &Visit, opened: Result<Option<Opened>, Broken>, said: Option<String>) -> Response {
    let words = visit.words;
    match opened {
        Ok(Some(Opened::Unconfirmed(follow))) => {
            let heading = words.following_confirm_heading();
            shell::private(StatusCode::OK, visit, heading, words.following_describe(), || {
                question(visit, &follow)
            })
        }
        Ok(Some(Opened::Follower(follower))) => page(visit, StatusCode::OK, &follower, said, None),
        Ok(Some(Opened::Ended)) => {
            let lede = format!("{} {}", words.following_gone_lede(), words.following_gone_again());
            simple(visit, StatusCode::GONE, words.following_gone_heading(), lede)
        }
        Ok(None) => lost(visit),
        Err(broken) => refusal::broken(visit, &broken),
    }
}

/// A link of which a part is missing: how to come by a whole one.
fn lost(visit: &Visit) -> Response {
    let words = visit.words;
    let heading = words.following_lost_heading();
    shell::private(StatusCode::NOT_FOUND, visit, heading, words.following_describe(), || {
        view! {
            <p class="lede">{words.following_lost_lede()}</p>
            <p class="doings">
                <a class="button" href=visit.urls.resend()>{words.following_lost_resend()}</a>
                <a class="button quiet" href=visit.urls.list(&View::WhatsOn)>{words.following_asked_browse()}</a>
            </p>
        }
        .into_any()
    })
}

/// A heading, a sentence, and ways on.
fn simple(visit: &Visit, status: StatusCode, heading: String, lede: String) -> Response {
    let words = visit.words;
    shell::private(status, visit, heading, words.following_describe(), || {
        view! {
            <p class="lede">{lede}</p>
            <p class="doings">
                <a class="button quiet" href=visit.urls.list(&View::WhatsOn)>{words.following_asked_browse()}</a>
                <a class="button quiet" href=visit.urls.follow("")>{words.following_more()}</a>
            </p>
        }
        .into_any()
    })
}

fn question(visit: &Visit, follow: &Follow) -> AnyView {
    let words = visit.words;
    view! {
        <blockquote class="notice">
            <p>{follow.agreement(words)}</p>
        </blockquote>
        <p>{words.following_confirm_explain()}</p>
        <form class="doings" method="post" action=visit.urls.follower(&follow.token)>
            <input type="hidden" name="token" value=follow.token.clone() />
            <button type="submit">{words.following_confirm_button()}</button>
        </form>
        <p class="hint after">{words.following_confirm_not_you()}</p>
    }
    .into_any()
}

/// A form of the page that was refused: what was typed, and the sentences.
#[derive(Clone, Copy)]
struct Wrong<'a> {
    fields: &'a Fields,
    refusals: &'a Refusals,
}

fn page(
    visit: &Visit,
    status: StatusCode,
    follower: &Follower,
    said: Option<String>,
    wrong: Option<Wrong<'_>>,
) -> Response {
    let words = visit.words;
    let heading = words.following_page_heading();
    shell::private(status, visit, heading, words.following_describe(), || {
        let said = said.map(|said| view! { <p class="notice" role="status">{said}</p> });
        let summary = wrong.map(|wrong| {
            let sheet = Sheet { words, typed: wrong.fields, refusals: wrong.refusals };
            errors::summary(sheet, SHOWN)
        });
        let follows: Vec<_> =
            follower.follows.iter().map(|follow| one(visit, follower, follow, wrong)).collect();
        view! {
            {summary}
            {said}
            <p class="lede">{words.following_page_lede(follower.address.clone())}</p>
            <ul class="follows">{follows}</ul>
            <p class="doings">
                <a class="button quiet" href=visit.urls.follow("")>{words.following_more()}</a>
            </p>
            {follower.key().map(|key| {
                view! {
                    <section class="part">
                        <h2>{words.letters_in_heading()}</h2>
                        {letters_in(visit, follower.language, visit.urls.follower_language(key))}
                    </section>
                    <section class="part">
                        <h2>{words.following_export_heading()}</h2>
                        <p>{words.following_export_explain()}</p>
                        <p class="doings">
                            <a class="button quiet" href=visit.urls.follow_export(key) download="cuppa-letters.json">
                                {words.following_export_link()}
                            </a>
                        </p>
                    </section>
                }
            })}
            <section class="part">
                <h2>{words.following_erase_heading()}</h2>
                <p>{words.following_erase_explain()}</p>
                {follower.key().map(|key| {
                    view! {
                        <form class="doings" method="post" action=visit.urls.follow_erasures(key)>
                            <input type="hidden" name="token" value=key.to_owned() />
                            <button type="submit" class="grave">{words.following_erase_button()}</button>
                        </form>
                    }
                })}
            </section>
            <p class="hint after">{words.following_private()}</p>
        }
        .into_any()
    })
}

/// One thing that is followed, with what can be done about it.
fn one(visit: &Visit, follower: &Follower, follow: &Follow, wrong: Option<Wrong<'_>>) -> AnyView {
    let words = visit.words;
    let heading = words.following_item_heading(follow.what_in_words(words));
    let number = follow.id.0.to_string();
    let Some(key) = follower.key().filter(|_| follow.is_confirmed) else {
        return view! {
            <li class="panel">
                <h2>{heading}</h2>
                <p>{words.following_item_waiting()}</p>
                <p><a href=visit.urls.follower(&follow.token)>{words.following_item_waiting_link()}</a></p>
            </li>
        }
        .into_any();
    };
    let stored = Fields::from_iter([
        ("rhythm", follow.pace.rhythm.as_str().to_owned()),
        ("hour", follow.pace.hour.to_string()),
        ("time_zone", follow.pace.zone.name().to_owned()),
        ("ahead", follow.pace.ahead.to_string()),
    ]);
    let nothing = Refusals::default();
    let wrong = wrong.filter(|wrong| wrong.fields.get("follow").trim() == number);
    let sheet = match wrong {
        Some(wrong) => Sheet { words, typed: wrong.fields, refusals: wrong.refusals },
        None => Sheet { words, typed: &stored, refusals: &nothing },
    };
    view! {
        <li class="panel">
            <h2>{heading}</h2>
            {match follow.is_paused {
                true => view! { <p><strong>{words.following_item_paused()}</strong></p> }.into_any(),
                false => view! { <p>{words.following_item_rhythm(follow.pace_in_words(words))}</p> }.into_any(),
            }}
            <details class="fold" open=wrong.is_some()>
                <summary>
                    <span class="fold-title">{words.following_change_fold()}</span>
                </summary>
                <form class="inside" method="post" action=visit.urls.follow_changes(key) novalidate>
                    <input type="hidden" name="follow" value=number.clone() />
                    {pace(sheet, follow.what, Some(&number))}
                    <div class="doings">
                        <button type="submit">{words.following_change_button()}</button>
                    </div>
                </form>
            </details>
            <div class="doings">
                <form method="post" action=visit.urls.follow_pauses(key)>
                    <input type="hidden" name="follow" value=number.clone() />
                    <input type="hidden" name="pause" value=if follow.is_paused { "no" } else { "yes" } />
                    <button type="submit" class="quiet">{
                        if follow.is_paused { words.following_go_on_button() } else { words.following_pause_button() }
                    }</button>
                </form>
                <form method="post" action=visit.urls.follow_endings(key)>
                    <input type="hidden" name="follow" value=number.clone() />
                    <button type="submit" class="quiet">{words.following_end_button()}</button>
                </form>
            </div>
        </li>
    }
    .into_any()
}
