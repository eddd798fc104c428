//! Bad input: a clear sentence at its field, the right status, everything typed kept, nothing stored by half.

use axum::http::{Method, StatusCode};
use image::{DynamicImage, ImageFormat};
use tests::{
    fixtures::{EVENING, but},
    house::{House, Page},
};

/// Sends the evening with some fields said otherwise, and expects the form back.
async fn refused(house: &House, others: &[(&str, &str)], field: &str) -> Page {
    let page = house.adds(&but(EVENING, others)).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
    let text = page.text();
    assert!(text.contains(&format!("href=\"#f-{field}")), "no link to {field}");
    for kept in ["An open evening for everybody.", "Hope Street Union"] {
        if !others.iter().any(|(name, _)| *name == "summary" || *name == "group_name") {
            assert!(page.mentions(kept), "“{kept}” was lost beside {field}");
        }
    }
    assert!(house.mailbox("ana@example.org").is_empty(), "nothing is stored by half");
    page
}

#[tokio::test]
async fn every_field_that_is_amiss_says_so() {
    let house = House::empty().await;
    let long = "x".repeat(121);
    let rows: &[(&[(&str, &str)], &str)] = &[
        (&[("title", "")], "title"),
        (&[("title", "   ")], "title"),
        (&[("title", &long)], "title"),
        (&[("title", "Tea\u{7}")], "title"),
        (&[("title", "Tea \u{202e}klat dna")], "title"),
        (&[("summary", "a\u{2066}b")], "summary"),
        (&[("description", "bell \u{7}")], "description"),
        (&[("start_date", "")], "start_date"),
        (&[("start_date", "tomorrow")], "start_date"),
        (&[("start_date", "2026-02-30")], "start_date"),
        (&[("start_date", "2025-12-08")], "start_date"),
        (&[("start_time", "")], "start_time"),
        (&[("start_time", "25:00")], "start_time"),
        (&[("end_time", "17:00")], "end_time"),
        (&[("end_date", "2026-12-07")], "end_date"),
        (&[("end_date", "2027-12-07")], "end_date"),
        (&[("start_date", "2027-03-28"), ("start_time", "01:30"), ("end_time", "03:00")], "start_time"),
        (&[("time_zone", "Mars/Olympus")], "time_zone"),
        (&[("time_zone", "+01:00")], "time_zone"),
        (&[("time_zone", ""), ("country", "US")], "time_zone"),
        (&[("country", "XX")], "country"),
        (&[("repeats", "sometimes")], "repeats"),
        (&[("repeats", "monthly_last")], "repeats"),
        (&[("repeats", "custom"), ("rrule", "FREQ=SECONDLY")], "rrule"),
        (&[("repeats", "custom"), ("rrule", "")], "rrule"),
        (&[("repeats", "custom"), ("rrule", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")], "rrule"),
        (&[("repeats", "weekly"), ("repeats_until", "2026-12-01")], "repeats_until"),
        (&[("place_name", ""), ("address", ""), ("locality", "")], "place_name"),
        (&[("address_visibility", "area"), ("locality", "")], "locality"),
        (&[("latitude", "91"), ("longitude", "0")], "latitude"),
        (&[("latitude", "NaN"), ("longitude", "0")], "latitude"),
        (&[("latitude", "5")], "latitude"),
        (&[("attendance", "online"), ("online_url", "javascript:alert(1)")], "online_url"),
        (&[("email", "")], "email"),
        (&[("email", "ana")], "email"),
        (&[("email", "ana@example.org\r\nBcc: eve@example.org")], "email"),
        (&[("cost", "cheap")], "cost"),
        (&[("tags", "a,b,c,d,e,f,g,h,i,j,k")], "tags"),
    ];
    for (others, field) in rows {
        refused(&house, others, field).await;
    }
}

#[tokio::test]
async fn a_machine_that_fills_the_hidden_field_is_told_so() {
    let house = House::empty().await;
    let page = house.adds(&but(EVENING, &[("website", "https://spam.example.org")])).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.mentions("Leave this field empty") && house.mailbox("ana@example.org").is_empty());
}

#[tokio::test]
async fn ten_megabytes_of_description_are_refused_and_the_rest_is_kept() {
    let house = House::empty().await;
    let huge = "tea ".repeat(10 * 1024 * 1024 / 4);
    let page = refused(&house, &[("description", &huge)], "description").await;
    assert!(page.body.len() < 400_000, "the page does not echo ten megabytes: {}", page.body.len());
}

#[tokio::test]
async fn a_cafe_may_have_no_dates_but_an_event_may_not() {
    let house = House::empty().await;
    refused(&house, &[("start_date", ""), ("start_time", ""), ("end_time", "")], "start_date").await;
    let path = house
        .publishes(&but(
            EVENING,
            &[("kind", "cafe"), ("start_date", ""), ("start_time", ""), ("end_time", "")],
        ))
        .await;
    assert!(house.visitor().reads(&path).await.mentions("announced"));
}

async fn sends_picture(house: &House, name: &str, bytes: &[u8], alt: &str) -> Page {
    let visitor = house.visitor();
    let key = visitor.reads("/add").await.hidden("form_key");
    house.waits(10).await;
    let fields = but(EVENING, &[("form_key", &key), ("image_alt", alt)]);
    let page = visitor.posts_with_file("/add", &fields, Some(("image", name, bytes))).await;
    house.delivers().await;
    page
}

fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Vec::new();
    let picture = DynamicImage::ImageLuma8(image::GrayImage::from_pixel(width, height, image::Luma([90])));
    picture.write_to(&mut std::io::Cursor::new(&mut bytes), format).expect("a picture is written");
    bytes
}

#[tokio::test]
async fn a_bad_picture_is_refused_and_the_words_are_kept() {
    let house = House::empty().await;
    let forty_megapixels = picture(8_000, 5_000, ImageFormat::Png);
    let too_heavy = vec![0x42; 13 * 1024 * 1024];
    for (name, bytes, alt, field) in [
        ("notes.png", b"just some words".as_slice(), "A cup", "image"),
        ("huge.png", &forty_megapixels, "A cup", "image"),
        ("heavy.jpg", &too_heavy, "A cup", "image"),
        ("cup.png", &picture(40, 30, ImageFormat::Png), "", "image_alt"),
    ] {
        let page = sends_picture(&house, name, bytes, alt).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(page.text().contains(&format!("href=\"#f-{field}")), "{name}");
        assert!(page.mentions("An open evening for everybody."), "{name}: what was typed is lost");
    }
    assert!(house.mailbox("ana@example.org").is_empty());
}

#[tokio::test]
async fn a_good_picture_is_shown_once_the_listing_is_public() {
    let house = House::empty().await;
    let added = sends_picture(&house, "cup.png", &picture(400, 300, ImageFormat::Png), "A cup of tea").await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text());
    let letter = house.newest_letter("ana@example.org");
    let page = house.visitor().reads(&tests::house::link_in(&letter, "/confirm/")).await;
    let private = tests::house::link_in(&letter, "/manage/");
    for shown in [page.clone(), house.visitor().reads(&private).await] {
        let text = shown.text();
        let at = text.find("/pictures/").expect("its organiser sees the picture");
        let address: String = text[at..].chars().take_while(|c| *c != '"').collect();
        assert_eq!(house.visitor().reads(&address).await.status, StatusCode::OK, "{address}");
        let other = format!("{}aaaa", &address[..address.len() - 4]);
        assert_ne!(house.visitor().reads(&other).await.status, StatusCode::OK, "{other}");
    }
    house.visitor().presses(&page, "Confirm").await;
    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    let shown = queue.text();
    let at = shown.find("/pictures/").expect("a moderator sees the picture");
    let address: String = shown[at..].chars().take_while(|c| *c != '"').collect();
    assert_eq!(
        house.visitor().reads(&address).await.status,
        StatusCode::NOT_FOUND,
        "a held picture is nobody's"
    );
    assert_eq!(moderator.reads(&address).await.status, StatusCode::OK);
    moderator.presses(&queue, "Approve").await;
    house.delivers().await;
    let public = house.visitor().reads(&address).await;
    // One grey is a flat drawing.
    assert!(address.ends_with(".png"), "{address}");
    assert_eq!(public.header("content-type"), "image/png");
    let jpeg = address.replace(".png", ".jpg");
    assert_eq!(house.visitor().reads(&jpeg).await.status, StatusCode::NOT_FOUND, "it has one address");
    assert!(house.visitor().reads("/events/tea-and-talk").await.text().contains("alt=\"A cup of tea\""));

    let form = house.visitor().reads(&format!("{private}/edit")).await;
    let refused = house.visitor().saves(&form, "Save the changes", &[("image_alt", "")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "a picture is never without its words");
    house.visitor().saves(&form, "Save the changes", &[("image_alt", ""), ("image_remove", "1")]).await;
    assert!(!house.visitor().reads("/events/tea-and-talk").await.text().contains("/pictures/"));
    assert_eq!(
        house.visitor().reads(&address).await.status,
        StatusCode::NOT_FOUND,
        "what nobody shows is nobody's"
    );
    let fields = [("seen", ""), ("image_alt", "Another cup")];
    let all = but(EVENING, &fields);
    let other = picture(300, 200, ImageFormat::Jpeg);
    let file = Some(("image", "other.jpg", other.as_slice()));
    let saved = house.visitor().posts_with_file(&format!("{private}/edit"), &all, file).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    assert!(house.visitor().reads("/events/tea-and-talk").await.mentions("Another cup"));
}

#[tokio::test]
async fn raw_html_comes_out_as_text_and_nothing_breaks_out_of_its_line() {
    let house = House::empty().await;
    let path = house
        .publishes(&but(
            EVENING,
            &[
                ("title", "Tea\r\nATTENDEE:mailto:eve@example.org"),
                ("summary", "<script>alert(1)</script>"),
                ("description", "<script>alert(2)</script>\n\n<b>bold</b> [x](javascript:alert(3)) ![pixel](https://tracker.example.org/p.gif)"),
                ("group_name", "\"><img src=x onerror=alert(4)>"),
            ],
        ))
        .await;
    let page = house.visitor().reads(&path).await;
    let text = page.text();
    assert!(
        !text.contains("<script>alert") && !text.contains("<b>bold") && !text.contains("<img src=x"),
        "{text}"
    );
    assert!(!text.contains("href=\"javascript:") && !text.contains("src=\"https://tracker"), "{text}");
    assert!(page.mentions("<script>alert(1)</script>") && page.mentions("<script>alert(2)</script>"));

    let feed = house.visitor().reads(&format!("{path}.ics")).await.text();
    assert!(!feed.lines().any(|line| line.starts_with("ATTENDEE")), "{feed}");
    for letter in house.mailbox("ana@example.org") {
        let raw = String::from_utf8_lossy(&letter.raw).into_owned();
        let head = raw.split("\r\n\r\n").next().unwrap_or_default();
        assert!(!head.lines().any(|line| line.to_lowercase().starts_with("attendee")), "{head}");
    }
}

#[tokio::test]
async fn haste_and_stale_forms_keep_every_word() {
    let house = House::empty().await;
    let visitor = house.visitor();
    let key = visitor.reads("/add").await.hidden("form_key");
    let hasty = visitor.posts("/add", &but(EVENING, &[("form_key", &key)])).await;
    assert_eq!(hasty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(hasty.mentions("Hope Street Union"));
    house.waits(4).await;
    let patient = visitor.posts("/add", &but(EVENING, &[("form_key", &hasty.hidden("form_key"))])).await;
    assert_eq!(patient.status, StatusCode::SEE_OTHER, "{}", patient.text());

    for stale in ["", "nonsense", &"a".repeat(48)] {
        let page = visitor.posts("/add", &but(EVENING, &[("form_key", stale), ("title", "Another")])).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{stale}");
        house.waits(4).await;
        let (key, title) = (page.hidden("form_key"), format!("Another {}", stale.len()));
        let again = but(EVENING, &[("form_key", &key), ("title", &title)]);
        assert_eq!(visitor.posts("/add", &again).await.status, StatusCode::SEE_OTHER, "{stale}");
    }
    house.delivers().await;
}

#[tokio::test]
async fn a_form_of_another_site_is_turned_away() {
    let house = House::empty().await;
    for headers in [[("origin", "https://evil.example")], [("sec-fetch-site", "cross-site")]] {
        for path in ["/add", "/sign-out", "/moderate/approvals", "/confirm/abc", "/islands/next_dates"] {
            let answer = house.visitor().asks(Method::POST, path, &headers, b"kind=event".to_vec()).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path} {headers:?}");
        }
    }
}

#[tokio::test]
async fn bodies_that_are_no_form_break_nothing() {
    let house = House::empty().await;
    for (kind, body) in [
        ("multipart/form-data", b"no boundary".as_slice()),
        (
            "multipart/form-data; boundary=x",
            b"--x\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\ncut off",
        ),
        ("multipart/form-data; boundary=x", b"\xff\xfe--x--"),
        ("application/x-www-form-urlencoded", b"title=%ff%fe&kind=event&&&==&%"),
        ("application/json", b"{}"),
        ("", b""),
    ] {
        let answer =
            house.visitor().asks(Method::POST, "/add", &[("content-type", kind)], body.to_vec()).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{kind}");
    }
}

#[tokio::test]
async fn unknown_addresses_offer_a_way_on() {
    let house = House::empty().await;
    for path in [
        "/nowhere",
        "/events/nothing",
        "/cafes/nothing",
        "/events/nothing.ics",
        "/events/nothing/2026-12-08",
        "/print/nothing",
        "/print/nothing/poster.pdf",
        "/d/zzzzzz",
        "/confirm/nonsense",
        "/manage/nonsense",
        "/sign-in/nonsense",
        "/pictures/x.jpg",
        "/assets/x.css",
        "/events/%00",
        "/events/..%2f..%2fetc",
        "/en/nowhere",
        "/whats-on.xml",
        "/events/nothing.atom",
        "/groups/nobody",
        "/groups/nobody.ics",
        "/places/nowhere",
        "/places/nowhere.json",
    ] {
        let page = house.visitor().reads(path).await;
        let page = if page.status.is_redirection() {
            house.visitor().reads(page.header("location")).await
        } else {
            page
        };
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
        assert!(page.text().contains("href=\"/whats-on\""), "{path} offers no way on");
    }
    let wrong = house.visitor().asks(Method::DELETE, "/events", &[], Vec::new()).await;
    assert_eq!(wrong.status, StatusCode::METHOD_NOT_ALLOWED);
    assert!(wrong.header("allow").contains("GET"));
}

#[tokio::test]
async fn a_prefix_never_leads_to_another_site() {
    let house = House::empty().await;
    for path in ["/en//evil.example", "/en/%2f%2fevil.example", "/en-GB/\\evil.example"] {
        let Ok(_) = path.parse::<axum::http::Uri>() else { continue };
        let location = house.visitor().reads(path).await.header("location").to_owned();
        assert!(!location.starts_with("//") && !location.starts_with("/\\"), "{path} leads to {location}");
    }
    assert_eq!(house.visitor().reads("/en/events?q=tea").await.header("location"), "/events?q=tea");
}
