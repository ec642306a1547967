//! Content types, as a client declares them and as a rule names them.

/// Whether a declared type, `image/PNG; q=1`, is this one or belongs to this group: `image/png`, `image/*`, `*/*`.
pub(super) fn matches(declared: &str, allowed: &str) -> bool {
    let declared = declared.split_once(';').map_or(declared, |(declared, _)| declared);
    let (Some(declared), Some(allowed)) = (parts(declared), parts(allowed)) else { return false };
    is(declared.0, allowed.0) && is(declared.1, allowed.1)
}

/// The two parts of a type; both are there.
fn parts(text: &str) -> Option<(&str, &str)> {
    let (kind, subtype) = text.trim_matches([' ', '\t']).split_once('/')?;
    (!kind.is_empty() && !subtype.is_empty()).then_some((kind, subtype))
}

fn is(declared: &str, allowed: &str) -> bool {
    allowed == "*" || declared.eq_ignore_ascii_case(allowed)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn types_and_groups() {
        let cases = [
            ("image/png", "image/png", true),
            ("IMAGE/PNG", "image/png", true),
            ("image/png", "Image/*", true),
            ("image/png", "*/*", true),
            ("text/plain; charset=utf-8", "text/plain", true),
            (" text/plain ;x", "text/plain", true),
            ("image/png", "image/pn", false),
            ("image/png", "image", false),
            ("image", "image/*", false),
            ("image/", "image/*", false),
            ("/png", "*/*", false),
            ("", "*/*", false),
            ("image/*", "image/png", false),
            ("text/html", "image/*", false),
        ];
        for (declared, allowed, expected) in cases {
            assert_eq!(matches(declared, allowed), expected, "{declared:?} {allowed:?}");
        }
    }
}
