//! Decimal numbers: from JSON as their own `Deserialize` takes them, from a form with all of their digits.

use rust_decimal::Decimal;
use serde_core::Deserialize;

use super::{Content, Found, Input, Readable, Refused, Walk, content::Wanted};
#[cfg(feature = "form")]
use crate::form::Widget;
use crate::{error::INVALID, rules::INVALID_NUMBER};

impl<'de> Readable<'de> for Decimal {
    type Context = ();

    fn walk_input(input: Input<'de>, walk: &mut Walk<'_, '_, ()>) -> Found<Self> {
        let result = match input.is_form() {
            true => from_text(&input),
            false => {
                Deserialize::deserialize(input).map_err(|refused| match refused.error().code() {
                    code if code == INVALID.name() => Refused::of(&INVALID_NUMBER),
                    _ => refused,
                })
            }
        };
        walk.take(result)
    }

    #[cfg(feature = "form")]
    fn widget() -> (Widget, bool) {
        (Widget::Number, false)
    }
}

fn from_text(input: &Input<'_>) -> Result<Decimal, Refused> {
    match input.wanted(Wanted::Number)? {
        Content::Number(text) => {
            let parsed =
                Decimal::from_str_exact(&text).or_else(|_| Decimal::from_scientific(&text));
            parsed.map_err(|_| Refused::of(&INVALID_NUMBER))
        }
        content => Err(content.instead_of("number")),
    }
}
