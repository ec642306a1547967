//! HTTP over a socket, byte for byte as it is given.

use std::{collections::BTreeMap, io, net::SocketAddr, time::Duration};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

/// So long an answer may take, however slow the machine is.
const PATIENCE: Duration = Duration::from_secs(60);

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The headers, in lower case.
    pub headers: BTreeMap<String, String>,
    /// The body.
    pub body: String,
}

impl Answer {
    /// A header; empty, where there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }
}

/// Sends bytes, ends the stream if asked to, and reads the answer to its end.
///
/// # Errors
/// Where there is no answer, or none in time.
pub async fn exchange(address: SocketAddr, request: &[u8], ends: bool) -> io::Result<Answer> {
    let exchange = async {
        let mut stream = TcpStream::connect(address).await?;
        // A server that has answered may not read what is left.
        let _ = stream.write_all(request).await;
        if ends {
            let _ = stream.shutdown().await;
        }
        let mut bytes = Vec::new();
        let read = stream.read_to_end(&mut bytes).await;
        if bytes.is_empty() {
            read?;
        }
        io::Result::Ok(bytes)
    };
    let bytes = timeout(PATIENCE, exchange).await.map_err(|_| io::ErrorKind::TimedOut)??;
    parse(&bytes).ok_or_else(|| {
        io::Error::new(io::ErrorKind::InvalidData, String::from_utf8_lossy(&bytes).into_owned())
    })
}

fn parse(bytes: &[u8]) -> Option<Answer> {
    let text = String::from_utf8_lossy(bytes);
    let (head, body) = text.split_once("\r\n\r\n")?;
    let mut lines = head.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let mut headers = BTreeMap::new();
    for line in lines {
        let (name, value) = line.split_once(':')?;
        let value = value.trim();
        headers
            .entry(name.to_ascii_lowercase())
            .and_modify(|all: &mut String| *all = format!("{all}, {value}"))
            .or_insert_with(|| value.to_owned());
    }
    // Behind it may stand the answer to what the server took for another request.
    let length = headers.get("content-length").and_then(|length| length.parse().ok());
    let body = body.get(..length.unwrap_or(body.len())).unwrap_or(body);
    Some(Answer { status, headers, body: body.to_owned() })
}

/// A request with a body, as text.
pub fn request(method: &str, target: &str, headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let mut text =
        format!("{method} {target} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n");
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    let is_sized =
        headers.iter().any(|(name, _)| matches!(*name, "content-length" | "transfer-encoding"));
    if !is_sized && (!body.is_empty() || method != "GET" && method != "HEAD") {
        text.push_str(&format!("content-length: {}\r\n", body.len()));
    }
    text.push_str("\r\n");
    [text.as_bytes(), body].concat()
}
