//! The wording of a code whose example the rule accepts, whatever its parameters.

use crate::{code::Code, rule::Rule};

/// A wording, and the example that it shows.
pub(super) type Example = (&'static str, &'static Code);

/// The first wording whose example passes, or the one without an example.
#[cold]
#[inline(never)]
pub(super) fn fitting(
    examples: &[Example],
    rule: &impl Rule<str>,
    without: &'static Code,
) -> &'static Code {
    let fitting = examples.iter().find(|(example, _)| rule.passes(example, None));
    fitting.map_or(without, |(_, code)| *code)
}

/// The wordings of one code: `"uuid": "Enter a UUID, such as " ["…", "…"] or "Enter a valid UUID."`.
macro_rules! examples {
    ($name:literal: $start:literal [$($example:literal),+] or $without:literal) => {
        static PLAIN: Code = Code::new($name, $without);

        static EXAMPLES: &[$crate::rules::examples::Example] = &[
            $(($example, &Code::new($name, concat!($start, $example, ".")))),+
        ];

        pub(super) const CODES: &[&Code] = &{
            let mut codes = [&PLAIN; EXAMPLES.len() + 1];
            let mut at = 0;
            while at < EXAMPLES.len() {
                codes[at] = EXAMPLES[at].1;
                at += 1;
            }
            codes
        };
    };
}

pub(super) use examples;
