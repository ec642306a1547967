//! Two fields hold the same: a password and its repeat.

use super::{Fields, ObjectRule};
use crate::{code::Code, error::ValidationError, view::Subject};

static MISMATCH: Code = Code::new("mismatch", "Enter the same in both fields.").params(&["other"]);

/// What it says.
pub const CODES: &[&Code] = &[&MISMATCH];

/// The rule that [`equal_fields`] builds.
#[derive(Clone, Copy, Debug)]
pub struct EqualFields;

/// The second field equals the first; both may be absent.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// #[validate(equal_fields(password, repeat))]
/// struct NewPassword {
///     password: String,
///     repeat: String,
/// }
///
/// let errors = NewPassword { password: "secret".into(), repeat: "secrte".into() }
///     .full_clean()
///     .unwrap_err();
/// assert!(errors.has("repeat", "mismatch"));
/// ```
///
/// # Errors
/// `mismatch` (`other`: the name of the first field), at the second.
pub const fn equal_fields() -> EqualFields {
    EqualFields
}

impl<A, B> ObjectRule<(Subject<'_, A>, Subject<'_, B>)> for EqualFields
where
    A: PartialEq<B> + ?Sized,
    B: ?Sized,
{
    const CODES: &'static [&'static Code] = CODES;
    const CHEAP: bool = true;

    #[inline]
    fn passes(&self, (first, second): &(Subject<'_, A>, Subject<'_, B>)) -> bool {
        match (first.value, second.value) {
            (Some(first), Some(second)) => first == second,
            (None, None) => true,
            _ => false,
        }
    }

    fn report(&self, _: &(Subject<'_, A>, Subject<'_, B>), fields: &mut Fields<'_, '_>) {
        let other = fields.name_value(0);
        fields.add_at(1, ValidationError::with(&MISMATCH, [Some(other), None]));
    }
}
