//! All findings, each at its path, in the order in which they were found.

mod add;
mod first;
mod from;
mod groups;
mod iter;
mod place;
mod retain;
#[cfg(feature = "serde")]
mod serial;
mod step;

pub use self::iter::{At, IntoIter, Iter};
pub(crate) use self::{
    groups::{Group, Groups},
    iter::Places,
    place::{Place, PlaceWriter},
    step::Step,
};

use alloc::{boxed::Box, vec::Vec};
use core::fmt;

use crate::{error::ValidationError, path::Path};

/// The errors of an object, each with the [`Path`] where it lies.
///
/// They keep the order in which they were added. Views show them: [`as_json`](Self::as_json),
/// [`as_text`](Self::as_text), [`as_ul`](Self::as_ul), [`as_problem`](Self::as_problem) and others;
/// `Display` writes one error a line. Two lists are equal when paths, codes and params are, in order.
///
/// # Made from
///
/// A string, an error, a list of either, pairs of path and error, or a list of pairs: whatever is at hand
/// converts, and the methods that add errors take all of it.
///
/// ```
/// use validation::{ValidationError, ValidationErrors};
///
/// let mut errors = ValidationErrors::from("The booking clashes with another.");
/// errors.add_error("tags", ["One is too long.", "One is empty."]);
/// errors.add_error(None, [("ends_on", ValidationError::new("date_order"))]);
///
/// assert_eq!(errors.non_field_errors().count(), 1);
/// assert_eq!(errors.at("tags").count(), 2);
/// assert!(errors.has("ends_on", "date_order"));
/// ```
#[derive(Clone, Default)]
pub struct ValidationErrors(Option<Box<Inner>>);

/// Errors, and the steps to them that they share, in one buffer.
#[derive(Clone, Debug, Default)]
struct Inner {
    items: Vec<Item>,
    count: usize,
}

#[derive(Clone, Debug)]
enum Item {
    Error(Entry),
    Step { parent: u32, step: Step },
}

#[derive(Clone, Debug)]
struct Entry {
    error: ValidationError,
    /// The last step to it, which it shares with no other.
    leaf: Option<Step>,
    parent: u32,
}

/// The step that all others lie below.
pub(crate) const ROOT: u32 = u32::MAX;

impl ValidationErrors {
    /// No errors. Allocates nothing.
    pub const fn new() -> Self {
        ValidationErrors(None)
    }

    /// How many errors there are.
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |inner| inner.count)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Adds errors at a path; theirs are taken to lie below it.
    ///
    /// Everything that converts into `ValidationErrors` can be added. `None` is the whole object. Text that
    /// is no path is the name of one field, so that nothing can fail.
    ///
    /// ```
    /// use validation::{Path, ValidationError, ValidationErrors};
    ///
    /// let mut errors = ValidationErrors::new();
    /// errors.add_error(None, "Choose another day.");
    /// errors.add_error("lines[2].sku", ValidationError::new("unknown_sku"));
    /// errors.add_error(Path::root().field("venue"), [("name", "This is no venue.")]);
    ///
    /// let paths: Vec<_> = errors.iter().map(|(path, _)| path.to_string()).collect();
    /// assert_eq!(paths, ["__all__", "lines[2].sku", "venue.name"]);
    /// ```
    #[cold]
    pub fn add_error(&mut self, path: impl Into<Path>, errors: impl Into<ValidationErrors>) {
        self.merge_at(path, errors.into());
    }

    /// Adds all errors of another value, whose place is the path: what [`add_error`](Self::add_error) does,
    /// for errors that are made already. [`under`](Self::under) is the way back.
    ///
    /// ```
    /// use validation::{ValidationError, ValidationErrors};
    ///
    /// let venue = ValidationErrors::from([("name", ValidationError::new("required"))]);
    /// let mut booking = ValidationErrors::new();
    /// booking.merge_at("venue", venue.clone());
    /// assert!(booking.has("venue.name", "required"));
    /// assert_eq!(booking.under("venue"), venue);
    /// ```
    #[cold]
    pub fn merge_at(&mut self, path: impl Into<Path>, errors: ValidationErrors) {
        self.graft(path.into(), errors);
    }

    /// Adds all errors of another list, with the paths that they have.
    pub fn merge(&mut self, errors: ValidationErrors) {
        self.merge_at((), errors);
    }

    /// Whether there is an error with this code exactly at the path.
    ///
    /// ```
    /// use validation::{ValidationError, ValidationErrors};
    ///
    /// let errors = ValidationErrors::from([("tags[1]", ValidationError::new("slug"))]);
    /// assert!(errors.has("tags[1]", "slug"));
    /// assert!(!errors.has("tags", "slug") && !errors.has("tags[1]", "min_length"));
    /// ```
    pub fn has(&self, path: impl Into<Path>, code: &str) -> bool {
        self.at(path).any(|error| error.code() == code)
    }

    /// The errors exactly at the path.
    pub fn at(&self, path: impl Into<Path>) -> At<'_> {
        At::of(self, path.into())
    }

    /// The errors of the whole object.
    pub fn non_field_errors(&self) -> At<'_> {
        self.at(())
    }

    /// The errors at the path and below it, with paths that begin there: what the value at that path says
    /// of itself. [`merge_at`](Self::merge_at) is the way back.
    ///
    /// ```
    /// use validation::{ValidationError, ValidationErrors};
    ///
    /// let required = || ValidationError::new("required");
    /// let errors: ValidationErrors = [("title", required()), ("venue.name", required())].into();
    ///
    /// let venue = errors.under("venue");
    /// assert_eq!(venue, [("name", required())].into());
    /// ```
    pub fn under(&self, path: impl Into<Path>) -> ValidationErrors {
        let prefix = path.into();
        let mut below = ValidationErrors::new();
        for (place, error) in self.places() {
            if let Some(path) = place.below(&prefix) {
                below.put(path, error.clone());
            }
        }
        below
    }

    /// The codes of all errors, in order.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.places().map(|(_, error)| error.code())
    }

    /// The errors, in order, each with its path.
    pub fn iter(&self) -> Iter<'_> {
        Iter::of(self)
    }

    /// `Ok` where there are no errors.
    ///
    /// ```
    /// use validation::ValidationErrors;
    ///
    /// fn is_open(day: u8) -> Result<(), ValidationErrors> {
    ///     let mut errors = ValidationErrors::new();
    ///     if day > 5 {
    ///         errors.add_error("day", "We are closed.");
    ///     }
    ///     errors.into_result()
    /// }
    ///
    /// assert!(is_open(1).is_ok());
    /// assert!(is_open(6).unwrap_err().has("day", "invalid"));
    /// ```
    ///
    /// # Errors
    /// These, if there are any.
    pub fn into_result(self) -> Result<(), ValidationErrors> {
        if self.is_empty() { Ok(()) } else { Err(self) }
    }

    fn items(&self) -> &[Item] {
        self.0.as_ref().map_or(&[], |inner| &inner.items)
    }

    pub(crate) fn places(&self) -> Places<'_> {
        Places::of(self.items())
    }
}

impl PartialEq for ValidationErrors {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len()
            && self.places().zip(other.places()).all(|((place, error), (there, that))| {
                place.same(there) && place.is_about_key() == there.is_about_key() && error == that
            })
    }
}

/// The errors, each at its path.
impl fmt::Debug for ValidationErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_map();
        for (path, error) in self {
            debug.entry(&format_args!("{path}"), error);
        }
        debug.finish()
    }
}

impl core::error::Error for ValidationErrors {}

#[cfg(test)]
mod tests;
