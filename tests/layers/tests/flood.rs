//! Bodies, headers and queries of all kinds, right ones spoiled and plain noise: whatever is sent, no server
//! fails, and none hangs. `ROUNDS` sets how many requests each framework is sent.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::{env, io, net::SocketAddr, sync::mpsc, thread, time::Duration};

use serde_json::Value;
use validation_layers::web::{
    self,
    client::{Answer, Client, Request},
};

#[path = "flood/noise.rs"]
mod noise;

use noise::Noise;

const ROUNDS: u64 = 3_000;

/// So long may all rounds take; more of them take longer.
const PATIENCE: Duration = Duration::from_secs(120);

fn rounds() -> u64 {
    env::var("ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(ROUNDS)
}

/// Every answer is one that the application gives.
fn check(name: &str, request: &Request, answer: &Answer) {
    let told = || format!("{name}: {request:?}\n{answer:?}");
    assert!((200..500).contains(&answer.status), "{}", told());
    let content_type = answer.header("content-type");
    if answer.status == 200 {
        return;
    }
    assert!(!answer.header("content-language").is_empty(), "{}", told());
    assert_eq!(answer.header("vary"), "Accept, Accept-Language, HX-Request", "{}", told());
    if content_type == "text/html; charset=utf-8" {
        assert!(request.method == "HEAD" || answer.body.starts_with("<ul"), "{}", told());
        return;
    }
    assert_eq!(content_type, "application/problem+json", "{}", told());
    if request.method == "HEAD" {
        return;
    }
    let document: Value =
        serde_json::from_str(&answer.body).unwrap_or_else(|_| panic!("{}", told()));
    assert_eq!(document["status"], answer.status, "{}", told());
    let errors = document["errors"].as_array().unwrap_or_else(|| panic!("{}", told()));
    assert!(!errors.is_empty() && errors.len() <= 1_001, "{}", told());
    assert!(errors.iter().all(|error| error["code"].is_string()), "{}", told());
}

/// Sends a request over a connection that is kept as long as the server keeps it.
fn ask(
    kept: &mut Option<Client>,
    address: SocketAddr,
    request: &Request,
) -> io::Result<Option<Answer>> {
    for _ in 0..2 {
        let is_old = kept.is_some();
        let mut client = match kept.take() {
            Some(client) => client,
            None => Client::connect(address)?,
        };
        match client.ask(request) {
            Ok(answer) => {
                let is_closed = answer.header("connection") == "close";
                *kept = (!is_closed && answer.status != 413).then_some(client);
                return Ok(Some(answer));
            }
            Err(error) if is_closed(&error) && is_old => {}
            // Who is refused while it still sends may find the connection closed.
            Err(error) if is_closed(&error) => return Ok(None),
            Err(error) => return Err(error),
        }
    }
    Ok(None)
}

fn is_closed(error: &io::Error) -> bool {
    use io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset, UnexpectedEof};
    matches!(error.kind(), BrokenPipe | ConnectionAborted | ConnectionReset | UnexpectedEof)
}

/// Fails where the rounds do not end.
fn within_patience(rounds: u64, run: impl FnOnce() + Send + 'static) {
    let (done, ended) = mpsc::channel();
    let running = thread::spawn(move || {
        run();
        let _ = done.send(());
    });
    let patience = PATIENCE * u32::try_from(rounds.div_ceil(ROUNDS)).unwrap_or(u32::MAX);
    let is_late = ended.recv_timeout(patience) == Err(mpsc::RecvTimeoutError::Timeout);
    assert!(!is_late, "a server hangs");
    running.join().unwrap();
}

#[test]
fn whatever_is_sent_is_answered() {
    let rounds = rounds();
    within_patience(rounds, move || {
        let [axum, actix] = web::start()
            .unwrap()
            .map(|(name, address)| thread::spawn(move || flood(name, address, rounds)));
        let [axum, actix] = [axum, actix].map(|flood| flood.join().unwrap());
        // The same noise for both, and the same answers.
        for (round, (axum, actix)) in axum.iter().zip(&actix).enumerate() {
            if let (Some(axum), Some(actix)) = (axum, actix) {
                let request = Noise::new(round as u64).request();
                assert_eq!(axum, actix, "round {round}: {request:?}");
            }
        }
    });
}

/// Sends the noise, and gives what was answered: status and body.
fn flood(name: &str, address: SocketAddr, rounds: u64) -> Vec<Option<(u16, String)>> {
    let mut kept = None;
    let mut lost = 0;
    let answers = (0..rounds).map(|round| {
        let request = Noise::new(round).request();
        let answer = ask(&mut kept, address, &request);
        let answer =
            answer.unwrap_or_else(|error| panic!("{name}, round {round}: {error}: {request:?}"));
        let Some(answer) = answer else {
            lost += 1;
            return None;
        };
        check(name, &request, &answer);
        Some((answer.status, answer.body))
    });
    let answers = answers.collect();
    assert!(lost <= rounds / 20, "{name}: {lost} of {rounds} requests had no answer");
    answers
}

#[test]
fn bodies_that_end_early_stop_no_server() {
    let rounds = rounds() / 10;
    within_patience(rounds, move || {
        for (name, address) in web::start().unwrap() {
            for round in 0..rounds {
                let request = Noise::new(round).truncated();
                let mut client = Client::connect(address).unwrap();
                client.send(&request).unwrap();
                if round % 2 == 0 {
                    // Gone altogether, without waiting.
                    continue;
                }
                let _ = client.finish();
                match client.receive(request.method == "HEAD") {
                    Ok(answer) => check(name, &request, &answer),
                    Err(error) => assert!(is_closed(&error), "{name}: {error}: {request:?}"),
                }
            }
            let right = Request::new("POST", "/api/bookings")
                .body("application/json", r#"{"title": "Choir", "seats": 30}"#);
            assert_eq!(
                Client::connect(address).unwrap().ask(&right).unwrap().status,
                200,
                "{name}"
            );
        }
    });
}
