//! A posted form becomes [`Fields`], whatever it is made of: bounded, never a panic, and as much of it kept as fits.

use std::{future::poll_fn, pin::Pin};

use axum::{
    body::{Body, HttpBody as _},
    extract::{DefaultBodyLimit, FromRequest, Multipart, Request, multipart::Field},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use server::fields::{Fields, Upload};

/// An image or a calendar may weigh so many bytes.
pub const FILE_MOST: usize = 12 * 1024 * 1024;
/// So much is read at all. What lies between the two is read and let go, so that what was typed after it is kept.
pub const BODY_MOST: usize = 64 * 1024 * 1024;
/// So much is looked at where no file belongs into the form: twice what is kept.
const SMALL_MOST: usize = 2 * PLAIN_MOST;
/// So much is kept of all that was typed.
const PLAIN_MOST: usize = 2 * 1024 * 1024;
/// So many fields are kept.
const FIELDS_MOST: usize = 200;
/// So much of one text is kept: more than any field may hold, so that a text that was cut is always refused.
const KEPT_MOST: usize = 25_000;
/// The fields whose file is kept, one each. Files of other fields are read and let go.
const FILE_FIELDS: &[&str] = &["image", "calendar"];
/// What stands for a file that was let go. It is no picture of any kind, and no calendar.
const CUT: &[u8] = b"cut";

/// What was posted.
#[derive(Debug, Default)]
pub struct Posted {
    /// What was typed and chosen, as far as it came.
    pub fields: Fields,
    /// Whether a file was larger than [`FILE_MOST`] and was let go.
    pub file_too_big: bool,
    /// Whether something is missing: the body broke off, or held more than is kept. Then it is never to be acted on.
    pub broke_off: bool,
}

/// Put at a route whose form may bring a file. Elsewhere files are let go, and a form is read only as far as somebody types.
#[derive(Clone, Copy, Debug)]
pub struct TakesFiles;

/// A form without a file holds more than anybody can have typed. The answer is a page, 413.
#[derive(Clone, Copy, Debug)]
pub struct TooMuch;

impl IntoResponse for TooMuch {
    fn into_response(self) -> Response {
        let mut response = StatusCode::PAYLOAD_TOO_LARGE.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// How reading a part ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ending {
    Whole,
    Cut,
    BrokeOff,
}

impl<S: Send + Sync> FromRequest<S> for Posted {
    type Rejection = TooMuch;

    async fn from_request(mut request: Request, state: &S) -> Result<Self, TooMuch> {
        let takes_files = request.extensions().get::<TakesFiles>().is_some();
        let (most, files) = if takes_files { (BODY_MOST, FILE_FIELDS) } else { (SMALL_MOST, &[] as &[&str]) };
        let headers = request.headers();
        let promised: Option<usize> =
            headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
        let is_multipart = headers
            .get(header::CONTENT_TYPE)
            .and_then(|kind| kind.to_str().ok())
            .is_some_and(|kind| kind.trim_start().to_ascii_lowercase().starts_with("multipart/form-data"));
        if !takes_files && promised.is_some_and(|promised| promised > most) {
            // Read and let go, so that the answer finds somebody who listens.
            read_plain(request.into_body(), BODY_MOST, 0, None).await;
            return Err(TooMuch);
        }
        if is_multipart {
            DefaultBodyLimit::max(most).apply(&mut request);
            return Ok(match Multipart::from_request(request, state).await {
                Ok(parts) => read_parts(parts, files).await,
                Err(_) => Self { broke_off: true, ..Self::default() },
            });
        }
        let (bytes, came) = read_plain(request.into_body(), most, PLAIN_MOST, promised).await;
        let (fields, all) = read_pairs(&String::from_utf8_lossy(&bytes));
        Ok(Self { fields, file_too_big: false, broke_off: !came || !all })
    }
}

/// The fields of a text written like a query: `title=Tea+and+talk&kind=event`.
#[must_use]
pub fn from_query(text: &str) -> Fields {
    read_pairs(text).0
}

/// The fields of a query, and whether that is all of them.
fn read_pairs(text: &str) -> (Fields, bool) {
    let mut pairs = text.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (unescaped(name), shortened(&unescaped(value)))
    });
    let fields = pairs.by_ref().take(FIELDS_MOST).collect();
    (fields, pairs.next().is_none())
}

/// The first bytes of a body, and whether that is all of them and as many as were promised. At most `most` are read.
async fn read_plain(
    mut body: Body,
    most: usize,
    kept_most: usize,
    promised: Option<usize>,
) -> (Vec<u8>, bool) {
    let mut kept = Vec::new();
    let mut came = 0;
    while came <= most {
        match poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
            Some(Ok(frame)) => {
                let chunk = frame.into_data().unwrap_or_default();
                came += chunk.len();
                kept.extend_from_slice(&chunk[..chunk.len().min(kept_most - kept.len())]);
            }
            Some(Err(_)) => return (kept, false),
            None => {
                let whole = kept.len() == came && promised.is_none_or(|promised| promised == came);
                return (kept, whole);
            }
        }
    }
    (kept, false)
}

/// Reads part by part until the end, or until the body breaks off: what came until then is kept.
async fn read_parts(mut parts: Multipart, files: &[&str]) -> Posted {
    let mut posted = Posted::default();
    let mut kept = 0;
    let mut room = PLAIN_MOST;
    loop {
        let part = match parts.next_field().await {
            Ok(Some(part)) => part,
            Ok(None) => return posted,
            Err(_) => break,
        };
        kept += 1;
        let ending = match part.file_name().map(str::to_owned) {
            // What is too much is read and let go, so that the answer finds somebody who listens.
            _ if kept > FIELDS_MOST => {
                posted.broke_off = true;
                read_up_to(part, 0).await.1
            }
            Some(file) => read_file(part, &file, files, &mut posted).await,
            None => {
                let name = part.name().unwrap_or_default().to_owned();
                let (bytes, ending) = read_up_to(part, room.min(KEPT_MOST * 4)).await;
                room -= bytes.len();
                // A text that was cut to what is left of the room may look like a whole one.
                posted.broke_off |= ending == Ending::Cut && room == 0;
                posted.fields.push(name, shortened(&String::from_utf8_lossy(&bytes)));
                ending
            }
        };
        if ending == Ending::BrokeOff {
            break;
        }
    }
    posted.broke_off = true;
    posted
}

async fn read_file(part: Field<'_>, file: &str, files: &[&str], posted: &mut Posted) -> Ending {
    let name = part.name().unwrap_or_default().to_owned();
    if !files.contains(&name.as_str()) || posted.fields.file(&name).is_some() {
        return read_up_to(part, 0).await.1;
    }
    let (bytes, ending) = read_up_to(part, FILE_MOST).await;
    let file: String = file.chars().take(200).collect();
    // A file that was cut must never pass for a whole one: nothing of it goes on but this.
    let bytes = if ending == Ending::Whole { bytes } else { CUT.to_vec() };
    posted.file_too_big |= ending == Ending::Cut;
    posted.fields.push_file(name, Upload { name: file, bytes });
    ending
}

/// The first bytes of a part, and how it ended. What is beyond them is read and let go.
async fn read_up_to(mut part: Field<'_>, most: usize) -> (Vec<u8>, Ending) {
    let mut kept = Vec::new();
    let mut ending = Ending::Whole;
    loop {
        match part.chunk().await {
            Ok(Some(chunk)) => {
                let room = most - kept.len();
                if chunk.len() > room {
                    ending = Ending::Cut;
                }
                kept.extend_from_slice(&chunk[..chunk.len().min(room)]);
            }
            Ok(None) => return (kept, ending),
            Err(_) => return (kept, Ending::BrokeOff),
        }
    }
}

fn shortened(text: &str) -> String {
    text.chars().take(KEPT_MOST).collect()
}

/// Undoes percent signs and pluses; bytes that are no text are replaced.
fn unescaped(text: &str) -> String {
    String::from_utf8_lossy(&bytes_of(text)).into_owned()
}

/// The bytes behind percent signs and pluses; a percent sign that escapes nothing stays.
#[must_use]
pub fn bytes_of(text: &str) -> Vec<u8> {
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
    bytes
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use axum::{body::Body, extract::FromRequest, http::Request};

    use super::{
        FIELDS_MOST, FILE_MOST, KEPT_MOST, PLAIN_MOST, Posted, SMALL_MOST, TakesFiles, TooMuch, from_query,
    };

    async fn post(body: Vec<u8>) -> Posted {
        let request = Request::post("/add").header("content-type", "multipart/form-data; boundary=x");
        read(request.extension(TakesFiles).body(Body::from(body)).expect("a well-formed request")).await
    }

    async fn post_plain(body: String, length: Option<&str>) -> Posted {
        let mut request = Request::post("/add").header("content-type", "application/x-www-form-urlencoded");
        if let Some(length) = length {
            request = request.header("content-length", length);
        }
        read(request.body(Body::from(body)).expect("a well-formed request")).await
    }

    async fn read(request: Request<Body>) -> Posted {
        Posted::from_request(request, &()).await.expect("a form that is not too large")
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
        assert!(posted.broke_off);
        assert_eq!(posted.fields.get("title"), "Tea");
        let nonsense = post(b"nonsense".to_vec()).await;
        assert!(nonsense.fields.is_empty() && nonsense.broke_off);
    }

    #[tokio::test]
    async fn a_body_without_its_last_line_is_not_whole() {
        let whole = [part("title", None, b"Tea"), b"--x--\r\n".to_vec()].concat();
        assert!(!post(whole.clone()).await.broke_off);
        for length in 1..whole.len() - 4 {
            assert!(post(whole[..length].to_vec()).await.broke_off, "{length}");
        }
    }

    #[tokio::test]
    async fn a_picture_that_broke_off_never_passes_for_a_whole_one() {
        let mut body = part("image", Some("cup.jpg"), &[0xff; 1000]);
        body.truncate(500);
        let posted = post(body).await;
        assert!(posted.broke_off && !posted.file_too_big);
        assert_eq!(posted.fields.file("image").map(|file| file.bytes.as_slice()), Some(super::CUT));
    }

    #[tokio::test]
    async fn one_file_is_kept_and_the_others_are_let_go() {
        let body = [
            part("image", Some(""), b""),
            part("other", Some("a.jpg"), b"aaaa"),
            part("image", Some("b.jpg"), b"bbbb"),
            part("image", Some("c.jpg"), b"cccc"),
            part("email", None, b"ana@example.org"),
            b"--x--\r\n".to_vec(),
        ]
        .concat();
        let posted = post(body).await;
        assert_eq!(posted.fields.file("image").map(|file| file.bytes.as_slice()), Some(b"bbbb".as_slice()));
        assert!(posted.fields.file("other").is_none() && !posted.broke_off && !posted.file_too_big);
        assert_eq!(posted.fields.get("email"), "ana@example.org");
    }

    #[tokio::test]
    async fn too_many_fields_are_not_dropped_in_silence() {
        for (count, is_too_many) in [(FIELDS_MOST, false), (FIELDS_MOST + 1, true)] {
            let body = [part("tags", None, b"tea").repeat(count), b"--x--\r\n".to_vec()].concat();
            let posted = post(body).await;
            assert_eq!(posted.broke_off, is_too_many, "{count}");
            assert_eq!(posted.fields.all("tags").count(), FIELDS_MOST);
            let plain = post_plain("tags=tea&".repeat(count), None).await;
            assert_eq!(plain.broke_off, is_too_many, "{count}");
        }
    }

    #[tokio::test]
    async fn a_plain_form_that_is_too_long_or_too_short_is_not_whole() {
        let long = format!("title=Tea&description={}&email=ana", "a".repeat(PLAIN_MOST));
        let posted = post_plain(long, None).await;
        assert!(posted.broke_off);
        assert_eq!(posted.fields.get("title"), "Tea");
        let short = post_plain("title=Tea&summ".to_owned(), Some("40")).await;
        assert!(short.broke_off);
        assert_eq!(short.fields.get("title"), "Tea");
        assert!(!post_plain("title=Tea".to_owned(), Some("9")).await.broke_off);
    }

    #[tokio::test]
    async fn a_form_without_a_file_takes_none_and_no_more_than_somebody_types() {
        let multipart = |length: usize| {
            let request = Request::post("/follow")
                .header("content-type", "multipart/form-data; boundary=x")
                .header("content-length", length);
            move |body: Vec<u8>| request.body(Body::from(body)).expect("a well-formed request")
        };
        let picture =
            [part("image", Some("a.jpg"), b"aaaa"), part("email", None, b"ana"), b"--x--\r\n".to_vec()]
                .concat();
        let posted = read(multipart(picture.len())(picture)).await;
        assert!(posted.fields.file("image").is_none() && posted.fields.get("email") == "ana");
        for (length, is_too_much) in [(SMALL_MOST, false), (SMALL_MOST + 1, true)] {
            let posted = Posted::from_request(multipart(length)(vec![b'a'; length]), &()).await;
            assert_eq!(matches!(posted, Err(TooMuch)), is_too_much, "{length}");
        }
        // Whoever does not say how much it is gets no further.
        let endless = part("words", None, &vec![b'a'; SMALL_MOST]);
        let request = Request::post("/follow").header("content-type", "multipart/form-data; boundary=x");
        let posted = read(request.body(Body::from(endless)).expect("a well-formed request")).await;
        assert!(posted.broke_off);
    }

    #[tokio::test]
    async fn many_long_texts_are_kept_only_as_far_as_there_is_room() {
        let many = part("tags", None, &vec![b'a'; KEPT_MOST * 4]).repeat(FIELDS_MOST);
        let posted = post([many, b"--x--\r\n".to_vec()].concat()).await;
        assert!(posted.broke_off);
        let kept: usize = posted.fields.all("tags").map(str::len).sum();
        assert!(kept <= PLAIN_MOST, "{kept}");
    }

    #[tokio::test]
    async fn bytes_that_are_no_text_are_replaced() {
        let body = [part("title", None, b"T\xffea"), b"--x--\r\n".to_vec()].concat();
        assert_eq!(post(body).await.fields.get("title"), "T\u{fffd}ea");
    }
}
