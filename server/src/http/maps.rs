//! What a map is made of: the land that the program knows, and street maps, if whoever runs the site has any. Street maps
//! of others are fetched by us: visitors ask nobody but this site.

use std::{
    collections::VecDeque,
    fmt,
    fs::File,
    os::unix::fs::FileExt as _,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use axum::{http::HeaderMap, response::Response};
use bytes::Bytes;
use pmtiles::{AsyncBackend, AsyncPmTilesReader, BackendResponse, PmtError, PmtResult, TileCoord, TileType};
use pure::maps::{self, Window};

use super::cache::Answer;
use crate::{
    Desk,
    broken::{Broken, WhileDoing},
    fetching::{self, Source},
    settings::Settings,
};

/// Streets are looked at no closer than this.
const CLOSEST: u8 = 20;
/// A square of a map weighs at most so many bytes.
const SQUARE_MOST: usize = 2 * 1024 * 1024;
/// So many bytes of squares of others are kept, so that they are not asked for what they told already.
const KEPT_MOST: usize = 16 * 1024 * 1024;
/// So long others may take for a square.
const PATIENCE: Duration = Duration::from_secs(15);

/// The land of a window as a picture.
#[must_use]
pub fn land(window: &Window, request: &HeaderMap) -> Response {
    Answer {
        bytes: maps::draw(window).into_bytes(),
        mime: "image/svg+xml",
        cache: "public, max-age=604800",
        name: None,
        changed: None,
        packs: true,
    }
    .respond(request)
}

/// How a square of a street map is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawn {
    /// It is a picture.
    Picture,
    /// It holds lines and names, which the browser draws (Mapbox Vector Tiles).
    Lines,
}

impl Drawn {
    /// What stands for it in a page.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Picture => "picture",
            Self::Lines => "lines",
        }
    }
}

/// Street maps.
#[derive(Clone)]
pub struct Streets {
    from: Arc<Squares>,
    /// Squares that others gave lately, the oldest first.
    kept: Arc<Mutex<VecDeque<(Square, Bytes)>>>,
}

type Square = (u8, u32, u32);

/// Where squares come from.
enum Squares {
    File(Box<AsyncPmTilesReader<OnDisk>>),
    /// Where the squares are: `{z}`, `{x}` and `{y}` stand for the zoom, the column and the row.
    Others(String),
}

impl fmt::Debug for Streets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Streets")
    }
}

impl Streets {
    /// The street maps that the settings name.
    ///
    /// # Errors
    /// When they name none that can be used: better no site than one whose map stays empty for no reason that is told.
    pub async fn of(settings: &Settings) -> Result<Option<Self>, Broken> {
        let Some(tiles) = &settings.map_tiles else { return Ok(None) };
        let from = if tiles.contains("://") {
            let example = at(tiles, (1, 1, 1));
            let is_address = ["{z}", "{x}", "{y}"].iter().all(|part| tiles.contains(part));
            if !is_address || Source::parse(&example).is_err() {
                return Err(Broken::new(
                    "reading CUPPA_MAP_TILES: an address such as https://tiles.example.org/{z}/{x}/{y}.png",
                ));
            }
            Squares::Others(tiles.clone())
        } else {
            let file = File::open(tiles).while_doing("opening the file that CUPPA_MAP_TILES names")?;
            let on_disk = OnDisk(Arc::new(file));
            let reader = AsyncPmTilesReader::try_from_source(on_disk)
                .await
                .while_doing("reading the file that CUPPA_MAP_TILES names as PMTiles")?;
            Squares::File(Box::new(reader))
        };
        Ok(Some(Self { from: Arc::new(from), kept: Arc::default() }))
    }

    /// How its squares are drawn.
    #[must_use]
    pub fn drawn(&self) -> Drawn {
        match &*self.from {
            Squares::File(reader) if reader.get_header().tile_type == TileType::Mvt => Drawn::Lines,
            Squares::File(_) => Drawn::Picture,
            Squares::Others(address) => {
                let path = address.split(['?', '#']).next().unwrap_or_default();
                let is_lines = path.ends_with(".mvt") || path.ends_with(".pbf");
                if is_lines { Drawn::Lines } else { Drawn::Picture }
            }
        }
    }

    /// Who learns which part of the world is looked at: the host that squares are fetched from.
    #[must_use]
    pub fn host(&self) -> Option<String> {
        let Squares::Others(address) = &*self.from else { return None };
        url::Url::parse(&at(address, (1, 1, 1))).ok()?.host_str().map(str::to_owned)
    }

    /// One square, with its media type; `None` where there is none.
    async fn square(&self, desk: &Desk, square: Square) -> Option<(Bytes, &'static str)> {
        let bytes = match &*self.from {
            Squares::File(reader) => {
                let (zoom, column, row) = square;
                let coordinates = TileCoord::new(zoom, column, row).ok()?;
                match reader.get_tile_decompressed(coordinates).await {
                    Ok(bytes) => bytes?,
                    Err(error) => {
                        tracing::warn!("a square of the street map cannot be read: {error}");
                        return None;
                    }
                }
            }
            Squares::Others(address) => match self.kept(square) {
                Some(bytes) => bytes,
                None => {
                    let source = Source::parse(&at(address, square)).ok()?;
                    let (bytes, _) = fetching::fetch_soon(desk, &source, PATIENCE).await.ok()?;
                    let bytes = Bytes::from(bytes);
                    self.keep(square, bytes.clone());
                    bytes
                }
            },
        };
        let mime = media_type(&bytes, self.drawn())?;
        (bytes.len() <= SQUARE_MOST).then_some((bytes, mime))
    }

    fn kept(&self, square: Square) -> Option<Bytes> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.iter().find(|(known, _)| *known == square).map(|(_, bytes)| bytes.clone())
    }

    fn keep(&self, square: Square, bytes: Bytes) {
        if bytes.len() > SQUARE_MOST {
            return;
        }
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.push_back((square, bytes));
        while kept.iter().map(|(_, bytes)| bytes.len()).sum::<usize>() > KEPT_MOST {
            kept.pop_front();
        }
    }
}

/// The address of a square.
fn at(address: &str, (zoom, column, row): Square) -> String {
    address
        .replace("{z}", &zoom.to_string())
        .replace("{x}", &column.to_string())
        .replace("{y}", &row.to_string())
}

/// What it is, by how it begins. What is neither a picture nor lines is not passed on: it could be a page of others.
fn media_type(bytes: &[u8], drawn: Drawn) -> Option<&'static str> {
    match (drawn, bytes) {
        (Drawn::Lines, _) => Some("application/vnd.mapbox-vector-tile"),
        (_, [0x89, b'P', b'N', b'G', ..]) => Some("image/png"),
        (_, [0xff, 0xd8, 0xff, ..]) => Some("image/jpeg"),
        (_, [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..]) => Some("image/webp"),
        (_, [_, _, _, _, b'f', b't', b'y', b'p', b'a', b'v', b'i', b'f', ..]) => Some("image/avif"),
        _ => None,
    }
}

/// One square of the street map; `None` where there is none.
pub async fn streets(desk: &Desk, square: (u8, u32, u32), request: &HeaderMap) -> Option<Response> {
    let (zoom, column, row) = square;
    let many = 1_u32.checked_shl(zoom.into())?;
    if zoom > CLOSEST || column >= many || row >= many {
        return None;
    }
    let (bytes, mime) = desk.streets.as_ref()?.square(desk, square).await?;
    let answer = Answer {
        bytes: bytes.to_vec(),
        mime,
        cache: "public, max-age=86400",
        name: None,
        changed: None,
        packs: !mime.starts_with("image/"),
    };
    Some(answer.respond(request))
}

/// A file that is read piece by piece.
struct OnDisk(Arc<File>);

impl AsyncBackend for OnDisk {
    async fn read(&self, offset: u64, length: usize) -> PmtResult<BackendResponse> {
        let file = Arc::clone(&self.0);
        let read = move || {
            let mut bytes = vec![0; length];
            let mut filled = 0;
            while filled < length {
                match file.read_at(&mut bytes[filled..], offset + filled as u64)? {
                    0 => break,
                    more => filled += more,
                }
            }
            bytes.truncate(filled);
            Ok(bytes)
        };
        let read: std::io::Result<Vec<u8>> =
            tokio::task::spawn_blocking(read).await.unwrap_or_else(|error| Err(std::io::Error::other(error)));
        read.map(|bytes| BackendResponse::new(bytes.into())).map_err(PmtError::Reading)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_picture_is_passed_on_as_one() {
        for (bytes, drawn, expected) in [
            (&b"\x89PNG\r\n\x1a\n"[..], Drawn::Picture, Some("image/png")),
            (b"\xff\xd8\xff\xe0", Drawn::Picture, Some("image/jpeg")),
            (b"RIFF\0\0\0\0WEBPVP8 ", Drawn::Picture, Some("image/webp")),
            (b"\0\0\0\x1cftypavif", Drawn::Picture, Some("image/avif")),
            (b"<!DOCTYPE html>", Drawn::Picture, None),
            (b"<svg onload=", Drawn::Picture, None),
            (b"", Drawn::Picture, None),
            (b"\x1a\x03abc", Drawn::Lines, Some("application/vnd.mapbox-vector-tile")),
        ] {
            assert_eq!(media_type(bytes, drawn), expected, "{bytes:?}");
        }
    }
}
