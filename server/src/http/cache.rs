//! Files that clients ask for again and again: a strong ETag, 304 when nothing changed, gzip only when asked.

use std::{io::Write as _, sync::Arc};

use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use bytes::Bytes;
use data_encoding::HEXLOWER;
use flate2::{Compression, write::GzEncoder};
use jiff::{Timestamp, fmt::rfc2822::DateTimePrinter};
use sha2::{Digest, Sha256};
use tokio::sync::OnceCell;

/// A whole file to answer with.
#[derive(Debug)]
pub struct Answer {
    /// What is in it.
    pub bytes: Vec<u8>,
    /// Its media type.
    pub mime: &'static str,
    /// The `Cache-Control` header.
    pub cache: &'static str,
    /// What it is called when it is saved, and whether it is meant to be saved rather than shown.
    pub name: Option<(String, Disposition)>,
    /// When what it tells last changed.
    pub changed: Option<Timestamp>,
    /// Whether it shrinks when packed; pictures and PDF do not.
    pub packs: bool,
}

/// Put beside an answer that nothing on its way may pack.
#[derive(Clone, Copy, Debug)]
pub struct Unpacked;

/// What a browser does with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disposition {
    /// Shows it.
    Inline,
    /// Saves it.
    Attachment,
}

/// So many bytes are packed while others wait; more only beside them.
const PACKED_AT_ONCE: usize = 64 * 1_024;

/// A file with its ETag, for as many requests as like. It is packed when first somebody asks for that.
#[derive(Debug)]
pub struct Ready {
    bytes: Bytes,
    digest: String,
    packed: OnceCell<Option<Bytes>>,
    mime: &'static str,
    cache: &'static str,
    name: Option<(String, Disposition)>,
    changed: Option<Timestamp>,
    packs: bool,
}

impl Answer {
    /// Answers one request.
    #[must_use]
    pub fn respond(self, request: &HeaderMap) -> Response {
        Ready::of(self).respond(request)
    }
}

impl Ready {
    /// The same bytes always give the same ETag.
    #[must_use]
    pub fn of(answer: Answer) -> Self {
        let Answer { bytes, mime, cache, name, changed, packs } = answer;
        let digest = fingerprint(&bytes);
        Self { bytes: bytes.into(), digest, packed: OnceCell::new(), mime, cache, name, changed, packs }
    }

    /// What is in it.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// How many bytes it holds, with its packing, which it may still lack.
    pub(super) fn weight(&self) -> usize {
        self.bytes.len() + if self.packs { self.bytes.len() / 4 } else { 0 }
    }

    /// Answers a request; many may ask at once.
    pub async fn send(self: Arc<Self>, request: &HeaderMap) -> Response {
        if self.bytes.len() > PACKED_AT_ONCE && self.is_wanted_packed(request) {
            let own = Arc::clone(&self);
            let packing = || async { tokio::task::spawn_blocking(move || pack(&own.bytes)).await.ok()? };
            self.packed.get_or_init(packing).await;
        }
        self.respond(request)
    }

    /// Answers a request with these headers. Each packing has an ETag of its own (RFC 9110 8.8.3.3).
    fn respond(&self, request: &HeaderMap) -> Response {
        let packed = self.packs && asks_for_gzip(request);
        let digest = &self.digest;
        let etag = if packed { format!("\"{digest}-gz\"") } else { format!("\"{digest}\"") };
        let mut response = Response::new(Body::empty());
        if !self.packs {
            response.extensions_mut().insert(Unpacked);
        }
        let headers = response.headers_mut();
        put(headers, header::ETAG, &etag);
        put(headers, header::CACHE_CONTROL, self.cache);
        if self.packs {
            put(headers, header::VARY, "accept-encoding");
        }
        if let Some(changed) = self.changed
            && let Ok(text) = DateTimePrinter::new().timestamp_to_rfc9110_string(&changed)
        {
            put(headers, header::LAST_MODIFIED, &text);
        }
        if known(request, digest) {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            return response;
        }
        put(headers, header::CONTENT_TYPE, self.mime);
        if let Some((name, disposition)) = &self.name {
            let how = if *disposition == Disposition::Inline { "inline" } else { "attachment" };
            put(headers, header::CONTENT_DISPOSITION, &format!("{how}; filename=\"{name}\""));
        }
        let packing = packed.then(|| self.packed.get().cloned().unwrap_or_else(|| pack(&self.bytes)));
        let bytes = match packing.flatten() {
            Some(bytes) => {
                put(headers, header::CONTENT_ENCODING, "gzip");
                bytes
            }
            None => self.bytes.clone(),
        };
        *response.body_mut() = Body::from(bytes);
        response
    }

    fn is_wanted_packed(&self, request: &HeaderMap) -> bool {
        self.packs && asks_for_gzip(request) && !known(request, &self.digest)
    }
}

/// What the same bytes always have, and no others.
#[must_use]
pub fn fingerprint(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes)[..16])
}

fn put(headers: &mut HeaderMap, name: header::HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}

fn pack(bytes: &[u8]) -> Option<Bytes> {
    let mut packer = GzEncoder::new(Vec::with_capacity(bytes.len() / 6), Compression::default());
    packer.write_all(bytes).ok()?;
    packer.finish().ok().map(Bytes::from)
}

fn known(request: &HeaderMap, digest: &str) -> bool {
    let mut tags = request
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|v| v.split(','));
    tags.any(|tag| {
        let tag = tag.trim().trim_start_matches("W/").trim_matches('"');
        tag == "*" || tag.trim_end_matches("-gz") == digest
    })
}

fn asks_for_gzip(request: &HeaderMap) -> bool {
    let accepted =
        request.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    accepted.split(',').any(|coding| {
        let mut parts = coding.split(';').map(str::trim);
        let name = parts.next().unwrap_or_default();
        let refused = parts.any(|part| matches!(part, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"));
        name.eq_ignore_ascii_case("gzip") && !refused
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer() -> Answer {
        Answer {
            bytes: b"BEGIN:VCALENDAR\r\n".to_vec(),
            mime: "text/calendar; charset=utf-8",
            cache: "public",
            name: None,
            changed: None,
            packs: true,
        }
    }

    fn asking(pairs: &[(header::HeaderName, &str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.clone(), HeaderValue::from_str(value).unwrap())).collect()
    }

    #[test]
    fn what_a_client_has_is_not_sent_again() {
        let first = answer().respond(&HeaderMap::new());
        let etag = first.headers()[header::ETAG].to_str().unwrap().to_owned();
        assert_eq!(
            answer().respond(&asking(&[(header::IF_NONE_MATCH, &etag)])).status(),
            StatusCode::NOT_MODIFIED
        );
        let several = format!("\"other\", W/{etag}");
        assert_eq!(
            answer().respond(&asking(&[(header::IF_NONE_MATCH, &several)])).status(),
            StatusCode::NOT_MODIFIED
        );
        assert_eq!(
            answer().respond(&asking(&[(header::IF_NONE_MATCH, "\"other\"")])).status(),
            StatusCode::OK
        );
    }

    #[tokio::test]
    async fn a_long_file_is_packed_once_for_all_who_ask() {
        let long = Answer { bytes: b"DTSTART:20261208T180000Z\r\n".repeat(10_000), ..answer() };
        let (plain, ready) = (long.bytes.clone(), Arc::new(Ready::of(long)));
        let body = async |request: &[_]| {
            let response = Arc::clone(&ready).send(&asking(request)).await;
            axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap()
        };
        assert_eq!(body(&[]).await, plain);
        assert!(ready.packed.get().is_none());
        let first = body(&[(header::ACCEPT_ENCODING, "gzip")]).await;
        let second = body(&[(header::ACCEPT_ENCODING, "gzip")]).await;
        assert!(first.len() < plain.len() / 10);
        assert_eq!(first.as_ptr(), second.as_ptr(), "the very same bytes");
        // Whoever has it already is told so without packing.
        let known = Arc::new(Ready::of(Answer { bytes: plain, ..answer() }));
        let etag = format!("\"{}-gz\"", known.digest);
        let request = asking(&[(header::ACCEPT_ENCODING, "gzip"), (header::IF_NONE_MATCH, &etag)]);
        assert_eq!(Arc::clone(&known).send(&request).await.status(), StatusCode::NOT_MODIFIED);
        assert!(known.packed.get().is_none());
    }

    #[test]
    fn it_is_packed_only_when_asked() {
        for (asked, packed) in
            [("", false), ("gzip", true), ("br, gzip;q=0.5", true), ("gzip;q=0", false), ("identity", false)]
        {
            let response = answer().respond(&asking(&[(header::ACCEPT_ENCODING, asked)]));
            assert_eq!(response.headers().contains_key(header::CONTENT_ENCODING), packed, "{asked}");
        }
        let plain = answer().respond(&HeaderMap::new());
        let packed = answer().respond(&asking(&[(header::ACCEPT_ENCODING, "gzip")]));
        assert_ne!(plain.headers()[header::ETAG], packed.headers()[header::ETAG]);
    }
}
