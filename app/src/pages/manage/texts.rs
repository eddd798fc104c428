//! What a listing says in other languages: which there are, and a form for each beside its own words.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use leptos::prelude::*;
use server::{
    Desk,
    fields::Fields,
    listings::{
        Refusals,
        editing::{self, Conflict, EditError, Edited, Editor, TextForm, Texts},
        submission::LANGUAGE,
        texts::Text,
    },
    wording::{self, spotting::Spotted},
    words::{Language, Words},
};

use super::{PrivateForm, PrivateLink, acts, edit::met, not_done};
use crate::pages::{
    form::Posted,
    parts::{
        differences::label_of,
        errors,
        field::{Choice, Sheet, id_of},
        listing_form::FORM,
        wording::{CHECK, Checked, button, script},
    },
    refusal,
    request::Visit,
    shell::{self, Head},
};

/// The fields of the form, in its order.
const SHOWN: &[&str] = &[FORM, "title", "summary", "description"];

/// The way here from the private page.
pub(super) fn section(visit: &Visit, token: &str) -> AnyView {
    let words = visit.words;
    view! {
        <section class="part">
            <h2>{words.texts_title()}</h2>
            <p>{words.texts_link_text()}</p>
            <p class="doings">
                <a class="button quiet" href=visit.urls.manage_texts(token)>{words.texts_link()}</a>
            </p>
        </section>
    }
    .into_any()
}

/// `GET /manage/{token}/texts`
pub async fn show(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateLink { token, editor }: PrivateLink,
) -> Response {
    all(&desk, &visit, &token, &editor, StatusCode::OK, &Refusals::default()).await
}

/// `POST /manage/{token}/texts`: the language of its own words.
pub async fn say_language(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateForm { token, editor, posted }: PrivateForm,
) -> Response {
    let outcome = match posted.broke_off {
        true => Err(EditError::Refused(Refusals::one(LANGUAGE, visit.words.add_broke_off()))),
        false => editing::say_language(&desk, &editor, &posted.fields, visit.words).await,
    };
    match outcome {
        Ok(edited) => done(&visit, &token, edited),
        Err(EditError::Refused(refusals)) => {
            all(&desk, &visit, &token, &editor, StatusCode::UNPROCESSABLE_ENTITY, &refusals).await
        }
        // Nothing was typed: the page shows what stands there now.
        Err(EditError::Outdated(_)) => {
            all(&desk, &visit, &token, &editor, StatusCode::CONFLICT, &Refusals::default()).await
        }
        Err(EditError::Absent | EditError::Unsure(_)) => refusal::not_found(&visit),
        Err(EditError::Broken(broken)) => refusal::broken(&visit, &broken),
    }
}

/// `GET /manage/{token}/texts/{lang}`
pub async fn one(
    State(desk): State<Desk>,
    visit: Visit,
    PrivateLink { token, editor }: PrivateLink,
    InLanguage(language): InLanguage,
) -> Response {
    answer(&desk, &visit, (&token, &editor), language, Filled::default()).await
}

/// `POST /manage/{token}/texts/{lang}`
pub async fn save(
    State(desk): State<Desk>,
    visit: Visit,
    InLanguage(language): InLanguage,
    PrivateForm { token, editor, posted }: PrivateForm,
) -> Response {
    let words = visit.words;
    let Posted { mut fields, broke_off, .. } = posted;
    let found = match broke_off {
        true => None,
        false => wording::asked_for(&desk, &mut fields, CHECK).await,
    };
    let outcome = match (broke_off, &found) {
        (true, _) => Err(EditError::Refused(Refusals::one(FORM, words.add_broke_off()))),
        // Whoever wants their words looked at wants nothing saved.
        (false, Some(_)) => Err(EditError::Refused(Refusals::default())),
        (false, None) => editing::put_text(&desk, &editor, language, &fields, words).await,
    };
    let filled = match outcome {
        Ok(edited) => return done(&visit, &token, edited),
        Err(EditError::Refused(refusals)) => {
            let status = if found.is_some() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
            Filled { status, typed: Some(fields), refusals, conflict: None, found }
        }
        Err(EditError::Outdated(conflict)) => Filled {
            status: StatusCode::CONFLICT,
            typed: Some(conflict.fields.clone()),
            conflict: Some(conflict),
            ..Filled::default()
        },
        Err(EditError::Absent | EditError::Unsure(_)) => return refusal::not_found(&visit),
        Err(EditError::Broken(broken)) => {
            tracing::error!(chain = broken.chain(), "taking a change broke");
            let refusals = Refusals::one(FORM, words.add_broken());
            let status = StatusCode::INTERNAL_SERVER_ERROR;
            Filled { status, typed: Some(fields), refusals, ..Filled::default() }
        }
    };
    answer(&desk, &visit, (&token, &editor), language, filled).await
}

/// `POST /manage/{token}/texts/{lang}/end`
pub async fn end(
    State(desk): State<Desk>,
    visit: Visit,
    InLanguage(language): InLanguage,
    PrivateForm { token, editor, posted }: PrivateForm,
) -> Response {
    match editing::remove_text(&desk, &editor, language, &posted.fields, visit.words).await {
        Ok(edited) => done(&visit, &token, edited),
        Err(EditError::Refused(refusals)) => {
            let filled = Filled { status: StatusCode::UNPROCESSABLE_ENTITY, refusals, ..Filled::default() };
            answer(&desk, &visit, (&token, &editor), language, filled).await
        }
        // Somebody wrote in this moment: they see what stands there now.
        Err(EditError::Outdated(_)) => {
            let filled = Filled { status: StatusCode::CONFLICT, ..Filled::default() };
            answer(&desk, &visit, (&token, &editor), language, filled).await
        }
        Err(EditError::Absent | EditError::Unsure(_)) => refusal::not_found(&visit),
        Err(EditError::Broken(broken)) => refusal::broken(&visit, &broken),
    }
}

fn done(visit: &Visit, token: &str, edited: Edited) -> Response {
    let done = match edited {
        Edited::Unchanged => "unchanged",
        Edited::Done => "edited",
        Edited::Waits => "waits",
    };
    acts::to_page(visit, token, done)
}

/// The language that the end of an address names.
pub struct InLanguage(Language);

impl<S: Send + Sync> axum::extract::FromRequestParts<S> for InLanguage
where
    Desk: axum::extract::FromRef<S>,
{
    type Rejection = Response;

    async fn from_request_parts(parts: &mut axum::http::request::Parts, state: &S) -> Result<Self, Response> {
        let Ok(visit) = Visit::from_request_parts(parts, state).await;
        let named = Path::<(String, String)>::from_request_parts(parts, state).await;
        let known = named.ok().and_then(|Path((_, tag))| Language::of_segment(&tag));
        known.map(Self).ok_or_else(|| refusal::not_found(&visit))
    }
}

async fn all(
    desk: &Desk,
    visit: &Visit,
    token: &str,
    editor: &Editor,
    status: StatusCode,
    refusals: &Refusals,
) -> Response {
    match editing::texts(desk, editor).await {
        Ok(Some(texts)) => {
            let words = visit.words;
            let head = Head { hidden: true, ..Head::new(words.texts_title(), words.texts_describe()) };
            shell::answer(status, visit, head, || list(visit, token, &texts, refusals))
        }
        Ok(None) => not_done(visit, None),
        Err(broken) => refusal::broken(visit, &broken),
    }
}

fn list(visit: &Visit, token: &str, texts: &Texts, refusals: &Refusals) -> AnyView {
    let words = visit.words;
    let urls = &visit.urls;
    let fields = Fields::from_iter([(LANGUAGE, texts.own.tag())]);
    let sheet = Sheet { words, typed: &fields, refusals };
    let name = |language: Language| {
        view! { <span lang=language.tag() dir=language.direction()>{language.own_name()}</span> }
    };
    let others = texts.others.iter().map(|(language, title)| {
        view! {
            <li>
                <a href=urls.manage_text(token, *language)>{name(*language)}</a>
                ": "
                <span lang=language.tag() dir=language.direction()>{title.clone()}</span>
            </li>
        }
    });
    let others = others.collect_view();
    let missing = texts.missing.iter().map(|language| {
        view! { <a class="button quiet" href=urls.manage_text(token, *language)>{name(*language)}</a> }
    });
    let missing = (!texts.missing.is_empty()).then(|| {
        view! {
            <section class="part">
                <h2>{words.texts_add_heading()}</h2>
                <p>{words.texts_add_text()}</p>
                <p class="doings">{missing.collect_view()}</p>
            </section>
        }
    });
    let choices = Language::ALL.iter().map(|language| Choice::new(language.tag(), language.own_name()));
    view! {
        <div class="wrap">
            <p class="crumb"><a href=urls.manage(token)>{words.manage_back()}</a></p>
            <h1>{words.texts_title()}</h1>
            {errors::summary(sheet, &[LANGUAGE])}
            <p class="lede">{words.texts_lede()}</p>
            {texts.waits.then(|| view! { <p class="notice">{words.texts_waits()}</p> })}
            <section class="part">
                <h2>{words.texts_there()}</h2>
                <ul>
                    <li>{name(texts.own)} ": " {words.texts_own()}</li>
                    {others}
                </ul>
            </section>
            {missing}
            <form class="part" method="post" action=urls.manage_texts(token) novalidate>
                {sheet
                    .ask(LANGUAGE, words.manage_language_label())
                    .hint(words.texts_own_hint())
                    .pick(choices.collect())}
                <div class="doings">
                    <button type="submit" class="quiet">{words.manage_save()}</button>
                </div>
            </form>
        </div>
    }
    .into_any()
}

/// What the page of one language shows beside what stands there.
struct Filled {
    status: StatusCode,
    /// What was typed; without it, what stands there.
    typed: Option<Fields>,
    refusals: Refusals,
    conflict: Option<Box<Conflict>>,
    /// What was found, if somebody wanted their words looked at.
    found: Option<Vec<Spotted>>,
}

impl Default for Filled {
    fn default() -> Self {
        Self {
            status: StatusCode::OK,
            typed: None,
            refusals: Refusals::default(),
            conflict: None,
            found: None,
        }
    }
}

async fn answer(
    desk: &Desk,
    visit: &Visit,
    (token, editor): (&str, &Editor),
    language: Language,
    filled: Filled,
) -> Response {
    let form = match editing::text_form(desk, editor, language).await {
        Ok(Some(form)) => form,
        Ok(None) => return refusal::not_found(visit),
        Err(broken) => return refusal::broken(visit, &broken),
    };
    let words = visit.words;
    let heading = words.texts_form_title(language.own_name());
    let title = match (filled.refusals.is_empty(), &filled.found) {
        (false, _) => words.add_problem_page(heading.as_str()),
        (true, Some(_)) => words.wording_checked_page(heading.as_str()),
        (true, None) => heading.clone(),
    };
    let head = Head { hidden: true, style: Some("texts.css"), ..Head::new(title, words.texts_describe()) };
    shell::answer(filled.status, visit, head, || page(visit, token, (language, heading), &form, &filled))
}

fn page(
    visit: &Visit,
    token: &str,
    (language, heading): (Language, String),
    form: &TextForm,
    filled: &Filled,
) -> AnyView {
    let words = visit.words;
    let typed = filled.typed.as_ref().unwrap_or(&form.fields);
    let sheet = Sheet { words, typed, refusals: &filled.refusals };
    let checked = Checked::of(filled.found.as_deref());
    let kind = form.listing.kind;
    let label = |field: &'static str| label_of(words, kind, field);
    let ask = |field: &'static str| sheet.ask(field, label(field)).checked(checked).typed_in(language);
    let own = |said: fn(&Text) -> &String| original(words, &form.own, said(&form.own));
    let remove = form.is_there.then(|| removing(visit, token, language));
    view! {
        <div class="wrap">
            <p class="crumb"><a href=visit.urls.manage_texts(token)>{words.texts_title()}</a></p>
            <h1>{heading}</h1>
            {errors::summary(sheet, SHOWN)}
            {checked.summary(words, false)}
            {filled.conflict.as_deref().map(|conflict| met(visit, &form.listing, conflict))}
            {form.waits.then(|| view! { <p class="notice">{words.texts_waits()}</p> })}
            <p class="lede">{words.texts_form_lede()}</p>
            <form id=id_of(FORM) method="post" action=visit.urls.manage_text(token, language) novalidate>
                <input type="hidden" name="seen" value=typed.get("seen").to_owned() />
                <div class="translated">{own(|own| &own.title)} {ask("title").required().line()}</div>
                <div class="translated">{own(|own| &own.summary)} {ask("summary").lines(3)}</div>
                <div class="translated">{own(|own| &own.description)} {ask("description").lines(9)}</div>
                <div class="doings">
                    <button type="submit">{words.manage_save()}</button>
                    <a href=visit.urls.manage_texts(token)>{words.manage_back_unsaved()}</a>
                </div>
            </form>
            {button(words, FORM)}
            {remove}
            {script(&visit.urls, words)}
        </div>
    }
    .into_any()
}

/// What is to be translated, as it was typed: whoever writes lists and links writes them again.
fn original(words: Words, own: &Text, said: &str) -> AnyView {
    let text = match said.is_empty() {
        true => view! { <p class="quieter">{words.texts_nothing()}</p> }.into_any(),
        false => {
            let (lang, dir) = (own.language.tag(), own.language.direction());
            view! { <blockquote lang=lang dir=dir>{said.to_owned()}</blockquote> }.into_any()
        }
    };
    view! {
        <div class="original">
            <p class="hint">{words.texts_original(own.language.own_name())}</p>
            {text}
        </div>
    }
    .into_any()
}

fn removing(visit: &Visit, token: &str, language: Language) -> AnyView {
    let words = visit.words;
    view! {
        <section class="part">
            <h2>{words.texts_remove_heading()}</h2>
            <p>{words.texts_remove_text(language.own_name())}</p>
            {acts::button(
                visit.urls.manage_text_end(token, language),
                "quiet",
                words.texts_remove(language.own_name()),
            )}
        </section>
    }
    .into_any()
}
