//! Print: the poster says what the page says, and its code leads where its address does.

use axum::http::StatusCode;
use tests::{
    fixtures::{EVENING, but},
    house::House,
};

#[tokio::test]
async fn a_poster_comes_on_every_paper_in_colour_and_in_black() {
    let house = House::with_demonstration().await;
    for query in [
        "",
        "?paper=a4",
        "?paper=a4&colour=black",
        "?paper=a3",
        "?paper=a5",
        "?paper=letter",
        "?style=plain&lang=en-GB",
    ] {
        let poster =
            house.visitor().reads(&format!("/print/naloxone-in-half-an-hour/poster.pdf{query}")).await;
        assert_eq!(poster.status, StatusCode::OK, "{query}");
        assert_eq!(poster.header("content-type"), "application/pdf", "{query}");
    }
    for file in ["poster.exe", "poster.pdf?paper=napkin", "flag.pdf", "poster"] {
        let answer = house.visitor().reads(&format!("/print/naloxone-in-half-an-hour/{file}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{file}");
    }
}

#[tokio::test]
async fn every_demonstration_listing_has_a_poster() {
    let house = House::with_demonstration().await;
    let all = server::listings::all_public(&house.desk).await.expect("the listings");
    assert!(all.len() >= 40);
    for (_, slug, _) in all {
        let poster = house.visitor().reads(&format!("/print/{slug}/poster.pdf")).await;
        assert!(poster.body.starts_with(b"%PDF-"), "{slug}: {}", poster.text());
    }
}

#[tokio::test]
async fn the_short_address_on_paper_leads_to_the_listing() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let server::listings::Found::Listing(listing) =
        server::listings::find_any(&house.desk, "tea-and-talk").await.expect("a listing")
    else {
        panic!("it is public")
    };
    for code in [listing.code.clone(), listing.code.to_uppercase()] {
        let answer = house.visitor().reads(&format!("/d/{code}")).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(answer.mentions("href=\"/events/tea-and-talk\""), "{}", answer.text());
    }
}

#[tokio::test]
async fn typst_in_a_title_is_only_words() {
    let house = House::empty().await;
    let path = house
        .publishes(&but(
            EVENING,
            &[("title", "#panic(\"x\") $x$ *b* [a] @c <d>"), ("summary", "#read(\"/etc/passwd\")")],
        ))
        .await;
    let slug = path.rsplit('/').next().expect("a slug");
    let poster = house.visitor().reads(&format!("/print/{slug}/poster.pdf")).await;
    assert!(poster.body.starts_with(b"%PDF-"));
}
