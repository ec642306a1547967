//! The built-in rules, one file each.
//!
//! The name of a rule in an attribute is the name of its constructor here, and what stands in its
//! brackets are calls of the constructor's methods: `length(min = 3, max = 30)` is
//! `rules::length().min(3).max(30)`. So a rule can be made and called without an attribute too:
//!
//! ```
//! use validation::{Rule, rules};
//!
//! assert!(rules::length().min(3).check("al").is_err());
//! assert!(rules::email().check("al@example.org").is_ok());
//! ```

/// Declares the rules, and lists their codes.
macro_rules! rules {
    ($($name:ident: $($item:ident),+;)*) => {
        $(
            mod $name;
            pub use self::$name::{$($item),+};
        )*

        /// The codes of each rule, by the name of its constructor.
        #[doc(hidden)]
        #[allow(missing_docs, non_upper_case_globals)]
        pub mod codes {
            $($(pub const $item: &[&super::Code] = super::$name::CODES;)+)*
        }

        /// The codes of all built-in rules.
        pub(crate) const CODES: &[&[&Code]] = &[$($name::CODES),*];
    };
}

rules! {
    absent: Absent, absent;
    accepted: Accepted, TickBox, accepted;
    email: Email, EmailDialect, email;
    ends_with: EndsWith, ends_with, not_ends_with;
    equal: Equal, NotEqual, equal, not_equal;
    finite: Finite, Float, finite;
    includes: Includes, includes, not_includes;
    ip: Ip, ip, ipv4, ipv6;
    length: Length, Measured, length;
    multiple_of: InSteps, Multiple, MultipleOf, multiple_of;
    none_of: NoneOf, none_of;
    not_blank: NotBlank, not_blank;
    one_of: OneOf, one_of;
    pattern: Pattern, pattern;
    range: Range, Within, range;
    required: Required, required;
    slug: Slug, slug;
    starts_with: StartsWith, not_starts_with, starts_with;
    unique_items: Itself, Key, UniqueItems, unique_items;
    url: Url, url;
}

mod affix;
pub mod dialects;
mod choices;
mod lists;
mod refusal;
pub mod words;

use crate::code::Code;
pub use crate::rule::{Custom, custom};

pub use self::{
    choices::{Choice, Expected},
    lists::{Choices, Listed, Values, listed},
};

#[cfg(test)]
mod tests {
    use alloc::{format, string::String, vec::Vec};

    use super::CODES;
    use crate::message::lint;

    #[test]
    fn every_code_is_well_made() {
        let faults: Vec<_> =
            CODES.iter().copied().flatten().flat_map(|code| lint::faults(code)).collect();
        assert!(faults.is_empty(), "{faults:#?}");
    }

    #[test]
    fn every_code_belongs_to_one_rule() {
        let mut seen: Vec<&str> = Vec::new();
        for codes in CODES {
            let mut names: Vec<_> = codes.iter().map(|code| code.name()).collect();
            names.sort_unstable();
            names.dedup();
            for name in names {
                assert!(!seen.contains(&name), "{name}");
                seen.push(name);
            }
        }
    }

    /// Codes and params are public API: what changes here is a change for those who use them.
    #[test]
    fn the_codes_and_their_params() {
        let list: Vec<String> = CODES
            .iter()
            .copied()
            .flatten()
            .map(|code| {
                let names = [code.param_names(), code.value_names()].concat();
                format!("{}({})", code.name(), names.join(", "))
            })
            .collect();
        insta::assert_snapshot!(list.join("\n"), @r#"
            absent()
            accepted()
            email()
            ends_with(value)
            not_ends_with(value)
            equal(expected)
            not_equal(expected)
            finite()
            includes(value)
            not_includes(value)
            ip()
            ipv4()
            ipv6()
            min_length(min, actual)
            max_length(max, actual)
            exact_length(equal, actual)
            min_length(min, unit, actual)
            max_length(max, unit, actual)
            exact_length(equal, unit, actual)
            min_length(min, unit, actual)
            max_length(max, unit, actual)
            exact_length(equal, unit, actual)
            min_items(min, actual)
            max_items(max, actual)
            exact_items(equal, actual)
            step_size(step, offset)
            reserved()
            blank()
            invalid_choice(choices)
            pattern()
            min_value(min, actual)
            max_value(max, actual)
            above(limit, actual)
            below(limit, actual)
            required()
            slug()
            starts_with(value)
            not_starts_with(value)
            duplicate(first)
            url()
        "#);
    }
}
