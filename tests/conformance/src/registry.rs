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

/// What an argument may also be called: positional ones as the param of the error, the only one of a rule
/// as if it were positional.
const ALIASES: &[(&str, &str, &str)] = &[
    ("multiple_of", "step", "0"),
    ("equal", "expected", "0"),
    ("not_equal", "expected", "0"),
    ("one_of", "choices", "0"),
    ("none_of", "choices", "0"),
    ("contains_all", "values", "0"),
    ("subset_of", "values", "0"),
    ("starts_with", "value", "0"),
    ("not_starts_with", "value", "0"),
    ("ends_with", "value", "0"),
    ("not_ends_with", "value", "0"),
    ("includes", "value", "0"),
    ("not_includes", "value", "0"),
    ("pattern", "regex", "0"),
    ("file_extension", "allowed", "0"),
    ("before", "limit", "0"),
    ("after", "limit", "0"),
    ("within", "duration", "0"),
    ("uuid", "0", "version"),
    ("uuid", "tuuid", "simple"),
    ("hostname", "ip", "address"),
    ("phone", "0", "region"),
    ("integer_list", "0", "separator"),
    ("normalized", "0", "form"),
];

/// The rules panic on contradictions: in an attribute, they do not compile.
fn contradiction(why: &str) -> Verdict {
    Err(Skip::new(why))
}

/// Applies the rule of this name.
pub(crate) fn apply(name: &str, call: &mut Call) -> Verdict {
    let rules = || GROUPS.iter().copied().flatten();
    match rules().find(|(known, _)| *known == name) {
        Some((_, apply)) => {
            for (_, from, to) in ALIASES.iter().filter(|(rule, ..)| *rule == name) {
                call.args.rename(from, to);
            }
            apply(call)
        }
        None => Err(Skip::unknown("rule", name, rules().map(|(known, _)| *known))),
    }
}
