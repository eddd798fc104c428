//! The limit: axum answering with bytes that it holds already, those that Cuppa answered with a moment ago.

use std::{fs, path::Path};

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, HeaderValue, header},
    response::Response,
    routing::get,
};
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use tokio::net::TcpListener;

use crate::{Failure, sockets};

/// One answer, kept in a folder.
#[derive(Serialize, Deserialize)]
pub struct Kept {
    /// What was asked for.
    pub path: String,
    /// What is in it.
    pub kind: String,
    /// The file of the bytes as they are.
    pub plain: String,
    /// The file of the bytes packed by gzip.
    pub packed: String,
}

#[derive(Clone)]
struct Held {
    kind: HeaderValue,
    plain: Bytes,
    packed: Bytes,
}

/// Serves what the folder holds until it is ended.
pub async fn serve(folder: &Path) -> Result<(), Failure> {
    let kept: Vec<Kept> = serde_json::from_slice(&fs::read(folder.join("kept.json"))?)?;
    let mut router = Router::new();
    for kept in kept {
        let held = Held {
            kind: HeaderValue::from_str(&kept.kind)?,
            plain: fs::read(folder.join(&kept.plain))?.into(),
            packed: fs::read(folder.join(&kept.packed))?.into(),
        };
        router = router.route(
            &kept.path,
            get(move |headers: HeaderMap| {
                let held = held.clone();
                async move { held.answer(&headers) }
            }),
        );
    }
    let listener = TcpListener::bind((std::net::Ipv4Addr::LOCALHOST, 0)).await?;
    sockets::tell(&listener)?;
    axum::serve(listener, router).await?;
    Ok(())
}

impl Held {
    fn answer(self, asked: &HeaderMap) -> Response {
        let packed = asked.contains_key(header::ACCEPT_ENCODING) && !self.packed.is_empty();
        let mut response = Response::new(Body::from(if packed { self.packed } else { self.plain }));
        response.headers_mut().insert(header::CONTENT_TYPE, self.kind);
        if packed {
            response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        response
    }
}
