//! What the program says to its log, every word of it, whatever `CUPPA_LOG` would let through.

use std::{
    collections::BTreeSet,
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
static SAID: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
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

    /// What was said since somebody listens, each line once.
    pub fn heard(&self) -> BTreeSet<String> {
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

fn said() -> MutexGuard<'static, BTreeSet<String>> {
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
        let mut line = Line(span.metadata().name().to_owned());
        span.record(&mut line);
        said().insert(line.0);
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        let mut line = Line(String::new());
        values.record(&mut line);
        said().insert(line.0);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut line = Line(format!("{} {}", event.metadata().level(), event.metadata().target()));
        event.record(&mut line);
        said().insert(line.0);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// A line of the log. How long something took is another each time, and says nothing.
struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        if !field.name().starts_with("elapsed") {
            let _ = write!(self.0, " {}={value:?}", field.name());
        }
    }
}
