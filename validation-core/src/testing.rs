//! One-line assertions on errors, for the tests of applications.
//!
//! An error is told by its path and its code; its text may change, and is shown where an assertion
//! does not hold. All of them take errors, or the answer of `full_clean` and its kin, by reference.
//!
//! ```
//! use validation::{Validate, testing::{assert_errors, assert_has, assert_valid}};
//!
//! #[derive(Validate)]
//! struct Booking {
//!     #[validate(length(min = 3))]
//!     title: String,
//!     #[validate(email)]
//!     contact: Option<String>,
//! }
//!
//! let booking = Booking { title: "Hi".into(), contact: Some("ann@".into()) };
//! assert_errors(&booking.full_clean(), &[("title", "min_length"), ("contact", "email")]);
//! assert_has(&booking.full_clean(), "title", "min_length");
//!
//! let booking = Booking { title: "Choir".into(), contact: None };
//! assert_valid(&booking.full_clean());
//! ```
//!
//! A failure lists what is missing and what was not expected:
//!
//! ```text
//! the errors are not those expected (- missing, + not expected):
//!     title: min_length
//!   - tags[1]: slug
//!   + contact: email (Enter an e-mail address, such as name@example.org.)
//! ```
#![allow(clippy::panic, reason = "a failed assertion of a test is a panic")]

mod difference;

use alloc::{
    string::{String, ToString},
    vec::Vec,
};
use core::fmt::Write;

use self::difference::{Line, difference};
use crate::{errors::ValidationErrors, path::Path, valid::Invalid};

/// What errors can be read from: errors, and answers that may hold some.
pub trait AsErrors {
    /// The errors, or `None` where all is well.
    fn as_errors(&self) -> Option<&ValidationErrors>;
}

impl AsErrors for ValidationErrors {
    fn as_errors(&self) -> Option<&ValidationErrors> {
        (!self.is_empty()).then_some(self)
    }
}

impl<T> AsErrors for Invalid<T> {
    fn as_errors(&self) -> Option<&ValidationErrors> {
        self.errors.as_errors()
    }
}

impl<T, E: AsErrors> AsErrors for Result<T, E> {
    fn as_errors(&self) -> Option<&ValidationErrors> {
        self.as_ref().err().and_then(AsErrors::as_errors)
    }
}

impl<T: AsErrors + ?Sized> AsErrors for &T {
    fn as_errors(&self) -> Option<&ValidationErrors> {
        (**self).as_errors()
    }
}

/// Asserts that these are all the errors, in this order: pairs of path and code.
///
/// The path of the whole object is `__all__` or the empty text.
///
/// # Panics
/// When they are not; the text lists what is missing and what was not expected.
#[track_caller]
pub fn assert_errors(found: &impl AsErrors, expected: &[(&str, &str)]) {
    let expected: Vec<Line> =
        expected.iter().map(|(path, code)| Line::expected(path, code)).collect();
    if let Some(text) = difference(&expected, &lines(found)) {
        panic!("the errors are not those expected (- missing, + not expected):{text}");
    }
}

/// Asserts that there is an error with this code at this path.
///
/// # Panics
/// When there is none; the text lists the errors that there are.
#[track_caller]
pub fn assert_has(found: &impl AsErrors, path: impl Into<Path>, code: &str) {
    let path = path.into();
    if !found.as_errors().is_some_and(|errors| errors.has(&path, code)) {
        panic!("there is no error `{code}` at `{path}`{}", but(found));
    }
}

/// Asserts that nothing is wrong.
///
/// # Panics
/// When something is; the text lists the errors.
#[track_caller]
pub fn assert_valid(found: &impl AsErrors) {
    if found.as_errors().is_some() {
        panic!("there should be no errors{}", but(found));
    }
}

fn lines(found: &impl AsErrors) -> Vec<Line> {
    found.as_errors().into_iter().flatten().map(|(path, error)| Line::found(path, error)).collect()
}

/// The errors that there are, as the end of a sentence.
fn but(found: &impl AsErrors) -> String {
    let lines = lines(found);
    if lines.is_empty() {
        return ", nor any other".to_string();
    }
    let mut text = String::from("; found:");
    for line in &lines {
        let _ = write!(text, "\n    {line}"); // a String takes everything
    }
    text
}

#[cfg(all(test, feature = "std"))]
mod tests;
