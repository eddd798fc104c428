//! QR codes as outlines: one path instead of a thousand squares, so no hairline shows between modules.

use std::collections::BTreeMap;

use qrcodegen::{DataTooLong, Mask, QrCode, QrCodeEcc, QrSegment, Version};
use serde::Serialize;

use crate::PressError;

/// Above this many modules a code of 21 mm is too fine for an old phone.
const FINEST: u8 = 10;

/// The clear border that Denso Wave asks for, in modules.
const QUIET: i32 = 4;

/// A code to draw: closed loops of corners, in modules, the quiet zone included.
#[derive(Debug, Serialize)]
pub struct Code {
    /// Width and height, quiet zone included.
    pub modules: i32,
    /// Loops around dark areas one way, around light holes the other way.
    pub loops: Vec<Vec<(i32, i32)>>,
}

/// Makes the code for an address, at level M.
pub fn code(address: &str) -> Result<Code, PressError> {
    let segments = QrSegment::make_segments(address);
    let qr = QrCode::encode_segments_advanced(
        &segments,
        QrCodeEcc::Medium,
        Version::MIN,
        Version::new(FINEST),
        None::<Mask>,
        true,
    )
    .map_err(|_: DataTooLong| PressError::AddressTooLong)?;
    Ok(Code { modules: qr.size() + 2 * QUIET, loops: loops(&qr) })
}

/// Walks around every dark area, ink always on the right hand.
fn loops(qr: &QrCode) -> Vec<Vec<(i32, i32)>> {
    let mut onward: BTreeMap<(i32, i32), Vec<(i32, i32)>> = BTreeMap::new();
    let mut edge = |from: (i32, i32), to: (i32, i32)| onward.entry(from).or_default().push(to);
    for y in 0..qr.size() {
        for x in 0..qr.size() {
            if !qr.get_module(x, y) {
                continue;
            }
            let (left, top) = (x + QUIET, y + QUIET);
            let (right, bottom) = (left + 1, top + 1);
            if !qr.get_module(x, y - 1) {
                edge((left, top), (right, top));
            }
            if !qr.get_module(x + 1, y) {
                edge((right, top), (right, bottom));
            }
            if !qr.get_module(x, y + 1) {
                edge((right, bottom), (left, bottom));
            }
            if !qr.get_module(x - 1, y) {
                edge((left, bottom), (left, top));
            }
        }
    }
    let mut found = Vec::new();
    while let Some((&start, _)) = onward.iter().next() {
        let mut corners: Vec<(i32, i32)> = Vec::new();
        let mut here = start;
        while let Some(ends) = onward.get_mut(&here) {
            let Some(next) = ends.pop() else { break };
            if ends.is_empty() {
                onward.remove(&here);
            }
            match corners.as_slice() {
                [.., before, last] if straight(*before, *last, here) => {
                    corners.pop();
                }
                _ => {}
            }
            corners.push(here);
            here = next;
        }
        found.push(corners);
    }
    found
}

fn straight(a: (i32, i32), b: (i32, i32), c: (i32, i32)) -> bool {
    (a.0 == b.0 && b.0 == c.0) || (a.1 == b.1 && b.1 == c.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Fills the loops as a printer would (non-zero rule), eight dots to a module.
    fn printed(code: &Code) -> (usize, Vec<bool>) {
        let dots = 8;
        let side = code.modules as usize * dots;
        let mut dark = vec![false; side * side];
        for row in 0..side {
            for column in 0..side {
                let (x, y) = ((column as f64 + 0.5) / dots as f64, (row as f64 + 0.5) / dots as f64);
                let mut winding = 0;
                for corners in &code.loops {
                    for (i, from) in corners.iter().enumerate() {
                        let to = corners[(i + 1) % corners.len()];
                        let (low, high) = (f64::from(from.1.min(to.1)), f64::from(from.1.max(to.1)));
                        if from.0 == to.0 && f64::from(from.0) > x && low < y && y < high {
                            winding += if to.1 > from.1 { 1 } else { -1 };
                        }
                    }
                }
                dark[row * side + column] = winding != 0;
            }
        }
        (side, dark)
    }

    #[test]
    fn a_phone_reads_the_drawn_code() {
        for address in [
            "https://cuppa.example/d/k7m2",
            "HTTPS://X.EXAMPLE",
            &format!("https://x.example/{}", "é/ü?".repeat(20)),
        ] {
            let code = code(address).unwrap();
            let (side, dark) = printed(&code);
            let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| {
                if dark[y * side + x] { 0 } else { 255 }
            });
            let grids = image.detect_grids();
            assert_eq!(grids.len(), 1, "{address}");
            let (_, read) = grids[0].decode().unwrap();
            assert_eq!(read, address);
        }
    }

    #[test]
    fn an_endless_address_is_refused() {
        assert_eq!(code(&"x".repeat(400)).unwrap_err(), PressError::AddressTooLong);
    }

    #[test]
    fn outlines_are_few() {
        let code = code("https://cuppa.example/d/k7m2").unwrap();
        assert!(code.loops.len() < 200, "{}", code.loops.len());
    }
}
