//! Atom (RFC 4287): what is new and what has changed, for news readers; and what is gone (RFC 6721).
//!
//! Everything typed is escaped once as HTML and once as XML, and characters that XML 1.0 cannot hold are left out, so
//! that no word can break out of its place or make the feed unreadable.

use std::borrow::Cow;

use jiff::{Timestamp, civil::DateTime};

/// An Atom feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feed {
    /// Its name for ever, an address or another IRI.
    pub id: String,
    /// The name of the view.
    pub title: String,
    /// What the view holds.
    pub subtitle: String,
    /// The page of the same view.
    pub page: String,
    /// This feed.
    pub source: String,
    /// Who answers for it.
    pub author: String,
    /// A small square picture of ours.
    pub icon: String,
    /// The language of the words, such as `en-GB`.
    pub language: String,
    /// When any of it last changed; `None` when there is nothing.
    pub updated: Option<Timestamp>,
    /// The listings, the last changed first.
    pub entries: Vec<Entry>,
    /// What is gone, the latest first.
    pub deleted: Vec<Deleted>,
}

/// One listing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// See [`id`].
    pub id: String,
    /// Its title, with a word before it when it is cancelled.
    pub title: String,
    /// When it became public.
    pub published: Timestamp,
    /// When it last changed.
    pub updated: Timestamp,
    /// Its page.
    pub page: String,
    /// Who organises it, if somebody said.
    pub author: Option<String>,
    /// One or two sentences.
    pub summary: String,
    /// What there is to know, without markup, a paragraph each; an empty line within one begins another.
    pub paragraphs: Vec<String>,
    /// Its tags.
    pub tags: Vec<String>,
}

/// What was there and is gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deleted {
    /// The id of the entry that it was.
    pub id: String,
    /// When it went.
    pub at: Timestamp,
    /// A sentence for people.
    pub comment: String,
}

/// The most characters of a title or a name.
const TITLE_MOST: usize = 300;
/// The most characters of a summary.
const SUMMARY_MOST: usize = 1_000;
/// The most characters of one paragraph.
const PARAGRAPH_MOST: usize = 2_000;
/// The most paragraphs of an entry.
const PARAGRAPHS_MOST: usize = 20;
/// The most tags of an entry.
const TAGS_MOST: usize = 30;

/// The id of a listing for news readers, made from the UID that calendars know it by: its UUID where it begins with
/// one, otherwise a tag of the site (RFC 4151).
pub fn id(uid: &str, host: &str) -> String {
    let name = uid.split('@').next().unwrap_or_default();
    if is_uuid(name) {
        return format!("urn:uuid:{}", name.to_ascii_lowercase());
    }
    let host = host.split(':').next().unwrap_or_default();
    let uid: String = url::form_urlencoded::byte_serialize(uid.as_bytes()).collect();
    // The year only says whose host it was when tags of it began.
    format!("tag:{host},2026:{uid}")
}

/// The id of one date of a listing, from the listing's own [`id`] and the time for which the date was first planned.
pub fn date_id(listing: &str, original: DateTime) -> String {
    format!("{listing}#{}", original.strftime("%Y%m%dT%H%M%S"))
}

fn is_uuid(name: &str) -> bool {
    let lengths = name.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12]) && name.chars().all(|c| c == '-' || c.is_ascii_hexdigit())
}

/// The feed as an XML file.
pub fn atom(feed: &Feed) -> String {
    let mut xml = Xml(String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"));
    xml.open(
        "feed",
        &[
            ("xmlns", "http://www.w3.org/2005/Atom"),
            ("xmlns:at", "http://purl.org/atompub/tombstones/1.0"),
            ("xml:lang", &feed.language),
        ],
    );
    xml.text("id", &[], &feed.id);
    xml.text("title", &[], cut(&feed.title, TITLE_MOST).as_ref());
    xml.text("subtitle", &[], cut(&feed.subtitle, SUMMARY_MOST).as_ref());
    xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &feed.page)]);
    xml.empty("link", &[("rel", "self"), ("type", "application/atom+xml"), ("href", &feed.source)]);
    // A feed must say when it changed (RFC 4287 4.1.1); one that is empty has said the same since time began.
    xml.text("updated", &[], &feed.updated.unwrap_or(Timestamp::UNIX_EPOCH).to_string());
    author(&mut xml, &feed.author);
    xml.text("generator", &[], "Cuppa");
    xml.text("icon", &[], &feed.icon);
    for entry in &feed.entries {
        one(&mut xml, entry);
    }
    for deleted in &feed.deleted {
        xml.open("at:deleted-entry", &[("ref", &deleted.id), ("when", &deleted.at.to_string())]);
        xml.text("at:comment", &[], cut(&deleted.comment, SUMMARY_MOST).as_ref());
        xml.close("at:deleted-entry");
    }
    xml.close("feed");
    xml.0
}

fn one(xml: &mut Xml, entry: &Entry) {
    xml.open("entry", &[]);
    xml.text("id", &[], &entry.id);
    xml.text("title", &[], cut(&entry.title, TITLE_MOST).as_ref());
    xml.text("published", &[], &entry.published.to_string());
    xml.text("updated", &[], &entry.updated.to_string());
    xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &entry.page)]);
    if let Some(name) = &entry.author {
        author(xml, name);
    }
    for tag in entry.tags.iter().take(TAGS_MOST) {
        xml.empty("category", &[("term", cut(tag, TITLE_MOST).as_ref())]);
    }
    if !entry.summary.is_empty() {
        xml.text("summary", &[], cut(&entry.summary, SUMMARY_MOST).as_ref());
    }
    xml.text("content", &[("type", "html")], &html(&entry.paragraphs));
    xml.close("entry");
}

fn author(xml: &mut Xml, name: &str) {
    xml.open("author", &[]);
    xml.text("name", &[], cut(name, TITLE_MOST).as_ref());
    xml.close("author");
}

/// Paragraphs as the plainest HTML: `<p>` and `<br>`, nothing that anybody typed.
fn html(paragraphs: &[String]) -> String {
    let lines = paragraphs.iter().flat_map(|paragraph| paragraph.split("\n\n"));
    lines
        .map(str::trim)
        .filter(|paragraph| !paragraph.is_empty())
        .take(PARAGRAPHS_MOST)
        .map(|paragraph| {
            let text = escaped(cut(paragraph, PARAGRAPH_MOST).as_ref()).replace('\n', "<br>");
            format!("<p>{text}</p>")
        })
        .collect()
}

/// The first characters of a text, and a sign that there was more.
fn cut(text: &str, most: usize) -> Cow<'_, str> {
    match text.char_indices().nth(most) {
        Some((end, _)) => Cow::Owned(format!("{}…", text[..end].trim_end())),
        None => Cow::Borrowed(text),
    }
}

/// XML as it is written, an element a line.
struct Xml(String);

impl Xml {
    fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.begin(name, attributes);
        self.0.push_str(">\n");
    }

    fn close(&mut self, name: &str) {
        self.0.push_str("</");
        self.0.push_str(name);
        self.0.push_str(">\n");
    }

    fn text(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.begin(name, attributes);
        self.0.push('>');
        self.0.push_str(&escaped(text));
        self.close(name);
    }

    fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.begin(name, attributes);
        self.0.push_str("/>\n");
    }

    fn begin(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.0.push('<');
        self.0.push_str(name);
        for (name, value) in attributes {
            self.0.push(' ');
            self.0.push_str(name);
            self.0.push_str("=\"");
            // Line ends and tabs in an attribute would be read as spaces.
            self.0.push_str(&escaped(value).replace('\n', "&#10;").replace('\t', "&#9;"));
            self.0.push('"');
        }
    }
}

/// A text between tags or quotation marks. Line ends become `\n`, since every parser reads them so (XML 1.0 2.11), and
/// what is no character of XML 1.0 (2.2) is left out.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\r' if characters.peek() == Some(&'\n') => {}
            '\r' => out.push('\n'),
            other if is_of_xml(other) => out.push(other),
            _ => {}
        }
    }
    out
}

/// Whether XML 1.0 can hold a character at all, escaped or not.
fn is_of_xml(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | '\u{20}'..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn moment(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn entry() -> Entry {
        Entry {
            id: "urn:uuid:5f0c6a4e-3b6f-4c9e-9d55-0d1f6b1c9a11".to_owned(),
            title: "Tea & talk".to_owned(),
            published: moment("2026-11-01T10:00:00Z"),
            updated: moment("2026-11-22T10:00:00Z"),
            page: "https://cuppa.example/events/tea-and-talk".to_owned(),
            author: Some("Hope Street Union".to_owned()),
            summary: "An open evening.".to_owned(),
            paragraphs: vec![
                "Tuesday 8 December 2026, 6 pm to 8 pm".to_owned(),
                "Oak Hall\n12 Mill Street\n\nCome <as> you are.".to_owned(),
            ],
            tags: vec!["naloxone".to_owned(), "peer support".to_owned()],
        }
    }

    fn feed() -> Feed {
        Feed {
            id: "https://cuppa.example/whats-on.atom".to_owned(),
            title: "Cuppa: what’s on".to_owned(),
            subtitle: "Harm reduction cafés and events.".to_owned(),
            page: "https://cuppa.example/whats-on?q=tea&tag=women".to_owned(),
            source: "https://cuppa.example/whats-on.atom?q=tea&tag=women".to_owned(),
            author: "Cuppa".to_owned(),
            icon: "https://cuppa.example/assets/app-icon.png".to_owned(),
            language: "en-GB".to_owned(),
            updated: Some(moment("2026-11-22T10:00:00Z")),
            entries: vec![entry()],
            deleted: vec![Deleted {
                id: "urn:uuid:5f0c6a4e-3b6f-4c9e-9d55-0d1f6b1c9a12".to_owned(),
                at: moment("2026-11-21T09:00:00Z"),
                comment: "“Film night” was taken down.".to_owned(),
            }],
        }
    }

    #[test]
    fn a_feed_of_one_entry_and_one_that_is_gone() {
        insta::assert_snapshot!(atom(&feed()));
    }

    #[test]
    fn an_empty_feed_never_changes() {
        let empty = Feed { entries: vec![], deleted: vec![], updated: None, ..feed() };
        assert!(atom(&empty).contains("<updated>1970-01-01T00:00:00Z</updated>"));
        assert_eq!(atom(&empty), atom(&empty.clone()));
    }

    #[test]
    fn an_id_is_the_uuid_of_the_listing_or_a_tag_of_the_site() {
        let cases = [
            (
                "5F0C6A4E-3b6f-4c9e-9d55-0d1f6b1c9a11@cuppa.example",
                "urn:uuid:5f0c6a4e-3b6f-4c9e-9d55-0d1f6b1c9a11",
            ),
            ("5f0c6a4e-3b6f-4c9e-9d55-0d1f6b1c9a11", "urn:uuid:5f0c6a4e-3b6f-4c9e-9d55-0d1f6b1c9a11"),
            ("event 7@elsewhere.example", "tag:cuppa.example,2026:event+7%40elsewhere.example"),
            (
                "zzzzzzzz-3b6f-4c9e-9d55-0d1f6b1c9a11@x",
                "tag:cuppa.example,2026:zzzzzzzz-3b6f-4c9e-9d55-0d1f6b1c9a11%40x",
            ),
            ("", "tag:cuppa.example,2026:"),
        ];
        for (uid, expected) in cases {
            assert_eq!(id(uid, "cuppa.example:3000"), expected, "{uid}");
        }
    }

    #[test]
    fn a_date_keeps_its_id_however_it_is_moved() {
        let listing = id("5f0c6a4e-3b6f-4c9e-9d55-0d1f6b1c9a11@cuppa.example", "cuppa.example");
        assert_eq!(
            date_id(&listing, "2026-12-08T18:00".parse().unwrap()),
            "urn:uuid:5f0c6a4e-3b6f-4c9e-9d55-0d1f6b1c9a11#20261208T180000"
        );
    }

    #[test]
    fn nothing_typed_breaks_out() {
        let cases = [
            ("</title><entry>", "&lt;/title&gt;&lt;entry&gt;"),
            ("a \"b\" 'c' & d", "a &quot;b&quot; &#39;c&#39; &amp; d"),
            ("]]>", "]]&gt;"),
            ("a\u{0}b\u{8}c\u{b}d\u{1f}e\u{fffe}f\u{ffff}g", "abcdefg"),
            ("one\r\ntwo\rthree\nfour", "one\ntwo\nthree\nfour"),
            ("🫖 café", "🫖 café"),
            ("&amp;", "&amp;amp;"),
        ];
        for (typed, expected) in cases {
            assert_eq!(escaped(typed), expected, "{typed:?}");
        }
    }

    #[test]
    fn content_is_plain_html_however_it_was_typed() {
        let written = html(&[
            "One\ntwo\n\n\n\n<script>alert(1)</script>".to_owned(),
            String::new(),
            " three ".to_owned(),
        ]);
        assert_eq!(written, "<p>One<br>two</p><p>&lt;script&gt;alert(1)&lt;/script&gt;</p><p>three</p>");
    }

    #[test]
    fn a_feed_is_bounded_however_much_was_typed() {
        let endless = Entry {
            title: "t".repeat(100_000),
            summary: "s".repeat(100_000),
            paragraphs: vec!["<&>".repeat(100_000); 100],
            tags: vec!["tag".to_owned(); 1_000],
            ..entry()
        };
        let feed = Feed { entries: vec![endless], ..feed() };
        // Twenty paragraphs of two thousand characters, each escaped twice at most.
        assert!(atom(&feed).len() < 20 * 2_000 * 10, "{}", atom(&feed).len());
        assert_eq!(cut("abcdef", 3), "abc…");
        assert_eq!(cut("abc", 3), "abc");
    }

    /// What an XML parser reads between tags, for texts that came through [`escaped`].
    fn read(text: &str) -> String {
        text.replace("&#10;", "\n")
            .replace("&#9;", "\t")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&")
    }

    /// The text of the first element of this name after `from`.
    fn element(xml: &str, from: &str, name: &str) -> String {
        let rest = &xml[xml.find(from).unwrap()..];
        let rest = &rest[rest.find(&format!("<{name}")).unwrap()..];
        let rest = &rest[rest.find('>').unwrap() + 1..];
        read(&rest[..rest.find(&format!("</{name}>")).unwrap()])
    }

    proptest! {
        #[test]
        fn what_is_typed_comes_back(title in ".{0,200}", summary in any::<String>(), tag in ".{1,50}") {
            let title = format!("t{title}");
            let typed = Entry {
                title: title.clone(),
                summary: format!("s{}", summary.chars().take(900).collect::<String>()),
                tags: vec![tag],
                paragraphs: vec![title],
                ..entry()
            };
            let xml = atom(&Feed { entries: vec![typed.clone()], ..feed() });
            let calm = |text: &str| -> String {
                text.replace("\r\n", "\n").replace('\r', "\n").chars().filter(|c| is_of_xml(*c)).collect()
            };
            prop_assert!(xml.chars().all(is_of_xml));
            prop_assert_eq!(element(&xml, "<entry>", "title"), calm(&typed.title));
            prop_assert_eq!(element(&xml, "<entry>", "summary"), calm(&typed.summary));
            // No tag came in that we did not write.
            let opened = xml.matches('<').count();
            let ours = atom(&Feed { entries: vec![Entry { tags: vec!["x".to_owned()], ..entry() }], ..feed() });
            prop_assert_eq!(opened, ours.matches('<').count());
        }
    }
}
