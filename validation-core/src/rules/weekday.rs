//! A date is on certain days of the week.

use super::refusal::refuses_with;
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, value::Value,
};

static WEEKDAY: Code = Code::new("weekday", "Enter a date from Monday to Friday.");

static ONE_OF: Code =
    Code::new("weekday", "Enter a date on one of these days: { $days }.").params(&["days"]);

pub(super) const CODES: &[&Code] = &[&WEEKDAY, &ONE_OF];

/// The rule that [`weekday`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Weekday {
    /// A bit for each day; none for Monday to Friday.
    days: u8,
}

/// A date is a Monday, Tuesday, Wednesday, Thursday or Friday; or on one of the days that are named.
///
/// Accepts dates, and dates and times, of `jiff`, `chrono` and `time`, with the feature of that name;
/// other types by [`Dated`]. An absent value passes. What has a time zone is taken at its own place; a
/// point in time without one, such as `jiff::Timestamp`, is on no day of the week.
///
/// ```
/// # #[cfg(feature = "jiff")] {
/// use jiff::civil::{Date, date};
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Delivery {
///     #[validate(weekday)]
///     ordered_on: Date,
///     #[validate(weekday(tuesday, saturday))]
///     arrives_on: Date,
/// }
///
/// let delivery = Delivery { ordered_on: date(2026, 3, 1), arrives_on: date(2026, 3, 1) };
/// let errors = delivery.full_clean().unwrap_err();
/// assert_eq!(
///     errors.to_string(),
///     "ordered_on: Enter a date from Monday to Friday.\n\
///      arrives_on: Enter a date on one of these days: Tuesday, Saturday."
/// );
/// # }
/// ```
///
/// # Errors
/// `weekday`; with `days`, where they are named.
pub const fn weekday() -> Weekday {
    Weekday { days: 0 }
}

/// What is on a day of the week.
#[diagnostic::on_unimplemented(
    message = "`weekday` checks dates, and this is a `{Self}`",
    label = "a `{Self}` is on no day of the week",
    note = "turn on the feature `jiff`, `chrono` or `time` for the dates of that crate, or implement `validation::rules::Dated` for `{Self}`; a point in time needs a time zone for that"
)]
pub trait Dated {
    /// The number of the day, as ISO 8601 has it: from 1 for Monday to 7 for Sunday.
    fn day_of_week(&self) -> u8;
}

macro_rules! days {
    ($($(#[$docs:meta])+ $name:ident = $number:literal;)*) => {
        impl Weekday {
            $($(#[$docs])+
            pub const fn $name(mut self) -> Self {
                self.days |= 1 << $number;
                self
            })*
        }
    };
}

days! {
    /// Accepts Mondays.
    monday = 1;
    /// Accepts Tuesdays.
    tuesday = 2;
    /// Accepts Wednesdays.
    wednesday = 3;
    /// Accepts Thursdays.
    thursday = 4;
    /// Accepts Fridays.
    friday = 5;
    /// Accepts Saturdays.
    saturday = 6;
    /// Accepts Sundays.
    sunday = 7;
}

const NAMES: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const MONDAY_TO_FRIDAY: u8 = 0b0011_1110;

impl Weekday {
    #[inline(always)]
    fn has(self, day: u8) -> bool {
        let days = if self.days == 0 { MONDAY_TO_FRIDAY } else { self.days };
        matches!(day, 1..=7) && days & (1 << day) != 0
    }

    fn error(self) -> ValidationError {
        if self.days == 0 {
            return ValidationError::of(&WEEKDAY);
        }
        let named = (1..).zip(NAMES).filter(|(day, _)| self.has(*day));
        let days: Value = named.map(|(_, name)| name).collect();
        ValidationError::with(&ONE_OF, [Some(days), None])
    }
}

macro_rules! dated {
    ($(#[$feature:meta] [$($generics:tt)*] $type:ty: $day:expr;)*) => {$(
        #[$feature]
        impl<$($generics)*> Dated for $type {
            #[inline]
            fn day_of_week(&self) -> u8 {
                let day: fn(&$type) -> u8 = $day;
                day(self)
            }
        }
    )*};
}

dated! {
    #[cfg(feature = "jiff")]
    [] jiff::civil::Date: |it| it.weekday().to_monday_one_offset() as u8;
    #[cfg(feature = "jiff")]
    [] jiff::civil::DateTime: |it| it.weekday().to_monday_one_offset() as u8;
    #[cfg(feature = "jiff")]
    [] jiff::ZonedDateTime: |it| it.weekday().to_monday_one_offset() as u8;
    #[cfg(feature = "chrono")]
    [] chrono::NaiveDate: |it| chrono::Datelike::weekday(it).number_from_monday() as u8;
    #[cfg(feature = "chrono")]
    [] chrono::NaiveDateTime: |it| chrono::Datelike::weekday(it).number_from_monday() as u8;
    #[cfg(feature = "chrono")]
    [Tz: chrono::TimeZone] chrono::DateTime<Tz>: |it| chrono::Datelike::weekday(it).number_from_monday() as u8;
    #[cfg(feature = "time")]
    [] time::Date: |it| it.weekday().number_from_monday();
    #[cfg(feature = "time")]
    [] time::PrimitiveDateTime: |it| it.weekday().number_from_monday();
    #[cfg(feature = "time")]
    [] time::OffsetDateTime: |it| it.weekday().number_from_monday();
}

impl<T: Dated + ?Sized> Rule<T> for Weekday {
    const CODES: &'static [&'static Code] = CODES;
    const CHEAP: bool = true;
    const PURE: bool = true;

    refuses_with!(|self| self.error());

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::Opaque);
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        self.has(value.day_of_week())
    }
}

#[cfg(test)]
mod tests {
    use super::{Dated, weekday};
    use crate::rule::Rule;

    struct Day(u8);

    impl Dated for Day {
        fn day_of_week(&self) -> u8 {
            self.0
        }
    }

    #[test]
    fn monday_to_friday_unless_days_are_named() {
        let some = weekday().sunday().monday();
        let all = some.tuesday().wednesday().thursday().friday().saturday();
        for day in 1..=7 {
            assert_eq!(weekday().check(&Day(day)).is_ok(), day < 6, "{day}");
            assert_eq!(some.check(&Day(day)).is_ok(), day == 1 || day == 7, "{day}");
            assert!(all.check(&Day(day)).is_ok(), "{day}");
        }
        for day in [0, 8, 9, 255] {
            assert!(weekday().check(&Day(day)).is_err() && all.check(&Day(day)).is_err());
        }
        let said = some.check(&Day(2)).unwrap_err().to_string();
        assert_eq!(said, "Enter a date on one of these days: Monday, Sunday.");
    }

    #[cfg(all(feature = "jiff", feature = "chrono", feature = "time"))]
    #[test]
    fn libraries_agree() {
        let sunday = jiff::civil::date(2026, 3, 1);
        for days in 0..8 {
            let jiff = sunday.checked_add(jiff::SignedDuration::from_hours(24 * days)).unwrap();
            let number = jiff.weekday().to_monday_one_offset() as u8;
            let day = jiff.day() as u8;
            let chrono = chrono::NaiveDate::from_ymd_opt(2026, 3, day.into()).unwrap();
            let time = time::Date::from_calendar_date(2026, time::Month::March, day).unwrap();
            let numbers =
                [Dated::day_of_week(&jiff), Dated::day_of_week(&chrono), Dated::day_of_week(&time)];
            assert_eq!(numbers, [number; 3], "{jiff}");
        }
    }
}
