//! Dates, times and durations: as text, and as what the text says.

use std::time::Duration;

use jiff::{
    Timestamp,
    civil::{Date, DateTime, Time},
};
use validation::{
    Moment, Ordered, Subject, Temporal,
    rules::{self, Dated, ToNow, words},
};

use super::Rule;
use crate::{
    call::{Call, Verdict, unfit},
    input::{Input, Number as _},
    skip::Skip,
};

pub(super) const RULES: &[Rule] = &[
    ("date", date),
    ("time", time),
    ("datetime", datetime),
    ("duration", duration),
    ("past", |call| to_now(call, rules::past())),
    ("future", |call| to_now(call, rules::future())),
    ("past_or_present", |call| to_now(call, rules::past_or_present())),
    ("future_or_present", |call| to_now(call, rules::future_or_present())),
    ("within", within),
    ("before", |call| compared(call, &Comparison::Before)),
    ("after", |call| compared(call, &Comparison::After)),
    ("weekday", weekday),
];

#[derive(Clone, Copy)]
enum Dialect {
    Rfc3339,
    Html,
    Iso8601,
}

fn dialect(call: &mut Call) -> Result<Dialect, Skip> {
    let words =
        [("rfc3339", Dialect::Rfc3339), ("html", Dialect::Html), ("iso8601", Dialect::Iso8601)];
    Ok(call.choose("dialect", &words)?.unwrap_or(Dialect::Rfc3339))
}

fn date(call: &mut Call) -> Verdict {
    let rule = match dialect(call)? {
        Dialect::Rfc3339 => rules::date().dialect(words::rfc3339),
        Dialect::Html => rules::date().dialect(words::html),
        Dialect::Iso8601 => rules::date().dialect(words::iso8601),
    };
    let rule = match call.text("format")? {
        None => rule,
        Some(format) => rule
            .try_format(format)
            .ok_or_else(|| Skip::new(format!("the format `{format}` cannot be read")))?,
    };
    call.check_text(&rule)
}

fn time(call: &mut Call) -> Verdict {
    let rule = match dialect(call)? {
        Dialect::Rfc3339 => rules::time().dialect(words::rfc3339),
        Dialect::Html => rules::time().dialect(words::html),
        Dialect::Iso8601 => rules::time().dialect(words::iso8601),
    };
    call.check_text(&rule)
}

fn datetime(call: &mut Call) -> Verdict {
    let mut rule = match dialect(call)? {
        Dialect::Rfc3339 => rules::datetime().dialect(words::rfc3339),
        Dialect::Html => rules::datetime().dialect(words::html),
        Dialect::Iso8601 => rules::datetime().dialect(words::iso8601),
    };
    if call.flag("space")? {
        rule = rule.space();
    }
    call.check_text(&rule)
}

fn duration(call: &mut Call) -> Verdict {
    let iso8601 = rules::duration().dialect(words::iso8601);
    let known = [("rfc3339", rules::duration().dialect(words::rfc3339)), ("iso8601", iso8601)];
    let rule = call.choose("dialect", &known)?.unwrap_or(rules::duration());
    call.check_text(&rule)
}

/// What text says, if it is something that can be compared.
enum Said {
    Nothing,
    Date(Date),
    DateTime(DateTime),
    Time(Time),
    Timestamp(Timestamp),
}

impl Said {
    fn by(input: &Input) -> Result<Self, Skip> {
        use validation::Rule;

        let text = match input {
            Input::Null => return Ok(Said::Nothing),
            Input::Text(text) => text.as_str(),
            other => return Err(unfit("dates and times", other)),
        };
        let said = if rules::date().check(text).is_ok() {
            text.parse().map(Said::Date)
        } else if rules::datetime().check(text).is_ok() {
            text.parse().map(Said::Timestamp)
        } else if rules::datetime().dialect(words::html).check(text).is_ok() {
            text.parse().map(Said::DateTime)
        } else if rules::time().dialect(words::html).check(text).is_ok() {
            text.parse().map(Said::Time)
        } else {
            return Err(Skip::new("the input is no date or time, such as 2026-03-01T09:30:00Z"));
        };
        said.map_err(|error| Skip::new(error.to_string()))
    }
}

fn now(call: &mut Call) -> Result<Option<Moment>, Skip> {
    let now = call.text("now")?.map(str::parse).transpose();
    now.map_err(|error| Skip::new(format!("`now` is {error}")))
}

fn to_now(call: &mut Call, rule: ToNow) -> Verdict {
    let now = now(call)?;
    by_now(call, now, &rule)
}

fn within(call: &mut Call) -> Verdict {
    let now = now(call)?;
    let limit = call.args.take("0").ok_or_else(|| Skip::new("the duration is missing"))?;
    let mut rule = rules::within(duration_of(&limit)?);
    if call.flag("past")? {
        rule = rule.past();
    }
    if call.flag("future")? {
        rule = rule.future();
    }
    by_now(call, now, &rule)
}

/// Seconds, or a duration of ISO 8601.
fn duration_of(limit: &Input) -> Result<Duration, Skip> {
    use jiff::{Span, SpanRelativeTo};

    if let Some(seconds) = f64::of(limit) {
        return Duration::try_from_secs_f64(seconds).map_err(|error| Skip::new(error.to_string()));
    }
    let Input::Text(text) = limit else { return Err(unfit("durations", limit)) };
    let span = text.parse().and_then(|span: Span| {
        span.to_duration(SpanRelativeTo::days_are_24_hours()).and_then(Duration::try_from)
    });
    span.map_err(|error| Skip::new(format!("`{text}`: {error}")))
}

/// `range`, on text that says a date or a time.
pub(super) fn range(call: &mut Call) -> Verdict {
    macro_rules! is {
        ($kind:ident) => {
            |said| match said {
                Said::$kind(value) => Some(value),
                _ => None,
            }
        };
    }
    let said = Said::by(&call.input);
    match said.map_err(|_| Skip::new("the input is no number, date or time"))? {
        Said::Nothing => Err(unfit("numbers, dates and times", &call.input)),
        Said::Date(date) => ranged(call, date, is!(Date)),
        Said::DateTime(datetime) => ranged(call, datetime, is!(DateTime)),
        Said::Time(time) => ranged(call, time, is!(Time)),
        Said::Timestamp(timestamp) => ranged(call, timestamp, is!(Timestamp)),
    }
}

fn ranged<T: Ordered>(call: &mut Call, value: T, of: fn(Said) -> Option<T>) -> Verdict {
    let mut bound = |name| match call.args.take(name) {
        None => Ok(None),
        Some(limit) => match of(Said::by(&limit)?) {
            None => Err(Skip::new(format!("`{name}` is of the input's type"))),
            limit => Ok(limit),
        },
    };
    let rule = rules::range();
    let rule = bound("min")?.map_or(rule, |limit| rule.min(limit));
    let rule = bound("max")?.map_or(rule, |limit| rule.max(limit));
    let rule = bound("above")?.map_or(rule, |limit| rule.above(limit));
    let rule = bound("below")?.map_or(rule, |limit| rule.below(limit));
    call.check(&rule, Subject::plain(Some(&value)))
}

/// Applies a rule that compares with now.
fn by_now<R>(call: &Call, now: Option<Moment>, rule: &R) -> Verdict
where
    R: validation::Rule<Date> + validation::Rule<DateTime> + validation::Rule<Timestamp>,
{
    fn apply<T: Temporal>(
        call: &Call,
        now: Option<Moment>,
        rule: &impl validation::Rule<T>,
        value: Option<&T>,
    ) -> Verdict {
        call.check_at(now, rule, Subject::plain(value))
    }
    match Said::by(&call.input)? {
        Said::Nothing => apply::<Date>(call, now, rule, None),
        Said::Date(date) => apply(call, now, rule, Some(&date)),
        Said::DateTime(datetime) => apply(call, now, rule, Some(&datetime)),
        Said::Timestamp(timestamp) => apply(call, now, rule, Some(&timestamp)),
        Said::Time(_) => Err(Skip::new("a time of day alone is neither past nor future")),
    }
}

enum Comparison {
    Before,
    After,
}

/// `before` and `after`, with a limit of the input's type.
fn compared(call: &mut Call, comparison: &Comparison) -> Verdict {
    fn apply<T: Ordered>(
        call: &Call,
        comparison: &Comparison,
        limit: T,
        value: Option<T>,
    ) -> Verdict {
        let value = Subject::plain(value.as_ref());
        match comparison {
            Comparison::Before => call.check(&rules::before(limit), value),
            Comparison::After => call.check(&rules::after(limit), value),
        }
    }
    let limit = Said::by(&call.args.take("0").unwrap_or(Input::Null))?;
    let call = &*call;
    match (limit, Said::by(&call.input)?) {
        (Said::Nothing, _) => Err(Skip::new("the limit is missing")),
        (Said::Date(limit), Said::Date(date)) => apply(call, comparison, limit, Some(date)),
        (Said::Time(limit), Said::Time(time)) => apply(call, comparison, limit, Some(time)),
        (Said::DateTime(limit), Said::DateTime(datetime)) => {
            apply(call, comparison, limit, Some(datetime))
        }
        (Said::Timestamp(limit), Said::Timestamp(timestamp)) => {
            apply(call, comparison, limit, Some(timestamp))
        }
        (_, Said::Nothing) => apply::<Date>(call, comparison, Date::MIN, None),
        _ => Err(Skip::new("the limit is of the input's type")),
    }
}

fn weekday(call: &mut Call) -> Verdict {
    type Add = fn(rules::Weekday) -> rules::Weekday;

    fn apply<T: Dated>(call: &Call, rule: rules::Weekday, value: Option<&T>) -> Verdict {
        call.check(&rule, Subject::plain(value))
    }
    let days: [(&str, Add); 7] = [
        ("monday", rules::Weekday::monday),
        ("tuesday", rules::Weekday::tuesday),
        ("wednesday", rules::Weekday::wednesday),
        ("thursday", rules::Weekday::thursday),
        ("friday", rules::Weekday::friday),
        ("saturday", rules::Weekday::saturday),
        ("sunday", rules::Weekday::sunday),
    ];
    let mut rule = rules::weekday();
    for (name, add) in days {
        if call.flag(name)? {
            rule = add(rule);
        }
    }
    match Said::by(&call.input)? {
        Said::Nothing => apply::<Date>(call, rule, None),
        Said::Date(date) => apply(call, rule, Some(&date)),
        Said::DateTime(datetime) => apply(call, rule, Some(&datetime)),
        Said::Time(_) | Said::Timestamp(_) => Err(Skip::new("this is on no day of the week")),
    }
}
