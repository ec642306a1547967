//! Text is the name of a host.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan::host::Host,
    text::Text,
};

static HOSTNAME: Code = Code::new("hostname", "Enter the name of a host, such as www.example.com.");

pub(super) const CODES: &[&Code] = &[&HOSTNAME];

/// The rule that [`hostname`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Hostname {
    host: Host,
}

/// Text is the name of a host: `localhost`, `www.example.com`.
///
/// Accepts text. An absent value passes. Names are those of
/// [RFC 1123, section 2.1](https://www.rfc-editor.org/rfc/rfc1123#page-13): labels of letters, digits and
/// inner hyphens, 1 to 63 characters each and 253 together, with dots between them, the last of which is no
/// number. A label that begins with `xn--` has to spell a name of IDNA2008
/// ([RFC 5891](https://www.rfc-editor.org/rfc/rfc5891#section-4.2), by Unicode 16): in one way only, of
/// characters that names may have, each where it may stand. So it is JSON Schema's `hostname`, and
/// protovalidate's with `trailing_dot`. The name is not looked up.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Server {
///     #[validate(hostname)]
///     name: String,
///     #[validate(hostname(address))]
///     proxy: Option<String>,
///     #[validate(hostname(trailing_dot))]
///     record: Option<String>,
/// }
///
/// let server = Server {
///     name: "db_1.example.com".into(),
///     proxy: Some("2001:db8::1".into()),
///     record: Some("example.com.".into()),
/// };
/// let errors = server.full_clean().unwrap_err();
/// assert!(errors.has("name", "hostname"));
/// assert_eq!(errors.len(), 1);
/// ```
///
/// # Errors
/// `hostname`.
pub const fn hostname() -> Hostname {
    Hostname {
        host: Host {
            trailing_dot: false,
            address: false,
            #[cfg(feature = "idna")]
            idn: false,
        },
    }
}

impl Hostname {
    /// Accepts the dot of the root at the end: `example.com.`.
    pub const fn trailing_dot(mut self) -> Self {
        self.host.trailing_dot = true;
        self
    }

    /// Accepts an IP address as well, as [`ip`](super::ip()) does.
    pub const fn address(mut self) -> Self {
        self.host.address = true;
        self
    }

    /// Accepts names in the letters of all languages: `bücher.example`; feature `idna`.
    ///
    /// They are mapped to ASCII as browsers do, by [UTS 46](https://www.unicode.org/reports/tr46/), which the
    /// `idna` crate decides, and then have to be names of IDNA2008: capitals, wide letters and the full stops
    /// of other scripts pass, symbols do not. So it is JSON Schema's `idn-hostname`.
    #[cfg(feature = "idna")]
    pub const fn idn(mut self) -> Self {
        self.host.idn = true;
        self
    }

    const fn dialect(self) -> &'static str {
        #[cfg(feature = "idna")]
        if self.host.idn {
            return "idn";
        }
        ""
    }
}

impl<T: Text + ?Sized> Rule<T> for Hostname {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&HOSTNAME));

    /// Of more than names, exporters know nothing.
    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(match self.host.trailing_dot || self.host.address {
            false => Fact::Format { name: "hostname", dialect: self.dialect() },
            true => Fact::Opaque,
        });
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        self.host.accepts(value.as_text())
    }
}

#[cfg(test)]
mod tests {
    use super::hostname;
    use crate::rule::Rule;

    #[test]
    fn more_is_accepted_where_asked() {
        let cases = [
            ("example.com", true, true, true),
            ("localhost", true, true, true),
            ("example.com.", false, true, false),
            ("192.0.2.1", false, false, true),
            ("::1", false, false, true),
            ("192.0.2.1.", false, false, false),
            ("[::1]", false, false, false),
            ("exa_mple.com", false, false, false),
            ("bücher.example", false, false, false),
            ("", false, false, false),
        ];
        for (text, plain, dotted, address) in cases {
            assert_eq!(hostname().check(text).is_ok(), plain, "{text:?}");
            assert_eq!(hostname().trailing_dot().check(text).is_ok(), dotted, "{text:?}");
            assert_eq!(hostname().address().check(text).is_ok(), address, "{text:?}");
        }
    }

    #[cfg(feature = "idna")]
    #[test]
    fn names_in_all_letters() {
        let cases = [
            ("bücher.example", true, true),
            ("BÜCHER.EXAMPLE", true, true),
            ("ｂücher。example", true, true),
            ("example.com", true, true),
            ("bücher.example.", false, true),
            ("☃.example", false, false),
            ("xn--a", false, false),
        ];
        for (text, plain, dotted) in cases {
            assert_eq!(hostname().idn().check(text).is_ok(), plain, "{text:?}");
            assert_eq!(hostname().idn().trailing_dot().check(text).is_ok(), dotted, "{text:?}");
        }
    }
}
