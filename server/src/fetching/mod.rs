//! Gets a calendar, or a square of a map, from an address of others: only from the open internet, only so much of it, and
//! only for so long.
//!
//! Names are resolved here, each address is looked at, and the very address that was looked at is the one connected
//! to; after a redirect all of it again. A name that leads somewhere else a moment later leads nowhere.

mod addresses;

use std::{
    fmt,
    io::Read as _,
    net::{IpAddr, SocketAddr},
    sync::{Arc, LazyLock},
    time::Duration,
};

use axum::http::{HeaderMap, HeaderName, HeaderValue, Request, StatusCode, header};
use bytes::Bytes;
use flate2::read::MultiGzDecoder;
use http_body_util::{BodyExt as _, Empty};
use hyper::{Response, body::Incoming, client::conn::http1};
use hyper_util::rt::TokioIo;
use ipnet::IpNet;
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
    task::{JoinSet, spawn_blocking},
    time::timeout,
};
use tokio_rustls::{
    TlsConnector,
    client::TlsStream,
    rustls::{ClientConfig, RootCertStore, crypto::ring, pki_types::ServerName},
};
use url::{Host, Url};

use crate::{Desk, words::Words};

/// A calendar has at most so many bytes, unpacked.
pub(crate) const BYTES_MOST: usize = 50 * 1024 * 1024;
/// A calendar of anybody's.
pub(crate) const CALENDAR: Wanted =
    Wanted { accept: "text/calendar, text/plain;q=0.8, */*;q=0.5", most: BYTES_MOST, reach: Reach::Open };
/// An address has at most so many characters.
const ADDRESS_MOST: usize = 2_000;
/// How often a redirect is followed.
const REDIRECTS_MOST: usize = 5;
/// So long a server may take to connect, or to go on.
const IDLE: Duration = Duration::from_secs(30);
/// So long all of it may take.
pub(crate) const WHOLE: Duration = Duration::from_secs(120);
/// The ports of web servers. On others, other things listen.
const PORTS: [u16; 4] = [80, 443, 8080, 8443];

/// An address that a calendar may be fetched from, as far as its letters tell.
#[derive(Clone, PartialEq, Eq)]
pub struct Source(Url);

/// What is asked for, and within which bounds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wanted {
    /// The media types, as the header `Accept` lists them.
    pub(crate) accept: &'static str,
    /// At most so many bytes, unpacked.
    pub(crate) most: usize,
    pub(crate) reach: Reach,
}

/// Into which networks an address may lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    /// Anybody may have typed it: into those that are open to everybody, and those that the settings let calendars be
    /// brought in from.
    Open,
    /// Whoever runs the site has set it: wherever it leads by itself. Where it redirects to is as if anybody had typed it.
    Named,
}

/// What is known of a calendar from the last time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Known {
    pub(crate) etag: Option<String>,
    pub(crate) last_modified: Option<String>,
}

/// What came of asking.
#[derive(Debug)]
pub(crate) enum Fetched {
    /// It is what it was.
    Unchanged,
    /// What is there now, and what to ask with the next time.
    New(Vec<u8>, Known),
}

/// Why nothing came. Each is a sentence for the person who gave the address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// It is no web address.
    Address,
    /// It holds a name and a password.
    Credentials,
    /// A port that no calendar is at.
    Port(u16),
    /// It leads into a network that is not open to everybody.
    Private,
    /// Nobody has this name.
    Name,
    /// Nobody answers, or what answers does not speak as web servers do.
    Silent,
    /// The connection cannot be trusted.
    Certificate,
    /// It leads from one address to the next without end.
    Circles,
    /// The server says no, with a number.
    Status(u16),
    /// It is larger than we take.
    Large,
    /// It takes too long.
    Slow,
    /// It ended in the middle.
    BrokeOff,
}

impl FetchError {
    /// What happened, and what to do.
    #[must_use]
    pub fn sentence(&self, words: Words) -> String {
        match self {
            Self::Address => words.import_refused_address(),
            Self::Credentials => words.import_refused_credentials(),
            Self::Port(port) => words.import_refused_port(port.to_string()),
            Self::Private => words.import_refused_private(),
            Self::Name => words.import_refused_name(),
            Self::Silent => words.import_refused_silent(),
            Self::Certificate => words.import_refused_certificate(),
            Self::Circles => words.import_refused_circles(),
            Self::Status(404 | 410) => words.import_refused_gone(),
            Self::Status(401 | 403) => words.import_refused_forbidden(),
            Self::Status(number) => words.import_refused_status(number.to_string()),
            Self::Large => words.import_refused_large((BYTES_MOST / 1024 / 1024).to_string()),
            Self::Slow => words.import_refused_slow(),
            Self::BrokeOff => words.import_refused_broke_off(),
        }
    }
}

impl Source {
    /// Reads an address as people copy it: `webcal` is `https`, and so is what says nothing.
    ///
    /// # Errors
    /// When it is none that a calendar may be fetched from.
    pub fn parse(typed: &str) -> Result<Self, FetchError> {
        let typed = typed.trim();
        if typed.len() > ADDRESS_MOST {
            return Err(FetchError::Address);
        }
        let (scheme, rest) = typed.split_once("://").unwrap_or(("https", typed));
        let scheme = match scheme.to_ascii_lowercase().as_str() {
            "http" => "http",
            "https" | "webcal" | "webcals" => "https",
            _ => return Err(FetchError::Address),
        };
        let url = Url::parse(&format!("{scheme}://{rest}")).map_err(|_| FetchError::Address)?;
        Self::checked(url)
    }

    fn checked(mut url: Url) -> Result<Self, FetchError> {
        let named = match url.host() {
            // A name without a dot is a neighbour's, or a slip; which address it has is looked at anyway.
            Some(Host::Domain(name)) => !name.is_empty() && name.len() < 254,
            Some(Host::Ipv4(_) | Host::Ipv6(_)) => true,
            None => false,
        };
        if !named || !matches!(url.scheme(), "http" | "https") || url.as_str().len() > ADDRESS_MOST {
            return Err(FetchError::Address);
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(FetchError::Credentials);
        }
        url.set_fragment(None);
        Ok(Self(url))
    }

    /// As it is stored and shown.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Where a redirect leads.
    fn redirected(&self, location: &str) -> Result<Self, FetchError> {
        self.0.join(location).map_err(|_| FetchError::Address).and_then(Self::checked)
    }

    fn port(&self) -> u16 {
        self.0.port_or_known_default().unwrap_or(443)
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The secret addresses of calendars are in their paths, and have no place in a log.
        write!(f, "Source({}…)", self.0.origin().ascii_serialization())
    }
}

/// Fetches what is at an address, unless it is what it was.
pub(crate) async fn fetch(
    desk: &Desk,
    source: &Source,
    wanted: Wanted,
    known: &Known,
    patience: Duration,
) -> Result<Fetched, FetchError> {
    timeout(patience, follow(desk, source, wanted, known)).await.unwrap_or(Err(FetchError::Slow))
}

/// The same where nothing is known of it yet.
pub(crate) async fn fetch_new(
    desk: &Desk,
    source: &Source,
    wanted: Wanted,
    patience: Duration,
) -> Result<(Vec<u8>, Known), FetchError> {
    match fetch(desk, source, wanted, &Known::default(), patience).await? {
        Fetched::New(bytes, known) => Ok((bytes, known)),
        Fetched::Unchanged => Err(FetchError::Status(304)),
    }
}

enum Answer {
    Is(Fetched),
    Elsewhere(Source),
}

async fn follow(
    desk: &Desk,
    source: &Source,
    mut wanted: Wanted,
    known: &Known,
) -> Result<Fetched, FetchError> {
    let mut source = source.clone();
    for _ in 0..=REDIRECTS_MOST {
        match ask(desk, &source, wanted, known).await? {
            Answer::Is(fetched) => return Ok(fetched),
            Answer::Elsewhere(next) => {
                source = next;
                wanted.reach = Reach::Open;
            }
        }
    }
    Err(FetchError::Circles)
}

/// One question and its answer, on a connection of its own.
async fn ask(desk: &Desk, source: &Source, wanted: Wanted, known: &Known) -> Result<Answer, FetchError> {
    let addresses = resolve(source).await?;
    if wanted.reach == Reach::Open {
        if !may_all_be_asked(&addresses, &desk.settings.import_private) {
            return Err(FetchError::Private);
        }
        if !is_port_asked(source.port(), &addresses) {
            return Err(FetchError::Port(source.port()));
        }
    }
    let stream = connect(&addresses).await?;
    let request = request(desk, source, wanted, known)?;
    let response = if source.0.scheme() == "https" {
        speak(secured(stream, server_name(source)?, &TLS).await?, request).await?
    } else {
        speak(stream, request).await?
    };
    answer(response, source, wanted, known).await
}

/// A name that leads into a private network by one of its addresses is refused, whatever the others are.
fn may_all_be_asked(addresses: &[SocketAddr], allowed: &[IpNet]) -> bool {
    addresses.iter().all(|address| addresses::may_be_asked(address.ip(), allowed))
}

/// Whoever runs an intranet knows their own ports. As soon as one of the addresses is open to everybody, strangers could
/// have somebody else's machine asked there.
fn is_port_asked(port: u16, addresses: &[SocketAddr]) -> bool {
    let is_open_somewhere = addresses.iter().any(|address| addresses::is_open(address.ip()));
    !is_open_somewhere || PORTS.contains(&port)
}

async fn resolve(source: &Source) -> Result<Vec<SocketAddr>, FetchError> {
    let port = source.port();
    let addresses: Vec<SocketAddr> = match source.0.host() {
        Some(Host::Ipv4(address)) => vec![SocketAddr::new(IpAddr::V4(address), port)],
        Some(Host::Ipv6(address)) => vec![SocketAddr::new(IpAddr::V6(address), port)],
        Some(Host::Domain(name)) => {
            let found = timeout(IDLE, tokio::net::lookup_host((name, port))).await;
            found.map_err(|_| FetchError::Slow)?.map_err(|_| FetchError::Name)?.collect()
        }
        None => vec![],
    };
    if addresses.is_empty() { Err(FetchError::Name) } else { Ok(addresses) }
}

/// Connects to one of the addresses that were looked at, and to nothing else.
async fn connect(addresses: &[SocketAddr]) -> Result<TcpStream, FetchError> {
    for address in addresses {
        if let Ok(Ok(stream)) = timeout(IDLE / 3, TcpStream::connect(address)).await {
            return Ok(stream);
        }
    }
    Err(FetchError::Silent)
}

/// The same connection, once whoever answers has proved to be who we asked.
async fn secured(
    stream: TcpStream,
    name: ServerName<'static>,
    tls: &Arc<ClientConfig>,
) -> Result<TlsStream<TcpStream>, FetchError> {
    let secured = timeout(IDLE, TlsConnector::from(Arc::clone(tls)).connect(name, stream)).await;
    secured.map_err(|_| FetchError::Slow)?.map_err(|_| FetchError::Certificate)
}

static TLS: LazyLock<Arc<ClientConfig>> =
    LazyLock::new(|| trusting(RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() }));

fn trusting(roots: RootCertStore) -> Arc<ClientConfig> {
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("ring speaks every version that rustls thinks safe")
        .with_root_certificates(roots)
        .with_no_client_auth();
    Arc::new(config)
}

fn server_name(source: &Source) -> Result<ServerName<'static>, FetchError> {
    match source.0.host() {
        Some(Host::Domain(name)) => {
            ServerName::try_from(name.to_owned()).map_err(|_| FetchError::Certificate)
        }
        Some(Host::Ipv4(address)) => Ok(ServerName::from(IpAddr::V4(address))),
        Some(Host::Ipv6(address)) => Ok(ServerName::from(IpAddr::V6(address))),
        None => Err(FetchError::Address),
    }
}

/// Who we are, what we want, and what we have: no cookie, no referrer.
fn request(
    desk: &Desk,
    source: &Source,
    wanted: Wanted,
    known: &Known,
) -> Result<Request<Empty<Bytes>>, FetchError> {
    let url = &source.0;
    let host = &url[url::Position::BeforeHost..url::Position::AfterPort];
    let agent = format!("Cuppa/{} (+{})", env!("CARGO_PKG_VERSION"), desk.urls.base());
    let mut request = Request::builder()
        .uri(&url[url::Position::BeforePath..url::Position::AfterQuery])
        .header(header::HOST, host)
        .header(header::USER_AGENT, agent)
        .header(header::ACCEPT, wanted.accept)
        .header(header::ACCEPT_ENCODING, "identity")
        .header(header::CONNECTION, "close");
    if let Some(etag) = header_value(known.etag.as_deref()) {
        request = request.header(header::IF_NONE_MATCH, etag);
    }
    if let Some(moment) = header_value(known.last_modified.as_deref()) {
        request = request.header(header::IF_MODIFIED_SINCE, moment);
    }
    request.body(Empty::new()).map_err(|_| FetchError::Address)
}

fn header_value(text: Option<&str>) -> Option<HeaderValue> {
    HeaderValue::from_str(text?).ok()
}

/// What is answered. Its body comes as it is read, and ends with the connection that drives it.
struct Heard {
    response: Response<Incoming>,
    _driving: JoinSet<hyper::Result<()>>,
}

async fn speak<S>(stream: S, request: Request<Empty<Bytes>>) -> Result<Heard, FetchError>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let hello = timeout(IDLE, http1::handshake(TokioIo::new(stream))).await;
    let (mut sender, connection) = hello.map_err(|_| FetchError::Slow)?.map_err(|_| FetchError::Silent)?;
    // Ends with this question, however that ends.
    let mut driving = JoinSet::new();
    driving.spawn(connection);
    let asked = timeout(IDLE, sender.send_request(request)).await;
    let response = asked.map_err(|_| FetchError::Slow)?.map_err(|_| FetchError::Silent)?;
    Ok(Heard { response, _driving: driving })
}

async fn answer(heard: Heard, source: &Source, wanted: Wanted, known: &Known) -> Result<Answer, FetchError> {
    let Heard { response, _driving } = heard;
    let (head, body) = response.into_parts();
    let text = |name: HeaderName| text_of(&head.headers, &name);
    match head.status {
        StatusCode::OK => {}
        StatusCode::NOT_MODIFIED if *known != Known::default() => return Ok(Answer::Is(Fetched::Unchanged)),
        StatusCode::MOVED_PERMANENTLY
        | StatusCode::FOUND
        | StatusCode::SEE_OTHER
        | StatusCode::TEMPORARY_REDIRECT
        | StatusCode::PERMANENT_REDIRECT => {
            let location = text(header::LOCATION).ok_or(FetchError::Status(head.status.as_u16()))?;
            return Ok(Answer::Elsewhere(source.redirected(&location)?));
        }
        status => return Err(FetchError::Status(status.as_u16())),
    }
    let promised = text(header::CONTENT_LENGTH).and_then(|length| length.parse::<usize>().ok());
    if promised.is_some_and(|promised| promised > wanted.most) {
        return Err(FetchError::Large);
    }
    let bytes = read(body, wanted.most).await?;
    // Some servers pack what nobody asked them to pack.
    let bytes = match text(header::CONTENT_ENCODING).as_deref() {
        None | Some("identity" | "") => bytes,
        // Much may be folded into them: not where others wait to be answered.
        Some("gzip" | "x-gzip") => spawn_blocking(move || unpacked(&bytes, wanted.most))
            .await
            .unwrap_or(Err(FetchError::BrokeOff))?,
        Some(_) => return Err(FetchError::Silent),
    };
    let now_known = Known { etag: text(header::ETAG), last_modified: text(header::LAST_MODIFIED) };
    Ok(Answer::Is(Fetched::New(bytes, now_known)))
}

fn text_of(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    let text = headers.get(name)?.to_str().ok()?.trim();
    (text.len() <= ADDRESS_MOST).then(|| text.to_owned())
}

async fn read(mut body: Incoming, most: usize) -> Result<Vec<u8>, FetchError> {
    let mut bytes = Vec::new();
    loop {
        let frame = match timeout(IDLE, body.frame()).await.map_err(|_| FetchError::Slow)? {
            Some(frame) => frame.map_err(|_| FetchError::BrokeOff)?,
            None => return Ok(bytes),
        };
        if let Ok(more) = frame.into_data() {
            if bytes.len() + more.len() > most {
                return Err(FetchError::Large);
            }
            bytes.extend_from_slice(&more);
        }
    }
}

/// However much is folded into a few bytes, no more than fits comes out.
fn unpacked(packed: &[u8], most: usize) -> Result<Vec<u8>, FetchError> {
    let read = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    MultiGzDecoder::new(packed).take(read).read_to_end(&mut bytes).map_err(|_| FetchError::BrokeOff)?;
    if bytes.len() > most { Err(FetchError::Large) } else { Ok(bytes) }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use flate2::{Compression, write::GzEncoder};
    use rcgen::{CertificateParams, KeyPair};
    use tokio::net::TcpListener;
    use tokio_rustls::{TlsAcceptor, rustls::ServerConfig};

    use super::*;

    /// How it goes to ask a server that shows a certificate for some name, under another or the same.
    async fn asked(shows: CertificateParams, name: &str, is_trusted: bool) -> Result<(), FetchError> {
        let key = KeyPair::generate().unwrap();
        let certificate = shows.self_signed(&key).unwrap().der().clone();
        let mut roots = RootCertStore::empty();
        if is_trusted {
            roots.add(certificate.clone()).unwrap();
        }
        let server = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate], key.into())
            .unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let serving = tokio::spawn(async move {
            let (stream, _) = listener.accept().await.unwrap();
            // A visitor who does not trust it hangs up.
            let _ = TlsAcceptor::from(Arc::new(server)).accept(stream).await;
        });
        let tls = if is_trusted { trusting(roots) } else { Arc::clone(&TLS) };
        let name = ServerName::try_from(name.to_owned()).unwrap();
        let asked = secured(connect(&[address]).await?, name, &tls).await.map(drop);
        serving.await.unwrap();
        asked
    }

    #[tokio::test]
    async fn only_a_server_that_proves_its_name_is_asked() {
        let of = |name: &str| CertificateParams::new(vec![name.to_owned()]).unwrap();
        let over = |name: &str| {
            let mut long_over = of(name);
            long_over.not_after = rcgen::date_time_ymd(2020, 1, 1);
            long_over
        };
        for (shows, name, is_trusted, expected) in [
            (of("cal.example.org"), "cal.example.org", true, Ok(())),
            (of("cal.example.org"), "other.example.org", true, Err(FetchError::Certificate)),
            (over("cal.example.org"), "cal.example.org", true, Err(FetchError::Certificate)),
            (of("cal.example.org"), "cal.example.org", false, Err(FetchError::Certificate)),
        ] {
            assert_eq!(asked(shows, name, is_trusted).await, expected, "{name}, trusted: {is_trusted}");
        }
    }

    #[test]
    fn addresses_are_read_as_people_copy_them() {
        for (typed, read) in [
            ("https://example.org/cal.ics", Ok("https://example.org/cal.ics")),
            (" webcal://example.org/cal.ics ", Ok("https://example.org/cal.ics")),
            ("WEBCALS://Example.org/cal.ics", Ok("https://example.org/cal.ics")),
            ("example.org/cal.ics", Ok("https://example.org/cal.ics")),
            ("http://example.org:8080/a?b=c#d", Ok("http://example.org:8080/a?b=c")),
            ("http://0x7f.1/", Ok("http://127.0.0.1/")),
            ("https://münchen.example/", Ok("https://xn--mnchen-3ya.example/")),
            ("ftp://example.org/cal.ics", Err(FetchError::Address)),
            ("file:///etc/passwd", Err(FetchError::Address)),
            ("javascript:alert(1)", Err(FetchError::Address)),
            ("", Err(FetchError::Address)),
            ("https://", Err(FetchError::Address)),
            ("https://ana:secret@example.org/", Err(FetchError::Credentials)),
        ] {
            assert_eq!(Source::parse(typed).as_ref().map(Source::as_str), read.as_ref().copied(), "{typed}");
        }
        assert_eq!(
            Source::parse(&format!("https://example.org/{}", "a".repeat(3000))),
            Err(FetchError::Address)
        );
    }

    #[test]
    fn a_redirect_cannot_lead_out_of_the_web() {
        let source = Source::parse("https://example.org/a/b").unwrap();
        assert_eq!(source.redirected("../c").unwrap().as_str(), "https://example.org/c");
        assert_eq!(source.redirected("//other.example/").unwrap().as_str(), "https://other.example/");
        assert_eq!(source.redirected("file:///etc/passwd"), Err(FetchError::Address));
        assert_eq!(source.redirected("https://a:b@other.example/"), Err(FetchError::Credentials));
    }

    #[test]
    fn one_address_among_several_decides_about_all() {
        let allowed: Vec<IpNet> = vec!["10.1.0.0/16".parse().unwrap()];
        let at = |text: &[&str]| -> Vec<SocketAddr> {
            text.iter().map(|ip| SocketAddr::new(ip.parse().unwrap(), 8000)).collect()
        };
        for (addresses, may, any_port) in [
            (at(&["8.8.8.8"]), true, false),
            (at(&["8.8.8.8", "192.168.0.1"]), false, false),
            (at(&["192.168.0.1", "8.8.8.8"]), false, false),
            (at(&["10.1.0.1"]), true, true),
            (at(&["10.1.0.1", "8.8.8.8"]), true, false),
            (at(&["10.1.0.1", "10.2.0.1"]), false, true),
        ] {
            assert_eq!(may_all_be_asked(&addresses, &allowed), may, "{addresses:?}");
            assert_eq!(is_port_asked(8000, &addresses), any_port, "{addresses:?}");
            assert!(is_port_asked(443, &addresses));
        }
    }

    #[test]
    fn a_bomb_does_not_go_off() {
        let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
        for _ in 0..60 {
            packer.write_all(&vec![b' '; 1024 * 1024]).unwrap();
        }
        let bomb = packer.finish().unwrap();
        assert!(bomb.len() < 1024 * 1024);
        assert_eq!(unpacked(&bomb, BYTES_MOST), Err(FetchError::Large));
        let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
        packer.write_all(b"BEGIN:VCALENDAR").unwrap();
        assert_eq!(unpacked(&packer.finish().unwrap(), BYTES_MOST).unwrap(), b"BEGIN:VCALENDAR");
        assert_eq!(unpacked(b"nonsense", BYTES_MOST), Err(FetchError::BrokeOff));
    }

    #[test]
    fn a_log_does_not_hold_the_secret_of_an_address() {
        let source = Source::parse("https://example.org/private-4711/basic.ics?token=secret").unwrap();
        let logged = format!("{source:?}");
        assert!(logged.contains("example.org") && !logged.contains("4711") && !logged.contains("secret"));
    }
}
