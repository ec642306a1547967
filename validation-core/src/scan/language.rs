//! Tags of languages (BCP 47: RFC 5646).

mod registry;

pub(crate) use self::registry::alpha_2;

/// Whether the text is a well-formed tag (RFC 5646, section 2.1) whose first subtag is a registered
/// language, or a tag for private use, or an irregular one of old.
///
/// ```text
/// tag       = language *3("-" 3 letters) ["-" script] ["-" region] *("-" variant) *("-" extension)
///             ["-" private]
/// script    = 4 letters
/// region    = 2 letters / 3 digits
/// variant   = 5 to 8 letters or digits / a digit and 3 of them
/// extension = a letter or digit but x 1*("-" 2 to 8 letters or digits)     none twice
/// private   = "x" 1*("-" 1 to 8 letters or digits)
/// ```
///
/// `_` may stand for `-` where `underscore` is set, but not before the three letters that extend a
/// language: a locale has none.
pub(crate) fn is_tag(text: &str, underscore: bool) -> bool {
    let mut tag = Tag { rest: Some(text), underscore, after_hyphen: true };
    let is_sound = if tag.skip(registry::is_language) {
        let is_extension = |part: &str| part.len() == 3 && is_alphabetic(part);
        let _ = (0..3).all(|_| tag.after_hyphen && tag.skip(is_extension));
        tag.skip(|part| part.len() == 4 && is_alphabetic(part));
        tag.skip(is_region);
        while tag.skip(is_variant) {}
        tag.extensions() && (tag.rest.is_none() || tag.is_private())
    } else {
        tag.is_private()
    };
    is_sound || IRREGULAR.iter().any(|known| known.eq_ignore_ascii_case(text))
}

/// The tags that no rule makes, and that were registered before there were rules (RFC 5646, section 2.1,
/// `irregular`).
const IRREGULAR: [&str; 17] = [
    "en-GB-oed",
    "i-ami",
    "i-bnn",
    "i-default",
    "i-enochian",
    "i-hak",
    "i-klingon",
    "i-lux",
    "i-mingo",
    "i-navajo",
    "i-pwn",
    "i-tao",
    "i-tay",
    "i-tsu",
    "sgn-BE-FR",
    "sgn-BE-NL",
    "sgn-CH-DE",
];

/// What is left of a tag; nothing after its last part.
#[derive(Clone, Copy)]
struct Tag<'a> {
    rest: Option<&'a str>,
    underscore: bool,
    /// Whether a hyphen stands before the rest, and no underscore.
    after_hyphen: bool,
}

impl Tag<'_> {
    /// Reads the next part, if the test holds for it.
    fn skip(&mut self, test: impl Fn(&str) -> bool) -> bool {
        let Some(rest) = self.rest else { return false };
        let is_separator = |char| char == '-' || (self.underscore && char == '_');
        let (part, after) = rest.split_at(rest.find(is_separator).unwrap_or(rest.len()));
        if !test(part) {
            return false;
        }
        self.after_hyphen = after.starts_with('-');
        self.rest = after.get(1..);
        true
    }

    /// Reads all extensions; whether they are sound.
    fn extensions(&mut self) -> bool {
        let mut seen = 0u64;
        loop {
            let mut singleton = 0;
            let is_extension = self.skip_singleton(&mut singleton);
            if !is_extension {
                return true;
            }
            let bit = 1 << (singleton - b'0');
            let is_content = |part: &str| (2..=8).contains(&part.len()) && is_alphanumeric(part);
            if seen & bit != 0 || !self.skip(is_content) {
                return false;
            }
            seen |= bit;
            while self.skip(is_content) {}
        }
    }

    /// Reads the letter or digit that an extension begins with.
    fn skip_singleton(&mut self, singleton: &mut u8) -> bool {
        let Some(&first) = self.rest.and_then(|rest| rest.as_bytes().first()) else { return false };
        *singleton = first.to_ascii_uppercase();
        first.is_ascii_alphanumeric() && *singleton != b'X' && self.skip(|part| part.len() == 1)
    }

    /// Whether the rest is for private use.
    fn is_private(mut self) -> bool {
        let is_content = |part: &str| (1..=8).contains(&part.len()) && is_alphanumeric(part);
        if !self.skip(|part| part.eq_ignore_ascii_case("x")) || !self.skip(is_content) {
            return false;
        }
        while self.skip(is_content) {}
        self.rest.is_none()
    }
}

fn is_region(part: &str) -> bool {
    match part.len() {
        2 => is_alphabetic(part),
        3 => part.bytes().all(|byte| byte.is_ascii_digit()),
        _ => false,
    }
}

fn is_variant(part: &str) -> bool {
    is_alphanumeric(part)
        && match part.len() {
            4 => part.starts_with(|first: char| first.is_ascii_digit()),
            length => (5..=8).contains(&length),
        }
}

fn is_alphabetic(part: &str) -> bool {
    part.bytes().all(|byte| byte.is_ascii_alphabetic())
}

fn is_alphanumeric(part: &str) -> bool {
    part.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::is_tag;

    #[test]
    fn tags() {
        for text in [
            "en",
            "EN-us",
            "gsw",
            "es-419",
            "zh-Hant-TW",
            "zh-cmn-Hans-CN",
            "sl-rozaj-biske-1994",
            "de-CH-1901",
            "de-CH-x-phonebk",
            "en-US-u-islamcal",
            "en-a-myext-b-another",
            "qaa-Qaaa-QM-x-southern",
            "x-whatever",
            "i-Klingon",
            "en-GB-oed",
            "art-lojban",
            "zh-min-nan",
            "iw",
        ] {
            assert!(is_tag(text, false), "{text:?}");
        }
        for text in [
            "",
            "-",
            "e",
            "en-",
            "-en",
            "en--US",
            "xq",
            "qq",
            "12",
            "a-DE",
            "abcd",
            "english",
            "de-419-DE",
            "en-US-",
            "en-u",
            "en-x",
            "x",
            "x-",
            "en-a-bc-a-de",
            "en-a-b",
            "en_US",
            "zh-cmn-nan-yue-hak",
            "en-US-1ab",
            "x-123456789",
            "é",
            "en-é",
            "en-US\n",
            "i-foo",
        ] {
            assert!(!is_tag(text, false), "{text:?}");
        }
    }

    #[test]
    fn locales() {
        for (text, passes) in [
            ("uz_Latn_UZ", true),
            ("es_ES", true),
            ("en_US_POSIX", true),
            ("ca-ES_valencia", true),
            ("zh-cmn_Hans", true),
            ("lo_POP", false),
            ("12_DD", false),
        ] {
            assert_eq!(is_tag(text, true), passes, "{text:?}");
            assert!(!is_tag(text, false), "{text:?}");
        }
    }

    #[test]
    fn long_ones_take_no_longer() {
        assert!(is_tag(&format!("en{}", "-abcdefgh".repeat(20_000)), false));
        assert!(!is_tag(&format!("en{}", "-a-bc".repeat(20_000)), false));
    }
}
