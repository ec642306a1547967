//! What rules may ask of the application: limits, the current user, a clock.

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
