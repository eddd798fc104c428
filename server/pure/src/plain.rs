//! Plain text that somebody else's program wrote: calmed, cut where it is too long, and made Markdown that says the
//! same, so that nothing in it shapes a page.

use std::ops::Range;

use url::Url;

/// The text without characters that no page shows or that turn the direction of writing; lines end in `\n`.
#[must_use]
pub fn calmed(raw: &str) -> String {
    let lines = raw.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    let hidden = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    let turning = |c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    lines.chars().filter(|c| !hidden(*c) && !turning(*c)).collect()
}

/// The text in one line, with single spaces.
#[must_use]
pub fn in_one_line(raw: &str) -> String {
    calmed(raw).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text if it fits; else as many whole words of it as do, and a sign that there was more.
#[must_use]
pub fn cut(text: &str, most: usize) -> Option<String> {
    if text.chars().count() <= most {
        return None;
    }
    let room = most.saturating_sub(1);
    let end = text.char_indices().nth(room).map_or(text.len(), |(end, _)| end);
    let fits = &text[..end];
    let whole_words = text[end..].starts_with(char::is_whitespace);
    let words = match fits.rfind(char::is_whitespace) {
        // A single word that is longer than all is cut like string.
        Some(space) if !whole_words && space > end / 2 => &fits[..space],
        _ => fits,
    };
    Some(format!("{}…", words.trim_end()))
}

/// What a snippet of HTML says, in one line: without tags, and with the signs that stand for characters read. It is text
/// after that, also where it reads like a tag.
#[must_use]
pub fn of_html(html: &str) -> String {
    let (mut said, mut rest) = (String::new(), html);
    while let Some(at) = rest.find(['<', '&']) {
        let (before, here) = rest.split_at(at);
        said.push_str(before);
        rest = if let Some((tag, behind)) = tag_at(here) {
            let name = tag.trim_start_matches('/').split(|c: char| !c.is_ascii_alphanumeric()).next();
            let is_in_a_line = ["a", "abbr", "b", "em", "i", "small", "span", "strong", "sup", "u"]
                .iter()
                .any(|inline| name.is_some_and(|name| name.eq_ignore_ascii_case(inline)));
            said.push_str(if is_in_a_line { "" } else { " " });
            behind
        } else if let Some((character, behind)) = character_at(here) {
            said.push(character);
            behind
        } else {
            let (sign, behind) = here.split_at(1);
            said.push_str(sign);
            behind
        };
    }
    said.push_str(rest);
    in_one_line(&said)
}

/// The tag that a text begins with, and what follows it.
fn tag_at(text: &str) -> Option<(&str, &str)> {
    let inside = text.strip_prefix('<')?;
    inside.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')).then_some(())?;
    let mut quoted: Option<char> = None;
    for (at, c) in inside.char_indices() {
        match quoted {
            Some(quote) if c == quote => quoted = None,
            None if matches!(c, '"' | '\'') => quoted = Some(c),
            None if c == '>' => return Some((&inside[..at], &inside[at + 1..])),
            _ => {}
        }
    }
    None
}

/// The character for which a sign of HTML stands that a text begins with, and what follows it.
fn character_at(text: &str) -> Option<(char, &str)> {
    let (name, behind) = text.strip_prefix('&')?.split_once(';')?;
    let character = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "copy" => '©',
        "reg" => '®',
        "trade" => '™',
        "middot" => '·',
        "bull" => '•',
        "ndash" => '–',
        "mdash" => '—',
        _ => {
            let number = name.strip_prefix('#')?;
            let number = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => number.parse(),
            };
            char::from_u32(number.ok()?)?
        }
    };
    Some((character, behind))
}

/// Where web addresses stand in a text, without the full stop or bracket that ends a sentence.
#[must_use]
pub fn web_addresses(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, _) in text.match_indices("://") {
        let scheme = ["https", "http"].into_iter().find(|scheme| {
            at.checked_sub(scheme.len())
                .and_then(|start| text.get(start..at))
                .is_some_and(|before| before.eq_ignore_ascii_case(scheme))
        });
        let Some(start) = scheme.map(|scheme| at - scheme.len()) else { continue };
        if found.last().is_some_and(|last| start < last.end) {
            continue;
        }
        let end = start + address_length(&text[start..]);
        if end > at + 3 {
            found.push(start..end);
        }
    }
    found
}

/// How much of a text that begins with an address is that address.
#[must_use]
pub fn address_length(text: &str) -> usize {
    let ends = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | '`' | '\\');
    sentence_end(&text[..text.find(ends).unwrap_or(text.len())])
}

/// How much of an address is the address: what ends a sentence is not, nor a bracket that was opened before it.
fn sentence_end(address: &str) -> usize {
    let mut rest = address;
    loop {
        let opened = |open, close| rest.matches(open).count() >= rest.matches(close).count();
        let shorter = match rest.chars().next_back() {
            Some('.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' | '_' | '’' | '”' | '»') => true,
            Some(')') => !opened('(', ')'),
            Some(']') => !opened('[', ']'),
            Some('}') => !opened('{', '}'),
            _ => false,
        };
        match rest.char_indices().next_back() {
            Some((last, _)) if shorter => rest = &rest[..last],
            _ => return rest.len(),
        }
    }
}

/// Markdown that reads as the text does: the same paragraphs and lines, nothing heavy, no list, no tag. Web addresses
/// become links, the first `links` of them.
#[must_use]
pub fn to_markdown(text: &str, links: usize) -> String {
    let mut out = String::with_capacity(text.len() * 9 / 8);
    let mut left = links;
    let mut between = "";
    for line in calmed(text).split('\n').map(str::trim) {
        if line.is_empty() {
            if !out.is_empty() {
                between = "\n\n";
            }
            continue;
        }
        out.push_str(between);
        // Two spaces before the end of a line keep it.
        between = "  \n";
        put_line(&mut out, line, &mut left);
    }
    out
}

fn put_line(out: &mut String, line: &str, left: &mut usize) {
    let mut from = 0;
    let beginning = out.len();
    for range in web_addresses(line) {
        let address = &line[range.clone()];
        // What would be shown otherwise than it is written stays text.
        let known = Url::parse(address)
            .is_ok_and(|url| url.as_str().trim_end_matches('/') == address.trim_end_matches('/'));
        if !known || *left == 0 {
            continue;
        }
        *left -= 1;
        put_escaped(out, &line[from..range.start]);
        out.push('<');
        out.push_str(address);
        out.push('>');
        from = range.end;
    }
    put_escaped(out, &line[from..]);
    if let Some(at) = mark_at_start(&out[beginning..]) {
        out.insert(beginning + at, '\\');
    }
}

/// Escapes what Markdown would take for more than text, anywhere in a line.
fn put_escaped(out: &mut String, text: &str) {
    let mut before: Option<char> = None;
    for (at, c) in text.char_indices() {
        let rest = &text[at + c.len_utf8()..];
        let after = rest.chars().next();
        let special = match c {
            '\\' | '`' | '*' | '[' => true,
            '_' => !(before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)),
            '<' => after.is_some_and(|after| after.is_ascii_alphabetic() || matches!(after, '/' | '!' | '?')),
            '&' => is_entity(rest),
            _ => false,
        };
        if special {
            out.push('\\');
        }
        out.push(c);
        before = Some(c);
    }
}

/// Whether what follows an `&` makes it a name for some other character.
fn is_entity(rest: &str) -> bool {
    rest.split_once(';').is_some_and(|(name, _)| {
        !name.is_empty() && name.len() <= 40 && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#')
    })
}

/// Where a line holds a sign that means more only at its beginning: a heading, a list, a quotation, a rule.
fn mark_at_start(line: &str) -> Option<usize> {
    let first = line.chars().next()?;
    let run = line.chars().take_while(|c| *c == first).count();
    let alone_or_spaced = |length: usize| line[length..].chars().next().is_none_or(char::is_whitespace);
    let only = |sign: char| line.chars().all(|c| c == sign || c.is_whitespace());
    match first {
        '>' => Some(0),
        '#' => (run <= 6 && alone_or_spaced(run)).then_some(0),
        '+' => alone_or_spaced(1).then_some(0),
        '-' | '=' => (first == '-' && alone_or_spaced(1) || only(first)).then_some(0),
        '~' => (run >= 3).then_some(0),
        '0'..='9' => {
            let digits = line.chars().take_while(char::is_ascii_digit).count();
            let ends = matches!(line.as_bytes().get(digits), Some(b'.' | b')'));
            (digits <= 9 && ends && alone_or_spaced(digits + 1)).then_some(digits)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::{to_html, to_text};
    use proptest::prelude::*;

    #[test]
    fn a_snippet_of_html_is_told_without_its_tags() {
        for (html, said) in [
            (
                r#"<a href="https://www.openstreetmap.org/copyright" target="_blank">&copy; OpenStreetMap</a>"#,
                "© OpenStreetMap",
            ),
            ("&#169; Some &amp; Mappers,<br>&#xA9;&nbsp;others", "© Some & Mappers, © others"),
            ("a < b & c > d &unheard; &", "a < b & c > d &unheard; &"),
            (r#"<b title="1 > 0">bold</b><!-- and more --> text"#, "bold text"),
            ("&lt;script&gt; is text", "<script> is text"),
            ("never <closed", "never <closed"),
            ("&#0; &#x110000; &#xZ;", "&#x110000; &#xZ;"),
            ("", ""),
        ] {
            assert_eq!(of_html(html), said, "{html}");
        }
    }

    #[test]
    fn what_means_something_in_markdown_means_nothing_any_more() {
        for text in [
            "# Not a heading",
            "#hashtag",
            "> not quoted",
            "- not a list\n- at all",
            "+ nor this",
            "* nor this *one* or **that**",
            "1. one\n2) two\n1987. A good year",
            "Not a heading\n===\nNor this\n---",
            "***\n___\n~~~\n```\ncode",
            "    indented",
            "a_b _c_ d__e__",
            "[a](https://example.org) ![b](c) [r]: d",
            "<script>alert(1)</script> <3 a<b & c &amp; &#65; &copy; AT&T",
            "back\\slash \\* and `ticks`",
            "Zoom\tin  two",
        ] {
            let markdown = to_markdown(text, 0);
            let plain: Vec<&str> = text.split('\n').map(str::trim).collect();
            assert_eq!(to_text(&markdown), plain.join("\n"), "{text} → {markdown}");
            let html = to_html(&markdown);
            assert!(
                !html.replace("<p>", "").replace("</p>", "").replace("<br />", "").contains('<'),
                "{html}"
            );
        }
    }

    #[test]
    fn words_stay_as_they_are_where_nothing_is_meant() {
        for text in
            ["Tea & talk", "Q&A at 7", "10 - 12", "3.5 miles", "#hope", "snake_case", "a-b = c", "(yes)!"]
        {
            assert_eq!(to_markdown(text, 9), text);
        }
    }

    #[test]
    fn paragraphs_and_lines_stay() {
        assert_eq!(to_markdown("\n\n One\r\n two\n\n\nthree \n", 0), "One  \ntwo\n\nthree");
        assert_eq!(to_html(&to_markdown("a\nb\n\nc", 0)), "<p>a<br />\nb</p>\n<p>c</p>\n");
    }

    #[test]
    fn web_addresses_are_found_as_people_write_them() {
        for (text, found) in [
            ("See https://example.org/a.", vec!["https://example.org/a"]),
            (
                "(http://example.org/a_(b)) or <https://b.example/>",
                vec!["http://example.org/a_(b)", "https://b.example/"],
            ),
            ("“https://example.org/x?y=1&z=2”, yes", vec!["https://example.org/x?y=1&z=2"]),
            ("shttps://example.org", vec!["https://example.org"]),
            ("ftp://example.org https:// http://", vec![]),
            ("https://a.example/https://b.example", vec!["https://a.example/https://b.example"]),
        ] {
            let is: Vec<&str> = web_addresses(text).into_iter().map(|range| &text[range]).collect();
            assert_eq!(is, found, "{text}");
        }
    }

    #[test]
    fn only_so_many_addresses_are_links() {
        let markdown = to_markdown("https://a.example/x_y_z and https://b.example/*", 1);
        assert_eq!(markdown, "<https://a.example/x_y_z> and https://b.example/\\*");
        assert_eq!(to_text(&markdown), "https://a.example/x_y_z and https://b.example/*");
    }

    #[test]
    fn what_is_too_long_is_cut_at_a_word() {
        assert_eq!(cut("short", 5), None);
        assert_eq!(cut("one two three", 9).as_deref(), Some("one two…"));
        assert_eq!(cut("one two three", 8).as_deref(), Some("one two…"));
        assert_eq!(cut("onetwothree", 5).as_deref(), Some("onet…"));
        assert_eq!(cut("ééééé é", 6).as_deref(), Some("ééééé…"));
    }

    proptest! {
        #[test]
        fn markdown_of_any_text_reads_as_the_text(
            pieces in prop::collection::vec(
                prop_oneof![
                    any::<String>(),
                    prop::sample::select(vec![
                        "# ", "> ", "- ", "+ ", "* ", "1. ", "2) ", "\n", "\n\n", "    ", "\t", "```", "~~~", "---", "===",
                        "[a](b)", "![", "]", "<b>", "</b>", "<!-- ", "-->", "&lt;", "&#1;", "\\", "`", "_", "**", "<a:b>",
                        "https://example.org/", "http://a.example/b_c*d", "word ", "x",
                    ]).prop_map(str::to_owned),
                ],
                0..24,
            ),
            links in 0_usize..4,
        ) {
            let text = pieces.concat();
            let markdown = to_markdown(&text, links);
            let calm = calmed(&text);
            let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            prop_assert_eq!(words(&to_text(&markdown)), words(&calm), "{}", markdown);
            let html = to_html(&markdown);
            for tag in html.split('<').skip(1) {
                prop_assert!(
                    ["p>", "/p>", "br />", "a href=\"http", "/a>"].iter().any(|known| tag.starts_with(known)),
                    "{}", html
                );
            }
        }

        #[test]
        fn what_is_cut_fits(text in any::<String>(), most in 2_usize..60) {
            if let Some(cut) = cut(&text, most) {
                prop_assert!(cut.chars().count() <= most);
            }
        }
    }
}
