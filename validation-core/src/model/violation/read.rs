//! Names in the text of an error.

/// The text between the last `open` and the `close` behind it. Values of the row may stand before, and may
/// hold anything.
pub(super) fn last<'t>(text: &'t str, open: &str, close: &str) -> Option<&'t str> {
    let start = text.rfind(open)? + open.len();
    let rest = &text[start..];
    Some(&rest[..rest.rfind(close)?])
}

/// The text between the first `open` and the first `close` behind it.
pub(super) fn first<'t>(text: &'t str, open: &str, close: &str) -> Option<&'t str> {
    let start = text.find(open)? + open.len();
    let rest = &text[start..];
    Some(&rest[..rest.find(close)?])
}
