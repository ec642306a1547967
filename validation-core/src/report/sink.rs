//! What one run of a check collects, and what it was asked to do.

use alloc::{borrow::Cow, vec::Vec};

use crate::{
    clock::Moment, code::Code, error::ValidationError, errors::ValidationErrors, report::Selection,
};

pub(crate) static TOO_MANY_ERRORS: Code =
    Code::new("too_many_errors", "There are more than { $max } errors; the rest is not listed.")
        .params(&["max"]);

pub(crate) static TOO_DEEP: Code =
    Code::new("too_deep", "This is nested more than { $max } levels deep.").params(&["max"]);

pub(crate) const MAX_ERRORS: usize = 1_000;
pub(crate) const MAX_DEPTH: usize = 64;

/// How many of the errors are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    All,
    FirstPerField,
    First,
}

/// What a run was asked to do.
#[derive(Clone, Debug)]
pub(crate) struct Options {
    pub(crate) mode: Mode,
    pub(crate) max_errors: usize,
    pub(crate) max_depth: usize,
    pub(crate) groups: Vec<Cow<'static, str>>,
    pub(crate) selection: Option<Selection>,
    /// What time it is, if that is not left to the system.
    pub(crate) now: Option<Moment>,
    /// Whether to say what a type's own `Deserialize` says of a value.
    #[cfg_attr(not(feature = "serde"), allow(dead_code, reason = "only input asks"))]
    pub(crate) own_messages: bool,
}

impl Options {
    pub(crate) const DEFAULT: Options = Options {
        mode: Mode::All,
        max_errors: MAX_ERRORS,
        max_depth: MAX_DEPTH,
        groups: Vec::new(),
        selection: None,
        now: None,
        own_messages: false,
    };
}

/// The same, to be borrowed for as long as one likes.
pub(crate) static DEFAULT_OPTIONS: Options = Options::DEFAULT;

/// What a run has found.
#[derive(Debug)]
pub(crate) struct Sink {
    pub(crate) errors: ValidationErrors,
    /// Every error that was found, kept or not: tells whether a field has failed.
    pub(crate) found: usize,
    /// Nothing more is wanted.
    pub(crate) stopped: bool,
    /// What the system's clock said when it was first asked.
    pub(crate) now: Option<Moment>,
}

impl Sink {
    pub(crate) const fn new() -> Self {
        Sink { errors: ValidationErrors::new(), found: 0, stopped: false, now: None }
    }

    /// Whether one more error may be kept; says so in the errors when the cap is reached.
    #[inline]
    pub(crate) fn has_room(&mut self, options: &Options) -> bool {
        self.errors.len() < options.max_errors || self.is_full(options)
    }

    #[cold]
    fn is_full(&mut self, options: &Options) -> bool {
        self.stopped = true;
        let error = ValidationError::of(&TOO_MANY_ERRORS).param("max", options.max_errors);
        self.errors.add_error(None, error);
        false
    }

    pub(crate) fn into_result(mut self, options: &Options) -> Result<(), ValidationErrors> {
        if options.mode == Mode::FirstPerField {
            self.errors.keep_first_of_each_path();
        }
        self.errors.into_result()
    }
}
