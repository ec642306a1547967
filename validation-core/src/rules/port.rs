//! Text or an integer is the number of a port.

use super::refusal::refuses_with;
use crate::{code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan};

static PORT: Code = Code::new("port", "Enter a port: a whole number of at most 65535.");

pub(super) const CODES: &[&Code] = &[&PORT];

/// The rule that [`port`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Port {
    nonzero: bool,
}

/// Text or an integer is the number of a port, from 0 to 65535
/// ([RFC 6335](https://www.rfc-editor.org/rfc/rfc6335#section-6)).
///
/// Accepts text and integers. An absent value passes. Text is ASCII digits without a sign and without leading
/// zeros. Port 0 is reserved, and asks a system for any that is free: `nonzero` refuses it.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Server {
///     #[validate(port(nonzero))]
///     listen: u32,
///     #[validate(port)]
///     upstream: String,
/// }
///
/// let server = Server { listen: 70_000, upstream: "8080".into() };
/// let errors = server.full_clean().unwrap_err();
/// assert!(errors.has("listen", "port"));
/// assert_eq!(errors.len(), 1);
/// ```
///
/// # Errors
/// `port`.
pub const fn port() -> Port {
    Port { nonzero: false }
}

impl Port {
    /// Refuses port 0.
    pub const fn nonzero(mut self) -> Self {
        self.nonzero = true;
        self
    }
}

/// What can be the number of a port: text, and integers.
#[diagnostic::on_unimplemented(
    message = "`port` checks text and integers, and this is a `{Self}`",
    label = "neither text nor an integer",
    note = "for a type of your own, implement `validation::View`, or `validation::rules::PortNumber`"
)]
pub trait PortNumber {
    /// Whether it is text.
    const TEXT: bool;

    /// The number, if it is one of a port.
    fn port_number(&self) -> Option<u16>;
}

impl PortNumber for str {
    const TEXT: bool = true;

    #[inline]
    fn port_number(&self) -> Option<u16> {
        scan::ip::port(self)
    }
}

macro_rules! integers {
    ($($integer:ty)+) => {$(
        impl PortNumber for $integer {
            const TEXT: bool = false;

            #[inline(always)]
            fn port_number(&self) -> Option<u16> {
                u16::try_from(*self).ok()
            }
        }
    )+};
}

integers!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);

impl<T: PortNumber + ?Sized> Rule<T> for Port {
    const CODES: &'static [&'static Code] = CODES;
    const CHEAP: bool = !T::TEXT;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&PORT));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        if T::TEXT {
            tell(Fact::Format { name: "port", dialect: "" });
            if self.nonzero {
                tell(Fact::Opaque);
            }
        } else {
            tell(Fact::Minimum(u16::from(self.nonzero).into()));
            tell(Fact::Maximum(u16::MAX.into()));
        }
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        value.port_number().is_some_and(|number| number != 0 || !self.nonzero)
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::port;
    use crate::{fact::Fact, rule::Rule};

    #[test]
    fn text_and_integers() {
        for (text, passes) in
            [("80", true), ("65535", true), ("65536", false), ("080", false), ("", false)]
        {
            assert_eq!(port().check(text).is_ok(), passes, "{text:?}");
        }
        for (number, passes) in [(80, true), (65_535, true), (65_536, false), (-1, false)] {
            assert_eq!(port().check(&number).is_ok(), passes, "{number}");
        }
        assert!(port().check(&u128::MAX).is_err());
        assert_eq!(port().check("a").unwrap_err().code(), "port");
    }

    #[test]
    fn zero_passes_unless_refused() {
        assert!(port().check("0").is_ok() && port().check(&0u16).is_ok());
        assert!(port().nonzero().check("0").is_err() && port().nonzero().check(&0u16).is_err());
        assert!(port().nonzero().check("1").is_ok() && port().nonzero().check(&1u16).is_ok());
    }

    #[test]
    fn exporters_know_the_bounds_of_integers() {
        let mut told = Vec::new();
        Rule::<u32>::facts(&port().nonzero(), &mut |fact| told.push(fact));
        assert_eq!(told, [Fact::Minimum(1.into()), Fact::Maximum(65_535.into())]);
    }
}
