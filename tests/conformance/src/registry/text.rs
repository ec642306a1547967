//! Text.

use validation::rules;

use super::Rule;
use crate::call::{Call, Verdict};

pub(super) const RULES: &[Rule] = &[("slug", slug), ("starts_with", starts_with)];

fn slug(call: &mut Call) -> Verdict {
    call.check_text(&rules::slug())
}

fn starts_with(call: &mut Call) -> Verdict {
    let values = call.positional_texts()?;
    call.check_text(&rules::starts_with(values.as_slice()))
}
