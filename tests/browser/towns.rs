//! Towns are offered while somebody types one: by keys alone, told to screen readers, and never in the way.

use serde_json::Value;
use tests::{outside::on_this_machine, server_process::ServerProcess};

use crate::chromium::{Chromium, Scheme, Width, keys};

/// How the field and its list stand.
const STANDS: &str = "(() => {
    const field = document.querySelector('input[data-towns]');
    const list = document.querySelector('.towns');
    const active = document.getElementById(field.getAttribute('aria-activedescendant') || 'none');
    return {
        value: field.value,
        open: field.getAttribute('aria-expanded') === 'true' && !list.hidden,
        offered: list.children.length,
        active: active ? active.textContent : '',
        selected: [...list.querySelectorAll('[aria-selected=true]')].map((one) => one.textContent).join(),
        said: list.nextElementSibling.textContent,
        focus: document.activeElement === field,
        name: field.getAttribute('aria-label'),
    };
})()";

async fn stands(chromium: &Chromium) -> Value {
    chromium.evaluate(STANDS).await
}

/// Waits until the list is open, or closed.
async fn becomes(chromium: &Chromium, open: bool) -> Value {
    let mut again = tokio::time::interval(std::time::Duration::from_millis(50));
    for _ in 0..200 {
        again.tick().await;
        let stands = stands(chromium).await;
        if stands["open"] == open {
            return stands;
        }
    }
    panic!("it stays as it is: {}", stands(chromium).await);
}

#[tokio::test]
async fn a_town_is_chosen_by_keys_and_the_list_is_of_it() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(mut chromium) = on_this_machine(Chromium::start().await) else { return };
    for (width, scheme) in [(Width::Phone, Scheme::Light), (Width::Desk, Scheme::Dark)] {
        chromium.look(width, scheme).await;
        chromium.open(&format!("{}/whats-on", server.base())).await;
        chromium.sees("input[data-towns][role=combobox]").await;
        chromium.evaluate("document.querySelector('input[data-towns]').focus()").await;
        chromium.presses("l").await;
        chromium.presses("eed").await;
        let open = becomes(&chromium, true).await;
        assert_eq!(
            (&open["active"], &open["selected"]),
            (&"".into(), &"".into()),
            "nothing is chosen for anybody"
        );
        assert_eq!(open["name"], "Town or postcode");
        let said = open["said"].as_str().expect("words");
        assert!(said.contains("Press the down arrow"), "{said}");
        chromium.shoots("towns").await;
        on_this_machine(chromium.is_accessible().await);
        chromium.fits().await;

        // Down, round the end and back up; the focus stays in the field.
        chromium.presses(&keys::DOWN.to_string()).await;
        let first = stands(&chromium).await;
        assert_eq!(first["active"], "Leeds, West Yorkshire, England");
        assert_eq!(first["selected"], first["active"]);
        assert_eq!(first["focus"], true);
        chromium.presses(&keys::UP.to_string()).await;
        assert_ne!(stands(&chromium).await["active"], first["active"], "it goes round");
        chromium.presses(&keys::DOWN.to_string()).await;
        assert_eq!(stands(&chromium).await["active"], first["active"]);

        // Escape closes and leaves what was typed; an arrow opens again; Enter takes and sends nothing yet.
        chromium.presses(&keys::ESCAPE.to_string()).await;
        let closed = becomes(&chromium, false).await;
        assert_eq!((&closed["value"], &closed["said"]), (&"leed".into(), &"".into()));
        chromium.presses(&keys::DOWN.to_string()).await;
        becomes(&chromium, true).await;
        chromium.presses(&keys::DOWN.to_string()).await;
        chromium.presses(&keys::ENTER.to_string()).await;
        let taken = becomes(&chromium, false).await;
        assert_eq!(
            (&taken["value"], &taken["focus"]),
            (&"Leeds, West Yorkshire, England".into(), &true.into())
        );
        assert!(chromium.address().await.path().ends_with("/whats-on"));
        chromium.leads_on(keys::ENTER).await;
        let address = chromium.address().await;
        let near = address.query_pairs().find(|(name, _)| name == "near").map(|(_, town)| town.into_owned());
        assert_eq!(near.as_deref(), Some("Leeds, West Yorkshire, England"), "{address}");
        assert!(chromium.words(".chosen").await.replace('\u{a0}', " ").contains("Within 25 km of Leeds"));
    }
    assert_eq!(chromium.complaints().await, [""; 0]);
}

#[tokio::test]
async fn a_press_chooses_and_whoever_moves_on_is_not_followed() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(mut chromium) = on_this_machine(Chromium::start().await) else { return };
    chromium.look(Width::Phone, Scheme::Dark).await;
    chromium.open(&format!("{}/cafes", server.base())).await;
    chromium.types("near", "bangor").await;
    becomes(&chromium, true).await;
    let height =
        chromium.evaluate("document.querySelector('[role=option]').getBoundingClientRect().height").await;
    assert!(height.as_f64().is_some_and(|height| height >= 44.0), "{height}");
    chromium.clicks("[role=option]:nth-child(2)").await;
    assert_eq!(becomes(&chromium, false).await["value"], "Bangor, Gwynedd, Wales");
    // Going on closes it.
    chromium.types("near", "york").await;
    becomes(&chromium, true).await;
    chromium.presses(&keys::TAB.to_string()).await;
    assert_eq!(becomes(&chromium, false).await["focus"], false);

    // In the form of a listing it fills what belongs to a town, and nothing else.
    chromium.open(&format!("{}/add", server.base())).await;
    chromium.types("locality", "bangor, gwy").await;
    becomes(&chromium, true).await;
    chromium.presses(&keys::DOWN.to_string()).await;
    chromium.presses(&keys::ENTER.to_string()).await;
    assert_eq!(becomes(&chromium, false).await["value"], "Bangor");
    let filled = "['region', 'country', 'title', 'address'].map((name) => document.querySelector(`[name=${name}]`).value)";
    assert_eq!(chromium.evaluate(filled).await, serde_json::json!(["Gwynedd", "GB", "", ""]));
    assert_eq!(chromium.complaints().await, [""; 0]);

    // Without scripts the field is a field.
    chromium.scripts(false).await;
    chromium.open(&format!("{}/cafes", server.base())).await;
    let plain = "[...document.querySelectorAll('.towns, [role=combobox]')].length";
    assert_eq!(chromium.evaluate(plain).await, 0);
}
