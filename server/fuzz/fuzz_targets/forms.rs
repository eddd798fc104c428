//! Any body at all, read as the form that its first byte says it is: no panic, bounded, and a body that broke off says so.

#![no_main]

#[path = "../../../app/src/pages/form.rs"]
#[allow(dead_code)]
mod form;

use axum::{body::Body, extract::FromRequest, http::Request};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Some((first, body)) = bytes.split_first() else { return };
    let kind = match first % 2 {
        0 => "multipart/form-data; boundary=x",
        _ => "application/x-www-form-urlencoded",
    };
    let request = Request::post("/add").header("content-type", kind).extension(form::TakesFiles).body(Body::from(body.to_vec()));
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let read = form::Posted::from_request(request.expect("a well-formed request"), &());
    let posted = match runtime.block_on(read) {
        Ok(posted) => posted,
        Err(form::TooMuch) => return,
    };
    assert!(posted.fields.get("title").len() <= 4 * 25_000 + 100);
});
