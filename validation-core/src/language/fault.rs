//! What is wrong with a catalogue, and who is told.

use alloc::{string::String, sync::Arc};
use core::fmt;

/// What is wrong with a catalogue of the application's; the rest of it is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The tag of the language.
    pub language: String,
    /// What is wrong, and where.
    pub text: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.language, self.text)
    }
}

/// What the application does with a fault: it writes it to its log.
#[derive(Clone)]
pub(super) struct Handler(Arc<dyn Fn(&Fault) + Send + Sync>);

impl Handler {
    pub(super) fn new(handler: impl Fn(&Fault) + Send + Sync + 'static) -> Self {
        Handler(Arc::new(handler))
    }

    pub(super) fn tell(&self, fault: &Fault) {
        (self.0)(fault);
    }
}

impl fmt::Debug for Handler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Handler")
    }
}
