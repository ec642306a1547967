//! A pattern as it is written, with what `(?imsx)` at its start would say.

use alloc::{borrow::Cow, format, string::String};

/// The flags of a pattern.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Flags {
    pub(crate) ignore_case: bool,
    pub(crate) multiline: bool,
    pub(crate) dot_all: bool,
    pub(crate) verbose: bool,
}

impl Flags {
    pub(crate) const NONE: Flags =
        Flags { ignore_case: false, multiline: false, dot_all: false, verbose: false };

    const fn any(self) -> bool {
        self.ignore_case || self.multiline || self.dot_all || self.verbose
    }
}

/// The text of a pattern, and its flags.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Source<'a> {
    pub(crate) regex: &'a str,
    pub(crate) flags: Flags,
}

impl Source<'_> {
    /// All of it in one text.
    pub(crate) fn written(&self) -> Cow<'static, str> {
        let Source { regex, flags } = *self;
        if !flags.any() {
            return String::from(regex).into();
        }
        let letters = [
            (flags.ignore_case, 'i'),
            (flags.multiline, 'm'),
            (flags.dot_all, 's'),
            (flags.verbose, 'x'),
        ];
        let letters: String =
            letters.iter().filter(|(is_set, _)| *is_set).map(|(_, letter)| letter).collect();
        format!("(?{letters}){regex}").into()
    }
}

#[cfg(test)]
mod tests {
    use super::{Flags, Source};

    #[test]
    fn flags_are_written_before_the_pattern() {
        let written = |flags| Source { regex: "^a.b$", flags }.written();
        assert_eq!(written(Flags::NONE), "^a.b$");
        assert_eq!(written(Flags { multiline: true, ..Flags::NONE }), "(?m)^a.b$");
        let all = Flags { ignore_case: true, multiline: true, dot_all: true, verbose: true };
        assert_eq!(written(all), "(?imsx)^a.b$");
    }
}
