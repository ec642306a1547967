//! URLs as Django 5.2's `URLValidator` has them, on Python 3.11.
//!
//! Django reads a text twice: by a pattern of its own, and by Python's `urlsplit`. They part where a user
//! name holds `?`, `#` or brackets, and both have to be content.

use super::split;
use crate::scan::ip;

/// The most characters of a URL, and of its host.
const LONGEST: usize = 2048;
const LONGEST_HOST: usize = 253;
const LONGEST_LABEL: usize = 63;

/// The host of such a URL, as `urlsplit` finds it; `None` for other text.
pub(crate) fn host<'t>(text: &'t str, schemes: &[&str]) -> Option<&'t str> {
    let (_, rest) = split(text, schemes)?;
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, _) = rest.split_at_checked(end)?;
    let host = host_of(authority);
    (!(text.len() > LONGEST && text.chars().nth(LONGEST).is_some())
        && can_split(authority)
        && matches(rest)
        && has_proper_address(authority)
        && !host.is_empty()
        && fits(host))
    .then_some(host)
}

/// Python's `SplitResult.hostname`, with its brackets.
fn host_of(authority: &str) -> &str {
    let (_, host) = authority.rsplit_once('@').unwrap_or(("", authority));
    let bracketed = host.find('[').and_then(|open| {
        let close = host.get(open..)?.find(']').map_or(host.len(), |close| open + close + 1);
        host.get(open..close)
    });
    bracketed.unwrap_or_else(|| host.split(':').next().unwrap_or(host))
}

/// Django measures the host in lower case, where `İ` is two characters.
fn fits(host: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host.chars().map(|char| if char == 'İ' { 2 } else { 1 }).sum::<usize>() <= LONGEST_HOST
}

/// Whether `urlsplit` raises no error.
fn can_split(authority: &str) -> bool {
    let bracketed = match authority.split_once('[') {
        Some((before, inside)) if before.contains(']') || inside.contains(']') => {
            Some(inside.split(']').next().unwrap_or(inside))
        }
        Some(_) => return false,
        None if authority.contains(']') => return false,
        None => None,
    };
    bracketed.is_none_or(is_bracketed) && !authority.chars().any(hides_delimiter)
}

fn is_bracketed(address: &str) -> bool {
    match address.strip_prefix('v') {
        Some(future) => future.split_once('.').is_some_and(|(version, address)| {
            !version.is_empty()
                && version.bytes().all(|byte| byte.is_ascii_hexdigit())
                && !address.is_empty()
        }),
        None => ip::v6(address),
    }
}

/// Whether one of `/?#@:` comes to light where compatibility forms are written out (NFKC).
fn hides_delimiter(char: char) -> bool {
    matches!(
        char,
        '\u{2047}'
            ..='\u{2049}'
                | '\u{2100}'
                | '\u{2101}'
                | '\u{2105}'
                | '\u{2106}'
                | '\u{2a74}'
                | '\u{fe13}'
                | '\u{fe16}'
                | '\u{fe55}'
                | '\u{fe56}'
                | '\u{fe5f}'
                | '\u{fe6b}'
                | '\u{ff03}'
                | '\u{ff0f}'
                | '\u{ff1a}'
                | '\u{ff1f}'
                | '\u{ff20}'
    )
}

/// Whether Django's pattern matches, from behind the `://`: with what stands before the first `@` as
/// the user, or without a user.
fn matches(rest: &str) -> bool {
    matches_from_host(rest) || after_user(rest).is_some_and(matches_from_host)
}

fn after_user(rest: &str) -> Option<&str> {
    let (userinfo, rest) = rest.split_once('@')?;
    let (user, password) = userinfo.split_once(':').unwrap_or((userinfo, ""));
    let is_clean =
        |text: &str| !text.chars().any(|char| is_space(char) || matches!(char, ':' | '/'));
    (!user.is_empty() && is_clean(user) && is_clean(password)).then_some(rest)
}

fn matches_from_host(text: &str) -> bool {
    let end = match text.strip_prefix('[') {
        Some(inside) => inside.find(']').map(|end| end + 2),
        None => text.find([':', '/', '?', '#']),
    };
    let Some((host, rest)) = text.split_at_checked(end.unwrap_or(text.len())) else { return false };
    let resource = match rest.strip_prefix(':') {
        Some(rest) => after_port(rest),
        None => Some(rest),
    };
    is_host(host)
        && resource.is_some_and(|resource| {
            (resource.is_empty() || resource.starts_with(['/', '?', '#']))
                && !resource.chars().any(is_space)
        })
}

fn after_port(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches(|char: char| char.is_ascii_digit());
    (1..=5).contains(&(text.len() - rest.len())).then_some(rest)
}

fn is_host(host: &str) -> bool {
    match host.strip_prefix('[') {
        Some(inside) => inside.strip_suffix(']').is_some_and(|address| {
            !address.is_empty()
                && address
                    .bytes()
                    .all(|byte| byte.is_ascii_hexdigit() || matches!(byte, b':' | b'.'))
        }),
        None => ip::v4(host) || is_localhost(host) || is_domain(host),
    }
}

/// Python takes `ſ` for an `s` where case does not matter.
fn is_localhost(host: &str) -> bool {
    let fold = |char: char| if char == 'ſ' { 's' } else { char.to_ascii_lowercase() };
    host.chars().map(fold).eq("localhost".chars())
}

fn is_domain(host: &str) -> bool {
    let domain = host.strip_suffix('.').unwrap_or(host);
    let Some((before, last)) = domain.rsplit_once('.') else { return false };
    before.split('.').all(is_label) && is_top_level(last)
}

fn is_label(label: &str) -> bool {
    !label.starts_with('-')
        && !label.ends_with('-')
        && (1..=LONGEST_LABEL).contains(&label.chars().count())
        && label.chars().all(|char| char.is_ascii_digit() || is_letter(char) || char == '-')
}

/// Letters and hyphens, or `xn--` and what Python takes for ASCII where case does not matter.
fn is_top_level(label: &str) -> bool {
    let is_encoded = label.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("xn--"))
        && label.chars().skip(4).all(|char| {
            char.is_ascii_alphanumeric() || matches!(char, 'İ' | 'ı' | 'ſ' | '\u{212a}')
        });
    is_label(label)
        && (is_encoded
            || (label.chars().nth(1).is_some()
                && !label.contains(|char: char| char.is_ascii_digit())))
}

/// A letter to Django: `[a-z\u00a1-\uffff]`, without regard to case.
fn is_letter(char: char) -> bool {
    char.is_ascii_alphabetic() || matches!(char, '\u{a1}'..='\u{ffff}')
}

/// `\s` of Python: Unicode's white space, and four separators.
fn is_space(char: char) -> bool {
    char.is_whitespace() || matches!(char, '\u{1c}'..='\u{1f}')
}

/// Whether an authority that is an address in brackets holds one of IPv6.
fn has_proper_address(authority: &str) -> bool {
    let Some(rest) = authority.strip_prefix('[') else { return true };
    let host = match rest.rsplit_once(':') {
        Some((host, port)) if host.ends_with(']') && after_port(port) == Some("") => host,
        _ => rest,
    };
    match host.strip_suffix(']') {
        Some(address) if !address.is_empty() => ip::v6(address) && address.len() <= ip::LONGEST_V6,
        _ => true,
    }
}

#[cfg(test)]
mod tests;
