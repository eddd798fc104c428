//! Pictures of every page for people to look at, and contact sheets of them: `cargo xtask shots`.

use std::{fmt::Write as _, fs, path::Path};

use data_encoding::BASE64;
use serde_json::json;
use tests::{outside, outside::on_this_machine, server_process::ServerProcess};

use crate::{
    chromium::{Chromium, Scheme, Width},
    pages::{self, PAGES},
};

/// So many pages are on one contact sheet: a browser takes no picture of any height.
const ON_A_SHEET: usize = 6;
/// The picture of a printed listing.
const ON_PAPER: &str = "event-on-paper.png";

#[tokio::test]
#[ignore = "cargo xtask shots"]
async fn shots() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(mut chromium) = on_this_machine(Chromium::start().await) else { return };
    let home = server.base();
    let mut all: Vec<(String, String)> =
        PAGES.iter().map(|(name, path)| ((*name).to_owned(), (*path).to_owned())).collect();
    all.extend(pages::private(&server).await);
    for width in Width::ALL {
        for scheme in Scheme::ALL {
            chromium.look(width, scheme).await;
            for (name, path) in &all {
                chromium.open(&format!("{home}{path}")).await;
                chromium.shoots(name).await;
            }
        }
    }
    on_paper(&mut chromium, &home).await;
    queue(&mut chromium, &server).await;
    all.push(("queue".to_owned(), "/moderate".to_owned()));
    let names: Vec<&str> = all.iter().map(|(name, _)| name.as_str()).collect();
    contact_sheets(&mut chromium, &names).await;
}

/// A listing as it is printed, as wide as A4.
async fn on_paper(chromium: &mut Chromium, home: &str) {
    const WIDE: u32 = 794;
    let paper = json!({ "width": WIDE, "height": 1123, "deviceScaleFactor": 1, "mobile": false });
    chromium.look(Width::Desk, Scheme::Light).await;
    chromium.cdp("Emulation.setDeviceMetricsOverride", paper).await;
    chromium.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    chromium.open(&format!("{home}/events/naloxone-in-half-an-hour")).await;
    let whole = chromium.cdp("Page.getLayoutMetrics", json!({})).await;
    let clip =
        json!({ "x": 0, "y": 0, "scale": 1, "width": WIDE, "height": whole["cssContentSize"]["height"] });
    let asked = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
    let picture = chromium.cdp("Page.captureScreenshot", asked).await;
    let bytes = BASE64.decode(picture["data"].as_str().unwrap_or_default().as_bytes()).expect("a picture");
    fs::write(outside::target().join("shots").join(ON_PAPER), bytes).expect("the picture can be written");
    chromium.cdp("Emulation.setEmulatedMedia", json!({ "media": "" })).await;
}

/// What moderators see.
async fn queue(chromium: &mut Chromium, server: &ServerProcess) {
    let link = server.command_line(&["moderator", "add", "mo@example.org"]);
    chromium.look(Width::Desk, Scheme::Light).await;
    chromium.open(link.trim()).await;
    chromium.follows("main form button").await;
    for width in Width::ALL {
        for scheme in Scheme::ALL {
            chromium.look(width, scheme).await;
            chromium.open(&format!("{}/moderate", server.base())).await;
            chromium.shoots("queue").await;
        }
    }
}

/// All pictures small, on pages of their own and as pictures of those.
async fn contact_sheets(chromium: &mut Chromium, names: &[&str]) {
    let folder = outside::target().join("shots");
    let kinds = ["360-light", "360-dark", "1280-light", "1280-dark"];
    let mut whole = sheet(&folder, names, &kinds);
    let _ = write!(whole, "<h2>on paper</h2><img src=\"{ON_PAPER}\" alt=\"\">");
    fs::write(folder.join("contact.html"), whole).expect("the contact sheet can be written");
    chromium.look(Width::Desk, Scheme::Light).await;
    for (number, some) in names.chunks(ON_A_SHEET).enumerate() {
        let number = number + 1;
        let file = folder.join(format!("contact-{number}.html"));
        fs::write(&file, sheet(&folder, some, &kinds)).expect("the contact sheet can be written");
        chromium.open(&format!("file://{}", file.display())).await;
        println!("{}", chromium.shoots(&format!("contact-{number}")).await.display());
    }
}

fn sheet(folder: &Path, names: &[&str], kinds: &[&str]) -> String {
    let mut html = "<!DOCTYPE html><meta charset=\"utf-8\"><title>Every page</title><style>\
        body { font: 14px system-ui; margin: 12px } section { margin-block-end: 16px }\
        div { display: flex; gap: 10px; align-items: start } h2 { font-size: 15px; margin: 0 0 4px }\
        a { display: block; overflow: hidden; max-height: 560px; border: 1px solid #999 }\
        a.narrow img { width: 180px } a.wide img { width: 420px } img { display: block }</style>"
        .to_owned();
    for name in names {
        let _ = write!(html, "<section><h2>{name}</h2><div>");
        for kind in kinds {
            let file = format!("{name}-{kind}.png");
            if folder.join(&file).is_file() {
                let class = if kind.starts_with("360") { "narrow" } else { "wide" };
                let _ = write!(
                    html,
                    "<a class=\"{class}\" href=\"{file}\"><img src=\"{file}\" alt=\"{name}, {kind}\"></a>"
                );
            }
        }
        html.push_str("</div></section>");
    }
    html
}
