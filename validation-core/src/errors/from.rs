//! Whatever is at hand converts into errors.

use alloc::{borrow::Cow, string::String, vec::Vec};

use super::{ROOT, ValidationErrors};
use crate::{error::ValidationError, path::Path};

/// An error of the whole object.
impl From<ValidationError> for ValidationErrors {
    #[cold]
    fn from(error: ValidationError) -> Self {
        let mut errors = ValidationErrors::new();
        errors.push(ROOT, None, error);
        errors
    }
}

/// An error of the whole object, with the code `invalid`. The text is shown as it is.
impl From<&str> for ValidationErrors {
    fn from(text: &str) -> Self {
        ValidationError::from(text).into()
    }
}

/// An error of the whole object, with the code `invalid`. The text is shown as it is.
impl From<String> for ValidationErrors {
    fn from(text: String) -> Self {
        ValidationError::from(text).into()
    }
}

/// An error of the whole object, with the code `invalid`. The text is shown as it is.
impl From<Cow<'static, str>> for ValidationErrors {
    fn from(text: Cow<'static, str>) -> Self {
        ValidationError::from(text).into()
    }
}

/// Errors at a path.
impl<P: Into<Path>, E: Into<ValidationErrors>> From<(P, E)> for ValidationErrors {
    fn from((path, errors): (P, E)) -> Self {
        let mut all = ValidationErrors::new();
        all.add_error(path, errors);
        all
    }
}

/// All of them, in order.
impl<E: Into<ValidationErrors>> From<Vec<E>> for ValidationErrors {
    fn from(errors: Vec<E>) -> Self {
        errors.into_iter().collect()
    }
}

/// All of them, in order.
impl<E: Into<ValidationErrors>, const N: usize> From<[E; N]> for ValidationErrors {
    fn from(errors: [E; N]) -> Self {
        errors.into_iter().collect()
    }
}

impl<E: Into<ValidationErrors>> FromIterator<E> for ValidationErrors {
    fn from_iter<I: IntoIterator<Item = E>>(errors: I) -> Self {
        let mut all = ValidationErrors::new();
        all.extend(errors);
        all
    }
}

impl<E: Into<ValidationErrors>> Extend<E> for ValidationErrors {
    fn extend<I: IntoIterator<Item = E>>(&mut self, errors: I) {
        for errors in errors {
            self.merge(errors.into());
        }
    }
}
