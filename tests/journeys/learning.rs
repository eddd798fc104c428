//! Pages to learn from: all on one shelf, each leading on, no link into nothing, and worksheets that send nothing anywhere.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use tests::house::House;

/// What links on a page lead to.
fn links(text: &str) -> BTreeSet<String> {
    let main = text.split("<main").nth(1).and_then(|rest| rest.split("</main>").next()).expect("a page");
    main.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

/// The pages that lie on the shelf, in its order.
async fn shelf(house: &House) -> Vec<String> {
    let text = house.visitor().reads("/learn").await.text();
    let list =
        text.split("class=\"shelf\"").nth(1).and_then(|rest| rest.split("</ol>").next()).expect("the shelf");
    list.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

#[tokio::test]
async fn every_page_to_learn_from_is_on_the_shelf_and_leads_to_the_next() {
    let house = House::empty().await;
    let pages = shelf(&house).await;
    assert!(pages.len() >= 13, "{pages:?}");
    let map = house.visitor().reads("/sitemap/1.xml").await;
    for (at, path) in pages.iter().enumerate() {
        let page = house.visitor().reads(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert_eq!(page.header("set-cookie"), "");
        for words in ["to read", "Last reviewed on", "<h2>", "aria-current=\"page\"", "href=\"/learn\""] {
            assert!(page.mentions(words), "{path}: {words}");
        }
        let next = pages.get(at + 1).map(|next| format!("href=\"{next}\" rel=\"next\""));
        assert_eq!(page.mentions("rel=\"next\""), next.is_some(), "{path}");
        assert!(next.is_none_or(|next| page.mentions(&next)), "{path}");
        assert_eq!(page.mentions("rel=\"prev\""), at > 0, "{path}");
        assert!(map.mentions(&format!("{path}<")), "{path} is not in the sitemap");
    }
    assert_eq!(house.visitor().reads("/learn/nothing").await.status, StatusCode::NOT_FOUND);
    // Pages of other shelves have one address only.
    for elsewhere in ["/learn/safety", "/learn/running-this-site", "/learn/learn-principles"] {
        assert_eq!(house.visitor().reads(elsewhere).await.status, StatusCode::NOT_FOUND, "{elsewhere}");
    }
    for from in ["/", "/help-now", "/whats-on"] {
        assert!(house.visitor().reads(from).await.mentions("href=\"/learn\""), "{from}");
    }
}

#[tokio::test]
async fn every_page_to_learn_from_and_to_start_with_ends_at_adding_a_cafe_in_every_language() {
    let house = House::empty().await;
    for prefix in ["", "/es", "/ar"] {
        let mut pages = vec![format!("{prefix}/learn"), format!("{prefix}/start/plan")];
        for shelf in ["learn", "start"] {
            let shelf = format!("{prefix}/{shelf}");
            let on_it = links(&house.visitor().reads(&shelf).await.text());
            pages.extend(on_it.into_iter().filter(|link| link.starts_with(&format!("{shelf}/"))));
        }
        assert!(pages.len() > 20, "{pages:?}");
        for page in pages {
            let text = house.visitor().reads(&page).await.text();
            let onward = links(&text);
            let plan_or_guide = [format!("{prefix}/start"), format!("{prefix}/start/plan")];
            assert!(onward.contains(&format!("{prefix}/add/cafe")), "{page}: {onward:?}");
            assert!(plan_or_guide.iter().any(|way| onward.contains(way)), "{page}: {onward:?}");
        }
    }
}

#[tokio::test]
async fn no_link_on_a_page_to_learn_from_leads_into_nothing() {
    let house = House::empty().await;
    let mut tried = BTreeSet::new();
    let mut pages = shelf(&house).await;
    pages.push("/learn".to_owned());
    for path in pages {
        let text = house.visitor().reads(&path).await.text();
        for link in links(&text) {
            if link.starts_with("http") || !tried.insert(link.clone()) && !link.starts_with('#') {
                continue;
            }
            let (to, part) =
                link.split_once('#').map_or((link.as_str(), None), |(to, part)| (to, Some(part)));
            let found = if to.is_empty() {
                text.clone()
            } else {
                let answer = house.visitor().reads(to).await;
                assert_eq!(answer.status, StatusCode::OK, "{path} leads to {link}");
                answer.text()
            };
            if let Some(part) = part {
                assert!(found.contains(&format!("id=\"{part}\"")), "{path} leads to {link}");
            }
        }
    }
    assert!(tried.len() > 30, "{tried:?}");
    assert!(
        tried.iter().any(|link| link.starts_with("/learn/glossary#")),
        "explained words lead to their meaning"
    );
}

#[tokio::test]
async fn headings_go_down_step_by_step_and_tables_name_their_rows() {
    let house = House::empty().await;
    for path in shelf(&house).await {
        let text = house.visitor().reads(&path).await.text();
        let main = text.split("<main").nth(1).expect("a page");
        let mut before = 0;
        for heading in main.split("<h").skip(1) {
            let Some(level) = heading.chars().next().and_then(|c| c.to_digit(10)) else { continue };
            assert!(level <= before + 1, "{path}: a heading of level {level} below one of level {before}");
            before = level;
        }
        for table in main.split("<table").skip(1) {
            let table = table.split("</table>").next().expect("a table ends");
            let rows = table.matches("<tr>").count();
            assert_eq!(table.matches("scope=\"row\"").count(), rows - 1, "{path}");
            assert!(table.matches("scope=\"col\"").count() >= 2, "{path}");
        }
    }
}

#[tokio::test]
async fn quotations_say_whose_they_are_and_where_they_stand() {
    let house = House::empty().await;
    let page = house.visitor().reads("/learn/what-is-harm-reduction").await.text();
    let quotations = page.matches("<blockquote cite=\"http").count();
    assert_eq!(quotations, 4, "the fifth definition is told in our own words");
    assert_eq!(page.matches("<figcaption>").count(), quotations);
}

#[tokio::test]
async fn a_worksheet_is_no_form_and_sends_nothing() {
    let house = House::empty().await;
    let text = house.visitor().reads("/learn/risk-set-setting").await.text();
    let main = text.split("<main").nth(1).and_then(|rest| rest.split("</main>").next()).expect("a page");
    assert!(!main.contains("<form") && !main.contains("name=\"") && !main.contains("<script"));
    let rooms = main.matches("<textarea").count();
    assert_eq!(rooms, 4 + 5 + 4 + 3);
    assert_eq!(main.matches("<label").count(), rooms);
    assert_eq!(main.matches("autocomplete=\"off\"").count(), rooms, "no browser brings back what was typed");
}

#[tokio::test]
async fn what_we_added_says_so() {
    let house = House::empty().await;
    let whole = house.visitor().reads("/learn/glossary").await;
    assert!(whole.mentions("We added this page. It is not in the texts that this site began with."));
    let part = house.visitor().reads("/learn/small-steps").await.text();
    assert!(part.contains("are not in the texts that this site began with"));
    let stages = part.split("id=\"stages-of-change\"").nth(1).expect("the stages");
    assert!(stages.split("</section>").next().is_some_and(|section| section.contains("Added by us")));
    let first = part.split("id=\"any-step-counts\"").nth(1).expect("the first part");
    assert!(!first.split("</section>").next().expect("it ends").contains("Added by us"));
}
