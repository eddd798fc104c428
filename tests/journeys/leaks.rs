//! The sweep for leaks: what is hidden, and who is behind it, is in nothing that leaves the house, whoever asks, whatever for,
//! and in whatever spelling. Every route is found by reading the routers, so that none is forgotten.

use std::{collections::HashSet, io::Write as _};

use axum::http::StatusCode;
use tests::{
    asked::{Askers, Question, READERS, questions},
    house::Page,
    leaks::{Secret, told_by, told_by_answer, told_by_headers},
    overheard::Listener,
    planted::{Kept, ONE, OTHER, Planted, photo},
};

/// Asks everything, in order.
async fn answers(planted: &Planted) -> Vec<(Question, Page)> {
    let askers = Askers::come(planted).await;
    let mut answers = Vec::new();
    for question in questions(planted).await {
        let page = askers.asks(&question).await;
        answers.push((question, page));
    }
    planted.house.delivers().await;
    answers
}

fn as_told(told: &[&Secret]) -> String {
    let mut names: Vec<&str> = told.iter().map(|secret| secret.what).collect();
    names.dedup();
    names.join(", ")
}

#[tokio::test]
async fn nothing_that_is_hidden_is_in_anything_that_leaves() {
    let log = Listener::listens();
    let planted = Planted::with(ONE).await;
    let secrets = planted.secrets();
    let answers = answers(&planted).await;
    assert!(answers.len() > 1_500, "only {} questions were asked", answers.len());
    let fine = answers.iter().filter(|(_, page)| page.status.is_success()).count();
    assert!(fine > 800, "only {fine} of {} questions were answered", answers.len());
    let mut seen: HashSet<&[u8]> = HashSet::new();
    let mut leaks = Vec::new();
    for (question, page) in answers.iter().filter(|(question, _)| !question.names_it) {
        // What an island cannot read is answered by Leptos, and not well.
        let is_island = question.path.starts_with("/islands/");
        assert!(is_island || !page.status.is_server_error(), "{question:?}: {}", page.text());
        let own = planted
            .own_links
            .iter()
            .any(|link| question.path.contains(link.rsplit('/').next().unwrap_or("-")));
        // What was looked at once need not be again, but its headers may be others.
        let is_new = seen.insert(page.body.as_slice());
        let mut told = if is_new { told_by_answer(page, &secrets) } else { told_by_headers(page, &secrets) };
        // Whoever has a link of their own reads it on the page that it opens.
        told.retain(|secret| !own || !secret.what.starts_with("a link"));
        if !told.is_empty() {
            leaks.push(format!(
                "{:?} {} {} tells {}",
                question.who,
                question.method,
                question.path,
                as_told(&told)
            ));
        }
    }
    assert!(leaks.is_empty(), "{} answers leak:\n{}", leaks.len(), leaks.join("\n"));

    // Letters tell each reader what is theirs to know, and nobody else anything.
    let letters = planted.letters();
    assert!(letters.len() > 60, "only {} letters went out", letters.len());
    for letter in &letters {
        let may_know =
            |secret: &Secret| secret.known_to.contains(&letter.to) || secret.what.starts_with("a link");
        let mut told = told_by(&letter.raw, &secrets);
        told.extend(told_by(letter.html.as_bytes(), &secrets));
        told.retain(|secret| !may_know(secret));
        if !told.is_empty() {
            leaks.push(format!("“{}” to {} tells {}", letter.subject, letter.to, as_told(&told)));
        }
    }
    assert!(leaks.is_empty(), "{} letters leak:\n{}", leaks.len(), leaks.join("\n"));

    // What is searched in, down to the tables behind it.
    let mut rows = 0;
    for table in ["listing_words", "found_terms", "term_spellings", "listing_points"] {
        let found = planted.rows_of(table).await;
        assert!(!found.is_empty(), "{table} is empty");
        for row in found {
            rows += 1;
            let told = told_by(row.as_bytes(), &secrets);
            assert!(told.is_empty(), "{table} holds {}: {row}", as_told(&told));
        }
    }
    assert!(rows > 100, "only {rows} rows were looked at");

    // What was logged meanwhile, down to every statement that the database was asked.
    let heard = log.heard();
    assert!(heard.len() > 100, "only {} lines were logged", heard.len());
    for line in &heard {
        let told = told_by(line.as_bytes(), &secrets);
        assert!(told.is_empty(), "the log tells {}: {line}", as_told(&told));
    }
    println!(
        "{} questions, {fine} of them answered with a page or a file, {} of these unlike each other; {} letters, {rows} rows, {} \
         lines of the log: {} secrets in none",
        answers.len(),
        seen.len(),
        letters.len(),
        heard.len(),
        secrets.len(),
    );
}

/// What the sweep sees of something that nobody hides, so that it is known to look: these answers, and whatever else.
const SEEN: &[&str] = &[
    "/",
    "/whats-on",
    "/events",
    "/whats-on.ics",
    "/whats-on.json",
    "/whats-on.atom",
    "/events.ics",
    "/events.json",
    "/events.atom",
    "/calendar/2026/12",
    "/calendar/2026/12/11",
    "/map",
    "/sitemap/1.xml",
    "/api/v1/listings",
    "/api/v1/dates",
    "/embed/whats-on",
    "/embed/events",
    "/places/the-back-room",
    "/places/the-back-room.ics",
    "/places/the-back-room.json",
    "/places/the-back-room.atom",
    "/whats-on?near=leeds&within=3",
    "/whats-on?tag=naloxone&cost=free",
];

/// And at these, where everything stands that has its name.
const ITS_OWN: &[&str] = &[
    "/events/{slug}",
    "/events/{slug}.ics",
    "/events/{slug}.json",
    "/events/{slug}/2026-12-11",
    "/events/{slug}/2026-12-11.ics",
    "/api/v1/listings/{slug}",
    "/embed/events/{slug}",
    "/print/{slug}",
    "/start/press-note?listing={slug}",
    "/print/{slug}/poster.pdf",
    "/print/{slug}/poster.svg",
    "/flag/{slug}",
    "/d/{code}",
];

#[tokio::test]
async fn what_waits_is_nowhere_and_once_it_is_approved_everywhere() {
    let planted = Planted::with(ONE).await;
    let house = &planted.house;
    let title =
        [Secret::words("what waits", ONE.held_title), Secret::words("its slug", "hushed-hedgehog-supper")];
    let slug = "hushed-hedgehog-supper";
    let code = planted.texts("select code from listings where slug like 'hushed-%'").await.remove(0);
    let own: Vec<String> =
        ITS_OWN.iter().map(|path| path.replace("{slug}", slug).replace("{code}", &code)).collect();
    for path in &own {
        assert_eq!(house.visitor().reads(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    for path in SEEN.iter().filter(|path| !path.contains("back-room")) {
        let page = house.visitor().reads(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(told_by_answer(&page, &title).is_empty(), "{path}");
    }
    let moderator = house.moderator().await;
    let approved = moderator.posts("/moderate/approvals", &[("slug", slug)]).await;
    assert!(approved.status.is_redirection(), "{}", approved.words());
    house.delivers().await;
    for path in own.iter().map(String::as_str) {
        assert_eq!(house.visitor().reads(path).await.status, StatusCode::OK, "{path}");
    }
    let asked = questions(&planted).await;
    let is_asked = |path: &str| asked.iter().any(|question| question.path == path);
    let mut unseen: Vec<String> = own.into_iter().filter(|path| !is_asked(path)).collect();
    for path in SEEN {
        let page = house.visitor().reads(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        let is_of_its_place = path.contains("back-room");
        if told_by_answer(&page, &title).is_empty() || !is_asked(path) && !is_of_its_place {
            unseen.push((*path).to_owned());
        }
    }
    assert!(unseen.is_empty(), "the sweep would not have seen it at {unseen:?}");
}

/// A leak, in every way in which an answer may spell it or be packed: none of them is overlooked.
#[test]
fn a_leak_is_found_however_it_is_spelt_and_packed() {
    let secrets = [
        Secret::words("the street", "41 Brambleknot Lane"),
        Secret::words("the postcode", "LS8 4QZ"),
        Secret::degrees("the latitude", "53.843217"),
        Secret::degrees("the longitude", "-1.509876"),
        Secret::exactly("a link", "aaaaaaaboygbeaviusj3qeeegw3yma56"),
    ];
    let street = "Come to 41 Brambleknot Lane";
    let packed = |text: &str| {
        let mut writer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
        writer.write_all(text.as_bytes()).expect("it is packed");
        writer.finish().expect("it is packed")
    };
    let gzip = {
        let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        writer.write_all(street.as_bytes()).expect("it is packed");
        writer.finish().expect("it is packed")
    };
    let coded = data_encoding::BASE64.encode(street.as_bytes());
    let hexadecimal: String = street.encode_utf16().map(|unit| format!("{unit:04X}")).collect();
    let leaks: Vec<(&str, Vec<u8>)> = vec![
        ("plain", street.into()),
        ("capitals", "COME TO 41 BRAMBLEKNOT LANE".into()),
        ("a slug", "<a href=\"/places/41-brambleknot-lane\">".into()),
        ("HTML", "<p>41 <mark>Bramble</mark>knot&nbsp;Lane</p>".into()),
        ("entities", "&#52;1 Bramblekno&#x74; Lane".into()),
        ("an address", "<a href=\"/map?q=41%20Bramblekn%6ft+Lane\">".into()),
        ("an address in an address", "/oembed?url=%2Fmap%3Fq%3D41%2520Brambleknot%2520Lane".into()),
        ("JSON", "{\"place\":\"41 Bramble\\u006bnot\\nLane\"}".into()),
        ("JSON in a page", "<script>{\"place\":\"41 Brambleknot\\u0026#32;Lane\"}</script>".into()),
        ("a calendar", "LOCATION:41 Bramblek\r\n not Lane\r\n".into()),
        ("a letter", "Come to 41 Bramblek=\r\nnot=20Lane".into()),
        ("a coded part", format!("Encoding: base64\r\n\r\n{}\r\n{}\r\n", &coded[..20], &coded[20..]).into()),
        ("gzip", gzip),
        ("a drawing", "<svg><title>41 Brambleknot Lane</title></svg>".into()),
        ("a page of PDF", [b"%PDF-1.7\nstream\n".to_vec(), packed(street)].concat()),
        ("what a PDF says of itself", format!("%PDF-1.7 /Title <FEFF{hexadecimal}>").into()),
        ("what a picture says of itself", [b"\x89PNG zTXtComment\0\0".to_vec(), packed(street)].concat()),
        ("a remark in a photo", photo(&ONE, 90)),
        ("a postcode without its space", "at ls84qz".into()),
        ("half a postcode each", "at LS8&#8203;4QZ".into()),
        ("a point", "\"latitude\":53.843217".into()),
        ("a point, rounded a little", "GEO:53.8432;0".into()),
        ("a point, rounded more", "53.843".into()),
        ("a point, cut", "-1.509".into()),
        ("a point, rounded up", "-1.510".into()),
        ("a link", "/manage/AAAAAAABOYGBEAVIUSJ3QEEEGW3YMA56/edit".into()),
    ];
    for (how, bytes) in &leaks {
        assert!(
            !told_by(bytes, &secrets).is_empty(),
            "nobody noticed {how}: {}",
            String::from_utf8_lossy(bytes)
        );
    }
    for fine in [
        "53.84, -1.50833",
        "\"latitude\":53.84,\"longitude\":-1.50833",
        "Leeds LS8",
        "41 Mill Lane",
        "153.843217 1953.843",
        "<path d=\"M12.53843 1.5\"/>",
        "Monday 4 December 2026",
    ] {
        assert!(
            told_by(fine.as_bytes(), &secrets).is_empty(),
            "{fine} tells {}",
            as_told(&told_by(fine.as_bytes(), &secrets))
        );
    }
    // And in an answer it may stand in a header.
    let mut headers = axum::http::HeaderMap::new();
    headers.insert(
        "content-disposition",
        "inline; filename=\"41-brambleknot-lane.pdf\"".parse().expect("a header"),
    );
    let page = Page { path: "/".to_owned(), status: StatusCode::OK, headers, body: Vec::new() };
    assert_eq!(as_told(&told_by_answer(&page, &secrets)), "the street");
}

/// The strongest form of the same: of two houses that differ in nothing but what is hidden, nobody can tell which is which.
#[tokio::test]
async fn two_houses_that_differ_in_what_is_hidden_answer_alike_to_the_byte() {
    answer_alike(ONE, OTHER).await;
}

async fn answer_alike(one: Kept, other: Kept) {
    let (one, other) = (Planted::with(one).await, Planted::with(other).await);
    let (of_one, of_other) = (answers(&one).await, answers(&other).await);
    assert_eq!(of_one.len(), of_other.len());
    let mut differing = Vec::new();
    for ((question, one), (_, other)) in of_one.iter().zip(&of_other) {
        if let Some(difference) = difference(one, other) {
            differing.push(format!("{:?} {} {}: {difference}", question.who, question.method, question.path));
        }
    }
    assert!(differing.is_empty(), "{} answers differ:\n{}", differing.len(), differing.join("\n"));
    for table in ["listing_words", "term_spellings", "listing_points"] {
        assert_eq!(one.rows_of(table).await, other.rows_of(table).await, "{table}");
    }
    for reader in READERS {
        let (one, other) = (words_to(&one, reader), words_to(&other, reader));
        assert!(!one.is_empty(), "{reader} has letters");
        for (one, other) in one.iter().zip(&other) {
            assert_eq!(one, other, "to {reader}");
        }
        assert_eq!(one.len(), other.len(), "to {reader}");
    }
}

/// What letters to somebody say, but for what everybody read before it was hidden and taken off the site.
fn words_to(planted: &Planted, reader: &str) -> Vec<String> {
    let Kept { hidden_address, gone_address, .. } = planted.kept;
    let letters = planted.house.mailbox(reader);
    let words = letters.iter().map(|letter| format!("{}\n{}\n{}", letter.subject, letter.plain, letter.html));
    words.map(|words| words.replace(hidden_address, "…").replace(gone_address, "…")).collect()
}

/// Where two answers differ first.
fn difference(one: &Page, other: &Page) -> Option<String> {
    if one.status != other.status {
        return Some(format!("{} and {}", one.status, other.status));
    }
    if one.headers != other.headers {
        return Some(format!("{:?} and {:?}", one.headers, other.headers));
    }
    let at = one.body.iter().zip(&other.body).position(|(one, other)| one != other);
    let at = at.or((one.body.len() != other.body.len()).then(|| one.body.len().min(other.body.len())))?;
    let around = |page: &Page| {
        let part = &page.body[at.saturating_sub(60)..(at + 60).min(page.body.len())];
        String::from_utf8_lossy(part).into_owned()
    };
    Some(format!("“{}” and “{}”", around(one), around(other)))
}
