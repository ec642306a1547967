//! Text is in a normal form of Unicode.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan, text::Text,
};

static NORMALIZED: Code =
    Code::new("normalized", "Write this with characters in the form { $form } of Unicode.")
        .params(&["form"]);

pub(super) const CODES: &[&Code] = &[&NORMALIZED];

/// The rule that [`normalized`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Normalized {
    form: Option<Form>,
}

#[derive(Clone, Copy, Debug)]
enum Form {
    Nfc,
    Nfkc,
}

/// Text is in a normal form of Unicode: NFC, or NFKC with `nfkc` ([UAX #15](https://www.unicode.org/reports/tr15/),
/// by the `unicode-normalization` crate).
///
/// Accepts text. An absent value passes, and so does `""`. In NFC, what looks the same is mostly written
/// the same, `é` as one character; so it is what to ask for where text is compared. In NFKC, `ﬁ` is `fi` and
/// `①` is `1` too: it is for names of users, not for prose. The text is not changed.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Account {
///     #[validate(normalized)]
///     display_name: String,
///     #[validate(normalized(nfkc))]
///     name: String,
/// }
///
/// let account = |text: &str| Account { display_name: text.into(), name: text.into() };
/// assert!(account("andré").full_clean().is_ok());
/// assert_eq!(account("andre\u{301}").full_clean().unwrap_err().len(), 2);
/// assert!(account("ﬁona").full_clean().unwrap_err().has("name", "normalized"));
/// ```
///
/// # Errors
/// `normalized` (`form`: `NFC` or `NFKC`).
pub const fn normalized() -> Normalized {
    Normalized { form: None }
}

impl Normalized {
    /// Asks for NFC, which is what it does anyway.
    ///
    /// # Panics
    /// When it is evaluated as a constant, beside `nfkc`.
    #[track_caller]
    pub const fn nfc(mut self) -> Self {
        assert!(
            !matches!(self.form, Some(Form::Nfkc)),
            "`nfc` and `nfkc`: one of them says it all"
        );
        self.form = Some(Form::Nfc);
        self
    }

    /// Asks for NFKC.
    ///
    /// # Panics
    /// When it is evaluated as a constant, beside `nfc`.
    #[track_caller]
    pub const fn nfkc(mut self) -> Self {
        assert!(!matches!(self.form, Some(Form::Nfc)), "`nfc` and `nfkc`: one of them says it all");
        self.form = Some(Form::Nfkc);
        self
    }

    const fn form(self) -> &'static str {
        match self.form {
            Some(Form::Nfkc) => "NFKC",
            Some(Form::Nfc) | None => "NFC",
        }
    }
}

impl<T: Text + ?Sized> Rule<T> for Normalized {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&NORMALIZED).param("form", self.form()));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Format { name: "normalized", dialect: self.form() });
    }

    #[inline]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let text = value.as_text();
        match self.form {
            Some(Form::Nfkc) => scan::normal::nfkc(text),
            Some(Form::Nfc) | None => scan::normal::nfc(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::normalized;
    use crate::rule::Rule;

    #[test]
    fn forms_differ() {
        for (text, nfc, nfkc) in
            [("", true, true), ("é", true, true), ("e\u{301}", false, false), ("ﬁ", true, false)]
        {
            assert_eq!(normalized().check(text).is_ok(), nfc, "{text:?}");
            assert_eq!(normalized().nfc().check(text).is_ok(), nfc, "{text:?}");
            assert_eq!(normalized().nfkc().check(text).is_ok(), nfkc, "{text:?}");
        }
        let error = normalized().nfkc().check("ﬁ").unwrap_err();
        assert_eq!(error.params().get("form"), Some(&"NFKC".into()));
    }
}
