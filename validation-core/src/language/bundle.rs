//! An application's own bundles, of the `fluent` crate.

use alloc::string::ToString;
use core::{
    borrow::Borrow,
    fmt::{self, Write},
};

use fluent_bundle::{
    FluentArgs, FluentResource, FluentValue, bundle::FluentBundle, memoizer::MemoizerKind,
};

use super::{Request, Translate};
use crate::value::Value;

/// A bundle that threads can share, `fluent::concurrent::FluentBundle`, is a catalogue: its messages are
/// looked up by the same names as those of ours.
///
/// Its numbers are floats, so integers that those do not hold are given as text.
impl<R, M> Translate for FluentBundle<R, M>
where
    R: Borrow<FluentResource> + Send + Sync,
    M: MemoizerKind + Send + Sync,
{
    fn translate(&self, request: Request<'_>, out: &mut dyn Write) -> Result<bool, fmt::Error> {
        let Some(message) = self.get_message(request.id()) else { return Ok(false) };
        let pattern = match request.attribute() {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        };
        let Some(pattern) = pattern else { return Ok(false) };
        let params = request.params().into_iter().flatten();
        let arguments: FluentArgs<'_> =
            params.map(|(name, value)| (name, argument(value))).collect();
        let mut errors = Vec::new();
        let text = self.format_pattern(pattern, Some(&arguments), &mut errors);
        out.write_str(&text)?;
        Ok(errors.is_empty())
    }
}

fn argument(value: &Value) -> FluentValue<'static> {
    const EXACT: i128 = 1 << f64::MANTISSA_DIGITS;
    match value {
        Value::Float(number) => FluentValue::from(*number),
        Value::Float32(number) => FluentValue::from(*number),
        value => match value.as_integer().filter(|integer| (-EXACT..=EXACT).contains(integer)) {
            Some(integer) => FluentValue::from(i64::try_from(integer).unwrap_or_default()),
            None => FluentValue::from(value.to_string()),
        },
    }
}
