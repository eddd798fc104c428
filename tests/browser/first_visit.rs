//! Someone opens the site for the first time.

use tests::outside::on_this_machine;
use tests::server_process::ServerProcess;

use crate::chromium::{Chromium, Scheme, Width};

#[tokio::test]
async fn the_home_page_opens_and_asks_nobody_else() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(mut chromium) = on_this_machine(Chromium::start().await) else { return };
    let home = server.base();

    for width in Width::ALL {
        for scheme in Scheme::ALL {
            chromium.look(width, scheme).await;
            chromium.open(&format!("{home}/")).await;
            assert_ne!(chromium.title().await, "", "a page has a title");
            chromium.sees("main h1").await;
            if on_this_machine(chromium.is_accessible().await).is_none() {
                return;
            }
            chromium.shoots("home").await;
        }
    }

    let asked = chromium.requests().await;
    assert!(asked.iter().any(|address| address.starts_with(&home)), "the requests are recorded: {asked:?}");
    assert_eq!(chromium.requests_elsewhere(&home).await, [""; 0]);
    assert_eq!(chromium.complaints().await, [""; 0]);
    assert!(chromium.cookies().await.is_empty(), "a reader gets no cookie");
}
