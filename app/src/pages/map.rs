//! The map: where everything is that a list shows, and that list beside it. Without scripts the map is a picture with
//! links; it can be moved by them. With scripts it can be opened as one that moves under the finger.

use std::sync::Arc;

use axum::{
    Json,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use leptos::prelude::*;
use pure::maps::{Circle, Window, Zoom, gather_by};
use serde::Serialize;
use server::{
    Broken, Desk,
    http::maps,
    listings::{
        PublicListing, Results,
        parts::Kind,
        public::PublicPlace,
        search::{
            self, Counts, counts,
            map::{self, Listed, Map, Part},
            months::Chosen,
        },
    },
    urls::{MAP, View},
};

use super::{
    assets, form,
    lists::page_asked_for,
    parts::{
        drawings::{self, drawing},
        finder, moments,
        pager::{Pages, Turning, pager},
        rows::{self, Telling},
    },
    refusal,
    request::Visit,
    shell::{self, Head},
};

/// The picture without scripts: so many pixels wide and high, before it is fitted to the page.
const WIDTH: u32 = 512;
const HEIGHT: u32 = 400;
/// Where the picture stands on the page: whoever moves it on a phone wants to see it again, and not the search above it.
const PICTURE: &str = "picture";
/// A pin has this radius in it where there is room; on a phone, where all of the picture becomes small, the other.
const PIN: f64 = 20.0;
const PIN_ON_PHONES: f64 = 27.0;
/// A finger reaches a pin so far from its middle: on a screen 360 pixels wide that makes 44 of them.
const REACH: f64 = 34.5;
/// So many pins cover names in the picture; there is no room for more.
const PINS_MOST: usize = 80;
/// A step to a side shows so much that is new, as a part of the picture.
const STEP: f64 = 0.6;
/// A picture for a window of a browser has at most so many pixels.
const PIXELS_MOST: u32 = 2_000;

/// The map as it was asked for.
struct Page<'a> {
    visit: &'a Visit,
    chosen: Chosen,
    /// The part that somebody chose.
    part: Option<Part>,
    map: Arc<Map>,
    /// Its pins, so far apart that none is within the reach of another, and where each stands.
    pins: Vec<(Listed, (f64, f64))>,
    /// The list beside it.
    list: Results,
    /// How many listings each filter would leave, wherever they are.
    counts: Arc<Counts>,
}

/// `GET /map`.
pub async fn show(State(desk): State<Desk>, visit: Visit) -> Response {
    match page(&desk, &visit).await {
        Ok(page) => page.answer(&desk),
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

async fn page<'a>(desk: &Desk, visit: &'a Visit) -> Result<Page<'a>, Broken> {
    let chosen = of_query(desk, &visit.query);
    let part = Part::parse(&visit.query);
    let map = map::map(desk, &chosen, part, (WIDTH, HEIGHT)).await?;
    let window = part.map(|_| &map.window);
    let list = map::beside(desk, &chosen, window, page_asked_for(&visit.query)).await?;
    let counts = counts::counts(desk, &chosen.view, &chosen.filter, &list.meant).await?;
    let stands = |point| inside(map.window.place(point), PIN_ON_PHONES);
    let pins = gather_by(map.pins.clone(), 2.0 * REACH, stands);
    let pins = pins.into_iter().map(|pin| (pin.clone(), stands(pin.point))).collect();
    Ok(Page { visit, chosen, part, map, pins, list, counts })
}

/// The same place, at least so far from the edges of the picture.
fn inside((x, y): (f64, f64), by: f64) -> (f64, f64) {
    (x.clamp(by, f64::from(WIDTH) - by).round(), y.clamp(by, f64::from(HEIGHT) - by).round())
}

/// The choices of the calendar, and the days of the lists.
fn of_query(desk: &Desk, query: &str) -> Chosen {
    let chosen = Chosen::parse(query);
    let days = server::listings::Filter::parse(query);
    let filter = server::listings::Filter { from: days.from, to: days.to, ..chosen.filter };
    Chosen { filter: search::dated(desk, filter), view: chosen.view }
}

/// A pin as the moving map is told of it.
#[derive(Serialize)]
struct Told {
    latitude: f64,
    longitude: f64,
    /// How many listings.
    many: u32,
    /// Event or café, where it stands for one.
    kind: Option<&'static str>,
    /// Whether it stands only about where the listing is.
    about: bool,
    /// What it says to who cannot see it.
    says: String,
    /// Where it leads; of one that stands for several, the part of the map around it.
    leads: String,
}

/// `GET /map/pins.json`: the pins of a part of the map, for the map that moves.
pub async fn pins(State(desk): State<Desk>, visit: Visit) -> Response {
    let size = |name: &str, usual: u32| {
        let asked = form::from_query(&visit.query);
        asked.get(name).parse().ok().filter(|pixels| (1..=PIXELS_MOST).contains(pixels)).unwrap_or(usual)
    };
    let chosen = of_query(&desk, &visit.query);
    let part = Part::parse(&visit.query);
    match map::map(&desk, &chosen, part, (size("width", WIDTH), size("height", HEIGHT))).await {
        Ok(map) => {
            let told: Vec<Told> = map
                .pins
                .iter()
                .map(|pin| Told {
                    latitude: pin.point.latitude(),
                    longitude: pin.point.longitude(),
                    many: pin.many,
                    kind: alone(pin).map(|listing| listing.kind.as_str()),
                    about: alone(pin).is_some_and(is_about),
                    says: says(&visit, pin),
                    leads: leads(&visit, &chosen, &map.window, pin),
                })
                .collect();
            Json(told).into_response()
        }
        Err(broken) => refusal::broken(&visit, &broken),
    }
}

/// `GET /map/land.svg`: the land of a part of the map.
pub async fn land(visit: Visit, headers: HeaderMap) -> Response {
    match Part::parse(&visit.query) {
        Some(part) => maps::land(&part.window(WIDTH, HEIGHT), &covered(&visit.query), &headers),
        None => refusal::not_found(&visit),
    }
}

/// Where pins will stand upon the land, as the page says in its address.
fn covered(query: &str) -> Vec<Circle> {
    let asked = form::from_query(query);
    let numbers: Vec<f64> =
        asked.get("pins").split(',').take(2 * PINS_MOST).map_while(|number| number.parse().ok()).collect();
    let is_inside = |pin: &&[f64]| {
        (0.0..=f64::from(WIDTH)).contains(&pin[0]) && (0.0..=f64::from(HEIGHT)).contains(&pin[1])
    };
    // With the line around it, and something free.
    let radius = PIN_ON_PHONES + 3.0;
    numbers.chunks_exact(2).filter(is_inside).map(|pin| Circle { x: pin[0], y: pin[1], radius }).collect()
}

/// `GET /map/land/{zoom}/{column}/{row}`: a square of the land, as maps on the web count them.
pub async fn square(
    visit: Visit,
    Path((zoom, column, row)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Response {
    let square = row.strip_suffix(".svg").and_then(|row| numbers(&zoom, &column, row));
    match square.and_then(|(zoom, column, row)| Window::tile(zoom, column, row)) {
        Some(window) => maps::land(&window, &[], &headers),
        None => refusal::not_found(&visit),
    }
}

/// `GET /map/streets/{zoom}/{column}/{row}`: a square of the street map that whoever runs the site has set up.
pub async fn streets(
    State(desk): State<Desk>,
    visit: Visit,
    Path((zoom, column, row)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Response {
    let answer = match numbers(&zoom, &column, &row) {
        Some(square) => maps::streets(&desk, square, &headers).await,
        None => None,
    };
    answer.unwrap_or_else(|| refusal::not_found(&visit))
}

fn numbers(zoom: &str, column: &str, row: &str) -> Option<(u8, u32, u32)> {
    Some((zoom.parse().ok()?, column.parse().ok()?, row.parse().ok()?))
}

/// What a pin says: the listing and its next date, or how many there are near which town.
fn says(visit: &Visit, pin: &Listed) -> String {
    let words = visit.words;
    let Some(listing) = alone(pin) else {
        // Where they lie far apart, nothing may be in the town in their middle; one that is known from afar says where that is.
        return words.map_cluster(pin.many, pure::towns::landmark(pin.point).name());
    };
    let said = match listing.coming(visit.now).first() {
        Some(date) => {
            let day = moments::day_and_start(words, listing, date.start, visit.today_in(&listing.zone));
            words.months_date(day, listing.title.as_str())
        }
        None => listing.title.clone(),
    };
    if is_about(listing) { words.map_about(said) } else { said }
}

/// The listing of a pin that stands for one.
fn alone(pin: &Listed) -> Option<&PublicListing> {
    pin.of.first().filter(|_| pin.many == 1).map(|listing| &**listing)
}

/// Whether a pin stands only about where a listing is: nobody shall ring at a stranger's door.
fn is_about(listing: &PublicListing) -> bool {
    matches!(listing.place, Some(PublicPlace::Area(_) | PublicPlace::OnRequest(_)))
}

/// Where a pin leads.
fn leads(visit: &Visit, chosen: &Chosen, window: &Window, pin: &Listed) -> String {
    match alone(pin) {
        Some(listing) => visit.urls.listing(listing.kind, &listing.slug),
        None => {
            let closer = (window.zoom.number() + 2).min(Zoom::MOST.number());
            let zoom = Zoom::new(closer).unwrap_or(window.zoom);
            let part = Part { centre: pin.point, zoom };
            let address = address(visit, chosen, Some(part));
            // Who cannot come closer finds them in the list.
            let part = if window.zoom == Zoom::MOST { "beside" } else { PICTURE };
            format!("{address}#{part}")
        }
    }
}

fn address(visit: &Visit, chosen: &Chosen, part: Option<Part>) -> String {
    visit.urls.map(&chosen.to_query(), part.map(|part| part.to_query()).as_deref())
}

impl Page<'_> {
    fn answer(&self, desk: &Desk) -> Response {
        let visit = self.visit;
        let words = visit.words;
        let query = self.chosen.to_query();
        let head = Head {
            canonical: Some(visit.urls.map("", None)),
            // The parts of the world have no end.
            unindexed: self.part.is_some() || !query.is_empty(),
            asks_where: true,
            style: Some("map.css"),
            ..Head::new(words.map_title(), words.map_description())
        };
        shell::answer(StatusCode::OK, visit, head, || {
            view! {
                <div class="wrap sideways">
                    <h1>{words.map_title()}</h1>
                    <p class="lede">{words.map_lede()}</p>
                    {self.kinds()}
                    {self.search()}
                    {finder::chosen_at(visit, &self.chosen.filter, &|rest| self.address_with(rest))}
                    <div class="mapped">
                        <section class="map" id=PICTURE aria-label=words.map_title()>
                            {self.picture(desk)} {self.moves()}
                        </section>
                        <section class="alongside" id="beside" tabindex="-1">
                            {self.beside()}
                        </section>
                    </div>
                    <div class="after">
                        <p class="hint">{words.map_legend()}</p>
                        {credits(visit, desk)}
                    </div>
                    <script src=assets::href("map.js") defer></script>
                </div>
            }
            .into_any()
        })
    }

    /// Events, cafés or both.
    fn kinds(&self) -> AnyView {
        let words = self.visit.words;
        let kind = |view: View, name: String| {
            let current = (self.chosen.view == view).then_some("true");
            let address = address(self.visit, &self.chosen.of_view(view), self.part);
            view! {
                <li>
                    <a href=address aria-current=current>
                        {name}
                    </a>
                </li>
            }
        };
        let list = self.visit.urls.list_with(&self.chosen.view, &self.chosen.filter.to_query());
        view! {
            <div class="views">
                <nav aria-label=words.months_kinds()>
                    <ul>
                        {kind(View::WhatsOn, words.months_everything())} {kind(View::Events, words.events_title())}
                        {kind(View::Cafes, words.cafes_title())} <li>
                            <a href=list>{words.months_list()}</a>
                        </li>
                    </ul>
                </nav>
            </div>
        }
        .into_any()
    }

    /// The search of the lists, folded away: whoever comes here wants to see the map.
    fn search(&self) -> AnyView {
        let asking = finder::Asking {
            where_i_am: Some(finder::where_i_am(self.visit, MAP)),
            action: self.visit.urls.map("", None),
            to: &|filter| self.address_with(filter),
            own: self.kind(),
        };
        view! {
            <details class="seek unprinted">
                <summary>{self.visit.words.map_search()}</summary>
                {finder::form_of(self.visit, asking, &self.chosen.filter, &self.counts)}
            </details>
        }
        .into_any()
    }

    /// What the form of the lists has no field for.
    fn kind(&self) -> Vec<(&'static str, String)> {
        form::from_query(&self.chosen.to_query())
            .texts()
            .filter(|(name, _)| *name == "kind")
            .map(|(_, value)| ("kind", value.to_owned()))
            .collect()
    }

    fn address_with(&self, filter: &server::listings::Filter) -> String {
        let chosen = Chosen { filter: filter.clone(), ..self.chosen.clone() };
        address(self.visit, &chosen, self.part)
    }

    /// The same list of another part of the map.
    fn at(&self, window: &Window) -> String {
        format!("{}#{PICTURE}", address(self.visit, &self.chosen, Some(Part::of(window))))
    }

    /// The map as a picture, each pin a link.
    fn picture(&self, desk: &Desk) -> AnyView {
        let visit = self.visit;
        let words = visit.words;
        let window = &self.map.window;
        let stand: Vec<(f64, f64)> = self.pins.iter().take(PINS_MOST).map(|(_, at)| *at).collect();
        let land = visit.urls.map_land(&Part::of(window).to_query(), &stand);
        let streets = desk.streets.as_ref();
        let pins = self.pins.iter().map(|(pin, at)| self.pin(pin, *at)).collect_view();
        let open = words.map_open();
        let part = Part::of(window);
        view! {
            <div
                class="picture"
                data-latitude=part.centre.latitude()
                data-longitude=part.centre.longitude()
                data-zoom=part.zoom.number()
                data-query=self.chosen.to_query()
                data-page=visit.urls.map("", None)
                data-pins=visit.urls.map_pins()
                data-land=visit.urls.map_squares("land")
                data-streets=streets.map(|_| visit.urls.map_squares("streets"))
                data-drawn=streets.map(|streets| streets.drawn().as_str())
                data-deepest=streets.and_then(|streets| streets.deepest())
                data-credit=streets.map(|streets| streets.credit().to_owned())
                data-opening=words.map_opening()
                data-opened=words.map_opened()
                data-failed=words.map_failed()
                data-script=assets::href("leaflet.js")
                data-style=assets::href("leaflet.css")
                data-painter=assets::href("protomaps-leaflet.js")
            >
                <svg
                    viewBox=format!("0 0 {WIDTH} {HEIGHT}")
                    role="group"
                    aria-label=words.map_picture(self.map.here)
                >
                    <image href=land width=WIDTH height=HEIGHT />
                    {pins}
                </svg>
                <p class="open" hidden>
                    <button type="button" class="quiet">{open}</button>
                    <span role="status"></span>
                </p>
            </div>
        }
        .into_any()
    }

    fn pin(&self, pin: &Listed, (x, y): (f64, f64)) -> AnyView {
        // What a finger reaches goes on beyond what is seen, but not beyond the picture.
        let (reach_x, reach_y) = inside((x, y), REACH.ceil());
        let address = leads(self.visit, &self.chosen, &self.map.window, pin);
        let says = says(self.visit, pin);
        let label = says.clone();
        let alone = alone(pin);
        let face = if alone.is_some() { "•".to_owned() } else { pin.many.to_string() };
        let is_cafe = alone.is_some_and(|listing| listing.kind == Kind::Cafe);
        view! {
            <a
                href=address
                aria-label=label
                class="pin"
                class:cafe=is_cafe
                class:about=alone.is_some_and(is_about)
            >
                <title>{says}</title>
                <circle class="reach" cx=reach_x cy=reach_y r=REACH />
                <circle cx=x cy=y r=PIN />
                <text x=x y=y>
                    {face}
                </text>
            </a>
        }
        .into_any()
    }

    /// Closer, further away, to the sides.
    fn moves(&self) -> AnyView {
        let words = self.visit.words;
        let window = &self.map.window;
        let step = |right: f64, down: f64, name: String| {
            let (right, down) = (right * STEP * f64::from(WIDTH), down * STEP * f64::from(HEIGHT));
            let to = self.at(&window.moved(right, down));
            view! {
                <li>
                    <a href=to rel="nofollow">{name}</a>
                </li>
            }
        };
        let zoom = |zoom: Option<Zoom>, name: String| {
            let to = self.at(&window.at(zoom?));
            Some(view! {
                <li>
                    <a href=to rel="nofollow">{name}</a>
                </li>
            })
        };
        let whole = self.part.map(|_| {
            let to = address(self.visit, &self.chosen, None);
            view! {
                <li>
                    <a href=to>{words.map_whole()}</a>
                </li>
            }
        });
        view! {
            <nav class="moves unprinted" aria-label=words.map_move()>
                <ul class="inline">
                    {zoom(window.zoom.closer(), words.map_closer())}
                    {zoom(window.zoom.further(), words.map_further())} {step(0.0, -1.0, words.map_north())}
                    {step(0.0, 1.0, words.map_south())} {step(-1.0, 0.0, words.map_west())}
                    {step(1.0, 0.0, words.map_east())} {whole}
                </ul>
            </nav>
        }
        .into_any()
    }

    fn beside(&self) -> AnyView {
        let visit = self.visit;
        let words = visit.words;
        let results = &self.list;
        if results.rows.is_empty() {
            let everything = address(visit, &Chosen::parse(""), None);
            let whole = address(visit, &self.chosen, None);
            let wider = (self.part.is_some() && self.map.placed > 0)
                .then(|| view! { <a class="button" href=whole>{words.map_whole()}</a> });
            return view! {
                <section class="empty">
                    {drawing(drawings::CHAIRS)} <h2>{words.map_nothing()}</h2> <p>{words.map_nothing_text()}</p>
                    <p class="doings">
                        {wider} <a class="button quiet" href=everything>{words.list_everything()}</a>
                    </p>
                </section>
            }
            .into_any();
        }
        let heading = match (self.part.is_some(), results.more) {
            (true, false) => words.map_here(results.total),
            (true, true) => words.map_here_many(),
            (false, false) if self.chosen.view == View::Cafes => words.list_cafes(results.total),
            (false, true) if self.chosen.view == View::Cafes => words.list_cafes_many(),
            (false, false) => rows::tally(words, results.total, &results.rows),
            (false, true) => words.list_found_many(),
        };
        // What has no place on earth is in the list all the same.
        let elsewhere = results.total.saturating_sub(self.map.placed);
        let unplaced = (self.part.is_none() && !results.more && elsewhere > 0)
            .then(|| view! { <p class="hint">{words.map_unplaced(elsewhere)}</p> });
        let telling = if self.chosen.view == View::Cafes { Telling::Cafe } else { Telling::Date };
        let pages = Pages { page: results.page, of: results.pages(), follows: results.follows };
        view! {
            <h2 class="month">{heading}</h2>
            {rows::list(visit, &results.rows, telling)}
            {unplaced}
            {pager(visit, Turning::Pages, pages, |page| self.address_of(page))}
        }
        .into_any()
    }

    fn address_of(&self, page: u32) -> String {
        let query = self.part.map(|part| part.to_query()).unwrap_or_default();
        let page = if page > 1 { format!("page={page}") } else { String::new() };
        let parts = [query, page].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("&");
        self.visit.urls.map(&self.chosen.to_query(), (!parts.is_empty()).then_some(parts.as_str()))
    }
}

/// Whose work the map is, and what it tells whom.
fn credits(visit: &Visit, desk: &Desk) -> AnyView {
    let words = visit.words;
    let streets = desk.streets.as_ref().map(|streets| {
        let credit = streets.credit().to_owned();
        let privacy = match streets.host() {
            Some(host) => words.map_streets_from(host),
            None => words.map_streets_ours(),
        };
        view! {
            <p class="hint">{credit}</p>
            <p class="hint">{privacy}</p>
        }
    });
    view! {
        <p class="hint">{words.map_credit()}</p>
        {streets}
    }
    .into_any()
}
