//! The pages that say no, each with a way on. None of them tells more than a visitor may know.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use leptos::prelude::*;
use server::{
    Broken,
    urls::{View, without_links},
};

use super::{
    parts::drawings::{self, drawing},
    request::Visit,
    shell::{self, Head},
};

/// After "too many requests", a browser may try again in so many seconds.
const RETRY_SECONDS: &str = "120";

/// 404: nothing here.
#[must_use]
pub fn not_found(visit: &Visit) -> Response {
    let words = visit.words;
    say_no(visit, StatusCode::NOT_FOUND, words.lost_title(), words.lost_text(), drawings::DOOR)
}

/// 410: it was here and was taken back.
#[must_use]
pub fn gone(visit: &Visit) -> Response {
    let words = visit.words;
    say_no(visit, StatusCode::GONE, words.gone_title(), words.gone_text(), drawings::CHAIRS)
}

/// 403: a form that did not come from our pages, or a page that is not for everybody.
#[must_use]
pub fn forbidden(visit: &Visit) -> Response {
    let words = visit.words;
    let (title, text) = match visit.path.starts_with(visit.urls.moderate().as_str()) {
        true => (words.members_title(), words.members_text()),
        false => (words.forbidden_title(), words.forbidden_text()),
    };
    say_no(visit, StatusCode::FORBIDDEN, title, text, drawings::DOOR)
}

/// 405: the address is right, the method is not.
#[must_use]
pub fn wrong_method(visit: &Visit) -> Response {
    let words = visit.words;
    say_no(visit, StatusCode::METHOD_NOT_ALLOWED, words.method_title(), words.method_text(), drawings::DOOR)
}

/// 400: it does not say to whom it is addressed, or says so twice.
#[must_use]
pub fn misaddressed(visit: &Visit) -> Response {
    let words = visit.words;
    say_no(visit, StatusCode::BAD_REQUEST, words.method_title(), words.method_text(), drawings::DOOR)
}

/// 414: the address is longer than anybody needs.
#[must_use]
pub fn too_long(visit: &Visit) -> Response {
    let words = visit.words;
    say_no(visit, StatusCode::URI_TOO_LONG, words.long_title(), words.long_text(), drawings::DOOR)
}

/// 431: cookies of others, most likely.
#[must_use]
pub fn too_much_along(visit: &Visit) -> Response {
    let words = visit.words;
    let status = StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE;
    say_no(visit, status, words.head_title(), words.head_text(), drawings::DOOR)
}

/// 413: a form holds more than it can.
#[must_use]
pub fn too_much(visit: &Visit) -> Response {
    let words = visit.words;
    say_no(visit, StatusCode::PAYLOAD_TOO_LARGE, words.much_title(), words.much_text(), drawings::CHAIRS)
}

/// 408: what was sent did not arrive in time.
#[must_use]
pub fn too_slow(visit: &Visit) -> Response {
    let words = visit.words;
    say_no(visit, StatusCode::REQUEST_TIMEOUT, words.slow_title(), words.slow_text(), drawings::CHAIRS)
}

/// 429: too many requests from one network.
#[must_use]
pub fn too_many(visit: &Visit) -> Response {
    let words = visit.words;
    let mut response =
        say_no(visit, StatusCode::TOO_MANY_REQUESTS, words.many_title(), words.many_text(), drawings::CHAIRS);
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static(RETRY_SECONDS));
    response
}

/// The same for squares of a map: nobody reads them, and a painter of maps takes a page for a square.
#[must_use]
pub fn too_many_squares() -> Response {
    (StatusCode::TOO_MANY_REQUESTS, [(header::RETRY_AFTER, RETRY_SECONDS)]).into_response()
}

/// 500: ours. The log gets the whole chain, the visitor a number that finds it there.
#[must_use]
pub fn broken(visit: &Visit, broken: &Broken) -> Response {
    let number = number(visit);
    let path = without_links(&visit.path);
    tracing::error!(number, path, chain = broken.chain(), "something of ours broke");
    broken_page(visit, &number)
}

/// 500 for what was logged elsewhere under this number.
#[must_use]
pub fn broken_page(visit: &Visit, number: &str) -> Response {
    let words = visit.words;
    let text = format!("{} {}", words.broken_text(), words.broken_number(number));
    say_no(visit, StatusCode::INTERNAL_SERVER_ERROR, words.broken_title(), text, drawings::SPILLED)
}

/// A number short enough to read out: the moment, in milliseconds of its day.
fn number(visit: &Visit) -> String {
    const DAY: i64 = 24 * 60 * 60 * 1000;
    let of_day = visit.now.as_millisecond().rem_euclid(DAY);
    format!("{}-{:04}-{:04}", visit.today().day_of_year(), of_day / 10_000, of_day % 10_000)
}

fn say_no(visit: &Visit, status: StatusCode, title: String, text: String, picture: &'static str) -> Response {
    let head = Head { hidden: true, ..Head::new(title.clone(), text.clone()) };
    shell::answer(status, visit, head, || page(visit, title, text, picture))
}

fn page(visit: &Visit, title: String, text: String, picture: &'static str) -> AnyView {
    let words = visit.words;
    let urls = &visit.urls;
    view! {
        <div class="wrap lost">
            <div>
                <h1>{title}</h1>
                <p class="lede">{text}</p>
                <form class="finder one" role="search" action=urls.list(&View::WhatsOn)>
                    <div class="ask">
                        <label>{words.lost_search()} <input type="search" name="q" /></label>
                        <button type="submit">{words.list_find()}</button>
                    </div>
                </form>
                <p class="doings">
                    <a class="button quiet" href=urls.list(&View::WhatsOn)>{words.lost_whats_on()}</a>
                    <a class="button quiet" href=urls.home()>{words.lost_home()}</a>
                </p>
            </div>
            {drawing(picture)}
        </div>
    }
    .into_any()
}
