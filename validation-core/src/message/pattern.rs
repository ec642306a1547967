//! Writes the English wording of a code.

use core::{
    fmt::{self, Write},
    ops::Range,
};

use super::english;
use crate::{
    code::{Kind, Part, Pattern},
    error::ValidationError,
    value::Value,
};

/// Writes a wording; a param that is not there leaves its name.
pub(super) fn write(
    wording: &str,
    pattern: &Pattern,
    error: &ValidationError,
    out: &mut dyn Write,
) -> fmt::Result {
    Said { wording, parts: pattern.parts(), error }.write(0..pattern.parts().len(), out)
}

/// Whether the error has what the wording needs.
pub(super) fn is_met(wording: &str, pattern: &Pattern, error: &ValidationError) -> bool {
    Said { wording, parts: pattern.parts(), error }.is_met(0..pattern.parts().len())
}

/// A wording, and the error that it is said of.
struct Said<'a> {
    wording: &'a str,
    parts: &'a [Part],
    error: &'a ValidationError,
}

impl<'a> Said<'a> {
    fn write(&self, mut range: Range<usize>, out: &mut dyn Write) -> fmt::Result {
        while let Some(part) = self.next(&mut range) {
            match part.kind {
                Kind::Text => out.write_str(part.text(self.wording))?,
                Kind::Param => match self.value(part) {
                    Some(value) => english::write(value, out)?,
                    None => write!(out, "{{{}}}", part.text(self.wording))?,
                },
                Kind::Select => self.write(self.chosen(&mut range, part), out)?,
                Kind::Variant | Kind::Default => {}
            }
        }
        Ok(())
    }

    fn is_met(&self, mut range: Range<usize>) -> bool {
        while let Some(part) = self.next(&mut range) {
            let is_met = match part.kind {
                Kind::Param => !self.error.lacks(part.text(self.wording)),
                Kind::Select => {
                    !self.error.lacks(part.text(self.wording))
                        && self.is_met(self.chosen(&mut range, part))
                }
                Kind::Text | Kind::Variant | Kind::Default => true,
            };
            if !is_met {
                return false;
            }
        }
        true
    }

    fn next(&self, range: &mut Range<usize>) -> Option<&'a Part> {
        range.next().and_then(|at| self.parts.get(at))
    }

    fn value(&self, part: &Part) -> Option<&'a Value> {
        self.error.params().get(part.text(self.wording))
    }

    /// Goes past a selector, and tells which parts of it English takes: those of the variant that
    /// the value names, else of the plural, else of the default.
    fn chosen(&self, range: &mut Range<usize>, select: &Part) -> Range<usize> {
        let value = self.value(select);
        let is_one = value.and_then(Value::as_integer) == Some(1);
        let (mut variant, mut chosen) = (range.start, 0..0);
        range.start = select.next.into();
        while let Some(part) = self.parts.get(variant).filter(|_| variant < range.start) {
            let inside = variant + 1..part.next.into();
            let key = part.text(self.wording);
            if value.is_some_and(|value| names(key, value)) {
                return inside;
            }
            let is_plural = is_one && key == "one";
            if is_plural || (part.kind == Kind::Default && chosen.is_empty()) {
                chosen = inside;
            }
            variant = part.next.into();
        }
        chosen
    }
}

fn names(key: &str, value: &Value) -> bool {
    match value.as_str() {
        Some(text) => key == text,
        None if key.as_bytes().first().is_some_and(u8::is_ascii_digit) => {
            value.as_integer().is_some_and(|integer| key.parse() == Ok(integer))
        }
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    fn written(wording: &str, n: Value) -> String {
        let error = ValidationError::new("test").param("n", n).param("unit", "bytes");
        let mut out = String::new();
        write(wording, &Pattern::read(wording), &error, &mut out).expect("text");
        out
    }

    #[test]
    fn wordings_are_written() {
        let plural = "a { $n -> [one] { $n } thing *[other] { $n } things } b";
        let default_first = "{ $n -> *[other] things [one] thing }";
        let lines = "{ $n ->\n    [0] none\n    [one]  one  \n   *[other] many\n}";
        let nested =
            "{ $n -> [one] { $unit -> [bytes] byte *[other] thing } *[other] x { $unit } }";
        let cases: [(&str, Value, &str); 21] = [
            ("", 1.into(), ""),
            ("text", 1.into(), "text"),
            ("{ $n }{$n}", 1.into(), "11"),
            (plural, 1.into(), "a 1 thing b"),
            (plural, 2.into(), "a 2 things b"),
            (plural, (-1).into(), "a -1 things b"),
            (plural, 1.0.into(), "a 1 things b"),
            (plural, u64::MAX.into(), "a 18,446,744,073,709,551,615 things b"),
            (plural, "x".into(), "a x things b"),
            (plural, "one".into(), "a one thing b"),
            (default_first, 1.into(), "thing"),
            (default_first, 2.into(), "things"),
            (lines, 0.into(), "none"),
            (lines, 1.into(), "one"),
            (lines, 2.into(), "many"),
            (nested, 1.into(), "byte"),
            (nested, 2.into(), "x bytes"),
            (r#"{ "{" }{ $n }{ "}" } { "[" }"#, 1.into(), "{1} ["),
            (r#"{ $n -> [one] { "} *[other]" } *[other] b } ü"#, 1.into(), "} *[other] ü"),
            ("a [one] \"b\" { $x }", 1.into(), "a [one] \"b\" {x}"),
            ("{ $n -> [one] [a b] x[1] * [ *[other] }", 1.into(), "[a b] x[1] * ["),
        ];
        for (wording, n, text) in cases {
            assert_eq!(Pattern::read(wording).fault(), None, "{wording}");
            assert_eq!(written(wording, n), text, "{wording}");
        }
    }
}
