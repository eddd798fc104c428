//! What is hidden, looked for on paper and in pictures by the programs of others: what a PDF reader reads, what a PDF says of
//! itself, and where a code leads.

use std::{fs, process::Command};

use tests::{
    leaks::{Secret, told_by},
    outside::{installed, on_this_machine},
    planted::{CAFE, ONE, Planted, QUIET},
};

#[tokio::test]
async fn no_poster_tells_what_is_hidden() {
    for tool in ["pdftotext", "pdfinfo", "pdftoppm", "zbarimg"] {
        if on_this_machine(installed(tool)).is_none() {
            return;
        }
    }
    let planted = Planted::with(ONE).await;
    let secrets = planted.secrets();
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let file = folder.path().join("poster.pdf");
    let is_free = |what: &str, text: &str| {
        let told: Vec<&str> = told_by(text.as_bytes(), &secrets).iter().map(|secret| secret.what).collect();
        assert!(told.is_empty(), "{what} tells {told:?}:\n{text}");
    };
    for (slug, shown) in [(QUIET, "Quiet kettle"), (CAFE, "Station café"), ("open-soup", "12 Mill Street")] {
        for ink in ["full", "black"] {
            let path = format!("/print/{slug}/poster.pdf?paper=a4&colour={ink}");
            let poster = planted.house.visitor().reads(&path).await;
            assert_eq!(poster.status.as_u16(), 200, "{path}");
            fs::write(&file, &poster.body).expect("the poster can be written");
            let words = said(Command::new("pdftotext").arg("-layout").arg(&file).arg("-"));
            assert!(
                !told_by(words.as_bytes(), &[Secret::words("what everybody reads", shown)]).is_empty(),
                "{path} does not show {shown}:\n{words}"
            );
            is_free(&path, &words);
            is_free(&path, &said(Command::new("pdfinfo").arg(&file)));
            is_free(&path, &said(Command::new("pdfinfo").arg("-meta").arg(&file)));
            is_free(&path, &said(Command::new("pdfinfo").arg("-struct-text").arg(&file)));
            let drawn = folder.path().join("poster");
            said(Command::new("pdftoppm").args(["-r", "150", "-png", "-singlefile"]).arg(&file).arg(&drawn));
            let code =
                said(Command::new("zbarimg").args(["--quiet", "--raw"]).arg(drawn.with_extension("png")));
            assert!(code.contains("/d/"), "the code of {path} leads to {code}");
            is_free(&path, &code);
        }
    }
}

fn said(command: &mut Command) -> String {
    let output = command.output().expect("the tool starts");
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}
