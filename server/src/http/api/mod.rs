//! The read API: what is public as JSON, for other sites and programs. Whoever asks, from whatever page, gets the same.
//!
//! Its description (OpenAPI 3.1) is made of the very types that are read and written here.

pub mod asked;
mod cursors;
mod lists;
pub mod problems;
pub mod shapes;

use axum::{
    Router,
    extract::State,
    http::{HeaderName, HeaderValue, StatusCode},
    middleware,
    response::{IntoResponse, Response},
    routing::{MethodRouter, any, get},
};
use utoipa::{
    OpenApi,
    openapi::{ExternalDocs, RefOr, Schema, Server},
};

pub use self::lists::Call;
use self::{
    lists::{all_dates, all_groups, all_listings, all_places, one_listing},
    problems::Problem,
};
use super::{
    cache::Answer,
    kept::{Made, Until},
};
use crate::{Desk, broken::WhileDoing, urls::Urls, words::Words};

/// Pages of any site may read what comes with these headers; no cookie is ever asked for.
const OPEN_TO_ALL: &[(&str, &str)] = &[
    ("access-control-allow-origin", "*"),
    ("access-control-expose-headers", "ETag, Link, Retry-After"),
    ("cross-origin-resource-policy", "cross-origin"),
];
/// What a browser is told that asks before it asks.
const PREFLIGHT: &[(&str, &str)] = &[
    ("allow", "GET, HEAD, OPTIONS"),
    ("access-control-allow-methods", "GET, HEAD, OPTIONS"),
    ("access-control-allow-headers", "Accept, Accept-Language, Content-Type, If-None-Match"),
    ("access-control-max-age", "86400"),
];
const JSON: &str = "application/json";
/// It changes with the program only.
const CACHE: &str = "public, max-age=3600";
/// Everything else always says all that it can say, if only that it is `null`.
const SOMETIMES_SHORT: &str = "Problem";
/// Where every address of the API begins.
const BEGINNING: &str = "/api/";

/// The API in its own words.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Cuppa",
        version = "1",
        description = "Harm reduction cafés and events, to read. No key is needed. Every address answers GET, HEAD and \
                       OPTIONS, from any site. A fact that nobody stated is `null` or an empty list, which is not “no”. \
                       Names are only ever added here: what you do not know, pass over."
    ),
    paths(
        lists::all_listings,
        lists::one_listing,
        lists::all_dates,
        lists::all_groups,
        lists::all_places,
        description
    ),
    components(schemas(Problem))
)]
struct Described;

/// Everything that the API answers.
pub fn routes() -> Router<Desk> {
    Router::new()
        .route("/api/v1/listings", read_only(get(all_listings)))
        .route("/api/v1/listings/{slug}", read_only(get(one_listing)))
        .route("/api/v1/dates", read_only(get(all_dates)))
        .route("/api/v1/groups", read_only(get(all_groups)))
        .route("/api/v1/places", read_only(get(all_places)))
        .route("/api/openapi.json", read_only(get(description)))
        .route("/api/{*rest}", any(nothing_here))
        .layer(middleware::map_response(open_to_all))
}

/// Whether programs ask at a path: nobody is answered with a page there.
#[must_use]
pub fn is_asked(path: &str) -> bool {
    path.starts_with(BEGINNING) || path == "/oembed"
}

/// Lets pages of any site read an answer.
pub async fn open_to_all(mut response: Response) -> Response {
    say(&mut response, OPEN_TO_ALL);
    response
}

/// The whole description, for one site.
#[must_use]
pub fn described(words: Words, urls: &Urls) -> utoipa::openapi::OpenApi {
    let mut described = Described::openapi();
    described.servers = Some(vec![Server::new(urls.base())]);
    let mut explained = ExternalDocs::new(urls.absolute(&urls.api()));
    explained.description = Some(words.api_title());
    described.external_docs = Some(explained);
    described.info.license = None;
    described.info.contact = None;
    for path in described.paths.paths.values_mut() {
        let parameters = path.get.iter_mut().filter_map(|operation| operation.parameters.as_mut()).flatten();
        for parameter in parameters {
            if let RefOr::T(parameter) = parameter {
                parameter.description = words.find(&ask_id(&parameter.name));
            }
        }
    }
    let schemas = described.components.iter_mut().flat_map(|components| components.schemas.iter_mut());
    for (_, schema) in schemas.filter(|(name, _)| *name != SOMETIMES_SHORT) {
        if let RefOr::T(Schema::Object(object)) = schema {
            object.required = object.properties.keys().cloned().collect();
        }
    }
    described
}

/// The id of the message that says what a parameter is for.
#[must_use]
pub fn ask_id(parameter: &str) -> String {
    format!("api-ask-{parameter}")
}

/// This description
///
/// What you are reading.
#[utoipa::path(
    get,
    path = "/api/openapi.json",
    operation_id = "description",
    tag = "description",
    responses((status = 200, description = "OpenAPI 3.1.", body = Object), problems::Always)
)]
async fn description(State(desk): State<Desk>, call: Call) -> Response {
    let make = async {
        let bytes =
            described(call.words, &call.urls).to_json().while_doing("describing the API")?.into_bytes();
        let answer = Answer { bytes, mime: JSON, cache: CACHE, name: None, changed: None, packs: true };
        Ok(Some(Made { answer, until: Until::tomorrow(desk.clock.timestamp()) }))
    };
    call.answer(&desk, Some((desk.urls.api_description(), String::new())), make).await
}

/// An address that can be read, and nothing else.
pub(super) fn read_only(reading: MethodRouter<Desk>) -> MethodRouter<Desk> {
    reading.options(preflight).fallback(wrong_method)
}

async fn preflight() -> Response {
    let mut response = StatusCode::NO_CONTENT.into_response();
    say(&mut response, PREFLIGHT);
    response
}

fn say(response: &mut Response, headers: &[(&'static str, &'static str)]) {
    for (name, value) in headers {
        response.headers_mut().insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
}

async fn wrong_method(call: Call) -> Problem {
    Problem::method(call.words, &call.urls)
}

async fn nothing_here(call: Call) -> Problem {
    Problem::nothing_here(call.words, &call.urls)
}
