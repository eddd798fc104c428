//! The press itself: our own templates and drawings, a few fonts, and a sheet of data; nothing else can be reached
//! from here.

use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;

use serde::Serialize;
use typst::comemo;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
#[cfg(test)]
use typst::layout::Point;
use typst::layout::{Frame, FrameItem};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
#[cfg(test)]
use typst::text::TextItem;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_svg::SvgOptions;

use crate::PressError;

/// What can be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Template {
    /// One listing on one sheet.
    Poster,
    /// A folded text.
    Leaflet,
    /// The general poster.
    Invitation,
    /// The plan of a café.
    Plan,
}

impl Template {
    fn file(self) -> FileId {
        named(match self {
            Self::Poster => "poster.typ",
            Self::Leaflet => "leaflet.typ",
            Self::Invitation => "invitation.typ",
            Self::Plan => "plan.typ",
        })
    }
}

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
        include_bytes!("../fonts/NotoSansArabic_400Regular.ttf"),
        include_bytes!("../fonts/NotoSansArabic_600SemiBold.ttf"),
        include_bytes!("../fonts/NotoSansArabic_800ExtraBold.ttf"),
        include_bytes!("../fonts/NotoEmoji_500Medium.ttf"),
    ]
    .into_iter()
    .flat_map(|font| Font::iter(Bytes::new(font)))
    .collect()
});
static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));
static SOURCES: LazyLock<HashMap<FileId, Source>> = LazyLock::new(|| {
    [
        ("poster.typ", include_str!("poster.typ")),
        ("leaflet.typ", include_str!("leaflet.typ")),
        ("invitation.typ", include_str!("invitation.typ")),
        ("plan.typ", include_str!("plan.typ")),
        ("inks.typ", include_str!("inks.typ")),
        ("art.typ", include_str!("art.typ")),
    ]
    .into_iter()
    .map(|(name, text)| (named(name), Source::new(named(name), text.to_owned())))
    .collect()
});
static DRAWINGS: LazyLock<HashMap<FileId, Bytes>> = LazyLock::new(|| {
    [
        ("art/cup.svg", include_str!("../art/cup.svg")),
        ("art/kettle.svg", include_str!("../art/kettle.svg")),
        ("art/long-table.svg", include_str!("../art/long-table.svg")),
        ("art/talk.svg", include_str!("../art/talk.svg")),
    ]
    .into_iter()
    .map(|(name, drawing)| (named(name), Bytes::from_string(drawing)))
    .collect()
});
static SHEET: LazyLock<FileId> = LazyLock::new(|| named("sheet.json"));

fn named(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("our own file names are plain");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// Sets a sheet in type, on exactly so many pages; no warnings.
pub fn set_in_type(
    template: Template,
    sheet: &impl Serialize,
    pages: usize,
) -> Result<PagedDocument, PressError> {
    let sheet = serde_json::to_vec(sheet).map_err(|wrong| PressError::Broken(wrong.to_string()))?;
    let made = typst::compile::<PagedDocument>(&Bench { template, sheet: Bytes::new(sheet) });
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
        made if made == pages => Ok(document),
        made => Err(PressError::Broken(format!("{made} pages instead of {pages}"))),
    }
}

/// A finished document as a tagged PDF that meets PDF/UA-1.
pub fn pdf(document: &PagedDocument) -> Result<Vec<u8>, PressError> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|refused| PressError::Broken(refused.message().to_string()))?;
    let options =
        PdfOptions { standards, creator: Smart::Custom(Some("Cuppa".into())), ..PdfOptions::default() };
    typst_pdf::pdf(document, &options).map_err(|errors| broken(&errors))
}

/// The first page of a document as a picture, for a preview.
pub fn svg(document: &PagedDocument) -> Result<String, PressError> {
    let page = document.pages().first().ok_or_else(|| PressError::Broken("no page".to_owned()))?;
    Ok(typst_svg::svg(page, &SvgOptions::default()))
}

/// What Typst said, for the log.
fn broken(said: &[SourceDiagnostic]) -> PressError {
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

/// Every run of words on a page, and where it lies.
#[cfg(test)]
pub fn each_place(frame: &Frame, then: &mut impl FnMut(Point, &TextItem)) {
    fn walk(frame: &Frame, from: Point, then: &mut impl FnMut(Point, &TextItem)) {
        for (at, item) in frame.items() {
            match item {
                FrameItem::Group(group) => walk(&group.frame, from + *at, then),
                FrameItem::Text(text) => then(from + *at, text),
                _ => {}
            }
        }
    }
    walk(frame, Point::zero(), then);
}

/// All that a template may see.
struct Bench {
    template: Template,
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
        self.template.file()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        SOURCES.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == *SHEET {
            return Ok(self.sheet.clone());
        }
        DRAWINGS.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
