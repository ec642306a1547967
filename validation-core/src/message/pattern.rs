//! English wordings: the pattern of a Fluent message, in the part of its syntax that codes use.
//!
//! That is text, `{ $name }`, `{ "text" }`, and selectors `{ $name -> [key] … *[key] … }`. A wording
//! that is broken is shown as it stands; tests find it by `lint`.

use core::fmt::{self, Write};

use crate::{error::ValidationError, value::Value, value::write_value};

/// A part of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    Text(&'a str),
    Param(&'a str),
    Select {
        on: &'a str,
        variants: &'a str,
    },
    /// What cannot be read, up to the end.
    Broken(&'a str),
}

/// One way to say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Variant<'a> {
    pub(super) key: &'a str,
    pub(super) is_default: bool,
    pub(super) pattern: &'a str,
}

pub(super) fn pieces(pattern: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = pattern;
    core::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (piece, tail) = first_piece(rest).unwrap_or((Piece::Broken(rest), ""));
        rest = tail;
        Some(piece)
    })
}

fn first_piece(pattern: &str) -> Option<(Piece<'_>, &str)> {
    match pattern.find(['{', '}']) {
        None => Some((Piece::Text(pattern), "")),
        Some(0) => {
            let (inner, tail) = braced(pattern)?;
            Some((placeable(inner.trim())?, tail))
        }
        Some(at) => pattern
            .split_at_checked(at)
            .map(|(text, tail)| (Piece::Text(text), tail)),
    }
}

/// What stands between the brace at the start and the one that closes it, and what follows.
fn braced(pattern: &str) -> Option<(&str, &str)> {
    let inner = pattern.strip_prefix('{')?;
    let end = find_outside(inner, true, |rest| rest.starts_with('}'))?;
    Some((inner.get(..end)?, inner.get(end + 1..)?))
}

/// The first place outside of braces and quotes where something is found. A quote opens only right
/// after a brace, which may stand before the text.
fn find_outside(text: &str, after_brace: bool, found: impl Fn(&str) -> bool) -> Option<usize> {
    let (mut depth, mut quoted, mut may_quote) = (0, false, after_brace);
    for (at, char) in text.char_indices() {
        if quoted {
            quoted = char != '"';
            continue;
        }
        if depth == 0 && found(text.get(at..)?) {
            return Some(at);
        }
        match char {
            '"' if may_quote => quoted = true,
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        may_quote = char == '{' || (may_quote && char.is_whitespace());
    }
    None
}

fn placeable(inner: &str) -> Option<Piece<'_>> {
    if let Some(text) = inner.strip_prefix('"') {
        return text.strip_suffix('"').map(Piece::Text);
    }
    let name = inner.strip_prefix('$')?;
    let end = name.find(|char: char| !is_word(char)).unwrap_or(name.len());
    let (name, rest) = name.split_at_checked(end)?;
    match rest.trim_start() {
        _ if name.is_empty() => None,
        "" => Some(Piece::Param(name)),
        rest => Some(Piece::Select {
            on: name,
            variants: rest.strip_prefix("->")?,
        }),
    }
}

fn is_word(char: char) -> bool {
    char.is_ascii_alphanumeric() || matches!(char, '_' | '-')
}

/// The variants of a selector; the last is `None` where they cannot be read.
pub(super) fn variants(variants: &str) -> impl Iterator<Item = Option<Variant<'_>>> {
    let mut rest = variants.trim();
    core::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let Some((variant, tail)) = first_variant(rest) else {
            rest = "";
            return Some(None);
        };
        rest = tail;
        Some(Some(variant))
    })
}

fn first_variant(text: &str) -> Option<(Variant<'_>, &str)> {
    let (is_default, key, pattern) = variant_key(text)?;
    let is_next = |rest: &str| {
        let after = rest.trim_start();
        after.len() < rest.len() && variant_key(after).is_some()
    };
    let end = find_outside(pattern, false, is_next).unwrap_or(pattern.len());
    let (pattern, tail) = pattern.split_at_checked(end)?;
    Some((
        Variant {
            key,
            is_default,
            pattern: pattern.trim(),
        },
        tail.trim_start(),
    ))
}

/// `[key]` or `*[key]`, and what follows.
fn variant_key(text: &str) -> Option<(bool, &str, &str)> {
    let starred = text.strip_prefix('*');
    let (key, rest) = starred.unwrap_or(text).strip_prefix('[')?.split_once(']')?;
    let key = key.trim();
    (!key.is_empty() && key.chars().all(is_word)).then_some((starred.is_some(), key, rest))
}

/// The variant that English chooses.
fn chosen<'a>(on: Option<&Value>, text: &'a str) -> Option<Variant<'a>> {
    let known = || variants(text).flatten();
    let exact = || on.and_then(|value| known().find(|variant| names(variant.key, value)));
    let plural = || known().find(|variant| on.is_some_and(is_one) && variant.key == "one");
    exact()
        .or_else(plural)
        .or_else(|| known().find(|variant| variant.is_default))
}

fn names(key: &str, value: &Value) -> bool {
    match value.as_str() {
        Some(text) => key == text,
        None => value
            .as_integer()
            .is_some_and(|integer| key.parse() == Ok(integer)),
    }
}

/// The English plural rule: the integer one is `one`, and all else is `other`.
fn is_one(value: &Value) -> bool {
    value.as_integer() == Some(1)
}

/// Writes the pattern; a param that is not there leaves its name.
pub(super) fn write(pattern: &str, error: &ValidationError, out: &mut dyn Write) -> fmt::Result {
    pieces(pattern).try_for_each(|piece| match piece {
        Piece::Text(text) | Piece::Broken(text) => out.write_str(text),
        Piece::Param(name) => match error.params().get(name) {
            Some(value) => write_value(out, value),
            None => write!(out, "{{{name}}}"),
        },
        Piece::Select { on, variants } => match chosen(error.params().get(on), variants) {
            Some(variant) => write(variant.pattern, error, out),
            None => Ok(()),
        },
    })
}

/// Whether the error has what the pattern needs.
pub(super) fn is_met(pattern: &str, error: &ValidationError) -> bool {
    pieces(pattern).all(|piece| match piece {
        Piece::Text(_) | Piece::Broken(_) => true,
        Piece::Param(name) => !error.lacks(name),
        Piece::Select { on, variants } => {
            !error.lacks(on)
                && chosen(error.params().get(on), variants)
                    .is_none_or(|variant| is_met(variant.pattern, error))
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::{string::String, vec::Vec};

    fn written(pattern: &str, n: Value) -> String {
        let error = ValidationError::new("test")
            .param("n", n)
            .param("unit", "bytes");
        let mut out = String::new();
        write(pattern, &error, &mut out).expect("text");
        out
    }

    #[test]
    fn patterns_are_written() {
        let plural = "a { $n -> [one] { $n } thing *[other] { $n } things } b";
        let lines = "{ $n ->\n    [0] none\n    [one]  one  \n   *[other] many\n}";
        let nested =
            "{ $n -> [one] { $unit -> [bytes] byte *[other] thing } *[other] x { $unit } }";
        let cases: [(&str, Value, &str); 18] = [
            ("", 1.into(), ""),
            ("text", 1.into(), "text"),
            ("{ $n }{$n}", 1.into(), "11"),
            (plural, 1.into(), "a 1 thing b"),
            (plural, 2.into(), "a 2 things b"),
            (plural, 1.0.into(), "a 1 things b"),
            (
                plural,
                u128::MAX.into(),
                "a 340282366920938463463374607431768211455 things b",
            ),
            (plural, "x".into(), "a x things b"),
            (lines, 0.into(), "none"),
            (lines, 1.into(), "one"),
            (lines, 2.into(), "many"),
            (nested, 1.into(), "byte"),
            (nested, 2.into(), "x bytes"),
            (r#"{ "{" }{ $n }{ "}" } { "[" }"#, 1.into(), "{1} ["),
            (
                r#"{ $n -> [one] { "} *[other]" } *[other] b }"#,
                1.into(),
                "} *[other]",
            ),
            ("a [one] \"b\" { $x }", 1.into(), "a [one] \"b\" {x}"),
            ("ü { $n", 1.into(), "ü { $n"),
            ("ü } { n() } { $n }", 1.into(), "ü } { n() } { $n }"),
        ];
        for (pattern, n, text) in cases {
            assert_eq!(written(pattern, n), text, "{pattern}");
        }
    }

    #[test]
    fn variants_are_told_apart() {
        let read: Vec<_> = variants("[one] a [b] c *[other] d").collect();
        let variant = |key, is_default, pattern| {
            Some(Variant {
                key,
                is_default,
                pattern,
            })
        };
        let expected = [
            variant("one", false, "a"),
            variant("b", false, "c"),
            variant("other", true, "d"),
        ];
        assert_eq!(read, expected);
        assert_eq!(variants("one] a").collect::<Vec<_>>(), [None]);
    }
}
