//! Any body at all, read as the form that its first byte says it is: no panic, bounded, and what came of it read on as a
//! listing. The same bytes as a query, which is written alike.

use axum::{body::Body, extract::FromRequest, http::Request};
use jiff::civil::date;
use server::{
    listings::{search::Filter, submission},
    words::{Language, Words},
};

use super::form::{BODY_MOST, FILE_MOST, Posted, TakesFiles, TooMuch, bytes_of, from_query};

/// Tries a body.
pub fn holds(bytes: &[u8]) {
    let Some((first, body)) = bytes.split_first() else { return };
    let kind = match first % 2 {
        0 => "multipart/form-data; boundary=x",
        _ => "application/x-www-form-urlencoded",
    };
    let request = Request::post("/add").header("content-type", kind).extension(TakesFiles);
    let request = request.body(Body::from(body.to_vec()));
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let read = Posted::from_request(request.expect("a well-formed request"), &());
    let posted = match runtime.block_on(read) {
        Ok(posted) => posted,
        Err(TooMuch) => unreachable!("a route that takes files reads all that it is sent"),
    };
    assert!(!posted.file_too_big || body.len() > FILE_MOST);
    assert!(posted.broke_off || body.len() <= BODY_MOST);
    for (_, text) in posted.fields.texts() {
        assert!(text.chars().count() <= 25_000);
    }
    let words = Words::of(Language::default());
    let _ = submission::parse(&posted.fields, words, date(2026, 11, 22));
    let _ = submission::parse_schedule(&posted.fields, words);
    let query = String::from_utf8_lossy(body);
    assert!(bytes_of(&query).len() <= query.len());
    assert!(from_query(&query).texts().count() <= 200);
    let filter = Filter::parse(&query);
    let again = Filter::parse(&filter.to_query());
    assert_eq!(again.to_query(), filter.to_query(), "a filter says itself");
}
