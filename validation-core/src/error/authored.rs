//! The words of an author: what attributes say about a code.

use super::{Extra, Text, ValidationError, Wording};
use crate::field::{AuthoredMessages, Field, Owner};

/// What an author says in attributes about a code: a static, made by the derive.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, Default)]
pub struct Authored {
    /// The name that the code goes by instead.
    pub code: Option<&'static str>,
    /// A template with `{placeholders}`.
    pub message: Option<&'static str>,
}

impl Authored {
    /// Another code, another message, or both.
    pub const fn new(code: Option<&'static str>, message: Option<&'static str>) -> Self {
        Authored { code, message }
    }
}

impl ValidationError {
    /// Gives the error the words of the call of its rule. They stand above all others.
    #[doc(hidden)]
    #[must_use]
    #[cold]
    pub fn authored(mut self, words: &'static Authored) -> Self {
        self.reword(words);
        self
    }

    /// The same, in place: errors are too large to be moved often.
    #[cold]
    #[inline(never)]
    pub(crate) fn reword(&mut self, words: &'static Authored) {
        if words.code.is_none() || words.message.is_none() {
            self.keep_words();
        }
        self.author = Some(words);
    }

    /// Gives the error the message that its field, or else the field's type, has for its code, unless
    /// the call of its rule gave it one.
    #[cold]
    #[inline(never)]
    pub(crate) fn adopt(&mut self, field: &'static Field) {
        match words_for(self, field.authored()) {
            Some(words) => self.say(words),
            None => self.adopt_owner(field.owner()),
        }
    }

    /// The same for an error of the whole object.
    #[cold]
    #[inline(never)]
    pub(crate) fn adopt_owner(&mut self, owner: &'static Owner) {
        if let Some(words) = words_for(self, owner.authored()) {
            self.say(words);
        }
    }

    /// The new message, and the code that the error has.
    fn say(&mut self, words: &'static Authored) {
        if words.code.is_none() {
            self.keep_words();
        }
        self.author = Some(words);
    }

    /// Makes room for other words, which may not say all that these do.
    fn keep_words(&mut self) {
        let Some(words) = self.author.take() else {
            return;
        };
        let Extra { code, text, .. } = self.extra_mut();
        if let Some(new) = words.code {
            *code = Some(new.into());
        }
        if let Some(message) = words.message {
            *text = Some(Text::Template(message.into()));
        }
    }
}

/// Text made by hand says more than a message by code, and so does the message of a call.
fn words_for(error: &ValidationError, messages: AuthoredMessages) -> Option<&'static Authored> {
    let by_call = error.author.is_some_and(|words| words.message.is_some());
    if messages.is_empty() || by_call || matches!(error.wording(), Wording::Literal(_)) {
        return None;
    }
    let (_, words) = messages.iter().find(|(code, _)| *code == error.code())?;
    words.message.is_some().then_some(words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::Code;
    use alloc::string::ToString;

    static SHORT: Code = Code::new("short", "Enter { $min } or more.").params(&["min"]);
    static TYPE: Owner = Owner::new("Type").messages(&[
        ("short", Authored::new(None, Some("type: {min}"))),
        ("even", Authored::new(None, Some("type: even"))),
        ("invalid", Authored::new(None, Some("type: invalid"))),
    ]);
    static FIELD: Field = Field::new(&TYPE, "name").messages(&[
        ("short", Authored::new(None, Some("field: {min}"))),
        ("brief", Authored::new(None, Some("field: brief {min}"))),
    ]);
    static BARE: Field = Field::new(&TYPE, "bare");
    static CODE: Authored = Authored::new(Some("brief"), None);
    static MESSAGE: Authored = Authored::new(None, Some("call: {min}"));
    static BOTH: Authored = Authored::new(Some("brief"), Some("call: brief"));

    impl ValidationError {
        fn in_words_of(mut self, field: &'static Field) -> Self {
            self.adopt(field);
            self
        }

        fn in_words_of_type(mut self, owner: &'static Owner) -> Self {
            self.adopt_owner(owner);
            self
        }
    }

    fn short() -> ValidationError {
        ValidationError::of(&SHORT).param("min", 3)
    }

    #[test]
    fn the_nearest_words_win() {
        let cases = [
            (short(), "short", "Enter 3 or more."),
            (short().in_words_of(&FIELD), "short", "field: 3"),
            (short().in_words_of(&BARE), "short", "type: 3"),
            (short().in_words_of_type(&TYPE), "short", "type: 3"),
            (short().authored(&MESSAGE).in_words_of(&FIELD), "short", "call: 3"),
            (short().authored(&BOTH).in_words_of(&FIELD), "brief", "call: brief"),
            (short().authored(&CODE), "brief", "Enter 3 or more."),
            (short().authored(&CODE).in_words_of(&FIELD), "brief", "field: brief 3"),
            (short().authored(&CODE).in_words_of(&BARE), "brief", "Enter 3 or more."),
            (short().authored(&MESSAGE).authored(&CODE), "brief", "call: 3"),
            (short().authored(&CODE).authored(&MESSAGE), "brief", "call: 3"),
            (short().message("own").in_words_of(&FIELD), "short", "field: 3"),
            (short().in_words_of(&FIELD).in_words_of(&BARE), "short", "field: 3"),
            (ValidationError::new("even").message("own").in_words_of(&FIELD), "even", "type: even"),
            (ValidationError::new("odd").message("own").in_words_of(&FIELD), "odd", "own"),
            (ValidationError::from("text").in_words_of(&FIELD), "invalid", "text"),
            (ValidationError::new("invalid").in_words_of(&FIELD), "invalid", "type: invalid"),
            (ValidationError::from("text").authored(&BOTH), "brief", "call: brief"),
        ];
        for (case, (error, code, text)) in cases.into_iter().enumerate() {
            assert_eq!((error.code(), &*error.to_string()), (code, text), "case {case}");
        }
    }

    #[test]
    fn words_change_no_params() {
        let error = short().authored(&CODE).in_words_of(&FIELD);
        assert!(error.params().eq(short().params()));
    }
}
