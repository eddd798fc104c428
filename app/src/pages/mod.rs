//! Every page, and the one router: which address is answered by whom.

pub mod add;
pub mod api;
pub mod ask;
pub mod asked;
pub mod assets;
pub mod calendar;
pub mod confirm;
pub mod embed;
pub mod embedded;
pub mod flag;
pub mod follow;
pub mod follower;
pub mod form;
pub mod groups;
pub mod guide;
pub mod help;
pub mod home;
pub mod installed;
pub mod leaflets;
pub mod learn;
pub mod listing;
pub mod lists;
pub mod manage;
pub mod map;
pub mod me;
pub mod moderate;
pub mod months;
pub mod nearest_town;
pub mod parts;
pub mod places;
pub mod posters;
pub mod principles;
pub mod print_room;
pub mod privacy;
pub mod programs;
pub mod refusal;
pub mod request;
pub mod resend;
pub mod safety;
pub mod saved;
pub mod setup;
pub mod shell;
pub mod short;
pub mod sign_in;
pub mod start;
pub mod still;
pub mod thanks;
pub mod translating;
pub mod words;
pub mod write_ups;

use std::{
    net::SocketAddr,
    sync::{Arc, OnceLock},
    time::Duration,
};

use axum::{
    Extension, Router,
    extract::{ConnectInfo, FromRef, Path, RawQuery, Request, State},
    http::{Extensions, HeaderMap, HeaderValue, StatusCode, Uri, Version, header},
    middleware::{self, Next},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use form::{TakesFiles, TooMuch};
use leptos::context::provide_context;
use request::Visit;
use server::{
    Broken, Desk,
    groups::merging::{self, What},
    http::{
        api::{is_asked, open_to_all, problems::Problem, routes as api_routes},
        cache::Unpacked,
        feeds::{self, Format},
        guard::{self, Counted, Limits},
        health, oembed, pictures, print, sitemap, towns as http_towns,
    },
    listings::{self, Found, editing::Right, parts::Kind},
    settings::Settings,
    urls::{MAP, NEAREST_TOWN, TOWNS, View, WORDS, WORDS_CHECK, WRITE_UPS, is_for_other_sites},
    words::Language,
};
use tower::ServiceExt as _;
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::{
        CompressionLayer,
        predicate::{DefaultPredicate, NotForContentType, Predicate},
    },
    timeout::TimeoutLayer,
};

/// No answer takes longer.
const PATIENCE: Duration = Duration::from_secs(60);

/// What stands at the door.
#[derive(Clone, FromRef)]
struct Door {
    desk: Desk,
    limits: Limits,
}

/// Everything that Cuppa answers.
pub fn router(desk: Desk) -> Router {
    let settings = Arc::clone(&desk.settings);
    let rooms: Arc<[OnceLock<Router>; Language::ALL.len()]> = Arc::default();
    // The language is taken off the path before anything is routed, so every route is written once. In each language the desk
    // speaks that language: whatever it gives out has the words that were written in it.
    let answer = async move |request: Request| {
        let language = request.extensions().get::<Language>().copied().unwrap_or_default();
        let room = rooms[language as usize].get_or_init(|| answers(desk.in_language(language))).clone();
        room.oneshot(request).await
    };
    Router::new()
        .fallback(answer)
        .layer(middleware::from_fn(speak))
        .layer(middleware::from_fn_with_state(settings, protect))
        .layer(CatchPanicLayer::custom(panicked))
}

/// Everything that is answered in one language.
fn answers(desk: Desk) -> Router {
    let limits = desk.limits.clone();
    Router::new()
        .merge(pages())
        .merge(views())
        .merge(files())
        .merge(api_routes())
        .merge(oembed::routes())
        .merge(embedded::routes())
        .fallback(nothing_here)
        .method_not_allowed_fallback(wrong_method)
        .layer(CompressionLayer::new().compress_when(worth_packing()))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, PATIENCE))
        .layer(middleware::from_fn_with_state(Door { desk: desk.clone(), limits }, turn_away))
        .with_state(desk)
}

/// Pages are packed here; what packs itself says so already, and PDF and fonts are packed inside.
fn worth_packing() -> impl Predicate {
    DefaultPredicate::new()
        .and(NotForContentType::const_new("application/pdf"))
        .and(NotForContentType::const_new("font/"))
        .and(|_: StatusCode, _: Version, _: &HeaderMap, beside: &Extensions| {
            beside.get::<Unpacked>().is_none()
        })
}

fn pages() -> Router<Desk> {
    Router::new()
        .route("/", get(home::home))
        .route("/groups", get(groups::directory))
        .route("/calendar", get(months::lead))
        .route(MAP, get(map::show))
        .route(NEAREST_TOWN, get(nearest_town::lead_back).post(nearest_town::lead))
        .route(TOWNS, get(towns))
        .route("/events/{slug}/{day}", get(event_date))
        .route("/cafes/{slug}/{day}", get(cafe_date))
        .route("/add", get(add::event).post(add::submit).layer(Extension(TakesFiles)))
        .route("/add/cafe", get(add::cafe).post(add::submit_cafe).layer(Extension(TakesFiles)))
        .route("/add/thanks", get(thanks::show))
        .route("/confirm/{token}", get(confirm::show).post(confirm::confirm))
        .merge(manage())
        .merge(signing_in())
        .merge(moderate())
        .route("/flag/{slug}", get(flag::show).post(flag::send))
        .route("/ask/{slug}", get(ask::show).post(ask::send))
        .route("/ask/{slug}/sent", get(ask::sent))
        .route("/asked/{token}", get(asked::show).post(asked::confirm))
        .route("/asked/{token}/withdrawal", get(asked::lead_back).post(asked::withdraw))
        .merge(following())
        .route("/print/{slug}", get(print_room))
        .route("/learn", get(learn::shelf))
        .route("/learn/{slug}", get(learn::page))
        .route("/start", get(start::shelf))
        .route("/start/{slug}", get(start::page))
        .route("/start/plan", get(start::plan))
        .route("/start/press-note", get(start::press_note))
        .route("/leaflets", get(leaflets::shelf))
        .route("/posters", get(posters::wall))
        .route("/d/{code}", get(short::short))
        .route("/help-now", get(help::now))
        .route("/offline", get(help::offline))
        .route(WRITE_UPS, get(write_ups::show))
        .route("/saved", get(saved::show))
        .route("/safety", get(safety::safety))
        .route("/accessibility", get(safety::accessibility))
        .route("/about/running-this-site", get(guide::show))
        .route("/api", get(api::explain))
        .route("/embed", get(embed::form))
        .route("/about", get(still::about))
        .route("/about/translating", get(translating::show))
        .route("/setup", get(setup::form).post(setup::save))
        .route("/setup/{token}", get(setup::show))
        .route("/principles", get(principles::show))
        .route("/privacy", get(privacy::show))
        .route(WORDS, get(words::show).post(words::look))
        .route("/words.json", get(words::json))
        .route(WORDS_CHECK, post(words::check))
        .route("/islands/{*function}", post(island))
}

/// Pages that have feeds, which programs may ask for at the page's own address.
fn views() -> Router<Desk> {
    Router::new()
        .route("/whats-on", get(lists::whats_on))
        .route("/events", get(lists::events))
        .route("/cafes", get(lists::cafes))
        .route("/events/{segment}", get(event))
        .route("/cafes/{segment}", get(cafe))
        .route("/groups/{segment}", get(group))
        .route("/places/{segment}", get(place))
        .route("/calendar/{*stretch}", get(months::stretch))
        .route_layer(middleware::from_fn(programs::lead_to_feed))
}

/// What the private link of a listing opens; and its slug, for whoever signed in and is of the group that runs it.
fn manage() -> Router<Desk> {
    use manage::{
        acts, appeals, dates, edit, history, holders, preview, question, requests, series, show, texts,
    };
    Router::new()
        .route("/manage/{token}", get(show))
        .route("/manage/{token}/preview", get(preview))
        .route("/manage/{token}/again", get(add::again))
        .route("/manage/{token}/edit", get(edit::show).post(edit::save).layer(Extension(TakesFiles)))
        .route("/manage/{token}/dates/{day}", get(dates::show).post(dates::save))
        .route("/manage/{token}/dates/{day}/cancellation", post(dates::cancel))
        .route("/manage/{token}/dates/{day}/cancellation/end", post(dates::keep))
        .route("/manage/{token}/dates/{day}/ending", post(dates::end))
        .route("/manage/{token}/dates", post(series::add))
        .route("/manage/{token}/ending/end", post(series::go_on))
        .route("/manage/{token}/left-out", post(series::leave_out))
        .route("/manage/{token}/left-out/{day}/end", post(series::take_in))
        .route("/manage/{token}/appeal", post(appeals::ask))
        .route("/manage/{token}/cancellation", post(acts::cancel))
        .route("/manage/{token}/cancellation/end", post(acts::uncancel))
        .route("/manage/{token}/change/end", post(acts::drop_change))
        .route("/manage/{token}/question", get(question::show).post(question::say_yes))
        .route("/manage/{token}/requests", get(requests::show))
        .route("/manage/{token}/requests/{id}", post(requests::respond))
        .route("/manage/{token}/history", get(history::show))
        .route("/manage/{token}/history/{n}", get(history::version))
        .route("/manage/{token}/history/{n}/return", post(history::take_up))
        .route("/manage/{token}/texts", get(texts::show).post(texts::say_language))
        .route("/manage/{token}/texts/{lang}", get(texts::one).post(texts::save))
        .route("/manage/{token}/texts/{lang}/end", post(texts::end))
        .route("/manage/{token}/takeover", post(holders::take_over_for_group))
        .merge(telling())
        .merge(keep().route_layer(Extension(Right::Keep)))
        .merge(links().route_layer(Extension(Right::Links)))
}

/// What whoever looks after a listing tells of its dates.
fn telling() -> Router<Desk> {
    use manage::write_ups::{add_photo, change_photo, end, end_photo, form, save, show, show_photo};
    Router::new()
        .route("/manage/{token}/write-ups", get(show))
        .route("/manage/{token}/write-ups/{day}", get(form).post(save))
        .route("/manage/{token}/write-ups/{day}/end", post(end))
        .route("/manage/{token}/write-ups/{day}/photos", post(add_photo).layer(Extension(TakesFiles)))
        .route("/manage/{token}/write-ups/{day}/photos/{n}", get(show_photo).post(change_photo))
        .route("/manage/{token}/write-ups/{day}/photos/{n}/end", post(end_photo))
}

/// What of its group only owners may do.
fn keep() -> Router<Desk> {
    use manage::{acts, import, question, requests};
    Router::new()
        .route("/manage/{token}/questions", post(question::put_asked))
        .route("/manage/{token}/requests", post(requests::choose))
        .route("/manage/{token}/withdrawal", post(acts::withdraw))
        .route("/manage/{token}/withdrawal/end", post(acts::bring_back))
        .route("/manage/{token}/import", get(import::show).post(import::choose).layer(Extension(TakesFiles)))
        .route("/manage/{token}/import/taking", post(import::take))
        .route("/manage/{token}/import/end", post(import::end))
        .route("/manage/{token}/import/again", post(import::again))
}

/// What only those may do who came by a private link.
fn links() -> Router<Desk> {
    use manage::{acts, history, holders};
    Router::new()
        .route("/manage/{token}/new-link", post(acts::new_link))
        .route("/manage/{token}/holders", get(holders::show).post(holders::invite))
        .route("/manage/{token}/holders/agreement", post(holders::agree))
        .route("/manage/{token}/holders/leaving", post(holders::leave))
        .route("/manage/{token}/holders/{id}/end", post(holders::end))
        .route("/manage/{token}/holders/{id}/link", post(holders::renew))
        .route("/manage/{token}/holders/{id}/handover", post(holders::offer))
        .route("/manage/{token}/holders/handover", post(holders::take_over))
        .route("/manage/{token}/holders/handover/end", post(holders::end_offer))
        .route("/manage/{token}/history/end", post(history::forget))
}

/// Letters about what somebody follows, and links that got lost.
fn following() -> Router<Desk> {
    Router::new()
        .route("/follow", get(follow::form).post(follow::ask))
        .route("/follow/asked", get(follow::asked))
        .route("/follow/calendar", get(calendar::help))
        .route("/follow/{token}", get(follower::show).post(follower::confirm))
        .route("/follow/{token}/changes", get(follower::lead_back).post(follower::change))
        .route("/follow/{token}/language", get(follower::lead_back).post(follower::speak))
        .route("/follow/{token}/endings", get(follower::lead_back).post(follower::end))
        .route("/follow/{token}/pauses", get(follower::lead_back).post(follower::pause))
        .route("/follow/{token}/export", get(follower::export))
        .route("/follow/{token}/erasures", get(follower::lead_back).post(follower::erase))
        .route("/unsubscribe/{token}", get(follower::for_unsubscribing).post(follower::unsubscribe))
        .route("/resend", get(resend::form).post(resend::send))
        .route("/resend/sent", get(resend::sent))
}

/// Signing in, and the page of whoever did.
fn signing_in() -> Router<Desk> {
    use me::{address, codes, groups, rights as my_rights, sessions};
    Router::new()
        .route("/sign-in", get(sign_in::form).post(sign_in::ask))
        .route("/sign-in/asked", get(sign_in::asked))
        .route("/sign-in/codes", get(sign_in::lead_back).post(sign_in::with_code))
        .route("/sign-in/{token}", get(sign_in::show).post(sign_in::sign_in))
        .route("/sign-out", post(sign_in::sign_out))
        .route("/me", get(me::show))
        .route("/me/sessions", get(sessions::show))
        .route("/me/language", post(me::speak))
        .route("/me/sessions/end", post(sessions::end_others))
        .route("/me/sessions/{id}/name", post(sessions::name))
        .route("/me/sessions/{id}/end", post(sessions::end))
        .route("/me/kept", get(my_rights::kept))
        .route("/me/erasure", get(my_rights::ask).post(my_rights::erase))
        .route("/me/codes", get(codes::show).post(codes::make))
        .route("/me/address", get(address::show).post(address::ask))
        .route("/new-address/{token}", get(address::confirmable).post(address::confirm))
        .route("/me/groups/new", get(groups::new).post(groups::start))
        .route("/me/groups/{key}", get(groups::show))
        .route("/me/groups/{key}/about", post(groups::describe))
        .route("/me/groups/{key}/members", post(groups::invite))
        .route("/me/groups/{key}/members/{id}/role", post(groups::role))
        .route("/me/groups/{key}/members/{id}/end", post(groups::end))
        .route("/me/groups/{key}/members/{id}/handover", post(groups::hand_over))
        .route("/me/groups/{key}/offer", post(groups::take))
        .route("/me/groups/{key}/offer/end", post(groups::turn_down))
        .route("/me/groups/{key}/leaving", post(groups::leave))
        .route("/me/groups/{key}/closing", post(groups::close))
        .route("/me/groups/{key}/kept", get(groups::kept))
        .route("/me/groups/{key}/erasure", post(groups::erase))
        .route("/me/groups/{key}/agreement", post(groups::agree))
        .route("/me/groups/{key}/listings/{slug}/acceptance", post(groups::accept))
        .route("/me/groups/{key}/listings/{slug}/refusal", post(groups::refuse))
        .route("/invited/{token}", get(groups::invitation).post(groups::join))
        .route("/invited/{token}/refusal", post(groups::decline))
}

/// What moderators do.
fn moderate() -> Router<Desk> {
    use manage::{
        edit::{save_as_moderator, show_to_moderator},
        history,
    };
    use moderate::{appeals, approve, changes, flags, imports, log, preview, queue, reject, sweep, together};
    Router::new()
        .route("/moderate", get(queue))
        .route("/moderate/listings/{slug}", get(preview))
        .route("/moderate/listings/{slug}/edit", get(show_to_moderator).post(save_as_moderator))
        .route("/moderate/listings/{slug}/history", get(history::show_to_moderator))
        .route("/moderate/listings/{slug}/history/{n}", get(history::version_to_moderator))
        .route("/moderate/listings/{slug}/history/{n}/return", post(history::take_up_as_moderator))
        .route("/moderate/approvals", post(approve))
        .route("/moderate/rejections", post(reject))
        .route("/moderate/changes/approvals", post(changes::approve))
        .route("/moderate/changes/rejections", post(changes::reject))
        .route("/moderate/write-ups/approvals", post(moderate::write_ups::approve))
        .route("/moderate/write-ups/rejections", post(moderate::write_ups::reject))
        .route("/moderate/write-ups/{id}", get(moderate::write_ups::show))
        .route("/moderate/write-ups/{id}/withdrawal", post(moderate::write_ups::take_down))
        .route("/moderate/write-ups/{id}/undo", post(moderate::write_ups::undo))
        .route("/moderate/hidings", post(flags::hide))
        .route("/moderate/settlements", post(flags::settle))
        .merge(moderate_groups())
        .route("/moderate/appeals/approvals", post(appeals::accept))
        .route("/moderate/appeals/rejections", post(appeals::refuse))
        .route("/moderate/sweep", get(sweep::show))
        .route("/moderate/sweeps", post(sweep::sweep))
        .route("/moderate/log", get(log::show))
        .route("/moderate/undoings", post(log::undo))
        .route("/moderate/attentions", post(together::look))
        .route("/moderate/attentions/end", post(together::look_away))
        .route("/moderate/remarks", post(together::remark))
        .route("/moderate/imports", get(imports::show))
        .route("/moderate/imports/end", post(imports::end))
        .route("/moderate/imports/allowances", post(imports::allow))
        .route("/moderate/imports/approvals", post(imports::approve))
        .route("/moderate/imports/rejections", post(imports::reject))
}

/// What moderators decide of groups, and see of the post.
fn moderate_groups() -> Router<Desk> {
    use moderate::{claims, groups, letters, merges, words};
    Router::new()
        .route("/moderate/claims", get(claims::show))
        .route("/moderate/claims/{id}/approval", post(claims::approve))
        .route("/moderate/claims/{id}/rejection", post(claims::reject))
        .route("/moderate/claims/{id}/undo", post(claims::undo))
        .route("/moderate/groups", get(groups::show))
        .route("/moderate/groups/{key}/trust", post(groups::trust))
        .route("/moderate/groups/{key}/trust/end", post(groups::distrust))
        .route("/moderate/agreements/{id}/revocation", post(groups::revoke))
        .route("/moderate/agreements/{id}/revocation/end", post(groups::restore))
        .route("/moderate/merges", get(merges::show).post(merges::merge))
        .route("/moderate/merges/{id}/undo", post(merges::undo))
        .route("/moderate/words", get(words::show).post(words::put))
        .route("/moderate/words/removals", post(words::switch_off))
        .route("/moderate/words/changes/{id}/end", post(words::bring_back))
        .route("/moderate/letters", get(letters::show))
        .route("/moderate/letters/{id}/try", post(letters::try_now))
        .route("/moderate/letters/{id}/end", post(letters::give_up))
}

fn files() -> Router<Desk> {
    let lists =
        View::ALWAYS.iter().fold(Router::new(), |router, view| {
            let feed = |format| {
                move |State(desk): State<Desk>,
                      visit: Visit,
                      RawQuery(query): RawQuery,
                      headers: HeaderMap| async move {
                    let query = query.unwrap_or_default();
                    feed_or_nothing(&desk, &visit, view, format, &query, &headers).await
                }
            };
            router
                .route(&format!("{}.ics", view.path()), get(feed(Format::Ics)))
                .route(&format!("{}.json", view.path()), get(feed(Format::Json)))
                .route(&format!("{}.atom", view.path()), get(feed(Format::Atom)))
        });
    lists
        .route("/print/{slug}/{file}", get(piece))
        .route("/start/plan.ics", get(start::calendar))
        .route("/start/plan.pdf", get(start::paper))
        .route("/leaflets/{segment}", get(leaflets::leaflet))
        .route("/posters/{file}", get(posters::file))
        .route("/pictures/{file}", get(picture))
        .route("/map/pins.json", get(map::pins))
        .route("/map/land.svg", get(map::land))
        .route("/map/land/{zoom}/{column}/{row}", get(map::square))
        .route("/map/streets/{zoom}/{column}/{row}", get(map::streets))
        .route("/write-ups.atom", get(write_ups::atom))
        .route("/assets/{name}", get(assets::asset))
        .route("/favicon.ico", get(assets::favicon))
        .route("/offline.js", get(help::worker))
        .route("/saved.js", get(saved::script))
        .route("/manifest.webmanifest", get(installed::manifest))
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .route("/robots.txt", get(health::robots))
        .route("/sitemap.xml", get(sitemap_index))
        .route("/sitemap/{file}", get(sitemap_part))
        .route("/.well-known/security.txt", get(health::security))
}

/// `GET /towns?q=`: what may be meant by what is typed so far.
async fn towns(visit: Visit, headers: HeaderMap) -> Response {
    http_towns::offered(visit.words, form::from_query(&visit.query).get("q"), &headers)
}

async fn feed_or_nothing(
    desk: &Desk,
    visit: &Visit,
    view: &View,
    format: Format,
    query: &str,
    headers: &HeaderMap,
) -> Response {
    found(visit, feeds::list(desk, view, format, asked(visit, query, headers)).await)
}

/// What a visitor asks of a feed.
fn asked<'r>(visit: &Visit, query: &'r str, headers: &'r HeaderMap) -> feeds::Asked<'r> {
    feeds::Asked { words: visit.words, query, headers, by_anybody: visit.person.is_none() }
}

async fn group(
    State(desk): State<Desk>,
    visit: Visit,
    Path(segment): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    if let Some(elsewhere) = merged(&desk, &visit, What::Group, &segment, query.as_deref()).await {
        return elsewhere;
    }
    match feeds::split(&segment) {
        (key, None) => groups::group(&desk, &visit, key).await,
        (key, Some(format)) => {
            let view = View::Group(key.to_owned());
            feed_or_nothing(&desk, &visit, &view, format, &query.unwrap_or_default(), &headers).await
        }
    }
}

async fn place(
    State(desk): State<Desk>,
    visit: Visit,
    Path(segment): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    if let Some(elsewhere) = merged(&desk, &visit, What::Place, &segment, query.as_deref()).await {
        return elsewhere;
    }
    match feeds::split(&segment) {
        (slug, None) => places::place(&desk, &visit, slug).await,
        (slug, Some(format)) => {
            let view = View::Place(slug.to_owned());
            feed_or_nothing(&desk, &visit, &view, format, &query.unwrap_or_default(), &headers).await
        }
    }
}

/// The page or feed of a group or place that was merged leads to where it is now.
async fn merged(
    desk: &Desk,
    visit: &Visit,
    what: What,
    segment: &str,
    query: Option<&str>,
) -> Option<Response> {
    let (key, format) = feeds::split(segment);
    match merging::moved(desk, what, key).await {
        Ok(into) => into.map(|into| {
            let query = query.unwrap_or_default();
            let address = match format {
                None => visit.urls.list_with(&what.view(&into), query),
                Some(format) => visit.urls.list_feed(&what.view(&into), format.ending(), query),
            };
            Redirect::permanent(&address).into_response()
        }),
        Err(broken) => Some(refusal::broken(visit, &broken)),
    }
}

async fn event(
    State(desk): State<Desk>,
    visit: Visit,
    path: Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    listing_or_feed(&desk, &visit, Kind::Event, &path, &query.unwrap_or_default(), &headers).await
}

async fn cafe(
    State(desk): State<Desk>,
    visit: Visit,
    path: Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    listing_or_feed(&desk, &visit, Kind::Cafe, &path, &query.unwrap_or_default(), &headers).await
}

async fn listing_or_feed(
    desk: &Desk,
    visit: &Visit,
    kind: Kind,
    segment: &str,
    query: &str,
    headers: &HeaderMap,
) -> Response {
    let (slug, Some(format)) = feeds::split(segment) else {
        return listing::listing(desk, visit, kind, segment).await;
    };
    match feeds::listing(desk, kind, slug, format, asked(visit, query, headers)).await {
        Ok(Some(answer)) => return answer,
        Ok(None) => {}
        Err(broken) => return refusal::broken(visit, &broken),
    }
    match listings::find(desk, kind, slug).await {
        Ok(Found::Elsewhere(other)) => {
            Redirect::permanent(&visit.urls.listing_feed(other, slug, format.ending())).into_response()
        }
        Ok(Found::Gone) => refusal::gone(visit),
        Ok(Found::Listing(_) | Found::Absent) => refusal::not_found(visit),
        Err(broken) => refusal::broken(visit, &broken),
    }
}

async fn event_date(
    State(desk): State<Desk>,
    visit: Visit,
    Path((slug, segment)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    date_or_file(&desk, &visit, Kind::Event, &slug, &segment, &headers).await
}

async fn cafe_date(
    State(desk): State<Desk>,
    visit: Visit,
    Path((slug, segment)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    date_or_file(&desk, &visit, Kind::Cafe, &slug, &segment, &headers).await
}

async fn date_or_file(
    desk: &Desk,
    visit: &Visit,
    kind: Kind,
    slug: &str,
    segment: &str,
    headers: &HeaderMap,
) -> Response {
    match feeds::split(segment) {
        (day, Some(Format::Ics)) => listing::date_file(desk, visit, kind, slug, day, headers).await,
        _ => listing::date(desk, visit, kind, slug, segment).await,
    }
}

async fn print_room(State(desk): State<Desk>, visit: Visit, Path(slug): Path<String>) -> Response {
    print_room::room(&desk, &visit, &slug).await
}

async fn piece(
    State(desk): State<Desk>,
    visit: Visit,
    Path((slug, file)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let found = match listings::find_any(&desk, &slug).await {
        Ok(Found::Listing(found)) => found,
        Ok(Found::Gone) => return refusal::gone(&visit),
        Ok(_) => return refusal::not_found(&visit),
        Err(broken) => return refusal::broken(&visit, &broken),
    };
    match print::print(&desk, visit.words, &found, &file, &query.unwrap_or_default(), &headers).await {
        Ok(print::Print::Sheet(sheet)) => sheet,
        Ok(print::Print::Unknown) => refusal::not_found(&visit),
        Ok(print::Print::Letters(_)) => print_room::letters_missing(&visit, &found),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

async fn picture(
    State(desk): State<Desk>,
    visit: Visit,
    Path(file): Path<String>,
    headers: HeaderMap,
) -> Response {
    let query = form::from_query(&visit.query);
    match pictures::picture(&desk, visit.moderator(), query.get("link"), &file, &headers).await {
        Ok(Some(picture)) => picture,
        Ok(None) => refusal::not_found(&visit),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

async fn sitemap_index(State(desk): State<Desk>, visit: Visit, headers: HeaderMap) -> Response {
    found(&visit, sitemap::index(&desk, &headers).await)
}

async fn sitemap_part(
    State(desk): State<Desk>,
    visit: Visit,
    Path(file): Path<String>,
    headers: HeaderMap,
) -> Response {
    let Some(Ok(number)) = file.strip_suffix(".xml").map(str::parse) else {
        return refusal::not_found(&visit);
    };
    found(&visit, sitemap::part(&desk, number, &headers).await)
}

/// A question of an island.
async fn island(State(desk): State<Desk>, request: Request) -> Response {
    let give = move || provide_context(desk.clone());
    leptos_axum::handle_server_fns_with_context(give, request).await.into_response()
}

fn shown(visit: &Visit, answer: Result<Response, Broken>) -> Response {
    answer.unwrap_or_else(|broken| refusal::broken(visit, &broken))
}

fn found(visit: &Visit, answer: Result<Option<Response>, Broken>) -> Response {
    shown(visit, answer.map(|answer| answer.unwrap_or_else(|| refusal::not_found(visit))))
}

/// An address with a slash too many leads to the one without.
async fn nothing_here(visit: Visit) -> Response {
    let trimmed = visit.path.trim_end_matches('/');
    // "//host" would lead away from here.
    if trimmed.len() == visit.path.len() || trimmed.is_empty() || leads_away(trimmed) {
        return refusal::not_found(&visit);
    }
    let prefix = visit.words.language().prefix();
    let query = if visit.query.is_empty() { String::new() } else { format!("?{}", visit.query) };
    Redirect::permanent(&format!("{prefix}{trimmed}{query}")).into_response()
}

/// Whether a browser would take this path for the address of another site.
fn leads_away(path: &str) -> bool {
    path.starts_with("//") || path.starts_with("/\\")
}

async fn wrong_method(visit: Visit) -> Response {
    refusal::wrong_method(&visit)
}

fn panicked(_: Box<dyn std::any::Any + Send + 'static>) -> Response {
    tracing::error!("a page panicked");
    (
        StatusCode::INTERNAL_SERVER_ERROR,
        "Something of ours broke. Nothing you typed is lost: go back and try again.\n",
    )
        .into_response()
}

/// Turns floods, forged forms, and what is too long, too large or no text away, with a page.
async fn turn_away(
    State(Door { desk, limits }): State<Door>,
    visit: Visit,
    mut request: Request,
    next: Next,
) -> Response {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0);
    if guard::is_misaddressed(request.headers()) {
        return refusal::misaddressed(&visit);
    }
    let path = request.uri().path();
    if path.len() + request.uri().query().map_or(0, str::len) > guard::TARGET_MOST {
        return refusal::too_long(&visit);
    }
    if guard::is_too_long(request.headers()) {
        return refusal::too_much_along(&visit);
    }
    let counted = Counted::of(request.method(), path);
    let known = visit
        .person
        .as_ref()
        .map(|known| guard::Known { person: known.person(), is_moderator: known.moderator().is_some() });
    if path != "/healthz" && !limits.allow(counted, peer, request.headers(), known) {
        return match is_asked(path) {
            true => open_to_all(Problem::many(visit.words, &visit.urls).into_response()).await,
            false if counted == Counted::Square => refusal::too_many_squares(),
            false => refusal::too_many(&visit),
        };
    }
    if guard::is_forged(&desk.settings, request.method(), request.headers()) {
        return match is_asked(path) {
            true => open_to_all(Problem::foreign(visit.words, &visit.urls).into_response()).await,
            false => refusal::forbidden(&visit),
        };
    }
    if String::from_utf8(form::bytes_of(request.uri().path())).is_err() {
        return refusal::not_found(&visit);
    }
    if let Some(network) = limits.network(peer, request.headers()) {
        request.extensions_mut().insert(network);
    }
    let answer = next.run(request).await;
    match answer.status() {
        StatusCode::REQUEST_TIMEOUT => refusal::too_slow(&visit),
        _ if answer.extensions().get::<TooMuch>().is_some() => refusal::too_much(&visit),
        _ => answer,
    }
}

/// Takes the language off the path. The source language has none: its prefix leads to the plain address.
async fn speak(mut request: Request, next: Next) -> Response {
    // Only a path has a first segment: "*" and the address of another host have none.
    let Some(path) = request.uri().path().strip_prefix('/') else { return next.run(request).await };
    let (segment, rest) =
        path.split_once('/').map_or((path, "/".to_owned()), |(first, rest)| (first, format!("/{rest}")));
    let Some(language) = Language::of_segment(segment) else { return next.run(request).await };
    let target = match request.uri().query() {
        Some(query) => format!("{rest}?{query}"),
        None => rest,
    };
    if language.prefix().is_empty() {
        let target = if leads_away(&target) { "/".to_owned() } else { target };
        return Redirect::permanent(&target).into_response();
    }
    if let Ok(uri) = target.parse::<Uri>() {
        *request.uri_mut() = uri;
        request.extensions_mut().insert(language);
    }
    next.run(request).await
}

/// Tells browsers what they may do with an answer.
async fn protect(State(settings): State<Arc<Settings>>, request: Request, next: Next) -> Response {
    let is_for_others = is_for_other_sites(request.uri().path());
    let mut response = next.run(request).await;
    let may_stand_in_frames = response.extensions().get::<guard::Framed>().is_some();
    let may_ask_where = response.extensions().get::<guard::AsksWhere>().is_some();
    let headers = response.headers_mut();
    for (name, value) in guard::HEADERS {
        if may_stand_in_frames && *name == guard::NO_FRAMES {
            continue;
        }
        let value = match *name {
            guard::PERMISSIONS if may_ask_where => guard::PERMISSIONS_OF_FINDERS,
            guard::FOR_WHOM if is_for_others && !is_kept_by_nobody(headers) => "cross-origin",
            _ => value,
        };
        // Who may show it, and who learns of it, an answer may know better.
        if !matches!(*name, guard::FOR_WHOM | guard::REFERRER) || !headers.contains_key(*name) {
            headers.insert(*name, HeaderValue::from_static(value));
        }
    }
    if settings.is_https() {
        let (name, value) = guard::ONLY_HTTPS;
        headers.insert(name, HeaderValue::from_static(value));
    }
    if !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(guard::FILE_POLICY));
    }
    response
}

/// Whether an answer is for one person only.
fn is_kept_by_nobody(headers: &HeaderMap) -> bool {
    let kept = headers.get(header::CACHE_CONTROL).and_then(|value| value.to_str().ok());
    kept.is_some_and(|kept| kept.contains("no-store"))
}
