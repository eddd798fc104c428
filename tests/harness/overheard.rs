//! What the program says to its log, every word of it, whatever `CUPPA_LOG` would let through.

use std::{
    fmt::{Debug, Write as _},
    sync::{
        Mutex, MutexGuard, Once, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span::{Attributes, Id, Record},
    subscriber::Interest,
};

/// So many listen. While nobody does, nothing is written down.
static LISTENERS: AtomicUsize = AtomicUsize::new(0);
static SAID: Mutex<String> = Mutex::new(String::new());
static EARS: Once = Once::new();

/// Somebody who listens to the log, also to what other tests of the same program cause meanwhile.
#[derive(Debug)]
pub struct Listener(());

impl Listener {
    /// Begins to listen.
    ///
    /// # Panics
    /// When the log of this program goes elsewhere already.
    pub fn listens() -> Self {
        EARS.call_once(|| tracing::subscriber::set_global_default(Ears).expect("nobody else has the log"));
        LISTENERS.fetch_add(1, Ordering::SeqCst);
        Self(())
    }

    /// What was said since somebody listens.
    pub fn heard(&self) -> String {
        said().clone()
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        if LISTENERS.fetch_sub(1, Ordering::SeqCst) == 1 {
            said().clear();
        }
    }
}

fn said() -> MutexGuard<'static, String> {
    SAID.lock().unwrap_or_else(PoisonError::into_inner)
}

struct Ears;

impl Subscriber for Ears {
    /// Asked each time: somebody may begin to listen later.
    fn register_callsite(&self, _: &'static Metadata<'static>) -> Interest {
        Interest::sometimes()
    }

    fn enabled(&self, _: &Metadata<'_>) -> bool {
        LISTENERS.load(Ordering::Relaxed) > 0
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut Line);
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Line);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let _ = write!(said(), "\n{} {}", event.metadata().level(), event.metadata().target());
        event.record(&mut Line);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

struct Line;

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        // What is said may itself say something: never while the lock is held.
        let text = format!(" {}={value:?}", field.name());
        said().push_str(&text);
    }
}
