//! In front of everything: forged forms are turned away, floods are slowed, and every answer tells browsers what they
//! may do with it.

use std::{
    net::{IpAddr, Ipv6Addr, SocketAddr},
    num::NonZeroU32,
    sync::Arc,
    time::Duration,
};

use axum::http::{HeaderMap, Method, header};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use url::Url;

use crate::{ids::PersonId, settings::Settings, urls::NEAREST_TOWN};

/// Headers of every answer. The content security policy of a page is the page's own.
pub const HEADERS: &[(&str, &str)] = &[
    ("x-content-type-options", "nosniff"),
    (NO_FRAMES, "DENY"),
    // Our own forms must say where they come from; nobody else learns which page was read.
    ("referrer-policy", "same-origin"),
    (PERMISSIONS, "camera=(), microphone=(), geolocation=(), browsing-topics=(), interest-cohort=()"),
    ("cross-origin-opener-policy", "same-origin"),
];

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

/// The method that the limits count. Unsubscribing counts as reading: the mail programs of thousands of people do it
/// from a few networks, and it is all that its link can do. So does asking for the nearest town, which is posted only to
/// keep points out of addresses.
#[must_use]
pub fn counted_as<'m>(method: &'m Method, path: &str) -> &'m Method {
    if path.starts_with("/unsubscribe/") || path == NEAREST_TOWN { &Method::GET } else { method }
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

/// A moderator may do so many times as much as others.
const MODERATORS_TIMES: u32 = 20;

/// Counts requests and posts of each network, and of each person who signed in, in memory only. Whoever signed in is counted
/// for themselves: a library's computers are one network, and nobody there is locked out by the others.
#[derive(Clone)]
pub struct Limits {
    requests: Option<Arc<DefaultKeyedRateLimiter<IpAddr>>>,
    posts: Option<Arc<DefaultKeyedRateLimiter<IpAddr>>>,
    known_requests: Option<Arc<DefaultKeyedRateLimiter<PersonId>>>,
    known_posts: Option<Arc<DefaultKeyedRateLimiter<PersonId>>>,
    moderators: Option<Arc<DefaultKeyedRateLimiter<PersonId>>>,
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
        method: &Method,
        peer: Option<SocketAddr>,
        headers: &HeaderMap,
        who: Option<Known>,
    ) -> bool {
        let Some(peer) = peer else { return true };
        let posts = *method == Method::POST;
        if let Some(Known { person, is_moderator }) = who {
            let limiter = if is_moderator { &self.moderators } else { &self.known_posts };
            return within(&self.known_requests, &person) && (!posts || within(limiter, &person));
        }
        let network = network_of(self.client(peer.ip(), headers));
        within(&self.requests, &network) && (!posts || within(&self.posts, &network))
    }

    /// The network that a request came from.
    #[must_use]
    pub fn network(&self, peer: Option<SocketAddr>, headers: &HeaderMap) -> Option<Network> {
        peer.map(|peer| Network(self.client(peer.ip(), headers)))
    }

    /// Forgets networks that have been quiet long enough.
    pub fn forget_quiet(&self) {
        for limiter in [&self.requests, &self.posts].into_iter().flatten() {
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
fn network_of(address: IpAddr) -> IpAddr {
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
    use axum::http::{HeaderName, HeaderValue};

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
    fn a_flood_is_slowed_and_zero_switches_off() {
        let peer = Some(SocketAddr::from(([203, 0, 113, 7], 9)));
        let strict = Limits::of(&settings(&[("rate_posts", "3")]));
        let allowed = (0..10).filter(|_| strict.allow(&Method::POST, peer, &HeaderMap::new(), None)).count();
        assert_eq!(allowed, 3);
        assert!(strict.allow(&Method::GET, peer, &HeaderMap::new(), None));
        let unsubscribing = counted_as(&Method::POST, "/unsubscribe/abc");
        assert!((0..10).all(|_| strict.allow(unsubscribing, peer, &HeaderMap::new(), None)));
        assert_eq!(counted_as(&Method::POST, "/nearest-town"), Method::GET);
        assert_eq!(counted_as(&Method::POST, "/follow"), Method::POST);
        // Whoever signed in is not locked out by the network around them, and a moderator has much to do.
        let who = |person, is_moderator| Some(Known { person: PersonId(person), is_moderator });
        let many = |person, is_moderator| {
            let allow = || strict.allow(&Method::POST, peer, &HeaderMap::new(), who(person, is_moderator));
            (0..100).filter(|_| allow()).count()
        };
        assert_eq!((many(1, false), many(2, false), many(3, true)), (3, 3, 60));
        let open = Limits::of(&settings(&[("rate_posts", "0"), ("rate_requests", "0")]));
        assert!((0..5_000).all(|_| open.allow(&Method::POST, peer, &HeaderMap::new(), None)));
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
