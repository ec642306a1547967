//! The last digit of a number checks the others, as Luhn has it.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan, text::Text,
};

static LUHN: Code = Code::new("luhn", "Check the digits of this number.");

pub(super) const CODES: &[&Code] = &[&LUHN];

/// The rule that [`luhn`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Luhn {
    compact: bool,
}

/// Text is a number whose last digit checks the others by Luhn's formula, as those of payment cards, SIM
/// cards and phones (IMEI) do.
///
/// Accepts text. An absent value passes. ISO/IEC 7812-1, annex B, decides on the digit; the number may be
/// of any length. Single spaces and hyphens may stand between digits, unless it has to be `compact`.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Phone {
///     #[validate(luhn(compact), length(equal = 15))]
///     imei: String,
/// }
///
/// assert!(Phone { imei: "490154203237518".into() }.full_clean().is_ok());
/// assert!(Phone { imei: "490154203237519".into() }.full_clean().unwrap_err().has("imei", "luhn"));
/// ```
///
/// # Errors
/// `luhn`.
pub const fn luhn() -> Luhn {
    Luhn { compact: false }
}

impl Luhn {
    /// Accepts no spaces and no hyphens.
    pub const fn compact(mut self) -> Self {
        self.compact = true;
        self
    }
}

impl<T: Text + ?Sized> Rule<T> for Luhn {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&LUHN));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Format { name: "luhn", dialect: "" });
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        scan::luhn::is_luhn(value.as_text(), self.compact)
    }
}

#[cfg(test)]
mod tests {
    use super::luhn;
    use crate::rule::Rule;

    #[test]
    fn separators_pass_unless_it_is_compact() {
        for (text, passes, compact) in [
            ("4929722653797141", true, true),
            ("4929 7226 5379 7141", true, false),
            ("4929-7226-5379-7141", true, false),
            ("4929722653797142", false, false),
            ("", false, false),
        ] {
            assert_eq!(luhn().check(text).is_ok(), passes, "{text:?}");
            assert_eq!(luhn().compact().check(text).is_ok(), compact, "{text:?}");
        }
    }
}
