//! What is wrong with the wording of a code; tests ask for every code there is.

use alloc::{format, string::String, vec::Vec};

use crate::code::{Code, Kind, Part, Pattern};

/// All faults of a code's wordings; none, if it is well made.
pub(crate) fn faults(code: &Code) -> Vec<String> {
    let mut faults = Vec::new();
    let names: Vec<_> = code.names().collect();
    let shown = read(code.english(), &names, &mut faults);
    let shows_value = code.value_names().iter().any(|name| shown.contains(name));
    match code.value_free_english() {
        Some(wording) => {
            read(wording, code.param_names(), &mut faults);
        }
        None if shows_value => faults.push("it shows a value and has no `value_free`".into()),
        None => {}
    }
    faults.into_iter().map(|fault| format!("{}: {fault}", code.name())).collect()
}

/// The params that a wording names.
fn read<'a>(wording: &'a str, names: &[&str], faults: &mut Vec<String>) -> Vec<&'a str> {
    let pattern = Pattern::read(wording);
    faults.extend(pattern.fault().map(String::from));
    let mut shown = Vec::new();
    for (at, part) in pattern.parts().iter().enumerate() {
        let name = part.text(wording);
        if part.kind == Kind::Select {
            let keys = keys(wording, &pattern, at + 1..part.next.into());
            if keys.contains(&"one") != keys.contains(&"other") {
                faults.push(format!("`one` and `other` belong together, for `{name}`"));
            }
        }
        if matches!(part.kind, Kind::Select | Kind::Param) && !shown.contains(&name) {
            shown.push(name);
        }
    }
    for name in shown.iter().filter(|name| !names.contains(name)) {
        faults.push(format!("`{name}` is not a param it may name"));
    }
    shown
}

fn keys<'a>(wording: &'a str, pattern: &Pattern, range: core::ops::Range<usize>) -> Vec<&'a str> {
    let variant = |at: usize| pattern.parts().get(at).filter(|_| at < range.end);
    let next = |part: &&Part| variant(part.next.into());
    let variants = core::iter::successors(variant(range.start), next);
    variants.map(|part| part.text(wording)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_found() {
        const CODE: fn(&'static str) -> Code =
            |english| Code::new("c", english).params(&["min"]).values(&["actual"]);
        let cases: [(Code, &[&str]); 7] = [
            (CODE("Enter { $min }."), &[]),
            (CODE("{ $min -> [one] a *[other] b }"), &[]),
            (CODE("{ $actual }").value_free("{ $min }"), &[]),
            (CODE("{ $max }"), &["c: `max` is not a param it may name"]),
            (CODE("{ $actual }"), &["c: it shows a value and has no `value_free`"]),
            (CODE("a").value_free("{ $actual }"), &["c: `actual` is not a param it may name"]),
            (
                CODE("{ $min -> [one] a *[many] b }"),
                &["c: `one` and `other` belong together, for `min`"],
            ),
        ];
        for (code, expected) in cases {
            assert_eq!(faults(&code), expected, "{}", code.english());
        }
    }
}
