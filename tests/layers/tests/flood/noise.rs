//! Requests from a seed.

use validation_layers::web::client::{Framing, Request};

/// Random numbers: xorshift64*.
pub(crate) struct Noise(u64);

const BODIES: &[&str] = &[
    r#"{"title": "Choir", "seats": 30, "contactAddress": "a@example.org", "tags": ["a", "b"]}"#,
    r#"[{"title": "Choir", "seats": 30}, {"title": "Ch", "seats": -1e400, "x": [[[null]]]}]"#,
    r#"{"title": "\ud83d\ude00\u0000", "seats": 1.0, "tags": [1, 2, {"a": true}], "tags": 5}"#,
    r#"{"seats": 99999999999999999999999999999999999999999999, "title": {"$serde_json::private::RawValue": 1}}"#,
    "title=Choir+night&seats=30&tags=a&tags[7]=b&tags[99999999999]=c&contactAddress=%F0%9F%98%80",
    "title[a][b].c=1&title=2&seats=&seats=%00&%=%zz&=&&tags[]=a&tags[0].x=1",
    "--XX\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nChoir\r\n--XX\r\n\
     Content-Disposition: form-data; name=\"poster\"; filename=\"a.txt\"\r\n\
     Content-Type: text/plain\r\n\r\nhello\r\n--XX--\r\n",
    "",
    "null",
    "[]",
];

const TYPES: &[&str] = &[
    "application/json",
    "application/json; charset=utf-16",
    "application/merge-patch+json",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=XX",
    "multipart/form-data; boundary=\"",
    "multipart/form-data",
    "text/plain",
    ";;;",
    "",
];

const TARGETS: &[&str] = &[
    "/api/bookings",
    "/api/many",
    "/api/form",
    "/api/upload",
    "/api/hall",
    "/api/shown",
    "/api/closed",
    "/bare/bookings",
    "/bare/form",
    "/bare/upload",
];

const QUERIES: &[&str] =
    &["/api/search?", "/api/form?", "/api/shown?", "/api/rooms/", "/bare/search?"];

const ACCEPTED: &[&str] = &[
    "*/*",
    "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "application/json;q=nan, text/html;q=inf",
    ";q=1,,;=",
    "text/html;q=-1",
];

const LANGUAGES: &[&str] = &[
    "nl",
    "de-AT,de;q=0.9",
    "zh-Hant-TW, *;q=0.5",
    "x-private, i-klingon, en-GB-oed",
    "-;q=1e309,--,de-,nl;q=.5;q=2",
    "en-US-u-ca-buddhist-nu-thai-x-y, und",
];

impl Noise {
    pub(crate) fn new(round: u64) -> Self {
        let mut noise = Noise(round.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        noise.next();
        noise
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    fn below(&mut self, max: usize) -> usize {
        usize::try_from((self.next() >> 16) % max.max(1) as u64).unwrap_or_default()
    }

    fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    fn one_of<'a>(&mut self, texts: &[&'a str]) -> &'a str {
        texts[self.below(texts.len())]
    }

    fn bytes(&mut self, max: usize) -> Vec<u8> {
        let size = self.below(max);
        (0..size).map(|_| self.next().to_be_bytes()[0]).collect()
    }

    /// Spoils a few bytes, or parts.
    fn spoil(&mut self, bytes: &mut Vec<u8>) {
        for _ in 0..self.below(4) {
            let at = self.below(bytes.len() + 1);
            match self.below(6) {
                0 => bytes.truncate(at),
                1 => bytes.insert(at, self.next().to_be_bytes()[0]),
                2 if at < bytes.len() => bytes[at] ^= 1 << self.below(8),
                3 => {
                    let part = bytes[at..].to_vec();
                    bytes.extend(part);
                }
                4 => {
                    let part = self.one_of(&[
                        "{", "[", "\"", ",", ":", "\\", "\\u", "&", "=", "--XX", "e9999",
                    ]);
                    let part = part.repeat(1 + self.below(200));
                    bytes.splice(at..at, part.into_bytes());
                }
                _ => {
                    let other = self.one_of(BODIES).as_bytes();
                    bytes.splice(at..at, other.iter().copied());
                }
            }
        }
    }

    fn body(&mut self) -> Vec<u8> {
        if self.one_in(6) {
            return self.bytes(5_000);
        }
        let mut body = self.one_of(BODIES).as_bytes().to_vec();
        self.spoil(&mut body);
        body
    }

    /// More often than not one that is taken there.
    fn content_type(&mut self, target: &str) -> &'static str {
        let is_form = ["/form", "/shown", "/upload"].iter().any(|form| target.ends_with(form));
        match self.below(3) {
            0 => self.one_of(TYPES),
            1 if is_form => "multipart/form-data; boundary=XX",
            _ if is_form => "application/x-www-form-urlencoded",
            _ => "application/json",
        }
    }

    /// Text as a URL can have it; now and then the escape of what is no text.
    fn query(&mut self) -> String {
        let query = self.one_of(BODIES);
        let mut bytes = query.as_bytes().to_vec();
        self.spoil(&mut bytes);
        bytes.truncate(3_000);
        let escaped = bytes.iter().map(|&byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'=' | b'&' | b'[' | b']' | b'.' | b'+' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        });
        escaped.collect()
    }

    pub(crate) fn request(&mut self) -> Request {
        if self.one_in(4) {
            let method = self.one_of(&["GET", "GET", "HEAD"]);
            let mut target = format!("{}{}", self.one_of(QUERIES), self.query());
            if target.starts_with("/api/rooms/") {
                // A part of a path that is empty is none to one of the frameworks.
                target = target.replace(['[', ']'], "") + "0/hall";
            }
            return self.with_headers(Request::new(method, &target));
        }
        let target = self.one_of(TARGETS);
        let request = Request::new("POST", target);
        let body = self.body();
        let request = match self.one_in(12) {
            true => Request { body, ..request },
            false => request.body(self.content_type(target), body),
        };
        let request = match self.one_in(5) {
            true => {
                let size = 1 + self.below(700);
                request.framing(Framing::Chunks(size))
            }
            false => request,
        };
        self.with_headers(request)
    }

    fn with_headers(&mut self, mut request: Request) -> Request {
        for (name, values) in [("accept", ACCEPTED), ("accept-language", LANGUAGES)] {
            while self.one_in(3) {
                let mut value = self.one_of(values).as_bytes().to_vec();
                if self.one_in(3) {
                    self.spoil(&mut value);
                    value.retain(|byte| matches!(byte, b' '..=b'~' | 0x80..));
                }
                request = request.header(name, value);
            }
        }
        if self.one_in(8) {
            let value = self.one_of(&["true", "false", "1"]);
            request = request.header("hx-request", value);
        }
        request
    }

    /// A body of which less is sent than is told.
    pub(crate) fn truncated(&mut self) -> Request {
        let target = self.one_of(TARGETS);
        let content_type = self.content_type(target);
        let body = self.body();
        let told = body.len() + 1 + self.below(3_000);
        Request::new("POST", target).body(content_type, body).framing(Framing::Told(told))
    }
}
