//! What is said of the site: said once by whoever starts it, by the link on the console; mended by moderators.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use server::{
    Desk,
    fields::Fields,
    listings::Refusals,
    site::{self, SetupError},
};

use super::{
    form::{Posted, from_query},
    parts::{
        errors,
        field::{Choice, Group, Line, Sheet},
        rescued,
    },
    refusal,
    request::Visit,
    shell::{self, Head},
};

/// The fields of the form, in their order.
const FIELDS: &[&str] = &["site_name", "runs", "country", "contact", "complaints", "moderator"];

/// Who fills the form in.
#[derive(Clone, Copy)]
enum Writer<'a> {
    /// Whoever came by the link on the console.
    Founder(&'a str),
    Moderator,
}

/// `GET /setup`: for moderators. Before there is one, it says where the link is.
pub async fn form(visit: Visit) -> Response {
    match visit.moderator() {
        Some(_) => {
            let typed = site::form(&visit.site);
            answer(&visit, StatusCode::OK, Writer::Moderator, &typed, &Refusals::default())
        }
        None => closed(&visit, &Posted::default()),
    }
}

/// `GET /setup/{token}`: the link on the console. Looking uses nothing up.
pub async fn show(State(desk): State<Desk>, visit: Visit, Path(token): Path<String>) -> Response {
    match site::open(&desk, &token).await {
        Ok(Some(_)) => {
            let typed = Fields::from_iter([("site_name", visit.site.name.clone())]);
            answer(&visit, StatusCode::OK, Writer::Founder(&token), &typed, &Refusals::default())
        }
        Ok(None) => refusal::not_found(&visit),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// `POST /setup`
pub async fn save(State(desk): State<Desk>, visit: Visit, posted: Posted) -> Response {
    let token = posted.fields.get("token").to_owned();
    let founder = match site::open(&desk, &token).await {
        Ok(founder) => founder,
        Err(broken) => return refusal::broken(&visit, &broken),
    };
    let broke_off = || SetupError::Refused(Refusals::one("site_name", visit.words.add_broke_off()));
    let (writer, outcome) = match (founder, visit.moderator()) {
        (Some(_), _) if posted.broke_off => (Writer::Founder(&token), Err(broke_off())),
        (None, Some(_)) if posted.broke_off => (Writer::Moderator, Err(broke_off())),
        (Some(founder), _) => {
            let done = site::set_up(&desk, founder, &posted.fields, visit.words).await;
            (Writer::Founder(&token), done)
        }
        (None, Some(moderator)) => {
            let done = site::change(&desk, moderator, &posted.fields, visit.words).await;
            (Writer::Moderator, done)
        }
        (None, None) => return closed(&visit, &posted),
    };
    match (outcome, writer) {
        (Ok(()), Writer::Founder(_)) => done(visit, &desk),
        (Ok(()), Writer::Moderator) => Redirect::to(&visit.urls.about_after("setup")).into_response(),
        (Err(SetupError::Refused(refusals)), writer) => {
            answer(&visit, StatusCode::UNPROCESSABLE_ENTITY, writer, &posted.fields, &refusals)
        }
        (Err(SetupError::Done), _) => closed(&visit, &posted),
        (Err(SetupError::Broken(broken)), _) => refusal::broken(&visit, &broken),
    }
}

/// Not for whoever comes like this, who keeps what they typed.
fn closed(visit: &Visit, posted: &Posted) -> Response {
    let words = visit.words;
    let text = if visit.site.is_set_up() { words.setup_closed() } else { words.setup_where() };
    shell::private(StatusCode::FORBIDDEN, visit, words.setup_heading(), words.setup_describe(), || {
        view! {
            <p class="lede">{text}</p>
            {rescued::typed(words, &posted.fields)}
            <p class="doings">
                <a class="button" href=visit.urls.sign_in()>{words.sign_in_heading()}</a>
                <a class="button quiet" href=visit.urls.home()>{words.lost_home()}</a>
            </p>
        }
        .into_any()
    })
}

fn done(visit: Visit, desk: &Desk) -> Response {
    let visit = visit.with_site(desk.site.now());
    let words = visit.words;
    let letters = match desk.settings.smtp_url {
        Some(_) => words.setup_done_letter(),
        None => words.setup_done_console(),
    };
    shell::private(StatusCode::OK, &visit, words.setup_done_heading(), words.setup_describe(), || {
        view! {
            <p class="lede">{letters}</p>
            <p>{words.setup_done_next()}</p>
            <p class="doings">
                <a class="button" href=visit.urls.about()>{words.setup_done_about()}</a>
                <a class="button quiet" href=visit.urls.home()>{words.lost_home()}</a>
            </p>
        }
        .into_any()
    })
}

fn answer(
    visit: &Visit,
    status: StatusCode,
    writer: Writer<'_>,
    typed: &Fields,
    refusals: &Refusals,
) -> Response {
    let words = visit.words;
    let heading = words.setup_heading();
    let title = if refusals.is_empty() { heading } else { words.add_problem_page(heading) };
    let head = Head { hidden: true, ..Head::new(title, words.setup_describe()) };
    let sheet = Sheet { words, typed, refusals };
    shell::answer(status, visit, head, || page(visit, writer, sheet))
}

fn page(visit: &Visit, writer: Writer<'_>, sheet: Sheet<'_>) -> AnyView {
    let words = visit.words;
    let email = || Line { kind: Some("email"), autocomplete: Some("off"), ..Line::default() };
    let mut choices = vec![Choice::new("", words.add_country_choose())];
    choices.extend(words.countries().iter().map(|(country, name)| Choice::new(country.code(), *name)));
    let country = vec![Group { label: None, choices }];
    let (lede, save, first) = match writer {
        Writer::Founder(token) => {
            let first = view! {
                <input type="hidden" name="token" value=token.to_owned() />
                {sheet
                    .ask("moderator", words.setup_moderator_label())
                    .hint(words.setup_moderator_hint())
                    .required()
                    .line_of(email())}
            };
            (words.setup_lede(), words.setup_save(), Some(first))
        }
        Writer::Moderator => (words.setup_lede_again(), words.setup_save_again(), None),
    };
    view! {
        <div class="wrap">
            <h1>{words.setup_heading()}</h1>
            {errors::summary(sheet, FIELDS)}
            <p class="lede">{lede}</p>
            <form method="post" action=visit.urls.setup() novalidate>
                {sheet
                    .ask("site_name", words.setup_name_label())
                    .hint(words.setup_name_hint())
                    .required()
                    .line()}
                {sheet.ask("runs", words.setup_runs_label()).hint(words.setup_runs_hint()).required().lines(2)}
                {sheet
                    .ask("country", words.setup_country_label())
                    .required()
                    .pick_grouped(country, Some("country"))}
                {sheet
                    .ask("contact", words.setup_contact_label())
                    .hint(words.setup_contact_hint())
                    .required()
                    .line_of(email())}
                {sheet
                    .ask("complaints", words.setup_complaints_label())
                    .hint(words.setup_complaints_hint())
                    .line_of(email())}
                {first}
                <div class="doings">
                    <button type="submit">{save}</button>
                </div>
            </form>
        </div>
    }
    .into_any()
}

/// Said on the page about this site, after a moderator has changed it.
pub(super) fn changed(visit: &Visit) -> Option<AnyView> {
    let done = from_query(&visit.query).get("done") == "setup";
    done.then(|| view! { <p class="notice" role="status">{visit.words.setup_changed()}</p> }.into_any())
}
