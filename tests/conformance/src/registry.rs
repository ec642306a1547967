//! The rules, by their names in attributes: a file for each group.
//!
//! ```text
//! pub(super) const RULES: &[Rule] = &[("slug", slug), …];
//!
//! fn slug(call: &mut Call) -> Verdict {
//!     let mut rule = rules::slug();
//!     if call.flag("unicode")? {
//!         rule = rule.unicode();
//!     }
//!     call.check_text(&rule)
//! }
//! ```

mod collections;
mod finance;
mod formats;
mod hosts;
mod networks;
mod numbers;
mod passwords;
mod presence;
mod text;
mod time;
mod uris;

use crate::{
    call::{Call, Verdict},
    skip::Skip,
};

/// The name of a rule, and what makes it of the arguments of a call and applies it.
pub(crate) type Rule = (&'static str, fn(&mut Call) -> Verdict);

const GROUPS: &[&[Rule]] = &[
    collections::RULES,
    finance::RULES,
    formats::RULES,
    hosts::RULES,
    networks::RULES,
    numbers::RULES,
    passwords::RULES,
    presence::RULES,
    text::RULES,
    time::RULES,
    uris::RULES,
];

/// Applies the rule of this name.
pub(crate) fn apply(name: &str, call: &mut Call) -> Verdict {
    let rules = || GROUPS.iter().copied().flatten();
    match rules().find(|(known, _)| *known == name) {
        Some((_, apply)) => apply(call),
        None => Err(Skip::unknown("rule", name, rules().map(|(known, _)| *known))),
    }
}
