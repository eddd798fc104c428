//! Street maps, if whoever runs the site has any: a file of their own, or squares of others that are fetched by us, so that
//! visitors ask nobody but this site.

use std::{
    fmt,
    fs::File,
    io::{self, Read as _},
    os::unix::fs::FileExt as _,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::{Duration, Instant},
};

use bytes::Bytes;
use flate2::read::GzDecoder;
use moka::{Expiry, future::Cache};
use pmtiles::{
    AsyncBackend, AsyncPmTilesReader, BackendResponse, Compression, Header, PmtError, PmtResult, TileCoord,
    TileType,
};
use pure::plain;
use tokio::sync::Semaphore;

use crate::{
    Desk,
    broken::{Broken, WhileDoing},
    fetching::{self, FetchError, Reach, Source, Wanted},
    settings::Settings,
};

/// Streets are looked at no closer than this.
const CLOSEST: u8 = 20;
/// A square of a map weighs at most so many bytes.
const SQUARE_MOST: usize = 2 * 1024 * 1024;
/// What a file says of itself has at most so many bytes, packed and unpacked.
const SAID_MOST: u64 = 4 * 1024 * 1024;
/// Its credit is told up to so many characters.
const CREDIT_MOST: usize = 300;
/// So many bytes of squares of others are kept, so that they are not asked for what they told already.
const KEPT_MOST: u64 = 16 * 1024 * 1024;
/// What keeping a square costs besides its bytes.
const OVERHEAD: usize = 256;
/// So long a square of others is kept.
const KEPT_FOR: Duration = Duration::from_secs(24 * 60 * 60);
/// So long nobody asks again after they did not answer.
const GIVEN_REST: Duration = Duration::from_secs(60);
/// So long others may take for a square.
const PATIENCE: Duration = Duration::from_secs(15);
/// Others are asked for so many squares at once.
const ASKED_AT_ONCE: usize = 8;
/// What others are asked for. Their address is set by whoever runs the site, who may have squares in a network of their own.
const WANTED: Wanted = Wanted {
    accept: "image/avif, image/webp, image/png, image/jpeg, application/vnd.mapbox-vector-tile, */*;q=0.1",
    most: SQUARE_MOST,
    reach: Reach::Named,
};

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

/// Street maps. Cheap to copy.
#[derive(Clone)]
pub struct Streets {
    from: Arc<Squares>,
    /// Whose work they are.
    credit: Arc<str>,
    /// What others told lately, asked once for all who wait.
    told: Cache<Square, Told>,
    asking: Arc<Semaphore>,
    /// The minute in which it was last logged that others do not answer.
    complained: Arc<AtomicI64>,
}

/// A square of the earth, as web maps cut it: of the zoom, the column from the west and the row from the north.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Square {
    zoom: u8,
    column: u32,
    row: u32,
}

impl Square {
    /// The square, if there is one.
    #[must_use]
    pub fn of(zoom: u8, column: u32, row: u32) -> Option<Self> {
        let many = 1_u32.checked_shl(zoom.into())?;
        (zoom <= CLOSEST && column < many && row < many).then_some(Self { zoom, column, row })
    }
}

/// The bytes of a square, and their media type.
pub type Tile = (Bytes, &'static str);

/// Those who have the squares did not answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unanswered;

/// What others said of a square: what it is, that there is none, or nothing.
type Told = Result<Option<Tile>, Unanswered>;

/// Where squares come from.
enum Squares {
    File(Box<AsyncPmTilesReader<OnDisk>>),
    /// Where the squares are: `{z}`, `{x}` and `{y}` stand for the zoom, the column and the row.
    Others(String),
}

/// How long it is kept what others said.
struct Keeping;

impl Expiry<Square, Told> for Keeping {
    fn expire_after_create(&self, _: &Square, told: &Told, _: Instant) -> Option<Duration> {
        Some(if told.is_ok() { KEPT_FOR } else { GIVEN_REST })
    }
}

impl fmt::Debug for Streets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Streets")
    }
}

/// Where the header of a file says where what it says of itself begins (PMTiles specification, version 3, section 3).
const SAID: u64 = 24;
/// The same of its squares.
const SQUARES: u64 = 56;

/// Where a part of a file begins and how many bytes it has, by what stands at a place of its header.
fn part(file: &File, at: u64) -> io::Result<(u64, u64)> {
    let mut numbers = [0; 16];
    file.read_exact_at(&mut numbers, at)?;
    let number = |bytes: &[u8]| bytes.iter().rev().fold(0, |all: u64, byte| all << 8 | u64::from(*byte));
    let (begins, long) = numbers.split_at(8);
    Ok((number(begins), number(long)))
}

/// Refuses a file that ends before its last square, as a broken download does.
fn is_whole(file: &File) -> Result<(), Broken> {
    let doing = "measuring the file that CUPPA_MAP_TILES names";
    let (begins, long) = part(file, SQUARES).while_doing(doing)?;
    if begins.saturating_add(long) > file.metadata().while_doing(doing)?.len() {
        return Err(Broken::new(
            "reading the file that CUPPA_MAP_TILES names: it ends before its last square",
        ));
    }
    Ok(())
}

/// Refuses a file of whose squares nobody would see anything.
fn is_readable(header: &Header) -> Result<(), Broken> {
    match header.tile_type {
        TileType::Unknown => {
            return Err(Broken::new(
                "reading the file that CUPPA_MAP_TILES names: it does not say what its squares are",
            ));
        }
        TileType::Mlt => {
            return Err(Broken::new(
                "reading the file that CUPPA_MAP_TILES names: its squares are neither pictures nor Mapbox vector tiles",
            ));
        }
        TileType::Mvt | TileType::Png | TileType::Jpeg | TileType::Webp | TileType::Avif => {}
    }
    match header.tile_compression {
        Compression::None | Compression::Gzip => Ok(()),
        Compression::Unknown | Compression::Brotli | Compression::Zstd => Err(Broken::new(
            "reading the file that CUPPA_MAP_TILES names: its squares are packed in a way that is not undone here; \
             let them be packed by gzip, or not at all",
        )),
    }
}

/// The credit that a file asks for, in plain words, if it asks for any.
fn credit_in(file: &File, packing: Compression) -> Option<String> {
    #[derive(serde::Deserialize)]
    struct Said {
        attribution: String,
    }
    let (begins, long) = part(file, SAID).ok()?;
    let mut said = vec![0; usize::try_from(long).ok().filter(|_| long <= SAID_MOST)?];
    file.read_exact_at(&mut said, begins).ok()?;
    if packing == Compression::Gzip {
        let mut unpacked = Vec::new();
        GzDecoder::new(&said[..]).take(SAID_MOST).read_to_end(&mut unpacked).ok()?;
        said = unpacked;
    }
    let Said { attribution } = serde_json::from_slice(&said).ok()?;
    let credit = plain::of_html(&attribution);
    Some(plain::cut(&credit, CREDIT_MOST).unwrap_or(credit)).filter(|credit| !credit.is_empty())
}

impl Streets {
    /// The street maps that the settings name.
    ///
    /// # Errors
    /// When they name none that can be used: better no site than one whose map stays empty for no reason that is told.
    pub async fn of(settings: &Settings) -> Result<Option<Self>, Broken> {
        let Some(tiles) = &settings.map_tiles else { return Ok(None) };
        let mut credit = Some(settings.map_credit.clone()).filter(|credit| !credit.trim().is_empty());
        let from = if tiles.contains("://") {
            let example = at(tiles, EXAMPLE);
            let is_address = ["{z}", "{x}", "{y}"].iter().all(|part| tiles.contains(part));
            if !is_address || Source::parse(&example).is_err() {
                return Err(Broken::new(
                    "reading CUPPA_MAP_TILES: an address such as https://tiles.example.org/{z}/{x}/{y}.png",
                ));
            }
            Squares::Others(tiles.clone())
        } else {
            let file = File::open(tiles).while_doing("opening the file that CUPPA_MAP_TILES names")?;
            let file = Arc::new(file);
            let reader = AsyncPmTilesReader::try_from_source(OnDisk(Arc::clone(&file)))
                .await
                .while_doing("reading the file that CUPPA_MAP_TILES names as PMTiles")?;
            is_whole(&file)?;
            is_readable(reader.get_header())?;
            credit = credit.or_else(|| credit_in(&file, reader.get_header().internal_compression()));
            Squares::File(Box::new(reader))
        };
        let credit = credit.ok_or_else(|| Broken::new(
            "reading the settings: CUPPA_MAP_TILES names a street map, and nothing says whose work it is, as licences \
             such as that of OpenStreetMap ask; set CUPPA_MAP_CREDIT, such as © OpenStreetMap",
        ))?;
        let weight = |_: &Square, told: &Told| {
            let bytes = told.as_ref().ok().and_then(Option::as_ref).map_or(0, |(bytes, _)| bytes.len());
            u32::try_from(bytes + OVERHEAD).unwrap_or(u32::MAX)
        };
        Ok(Some(Self {
            from: Arc::new(from),
            credit: credit.into(),
            told: Cache::builder().max_capacity(KEPT_MOST).weigher(weight).expire_after(Keeping).build(),
            asking: Arc::new(Semaphore::new(ASKED_AT_ONCE)),
            complained: Arc::default(),
        }))
    }

    /// Whose work they are, as the settings say it, or else their file.
    #[must_use]
    pub fn credit(&self) -> &str {
        &self.credit
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

    /// The closest zoom of which a file has squares; how far others go nobody knows.
    #[must_use]
    pub fn deepest(&self) -> Option<u8> {
        match &*self.from {
            Squares::File(reader) => Some(reader.get_header().max_zoom),
            Squares::Others(_) => None,
        }
    }

    /// Who learns which part of the world is looked at: the host that squares are fetched from.
    #[must_use]
    pub fn host(&self) -> Option<String> {
        let Squares::Others(address) = &*self.from else { return None };
        url::Url::parse(&at(address, EXAMPLE)).ok()?.host_str().map(str::to_owned)
    }

    /// One square; `None` where there is none.
    ///
    /// # Errors
    /// When those who have it do not answer.
    pub async fn square(&self, desk: &Desk, square: Square) -> Result<Option<Tile>, Unanswered> {
        match &*self.from {
            Squares::File(reader) => self.read(reader, square).await,
            Squares::Others(address) => {
                self.told.get_with(square, self.ask(desk, &at(address, square))).await
            }
        }
    }

    async fn read(&self, reader: &AsyncPmTilesReader<OnDisk>, square: Square) -> Told {
        let Ok(coordinates) = TileCoord::new(square.zoom, square.column, square.row) else { return Ok(None) };
        match reader.get_tile_decompressed(coordinates).await {
            Ok(bytes) => Ok(bytes.and_then(|bytes| self.tile(bytes))),
            Err(error) => {
                tracing::warn!("a square of the street map cannot be read: {error}");
                Err(Unanswered)
            }
        }
    }

    async fn ask(&self, desk: &Desk, address: &str) -> Told {
        let _permit = self.asking.acquire().await;
        let fetched = match Source::parse(address) {
            Ok(source) => fetching::fetch_new(desk, &source, WANTED, PATIENCE).await,
            Err(why) => Err(why),
        };
        match fetched {
            // Where nothing is drawn, some have an empty square and some have none.
            Ok((bytes, _)) if bytes.is_empty() => Ok(None),
            Err(FetchError::Status(204 | 404 | 410)) => Ok(None),
            Ok((bytes, _)) => match self.tile(Bytes::from(bytes)) {
                Some(tile) => Ok(Some(tile)),
                None => self.complain(desk, "what they send is no square of a map"),
            },
            Err(why) => self.complain(desk, &why.sentence(desk.words())),
        }
    }

    /// What may be passed on.
    fn tile(&self, bytes: Bytes) -> Option<Tile> {
        let mime = media_type(&bytes, self.drawn())?;
        (bytes.len() <= SQUARE_MOST).then_some((bytes, mime))
    }

    /// Once a minute, for whoever wonders why their map stays empty.
    fn complain(&self, desk: &Desk, why: &str) -> Told {
        let minute = desk.clock.now().0.div_euclid(60);
        if self.complained.swap(minute, Ordering::Relaxed) != minute {
            let host = self.host().unwrap_or_default();
            tracing::warn!(host, "the street map that CUPPA_MAP_TILES names does not come: {why}");
        }
        Err(Unanswered)
    }
}

/// Any square, where only the rest of an address matters.
const EXAMPLE: Square = Square { zoom: 1, column: 1, row: 1 };

/// The address of a square.
fn at(address: &str, square: Square) -> String {
    address
        .replace("{z}", &square.zoom.to_string())
        .replace("{x}", &square.column.to_string())
        .replace("{y}", &square.row.to_string())
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
