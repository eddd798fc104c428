//! The driver itself, on a page that holds nothing of Cuppa: so that a driver that fails is not taken for a page
//! that does.

use tests::outside::{on_this_machine, root};

use crate::chromium::{Chromium, Scheme, Width};

fn known_page() -> String {
    format!("file://{}", root().join("tests/browser/known.html").display())
}

#[tokio::test]
async fn a_form_is_filled_in_and_sent_with_and_without_scripts() {
    let Some(mut chromium) = on_this_machine(Chromium::start().await) else { return };
    for (scripts, told) in [(true, "A script ran."), (false, "No script ran.")] {
        chromium.scripts(scripts).await;
        chromium.open(&known_page()).await;
        assert_eq!(chromium.words("#script").await, told);
        chromium.types("title", "Tea & talk").await;
        chromium.sets("day", "2026-12-03").await;
        chromium.chooses("repeats", "weekly").await;
        chromium.chooses("cost", "free").await;
        chromium.follows("button").await;
        assert_eq!(
            chromium.address().await.query(),
            Some("title=Tea+%26+talk&day=2026-12-03&repeats=weekly&cost=free"),
            "with scripts: {scripts}"
        );
        chromium.client().back().await.expect("there is a page before this one");
        assert_eq!(chromium.address().await.query(), None);
    }
}

#[tokio::test]
async fn a_page_is_seen_at_both_widths_and_in_both_schemes() {
    let Some(mut chromium) = on_this_machine(Chromium::start().await) else { return };
    for width in Width::ALL {
        for scheme in Scheme::ALL {
            chromium.look(width, scheme).await;
            chromium.open(&known_page()).await;
            let (shown, hidden) =
                if scheme == Scheme::Dark { ("#dark", "#light") } else { ("#light", "#dark") };
            assert_ne!(chromium.words(shown).await, "");
            assert_eq!(chromium.words(hidden).await, "");
            assert_eq!(chromium.evaluate("innerWidth").await, if width == Width::Phone { 360 } else { 1280 });
        }
    }
}

#[tokio::test]
async fn what_is_wrong_with_a_page_is_found() {
    let Some(mut chromium) = on_this_machine(Chromium::start().await) else { return };
    // The page's own scripts are off: the checker works all the same.
    chromium.scripts(false).await;
    chromium.open(&known_page()).await;
    let Some(found) = on_this_machine(chromium.violations().await) else { return };
    let rules: Vec<_> = found.iter().map(|violation| violation.rule.as_str()).collect();
    assert_eq!(rules, ["image-alt"], "{}", found.iter().map(ToString::to_string).collect::<String>());
}
