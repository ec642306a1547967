//! One application, by both frameworks, each on a socket of its own.

mod by_actix;
mod by_axum;
pub mod client;
mod handlers;
pub mod models;

use std::{io, net::SocketAddr};

/// A framework, and where it listens.
pub type Server = (&'static str, SocketAddr);

/// Starts the application by both frameworks; they run as long as the process does.
///
/// # Errors
/// Those of the system.
pub fn start() -> io::Result<[Server; 2]> {
    Ok([("axum", by_axum::start()?), ("actix-web", by_actix::start()?)])
}
