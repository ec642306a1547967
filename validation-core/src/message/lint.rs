//! What is wrong with the wording of a code; tests ask for every code there is.

use alloc::{format, string::String, vec::Vec};

use super::pattern::{self, Piece};
use crate::code::Code;

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
    faults
        .into_iter()
        .map(|fault| format!("{}: {fault}", code.name()))
        .collect()
}

/// The params that a wording names.
fn read<'a>(wording: &'a str, names: &[&str], faults: &mut Vec<String>) -> Vec<&'a str> {
    let mut shown = Vec::new();
    for piece in pattern::pieces(wording) {
        match piece {
            Piece::Text(_) => {}
            Piece::Broken(rest) => faults.push(format!("cannot read `{rest}`")),
            Piece::Param(name) => shown.push(name),
            Piece::Select { on, variants } => {
                shown.push(on);
                shown.extend(read_variants(variants, names, faults));
            }
        }
    }
    for name in shown.iter().filter(|name| !names.contains(name)) {
        let fault = format!("`{name}` is not a param it may name");
        if !faults.contains(&fault) {
            faults.push(fault);
        }
    }
    shown
}

fn read_variants<'a>(text: &'a str, names: &[&str], faults: &mut Vec<String>) -> Vec<&'a str> {
    let variants: Option<Vec<_>> = pattern::variants(text).collect();
    let Some(variants) = variants else {
        faults.push(format!("cannot read the variants `{text}`"));
        return Vec::new();
    };
    if variants.iter().filter(|variant| variant.is_default).count() != 1 {
        faults.push(format!("not one default in `{text}`"));
    }
    let has = |key| variants.iter().any(|variant| variant.key == key);
    if has("one") != has("other") {
        faults.push(format!("`one` and `other` belong together in `{text}`"));
    }
    variants
        .into_iter()
        .flat_map(|variant| read(variant.pattern, names, faults))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_found() {
        const CODE: fn(&'static str) -> Code =
            |english| Code::new("c", english).params(&["min"]).values(&["actual"]);
        let cases: [(Code, &[&str]); 11] = [
            (CODE("Enter { $min }."), &[]),
            (CODE("{ $min -> [one] a *[other] b }"), &[]),
            (CODE("{ $actual }").value_free("{ $min }"), &[]),
            (CODE("{ $max }"), &["c: `max` is not a param it may name"]),
            (
                CODE("{ $actual }"),
                &["c: it shows a value and has no `value_free`"],
            ),
            (
                CODE("a").value_free("{ $actual }"),
                &["c: `actual` is not a param it may name"],
            ),
            (CODE("a } b"), &["c: cannot read `} b`"]),
            (CODE("a { b"), &["c: cannot read `{ b`"]),
            (
                CODE("{ $min -> one }"),
                &["c: cannot read the variants ` one`"],
            ),
            (
                CODE("{ $min -> [one] a [other] b }"),
                &["c: not one default in ` [one] a [other] b`"],
            ),
            (
                CODE("{ $min -> [one] a *[many] b }"),
                &["c: `one` and `other` belong together in ` [one] a *[many] b`"],
            ),
        ];
        for (code, expected) in cases {
            assert_eq!(faults(&code), expected, "{}", code.english());
        }
    }
}
