//! Small street maps: PMTiles files (version 3) with one square again and again.

use std::io::Write as _;

/// What PMTiles calls pictures as PNG.
pub const PICTURES: u8 = 2;
/// What it calls Mapbox vector tiles.
pub const LINES: u8 = 1;
/// What it calls packed by nothing.
pub const UNPACKED: u8 = 1;
/// By gzip.
pub const GZIP: u8 = 2;
/// By Brotli.
pub const BROTLI: u8 = 3;
/// By Zstandard.
pub const ZSTANDARD: u8 = 4;

/// A street map whose squares are all alike.
#[derive(Clone, Copy, Debug)]
pub struct StreetMap<'a> {
    /// Each of its squares.
    pub square: &'a [u8],
    /// What they are.
    pub kind: u8,
    /// How they are packed.
    pub packed: u8,
    /// The closest zoom that it has.
    pub deepest: u8,
    /// What it says of itself, as JSON, and how that is packed.
    pub said: (&'a [u8], u8),
}

impl<'a> StreetMap<'a> {
    /// One picture of the whole world, from a file that says whose work it is.
    pub fn of_picture(square: &'a [u8]) -> Self {
        let said: &[u8] = br#"{"attribution":"<a href='https://example.org'>&copy; some mappers</a>"}"#;
        Self { square, kind: PICTURES, packed: UNPACKED, deepest: 0, said: (said, UNPACKED) }
    }

    /// A header of 127 bytes, a directory, what it says of itself, and the square; a directory that is packed like what it says.
    pub fn bytes(&self) -> Vec<u8> {
        let (said, packed_inside) = self.said;
        let squares = (0..=self.deepest).map(|zoom| 4_usize.pow(zoom.into())).sum();
        let mut directory = vec![1, 0];
        for number in [squares, self.square.len(), 1] {
            put_number(&mut directory, number);
        }
        if packed_inside == GZIP {
            directory = gzipped(&directory);
        }
        let long = |bytes: &[u8]| bytes.len() as u64;
        let said_at = 127 + long(&directory);
        let square_at = said_at + long(said);
        let parts =
            [(127, long(&directory)), (said_at, long(said)), (square_at, 0), (square_at, long(self.square))];
        let mut file = b"PMTiles\x03".to_vec();
        file.extend(parts.iter().flat_map(|(begins, long)| [*begins, *long]).flat_map(u64::to_le_bytes));
        file.extend([squares as u64, 1, 1].into_iter().flat_map(u64::to_le_bytes));
        // In order; from afar to the deepest zoom.
        file.extend([1, packed_inside, self.packed, self.kind, 0, self.deepest]);
        for degrees in [-180, -85, 180, 85] {
            file.extend(i32::to_le_bytes(degrees * 10_000_000));
        }
        file.push(0);
        file.extend([0; 8]);
        assert_eq!(file.len(), 127);
        file.extend(directory);
        file.extend(said);
        file.extend(self.square);
        file
    }
}

/// Bytes as gzip packs them.
pub fn gzipped(bytes: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packer.write_all(bytes).expect("memory takes it");
    packer.finish().expect("memory takes it")
}

/// A Mapbox vector tile that is land all over: one layer with one area.
pub fn all_land() -> Vec<u8> {
    // To a corner, along the three other ones of 4096 by 4096, and back.
    let around = [0x09, 0, 0, 0x1a, 0x80, 0x40, 0, 0, 0x80, 0x40, 0xff, 0x3f, 0, 0x0f];
    let area = [&[0x18, 3][..], &field(4, &around)].concat();
    let layer = [&[0x78, 2][..], &field(1, b"earth"), &field(2, &area), &[0x28, 0x80, 0x20]].concat();
    field(3, &layer)
}

/// A field of Protocol Buffers that holds bytes, fewer than 128.
fn field(number: u8, bytes: &[u8]) -> Vec<u8> {
    let long = u8::try_from(bytes.len()).expect("a few bytes");
    [&[number << 3 | 2, long][..], bytes].concat()
}

/// Seven bits a byte, the last first.
fn put_number(out: &mut Vec<u8>, mut number: usize) {
    while number > 0x7f {
        out.push(u8::try_from(number & 0x7f).expect("seven bits") | 0x80);
        number >>= 7;
    }
    out.push(u8::try_from(number).expect("seven bits"));
}
