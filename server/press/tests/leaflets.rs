//! Promises about the folded leaflet and the general poster, checked on the finished files.

mod shelf;
mod tools;

use press::{
    Colour, INVITATION_PAPERS, LEAFLET_PAPERS, Paper, PressError, invitation_pdf, invitation_svg,
    leaflet_pdf, leaflet_svg,
};
use tools::{codes_of, dots_of, poppler, squeezed};

#[test]
fn a_leaflet_is_two_pages_that_say_every_word() {
    let leaflet = shelf::leaflet();
    for paper in LEAFLET_PAPERS {
        for colour in Colour::ALL {
            let pdf = leaflet_pdf(&leaflet, *paper, colour).unwrap();
            let Some(said) = poppler("pdfinfo", &["-"], &pdf) else { return };
            let said = String::from_utf8_lossy(&said).into_owned();
            assert!(said.lines().any(|line| line.starts_with("Pages:") && line.ends_with(" 2")), "{said}");
            let Some(text) = poppler("pdftotext", &["-raw", "-", "-"], &pdf) else { return };
            let text = squeezed(&String::from_utf8(text).unwrap());
            let sections = [&leaflet.flap, &leaflet.back].into_iter().chain(&leaflet.inside).flatten();
            let headings = sections.map(|section| &section.heading);
            for words in headings.chain([
                &leaflet.title,
                &leaflet.summary,
                &leaflet.foot.heading,
                &leaflet.address,
                &leaflet.colophon,
            ]) {
                assert!(text.contains(&squeezed(words)), "{words} in {text}");
            }
        }
    }
}

#[test]
fn both_say_that_they_are_accessible() {
    let leaflet = leaflet_pdf(&shelf::leaflet(), Paper::A4, Colour::Full).unwrap();
    let poster = invitation_pdf(&shelf::invitation(), Paper::A4, Colour::Full).unwrap();
    for (pdf, title, tags) in [
        (
            &leaflet,
            shelf::leaflet().title,
            &["H1", "H2", "H3", "L ", "LI", "Link", "Figure", "BlockQuote"][..],
        ),
        (&poster, shelf::invitation().document_title, &["H1", "L ", "LI", "Link", "Figure"][..]),
    ] {
        let raw = String::from_utf8_lossy(pdf);
        for mark in ["pdfuaid:part", "/Lang", "en-GB", "/Marked true", "/DisplayDocTitle true"] {
            assert!(raw.contains(mark), "{mark}");
        }
        let Some(said) = poppler("pdfinfo", &["-"], pdf) else { return };
        assert!(String::from_utf8_lossy(&said).contains(&title));
        let Some(tree) = poppler("pdfinfo", &["-struct-text", "-"], pdf) else { return };
        let tree = String::from_utf8_lossy(&tree);
        for tag in tags {
            assert!(tree.contains(tag), "{tag} in {tree}");
        }
    }
}

#[test]
fn links_lead_where_the_text_says() {
    let pdf = leaflet_pdf(&shelf::leaflet(), Paper::A4, Colour::Full).unwrap();
    let Some(urls) = poppler("pdfinfo", &["-url", "-"], &pdf) else { return };
    let urls = String::from_utf8_lossy(&urls);
    for address in ["https://cuppa.example/whats-on", "https://cuppa.example/"] {
        assert!(urls.lines().any(|line| line.ends_with(address)), "{address} in {urls}");
    }
}

#[test]
fn a_phone_reads_the_code_on_every_sheet() {
    for colour in Colour::ALL {
        for paper in LEAFLET_PAPERS {
            let pdf = leaflet_pdf(&shelf::leaflet(), *paper, colour).unwrap();
            let Some(codes) = codes_of(&pdf) else { return };
            assert_eq!(codes, [shelf::leaflet().qr], "{} {}", paper.as_str(), colour.as_str());
        }
        for paper in INVITATION_PAPERS {
            let pdf = invitation_pdf(&shelf::invitation(), *paper, colour).unwrap();
            let Some(codes) = codes_of(&pdf) else { return };
            assert_eq!(codes, [shelf::invitation().qr], "{} {}", paper.as_str(), colour.as_str());
        }
    }
}

#[test]
fn the_general_poster_says_its_invitation_in_one_breath() {
    let poster = shelf::invitation();
    for paper in INVITATION_PAPERS {
        let pdf = invitation_pdf(&poster, *paper, Colour::Full).unwrap();
        let Some(text) = poppler("pdftotext", &["-raw", "-", "-"], &pdf) else { return };
        let text = squeezed(&String::from_utf8(text).unwrap());
        let all = format!("{}{}", poster.says, poster.answers);
        for words in [&all, &poster.kicker, &poster.call, &poster.address, &poster.help_line]
            .into_iter()
            .chain(&poster.lines)
        {
            assert!(text.contains(&squeezed(words)), "{words} in {text}");
        }
    }
}

#[test]
fn black_has_no_colour_and_no_tint() {
    for (pdf, page) in [
        (leaflet_pdf(&shelf::leaflet(), Paper::A4, Colour::Black).unwrap(), "1"),
        (leaflet_pdf(&shelf::leaflet(), Paper::A4, Colour::Black).unwrap(), "2"),
        (invitation_pdf(&shelf::invitation(), Paper::A4, Colour::Black).unwrap(), "1"),
    ] {
        // Without smoothing of edges, a sheet of one ink has two values only.
        let arguments = ["-r", "60", "-aa", "no", "-aaVector", "no", "-f", page, "-singlefile", "-"];
        let Some(picture) = poppler("pdftoppm", &arguments, &pdf) else { return };
        let (_, _, dots) = dots_of(&picture);
        assert!(dots.iter().all(|dot| [0, 255].contains(dot)), "a tint, or a colour");
    }
    for svg in [
        leaflet_svg(&shelf::leaflet(), Paper::A4, Colour::Black).unwrap(),
        invitation_svg(&shelf::invitation(), Paper::A4, Colour::Black).unwrap(),
    ] {
        let inks = svg.split("=\"#").skip(1).filter_map(|after| after.get(..6));
        for ink in inks.filter(|six| six.bytes().all(|byte| byte.is_ascii_hexdigit())) {
            assert!(["000000", "ffffff"].contains(&ink), "{ink}");
        }
    }
}

#[test]
fn previews_are_small() {
    let front = leaflet_svg(&shelf::leaflet(), Paper::A4, Colour::Full).unwrap();
    let poster = invitation_svg(&shelf::invitation(), Paper::A4, Colour::Full).unwrap();
    assert!(front.len() < 100_000, "{}", front.len());
    assert!(poster.len() < 150_000, "{}", poster.len());
}

#[test]
fn the_same_words_make_the_same_bytes() {
    let once = leaflet_pdf(&shelf::leaflet(), Paper::A4, Colour::Full).unwrap();
    assert!(once == leaflet_pdf(&shelf::leaflet(), Paper::A4, Colour::Full).unwrap());
}

#[test]
fn letters_without_a_drawing_are_refused() {
    let mut leaflet = shelf::leaflet();
    leaflet.title = "चाय".into();
    assert!(matches!(leaflet_pdf(&leaflet, Paper::A4, Colour::Full), Err(PressError::Letters(_))));
    let mut poster = shelf::invitation();
    poster.says = "चाय".into();
    assert!(matches!(invitation_pdf(&poster, Paper::A4, Colour::Full), Err(PressError::Letters(_))));
}
