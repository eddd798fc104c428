//! Flat drawings: what has few colours is smaller and sharper as a PNG with a palette than as a JPEG.

use std::collections::{BTreeMap, btree_map::Entry};

use image::RgbImage;
use png::{BitDepth, ColorType, DeflateCompression, Encoder, Filter};

/// A palette has at most so many colours.
const COLOURS_MOST: usize = 256;

/// The picture as a PNG with a palette, without metadata; `None` when it has too many colours.
pub(super) fn flat_png(picture: &RgbImage) -> Option<Vec<u8>> {
    let (palette, dots) = palette_of(picture)?;
    let (depth, bits) = match palette.len() / 3 {
        0..=2 => (BitDepth::One, 1),
        3..=4 => (BitDepth::Two, 2),
        5..=16 => (BitDepth::Four, 4),
        _ => (BitDepth::Eight, 8),
    };
    let width = usize::try_from(picture.width()).ok()?;
    let rows: Vec<u8> = dots.chunks(width).flat_map(|row| packed(row, bits)).collect();
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, picture.width(), picture.height());
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(depth);
    encoder.set_palette(palette);
    encoder.set_deflate_compression(DeflateCompression::Level(9));
    // Numbers of a palette have no neighbours that resemble them: filters only make such files larger.
    encoder.set_filter(Filter::NoFilter);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&rows).ok()?;
    writer.finish().ok()?;
    Some(file)
}

/// The colours in the order in which they come, and the number of each dot's colour.
fn palette_of(picture: &RgbImage) -> Option<(Vec<u8>, Vec<u8>)> {
    let mut numbers: BTreeMap<[u8; 3], u8> = BTreeMap::new();
    let mut palette = Vec::new();
    let mut dots = Vec::new();
    let mut last = None;
    for dot in picture.pixels() {
        let number = match last {
            // Most dots look like the one before.
            Some((colour, number)) if colour == dot.0 => number,
            _ => {
                let known = numbers.len();
                match numbers.entry(dot.0) {
                    Entry::Occupied(entry) => *entry.get(),
                    Entry::Vacant(_) if known == COLOURS_MOST => return None,
                    Entry::Vacant(entry) => {
                        palette.extend_from_slice(&dot.0);
                        *entry.insert(u8::try_from(known).ok()?)
                    }
                }
            }
        };
        last = Some((dot.0, number));
        dots.push(number);
    }
    Some((palette, dots))
}

/// A row of numbers, so many bits each, the first in the highest bits; the last byte is filled with nothing.
fn packed(row: &[u8], bits: usize) -> Vec<u8> {
    let join = |few: &[u8]| {
        few.iter().enumerate().fold(0, |byte, (place, number)| byte | (number << (8 - bits * (place + 1))))
    };
    row.chunks(8 / bits).map(join).collect()
}

#[cfg(test)]
mod tests {
    use image::Rgb;

    use super::*;

    fn of_colours(width: u32, height: u32, colours: u32) -> RgbImage {
        RgbImage::from_fn(width, height, |x, y| {
            let number = (x + y * width) % colours;
            Rgb([u8::try_from(number % 256).unwrap(), u8::try_from(number / 256).unwrap(), 7])
        })
    }

    #[test]
    fn every_dot_comes_back_however_many_bits_it_takes() {
        for colours in [1, 2, 3, 4, 5, 16, 17, 200, 256] {
            for width in [1, 7, 33] {
                let picture = of_colours(width, 300, colours);
                let file = flat_png(&picture).unwrap();
                assert_eq!(image::load_from_memory(&file).unwrap().to_rgb8(), picture, "{colours} {width}");
            }
        }
    }

    #[test]
    fn too_many_colours_are_left_to_jpeg() {
        assert!(flat_png(&of_colours(20, 20, 257)).is_none());
    }
}
