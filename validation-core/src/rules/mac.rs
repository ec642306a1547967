//! Text is the hardware address of a network interface.

use super::{
    examples::{self, examples},
    refusal::refuses_with,
};
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan, text::Text,
};

examples! {
    "mac": "Enter a MAC address, such as " [
        "00:1B:44:11:3A:B7",
        "001B44113AB7",
        "00:1B:44:FF:FE:11:3A:B7",
        "001B44FFFE113AB7"
    ] or "Enter a valid MAC address."
}

/// The rule that [`mac`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Mac {
    octets: Option<usize>,
    separators: bool,
}

/// Text is a MAC address: 6 octets (EUI-48) or 8 (EUI-64) in hexadecimal digits, in one of the forms that
/// are in use.
///
/// Accepts text. An absent value passes. Octets are separated by `:`, `-` or a space, the same between all of
/// them, or written in fours with dots (`001b.4411.3ab7`), as `isMACAddress` of validator.js has it;
/// `no_separators` accepts digits alone instead.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Device {
///     #[validate(mac)]
///     address: String,
///     #[validate(mac(eui = 48, no_separators))]
///     serial: Option<String>,
/// }
///
/// let device = Device { address: "00:1B:44-11-3A-B7".into(), serial: Some("001b44113ab7".into()) };
/// let errors = device.full_clean().unwrap_err();
/// assert!(errors.has("address", "mac"));
/// assert_eq!(errors.len(), 1);
/// ```
///
/// # Errors
/// `mac`.
pub const fn mac() -> Mac {
    Mac { octets: None, separators: true }
}

impl Mac {
    /// The one length accepted, in bits: 48 or 64.
    ///
    /// # Panics
    /// When it is evaluated as a constant, for another length.
    #[track_caller]
    pub const fn eui(mut self, bits: usize) -> Self {
        assert!(bits == 48 || bits == 64, "`eui` is 48 or 64");
        self.octets = Some(bits / 8);
        self
    }

    /// Accepts digits without anything between them, and nothing else.
    pub const fn no_separators(mut self) -> Self {
        self.separators = false;
        self
    }
}

impl<T: Text + ?Sized> Rule<T> for Mac {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(examples::fitting(EXAMPLES, self, &PLAIN)));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(match *self {
            Mac { octets: None, separators: true } => Fact::Format { name: "mac", dialect: "" },
            _ => Fact::Opaque,
        });
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let text = value.as_text();
        let is_of = |octets| match self.separators {
            true => scan::mac::is_separated(text, octets),
            false => scan::mac::is_joined(text, octets),
        };
        match self.octets {
            Some(octets) => is_of(octets),
            None => is_of(6) || is_of(8),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::mac;
    use crate::rule::Rule;

    #[test]
    fn forms_and_lengths() {
        // text; default, eui = 48, eui = 64, no_separators
        for (text, expected) in [
            ("01:02:03:04:05:ab", [true, true, false, false]),
            ("0102.0304.05AB", [true, true, false, false]),
            ("01-02-03-04-05-06-07-ab", [true, false, true, false]),
            ("0102030405ab", [false, false, false, true]),
            ("01020304050607ab", [false, false, false, true]),
            ("01:02:03:04:05", [false, false, false, false]),
            ("", [false, false, false, false]),
        ] {
            let rules = [mac(), mac().eui(48), mac().eui(64), mac().no_separators()];
            assert_eq!(rules.map(|rule| rule.check(text).is_ok()), expected, "{text:?}");
        }
        assert!(mac().eui(64).no_separators().check("0102030405ab").is_err());
        assert_eq!(mac().check("a").unwrap_err().code(), "mac");
    }

    #[test]
    #[should_panic = "48 or 64"]
    fn other_lengths() {
        let _ = mac().eui(32);
    }
}
