//! Leaflets and the general poster: to read here, and as files that are the same for everybody.

use axum::http::{Method, StatusCode};
use tests::house::House;

const LEAFLET: &str = "/leaflets/what-is-harm-reduction";

#[tokio::test]
async fn a_leaflet_can_be_read_here() {
    let house = House::empty().await;
    let shelf = house.visitor().reads("/leaflets").await;
    assert!(shelf.mentions("What is harm reduction?") && shelf.mentions(&format!("href=\"{LEAFLET}\"")));
    let page = house.visitor().reads(LEAFLET).await;
    assert_eq!(page.status, StatusCode::OK);
    for words in [
        "minutes to read",
        "Last reviewed on 22\u{a0}November 2026",
        "<h2>If someone may be overdosing</h2>",
        "href=\"/help-now\"",
        "href=\"/add/cafe\"",
        "UK Harm Reduction Alliance",
        "harmreductioncafe.com",
    ] {
        assert!(page.mentions(words), "{words}");
    }
    assert_eq!(house.visitor().reads("/leaflets/nothing").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn every_file_that_a_page_offers_is_there() {
    let house = House::empty().await;
    for path in ["/leaflets", LEAFLET, "/posters"] {
        let text = house.visitor().reads(path).await.text();
        let files: Vec<String> = text
            .split('"')
            .filter(|part| part.starts_with('/') && (part.contains(".pdf") || part.contains(".svg")))
            .map(|part| part.replace("&amp;", "&"))
            .collect();
        assert!(files.len() >= 5, "{path}: {files:?}");
        for file in files {
            let answer = house.visitor().reads(&file).await;
            assert_eq!(answer.status, StatusCode::OK, "{file}");
            let svg = file.contains(".svg");
            let start: &[u8] = if svg { b"<svg" } else { b"%PDF-" };
            assert!(answer.body.starts_with(start), "{file}");
            assert_eq!(answer.header("content-type"), if svg { "image/svg+xml" } else { "application/pdf" });
        }
    }
}

#[tokio::test]
async fn a_sheet_that_is_known_is_not_sent_again() {
    let house = House::empty().await;
    for file in [&format!("{LEAFLET}.pdf"), "/posters/harm-reduction-cafe.pdf?paper=letter&colour=black"] {
        let first = house.visitor().reads(file).await;
        let etag = first.header("etag").to_owned();
        assert!(etag.starts_with('"'), "{file}: {etag}");
        let again = house.visitor().asks(Method::GET, file, &[("if-none-match", &etag)], Vec::new()).await;
        assert_eq!(again.status, StatusCode::NOT_MODIFIED, "{file}");
        assert!(again.body.is_empty());
        assert_eq!(house.visitor().reads(file).await.body, first.body, "out of memory it is the same");
    }
}

#[tokio::test]
async fn what_is_not_printed_here_is_not_found() {
    let house = House::empty().await;
    for file in [
        "/leaflets/what-is-harm-reduction.pdf?paper=a3",
        "/leaflets/what-is-harm-reduction.pdf?paper=napkin",
        "/leaflets/what-is-harm-reduction.pdf?colour=pink",
        "/leaflets/what-is-harm-reduction.exe",
        "/leaflets/nothing.pdf",
        "/leaflets/.pdf",
        "/posters/harm-reduction-cafe.pdf?paper=a5",
        "/posters/harm-reduction-cafe.exe",
        "/posters/harm-reduction-cafe",
        "/posters/nothing.pdf",
    ] {
        assert_eq!(house.visitor().reads(file).await.status, StatusCode::NOT_FOUND, "{file}");
    }
}

#[tokio::test]
async fn leaflets_and_posters_are_easy_to_find() {
    let house = House::empty().await;
    for path in ["/", "/help-now"] {
        let page = house.visitor().reads(path).await;
        assert!(page.mentions("href=\"/leaflets\"") && page.mentions("href=\"/posters\""), "{path}");
    }
    assert!(house.visitor().reads("/").await.mentions(&format!("href=\"{LEAFLET}\"")));
    let map = house.visitor().reads("/sitemap/1.xml").await;
    for path in ["/leaflets<", "/posters<", "/leaflets/what-is-harm-reduction<"] {
        assert!(map.mentions(path), "{path}");
    }
    assert!(house.visitor().reads("/posters").await.mentions("href=\"/whats-on\""));
}
