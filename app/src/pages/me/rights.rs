//! What is kept about whoever signed in, as a file; and how they are erased: what happens is told first, and they choose.

use axum::{
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse as _, Response},
};
use leptos::prelude::*;
use server::{
    Broken, Desk,
    fields::Fields,
    listings::Refusals,
    people,
    rights::{self, Ending, EraseError, Plan, Way},
    words::Words,
};

use super::{Me, answer, back};
use crate::pages::{
    form::Posted,
    parts::{
        errors,
        field::{Line, Sheet, id_of},
    },
    refusal,
    request::Visit,
    shell,
};

/// `GET /me/kept`: everything, as a file.
pub async fn kept(State(desk): State<Desk>, visit: Visit, Me { who, .. }: Me) -> Response {
    file(&visit, rights::of_person(&desk, &who).await, "cuppa.json")
}

/// What is kept, as a file that is nobody else's to keep.
pub(super) fn file(visit: &Visit, kept: Result<String, Broken>, name: &str) -> Response {
    let text = match kept {
        Ok(text) => text,
        Err(broken) => return refusal::broken(visit, &broken),
    };
    let headers = [
        (header::CONTENT_TYPE, "application/json".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, text).into_response()
}

/// `GET /me/erasure`: what will happen.
pub async fn ask(State(desk): State<Desk>, visit: Visit, Me { who, .. }: Me) -> Response {
    match rights::plan(&desk, &who).await {
        Ok(plan) => page(&visit, who.address(), &plan, &Fields::default(), &Refusals::default()),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// `POST /me/erasure`
pub async fn erase(State(desk): State<Desk>, visit: Visit, Me { who, posted }: Me) -> Response {
    let Posted { fields, .. } = posted;
    let refusals = match rights::erase(&desk, &who, &fields, visit.words).await {
        Ok(()) => return erased(&desk, &visit),
        Err(EraseError::Refused(refusals)) => refusals,
        Err(EraseError::Absent) => return refusal::not_found(&visit),
        Err(EraseError::Traces(broken)) => {
            tracing::error!("somebody is erased, but traces are left in files: {}", broken.chain());
            return erased(&desk, &visit);
        }
        Err(EraseError::Broken(broken)) => return refusal::broken(&visit, &broken),
    };
    match rights::plan(&desk, &who).await {
        Ok(plan) => page(&visit, who.address(), &plan, &fields, &refusals),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// The last page that somebody sees here, as anybody: their cookie goes with them.
fn erased(desk: &Desk, visit: &Visit) -> Response {
    let words = visit.words;
    let mut nobody = visit.clone();
    nobody.person = None;
    let page =
        shell::private(StatusCode::OK, &nobody, words.me_erased_heading(), words.me_describe(), || {
            view! {
                <p class="lede">{words.me_erased_lede()}</p>
                <p>{words.me_erased_backups()}</p>
                <p class="doings"><a class="button quiet" href=visit.urls.home()>{words.lost_home()}</a></p>
            }
            .into_any()
        });
    ([(header::SET_COOKIE, people::no_session_cookie(desk))], page).into_response()
}

fn page(visit: &Visit, address: &str, plan: &Plan, typed: &Fields, refusals: &Refusals) -> Response {
    let (words, urls) = (visit.words, &visit.urls);
    let sheet = Sheet { words, typed, refusals };
    let status = if refusals.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    answer(visit, status, words.me_erasure_heading(), || {
        let end = match plan.stop {
            Some(stop) => view! {
                <p class="notice">{stop.sentence(words)}</p>
                {back(visit)}
            }
            .into_any(),
            None => view! {
                <form method="post" action=urls.me_erasure() novalidate>
                    {listings(words, plan, typed)}
                    {groups(words, plan)}
                    {more(words, plan)}
                    {sheet
                        .ask("word", words.me_erasure_word(words.erase_word()))
                        .required()
                        .line_of(Line { autocomplete: Some("off"), ..Line::default() })}
                    <div class="doings">
                        <button type="submit" class="grave">{words.me_erasure_button()}</button>
                        <a class="button quiet" href=urls.me()>{words.me_erasure_stop()}</a>
                    </div>
                </form>
            }
            .into_any(),
        };
        view! {
            {errors::summary(sheet, &["word"])}
            <p class="lede">{words.me_erasure_lede(address)}</p>
            <p>{words.me_erasure_kept()} " " <a href=urls.me_kept()>{words.me_kept_link()}</a></p>
            {end}
        }
        .into_any()
    })
}

fn listings(words: Words, plan: &Plan, typed: &Fields) -> Option<AnyView> {
    if plan.listings.is_empty() && plan.from_calendars == 0 {
        return None;
    }
    let can_go_on = plan.listings.iter().any(|ending| ending.ways.len() > 1);
    let look = can_go_on.then(|| view! { <p>{words.me_erasure_listings_text()}</p> });
    let rows = plan.listings.iter().map(|ending| listing(words, ending, typed)).collect_view();
    let calendars = i64::try_from(plan.from_calendars).unwrap_or(i64::MAX);
    let calendars = (calendars > 0).then(|| view! { <p>{words.me_erasure_calendars(calendars)}</p> });
    Some(
        view! {
            <section class="part">
                <h2>{words.me_erasure_listings()}</h2>
                {look}
                {rows}
                {calendars}
            </section>
        }
        .into_any(),
    )
}

/// A listing, and what may happen to it: a choice where there is one, a sentence where there is none.
fn listing(words: Words, ending: &Ending, typed: &Fields) -> AnyView {
    let erased = if ending.was_seen { words.me_erasure_seen() } else { words.me_erasure_unseen() };
    let names = ending.names_them.then(|| view! { <p class="hint">{words.me_erasure_names()}</p> });
    if ending.ways.len() == 1 {
        return view! {
            <div class="panel ending">
                <h3>{ending.title.clone()}</h3>
                <p>{erased}</p>
                {names}
            </div>
        }
        .into_any();
    }
    let field = ending.field();
    let chosen = typed.get(&field);
    let boxes = ending.ways.iter().enumerate().map(|(number, way)| {
        let value = way.value();
        let id = format!("{}-{number}", id_of(&field));
        let (label, hint) = match way {
            Way::Holder { address, .. } => (words.me_erasure_way_holder(address.as_str()), None),
            Way::Group { group, .. } => (words.me_erasure_way_group(group.as_str()), None),
            Way::Erased => (words.me_erasure_way_erase(), Some(erased.clone())),
        };
        let checked = if chosen.is_empty() { number == 0 } else { chosen == value };
        let hint_id = format!("{id}-hint");
        let described = hint.is_some().then(|| hint_id.clone());
        let label = view! { <label for=id.clone()>{label}</label> };
        let label = match hint {
            Some(hint) => view! {
                <div>
                    {label}
                    <span class="hint" id=hint_id>{hint}</span>
                </div>
            }
            .into_any(),
            None => label.into_any(),
        };
        view! {
            <div class="choice">
                <input
                    id=id
                    name=field.clone()
                    type="radio"
                    value=value
                    checked=checked
                    aria-describedby=described
                />
                {label}
            </div>
        }
    });
    view! {
        <fieldset class="panel ending">
            <legend>{ending.title.clone()}</legend>
            <div class="choices">{boxes.collect_view()}</div>
        </fieldset>
    }
    .into_any()
}

fn groups(words: Words, plan: &Plan) -> Option<AnyView> {
    if plan.groups.is_empty() && plan.other_groups == 0 {
        return None;
    }
    let own = plan.groups.iter().map(|group| {
        let told = match group.goes_on {
            true => words.me_erasure_group_on(group.name.as_str()),
            false => words.me_erasure_group_ends(group.name.as_str()),
        };
        view! { <li>{told}</li> }
    });
    let others = (plan.other_groups > 0)
        .then(|| view! { <li>{words.me_erasure_group_leaves(plan.other_groups)}</li> });
    Some(
        view! {
            <section class="part">
                <h2>{words.me_erasure_groups()}</h2>
                <div class="prose">
                    <ul>{own.collect_view()} {others}</ul>
                </div>
            </section>
        }
        .into_any(),
    )
}

fn more(words: Words, plan: &Plan) -> AnyView {
    let held = (plan.held > 0).then(|| view! { <li>{words.me_erasure_held(plan.held)}</li> });
    let follows = (plan.follows > 0).then(|| view! { <li>{words.me_erasure_follows(plan.follows)}</li> });
    view! {
        <section class="part">
            <h2>{words.me_erasure_else()}</h2>
            <div class="prose">
                <ul>
                    {held}
                    {follows}
                    <li>{words.me_erasure_rest()}</li>
                </ul>
                <p>{words.me_erasure_backups()}</p>
            </div>
        </section>
    }
    .into_any()
}
