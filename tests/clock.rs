//! What time it is: one reading for a check, from the clock that was given or from the system's.

use std::cell::Cell;
use std::time::{Duration, SystemTime};

use validation::{
    Clean, Clock, Moment, Report, Rule, SystemClock, Temporal, Valid, Validate, ValidationError,
};

/// Nanoseconds since 1970.
#[derive(Clone, Debug)]
struct At(i128);

impl Temporal for At {
    fn nanoseconds_from(&self, now: Moment) -> i128 {
        self.0 - now.nanoseconds()
    }
}

/// Says what time it is.
struct Reading;

impl<T: ?Sized> Rule<T> for Reading {
    fn check(&self, _: &T) -> Result<(), ValidationError> {
        Ok(())
    }

    fn report(&self, _: &T, report: &mut Report<'_>) {
        match report.now() {
            Ok(now) => report.add(ValidationError::new("now").param("now", now.to_string())),
            Err(error) => report.add(error),
        }
    }
}

#[derive(Debug, Validate)]
struct Part {
    #[validate(custom(Reading))]
    a: u32,
    #[validate(each(custom(Reading)))]
    b: Vec<u32>,
}

#[derive(Debug, Validate)]
struct Whole {
    #[validate(custom(Reading), past)]
    first: At,
    #[validate(nested)]
    parts: Vec<Part>,
    #[validate(custom(Reading))]
    last: Option<u32>,
}

fn whole() -> Whole {
    let part = || Part { a: 1, b: vec![1, 2, 3] };
    Whole { first: At(0), parts: vec![part(), part()], last: Some(1) }
}

fn readings(clean: Clean<'_, Whole>) -> Vec<String> {
    let errors = clean.run().err().unwrap_or_default();
    errors.iter().filter_map(|(_, error)| Some(error.params().get("now")?.to_string())).collect()
}

#[test]
fn all_rules_of_a_check_have_the_same_now() {
    let whole = whole();
    let now: Moment = "2026-03-01T09:30:00+01:00".parse().unwrap();
    let given = readings(Clean::new(&whole).clock(now));
    assert_eq!(given, vec!["2026-03-01T09:30:00+01:00"; 10]);

    let before = SystemClock.now().nanoseconds();
    let system = readings(Clean::new(&whole));
    assert_eq!(system, vec![system[0].clone(); 10]);
    let read: Moment = system[0].parse().unwrap();
    assert!((before..=SystemClock.now().nanoseconds()).contains(&read.nanoseconds()));
}

#[test]
fn a_clock_of_ones_own_is_read_once() {
    struct Counting(Cell<i64>);

    impl Clock for Counting {
        fn now(&self) -> Moment {
            self.0.set(self.0.get() + 1);
            Moment::new(self.0.get(), 0)
        }
    }

    let clock = Counting(Cell::new(0));
    assert_eq!(readings(Clean::new(&whole()).clock(&clock)), vec!["1970-01-01T00:00:01Z"; 10]);
    assert_eq!(clock.0.get(), 1);
}

#[derive(Clone, Debug, Validate)]
struct Session {
    #[validate(past_or_present)]
    started: At,
    #[validate(future, within(Duration::from_secs(60)))]
    ends: Option<At>,
    #[validate(past(message = "Not before {limit}."))]
    known: Option<SystemTime>,
}

#[test]
fn time_rules_ask_the_clock_that_is_given() {
    let session = Session { started: At(0), ends: Some(At(1)), known: None };
    let codes = |now: Moment| match Clean::new(&session).clock(now).run() {
        Ok(_) => Vec::new(),
        Err(errors) => errors.codes().map(String::from).collect::<Vec<_>>(),
    };
    assert_eq!(codes(Moment::new(0, 0)), Vec::<String>::new());
    assert_eq!(codes(Moment::new(0, 1)), ["future"]);
    assert_eq!(codes(Moment::new(-1, 0)), ["past_or_present"]);
    assert_eq!(codes(Moment::new(60, 2)), ["future", "within"]);

    let session = Session { ends: None, known: Some(SystemTime::UNIX_EPOCH), ..session };
    let errors = Clean::new(&session).clock(Moment::new(0, 0)).run().unwrap_err();
    assert_eq!(errors.to_string(), "known: Not before Jan 1, 1970, 12:00 AM UTC.");
    let none = Session { known: None, ..session };
    assert!(Clean::new(&none).clock(Moment::new(0, 0)).run().is_ok());
}

#[test]
fn without_one_it_is_the_systems() {
    let session = Session { started: At(0), ends: None, known: Some(SystemTime::UNIX_EPOCH) };
    assert!(session.full_clean().is_ok());
    let session = Valid::new(session).unwrap();
    let far = SystemTime::now() + Duration::from_secs(3_600);
    let refused = session.modify(|session| session.known = Some(far)).unwrap_err();
    assert!(refused.errors.has("known", "past"));
    assert!(validation::full_clean_all(&[refused.value]).unwrap_err().has("[0].known", "past"));
}

#[test]
fn parts_and_groups_have_the_clock_too() {
    #[derive(Debug, Validate)]
    struct Invitation {
        #[validate(on("send", future))]
        at: At,
        #[validate(when(self.open, past))]
        opened: At,
        open: bool,
    }

    let invitation = Invitation { at: At(5), opened: At(5), open: true };
    let now = Moment::new(0, 5);
    let errors = Clean::new(&invitation).on("send").clock(now).run().unwrap_err();
    assert!(errors.has("at", "future") && errors.has("opened", "past"));
    let part = Clean::new(&invitation).clock(Moment::new(0, 6)).only(["opened"]);
    assert!(part.run().is_ok());
}

/// Between types, with jiff: dates have the day of the clock's place.
#[cfg(feature = "jiff")]
mod with_jiff {
    use jiff::{
        Timestamp, ZonedDateTime,
        civil::{self, Date, DateTime},
    };
    use validation::{Clean, Moment, Validate};

    const OPENED: Date = civil::date(2020, 1, 1);

    #[derive(Clone, Debug, Validate)]
    struct Booking {
        #[validate(after(OPENED), future_or_present, weekday)]
        starts_on: Date,
        #[validate(after(self.starts_on))]
        ends_on: Option<Date>,
        #[validate(past_or_present)]
        booked: DateTime,
        #[validate(before(Timestamp::MAX), weekday(sunday))]
        paid: Option<ZonedDateTime>,
    }

    #[test]
    fn dates_lie_at_the_place_of_the_clock() {
        let booking = Booking {
            starts_on: civil::date(2026, 3, 2),
            ends_on: Some(civil::date(2026, 3, 3)),
            booked: civil::date(2026, 3, 2).at(0, 15, 0, 0),
            paid: None,
        };
        let now: ZonedDateTime = "2026-03-02T00:15:00+01:00[+01:00]".parse().unwrap();
        assert!(Clean::new(&booking).clock(Moment::from(&now)).run().is_ok());
        let errors = Clean::new(&booking).clock(Moment::from(now.timestamp())).run().unwrap_err();
        assert_eq!(errors.to_string(), "booked: Enter a date or time that is not in the future.");

        let booking = Booking {
            ends_on: Some(booking.starts_on),
            starts_on: civil::date(2026, 3, 1),
            paid: Some(now.clone()),
            ..booking
        };
        let errors = Clean::new(&booking).clock(Moment::from(&now)).run().unwrap_err();
        let codes: Vec<_> = errors.codes().collect();
        assert_eq!(codes, ["future_or_present", "weekday", "weekday"]);
    }
}
