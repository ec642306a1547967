//! The form in a real browser: filled in wrongly, corrected, and sent, in two languages.

use std::{
    env, io,
    io::Write as _,
    net::TcpListener,
    process::{Child, Command, Stdio},
    time::Duration,
};

use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use tokio::time::sleep;
use validation_bookings::{database, site};

type Error = Box<dyn std::error::Error>;

/// What the page says in a language.
struct Said {
    tag: &'static str,
    heading: &'static str,
    required: &'static str,
    short: &'static str,
    email: &'static str,
    taken: &'static str,
    saved: &'static str,
}

const ENGLISH: Said = Said {
    tag: "en",
    heading: "Book a room",
    required: "This is required.",
    short: "Enter at least 3 characters (you entered 2).",
    email: "Enter an e-mail address, such as name@example.com.",
    taken: "This room is taken on that day.",
    saved: "The room is yours.",
};

const GERMAN: Said = Said {
    tag: "de",
    heading: "Raum buchen",
    required: "Diese Angabe ist erforderlich.",
    short: "Geben Sie mindestens 3 Zeichen ein (Sie haben 2 eingegeben).",
    email: "Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com.",
    taken: "Dieser Raum ist an diesem Tag schon vergeben.",
    saved: "Der Raum gehört Ihnen.",
};

/// A driver that ends with its test.
struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

/// Starts the driver, or says that the test is left out; with `BROWSER=required` that is a failure.
fn driver() -> Result<Option<(Driver, u16)>, Error> {
    let port = free_port()?;
    let started = Command::new("chromedriver")
        .arg(format!("--port={port}"))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    match started {
        Ok(child) => Ok(Some((Driver(child), port))),
        Err(fault) if env::var("BROWSER").is_ok_and(|wish| wish == "required") => Err(fault.into()),
        Err(_) => {
            // Past the capture of the test runner, so that it is seen where the test passes.
            io::stderr().write_all(b"left out: what needs Chromium, since there is no driver\n")?;
            Ok(None)
        }
    }
}

async fn browser(port: u16, language: &str) -> Result<Client, Error> {
    let options = json!({
        "args": [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            format!("--accept-lang={language}"),
        ],
    });
    let mut wishes = Map::new();
    wishes.insert("goog:chromeOptions".into(), options);
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(wishes);
    for _ in 0..100 {
        if let Ok(client) = builder.connect(&format!("http://127.0.0.1:{port}")).await {
            return Ok(client);
        }
        sleep(Duration::from_millis(100)).await;
    }
    Err("the driver does not answer".into())
}

async fn enter(page: &Client, field: &str, value: &str) -> Result<(), Error> {
    let script = "const control = document.getElementById(arguments[0]);
        control.value = arguments[1];
        control.dispatchEvent(new Event('change', { bubbles: true }));";
    page.execute(script, vec![json!(format!("id_{field}")), json!(value)]).await?;
    Ok(())
}

async fn send(page: &Client) -> Result<(), Error> {
    page.find(Locator::Css("form button")).await?.click().await?;
    Ok(())
}

/// What is wrong with a field, as the page shows it, once it does.
async fn error(page: &Client, field: &str) -> Result<String, Error> {
    let list = format!("#id_{field}_error li");
    let item =
        page.wait().at_most(Duration::from_secs(10)).for_element(Locator::Css(&list)).await?;
    Ok(item.text().await?)
}

/// Controls that name no label, or help or errors that are not there.
async fn unlabelled(page: &Client) -> Result<Value, Error> {
    let script = "return [...document.querySelectorAll('input, select')].filter(control => {
        const described = (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
        return control.labels.length === 0 || described.some(id => !document.getElementById(id))
            || (control.getAttribute('aria-invalid') === 'true') !== described.some(id => id.endsWith('_error'));
    }).map(control => control.id);";
    Ok(page.execute(script, Vec::new()).await?)
}

async fn book(page: &Client, site: &str, day: &str, said: &Said) -> Result<(), Error> {
    page.goto(site).await?;
    let html = page.find(Locator::Css("html")).await?;
    assert_eq!(html.attr("lang").await?.as_deref(), Some(said.tag));
    assert_eq!(page.find(Locator::Css("h1")).await?.text().await?, said.heading);

    send(page).await?;
    assert_eq!(error(page, "room").await?, said.required);
    assert_eq!(error(page, "day").await?, said.required);
    assert_eq!(unlabelled(page).await?, json!([]));

    // One field at a time, without sending the form.
    let seats = page.find(Locator::Id("id_seats")).await?;
    seats.send_keys("5\t").await?;
    enter(page, "title", "ab").await?;
    wait_for(page, "title", said.short).await?;
    enter(page, "contact", "ann@").await?;
    wait_for(page, "contact", said.email).await?;

    enter(page, "room", "1").await?;
    enter(page, "day", day).await?;
    enter(page, "title", "Choir & <friends>").await?;
    enter(page, "contact", "ann@example.org").await?;
    send(page).await?;
    let status = Locator::Css("[role=status]");
    let status = page.wait().at_most(Duration::from_secs(10)).for_element(status).await?;
    assert_eq!(status.text().await?, said.saved);
    let booked = page.find(Locator::Css(".booked")).await?.text().await?;
    assert!(booked.contains(&format!("{day}, 1: Choir & <friends> (5)")), "{booked}");
    Ok(())
}

/// Waits for a field to say something else than before.
async fn wait_for(page: &Client, field: &str, wanted: &str) -> Result<(), Error> {
    let mut said = String::new();
    for _ in 0..100 {
        said = error(page, field).await.unwrap_or_default();
        if said == wanted {
            return Ok(());
        }
        sleep(Duration::from_millis(50)).await;
    }
    Err(format!("{field}: {said}, not {wanted}").into())
}

/// The same room and day once more: the look-up answers, at the field, with what was typed.
async fn book_again(page: &Client, site: &str, day: &str, said: &Said) -> Result<(), Error> {
    page.goto(site).await?;
    let values = [("title", "Dance"), ("contact", "bo@example.org"), ("seats", "9"), ("room", "1")];
    for (field, value) in values {
        enter(page, field, value).await?;
    }
    enter(page, "day", day).await?;
    wait_for(page, "day", said.taken).await?;
    send(page).await?;
    page.wait().for_element(Locator::Css("[aria-invalid=true]")).await?;
    assert_eq!(error(page, "day").await?, said.taken);
    let title = page.find(Locator::Id("id_title")).await?.prop("value").await?;
    assert_eq!(title.as_deref(), Some("Dance"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_is_filled_in_corrected_and_sent() -> Result<(), Error> {
    let Some((_driver, port)) = driver()? else { return Ok(()) };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = format!("http://{}/", listener.local_addr()?);
    let site = site(database::open(None).await?);
    tokio::spawn(async move { axum::serve(listener, site).await });
    for (said, day) in [(ENGLISH, "2026-12-01"), (GERMAN, "2026-12-02")] {
        let page = browser(port, said.tag).await?;
        let booked = book(&page, &address, day, &said).await;
        let again = match booked {
            Ok(()) => book_again(&page, &address, day, &said).await,
            Err(fault) => Err(fault),
        };
        page.close().await?;
        again?;
    }
    Ok(())
}
