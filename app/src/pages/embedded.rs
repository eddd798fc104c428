//! What stands in a frame of another site: some dates and their links, in a page as light as can be.

use axum::{
    Router,
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    middleware,
    response::{IntoResponse as _, Response},
    routing::get,
};
use leptos::prelude::*;
use pure::recurrence::DateStatus;
use server::{
    Broken, Desk,
    http::{
        api::open_to_all,
        cache::Answer,
        embeds::{Embedded, Showing},
        guard::Framed,
        kept::{Address, Made, Until},
    },
    listings::{self, PublicListing, Row},
    urls::{EMBED, View},
    words::{Language, Words},
};

use super::{
    assets,
    parts::{icons, moments, told_in},
    refusal,
    request::Visit,
    shell,
};

const HTML: &str = "text/html; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
/// Fresh for five minutes, and shown for an hour more while a new one is fetched.
const CACHE: &str = "public, max-age=300, stale-while-revalidate=3600";
/// The address of the script stays, so that it must be asked for again from time to time.
const SCRIPT_CACHE: &str = "public, max-age=3600, stale-while-revalidate=86400";
/// The file of the element, and where in it the sentences belong.
const ELEMENT: &str = "cuppa-dates.js";
const SENTENCES: &str = "{/* sentences by language */}";
/// The one policy that lets other sites frame something; nothing in it runs or sends anything.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; \
                      frame-ancestors *";

/// Frames and the script of the element.
pub fn routes() -> Router<Desk> {
    Router::new()
        .route(&format!("{EMBED}/{ELEMENT}"), get(element))
        .route(&format!("{EMBED}/{{*path}}"), get(frame))
        .layer(middleware::map_response(open_to_all))
}

/// `GET /embed/events?tag=naloxone&limit=5`: the page at that path, as a frame shows it.
async fn frame(State(desk): State<Desk>, visit: Visit, headers: HeaderMap) -> Response {
    let path = visit.path.strip_prefix(EMBED).unwrap_or_default();
    let embedded = match Embedded::at(&desk, visit.words, path, &visit.query).await {
        Ok(Some(embedded)) => embedded,
        Ok(None) => return framed(gone(&visit)),
        Err(broken) => return framed(refusal::broken(&visit, &broken)),
    };
    let showing = Showing::parse(&visit.query);
    let own = desk.urls.in_language(Language::default());
    let address = Address {
        path: own.embedded(&embedded.path(&own), ""),
        query: format!("{}&{}", embedded.asked(), showing.to_query()),
        language: visit.words.language(),
    };
    let make = async { made(&desk, &visit, &embedded, showing).await.map(Some) };
    match desk.kept.answer(&desk, address, make).await {
        Ok(Some(ready)) => framed(ready.send(&headers).await),
        Ok(None) => framed(refusal::not_found(&visit)),
        Err(broken) => framed(refusal::broken(&visit, &broken)),
    }
}

/// An answer that may stand in a frame of any site.
fn framed(mut response: Response) -> Response {
    response.extensions_mut().insert(Framed);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    response
}

/// What is shown, and until when it is true: until one of its dates is over, or a day begins where it takes place.
async fn made(desk: &Desk, visit: &Visit, embedded: &Embedded, showing: Showing) -> Result<Made, Broken> {
    let rows = rows(desk, visit, embedded, showing).await?;
    let mut until = Until::tomorrow(visit.now);
    for row in &rows {
        until.day_in(&row.listing.zone);
        row.date.iter().for_each(|date| until.over(date));
        row.date.iter().filter_map(|date| row.listing.unsure_from(date)).for_each(|from| until.at(from));
    }
    let changed = rows.iter().map(|row| row.listing.changed.timestamp()).max();
    let bytes =
        html(visit, embedded.name().to_owned(), showing, || shown(visit, embedded, &rows)).into_bytes();
    let answer = Answer { bytes, mime: HTML, cache: CACHE, name: None, changed, packs: true };
    Ok(Made { answer, until })
}

async fn rows(desk: &Desk, visit: &Visit, embedded: &Embedded, showing: Showing) -> Result<Vec<Row>, Broken> {
    match embedded {
        Embedded::List { view, filter, .. } => listings::first_rows(desk, view, filter, showing.limit).await,
        Embedded::Listing(listing) => {
            let limit = usize::try_from(showing.limit).unwrap_or(usize::MAX);
            let row = |date| Row { listing: (**listing).clone().into(), date: Some(date), more: 0, km: None };
            Ok(listing.coming(visit.now).into_iter().take(limit).map(row).collect())
        }
    }
}

fn shown(visit: &Visit, embedded: &Embedded, rows: &[Row]) -> AnyView {
    let words = visit.words;
    let urls = &visit.urls;
    let page = embedded.page(urls);
    let is_list = matches!(embedded, Embedded::List { .. });
    let all = if is_list { words.embed_all() } else { words.embed_listing_all() };
    let about = match embedded {
        Embedded::List { .. } => None,
        Embedded::Listing(listing) => about(visit, listing),
    };
    let dates = match rows {
        [] => view! { <p class="none">{nothing(words, embedded)}</p> }.into_any(),
        rows => {
            let rows = rows.iter().map(|row| one(visit, row, is_list)).collect_view();
            view! { <ol>{rows}</ol> }.into_any()
        }
    };
    view! {
        <h1>{link(page.clone(), embedded.name().to_owned().into_any())}</h1>
        {about}
        {dates}
        <p class="all">{link(page, all.into_any())}</p>
    }
    .into_any()
}

fn nothing(words: Words, embedded: &Embedded) -> String {
    match embedded {
        Embedded::Listing(listing) if listing.schedule.is_none() => words.list_no_dates(),
        Embedded::Listing(_) | Embedded::List { .. } => words.embed_empty(),
    }
}

/// Where a listing is and what it is, in short.
fn about(visit: &Visit, listing: &PublicListing) -> Option<AnyView> {
    let place = moments::where_line(visit.words, listing).map(|place| view! { <p class="where">{place}</p> });
    let summary = told_in::summary(visit.words, listing, "gist");
    Some(view! { {place} {summary} }.into_any())
}

/// One date; in a list also what it is a date of.
fn one(visit: &Visit, row: &Row, is_list: bool) -> AnyView {
    let (words, listing) = (visit.words, &row.listing);
    let urls = &visit.urls;
    let today = visit.today_in(&listing.zone);
    let Some(date) = &row.date else {
        let page = urls.listing(listing.kind, &listing.slug);
        return view! {
            <li>
                <h2>{link(page, told_in::title(words, listing))}</h2>
                <p class="when">{words.list_no_dates()}</p>
                {moments::where_line(words, listing).map(|place| view! { <p class="where">{place}</p> })}
            </li>
        }
        .into_any();
    };
    let page = match listing.repeats() {
        true => urls.date(listing.kind, &listing.slug, date.original.date()),
        false => urls.listing(listing.kind, &listing.slug),
    };
    let status = moments::status(listing, date);
    let different = listing.different(date);
    let day = words.day(date.start.date(), today);
    let when = words.embed_date(day, moments::span_there(words, listing, date, today));
    let place = different.place.map(|place| words.list_this_time_at(place));
    let place = place.or_else(|| moments::where_line(words, listing).filter(|_| is_list));
    let time = view! { <time datetime=moments::machine(listing, date)>{when}</time> };
    let head = match is_list {
        true => view! {
            <h2>{link(page, told_in::title(words, listing))}</h2>
            <p class="when">{time}</p>
        }
        .into_any(),
        false => view! {
            <p class="when">
                <a href=page target="_top" rel="noopener">
                    {time}
                </a>
            </p>
        }
        .into_any(),
    };
    view! {
        <li class:off=status == DateStatus::Cancelled>
            {head} {moments::tag_for_visitors(visit, listing, date).map(|tag| view! { <p>{tag}</p> })}
            {different.title.map(|topic| view! { <p>{words.listing_this_time(topic)}</p> })}
            {place.map(|place| view! { <p class="where">{place}</p> })}
            {different.note.map(|note| view! { <p class="where">{note.to_owned()}</p> })}
        </li>
    }
    .into_any()
}

/// A link that leaves the frame.
fn link(address: String, name: AnyView) -> AnyView {
    view! {
        <a href=address target="_top" rel="noopener">
            {name}
        </a>
    }
    .into_any()
}

/// What stood in the frame is not there any more.
fn gone(visit: &Visit) -> Response {
    let words = visit.words;
    let said = html(visit, words.embed_gone_title(), Showing::parse(&visit.query), || {
        view! {
            <h1>{words.embed_gone_title()}</h1>
            <p class="none">{words.embed_gone()}</p>
            <p class="all">{link(visit.urls.list(&View::WhatsOn), words.embed_gone_way_on().into_any())}</p>
        }
        .into_any()
    });
    (StatusCode::NOT_FOUND, [(header::CONTENT_TYPE, HTML)], said).into_response()
}

/// A whole document as it is sent.
fn html(visit: &Visit, title: String, showing: Showing, inside: impl FnOnce() -> AnyView) -> String {
    let html = shell::render(|| document(visit, title, showing, inside()));
    format!("<!DOCTYPE html>{html}")
}

fn document(visit: &Visit, title: String, showing: Showing, inside: AnyView) -> AnyView {
    let words = visit.words;
    let language = words.language();
    let urls = &visit.urls;
    view! {
        <html lang=language.tag() dir=language.direction() data-theme=showing.theme.map(|theme| theme.as_str())>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <title>{words.shell_title(title, visit.site.name.as_str())}</title>
                <meta name="robots" content="noindex" />
                <link rel="stylesheet" href=assets::href("embed.css") />
            </head>
            <body>
                <main>{inside}</main>
                <footer class="mark">
                    <a href=urls.home() target="_top" rel="noopener" aria-label=words.shell_home()>
                        <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false" inner_html=icons::MARK></svg>
                        {visit.site.name.clone()}
                    </a>
                </footer>
            </body>
        </html>
    }
    .into_any()
}

/// `GET /embed/cuppa-dates.js`: the element, with its sentences in every language that we speak.
async fn element(visit: Visit, headers: HeaderMap) -> Response {
    let Some(script) = assets::text(ELEMENT) else { return refusal::not_found(&visit) };
    // Without what only helps to read it.
    let lines: Vec<&str> = script.lines().map(str::trim_start).collect();
    let bytes = lines.join("\n").replace(SENTENCES, &sentences()).into_bytes();
    Answer { bytes, mime: SCRIPT, cache: SCRIPT_CACHE, name: None, changed: None, packs: true }
        .respond(&headers)
}

fn sentences() -> String {
    let sentences = Language::ALL.iter().map(|language| {
        let words = Words::of(*language);
        let said = serde_json::json!({
            "loading": words.embed_loading(),
            "empty": words.embed_empty(),
            "failed": words.embed_failed(),
            "all": words.embed_element_all(),
            "cancelled": words.embed_element_cancelled(),
            "moved": words.embed_element_moved(),
            "online": words.embed_element_online(),
        });
        (language.tag().to_owned(), said)
    });
    serde_json::Value::Object(sentences.collect()).to_string()
}
