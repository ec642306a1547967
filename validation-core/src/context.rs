//! What rules may ask of the application: limits, the current user, a clock.

#[cfg(feature = "serde")]
use alloc::{boxed::Box, vec::Vec};

/// A context that holds the context of a nested type.
///
/// A nested type without a context, or with the same one, needs nothing. Any other is given by the
/// context of the type around it:
///
/// ```
/// use validation::{Provide, Validate};
///
/// struct Limits { max_seats: u32 }
/// struct Request { limits: Limits, user: String }
///
/// impl Provide<Limits> for Request {
///     fn provide(&self) -> &Limits {
///         &self.limits
///     }
/// }
///
/// #[derive(Debug, Validate)]
/// #[validate(context = Limits)]
/// struct Room {
///     #[validate(range(max = cx.max_seats))]
///     seats: u32,
/// }
///
/// #[derive(Debug, Validate)]
/// #[validate(context = Request)]
/// struct Booking {
///     #[validate(equal(cx.user.as_str()))]
///     owner: String,
///     #[validate(nested)]
///     room: Room,
/// }
///
/// let request = Request { limits: Limits { max_seats: 50 }, user: "ann".into() };
/// let booking = Booking { owner: "ann".into(), room: Room { seats: 80 } };
/// let errors = booking.full_clean_with(&request).unwrap_err();
/// assert!(errors.has("room.seats", "max_value"));
/// ```
#[diagnostic::on_unimplemented(
    message = "the context `{Self}` does not hold the context `{C}` of this nested type",
    label = "nested here",
    note = "write `impl Provide<{C}> for {Self}`, or `#[validate(context = …)]` with a type that has it"
)]
pub trait Provide<C: ?Sized> {
    /// The context of the nested type.
    fn provide(&self) -> &C;
}

/// Where the context of a type that is read from a request comes from.
///
/// `#[derive(FromInput)]` implements it, by whether the type has `#[validate(context = …)]`.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not read from requests",
    note = "write `#[derive(FromInput)]` on `{Self}`, beside `serde::Deserialize` and `Validate`"
)]
pub trait Contextual {
    /// [`NoContext`] or [`OwnContext`].
    type Source;
}

/// The rules ask nothing of the application.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct NoContext;

/// The context is part of the state of the application.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct OwnContext;

#[cfg(feature = "serde")]
macro_rules! contextual {
    ($($type:ty),*) => {$(
        impl<T: Contextual> Contextual for $type {
            type Source = T::Source;
        }
    )*};
}

#[cfg(feature = "serde")]
contextual!(Option<T>, Box<T>, Vec<T>);
