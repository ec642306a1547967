//! Semantic versions (semver.org, 2.0.0).

/// Whether the text is a version:
///
/// ```text
/// version     = number "." number "." number ["-" pre-release] ["+" build]
/// number      = "0" / digits without a leading zero
/// pre-release = identifiers with dots between them; one of digits alone is a number
/// build       = identifiers with dots between them
/// identifier  = letters, digits and hyphens
/// ```
///
/// Numbers may be of any length.
pub(crate) fn is_version(text: &str) -> bool {
    let (text, build) = match text.split_once('+') {
        Some((text, build)) => (text, Some(build)),
        None => (text, None),
    };
    let (core, pre_release) = match text.split_once('-') {
        Some((core, pre_release)) => (core, Some(pre_release)),
        None => (text, None),
    };
    let mut numbers = 0;
    core.split('.').all(|part| {
        numbers += 1;
        is_digits(part) && !has_leading_zero(part)
    }) && numbers == 3
        && pre_release.is_none_or(|identifiers| {
            let is_sound = |part: &str| !is_digits(part) || !has_leading_zero(part);
            identifiers.split('.').all(|part| is_identifier(part) && is_sound(part))
        })
        && build.is_none_or(|identifiers| identifiers.split('.').all(is_identifier))
}

fn is_digits(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())
}

fn has_leading_zero(digits: &str) -> bool {
    digits.len() > 1 && digits.starts_with('0')
}

fn is_identifier(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::is_version;

    /// From the list of test cases of semver.org.
    #[test]
    fn versions() {
        for text in [
            "0.0.4",
            "10.20.30",
            "1.1.2-prerelease+meta",
            "1.1.2+meta-valid",
            "1.0.0-alpha.0valid",
            "1.0.0-alpha-a.b-c-somethinglong+build.1-aef.1-its-okay",
            "1.2.3----RC-SNAPSHOT.12.9.1--.12+788",
            "1.0.0+0.build.1-rc.10000aaa-kk-0.1",
            "99999999999999999999999.999999999999999999.99999999999999999",
            "1.0.0-0A.is.legal",
            "1.0.0-0",
            "1.0.0+001",
        ] {
            assert!(is_version(text), "{text:?}");
        }
        for text in [
            "",
            "1",
            "1.2",
            "1.2.3.4",
            "1.2.3-0123",
            "1.2.3-0123.0123",
            "1.1.2+.123",
            "1.0.0-alpha_beta",
            "1.0.0-",
            "1.0.0+",
            "1.0.0-alpha..1",
            "01.1.1",
            "1.01.1",
            "1.1.01",
            "v1.2.3",
            "1.2.3.DEV",
            "9.8.7+meta+meta",
            "+justmeta",
            "-1.0.3-gamma+b7718",
            " 1.2.3",
            "1.2.3\n",
            "1.2.\u{663}",
        ] {
            assert!(!is_version(text), "{text:?}");
        }
    }
}
