//! The load: plain HTTP/1.1 over kept connections, written by hand so that asking costs far less than answering.
//! Every latency is kept, so percentiles are exact.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    task::JoinSet,
    time::Instant,
};

use crate::Failure;

/// No single answer is waited for longer.
const PATIENCE: Duration = Duration::from_secs(120);

/// One visitor with one connection.
pub struct Client {
    address: SocketAddr,
    stream: Option<TcpStream>,
    buffer: Vec<u8>,
}

/// What came back.
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// Bytes on the wire, head included.
    pub wire: usize,
}

/// What came back, whole.
pub struct Whole {
    /// The head, as it came.
    pub head: String,
    /// The body without its transfer coding.
    pub body: Vec<u8>,
}

impl Whole {
    /// One line of the head; empty if it is not there.
    pub fn header(&self, name: &str) -> &str {
        header(&self.head, name).unwrap_or_default()
    }
}

/// Requests that are made in turn.
#[derive(Clone)]
pub struct Requests {
    ready: Arc<Vec<Vec<u8>>>,
    next: Arc<AtomicUsize>,
}

impl Requests {
    /// Of these paths; `packed` asks for gzip, as browsers do.
    pub fn of(paths: impl IntoIterator<Item = String>, packed: bool) -> Self {
        let ready = paths.into_iter().map(|path| request(&path, packed)).collect();
        Self { ready: Arc::new(ready), next: Arc::default() }
    }

    /// Of one path by somebody who has it already, under this ETag.
    pub fn known(path: &str, etag: &str) -> Self {
        let lines =
            format!("GET {path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: */*\r\nif-none-match: {etag}\r\n\r\n");
        Self { ready: Arc::new(vec![lines.into_bytes()]), next: Arc::default() }
    }

    /// The next one.
    pub fn next(&self) -> &[u8] {
        let at = self.next.fetch_add(1, Ordering::Relaxed);
        &self.ready[at % self.ready.len()]
    }
}

fn request(path: &str, packed: bool) -> Vec<u8> {
    let coding = if packed { "accept-encoding: gzip\r\n" } else { "" };
    format!("GET {path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: */*\r\n{coding}\r\n").into_bytes()
}

impl Client {
    /// A visitor of the server at this address.
    pub fn at(address: SocketAddr) -> Self {
        Self { address, stream: None, buffer: Vec::with_capacity(1 << 17) }
    }

    /// Reads a path once, whole.
    pub async fn fetch(&mut self, path: &str, packed: bool) -> Result<Whole, Failure> {
        let mut body = Vec::new();
        let (answer, head) = self.exchange(&request(path, packed), Some(&mut body)).await?;
        if answer.status != 200 {
            return Err(format!("GET {path} answered {}", answer.status).into());
        }
        Ok(Whole { head, body })
    }

    /// Asks, reads the answer to its end, and forgets it.
    pub async fn ask(&mut self, request: &[u8]) -> Result<Answer, Failure> {
        let (answer, _) = self.exchange(request, None).await?;
        if matches!(answer.status, 200 | 304) {
            return Ok(answer);
        }
        let line = String::from_utf8_lossy(request);
        Err(format!("{} answered {}", line.lines().next().unwrap_or_default(), answer.status).into())
    }

    /// Asks, and says what came back, whatever it is.
    pub async fn tell(&mut self, request: &[u8]) -> Result<Answer, Failure> {
        Ok(self.exchange(request, None).await?.0)
    }

    async fn exchange(
        &mut self,
        request: &[u8],
        kept: Option<&mut Vec<u8>>,
    ) -> Result<(Answer, String), Failure> {
        let mut stream = match self.stream.take() {
            Some(stream) => stream,
            None => {
                let stream = TcpStream::connect(self.address).await?;
                stream.set_nodelay(true)?;
                stream
            }
        };
        let exchanged =
            tokio::time::timeout(PATIENCE, exchange(&mut stream, &mut self.buffer, request, kept)).await;
        let (answer, head) = exchanged.map_err(|_| format!("no answer in {PATIENCE:?}"))??;
        self.stream = Some(stream);
        Ok((answer, head))
    }
}

/// Sends a request and reads to the end of the answer.
async fn exchange(
    stream: &mut TcpStream,
    buffer: &mut Vec<u8>,
    request: &[u8],
    mut kept: Option<&mut Vec<u8>>,
) -> Result<(Answer, String), Failure> {
    stream.write_all(request).await?;
    buffer.clear();
    let head_ends = loop {
        more(stream, buffer).await?;
        if let Some(at) = buffer.windows(4).position(|four| four == b"\r\n\r\n") {
            break at + 4;
        }
    };
    let head = std::str::from_utf8(&buffer[..head_ends])?.to_owned();
    let status = head.split(' ').nth(1).and_then(|word| word.parse().ok()).ok_or("no HTTP")?;
    let mut wire = head_ends;
    // "Not modified" has no body, whatever length it tells (RFC 9110 15.4.5).
    if status == 304 {
        return Ok((Answer { status, wire }, head));
    }
    if header(&head, "transfer-encoding").is_some_and(|coding| coding.eq_ignore_ascii_case("chunked")) {
        let mut at = head_ends;
        loop {
            let line_ends = loop {
                match buffer[at..].windows(2).position(|two| two == b"\r\n") {
                    Some(ends) => break at + ends,
                    None => more(stream, buffer).await?,
                }
            };
            let size = std::str::from_utf8(&buffer[at..line_ends])?;
            let size = usize::from_str_radix(size.split(';').next().unwrap_or_default().trim(), 16)?;
            let chunk = line_ends + 2;
            while buffer.len() < chunk + size + 2 {
                more(stream, buffer).await?;
            }
            if let Some(kept) = kept.as_deref_mut() {
                kept.extend_from_slice(&buffer[chunk..chunk + size]);
            }
            wire += chunk + size + 2 - at;
            at = chunk + size + 2;
            if size == 0 {
                break;
            }
            // What has been read is let go, or a long answer would be moved again and again.
            buffer.drain(..at);
            at = 0;
        }
    } else {
        let length: usize = header(&head, "content-length").ok_or("an answer without a length")?.parse()?;
        let mut rest = length;
        buffer.drain(..head_ends);
        loop {
            let here = buffer.len().min(rest);
            if let Some(kept) = kept.as_deref_mut() {
                kept.extend_from_slice(&buffer[..here]);
            }
            rest -= here;
            if rest == 0 {
                break;
            }
            buffer.clear();
            more(stream, buffer).await?;
        }
        wire += length;
    }
    Ok((Answer { status, wire }, head))
}

async fn more(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Result<(), Failure> {
    buffer.reserve(1 << 16);
    if stream.read_buf(buffer).await? == 0 {
        return Err("the server hung up".into());
    }
    Ok(())
}

fn header<'h>(head: &'h str, name: &str) -> Option<&'h str> {
    head.lines().find_map(|line| {
        let (known, value) = line.split_once(':')?;
        known.eq_ignore_ascii_case(name).then(|| value.trim())
    })
}

/// How long answers took.
pub struct Measured {
    /// From the first question to the last answer, in seconds.
    seconds: f64,
    /// Microseconds, sorted.
    took: Vec<u32>,
    /// Bytes on the wire of one answer.
    pub wire: usize,
}

impl Measured {
    /// Answers in all.
    pub fn answers(&self) -> usize {
        self.took.len()
    }

    /// Answers a second.
    pub fn rate(&self) -> f64 {
        self.took.len() as f64 / self.seconds
    }

    /// Milliseconds within which so many of a hundred were answered.
    pub fn within(&self, percent: usize) -> f64 {
        let at = (self.took.len() * percent).div_ceil(100).clamp(1, self.took.len().max(1)) - 1;
        self.took.get(at).map_or(0.0, |micros| f64::from(*micros) / 1_000.0)
    }
}

/// When to stop asking.
#[derive(Clone, Copy)]
pub enum Until {
    /// After this time, and at least so many answers.
    Time(Duration, usize),
    /// After so many answers.
    Answers(usize),
}

/// Many visitors at once, each with one connection, asking again as soon as they are answered.
pub async fn load(
    address: SocketAddr,
    requests: &Requests,
    visitors: usize,
    until: Until,
) -> Result<Measured, Failure> {
    let begun = Instant::now();
    let answered = Arc::new(AtomicUsize::new(0));
    let mut all = JoinSet::new();
    for _ in 0..visitors {
        let (requests, answered) = (requests.clone(), Arc::clone(&answered));
        all.spawn(async move {
            let mut client = Client::at(address);
            let mut took = Vec::new();
            let mut wire = 0;
            loop {
                let count = answered.fetch_add(1, Ordering::Relaxed);
                let enough = match until {
                    Until::Time(time, least) => begun.elapsed() >= time && count >= least,
                    Until::Answers(most) => count >= most,
                };
                if enough {
                    return Ok::<_, Failure>((took, wire));
                }
                let asked = Instant::now();
                wire = client.ask(requests.next()).await?.wire;
                took.push(u32::try_from(asked.elapsed().as_micros()).unwrap_or(u32::MAX));
            }
        });
    }
    let mut measured = Measured { seconds: 0.0, took: Vec::new(), wire: 0 };
    while let Some(one) = all.join_next().await {
        let (took, wire) = one??;
        measured.took.extend(took);
        measured.wire = measured.wire.max(wire);
    }
    measured.seconds = begun.elapsed().as_secs_f64();
    measured.took.sort_unstable();
    Ok(measured)
}

/// One visitor, one question after the other.
pub async fn alone(address: SocketAddr, requests: &Requests, until: Until) -> Result<Measured, Failure> {
    load(address, requests, 1, until).await
}

#[cfg(test)]
mod tests {
    use tokio::net::TcpListener;

    use super::*;

    /// A server that answers every question with the next of these.
    async fn server(answers: &'static [&'static [u8]]) -> SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut asked = [0; 1024];
            for answer in answers {
                assert!(stream.read(&mut asked).await.unwrap() > 0);
                // In two pieces, as a network may bring it.
                let (one, other) = answer.split_at(answer.len() / 2);
                stream.write_all(one).await.unwrap();
                stream.flush().await.unwrap();
                tokio::task::yield_now().await;
                stream.write_all(other).await.unwrap();
            }
        });
        address
    }

    #[tokio::test]
    async fn answers_of_both_kinds_are_read_to_their_end_on_one_connection() {
        let address = server(&[
            b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n",
            b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n",
            b"HTTP/1.1 304 Not Modified\r\netag: \"a\"\r\n\r\n",
        ])
        .await;
        let mut client = Client::at(address);
        assert_eq!(client.fetch("/", false).await.unwrap().body, b"hello");
        assert_eq!(client.fetch("/", false).await.unwrap().body, b"hello");
        assert_eq!(client.ask(&request("/", false)).await.unwrap().wire, 38);
        assert_eq!(client.ask(&request("/", false)).await.unwrap().status, 304);
    }

    #[tokio::test]
    async fn an_answer_that_is_a_refusal_is_no_figure() {
        let address = server(&[b"HTTP/1.1 503 No\r\ncontent-length: 0\r\n\r\n"]).await;
        let refused = Client::at(address).fetch("/events", false).await;
        assert_eq!(refused.err().unwrap().to_string(), "GET /events answered 503");
    }

    #[test]
    fn percentiles_are_of_what_was_measured() {
        let measured = Measured { seconds: 2.0, took: (1..=100).map(|ms| ms * 1_000).collect(), wire: 0 };
        assert_eq!((measured.within(50), measured.within(99), measured.rate()), (50.0, 99.0, 50.0));
        let one = Measured { seconds: 1.0, took: vec![7_000], wire: 0 };
        assert_eq!((one.within(50), one.within(99)), (7.0, 7.0));
    }
}
