//! A posted form becomes [`Fields`], whatever it is made of: bounded, never a panic, and as much of it kept as fits.

use std::convert::Infallible;

use axum::{
    body::to_bytes,
    extract::{DefaultBodyLimit, FromRequest, Multipart, Request, multipart::Field},
    http::header,
};
use server::fields::{Fields, Upload};

/// An image may weigh so many bytes.
pub const FILE_MOST: usize = 12 * 1024 * 1024;
/// So much is read at all. What lies between the two is read and let go, so that what was typed after it is kept.
pub const BODY_MOST: usize = 64 * 1024 * 1024;
/// A form without files is no larger than this.
const PLAIN_MOST: usize = 2 * 1024 * 1024;
/// So many fields are read.
const FIELDS_MOST: usize = 200;
/// So much of one text is kept: more than any field may hold, so that a text that was cut is always refused.
const KEPT_MOST: usize = 25_000;
/// What stands for a file that was let go. It is no picture of any kind.
const CUT: &[u8] = b"cut";

/// What was posted.
#[derive(Debug, Default)]
pub struct Posted {
    /// What was typed and chosen.
    pub fields: Fields,
    /// Whether a file was larger than [`FILE_MOST`] and was let go.
    pub file_too_big: bool,
}

impl<S: Send + Sync> FromRequest<S> for Posted {
    type Rejection = Infallible;

    async fn from_request(mut request: Request, state: &S) -> Result<Self, Infallible> {
        DefaultBodyLimit::max(BODY_MOST).apply(&mut request);
        let is_multipart =
            request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).is_some_and(
                |kind| kind.trim_start().to_ascii_lowercase().starts_with("multipart/form-data"),
            );
        if is_multipart {
            return Ok(match Multipart::from_request(request, state).await {
                Ok(parts) => read_parts(parts).await,
                Err(_) => Self::default(),
            });
        }
        let body = to_bytes(request.into_body(), PLAIN_MOST).await.unwrap_or_default();
        Ok(Self { fields: from_query(&String::from_utf8_lossy(&body)), file_too_big: false })
    }
}

/// The fields of a text written like a query: `title=Tea+and+talk&kind=event`.
#[must_use]
pub fn from_query(text: &str) -> Fields {
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .take(FIELDS_MOST)
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (unescaped(name), shortened(&unescaped(value)))
        })
        .collect()
}

/// Reads part by part until the end, or until the body breaks off: what came until then is kept.
async fn read_parts(mut parts: Multipart) -> Posted {
    let mut posted = Posted::default();
    for _ in 0..FIELDS_MOST {
        let Ok(Some(part)) = parts.next_field().await else { break };
        let name = part.name().unwrap_or_default().to_owned();
        match part.file_name().map(str::to_owned) {
            Some(file) => read_file(part, name, &file, &mut posted).await,
            None => {
                let (bytes, _) = read_up_to(part, KEPT_MOST * 4).await;
                posted.fields.push(name, shortened(&String::from_utf8_lossy(&bytes)));
            }
        }
    }
    posted
}

async fn read_file(part: Field<'_>, name: String, file: &str, posted: &mut Posted) {
    let (bytes, whole) = read_up_to(part, FILE_MOST).await;
    let file: String = file.chars().take(200).collect();
    // A file that was cut must never pass for a whole one: nothing of it goes on but this.
    let bytes = if whole { bytes } else { CUT.to_vec() };
    posted.file_too_big |= !whole;
    posted.fields.push_file(name, Upload { name: file, bytes });
}

/// The first bytes of a part, and whether that is all of them. The rest is read and let go.
async fn read_up_to(mut part: Field<'_>, most: usize) -> (Vec<u8>, bool) {
    let mut kept = Vec::new();
    loop {
        match part.chunk().await {
            Ok(Some(chunk)) => {
                let room = (most + 1).saturating_sub(kept.len());
                kept.extend_from_slice(&chunk[..chunk.len().min(room)]);
            }
            Ok(None) => break,
            Err(_) => {
                kept.truncate(most);
                return (kept, false);
            }
        }
    }
    let whole = kept.len() <= most;
    kept.truncate(most);
    (kept, whole)
}

fn shortened(text: &str) -> String {
    text.chars().take(KEPT_MOST).collect()
}

/// Undoes percent signs and pluses; a percent sign that escapes nothing stays.
fn unescaped(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        match (first, after) {
            (b'+', _) => bytes.push(b' '),
            (b'%', [high, low, beyond @ ..]) => match (hex(*high), hex(*low)) {
                (Some(high), Some(low)) => {
                    bytes.push(high * 16 + low);
                    rest = beyond;
                }
                _ => bytes.push(b'%'),
            },
            (byte, _) => bytes.push(*byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use axum::{body::Body, extract::FromRequest, http::Request};

    use super::{FILE_MOST, KEPT_MOST, Posted, from_query};

    async fn post(body: Vec<u8>) -> Posted {
        let request = Request::post("/add").header("content-type", "multipart/form-data; boundary=x");
        let request = request.body(Body::from(body)).expect("a well-formed request");
        match Posted::from_request(request, &()).await {
            Ok(posted) => posted,
            Err(never) => match never {},
        }
    }

    fn part(name: &str, file: Option<&str>, value: &[u8]) -> Vec<u8> {
        let file = file.map(|file| format!("; filename=\"{file}\"")).unwrap_or_default();
        let head = format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n");
        [head.as_bytes(), value, b"\r\n"].concat()
    }

    #[test]
    fn a_query_is_read_as_browsers_write_it() {
        let fields = from_query("title=Tea+%26+talk&tags=a&tags=b&odd=100%&kind");
        assert_eq!(fields.get("title"), "Tea & talk");
        assert_eq!(fields.all("tags").collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(fields.get("odd"), "100%");
        assert_eq!(fields.get("kind"), "");
        assert!(from_query("").is_empty());
        assert_eq!(from_query("a=%ff%é%").get("a"), "\u{fffd}%é%");
    }

    #[tokio::test]
    async fn ten_megabytes_of_description_leave_room_for_the_other_words() {
        let body = [
            part("description", None, &vec![b'a'; 10 * 1024 * 1024]),
            part("email", None, b"ana@example.org"),
            b"--x--\r\n".to_vec(),
        ]
        .concat();
        let posted = post(body).await;
        assert_eq!(posted.fields.get("description").len(), KEPT_MOST);
        assert_eq!(posted.fields.get("email"), "ana@example.org");
    }

    #[tokio::test]
    async fn a_picture_too_big_is_let_go_and_what_follows_is_kept() {
        let body = [
            part("image", Some("big.jpg"), &vec![0xff; FILE_MOST + 1]),
            part("email", None, b"ana@example.org"),
            b"--x--\r\n".to_vec(),
        ]
        .concat();
        let posted = post(body).await;
        assert!(posted.file_too_big);
        assert_eq!(posted.fields.file("image").map(|file| file.bytes.len()), Some(super::CUT.len()));
        assert_eq!(posted.fields.get("email"), "ana@example.org");
    }

    #[tokio::test]
    async fn a_body_that_breaks_off_gives_what_came_until_then() {
        let mut body = [part("title", None, b"Tea"), part("summary", None, b"and talk")].concat();
        body.truncate(body.len() - 6);
        let posted = post(body).await;
        assert_eq!(posted.fields.get("title"), "Tea");
        assert!(post(b"nonsense".to_vec()).await.fields.is_empty());
    }

    #[tokio::test]
    async fn bytes_that_are_no_text_are_replaced() {
        let body = [part("title", None, b"T\xffea"), b"--x--\r\n".to_vec()].concat();
        assert_eq!(post(body).await.fields.get("title"), "T\u{fffd}ea");
    }
}
