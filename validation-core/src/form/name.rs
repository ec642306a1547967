//! The names of a form's values: `title`, `venue.name`, `tags[0]`, `lines[2].sku`.

use alloc::{borrow::Cow, string::String, vec, vec::Vec};

/// One step of a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step<'a> {
    Field(Cow<'a, str>),
    Index(usize),
}

/// The steps of a name. In brackets stand the index of an item, a name, or a name in quotes; empty ones at
/// the end, as in `tags[]`, are for one more value of the name before them. A name that is not made so is
/// one field as it stands.
///
/// Reading stops behind `max` steps, so that a name of a million brackets costs nothing.
pub(super) fn steps(name: &str, max: usize) -> Vec<Step<'_>> {
    read(name, max).unwrap_or_else(|| vec![Step::Field(Cow::Borrowed(name))])
}

fn read(name: &str, max: usize) -> Option<Vec<Step<'_>>> {
    let (first, mut rest) = until(name, &['.', '[', ']']);
    if first.is_empty() {
        return None;
    }
    let mut steps = vec![Step::Field(Cow::Borrowed(first))];
    while !rest.is_empty() && steps.len() <= max {
        if rest == "[]" {
            break;
        }
        let step;
        (step, rest) = match rest.strip_prefix('[') {
            Some(inside) => bracket(inside)?,
            None => dotted(rest.strip_prefix('.')?)?,
        };
        steps.push(step);
    }
    Some(steps)
}

/// The text up to one of these, and what follows.
fn until<'a>(text: &'a str, ends: &[char]) -> (&'a str, &'a str) {
    text.split_at(text.find(ends).unwrap_or(text.len()))
}

fn dotted(text: &str) -> Option<(Step<'_>, &str)> {
    let (field, rest) = until(text, &['.', '[', ']']);
    (!field.is_empty()).then_some((Step::Field(Cow::Borrowed(field)), rest))
}

/// What stands in brackets: the opening one was read.
fn bracket(text: &str) -> Option<(Step<'_>, &str)> {
    if let Some(quoted) = text.strip_prefix('"') {
        let (key, rest) = quoted_key(quoted)?;
        return Some((Step::Field(Cow::Owned(key)), rest.strip_prefix(']')?));
    }
    let (inside, rest) = until(text, &[']', '[']);
    let rest = rest.strip_prefix(']')?;
    if inside.is_empty() {
        return None;
    }
    let step = match index(inside) {
        Some(index) => Step::Index(index),
        None => Step::Field(Cow::Borrowed(inside)),
    };
    Some((step, rest))
}

/// The index of an item: digits without a zero before them, so that each has one name.
pub(super) fn index(text: &str) -> Option<usize> {
    let is_index = text.bytes().all(|byte| byte.is_ascii_digit());
    let is_plain = text == "0" || !text.starts_with('0');
    text.parse().ok().filter(|_| is_index && is_plain)
}

/// A key in quotes, where a backslash stands before a quote or a backslash: the opening one was read.
fn quoted_key(text: &str) -> Option<(String, &str)> {
    let mut key = String::new();
    let mut chars = text.char_indices();
    while let Some((at, char)) = chars.next() {
        match char {
            '"' => return Some((key, text.get(at + 1..)?)),
            '\\' => key.push(chars.next()?.1),
            _ => key.push(char),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_are_not_read_to_their_end() {
        assert_eq!(steps(&"[0]".repeat(10).replacen('[', "a[", 1), 3).len(), 4);
    }

    #[test]
    fn names_have_steps() {
        let field = |name: &'static str| Step::Field(Cow::Borrowed(name));
        for (name, expected) in [
            ("title", vec![field("title")]),
            ("venue.name", vec![field("venue"), field("name")]),
            ("tags[0]", vec![field("tags"), Step::Index(0)]),
            ("tags[]", vec![field("tags")]),
            ("lines[2].sku", vec![field("lines"), Step::Index(2), field("sku")]),
            ("lines[2][sku]", vec![field("lines"), Step::Index(2), field("sku")]),
            (r#"prices["a.b\"]"]"#, vec![field("prices"), field("a.b\"]")]),
            ("prices[x]", vec![field("prices"), field("x")]),
            ("a[99999999999999999999]", vec![field("a"), field("99999999999999999999")]),
            ("a.b[]", vec![field("a"), field("b")]),
            ("a[07]", vec![field("a"), field("07")]),
            // no names of ours
            ("", vec![field("")]),
            (".a", vec![field(".a")]),
            ("a.", vec![field("a.")]),
            ("a[", vec![field("a[")]),
            ("a]", vec![field("a]")]),
            ("a[]b", vec![field("a[]b")]),
            ("a[][b]", vec![field("a[][b]")]),
            ("[0]", vec![field("[0]")]),
            (r#"a["b]"#, vec![field(r#"a["b]"#)]),
        ] {
            assert_eq!(steps(name, 64), expected, "{name}");
        }
    }
}
