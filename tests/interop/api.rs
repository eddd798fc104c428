//! Programs of others ask the API: one that makes up requests from what the API says of itself, and `curl`, line by line
//! as our page tells it.

use std::{fs, process::Command};

use tests::{
    outside::{self, Missing, on_this_machine},
    server_process::ServerProcess,
};

/// So many requests are made up for each address and each phase, always the same ones.
const EXAMPLES: &str = "60";
const SEED: &str = "5";
/// Whether all that it says it accepts is accepted: asked without cursors, which only an answer of ours can hold, and without
/// names of towns, which nobody can make up.
const ACCEPTS: &str = "positive_data_acceptance";

#[tokio::test]
async fn it_answers_as_it_says_of_itself() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let mut described = server.visitor().get("/api/openapi.json").await.json();
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let whole = folder.path().join("whole.json");
    fs::write(&whole, described.to_string()).expect("a folder that can be written");
    for operation in described["paths"].as_object_mut().expect("paths").values_mut() {
        let parameters = operation["get"].get_mut("parameters").and_then(serde_json::Value::as_array_mut);
        let is_plain =
            |parameter: &serde_json::Value| parameter["name"] != "cursor" && parameter["name"] != "near";
        parameters.into_iter().for_each(|all| all.retain(is_plain));
    }
    let plain = folder.path().join("plain.json");
    fs::write(&plain, described.to_string()).expect("a folder that can be written");
    for (file, checks) in [(whole, ["--exclude-checks", ACCEPTS]), (plain, ["--checks", ACCEPTS])] {
        let Some(program) = on_this_machine(outside::tool("venv/bin/schemathesis")) else { return };
        let mut asking = Command::new(program);
        asking.current_dir(folder.path()).arg("run").arg(&file).args(["--url", &server.base()]).args(checks);
        asking.args(["--max-examples", EXAMPLES, "--seed", SEED, "--no-color"]);
        let output = asking.args(["--generation-database", "none"]).output().expect("it can be started");
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{said}\n{}", String::from_utf8_lossy(&output.stderr));
        assert!(said.contains("No issues found"), "{said}");
        let counted = said.lines().find(|line| line.contains("generated")).unwrap_or_default();
        println!("{}: {}", checks.join(" "), counted.trim());
    }
    assert!(!server.said().contains("broke"), "{}", server.said());
}

#[tokio::test]
async fn every_line_of_the_page_can_be_pasted_into_a_terminal() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let page = server.visitor().get("/api").await;
    let lines: Vec<String> = page
        .text()
        .split("<code>curl ")
        .skip(1)
        .filter_map(|line| Some(line.split("</code>").next()?.replace("&amp;", "&").replace("&#x27;", "'")))
        .collect();
    assert!(lines.len() > 10, "{lines:?}");
    for line in lines {
        let Some(said) = on_this_machine(pasted(&format!("curl {line}"))) else { return };
        let is_head = line.starts_with("--head");
        let is_json = serde_json::from_str::<serde_json::Value>(&said).is_ok();
        assert!(is_json != is_head && (!is_head || said.starts_with("HTTP/1.1 200")), "{line}:\n{said}");
    }
}

/// What a terminal shows.
fn pasted(line: &str) -> Result<String, Missing> {
    outside::installed("curl")?;
    let output = Command::new("sh").args(["-c", &format!("{line} --fail --silent")]).output();
    let output = output.map_err(|cause| Missing(format!("sh could not be started: {cause}")))?;
    assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
