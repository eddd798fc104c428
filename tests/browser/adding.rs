//! Adding an event in a real browser: without scripts it works whole, with scripts the next dates show while choosing.

use tests::{outside::on_this_machine, server_process::ServerProcess};

use crate::chromium::{Chromium, Scheme, Width};

async fn fill(chromium: &Chromium) {
    chromium.types("title", "Tea and talk").await;
    chromium.sets("start_date", "2199-12-05").await;
    chromium.sets("start_time", "18:00").await;
    chromium.chooses("repeats", "monthly_nth").await;
    chromium.types("place_name", "Oak Hall").await;
    chromium.types("locality", "Leeds").await;
    chromium.chooses("time_zone", "Europe/London").await;
    chromium.types("email", "ana@example.org").await;
}

#[tokio::test]
async fn an_event_is_added_with_scripts_off() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(mut chromium) = on_this_machine(Chromium::start().await) else { return };
    chromium.look(Width::Phone, Scheme::Light).await;
    chromium.scripts(false).await;
    chromium.open(&format!("{}/add", server.base())).await;
    chromium.follows("main form button").await;
    chromium.sees(".summary").await;
    chromium.shoots("add-refused").await;
    if on_this_machine(chromium.is_accessible().await).is_none() {
        return;
    }
    fill(&chromium).await;
    server.visitor().reads_the_form().await;
    chromium.follows("main form button").await;
    assert_eq!(chromium.address().await.path(), "/add/thanks");
    let said = chromium.words("main").await;
    assert!(said.contains("Tea and talk") && said.contains("2199"), "{said}");
    chromium.shoots("add-thanks").await;

    let console = server.said();
    let confirm = console
        .split_whitespace()
        .find(|word| word.contains("/confirm/"))
        .expect("the link is on the console");
    chromium.open(confirm).await;
    chromium.shoots("confirm").await;
    if on_this_machine(chromium.is_accessible().await).is_none() {
        return;
    }
    chromium.follows("main form button").await;
    chromium.shoots("confirmed").await;
    let link = server.command_line(&["moderator", "add", "mo@example.org"]);
    chromium.open(link.trim()).await;
    chromium.follows("main form button").await;
    chromium.open(&format!("{}/moderate", server.base())).await;
    chromium.shoots("queue").await;
    if on_this_machine(chromium.is_accessible().await).is_none() {
        return;
    }
    assert!(chromium.words("main").await.contains("Tea and talk"));
    chromium.follows("form[action='/moderate/approvals'] button").await;
    chromium.open(&format!("{}/events/tea-and-talk", server.base())).await;
    assert_eq!(chromium.words("h1").await, "Tea and talk");
    chromium.shoots("tea-and-talk").await;
}

#[tokio::test]
async fn with_scripts_the_next_dates_show_while_choosing() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(mut chromium) = on_this_machine(Chromium::start().await) else { return };
    chromium.look(Width::Phone, Scheme::Light).await;
    chromium.open(&format!("{}/add", server.base())).await;
    fill(&chromium).await;
    chromium.sees(".next-dates ol li:nth-child(5)").await;
    let dates = chromium.words(".next-dates ol").await;
    assert!(dates.contains("5\u{a0}December 2199") || dates.contains("5 December 2199"), "{dates}");
    chromium.shoots("next-dates").await;
    chromium.chooses("repeats", "monthly_last").await;
    chromium.sees(".next-dates p.hint").await;
    assert_eq!(chromium.requests_elsewhere(&server.base()).await, [""; 0]);
    assert_eq!(chromium.complaints().await, [""; 0]);
}

#[tokio::test]
async fn words_that_hurt_are_underlined_where_they_stand() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(mut chromium) = on_this_machine(Chromium::start().await) else { return };
    chromium.look(Width::Phone, Scheme::Light).await;
    chromium.open(&format!("{}/add", server.base())).await;
    chromium.types("title", "Tea with junkies").await;
    chromium.sees(".echo mark.slur").await;
    chromium.sees(".found.live li").await;
    // Written before it: the line moves along at once, before anybody looked again.
    let where_it_stands = "(() => { const field = document.querySelector('[name=title]'); \
        field.setSelectionRange(0, 0); field.setRangeText('Cake and '); \
        field.dispatchEvent(new Event('input', { bubbles: true })); \
        const echo = field.parentElement.querySelector('.echo'); \
        return [echo.textContent === field.value, echo.querySelector('mark')?.textContent]; })()";
    assert_eq!(chromium.evaluate(where_it_stands).await, serde_json::json!([true, "junkies"]));
    let alike = "(() => { const field = document.querySelector('[name=title]'); \
        const echo = field.parentElement.querySelector('.echo'); \
        const of = (element) => { const style = getComputedStyle(element); \
            return [style.font, style.letterSpacing, style.paddingLeft, element.getBoundingClientRect().x]; }; \
        return JSON.stringify(of(field)) === JSON.stringify(of(echo)); })()";
    assert_eq!(chromium.evaluate(alike).await, serde_json::json!(true));
    // One press puts other words there, and nothing else did.
    chromium.clicks(".found.live button").await;
    let typed = chromium.evaluate("document.querySelector('[name=title]').value").await;
    assert_eq!(typed, serde_json::json!("Cake and Tea with people who use drugs"));
    assert_eq!(chromium.requests_elsewhere(&server.base()).await, [""; 0]);
    assert_eq!(chromium.complaints().await, [""; 0]);
}
