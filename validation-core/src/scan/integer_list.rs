//! Lists of whole numbers: `number *(separator number)`, where a number is digits, after a `-` or not.

/// Whether the text is such a list; the separator is not empty, and may have digits in it.
///
/// A number is read as far as its digits go. The digits that a separator begins with are then the last of
/// those, and leave one for the number at least.
pub(crate) fn holds(text: &str, separator: &str, negative: bool) -> bool {
    let (separator, mut rest) = (separator.as_bytes(), text.as_bytes());
    let (of_number, after_number) = separator.split_at(digits(separator));
    loop {
        if negative {
            rest = rest.strip_prefix(b"-").unwrap_or(rest);
        }
        let (number, after) = rest.split_at(digits(rest));
        if number.is_empty() {
            return false;
        }
        if after.is_empty() {
            return true;
        }
        if number.len() == of_number.len() || !number.ends_with(of_number) {
            return false;
        }
        match after.strip_prefix(after_number) {
            Some(after) => rest = after,
            None => return false,
        }
    }
}

/// How many digits a text begins with.
fn digits(text: &[u8]) -> usize {
    text.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use alloc::{format, string::String};

    use super::holds;

    #[test]
    fn lists() {
        let cases = [
            // (separator, negative, text, is a list)
            (",", false, "1", true),
            (",", false, "12,0,007", true),
            (",", false, "", false),
            (",", false, ",", false),
            (",", false, "1,", false),
            (",", false, ",1", false),
            (",", false, "1,,2", false),
            (",", false, "1, 2", false),
            (",", false, "1 ", false),
            (",", false, "1\n", false),
            (",", false, "+1", false),
            (",", false, "-1", false),
            (",", false, "٣", false),
            (",", true, "-1,2,-3", true),
            (",", true, "--1", false),
            (",", true, "-", false),
            (",", true, "1,-", false),
            ("-", true, "1--2-3", true),
            ("-", true, "1---2", false),
            ("語", false, "1語2", true),
            // separators with digits
            ("0", false, "101", true),
            ("0", true, "10-1", true),
            ("0", true, "0-1", false),
            ("0", true, "1-1", false),
            ("1x1", false, "11x12", true),
            ("1x1", false, "1x12", false),
            ("1x1", false, "11x1", false),
            ("12", true, "312-4", true),
            ("12", true, "12-4", false),
        ];
        for (separator, negative, text, is_list) in cases {
            assert_eq!(holds(text, separator, negative), is_list, "{text:?} {separator:?}");
        }
    }

    #[test]
    fn a_long_list_takes_no_square_of_time() {
        let list = "1,".repeat(50_000);
        assert!(!holds(&list, ",", false) && holds(&format!("{list}2"), ",", false));
        assert!(holds(&"1".repeat(100_000), "1", true));
        assert!(!holds(&String::from("1-").repeat(50_000), "11", true));
    }

    /// All short texts of a few characters.
    #[cfg(feature = "regex")]
    #[test]
    fn lists_are_those_of_the_expression() {
        const PARTS: [&str; 5] = ["1", "0", "-", ",", "x"];
        for separator in [",", "0", "1", "10", "-", "1x", "x1", "1x1", "-1", "0-", "--", "1-1"] {
            for (negative, sign) in [(false, ""), (true, "-?")] {
                let escaped = regex::escape(separator);
                let regex = format!("^{sign}[0-9]+(?:{escaped}{sign}[0-9]+)*$");
                let regex = regex::Regex::new(&regex).unwrap();
                for number in 0..5usize.pow(6) {
                    let (mut text, mut rest) = (String::new(), number);
                    while rest > 0 {
                        text.push_str(PARTS[rest % 5]);
                        rest /= 5;
                    }
                    let is_list = regex.is_match(&text);
                    assert_eq!(holds(&text, separator, negative), is_list, "{text} {regex}");
                }
            }
        }
    }
}
