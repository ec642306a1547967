//! Text.

use validation::{Rule as _, rules};

use super::{Rule, collections::bounds, contradiction};
use crate::{
    call::{Call, Verdict},
    skip::Skip,
};

pub(super) const RULES: &[Rule] = &[
    ("pattern", pattern),
    ("starts_with", starts_with),
    ("not_starts_with", not_starts_with),
    ("ends_with", ends_with),
    ("not_ends_with", not_ends_with),
    ("includes", includes),
    ("not_includes", not_includes),
    ("lowercase", |call| call.check_text(&rules::lowercase())),
    ("uppercase", |call| call.check_text(&rules::uppercase())),
    ("trimmed", |call| call.check_text(&rules::trimmed())),
    ("ascii", |call| call.check_text(&rules::ascii())),
    ("alpha", |call| letters(call, rules::alpha())),
    ("alphanumeric", |call| letters(call, rules::alphanumeric())),
    ("single_line", |call| call.check_text(&rules::single_line())),
    ("digits", digits),
    ("slug", slug),
    ("identifier", |call| call.check_text(&rules::identifier())),
    ("no_null", |call| call.check_text(&rules::no_null())),
    ("no_control", no_control),
    ("normalized", normalized),
    ("integer_list", integer_list),
];

/// Rules that look for one of several texts.
macro_rules! of_affixes {
    ($($rule:ident)*) => {$(
        fn $rule(call: &mut Call) -> Verdict {
            let texts = call.positional_texts()?;
            if texts.is_empty() {
                return Err(Skip::new("the texts are missing"));
            }
            call.check_text(&rules::$rule(texts.as_slice()))
        }
    )*};
}

of_affixes!(starts_with not_starts_with ends_with not_ends_with);

fn includes(call: &mut Call) -> Verdict {
    let part = call.some_text("0")?;
    call.check_text(&rules::includes(part))
}

fn not_includes(call: &mut Call) -> Verdict {
    let part = call.some_text("0")?;
    call.check_text(&rules::not_includes(part))
}

fn pattern(call: &mut Call) -> Verdict {
    let regex = call.some_text("0")?;
    let letters = call.text("flags")?.unwrap_or_default().to_ascii_lowercase();
    if let Some(letter) = letters.chars().find(|letter| !"imsxu".contains(*letter)) {
        return Err(Skip::new(format!("no flag `{letter}`; there are `i`, `m`, `s` and `x`")));
    }
    let mut rule = rules::pattern(regex);
    let mut flags = String::from("u");
    let all: [Flag; 4] = [
        ("ignore_case", 'i', |rule| rule.ignore_case()),
        ("multiline", 'm', |rule| rule.multiline()),
        ("dot_all", 's', |rule| rule.dot_all()),
        ("verbose", 'x', |rule| rule.verbose()),
    ];
    for (name, letter, set) in all {
        if call.flag(name)? || letters.contains(letter) {
            rule = set(rule);
            flags.push(letter);
        }
    }
    // the derive refuses it; the rule would let nothing pass
    if rules::valid_regex().check(&*format!("(?{flags}){regex}")).is_err() {
        return Err(Skip::new(format!(
            "the expression `{regex}` is broken, or needs more than the `regex` crate has"
        )));
    }
    if call.flag("inverse")? {
        rule = rule.inverse();
    }
    call.check_text(&rule)
}

/// A flag of expressions, the letter for it, and what sets it.
type Flag = (&'static str, char, fn(rules::Pattern<'static>) -> rules::Pattern<'static>);

fn letters(call: &mut Call, mut rule: rules::Alpha) -> Verdict {
    if call.flag("ascii")? {
        rule = rule.ascii();
    }
    call.check_text(&rule)
}

fn digits(call: &mut Call) -> Verdict {
    let rule = rules::digits();
    let rule = match (bounds(call)?, call.count("len")?) {
        ((None, None), Some(len)) => rule.len(len),
        ((min, max), None) => {
            let rule = min.map_or(rule, |min| rule.min(min));
            max.map_or(rule, |max| rule.max(max))
        }
        (_, Some(_)) => return Err(Skip::new("`len` leaves nothing to `min` and `max`")),
    };
    call.check_text(&rule)
}

fn slug(call: &mut Call) -> Verdict {
    let mut rule = rules::slug();
    if call.flag("unicode")? {
        rule = rule.unicode();
    }
    call.check_text(&rule)
}

fn no_control(call: &mut Call) -> Verdict {
    let mut rule = rules::no_control();
    if call.flag("multiline")? {
        rule = rule.multiline();
    }
    call.check_text(&rule)
}

fn normalized(call: &mut Call) -> Verdict {
    let rule = rules::normalized();
    let forms = [("nfc", rule.nfc()), ("nfkc", rule.nfkc())];
    let form = call.choose("form", &forms)?;
    let rule = match (call.flag("nfc")?, call.flag("nfkc")?) {
        (true, true) => return contradiction("`nfc` and `nfkc`: one of them says it all"),
        (true, false) => rule.nfc(),
        (false, true) => rule.nfkc(),
        (false, false) => form.unwrap_or(rule),
    };
    call.check_text(&rule)
}

fn integer_list(call: &mut Call) -> Verdict {
    let mut rule = rules::integer_list();
    match call.text("separator")? {
        Some("") => return Err(Skip::new("`separator` needs at least one character")),
        Some(separator) => rule = rule.separator(separator),
        None => {}
    }
    if call.flag("negative")? {
        rule = rule.negative();
    }
    call.check_text(&rule)
}
