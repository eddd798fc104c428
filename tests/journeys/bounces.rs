//! Letters that come back, and complaints: nothing more is sent where nobody is or nobody wants it, until somebody there
//! says otherwise; and nobody can speak for another.

use std::fs;

use server::{
    jobs,
    letters::{
        bounces::{self, Taken},
        outbox,
    },
};
use tests::{house::House, mail_server::MailServer, mailroom};
use tokio::{
    io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader},
    net::TcpStream,
    sync::watch,
};

use crate::post::{follows_by_post, publishes_by_post};

const FAY: &str = "fay@example.net";
const DAY: i64 = 24 * 60 * 60;
const BACK_TO: (&str, &str) = ("mail_bounces", "bounce@example.org");
const ANYWHERE: (&str, &str) = ("bounces_folder", "/nowhere/bounces");

/// What a mail server sends back about a letter.
fn report(to: &str, action: &str, status: &str) -> Vec<u8> {
    format!(
        "From: MAILER-DAEMON@mail.example.net\r\nTo: {to}\r\nSubject: Undelivered Mail Returned to Sender\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/report; report-type=delivery-status;\r\n boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n\
         I'm sorry.\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example.net\r\n\r\n\
         Final-Recipient: rfc822; fay@example.net\r\nAction: {action}\r\nStatus: {status}\r\n\r\n--b--\r\n"
    )
    .into_bytes()
}

/// What a big provider sends when somebody presses "This is spam".
fn complaint(return_address: &str) -> Vec<u8> {
    format!(
        "From: fbl@example.net\r\nTo: bounce@example.org\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/report; report-type=feedback-report; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n\
         A complaint.\r\n--b\r\nContent-Type: message/feedback-report\r\n\r\nFeedback-Type: abuse\r\nVersion: 1\r\n\
         User-Agent: x/1\r\nOriginal-Mail-From: <{return_address}>\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n\
         Subject: News\r\n\r\nNews\r\n--b--\r\n"
    )
    .into_bytes()
}

/// The return address of the newest letter to somebody.
#[track_caller]
fn return_address(server: &MailServer, to: &str) -> String {
    server.taken().into_iter().rfind(|letter| letter.to == to).expect("a letter came").from
}

/// How many letters with these words came to somebody.
fn came(server: &MailServer, to: &str, words: &str) -> usize {
    let letters = server.taken();
    letters
        .iter()
        .filter(|letter| letter.to == to && mailroom::read(&letter.raw).plain.contains(words))
        .count()
}

#[tokio::test]
async fn a_letter_that_came_back_ends_all_others_until_a_new_yes() {
    let server = MailServer::start().await;
    let house = House::with_mail_server(&server, &[BACK_TO, ANYWHERE]).await;
    follows_by_post(&house, &server, FAY).await;
    publishes_by_post(&house, &server, "Tea one").await;
    let back = return_address(&server, FAY);
    let (name, code) = back.split_once('.').expect("a number and a code");
    assert!(name.starts_with("bounce+") && code.ends_with("@example.org"), "{back}");
    assert!(
        server.taken().iter().all(|letter| !letter.raw.contains("bounce+")),
        "it is on the envelope only"
    );

    let late = bounces::take(&house.desk, &report(&back, "delayed", "4.4.1"), &[]).await;
    assert_eq!(late.expect("it is read"), Taken::Done);
    publishes_by_post(&house, &server, "Tea two").await;
    assert_eq!(came(&server, FAY, "Tea two"), 1, "what is only late says nothing");

    let gone = bounces::take(&house.desk, &report(&back, "failed", "5.1.1"), &[]).await;
    assert_eq!(gone.expect("it is read"), Taken::Done);
    publishes_by_post(&house, &server, "Tea three").await;
    assert_eq!(came(&server, FAY, "Tea three"), 0);
    let page = house.moderator().await.reads("/moderate/letters").await;
    for words in [
        "One address takes no letters.",
        "to f…@example.net",
        "its address takes no letters",
        "One letter came back in the last thirty days.",
        "Sent, and came back",
    ] {
        assert!(page.mentions(words), "{words} is not in {}", page.text());
    }

    // The same form once more: the owner says yes again, by a letter that they asked for.
    house.visitor().posts("/resend", &[("email", FAY)]).await;
    house.delivers().await;
    let link = server.newest(FAY).link("http://127.0.0.1:3000", "/follow/").expect("a link");
    let page = house.visitor().reads(&link).await;
    house.visitor().saves(&page, "Save", &[]).await;
    publishes_by_post(&house, &server, "Tea four").await;
    assert_eq!(came(&server, FAY, "Tea four"), 1);
}

#[tokio::test]
async fn nobody_speaks_for_the_letters_of_another() {
    let server = MailServer::start().await;
    let house = House::with_mail_server(&server, &[BACK_TO, ANYWHERE]).await;
    follows_by_post(&house, &server, FAY).await;
    follows_by_post(&house, &server, "gus@example.net").await;
    publishes_by_post(&house, &server, "Tea one").await;
    let (fay, gus) = (return_address(&server, FAY), return_address(&server, "gus@example.net"));
    let id = |address: &str| address.split(['+', '.']).nth(1).expect("a number").to_owned();
    let mixed = gus.replace(&format!("+{}.", id(&gus)), &format!("+{}.", id(&fay)));
    for forged in [
        mixed.as_str(),
        "bounce+1.aaaaaaaaaaaaaaaa@example.org",
        "bounce@example.org",
        &fay.replace("@example.org", "@example.com"),
        &fay.replace("bounce+", "bonce+"),
    ] {
        let taken = bounces::take(&house.desk, &report(forged, "failed", "5.1.1"), &[]).await;
        assert_eq!(taken.expect("it is read"), Taken::NotOurs, "{forged}");
    }
    let plain = format!("To: {fay}\r\nSubject: hello\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n");
    assert_eq!(bounces::take(&house.desk, plain.as_bytes(), &[]).await.expect("it is read"), Taken::NotOurs);
    publishes_by_post(&house, &server, "Tea two").await;
    assert_eq!((came(&server, FAY, "Tea two"), came(&server, "gus@example.net", "Tea two")), (1, 1));
}

#[tokio::test]
async fn five_letters_that_came_back_for_now_let_an_address_rest_for_a_week() {
    let server = MailServer::start().await;
    let house = House::with_mail_server(&server, &[BACK_TO, ANYWHERE]).await;
    follows_by_post(&house, &server, FAY).await;
    for number in 1..=5 {
        let title = format!("Tea {number}");
        publishes_by_post(&house, &server, &title).await;
        assert_eq!(came(&server, FAY, &title), 1);
        let back = return_address(&server, FAY);
        // The same one twice counts once.
        for _ in 0..3 {
            bounces::take(&house.desk, &report(&back, "failed", "4.2.2"), &[]).await.expect("it is read");
        }
    }
    publishes_by_post(&house, &server, "Tea in between").await;
    assert_eq!(came(&server, FAY, "Tea in between"), 0, "it rests");
    house.waits(7 * DAY + 1).await;
    publishes_by_post(&house, &server, "Tea again").await;
    assert_eq!(came(&server, FAY, "Tea again"), 1);
}

#[tokio::test]
async fn a_complaint_ends_the_follow_and_only_its_owner_begins_another() {
    let server = MailServer::start().await;
    let house = House::with_mail_server(&server, &[BACK_TO, ANYWHERE]).await;
    follows_by_post(&house, &server, FAY).await;
    publishes_by_post(&house, &server, "Tea one").await;
    let back = return_address(&server, FAY);
    let taken = bounces::take(&house.desk, &complaint(&back), &["bounce@example.org".to_owned()]).await;
    assert_eq!(taken.expect("it is read"), Taken::Done);
    publishes_by_post(&house, &server, "Tea two").await;
    assert_eq!(came(&server, FAY, "Tea two"), 0);
    follows_by_post(&house, &server, FAY).await;
    publishes_by_post(&house, &server, "Tea three").await;
    assert_eq!(came(&server, FAY, "Tea three"), 1);
}

#[tokio::test]
async fn the_letters_of_an_organiser_whose_address_is_gone_are_withheld_and_said_to_be() {
    let server = MailServer::start().await;
    let house = House::with_mail_server(&server, &[BACK_TO, ANYWHERE]).await;
    publishes_by_post(&house, &server, "Tea one").await;
    let back = return_address(&server, "ana@example.org");
    bounces::take(&house.desk, &report(&back, "failed", "5.1.1"), &[]).await.expect("it is read");
    let moderator = house.moderator().await;
    let edit = moderator.reads("/moderate/listings/tea-one/edit").await;
    moderator.saves(&edit, "Save the changes", &[("title", "Tea won"), ("note", "A slip.")]).await;
    house.delivers().await;
    let withheld = outbox::lines(&house.desk).await.expect("the outbox").into_iter().next().expect("a line");
    assert_eq!(withheld.ended_why.as_deref(), Some("suppressed"), "{withheld:?}");
    let page = moderator.reads("/moderate/letters").await;
    assert!(page.mentions("A moderator changed a listing, to a…@example.org"), "{}", page.text());
}

#[tokio::test]
async fn what_comes_back_is_read_from_a_folder_and_other_messages_are_left_for_people() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let path = folder.path().to_str().expect("a plain name");
    let server = MailServer::start().await;
    let house = House::with_mail_server(&server, &[BACK_TO, ("bounces_folder", path)]).await;
    follows_by_post(&house, &server, FAY).await;
    assert_eq!(bounces::look(&house.desk).await.expect("a folder that is not there yet is empty"), 0);
    let new = folder.path().join("new");
    fs::create_dir_all(&new).expect("a folder");
    fs::write(new.join("1"), report(&return_address(&server, FAY), "failed", "5.1.1")).expect("a file");
    fs::write(new.join("2"), "Subject: Hello\r\n\r\nIs anybody there?\r\n").expect("a file");
    fs::write(new.join("3"), vec![b'x'; 300 * 1024]).expect("a file");
    assert_eq!(bounces::look(&house.desk).await.expect("it is read"), 3);
    assert_eq!(fs::read_dir(&new).expect("a folder").count(), 0);
    let mut left: Vec<_> = fs::read_dir(folder.path().join("cur"))
        .expect("a folder")
        .map(|file| file.expect("a file").file_name().into_string().expect("a plain name"))
        .collect();
    left.sort();
    assert_eq!(left, ["2:2,S", "3:2,S"]);
    publishes_by_post(&house, &server, "Tea one").await;
    assert_eq!(came(&server, FAY, "Tea one"), 0);
}

#[tokio::test]
async fn one_message_that_cannot_be_handled_does_not_keep_the_others() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let path = folder.path().to_str().expect("a plain name");
    let house = House::with_settings(&[BACK_TO, ("bounces_folder", path)]).await;
    let new = folder.path().join("new");
    fs::create_dir_all(&new).expect("a folder");
    for number in 1..=5 {
        fs::write(new.join(number.to_string()), "Subject: Hello\r\n\r\nIs anybody there?\r\n")
            .expect("a file");
    }
    // A folder stands where the third is to go.
    fs::create_dir_all(folder.path().join("cur").join("3:2,S")).expect("a folder");
    assert_eq!(bounces::look(&house.desk).await.expect("it is read"), 4);
    let left: Vec<_> = fs::read_dir(&new)
        .expect("a folder")
        .map(|file| file.expect("a file").file_name().into_string().expect("a plain name"))
        .collect();
    assert_eq!(left, ["3"]);
}

#[tokio::test]
async fn an_address_that_another_program_has_is_known_before_the_start() {
    let taken = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("some port is free");
    let listen = taken.local_addr().expect("a bound socket has an address").to_string();
    let house = House::with_settings(&[BACK_TO, ("bounces_listen", &listen)]).await;
    assert!(bounces::try_address(&house.desk.settings).await.is_err());
    drop(taken);
    bounces::try_address(&house.desk.settings).await.expect("it is free again");
}

#[tokio::test]
async fn a_mail_server_hands_over_what_came_back_and_nothing_else() {
    let port = std::net::TcpListener::bind(("127.0.0.1", 0))
        .and_then(|listener| listener.local_addr())
        .expect("some port is free")
        .port();
    let listen = format!("127.0.0.1:{port}");
    let server = MailServer::start().await;
    let house = House::with_mail_server(&server, &[BACK_TO, ("bounces_listen", &listen)]).await;
    follows_by_post(&house, &server, FAY).await;
    let back = return_address(&server, FAY);
    let (stop, stopped) = watch::channel(false);
    let working = tokio::spawn(jobs::run(house.desk.clone(), stopped));
    let mut again = tokio::time::interval(std::time::Duration::from_millis(5));
    let stream = loop {
        again.tick().await;
        if let Ok(stream) = TcpStream::connect(&listen).await {
            break stream;
        }
    };
    let (reading, mut writing) = stream.into_split();
    let mut lines = BufReader::new(reading).lines();
    let mut talk = async |said: &str, answers: usize| {
        writing.write_all(said.as_bytes()).await.expect("it listens");
        let mut last = String::new();
        for _ in 0..answers {
            last = lines.next_line().await.expect("it answers").expect("it still talks");
        }
        last
    };
    assert!(talk("", 1).await.starts_with("220 "));
    assert!(talk("LHLO mail.example.net\r\n", 4).await.starts_with("250 SIZE"));
    assert!(talk("RCPT TO:<x@example.org>\r\n", 1).await.starts_with("503"), "first the sender");
    assert!(talk("MAIL FROM:<>\r\n", 1).await.starts_with("250"));
    for stranger in ["ana@example.org", "bounce+1.aaaaaaaaaaaaaaaa@example.org", "", &"x".repeat(900)] {
        let said = talk(&format!("RCPT TO:<{stranger}>\r\n"), 1).await;
        assert!(said.starts_with("550 5.1.1"), "{stranger}: {said}");
    }
    assert!(talk("DATA\r\n", 1).await.starts_with("503"), "for nobody");
    let upper = back.to_uppercase();
    assert!(
        talk(&format!("RCPT TO:<{upper}>\r\n"), 1).await.starts_with("250"),
        "letters may change their case"
    );
    assert!(talk("RCPT TO:<bounce@example.org>\r\n", 1).await.starts_with("250"), "complaints come here");
    assert!(talk("DATA\r\n", 1).await.starts_with("354"));
    let report = String::from_utf8(report("somebody@example.org", "failed", "5.1.1")).expect("text");
    assert!(talk(&format!("{report}\r\n.\r\n"), 2).await.starts_with("250"), "an answer for each reader");
    assert!(talk("MAIL FROM:<ben@example.net>\r\n", 1).await.starts_with("250"));
    assert!(talk(&format!("RCPT TO:<{back}>\r\n"), 1).await.starts_with("250"));
    assert!(talk("DATA\r\n", 1).await.starts_with("354"));
    let question = "Subject: Hello\r\n\r\nIs anybody there?\r\n.\r\n";
    assert!(talk(question, 1).await.starts_with("550 5.6.0"), "nobody would read it here");
    assert!(talk("MAIL FROM:<>\r\n", 1).await.starts_with("250"));
    assert!(talk(&format!("RCPT TO:<{back}>\r\n"), 1).await.starts_with("250"));
    assert!(talk("DATA\r\n", 1).await.starts_with("354"));
    let long = format!("Subject: long\r\n\r\n{}.\r\n", "..and so on, and so on\r\n".repeat(20_000));
    assert!(talk(&long, 1).await.starts_with("552 5.3.4"), "too long");
    assert!(talk("VRFY ana\r\n", 1).await.starts_with("502"));
    assert!(talk(&format!("{}\r\n", "x".repeat(5_000)), 1).await.starts_with("500"), "a line without an end");
    stop.send(true).expect("it works");
    working.await.expect("it ends");

    publishes_by_post(&house, &server, "Tea one").await;
    assert_eq!(came(&server, FAY, "Tea one"), 0);
    let moderator = house.moderator().await;
    assert!(moderator.reads("/moderate/letters").await.mentions("One address takes no letters."));
}
