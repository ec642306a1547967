//! Text is Base64.

use super::{
    dialects::{Names, dialects},
    refusal::refuses_with,
};
use crate::{
    code::Code,
    error::ValidationError,
    fact::Fact,
    pattern::Slot,
    rule::Rule,
    scan::base64::{Base64 as Accepted, Padding},
    text::Text,
};

static BASE64: Code = Code::new("base64", "Enter text in Base64.");

pub(super) const CODES: &[&Code] = &[&BASE64];

/// The alphabets of Base64.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Base64Dialect {
    /// With `+` and `/`, and padding.
    Standard,
    /// With `-` and `_`, and without padding.
    UrlSafe,
}

dialects!(Base64Dialect: Standard, UrlSafe);

/// The rule that [`base64`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Base64 {
    dialect: Base64Dialect,
    padding: Option<Padding>,
}

/// Text is Base64, the encoding of bytes as text.
///
/// Accepts text. An absent value passes, and so does `""`, which stands for no bytes. RFC 4648 decides:
/// `=` fills up the last group of four, white space and line ends do not pass, and the bits that the last
/// digit has to spare are 0 (section 3.5), so that bytes have one encoding only.
///
/// `url_safe`, or `dialect = url_safe`, is the alphabet for addresses and tokens, with `-` and `_`; there
/// the padding is left out, unless `padding` asks for it. `no_padding` and `any_padding` change that for
/// either.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Upload {
///     #[validate(base64)]
///     content: String,
///     #[validate(base64(url_safe))]
///     token: String,
///     #[validate(base64(any_padding))]
///     icon: Option<String>,
/// }
///
/// let upload = Upload { content: "Zm8=".into(), token: "PDw_Pz8-Pg".into(), icon: Some("Zm8".into()) };
/// assert!(upload.full_clean().is_ok());
/// let upload = Upload { content: "Zm8".into(), token: "PDw/Pz8+Pg".into(), icon: None };
/// let errors = upload.full_clean().unwrap_err();
/// assert!(errors.has("content", "base64"));
/// assert!(errors.has("token", "base64"));
/// ```
///
/// # Errors
/// `base64`.
pub const fn base64() -> Base64 {
    Base64 { dialect: Base64Dialect::Standard, padding: None }
}

impl Base64 {
    /// The alphabet: `standard`, the default, or `url_safe`.
    pub const fn dialect<D: Names<Base64Dialect>>(mut self, _: D) -> Self {
        self.dialect = D::DIALECT;
        self
    }

    /// The alphabet for addresses and tokens: short for `dialect = url_safe`.
    pub const fn url_safe(mut self) -> Self {
        self.dialect = Base64Dialect::UrlSafe;
        self
    }

    /// Asks for padding.
    ///
    /// # Panics
    /// When it is evaluated as a constant, beside `no_padding` and `any_padding`.
    #[track_caller]
    pub const fn padding(self) -> Self {
        self.padded(Padding::Required)
    }

    /// Accepts no padding.
    ///
    /// # Panics
    /// When it is evaluated as a constant, beside `padding` and `any_padding`.
    #[track_caller]
    pub const fn no_padding(self) -> Self {
        self.padded(Padding::Forbidden)
    }

    /// Lets the padding be there or not.
    ///
    /// # Panics
    /// When it is evaluated as a constant, beside `padding` and `no_padding`.
    #[track_caller]
    pub const fn any_padding(self) -> Self {
        self.padded(Padding::Optional)
    }

    #[track_caller]
    const fn padded(mut self, padding: Padding) -> Self {
        assert!(
            self.padding.is_none(),
            "`padding`, `no_padding` and `any_padding`: one of them says it all"
        );
        self.padding = Some(padding);
        self
    }

    #[inline(always)]
    fn accepted(self) -> Accepted {
        let (url_safe, padding) = match self.dialect {
            Base64Dialect::Standard => (false, Padding::Required),
            Base64Dialect::UrlSafe => (true, Padding::Forbidden),
        };
        Accepted { url_safe, padding: self.padding.unwrap_or(padding) }
    }
}

impl<T: Text + ?Sized> Rule<T> for Base64 {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&BASE64));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        let dialect = match self.dialect {
            Base64Dialect::Standard => "standard",
            Base64Dialect::UrlSafe => "url_safe",
        };
        tell(Fact::Format { name: "base64", dialect });
        if self.padding.is_some() {
            tell(Fact::Opaque);
        }
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        self.accepted().accepts(value.as_text())
    }
}

#[cfg(test)]
mod tests {
    use super::{Base64, base64};
    use crate::{rule::Rule, rules::words};

    #[test]
    fn alphabet_and_padding_are_told_apart() {
        const URL_SAFE: Base64 = base64().dialect(words::url_safe);
        for (rule, accepted) in [
            (base64(), &["", "Zm8=", "ab+/"][..]),
            (base64().no_padding(), &["", "Zm8", "ab+/"]),
            (base64().any_padding(), &["", "Zm8", "Zm8=", "ab+/"]),
            (URL_SAFE, &["", "Zm8", "ab-_"]),
            (base64().url_safe(), &["", "Zm8", "ab-_"]),
            (base64().url_safe().padding(), &["", "Zm8=", "ab-_"]),
            (base64().padding().url_safe(), &["", "Zm8=", "ab-_"]),
            (URL_SAFE.dialect(words::standard), &["", "Zm8=", "ab+/"]),
        ] {
            for text in ["", "Zm8", "Zm8=", "Zm9=", "ab+/", "ab-_", "Zm8=\n", "Z"] {
                assert_eq!(rule.check(text).is_ok(), accepted.contains(&text), "{rule:?} {text:?}");
            }
        }
    }
}
