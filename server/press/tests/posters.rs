//! Promises about whole posters, checked on the finished files.

mod shelf;
mod tools;

use press::{Colour, Paper, Poster, PressError, poster_pdf, poster_svg};
use proptest::prelude::*;
use tools::{codes_of, poppler, squeezed};

#[test]
fn a_reader_finds_the_words_of_the_listing_in_the_pdf() {
    for poster in [shelf::cafe(), shelf::cancelled(), shelf::hostile()] {
        let pdf = poster_pdf(&poster, Paper::A4, Colour::Full).unwrap();
        let Some(text) = poppler("pdftotext", &["-raw", "-", "-"], &pdf) else { return };
        let text = squeezed(&String::from_utf8(text).unwrap());
        let mut rest = text.as_str();
        let order = [&poster.kicker, &poster.title, &poster.weekday, &poster.day, &poster.month_year];
        for said in order
            .into_iter()
            .chain([&poster.times, &poster.summary])
            .chain(&poster.place)
            .chain(&poster.facts)
        {
            let said = squeezed(said);
            let at = rest.find(&said).unwrap_or_else(|| panic!("{said} in {text}"));
            rest = &rest[at + said.len()..];
        }
    }
}

#[test]
fn a_phone_reads_the_code_on_every_sheet() {
    for paper in Paper::ALL {
        for colour in Colour::ALL {
            let pdf = poster_pdf(&shelf::cafe(), paper, colour).unwrap();
            let Some(codes) = codes_of(&pdf) else { return };
            assert_eq!(codes, [shelf::cafe().qr], "{} {}", paper.as_str(), colour.as_str());
        }
    }
}

#[test]
fn the_pdf_says_that_it_is_accessible() {
    let pdf = poster_pdf(&shelf::cafe(), Paper::A4, Colour::Full).unwrap();
    let raw = String::from_utf8_lossy(&pdf);
    for mark in ["pdfuaid:part", "/Lang", "en-GB", "/Marked true", "/DisplayDocTitle true"] {
        assert!(raw.contains(mark), "{mark}");
    }
    let Some(said) = poppler("pdfinfo", &["-"], &pdf) else { return };
    let said = String::from_utf8_lossy(&said);
    assert!(said.contains(&shelf::cafe().document_title), "{said}");
    let pages = said.lines().find(|line| line.starts_with("Pages:")).unwrap();
    assert!(pages.ends_with(" 1"), "{pages}");
    let Some(tree) = poppler("pdfinfo", &["-struct-text", "-"], &pdf) else { return };
    let tree = String::from_utf8_lossy(&tree);
    for mark in ["H1", "H2", "Figure", "LI", "P "] {
        assert!(tree.contains(mark), "{mark} in {tree}");
    }
}

#[test]
fn black_means_one_ink() {
    let svg = poster_svg(&shelf::cancelled(), Paper::A4, Colour::Black).unwrap();
    let mut inks: Vec<&str> = svg
        .split('#')
        .skip(1)
        .filter_map(|after| after.get(..6))
        .filter(|six| six.bytes().all(|b| b.is_ascii_hexdigit()))
        .collect();
    inks.sort_unstable();
    inks.dedup();
    assert_eq!(inks, ["000000", "ffffff"]);
}

#[test]
fn the_same_words_make_the_same_bytes() {
    let once = poster_pdf(&shelf::online(), Paper::A5, Colour::Full).unwrap();
    assert!(once == poster_pdf(&shelf::online(), Paper::A5, Colour::Full).unwrap());
}

#[test]
fn nasty_words_never_break_the_press() {
    let nasty = [
        "\u{0}\u{1}\u{7f}\u{80}",
        "\u{202E}evil\u{2066}",
        "Z̸̧͎̥͚̫̳̯͙̗͓̻̩̄̽a̶͓̐l̵̢̡̛͇͎̦̲̘̱̬̺̩g̷̨̛o̸",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇬🇧 👨‍👩‍👧‍👦 1️⃣",
        "\u{FFFE}\u{FFFF}\u{10FFFF}\u{E000}",
        "\u{200B}\u{200D}\u{FE0F}\u{2060}",
        "#{while true {}}",
        "#eval(\"1\")",
        "\\u{1F600} \\ \\\\ \\#",
        "]]]]}}}}))))",
        "/* // `` ``` $$",
        "<label> @ref",
        "\"}],\"poster\":{",
        "https://example.org/a_b*c*",
        "ﬁ ﷽ ꧅ 𒐫",
        "日本語",
        "e\u{301}",
        "\u{3000}\u{2003}\u{2028}",
        "−–—―‘’“”…·•°",
        "|",
        "ẞßŁłĐđİıŐőȘșŽž",
        "\u{AD}so\u{AD}ft",
        "x\u{20DD}",
    ];
    for words in nasty {
        for poster in [
            Poster { title: words.into(), ..shelf::cafe() },
            Poster {
                summary: words.into(),
                place: vec![words.into()],
                facts: vec![words.into(); 12],
                cancelled: Some(words.into()),
                day: words.into(),
                times: words.into(),
                ..shelf::cafe()
            },
        ] {
            match poster_pdf(&poster, Paper::A5, Colour::Black) {
                Ok(_) | Err(PressError::Letters(_)) => {}
                Err(wrong) => panic!("{words:?}: {wrong}"),
            }
        }
    }
}

#[test]
fn one_long_word_still_makes_one_page() {
    let word = "Schadensminimierungs".repeat(6);
    let poster = Poster {
        title: word.clone(),
        summary: word.repeat(2),
        weekday: word.clone(),
        month_year: word.clone(),
        times: word.clone(),
        place: vec![word.clone(); 2],
        facts: vec![word.clone(); 2],
        address: word.clone(),
        ..shelf::cafe()
    };
    for paper in [Paper::A4, Paper::Letter] {
        poster_pdf(&poster, paper, Colour::Full).unwrap();
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_typed_is_one_page_or_a_sentence(
        title in "\\PC{0,120}",
        summary in any::<String>(),
        place in proptest::collection::vec("[\\p{L}\\p{N}\\p{P}\\p{S} ]{0,60}", 0..5),
        facts in proptest::collection::vec("[a-zé#$*_`\\[\\]🎉 ]{0,24}", 0..13),
        day in "[0-9]{1,2}",
    ) {
        let poster = Poster { title, summary, place, facts, day, ..shelf::cafe() };
        match poster_pdf(&poster, Paper::A4, Colour::Full) {
            Ok(pdf) => prop_assert!(pdf.starts_with(b"%PDF")),
            Err(PressError::Letters(_)) => {}
            Err(wrong) => prop_assert!(false, "{wrong}"),
        }
    }
}
