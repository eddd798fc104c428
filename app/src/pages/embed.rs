//! "Put these dates on your own site": a plain form that makes the few lines which another site puts into its pages.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;
use server::{
    Broken, Desk,
    fields::Fields,
    http::{
        embeds::{Embedded, LIMIT_MOST, Showing, Theme},
        oembed::{escaped, frame_html},
    },
    listings::{Filter, Refusals},
    urls::View,
};

use super::{
    assets,
    form::from_query,
    parts::{
        errors,
        field::{Choice, Line, Sheet},
        finder,
        terms::terms,
    },
    refusal,
    request::Visit,
    shell::{self, Head},
};

/// The fields of the form, so that the error summary can lead there.
const SHOWN: &[&str] = &["of", "q", "tag", "online", "limit", "theme"];
/// Where the lines stand, so that the form leads there.
const LINES: &str = "lines";
/// As high as a frame is until somebody changes it.
const HEIGHT: &str = "480";
/// What the form sends when somebody pressed its button.
const PRESSED: &str = "show";
/// What the style of a page may set, and the message that says what for.
const LOOKS: &[&str] = &["ink", "muted", "link", "accent", "off", "line", "gap"];
/// The parts of the element that the style of a page may reach.
const PARTS: &str = "list, item, title, date, place, topic, status, message, all";

/// What the lines are about.
struct About {
    embedded: Embedded,
    showing: Showing,
    /// Whether somebody asked for what is not there.
    is_unknown: bool,
    /// Whether somebody pressed the button.
    is_pressed: bool,
}

/// `GET /embed`: `of=` is the path of a page of ours; the filters stand beside it, as on that page.
pub async fn form(State(desk): State<Desk>, visit: Visit) -> Response {
    let mut typed = from_query(&visit.query);
    let about = match about(&desk, &visit, &typed).await {
        Ok(Some(about)) => about,
        // All dates are always there.
        Ok(None) => return refusal::not_found(&visit),
        Err(broken) => return refusal::broken(&visit, &broken),
    };
    let refusals = refusals(&visit, &typed);
    fill_in(&mut typed, &visit, &about);
    let status = match (refusals.is_empty(), about.is_unknown) {
        (false, _) => StatusCode::UNPROCESSABLE_ENTITY,
        (true, true) => StatusCode::NOT_FOUND,
        (true, false) => StatusCode::OK,
    };
    let words = visit.words;
    let title = words.embed_title();
    let title = if refusals.is_empty() { title } else { words.add_problem_page(title) };
    let head = Head {
        canonical: Some(visit.urls.embed("")),
        frame: about.is_pressed,
        ..Head::new(title, words.embed_description())
    };
    let sheet = Sheet { words, typed: &typed, refusals: &refusals };
    shell::answer(status, &visit, head, || page(&visit, &about, sheet))
}

async fn about(desk: &Desk, visit: &Visit, typed: &Fields) -> Result<Option<About>, Broken> {
    let of = typed.get("of");
    let known = match of {
        "" => None,
        path => Embedded::at(desk, visit.words, path, &visit.query).await?,
    };
    let is_unknown = !of.is_empty() && known.is_none();
    let embedded = match known {
        Some(embedded) => Some(embedded),
        None => Embedded::at(desk, visit.words, &View::WhatsOn.path(), &visit.query).await?,
    };
    let (showing, is_pressed) = (Showing::parse(&visit.query), typed.has(PRESSED, "1"));
    Ok(embedded.map(|embedded| About { embedded, showing, is_unknown, is_pressed }))
}

fn refusals(visit: &Visit, typed: &Fields) -> Refusals {
    let limit = typed.get("limit").trim();
    let fits = limit.parse().is_ok_and(|limit: u32| (1..=LIMIT_MOST).contains(&limit));
    if limit.is_empty() || fits {
        return Refusals::default();
    }
    Refusals::one("limit", visit.words.embed_limit_refused(LIMIT_MOST.to_string()))
}

/// What stands in the form: what was typed, else what is shown.
fn fill_in(typed: &mut Fields, visit: &Visit, about: &About) {
    typed.set("of", about.embedded.path(&visit.urls));
    if typed.get("limit").is_empty() {
        typed.set("limit", about.showing.limit.to_string());
    }
    typed.set("theme", about.showing.theme.map_or("auto", Theme::as_str));
    if let Embedded::List { filter, .. } = &about.embedded {
        typed.set("tag", filter.tags.first().cloned().unwrap_or_default());
        let online = filter.online.map_or("either", |online| if online { "true" } else { "false" });
        typed.set("online", online);
    }
}

fn page(visit: &Visit, about: &About, sheet: Sheet<'_>) -> AnyView {
    let words = visit.words;
    let unknown = about.is_unknown.then(|| {
        view! {
            <p class="notice">
                <strong>{words.embed_unknown_title()}</strong>
                <br />
                {words.embed_unknown()}
            </p>
        }
    });
    view! {
        <div class="wrap">
            <h1>{words.embed_title()}</h1>
            {errors::summary(sheet, SHOWN)}
            <p class="lede">{words.embed_lede()}</p>
            {unknown}
            {what(visit, about, sheet)}
            {frame(visit, about)}
            {element(visit, about)}
            {preview(visit, about)}
            {looks(visit)}
            {know(visit, about)}
            <script src=assets::href("copy.js") defer></script>
        </div>
    }
    .into_any()
}

/// The form, which sends what was chosen to this very page.
fn what(visit: &Visit, about: &About, sheet: Sheet<'_>) -> AnyView {
    let words = visit.words;
    let fields = match &about.embedded {
        Embedded::List { view: view @ (View::WhatsOn | View::Events | View::Cafes), filter, .. } => {
            let lists =
                View::ALWAYS.iter().zip([words.whats_on_title(), words.events_title(), words.cafes_title()]);
            let lists = lists.map(|(view, name)| Choice::new(view.path(), name)).collect();
            view! {
                {sheet.ask("of", words.embed_of()).hint(words.embed_of_hint()).pick(lists)}
                {filters(visit, view, filter, sheet)}
            }
            .into_any()
        }
        Embedded::List { view, filter, .. } => {
            view! { {this_one(visit, about)} {filters(visit, view, filter, sheet)} }.into_any()
        }
        Embedded::Listing(_) => this_one(visit, about),
    };
    let digits = Line { inputmode: Some("numeric"), ..Line::default() };
    let limit = sheet.ask("limit", words.embed_limit()).hint(words.embed_limit_hint(LIMIT_MOST.to_string()));
    view! {
        <section class="part">
            <h2>{words.embed_what_heading()}</h2>
            <form action=format!("{}#{LINES}", visit.urls.embed("")) class="unprinted" novalidate>
                {fields}
                {limit.line_of(digits)}
                {sheet
                    .ask("theme", words.embed_theme())
                    .one_of(sheet.choices("theme", ["auto"].into_iter().chain(Theme::ALL.iter().map(|theme| theme.as_str()))))}
                <div class="doings">
                    <button type="submit" name=PRESSED value="1">
                        {words.embed_show()}
                    </button>
                </div>
            </form>
        </section>
    }
    .into_any()
}

/// Of one group, place or listing: which, and the way to choose something else.
fn this_one(visit: &Visit, about: &About) -> AnyView {
    let words = visit.words;
    view! {
        <input type="hidden" name="of" value=about.embedded.path(&visit.urls) />
        <p class="asked-for">
            {words.embed_of_this()} " " <strong>{about.embedded.name().to_owned()}</strong> " · "
            <a href=visit.urls.embed("")>{words.embed_of_other()}</a>
        </p>
    }
    .into_any()
}

/// The filters that the form has fields for; the others are kept as they came.
fn filters(visit: &Visit, view: &View, filter: &Filter, sheet: Sheet<'_>) -> AnyView {
    let words = visit.words;
    let mut others = filter.clone();
    (others.q, others.online) = (String::new(), None);
    others.tags = others.tags.into_iter().skip(1).collect();
    let kept = from_query(&others.to_query());
    let hidden = kept.texts().map(|(name, value)| {
        view! { <input type="hidden" name=name.to_owned() value=value.to_owned() /> }
    });
    let hidden = hidden.collect_view();
    let said = finder::in_words(visit, &others);
    let said = (!said.is_empty()).then(|| {
        let kept = words.embed_kept(words.in_a_row(&said));
        view! { <p class="hint">{kept} " " <a href=visit.urls.embed_form_of(&view.path(), "")>{words.list_everything()}</a></p> }
    });
    view! {
        {sheet.ask("q", words.embed_q()).hint(words.embed_q_hint()).line()}
        {sheet.ask("tag", words.embed_tag()).hint(words.embed_tag_hint()).line()}
        {sheet.ask("online", words.embed_online()).one_of(sheet.choices("online", ["either", "true", "false"]))}
        {hidden}
        {said}
    }
    .into_any()
}

fn frame(visit: &Visit, about: &About) -> AnyView {
    let words = visit.words;
    let urls = &visit.urls;
    let address = urls.absolute(&about.embedded.frame(urls, about.showing));
    let title = words.embed_frame_title(about.embedded.name());
    let lines = frame_html(&address, &title, "100%", HEIGHT);
    view! {
        <section class="part" id=LINES>
            <h2>{words.embed_frame_heading()}</h2>
            <p>{words.embed_frame_text()}</p>
            {to_copy(visit, words.embed_frame_label(), &lines)}
            <p class="hint">{words.embed_frame_height()}</p>
        </section>
    }
    .into_any()
}

fn element(visit: &Visit, about: &About) -> AnyView {
    let words = visit.words;
    let urls = &visit.urls;
    let script = escaped(&urls.absolute(&urls.element_script()));
    let page = escaped(&urls.absolute(&about.embedded.page(urls)));
    let (limit, name) = (about.showing.limit, escaped(&words.embed_frame_title(about.embedded.name())));
    let lines = format!(
        "<script type=\"module\" src=\"{script}\"></script>\n<cuppa-dates src=\"{page}\" limit=\"{limit}\">\n  \
         <a href=\"{page}\">{name}</a>\n</cuppa-dates>"
    );
    view! {
        <section class="part">
            <h2>{words.embed_element_heading()}</h2>
            <p>{words.embed_element_text()}</p>
            {to_copy(visit, words.embed_element_label(), &lines)}
        </section>
    }
    .into_any()
}

/// Lines in a field to copy from.
fn to_copy(visit: &Visit, label: String, lines: &str) -> AnyView {
    let words = visit.words;
    // Leptos leaves the text of a <textarea> as it is, so it is escaped here; the browser eats the first line break.
    let lines = format!("\n{}", escaped(lines));
    view! {
        <label class="address">
            {label}
            <span>
                <textarea readonly rows="5" data-copy=words.follow_copy() data-copied=words.follow_copied()>
                    {lines}
                </textarea>
            </span>
        </label>
    }
    .into_any()
}

/// What it looks like, only for whoever pressed the button: until then this page asks for nothing more.
fn preview(visit: &Visit, about: &About) -> AnyView {
    let words = visit.words;
    let inside = match about.is_pressed {
        true => {
            let address = about.embedded.frame(&visit.urls, about.showing);
            let title = words.embed_frame_title(about.embedded.name());
            view! {
                <p>{words.embed_preview_text()}</p>
                <iframe class="preview" src=address title=title height=HEIGHT></iframe>
            }
            .into_any()
        }
        false => view! { <p>{words.embed_preview_first()}</p> }.into_any(),
    };
    view! {
        <section class="part unprinted">
            <h2>{words.embed_preview_heading()}</h2>
            {inside}
        </section>
    }
    .into_any()
}

fn looks(visit: &Visit) -> AnyView {
    let words = visit.words;
    let rows = LOOKS
        .iter()
        .map(|name| (format!("--cuppa-{name}"), None, words.find(&format!("embed-looks-{name}"))));
    view! {
        <section class="part">
            <h2>{words.embed_looks_heading()}</h2>
            <p>{words.embed_looks_text()}</p>
            <pre tabindex="0"><code>"cuppa-dates { --cuppa-accent: green; }"</code></pre>
            {terms(rows)}
            <p class="after-table">{words.embed_looks_parts(PARTS)}</p>
        </section>
    }
    .into_any()
}

fn know(visit: &Visit, about: &About) -> AnyView {
    let words = visit.words;
    let urls = &visit.urls;
    let calendar = match &about.embedded {
        Embedded::List { view, filter, .. } => urls.list_feed(view, "ics", &filter.to_query()),
        Embedded::Listing(listing) => urls.listing_feed(listing.kind, &listing.slug, "ics"),
    };
    view! {
        <section class="part prose">
            <h2>{words.embed_know_heading()}</h2>
            <ul>
                <li>{words.embed_know_private()}</li>
                <li>{words.embed_know_policy()}</li>
                <li>{words.embed_know_address()}</li>
                <li>
                    <a href=urls.follow_calendar(&calendar)>{words.embed_know_calendar()}</a>
                </li>
                <li>
                    <a href=urls.api()>{words.embed_know_api()}</a>
                </li>
            </ul>
        </section>
    }
    .into_any()
}
