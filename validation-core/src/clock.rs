//! What time it is, for the rules that ask.

#[cfg(any(feature = "std", feature = "jiff", feature = "chrono", feature = "time"))]
mod from;
mod text;

use alloc::{boxed::Box, rc::Rc, sync::Arc};

use crate::{
    code::Code,
    error::ValidationError,
    scan::moment::{Date, date_of_day},
};

pub use self::text::ParseMomentError;

/// Where there is no clock to ask.
pub(crate) static NO_CLOCK: Code = Code::new("no_clock", "This cannot be checked without a clock.");

/// Tells what time it is.
///
/// Rules ask the system's clock, unless [`Clean::clock`](crate::Clean::clock) gives another: one that
/// stands still, which a [`Moment`] is, or one of the application's own.
///
/// ```
/// use validation::{Clock, Moment};
///
/// /// A clock that is late.
/// struct Late<C>(C);
///
/// impl<C: Clock> Clock for Late<C> {
///     fn now(&self) -> Moment {
///         let now = self.0.now();
///         Moment::new(now.seconds() - 60, now.nanosecond()).with_offset(now.offset())
///     }
/// }
///
/// let noon: Moment = "2026-03-01T12:00:00Z".parse()?;
/// assert_eq!(Late(noon).now().to_string(), "2026-03-01T11:59:00Z");
/// # Ok::<(), validation::ParseMomentError>(())
/// ```
pub trait Clock {
    /// The time, and the offset from UTC of the place where it is asked.
    fn now(&self) -> Moment;
}

/// A clock that stands still.
impl Clock for Moment {
    #[inline]
    fn now(&self) -> Moment {
        *self
    }
}

macro_rules! lent {
    ($($type:ty),*) => {$(
        impl<C: Clock + ?Sized> Clock for $type {
            fn now(&self) -> Moment {
                (**self).now()
            }
        }
    )*};
}

lent!(&C, Box<C>, Rc<C>, Arc<C>);

/// The clock of the system, in UTC: its time zone is not known to the standard library.
///
/// It is there with the feature `std`, but not for `wasm32-unknown-unknown`, which has no clock.
#[cfg(all(feature = "std", not(all(target_family = "wasm", target_os = "unknown"))))]
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

#[cfg(all(feature = "std", not(all(target_family = "wasm", target_os = "unknown"))))]
impl Clock for SystemClock {
    fn now(&self) -> Moment {
        std::time::SystemTime::now().into()
    }
}

/// A point in time, and the offset from UTC at which it was read: what a [`Clock`] tells.
///
/// It is read from text of RFC 3339, and made from the types of `jiff`, `chrono`, `time` (with the
/// feature of that name) and the standard library:
///
/// ```
/// use std::time::SystemTime;
/// use validation::Moment;
///
/// let moment: Moment = "2026-03-01T00:30:00+01:00".parse()?;
/// assert_eq!(moment.seconds(), 1_772_321_400);
/// assert_eq!(moment.offset(), 3_600);
/// assert_eq!(Moment::from(SystemTime::UNIX_EPOCH), Moment::new(0, 0));
/// # Ok::<(), validation::ParseMomentError>(())
/// ```
///
/// The offset says which day it is: for rules on dates without a time, and on dates and times without a
/// time zone. What is compared with other points in time does not depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Moment {
    seconds: i64,
    nanosecond: u32,
    offset: i32,
}

const NANOSECONDS: u32 = 1_000_000_000;
const DAY: i32 = 86_400;

impl Moment {
    /// So many seconds after the start of 1970 in UTC, or before it, and nanoseconds after that.
    pub const fn new(seconds: i64, nanosecond: u32) -> Self {
        let carried = (nanosecond / NANOSECONDS) as i64;
        let seconds = seconds.saturating_add(carried);
        Moment { seconds, nanosecond: nanosecond % NANOSECONDS, offset: 0 }
    }

    /// The same point in time, read so many seconds east of UTC. It is less than a day.
    #[must_use]
    pub const fn with_offset(mut self, seconds: i32) -> Self {
        self.offset = seconds % DAY;
        self
    }

    /// The whole seconds since the start of 1970 in UTC.
    pub const fn seconds(self) -> i64 {
        self.seconds
    }

    /// The nanoseconds since the last whole second.
    pub const fn nanosecond(self) -> u32 {
        self.nanosecond
    }

    /// The seconds that the place is ahead of UTC.
    pub const fn offset(self) -> i32 {
        self.offset
    }

    /// The days since 1970-01-01, at the place.
    pub const fn day(self) -> i64 {
        self.local_seconds().div_euclid(DAY as i64)
    }

    /// The seconds since the start of 1970, as clocks at the place count them.
    pub(crate) const fn local_seconds(self) -> i64 {
        self.seconds.saturating_add(self.offset as i64)
    }

    /// All nanoseconds since the start of 1970 in UTC.
    pub fn nanoseconds(self) -> i128 {
        i128::from(self.seconds) * i128::from(NANOSECONDS) + i128::from(self.nanosecond)
    }

    pub(crate) fn date(self) -> Date {
        date_of_day(self.day())
    }
}

/// What the system's clock says.
#[cfg(all(feature = "std", not(all(target_family = "wasm", target_os = "unknown"))))]
pub(crate) fn ask_system() -> Result<Moment, ValidationError> {
    Ok(SystemClock.now())
}

/// Here there is none, or to ask it would be a panic.
#[cfg(not(all(feature = "std", not(all(target_family = "wasm", target_os = "unknown")))))]
pub(crate) fn ask_system() -> Result<Moment, ValidationError> {
    Err(ValidationError::of(&NO_CLOCK))
}

#[cfg(test)]
mod tests;
