//! The leaflet and the general poster, read by a PDF reader and a code reader.

use std::{fs, process::Command};

use tests::{
    outside::{installed, on_this_machine},
    server_process::ServerProcess,
};

#[tokio::test]
async fn the_leaflet_and_the_poster_say_what_they_should_and_lead_here() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    for tool in ["pdftotext", "pdfinfo", "pdftoppm", "zbarimg"] {
        if on_this_machine(installed(tool)).is_none() {
            return;
        }
    }
    let visitor = server.visitor();
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let page = visitor.get("/leaflets/what-is-harm-reduction").await;
    let read = page.text();
    let sections: Vec<String> = read
        .split("<section id=\"")
        .skip(1)
        // On paper the sources stand in the small print, without a heading.
        .filter(|rest| !rest.starts_with("sources\""))
        .filter_map(|rest| Some(rest.split_once("<h2>")?.1.split_once("</h2>")?.0.to_owned()))
        .collect();
    assert!(sections.len() >= 8, "{sections:?}");
    let invitation = ["Talk about drugs over a cup of tea.", "Come as you are"].map(str::to_owned).to_vec();
    let host = server.base().trim_start_matches("http://").to_owned();
    for (path, pages, facts) in [
        ("/leaflets/what-is-harm-reduction.pdf", "2", &sections),
        ("/posters/harm-reduction-cafe.pdf", "1", &invitation),
    ] {
        for query in ["", "?paper=letter&colour=black"] {
            let sheet = visitor.get(&format!("{path}{query}")).await;
            assert_eq!(sheet.status, 200, "{path}{query}");
            let file = folder.path().join("sheet.pdf");
            fs::write(&file, &sheet.body).expect("the sheet can be written");
            let told = said(Command::new("pdfinfo").arg(&file));
            let count =
                told.lines().find_map(|line| line.strip_prefix("Pages:")).expect("a number of pages").trim();
            assert_eq!(count, pages, "{path}{query}");
            let words = said(Command::new("pdftotext").args(["-raw"]).arg(&file).arg("-"));
            let plain = words.replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ");
            for fact in facts.iter().chain([&host]) {
                assert!(plain.contains(fact.as_str()), "{path}{query} does not say “{fact}”:\n{words}");
            }
            said(
                Command::new("pdftoppm")
                    .args(["-r", "150", "-png", "-singlefile"])
                    .arg(&file)
                    .arg(folder.path().join("sheet")),
            );
            let code =
                said(Command::new("zbarimg").args(["--quiet", "--raw"]).arg(folder.path().join("sheet.png")));
            assert_eq!(code.trim(), format!("{}/", server.base()), "{path}{query}");
        }
    }
}

fn said(command: &mut Command) -> String {
    let output = command.output().expect("the tool starts");
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}
