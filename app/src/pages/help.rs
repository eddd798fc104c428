//! Help now: the same page for everybody, which browsers keep for when there is no network; what stands in place of any
//! other page then; and the worker that does it.

use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use jiff::civil::Date;
use leptos::prelude::*;
use server::{
    Desk,
    help::{CountryHelp, Emergency, Help, Line, Number, Place, TRUSTED_DAYS},
    http::cache::{Answer, fingerprint},
    urls::View,
};

use super::{
    assets,
    parts::in_english,
    refusal,
    request::Visit,
    saved,
    shell::{self, Head},
};

/// What the pages are made of besides their words: browsers keep these files with them, and no others. The font is asked for by
/// its plain name, as the styles do.
const FILES: &[&str] = &["app.css", "help.css", "favicon.svg", "discreet.js", "page.js"];
const FONT: &str = "atkinson.woff2";

/// What the script that keeps them may do: fetch from here.
const WORKER_POLICY: &str = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'";

/// `GET /help-now`.
pub async fn now(State(desk): State<Desk>, visit: Visit) -> Response {
    let visit = visit.of_nobody();
    shell::answer(StatusCode::OK, &visit, now_head(&visit), || now_page(&visit, &desk.help))
}

/// `GET /offline`: kept with Help now, and shown in place of a page that cannot be fetched.
pub async fn offline(State(desk): State<Desk>, visit: Visit) -> Response {
    let visit = visit.of_nobody();
    shell::answer(StatusCode::OK, &visit, offline_head(&visit), || offline_page(&visit, &desk.help))
}

/// `GET /offline.js`: the script that keeps them. It changes whenever anything of what it keeps does, so that browsers
/// notice on the next visit of any page.
pub async fn worker(State(desk): State<Desk>, visit: Visit, request: HeaderMap) -> Response {
    let Some((shared, script)) = saved::shared().zip(assets::text("offline.js")) else {
        return refusal::not_found(&visit);
    };
    let visit = visit.of_nobody();
    let (words, urls) = (visit.words, &visit.urls);
    let mut files: Vec<String> = FILES.iter().map(|name| assets::href(name)).collect();
    let font = assets::href(FONT);
    let pages = [
        shell::written(&visit, now_head(&visit), || now_page(&visit, &desk.help)),
        shell::written(&visit, offline_head(&visit), || offline_page(&visit, &desk.help)),
        shell::written(&visit, saved::head(&visit), || saved::page(&visit)),
    ];
    files.push(saved::script_path(&visit));
    let all = format!("{}{}{font}", pages.concat(), files.concat());
    files.push(urls.asset(FONT));
    let lists: Vec<String> = View::ALWAYS.iter().map(|view| urls.list(view)).collect();
    let kept = serde_json::json!({
        "version": fingerprint(all.as_bytes()),
        "language": words.language().tag(),
        "help": urls.help_now(),
        "offline": urls.offline(),
        "saved": urls.saved(),
        "lists": lists,
        "files": files,
        "words": {
            "title": words.saved_copy_title(),
            "copy": words.saved_copy("{age}"),
            "over": words.saved_over(),
            "been": words.listing_been_title(),
        },
    });
    let mut response = Answer {
        bytes: format!("const KEPT = {kept};\n{shared}{script}").into_bytes(),
        mime: "text/javascript; charset=utf-8",
        cache: "no-cache",
        name: None,
        changed: None,
        packs: true,
    }
    .respond(&request)
    .into_response();
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(WORKER_POLICY));
    response
}

fn now_head(visit: &Visit) -> Head {
    let words = visit.words;
    Head {
        canonical: Some(visit.urls.help_now()),
        style: Some("help.css"),
        ..Head::new(words.help_title(), words.help_description())
    }
}

fn now_page(visit: &Visit, help: &Help) -> AnyView {
    let words = visit.words;
    view! {
        <div class="wrap">
            <h1>{words.help_title()}</h1>
            {urgent(visit, help)}
            {signs(visit)}
            {steps(visit, help)}
            {dangers(visit)}
            {lines(visit, help)}
            <p class="hint after unprinted">{words.help_kept()} " " {words.help_print()}</p>
        </div>
    }
    .into_any()
}

fn offline_head(visit: &Visit) -> Head {
    let words = visit.words;
    Head {
        canonical: Some(visit.urls.offline()),
        unindexed: true,
        style: Some("help.css"),
        ..Head::new(words.offline_title(), words.offline_description())
    }
}

fn offline_page(visit: &Visit, help: &Help) -> AnyView {
    let words = visit.words;
    // An empty address is that of the page that was asked for, in whose place this one stands.
    view! {
        <div class="wrap">
            <h1>{words.offline_title()}</h1>
            <p class="lede">{words.offline_text()}</p>
            <p class="doings">
                <a class="button" href=visit.urls.help_now()>{words.offline_help()}</a>
                <a class="button quiet" href="">{words.offline_again()}</a>
                <a class="button quiet" href=visit.urls.saved()>{words.saved_title()}</a>
            </p>
            {urgent(visit, help)}
            {saved::instead(visit)}
            <p class="hint after">{words.offline_trace()}</p>
        </div>
    }
    .into_any()
}

/// Before anything else: the number that sends an ambulance, one tap away in every country that we know of.
fn urgent(visit: &Visit, help: &Help) -> AnyView {
    let words = visit.words;
    let first = help.first(visit.site.country);
    let others = help.emergency_for(words.language()).into_iter();
    let others = others.filter(|known| first.is_none_or(|first| first.place != known.place));
    let others = others.map(|known| view! { <li>{dial(visit, known)}</li> }).collect_view();
    let first = first.map(|known| view! { <p class="first">{dial(visit, known)}</p> });
    view! {
        <section class="urgent" aria-label=words.help_numbers()>
            <p>{words.help_urgent()}</p>
            {first}
            <ul>{others}</ul>
            <p class="other">{words.help_other()}</p>
        </section>
    }
    .into_any()
}

fn dial(visit: &Visit, known: &Emergency) -> AnyView {
    view! {
        <a class="unbroken" href=known.dial()>
            <span>{place(visit, known)}</span>
            " "
            <b dir="ltr">{known.number.clone()}</b>
        </a>
    }
    .into_any()
}

fn place(visit: &Visit, known: &Emergency) -> String {
    match known.place {
        Place::Country(country) => visit.words.country(country).to_owned(),
        Place::Europe => visit.words.help_place_europe(),
        Place::Mobiles => visit.words.help_place_mobile(),
    }
}

fn signs(visit: &Visit) -> AnyView {
    let words = visit.words;
    let signs = [
        words.help_sign_wake(),
        words.help_sign_breath(),
        words.help_sign_snore(),
        words.help_sign_lips(),
        words.help_sign_pale(),
    ];
    let signs = signs.into_iter().map(|sign| view! { <li>{sign}</li> }).collect_view();
    view! {
        <section class="part">
            <h2>{words.help_signs_title()}</h2>
            <ul class="signs">{signs}</ul>
            <p>
                <strong>{words.help_any()}</strong>
            </p>
        </section>
    }
    .into_any()
}

fn steps(visit: &Visit, help: &Help) -> AnyView {
    let words = visit.words;
    let call = help.first(visit.site.country).map_or_else(String::new, |known| {
        words.help_step_call_text(place(visit, known), known.number.as_str())
    });
    let steps = [
        (words.help_step_call(), call),
        (words.help_step_side(), words.help_step_side_text()),
        (words.help_step_naloxone(), words.help_step_naloxone_text()),
        (words.help_step_breath(), words.help_step_breath_text()),
        (words.help_step_stay(), words.help_step_stay_text()),
    ];
    let steps = steps
        .into_iter()
        .map(|(title, text)| {
            view! {
                <li>
                    <h3>{title}</h3>
                    <p>{text}</p>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="part">
            <h2>{words.help_steps_title()}</h2>
            <ol class="steps">{steps}</ol>
            <p class="notice">{words.help_police()}</p>
        </section>
    }
    .into_any()
}

/// What naloxone does not treat, and the drowsy, who are not left alone.
fn dangers(visit: &Visit) -> AnyView {
    let words = visit.words;
    let signs = [
        words.help_danger_fit(),
        words.help_danger_chest(),
        words.help_danger_hot(),
        words.help_danger_mind(),
        words.help_danger_drowsy(),
    ];
    let signs = signs.into_iter().map(|sign| view! { <li>{sign}</li> }).collect_view();
    let doings =
        [words.help_danger_fit_text(), words.help_danger_hot_text(), words.help_danger_drowsy_text()];
    let doings = doings.into_iter().map(|doing| view! { <p>{doing}</p> }).collect_view();
    view! {
        <section class="part">
            <h2>{words.help_danger_title()}</h2>
            <ul class="signs">{signs}</ul>
            <p>
                <strong>{words.help_danger_call()}</strong>
            </p>
            <div class="prose">{doings}</div>
        </section>
    }
    .into_any()
}

/// Helplines, by country: a choice that needs no script.
fn lines(visit: &Visit, help: &Help) -> AnyView {
    let words = visit.words;
    let countries = help.countries(visit.site.country);
    let choice = countries
        .iter()
        .map(|found| view! { <li><a href=format!("#{}", anchor(found))>{words.country(found.country)}</a></li> })
        .collect_view();
    let today = visit.today();
    let countries = countries.iter().map(|found| country(visit, found, today)).collect_view();
    view! {
        <section class="part" id="lines">
            <h2>{words.help_talk_title()}</h2>
            <div class="prose">
                <p>{words.help_talk_text()}</p>
            </div>
            <nav class="choice unprinted" aria-label=words.help_choose()>
                <ul>{choice}</ul>
            </nav>
            <div class="countries">{countries}</div>
            <p class="hint after unprinted">{words.help_none()}</p>
        </section>
    }
    .into_any()
}

/// The name of a country on the page.
fn anchor(found: &CountryHelp) -> String {
    found.country.code().to_ascii_lowercase()
}

fn country(visit: &Visit, found: &CountryHelp, today: Date) -> AnyView {
    let emergency = found.emergency.map(|known| {
        view! {
            <p class="ambulance">
                {visit.words.help_ambulance()} " " <a class="unbroken" dir="ltr" href=known.dial()>{known.number.clone()}</a>
            </p>
        }
    });
    let lines = found.lines.iter().map(|known| line(visit, known, today)).collect_view();
    view! {
        <section class="country" id=anchor(found)>
            <h3>{visit.words.country(found.country)}</h3>
            {emergency}
            <ul class="phones">{lines}</ul>
        </section>
    }
    .into_any()
}

fn line(visit: &Visit, line: &Line, today: Date) -> AnyView {
    let words = visit.words;
    // The list is kept in the source language, with the numbers that it is of.
    let english = in_english::marks(words);
    let numbers = || line.numbers.iter().map(number).collect_view();
    let day = words.plain_date(line.checked_on);
    let source = view! {
        <a href=line.source.to_string() rel="noreferrer" dir="ltr">
            {line.site().to_owned()}
        </a>
    };
    let inside = if line.is_doubtful(today) {
        view! {
            <details class="doubtful">
                <summary>{words.help_line_doubtful()}</summary>
                <p>{words.help_line_doubtful_text(day, TRUSTED_DAYS)} " " {source} "."</p>
                <p class="call">{numbers()}</p>
                {facts(visit, line)}
            </details>
        }
        .into_any()
    } else {
        view! {
            <p class="call">{numbers()}</p>
            {facts(visit, line)}
            <p class="behind">{words.help_line_known(day)} " " {source} "."</p>
        }
        .into_any()
    };
    view! {
        <li>
            <h4 lang=english.lang dir=english.dir>{line.name.clone()}</h4>
            <p lang=english.lang dir=english.dir>{line.purpose.clone()}</p>
            {inside}
        </li>
    }
    .into_any()
}

fn number(number: &Number) -> AnyView {
    // Where lines run from the right, the groups of a number would change places without a word.
    // "Text SHOUT to 85258": between its words it may break, unlike a number.
    let is_wordy = number.shown.chars().any(char::is_alphabetic);
    view! {
        <a class="button quiet unbroken" class:wordy=is_wordy dir="ltr" href=number.dial.clone()>
            {number.shown.clone()}
        </a>
    }
    .into_any()
}

fn facts(visit: &Visit, line: &Line) -> AnyView {
    let english = in_english::marks(visit.words);
    let languages: Vec<String> = line.languages.iter().map(|name| (*name).to_owned()).collect();
    view! {
        <p class="behind">
            <span lang=english.lang dir=english.dir>{line.hours.clone()} " · " {visit.words.join(languages)}</span>
        </p>
    }
    .into_any()
}
