//! Text is an e-mail address.

use super::{
    dialects::{Names, dialects},
    refusal::refuses_with,
};
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan, text::Text,
};

static EMAIL: Code = Code::new("email", "Enter an e-mail address, such as name@example.com.");

pub(super) const CODES: &[&Code] = &[&EMAIL];

/// What counts as an e-mail address.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum EmailDialect {
    /// What browsers and Django both accept: in ASCII, with a public domain, of at most 254 characters,
    /// of which at most 64 before the `@`.
    Portable,
    /// What browsers accept: [`type=email`](https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address)
    /// of HTML. Domains without a dot, and dots anywhere before the `@`, pass.
    Html,
    /// What mail servers accept: the `Mailbox` of
    /// [RFC 5321](https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2), as JSON Schema's `email`. Quoted
    /// text may stand before the `@`, and after it any domain, or an IP address in brackets:
    /// `"al b"@example`, `al@[192.0.2.1]`, `al@[IPv6:2001:db8::1]`. At most 254 characters, of which at most
    /// 64 before the `@`. Comments and white space around the parts do not pass: they are RFC 5322's, for
    /// the headers of a message.
    Rfc5321,
    /// In all letters: [RFC 6531](https://www.rfc-editor.org/rfc/rfc6531#section-3.3), as JSON Schema's
    /// `idn-email`. As `Rfc5321`, with any characters beyond ASCII before the `@`, and a domain as
    /// [`hostname(idn)`](super::hostname) has it. Feature `idna`.
    #[cfg(feature = "idna")]
    Idn,
    /// What Django 5.2's `EmailValidator` accepts, to the letter. Its `allowlist` is `allow`: `localhost`,
    /// unless others are given, and in the case that they are given in.
    Django,
}

dialects!(EmailDialect: Portable, Html, Rfc5321, Django);
#[cfg(feature = "idna")]
dialects!(EmailDialect: Idn);

impl EmailDialect {
    const fn name(self) -> &'static str {
        match self {
            EmailDialect::Portable => "portable",
            EmailDialect::Html => "html",
            EmailDialect::Rfc5321 => "rfc5321",
            #[cfg(feature = "idna")]
            EmailDialect::Idn => "idn",
            EmailDialect::Django => "django",
        }
    }
}

/// The domains that Django allows where none are given.
const ALLOWED_BY_DJANGO: &[&str] = &["localhost"];

/// The rule that [`email`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Email<const N: usize = 0> {
    dialect: EmailDialect,
    allowed: [&'static str; N],
    /// `allow` was called, if with no domain.
    allows: bool,
}

/// Text is an e-mail address.
///
/// Accepts text. An absent value passes. The address has to be one for every layer: for browsers, for
/// Django and for mail servers; `dialect` asks one of them alone, as [`EmailDialect`] says of each. No mail
/// is sent, so that nobody may be behind it.
///
/// | `dialect` | `al@example.com` | `al@example` | `a..l@example.com` | `"al"@example.com` | `al@[192.0.2.1]` | `al@bücher.example` | `ål@example.com` |
/// |---|---|---|---|---|---|---|---|
/// | `portable` | yes | | | | | | |
/// | `html` | yes | yes | yes | | | | |
/// | `django` | yes | | | yes | yes | yes | |
/// | `rfc5321` | yes | yes | | yes | yes | | |
/// | `idn`, feature `idna` | yes | yes | | yes | yes | yes | yes |
///
/// Differs from Django, unless with `dialect = django`: quoted text before the `@`, addresses in brackets
/// after it, domains beyond ASCII, `localhost`, and more than 254 characters do not pass.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Contact {
///     #[validate(email)]
///     email: String,
///     #[validate(email(dialect = html))]
///     any: Option<String>,
///     #[validate(email(allow = ["localhost"]))]
///     admin: Option<String>,
/// }
///
/// let contact = Contact {
///     email: "al@example".into(),
///     any: Some("al@example".into()),
///     admin: Some("al@localhost".into()),
/// };
/// let errors = contact.full_clean().unwrap_err();
/// assert!(errors.has("email", "email"));
/// assert_eq!(errors.len(), 1);
/// ```
///
/// # Errors
/// `email`.
pub const fn email() -> Email {
    Email { dialect: EmailDialect::Portable, allowed: [], allows: false }
}

impl<const N: usize> Email<N> {
    /// What counts as an address: `portable`, the default, `html`, `rfc5321`, `django`, or, with the feature
    /// `idna`, `idn`.
    pub const fn dialect<D: Names<EmailDialect>>(mut self, _: D) -> Self {
        self.dialect = D::DIALECT;
        self
    }

    /// Accepts these domains as well, whatever their form: `allow = ["localhost"]`.
    ///
    /// Case does not matter, but with `dialect = django`, where they take the place of `localhost` too.
    pub const fn allow<const M: usize>(self, domains: [&'static str; M]) -> Email<M> {
        Email { dialect: self.dialect, allowed: domains, allows: true }
    }

    fn allowed_by_django(&self) -> &[&str] {
        if self.allows { &self.allowed } else { ALLOWED_BY_DJANGO }
    }
}

impl<T: Text + ?Sized, const N: usize> Rule<T> for Email<N> {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&EMAIL));

    /// With domains of its own it is no dialect that others know.
    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(match (self.dialect, self.allows) {
            (_, true) => Fact::Opaque,
            (dialect, false) => Fact::Format { name: "email", dialect: dialect.name() },
        });
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let text = value.as_text();
        match self.dialect {
            EmailDialect::Portable => scan::email::portable(text, &self.allowed),
            EmailDialect::Html => scan::email::html(text, &self.allowed),
            EmailDialect::Rfc5321 => scan::email::rfc5321(text, &self.allowed),
            #[cfg(feature = "idna")]
            EmailDialect::Idn => scan::email::idn(text, &self.allowed),
            EmailDialect::Django => scan::email::django(text, self.allowed_by_django()),
        }
    }
}

#[cfg(test)]
mod tests;
