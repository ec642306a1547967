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
}

dialects!(EmailDialect: Portable, Html);

impl EmailDialect {
    const fn name(self) -> &'static str {
        match self {
            EmailDialect::Portable => "portable",
            EmailDialect::Html => "html",
        }
    }
}

/// The rule that [`email`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Email<const N: usize = 0> {
    dialect: EmailDialect,
    allowed: [&'static str; N],
}

/// Text is an e-mail address.
///
/// Accepts text. An absent value passes. The address has to be one for every layer: for browsers, for
/// Django and for mail servers; `dialect = html` asks browsers alone. No mail is sent, so that nobody
/// may be behind it.
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
    Email { dialect: EmailDialect::Portable, allowed: [] }
}

impl<const N: usize> Email<N> {
    /// What counts as an address: `portable`, the default, or `html`.
    pub const fn dialect<D: Names<EmailDialect>>(mut self, _: D) -> Self {
        self.dialect = D::DIALECT;
        self
    }

    /// Accepts these domains as well, whatever their form: `allow = ["localhost"]`.
    pub const fn allow<const M: usize>(self, domains: [&'static str; M]) -> Email<M> {
        Email { dialect: self.dialect, allowed: domains }
    }
}

impl<T: Text + ?Sized, const N: usize> Rule<T> for Email<N> {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&EMAIL));

    /// With domains of its own it is no dialect that others know.
    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(match (self.dialect, N) {
            (EmailDialect::Portable, 1..) => Fact::Opaque,
            (dialect, _) => Fact::Format { name: "email", dialect: dialect.name() },
        });
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let text = value.as_text();
        match self.dialect {
            EmailDialect::Portable => scan::email::portable(text, &self.allowed),
            EmailDialect::Html => scan::email::html(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::email;
    use crate::{rule::Rule, rules::words};

    #[test]
    fn dialects_differ() {
        let cases = [
            ("al@example.com", true, true),
            ("al.b+c@ex-ample.co.uk", true, true),
            ("al@example", false, true),
            (".al@example.com", false, true),
            ("al@localhost", false, true),
            ("\"al b\"@example.com", false, false),
            ("al@ex_ample.com", false, false),
            ("bücher@example.com", false, false),
            ("al", false, false),
            ("", false, false),
        ];
        for (text, portable, html) in cases {
            assert_eq!(email().check(text).is_ok(), portable, "{text:?}");
            assert_eq!(email().dialect(words::html).check(text).is_ok(), html, "{text:?}");
        }
    }

    #[test]
    fn allowed_domains_pass() {
        let rule = email().allow(["localhost", "intranet"]);
        for (text, passes) in
            [("al@localhost", true), ("al@INTRANET", true), ("al@extranet", false)]
        {
            assert_eq!(rule.check(text).is_ok(), passes, "{text:?}");
        }
    }
}
