//! The trait that `#[derive(Validate)]` implements, and `full_clean`.

mod collections;

use alloc::vec::Vec;

use crate::{
    describe::{Rules, describe},
    errors::ValidationErrors,
    report::{Options, Report},
    valid::Valid,
    visit::{self, Lifetime, Visit},
};

/// A type whose values can be checked against rules.
///
/// It is [derived](https://docs.rs/validation/latest/validation/derive.Validate.html), which is where
/// the attributes are described; lists, maps and `Option` of such a type have it too. Written by hand, it
/// needs [`report`](Validate::report):
///
/// ```
/// use validation::{Report, Validate, ValidationError};
///
/// struct Celsius(f64);
///
/// impl Validate for Celsius {
///     type Context = ();
///
///     fn report(&self, _: &(), report: &mut Report<'_>) {
///         if !(self.0 >= -273.15) {
///             report.add(ValidationError::new("too_cold").message("Nothing is that cold."));
///         }
///     }
/// }
///
/// assert!(Celsius(-300.0).full_clean().is_err());
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no rules of its own to check",
    label = "`{Self}` does not implement `Validate`",
    note = "write `#[derive(Validate)]` on `{Self}`, or `nested(with = path)` with a function that checks it"
)]
pub trait Validate {
    /// What the rules may ask of the application; `()` where they ask nothing.
    type Context: ?Sized;

    /// Reports everything that is wrong with the value. To write, not to call: [`full_clean`] and
    /// [`Clean`](crate::Clean) make the report.
    ///
    /// [`full_clean`]: Validate::full_clean
    fn report(&self, context: &Self::Context, report: &mut Report<'_>);

    /// Goes through the rules; made by the derive.
    #[doc(hidden)]
    #[inline]
    fn walk<'c, V: Visit<'c, Self::Context>>(
        this: Option<&Self>,
        visitor: &mut V,
        _: Lifetime<'c, Self::Context>,
    ) {
        visitor.by_hand(this);
    }

    /// Checks every rule: those of the fields, then those of the whole object.
    ///
    /// ```
    /// use validation::Validate;
    ///
    /// #[derive(Debug, Validate)]
    /// struct SignUp {
    ///     #[validate(length(min = 3))]
    ///     name: String,
    ///     #[validate(email)]
    ///     contact: Option<String>,
    /// }
    ///
    /// let sign_up = SignUp { name: "al".into(), contact: Some("al@".into()) };
    /// let errors = sign_up.full_clean().unwrap_err();
    /// assert!(errors.has("name", "min_length"));
    /// assert!(errors.has("contact", "email"));
    /// ```
    ///
    /// # Errors
    /// All that is wrong with the value, up to 1,000 errors. For less or more, or for a part of the
    /// value, see [`Clean`](crate::Clean).
    #[inline]
    fn full_clean(&self) -> Result<Valid<&Self>, ValidationErrors>
    where
        Self: Validate<Context = ()>,
    {
        self.full_clean_with(&())
    }

    /// Checks every rule, in a context.
    ///
    /// ```
    /// use validation::Validate;
    ///
    /// struct Limits {
    ///     seats: u32,
    /// }
    ///
    /// #[derive(Debug, Validate)]
    /// #[validate(context = Limits)]
    /// struct Room {
    ///     #[validate(range(max = cx.seats))]
    ///     seats: u32,
    /// }
    ///
    /// let room = Room { seats: 80 };
    /// assert!(room.full_clean_with(&Limits { seats: 50 }).unwrap_err().has("seats", "max_value"));
    /// assert!(room.full_clean_with(&Limits { seats: 99 }).is_ok());
    /// ```
    ///
    /// # Errors
    /// All that is wrong with the value, up to 1,000 errors.
    #[inline]
    fn full_clean_with(&self, context: &Self::Context) -> Result<Valid<&Self>, ValidationErrors> {
        if visit::quick(self) {
            return Ok(Valid::passed(self));
        }
        match visit::clean(self, context, &Options::DEFAULT) {
            Ok(()) => Ok(Valid::passed(self)),
            Err(errors) => Err(errors),
        }
    }

    /// Changes the value as `#[normalize(…)]` on its fields says, and what is nested in it: see
    /// [`normalize`](crate::normalize). The rules are for what comes of it.
    ///
    /// It is called where a value is read from input, and in [`Valid::new`] and its kin.
    /// [`full_clean`](Validate::full_clean) cannot change what it is lent, so call this before, where a
    /// value was made in another way. What lies in a set, or behind an `Rc` or an `Arc`, stays as it is.
    ///
    /// ```
    /// use validation::Validate;
    ///
    /// #[derive(Debug, Validate)]
    /// struct Tag {
    ///     #[normalize(trim, lowercase)]
    ///     #[validate(slug)]
    ///     name: String,
    /// }
    ///
    /// let mut tag = Tag { name: " Jazz ".into() };
    /// assert!(tag.full_clean().is_err());
    /// tag.normalize();
    /// assert_eq!(tag.name, "jazz");
    /// assert!(tag.full_clean().is_ok());
    /// ```
    fn normalize(&mut self) {}

    /// What the rules of the type are, for exporters and documentation; see [`Rules`].
    fn rules() -> Rules {
        describe::<Self>()
    }
}

/// Checks many values; the paths of their errors begin with their index.
///
/// ```
/// use validation::{Valid, Validate, full_clean_all};
///
/// #[derive(Debug, Validate)]
/// struct Line {
///     #[validate(range(min = 1))]
///     quantity: u32,
/// }
///
/// let lines = [Line { quantity: 2 }, Line { quantity: 0 }];
/// let errors = full_clean_all(&lines).unwrap_err();
/// assert!(errors.has("[1].quantity", "min_value"));
///
/// let valid: Vec<Valid<&Line>> = full_clean_all(&lines[..1])?;
/// assert_eq!(valid.len(), 1);
/// # Ok::<(), validation::ValidationErrors>(())
/// ```
///
/// # Errors
/// All that is wrong with any of them.
pub fn full_clean_all<T: Validate<Context = ()>>(
    values: &[T],
) -> Result<Vec<Valid<&T>>, ValidationErrors> {
    values.full_clean()?;
    Ok(values.iter().map(Valid::passed).collect())
}
