//! A power cut while listings come in: every one that was acknowledged is there afterwards, once.

use std::collections::BTreeSet;

use tests::{outside::on_this_machine, server_process::ServerProcess, socket::Visitor};
use tokio::task::JoinSet;

const LISTINGS: usize = 200;
/// The cut comes when so many have been acknowledged.
const CUT_AFTER: usize = 80;

#[tokio::test]
async fn what_was_acknowledged_survives_a_power_cut_once() {
    let unlimited = [("CUPPA_RATE_POSTS", "0"), ("CUPPA_RATE_REQUESTS", "0")];
    let Some(mut server) = on_this_machine(ServerProcess::with_settings(&unlimited).await) else { return };
    let visitor = server.visitor();
    let mut keys = Vec::new();
    for _ in 0..LISTINGS {
        keys.push(visitor.form_key().await);
    }
    visitor.reads_the_form().await;

    let mut posts = JoinSet::new();
    for (number, key) in keys.iter().cloned().enumerate() {
        let visitor = visitor.clone();
        posts.spawn(async move { (number, post(&visitor, number, &key).await) });
    }
    let mut acknowledged = BTreeSet::new();
    while let Some(Ok((number, answer))) = posts.join_next().await {
        if answer.is_ok_and(|status| status == 303) {
            acknowledged.insert(number);
        }
        if acknowledged.len() == CUT_AFTER {
            server.kill_nine();
        }
    }
    assert!(
        acknowledged.len() >= CUT_AFTER && acknowledged.len() < LISTINGS,
        "the cut came amid the posts: {}",
        acknowledged.len()
    );

    server.serve().await;
    // Everyone presses the button again, as people do; whoever was acknowledged before finds the same listing.
    let visitor = server.visitor();
    for (number, key) in keys.iter().enumerate() {
        assert_eq!(
            post(&visitor, number, key).await.expect("the server answers again"),
            303,
            "listing {number}"
        );
    }
    // The outbox holds one letter for each listing; the command line shows the newest 200 of it.
    let lines = server.command_line(&["mail", "list"]);
    for number in 0..LISTINGS {
        let address = format!("n{number}@example.org");
        let letters =
            lines.lines().filter(|line| line.split_whitespace().any(|word| word == address)).count();
        assert_eq!(
            letters,
            1,
            "listing {number} is there {letters} times; acknowledged before the cut: {}",
            acknowledged.contains(&number)
        );
    }
    println!("{} of {LISTINGS} were acknowledged before the cut; each is there once", acknowledged.len());
}

async fn post(visitor: &Visitor, number: usize, key: &str) -> Result<u16, String> {
    let title = format!("Café number {number}");
    let email = format!("n{number}@example.org");
    let fields = [
        ("form_key", key),
        ("kind", "event"),
        ("title", title.as_str()),
        ("start_date", "2199-01-01"),
        ("start_time", "18:00"),
        ("time_zone", "Europe/London"),
        ("place_name", "Oak Hall"),
        ("locality", "Leeds"),
        ("country", "GB"),
        ("email", email.as_str()),
    ];
    visitor.try_post("/add", &fields).await.map(|answer| answer.status)
}
