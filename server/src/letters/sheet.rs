//! A letter on paper: subject and parts, told twice, as plain text and as HTML that shows the same.

use crate::words::{Language, Words};

/// What is otherwise in the dark. It must beat the styles at the elements.
const DARK: &str = ":root{color-scheme:light dark}@media (prefers-color-scheme:dark){\
    .paper{background:#16181d!important;color:#f2ede4!important}\
    .link{color:#6fd3cc!important}\
    .press{background:#6fd3cc!important;color:#16181d!important}\
    .muted{color:#b9bfcc!important}\
    .line{border-color:#363b47!important}}";

/// How a link stands alone: high enough for a thumb, whatever stands above and below it.
const TOUCH: &str = "display:inline-block;padding:12px 0;color:#0a5c5c";

/// A letter without its envelope.
#[derive(Clone, Debug)]
pub struct Sheet {
    subject: String,
    language: &'static str,
    footer: String,
    parts: Vec<Part>,
}

#[derive(Clone, Debug)]
enum Part {
    Text(String),
    Heading(String),
    Lines(Vec<String>),
    Quote(String),
    Button { label: String, link: String },
    Link(String),
    Difference { label: String, old: String, new: String },
    Item { title: String, lines: Vec<String>, link: String },
    Small { label: String, link: String },
}

impl Sheet {
    /// An empty sheet with its subject. Whatever would break a header is a space in it.
    #[must_use]
    pub fn new(words: Words, subject: &str) -> Self {
        let subject = subject.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        Self { subject, language: words.language().tag(), footer: words.letter_footer(), parts: Vec::new() }
    }

    /// Adds a paragraph.
    #[must_use]
    pub fn text(self, text: String) -> Self {
        self.with(Part::Text(text))
    }

    /// Adds a heading.
    #[must_use]
    pub fn heading(self, text: String) -> Self {
        self.with(Part::Heading(text))
    }

    /// Adds an address on paper, or the like: line by line.
    #[must_use]
    pub fn lines(self, lines: Vec<String>) -> Self {
        self.with(Part::Lines(lines))
    }

    /// Adds words of someone else.
    #[must_use]
    pub fn quote(self, text: String) -> Self {
        self.with(Part::Quote(text))
    }

    /// Adds the one thing to do.
    #[must_use]
    pub fn button(self, label: String, link: String) -> Self {
        self.with(Part::Button { label, link })
    }

    /// Adds an address.
    #[must_use]
    pub fn link(self, link: String) -> Self {
        self.with(Part::Link(link))
    }

    /// Adds what was so and is otherwise now.
    #[must_use]
    pub fn difference(self, label: String, old: String, new: String) -> Self {
        self.with(Part::Difference { label, old, new })
    }

    /// Adds one of several things, each with its own address.
    #[must_use]
    pub fn item(self, title: String, lines: Vec<String>, link: String) -> Self {
        self.with(Part::Item { title, lines, link })
    }

    /// Adds an address that few will need.
    #[must_use]
    pub fn small(self, label: String, link: String) -> Self {
        self.with(Part::Small { label, link })
    }

    /// Says at its foot why this letter came, in other words than usual.
    #[must_use]
    pub fn because(mut self, footer: String) -> Self {
        self.footer = footer;
        self
    }

    fn with(mut self, part: Part) -> Self {
        self.parts.push(part);
        self
    }

    /// The subject, one line.
    #[must_use]
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// The addresses in it, in order.
    pub fn links(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            Part::Button { link, .. }
            | Part::Link(link)
            | Part::Item { link, .. }
            | Part::Small { link, .. } => Some(link.as_str()),
            Part::Text(_) | Part::Heading(_) | Part::Lines(_) | Part::Quote(_) | Part::Difference { .. } => {
                None
            }
        })
    }

    /// As plain text: every address alone on its line.
    #[must_use]
    pub fn plain(&self) -> String {
        let mut plain = String::new();
        for part in &self.parts {
            match part {
                Part::Text(text) => plain.push_str(text),
                Part::Heading(text) => {
                    plain.push_str(&format!("{text}\n{}", "-".repeat(text.chars().count())));
                }
                Part::Lines(lines) => plain.push_str(&lines.join("\n")),
                Part::Quote(text) => {
                    plain.push_str(
                        &text.lines().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n"),
                    );
                }
                Part::Button { label, link } | Part::Small { label, link } => {
                    plain.push_str(&format!("{label}:\n{link}"));
                }
                Part::Link(link) => plain.push_str(link),
                Part::Difference { label, old, new } => {
                    plain.push_str(&self.words().named(label.as_str(), format!("{old} → {new}")));
                }
                Part::Item { title, lines, link } => {
                    plain.push_str(&format!("{title}\n"));
                    for line in lines {
                        plain.push_str(&format!("{line}\n"));
                    }
                    plain.push_str(link);
                }
            }
            plain.push_str("\n\n");
        }
        format!("{plain}-- \n{}\n", self.footer)
    }

    fn words(&self) -> Words {
        Words::of(Language::of_tag(self.language))
    }

    /// As HTML. Styles are written at each element because many mail programs drop all else; those that keep the sheet of
    /// styles show it dark to whoever reads in the dark.
    #[must_use]
    pub fn html(&self) -> String {
        let mut body = String::new();
        // Mail programs drop the outermost elements, and know no sides that turn with the script.
        let (turned, side) = match self.words().language().direction() {
            "rtl" => (" dir=\"rtl\"", "right"),
            _ => ("", "left"),
        };
        for part in &self.parts {
            match part {
                Part::Text(text) => body.push_str(&format!("<p style=\"margin:0 0 16px\">{}</p>", escaped(text))),
                Part::Heading(text) => body.push_str(&format!(
                    "<h2 style=\"margin:28px 0 6px;font-size:18px;line-height:1.3\">{}</h2>",
                    escaped(text)
                )),
                Part::Lines(lines) => body.push_str(&format!(
                    "<p style=\"margin:0 0 16px\">{}</p>",
                    lines.iter().map(|line| escaped(line)).collect::<Vec<_>>().join("<br>")
                )),
                Part::Quote(text) => body.push_str(&format!(
                    "<blockquote style=\"margin:0 0 16px;padding-top:4px;padding-bottom:4px;padding-{side}:14px;border-{side}:4px solid #f2a900\">{}</blockquote>",
                    escaped(text).replace('\n', "<br>")
                )),
                Part::Button { label, link } => body.push_str(&format!(
                    "<p style=\"margin:20px 0 8px\"><a class=\"press\" href=\"{0}\" style=\"display:inline-block;background:#0a5c5c;\
                     color:#ffffff;padding:14px 22px;border-radius:8px;text-decoration:none;font-weight:bold\">{1}</a></p>\
                     <p style=\"margin:0 0 8px;font-size:14px\"><a class=\"link\" href=\"{0}\" style=\"{TOUCH};word-break:break-all\">{0}</a></p>",
                    escaped(link),
                    escaped(label)
                )),
                Part::Link(link) => body.push_str(&format!(
                    "<p style=\"margin:0 0 8px\"><a class=\"link\" href=\"{0}\" style=\"{TOUCH};word-break:break-all\">{0}</a></p>",
                    escaped(link)
                )),
                Part::Difference { label, old, new } => body.push_str(&format!(
                    "<p style=\"margin:0 0 14px\"><b>{}</b> <s class=\"muted\" style=\"color:#4a5163\">{}</s> \u{2192} {}</p>",
                    escaped(self.words().named(label.as_str(), "").trim_end()),
                    escaped(old),
                    escaped(new)
                )),
                Part::Item { title, lines, link } => body.push_str(&format!(
                    "<p style=\"margin:0 0 12px\"><a class=\"link\" href=\"{}\" style=\"{TOUCH};font-weight:bold\">{}</a>{}</p>",
                    escaped(link),
                    escaped(title),
                    lines.iter().map(|line| format!("<br>{}", escaped(line))).collect::<String>()
                )),
                Part::Small { label, link } => body.push_str(&format!(
                    "<p style=\"margin:0;font-size:15px\"><a class=\"link\" href=\"{}\" style=\"{TOUCH}\">{}</a></p>",
                    escaped(link),
                    escaped(label)
                )),
            }
        }
        format!(
            "<!DOCTYPE html>\n<html lang=\"{}\"{turned}><head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\">\
             <meta name=\"supported-color-schemes\" content=\"light dark\"><title>{}</title>\n<style>{DARK}</style></head>\n\
             <body class=\"paper\" style=\"margin:0;background:#fbf7f0;color:#1c2230;font:17px/1.55 system-ui,'Segoe UI',sans-serif\">\n\
             <div class=\"paper\"{turned} style=\"background:#fbf7f0;color:#1c2230\"><div style=\"max-width:560px;margin:0 auto;padding:28px 20px\">\n{body}\n\
             <p class=\"muted line\" style=\"margin:32px 0 0;padding-top:14px;border-top:2px solid #d9d0c1;font-size:14px;color:#4a5163\">{}</p>\n\
             </div></div></body></html>\n",
            self.language,
            escaped(&self.subject),
            escaped(&self.footer)
        )
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_runs_the_way_of_its_language_and_has_its_colon() {
        let arabic = Sheet::new(Words::of(Language::Arabic), "تذكير").quote("لا".to_owned()).html();
        assert!(arabic.contains("<div class=\"paper\" dir=\"rtl\"") && arabic.contains("border-right:4px"));
        let french = Words::of(Language::French);
        let french = Sheet::new(french, "Rappel").difference("Lieu".into(), "ici".into(), "là".into());
        assert!(french.plain().contains("Lieu\u{a0}: ici → là"), "{}", french.plain());
        assert!(french.html().contains("<b>Lieu\u{a0}:</b>") && !french.html().contains(" dir="));
    }

    #[test]
    fn both_tellings_hold_the_same_and_nothing_breaks_out() {
        let words = Words::of(Language::BritishEnglish);
        let sheet = Sheet::new(words, "Tea\r\nBcc: eve@example.org")
            .text("<b>Ana</b> & friends".to_owned())
            .button("Confirm".to_owned(), "https://cuppa.example/confirm/abc".to_owned());
        assert_eq!(sheet.subject(), "Tea  Bcc: eve@example.org");
        assert!(sheet.plain().contains("\nhttps://cuppa.example/confirm/abc\n"));
        assert!(sheet.html().contains("&lt;b&gt;Ana&lt;/b&gt; &amp; friends"));
        assert!(!sheet.html().contains("<b>"));
    }

    #[test]
    fn differences_items_and_small_links_are_in_both() {
        let words = Words::of(Language::BritishEnglish);
        let link = "https://cuppa.example/events/tea";
        let sheet = Sheet::new(words, "Tea")
            .difference("Place".to_owned(), "Oak <Hall>".to_owned(), "Elm Hall".to_owned())
            .item("Tea & talk".to_owned(), vec!["6 pm".to_owned(), "Leeds".to_owned()], link.to_owned())
            .small("Unsubscribe".to_owned(), "https://cuppa.example/unsubscribe/abc".to_owned())
            .because("You asked for it.".to_owned());
        let plain = sheet.plain();
        assert!(plain.contains("Place: Oak <Hall> → Elm Hall\n"), "{plain}");
        assert!(plain.contains(&format!("Tea & talk\n6 pm\nLeeds\n{link}\n")), "{plain}");
        assert!(plain.contains("Unsubscribe:\nhttps://cuppa.example/unsubscribe/abc\n"), "{plain}");
        assert!(plain.ends_with("-- \nYou asked for it.\n"), "{plain}");
        let html = sheet.html();
        for words in [
            "Oak &lt;Hall&gt;",
            "Elm Hall",
            "Tea &amp; talk",
            "6 pm",
            "Leeds",
            link,
            "Unsubscribe",
            "You asked for it.",
        ] {
            assert!(html.contains(words), "{words} is not in {html}");
        }
        assert_eq!(sheet.links().count(), 2);
    }
}
