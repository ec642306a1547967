//! A booking site over embedded SQLite.
//!
//! ```sh
//! cargo run --example bookings                      # http://127.0.0.1:3000, rows kept in memory
//! cargo run --example bookings -- 8080 bookings.db  # another port, rows kept in a file
//! ```
#![allow(clippy::print_stdout, reason = "an example prints")]

use std::error::Error;

use tokio::{net::TcpListener, signal};
use validation_bookings::{database, site};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let port = args.next().map_or(Ok(3000), |port| port.parse::<u16>())?;
    let database = database::open(args.next().as_deref()).await?;
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    println!("The site is at http://{}", listener.local_addr()?);
    axum::serve(listener, site(database))
        .with_graceful_shutdown(async {
            // Without a terminal there is nothing to wait for, and the site runs until it is ended.
            if signal::ctrl_c().await.is_err() {
                std::future::pending::<()>().await;
            }
        })
        .await?;
    Ok(())
}
