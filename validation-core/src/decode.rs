//! How input is decoded and checked: a context, groups, limits.

use alloc::{borrow::Cow, vec::Vec};
use core::fmt;

use crate::{
    clock::Clock,
    error::ValidationError,
    errors::ValidationErrors,
    input::{Found, FromInput, Input, Refused, Walk, codes::TOO_LARGE},
    path::Path,
    report::{Mode, Options, Report, Selection, Sink, TOO_DEEP},
    valid::Valid,
    validate::Validate,
    visit::{self, Collect},
};

/// How input is decoded and checked, for what the plain functions have no argument: a context for the rules,
/// groups, limits.
///
/// ```
/// use validation::{Decode, FromInput, Validate, json};
///
/// struct Hall {
///     seats: u32,
/// }
///
/// #[derive(Debug, serde::Deserialize, Validate, FromInput)]
/// #[validate(context = Hall)]
/// struct Booking {
///     #[validate(range(max = cx.seats))]
///     seats: u32,
/// }
///
/// let hall = Hall { seats: 50 };
/// let decode = Decode::new().context(&hall).max_bytes(1_000);
/// let errors = json::from_str_with::<Booking, _>(r#"{"seats": 80}"#, &decode).unwrap_err();
/// assert!(errors.has("seats", "max_value"));
/// ```
pub struct Decode<'a, Cx: ?Sized = ()> {
    context: &'a Cx,
    pub(crate) options: Options,
    pub(crate) max_bytes: Option<usize>,
    pub(crate) max_fields: usize,
    /// Whether the depth is limited to less than what every parser limits it to.
    pub(crate) is_depth_set: bool,
}

/// So many bytes are read where nothing says how many there are, unless another limit is set.
#[cfg_attr(not(feature = "json"), allow(dead_code, reason = "for readers and bodies"))]
pub(crate) const MAX_READ: usize = 2 * 1024 * 1024;

/// So many values a form may have, as in Django.
const MAX_FIELDS: usize = 1_000;

impl Decode<'_> {
    /// All rules outside of groups, and the default limits.
    pub const fn new() -> Self {
        Decode {
            context: &(),
            options: Options::DEFAULT,
            max_bytes: None,
            max_fields: MAX_FIELDS,
            is_depth_set: false,
        }
    }
}

impl<Cx: ?Sized> Clone for Decode<'_, Cx> {
    fn clone(&self) -> Self {
        let Decode { context, ref options, max_bytes, max_fields, is_depth_set } = *self;
        Decode { context, options: options.clone(), max_bytes, max_fields, is_depth_set }
    }
}

impl Default for Decode<'_> {
    fn default() -> Self {
        Decode::new()
    }
}

impl<'a, Cx: ?Sized> Decode<'a, Cx> {
    /// What the rules may ask of the application.
    pub fn context<C: ?Sized>(self, context: &'a C) -> Decode<'a, C> {
        let Decode { options, max_bytes, max_fields, is_depth_set, .. } = self;
        Decode { context, options, max_bytes, max_fields, is_depth_set }
    }

    /// Checks the rules in `on("group", …)` too; may be called for several groups.
    #[must_use]
    pub fn on(mut self, group: impl Into<Cow<'static, str>>) -> Self {
        self.options.groups.push(group.into());
        self
    }

    /// What time it is, for rules that ask; see [`Clean::clock`](crate::Clean::clock).
    #[must_use]
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.options.now = Some(clock.now());
        self
    }

    /// Refuses input of more bytes, with `too_large`, before any of it is read. Without it, text that is in
    /// memory may have any size, and a reader gives at most 2 MiB.
    #[must_use]
    pub fn max_bytes(mut self, max: usize) -> Self {
        self.max_bytes = Some(max);
        self
    }

    /// Refuses input that is nested deeper, with `too_deep`, before it is decoded. Without it, values may
    /// be nested 64 levels deep, as far as their types have rules or something in the body is wrong, and no
    /// body 128 levels deep, which is the most that can be set.
    #[must_use]
    pub fn max_depth(mut self, max: usize) -> Self {
        self.options.max_depth = max.min(127);
        self.is_depth_set = true;
        self
    }

    /// Refuses a form with more values, with `too_many_fields`. The default is 1,000.
    #[must_use]
    pub fn max_fields(mut self, max: usize) -> Self {
        self.max_fields = max;
        self
    }

    /// Stops after so many errors, and says so with `too_many_errors`. The default is 1,000.
    #[must_use]
    pub fn max_errors(mut self, max: usize) -> Self {
        self.options.max_errors = max;
        self
    }

    /// Keeps the first error of each path only.
    #[must_use]
    pub fn first_per_field(mut self) -> Self {
        self.options.mode = Mode::FirstPerField;
        self
    }

    /// Stops at the first error.
    #[must_use]
    pub fn first(mut self) -> Self {
        self.options.mode = Mode::First;
        self
    }

    /// Lets an error `invalid` say what the `Deserialize` of the value's own type says. That may show the
    /// value itself, so it is for input that its sender alone will read of, such as configuration files.
    /// Fields that are `sensitive` keep silent.
    #[must_use]
    pub fn own_messages(mut self) -> Self {
        self.options.own_messages = true;
        self
    }

    /// For a part of the input.
    ///
    /// # Errors
    /// `unknown_field`, for each path that the type does not have.
    #[cfg_attr(not(feature = "json"), allow(dead_code, reason = "for JSON and forms"))]
    pub(crate) fn only<T: Validate, P: Into<Path>>(
        mut self,
        paths: impl IntoIterator<Item = P>,
    ) -> Result<Self, ValidationErrors> {
        let only: Vec<Path> = paths.into_iter().map(Into::into).collect();
        T::rules().find_all(&only)?;
        self.options.selection = Some(Selection { only: Some(only), exclude: Vec::new() });
        Ok(self)
    }

    /// # Errors
    /// `too_large`.
    #[cfg_attr(not(feature = "json"), allow(dead_code, reason = "for text of some format"))]
    pub(crate) fn check_size(&self, size: usize) -> Result<(), ValidationErrors> {
        match self.max_bytes {
            Some(max) if size > max => Err(too_large(max)),
            _ => Ok(()),
        }
    }

    pub(crate) fn too_deep(&self) -> ValidationErrors {
        let max = self.options.max_depth;
        ValidationError::of(&TOO_DEEP).param("max", max).into()
    }

    /// # Errors
    /// `too_many_fields`.
    #[cfg(feature = "form")]
    pub(crate) fn check_fields(&self, count: usize) -> Result<(), ValidationErrors> {
        if count <= self.max_fields {
            return Ok(());
        }
        let error = ValidationError::of(&crate::input::codes::TOO_MANY_FIELDS);
        Err(error.param("max", self.max_fields).into())
    }

    /// Checks the rules of what was decoded.
    ///
    /// # Errors
    /// What is wrong with it.
    pub(crate) fn check<T: Validate<Context = Cx>>(
        &self,
        value: T,
    ) -> Result<Valid<T>, ValidationErrors> {
        // Most values pass, which the quick pass sees at a glance; it knows no groups.
        let is_quick = self.options.groups.is_empty();
        if !(is_quick && visit::quick(&value)) {
            visit::clean(&value, self.context, &self.options)?;
        }
        Ok(Valid::passed(value))
    }

    /// What is wrong with input that one error tells of.
    #[cold]
    pub(crate) fn refused(&self, refused: Refused) -> ValidationErrors {
        let mut sink = Sink::new();
        Report::root(&mut sink, &self.options).refuse(refused);
        sink.into_result(&self.options).err().unwrap_or_default()
    }

    /// Goes through the input field by field: what is wrong with it, or its value, whose rules were not
    /// asked.
    ///
    /// # Errors
    /// All that is wrong with it; and `refused`, where nothing else is.
    pub(crate) fn walk<'de, T: FromInput<'de> + Validate<Context = Cx>>(
        &self,
        input: Input<'de>,
        refused: Option<impl FnOnce() -> Refused>,
    ) -> Result<T, ValidationErrors> {
        let mut sink = Sink::new();
        let found = self.tell::<T>(input, &mut sink);
        match (found, refused) {
            (Some(value), None) if sink.found == 0 => return Ok(value),
            (_, Some(refused)) if sink.found == 0 => return Err(self.refused(refused())),
            _ => {}
        }
        Err(sink.into_result(&self.options).err().unwrap_or_default())
    }

    /// Goes through a part of the input.
    ///
    /// # Errors
    /// What is wrong with that part.
    #[cfg_attr(not(feature = "json"), allow(dead_code, reason = "for JSON and forms"))]
    pub(crate) fn walk_part<'de, T: FromInput<'de> + Validate<Context = Cx>>(
        &self,
        input: Input<'de>,
    ) -> Result<(), ValidationErrors> {
        let mut sink = Sink::new();
        if let Some(mut value) = self.tell::<T>(input, &mut sink) {
            value.normalize();
            return visit::clean(&value, self.context, &self.options);
        }
        sink.into_result(&self.options)
    }

    fn tell<'de, T: FromInput<'de> + Validate<Context = Cx>>(
        &self,
        input: Input<'de>,
        sink: &mut Sink,
    ) -> Option<T> {
        let mut report = Report::root(sink, &self.options);
        match T::walk_input(input, &mut Walk::telling(&mut report, Some(self.context))) {
            Found::Whole(value) => return Some(value),
            Found::Part(value, places) => self.check_items(&value, places.as_deref(), sink),
            Found::Nothing => {}
        }
        None
    }

    /// Checks the items that could be decoded of a list whose others could not.
    fn check_items<T: Validate<Context = Cx>>(
        &self,
        value: &T,
        places: Option<&[usize]>,
        sink: &mut Sink,
    ) {
        let report = Report::root(sink, &self.options);
        let mut collect = Collect::items_of(report, self.context, usize::MAX, places);
        T::walk(Some(value), &mut collect, core::marker::PhantomData);
    }
}

/// The input has too many bytes.
#[cfg_attr(not(feature = "json"), allow(dead_code, reason = "for text of some format"))]
pub(crate) fn too_large(max: usize) -> ValidationErrors {
    ValidationError::of(&TOO_LARGE).param("max", max).into()
}

impl<Cx: ?Sized> fmt::Debug for Decode<'_, Cx> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Decode")
            .field("options", &self.options)
            .field("max_bytes", &self.max_bytes)
            .finish_non_exhaustive()
    }
}
