//! Texts of a calendar as plain words: escapes undone, HTML taken apart, nothing hidden left in them.

use std::borrow::Cow;

/// What a TEXT value says (RFC 5545 3.3.11). A backslash before anything else stands for itself: some programs
/// escape nothing.
pub(super) fn unescaped(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut characters = value.chars().peekable();
    while let Some(character) = characters.next() {
        if character != '\\' {
            out.push(character);
            continue;
        }
        match characters.peek() {
            Some('n' | 'N') => out.push('\n'),
            Some(&escaped @ ('\\' | ',' | ';' | ':' | '"')) => out.push(escaped),
            Some(_) | None => {
                out.push('\\');
                continue;
            }
        }
        characters.next();
    }
    out
}

/// The texts of a list (such as `CATEGORIES`), each escaped by itself.
pub(super) fn listed(value: &str) -> impl Iterator<Item = String> {
    let mut escaped = false;
    value
        .split(move |character| {
            let ends = character == ',' && !escaped;
            escaped = character == '\\' && !escaped;
            ends
        })
        .map(unescaped)
}

/// One line of at most so many characters: calm, single-spaced. Whether it had to be cut comes with it.
pub(super) fn line(raw: &str, most: usize) -> (String, bool) {
    let calm: String =
        raw.chars().map(|c| if c.is_control() { ' ' } else { c }).filter(|c| !turns_direction(*c)).collect();
    cut(&calm.split_whitespace().collect::<Vec<_>>().join(" "), most)
}

/// Several lines of at most so many characters, with no more than one blank line between them.
pub(super) fn block(raw: &str, most: usize) -> (String, bool) {
    let raw = raw.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    let hidden = |c: char| (c.is_control() && !matches!(c, '\n' | '\t')) || turns_direction(c);
    let mut out = String::with_capacity(raw.len());
    let mut blank = 0;
    for words in raw.split('\n') {
        let words: String = words.chars().filter(|c| !hidden(*c)).collect();
        let words = words.trim_end();
        blank = if words.is_empty() { blank + 1 } else { 0 };
        if blank < 2 {
            out.push_str(words);
            out.push('\n');
        }
    }
    cut(out.trim(), most)
}

/// Whether a character turns the reading direction round, so that a text reads otherwise than it is.
pub(super) fn turns_direction(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn cut(text: &str, most: usize) -> (String, bool) {
    match text.char_indices().nth(most) {
        None => (text.to_owned(), false),
        Some(_) => {
            let end = text.char_indices().nth(most.saturating_sub(1)).map_or(0, |(end, _)| end);
            let fits = &text[..end];
            // At a word's end, if one is near.
            let words = fits
                .rfind(char::is_whitespace)
                .filter(|end| *end > fits.len() / 2)
                .map_or(fits, |end| &fits[..end]);
            (format!("{}…", words.trim_end()), true)
        }
    }
}

/// The words of a text that may be HTML: Google and many others put it where plain text belongs. Without a tag it is
/// plain text, and stays as it is.
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    let is_html = |at: usize| tag(&text[at..]).is_some_and(|(tag, _)| KNOWN.contains(&tag.name.as_str()));
    if text.match_indices('<').any(|(at, _)| is_html(at)) {
        Cow::Owned(from_html(text))
    } else {
        Cow::Borrowed(text)
    }
}

/// The tags by which HTML is known; `<3` and `<mail@example.org>` are words.
const KNOWN: [&str; 30] = [
    "a",
    "b",
    "blockquote",
    "body",
    "br",
    "center",
    "div",
    "em",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "html",
    "html-blob",
    "i",
    "img",
    "li",
    "ol",
    "p",
    "span",
    "strong",
    "table",
    "td",
    "tr",
    "u",
    "ul",
];

/// The words of HTML: paragraphs apart, list items marked, links as "text (address)"; scripts and styles are gone.
/// Nothing in it is trusted, and nothing of it comes out as a tag.
pub(super) fn from_html(html: &str) -> String {
    let structured = ["<p", "<br", "<div", "<li", "<td", "<P", "<BR", "<DIV", "<LI", "<TD"]
        .iter()
        .any(|tag| html.contains(tag));
    let mut words = Words { structured, ..Words::default() };
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        words.say(&rest[..at]);
        rest = &rest[at..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.find("-->").map_or("", |end| &comment[end + 3..]);
            continue;
        }
        let Some((tag, after)) = tag(rest) else {
            words.say("<");
            rest = &rest[1..];
            continue;
        };
        rest = after;
        if !tag.ends && ["script", "style", "head", "title"].contains(&tag.name.as_str()) {
            rest = past_end_of(&tag.name, rest);
            continue;
        }
        words.take(&tag);
    }
    words.say(rest);
    words.out
}

/// What follows the end of an element whose content is not text.
fn past_end_of<'a>(name: &str, html: &'a str) -> &'a str {
    let mut rest = html;
    while let Some(at) = rest.find("</") {
        rest = &rest[at + 2..];
        let is_it = rest.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
        if is_it {
            return rest.find('>').map_or("", |end| &rest[end + 1..]);
        }
    }
    ""
}

/// A tag of HTML.
struct Tag {
    name: String,
    ends: bool,
    /// Where a link leads.
    address: Option<String>,
}

/// The tag at the beginning of a text, and what follows it. `None` if it begins with none.
fn tag(html: &str) -> Option<(Tag, &str)> {
    const LONGEST: usize = 4096;
    let inside = html.strip_prefix('<')?;
    let (ends, inside) = inside.strip_prefix('/').map_or((false, inside), |inside| (true, inside));
    // A declaration shows nothing either.
    if !inside.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!') {
        return None;
    }
    let mut quote = None;
    let mut end = None;
    for (at, octet) in inside.bytes().enumerate().take(LONGEST) {
        match (octet, quote) {
            (b'>', None) => {
                end = Some(at);
                break;
            }
            // Another one begins, so this was none: no text is looked at again and again.
            (b'<', None) => break,
            (b'"' | b'\'', None) => quote = Some(octet),
            (_, Some(open)) if octet == open => quote = None,
            _ => {}
        }
    }
    // A quotation mark without its twin must not swallow the text.
    let end = end.or_else(|| {
        let end = inside.bytes().take(LONGEST).position(|octet| matches!(octet, b'>' | b'<'))?;
        inside[end..].starts_with('>').then_some(end)
    })?;
    let whole = &inside[..end];
    let name_end = whole.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).unwrap_or(whole.len());
    let name = whole[..name_end].to_ascii_lowercase();
    let after_name = &whole[name_end..];
    if !(after_name.is_empty()
        || after_name.starts_with(|c: char| c.is_whitespace() || matches!(c, '/' | '!'))
        || name.is_empty())
    {
        return None;
    }
    let address = if name == "a" && !ends { attribute(after_name, "href") } else { None };
    Some((Tag { name, ends, address }, &inside[end + 1..]))
}

fn attribute(attributes: &str, wanted: &str) -> Option<String> {
    let lower = attributes.to_ascii_lowercase();
    let at = lower.find(wanted)?;
    let value = attributes[at + wanted.len()..].trim_start().strip_prefix('=')?.trim_start();
    let value = match value.chars().next()? {
        quote @ ('"' | '\'') => value[1..].split(quote).next()?,
        _ => value.split(|c: char| c.is_whitespace() || c == '>').next()?,
    };
    Some(decoded(value).trim().to_owned())
}

/// Words collected from HTML.
#[derive(Default)]
struct Words {
    out: String,
    /// A space is due before the next word.
    space: bool,
    /// Its lines are made by tags. Where they are not, people would miss the ones that are there.
    structured: bool,
    /// Where the open link leads, and where its words begin.
    link: Option<(String, usize)>,
}

impl Words {
    fn say(&mut self, raw: &str) {
        for (index, line) in raw.split('\n').enumerate() {
            if index > 0 && self.structured {
                self.space = true;
            } else if index > 0 {
                self.break_line();
            }
            let text = decoded(line);
            for (index, word) in text.split(|c: char| c.is_whitespace()).enumerate() {
                self.space |= index > 0;
                if word.is_empty() {
                    continue;
                }
                if self.space && !self.out.is_empty() && !self.out.ends_with([' ', '\n']) {
                    self.out.push(' ');
                }
                self.space = false;
                self.out.push_str(word);
            }
        }
    }

    fn take(&mut self, tag: &Tag) {
        match tag.name.as_str() {
            "br" => self.break_line(),
            "p" | "blockquote" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "ul" | "ol" | "table" | "hr"
            | "pre" => {
                self.close_link();
                self.end_line(2);
            }
            "div" | "tr" | "section" | "article" | "header" | "footer" | "address" | "dt" | "dd" | "body" => {
                self.end_line(1);
            }
            "li" => {
                self.end_line(1);
                if !tag.ends {
                    self.out.push_str("- ");
                }
            }
            "td" | "th" => self.space = true,
            "a" => {
                self.close_link();
                if let Some(address) = tag.address.clone() {
                    self.link = Some((address, self.out.len()));
                }
            }
            _ => {}
        }
    }

    /// Ends the line, and leaves at least so many line ends behind.
    fn end_line(&mut self, ends: usize) {
        self.space = false;
        self.out.truncate(self.out.trim_end_matches(' ').len());
        let there = self.out.len() - self.out.trim_end_matches('\n').len();
        if !self.out.is_empty() {
            self.out.extend(std::iter::repeat_n('\n', ends.saturating_sub(there)));
        }
    }

    /// Ends the line, or leaves a blank one if it has ended already.
    fn break_line(&mut self) {
        self.end_line(0);
        let there = self.out.len() - self.out.trim_end_matches('\n').len();
        self.end_line((there + 1).min(2));
    }

    /// Adds where a link leads, if its words do not say so.
    fn close_link(&mut self) {
        let Some((address, begun)) = self.link.take() else { return };
        let leads_out = ["http://", "https://", "mailto:"].iter().any(|scheme| {
            address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
        });
        if !leads_out || address.chars().any(|c| c.is_whitespace() || c.is_control()) {
            return;
        }
        let said = self.out.get(begun..).unwrap_or_default().trim();
        let bare = |text: &str| -> String {
            let text = text.trim_end_matches('/').to_ascii_lowercase();
            let text = ["https://", "http://", "mailto:"]
                .iter()
                .find_map(|scheme| text.strip_prefix(scheme))
                .unwrap_or(&text);
            text.to_owned()
        };
        if bare(said) == bare(&address) {
            return;
        }
        let shown = address.strip_prefix("mailto:").unwrap_or(&address).to_owned();
        if said.is_empty() {
            self.space = true;
            self.say(&shown.replace('&', "&amp;"));
        } else {
            self.out.truncate(self.out.trim_end().len());
            self.out.push_str(&format!(" ({shown})"));
        }
        self.space = false;
    }
}

/// Character references undone. What is none stays.
fn decoded(html: &str) -> Cow<'_, str> {
    if !html.contains('&') {
        return Cow::Borrowed(html);
    }
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let end = rest.bytes().take(10).position(|octet| octet == b';');
        match end.and_then(|end| Some((reference(&rest[..end])?, end))) {
            Some((character, end)) => {
                out.push(character);
                rest = &rest[end + 1..];
            }
            None => out.push('&'),
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// The character that a reference stands for. Those that show nothing are spaces.
fn reference(name: &str) -> Option<char> {
    /// The names of U+00A0 to U+00FF in their order.
    const LATIN: &str = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn \
        sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde \
        Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde \
        Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil \
        egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash \
        ugrave uacute ucirc uuml yacute thorn yuml";
    const OTHERS: [(&str, char); 24] = [
        ("amp", '&'),
        ("lt", '<'),
        ("gt", '>'),
        ("quot", '"'),
        ("apos", '\''),
        ("ndash", '–'),
        ("mdash", '—'),
        ("lsquo", '‘'),
        ("rsquo", '’'),
        ("sbquo", '‚'),
        ("ldquo", '“'),
        ("rdquo", '”'),
        ("bdquo", '„'),
        ("bull", '•'),
        ("hellip", '…'),
        ("euro", '€'),
        ("trade", '™'),
        ("rarr", '→'),
        ("larr", '←'),
        ("oelig", 'œ'),
        ("OElig", 'Œ'),
        ("scaron", 'š'),
        ("Scaron", 'Š'),
        ("zwj", '\u{200D}'),
    ];
    if let Some(number) = name.strip_prefix('#') {
        let number = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        let character = char::from_u32(number)?;
        return Some(if character.is_control() { ' ' } else { character });
    }
    let latin = LATIN.split_ascii_whitespace().zip('\u{A0}'..='\u{FF}').find(|(known, _)| *known == name);
    latin.or_else(|| OTHERS.into_iter().find(|(known, _)| *known == name)).map(|(_, character)| character)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendars::writer::escaped;
    use proptest::prelude::*;

    #[test]
    fn escapes_are_undone_and_what_is_none_stays() {
        let cases = [
            (r"Tea\, cake\; talk", "Tea, cake; talk"),
            (r"one\ntwo\Nthree", "one\ntwo\nthree"),
            (r"C:\\new", r"C:\new"),
            (r"C:\temp\", r"C:\temp\"),
            (r"12\:30 \x", r"12:30 \x"),
            (r#"\"so\""#, r#""so""#),
        ];
        for (value, text) in cases {
            assert_eq!(unescaped(value), text, "{value}");
        }
    }

    #[test]
    fn a_list_is_split_where_no_backslash_stands() {
        let cases = [(r"a,b\,c,d", &["a", "b,c", "d"][..]), (r"a\\,b", &[r"a\", "b"]), ("", &[""])];
        for (value, texts) in cases {
            assert_eq!(listed(value).collect::<Vec<_>>(), texts, "{value}");
        }
    }

    #[test]
    fn texts_are_calm_and_bounded() {
        assert_eq!(line(" a \n b\u{202E}\u{0}c ", 10), ("a b c".to_owned(), false));
        assert_eq!(line("one two three four", 12), ("one two…".to_owned(), true));
        assert_eq!(line("éééééé", 4), ("ééé…".to_owned(), true));
        assert_eq!(block("\n a \r\n\r\n\r\n\r\nb\u{7}\t\n", 100), ("a\n\nb".to_owned(), false));
    }

    #[test]
    fn html_becomes_words() {
        let cases = [
            ("Tea &amp; cake", "Tea &amp; cake"),
            ("I <3 tea, <me@example.org> x < y > z", "I <3 tea, <me@example.org> x < y > z"),
            ("<p>One</p><p>Two<br>three</p>", "One\n\nTwo\nthree"),
            ("One<br><br>Two<br/>\nThree", "One\n\nTwo\nThree"),
            ("<b>Tea</b> &amp; <i>cake</i>&nbsp;&eacute;&#8217;&#x1F600;&bogus;", "Tea & cake é’😀&bogus;"),
            ("<ul><li>Tea</li><li>Cake</li></ul>After", "- Tea\n- Cake\n\nAfter"),
            (
                "<a href=\"https://example.org/a?b=1&amp;c=2\">Come</a>.",
                "Come (https://example.org/a?b=1&c=2).",
            ),
            ("<a href='https://example.org/'>https://example.org</a>", "https://example.org"),
            ("<a href=mailto:tea@example.org>Write</a> now", "Write (tea@example.org) now"),
            ("<a href=\"javascript:alert(1)\">Press</a>", "Press"),
            ("<style>p{}</style><script>if (1 < 2) alert('</p>')</script><p>Tea</p>", "Tea"),
            ("<!-- <b> --><b title='a > b'>Tea</b><!-- open", "Tea"),
            ("<html-blob><u></u>Tea</html-blob>", "Tea"),
            ("<p>5 < 6 &lt;b&gt; <br", "5 < 6 <b> <br"),
            ("<div>One</div><div>Two</div>", "One\nTwo"),
            ("<DIV CLASS=x>One<BR>Two</DIV>", "One\nTwo"),
            ("<div>One</div>\n\n<div>Two\nthree</div>", "One\nTwo three"),
            ("One\n\nTwo\n<b>three</b>", "One\n\nTwo\nthree"),
        ];
        for (html, words) in cases {
            assert_eq!(block(&plain(html), 1000).0, words, "{html}");
        }
    }

    proptest! {
        #[test]
        fn what_was_escaped_comes_back(text in any::<String>()) {
            let normal = text.replace("\r\n", "\n").replace('\r', "\n");
            prop_assert_eq!(unescaped(&escaped(&text)), normal);
        }

        #[test]
        fn no_html_is_too_much(html in "(<|>|/|a |href=|\"|'|&|#x|;|!--|script|br|[a-z é]){0,40}") {
            let words = from_html(&html);
            prop_assert!(words.len() <= html.len() * 3 + 10);
            let _ = plain(&html);
            let (short, _) = block(&html, 7);
            prop_assert!(short.chars().count() <= 7);
        }
    }
}
