//! The poster: one listing, one date, one sheet for a door.

use serde::Serialize;
use typst_layout::PagedDocument;

use crate::codes::{self, Code};
use crate::presses::{self, Template};
use crate::{Colour, Paper, PressError, words};

/// No listing has more; a poster with more is an attack or a mistake.
const MOST_LETTERS: usize = 8_000;

/// What a poster says. Every sentence is ready-made, in the language of the poster.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Poster {
    /// A language tag such as `en-GB`; it also gives the direction of the text.
    pub language: String,
    /// The title of the document, for a reader's window and a screen reader.
    pub document_title: String,
    /// "Harm reduction café" or "Event".
    pub kicker: String,
    /// The name of the café or event.
    pub title: String,
    /// One or two sentences; shortened at a word if nothing else helps.
    pub summary: String,
    /// "Thursday".
    pub weekday: String,
    /// "3": the picture of the poster.
    pub day: String,
    /// "December 2026".
    pub month_year: String,
    /// "6 pm to 8 pm", with no-break spaces.
    pub times: String,
    /// "Times are in Lisbon", when that is not plain from the place.
    pub zone_note: Option<String>,
    /// "First Thursday of every month".
    pub repeats: Option<String>,
    /// Lines of the place: an address, an area, or "Online".
    pub place: Vec<String>,
    /// "Ask for the address", "Green door, ring “café”".
    pub place_note: Option<String>,
    /// "Free", "Step-free", "No alcohol".
    pub facts: Vec<String>,
    /// "Next dates".
    pub next_heading: String,
    /// "Thursday 7 January, 6 pm"; the soonest first, later ones are left out when there is no room.
    pub next_dates: Vec<String>,
    /// "Organised by …".
    pub group: Option<String>,
    /// "No photos. Leave whenever you like."
    pub ground_rules: Option<String>,
    /// One warm line.
    pub invitation: String,
    /// "Cancelled. Next: Friday 8 January".
    pub cancelled: Option<String>,
    /// The full address in the code.
    pub qr: String,
    /// What the code is, for those who do not see it.
    pub qr_alt: String,
    /// The same address, short, as printed.
    pub address: String,
    /// "Check the address above before you set out: plans can change."
    pub check_online: String,
    /// "Printed on 1 November 2026".
    pub printed_on: String,
    /// "In an emergency call 999", for the country of the place.
    pub help_line: String,
}

/// A poster as a tagged PDF that meets PDF/UA-1.
pub fn poster_pdf(poster: &Poster, paper: Paper, colour: Colour) -> Result<Vec<u8>, PressError> {
    presses::pdf(&lay_out(poster, paper, colour)?)
}

/// A poster as a picture, for a preview.
pub fn poster_svg(poster: &Poster, paper: Paper, colour: Colour) -> Result<String, PressError> {
    presses::svg(&lay_out(poster, paper, colour)?)
}

#[derive(Serialize)]
struct Sheet<'a> {
    poster: &'a Poster,
    lang: String,
    region: Option<String>,
    millimetres: (f64, f64),
    colour: Colour,
    code: Code,
}

fn lay_out(poster: &Poster, paper: Paper, colour: Colour) -> Result<PagedDocument, PressError> {
    let mut poster = poster.clone();
    let (lang, region) = words::language(&poster.language)?;
    let code = codes::code(&poster.qr)?;
    let mut letters = 0;
    poster.each_text(|text| {
        *text = words::one_line(text);
        letters += text.chars().count();
    });
    if letters > MOST_LETTERS {
        return Err(PressError::TooMuch);
    }
    poster.close_gaps();
    let mut sheet = Sheet { poster: &poster, lang, region, millimetres: paper.millimetres(), colour, code };
    let document = print(&sheet)?;
    let missing = presses::undrawn(&document);
    if missing.is_empty() {
        return Ok(document);
    }
    // A picture may be left out, a letter never.
    let letters: String =
        missing.iter().flat_map(|piece| piece.chars()).filter(|letter| letter.is_alphanumeric()).collect();
    if !letters.is_empty() {
        return Err(PressError::Letters(letters));
    }
    let mut plain = poster.clone();
    plain.each_text(|text| {
        for piece in &missing {
            *text = words::one_line(&text.replace(piece.as_str(), " "));
        }
    });
    plain.close_gaps();
    sheet.poster = &plain;
    let document = print(&sheet)?;
    match presses::undrawn(&document) {
        still if still.is_empty() => Ok(document),
        still => Err(PressError::Letters(still.into_iter().collect())),
    }
}

fn print(sheet: &Sheet<'_>) -> Result<PagedDocument, PressError> {
    presses::set_in_type(Template::Poster, sheet, 1)
}

impl Poster {
    /// An empty line is no line; what a reader must be told is never empty.
    fn close_gaps(&mut self) {
        let fill = |text: &mut String, with: &[&String]| {
            if text.is_empty() {
                *text = with
                    .iter()
                    .find(|with| !with.is_empty())
                    .map_or("Cuppa", |with| with.as_str())
                    .to_owned();
            }
        };
        fill(&mut self.title, &[&self.document_title, &self.kicker]);
        fill(&mut self.document_title, &[&self.title]);
        fill(&mut self.qr_alt, &[&self.address, &self.qr]);
        for list in [&mut self.place, &mut self.facts, &mut self.next_dates] {
            list.retain(|line| !line.is_empty());
        }
        for optional in [
            &mut self.zone_note,
            &mut self.repeats,
            &mut self.place_note,
            &mut self.group,
            &mut self.ground_rules,
            &mut self.cancelled,
        ] {
            *optional = optional.take().filter(|text| !text.is_empty());
        }
    }

    /// Every text on the sheet, but not the address inside the code.
    fn each_text(&mut self, mut change: impl FnMut(&mut String)) {
        let single = [
            &mut self.document_title,
            &mut self.kicker,
            &mut self.title,
            &mut self.summary,
            &mut self.weekday,
            &mut self.day,
            &mut self.month_year,
            &mut self.times,
            &mut self.next_heading,
            &mut self.invitation,
            &mut self.qr_alt,
            &mut self.address,
            &mut self.check_online,
            &mut self.printed_on,
            &mut self.help_line,
        ];
        let optional = [
            &mut self.zone_note,
            &mut self.repeats,
            &mut self.place_note,
            &mut self.group,
            &mut self.ground_rules,
            &mut self.cancelled,
        ];
        let several = [&mut self.place, &mut self.facts, &mut self.next_dates];
        single
            .into_iter()
            .chain(optional.into_iter().flatten())
            .chain(several.into_iter().flatten())
            .for_each(&mut change);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::presses::each_place;
    use crate::shelf;

    /// The words as they lie on the page, in the order in which they are read out.
    fn read(document: &PagedDocument) -> String {
        let mut all = String::new();
        each_place(&document.pages()[0].frame, &mut |_, item| {
            all.push(' ');
            all.push_str(&item.text);
        });
        squeezed(&all)
    }

    /// Without any space, so that line breaks do not matter.
    fn squeezed(text: &str) -> String {
        words::one_line(text).chars().filter(|c| !c.is_whitespace() && *c != '\u{200B}').collect()
    }

    fn everywhere() -> impl Iterator<Item = (String, Poster, Paper, Colour)> {
        shelf::shelf().into_iter().flat_map(|(name, poster)| {
            [Paper::A4, Paper::A5].into_iter().zip(Colour::ALL).map(move |(paper, colour)| {
                let label = format!("{name} on {} in {}", paper.as_str(), colour.as_str());
                (label, poster.clone(), paper, colour)
            })
        })
    }

    #[test]
    fn what_matters_is_whole_and_in_reading_order_on_every_sheet() {
        for (label, poster, paper, colour) in everywhere() {
            let page = read(&lay_out(&poster, paper, colour).unwrap());
            let mut rest = page.as_str();
            let facts = [&poster.kicker, &poster.title]
                .into_iter()
                .chain(&poster.cancelled)
                .chain([&poster.weekday, &poster.day, &poster.month_year, &poster.times])
                .chain(&poster.repeats)
                .chain(&poster.zone_note)
                .chain(&poster.place)
                .chain(&poster.facts)
                .chain(&poster.group)
                .chain([&poster.address, &poster.check_online, &poster.help_line, &poster.printed_on]);
            for fact in facts {
                let fact = squeezed(fact);
                let at = rest.find(&fact).unwrap_or_else(|| panic!("{label}: {fact} in {page}"));
                rest = &rest[at + fact.len()..];
            }
        }
    }

    #[test]
    fn an_ordinary_poster_says_every_word() {
        for poster in [shelf::cafe(), shelf::once(), shelf::online(), shelf::cancelled()] {
            for paper in Paper::ALL {
                let page = read(&lay_out(&poster, paper, Colour::Full).unwrap());
                let more = [&poster.summary, &poster.invitation];
                let more = more.into_iter().chain(&poster.place_note).chain(&poster.ground_rules);
                for said in more.chain(&poster.next_dates) {
                    assert!(page.contains(&squeezed(said)), "{}: {said} in {page}", paper.as_str());
                }
            }
        }
    }

    #[test]
    fn words_are_never_small_and_never_near_the_edge() {
        for (label, poster, paper, colour) in everywhere() {
            let document = lay_out(&poster, paper, colour).unwrap();
            let (wide, high) = paper.millimetres();
            each_place(&document.pages()[0].frame, &mut |at, item| {
                assert!(item.size.to_pt() >= 11.99, "{label}: {} at {:?}", item.text, item.size);
                let (left, right) = (at.x.to_mm(), (at.x + item.width()).to_mm());
                let (top, bottom) = ((at.y - item.size * 0.67).to_mm(), at.y.to_mm());
                let inside = left > 11.9 && right < wide - 11.5 && top > 11.5 && bottom < high - 11.9;
                assert!(inside, "{label}: “{}” {left} {right} {top} {bottom}", item.text);
            });
        }
    }

    #[test]
    fn a_cut_is_made_at_a_word_and_shown() {
        let poster = Poster { summary: "kettle ".repeat(200), ..shelf::long() };
        let page = read(&lay_out(&poster, Paper::A5, Colour::Full).unwrap());
        assert!(page.contains("kettle…") || !page.contains("kettle"), "{page}");
    }

    #[test]
    fn letters_without_a_drawing_are_refused_and_pictures_left_out() {
        let hindi = Poster { title: "चाय".into(), ..shelf::cafe() };
        let refused = lay_out(&hindi, Paper::A4, Colour::Full).unwrap_err();
        assert!(matches!(&refused, PressError::Letters(letters) if letters.contains('च')), "{refused}");

        let hieroglyphic = Poster { title: "Tea \u{1D356} for two".into(), ..shelf::cafe() };
        let page = read(&lay_out(&hieroglyphic, Paper::A4, Colour::Full).unwrap());
        assert!(page.contains("Teafortwo"), "{page}");
    }

    #[test]
    fn arabic_is_set_from_right_to_left_in_letters_of_its_own() {
        let arabic = Poster {
            language: "ar".into(),
            title: "شاي ليلي عند المحطة".into(),
            summary: "شاي ساخن كل ليلة جمعة، مع Tea and talk.".into(),
            weekday: "الجمعة".into(),
            ..shelf::cafe()
        };
        let document = lay_out(&arabic, Paper::A4, Colour::Full).unwrap();
        assert!(presses::undrawn(&document).is_empty());
        assert!(poster_pdf(&arabic, Paper::A5, Colour::Black).is_ok());
        // Letters are told as they stand on the sheet: the first of the title, and its last word.
        let (mut first, mut last) = (None, None);
        each_place(&document.pages()[0].frame, &mut |at, item| {
            if item.size.to_pt() > 40.0 {
                match item.text.as_str() {
                    "ش" => first = Some(at.x.to_mm()),
                    "المحطة" => last = Some(at.x.to_mm()),
                    _ => {}
                }
            }
        });
        assert!(
            first.unwrap() > 150.0 && last.unwrap() < 100.0,
            "it begins on the right: {first:?} {last:?}"
        );
    }

    #[test]
    fn too_much_is_refused() {
        let endless = Poster { summary: "tea ".repeat(5_000), ..shelf::cafe() };
        assert_eq!(lay_out(&endless, Paper::A4, Colour::Full).unwrap_err(), PressError::TooMuch);
        let towns = Poster { place: vec!["Llanfairpwllgwyngyll".into(); 80], ..shelf::cafe() };
        assert_eq!(lay_out(&towns, Paper::A5, Colour::Full).unwrap_err(), PressError::TooMuch);
    }

    #[test]
    fn empty_fields_leave_no_hole() {
        let bare = Poster { language: "en".into(), qr: "https://x.example".into(), ..Poster::default() };
        for colour in Colour::ALL {
            assert!(poster_pdf(&bare, Paper::A4, colour).is_ok());
        }
    }

    #[test]
    fn right_to_left_languages_mirror_the_sheet() {
        let mirrored = Poster { language: "ar".into(), ..shelf::cafe() };
        let document = lay_out(&mirrored, Paper::A4, Colour::Full).unwrap();
        let mut day = None;
        each_place(&document.pages()[0].frame, &mut |at, item| {
            if item.text == "3" {
                day = Some(at.x.to_mm());
            }
        });
        assert!(day.unwrap() > 105.0, "{day:?}");
    }
}
