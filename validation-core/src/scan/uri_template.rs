//! Templates of URIs (RFC 6570, section 2).

use super::uri::letters::{is_hex, is_private, is_ucs};

/// Whether the text is a template: literal characters, and expressions in braces.
///
/// ```text
/// expression = "{" [operator] variable *("," variable) "}"
/// operator   = one of + # . / ; ? &, or one of = , ! @ |, which are kept for later
/// variable   = name [":" number from 1 to 9999 / "*"]
/// ```
pub(crate) fn accepts(text: &str) -> bool {
    let mut chars = text.chars();
    while let Some(char) = chars.next() {
        let accepted = match char {
            '%' => chars.next().is_some_and(is_hex) && chars.next().is_some_and(is_hex),
            '{' => {
                let Some((expression, rest)) = chars.as_str().split_once('}') else { return false };
                chars = rest.chars();
                is_expression(expression)
            }
            _ => is_literal(char),
        };
        if !accepted {
            return false;
        }
    }
    true
}

/// An apostrophe is one (erratum 6937).
fn is_literal(char: char) -> bool {
    match char {
        '"' | '<' | '>' | '\\' | '^' | '`' | '|' | '}' => false,
        '!'..='~' => true,
        _ => is_ucs(char) || is_private(char),
    }
}

fn is_expression(text: &str) -> bool {
    let operators = ['+', '#', '.', '/', ';', '?', '&', '=', ',', '!', '@', '|'];
    text.strip_prefix(operators).unwrap_or(text).split(',').all(is_variable)
}

fn is_variable(text: &str) -> bool {
    match text.split_once(':') {
        Some((name, most)) => {
            is_name(name)
                && (1..=4).contains(&most.len())
                && !most.starts_with('0')
                && most.bytes().all(|byte| byte.is_ascii_digit())
        }
        None => is_name(text.strip_suffix('*').unwrap_or(text)),
    }
}

/// Letters, digits, `_` and the form of `%41`, with single dots between them.
fn is_name(name: &str) -> bool {
    name.split('.').all(|part| {
        let mut chars = part.chars();
        let mut accepted = !part.is_empty();
        while let (true, Some(char)) = (accepted, chars.next()) {
            accepted = match char {
                '%' => chars.next().is_some_and(is_hex) && chars.next().is_some_and(is_hex),
                _ => char.is_ascii_alphanumeric() || char == '_',
            };
        }
        accepted
    })
}

#[cfg(test)]
mod tests {
    use super::accepts;

    /// Templates of RFC 6570, sections 1 and 2, are among them.
    #[test]
    fn templates() {
        for text in [
            "",
            "http://example.com/~{username}/",
            "http://example.com/dictionary/{term:1}/{term}",
            "http://example.com/search{?q,lang}",
            "{+path,x}/here{#frag}{.dom*}{/var:9999}{;a}{&b}",
            "{=a}{,a}{!a}{@a}{|a}",
            "{a.b_c%41}",
            "a'b",
            "%41é😀\u{e000}",
            "a[b]",
        ] {
            assert!(accepts(text), "{text:?}");
        }
        for text in [
            "{",
            "}",
            "{}",
            "{a",
            "a}",
            "{a}}",
            "{{a}}",
            "{a,}",
            "{,}",
            "{a,,b}",
            "{.}",
            "{a.}",
            "{..a}",
            "{a b}",
            "{a:0}",
            "{a:01}",
            "{a:10000}",
            "{a:}",
            "{a:1*}",
            "{a**}",
            "{*}",
            "{é}",
            "{%4}",
            "{%}",
            "{a=b}",
            "{++a}",
            "a b",
            "<",
            ">",
            "\"",
            "\\",
            "^",
            "`",
            "|",
            "%",
            "%4",
            "%zz",
            "\0",
            "\u{7f}",
            "\u{80}",
            "\u{fffe}",
        ] {
            assert!(!accepts(text), "{text:?}");
        }
    }
}
