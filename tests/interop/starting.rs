//! Starting and stopping the real program.

use tests::{outside::on_this_machine, server_process::ServerProcess};

#[tokio::test]
async fn it_starts_twice_on_one_folder_only_for_the_command_line() {
    let Some(mut server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let link = server.command_line(&["moderator", "add", "mo@example.org"]);
    assert!(link.trim().starts_with(&format!("{}/sign-in/", server.base())), "{link}");
    assert_ne!(link, server.command_line(&["moderator", "add", "mo@example.org"]), "each link is fresh");
    assert!(server.command_line(&["demo"]).starts_with("0 listings"), "the demonstration loads once");
    assert!(server.command_line(&["settings"]).contains("CUPPA_BASE_URL"));
    let copy = server.data().join("copy.sqlite");
    server.command_line(&["backup", copy.to_str().expect("a plain path")]);
    assert!(std::fs::metadata(&copy).is_ok_and(|file| file.len() > 50_000), "the copy is whole");
    println!("first answer after {:?}", server.first_answer);
    assert!(server.ask_to_end().await.success(), "it ends well when asked");
}
