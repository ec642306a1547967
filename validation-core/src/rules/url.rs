//! Text is the address of something on the web.

mod dialect;
mod hosts;

pub use self::{
    dialect::UrlDialect,
    hosts::{Anywhere, Hosts},
};

use super::{dialects::Names, refusal::refuses_with};
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan, text::Text,
};

static URL: Code = Code::new("url", "Enter a web address, such as https://example.com.");

pub(super) const CODES: &[&Code] = &[&URL];

/// The rule that [`url()`] builds. Without schemes (`N` is 0), it accepts those of its dialect.
#[derive(Clone, Copy, Debug)]
pub struct Url<const N: usize = 0, H = Anywhere> {
    dialect: UrlDialect,
    schemes: [&'static str; N],
    hosts: H,
    userinfo: bool,
    tld: bool,
}

/// Text is a web address: `http://` or `https://`, a host, and what may follow it.
///
/// Accepts text. An absent value passes. The host is a domain, in ASCII or in other letters, or an IP
/// address; a port may follow. User names, white space, control characters and backslashes stand nowhere,
/// so that browsers and the `url` crate read what passes as it stands. Nothing is fetched, and the host may
/// be a private one.
///
/// `dialect = django` is the `URLValidator` of Django 5.2 (on Python 3.11): `ftp` and `ftps` as well, user
/// names, a top-level domain on all hosts but `localhost` and addresses, and at most 2048 characters.
/// `dialect = whatwg` (feature `url`) is what browsers read and mend, as far as it has a host; the `url`
/// crate decides, and allocates.
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
///     #[validate(url(host = [".example.org", "localhost"]))]
///     next: Option<String>,
///     #[validate(url(dialect = django))]
///     mirror: Option<String>,
/// }
///
/// let profile = Profile {
///     homepage: "https://example.org/al?page=1".into(),
///     webhook: Some("http://example.org".into()),
///     next: Some("https://example.org.evil.example/".into()),
///     mirror: Some("ftp://al@example.org/".into()),
/// };
/// let errors = profile.full_clean().unwrap_err();
/// assert!(errors.has("webhook", "url") && errors.has("next", "url"));
/// assert_eq!(errors.len(), 2);
/// ```
///
/// # Errors
/// `url`.
pub const fn url() -> Url {
    Url { dialect: UrlDialect::Web, schemes: [], hosts: Anywhere, userinfo: false, tld: false }
}

impl<const N: usize, H: Copy> Url<N, H> {
    /// What counts as a URL: `web`, the default, `django` or `whatwg` (feature `url`).
    pub const fn dialect<D: Names<UrlDialect>>(mut self, _: D) -> Self {
        self.dialect = D::DIALECT;
        self
    }

    /// The schemes accepted, in place of the dialect's own: `schemes = ["https"]`. Upper and lower case do
    /// not differ.
    ///
    /// # Panics
    /// For an empty list, for what is no scheme, and for `javascript`: when it is evaluated as a constant,
    /// the program does not compile.
    #[track_caller]
    pub const fn schemes<const M: usize>(self, schemes: [&'static str; M]) -> Url<M, H> {
        assert!(M > 0, "`schemes` needs at least one scheme");
        let mut place = 0;
        while place < M {
            assert!(is_scheme(schemes[place]), "a scheme is a word such as `https`, without `://`");
            assert!(!is_program(schemes[place]), "a `javascript` URL is a program, and no address");
            place += 1;
        }
        let Url { dialect, hosts, userinfo, tld, .. } = self;
        Url { dialect, schemes, hosts, userinfo, tld }
    }

    /// The hosts accepted, one or a list: `host = "example.org"`, `host = [".example.org", "[::1]"]`.
    ///
    /// As in Django's `ALLOWED_HOSTS`, a name that begins with a dot stands for the domain and all below
    /// it. The port is not looked at, nor upper and lower case, nor a dot at the end. Names beyond ASCII are
    /// compared as they are written.
    ///
    /// # Panics
    /// When it is evaluated as a constant, for an empty list.
    #[track_caller]
    pub const fn host<L: Hosts>(self, hosts: L) -> Url<N, L> {
        assert!(!L::NONE, "`host` needs at least one host");
        let Url { dialect, schemes, userinfo, tld, .. } = self;
        Url { dialect, schemes, hosts, userinfo, tld }
    }

    /// Accepts a user name and a password before the host: `https://al:secret@example.org`. The other
    /// dialects accept them anyway.
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

const fn is_program(scheme: &str) -> bool {
    let (scheme, program) = (scheme.as_bytes(), b"javascript");
    let mut at = 0;
    while at < scheme.len() && at < program.len() {
        if scheme[at].to_ascii_lowercase() != program[at] {
            return false;
        }
        at += 1;
    }
    scheme.len() == program.len()
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

impl<T: Text + ?Sized, const N: usize, H: Hosts> Rule<T> for Url<N, H> {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&URL));

    /// Of other schemes, exporters know nothing; of some hosts only, they know the rest.
    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        let is_known = N == 0 && !self.userinfo;
        if is_known {
            tell(Fact::Format { name: "url", dialect: self.dialect.name() });
        }
        if !is_known || self.tld || !H::ALL {
            tell(Fact::Opaque);
        }
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let text = value.as_text();
        let schemes = if N == 0 { self.dialect.schemes() } else { &self.schemes };
        let accepted = |host: &str| self.hosts.accept(host);
        match self.dialect {
            UrlDialect::Web => {
                let web = scan::url::Url { schemes, userinfo: self.userinfo, tld: self.tld };
                web.host(text).is_some_and(accepted)
            }
            // A backslash begins the path to browsers, who would go to another host.
            UrlDialect::Django => {
                dialect::django(text, schemes, self.tld, accepted)
                    && (H::ALL || !text.contains('\\'))
            }
            #[cfg(feature = "url")]
            UrlDialect::Whatwg => dialect::whatwg(text, schemes, self.tld, accepted),
        }
    }
}

#[cfg(test)]
mod tests;
