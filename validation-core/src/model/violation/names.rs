//! How databases and people name constraints.

use alloc::{format, string::String};

/// The words that stand before or behind what a constraint is named after.
const KINDS: &[&str] = &[
    "key", "unique", "uniq", "uq", "uk", "ux", "idx", "index", "ix", "fkey", "fk", "foreign", "ak",
    "pkey", "pk",
];

/// The bytes of a name in PostgreSQL.
const MAX_LENGTH: usize = 63;

/// Whether a database has this name, which PostgreSQL cuts.
pub(super) fn is_cut(declared: &str, name: &str) -> bool {
    // A letter is not cut in two.
    let is_cut = declared.len() > MAX_LENGTH && (MAX_LENGTH - 3..=MAX_LENGTH).contains(&name.len());
    declared.eq_ignore_ascii_case(name)
        || (is_cut
            && declared.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name)))
}

/// Whether a name is made of a table, its columns and a word for the kind of constraint.
pub(super) fn is_made_of(name: &str, table: &str, columns: &str) -> bool {
    is_around(name, &format!("{table}_{columns}")) || is_by_postgres(name, table, Some(columns))
}

/// Whether a name is this text, or that with a word for the kind of constraint on either side.
pub(super) fn is_around(name: &str, text: &str) -> bool {
    let (name, text) = (name.to_ascii_lowercase(), text.to_ascii_lowercase());
    let is_kind = |word: &str| {
        let word = word.trim_end_matches(|char: char| char.is_ascii_digit());
        KINDS.contains(&word)
    };
    name.match_indices(text.as_str()).any(|(start, found)| {
        let (before, behind) = (&name[..start], &name[start + found.len()..]);
        (before.is_empty() || before.strip_suffix('_').is_some_and(is_kind))
            && (behind.is_empty() || behind.strip_prefix('_').is_some_and(is_kind))
    })
}

/// Whether PostgreSQL makes this name for a constraint without one, `table_columns_key`: where that is too
/// long, the longer of table and columns loses letters, not the word behind them.
pub(super) fn is_by_postgres(name: &str, table: &str, columns: Option<&str>) -> bool {
    let Some((_, kind)) = name.rsplit_once('_') else { return false };
    let underscores = if columns.is_some() { 2 } else { 1 };
    let Some(free) = MAX_LENGTH.checked_sub(kind.len() + underscores) else { return false };
    let columns = columns.unwrap_or_default();
    let (mut of_table, mut of_columns) = (table.len(), columns.len());
    while of_table + of_columns > free {
        if of_table > of_columns {
            of_table -= 1;
        } else {
            of_columns -= 1;
        }
    }
    let mut made = String::from(start(table, of_table));
    made.push('_');
    made.push_str(start(columns, of_columns));
    if underscores == 2 {
        made.push('_');
    }
    made.push_str(kind);
    made.eq_ignore_ascii_case(name)
}

/// As much of a text as has so many bytes at most.
fn start(text: &str, length: usize) -> &str {
    let end = (0..=length).rev().find(|&end| text.is_char_boundary(end));
    &text[..end.unwrap_or(0)]
}
