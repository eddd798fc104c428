//! The door itself: takes connections in and lets go of whoever only holds them open. A few slow machines could
//! otherwise keep everybody else out, without asking for a single page.
//!
//! When the house is full, whoever waits there without asking for anything makes room for the one who comes: first those
//! of the network that has most inside, and of these whoever has waited longest. Nobody is sent away in the middle of an
//! answer, nor while something of theirs is read.
//!
//! It speaks HTTP/1.1 only, as the proxy in front of it does, and as `axum::serve` did with the features that we build it
//! with. A head that two programs could read differently is refused by hyper before anything of ours sees it;
//! `tests/journeys/doors.rs` knocks with such heads over a real socket. These refusals have a status and no words: nobody
//! gets them who uses a browser. What a browser could bring, too long an address or too many cookies, is let in here as far
//! as `guard` can answer it with a page.

use std::{
    collections::{BTreeMap, HashMap},
    fmt, io,
    net::{IpAddr, SocketAddr},
    pin::Pin,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use axum::{
    Router,
    body::{Body, Bytes, HttpBody},
    extract::ConnectInfo,
};
use hyper::{
    Request,
    body::{Frame, Incoming, SizeHint},
    server::conn::http1,
    service::{Service as _, service_fn},
};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::{TcpListener, TcpStream},
    sync::Notify,
    time::{Sleep, sleep, timeout},
};

use super::guard;
use crate::settings::Settings;

/// A head has at most so many bytes, and a hundred lines, as hyper has it anyway: more than [`guard::HEAD_MOST`], so that whoever brings a little too much gets a page.
const HEAD_MOST: usize = 64 * 1024;
/// When no connection can be taken in, such as because too many files are open, we look again after so long.
const AFTER_TROUBLE: Duration = Duration::from_secs(1);

/// How many may be inside, and how long whoever is there is waited for.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// So many connections are open at once: fewer than the files that a program may open where nobody raised that (1,024).
    pub open: usize,
    /// So many of one network; this machine, and a proxy that is trusted, speak for many.
    pub of_one: usize,
    /// How long a whole head may take, and the next one after an answer.
    pub head: Duration,
    /// The same for whoever speaks for many: longer than proxies keep a line that nobody uses (nginx 60 seconds), so that it
    /// is they who end it. A form that they send while we end it would be lost.
    pub head_of_proxies: Duration,
    /// How long a reader may take nothing of an answer.
    pub stalled: Duration,
}

impl Default for Bounds {
    fn default() -> Self {
        Self {
            open: 900,
            of_one: 200,
            head: Duration::from_secs(20),
            head_of_proxies: Duration::from_secs(90),
            stalled: Duration::from_secs(30),
        }
    }
}

/// Serves until `closing` is done, and then until everybody inside has been answered.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    settings: &Settings,
    bounds: Bounds,
    closing: impl Future<Output = ()>,
) {
    let room = Room { bounds, guests: Arc::default(), freed: Arc::default() };
    let leaving = GracefulShutdown::new();
    let answers = TowerToHyperService::new(router);
    tokio::pin!(closing);
    'open: loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut closing => break,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            // They went before we opened.
            Err(error) if is_theirs(&error) => continue,
            Err(error) => {
                tracing::warn!(%error, "no connection can be taken in");
                match timeout(AFTER_TROUBLE, &mut closing).await {
                    Ok(()) => break,
                    Err(_) => continue,
                }
            }
        };
        let for_many = speaks_for_many(settings, peer.ip());
        let seat = loop {
            match room.enter(guard::network_of(peer.ip()), for_many) {
                Entering::In(seat) => break Arc::new(seat),
                Entering::Crowded => continue 'open,
                Entering::Full => tokio::select! {
                    () = room.freed.notified() => {}
                    () = &mut closing => break 'open,
                },
            }
        };
        // The last of an answer is not kept back until what went before has arrived.
        let _ = stream.set_nodelay(true);
        let mut http = http1::Builder::new();
        http.timer(TokioTimer::new())
            .header_read_timeout(if for_many { bounds.head_of_proxies } else { bounds.head })
            .max_header_size(HEAD_MOST);
        let line = Line { stream, patience: bounds.stalled, stalled: None, seat: Arc::clone(&seat) };
        let (answers, leave) = (answers.clone(), Arc::clone(&seat.leave));
        let answering = service_fn(move |mut request: Request<Incoming>| {
            request.extensions_mut().insert(ConnectInfo::<SocketAddr>(peer));
            let asking = Asking::begins(&seat);
            let answer = answers.call(request);
            async move {
                let asking = asking?;
                match answer.await {
                    Ok(answer) => Ok::<_, SentAway>(answer.map(|body| Watched { body, _asking: asking })),
                    Err(never) => match never {},
                }
            }
        });
        let connection = leaving.watch(http.serve_connection(TokioIo::new(line), answering));
        tokio::spawn(async move {
            // How a visitor goes is nobody's business, least of all the log's.
            tokio::select! {
                biased;
                () = leave.notified() => {}
                _ = connection => {}
            }
        });
    }
    drop(listener);
    leaving.shutdown().await;
}

/// Whether it is one connection that failed, and not our taking them in.
fn is_theirs(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

/// Whether all that comes from an address may be of many people.
fn speaks_for_many(settings: &Settings, address: IpAddr) -> bool {
    let address = address.to_canonical();
    address.is_loopback() || settings.trusted_proxies.iter().any(|network| network.contains(&address))
}

/// Who is inside.
#[derive(Clone)]
struct Room {
    bounds: Bounds,
    guests: Arc<Mutex<Guests>>,
    /// Rings when somebody goes, or waits again.
    freed: Arc<Notify>,
}

#[derive(Default)]
struct Guests {
    /// Numbers are given in order, to those who come and to those who begin to wait.
    next: u64,
    inside: BTreeMap<u64, Guest>,
}

struct Guest {
    network: IpAddr,
    /// Since when they have asked for nothing; none while they are answered.
    waits_since: Option<u64>,
    leave: Arc<Notify>,
}

/// How coming in went.
enum Entering {
    In(Seat),
    /// Too many of this network are being answered.
    Crowded,
    /// Everybody inside is being answered.
    Full,
}

impl Room {
    fn enter(&self, network: IpAddr, for_many: bool) -> Entering {
        let mut guests = self.guests();
        let of_theirs = guests.inside.values().filter(|guest| guest.network == network).count();
        if !for_many && of_theirs >= self.bounds.of_one && !guests.makes_room(Some(network)) {
            return Entering::Crowded;
        }
        if guests.inside.len() >= self.bounds.open && !guests.makes_room(None) {
            return Entering::Full;
        }
        let (number, leave) = (guests.number(), Arc::new(Notify::new()));
        let guest = Guest { network, waits_since: Some(number), leave: Arc::clone(&leave) };
        guests.inside.insert(number, guest);
        Entering::In(Seat { room: self.clone(), number, leave, answered: AtomicBool::new(false) })
    }

    fn guests(&self) -> MutexGuard<'_, Guests> {
        self.guests.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Guests {
    fn number(&mut self) -> u64 {
        self.next += 1;
        self.next
    }

    /// Sends one away who waits without asking for anything, of this network or of any. Says whether there was one.
    fn makes_room(&mut self, of: Option<IpAddr>) -> bool {
        let mut crowds: HashMap<IpAddr, usize> = HashMap::new();
        for guest in self.inside.values() {
            *crowds.entry(guest.network).or_default() += 1;
        }
        let waiting = self.inside.iter().filter_map(|(number, guest)| {
            let since = guest.waits_since.filter(|_| of.is_none_or(|of| of == guest.network))?;
            Some((crowds.get(&guest.network), std::cmp::Reverse(since), *number))
        });
        let Some((_, _, number)) = waiting.max() else { return false };
        if let Some(guest) = self.inside.remove(&number) {
            guest.leave.notify_one();
        }
        true
    }
}

/// A place inside, until it is let go.
struct Seat {
    room: Room,
    number: u64,
    leave: Arc<Notify>,
    /// Whether an answer was given whose last bytes may still be on their way.
    answered: AtomicBool,
}

impl Seat {
    /// Once all of an answer is out, they wait again.
    fn is_flushed(&self) {
        if self.answered.swap(false, Ordering::AcqRel) {
            let mut guests = self.room.guests();
            let since = guests.number();
            if let Some(guest) = guests.inside.get_mut(&self.number) {
                guest.waits_since = Some(since);
            }
            self.room.freed.notify_one();
        }
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.room.guests().inside.remove(&self.number);
        self.room.freed.notify_one();
    }
}

/// Somebody asks for something, until the last of it was handed over.
struct Asking(Arc<Seat>);

impl Asking {
    fn begins(seat: &Arc<Seat>) -> Result<Self, SentAway> {
        seat.answered.store(false, Ordering::Release);
        match seat.room.guests().inside.get_mut(&seat.number) {
            Some(guest) => guest.waits_since = None,
            None => return Err(SentAway),
        }
        Ok(Self(Arc::clone(seat)))
    }
}

impl Drop for Asking {
    fn drop(&mut self) {
        self.0.answered.store(true, Ordering::Release);
    }
}

/// They were sent away in the moment in which they asked: nothing was done for them, and nothing is answered.
#[derive(Debug)]
struct SentAway;

impl fmt::Display for SentAway {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection made room for others")
    }
}

impl std::error::Error for SentAway {}

/// The body of an answer, which knows when it was handed over.
struct Watched {
    body: Body,
    _asking: Asking,
}

impl HttpBody for Watched {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// A connection that ends when its reader takes nothing for too long.
struct Line {
    stream: TcpStream,
    patience: Duration,
    stalled: Option<Pin<Box<Sleep>>>,
    seat: Arc<Seat>,
}

impl Line {
    /// What came of writing, or that it took too long.
    #[expect(
        clippy::disallowed_methods,
        reason = "what is awaited is a reader far away, who may never read on"
    )]
    fn awaited<T>(&mut self, context: &mut Context<'_>, came: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if came.is_ready() {
            self.stalled = None;
            return came;
        }
        let patience = self.patience;
        let stalled = self.stalled.get_or_insert_with(|| Box::pin(sleep(patience)));
        match stalled.as_mut().poll(context) {
            Poll::Ready(()) => Poll::Ready(Err(io::ErrorKind::TimedOut.into())),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl AsyncRead for Line {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        room: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, room)
    }
}

impl AsyncWrite for Line {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let came = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.awaited(context, came)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let came = Pin::new(&mut self.stream).poll_write_vectored(context, parts);
        self.awaited(context, came)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let came = Pin::new(&mut self.stream).poll_flush(context);
        // hyper flushes once it has written all that it had.
        if came.is_ready() {
            self.seat.is_flushed();
        }
        self.awaited(context, came)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let came = Pin::new(&mut self.stream).poll_shutdown(context);
        self.awaited(context, came)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn room(open: usize, of_one: usize) -> Room {
        Room {
            bounds: Bounds { open, of_one, ..Bounds::default() },
            guests: Arc::default(),
            freed: Arc::default(),
        }
    }

    fn address(last: u8) -> IpAddr {
        IpAddr::from([203, 0, 113, last])
    }

    fn enters(room: &Room, network: IpAddr) -> Option<Arc<Seat>> {
        match room.enter(network, network.is_loopback()) {
            Entering::In(seat) => Some(Arc::new(seat)),
            Entering::Crowded | Entering::Full => None,
        }
    }

    fn is_inside(seat: &Seat) -> bool {
        seat.room.guests().inside.contains_key(&seat.number)
    }

    #[test]
    fn one_network_takes_no_more_than_its_share_and_gives_it_back() {
        let room = room(100, 3);
        let seats: Vec<_> = (0..3).filter_map(|_| enters(&room, address(1))).collect();
        let asking: Vec<_> = seats.iter().map(Asking::begins).collect();
        assert!(enters(&room, address(1)).is_none(), "all three are being answered");
        assert!(enters(&room, address(2)).is_some());
        drop((asking, seats));
        assert!(enters(&room, address(1)).is_some());
        assert!(room.guests().inside.is_empty());
        let this_machine = IpAddr::from([127, 0, 0, 1]);
        assert_eq!((0..10).filter_map(|_| enters(&room, this_machine)).collect::<Vec<_>>().len(), 10);
    }

    #[test]
    fn whoever_asks_for_nothing_makes_room_and_nobody_else_does() {
        let room = room(4, 100);
        let crowd: Vec<_> = (0..3).filter_map(|_| enters(&room, address(1))).collect();
        let alone = enters(&room, address(2)).expect("room");
        // The first of the crowd is being answered, so the second goes, and then the third.
        let asking = Asking::begins(&crowd[0]).expect("still inside");
        let late: Vec<_> = (3..5).filter_map(|last| enters(&room, address(last))).collect();
        assert_eq!(late.len(), 2);
        assert_eq!(crowd.iter().map(|seat| is_inside(seat)).collect::<Vec<_>>(), [true, false, false]);
        assert!(is_inside(&alone));
        assert!(Asking::begins(&crowd[1]).is_err(), "whoever was sent away asks in vain");
        let busy: Vec<_> = late.iter().chain([&alone]).map(Asking::begins).collect();
        assert!(matches!(room.enter(address(9), false), Entering::Full));
        // An answer that was given is still on its way until it is flushed.
        drop(asking);
        assert!(matches!(room.enter(address(9), false), Entering::Full));
        crowd[0].is_flushed();
        assert!(enters(&room, address(9)).is_some());
        assert!(!is_inside(&crowd[0]));
        drop(busy);
    }
}
