//! One finding: a code and its params. No text is made until somebody reads it.

mod authored;
mod from;
mod params;

pub use self::{authored::Authored, params::Params};

use alloc::{borrow::Cow, boxed::Box, vec::Vec};
use core::fmt;

use crate::{
    code::Code,
    message::{self, GENERIC},
    value::Value,
};

/// One error: a stable code, named params, and a message that is written when it is read.
///
/// `Display` is the message in English. Where it stands is known to
/// [`ValidationErrors`](crate::ValidationErrors). Two errors are equal when their codes and params are.
///
/// ```
/// use validation::ValidationError;
///
/// let error = ValidationError::new("odd").param("number", 7).message("{number} is not even.");
/// assert_eq!(error.code(), "odd");
/// assert_eq!(error.params().get("number"), Some(&7.into()));
/// assert_eq!(error.to_string(), "7 is not even.");
///
/// // text alone is taken as it is
/// let error = ValidationError::from("No {braces} are read here.");
/// assert_eq!(error.code(), "invalid");
/// assert_eq!(error.to_string(), "No {braces} are read here.");
/// ```
#[derive(Clone)]
pub struct ValidationError {
    code: &'static Code,
    author: Option<&'static Authored>,
    /// The first two of the code's names; params beyond them are extra.
    values: [Option<Value>; 2],
    extra: Option<Box<Extra>>,
}

/// What only few errors have.
#[derive(Clone, Default)]
struct Extra {
    code: Option<Cow<'static, str>>,
    text: Option<Text>,
    params: Vec<(Cow<'static, str>, Value)>,
    /// Params were here that may not be shown.
    dropped: bool,
}

/// The message that an error brings with it.
#[derive(Clone)]
enum Text {
    /// With `{placeholders}`.
    Template(Cow<'static, str>),
    /// To be shown as it is.
    Literal(Cow<'static, str>),
    /// What an error said before it was serialised: stands in where nothing better is known.
    #[cfg_attr(
        not(feature = "serde"),
        expect(dead_code, reason = "only what was serialised is read back")
    )]
    ReadBack(Cow<'static, str>),
}

/// Where the words of a message come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wording<'a> {
    /// An author's, with `{placeholders}`.
    Template(&'a str),
    /// Text that is shown as it is, in every language.
    Literal(&'a str),
    /// Text from serialised data, for languages that do not know the code.
    ReadBack(&'a str),
    /// The code's.
    Code,
}

/// The code of an error that is made of text, and what stands for a code made by hand.
pub(crate) static INVALID: Code = Code::new("invalid", GENERIC);

impl ValidationError {
    /// An error with a code of your own. [`message`](Self::message) gives it its words.
    #[cold]
    pub fn new(code: impl Into<Cow<'static, str>>) -> Self {
        let mut error = ValidationError::of(&INVALID);
        error.extra_mut().code = Some(code.into());
        error
    }

    /// An error with a [`Code`] that is known to the program. Allocates nothing.
    #[inline]
    pub const fn of(code: &'static Code) -> Self {
        ValidationError::with(code, [None, None])
    }

    /// The same, with the first two of the params that the code names.
    #[inline]
    pub const fn with(code: &'static Code, values: [Option<Value>; 2]) -> Self {
        ValidationError { code, author: None, values, extra: None }
    }

    /// Sets a param; one of the same name is replaced.
    #[must_use]
    #[inline]
    pub fn param(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Value>) -> Self {
        self.set_param(name.into(), value.into());
        self
    }

    /// Gives the error its message: a template, where `{name}` stands for a param, and `{{` and `}}`
    /// for braces. What is no param is left as it stands.
    #[must_use]
    #[cold]
    pub fn message(mut self, template: impl Into<Cow<'static, str>>) -> Self {
        self.extra_mut().text = Some(Text::Template(template.into()));
        self
    }

    /// Gives the error its message: text that is shown as it is.
    #[must_use]
    #[cold]
    pub fn text(mut self, text: impl Into<Cow<'static, str>>) -> Self {
        self.extra_mut().text = Some(Text::Literal(text.into()));
        self
    }

    /// The stable name of what was found.
    pub fn code(&self) -> &str {
        if let Some(code) = self.author.and_then(|author| author.code) {
            return code;
        }
        self.extra.as_ref().and_then(|extra| extra.code.as_deref()).unwrap_or(self.code.name())
    }

    /// The params: bounds first, then what comes from the value, then those that were added.
    pub fn params(&self) -> Params<'_> {
        Params::of(self)
    }

    /// The code before its author gave it another name.
    pub(crate) fn rule_code(&self) -> &'static Code {
        self.code
    }

    /// Drops the params that come from the rejected value, and with a code of a user's own all of them.
    /// A message that needs one gives way to wording without it.
    #[cold]
    #[inline(never)]
    pub(crate) fn drop_values(&mut self) {
        let bounds = self.code.param_names();
        for value in self.values.iter_mut().skip(bounds.len()) {
            *value = None;
        }
        if let Some(extra) = &mut self.extra {
            let before = extra.params.len();
            extra.params.retain(|(name, _)| bounds.contains(&&**name));
            extra.dropped |= extra.params.len() != before;
            if extra.dropped && matches!(extra.text, Some(Text::ReadBack(_))) {
                extra.text = None;
            }
        }
    }

    /// Whether a message that names this param cannot be written.
    pub(crate) fn lacks(&self, name: &str) -> bool {
        let dropped = || self.extra.as_ref().is_some_and(|extra| extra.dropped);
        self.params().get(name).is_none() && (self.code.place(name).is_some() || dropped())
    }

    /// Whether it lacks nothing, as nearly every error.
    pub(crate) fn is_whole(&self) -> bool {
        let names = self.code.name_count();
        names <= self.values.len()
            && self.values.iter().take(names).all(Option::is_some)
            && self.extra.as_ref().is_none_or(|extra| !extra.dropped)
    }

    pub(crate) fn wording(&self) -> Wording<'_> {
        if let Some(template) = self.author.and_then(|author| author.message) {
            return Wording::Template(template);
        }
        match self.extra.as_ref().and_then(|extra| extra.text.as_ref()) {
            Some(Text::Template(template)) => Wording::Template(template),
            Some(Text::Literal(text)) => Wording::Literal(text),
            Some(Text::ReadBack(text)) => Wording::ReadBack(text),
            None => Wording::Code,
        }
    }

    #[inline]
    fn set_param(&mut self, name: Cow<'static, str>, value: Value) {
        match self.code.place(&name).and_then(|place| self.values.get_mut(place)) {
            Some(slot) => *slot = Some(value),
            None => self.set_extra(name, value),
        }
    }

    #[cold]
    fn set_extra(&mut self, name: Cow<'static, str>, value: Value) {
        let params = &mut self.extra_mut().params;
        match params.iter_mut().find(|(known, _)| *known == name) {
            Some((_, slot)) => *slot = value,
            None => params.push((name, value)),
        }
    }

    /// An error from serialised data.
    #[cfg(feature = "serde")]
    pub(crate) fn read_back(
        code: Cow<'static, str>,
        text: Option<Cow<'static, str>>,
        params: Vec<(Cow<'static, str>, Value)>,
    ) -> Self {
        // text without a code of its own is all that such an error has
        let kind = if code == INVALID.name() { Text::Literal } else { Text::ReadBack };
        let mut error = ValidationError::new(code);
        let extra = error.extra_mut();
        extra.text = text.map(kind);
        extra.params = params;
        error
    }

    fn extra_mut(&mut self) -> &mut Extra {
        self.extra.get_or_insert_default()
    }
}

impl fmt::Display for ValidationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        message::write_english(self, f)
    }
}

impl fmt::Debug for ValidationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("ValidationError");
        debug.field("code", &self.code());
        for (name, value) in self.params() {
            debug.field(name, &format_args!("{value}"));
        }
        if let Wording::Template(text) | Wording::Literal(text) | Wording::ReadBack(text) =
            self.wording()
        {
            debug.field("message", &text);
        }
        debug.finish()
    }
}

impl PartialEq for ValidationError {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code() && self.params().eq(other.params())
    }
}

impl core::error::Error for ValidationError {}

#[cfg(test)]
mod tests;
