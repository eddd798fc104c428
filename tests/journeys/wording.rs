//! Words that hurt: found in what people write, with something else to choose; nothing blocked, nothing replaced by itself,
//! nothing kept of what was tried.

use axum::http::{Method, StatusCode};
use sqlx::{Connection as _, SqliteConnection, query_scalar, sqlite::SqliteConnectOptions};
use tests::{
    fixtures::{EVENING, MONTHLY_CAFE, but},
    forms,
    house::{House, Page, Visitor, link_in},
    permissions::WORDED,
};

const ANA: &str = "ana@example.org";

/// An evening in whose words there is something to look at.
fn rough() -> Vec<(&'static str, &'static str)> {
    but(
        EVENING,
        &[
            ("title", "Tea for junkies"),
            ("summary", "Every addict is welcome."),
            ("description", "We say “junkie” when we quote. Come clean or not."),
            ("ground_rules", "No drug abuse talk."),
        ],
    )
}

async fn number(house: &House, statement: &'static str) -> i64 {
    let file = SqliteConnectOptions::new().filename(house.desk.settings.data.join("cuppa.sqlite"));
    let mut database = SqliteConnection::connect_with(&file).await.expect("the database opens");
    query_scalar(statement).fetch_one(&mut database).await.expect("a number")
}

/// The form of a page that is sent there, as a browser would send it.
fn form(page: &Page, action: &str) -> forms::Form {
    let text = page.text();
    let found = forms::on(&text).into_iter().find(|form| form.action == action);
    found.unwrap_or_else(|| panic!("no form to {action}:\n{text}"))
}

/// The choice of a form to say one thing instead of another.
fn choice(page: &Page, field: &str, instead: &str) -> String {
    let text = page.words();
    let found = text.split("value=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let mut choices = found.filter(|value| value.starts_with(&format!("{field}|")));
    choices.find(|value| value.ends_with(&format!("|{instead}"))).expect("it can be chosen").to_owned()
}

/// Presses "Check my words" on the form for an event.
async fn checks(visitor: &Visitor<'_>, fields: &[(&str, &str)]) -> Page {
    let fresh = visitor.reads("/add").await;
    let key = fresh.hidden("form_key");
    let mut typed = fields.to_vec();
    typed.extend([("form_key", key.as_str()), ("check", "1")]);
    visitor.posts_with_file("/add", &typed, None).await
}

/// Journey O1's "accept one suggested wording", without a script.
#[tokio::test]
async fn one_suggested_wording_is_accepted_and_the_event_is_sent() {
    let house = House::empty().await;
    let visitor = house.visitor();
    let seen = checks(&visitor, &rough()).await;
    assert_eq!(seen.status, StatusCode::OK);
    assert!(seen.mentions("We found 4 words that you may want to look at."), "{}", seen.text());
    assert!(seen.mentions("Nothing was sent yet"));
    // Beside each field: the word, what it does, why, who says so.
    for said in [
        "<mark class=\"slur\">junkies</mark> – Insults people",
        "<mark class=\"label\">addict</mark> – Makes one thing the whole of somebody",
        "<mark class=\"label\">drug abuse</mark>",
        "Why: Slur; plural of 'junkie'",
        "Keep “junkies”",
        "Global Commission on Drug Policy",
        "href=\"#f-title\"",
    ] {
        assert!(seen.mentions(said), "{said}:\n{}", seen.text());
    }
    // Everything that was typed is there, and nothing was replaced.
    let again = form(&seen, "/add");
    for (name, value) in rough() {
        assert!(again.fields.iter().any(|(known, typed)| known == name && typed == value), "{name}");
    }
    assert_eq!(number(&house, "select count(*) from listings").await, 0);
    assert!(house.mailbox(ANA).is_empty());

    // One wording is accepted, one is left as it is.
    house.waits(4).await;
    let chosen = choice(&seen, "title", "people who use drugs");
    let mut sent = again.typed();
    sent.retain(|(name, _)| *name != "instead");
    sent.extend([("instead", chosen.as_str()), ("instead", "")]);
    let done = visitor.posts_with_file("/add", &sent, None).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    house.delivers().await;
    let manage = visitor.reads(&link_in(&house.newest_letter(ANA), "/manage/")).await;
    assert!(manage.mentions("Tea for people who use drugs"), "{}", manage.text());
    let stored = "select count(*) from listings where summary = 'Every addict is welcome.'";
    assert_eq!(number(&house, stored).await, 1);
}

#[tokio::test]
async fn a_choice_can_be_looked_at_before_it_is_sent() {
    let house = House::empty().await;
    let visitor = house.visitor();
    let seen = checks(&visitor, &rough()).await;
    let chosen = choice(&seen, "summary", "person who uses drugs");
    let again = form(&seen, "/add").with("instead", &chosen).with("check", "1");
    let looked = visitor.posts_with_file("/add", &again.typed(), None).await;
    let now = form(&looked, "/add");
    let summary = now.fields.iter().find(|(name, _)| name == "summary").map(|(_, text)| text.as_str());
    assert_eq!(summary, Some("Every person who uses drugs is welcome."));
    assert!(looked.mentions("We found 3 words"), "{}", looked.text());
}

#[tokio::test]
async fn words_are_no_reason_to_refuse_anything() {
    let house = House::empty().await;
    let path = house.publishes(&rough()).await;
    let page = house.visitor().reads(&path).await;
    assert!(page.mentions("Tea for junkies") && page.mentions("Every addict is welcome."));
}

#[tokio::test]
async fn a_form_without_such_words_says_so_and_its_key_stays_good() {
    let house = House::empty().await;
    let visitor = house.visitor();
    for (path, fields) in [("/add", EVENING), ("/add/cafe", MONTHLY_CAFE)] {
        let key = visitor.reads(path).await.hidden("form_key");
        let mut typed = fields.to_vec();
        typed.extend([("form_key", key.as_str()), ("check", "1")]);
        let seen = visitor.posts_with_file(path, &typed, None).await;
        assert!(seen.mentions("We found no word of the list."), "{path}: {}", seen.text());
        assert_eq!(seen.hidden("form_key"), key);
        assert!(!seen.text().contains("class=\"problem\""), "what is missing is no matter yet");
        house.waits(4).await;
        let sent = form(&seen, path);
        let done = visitor.posts_with_file(path, &sent.typed(), None).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
        house.delivers().await;
    }
}

#[tokio::test]
async fn the_name_of_a_file_is_looked_at_and_the_file_asked_for_again() {
    let house = House::empty().await;
    let visitor = house.visitor();
    let file = Some(("image", "drug_abuse-flyer.jpg", b"no picture".as_slice()));
    let typed = [("title", "Tea"), ("check", "1")];
    let seen = visitor.posts_with_file("/add", &typed, file).await;
    assert_eq!(seen.status, StatusCode::OK);
    assert!(seen.mentions("In the name of the picture’s file"), "{}", seen.text());
    assert!(seen.mentions("drug abuse") && seen.mentions("drug_abuse-flyer.jpg"));
}

#[tokio::test]
async fn whoever_changes_a_listing_may_have_their_words_looked_at() {
    let house = House::empty().await;
    house.publishes(EVENING).await;
    let manage = link_in(&house.newest_letter(ANA), "/manage/");
    let edit = format!("{manage}/edit");
    let visitor = house.visitor();
    let shown = visitor.reads(&edit).await;
    let action = url::Url::parse(&edit).map_or(edit.clone(), |url| url.path().to_owned());
    let typed = form(&shown, &action).with("title", "Tea for junkies").with("check", "1");
    let seen = visitor.posts_with_file(&action, &typed.typed(), None).await;
    assert_eq!(seen.status, StatusCode::OK);
    assert!(seen.mentions("We found one word"), "{}", seen.text());
    assert!(house.visitor().reads("/events/tea-and-talk").await.mentions("Tea and talk"));

    let chosen = choice(&seen, "title", "people who use drugs");
    let typed = form(&seen, &action).with("instead", &chosen);
    let saved = visitor.posts_with_file(&action, &typed.typed(), None).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    let listing = house.visitor().reads("/events/tea-and-talk").await;
    assert!(listing.mentions("Tea for people who use drugs"), "{}", listing.text());
}

#[tokio::test]
async fn anybody_tries_a_text_and_nothing_of_it_is_kept() {
    let house = House::empty().await;
    let before = number(&house, "select total_changes() + page_count from pragma_page_count").await;
    let text = "Ben is a crack\u{ad}head. <b>They</b> said “junkie”.\nI am an addict.";
    let seen = house.visitor().posts("/words", &[("text", text)]).await;
    assert_eq!(seen.status, StatusCode::OK);
    assert_eq!(seen.header("cache-control"), "no-store");
    assert!(seen.text().contains("<mark class=\"slur\">crack\u{ad}head</mark>"), "{}", seen.text());
    assert!(seen.mentions("We found one word"), "{}", seen.text());
    assert!(seen.mentions("“person who uses crack cocaine” or “person who uses drugs”"));
    assert!(seen.text().contains("&lt;b&gt;They") && !seen.text().contains("<b>They"));
    assert!(seen.mentions(text), "the text stays in its field");
    let after = number(&house, "select total_changes() + page_count from pragma_page_count").await;
    assert_eq!(before, after);
    for file in std::fs::read_dir(&house.desk.settings.data).expect("a folder").filter_map(Result::ok) {
        let bytes = std::fs::read(file.path()).unwrap_or_default();
        assert!(!bytes.windows(8).any(|window| window == b"Ben is a"), "{:?}", file.path());
    }
}

#[tokio::test]
async fn a_text_that_cannot_be_tried_is_refused_by_a_sentence_and_kept() {
    let house = House::empty().await;
    let visitor = house.visitor();
    let long = "A junkie came. ".repeat(70_000);
    let refused = visitor.posts("/words", &[("text", long.as_str())]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.mentions("at most 20000 characters") || refused.mentions("at most 20,000 characters"));
    assert!(refused.mentions("A junkie came. A junkie came."));
    for empty in ["", "  \n "] {
        let refused = visitor.posts("/words", &[("text", empty)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{empty:?}");
        assert!(refused.mentions("There is nothing to look at yet."));
    }
    let many = visitor.posts("/words", &[("text", &"a junkie. ".repeat(1_900))]).await;
    assert!(many.mentions("We found 1900 words") || many.mentions("We found 1,900 words"), "{}", many.status);
    assert!(many.mentions("more stand further down"));
    assert!(many.body.len() < 600_000, "{}", many.body.len());
}

#[tokio::test]
async fn no_dress_and_no_bytes_disturb_the_page() {
    let house = House::empty().await;
    for (text, seen) in [
        ("мы сказали јunkіе тут", "јunkіе"),
        ("قال junkie هنا", "junkie"),
        ("a jun\u{0}kie", "kie</mark>"),
        (
            "a j\u{336}u\u{336}n\u{336}k\u{336}i\u{336}e\u{336} came",
            "j\u{336}u\u{336}n\u{336}k\u{336}i\u{336}e\u{336}</mark>",
        ),
        ("\u{202e}junkie\u{202c} \u{feff}\u{fffe}", "junkie"),
        ("ｊｕｎｋｉｅ", "<mark class=\"slur\">ｊｕｎｋｉｅ</mark>"),
    ] {
        let page = house.visitor().posts("/words", &[("text", text)]).await;
        assert_eq!(page.status, StatusCode::OK, "{text:?}");
        assert!(
            page.mentions("We found one word") && page.text().contains(seen),
            "{text:?}: {}",
            page.text()
        );
    }
    let bytes = [b"text=a+junkie+".as_slice(), &[0xff, 0xfe, 0x80], b"%ff%00"].concat();
    let kind = [("content-type", "application/x-www-form-urlencoded")];
    let page = house.visitor().asks(Method::POST, "/words", &kind, bytes).await;
    assert!(page.mentions("We found one word"), "{}", page.text());
}

#[tokio::test]
async fn the_list_is_there_to_be_read_searched_and_taken() {
    let house = House::empty().await;
    let visitor = house.visitor();
    let page = visitor.reads("/words").await;
    for said in ["Why words matter", "dope fiend", "people who use drugs", "Insults people", "INPUD"] {
        assert!(page.mentions(said), "{said}");
    }
    assert!(visitor.reads("/").await.mentions("href=\"/words\""));
    let found = visitor.reads("/words?q=Wheelchair").await;
    assert!(found.mentions("wheelchair-bound") && !found.mentions("dope fiend"), "{}", found.text());
    for nothing in ["%3Cxq%3E", "%21%21", "%00"] {
        let found = visitor.reads(&format!("/words?q={nothing}")).await;
        assert!(found.mentions("No word of the list fits") && !found.text().contains("<xq>"), "{nothing}");
    }

    let list = visitor.reads("/words.json").await;
    assert_eq!(list.header("content-type"), "application/json");
    let words = list.json()["words"].as_array().expect("words").clone();
    assert!(words.len() >= 190, "{}", words.len());
    assert_eq!(words[0]["term"], "addict");
    assert_eq!(words[0]["instead"][0]["text"], "person who uses drugs");
}

#[tokio::test]
async fn a_script_is_told_the_same_while_somebody_writes() {
    let house = House::with_settings(&[("CUPPA_RATE_POSTS", "2")]).await;
    let visitor = house.visitor();
    // It asks often, and must use up nothing that the form needs.
    for _ in 0..10 {
        let told = visitor.posts("/words/check", &[("text", "é😀 An addict came.")]).await;
        assert_eq!(told.status, StatusCode::OK);
        assert_eq!(told.header("cache-control"), "no-store");
        let hit = told.json()["hits"][0].clone();
        // As browsers count, and with the article that goes with it.
        assert_eq!((hit["from"].as_u64(), hit["to"].as_u64()), (Some(7), Some(13)));
        assert_eq!(
            (hit["instead"][0]["from"].as_u64(), hit["instead"][0]["put"].as_str()),
            (Some(5), Some(" person who uses drugs"))
        );
        assert_eq!(hit["level"], "label");
    }
    let page = visitor.reads("/add").await;
    assert!(page.text().contains("data-check=\"/words/check\""));
    let list = visitor.reads("/whats-on").await;
    assert!(!list.text().contains("/words/check"), "only where somebody writes");
}

#[tokio::test]
async fn moderators_see_the_words_of_what_waits() {
    let house = House::empty().await;
    house.adds_and_confirms(&rough()).await;
    let queue = house.moderator().await.reads("/moderate").await;
    assert!(queue.mentions("Words to look at"), "{}", queue.text());
    assert!(queue.mentions("<mark class=\"slur\">junkies</mark>") && queue.mentions("In the ground rules"));
}

#[tokio::test]
async fn moderators_see_the_words_that_a_change_brings() {
    let house = House::empty().await;
    house.adds_and_confirms(&but(EVENING, &[("summary", "Every addict is welcome.")])).await;
    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    moderator.saves(&queue, "Approve", &[("watch", "1")]).await;
    house.delivers().await;
    let manage = link_in(&house.newest_letter(ANA), "/manage/");
    let edit = house.visitor().reads(&format!("{manage}/edit")).await;
    house.visitor().saves(&edit, "Save the changes", &[("title", "Tea for junkies")]).await;
    let queue = moderator.reads("/moderate").await;
    assert!(queue.mentions("Words to look at") && queue.mentions("In its name"), "{}", queue.text());
    assert!(queue.mentions("<mark class=\"slur\">junkies</mark>"), "{}", queue.text());
    assert!(!queue.mentions("<mark class=\"label\">addict</mark>"), "only what is new: {}", queue.text());
}

#[tokio::test]
async fn moderators_add_change_switch_off_and_bring_back() {
    let house = House::empty().await;
    let moderator = house.moderator().await;
    let finds = async |word: &str| {
        let text = format!("The {word} came.");
        let page = house.visitor().posts("/words", &[("text", text.as_str())]).await;
        page.text().contains("</mark>")
    };
    assert!(!finds("lush").await && finds("junkie").await);

    let form = moderator.reads("/moderate/words").await;
    let done = moderator.fills_and_presses(&form, "Save the word", WORDED).await;
    assert_eq!(done.header("location"), "/moderate/words?done=put", "{}", done.text());
    assert!(finds("lush").await && finds("LU\u{ad}SH").await);
    assert!(house.visitor().reads("/words").await.mentions("lush"));

    // A built-in word is written anew: its form comes filled in.
    let form = moderator.reads("/moderate/words?word=Junkie").await;
    assert!(form.mentions("Change “junkie”"), "{}", form.text());
    let changed = [("alternatives", "neighbour"), ("reason", "We like that better.")];
    moderator.saves(&form, "Save the word", &changed).await;
    let seen = house.visitor().posts("/words", &[("text", "The junkie came.")]).await;
    assert!(seen.mentions("You could say: “neighbour”"), "{}", seen.text());

    let form = moderator.reads("/moderate/words?word=junkie").await;
    moderator.fills_and_presses(&form, "Switch it off", &[("reason", "It is ours.")]).await;
    assert!(!finds("junkie").await && finds("junkies").await);
    assert!(!house.visitor().reads("/words.json").await.mentions("\"term\":\"junkie\""));

    let list = moderator.reads("/moderate/words").await;
    assert!(list.mentions("“junkie” was switched off") && list.mentions("It is ours."));
    moderator.presses(&list, "Bring back what was before").await;
    assert!(finds("junkie").await, "the newest change is ended, and what is built in holds");
    let seen = house.visitor().posts("/words", &[("text", "The junkie came.")]).await;
    assert!(seen.mentions("“person who uses drugs”"), "{}", seen.text());
    let kept = number(&house, "select count(*) from word_changes where reason <> ''").await;
    assert_eq!(kept, 3, "what was decided stays, with its reason");
}

#[tokio::test]
async fn an_operators_row_may_hold_anything_and_disturbs_nothing() {
    let house = House::empty().await;
    let moderator = house.moderator().await;
    for term in ["", "   ", "…", "\u{200b}", "!!!"] {
        let mut fields = WORDED.to_vec();
        fields[0] = ("term", term);
        let refused = moderator.posts("/moderate/words", &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{term:?}");
        assert!(refused.mentions("person who drinks a lot"), "what was typed is kept");
    }
    for (name, value) in [("level", "worst"), ("alternatives", " ; ;"), ("why", ""), ("reason", " ")] {
        let fields: Vec<_> = WORDED
            .iter()
            .map(|(known, typed)| (*known, if *known == name { value } else { *typed }))
            .collect();
        let refused = moderator.posts("/moderate/words", &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
    }
    for term in ["(a+)+$", "[lush", ".*", "lu|sh", "<script>", "a\\b", "'; drop table people"] {
        let mut fields = WORDED.to_vec();
        fields[0] = ("term", term);
        let done = moderator.posts("/moderate/words", &fields).await;
        let is_fine = [StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY].contains(&done.status);
        assert!(is_fine, "{term}: {}", done.status);
        let page = house.visitor().posts("/words", &[("text", "Everything is fine here, ab and c.")]).await;
        assert!(page.mentions("We found no word"), "{term}: {}", page.text());
        assert!(!house.visitor().reads("/words").await.text().contains("<script>"));
    }
}

/// The demonstration is what a new operator sees first.
#[tokio::test]
async fn the_demonstration_speaks_of_people() {
    let house = House::with_demonstration().await;
    let mut looked = 0;
    for path in ["/events.json", "/cafes.json"] {
        let feed = house.visitor().reads(path).await.json();
        for item in feed["items"].as_array().expect("items") {
            let url = item["url"].as_str().expect("an address");
            let page = house.visitor().reads(url::Url::parse(url).expect("an address").path()).await;
            let text = plain(&page.words());
            let hits = pure::wording::check(&text);
            let seen: Vec<&str> = hits.iter().map(|hit| &text[hit.range.clone()]).collect();
            assert!(seen.is_empty(), "{url}: {seen:?}");
            looked += 1;
        }
    }
    assert!(looked > 5, "{looked}");
}

/// What is read of a page: no tags.
fn plain(html: &str) -> String {
    let mut text = String::new();
    for part in html.split('<') {
        text.push('\n');
        text.push_str(part.split_once('>').map_or(part, |(_, words)| words));
    }
    text
}
