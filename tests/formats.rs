//! No text is too strange or too long for the rules on formats, codes and numbers that check themselves.

use proptest::prelude::*;
use validation::{Rule, rules};

/// Asks all of them, and says which ones the text passes.
fn passed(text: &str) -> Vec<&'static str> {
    macro_rules! ask {
        ($($name:literal: $rule:expr;)*) => {
            [$(($name, Rule::<str>::check(&$rule, text).is_ok())),*]
        };
    }
    let asked = ask! {
        "uuid": rules::uuid();
        "uuid strict": rules::uuid().strict().simple();
        "ulid": rules::ulid();
        "json": rules::json();
        "base64": rules::base64();
        "base64 url_safe": rules::base64().url_safe().any_padding();
        "hex": rules::hex();
        "hex prefix": rules::hex().prefix();
        "hex_color": rules::hex_color().bare();
        "semver": rules::semver();
        "mime_type": rules::mime_type().any_type();
        "luhn": rules::luhn();
        "credit_card": rules::credit_card();
        "iban": rules::iban();
        "bic": rules::bic();
        "isin": rules::isin();
        "isbn": rules::isbn();
        "issn": rules::issn();
        "ean": rules::ean();
        "country": rules::country();
        "country alpha3": rules::country().alpha3();
        "country numeric": rules::country().numeric();
        "currency": rules::currency();
        "language": rules::language();
        "language underscore": rules::language().underscore();
        "language alpha2": rules::language().alpha2();
    };
    asked.into_iter().filter(|(_, passes)| *passes).map(|(name, _)| name).collect()
}

/// One text for each, which it accepts.
const SAMPLES: &[(&str, &str)] = &[
    ("uuid", "2eb8aa08-aa98-11ea-b4aa-73b441d16380"),
    ("uuid strict", "2eb8aa08aa9811eab4aa73b441d16380"),
    ("ulid", "01ARZ3NDEKTSV4RRFFQ69G5FAV"),
    ("json", "{\"a\": [1, -2.5e3, \"\\u00e9\", null]}"),
    ("base64", "Zm9vYg=="),
    ("base64 url_safe", "PDw_Pz8-Pg"),
    ("hex", "deadBEEF"),
    ("hex prefix", "0xff"),
    ("hex_color", "#1e90ff"),
    ("semver", "1.0.0-rc.1+build.5"),
    ("mime_type", "text/html; charset=\"utf-8\""),
    ("luhn", "4929 7226 5379 7141"),
    ("credit_card", "4716-2210-5188-5662"),
    ("iban", "GB82 WEST 1234 5698 7654 32"),
    ("bic", "DEUTDEFF500"),
    ("isin", "US0378331005"),
    ("isbn", "978-3-8362-2119-1"),
    ("issn", "2434-561X"),
    ("ean", "9421023610112"),
    ("country", "NL"),
    ("country alpha3", "NLD"),
    ("country numeric", "528"),
    ("currency", "EUR"),
    ("language", "zh-Hant-TW-x-abc"),
    ("language underscore", "pt_BR"),
    ("language alpha2", "pt"),
];

#[test]
fn every_rule_accepts_its_sample() {
    for (name, text) in SAMPLES {
        assert!(passed(text).contains(name), "{name}: {text:?}");
        assert!(
            !passed(&format!("{text}\n")).iter().any(|passed| passed == name && name != &"json")
        );
    }
}

#[test]
fn long_text_takes_no_longer_for_a_byte() {
    for (_, sample) in SAMPLES {
        for piece in
            [sample, "0", "a", "-", "[", "{\"a\":", "\"\\u", " ", ";a=b", "1.", "\u{e9}", "="]
        {
            passed(&piece.repeat(100_000 / piece.len()));
            passed(&format!("{sample}{}", piece.repeat(100_000 / piece.len())));
        }
    }
}

proptest! {
    #[test]
    fn any_text_is_judged(text in "\\PC{0,40}|[\\x00-\\x7f]{0,40}") {
        passed(&text);
    }

    /// Text that is almost right: a sample with some characters of another kind in it.
    #[test]
    fn almost_any_text_is_judged(
        sample in proptest::sample::select(SAMPLES),
        at in 0usize..40,
        other in "\\PC{0,3}",
        cut in 0usize..3,
    ) {
        let mut chars: Vec<char> = sample.1.chars().collect();
        let at = at.min(chars.len());
        let end = (at + cut).min(chars.len());
        chars.splice(at..end, other.chars());
        passed(&chars.into_iter().collect::<String>());
    }
}
