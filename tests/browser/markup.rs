//! What html-validate, an independent checker, says of every page as it is sent: the public ones, those behind links
//! from letters, forms that were refused, and what moderators see.

use std::{
    fs,
    path::{Path, PathBuf},
};

use tests::{
    forms::{self, Form},
    outside::{self, Missing, on_this_machine},
    server_process::ServerProcess,
    socket::{Answer, Visitor},
};
use tokio::process::Command;

use crate::pages::{self, PAGES};

/// Forms that are refused with this in one of their fields: the name of the kept page, where the form is, the field,
/// and what is typed. `{manage}` and `{follower}` are the links of the letters, `{long}` is more than fits anywhere.
const REFUSED: &[(&str, &str, &str, &str)] = &[
    ("add-refused", "/add", "title", ""),
    ("add-cafe-refused", "/add/cafe", "title", ""),
    ("follow-refused", "/follow", "email", "nobody"),
    ("follow-listing-refused", "/follow?what=listing&slug=mersey-harm-reduction-cafe", "email", ""),
    ("resend-refused", "/resend", "email", "nobody"),
    ("flag-refused", "/flag/mersey-harm-reduction-cafe", "note", ""),
    ("edit-refused", "{manage}/edit", "title", ""),
    ("date-refused", "{manage}/dates/2199-01-01", "start_time", "noon"),
    ("added-date-refused", "{manage}", "start_date", "soon"),
    ("left-out-refused", "{manage}", "left_out", "some day"),
    ("cancellation-refused", "{manage}", "cancel_reason", "{long}"),
    ("import-refused", "{manage}/import", "address", "https://127.0.0.1/union.ics"),
    ("rhythm-refused", "{follower}", "hour", "noon"),
];

#[tokio::test]
async fn every_page_is_html_by_the_standard() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let visitor = server.visitor();
    let kept = Kept::new("pages");
    for (name, path) in PAGES {
        kept.page(name, &visitor.get(path).await);
    }
    let private = pages::private(&server).await;
    for (name, path) in &private {
        kept.page(name, &visitor.get(path).await);
    }
    let link = |wanted: &str| {
        let found = private.iter().find(|(name, _)| name == wanted);
        found.map(|(_, link)| link.as_str()).unwrap_or_else(|| panic!("no letter with a link to {wanted}"))
    };
    for (name, button) in [("confirm", "confirmed"), ("follower", "followed")] {
        let form = form_with(&visitor.get(link(name)).await, "token").expect("a form that confirms");
        kept.page(button, &sent(&visitor, &form).await);
    }
    for name in ["manage", "manage-date", "follower"] {
        kept.page(&format!("{name}-confirmed"), &visitor.get(link(name)).await);
    }
    for (name, path, field, typed) in REFUSED {
        let path = path.replace("{manage}", link("manage")).replace("{follower}", link("follower"));
        let page = visitor.get(&path).await;
        let form = form_with(&page, field).unwrap_or_else(|| panic!("no form with {field} on {path}"));
        let typed = typed.replace("{long}", &"tea ".repeat(6_000));
        let answer = sent(&visitor, &form.with(field, &typed)).await;
        assert_eq!(answer.status, 422, "{name}: {path}");
        kept.page(name, &answer);
    }
    moderators_pages(&server, &kept).await;
    let Some(said) = on_this_machine(objections(&kept.folder).await) else { return };
    assert!(said.is_empty(), "html-validate, on pages that are kept in {}:\n{said}", kept.folder.display());
}

#[tokio::test]
async fn what_is_wrong_with_html_is_found() {
    let kept = Kept::new("pages-known");
    fs::write(kept.folder.join("known.html"), "<!DOCTYPE html><p>Tea<!> and <div>talk</div>")
        .expect("a file");
    let Some(said) = on_this_machine(objections(&kept.folder).await) else { return };
    assert!(said.contains("known.html:1:"), "{said}");
}

/// The queue with a listing and a flag in it, the listing itself, and a rejection without a reason.
async fn moderators_pages(server: &ServerProcess, kept: &Kept) {
    let visitor = server.visitor();
    let flag = form_with(&visitor.get("/flag/mersey-harm-reduction-cafe").await, "note").expect("the form");
    visitor.reads_the_form().await;
    let thanked = sent(&visitor, &flag.with("reason", "wrong")).await;
    kept.page("flagged", &thanked);

    let link = server.command_line(&["moderator", "add", "mo@example.org"]);
    let path = link.trim().strip_prefix(&server.base()).expect("a link of this server").to_owned();
    let question = visitor.get(&path).await;
    kept.page("sign-in-question", &question);
    let answer = sent(&visitor, &form_with(&question, "token").expect("the form that signs in")).await;
    let cookie = answer.header("set-cookie").split(';').next().unwrap_or_default().to_owned();
    let moderator = visitor.with_cookie(&cookie);
    for (name, path) in [
        ("queue", "/moderate"),
        ("queue-listing", "/moderate/listings/tea-and-talk"),
        ("queue-edit", "/moderate/listings/tea-and-talk/edit"),
        ("queue-history", "/moderate/listings/tea-and-talk/history"),
        ("queue-imports", "/moderate/imports"),
        ("queue-log", "/moderate/log"),
        ("queue-sweep", "/moderate/sweep"),
        ("queue-sweep-found", "/moderate/sweep?by=words&what=tea"),
        ("queue-claims", "/moderate/claims"),
        ("queue-groups", "/moderate/groups"),
        ("queue-merges", "/moderate/merges"),
        ("setup", "/setup"),
        ("home-moderator", "/"),
        ("me", "/me"),
        ("me-sessions", "/me/sessions"),
        ("me-codes", "/me/codes"),
        ("me-address", "/me/address"),
        ("me-new-group", "/me/groups/new"),
    ] {
        let page = moderator.get(path).await;
        assert_eq!(page.status, 200, "{path}");
        kept.page(name, &page);
    }
    let queue = moderator.get("/moderate").await;
    let rejection = form_with(&queue, "reason").expect("a form that rejects");
    kept.page("rejection-refused", &sent(&moderator, &rejection.with("reason", "")).await);
}

/// The first form of a page that has this field.
fn form_with(page: &Answer, field: &str) -> Option<Form> {
    forms::on(page.text()).into_iter().find(|form| form.fields.iter().any(|(name, _)| name == field))
}

async fn sent(visitor: &Visitor, form: &Form) -> Answer {
    visitor.try_post(&form.action, &form.typed()).await.expect("an answer")
}

/// Pages as they were sent, in a folder under the build folder, for html-validate and for people.
struct Kept {
    folder: PathBuf,
}

impl Kept {
    fn new(name: &str) -> Kept {
        let folder = outside::target().join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).expect("pages of the last time can be removed");
        }
        fs::create_dir_all(&folder).expect("the folder of pages can be made");
        Kept { folder }
    }

    /// Keeps a page; of an answer that leads elsewhere there is nothing to keep.
    fn page(&self, name: &str, page: &Answer) {
        if page.header("content-type").starts_with("text/html") {
            fs::write(self.folder.join(format!("{name}.html")), &page.body).expect("a page can be kept");
        } else {
            assert!(
                (300..400).contains(&page.status),
                "{name}: {} {}",
                page.status,
                page.header("content-type")
            );
        }
    }
}

/// What html-validate objects to in the pages of a folder, one objection a line.
async fn objections(folder: &Path) -> Result<String, Missing> {
    let checker = outside::tool("node/node_modules/html-validate/bin/html-validate.mjs")?;
    let mut node = Command::new(outside::installed("node")?);
    node.arg(checker).arg("--config").arg(outside::root().join("tests/browser/html-validate.mjs"));
    node.args(["--formatter", "text", "--max-warnings", "0", "--ext", "html", "."]).current_dir(folder);
    let output = node.kill_on_drop(true).output().await.expect("node can be started");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(
        output.status.success(),
        said.trim().is_empty(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(said)
}
