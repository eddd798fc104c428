//! Groups with members: started, joined by letter, looked after together, handed over and closed; trusted or not; and never
//! had by typing a name.

use axum::http::StatusCode;
use sqlx::{Connection as _, SqliteConnection, query, query_scalar, sqlite::SqliteConnectOptions};
use tests::{
    fixtures::{EVENING, MONTHLY_CAFE, but},
    house::{House, Page, Visitor, link_in},
};

const ANA: &str = "ana@example.org";
const BEN: &str = "ben@example.org";
const CARA: &str = "cara@example.org";
const EVE: &str = "eve@example.org";
const MINE: &str = "/me/groups/hope-street-union";
const PUBLIC: &str = "/groups/hope-street-union";
const TEA: &str = "/events/tea-and-talk";

/// Ana's evening is public, and she has started the group that it names.
async fn started(house: &House) -> Visitor<'_> {
    house.publishes(EVENING).await;
    let ana = house.signs_in(ANA).await;
    let form = ana.reads("/me/groups/new").await;
    let typed =
        [("name", "Hope Street Union"), ("about", "Tea for *everybody*."), ("site", "hope.example.org")];
    let begun = ana.fills_and_presses(&form, "Start the group", &typed).await;
    assert_eq!(begun.header("location"), format!("{MINE}?done=started"), "{}", begun.text());
    ana
}

async fn asks(house: &House, owner: &Visitor<'_>, email: &str) -> Page {
    let page = owner.reads(MINE).await;
    let asked = owner.fills_and_presses(&page, "Send the letter", &[("email", email)]).await;
    house.delivers().await;
    asked
}

/// Somebody was asked, said yes, and signed in.
async fn joined<'h>(house: &'h House, owner: &Visitor<'_>, email: &str) -> Visitor<'h> {
    asks(house, owner, email).await;
    let page = house.visitor().reads(&link_in(&house.newest_letter(email), "/invited/")).await;
    let done = house.visitor().presses(&page, "Accept").await;
    assert!(done.mentions("Welcome to the group"), "{}", done.text());
    house.waits(11 * 60).await;
    house.signs_in(email).await
}

/// A moderator trusts the one group there is.
async fn trusts(house: &House) {
    let moderator = house.moderator().await;
    let page = moderator.reads("/moderate/groups").await;
    moderator.presses(&page, "Trust it").await;
}

async fn database(house: &House) -> SqliteConnection {
    let file = SqliteConnectOptions::new().filename(house.desk.settings.data.join("cuppa.sqlite"));
    SqliteConnection::connect_with(&file).await.expect("the database opens")
}

async fn count(house: &House, statement: &'static str) -> i64 {
    query_scalar(statement).fetch_one(&mut database(house).await).await.expect("a number")
}

#[tokio::test]
async fn a_group_is_started_and_everybody_reads_what_it_says_but_not_who_is_in_it() {
    let house = House::empty().await;
    assert!(
        house.visitor().reads("/me/groups/new").await.mentions("Sign in"),
        "whoever is signed out is told so"
    );
    let ana = started(&house).await;
    // Nobody has looked at its words: they are shown once it is trusted.
    assert!(!house.visitor().reads(PUBLIC).await.mentions("https://hope.example.org"));
    trusts(&house).await;
    let page = house.visitor().reads(PUBLIC).await;
    for words in [
        "<h1>Hope Street Union</h1>",
        "<em>everybody</em>",
        "https://hope.example.org",
        "Here since",
        "Tea and talk",
    ] {
        assert!(page.mentions(words), "no {words} in {}", page.text());
    }
    assert!(!page.mentions("Not confirmed by the group") && !page.mentions("ana@"), "{}", page.text());
    assert!(!house.visitor().reads(TEA).await.mentions("Not confirmed by the group"));
    assert!(ana.reads("/me").await.mentions("Your groups"));
    // Its words are changed where its members are, and what cannot be taken keeps what was typed.
    let wrong = [("about", "Soup."), ("site", "not a site")];
    let page = ana.posts(&format!("{MINE}/about"), &wrong).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.mentions("not a site") && page.mentions("Soup."), "{}", page.text());
    ana.posts(&format!("{MINE}/about"), &[("about", "Soup."), ("site", "")]).await;
    assert!(house.visitor().reads(PUBLIC).await.mentions("Soup."));
    // Names that lead nowhere are refused.
    for name in ["", "new", "!!!"] {
        let refused = ana.posts("/me/groups/new", &[("name", name), ("about", "Kept words")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(refused.mentions("Kept words"), "{name}");
    }
}

#[tokio::test]
async fn a_group_that_lists_nothing_has_no_page() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let ana = house.signs_in(ANA).await;
    ana.posts("/me/groups/new", &[("name", "Night Owls")]).await;
    assert_eq!(house.visitor().reads("/groups/night-owls").await.status, StatusCode::NOT_FOUND);
    assert!(ana.reads("/me/groups/night-owls").await.mentions("as soon as something that it runs is public"));
}

#[tokio::test]
async fn a_name_that_somebody_types_gives_them_nothing() {
    let house = House::empty().await;
    let ana = started(&house).await;
    let others = [("title", "Soup night"), ("email", EVE)];
    let path = house.publishes(&but(EVENING, &others)).await;
    let manage = link_in(&house.newest_letter(EVE), "/manage/");
    let listing = house.visitor().reads(&path).await;
    assert!(listing.mentions("Hope Street Union") && listing.mentions("Not confirmed by the group"));
    assert!(!listing.mentions("Everything they list"), "it leads to no page of the group");
    let feeds = ["", ".ics", ".json", ".atom"];
    for feed in feeds {
        assert!(!house.visitor().reads(&format!("{PUBLIC}{feed}")).await.mentions("Soup night"), "{feed}");
    }
    // She may not look after it, and no one of the group may either.
    let eve = house.signs_in(EVE).await;
    assert_eq!(eve.reads("/manage/tea-and-talk").await.status, StatusCode::NOT_FOUND);
    assert_eq!(ana.reads("/manage/soup-night").await.status, StatusCode::NOT_FOUND);
    assert_eq!(eve.reads(MINE).await.status, StatusCode::NOT_FOUND);

    // A member is asked, and says that it is not theirs: it stays as it was.
    assert!(ana.reads("/me").await.mentions("A listing with the group’s name waits"));
    let page = ana.reads(MINE).await;
    assert!(page.mentions("Is this yours?") && page.mentions("Soup night"), "{}", page.text());
    ana.presses(&page, "It is not ours").await;
    assert!(house.visitor().reads(&path).await.mentions("Not confirmed by the group"));
    assert!(!ana.reads("/me").await.mentions("waits for a word"));
    // Written anew under the same name it is not theirs either.
    let form = house.visitor().reads(&format!("{manage}/edit")).await;
    house.visitor().saves(&form, "Save the changes", &[("summary", "Hot.")]).await;
    assert!(!house.visitor().reads(PUBLIC).await.mentions("Soup night"));
    // Then somebody of the group thinks again.
    let page = ana.reads(MINE).await;
    ana.presses(&page, "It is ours").await;
    for feed in feeds {
        assert!(house.visitor().reads(&format!("{PUBLIC}{feed}")).await.mentions("Soup night"), "{feed}");
    }
    assert!(!house.visitor().reads(&path).await.mentions("Not confirmed by the group"));
    assert_eq!(
        ana.reads("/manage/soup-night").await.status,
        StatusCode::NOT_FOUND,
        "it stays its organiser’s"
    );
    // And she names another group from then on.
    let form = house.visitor().reads(&format!("{manage}/edit")).await;
    house.visitor().saves(&form, "Save the changes", &[("group_name", "Night Owls")]).await;
    assert!(!house.visitor().reads(PUBLIC).await.mentions("Soup night"));
    assert!(house.visitor().reads("/groups/night-owls").await.mentions("Soup night"));
}

#[tokio::test]
async fn somebody_is_asked_by_letter_says_yes_and_changes_what_the_group_runs() {
    let house = House::empty().await;
    let ana = started(&house).await;
    asks(&house, &ana, BEN).await;
    let letter = house.newest_letter(BEN);
    assert_eq!(letter.subject, "You are asked into a group");
    let link = link_in(&letter, "/invited/");
    let page = house.visitor().reads(&link).await;
    assert!(
        page.mentions(BEN) && page.mentions("Hope Street Union") && !page.mentions(ANA),
        "{}",
        page.text()
    );
    // Looking changes nothing; whoever the letter was passed on to gets nothing by pressing the button.
    let eve = {
        house.publishes(&but(EVENING, &[("title", "Walk"), ("email", EVE), ("group_name", "")])).await;
        house.signs_in(EVE).await
    };
    let pressed = eve.presses(&page, "Accept").await;
    assert!(pressed.mentions(BEN), "it is his address that is in the group");
    assert_eq!(eve.reads(MINE).await.status, StatusCode::NOT_FOUND);
    assert_eq!(eve.reads("/manage/tea-and-talk").await.status, StatusCode::NOT_FOUND);
    assert!(house.visitor().reads(&link).await.mentions("Welcome to the group"), "twice is once");

    // He signs in, and looks after it without any link.
    let ben = house.signs_in(BEN).await;
    let mine = ben.reads("/me").await;
    assert!(mine.mentions("A group of yours runs this.") && mine.mentions("Tea and talk"), "{}", mine.text());
    let page = ben.reads("/manage/tea-and-talk").await;
    assert!(page.mentions("because your group runs it") && !page.mentions(ANA), "{}", page.text());
    assert!(!page.mentions("See who looks after it"), "links are for others");
    for gone in ["Take it off the site", "Make a new link"] {
        assert!(!page.has_button(gone), "{gone}");
    }
    let form = ben.reads("/manage/tea-and-talk/edit").await;
    ben.saves(&form, "Save the changes", &[("summary", "With soup.")]).await;
    assert!(house.visitor().reads(TEA).await.mentions("With soup."));
    let history = ben.reads("/manage/tea-and-talk/history").await;
    assert!(history.mentions("Changed by somebody of the group that runs it"), "{}", history.text());
    ben.fills_and_presses(&page, "Cancel it", &[("cancel_reason", "Snow.")]).await;
    assert!(house.visitor().reads(TEA).await.mentions("Snow."));
    // What is for owners is not for him, nor what is for whoever has a link.
    for act in ["withdrawal", "import/end", "new-link", "holders", "history/end"] {
        let no = ben
            .posts(&format!("/manage/tea-and-talk/{act}"), &[("withdraw_reason", "Because I say so")])
            .await;
        assert_eq!(no.status, StatusCode::FORBIDDEN, "{act}");
        if act == "withdrawal" {
            assert!(no.mentions("Because I say so"), "nothing typed is lost: {}", no.text());
        }
    }
    let page = ben.reads(MINE).await;
    assert!(!page.mentions(ANA) && page.mentions("One more person"), "an editor sees no addresses of others");
    assert!(!page.has_button("Send the letter"));
}

#[tokio::test]
async fn a_member_who_is_removed_while_writing_is_told_so_with_their_words() {
    let house = House::empty().await;
    let ana = started(&house).await;
    let ben = joined(&house, &ana, BEN).await;
    let form = ben.reads("/manage/tea-and-talk/edit").await;
    let page = ana.reads(MINE).await;
    ana.presses(&page, "End their membership").await;
    house.delivers().await;
    assert_eq!(house.newest_letter(BEN).subject, "You are not in a group any more");
    let saved = ben.saves(&form, "Save the changes", &[("summary", "Words that took an hour.")]).await;
    assert_eq!(saved.status, StatusCode::GONE);
    assert!(saved.mentions("Words that took an hour."), "{}", saved.text());
    assert!(!house.visitor().reads(TEA).await.mentions("took an hour"));
    assert_eq!(ben.reads(MINE).await.status, StatusCode::GONE);
    assert!(!ben.reads("/me").await.mentions("A group of yours runs this."));
    // He is not asked again at once.
    let again = asks(&house, &ana, BEN).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.mentions("less than 30 days ago") && again.mentions(BEN), "{}", again.text());
}

#[tokio::test]
async fn whoever_says_no_is_left_in_peace_and_nobody_gets_letters_in_heaps() {
    let house = House::empty().await;
    let ana = started(&house).await;
    asks(&house, &ana, BEN).await;
    asks(&house, &ana, BEN).await;
    assert_eq!(house.mailbox(BEN).len(), 1, "one letter in ten minutes");
    let page = house.visitor().reads(&link_in(&house.newest_letter(BEN), "/invited/")).await;
    let no = house.visitor().presses(&page, "No, thank you").await;
    assert!(no.mentions("You said no"), "{}", no.text());
    let link = link_in(&house.newest_letter(BEN), "/invited/");
    assert_eq!(house.visitor().reads(&link).await.status, StatusCode::NOT_FOUND);
    house.waits(60 * 60).await;
    assert_eq!(asks(&house, &ana, BEN).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(house.mailbox(BEN).len(), 1);
    // After thirty days he is forgotten, and may be asked as anybody.
    house.waits(31 * 24 * 60 * 60).await;
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let work = tokio::spawn(server::jobs::run(house.desk.clone(), stopped));
    let ben = "select count(*) from people where address = 'ben@example.org'";
    for _ in 0..200 {
        if count(&house, ben).await == 0 {
            break;
        }
        tokio::task::yield_now().await;
    }
    stop.send(true).expect("the jobs listen");
    work.await.expect("the jobs end well");
    assert_eq!(count(&house, ben).await, 0);
    // So many are asked in a day, and no more.
    let ana = house.signs_in(ANA).await;
    for number in 0..10 {
        let asked = asks(&house, &ana, &format!("friend{number}@example.org")).await;
        assert_eq!(asked.status, StatusCode::SEE_OTHER, "{number}");
    }
    let more = asks(&house, &ana, "friend10@example.org").await;
    assert!(more.mentions("Please go on tomorrow"), "{}", more.text());
    assert!(house.mailbox("friend10@example.org").is_empty());
}

#[tokio::test]
async fn the_last_owner_hands_the_group_over_or_closes_it() {
    let house = House::empty().await;
    let ana = started(&house).await;
    let ben = joined(&house, &ana, BEN).await;
    let left = ana.posts(&format!("{MINE}/leaving"), &[]).await;
    assert_eq!(left.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(left.mentions("A group needs an owner"), "{}", left.text());
    // An offer is taken by whoever it is made to, and by nobody else.
    let page = ana.reads(MINE).await;
    ana.presses(&page, "Hand it over").await;
    house.delivers().await;
    assert_eq!(house.newest_letter(BEN).subject, "You are asked to be an owner of a group");
    assert_eq!(ana.posts(&format!("{MINE}/leaving"), &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = ben.reads(MINE).await;
    ben.presses(&page, "No, thank you").await;
    assert_eq!(ben.posts(&format!("{MINE}/offer"), &[]).await.status, StatusCode::GONE, "he said no");
    let page = ana.reads(MINE).await;
    house.waits(11 * 60).await;
    ana.presses(&page, "Hand it over").await;
    house.delivers().await;
    let page = ben.reads(MINE).await;
    ben.presses(&page, "Yes, I am an owner").await;
    house.delivers().await;
    assert_eq!(house.newest_letter(ANA).subject, "Your group has a new owner");
    assert!(!ana.reads(MINE).await.has_button("Send the letter"), "she is an editor now");
    let left = ana.posts(&format!("{MINE}/leaving"), &[]).await;
    assert!(left.status == StatusCode::OK && left.mentions("You have left"), "{}", left.text());

    // A group that closes says so, and its name is kept.
    let page = ben.reads(MINE).await;
    let closed = ben.presses(&page, "Close the group").await;
    assert!(closed.mentions("The group is closed"), "{}", closed.text());
    let page = house.visitor().reads(PUBLIC).await;
    assert_eq!(page.status, StatusCode::GONE);
    assert!(page.mentions("has ended"), "{}", page.text());
    let tea = house.visitor().reads(TEA).await;
    assert!(
        tea.status == StatusCode::OK && tea.mentions("Not confirmed by the group"),
        "it stays its organiser’s"
    );
    assert_eq!(ben.reads("/manage/tea-and-talk").await.status, StatusCode::NOT_FOUND);
    let again = ana.posts("/me/groups/new", &[("name", "Hope Street Union")]).await;
    assert!(again.mentions("Its name is kept"), "{}", again.text());
}

#[tokio::test]
async fn an_owner_may_be_asked_for_and_taken_back() {
    let house = House::empty().await;
    let ana = started(&house).await;
    let ben = joined(&house, &ana, BEN).await;
    let page = ana.reads(MINE).await;
    ana.presses(&page, "Ask them to be an owner, too").await;
    house.delivers().await;
    let page = ben.reads(MINE).await;
    ben.presses(&page, "Yes, I am an owner").await;
    house.delivers().await;
    assert!(ana.reads(MINE).await.has_button("Send the letter"), "both are");
    // An owner takes it off the site and brings it back, without a link.
    let page = ben.reads("/manage/tea-and-talk").await;
    ben.presses(&page, "Take it off the site").await;
    house.delivers().await;
    assert_eq!(house.visitor().reads(TEA).await.status, StatusCode::GONE);
    let page = ben.reads("/manage/tea-and-talk").await;
    ben.presses(&page, "Bring it back").await;
    house.delivers().await;
    assert_eq!(house.visitor().reads(TEA).await.status, StatusCode::OK);
    let page = ana.reads(MINE).await;
    ana.presses(&page, "Make them an editor").await;
    assert!(!ben.reads(MINE).await.has_button("Send the letter"));
}

/// O4: a pen name, an address that is told on request, an area, a hidden link; a colleague is added, the founder leaves, and
/// the café lives on. Nothing private is anywhere.
#[tokio::test]
async fn a_safe_host_leaves_the_group_and_the_café_lives_on() {
    let house = House::empty().await;
    let founder = "secret-host@example.org";
    let café = but(
        MONTHLY_CAFE,
        &[
            ("title", "Station Café"),
            ("group_name", "Friends of the Kettle"),
            ("contact_public", "Ask for Robin"),
            ("attendance", "hybrid"),
            ("place_name", "The secret room"),
            ("address", "3 Secret Lane"),
            ("postcode", "SECR3T"),
            ("locality", "near Leeds station"),
            ("address_visibility", "on_request"),
            ("online_url", "https://meet.example.org/secret-room"),
            ("email", founder),
        ],
    );
    let path = house.publishes(&café).await;
    let host = house.signs_in(founder).await;
    host.posts("/me/groups/new", &[("name", "Friends of the Kettle"), ("about", "We like tea.")]).await;
    let mine = "/me/groups/friends-of-the-kettle";
    host.posts(&format!("{mine}/members"), &[("email", CARA)]).await;
    house.delivers().await;
    let page = house.visitor().reads(&link_in(&house.newest_letter(CARA), "/invited/")).await;
    house.visitor().presses(&page, "Accept").await;
    let cara = house.signs_in(CARA).await;

    // The founder hands the group over, and leaves.
    let page = host.reads(mine).await;
    host.presses(&page, "Hand it over").await;
    house.delivers().await;
    let page = cara.reads(mine).await;
    cara.presses(&page, "Yes, I am an owner").await;
    let page = host.reads(mine).await;
    host.presses(&page, "Leave the group").await;
    house.delivers().await;
    assert_eq!(host.reads(mine).await.status, StatusCode::GONE);

    // The colleague keeps it alive: she changes it, and takes it over, so that letters come to her.
    let page = cara.reads("/manage/station-cafe").await;
    assert!(page.mentions("has left the group"), "{}", page.text());
    let taken = cara.presses(&page, "Take it over").await;
    let own = taken.header("location").split('?').next().expect("a path").to_owned();
    house.delivers().await;
    assert_eq!(house.newest_letter(CARA).subject, "A listing is yours now");
    assert_eq!(house.newest_letter(founder).subject, "Your listing was handed over");
    let page = house.visitor().reads(&own).await;
    assert!(page.mentions(CARA) && !page.mentions(founder), "{}", page.text());
    let form = house.visitor().reads(&format!("{own}/edit")).await;
    house.visitor().saves(&form, "Save the changes", &[("summary", "With soup, every month.")]).await;
    house.waits(60 * 60).await;
    let shown = house.visitor().reads(&path).await;
    assert_eq!(shown.status, StatusCode::OK);
    assert!(shown.mentions("Ask for Robin") && shown.mentions("near Leeds station"), "{}", shown.text());
    assert!(!shown.mentions("Not confirmed by the group"));

    // Nothing private anywhere: pages, feeds, posters, the directory, search.
    let slug = path.rsplit('/').next().expect("a slug");
    let kettle = "/groups/friends-of-the-kettle";
    for place in [
        path.clone(),
        format!("{path}.ics"),
        format!("{path}.json"),
        kettle.to_owned(),
        format!("{kettle}.ics"),
        format!("{kettle}.json"),
        format!("{kettle}.atom"),
        "/groups".to_owned(),
        "/cafes".to_owned(),
        "/whats-on?q=secret".to_owned(),
        "/whats-on.json".to_owned(),
        "/api/v1/listings".to_owned(),
        "/api/v1/groups".to_owned(),
        format!("/print/{slug}"),
    ] {
        let page = house.visitor().reads(&place).await;
        let words = page.words().to_lowercase().replace("/whats-on?q=secret", "").replace("“secret”", "");
        for private in
            ["secret lane", "secret room", "secr3t", "secret-room", "secret-host", "cara@example.org"]
        {
            assert!(!words.contains(private), "{private} on {place}: {words}");
        }
    }
    // The colleague's letters name nobody, and the founder's hold nothing that opens it any more.
    for letter in house.mailbox(CARA) {
        assert!(!letter.plain.contains(founder), "{}", letter.plain);
    }
}

#[tokio::test]
async fn a_name_in_use_is_claimed_with_a_few_words_and_a_moderator_decides() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    house.publishes(&but(MONTHLY_CAFE, &[("group_name", "Hope Street Union")])).await;
    let ben = house.signs_in(BEN).await;
    let refused =
        ben.posts("/me/groups/new", &[("name", "Hope Street Union"), ("about", "Kept words")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.mentions("Others use this name") && refused.mentions("Kept words"), "{}", refused.text());
    let claim =
        [("name", "Hope Street Union"), ("claim", "Ask the centre: I run it."), ("about", "Kept words")];
    let waits = ben.fills_and_presses(&refused, "Send this to the moderators", &claim).await;
    assert!(waits.mentions("A moderator looks at it"), "{}", waits.text());
    assert_eq!(ben.reads(MINE).await.status, StatusCode::NOT_FOUND);
    assert!(house.visitor().reads(PUBLIC).await.mentions("Tea and talk"), "nothing has changed yet");

    let moderator = house.moderator().await;
    let page = moderator.reads("/moderate/claims").await;
    assert!(
        page.mentions("Ask the centre: I run it.") && page.mentions("One public listing of somebody else")
    );
    let unsaid = moderator.fills_and_presses(&page, "Say no with this reason", &[("reason", "")]).await;
    assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY);
    moderator.fills_and_presses(&page, "Say no with this reason", &[("reason", "Ana wrote to us.")]).await;
    house.delivers().await;
    assert!(house.newest_letter(BEN).plain.contains("Ana wrote to us."));
    // Taken back, and decided the other way round.
    let page = moderator.reads("/moderate/claims").await;
    moderator.presses(&page, "Take this back").await;
    house.waits(60).await;
    let page = moderator.reads("/moderate/claims").await;
    moderator.presses(&page, "Approve").await;
    house.delivers().await;
    assert_eq!(house.newest_letter(BEN).subject, "The name is yours");
    let mine = ben.reads(MINE).await;
    assert!(mine.mentions("Is this yours?") && mine.mentions("Tea and talk"), "{}", mine.text());
    trusts(&house).await;
    assert!(house.visitor().reads(PUBLIC).await.mentions("Kept words"), "what he wrote of it is there");
    let public = house.visitor().reads(PUBLIC).await;
    assert!(
        public.mentions("Leeds Harm Reduction Café") && !public.mentions("Tea and talk"),
        "{}",
        public.text()
    );
    // And that can be taken back, too: everything is as it was.
    let page = moderator.reads("/moderate/claims").await;
    moderator.presses(&page, "Take this back").await;
    assert_eq!(ben.reads(MINE).await.status, StatusCode::NOT_FOUND);
    let public = house.visitor().reads(PUBLIC).await;
    assert!(
        public.mentions("Leeds Harm Reduction Café") && public.mentions("Tea and talk"),
        "{}",
        public.text()
    );
    assert!(public.mentions("Not confirmed by the group"));
}

#[tokio::test]
async fn a_group_that_nobody_looks_after_is_handed_to_whoever_claims_it() {
    let house = House::empty().await;
    started(&house).await;
    house.publishes(&but(MONTHLY_CAFE, &[("group_name", "Hope Street Union")])).await;
    let ben = house.signs_in(BEN).await;
    let claim = [("name", "Hope Street Union"), ("claim", "Ana has moved away, and letters come back.")];
    ben.posts("/me/groups/new", &claim).await;
    let moderator = house.moderator().await;
    let page = moderator.reads("/moderate/claims").await;
    assert!(page.mentions("A group of this name is here."), "{}", page.text());
    moderator.presses(&page, "Approve").await;
    house.delivers().await;
    assert!(ben.reads(MINE).await.has_button("Send the letter"), "he is an owner");
    let page = moderator.reads("/moderate/claims").await;
    moderator.presses(&page, "Take this back").await;
    assert_eq!(ben.reads(MINE).await.status, StatusCode::GONE);
}

#[tokio::test]
async fn trust_is_earned_given_and_taken_away() {
    let house = House::empty().await;
    let ana = started(&house).await;
    let ben = joined(&house, &ana, BEN).await;
    drop(ben);
    let of_group = |title, email| but(EVENING, &[("title", title), ("email", email)]);
    // The first listing of a member waits, as that of anybody.
    let waits = house.adds_and_confirms(&of_group("Soup", BEN)).await;
    assert!(waits.mentions("takes a look at"), "{}", waits.text());
    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    moderator.fills_and_presses(&queue, "Approve", &[("watch", "1")]).await;
    house.delivers().await;
    // The third that is approved earns it.
    house.adds_and_confirms(&of_group("Cake", BEN)).await;
    let queue = moderator.reads("/moderate").await;
    moderator.fills_and_presses(&queue, "Approve", &[("watch", "1")]).await;
    house.delivers().await;
    assert!(moderator.reads("/moderate/groups").await.mentions("because of three approved listings"));
    // And it goes with the approval, if that was a slip.
    let log = moderator.reads("/moderate/log").await;
    moderator.presses(&log, "Undo").await;
    assert!(!moderator.reads("/moderate/groups").await.mentions("because of three approved listings"));
    let queue = moderator.reads("/moderate").await;
    moderator.fills_and_presses(&queue, "Approve", &[("watch", "1")]).await;
    house.delivers().await;
    let page = house.adds_and_confirms(&of_group("Bread", BEN)).await;
    assert!(page.mentions("It is public"), "{}", page.text());
    assert!(house.visitor().reads(PUBLIC).await.mentions("Bread"));
    // So does what a member changes.
    let manage = link_in(&house.newest_letter(BEN), "/manage/");
    let form = house.visitor().reads(&format!("{manage}/edit")).await;
    house.visitor().saves(&form, "Save the changes", &[("title", "Fresh bread")]).await;
    assert!(house.visitor().reads("/events/bread").await.mentions("Fresh bread"));
    // Nobody has it by typing the name.
    let stranger = house.adds_and_confirms(&of_group("Spam", EVE)).await;
    assert!(!stranger.mentions("It is public"), "{}", stranger.text());

    // A moderator takes it away with a reason, and what members list waits again.
    let page = moderator.reads("/moderate/groups").await;
    let unsaid =
        moderator.fills_and_presses(&page, "Trust it no longer, for this reason", &[("reason", "")]).await;
    assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY);
    moderator
        .fills_and_presses(&page, "Trust it no longer, for this reason", &[("reason", "Too much.")])
        .await;
    assert!(moderator.reads("/moderate/groups").await.mentions("Too much."));
    let waits = house.adds_and_confirms(&of_group("Rolls", BEN)).await;
    assert!(!waits.mentions("It is public"), "{}", waits.text());
    // And gives it back.
    let page = moderator.reads("/moderate/groups").await;
    moderator.presses(&page, "Trust it").await;
    let page = house.adds_and_confirms(&of_group("Buns", BEN)).await;
    assert!(page.mentions("It is public"), "{}", page.text());
}

#[tokio::test]
async fn what_members_published_by_an_earned_trust_waits_again_when_it_is_taken_back() {
    let house = House::empty().await;
    let ana = started(&house).await;
    joined(&house, &ana, BEN).await;
    let moderator = house.moderator().await;
    for title in ["Soup", "Cake"] {
        house.adds_and_confirms(&but(EVENING, &[("title", title), ("email", BEN)])).await;
        let queue = moderator.reads("/moderate").await;
        moderator.fills_and_presses(&queue, "Approve", &[("watch", "1")]).await;
        house.delivers().await;
    }
    let page = house.adds_and_confirms(&but(EVENING, &[("title", "Bread"), ("email", BEN)])).await;
    assert!(page.mentions("It is public"), "{}", page.text());
    house.adds_and_confirms(&but(EVENING, &[("title", "Jam"), ("email", ANA)])).await;

    let log = moderator.reads("/moderate/log").await;
    assert!(log.mentions("If you take it back, one more listing waits again"), "{}", log.text());
    let answer = moderator.presses(&log, "Undo").await;
    assert!(moderator.reads(answer.header("location")).await.mentions("One more listing waits again"));
    let public = house.visitor().reads(PUBLIC).await;
    assert!(!public.mentions("Bread") && !public.mentions("Cake"), "{}", public.text());
    assert!(public.mentions("Soup") && public.mentions("Jam"), "whom a moderator trusts is trusted still");
    house.delivers().await;
    let letters = house.mailbox(BEN);
    assert!(letters.iter().any(|letter| letter.plain.contains("One listing of yours was public at once")));
}

#[tokio::test]
async fn a_café_agrees_to_the_principles_and_a_moderator_may_withdraw_that() {
    let house = House::empty().await;
    let text = house.visitor().reads("/principles").await;
    assert!(
        text.status == StatusCode::OK && text.mentions("Everybody is welcome as they are"),
        "{}",
        text.text()
    );
    house.adds(MONTHLY_CAFE).await;
    let confirm = house.visitor().reads(&link_in(&house.newest_letter(BEN), "/confirm/")).await;
    assert!(confirm.mentions("Everybody is welcome as they are"), "{}", confirm.text());
    house.visitor().presses(&confirm, "Confirm").await;
    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    moderator.presses(&queue, "Approve").await;
    house.delivers().await;
    let path = "/cafes/leeds-harm-reduction-cafe";
    let page = house.visitor().reads(path).await;
    assert!(page.mentions("A harm reduction café") && page.mentions("It agreed to the"), "{}", page.text());
    house.publishes(EVENING).await;
    assert!(!house.visitor().reads(TEA).await.mentions("principles"), "an event is no café");

    let page = moderator.reads("/moderate/groups").await;
    let why = [("reason", "They charge for naloxone.")];
    moderator.fills_and_presses(&page, "Withdraw it with this reason", &why).await;
    let page = house.visitor().reads(path).await;
    assert!(
        page.mentions("They charge for naloxone.") && !page.mentions("A harm reduction café"),
        "{}",
        page.text()
    );
    let page = moderator.reads("/moderate/groups").await;
    moderator.presses(&page, "Let it stand again").await;
    let page = house.visitor().reads(path).await;
    assert!(page.mentions("A harm reduction café") && !page.mentions("naloxone."), "{}", page.text());
}

#[tokio::test]
async fn a_group_agrees_to_the_principles_on_its_page() {
    let house = House::empty().await;
    let ana = started(&house).await;
    assert!(!house.visitor().reads(PUBLIC).await.mentions("They agreed to the"));
    let page = ana.reads(MINE).await;
    ana.presses(&page, "We agree").await;
    assert!(house.visitor().reads(PUBLIC).await.mentions("They agreed to the"));
    let moderator = house.moderator().await;
    let page = moderator.reads("/moderate/groups").await;
    moderator.fills_and_presses(&page, "Withdraw it with this reason", &[("reason", "It was not so.")]).await;
    let page = house.visitor().reads(PUBLIC).await;
    assert!(page.mentions("A moderator withdrew this") && page.mentions("It was not so."), "{}", page.text());
    // Pressing again does not give it back.
    ana.posts(&format!("{MINE}/agreement"), &[]).await;
    assert!(house.visitor().reads(PUBLIC).await.mentions("It was not so."));
}

#[tokio::test]
async fn two_names_of_one_group_are_merged_and_taken_apart_again() {
    let house = House::empty().await;
    let ana = started(&house).await;
    let other = but(MONTHLY_CAFE, &[("group_name", "Hope St Union"), ("email", ANA)]);
    house.publishes(&other).await;
    let third = but(EVENING, &[("title", "Walk"), ("group_name", "Hope St Union"), ("email", EVE)]);
    house.publishes(&third).await;
    let mut behind = database(&house).await;
    query(
        "insert into follows (person_id, what, target, rhythm, hour, time_zone, asked_at)
         select id, 'group', 'hope-st-union', 'weekly', 9, 'UTC', 1 from people where address = 'eve@example.org'",
    )
    .execute(&mut behind)
    .await
    .expect("she follows it");
    let follows = "select count(*) from follows where target = 'hope-street-union'";

    let moderator = house.moderator().await;
    let wrong = moderator.reads("/moderate/merges?what=group&from=nobody&into=hope-street-union").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let backwards =
        moderator.reads("/moderate/merges?what=group&from=hope-street-union&into=hope-st-union").await;
    assert!(backwards.mentions("the other way round"), "{}", backwards.text());
    let address =
        "/moderate/merges?what=group&from=hope-st-union&into=http://127.0.0.1:3000/groups/hope-street-union";
    let page = moderator.reads(address).await;
    assert!(
        page.mentions("2 public listings move") && page.mentions("One person who follows it"),
        "{}",
        page.text()
    );
    assert_eq!(
        house.visitor().reads("/groups/hope-st-union").await.status,
        StatusCode::OK,
        "looking changes nothing"
    );
    moderator.presses(&page, "Merge").await;
    let moved = house.visitor().reads("/groups/hope-st-union?q=tea").await;
    assert_eq!(moved.status, StatusCode::PERMANENT_REDIRECT);
    assert_eq!(moved.header("location"), "/groups/hope-street-union?q=tea");
    let feed = house.visitor().reads("/groups/hope-st-union.ics").await;
    assert_eq!(feed.header("location"), "/groups/hope-street-union.ics");
    let public = house.visitor().reads(PUBLIC).await;
    assert!(public.mentions("Leeds Harm Reduction Café"), "what a member listed is the group’s");
    assert!(!public.mentions("Walk"), "what a stranger listed waits for a word");
    assert!(ana.reads(MINE).await.mentions("Walk"));
    assert_eq!(count(&house, follows).await, 1);
    // The old name leads to the new one from then on.
    house
        .publishes(&but(EVENING, &[("title", "Rolls"), ("group_name", "Hope St Union"), ("email", ANA)]))
        .await;
    assert!(house.visitor().reads(PUBLIC).await.mentions("Rolls"));
    // So does a filter by it, on pages and in feeds.
    for list in ["/whats-on", "/whats-on.ics", "/api/v1/listings"] {
        let found = house.visitor().reads(&format!("{list}?group=hope-st-union")).await;
        assert!(found.mentions("Rolls") && found.mentions("Tea and talk"), "{list}: {}", found.text());
    }
    // A stranger lists something under it, and a member says that it is theirs.
    let stranger = [("title", "Scones"), ("group_name", "Hope St Union"), ("email", EVE)];
    house.publishes(&but(EVENING, &stranger)).await;
    ana.posts(&format!("{MINE}/listings/scones/acceptance"), &[]).await;
    assert!(house.visitor().reads(PUBLIC).await.mentions("Scones"));

    let page = moderator.reads("/moderate/merges").await;
    moderator.presses(&page, "Take this back").await;
    let apart = house.visitor().reads("/groups/hope-st-union").await;
    assert!(apart.mentions("Leeds Harm Reduction Café") && apart.mentions("Walk"), "{}", apart.text());
    assert!(!house.visitor().reads(PUBLIC).await.mentions("Leeds Harm Reduction Café"));
    // What came meanwhile goes to the name that was typed.
    assert!(apart.mentions("Rolls") && apart.mentions("Scones"), "{}", apart.text());
    let kept = house.visitor().reads(PUBLIC).await;
    assert!(kept.mentions("Tea and talk") && !kept.mentions("Rolls") && !kept.mentions("Scones"));
    assert!(!house.visitor().reads("/whats-on?group=hope-st-union").await.mentions("Tea and talk"));
    assert_eq!(count(&house, follows).await, 0);
}

#[tokio::test]
async fn a_merged_group_says_where_it_went_and_nobody_acts_for_it_any_more() {
    let house = House::empty().await;
    let ana = started(&house).await;
    ana.posts("/me/groups/new", &[("name", "Hope St Union"), ("about", "The old words")]).await;
    let old = "/me/groups/hope-st-union";
    let form = ana.reads(old).await;
    let moderator = house.moderator().await;
    let both = "/moderate/merges?what=group&from=hope-st-union&into=hope-street-union";
    let page = moderator.reads(both).await;
    moderator.presses(&page, "Merge").await;
    // She owned both, so her part in the old one stayed behind.
    let moved = ana.reads(old).await;
    assert_eq!(moved.status, StatusCode::GONE);
    assert!(moved.mentions("This group is one with another now"), "{}", moved.text());
    assert!(moved.text().contains(&format!("href=\"{MINE}\"")), "{}", moved.text());
    let late = ana.saves(&form, "Save", &[("about", "Words that took an hour")]).await;
    assert_eq!(late.status, StatusCode::GONE);
    assert!(late.mentions("Words that took an hour"), "nothing typed is lost: {}", late.text());
    let asked = ana.posts(&format!("{old}/members"), &[("email", BEN)]).await;
    assert_ne!(asked.status, StatusCode::SEE_OTHER);
    house.delivers().await;
    assert!(house.mailbox(BEN).is_empty(), "nobody is asked into it");
    let eve = {
        house.publishes(&but(EVENING, &[("title", "Walk"), ("email", EVE), ("group_name", "")])).await;
        house.signs_in(EVE).await
    };
    assert_eq!(eve.reads(old).await.status, StatusCode::NOT_FOUND, "whoever is of neither learns nothing");
    // Taken apart, it is hers again.
    let page = moderator.reads("/moderate/merges").await;
    moderator.presses(&page, "Take this back").await;
    assert!(ana.reads(old).await.mentions("The old words"));
}

#[tokio::test]
async fn a_group_that_has_closed_is_not_merged() {
    let house = House::empty().await;
    let ana = started(&house).await;
    ana.posts("/me/groups/new", &[("name", "Hope St Union")]).await;
    let page = ana.reads("/me/groups/hope-st-union").await;
    ana.presses(&page, "Close the group").await;
    let moderator = house.moderator().await;
    for (from, into) in [("hope-st-union", "hope-street-union"), ("hope-street-union", "hope-st-union")] {
        let page = moderator.reads(&format!("/moderate/merges?what=group&from={from}&into={into}")).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.mentions("This group has closed. What has ended is not merged"), "{}", page.text());
    }
}

/// Thirty-one days go by, and what is forgotten by then is.
async fn a_month_goes_by(house: &House, days: i64, until_none: &'static str) {
    house.desk.clock.pass(jiff::SignedDuration::from_hours(24 * days));
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let work = tokio::spawn(server::jobs::run(house.desk.clone(), stopped));
    for _ in 0..2_000 {
        if count(house, until_none).await == 0 {
            break;
        }
        tokio::task::yield_now().await;
    }
    stop.send(true).expect("the jobs listen");
    work.await.expect("the jobs end well");
    assert_eq!(count(house, until_none).await, 0, "{until_none}");
}

#[tokio::test]
async fn an_offer_that_nobody_answers_ends_after_thirty_days() {
    let house = House::empty().await;
    let ana = started(&house).await;
    let ben = joined(&house, &ana, BEN).await;
    let page = ana.reads(MINE).await;
    ana.presses(&page, "Hand it over").await;
    house.delivers().await;
    let page = ben.reads(MINE).await;
    assert!(page.mentions("If you do not answer, the offer ends after 30 days."), "{}", page.text());
    a_month_goes_by(&house, 31, "select count(*) from ownership_offers").await;
    house.delivers().await;
}

#[tokio::test]
async fn a_claim_that_is_taken_back_takes_along_what_it_accepted_and_its_words_are_forgotten() {
    let house = House::empty().await;
    let ana = started(&house).await;
    let bens = [("title", "Soup"), ("email", BEN)];
    house.publishes(&but(EVENING, &bens)).await;
    house.publishes(&but(EVENING, &[("title", "Bread"), ("email", BEN)])).await;
    ana.posts(&format!("{MINE}/listings/bread/acceptance"), &[]).await;
    house.waits(60).await;
    let ben = house.signs_in(BEN).await;
    let claim = [("name", "Hope Street Union"), ("claim", "Ana has moved away.")];
    ben.posts("/me/groups/new", &claim).await;
    let moderator = house.moderator().await;
    let page = moderator.reads("/moderate/claims").await;
    moderator.presses(&page, "Approve").await;
    house.delivers().await;
    house.waits(60).await;
    house.publishes(&but(EVENING, &[("title", "Rolls"), ("email", BEN)])).await;
    let public = house.visitor().reads(PUBLIC).await;
    assert!(public.mentions("Soup") && public.mentions("Rolls") && public.mentions("Bread"));

    let page = moderator.reads("/moderate/claims").await;
    moderator.presses(&page, "Take this back").await;
    let public = house.visitor().reads(PUBLIC).await;
    assert!(!public.mentions("Soup") && !public.mentions("Rolls"), "{}", public.text());
    assert!(public.mentions("Bread"), "what a member had accepted before stays: {}", public.text());
    assert!(house.visitor().reads("/events/soup").await.mentions("Not confirmed by the group"));
    assert_eq!(ana.reads("/manage/bread").await.status, StatusCode::NOT_FOUND, "it stays its organiser’s");
    assert!(ana.reads(MINE).await.mentions("Is this yours?"), "a member is asked again");

    let page = moderator.reads("/moderate/claims").await;
    moderator.fills_and_presses(&page, "Say no with this reason", &[("reason", "Ana wrote to us.")]).await;
    house.delivers().await;
    a_month_goes_by(&house, 91, "select count(*) from claim_words").await;
    assert_eq!(count(&house, "select count(*) from claims where verdict = 'rejected'").await, 1);
    house.delivers().await;
}

#[tokio::test]
async fn two_pages_of_one_place_are_merged_and_taken_apart_again() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let other = [("title", "Soup night"), ("place_name", "The Oak Hall"), ("address", "Mill Street 12")];
    house.publishes(&but(EVENING, &other)).await;
    let moderator = house.moderator().await;
    let page = moderator.reads("/moderate/merges?what=place&from=the-oak-hall&into=oak-hall").await;
    moderator.presses(&page, "Merge").await;
    let moved = house.visitor().reads("/places/the-oak-hall").await;
    assert_eq!(moved.header("location"), "/places/oak-hall", "{}", page.text());
    let found = house.visitor().reads("/events?place=the-oak-hall").await;
    assert!(found.mentions("Tea and talk") && found.mentions("Soup night"), "{}", found.text());
    let one = house.visitor().reads("/places/oak-hall").await;
    assert!(one.mentions("Tea and talk") && one.mentions("Soup night"), "{}", one.text());
    assert!(
        house.visitor().reads("/events/soup-night").await.mentions("The Oak Hall"),
        "what was typed stays"
    );
    let page = moderator.reads("/moderate/merges").await;
    moderator.presses(&page, "Take this back").await;
    assert!(!house.visitor().reads("/places/oak-hall").await.mentions("Soup night"));
    assert!(house.visitor().reads("/places/the-oak-hall").await.mentions("Soup night"));
}
