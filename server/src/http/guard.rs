//! In front of everything: forged forms are turned away, floods are slowed, and every answer tells browsers what they
//! may do with it.
#![doc = include_str!("threats.md")]

use std::{
    net::{IpAddr, Ipv6Addr, SocketAddr},
    num::NonZeroU32,
    sync::Arc,
    time::Duration,
};

use axum::http::{HeaderMap, HeaderValue, Method, header, uri::Authority};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use url::Url;

use crate::{
    ids::PersonId,
    settings::Settings,
    urls::{NEAREST_TOWN, WORDS, WORDS_CHECK, is_map_square},
};

/// Headers of every answer. The content security policy of a page is the page's own.
pub const HEADERS: &[(&str, &str)] = &[
    ("x-content-type-options", "nosniff"),
    (NO_FRAMES, "DENY"),
    (REFERRER, "no-referrer"),
    (PERMISSIONS, "camera=(), microphone=(), geolocation=(), browsing-topics=(), interest-cohort=()"),
    ("cross-origin-opener-policy", "same-origin"),
    (FOR_WHOM, "same-origin"),
];

/// The header that says who learns which page was read: nobody, unless an answer says otherwise itself.
pub const REFERRER: &str = "referrer-policy";

/// On a page with a form that is posted, our own site, and no other. A form of a page that tells nobody says that it comes
/// from "null" (tried in Chromium; the Fetch standard wants it), as forged ones do; newer browsers tell us apart by
/// `Sec-Fetch-Site`, but the old phones that Cuppa is for send no such header, and must not be taken for forgers.
pub const REFERRER_OF_FORMS: &str = "same-origin";

/// The header that says which sites may show an answer as a part of their own pages.
pub const FOR_WHOM: &str = "cross-origin-resource-policy";

/// Once somebody came by https, a browser never asks otherwise for a year. Of other names below ours it says nothing:
/// these are not ours.
pub const ONLY_HTTPS: (&str, &str) = ("strict-transport-security", "max-age=31536000");

/// The header that keeps an answer out of frames; put aside for what is made to stand in them.
pub const NO_FRAMES: &str = "x-frame-options";

/// The header that says what a page may ask a browser for.
pub const PERMISSIONS: &str = "permissions-policy";

/// The same for a page that may ask where its reader is, when they press a button for it.
pub const PERMISSIONS_OF_FINDERS: &str =
    "camera=(), microphone=(), geolocation=(self), browsing-topics=(), interest-cohort=()";

/// Put beside an answer with a button that asks where its reader is.
#[derive(Clone, Copy, Debug)]
pub struct AsksWhere;

/// Put beside an answer that may stand in a frame of any site.
#[derive(Clone, Copy, Debug)]
pub struct Framed;

/// The content security policy of everything that is not a page.
pub const FILE_POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; sandbox";

/// An address is at most so long, with all that is asked for in it.
pub const TARGET_MOST: usize = 8 * 1024;

/// And a head, with all its cookies: other programs on the same name set cookies, too, and a browser sends us all of them.
pub const HEAD_MOST: usize = 32 * 1024;

/// Whether a head is longer than we read.
#[must_use]
pub fn is_too_long(headers: &HeaderMap) -> bool {
    headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum::<usize>() > HEAD_MOST
}

/// Whether a request does not say to whom it is addressed, or says so twice or in no way that means anything: a proxy might
/// take it for one to somebody else (RFC 9112, 3.2).
#[must_use]
pub fn is_misaddressed(headers: &HeaderMap) -> bool {
    let mut hosts = headers.get_all(header::HOST).iter();
    let (first, second) = (hosts.next(), hosts.next());
    let is_host = |value: &HeaderValue| {
        let authority = value.to_str().ok().and_then(|text| text.parse::<Authority>().ok());
        authority.is_some_and(|authority| !authority.as_str().contains('@'))
    };
    second.is_some() || !first.is_some_and(is_host)
}

/// Whether a write comes from another site. A program that is no browser says neither, and may.
#[must_use]
pub fn is_forged(settings: &Settings, method: &Method, headers: &HeaderMap) -> bool {
    if matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS) {
        return false;
    }
    let text = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    let twice = |name: &str| headers.get_all(name).iter().count() > 1;
    let foreign_site = text("sec-fetch-site").is_some_and(|site| !matches!(site, "same-origin" | "none"));
    let host = text(header::HOST.as_str()).unwrap_or_default();
    let foreign_origin = text(header::ORIGIN.as_str()).is_some_and(|origin| {
        // On one's own machine the port is often another than the one that the settings name.
        let at_home =
            is_loopback(&settings.base_url) && is_loopback(origin) && origin == format!("http://{host}");
        !at_home && !origin.eq_ignore_ascii_case(&settings.base_url)
    });
    let doubled = twice(header::ORIGIN.as_str()) || twice("sec-fetch-site");
    foreign_site || foreign_origin || doubled
}

fn is_loopback(address: &str) -> bool {
    Url::parse(address).is_ok_and(|url| match url.host() {
        Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
        Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost",
        None => false,
    })
}

/// For each request that a network may make it may ask for so many squares of a map, counted apart: whoever moves the map
/// must not be refused pages for it. A screen 1920 pixels wide shows some forty squares of streets and a dozen of land, and
/// a step to the side shows ten new ones; so the usual 3,000 a minute are five people in a library who move it once a second.
const SQUARES_A_REQUEST: u32 = 5;

/// What a request counts as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Something is read.
    Request,
    /// A form is posted.
    Post,
    /// A square of a map is read.
    Square,
}

impl Counted {
    /// Unsubscribing counts as reading: the mail programs of thousands of people do it from a few networks, and it is all
    /// that its link can do. So does asking for the nearest town, which is posted only to keep points out of addresses; and
    /// looking for words in a text, which is stored nowhere and is asked for again and again while somebody writes.
    #[must_use]
    pub fn of(method: &Method, path: &str) -> Self {
        let is_posted = *method == Method::POST;
        let only_asks = [NEAREST_TOWN, WORDS, WORDS_CHECK].contains(&path);
        if is_posted && !path.starts_with("/unsubscribe/") && !only_asks {
            Self::Post
        } else if !is_posted && is_map_square(path) {
            Self::Square
        } else {
            Self::Request
        }
    }
}

/// Who asks, if they signed in.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// Who they are.
    pub person: PersonId,
    /// Whether they may decide about what others add: in a raid they have much to do.
    pub is_moderator: bool,
}

/// A network that something came from, while a request is answered. It is stored nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network(IpAddr);

impl Network {
    /// The wider network around it, in which whoever rents one address easily has others.
    pub(crate) fn neighbourhood(self) -> Vec<u8> {
        match self.0.to_canonical() {
            IpAddr::V4(v4) => v4.octets()[..3].to_vec(),
            IpAddr::V6(v6) => v6.octets()[..6].to_vec(),
        }
    }
}

/// All who signed in may post so many times as much from one network as whoever did not.
const CROWDS_TIMES: u32 = 5;
/// A moderator may do so many times as much as others.
const MODERATORS_TIMES: u32 = 20;

/// So much of each network, or of each person.
type Limiter<K> = Option<Arc<DefaultKeyedRateLimiter<K>>>;

/// Counts requests, posts and squares of maps of each network, and of each person who signed in, in memory only. Whoever
/// signed in is counted for themselves: a library's computers are one network, and nobody there is locked out by the
/// others.
#[derive(Clone)]
pub struct Limits {
    requests: Limiter<IpAddr>,
    posts: Limiter<IpAddr>,
    squares: Limiter<IpAddr>,
    /// What those who signed in post from one network: addresses are easily had.
    crowds: Limiter<IpAddr>,
    known_requests: Limiter<PersonId>,
    known_posts: Limiter<PersonId>,
    moderators: Limiter<PersonId>,
    settings: Arc<Settings>,
}

impl Limits {
    /// The limits that the settings ask for.
    #[must_use]
    pub fn of(settings: &Arc<Settings>) -> Self {
        let (minute, minutes) = (Duration::from_secs(60), Duration::from_secs(600));
        Self {
            requests: limiter(settings.rate_requests, minute),
            posts: limiter(settings.rate_posts, minutes),
            squares: limiter(settings.rate_requests.saturating_mul(SQUARES_A_REQUEST), minute),
            crowds: limiter(settings.rate_posts.saturating_mul(CROWDS_TIMES), minutes),
            known_requests: limiter(settings.rate_requests, minute),
            known_posts: limiter(settings.rate_posts, minutes),
            moderators: limiter(settings.rate_posts.saturating_mul(MODERATORS_TIMES), minutes),
            settings: Arc::clone(settings),
        }
    }

    /// Whether this network may go on, or whoever signed in there.
    #[must_use]
    pub fn allow(
        &self,
        counted: Counted,
        peer: Option<SocketAddr>,
        headers: &HeaderMap,
        who: Option<Known>,
    ) -> bool {
        let Some(peer) = peer else { return true };
        let network = network_of(self.client(peer.ip(), headers));
        if counted == Counted::Square {
            return within(&self.squares, &network);
        }
        let posts = counted == Counted::Post;
        if let Some(Known { person, is_moderator }) = who {
            if !within(&self.known_requests, &person) {
                return false;
            }
            return match (posts, is_moderator) {
                (false, _) => true,
                (true, true) => within(&self.moderators, &person),
                (true, false) => within(&self.known_posts, &person) && within(&self.crowds, &network),
            };
        }
        within(&self.requests, &network) && (!posts || within(&self.posts, &network))
    }

    /// The network that a request came from.
    #[must_use]
    pub fn network(&self, peer: Option<SocketAddr>, headers: &HeaderMap) -> Option<Network> {
        peer.map(|peer| Network(self.client(peer.ip(), headers)))
    }

    /// Forgets networks that have been quiet long enough.
    pub fn forget_quiet(&self) {
        for limiter in [&self.requests, &self.posts, &self.squares, &self.crowds].into_iter().flatten() {
            limiter.retain_recent();
        }
        for limiter in [&self.known_requests, &self.known_posts, &self.moderators].into_iter().flatten() {
            limiter.retain_recent();
        }
    }

    /// Who asks: the last address in `X-Forwarded-For` that is no trusted proxy, and only a trusted proxy is believed.
    fn client(&self, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
        let trusted =
            |address: &IpAddr| self.settings.trusted_proxies.iter().any(|net| net.contains(address));
        if !trusted(&peer) {
            return peer;
        }
        let forwarded = headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
        let chain: Vec<IpAddr> = forwarded
            .flat_map(|value| value.split(','))
            .filter_map(|part| part.trim().parse().ok())
            .collect();
        chain.into_iter().rev().find(|address| !trusted(address)).unwrap_or(peer)
    }
}

fn limiter<K: std::hash::Hash + Eq + Clone>(
    count: u32,
    window: Duration,
) -> Option<Arc<DefaultKeyedRateLimiter<K>>> {
    let burst = NonZeroU32::new(count)?;
    let quota = Quota::with_period(window / count)?.allow_burst(burst);
    Some(Arc::new(RateLimiter::keyed(quota)))
}

fn within<K: std::hash::Hash + Eq + Clone>(
    limiter: &Option<Arc<DefaultKeyedRateLimiter<K>>>,
    key: &K,
) -> bool {
    limiter.as_ref().is_none_or(|limiter| limiter.check_key(key).is_ok())
}

impl std::fmt::Debug for Limits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Limits")
    }
}

/// One household of IPv6 is one network; of IPv4 an address is.
pub(super) fn network_of(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => {
            let [a, b, c, d, ..] = v6.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d & 0xff00, 0, 0, 0, 0))
        }
        v4 @ IpAddr::V4(_) => v4,
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderName;

    use super::*;

    fn settings(pairs: &[(&'static str, &str)]) -> Arc<Settings> {
        let flags = pairs.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        Arc::new(Settings::gather(&flags, |_| None, None).unwrap())
    }

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_str(value).unwrap()))
            .collect()
    }

    #[test]
    fn a_form_from_another_site_is_turned_away() {
        let settings = settings(&[("base_url", "http://127.0.0.1:3000")]);
        for (pairs, forged) in [
            (vec![], false),
            (vec![("sec-fetch-site", "same-origin")], false),
            (vec![("sec-fetch-site", "cross-site")], true),
            (vec![("sec-fetch-site", "same-site")], true),
            (vec![("origin", "http://127.0.0.1:3000")], false),
            (vec![("origin", "http://127.0.0.1:4000"), ("host", "127.0.0.1:4000")], false),
            (vec![("origin", "https://evil.example"), ("host", "127.0.0.1:3000")], true),
            (vec![("origin", "null")], true),
            (vec![("origin", "http://evil.example"), ("host", "evil.example")], true),
            (vec![("origin", "https://127.0.0.1:3000"), ("host", "127.0.0.1:3000")], true),
            (vec![("origin", "https://evil.example"), ("sec-fetch-site", "same-origin")], true),
        ] {
            assert_eq!(is_forged(&settings, &Method::POST, &headers(&pairs)), forged, "{pairs:?}");
            assert!(!is_forged(&settings, &Method::GET, &headers(&pairs)));
        }
    }

    #[test]
    fn a_request_says_once_to_whom_it_is_addressed() {
        for (hosts, misaddressed) in [
            (vec!["cuppa.example"], false),
            (vec!["127.0.0.1:3000"], false),
            (vec!["[::1]:3000"], false),
            (vec![], true),
            (vec![""], true),
            (vec!["cuppa.example", "cuppa.example"], true),
            (vec!["cuppa.example, evil.example"], true),
            (vec!["cuppa.example/evil"], true),
            (vec!["ana@cuppa.example"], true),
        ] {
            let mut headers = HeaderMap::new();
            for host in &hosts {
                headers.append(header::HOST, HeaderValue::from_str(host).unwrap());
            }
            assert_eq!(is_misaddressed(&headers), misaddressed, "{hosts:?}");
        }
    }

    #[test]
    fn a_flood_is_slowed_and_zero_switches_off() {
        let peer = Some(SocketAddr::from(([203, 0, 113, 7], 9)));
        let strict = Limits::of(&settings(&[("rate_posts", "3")]));
        let many = |limits: &Limits, counted, of: u32, who| {
            (0..of).filter(|_| limits.allow(counted, peer, &HeaderMap::new(), who)).count()
        };
        assert_eq!(many(&strict, Counted::Post, 10, None), 3);
        assert_eq!(many(&strict, Counted::Request, 10, None), 10);
        // Whoever signed in is not locked out by the network around them, and a moderator has much to do.
        for (person, is_moderator, allowed) in [(1, false, 3), (2, false, 3), (3, true, 60)] {
            let who = Some(Known { person: PersonId(person), is_moderator });
            assert_eq!(many(&strict, Counted::Post, 100, who), allowed, "{who:?}");
        }
        // But addresses are easily had: all of them together get no further than a crowd would.
        let crowd = |person| Some(Known { person: PersonId(person), is_moderator: false });
        assert_eq!(
            (10..40).map(|person| many(&strict, Counted::Post, 5, crowd(person))).sum::<usize>(),
            15 - 6
        );
        let open = Limits::of(&settings(&[("rate_posts", "0"), ("rate_requests", "0")]));
        for counted in [Counted::Request, Counted::Post, Counted::Square] {
            assert_eq!(many(&open, counted, 5_000, None), 5_000, "{counted:?}");
        }
    }

    #[test]
    fn it_is_told_by_what_is_asked_for_what_a_request_counts_as() {
        for (method, path, expected) in [
            (Method::GET, "/whats-on", Counted::Request),
            (Method::POST, "/follow", Counted::Post),
            (Method::POST, "/unsubscribe/abc", Counted::Request),
            (Method::POST, "/nearest-town", Counted::Request),
            (Method::GET, "/map", Counted::Request),
            (Method::GET, "/map/pins.json", Counted::Request),
            (Method::GET, "/map/land/7/63/41.svg", Counted::Square),
            (Method::HEAD, "/map/streets/7/63/41", Counted::Square),
            (Method::POST, "/map/streets/7/63/41", Counted::Post),
            (Method::GET, "/map/streets/7/63/41/whats-on", Counted::Request),
            (Method::GET, "/map/streets/7/x/41", Counted::Request),
            (Method::GET, "/map/streets/7/63", Counted::Request),
        ] {
            assert_eq!(Counted::of(&method, path), expected, "{method} {path}");
        }
    }

    #[test]
    fn only_a_trusted_proxy_is_believed() {
        let forwarded = headers(&[("x-forwarded-for", "198.51.100.1, 203.0.113.9, 10.0.0.2")]);
        let limits = Limits::of(&settings(&[("trusted_proxies", "10.0.0.0/8")]));
        let client = |peer: &str| limits.client(peer.parse().unwrap(), &forwarded).to_string();
        assert_eq!(client("10.0.0.1"), "203.0.113.9");
        assert_eq!(client("192.0.2.1"), "192.0.2.1");
    }
}
