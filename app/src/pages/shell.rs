//! What frames every page (head, strip, ways, foot) and the one way to answer with a page.
//!
//! Nothing is inline: no script, no style, so the policy in the answer needs no exception.

use std::sync::Arc;

use axum::{
    body::Body,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use hydration_context::SsrSharedContext;
use leptos::{html, prelude::*};
use server::{
    http::guard::{AsksWhere, REFERRER_OF_FORMS},
    listings::parts::Kind,
    urls::{self, LEAVE, View},
    words::Language,
};

use super::{assets, parts::icons, request::Visit};

/// What a page says of itself before its first word.
#[derive(Clone, Debug, Default)]
pub struct Head {
    /// Its name, without the site's.
    pub title: String,
    /// One sentence for search engines and previews.
    pub description: String,
    /// Its one true path, when it can be reached by several.
    pub canonical: Option<String>,
    /// The same content as feeds.
    pub feeds: Vec<FeedLink>,
    /// The path of a picture for previews.
    pub image: Option<String>,
    /// What that picture shows.
    pub image_alt: Option<String>,
    /// The same as search engines read it, ready to stand in the page.
    pub json_ld: Option<String>,
    /// Whether a frame of ours stands on it.
    pub frame: bool,
    /// Not for search engines, and kept by nobody.
    pub hidden: bool,
    /// Not for search engines, which would find no end of pages like it.
    pub unindexed: bool,
    /// Whether it repeats nothing of its address: what is there, or nothing, everybody is told alike. [`answer`] sets it
    /// where the status says so.
    pub lost: bool,
    /// Whether a button on it asks where its reader is.
    pub asks_where: bool,
    /// Whether what was asked for behind the question mark stays when its reader changes the language.
    pub keeps_query: bool,
    /// Kept by nobody, for it holds what is made for one visit; anybody may find it all the same.
    pub once: bool,
    /// Whether an island is on it.
    pub island: bool,
    /// Which way of the navigation it is.
    pub current: Option<Nav>,
    /// The stylesheet of its area, beside the one of every page: what few pages need, no other waits for.
    pub style: Option<&'static str>,
}

impl Head {
    /// A page that says no more than its name and one sentence.
    #[must_use]
    pub fn new(title: impl Into<String>, description: impl Into<String>) -> Self {
        Self { title: title.into(), description: description.into(), ..Self::default() }
    }
}

/// A feed that a page offers.
#[derive(Clone, Debug)]
pub struct FeedLink {
    /// Its name.
    pub title: String,
    /// Its path.
    pub href: String,
    /// Its media type.
    pub mime: &'static str,
}

impl FeedLink {
    /// A calendar.
    #[must_use]
    pub fn calendar(title: impl Into<String>, href: impl Into<String>) -> Self {
        Self { title: title.into(), href: href.into(), mime: "text/calendar" }
    }

    /// What is new and changed, for news readers.
    #[must_use]
    pub fn atom(title: impl Into<String>, href: impl Into<String>) -> Self {
        Self { title: title.into(), href: href.into(), mime: "application/atom+xml" }
    }

    /// How others embed the page.
    #[must_use]
    pub fn oembed(title: impl Into<String>, href: impl Into<String>) -> Self {
        Self { title: title.into(), href: href.into(), mime: "application/json+oembed" }
    }

    /// A JSON Feed.
    #[must_use]
    pub fn json(title: impl Into<String>, href: impl Into<String>) -> Self {
        Self { title: title.into(), href: href.into(), mime: "application/feed+json" }
    }
}

/// How others embed the page at `path`.
#[must_use]
pub fn oembed_of(visit: &Visit, name: &str, path: &str) -> FeedLink {
    let urls = &visit.urls;
    FeedLink::oembed(name, urls.absolute(&urls.oembed(&urls.absolute(path), "json")))
}

/// The ways of the navigation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nav {
    /// Every coming date.
    WhatsOn,
    /// Events.
    Events,
    /// Cafés.
    Cafes,
    /// Pages to learn from.
    Learn,
    /// Add a listing.
    Add,
    /// The moderators' queue.
    Queue,
    /// The page of whoever signed in.
    Me,
}

/// Renders a page at once: islands included, nothing awaited inside, nothing left behind.
pub fn render<V: IntoView + 'static>(page: impl FnOnce() -> V) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    without_marks(&owner.with(|| page().into_view().to_html()))
}

/// What Leptos writes between the parts of a view, so that code in a browser finds them again.
const MARKS: [&str; 2] = ["<!>", "<!--<() />-->"];

/// A page without the marks that nobody looks for: only islands wake in a browser, and only inside them marks count.
/// Elsewhere they weigh, and the first of them is no HTML.
fn without_marks(html: &str) -> String {
    let mut kept = String::with_capacity(html.len());
    let (mut done, mut islands) = (0, 0_usize);
    for (at, _) in html.match_indices('<') {
        let rest = &html[at..];
        if rest.starts_with("<leptos-island") {
            islands += 1;
        } else if rest.starts_with("</leptos-island") {
            islands = islands.saturating_sub(1);
        } else if islands == 0
            && let Some(mark) = MARKS.iter().find(|mark| rest.starts_with(**mark))
        {
            kept.push_str(&html[done..at]);
            done = at + mark.len();
        }
    }
    kept.push_str(&html[done..]);
    kept
}

/// Answers with a page. `body` is what stands between navigation and foot; it is called inside the page's owner,
/// so it may hold islands.
pub fn answer<V: IntoView + 'static>(
    status: StatusCode,
    visit: &Visit,
    head: Head,
    body: impl FnOnce() -> V,
) -> Response {
    let is_for_one = head.hidden || head.once || visit.person.is_some();
    let cache = if is_for_one { "no-store" } else { "no-cache" };
    let policy = policy(head.island, head.frame);
    let asks_where = head.asks_where;
    // A form that came back is where it was; what is not there is in no language.
    let is_there = status.is_success() || status == StatusCode::UNPROCESSABLE_ENTITY;
    let head = Head { lost: head.lost || !is_there, ..head };
    let html = written(visit, head, body);
    // A button that asks where somebody is makes its form when it is pressed.
    let has_form = asks_where || html.contains("method=\"post\"");
    let mut response = (status, Body::from(html)).into_response();
    if asks_where {
        response.extensions_mut().insert(AsksWhere);
    }
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    if has_form {
        headers.insert(header::REFERRER_POLICY, HeaderValue::from_static(REFERRER_OF_FORMS));
    }
    response
}

/// A page from its first letter to its last.
pub fn written<V: IntoView + 'static>(visit: &Visit, head: Head, body: impl FnOnce() -> V) -> String {
    let html = render(|| document(visit, head, body().into_any()));
    format!("<!DOCTYPE html>{html}")
}

/// A page that is for one person only: a heading, and what they came for.
pub fn private(
    status: StatusCode,
    visit: &Visit,
    heading: String,
    description: String,
    inside: impl FnOnce() -> AnyView,
) -> Response {
    let head = Head { hidden: true, ..Head::new(heading.clone(), description) };
    answer(status, visit, head, || {
        view! {
            <div class="wrap">
                <h1>{heading}</h1>
                {inside()}
            </div>
        }
        .into_any()
    })
}

/// What a page may load and do. WebAssembly counts as evaluation, so only pages with an island allow it; frames stand on
/// no page but the one that shows what an embed looks like. JSON for search engines is data, which no policy minds.
fn policy(island: bool, frame: bool) -> &'static str {
    match (island, frame) {
        (true, _) => {
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
             font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; \
             frame-ancestors 'none'"
        }
        (false, true) => {
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
             font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; \
             frame-src 'self'; frame-ancestors 'none'"
        }
        (false, false) => {
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
             font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; \
             frame-ancestors 'none'"
        }
    }
}

fn document(visit: &Visit, head: Head, body: AnyView) -> AnyView {
    let language = visit.words.language();
    let current = head.current;
    let elsewhere = path_elsewhere(visit, &head);
    view! {
        <html lang=language.tag() dir=language.direction()>
            {head_of(visit, head)} <body>
                <a class="skip" href="#page">{visit.words.shell_skip()}</a>
                {strip(visit)}
                {ways(visit, current)}
                <main id="page" tabindex="-1">{body}</main>
                {foot(visit, &elsewhere)}
            </body>
        </html>
    }
    .into_any()
}

fn head_of(visit: &Visit, head: Head) -> AnyView {
    let words = visit.words;
    let urls = &visit.urls;
    let title = if head.title == words.home_title() {
        head.title
    } else {
        words.shell_title(head.title, visit.site.name.as_str())
    };
    let feeds = head
        .feeds
        .into_iter()
        .map(|feed| view! { <link rel="alternate" type=feed.mime title=feed.title href=feed.href /> })
        .collect_view();
    // Nothing that somebody put behind the question mark belongs to the address of a page that says no other.
    let canonical_path = (!head.hidden).then(|| {
        let own = || format!("{}{}", words.language().prefix(), visit.path);
        head.canonical.unwrap_or_else(own)
    });
    let languages =
        canonical_path.as_deref().filter(|_| !head.unindexed).map(|path| in_languages(visit, path));
    let canonical = canonical_path.map(|path| urls.absolute(&path));
    let robots = (head.hidden || head.unindexed).then(|| view! { <meta name="robots" content="noindex" /> });
    let canonical_link = canonical.clone().map(|address| view! { <link rel="canonical" href=address /> });
    let preview = canonical.map(|address| {
        let card = if head.image.is_some() { "summary_large_image" } else { "summary" };
        let (image, alt) = match head.image {
            Some(path) => (path, head.image_alt.unwrap_or_default()),
            None => (assets::href("app-icon.png"), visit.site.name.clone()),
        };
        let told = [
            ("og:site_name", visit.site.name.clone()),
            ("og:type", "website".to_owned()),
            ("og:locale", words.language().tag().replace('-', "_")),
            ("og:title", title.clone()),
            ("og:description", head.description.clone()),
            ("og:url", address),
            ("og:image", urls.absolute(&image)),
            ("og:image:alt", alt),
        ];
        let told = told.into_iter().map(|(property, content)| preview_line(property, content)).collect_view();
        (told, view! { <meta name="twitter:card" content=card /> })
    });
    let json_ld = head.json_ld.map(|told| {
        // Written so that nothing in it can end the element.
        view! { <script type="application/ld+json" inner_html=told></script> }
    });
    let wake = head.island.then(|| {
        view! {
            <script
                type="module"
                src=assets::href("wake.js")
                data-islands=assets::href("islands.js")
                data-wasm=assets::href("islands.wasm")
            ></script>
        }
    });
    let style = head.style.map(|name| view! { <link rel="stylesheet" href=assets::href(name) /> });
    view! {
        <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <script
                src=assets::href("discreet.js")
                data-title=words.shell_plain_title()
                data-leave=LEAVE
            ></script>
            <title>{title}</title>
            <meta name="description" content=head.description />
            {robots}
            <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbf7f0" />
            <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#16181d" />
            {preview}
            {canonical_link}
            {languages}
            {feeds}
            {json_ld}
            <link rel="icon" type="image/svg+xml" href=assets::href("favicon.svg") />
            <link rel="apple-touch-icon" href=assets::href("app-icon.png") />
            <link rel="stylesheet" href=assets::href("app.css") />
            {style}
            <script
                src=assets::href("page.js")
                data-script=urls.offline_script()
                data-help=urls.help_now()
                data-app=urls.manifest()
                defer
            ></script>
            {wake}
        </head>
    }
    .into_any()
}

/// The same page in every language that we speak, for search engines.
fn in_languages(visit: &Visit, path: &str) -> AnyView {
    let bare = path.strip_prefix(visit.words.language().prefix()).unwrap_or(path);
    let link = |tag: &'static str, language: Language| {
        let address = visit.urls.absolute(&urls::in_language(language, bare));
        view! { <link rel="alternate" hreflang=tag href=address /> }
    };
    let links = Language::ALL.iter().map(|language| link(language.tag(), *language)).collect_view();
    (links, link("x-default", Language::default())).into_any()
}

/// Where a page is in other languages, without their prefix. Of a page that is not there nothing is repeated; what somebody
/// chose on one that no search engine keeps (a day, a listing) is chosen there too.
fn path_elsewhere(visit: &Visit, head: &Head) -> String {
    if head.lost {
        return "/".to_owned();
    }
    if head.keeps_query && !visit.query.is_empty() {
        return format!("{}?{}", visit.path, visit.query);
    }
    let own = visit.words.language().prefix();
    let canonical = head.canonical.as_deref().map(|path| path.strip_prefix(own).unwrap_or(path));
    match canonical {
        Some("") => "/".to_owned(),
        Some(path) => path.to_owned(),
        None => visit.path.clone(),
    }
}

/// The same page in other languages, each under its own name; `path` is without a language.
fn languages(visit: &Visit, path: &str) -> AnyView {
    let words = visit.words;
    let links = Language::ALL
        .iter()
        .map(|language| {
            let here = (*language == words.language()).then_some("true");
            let address = urls::chosen_in_language(*language, path);
            let tag = language.tag();
            view! {
                <li>
                    <a href=address lang=tag hreflang=tag dir=language.direction() aria-current=here>
                        {language.own_name()}
                    </a>
                </li>
            }
        })
        .collect_view();
    let (note, more) = match words.language() {
        Language::BritishEnglish => (None, words.foot_translating()),
        _ => (Some(words.translating_note()), words.translating_note_more()),
    };
    view! {
        <nav class="languages" aria-label=words.foot_languages()>
            <ul>{links}</ul>
            <p>{note} " " <a href=visit.urls.translating()>{more}</a></p>
        </nav>
    }
    .into_any()
}

/// What other sites show of a page. The macro knows no attribute `property`.
fn preview_line(property: &'static str, content: String) -> AnyView {
    html::meta().attr("property", property).content(content).into_any()
}

/// The strip that stays in sight: whose page this is, help, and the way out.
fn strip(visit: &Visit) -> AnyView {
    let words = visit.words;
    view! {
        <header class="strip">
            <div class="wrap">
                <a class="mark" href=visit.urls.home() aria-label=words.shell_home()>
                    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false" inner_html=icons::MARK></svg>
                    <span>{visit.site.name.clone()}</span>
                </a>
                <a class="help" href=visit.urls.help_now()>{words.shell_help_now()}</a>
                <a
                    class="leave"
                    href=LEAVE
                    rel="nofollow noreferrer"
                    title=words.shell_leave_hint()
                    data-leaving=words.shell_leaving()
                    data-two=words.shell_leave_two()
                    data-one=words.shell_leave_one()
                    data-over=words.shell_leave_over()
                >
                    {words.shell_leave()}
                </a>
            </div>
        </header>
    }
    .into_any()
}

fn ways(visit: &Visit, current: Option<Nav>) -> AnyView {
    let words = visit.words;
    let urls = &visit.urls;
    let mut ways = vec![
        (Nav::WhatsOn, urls.list(&View::WhatsOn), words.shell_whats_on()),
        (Nav::Events, urls.list(&View::Events), words.shell_events()),
        (Nav::Cafes, urls.list(&View::Cafes), words.shell_cafes()),
        (Nav::Learn, urls.learn(), words.learn_way()),
        (Nav::Add, urls.add(Kind::Event), words.shell_add()),
    ];
    if visit.moderator().is_some() {
        ways.push((Nav::Queue, urls.moderate(), words.shell_queue()));
    }
    if visit.person.is_some() {
        ways.push((Nav::Me, urls.me(), words.shell_me()));
    }
    let items = ways
        .into_iter()
        .map(|(way, address, name)| {
            let here = (current == Some(way)).then_some("page");
            view! {
                <li>
                    <a href=address aria-current=here>
                        {name}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <nav class="ways" aria-label=words.shell_ways()>
            <div class="wrap">
                <ul>{items}</ul>
            </div>
        </nav>
    }
    .into_any()
}

fn foot(visit: &Visit, elsewhere: &str) -> AnyView {
    let words = visit.words;
    let urls = &visit.urls;
    let help = vec![(urls.help_now(), words.foot_help_link()), (urls.learn(), words.learn_title())];
    let run = vec![
        (urls.add(Kind::Event), words.foot_add_event()),
        (urls.add(Kind::Cafe), words.foot_add_cafe()),
        (urls.start(), words.start_title()),
        (urls.write_ups(None, 1), words.write_ups_title()),
        (urls.words(), words.wording_title()),
        (urls.posters(), words.leaflets_posters()),
        (urls.leaflets(), words.posters_leaflets()),
        (urls.embed(""), words.foot_embed()),
        (urls.resend(), words.foot_lost_link()),
        match visit.person {
            Some(_) => (urls.me(), words.foot_me()),
            None => (urls.sign_in(), words.foot_sign_in()),
        },
    ];
    let quiet = vec![
        (urls.follow(""), words.foot_follow()),
        (urls.saved(), words.saved_title()),
        (urls.privacy(), words.foot_privacy()),
        (urls.safety(), words.foot_safety()),
        (urls.accessibility(), words.foot_accessibility()),
        (urls.about(), words.foot_about()),
    ];
    view! {
        <footer class="foot">
            <div class="wrap">
                {foot_part(words.foot_help_title(), words.foot_help_text(), help)}
                {foot_part(words.foot_run_title(), words.foot_run_text(), run)}
                {foot_part(words.foot_quiet_title(), words.foot_quiet_text(), quiet)}
            </div>
            <div class="wrap">{languages(visit, elsewhere)}</div>
        </footer>
    }
    .into_any()
}

fn foot_part(title: String, text: String, links: Vec<(String, String)>) -> AnyView {
    let links =
        links.into_iter().map(|(address, name)| view! { <li><a href=address>{name}</a></li> }).collect_view();
    view! {
        <section>
            <h2>{title}</h2>
            <p>{text}</p>
            <ul>{links}</ul>
        </section>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_stay_only_where_an_island_looks_for_them() {
        let parts = || (None::<String>, "Tea", " and talk", vec!["a", "b"], ().into_any(), "1 < 2");
        assert_eq!(render(parts), "Tea and talkab1 &lt; 2");
        let html = "<p>a<!>b</p><leptos-island data-component=\"A\"><i>a<!>b</i><leptos-children><leptos-island>\
                    c<!></leptos-island></leptos-children>d<!><!--<() />--></leptos-island><!--<() />-->é<!><b>c</b>";
        assert_eq!(
            without_marks(html),
            "<p>ab</p><leptos-island data-component=\"A\"><i>a<!>b</i><leptos-children><leptos-island>\
             c<!></leptos-island></leptos-children>d<!><!--<() />--></leptos-island>é<b>c</b>"
        );
    }
}
