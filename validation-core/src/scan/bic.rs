//! Codes of banks (ISO 9362).

use super::country;

/// Whether the text is a BIC: four letters or digits for the party, the code of a country, two letters or
/// digits for the place, and perhaps three for the branch. Upper and lower case are the same. As SWIFT
/// assigns none that begin with a digit, the four are letters.
pub(crate) fn is_bic(text: &str) -> bool {
    let (Some(party), Some(nation)) = (text.get(..4), text.get(4..6)) else { return false };
    matches!(text.len(), 8 | 11)
        && party.bytes().all(|byte| byte.is_ascii_alphabetic())
        && (country::alpha_2(nation) || nation.eq_ignore_ascii_case("XK"))
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::is_bic;

    #[test]
    fn codes() {
        for (text, passes) in [
            ("DEUTDEFF", true),
            ("deutdeff500", true),
            ("SBICXKN1YYP", true),
            ("DEUTXXFF", false),
            ("DEUTDEFF5", false),
            ("DEUTDEF", false),
            ("D3UTDEFF", false),
            ("DEUTDEFF50-", false),
            ("DEUTDEF\u{e9}", false),
            ("DEU\u{e9}EFFX", false),
            ("", false),
        ] {
            assert_eq!(is_bic(text), passes, "{text:?}");
        }
    }
}
