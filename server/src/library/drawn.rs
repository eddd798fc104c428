//! Drawings (SVG) become dots. A drawing is a program: it can be small and take for ever, hold what no eye sees, or ask
//! other machines for things. So nothing of it is kept but what it looks like, it is drawn without fonts, files or a
//! network, and one that would take too much is refused before anything is drawn.

use image::{DynamicImage, RgbaImage};
use resvg::{
    tiny_skia::{PathSegment, Pixmap, Point, Rect, Transform},
    usvg::{
        ClipPath, Group, ImageHrefResolver, Node, Options, Path, Tree,
        roxmltree::{self, Document, ParsingOptions},
    },
};

use super::{PictureRefused, SIDE_MOST};

const SVG: &str = "http://www.w3.org/2000/svg";
/// A drawing has at most so many bytes: it is letters, and a photograph belongs into another kind of file.
const BYTES_MOST: usize = 2 * 1024 * 1024;
/// So many elements, comments and texts.
const NODES_MOST: u32 = 50_000;
/// So many elements once everything is put where it is used.
const USED_MOST: u32 = 30_000;
/// So deep within one another. What draws them calls itself for each.
const DEEPEST: u32 = 48;
/// So many bytes of style rules: each is tried on each element.
const RULES_MOST: usize = 16 * 1024;
/// So many dots are painted, over and over each other.
const PAINTED_MOST: f64 = 200e6;
/// So many dots are held at once in layers that shine through or are cut out.
const LAYERED_MOST: f64 = 24e6;
/// So many strokes of the pen.
const STROKES_MOST: f64 = 200e3;
/// A layer reaches at most so many widths of the picture; beyond, the renderer cuts it off.
const LAYER_REACH: f32 = 5.0;

/// What says by which shape an element is cut out.
const CUT: &str = "clip-path";

/// What we would have to leave out, so that the drawing would not say what its maker meant: letters of fonts that are not
/// here, pictures within it; and what can be made to take any time at all.
const NOT_DRAWN: [&str; 6] = ["text", "image", "filter", "pattern", "marker", "mask"];

/// Whether a file begins as a drawing does. What it is, its reader finds out.
pub(super) fn is_drawing(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    text.trim_ascii_start().starts_with(b"<")
}

/// The drawing as dots.
pub(super) fn draw(bytes: &[u8]) -> Result<DynamicImage, PictureRefused> {
    if bytes.len() > BYTES_MOST {
        return Err(PictureRefused::Drawing);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| PictureRefused::Kind)?;
    // Its own abbreviations could make a book of a line; nobody but bombs needs them.
    if text.contains("<!ENTITY") {
        return Err(PictureRefused::Drawing);
    }
    let rules = ParsingOptions { allow_dtd: true, nodes_limit: NODES_MOST, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, rules).map_err(|cause| match cause {
        roxmltree::Error::NodesLimitReached => PictureRefused::Drawing,
        _ => PictureRefused::Kind,
    })?;
    look_through(&document)?;
    let tree = Tree::from_xmltree(&document, &alone()).map_err(|_| PictureRefused::Kind)?;
    let (width, height) = (tree.size().width(), tree.size().height());
    let scale = f64::from(SIDE_MOST) / f64::from(width.max(height));
    let side = |of: f32| dots(f64::from(of) * scale);
    let transform = Transform::from_scale(side(width) as f32 / width, side(height) as f32 / height);
    let mut paper = Pixmap::new(side(width), side(height)).ok_or(PictureRefused::Drawing)?;
    Effort::of(&paper).afford(tree.root(), transform, 0.0, 0)?;
    resvg::render(&tree, transform, &mut paper.as_mut());
    let (width, height) = (paper.width(), paper.height());
    RgbaImage::from_raw(width, height, paper.take_demultiplied())
        .map(DynamicImage::ImageRgba8)
        .ok_or(PictureRefused::Drawing)
}

/// A side of the picture, at least one dot long.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a number between 1 and the longest side"
)]
fn dots(length: f64) -> u32 {
    length.round().clamp(1.0, f64::from(SIDE_MOST)) as u32
}

/// Nothing is fetched, read or looked up: no file, no address, no font.
fn alone() -> Options<'static> {
    Options {
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    }
}

/// Refuses a drawing that cannot be drawn as it is meant, or that unfolds into more than fits.
fn look_through(document: &Document<'_>) -> Result<(), PictureRefused> {
    if !is_svg(document.root_element(), "svg") {
        return Err(PictureRefused::Kind);
    }
    let mut rules = 0;
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        let is_not_drawn = NOT_DRAWN.iter().any(|name| is_svg(node, name));
        // Cut out in measures of what it cuts, a shape is made anew for each.
        let is_relative = node.attribute("clipPathUnits").is_some_and(|units| units != "userSpaceOnUse");
        // What is cut out by what is cut out is looked through anew at each step: two to the power of their number.
        let is_cut_twice = is_svg_within(node, "clipPath") && (is_cut(node) || is_svg(node, "use"));
        if is_not_drawn || is_relative || is_cut_twice {
            return Err(PictureRefused::Drawing);
        }
        if is_svg(node, "style") {
            for text in node.children().filter_map(|inside| inside.text()) {
                rules += text.len();
                // Rules could cut anything by anything.
                if text.to_ascii_lowercase().contains(CUT) || text.contains('\\') {
                    return Err(PictureRefused::Drawing);
                }
            }
        }
    }
    if rules > RULES_MOST {
        return Err(PictureRefused::Drawing);
    }
    let mut left = USED_MOST;
    unfold(document, document.root_element(), 0, &mut left)
}

/// Goes through the drawing as it will be with everything put where it is used.
fn unfold(
    document: &Document<'_>,
    node: roxmltree::Node<'_, '_>,
    depth: u32,
    left: &mut u32,
) -> Result<(), PictureRefused> {
    *left = left.checked_sub(1).ok_or(PictureRefused::Drawing)?;
    if depth > DEEPEST {
        return Err(PictureRefused::Drawing);
    }
    if is_svg(node, "use") {
        let link = node.attributes().find(|known| known.name() == "href").map(|known| known.value());
        let target = link.and_then(|link| link.trim().strip_prefix('#')).and_then(|id| {
            document.descendants().find(|node| node.attribute("id").is_some_and(|known| known == id))
        });
        if let Some(target) = target {
            unfold(document, target, depth + 1, left)?;
        }
    }
    node.children()
        .filter(roxmltree::Node::is_element)
        .try_for_each(|inside| unfold(document, inside, depth + 1, left))
}

/// Whether an element is of this name, or stands in one that is.
fn is_svg_within(node: roxmltree::Node<'_, '_>, name: &str) -> bool {
    node.ancestors().any(|around| is_svg(around, name))
}

/// Whether something is cut out of an element.
fn is_cut(node: roxmltree::Node<'_, '_>) -> bool {
    let in_style = node.attribute("style").is_some_and(|style| {
        let style = style.to_ascii_lowercase();
        style.contains(CUT) || style.contains('\\')
    });
    node.attribute(CUT).is_some() || in_style
}

fn is_svg(node: roxmltree::Node<'_, '_>, name: &str) -> bool {
    node.tag_name().name() == name && node.tag_name().namespace() == Some(SVG)
}

/// What drawing takes, counted before it begins.
struct Effort {
    width: f32,
    height: f32,
    painted: f64,
    strokes: f64,
}

impl Effort {
    fn of(paper: &Pixmap) -> Self {
        let (width, height) = (paper.width() as f32, paper.height() as f32);
        Self { width, height, painted: 0.0, strokes: 0.0 }
    }

    /// Counts a group and what is in it; `layered` dots are held already around it.
    fn afford(
        &mut self,
        group: &Group,
        around: Transform,
        layered: f64,
        depth: u32,
    ) -> Result<(), PictureRefused> {
        let transform = if depth == 0 { around } else { around.pre_concat(group.transform()) };
        let mut layered = layered;
        if group.should_isolate() && depth > 0 {
            let layer = self.seen(group.layer_bounding_box().to_rect(), transform, LAYER_REACH);
            layered += layer;
            self.painted += layer;
            if let Some(clip) = group.clip_path() {
                self.cut(clip, transform, layer, layered + layer, depth + 1)?;
            }
        }
        if layered > LAYERED_MOST || depth > 4 * DEEPEST {
            return Err(PictureRefused::Drawing);
        }
        for node in group.children() {
            match node {
                Node::Group(inside) => self.afford(inside, transform, layered, depth + 1)?,
                Node::Path(path) => self.paint(path, transform)?,
                Node::Image(_) | Node::Text(_) => return Err(PictureRefused::Drawing),
            }
        }
        Ok(())
    }

    /// Counts a shape that something is cut out by: a layer of its own each time.
    fn cut(
        &mut self,
        clip: &ClipPath,
        around: Transform,
        layer: f64,
        layered: f64,
        depth: u32,
    ) -> Result<(), PictureRefused> {
        self.painted += 2.0 * layer;
        if self.painted > PAINTED_MOST || layered > LAYERED_MOST {
            return Err(PictureRefused::Drawing);
        }
        if let Some(further) = clip.clip_path() {
            self.cut(further, around, layer, layered + layer, depth + 1)?;
        }
        self.afford(clip.root(), around.pre_concat(clip.transform()), layered + layer, depth + 1)
    }

    fn paint(&mut self, path: &Path, transform: Transform) -> Result<(), PictureRefused> {
        let seen = self.seen(path.stroke_bounding_box(), transform, 1.0);
        let strokes = strokes_of(path);
        self.strokes += strokes;
        // Each line is followed from its top to its end.
        self.painted += seen + strokes * self.rows(path.stroke_bounding_box(), transform);
        let fits = self.painted <= PAINTED_MOST && self.strokes <= STROKES_MOST;
        if fits { Ok(()) } else { Err(PictureRefused::Drawing) }
    }

    /// How many dots of the paper, or so many papers beside one another, a box covers.
    fn seen(&self, area: Rect, transform: Transform, reach: f32) -> f64 {
        match area.transform(transform) {
            Some(area) => {
                let side = |length: f32, most: f32| f64::from(length.abs().min(most * reach)) + 4.0;
                side(area.width(), self.width) * side(area.height(), self.height)
            }
            None => f64::from(self.width * reach) * f64::from(self.height * reach),
        }
    }

    fn rows(&self, area: Rect, transform: Transform) -> f64 {
        let height = area.transform(transform).map_or(self.height, |area| area.height());
        f64::from(height.abs().min(self.height)) + 1.0
    }
}

/// How many times the pen is set down or turns: at every corner, and at every dash.
fn strokes_of(path: &Path) -> f64 {
    let corners = path.data().len() as f64;
    let Some(dashes) = path.stroke().and_then(|stroke| stroke.dasharray()) else { return corners };
    let round: f64 = dashes.iter().map(|dash| f64::from(*dash)).sum();
    let dashed = length_of(path) / round.max(f64::MIN_POSITIVE) * dashes.len() as f64;
    corners + dashed
}

/// At least as long as the path is: along the points that bend it.
fn length_of(path: &Path) -> f64 {
    let mut length = 0.0;
    let (mut begun, mut last) = (Point::zero(), Point::zero());
    for segment in path.data().segments() {
        let points: &[Point] = match &segment {
            PathSegment::MoveTo(to) => {
                (begun, last) = (*to, *to);
                &[]
            }
            PathSegment::LineTo(to) => &[*to],
            PathSegment::QuadTo(one, to) => &[*one, *to],
            PathSegment::CubicTo(one, two, to) => &[*one, *two, *to],
            PathSegment::Close => &[begun],
        };
        for point in points {
            length += f64::from((point.x - last.x).hypot(point.y - last.y));
            last = *point;
        }
    }
    length
}

#[cfg(test)]
mod tests {
    use super::*;

    const RED: [u8; 4] = [255, 0, 0, 255];

    fn svg(inside: &str) -> String {
        format!(
            "<svg xmlns='{SVG}' xmlns:xlink='http://www.w3.org/1999/xlink' width='40' height='20'>{inside}</svg>"
        )
    }

    fn drawn(inside: &str) -> Result<RgbaImage, PictureRefused> {
        draw(svg(inside).as_bytes()).map(|picture| picture.to_rgba8())
    }

    fn refusal(text: &str) -> Option<PictureRefused> {
        draw(text.as_bytes()).err()
    }

    #[test]
    fn a_drawing_becomes_dots_as_large_as_a_picture_may_be() {
        let picture =
            drawn("<rect width='40' height='20' fill='red'/><path d='M0 0L40 20' fill='none'/>").unwrap();
        assert_eq!(picture.dimensions(), (SIDE_MOST, SIDE_MOST / 2));
        assert_eq!(picture.get_pixel(600, 300).0, RED);
        // Behind a byte order mark, an XML line and a document type it is the same.
        let old = format!(
            "\u{feff}<?xml version='1.0'?>\n<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>\n{}",
            svg("<circle cx='20' cy='10' r='9' fill='red'/>")
        );
        assert_eq!(draw(old.as_bytes()).unwrap().to_rgba8().get_pixel(640, 320).0, RED);
    }

    #[test]
    fn what_a_drawing_does_beside_being_looked_at_is_gone() {
        let picture = drawn(
            "<script>alert(1)</script><foreignObject width='40' height='20'><body xmlns='http://www.w3.org/1999/xhtml'>\
             <iframe src='https://evil.example/'/></body></foreignObject>\
             <use xlink:href='https://evil.example/x.svg#a'/><use href='file:///etc/passwd#a'/>\
             <style>@import url(https://evil.example/x.css); rect { fill: red }</style>\
             <a href='javascript:alert(1)'><rect width='40' height='20' onclick='alert(1)' onload='alert(1)'/></a>\
             <animate attributeName='href' values='javascript:alert(1)'/>",
        );
        assert_eq!(picture.unwrap().get_pixel(600, 300).0, RED);
    }

    #[test]
    fn what_could_not_be_drawn_as_it_is_meant_is_refused_and_not_left_out() {
        for inside in [
            "<text x='1' y='9'>Tea</text>",
            "<image href='data:image/png;base64,AAAA' width='9' height='9'/>",
            "<image href='file:///etc/passwd' width='9' height='9'/>",
            "<filter id='f'><feGaussianBlur stdDeviation='9999'/></filter><rect width='9' height='9' filter='url(#f)'/>",
            "<pattern id='p' width='1' height='1'><rect width='1' height='1'/></pattern>",
            "<marker id='m'><rect width='1' height='1'/></marker>",
            "<mask id='m'><rect width='1' height='1'/></mask>",
            "<clipPath id='c' clipPathUnits='objectBoundingBox'><rect width='1' height='1'/></clipPath>",
            "<style>rect { CLIP-path: url(#c) }</style><clipPath id='c'><rect width='1' height='1'/></clipPath>",
            "<clipPath id='c'><rect width='1' height='1' style='clip-path: url(#d)'/></clipPath>",
            "<clipPath id='c'><use href='#a'/></clipPath>",
        ] {
            assert_eq!(refusal(&svg(inside)), Some(PictureRefused::Drawing), "{inside}");
        }
        let cut = "<clipPath id='c'><circle cx='20' cy='10' r='9'/></clipPath><rect width='40' height='20' fill='red' clip-path='url(#c)'/>";
        let picture = drawn(cut).unwrap();
        assert_eq!((picture.get_pixel(640, 320).0, picture.get_pixel(2, 2).0[3]), (RED, 0));
    }

    #[test]
    fn a_drawing_that_unfolds_without_end_is_refused_before_it_is_drawn() {
        let laughs =
            (1..40).fold("<g id='a0'><rect width='1' height='1'/></g>".to_owned(), |inside, level| {
                let before = level - 1;
                format!("{inside}<g id='a{level}'><use href='#a{before}'/><use href='#a{before}'/></g>")
            });
        let deep = format!("{}<rect width='9' height='9'/>{}", "<g>".repeat(900), "</g>".repeat(900));
        let many = "<rect width='1' height='1'/>".repeat(30_000);
        let rules = format!("<style>{}</style>", "rect rect rect { fill: red }".repeat(1_000));
        let dashes = "<path d='M0 0L40 20' stroke='red' stroke-dasharray='0.00001'/>";
        let scribble = format!("<path d='M0 0{}'/>", "L40 20L0 20".repeat(120_000));
        let large = "<rect width='40' height='20'/>".repeat(2_000);
        let layers = format!(
            "{}<rect width='40' height='20'/>{}",
            "<g opacity='0.9'><rect x='-400' y='-400' width='900' height='900'/>".repeat(40),
            "</g>".repeat(40)
        );
        let circle = "<g id='a'><use href='#a'/></g><use href='#a'/>";
        let cut = (1..40).fold(
            "<clipPath id='c0'><rect width='9' height='9'/></clipPath>".to_owned(),
            |inside, level| {
                let use_it = format!("<rect width='40' height='20' clip-path='url(#c{})'/>", level - 1);
                format!("{inside}<clipPath id='c{level}'>{use_it}{use_it}</clipPath>")
            },
        ) + "<rect width='40' height='20' clip-path='url(#c39)'/>";
        for (name, inside) in [
            ("laughs", laughs.as_str()),
            ("deep", &deep),
            ("many", &many),
            ("rules", &rules),
            ("dashes", dashes),
            ("scribble", &scribble),
            ("large", &large),
            ("layers", &layers),
            ("circle", circle),
            ("cut", &cut),
        ] {
            assert_eq!(refusal(&svg(inside)), Some(PictureRefused::Drawing), "{name}");
        }
    }

    #[test]
    fn entities_of_its_own_and_files_that_are_none_are_refused() {
        let laughs =
            format!("<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]>{}", svg("<desc>&b;</desc>"));
        assert_eq!(refusal(&laughs), Some(PictureRefused::Drawing));
        assert_eq!(refusal(&"<".repeat(BYTES_MOST + 1)), Some(PictureRefused::Drawing));
        for none in
            ["<", "<!DOCTYPE html><html><body>", "<svg/>", "<html xmlns='http://www.w3.org/1999/xhtml'/>"]
        {
            assert_eq!(refusal(none), Some(PictureRefused::Kind), "{none}");
        }
    }

    #[test]
    fn however_a_drawing_says_how_large_it_is_it_fits() {
        for size in
            ["width='1e30' height='1'", "viewBox='0 0 1e-9 1e9'", "width='1' height='3000'", "width='9%'"]
        {
            let text = format!("<svg xmlns='{SVG}' {size}><rect width='1' height='1'/></svg>");
            if let Ok(picture) = draw(text.as_bytes()) {
                let (width, height) = (picture.width(), picture.height());
                assert!(width.max(height) == SIDE_MOST && width.min(height) >= 1, "{size}: {width} {height}");
            }
        }
        for none in ["width='0'", "width='-1'", "viewBox='0 0 0 9'"] {
            let text = format!("<svg xmlns='{SVG}' {none}><rect width='1' height='1'/></svg>");
            assert!(refusal(&text).is_none_or(|refused| refused == PictureRefused::Kind), "{none}");
        }
    }
}
