//! Writers that change text on its way.

use core::fmt::{self, Write};

/// Writes text so that HTML shows it, in an element or in a quoted attribute.
pub(crate) struct Escaped<'a>(pub(crate) &'a mut dyn Write);

impl Write for Escaped<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        while let Some(at) = rest.find(['&', '<', '>', '"', '\'']) {
            let (safe, tail) = rest.split_at(at);
            self.0.write_str(safe)?;
            self.0.write_str(match tail.as_bytes().first() {
                Some(b'&') => "&amp;",
                Some(b'<') => "&lt;",
                Some(b'>') => "&gt;",
                Some(b'"') => "&quot;",
                _ => "&#x27;",
            })?;
            rest = tail.get(1..).unwrap_or_default();
        }
        self.0.write_str(rest)
    }
}

/// Writes text of several lines below the start of the first one.
pub(super) struct Indented<'a> {
    out: &'a mut dyn Write,
    indent: &'static str,
    after_return: bool,
}

impl<'a> Indented<'a> {
    pub(super) fn by(indent: &'static str, out: &'a mut dyn Write) -> Self {
        Indented { out, indent, after_return: false }
    }
}

impl Write for Indented<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        while let Some(at) = rest.find(['\n', '\r']) {
            let (line, tail) = rest.split_at(at);
            self.out.write_str(line)?;
            // a carriage return and a line feed are one line break
            let is_second = line.is_empty() && self.after_return && tail.starts_with('\n');
            if !is_second {
                self.out.write_str("\n")?;
                self.out.write_str(self.indent)?;
            }
            self.after_return = tail.starts_with('\r');
            rest = tail.get(1..).unwrap_or_default();
        }
        self.after_return &= rest.is_empty();
        self.out.write_str(rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    #[test]
    fn html_is_escaped() {
        for (text, escaped) in [
            ("", ""),
            ("plain ü🦀", "plain ü🦀"),
            ("<a href=\"x\">&'", "&lt;a href=&quot;x&quot;&gt;&amp;&#x27;"),
            ("<<ü>>", "&lt;&lt;ü&gt;&gt;"),
        ] {
            let mut out = String::new();
            Escaped(&mut out).write_str(text).expect("text");
            assert_eq!(out, escaped);
        }
    }

    #[test]
    fn lines_are_indented() {
        for (pieces, indented) in [
            (&["a"][..], "a"),
            (&["a\nb\r\nc\rd"], "a\n-b\n-c\n-d"),
            (&["a\r", "\nb"], "a\n-b"),
            (&["a\r", "b\n", "\n"], "a\n-b\n-\n-"),
            (&["a\r", "", "\nb"], "a\n-b"),
        ] {
            let mut out = String::new();
            let mut writer = Indented::by("-", &mut out);
            pieces.iter().try_for_each(|piece| writer.write_str(piece)).expect("text");
            assert_eq!(out, indented, "{pieces:?}");
        }
    }
}
