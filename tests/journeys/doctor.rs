//! `cuppa check`: what is amiss is said in a sentence that says what to do, and what is well is said, too.

use server::{
    chance::Chance,
    doctor::{self, Finding, Health},
    letters::signing::{KeyKind, make_key},
    settings::Settings,
};
use sqlx::{Connection as _, SqliteConnection, query, sqlite::SqliteConnectOptions};
use tests::{dns_stub::DnsStub, fixtures::EVENING, house::House};

/// The sentences of one health, in a text.
fn said(findings: &[Finding], health: Health) -> String {
    let sentences = findings.iter().filter(|finding| finding.health == health);
    sentences.map(|finding| finding.sentence.clone()).collect::<Vec<_>>().join("\n")
}

fn settings(house: &House, more: &[(&'static str, &str)]) -> Settings {
    let data = house.desk.settings.data.display().to_string();
    let flags = [("data", data.as_str())]
        .iter()
        .chain(more)
        .map(|(name, value)| (*name, (*value).to_owned()))
        .collect();
    Settings::gather(&flags, |_| None, None).expect("settings")
}

async fn examine(settings: &Settings, dns: &DnsStub) -> Vec<Finding> {
    doctor::examine(settings, Some(dns.address)).await.expect("everything can be asked")
}

#[tokio::test]
async fn a_house_in_order_is_said_to_be() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let nobody = DnsStub::knowing(&[]).await;
    let findings = examine(&settings(&house, &[]), &nobody).await;
    assert_eq!(said(&findings, Health::Amiss), "", "{findings:?}");
    let fine = said(&findings, Health::Fine);
    for words in [
        "settings fit together",
        "database is whole",
        "leads where it should",
        "Time zones are known, as of 20",
        "for its owner only",
    ] {
        assert!(fine.contains(words), "{words} is not in {fine}");
    }
    assert!(said(&findings, Health::Advice).contains("No mail server is set"));
}

#[tokio::test]
async fn what_is_amiss_with_files_is_found() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let file = SqliteConnectOptions::new()
        .filename(house.desk.settings.data.join("cuppa.sqlite"))
        .foreign_keys(false);
    let mut database = SqliteConnection::connect_with(&file).await.expect("the database opens");
    let torn = query("update outbox set person_id = 4711 where id = (select min(id) from outbox)");
    torn.execute(&mut database).await.expect("no form can do this");
    database.close().await.expect("it closes");
    #[cfg(unix)]
    {
        let open = std::os::unix::fs::PermissionsExt::from_mode(0o644);
        std::fs::set_permissions(house.desk.settings.data.join("key"), open).expect("it is ours");
    }
    let nobody = DnsStub::knowing(&[]).await;
    let amiss = said(&examine(&settings(&house, &[]), &nobody).await, Health::Amiss);
    assert!(amiss.contains("One row leads to another that is not there, first in outbox"), "{amiss}");
    assert!(amiss.contains("chmod 600"), "{amiss}");

    let elsewhere = settings(&house, &[("data", "/nowhere/at/all")]);
    let amiss = said(&examine(&elsewhere, &nobody).await, Health::Amiss);
    assert!(amiss.contains("There is no database in the folder /nowhere/at/all"), "{amiss}");
}

#[tokio::test]
async fn what_dns_must_say_about_letters_is_printed_and_looked_up() {
    let house = House::empty().await;
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let (key, record) =
        make_key(folder.path(), KeyKind::Ed25519, "cuppa", "cups.example", &Chance::seeded(5))
            .expect("a key");
    let key = key.display().to_string();
    let mail = [
        ("smtp_url", "smtps://mail.cups.example:465"),
        ("mail_from", "cuppa@cups.example"),
        ("dkim_key", key.as_str()),
        ("dkim_selector", "cuppa"),
        ("mail_helo", "cups.example"),
    ];
    let settings = settings(&house, &mail);
    let nobody = DnsStub::knowing(&[]).await;
    let amiss = said(&examine(&settings, &nobody).await, Health::Amiss);
    for line in [
        "cups.example TXT \"v=spf1 a:mail.cups.example ~all\"".to_owned(),
        format!("cuppa._domainkey.cups.example TXT \"{}\"", record.text),
        "_dmarc.cups.example TXT \"v=DMARC1; p=none; rua=mailto:cuppa@cups.example\"".to_owned(),
        "mail.cups.example has no address".to_owned(),
        "the name cups.example, which has no address in DNS".to_owned(),
    ] {
        assert!(amiss.contains(&line), "{line} is not in {amiss}");
    }

    let spaced = record.text.replace("; ", " ; ");
    let well = DnsStub::knowing(&[
        ("cups.example", "TXT", "something else"),
        ("cups.example", "TXT", "v=spf1 a:mail.cups.example ~all"),
        ("cuppa._domainkey.cups.example", "TXT", &spaced),
        ("_dmarc.cups.example", "TXT", "v=DMARC1; p=none"),
        ("mail.cups.example", "A", "192.0.2.7"),
        ("7.2.0.192.in-addr.arpa", "PTR", "mail.cups.example"),
        ("cups.example", "A", "192.0.2.8"),
        ("8.2.0.192.in-addr.arpa", "PTR", "Cups.Example"),
    ])
    .await;
    let findings = examine(&settings, &well).await;
    assert_eq!(said(&findings, Health::Amiss), "", "{findings:?}");
    let fine = said(&findings, Health::Fine);
    for words in [
        "SPF: ",
        "DKIM: the key at cuppa._domainkey",
        "DMARC is there",
        "192.0.2.7 is called mail.cups.example",
        "the name cups.example, which leads to 192.0.2.8 and back",
    ] {
        assert!(fine.contains(words), "{words} is not in {fine}");
    }

    let badly = DnsStub::knowing(&[
        ("cups.example", "TXT", "v=spf1 +all"),
        ("cuppa._domainkey.cups.example", "TXT", "v=DKIM1; k=rsa; p=MIIB"),
        ("_dmarc.cups.example", "TXT", "v=DMARC1"),
        ("mail.cups.example", "A", "192.0.2.7"),
        ("7.2.0.192.in-addr.arpa", "PTR", "somebody.example"),
    ])
    .await;
    let findings = examine(&settings, &badly).await;
    let amiss = said(&findings, Health::Amiss);
    for words in ["SPF allows everybody", "another key is there", "DMARC is missing"] {
        assert!(amiss.contains(words), "{words} is not in {amiss}");
    }
    assert!(said(&findings, Health::Advice).contains("does not lead back to it"), "{findings:?}");
}

#[tokio::test]
async fn a_name_below_another_has_its_policy_from_there_and_must_say_who_sends() {
    let house = House::empty().await;
    let mail =
        [("smtp_url", "smtps://mail.cups.example:465"), ("mail_from", "cuppa@letters.leeds.cups.example")];
    let dns = DnsStub::knowing(&[
        ("letters.leeds.cups.example", "TXT", "v=spf1 -all"),
        ("_dmarc.cups.example", "TXT", "v=DMARC1; p=reject"),
    ])
    .await;
    let findings = examine(&settings(&house, &mail), &dns).await;
    assert!(said(&findings, Health::Fine).contains("DMARC is there"), "{findings:?}");
    assert!(said(&findings, Health::Amiss).contains("SPF lets nobody send (v=spf1 -all)"), "{findings:?}");
}

#[tokio::test]
async fn the_name_said_to_mail_servers_leads_somewhere_and_back() {
    let house = House::empty().await;
    let mail = [("smtp_url", "smtp://127.0.0.1:25"), ("mail_from", "cuppa@cups.example")];
    let named = [mail[0], mail[1], ("mail_helo", "cups.example")];
    for (records, health, wanted) in [
        (&[("cups.example", "AAAA", "2001:db8::8")][..], Health::Advice, "2001:db8::8 has no name (PTR)"),
        (
            &[("cups.example", "A", "192.0.2.8"), ("8.2.0.192.in-addr.arpa", "PTR", "vm8.host.example")],
            Health::Advice,
            "whose address 192.0.2.8 is called vm8.host.example",
        ),
        (&[("cups.example", "A", "127.0.0.1")], Health::Advice, "which nobody else can look up"),
        (&[("cups.example", "TXT", "v=spf1 a -all")], Health::Amiss, "has no address in DNS"),
    ] {
        let dns = DnsStub::knowing(records).await;
        let findings = examine(&settings(&house, &named), &dns).await;
        let sentences = said(&findings, health);
        let helo = sentences.lines().find(|line| line.starts_with("HELO: "));
        assert!(helo.is_some_and(|line| line.contains(wanted)), "no “{wanted}” in {findings:?}");
    }
    // What the machine itself is called is told; here it may be anything.
    let nobody = DnsStub::knowing(&[]).await;
    let findings = examine(&settings(&house, &mail), &nobody).await;
    assert!(findings.iter().any(|finding| finding.sentence.starts_with("HELO: ")), "{findings:?}");
}

#[tokio::test]
async fn looking_brings_nothing_up_to_date() {
    let house = House::empty().await;
    let file = SqliteConnectOptions::new().filename(house.desk.settings.data.join("cuppa.sqlite"));
    let mut database = SqliteConnection::connect_with(&file).await.expect("the database opens");
    // Whoever wants to bring it up to date stumbles over a change that broke off.
    let broken = query("update _sqlx_migrations set success = false");
    broken.execute(&mut database).await.expect("no form can do this");
    let nobody = DnsStub::knowing(&[]).await;
    let findings = examine(&settings(&house, &[]), &nobody).await;
    assert!(said(&findings, Health::Fine).contains("database is whole"), "{findings:?}");
    let mended = query("update _sqlx_migrations set success = true");
    mended.execute(&mut database).await.expect("as it was");
    database.close().await.expect("it closes");
}
