//! Files that clients ask for again and again: a strong ETag, 304 when nothing changed, gzip only when asked.

use std::io::Write as _;

use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use data_encoding::HEXLOWER;
use flate2::{Compression, write::GzEncoder};
use jiff::{Timestamp, fmt::rfc2822::DateTimePrinter};
use sha2::{Digest, Sha256};

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

impl Answer {
    /// Answers a request with these headers. The same bytes always give the same ETag, and each packing its own
    /// (RFC 9110 8.8.3.3).
    #[must_use]
    pub fn respond(self, request: &HeaderMap) -> Response {
        let packed = self.packs && asks_for_gzip(request);
        let digest = HEXLOWER.encode(&Sha256::digest(&self.bytes)[..16]);
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
        if known(request, &digest) {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            return response;
        }
        put(headers, header::CONTENT_TYPE, self.mime);
        if let Some((name, disposition)) = &self.name {
            let how = if *disposition == Disposition::Inline { "inline" } else { "attachment" };
            put(headers, header::CONTENT_DISPOSITION, &format!("{how}; filename=\"{name}\""));
        }
        let bytes = match packed.then(|| pack(&self.bytes)).flatten() {
            Some(bytes) => {
                put(headers, header::CONTENT_ENCODING, "gzip");
                bytes
            }
            None => self.bytes,
        };
        *response.body_mut() = Body::from(bytes);
        response
    }
}

fn put(headers: &mut HeaderMap, name: header::HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}

fn pack(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::default());
    packer.write_all(bytes).ok()?;
    packer.finish().ok()
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
