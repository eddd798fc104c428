//! The press itself: one template, a few fonts, and a sheet of data; nothing else can be reached from here.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use typst::comemo;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::layout::{Frame, FrameItem};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;

use crate::PressError;

/// What the template says when not even its last step fits.
const DOES_NOT_FIT: &str = "does not fit";

/// How many sheets the layout cache remembers.
const REMEMBERED: usize = 4;

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    [
        include_bytes!("../fonts/AtkinsonHyperlegibleNext_400Regular.ttf").as_slice(),
        include_bytes!("../fonts/AtkinsonHyperlegibleNext_600SemiBold.ttf"),
        include_bytes!("../fonts/AtkinsonHyperlegibleNext_800ExtraBold.ttf"),
        include_bytes!("../fonts/NotoEmoji_500Medium.ttf"),
    ]
    .into_iter()
    .flat_map(|font| Font::iter(Bytes::new(font)))
    .collect()
});
static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));
static TEMPLATE: LazyLock<Source> =
    LazyLock::new(|| Source::new(named("poster.typ"), include_str!("poster.typ").to_owned()));
static SHEET: LazyLock<FileId> = LazyLock::new(|| named("sheet.json"));

fn named(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("our own file names are plain");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// Sets a sheet (as JSON) in type. Always one page; no warnings.
pub fn set_in_type(sheet: Vec<u8>) -> Result<PagedDocument, PressError> {
    let made = typst::compile::<PagedDocument>(&Bench { sheet: Bytes::new(sheet) });
    comemo::evict(REMEMBERED);
    let document = made.output.map_err(|errors| {
        if errors.iter().any(|error| error.message.contains(DOES_NOT_FIT)) {
            PressError::TooMuch
        } else {
            broken(&errors)
        }
    })?;
    if !made.warnings.is_empty() {
        return Err(broken(&made.warnings));
    }
    match document.pages().len() {
        1 => Ok(document),
        pages => Err(PressError::Broken(format!("{pages} pages instead of one"))),
    }
}

/// What Typst said, for the log.
pub fn broken(said: &[SourceDiagnostic]) -> PressError {
    PressError::Broken(said.iter().map(|one| one.message.as_str()).collect::<Vec<_>>().join("; "))
}

/// The pieces of text on a page for which no font has a drawing.
pub fn undrawn(document: &PagedDocument) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for page in document.pages() {
        each_text(&page.frame, &mut |item| {
            for glyph in item.glyphs.iter().filter(|glyph| glyph.id == 0) {
                found.insert(item.text[glyph.range()].to_owned());
            }
        });
    }
    found
}

fn each_text(frame: &Frame, then: &mut impl FnMut(&typst::text::TextItem)) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => each_text(&group.frame, then),
            FrameItem::Text(text) => then(text),
            _ => {}
        }
    }
}

/// All that a template may see.
struct Bench {
    sheet: Bytes,
}

impl World for Bench {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        TEMPLATE.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == TEMPLATE.id() { Ok(TEMPLATE.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == *SHEET { Ok(self.sheet.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
