//! English wordings, read while the program is compiled.
//!
//! A wording is the pattern of a Fluent message, in the part of its syntax that codes use: text,
//! `{ $name }`, `{ "text" }`, and selectors `{ $name -> [key] … *[key] … }`. In a selector, white space
//! around the text of a variant is left out.

/// So many parts a wording can have.
const MAX_PARTS: usize = 24;

/// A wording as its parts, in order. What is inside a selector follows it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pattern {
    parts: [Part; MAX_PARTS],
    len: usize,
    fault: Option<&'static str>,
}

/// A part, and the range of the wording that is its text, its name or its key.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part {
    pub(crate) kind: Kind,
    /// The part after a selector or a variant, and after all that is inside.
    pub(crate) next: u8,
    start: u16,
    end: u16,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Param,
    Select,
    Variant,
    /// The variant that is taken when no other is.
    Default,
}

impl Pattern {
    pub(crate) const fn read(wording: &str) -> Pattern {
        let part = Part { kind: Kind::Text, next: 0, start: 0, end: 0 };
        let pattern = Pattern { parts: [part; MAX_PARTS], len: 0, fault: None };
        let mut reader = Reader { text: wording.as_bytes(), at: 0, pattern };
        reader.pattern(false);
        if reader.text.len() > u16::MAX as usize {
            reader.fault("it is too long");
        }
        reader.pattern
    }

    pub(crate) fn parts(&self) -> &[Part] {
        self.parts.get(..self.len).unwrap_or_default()
    }

    /// What keeps it from being read.
    pub(crate) const fn fault(&self) -> Option<&'static str> {
        self.fault
    }
}

impl Part {
    /// Its text, its name or its key.
    pub(crate) fn text<'a>(&self, wording: &'a str) -> &'a str {
        wording.get(self.start.into()..self.end.into()).unwrap_or_default()
    }
}

struct Reader<'a> {
    text: &'a [u8],
    at: usize,
    pattern: Pattern,
}

impl Reader<'_> {
    /// Text and placeables, up to the end of the wording or of the variant.
    const fn pattern(&mut self, in_variant: bool) {
        let mut start = self.at;
        while self.pattern.fault.is_none() {
            match self.peek() {
                0 if self.at >= self.text.len() => {
                    self.push(Kind::Text, start, self.at);
                    if in_variant {
                        self.fault("a `{` is not closed");
                    }
                    return;
                }
                b'{' => {
                    self.push(Kind::Text, start, self.at);
                    self.placeable();
                    start = self.at;
                }
                b'}' if !in_variant => self.fault("a `}` has no `{` before it"),
                b'}' | b'[' | b'*' if in_variant && self.ends_variant() => {
                    self.push(Kind::Text, start, self.before_space(start));
                    return;
                }
                _ => self.at += 1,
            }
        }
    }

    /// What stands in braces.
    const fn placeable(&mut self) {
        self.at += 1;
        self.skip_space();
        match self.peek() {
            b'"' => {
                let start = self.at + 1;
                self.at = start;
                while self.at < self.text.len() && self.text[self.at] != b'"' {
                    self.at += 1;
                }
                self.push(Kind::Text, start, self.at);
                self.at += 1;
                self.skip_space();
            }
            b'$' => {
                self.at += 1;
                let start = self.at;
                self.skip_word();
                let end = self.at;
                self.skip_space();
                match self.peek() {
                    b'-' => self.select(start, end),
                    _ => self.push(Kind::Param, start, end),
                }
                if start == end {
                    self.fault("`$` has no name");
                }
            }
            _ => self.fault("a `{` is followed by neither `$` nor a quote"),
        }
        self.expect(b'}', "a `{` is not closed");
    }

    /// What follows the name of a selector.
    const fn select(&mut self, start: usize, end: usize) {
        self.expect(b'-', "a selector has no `->`");
        self.expect(b'>', "a selector has no `->`");
        let select = self.pattern.len;
        self.push(Kind::Select, start, end);
        let mut defaults = 0;
        self.skip_space();
        while self.pattern.fault.is_none() && self.peek() != b'}' {
            let kind = if self.peek() == b'*' { Kind::Default } else { Kind::Variant };
            if matches!(kind, Kind::Default) {
                defaults += 1;
                self.at += 1;
            }
            self.expect(b'[', "a variant has no `[key]`");
            let (variant, key) = (self.pattern.len, self.at);
            self.skip_word();
            self.push(kind, key, self.at);
            self.expect(b']', "a variant has no `[key]`");
            self.skip_space();
            self.pattern(true);
            self.close(variant);
        }
        self.close(select);
        if defaults != 1 {
            self.fault("a selector has not one default, `*[key]`");
        }
    }

    /// Whether a variant ends here: with the selector, or at the key of the next.
    const fn ends_variant(&self) -> bool {
        if self.text[self.at] == b'}' {
            return true;
        }
        let mut at = self.at;
        if !is_space(self.text[at - 1]) && self.text[at - 1] != b']' {
            return false;
        }
        if self.text[at] == b'*' {
            at += 1;
        }
        if at >= self.text.len() || self.text[at] != b'[' {
            return false;
        }
        at += 1;
        let key = at;
        while at < self.text.len() && is_word(self.text[at]) {
            at += 1;
        }
        at > key && at < self.text.len() && self.text[at] == b']'
    }

    const fn peek(&self) -> u8 {
        if self.at < self.text.len() { self.text[self.at] } else { 0 }
    }

    const fn expect(&mut self, byte: u8, fault: &'static str) {
        if self.peek() == byte {
            self.at += 1;
        } else {
            self.fault(fault);
        }
    }

    const fn skip_space(&mut self) {
        while is_space(self.peek()) {
            self.at += 1;
        }
    }

    const fn skip_word(&mut self) {
        while is_word(self.peek()) {
            self.at += 1;
        }
    }

    /// Where the text ends that has this start, without the space after it.
    const fn before_space(&self, start: usize) -> usize {
        let mut end = self.at;
        while end > start && is_space(self.text[end - 1]) {
            end -= 1;
        }
        end
    }

    const fn push(&mut self, kind: Kind, start: usize, end: usize) {
        if start == end && matches!(kind, Kind::Text) {
            return;
        }
        if self.pattern.len == MAX_PARTS {
            return self.fault("it has too many parts");
        }
        let part = Part { kind, next: 0, start: start as u16, end: end as u16 };
        self.pattern.parts[self.pattern.len] = part;
        self.pattern.len += 1;
    }

    /// All that is inside this part has been read.
    const fn close(&mut self, part: usize) {
        if part < MAX_PARTS {
            self.pattern.parts[part].next = self.pattern.len as u8;
        }
    }

    const fn fault(&mut self, fault: &'static str) {
        if self.pattern.fault.is_none() {
            self.pattern.fault = Some(fault);
        }
    }
}

const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\r' | b'\t')
}

const fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wordings_that_cannot_be_read_are_told() {
        let cases = [
            ("", None),
            ("a { $b } { \"}\" } { $c -> [one] { $d } *[other] [e] }", None),
            ("a } b", Some("a `}` has no `{` before it")),
            ("a { $b", Some("a `{` is not closed")),
            ("a { b }", Some("a `{` is followed by neither `$` nor a quote")),
            ("a { \"b }", Some("a `{` is not closed")),
            ("a { $ }", Some("`$` has no name")),
            ("{ $a - *[b] c }", Some("a selector has no `->`")),
            ("{ $a -> b }", Some("a variant has no `[key]`")),
            ("{ $a -> *[b c }", Some("a variant has no `[key]`")),
            ("{ $a -> *[b] c", Some("a `{` is not closed")),
            ("{ $a -> [b] c }", Some("a selector has not one default, `*[key]`")),
            ("{ $a -> *[b] c *[d] e }", Some("a selector has not one default, `*[key]`")),
            (
                "{$a}{$a}{$a}{$a}{$a}{$a}{$a}{$a}{$a}{$a}{$a}{$a}{$a}{$a}{$a}{$a}{$a}{$a}{$a}{$a}{$a}{$a}{$a}{$a}{$a}",
                Some("it has too many parts"),
            ),
        ];
        for (wording, fault) in cases {
            assert_eq!(Pattern::read(wording).fault(), fault, "{wording}");
        }
    }
}
