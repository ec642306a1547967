//! What is read from a request, the same for all frameworks.

use core::fmt;

use crate::{errors::ValidationErrors, form, valid::Valid, web::Answer};

/// A body of JSON.
///
/// # Errors
/// All that is wrong with it; `unsupported_media_type`, `too_large`, `syntax`, `unreadable`.
#[derive(Clone, Copy, Debug)]
pub struct Json<T>(pub Valid<T>);

/// A form: the body, or the query of a GET or HEAD. With the feature `multipart` the body may have files.
///
/// # Errors
/// All that is wrong with it; `unsupported_media_type`, `too_large`, `too_many_fields`, `unreadable`.
#[derive(Clone, Copy, Debug)]
pub struct Form<T>(pub Valid<T>);

/// The query of the URL.
///
/// # Errors
/// All that is wrong with it; `too_large`, `too_many_fields`.
#[derive(Clone, Copy, Debug)]
pub struct Query<T>(pub Valid<T>);

/// The parameters of the path.
///
/// # Errors
/// All that is wrong with them; `unreadable`, where they are no UTF-8.
#[derive(Clone, Copy, Debug)]
pub struct Path<T>(pub Valid<T>);

/// A form that is shown again with what is wrong with it: a [`Form`](form::Form), bound to what was sent. It
/// refuses what is no form, and leaves mistakes in its fields to the handler.
///
/// # Errors
/// `unsupported_media_type`, `too_large`, `too_many_fields`, `unreadable`.
pub struct BoundForm<T>(pub form::Form<T>);

/// Why a request was refused, and the answer to it.
#[derive(Clone, Debug)]
pub struct Rejection {
    pub(super) errors: ValidationErrors,
    pub(super) answer: Answer,
    /// What the application itself lacks, for its log alone.
    pub(super) fault: Option<String>,
}

impl Rejection {
    /// What is wrong with the request; nothing, where the fault is the application's, which is answered
    /// with 500.
    pub fn errors(&self) -> &ValidationErrors {
        &self.errors
    }

    /// The answer.
    pub fn answer(&self) -> &Answer {
        &self.answer
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.fault {
            Some(fault) => f.write_str(fault),
            None => self.errors.fmt(f),
        }
    }
}

impl core::error::Error for Rejection {}
