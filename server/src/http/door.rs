//! The door itself: takes connections in and lets go of whoever only holds them open. A few slow machines could
//! otherwise keep everybody else out, without asking for a single page.
//!
//! It speaks HTTP/1.1 only, as the proxy in front of it does. A head that two programs could read differently is refused
//! by hyper before anything of ours sees it; `tests/journeys/doors.rs` knocks with such heads over a real socket. These
//! refusals have a status and no words: nobody gets them who uses a browser.

use std::{
    collections::HashMap,
    io,
    net::{IpAddr, SocketAddr},
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll},
    time::Duration,
};

use axum::{Router, extract::ConnectInfo};
use hyper::{
    Request,
    body::Incoming,
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
    sync::Semaphore,
    time::{Sleep, sleep},
};

use crate::settings::Settings;

/// So many connections are open at once: fewer than the files that a program may open where nobody raised that (1,024).
const OPEN_MOST: usize = 900;
/// So many of one address; a proxy that is trusted speaks for many.
const OF_ONE_MOST: usize = 200;
/// A head has at most so many lines.
const LINES_MOST: usize = 64;
/// And so many bytes.
const HEAD_MOST: usize = 32 * 1024;
/// When no connection can be taken in, such as because too many files are open, we look again after so long.
const AFTER_TROUBLE: Duration = Duration::from_secs(1);

/// How long whoever is at the door is waited for.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// For a whole head, and after an answer for the next.
    pub head: Duration,
    /// For a reader who takes nothing of an answer.
    pub stalled: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { head: Duration::from_secs(20), stalled: Duration::from_secs(30) }
    }
}

/// Serves until `closing` is done, and then until everybody inside has been answered.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    settings: &Settings,
    patience: Patience,
    closing: impl Future<Output = ()>,
) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(patience.head)
        .max_headers(LINES_MOST)
        .max_buf_size(HEAD_MOST);
    let room = Arc::new(Semaphore::new(OPEN_MOST));
    let crowd = Crowd::default();
    let leaving = GracefulShutdown::new();
    let answers = TowerToHyperService::new(router);
    tokio::pin!(closing);
    loop {
        let entering = async {
            let place = Arc::clone(&room).acquire_owned().await;
            (place, listener.accept().await)
        };
        let (place, accepted) = tokio::select! {
            entered = entering => entered,
            () = &mut closing => break,
        };
        let Ok((stream, peer)) = accepted else {
            sleep(AFTER_TROUBLE).await;
            continue;
        };
        let counts = !peer.ip().is_loopback() && !speaks_for_many(settings, peer.ip());
        let Some(seat) = crowd.enter(peer.ip(), if counts { OF_ONE_MOST } else { OPEN_MOST }) else {
            continue;
        };
        let answers = answers.clone();
        let answering = service_fn(move |mut request: Request<Incoming>| {
            request.extensions_mut().insert(ConnectInfo::<SocketAddr>(peer));
            answers.call(request)
        });
        let line = Line { stream, patience: patience.stalled, stalled: None };
        let connection = leaving.watch(http.serve_connection(TokioIo::new(line), answering));
        tokio::spawn(async move {
            // How a visitor goes is nobody's business, least of all the log's.
            let _ = connection.await;
            drop((seat, place));
        });
    }
    drop(listener);
    leaving.shutdown().await;
}

fn speaks_for_many(settings: &Settings, address: IpAddr) -> bool {
    settings.trusted_proxies.iter().any(|network| network.contains(&address.to_canonical()))
}

/// How many connections each address has.
#[derive(Clone, Default)]
struct Crowd(Arc<Mutex<HashMap<IpAddr, usize>>>);

/// A connection that counts, until it is let go.
struct Seat {
    crowd: Crowd,
    address: IpAddr,
}

impl Crowd {
    fn enter(&self, address: IpAddr, most: usize) -> Option<Seat> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = known.entry(address).or_default();
        if *count >= most {
            return None;
        }
        *count += 1;
        Some(Seat { crowd: self.clone(), address })
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut known = self.crowd.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = known.get_mut(&self.address) {
            *count -= 1;
            if *count == 0 {
                known.remove(&self.address);
            }
        }
    }
}

/// A connection that ends when its reader takes nothing for too long.
struct Line {
    stream: TcpStream,
    patience: Duration,
    stalled: Option<Pin<Box<Sleep>>>,
}

impl Line {
    /// What came of writing, or that it took too long.
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

    #[test]
    fn one_address_takes_no_more_than_its_share_and_gives_it_back() {
        let crowd = Crowd::default();
        let address = |last| IpAddr::from([203, 0, 113, last]);
        let mut seats: Vec<Seat> = (0..3).filter_map(|_| crowd.enter(address(1), 3)).collect();
        assert!(crowd.enter(address(1), 3).is_none());
        assert!(crowd.enter(address(2), 3).is_some());
        seats.pop();
        assert!(crowd.enter(address(1), 3).is_some());
        drop(seats);
        assert!(crowd.0.lock().unwrap().is_empty());
    }
}
