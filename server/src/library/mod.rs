//! Pictures made safe: decoded within bounds, turned upright, made small, and written anew without a trace of metadata.

mod flat;
pub(crate) mod store;

use std::io::Cursor;

use data_encoding::HEXLOWER;
use image::{
    DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, RgbImage, codecs::jpeg::JpegEncoder,
    imageops::FilterType,
};
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;

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
}

impl PictureRefused {
    /// What the person who sent it reads.
    #[must_use]
    pub fn sentence(self, words: Words) -> String {
        match self {
            Self::Kind => words.refused_picture_kind(),
            Self::Pixels => words.refused_picture_pixels(),
            Self::Bytes => words.refused_picture_bytes(),
        }
    }
}

/// Makes a safe picture of an upload, away from the threads that answer requests.
pub(crate) async fn make_safe(bytes: Vec<u8>) -> Result<Result<SafePicture, PictureRefused>, Broken> {
    // One at a time: an open picture takes a hundred times its file.
    let _turn = TURN.acquire().await.while_doing("waiting for a picture's turn")?;
    tokio::task::spawn_blocking(move || safe(&bytes)).await.while_doing("making a picture safe")
}

/// Stores a safe picture; the same picture twice is stored once.
pub(crate) async fn keep(tx: &mut Tx, picture: &SafePicture, now: Moment) -> Result<(), Broken> {
    store::put(tx, picture, now).await
}

/// Forgets pictures that no listing shows, a day after they came.
pub(crate) async fn forget_orphans(tx: &mut Tx, now: Moment) -> Result<u64, Broken> {
    store::forget_orphans(tx, now.plus(-24 * 60 * 60)).await
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
    store::public_bytes(&desk.db, digest).await
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

fn safe(bytes: &[u8]) -> Result<SafePicture, PictureRefused> {
    if bytes.len() > UPLOAD_MOST {
        return Err(PictureRefused::Bytes);
    }
    let upright = upright(bytes)?;
    let small = if upright.width().max(upright.height()) > SIDE_MOST {
        upright.resize(SIDE_MOST, SIDE_MOST, FilterType::Triangle)
    } else {
        upright
    };
    let flat = on_white(&small);
    let mut jpeg = Vec::new();
    flat.write_with_encoder(JpegEncoder::new_with_quality(&mut jpeg, JPEG_QUALITY))
        .map_err(|_| PictureRefused::Kind)?;
    let (bytes, ending) = match flat::flat_png(&flat) {
        Some(png) if png.len() < jpeg.len() => (png, PNG_ENDING),
        _ => (jpeg, ""),
    };
    let digest = format!("{}{ending}", &HEXLOWER.encode(&Sha256::digest(&bytes))[..32]);
    Ok(SafePicture { digest, width: flat.width(), height: flat.height(), bytes })
}

fn upright(bytes: &[u8]) -> Result<DynamicImage, PictureRefused> {
    let mut reader =
        ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| PictureRefused::Kind)?;
    let readable = [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP, ImageFormat::Gif];
    if !reader.format().is_some_and(|format| readable.contains(&format)) {
        return Err(PictureRefused::Kind);
    }
    let mut limits = Limits::default();
    limits.max_alloc = Some(256 * 1024 * 1024);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| PictureRefused::Kind)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > PIXELS_MOST {
        return Err(PictureRefused::Pixels);
    }
    let orientation = decoder.orientation().unwrap_or(image::metadata::Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|_| PictureRefused::Kind)?;
    picture.apply_orientation(orientation);
    Ok(picture)
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
    fn what_is_no_picture_is_refused() {
        for bytes in [
            b"just words".as_slice(),
            b"",
            b"\x89PNG\r\n\x1a\n",
            &png(40, 40)[..60],
            b"<svg xmlns='x'/>",
            b"BM6\0\0\0",
        ] {
            assert_eq!(safe(bytes).unwrap_err(), PictureRefused::Kind);
        }
    }

    #[test]
    fn a_bomb_is_refused_before_it_is_opened() {
        // The header of a PNG that claims 60,000 × 60,000 dots, and nothing behind it.
        let mut bytes = png(1, 1);
        bytes[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
        bytes[20..24].copy_from_slice(&60_000_u32.to_be_bytes());
        assert!(safe(&bytes).is_err());
        assert_eq!(safe(&vec![0; UPLOAD_MOST + 1]).unwrap_err(), PictureRefused::Bytes);
    }

    #[test]
    fn a_picture_of_forty_million_dots_is_refused() {
        assert_eq!(safe(&png(8_000, 5_000)).unwrap_err(), PictureRefused::Pixels);
    }
}
