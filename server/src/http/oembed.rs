//! oEmbed (oembed.com): whoever pastes the address of a page of ours elsewhere gets a frame that shows it there.

use std::fmt::Write as _;

use axum::{
    Router,
    extract::State,
    middleware,
    response::{IntoResponse, Response},
    routing::get,
};
use serde_json::{Map, Value};
use url::form_urlencoded;

use super::{
    api::{Call, open_to_all, problems::Problem, read_only},
    cache::Answer,
    embeds::{Embedded, Showing},
};
use crate::{Desk, urls::View};

/// As wide and as high as a frame is unless it may not be.
const WIDTH: u32 = 600;
const HEIGHT: u32 = 480;
const CACHE: &str = "public, max-age=3600";
const CACHE_SECONDS: u32 = 3_600;
/// Escaped where it stands in HTML and XML.
const SIGNS: &[(char, &str)] =
    &[('&', "&amp;"), ('<', "&lt;"), ('>', "&gt;"), ('"', "&quot;"), ('\'', "&#39;")];

/// What is asked of us.
struct Asked {
    url: String,
    width: u32,
    height: u32,
    is_xml: bool,
}

/// Where it is answered.
pub fn routes() -> Router<Desk> {
    Router::new().route("/oembed", read_only(get(answer))).layer(middleware::map_response(open_to_all))
}

async fn answer(State(desk): State<Desk>, call: Call) -> Result<Response, Problem> {
    let asked = Asked::read(&call)?;
    let found = Embedded::at_address(&desk, call.words, &asked.url).await;
    let found = found.map_err(|broken| Problem::broken(call.words, &call.urls, &broken))?;
    let Some(embedded) = found else { return Err(Problem::not_embedded(call.words, &call.urls)) };
    let told = told(&desk, &call, &embedded, &asked);
    let (bytes, mime) = match asked.is_xml {
        true => (as_xml(&told), "text/xml; charset=utf-8"),
        false => (Value::Object(told).to_string(), "application/json"),
    };
    let answer =
        Answer { bytes: bytes.into_bytes(), mime, cache: CACHE, name: None, changed: None, packs: true };
    Ok(answer.respond(call.headers()).into_response())
}

impl Asked {
    fn read(call: &Call) -> Result<Self, Problem> {
        let mut asked = Self { url: String::new(), width: WIDTH, height: HEIGHT, is_xml: false };
        for (name, value) in form_urlencoded::parse(call.query().as_bytes()) {
            match (name.as_ref(), value.as_ref()) {
                ("url", address) => asked.url = address.to_owned(),
                ("maxwidth", most) => asked.width = pixels(call, "maxwidth", most)?.min(WIDTH),
                ("maxheight", most) => asked.height = pixels(call, "maxheight", most)?.min(HEIGHT),
                ("format", "json") => asked.is_xml = false,
                ("format", "xml") => asked.is_xml = true,
                ("format", _) => return Err(Problem::format(call.words, &call.urls)),
                // Whoever asks may say more than we know.
                _ => {}
            }
        }
        if asked.url.is_empty() {
            return Err(Problem::parameter(call.words, &call.urls, "url", call.words.oembed_url_missing()));
        }
        Ok(asked)
    }
}

fn pixels(call: &Call, name: &str, typed: &str) -> Result<u32, Problem> {
    let pixels = typed.parse().ok().filter(|pixels: &u32| *pixels > 0);
    pixels.ok_or_else(|| Problem::parameter(call.words, &call.urls, name, call.words.oembed_pixels(name)))
}

fn told(desk: &Desk, call: &Call, embedded: &Embedded, asked: &Asked) -> Map<String, Value> {
    let (words, urls) = (call.words, &call.urls);
    let frame = urls.absolute(&embedded.frame(urls, Showing::parse("")));
    let title = words.embed_frame_title(embedded.name());
    let Asked { width, height, .. } = asked;
    let mut told = Map::new();
    let mut put = |name: &str, value: Value| told.insert(name.to_owned(), value);
    put("version", "1.0".into());
    put("type", "rich".into());
    put("title", embedded.name().into());
    put("provider_name", desk.site.now().name.clone().into());
    put("provider_url", urls.absolute(&urls.home()).into());
    put("cache_age", CACHE_SECONDS.into());
    put("width", (*width).into());
    put("height", (*height).into());
    put("html", frame_html(&frame, &title, &width.to_string(), &height.to_string()).into());
    if let Embedded::Listing(listing) = embedded {
        if let Some(group) = &listing.group_name {
            put("author_name", group.as_str().into());
        }
        if let Some(key) = &listing.group_key {
            put("author_url", urls.absolute(&urls.list(&View::Group(key.clone()))).into());
        }
        // A picture that is larger than asked for may not be told.
        let picture = listing.picture.as_ref().filter(|one| one.width <= *width && one.height <= *height);
        if let Some(picture) = picture {
            put("thumbnail_url", urls.absolute(&urls.picture(&picture.digest)).into());
            put("thumbnail_width", picture.width.into());
            put("thumbnail_height", picture.height.into());
        }
    }
    told
}

/// A frame as another site writes it into its page.
#[must_use]
pub fn frame_html(address: &str, title: &str, width: &str, height: &str) -> String {
    format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\" \
         style=\"border:0;max-width:100%\"></iframe>",
        escaped(address),
        escaped(title),
    )
}

fn as_xml(told: &Map<String, Value>) -> String {
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n<oembed>\n");
    for (name, value) in told {
        let text = value.as_str().map_or_else(|| value.to_string(), escaped);
        let _ = writeln!(xml, "<{name}>{text}</{name}>");
    }
    xml.push_str("</oembed>\n");
    xml
}

/// A text that stands in HTML or XML.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for sign in text.chars().filter(|sign| !sign.is_control() || *sign == '\n') {
        match SIGNS.iter().find(|(known, _)| *known == sign) {
            Some((_, written)) => safe.push_str(written),
            None => safe.push(sign),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_ends_what_it_stands_in() {
        let frame = frame_html("https://cuppa.example/embed/events?q=a&b", "\"><script>'", "600", "480");
        assert_eq!(frame.matches('<').count(), 2, "{frame}");
        assert!(frame.contains("src=\"https://cuppa.example/embed/events?q=a&amp;b\""), "{frame}");
        assert!(frame.contains("title=\"&quot;&gt;&lt;script&gt;&#39;\""), "{frame}");
    }
}
