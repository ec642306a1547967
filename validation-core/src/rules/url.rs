//! Text is the address of something on the web.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan, text::Text,
};

static URL: Code = Code::new("url", "Enter a web address, such as https://example.com.");

pub(super) const CODES: &[&Code] = &[&URL];

/// The rule that [`url`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Url<const N: usize = 2> {
    schemes: [&'static str; N],
    userinfo: bool,
    tld: bool,
}

/// Text is a web address: `http://` or `https://`, a host, and what may follow it.
///
/// Accepts text. An absent value passes. The host is a domain, in ASCII or in other letters, or an IP
/// address; a port may follow. White space, control characters and backslashes stand nowhere, so that
/// what passes is a URL to browsers, to the `url` crate and to Django. Nothing is fetched, and the host
/// may be a private one.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Profile {
///     #[validate(url)]
///     homepage: String,
///     #[validate(url(schemes = ["https"], tld))]
///     webhook: Option<String>,
/// }
///
/// let profile = Profile {
///     homepage: "https://example.org/al?page=1".into(),
///     webhook: Some("http://example.org".into()),
/// };
/// let errors = profile.full_clean().unwrap_err();
/// assert!(errors.has("webhook", "url"));
/// assert_eq!(errors.len(), 1);
/// ```
///
/// # Errors
/// `url`.
pub const fn url() -> Url {
    Url { schemes: ["http", "https"], userinfo: false, tld: false }
}

impl<const N: usize> Url<N> {
    /// The schemes accepted, in place of `http` and `https`: `schemes = ["https"]`.
    ///
    /// # Panics
    /// When it is evaluated as a constant, for an empty list, and for what is no scheme.
    #[track_caller]
    pub const fn schemes<const M: usize>(self, schemes: [&'static str; M]) -> Url<M> {
        assert!(M > 0, "`schemes` needs at least one scheme");
        let mut place = 0;
        while place < M {
            assert!(is_scheme(schemes[place]), "a scheme is a word such as `https`, without `://`");
            place += 1;
        }
        Url { schemes, userinfo: self.userinfo, tld: self.tld }
    }

    /// Accepts a user name and a password before the host: `https://al:secret@example.org`.
    pub const fn userinfo(mut self) -> Self {
        self.userinfo = true;
        self
    }

    /// Asks for a domain of two labels or more, so that `http://localhost` and `http://192.0.2.1` do not
    /// pass.
    pub const fn tld(mut self) -> Self {
        self.tld = true;
        self
    }
}

/// RFC 3986, section 3.1.
const fn is_scheme(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'a'..=b'z' | b'A'..=b'Z' => {}
            b'0'..=b'9' | b'+' | b'-' | b'.' if at > 0 => {}
            _ => return false,
        }
        at += 1;
    }
    at > 0
}

impl<T: Text + ?Sized, const N: usize> Rule<T> for Url<N> {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&URL));

    /// Of other schemes and hosts, exporters know nothing.
    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        let is_web = self.schemes.iter().all(|scheme| matches!(*scheme, "http" | "https"));
        tell(match (is_web && N == 2, self.userinfo, self.tld) {
            (true, false, false) => Fact::Format { name: "url", dialect: "web" },
            _ => Fact::Opaque,
        });
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let Url { schemes, userinfo, tld } = self;
        let accepted = scan::url::Url { schemes, userinfo: *userinfo, tld: *tld };
        accepted.accepts(value.as_text())
    }
}

#[cfg(test)]
mod tests {
    use super::{Url, url};
    use crate::rule::Rule;

    #[test]
    fn web_addresses_pass() {
        let cases = [
            ("http://example.org", true),
            ("HTTPS://example.org:8080/a?b#c", true),
            ("http://localhost", true),
            ("http://192.0.2.1/", true),
            ("http://[2001:db8::1]/", true),
            ("http://b\u{fc}cher.example/", true),
            ("ftp://example.org", false),
            ("javascript:alert(1)", false),
            ("http://al:secret@example.org", false),
            ("http://example.org/a b", false),
            ("//example.org", false),
            ("example.org", false),
            ("http://", false),
            ("", false),
        ];
        for (text, passes) in cases {
            assert_eq!(url().check(text).is_ok(), passes, "{text:?}");
        }
    }

    #[test]
    fn more_or_less_is_accepted_where_asked() {
        const FTP: Url<1> = url().schemes(["ftp"]);
        assert!(FTP.check("ftp://example.org").is_ok());
        assert!(FTP.check("http://example.org").is_err());
        assert!(url().userinfo().check("http://al:secret@example.org").is_ok());
        for (text, passes) in
            [("http://example.org", true), ("http://localhost", false), ("http://192.0.2.1", false)]
        {
            assert_eq!(url().tld().check(text).is_ok(), passes, "{text:?}");
        }
    }
}
