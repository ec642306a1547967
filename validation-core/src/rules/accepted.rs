//! A box is ticked.

use super::refusal::refuses_with;
use crate::{code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule};

static ACCEPTED: Code = Code::new("accepted", "Tick this to go on.");

pub(super) const CODES: &[&Code] = &[&ACCEPTED];

/// A value that can be ticked: `bool`, or a type of yours.
///
/// ```
/// use validation::{Validate, rules::TickBox};
///
/// #[derive(Debug)]
/// enum Consent {
///     Given,
///     Refused,
/// }
///
/// impl TickBox for Consent {
///     fn is_ticked(&self) -> bool {
///         matches!(self, Consent::Given)
///     }
/// }
///
/// #[derive(Debug, Validate)]
/// struct SignUp {
///     #[validate(accepted)]
///     terms: Consent,
/// }
///
/// assert!(SignUp { terms: Consent::Given }.full_clean().is_ok());
/// assert!(SignUp { terms: Consent::Refused }.full_clean().is_err());
/// ```
#[diagnostic::on_unimplemented(
    message = "`accepted` checks a tick box, which is a `bool`, and this is a `{Self}`",
    label = "a `{Self}` cannot be ticked",
    note = "implement `validation::rules::TickBox` for it; for what must be there, write `required`"
)]
pub trait TickBox {
    /// Whether it is ticked.
    fn is_ticked(&self) -> bool;
}

impl TickBox for bool {
    #[inline(always)]
    fn is_ticked(&self) -> bool {
        *self
    }
}

/// The rule that [`accepted`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Accepted;

/// A box is ticked: the value is `true`.
///
/// Accepts `bool`, and other types by [`TickBox`]. An absent value passes; where `None` must not, add
/// [`required`](crate::rules::required).
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct SignUp {
///     #[validate(accepted)]
///     terms: bool,
/// }
///
/// let errors = SignUp { terms: false }.full_clean().unwrap_err();
/// assert!(errors.has("terms", "accepted"));
/// ```
///
/// # Errors
/// `accepted`.
pub const fn accepted() -> Accepted {
    Accepted
}

impl<T: TickBox + ?Sized> Rule<T> for Accepted {
    const CODES: &'static [&'static Code] = CODES;
    const CHEAP: bool = true;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&ACCEPTED));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Accepted);
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        value.is_ticked()
    }
}

#[cfg(test)]
mod tests {
    use super::accepted;
    use crate::rule::Rule;

    #[test]
    fn a_box_must_be_ticked() {
        assert!(accepted().check(&true).is_ok());
        assert!(accepted().check(&false).is_err());
    }
}
