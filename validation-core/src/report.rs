//! Where a check stands, and where its findings go.

mod frame;
mod place;
mod selection;
mod sink;

pub(crate) use self::{
    frame::{At, Frame, Leaf, path_of},
    selection::{Selection, Status},
    sink::{DEFAULT_OPTIONS, Mode, Options, Sink, TOO_DEEP, TOO_MANY_ERRORS},
};

use core::fmt::{self, Display};

use crate::{
    clock::{Moment, ask_system},
    error::{Authored, ValidationError},
    errors::ValidationErrors,
    validate::Validate,
};

/// Takes what a rule finds, or a hand-written [`Validate`], and knows where the value stands.
///
/// Errors go to the value being checked; [`at_index`](Report::at_index), [`at_key`](Report::at_key)
/// and [`at_field`](Report::at_field) go deeper:
///
/// ```
/// use validation::{Report, Rule, Validate, ValidationError};
///
/// /// Refuses every odd number of a list, at its place.
/// struct AllEven;
///
/// impl Rule<[i64]> for AllEven {
///     fn check(&self, values: &[i64]) -> Result<(), ValidationError> {
///         if values.iter().all(|value| value % 2 == 0) { Ok(()) } else { Err("odd".into()) }
///     }
///
///     fn report(&self, values: &[i64], report: &mut Report<'_>) {
///         for (index, value) in values.iter().enumerate().filter(|(_, value)| *value % 2 != 0) {
///             report.at_index(index, |report| report.add(ValidationError::new("odd")));
///         }
///     }
/// }
///
/// #[derive(Debug, Validate)]
/// struct Draw {
///     #[validate(custom(AllEven))]
///     numbers: Vec<i64>,
/// }
///
/// let errors = Draw { numbers: vec![2, 3, 5] }.full_clean().unwrap_err();
/// assert!(errors.has("numbers[1]", "odd") && errors.has("numbers[2]", "odd"));
/// ```
pub struct Report<'a> {
    pub(crate) sink: &'a mut Sink,
    pub(crate) options: &'a Options,
    pub(crate) at: At<'a>,
    pub(crate) leaf: Leaf<'a>,
    pub(crate) depth: usize,
    pub(crate) words: Option<&'static Authored>,
    pub(crate) sensitive: bool,
    /// No rule of this value has anything more to say.
    pub(crate) ended: bool,
    /// The items of this value are not looked at.
    pub(crate) items_skipped: bool,
}

impl<'a> Report<'a> {
    pub(crate) fn root(sink: &'a mut Sink, options: &'a Options) -> Self {
        Report {
            sink,
            options,
            at: None,
            leaf: Leaf::Object(None),
            depth: 0,
            words: None,
            sensitive: false,
            ended: false,
            items_skipped: false,
        }
    }

    /// Adds an error to the value being checked.
    #[cold]
    #[inline(never)]
    pub fn add(&mut self, error: ValidationError) {
        if self.has_room() {
            let (parent, leaf) = self.position();
            self.put(parent, leaf, error);
            // Others of this value would be dropped in the end; those at other paths are not.
            self.ended |= self.options.mode == Mode::FirstPerField;
        }
    }

    /// Adds all of these errors; their paths begin at the value being checked.
    ///
    /// ```
    /// # use validation::{Report, ValidationError};
    /// fn report_range(report: &mut Report<'_>) {
    ///     report.add_errors([("ends_on", "The end comes before the start.")]);
    /// }
    /// ```
    #[cold]
    #[inline(never)]
    pub fn add_errors(&mut self, errors: impl Into<ValidationErrors>) {
        for (path, error) in errors.into() {
            if !self.has_room() {
                break;
            }
            let (parent, leaf) = self.position_below(path);
            self.put(parent, leaf, error);
        }
    }

    /// How many errors were found so far, everywhere.
    #[inline]
    pub fn found(&self) -> usize {
        self.sink.found
    }

    /// What time it is: the same for all rules of a check. It comes from
    /// [`Clean::clock`](crate::Clean::clock), or else from the clock of the system.
    ///
    /// ```
    /// use validation::{Report, Rule, Validate, ValidationError};
    ///
    /// /// Refuses what is still to come, in seconds since 1970.
    /// struct NotFuture;
    ///
    /// impl Rule<i64> for NotFuture {
    ///     fn check(&self, _: &i64) -> Result<(), ValidationError> {
    ///         Err("the check is left to `report`".into())
    ///     }
    ///
    ///     fn report(&self, seconds: &i64, report: &mut Report<'_>) {
    ///         match report.now() {
    ///             Ok(now) if *seconds <= now.seconds() => {}
    ///             Ok(_) => report.add(ValidationError::new("future")),
    ///             Err(error) => report.add(error),
    ///         }
    ///     }
    /// }
    ///
    /// #[derive(Debug, Validate)]
    /// struct Entry {
    ///     #[validate(custom(NotFuture))]
    ///     written_at: i64,
    /// }
    ///
    /// assert!(Entry { written_at: 1_700_000_000 }.full_clean().is_ok());
    /// assert!(Entry { written_at: i64::MAX }.full_clean().unwrap_err().has("written_at", "future"));
    /// ```
    ///
    /// # Errors
    /// `no_clock`, where the system has none that is known and none was given: without the feature
    /// `std`, and on `wasm32-unknown-unknown`.
    #[cold]
    pub fn now(&mut self) -> Result<Moment, ValidationError> {
        if let Some(now) = self.options.now.or(self.sink.now) {
            return Ok(now);
        }
        let now = ask_system()?;
        self.sink.now = Some(now);
        Ok(now)
    }

    /// Whether nothing more is asked for: the field's rules have ended, or the errors are full.
    #[inline]
    pub fn is_done(&self) -> bool {
        self.ended || self.sink.stopped
    }

    /// Ends the rules of the field.
    pub fn end_field(&mut self) {
        self.ended = true;
    }

    /// Leaves the items of the value unchecked: there are too many of them.
    pub fn skip_items(&mut self) {
        self.items_skipped = true;
    }

    /// Reports on an item of the value.
    pub fn at_index<R>(&mut self, index: usize, report: impl FnOnce(&mut Report<'_>) -> R) -> R {
        self.below(Leaf::Index(index), report)
    }

    /// Reports on the value of a map's key.
    pub fn at_key<R>(&mut self, key: &dyn Display, report: impl FnOnce(&mut Report<'_>) -> R) -> R {
        self.below(Leaf::Key(key), report)
    }

    /// Reports on a key of the map itself.
    pub fn about_key<R>(
        &mut self,
        key: &dyn Display,
        report: impl FnOnce(&mut Report<'_>) -> R,
    ) -> R {
        self.below(Leaf::MapKey(key), report)
    }

    /// Reports on a field of the value, by its wire name.
    pub fn at_field<R>(&mut self, name: &str, report: impl FnOnce(&mut Report<'_>) -> R) -> R {
        self.below(Leaf::Name(name), report)
    }

    /// Reports what is wrong with a nested value that has the same place as the value being checked.
    pub fn nested<T: Validate + ?Sized>(&mut self, value: &T, context: &T::Context) {
        crate::visit::collect(value, context, self);
    }

    /// A report one step deeper.
    pub(crate) fn below<R>(
        &mut self,
        leaf: Leaf<'_>,
        report: impl FnOnce(&mut Report<'_>) -> R,
    ) -> R {
        let frame = self.frame();
        let at = self.over(&frame);
        report(&mut self.inner(at, leaf))
    }

    /// The step to this value, for what lies below it.
    #[inline]
    pub(crate) fn frame(&self) -> Frame<'a> {
        Frame::new(self.at, self.leaf, self.sensitive)
    }

    /// The way through this value; one that has no step of its own adds nothing.
    #[inline]
    pub(crate) fn over<'b>(&self, frame: &'b Frame<'a>) -> At<'b>
    where
        'a: 'b,
    {
        if self.leaf.has_step() || self.leaf.field().is_some() { Some(frame) } else { self.at }
    }

    #[inline]
    pub(crate) fn inner<'b>(&'b mut self, at: At<'b>, leaf: Leaf<'b>) -> Report<'b> {
        Report {
            sink: self.sink,
            options: self.options,
            at,
            leaf,
            depth: self.depth,
            words: self.words,
            sensitive: self.sensitive || self.leaf.is_sensitive(),
            ended: false,
            items_skipped: false,
        }
    }

    /// What `f` reports is said in its author's words.
    #[inline]
    pub(crate) fn in_words(&mut self, words: Option<&'static Authored>, f: impl FnOnce(&mut Self)) {
        let outer = core::mem::replace(&mut self.words, words);
        f(self);
        self.words = outer;
    }

    /// What a selection says of a value here.
    pub(crate) fn status(&self, leaf: Leaf<'_>) -> Status {
        match &self.options.selection {
            None => Status::Whole,
            Some(selection) => selection.status(&path_of(self.at, leaf)),
        }
    }
}

impl fmt::Debug for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Report")
            .field("path", &path_of(self.at, self.leaf))
            .field("found", &self.sink.found)
            .finish()
    }
}
