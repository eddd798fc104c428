//! What the API says when it cannot answer: a problem as JSON (RFC 9457), with a sentence for whoever reads it.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::{IntoResponses, ToSchema};

use crate::{broken::Broken, urls::Urls, words::Words};

const PROBLEM: &str = "application/problem+json";
/// After "too many requests", a program may try again in so many seconds.
const RETRY_SECONDS: &str = "120";

/// What is amiss (RFC 9457).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Problem {
    /// Where this kind of problem is explained.
    pub r#type: String,
    /// The kind of problem in short.
    pub title: String,
    /// The status of the answer.
    pub status: u16,
    /// What is amiss this time, and what to do about it.
    pub detail: String,
    /// Which parameter of the address it is about, if it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,
}

/// What every address of the API may answer instead of what was asked for.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "describes answers that are made as `Problem`")]
pub(super) enum Always {
    /// You have it already: nothing changed since the `ETag` that you sent in `If-None-Match`.
    #[response(status = 304)]
    Known,
    /// More requests from your network than one may make in a minute.
    #[response(
        status = 429,
        content_type = "application/problem+json",
        headers(("retry-after" = u32, description = "Try again in so many seconds."))
    )]
    Many(Problem),
    /// Something of ours broke.
    #[response(status = 500, content_type = "application/problem+json")]
    Broken(Problem),
}

/// What an address of the API with parameters may answer besides.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "describes answers that are made as `Problem`")]
pub(super) enum Unreadable {
    /// A parameter cannot be read. `detail` says why, `parameter` which one.
    #[response(status = 400, content_type = "application/problem+json")]
    Parameter(Problem),
}

/// What the address of one listing may answer besides.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "describes answers that are made as `Problem`")]
pub(super) enum NotThere {
    /// No public listing has this name.
    #[response(status = 404, content_type = "application/problem+json")]
    Absent(Problem),
    /// It was here, and was taken down. Whoever keeps a copy should delete it.
    #[response(status = 410, content_type = "application/problem+json")]
    Gone(Problem),
}

impl Problem {
    fn new(urls: &Urls, status: StatusCode, title: String, detail: String) -> Self {
        let status = status.as_u16();
        let kind = urls.absolute(&urls.api_problem(status));
        Self { r#type: kind, title, status, detail, parameter: None }
    }

    /// 400: a parameter cannot be read.
    #[must_use]
    pub fn parameter(words: Words, urls: &Urls, name: &str, detail: String) -> Self {
        let problem = Self::new(urls, StatusCode::BAD_REQUEST, words.api_bad_parameter(), detail);
        Self { parameter: Some(name.to_owned()), ..problem }
    }

    /// 404: there is no such address.
    #[must_use]
    pub fn nothing_here(words: Words, urls: &Urls) -> Self {
        let detail = words.api_nothing_here_text(urls.absolute(&urls.api()));
        Self::new(urls, StatusCode::NOT_FOUND, words.api_nothing_here(), detail)
    }

    /// 404: no public listing has this name.
    #[must_use]
    pub fn no_listing(words: Words, urls: &Urls) -> Self {
        Self::new(urls, StatusCode::NOT_FOUND, words.api_no_listing(), words.api_no_listing_text())
    }

    /// 410: the listing was taken back.
    #[must_use]
    pub fn gone(words: Words, urls: &Urls) -> Self {
        Self::new(urls, StatusCode::GONE, words.api_gone(), words.api_gone_text())
    }

    /// 405: the API can only be read.
    #[must_use]
    pub fn method(words: Words, urls: &Urls) -> Self {
        Self::new(urls, StatusCode::METHOD_NOT_ALLOWED, words.api_method(), words.api_method_text())
    }

    /// 404: nothing at this address can be embedded.
    #[must_use]
    pub fn not_embedded(words: Words, urls: &Urls) -> Self {
        let detail = words.oembed_unknown_text(urls.absolute(&urls.embed("")));
        Self::new(urls, StatusCode::NOT_FOUND, words.oembed_unknown(), detail)
    }

    /// 501: oEmbed is answered in two formats only.
    #[must_use]
    pub fn format(words: Words, urls: &Urls) -> Self {
        Self::new(urls, StatusCode::NOT_IMPLEMENTED, words.oembed_format(), words.oembed_format_text())
    }

    /// 403: a write from another site.
    #[must_use]
    pub fn foreign(words: Words, urls: &Urls) -> Self {
        Self::new(urls, StatusCode::FORBIDDEN, words.api_foreign(), words.api_foreign_text())
    }

    /// 429: too many requests from one network.
    #[must_use]
    pub fn many(words: Words, urls: &Urls) -> Self {
        Self::new(urls, StatusCode::TOO_MANY_REQUESTS, words.api_many(), words.api_many_text())
    }

    /// 500: ours, logged once and here.
    #[must_use]
    pub fn broken(words: Words, urls: &Urls, broken: &Broken) -> Self {
        tracing::error!(chain = broken.chain(), "something of ours broke in the API");
        Self::new(urls, StatusCode::INTERNAL_SERVER_ERROR, words.api_broken(), words.api_broken_text())
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_vec(&self).unwrap_or_default();
        let mut response = (status, body).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(PROBLEM));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if status == StatusCode::TOO_MANY_REQUESTS {
            headers.insert(header::RETRY_AFTER, HeaderValue::from_static(RETRY_SECONDS));
        }
        response
    }
}
