//! Every page, narrow and wide, light and dark: accessible, no wider than the screen, and nothing from elsewhere.

use tests::{outside::on_this_machine, server_process::ServerProcess};

use crate::{
    chromium::{Chromium, Scheme, Width},
    pages::{self, PAGES},
};

#[tokio::test]
async fn every_page_is_accessible_fits_and_asks_nobody_else() {
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
                chromium.sees("main h1").await;
                assert!(chromium.title().await.contains("Cuppa"), "{path} has a title");
                chromium.fits().await;
                if on_this_machine(chromium.is_accessible().await).is_none() {
                    return;
                }
                chromium.shoots(name).await;
            }
        }
    }
    let asked = chromium.requests().await;
    assert!(asked.iter().any(|address| address.starts_with(&home)), "the requests are recorded: {asked:?}");
    assert_eq!(chromium.requests_elsewhere(&home).await, [""; 0]);
    assert!(chromium.cookies().await.is_empty(), "a reader gets no cookie");
}
