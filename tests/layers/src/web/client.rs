//! A client of HTTP/1.1 that sends what it is told, right or wrong.

use std::{
    fmt,
    io::{self, BufRead as _, BufReader, Read as _, Write as _},
    net::{Shutdown, SocketAddr, TcpStream},
    time::Duration,
};

/// Nothing takes longer, unless a server hangs.
const PATIENCE: Duration = Duration::from_secs(30);

/// How a request says where its body ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    /// By its length.
    Length,
    /// By a length that is told, whatever is sent.
    Told(usize),
    /// In chunks of so many bytes.
    Chunks(usize),
}

/// A request; `Debug` shows the beginning of it.
#[derive(Clone)]
pub struct Request {
    /// The method.
    pub method: String,
    /// The path and the query.
    pub target: String,
    /// The headers, beside `Host` and those of the framing.
    pub headers: Vec<(String, Vec<u8>)>,
    /// The body.
    pub body: Vec<u8>,
    /// How its end is told.
    pub framing: Framing,
}

impl Request {
    /// One without a body.
    pub fn new(method: &str, target: &str) -> Self {
        Request {
            method: method.into(),
            target: target.into(),
            headers: Vec::new(),
            body: Vec::new(),
            framing: Framing::Length,
        }
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: impl AsRef<[u8]>) -> Self {
        self.headers.push((name.into(), value.as_ref().into()));
        self
    }

    /// Sets the body, and its type.
    #[must_use]
    pub fn body(mut self, content_type: &str, body: impl AsRef<[u8]>) -> Self {
        self.body = body.as_ref().into();
        self.header("content-type", content_type)
    }

    /// Sets how the end of the body is told.
    #[must_use]
    pub fn framing(mut self, framing: Framing) -> Self {
        self.framing = framing;
        self
    }

    fn to_bytes(&self) -> Vec<u8> {
        let mut bytes =
            format!("{} {} HTTP/1.1\r\nhost: test\r\n", self.method, self.target).into_bytes();
        for (name, value) in &self.headers {
            bytes.extend([name.as_bytes(), b": ", value, b"\r\n"].concat());
        }
        match self.framing {
            Framing::Length if self.body.is_empty() => bytes.extend(b"\r\n"),
            Framing::Length => bytes.extend(length(self.body.len())),
            Framing::Told(told) => bytes.extend(length(told)),
            Framing::Chunks(_) => bytes.extend(b"transfer-encoding: chunked\r\n\r\n"),
        }
        match self.framing {
            Framing::Chunks(size) => {
                for chunk in self.body.chunks(size) {
                    let size = format!("{:x}\r\n", chunk.len());
                    bytes.extend([size.as_bytes(), chunk, b"\r\n"].concat());
                }
                bytes.extend(b"0\r\n\r\n");
            }
            _ => bytes.extend(&self.body),
        }
        bytes
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = self.to_bytes();
        write!(f, "{:.2000}", bytes.escape_ascii().to_string())
    }
}

fn length(length: usize) -> Vec<u8> {
    format!("content-length: {length}\r\n\r\n").into_bytes()
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The headers; names are in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: String,
}

impl Answer {
    /// A header; several of one name are told with commas.
    pub fn header(&self, name: &str) -> String {
        let values = self.headers.iter().filter(|(own, _)| own == name);
        values.map(|(_, value)| value.as_str()).collect::<Vec<_>>().join(", ")
    }
}

/// A connection.
#[derive(Debug)]
pub struct Client {
    stream: BufReader<TcpStream>,
}

impl Client {
    /// Connects.
    ///
    /// # Errors
    /// Those of the system.
    pub fn connect(address: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect_timeout(&address, PATIENCE)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        stream.set_nodelay(true)?;
        Ok(Client { stream: BufReader::new(stream) })
    }

    /// Sends a request, and waits for its answer.
    ///
    /// # Errors
    /// Those of the system; `WouldBlock` or `TimedOut`, where the server hangs.
    pub fn ask(&mut self, request: &Request) -> io::Result<Answer> {
        self.send(request)?;
        self.receive(request.method == "HEAD")
    }

    /// Sends a request.
    ///
    /// # Errors
    /// Those of the system.
    pub fn send(&mut self, request: &Request) -> io::Result<()> {
        self.stream.get_mut().write_all(&request.to_bytes())
    }

    /// Says that nothing more comes.
    ///
    /// # Errors
    /// Those of the system.
    pub fn finish(&mut self) -> io::Result<()> {
        self.stream.get_mut().shutdown(Shutdown::Write)
    }

    /// Waits for an answer.
    ///
    /// # Errors
    /// Those of the system; `UnexpectedEof`, where the server has closed the connection.
    pub fn receive(&mut self, is_head: bool) -> io::Result<Answer> {
        let status = self.line()?;
        let status = status.split(' ').nth(1).and_then(|status| status.parse().ok());
        let status = status.ok_or_else(|| wrong("no status"))?;
        let mut headers = Vec::new();
        loop {
            let line = self.line()?;
            if line.is_empty() {
                break;
            }
            let (name, value) = line.split_once(':').ok_or_else(|| wrong("no header"))?;
            headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        let mut answer = Answer { status, headers, body: String::new() };
        if status == 100 {
            return self.receive(is_head);
        }
        if !is_head {
            let body = self.read_body(&answer)?;
            answer.body = String::from_utf8(body).map_err(|_| wrong("no UTF-8"))?;
        }
        Ok(answer)
    }

    fn read_body(&mut self, answer: &Answer) -> io::Result<Vec<u8>> {
        let mut body = Vec::new();
        if answer.header("transfer-encoding") == "chunked" {
            loop {
                let size =
                    usize::from_str_radix(&self.line()?, 16).map_err(|_| wrong("no size"))?;
                self.take(size, &mut body)?;
                self.line()?;
                if size == 0 {
                    return Ok(body);
                }
            }
        }
        let length = answer.header("content-length");
        let length = length.parse().map_err(|_| wrong("no length"))?;
        self.take(length, &mut body)?;
        Ok(body)
    }

    fn take(&mut self, size: usize, body: &mut Vec<u8>) -> io::Result<()> {
        let read = (&mut self.stream).take(size as u64).read_to_end(body)?;
        if read == size { Ok(()) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
    }

    fn line(&mut self) -> io::Result<String> {
        let mut line = String::new();
        if self.stream.read_line(&mut line)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(line.trim_end_matches(['\r', '\n']).to_owned())
    }
}

fn wrong(what: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}
