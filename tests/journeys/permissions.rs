//! The table of who may do what, every cell of it tried: whoever may not is told so and changes nothing; whoever may is
//! seen to do something.

use std::collections::BTreeMap;

use axum::http::Method;
use server::tokens::Purpose;
use sqlx::{Connection as _, SqliteConnection, query, query_scalar, sqlite::SqliteConnectOptions};
use tests::{
    fixtures::{EVENING, HIDDEN, MONTHLY_CAFE, Typed, but},
    house::{House, Page, Visitor, link_in},
    permissions::{Deed, May, ROWS, Role, Row, Scene, WORDED},
};

/// A house in which one verb is tried.
struct Stage {
    house: House,
    database: SqliteConnection,
    /// What stands for `{…}`.
    holds: BTreeMap<&'static str, String>,
}

const CALENDAR: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Union//Cal//EN\r\nBEGIN:VEVENT\r\nUID:one@union\r\n\
                        DTSTAMP:20261101T120000Z\r\nSUMMARY:Knitting\r\nDTSTART;TZID=Europe/London:20261210T180000\r\n\
                        DTEND;TZID=Europe/London:20261210T200000\r\nLOCATION:Elm House\\, 3 Park Row\\, Leeds\r\n\
                        END:VEVENT\r\nEND:VCALENDAR\r\n";

impl Stage {
    async fn set(scene: Scene) -> Self {
        let house = House::empty().await;
        let database = opened(&house).await;
        let mut stage = Self { house, database, holds: BTreeMap::new() };
        stage.prepare(scene).await;
        stage.house.delivers().await;
        stage
    }

    /// What stands there before a verb is tried: where it is about one listing, a group runs it.
    async fn of(row: &Row) -> Self {
        let mut stage = Self::set(row.scene).await;
        if row.route.starts_with("/manage/") && row.scene != Scene::HostLeft {
            stage.has_group().await;
        }
        stage
    }

    async fn prepare(&mut self, scene: Scene) {
        match scene {
            Scene::Nothing => {}
            Scene::Unconfirmed => {
                self.house.adds(EVENING).await;
                self.hold_link("ana@example.org", "/confirm/");
            }
            Scene::Waiting => {
                self.house.adds_and_confirms(EVENING).await;
                let moderator = self.house.moderator().await;
                let swept = moderator.reads("/moderate/sweep?by=words&what=tea+talk").await;
                self.holds.insert("swept", swept.hidden("seen"));
                self.holds.insert("slug", "tea-and-talk".to_owned());
            }
            Scene::LookedAt => {
                Box::pin(self.prepare(Scene::Waiting)).await;
                let moderator = self.house.moderator().await;
                moderator.posts("/moderate/attentions", &[("slug", "tea-and-talk")]).await;
            }
            Scene::Rejected => {
                Box::pin(self.prepare(Scene::Waiting)).await;
                self.hold_link("ana@example.org", "/manage/");
                let moderator = self.house.moderator().await;
                let reject = [("slug", "tea-and-talk"), ("reason", "It is not so.")];
                moderator.posts("/moderate/rejections", &reject).await;
            }
            Scene::Appealed => {
                self.does(Scene::Rejected, "/appeal", &[("appeal", "Look again.")]).await;
                let appeal = self.number("select max(decision_id) from appeals").await;
                self.holds.insert("appeal", appeal);
            }
            Scene::Released => {
                Box::pin(self.prepare(Scene::Evening)).await;
                let act = self.number("select max(id) from acts").await;
                self.holds.insert("act", act);
            }
            Scene::Evening => self.publishes(EVENING, "tea-and-talk").await,
            Scene::Cancelled => {
                self.does(Scene::Evening, "/cancellation", &[]).await;
                self.holds.insert("n", "1".to_owned());
            }
            Scene::Translated => self.does(Scene::Evening, "/texts/es", &[("title", "Té")]).await,
            Scene::Withdrawn => self.does(Scene::Evening, "/withdrawal", &[]).await,
            Scene::Flagged => {
                self.publishes(EVENING, "tea-and-talk").await;
                let key = self.form_key().await;
                let flag = [("form_key", key.as_str()), ("reason", "over")];
                self.house.visitor().posts("/flag/tea-and-talk", &flag).await;
            }
            Scene::Proposed => {
                self.watched().await;
                let form = self.house.visitor().reads(&self.manage("/edit")).await;
                let changes = [("title", "Tea and toast")];
                self.house.visitor().saves(&form, "Save the changes", &changes).await;
                let proposal = self.number("select max(id) from proposals").await;
                self.holds.insert("proposal", proposal);
            }
            Scene::Series => {
                self.publishes(MONTHLY_CAFE, "leeds-harm-reduction-cafe").await;
                self.holds.insert("day", "2027-01-07".to_owned());
            }
            Scene::DateCancelled => self.does(Scene::Series, "/dates/2027-01-07/cancellation", &[]).await,
            Scene::Ended => self.does(Scene::Series, "/dates/2027-01-07/ending", &[]).await,
            Scene::LeftOut => self.does(Scene::Series, "/left-out", &[("left_out", "2027-01-07")]).await,
            Scene::Previewed => {
                self.publishes(EVENING, "tea-and-talk").await;
                let preview = self.previews().await;
                self.holds.insert("key", preview.hidden("key"));
            }
            Scene::Imported => self.imported().await,
            Scene::Stopped => {
                self.imported().await;
                let moderator = self.house.moderator().await;
                let page = moderator.reads("/moderate/imports").await;
                moderator.presses(&page, "Stop this calendar").await;
            }
            Scene::Asked => self.asked().await,
            Scene::Follows => {
                self.asked().await;
                let page = self.house.visitor().reads(&format!("/follow/{}", self.holds["token"])).await;
                self.house.visitor().presses(&page, "Confirm").await;
            }
            Scene::MayUnsubscribe => {
                Box::pin(self.prepare(Scene::Follows)).await;
                let follow = self.holds["follow"].parse().expect("a number");
                let token = self.house.desk.key.token(Purpose::Unsubscribe, follow, 0);
                self.holds.insert("token", token);
            }
            Scene::HasCodes => {
                let owner = self.house.signed_in("cody@example.org").await;
                let page = owner.reads("/me/codes").await;
                let made = owner.presses(&page, "Make new codes").await;
                let text = made.text();
                let code = text.split("<code>").nth(1).and_then(|rest| rest.split("</code>").next());
                self.holds.insert("code", code.expect("a code").to_owned());
            }
            Scene::Moves => {
                let owner = self.house.signed_in("cody@example.org").await;
                owner.posts("/me/address", &[("email", "new@example.org")]).await;
                self.house.delivers().await;
                self.hold_link("new@example.org", "/new-address/");
            }
            Scene::Invited => {
                self.does(Scene::Evening, "/holders", &[("email", "cara@example.org")]).await;
                self.house.delivers().await;
                self.hold_link("cara@example.org", "/manage/");
            }
            Scene::Together => {
                Box::pin(self.prepare(Scene::Invited)).await;
                self.house.visitor().posts(&self.manage("/holders/agreement"), &[]).await;
                let holder = self.number("select max(id) from link_holders").await;
                self.holds.insert("id", holder);
                self.hold_link("ana@example.org", "/manage/");
            }
            Scene::Offered => {
                Box::pin(self.prepare(Scene::Together)).await;
                let act = format!("/holders/{}/handover", self.holds["id"]);
                self.house.visitor().posts(&self.manage(&act), &[("stay", "1")]).await;
                self.house.delivers().await;
                self.hold_link("cara@example.org", "/manage/");
            }
            Scene::NotSetUp => {
                let link = server::site::setup_link(&self.house.desk).await.expect("the database answers");
                let link = link.expect("nobody has done it");
                self.holds.insert("token", link.rsplit_once('/').expect("a path").1.to_owned());
            }
            Scene::MaySignIn => {
                let address = server::people::Address::parse("mo@example.org").expect("an address");
                let link = server::people::add_moderator(&self.house.desk, &address).await.expect("a link");
                self.holds.insert("token", link.rsplit_once('/').expect("a path").1.to_owned());
            }
            Scene::LetterWaits => {
                self.publishes(EVENING, "tea-and-talk").await;
                let now = self.house.desk.clock.now().0;
                query("update outbox set sent_at = null, attempts = 1, due_at = ?, last_error = 'away' where id = (select max(id) from outbox)")
                    .bind(now + 3_600)
                    .execute(&mut self.database)
                    .await
                    .expect("a letter waits");
                let id = self.number("select max(id) from outbox").await;
                self.holds.insert("id", id);
            }
            // A future of all scenes at once is too large for the stack of a test.
            scene => Box::pin(self.prepare_groups(scene)).await,
        }
    }

    /// The scenes with groups in them.
    async fn prepare_groups(&mut self, scene: Scene) {
        match scene {
            Scene::Group => {
                self.publishes(EVENING, "tea-and-talk").await;
                self.has_group().await;
                self.holds.insert("key", "hope-street-union".to_owned());
                let cara = "select id from memberships where role = 'owner' order by id desc limit 1";
                let cara = self.number(cara).await;
                self.holds.insert("id", cara);
            }
            Scene::GroupNamed => {
                Box::pin(self.prepare(Scene::Group)).await;
                self.runs("update namings set accepted_how = null, accepted_at = null").await;
                self.runs("update listings set group_key = null").await;
            }
            Scene::GroupAsked => {
                Box::pin(self.prepare(Scene::Group)).await;
                let owner = self.house.signed_in("odo@example.org").await;
                owner.posts("/me/groups/hope-street-union/members", &[("email", "dana@example.org")]).await;
                self.house.delivers().await;
                self.hold_link("dana@example.org", "/invited/");
            }
            Scene::GroupTrusted => {
                Box::pin(self.prepare(Scene::Group)).await;
                self.runs("insert into group_trusts (group_id, since) select id, 1 from groups").await;
            }
            Scene::HostLeft => {
                self.publishes(EVENING, "tea-and-talk").await;
                self.has_group().await;
                self.runs("update namings set host_left_at = 1").await;
            }
            Scene::Claimed => {
                self.publishes(EVENING, "tea-and-talk").await;
                let other = self.house.signed_in("dana@example.org").await;
                let claim = [("name", "Hope Street Union"), ("claim", "It is ours.")];
                let asked = other.posts("/me/groups/new", &claim).await;
                assert!(asked.status.is_success(), "{}", asked.text());
                let claim = self.number("select max(id) from claims").await;
                self.holds.insert("id", claim);
            }
            Scene::ClaimDecided => {
                Box::pin(self.prepare(Scene::Claimed)).await;
                let act = format!("/moderate/claims/{}/approval", self.holds["id"]);
                self.house.moderator().await.posts(&act, &[]).await;
            }
            Scene::Agreed => {
                self.publishes(MONTHLY_CAFE, "leeds-harm-reduction-cafe").await;
                let agreement = self.number("select max(id) from agreements").await;
                self.holds.insert("id", agreement);
            }
            Scene::Revoked => {
                Box::pin(self.prepare(Scene::Agreed)).await;
                let act = format!("/moderate/agreements/{}/revocation", self.holds["id"]);
                self.house.moderator().await.posts(&act, &[("reason", "No.")]).await;
            }
            Scene::Hides => self.publishes(HIDDEN, "union-social").await,
            Scene::Inquired => {
                Box::pin(self.prepare(Scene::Hides)).await;
                let key = self.form_key().await;
                let question = [("form_key", key.as_str()), ("email", "fay@example.org")];
                self.house.visitor().posts("/ask/union-social", &question).await;
                self.house.delivers().await;
                self.hold_link("fay@example.org", "/asked/");
            }
            Scene::Inquires => {
                Box::pin(self.prepare(Scene::Inquired)).await;
                self.house.visitor().posts(&format!("/asked/{}", self.holds["token"]), &[]).await;
                self.house.delivers().await;
                let asked = self.number("select max(id) from requests").await;
                self.holds.insert("id", asked);
                self.hold_link("secret@example.org", "/manage/");
                let token = self.holds["token"].trim_end_matches("/requests").to_owned();
                self.holds.insert("token", token);
            }
            Scene::WordChanged => {
                self.house.moderator().await.posts("/moderate/words", WORDED).await;
                let change = self.number("select max(id) from word_changes").await;
                self.holds.insert("id", change);
            }
            Scene::TwoGroups => {
                self.publishes(EVENING, "tea-and-talk").await;
                let owls = but(EVENING, &[("title", "Film night"), ("group_name", "Night Owls")]);
                self.house.publishes(&owls).await;
            }
            Scene::Merged => {
                Box::pin(self.prepare(Scene::TwoGroups)).await;
                let merge = [("what", "group"), ("from", "night-owls"), ("into", "hope-street-union")];
                self.house.moderator().await.posts("/moderate/merges", &merge).await;
                let merge = self.number("select max(id) from merges").await;
                self.holds.insert("id", merge);
            }
            other => unreachable!("{other:?} has no group in it"),
        }
    }

    /// A group runs all that is listed: with an editor and two owners, of whom the one that is nobody here has offered it
    /// to each of the others.
    async fn has_group(&mut self) {
        for member in ["edi@example.org", "odo@example.org", "cara@example.org"] {
            self.house.signed_in(member).await;
        }
        for statement in [
            "insert into groups (key, name, since) values ('hope-street-union', 'Hope Street Union', 1)",
            "insert into memberships (group_id, person_id, role, by_person_id, since, agreed_at)
             select groups.id, people.id, case people.address when 'edi@example.org' then 'editor' else 'owner' end,
                    (select max(person_id) from listings), 1, 1
             from groups, people
             where people.address in ('edi@example.org', 'odo@example.org', 'cara@example.org')
             order by people.address = 'cara@example.org', people.id",
            "insert into ownership_offers (membership_id, by_membership_id, steps_down, offered_at)
             select id, (select max(id) from memberships), 0, 1
             from memberships
             where id <> (select max(id) from memberships)",
            "insert into namings (listing_id, group_id, named_at, accepted_how, accepted_at)
             select listings.id, groups.id, 1, 'member', 1 from listings, groups",
            "update listings set group_key = 'hope-street-union'",
        ] {
            self.runs(statement).await;
        }
    }

    async fn runs(&mut self, statement: &'static str) {
        query(statement).execute(&mut self.database).await.expect("it is so");
    }

    async fn publishes(&mut self, fields: &[Typed], slug: &str) {
        self.house.publishes(fields).await;
        let email = fields.iter().find(|(name, _)| *name == "email").expect("an address").1;
        self.hold_link(email, "/manage/");
        self.holds.insert("slug", slug.to_owned());
        self.holds.insert("lang", "es".to_owned());
    }

    /// An evening whose organiser is watched.
    async fn watched(&mut self) {
        self.house.adds_and_confirms(EVENING).await;
        let moderator = self.house.moderator().await;
        let queue = moderator.reads("/moderate").await;
        moderator.fills_and_presses(&queue, "Approve", &[("watch", "1")]).await;
        self.house.delivers().await;
        self.hold_link("ana@example.org", "/manage/");
        self.holds.insert("slug", "tea-and-talk".to_owned());
    }

    async fn imported(&mut self) {
        self.watched().await;
        let preview = self.previews().await;
        self.house.visitor().presses(&preview, "Bring them in").await;
        self.house.delivers().await;
        let import = self.number("select max(id) from imports").await;
        // A calendar of a network that nobody may ask: it is kept in step, as far as that goes.
        query("update imports set address = 'http://127.0.0.1:9/union.ics'")
            .execute(&mut self.database)
            .await
            .expect("it is so");
        query("insert into import_subscriptions (import_id, since, next_at) select id, 1, 9999999999 from imports")
            .execute(&mut self.database)
            .await
            .expect("it is so");
        let moderator = self.house.moderator().await;
        let page = moderator.reads("/moderate/imports").await;
        self.holds.insert("seen", page.hidden("seen"));
        self.holds.insert("import", import);
    }

    async fn previews(&self) -> Page {
        let file = Some(("calendar", "union.ics", CALENDAR.as_bytes()));
        self.house.visitor().posts_with_file(&self.manage("/import"), &[("mode", "once")], file).await
    }

    async fn asked(&mut self) {
        let key = self.form_key().await;
        let follow = [
            ("form_key", key.as_str()),
            ("email", "fay@example.org"),
            ("what", "everything"),
            ("rhythm", "weekly"),
        ];
        self.house.visitor().posts("/follow", &follow).await;
        self.house.delivers().await;
        self.hold_link("fay@example.org", "/follow/");
        let follow = self.number("select max(id) from follows").await;
        self.holds.insert("follow", follow);
    }

    /// Another scene, and then something done by its link.
    async fn does(&mut self, before: Scene, act: &str, typed: &[(&str, &str)]) {
        Box::pin(self.prepare(before)).await;
        let done = self.house.visitor().posts(&self.manage(act), typed).await;
        assert!(done.status.is_redirection(), "{act}: {}", done.text());
    }

    fn manage(&self, act: &str) -> String {
        format!("/manage/{}{act}", self.holds["token"])
    }

    fn hold_link(&mut self, email: &str, beginning: &str) {
        let link = link_in(&self.house.newest_letter(email), beginning);
        self.holds.insert("token", link[beginning.len()..].to_owned());
    }

    async fn number(&mut self, statement: &'static str) -> String {
        query_scalar::<_, i64>(statement).fetch_one(&mut self.database).await.expect("a number").to_string()
    }

    /// The key of a form that has been open long enough.
    async fn form_key(&self) -> String {
        let key = self.house.visitor().reads("/add").await.hidden("form_key");
        self.house.waits(20).await;
        key
    }

    async fn visitor(&self, role: Role) -> Visitor<'_> {
        match role {
            Role::Visitor | Role::Holder => self.house.visitor(),
            Role::Editor => self.house.signed_in("edi@example.org").await,
            Role::Owner => self.house.signed_in("odo@example.org").await,
            Role::Moderator => self.house.moderator().await,
        }
    }

    /// What stands in the way of a role for `{token}`: the link of whoever holds it, the listing's own name for whoever
    /// signed in, and what a visitor may guess.
    fn token(&self, role: Role, route: &str) -> String {
        let link = self.holds.get("token").cloned().unwrap_or_default();
        match role {
            Role::Holder => link,
            Role::Editor | Role::Owner | Role::Moderator if route.starts_with("/manage/") => {
                self.holds.get("slug").cloned().unwrap_or_default()
            }
            _ => guessed(&link),
        }
    }

    fn filled(&self, text: &str) -> String {
        self.holds
            .iter()
            .fold(text.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
    }

    /// Tries a verb: the answer, and whether anything was stored.
    async fn tries(&mut self, role: Role, row: &Row) -> (Page, bool) {
        let key = if row.typed.iter().any(|(_, text)| *text == "{form_key}") {
            self.form_key().await
        } else {
            String::new()
        };
        self.house.delivers().await;
        // Signing in stores something, too: what is watched begins afterwards. Where sessions are acted on, there is one
        // more, which was there before.
        if row.route.starts_with("/me/sessions") {
            self.visitor(role).await;
            let earlier = self.number("select coalesce(max(id), 1) from sessions").await;
            self.holds.insert("id", earlier);
        }
        let token = self.token(role, row.route);
        let path = self.filled(&row.route.replace("{token}", &token).replace("{*function}", "next_dates"));
        let typed: Vec<(&str, String)> = row
            .typed
            .iter()
            .map(|(name, text)| {
                (*name, self.filled(&text.replace("{form_key}", &key).replace("{token}", &token)))
            })
            .collect();
        let typed: Vec<(&str, &str)> = typed.iter().map(|(name, text)| (*name, text.as_str())).collect();
        let visitor = self.visitor(role).await;
        let mut watching = opened(&self.house).await;
        let before = version(&mut watching).await;
        let page = match row.method {
            "GET" => visitor.reads(&path).await,
            // What is asked of an island comes as browsers send plain forms.
            _ if path.starts_with("/islands/") => {
                let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(typed).finish();
                let kind = [("content-type", "application/x-www-form-urlencoded")];
                visitor.asks(Method::POST, &path, &kind, body.into_bytes()).await
            }
            _ => visitor.posts(&path, &typed).await,
        };
        let changed = version(&mut watching).await != before;
        watching.close().await.expect("it closes");
        match row.route {
            // Its letters go out minutes later.
            "/moderate/sweeps" => self.house.waits(10 * 60).await,
            // The letter that waits goes out in an hour; only now may it be missed.
            _ if row.scene == Scene::LetterWaits && role == Role::Moderator => {
                self.house.waits(60 * 60).await;
            }
            _ => self.house.delivers().await,
        }
        (page, changed)
    }
}

async fn opened(house: &House) -> SqliteConnection {
    let file = SqliteConnectOptions::new().filename(house.desk.settings.data.join("cuppa.sqlite"));
    SqliteConnection::connect_with(&file).await.expect("the database opens")
}

/// A number that another connection's commits change.
async fn version(database: &mut SqliteConnection) -> i64 {
    query_scalar("pragma data_version").fetch_one(database).await.expect("a number")
}

/// A link with its last letter changed.
fn guessed(link: &str) -> String {
    let Some(last) = link.chars().last() else { return "a".repeat(32) };
    let other = if last == 'a' { 'q' } else { 'a' };
    format!("{}{other}", &link[..link.len() - 1])
}

async fn try_row(row: &Row) -> Vec<String> {
    let mut faults = Vec::new();
    let mut fault = |role: Role, page: &Page, why: &str| {
        faults.push(format!("{} {} by {role:?}: {why}, {}", row.method, row.route, page.status));
    };
    // Those who may not come first: the same request is then obeyed when somebody sends it who may.
    let mut stage = Stage::of(row).await;
    for (role, may) in Role::ALL.into_iter().zip(row.may) {
        let May::No(status) = may else { continue };
        let (page, changed) = stage.tries(role, row).await;
        if page.status.as_u16() != status {
            fault(role, &page, &format!("{status} was expected"));
        }
        if changed {
            fault(role, &page, "something was stored");
        }
    }
    let mut fresh = Some(stage);
    for (role, may) in Role::ALL.into_iter().zip(row.may) {
        if may != May::Yes {
            continue;
        }
        let mut stage = match fresh.take() {
            Some(stage) => stage,
            None => Stage::of(row).await,
        };
        let (page, changed) = stage.tries(role, row).await;
        let is_fine = page.status.is_success() || page.status.is_redirection();
        match row.deed {
            Deed::Changes if !is_fine => fault(role, &page, "they may"),
            Deed::Changes if !changed => fault(role, &page, "nothing was stored"),
            Deed::Answers if page.status.is_server_error() || matches!(page.status.as_u16(), 403..=410) => {
                fault(role, &page, "they may");
            }
            _ => {}
        }
        let is_private = row.method == "GET";
        if is_private && page.header("cache-control") != "no-store" {
            fault(role, &page, "it may be kept");
        }
    }
    faults
}

/// Every so-manieth row, so that they are tried at once.
async fn try_rows(part: usize) {
    let mut faults = Vec::new();
    for row in ROWS.iter().skip(part).step_by(4) {
        faults.extend(Box::pin(try_row(row)).await);
    }
    assert!(faults.is_empty(), "{} cells are not so:\n{}", faults.len(), faults.join("\n"));
}

#[tokio::test]
async fn everybody_may_what_the_table_says_and_no_more() {
    try_rows(0).await;
}

#[tokio::test]
async fn everybody_may_what_the_table_says_and_no_more_in_its_second_quarter() {
    try_rows(1).await;
}

#[tokio::test]
async fn everybody_may_what_the_table_says_and_no_more_in_its_third_quarter() {
    try_rows(2).await;
}

#[tokio::test]
async fn everybody_may_what_the_table_says_and_no_more_in_its_last_quarter() {
    try_rows(3).await;
}

#[tokio::test]
async fn a_right_that_is_taken_away_is_gone_at_once() {
    let mut stage = Stage::set(Scene::Waiting).await;
    {
        let moderator = stage.house.moderator().await;
        assert!(moderator.reads("/moderate").await.has_button("Approve"));
        query("delete from moderators").execute(&mut stage.database).await.expect("they are none any more");
        let page = moderator.reads("/moderate").await;
        assert_eq!(page.status.as_u16(), 403);
        let home = moderator.asks(Method::GET, "/", &[], Vec::new()).await;
        assert_eq!(
            home.header("cache-control"),
            "no-store",
            "a page for somebody who signed in is kept by nobody"
        );
        assert!(!home.text().contains("href=\"/moderate\""), "{}", home.text());
    }
}
