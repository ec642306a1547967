//! A password is long enough and hard to guess.

mod others;

pub use self::others::{Nobody, Others};

use crate::{
    code::Code,
    error::ValidationError,
    fact::{Fact, Unit},
    pattern::Slot,
    report::Report,
    rule::Rule,
    scan::{common_passwords, length, similar::Counted, unicode},
    text::Text,
    value::Value,
};

static TOO_SIMILAR: Code = Code::new(
    "password_too_similar",
    "Choose a password that is less like what you entered elsewhere.",
)
.params(&["other"]);

static TOO_SHORT: Code = Code::new(
    "password_too_short",
    "{ $min ->
        [one] Choose a password of at least { $min } character.
       *[other] Choose a password of at least { $min } characters.
    }",
)
.params(&["min"]);

static TOO_COMMON: Code =
    Code::new("password_too_common", "Choose a password that fewer people have.");

static ENTIRELY_NUMERIC: Code =
    Code::new("password_entirely_numeric", "Choose a password that does not only have digits.");

pub(super) const CODES: &[&Code] = &[&TOO_SIMILAR, &TOO_SHORT, &TOO_COMMON, &ENTIRELY_NUMERIC];

/// The rule that [`password`] builds; `O` is what the password may not be like, `COMMON` whether it may not be
/// common.
#[derive(Clone, Copy, Debug)]
pub struct Password<O = Nobody, const COMMON: bool = false> {
    min: usize,
    not_numeric: bool,
    similarity: f64,
    others: O,
}

/// A password is long enough, and as asked: not common, not of digits alone, not like other fields.
///
/// Accepts text. An absent value passes, `""` does not. `password` alone asks for 8 characters; the other
/// checks are asked for one by one. All four together are what a new project of Django has:
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct SignUp {
///     username: String,
///     email: Option<String>,
///     #[validate(sensitive)]
///     #[validate(password(not_common, not_numeric, not_similar_to(self.username, self.email)))]
///     password: String,
/// }
///
/// let sign_up = |password: &str| SignUp {
///     username: "testclient".into(),
///     email: Some("client@example.org".into()),
///     password: password.into(),
/// };
/// assert!(sign_up("a walk in the woods").full_clean().is_ok());
/// let codes = |password| {
///     let errors = sign_up(password).full_clean().map(drop).unwrap_err();
///     errors.codes().map(String::from).collect::<Vec<_>>()
/// };
/// assert_eq!(codes("TestClient"), ["password_too_similar"]);
/// assert_eq!(codes("monkey"), ["password_too_short", "password_too_common"]);
/// assert_eq!(codes("20240131"), ["password_entirely_numeric"]);
/// ```
///
/// | parameter | refuses |
/// |---|---|
/// | `min = 8` | a password of fewer characters |
/// | `not_common` | one of the 20,000 most common, upper and lower case and white space around it left aside |
/// | `not_numeric` | one of digits alone, of any script: `str.isdigit` of Python |
/// | `not_similar_to(self.a, …)` | one that is like the text of another field, or like a word of it |
/// | `similarity = 0.7` | how like it may not be; 1 is the same characters, in any order |
///
/// `not_similar_to` takes fields of text, `Option`s of it included, or texts such as the name of the shop.
/// An error names the field and never shows what is in it, so that it may be `sensitive`. A field without a
/// value is like nothing. Alike are two texts by twice the number of characters that both have, by the
/// number of all, in lower case.
///
/// The list is Django 5.2's, made by Royce Williams; where `not_common` is not asked for, a program does not
/// contain it.
///
/// # Differs from Django
/// Each check is asked for, as in an empty `AUTH_PASSWORD_VALIDATORS`, but for the length. Letters and
/// digits are those of Unicode 16; in Django, those of its Python.
///
/// # Panics
/// When it is evaluated as a constant, for a `similarity` below 0.1.
///
/// # Errors
/// All that apply, in this order: `password_too_similar` (`other`: the name of the first such field),
/// `password_too_short` (`min`), `password_too_common`, `password_entirely_numeric`.
pub const fn password() -> Password {
    Password { min: 8, not_numeric: false, similarity: 0.7, others: Nobody }
}

impl<O: Copy, const COMMON: bool> Password<O, COMMON> {
    /// How many characters it has at least.
    pub const fn min(mut self, min: usize) -> Self {
        self.min = min;
        self
    }

    /// Refuses what many people have.
    pub const fn not_common(self) -> Password<O, true> {
        let Password { min, not_numeric, similarity, others } = self;
        Password { min, not_numeric, similarity, others }
    }

    /// Refuses digits alone.
    pub const fn not_numeric(mut self) -> Self {
        self.not_numeric = true;
        self
    }

    /// Refuses what is like one of these: fields beside, or texts.
    pub const fn not_similar_to<P: Others>(self, others: P) -> Password<P, COMMON> {
        let Password { min, not_numeric, similarity, .. } = self;
        Password { min, not_numeric, similarity, others }
    }

    /// How alike a password and another text may not be, from 0.1 to 1.
    #[track_caller]
    pub const fn similarity(mut self, similarity: f64) -> Self {
        assert!(similarity >= 0.1, "`similarity` is at least 0.1");
        self.similarity = similarity;
        self
    }
}

impl<O: Others, const COMMON: bool> Password<O, COMMON> {
    fn is_too_short(&self, text: &str) -> bool {
        !length::chars_between(text, self.min, usize::MAX)
    }

    fn is_too_common(text: &str) -> bool {
        COMMON && common_passwords::has(text)
    }

    fn is_numeric(&self, text: &str) -> bool {
        self.not_numeric && !text.is_empty() && text.chars().all(unicode::is_digit)
    }

    /// The first text that the password is like.
    fn similar(&self, text: &str) -> Option<Value> {
        if O::NONE {
            return None;
        }
        let mut counted = None;
        self.others.alike(&mut |other| {
            counted.get_or_insert_with(|| Counted::of(text)).resembles(other, self.similarity)
        })
    }

    /// All that is wrong, in Django's order.
    #[cold]
    #[inline(never)]
    fn errors(&self, text: &str) -> [Option<ValidationError>; 4] {
        let too_similar = |other| {
            let other = Some(other).filter(|other| !matches!(other, Value::Null));
            ValidationError::with(&TOO_SIMILAR, [other, None])
        };
        let too_short = || ValidationError::with(&TOO_SHORT, [Some(self.min.into()), None]);
        [
            self.similar(text).map(too_similar),
            self.is_too_short(text).then(too_short),
            Self::is_too_common(text).then(|| ValidationError::of(&TOO_COMMON)),
            self.is_numeric(text).then(|| ValidationError::of(&ENTIRELY_NUMERIC)),
        ]
    }
}

impl<T: Text + ?Sized, O: Others, const COMMON: bool> Rule<T> for Password<O, COMMON> {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    fn check(&self, value: &T) -> Result<(), ValidationError> {
        if self.passes(value, None) {
            return Ok(());
        }
        self.errors(value.as_text()).into_iter().flatten().next().map_or(Ok(()), Err)
    }

    fn report(&self, value: &T, report: &mut Report<'_>) {
        self.errors(value.as_text()).into_iter().flatten().for_each(|error| report.add(error));
    }

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::MinLength(self.min, Unit::Chars));
        if COMMON || self.not_numeric || !O::NONE {
            tell(Fact::Opaque);
        }
    }

    #[inline]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let text = value.as_text();
        !self.is_too_short(text)
            && !self.is_numeric(text)
            && !Self::is_too_common(text)
            && self.similar(text).is_none()
    }
}

#[cfg(test)]
mod tests;
