//! Templates of authors: text with `{name}`, where `{{` and `}}` are braces.

use core::fmt::{self, Write};

use super::english;
use crate::{code::Code, error::ValidationError};

/// What stands at a place of a template.
enum Piece {
    /// Text up to this place.
    Text { end: usize },
    /// A doubled brace: two bytes that stand for one.
    Brace,
    /// `{name}` up to this place.
    Placeholder { end: usize },
}

const fn piece(template: &[u8], at: usize) -> Piece {
    let first = template[at];
    if matches!(first, b'{' | b'}') && at + 1 < template.len() && template[at + 1] == first {
        return Piece::Brace;
    }
    let mut end = at + 1;
    if first == b'{' {
        while end < template.len() && is_name(template[end]) {
            end += 1;
        }
        if end < template.len() && template[end] == b'}' && end > at + 1 {
            return Piece::Placeholder { end: end + 1 };
        }
        end = at + 1;
    }
    while end < template.len() && !matches!(template[end], b'{' | b'}') {
        end += 1;
    }
    Piece::Text { end }
}

const fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || !byte.is_ascii()
}

fn pieces(template: &str) -> impl Iterator<Item = (Piece, &str)> {
    let mut at = 0;
    core::iter::from_fn(move || {
        if at >= template.len() {
            return None;
        }
        let piece = piece(template.as_bytes(), at);
        let (end, next) = match piece {
            Piece::Text { end } | Piece::Placeholder { end } => (end, end),
            Piece::Brace => (at + 1, at + 2),
        };
        let text = template.get(at..end).unwrap_or_default();
        at = next;
        Some((piece, text))
    })
}

fn name(placeholder: &str) -> &str {
    placeholder.get(1..placeholder.len() - 1).unwrap_or_default()
}

/// Writes the template; a placeholder without a param stands as it is.
pub(super) fn write(template: &str, error: &ValidationError, out: &mut dyn Write) -> fmt::Result {
    pieces(template).try_for_each(|(piece, text)| match piece {
        Piece::Placeholder { .. } => match error.params().get(name(text)) {
            Some(value) => english::write(value, out),
            None => out.write_str(text),
        },
        Piece::Text { .. } | Piece::Brace => out.write_str(text),
    })
}

/// Whether the error has what the template needs.
pub(super) fn is_met(template: &str, error: &ValidationError) -> bool {
    pieces(template).all(|(piece, text)| match piece {
        Piece::Placeholder { .. } => !error.lacks(name(text)),
        Piece::Text { .. } | Piece::Brace => true,
    })
}

/// Whether every `{placeholder}` of a template is a param of one of the codes.
///
/// The derive asks this while the program is compiled. A brace that neither is doubled nor belongs to a
/// placeholder does not fit.
pub(crate) const fn template_fits(template: &str, codes: &[&Code]) -> bool {
    let bytes = template.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match piece(bytes, at) {
            Piece::Brace => at += 2,
            Piece::Text { end } => {
                if matches!(bytes[at], b'{' | b'}') {
                    return false;
                }
                at = end;
            }
            Piece::Placeholder { end } => {
                if !is_param(bytes, at + 1, end - 1, codes) {
                    return false;
                }
                at = end;
            }
        }
    }
    true
}

const fn is_param(template: &[u8], start: usize, end: usize, codes: &[&Code]) -> bool {
    let mut code = 0;
    while code < codes.len() {
        if is_among(template, start, end, codes[code].param_names())
            || is_among(template, start, end, codes[code].value_names())
        {
            return true;
        }
        code += 1;
    }
    false
}

const fn is_among(template: &[u8], start: usize, end: usize, names: &[&str]) -> bool {
    let mut place = 0;
    while place < names.len() {
        let name = names[place].as_bytes();
        let mut same = if name.len() == end - start { 0 } else { usize::MAX };
        while same < name.len() && name[same] == template[start + same] {
            same += 1;
        }
        if same == name.len() {
            return true;
        }
        place += 1;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    static MIN: Code = Code::new("min", "").params(&["min"]).values(&["actual"]);
    static SIZE: Code = Code::new("size", "").params(&["größe"]);

    #[test]
    fn templates_are_written() {
        let error = ValidationError::of(&MIN).param("min", 3).param("größe", "{min}");
        let cases = [
            ("", ""),
            ("none", "none"),
            ("{min}", "3"),
            ("a {min} b {min} c", "a 3 b 3 c"),
            ("{{min}}", "{min}"),
            ("{{{min}}}", "{3}"),
            ("{größe}!", "{min}!"),
            ("{max} {} { min } {min", "{max} {} { min } {min"),
            ("} ü {", "} ü {"),
            ("}}{{", "}{"),
            ("{🦀}{", "{🦀}{"),
        ];
        for (template, text) in cases {
            let mut out = String::new();
            write(template, &error, &mut out).expect("text");
            assert_eq!(out, text, "{template}");
        }
    }

    #[test]
    fn placeholders_are_checked_when_compiled() {
        const _: () = assert!(template_fits("{min} {actual} {größe}", &[&MIN, &SIZE]));
        const _: () = assert!(!template_fits("{max}", &[&MIN, &SIZE]));
        let cases = [
            ("", true),
            ("Enter a number.", true),
            ("{min}, {actual}, {größe}", true),
            ("{{max}} }}", true),
            ("{mi}", false),
            ("{minimum}", false),
            ("{}", false),
            ("{ min }", false),
            ("{min", false),
            ("min}", false),
        ];
        for (template, fits) in cases {
            assert_eq!(template_fits(template, &[&MIN, &SIZE]), fits, "{template}");
        }
        assert!(template_fits("none", &[]) && !template_fits("{min}", &[]));
    }
}
