//! Names that are nearly another one.

use alloc::{vec, vec::Vec};

/// The known name that was probably meant. Names of any length cost little: long ones are like no other.
pub(crate) fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let is_short = name.len() <= 64;
    let near = known.filter(|_| is_short).map(|known| (distance(name, known), known));
    let (distance, known) = near.min_by_key(|(distance, _)| *distance)?;
    let letters = known.chars().count();
    (distance <= letters.max(3) / 3 && distance < letters).then_some(known)
}

/// How many letters have to be changed, added, left out, or swapped with the next.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut above: Vec<usize> = vec![0; other.len() + 1];
    let mut row: Vec<usize> = (0..=other.len()).collect();
    let mut last = None;
    for (at, char) in one.chars().enumerate() {
        let mut next = vec![at + 1; other.len() + 1];
        for (column, &that) in other.iter().enumerate() {
            let is_same = char.eq_ignore_ascii_case(&that);
            let changed = row[column] + usize::from(!is_same);
            next[column + 1] = changed.min(row[column + 1] + 1).min(next[column] + 1);
            if column > 0 && last == Some(that) && other[column - 1] == char {
                next[column + 1] = next[column + 1].min(above[column - 1] + 1);
            }
        }
        above = core::mem::replace(&mut row, next);
        last = Some(char);
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_nearly_the_same_is_found() {
        let known = ["title", "starts_on", "min", "a"];
        for (name, near) in [
            ("titel", Some("title")),
            ("startsOn", Some("starts_on")),
            ("mni", Some("min")),
            ("Title", Some("title")),
            ("b", None),
            ("subtotal", None),
        ] {
            assert_eq!(nearest(name, known.into_iter()), near, "{name}");
        }
    }
}
