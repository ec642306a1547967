//! The header that names a part of a form: `Content-Disposition: form-data; name="…"; filename="…"`.

use alloc::{
    borrow::ToOwned,
    string::{String, ToString},
    vec::Vec,
};

/// The name of a part, and that of its file.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Disposition {
    pub(super) name: Option<String>,
    pub(super) file_name: Option<String>,
}

impl Disposition {
    /// Reads the header, as browsers write it (the Fetch standard, which escapes `"`, CR and LF by percent
    /// signs), and as older clients do: with a backslash before a quote, and with `filename*` (RFC 5987).
    pub(super) fn read(header: &[u8]) -> Self {
        let header = String::from_utf8_lossy(header);
        let mut read = Disposition::default();
        let mut extended = None;
        let mut rest = header.split_once(';').map_or("", |(_, rest)| rest);
        while let Some((name, after)) = rest.split_once('=') {
            let value;
            (value, rest) = value_of(after.trim_start());
            match name.trim().to_ascii_lowercase().as_str() {
                "name" => read.name = read.name.take().or(Some(value)),
                "filename" => read.file_name = read.file_name.take().or(Some(value)),
                "filename*" => extended = extended_value(&value),
                _ => {}
            }
        }
        read.file_name = extended.or(read.file_name);
        read
    }
}

/// The value of a parameter, and what follows its semicolon.
fn value_of(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let (value, rest) = text.split_once(';').unwrap_or((text, ""));
        return (value.trim().to_owned(), rest);
    };
    let mut value = String::new();
    let mut chars = quoted.char_indices();
    while let Some((at, char)) = chars.next() {
        let rest = quoted.get(at + 1..).unwrap_or_default();
        match char {
            // The backslash of a Windows path at the end escapes nothing.
            '\\' if rest.starts_with('"') && !ends_there(rest) => {
                value.push('"');
                chars.next();
            }
            '"' => {
                let rest = rest.split_once(';').map_or("", |(_, rest)| rest);
                return (unescaped(&value), rest);
            }
            char => value.push(char),
        }
    }
    (unescaped(&value), "")
}

/// Whether a quote ends the value: nothing follows, or the next parameter.
fn ends_there(quote: &str) -> bool {
    let rest = quote.get(1..).unwrap_or_default().trim_start();
    rest.is_empty() || rest.starts_with(';')
}

/// What browsers escape in names.
fn unescaped(text: &str) -> String {
    text.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n")
}

/// `UTF-8''%e2%82%ac`
fn extended_value(text: &str) -> Option<String> {
    let (charset, rest) = text.split_once('\'')?;
    let (_, encoded) = rest.split_once('\'')?;
    let mut bytes = Vec::with_capacity(encoded.len());
    let mut rest = encoded.as_bytes();
    while let [first, tail @ ..] = rest {
        let hex = tail.get(..2).and_then(|hex| str::from_utf8(hex).ok());
        let escaped = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match (first, escaped) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = tail.get(2..).unwrap_or_default();
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    match charset.eq_ignore_ascii_case("UTF-8") {
        true => Some(String::from_utf8_lossy(&bytes).to_string()),
        false => Some(bytes.iter().map(|byte| char::from(*byte)).collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_parts_and_files() {
        for (header, name, file_name) in [
            (&br#"form-data; name="a""#[..], Some("a"), None),
            (br#"form-data; name=a; filename=b.txt"#, Some("a"), Some("b.txt")),
            (br#"form-data; NAME="a"; FileName="b""#, Some("a"), Some("b")),
            (br#"form-data; name="a%22b%0D%0A""#, Some("a\"b\r\n"), None),
            (br#"form-data; name="a\"b"; filename="c""#, Some("a\"b"), Some("c")),
            (br#"form-data; filename="C:\dir\"; name="a""#, Some("a"), Some(r"C:\dir\")),
            (
                br#"form-data; filename="; name=evil"; name="good""#,
                Some("good"),
                Some("; name=evil"),
            ),
            (b"form-data; name=a; filename*=UTF-8''%e2%82%ac%zz", Some("a"), Some("\u{20ac}%zz")),
            (
                b"form-data; name=a; filename=x; filename*=iso-8859-1''%e4",
                Some("a"),
                Some("\u{e4}"),
            ),
            (b"form-data; name=\"\xe4\"", Some("\u{fffd}"), None),
            (b"form-data; name=\"a", Some("a"), None),
            (b"form-data", None, None),
            (b"", None, None),
        ] {
            let read = Disposition::read(header);
            let found = (read.name.as_deref(), read.file_name.as_deref());
            assert_eq!(found, (name, file_name), "{}", String::from_utf8_lossy(header));
        }
    }
}
