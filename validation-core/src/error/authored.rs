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
        if words.code.is_none() || words.message.is_none() {
            self.keep_words();
        }
        self.author = Some(words);
        self
    }

    /// Gives the error the message that its field, or else the field's type, has for its code, unless
    /// the call of its rule gave it one.
    #[must_use]
    #[cold]
    pub(crate) fn adopt(self, field: &'static Field) -> Self {
        match words_for(&self, field.authored()) {
            Some(words) => self.reworded(words),
            None => self.adopt_owner(field.owner()),
        }
    }

    /// The same for an error of the whole object.
    #[must_use]
    #[cold]
    pub(crate) fn adopt_owner(self, owner: &'static Owner) -> Self {
        match words_for(&self, owner.authored()) {
            Some(words) => self.reworded(words),
            None => self,
        }
    }

    /// The new message, and the code that the error has.
    fn reworded(mut self, words: &'static Authored) -> Self {
        if words.code.is_none() {
            self.keep_words();
        }
        self.author = Some(words);
        self
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

    fn short() -> ValidationError {
        ValidationError::of(&SHORT).param("min", 3)
    }

    #[test]
    fn the_nearest_words_win() {
        let cases = [
            (short(), "short", "Enter 3 or more."),
            (short().adopt(&FIELD), "short", "field: 3"),
            (short().adopt(&BARE), "short", "type: 3"),
            (short().adopt_owner(&TYPE), "short", "type: 3"),
            (short().authored(&MESSAGE).adopt(&FIELD), "short", "call: 3"),
            (short().authored(&BOTH).adopt(&FIELD), "brief", "call: brief"),
            (short().authored(&CODE), "brief", "Enter 3 or more."),
            (short().authored(&CODE).adopt(&FIELD), "brief", "field: brief 3"),
            (short().authored(&CODE).adopt(&BARE), "brief", "Enter 3 or more."),
            (short().authored(&MESSAGE).authored(&CODE), "brief", "call: 3"),
            (short().authored(&CODE).authored(&MESSAGE), "brief", "call: 3"),
            (short().message("own").adopt(&FIELD), "short", "field: 3"),
            (short().adopt(&FIELD).adopt(&BARE), "short", "field: 3"),
            (ValidationError::new("even").message("own").adopt(&FIELD), "even", "type: even"),
            (ValidationError::new("odd").message("own").adopt(&FIELD), "odd", "own"),
            (ValidationError::from("text").adopt(&FIELD), "invalid", "text"),
            (ValidationError::new("invalid").adopt(&FIELD), "invalid", "type: invalid"),
            (ValidationError::from("text").authored(&BOTH), "brief", "call: brief"),
        ];
        for (case, (error, code, text)) in cases.into_iter().enumerate() {
            assert_eq!((error.code(), &*error.to_string()), (code, text), "case {case}");
        }
    }

    #[test]
    fn words_change_no_params() {
        let error = short().authored(&CODE).adopt(&FIELD);
        assert!(error.params().eq(short().params()));
    }
}
