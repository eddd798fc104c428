//! Descriptions are written by strangers: their Markdown may shape a text, but it can neither bring a tag of its
//! own, nor call another site, nor shout louder than the page around it. Texts of our own are taken apart instead, so
//! that one text makes a page and a printed sheet.

use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, html};
use url::Url;

/// How deep lists, quotations and emphasis may lie in each other; what lies deeper loses its frame, not its words.
const DEEPEST: usize = 12;

/// HTML of CommonMark. Raw HTML comes out as text, links lead to the web or to a mailbox or nowhere, a picture
/// becomes a link to it, and the highest heading is an `h3`.
pub fn to_html(markdown: &str) -> String {
    let shift = heading_shift(markdown);
    let mut out = String::with_capacity(markdown.len() * 3 / 2);
    html::push_html(&mut out, tame(shallow(parsed(markdown))).map(|event| with_levels(event, shift)));
    out
}

/// Whether a text is more than paragraphs: with a heading, a list, a link, a heavy word, anything that plain words lose.
pub fn is_shaped(markdown: &str) -> bool {
    parsed(markdown).any(|event| {
        !matches!(
            event,
            Event::Start(Tag::Paragraph)
                | Event::End(TagEnd::Paragraph)
                | Event::Text(_)
                | Event::SoftBreak
                | Event::HardBreak
        )
    })
}

/// Words that are no Markdown as a paragraph of HTML: every sign stands for itself, every line for a line.
pub fn paragraph(text: &str) -> String {
    let lines = text.lines().map(|line| Event::Text(CowStr::from(line)));
    let mut inside: Vec<Event<'_>> = lines.flat_map(|line| [line, Event::HardBreak]).collect();
    inside.pop();
    let frame = [vec![Event::Start(Tag::Paragraph)], inside, vec![Event::End(TagEnd::Paragraph)]];
    let mut out = String::new();
    html::push_html(&mut out, frame.into_iter().flatten());
    out
}

/// The same words for calendars and letters: paragraphs apart, list items marked, links as "text (url)".
pub fn to_text(markdown: &str) -> String {
    let mut plain = Plain::default();
    for event in shallow(parsed(markdown)) {
        plain.take(event);
    }
    plain.out.trim().to_owned()
}

/// A paragraph of a text of our own, or what takes the place of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading: its level from 1 to 6, and its words.
    Heading(u8, String),
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// Somebody else's words, paragraph by paragraph.
    Quote(Vec<Vec<Span>>),
    /// A list without order.
    Points(Vec<Vec<Span>>),
    /// A list in order.
    Steps(Vec<Vec<Span>>),
    /// A table: the heads of its columns, and its rows.
    Table(Vec<Vec<Span>>, Vec<Vec<Vec<Span>>>),
    /// Words, and what each means.
    Terms(Vec<(Vec<Span>, Vec<Span>)>),
}

/// Words in one voice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Whether they are heavy.
    pub strong: bool,
    /// Where they lead, as it was written.
    pub link: Option<String>,
}

/// A text of our own taken apart, for pages and for paper alike: headings, paragraphs, quotations, tables, words with
/// their meanings, and flat lists of plain, heavy and linked words. Nothing in it is HTML, and nothing else that Markdown
/// knows is kept.
pub fn blocks(markdown: &str) -> Vec<Block> {
    let mut apart = Apart::default();
    let ours = Options::ENABLE_TABLES | Options::ENABLE_DEFINITION_LIST;
    for event in shallow(Parser::new_ext(markdown, ours)) {
        apart.take(event);
    }
    apart.blocks
}

/// A text being taken apart.
#[derive(Default)]
struct Apart {
    blocks: Vec<Block>,
    /// The words since the last block or item.
    spans: Vec<Span>,
    strong: bool,
    link: Option<String>,
    /// The paragraphs of the quotation that is open.
    quoted: Option<Vec<Vec<Span>>>,
    items: Vec<Vec<Span>>,
    in_list: bool,
    /// The rows of the table that is open, its heads first.
    rows: Vec<Vec<Vec<Span>>>,
    term: Vec<Span>,
    terms: Vec<(Vec<Span>, Vec<Span>)>,
}

impl Apart {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(Tag::Strong) => self.strong = true,
            Event::End(TagEnd::Strong) => self.strong = false,
            Event::Start(Tag::Link { dest_url, .. }) => self.link = Some(dest_url.into_string()),
            Event::End(TagEnd::Link) => self.link = None,
            Event::Start(Tag::BlockQuote(_)) => self.quoted = Some(Vec::new()),
            Event::End(TagEnd::BlockQuote(_)) => {
                self.blocks.extend(self.quoted.take().map(Block::Quote));
            }
            Event::Start(Tag::List(_) | Tag::DefinitionListDefinition) => self.in_list = true,
            Event::End(TagEnd::List(ordered)) => {
                self.in_list = false;
                let items = std::mem::take(&mut self.items);
                self.blocks.push(if ordered { Block::Steps(items) } else { Block::Points(items) });
            }
            Event::End(TagEnd::Item) => self.items.push(std::mem::take(&mut self.spans)),
            Event::End(tag @ (TagEnd::Table | TagEnd::TableHead | TagEnd::TableRow | TagEnd::TableCell)) => {
                self.close_in_table(tag);
            }
            Event::End(TagEnd::DefinitionListTitle) => self.term = std::mem::take(&mut self.spans),
            Event::End(TagEnd::DefinitionListDefinition) => {
                self.in_list = false;
                let meaning = std::mem::take(&mut self.spans);
                self.terms.push((std::mem::take(&mut self.term), meaning));
            }
            Event::End(TagEnd::DefinitionList) => {
                self.blocks.push(Block::Terms(std::mem::take(&mut self.terms)));
            }
            Event::End(TagEnd::Heading(level)) => {
                let words = std::mem::take(&mut self.spans).into_iter().map(|span| span.text).collect();
                self.blocks.push(Block::Heading(level as u8, words));
            }
            Event::End(TagEnd::Paragraph) if !self.in_list => {
                let spans = std::mem::take(&mut self.spans);
                match &mut self.quoted {
                    Some(quoted) => quoted.push(spans),
                    None => self.blocks.push(Block::Paragraph(spans)),
                }
            }
            Event::Text(words) | Event::Code(words) => self.say(&words),
            Event::SoftBreak | Event::HardBreak => self.say(" "),
            _ => {}
        }
    }

    /// A row gathers its cells in `items`; the heads are the first row.
    fn close_in_table(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::TableCell => self.items.push(std::mem::take(&mut self.spans)),
            TagEnd::TableHead | TagEnd::TableRow => self.rows.push(std::mem::take(&mut self.items)),
            _ => {
                let mut rows = std::mem::take(&mut self.rows).into_iter();
                self.blocks.push(Block::Table(rows.next().unwrap_or_default(), rows.collect()));
            }
        }
    }

    fn say(&mut self, words: &str) {
        let (strong, link) = (self.strong, self.link.clone());
        match self.spans.last_mut() {
            Some(last) if last.strong == strong && last.link == link => last.text.push_str(words),
            _ => self.spans.push(Span { text: words.to_owned(), strong, link }),
        }
    }
}

/// Plain CommonMark: no extension is switched on.
fn parsed(markdown: &str) -> Parser<'_> {
    Parser::new_ext(markdown, Options::empty())
}

/// A link's address, if it leads to the web or to a mailbox; normalised, so that nothing odd is left in it.
fn safe_address(link_type: LinkType, raw: &str) -> Option<String> {
    let raw = if link_type == LinkType::Email { format!("mailto:{raw}") } else { raw.to_owned() };
    let url = Url::parse(&raw).ok()?;
    matches!(url.scheme(), "http" | "https" | "mailto").then(|| url.to_string())
}

/// The events of a text with everything foreign taken out, ready for `push_html`.
fn tame<'a>(events: impl Iterator<Item = Event<'a>>) -> impl Iterator<Item = Event<'a>> {
    let mut links: Vec<Open> = vec![];
    events.map(move |event| match event {
        Event::Html(raw) | Event::InlineHtml(raw) => Event::Text(raw),
        Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
        Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
        Event::Start(Tag::Link { link_type, dest_url, .. } | Tag::Image { link_type, dest_url, .. }) => {
            let inside_another = links.iter().any(|link| link.address.is_some());
            let address = safe_address(link_type, &dest_url).filter(|_| !inside_another);
            let opening = address.as_deref().map_or(NOTHING, opening);
            links.push(Open { address, wordless: true });
            opening
        }
        Event::End(TagEnd::Link | TagEnd::Image) => match links.pop() {
            Some(Open { address: Some(address), wordless: true }) => {
                Event::InlineHtml(format!("{}</a>", attribute(&address)).into())
            }
            Some(Open { address: Some(_), .. }) => Event::InlineHtml("</a>".into()),
            Some(Open { address: None, .. }) | None => NOTHING,
        },
        Event::Text(_) | Event::Code(_) => {
            links.iter_mut().for_each(|link| link.wordless = false);
            event
        }
        other => other,
    })
}

/// A link or a picture that is open.
struct Open {
    /// Where it leads; `None` if it must lead nowhere.
    address: Option<String>,
    /// Nothing to read or to press on so far.
    wordless: bool,
}

/// An event that shows nothing, in the place of one that must not show.
const NOTHING: Event<'static> = Event::Text(CowStr::Borrowed(""));

fn opening(address: &str) -> Event<'static> {
    let address = attribute(address);
    Event::InlineHtml(format!("<a href=\"{address}\" rel=\"nofollow ugc noopener noreferrer\">").into())
}

fn attribute(raw: &str) -> String {
    raw.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Leaves out the frames of what lies too deep. Each end is met by the same count as its start.
fn shallow<'a>(events: impl Iterator<Item = Event<'a>>) -> impl Iterator<Item = Event<'a>> {
    let mut depth = 0_usize;
    events.filter(move |event| match event {
        Event::Start(_) => {
            depth += 1;
            depth <= DEEPEST
        }
        Event::End(_) => {
            depth = depth.saturating_sub(1);
            depth < DEEPEST
        }
        _ => true,
    })
}

/// By how much the headings of a text must sink for the highest to be an `h3`.
fn heading_shift(markdown: &str) -> i8 {
    let highest = parsed(markdown)
        .filter_map(|event| match event {
            Event::Start(Tag::Heading { level, .. }) => Some(level as i8),
            _ => None,
        })
        .min();
    3 - highest.unwrap_or(3)
}

fn with_levels(event: Event<'_>, shift: i8) -> Event<'_> {
    let shifted = |level: HeadingLevel| match level as i8 + shift {
        ..=3 => HeadingLevel::H3,
        4 => HeadingLevel::H4,
        5 => HeadingLevel::H5,
        6.. => HeadingLevel::H6,
    };
    match event {
        Event::Start(Tag::Heading { level, id, classes, attrs }) => {
            Event::Start(Tag::Heading { level: shifted(level), id, classes, attrs })
        }
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(shifted(level))),
        other => other,
    }
}

/// Plain text in the making.
#[derive(Default)]
struct Plain {
    out: String,
    /// The number of the next item of each open list; `None` where items are only marked.
    lists: Vec<Option<u64>>,
    /// Where each open link leads, and where its words begin.
    links: Vec<(Option<String>, usize)>,
}

impl Plain {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.open(tag),
            Event::End(tag) => self.close(tag),
            Event::Text(words) | Event::Code(words) | Event::Html(words) | Event::InlineHtml(words) => {
                self.out.push_str(&words);
            }
            Event::SoftBreak => self.out.push(' '),
            Event::HardBreak => self.out.push('\n'),
            Event::Rule => self.blank_line(),
            // Extensions that are switched off.
            Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => {}
        }
    }

    fn open(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::List(first) => {
                if self.lists.is_empty() {
                    self.blank_line();
                }
                self.lists.push(first);
            }
            Tag::Item => {
                self.new_line();
                self.out.push_str(&"  ".repeat(self.lists.len().saturating_sub(1)));
                match self.lists.last_mut() {
                    Some(Some(number)) => {
                        self.out.push_str(&format!("{number}. "));
                        *number += 1;
                    }
                    _ => self.out.push_str("- "),
                }
            }
            Tag::Link { link_type, dest_url, .. } | Tag::Image { link_type, dest_url, .. } => {
                self.links.push((safe_address(link_type, &dest_url), self.out.len()));
            }
            // The first words of an item stay beside its mark.
            Tag::Paragraph
            | Tag::Heading { .. }
            | Tag::CodeBlock(_)
            | Tag::BlockQuote(_)
            | Tag::HtmlBlock
                if !self.out.ends_with("- ") && !self.out.ends_with(". ") =>
            {
                self.blank_line();
            }
            _ => {}
        }
    }

    fn close(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::List(_) => {
                self.lists.pop();
                if self.lists.is_empty() {
                    self.blank_line();
                }
            }
            TagEnd::Link | TagEnd::Image => {
                let Some((Some(address), from)) = self.links.pop() else { return };
                let words = &self.out[from..];
                let bare =
                    |address: &str| address.trim_start_matches("mailto:").trim_end_matches('/').to_owned();
                if words.is_empty() {
                    self.out.push_str(&address);
                } else if bare(words) != bare(&address) {
                    self.out.push_str(&format!(" ({address})"));
                }
            }
            TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::CodeBlock
            | TagEnd::BlockQuote(_)
            | TagEnd::HtmlBlock => self.blank_line(),
            _ => {}
        }
    }

    fn new_line(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }

    fn blank_line(&mut self) {
        self.new_line();
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const REL: &str = "rel=\"nofollow ugc noopener noreferrer\"";

    #[test]
    fn a_text_of_paragraphs_has_no_shape() {
        for (text, shaped) in [
            ("", false),
            ("One.\n\nTwo  \nthree: 1 < 2 & *3.", false),
            ("- one", true),
            ("**Heavy**", true),
            ("# Heading", true),
            ("<https://example.org>", true),
            ("Raw <b>HTML</b>", true),
        ] {
            assert_eq!(is_shaped(text), shaped, "{text}");
        }
    }

    #[test]
    fn plain_words_stay_plain() {
        assert_eq!(paragraph("One <b>\n*two* & three"), "<p>One &lt;b&gt;<br />\n*two* &amp; three</p>\n");
        assert_eq!(paragraph(""), "<p></p>\n");
    }

    #[test]
    fn markdown_becomes_modest_html() {
        let cases = [
            ("Hello *you*", "<p>Hello <em>you</em></p>\n".to_owned()),
            ("# A\n\n### B", "<h3>A</h3>\n<h5>B</h5>\n".to_owned()),
            ("## A\n\n###### B", "<h3>A</h3>\n<h6>B</h6>\n".to_owned()),
            ("###### Low", "<h3>Low</h3>\n".to_owned()),
            ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n".to_owned()),
            ("a <b onclick=x>c</b>", "<p>a &lt;b onclick=x&gt;c&lt;/b&gt;</p>\n".to_owned()),
            (
                "[site](https://example.org/?a=1&b=\"2\")",
                format!("<p><a href=\"https://example.org/?a=1&amp;b=%222%22\" {REL}>site</a></p>\n"),
            ),
            (
                "<ana@example.org>",
                format!("<p><a href=\"mailto:ana@example.org\" {REL}>ana@example.org</a></p>\n"),
            ),
            ("[x](javascript:alert(1))", "<p>x</p>\n".to_owned()),
            ("[x](JaVaScRiPt:alert(1))", "<p>x</p>\n".to_owned()),
            ("[x](data:text/html,hi)", "<p>x</p>\n".to_owned()),
            ("[x](//evil.example)", "<p>x</p>\n".to_owned()),
            ("[x](/admin)", "<p>x</p>\n".to_owned()),
            (
                "![A cup](https://example.org/cup.jpg)",
                format!("<p><a href=\"https://example.org/cup.jpg\" {REL}>A cup</a></p>\n"),
            ),
            (
                "![](https://example.org/cup.jpg)",
                format!(
                    "<p><a href=\"https://example.org/cup.jpg\" {REL}>https://example.org/cup.jpg</a></p>\n"
                ),
            ),
            (
                "[![A cup](https://a.example/c.jpg)](https://b.example/)",
                format!("<p><a href=\"https://b.example/\" {REL}>A cup</a></p>\n"),
            ),
        ];
        for (markdown, expected) in cases {
            assert_eq!(to_html(markdown), expected, "{markdown}");
        }
    }

    #[test]
    fn markdown_becomes_plain_text() {
        let cases = [
            ("# Title\n\nOne\ntwo\\\nthree", "Title\n\nOne two\nthree"),
            ("- a\n- b\n  1. c\n  2. d\n\nend", "- a\n- b\n  1. c\n  2. d\n\nend"),
            ("- a\n\n- b", "- a\n\n- b"),
            (
                "[site](https://example.org/x) and <https://example.org>",
                "site (https://example.org/x) and https://example.org",
            ),
            ("<ana@example.org>", "ana@example.org"),
            ("![A cup](https://example.org/c.jpg)", "A cup (https://example.org/c.jpg)"),
            ("a <b>c</b>", "a <b>c</b>"),
            ("> quoted\n\n    code\n", "quoted\n\ncode"),
        ];
        for (markdown, expected) in cases {
            assert_eq!(to_text(markdown), expected, "{markdown}");
        }
    }

    #[test]
    fn a_text_of_our_own_is_taken_apart() {
        let said = |text: &str| vec![Span { text: text.to_owned(), ..Span::default() }];
        let heavy = Span { text: "Look.".to_owned(), strong: true, link: None };
        let linked = Span { text: "Help now".to_owned(), strong: false, link: Some("help-now".to_owned()) };
        assert_eq!(
            blocks(
                "## Tea\n\nOne “*cup*”\nor two.\n\n> Said\n>\n> — Ana\n\n- a\n- **Look.** b\n\n1. c\n\n[Help now](help-now).\n\n\
                 | Cup | Pot |\n| --- | --- |\n| **Look.** | one |\n| two | |\n\nKettle\n: It boils.\n\nMug\n\n: It holds tea."
            ),
            [
                Block::Heading(2, "Tea".to_owned()),
                Block::Paragraph(said("One “cup” or two.")),
                Block::Quote(vec![said("Said"), said("— Ana")]),
                Block::Points(vec![said("a"), [vec![heavy.clone()], said(" b")].concat()]),
                Block::Steps(vec![said("c")]),
                Block::Paragraph([vec![linked], said(".")].concat()),
                Block::Table(
                    vec![said("Cup"), said("Pot")],
                    vec![vec![vec![heavy], said("one")], vec![said("two"), vec![]]],
                ),
                Block::Terms(
                    vec![(said("Kettle"), said("It boils.")), (said("Mug"), said("It holds tea.")),]
                ),
            ]
        );
        assert_eq!(blocks(""), []);
    }

    #[test]
    fn endless_nesting_is_cut_short() {
        for markdown in
            [">".repeat(20_000) + " deep", "[".repeat(20_000), "*a ".repeat(7_000), "- ".repeat(9_000)]
        {
            let html = to_html(&markdown);
            assert!(html.matches("<blockquote>").count() <= DEEPEST);
            assert!(html.matches("<ul>").count() <= DEEPEST);
        }
        assert!(to_html(&(">".repeat(300) + " deep")).contains("deep"));
    }

    /// Every tag that may come out, as it begins.
    const TAGS: [&str; 20] = [
        "p>",
        "em>",
        "strong>",
        "ul>",
        "ol>",
        "ol start=\"",
        "li>",
        "blockquote>",
        "pre>",
        "code>",
        "code class=\"",
        "h3>",
        "h4>",
        "h5>",
        "h6>",
        "hr />",
        "br />",
        "a>",
        "a href=\"http",
        "a href=\"mailto:",
    ];

    fn only_known_tags(html: &str) -> bool {
        html.split('<').skip(1).all(|rest| {
            let rest = rest.strip_prefix('/').unwrap_or(rest);
            TAGS.iter().any(|tag| rest.starts_with(tag))
        })
    }

    proptest! {
        #[test]
        fn no_raw_tag_ever_comes_out(
            pieces in prop::collection::vec(
                prop_oneof![
                    any::<String>(),
                    prop::sample::select(vec![
                        "<script>", "<img src=x onerror=y>", "[a](javascript:x)", "![b](http://c)", "[d](https://e\"f)",
                        "> ", "- ", "1. ", "# ", "\n\n", "    ", "```\"><x\n", "`", "<!-- ", "-->", "&lt;", "*", "<a:b>",
                        "<mailto:x>", "\\", "[r]: data:x\n", "[r]",
                    ]).prop_map(str::to_owned),
                ],
                0..24,
            )
        ) {
            let html = to_html(&pieces.concat());
            prop_assert!(only_known_tags(&html), "{html}");
            prop_assert!(!html.contains("<img"));
        }

        #[test]
        fn taking_apart_takes_anything(markdown in any::<String>()) {
            blocks(&markdown);
        }

        #[test]
        fn plain_text_takes_anything(markdown in any::<String>()) {
            let text = to_text(&markdown);
            prop_assert_eq!(text.trim(), &text);
        }
    }
}
