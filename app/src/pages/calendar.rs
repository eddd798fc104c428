//! "Did it work?": help for whoever follows in a calendar, and the form that makes an address of one's own choices.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;
use pure::calendars::CancelledShown;
use server::{
    Broken, Desk,
    fields::Fields,
    follows::Rhythm,
    http::{
        choices::{CANCELLED, Choices, PAST_DAYS, PAST_MOST},
        followed::Followed,
    },
    listings::{Filter, Refusals},
    urls::View,
};

use super::{
    form::from_query,
    parts::{
        errors,
        field::{Choice, Line, Sheet},
        follow::{self, ANNOUNCED_DAYS},
    },
    refusal,
    request::Visit,
    shell::{self, Head},
};

/// Where the address stands, so that the form leads back to it.
const ADDRESS: &str = "address";
/// The fields of the form, so that the error summary can lead there.
const SHOWN: &[&str] = &["cancelled", "expand", "past", "gzip"];
/// The parts of the page, each with where it begins.
const SOON: &str = "soon";
const STEPS: &str = "steps";
const NOTHING: &str = "nothing";
const CANCELLED_DATES: &str = "cancelled-dates";
const CHOOSE: &str = "choose";
const NEWS: &str = "news";

/// The calendar that the page is about.
struct About {
    followed: Followed,
    choices: Choices,
    /// Whether somebody asked for one that is not there.
    is_unknown: bool,
}

/// `GET /follow/calendar`: `of=` is the address of a calendar of ours; without it, the one with everything.
pub async fn help(State(desk): State<Desk>, visit: Visit) -> Response {
    let mut typed = from_query(&visit.query);
    let about = match about(&desk, &visit, &typed).await {
        Ok(Some(about)) => about,
        // The calendar with everything is always there.
        Ok(None) => return refusal::not_found(&visit),
        Err(broken) => return refusal::broken(&visit, &broken),
    };
    let refusals = refusals(&visit, &typed);
    fill_in(&mut typed, about.choices);
    let status = match (refusals.is_empty(), about.is_unknown) {
        (false, _) => StatusCode::UNPROCESSABLE_ENTITY,
        (true, true) => StatusCode::NOT_FOUND,
        (true, false) => StatusCode::OK,
    };
    let words = visit.words;
    let title = words.calendar_title();
    let title = if refusals.is_empty() { title } else { words.add_problem_page(title) };
    let head = Head {
        canonical: Some(visit.urls.follow_calendar("")),
        ..Head::new(title, words.calendar_description())
    };
    let sheet = Sheet { words, typed: &typed, refusals: &refusals };
    shell::answer(status, &visit, head, || page(&visit, &about, sheet))
}

async fn about(desk: &Desk, visit: &Visit, typed: &Fields) -> Result<Option<About>, Broken> {
    let of = typed.get("of");
    let is_chosen = SHOWN.iter().any(|name| !typed.get(name).is_empty());
    // What the form says counts; before it is sent, what the address that somebody has says.
    let query = if is_chosen { &visit.query } else { of.split_once('?').map_or("", |(_, query)| query) };
    let choices = Choices { saved: false, ..Choices::parse(query) };
    let known = if of.is_empty() { None } else { Followed::at(desk, visit.words, of).await? };
    let is_unknown = !of.is_empty() && known.is_none();
    let followed = match known {
        Some(followed) => Some(followed),
        None => Followed::list(desk, visit.words, &View::WhatsOn, &Filter::default()).await?,
    };
    Ok(followed.map(|followed| About { followed, choices, is_unknown }))
}

fn refusals(visit: &Visit, typed: &Fields) -> Refusals {
    let past = typed.get("past").trim();
    let fits = past.parse().is_ok_and(|days: i32| (0..=PAST_MOST).contains(&days));
    if past.is_empty() || fits {
        return Refusals::default();
    }
    Refusals::one("past", visit.words.calendar_choose_past_refused(PAST_MOST.to_string()))
}

/// What stands in the form: what was typed, else what the address says.
fn fill_in(typed: &mut Fields, choices: Choices) {
    typed.set("cancelled", choices.cancelled_word());
    if typed.get("past").is_empty() {
        typed.set("past", choices.past.to_string());
    }
    if choices.expand {
        typed.set("expand", "1");
    }
    if !choices.packed {
        typed.set("gzip", "0");
    }
}

fn page(visit: &Visit, about: &About, sheet: Sheet<'_>) -> AnyView {
    let words = visit.words;
    let unknown = about.is_unknown.then(|| {
        view! {
            <p class="notice">
                <strong>{words.calendar_unknown_title()}</strong>
                <br />
                {words.calendar_unknown()}
            </p>
        }
    });
    view! {
        <div class="wrap">
            <h1>{words.calendar_title()}</h1>
            {errors::summary(sheet, SHOWN)}
            <p class="lede">{words.calendar_lede()}</p>
            {unknown}
            {address(visit, about)}
            {contents(visit)}
            {soon(visit, about)}
            {steps(visit)}
            {nothing(visit, about)}
            {cancelled(visit)}
            {choose(visit, about, sheet)}
            {news(visit, about)}
        </div>
    }
    .into_any()
}

/// The address in question, with all that can be done with it.
fn address(visit: &Visit, about: &About) -> AnyView {
    let words = visit.words;
    let About { followed, choices, .. } = about;
    let chosen =
        (*choices != Choices::default()).then(|| view! { <p class="made">{words.calendar_of_chosen()}</p> });
    view! {
        <section id=ADDRESS class="follow open" tabindex="-1">
            <div class="inside">
                <h2>
                    <span class="unseen">{words.calendar_of()}": "</span>
                    {followed.name.clone()}
                </h2>
                {chosen}
                {follow::ways(visit, followed, *choices)}
                <p>
                    <a href=followed.page(&visit.urls)>{words.calendar_of_page()}</a>
                </p>
            </div>
        </section>
    }
    .into_any()
}

fn contents(visit: &Visit) -> AnyView {
    let words = visit.words;
    let parts = [
        (SOON, words.calendar_soon()),
        (STEPS, words.calendar_steps()),
        (NOTHING, words.calendar_nothing()),
        (CANCELLED_DATES, words.calendar_cancelled()),
        (CHOOSE, words.calendar_choose()),
        (NEWS, words.calendar_news()),
    ];
    let parts = parts
        .into_iter()
        .map(|(place, name)| view! { <li><a href=format!("#{place}")>{name}</a></li> })
        .collect_view();
    view! {
        <nav class="contents unprinted" aria-label=words.calendar_contents()>
            <ul>{parts}</ul>
        </nav>
    }
    .into_any()
}

fn soon(visit: &Visit, about: &About) -> AnyView {
    let words = visit.words;
    let rows = [
        (words.calendar_soon_apple(), words.calendar_soon_apple_often()),
        (words.calendar_soon_outlook(), words.calendar_soon_outlook_often()),
        (words.calendar_soon_web(), words.calendar_soon_web_often()),
        (words.calendar_soon_thunderbird(), words.calendar_soon_thunderbird_often()),
        (words.calendar_soon_google(), words.calendar_soon_google_often()),
    ];
    // Once a week would come too late as well.
    let by_email = format!("{}&rhythm={}", about.followed.by_email(), Rhythm::Instant.as_str());
    view! {
        <section class="part" id=SOON>
            <h2>{words.calendar_soon()}</h2>
            {table(words.calendar_soon_program(), words.calendar_soon_often(), rows)}
            <p class="after-table">
                <strong>{words.calendar_soon_late()}</strong>
                " "
                <a href=visit.urls.follow(&by_email)>{words.calendar_soon_late_email()}</a>
                ", "
                {words.calendar_soon_late_then()}
            </p>
        </section>
    }
    .into_any()
}

/// Two columns, the first of which names the row.
fn table(
    first: String,
    second: String,
    rows: impl IntoIterator<Item = (String, impl IntoView + 'static)>,
) -> AnyView {
    let rows: Vec<_> = rows
        .into_iter()
        .map(|(name, said)| {
            view! {
                <tr>
                    <th scope="row">{name}</th>
                    <td>{said}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <table class="told">
            <thead>
                <tr>
                    <th scope="col">{first}</th>
                    <th scope="col">{second}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn steps(visit: &Visit) -> AnyView {
    let words = visit.words;
    let iphone = [words.calendar_iphone_1(), words.calendar_iphone_2(), words.calendar_iphone_3()];
    let mac = [words.calendar_mac_1(), words.calendar_mac_2(), words.calendar_mac_3()];
    let google = [
        words.calendar_google_1(),
        words.calendar_google_2(),
        words.calendar_google_3(),
        words.calendar_google_4(),
    ];
    let thunderbird =
        [words.calendar_thunderbird_1(), words.calendar_thunderbird_2(), words.calendar_thunderbird_3()];
    view! {
        <section class="part" id=STEPS>
            <h2>{words.calendar_steps()}</h2>
            <p>{words.calendar_steps_first()}</p>
            <div class="programs">
                <section>
                    <h3>{words.calendar_iphone()}</h3>
                    {in_order(iphone)}
                </section>
                <section>
                    <h3>{words.calendar_mac()}</h3>
                    {in_order(mac)}
                </section>
                <section>
                    <h3>{words.calendar_google()}</h3>
                    <p>
                        <strong>{words.calendar_google_not_phone()}</strong>
                    </p>
                    {in_order(google)}
                    <p class="hint">{words.calendar_google_without()}</p>
                </section>
                <section>
                    <h3>{words.calendar_outlook()}</h3>
                    {points([
                        words.calendar_outlook_1(),
                        words.calendar_outlook_2(),
                        words.calendar_outlook_3(),
                    ])}
                </section>
                <section>
                    <h3>{words.calendar_thunderbird()}</h3>
                    {in_order(thunderbird)}
                </section>
                <section>
                    <h3>{words.calendar_others()}</h3>
                    <p>{words.calendar_others_text()}</p>
                </section>
            </div>
        </section>
    }
    .into_any()
}

fn in_order(lines: impl IntoIterator<Item = String>) -> AnyView {
    let lines: Vec<_> = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect();
    view! { <ol>{lines}</ol> }.into_any()
}

fn points(lines: impl IntoIterator<Item = String>) -> AnyView {
    let lines: Vec<_> = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect();
    view! { <ul>{lines}</ul> }.into_any()
}

fn nothing(visit: &Visit, about: &About) -> AnyView {
    let words = visit.words;
    let unpacked = Choices { packed: false, ..about.choices };
    let unpacked = visit.urls.follow_calendar(&about.followed.calendar(&visit.urls, unpacked));
    view! {
        <section class="part prose" id=NOTHING>
            <h2>{words.calendar_nothing()}</h2>
            <ul>
                <li>{words.calendar_nothing_wait()}</li>
                <li>{words.calendar_nothing_ticked()}</li>
                <li>{words.calendar_nothing_imported()}</li>
                <li>{words.calendar_nothing_again()}</li>
                <li>
                    <a href=unpacked>{words.calendar_nothing_outlook()}</a>
                </li>
                <li>
                    <a href=about.followed.page(&visit.urls)>{words.calendar_nothing_page()}</a>
                </li>
            </ul>
            <h3>{words.calendar_twice()}</h3>
            {points([
                words.calendar_twice_two(),
                words.calendar_twice_file(),
                words.calendar_twice_choices(),
            ])}
        </section>
    }
    .into_any()
}

fn cancelled(visit: &Visit) -> AnyView {
    let words = visit.words;
    let rows = [
        (words.calendar_cancelled_apple(), words.calendar_cancelled_apple_does()),
        (words.calendar_soon_google(), words.calendar_cancelled_google_does()),
        (words.calendar_cancelled_outlook(), words.calendar_cancelled_outlook_does()),
        (words.calendar_soon_thunderbird(), words.calendar_cancelled_thunderbird_does()),
    ];
    view! {
        <section class="part" id=CANCELLED_DATES>
            <h2>{words.calendar_cancelled()}</h2>
            <p>{words.calendar_cancelled_lede()}</p>
            {table(words.calendar_soon_program(), words.calendar_cancelled_does(), rows)}
            <p class="after-table">
                <a href=format!("#{CHOOSE}")>{words.calendar_cancelled_choose()}</a>
            </p>
        </section>
    }
    .into_any()
}

/// The form, which sends what was chosen to this very page.
fn choose(visit: &Visit, about: &About, sheet: Sheet<'_>) -> AnyView {
    let words = visit.words;
    let urls = &visit.urls;
    let calendar = about.followed.calendar(urls, Choices::default());
    let action = format!("{}#{ADDRESS}", urls.follow_calendar(""));
    let hinted = |value: &str, label, hint| vec![Choice::new(value, label).hint(hint)];
    let expand = hinted("1", words.calendar_choose_expand_label(), words.calendar_choose_expand_hint());
    let gzip = hinted("0", words.calendar_choose_gzip_label(), words.calendar_choose_gzip_hint());
    let digits = Line { inputmode: Some("numeric"), ..Line::default() };
    view! {
        <section class="part" id=CHOOSE>
            <h2>{words.calendar_choose()}</h2>
            <p>{words.calendar_choose_lede()}</p>
            <form action=action class="unprinted" novalidate>
                <input type="hidden" name="of" value=calendar />
                {sheet
                    .ask("cancelled", words.calendar_choose_cancelled())
                    .one_of(sheet.choices("cancelled", CANCELLED.iter().map(|(word, _)| *word)))}
                {sheet.ask("expand", words.calendar_choose_expand()).any_of(expand)}
                {sheet
                    .ask("past", words.calendar_choose_past())
                    .hint(words.calendar_choose_past_hint())
                    .line_of(digits)}
                {sheet.ask("gzip", words.calendar_choose_gzip()).any_of(gzip)}
                <div class="doings">
                    <button type="submit">{words.calendar_choose_button()}</button>
                </div>
            </form>
            {endings(visit, about)}
        </section>
    }
    .into_any()
}

/// What may stand at the end of the address, each as a link to this very calendar.
fn endings(visit: &Visit, about: &About) -> AnyView {
    let words = visit.words;
    let followed = &about.followed;
    let usual = Choices { past: PAST_DAYS, ..Choices::default() };
    let with = |choices: Choices| followed.calendar(&visit.urls, choices);
    let endings = [
        ("cancelled=status", with(usual), words.calendar_ending_status()),
        (
            "cancelled=text",
            with(Choices { cancelled: CancelledShown::Text, ..usual }),
            words.calendar_ending_text(),
        ),
        (
            "cancelled=omit",
            with(Choices { cancelled: CancelledShown::Omit, ..usual }),
            words.calendar_ending_omit(),
        ),
        ("expand=1", with(Choices { expand: true, ..usual }), words.calendar_ending_expand()),
        ("past=365", with(Choices { past: 365, ..usual }), words.calendar_ending_past()),
        ("gzip=0", with(Choices { packed: false, ..usual }), words.calendar_ending_gzip()),
        ("download=1", followed.file(&visit.urls), words.calendar_ending_download()),
    ];
    // A question mark begins the endings of an address, an ampersand each further one.
    let sign = if with(usual).contains('?') { "&" } else { "?" };
    let rows: Vec<_> = endings
        .into_iter()
        .map(|(ending, address, does)| {
            view! {
                <dt>
                    <a href=address>
                        <code>{format!("{sign}{ending}")}</code>
                    </a>
                </dt>
                <dd>{does}</dd>
            }
        })
        .collect();
    view! {
        <h3>{words.calendar_endings()}</h3>
        <p>{words.calendar_endings_lede()}</p>
        <dl class="endings">{rows}</dl>
    }
    .into_any()
}

fn news(visit: &Visit, about: &About) -> AnyView {
    let words = visit.words;
    let urls = &visit.urls;
    let followed = &about.followed;
    let lists = followed.news(urls).zip(followed.announcements(urls, ANNOUNCED_DAYS));
    let lists = match lists {
        Some((news, announced)) => view! {
            <ul>
                <li>
                    <a href=news>{words.calendar_news_atom()}</a>
                </li>
                <li>
                    <a href=announced>{words.calendar_news_announce()}</a>
                    ": "
                    <code>{format!("announce={ANNOUNCED_DAYS}")}</code>
                    ". "
                    {words.calendar_news_days()}
                </li>
            </ul>
        }
        .into_any(),
        None => view! { <p>{words.calendar_news_none()}</p> }.into_any(),
    };
    view! {
        <section class="part prose" id=NEWS>
            <h2>{words.calendar_news()}</h2>
            <p>{words.calendar_news_text()}</p>
            {lists}
            <p class="hint">
                <a href=followed.json(urls)>{words.calendar_news_json()}</a>
                ". "
                {words.calendar_news_accept()}
            </p>
        </section>
    }
    .into_any()
}
