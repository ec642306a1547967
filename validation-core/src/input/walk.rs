//! Reading a value of the input, with everything that is wrong in it.

use alloc::{borrow::ToOwned, vec::Vec};

use super::{Input, Refused};
#[cfg(feature = "form")]
use crate::form::Widget;
use crate::{
    error::INVALID,
    path::{Key, Segment},
    report::{Leaf, Report},
};

/// What came of a value of the input.
#[derive(Debug)]
pub enum Found<T> {
    /// All of it.
    Whole(T),
    /// A list or a map without the items that could not be decoded; and of a list, where its items stood.
    Part(T, Option<Vec<usize>>),
    /// Nothing.
    Nothing,
}

impl<T> Found<T> {
    /// The same, with another type around it.
    pub fn map<U>(self, wrap: impl FnOnce(T) -> U) -> Found<U> {
        match self {
            Found::Whole(value) => Found::Whole(wrap(value)),
            Found::Part(value, places) => Found::Part(wrap(value), places),
            Found::Nothing => Found::Nothing,
        }
    }

    /// All of it, or nothing.
    pub fn whole(self) -> Option<T> {
        match self {
            Found::Whole(value) => Some(value),
            _ => None,
        }
    }
}

/// How a value of the input is read: up to the first mistake, to know whether there is one; or with a
/// report, to tell of all of them, and of the rules that what was decoded breaks.
pub struct Walk<'w, 'r, Cx: ?Sized = ()> {
    pub(super) report: Option<&'w mut Report<'r>>,
    pub(super) context: Option<&'w Cx>,
    pub(super) refused: Option<Refused>,
}

impl<'w, 'r, Cx: ?Sized> Walk<'w, 'r, Cx> {
    /// Up to the first mistake.
    pub fn quiet() -> Self {
        Walk { report: None, context: None, refused: None }
    }

    /// To tell of all mistakes; without a context, of decoding alone.
    pub fn telling(report: &'w mut Report<'r>, context: Option<&'w Cx>) -> Self {
        Walk { report: Some(report), context, refused: None }
    }

    /// What the rules may ask of the application; none where they are not asked.
    pub fn context(&self) -> Option<&'w Cx> {
        self.context
    }

    /// Whether only a part of the value is asked for, so that it need not be whole.
    pub fn is_partial(&self) -> bool {
        self.report.as_ref().is_some_and(|report| report.options.selection.is_some())
    }

    /// Something was read by way of a type that stands for it, and could not be: tells all that is wrong
    /// with that.
    #[cold]
    pub fn refuse_proxy<T>(
        &mut self,
        refused: Refused,
        tell: impl FnOnce(&mut Report<'_>),
    ) -> Found<T> {
        if let Some(report) = &mut self.report {
            let before = report.found();
            tell(report);
            if report.found() != before {
                return Found::Nothing;
            }
        }
        self.refuse(refused)
    }

    /// The value could not be decoded.
    #[cold]
    pub fn refuse<T>(&mut self, refused: Refused) -> Found<T> {
        match &mut self.report {
            Some(report) => report.refuse(refused),
            None => self.refused = self.refused.take().or(Some(refused)),
        }
        Found::Nothing
    }

    /// The value, or why it could not be decoded.
    pub fn take<T>(&mut self, result: Result<T, Refused>) -> Found<T> {
        match result {
            Ok(value) => Found::Whole(value),
            Err(refused) => self.refuse(refused),
        }
    }

    /// The value is none of those that it may be.
    #[cold]
    pub fn refuse_unfit<T>(&mut self) -> Found<T> {
        self.refuse(Refused::of(&INVALID))
    }

    /// The first mistake of a quiet walk that came to nothing.
    pub(super) fn into_refused(self) -> Refused {
        self.refused.unwrap_or_else(|| Refused::of(&INVALID))
    }

    /// Whether nothing more is wanted.
    pub(super) fn is_done(&self) -> bool {
        match &self.report {
            Some(report) => report.sink.stopped,
            None => self.refused.is_some(),
        }
    }

    /// Walks one step deeper.
    pub(super) fn below<T>(
        &mut self,
        step: Step<'_>,
        walk: impl FnOnce(&mut Walk<'_, '_, Cx>) -> T,
    ) -> T {
        let context = self.context;
        match &mut self.report {
            Some(report) => {
                report.below(step.leaf(), |report| walk(&mut Walk::telling(report, context)))
            }
            None => {
                let mut inner = Walk::quiet();
                let value = walk(&mut inner);
                let refused = inner.refused.map(|refused| refused.under(step.segment()));
                self.refused = self.refused.take().or(refused);
                value
            }
        }
    }
}

/// A step to a value inside of another.
#[derive(Clone, Copy)]
pub(super) enum Step<'a> {
    Index(usize),
    Key(&'a str),
    /// The key itself.
    MapKey(&'a str),
}

impl Step<'_> {
    fn leaf(&self) -> Leaf<'_> {
        match self {
            Step::Index(index) => Leaf::Index(*index),
            Step::Key(key) => Leaf::Key(key),
            Step::MapKey(key) => Leaf::MapKey(key),
        }
    }

    fn segment(self) -> Segment {
        match self {
            Step::Index(index) => Segment::Index(index),
            Step::Key(key) => Segment::Key(Key::new(key.to_owned())),
            Step::MapKey(key) => Segment::Key(Key::new(key.to_owned()).itself()),
        }
    }
}

/// A type whose mistakes in the input can be told one by one: what [`FromInput`](super::FromInput) stands
/// on. The derive implements it, and the crate for the types of the standard library.
#[diagnostic::on_unimplemented(
    message = "the mistakes in a `{Self}` cannot be told one by one",
    label = "`{Self}` does not implement `FromInput`",
    note = "write `#[derive(FromInput)]` on `{Self}`, beside `serde::Deserialize` and `Validate`"
)]
pub trait Readable<'de>: serde_core::Deserialize<'de> {
    /// What its rules may ask of the application.
    type Context: ?Sized;

    /// Reads a value.
    fn walk_input(input: Input<'de>, walk: &mut Walk<'_, '_, Self::Context>) -> Found<Self>;

    /// Decodes a value, up to the first mistake.
    ///
    /// # Errors
    /// The first mistake.
    fn decode(input: Input<'de>) -> Result<Self, Refused> {
        if input.is_decoded_by_serde() {
            return Self::deserialize(input);
        }
        let mut walk = Walk::quiet();
        match Self::walk_input(input, &mut walk) {
            Found::Whole(value) => Ok(value),
            _ => Err(walk.into_refused()),
        }
    }

    /// How it is entered in a form, and whether it may be left empty.
    #[cfg(feature = "form")]
    fn widget() -> (Widget, bool) {
        (Widget::Text, false)
    }
}
