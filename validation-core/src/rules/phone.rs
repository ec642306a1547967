//! Text is a telephone number.

use phonenumber::{Metadata, country, metadata::DATABASE};

use super::{
    examples::{self, examples},
    refusal::refuses_with,
};
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule,
    scan::phone::Phone as Dialled, text::Text,
};

examples! {
    "phone": "Enter a telephone number, such as " [
        "+31 20 794 7100",
        "+31207947100"
    ] or "Enter a telephone number of the country that is asked for."
}

/// The rule that [`phone`] builds; feature `phone`.
#[derive(Clone, Copy, Debug)]
pub struct Phone {
    region: Option<&'static str>,
    compact: bool,
}

/// Text is a telephone number in international form, `+31 20 794 7100`; feature `phone`.
///
/// Accepts text. An absent value passes. ITU-T E.164 decides on the form, and the crate `phonenumber`,
/// with the data of Google's libphonenumber, on which numbers a country has given out. Nobody looks
/// whether somebody answers. `region = "NL"` (a country of ISO 3166-1) accepts numbers of that country
/// only, and its national form too: `020 794 7100`.
///
/// Single spaces, hyphens, dots and slashes may stand between digits, and brackets around some, unless it
/// has to be `compact`, which is the form to store: `+31207947100`. Extensions, letters and a trunk
/// prefix after the country's code (`+31 (0)20`) do not pass.
///
/// The crate allocates while it reads a number.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Contact {
///     #[validate(phone)]
///     phone: String,
///     #[validate(phone(region = "NL"))]
///     office: Option<String>,
/// }
///
/// let contact = Contact { phone: "+1 (202) 456-1111".into(), office: Some("020 794 7100".into()) };
/// assert!(contact.full_clean().is_ok());
/// let contact = Contact { phone: "020 794 7100".into(), office: Some("+12024561111".into()) };
/// let errors = contact.full_clean().unwrap_err();
/// assert!(errors.has("phone", "phone"));
/// assert!(errors.has("office", "phone"));
/// ```
///
/// # Errors
/// `phone`.
pub const fn phone() -> Phone {
    Phone { region: None, compact: false }
}

impl Phone {
    /// Accepts numbers of this country only, in national form too: `region = "NL"`.
    ///
    /// No number passes for a country that `phonenumber` does not know.
    ///
    /// # Panics
    /// When it is evaluated as a constant, for what is not two capital letters.
    #[track_caller]
    pub const fn region(mut self, region: &'static str) -> Self {
        let is_code = matches!(region.as_bytes(), [b'A'..=b'Z', b'A'..=b'Z']);
        assert!(is_code, "a country is written in two capital letters, such as `NL`");
        self.region = Some(region);
        self
    }

    /// Accepts digits only, after a `+` in international form.
    pub const fn compact(mut self) -> Self {
        self.compact = true;
        self
    }

    fn admits(self, text: &str) -> bool {
        let Some(dialled) = Dialled::read(text, self.compact) else { return false };
        match (dialled.international(), self.region) {
            (Some(digits), region) => is_international(digits, region),
            (None, Some(region)) => is_national(dialled.as_str(), region),
            (None, None) => false,
        }
    }
}

/// Whether digits begin with the code of a country, and a number that it has given out follows. The
/// crate's own parser takes the 8 off `+7 800 …`, as if it were a prefix.
fn is_international(digits: &str, region: Option<&str>) -> bool {
    (1..=3).any(|length| {
        let Some((code, national)) = digits.split_at_checked(length) else { return false };
        let countries = code.parse::<u16>().ok().and_then(|code| DATABASE.by_code(&code));
        countries.into_iter().flatten().any(|country| {
            region.is_none_or(|region| region == country.id()) && gives_out(country, national)
        })
    })
}

/// Whether digits are a number as it is dialled in its country: with the prefix of the country, without
/// it, or with what leads out of the country and into it again.
fn is_national(digits: &str, region: &str) -> bool {
    let Some(country) = DATABASE.by_id(region) else { return false };
    let bare = country.national_prefix().and_then(|prefix| digits.strip_prefix(prefix));
    let read = || {
        let id = region.parse::<country::Id>().ok()?;
        let number = phonenumber::parse(Some(id), digits).ok()?;
        let is_own = number.code().value() == country.country_code();
        is_own.then(|| number.national().to_string())
    };
    gives_out(country, digits)
        || bare.is_some_and(|bare| gives_out(country, bare))
        || read().is_some_and(|number| gives_out(country, &number))
}

/// Whether a country has given out a number. Some numbers are those of several countries: the ones in
/// America that begin with 800.
fn gives_out(country: &Metadata, national: &str) -> bool {
    let kinds = country.descriptors();
    let given_out = [
        kinds.fixed_line(),
        kinds.mobile(),
        kinds.toll_free(),
        kinds.premium_rate(),
        kinds.shared_cost(),
        kinds.personal_number(),
        kinds.voip(),
        kinds.pager(),
        kinds.uan(),
        kinds.voicemail(),
    ];
    kinds.general().is_match(national)
        && given_out.into_iter().flatten().any(|kind| kind.is_match(national))
}

impl<T: Text + ?Sized> Rule<T> for Phone {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(examples::fitting(EXAMPLES, self, &PLAIN)));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Format { name: "phone", dialect: self.region.unwrap_or_default() });
        if self.compact {
            tell(Fact::Opaque);
        }
    }

    #[inline]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        self.admits(value.as_text())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Phone, phone};
    use crate::rule::Rule;

    #[test]
    fn numbers() {
        const DUTCH: Phone = phone().region("NL");
        for (text, any, compact, dutch) in [
            ("+31207947100", true, true, true),
            ("+31 20 794 7100", true, false, true),
            ("+31 (20) 794-71.00", true, false, true),
            ("020 794 7100", false, false, true),
            ("(020) 7947100", false, false, true),
            ("+12024561111", true, true, false),
            ("+41446681800", true, true, false),
            ("+390669812345", true, true, false),
            ("+78001234567", true, true, false),
            ("+80012345678", true, true, false),
            ("+31 (0)20 794 7100", false, false, false),
            ("+310207947100", false, false, false),
            ("0031207947100", false, false, true),
            ("+3120794", false, false, false),
            ("+999123456789", false, false, false),
            ("+31207947100;ext=5", false, false, false),
            ("tel:+31207947100", false, false, false),
            ("1-800-FLOWERS", false, false, false),
            ("+3120794710000000000", false, false, false),
            ("", false, false, false),
        ] {
            assert_eq!(phone().check(text).is_ok(), any, "{text:?}");
            assert_eq!(phone().compact().check(text).is_ok(), compact, "{text:?}");
            assert_eq!(DUTCH.check(text).is_ok(), dutch, "{text:?}");
        }
        assert!(phone().region("ZZ").check("+31207947100").is_err());
        for region in ["US", "CA", "JM"] {
            assert!(phone().region(region).check("(800) 212-3456").is_ok(), "{region}");
        }
        assert!(phone().region("CA").check("+12024561111").is_err());
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in "\\+?[0-9 ()-]{0,24}", other in ".{0,20}") {
            for rule in [phone(), phone().region("NL"), phone().region("US"), phone().region("IT")] {
                let _ = rule.check(&*text);
                let _ = rule.check(&*other);
            }
        }
    }
}
