//! Pictures made safe: decoded within bounds, turned upright, made small, and written anew without a trace of metadata.

mod drawn;
mod flat;
pub(crate) mod store;

use std::{io::Cursor, time::Duration};

use data_encoding::HEXLOWER;
use image::{
    DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, RgbImage,
    codecs::jpeg::JpegEncoder, imageops::FilterType,
};
use sha2::{Digest, Sha256};
use tokio::{sync::Semaphore, task::spawn_blocking, time::timeout};

use crate::{
    Desk,
    broken::{Broken, WhileDoing},
    db::Tx,
    ids::{ListingId, Moment},
    words::Words,
};

/// An uploaded file has at most so many bytes.
pub const UPLOAD_MOST: usize = 12 * 1024 * 1024;
/// More dots than a good phone takes by default, and less than would fill our memory.
const PIXELS_MOST: u64 = 30_000_000;
/// The longer side of what is kept, in pixels.
const SIDE_MOST: u32 = 1_280;
const JPEG_QUALITY: u8 = 80;
/// What the digest of a PNG ends in; that of a JPEG stands alone.
const PNG_ENDING: &str = ".png";

/// Into so many columns and rows a picture is parted where some of it is to be covered.
pub const GRID: (u32, u32) = (8, 6);
/// What covered squares look like: flat, and like nothing in a photo.
const COVER: image::Rgb<u8> = image::Rgb([0x4a, 0x51, 0x63]);

/// So long somebody waits for their picture's turn, and for the picture: the largest takes two seconds.
const PATIENCE: Duration = Duration::from_secs(20);

static TURN: Semaphore = Semaphore::const_new(1);

/// A picture that may be shown.
#[derive(Clone, Debug)]
pub struct SafePicture {
    /// The beginning of its SHA-256, in hexadecimal; `.png` follows when it is no JPEG.
    pub digest: String,
    /// A JPEG, or for flat drawings a PNG, without metadata.
    pub bytes: Vec<u8>,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
}

/// Why a file is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureRefused {
    /// Not a picture that we read.
    Kind,
    /// More than 30 million dots.
    Pixels,
    /// More than 12 MB.
    Bytes,
    /// A drawing that holds what we do not draw, or too much of it.
    Drawing,
    /// It took too long, or others were before it for too long.
    Slow,
}

impl PictureRefused {
    /// What the person who sent it reads.
    #[must_use]
    pub fn sentence(self, words: Words) -> String {
        match self {
            Self::Kind => words.refused_picture_kind(),
            Self::Pixels => words.refused_picture_pixels(),
            Self::Bytes => words.refused_picture_bytes(),
            Self::Drawing => words.refused_picture_drawing(),
            Self::Slow => words.refused_picture_slow(),
        }
    }
}

/// Makes a safe picture of an upload, away from the threads that answer requests.
pub(crate) async fn make_safe(bytes: Vec<u8>) -> Result<Result<SafePicture, PictureRefused>, Broken> {
    in_turn(move || safe(&bytes)).await
}

/// Makes of a picture that is kept one in which some squares of a [`GRID`] are covered. Nothing is left below them.
pub(crate) async fn make_covered(
    bytes: Vec<u8>,
    squares: Vec<(u32, u32)>,
) -> Result<Result<SafePicture, PictureRefused>, Broken> {
    in_turn(move || covered(&bytes, &squares)).await
}

async fn in_turn(
    work: impl FnOnce() -> Result<SafePicture, PictureRefused> + Send + 'static,
) -> Result<Result<SafePicture, PictureRefused>, Broken> {
    // One at a time: an open picture takes a hundred times its file.
    let Ok(turn) = timeout(PATIENCE, TURN.acquire()).await else { return Ok(Err(PictureRefused::Slow)) };
    let turn = turn.while_doing("waiting for a picture's turn")?;
    // Nobody can end a thread: whoever waits is let go, and the turn is over when the work is.
    let working = spawn_blocking(move || {
        let _turn = turn;
        work()
    });
    match timeout(PATIENCE, working).await {
        Ok(Ok(made)) => Ok(made),
        // A file that breaks its reader is no picture; the one who sent it reads so, and we read that it happened.
        Ok(Err(ended)) if ended.is_panic() => {
            tracing::error!("the reader of pictures broke on an upload");
            Ok(Err(PictureRefused::Kind))
        }
        Ok(Err(ended)) => Err(ended).while_doing("making a picture safe"),
        Err(_) => Ok(Err(PictureRefused::Slow)),
    }
}

/// Stores a safe picture; the same picture twice is stored once.
pub(crate) async fn keep(tx: &mut Tx, picture: &SafePicture, now: Moment) -> Result<(), Broken> {
    store::put(tx, picture, now).await
}

/// A picture that no listing shows is kept for so long.
pub(crate) const ORPHAN_SECONDS: i64 = 24 * 60 * 60;

/// Forgets pictures that no listing shows, a day after they came.
pub(crate) async fn forget_orphans(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    store::forget_orphans(tx, now.plus(-ORPHAN_SECONDS)).await
}

/// Forgets every picture that nothing shows, at once: for whoever is erased. What is being sent just now comes with what
/// shows it.
pub(crate) async fn forget_unshown(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    store::forget_orphans(tx, now.plus(1)).await
}

/// The media type of a picture.
#[must_use]
pub fn media_type(digest: &str) -> &'static str {
    if digest.ends_with(PNG_ENDING) { "image/png" } else { "image/jpeg" }
}

/// The file of a picture that a public listing shows.
///
/// # Errors
/// When the database cannot be read.
pub async fn public_picture(desk: &Desk, digest: &str) -> Result<Option<Vec<u8>>, Broken> {
    store::bytes_of_public_listing(&desk.db, digest).await
}

/// The file of a photo that a public write-up shows.
///
/// # Errors
/// When the database cannot be read.
pub async fn public_photo(desk: &Desk, digest: &str) -> Result<Option<Vec<u8>>, Broken> {
    store::bytes_of_shown_write_up(&desk.db, digest).await
}

/// The file of a picture, for whoever holds a link of the listing that shows it.
///
/// # Errors
/// When the database cannot be read.
pub async fn picture_of_listing(desk: &Desk, id: ListingId, digest: &str) -> Result<Option<Vec<u8>>, Broken> {
    store::bytes_of_listing(&desk.db, id, digest).await
}

/// The file of a picture, for a moderator who must see it before it is public.
///
/// # Errors
/// When the database cannot be read.
pub async fn any_picture(
    desk: &Desk,
    _moderator: &crate::people::Moderator,
    digest: &str,
) -> Result<Option<Vec<u8>>, Broken> {
    store::bytes(&desk.db, digest).await
}

/// Makes a safe picture of an upload, here and now. It takes up to two seconds and much memory: whoever answers requests
/// has it made elsewhere.
///
/// # Errors
/// When it is no picture, or too much of one.
pub fn safe(bytes: &[u8]) -> Result<SafePicture, PictureRefused> {
    if bytes.len() > UPLOAD_MOST {
        return Err(PictureRefused::Bytes);
    }
    let upright = if drawn::is_drawing(bytes) { drawn::draw(bytes)? } else { upright(bytes)? };
    let small = if upright.width().max(upright.height()) > SIDE_MOST {
        upright.resize(SIDE_MOST, SIDE_MOST, FilterType::Triangle)
    } else {
        upright
    };
    written(&on_white(&small))
}

/// The file of a picture as it is kept: a JPEG, or a PNG where that is smaller.
fn written(flat: &RgbImage) -> Result<SafePicture, PictureRefused> {
    let mut jpeg = Vec::new();
    flat.write_with_encoder(JpegEncoder::new_with_quality(&mut jpeg, JPEG_QUALITY))
        .map_err(|_| PictureRefused::Kind)?;
    let (bytes, ending) = match flat::flat_png(flat) {
        Some(png) if png.len() < jpeg.len() => (png, PNG_ENDING),
        _ => (jpeg, ""),
    };
    let digest = format!("{}{ending}", &HEXLOWER.encode(&Sha256::digest(&bytes))[..32]);
    Ok(SafePicture { digest, width: flat.width(), height: flat.height(), bytes })
}

/// The same picture with squares of the grid in one flat colour.
fn covered(bytes: &[u8], squares: &[(u32, u32)]) -> Result<SafePicture, PictureRefused> {
    let mut picture = on_white(&upright(bytes)?);
    let (columns, rows) = GRID;
    let (width, height) = picture.dimensions();
    for (column, row) in squares.iter().filter(|(column, row)| *column < columns && *row < rows) {
        for x in column * width / columns..(column + 1) * width / columns {
            for y in row * height / rows..(row + 1) * height / rows {
                picture.put_pixel(x, y, COVER);
            }
        }
    }
    written(&picture)
}

fn upright(bytes: &[u8]) -> Result<DynamicImage, PictureRefused> {
    let mut reader =
        ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| PictureRefused::Kind)?;
    let readable = [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP, ImageFormat::Gif];
    if !reader.format().is_some_and(|format| readable.contains(&format)) {
        return Err(PictureRefused::Kind);
    }
    let (width, height) = dimensions(bytes)?;
    if u64::from(width) * u64::from(height) > PIXELS_MOST {
        return Err(PictureRefused::Pixels);
    }
    let mut limits = Limits::default();
    limits.max_alloc = Some(256 * 1024 * 1024);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| PictureRefused::Kind)?;
    let orientation = decoder.orientation().unwrap_or(image::metadata::Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|_| PictureRefused::Kind)?;
    picture.apply_orientation(orientation);
    Ok(picture)
}

/// What a file says of its size before its first dot. No dot is read, so nothing need be bounded yet.
fn dimensions(bytes: &[u8]) -> Result<(u32, u32), PictureRefused> {
    let guessed = ImageReader::new(Cursor::new(bytes)).with_guessed_format();
    let mut reader = guessed.map_err(|_| PictureRefused::Kind)?;
    reader.no_limits();
    reader.into_dimensions().map_err(|cause| match cause {
        // Some readers do not even count so many dots.
        ImageError::Limits(_) => PictureRefused::Pixels,
        _ => PictureRefused::Kind,
    })
}

/// JPEG has no transparency: what one could see through is white, as on paper.
fn on_white(picture: &DynamicImage) -> RgbImage {
    let seen = picture.to_rgba8();
    RgbImage::from_fn(seen.width(), seen.height(), |x, y| {
        let [red, green, blue, alpha] = seen.get_pixel(x, y).0;
        let over = |colour: u8| {
            let mixed = u32::from(colour) * u32::from(alpha) + 255 * (255 - u32::from(alpha));
            u8::try_from(mixed / 255).unwrap_or(u8::MAX)
        };
        image::Rgb([over(red), over(green), over(blue)])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        written(&image::RgbaImage::from_pixel(width, height, image::Rgba([200, 20, 20, 128])))
    }

    /// As a camera sees: hardly two dots are alike.
    fn photo(width: u32, height: u32) -> Vec<u8> {
        written(&image::RgbaImage::from_fn(width, height, |x, y| {
            let part = |of: u32, most: u32| u8::try_from(of * 255 / most).unwrap();
            image::Rgba([200, part(x, width), part(y, height), 128])
        }))
    }

    fn written(picture: &image::RgbaImage) -> Vec<u8> {
        let mut bytes = Vec::new();
        picture.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).unwrap();
        bytes
    }

    #[test]
    fn a_picture_comes_out_small_flat_and_without_metadata() {
        for (upload, format) in
            [(png(2_600, 1_300), ImageFormat::Png), (photo(2_600, 1_300), ImageFormat::Jpeg)]
        {
            let picture = safe(&upload).unwrap();
            assert_eq!((picture.width, picture.height), (1_280, 640));
            assert_eq!(image::guess_format(&picture.bytes).unwrap(), format);
            assert_eq!(media_type(&picture.digest), format.to_mime_type());
            assert!(!picture.bytes.windows(4).any(|four| four == b"Exif" || four == b"tEXt"));
            let pixel = image::load_from_memory(&picture.bytes).unwrap().to_rgb8().get_pixel(600, 300).0;
            assert!(pixel[0] > 215 && pixel[1] > 125, "half seen through on white, not {pixel:?}");
        }
    }

    #[test]
    fn what_an_upload_says_beside_its_dots_is_gone() {
        // A remark right behind the header, as cameras and drawing programs leave them.
        let mut bytes = png(40, 40);
        let remark = b"tEXtComment\0at home";
        let mut chunk = u32::try_from(remark.len() - 4).unwrap().to_be_bytes().to_vec();
        chunk.extend_from_slice(remark);
        let mut sum = flate2::Crc::new();
        sum.update(remark);
        chunk.extend_from_slice(&sum.sum().to_be_bytes());
        bytes.splice(33..33, chunk);
        let picture = safe(&bytes).unwrap();
        assert!(bytes.windows(7).any(|seven| seven == b"at home"));
        assert!(!picture.bytes.windows(7).any(|seven| seven == b"at home"));
    }

    #[test]
    fn of_covered_squares_nothing_is_left_and_all_else_is_as_it_was() {
        let kept = safe(&photo(800, 600)).unwrap();
        let covered = covered(&kept.bytes, &[(0, 0), (7, 5), (9, 9)]).unwrap();
        let before = image::load_from_memory(&kept.bytes).unwrap().to_rgb8();
        let after = image::load_from_memory(&covered.bytes).unwrap().to_rgb8();
        let is_near = |one: [u8; 3], other: [u8; 3]| one.iter().zip(other).all(|(a, b)| a.abs_diff(b) < 12);
        for (x, y, is_covered) in [(50, 50, true), (750, 550, true), (150, 50, false), (400, 300, false)] {
            let (then, now) = (before.get_pixel(x, y).0, after.get_pixel(x, y).0);
            assert!(is_near(now, if is_covered { COVER.0 } else { then }), "{x}, {y}: {then:?}, {now:?}");
        }
        assert_ne!(covered.digest, kept.digest);
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        for bytes in [
            b"just words".as_slice(),
            b"",
            b"\x89PNG\r\n\x1a\n",
            &png(40, 40)[..60],
            b"<svg xmlns='x'/>",
            b"PK\x03\x04",
            b"\x1f\x8b\x08\0",
            b"BM6\0\0\0",
        ] {
            assert_eq!(refusal(bytes), PictureRefused::Kind);
        }
    }

    fn refusal(upload: &[u8]) -> PictureRefused {
        safe(upload).map(|picture| picture.digest).unwrap_err()
    }

    /// A PNG of this many dots that holds next to nothing, its sums right.
    fn hollow_png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::One);
        drop(encoder.write_header().unwrap());
        // Its end comes by itself.
        bytes.truncate(bytes.windows(4).position(|name| name == b"IEND").map_or(bytes.len(), |at| at - 4));
        bytes.extend_from_slice(b"\0\0\0\x0aIDAT\x78\x9c\x63\0\0\0\x01\0\x01\0\x18\xdd\x8d\xb0");
        bytes
    }

    #[test]
    fn a_bomb_is_refused_before_it_is_opened() {
        let bomb = hollow_png(100_000, 100_000);
        assert!(bomb.len() < 200);
        assert_eq!(refusal(&bomb), PictureRefused::Pixels);
        // One that only just may be so large, and is not all there.
        assert_eq!(refusal(&hollow_png(6_000, 5_000)), PictureRefused::Kind);
        // The canvas of a GIF may be 65,535 dots wide, that of a WebP 16,384: both say so before their first dot.
        assert_eq!(
            refusal(
                b"GIF89a\xff\xff\xff\xff\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;"
            ),
            PictureRefused::Pixels
        );
        assert_eq!(
            refusal(
                b"RIFF\x1e\0\0\0WEBPVP8X\x0a\0\0\0\x02\0\0\0\xff\x3f\0\xff\x3f\0ANIM\x06\0\0\0\0\0\0\0\0\0"
            ),
            PictureRefused::Kind
        );
        assert_eq!(refusal(&vec![0; UPLOAD_MOST + 1]), PictureRefused::Bytes);
    }

    #[test]
    fn of_a_picture_that_is_also_a_page_and_an_archive_only_the_picture_is_left() {
        let page = b"<html><script>alert('tea')</script></html>";
        let archive = b"PK\x03\x04\x14\0\0\0\0\0tea.html";
        let mut drawing = b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><desc>".to_vec();
        drawing.extend_from_slice(b"alert('tea') PK tea.html</desc><rect width='5' height='9'/></svg>");
        let mut jpeg = Vec::new();
        on_white(&image::load_from_memory(&photo(90, 90)).unwrap())
            .write_with_encoder(JpegEncoder::new_with_quality(&mut jpeg, 80))
            .unwrap();
        // A remark of a JPEG stands before its dots, as its position does.
        let gps = b"Exif\0\0GPS 53.4084 -2.9916";
        let mut remark = vec![0xff, 0xe1, 0, u8::try_from(gps.len() + 2).unwrap()];
        remark.extend_from_slice(gps);
        jpeg.splice(2..2, remark);
        for mut upload in [png(40, 40), photo(90, 90), jpeg, drawing] {
            if upload[0] != b'<' {
                upload.extend_from_slice(page);
                upload.extend_from_slice(archive);
            }
            let picture = safe(&upload).unwrap();
            for trace in [b"alert".as_slice(), b"<html", b"PK\x03\x04", b"tea.html", b"GPS", b"Exif", b"<svg"]
            {
                let is_there = picture.bytes.windows(trace.len()).any(|part| part == trace);
                assert!(!is_there, "{}", String::from_utf8_lossy(trace));
            }
        }
    }

    #[test]
    fn of_a_picture_that_moves_the_first_sight_is_kept() {
        let mut bytes = Vec::new();
        let mut moving = image::codecs::gif::GifEncoder::new(&mut bytes);
        for shade in 0..40 {
            let sight = image::RgbaImage::from_pixel(30, 20, image::Rgba([shade * 6, 0, 0, 255]));
            moving.encode_frame(image::Frame::new(sight)).unwrap();
        }
        drop(moving);
        let picture = safe(&bytes).unwrap();
        let dots = image::load_from_memory(&picture.bytes).unwrap().to_rgb8();
        assert_eq!((dots.dimensions(), dots.get_pixel(9, 9).0[0]), ((30, 20), 0));
    }

    #[test]
    fn a_picture_of_forty_million_dots_is_refused() {
        assert_eq!(refusal(&png(8_000, 5_000)), PictureRefused::Pixels);
    }
}
