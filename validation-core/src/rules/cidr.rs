//! Text is a network of IP addresses, with the length of its prefix.

use core::net::IpAddr;

use super::{
    examples::{self, examples},
    refusal::refuses_with,
};
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan, text::Text,
};

examples! {
    "cidr": "Enter a network, such as " [
        "192.0.2.0/24",
        "2001:db8::/32"
    ] or "Enter a valid network."
}

/// The rule that [`cidr`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Cidr {
    v4: bool,
    v6: bool,
    strict: bool,
}

/// Text is an IP address, `/`, and the length of a prefix: `192.0.2.0/24`, `2001:db8::/32`
/// ([RFC 4632](https://www.rfc-editor.org/rfc/rfc4632#section-3.1), RFC 4291, section 2.3).
///
/// Accepts text. An absent value passes. Both versions pass, unless `v4` or `v6` asks for one, and so does
/// the address of a host (`192.0.2.7/24`), unless `strict` asks for the network's own. No leading zeros, no
/// zones, no masks in place of the length.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Route {
///     #[validate(cidr(strict))]
///     target: String,
///     #[validate(cidr(v4))]
///     interface: Option<String>,
/// }
///
/// let route = Route { target: "192.0.2.7/24".into(), interface: Some("192.0.2.7/24".into()) };
/// let errors = route.full_clean().unwrap_err();
/// assert!(errors.has("target", "cidr"));
/// assert_eq!(errors.len(), 1);
/// ```
///
/// # Errors
/// `cidr`.
pub const fn cidr() -> Cidr {
    Cidr { v4: true, v6: true, strict: false }
}

impl Cidr {
    /// Accepts IPv4 only.
    ///
    /// # Panics
    /// When it is evaluated as a constant, beside `v6`.
    #[track_caller]
    pub const fn v4(mut self) -> Self {
        assert!(self.v4, "`v4` and `v6` together: leave out both");
        self.v6 = false;
        self
    }

    /// Accepts IPv6 only.
    ///
    /// # Panics
    /// When it is evaluated as a constant, beside `v4`.
    #[track_caller]
    pub const fn v6(mut self) -> Self {
        assert!(self.v6, "`v4` and `v6` together: leave out both");
        self.v4 = false;
        self
    }

    /// Asks for the address of the network: all bits behind the prefix are 0.
    pub const fn strict(mut self) -> Self {
        self.strict = true;
        self
    }
}

impl<T: Text + ?Sized> Rule<T> for Cidr {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(examples::fitting(EXAMPLES, self, &PLAIN)));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Format { name: "cidr", dialect: "" });
        if self.strict || !(self.v4 && self.v6) {
            tell(Fact::Opaque);
        }
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let accepted = |address| match address {
            IpAddr::V4(_) => self.v4,
            IpAddr::V6(_) => self.v6,
        };
        scan::ip::is_prefix(value.as_text(), accepted, self.strict)
    }
}

#[cfg(test)]
mod tests {
    use super::cidr;
    use crate::rule::Rule;

    #[test]
    fn versions_and_networks() {
        // text; v4, v6, strict
        for (text, expected) in [
            ("192.0.2.0/24", [true, false, true]),
            ("192.0.2.1/24", [true, false, false]),
            ("2001:db8::/32", [false, true, true]),
            ("2001:db8::1/32", [false, true, false]),
            ("192.0.2.0", [false, false, false]),
        ] {
            let rules = [cidr().v4(), cidr().v6(), cidr().strict()];
            assert_eq!(rules.map(|rule| rule.check(text).is_ok()), expected, "{text:?}");
            assert_eq!(cidr().check(text).is_ok(), expected[0] || expected[1], "{text:?}");
        }
        assert_eq!(cidr().check("a").unwrap_err().code(), "cidr");
    }

    #[test]
    #[should_panic = "leave out both"]
    fn one_version_at_most() {
        let _ = cidr().v4().v6();
    }
}
