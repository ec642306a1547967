//! Which field an unknown name was meant for.

/// What to say behind "there is no field …": the near name, or all names where they are few.
pub(super) fn suggestion(name: &str, known: &[String]) -> String {
    match near(name, known) {
        Some(near) => format!("did you mean `{near}`?"),
        None if known.is_empty() => "there are no fields".to_owned(),
        None if known.len() > 8 => format!("the fields are {} and more", list(&known[..8])),
        None if known.len() == 1 => format!("the only field is {}", list(known)),
        None => format!("the fields are {}", list(known)),
    }
}

/// The name that was meant, if one is near.
pub(crate) fn near<'a, N: AsRef<str>>(name: &str, known: &'a [N]) -> Option<&'a str> {
    let near = known
        .iter()
        .map(|other| (distance(name, other.as_ref()), other.as_ref()))
        .filter(|(distance, other)| *distance <= allowed(name.len().max(other.len())))
        .min_by_key(|(distance, _)| *distance);
    near.map(|(_, near)| near)
}

/// All names: `a`, `b` and `c`.
pub(crate) fn all(names: &[&str]) -> String {
    let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => names.concat(),
    }
}

fn list(names: &[String]) -> String {
    let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}

fn allowed(length: usize) -> usize {
    if length <= 2 { 0 } else { (length / 3).max(1) }
}

/// How many characters have to be put in, taken out or replaced.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut diagonal = i;
        row[0] = i + 1;
        for (j, to) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(from != *to);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances() {
        for (a, b, expected) in [
            ("", "", 0),
            ("", "abc", 3),
            ("abc", "", 3),
            ("kitten", "sitting", 3),
            ("starts_on", "start_on", 1),
            ("größe", "grösse", 2),
        ] {
            assert_eq!(distance(a, b), expected, "{a} {b}");
        }
    }

    #[test]
    fn near_names_or_all_of_them() {
        let known = |names: &[&str]| names.iter().map(ToString::to_string).collect::<Vec<_>>();
        for (name, names, expected) in [
            ("start_on", &["ends_on", "starts_on"][..], "did you mean `starts_on`?"),
            ("x", &["a", "b"], "the fields are `a`, `b`"),
            ("other", &["a"], "the only field is `a`"),
            ("a", &[], "there are no fields"),
            (
                "zzz",
                &["a", "b", "c", "d", "e", "f", "g", "h", "i"],
                "the fields are `a`, `b`, `c`, `d`, `e`, `f`, `g`, `h` and more",
            ),
        ] {
            assert_eq!(suggestion(name, &known(names)), expected);
        }
    }
}
