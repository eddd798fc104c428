//! A visitor without a browser, over a real socket: what a calendar client, a script or `curl` would see.

use std::fmt::Write;

use axum::http::{HeaderMap, Request, header};
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;

/// Asks one server; follows no redirect, and keeps no cookie but the one it is given.
#[derive(Clone)]
pub struct Visitor {
    base: String,
    cookie: Option<String>,
    client: Client<HttpConnector, Full<Bytes>>,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// The head.
    pub headers: HeaderMap,
    /// The body, whole.
    pub body: Bytes,
}

impl Answer {
    /// The body as text.
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("a text in UTF-8")
    }

    /// The body as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).expect("JSON")
    }

    /// One line of the head; empty if it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

impl Visitor {
    /// A visitor of the server at this address (no slash at the end).
    pub fn of(base: &str) -> Visitor {
        Visitor {
            base: base.to_owned(),
            cookie: None,
            client: Client::builder(TokioExecutor::new()).build_http(),
        }
    }

    /// The same visitor, signed in: `name=value`.
    #[must_use]
    pub fn with_cookie(mut self, cookie: &str) -> Visitor {
        self.cookie = Some(cookie.to_owned());
        self
    }

    /// The server's address, without a slash at the end.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// Reads a page; any status is an answer.
    #[track_caller]
    pub fn get(&self, path: &str) -> impl Future<Output = Answer> + Send + 'static {
        let (visitor, path) = (self.clone(), path.to_owned());
        async move { visitor.try_get(&path).await.unwrap_or_else(|cause| panic!("GET {path}: {cause}")) }
    }

    /// Reads a page of a server that may not be there.
    pub async fn try_get(&self, path: &str) -> Result<Answer, String> {
        self.send(Request::get(self.at(path)).body(Full::default())).await
    }

    /// Posts a form as `multipart/form-data`; fails only when no answer comes.
    pub async fn try_post(&self, path: &str, fields: &[(&str, &str)]) -> Result<Answer, String> {
        let boundary = "a-cup-of-tea-between-two-fields";
        let mut body = String::new();
        for (name, value) in fields {
            assert!(!value.contains(boundary), "no field holds the boundary");
            let _ = write!(
                body,
                "--{boundary}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            );
        }
        let _ = write!(body, "--{boundary}--\r\n");
        let kind = format!("multipart/form-data; boundary={boundary}");
        let request = Request::post(self.at(path)).header(header::CONTENT_TYPE, kind);
        self.send(request.body(Full::from(body))).await
    }

    /// Opens the add form and gives its one-time key.
    pub async fn form_key(&self) -> String {
        let page = self.get("/add").await;
        let (_, rest) = page.text().split_once("name=\"form_key\" value=\"").expect("a form key");
        rest.split('"').next().expect("its value").to_owned()
    }

    /// Waits as long as a person takes for a form: it is not taken back within three seconds of being handed out, and
    /// the clock of another process cannot be moved.
    pub async fn reads_the_form(&self) {
        let later = tokio::time::Instant::now() + std::time::Duration::from_secs(4);
        tokio::time::interval_at(later, std::time::Duration::from_secs(1)).tick().await;
    }

    fn at(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    async fn send(&self, request: Result<Request<Full<Bytes>>, axum::http::Error>) -> Result<Answer, String> {
        let mut request = request.map_err(|cause| cause.to_string())?;
        if let Some(cookie) = self.cookie.as_deref().and_then(|cookie| cookie.parse().ok()) {
            request.headers_mut().insert(header::COOKIE, cookie);
        }
        let (head, body) =
            self.client.request(request).await.map_err(|cause| cause.to_string())?.into_parts();
        let body = body.collect().await.map_err(|cause| cause.to_string())?.to_bytes();
        Ok(Answer { status: head.status.as_u16(), headers: head.headers, body })
    }
}
