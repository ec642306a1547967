//! A check with options: a context, groups, limits, a part of the value.

use alloc::borrow::Cow;
use core::{fmt, marker::PhantomData};

use crate::{
    clock::Clock,
    errors::ValidationErrors,
    path::Path,
    report::{Mode, Options, Selection},
    valid::Valid,
    validate::Validate,
    visit,
};

/// A check with options, for what [`full_clean`](Validate::full_clean) has none.
///
/// ```
/// use validation::{Clean, Validate};
///
/// #[derive(Debug, Validate)]
/// struct Account {
///     #[validate(length(min = 3))]
///     name: String,
///     #[validate(on("create", required), length(min = 8))]
///     password: Option<String>,
/// }
///
/// let account = Account { name: "ann".into(), password: None };
/// assert!(Clean::new(&account).run().is_ok());
/// let errors = Clean::new(&account).on("create").run().unwrap_err();
/// assert!(errors.has("password", "required"));
/// ```
///
/// A check of a part of the value proves nothing of the whole, so it gives no [`Valid`]:
///
/// ```
/// # use validation::{Clean, Validate};
/// # #[derive(Debug, Validate)]
/// # struct Account { #[validate(length(min = 3))] name: String, #[validate(required)] password: Option<String> }
/// let account = Account { name: "ann".into(), password: None };
/// let answer: Result<(), _> = Clean::new(&account).only(["name"]).run();
/// assert!(answer.is_ok());
/// ```
pub struct Clean<'a, T: ?Sized, Cx: ?Sized = (), Part = Whole> {
    value: &'a T,
    context: &'a Cx,
    options: Options,
    part: PhantomData<Part>,
}

/// A [`Clean`] of a whole value.
#[derive(Clone, Copy, Debug)]
pub struct Whole;

/// A [`Clean`] of a part of a value.
#[derive(Clone, Copy, Debug)]
pub struct Partial;

impl<'a, T: Validate + ?Sized> Clean<'a, T> {
    /// A check of all rules outside of groups.
    pub fn new(value: &'a T) -> Self {
        Clean { value, context: &(), options: Options::DEFAULT, part: PhantomData }
    }
}

impl<'a, T: Validate + ?Sized, Cx: ?Sized, Part> Clean<'a, T, Cx, Part> {
    /// What the rules may ask of the application.
    pub fn context(self, context: &'a T::Context) -> Clean<'a, T, T::Context, Part> {
        Clean { value: self.value, context, options: self.options, part: PhantomData }
    }

    /// Checks the rules in `on("group", …)` too; may be called for several groups.
    pub fn on(mut self, group: impl Into<Cow<'static, str>>) -> Self {
        self.options.groups.push(group.into());
        self
    }

    /// What time it is, for rules that ask, as `past` does. The clock is read once, here, so that all
    /// rules have the same time; without it, they ask the system's, once for a check and only if one of
    /// them has to know.
    ///
    /// A [`Moment`](crate::Moment) is a clock that stands still, for tests, and for rules on dates where
    /// the day is not that of UTC:
    ///
    /// ```
    /// # #[cfg(feature = "jiff")] {
    /// use jiff::civil::{Date, date};
    /// use validation::{Clean, Moment, Validate};
    ///
    /// #[derive(Debug, Validate)]
    /// struct Person {
    ///     #[validate(past)]
    ///     born_on: Date,
    /// }
    ///
    /// let person = Person { born_on: date(2026, 3, 1) };
    /// let now: Moment = "2026-03-01T23:30:00Z".parse().unwrap();
    /// let errors = Clean::new(&person).clock(now).run().unwrap_err();
    /// assert!(errors.has("born_on", "past"));
    ///
    /// let in_vienna: Moment = "2026-03-02T00:30:00+01:00".parse().unwrap();
    /// assert!(Clean::new(&person).clock(in_vienna).run().is_ok());
    /// # }
    /// ```
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.options.now = Some(clock.now());
        self
    }

    /// Stops after so many errors, and says so with `too_many_errors`. The default is 1,000.
    ///
    /// ```
    /// use validation::{Clean, Validate};
    ///
    /// #[derive(Debug, Validate)]
    /// struct Draw {
    ///     #[validate(each(range(max = 49)))]
    ///     numbers: Vec<u32>,
    /// }
    ///
    /// let draw = Draw { numbers: vec![50; 6] };
    /// let errors = Clean::new(&draw).max_errors(2).run().unwrap_err();
    /// assert_eq!(errors.len(), 3);
    /// assert!(errors.has(None, "too_many_errors"));
    /// ```
    pub fn max_errors(mut self, max: usize) -> Self {
        self.options.max_errors = max;
        self
    }

    /// Refuses what is nested deeper than this, with `too_deep`. The default is 64.
    pub fn max_depth(mut self, max: usize) -> Self {
        self.options.max_depth = max;
        self
    }

    /// Keeps the first error of each path only.
    ///
    /// ```
    /// use validation::{Clean, Validate};
    ///
    /// #[derive(Debug, Validate)]
    /// struct Form {
    ///     #[validate(length(min = 3), slug)]
    ///     name: String,
    ///     #[validate(range(min = 1))]
    ///     seats: u32,
    /// }
    ///
    /// let form = Form { name: "!".into(), seats: 0 };
    /// let codes = |clean: Clean<'_, Form>| {
    ///     let errors = clean.run().unwrap_err();
    ///     errors.codes().map(String::from).collect::<Vec<_>>()
    /// };
    /// assert_eq!(codes(Clean::new(&form)), ["min_length", "slug", "min_value"]);
    /// assert_eq!(codes(Clean::new(&form).first_per_field()), ["min_length", "min_value"]);
    /// assert_eq!(codes(Clean::new(&form).first()), ["min_length"]);
    /// ```
    pub fn first_per_field(mut self) -> Self {
        self.options.mode = Mode::FirstPerField;
        self
    }

    /// Stops at the first error.
    pub fn first(mut self) -> Self {
        self.options.mode = Mode::First;
        self
    }

    /// Checks these paths only, with all below them. Object rules are left out unless they name what
    /// they read, and all of it is checked.
    ///
    /// ```
    /// use validation::{Clean, Validate};
    ///
    /// #[derive(Debug, Validate)]
    /// #[validate(check(self.low <= self.high, code = "order"))]
    /// struct Span {
    ///     low: u32,
    ///     #[validate(range(max = 9))]
    ///     high: u32,
    ///     #[validate(length(min = 3))]
    ///     name: String,
    /// }
    ///
    /// let span = Span { low: 2, high: 1, name: "a".into() };
    /// assert!(Clean::new(&span).only(["high"]).run().is_ok());
    /// assert_eq!(Clean::new(&span).only(["low", "high"]).run().unwrap_err().len(), 1);
    /// let errors = Clean::new(&span).only(["hihg"]).run().unwrap_err();
    /// assert!(errors.has("hihg", "unknown_field"));
    /// ```
    pub fn only<P: Into<Path>>(
        self,
        paths: impl IntoIterator<Item = P>,
    ) -> Clean<'a, T, Cx, Partial> {
        self.select(|selection| {
            selection.only.get_or_insert_default().extend(paths.into_iter().map(Into::into));
        })
    }

    /// Leaves these paths out, with all below them, and the object rules that read them or name nothing
    /// that they read.
    pub fn exclude<P: Into<Path>>(
        self,
        paths: impl IntoIterator<Item = P>,
    ) -> Clean<'a, T, Cx, Partial> {
        self.select(|selection| selection.exclude.extend(paths.into_iter().map(Into::into)))
    }

    fn select(mut self, add: impl FnOnce(&mut Selection)) -> Clean<'a, T, Cx, Partial> {
        add(self.options.selection.get_or_insert_default());
        let Clean { value, context, options, .. } = self;
        Clean { value, context, options, part: PhantomData }
    }
}

impl<'a, Cx: ?Sized, T: Validate<Context = Cx> + ?Sized> Clean<'a, T, Cx> {
    /// Checks the value.
    ///
    /// # Errors
    /// What is wrong with it, as far as the options ask.
    pub fn run(self) -> Result<Valid<&'a T>, ValidationErrors> {
        self.check()?;
        Ok(Valid::passed(self.value))
    }
}

impl<Cx: ?Sized, T: Validate<Context = Cx> + ?Sized> Clean<'_, T, Cx, Partial> {
    /// Checks the part of the value that was asked for.
    ///
    /// # Errors
    /// What is wrong with it; or `unknown_field`, for each path that the type does not have.
    pub fn run(self) -> Result<(), ValidationErrors> {
        if let Some(selection) = &self.options.selection {
            T::rules().find_all(selection.paths())?;
        }
        visit::clean(self.value, self.context, &self.options)
    }
}

impl<'a, T: ?Sized, Cx: ?Sized> Clean<'a, T, Cx> {
    pub(crate) fn value(&self) -> &'a T {
        self.value
    }

    pub(crate) fn options(&self) -> &Options {
        &self.options
    }

    /// What is wrong with the value, without giving up what was asked.
    pub(crate) fn check(&self) -> Result<(), ValidationErrors>
    where
        T: Validate<Context = Cx>,
    {
        visit::clean(self.value, self.context, &self.options)
    }
}

impl<T: ?Sized, Cx: ?Sized, Part> fmt::Debug for Clean<'_, T, Cx, Part> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Clean").field("options", &self.options).finish_non_exhaustive()
    }
}
