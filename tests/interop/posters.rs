//! A poster, read by a PDF reader and a code reader: it says what the listing says, and leads where it says.

use std::{fs, path::Path, process::Command};

use tests::{
    outside::{installed, on_this_machine},
    server_process::ServerProcess,
};

#[tokio::test]
async fn the_words_and_the_code_of_a_poster_are_those_of_the_listing() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    for tool in ["pdftotext", "pdftoppm", "zbarimg"] {
        if on_this_machine(installed(tool)).is_none() {
            return;
        }
    }
    let visitor = server.visitor();
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    for (path, facts) in [
        (
            "/events/naloxone-in-half-an-hour",
            vec![
                "Naloxone in half an hour",
                "Central Library",
                "Calverley Street",
                "Leeds LS1 3AB",
                "1 pm to 2:30 pm",
                "Free",
                "Step-free",
                "Organised by Leeds Peer Network",
            ],
        ),
        (
            "/cafes/mersey-harm-reduction-cafe",
            vec![
                "Mersey Harm Reduction Café",
                "Oak Hall",
                "12 Mill Street",
                "First Thursday of every month",
                "No alcohol",
                "Next dates",
            ],
        ),
        (
            "/events/union-social-soup-and-a-film",
            vec!["Union social: soup and a film", "Leeds", "ask for the address"],
        ),
    ] {
        let json = visitor.get(&format!("{path}.json")).await.json();
        let next = json["items"][0]["_cuppa"]["dates"]
            .as_array()
            .expect("dates")
            .iter()
            .find(|date| date["status"] != "cancelled")
            .expect("a date to come")["start"]
            .as_str()
            .expect("a start")
            .to_owned();
        let day = next[8..10].trim_start_matches('0').to_owned();
        let slug = path.rsplit('/').next().expect("a slug");
        for colour in ["full", "black"] {
            let poster = visitor.get(&format!("/print/{slug}/poster.pdf?paper=a4&colour={colour}")).await;
            assert_eq!(poster.status, 200, "{path}");
            let file = folder.path().join("poster.pdf");
            fs::write(&file, &poster.body).expect("the poster can be written");
            let words = said(Command::new("pdftotext").arg("-layout").arg(&file).arg("-"));
            let plain = words.replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ");
            for fact in &facts {
                assert!(plain.contains(fact), "the poster of {path} does not say “{fact}”:\n{words}");
            }
            assert!(
                plain.split(' ').any(|word| word == day),
                "the poster of {path} does not say {day}:\n{words}"
            );
            for hidden in ["Cinder Lane", "upstairs room", "LS9 8AA"] {
                assert!(!plain.contains(hidden), "the poster of {path} tells “{hidden}”");
            }
            let printed = plain
                .split(' ')
                .find(|word| word.contains("/d/"))
                .expect("a short address is printed")
                .to_owned();
            let leads_to = code_in(&file, folder.path());
            assert_eq!(leads_to, format!("http://{printed}"), "the code leads where the address says");
            let short = visitor.get(leads_to.trim_start_matches(&server.base())).await;
            assert_eq!(short.status, 200, "{leads_to}");
            assert!(short.text().contains(&format!("href=\"{path}\"")), "{leads_to} leads on to {path}");
        }
    }
}

fn code_in(poster: &Path, folder: &Path) -> String {
    said(
        Command::new("pdftoppm")
            .args(["-r", "150", "-png", "-singlefile"])
            .arg(poster)
            .arg(folder.join("poster")),
    );
    said(Command::new("zbarimg").args(["--quiet", "--raw"]).arg(folder.join("poster.png"))).trim().to_owned()
}

fn said(command: &mut Command) -> String {
    let output = command.output().expect("the tool starts");
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}
